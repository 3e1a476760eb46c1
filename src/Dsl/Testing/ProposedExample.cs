namespace Thresholds.Dsl.Testing;

/// <summary>An example that passes as the document stands and fails once it is mutated.</summary>
/// <param name="Name">A name that no declaration of the file has.</param>
/// <param name="Text">What it is about.</param>
/// <param name="Case">What is known, as an example gives it; empty for nothing.</param>
/// <param name="Expectation">What is expected, as an example says it.</param>
public sealed record ProposedExample(string Name, string Text, string Case, string Expectation)
{
    /// <summary>The example as it is written in a <c>.thr</c> file, in lines that end with a line feed.</summary>
    public override string ToString() => $"example {Name} \"{Text}\" {{\n{(Case.Length > 0 ? "  " + Case + "\n" : "")}  => {Expectation}\n}}\n";
}
