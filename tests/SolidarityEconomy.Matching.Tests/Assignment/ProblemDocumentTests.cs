using SolidarityEconomy.Matching.Assignment.Allocation;
using SolidarityEconomy.Matching.Assignment.Exchange;
using SolidarityEconomy.Matching.Assignment.Pairing;
using SolidarityEconomy.Matching.Json;

namespace SolidarityEconomy.Matching.Tests.Assignment;

public class ProblemDocumentTests
{
    [Fact]
    public void Pairing_OfADocumentWithFaults_IsNotMadeAndToldAllOfThem()
    {
        PairingInput input = new(
            ["ana", "beto", null, " ", "ana", "caro"],
            [new("ana", "beto", 2), null, new("ana", "eva"), new("beto", "beto"), new("beto", "ana", 3), new("caro", "ana", 1)]);

        Assert.False(PairingProblem.TryCreate(input, out PairingProblem? problem, out InputReport report));

        Assert.Null(problem);
        Expect.Fault(report, "participants[2]", "input.required");
        Expect.Fault(report, "participants[3]", "input.required");
        Expect.Fault(report, "participants[4]", "input.duplicate");
        Expect.Fault(report, "pairs[1]", "input.required");
        Expect.Fault(report, "pairs[2].second", "input.unknown");
        Expect.Fault(report, "pairs[3]", "match.problem.itself");
        Expect.Fault(report, "pairs[4]", "input.duplicate");
        Assert.Equal(7, report.Faults.Length);
        Assert.All(report.Faults, fault => Assert.Equal(FaultSeverity.Error, fault.Severity));
    }

    [Fact]
    public void Pairing_OfADocumentThatIsNone_IsNotMade()
    {
        Assert.False(PairingProblem.TryCreate(null, out PairingProblem? problem, out InputReport report));
        Assert.Null(problem);
        Expect.Fault(report, string.Empty, "input.required");
        Assert.False(PairingProblem.TryCreate(new(["ana", "beto"], [new("ana", "beto", decimal.MaxValue)]), out _, out report));
        Expect.Fault(report, "pairs", "match.problem.too-many-digits");
        Assert.True(PairingProblem.TryCreate(new(), out problem, out report));
        Assert.Empty(problem.Participants);
    }

    [Fact]
    public void Allocation_OfADocumentWithFaults_IsNotMadeAndToldAllOfThem()
    {
        AllocationInput input = new(
            [new("ana", 1), new("ana", 2), new("beto", 1)],
            [new("loom"), null, new("oven")],
            [new("ana", "loom", 1), new("ana", "loom", 2), new("eva", "loom", 1), new("beto", null!, 1)],
            [new("loom", "oven"), new("oven", "oven"), new("press", "oven")]);

        Assert.False(AllocationProblem.TryCreate(input, out _, out InputReport report));

        Expect.Fault(report, "agents[1].name", "input.duplicate");
        Expect.Fault(report, "items[1]", "input.required");
        Expect.Fault(report, "values[1]", "input.duplicate");
        Expect.Fault(report, "values[2].agent", "input.unknown");
        Expect.Fault(report, "values[3].item", "input.required");
        Expect.Fault(report, "conflicts[1]", "match.problem.itself");
        Expect.Fault(report, "conflicts[2].first", "input.unknown");

        AllocationInput wrong = new([new("ana", -1, 0)], [new("loom", -1, -1)], [new("ana", "loom", decimal.MaxValue)]);
        Assert.False(AllocationProblem.TryCreate(wrong, out _, out report));
        Expect.Fault(report, "agents[0].capacity", "input.out-of-range");
        Expect.Fault(report, "agents[0].enough", "input.out-of-range");
        Expect.Fault(report, "items[0].capacity", "input.out-of-range");
        Expect.Fault(report, "items[0].weight", "input.out-of-range");
        Expect.Fault(report, "values", "match.problem.too-many-digits");
    }

    [Fact]
    public void Exchange_OfADocumentWithFaults_IsNotMadeAndToldAllOfThem()
    {
        ExchangeInput input = new(
            ["ana", "beto"],
            [new("ana", "beto"), new("ana", "beto", 2), new("ana", "eva"), new("beto", "beto"), new("ana", "caro")],
            ["eva", "ana"]);

        Assert.False(ExchangeProblem.TryCreate(input, out _, out InputReport report));

        Expect.Fault(report, "starters[1]", "input.duplicate");
        Expect.Fault(report, "gifts[1]", "input.duplicate");
        Expect.Fault(report, "gifts[2].receiver", "match.problem.starter-receives");
        Expect.Fault(report, "gifts[3]", "match.problem.itself");
        Expect.Fault(report, "gifts[4].receiver", "input.unknown");

        Assert.False(ExchangeProblem.TryCreate(
            new([.. Enumerable.Range(0, ExchangeProblem.MaxMembers + 1).Select(i => $"p{i}")], [new("p0", "p1", 0)]), out _, out report));
        Expect.Fault(report, "gifts[0].worth", "input.out-of-range");
        Expect.Fault(report, "participants", "input.out-of-range");
    }

    [Fact]
    public void Problem_OfADocument_RoundTripsExactly()
    {
        PairingProblem pairing = new(["beto", "ana", "caro"], [new("caro", "ana", 0.25m), new("beto", "ana", -1)]);
        AllocationProblem allocation = new(
            [new("beto", 2, 1.5m), new("ana", 1)], [new("oven", 2, 0.5m), new("loom")], [new("ana", "oven", 0.1m)], [new("oven", "loom")]);
        ExchangeProblem exchange = new(["beto", "ana"], [new("eva", "ana", 2.5m), new("beto", "ana")], ["eva"]);

        string[] written =
        [
            MatchingJson.Write(pairing.ToInput()), MatchingJson.Write(allocation.ToInput()), MatchingJson.Write(exchange.ToInput()),
        ];

        Assert.True(PairingProblem.TryCreate(MatchingJson.Read<PairingInput>(written[0]), out PairingProblem? pairingBack, out _));
        Assert.True(AllocationProblem.TryCreate(MatchingJson.Read<AllocationInput>(written[1]), out AllocationProblem? allocationBack, out _));
        Assert.True(ExchangeProblem.TryCreate(MatchingJson.Read<ExchangeInput>(written[2]), out ExchangeProblem? exchangeBack, out _));
        Assert.Equal(written[0], MatchingJson.Write(pairingBack.ToInput()));
        Assert.Equal(written[1], MatchingJson.Write(allocationBack.ToInput()));
        Assert.Equal(written[2], MatchingJson.Write(exchangeBack.ToInput()));
        Assert.Contains("\"schema\":\"solidarity-economy/exchange\",\"version\":\"1.0\"", written[2], StringComparison.Ordinal);
    }
}
