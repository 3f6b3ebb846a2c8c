namespace SolidarityEconomy.Actors.Linkage;

/// <summary>How much one feature says, in thousandths of a bit: 1,000 more make two entries twice as likely to be one actor.</summary>
/// <remarks>
/// Immutable; equal by value. When two actors agree in a value that some others have too, the weight is
/// <c>Share % of log2(population / others) + Bonus</c>: a rare value says much, a common one little. This is the weight of
/// agreement of I. P. Fellegi and A. B. Sunter, A Theory for Record Linkage, JASA 64 (1969), 1183-1210, section 3, with
/// the frequencies of the data at hand.
/// </remarks>
public sealed record FeatureWeight
{
    private const int Limit = 100_000;

    /// <summary>Says how much agreeing and differing count.</summary>
    /// <param name="feature">What is compared.</param>
    /// <param name="share">Per cent of the rarity of a common value that counts, from 0 to 100.</param>
    /// <param name="bonus">Added on agreement, in thousandths of a bit, from -100,000 to 100,000.</param>
    /// <param name="disagrees">Taken away when they disagree, in thousandths of a bit, from 0 to 100,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure lies outside its range, or there is no such feature.</exception>
    public FeatureWeight(LinkageFeature feature, int share, int bonus, int disagrees)
    {
        Feature = Enum.IsDefined(feature)
            ? feature
            : throw new ArgumentOutOfRangeException(nameof(feature), feature, "There is no such feature.");
        Share = share;
        Bonus = bonus;
        Disagrees = disagrees;
    }

    /// <summary>What is compared.</summary>
    public LinkageFeature Feature { get; }

    /// <summary>Per cent of the rarity of a common value that counts, from 0 to 100.</summary>
    public int Share { get; init => field = InRange(value, 0, 100, nameof(Share)); }

    /// <summary>Added on agreement, in thousandths of a bit; where others have the value too, it fades by two bits each time they double.</summary>
    public int Bonus { get; init => field = InRange(value, -Limit, Limit, nameof(Bonus)); }

    /// <summary>Taken away when the two disagree, in thousandths of a bit, not negative.</summary>
    public int Disagrees { get; init => field = InRange(value, 0, Limit, nameof(Disagrees)); }

    private static int InRange(int value, int least, int most, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
        return value;
    }
}
