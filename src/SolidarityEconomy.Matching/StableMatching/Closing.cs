namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>Closes those who stay below their minimum, one by one, until nobody does; mutable, for one run.</summary>
/// <remarks>
/// How many partners everybody has is the same in every stable matching, so it does not matter who proposes. When one of the right
/// side is closed, those on the left whom it held ask on from where they are; otherwise the proposals begin anew.
/// </remarks>
internal sealed class Closing
{
    private readonly TwoSidedProblem _problem;
    private readonly SideLists _left;
    private readonly SideLists _right;
    private readonly int[] _leftMinimum;
    private readonly int[] _rightMinimum;
    private readonly int[] _leftCount;
    private readonly int[] _rightCount;
    private DeferredAcceptance? _run;

    private Closing(TwoSidedProblem problem)
    {
        _problem = problem;
        _left = problem.Market.Left with { Capacity = [.. problem.Market.Left.Capacity] };
        _right = problem.Market.Right with { Capacity = [.. problem.Market.Right.Capacity] };
        _leftMinimum = [.. problem.Left.Select(chooser => chooser.Minimum)];
        _rightMinimum = [.. problem.Right.Select(chooser => chooser.Minimum)];
        _leftCount = new int[_left.Count];
        _rightCount = new int[_right.Count];
    }

    /// <summary>Who is closed, the first first.</summary>
    public static List<Shortfall> Run(TwoSidedProblem problem, CancellationToken cancellationToken)
    {
        Closing closing = new(problem);
        List<Shortfall> closed = [];
        closing.Begin(cancellationToken);
        while (closing.Worst() is { } worst)
        {
            cancellationToken.ThrowIfCancellationRequested();
            closed.Add(worst);
            closing.Close(worst.Side, problem.IndexOf(worst.Side, worst.Id), cancellationToken);
        }

        return closed;
    }

    private void Begin(CancellationToken cancellationToken)
    {
        Market market = new(_left, _right);
        if (_left.Seats is null && _right.Seats is null)
        {
            _run = DeferredAcceptance.Run(market, cancellationToken);
            return;
        }

        Array.Clear(_leftCount);
        Array.Clear(_rightCount);
        foreach (int pair in SeatAcceptance.Run(market, cancellationToken))
        {
            _leftCount[_right.Partner[_left.Cross[pair]]]++;
            _rightCount[_left.Partner[pair]]++;
        }
    }

    private void Close(Side side, int at, CancellationToken cancellationToken)
    {
        (side == Side.Left ? _left : _right).Capacity[at] = 0;
        (side == Side.Left ? _leftMinimum : _rightMinimum)[at] = 0;
        if (side == Side.Right && _run is not null)
        {
            _run.Close(at);
        }
        else
        {
            Begin(cancellationToken);
        }
    }

    /// <summary>The one that lacks most; of several the right side before the left, and the last before the first. Null when nobody lacks any.</summary>
    private Shortfall? Worst()
    {
        (int Missing, Side Side, int At) worst = (1, default, -1);
        for (int i = 0; i < _leftMinimum.Length; i++)
        {
            int missing = _leftMinimum[i] - (_run?.CountOf(i) ?? _leftCount[i]);
            worst = missing >= worst.Missing ? (missing, Side.Left, i) : worst;
        }

        for (int j = 0; j < _rightMinimum.Length; j++)
        {
            int missing = _rightMinimum[j] - (_run?.Held.Count(j) ?? _rightCount[j]);
            worst = missing >= worst.Missing ? (missing, Side.Right, j) : worst;
        }

        if (worst.At < 0)
        {
            return null;
        }

        Chooser chooser = _problem.Choosers(worst.Side)[worst.At];
        return new Shortfall(worst.Side, chooser.Id, chooser.Minimum - worst.Missing, chooser.Minimum);
    }
}
