using System.Collections.Immutable;
using NodaTime;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>The registry, and its log beside it: the library keeps no events, so whoever keeps the registry does.</summary>
internal sealed class Book
{
    public Registry Registry { get; private set; } = new RegistryBuilder().Build();

    public ImmutableArray<RegistryEvent> Log { get; private set; } = [];

    /// <summary>Lets changes happen, all or none.</summary>
    /// <exception cref="RefusedException">One of them is refused; nothing has changed then.</exception>
    public void Apply(LocalDate on, params IEnumerable<RegistryChange> changes)
    {
        Instant at = on.At(new LocalTime(17, 0)).InUtc().ToInstant();
        Outcome<Registry, RegistryEvent> outcome = Registry.Apply(changes, on, at);
        Registry = outcome.OrThrow();
        Log = Log.AddRange(outcome.Events);
    }
}
