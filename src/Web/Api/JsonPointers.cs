using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Exchange.Cases;

namespace Thresholds.Web.Api;

/// <summary>Names places in a body by JSON pointers (RFC 6901).</summary>
internal static class JsonPointers
{
    /// <summary>The pointer of the value, or of the member, that begins at a byte; of the innermost around it otherwise.</summary>
    public static string At(CaseNode root, int offset)
    {
        var pointer = "";
        for (CaseNode? node = root; node is not null;)
        {
            (string Token, CaseNode Value)? next = node.Members.Where(member => member.Offset <= offset).Select(member => ((string, CaseNode)?)(member.Name, member.Value)).LastOrDefault()
                ?? node.Items.Select((item, place) => (Item: item, Token: place.ToString(CultureInfo.InvariantCulture))).Where(item => item.Item.Offset <= offset).Select(item => ((string, CaseNode)?)(item.Token, item.Item)).LastOrDefault();
            if (next is not { } inner)
            {
                break;
            }

            pointer += "/" + inner.Token.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
            node = inner.Value;
        }

        return pointer;
    }

    /// <summary>What is wrong in a body, by its places.</summary>
    public static IReadOnlyList<(string Pointer, string Detail)> Of(CaseNode root, IEnumerable<CaseProblem> problems) => [.. problems.Select(problem => (At(root, problem.Offset), problem.Message))];
}
