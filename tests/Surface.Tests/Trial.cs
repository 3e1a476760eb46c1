using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using Thresholds.Surface.Tests.Documented;
using Thresholds.Surface.Tests.Values;

namespace Thresholds.Surface.Tests;

/// <summary>Calls members with one hostile value after the other, the rest being as callers have it, and tells what ends otherwise than documented.</summary>
internal sealed class Trial(OrdinaryValues ordinary, StatedErrors stated)
{
    private readonly NullabilityInfoContext _nullability = new();
    private readonly Dictionary<Type, IReadOnlyList<object?>> _hostile = [];

    /// <summary>How many calls were made.</summary>
    public int Calls { get; private set; }

    /// <summary>The calls of a method that ended with an error that its documentation does not tell.</summary>
    public IEnumerable<string> Complaints(MethodBase open)
    {
        var method = Members.Closed(open);
        var parameters = method.GetParameters();
        var usual = parameters.Select(parameter => Ordinary(parameter)).ToArray();
        if (parameters.Where((parameter, place) => usual[place] is null && !IsNullable(parameter)).FirstOrDefault() is { } missing)
        {
            return [$"{Name(open)}: nothing ordinary is known for '{missing.Name}'"];
        }

        var complaints = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (receiver, isUsual) in Receivers(method))
        {
            Call(open, method, receiver, usual, "ordinary values", complaints);
            if (!isUsual)
            {
                continue;
            }

            for (var i = 0; i < parameters.Length; i++)
            {
                foreach (var value in Hostile(parameters[i], method))
                {
                    var arguments = (object?[])usual.Clone();
                    arguments[i] = value;
                    Call(open, method, receiver, arguments, $"{parameters[i].Name} = {Shown(value)}", complaints);
                }
            }
        }

        return complaints.Select(complaint => $"{Name(open)}: {complaint.Value}: {complaint.Key}");
    }

    private void Call(MethodBase open, MethodBase method, object? receiver, object?[] arguments, string what, Dictionary<string, string> complaints)
    {
        Calls++;
        try
        {
            // Each its own: methods may change what they are given by reference.
            var given = (object?[])arguments.Clone();
            var answer = method is ConstructorInfo constructor ? constructor.Invoke(given) : method.Invoke(receiver, given);
            GoThrough(answer);
        }
        catch (TargetInvocationException thrown) when (thrown.InnerException is { } error)
        {
            if (!IsRight(open, error))
            {
                complaints.TryAdd($"{error.GetType().Name}{(error is ArgumentException { ParamName: var name } ? $" of '{name}'" : "")} {error.StackTrace?.Split('\n').FirstOrDefault()?.Trim()}", what);
            }
        }
        catch (Exception error) when (error is not TargetInvocationException)
        {
            complaints.TryAdd($"{error.GetType().Name} on going through the answer", what);
        }
    }

    // A list is made in full before it is given; a sequence that ends in an error would be half of one.
    private static void GoThrough(object? answer)
    {
        if (answer is System.Collections.IEnumerable items and not string)
        {
            foreach (var _ in items)
            {
            }
        }
    }

    // What is wrong in a batch is told by the fact and the case.
    private bool IsRight(MethodBase method, Exception error) => stated.Say(Members.Documented(method), error)
        && (error is CaseBatchException || error is not ArgumentException { ParamName: var name } || (name is null && method.GetParameters().Length == 0) || method.GetParameters().Any(parameter => parameter.Name == name));

    private object? Ordinary(ParameterInfo parameter) => parameter.ParameterType.IsByRef ? Usual(parameter.ParameterType.GetElementType()!, parameter.Name) : Usual(parameter.ParameterType, parameter.Name); // references have one

    private object? Usual(Type type, string? name) => type == typeof(string) && name is "text" or "json" ? "2026-03-06" : type == typeof(TextWriter) ? new StringWriter() : type == typeof(object) ? "" : ordinary.Of(type);

    private IEnumerable<object?> Hostile(ParameterInfo parameter, MethodBase method)
    {
        var type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType; // references have one
        if (parameter.IsOut)
        {
            return [];
        }

        // What a record is made of is checked where it is used: that a text is none shows at compile time.
        var isRecordPart = method is ConstructorInfo && method.DeclaringType!.GetProperty(parameter.Name ?? "") is not null; // constructors make a type
        var nulls = !type.IsValueType && (!isRecordPart || IsNullable(parameter)) ? new object?[] { null } : [];
        if (!_hostile.TryGetValue(type, out var hostile))
        {
            hostile = [.. HostileValues.Of(type, ordinary)];
            _hostile.Add(type, hostile);
        }

        return nulls.Concat(hostile);
    }

    // With whether every argument is tried on it.
    private IEnumerable<(object? Receiver, bool IsUsual)> Receivers(MethodBase method)
    {
        if (method.IsStatic || method is ConstructorInfo)
        {
            return [(null, true)];
        }

        var type = method.DeclaringType!; // methods stand in a type
        var usual = ordinary.Of(type);
        var receivers = new List<(object?, bool)>();
        if (usual is not null)
        {
            receivers.Add((usual, true));
        }

        if (type.IsValueType)
        {
            receivers.Add((Activator.CreateInstance(type), true));
        }

        // Records hold what they are given, as far as its type says that they may be given it.
        foreach (var constructor in type.IsAbstract ? [] : type.GetConstructors())
        {
            var parameters = constructor.GetParameters();
            var arguments = parameters.Select(Ordinary).ToArray();
            if (parameters.Where((parameter, place) => arguments[place] is null && !IsNullable(parameter)).Any())
            {
                continue;
            }

            for (var i = 0; i < parameters.Length; i++)
            {
                foreach (var value in Hostile(parameters[i], constructor).Where(value => value is not null || IsNullable(parameters[i])).Where(value => value is not Array { Length: > 0 } and not string { Length: > 1000 }))
                {
                    var given = (object?[])arguments.Clone();
                    given[i] = value;
                    try
                    {
                        receivers.Add((constructor.Invoke(given), false));
                    }
                    catch (TargetInvocationException)
                    {
                        // Told where the constructor is called itself.
                    }
                }
            }
        }

        // Exceptions are made by what throws them.
        return receivers.Count == 0 && !typeof(Exception).IsAssignableFrom(type) ? throw new InvalidOperationException("nothing is known of " + type) : receivers;
    }

    private bool IsNullable(ParameterInfo parameter) => Nullable.GetUnderlyingType(parameter.ParameterType) is not null || (!parameter.ParameterType.IsValueType && _nullability.Create(parameter).WriteState == NullabilityState.Nullable);

    private static string Name(MethodBase method) => method.DeclaringType?.Name + "." + method.Name + "(" + string.Join(", ", method.GetParameters().Select(parameter => parameter.ParameterType.Name)) + ")";

    private static string Shown(object? value) => value switch
    {
        null => "null",
        string { Length: > 40 } text => $"{text[..10]}… of {text.Length}",
        Array array => $"{array.Length} times {array.GetType().GetElementType()?.Name}",
        _ => Spelling.Printable(value.ToString() ?? ""),
    };
}
