using System.Reflection;

namespace SolidarityEconomy.Tests;

[Collection(RunsLast.Name)]
public class ReturnedCodesTests
{
    [Fact, Trait("Runs", "once")]
    public void Code_OfEachTextOfThePackage_IsReturnedDuringTheRun() =>
        CodeLog.CoversEach(TextTables.Codes(Assembly.Load("SolidarityEconomy.Core")), typeof(ReturnedCodesTests).Assembly);
}
