using System.Buffers.Binary;
using System.Numerics;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>Whole numbers from 0 on in a fixed number of 64-bit words, the least first: sums of any size that take no memory.</summary>
internal static class WideNumber
{
    /// <summary>How many words numbers of so many bits take.</summary>
    public static int Words(long bits) => (int)((bits + 63) / 64);

    /// <summary>Adds to a number that has room for the sum.</summary>
    public static void Add(Span<ulong> sum, ReadOnlySpan<ulong> other)
    {
        ulong carry = 0;
        for (int w = 0; w < other.Length; w++)
        {
            UInt128 both = (UInt128)sum[w] + other[w] + carry;
            sum[w] = unchecked((ulong)both);
            carry = (ulong)(both >> 64);
        }

        for (int w = other.Length; carry > 0 && w < sum.Length; w++)
        {
            sum[w] = unchecked(sum[w] + carry);
            carry = sum[w] == 0 ? 1UL : 0;
        }
    }

    /// <summary>Takes a number away that is not greater and has as many words.</summary>
    public static void Subtract(Span<ulong> difference, ReadOnlySpan<ulong> other)
    {
        ulong borrow = 0;
        for (int w = 0; w < other.Length; w++)
        {
            ulong before = difference[w];
            difference[w] = unchecked(before - other[w] - borrow);
            borrow = before < other[w] || (before == other[w] && borrow > 0) ? 1UL : 0;
        }
    }

    /// <summary>Adds the product of two numbers to one that has room for the sum.</summary>
    public static void AddProduct(Span<ulong> sum, ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other)
    {
        for (int v = 0; v < one.Length; v++)
        {
            ulong carry = 0;
            for (int w = 0; w < other.Length && one[v] > 0 && v + w < sum.Length; w++)
            {
                UInt128 both = ((UInt128)one[v] * other[w]) + sum[v + w] + carry;
                sum[v + w] = unchecked((ulong)both);
                carry = (ulong)(both >> 64);
            }

            if (carry > 0 && v + other.Length < sum.Length)
            {
                Add(sum[(v + other.Length)..], [carry]);
            }
        }
    }

    public static bool IsZero(ReadOnlySpan<ulong> number) => number.IndexOfAnyExcept(0UL) < 0;

    public static BigInteger Value(ReadOnlySpan<ulong> number)
    {
        byte[] bytes = new byte[8 * number.Length];
        for (int w = 0; w < number.Length; w++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(8 * w), number[w]);
        }

        return new BigInteger(bytes, isUnsigned: true);
    }

    /// <summary>Writes a number that has no more words.</summary>
    public static void Write(BigInteger value, Span<ulong> number)
    {
        byte[] bytes = new byte[8 * number.Length];
        _ = value.TryWriteBytes(bytes, out _, isUnsigned: true);
        for (int w = 0; w < number.Length; w++)
        {
            number[w] = BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(8 * w));
        }
    }
}
