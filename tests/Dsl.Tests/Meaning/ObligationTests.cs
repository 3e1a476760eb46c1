using System.Linq;
using Xunit;

namespace Thresholds.Dsl.Tests.Meaning;

/// <summary>Pathways, prohibitions, triage and what hangs on conditions in responses.</summary>
public sealed class ObligationTests
{
    [Theory]
    [InlineData("a yes", Truth.Yes)]
    [InlineData("hurt yes", Truth.Yes)]
    [InlineData("b yes; c no", Truth.Yes)]
    [InlineData("b yes; c yes; a no; hurt no", Truth.No)]
    [InlineData("a no; b no", Truth.Unknown)]
    [InlineData("a no; b no; hurt no", Truth.No)]
    public void PathwayOpensByAnyOfItsTriggers(string given, Truth expected)
    {
        var file = Case.With("""
            pathway p "P" usually when a {
              may when b unless c
              always {
                - hurt "Hurt"
              }
            }
            """);
        Assert.Equal(expected, file.Pathway("p", given));
        Assert.Equal(
            [TriggerStrength.Usually, TriggerStrength.May, TriggerStrength.Always],
            file.Model.Authority.Pathways.Single().Triggers.Select(trigger => trigger.Strength));
    }

    [Fact]
    public void PathwayWithoutAWordIsMandatory() =>
        Assert.Equal(TriggerStrength.Always, Case.With("pathway p \"P\" when a { }\n").Model.Authority.Pathways.Single().Triggers.Single().Strength);

    [Theory]
    [InlineData("b yes; c no", "high", Truth.No)]
    [InlineData("b yes; c no", "none", Truth.Yes)]
    [InlineData("b yes; c yes", "none", Truth.No)]
    [InlineData("b no; c no", "none", Truth.No)]
    public void ProhibitionHoldsUnless(string given, string level, Truth expected)
    {
        var file = Case.With("""
            contact hub "Hub" { phone "1" }
            domain x "X" { at high { - three "Three" when a } }
            must not refer to hub "Not without consent" when b unless c unless level >= high
            """);
        var decision = file.Model.Authority.Prohibitions.Single().Decision!.Value; // it has a condition
        Assert.Equal(expected, file.Assess(given + (level == "high" ? "; a yes" : "; a no")).Decide(decision));
    }

    [Theory]
    [InlineData("a yes; b no", "red yes, green no, amber no, free yes")]
    [InlineData("a no; b yes", "red no, green yes, amber no, free yes")]
    [InlineData("a no; b no", "red no, green no, amber yes, free yes")]
    [InlineData("a yes; b yes", "red yes, green yes, amber no, free yes")]
    [InlineData("a no", "red no, green unknown, amber unknown, free yes")]
    [InlineData("a yes", "red yes, green unknown, amber no, free yes")]
    public void OtherwiseTakesTheRest(string given, string expected)
    {
        var file = Case.With("""
            triage t "T" {
              outcome amber "Amber" otherwise
              outcome red "Red" when a
              outcome green "Green" when b
              outcome free "Free"
            }
            """);
        var assessment = file.Assess(given);
        var outcomes = file.Model.Authority.Triages.Single().Outcomes.ToDictionary(outcome => outcome.Id, outcome => assessment.Decide(outcome.Decision).ToString().ToLowerInvariant());
        Assert.Equal(expected, string.Join(", ", new[] { "red", "green", "amber", "free" }.Select(name => $"{name} {outcomes[name]}")));
    }

    [Fact]
    public void LinesOfAResponseHangOnTheirConditions()
    {
        var file = Case.With("""
            assessment early "Early"
            role lead-worker "Lead worker"
            response low {
              consent required unless a unless b
              assessment early required when a otherwise "Talk"
              lead lead-worker "who knows the family"
              offer "Help" when level >= low
            }
            """);
        var provisions = file.Model.Authority.Responses.Single().Provisions;
        var assessment = file.Assess("a yes; b no");
        Assert.Equal(Truth.No, assessment.Decide(provisions.OfType<ConsentRule>().Single().Decision!.Value)); // it has conditions
        Assert.Equal(Truth.Yes, assessment.Decide(provisions.OfType<AssessmentRule>().Single().Decision!.Value)); // it has a condition
        Assert.Equal("Talk", provisions.OfType<AssessmentRule>().Single().Otherwise);
        Assert.Null(provisions.OfType<Lead>().Single().Decision);
        Assert.Equal(Truth.No, assessment.Decide(provisions.OfType<Offer>().Single().Decision!.Value)); // it has a condition, and no bullet is at any level
    }

