using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Says in words what linkage found.</summary>
internal static class LinkageExplainer
{
    public static Explanation Explain(LinkedPair pair)
    {
        List<Explanation> because = [];
        string? reason = pair.Reason switch
        {
            VerdictReason.NamesAlone => LinkageTexts.NamesAloneCode,
            VerdictReason.Objection => LinkageTexts.ObjectionCode,
            VerdictReason.OwnNames => LinkageTexts.OwnNamesCode,
            VerdictReason.Rival => LinkageTexts.RivalCode,
            VerdictReason.Contradiction => LinkageTexts.ContradictionCode,
            _ => null,
        };
        if (reason is not null)
        {
            because.Add(Line(LinkageTexts.Reason(reason)));
        }

        because.Add(Line(LinkageTexts.Prior(Bits(pair.Score - pair.Evidence.Sum(evidence => evidence.Weight)))));
        because.AddRange(pair.Evidence
            .Where(evidence => evidence.Agreement != Agreement.Unknown)
            .OrderByDescending(evidence => Math.Abs(evidence.Weight))
            .ThenBy(evidence => evidence.Feature)
            .Select(evidence => Line(LinkageTexts.Evidence(
                Code(evidence), Word(evidence.Feature), Bits(evidence.Weight), evidence.Others))));
        Text[] unknown = [.. pair.Evidence
            .Where(evidence => evidence.Agreement == Agreement.Unknown)
            .Select(evidence => Word(evidence.Feature))];
        if (unknown.Length > 0)
        {
            because.Add(Line(LinkageTexts.Unknown(unknown)));
        }

        string verdict = pair.Verdict switch
        {
            LinkageVerdict.Same => LinkageTexts.SameCode,
            LinkageVerdict.Different => LinkageTexts.DifferentCode,
            _ => LinkageTexts.AskCode,
        };
        return Line(LinkageTexts.Verdict(verdict, pair.One.Name, pair.Other.Name, Bits(pair.Score)), because);
    }

    public static Explanation Explain(ActorCluster cluster)
    {
        string code = !cluster.IsContradicted ? LinkageTexts.ClusterCode
            : cluster.Contradiction is null ? LinkageTexts.TooLargeCode
            : LinkageTexts.ContradictedCode;
        return Line(
            LinkageTexts.Cluster(code, cluster.Actors.Length, cluster.Actors.Select(actor => actor.Name)),
            cluster.Contradiction is { } pair ? [Explain(pair)] : []);
    }

    public static Explanation Explain(LinkageResult result)
    {
        LinkageCounts counts = result.Counts;
        List<Explanation> because = [];
        if (counts.Unlisted > 0)
        {
            because.Add(Line(LinkageTexts.Unlisted(counts.Unlisted), audience: Audience.Public));
        }

        if (counts.BlocksLeftOut > 0)
        {
            because.Add(Line(
                LinkageTexts.LeftOut(counts.BlocksLeftOut, counts.LargestBlockLeftOut, counts.PairsLeftOut), audience: Audience.Public));
        }

        return Line(
            LinkageTexts.Result(counts.Compared, result.Same.Count(), result.ToAsk.Count(), counts.Different), because, Audience.Public);
    }

    public static Explanation Explain(ActorMerge merge) => Line(
        LinkageTexts.Merged(merge.Sources.Length, merge.Actor.Name),
        merge.Values.Select(value => Line(LinkageTexts.MergedValue(
            value.IsTaken ? LinkageTexts.TakenCode : LinkageTexts.AlternativeCode,
            LinkageTexts.Fields[(int)value.Field],
            value.Label is { } label ? label : value.Value,
            value.From.Select(id => id.ToString())))));

    private static string Code(LinkageEvidence evidence) => evidence.Agreement switch
    {
        Agreement.Agrees when evidence.Feature is LinkageFeature.Kind or LinkageFeature.LegalForm => LinkageTexts.AgreesCode,
        Agreement.Agrees => LinkageTexts.SharedCode,
        Agreement.Partly => LinkageTexts.PartlyCode,
        _ => LinkageTexts.DisagreesCode,
    };

    private static Text Word(LinkageFeature feature) => LinkageTexts.Features[(int)feature];

    /// <summary>Thousandths of a bit as bits with one digit, half to even.</summary>
    private static decimal Bits(int thousandths) => decimal.Round(thousandths / 1000m, 1, MidpointRounding.ToEven);

    private static Explanation Line(Message message, IEnumerable<Explanation>? because = null, Audience audience = Audience.Coordinator) =>
        new(message, audience, because ?? []);
}
