namespace SolidarityEconomy.Benchmarks.Measuring;

/// <summary>Profiles with weighted skills, a country and two languages, and queries for them; drawn as BENCHMARKS.md writes it down.</summary>
internal sealed class RetrievalInstance
{
    public const int Countries = 200;
    public const int Languages = 40;
    public const int MostWeight = 7;

    private const int Queries = 200;
    private const int CountryDraws = 20;

    public RetrievalInstance(int profiles, int concepts, int skills, int query, ulong seed)
    {
        SplitMix draw = new(seed);
        Concepts = concepts;
        SkillsEach = skills;
        Skills = new int[profiles * skills];
        Weights = new byte[Skills.Length];
        Country = new byte[profiles];
        Spoken = new ulong[profiles];
        for (int i = 0; i < profiles; i++)
        {
            Fill(draw, Skills.AsSpan(i * skills, skills), Weights.AsSpan(i * skills, skills));
            Country[i] = (byte)draw.Below(Countries);
            Spoken[i] = 1UL << draw.Below(Languages);
            Spoken[i] |= 1UL << draw.Below(Languages);
        }

        Asked = new Query[Queries];
        for (int q = 0; q < Queries; q++)
        {
            int[] wished = new int[query];
            byte[] weights = new byte[query];
            Fill(draw, wished, weights);
            bool[] countries = new bool[Countries];
            for (int k = 0; k < CountryDraws; k++)
            {
                countries[draw.Below(Countries)] = true;
            }

            Asked[q] = new Query(
                wished, weights, [.. Enumerable.Range(0, Countries).Where(country => countries[country])], draw.Below(Languages));
        }
    }

    public int Concepts { get; }

    public int SkillsEach { get; }

    /// <summary>The skills of each profile, one profile after another.</summary>
    public int[] Skills { get; }

    /// <summary>The weight of each of them, 1 to 7.</summary>
    public byte[] Weights { get; }

    public byte[] Country { get; }

    /// <summary>A bit for each language.</summary>
    public ulong[] Spoken { get; }

    public Query[] Asked { get; }

    // Small numbers are skewed to: a few skills are everybody's.
    private void Fill(SplitMix draw, Span<int> skills, Span<byte> weights)
    {
        for (int k = 0; k < skills.Length; k++)
        {
            int skill;
            do
            {
                double unit = draw.Unit();
                skill = (int)(Concepts * unit * unit);
            }
            while (skills[..k].Contains(skill));
            skills[k] = skill;
            weights[k] = (byte)draw.UpTo(MostWeight);
        }
    }

    /// <summary>What is asked: skills with weights, one of some countries and one language.</summary>
    internal sealed record Query(int[] Skills, byte[] Weights, int[] Countries, int Language);
}
