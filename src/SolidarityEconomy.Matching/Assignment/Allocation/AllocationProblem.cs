using System.Collections.Immutable;
using SolidarityEconomy.Matching.Features;

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
    /// <exception cref="ArgumentOutOfRangeException">A capacity or weight is negative, or what is enough is not above 0.</exception>
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
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(agent.Enough ?? 1, nameof(agents));
        }

        foreach (AllocationItem item in Items)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(item.Capacity, nameof(items));
            ArgumentOutOfRangeException.ThrowIfNegative(item.Weight, nameof(items));
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
            AddConflict(_items.Find(conflict.First, nameof(conflicts)), _items.Find(conflict.Second, nameof(conflicts)));
        }

        Scale = UnitScale.Of([.. _values.Values], MaxUnits, nameof(values));
    }

    /// <summary>Who is given items, in ordinal order of their names.</summary>
    public ImmutableArray<AllocationAgent> Agents { get; }

    /// <summary>What is given, in ordinal order of the names.</summary>
    public ImmutableArray<AllocationItem> Items { get; }

    internal UnitScale Scale { get; }

    internal bool HasConflicts => _conflicts.Count > 0;

    /// <summary>The worth of an item to an agent; 0 when it may not have it.</summary>
    internal decimal Value(int agent, int item) => _values.GetValueOrDefault((agent, item));

    internal bool Excludes(int one, int other) => _conflicts.Contains((one, other));

    internal int FindAgent(string name, string parameter) => _agents.Find(name, parameter);

    internal bool TryFindAgent(string name, out int number) => _agents.TryFind(name, out number);

    internal bool TryFindItem(string name, out int number) => _items.TryFind(name, out number);

    private void AddConflict(int first, int second)
    {
        if (first == second)
        {
            throw new ArgumentException($"'{Items[first].Name}' is in conflict with itself.", "conflicts");
        }

        _conflicts.Add((first, second));
        _conflicts.Add((second, first));
    }
}
