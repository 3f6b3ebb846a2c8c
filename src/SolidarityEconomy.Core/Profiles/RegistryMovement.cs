namespace SolidarityEconomy.Profiles;

/// <summary>What events of one kind came to.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Events">How often; 1 or more.</param>
/// <param name="Change">By how much they changed the figures, all together.</param>
public sealed record RegistryMovement(RegistryEventKind Kind, int Events, RegistryCounts Change);
