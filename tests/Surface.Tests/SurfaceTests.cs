using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using Thresholds.Dsl;
using Thresholds.Dsl.Comparing;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Formatting;
using Thresholds.Dsl.Interpretation;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Searching;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;
using Thresholds.Export.Dmn;
using Thresholds.Export.Sql;
using Thresholds.Surface.Tests.Compiled;
using Thresholds.Surface.Tests.Documented;
using Thresholds.Surface.Tests.Values;
using Xunit;

namespace Thresholds.Surface.Tests;

/// <summary>Whatever a public member is given, it answers or ends with an error that its documentation tells, for the parameter that is to blame.</summary>
public class SurfaceTests
{
    private static readonly StatedErrors Stated = new();

    // Bits of columns are such as only a stack holds, and cannot be called this way.
    private static readonly Type[] OnStacks = [typeof(ColumnBits)];

    private static readonly DateTime AsOf = new(2026, 3, 6, 16, 45, 0);

    public static TheoryData<string> RuntimeTypes => [.. typeof(IAssessment).Assembly.GetExportedTypes().Where(type => !OnStacks.Contains(type) && !type.IsInterface && !type.IsEnum && !typeof(Delegate).IsAssignableFrom(type)).Select(type => type.FullName!)]; // exported types have one

    public static TheoryData<string> EntryPoints => [.. new[] { typeof(ThresholdCompiler), typeof(DecisionPlan), typeof(Interpreter), typeof(SeverityChoice), typeof(SeverityWords), typeof(DiagnosticCodes), typeof(SourceText), typeof(CalendarDay), typeof(FactSearch), typeof(Formatter), typeof(EditionComparison), typeof(AuthorityComparison) }.Select(type => type.FullName!)]; // as above

    public static TheoryData<string> Exports => [.. typeof(SqlExport).Assembly.GetExportedTypes().Where(type => !type.IsEnum).Select(type => type.FullName!)]; // as above

    public static TheoryData<string> GeneratedTypes => [.. Generated().Select(type => type.FullName!)]; // as above

    [Theory]
    [MemberData(nameof(RuntimeTypes))]
    public void The_library_ends_as_documented(string type) => Check(typeof(IAssessment).Assembly, type);

    [Theory]
    [MemberData(nameof(EntryPoints))]
    public void The_compiler_ends_as_documented(string type) => Check(typeof(ThresholdCompiler).Assembly, type);

    [Theory]
    [MemberData(nameof(Exports))]
    public void Exports_end_as_documented(string type) => Check(typeof(SqlExport).Assembly, type);

    [Theory]
    [MemberData(nameof(GeneratedTypes))]
    public void Generated_classes_end_as_documented(string type) => Check(typeof(Everything).Assembly, type);

    [Fact]
    public void An_assessment_that_nobody_made_leaves_everything_open()
    {
        Everything.Assessment nobodys = default;
        Assert.All(Enumerable.Range(0, Everything.Authority.DecisionCount), decision => Assert.Equal(Truth.Unknown, nobodys.Decide(decision)));
        Assert.Null(nobodys.IndicatedLevel);
        Assert.Equal(Everything.Levels.Statutory, nobodys.PossibleLevel);
        Assert.All(Everything.Authority.Facts, fact => Assert.Null(nobodys.ValueOf(fact.Id)));
        Assert.Empty(nobodys.Met);
    }

    [Fact]
    public void What_is_not_documented_is_found()
    {
        var complaints = new Trial(Ordinary(), Stated).Complaints(typeof(Careless).GetMethod(nameof(Careless.Length))!).ToList(); // it has it
        Assert.Contains(complaints, complaint => complaint.Contains("text = null: NullReferenceException", StringComparison.Ordinal));
        Assert.Contains(complaints, complaint => complaint.Contains("ArgumentException of 'word'", StringComparison.Ordinal));
    }

    private static IEnumerable<Type> Generated() => typeof(Everything).Assembly.GetExportedTypes().Where(type => type.Namespace == typeof(Everything).Namespace && !type.IsEnum);

    private static void Check(Assembly assembly, string name)
    {
        var type = assembly.GetType(name, throwOnError: true)!; // it throws
        var trial = new Trial(Ordinary(), Stated);
        var closed = type.IsGenericTypeDefinition ? type.MakeGenericType([.. type.GetGenericArguments().Select(argument => argument.GetGenericParameterConstraints() is [var constraint, ..] && typeof(Provision).IsAssignableFrom(constraint) ? typeof(Offer) : typeof(string))]) : type;
        var complaints = Members.Of(closed).SelectMany(trial.Complaints).ToList();
        Assert.True(complaints.Count == 0, string.Join("\n", complaints.Take(40)));
    }

