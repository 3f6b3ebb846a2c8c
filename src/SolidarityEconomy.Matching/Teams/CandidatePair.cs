using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Texts;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>Two candidates side by side: what both can do, and what each could give the other. Immutable.</summary>
/// <remarks>
/// Capabilities alone are compared, each as a whole; levels, scores, groups and places play no part. The sources ask for both readings:
/// counterparts who do the same ("interlocutores espejo", AGCI 2018) and collaborations with real synergies (call of a working group
/// of RIPESS).
/// </remarks>
public sealed class CandidatePair
{
    private CandidatePair(string first, string second, ImmutableArray<string> shared, ImmutableArray<string> onlyFirst, ImmutableArray<string> onlySecond)
    {
        First = first;
        Second = second;
        Shared = shared;
        OnlyFirst = onlyFirst;
        OnlySecond = onlySecond;
    }

    /// <summary>The name of the one.</summary>
    public string First { get; }

    /// <summary>The name of the other.</summary>
    public string Second { get; }

    /// <summary>What both can do, in ordinal order.</summary>
    public ImmutableArray<string> Shared { get; }

    /// <summary>What only the first can do, and could give.</summary>
    public ImmutableArray<string> OnlyFirst { get; }

    /// <summary>What only the second can do, and could give.</summary>
    public ImmutableArray<string> OnlySecond { get; }

    /// <summary>How alike the two are, 0 to 1: what both can do, of all that one of them can (Jaccard 1901); 0 when neither can do anything.</summary>
    public Ratio Likeness => All == 0 ? Ratio.Zero : new Ratio(Shared.Length, All);

    /// <summary>
    /// How much the two could give each other, 0 to 1: twice what the poorer giver could give, of all that one of them can. Exchange in
    /// one direction alone is none.
    /// </summary>
    public Ratio Synergy => All == 0 ? Ratio.Zero : new Ratio(2 * Math.Min(OnlyFirst.Length, OnlySecond.Length), All);

    private int All => Shared.Length + OnlyFirst.Length + OnlySecond.Length;

