using System.Collections.Immutable;
using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Texts;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>Mirror counterparts: each post of one government beside the one that does the same in another. Immutable.</summary>
/// <remarks>
/// Likeness is counted in millionths, rounded down, and their total is the greatest there is; a post of another kind (national,
/// regional, local), where both are known, is no counterpart. "Interlocutores espejo entre gobiernos": AGCI 2018.
/// </remarks>
public sealed class CounterpartPlan
{
    private const long Millionths = 1_000_000;

    private CounterpartPlan(ImmutableArray<CandidatePair> pairs, ImmutableArray<string> alone, ImmutableArray<string> otherAlone)
    {
        Pairs = pairs;
        Alone = alone;
        OtherAlone = otherAlone;
    }

    /// <summary>The counterparts, by the name on the first side.</summary>
    public ImmutableArray<CandidatePair> Pairs { get; }

    /// <summary>Who of the first side has no counterpart, in ordinal order.</summary>
    public ImmutableArray<string> Alone { get; }

    /// <summary>Who of the second side has no counterpart, in ordinal order.</summary>
    public ImmutableArray<string> OtherAlone { get; }

    /// <summary>Finds the counterparts of the greatest likeness in all.</summary>
    /// <remarks>
    /// Beside the plan it takes 24 bytes for each post of one side and each of the other, 1,024 for each post and 8 for each capability of one.
    /// </remarks>
    /// <param name="ours">The posts of the one side, with what they are responsible for as capabilities.</param>
    /// <param name="theirs">The posts of the other side.</param>
    /// <param name="cancellationToken">Looked at for each post and in each search of the assignment.</param>
    /// <returns>The plan; nobody is paired with whom nothing is shared. O(posts³) at most.</returns>
    /// <exception cref="ArgumentException">A post or capability is null, or a name is blank or stands twice on one side.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static CounterpartPlan Make(
        IEnumerable<TeamCandidate> ours, IEnumerable<TeamCandidate> theirs, CancellationToken cancellationToken = default)
    {
        TeamCandidate[] left = CandidatePair.Sorted(ours, nameof(ours));
        TeamCandidate[] right = CandidatePair.Sorted(theirs, nameof(theirs));
        string[][] ofLeft = Array.ConvertAll(left, one => CandidatePair.Abilities(one, null));
        string[][] ofRight = Array.ConvertAll(right, one => CandidatePair.Abilities(one, null));
        long[] scores = new long[left.Length * right.Length];
        for (int i = 0; i < left.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (int j = 0; j < right.Length; j++)
            {
                scores[(i * right.Length) + j] = AreOfOtherKinds(left[i], right[j]) ? AssignmentProblem.Forbidden : Score(ofLeft[i], ofRight[j]);
            }
        }

        AssignmentResult result = AssignmentProblem.Dense(left.Length, right.Length, scores, new AssignmentTerms(AssignmentGoal.GreatestTotal))
            .Solve(AssignmentCoverage.BestTotal, cancellationToken: cancellationToken);
        HashSet<int> found = [.. result.Pairs.Select(pair => pair.Row)];
        HashSet<int> foundOfOthers = [.. result.Pairs.Select(pair => pair.Column)];
        return new CounterpartPlan(
            [
                .. result.Pairs.Select(pair => CandidatePair.Between(
                    left[pair.Row].Name, ofLeft[pair.Row], right[pair.Column].Name, ofRight[pair.Column])),
            ],
            [.. left.Where((_, i) => !found.Contains(i)).Select(one => one.Name)],
            [.. right.Where((_, j) => !foundOfOthers.Contains(j)).Select(one => one.Name)]);
    }

    /// <summary>Says who is whose counterpart, by what, and who has none.</summary>
    /// <param name="labels">What names and capabilities are called, as in <see cref="TeamProblem.Labels"/>; as they are written when null.</param>
    /// <returns>The explanation, for both sides.</returns>
    public Explanation Explain(IReadOnlyDictionary<string, Text>? labels = null) => new(
        MatchingTexts.Message(
            PartnershipTexts.Counterparts, ("count", Pairs.Length), ("alone", Alone.Length), ("other", OtherAlone.Length)),
        Audience.Participant,
        [
            .. Pairs.Select(pair => pair.Explain(labels)),
            .. Alone.Concat(OtherAlone).Select(name => new Explanation(
                MatchingTexts.Message(PartnershipTexts.NoCounterpart, ("name", TeamExplainer.Word(labels, name))), Audience.Participant)),
        ]);

    private static bool AreOfOtherKinds(TeamCandidate one, TeamCandidate other) =>
        one.Kind is not null && other.Kind is not null && !string.Equals(one.Kind, other.Kind, StringComparison.Ordinal);

    private static long Score(string[] one, string[] other)
    {
        int shared = TraitSet.CountShared(one, other);
        return shared == 0 ? AssignmentProblem.Forbidden : shared * Millionths / (one.Length + other.Length - shared);
    }
}
