using System.Collections.Immutable;
using SolidarityEconomy.Matching.Texts;

namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>One thing that is wrong with a matching. Immutable.</summary>
public sealed class StabilityViolation
{
    private StabilityViolation(StabilityViolationKind kind, ImmutableArray<Id<Chooser>> who, Message message)
    {
        Kind = kind;
        Who = who;
        Message = message;
    }

    /// <summary>What is wrong.</summary>
    public StabilityViolationKind Kind { get; }

    /// <summary>
    /// Whom it concerns. For a pair the one on the left, then the one on the right; for a joint application its members, then the
    /// places they would rather have, an empty id for none.
    /// </summary>
    public ImmutableArray<Id<Chooser>> Who { get; }

    /// <summary>The violation in words, with the code <c>stable.check.*</c> of its kind.</summary>
    public Message Message { get; }

    internal static StabilityViolation Unknown(Id<Chooser> who) =>
        new(StabilityViolationKind.Unknown, [who], MatchingTexts.Message(StableTexts.CheckUnknown, ("name", who.ToString())));

    internal static StabilityViolation Repeated(MatchedPair pair) => Pair(StabilityViolationKind.Repeated, StableTexts.CheckRepeated, pair);

    internal static StabilityViolation Unacceptable(MatchedPair pair) =>
        Pair(StabilityViolationKind.Unacceptable, StableTexts.CheckUnacceptable, pair);

    internal static StabilityViolation Capacity(Id<Chooser> who, int count, int limit) => new(
        StabilityViolationKind.Capacity,
        [who],
        MatchingTexts.Message(StableTexts.CheckCapacity, ("name", who.ToString()), ("count", count), ("limit", limit)));

    internal static StabilityViolation Minimum(Id<Chooser> who, int count, int minimum) => new(
        StabilityViolationKind.Minimum,
        [who],
        MatchingTexts.Message(StableTexts.Short, ("name", who.ToString()), ("received", count), ("minimum", minimum)));

    internal static StabilityViolation Blocking(MatchedPair pair) => Pair(StabilityViolationKind.Blocking, StableTexts.CheckBlocking, pair);

    internal static StabilityViolation Ring(ImmutableArray<Id<Chooser>> people) => new(
        StabilityViolationKind.Ring, people, MatchingTexts.Message(StableTexts.CheckParty, ("people", Names(people))));

    internal static StabilityViolation Group(
        StabilityViolationKind kind, ImmutableArray<Id<Chooser>> members, ImmutableArray<Id<Chooser>> places) => new(
        kind,
        [.. members, .. places],
        MatchingTexts.Message(
            kind == StabilityViolationKind.Blocking ? StableTexts.CheckGroupBlocking : StableTexts.CheckGroup,
            ("members", Names(members)),
            ("places", Names(places))));

    /// <summary>Says the message in English.</summary>
    /// <returns>The text; for display use <see cref="Message"/>.</returns>
    public override string ToString() => Message.ToString();

    internal static Argument Names(ImmutableArray<Id<Chooser>> ids) =>
        Argument.List(ids.Select(id => (Argument)(id.IsEmpty ? "–" : id.ToString())));

    private static StabilityViolation Pair(StabilityViolationKind kind, string code, MatchedPair pair) => new(
        kind,
        [pair.Left, pair.Right],
        MatchingTexts.Message(code, ("left", pair.Left.ToString()), ("right", pair.Right.ToString())));
}
