namespace SolidarityEconomy.Matching.Assignment.Pairing;

/// <summary>
/// A walk round an odd cycle from one part to the part of its root, in the direction in which the number of steps is even; after
/// the root it goes on the same way.
/// </summary>
internal sealed class Round
{
    private readonly Flower _flower;
    private readonly bool _isForward;
    private int _place;

    public Round(Flower flower, int from)
    {
        _flower = flower;
        _place = from;
        _isForward = from % 2 == 1;
    }

    public bool IsAtRoot => _place == 0;

    public Flower Part => _flower.Parts[_place];

    /// <summary>The end, inside this part, of the edge to the next part of the walk.</summary>
    public int JointOut() => _isForward ? _flower.Joints[_place] : _flower.Joints[Before] ^ 1;

    public void Step() => _place = _isForward ? (_place + 1) % _flower.Parts.Length : Before;

    private int Before => (_place == 0 ? _flower.Parts.Length : _place) - 1;
}
