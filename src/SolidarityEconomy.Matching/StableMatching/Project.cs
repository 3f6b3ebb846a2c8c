namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>A place that somebody offers among others, such as a project of a supervisor or a course of a school. Immutable.</summary>
public sealed class Project
{
    /// <summary>Takes a project.</summary>
    /// <param name="id">Which project it is.</param>
    /// <param name="supervisor">Who offers it.</param>
    /// <param name="capacity">How many students it takes at most, 0 or more.</param>
    /// <exception cref="ArgumentException">An id is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is negative.</exception>
    public Project(Id<Chooser> id, Id<Chooser> supervisor, int capacity = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        Id = id;
        Supervisor = supervisor;
        Capacity = capacity;
        if (id.IsEmpty || supervisor.IsEmpty)
        {
            throw new ArgumentException("An id is empty.", id.IsEmpty ? nameof(id) : nameof(supervisor));
        }
    }

    /// <summary>Which project it is; students name it in their lists.</summary>
    public Id<Chooser> Id { get; }

    /// <summary>Who offers it, and whose list ranks its students.</summary>
    public Id<Chooser> Supervisor { get; }

    /// <summary>How many students it takes at most.</summary>
    public int Capacity { get; }
}
