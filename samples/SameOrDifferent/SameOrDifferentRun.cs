using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Linkage;
using SolidarityEconomy.Actors.Tables;
using SolidarityEconomy.Samples.Charts;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.SameOrDifferent;

/// <summary>Makes two registers of one table, asks who is the same, and shows how often the answer is right.</summary>
internal static class SameOrDifferentRun
{
    /// <summary>Runs once.</summary>
    /// <param name="arguments">The command line: a file, <c>--held-out</c> with another, <c>--language</c>, <c>--seed</c>, <c>--svg</c>, <c>--help</c>.</param>
    /// <param name="output">Where the result goes.</param>
    /// <param name="errors">Where complaints go.</param>
    /// <returns>The exit code: 0, or 2 when an option or a file is not right.</returns>
    public static int Start(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors) =>
        ExitCode.Of(arguments, errors, () => Run(arguments, output));

    private static void Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        CommandLine line = CommandLine.Read(arguments, ["--held-out", "--language", "--seed", "--svg"], words: 1, repeated: "--held-out");
        LanguageTag language = line.Language();
        if (line.Help)
        {
            output.WriteLine(Words.Usage.In(language).ReplaceLineEndings());
            return;
        }

        string[] files = [.. line.Words, .. line.All("--held-out")];
        foreach (string file in files)
        {
            CommandLine.RefuseToOverwrite(file, line["--svg"]);
        }

        IReadOnlyList<Actor>[] tables = [.. files.Select(Read)];
        Measurement measurement = Measurement.Make(line.Words.Count > 0 ? tables[0] : SmallTable.Actors(language), line["--seed"] ?? "a");
        Write(measurement, language, output);
        foreach ((string file, IReadOnlyList<Actor> table) in files.Zip(tables).Skip(line.Words.Count))
        {
            output.WriteLine();
            output.WriteLine(Say(Words.HeldOut, language, ("file", Path.GetFileName(file))));
            WriteCurves(Measurement.Make(table, line["--seed"] ?? "a"), language, output);
        }

        if (line["--svg"] is { } svg)
        {
            OutputFile.Write(svg, Chart(measurement, language).Draw("curve").ToString());
        }
    }

    /// <summary>Reads a table by the layout that fits its header.</summary>
    private static IReadOnlyList<Actor> Read(string path)
    {
        CsvFile file = CsvFile.Read(path);
        return ActorTableLayout.BestFor(file.Header) is { } layout && ActorTable.Import(layout, file.Header, file.Rows).Actors is { IsEmpty: false } actors
            ? actors
            : throw SampleException.Of(Words.NoTable, ("file", path));
    }

    private static void Write(Measurement measurement, LanguageTag language, TextWriter output)
    {
        output.WriteLine(Say(Words.Title, language));
        output.WriteLine();
        WriteCurves(measurement, language, output);
        if (measurement.Example is { } example)
        {
            output.WriteLine();
            output.WriteLine(Say(Words.Example, language));
            output.WriteLine(example.Explain().In(language));
        }

        output.WriteLine();
        output.WriteLine(measurement.Doubles.Explain().In(language));
        output.WriteLine(Say(Words.Doubles, language));
    }

    private static void WriteCurves(Measurement measurement, LanguageTag language, TextWriter output)
    {
        output.WriteLine(Say(
            Words.Registers, language, ("rows", measurement.Rows), ("first", measurement.First), ("second", measurement.Second), ("true", measurement.True)));
        output.WriteLine(Say(Words.Noise, language));
        output.WriteLine();
        WriteCurve(Words.OneToOne, measurement.Points, language, output);
        WriteCurve(Words.Free, measurement.FreePoints, language, output);
        output.WriteLine(Say(
            Words.Default,
            language,
            ("bits", LinkagePolicy.Default.SameFrom / 1000m),
            ("precision", Percent(measurement.Default.Precision, language)),
            ("recall", Percent(measurement.Default.Recall, language))));
    }

    private static void WriteCurve(Text title, IReadOnlyList<MeasuredPoint> points, LanguageTag language, TextWriter output)
    {
        output.WriteLine(Say(title, language));
        string[] heads = [.. Words.Heads.Select(head => head.In(language))];
        int[] widths = [.. heads.Select(head => Math.Max(head.Length, 9))];
        output.WriteLine(Line(heads, widths));
        output.WriteLine(Line(widths.Select(width => new string('-', width)), widths));
        foreach (MeasuredPoint point in points)
        {
            output.WriteLine(Line(
                [
                    Number(point.Threshold / 1000m, language), Number(point.Same, language), Number(point.Right, language),
                    Percent(point.Precision, language), Percent(point.Recall, language), Number(point.Asked, language),
                ],
                widths));
        }

        output.WriteLine();
    }

    private static LineChart Chart(Measurement measurement, LanguageTag language) => new(
        new ChartFrame(
            Say(Words.Title, language),
            Say(Words.ChartDescription, language),
            Words.Heads[0].In(language),
            "%",
            value => Number(value, language)),
        [.. measurement.Points.Select(point => Number(point.Threshold / 1000m, language))],
        [
            new Series(Words.Heads[3].In(language), [.. measurement.Points.Select(point => 100 * point.Precision.ToDecimal(4, Rounding.HalfEven))]),
            new Series(Words.Heads[4].In(language), [.. measurement.Points.Select(point => 100 * point.Recall.ToDecimal(4, Rounding.HalfEven))]),
        ]);

    private static string Line(IEnumerable<string> cells, int[] widths) =>
        string.Join("  ", cells.Zip(widths, (cell, width) => cell.PadLeft(width)));

    private static string Number(decimal value, LanguageTag language) => ((Argument)value).In(language);

    private static string Percent(Ratio value, LanguageTag language) =>
        Number(decimal.Round(100 * value.ToDecimal(4, Rounding.HalfEven), 2), language) + " %";

    private static string Say(Text pattern, LanguageTag language, params (string Name, Argument Value)[] arguments) =>
        new Message("same-or-different.text", pattern, arguments).In(language);
}
