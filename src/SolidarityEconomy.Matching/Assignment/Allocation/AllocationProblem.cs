using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;

namespace SolidarityEconomy.Matching.Assignment.Allocation;

/// <summary>Agents who can take several items each, and items that several agents can have: tools, courses, shifts, mentors' hours.</summary>
/// <remarks>
/// Names are compared ordinally; the order of the input plays no part. Whenever items are worth the same to an agent, the
/// ordinally lesser name goes first. Immutable.
/// </remarks>
public sealed class AllocationProblem
{
    /// <summary>The greatest value in units of the finest decimal: 2^40.</summary>
    private const long MaxUnits = 1L << 40;

    private const decimal MaxWeight = 1_000_000;
    private const decimal SmallestEnough = 0.000_000_001m;

    private readonly NameList _agents;
    private readonly NameList _items;
    private readonly Dictionary<(int Agent, int Item), decimal> _values = [];
    private readonly HashSet<(int First, int Second)> _conflicts = [];

    /// <summary>Sets the problem up.</summary>
    /// <param name="agents">Who is given items; may be empty.</param>
    /// <param name="items">What is given; may be empty.</param>
    /// <param name="values">What items are worth to agents who may have them; each agent and item together once.</param>
    /// <param name="conflicts">Items that no agent can have together.</param>
    /// <exception cref="ArgumentException">
    /// A name is blank, stands twice or is unknown; an agent and an item stand together twice; an item is in conflict with
    /// itself; or a value has too many digits: more than 2^40 units of the finest decimal.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A capacity or weight is negative, a weight is above a million, or what is enough is below a billionth.</exception>
    public AllocationProblem(
        IEnumerable<AllocationAgent> agents,
        IEnumerable<AllocationItem> items,
        IEnumerable<ItemValue> values,
        IEnumerable<ItemConflict>? conflicts = null)
    {
        ArgumentNullException.ThrowIfNull(agents);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(values);
        Agents = [.. agents.OrderBy(agent => agent?.Name, StringComparer.Ordinal)];
        Items = [.. items.OrderBy(item => item?.Name, StringComparer.Ordinal)];
        _agents = new NameList(Agents.Select(agent => agent?.Name!), nameof(agents));
        _items = new NameList(Items.Select(item => item?.Name!), nameof(items));
        foreach (AllocationAgent agent in Agents)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(agent.Capacity, nameof(agents));
            ArgumentOutOfRangeException.ThrowIfLessThan(agent.Enough ?? 1, SmallestEnough, nameof(agents));
        }

        foreach (AllocationItem item in Items)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(item.Capacity, nameof(items));
            ArgumentOutOfRangeException.ThrowIfNegative(item.Weight, nameof(items));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(item.Weight, MaxWeight, nameof(items));
        }

        foreach (ItemValue value in values)
        {
            ArgumentNullException.ThrowIfNull(value, nameof(values));
            if (!_values.TryAdd((_agents.Find(value.Agent, nameof(values)), _items.Find(value.Item, nameof(values))), value.Value))
            {
                throw new ArgumentException($"'{value.Agent}' and '{value.Item}' stand together twice.", nameof(values));
            }
        }

        foreach (ItemConflict conflict in conflicts ?? [])
        {
            ArgumentNullException.ThrowIfNull(conflict, nameof(conflicts));
            int first = _items.Find(conflict.First, nameof(conflicts));
            int second = _items.Find(conflict.Second, nameof(conflicts));
            if (first == second)
            {
                throw new ArgumentException($"'{conflict.First}' is in conflict with itself.", nameof(conflicts));
            }

            _conflicts.Add((first, second));
            _conflicts.Add((second, first));
        }

        Scale = UnitScale.Of([.. _values.Values], MaxUnits, nameof(values));
    }

    /// <summary>Who is given items, in ordinal order of their names.</summary>
    public ImmutableArray<AllocationAgent> Agents { get; }

    /// <summary>What is given, in ordinal order of the names.</summary>
    public ImmutableArray<AllocationItem> Items { get; }

    internal UnitScale Scale { get; }

    internal bool HasConflicts => _conflicts.Count > 0;

    /// <summary>Takes a document in. What the constructor would refuse is a fault, told with its path.</summary>
    /// <param name="input">The document; null is a fault.</param>
    /// <param name="problem">The problem, or null.</param>
    /// <param name="report">Every fault at once; empty when the document is a problem.</param>
    /// <returns>True when the document is a problem.</returns>
    public static bool TryCreate(AllocationInput? input, [NotNullWhen(true)] out AllocationProblem? problem, out InputReport report)
    {
        InputReader reader = new();
        HashSet<string> agentNames = new(StringComparer.Ordinal);
        HashSet<string> itemNames = new(StringComparer.Ordinal);
        HashSet<(string, string)> seen = [];
        List<AllocationAgent> agents = reader.Rows(input?.Agents, "agents", (agent, path) =>
            reader.IsNew(agent.Name, agentNames, path + ".name")
            && reader.IsInRange(agent.Capacity, 0, int.MaxValue, path + ".capacity")
                & reader.IsInRange(agent.Enough ?? 1, SmallestEnough, decimal.MaxValue, path + ".enough"));
        List<AllocationItem> items = reader.Rows(input?.Items, "items", (item, path) =>
            reader.IsNew(item.Name, itemNames, path + ".name")
            && reader.IsInRange(item.Capacity, 0, int.MaxValue, path + ".capacity")
                & reader.IsInRange(item.Weight, 0, MaxWeight, path + ".weight"));
        List<ItemValue> values = reader.Rows(input?.Values, "values", (value, path) =>
            reader.Knows(value.Agent, agentNames, path + ".agent") & reader.Knows(value.Item, itemNames, path + ".item")
            && reader.IsFirst(seen, (value.Agent, value.Item), $"{value.Agent}, {value.Item}", path));
        List<ItemConflict> conflicts = reader.Rows(input?.Conflicts, "conflicts", (conflict, path) =>
            reader.Knows(conflict.First, itemNames, path + ".first") & reader.Knows(conflict.Second, itemNames, path + ".second")
            && reader.AreTwo(conflict.First, conflict.Second, path));
        reader.RequireThere(input);
        reader.RequireExact(UnitScale.TryOf([.. values.Select(value => value.Value)], MaxUnits) is not null, "values");
        report = reader.Report;
        problem = report.IsValid ? new AllocationProblem(agents, items, values, conflicts) : null;
        return problem is not null;
    }

    /// <summary>Writes the problem as a document.</summary>
    /// <returns>The document; everything stands in ordinal order, and each conflict once.</returns>
    public AllocationInput ToInput() => new(
        Agents,
        Items,
        [
            .. _values.OrderBy(value => value.Key.Agent).ThenBy(value => value.Key.Item)
                .Select(value => new ItemValue(Agents[value.Key.Agent].Name, Items[value.Key.Item].Name, value.Value)),
        ],
        [
            .. _conflicts.Where(conflict => conflict.First < conflict.Second).Order()
                .Select(conflict => new ItemConflict(Items[conflict.First].Name, Items[conflict.Second].Name)),
        ]);

    /// <summary>The worth of an item to an agent; 0 when it may not have it.</summary>
    internal decimal Value(int agent, int item) => _values.GetValueOrDefault((agent, item));

    internal bool Excludes(int one, int other) => _conflicts.Contains((one, other));

    internal int FindAgent(string name, string parameter) => _agents.Find(name, parameter);

    internal bool TryFindAgent(string name, out int number) => _agents.TryFind(name, out number);

    internal bool TryFindItem(string name, out int number) => _items.TryFind(name, out number);
}
