using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Unicode;
using Thresholds.Exchange.Cases;

namespace Thresholds.Cli.Assess;

/// <summary>Makes cases of which nothing can be told but what is wrong with them.</summary>
internal static class CaseRows
{
    /// <summary>A case that cannot be used.</summary>
    public static CaseRow Bad(CaseText text, params IReadOnlyList<CaseProblem> problems) =>
        new(text, new Case(new Dictionary<string, FactValue>(), null, new Dictionary<string, DateTime>(), null, [], problems, []));

    /// <summary>What keeps some bytes from being read as a text; null when nothing does.</summary>
    public static CaseProblem? NoText(byte[] bytes, bool isTooLong)
    {
        if (isTooLong)
        {
            return new CaseProblem(0, "a case of more than 1 MB is not read");
        }

        if (Utf8.IsValid(bytes))
        {
            return null;
        }

        var offset = 0;
        while (Rune.DecodeFromUtf8(bytes.AsSpan(offset), out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            offset += length;
        }

        return new CaseProblem(offset, "this is no character of UTF-8; save the file as UTF-8");
    }
}
