namespace SolidarityEconomy.Taxonomies;

/// <summary>Walks upwards from each entry and takes out every link that leads back to where the walk came from.</summary>
internal sealed class CircleCutter(List<(int Above, CellPlace Place)>[] links)
{
    private readonly State[] _states = new State[links.Length];
    private readonly List<(int Entry, int Above, CellPlace Place)> _cut = [];

    private enum State : byte
    {
        Unseen,
        OnTheWay,
        Done,
    }

    /// <summary>Tells which links close a circle, in the order in which they are met; the lists stay as they are.</summary>
    public static IEnumerable<(int Entry, int Above)> Cut(int[][] broader) =>
        new CircleCutter([.. broader.Select(above => above.Select(entry => (entry, default(CellPlace))).ToList())])
            .Cut().Select(link => (link.Entry, link.Above));

    /// <summary>Takes the links out and tells which they were, in the order in which they were met.</summary>
    public List<(int Entry, int Above, CellPlace Place)> Cut()
    {
        for (int i = 0; i < links.Length; i++)
        {
            if (_states[i] == State.Unseen)
            {
                Walk(i);
            }
        }

        return _cut;
    }

    private void Walk(int start)
    {
        Stack<(int Entry, int Next)> way = new([(start, 0)]);
        _states[start] = State.OnTheWay;
        while (way.TryPop(out (int Entry, int Next) at))
        {
            List<(int Above, CellPlace Place)> list = links[at.Entry];
            if (at.Next == list.Count)
            {
                _states[at.Entry] = State.Done;
                continue;
            }

            (int above, CellPlace place) = list[at.Next];
            switch (_states[above])
            {
                case State.OnTheWay:
                    _cut.Add((at.Entry, above, place));
                    list.RemoveAt(at.Next);
                    way.Push(at);
                    break;
                case State.Unseen:
                    way.Push((at.Entry, at.Next + 1));
                    _states[above] = State.OnTheWay;
                    way.Push((above, 0));
                    break;
                default:
                    way.Push((at.Entry, at.Next + 1));
                    break;
            }
        }
    }
}
