using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Profiles;

/// <summary>A need, an offer or a profile by itself: a registry document in which nothing else stands, not even whose it is.</summary>
internal static class RecordDocument
{
    public static RegistryInput ToInput(Need need) => RegistryDocument.ToInput(Registry.Of([], [], [need], []));

    public static RegistryInput ToInput(Offer offer) => RegistryDocument.ToInput(Registry.Of([], [], [], [offer]));

    public static RegistryInput ToInput(Profile profile) => RegistryDocument.ToInput(Registry.Of([], [profile], [], []));

    public static Need ToNeed(RegistryInput input) =>
        Read(input, input.Needs?.Select(need => need?.By)) is { Needs: [var need], Offers.IsEmpty: true, Profiles.IsEmpty: true }
            ? need
            : throw new ArgumentException("One need by itself is expected here.");

    public static Offer ToOffer(RegistryInput input) =>
        Read(input, input.Offers?.Select(offer => offer?.By)) is { Offers: [var offer], Needs.IsEmpty: true, Profiles.IsEmpty: true }
            ? offer
            : throw new ArgumentException("One offer by itself is expected here.");

    public static Profile ToProfile(RegistryInput input) =>
        Read(input, input.Profiles?.Select(profile => profile?.Of)) is { Profiles: [var profile], Needs.IsEmpty: true, Offers.IsEmpty: true }
            ? profile
            : throw new ArgumentException("One profile by itself is expected here.");

    // Whose it is stands in for the actor, so that the rules of the whole document check the one record.
    private static Registry Read(RegistryInput input, IEnumerable<string?>? by)
    {
        if (input is not { Actors.Count: 0, Log: null, Figures: null or { Count: 0 } })
        {
            throw new ArgumentException("A record by itself has neither actors nor log nor figures beside it.");
        }

        RegistryInput whole = input with
        {
            Actors =
            [
                .. (by ?? []).OfType<string>().Distinct(StringComparer.Ordinal).Select(id => new RegistryInput.ActorPart(
                    id, EnumWords<ActorKind>.Of(ActorKind.Organisation), new Dictionary<string, string> { ["en"] = "-" })),
            ],
        };
        return Registry.TryCreate(whole, out Registry? registry, out InputReport report)
            ? registry
            : throw new ArgumentException(report.ToString());
    }
}
