using System.Collections.Generic;
using System.Linq;

namespace Thresholds;

/// <summary>Lets instructions start from the results of others that ask for part of the same: "level 2 or above" is "level 3 or above", or one of a few more.</summary>
internal sealed class BatchNesting
{
    // Fewer operands are found as quickly as a result.
    private const int Worth = 3;

    // Of the instructions that hold an operand no more are looked at, so that the time stays linear.
    private const int Holders = 16;

    private readonly List<BatchInstruction> _instructions;
    private readonly bool[] _needed;
    private readonly int _inputs;

    private BatchNesting(List<BatchInstruction> instructions, bool[] needed, int inputs)
    {
        _instructions = instructions;
        _needed = needed;
        _inputs = inputs;
    }

    /// <summary>The needed instructions with their places, in an order in which each comes after its operands. Takes time linear in the program.</summary>
    /// <param name="instructions">The instructions, in such an order.</param>
    /// <param name="needed">Which of them are needed.</param>
    /// <param name="inputs">How many places are inputs; the results follow.</param>
    public static List<(int Place, BatchInstruction Instruction)> Of(List<BatchInstruction> instructions, bool[] needed, int inputs) =>
        new BatchNesting(instructions, needed, inputs).Nested();

    private List<(int Place, BatchInstruction Instruction)> Nested()
    {
        var holders = AllHolders();
        var parts = new int[_instructions.Count];
        var positions = new int[_instructions.Count];
        for (var index = 0; index < parts.Length; index++)
        {
            parts[index] = IsMember(index) ? LargestPart(index, holders) : -1;
            positions[index] = index;
        }

        // A part moves before the first that starts from it: all its operands are operands of that one too. The larger are asked first, since parts have parts.
        foreach (var index in Enumerable.Range(0, parts.Length).Where(index => parts[index] >= 0).OrderByDescending(index => _instructions[index].Singles.Length).ThenByDescending(index => index))
        {
            positions[parts[index]] = System.Math.Min(positions[parts[index]], positions[index]);
        }

        return [.. Enumerable.Range(0, parts.Length).Where(index => _needed[index])
            .OrderBy(index => positions[index]).ThenBy(index => _instructions[index].Singles.Length).ThenBy(index => index)
            .Select(index => (_inputs + index, parts[index] < 0 ? _instructions[index] : StartingFrom(index, parts[index])))];
    }

    private bool IsMember(int index) => _needed[index] && _instructions[index].Operation != BatchOperation.AtLeast && _instructions[index].Singles.Length >= Worth;

    private Dictionary<int, List<int>> AllHolders()
    {
        var holders = new Dictionary<int, List<int>>();
        for (var index = 0; index < _instructions.Count; index++)
        {
            if (!IsMember(index) || _instructions[index].Pairs.Length > 0)
            {
                continue;
            }

            foreach (var operand in _instructions[index].Singles.Distinct())
            {
                if (!holders.TryGetValue(operand, out var own))
                {
                    holders[operand] = own = [];
                }

                if (own.Count < Holders)
                {
                    own.Add(index);
                }
            }
        }

        return holders;
    }

    private int LargestPart(int index, Dictionary<int, List<int>> holders)
    {
        var whole = _instructions[index];
        var shared = new Dictionary<int, int>();
        foreach (var operand in whole.Singles.Distinct())
        {
            if (holders.TryGetValue(operand, out var own))
            {
                foreach (var holder in own)
                {
                    shared[holder] = shared.TryGetValue(holder, out var count) ? count + 1 : 1;
                }
            }
        }

        var largest = -1;
        foreach (var (part, count) in shared.Select(pair => (pair.Key, pair.Value)))
        {
            var size = _instructions[part].Singles.Length;
            var isPart = _instructions[part].Operation == whole.Operation && count == size
                && (size < whole.Singles.Length || (size == whole.Singles.Length && part < index));
            if (isPart && (largest < 0 || (size, -part).CompareTo((_instructions[largest].Singles.Length, -largest)) > 0))
            {
                largest = part;
            }
        }

        return largest;
    }

    private BatchInstruction StartingFrom(int index, int part)
    {
        var whole = _instructions[index];
        var held = new HashSet<int>(_instructions[part].Singles);
        return new BatchInstruction(whole.Operation, whole.Least, [_inputs + part, .. whole.Singles.Where(operand => !held.Contains(operand))], whole.Pairs);
    }
}
