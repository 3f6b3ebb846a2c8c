namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>Answers for small numbers, each worked out once; where there are too many numbers, each time. For one thread.</summary>
internal sealed class Memo(Func<int, int> answer)
{
    /// <summary>To forget more answers than this takes longer than to work the few out that a search asks for.</summary>
    private const int MaxSize = 1 << 16;

    private const int NotYet = int.MinValue;

    private int[] _answers = [];
    private int _size;

    public int this[int number]
    {
        get
        {
            if (number >= _size)
            {
                return answer(number);
            }

            ref int known = ref _answers[number];
            if (known == NotYet)
            {
                known = answer(number);
            }

            return known;
        }
    }

    /// <summary>Forgets all answers; from now on numbers are below a limit.</summary>
    public void Reset(int limit)
    {
        _size = limit <= MaxSize ? limit : 0;
        if (_answers.Length < _size)
        {
            _answers = new int[_size];
        }

        _answers.AsSpan(0, _size).Fill(NotYet);
    }
}
