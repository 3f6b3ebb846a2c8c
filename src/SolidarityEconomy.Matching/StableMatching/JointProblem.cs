using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Texts;

namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>Applicants, some of whom apply together, and the places that rank them: hospitals and residents with couples.</summary>
/// <remarks>
/// <para>
/// An application blocks when it would rather have an option in which every place would take its members: the place, having let
/// go whomever of the group it holds, would choose all of them for its capacity out of those it holds and them. Then a stable
/// matching need not exist, and it is hard to tell (Ronn 1990). Alone, everybody is an application of one.
/// </para>
/// <para>
/// Lists are cleaned: an option with a place that is unknown or does not list the member is left out and told. Ties are broken
/// once, by the rule given, and count as broken. Immutable.
/// </para>
/// </remarks>
public sealed class JointProblem
{
    private const int Walks = 20;
    private const long StepsByUnit = 250;

    /// <summary>Takes applicants and places.</summary>
    /// <param name="singles">Those who apply alone, each for one place.</param>
    /// <param name="groups">Those who apply together.</param>
    /// <param name="places">The places, which list applicants one by one.</param>
    /// <param name="ties">How ties are broken; by id when null.</param>
    /// <exception cref="ArgumentException">
    /// A place stands twice, an applicant stands in two applications, somebody alone takes more or fewer than one, a chooser reserves
    /// places, or an entry is null.
    /// </exception>
    public JointProblem(
        IEnumerable<Chooser> singles, IEnumerable<JointApplication> groups, IEnumerable<Chooser> places, TieBreak? ties = null)
    {
        ImmutableArray<Chooser> alone = Listed.Of(singles, nameof(singles));
        Groups = Listed.Of(groups, nameof(groups));
        if (alone.Any(single => single.Capacity != 1))
        {
            throw new ArgumentException("Everybody takes one place.", nameof(singles));
        }

        Chooser.RequireNoReserves(alone, nameof(singles));
        IEnumerable<Chooser> members = Groups.SelectMany(group => group.Members.Select((member, at) => Chooser.InOrder(
            member, group.Options.Select(option => option[at]).Where(place => !place.IsEmpty).Distinct())));
        (Applicants, ImmutableArray<int> applicantAt) = ListCleaner.Sort([.. alone, .. members], nameof(groups));
        (Places, ImmutableArray<int> placeAt) = ListCleaner.Sort(places, nameof(places));
        Chooser.RequireNoReserves(Places, nameof(places));
        Market = ListCleaner.Clean(Applicants, Places, ties ?? TieBreak.ById, out IReadOnlyList<ListFault> faults);
        InputReport lists = ListFault.Report(
            faults.Where(fault => fault.Side == Side.Right || applicantAt[fault.Owner] < alone.Length),
            side => side == Side.Left ? "singles" : "places",
            (side, owner) => side == Side.Left ? applicantAt[owner] : placeAt[owner]);
        List<InputFault> options = [];
        Units =
        [
            .. Enumerable.Range(0, Applicants.Length).Where(i => applicantAt[i] < alone.Length).Select(Single),
            .. Groups.Select((group, at) => Unit(group, at, options)),
        ];
        Cleaning = new InputReport(lists.Faults.Concat(options));
    }

    /// <summary>All applicants, alone or in groups, by id; a member of a group has the places of its options as a list.</summary>
    public ImmutableArray<Chooser> Applicants { get; }

    /// <summary>The joint applications as they were given.</summary>
    public ImmutableArray<JointApplication> Groups { get; }

    /// <summary>The places, by id.</summary>
    public ImmutableArray<Chooser> Places { get; }

    /// <summary>What was taken off which list, as warnings: entries without effect, then options that cannot be had.</summary>
    public InputReport Cleaning { get; }

    internal Market Market { get; }

    internal ImmutableArray<JointUnit> Units { get; }

    /// <summary>Takes a document in.</summary>
    /// <param name="input">The document; null is a fault.</param>
    /// <param name="problem">The problem, or null.</param>
    /// <param name="report">Every fault at once; when there is none, the warnings of <see cref="Cleaning"/>.</param>
    /// <param name="ties">How ties are broken; by id when null.</param>
    /// <returns>True when the document is a problem.</returns>
    public static bool TryCreate(
        JointInput? input, [NotNullWhen(true)] out JointProblem? problem, out InputReport report, TieBreak? ties = null)
    {
        ChooserReader reader = new(input is not null);
        HashSet<Id<Chooser>> applicants = [];
        ImmutableArray<Chooser> singles = reader.Read("singles", input?.Singles, onlyCapacity: 1, applicants);
        ImmutableArray<JointApplication> groups = reader.ReadGroups("groups", input?.Groups, applicants);
        ImmutableArray<Chooser> places = reader.Read("places", input?.Places);
        problem = reader.IsClean ? new JointProblem(singles, groups, places, ties) : null;
        report = problem?.Cleaning ?? reader.Report;
        return problem is not null;
    }

