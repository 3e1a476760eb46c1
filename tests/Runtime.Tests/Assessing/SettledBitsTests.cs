using System;
using System.Linq;
using Xunit;

namespace Thresholds.Tests.Assessing;

/// <summary>What is settled of questions, in words.</summary>
public class SettledBitsTests
{
    [Fact]
    public void A_question_is_settled_and_opened_again_and_others_stay_as_they_are()
    {
        var random = new Random(1);
        for (var round = 0; round < 1_000; round++)
        {
            var (yes, no) = ((ulong)random.NextInt64(), (ulong)random.NextInt64() << 1);
            var (yesBefore, noBefore, bit) = (yes, no, 1ul << random.Next(64));
            foreach (var answer in new bool?[] { true, false, null, false, true, null })
            {
                SettledBits.Settle(ref yes, ref no, bit, answer == true, answer == false);
                Assert.Equal(answer, SettledBits.Settled(yes, no, bit));
                Assert.Equal(answer switch { true => Truth.Yes, false => Truth.No, _ => Truth.Unknown }, SettledBits.Answer(yes, no, System.Numerics.BitOperations.Log2(bit)));
                Assert.Equal((yesBefore & ~bit, noBefore & ~bit), (yes & ~bit, no & ~bit));
            }
        }
    }

    [Fact]
    public void Bits_are_counted()
    {
        var random = new Random(2);
        ulong[] words = [0, 1, 1ul << 63, ulong.MaxValue, .. Enumerable.Range(0, 64).Select(_ => (ulong)random.NextInt64() << random.Next(8)), .. Enumerable.Range(0, 64).Select(place => ulong.MaxValue << place)];
        Assert.All(words, word => Assert.Equal(Enumerable.Range(0, 64).Count(place => ((word >> place) & 1) == 1), SettledBits.Count(word)));
    }
}
