namespace SolidarityEconomy;

/// <summary>How far a long computation has come.</summary>
/// <remarks>The default value says nothing done of nothing, in no stage.</remarks>
/// <param name="Stage">The stable name of the stage, for example <c>match.assign</c>; null only in the default value.</param>
/// <param name="Done">Units done in this stage, zero or more.</param>
/// <param name="Total">Units to do in this stage; zero when that is not known beforehand.</param>
public readonly record struct WorkProgress(string Stage, long Done, long Total);
