using System.Collections.Generic;

namespace Thresholds.Dsl.Diagnostics;

/// <summary>Every kind of finding there is. Each has its page in <c>docs/diagnostics</c>.</summary>
public static class DiagnosticRules
{
    /// <summary>A character that the language has no use for.</summary>
    public static DiagnosticRule UnexpectedCharacter { get; } = Error("THR0001", "character without meaning", "'{0}' means nothing here; take it out");

    /// <summary>A text without its closing quote.</summary>
    public static DiagnosticRule UnclosedText { get; } = Error("THR0002", "text is not closed", "this text has no closing quote on its line; end it with \"");

    /// <summary>Something is missing or stands in its place.</summary>
    public static DiagnosticRule Expected { get; } = Error("THR0003", "something is missing", "expected {0}, but found {1}");

    /// <summary>A word that begins nothing here.</summary>
    public static DiagnosticRule UnknownWord { get; } = Error("THR0004", "word begins nothing here", "'{0}' begins nothing here{1}");

    /// <summary>A block without its closing brace, or a closing bracket without what it closes.</summary>
    public static DiagnosticRule UnbalancedBlock { get; } = Error("THR0005", "brackets do not match", "{0}");

    /// <summary>And and or side by side.</summary>
    public static DiagnosticRule MixedAndOr { get; } = Error("THR0006", "'and' and 'or' without brackets", "'{0}' follows '{1}' without brackets, so that it can be read two ways; put brackets round what belongs together");

    /// <summary>A name that is not formed as names are.</summary>
    public static DiagnosticRule MalformedName { get; } = Error("THR0007", "name is not well formed", "'{0}' is not a name: names are of small letters, digits and single hyphens{1}");

    /// <summary>A word of conditions used as a name.</summary>
    public static DiagnosticRule ReservedName { get; } = Error("THR0008", "word cannot be a name", "'{0}' is a word of conditions and cannot be a name; choose another");

    /// <summary>A clause on a declaration that has none such.</summary>
    public static DiagnosticRule MisplacedWord { get; } = Error("THR0009", "word stands in the wrong place", "'{0}' has no place {1}; it belongs {2}");

    /// <summary>A clause given twice.</summary>
    public static DiagnosticRule RepeatedClause { get; } = Error("THR0010", "given twice", "'{0}' is given twice here; keep one");

    /// <summary>A number, date or time that is none.</summary>
    public static DiagnosticRule MalformedNumber { get; } = Error("THR0011", "number, date or time is not well formed", "'{0}' is {1}");

    /// <summary>A text with nothing in it or with an unknown escape.</summary>
    public static DiagnosticRule MalformedText { get; } = Error("THR0012", "text is not well formed", "{0}");

    /// <summary>A language tag that is none.</summary>
    public static DiagnosticRule MalformedLanguage { get; } = Error("THR0013", "language tag is not well formed", "'{0}' is not the tag of a language; a tag is two letters or more, with a region or script after a hyphen if need be, such as cy or en-GB");

    /// <summary>A name that nothing declares.</summary>
    public static DiagnosticRule UndeclaredName { get; } = Error("THR1001", "name is not declared", "there is no {0} '{1}'{2}");

    /// <summary>A name declared twice.</summary>
    public static DiagnosticRule DeclaredTwice { get; } = Error("THR1002", "declared twice", "'{0}' is already {1}; give one of them another name");

    /// <summary>A file that does not begin with what it is.</summary>
    public static DiagnosticRule MissingHeader { get; } = Error("THR1003", "file does not say what it is", "{0}");

    /// <summary>A vocabulary or template that is not among the files.</summary>
    public static DiagnosticRule MissingVocabulary { get; } = Error("THR1004", "vocabulary or template is not there", "no file among those given is the {0} '{1}'{2}");

    /// <summary>A value that the fact cannot have.</summary>
    public static DiagnosticRule WrongKind { get; } = Error("THR1005", "wrong kind of value", "{0}");

    /// <summary>A value in the wrong unit.</summary>
    public static DiagnosticRule WrongUnit { get; } = Error("THR1006", "wrong unit", "{0}");

    /// <summary>A value that lies outside what is possible.</summary>
    public static DiagnosticRule OutOfRange { get; } = Error("THR1007", "outside the range", "{0}");

