using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>The rules by which entries are held to be the same actor: weights, thresholds and limits, all of them data.</summary>
/// <remarks>
/// Immutable; equal by value; copy <see cref="Default"/> with other figures. Scores and thresholds are thousandths of a bit: 0
/// means as likely one actor as two, 5,000 means 32 to 1. The score of a pair is the sum of its evidence less
/// log2 of the population, since of all others at most one is usually the same. The default figures were set by hand after the error rates
/// that published registers show, and measured on the table of co-operatives of the United Kingdom of 2022.
/// </remarks>
public sealed record LinkagePolicy
{
    private const int Limit = 1_000_000;

    private readonly ImmutableArray<FeatureWeight> _weights;

    /// <summary>Takes a policy with all its figures, as a document names them; otherwise copy <see cref="Default"/>.</summary>
    /// <param name="weights">One weight for each feature, in the order of <see cref="LinkageFeature"/>.</param>
    /// <param name="sameFrom">The least score of the same actor.</param>
    /// <param name="differentUpTo">The greatest score of different actors.</param>
    /// <param name="sameWithoutNames">The least that everything but names has to come to for the same actor.</param>
    /// <param name="differentWithoutNames">The most that everything but names may come to for different actors.</param>
    /// <param name="withinOneList">What is taken away from pairs within one list.</param>
    /// <param name="listFrom">The least score with which a pair to ask about is listed.</param>
    /// <param name="lead">By how much a pair must lead other pairs.</param>
    /// <param name="oneToOne">Whether an actor of one list has at most one counterpart in the other.</param>
    /// <param name="unlisted">How many further actors are thought of.</param>
    /// <param name="largestBlock">How many actors that share a value are compared with each other.</param>
    /// <param name="largestCluster">How many members a group may have before a person has to look.</param>
    /// <exception cref="ArgumentException">There is not one weight for each feature, in their order.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A figure lies outside the range that its property names.</exception>
    [JsonConstructor]
    public LinkagePolicy(
        ImmutableArray<FeatureWeight> weights,
        int sameFrom,
        int differentUpTo,
        int sameWithoutNames,
        int differentWithoutNames,
        int withinOneList,
        int listFrom,
        int lead,
        bool oneToOne,
        int unlisted,
        int largestBlock,
        int largestCluster)
        : this(Complete(weights))
    {
        SameFrom = sameFrom;
        DifferentUpTo = differentUpTo;
        SameWithoutNames = sameWithoutNames;
        DifferentWithoutNames = differentWithoutNames;
        WithinOneList = withinOneList;
        ListFrom = listFrom;
        Lead = lead;
        OneToOne = oneToOne;
        Unlisted = unlisted;
        LargestBlock = largestBlock;
        LargestCluster = largestCluster;
    }

    private LinkagePolicy(ImmutableArray<FeatureWeight> weights) => _weights = weights;

    /// <summary>The figures that hold when a caller gives none.</summary>
    public static LinkagePolicy Default { get; } = new(
    [
        new FeatureWeight(LinkageFeature.Name, share: 100, bonus: 0, disagrees: 4_000),
        new FeatureWeight(LinkageFeature.LegalForm, share: 0, bonus: 300, disagrees: 500),
        new FeatureWeight(LinkageFeature.Kind, share: 0, bonus: 0, disagrees: 6_000),
        new FeatureWeight(LinkageFeature.Identifier, share: 100, bonus: 10_000, disagrees: 12_000),
        new FeatureWeight(LinkageFeature.Website, share: 100, bonus: 3_000, disagrees: 2_500),
        new FeatureWeight(LinkageFeature.Country, share: 100, bonus: 0, disagrees: 8_000),
        new FeatureWeight(LinkageFeature.Area, share: 100, bonus: -200, disagrees: 1_000),
        new FeatureWeight(LinkageFeature.Locality, share: 100, bonus: -200, disagrees: 1_200),
        new FeatureWeight(LinkageFeature.Postcode, share: 100, bonus: -300, disagrees: 2_000),
        new FeatureWeight(LinkageFeature.Address, share: 100, bonus: 2_000, disagrees: 500),
        new FeatureWeight(LinkageFeature.Coordinates, share: 100, bonus: -300, disagrees: 5_000),
        new FeatureWeight(LinkageFeature.Activity, share: 25, bonus: 0, disagrees: 700),
        new FeatureWeight(LinkageFeature.Contact, share: 100, bonus: 2_000, disagrees: 300),
    ]);

    /// <summary>
    /// For lists of people, rather a question too many: only very strong evidence decides alone, a telephone with a name that is merely similar is
    /// a question, since a household has one, and another telephone speaks against it. Within one list, between two and in a look-up people
    /// weigh the same.
    /// </summary>
    public static LinkagePolicy People { get; } =
        Default.With(Default.Weight(LinkageFeature.Contact) with { Disagrees = 2_000 }) with
        {
            WithinOneList = 0,
            SameFrom = 17_000,
            SameWithoutNames = -5_000,
            DifferentUpTo = -5_000,
            DifferentWithoutNames = -5_000,
            ListFrom = -5_000,
        };

    /// <summary>One weight for each feature, in the order of <see cref="LinkageFeature"/>.</summary>
    public ImmutableArray<FeatureWeight> Weights { get => _weights; private init => _weights = value; }

