using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace SolidarityEconomy;

/// <summary>What an operation on a thing with a life came to: a new state with its events, or the old state and a refusal.</summary>
/// <remarks>Immutable. The state never holds its log: the caller keeps the events.</remarks>
/// <typeparam name="TState">The immutable state, for example a loan.</typeparam>
/// <typeparam name="TEvent">The events that lead from one state to the next.</typeparam>
public sealed class Outcome<TState, TEvent>
    where TState : class
    where TEvent : class
{
    private Outcome(TState state, ImmutableArray<TEvent> events, Refusal? refusal)
    {
        ArgumentNullException.ThrowIfNull(state);
        State = state;
        Events = events;
        Refusal = refusal;
    }

    /// <summary>True when the operation took place.</summary>
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsAccepted => Refusal is null;

    /// <summary>The state afterwards; the unchanged one when the operation was refused.</summary>
    public TState State { get; }

    /// <summary>What happened, in order; empty when the operation was refused.</summary>
    public ImmutableArray<TEvent> Events { get; }

    /// <summary>Why it was refused; null when it was accepted.</summary>
    public Refusal? Refusal { get; }

    /// <summary>Makes the outcome of an operation that took place.</summary>
    /// <param name="state">The state afterwards.</param>
    /// <param name="events">What happened, in order.</param>
    /// <returns>The outcome.</returns>
    public static Outcome<TState, TEvent> Accepted(TState state, params IEnumerable<TEvent> events) =>
        new(state, [.. events], refusal: null);

    /// <summary>Makes the outcome of an operation that the rules forbid.</summary>
    /// <param name="state">The state, unchanged.</param>
    /// <param name="refusal">Why.</param>
    /// <returns>The outcome.</returns>
    public static Outcome<TState, TEvent> Refused(TState state, Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return new Outcome<TState, TEvent>(state, [], refusal);
    }

    /// <summary>Takes one of two ways.</summary>
    /// <typeparam name="TResult">What both ways give.</typeparam>
    /// <param name="accepted">What to do with the new state and the events.</param>
    /// <param name="refused">What to do with the refusal.</param>
    /// <returns>What the way taken gives.</returns>
    public TResult Match<TResult>(Func<TState, ImmutableArray<TEvent>, TResult> accepted, Func<Refusal, TResult> refused)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        ArgumentNullException.ThrowIfNull(refused);
        return IsAccepted ? accepted(State, Events) : refused(Refusal);
    }

    /// <summary>Gives the new state, or the refusal.</summary>
    /// <param name="state">The state afterwards; null when refused.</param>
    /// <param name="refusal">Why it was refused; null when accepted.</param>
    /// <returns>True when the operation took place.</returns>
    public bool TryGet([NotNullWhen(true)] out TState? state, [NotNullWhen(false)] out Refusal? refusal)
    {
        state = IsAccepted ? State : null;
        refusal = Refusal;
        return IsAccepted;
    }

    /// <summary>Gives the new state, for callers who like exceptions.</summary>
    /// <returns>The state afterwards.</returns>
    /// <exception cref="RefusedException">The operation was refused.</exception>
    public TState OrThrow() => IsAccepted ? State : throw new RefusedException(Refusal);
}
