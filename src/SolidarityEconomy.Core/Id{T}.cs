using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy;

/// <summary>The identity of a thing, given by the caller: 1 to 64 of the characters A-Z, a-z, 0-9 and <c>. _ : -</c>.</summary>
/// <remarks>
/// Compared and ordered ordinally, so <c>A1</c> and <c>a1</c> are two. The library never makes one up. The default value is
/// the empty id: it equals itself, <see cref="IsEmpty"/> says so, and whatever takes an id refuses it.
/// </remarks>
/// <typeparam name="T">What it identifies, so that the id of a need is never taken for that of an offer.</typeparam>
[JsonConverter(typeof(IdConverterFactory))]
public readonly struct Id<T> : IEquatable<Id<T>>, IComparable<Id<T>>, IParsable<Id<T>>
    where T : class
{
    /// <summary>The greatest number of characters.</summary>
    public const int MaxLength = 64;

    private readonly string? _value;

    /// <summary>Takes an id.</summary>
    /// <param name="value">1 to 64 of the allowed characters.</param>
    /// <exception cref="ArgumentException">The value is empty, too long, or has another character.</exception>
    public Id(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = IsWellFormed(value)
            ? value
            : throw new ArgumentException($"'{value}' is not an id: 1 to {MaxLength} of A-Z a-z 0-9 . _ : - are.", nameof(value));
    }

    /// <summary>True for the default value only.</summary>
    public bool IsEmpty => _value is null;

    /// <summary>Compares two ids ordinally.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when both have the same characters.</returns>
    public static bool operator ==(Id<T> left, Id<T> right) => left.Equals(right);

    /// <summary>Compares two ids ordinally.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when a character differs.</returns>
    public static bool operator !=(Id<T> left, Id<T> right) => !left.Equals(right);

    /// <summary>Orders two ids ordinally.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when the first comes before the second.</returns>
    public static bool operator <(Id<T> left, Id<T> right) => left.CompareTo(right) < 0;

    /// <summary>Orders two ids ordinally.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when the first comes before the second or is the same.</returns>
    public static bool operator <=(Id<T> left, Id<T> right) => left.CompareTo(right) <= 0;

    /// <summary>Orders two ids ordinally.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when the first comes after the second.</returns>
    public static bool operator >(Id<T> left, Id<T> right) => left.CompareTo(right) > 0;

    /// <summary>Orders two ids ordinally.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when the first comes after the second or is the same.</returns>
    public static bool operator >=(Id<T> left, Id<T> right) => left.CompareTo(right) >= 0;

    /// <summary>Reads an id.</summary>
    /// <param name="text">1 to 64 of the allowed characters.</param>
    /// <returns>The id.</returns>
    /// <exception cref="FormatException">The text is empty, too long, or has another character.</exception>
    public static Id<T> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out Id<T> id) ? id : throw new FormatException($"'{text}' is not an id.");
    }

    /// <summary>Reads an id, or tells that the text is none.</summary>
    /// <param name="text">The text; null is no id.</param>
    /// <param name="id">The id, or the empty one.</param>
    /// <returns>True when the text is an id.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Id<T> id)
    {
        bool isId = text is not null && IsWellFormed(text);
        id = isId ? new Id<T>(text!) : default;
        return isId;
    }

    /// <inheritdoc/>
    static Id<T> IParsable<Id<T>>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<Id<T>>.TryParse(string? s, IFormatProvider? provider, out Id<T> result) => TryParse(s, out result);

    /// <inheritdoc/>
    public bool Equals(Id<T> other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Id<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value is null ? 0 : string.GetHashCode(_value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(Id<T> other) => string.CompareOrdinal(_value, other._value);

    /// <summary>Gives the characters of the id.</summary>
    /// <returns>The id; the empty string for the empty id.</returns>
    public override string ToString() => _value ?? string.Empty;

    private static bool IsWellFormed(string value)
    {
        if (value.Length is 0 or > MaxLength)
        {
            return false;
        }

        foreach (char c in value)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '_' or ':' or '-'))
            {
                return false;
            }
        }

        return true;
    }
}
