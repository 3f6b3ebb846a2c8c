using System.Collections.Immutable;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Matching;

/// <summary>Takes a stored plan in and finds every fault; accepts exactly what the constructors accept.</summary>
/// <remarks>A row with a fault stays as a null, so that what other rows say of each other can still be looked at.</remarks>
internal sealed class PlanReader
{
    private readonly InputReader _reader = new();

    public InputReport Report => _reader.Report;

    public MatchPlan? Read(MatchPlanInput? input)
    {
        if (input is null)
        {
            _ = _reader.RequireThere(input);
            return null;
        }

        bool hasFigures = _reader.Has(input.Threshold, "threshold");
        hasFigures &= _reader.Has(input.Total, "total") & _reader.Has(input.UpperBound, "upperBound");
        PlanParts parts = new(
            input.Threshold ?? 0,
            Rows(input.Criteria, "criteria", Checked<PlanCriterion>(PlanGuard.Look)),
            Rows(input.Rules, "rules", Checked<PlanRule>(PlanGuard.Look)),
            Rows(input.Matches, "matches", Match),
            Rows(input.Unmet, "unmet", Unmet),
            Rows(input.Unused, "unused", Unused),
            Rows(input.Blocks, "blocks", Block),
            input.Total ?? 0,
            input.UpperBound ?? 0,
            Certificate(input.Certificate)!,
            input.Constraints is null ? null : new MatchConstraintsReader(_reader.Inside("constraints")).Read(input.Constraints),
            input.Inclusion is null ? null : new PlanInclusionReader(_reader.Inside("inclusion")).Read(input.Inclusion));
        PlanGuard.LookAcross(parts, _reader);
        if (hasFigures && IsFull(parts.Matches) && IsFull(parts.Blocks) && (input.Inclusion is null || parts.Inclusion is not null))
        {
            PlanGuard.LookAtSums(parts, _reader);
        }

        return _reader.FaultCount == 0 ? new MatchPlan(parts) : null;
    }

    private static bool IsFull<T>(ImmutableArray<T> rows)
        where T : class => !rows.IsDefault && !rows.Contains(null!);

    private Func<T, string, T?> Checked<T>(Action<T, string, InputReader> look)
        where T : class => (row, path) =>
        {
            int before = _reader.FaultCount;
            look(row, path, _reader);
            return _reader.FaultCount == before ? row : null;
        };

    private ImmutableArray<T> Rows<TRow, T>(IReadOnlyList<TRow?>? rows, string list, Func<TRow, string, T?> read)
        where TRow : class
        where T : class
    {
        if (!_reader.Has(rows, list))
        {
            return default;
        }

        ImmutableArray<T>.Builder result = ImmutableArray.CreateBuilder<T>(rows.Count);
        for (int i = 0; i < rows.Count; i++)
        {
            string path = InputReader.At(list, i);
            result.Add((_reader.Has(rows[i], path) ? read(rows[i]!, path) : null)!);
        }

        return result.MoveToImmutable();
    }

    private Match? Match(MatchInput row, string path)
    {
        int before = _reader.FaultCount;
        Id<Need> need = _reader.Id<Need>(row.Need, path + ".need");
        Id<Offer> offer = _reader.Id<Offer>(row.Offer, path + ".offer");
        _ = _reader.Has(row.Score, path + ".score") && _reader.IsExact(row.Score.Value, 0, 1, path + ".score");
        _ = _reader.Has(row.Values, path + ".values");
        for (int c = 0; c < (row.Values?.Count ?? 0); c++)
        {
            _ = _reader.IsInRange(row.Values![c] ?? 0, 0, 1, InputReader.At(path + ".values", c));
        }

        _ = _reader.IsExact(row.Bonus, 0, Matching.Match.MaxBonus, path + ".bonus");
        return _reader.FaultCount == before ? new Match(need, offer, row.Score!.Value, [.. row.Values!], row.Bonus) : null;
    }

