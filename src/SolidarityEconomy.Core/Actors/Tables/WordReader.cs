using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Actors.Tables;

/// <summary>Reads words by language from the cells of a row.</summary>
internal sealed class WordReader(TableCells cells, LanguageTag language, TableFaults faults)
{
    /// <summary>The name; null when no column has one, which the faults then tell.</summary>
    public Text? Name(BoundColumn[] columns)
    {
        if (columns is [BoundColumn only] && cells.OneLine(only, mayFill: true) is { } single)
        {
            return Text.Of(only.Column.Language ?? language, single);
        }

        Dictionary<LanguageTag, string> names = [];
        foreach (BoundColumn column in columns)
        {
            if (cells.OneLine(column, mayFill: true) is { } name)
            {
                names.TryAdd(column.Column.Language ?? language, name);
            }
        }

        if (names.Count == 0)
        {
            faults.Reject(columns[0].Column.Header, InputTexts.Required());
            return null;
        }

        return Text.Of(names.Select(pair => (pair.Key, pair.Value)));
    }

    /// <summary>Other names, each once.</summary>
    public List<Text> Aliases(BoundColumn[] columns)
    {
        List<Text> aliases = [];
        foreach (BoundColumn column in columns)
        {
            foreach (string value in cells.OneLine(column) is null ? [] : cells.Values(column))
            {
                Text alias = Text.Of(column.Column.Language ?? language, TableCells.InOneLine(value));
                if (!aliases.Contains(alias))
                {
                    aliases.Add(alias);
                }
            }
        }

        return aliases;
    }

    /// <summary>The description by language; columns of one language follow each other on lines of their own.</summary>
    public Text? Description(BoundColumn[] columns)
    {
        Dictionary<LanguageTag, string> words = [];
        foreach (BoundColumn column in columns)
        {
            if (cells.Lines(column) is { } cell)
            {
                (LanguageTag? tag, string said) = column.Column.Style == ActorCellStyle.Tagged ? TaggedWords.Read(cell) : (null, cell);
                LanguageTag own = tag ?? column.Column.Language ?? language;
                words[own] = words.TryGetValue(own, out string? before) ? $"{before}\n{said}" : said;
            }
        }

        return words.Count == 0 ? null : Text.Of(words.Select(pair => (pair.Key, pair.Value)));
    }

    /// <summary>The languages, by tag or name, each once.</summary>
    public List<LanguageTag> Languages(BoundColumn[] columns)
    {
        List<LanguageTag> languages = [];
        foreach (BoundColumn column in columns)
        {
            foreach (string value in cells.Values(column))
            {
                if (!TryReadLanguage(value, out LanguageTag tag))
                {
                    faults.Warn(column.Column.Header, InputTexts.Malformed(value, TableTexts.ALanguage));
                }
                else if (!languages.Contains(tag))
                {
                    languages.Add(tag);
                }
            }
        }

        return languages;
    }

    // Tags of three letters are written small, and capitals are short names: ASL is no Asilulu, LSE no Lusengo.
    private static bool TryReadLanguage(string value, out LanguageTag tag) => value.Any(char.IsAsciiLetterLower)
        ? LanguageTag.TryParse(value, out tag) || SolidarityEconomy.Languages.TryFindByName(value, out tag)
        : SolidarityEconomy.Languages.TryFindByName(value, out tag) || LanguageTag.TryParse(value, out tag);
}
