using System.Collections.Frozen;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Which part of a web address names whose site it is.</summary>
/// <remarks>
/// A simple rule in place of the long list of public suffixes. The last two labels of the host name the site; three where the
/// last has two letters and the one before is a general one such as <c>co</c> or <c>org</c>. On platforms where every customer has a
/// subdomain the whole host names it; on platforms where every customer has a page, the host with the first part of the path.
/// </remarks>
internal static class SharedHosts
{
    private static readonly FrozenSet<string> General = (
        "ac asso co com coop edu gob gov gouv gub ind info ltd me mil ne net nhs nom or org plc police sch").Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> WithSubdomains = (
        "wordpress.com blogspot.com wixsite.com weebly.com webs.com webnode.com jimdo.com jimdofree.com squarespace.com square.site "
        + "business.site github.io gitlab.io netlify.app myshopify.com tumblr.com strikingly.com ueniweb.com yolasite.com hubbub.net "
        + "blogspot.co.uk moonfruit.com btck.co.uk substack.com medium.com bandcamp.com onuniverse.com godaddysites.com").Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> WithPages = (
        "facebook.com fb.com fb.me twitter.com x.com instagram.com linkedin.com youtube.com tiktok.com pitchero.com google.com goo.gl "
        + "linktr.ee eventbrite.com eventbrite.co.uk wikipedia.org meetup.com crowdfunder.co.uk gofundme.com yell.com tripadvisor.co.uk "
        + "flickr.com vimeo.com t.me wa.me whatsapp.com bit.ly").Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Sections =
        "pg pages page groups group people p company in channel c user site view clubs".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Names the site and, where there is a path, the page on it; null when the address names no site of its own, as one by number.</summary>
    public static (string? Site, string? Page) Read(Uri website)
    {
        if (website.HostNameType != UriHostNameType.Dns)
        {
            return (null, null);
        }

        string[] labels = website.Host.Split('.', StringSplitOptions.RemoveEmptyEntries);
        bool hasGeneral = labels.Length > 2 && labels[^1].Length == 2 && General.Contains(labels[^2]);
        string domain = string.Join('.', labels[^Math.Min(labels.Length, hasGeneral ? 3 : 2)..]);
        string path = Folded.Of(website.AbsolutePath.Contains(".php", StringComparison.Ordinal) ? website.PathAndQuery : website.AbsolutePath);
        if (WithPages.Contains(domain))
        {
            string[] parts = [.. path.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(Sections.Contains)];
            string? page = parts.Length == 0 ? null : $"{domain}/{string.Join(' ', parts)}";
            return (page, page);
        }

        string site = WithSubdomains.Contains(domain)
            ? string.Join('.', labels.SkipWhile(label => label == "www"))
            : domain;
        return (site, path.Length == 0 ? null : $"{site}/{path}");
    }
}
