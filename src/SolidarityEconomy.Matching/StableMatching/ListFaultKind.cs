namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>Why a name was taken off a list.</summary>
internal enum ListFaultKind
{
    /// <summary>Nobody of this name may be on the list.</summary>
    Unknown,

    /// <summary>The name stands further up already.</summary>
    Repeated,

    /// <summary>Whoever is named does not name the chooser.</summary>
    OneSided,
}