    /// <summary>More or less asked of choices that have no order.</summary>
    public static DiagnosticRule NoOrder { get; } = Error("THR1008", "choices without order", "the choices of '{0}' have no order; use 'is', 'is not' or 'in (…)', or declare them with '<' between them");

    /// <summary>A range in which nothing lies.</summary>
    public static DiagnosticRule EmptyRange { get; } = Error("THR1009", "range is empty", "nothing lies in {0}; {1}");

    /// <summary>A fact that is not yes or no, used as if it were.</summary>
    public static DiagnosticRule NeedsComparison { get; } = Error("THR1010", "comparison is missing", "'{0}' is {1}, not yes or no; say what it is compared with, such as '{2}'");

    /// <summary>Names that stand on each other in a circle.</summary>
    public static DiagnosticRule Circular { get; } = Error("THR1011", "goes in a circle", "{0}");

    /// <summary>A declaration that has no place in this kind of file.</summary>
    public static DiagnosticRule WrongFileKind { get; } = Error("THR1012", "wrong kind of file", "{0}");

    /// <summary>A date compared with days and with windows.</summary>
    public static DiagnosticRule DateBothWays { get; } = Error("THR1013", "date is compared in two ways", "'{0}' is compared both with days and with windows back from the assessment; which of them is later depends on the day, so use one of the two throughout");

    /// <summary>A window that cannot be counted.</summary>
    public static DiagnosticRule WrongWindow { get; } = Error("THR1014", "window cannot be counted", "{0}");

    /// <summary>Two names that are one once hyphens are left out.</summary>
    public static DiagnosticRule NamesTooAlike { get; } = Error("THR1015", "names too much alike", "'{0}' and '{1}' differ only in their hyphens; rename one");

    /// <summary>An indicator that asks for the level it helps to decide.</summary>
    public static DiagnosticRule AsksOwnLevel { get; } = Error("THR1016", "asks for the level it decides", "'{0}' helps to decide the level, so its condition must not ask for it; count bullets instead, as in count(at …) >= 2");

    /// <summary>A bullet mark that does not fit its block.</summary>
    public static DiagnosticRule WrongMark { get; } = Error("THR1017", "wrong mark", "{0}");

    /// <summary>A name that is declared and never used.</summary>
    public static DiagnosticRule NeverUsed { get; } = Warning("THR1018", "never used", "{0}");

    /// <summary>A wording in two lists.</summary>
    public static DiagnosticRule ListedTwice { get; } = Error("THR1019", "wording is listed twice", "'{0}' already stands in the {1}; take it out of one of them");

    /// <summary>A change of a template that does not fit it.</summary>
    public static DiagnosticRule WrongVariation { get; } = Error("THR1020", "change of a template does not fit", "{0}");

    /// <summary>A bullet that is withdrawn, and that a condition asks for.</summary>
    public static DiagnosticRule WithdrawnAndAsked { get; } = Error("THR1021", "withdrawn and still asked for", "{0}");

    /// <summary>A level that depends on a protected fact.</summary>
    public static DiagnosticRule DependsOnProtected { get; } = Error("THR2001", "level depends on a protected fact", "'{0}' depends on '{1}', which is protected ({2}); no level may depend on it");

    /// <summary>A condition that can never hold.</summary>
    public static DiagnosticRule NeverHolds { get; } = Warning("THR2002", "never holds", "{0} can never hold, whatever is known; look for parts that exclude one another");

    /// <summary>One condition at two levels.</summary>
    public static DiagnosticRule Contradiction { get; } = Warning("THR2003", "same condition at different levels", "{0} have the same condition and stand at {1}; keep one, or say what tells them apart");

    /// <summary>A condition that always holds.</summary>
    public static DiagnosticRule AlwaysHolds { get; } = Warning("THR2004", "always holds", "the condition of '{0}' always holds, so that every child meets it; narrow it");

    /// <summary>An indicator that a higher one always outdoes.</summary>
    public static DiagnosticRule NeverDecides { get; } = Warning("THR2005", "never decides", "'{0}' never decides the level: whenever it is met, so is {1} at '{2}'; narrow one of them");

    /// <summary>Two rungs of a ladder for one case.</summary>
    public static DiagnosticRule RungsOverlap { get; } = Warning("THR2006", "rungs overlap", "{0} can be met together{1}, and each without the other; say which of them it is then");

    /// <summary>A rung within another.</summary>
    public static DiagnosticRule RungsNest { get; } = Note("THR2007", "rung within a rung", "whenever '{1}' is met at '{3}', '{0}' may be met at '{2}' as well: the higher decides", true);

