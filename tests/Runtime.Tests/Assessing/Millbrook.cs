using System;

namespace Thresholds.Tests.Assessing;

/// <summary>A small authority, made up, with one of each thing.</summary>
internal static class Millbrook
{
    public const int PregnantMet = 10;
    public const int PregnantBase = 11;
    public const int PregnantYoung = 12;
    public const int LowAttendance = 13;
    public const int NoAttendance = 14;
    public const int Underweight = 15;
    public const int Active = 16;
    public const int InjuredBaby = 17;
    public const int TrustedAdult = 18;
    public const int SignificantHarm = 20;
    public const int IncreasesRisk = 21;
    public const int LevelStatutory = 22;
    public const int EvidenceAlleged = 23;
    public const int InjuryTrigger = 24;
    public const int ConsentRefused = 25;
    public const int Immediate = 26;
    public const int AmberOtherwise = 27;
    public const int SeveralNeeds = 28;
    public const int ReferTrigger = 29;
    public const int Repeated = 30;
    public const int Section47Opens = 31;

    public static readonly Citation Matrix = new("thresholds", "Thresholds for support in Millbrook", "Matrix", "Health, statutory help, bullet 2");
    public static readonly Citation Section47 = new("procedures", "Millbrook multi-agency procedures", "Section 47 enquiries", null);

    public static readonly LegalBasis S17 = new("children-act-1989.s17", "Children Act 1989", "Children in need");
    public static readonly LegalBasis S47 = new("children-act-1989.s47", "Children Act 1989", "Duty to make enquiries");

    public static readonly LevelOfNeed Universal = new(1, "universal", "1", "Universal", default, default, null, null, At(10));
    public static readonly LevelOfNeed Extra = new(2, "extra", "2", "Extra help", default, default, null, null, At(11));
    public static readonly LevelOfNeed Targeted = new(3, "targeted", "3", "Targeted help", default, default, null, null, At(12));
    public static readonly LevelOfNeed Statutory = new(4, "statutory", "4", "Statutory help", default, ValueList.Of(S17, S47), null, null, At(13));

    public static readonly Domain Health = new("health", "Health", null, null, At(30));
    public static readonly Domain Education = new("education", "Education", null, null, At(50));
    public static readonly Ladder School = new("school", "School attendance", ValueList.Of("attendance"), null, null, At(20));

    public static readonly Indicator Pregnant = new(
        "teenage-pregnancy", "Pregnant under 18", Targeted, Health, null, default, Polarity.Need, null, "pregnant and age < 18",
        ValueList.Of(new IndicatorException("age < 13", Statutory, PregnantYoung)), ValueList.Of("pregnant", "age"), default,
        PregnantMet, PregnantBase, Matrix, null, At(31));

    public static readonly Indicator Baby = Judgement("injured-baby", "An injury to a baby who does not move yet", Statutory, Health, InjuredBaby, 32);
    public static readonly Indicator Weight = Judgement("underweight", "Noticeably underweight", Extra, Health, Underweight, 33);

    public static readonly Indicator Low = Judgement("low-attendance", "Attends half to nine tenths of the last two terms", Extra, Education, LowAttendance, 51) with
    {
        Condition = "attendance in 50%..90%", Facts = ValueList.Of("attendance"), Ladders = ValueList.Of(School),
    };

    public static readonly Indicator None = Judgement("refuses-school", "Does not go to school and refuses every offer of another place, which has gone on for longer than one term despite all help", Targeted, Education, NoAttendance, 52) with { Ladders = ValueList.Of(School) };

    public static readonly Indicator Sports = Judgement("active", "Active every day", Universal, Health, Active, 34) with { Polarity = Polarity.Strength };

    public static readonly ProcessEvent Received = new("referral-received", "The referral is received", At(70));
    public static readonly ProcessEvent Conference = new("conference", "The child protection conference", At(71));

    public static readonly Contact Police = Reach("police", "Police", "999", new OpeningHours(true, default, HolidayOpening.NotStated), null);
    public static readonly Contact Duty = Reach("duty-team", "Emergency duty team", "01632 960 222", null, "police");
    public static readonly Contact Mash = Reach("mash", "Multi-agency safeguarding hub", "01632 960 555", Office, "duty-team");
    public static readonly Contact Hub = Reach("hub", "Family hub", "01632 960 545", new OpeningHours(false, ValueList.Of(new OpeningPeriod(null, null, 510, 1020)), HolidayOpening.NotStated), null);

