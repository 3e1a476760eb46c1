using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;
using static Thresholds.Tests.Assessing.Millbrook;

namespace Thresholds.Tests.Assessing;

public sealed class PathwayPlanTests
{
    private static readonly DateTime Thursday = new(2026, 3, 5, 12, 0, 0);
    private static readonly Dictionary<string, DateTime> NoEvents = new();

    [Fact]
    public void APathwayOfWhichNoTriggerMayHoldIsNotShown() => Assert.Empty(Plan(new FakeAssessment()).Pathways);

    [Fact]
    public void CertainComesBeforeOpenWhateverTheStrength()
    {
        var plan = Plan(new FakeAssessment().With(Truth.Yes, ReferTrigger).With(Truth.Unknown, InjuryTrigger));
        Assert.Equal(new[] { "marf", "section-47" }, plan.Pathways.Select(pathway => pathway.Pathway.Id));
        Assert.Equal(new[] { Truth.Yes, Truth.Unknown }, plan.Pathways.Select(pathway => pathway.Truth));
        Assert.False(plan.Pathways[0].AsksForReasonToDepart);
        Assert.False(plan.Pathways[1].AsksForReasonToDepart);
    }

    [Fact]
    public void TheStrongerTriggerComesFirst()
    {
        var plan = Plan(new FakeAssessment().With(Truth.Yes, ReferTrigger, EvidenceAlleged));
        Assert.Equal(new[] { "section-47", "marf" }, plan.Pathways.Select(pathway => pathway.Pathway.Id));
        Assert.Equal(TriggerStrength.Usually, plan.Pathways[0].Strength);
        Assert.True(plan.Pathways[0].AsksForReasonToDepart);
    }

    [Fact]
    public void TheStrengthIsThatOfTriggersThatHoldNotOfOpenOnes()
    {
        var pathway = Plan(new FakeAssessment().With(Truth.Yes, EvidenceAlleged).With(Truth.Unknown, InjuryTrigger)).Pathways.Single();
        Assert.Equal(TriggerStrength.Usually, pathway.Strength);
        Assert.Equal(new[] { Truth.Yes, Truth.Unknown }, pathway.Triggers.Select(trigger => trigger.Truth));
        Assert.Equal(Section47, pathway.Triggers[0].Trigger.Citation);
    }

    [Fact]
    public void OfEqualStrengthTheEarlierDueComesFirst()
    {
        Pathway Timed(string id, int days) => Marf with
        {
            Id = id,
            Provisions = ValueList.Of<Provision>(new Step(
                new RequiredAction("a", "A", At(1)), new Deadline(DeadlineKind.Within, days, DurationUnit.Days, Received), null, null, default, null, null, null, At(1))),
        };
        var untimed = Marf with { Id = "untimed", Provisions = default };
        var fake = new FakeAssessment { Authority = Millbrook.Authority with { Pathways = ValueList.Of(untimed, Timed("late", 9), Timed("early", 2), Timed("also-late", 9)) } }.With(Truth.Yes, ReferTrigger);
        var plan = PathwayPlan.For(fake, Thursday, new Dictionary<string, DateTime> { ["referral-received"] = Thursday });
        Assert.Equal(new[] { "early", "late", "also-late", "untimed" }, plan.Pathways.Select(pathway => pathway.Pathway.Id));
    }

    [Theory]
    [InlineData(Truth.Yes, Truth.No, Truth.Yes)]
    [InlineData(Truth.Yes, Truth.Unknown, Truth.Unknown)]
    [InlineData(Truth.Yes, Truth.Yes, Truth.No)]
    [InlineData(Truth.Unknown, Truth.No, Truth.Unknown)]
    [InlineData(Truth.Unknown, Truth.Yes, Truth.No)]
    [InlineData(Truth.No, Truth.No, Truth.No)]
    public void AProhibitionBarsAReferralToItsContact(Truth refused, Truth statutory, Truth barred)
    {
        var pathway = Plan(new FakeAssessment().With(Truth.Yes, ReferTrigger).With(refused, ConsentRefused).With(statutory, LevelStatutory)).Pathways.Single();
        Assert.Equal(barred, pathway.Barred);
        Assert.Equal(barred == Truth.No ? 0 : 1, pathway.Bars.Count);
    }

    [Fact]
    public void AProhibitionDoesNotBarOtherContactsNorMereContacting()
    {
        ContactRule Rule(Contact contact, bool isReferral, Guard? when = null) => new(contact, isReferral, when, default, null, null, null, At(1));
        var guard = new Guard("perhaps", 39);
        Truth BarredWith(params Provision[] provisions)
        {
            var authority = Millbrook.Authority with { Pathways = ValueList.Of(Marf with { Provisions = provisions.ToValueList() }) };
            return Plan(new FakeAssessment { Authority = authority }.With(Truth.Yes, ReferTrigger, ConsentRefused).With(Truth.Unknown, 39)).Pathways.Single().Barred;
        }

        Assert.Equal(Truth.No, BarredWith(Rule(Hub, true)));
        Assert.Equal(Truth.No, BarredWith(Rule(Mash, false)));
        Assert.Equal(Truth.Yes, BarredWith(Rule(Mash, true)));
        Assert.Equal(Truth.Unknown, BarredWith(Rule(Mash, true, guard)));
        Assert.Equal(Truth.Yes, BarredWith(Rule(Mash, true, guard), Rule(Mash, true)));
    }

