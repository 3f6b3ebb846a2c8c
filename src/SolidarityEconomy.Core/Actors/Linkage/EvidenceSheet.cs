using System.Collections.Immutable;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>The evidence on one pair while it is gathered; used again for the next.</summary>
internal sealed class EvidenceSheet
{
    public const int Features = (int)LinkageFeature.Contact + 1;

    private readonly Line[] _lines = new Line[Features];

    /// <summary>The sum of all weights.</summary>
    public int Sum { get; private set; }

    public void Clear()
    {
        Array.Clear(_lines);
        Sum = 0;
    }

    public void Set(LinkageFeature feature, Agreement agreement, int weight, int others = 0)
    {
        Sum += weight;
        _lines[(int)feature] = new Line(agreement, weight, others);
    }

    public Agreement Agreement(LinkageFeature feature) => _lines[(int)feature].Agreement;

    /// <summary>How many besides one of the two have the value; 0 where it is not counted, as for names that are not wholly the same.</summary>
    public int Others(LinkageFeature feature) => _lines[(int)feature].Others;

    public ImmutableArray<LinkageEvidence> ToEvidence()
    {
        ImmutableArray<LinkageEvidence>.Builder evidence = ImmutableArray.CreateBuilder<LinkageEvidence>(Features);
        for (int i = 0; i < Features; i++)
        {
            evidence.Add(new LinkageEvidence((LinkageFeature)i, _lines[i].Agreement, _lines[i].Weight, Math.Max(0, _lines[i].Others - 1)));
        }

        return evidence.MoveToImmutable();
    }

    private readonly record struct Line(Agreement Agreement, int Weight, int Others);
}
