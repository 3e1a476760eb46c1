namespace Thresholds.LanguageServer.Protocol;

/// <summary>An example with what came of it; the answer to <c>thr/examples</c>, which takes <c>{ uri }</c>, is a list of these.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">What it is about.</param>
/// <param name="Result"><c>passes</c>, <c>fails</c> or <c>notRun</c>.</param>
/// <param name="Messages">What is not so.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record ExampleResponse(string Name, string Text, string Result, string[] Messages, Place Place);
