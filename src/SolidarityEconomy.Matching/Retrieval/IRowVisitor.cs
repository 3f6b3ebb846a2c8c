namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>Takes the rows that a query finds, each once, rising.</summary>
internal interface IRowVisitor
{
    /// <summary>Rows with a smaller sum are passed over; it may only rise. Below 1 each row comes, also one without postings.</summary>
    int Least { get; }

    void Visit(int row, int sum);
}
