using Thresholds.Dsl.Model;

namespace Thresholds.Generator.Emission;

/// <summary>Writes the authority as one among others.</summary>
internal static class EvaluatorEmitter
{
    public static void Write(CodeWriter code, AuthorityModel model)
    {
        var windows = model.UsesWindows ? ", asOf" : "";
        code.Summary("This authority among others, for programs that hold several.").Line("public static global::Thresholds.IEvaluator Evaluator { get; } = new CompiledEvaluator();").Line();
        code.Open("private sealed class CompiledEvaluator : global::Thresholds.IEvaluator");
        code.Line($"public global::Thresholds.Authority Authority => {Names.Class(model.Authority.Id)}.Authority;").Line();
        code.Line($"public global::Thresholds.BatchProgram BatchProgram => {Names.Class(model.Authority.Id)}.BatchProgram;").Line();
        code.Open("public global::Thresholds.IAssessment Assess(global::System.Collections.Generic.IReadOnlyDictionary<string, global::Thresholds.FactValue> facts, global::System.DateTime asOf)");
        code.Line("global::Thresholds.FactCheck.Require(Authority, facts);");
        code.Line("var known = new Facts();");
        code.Open("foreach (var fact in Authority.Facts)").Open("if (facts.TryGetValue(fact.Id, out var value))");
        code.Line("known.Assign(fact.Id, value);").Close().Close();
        code.Line($"return {Names.Class(model.Authority.Id)}.Assess(known{windows});").Close().Close().Line();
    }
}
