using NodaTime;

namespace SolidarityEconomy.Samples.Season;

/// <summary>The calendar of a season: rounds of nine weeks, in each ten days to answer.</summary>
internal sealed record SeasonDays(LocalDate Start)
{
    public const int Rounds = 3;
    public const int RoundDays = 63;
    public const int AnswerDays = 10;

    /// <summary>The day on which a round is planned; they count from 1.</summary>
    public LocalDate Begin(int round) => Start.PlusDays((round - 1) * RoundDays);

    /// <summary>The day on which silence is noted and the places are given anew.</summary>
    public LocalDate Sweep(int round) => Begin(round).PlusDays(AnswerDays + 1);

    /// <summary>The last day of a round.</summary>
    public LocalDate End(int round) => Begin(round + 1).PlusDays(-1);
}
