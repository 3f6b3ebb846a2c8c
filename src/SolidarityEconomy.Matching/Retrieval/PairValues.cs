using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>
/// What a match of a need and an offer is worth: its score and bonus when it is eligible, reaches the threshold and nobody
/// keeps the other away, else 0. Waiting gives all matches of a need a bonus.
/// </summary>
internal sealed class PairValues(
    CompiledRules rules, PairScores scores, KeptApart? apart, int leastPoints, PairMarks? marks = null, int[]? waiting = null)
{
    /// <summary>No pair is worth more.</summary>
    public int Greatest { get; } = Points.One + (marks?.GreatestBonus ?? 0) + (waiting?.DefaultIfEmpty().Max() ?? 0);

    /// <summary>What waiting adds at most.</summary>
    public int GreatestWaiting { get; } = waiting?.DefaultIfEmpty().Max() ?? 0;

    public PairMarks? Marks => marks;

    public PairScores Scores => scores;

    public CompiledRules Rules => rules;

    /// <summary>The least score of a pair about which nothing is said.</summary>
    public int LeastPoints => leastPoints;

    /// <summary>Pairs that earlier rounds made, worth nothing now; null where there are no rounds.</summary>
    public HashSet<(int Need, int Offer)>? Taken { get; set; }

    public int Value(int need, int offer) => Value(need, offer, above: 0);

    /// <summary>The same, but 0 also for a value that is not above a limit, which spares a look at the rules.</summary>
    public int Value(int need, int offer, int above)
    {
        int mark = marks is null ? PairMarks.None : marks.Find(need, offer);
        if (mark != PairMarks.None)
        {
            return Marked(need, offer, mark, above);
        }

        // The score first: a look-up that most often costs less than the rules.
        int score = scores.Score(need, offer);
        int value = waiting is null ? score : score + waiting[need];
        return value > above && score >= leastPoints && IsPossible(need, offer) ? value : 0;
    }

    /// <summary>
    /// Whether a need has with every offer what another one has that is alike in all criteria and rules: nothing is said about its
    /// pairs, waiting gives no bonus, and nobody keeps others away.
    /// </summary>
    public bool AreAsTheyLook(int need) => apart is null && waiting is null && (marks is null || marks.OffersOf(need).IsEmpty);

    /// <summary>Whether something is said about a pair.</summary>
    public bool IsMarked(int need, int offer) => marks is not null && marks.Find(need, offer) != PairMarks.None;

    /// <summary>What a need gains by waiting.</summary>
    public int Waiting(int need) => waiting is null ? 0 : waiting[need];

    /// <summary>What a need gains by waiting and by what is said about the pair, in points.</summary>
    public int Bonus(int need, int offer)
    {
        int mark = marks is null ? PairMarks.None : marks.Find(need, offer);
        return (mark == PairMarks.None ? 0 : marks!.Bonus(mark)) + (waiting is null ? 0 : waiting[need]);
    }

    /// <summary>Whether rules and limits let a pair be made that is not made yet.</summary>
    public bool IsPossible(int need, int offer) =>
        Taken?.Contains((need, offer)) != true && rules.Allows(need, offer) && (apart is null || !apart.Holds(need, offer));

    /// <summary>Whether rules and limits let a pinned pair be made.</summary>
    public bool MayBePinned(int need, int offer) =>
        marks is not null
        && marks.Find(need, offer) is var mark and not PairMarks.None
        && marks.Terms(mark) is { IsPinned: true, IsOut: false }
        && IsPossible(need, offer);

    /// <summary>Whether a pair that keeps every rule suits: it may be made, chosen before or good enough.</summary>
    public bool Suits(int need, int offer)
    {
        int mark = marks is null ? PairMarks.None : marks.Find(need, offer);
        PairTerms terms = mark == PairMarks.None ? default : marks!.Terms(mark);
        return !terms.IsOut
            && (terms.IsPinned || terms.IsKept || scores.Score(need, offer) >= leastPoints)
            && apart?.Holds(need, offer) != true;
    }

    /// <summary>A pinned pair is made apart, so it is worth nothing to the search.</summary>
    private int Marked(int need, int offer, int mark, int above)
    {
        PairTerms terms = marks!.Terms(mark);
        int score = scores.Score(need, offer);
        int value = score + marks.Bonus(mark) + (waiting is null ? 0 : waiting[need]);
        return !terms.IsOut && !terms.IsPinned && value > above && (terms.IsKept || score >= leastPoints) && IsPossible(need, offer)
            ? value
            : 0;
    }
}
