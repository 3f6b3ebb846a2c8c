namespace SolidarityEconomy.Matching.Teams;

/// <summary>Looks for one division into groups of even size in which nobody is together with whom it is kept apart from, by trying everything.</summary>
/// <remarks>Whoever has the fewest groups left is placed first; a group that can no longer be filled ends a branch.</remarks>
internal sealed class BreakoutSearch
{
    private readonly int[][] _foes;
    private readonly int[] _sizes;
    private readonly int[] _room;
    private readonly int[] _place;
    private readonly int[][] _against;
    private readonly int[] _open;
    private readonly int[] _fitting;
    private readonly long _maxSteps;
    private readonly CancellationToken _cancellationToken;

    public BreakoutSearch(bool[][] apart, int groups, long maxSteps, CancellationToken cancellationToken)
    {
        int count = apart.Length;
        (int small, int larger) = Math.DivRem(count, groups);
        _foes = Array.ConvertAll(apart, row => Enumerable.Range(0, count).Where(j => row[j]).ToArray());
        _sizes = [.. Enumerable.Range(0, groups).Select(g => g < larger ? small + 1 : small)];
        _room = [.. _sizes];
        _place = [.. Enumerable.Repeat(-1, count)];
        _against = Array.ConvertAll(apart, _ => new int[groups]);
        _open = [.. Enumerable.Repeat(groups, count)];
        _fitting = [.. Enumerable.Repeat(count, groups)];
        _maxSteps = maxSteps;
        _cancellationToken = cancellationToken;
    }

    public long Steps { get; private set; }

    /// <summary>True when the steps ran out before all was tried.</summary>
    public bool IsStopped { get; private set; }

    /// <returns>The groups; null when there is no such division, or the search was stopped.</returns>
    public int[][]? Find() => Fill(0)
        ? [.. Enumerable.Range(0, _sizes.Length).Select(g => Enumerable.Range(0, _place.Length).Where(i => _place[i] == g).ToArray())]
        : null;

    private bool Fill(int placed)
    {
        if (placed == _place.Length)
        {
            return true;
        }

        int person = Next();
        for (int g = 0; g < _sizes.Length; g++)
        {
            if (_room[g] == 0 || _against[person][g] > 0 || IsLikeTheOneBefore(g))
            {
                continue;
            }

            _cancellationToken.ThrowIfCancellationRequested();
            if (Steps >= _maxSteps)
            {
                IsStopped = true;
                return false;
            }

            Steps++;
            Put(person, g);
            if (CanBeFilled() && Fill(placed + 1))
            {
                return true;
            }

            Take(person, g);
            if (IsStopped)
            {
                return false;
            }
        }

        return false;
    }

    private int Next()
    {
        int next = -1;
        for (int i = 0; i < _place.Length; i++)
        {
            if (_place[i] < 0 && (next < 0 || _open[i] < _open[next] || (_open[i] == _open[next] && _foes[i].Length > _foes[next].Length)))
            {
                next = i;
            }
        }

        return next;
    }

    /// <summary>Of empty groups of the same size the first stands for all.</summary>
    private bool IsLikeTheOneBefore(int g) =>
        g > 0 && _sizes[g] == _sizes[g - 1] && _room[g] == _sizes[g] && _room[g - 1] == _sizes[g - 1];

    private bool CanBeFilled()
    {
        for (int g = 0; g < _sizes.Length; g++)
        {
            if (_room[g] > 0 && _fitting[g] < _room[g])
            {
                return false;
            }
        }

        return true;
    }

    private void Put(int person, int group)
    {
        _place[person] = group;
        Leave(person, -1);
        _room[group]--;
        if (_room[group] == 0)
        {
            Close(group, -1);
        }

        foreach (int foe in _foes[person])
        {
            if (_against[foe][group]++ == 0 && _place[foe] < 0)
            {
                _fitting[group]--;
                _open[foe] -= _room[group] > 0 ? 1 : 0;
            }
        }
    }

    /// <summary>Undoes <see cref="Put"/>, in the opposite order.</summary>
    private void Take(int person, int group)
    {
        foreach (int foe in _foes[person])
        {
            if (--_against[foe][group] == 0 && _place[foe] < 0)
            {
                _fitting[group]++;
                _open[foe] += _room[group] > 0 ? 1 : 0;
            }
        }

        if (_room[group] == 0)
        {
            Close(group, 1);
        }

        _room[group]++;
        Leave(person, 1);
        _place[person] = -1;
    }

    private void Leave(int person, int change)
    {
        for (int g = 0; g < _sizes.Length; g++)
        {
            _fitting[g] += _against[person][g] == 0 ? change : 0;
        }
    }

    private void Close(int group, int change)
    {
        for (int i = 0; i < _place.Length; i++)
        {
            _open[i] += _place[i] < 0 && _against[i][group] == 0 ? change : 0;
        }
    }
}
