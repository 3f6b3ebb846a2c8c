using NodaTime;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>On which days the month happens; nothing but <c>Program.cs</c> looks at a clock.</summary>
/// <param name="Registered">Who said yes is registered; no date in the sheet may lie after it.</param>
/// <param name="Merged">Double entries become one.</param>
/// <param name="Today">The figures and the first pairs.</param>
/// <param name="Withdrawn">Whoever withdraws does so.</param>
internal sealed record Days(LocalDate Registered, LocalDate Merged, LocalDate Today, LocalDate Withdrawn)
{
    /// <summary>The days of the story that goes with the sheet of the sample; its last row is of the twelfth.</summary>
    public static Days OfTheStory { get; } = new(new(2026, 9, 14), new(2026, 9, 15), new(2026, 9, 16), new(2026, 9, 21));

    /// <summary>All on one day, as with a sheet of one's own.</summary>
    public static Days AllOn(LocalDate day) => new(day, day, day, day);
}
