using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace SolidarityEconomy.Samples.Shared;

/// <summary>A CSV file: its header and its rows, each a value per column in the order of the file.</summary>
public sealed class CsvFile
{
    private const long LargestMegabytes = 256;
    private const int Glance = 4096;
    private static readonly string[] Separators = [",", ";", "\t"];

    private CsvFile(IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        Header = header;
        Rows = rows;
    }

    public IReadOnlyList<string> Header { get; }

    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    /// <summary>Reads a file whole.</summary>
    /// <exception cref="SampleException">It is not there, not readable, empty, cut off, or no table.</exception>
    public static CsvFile Read(string path)
    {
        string text = Decode(path, Bytes(path));
        string start = text.TrimStart();
        if (start.Length == 0)
        {
            throw SampleException.Of(FileWords.Empty, ("file", path));
        }

        string? kind = start[0] switch
        {
            '<' => start.Contains("<html", StringComparison.OrdinalIgnoreCase) ? "HTML" : "XML",
            '{' or '[' => "JSON",
            _ => null,
        };
        if (kind is not null)
        {
            throw SampleException.Of(FileWords.NotATable, ("file", path), ("kind", kind));
        }

        return Parse(path, text);
    }

    private static byte[] Bytes(string path)
    {
        if (Directory.Exists(path))
        {
            throw SampleException.Of(FileWords.IsFolder, ("file", path));
        }

        try
        {
            FileInfo file = new(path);
            return !file.Exists || file.Length <= LargestMegabytes << 20
                ? File.ReadAllBytes(path)
                : throw SampleException.Of(FileWords.TooLarge, ("file", path), ("limit", LargestMegabytes));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw SampleException.Of(FileWords.Missing, ("file", path));
        }
        catch (UnauthorizedAccessException)
        {
            throw SampleException.Of(FileWords.NotAllowed, ("file", path));
        }
        catch (IOException e)
        {
            throw SampleException.Of(FileWords.Unreadable, ("file", path), ("reason", e.Message));
        }
    }

    private static string Decode(string path, byte[] bytes)
    {
        if (bytes.AsSpan(0, Math.Min(bytes.Length, Glance)).Contains((byte)0))
        {
            throw SampleException.Of(FileWords.Binary, ("file", path));
        }

        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            bool isBinary = bytes.Take(Glance).Any(b => b < 32 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r'));
            throw SampleException.Of(isBinary ? FileWords.Binary : FileWords.NotUtf8, ("file", path));
        }
    }

    private static CsvFile Parse(string path, string text)
    {
        if (OpenQuote(text) is int line)
        {
            throw SampleException.Of(FileWords.Truncated, ("file", path), ("line", line));
        }

        CsvConfiguration configuration = new(CultureInfo.InvariantCulture)
        {
            Delimiter = Separator(text),
            BadDataFound = null, // a stray quotation mark inside a value is kept as it stands
            IgnoreBlankLines = true,
        };
        using CsvParser parser = new(new StringReader(text), configuration);
        List<IReadOnlyList<string>> rows = [];
        while (parser.Read())
        {
            rows.Add(parser.Record ?? []);
        }

        if (rows.Count < 2)
        {
            throw rows is [{ Count: 1 }]
                ? SampleException.Of(FileWords.NotATable, ("file", path), ("kind", FileWords.PlainText))
                : SampleException.Of(FileWords.NoRows, ("file", path));
        }

        if (!text.EndsWith('\n') && rows[^1].Count < rows[0].Count)
        {
            throw SampleException.Of(
                FileWords.CutRow,
                ("file", path),
                ("row", rows.Count - 1),
                ("cells", rows[^1].Count),
                ("columns", rows[0].Count));
        }

        return new CsvFile(rows[0], rows[1..]);
    }

    /// <summary>Finds the line of a quotation mark that opens a value and is never closed; null when all are closed.</summary>
    private static int? OpenQuote(string text)
    {
        bool isInside = false;
        bool isStart = true;
        int line = 1;
        int opened = 1;
        char separator = Separator(text)[0];
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '"' && (isInside || isStart))
            {
                isInside = !isInside;
                opened = isInside && isStart ? line : opened;
                isStart = false;
                if (!isInside && i + 1 < text.Length && text[i + 1] == '"')
                {
                    isInside = true;
                    i++;
                }

                continue;
            }

            line += c == '\n' ? 1 : 0;
            isStart = !isInside && (c == separator || c is '\n' or '\r');
        }

        return isInside ? opened : null;
    }

    private static string Separator(string text)
    {
        int end = text.IndexOf('\n', StringComparison.Ordinal);
        string first = end < 0 ? text : text[..end];
        return Separators.MaxBy(s => first.Count(c => c == s[0]))!;
    }
}
