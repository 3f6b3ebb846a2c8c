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

    /// <summary>Rejects the table as a whole, behind what was said of the header and before what was said of rows.</summary>
    public void RejectTable(Message message)
    {
        int at = _faults.FindIndex(fault => fault.Row is not null);
        _faults.Insert(at < 0 ? _faults.Count : at, new InputFault(string.Empty, message, FaultSeverity.Error));
    }

    public void Reject(string column, Message message) => _faults.Add(new InputFault(column, message, FaultSeverity.Error, Row));
}
