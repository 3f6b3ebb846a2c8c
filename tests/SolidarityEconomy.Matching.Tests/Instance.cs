using System.Globalization;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Tests;

/// <summary>
/// A random assignment problem with capacities on both sides, forbidden pairs, ties and scores of 0, safety limits, needs and
/// offers that are not open, and blocked actors.
/// </summary>
internal sealed class Instance
{
    private readonly decimal[][] _scores;
    private readonly bool[][] _allowed;
    private readonly Barriers? _barriers;

    public Instance(int[] quantities, int[] capacities, decimal[][] scores, bool[][] allowed, decimal threshold = 0, Barriers? barriers = null)
    {
        Quantities = quantities;
        Capacities = capacities;
        _scores = scores;
        _allowed = allowed;
        _barriers = barriers;
        Policy = new MatchPolicy(
            [new WeightedCriterion(new TableCriterion((need, offer) => scores[Number(need)][Number(offer)]), 1)],
            [new TableRule((need, offer) => allowed[Number(need)][Number(offer)])],
            threshold);
        Registry plain = Sample.Registry(
            quantities.Select((quantity, i) => Sample.Need(Name('n', i), quantity: quantity)),
            capacities.Select((capacity, j) => Sample.Offer(Name('o', j), capacity: capacity)));
        Registry = barriers is null ? plain : barriers.In(plain);
    }

    public int[] Quantities { get; }

    public int[] Capacities { get; }

    public MatchPolicy Policy { get; }

    public Registry Registry { get; }

    public static Instance Random(Dice dice, int maxNeeds, int maxOffers, int maxAmount)
    {
        int needs = dice.Draw(0, maxNeeds);
        int offers = dice.Draw(0, maxOffers);
        int steps = dice.Draw(0, 2) switch { 0 => 2, 1 => 10, _ => 1_000_000 };
        int allowedIn10 = dice.Draw(4, 10);
        decimal[][] scores = new decimal[needs][];
        bool[][] allowed = new bool[needs][];
        for (int i = 0; i < needs; i++)
        {
            scores[i] = [.. Enumerable.Range(0, offers).Select(_ => dice.Draw(0, steps) / (decimal)steps)];
            allowed[i] = [.. Enumerable.Range(0, offers).Select(_ => dice.Draw(1, 10) <= allowedIn10)];
        }

        int[] quantities = [.. Enumerable.Range(0, needs).Select(_ => dice.Draw(1, maxAmount))];
        int[] capacities = [.. Enumerable.Range(0, offers).Select(_ => dice.Draw(0, maxAmount))];
        decimal threshold = dice.Draw(0, 3) == 0 ? 0.5m : 0;
        Barriers? barriers = dice.Draw(0, 1) == 0 ? null : Barriers.Random(dice, needs, offers);
        return new Instance(quantities, capacities, scores, allowed, threshold, barriers);
    }

    public static string Name(char kind, int number) => kind + number.ToString("D5", CultureInfo.InvariantCulture);

    /// <summary>What a match would be worth; 0 when there may be none.</summary>
    public decimal Worth(int need, int offer) =>
        _allowed[need][offer] && _barriers?.IsOut(need, offer) != true && _scores[need][offer] >= Policy.Threshold ? _scores[need][offer] : 0;

    /// <summary>Whether rules, limits and statuses let a pair be, whatever it scores.</summary>
    public bool MayBe(int need, int offer) => _allowed[need][offer] && _barriers?.IsOut(need, offer) != true;

    /// <summary>What a pair scores, whether it may be or not.</summary>
    public decimal Score(int need, int offer) => _scores[need][offer];

    private static int Number(string name) => int.Parse(name[1..], CultureInfo.InvariantCulture);
}
