namespace SolidarityEconomy.Matching.Teams;

/// <summary>How much of a task an actor gets done in a given time; a <see cref="TaskPlan"/> checks names and figure.</summary>
/// <param name="Actor">Who would do it; not blank.</param>
/// <param name="Task">What is to be done; not blank.</param>
/// <param name="Output">How much of it, above 0, in any unit of the task's own; the same unit for all who do this task.</param>
public sealed record TaskAbility(string Actor, string Task, decimal Output);
