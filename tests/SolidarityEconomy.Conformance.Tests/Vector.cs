using System.Text.Json;

namespace SolidarityEconomy.Conformance.Tests;

/// <summary>One case with a known answer: what goes in and what must come out.</summary>
/// <param name="Kind">What sort of question it is; chooses the runner.</param>
/// <param name="File">The file, below the folder of vectors that it came from, with '/' between folders.</param>
/// <param name="Index">The place in the file, from 0; a file with one case alone has only place 0.</param>
/// <param name="Id">The name of the case.</param>
/// <param name="Input">The question.</param>
/// <param name="Expect">The answer.</param>
internal sealed record Vector(string Kind, string File, int Index, string Id, JsonElement Input, JsonElement Expect)
{
    /// <summary>Gets the name under which a test run shows this case.</summary>
    public string DisplayName => $"{Kind} | {File} | {Id}";
}
