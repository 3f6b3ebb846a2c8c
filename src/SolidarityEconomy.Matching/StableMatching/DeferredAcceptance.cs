namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>The left side proposes, the right side holds the best so far (Gale and Shapley 1962; Roth 1984 for many to many).</summary>
internal sealed class DeferredAcceptance
{
    private readonly SideLists _left;
    private readonly SideLists _right;
    private readonly int[] _held;
    private readonly Stack<int> _waiting = new();

    private DeferredAcceptance(Market market)
    {
        _left = market.Left;
        _right = market.Right;
        _held = new int[_left.Count];
        Held = new Holders(_right);
        Next = _left.Start[..^1];
    }

    /// <summary>Whom the right side holds, as entries of its own lists.</summary>
    public Holders Held { get; }

    /// <summary>The entry after the last one that each on the left proposed to.</summary>
    public int[] Next { get; }

    /// <summary>Runs until nobody on the left has anybody to propose to.</summary>
    public static DeferredAcceptance Run(Market market, CancellationToken cancellationToken)
    {
        DeferredAcceptance run = new(market);
        for (int i = 0; i < market.Left.Count; i++)
        {
            if (i % 1024 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            run._waiting.Push(i);
            run.GoOn();
        }

        return run;
    }

    /// <summary>Closes somebody on the right, and goes on with those whom it held; what they asked before stays refused.</summary>
    public void Close(int right)
    {
        foreach (int entry in Held.Close(right))
        {
            _held[_right.Partner[entry]]--;
            _waiting.Push(_right.Partner[entry]);
        }

        GoOn();
    }

    /// <summary>How many somebody on the left has.</summary>
    public int CountOf(int left) => _held[left];

    /// <summary>True when somebody on the left holds as many as it takes.</summary>
    public bool IsSated(int left) => _held[left] == _left.Capacity[left];

    private void GoOn()
    {
        while (_waiting.TryPop(out int proposer))
        {
            Propose(proposer);
        }
    }

    private void Propose(int proposer)
    {
        while (!IsSated(proposer) && Next[proposer] < _left.Start[proposer + 1])
        {
            int entry = Next[proposer]++;
            int asked = _left.Partner[entry];
            int offer = _left.Cross[entry];
            if (!Held.IsFull(asked))
            {
                Held.Add(asked, offer);
                _held[proposer]++;
            }
            else if (!Held.IsEmpty(asked) && Held.Worst(asked) is int ousted && offer < ousted)
            {
                Held.ReplaceWorst(asked, offer);
                _held[proposer]++;
                _held[_right.Partner[ousted]]--;
                _waiting.Push(_right.Partner[ousted]);
            }
        }
    }
}
