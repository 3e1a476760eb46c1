using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;

namespace Thresholds.Generator.Emission;

/// <summary>Writes the decisions as a table, by which many cases are assessed at once.</summary>
internal static class BatchEmitter
{
    public static void Write(CodeWriter code, AuthorityModel model, DecisionPlan plan)
    {
        var compiled = BatchCompiler.Of(model, plan);
        var literals = new Literals();
        code.Summary("How many cases are assessed at once: the decisions as a table. It is made when it is first asked for.");
        code.Line("public static global::Thresholds.BatchProgram BatchProgram => BatchTable.Program;").Line();
        code.Summary("Assesses many cases at once. The answers are those of Assess to one case after the other.");
        code.Line("/// <param name=\"cases\">The cases, made for BatchProgram.</param>");
        code.Line("/// <param name=\"options\">How many threads, what is kept, who is told; null for one thread and the levels alone.</param>");
        code.Line("/// <exception cref=\"global::System.ArgumentException\">The cases were made for another program.</exception>");
        code.Line("/// <exception cref=\"global::System.OperationCanceledException\">It was stopped.</exception>");
        code.Line("public static global::Thresholds.BatchAnswers AssessMany(global::Thresholds.CaseBatch cases, global::Thresholds.BatchOptions? options = null) => BatchProgram.Assess(cases, options);").Line();
        code.Open("private static class BatchTable");
        code.Line("internal static readonly global::Thresholds.BatchProgram Program = new global::Thresholds.BatchProgram(");
        code.Line($"    {Names.Class(model.Authority.Id)}.Authority,");
        code.Line($"    {literals.Write(compiled.Variables)},");
        code.Line($"    {literals.Write(compiled.Known)},");
        code.Line($"    {literals.Write(compiled.Implications)},");
        code.Line($"    {Table(compiled.Code)},");
        code.Line($"    {Table(compiled.Answers)});").Close().Line();
    }

    private static string Table(IReadOnlyList<int> numbers) => $"new int[] {{ {string.Join(",", numbers.Select(number => Literals.Number(number)))} }}";
}
