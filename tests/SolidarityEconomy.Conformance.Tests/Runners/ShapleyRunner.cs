using System.Globalization;
using System.Text.Json;
using SolidarityEconomy.Matching.Teams;

namespace SolidarityEconomy.Conformance.Tests.Runners;

/// <summary>Runs Shapley values of games in tables and Shapley-Shubik indices of weighted voting.</summary>
internal sealed class ShapleyRunner : IVectorRunner
{
    public IReadOnlyList<string> Kinds { get; } = ["shapley", "weighted-voting-shapley-shubik"];

    public void Run(Vector vector)
    {
        if (vector.Kind == "shapley")
        {
            RunGame(vector.Input, vector.Expect);
        }
        else
        {
            RunVoting(vector.Input, vector.Expect);
        }
    }

    private static void RunGame(JsonElement input, JsonElement expect)
    {
        CoalitionGame game = CoalitionGame.FromTable(
            Strings(input.GetProperty("players")),
            input.GetProperty("values").EnumerateArray().Select(row => new CoalitionWorth(
                [.. Strings(row.GetProperty("coalition"))], Ratio.FromDecimal(row.GetProperty("value").GetDecimal()))));

        Dictionary<string, Ratio> shares = game.Shapley(cancellationToken: TestContext.Current.CancellationToken)
            .ToDictionary(share => share.Player, share => share.Share, StringComparer.Ordinal);

        Assert.Equal(
            expect.GetProperty("shapley").EnumerateObject().ToDictionary(player => player.Name, player => Fraction(player.Value)), shares);
    }

    private static void RunVoting(JsonElement input, JsonElement expect)
    {
        WeightedVoting body = new(
            input.GetProperty("quota").GetInt64(),
            input.GetProperty("weights").EnumerateArray()
                .Select((weight, i) => new VotingWeight(i.ToString("D3", CultureInfo.InvariantCulture), weight.GetInt64())));

        Assert.Equal(
            expect.GetProperty("index").EnumerateArray().Select(Fraction),
            body.Power(TestContext.Current.CancellationToken).Select(power => power.ShapleyShubik));
    }

    private static Ratio Fraction(JsonElement element) => new(element.GetProperty("num").GetInt64(), element.GetProperty("den").GetInt64());

    private static IEnumerable<string> Strings(JsonElement array) => array.EnumerateArray().Select(text => text.GetString()!);
}
