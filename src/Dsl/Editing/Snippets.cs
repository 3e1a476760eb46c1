using System;
using System.Collections.Generic;

namespace Thresholds.Dsl.Editing;

/// <summary>What is put in whole where a declaration, line or bullet is begun, with places to fill in.</summary>
internal static class Snippets
{
    private static readonly Dictionary<string, string> ByWord = new(StringComparer.Ordinal)
    {
        ["authority"] = "authority ${1:name} \"${2:Safeguarding Partnership}\"",
        ["vocabulary"] = "vocabulary ${1:name} \"${2:Shared words}\"",
        ["template"] = "template ${1:name} \"${2:A text that partnerships share}\"",
        ["edition"] = "edition \"${1:Threshold document}\"",
        ["document"] = "document ${1:name} \"${2:Title}\"",
        ["level"] = "level ${1:1} ${2:name} \"${3:Label}\"",
        ["fact"] = "fact ${1:name} \"${2:What it is}\" ${3:yes/no}",
        ["define"] = "define ${1:name} \"${2:What it means}\" as ${0:condition}",
        ["ladder"] = "ladder ${1:name} \"${2:Concern}\"",
        ["domain"] = "domain ${1:name} \"${2:Domain}\" {\n  at ${3:level} {\n    - ${4:bullet}  \"${5:Text}\"$0\n  }\n}",
        ["area"] = "area ${1:name} \"${2:Area}\" {\n  at ${3:level} {\n    - ${4:bullet}  \"${5:Text}\"$0\n  }\n}",
        ["at"] = "at ${1:level} {\n  - ${2:bullet}  \"${3:Text}\"$0\n}",
        ["strengths"] = "strengths {\n  + ${1:bullet}  \"${2:Text}\"$0\n}",
        ["contact"] = "contact ${1:name} \"${2:Whom to turn to}\" {\n  phone \"${3:number}\"\n}",
        ["response"] = "response ${1:level} {\n  offer \"${2:What is offered}\"$0\n}",
        ["pathway"] = "pathway ${1:name} \"${2:Way into help}\" when ${3:condition} {\n  to ${4:contact}$0\n}",
        ["triage"] = "triage ${1:name} \"${2:Decision}\" {\n  outcome ${3:name} \"${4:Outcome}\"$0\n}",
        ["score"] = "score ${1:name} \"${2:Tool}\" {\n  - ${3:item}  \"${4:Text}\"  points ${5:1}\n  band ${6:low} \"${7:Low}\" 0..${8:1}\n}",
        ["grid"] = "grid ${1:name} \"${2:Table}\" rows ${3:fact} columns ${4:fact} {\n  columns  ${5:value}\n  row ${6:value}  ${7:level}\n}",
        ["alert"] = "alert ${1:name} \"${2:Signs}\" {\n  - ${3:sign}  \"${4:Text}\"$0\n}",
        ["example"] = "example ${1:name} \"${2:The case}\" {\n  ${3:fact yes}\n  => ${4:level name}\n}",
        ["consider"] = "consider ${1:name} \"${2:Advice}\" when ${0:condition}",
        ["law"] = "law ${1:name} \"${2:Act}\" {\n  - ${3:section}  \"${4:What it says}\"\n}",
        ["step"] = "step ${1:action} within ${2:1 working day} of ${3:event} by ${4:role}",
        ["allow"] = "allow ${1:code} because \"${2:reason}\"",
    };

    /// <summary>A bullet with its name and text.</summary>
    public const string Bullet = "- ${1:name}  \"${2:Text}\"$0";

    /// <summary>A bullet that follows from facts.</summary>
    public const string BulletWhen = "- ${1:name}  \"${2:Text}\"\n    when ${0:condition}";

    /// <summary>A strength.</summary>
    public const string Strength = "+ ${1:name}  \"${2:Text}\"$0";

    /// <summary>What is put in for a word; the word alone when nothing is known of it.</summary>
    public static string? Of(string word) => ByWord.TryGetValue(word, out var snippet) ? snippet : null;
}
