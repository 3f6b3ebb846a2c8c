using System.Collections.Immutable;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>The evidence on one pair while it is gathered; used again for the next.</summary>
internal sealed class EvidenceSheet
{
    public const int Features = (int)LinkageFeature.Contact + 1;

    private readonly int[] _weights = new int[Features];
    private readonly int[] _others = new int[Features];
    private readonly Agreement[] _agreements = new Agreement[Features];

    /// <summary>The sum of all weights.</summary>
    public int Sum { get; private set; }

    public void Clear()
    {
        Array.Clear(_weights);
        Array.Clear(_others);
        Array.Clear(_agreements);
        Sum = 0;
    }

    public void Set(LinkageFeature feature, Agreement agreement, int weight, int others = 0)
    {
        Sum += weight;
        _weights[(int)feature] = weight;
        _others[(int)feature] = others;
        _agreements[(int)feature] = agreement;
    }

    public Agreement Agreement(LinkageFeature feature) => _agreements[(int)feature];

    /// <summary>How many besides one of the two have the value; 0 where it is not counted, as for names that are not wholly the same.</summary>
    public int Others(LinkageFeature feature) => _others[(int)feature];

    public ImmutableArray<LinkageEvidence> ToEvidence()
    {
        ImmutableArray<LinkageEvidence>.Builder evidence = ImmutableArray.CreateBuilder<LinkageEvidence>(Features);
        for (int i = 0; i < Features; i++)
        {
            evidence.Add(new LinkageEvidence((LinkageFeature)i, _agreements[i], _weights[i], Math.Max(0, _others[i] - 1)));
        }

        return evidence.MoveToImmutable();
    }
}
