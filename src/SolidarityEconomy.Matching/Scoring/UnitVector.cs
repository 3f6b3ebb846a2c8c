namespace SolidarityEconomy.Matching.Scoring;

/// <summary>A direction: the numbers of a vector divided by its length. A trait of its own for each need and offer.</summary>
internal sealed class UnitVector
{
    private const int Lanes = 8;

    private readonly double[] _parts;

    private UnitVector(double[] parts) => _parts = parts;

    public int Dimension => _parts.Length;

    /// <summary>Null when a number is not finite or all are zero, so that there is no direction.</summary>
    public static UnitVector? Of(ReadOnlySpan<float> values)
    {
        double[] parts = new double[values.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = values[i];
        }

        double length = Math.Sqrt(Dot(parts, parts));
        if (!double.IsFinite(length) || length == 0)
        {
            return null;
        }

        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] /= length;
        }

        return new UnitVector(parts);
    }

    /// <summary>The cosine of the angle, -1 to 1 up to the last digits.</summary>
    public double Cosine(UnitVector other) => Dot(_parts, other._parts);

    // Eight sums side by side, put together in one order: the same on every machine, with vector hardware and without.
    private static double Dot(double[] one, double[] other)
    {
        Span<double> sums = stackalloc double[Lanes];
        sums.Clear();
        for (int i = 0; i < one.Length; i++)
        {
            sums[i % Lanes] += one[i] * other[i];
        }

        return (sums[0] + sums[4] + (sums[2] + sums[6])) + (sums[1] + sums[5] + (sums[3] + sums[7]));
    }
}
