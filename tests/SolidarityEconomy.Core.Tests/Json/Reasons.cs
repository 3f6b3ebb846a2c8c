namespace SolidarityEconomy.Tests.Json;

/// <summary>Why a public type has no JSON of its own.</summary>
internal static class Reasons
{
    public static string? Of(Type type) => null;
}
