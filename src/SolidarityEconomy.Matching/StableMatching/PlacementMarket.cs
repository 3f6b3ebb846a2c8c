namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>Many applicants, each for one place, and places that take several, all by number: for markets of millions of wishes.</summary>
/// <remarks>
/// <para>
/// Applicants and places are numbered from 0. Each applicant has a list of places, the best first; each wish says how much the
/// place wants the applicant. A place prefers the higher figure, and of two equal ones the applicant of the lower number.
/// </para>
/// <para>
/// The same answer as <see cref="TwoSidedProblem.Propose"/> for the same lists, without ids, reports and explanations. The lists
/// are not copied: whoever changes them while the market is in use changes the market. Thread-safe.
/// </para>
/// </remarks>
public sealed class PlacementMarket
{
    private readonly ReadOnlyMemory<int> _starts;
    private readonly ReadOnlyMemory<int> _wishes;
    private readonly ReadOnlyMemory<long> _priorities;
    private readonly int[] _firstSeats;

    /// <summary>Takes the lists.</summary>
    /// <param name="starts">Where the wishes of each applicant start, and at the end how many there are; rising from 0.</param>
    /// <param name="wishes">The places wished for, applicant after applicant, the best first; nobody names a place twice.</param>
    /// <param name="priorities">For each wish how much the place wants the applicant; higher is better.</param>
    /// <param name="capacities">How many applicants each place takes; from 0 on.</param>
    /// <exception cref="ArgumentException">
    /// The lists do not fit each other, a wish is for no place or for one twice, a capacity is negative, or there are more seats than 2^31 - 1.
    /// </exception>
    public PlacementMarket(
        ReadOnlyMemory<int> starts, ReadOnlyMemory<int> wishes, ReadOnlyMemory<long> priorities, ReadOnlySpan<int> capacities)
    {
        Require(starts.Length > 0 && starts.Span[0] == 0 && starts.Span[^1] == wishes.Length, "The starts do not fit the wishes.", nameof(starts));
        Require(priorities.Length == wishes.Length, "Each wish has one priority.", nameof(priorities));
        (_starts, _wishes, _priorities) = (starts, wishes, priorities);
        _firstSeats = new int[capacities.Length + 1];
        for (int j = 0; j < capacities.Length; j++)
        {
            long next = (long)_firstSeats[j] + capacities[j];
            Require(capacities[j] >= 0 && next <= int.MaxValue, "A capacity is negative, or there are too many seats.", nameof(capacities));
            _firstSeats[j + 1] = (int)next;
        }

        int[] asked = new int[capacities.Length];
        Array.Fill(asked, -1);
        for (int i = 0; i < Applicants; i++)
        {
            Require(starts.Span[i] <= starts.Span[i + 1] && starts.Span[i + 1] <= wishes.Length, "The starts fall.", nameof(starts));
            foreach (int place in wishes.Span[starts.Span[i]..starts.Span[i + 1]])
            {
                Require(place >= 0 && place < asked.Length, "A wish is for no place.", nameof(wishes));
                Require(asked[place] != i, "Somebody names a place twice.", nameof(wishes));
                asked[place] = i;
            }
        }
    }

    /// <summary>How many applicants there are.</summary>
    public int Applicants => _starts.Length - 1;

    /// <summary>How many places there are.</summary>
    public int Places => _firstSeats.Length - 1;

    /// <summary>The stable placement that is best for every applicant.</summary>
    /// <remarks>
    /// Deferred acceptance (Gale and Shapley 1962): truthful for applicants. O(wishes · log of the capacities); it takes 4 bytes
    /// for each applicant and place, and 16 for each seat.
    /// </remarks>
    /// <param name="placeOf">Receives the place of each applicant, or -1; one element per applicant.</param>
    /// <param name="cancellationToken">Looked at every thousand applicants.</param>
    /// <returns>How many were placed.</returns>
    /// <exception cref="ArgumentException">The memory has another size.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public int Place(Span<int> placeOf, CancellationToken cancellationToken = default)
    {
        Require(placeOf.Length == Applicants, "There is one element per applicant.", nameof(placeOf));
        ReadOnlySpan<int> wishes = _wishes.Span;
        ReadOnlySpan<long> priorities = _priorities.Span;
        ReadOnlySpan<int> starts = _starts.Span;
        Span<int> next = new int[Applicants];
        Span<int> taken = new int[Places];
        Seat[] seats = new Seat[_firstSeats[^1]];
        int placed = 0;
        starts[..^1].CopyTo(next);
        placeOf.Fill(-1);
        for (int first = 0; first < Applicants; first++)
        {
            if (first % 1024 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            for (int applicant = first; applicant >= 0 && next[applicant] < starts[applicant + 1];)
            {
                int wish = next[applicant]++;
                int place = wishes[wish];
                Seat seat = new(priorities[wish], applicant);
                Span<Seat> held = seats.AsSpan(_firstSeats[place], _firstSeats[place + 1] - _firstSeats[place]);
                if (taken[place] < held.Length)
                {
                    Rise(held, taken[place]++, seat);
                    placeOf[applicant] = place;
                    placed++;
                    break;
                }

                if (held.Length > 0 && seat.IsBetterThan(held[0]))
                {
                    placeOf[applicant] = place;
                    applicant = held[0].Applicant;
                    placeOf[applicant] = -1;
                    Sink(held, seat);
                }
            }
        }

        return placed;
    }

    /// <summary>Puts a seat at the end of a heap that has the worst in front.</summary>
    private static void Rise(Span<Seat> held, int at, Seat seat)
    {
        for (int parent = (at - 1) / 2; at > 0 && held[parent].IsBetterThan(seat); parent = (at - 1) / 2)
        {
            held[at] = held[parent];
            at = parent;
        }

        held[at] = seat;
    }

    /// <summary>Puts a seat in place of the worst.</summary>
    private static void Sink(Span<Seat> held, Seat seat)
    {
        int at = 0;
        for (int child = 1; child < held.Length; child = (2 * at) + 1)
        {
            child += child + 1 < held.Length && held[child].IsBetterThan(held[child + 1]) ? 1 : 0;
            if (!seat.IsBetterThan(held[child]))
            {
                break;
            }

            held[at] = held[child];
            at = child;
        }

        held[at] = seat;
    }

    private static void Require(bool holds, string fault, string parameter)
    {
        if (!holds)
        {
            throw new ArgumentException(fault, parameter);
        }
    }

    /// <summary>Who holds a seat, with what the place thinks of the applicant.</summary>
    private readonly record struct Seat(long Priority, int Applicant)
    {
        public bool IsBetterThan(Seat other) =>
            Priority > other.Priority || (Priority == other.Priority && Applicant < other.Applicant);
    }
}
