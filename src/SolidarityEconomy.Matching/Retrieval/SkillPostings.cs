using System.Collections.Concurrent;
using System.Collections.Immutable;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>
/// The skills of the members of one side as postings, and what those of a member of the other side are worth beside them at most: each in
/// whole units, rounded up. Safe for many threads once all rows are added.
/// </summary>
/// <remarks>
/// The class of a posting is its level and years and, where the rows ask, how many skills the row asks for. The last class stands for all
/// that have no number of their own, and is worth most.
/// </remarks>
/// <param name="criterion">The criterion that compares skills.</param>
/// <param name="rowsAsk">True when the rows are needs and offers are looked up, false when it is the other way.</param>
/// <param name="index">Receives the postings.</param>
internal sealed class SkillPostings(SkillCriterion criterion, bool rowsAsk, PostingIndex index)
{
    /// <summary>The concept of rows of which nobody knows the skills.</summary>
    private const int Unknown = 0;

    /// <summary>The concept of rows that have no skill.</summary>
    private const int Nothing = 1;

    private const int Overflow = PostingIndex.Classes - 1;

    private readonly Dictionary<Concept, int> _numbers = [];
    private readonly List<SkillEntry> _concepts = [default, default];
    private readonly Dictionary<(int? Level, int? Years, int Length), byte> _classes = [];
    private readonly List<(SkillEntry Entry, int Length)> _samples = [];
    private readonly ConcurrentDictionary<Concept, (int Concept, decimal Nearness)[]> _near = [];
    private readonly ConcurrentDictionary<(int? Level, int? Years, decimal Units), ushort[]> _tables = [];

    /// <summary>Adds a row with its skills; default when they are missing.</summary>
    public void Add(int row, ImmutableArray<SkillEntry> entries)
    {
        if (entries.IsDefaultOrEmpty)
        {
            index.Add(row, entries.IsDefault ? Unknown : Nothing);
            return;
        }

        foreach (SkillEntry entry in entries)
        {
            if (!_numbers.TryGetValue(entry.Skill, out int number))
            {
                number = _concepts.Count;
                _numbers.Add(entry.Skill, number);
                _concepts.Add(entry);
            }

            index.Add(row, number, ClassOf(entry, rowsAsk ? entries.Length : 1));
        }
    }

    /// <summary>Puts the skills of a member of the other side into a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="entries">The skills, known ones.</param>
    /// <param name="full">What full cover is worth, in units.</param>
    /// <param name="missing">What a row is worth of which nothing is known, in units.</param>
    public void Ask(PostingQuery query, ImmutableArray<SkillEntry> entries, decimal full, decimal missing)
    {
        Put(query, Unknown, [(ushort)decimal.Ceiling(missing)]);
        query.EndGroup();
        foreach (SkillEntry entry in entries)
        {
            foreach ((int concept, decimal nearness) in _near.GetOrAdd(entry.Skill, _ => Near(entry)))
            {
                decimal units = full * nearness / (rowsAsk ? 1 : entries.Length);
                Put(query, concept, _tables.GetOrAdd((entry.Level, entry.Years, units), _ => Worths(entry, units)));
                if (rowsAsk)
                {
                    // One skill may cover several that are asked for.
                    query.EndGroup();
                }
            }

            if (!rowsAsk)
            {
                query.EndGroup();
            }
        }
    }

    /// <summary>How many groups a query for some skills has at most, apart from that of rows of which nothing is known.</summary>
    public int Groups(ImmutableArray<SkillEntry> entries) =>
        rowsAsk ? entries.Sum(entry => _near.GetOrAdd(entry.Skill, _ => Near(entry)).Length) : entries.Length;

    private static void Put(PostingQuery query, int concept, ReadOnlySpan<ushort> worths) =>
        query.AddTerm(concept, query.AddTable(worths));

    private byte ClassOf(SkillEntry entry, int length)
    {
        (int?, int?, int) key = (entry.Level, entry.Years, length);
        if (_classes.TryGetValue(key, out byte number))
        {
            return number;
        }

        if (_samples.Count == Overflow)
        {
            return Overflow;
        }

        number = (byte)_samples.Count;
        _classes.Add(key, number);
        _samples.Add((entry, length));
        return number;
    }

    /// <summary>The concepts of rows that lie near a skill.</summary>
    private (int Concept, decimal Nearness)[] Near(SkillEntry entry)
    {
        if (criterion.Scheme is null)
        {
            return _numbers.TryGetValue(entry.Skill, out int same) ? [(same, 1)] : [];
        }

        List<(int, decimal)> near = [];
        for (int number = Nothing + 1; number < _concepts.Count; number++)
        {
            decimal nearness = criterion.Nearness(entry, _concepts[number]);
            if (nearness > 0)
            {
                near.Add((number, nearness));
            }
        }

        return [.. near];
    }

    private ushort[] Worths(SkillEntry entry, decimal units)
    {
        ushort[] worths = new ushort[PostingIndex.Classes];
        for (int number = 0; number < _samples.Count; number++)
        {
            (SkillEntry sample, int length) = _samples[number];
            decimal strength = rowsAsk ? sample.Strength(entry) / length : entry.Strength(sample);
            worths[number] = (ushort)decimal.Ceiling(units * strength);
        }

        worths[Overflow] = (ushort)decimal.Ceiling(units);
        return worths;
    }
}
