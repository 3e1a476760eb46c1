using System;
using System.Linq;
using System.Reflection;

namespace Thresholds.Surface.Tests.Documented;

/// <summary>The name under which a compiler writes the documentation of a member.</summary>
internal static class DocumentationId
{
    public static string Of(MemberInfo member) => member switch
    {
        Type type => "T:" + NameOf(type),
        PropertyInfo property => "P:" + NameOf(property.DeclaringType!) + "." + property.Name + Parameters(property.GetIndexParameters()), // members of types
        MethodBase method => "M:" + NameOf(method.DeclaringType!) + "." + (method.IsConstructor ? "#ctor" : method.Name) + (method.IsGenericMethod ? "``" + method.GetGenericArguments().Length : "") + Parameters(method.GetParameters()),
        _ => throw new ArgumentException("no such member is called", nameof(member)),
    };

    private static string Parameters(ParameterInfo[] parameters) => parameters.Length == 0 ? "" : "(" + string.Join(",", parameters.Select(parameter => NameOf(parameter.ParameterType))) + ")";

    private static string NameOf(Type type)
    {
        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        }

        if (type.HasElementType)
        {
            return NameOf(type.GetElementType()!) + (type.IsArray ? "[]" : "@"); // it has one
        }

        var name = type.IsNested ? NameOf(type.DeclaringType!) + "." + type.Name : type.Namespace + "." + type.Name; // nested types stand in one
        return type is { IsGenericType: true, IsGenericTypeDefinition: false } && name.Contains('`', StringComparison.Ordinal)
            ? name[..name.IndexOf('`', StringComparison.Ordinal)] + "{" + string.Join(",", type.GetGenericArguments().Select(NameOf)) + "}"
            : name;
    }
}
