using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Thresholds.Exchange.Cases;
using Thresholds.Web.Shelves;

namespace Thresholds.Web.Api;

/// <summary>The body of a request: a case as <c>thr assess</c> reads it, with more beside its facts.</summary>
/// <param name="Root">All of it.</param>
internal sealed record RequestBody(CaseNode Root)
{
    /// <summary>The most that is read, in bytes.</summary>
    public const int MostBytes = 256 * 1024;

    private const int MostProblems = 50;
    private const int MostNodes = 20_000;

    /// <summary>Reads a body, or says why it cannot be used.</summary>
    public static async Task<(RequestBody? Body, Problem? Problem)> Read(HttpRequest request)
    {
        if (request.ContentType?.Split(';')[0].Trim().Equals("application/json", StringComparison.OrdinalIgnoreCase) != true)
        {
            return (null, new Problem(StatusCodes.Status415UnsupportedMediaType, "send JSON, and say so: Content-Type: application/json", []));
        }

        using var stream = new MemoryStream();
        await request.Body.CopyToAsync(stream, request.HttpContext.RequestAborted);
        var text = new CaseText("", stream.ToArray(), 1);
        if (!System.Text.Unicode.Utf8.IsValid(text.Bytes))
        {
            return (null, Problem.At("", "the body is not a text in UTF-8"));
        }

        var (root, problems) = CaseJson.Read(text);
        if (root is null)
        {
            var (line, column) = text.PositionOf(problems[0].Offset);
            return (null, Problem.At("", FormattableString.Invariant($"line {line}, column {column}: {problems[0].Message}")));
        }

        return root.Kind != CaseNodeKind.Object ? (null, Problem.At("", "the body is an object, such as {\"authority\": \"…\", \"facts\": {}}"))
            : Count(root) > MostNodes ? (null, Problem.At("", "the body holds more than 20000 values"))
            : (new RequestBody(root), null);
    }

    /// <summary>A member that is a text; null when it is not there or null. What else it is, is a problem.</summary>
    public (string? Text, Problem? Problem) Text(string name) => Member(name)?.Value switch
    {
        null or { Kind: CaseNodeKind.Null } => (null, null),
        { Kind: CaseNodeKind.Text } value => (value.Text, null),
        _ => (null, Problem.At("/" + name, $"'{name}' is a text")),
    };

    /// <summary>The document that a member names, or why there is none.</summary>
    public (ShelvedDocument? Document, Problem? Problem) Document(Shelf shelf)
    {
        var (id, problem) = Text("authority");
        return problem is not null ? (null, problem)
            : id is null ? (null, Problem.At("", "'authority' is missing; it is one of " + string.Join(", ", shelf.Documents.Select(document => document.Id))))
            : shelf.Find(id) is { } document ? (document, null)
            : (null, Problem.At("/authority", Unknown(shelf, id)));
    }

    /// <summary>Why no document bears a name, and which was probably meant.</summary>
    public static string Unknown(Shelf shelf, string id) => $"there is no document '{Spelling.Printable(id)}'"
        + (Spelling.Nearest(id, shelf.Documents.Select(document => document.Id)) is { } nearest ? $"; did you mean '{nearest}'?" : "; there are " + string.Join(", ", shelf.Documents.Select(document => document.Id)));

    /// <summary>Whether the body holds a member.</summary>
    public CaseMember? Member(string name) => Root.Members.FirstOrDefault(member => member.Name == name);

    /// <summary>The case for a document, or what is wrong in it.</summary>
    /// <param name="names">The names that the document has.</param>
    /// <param name="others">The members that are no part of the case.</param>
    /// <param name="isKept">Which facts are put before the document; null for all.</param>
    public (Case? Case, Problem? Problem) Case(CaseNames names, IReadOnlyList<string> others, Func<string, bool>? isKept = null)
    {
        if (Member("facts") is not { Value.Kind: CaseNodeKind.Object })
        {
            return (null, Member("facts") is null ? Problem.At("", "'facts' is missing; it is an object of what is known, {} when nothing is") : Problem.At("/facts", "'facts' is an object of what is known, such as {\"age\": 12}"));
        }

        if (Member("departures") is not null)
        {
            return (null, Problem.At("/departures", "departures are recorded on a sealed receipt, which 'thr assess --receipt' writes; none is written here"));
        }

        var members = Root.Members.Where(member => !others.Contains(member.Name))
            .Select(member => member.Name == "facts" && isKept is not null ? member with { Value = member.Value with { Members = [.. member.Value.Members.Where(fact => isKept(fact.Name))] } } : member);
        var known = new CaseReader(names).Read(Root with { Members = [.. members] });
        return known.Problems.Count == 0 ? (known, null) : (null, new Problem(StatusCodes.Status400BadRequest, "the case cannot be used as it is", [.. JsonPointers.Of(Root, known.Problems.Take(MostProblems))]));
    }

    private static int Count(CaseNode node)
    {
        var count = 0;
        var open = new Stack<CaseNode>([node]);
        while (open.TryPop(out var next))
        {
            count++;
            foreach (var inner in next.Items.Concat(next.Members.Select(member => member.Value)))
            {
                open.Push(inner);
            }
        }

        return count;
    }
}
