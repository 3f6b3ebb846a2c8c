using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Texts;

namespace SolidarityEconomy.Matching.Assignment.Exchange;

/// <summary>
/// Who could do what for whom, where help need not come back from the one who was helped: time banks, barter among several.
/// </summary>
/// <remarks>
/// Participants give only when they receive; starters give without asking for anything and begin chains. Everybody gives at most
/// once and receives at most once in a plan. Names are compared ordinally; the order of the input plays no part. Immutable.
/// </remarks>
public sealed class ExchangeProblem
{
    /// <summary>The most participants and starters together.</summary>
    public const int MaxMembers = 5_000;

    /// <summary>The greatest worth of a gift.</summary>
    public const decimal MaxWorth = 1_000_000;

    private const decimal SmallestWorth = 0.000_000_001m;

    private readonly NameList _names;
    private readonly Dictionary<(int Giver, int Receiver), decimal> _worths = [];

    /// <summary>Sets the problem up.</summary>
    /// <param name="participants">Who gives and receives, by a name that is not blank.</param>
    /// <param name="gifts">The possible gifts; between two names in one direction at most one.</param>
    /// <param name="starters">Who gives without receiving.</param>
    /// <exception cref="ArgumentException">
    /// A name is blank, stands twice or is unknown; there are too many; a gift goes to its giver or to a starter, stands twice, or
    /// is not worth a billionth to <see cref="MaxWorth"/>.
    /// </exception>
    public ExchangeProblem(IEnumerable<string> participants, IEnumerable<Gift> gifts, IEnumerable<string>? starters = null)
    {
        ArgumentNullException.ThrowIfNull(participants);
        ArgumentNullException.ThrowIfNull(gifts);
        Starters = new NameList(starters ?? [], nameof(starters)).Names;
        _names = new NameList(participants.Concat(Starters), nameof(participants));
        if (_names.Count > MaxMembers)
        {
            throw new ArgumentException($"There are more than {MaxMembers} participants and starters.", nameof(participants));
        }

        bool[] isStarter = new bool[_names.Count];
        foreach (string starter in Starters)
        {
            isStarter[_names.Find(starter, nameof(starters))] = true;
        }

        IsStarter = [.. isStarter];
        foreach (Gift gift in gifts)
        {
            ArgumentNullException.ThrowIfNull(gift, nameof(gifts));
            Add(gift, nameof(gifts));
        }

        Participants = [.. _names.Names.Where((_, i) => !isStarter[i])];
        Gifts =
        [
            .. _worths.OrderBy(gift => gift.Key.Giver).ThenBy(gift => gift.Key.Receiver)
                .Select(gift => new Gift(Name(gift.Key.Giver), Name(gift.Key.Receiver), gift.Value)),
        ];
        ILookup<int, int> receivers = _worths.Keys.Order().ToLookup(gift => gift.Giver, gift => gift.Receiver);
        Receivers = [.. Enumerable.Range(0, _names.Count).Select(giver => receivers[giver].ToImmutableArray())];
    }

    /// <summary>Who gives and receives, in ordinal order of their names.</summary>
    public ImmutableArray<string> Participants { get; }

    /// <summary>Who gives without receiving, in ordinal order.</summary>
    public ImmutableArray<string> Starters { get; }

    /// <summary>The possible gifts, by giver and then by receiver.</summary>
    public ImmutableArray<Gift> Gifts { get; }

    /// <summary>Participants and starters together.</summary>
    internal int Count => _names.Count;

    internal ImmutableArray<bool> IsStarter { get; }

    internal ImmutableArray<ImmutableArray<int>> Receivers { get; }