    private static OrdinaryValues Ordinary()
    {
        var facts = new Everything.Facts
        {
            Age = Age.Years(12), Unborn = false, Attendance = 72.5m, Risk = Everything.Choices.Risk.High, Consent = Everything.Choices.Consent.Given, LastSeen = AsOf.AddDays(-3), MissedChecks = true, Absences = EventHistory.Count(3, new Window(12, DurationUnit.Months)), HurtBaby = true,
        };
        var assessment = Everything.Assess(facts, AsOf);
        var events = new Dictionary<string, DateTime> { ["referral-received"] = AsOf };
        var receipt = assessment.Receipt(AsOf, new byte[16]);
        var syntax = ThresholdCompiler.Parse(new SourceText("everything.thr", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "everything.thr"))));
        var compiled = ThresholdCompiler.Compile([syntax])[0];
        var model = compiled.Model ?? throw new InvalidOperationException("the sample has errors");
        var cases = new CaseBatch(Everything.BatchProgram, 3, AsOf);
        var ordinary = new OrdinaryValues(
            Everything.Authority,
            facts,
            assessment.Met,
            Explanation.Of(assessment, Everything.Indicators.Pregnant),
            LevelExplanation.Of(assessment, Everything.Levels.Statutory),
            Questions.For(assessment),
            WhatIf.Of(assessment, "attendance"),
            PathwayPlan.For(assessment, AsOf, events),
            ResponsePlan.For(assessment, AsOf, events),
            TriageView.For(assessment, AsOf, events),
            ScoreStanding.Of(assessment, Everything.Scores.Screening),
            GridStanding.Of(assessment, Everything.Grids.Weight),
            SideBySide.Of([Everything.Evaluator], assessment.KnownFacts(), AsOf),
            receipt,
            receipt.Triggers.Count > 0 ? receipt.Depart(receipt.Triggers[0].Name, "a reason", "somebody") : receipt,
            FactReader.Read(Everything.Authority, "age", "12"),
            BankHolidays.In(2026),
            compiled.Diagnostics,
            AsOf);
        foreach (var (type, value) in new (Type, object)[]
        {
            (typeof(string), "attendance"), (typeof(DateTime), AsOf), (typeof(int), 1), (typeof(long), 1L), (typeof(ulong), 1UL), (typeof(uint), 1U), (typeof(decimal), 1m), (typeof(double), 1d), (typeof(bool), true), (typeof(byte), (byte)7), (typeof(char), 'a'),
            (typeof(byte[]), new byte[16]), (typeof(IAssessment), assessment), (typeof(Everything.Assessment), assessment), (typeof(Everything.Facts), facts), (typeof(IEvaluator), Everything.Evaluator), (typeof(Authority), Everything.Authority),
            (typeof(IReadOnlyDictionary<string, FactValue>), assessment.KnownFacts()), (typeof(IReadOnlyDictionary<string, DateTime>), events), (typeof(BatchProgram), Everything.BatchProgram), (typeof(CaseBatch), cases), (typeof(IndicatorBits), new IndicatorBits(Everything.Authority.Indicators, [.. Enumerable.Range(0, Everything.Authority.DecisionCount)])),
            (typeof(BatchAnswers), Everything.AssessMany(cases, BatchOptions.Usual with { WithDecisions = true })), (typeof(CancellationToken), CancellationToken.None), (typeof(IProgress<long>), new Progress<long>()), (typeof(Condition), new Condition.Always(true)),
            (typeof(FactValue), FactValue.Percent(50)), (typeof(Indicator), Everything.Indicators.Pregnant), (typeof(SourceText), syntax.Source), (typeof(FileSyntax), syntax), (typeof(AuthorityModel), model), (typeof(DecisionPlan), DecisionPlan.Of(model)),
            (typeof(Interpreter), new Interpreter(model)), (typeof(FactSearch), FactSearch.Of(model)), (typeof(EditionComparison), EditionComparison.Of(model, model)), (typeof(AuthorityComparison), AuthorityComparison.Of([model, model])), (typeof(SqlDialect), SqlDialect.All[0]), (typeof(DmnVersion), DmnVersion.Early), (typeof(TextWriter), TextWriter.Null), (typeof(SeverityChoice), SeverityChoice.Read("THR2008", "error").Choice!),
        })
        {
            ordinary.Put(type, value);
        }

        return ordinary;
    }
}
