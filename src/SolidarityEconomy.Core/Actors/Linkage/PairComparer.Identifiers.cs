namespace SolidarityEconomy.Actors.Linkage;

/// <content>Numbers of registers, compared scheme by scheme.</content>
internal sealed partial class PairComparer
{
    private void CompareIdentifiers(FeatureTable one, int i, FeatureTable other, int j)
    {
        ReadOnlySpan<int> values = one.Identifiers[i];
        ReadOnlySpan<int> otherValues = values.IsEmpty ? default : other.Identifiers[j];
        if (otherValues.IsEmpty)
        {
            return;
        }

        ReadOnlySpan<int> schemes = one.Schemes[i];
        (int best, int others, int openBest, int openOthers, int conflict) = (0, 0, 0, 0, 0);
        for (int a = 0; a < values.Length; a++)
        {
            int scheme = schemes[a];
            if (schemes[..a].Contains(scheme))
            {
                continue;
            }

            bool isExclusive = !_vocabulary.IsOpenScheme(scheme);
            (int agreeing, int sharing, int closeness) = CompareScheme(one, i, other, j, a, isExclusive);
            if (agreeing < 0)
            {
                conflict = isExclusive ? Math.Max(conflict, closeness) : conflict;
            }
            else if (isExclusive)
            {
                _hasNumber = true;
                (best, others) = agreeing >= best ? (agreeing, sharing) : (best, others);
            }
            else
            {
                (openBest, openOthers) = agreeing >= openBest ? (agreeing, sharing) : (openBest, openOthers);
            }
        }

        SetIdentifiers(best, others, openBest, openOthers, conflict);
    }

    /// <summary>Compares what two have in one register: the weight when they agree in a number, else below 0.</summary>
    /// <returns>The weight, how many share the number, and how they differ.</returns>
    private (int Agreeing, int Sharing, int Conflict) CompareScheme(FeatureTable one, int i, FeatureTable other, int j, int from, bool isExclusive)
    {
        ReadOnlySpan<int> values = one.Identifiers[i];
        ReadOnlySpan<int> otherValues = other.Identifiers[j];
        ReadOnlySpan<int> schemes = one.Schemes[i];
        ReadOnlySpan<int> otherSchemes = other.Schemes[j];
        LinkageFeature feature = isExclusive ? LinkageFeature.Identifier : LinkageFeature.Website;
        (int best, int others, int conflict) = (-1, 0, 0);
        for (int a = from; a < values.Length; a++)
        {
            for (int b = 0; b < otherValues.Length; b++)
            {
                if (schemes[a] != schemes[from] || otherSchemes[b] != schemes[from])
                {
                    continue;
                }

                if (values[a] >= 0 && values[a] == otherValues[b])
                {
                    int sharing = _vocabulary.Identifiers.Count(values[a]) - _self;
                    int agreeing = Agreeing(feature, sharing);
                    (best, others) = agreeing > best ? (agreeing, sharing) : (best, others);
                }
                else if (best < 0 && conflict != Slip)
                {
                    conflict = Spelling.IsSlip(Value(one, values[a]), Value(other, otherValues[b])) ? Slip : OtherNumber;
                }
            }
        }

        return (best, others, conflict);
    }

    /// <summary>A number that agrees does not undo another of an exclusive register that differs; an account adds only what the site did not say.</summary>
    private void SetIdentifiers(int best, int others, int openBest, int openOthers, int conflict)
    {
        if (!_hasNumber && openOthers == 0 && openBest == 0 && conflict == 0)
        {
            return;
        }

        int charge = conflict == 0 ? 0 : _weights[(int)LinkageFeature.Identifier].Disagrees / (conflict == Slip ? 3 : 1);
        int open = Sheet.Agreement(LinkageFeature.Website) == Agreement.Agrees ? 0 : openBest;
        bool agrees = _hasNumber || (conflict == 0 && openOthers > 0);
        Sheet.Set(
            LinkageFeature.Identifier,
            conflict == OtherNumber ? Agreement.Disagrees : agrees ? Agreement.Agrees : Agreement.Partly,
            Math.Max(best, open) - charge,
            conflict == OtherNumber ? 0 : _hasNumber ? others : openOthers);
    }

    private string Value(FeatureTable table, int number) =>
        number >= 0 ? _vocabulary.Identifiers[number].Value : table.Strangers[-2 - number];
}