    [Theory]
    [InlineData("hurt yes; alone no; c no", "high, high")]
    [InlineData("hurt no; alone yes; c no", "middle, high")]
    [InlineData("hurt no; alone yes; c no; alone-at-high yes", "high, high")]
    [InlineData("hurt no; alone yes; c no; alone-at-high no", "middle, middle")]
    [InlineData("hurt no; alone no; c yes", "low, low")]
    [InlineData("hurt no; alone no; c no; alone-at-high yes", "none, none")]
    [InlineData("hurt no; c no", "none, high")]
    public void TriggerThatNamesItsLevelIndicatesIt(string given, string expected) => Assert.Equal(expected, Case.With(Leveled).Levels(given));

    [Theory]
    [InlineData("alone yes", Truth.Yes)]
    [InlineData("alone no; hurt no", Truth.No)]
    public void TriggerThatNamesItsLevelOpensThePathway(string given, Truth expected) => Assert.Equal(expected, Case.With(Leveled).Pathway("p", given));

    [Theory]
    [InlineData("count(at middle or above) >= 1", Truth.Yes)]
    [InlineData("count(on falls) = 1", Truth.Yes)]
    [InlineData("count(in x) = 0", Truth.Yes)]
    [InlineData("level is middle", Truth.Unknown)]
    public void TriggerThatNamesItsLevelCountsAtIt(string condition, Truth expected) => Assert.Equal(expected, Case.Of(condition, "alone yes; hurt no; c no", Leveled));

    [Fact]
    public void WhichOfTwoLevelsIsAsked()
    {
        var file = Case.With(Leveled);
        Assert.Equal(["alone-at-high"], Questions.For(file.Assess("alone yes; hurt no; c no")).Select(question => question.Fact.Id));
        var trigger = file.Model.Authority.Pathways.Single().Triggers.Single(trigger => trigger.Id == "alone");
        Assert.Equal(("middle", "high"), (trigger.Level?.Id, trigger.OrLevel?.Id));
    }

    private const string Leveled = """
        ladder falls "Falls"
        domain x "X" { at low { - three "Three" when c } }
        pathway p "P" {
          may {
            - hurt "Hurt" at high
            - alone "Alone" at middle or high ladder falls
          }
        }

        """;

    [Fact]
    public void PartnersAreReportedApartFromOffers()
    {
        var file = Case.With("role school \"School\"\nrole police \"Police\"\nresponse low { partner school partner police when a offer \"Help\" }\ndomain x \"X\" { at low { - one \"One\" } }\n");
        var plan = ResponsePlan.For(file.Assess("one yes; a no"), Case.Today, new System.Collections.Generic.Dictionary<string, System.DateTime>()).Provisions;
        Assert.Equal(["school Applies", "police DoesNotApply"], plan.Partners.Select(partner => $"{partner.Provision.Who.Id} {partner.State.Standing}"));
        Assert.Equal("Help", plan.Offers.Single().Provision.Text);
    }

    [Fact]
    public void StandardsStandApartFromWhatAReferralHolds()
    {
        var file = Case.With("role worker \"Worker\"\npathway p \"P\" when a { include \"Names\" standard \"Seen alone\" by worker when b standard \"Clear\" unless c }\n");
        var plan = PathwayPlan.For(file.Assess("a yes; b no"), Case.Today, new System.Collections.Generic.Dictionary<string, System.DateTime>()).Pathways.Single().Provisions;
        Assert.Equal(["Seen alone worker DoesNotApply", "Clear  Open"], plan.Standards.Select(standard => $"{standard.Provision.Text} {standard.Provision.By?.Id} {standard.State.Standing}"));
        Assert.Equal("Names", plan.Inclusions.Single().Provision.Text);
    }

    [Theory]
    [InlineData("within 4 hours of start", "Within 4 Hours start")]
    [InlineData("within 1 working day of start", "Within 1 WorkingDays start")]
    [InlineData("within 10 days", "Within 10 Days")]
    [InlineData("within 6 weeks of start", "Within 6 Weeks start")]
    [InlineData("within same day of start", "SameDay 0 Days start")]
    [InlineData("within same working day of start", "SameWorkingDay 0 Days start")]
    [InlineData("immediately", "Immediately 0 Minutes")]
    [InlineData("without delay", "WithoutDelay 0 Minutes")]
    [InlineData("1 working day before start", "Before 1 WorkingDays start")]
    [InlineData("before start", "Before 0 Minutes start")]
    [InlineData("every 3 months", "Every 3 Months")]
    [InlineData("every 3 months after start", "Every 3 Months start")]
    public void DeadlinesAreRead(string written, string expected)
    {
        var file = Case.With($"event start \"Start\"\naction go \"Go\"\nresponse low {{ step go {written} }}\n");
        var deadline = file.Model.Authority.Responses.Single().Provisions.OfType<Step>().Single().Deadline!; // it has one
        Assert.Equal(expected, $"{deadline.Kind} {deadline.Amount} {deadline.Unit} {deadline.Event?.Id}".TrimEnd());
    }
}
