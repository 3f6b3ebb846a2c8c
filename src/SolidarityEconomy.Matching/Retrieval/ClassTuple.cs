namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>The classes of an offer in all criteria: offers with the same ones score alike for every need.</summary>
internal readonly struct ClassTuple(int[] classes) : IEquatable<ClassTuple>
{
    public ReadOnlySpan<int> Classes => classes;

    public bool Equals(ClassTuple other) => Classes.SequenceEqual(other.Classes);

    public override bool Equals(object? obj) => obj is ClassTuple other && Equals(other);

    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (int one in classes)
        {
            hash.Add(one);
        }

        return hash.ToHashCode();
    }
}
