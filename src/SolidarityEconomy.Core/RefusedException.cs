namespace SolidarityEconomy;

/// <summary>Thrown by <see cref="Outcome{TState, TEvent}.OrThrow"/> when the outcome is a refusal.</summary>
public sealed class RefusedException : InvalidOperationException
{
    internal RefusedException(Refusal refusal)
        : base(refusal.ToString()) => Refusal = refusal;

    /// <summary>The refusal that was turned into this exception.</summary>
    public Refusal Refusal { get; }
}
