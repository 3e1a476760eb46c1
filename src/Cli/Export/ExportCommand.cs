using System;
using System.CommandLine;
using Thresholds.Cli.CommandLine;
using Thresholds.Cli.Files;
using Thresholds.Export.Dmn;
using Thresholds.Export.Sql;

namespace Thresholds.Cli.Export;

/// <summary><c>thr export</c>: gives a file's model to other programs.</summary>
internal static class ExportCommand
{
    public static Verb Verb(Surroundings surroundings)
    {
        var file = new Argument<string>("file") { HelpName = "FILE", Description = "The .thr file of an authority." };
        var to = WordOption.Of("--to", "What to export to.", "json", "sql", "sql-table", "json-schema", "dmn");
        to.Required = true;
        to.DefaultValueFactory = null;
        var output = new Option<string>("--output") { HelpName = "FILE", Description = "Write to this file instead of standard output." };
        var command = new Command("export", "Writes a .thr file for other programs: its model, the SQL that decides its levels where the cases are, the schema of its cases, or decision tables.") { file, to, output };
        var sql = new SqlOptions(command, to);
        var dmn = new DmnOptions(command, to);
        command.SetAction(parsed => Export(parsed.GetValue(file)!, parsed.GetValue(output), surroundings, opened => parsed.GetValue(to) switch
        {
            "sql" => Sql(opened, parsed, export => export.Statement()),
            "sql-table" => Sql(opened, parsed, export => export.CreateTable()),
            "json-schema" => (CaseSchema.Of(opened), null),
            "dmn" => (DmnExport.Of(opened.Model, dmn.Version(parsed)), null),
            _ => (ModelPage.Of(opened.Model), null),
        }));

        return new Verb(
            command,
            [
                "json: the model holds everything that the file says: levels, indicators, facts, responses, pathways, contacts and examples, each with its citation and the line of the file. The same files give the same bytes.",
                "sql: a statement that reads a table with a row for each case and a column for each fact, where NULL is unknown, and gives the certain and the possible level, the met and the open indicators, and the first fact whose value cannot be. sql-table: the statement that creates such a table.",
                "json-schema: the schema of the cases that 'thr assess' reads. dmn: decision tables that say which indicators the known facts meet, and at which level. docs/export.md tells more of each.",
            ],
            [
                ("thr export --to json thresholds/coventry.thr --output coventry.json", "Write the model to a file."),
                ("thr export --to sql --dialect duckdb coventry.thr --view coventry_levels --output levels.sql", "Write a view of the levels of each row of the table 'cases'."),
                ("thr export --to json coventry.thr | jq '.indicators[] | select(.level == 4) | .text'", "List the indicators of the fourth level."),
            ],
            ["what was asked for is written", "does not occur", "the .thr file has errors, the file or the command line cannot be used, or the output cannot be written"]);

        (string, string?) Sql(AuthorityFile opened, ParseResult parsed, Func<SqlExport, string> write)
        {
            var export = new SqlExport(opened.Model, sql.Dialect(parsed), sql.Names(parsed));
            return export.Problem is { } problem ? ("", problem) : (write(export), null);
        }
    }

    private static int Export(string path, string? output, Surroundings surroundings, Func<AuthorityFile, (string Page, string? Problem)> write)
    {
        if (AuthorityFile.Open(path, surroundings) is not { } file)
        {
            return ExitCode.Unusable;
        }

        var (page, problem) = write(file);
        if (problem is not null)
        {
            Complaints.Write([new Complaint(path, problem)], surroundings.Err);
            return ExitCode.Unusable;
        }

        if (output is null)
        {
            surroundings.Out.Write(page);
            return ExitCode.Clean;
        }

        if (OutputFile.Write(output, page, surroundings.Directory) is { } complaint)
        {
            Complaints.Write([complaint], surroundings.Err);
            return ExitCode.Unusable;
        }

        return ExitCode.Clean;
    }
}