    /// <summary>Takes a document in. What the constructor would refuse is a fault, told with its path.</summary>
    /// <param name="input">The document; null is a fault.</param>
    /// <param name="problem">The problem, or null.</param>
    /// <param name="report">Every fault at once; empty when the document is a problem.</param>
    /// <returns>True when the document is a problem.</returns>
    public static bool TryCreate(ExchangeInput? input, [NotNullWhen(true)] out ExchangeProblem? problem, out InputReport report)
    {
        InputReader reader = new();
        HashSet<string> names = new(StringComparer.Ordinal);
        HashSet<(string, string)> seen = [];
        List<string> participants = reader.Rows(input?.Participants, "participants", (name, path) => reader.IsNew(name, names, path));
        HashSet<string> starters = new(StringComparer.Ordinal);
        foreach (string starter in reader.Rows(input?.Starters, "starters", (name, path) => reader.IsNew(name, names, path)))
        {
            _ = starters.Add(starter);
        }

        List<Gift> gifts = reader.Rows(input?.Gifts, "gifts", (gift, path) =>
            reader.Knows(gift.Giver, names, path + ".giver") & reader.Knows(gift.Receiver, names, path + ".receiver")
            && reader.AreTwo(gift.Giver, gift.Receiver, path)
            && (!starters.Contains(gift.Receiver)
                || reader.Fail(path + ".receiver", MatchingTexts.Message(ProblemTexts.StarterReceives, ("name", gift.Receiver))))
            && reader.IsFirst(seen, (gift.Giver, gift.Receiver), $"{gift.Giver}, {gift.Receiver}", path)
            && reader.IsInRange(gift.Worth, SmallestWorth, MaxWorth, path + ".worth"));
        reader.RequireThere(input);
        _ = reader.IsInRange(names.Count, 0, MaxMembers, "participants");
        report = reader.Report;
        problem = report.IsValid ? new ExchangeProblem(participants, gifts, starters) : null;
        return problem is not null;
    }

    /// <summary>Writes the problem as a document.</summary>
    /// <returns>The document; names and gifts stand in ordinal order.</returns>
    public ExchangeInput ToInput() => new(Participants, Gifts, Starters);

    /// <summary>Chooses cycles and chains that have nobody in common and are worth the most on average.</summary>
    /// <remarks>
    /// Cycles and chains are listed and then chosen by branch and bound, with prices of the members as bound. The problem is hard
    /// in general (Abraham, Blum and Sandholm 2007): the rules limit the work, and a plan that is not proved says its gap. Among
    /// plans of equal worth, which one is found depends on the names only. Beside the result it takes 96 bytes for each participant and
    /// gift, 400 for each cycle or chain listed, and 32 more for each of its members; the search itself takes nothing.
    /// </remarks>
    /// <param name="rules">Lengths, probability and limits; null: the defaults of <see cref="ExchangeRules"/>.</param>
    /// <param name="progress">Told the steps of the choice among cycles and chains, stage <c>exchange.choose</c>.</param>
    /// <param name="cancellationToken">Looked at every thousand steps.</param>
    /// <returns>The plan with its bound.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ExchangePlan Solve(
        ExchangeRules? rules = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default) =>
        ExchangeSolver.Solve(this, rules ?? new ExchangeRules(), progress, cancellationToken);

    internal int Find(string name, string parameter) => _names.Find(name, parameter);

    internal string Name(int number) => _names.Names[number];

    internal decimal Worth(int giver, int receiver) => _worths[(giver, receiver)];

    internal bool TryFind(Gift gift, out int giver, out int receiver)
    {
        receiver = -1;
        return _names.TryFind(gift.Giver, out giver) && _names.TryFind(gift.Receiver, out receiver)
            && _worths.TryGetValue((giver, receiver), out decimal worth) && worth == gift.Worth;
    }

    private void Add(Gift gift, string parameter)
    {
        int giver = _names.Find(gift.Giver, parameter);
        int receiver = _names.Find(gift.Receiver, parameter);
        string? fault = giver == receiver ? "goes to its giver"
            : IsStarter[receiver] ? "goes to a starter"
            : gift.Worth is < SmallestWorth or > MaxWorth ? FormattableString.Invariant($"is not worth {SmallestWorth} to {MaxWorth}")
            : _worths.TryAdd((giver, receiver), gift.Worth) ? null
            : "stands twice";
        if (fault is not null)
        {
            throw new ArgumentException($"The gift from '{gift.Giver}' to '{gift.Receiver}' {fault}.", parameter);
        }
    }
}
