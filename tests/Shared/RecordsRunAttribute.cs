using System.Reflection;
using Xunit.v3;

[assembly: RecordsRun]
[assembly: TestCollectionOrderer(typeof(LastCollectionOrderer))]

namespace SolidarityEconomy.Testing;

/// <summary>Notes each test of an assembly that ran, so that a last test knows whether all of them did.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class RecordsRunAttribute : BeforeAfterTestAttribute
{
    public override void Before(MethodInfo methodUnderTest, IXunitTest test) => CodeLog.Record(methodUnderTest);
}
