using System.Linq;

namespace Thresholds.Dsl.Writing;

/// <summary>A part that is to be written into a file: a bullet, a fact and so on.</summary>
/// <param name="Kind">The word that declares it; <c>bullet</c> for a bullet.</param>
/// <param name="Name">Its name; of a response that of its level.</param>
public sealed record NewPart(string Kind, string Name)
{
    /// <summary>The level of a bullet, or from which on a pathway opens.</summary>
    public string? Level { get; init; }

    /// <summary>The domain or area of a bullet.</summary>
    public string? Domain { get; init; }

    /// <summary>Its words; null to make them from the name.</summary>
    public string? Text { get; init; }

    /// <summary>When a bullet is met or a pathway opens.</summary>
    public string? Condition { get; init; }

    /// <summary>The type of a fact; null for yes/no.</summary>
    public string? Type { get; init; }

    /// <summary>The fact that a ladder grades.</summary>
    public string? Fact { get; init; }

    /// <summary>Where a pathway leads.</summary>
    public string? Contact { get; init; }

    /// <summary>The telephone number of a contact.</summary>
    public string? Phone { get; init; }

    /// <summary>What an example knows.</summary>
    public string? Given { get; init; }

    /// <summary>What an example expects; null for no level.</summary>
    public string? Expectation { get; init; }

    /// <summary>Why it cannot be written, with the mend; null when its words can stand in a file. Whether they mean something there the compiler says.</summary>
    public string? Problem =>
        !HasSingleHyphens(Name) || Name.Any(letter => letter is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')) ? $"'{Spelling.Printable(Name)}' is not a name: names are of small letters, digits and single hyphens"
        : Kind == "pathway" && Level is null && Condition is null ? "say when the pathway opens: --at LEVEL, or --when CONDITION"
        : TextProblem(Text) ?? TextProblem(Phone)
        ?? new[] { Level, Domain, Condition, Type, Fact, Contact, Given, Expectation }.Select(WordProblem).FirstOrDefault(problem => problem is not null);

    /// <summary>Whether a name is not empty and its hyphens stand one by one between other letters.</summary>
    internal static bool HasSingleHyphens(string name) => name.Split('-').All(part => part.Length > 0);

    /// <summary>Why a text cannot stand between quotes; null when it can.</summary>
    internal static string? TextProblem(string? text) => text is null ? null
        : text.Trim().Length == 0 ? "a text cannot be empty"
        : text.Contains('"') ? $"the text '{Spelling.Printable(text)}' holds a double quote, which would end it; write it with ’ or without"
        : text.Any(char.IsControl) ? $"the text '{Spelling.Printable(text)}' holds a control character; write it on one line"
        : null;

    /// <summary>The part as it is written in a file, in lines that end with a line feed.</summary>
    public override string ToString()
    {
        var text = "\"" + (Text ?? Titled) + "\"";
        return Kind switch
        {
            "bullet" => $"- {Name} {text}{(Condition is null ? "" : " when " + Condition)}\n",
            "fact" => $"fact {Name} {text} {Type ?? "yes/no"}\n",
            "ladder" => $"ladder {Name} {text}{(Fact is null ? "" : " on " + Fact)}\n",
            "contact" => $"contact {Name} {text} {{\n  phone \"{Phone ?? "to be filled in"}\"\n}}\n",
            "response" => $"response {Name} {{\n  offer \"To be filled in\"\n}}\n",
            "pathway" => $"pathway {Name} {text} when {Opening} {{\n{(Contact is null ? "  # where it leads: to CONTACT\n" : $"  to {Contact}\n")}}}\n",
            _ => $"example {Name} {text} {{\n{(Given is null ? "" : $"  {Given}\n")}  => {Expectation ?? "no level"}\n}}\n",
        };
    }

    private string Opening => Level is null ? Condition ?? "" : $"level >= {Level}{(Condition is null ? "" : $" and ({Condition})")}";

    // "low-attendance" reads "Low attendance".
    private string Titled => Name.Replace('-', ' ').Trim() is { Length: > 0 } words ? char.ToUpperInvariant(words[0]) + words.Substring(1) : Name;

    // What would begin another line, close a block or hide the rest.
    private static string? WordProblem(string? words) => words is null ? null
        : words.Trim().Length == 0 ? "a value cannot be empty"
        : words.FirstOrDefault(letter => letter is '{' or '}' or '#' || char.IsControl(letter)) is var wrong and not '\0' ? $"'{Spelling.Printable(words)}' holds '{Spelling.Printable(wrong.ToString())}', which cannot stand there; take it out"
        : null;
}
