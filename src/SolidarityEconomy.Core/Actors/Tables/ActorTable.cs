using System.Collections.Immutable;
using NodaTime;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Actors.Tables;

/// <summary>Reads and writes tables of organisations: what a directory, a register or a federation publishes.</summary>
/// <remarks>
/// A table is a header and rows of cells; splitting and quoting a file is the business of whoever reads or writes it, so that a
/// cell may hold semicolons, quotes and lines. Columns are found by name, in any order, without case, accents, punctuation and
/// byte order mark; columns that the layout does not know, or knows without a place for them, have one warning each.
/// <para>
/// Nothing is guessed. Cells are read exactly, or with a warning that names what they were read as: a country by a name in another
/// language, as a part of a country or as a unique misspelling, a web address without its beginning. Whatever else cannot be
/// read is unknown, with a warning. A misspelling counts from seven letters on, or from five where the coordinates of the row
/// lie in that part of the world, and never against them. Coordinates outside of the continent of the country make the less
/// reliable of the two unknown: a country that was only a code, else the position; of states with parts overseas both are kept.
/// Names alone never make two rows one.
/// </para>
/// Nothing depends on the culture: numbers have a decimal point.
/// </remarks>
public static class ActorTable
{
    private const string Stage = "actors.import";

    private const int RowsBetweenReports = 1024;

    /// <summary>Reads the table row by row; bad rows are left out and reported, the others kept.</summary>
    /// <param name="layout">What the columns mean.</param>
    /// <param name="header">The names of the columns.</param>
    /// <param name="rows">The rows below the header, read once and lazily; a missing cell is null or empty.</param>
    /// <param name="language">The language of names and descriptions; null for that of the layout.</param>
    /// <param name="progress">Told every 1,024 rows and at the end, stage <c>actors.import</c>; the total is not known.</param>
    /// <param name="cancellationToken">Looked at before every row.</param>
    /// <returns>The organisations, the report and the counts; without any row the report has a warning, and where all rows are empty, an error.</returns>
    /// <exception cref="ArgumentException">A row is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ActorTableImport Import(
        ActorTableLayout layout,
        IReadOnlyList<string?> header,
        IEnumerable<IReadOnlyList<string?>> rows,
        LanguageTag? language = null,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(rows);
        TableFaults faults = new();
        TableHeader columns = TableHeader.Read(layout, header, faults);
        if (columns.Missing.Count > 0)
        {
            return new ActorTableImport(layout, [], faults.Report, 0);
        }

        ImmutableArray<Actor>.Builder actors = ImmutableArray.CreateBuilder<Actor>();
        RowReader reader = new(layout, columns, language ?? layout.Language, faults);
        int number = 0;
        foreach (IReadOnlyList<string?> row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            number++;
            if (number % RowsBetweenReports == 0)
            {
                progress?.Report(new WorkProgress(Stage, number, 0));
            }

            if (row is null)
            {
                throw new ArgumentException("A row is null.", nameof(rows));
            }

            if (reader.Read(row, number) is { } actor)
            {
                actors.Add(actor);
            }
        }

        if (number > 0 && !reader.HasSeenRows)
        {
            faults.RejectTable(TableTexts.NoRows());
        }

        if (number == 0)
        {
            faults.Warn(string.Empty, TableTexts.NoRows());
        }

        progress?.Report(new WorkProgress(Stage, number, number));
        return new ActorTableImport(layout, actors.DrainToImmutable(), faults.Report, number);
    }

    /// <summary>Reads a table whose first row is the header.</summary>
    /// <param name="layout">What the columns mean.</param>
    /// <param name="table">Header and rows, read once and lazily; a missing cell is null or empty.</param>
    /// <param name="language">The language of names and descriptions; null for that of the layout.</param>
    /// <param name="progress">Told every 1,024 rows and at the end, stage <c>actors.import</c>; the total is not known.</param>
    /// <param name="cancellationToken">Looked at before every row.</param>
    /// <returns>The organisations, the report and the counts; without any row, the report says that there is no header.</returns>
    /// <exception cref="ArgumentException">A row is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ActorTableImport Import(
        ActorTableLayout layout,
        IEnumerable<IReadOnlyList<string?>> table,
        LanguageTag? language = null,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        using IEnumerator<IReadOnlyList<string?>> all = table.GetEnumerator();
        return all.MoveNext()
            ? Import(layout, all.Current, Rest(all), language, progress, cancellationToken)
            : Import(layout, [], [], language, progress, cancellationToken);
    }

    /// <summary>Writes actors as a table that <see cref="Import(ActorTableLayout, IEnumerable{IReadOnlyList{string}}, LanguageTag?, IProgress{WorkProgress}?, CancellationToken)"/> reads again.</summary>
    /// <remarks>
    /// A cell is written as the text it is: whoever makes a file of it quotes what the format needs, and guards readers whose
    /// spreadsheet takes a cell that begins with <c>=</c>, <c>+</c>, <c>-</c> or <c>@</c> for a formula; names may begin so, and
    /// southern latitudes do.
    /// </remarks>
    /// <param name="layout">What the columns mean; all of them are written, apart from those that are not taken in.</param>
    /// <param name="actors">The actors; persons among them are never written, nor are personal files.</param>
    /// <param name="language">The language of names and descriptions in columns without one of their own; null for that of the layout.</param>
    /// <param name="audience">Who will read the table: only contacts that this audience may see are written.</param>
    /// <param name="on">
    /// The day for which collectives are asked: one is written when its file allows <see cref="Purpose.Export"/> that day. Null leaves
    /// all of them out.
    /// </param>
    /// <returns>Header and rows, made while they are read, and what the table cannot hold.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such audience.</exception>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public static ActorTableExport Export(
        ActorTableLayout layout,
        IEnumerable<Actor> actors,
        LanguageTag? language = null,
        Audience audience = Audience.Public,
        LocalDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(actors);
        return Enum.IsDefined(audience)
            ? new ActorTableExport(layout, actors, language ?? layout.Language, audience, IsoDay.OrNull(on))
            : throw new ArgumentOutOfRangeException(nameof(audience), audience, "There is no such audience.");
    }

    private static IEnumerable<IReadOnlyList<string?>> Rest(IEnumerator<IReadOnlyList<string?>> rows)
    {
        while (rows.MoveNext())
        {
            yield return rows.Current;
        }
    }
}
