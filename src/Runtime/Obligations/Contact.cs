namespace Thresholds;

/// <summary>Somebody to turn to.</summary>
/// <param name="Id">The stable name in the <c>.thr</c> file.</param>
/// <param name="Name">The name.</param>
/// <param name="Phones">Telephone numbers.</param>
/// <param name="Emails">E-mail addresses.</param>
/// <param name="Webs">Web addresses or names of online forms.</param>
/// <param name="Posts">Postal addresses.</param>
/// <param name="Hours">When it is open; null when the file does not tell.</param>
/// <param name="Otherwise">The name of the contact to turn to at other times.</param>
/// <param name="Citation">Where the document says so, when the file tells.</param>
/// <param name="Note">What the author of the file notes about the encoding.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
/// <param name="Translations">Its text in other languages.</param>
public sealed record Contact(
    string Id,
    string Name,
    ValueList<string> Phones,
    ValueList<string> Emails,
    ValueList<string> Webs,
    ValueList<string> Posts,
    OpeningHours? Hours,
    string? Otherwise,
    Citation? Citation,
    string? Note,
    SourcePlace Place,
    ValueList<Translation> Translations = default);
