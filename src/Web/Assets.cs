using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Thresholds.Rendering;

namespace Thresholds.Web;

/// <summary>What the pages load. All of it lies in the assembly.</summary>
internal static class Assets
{
    private const string Folder = "wwwroot/";

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal) { [".css"] = "text/css; charset=utf-8", [".js"] = "text/javascript; charset=utf-8", [".svg"] = "image/svg+xml", [".txt"] = "text/plain; charset=utf-8" };

    private static readonly Dictionary<string, byte[]> All = Read();

    /// <summary>Sends an asset of a name; says that there is none.</summary>
    public static Task SendAsync(HttpContext context, string name)
    {
        if (!All.TryGetValue(Folder + name, out var bytes) || !Types.TryGetValue(Path.GetExtension(name), out var type))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        // They change with the tool alone; asking again costs nothing on the same machine.
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.ContentType = type;
        return context.Response.Body.WriteAsync(bytes).AsTask();
    }

    /// <summary>Sends a document that lies beside them.</summary>
    public static Task WriteAsync(HttpResponse response, string name, string type)
    {
        response.ContentType = type;
        return response.Body.WriteAsync(All[name]).AsTask();
    }

    private static Dictionary<string, byte[]> Read()
    {
        var assembly = typeof(Assets).Assembly;
        var all = assembly.GetManifestResourceNames().ToDictionary(name => name, name =>
        {
            using var stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException("the assembly lacks " + name);
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        }, StringComparer.Ordinal);
        all[Folder + "document.css"] = Encoding.UTF8.GetBytes(PublishedDocument.Style);
        return all;
    }
}
