using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Actors;

/// <summary>A number, address or place by which an actor can be reached, and who may see it.</summary>
/// <remarks>Immutable; equal by value.</remarks>
public sealed record ContactPoint
{
    /// <summary>Makes a contact point.</summary>
    /// <param name="channel">By which way.</param>
    /// <param name="value">The number, address or directions as people write them; not blank.</param>
    /// <param name="visibleTo">The widest audience that may see it; the coordinator alone unless told otherwise.</param>
    /// <exception cref="ArgumentException">The value is blank or has white space at an end.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such channel or audience.</exception>
    public ContactPoint(ContactChannel channel, string value, Audience visibleTo = Audience.Coordinator)
    {
        Channel = channel;
        Value = value;
        VisibleTo = visibleTo;
    }

    /// <summary>By which way.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such channel.</exception>
    public ContactChannel Channel { get; init => field = Contents.Known(value); }

    /// <summary>The number, address or directions as people write them.</summary>
    /// <exception cref="ArgumentException">It is blank or has white space at an end.</exception>
    public string Value { get; init => field = Guard.Word(value); }

    /// <summary>The widest audience that may see it; the narrower ones see it too.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such audience.</exception>
    public Audience VisibleTo { get; init => field = Contents.Known(value); }

    /// <summary>Tells whether a reader may see it.</summary>
    /// <param name="reader">Who reads.</param>
    /// <returns>True for the coordinator always; for the public only when the contact is public.</returns>
    public bool IsVisibleTo(Audience reader) => reader <= VisibleTo;

    /// <summary>Tells the way without the number or address.</summary>
    /// <returns>For example <c>Contact by WhatsApp</c>.</returns>
    public override string ToString() => $"Contact by {Channel}";
}