    /// <summary>Values that no rung covers.</summary>
    public static DiagnosticRule LadderGap { get; } = Warning("THR2008", "gap in a ladder", "no rung of the ladder '{0}' covers {1}; widen one, or add a rung");

    /// <summary>A level between two rungs without one.</summary>
    public static DiagnosticRule MissingRung { get; } = Note("THR2009", "missing rung", "the ladder '{0}' has rungs below and above {1}, but none there");

    /// <summary>A weaker condition at a higher level.</summary>
    public static DiagnosticRule Inversion { get; } = Warning("THR2010", "ladder upside down", "'{0}' asks for more than {1}, which stands higher, at '{2}': so it never decides; put the stricter condition at the higher level");

    /// <summary>A worse value that lowers the level.</summary>
    public static DiagnosticRule WorseLowers { get; } = Warning("THR2011", "worse lowers the level", "a worse '{0}' can lower the level: '{1}' is reached, and no longer {2}");

    /// <summary>The same words twice.</summary>
    public static DiagnosticRule DuplicateWording { get; } = Warning("THR2012", "same words twice", "'{0}' and '{1}' say the same{2}; keep one, or say what tells them apart");

    /// <summary>Nearly the same words.</summary>
    public static DiagnosticRule Reworded { get; } = Note("THR2013", "nearly the same words", "'{0}' and '{1}' share {2} of {3} words: {4}; if they mean the same, keep one");

    /// <summary>Told apart by a qualifier.</summary>
    public static DiagnosticRule QualifierOnly { get; } = Note("THR2014", "told apart by a qualifier only", "only {2} tells '{0}' and '{1}' apart{3}, and no number says what it means");

    /// <summary>One condition twice at one level.</summary>
    public static DiagnosticRule SameCondition { get; } = Warning("THR2015", "same condition twice", "{0} have the same condition at '{1}'; keep one");

    /// <summary>A trigger that never fires.</summary>
    public static DiagnosticRule TriggerNeverFires { get; } = Warning("THR2016", "trigger never fires", "a trigger of '{0}' can never hold: {1}");

    /// <summary>Graver words at a lower level.</summary>
    public static DiagnosticRule GradesUpsideDown { get; } = Warning("THR2017", "graver words at the lower level", "only {2} tells '{0}' and '{1}' apart, which makes '{0}' the graver, and yet it stands lower, at '{3}' and not at '{4}'; exchange their levels, or mend the words");

    /// <summary>Words that speak of other values than the condition.</summary>
    public static DiagnosticRule WordsContradict { get; } = Warning("THR2018", "words and condition contradict", "the text of {0} says {1}, which means {2}, and its condition holds only outside that; correct one of them");

    /// <summary>A condition that holds for more than the words speak of.</summary>
    public static DiagnosticRule BeyondWords { get; } = Note("THR2019", "condition goes beyond the words", "the text of {0} says {1}, which means {2}, and its condition holds outside that too; narrow it, or choose a wider word");

    /// <summary>A number in the text that the condition has not.</summary>
    public static DiagnosticRule OtherNumber { get; } = Warning("THR2020", "text and condition give different numbers", "the text of '{0}' says '{1}', and its condition compares {2} with {3} only; correct one of them");

    /// <summary>One condition in two bullets.</summary>
    public static DiagnosticRule SplitCondition { get; } = Note("THR2021", "one condition in two bullets", "'{0}' and '{1}' differ in '{2}' only, {3} and {4}, and could be one bullet; if they mean the same, join them", true);

    /// <summary>Consent asked for in two ways.</summary>
    public static DiagnosticRule ConsentClash { get; } = Warning("THR3004", "consent rules clash", "for some child {0} is {1} and {2} at once; give one of the rules an exception");

    /// <summary>Two deadlines for one action.</summary>
    public static DiagnosticRule DeadlineClash { get; } = Warning("THR3005", "two deadlines for one action", "'{0}' is to be done {1} and {2} for the same child; keep one, or say when each applies");

    /// <summary>Two contacts for the same cases.</summary>
    public static DiagnosticRule ContactClash { get; } = Warning("THR3006", "same cases, different contacts", "{0} are opened by the same cases and lead to {1}; say which comes first, or when each applies");

