namespace SolidarityEconomy.Matching;

/// <summary>Tells the progress of one of two runs over the same pairs as that of both together.</summary>
internal sealed class PartProgress(IProgress<WorkProgress> whole, bool isSecond) : IProgress<WorkProgress>
{
    public static PartProgress? Of(IProgress<WorkProgress>? whole, bool isSecond) => whole is null ? null : new PartProgress(whole, isSecond);

    public void Report(WorkProgress value) => whole.Report(new WorkProgress(
        value.Stage, value.Done + (isSecond ? value.Total : 0), 2 * value.Total));
}
