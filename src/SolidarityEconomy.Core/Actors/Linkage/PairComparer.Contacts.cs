namespace SolidarityEconomy.Actors.Linkage;

/// <content>Telephones and e-mails, which people write in many ways.</content>
internal sealed partial class PairComparer
{
    /// <summary>Lists agree when they share a number or address; the rarest counts. They differ only where two of one sort stand against each other.</summary>
    private void CompareContacts(FeatureTable one, int i, FeatureTable other, int j)
    {
        ReadOnlySpan<int> tails = one.Contacts[i];
        ReadOnlySpan<int> otherTails = tails.IsEmpty ? default : other.Contacts[j];
        if (otherTails.IsEmpty)
        {
            return;
        }

        ReadOnlySpan<int> written = one.WrittenContacts[i];
        ReadOnlySpan<int> otherWritten = other.WrittenContacts[j];
        (int fewest, bool isSimilar, bool isOther) = (int.MaxValue, false, false);
        for (int a = 0; a < tails.Length; a++)
        {
            for (int b = 0; b < otherTails.Length; b++)
            {
                Agreement agreement = ContactWords.Compare(Contact(one, written[a]), Contact(other, otherWritten[b]));
                fewest = agreement == Agreement.Agrees ? Math.Min(fewest, _vocabulary.Contacts.Count(tails[a]) - _self) : fewest;
                isSimilar |= agreement == Agreement.Partly;
                isOther |= agreement == Agreement.Disagrees;
            }
        }

        if (fewest != int.MaxValue)
        {
            Sheet.Set(LinkageFeature.Contact, Agreement.Agrees, Agreeing(LinkageFeature.Contact, fewest), fewest);
        }
        else if (isSimilar)
        {
            Sheet.Set(LinkageFeature.Contact, Agreement.Partly, 0);
        }
        else if (isOther)
        {
            Sheet.Set(LinkageFeature.Contact, Agreement.Disagrees, -_weights[(int)LinkageFeature.Contact].Disagrees);
        }
    }

    private string Contact(FeatureTable table, int number) =>
        number >= 0 ? _vocabulary.WrittenContacts[number] : table.Strangers[-2 - number];
}
