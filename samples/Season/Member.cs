using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Samples.Season;

/// <summary>A member of the diaspora: who it is, and what it asks for or offers from which round on.</summary>
internal sealed record Member(Actor Actor, Profile Profile, Corridor Corridor)
{
    /// <summary>The round from which the need or offer is there; 0 for members who only stay in touch.</summary>
    public int Round { get; init; }

    public Need? Need { get; init; }

    public SkillWish? Wish { get; init; }

    public Offer? Offer { get; init; }
}
