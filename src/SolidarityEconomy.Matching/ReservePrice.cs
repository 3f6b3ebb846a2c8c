namespace SolidarityEconomy.Matching;

/// <summary>A price that joins the certificate of a plan: what one more place for a group would add to the total.</summary>
/// <param name="Rule">The place, from 0, of the first rule in the policy that names the group on the same side.</param>
/// <param name="Price">The price, 0 or more; where none is stated, it is the sum of the prices of the group's rules there.</param>
/// <param name="At">The id of the offer or need; null for places among all matches.</param>
public sealed record ReservePrice(int Rule, decimal Price, string? At = null);
