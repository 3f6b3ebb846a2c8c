namespace SolidarityEconomy.Matching.Teams;

/// <summary>Looks for one division into groups of even size in which nobody is together with whom it is kept apart from, by trying everything.</summary>
/// <remarks>Whoever has the fewest groups left is placed first; a group that can no longer be filled ends a branch.</remarks>
internal sealed class BreakoutSearch
{
    private readonly int[] _foesFrom;
    private readonly int[] _foes;
    private readonly int[] _sizes;
    private readonly int[] _room;
    private readonly int[] _place;
    private readonly int[] _against;
    private readonly int[] _open;
    private readonly int[] _fitting;
    private readonly long _maxSteps;
    private readonly CancellationToken _cancellationToken;

    /// <param name="areApart">For each two people whether they are kept apart, person by person.</param>
    /// <param name="count">How many people there are.</param>
    /// <param name="groups">How many groups, above 0.</param>
    /// <param name="maxSteps">The most places that are tried.</param>
    /// <param name="cancellationToken">Looked at for each place.</param>
    public BreakoutSearch(bool[] areApart, int count, int groups, long maxSteps, CancellationToken cancellationToken)
    {
        (int small, int larger) = Math.DivRem(count, groups);
        _foesFrom = new int[count + 1];
        _foes = new int[areApart.AsSpan().Count(true)];
        for (int i = 0, k = 0; i < count; i++)
        {
            for (int j = 0; j < count; j++)
            {
                if (areApart[(i * count) + j])
                {
                    _foes[k++] = j;
                }
            }

            _foesFrom[i + 1] = k;
        }

        _sizes = new int[groups];
        Array.Fill(_sizes, small);
        Array.Fill(_sizes, small + 1, 0, larger);
        _room = [.. _sizes];
        _place = new int[count];
        Array.Fill(_place, -1);
        _against = new int[count * groups];
        _open = new int[count];
        Array.Fill(_open, groups);
        _fitting = new int[groups];
        Array.Fill(_fitting, count);
        _maxSteps = maxSteps;
        _cancellationToken = cancellationToken;
    }

    public long Steps { get; private set; }

    /// <summary>True when the steps ran out before all was tried.</summary>
    public bool IsStopped { get; private set; }

    /// <returns>The group of each; null when there is no such division, or the search was stopped.</returns>
    public int[]? Find() => Fill(0) ? _place : null;

    private ReadOnlySpan<int> Foes(int person) => _foes.AsSpan(_foesFrom[person], _foesFrom[person + 1] - _foesFrom[person]);

    private ref int Against(int person, int group) => ref _against[(person * _sizes.Length) + group];

    private bool Fill(int placed)
    {
        if (placed == _place.Length)
        {
            return true;
        }

        int person = Next();
        for (int g = 0; g < _sizes.Length; g++)
        {
            if (_room[g] == 0 || Against(person, g) > 0 || IsLikeTheOneBefore(g))
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
            if (_place[i] < 0 && (next < 0 || _open[i] < _open[next] || (_open[i] == _open[next] && Foes(i).Length > Foes(next).Length)))
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

        foreach (int foe in Foes(person))
        {
            if (Against(foe, group)++ == 0 && _place[foe] < 0)
            {
                _fitting[group]--;
                _open[foe] -= _room[group] > 0 ? 1 : 0;
            }
        }
    }

    /// <summary>Undoes <see cref="Put"/>, in the opposite order.</summary>
    private void Take(int person, int group)
    {
        foreach (int foe in Foes(person))
        {
            if (--Against(foe, group) == 0 && _place[foe] < 0)
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
            _fitting[g] += Against(person, g) == 0 ? change : 0;
        }
    }

    private void Close(int group, int change)
    {
        for (int i = 0; i < _place.Length; i++)
        {
            _open[i] += _place[i] < 0 && Against(i, group) == 0 ? change : 0;
        }
    }
}
