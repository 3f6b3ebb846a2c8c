using System.Buffers;
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

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    private static readonly SearchValues<char> HostLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.");
    private static readonly SearchValues<char> PathLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_/");

    /// <summary>Names the site and, where there is a path, the page on it; null when the address names no site of its own, as one by number.</summary>
    public static (string? Site, string? Page) Read(Uri website)
    {
        if (TryReadPlain(website.OriginalString, out string host, out string path))
        {
            return Read(host, Folded.Of(path));
        }

        if (website.HostNameType != UriHostNameType.Dns)
        {
            return (null, null);
        }

        string whole = website.AbsolutePath.Contains(".php", StringComparison.Ordinal) ? website.PathAndQuery : website.AbsolutePath;
        return Read(website.Host.TrimEnd('.'), Folded.Of(whole));
    }

    private static (string? Site, string? Page) Read(string host, string path)
    {
        string domain = Domain(host);
        if (WithPages.Contains(domain))
        {
            string[] parts = [.. path.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(Sections.Contains)];
            string? page = parts.Length == 0 ? null : $"{domain}/{string.Join(' ', parts)}";
            return (page, page);
        }

        string site = domain;
        if (WithSubdomains.Contains(domain))
        {
            site = host;
            while (site.StartsWith("www.", StringComparison.Ordinal))
            {
                site = site[4..];
            }
        }

        return (site, path.Length == 0 ? null : $"{site}/{path}");
    }

    /// <summary>The last two labels of a host, or the last three.</summary>
    private static string Domain(string host)
    {
        int last = host.LastIndexOf('.');
        int second = last <= 0 ? -1 : host.LastIndexOf('.', last - 1);
        int third = second <= 0 ? -1 : host.LastIndexOf('.', second - 1);
        return second < 0 ? host
            : host.Length - last == 3 && General.Contains(host[(second + 1)..last]) ? host[(third + 1)..]
            : host[(second + 1)..];
    }

    /// <summary>Reads an address of letters, digits, hyphens and points as it stands, since a <see cref="Uri"/> that is asked for its parts keeps some hundred bytes more.</summary>
    private static bool TryReadPlain(string address, out string host, out string path)
    {
        (host, path) = (string.Empty, string.Empty);
        int start = address.IndexOf("://", StringComparison.Ordinal) + 3;
        if (start < 3)
        {
            return false;
        }

        ReadOnlySpan<char> rest = address.AsSpan(start);
        int slash = rest.IndexOf('/');
        ReadOnlySpan<char> name = slash < 0 ? rest : rest[..slash];
        ReadOnlySpan<char> after = slash < 0 ? [] : rest[slash..];
        ReadOnlySpan<char> top = name[(name.LastIndexOf('.') + 1)..];
        if (name.Length is 0 or > 60 || top.Length is 0 || top.Length == name.Length || top.ContainsAnyExcept(Letters)
            || name.ContainsAnyExcept(HostLetters) || name[0] is '-' or '.'
            || name.Contains("..", StringComparison.Ordinal) || name.Contains("-.", StringComparison.Ordinal)
            || name.Contains(".-", StringComparison.Ordinal) || name.Contains("--", StringComparison.Ordinal)
            || after.ContainsAnyExcept(PathLetters))
        {
            return false;
        }

        host = name.ToString().ToLowerInvariant();
        path = after.ToString();
        return true;
    }
}
