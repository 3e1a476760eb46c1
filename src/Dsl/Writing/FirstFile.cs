using System;
using System.Globalization;
using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Writing;

/// <summary>A first file for an authority, with comments that teach.</summary>
public static class FirstFile
{
    /// <summary>Why a file cannot be made for a name and a title, with the mend; null when it can.</summary>
    /// <param name="name">The name of the authority.</param>
    /// <param name="title">What it is called in print; null to make that from the name.</param>
    public static string? Problem(string name, string? title)
    {
        if (NewPart.TextProblem(title) is { } problem)
        {
            return problem;
        }

        // A name that breaks out of its place would be a word of its own.
        return name.Any(letter => char.IsWhiteSpace(letter) || letter is '"' or '#' or '{' or '}') || !NewPart.HasSingleHyphens(name)
            ? $"'{Spelling.Printable(name)}' is not a name: names are of small letters, digits and single hyphens"
            : ThresholdCompiler.Compile(ThresholdCompiler.Parse(new SourceText(name + ".thr", Of(name, title))), new Vocabularies([])).Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == Severity.Error)?.Message;
    }

    /// <summary>The text of the file, in lines that end with a line feed.</summary>
    /// <param name="name">The name of the authority, which has no problem.</param>
    /// <param name="title">What it is called in print; null to make that from the name.</param>
    public static string Of(string name, string? title) => Text.Replace("NAME", name).Replace("TITLE", title ?? Titled(name));

    /// <summary>What an authority is called in print when nobody says so: "my-partnership" is called "My Partnership".</summary>
    internal static string Titled(string name) => string.Join(" ", name.Split(['-'], StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word.Substring(1)));

    // The two words in capitals are those of the caller; no other words of the text are in capitals.
    private const string Text = """
        # A first threshold document. Lines that begin with # are comments.
        # Check it:  thr check NAME.thr
        # Test it:   thr test NAME.thr --mutate

        # Whose document this is. Names (NAME) are for programs and never change; texts in quotes are for people.
        authority NAME "TITLE"
        edition "Threshold document" version "1" effective from 2026-01-01
        document thresholds "The threshold document"

        # The levels of need, least need first.
        level 1 universal "Universal"
          from thresholds "Levels of need"
        level 2 extra-help "Extra help"
          from thresholds "Levels of need"
        level 3 specialist "Specialist help"
          from thresholds "Levels of need"

        # What can be known of a child. What nobody has asked is unknown, which never counts as "no".
        fact attendance "School attendance" percent 0%..100% over last 2 terms worse when lower
        fact immediate-danger "The child is in immediate danger" yes/no

        # A ladder is one concern, graded across the levels.
        ladder school-attendance "School attendance" on attendance

        # The matrix: a domain of the child's life, in it the levels, in each level the bullets of the document.
        # A bullet with a condition is met by facts; one without is a judgement, and somebody says yes or no.
        # '50%..<90%' takes 50% in and leaves 90% out.
        domain education "Education" {
          at universal from thresholds "Matrix" {
            - attends-well  "Is at school nine tenths of the time or more"  when attendance >= 90% ladder school-attendance
          }
          at extra-help from thresholds "Matrix" {
            - often-away  "Is at school only half to nine tenths of the time"  when attendance in 50%..<90% ladder school-attendance
          }
          at specialist from thresholds "Matrix" {
            - hardly-there  "Is at school less than half of the time"  when attendance < 50% ladder school-attendance
          }
        }
        domain safety "Safety" {
          at specialist from thresholds "Matrix" {
            - not-safe-at-home  "Cannot safely stay at home"
          }
          strengths from thresholds "Matrix" {
            + trusted-adult  "There is an adult whom the child trusts"
          }
        }

        # Whom to call, and when. The number is made up: put yours in its place.
        contact front-door "The front door" from thresholds "Contacts" {
          phone "01632 960000"
          open always
        }

        # What each level asks for.
        response universal from thresholds "Responses" {
          offer "The services that every family has"
        }
        response extra-help from thresholds "Responses" {
          offer "A worker who sees the child each week"
          consent required
        }
        response specialist from thresholds "Responses" {
          offer "Help by a social worker"
          contact front-door
        }

        # How a child gets there: when it opens, where it leads, what is done by when.
        event concern-noticed "Somebody noticed the concern"
        action call-front-door "Call the front door"
        pathway referral "Referral to the front door" when level >= specialist or immediate-danger from thresholds "Referrals" {
          to front-door
          step call-front-door within same day of concern-noticed
        }

        # Examples are run by every check. Give both sides of each limit, and say what must come of it.
        example ninety-percent "At school nine tenths of the time" {
          attendance 90%, immediate-danger no
          => level universal, met attends-well, not met often-away
        }
        example just-below-ninety "At school a little less" {
          attendance 89%
          => level extra-help, met often-away, not met attends-well, not met hardly-there
        }
        example half-of-the-time "At school half of the time" {
          attendance 50%
          => level extra-help, not met hardly-there
        }
        example below-half "At school less than half of the time" {
          attendance 49%
          => level specialist, met hardly-there, not met often-away, pathway referral
        }
        example danger "In immediate danger, and nothing else is known: attendance is something, and so one of its three levels is certain" {
          immediate-danger yes
          => level universal, possible level specialist, pathway referral, asks attendance
        }
        example not-safe "Not safe at home, with somebody to turn to" {
          not-safe-at-home yes, trusted-adult yes
          => level specialist, met trusted-adult
        }

        """;
}
