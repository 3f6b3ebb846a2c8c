using System.Text.Json.Serialization;

namespace SolidarityEconomy.Matching.Engagements;

/// <summary>After how many days of silence an engagement ends; a programme's own figures.</summary>
/// <remarks>Immutable; equal by value. A day counts when it is over: silence may be noted from the day after the last one.</remarks>
public sealed record EngagementTerms
{
    /// <summary>The greatest number of days: about ten years.</summary>
    public const int MaxDays = 3_650;

    /// <summary>Sets the days.</summary>
    /// <param name="answerDays">How many days both sides have to answer after the release; 1 to 3,650.</param>
    /// <param name="contactDays">How many days after the second yes the first contact has to come, 1 to 3,650; null for no limit.</param>
    /// <param name="checkInDays">How many days after contact or check-in the next check-in has to come, 1 to 3,650; null for no limit.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number of days is outside its range.</exception>
    [JsonConstructor]
    public EngagementTerms(int answerDays, int? contactDays = null, int? checkInDays = null)
    {
        AnswerDays = answerDays;
        ContactDays = contactDays;
        CheckInDays = checkInDays;
    }

    /// <summary>How many days both sides have to answer after the release.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 1 to 3,650.</exception>
    public int AnswerDays { get; init => field = Days(value); }

    /// <summary>How many days after the second yes the first contact has to come; null for no limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 1 to 3,650.</exception>
    public int? ContactDays { get; init => field = value is { } days ? Days(days) : null; }

    /// <summary>How many days after contact or check-in the next check-in has to come; null for no limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 1 to 3,650.</exception>
    public int? CheckInDays { get; init => field = value is { } days ? Days(days) : null; }

    private static int Days(int days) => days is >= 1 and <= MaxDays
        ? days
        : throw new ArgumentOutOfRangeException(nameof(days), days, "The number of days lies in 1 to 3650.");
}
