using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Matching.Teams;

namespace SolidarityEconomy.Matching.Tests.Teams;

/// <summary>Small team problems with rules of every kind, and what trying every set of candidates says about them.</summary>
internal static class TeamBrute
{
    private static readonly string[] Names = ["ana", "beto", "caro", "dino", "elsa", "fito", "gala", "hugo", "ines", "juan"];

    public static TeamProblem Draw(Dice dice, int most, int rules)
    {
        string[] names = Names[..dice.Draw(1, most)];
        bool isWhole = dice.Draw(0, 1) == 0;
        TeamCandidate[] candidates =
        [
            .. names.Select(name => new TeamCandidate(
                name,
                isWhole ? dice.Draw(-1, 4) : dice.Draw(-20, 99) / 10m,
                [.. Some(dice, "abcdef", 3).Select(word => new Capability(word, dice.Draw(0, 3)))],
                dice.Draw(0, 3) == 0 ? null : Some(dice, "po", 1).FirstOrDefault(),
                Some(dice, "wxyz", 2),
                Some(dice, "mn", 2),
                Some(dice, "est", 2),
                Some(dice, "ghi", 2))),
        ];
        TeamRule[] all = [.. Enumerable.Range(0, rules).Select(_ => Rule(dice, names)).OfType<TeamRule>()];
        string[][] apart = dice.Draw(0, 3) == 0 && names.Length > 2 ? [[names[0], names[2]]] : [];
        return new TeamProblem(
            candidates.Reverse(), all, dice.Draw(0, 2) == 0 ? AssignmentGoal.GreatestTotal : AssignmentGoal.LeastTotal, apart);
    }

    /// <summary>Every team, the best first, and of equal ones the smaller.</summary>
    public static TeamCheck[] Teams(TeamProblem problem)
    {
        int sign = problem.Goal == AssignmentGoal.LeastTotal ? 1 : -1;
        return
        [
            .. Enumerable.Range(1, (1 << problem.Candidates.Length) - 1)
                .Select(mask => problem.Check(problem.Candidates.Where((_, i) => (mask >> i & 1) == 1).Select(candidate => candidate.Name)))
                .Where(check => check.IsTeam)
                .OrderBy(check => sign * check.Total).ThenBy(check => check.Members.Length),
        ];
    }

    /// <summary>The size of the smallest set of rules that nobody can keep together.</summary>
    public static int SmallestBlockage(TeamProblem problem)
    {
        TeamInput input = problem.ToInput();
        Assert.True(TeamProblem.TryCreate(input with { Rules = [] }, out TeamProblem? free, out _));
        int[] kept =
        [
            .. Teams(free).Select(team => problem.Check(team.Members).Rules.Select((rule, r) => rule.IsKept ? 1 << r : 0).Sum()).Distinct(),
        ];
        return Enumerable.Range(0, 1 << problem.Rules.Length)
            .Where(rules => Array.TrueForAll(kept, mask => (mask & rules) != rules))
            .Min(rules => System.Numerics.BitOperations.PopCount((uint)rules));
    }

    private static string[] Some(Dice dice, string letters, int most)
    {
        int count = dice.Draw(0, most);
        int from = dice.Draw(0, letters.Length - 1);
        return [.. Enumerable.Range(0, Math.Min(count, letters.Length)).Select(i => letters[(from + i) % letters.Length].ToString())];
    }

    private static TeamRule? Rule(Dice dice, string[] names)
    {
        string value = "wxyz"[dice.Draw(0, 3)].ToString();
        int from = dice.Draw(0, Math.Max(names.Length - 2, 0));
        string[] two = names.Length < 2 ? [] : [names[from], names[from + 1]];
        return dice.Draw(0, 13) switch
        {
            0 or 1 or 2 => TeamRule.Cover("abcdef"[dice.Draw(0, 5)].ToString(), dice.Draw(1, 2), dice.Draw(0, 2)),
            3 => dice.Draw(0, 2) == 0
                ? TeamRule.AtLeast(1, TeamTrait.Kind, "p")
                : TeamRule.AtLeast(dice.Draw(1, 2), TeamTrait.Sector, value),
            4 => TeamRule.AtLeast(1, TeamTrait.Territory, "m", "n") with { Capability = "a" },
            5 => dice.Draw(0, 2) == 0
                ? TeamRule.AtMost(1, TeamTrait.Kind, "o")
                : TeamRule.AtMost(dice.Draw(0, 1), TeamTrait.Sector, value),
            6 => TeamRule.Everybody(TeamTrait.Territory, "m", "q"),
            7 => TeamRule.Variety(TeamTrait.Sector, dice.Draw(1, 4)),
            8 => TeamRule.Common(dice.Draw(0, 2) == 0 ? TeamTrait.Sector : TeamTrait.Language),
            9 => TeamRule.Size(dice.Draw(1, 2), dice.Draw(2, 4)),
            10 => dice.Draw(0, 2) switch
            {
                0 => TeamRule.NotAlone(TeamTrait.Group),
                1 => TeamRule.NotAlone(TeamTrait.Group, "g", "i") with { Least = dice.Draw(2, 3) },
                _ => TeamRule.NotAlone(TeamTrait.Kind),
            },
            11 => two.Length == 0 ? null : TeamRule.Together(two),
            12 => two.Length == 0 ? null : TeamRule.Apart([.. two, "zoe"]),
            _ => TeamRule.Include(names[from]),
        };
    }
}
