using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Formatting;

/// <summary>Works out what stands before each token of a file.</summary>
internal sealed class Setting
{
    private readonly FileSyntax _file;
    private readonly IReadOnlyList<Token> _tokens;
    private readonly bool[] _untouched;
    private readonly Indentation _indentation;
    private readonly Trivia[] _trivia;
    private readonly bool[] _breaks;
    private readonly int[] _gaps;
    private readonly string _lineEnd;

    /// <summary>Looks at a file that has tokens.</summary>
    public Setting(FileSyntax file)
    {
        _file = file;
        _tokens = file.Tokens;
        _untouched = Untouched.Of(file);
        _indentation = new Indentation(file);
        _trivia = new Trivia[_tokens.Count];
        _breaks = new bool[_tokens.Count];
        _gaps = new int[_tokens.Count];
        _lineEnd = LineEnd(file.Source.Text);
        for (var i = 0; i < _tokens.Count; i++)
        {
            _trivia[i] = Trivia.Read(file.Source.Text, _tokens[i].LeadingStart, _tokens[i].Span.Start);
            _breaks[i] = _trivia[i].BreaksLine || (!_untouched[i] && (ReferenceEquals(_indentation.ParentOf(i), file) || _tokens[i].Kind == TokenKind.End));
            _gaps[i] = i > 0 && Spacing.Between(_tokens[i - 1], _tokens[i]) ? 1 : 0;
        }

        SetTables();
    }

    /// <summary>The changes that are needed.</summary>
    public IReadOnlyList<TextEdit> Edits()
    {
        var comments = TrailingComments();
        var edits = new List<TextEdit>();
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (_untouched[i])
            {
                continue;
            }

            var start = _tokens[i].LeadingStart;
            var written = _file.Source.Text.Substring(start, _tokens[i].Span.Start - start);
            var wanted = Before(i, written, comments[i]);
            if (wanted != written)
            {
                edits.Add(Least(start, written, wanted));
            }
        }

        return edits;
    }

    private string Before(int token, string written, int gapBeforeComment)
    {
        if (!_breaks[token])
        {
            return new string(' ', _gaps[token]);
        }

        var trivia = _trivia[token];
        var text = new StringBuilder();
        var isEnd = _tokens[token].Kind == TokenKind.End;
        if (token == 0)
        {
            text.Append(written.Length > 0 && written[0] == '\uFEFF' ? "\uFEFF" : "");
        }
        else if (_untouched[token - 1])
        {
            var end = written.IndexOfAny(['\r', '\n']);
            text.Append(end < 0 ? written.TrimEnd(' ', '\t') : written.Substring(0, end)).Append(_lineEnd);
        }
        else
        {
            text.Append(trivia.Trailing is null ? "" : new string(' ', gapBeforeComment) + trivia.Trailing).Append(_lineEnd);
        }

        // Before a closing brace stand the last comments of its block.
        var column = _indentation.ColumnOf(token) + (_tokens[token].Kind == TokenKind.CloseBrace ? 2 : 0);
        for (var i = 0; i < trivia.Lines.Count; i++)
        {
            if (trivia.Lines[i] is { } comment)
            {
                text.Append(' ', isEnd ? 0 : column).Append(comment).Append(_lineEnd);
            }
            else if ((token > 0 || i > 0) && (!isEnd || i < trivia.Lines.Count - 1))
            {
                text.Append(_lineEnd);
            }
        }

        return isEnd ? text.ToString() : text.Append(' ', _indentation.ColumnOf(token)).ToString();
    }

    private void SetTables()
    {
        var run = new List<Row>();
        var end = 0;
        for (var first = 0; first < _tokens.Count; first = end)
        {
            end = first + 1;
            while (end < _tokens.Count && !_breaks[end])
            {
                end++;
            }

            var row = _indentation.HeadOf(first) is { } head && _indentation.ParentOf(first) is { } parent && !_untouched[first] ? Row.Of(_file, head, parent, first, end) : null;
            var goesOn = run.Count > 0 && _trivia[first].IsAdjacent && !_untouched[first]
                && (row is not null ? Follows(run[run.Count - 1], row) : run[run.Count - 1] is { IsBullet: true } bullet && _tokens[first].Span.End <= bullet.Head.Span.End);
            if (!goesOn && run.Count > 0)
            {
                Table.Set(_file, run, _gaps);
                run.Clear();
            }

            if (row is { Columns.Count: > 0 })
            {
                run.Add(row);
            }
        }

        if (run.Count > 0)
        {
            Table.Set(_file, run, _gaps);
        }
    }

    private static bool Follows(Row before, Row row) => ReferenceEquals(before.Parent, row.Parent) && before.Kind == row.Kind && (before.IsBullet || !before.GoesOn);

    // Comments at the ends of lines that follow one another stand below one another.
    private int[] TrailingComments()
    {
        const int Gap = 2;
        var gaps = new int[_tokens.Count];
        var lines = new List<(int Token, int Width)>();
        var width = 0;
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (_breaks[i] && i > 0)
            {
                if (_trivia[i].Trailing is not null)
                {
                    lines.Add((i, width));
                }

                if (_trivia[i].Trailing is null || !_trivia[i].IsAdjacent)
                {
                    Flush();
                }
            }

            width = (_breaks[i] ? _indentation.ColumnOf(i) : width + _gaps[i]) + _tokens[i].Span.Length;
        }

        Flush();
        return gaps;

        void Flush()
        {
            var widest = lines.Select(line => line.Width).DefaultIfEmpty().Max();
            foreach (var (token, own) in lines)
            {
                gaps[token] = widest - own + Gap;
            }

            lines.Clear();
        }
    }

    // What stays at either end is no part of the change.
    private static TextEdit Least(int start, string written, string wanted)
    {
        var common = 0;
        while (common < written.Length && common < wanted.Length && written[common] == wanted[common])
        {
            common++;
        }

        var tail = 0;
        while (tail < written.Length - common && tail < wanted.Length - common && written[written.Length - 1 - tail] == wanted[wanted.Length - 1 - tail])
        {
            tail++;
        }

        return new TextEdit(new TextSpan(start + common, written.Length - common - tail), wanted.Substring(common, wanted.Length - common - tail));
    }

    private static string LineEnd(string text)
    {
        var end = text.IndexOfAny(['\r', '\n']);
        return end < 0 || text[end] == '\n' ? "\n" : end + 1 < text.Length && text[end + 1] == '\n' ? "\r\n" : "\r";
    }
}
