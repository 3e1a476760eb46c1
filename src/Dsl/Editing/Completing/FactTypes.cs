using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Editing.Completing;

/// <summary>What the types of facts let conditions ask.</summary>
internal static class FactTypes
{
    /// <summary>The word of the type of a fact; empty for anything else.</summary>
    public static string TypeOf(Symbol symbol) => symbol.Word == "fact" && symbol.Declaration.Details.OfType<TypeSyntax>().FirstOrDefault() is { Words.Count: > 0 } type
        ? type.Words[0].Text is "whole" or "decimal" && type.Words.Count > 1 ? type.Words[1].Text : type.Words[0].Text
        : "";

    /// <summary>The units that a number compared with a fact may carry.</summary>
    public static string[] UnitsOf(Symbol symbol) => TypeOf(symbol) switch
    {
        "age" or "years" or "months" => ["years", "months"],
        "weeks" or "days" => ["weeks", "days"],
        "hours" or "minutes" => ["hours", "minutes"],
        _ => [],
    };

    /// <summary>What may follow the name of something in a condition.</summary>
    public static string[] OperatorsOf(Symbol symbol) => symbol.Word switch
    {
        "score" => ["is", ">=", "<=", "in", "total >="],
        "grid" => ["is", ">=", "<=", "in"],
        "fact" => TypeOf(symbol) switch
        {
            "yes" => ["and", "or", "is known", "is unknown"],
            "events" => [],
            "date" => ["<", ">", "in last", "is known", "is unknown"],
            "one" when symbol.Declaration.Details.OfType<TypeSyntax>().First().Choices.Any(choice => choice.Separator?.Kind == TokenKind.Less) => ["is", "is not", ">=", "<=", "in"],
            "one" => ["is", "is not", "in"],
            _ => [">=", "<=", "<", ">", "in", "is unknown"],
        },
        _ => ["and", "or"],
    };
}
