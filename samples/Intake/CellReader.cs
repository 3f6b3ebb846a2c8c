using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Tables;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>Reads single cells. What is empty is unknown; what is doubtful is unknown, too, and noted with row and column.</summary>
internal sealed class CellReader(Answers answers, Doubts doubts, LocalDate today)
{
    private const int FirstYear = 2000;
    private const int LastYear = 2099;
    private static readonly string[] TaxNumbers = ["RUC", "NIT", "CIF", "NIF", "RFC", "RUT", "CUIT", "CNPJ", "RNC"];

    // The sheet is in Spanish: where a day is written with a slash, a point or a hyphen, it goes before the month.
    private static readonly LocalDatePattern[] DateForms =
    [
        LocalDatePattern.Iso,
        LocalDatePattern.CreateWithInvariantCulture("d'/'M'/'uuuu"),
        LocalDatePattern.CreateWithInvariantCulture("d'.'M'.'uuuu"),
        LocalDatePattern.CreateWithInvariantCulture("d'-'M'-'uuuu"),
    ];

    private static readonly ActorTableLayout OneCountry =
        new("country", [new("name", ActorField.Name), new("country", ActorField.Country)]);

    /// <summary>A date of this century, 2026-09-01 or 1/9/2026; null when the cell tells none.</summary>
    public static LocalDate? DayOf(string cell) => DateForms.Select(form => form.Parse(cell))
        .Where(parsed => parsed.Success && parsed.Value.Year is >= FirstYear and <= LastYear)
        .Select(parsed => (LocalDate?)parsed.Value)
        .FirstOrDefault();

    /// <summary>The words of a cell, or what the person said they mean.</summary>
    public string Meaning(IntakeRow row, string column) => answers.Meaning(row, column, row[column]);

    public LocalDate? Date(IntakeRow row, string column)
    {
        string words = Meaning(row, column);
        LocalDate? day = DayOf(words);
        if (day is null)
        {
            doubts.Add(row, column, Sentences.NoDate, ("words", words));
        }
        else if (day > today)
        {
            doubts.Add(row, column, Sentences.DateToCome, ("words", words), ("day", today));
        }

        return day <= today ? day : null;
    }

    /// <summary>A country by a code or one of its names, as tables of organisations are read; a misspelt one is only suggested.</summary>
    public Concept? Country(IntakeRow row, string column)
    {
        string words = Meaning(row, column);
        Concept? country = words.Length == 0 ? null : CountryOf(words);
        if (words.Length > 0 && country is null)
        {
            doubts.AddUnknown(row, column, words, World.Taxonomy);
        }

        return country;
    }

    /// <summary>Each entry of the cell with its support topic by whole name or another name of the list, null when it is none of them.</summary>
    public IEnumerable<(string Words, Concept? Topic)> Topics(IntakeRow row, string column)
    {
        foreach (string words in row.List(column).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            string meaning = answers.Meaning(row, column, words);
            Concept? topic = SupportTopics.Taxonomy.FindByLabel(meaning) is [Concept one] ? one : null;
            if (topic is null)
            {
                doubts.AddUnknown(row, column, meaning, SupportTopics.Taxonomy);
            }

            yield return (words, topic);
        }
    }

    public Availability? Hours(IntakeRow row, string column)
    {
        string words = Meaning(row, column);
        if (decimal.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out decimal hours)
            && hours <= Availability.MaxHoursAMonth)
        {
            return new Availability(hours);
        }

        if (words.Length > 0)
        {
            doubts.Add(row, column, Sentences.NoHours, ("words", words), ("most", Availability.MaxHoursAMonth));
        }

        return null;
    }

    /// <summary>A word of the lists of the sheet; null when it is empty or not there.</summary>
    public T? Word<T>(IntakeRow row, string column, string words, WordList<T> list)
        where T : struct
    {
        string meaning = answers.Meaning(row, column, words);
        if (list.TryFind(meaning, out T found))
        {
            return found;
        }

        if (words.Length > 0)
        {
            doubts.AddUnknown(row, column, meaning, list.Known);
        }

        return null;
    }

    public IEnumerable<T> WordList<T>(IntakeRow row, string column, WordList<T> list)
        where T : struct =>
        row.List(column).Select(words => Word(row, column, words, list)).OfType<T>().Distinct();

    /// <summary>Languages by what people call them; null when none is known.</summary>
    public LanguageTag[]? LanguagesOf(IntakeRow row, string column)
    {
        List<LanguageTag> known = [];
        foreach (string words in row.List(column))
        {
            string meaning = answers.Meaning(row, column, words);
            if (!Languages.TryFindByName(meaning, out LanguageTag language))
            {
                doubts.Add(row, column, Sentences.NoWord, ("words", meaning));
            }
            else if (!known.Contains(language))
            {
                known.Add(language);
            }
        }

        return known.Count == 0 ? null : [.. known];
    }

    /// <summary>A taxpayer number by its name in the country of the organisation, "RUC 1090000000001"; a slip is told, and it is kept.</summary>
    public Identifier? TaxNumber(IntakeRow row, string column, Concept? country)
    {
        string[] parts = row[column].Split([' ', ':'], 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        string? code = country is null ? null : World.Alpha2(country);
        if (parts is [{ } name, { } number] && code is not null && TaxNumbers.Contains(name.ToUpperInvariant())
            && number.Count(char.IsAsciiLetterOrDigit) > 5)
        {
            Identifier identifier = IdentifierSchemes.Normalise(new Identifier($"{code}-{name.ToUpperInvariant()}", number));
            if (IdentifierSchemes.FindFault(identifier) is { } fault)
            {
                doubts.Add(row, column, fault);
            }

            return identifier;
        }

        if (row[column].Length > 0)
        {
            doubts.Add(row, column, code is null ? Sentences.NumberWithoutCountry : Sentences.NoNumber, ("words", row[column]));
        }

        return null;
    }

    /// <summary>A web address; one without its beginning is completed, as people say it on the telephone.</summary>
    public Uri? Website(IntakeRow row, string column)
    {
        string words = row[column];
        string whole = words.Contains("://", StringComparison.Ordinal) ? words : "http://" + words;
        if (Uri.TryCreate(whole, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https"
            && !words.Contains(' ', StringComparison.Ordinal) && !words.Contains('@', StringComparison.Ordinal)
            && address.Host.Contains('.', StringComparison.Ordinal))
        {
            return address;
        }

        if (words.Length > 0)
        {
            doubts.Add(row, column, Sentences.NoWebsite, ("words", words));
        }

        return null;
    }

    // Whoever writes yes or no means neither Slovenia nor Norway.
    private static Concept? CountryOf(string words)
    {
        ActorTableImport read = ActorTable.Import(OneCountry, ["name", "country"], [["x", words]]);
        bool isGuess = read.Report.Faults.Any(fault => fault.Message.Code == "table.country-misspelt");
        return isGuess || Text.Fold(words) is "si" or "no" ? null : read.Actors.FirstOrDefault()?.Place?.Country;
    }
}
