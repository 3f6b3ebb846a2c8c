using NodaTime;
using SolidarityEconomy.Matching.Evaluation;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Tests.Evaluation;

public class EvaluationTermsTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    [Fact]
    public void Constructor_WithoutADayOrWithStrangeGroups_AreRefused()
    {
        Concept women = Sample.Topic("women");

        Assert.Throws<ArgumentException>(() => new EvaluationTerms(groups: [women]));
        Assert.Throws<ArgumentException>(() => new EvaluationTerms(Day, [women, women]));
        Assert.Throws<ArgumentException>(() => new EvaluationTerms(Day, [null!]));
        Assert.Throws<ArgumentException>(() => new EvaluationTerms(Day.WithCalendar(CalendarSystem.Julian)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EvaluationTerms(smallestGroup: 1));
    }
}
