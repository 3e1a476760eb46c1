using System;
using System.Collections.Generic;

namespace Thresholds;

/// <summary>One instruction of a batch program.</summary>
/// <param name="operation">What it does.</param>
/// <param name="least">How many at least; counts for <see cref="BatchOperation.AtLeast"/> only.</param>
/// <param name="singles">The operands that stand alone.</param>
/// <param name="pairs">The operands of which two have to hold together, one after the other.</param>
internal sealed class BatchInstruction(BatchOperation operation, int least, int[] singles, int[] pairs)
{
    /// <summary>How many words come before the operands.</summary>
    public const int Head = 4;

    public BatchOperation Operation { get; } = operation;

    public int Least { get; } = least;

    public int[] Singles { get; } = singles;

    public int[] Pairs { get; } = pairs;

    public IEnumerable<int> Operands => [.. Singles, .. Pairs];

    /// <summary>How many words an instruction takes.</summary>
    /// <param name="code">The instructions.</param>
    /// <param name="at">Where it begins.</param>
    public static int Length(int[] code, int at) => Head + code[at + 2] + (code[at] == (int)BatchOperation.Any ? 2 * code[at + 3] : 0);

    /// <summary>Reads instructions that were checked.</summary>
    /// <param name="code">The instructions.</param>
    public static List<BatchInstruction> Of(int[] code)
    {
        var read = new List<BatchInstruction>();
        for (var at = 0; at < code.Length; at += Length(code, at))
        {
            var singles = new int[code[at + 2]];
            var pairs = new int[Length(code, at) - Head - singles.Length];
            Array.Copy(code, at + Head, singles, 0, singles.Length);
            Array.Copy(code, at + Head + singles.Length, pairs, 0, pairs.Length);
            read.Add(new BatchInstruction((BatchOperation)code[at], code[at + 3], singles, pairs));
        }

        return read;
    }

    /// <summary>Writes it.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="target">Where its result goes.</param>
    /// <param name="moved">Where its operands lie now.</param>
    public void Write(List<int> code, int target, int[] moved)
    {
        code.Add((int)Operation);
        code.Add(target);
        code.Add(Singles.Length);
        code.Add(Operation == BatchOperation.Any ? Pairs.Length / 2 : Least);
        foreach (var operand in Operands)
        {
            code.Add(moved[operand]);
        }
    }
}
