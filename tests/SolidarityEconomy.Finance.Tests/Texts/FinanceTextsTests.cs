using SolidarityEconomy.Finance.Texts;

namespace SolidarityEconomy.Finance.Tests.Texts;

public class FinanceTextsTests
{
    [Fact]
    public void Names_OfAllRoundings_AreThoseThatSchedulesUse()
    {
        Text[] used = [.. Enum.GetValues<Rounding>().Select(ScheduleTexts.Name).Distinct()];

        Assert.Equal(used.ToHashSet(), [.. FinanceTexts.Names.Entries.Select(entry => entry.Pattern)]);
        Assert.All(used, name => Assert.Equal(3, name.Values.Values.Distinct(StringComparer.Ordinal).Count()));
    }

    [Fact]
    public void Names_AndMessages_ShareNoCode() =>
        Assert.Empty(FinanceTexts.Names.Entries.Select(entry => entry.Code).Intersect(FinanceTexts.Table.Entries.Select(entry => entry.Code)));
}
