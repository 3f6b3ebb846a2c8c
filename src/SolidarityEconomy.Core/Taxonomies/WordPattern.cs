namespace SolidarityEconomy.Taxonomies;

/// <summary>A word of up to 64 letters, laid out in bits so that its distance to many others is found quickly.</summary>
/// <remarks>
/// Hyyrö, A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances (Nordic Journal of Computing 10, 2003): a
/// column of the table of distances is two machine words, and a letter of the other word takes a dozen steps.
/// </remarks>
internal sealed class WordPattern
{
    private readonly ulong[] _places = new ulong[128];
    private readonly Dictionary<char, ulong> _otherPlaces = [];
    private readonly int _length;

    public WordPattern(string word)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(word.Length, WordIndex.MaxLetters);
        _length = word.Length;
        for (int i = 0; i < word.Length; i++)
        {
            if (word[i] < _places.Length)
            {
                _places[word[i]] |= 1UL << i;
            }
            else
            {
                _otherPlaces[word[i]] = _otherPlaces.GetValueOrDefault(word[i]) | (1UL << i);
            }
        }
    }

    /// <summary>The number of faults (see <see cref="Misspelling"/>); null when there are more than allowed.</summary>
    public int? Distance(ReadOnlySpan<char> other, int allowed)
    {
        if (_length == 0 || Math.Abs(_length - other.Length) > allowed)
        {
            return _length == 0 && other.Length <= allowed ? other.Length : null;
        }

        (ulong same, ulong up, ulong down, ulong placesBefore) = (0, ulong.MaxValue, 0, 0);
        ulong last = 1UL << (_length - 1);
        int distance = _length;
        for (int i = 0; i < other.Length; i++)
        {
            ulong places = other[i] < _places.Length ? _places[other[i]] : _otherPlaces.GetValueOrDefault(other[i]);
            ulong swapped = ((~same & places) << 1) & placesBefore;
            same = (unchecked((places & up) + up) ^ up) | places | down | swapped;
            ulong more = down | ~(same | up);
            ulong less = same & up;
            distance += (more & last) != 0 ? 1 : (less & last) != 0 ? -1 : 0;
            if (distance - (other.Length - i - 1) > allowed)
            {
                return null;
            }

            more = (more << 1) | 1;
            up = (less << 1) | ~(same | more);
            down = same & more;
            placesBefore = places;
        }

        return distance <= allowed ? distance : null;
    }
}
