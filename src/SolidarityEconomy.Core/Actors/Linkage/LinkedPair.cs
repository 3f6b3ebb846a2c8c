using System.Collections.Immutable;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Two entries, whether they are the same actor, and the evidence for it.</summary>
/// <remarks>Immutable. A proposal for whoever keeps the registers: nothing is merged by it.</remarks>
public sealed class LinkedPair
{
    internal LinkedPair(Actor one, Actor other, PairScore score, ImmutableArray<LinkageEvidence> evidence)
    {
        One = one;
        Other = other;
        Score = score.Score;
        Verdict = score.Verdict;
        Reason = score.Reason;
        Evidence = evidence;
    }

    /// <summary>The entry of the first list or, within one list, the one whose id comes first.</summary>
    public Actor One { get; }

    /// <summary>The entry of the second list or, within one list, the one whose id comes second.</summary>
    public Actor Other { get; }

    /// <summary>Same, different, or a question for a person.</summary>
    public LinkageVerdict Verdict { get; }

    /// <summary>What decided: the score, or one of the rules that overrule it.</summary>
    public VerdictReason Reason { get; }

    /// <summary>Thousandths of a bit: 0 as likely one actor as two, 1,000 more for each doubling of the odds.</summary>
    public int Score { get; }

    /// <summary>One line for each feature in the order of <see cref="LinkageFeature"/>, unknown ones among them.</summary>
    public ImmutableArray<LinkageEvidence> Evidence { get; }

    /// <summary>Says in words why the verdict is what it is.</summary>
    /// <returns>The verdict with the evidence below it, the weightiest first; for the coordinator, as names and places stand in it.</returns>
    public Explanation Explain() => LinkageExplainer.Explain(this);

    /// <summary>Writes the ids and the verdict.</summary>
    /// <returns>A line for logs and debuggers, without personal data.</returns>
    public override string ToString() => $"{One.Id} {Other.Id} {Verdict}";
}
