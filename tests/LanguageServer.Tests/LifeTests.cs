using System;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Thresholds.LanguageServer.Tests.Harness;
using Xunit;

namespace Thresholds.LanguageServer.Tests;

public sealed class LifeTests
{
    [Fact]
    public async Task TakingLeaveEndsWithZero()
    {
        await using var client = await Client.StartAsync();
        Assert.Null(await client.ResultAsync("shutdown", []));
        Assert.Equal(-32600, (await client.AskAsync("textDocument/hover", []))["error"]!["code"]!.GetValue<int>());
        client.Tell("exit", []);
        Assert.Equal(0, await client.Ended);
    }

    [Fact]
    public async Task GoingWithoutLeaveEndsWithOne()
    {
        await using var client = await Client.StartAsync();
        client.Tell("exit", []);
        Assert.Equal(1, await client.Ended);
        await using var gone = await Client.StartAsync();
        gone.HangUp();
        Assert.Equal(1, await gone.Ended);
    }

    [Fact]
    public async Task NothingIsAnsweredBeforeTheClientHasSaidWhatItIs()
    {
        await using var client = Client.Silent();
        Assert.Equal(-32002, (await client.AskAsync("textDocument/hover", []))["error"]!["code"]!.GetValue<int>());
    }

    [Fact]
    public async Task AClientWhoseProcessIsGoneEndsTheServer()
    {
        await using var client = Client.Silent();
        await client.AskAsync("initialize", new JsonObject { ["processId"] = int.MaxValue, ["capabilities"] = new JsonObject() });
        Assert.Equal(1, await client.Ended.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [Theory]
    [InlineData("garbage\r\n\r\n")]
    [InlineData("Content-Length: x\r\n\r\n")]
    [InlineData("Content-Length: -5\r\n\r\n")]
    [InlineData("Content-Length: 99999999999999999999\r\n\r\n")]
    [InlineData("Content-Length: 3\r\n\r\n{{{")]
    [InlineData("Content-Length: 4\r\n\r\nnull")]
    [InlineData("Content-Length: 2\r\n\r\n{}")]
    [InlineData("Content-Length: 2\r\n\r\n[]")]
    [InlineData("content-length:2\r\nContent-Type: x\r\n\r\n[]")]
    [InlineData("Content-Length: 30\r\n\r\n{\"id\":{},\"method\":\"shutdown\"}  ")]
    [InlineData("\u0000\u0001\u00ff\n\n\n")]
    public async Task GarbageCostsNothingElse(string garbage)
    {
        await using var client = await Client.StartAsync();
        client.SendRaw(Encoding.Latin1.GetBytes(garbage));
        Assert.NotNull(await client.ResultAsync("workspace/symbol", new JsonObject { ["query"] = "" }));
    }

    [Fact]
    public async Task ALongLineOfGarbageCostsNothingElse()
    {
        await using var client = await Client.StartAsync();
        client.SendRaw(Encoding.ASCII.GetBytes(new string('x', 100_000)));
        Assert.NotNull(await client.ResultAsync("workspace/symbol", new JsonObject { ["query"] = "" }));
    }

    [Fact]
    public async Task WhatIsUnknownOrMeaninglessIsRefused()
    {
        await using var client = await Client.StartAsync();
        Assert.Equal(-32601, (await client.AskAsync("textDocument/bake", []))["error"]!["code"]!.GetValue<int>());
        Assert.Equal(-32602, (await client.AskAsync("textDocument/hover", []))["error"]!["code"]!.GetValue<int>());
        Assert.Equal(-32602, (await client.AskAsync("textDocument/hover", new JsonObject { ["textDocument"] = 3, ["position"] = null }))["error"]!["code"]!.GetValue<int>());
        client.Tell("textDocument/didOpen", new JsonObject { ["textDocument"] = "x" });
        client.Tell("textDocument/didDance", []);
        Assert.Null(await client.ResultAsync("textDocument/hover", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = "file:///nowhere.thr" }, ["position"] = new JsonObject { ["line"] = -1, ["character"] = 99 } }));
    }

    [Fact]
    public async Task ARequestIsTakenBackAndAnEditMakesOneStale()
    {
        await using var client = await Client.StartAsync();
        var text = string.Concat(System.Linq.Enumerable.Repeat("# comment\n", 50_000));
        client.Open(Brook.Path, text);
        var codes = new System.Collections.Generic.HashSet<int>();
        for (var i = 0; i < 200 && codes.Count < 2; i++)
        {
            var (id, first) = client.Begin("textDocument/semanticTokens/full", Marked.Whole(Brook.Path));
            client.Tell("$/cancelRequest", new JsonObject { ["id"] = id });
            var (_, second) = client.Begin("textDocument/semanticTokens/full", Marked.Whole(Brook.Path));
            client.Replace(Brook.Path, text, i + 2);
            foreach (var answer in new[] { await first, await second })
            {
                if (answer["error"] is { } error)
                {
                    codes.Add(error["code"]!.GetValue<int>());
                }
            }
        }

        Assert.Equal([-32801, -32800], System.Linq.Enumerable.Order(codes));
    }

    [Fact]
    public async Task FilesAreWatchedWhenTheClientCan()
    {
        await using var client = await Client.StartAsync();
        Assert.Equal("**/*.thr", (await client.ToldAsync(message => message["method"]!.GetValue<string>() == "client/registerCapability"))["params"]!["registrations"]![0]!["registerOptions"]!["watchers"]![0]!["globPattern"]!.GetValue<string>());
    }
}
