using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Linkage;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>(b) Who stands in the sheet twice: the library weighs the evidence, and a person decides what it cannot decide.</summary>
internal static class DuplicatesChapter
{
    private const int Few = 5;

    public static IReadOnlyList<Merging> Tell(Telling telling, IReadOnlyList<Entry> entries, Answers answers)
    {
        telling.Chapter(Sentences.Doubles);
        LinkageResult found = Linker.Find(entries.Select(entry => entry.Actor).OfType<Actor>(), LinkagePolicy.People);
        telling.Say(found.Explain().In(telling.Language));
        List<(int Score, string Words)> verdicts = [];
        Groups groups = new(entries, answers);
        foreach (LinkedPair pair in found.Pairs)
        {
            bool? said = answers.AreSame(pair.One.Id, pair.Other.Id);
            bool? same = said ?? (pair.Verdict == LinkageVerdict.Same ? true : null);
            bool isMerged = same == true && groups.TryMerge(pair.One.Id, pair.Other.Id);
            string verdict = $"{pair.One.Id} · {pair.Other.Id}: {telling.In(Verdict(pair.Verdict, said, isMerged))}";
            verdicts.Add((pair.Score, telling.All ? verdict + "\n" + pair.Explain().In(telling.Language) : verdict));
        }

        HashSet<string> known = [.. entries.Select(entry => $"{entry.Actor?.Id}")];
        HashSet<(string, string)> compared =
            [.. found.Pairs.SelectMany(pair => new[] { ($"{pair.One.Id}", $"{pair.Other.Id}"), ($"{pair.Other.Id}", $"{pair.One.Id}") })];
        List<string> unfitting = [];
        foreach ((string one, string other) in answers.Pairs.Where(pair => !compared.Contains(pair)))
        {
            if (!known.Contains(one) || !known.Contains(other))
            {
                unfitting.Add($"{one} · {other}");
            }
            else if (answers.AreSame(new Id<Actor>(one), new Id<Actor>(other)) == true)
            {
                bool isMerged = groups.TryMerge(new Id<Actor>(one), new Id<Actor>(other));
                verdicts.Add((int.MinValue, $"{one} · {other}: {telling.In(isMerged ? Sentences.AskedYes : Sentences.CannotMerge)}"));
            }
        }

        // What speaks loudest stands first; the mergers keep the order of the sheet.
        telling.Points([.. verdicts.OrderByDescending(verdict => verdict.Score).Select(verdict => verdict.Words)], Few);
        if (unfitting.Count > 0)
        {
            telling.Say(Sentences.Unfitting, ("count", unfitting.Count));
            telling.Points(unfitting, Few);
        }

        return groups.Mergings;
    }

    private static Text Verdict(LinkageVerdict verdict, bool? said, bool isMerged) => (verdict, said, isMerged) switch
    {
        (_, false, _) => Sentences.AskedNo,
        (_, true, true) => Sentences.AskedYes,
        (LinkageVerdict.Same, null, true) => Sentences.AreSame,
        (_, null, false) when verdict == LinkageVerdict.Ask => Sentences.StillToAsk,
        _ => Sentences.CannotMerge,
    };
}
