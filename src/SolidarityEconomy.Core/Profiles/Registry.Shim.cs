using System.Collections.Immutable;
using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Profiles;

public sealed partial class Registry
{
    internal ImmutableArray<Profile> Profiles { get; init; } = [];

    internal static Registry Of(
        ImmutableArray<Actor> actors,
        ImmutableArray<Profile> profiles,
        ImmutableArray<Need> needs,
        ImmutableArray<Offer> offers,
        RegistryLife? life = null) => new(actors, needs, offers) { Profiles = profiles, Life = life };

    internal Profile? ProfileOf(Id<Actor> id) => Profiles.FirstOrDefault(profile => profile.Of == id);
}
