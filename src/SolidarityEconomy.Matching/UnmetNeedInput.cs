namespace SolidarityEconomy.Matching;

/// <summary>A need that waits in a stored plan, wholly or in part.</summary>
/// <param name="Need">The id of the need.</param>
/// <param name="Asked">How many matches it asks for: more than it has.</param>
/// <param name="Received">How many it has, 0 or more.</param>
/// <param name="Reason">Why it waits; needed.</param>
/// <param name="Excluded">How many offers each rule keeps out, 0 or more, in the order of the plan's rules.</param>
/// <param name="BelowThreshold">How many eligible offers do not suit, 0 or more.</param>
/// <param name="Suitable">How many offers suit it, 0 or more.</param>
public sealed record UnmetNeedInput(
    string? Need = null,
    int Asked = 0,
    int Received = 0,
    UnmetReason? Reason = null,
    IReadOnlyList<int>? Excluded = null,
    int BelowThreshold = 0,
    int Suitable = 0);
