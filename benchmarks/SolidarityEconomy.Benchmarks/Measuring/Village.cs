using System.Globalization;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Benchmarks.Measuring;

/// <summary>A registry of needs and offers as programmes have them, drawn from a seed, and the policy by which they are matched.</summary>
/// <remarks>
/// <para>
/// 2,000 skills without a hierarchy. A skill is drawn as <c>(int)(2000 u²)</c> with u by <see cref="SplitMix.Unit"/>, again while it is there
/// already: so a few are common. Offers first, in the order of their numbers: 8 skills, each with a level (4) and years (1 to 12); a language
/// (<c>(int)(12 u²)</c> of twelve), and a second one drawn alike, which may be the same; a country (<c>(int)(40 u²)</c> of the first
/// 40 of <see cref="World.Countries"/>); a capacity of 1 to 5. Then needs: 3 wishes, each with a least level (4) and, every second time, least
/// years (1 to 6); a language; a country; a quantity of 1 or 2. Level, years, capacity and quantity are drawn by <see cref="SplitMix.UpTo"/>.
/// </para>
/// <para>
/// The policy weighs skills 5, languages 2, a near territory 1; a language in common is a condition, 0.4 the least score.
/// </para>
/// </remarks>
internal sealed class Village
{
    private const int Skills = 2_000;
    private const int SkillsOfOffer = 8;
    private const int WishesOfNeed = 3;

    private static readonly LanguageTag[] Tongues =
        [.. "es en pt fr ar qu sw hi gn ay bn tr".Split(' ').Select(LanguageTag.Parse)];

    private static readonly Concept[] Countries = [.. World.Countries.Take(40)];

    private readonly Concept[] _skills = [.. Enumerable.Range(0, Skills).Select(Skill)];
    private readonly SplitMix _draw;

    private Village(int needs, int offers, ulong seed, Func<int, bool>? isHere)
    {
        _draw = new SplitMix(seed);
        RegistryBuilder builder = new();
        for (int j = 0; j < offers; j++)
        {
            AddOffer(isHere?.Invoke(j) == false ? null : builder, j);
        }

        List<SkillWish> wishes = [];
        for (int i = 0; i < needs; i++)
        {
            AddNeed(builder, i, wishes);
        }

        Registry = builder.Build();
        Policy = new MatchPolicy(
            [new(Criteria.Skills(null, wishes), 5), new(Criteria.Languages(), 2), new(Criteria.TerritoryNear(), 1)],
            [EligibilityRules.CommonLanguage()],
            threshold: 0.4m);
    }

    public Registry Registry { get; }

    public MatchPolicy Policy { get; }

    /// <summary>Draws a registry.</summary>
    /// <param name="needs">How many needs.</param>
    /// <param name="offers">How many offers.</param>
    /// <param name="seed">The start of the generator.</param>
    /// <param name="isHere">Which offers this registry holds of all; null for each. The others are drawn and left out.</param>
    public static Village Draw(int needs, int offers, ulong seed, Func<int, bool>? isHere = null) => new(needs, offers, seed, isHere);

    private static string Name(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number:D7}");

    private static Concept Skill(int number) => new("skill", Name("s", number), Words(Name("Skill ", number)));

    private static Text Words(string words) => Text.Of(LanguageTag.English, words);

    private void AddOffer(RegistryBuilder? builder, int number)
    {
        int[] skills = Distinct(SkillsOfOffer);
        SkillClaim[] claims = [.. skills.Select(skill =>
            new SkillClaim(_skills[skill]) { Level = (SkillLevel)_draw.UpTo(4) - 1, Years = (int)_draw.UpTo(12) })];
        LanguageTag[] languages = [.. new[] { Skewed(Tongues), Skewed(Tongues) }.Distinct()];
        Concept country = Skewed(Countries);
        int capacity = (int)_draw.UpTo(5);
        if (builder is not null)
        {
            Actor actor = new(new(Name("g", number)), ActorKind.Person, Words(Name("Giver ", number)), place: new Place(country));
            builder
                .Add(actor)
                .Add(new Profile(actor.Id) { Skills = [.. claims] })
                .Add(new Offer(new(Name("o", number)), actor.Id, [], Words(Name("Offer ", number)), languages, capacity: capacity));
        }
    }

    private void AddNeed(RegistryBuilder builder, int number, List<SkillWish> wishes)
    {
        Id<Need> id = new(Name("n", number));
        foreach (int skill in Distinct(WishesOfNeed))
        {
            SkillLevel level = (SkillLevel)_draw.UpTo(4) - 1;
            bool hasYears = _draw.UpTo(2) == 1;
            wishes.Add(new SkillWish(id, _skills[skill]) { LeastLevel = level, LeastYears = hasYears ? (int)_draw.UpTo(6) : null });
        }

        LanguageTag language = Skewed(Tongues);
        Actor actor = new(new(Name("a", number)), ActorKind.Person, Words(Name("Asker ", number)), place: new Place(Skewed(Countries)));
        builder.Add(actor).Add(new Need(id, actor.Id, null, Words(Name("Need ", number)), [language], quantity: (int)_draw.UpTo(2)));
    }

    private int[] Distinct(int count)
    {
        int[] drawn = new int[count];
        for (int k = 0; k < count;)
        {
            int skill = Skewed(Skills);
            if (!drawn.AsSpan(0, k).Contains(skill))
            {
                drawn[k++] = skill;
            }
        }

        return drawn;
    }

    private T Skewed<T>(T[] list) => list[Skewed(list.Length)];

    private int Skewed(int count)
    {
        double u = _draw.Unit();
        return (int)(count * u * u);
    }
}
