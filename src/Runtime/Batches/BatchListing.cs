using System;
using System.Collections.Generic;

namespace Thresholds;

/// <summary>The instructions that some answers need, with places that are used again once nobody needs what they held.</summary>
internal sealed class BatchListing
{
    private const int Head = 4;

    private BatchListing(int[] code, int places, int[] inputs, int[] answers)
    {
        Code = code;
        Places = places;
        Inputs = inputs;
        Answers = answers;
    }

    /// <summary>The instructions.</summary>
    public int[] Code { get; }

    /// <summary>How many places are used.</summary>
    public int Places { get; }

    /// <summary>The inputs that are read, by their place.</summary>
    public int[] Inputs { get; }

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
        for (var at = 0; at < code.Length; at += Length(code, at))
        {
            if (code.Length - at < Head || code[at] is < 0 or > (int)BatchOperation.AtLeast || code[at + 1] != next
                || code[at + 2] < 0 || code[at + 3] < 0 || (long)code[at + 2] + (2L * code[at + 3]) > int.MaxValue / 2 || code.Length - at < Length(code, at))
            {
                throw new ArgumentException("this is no instruction", nameof(code));
            }

            for (var operand = at + Head; operand < at + Length(code, at); operand++)
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
        var starts = new List<int>();
        for (var at = 0; at < code.Length; at += Length(code, at))
        {
            starts.Add(at);
        }

        // From the end: who is needed, and by whom last.
        var lastUse = new int[inputs + starts.Count];
        for (var place = 0; place < lastUse.Length; place++)
        {
            lastUse[place] = -1;
        }

        foreach (var answer in answers)
        {
            lastUse[answer] = starts.Count;
        }

        for (var index = starts.Count - 1; index >= 0; index--)
        {
            var at = starts[index];
            for (var operand = at + Head; lastUse[inputs + index] >= 0 && operand < at + Length(code, at); operand++)
            {
                lastUse[code[operand]] = Math.Max(lastUse[code[operand]], index);
            }
        }

        var used = new List<int>();
        for (var place = 2; place < inputs; place++)
        {
            if (lastUse[place] >= 0)
            {
                used.Add(place);
            }
        }

        // Inputs keep an order of their own, so that they lie close together.
        var moved = new int[lastUse.Length];
        moved[1] = 1;
        for (var i = 0; i < used.Count; i++)
        {
            moved[used[i]] = 2 + i;
        }

        var places = 2 + used.Count;
        var free = new Stack<int>();
        var kept = new List<int>();
        for (var index = 0; index < starts.Count; index++)
        {
            if (lastUse[inputs + index] < 0)
            {
                continue;
            }

            var at = starts[index];
            var length = Length(code, at);
            var target = free.Count > 0 ? free.Pop() : places++;
            moved[inputs + index] = target;
            kept.Add(code[at]);
            kept.Add(target);
            kept.Add(code[at + 2]);
            kept.Add(code[at + 3]);
            for (var operand = at + Head; operand < at + length; operand++)
            {
                var place = code[operand];
                kept.Add(moved[place]);
                if (place >= inputs && lastUse[place] == index)
                {
                    free.Push(moved[place]);
                    lastUse[place] = int.MaxValue; // freed once, though it stand here twice
                }
            }
        }

        var found = new int[answers.Length];
        for (var i = 0; i < answers.Length; i++)
        {
            found[i] = moved[answers[i]];
        }

        return new BatchListing([.. kept], places, [.. used], found);
    }

    private static int Length(int[] code, int at) => Head + code[at + 2] + (code[at] == (int)BatchOperation.Any ? 2 * code[at + 3] : 0);
}
