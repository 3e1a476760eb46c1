using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;

namespace Thresholds.Surface.Tests.Documented;

/// <summary>Which errors the documentation of members says that they end with.</summary>
internal sealed class StatedErrors
{
    private readonly Dictionary<Assembly, Dictionary<string, XElement>> _members = [];

    /// <summary>Whether a member says that it may end with an error, or with one that is more than it.</summary>
    public bool Say(MemberInfo member, Exception error)
    {
        var documented = Of(member.Module.Assembly).GetValueOrDefault(DocumentationId.Of(member));
        if (documented is null || documented.Element("inheritdoc") is not null)
        {
            return Inherited(member).Any(other => Say(other, error));
        }

        var stated = documented.Elements("exception").Select(exception => exception.Attribute("cref")!.Value[2..]).ToHashSet(StringComparer.Ordinal); // the compiler insists on it
        for (var type = error.GetType(); type is not null && type != typeof(Exception); type = type.BaseType)
        {
            if (stated.Contains(type.FullName ?? ""))
            {
                return true;
            }
        }

        return false;
    }

    private Dictionary<string, XElement> Of(Assembly assembly)
    {
        if (!_members.TryGetValue(assembly, out var members))
        {
            members = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal); // compilers write one
            _members.Add(assembly, members);
        }

        return members;
    }

    private static IEnumerable<MemberInfo> Inherited(MemberInfo member) => member is MethodInfo { IsStatic: false } method
        ? method.DeclaringType!.GetInterfaces().Where(other => other.Assembly == typeof(IAssessment).Assembly) // methods stand in a type
            .SelectMany(other => other.GetMethods()).Where(other => other.Name == method.Name && other.GetParameters().Length == method.GetParameters().Length)
        : [];
}
