using System;
using System.Collections.Generic;
using Thresholds.Export.Sql;

namespace Thresholds.Export.Tests.Engines;

/// <summary>An engine that runs statements.</summary>
internal abstract class Engine : IDisposable
{
    /// <summary>What it writes in its own way.</summary>
    public abstract SqlDialect Dialect { get; }

    /// <summary>Makes the table anew, fills it and asks for each row of the statement, by its columns as text; null is NULL.</summary>
    /// <param name="table">The statement that makes the table.</param>
    /// <param name="name">The table as a statement names it.</param>
    /// <param name="rows">The rows, each with a text or null for each column.</param>
    /// <param name="statements">What is run then; the last is asked.</param>
    public abstract IReadOnlyList<string?[]> Ask(string table, string name, IReadOnlyList<string?[]> rows, params IReadOnlyList<string> statements);

    public virtual void Dispose()
    {
    }
}
