using SolidarityEconomy.Actors.Tables;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.RegisterQuality;

/// <summary>The published tables that the library knows, by the names of the option.</summary>
internal static class Layouts
{
    private static readonly (string Name, ActorTableLayout Layout)[] All =
    [
        ("digital-commons", ActorTableLayout.DigitalCommons),
        ("ica-youth", ActorTableLayout.IcaYouthCooperatives),
        ("castilla-y-leon", ActorTableLayout.CastillaYLeonRegister),
        ("susy", ActorTableLayout.Susy),
    ];

    public static IEnumerable<string> Names => All.Select(one => one.Name);

    /// <summary>Takes a layout by the name of the option.</summary>
    /// <exception cref="SampleException">There is no such layout.</exception>
    public static ActorTableLayout Find(string name) =>
        All.FirstOrDefault(one => one.Name == name).Layout
        ?? throw SampleException.Of(QualityWords.UnknownLayout, ("layout", name), ("layouts", string.Join(", ", Names)));

    /// <summary>Finds the layout to which most columns of a table belong; at least half of its columns must.</summary>
    /// <exception cref="SampleException">It is the table of no layout.</exception>
    public static ActorTableLayout Of(string file, IReadOnlyList<string> header)
    {
        HashSet<string> names = [.. header.Select(Text.Fold)];
        (ActorTableLayout layout, int known) = All
            .Select(one => (one.Layout, Known: Known(one.Layout, names)))
            .MaxBy(one => one.Known);
        return 2 * known >= names.Count
            ? layout
            : throw SampleException.Of(
                QualityWords.NoLayout, ("file", file), ("found", Shown(header)), ("layouts", string.Join(", ", Names)));
    }

    private static int Known(ActorTableLayout layout, HashSet<string> names) =>
        layout.Columns.Select(column => Text.Fold(column.Header)).Distinct().Count(names.Contains);

    private static string Shown(IReadOnlyList<string> header)
    {
        string line = new([.. string.Join(", ", header).Select(c => char.IsControl(c) ? ' ' : c).Take(120)]);
        return line.Length < 120 ? line : line + "…";
    }
}
