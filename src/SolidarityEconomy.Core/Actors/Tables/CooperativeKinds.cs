using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Actors.Tables;

/// <summary>The four types of co-operatives of the ILO, and the membership type of ESSGlobal that belongs to each.</summary>
internal static class CooperativeKinds
{
    public const string Scheme = "ilo-cooperative-types";

    public static Concept Producer { get; } = new(
        Scheme, "producer", new Text("Producer co-operative", "Cooperativa de productores", "Cooperativa de produtores"));

    public static Concept Worker { get; } = new(
        Scheme, "worker", new Text("Worker co-operative", "Cooperativa de trabajo", "Cooperativa de trabalho"));

    public static Concept ConsumerUser { get; } = new(
        Scheme,
        "consumer-user",
        new Text("Consumer or user co-operative", "Cooperativa de consumo o de usuarios", "Cooperativa de consumo ou de usuários"));

    public static Concept MultiStakeholder { get; } = new(
        Scheme,
        "multi-stakeholder",
        new Text(
            "Multi-stakeholder co-operative", "Cooperativa de múltiples partes interesadas", "Cooperativa de múltiplas partes interessadas"));

    public static bool IsOne(Concept concept) => concept.Scheme == Scheme;

    /// <summary>Who the members are of a co-operative of a type.</summary>
    public static Concept Members(Concept type) => EssGlobal.MembershipTypes.Find(type.Notation switch
    {
        "producer" => "BMT20",
        "worker" => "BMT30",
        "consumer-user" => "BMT10",
        _ => "BMT40",
    });
}
