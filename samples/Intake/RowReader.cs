using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>Makes an entry of a row: consent first, and without it no other cell is even read.</summary>
internal sealed class RowReader(CellReader cells, Doubts doubts)
{
    private const string ConsentText = "ingreso-2026-09";
    private const int LongestId = 40; // needs and offers add their own ending to it
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public Entry Read(IntakeRow row)
    {
        Id<Actor> id = Identity(row);
        string said = cells.Meaning(row, "consiente");
        if (said.Length == 0)
        {
            return new Entry(row, Fate.Waiting, Sentences.MayWe);
        }

        if (Text.Fold(said) == "no")
        {
            return new Entry(row, Fate.Refused);
        }

        ConsentChannel? channel = cells.Word(row, "consiente", row["consiente"], Words.Consents);
        LocalDate? day = cells.Date(row, "fecha");
        ActorKind? kind = cells.Word(row, "clase", row["clase"], Words.Kinds);
        return channel is null || day is null || kind is null
            ? new Entry(row, Fate.Waiting, Sentences.WhenAndHow)
            : Registered(row, id, kind.Value, day.Value, Consent(row, channel.Value, day.Value));
    }

    /// <summary>The folio in the characters of an id; with the number of the row where the sheet uses it twice or has none.</summary>
    private Id<Actor> Identity(IntakeRow row)
    {
        string fitted = string.Concat(Text.Fold(row.Folio).Length == 0 ? "fila" : row.Folio.Select(Fitted));
        string own = fitted.Length > LongestId ? fitted[..LongestId] : fitted;
        if (row.Folio.Length == 0 || !_ids.Add(own))
        {
            string twice = own;
            own = $"{twice}:{row.Number}";
            while (!_ids.Add(own))
            {
                own += ".";
            }

            doubts.Add(row, "folio", row.Folio.Length == 0 ? Sentences.NoFolio : Sentences.FolioTwice, ("folio", twice), ("own", own));
        }
        else if (own != row.Folio)
        {
            doubts.Add(row, "folio", Sentences.FolioFitted, ("folio", row.Folio), ("own", own));
        }

        return new Id<Actor>(own);
    }

    private static char Fitted(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' ? c : '-';

    private Func<Purpose, Consent> Consent(IntakeRow row, ConsentChannel channel, LocalDate day)
    {
        if (row["anota"].Length == 0)
        {
            doubts.Add(row, "anota", Sentences.NoCollector);
        }

        return purpose => new Consent(purpose, ConsentText, LanguageTag.Spanish, channel, Collector(row), day);
    }

    private static string Collector(IntakeRow row) => row["anota"].Length == 0 ? "no consta" : row["anota"];

    private Entry Registered(IntakeRow row, Id<Actor> id, ActorKind kind, LocalDate day, Func<Purpose, Consent> consent)
    {
        Concept? country = cells.Country(row, "vive_en");
        LanguageTag[]? languages = cells.LanguagesOf(row, "idiomas");
        Actor actor = new(id, kind, Name(row, id), place: Place(row, country))
        {
            Contacts = row["telefono"].Length == 0 ? [] : [new ContactPoint(ContactChannel.Phone, row["telefono"])],
        };
        actor = kind == ActorKind.Organisation
            ? actor with
            {
                Identifiers = cells.TaxNumber(row, "documento", country) is { } number ? [number] : [],
                Website = cells.Website(row, "pagina"),
            }
            : actor with { Personal = File(row, kind, country, day, consent) };
        return new Entry(row, Fate.Registered)
        {
            Day = day,
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
                    new Id<Offer>($"{id}:ofrece-{i + 1}"), id, offer.Topic is null ? [] : [offer.Topic], In(offer.Words), languages) { WaitingSince = day }),
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

        doubts.Add(row, "nombre", Sentences.NoName);
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
            Evidence = paper is null ? [] : [new IdentityEvidence(paper.Value, Collector(row), day, EvidenceStrength.Weak)],
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

        if (consents.FirstOrDefault(consent => consent.Purpose == Purpose.Inclusion) is not { } own)
        {
            doubts.Add(row, "situacion", Sentences.SituationNotKept, ("words", row["situacion"]));
            return [];
        }

        string words = cells.Meaning(row, "situacion");
        if (Words.Situations.TryFind(words, out Concept? situation))
        {
            return [new Declaration(DeclarationKind.Situation, situation, own)];
        }

        doubts.AddUnknown(row, "situacion", words, Words.Situations.Known);
        return [];
    }

    private static Text In(string words) => Text.Of(LanguageTag.Spanish, words);
}
