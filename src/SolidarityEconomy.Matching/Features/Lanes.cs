using System.Runtime.ExceptionServices;

namespace SolidarityEconomy.Matching.Features;

/// <summary>Works rows off on as many threads as the caller of the library allowed; the only place that starts any.</summary>
/// <remarks>
/// Each row is worked off once, by one thread, in no order; so the work of a row writes to places of its own, and what comes out does not
/// depend on the number of threads. With one thread everything runs on the caller's, in order. A fault is that of the first row that
/// has one, as with one thread.
/// </remarks>
internal sealed class Lanes
{
    /// <summary>The most threads that may be asked for.</summary>
    public const int MostThreads = 1_024;

    private const int RowsAtATime = 16;

    private readonly int _rows;
    private readonly Func<Action<int>> _makeWorker;
    private readonly Action<int>? _tell;
    private readonly CancellationToken _cancellationToken;
    private readonly Lock _gate = new();
    private ExceptionDispatchInfo? _fault;
    private int _faultRow = int.MaxValue;
    private int _next;

    private Lanes(int rows, Func<Action<int>> makeWorker, Action<int>? tell, CancellationToken cancellationToken) =>
        (_rows, _makeWorker, _tell, _cancellationToken) = (rows, makeWorker, tell, cancellationToken);

    /// <summary>Works all rows off.</summary>
    /// <param name="threads">How many threads, the caller's with them; 1 or more.</param>
    /// <param name="rows">How many rows there are, from 0.</param>
    /// <param name="makeWorker">Makes what works a row off, once for each thread; it may have memory of its own.</param>
    /// <param name="tell">Told on the caller's thread how many rows are about to be done; rising. Null for nobody.</param>
    /// <param name="cancellationToken">Looked at every few rows.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static void Run(int threads, int rows, Func<Action<int>> makeWorker, Action<int>? tell, CancellationToken cancellationToken) =>
        new Lanes(rows, makeWorker, tell, cancellationToken).Run(Math.Min(threads, ((rows - 1) / RowsAtATime) + 1));

#pragma warning disable RS0030 // by option: a caller who asked for one thread never gets here
    private void Run(int threads)
    {
        Thread[] others = [.. Enumerable.Range(1, Math.Max(threads - 1, 0)).Select(_ => new Thread(() => Work(null)))];
        Array.ForEach(others, thread => thread.Start());
        Work(_tell);
        Array.ForEach(others, thread => thread.Join());
        _fault?.Throw();
    }
#pragma warning restore RS0030

    private void Work(Action<int>? tell)
    {
        int row = 0;
        try
        {
            Action<int> work = _makeWorker();
            for (int start = Take(); start < _rows; start = Take())
            {
                row = start;
                _cancellationToken.ThrowIfCancellationRequested();
                tell?.Invoke(start);
                for (int end = Math.Min(start + RowsAtATime, _rows); row < end; row++)
                {
                    work(row);
                }
            }
        }
        catch (Exception fault) when (Keep(row, fault))
        {
        }
    }

    private int Take() => Volatile.Read(ref _faultRow) < int.MaxValue ? _rows : Interlocked.Add(ref _next, RowsAtATime) - RowsAtATime;

    /// <summary>All lanes stop at their next rows; those before are being worked off already.</summary>
    private bool Keep(int row, Exception fault)
    {
        lock (_gate)
        {
            if (row < _faultRow)
            {
                _fault = ExceptionDispatchInfo.Capture(fault);
                Volatile.Write(ref _faultRow, row);
            }
        }

        return true;
    }
}
