using System.Text.Json;
using SolidarityEconomy.Matching.StableMatching;

namespace SolidarityEconomy.Conformance.Tests.Runners;

/// <summary>Immediate acceptance, exchange in rings, and one after the other.</summary>
internal sealed class SchoolChoiceRunner : IVectorRunner
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Kinds { get; } = ["immediate-acceptance", "school-choice-ttc", "serial-dictatorship", "ttc"];

    /// <inheritdoc/>
    public void Run(Vector vector)
    {
        JsonElement input = vector.Input;
        JsonElement expect = vector.Expect;
        switch (vector.Kind)
        {
            case "immediate-acceptance":
                ListFields.Same(ListFields.Pairs(expect.GetProperty("matching"), isByLeft: false), Schools(input).ImmediateAcceptance(TestContext.Current.CancellationToken).Pairs);
                break;
            case "school-choice-ttc":
                ListFields.Same(ListFields.Pairs(expect.GetProperty("matching")), Schools(input).TopTradingCycles(TestContext.Current.CancellationToken).Pairs);
                break;
            case "serial-dictatorship":
                ListFields.Same(
                    ListFields.Pairs(expect.GetProperty("matching")),
                    Places(input).SerialDictatorship(ListFields.Ids(input.GetProperty("priority")), TestContext.Current.CancellationToken).Pairs);
                break;
            default:
                ListFields.Same(ListFields.Pairs(expect.GetProperty("gets")), Houses(input).TopTradingCycles(TestContext.Current.CancellationToken).Pairs);
                break;
        }
    }

    private static TwoSidedProblem Schools(JsonElement input) => new(
        ListFields.Choosers(input.GetProperty("students")),
        ListFields.Choosers(input.GetProperty("schools"), input.GetProperty("capacities")));

    private static TwoSidedProblem Places(JsonElement input) => new(
        ListFields.Choosers(input.GetProperty("students")),
        input.GetProperty("capacities").EnumerateObject().Select(place => new Chooser(new(place.Name), null, place.Value.GetInt32())));

    private static TwoSidedProblem Houses(JsonElement input)
    {
        JsonElement agents = input.GetProperty("agents");
        Dictionary<Id<Chooser>, Id<Chooser>> owners =
            input.GetProperty("owns").EnumerateObject().ToDictionary(entry => ListFields.Id(entry.Value), entry => new Id<Chooser>(entry.Name));
        IEnumerable<Id<Chooser>> vacant = input.TryGetProperty("vacant", out JsonElement free) ? ListFields.Ids(free) : [];
        IEnumerable<Id<Chooser>> order = input.TryGetProperty("priority", out JsonElement priority)
            ? ListFields.Ids(priority)
            : agents.EnumerateObject().Select(agent => new Id<Chooser>(agent.Name));
        return TwoSidedProblem.WithOwners(ListFields.Choosers(agents), owners.Keys.Concat(vacant), owners, order);
    }
}
