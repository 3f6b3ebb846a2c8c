using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Profiles;

/// <summary>Under which random name an actor stands in the log, and the secret that ties the log to what is known of it.</summary>
/// <remarks>
/// Immutable; equal by value. Both are drawn by the caller, never by the library, from a source that nobody can guess. The log
/// holds the id and commitments made with the salt. Erasing this pair erases the only way from the log to the actor.
/// </remarks>
public sealed record Subject
{
    /// <summary>The least length of id and salt: 22 characters hold 128 random bits in base 64.</summary>
    public const int MinLength = 22;

    /// <summary>The greatest length of a salt.</summary>
    public const int MaxSaltLength = 128;

    /// <summary>Takes an id and a salt.</summary>
    /// <param name="id">At least 22 random characters, for example 32 hexadecimal digits; never a name, a number or another id.</param>
    /// <param name="salt">22 to 128 random printable characters of ASCII without blanks; another secret than the id.</param>
    /// <exception cref="ArgumentException">The id or the salt is too short, the salt too long or with other characters, or both are equal.</exception>
    public Subject(Id<Subject> id, string salt)
    {
        ArgumentNullException.ThrowIfNull(salt);
        Id = IsName(Guard.Id(id).ToString())
            ? id
            : throw new ArgumentException($"An id of a subject has at least {MinLength} random characters.", nameof(id));
        Salt = IsSalt(salt)
            ? salt
            : throw new ArgumentException($"A salt has {MinLength} to {MaxSaltLength} printable characters of ASCII.", nameof(salt));
        if (string.Equals(id.ToString(), salt, StringComparison.Ordinal))
        {
            throw new ArgumentException("The salt is a secret of its own, not the id.", nameof(salt));
        }
    }

    /// <summary>The random name under which the log speaks of the actor.</summary>
    public Id<Subject> Id { get; }

    /// <summary>The secret with which the log commits to the actor's record; whoever publishes it gives the protection away.</summary>
    public string Salt { get; }

    /// <summary>Writes the id without the salt.</summary>
    /// <returns>The random name.</returns>
    public override string ToString() => Id.ToString();

    internal static bool IsName(string? id) => id is { Length: >= MinLength } && Id<Subject>.TryParse(id, out _);

    internal static bool IsSalt(string? salt) =>
        salt is { Length: >= MinLength and <= MaxSaltLength } && salt.All(c => c is > ' ' and <= '~');
}
