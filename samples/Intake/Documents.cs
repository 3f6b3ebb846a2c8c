using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Json;
using SolidarityEconomy.Matching;
using SolidarityEconomy.Matching.Json;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>Everything that leaves the registry on a day, by file name.</summary>
internal sealed class Documents
{
    private readonly IReadOnlyList<(string Name, string Text)> _files;
    private readonly IReadOnlyList<(string Name, string Text)> _figures;

    private Documents(Book book, LocalDate on)
    {
        Registry usable = book.Registry.For(Purpose.Matching, on);
        MatchPlan plan = Matcher.Match(usable, MatchingChapter.Policy(on));
        _files =
        [
            ("registro.json", CoreJson.Write(book.Registry.ToInput())),
            ("vista-publica.json", CoreJson.Write(book.Registry.PublicView(on))),
            ("bitacora.json", CoreJson.Write(book.Log)),
        ];
        _figures =
        [
            ("cifras", CoreJson.Write(book.Registry.Statistics(on))),
            ("cobertura", CoreJson.Write(book.Registry.Coverage(on))),
            ("parejas", MatchingJson.Write(plan)),
            ("razones", string.Join('\n', plan.Matches.Select(plan.Explain).Concat(plan.Unmet.Select(plan.Explain)))),
        ];
    }

    /// <summary>All of it, the files and what else is printed or sent.</summary>
    public IEnumerable<(string Name, string Text)> All => _files.Concat(_figures);

    public static Documents Of(Book book, LocalDate on) => new(book, on);

    /// <summary>Finds the documents in which a word stands, letter by letter.</summary>
    public IEnumerable<string> With(string word) =>
        All.Where(document => document.Text.Contains(word, StringComparison.OrdinalIgnoreCase)).Select(document => document.Name);

    /// <summary>Writes registry, public view and log; a folder that is not there is made.</summary>
    /// <exception cref="SampleException">The folder cannot be written.</exception>
    public void WriteTo(string folder)
    {
        OutputFile.MakeFolder(folder);
        foreach ((string name, string text) in _files)
        {
            OutputFile.Write(Path.Combine(folder, name), text);
        }
    }
}
