using System.Collections.Immutable;
using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>Tasks divided so that each does what it does best compared with the others: by comparative advantage. Immutable.</summary>
/// <remarks>
/// <para>
/// Among all divisions that place as many tasks as can be, this one has the greatest product of outputs. In it no exchange of tasks among
/// actors would bring more of one task without relatively less of another (Ricardo 1817 for two; Jones, <i>Comparative Advantage and the
/// Theory of Tariffs</i>, 1961, for several), and the unit of each task plays no part. Somebody who does most of everything gets the task
/// where the lead is greatest. "Cada cual hace lo que hace mejor": AGCI 2018.
/// </para>
/// <para>Products are compared by their logarithms to 32 binary places, which are computed in whole numbers and alike everywhere.</para>
/// </remarks>
public sealed class TaskPlan
{
    private const int LogBits = 32;

    private TaskPlan(ImmutableArray<TaskPlace> places, ImmutableArray<string> leftOut, ImmutableArray<string> free)
    {
        Places = places;
        LeftOut = leftOut;
        Free = free;
    }

    /// <summary>The tasks that somebody does, in ordinal order.</summary>
    public ImmutableArray<TaskPlace> Places { get; }

    /// <summary>The tasks for which nobody is left, in ordinal order.</summary>
    public ImmutableArray<string> LeftOut { get; }

    /// <summary>The actors without a task, in ordinal order.</summary>
    public ImmutableArray<string> Free { get; }

    /// <summary>Divides tasks among actors.</summary>
    /// <remarks>
    /// With the plan it takes 96 bytes for each ability and 512 for each task and actor; where an actor takes several tasks, also what
    /// <see cref="AssignmentProblem.Solve(AssignmentCoverage, FlowOptions?, IProgress{WorkProgress}?, CancellationToken)"/> states for loads.
    /// </remarks>
    /// <param name="abilities">Who can do what and how much of it; who is not there for a task cannot do it.</param>
    /// <param name="tasksEach">How many tasks an actor takes at most; above 0.</param>
    /// <param name="cancellationToken">Looked at in each step of the assignment.</param>
    /// <returns>The plan; of equal ones, which one is found depends on the names only.</returns>
    /// <exception cref="ArgumentException">A name is blank, an actor stands twice for a task, or an output is not above 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of tasks is not above 0.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static TaskPlan Make(IEnumerable<TaskAbility> abilities, int tasksEach = 1, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(abilities);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(tasksEach);
        TaskAbility[] all = [.. abilities];
        if (Array.Exists(all, ability => ability is null || ability.Output <= 0))
        {
            throw new ArgumentException("An ability is missing, or its output is not above 0.", nameof(abilities));
        }

        NameList tasks = new(all.Select(ability => ability.Task).Distinct(StringComparer.Ordinal), nameof(abilities));
        NameList actors = new(all.Select(ability => ability.Actor).Distinct(StringComparer.Ordinal), nameof(abilities));
        AssignmentTerms terms = new(AssignmentGoal.GreatestTotal) { ColumnMost = tasksEach == 1 ? [] : [.. actors.Names.Select(_ => tasksEach)] };
        AssignmentResult result = AssignmentProblem.Sparse(
            tasks.Count,
            actors.Count,
            [.. all.Select(ability => tasks.Find(ability.Task, nameof(abilities)))],
            [.. all.Select(ability => actors.Find(ability.Actor, nameof(abilities)))],
            [.. all.Select(ability => Log(ability.Output))],
            terms).Solve(AssignmentCoverage.MostPairs, new FlowOptions(long.MaxValue), cancellationToken: cancellationToken);
        ILookup<string, TaskAbility> byTask = all.ToLookup(ability => ability.Task, StringComparer.Ordinal);
        TaskPlace[] places = [.. result.Pairs.Select(pair => Place(byTask[tasks.Names[pair.Row]], actors.Names[pair.Column]))];
        return new TaskPlan(
            [.. places],
            [.. tasks.Names.Except(places.Select(place => place.Given.Task), StringComparer.Ordinal)],
            [.. actors.Names.Except(places.Select(place => place.Given.Actor), StringComparer.Ordinal)]);
    }

    /// <summary>Says who does what, and where somebody else would do more of it, what that one does instead.</summary>
    /// <param name="labels">What actors and tasks are called; as they are written when null.</param>
    /// <returns>The explanation, for those who take part.</returns>
    public Explanation Explain(IReadOnlyDictionary<string, Text>? labels = null) => new(
        MatchingTexts.Message(PartnershipTexts.Tasks, ("count", Places.Length), ("left", LeftOut.Length), ("free", Free.Length)),
        Audience.Participant,
        [
            .. Places.Select(place => Line(place, labels)),
            .. LeftOut.Select(task => new Explanation(
                MatchingTexts.Message(PartnershipTexts.TaskLeft, ("task", TeamExplainer.Word(labels, task))), Audience.Participant)),
        ]);

    /// <summary>Of those who do most of a task, the one who does it goes first, and then the order of names.</summary>
    private static TaskPlace Place(IEnumerable<TaskAbility> abilities, string actor)
    {
        TaskAbility? given = null;
        TaskAbility? most = null;
        foreach (TaskAbility ability in abilities)
        {
            bool isGiven = string.Equals(ability.Actor, actor, StringComparison.Ordinal);
            given = isGiven ? ability : given;
            if (most is null || ability.Output > most.Output || (ability.Output == most.Output
                && (isGiven || (most != given && string.CompareOrdinal(ability.Actor, most.Actor) < 0))))
            {
                most = ability;
            }
        }

        return new TaskPlace(given!, most!);
    }

    private Explanation Line(TaskPlace place, IReadOnlyDictionary<string, Text>? labels) => new(
        place.IsAbsolutelyBest
            ? MatchingTexts.Message(
                PartnershipTexts.TaskBest,
                ("task", TeamExplainer.Word(labels, place.Given.Task)),
                ("actor", TeamExplainer.Word(labels, place.Given.Actor)),
                ("output", place.Given.Output))
            : MatchingTexts.Message(
                PartnershipTexts.TaskRelative,
                ("task", TeamExplainer.Word(labels, place.Given.Task)),
                ("actor", TeamExplainer.Word(labels, place.Given.Actor)),
                ("output", place.Given.Output),
                ("other", TeamExplainer.Word(labels, place.Most.Actor)),
                ("more", place.Most.Output),
                ("instead", TeamExplainer.Words(labels, Places
                    .Where(one => string.Equals(one.Given.Actor, place.Most.Actor, StringComparison.Ordinal))
                    .Select(one => one.Given.Task)))),
        Audience.Participant);

    /// <summary>The binary logarithm in units of 2^-32, rounded down, by squaring: each square gives one binary place.</summary>
    private static long Log(decimal value)
    {
        int whole = 0;
        for (; value >= 2; value /= 2)
        {
            whole++;
        }

        for (; value < 1; value *= 2)
        {
            whole--;
        }

        UInt128 mantissa = (UInt128)(value * (1L << 62));
        long places = 0;
        for (int i = 0; i < LogBits; i++)
        {
            mantissa = mantissa * mantissa >> 62;
            bool isOver = mantissa >> 63 != 0;
            places = (places << 1) | (isOver ? 1L : 0L);
            mantissa >>= isOver ? 1 : 0;
        }

        return ((long)whole << LogBits) + places;
    }
}
