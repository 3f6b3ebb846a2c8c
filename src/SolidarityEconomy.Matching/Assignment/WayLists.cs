using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>What a search for shortest ways over whole rows keeps of each column, each list as long as the others.</summary>
/// <remarks>
/// Costs, prices and distances are kept as twice themselves, and the price of a column that has a row one lower still: so a way to a column
/// that has a row is odd, and among equals a free one comes first. The lists go on behind the last column, to a multiple of the widest step.
/// </remarks>
internal readonly ref struct WayLists
{
    /// <summary>How far each list is from the one before; no list has more elements.</summary>
    public const int Apart = TableSearch.MostColumns;

    /// <summary>Where <see cref="Paid"/> begins behind <see cref="Dues"/>.</summary>
    public const int PaidAt = Apart;

    /// <summary>Where <see cref="Keys"/> begins behind <see cref="Dues"/>.</summary>
    public const int KeysAt = 2 * Apart;

    /// <summary>Where <see cref="Via"/> begins behind <see cref="Dues"/>.</summary>
    public const int ViaAt = 3 * Apart;

    /// <summary>How many elements all lists take.</summary>
    public const int Size = 6 * Apart;

    /// <summary>How many elements more than needed <see cref="Aligned"/> takes.</summary>
    public const int Spare = Step;

    /// <summary>How many elements the widest step takes.</summary>
    private const int Step = 8;

    private readonly ref long _first;

    /// <param name="memory"><see cref="Size"/> elements.</param>
    /// <param name="width">How many elements each has, as <see cref="WidthOf"/> says.</param>
    /// <param name="columns">How many of them stand for a column.</param>
    public WayLists(Span<long> memory, int width, int columns)
    {
        _first = ref MemoryMarshal.GetReference(memory[..Size]);
        (Width, Columns) = (width, columns);
    }

    /// <summary>How many elements each list has.</summary>
    public int Width { get; }

    /// <summary>How many columns there are.</summary>
    public int Columns { get; }

    /// <summary>The price of each column.</summary>
    public Span<long> Dues => List(0);

    /// <summary>The cost of each column that has a row, for that row, less the price.</summary>
    public Span<long> Paid => List(PaidAt);

    /// <summary>How far each column is.</summary>
    public Span<long> Keys => List(KeysAt);

    /// <summary>From which row the way to each column comes.</summary>
    public Span<long> Via => List(ViaAt);

    /// <summary>All bits of each column that the search has been at, none of the others.</summary>
    public Span<long> Closed => List(4 * Apart);

    /// <summary>How far each column is that the search has not been at, the greatest number for the others.</summary>
    public Span<long> Open => List(5 * Apart);

    /// <summary>How many elements the lists have for so many columns.</summary>
    public static int WidthOf(int columns) => (columns + Step - 1) / Step * Step;

    /// <summary>Memory without its first elements, so that it starts where the widest step reads it at once.</summary>
    /// <param name="memory">Memory that stays where it is, with <see cref="Spare"/> elements to spare.</param>
    public static Span<long> Aligned(Span<long> memory)
    {
        nint address = Unsafe.ByteOffset(ref Unsafe.NullRef<long>(), ref MemoryMarshal.GetReference(memory));
        return memory[((int)(-address & ((Step * sizeof(long)) - 1)) / sizeof(long))..];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<long> List(int start) => MemoryMarshal.CreateSpan(ref Unsafe.Add(ref _first, (nuint)(uint)start), Width);
}
