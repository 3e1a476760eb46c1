using System;
using Thresholds.Exchange.Cases;

namespace Thresholds.Cli.Assess;

/// <summary>Cases of which each is an object of JSON on a line of its own. Lines with nothing on them are passed over.</summary>
/// <param name="path">The path to show.</param>
/// <param name="lines">The lines.</param>
/// <param name="names">The names that cases can use.</param>
internal sealed class NdjsonCases(string path, CaseLines lines, CaseNames names) : ICaseRows
{
    public CaseRow? Next()
    {
        while (lines.Next(out var line))
        {
            if (!lines.IsTooLong && line.Trim(" \t\r"u8).IsEmpty)
            {
                continue;
            }

            var text = new CaseText(path, line.ToArray(), lines.Number);
            if (CaseRows.NoText(text.Bytes, lines.IsTooLong) is { } problem)
            {
                return CaseRows.Bad(text, problem);
            }

            var (root, problems) = CaseJson.Read(text);
            return root is null ? CaseRows.Bad(text, problems) : new CaseRow(text, new CaseReader(names).Read(root));
        }

        return null;
    }
}
