using System.Globalization;
using FsCheck;

namespace SolidarityEconomy.Testing;

/// <summary>Runs FsCheck properties inside plain facts, with replay from the environment.</summary>
/// <remarks>
/// A failure prints "Replay directly at failing step with (seed,gamma,size)". Set
/// <c>FSCHECK_REPLAY=seed,gamma,size</c> and run the one failing test to reproduce it;
/// set <c>FSCHECK_MAX_TEST</c> to try more cases for each property (200 unless told).
/// </remarks>
internal static class PropertyCheck
{
    private static readonly string? ReplayText = Environment.GetEnvironmentVariable("FSCHECK_REPLAY");

    private static readonly int MaxTest =
        int.TryParse(Environment.GetEnvironmentVariable("FSCHECK_MAX_TEST"), CultureInfo.InvariantCulture, out int count)
            ? count
            : 200;

    public static void Holds(this Property property) => property.Holds(MaxTest);

    /// <summary>Checks the property on a given number of cases, or on more when the environment asks for more.</summary>
    public static void Holds(this Property property, int cases) =>
        property.Check(WithReplay(Config.QuickThrowOnFailure.WithMaxTest(Math.Max(cases, MaxTest)).WithQuietOnSuccess(true)));

    private static Config WithReplay(Config config)
    {
        if (string.IsNullOrWhiteSpace(ReplayText))
        {
            return config;
        }

        string[] parts = ReplayText.Trim('(', ')').Split(',');
        ulong seed = ulong.Parse(parts[0], CultureInfo.InvariantCulture);
        ulong gamma = ulong.Parse(parts[1], CultureInfo.InvariantCulture);
        int size = parts.Length > 2 ? int.Parse(parts[2], CultureInfo.InvariantCulture) : -1;
        return config.WithReplay(seed, gamma, size);
    }
}
