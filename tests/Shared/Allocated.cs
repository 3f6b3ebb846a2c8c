namespace SolidarityEconomy.Testing;

/// <summary>What a piece of work allocates, against what its documentation says.</summary>
internal static class Allocated
{
    /// <summary>What every call may take beside its memory: enumerators, records of results, headers of arrays.</summary>
    private const long Fixed = 4_096;

    /// <summary>The bytes that work allocates on this thread, once it has run before.</summary>
    public static long By(Action work)
    {
        work();
        long before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Work keeps to the bytes that are documented for its size.</summary>
    public static void AssertWithin(string what, long documented, Action work)
    {
        long bytes = By(work);
        Assert.True(bytes <= documented + Fixed, FormattableString.Invariant($"{what}: {bytes} bytes where {documented} are documented."));
    }
}
