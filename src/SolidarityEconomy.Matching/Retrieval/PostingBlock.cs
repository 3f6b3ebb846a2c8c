namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>
/// The postings of neighbouring rows by concept: who has it, and in which class. All lists lie in one store; a list that outgrows its
/// room moves to the end, and when the store is full all are laid out anew. The order in a list means nothing.
/// </summary>
internal sealed class PostingBlock
{
    /// <summary>So many rows that a row fits into 16 bits and their sums into the near caches.</summary>
    public const int Rows = 1 << 16;

    private const int LeastRoom = 4;

    private Place[] _places = [];
    private uint[] _postings = [];
    private int _used;

    /// <summary>How many postings there are.</summary>
    public int Count { get; private set; }

    /// <summary>Who has a concept: the row, counted from the first of the block, in the low half of a number, and the class in the high one.</summary>
    public ReadOnlySpan<uint> this[int concept] =>
        concept < _places.Length ? _postings.AsSpan(_places[concept].Start, _places[concept].Count) : [];

    public void Add(int concept, int row, byte ofClass)
    {
        if (concept >= _places.Length)
        {
            Array.Resize(ref _places, Math.Max(concept + 1, _places.Length * 2));
        }

        if (_places[concept].Count == _places[concept].Room)
        {
            MakeRoom(concept);
        }

        ref Place place = ref _places[concept];
        _postings[place.Start + place.Count++] = Posting(row, ofClass);
        Count++;
    }

    /// <summary>Takes a posting out that is there; the last one of its list takes its place.</summary>
    public void Remove(int concept, int row, byte ofClass)
    {
        int at = this[concept].IndexOf(Posting(row, ofClass));
        if (at < 0)
        {
            throw new ArgumentException("The row does not have the concept in this class.", nameof(row));
        }

        ref Place place = ref _places[concept];
        place.Count--;
        _postings[place.Start + at] = _postings[place.Start + place.Count];
        Count--;
    }

    /// <summary>Gives back the room that the lists do not need now.</summary>
    public void Trim()
    {
        if (Count < _postings.Length)
        {
            LayOut(Count, slack: 0);
        }
    }

    private static uint Posting(int row, byte ofClass) => (uint)row | ((uint)ofClass << 16);

    private void MakeRoom(int concept)
    {
        int room = Math.Max(LeastRoom, _places[concept].Count * 2);
        if (_used + room > _postings.Length)
        {
            // Every list gets room to grow, and there is as much again for those that outgrow it: each posting moves a few times.
            LayOut((Count * 3) + (_places.Length * LeastRoom) + room, slack: 1);
            if (_places[concept].Room > _places[concept].Count)
            {
                return;
            }
        }

        Place old = _places[concept];
        Array.Copy(_postings, old.Start, _postings, _used, old.Count);
        _places[concept] = new Place(_used, old.Count, room);
        _used += room;
    }

    private void LayOut(int size, int slack)
    {
        uint[] postings = new uint[size];
        _used = 0;
        for (int concept = 0; concept < _places.Length; concept++)
        {
            Place old = _places[concept];
            Array.Copy(_postings, old.Start, postings, _used, old.Count);
            _places[concept] = new Place(_used, old.Count, old.Count + (slack * (old.Count / 2)));
            _used += _places[concept].Room;
        }

        _postings = postings;
    }

    /// <summary>Where a list begins, how long it is, and how long it may become there.</summary>
    private struct Place(int start, int count, int room)
    {
        public int Start = start;
        public int Count = count;
        public int Room = room;
    }
}
