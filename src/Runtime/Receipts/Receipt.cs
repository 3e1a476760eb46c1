using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Thresholds;

/// <summary>What was applied to a case and what came of it, to be kept beside the case: enough to tell later whether the same would come of it again.</summary>
/// <param name="Authority">The name of the authority file.</param>
/// <param name="Edition">The name of the edition, when the file tells.</param>
/// <param name="Version">Its version, when the file tells.</param>
/// <param name="SourceHash">SHA-256 of the words of the file, as <see cref="Thresholds.Authority.SourceHash"/>.</param>
/// <param name="Compiler">The version of the compiler that read the file.</param>
/// <param name="AsOf">The day of the assessment, at midnight.</param>
/// <param name="Fingerprint">HMAC-SHA256, in hexadecimal, of the known facts under the caller's salt; the same whatever order they became known in.</param>
/// <param name="IndicatedLevel">The name of the level that is certain; null when none is.</param>
/// <param name="PossibleLevel">The name of the highest possible level; null when there is none.</param>
/// <param name="Triggers">The mandatory and usual triggers that are open for certain, in the order of the file.</param>
/// <param name="Departures">Those of them that were departed from, in the order in which that was recorded.</param>
/// <remarks>A receipt holds no fact and nobody's name but that of who departed. It does tell a level, so it belongs to the case it was made for.</remarks>
public sealed record Receipt(
    string Authority,
    string? Edition,
    string? Version,
    string SourceHash,
    string Compiler,
    DateTime AsOf,
    string Fingerprint,
    string? IndicatedLevel,
    string? PossibleLevel,
    ValueList<ReceiptTrigger> Triggers,
    ValueList<Departure> Departures = default)
{
    /// <summary>How long a reason, or a name, may be: characters.</summary>
    public const int LongestText = 4_000;

    /// <summary>Makes the receipt of a case.</summary>
    /// <param name="assessment">The case.</param>
    /// <param name="asOf">The day on which it was assessed; the time is ignored.</param>
    /// <param name="salt">A secret of 16 bytes or more, the same for all receipts that are to be compared. Without it nobody can try out which facts give a
    /// fingerprint.</param>
    /// <exception cref="ArgumentNullException">The assessment or the salt is null.</exception>
    /// <exception cref="ArgumentException">The salt is shorter than 16 bytes, or the case was assessed as of another day.</exception>
    public static Receipt Of(IAssessment assessment, DateTime asOf, byte[] salt)
    {
        _ = assessment ?? throw new ArgumentNullException(nameof(assessment));
        _ = salt ?? throw new ArgumentNullException(nameof(salt));
        if (salt.Length < FactFingerprint.LeastSalt)
        {
            throw new ArgumentException("a salt has 16 bytes or more", nameof(salt));
        }

        if (assessment.AsOf is { } day && day.Date != asOf.Date)
        {
            throw new ArgumentException("the case was assessed as of " + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), nameof(asOf));
        }

        var authority = assessment.Authority;
        return new Receipt(
            authority.Id,
            authority.Edition?.Text,
            authority.Edition?.Version,
            authority.SourceHash,
            authority.Compiler,
            DateTime.SpecifyKind(asOf.Date, DateTimeKind.Unspecified),
            FactFingerprint.Of(assessment, salt),
            assessment.IndicatedLevel?.Id,
            assessment.PossibleLevel?.Id,
            authority.Pathways.SelectMany(pathway => OpenIn(assessment, pathway)).ToValueList());
    }

    /// <summary>The same receipt with a departure on it: the document makes a referral or enquiry mandatory, or expects it, and it is not made.</summary>
    /// <param name="trigger">The name of the trigger, as in <see cref="Triggers"/>.</param>
    /// <param name="reason">Why. Required, since the document asks for it.</param>
    /// <param name="by">Who answers for it.</param>
    /// <exception cref="ArgumentNullException">Something is null.</exception>
    /// <exception cref="ArgumentException">The trigger is not one of those that are open, or was departed from before; or the reason or the name is blank,
    /// longer than <see cref="LongestText"/>, or no well-formed text.</exception>
    public Receipt Depart(string trigger, string reason, string by)
    {
        _ = trigger ?? throw new ArgumentNullException(nameof(trigger));
        Require(reason, nameof(reason), "the reason");
        Require(by, nameof(by), "the name of who departs");
        if (Triggers.All(open => open.Name != trigger))
        {
            var names = Triggers.Count == 0 ? "none is" : "open are " + string.Join(", ", Triggers.Select(open => open.Name));
            throw new ArgumentException("'" + Spelling.Printable(trigger) + "' is no mandatory or usual trigger that is open in this case; " + names, nameof(trigger));
        }

        if (Departures.Any(earlier => earlier.Trigger == trigger))
        {
            throw new ArgumentException("'" + trigger + "' was departed from already", nameof(trigger));
        }

        return this with { Departures = Departures.Append(new Departure(trigger, reason, by)).ToValueList() };
    }

    /// <summary>In what another receipt differs from this one, in the order of <see cref="ReceiptPart"/>; empty when in nothing.</summary>
    /// <param name="other">The other. Fingerprints tell something only when both were made with the same salt.</param>
    /// <remarks>When levels differ and facts, day and document do not, the compiler reads the document otherwise.</remarks>
    /// <exception cref="ArgumentNullException">There is no other.</exception>
    public ValueList<ReceiptDifference> Compare(Receipt other)
    {
        _ = other ?? throw new ArgumentNullException(nameof(other));
        var all = new[]
        {
            new ReceiptDifference(ReceiptPart.Authority, Authority, other.Authority),
            new ReceiptDifference(ReceiptPart.Document, Document(this), Document(other)),
            new ReceiptDifference(ReceiptPart.Compiler, Compiler, other.Compiler),
            new ReceiptDifference(ReceiptPart.Day, Day(AsOf), Day(other.AsOf)),
            new ReceiptDifference(ReceiptPart.Facts, Fingerprint, other.Fingerprint),
            new ReceiptDifference(ReceiptPart.IndicatedLevel, IndicatedLevel, other.IndicatedLevel),
            new ReceiptDifference(ReceiptPart.PossibleLevel, PossibleLevel, other.PossibleLevel),
            new ReceiptDifference(ReceiptPart.Triggers, Names(this), Names(other)),
            new ReceiptDifference(ReceiptPart.Departures, Recorded(this), Recorded(other)),
        };
        return all.Where(difference => difference.Left != difference.Right).ToValueList();
    }

    /// <summary>The receipt as JSON, in one line. <see cref="FromJson"/> reads it back.</summary>
    public string ToJson() => ReceiptJson.Write(this);

    /// <summary>Reads a receipt that <see cref="ToJson"/> wrote.</summary>
    /// <param name="json">The text.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="FormatException">It is no such receipt; the message says what is wrong. What stands in a text that was changed by hand is checked as
    /// far as it can be: hashes, the day, that departures are from triggers that are open and have a reason.</exception>
    public static Receipt FromJson(string json) => ReceiptJson.Read(json ?? throw new ArgumentNullException(nameof(json)));

    internal static string? Complaint(string text, string what) =>
        string.IsNullOrWhiteSpace(text) ? what + " is missing"
        : text.Length > LongestText ? what + " is longer than " + LongestText.ToString(CultureInfo.InvariantCulture) + " characters"
        : CanHold(text) ? null
        : what + " holds control characters or half a character";

    private static void Require(string text, string parameter, string what)
    {
        _ = text ?? throw new ArgumentNullException(parameter);
        if (Complaint(text, what) is { } complaint)
        {
            throw new ArgumentException(complaint, parameter);
        }
    }

    /// <summary>Whether a text has only characters that a receipt keeps: no control characters but those of lines, no half characters.</summary>
    /// <param name="text">A reason or a name.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static bool CanHold(string text)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]) || (char.IsControl(text[i]) && text[i] is not ('\n' or '\r' or '\t')) || text[i] is '\uFFFE' or '\uFFFF')
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<ReceiptTrigger> OpenIn(IAssessment assessment, Pathway pathway) => pathway.Triggers
        .Select((trigger, place) => (Trigger: trigger, Name: ReceiptTrigger.NameOf(pathway, place)))
        .Where(item => item.Trigger.Strength != TriggerStrength.May && assessment.Decide(item.Trigger.Decision) == Truth.Yes)
        .Select(item => new ReceiptTrigger(item.Name, pathway.Id, item.Trigger.Strength));

    private static string Document(Receipt receipt) => (receipt.Edition is null ? "" : receipt.Edition + (receipt.Version is null ? "" : " " + receipt.Version) + ", ") + "source " + receipt.SourceHash;

    private static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Names(Receipt receipt) => receipt.Triggers.Count == 0 ? null : string.Join(", ", receipt.Triggers.Select(trigger => trigger.Name + " (" + trigger.Strength.ToString().ToLowerInvariant() + ")"));

    private static string? Recorded(Receipt receipt) =>
        receipt.Departures.Count == 0 ? null : string.Join("; ", receipt.Departures.Select(departure => departure.Trigger + " by " + departure.By + ": " + departure.Reason));
}
