#:package SolidarityEconomy.Matching
using SolidarityEconomy;
using SolidarityEconomy.Matching.StableMatching;

// Six apprentices hand in their wishes, three cooperatives say how many they take and whom they would rather have.
Chooser Who(string id, params string[] wishes) => Chooser.InOrder(new(id), wishes.Select(wish => new Id<Chooser>(wish)));
Chooser Place(string id, int places, params string[] order) => Chooser.InOrder(new(id), order.Select(one => new Id<Chooser>(one)), places);

TwoSidedProblem problem = new(
    [
        Who("Ana", "Panaderia", "Tejido"), Who("Bea", "Panaderia", "Huerta"), Who("Caro", "Panaderia", "Tejido", "Huerta"),
        Who("Dani", "Tejido", "Panaderia"), Who("Elio", "Tejido"), Who("Flor", "Huerta", "Panaderia"),
    ],
    [
        Place("Panaderia", 2, "Dani", "Caro", "Flor", "Ana", "Bea"),
        Place("Tejido", 2, "Ana", "Elio", "Caro", "Dani"),
        Place("Huerta", 1, "Bea", "Flor", "Caro"),
    ]);

// The side that proposes fares best and gains nothing by any other list than the true one.
TwoSidedMatching placement = problem.Propose(Side.Left);
foreach (Chooser cooperative in problem.Right)
{
    Console.WriteLine($"{cooperative.Id}: {string.Join(", ", placement.PartnersOf(Side.Right, cooperative.Id))}");
}

Console.WriteLine(placement.Explain(Side.Left, new("Bea")).In(LanguageTag.English));
Console.WriteLine(problem.Check(placement.Pairs).IsStable ? "Nobody would rather leave." : "Somebody would rather leave.");
