using System;

namespace Thresholds.Web.Shelves;

/// <summary>Where the documents come from. The server itself reads no files.</summary>
public interface IFileSource
{
    /// <summary>Reads everything as it is now. Nothing that a file holds makes this throw.</summary>
    SourceReading Read();

    /// <summary>Tells whenever something may have changed, until what is given is disposed of. It may tell at any time and on any thread, and several times of one change.</summary>
    /// <param name="changed">What to call.</param>
    IDisposable Watch(Action changed);
}
