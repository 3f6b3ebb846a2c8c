namespace SolidarityEconomy.Texts;

/// <summary>What registers, profiles and imports of actors say.</summary>
internal static class ActorTexts
{
    public const string UnknownActorCode = "registry.unknown-actor";

    public static IReadOnlyList<(string Code, Text Pattern)> Entries { get; } =
    [
        (UnknownActorCode, new Text(
            "No actor has the id '{id}'.",
            "Ningún actor tiene el identificador '{id}'.",
            "Nenhum ator tem o identificador '{id}'.")),
    ];

    public static Message UnknownActor(string id) => CoreTexts.Message(UnknownActorCode, ("id", id));
}
