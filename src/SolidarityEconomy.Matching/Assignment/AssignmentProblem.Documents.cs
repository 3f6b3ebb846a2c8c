using System.Diagnostics.CodeAnalysis;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Matching.Assignment;

/// <content>Problems as documents.</content>
public sealed partial class AssignmentProblem
{
    /// <summary>Takes a document in, by names.</summary>
    /// <param name="input">The document; null is a fault.</param>
    /// <param name="problem">The problem, or null; rows and columns have the numbers of their places in the document, from 0.</param>
    /// <param name="report">Every fault at once, with its path; empty when the document is a problem.</param>
    /// <returns>True when the document is a problem.</returns>
    public static bool TryCreate(AssignmentInput? input, [NotNullWhen(true)] out AssignmentProblem? problem, out InputReport report)
    {
        ProblemReader reader = new();
        HashSet<string> rowNames = new(StringComparer.Ordinal);
        HashSet<string> columnNames = new(StringComparer.Ordinal);
        HashSet<(string, string)> seen = [];
        reader.RequireThere(input);
        List<AssignmentMemberInput> rows = Members(reader, input?.Rows, "rows", rowNames);
        List<AssignmentMemberInput> columns = Members(reader, input?.Columns, "columns", columnNames);
        List<AssignmentPairInput> pairs = reader.Rows(input?.Pairs, "pairs", (pair, path) =>
            reader.Knows(pair.Row, rowNames, path + ".row") & reader.Knows(pair.Column, columnNames, path + ".column")
                & (pair.Score is { } score ? reader.IsFinite(score, path + ".score") : reader.Fail(path + ".score", InputTexts.Required()))
            && reader.IsFirst(seen, (pair.Row!, pair.Column!), $"{pair.Row}, {pair.Column}", path));
        AssignmentGoal goal = input?.Goal ?? AssignmentGoal.LeastTotal;
        _ = reader.IsInRange((int)goal, (int)AssignmentGoal.LeastTotal, (int)AssignmentGoal.GreatestTotal, "goal");
        _ = input?.Threshold is not { } threshold || reader.IsFinite(threshold, "threshold");
        problem = reader.Report.IsValid ? Counted(input!, rows, columns, pairs) : null;
        reader.RequireExact(problem is not null || !reader.Report.IsValid, "pairs");
        report = reader.Report;
        return problem is not null;
    }

    /// <summary>Writes the problem as a document, by names, or by numbers where nobody named the members.</summary>
    /// <returns>The document; members stand in their order, pairs by row and column.</returns>
    /// <exception cref="InvalidOperationException">A score is a whole number beyond 2^53, which a document cannot hold exactly.</exception>
    public AssignmentInput ToInput()
    {
        List<AssignmentPairInput> pairs = new(PairCount);
        for (int i = 0; i < Rows; i++)
        {
            for (int k = ByRow.Starts[i]; k < ByRow.Starts[i + 1]; k++)
            {
                double score = Scale.ToScore(UnitsOf(k));
                pairs.Add(Scale.TryToUnits(score, out long units) && units == UnitsOf(k)
                    ? new AssignmentPairInput(Name(AssignmentSide.Rows, i), Name(AssignmentSide.Columns, ByRow.Others[k]), score)
                    : throw new InvalidOperationException("A score is too large to be written exactly."));
            }
        }

        return new AssignmentInput(
            [.. Enumerable.Range(0, Rows).Select(i => new AssignmentMemberInput(
                Name(AssignmentSide.Rows, i), RowLeast[i], RowMost[i], Terms.RowPrices.IsEmpty ? 0 : Terms.RowPrices[i]))],
            [.. Enumerable.Range(0, Columns).Select(j => new AssignmentMemberInput(
                Name(AssignmentSide.Columns, j), ColumnLeast[j], ColumnMost[j], Terms.ColumnPrices.IsEmpty ? 0 : Terms.ColumnPrices[j]))],
            pairs,
            Terms.Goal,
            Terms.Threshold,
            Terms.MayRound);
    }

    private static List<AssignmentMemberInput> Members(
        ProblemReader reader, IReadOnlyList<AssignmentMemberInput?>? members, string list, HashSet<string> names) =>
        reader.Rows(members, list, (member, path) =>
            reader.IsNew(member.Name, names, path + ".name")
            & reader.IsInRange(member.Most, 0, int.MaxValue, path + ".most")
            & reader.IsInRange(member.Least, 0, Math.Max(member.Most, 0), path + ".least")
            & reader.IsFinite(member.Price, path + ".price"));

    /// <summary>The problem of a document without faults; null when its scores cannot be counted exactly.</summary>
    private static AssignmentProblem? Counted(
        AssignmentInput input, List<AssignmentMemberInput> rows, List<AssignmentMemberInput> columns, List<AssignmentPairInput> pairs)
    {
        AssignmentTerms terms = new(input.Goal)
        {
            RowNames = [.. rows.Select(row => row.Name!)],
            RowLeast = [.. rows.Select(row => row.Least)],
            RowMost = [.. rows.Select(row => row.Most)],
            RowPrices = [.. rows.Select(row => row.Price)],
            ColumnNames = [.. columns.Select(column => column.Name!)],
            ColumnLeast = [.. columns.Select(column => column.Least)],
            ColumnMost = [.. columns.Select(column => column.Most)],
            ColumnPrices = [.. columns.Select(column => column.Price)],
            Threshold = input.Threshold,
            MayRound = input.MayRound,
        };
        Dictionary<string, int> rowAt = rows.Select((row, i) => (row.Name!, i)).ToDictionary(StringComparer.Ordinal);
        Dictionary<string, int> columnAt = columns.Select((column, j) => (column.Name!, j)).ToDictionary(StringComparer.Ordinal);
        double[] scores = [.. pairs.Select(pair => pair.Score!.Value)];
        PairIndex given = Listed(
            rows.Count, columns.Count, [.. pairs.Select(pair => rowAt[pair.Row!])], [.. pairs.Select(pair => columnAt[pair.Column!])], scores.Length);
        (PairIndex index, double[] kept) = Kept(given, Ordered<double>(given, scores), (score, _, _) => IsWithin(score, terms));
        return TryCounted(index.Count, columns.Count, index, kept, TableKernels.Facts(kept), terms);
    }
}