    /// <summary>The least score of the same actor, looked at before the other threshold; default 5,000: 32 to 1.</summary>
    public int SameFrom { get; init => field = InRange(value, -Limit, Limit, nameof(SameFrom)); } = 5_000;

    /// <summary>The greatest score of different actors; default -4,000.</summary>
    public int DifferentUpTo { get; init => field = InRange(value, -Limit, Limit, nameof(DifferentUpTo)); } = -4_000;

    /// <summary>
    /// The least that everything but names has to come to for the same actor, as names alone never decide; default -10,000: what
    /// is not a name leaves at most about a thousand actors in question. Some of it must always agree besides.
    /// </summary>
    public int SameWithoutNames { get; init => field = InRange(value, -Limit, Limit, nameof(SameWithoutNames)); } = -10_000;

    /// <summary>The most that everything but names may come to for different actors; default -3,000: eight others fit as well.</summary>
    public int DifferentWithoutNames { get; init => field = InRange(value, -Limit, Limit, nameof(DifferentWithoutNames)); } = -3_000;

    /// <summary>What is taken away from pairs within one list, where few actors stand twice; default 5,000: one in thirty-two.</summary>
    public int WithinOneList { get; init => field = InRange(value, 0, Limit, nameof(WithinOneList)); } = 5_000;

    /// <summary>
    /// The least score with which a pair to ask about is listed among the results; the others are only counted; default -3,000. People of one full
    /// name are always listed: only <see cref="LargestBlock"/> bounds how many of one name are compared.
    /// </summary>
    public int ListFrom { get; init => field = InRange(value, -Limit, Limit, nameof(ListFrom)); } = -3_000;

    /// <summary>
    /// By how much a pair of two lists must lead the other pairs of its two actors; default 3,000. Unless each has one counterpart only, a
    /// double of the counterpart within its list is no rival.
    /// </summary>
    public int Lead { get; init => field = InRange(value, 0, Limit, nameof(Lead)); } = 3_000;

    /// <summary>True when an actor of one list has at most one counterpart in the other, as in registers without duplicates; default false.</summary>
    public bool OneToOne { get; init; }

    /// <summary>
    /// How many further actors are thought of beside those in the lists, so that a value which is rare in a short list does not look
    /// rare in the world; from 1 to 1,000,000,000; default 1,000.
    /// </summary>
    public int Unlisted { get; init => field = InRange(value, 1, 1_000_000_000, nameof(Unlisted)); } = 1_000;

    /// <summary>
    /// Actors that share a value are compared with each other while they are at most so many, from 2 to 10,000; default 100.
    /// A quarter of that holds for actors that have nothing in common but half a kilometre. Greater groups are compared only as far as they share something rarer; a result says how many pairs that left out.
    /// </summary>
    public int LargestBlock { get; init => field = InRange(value, 2, 10_000, nameof(LargestBlock)); } = 100;

    /// <summary>Groups of the same actor with more members than this are for a person to look at; from 2 to 1,000; default 50.</summary>
    public int LargestCluster { get; init => field = InRange(value, 2, 1_000, nameof(LargestCluster)); } = 50;

    /// <summary>Looks the weight of a feature up.</summary>
    /// <param name="feature">What is compared.</param>
    /// <returns>Its figures.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such feature.</exception>
    public FeatureWeight Weight(LinkageFeature feature) => Enum.IsDefined(feature)
        ? _weights[(int)feature]
        : throw new ArgumentOutOfRangeException(nameof(feature), feature, "There is no such feature.");

    /// <summary>Copies the policy with another weight for one feature.</summary>
    /// <param name="weight">The feature and its new figures.</param>
    /// <returns>The new policy; this one stays as it is.</returns>
    public LinkagePolicy With(FeatureWeight weight)
    {
        ArgumentNullException.ThrowIfNull(weight);
        return this with { Weights = _weights.SetItem((int)weight.Feature, weight) };
    }

    /// <summary>Tells whether two policies have equal figures.</summary>
    /// <param name="other">The policy to compare with.</param>
    /// <returns>True when every weight, threshold and limit is equal.</returns>
    public bool Equals(LinkagePolicy? other) =>
        other is not null && _weights.SequenceEqual(other._weights)
        && (SameFrom, DifferentUpTo, SameWithoutNames, DifferentWithoutNames, WithinOneList)
            == (other.SameFrom, other.DifferentUpTo, other.SameWithoutNames, other.DifferentWithoutNames, other.WithinOneList)
        && (ListFrom, Lead) == (other.ListFrom, other.Lead)
        && (OneToOne, Unlisted, LargestBlock, LargestCluster) == (other.OneToOne, other.Unlisted, other.LargestBlock, other.LargestCluster);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(SameFrom, DifferentUpTo, Lead, OneToOne, Unlisted, LargestBlock);

    private static ImmutableArray<FeatureWeight> Complete(ImmutableArray<FeatureWeight> weights) =>
        Contents.All(weights).Select(weight => weight.Feature).SequenceEqual(Enum.GetValues<LinkageFeature>())
            ? weights
            : throw new ArgumentException("There is not one weight for each feature, in their order.", nameof(weights));

    private static int InRange(int value, int least, int most, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
        return value;
    }
}
