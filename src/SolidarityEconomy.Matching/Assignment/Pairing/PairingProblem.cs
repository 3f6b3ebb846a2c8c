using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;

namespace SolidarityEconomy.Matching.Assignment.Pairing;

/// <summary>
/// One group of participants among whom pairs can be made, each participant in at most one: peer exchange, twinning, buddies.
/// </summary>
/// <remarks>
/// There are no two sides: anybody may be put together with anybody with whom a possible pair is listed. Names are compared
/// ordinally. The order in which participants and pairs are given plays no part in the result. Immutable.
/// </remarks>
public sealed class PairingProblem
{
    /// <summary>What weights stay below once each pair has its bonus, in units of the finest decimal, so that no price overflows: 2^60.</summary>
    private const long MaxUnits = 1L << 60;

    private readonly NameList _names;

    /// <summary>Sets the problem up.</summary>
    /// <param name="participants">Everybody, by a name that is not blank; may be empty.</param>
    /// <param name="pairs">Who could be put together with whom; two participants stand together at most once.</param>
    /// <exception cref="ArgumentException">
    /// A name is blank, stands twice or is not among the participants; a participant is paired with itself; two participants
    /// stand together twice; or the weights have too many digits to be computed exactly: half the number of participants plus
    /// one, times the distance of the greatest and the least weight (or of 0), is 2^60 units of their finest decimal or more.
    /// </exception>
    public PairingProblem(IEnumerable<string> participants, IEnumerable<PossiblePair> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        _names = new NameList(participants, nameof(participants));
        List<(int First, int Second, PossiblePair Pair)> known = [];
        foreach (PossiblePair pair in pairs)
        {
            ArgumentNullException.ThrowIfNull(pair, nameof(pairs));
            int first = _names.Find(pair.First, nameof(pairs));
            int second = _names.Find(pair.Second, nameof(pairs));
            known.Add((Math.Min(first, second), Math.Max(first, second), pair));
        }

        known.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.Second.CompareTo(b.Second));
        for (int k = 0; k < known.Count; k++)
        {
            (int first, int second, PossiblePair pair) = known[k];
            if (first == second)
            {
                throw new ArgumentException($"'{pair.First}' cannot be put together with itself.", nameof(pairs));
            }

            if (k > 0 && known[k - 1].First == first && known[k - 1].Second == second)
            {
                throw new ArgumentException($"'{pair.First}' and '{pair.Second}' stand together twice.", nameof(pairs));
            }
        }

        Firsts = [.. known.Select(pair => pair.First)];
        Seconds = [.. known.Select(pair => pair.Second)];
        Pairs = [.. known.Select(pair => new PossiblePair(_names.Names[pair.First], _names.Names[pair.Second], pair.Pair.Weight))];
        decimal[] weights = [.. Pairs.Select(pair => pair.Weight)];
        Scale = TryScale(weights, _names.Count)
            ?? throw new ArgumentException("The weights have too many digits for so many participants; round them.", nameof(pairs));
        Units = [.. weights.Select(Scale.ToUnits)];
    }

    /// <summary>Everybody, in ordinal order of their names.</summary>
    public ImmutableArray<string> Participants => _names.Names;

    /// <summary>The possible pairs: in each the name that comes first ordinally stands first, and they are sorted so.</summary>
    public ImmutableArray<PossiblePair> Pairs { get; }

    internal ImmutableArray<int> Firsts { get; }

    internal ImmutableArray<int> Seconds { get; }

    internal ImmutableArray<long> Units { get; }

    internal UnitScale Scale { get; }

    /// <summary>Takes a document in. What the constructor would refuse is a fault, told with its path.</summary>
    /// <param name="input">The document; null is a fault.</param>
    /// <param name="problem">The problem, or null.</param>
    /// <param name="report">Every fault at once; empty when the document is a problem.</param>
    /// <returns>True when the document is a problem.</returns>
    public static bool TryCreate(PairingInput? input, [NotNullWhen(true)] out PairingProblem? problem, out InputReport report)
    {
        InputReader reader = new();
        HashSet<string> names = new(StringComparer.Ordinal);
        HashSet<(string, string)> seen = [];
        _ = reader.Rows(input?.Participants, "participants", (name, path) => reader.IsNew(name, names, path));
        List<PossiblePair> pairs = reader.Rows(input?.Pairs, "pairs", (pair, path) =>
            reader.Knows(pair.First, names, path + ".first") & reader.Knows(pair.Second, names, path + ".second")
            && reader.AreTwo(pair.First, pair.Second, path)
            && reader.IsFirst(seen, Ordered(pair), $"{pair.First}, {pair.Second}", path));
        reader.RequireThere(input);
        reader.RequireExact(TryScale([.. pairs.Select(pair => pair.Weight)], names.Count) is not null, "pairs");
        report = reader.Report;
        problem = report.IsValid ? new PairingProblem(names, pairs) : null;
        return problem is not null;
    }

    /// <summary>Writes the problem as a document.</summary>
    /// <returns>The document; names and pairs stand in ordinal order.</returns>
    public PairingInput ToInput() => new(Participants, Pairs);

    /// <summary>Finds the best pairing, exactly, and the proof that there is none better.</summary>
    /// <remarks>
    /// Edmonds' blossom method with prices, O(n (m + n log n)) to O(n^3) for n participants and m pairs (Edmonds 1965; Galil 1986).
    /// Among pairings that are equally good, which one is found depends on the names only. Beside the result it takes 200 bytes for each
    /// participant and each pair; odd cycles that form and open again during the search take as much again for those on them.
    /// </remarks>
    /// <param name="objective">What the best pairing is.</param>
    /// <param name="cancellationToken">Looked at after every step of the search.</param>
    /// <returns>The pairs and the certificate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such objective.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public PairingResult Solve(
        PairingObjective objective = PairingObjective.GreatestTotal, CancellationToken cancellationToken = default)
    {
        if (objective is not (PairingObjective.GreatestTotal or PairingObjective.MostPairsGreatestTotal
            or PairingObjective.MostPairsLeastTotal))
        {
            throw new ArgumentOutOfRangeException(nameof(objective), objective, "This is no objective.");
        }

        return PairingSolver.Solve(this, objective, cancellationToken);
    }

    internal bool TryFind(string? name, out int number) => _names.TryFind(name, out number);

    private static (string, string) Ordered(PossiblePair pair) =>
        string.CompareOrdinal(pair.First, pair.Second) < 0 ? (pair.First, pair.Second) : (pair.Second, pair.First);

    /// <summary>The scale in which no price can overflow, or null when there is none.</summary>
    private static UnitScale? TryScale(IReadOnlyList<decimal> weights, int participants)
    {
        if (UnitScale.TryOf(weights, MaxUnits) is not { } scale)
        {
            return null;
        }

        Int128 range = (Int128)scale.ToUnits(weights.Append(0).Max()) - scale.ToUnits(weights.Append(0).Min());
        return range * ((participants / 2) + 1) < MaxUnits ? scale : null;
    }
}
