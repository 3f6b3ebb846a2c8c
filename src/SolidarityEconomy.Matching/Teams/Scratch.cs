namespace SolidarityEconomy.Matching.Teams;

/// <summary>Working memory that is used again from one search to the next.</summary>
internal static class Scratch
{
    /// <summary>Has room for so many elements and empties them; where there is too little, twice as much as before is taken.</summary>
    public static void Clear<T>(ref T[] memory, int count)
    {
        if (memory.Length < count)
        {
            memory = new T[Math.Max(count, 2 * memory.Length)];
        }
        else
        {
            Array.Clear(memory, 0, count);
        }
    }
}
