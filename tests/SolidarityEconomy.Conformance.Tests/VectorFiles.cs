using System.Text.Json;

namespace SolidarityEconomy.Conformance.Tests;

/// <summary>Reads vectors from folders: a file is an array of cases or one case.</summary>
internal static class VectorFiles
{
    /// <summary>Names more folders of vectors, separated by ':'; a relative one starts at the repository's root.</summary>
    public const string FoldersVariable = "SOLIDARITY_VECTORS";

    /// <summary>Lists the folders: the project's own vectors, then those that the environment names.</summary>
    public static IReadOnlyList<string> Folders(string? named) =>
    [
        RepositoryRoot.Combine("tests", "vectors"),
        .. (named ?? string.Empty)
            .Split(':', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(folder => Path.GetFullPath(folder, RepositoryRoot.Path)),
    ];

    /// <summary>Reads every <c>*.json</c> below a folder, files in ordinal order of their path.</summary>
    /// <exception cref="InvalidDataException">
    /// The folder is missing, or a file is not JSON or has a case without kind, id, input or expectation.
    /// </exception>
    public static IEnumerable<Vector> Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new InvalidDataException($"The folder of vectors '{folder}' does not exist.");
        }

        return Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Parse(file, File.ReadAllBytes(Path.Combine(folder, file))));
    }

    /// <summary>Reads the cases of one file.</summary>
    /// <exception cref="InvalidDataException">
    /// The text is not JSON or has a case without kind, id, input or expectation.
    /// </exception>
    public static IReadOnlyList<Vector> Parse(string file, ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(utf8);
            JsonElement root = document.RootElement.Clone();
            return root.ValueKind == JsonValueKind.Array
                ? [.. root.EnumerateArray().Select((element, index) => Case(file, index, element))]
                : [Case(file, 0, root)];
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"The vector file '{file}' is not JSON: {fault.Message}", fault);
        }
    }

    private static Vector Case(string file, int index, JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object
            || Text(element, "kind") is not { } kind
            || Text(element, "id") is not { } id
            || !element.TryGetProperty("input", out JsonElement input)
            || !element.TryGetProperty("expect", out JsonElement expect))
        {
            throw new InvalidDataException(
                $"Case {index} of the vector file '{file}' lacks a kind, an id, an input or an expectation.");
        }

        return new Vector(kind, file, index, id, input, expect);
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
