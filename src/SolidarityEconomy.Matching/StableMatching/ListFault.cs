using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>A name that was taken off a list: whose list, the tier, the place in the tier, which name, and why.</summary>
internal readonly record struct ListFault(
    Side Side, int Owner, int Tier, int Place, Id<Chooser> Chooser, Id<Chooser> Name, ListFaultKind Kind)
{
    /// <summary>The path of the name within the chooser, as a document has it.</summary>
    public string Below => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"ranks[{Tier}][{Place}]");

    /// <summary>Turns faults into warnings in the order of the document.</summary>
    /// <param name="faults">The faults, in any order.</param>
    /// <param name="list">The name of the document's list for each side.</param>
    /// <param name="at">Where the owner stood in that list.</param>
    public static InputReport Report(IEnumerable<ListFault> faults, Func<Side, string> list, Func<Side, int, int> at) => new(
        faults.Select(fault => (Fault: fault, At: at(fault.Side, fault.Owner)))
            .OrderBy(found => found.Fault.Side)
            .ThenBy(found => found.At)
            .ThenBy(found => found.Fault.Tier)
            .ThenBy(found => found.Fault.Place)
            .Select(found => new InputFault(
                string.Create(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"{list(found.Fault.Side)}[{found.At}].{found.Fault.Below}"),
                found.Fault.Message(),
                FaultSeverity.Warning)));

    private Message Message() => Kind switch
    {
        ListFaultKind.Unknown => InputTexts.Unknown(Name.ToString()),
        ListFaultKind.Repeated => InputTexts.Duplicate(Name.ToString()),
        _ => MatchingTexts.Message(StableTexts.OneSided, ("chooser", Chooser.ToString()), ("name", Name.ToString())),
    };
}
