namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>The two ways to a stable matching with joint applications: by proposals, and by trying everything.</summary>
internal static class JointSearch
{
    /// <summary>Lets applications ask for the best that they could have until nobody blocks.</summary>
    /// <returns>False when the steps ran out; the state is possible in any case.</returns>
    public static bool Propose(JointState state, long maxSteps, JointSteps steps)
    {
        bool[] isWaiting = new bool[state.Units.Length];
        Stack<int> waiting = new();
        List<int> left = [];
        List<int> ends = [];
        int entered = 0;
        for (; entered < state.Units.Length; entered++)
        {
            Ask(entered);
            while (waiting.TryPop(out int unit))
            {
                if (!steps.TryTake(maxSteps))
                {
                    return false;
                }

                isWaiting[unit] = false;
                int option = state.BestOf(unit);
                if (option < state.OptionOf(unit))
                {
                    Move(unit, option);
                }
            }
        }

        return true;

        void Ask(int unit)
        {
            if (!isWaiting[unit])
            {
                isWaiting[unit] = true;
                waiting.Push(unit);
            }
        }

        void Move(int unit, int option)
        {
            left.Clear();
            state.Leave(unit, left);
            state.Take(unit, option);
            foreach (int entry in state.EntriesOf(unit, option))
            {
                for (int place = entry < 0 ? -1 : state.PlaceOf(entry); place >= 0 && state.Surplus(place) is int ousted and >= 0;)
                {
                    // The seat that was one too many is of no interest to others; what else the ousted leave is.
                    ends.Clear();
                    state.Leave(ousted, ends);
                    _ = ends.Remove(place);
                    left.AddRange(ends);
                    Ask(ousted);
                }
            }

            // Those whom a group put out may have stood in the way of what it would rather have.
            if (state.Units[unit].Members.Length > 1)
            {
                Ask(unit);
            }

            // Those whose turn has not come yet are left alone.
            foreach (int place in left)
            {
                foreach (int applicant in state.ListOf(place))
                {
                    if (state.UnitOf(applicant) is int other && other <= entered)
                    {
                        Ask(other);
                    }
                }
            }
        }
    }

    /// <summary>Goes through everything that the capacities allow and stops at the first stable matching.</summary>
    /// <returns>Whether there is one, or null when the steps ran out.</returns>
    public static bool? Try(JointState state, long maxSteps, JointSteps steps)
    {
        // choice[u]: the option that application u tries next; after its options, having none.
        int[] choice = new int[state.Units.Length];
        int unit = 0;
        while (unit >= 0)
        {
            if (!steps.TryTake(maxSteps))
            {
                return null;
            }

            if (unit == choice.Length)
            {
                if (state.CountBlocking() == 0)
                {
                    return true;
                }

                unit--;
                continue;
            }

            state.Leave(unit);
            int options = state.Units[unit].Options.Length;
            while (choice[unit] < options && !state.Fits(unit, choice[unit]))
            {
                choice[unit]++;
            }

            if (choice[unit] > options)
            {
                choice[unit--] = 0;
                continue;
            }

            if (choice[unit] < options)
            {
                state.Take(unit, choice[unit]);
            }

            choice[unit++]++;
        }

        return false;
    }
}
