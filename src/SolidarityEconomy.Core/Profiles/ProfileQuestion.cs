using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Profiles;

/// <summary>A question that would fill a gap of a profile, in words that can be read out.</summary>
/// <remarks>Immutable; equal by value.</remarks>
public sealed record ProfileQuestion
{
    /// <summary>Takes a question as it was stored; <see cref="ProfileCompleteness"/> makes them.</summary>
    /// <param name="field">What would be known after the answer.</param>
    /// <param name="weight">How much it would help; 1 or more.</param>
    /// <param name="message">The words.</param>
    /// <exception cref="ArgumentOutOfRangeException">The weight is below 1, or there is no such field.</exception>
    public ProfileQuestion(ProfileField field, int weight, Message message)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(weight, 1);
        ArgumentNullException.ThrowIfNull(message);
        Field = Contents.Known(field);
        Weight = weight;
        Message = message;
    }

    /// <summary>What would be known after the answer.</summary>
    public ProfileField Field { get; }

    /// <summary>How much it would help, by the weights of the completeness that asks.</summary>
    public int Weight { get; }

    /// <summary>The words, for one person or for the people of a body or group.</summary>
    public Message Message { get; }
}
