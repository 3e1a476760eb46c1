using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Thresholds.Cli.CommandLine;
using Thresholds.Cli.Files;
using Thresholds.Cli.Terminal;
using Thresholds.Dsl.Deciding;
using Thresholds.Exchange.Answers;
using Thresholds.Exchange.Cases;

namespace Thresholds.Cli.Assess;

/// <summary><c>thr assess</c>: answers a case by a file.</summary>
internal static class AssessCommand
{
    public static Verb Verb(Surroundings surroundings)
    {
        var file = new Argument<string>("file") { HelpName = "FILE", Description = "The .thr file of an authority." };
        var facts = new Option<string>("--facts") { HelpName = "CASE.json", Description = "What is known of the case." };
        var cases = new Option<string>("--cases") { HelpName = "CASES", Description = "Many cases instead of one: a case as JSON on each line of a .ndjson file, or a .csv file with the names of facts in its first line. A line of answers for each." };
        var to = WordOption.Of("--to", "How to print the answers to many cases.", "ndjson", "csv");
        var at = new Option<string>("--at") { HelpName = "MOMENT", Description = "The moment of the assessment on the clock on the wall, such as 2026-03-06T16:45. Without it: \"at\" of the case, else now." };
        at.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (Moments.Read(token.Value) is { Moment: null, Problem: var problem })
                {
                    result.AddError("--at: " + problem);
                }
            }
        });
        var format = WordOption.Of("--format", "How to print the answer: a page for people, the same as HTML, or JSON.", "text", "json", "html");
        var language = new Option<string>("--language") { HelpName = "TAG", Description = "The language of the document's texts, such as cy; where a text is not in it, the main text stands, and the page says so." };
        var why = new Option<string>("--why") { HelpName = "NAME", Description = "Only why this indicator or level is met, not met or open." };
        var whatIf = new Option<string>("--what-if") { HelpName = "FACT[=VALUE]", Description = "Only what would come of it if this fact were otherwise: of every value that matters, or of one." };
        var salt = new Option<string>("--salt") { HelpName = "FILE", Description = "A file with 16 to 4096 secret bytes: the receipt in JSON then holds a fingerprint of the facts, by which two receipts made with the same salt can be compared." };
        var receipt = new Option<string>("--receipt") { HelpName = "FILE", Description = "Write the sealed receipt to this file, as JSON; asks for --salt." };
        var depart = new Option<string[]>("--depart") { HelpName = "TRIGGER=REASON", Description = "Record on the receipt that a mandatory or usual trigger that is open is departed from, and why; may be given more than once; asks for --by and --salt. Name nobody in the reason." };
        var by = new Option<string>("--by") { HelpName = "WHO", Description = "Who answers for the departures: a name or a post." };
        var command = new Command("assess", "Answers a case: the level that is certain and the highest possible, why, what to ask next, what to do by when and whom to call.") { file, facts, cases, to, at, format, language, why, whatIf, salt, receipt, depart, by };
        command.Validators.Add(result =>
        {
            // What belongs to one of them says nothing about the other.
            var (isOne, isMany) = (result.GetResult(facts) is not null, result.GetResult(cases) is not null);
            if (isOne == isMany)
            {
                result.AddError(isOne ? "--facts is for one case and --cases for many; give one of them" : "'--facts CASE.json' is missing; or '--cases CASES' for many");
            }
            else if (isMany && (result.GetResult(format) is { Implicit: false } || new Option[] { language, why, whatIf, salt, receipt, depart, by }.Any(option => result.GetResult(option) is not null)))
            {
                result.AddError("--format, --language, --why, --what-if, --salt, --receipt, --depart and --by are for one case; the answers to many are lines of names; choose '--to ndjson' or '--to csv'");
            }
            else if (result.GetResult(salt) is null && (result.GetResult(receipt) is not null || result.GetResult(depart) is not null))
            {
                result.AddError("a receipt is sealed with a salt; add '--salt FILE', with 16 to 4096 secret bytes");
            }
            else if (result.GetResult(depart) is null != (result.GetResult(by) is null))
            {
                result.AddError("--depart and --by belong together: from which trigger and why, and who answers for it");
            }
            else if (result.GetResult(depart) is not null && (result.GetResult(receipt) is null) && result.GetValue(format) != "json")
            {
                result.AddError("a departure is recorded on the receipt; add '--receipt FILE', or '--format json'");
            }
            else if ((result.GetValue(depart) ?? []).FirstOrDefault(written => written.IndexOf('=', StringComparison.Ordinal) <= 0) is { } wrong)
            {
                result.AddError($"'{VisibleText.Of(wrong)}' is no departure; write trigger and reason, such as --depart 'section-47=the family moved away yesterday'");
            }
            else if (result.GetResult(receipt) is not null && (result.GetResult(why) is not null || result.GetResult(whatIf) is not null))
            {
                result.AddError("--receipt is for the whole answer, not for --why and --what-if");
            }
            else if (isOne && result.GetResult(to) is { Implicit: false })
            {
                result.AddError("--to is for many cases; for one choose '--format text' or '--format json'");
            }
        });
        command.SetAction(parsed => parsed.GetValue(cases) is { } many
            ? AssessMany(parsed.GetValue(file)!, many, parsed.GetValue(at), parsed.GetValue(to)!, surroundings)
            : Assess(parsed.GetValue(file)!, parsed.GetValue(facts)!, new AssessOptions(parsed.GetValue(at), parsed.GetValue(format)!, parsed.GetValue(language), parsed.GetValue(why), parsed.GetValue(whatIf), parsed.GetValue(salt), parsed.GetValue(receipt), Departures(parsed.GetValue(depart) ?? [], parsed.GetValue(by))), surroundings));
        return new Verb(
            command,
            [
                "The case is a JSON object of fact names and values: numbers, true or false, texts such as \"18 months\", \"72%\" or \"3 in last 12 months\", lists of days for events, and null for what is not known. What is left out is not known, which never counts as no.",
                "The facts may also stand under \"facts\", beside \"at\" (the moment), \"events\" (names and moments that deadlines count from), \"departures\" (objects with \"trigger\", \"reason\" and \"by\", as --depart and --by say it), and \"about\" and \"id\", which are for you alone.",
                "Many cases are read in bounded memory. A case that cannot be used is reported with its line and column, and the others are answered. In a .csv file an empty cell says that nothing is known; its columns may also be \"id\", \"at\" and \"about\". Each answer has the line and id of its case, both levels, and the indicators that are met; in CSV an id that a table program would take for a formula begins with an apostrophe.",
                "The answer is an indication for a professional to weigh. It does not stand in for judgement.",
            ],
            [
                ("thr assess thresholds/coventry.thr --facts case.json", "Print the answer of now as a page."),
                ("thr assess coventry.thr --facts case.json --at 2026-03-06T16:45 --format json", "Print the answer of a Friday afternoon as JSON."),
                ("thr assess coventry.thr --facts case.json --format html > case.html", "Write the answer as a page to read or print: no script, nothing to load."),
                ("thr assess coventry.thr --facts case.json --why statutory", "Print what speaks for and against a level, or why an indicator is met or not."),
                ("thr assess coventry.thr --facts case.json --what-if attendance", "Print what would come of each value of a fact; --what-if attendance=40% tries one."),
                ("thr assess millbrook.thr --facts case.json --language cy", "Print the answer with the document's texts in Welsh."),
                ("thr assess a.thr --facts c.json --salt key --receipt r --depart 'x=moved away' --by 'duty manager'", "Print the answer, and write its receipt, on which the trigger x is departed from."),
                ("thr assess thresholds/coventry.thr --cases cases.csv --to csv > answers.csv", "Print a line of answers for each case of a table."),
                ("echo '{\"age\": \"4 months\", \"attendance\": \"72%\", \"consent\": null}' > case.json", "A case."),
            ],
            ["every case was assessed, whatever the level", "some of many cases cannot be used, and the others were assessed", "the .thr file has errors, or a file, the case or the command line cannot be used; nothing is assessed"]);
    }

    private static int Assess(string path, string casePath, AssessOptions options, Surroundings surroundings)
    {
        if (AuthorityFile.Open(path, surroundings) is not { } file)
        {
            return ExitCode.Unusable;
        }

        if (ReadCase(casePath, file, surroundings) is not var (known, source))
        {
            return ExitCode.Unusable;
        }

        var now = (options.At is null ? null : Moments.Read(options.At).Moment) ?? known.At ?? Minute(surroundings.Clock());
        IAssessment assessment = DecisionPlan.Of(file.Model).Assess(known.Facts, now);
        if (options.Language is { } language)
        {
            if (DocumentLanguage.Complaint(file.Model.Authority, language) is { } unknown)
            {
                return Refuse(unknown, surroundings);
            }

            assessment = assessment.In(language);
        }

        if (options is { Why: not null, WhatIf: not null })
        {
            return Refuse(new Complaint("--what-if", "ask for one of --why and --what-if"), surroundings);
        }

        return options.WhatIf is not null ? WhatIf(assessment, options.WhatIf, options.Format, surroundings)
            : options.Why is not null ? Why(assessment, options.Why, options.Format, surroundings)
            : Answer(assessment, now, known, source, options, surroundings);
    }

    private static int Answer(IAssessment assessment, DateTime now, Case known, CaseText source, AssessOptions options, Surroundings surroundings)
    {
        var (salt, complaint) = options.Salt is null ? (null, null) : SaltFile.Read(options.Salt, surroundings.Directory);
        if (complaint is not null)
        {
            return Refuse(complaint, surroundings);
        }

        Receipt? receipt = null;
        if (salt is not null)
        {
            (receipt, var inCase, var onLine) = SealedReceipt.Of(assessment, now, salt, known.Departures.Concat(options.Departures));
            if (inCase is not null)
            {
                source.Write([inCase], "error", surroundings.Err);
                return ExitCode.Unusable;
            }

            if (onLine is not null)
            {
                return Refuse(onLine, surroundings);
            }
        }

        // Nobody should take for recorded what stands in the case alone.
        if (known.Departures.Count > 0 && (receipt is null || (options.Receipt is null && options.Format != "json")))
        {
            source.Write([new CaseProblem(known.Departures[0].Offset ?? 0, "departures are recorded on a receipt, and none is asked for; add '--receipt FILE --salt FILE'")], "note", surroundings.Err);
        }

        if (options.Receipt is { } output && receipt is not null && OutputFile.Write(output, receipt.ToJson() + "\n", surroundings.Directory) is { } unwritten)
        {
            return Refuse(unwritten, surroundings);
        }

        // What is on no receipt is not recorded.
        var recorded = options.Receipt is null ? default : receipt?.Departures ?? default;
        switch (options.Format)
        {
            case "json":
                surroundings.Out.Write(AssessmentPage.Of(assessment, now, known.Events, receipt));
                break;
            case "html":
                AssessmentReport.WriteHtml(surroundings.Out, assessment, now, known.Events, recorded);
                break;
            default:
                AssessmentReport.Write(surroundings.Out, assessment, now, known.Events, recorded);
                break;
        }

        return ExitCode.Clean;
    }

    private static int AssessMany(string path, string casesPath, string? at, string to, Surroundings surroundings)
    {
        return AuthorityFile.Open(path, surroundings) is not { } file ? ExitCode.Unusable : ManyCases.Assess(casesPath, file, at is null ? null : Moments.Read(at).Moment, Minute(surroundings.Clock()), to == "csv", surroundings);
    }

    private static int Why(IAssessment assessment, string name, string format, Surroundings surroundings)
    {
        var names = assessment.Authority.Indicators.Select(indicator => indicator.Id).Concat(assessment.Authority.Levels.Select(level => level.Id)).ToList();
        if (!names.Contains(name))
        {
            return Refuse(new Complaint("--why", $"'{assessment.Authority.Id}' has no indicator or level '{Spelling.Printable(name)}'{(Spelling.Nearest(name, names) is { } nearest ? $"; did you mean '{nearest}'?" : "")}"), surroundings);
        }

        switch (format)
        {
            case "json":
                surroundings.Out.Write(WhyPage.Of(assessment, name));
                break;
            case "html":
                ExplanationReport.WriteHtml(surroundings.Out, assessment, name);
                break;
            default:
                ExplanationReport.Write(surroundings.Out, assessment, name);
                break;
        }

        return ExitCode.Clean;
    }

    private static int WhatIf(IAssessment assessment, string asked, string format, Surroundings surroundings)
    {
        var (fact, text) = asked.IndexOf('=', StringComparison.Ordinal) is var sign and >= 0 ? (asked[..sign].Trim(), asked[(sign + 1)..]) : (asked.Trim(), null);
        var reading = FactReader.Read(assessment.Authority, fact, text ?? "");
        if (reading.Problem == FactProblem.UnknownFact || (text is not null && reading.Value is null))
        {
            return Refuse(new Complaint("--what-if", reading.Message), surroundings);
        }

        var suppositions = text is null ? Thresholds.WhatIf.Of(assessment, fact) : ValueList.Of(Thresholds.WhatIf.Of(assessment, fact, reading.Value));
        switch (format)
        {
            case "json":
                surroundings.Out.Write(WhatIfPage.Of(assessment, suppositions));
                break;
            case "html":
                SuppositionReport.WriteHtml(surroundings.Out, assessment, suppositions);
                break;
            default:
                SuppositionReport.Write(surroundings.Out, assessment, suppositions);
                break;
        }

        return ExitCode.Clean;
    }

    private static int Refuse(Complaint complaint, Surroundings surroundings)
    {
        Complaints.Write([complaint], surroundings.Err);
        return ExitCode.Unusable;
    }

    private static IReadOnlyList<CaseDeparture> Departures(IEnumerable<string> written, string? by) => [.. written
        .Select(text => (Text: text, Sign: text.IndexOf('=', StringComparison.Ordinal)))
        .Select(departure => new CaseDeparture(departure.Text[..departure.Sign].Trim(), departure.Text[(departure.Sign + 1)..].Trim(), by ?? "", null))];

    private static (Case Case, CaseText Source)? ReadCase(string path, AuthorityFile file, Surroundings surroundings)
    {
        var place = path.Length == 0 || path.Contains('\0') ? null : Place.Of(path, surroundings.Directory);
        var (text, complaint) = place is null ? (null, new Complaint($"'{path}'", "this is no path")) : TextFile.Read(place);
        if (text is null)
        {
            Complaints.Write([complaint!], surroundings.Err);
            return null;
        }

        var source = new CaseText(place!.Shown, text);
        var (root, problems) = CaseJson.Read(source);
        var known = root is null ? null : new CaseReader(new CaseNames(file.Model, file.Compilation.Files)).Read(root);
        source.Write(known?.Remarks ?? [], "note", surroundings.Err);
        source.Write(known?.Problems ?? problems, "error", surroundings.Err);
        return known is { Problems.Count: 0 } ? (known, source) : null;
    }

    private static DateTime Minute(DateTime moment) => moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerMinute));
}
