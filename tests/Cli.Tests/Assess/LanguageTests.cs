using Xunit;

namespace Thresholds.Cli.Tests.Assess;

public sealed class LanguageTests
{
    private const string Template = "template shared \"Shared\" in cy \"Cyffredin\"\nlevel 1 low \"Low\" in cy \"Isel\"\nlevel 2 high \"High\"\ndomain d \"D\" { at low { - many \"Many\" in cy \"Llawer\" } at high { - more \"More\" } }\n";

    private const string Authority = "authority a \"A\" in cy \"A Cymraeg\" extends shared\nlanguages en, cy\nwithdraw more because \"too much\"\n";

    [Fact]
    public void TheTextsAreInTheLanguageAndThePageSaysSo()
    {
        var page = Assess(Authority, "--language", "cy").Clean().Out;
        Assert.StartsWith("A Cymraeg\n", page);
        Assert.Contains("Certain     1 Isel\n", page);
        Assert.Contains("- Llawer\n", page);
        Assert.Contains("Language    texts of the document are in cy where it has them so, else in the main language, en\n", page);
    }

    [Fact]
    public void TheMainLanguageIsWhatItIsAnyway() => Assert.Equal(Assess(Authority).Out, Assess(Authority, "--language", "EN").Clean().Out);

    [Fact]
    public void ALanguageThatTheDocumentIsNotInIsRefused()
    {
        var answer = Assess(Authority, "--language", "pl");
        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.Contains("--language: error: the document is in en and cy, and not in 'pl'", answer.Err);
    }

    [Fact]
    public void TheJsonIsInTheLanguageToo() => Assert.Equal("Isel", Assess(Authority, "--language", "cy", "--format", "json").Clean().Json().GetProperty("indicatedLevel").GetProperty("label").GetString());

    [Fact]
    public void TheTemplateIsFoundBesideTheFileAndExportedWithIt()
    {
        using var folder = new Folder().With("a.thr", Authority).With("shared.thr", Template);
        Assert.Equal(0, folder.Run("check", "a.thr").ExitCode);
        var model = folder.Run("export", "--to", "json", "a.thr").Clean().Json();
        Assert.Equal("shared", model.GetProperty("template").GetString());
        Assert.Equal("""["en","cy"]""", model.GetProperty("languages").GetRawText().Replace(" ", "").Replace("\n", ""));
        Assert.Equal(("more", "too much"), (model.GetProperty("withdrawn")[0].GetProperty("id").GetString(), model.GetProperty("withdrawn")[0].GetProperty("because").GetString()));
        Assert.Equal("Isel", model.GetProperty("levels")[0].GetProperty("translations").GetProperty("cy").GetString());
        Assert.False(model.GetProperty("levels")[1].TryGetProperty("translations", out _));
        Assert.Equal("shared.thr", model.GetProperty("indicators")[0].GetProperty("file").GetString());
    }

    [Fact]
    public void ATemplateIsNotAssessed()
    {
        using var folder = new Folder().With("shared.thr", Template).With("case.json", "{}");
        var answer = folder.Run("assess", "shared.thr", "--facts", "case.json");
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("shared.thr: error: this is a template; name the file of an authority", answer.Err);
    }

    private static Answer Assess(string authority, params string[] options)
    {
        using var folder = new Folder().With("a.thr", authority).With("shared.thr", Template).With("case.json", """{ "many": true }""");
        return folder.Run(["assess", "a.thr", "--facts", "case.json", .. options]);
    }
}
