using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Samples.Quickstart.Organisations;

/// <summary>Writes the plan of peers as CSV: one row per pair, column names in English, numbers with a decimal point.</summary>
internal static class PlanTable
{
    public static IReadOnlyList<string> Columns { get; } =
    [
        "asking_id", "asking_name", "asking_region", "asking_country",
        "activity",
        "peer_id", "peer_name", "peer_region", "peer_country",
        "score",
    ];

    public static string Write(PeerExchange exchange)
    {
        CsvConfiguration configuration = new(CultureInfo.InvariantCulture)
        {
            NewLine = "\n",
            InjectionOptions = InjectionOptions.Escape, // a name that begins with = is no formula in a spreadsheet
        };
        using StringWriter text = new(CultureInfo.InvariantCulture);
        using (CsvWriter csv = new(text, configuration))
        {
            WriteRow(csv, Columns);
            foreach (Match match in exchange.Plan.Matches)
            {
                Actor asking = exchange.Asking(match);
                Actor giving = exchange.Giving(match);
                WriteRow(csv, [
                    asking.Id.ToString(),
                    asking.Name.ToString(),
                    asking.Place?.Area ?? string.Empty,
                    Country(asking),
                    asking.Activities[0].Notation,
                    giving.Id.ToString(),
                    giving.Name.ToString(),
                    giving.Place?.Area ?? string.Empty,
                    Country(giving),
                    match.Score.ToString(CultureInfo.InvariantCulture),
                ]);
            }
        }

        return text.ToString();
    }

    private static string Country(Actor actor) => actor.Place?.Country is { } country ? World.Alpha2(country) : string.Empty;

    private static void WriteRow(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (string cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.NextRecord();
    }
}
