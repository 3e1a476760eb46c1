using Microsoft.AspNetCore.Http;

namespace Thresholds.Web.Safety;

/// <summary>What every answer tells the browser: to load nothing from elsewhere, run nothing that is not ours, and keep nothing.</summary>
internal static class SafeHeaders
{
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void Add(HttpResponse response, bool isLoopback)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers.CacheControl = "no-store";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";

        // Away from this machine, browsers tell nothing but the origin by which a form of ours can be told from another's, and not even that under the stricter word.
        headers["Referrer-Policy"] = isLoopback ? "no-referrer" : "same-origin";
    }
}
