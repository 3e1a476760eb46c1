using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Thresholds.Cli.Tests;
using Thresholds.Web.Tests.Serving;
using Xunit;

namespace Thresholds.Web.Tests;

/// <summary>A text of a file or of a form stays a text, whatever it holds: pages have the same elements and attributes as with harmless texts.</summary>
public class HostileTextTests
{
    private const string Hostile = "</title></script><script>alert(1)</script><img src=x onerror=alert(1)>' onmouseover='alert(1) --><!-- javascript:alert(1) \u202e &lt;";

    // As long, word by word, since pictures break lines by length.
    private static readonly string Harmless = Regex.Replace(Hostile.Replace("\u202e", "", System.StringComparison.Ordinal), "[^ ]", "x");

    private static readonly string[] Pages = ["/", "/assess/hostile", "/matrix/hostile?findings=yes", "/findings", "/findings/hostile", "/compare?of=hostile&of=other", "/diff?before=hostile&after=other"];

    [Fact]
    public async Task Of_a_file()
    {
        using var harmless = Files(Harmless);
        using var hostile = Files(Hostile);
        await using var first = await Served.StartAsync(harmless.Path);
        await using var second = await Served.StartAsync(hostile.Path);
        foreach (var path in Pages)
        {
            Assert.Equal(Elements(await first.Get(path)), Elements(await second.Get(path)));
        }

        foreach (var path in new[] { "/assess/hostile", "/assess/hostile/answer", "/assess/hostile/facts", "/assess/hostile/print" })
        {
            var told = new[] { ("words", "alert"), ("fact.judged", "yes"), ("fact.kind", "one"), ("fact.age", "3") };
            Assert.Equal(Elements(await first.Send(path, ("words", Harmless.Split(' ')[0]), told[1], told[2], told[3])), Elements(await second.Send(path, told)));
        }
    }

    [Fact]
    public async Task Of_a_form()
    {
        using var folder = Files("harmless");
        await using var served = await Served.StartAsync(folder.Path);
        foreach (var path in new[] { "/assess/hostile", "/assess/hostile/answer", "/assess/hostile/facts", "/assess/hostile/print" })
        {
            foreach (var field in new[] { "words", "at", "language", "fact.judged", "fact.kind", "fact.age", "fact.absences", "count.absences/in last 12 months", "event.referral", "fact.nothing" })
            {
                Assert.Equal(Elements(await served.Send(path, (field, "zzqqx"))), Elements(await served.Send(path, (field, "zzqqx" + Hostile))));
            }

            Assert.Equal(Elements(await served.Send(path, ("fact.zzqqx", "x"))), Elements(await served.Send(path, ("fact.zzqqx" + Hostile, "x"))));
        }
    }

    [Fact]
    public async Task Of_a_request()
    {
        using var folder = Files(Hostile);
        await using var served = await Served.StartAsync(folder.Path);
        var text = System.Text.Json.JsonSerializer.Serialize(Hostile);
        foreach (var (path, body) in new[] { ("assess", $$"""{ "authority": {{text}}, "facts": {} }"""), ("assess", $$"""{ "authority": "hostile", "facts": { {{text}}: {{text}} }, {{text}}: 1 }"""), ("assess", $$"""{ "authority": "hostile", "facts": { "age": {{text}} }, "at": {{text}}, "detail": "levels" }"""), ("explain", $$"""{ "authority": "hostile", "name": {{text}} }"""), ("compare", $$"""{ "authorities": [{{text}}], "facts": {} }"""), ("assess", """{ "authority": "hostile", "facts": { "judged": true } }"""), ("explain", """{ "authority": "hostile", "name": "judged" }""") })
        {
            var (_, answer, type) = await served.Post("/api/" + path, body);
            Assert.Contains(type, new[] { "application/json", "application/problem+json" });
            Assert.DoesNotContain('\u202e', answer);
            System.Text.Json.JsonDocument.Parse(answer).Dispose();
        }
    }

    // The elements with the names of their attributes.
    private static string Elements(string page) => string.Join("\n", Regex.Matches(page, "<[^>]*>").Select(tag => Regex.Replace(tag.Value, "\"[^\"]*\"", "\"\"")));

    private static Folder Files(string text)
    {
        var quoted = "\"" + text.Replace("\"", "'", System.StringComparison.Ordinal) + "\"";
        string File(string name, int level) => $$"""
            authority {{name}} {{quoted}}
            edition {{quoted}} version {{quoted}}
            document guide {{quoted}}
            caveat only {{quoted}}
            level 1 low {{quoted}}
            level 2 high {{quoted}}
            fact age {{quoted}} age 0..18
            fact kind {{quoted}} one of one {{quoted}} < two {{quoted}}
            fact absences {{quoted}} events
            fact rate {{quoted}} percent 0%..100%
            event referral {{quoted}}
            contact desk {{quoted}} { phone {{quoted}} open mon..fri 09:00-17:00 }
            action ring {{quoted}}
            ladder concern {{quoted}}
            domain child {{quoted}} from guide {{quoted}} {
              at {{(level == 1 ? "low" : "high")}} { - judged {{quoted}} ladder concern note {{quoted}} }
              at high {
                - young {{quoted}} when age < 12 and kind is one
                - often {{quoted}} when count(absences in last 12 months) >= 3
                - rare {{quoted}} when rate < 3%
              }
              strengths { + strong {{quoted}} }
            }
            response high { offer {{quoted}} }
            pathway refer {{quoted}} when level >= low { to desk step ring within 1 working day of referral }
            consider little {{quoted}} when age < 5

            """;
        return new Folder().With("hostile.thr", File("hostile", 1)).With("other.thr", File("other", 2));
    }
}
