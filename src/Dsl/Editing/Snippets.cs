using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds.Dsl.Editing;

/// <summary>What is put in whole where a declaration, line or bullet is begun, with places to fill in: by the server's completion, and by editors on their own.</summary>
public static class Snippets
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Snippet> All { get; } =
    [
        new("authority", "authority", "A file of an authority", "authority ${1:name} \"${2:Safeguarding Partnership}\"\nedition \"${3:Threshold document}\"\ndocument ${4:thresholds} \"${5:Title}\"\n\nlevel 1 ${6:universal} \"${7:Universal}\"\nlevel 2 ${8:extra} \"${9:Extra help}\"\n\ndomain ${10:health} \"${11:Health}\" from ${4:thresholds} {\n  at ${8:extra} {\n    - ${12:name}  \"${13:Text}\"\n  }\n}$0"),
        new("vocabulary", "vocabulary", "A file of shared names", "vocabulary ${1:name} \"${2:Shared words}\"$0"),
        new("template", "template", "A text that authorities extend", "template ${1:name} \"${2:A text that partnerships share}\"$0"),
        new("extends", "extends", "A file that changes a template", "authority ${1:name} \"${2:Safeguarding Partnership}\" extends ${3:template}$0"),
        new("languages", "languages", "The languages of the document", "languages ${1:en}, ${2:cy}$0"),
        new("edition", "edition", "The edition", "edition \"${1:Threshold document}\" version \"${2:1}\" dated ${3:2026-01} review by ${4:2027-01}$0"),
        new("document", "document", "A text that is cited", "document ${1:name} \"${2:Title}\"$0"),
        new("use", "use", "Takes in a vocabulary", "use ${1:vocabulary}$0"),
        new("caveat", "caveat", "What the document says about its use", "caveat ${1:name} \"${2:A guide, not a rule}\"$0"),
        new("law", "law", "An act and its sections", "law ${1:name} \"${2:Act}\" {\n  - ${3:s17}  \"${4:What it says}\"$0\n}"),
        new("subject", "subject", "Of whom facts and bullets speak", "subject ${1:parent} \"${2:Parent or carer}\"$0"),
        new("unit", "unit", "A unit of numbers", "unit ${1:name} \"${2:units}\"$0"),
        new("level", "level", "A level of need", "level ${1:1} ${2:name} \"${3:Label}\"$0"),
        new("fact yes or no", "fact", "A fact that is so or not", "fact ${1:name} \"${2:What it is}\" yes/no$0"),
        new("fact percent", "fact-percent", "A percentage", "fact ${1:name} \"${2:What it is}\" percent 0%..100% worse when ${3|lower,higher|}$0"),
        new("fact age", "fact-age", "An age", "fact ${1:age} \"${2:Age of the child}\" age 0..${3:25}$0"),
        new("fact number", "fact-number", "A number with its unit", "fact ${1:name} \"${2:What it is}\" ${3:weeks} 0..${4:45}$0"),
        new("fact choice", "fact-choice", "One of some values in order", "fact ${1:name} \"${2:What it is}\" one of ${3:low} \"${4:Low}\" < ${5:medium} \"${6:Medium}\" < ${7:high} \"${8:High}\"$0"),
        new("fact date", "fact-date", "A date", "fact ${1:name} \"${2:What it is}\" date$0"),
        new("fact events", "fact-events", "Things that happen on days", "fact ${1:name} \"${2:What it is}\" events$0"),
        new("define", "define", "A condition with a name", "define ${1:name} \"${2:What it means}\" as ${0:condition}"),
        new("synonyms", "synonyms", "Wordings that mean the same", "synonyms \"${1:school}\", \"${2:setting}\"$0"),
        new("grades", "grades", "Wordings from the least on", "grades \"${1:early}\" < none < \"${2:severe}\"$0"),
        new("words", "words", "What wordings say about a fact", "words \"${1:teenager}\" mean ${2:age in 13..19}$0"),
        new("ladder", "ladder", "A concern that bullets grade", "ladder ${1:name} \"${2:Concern}\"$0"),
        new("domain", "domain", "A domain of the matrix", "domain ${1:name} \"${2:Domain}\" from ${3:document} {\n  at ${4:level} {\n    - ${5:name}  \"${6:Text}\"$0\n  }\n}"),
        new("area", "area", "A part of a domain", "area ${1:name} \"${2:Area}\" {\n  at ${3:level} {\n    - ${4:name}  \"${5:Text}\"$0\n  }\n}"),
        new("at", "at", "The bullets at a level", "at ${1:level} {\n  - ${2:name}  \"${3:Text}\"$0\n}"),
        new("strengths", "strengths", "Protective factors", "strengths {\n  + ${1:name}  \"${2:Text}\"$0\n}"),
        new("bullet", "bullet", "A bullet that somebody judges", "- ${1:name}  \"${2:Text}\"$0"),
        new("bullet when", "bullet-when", "A bullet that follows from facts", "- ${1:name}  \"${2:Text}\"\n    when ${0:condition}"),
        new("bullet except", "bullet-except", "A bullet with an exception", "- ${1:name}  \"${2:Text}\"\n    when ${3:condition}\n    except when ${4:exception} then level ${5:level}$0"),
        new("strength", "strength", "A protective factor", "+ ${1:name}  \"${2:Text}\"$0"),
        new("role", "role", "Who does something", "role ${1:name} \"${2:Role}\"$0"),
        new("event", "event", "What deadlines count from", "event ${1:name} \"${2:What happens}\"$0"),
        new("action", "action", "What is to be done", "action ${1:name} \"${2:What is done}\"$0"),
        new("form", "form", "A form", "form ${1:name} \"${2:Form}\"$0"),
        new("assessment", "assessment", "An assessment", "assessment ${1:name} \"${2:Assessment}\"$0"),
        new("working", "working", "Which days are working days", "working days mon..fri except bank holidays of ${1|england-and-wales,scotland,northern-ireland|}$0"),
        new("contact", "contact", "Whom to turn to", "contact ${1:name} \"${2:Whom to turn to}\" {\n  phone \"${3:number}\"\n  open mon..fri ${4:09:00}-${5:17:00}$0\n}"),
        new("response", "response", "What is asked for at a level", "response ${1:level} {\n  offer \"${2:What is offered}\"$0\n}"),
        new("step", "step", "What is to be done by when", "step ${1:action} within ${2:1 working day} of ${3:event} by ${4:role}$0"),
        new("consent", "consent", "Whether consent is needed", "consent required unless ${1:condition}$0"),
        new("pathway", "pathway", "A way into help", "pathway ${1:name} \"${2:Way into help}\" ${3|always,usually,may|} when ${4:condition} {\n  to ${5:contact}$0\n}"),
        new("must", "must", "What must not be done", "must not refer to ${1:contact} \"${2:Why not}\" when ${3:condition}$0"),
        new("triage", "triage", "The outcomes of a decision", "triage ${1:name} \"${2:Decision}\" {\n  outcome ${3:name} \"${4:Outcome}\" when ${5:condition} within ${6:1 working day}\n  outcome ${7:other} \"${8:Outcome}\" otherwise$0\n}"),
        new("score", "score", "A tool that totals points", "score ${1:name} \"${2:Tool}\" {\n  - ${3:item}  \"${4:Text}\" points ${5:1}\n  band ${6:low} \"${7:Low}\" 0\n  band ${8:high} \"${9:High}\" 1$0\n}"),
        new("grid", "grid", "A table of two facts", "grid ${1:name} \"${2:Table}\" rows ${3:fact} columns ${4:other} {\n  columns ${5:little}, ${6:much}\n  row ${7:seldom} ${8:level}, ${9:level}\n  row ${10:often} ${11:level}, ${12:level}$0\n}"),
        new("duty", "duty", "What the partnership owes", "duty ${1:name} \"${2:What is owed}\" every ${3:1 year} by ${4:role}$0"),
        new("consider", "consider", "Advice", "consider ${1:name} \"${2:Advice}\" when ${3:condition}$0"),
        new("alert", "alert", "Signs to be alert to", "alert ${1:name} \"${2:Signs}\" {\n  - ${3:sign}  \"${4:Text}\"$0\n}"),
        new("example", "example", "A case with its answer", "example ${1:name} \"${2:The case}\" {\n  ${3:fact yes}\n  => ${4:level name}$0\n}"),
        new("replace", "replace", "Says something else than the template", "replace ${1:name} \"${2:Text}\"$0"),
        new("withdraw", "withdraw", "Takes something of the template out", "withdraw ${1:name} because \"${2:reason}\"$0"),
        new("allow", "allow", "Accepts a finding", "allow ${1:THR2008} because \"${2:reason}\"$0"),
    ];

    private static readonly Dictionary<string, Snippet> ByPrefix = All.ToDictionary(snippet => snippet.Prefix, StringComparer.Ordinal);

    /// <summary>A bullet with its name and text.</summary>
    internal static Snippet Bullet => ByPrefix["bullet"];

    /// <summary>A bullet that follows from facts.</summary>
    internal static Snippet BulletWhen => ByPrefix["bullet-when"];

    /// <summary>A strength.</summary>
    internal static Snippet Strength => ByPrefix["strength"];

    /// <summary>What is put in for a word; null where that is the word alone.</summary>
    internal static Snippet? Of(string word) => ByPrefix.TryGetValue(word, out var snippet) ? snippet : null;
}