    /// <summary>Looks for a stable matching: by proposals that put out whole applications, by walks, then by trying everything.</summary>
    /// <remarks>
    /// The first part follows Roth and Peranson, <i>The Redesign of the Matching Market for American Physicians</i> (1999):
    /// whoever is put out applies again, and whoever might now have a chance at a place that was left is asked again. Without
    /// groups it always succeeds and is best for the applicants. Where it turns in circles, up to twenty walks begin anew, each
    /// asking the groups in another order, the same in every run. The first part gets a quarter of the steps at most, the walks go
    /// on to three quarters, in small problems less, and the search that may prove that none exists gets the rest. Beside the result
    /// each of these takes 4 bytes for each entry of the lists, 64 for each application and place, and 8 for each seat that waits to
    /// be offered again.
    /// </remarks>
    /// <param name="maxSteps">How many applications are looked at and choices tried at most; above zero.</param>
    /// <param name="progress">Told every thousand steps, stage <c>stable.joint</c>.</param>
    /// <param name="cancellationToken">Looked at in each step, or each move of a group.</param>
    /// <returns>The placements and what is known about them; of several that are not stable, those that the fewest block.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not above zero.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public JointResult Solve(
        long maxSteps = 1_000_000, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxSteps);
        JointState best = new(this);
        JointSteps steps = new(maxSteps, progress, cancellationToken);
        long quarter = ((maxSteps - 1) / 4) + 1;
        long each = (StepsByUnit * (Units.Length + 1)) + (2L * Market.Left.Partner.Length);
        if (JointSearch.Propose(best, Math.Min(quarter, each), steps))
        {
            return Result(JointStatus.Stable, best, steps.Count);
        }

        for (int number = 1; number <= Walks && steps.Count < 3 * quarter && steps.Count < maxSteps; number++)
        {
            JointWalk walk = new(this, (ulong)number);
            if (walk.Run(Math.Min(Math.Min(3 * quarter, maxSteps), steps.Count + each), steps))
            {
                return Result(JointStatus.Stable, walk.State, steps.Count);
            }

            best = walk.State.CountBlocking() < best.CountBlocking() ? walk.State : best;
        }

        JointState trial = new(this);
        return JointSearch.Try(trial, maxSteps, steps) switch
        {
            true => Result(JointStatus.Stable, trial, steps.Count),
            false => Result(JointStatus.NoneExists, best, steps.Count),
            null => Result(JointStatus.LimitReached, best, steps.Count),
        };
    }

    /// <summary>Tells everything that is wrong with placements: first what cannot be, then every option that blocks them.</summary>
    /// <param name="placements">Who gets which place, in any order: the applicant left, the place right.</param>
    /// <returns>The report; time grows with the options times the places' capacities.</returns>
    public StabilityCheck Check(IEnumerable<MatchedPair> placements)
    {
        ArgumentNullException.ThrowIfNull(placements);
        return JointChecker.Run(this, placements);
    }

    private static JointResult Result(JointStatus status, JointState state, long steps) =>
        new(status, state.Placements(), steps, status == JointStatus.Stable ? 0 : state.CountBlocking());

    private JointUnit Single(int applicant) => new(
        [applicant],
        [.. Enumerable.Range(Market.Left.Start[applicant], Market.Left.Length(applicant)).Select(entry => new[] { entry })]);

    private JointUnit Unit(JointApplication group, int at, List<InputFault> faults)
    {
        int[] members = [.. group.Members.Select(member => Roster.IndexOf(Applicants, member))];
        List<int[]> options = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int option = 0; option < group.Options.Length; option++)
        {
            int?[] entries = [.. group.Options[option].Select((place, k) => Entry(members[k], place))];
            bool isNew = seen.Add(string.Join(' ', group.Options[option]));
            bool hasPlace = Array.Exists(entries, entry => entry is not -1);
            if (isNew && hasPlace && Array.TrueForAll(entries, entry => entry is not null))
            {
                options.Add([.. entries.Select(entry => entry ?? -1)]);
                continue;
            }

            faults.Add(new InputFault(
                string.Create(CultureInfo.InvariantCulture, $"groups[{at}].options[{option}]"),
                MatchingTexts.Message(
                    StableTexts.OptionImpossible,
                    ("members", StabilityViolation.Names(group.Members)),
                    ("places", StabilityViolation.Names(group.Options[option]))),
                FaultSeverity.Warning));
        }

        return new JointUnit(members, [.. options]);
    }

    /// <summary>The entry of a place on a member's list; -1 for no place, null when it cannot be had.</summary>
    private int? Entry(int member, Id<Chooser> place)
    {
        if (place.IsEmpty)
        {
            return -1;
        }

        int at = Roster.IndexOf(Places, place);
        int entry = at < 0 ? -1 : Market.Left.Find(member, at);
        return entry < 0 ? null : entry;
    }
}
