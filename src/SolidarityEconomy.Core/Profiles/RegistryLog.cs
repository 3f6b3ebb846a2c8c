using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Profiles;

/// <summary>The events of a registry in their order, which the caller keeps: whether they hold together.</summary>
/// <remarks>
/// A log is a hash chain: nothing in it can be changed, left out, put in or moved without breaking a link, unless everything
/// from there on is cut off or written anew with fresh digests, which needs no secret. By itself the chain therefore proves
/// that the log holds together, not that it is the old one. That shows against a <see cref="RegistryHead"/> that was kept or
/// published elsewhere, and for all events up to that head.
/// </remarks>
public static class RegistryLog
{
    /// <summary>Checks a whole log from its opening on, in time proportional to its length.</summary>
    /// <remarks>
    /// Each event is looked at in this order: number, opening, date, link to the event before it, figures, version, own
    /// digest. The figures go on from the event before, and change as the kind of event can change them: a registration by one
    /// actor with its needs and offers, a consent not at all. Last comes the end of the log against the head.
    /// </remarks>
    /// <param name="events">The events in their order; none at all is a whole log.</param>
    /// <param name="head">The last event as the registry or a publication knows it; null when the end is not to be checked.</param>
    /// <returns>The first break; null when the log holds together.</returns>
    /// <exception cref="ArgumentNullException">There is no list, or an event is null.</exception>
    public static RegistryLogBreak? Verify(IEnumerable<RegistryEvent> events, RegistryHead? head = null)
    {
        ArgumentNullException.ThrowIfNull(events);
        RegistryEvent? before = null;
        int index = 0;
        foreach (RegistryEvent link in events)
        {
            ArgumentNullException.ThrowIfNull(link, nameof(events));
            if (Fault(before, link, index + 1L) is { } fault)
            {
                return new RegistryLogBreak(index, fault);
            }

            before = link;
            index++;
        }

        return head is null || (head.Sequence == index && head.Digest == before!.Digest && head.EffectiveOn == before.EffectiveOn)
            ? null
            : new RegistryLogBreak(index, RegistryLifeTexts.LogEnd(head.Sequence, index));
    }

    private static Message? Fault(RegistryEvent? before, RegistryEvent link, long expected) =>
        link.Sequence != expected ? RegistryLifeTexts.LogSequence(expected, link.Sequence)
        : (link.Kind == RegistryEventKind.Opened) != (before is null) ? RegistryLifeTexts.LogOpening(link.Sequence)
        : link.EffectiveOn < before?.EffectiveOn ? RegistryLifeTexts.LogDate(link.Sequence, link.EffectiveOn, before.EffectiveOn)
        : link.Previous != (before?.Digest ?? Digest.None) ? RegistryLifeTexts.LogLink(link.Sequence)
        : link.Before != (before?.After ?? link.After) || !RegistryLogFigures.Fit(link) ? RegistryLifeTexts.LogFigures(link.Sequence)
        : link.Version > RegistryEvent.CurrentVersion ? RegistryLifeTexts.LogVersion(link.Sequence, link.Version)
        : link.Recompute() != link.Digest ? RegistryLifeTexts.LogDigest(link.Sequence)
        : null;
}