    /// <summary>An assessment asked for in two ways.</summary>
    public static DiagnosticRule AssessmentClash { get; } = Warning("THR3007", "assessments clash", "for some child '{0}' is {1} and {2} at once; give one of the rules a condition");

    /// <summary>A pathway that leads nowhere.</summary>
    public static DiagnosticRule PathwayWithoutWay { get; } = Note("THR3008", "pathway without contact or deadline", "the pathway '{0}' names nobody to turn to and no time by which anything is done");

    /// <summary>A level for which nothing is asked.</summary>
    public static DiagnosticRule LevelWithoutResponse { get; } = Note("THR3009", "level without response", "nothing says what happens at the level '{0}'; add a response");

    /// <summary>A level that nothing reaches.</summary>
    public static DiagnosticRule LevelWithoutIndicator { get; } = Warning("THR3010", "level without indicator", "no indicator stands at the level '{0}', so nothing can reach it by itself");

    /// <summary>Hours at which nobody is there.</summary>
    public static DiagnosticRule HoursUncovered { get; } = Note("THR3011", "hours without anybody", "'{0}' is closed at some hours, and nothing says whom to turn to then; add 'otherwise'");

    /// <summary>A level at which nothing recurs.</summary>
    public static DiagnosticRule LevelWithoutReview { get; } = Note("THR3012", "level without review", "nothing recurs at the level '{0}', so that the document does not say when a case is looked at again; add a step with 'every' to its response or to a pathway", true);

    /// <summary>An edition past its review.</summary>
    public static DiagnosticRule PastReview { get; } = Warning("THR4005", "past its review", "the edition was to be reviewed by {0}, and it is {1}");

    /// <summary>Something too large to be proven.</summary>
    public static DiagnosticRule NotProven { get; } = Warning("THR9006", "not proven", "what '{0}' hangs on is too tangled to be analysed; nothing is proven of it, neither good nor bad");

    /// <summary>Something asked for twice at one level.</summary>
    public static DiagnosticRule SecondResponse { get; } = Error("THR3001", "second response", "the response at '{0}' is already given; put everything in one");

    /// <summary>Hours that end before they begin.</summary>
    public static DiagnosticRule HoursUpsideDown { get; } = Error("THR3002", "closes before it opens", "{0} is not after {1}; hours over midnight are written as two periods, up to 24:00 and from 00:00");

    /// <summary>Several outcomes for all other cases.</summary>
    public static DiagnosticRule SecondOtherwise { get; } = Error("THR3003", "second otherwise", "'{0}' has an outcome for all other cases already; keep one 'otherwise'");

    /// <summary>An indicator of which nobody can tell where it comes from.</summary>
    public static DiagnosticRule MissingCitation { get; } = Warning("THR4001", "no citation", "'{0}' does not say where the document states it; add 'from' here or on the block round it");

    /// <summary>An edition that ends before it begins.</summary>
    public static DiagnosticRule EditionUpsideDown { get; } = Error("THR4002", "edition ends before it begins", "the edition ends on {0}, before it begins on {1}; correct one of the days");

    /// <summary>An allow that allows nothing.</summary>
    public static DiagnosticRule UnusedAllow { get; } = Warning("THR4003", "allow allows nothing", "there is no {0} here to allow; take the line out");

    /// <summary>An allow with a code that is none, or that cannot be allowed.</summary>
    public static DiagnosticRule WrongAllow { get; } = Error("THR4004", "code cannot be allowed", "{0}");

    /// <summary>Texts that are not in each language of the document.</summary>
    public static DiagnosticRule MissingTranslation { get; } = Note("THR4006", "text is not in each language", "{0} in '{1}': {2}; add 'in {1}' and the text after each");

    /// <summary>An example whose answer is another.</summary>
    public static DiagnosticRule ExampleFails { get; } = Error("THR5001", "example fails", "the example expects '{0}', but {1}");

    /// <summary>An example that says one thing twice.</summary>
    public static DiagnosticRule GivenTwice { get; } = Error("THR5002", "given twice", "'{0}' is given twice in this example; keep one");

    /// <summary>An example without an answer.</summary>
    public static DiagnosticRule ExpectsNothing { get; } = Error("THR5003", "example expects nothing", "this example says nothing after '=>'; say what to expect, such as level or met");

    /// <summary>An example that counts back from a day it does not name.</summary>
    public static DiagnosticRule NeedsDay { get; } = Error("THR5004", "example needs a day", "'{0}' is given as days, and the conditions count back from the day of the assessment; add 'as of' and a day");

