namespace SolidarityEconomy.Actors.Linkage;

/// <content>What holds for people alone: many bear one name, and namesakes in one town are common.</content>
internal sealed partial class PairComparer
{
    private const int WordsOfAFullName = 2;

    /// <summary>True when both are people who share a name of two words or more, in any order of the words.</summary>
    private static bool AreNamesakes(FeatureTable one, int i, FeatureTable other, int j)
    {
        if (one.Values[i].Kind != (int)ActorKind.Person || other.Values[j].Kind != (int)ActorKind.Person)
        {
            return false;
        }

        foreach (ref readonly NameEntry name in one.NamesOf(i))
        {
            foreach (ref readonly NameEntry otherName in other.NamesOf(j))
            {
                if (name.Whole >= 0 && name.Whole == otherName.Whole && name.Count >= WordsOfAFullName)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>
    /// True when more speaks for one person than name and town: a number of a register, or, unless they give other telephones and e-mails, one of
    /// these, a site, a postcode or an address. A point on the map may be that of the town.
    /// </summary>
    private bool IsOnePersonSupported() =>
        Sheet.Agreement(LinkageFeature.Identifier) == Agreement.Agrees
        || (Sheet.Agreement(LinkageFeature.Contact) != Agreement.Disagrees
            && (Sheet.Agreement(LinkageFeature.Contact) == Agreement.Agrees
                || Sheet.Agreement(LinkageFeature.Website) == Agreement.Agrees
                || Sheet.Agreement(LinkageFeature.Postcode) == Agreement.Agrees
                || Sheet.Agreement(LinkageFeature.Address) == Agreement.Agrees));
}
