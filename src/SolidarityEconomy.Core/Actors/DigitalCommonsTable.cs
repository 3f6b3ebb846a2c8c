using System.Collections.Immutable;

namespace SolidarityEconomy.Actors;

/// <summary>Reads tables of organisations in the "standard" form of Digital Commons, which co-operative federations publish.</summary>
/// <remarks>
/// Source: Digital Commons Co-operative, open-data, SSE-Standard (as of 2023), and the tables of Co-operatives UK.
/// Columns may come in any order; their names are compared without case, accents, punctuation and byte order mark.
/// <para>Needed: <c>Identifier</c> (becomes the id) and <c>Name</c>.</para>
/// <para>
/// Taken in when there: <c>Description</c>, <c>Organisational Structure</c>, <c>Primary Activity</c>, <c>Activities</c>,
/// <c>Qualifiers</c>, <c>Membership Type</c>, <c>Street Address</c>, <c>Locality</c>, <c>Region</c>, <c>Postcode</c>,
/// <c>Country ID</c>, <c>Country Name</c>, <c>Website</c>, <c>Companies House Number</c> (an identifier of the scheme
/// <c>GB-COH</c>), <c>Latitude</c> and <c>Longitude</c>, else <c>Geo Container Latitude</c> and
/// <c>Geo Container Longitude</c>, and <c>Legal Form</c>. <c>Activities</c> and <c>Qualifiers</c> separate values by semicolons;
/// the primary activity comes first, and without one the first of the others. <c>Country Name</c> is read when <c>Country ID</c>
/// is empty or, with a warning, names no country; both may hold a code or a name in English, Spanish or Portuguese.
/// </para>
/// <para>
/// Known and not taken in, each with one warning: <c>Territory ID</c>, <c>Phone</c>, <c>Email</c>, <c>Twitter</c>,
/// <c>Facebook</c>, <c>Geo Container</c>, <c>Geo Container Confidence</c>, <c>Geocoded Address</c>, <c>Domains</c>,
/// <c>Dataset</c>, <c>Sector</c>, <c>SIC Section</c>, <c>SIC Code</c>, <c>Ownership Classification</c>. Any other column has a
/// warning of its own.
/// </para>
/// Codes of ESSGlobal are read as <see cref="Taxonomies.EssGlobal.TryFind"/> does. Nothing depends on the culture: numbers have
/// a decimal point.
/// </remarks>
public static class DigitalCommonsTable
{
    private const string Stage = "actors.import";

    private const int RowsBetweenReports = 1024;

    /// <summary>Reads the table row by row; bad rows are left out and reported, the others kept.</summary>
    /// <param name="header">The names of the columns.</param>
    /// <param name="rows">The rows below the header, read once and lazily; a missing cell is null or empty.</param>
    /// <param name="language">The language of names and descriptions; English unless told.</param>
    /// <param name="progress">Told every 1,024 rows and at the end, stage <c>actors.import</c>; the total is not known.</param>
    /// <param name="cancellationToken">Looked at before every row.</param>
    /// <returns>The organisations, the report and the counts.</returns>
    /// <exception cref="ArgumentException">A row is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static DigitalCommonsImport Import(
        IReadOnlyList<string?> header,
        IEnumerable<IReadOnlyList<string?>> rows,
        LanguageTag language = default,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(rows);
        List<InputFault> faults = [];
        DigitalCommonsHeader columns = DigitalCommonsHeader.Read(header, faults);
        if (!columns.IsComplete)
        {
            return new DigitalCommonsImport([], new InputReport(faults), 0);
        }

        ImmutableArray<Actor>.Builder actors = ImmutableArray.CreateBuilder<Actor>();
        DigitalCommonsRowReader reader = new(columns, language, faults);
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

        progress?.Report(new WorkProgress(Stage, number, number));
        return new DigitalCommonsImport(actors.DrainToImmutable(), new InputReport(faults), number);
    }

    /// <summary>Reads a table whose first row is the header.</summary>
    /// <param name="table">Header and rows, read once and lazily; a missing cell is null or empty.</param>
    /// <param name="language">The language of names and descriptions; English unless told.</param>
    /// <param name="progress">Told every 1,024 rows and at the end, stage <c>actors.import</c>; the total is not known.</param>
    /// <param name="cancellationToken">Looked at before every row.</param>
    /// <returns>The organisations, the report and the counts; without any row, the report says that there is no header.</returns>
    /// <exception cref="ArgumentException">A row is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static DigitalCommonsImport Import(
        IEnumerable<IReadOnlyList<string?>> table,
        LanguageTag language = default,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        using IEnumerator<IReadOnlyList<string?>> all = table.GetEnumerator();
        return all.MoveNext()
            ? Import(all.Current, Rest(all), language, progress, cancellationToken)
            : Import([], [], language, progress, cancellationToken);
    }

    private static IEnumerable<IReadOnlyList<string?>> Rest(IEnumerator<IReadOnlyList<string?>> rows)
    {
        while (rows.MoveNext())
        {
            yield return rows.Current;
        }
    }
}
