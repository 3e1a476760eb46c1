using System;
using System.IO;

namespace Thresholds.Editors.Tests.Machine;

/// <summary>The shipped documents in a folder of their own, which an editor may write to. The folder goes with it.</summary>
internal sealed class Documents : IDisposable
{
    public Documents()
    {
        Folder = Directory.CreateTempSubdirectory("thr-editors-").FullName;
        foreach (var file in Directory.GetFiles(Repository.At("thresholds"), "*.thr"))
        {
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
        }
    }

    public string Folder { get; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
