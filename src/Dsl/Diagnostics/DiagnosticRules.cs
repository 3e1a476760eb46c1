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

    /// <summary>A name that nothing declares.</summary>
    public static DiagnosticRule UndeclaredName { get; } = Error("THR1001", "name is not declared", "there is no {0} '{1}'{2}");

    /// <summary>A name declared twice.</summary>
    public static DiagnosticRule DeclaredTwice { get; } = Error("THR1002", "declared twice", "'{0}' is already {1}; give one of them another name");

    /// <summary>A file that does not begin with what it is.</summary>
    public static DiagnosticRule MissingHeader { get; } = Error("THR1003", "file does not say what it is", "{0}");

    /// <summary>A vocabulary that is not among the files.</summary>
    public static DiagnosticRule MissingVocabulary { get; } = Error("THR1004", "vocabulary is not there", "no file among those given is the vocabulary '{0}'{1}");

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

    /// <summary>A level that depends on a protected fact.</summary>
    public static DiagnosticRule DependsOnProtected { get; } = Error("THR2001", "level depends on a protected fact", "'{0}' depends on '{1}', which is protected ({2}); no level may depend on it");

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

    /// <summary>An example whose answer is another.</summary>
    public static DiagnosticRule ExampleFails { get; } = Error("THR5001", "example fails", "the example expects '{0}', but {1}");

    /// <summary>An example that says one thing twice.</summary>
    public static DiagnosticRule GivenTwice { get; } = Error("THR5002", "given twice", "'{0}' is given twice in this example; keep one");

    /// <summary>An example without an answer.</summary>
    public static DiagnosticRule ExpectsNothing { get; } = Error("THR5003", "example expects nothing", "this example says nothing after '=>'; say what to expect, such as level or met");

    /// <summary>An example that counts back from a day it does not name.</summary>
    public static DiagnosticRule NeedsDay { get; } = Error("THR5004", "example needs a day", "'{0}' is given as days, and the conditions count back from the day of the assessment; add 'as of' and a day");

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
        MalformedNumber, MalformedText,
        UndeclaredName, DeclaredTwice, MissingHeader, MissingVocabulary, WrongKind, WrongUnit, OutOfRange, NoOrder, EmptyRange, NeedsComparison, Circular,
        WrongFileKind, DateBothWays, WrongWindow, NamesTooAlike, AsksOwnLevel, WrongMark,
        DependsOnProtected,
        SecondResponse, HoursUpsideDown, SecondOtherwise,
        MissingCitation, EditionUpsideDown, UnusedAllow, WrongAllow,
        ExampleFails, GivenTwice, ExpectsNothing, NeedsDay,
        TooDeep, TooLarge, TooLong, TooTangled, NotText,
    ];

    private static DiagnosticRule Error(string code, string title, string message) => new(code, Severity.Error, title, message);

    private static DiagnosticRule Warning(string code, string title, string message) => new(code, Severity.Warning, title, message);
}
