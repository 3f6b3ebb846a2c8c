using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Profiles;

/// <summary>A registry that is being changed; when a change is refused, the draft is thrown away and nothing has happened.</summary>
internal sealed partial class RegistryDraft
{
    private readonly Registry _registry;
    private readonly LocalDate _on;
    private readonly Instant _at;
    private readonly DraftTable<Id<Actor>, Actor> _actors;
    private readonly DraftTable<Id<Actor>, Profile> _profiles;
    private readonly DraftTable<Id<Need>, Need> _needs;
    private readonly DraftTable<Id<Offer>, Offer> _offers;
    private readonly Dictionary<Id<Actor>, Subject> _subjects;
    private readonly HashSet<string> _drawn = new(StringComparer.Ordinal);
    private readonly MergerTable _mergers;
    private readonly HashSet<Id<Actor>> _retired;
    private readonly HashSet<Id<Actor>> _freed;
    private readonly List<RegistryEvent> _events = [];
    private Mentions<Id<Actor>>? _mentions;
    private RegistryCounts _counts;
    private RegistryHead? _head;

    public RegistryDraft(Registry registry, LocalDate on, Instant at)
    {
        _registry = registry;
        _on = on;
        _at = at;
        _actors = new(registry.Actors, actor => actor.Id, actor => actor.Id, id => registry.TryFind(id, out Actor? found) ? found : null, _ => []);
        _profiles = new(registry.Profiles, profile => profile.Of, profile => profile.Of, registry.ProfileOf, _ => []);
        _needs = new(
            registry.Needs, need => need.Id, need => need.By, id => registry.TryFind(id, out Need? found) ? found : null, registry.NeedsOf);
        _offers = new(
            registry.Offers, offer => offer.Id, offer => offer.By, id => registry.TryFind(id, out Offer? found) ? found : null, registry.OffersOf);
        _subjects = registry.Life is { } life ? new(life.Subjects) : [];
        _retired = [.. registry.Life?.Retired ?? []];
        _freed = [.. _retired];
        _mergers = new(registry.Life?.Mergers ?? [], _freed);
        foreach (Subject subject in _subjects.Values.Concat(_mergers.All.Select(merger => merger.OtherSubject)))
        {
            _ = IsFresh(subject);
        }

        _counts = RegistryCounts.Of(registry);
        _head = registry.LogHead;
        if (_head is null)
        {
            Note(RegistryEventKind.Opened, _counts, null);
        }
    }

    public IReadOnlyList<RegistryEvent> Events => _events;

    public Registry ToRegistry() => Registry.Of(
        _actors.ToArray(),
        _profiles.ToArray(),
        _needs.ToArray(),
        _offers.ToArray(),
        new RegistryLife(_head!, _subjects, [.. _mergers.All], [.. _retired.Order()]),
        _registry.Figures);

    /// <summary>Lets one change happen, or says why not; after a refusal the draft is of no use.</summary>
    public Refusal? Apply(RegistryChange change)
    {
        Message? refused = change switch
        {
            RegistryChange.Register register => Register(register),
            RegistryChange.Enrol enrol => Enrol(enrol),
            _ => Change(change),
        };
        Release();
        return refused is null ? null : new Refusal(refused);
    }

    private static Message Of(RegistryChange change, string code) => RegistryLifeTexts.OfActor(code, change.Of.ToString());

    /// <summary>Notes name and salt; false when one of them is in use: one salt for all would be a key to all.</summary>
    private bool IsFresh(Subject subject) => _drawn.Add(subject.Id.ToString()) & _drawn.Add(subject.Salt);

    private Message? Register(RegistryChange.Register change)
    {
        if (_actors.Find(change.Of) is not null || _mergers.Find(change.Of) is not null)
        {
            return Of(change, RegistryLifeTexts.IdTakenCode);
        }

        if (_retired.Contains(change.Of))
        {
            return Of(change, RegistryLifeTexts.IdRetiredCode);
        }

        if (!IsFresh(change.Subject))
        {
            return Of(change, RegistryLifeTexts.SubjectTakenCode);
        }

        if ((Taken(Needs, _needs, change.Needs) ?? Taken(Offers, _offers, change.Offers)) is { } taken)
        {
            return taken;
        }

        if (change.Actor.Personal is { } file && Consents.Latest(file) is { } given && given > _on)
        {
            return RegistryLifeTexts.FutureConsent(given, _on);
        }

        _subjects[change.Of] = change.Subject;
        Put(change.Actor);
        if (change.Profile is { } profile)
        {
            Put(profile);
        }

        _ = Follow(change.Of);
        Put(_needs, change.Needs);
        Put(_offers, change.Offers);
        RegistryCounts after = _counts + RegistryCounts.Of(change.Actor.Kind)
            + (RegistryCounts.Zero with { Needs = change.Needs.Length, Offers = change.Offers.Length });
        return Note(RegistryEventKind.Registered, after, change.Subject, change.Of);
    }

    private Message? Enrol(RegistryChange.Enrol change)
    {
        if (_actors.Find(change.Of) is null)
        {
            return ActorTexts.UnknownActor(change.Of.ToString());
        }

        if (_subjects.ContainsKey(change.Of))
        {
            return Of(change, RegistryLifeTexts.SubjectKnownCode);
        }

        if (!IsFresh(change.Subject))
        {
            return Of(change, RegistryLifeTexts.SubjectTakenCode);
        }

        _subjects[change.Of] = change.Subject;
        return Note(RegistryEventKind.Enrolled, _counts, change.Subject, change.Of);
    }

    /// <summary>Writes an event; the record of whom it concerns is committed to as it is now, and nothing when it is gone.</summary>
    private Message? Note(
        RegistryEventKind kind, RegistryCounts after, Subject? subject, Id<Actor>? of = null, Id<Subject>? other = null)
    {
        RegistryEvent link = RegistryEvent.Next(
            _head,
            kind,
            _on,
            _at,
            _counts,
            after,
            subject,
            other,
            of is { } id ? sequence => PersonalRecord.Commit(subject!, sequence, Record(id)) : null);
        _events.Add(link);
        _counts = after;
        _head = new RegistryHead(link.Sequence, link.EffectiveOn, link.Digest);
        return null;
    }

    private RegistryInput Record(Id<Actor> of) =>
        PersonalRecord.Of(_actors.Find(of)!, _profiles.Find(of), _needs.Of(of), _offers.Of(of));
}
