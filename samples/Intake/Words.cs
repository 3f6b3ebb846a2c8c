using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>The words of this sheet and what they mean. Whatever is not here is asked, never guessed.</summary>
internal static class Words
{
    public static WordList<ActorKind> Kinds { get; } = new(
        ("persona", ActorKind.Person), ("organización", ActorKind.Organisation), ("grupo", ActorKind.Collective));

    public static WordList<ConsentChannel> Consents { get; } = new(
        ("sí, firmado", ConsentChannel.Written),
        ("sí, por mensaje", ConsentChannel.Electronic),
        ("sí, de palabra", ConsentChannel.Spoken),
        ("huella", ConsentChannel.Thumbprint));

    public static WordList<Purpose> Purposes { get; } = new(
        ("contacto", Purpose.Contact),
        ("apoyos", Purpose.Matching),
        ("inclusión", Purpose.Inclusion),
        ("estadística", Purpose.Statistics),
        ("publicar", Purpose.Publication));

    public static WordList<EvidenceKind> Papers { get; } = new(
        ("cédula", EvidenceKind.NationalId),
        ("DNI", EvidenceKind.NationalId),
        ("pasaporte", EvidenceKind.Passport),
        ("pasaporte vencido", EvidenceKind.ExpiredPassport),
        ("NIE", EvidenceKind.TemporaryPermit),
        ("título de residência", EvidenceKind.TemporaryPermit),
        ("tarjeta consular", EvidenceKind.ConsularCard),
        ("la conoce el grupo", EvidenceKind.GroupAttestation));

    public static WordList<Concept> Situations { get; } = new(
        ("en destino", MobilitySituations.InDestination),
        ("en tránsito", MobilitySituations.InTransit),
        ("va y viene", MobilitySituations.Pendular),
        ("retornado", MobilitySituations.Returnee),
        ("retornada", MobilitySituations.Returnee),
        ("comunidad de acogida", MobilitySituations.HostCommunity));
}
