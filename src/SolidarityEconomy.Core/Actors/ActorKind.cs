using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Actors;

/// <summary>What sort of actor it is.</summary>
[JsonConverter(typeof(EnumNameConverter<ActorKind>))]
public enum ActorKind
{
    /// <summary>A human being.</summary>
    Person = 0,

    /// <summary>A body with statutes or an office of its own: co-operative, association, company, municipality, network.</summary>
    Organisation = 1,

    /// <summary>People who act together without being a body: a savings group, a neighbourhood, an informal group.</summary>
    Collective = 2,
}
