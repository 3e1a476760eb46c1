using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Thresholds.Generator.Emission;

/// <summary>Turns names of a <c>.thr</c> file into names of C#.</summary>
internal static class Names
{
    // Members that every class has, and names that the generated code needs for itself.
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize", "Facts", "Set", "ValueOf", "Levels", "Domains", "Areas", "Ladders",
        "Indicators", "Strengths", "Scores", "Grids", "Pathways", "Contacts", "Choices", "ChoiceNames", "RuleTable", "Assessment", "Authority", "Evaluator", "Assess", "Assign", "BatchProgram", "AssessMany", "BatchTable", "LevelTable", "DecisionTable",
    };

    /// <summary>A name in Pascal case. The language sees to it that two names of a kind never become the same.</summary>
    public static string Pascal(string name)
    {
        var pascal = new StringBuilder();
        foreach (var part in name.Split('-').Where(part => part.Length > 0))
        {
            pascal.Append(char.ToUpperInvariant(part[0])).Append(part, 1, part.Length - 1);
        }

        var result = pascal.ToString();
        return Taken.Contains(result) ? result + "_" : result;
    }

    /// <summary>The class of an authority. It never takes the name of a type of the library.</summary>
    public static string Class(string authority)
    {
        var name = Pascal(authority);
        return typeof(Authority).Assembly.GetType("Thresholds." + name) is null && name is not ("Dsl" or "Generator") ? name : name + "Document";
    }
}