    /// <summary>A boundary without examples on both sides.</summary>
    public static DiagnosticRule BoundaryUnshown { get; } = Note("THR5005", "boundary without example", "no examples show '{0}' on both sides of {1}; add one on each side", true);

    /// <summary>A total in no band.</summary>
    public static DiagnosticRule BandGap { get; } = Error("THR6001", "total without a band", "a total of {0} is in no band of '{1}'; widen a band, or add one");

    /// <summary>A total in two bands.</summary>
    public static DiagnosticRule BandOverlap { get; } = Error("THR6002", "total in two bands", "a total of {0} is both in '{1}' and in '{2}'; let one of them end before the other begins");

    /// <summary>A band in which no total lies.</summary>
    public static DiagnosticRule BandNeverReached { get; } = Error("THR6003", "band that no total reaches", "no total lies in '{0}': {1}; correct the band or the points");

    /// <summary>A row and a column without a cell.</summary>
    public static DiagnosticRule MissingCell { get; } = Error("THR6004", "combination without a cell", "no cell says what '{0}' with '{1}' comes to; add {2}");

    /// <summary>A row and a column with two cells.</summary>
    public static DiagnosticRule SecondCell { get; } = Error("THR6005", "combination with two cells", "'{0}' with '{1}' has a cell already; take one of the two {2} out");

    /// <summary>Brackets too deep.</summary>
    public static DiagnosticRule TooDeep { get; } = Error("THR9001", "nested too deeply", "{0} nested more than {1} deep here; {2}");

    /// <summary>A file too large.</summary>
    public static DiagnosticRule TooLarge { get; } = Error("THR9002", "file is too large", "the file has {0} characters; the most that is read is {1}. Split it");

    /// <summary>A text or name too long.</summary>
    public static DiagnosticRule TooLong { get; } = Error("THR9003", "too long", "this {0} has {1} characters; the most is {2}");

    /// <summary>A decision too large to be made exact.</summary>
    public static DiagnosticRule TooTangled { get; } = Error("THR9004", "too tangled to be exact", "{0}, which is too much to be answered exactly; split it");

    /// <summary>A file that is no text.</summary>
    public static DiagnosticRule NotText { get; } = Error("THR9005", "not a text", "this file is not a text in UTF-8");

    /// <summary>All kinds, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        UnexpectedCharacter, UnclosedText, Expected, UnknownWord, UnbalancedBlock, MixedAndOr, MalformedName, ReservedName, MisplacedWord, RepeatedClause,
        MalformedNumber, MalformedText, MalformedLanguage,
        UndeclaredName, DeclaredTwice, MissingHeader, MissingVocabulary, WrongKind, WrongUnit, OutOfRange, NoOrder, EmptyRange, NeedsComparison, Circular,
        WrongFileKind, DateBothWays, WrongWindow, NamesTooAlike, AsksOwnLevel, WrongMark, NeverUsed, ListedTwice, WrongVariation, WithdrawnAndAsked,
        DependsOnProtected, NeverHolds, Contradiction, AlwaysHolds, NeverDecides, RungsOverlap, RungsNest, LadderGap, MissingRung, Inversion, WorseLowers, DuplicateWording,
        Reworded, QualifierOnly, SameCondition, TriggerNeverFires, GradesUpsideDown, WordsContradict, BeyondWords, OtherNumber, SplitCondition,
        SecondResponse, HoursUpsideDown, SecondOtherwise, ConsentClash, DeadlineClash, ContactClash, AssessmentClash, PathwayWithoutWay, LevelWithoutResponse,
        LevelWithoutIndicator, HoursUncovered, LevelWithoutReview,
        MissingCitation, EditionUpsideDown, UnusedAllow, WrongAllow, PastReview, MissingTranslation,
        ExampleFails, GivenTwice, ExpectsNothing, NeedsDay, BoundaryUnshown,
        BandGap, BandOverlap, BandNeverReached, MissingCell, SecondCell,
        TooDeep, TooLarge, TooLong, TooTangled, NotText, NotProven,
    ];

    private static DiagnosticRule Error(string code, string title, string message) => new(code, Severity.Error, title, message);

    private static DiagnosticRule Note(string code, string title, string message, bool isOptional = false) => new(code, Severity.Note, title, message, isOptional);

    private static DiagnosticRule Warning(string code, string title, string message) => new(code, Severity.Warning, title, message);
}
