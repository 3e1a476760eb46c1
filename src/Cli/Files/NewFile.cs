using System;
using System.IO;
using System.Text;

namespace Thresholds.Cli.Files;

/// <summary>Writes <c>.thr</c> files as UTF-8 without a byte order mark.</summary>
internal static class NewFile
{
    /// <summary>Writes a file that is not there yet, and its folder where that is missing too; says why it cannot.</summary>
    public static Complaint? Create(Place place, string text)
    {
        if (Directory.Exists(place.Full) || File.Exists(place.Full))
        {
            return new Complaint(place.Shown, $"there is a {(Directory.Exists(place.Full) ? "folder" : "file")} of this name already, and nothing is written over; choose another --name");
        }

        return Try(place, () =>
        {
            Directory.CreateDirectory(place.Folder);
            using var stream = new FileStream(place.Full, FileMode.CreateNew, FileAccess.Write);
            stream.Write(new UTF8Encoding(false).GetBytes(text));
        });
    }

    /// <summary>Puts a text in the place of that of a file, at once: nobody ever sees half of it. Says why it cannot.</summary>
    public static Complaint? Replace(Place place, string text) => Try(place, () =>
    {
        var target = new FileInfo(place.Full).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? place.Full;
        var beside = Path.Combine(Path.GetDirectoryName(target) ?? ".", $".{Path.GetFileName(target)}.{Guid.NewGuid():n}");
        try
        {
            File.WriteAllText(beside, text, new UTF8Encoding(false));
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            }

            File.Move(beside, target, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    });

    private static Complaint? Try(Place place, Action write)
    {
        try
        {
            write();
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return new Complaint(place.Shown, "you are not allowed to write this");
        }
        catch (Exception problem) when (problem is IOException or NotSupportedException or ArgumentException)
        {
            return new Complaint(place.Shown, "this cannot be written: " + problem.Message);
        }
    }
}
