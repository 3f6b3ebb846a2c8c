using SolidarityEconomy.Optimization;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Tests.Optimization;

public class FlowExplainTests
{
    [Fact]
    public void Explain_Optimal_SaysTheCost()
    {
        Explanation explanation = FlowNetwork.Create([2, -2], [0], [1], [700]).SolveNow().Explain();

        CodeLog.Record(explanation.Message);
        Assert.Equal("flow.result.optimal", explanation.Message.Code);
        Assert.Equal(Audience.Coordinator, explanation.Audience);
        Assert.Equal("A flow of least cost was found; it costs 1,400.", explanation.In(LanguageTag.English));
    }

    [Fact]
    public void Explain_Infeasible_SaysWhereAndHowMuchIsMissing()
    {
        FlowNetwork network = FlowNetwork.Create([9, 0, -4, -5], [0, 1, 1], [1, 2, 3], [1, 1, 1], [6, 9, 9]);

        Explanation explanation = network.SolveNow().Explain();

        Explanation reason = Assert.Single(explanation.Because);
        CodeLog.Record(reason.Message);
        Assert.Equal(
            "3 nodes together demand 9; at most 6 can reach them, 3 too few.", reason.In(LanguageTag.English));
        Assert.Equal(
            "3 nodos demandan en conjunto 9; les pueden llegar a lo sumo 6, faltan 3.", reason.In(LanguageTag.Spanish));
    }

    [Fact]
    public void Explain_SupplyThatCannotLeave_SaysSo()
    {
        FlowNetwork network = FlowNetwork.Create([5, -9], [0], [1], [1], [2], supplyForm: SupplyForm.AtLeast);

        Explanation reason = Assert.Single(network.SolveNow().Explain().Because);

        CodeLog.Record(reason.Message);
        Assert.Equal("1 node has to send out 5; at most 2 can leave, 3 too few.", reason.In(LanguageTag.English));
        Assert.Equal(
            "1 nó precisa enviar 5; podem sair no máximo 2, faltam 3.", reason.In(LanguageTag.Portuguese));
    }

    [Fact]
    public void Explain_Unbounded_SaysTheCycle()
    {
        FlowNetwork network = FlowNetwork.Create([0, 0], [0, 1], [1, 0], [-3, 1]);

        Explanation reason = Assert.Single(network.SolveNow().Explain().Because);

        CodeLog.Record(reason.Message);
        Assert.Equal(
            "Each unit sent round a cycle of 2 arcs without upper bounds changes the cost by -2.",
            reason.In(LanguageTag.English).Replace('\u2212', '-'));
    }

    [Fact]
    public void Explain_StoppedEarly_SaysTheGapOrWhyThereIsNone()
    {
        FlowNetwork grid = FlowTesting.Grid(8);
        HashSet<string> reasons = [];
        FlowResult result;
        long pivots = 0;
        do
        {
            result = grid.SolveNow(new FlowOptions(pivots++));
            result.AssertProved(grid);
            reasons.UnionWith(result.Explain().Because.Select(reason => reason.Message.Code));
        }
        while (result.Status == FlowStatus.LimitReached);

        Assert.Contains("flow.reason.no-flow", reasons);
        Assert.Contains("flow.reason.gap", reasons);
    }

    [Fact]
    public void Explain_UnlimitedArcsStoppedEarly_KnowsNoGap()
    {
        // Feasible from the start, and the first pivot has not yet found that the cost has a minimum.
        FlowNetwork network = FlowNetwork.Create(
            [0, 0], [0, 1], [1, 0], [-1, 0], [FlowNetwork.Unlimited, 5]);

        FlowResult result = network.SolveNow(new FlowOptions(0));

        result.AssertProved(network);
        Assert.Null(result.Gap);
        Assert.Equal("flow.reason.no-bound", Assert.Single(result.Explain().Because).Message.Code);
    }

    [Fact]
    public void Message_OfEveryKindOfViolation_HasATextInThreeLanguages()
    {
        foreach (FlowViolationKind kind in Enum.GetValues<FlowViolationKind>())
        {
            Message message = new FlowViolation(kind, 3, 1, 2).Message;

            Assert.StartsWith("flow.check.", message.Code, StringComparison.Ordinal);
            string english = message.In(LanguageTag.English);
            string spanish = message.In(LanguageTag.Spanish);
            Assert.NotEqual(english, spanish);
            Assert.DoesNotContain(message.In(LanguageTag.Portuguese), new[] { english, spanish });
        }

        Assert.Equal(
            FlowTexts.Entries.Select(entry => entry.Code),
            FlowTexts.Entries.Select(entry => entry.Code).Distinct());
    }

    [Fact]
    public void Figure_OfAnySize_IsWrittenExactly()
    {
        Assert.Equal(5L, FlowTexts.Figure(5).Value);
        Assert.Equal(9223372036854775808m, FlowTexts.Figure((Int128)long.MaxValue + 1).Value);
        Assert.Equal("170141183460469231731687303715884105727", FlowTexts.Figure(Int128.MaxValue).Value);
    }
}
