namespace SolidarityEconomy.Matching.Tests;

/// <summary>Pseudo-random whole numbers that are the same on every machine (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from the least to the most, both included.</summary>
    public int Draw(int least, int most)
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            ulong z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return least + (int)((z ^ (z >> 31)) % (ulong)(most - least + 1));
        }
    }
}
