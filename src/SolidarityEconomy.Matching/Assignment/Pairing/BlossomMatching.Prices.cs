namespace SolidarityEconomy.Matching.Assignment.Pairing;

/// <content>When no edge without slack is left, prices change by the least step that makes a new one, opens a cycle or ends the search.</content>
internal sealed partial class BlossomMatching
{
    /// <summary>Makes one step; false when the least price has come down to 0, so that no pair more is worth anything.</summary>
    private bool ChangePrices()
    {
        long step = _prices.Length == 0 ? 0 : _prices.Min();
        int edge = None;
        Flower? opened = null;
        for (int v = 0; v < _leaves.Length; v++)
        {
            if (_tops[v].Side == Side.Unreached && _leaves[v].BestEdge != None && Slack(_leaves[v].BestEdge) is long slack && slack < step)
            {
                (step, edge) = (slack, _leaves[v].BestEdge);
            }
        }

        foreach (Flower flower in _leaves.Concat(_cycles))
        {
            if (flower is { Parent: null, Side: Side.Outer } && flower.BestEdge != None && Slack(flower.BestEdge) / 2 is long half && half < step)
            {
                (step, edge) = (half, flower.BestEdge);
            }
        }

        foreach (Flower flower in _cycles)
        {
            if (flower is { Parent: null, Side: Side.Inner } && flower.Price < step)
            {
                (step, edge, opened) = (flower.Price, None, flower);
            }
        }

        Change(step);
        if (opened is not null)
        {
            Open(opened);
        }
        else if (edge != None)
        {
            _isTight[edge] = true;
            _toScan.Push(_tops[_firsts[edge]].Side == Side.Outer ? _firsts[edge] : _seconds[edge]);
        }

        return opened is not null || edge != None;
    }

    private void Change(long step)
    {
        for (int v = 0; v < _prices.Length; v++)
        {
            _prices[v] += _tops[v].Side switch { Side.Outer => -step, Side.Inner => step, _ => 0 };
        }

        foreach (Flower flower in _cycles)
        {
            if (flower.Parent is null)
            {
                flower.Price += flower.Side switch { Side.Outer => step, Side.Inner => -step, _ => 0 };
            }
        }
    }
}
