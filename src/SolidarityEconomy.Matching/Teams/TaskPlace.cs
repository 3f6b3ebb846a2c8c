namespace SolidarityEconomy.Matching.Teams;

/// <summary>Who does a task, and who would do most of it. Immutable.</summary>
public sealed class TaskPlace
{
    internal TaskPlace(TaskAbility given, TaskAbility most)
    {
        Given = given;
        Most = most;
    }

    /// <summary>The task with who does it.</summary>
    public TaskAbility Given { get; }

    /// <summary>The ability of whoever does most of this task; the same actor, unless that one does relatively more of another task.</summary>
    public TaskAbility Most { get; }

    /// <summary>True when nobody does more of it.</summary>
    public bool IsAbsolutelyBest => Given.Output == Most.Output;
}