    public static readonly Role Family = new("family", "The child's family", At(60));
    public static readonly Role Lead = new("lead-practitioner", "Lead practitioner", At(61));
    public static readonly Role Safeguarding = new("safeguarding-lead", "Your agency's safeguarding lead", At(62));

    public static readonly Pathway Section47Enquiry = new(
        "section-47", "Section 47 enquiry",
        ValueList.Of(
            new Trigger(null, null, TriggerStrength.Usually, "evidence >= alleged and sexual-abuse", EvidenceAlleged, Section47, null, At(100)),
            new Trigger("injury", "Any injury to a baby who does not move yet", TriggerStrength.Always, null, InjuryTrigger, Section47, null, At(102))),
        Section47Opens,
        ValueList.Of<Provision>(
            To(Mash),
            new Step(new RequiredAction("strategy", "Hold a strategy discussion", At(80)), new Deadline(DeadlineKind.Within, 1, DurationUnit.WorkingDays, Received), null, null, default, null, null, null, At(104)),
            new Step(new RequiredAction("see", "See the child", At(81)), new Deadline(DeadlineKind.Immediately, 0, DurationUnit.Days, null), new Role("social-worker", "Social worker", At(63)), null, default, null, null, null, At(105)),
            new Step(new RequiredAction("report", "Send the report to the conference", At(82)), new Deadline(DeadlineKind.Before, 1, DurationUnit.WorkingDays, Conference), null, null, default, null, null, null, At(106)),
            new InformRule(Family, null, null, ValueList.Of(new Guard("increases-risk", IncreasesRisk)), null, null, null, At(107))),
        Section47, null, At(99));

    public static readonly Pathway Marf = new(
        "marf", "Multi-agency referral",
        ValueList.Of(new Trigger(null, null, TriggerStrength.May, "level >= targeted", ReferTrigger, null, null, At(110))),
        ReferTrigger,
        ValueList.Of<Provision>(
            To(Mash),
            new ConsentRule(ConsentRequirement.Required, "making the referral", null, ValueList.Of(new Guard("significant-harm", SignificantHarm)), null, Section47, null, At(112)),
            new Consultation(Safeguarding, null, new Guard("consent is refused", ConsentRefused), default, null, null, null, At(113)),
            new FormRule(new Form("marf", "Multi-agency referral form", "https://example.org/marf", At(90)), null, default, null, null, null, At(114)),
            new Inclusion("Who is in the family, with dates of birth and everybody's addresses", null, default, null, null, null, At(115)),
            new Inclusion("What worries you, and what you have seen and heard yourself", null, default, null, null, null, At(116)),
            new Step(new RequiredAction("decide", "Decide what happens with the referral", At(83)), new Deadline(DeadlineKind.Within, 24, DurationUnit.Hours, Received), new Role("mash-team", "MASH team", At(64)), null, default, null, null, null, At(117))),
        null, null, At(109));

    public static readonly Prohibition NoReferral = new(
        "A referral must not be made against the family's wish below Level 4", Mash,
        new Guard("consent is refused", ConsentRefused), ValueList.Of(new Guard("level >= statutory", LevelStatutory)), null, Section47, null, At(120));

    public static readonly Triage Rating = new(
        "rating", "How fast to respond",
        ValueList.Of(
            new Outcome("red", "Red", OutcomeRule.When, "immediate-danger", Immediate, new Deadline(DeadlineKind.Within, 4, DurationUnit.Hours, Received), Police, null, null, At(131)),
            new Outcome("amber", "Amber", OutcomeRule.Otherwise, null, AmberOtherwise, new Deadline(DeadlineKind.Within, 1, DurationUnit.WorkingDays, Received), null, null, null, At(132)),
            new Outcome("advice", "Advice only", OutcomeRule.Discretion, null, -1, null, null, null, null, At(133))),
        null, null, At(130));

