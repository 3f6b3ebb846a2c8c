using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>Reads single cells. What is empty is unknown; what is doubtful is unknown, too, and noted with row and column.</summary>
internal sealed class CellReader(Answers answers, Doubts doubts)
{
    private const int FirstYear = 2000;
    private const int LastYear = 2099;
    private static readonly string[] TaxNumbers = ["RUC", "NIT", "CIF", "NIF", "RFC", "RUT", "CUIT", "CNPJ", "RNC"];

    /// <summary>A date of this century; null when the cell tells none.</summary>
    public static LocalDate? DayOf(string cell) =>
        LocalDatePattern.Iso.Parse(cell) is { Success: true, Value: { Year: >= FirstYear and <= LastYear } day } ? day : null;

    public LocalDate? Date(IntakeRow row, string column)
    {
        LocalDate? day = DayOf(row[column]);
        if (day is null)
        {
            doubts.Add(row, column, Sentences.NoDate, ("words", row[column]));
        }

        return day;
    }

    /// <summary>A country by one of its names, whatever the accents.</summary>
    public Concept? Country(IntakeRow row, string column)
    {
        string words = answers.Meaning(row, column, row[column]);
        if (words.Length > 0 && !World.TryFindCountryByName(words, out _))
        {
            doubts.AddUnknown(row, column, words, World.Taxonomy);
        }

        return World.TryFindCountryByName(words, out Concept? country) ? country : null;
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
        string words = answers.Meaning(row, column, row[column]);
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
    public T? Word<T>(IntakeRow row, string column, string words, IReadOnlyDictionary<string, T> list)
        where T : struct
    {
        string meaning = answers.Meaning(row, column, words);
        if (Words.TryFind(list, meaning, out T found))
        {
            return found;
        }

        if (words.Length > 0)
        {
            doubts.Add(row, column, Sentences.NoWord, ("words", meaning));
        }

        return null;
    }

    public IEnumerable<T> WordList<T>(IntakeRow row, string column, IReadOnlyDictionary<string, T> list)
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
}
