namespace SolidarityEconomy.Taxonomies;

/// <summary>The words of a list that may be meant by one word of a question, each with its distance.</summary>
internal sealed class NearWords(int count)
{
    // One more than the distance; 0 is not near. A look-up costs no more than a step in an array.
    private readonly byte[] _distances = new byte[count];
    private readonly List<(int Word, int Distance)> _words = [];

    public IReadOnlyList<(int Word, int Distance)> Words => _words;

    public void Add(int word, int distance)
    {
        if (_distances[word] == 0)
        {
            _distances[word] = (byte)(distance + 1);
            _words.Add((word, distance));
        }
    }

    /// <summary>The least distance to any of some words; -1 when none is near.</summary>
    public int Least(ReadOnlySpan<int> words)
    {
        int least = int.MaxValue;
        foreach (int word in words)
        {
            int distance = _distances[word] - 1;
            if (distance >= 0 && distance < least)
            {
                least = distance;
            }
        }

        return least == int.MaxValue ? -1 : least;
    }
}
