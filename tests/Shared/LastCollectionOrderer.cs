using Xunit.Sdk;
using Xunit.v3;

namespace SolidarityEconomy.Testing;

/// <summary>Puts the collection that looks back on the run behind all others that do not run in parallel.</summary>
public sealed class LastCollectionOrderer : ITestCollectionOrderer
{
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(
        IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(collection => collection.TestCollectionDisplayName == RunsLast.Name)];
}
