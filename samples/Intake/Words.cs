using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>The words of this sheet and what they mean. Whatever is not here is asked, never guessed.</summary>
internal static class Words
{
    public static IReadOnlyDictionary<string, ActorKind> Kinds { get; } = Of(
        ("persona", ActorKind.Person), ("organización", ActorKind.Organisation), ("grupo", ActorKind.Collective));

    public static IReadOnlyDictionary<string, ConsentChannel> Consents { get; } = Of(
        ("sí, firmado", ConsentChannel.Written),
        ("sí, por mensaje", ConsentChannel.Electronic),
        ("sí, de palabra", ConsentChannel.Spoken),
        ("huella", ConsentChannel.Thumbprint));

    public static IReadOnlyDictionary<string, Purpose> Purposes { get; } = Of(
        ("contacto", Purpose.Contact),
        ("apoyos", Purpose.Matching),
        ("inclusión", Purpose.Inclusion),
        ("estadística", Purpose.Statistics),
        ("publicar", Purpose.Publication));

    public static IReadOnlyDictionary<string, EvidenceKind> Papers { get; } = Of(
        ("cédula", EvidenceKind.NationalId),
        ("DNI", EvidenceKind.NationalId),
        ("pasaporte", EvidenceKind.Passport),
        ("pasaporte vencido", EvidenceKind.ExpiredPassport),
        ("NIE", EvidenceKind.TemporaryPermit),
        ("título de residência", EvidenceKind.TemporaryPermit),
        ("tarjeta consular", EvidenceKind.ConsularCard),
        ("la conoce el grupo", EvidenceKind.GroupAttestation));

    public static IReadOnlyDictionary<string, Concept> Situations { get; } = Of(
        ("en destino", MobilitySituations.InDestination),
        ("en tránsito", MobilitySituations.InTransit),
        ("va y viene", MobilitySituations.Pendular),
        ("retornado", MobilitySituations.Returnee),
        ("retornada", MobilitySituations.Returnee),
        ("comunidad de acogida", MobilitySituations.HostCommunity));

    /// <summary>Looks words up as people write them: accents, case and punctuation do not matter.</summary>
    public static bool TryFind<T>(IReadOnlyDictionary<string, T> words, string cell, out T? meaning) =>
        words.TryGetValue(Text.Fold(cell), out meaning);

    private static Dictionary<string, T> Of<T>(params (string Words, T Meaning)[] words) =>
        words.DistinctBy(pair => Text.Fold(pair.Words)).ToDictionary(pair => Text.Fold(pair.Words), pair => pair.Meaning, StringComparer.Ordinal);
}
