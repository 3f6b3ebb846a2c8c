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
    /// <summary>A date that exists; null otherwise.</summary>
    public LocalDate? Date(IntakeRow row, string column)
    {
        if (LocalDatePattern.Iso.Parse(row[column]) is { Success: true } read)
        {
            return read.Value;
        }

        doubts.Add(row, column, $"«{row[column]}» no es una fecha que exista (se escribe 2026-09-01).");
        return null;
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

    /// <summary>Support topics by their whole name or another name that the list has.</summary>
    public IEnumerable<(string Words, Concept Topic)> Topics(IntakeRow row, string column)
    {
        foreach (string words in row.List(column))
        {
            string meaning = answers.Meaning(row, column, words);
            if (SupportTopics.Taxonomy.FindByLabel(meaning) is [Concept topic])
            {
                yield return (words, topic);
            }
            else
            {
                doubts.AddUnknown(row, column, meaning, SupportTopics.Taxonomy);
            }
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
            doubts.Add(row, column, $"«{words}» no son horas de un mes (de 0 a {Availability.MaxHoursAMonth}).");
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
            doubts.Add(row, column, $"«{meaning}» no está entre las palabras de la hoja; hay que preguntar.");
        }

        return null;
    }

    public IEnumerable<T> WordList<T>(IntakeRow row, string column, IReadOnlyDictionary<string, T> list)
        where T : struct =>
        row.List(column).Select(words => Word(row, column, words, list)).OfType<T>().Distinct();

    /// <summary>A taxpayer number of Ecuador or Peru, where the country of the organisation says which.</summary>
    public Identifier? TaxNumber(IntakeRow row, string column, Concept? country)
    {
        string? code = country is null ? null : World.Alpha2(country);
        if (row[column].Split(' ') is ["RUC", { Length: 11 or 13 } number] && code is "EC" or "PE")
        {
            return new Identifier($"{code}-RUC", number);
        }

        if (row[column].Length > 0)
        {
            doubts.Add(row, column, $"«{row[column]}»: falta el número del registro.");
        }

        return null;
    }
}
