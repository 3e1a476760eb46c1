using System;
using System.Collections.Generic;

namespace Thresholds;

/// <summary>The instructions that some answers need, with places that are used again once nobody needs what they held.</summary>
/// <remarks>An input has the number that it has in the program; what is worked out lies at a result n, which is written as ~n.</remarks>
internal sealed class BatchListing
{
    private BatchListing(int[] code, int results, int[] answers)
    {
        Code = code;
        Results = results;
        Answers = answers;
    }

    /// <summary>The instructions. Each goes to a result, given by its number.</summary>
    public int[] Code { get; }

    /// <summary>How many results are held at once.</summary>
    public int Results { get; }

    /// <summary>Where the answers lie.</summary>
    public int[] Answers { get; }

    /// <summary>Throws when a program could reach beyond its places, or read what is not worked out.</summary>
    /// <param name="code">The instructions.</param>
    /// <param name="inputs">How many places are inputs, the constant ones with them.</param>
    /// <param name="answers">Where answers lie.</param>
    /// <exception cref="ArgumentException">It is no program.</exception>
    public static void Check(int[] code, int inputs, int[] answers)
    {
        var next = inputs;
        for (var at = 0; at < code.Length; at += BatchInstruction.Length(code, at))
        {
            if (code.Length - at < BatchInstruction.Head || code[at] is < 0 or > (int)BatchOperation.AtLeast || code[at + 1] != next
                || code[at + 2] < 0 || code[at + 3] < 0 || (long)code[at + 2] + (2L * code[at + 3]) > int.MaxValue / 2 || code.Length - at < BatchInstruction.Length(code, at))
            {
                throw new ArgumentException("this is no instruction", nameof(code));
            }

            for (var operand = at + BatchInstruction.Head; operand < at + BatchInstruction.Length(code, at); operand++)
            {
                if (code[operand] < 0 || code[operand] >= next)
                {
                    throw new ArgumentException("an operand is not worked out before", nameof(code));
                }
            }

            next++;
        }

        foreach (var answer in answers)
        {
            if (answer < 0 || answer >= next)
            {
                throw new ArgumentException("an answer is not worked out", nameof(answers));
            }
        }
    }

    /// <summary>What answers need of a program that was checked. Takes time linear in the program.</summary>
    /// <param name="code">The instructions, each with a place of its own, in order.</param>
    /// <param name="inputs">How many places are inputs, the constant ones with them.</param>
    /// <param name="answers">Where the answers lie.</param>
    public static BatchListing Of(int[] code, int inputs, int[] answers)
    {
        var instructions = BatchInstruction.Of(code);
        var nested = BatchNesting.Of(instructions, Needed(instructions, inputs, answers), inputs);
        var lastUse = new int[inputs + instructions.Count];
        for (var index = 0; index < nested.Count; index++)
        {
            foreach (var operand in nested[index].Instruction.Operands)
            {
                lastUse[operand] = index;
            }
        }

        foreach (var answer in answers)
        {
            lastUse[answer] = nested.Count;
        }

        var moved = new int[lastUse.Length];
        for (var place = 0; place < inputs; place++)
        {
            moved[place] = place;
        }

        var results = 0;
        var free = new Stack<int>();
        var kept = new List<int>();
        for (var index = 0; index < nested.Count; index++)
        {
            var (place, instruction) = nested[index];
            var target = free.Count > 0 ? free.Pop() : results++;
            moved[place] = ~target;
            instruction.Write(kept, target, moved);

            // The order counts for nothing; inputs one after the other are read more quickly.
            kept.Sort(kept.Count - instruction.Pairs.Length - instruction.Singles.Length, instruction.Singles.Length, Comparer<int>.Default);
            foreach (var operand in instruction.Operands)
            {
                if (operand >= inputs && lastUse[operand] == index)
                {
                    free.Push(~moved[operand]);
                    lastUse[operand] = int.MaxValue; // freed once, though it stand here twice
                }
            }
        }

        var found = new int[answers.Length];
        for (var i = 0; i < answers.Length; i++)
        {
            found[i] = moved[answers[i]];
        }

        return new BatchListing([.. kept], results, found);
    }

    private static bool[] Needed(List<BatchInstruction> instructions, int inputs, int[] answers)
    {
        var needed = new bool[instructions.Count];
        foreach (var answer in answers)
        {
            Need(answer);
        }

        for (var index = needed.Length - 1; index >= 0; index--)
        {
            if (needed[index])
            {
                foreach (var operand in instructions[index].Operands)
                {
                    Need(operand);
                }
            }
        }

        return needed;

        void Need(int place)
        {
            if (place >= inputs)
            {
                needed[place - inputs] = true;
            }
        }
    }
}
