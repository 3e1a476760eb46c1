namespace Thresholds;

/// <summary>All that a threshold document says.</summary>
/// <param name="Id">The stable name in the <c>.thr</c> file.</param>
/// <param name="Name">The name of the authority.</param>
/// <param name="Edition">The edition, when the file tells.</param>
/// <param name="SourceHash">SHA-256, in hexadecimal, of the words of the file, of the templates it extends and of the vocabularies it uses; comments and white space do not count.</param>
/// <param name="WorkingDays">Which days are working days.</param>
/// <param name="Documents">The documents.</param>
/// <param name="Caveats">What the documents say about their use.</param>
/// <param name="Levels">The levels, least need first.</param>
/// <param name="LevelDecisions">For each level, in order, the number of the decision whether that level or a higher one is reached.</param>
/// <param name="Domains">The domains.</param>
/// <param name="Ladders">The ladders that indicators here grade.</param>
/// <param name="Facts">The facts that conditions here depend on, the judgements included.</param>
/// <param name="Indicators">The indicators, in the order of the file.</param>
/// <param name="Strengths">The protective factors.</param>
/// <param name="Responses">What is asked for at each level.</param>
/// <param name="Pathways">The pathways.</param>
/// <param name="Prohibitions">What is forbidden.</param>
/// <param name="Triages">The triages.</param>
/// <param name="Advice">What to consider.</param>
/// <param name="Contacts">The contacts.</param>
/// <param name="DecisionCount">How many decisions there are; they are numbered from 0.</param>
/// <param name="Duties">What the partnership itself owes, whatever the case.</param>
/// <param name="Template">The stable name of the template that it extends.</param>
/// <param name="Withdrawn">What it does not keep of the template.</param>
/// <param name="Place">Where the <c>.thr</c> file says what it is.</param>
/// <param name="Languages">The tags of the languages that the document is published in, the main one first; none when the file does not tell.</param>
/// <param name="Translations">The name in other languages.</param>
/// <param name="Scores">The tools that total points.</param>
/// <param name="Grids">The tables that read an outcome from two facts.</param>
/// <param name="Alerts">The lists of signs to be alert to.</param>
/// <param name="SupersededBy">The names of the authority files, of those compiled with it, whose editions take the place of this one.</param>
/// <param name="Rules">The conditions, by number. Compiled evaluators do not read them; explanations do.</param>
/// <param name="Compiler">The version of the compiler that read the file; empty when none did.</param>
public sealed record Authority(
    string Id,
    string Name,
    Edition? Edition,
    string SourceHash,
    WorkingWeek WorkingDays,
    ValueList<Document> Documents,
    ValueList<Caveat> Caveats,
    ValueList<LevelOfNeed> Levels,
    ValueList<int> LevelDecisions,
    ValueList<Domain> Domains,
    ValueList<Ladder> Ladders,
    ValueList<Fact> Facts,
    ValueList<Indicator> Indicators,
    ValueList<ProtectiveFactor> Strengths,
    ValueList<Response> Responses,
    ValueList<Pathway> Pathways,
    ValueList<Prohibition> Prohibitions,
    ValueList<Triage> Triages,
    ValueList<Advice> Advice,
    ValueList<Contact> Contacts,
    int DecisionCount,
    ValueList<Duty> Duties = default,
    string? Template = null,
    ValueList<WithdrawnPart> Withdrawn = default,
    SourcePlace? Place = null,
    ValueList<string> Languages = default,
    ValueList<Translation> Translations = default,
    ValueList<Score> Scores = default,
    ValueList<Grid> Grids = default,
    ValueList<Alert> Alerts = default,
    ValueList<string> SupersededBy = default,
    Rules Rules = default,
    string Compiler = "");
