using System.IO;
using System.Text;

namespace Thresholds.LanguageServer.Tests.Harness;

/// <summary>Three small files in which everything stands that the language can say: a vocabulary, a template, and an authority that extends it.</summary>
internal static class Everything
{
    public static string Shared { get; } = Read("shared.thr");

    public static string Base { get; } = Read("base.thr");

    public static string All { get; } = Read("all.thr");

    /// <summary>The edition that the authority supersedes.</summary>
    public const string Former = "authority former \"Former\"\nlevel 1 low \"Low\"\n";

    public static (string Path, string Text)[] Files => [("/w/shared.thr", Shared), ("/w/base.thr", Base), ("/w/all.thr", All), ("/w/former.thr", Former)];

    private static string Read(string name)
    {
        using var stream = typeof(Everything).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
