using System.Text.Json;

namespace SolidarityEconomy.Conformance.Tests.Runners;

/// <summary>Seats by largest remainders and by divisors; cases of electoral laws that need more are skipped with that reason.</summary>
internal sealed class ApportionmentRunner : IVectorRunner
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Kinds { get; } = ["apportionment"];

    /// <inheritdoc/>
    public void Run(Vector vector)
    {
        string[] methods = vector.Input.TryGetProperty("methods", out JsonElement list)
            ? [.. list.EnumerateArray().Select(method => method.GetString()!)]
            : [vector.Input.GetProperty("method").GetString()!];
        string[] unknown = [.. methods.Where(method => !IsKnown(method))];
        Assert.SkipWhen(
            unknown.Length > 0 || vector.Input.TryGetProperty("quota", out _),
            $"the kernel does not have all of the methods '{string.Join(", ", methods)}'");
        Assert.SkipWhen(vector.Input.TryGetProperty("threshold", out _), "a threshold belongs to the rules of an election, not to the kernel");
        foreach (string method in methods)
        {
            Compare(vector.Expect, method, Distribute(vector.Input, method));
        }
    }

    private static void Compare(JsonElement expect, string method, Apportionment result)
    {
        if (expect.TryGetProperty("tie", out JsonElement tie))
        {
            Assert.Equal(tie.GetBoolean(), result.IsTied);
            Assert.Equal(Numbers(expect.GetProperty("certain")), result.Certain);
            Assert.Equal(Numbers(expect.GetProperty("tied")), result.Tied);
            Assert.Equal(expect.GetProperty("tiedFor").GetInt32(), result.TiedSeats);
            return;
        }

        JsonElement seats = expect.TryGetProperty("seatsByMethod", out JsonElement byMethod)
            ? byMethod.GetProperty(method)
            : expect.GetProperty("seats");
        Assert.Equal(Numbers(seats), result.Seats);
    }

    private static Apportionment Distribute(JsonElement input, string method)
    {
        int seats = input.GetProperty("seats").GetInt32();
        IEnumerable<long> votes = input.GetProperty("votes").EnumerateArray().Select(vote => vote.GetInt64());
        int[]? maxSeats = input.TryGetProperty("maxSeats", out JsonElement max) ? [.. Numbers(max)] : null;
        return method switch
        {
            "largest_remainder" => Apportionment.ByLargestRemainder(seats, votes, SeatQuota.Hare),
            "dhondt" => Apportionment.ByDivisor(seats, votes, DivisorMethod.DHondt, maxSeats),
            "saintelague" => Apportionment.ByDivisor(seats, votes, DivisorMethod.SainteLague, maxSeats),
            "modified_saintelague" => Apportionment.ByDivisor(seats, votes, DivisorMethod.ModifiedSainteLague, maxSeats),
            "huntington" => Apportionment.ByDivisor(seats, votes, DivisorMethod.HuntingtonHill, maxSeats),
            "adams" => Apportionment.ByDivisor(seats, votes, DivisorMethod.Adams, maxSeats),
            "dean" => Apportionment.ByDivisor(seats, votes, DivisorMethod.Dean, maxSeats),
            _ => throw new InvalidOperationException($"'{method}' is not a method of this runner."),
        };
    }

    private static bool IsKnown(string method) =>
        method is "largest_remainder" or "dhondt" or "saintelague" or "modified_saintelague" or "huntington" or "adams" or "dean";

    private static IEnumerable<int> Numbers(JsonElement array) => array.EnumerateArray().Select(number => number.GetInt32());
}
