using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>Makes an entry of a row: consent first, and without it no other cell is even read.</summary>
internal sealed class RowReader(CellReader cells, Doubts doubts)
{
    private const string ConsentText = "ingreso-2026-09";
    private readonly HashSet<string> _folios = new(StringComparer.Ordinal);

    public Entry Read(IntakeRow row)
    {
        Id<Actor> id = Identity(row);
        if (row["consiente"].Length == 0)
        {
            return new Entry(row, Fate.Waiting, "¿Nos permite anotarle en el registro? (no consta la respuesta)");
        }

        if (Text.Fold(row["consiente"]) == "no")
        {
            return new Entry(row, Fate.Refused);
        }

        ConsentChannel? channel = cells.Word(row, "consiente", row["consiente"], Words.Consents);
        LocalDate? day = cells.Date(row, "fecha");
        ActorKind? kind = cells.Word(row, "clase", row["clase"], Words.Kinds);
        return channel is null || day is null || kind is null
            ? new Entry(row, Fate.Waiting, "¿Qué día y de qué manera dijo que sí? (la hoja no lo deja claro)")
            : Registered(row, id, kind.Value, day.Value, Consent(row, channel.Value, day.Value));
    }

    /// <summary>The folio, or folio and row where the sheet uses a folio twice.</summary>
    private Id<Actor> Identity(IntakeRow row)
    {
        if (_folios.Add(row.Folio))
        {
            return new Id<Actor>(row.Folio);
        }

        string own = $"{row.Folio}:{row.Number}";
        doubts.Add(row, "folio", $"el folio {row.Folio} ya está en otra fila; esta queda como {own}.");
        return new Id<Actor>(own);
    }

    private static Func<Purpose, Consent> Consent(IntakeRow row, ConsentChannel channel, LocalDate day) =>
        purpose => new Consent(purpose, ConsentText, LanguageTag.Spanish, channel, row["anota"], day);

    private Entry Registered(IntakeRow row, Id<Actor> id, ActorKind kind, LocalDate day, Func<Purpose, Consent> consent)
    {
        Concept? country = cells.Country(row, "vive_en");
        LanguageTag[]? languages = cells.WordList(row, "idiomas", Words.Languages).ToArray() is { Length: > 0 } known ? known : null;
        Actor actor = new(id, kind, Name(row, id), place: Place(row, country))
        {
            Contacts = row["telefono"].Length == 0 ? [] : [new ContactPoint(ContactChannel.Phone, row["telefono"])],
        };
        actor = kind == ActorKind.Organisation
            ? actor with
            {
                Identifiers = cells.TaxNumber(row, "documento", country) is { } number ? [number] : [],
                Website = row["pagina"].Length == 0 ? null : new Uri(row["pagina"]),
            }
            : actor with { Personal = File(row, kind, country, day, consent) };
        return new Entry(row, Fate.Registered)
        {
            Actor = actor,
            Profile = new Profile(id)
            {
                Languages = languages is null ? null : [.. languages.Select(language => new LanguageClaim(language))],
                Availability = cells.Hours(row, "horas_al_mes"),
            },
            Needs =
            [
                .. cells.Topics(row, "necesita").Select((need, i) => new Need(
                    new Id<Need>($"{id}:necesita-{i + 1}"), id, need.Topic, In(need.Words), languages, waitingSince: day)),
            ],
            Offers =
            [
                .. cells.Topics(row, "ofrece").Select((offer, i) => new Offer(
                    new Id<Offer>($"{id}:ofrece-{i + 1}"), id, [offer.Topic], In(offer.Words), languages) { WaitingSince = day }),
            ],
        };
    }

    /// <summary>Nobody needs a name to be helped; until the person says one, the folio stands for it.</summary>
    private Text Name(IntakeRow row, Id<Actor> id)
    {
        if (row["nombre"].Length > 0)
        {
            return In(row["nombre"]);
        }

        doubts.Add(row, "nombre", "sin nombre. ¿Cómo quiere que le llamemos? Mientras tanto vale el folio.");
        return In($"Participante {id}");
    }

    private static Place? Place(IntakeRow row, Concept? country) => country is null && row["localidad"].Length == 0
        ? null
        : new Place(country, locality: row["localidad"].Length == 0 ? null : row["localidad"]);

    /// <summary>What a person or group says of a life. Residence and birth are told apart; groups are only what is declared.</summary>
    private PersonalFile File(IntakeRow row, ActorKind kind, Concept? residence, LocalDate day, Func<Purpose, Consent> consent)
    {
        Consent[] consents =
            [consent(Purpose.Registration), .. cells.WordList(row, "usar_para", Words.Purposes).Select(consent)];
        PersonalFile file = new(consents);
        if (kind != ActorKind.Person)
        {
            return file;
        }

        Concept? birth = cells.Country(row, "nacio_en");
        EvidenceKind? paper = cells.Word(row, "documento", row["documento"], Words.Papers);
        return file with
        {
            Stays = residence is null ? [] : [new Stay(residence)],
            Ties = birth is null ? [] : [new CountryTie(birth, TieKind.Birth)],
            Evidence = paper is null ? [] : [new IdentityEvidence(paper.Value, row["anota"], day, EvidenceStrength.Weak)],
            Declarations = Situations(row, consents),
        };
    }

    /// <summary>A situation is kept only with a consent of its own, which here is that to inclusion.</summary>
    private System.Collections.Immutable.ImmutableArray<Declaration> Situations(IntakeRow row, Consent[] consents)
    {
        if (row["situacion"].Length == 0)
        {
            return [];
        }

        Consent? own = consents.FirstOrDefault(consent => consent.Purpose == Purpose.Inclusion);
        if (own is not null && Words.TryFind(Words.Situations, row["situacion"], out Concept? situation))
        {
            return [new Declaration(DeclarationKind.Situation, situation!, own)];
        }

        doubts.Add(row, "situacion", $"«{row["situacion"]}» no se guarda: la persona no dijo que sí a usarlo para inclusión.");
        return [];
    }

    private static Text In(string words) => Text.Of(LanguageTag.Spanish, words);
}
