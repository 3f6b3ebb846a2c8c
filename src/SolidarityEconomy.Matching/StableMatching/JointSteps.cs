namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>Counts the steps of a search for joint applications, and looks after token and progress with each of them.</summary>
internal sealed class JointSteps(long maxSteps, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
{
    private const int StepsBetweenReports = 1_000;

    public long Count { get; private set; }

    /// <summary>Counts one more step of one part of the search.</summary>
    /// <returns>False when as many were taken as this part of the search may take.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public bool TryTake(long most)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (Count >= most)
        {
            return false;
        }

        if (Count++ % StepsBetweenReports == 0)
        {
            progress?.Report(new WorkProgress("stable.joint", Count - 1, maxSteps));
        }

        return true;
    }
}
