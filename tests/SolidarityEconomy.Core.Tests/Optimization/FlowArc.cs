namespace SolidarityEconomy.Tests.Optimization;

/// <summary>An arc of a small test problem; no upper bound is null.</summary>
internal sealed record FlowArc(int Tail, int Head, long Lower, long? Upper, long Cost);