    [Theory]
    [InlineData(Truth.No, Standing.Applies)]
    [InlineData(Truth.Unknown, Standing.Open)]
    [InlineData(Truth.Yes, Standing.Excepted)]
    public void ConsentStandsWithItsException(Truth harm, Standing expected)
    {
        var consent = Plan(new FakeAssessment().With(Truth.Yes, ReferTrigger).With(harm, SignificantHarm)).Pathways.Single().Provisions.Consent.Single();
        Assert.Equal(expected, consent.State.Standing);
        Assert.Equal(expected == Standing.Excepted ? "significant-harm" : null, consent.State.Exceptions.SingleOrDefault()?.Condition);
        Assert.Equal(expected == Standing.Open ? "significant-harm" : null, consent.State.OpenConditions.SingleOrDefault()?.Condition);
    }

    [Theory]
    [InlineData(Truth.Yes, Truth.No, Standing.Applies)]
    [InlineData(Truth.No, Truth.Unknown, Standing.DoesNotApply)]
    [InlineData(Truth.No, Truth.Yes, Standing.DoesNotApply)]
    [InlineData(Truth.Unknown, Truth.Yes, Standing.Excepted)]
    [InlineData(Truth.Unknown, Truth.No, Standing.Open)]
    [InlineData(Truth.Yes, Truth.Unknown, Standing.Open)]
    public void AProvisionStands(Truth when, Truth unless, Standing expected)
    {
        var fake = new FakeAssessment().With(when, 1).With(unless, 2);
        Assert.Equal(expected, ProvisionState.Of(fake, new Guard("a", 1), ValueList.Of(new Guard("b", 2)), null).Standing);
    }

    [Fact]
    public void WhatIsDueBeforeAnEventAndWhatRecursCountsAsWell()
    {
        Pathway With(string id, Provision provision) => Marf with { Id = id, Provisions = ValueList.Of(provision) };
        Step Due(DeadlineKind kind, int amount, DurationUnit unit, ProcessEvent named) => new(new RequiredAction("a", "A", At(1)), new Deadline(kind, amount, unit, named), null, null, default, null, null, null, At(1));
        var happened = new Dictionary<string, DateTime> { ["referral-received"] = Thursday, ["conference"] = Thursday.AddDays(8) };
        var fake = new FakeAssessment
        {
            Authority = Millbrook.Authority with
            {
                Pathways = ValueList.Of(
                    With("review", Due(DeadlineKind.Every, 3, DurationUnit.Months, Conference)),
                    With("within", Due(DeadlineKind.Within, 9, DurationUnit.Days, Received)),
                    With("report", Due(DeadlineKind.Before, 2, DurationUnit.WorkingDays, Conference)),
                    With("tell", new InformRule(Family, Conference, null, default, null, null, null, At(1))),
                    With("excepted", new InformRule(Family, Received, null, ValueList.Of(new Guard("increases-risk", IncreasesRisk)), null, null, null, At(1)))),
            },
        }.With(Truth.Yes, ReferTrigger, IncreasesRisk);
        var plan = PathwayPlan.For(fake, Thursday, happened);
        Assert.Equal(new[] { "report", "tell", "within", "review", "excepted" }, plan.Pathways.Select(pathway => pathway.Pathway.Id));
        Assert.Equal(Thursday.AddDays(8), plan.Pathways[1].Provisions.EarliestDue);
        Assert.Null(plan.Pathways[4].Provisions.EarliestDue);
    }

    [Fact]
    public void StepsCarryTheirTimesAndContactsTheMoment()
    {
        var received = new Dictionary<string, DateTime> { ["referral-received"] = new(2026, 3, 5, 9, 30, 0) };
        var provisions = PathwayPlan.For(new FakeAssessment().With(Truth.Yes, InjuryTrigger), Thursday, received).Pathways.Single().Provisions;
        Assert.Equal(new[] { DueKind.EndOfDay, DueKind.AtOnce, DueKind.EventNotKnown }, provisions.Steps.Select(step => step.Due!.Kind));
        Assert.Equal("See the child", provisions.EarliestStep!.Step.Action.Text);
        Assert.Equal(Mash, provisions.Contacts.Single().AtMoment.Contact);
    }

    [Fact]
    public void TheResponseIsThatOfTheIndicatedLevel()
    {
        var response = ResponsePlan.For(new FakeAssessment { IndicatedLevel = Statutory, PossibleLevel = Statutory }, Thursday, NoEvents);
        Assert.Equal(Statutory, response.Level);
        Assert.Equal(Obligation.Required, response.Provisions.Assessments.Single().Provision.Obligation);
        Assert.Empty(ResponsePlan.For(new FakeAssessment { IndicatedLevel = Extra }, Thursday, NoEvents).Responses);
        Assert.Null(ResponsePlan.For(new FakeAssessment(), Thursday, NoEvents).Level);
    }

    [Fact]
    public void ATriageShowsEveryOutcome()
    {
        var view = TriageView.For(new FakeAssessment().With(Truth.Unknown, Immediate), Thursday, NoEvents).Single();
        Assert.Equal(new[] { Truth.Unknown, Truth.No, Truth.Yes }, view.Outcomes.Select(outcome => outcome.Truth));
        Assert.Equal(Police, view.Outcomes[0].To!.Contact);
        Assert.Equal(DueKind.EventNotKnown, view.Outcomes[1].Due!.Kind);
        Assert.Null(view.Outcomes[2].Due);
    }

    private static PathwayPlan Plan(IAssessment assessment) => PathwayPlan.For(assessment, Thursday, NoEvents);
}
