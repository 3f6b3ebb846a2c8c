using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Profiles;

/// <summary>The keys under which an actor is found and counted.</summary>
internal static class ActorKeys
{
    /// <summary>
    /// Adds the languages an actor works in or speaks, without countries, so that es-EC and es-PE are both es; none twice.
    /// </summary>
    public static void AddLanguages(Actor actor, Profile? profile, List<string> keys)
    {
        foreach (LanguageTag tag in actor.Languages)
        {
            Add(tag);
        }

        foreach (LanguageClaim claim in profile?.Languages ?? [])
        {
            Add(claim.Language);
        }

        void Add(LanguageTag tag)
        {
            if (!keys.Contains(tag.Language))
            {
                keys.Add(tag.Language);
            }
        }
    }

    /// <summary>A place with everything above it, each once; known ones are remembered.</summary>
    public static List<Concept> WithAllAbove(Concept place, Dictionary<Concept, List<Concept>> known)
    {
        if (!known.TryGetValue(place, out List<Concept>? all))
        {
            all = [place];
            for (int i = 0; i < all.Count; i++)
            {
                all.AddRange(World.Taxonomy.Broader(all[i]).Where(above => !all.Contains(above)));
            }

            known.Add(place, all);
        }

        return all;
    }

    /// <summary>
    /// The domain of a web address, or of a domain itself, in lower case, without user, port, a leading <c>www.</c> and a closing
    /// point; null when nothing is left.
    /// </summary>
    /// <remarks>Read from the words, since a <see cref="Uri"/> that is asked for its host keeps some hundred bytes more.</remarks>
    public static string? Domain(string? address)
    {
        ReadOnlySpan<char> rest = address.AsSpan().Trim();
        int scheme = rest.IndexOf("://", StringComparison.Ordinal);
        rest = scheme < 0 ? rest : rest[(scheme + 3)..];
        int end = rest.IndexOfAny("/\\?#");
        rest = end < 0 ? rest : rest[..end];
        rest = rest[(rest.LastIndexOf('@') + 1)..];
        int port = rest.LastIndexOf(':');
        rest = port < 0 || rest.EndsWith("]") ? rest : rest[..port];
        rest = rest.TrimEnd('.');
        string domain = rest.ToString().ToLowerInvariant();
        domain = domain.StartsWith("www.", StringComparison.Ordinal) ? domain[4..] : domain;
        return domain.Length == 0 ? null : domain;
    }
}
