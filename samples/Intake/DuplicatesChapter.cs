using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Linkage;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>(b) Who stands in the sheet twice: the library weighs the evidence, and a person decides what it cannot decide.</summary>
internal static class DuplicatesChapter
{
    /// <summary>
    /// With people, rather a question too many: only very strong evidence decides alone, and a telephone with a name that is merely
    /// similar is a question, since a household has one.
    /// </summary>
    private static readonly LinkagePolicy Policy = LinkagePolicy.Default with
    {
        SameFrom = 12_000,
        DifferentUpTo = -10_000,
        DifferentWithoutNames = -10_000,
        ListFrom = -10_000,
    };

    public static IReadOnlyList<Merging> Tell(Pages pages, IReadOnlyList<Entry> entries, Answers answers)
    {
        pages.Chapter("¿Quién está dos veces?");
        Dictionary<Id<Actor>, Entry> byId = entries
            .Where(entry => entry.Actor is not null).ToDictionary(entry => entry.Actor!.Id);
        LinkageResult found = Linker.Find(byId.Values.Select(entry => entry.Actor!), Policy);
        pages.Say(found.Explain().In(IntakeRun.Language));
        pages.Say("Un mismo teléfono es buena evidencia, pero una casa entera puede tener uno solo.");
        List<Merging> mergings = [];
        foreach (LinkedPair pair in found.Pairs)
        {
            bool? same = pair.Verdict == LinkageVerdict.Same ? true : answers.AreSame(pair.One.Id, pair.Other.Id);
            pages.Say(string.Empty);
            pages.Say($"{pair.One.Id} y {pair.Other.Id}: {Say(pair.Verdict, same)}");
            pages.Say(pair.Explain().In(IntakeRun.Language), 2);
            if (same == true)
            {
                mergings.Add(Merging.Of(byId[pair.One.Id], byId[pair.Other.Id]));
            }
        }

        return mergings;
    }

    private static string Say(LinkageVerdict verdict, bool? same) => (verdict, same) switch
    {
        (LinkageVerdict.Same, _) => "son una misma ficha.",
        (_, true) => "¿son una misma ficha? La coordinadora llamó: sí.",
        (_, false) => "¿son una misma ficha? La coordinadora llamó: no, son dos.",
        _ => "¿son una misma ficha? Falta preguntar; siguen separadas.",
    };
}
