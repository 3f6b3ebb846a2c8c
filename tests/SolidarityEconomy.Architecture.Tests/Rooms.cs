namespace SolidarityEconomy.Architecture.Tests;

/// <summary>The room table of DESIGN.md: which rooms a package has, ground floor first.</summary>
internal static class Rooms
{
    /// <summary>The name of the ground floor: the types at a package's root.</summary>
    public const string Root = "";

    private static readonly string[] CoreRooms =
    [
        "Optimization", "Taxonomies", "Actors", "Profiles", "Assessments", "Pathways", "Governance", "Enterprises",
        "Programmes", "Networks", "Partnerships", "Campaigns", "Communities",
    ];

    private static readonly string[] ActorRooms = ["Tables", "Linkage"];

    private static readonly string[] GovernanceRooms = ["Assemblies", "Elections", "Budgeting", "Boards"];

    private static readonly string[] MatchingRooms =
    [
        "Features", "Scoring", "Policies", "Retrieval", "Assignment", "StableMatching", "Teams", "Engagements",
        "Evaluation",
    ];

    private static readonly string[] AssignmentRooms = ["Pairing", "Fast", "Allocation", "Exchange"];

    private static readonly string[] PolicyRooms = ["Rankings"];

    private static readonly string[] FinanceRooms =
    [
        "Ledgers", "Rates", "Loans", "CreditCost", "Deposits", "SavingsGroups", "MutualCredit", "Cooperatives", "Funds",
        "Remittances", "Portfolios",
    ];

    /// <summary>The packages that a package may use.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> MayUse { get; } =
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            [Packages.Core] = ["NodaTime", "FluentValidation"],
            [Packages.Matching] = [Packages.Core, "NodaTime", "FluentValidation"],
            [Packages.Finance] = [Packages.Core, "NodaTime", "FluentValidation"],
        };

    /// <summary>Folders that belong to no room but to the ground floor of every package.</summary>
    public static IReadOnlyList<string> Foundations { get; } = ["Texts", "Json"];

    /// <summary>The rooms of a package, ground floor first.</summary>
    public static IReadOnlyList<string> Of(string package) => package switch
    {
        Packages.Core => CoreRooms,
        Packages.Matching => MatchingRooms,
        Packages.Finance => FinanceRooms,
        _ => throw new ArgumentOutOfRangeException(nameof(package), package, "There is no such package."),
    };

    /// <summary>The chambers inside a room that has them, ground floor first; empty for the others.</summary>
    public static IReadOnlyList<string> Chambers(string room) => room switch
    {
        "Actors" => ActorRooms,
        "Governance" => GovernanceRooms,
        "Assignment" => AssignmentRooms,
        "Policies" => PolicyRooms,
        _ => [],
    };
}
