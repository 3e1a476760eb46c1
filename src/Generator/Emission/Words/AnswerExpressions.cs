using System.Collections.Generic;
using System.Linq;

namespace Thresholds.Generator.Emission.Words;

/// <summary>Writes answers as expressions: whether one is settled as yes or as no, and whether any, all or how many of several are.</summary>
internal static class AnswerExpressions
{
    /// <summary>Whether an answer is settled so: nought or one.</summary>
    public static string One(Answer answer, bool isYes)
    {
        var isPlainYes = isYes != answer.IsContrary;
        return answer.Kind switch
        {
            AnswerKind.Constant => answer.Number == 2 || (answer.Number == 1) == isYes ? "1ul" : "0ul",
            AnswerKind.Bit => $"({Shifted((isPlainYes ? "y" : "n") + Literals.Number(answer.Number >> 6), answer.Number & 63)} & 1)",
            AnswerKind.Node => $"({(isPlainYes ? "p" : "q")}{Literals.Number(answer.Number)} & 1)",
            _ => (isPlainYes ? "a" : "b") + Literals.Number(answer.Number),
        };
    }

    /// <summary>Whether one or more of several answers are settled so: nought or one.</summary>
    public static string Any(IReadOnlyCollection<Answer> answers, bool isYes) =>
        $"({string.Join(" | ", Words(answers).Select(word => $"({Word(word, isYes)} & {Literals.Word(word.Mask)})").Concat(Others(answers).Select(answer => One(answer, isYes))))}) != 0 ? 1ul : 0";

    /// <summary>Whether none of several answers is not settled so: nought or one.</summary>
    public static string All(IReadOnlyCollection<Answer> answers, bool isYes) =>
        $"({string.Join(" | ", Words(answers).Select(word => $"(~{Word(word, isYes)} & {Literals.Word(word.Mask)})").Concat(Others(answers).Select(answer => $"({One(answer, isYes)} ^ 1)")))}) == 0 ? 1ul : 0";

    /// <summary>How many of several answers are settled so. One that stands there several times counts so often.</summary>
    public static string Count(IReadOnlyCollection<Answer> answers, bool isYes)
    {
        var terms = answers.GroupBy(answer => answer).GroupBy(same => same.Count(), same => same.Key).OrderBy(often => often.Key).SelectMany(often =>
            Words(often).Select(word => $"global::Thresholds.SettledBits.Count({Word(word, isYes)} & {Literals.Word(word.Mask)})")
                .Concat(Others(often).Select(answer => $"(int){One(answer, isYes)}"))
                .Select(term => often.Key == 1 ? term : $"({Literals.Number(often.Key)} * {term})"));
        return $"({string.Join(" + ", terms)})";
    }

    /// <summary>A word whose lowest bit is another of its bits.</summary>
    public static string Shifted(string word, int index) => index == 0 ? word : $"({word} >> {Literals.Number(index)})";

    private static IEnumerable<Answer> Others(IEnumerable<Answer> answers) => answers.Where(answer => answer.Kind != AnswerKind.Bit);

    private static IEnumerable<(int Number, bool IsContrary, ulong Mask)> Words(IEnumerable<Answer> answers) => answers
        .Where(answer => answer.Kind == AnswerKind.Bit)
        .GroupBy(answer => (Word: answer.Number >> 6, answer.IsContrary))
        .OrderBy(word => word.Key.Word).ThenBy(word => word.Key.IsContrary)
        .Select(word => (word.Key.Word, word.Key.IsContrary, word.Aggregate(0ul, (mask, answer) => mask | Bits.At(answer.Number).Mask)));

    private static string Word((int Number, bool IsContrary, ulong Mask) word, bool isYes) => (isYes != word.IsContrary ? "y" : "n") + Literals.Number(word.Number);
}
