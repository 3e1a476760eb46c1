using System.Globalization;

namespace Thresholds.Rendering.Pages;

/// <summary>The names that links lead to. Names of the language are small letters, digits and hyphens, so that each is a name here too.</summary>
internal static class Anchors
{
    public static string Level(string id) => "level-" + id;

    public static string Domain(string id) => "domain-" + id;

    public static string Area(string domain, string id) => "area-" + domain + "-" + id;

    /// <summary>Of a bullet of any kind, and of an item: these share one space of names.</summary>
    public static string Bullet(string id) => "bullet-" + id;

    public static string Ladder(string id) => "ladder-" + id;

    public static string Pathway(string id) => "pathway-" + id;

    public static string Contact(string id) => "contact-" + id;

    public static string Fact(string id) => "fact-" + id;

    public static string Source(int number) => "source-" + number.ToString(CultureInfo.InvariantCulture);

    public static string Finding(int number) => "finding-" + number.ToString(CultureInfo.InvariantCulture);
}
