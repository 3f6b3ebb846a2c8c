using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Profiles;

/// <summary>What can be known or unknown of an actor with its profile, needs and offers.</summary>
/// <remarks>The order breaks ties between questions that would help equally. What is sensitive (groups, stays, ties, evidence) is not among them: nobody is asked for it.</remarks>
[JsonConverter(typeof(EnumNameConverter<ProfileField>))]
public enum ProfileField
{
    /// <summary>Whether the data may be used to find matches; an answer of no, which a revoked consent is, counts as known.</summary>
    MatchingConsent = 0,

    /// <summary>Anything that the actor asks for or gives.</summary>
    NeedOrOffer = 1,

    /// <summary>A way by which the actor can be reached.</summary>
    Contact = 2,

    /// <summary>Which languages the actor speaks or works in.</summary>
    Languages = 3,

    /// <summary>In which country the actor is.</summary>
    Place = 4,

    /// <summary>What the actor can do.</summary>
    Skills = 5,

    /// <summary>How much time there is, and when.</summary>
    Availability = 6,

    /// <summary>What sort of help each need wants.</summary>
    NeedKind = 7,

    /// <summary>How soon each need wants an answer.</summary>
    NeedUrgency = 8,

    /// <summary>On which terms each need can take help.</summary>
    NeedTerms = 9,

    /// <summary>What sort of help each offer gives.</summary>
    OfferKind = 10,

    /// <summary>On which terms each offer gives help.</summary>
    OfferTerms = 11,

    /// <summary>In which time zone the told hours are.</summary>
    TimeZone = 12,

    /// <summary>The way by which the actor likes best to be reached.</summary>
    PreferredChannel = 13,

    /// <summary>What the means of communication carry.</summary>
    Bandwidth = 14,

    /// <summary>What an organisation or group does.</summary>
    Activities = 15,

    /// <summary>To which sectors an organisation counts.</summary>
    Sectors = 16,

    /// <summary>Who the members of an organisation or group are.</summary>
    MembershipType = 17,

    /// <summary>How well each told language is spoken.</summary>
    LanguageLevels = 18,

    /// <summary>How well each told skill is mastered.</summary>
    SkillLevels = 19,

    /// <summary>With whom the actor does not want to be matched.</summary>
    SafetyLimits = 20,

    /// <summary>Which values matter most.</summary>
    Values = 21,

    /// <summary>What each need is about.</summary>
    NeedTopic = 22,

    /// <summary>What each offer is about.</summary>
    OfferTopics = 23,

    /// <summary>From where the help for each need may come.</summary>
    NeedPlaces = 24,

    /// <summary>Whom each offer serves, by place.</summary>
    OfferPlaces = 25,

    /// <summary>How many matches each need wants.</summary>
    NeedQuantity = 26,

    /// <summary>How many needs each offer can serve.</summary>
    OfferCapacity = 27,
}
