using System.Linq;
using Thresholds.Dsl.Syntax;
using Xunit;

namespace Thresholds.Dsl.Tests.Syntax;

public sealed class RoundTripTests
{
    public static TheoryData<string> Names => [.. Samples.ByName.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void TokensAndWhatStandsBeforeThemMakeUpTheText(string name) => Wellformed.Check(Repository.Parse(name, Samples.ByName[name]));

    [Theory]
    [MemberData(nameof(Names))]
    public void LineEndsMakeNoDifference(string name)
    {
        var text = Samples.ByName[name];
        var lines = Repository.Parse(name, text);
        var windows = Repository.Parse(name, text.Replace("\n", "\r\n"));
        var old = Repository.Parse(name, text.Replace('\n', '\r'));
        Wellformed.Check(windows);
        Wellformed.Check(old);
        Assert.Equal(lines.Errors.Select(error => lines.Source.PositionOf(error.Span.Start)), windows.Errors.Select(error => windows.Source.PositionOf(error.Span.Start)));
        Assert.Equal(lines.Errors, old.Errors);
        Assert.Equal(lines.Tokens.Select(token => (token.Kind, token.Text)), windows.Tokens.Select(token => (token.Kind, token.Text)));
    }

    [Fact]
    public void EveryTokenIsInTheTreeOnce()
    {
        foreach (var file in Repository.Thresholds)
        {
            var inTree = file.Everything().OfType<Token>().Where(token => !token.IsMissing).Select(token => token.Span.Start).ToList();
            var expected = file.Tokens.Where(token => token.Kind is not (TokenKind.End or TokenKind.Comma or TokenKind.OpenBracket)).Select(token => token.Span.Start);
            Assert.Equal(inTree.Order().Distinct(), inTree);
            Assert.Empty(inTree.Except(file.Tokens.Select(token => token.Span.Start)));
            Assert.Empty(expected.Except(inTree));
        }
    }
}
