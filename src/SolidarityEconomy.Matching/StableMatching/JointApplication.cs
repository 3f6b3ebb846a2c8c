using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>Several who apply together and rank what they would get together: a couple, a family, two ventures that share a mentor.</summary>
/// <remarks>Immutable.</remarks>
public sealed class JointApplication
{
    /// <summary>Takes an application.</summary>
    /// <param name="members">Who applies; at least one, each once.</param>
    /// <param name="options">
    /// What they would take, the best first: for each member a place in the order of the members, or the empty id when that
    /// member would go without.
    /// </param>
    /// <exception cref="ArgumentException">
    /// There is no member, one is empty or stands twice, or an option has more or fewer places than there are members.
    /// </exception>
    public JointApplication(IEnumerable<Id<Chooser>> members, IEnumerable<IEnumerable<Id<Chooser>>> options)
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(options);
        Members = [.. members];
        Options = [.. options.Select(option => option.ToImmutableArray())];
        if (Members.IsEmpty || Members.Any(member => member.IsEmpty) || Members.Distinct().Count() < Members.Length)
        {
            throw new ArgumentException("There is no member, or one is empty or stands twice.", nameof(members));
        }

        if (Options.Any(option => option.Length != Members.Length))
        {
            throw new ArgumentException("An option names one place for each member.", nameof(options));
        }
    }

    /// <summary>Who applies.</summary>
    public ImmutableArray<Id<Chooser>> Members { get; }

    /// <summary>What they would take together, the best first; an empty id stands for no place.</summary>
    public ImmutableArray<ImmutableArray<Id<Chooser>>> Options { get; }
}