    private UnmetNeed? Unmet(UnmetNeedInput row, string path)
    {
        int before = _reader.FaultCount;
        Id<Need> need = _reader.Id<Need>(row.Need, path + ".need");
        _ = _reader.IsInRange(row.Received, 0, int.MaxValue - 1, path + ".received");
        _ = _reader.IsInRange(row.Asked, Math.Clamp(row.Received, 0, int.MaxValue - 1) + 1, int.MaxValue, path + ".asked");
        if (_reader.Has(row.Reason, path + ".reason") && !Enum.IsDefined(row.Reason.Value))
        {
            _ = _reader.Fail(path + ".reason", InputTexts.Unknown(row.Reason.Value.ToString()));
        }

        _ = _reader.Has(row.Excluded, path + ".excluded");
        for (int k = 0; k < (row.Excluded?.Count ?? 0); k++)
        {
            _ = _reader.IsInRange(row.Excluded![k], 0, int.MaxValue, InputReader.At(path + ".excluded", k));
        }

        _ = _reader.IsInRange(row.BelowThreshold, 0, int.MaxValue, path + ".belowThreshold");
        _ = _reader.IsInRange(row.Suitable, 0, int.MaxValue, path + ".suitable");
        return _reader.FaultCount == before
            ? new UnmetNeed(need, row.Asked, row.Received, row.Reason!.Value, [.. row.Excluded!], row.BelowThreshold, row.Suitable)
            : null;
    }

    private UnusedOffer? Unused(UnusedOfferInput row, string path)
    {
        int before = _reader.FaultCount;
        Id<Offer> offer = _reader.Id<Offer>(row.Offer, path + ".offer");
        _ = _reader.IsInRange(row.Used, 0, int.MaxValue - 1, path + ".used");
        _ = _reader.IsInRange(row.Capacity, Math.Clamp(row.Used, 0, int.MaxValue - 1) + 1, int.MaxValue, path + ".capacity");
        return _reader.FaultCount == before ? new UnusedOffer(offer, row.Capacity, row.Used) : null;
    }

    private MatchBlock? Block(MatchBlockInput row, string path)
    {
        int before = _reader.FaultCount;
        Id<Need> first = _reader.Id<Need>(row.FirstNeed, path + ".firstNeed");
        if (_reader.Has(row.Status, path + ".status"))
        {
            MatchBlock block = new(first, row.Needs, row.Offers, row.Matches, row.Total, row.UpperBound, row.Status.Value);
            PlanGuard.Look(block, path, _reader);
            return _reader.FaultCount == before ? block : null;
        }

        return null;
    }

    private MatchCertificate? Certificate(MatchCertificateInput? input)
    {
        int before = _reader.FaultCount;
        if (!_reader.Has(input, "certificate"))
        {
            return null;
        }

        ImmutableSortedDictionary<Id<Need>, decimal> needs = Prices<Need>(input.NeedPrices, "certificate.needPrices");
        ImmutableSortedDictionary<Id<Offer>, decimal> offers = Prices<Offer>(input.OfferPrices, "certificate.offerPrices");
        return _reader.FaultCount == before ? new MatchCertificate(needs, offers) : null;
    }

    private ImmutableSortedDictionary<Id<T>, decimal> Prices<T>(IReadOnlyDictionary<string, decimal>? prices, string list)
        where T : class
    {
        ImmutableSortedDictionary<Id<T>, decimal>.Builder read = ImmutableSortedDictionary.CreateBuilder<Id<T>, decimal>();
        _ = _reader.Has(prices, list);
        foreach ((string name, decimal price) in prices ?? ImmutableSortedDictionary<string, decimal>.Empty)
        {
            string path = $"{list}.{name}";
            Id<T> id = _reader.Id<T>(name, path);
            if (_reader.IsExact(price, Points.ToDecimal(1), MatchCertificate.MaxPrice, path) && !id.IsEmpty)
            {
                read[id] = price;
            }
        }

        return read.ToImmutable();
    }
}
