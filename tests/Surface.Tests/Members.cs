using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Thresholds.Surface.Tests;

/// <summary>What callers of an assembly can call.</summary>
internal static class Members
{
    // What the compiler writes for a record, apart from what it is meant to say.
    private static readonly string[] Written = ["Deconstruct", "<Clone>$", "GetType", "MemberwiseClone", "Finalize"];

    public static IEnumerable<MethodBase> Of(Type type)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return type.GetConstructors().Cast<MethodBase>().Concat(type.GetMethods(Own)).Where(method => !Written.Contains(method.Name) && !method.IsAbstract && !IsInit(method) && !IsForStacks(method));
    }

    // What is only set while something is made would change what other calls are given.
    private static bool IsInit(MethodBase method) => method is MethodInfo own && own.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.FullName == typeof(IsExternalInit).FullName);

    // What only a stack holds cannot be handed on this way; columns in spans have tests of their own.
    private static bool IsForStacks(MethodBase method) => method.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike);

    /// <summary>The method, with its type parameters filled in.</summary>
    public static MethodBase Closed(MethodBase method) => method is MethodInfo { IsGenericMethodDefinition: true } open ? open.MakeGenericMethod([.. open.GetGenericArguments().Select(_ => typeof(string))]) : method;

    /// <summary>What carries the documentation: of the halves of a property the property.</summary>
    public static MemberInfo Documented(MethodBase called)
    {
        var method = called.Module.ResolveMethod(called.MetadataToken)!; // as it was declared, with its type parameters
        var type = method.DeclaringType!; // methods stand in a type
        return method.IsSpecialName && type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).FirstOrDefault(property => property.GetMethod == method || property.SetMethod == method) is { } own ? own : method;
    }
}
