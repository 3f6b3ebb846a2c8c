using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy;

/// <summary>The fingerprint of a content: 32 bytes of SHA-256, written as 64 hexadecimal digits in lower case.</summary>
/// <remarks>
/// Immutable; equal by its bytes. Whoever has the content can compute it again; nobody can find another content for it. The
/// default value, 64 zeros, is <see cref="None"/>: it stands for "nothing before", and no known content has it.
/// </remarks>
[JsonConverter(typeof(DigestConverter))]
public readonly struct Digest : IEquatable<Digest>, IParsable<Digest>
{
    /// <summary>How many hexadecimal digits the written form has.</summary>
    public const int TextLength = 2 * SHA256.HashSizeInBytes;

    // What is no text, half of a surrogate pair, has no bytes in UTF-8 and must not pass for another text.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly UInt128 _high;
    private readonly UInt128 _low;

    private Digest(ReadOnlySpan<byte> bytes)
    {
        _high = BinaryPrimitives.ReadUInt128BigEndian(bytes);
        _low = BinaryPrimitives.ReadUInt128BigEndian(bytes[16..]);
    }

    /// <summary>The fingerprint of nothing, which is also the default: what stands before the first link of a chain.</summary>
    public static Digest None => default;

    /// <summary>Compares all 32 bytes.</summary>
    /// <param name="left">One digest.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when they are equal.</returns>
    public static bool operator ==(Digest left, Digest right) => left.Equals(right);

    /// <summary>Compares all 32 bytes.</summary>
    /// <param name="left">One digest.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when a byte differs.</returns>
    public static bool operator !=(Digest left, Digest right) => !left.Equals(right);

    /// <summary>Computes SHA-256 (FIPS 180-4) of bytes.</summary>
    /// <param name="content">Any bytes, also none.</param>
    /// <returns>The fingerprint.</returns>
    public static Digest Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return new Digest(hash);
    }

    /// <summary>Computes SHA-256 of the UTF-8 bytes of a text, as <c>printf %s ... | sha256sum</c> does.</summary>
    /// <param name="content">Any text, also the empty one.</param>
    /// <returns>The fingerprint.</returns>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair.</exception>
    public static Digest Of(string content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return Of(Utf8.GetBytes(content));
    }

    /// <summary>Commits to a text under a salt: HMAC-SHA-256 (RFC 2104) with the salt as its key, both in UTF-8.</summary>
    /// <remarks>
    /// Whoever has salt and text can prove later that this text was meant. Once the salt is destroyed, nobody can tell whose or
    /// what it was, not even by trying all names of a country: so the salt must be random, at least 16 bytes of it.
    /// </remarks>
    /// <param name="salt">The secret that is kept apart and can be erased; not blank.</param>
    /// <param name="content">What is committed to.</param>
    /// <returns>The commitment.</returns>
    /// <exception cref="ArgumentException">The salt is blank, or a text holds half of a surrogate pair.</exception>
    public static Digest Commit(string salt, string content)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(salt);
        ArgumentNullException.ThrowIfNull(content);
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(Utf8.GetBytes(salt), Utf8.GetBytes(content), hash);
        return new Digest(hash);
    }

    /// <summary>Reads the written form.</summary>
    /// <param name="text">64 hexadecimal digits in lower case.</param>
    /// <returns>The fingerprint.</returns>
    /// <exception cref="FormatException">The text is anything else.</exception>
    public static Digest Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out Digest digest)
            ? digest
            : throw new FormatException($"'{text}' is not {TextLength} hexadecimal digits in lower case.");
    }

    /// <summary>Reads the written form, or tells that the text is none.</summary>
    /// <param name="text">The text; null is no digest.</param>
    /// <param name="digest">The fingerprint, or <see cref="None"/>.</param>
    /// <returns>True when the text is 64 hexadecimal digits in lower case.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Digest digest)
    {
        bool isDigest = text is { Length: TextLength } && text.All(char.IsAsciiHexDigitLower);
        digest = isDigest ? new Digest(Convert.FromHexString(text!)) : default;
        return isDigest;
    }

    /// <inheritdoc/>
    static Digest IParsable<Digest>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<Digest>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Digest result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    public bool Equals(Digest other) => _high == other._high && _low == other._low;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Digest other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_high, _low);

    /// <summary>Writes the 32 bytes as 64 hexadecimal digits in lower case.</summary>
    /// <returns>The digits, as <c>sha256sum</c> writes them.</returns>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, _high);
        BinaryPrimitives.WriteUInt128BigEndian(bytes[16..], _low);
        return Convert.ToHexStringLower(bytes);
    }
}
