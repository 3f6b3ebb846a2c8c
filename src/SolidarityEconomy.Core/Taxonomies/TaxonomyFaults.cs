using System.Collections.Immutable;

namespace SolidarityEconomy.Taxonomies;

/// <summary>Collects what is wrong with tables and puts it into their order.</summary>
internal sealed class TaxonomyFaults(ImmutableArray<TaxonomyTable> tables)
{
    private readonly List<(CellPlace Place, InputFault Fault)> _faults = [];

    /// <summary>Adds what is wrong with a cell, a row (no column) or a header (row 0).</summary>
    public void Add(CellPlace place, Message message, FaultSeverity severity)
    {
        string path = tables.Length == 1 ? place.Column
            : place.Column.Length == 0 ? tables[place.Table].Name
            : $"{tables[place.Table].Name}/{place.Column}";
        _faults.Add((place, new InputFault(path, message, severity, place.Row == 0 ? null : place.Row)));
    }

    public void Reject(CellPlace place, Message message) => Add(place, message, FaultSeverity.Error);

    public void Warn(CellPlace place, Message message) => Add(place, message, FaultSeverity.Warning);

    /// <summary>Adds what is wrong with the whole.</summary>
    public void OfAll(Message message) => _faults.Add((default, new InputFault(string.Empty, message)));

    public InputReport Report() => new(_faults.OrderBy(entry => entry.Place.Table).ThenBy(entry => entry.Place.Row).Select(entry => entry.Fault));
}
