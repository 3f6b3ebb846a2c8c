namespace SolidarityEconomy.Profiles;

/// <summary>A question that would fill a gap of a profile, in words that can be read out.</summary>
/// <remarks>Immutable; equal by value.</remarks>
public sealed record ProfileQuestion
{
    internal ProfileQuestion(ProfileField field, int weight, Message message)
    {
        Field = field;
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