    public static readonly Authority Authority = new(
        "millbrook",
        "Millbrook Safeguarding Partnership",
        new Edition("Thresholds for support", "3", new StatedDate(2025, 4, 1), null, new StatedDate(2027, 4, 1), null, null, At(2)),
        "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        WorkingWeek.Usual,
        default,
        ValueList.Of(new Caveat("guide", "These lists are not exhaustive and not weighted. They are a guide and do not take the place of professional judgement.", null, null, At(3))),
        ValueList.Of(Universal, Extra, Targeted, Statutory),
        ValueList.Of(0, 1, 2, 3),
        ValueList.Of(Health, Education),
        ValueList.Of(School),
        ValueList.Of(
            Known("pregnant", "Pregnant", FactKind.YesNo),
            Known("age", "Age of the child", FactKind.Age),
            Known("attendance", "School attendance", FactKind.Percent) with { Over = "last 2 terms" },
            Known("injured-baby", "An injury to a baby who does not move yet", FactKind.YesNo) with { IsJudgement = true },
            Known("underweight", "Noticeably underweight", FactKind.YesNo) with { IsJudgement = true },
            Known("refuses-school", "Does not go to school and refuses every offer of another place", FactKind.YesNo) with { IsJudgement = true },
            Known("active", "Active every day", FactKind.YesNo) with { IsJudgement = true }),
        ValueList.Of(Pregnant, Baby, Weight, Sports, Low, None),
        ValueList.Of(new ProtectiveFactor("trusted-adult", "A trusted adult outside the home", Health, null, null, null, ValueList.Of("trusted-adult"), default, TrustedAdult, Matrix, null, At(40))),
        ValueList.Of(new Response(
            Statutory,
            ValueList.Of<Provision>(
                new Offer("A social worker leads a plan with all agencies", null, default, null, null, null, At(141)),
                new AssessmentRule(new AssessmentKind("statutory", "Child and family assessment", ValueList.Of(S17), At(84)), Obligation.Required, null, null, default, null, null, null, At(142)),
                new Lead(Lead, "who already knows the family", null, default, null, null, null, At(143)),
                new ContactRule(Hub, false, null, default, null, null, null, At(144)),
                new Step(new RequiredAction("review", "Review the plan", At(85)), new Deadline(DeadlineKind.Every, 3, DurationUnit.Months, Conference), null, null, default, null, null, null, At(145))),
            Matrix, null, At(140))),
        ValueList.Of(Marf, Section47Enquiry),
        ValueList.Of(NoReferral),
        ValueList.Of(Rating),
        ValueList.Of(
            new Advice("whole-child", "Look at the whole child, not at one bullet", null, null, null, At(150)),
            new Advice("several", "Several needs at once may amount to a higher level", new Guard("count(at extra) >= 2", SeveralNeeds), Matrix, null, At(151)),
            new Advice("repeat", "Repeated contacts about like matters: read the history", new Guard("count(contacts in last 12 months) >= 3", Repeated), null, null, At(152))),
        ValueList.Of(Mash, Duty, Police, Hub),
        40);

    private static OpeningHours Office => new(
        false,
        ValueList.Of(new OpeningPeriod(DayOfWeek.Monday, DayOfWeek.Thursday, 510, 1020), new OpeningPeriod(DayOfWeek.Friday, DayOfWeek.Friday, 510, 990)),
        HolidayOpening.Closed);

    public static SourcePlace At(int line) => new("thresholds/millbrook.thr", line);

    public static Fact Known(string id, string text, FactKind kind) =>
        new(id, text, kind, null, null, false, null, null, default, false, null, WorseWhen.NotStated, null, null, false, default, null, null, At(5));

    public static Indicator Judgement(string id, string text, LevelOfNeed level, Domain domain, int decision, int line) => new(
        id, text, level, domain, null, default, Polarity.Need, null, null, default, ValueList.Of(id), default, decision, decision, Matrix, null, At(line));

    private static ContactRule To(Contact contact) => new(contact, true, null, default, null, null, null, At(103));

    private static Contact Reach(string id, string name, string phone, OpeningHours? hours, string? otherwise) =>
        new(id, name, ValueList.Of(phone), default, default, default, hours, otherwise, null, null, At(65));
}
