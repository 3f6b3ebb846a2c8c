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
        List<string> verdicts = [];
        Groups groups = new(entries, answers);
        foreach (LinkedPair pair in found.Pairs)
        {
            bool? said = answers.AreSame(pair.One.Id, pair.Other.Id);
            bool? same = said ?? (pair.Verdict == LinkageVerdict.Same ? true : null);
            bool isMerged = same == true && groups.TryMerge(pair.One.Id, pair.Other.Id);
            string verdict = $"{pair.One.Id} · {pair.Other.Id}: {telling.In(Verdict(pair.Verdict, said, isMerged))}";
            verdicts.Add(telling.All ? verdict + "\n" + pair.Explain().In(telling.Language) : verdict);
        }

        telling.Points(verdicts, Few);
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
