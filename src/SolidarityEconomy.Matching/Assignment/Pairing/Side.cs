namespace SolidarityEconomy.Matching.Assignment.Pairing;

/// <summary>Where a flower stands in the trees that grow from those without a partner.</summary>
internal enum Side
{
    Unreached = 0,

    /// <summary>At an even distance from a root: may still be given another partner.</summary>
    Outer = 1,

    /// <summary>At an odd distance from a root.</summary>
    Inner = 2,
}
