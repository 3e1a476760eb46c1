using System;
using System.IO;
using System.Text;

namespace Thresholds.Cli.Tests;

/// <summary>A folder of its own for a test, in which the tool runs; gone afterwards.</summary>
internal sealed class Folder : IDisposable
{
    public static readonly DateTime Noon = new(2026, 3, 6, 12, 0, 30);

    /// <summary>A file with nothing wrong.</summary>
    public const string Sound = "authority sound \"Sound\"\nlevel 1 low \"Low\"\n";

    public Folder() => Directory.CreateDirectory(Path);

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "thr-" + Guid.NewGuid().ToString("n"));

    public static string Repository { get; } = FindRepository();

    public static string Coventry => System.IO.Path.Combine(Repository, "thresholds", "coventry.thr");

    public Folder With(string name, string text) => With(name, new UTF8Encoding(false).GetBytes(text));

    public Folder With(string name, byte[] bytes)
    {
        var full = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    public string Read(string name) => File.ReadAllText(System.IO.Path.Combine(Path, name));

    public Answer Run(params string[] args) => RunWith(false, args);

    public Answer RunOnTerminal(params string[] args) => RunWith(false, true, args);

    public Answer RunWith(bool mayColour, params string[] args) => RunWith(mayColour, false, args);

    private Answer RunWith(bool mayColour, bool mayShowProgress, string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = Program.Run(args, new Surroundings(output, errors, Path, () => Noon, mayColour, mayShowProgress));
        return new Answer(code, output.ToString(), errors.ToString());
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static string FindRepository()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(at.FullName, "Dsl.sln")))
            {
                return at.FullName;
            }
        }

        throw new InvalidOperationException("the tests do not lie in the repository");
    }
}
