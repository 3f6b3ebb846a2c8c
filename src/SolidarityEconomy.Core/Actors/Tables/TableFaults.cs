namespace SolidarityEconomy.Actors.Tables;

/// <summary>Collects what is to be said about a table: first of its header, then of the row at hand.</summary>
internal sealed class TableFaults
{
    private readonly List<InputFault> _faults = [];

    /// <summary>The number of the row at hand; null while the header is read.</summary>
    public int? Row { get; set; }

    public InputReport Report => new(_faults);

    /// <summary>Takes what was collected away.</summary>
    public InputFault[] Drain()
    {
        InputFault[] faults = [.. _faults];
        _faults.Clear();
        return faults;
    }

    public void Warn(string column, Message message) => _faults.Add(new InputFault(column, message, FaultSeverity.Warning, Row));

    public void Reject(string column, Message message) => _faults.Add(new InputFault(column, message, FaultSeverity.Error, Row));
}