    /// <summary>Compares two candidates.</summary>
    /// <param name="first">The one.</param>
    /// <param name="second">The other.</param>
    /// <param name="among">Only these capabilities count, such as those that a project needs; all when null.</param>
    /// <returns>The pair, from the first to the second.</returns>
    /// <exception cref="ArgumentException">A candidate or capability is null.</exception>
    public static CandidatePair Between(TeamCandidate first, TeamCandidate second, IEnumerable<string>? among = null)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        HashSet<string>? counted = among is null ? null : new HashSet<string>(among, StringComparer.Ordinal);
        return Between(first.Name, Abilities(first, counted), second.Name, Abilities(second, counted));
    }

    /// <summary>Lists who of some organisations could give each other most.</summary>
    /// <remarks>Beside the result it takes 256 bytes for each organisation, 16 for each of its capabilities and 160 for each pair listed.</remarks>
    /// <param name="candidates">The organisations.</param>
    /// <param name="most">How many pairs to list at most; above 0.</param>
    /// <param name="among">Only these capabilities count; all when null.</param>
    /// <param name="cancellationToken">Looked at for each organisation.</param>
    /// <returns>The pairs with any synergy, the greatest first, then by both names. O(candidates² · capabilities).</returns>
    /// <exception cref="ArgumentException">A candidate or capability is null, or a name is blank or stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is not above 0.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ImmutableArray<CandidatePair> FindSynergies(
        IEnumerable<TeamCandidate> candidates, int most, IEnumerable<string>? among = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        TeamCandidate[] all = Sorted(candidates, nameof(candidates));
        HashSet<string>? counted = among is null ? null : new HashSet<string>(among, StringComparer.Ordinal);
        string[][] abilities = Array.ConvertAll(all, one => Abilities(one, counted));

        // The worst of those that are kept goes first, so that no more are kept than are asked for.
        PriorityQueue<(int First, int Second), (long Given, long Of, int First, int Second)> best = new(
            Comparer<(long Given, long Of, int First, int Second)>.Create((one, other) =>
                one.Given * other.Of != other.Given * one.Of ? (one.Given * other.Of).CompareTo(other.Given * one.Of)
                : one.First != other.First ? other.First.CompareTo(one.First)
                : other.Second.CompareTo(one.Second)));
        for (int i = 0; i < all.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (int j = i + 1; j < all.Length; j++)
            {
                int shared = TraitSet.CountShared(abilities[i], abilities[j]);
                int given = Math.Min(abilities[i].Length, abilities[j].Length) - shared;
                if (given > 0)
                {
                    best.Enqueue((i, j), (given, abilities[i].Length + abilities[j].Length - shared, i, j));
                    _ = best.Count > most ? best.Dequeue() : default;
                }
            }
        }

        CandidatePair[] listed = new CandidatePair[best.Count];
        for (int k = listed.Length - 1; k >= 0; k--)
        {
            (int i, int j) = best.Dequeue();
            listed[k] = Between(all[i].Name, abilities[i], all[j].Name, abilities[j]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(listed);
    }

    /// <summary>Says what the two share and could give each other.</summary>
    /// <param name="labels">What names and capabilities are called, as in <see cref="TeamProblem.Labels"/>; as they are written when null.</param>
    /// <returns>The explanation, for both.</returns>
    public Explanation Explain(IReadOnlyDictionary<string, Text>? labels = null)
    {
        return new Explanation(
            MatchingTexts.Message(
                PartnershipTexts.Pair,
                ("first", TeamExplainer.Word(labels, First)),
                ("second", TeamExplainer.Word(labels, Second)),
                ("likeness", Argument.Percent(Likeness)),
                ("synergy", Argument.Percent(Synergy))),
            Audience.Participant,
            [
                .. Line(PartnershipTexts.Shared, First, Second, Shared),
                .. Line(PartnershipTexts.Gives, First, Second, OnlyFirst),
                .. Line(PartnershipTexts.Gives, Second, First, OnlySecond),
            ]);

        IEnumerable<Explanation> Line(string code, string giver, string other, ImmutableArray<string> capabilities) =>
            capabilities.IsEmpty ? [] :
            [
                new Explanation(
                    MatchingTexts.Message(
                        code,
                        ("giver", TeamExplainer.Word(labels, giver)),
                        ("other", TeamExplainer.Word(labels, other)),
                        ("capabilities", TeamExplainer.Words(labels, capabilities))),
                    Audience.Participant),
            ];
    }

    /// <summary>Candidates by name.</summary>
    /// <exception cref="ArgumentException">One is null, or a name is blank or stands twice.</exception>
    internal static TeamCandidate[] Sorted(IEnumerable<TeamCandidate> candidates, string parameter)
    {
        ArgumentNullException.ThrowIfNull(candidates, parameter);
        TeamCandidate[] all = [.. candidates];
        _ = new NameList(all.Select(candidate => candidate?.Name!), parameter);
        return [.. all.OrderBy(candidate => candidate.Name, StringComparer.Ordinal)];
    }

    /// <summary>What a candidate can do, each once in ordinal order.</summary>
    /// <exception cref="ArgumentException">A capability is null.</exception>
    internal static string[] Abilities(TeamCandidate candidate, HashSet<string>? among)
    {
        string[] names = new string[candidate.Capabilities?.Count ?? 0];
        int count = 0;
        for (int k = 0; k < names.Length; k++)
        {
            string name = candidate.Capabilities![k]?.Name ?? throw new ArgumentException("A capability is null.");
            if ((among?.Contains(name) ?? true) && Array.IndexOf(names, name, 0, count) < 0)
            {
                names[count++] = name;
            }
        }

        Array.Resize(ref names, count);
        Array.Sort(names, StringComparer.Ordinal);
        return names;
    }

    /// <param name="first">The name of the one.</param>
    /// <param name="mine">What it can do, as <see cref="Abilities"/> gives it.</param>
    /// <param name="second">The name of the other.</param>
    /// <param name="others">What that one can do.</param>
    internal static CandidatePair Between(string first, string[] mine, string second, string[] others)
    {
        int shared = TraitSet.CountShared(mine, others);
        return new CandidatePair(
            first,
            second,
            Those(mine, others, shared, isShared: true),
            Those(mine, others, mine.Length - shared, isShared: false),
            Those(others, mine, others.Length - shared, isShared: false));
    }

    private static ImmutableArray<string> Those(string[] words, string[] others, int count, bool isShared)
    {
        string[] those = new string[count];
        int found = 0;
        foreach (string word in words)
        {
            if (found < count && (Array.IndexOf(others, word) >= 0) == isShared)
            {
                those[found++] = word;
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(those);
    }
}
