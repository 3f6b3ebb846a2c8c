using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>What became of a row of the sheet: an actor with its profile, needs and offers, or the reason why there is none.</summary>
/// <param name="Row">The row.</param>
/// <param name="Fate">Registered, waiting for an answer, or refused by the person.</param>
/// <param name="Question">What is to be asked before anything is registered; null unless waiting.</param>
internal sealed record Entry(IntakeRow Row, Fate Fate, Text? Question = null)
{
    /// <summary>The day on which the person said yes; null when that is not known.</summary>
    public LocalDate? Day { get; init; }

    public Actor? Actor { get; init; }

    public Profile? Profile { get; init; }

    public IReadOnlyList<Need> Needs { get; init; } = [];

    public IReadOnlyList<Offer> Offers { get; init; } = [];
}
