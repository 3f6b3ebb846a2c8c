using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace SolidarityEconomy;

/// <summary>The only chance in the library: lots drawn from a seed that the caller names, so that anybody can draw them again.</summary>
/// <remarks>
/// The lot of a key is the first eight bytes, most significant first, of SHA-256 over the UTF-8 text
/// <c>seed, line feed, key</c>. It depends on nothing else: not on order, machine or earlier draws. For a public draw take as
/// seed something that nobody could know or choose beforehand and everybody can read afterwards, as RFC 3797 advises.
/// Immutable.
/// </remarks>
public sealed class Lottery
{
    /// <summary>Takes a seed.</summary>
    /// <param name="seed">Any text that is not blank.</param>
    /// <exception cref="ArgumentException">The seed is blank.</exception>
    public Lottery(string seed)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(seed);
        Seed = seed;
    }

    /// <summary>The seed from which every lot follows.</summary>
    public string Seed { get; }

    /// <summary>Gives the lot of a key.</summary>
    /// <param name="key">What the lot is drawn for, for example an id.</param>
    /// <returns>A number from 0 to 2^64 - 1, each equally likely.</returns>
    public ulong Lot(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{Seed}\n{key}"), hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
    }

    /// <summary>Puts items in the order of their lots, the lowest first.</summary>
    /// <remarks>The order of the input plays no part; equal lots, which are as good as impossible, go by key. O(n log n).</remarks>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">What is drawn; may be empty.</param>
    /// <param name="key">The key of an item; each must differ.</param>
    /// <returns>The items in drawn order; take the first of them as the winners.</returns>
    /// <exception cref="ArgumentException">Two items have one key.</exception>
    public ImmutableArray<T> Order<T>(IEnumerable<T> items, Func<T, string> key)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(key);
        List<(ulong Lot, string Key, T Item)> lots = [.. items.Select(item => (Lot(key(item)), key(item), item))];
        lots.Sort((a, b) => a.Lot != b.Lot ? a.Lot.CompareTo(b.Lot) : string.CompareOrdinal(a.Key, b.Key));
        for (int i = 1; i < lots.Count; i++)
        {
            if (string.Equals(lots[i].Key, lots[i - 1].Key, StringComparison.Ordinal))
            {
                throw new ArgumentException($"The key '{lots[i].Key}' stands twice.", nameof(items));
            }
        }

        return [.. lots.Select(lot => lot.Item)];
    }
}
