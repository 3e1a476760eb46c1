namespace Thresholds.LanguageServer.Protocol;

/// <summary>When what was typed is formatted.</summary>
/// <param name="FirstTriggerCharacter">After this.</param>
/// <param name="MoreTriggerCharacter">And after these.</param>
internal sealed record OnTypeOptions(string FirstTriggerCharacter, string[] MoreTriggerCharacter);
