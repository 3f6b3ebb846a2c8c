using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Matching.Assignment.Allocation;
using SolidarityEconomy.Matching.Assignment.Exchange;
using SolidarityEconomy.Matching.Assignment.Pairing;
using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Matching.Tests.Assignment;

public class AssignmentExplanationTests
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    private static readonly AssignmentTerms Gains = new(AssignmentGoal.GreatestTotal)
    {
        RowNames = ["ana", "beto", "caro", "dora"],
        ColumnNames = ["loom", "oven"],
    };

    [Fact]
    public void Explain_OfAPlanThatPlacesAll_SaysWhoHasWhomAndWhoHasThePlaces()
    {
        AssignmentProblem problem = AssignmentProblem.Sparse(4, 2, [0, 1, 2, 0], [0, 0, 1, 1], [3.0, 2, 1.5, 1], Gains);
        AssignmentResult result = problem.Solve(cancellationToken: Token);

        Explanation whole = Expect.Explained(result.Explain(problem), "assignment.result");
        Expect.Explained(whole, "assignment.optimal");
        Assert.Equal("2 parejas con un total de 4,5; sin pareja quedan 2 de las filas y 0 de las columnas.", whole.Message.In(LanguageTag.Parse("es-ES")));
        Assert.Equal("ana is with loom.", Expect.Explained(result.Explain(problem, AssignmentSide.Rows, 0), "assignment.partners").ToString());
        Assert.Equal("oven is with caro.", result.Explain(problem, AssignmentSide.Columns, 1).ToString());
        Explanation beto = Expect.Explained(result.Explain(problem, AssignmentSide.Rows, 1), "assignment.left-out");
        Assert.Equal("loom is with ana and has no place left.", Expect.Explained(beto, "assignment.reason.is-with").ToString());
        Expect.Explained(result.Explain(problem, AssignmentSide.Rows, 3), "assignment.reason.no-pair");
        Assert.Equal(Audience.Coordinator, beto.Audience);
        Assert.Throws<ArgumentOutOfRangeException>(() => result.Explain(problem, AssignmentSide.Rows, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => result.Explain(problem, (AssignmentSide)5, 0));
    }

    [Fact]
    public void Explain_OfTooFew_NamesWhoCompetesForWhom()
    {
        AssignmentProblem problem = AssignmentProblem.Sparse(
            3, 3, [0, 1, 2, 2], [0, 0, 1, 2], [1.0, 1, 1, 1], new AssignmentTerms { RowNames = ["ana", "beto", "caro"], ColumnNames = ["x", "y", "z"] });
        AssignmentResult result = problem.Solve(cancellationToken: Token);

        Expect.Explained(result.Explain(problem), "assignment.not-all");
        Explanation shortage = Expect.Explained(result.Explain(problem), "assignment.shortage");
        Assert.Equal("ana and beto compete for x: they are to have 2 together and can have 1 at most; 1 is missing.", shortage.ToString());
        Assert.Equal(shortage, result.Shortage!.Explain(problem));

        AssignmentProblem alone = AssignmentProblem.Sparse(2, 2, [0], [0], [1.0], new AssignmentTerms { RowLeast = [1, 1] });
        Explanation least = alone.Solve(cancellationToken: Token).Explain(alone);
        Expect.Explained(least, "assignment.least-loads");
        Expect.Explained(least, "assignment.shortage-alone");
    }

    [Fact]
    public void Explain_OfWhoStaysOutByChoiceOrByTheLimit_SaysWhich()
    {
        AssignmentProblem problem = AssignmentProblem.Sparse(3, 2, [0, 1, 2], [0, 1, 1], [-1.0, 2, 1], new AssignmentTerms(AssignmentGoal.GreatestTotal)
        {
            RowMost = [1, 0, 1],
        });
        AssignmentResult best = problem.Solve(AssignmentCoverage.BestTotal, cancellationToken: Token);
        AssignmentResult stopped = problem.Solve(AssignmentCoverage.BestTotal, new FlowOptions(0), cancellationToken: Token);

        Expect.Explained(best.Explain(problem, AssignmentSide.Rows, 0), "assignment.reason.no-gain");
        Expect.Explained(best.Explain(problem, AssignmentSide.Rows, 1), "assignment.reason.takes-nobody");
        Assert.Equal("2 is with 1.", best.Explain(problem, AssignmentSide.Rows, 2).ToString());
        Expect.Explained(stopped.Explain(problem), "assignment.limit-reached");
        Expect.Explained(stopped.Explain(problem, AssignmentSide.Rows, 2), "assignment.reason.undecided");
    }

    [Fact]
    public void Explain_OfAPairing_SaysWhoIsLeftOutAndWhy()
    {
        PairingProblem problem = new(["ana", "beto", "caro", "dora", "eva"], [new("ana", "beto", 3), new("beto", "caro", 2), new("caro", "eva", -1)]);
        PairingResult result = problem.Solve(cancellationToken: Token);

        Assert.Equal(
            "1 pair with a total of 3; 3 are without a partner.\n  No plan is better; the prices prove it.",
            Expect.Explained(result.Explain(problem), "assignment.pairing").ToString());
        Assert.Equal("ana is with beto.", result.Explain(problem, "ana").ToString());
        Expect.Explained(result.Explain(problem, "caro"), "assignment.reason.is-with");
        Expect.Explained(result.Explain(problem, "caro"), "assignment.reason.no-gain");
        Expect.Explained(result.Explain(problem, "dora"), "assignment.reason.no-pair");
        Assert.Throws<ArgumentException>(() => result.Explain(problem, "zoe"));

        MostPairsResult most = new TwoSidedGraph(["ana", "beto"], ["x", "y"], [new("ana", "x"), new("beto", "x")]).FindMostPairs(Token);
        Assert.Equal(
            "ana y beto compiten por x: deben tener 2 en conjunto y pueden tener 1 como máximo; falta 1.",
            Expect.Explained(most.LeftShortage!.Explain(), "assignment.shortage").In(LanguageTag.Spanish));
    }

    [Fact]
    public void Explain_OfBundles_SaysWhoHasNothingAndWhyNotTheRest()
    {
        AllocationProblem problem = new(
            [new("ana", 3), new("beto", 1), new("caro", 1), new("dora", 1)],
            [new("loom"), new("oven"), new("press"), new("saw")],
            [new("ana", "loom", 5), new("ana", "oven", 3), new("ana", "saw", 2), new("beto", "loom", 4), new("caro", "press", 1)],
            [new("loom", "oven")]);
        BundlePlan turns = Allocator.TakeTurns(problem, ["ana", "beto"], Token);

        Explanation whole = Expect.Explained(turns.Explain(problem), "allocation.result");
        Assert.Equal("beto would rather have what ana has: it would be worth 4.", Expect.Explained(whole, "allocation.envy").ToString());
        Explanation ana = Expect.Explained(turns.Explain(problem, "ana"), "allocation.given");
        Assert.Equal("oven does not go with what ana has.", Expect.Explained(ana, "allocation.reason.unfit").ToString());
        Explanation beto = Expect.Explained(turns.Explain(problem, "beto"), "allocation.given-nothing");
        Assert.Equal("loom was given to ana.", Expect.Explained(beto, "allocation.reason.given-to-others").ToString());
        Expect.Explained(turns.Explain(problem, "caro"), "allocation.reason.left-over");
        Expect.Explained(turns.Explain(problem, "dora"), "allocation.reason.wants-nothing");
        Assert.Throws<ArgumentException>(() => turns.Explain(problem, "zoe"));

        AllocationProblem plain = new([new("ana", 1)], [new("loom"), new("oven")], [new("ana", "loom", 1), new("ana", "oven", 1)]);
        BundlePlan best = Allocator.BestTotal(plain, Token);
        Expect.Explained(best.Explain(plain), "assignment.optimal");
        Assert.Empty(best.Explain(plain, "ana").Because);
    }

    [Fact]
    public void Explain_OfAnExchange_SaysWhoHelpsWhomAndWhoTakesNoPart()
    {
        ExchangeProblem problem = new(
            ["ana", "beto", "caro", "dora", "eva", "fede", "gina"],
            [new("ana", "beto"), new("beto", "ana"), new("eva", "fede"), new("caro", "ana"), new("beto", "dora"), new("gina", "eva")],
            []);
        ExchangePlan plan = problem.Solve(cancellationToken: Token);

        Explanation whole = Expect.Explained(plan.Explain(problem), "exchange.result");
        Expect.Explained(whole, "exchange.optimal");
        Assert.Equal(
            "Each helps the next and the last the first: ana and beto; worth 2 on average.",
            Expect.Explained(plan.Explain(problem, "beto"), "exchange.cycle").ToString());
        Expect.Explained(plan.Explain(problem, "caro"), "exchange.no-part");
        Expect.Explained(plan.Explain(problem, "caro"), "exchange.reason.nobody-gives");
        Expect.Explained(plan.Explain(problem, "dora"), "exchange.reason.gives-nobody");
        Expect.Explained(plan.Explain(problem, "eva"), "exchange.reason.others-instead");
        Assert.Throws<ArgumentException>(() => plan.Explain(problem, "zoe"));

        ExchangeProblem begun = new(["ana", "beto"], [new("sol", "ana"), new("ana", "beto")], ["sol"]);
        ExchangePlan chain = begun.Solve(new ExchangeRules(maxChain: 2), cancellationToken: Token);
        Assert.Equal(
            "Cada quien ayuda a quien sigue y el primero no pide nada: sol, ana y beto; valor medio 2.",
            Expect.Explained(chain.Explain(begun), "exchange.chain").In(LanguageTag.Spanish));
        ExchangePlan stopped = problem.Solve(new ExchangeRules(maxPatterns: 0), cancellationToken: Token);
        Expect.Explained(stopped.Explain(problem), "exchange.bound");
    }
}
