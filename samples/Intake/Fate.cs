namespace SolidarityEconomy.Samples.Intake;

/// <summary>What becomes of a row.</summary>
internal enum Fate
{
    /// <summary>The person said yes: the row becomes an actor.</summary>
    Registered,

    /// <summary>Nobody asked for consent, or it cannot be dated: nothing is registered before somebody asks.</summary>
    Waiting,

    /// <summary>The person said no: nothing is registered, and the row is to be destroyed.</summary>
    Refused,
}
