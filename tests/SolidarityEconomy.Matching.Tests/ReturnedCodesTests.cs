using System.Reflection;

namespace SolidarityEconomy.Matching.Tests;

[Collection(RunsLast.Name)]
public class ReturnedCodesTests
{
    [Fact, Trait("Runs", "once")]
    public void Code_OfEachTextOfThePackage_IsReturnedDuringTheRun() =>
        CodeLog.CoversEach(TextTables.Codes(Assembly.Load("SolidarityEconomy.Matching")), typeof(ReturnedCodesTests).Assembly);
}
