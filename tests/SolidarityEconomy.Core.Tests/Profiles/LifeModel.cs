using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Tests.Profiles;

/// <summary>A slow and simple registry that says what each change has to come to.</summary>
internal sealed class LifeModel
{
    private readonly Dictionary<string, Row> _rows = new(StringComparer.Ordinal);
    private readonly List<(string Kept, Row Before, string Other, Row Row, bool IsChanged)> _mergers = [];
    private readonly SortedSet<string> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _bodies = new(StringComparer.Ordinal);
    private int _subjects;

    /// <summary>
    /// Whoever was there once, is neither registered nor part of a merged record, and was no organisation, which others go on to name.
    /// </summary>
    public IReadOnlyList<string> Gone =>
        [.. _known.Where(id => !_rows.ContainsKey(id) && !_mergers.Exists(merger => merger.Other == id) && !_bodies.Contains(id))];

    public int Registered { get; private set; }

    public int Withdrawn { get; private set; }

    public int Merged { get; private set; }

    public int Unmerged { get; private set; }

    public RegistryCounts Counts => new(
        _rows.Values.Count(row => row.Kind == ActorKind.Person),
        _rows.Values.Count(row => row.Kind == ActorKind.Organisation),
        _rows.Values.Count(row => row.Kind == ActorKind.Collective),
        _rows.Values.Sum(row => row.Needs.Count),
        _rows.Values.Sum(row => row.Offers.Count));

    /// <summary>Makes a change of six numbers and says by which code it will be refused; null when it will happen.</summary>
    public (RegistryChange Change, string? Refused) Step(LifeStep step, Registry registry, LocalDate on)
    {
        string id = Name("actor-", step.A);
        string other = Name("actor-", step.B);
        Id<Actor> who = new(id);
        ActorKind kind = step.C == 5 ? ActorKind.Organisation : step.C % 2 == 0 ? ActorKind.Person : ActorKind.Collective;
        Purpose purpose = (Purpose)(step.C % 4);
        string need = Name("n", step.C);
        string offer = Name("o", step.C);
        Row? row = _rows.GetValueOrDefault(id);
        string? missing = row is null ? "registry.unknown-actor" : null;
        string? personal = missing ?? (row!.Kind == ActorKind.Organisation ? "registry.not-personal" : null);
        switch (step.Operation)
        {
            case 0 or 1 or 2 or 16 or 17:
                string? taken = row is not null || _mergers.Exists(merger => merger.Other == id) ? "registry.id-taken"
                    : registry.Life?.Retired.Contains(who) == true ? "registry.id-retired"
                    : Owner(need, row => row.Needs) is not null ? "registry.need-taken"
                    : null;
                RegistryChange.Register register = new(
                    Made(id, kind, At(step.B, id)), Logs.Subject(_subjects++), Fearing(id, At(step.C, id)), [Lives.Need(need, id, id)]);
                return Done(register, taken, () =>
                {
                    _known.Add(id);
                    _ = kind == ActorKind.Organisation ? _bodies.Add(id) : _bodies.Remove(id);
                    _rows[id] = new Row(kind, [need], []);
                    Registered++;
                });
            case 3:
                return Done(new RegistryChange.Withdraw(who), missing, () =>
                {
                    _rows.Remove(id);
                    HashSet<string> erased = [id];
                    while (_mergers.RemoveAll(merger => erased.Contains(merger.Kept) && erased.Add(merger.Other)) > 0)
                    {
                    }

                    Withdrawn++;
                });
            case 4:
                string? needTaken = missing ?? (Owner(need, row => row.Needs) is { } owner && owner != id ? "registry.need-taken" : null);
                return Done(new RegistryChange.PutNeed(Lives.Need(need, id, id + "-again")), needTaken, () => row!.Needs.Add(need));
            case 5:
                return Done(
                    new RegistryChange.RemoveNeed(who, new Id<Need>(need)),
                    missing ?? (row!.Needs.Contains(need) ? null
                        : Owner(need, row => row.Needs) is null ? "registry.need-unknown" : "registry.need-taken"),
                    () => row!.Needs.Remove(need));
            case 6:
                string? offerTaken = missing ?? (Owner(offer, row => row.Offers) is { } giver && giver != id ? "registry.offer-taken" : null);
                return Done(new RegistryChange.PutOffer(Lives.Offer(offer, id, id)), offerTaken, () => row!.Offers.Add(offer));
            case 7:
                return Done(
                    new RegistryChange.RemoveOffer(who, new Id<Offer>(offer)),
                    missing ?? (row!.Offers.Contains(offer) ? null
                        : Owner(offer, row => row.Offers) is null ? "registry.offer-unknown" : "registry.offer-taken"),
                    () => row!.Offers.Remove(offer));
            case 8:
                Consent consent = new(purpose, "v1", LanguageTag.Spanish, ConsentChannel.Thumbprint, "c", on);
                return Done(new RegistryChange.GiveConsent(who, consent), personal, () => row!.Consents.Add((purpose, on, null)));
            case 9:
                return Done(
                    new RegistryChange.RevokeConsent(who, purpose),
                    personal ?? (row!.Allows(purpose) ? null : "registry.no-consent"),
                    () => row!.Revoke(one => one == purpose, on));
            case 10:
                return Done(
                    new RegistryChange.Block(who),
                    personal ?? (row!.IsBlocked ? "registry.already-blocked" : null),
                    () => row!.IsBlocked = true);
            case 11:
                return Done(
                    new RegistryChange.Unblock(who),
                    personal ?? (row!.IsBlocked ? null : "registry.not-blocked"),
                    () => row!.IsBlocked = false);
            case 12 or 13 or 18 when id != other && registry.TryFind(who, out Actor? actor):
                Row? second = _rows.GetValueOrDefault(other);
                return Done(
                    new RegistryChange.Merge(new Id<Actor>(other), step.Operation == 12 ? actor : Mixed(actor, registry, other)),
                    second is null ? "registry.unknown-actor"
                        : (row!.Kind == ActorKind.Organisation) != (second.Kind == ActorKind.Organisation) ? "registry.kind-changed"
                        : Fears(registry, id, other) && Fears(registry, other, id) ? "registry.kept-apart"
                        : null,
                    () => Merge(id, row!, other, second!, step.Operation != 12, on));
            case 14 or 19 or 20 when step.Days > 0 && _mergers.Count > 0:
                int last = _mergers.Count - 1;
                return Step(step with { Days = 0, A = Number(_mergers[last].Kept), B = Number(_mergers[last].Other) }, registry, on);
            case 14 or 19 or 20:
                int at = _mergers.FindLastIndex(merger => merger.Kept == id && merger.Other == other);
                bool isPlain = step.C % 2 == 0 && row is not null;
                string? standing = missing ?? (at < 0 ? "registry.not-merged"
                    : _mergers.FindLastIndex(merger => merger.Kept == id) != at ? "registry.not-last-merge"
                    : _mergers[at].IsChanged && !isPlain ? "registry.changed-since-merge"
                    : null);
                return Done(
                    new RegistryChange.Unmerge(who, new Id<Actor>(other), isPlain ? Plain(registry, who, other) : null),
                    standing,
                    () => Unmerge(at, row!, isPlain, on));
            default:
                return Done(new RegistryChange.Access(who), missing, () => { });
        }
    }

    /// <summary>Who may be used for a purpose: bodies always, others by what they said last.</summary>
    public IEnumerable<string> For(Purpose purpose) => _rows
        .Where(pair => pair.Value.Kind == ActorKind.Organisation || (!pair.Value.IsBlocked && !pair.Value.IsLapsed && pair.Value.Allows(purpose)))
        .Select(pair => pair.Key).Order(StringComparer.Ordinal);

    private static Actor Made(string id, ActorKind kind, Id<Actor>? at) => new(new Id<Actor>(id), kind, Text.Of(LanguageTag.Spanish, "Name of " + id))
    {
        Positions = at is null ? [] : [new Position(Text.Of(LanguageTag.Spanish, "Vocal")) { At = at }],
    };

    private static Profile? Fearing(string id, Id<Actor>? other) =>
        other is { } one ? new Profile(new Id<Actor>(id)) { SafetyLimits = [new SafetyLimit.ByActor(one), new SafetyLimit.ByOrganisation(one)] } : null;

    /// <summary>The record that stayed in a merger, or the one that is there, without other names.</summary>
    private static Actor Plain(Registry registry, Id<Actor> who, string other)
    {
        Merger? merger = registry.Life!.Mergers.FirstOrDefault(one => one.Kept.Id == who && one.Other.Id == new Id<Actor>(other));
        return (merger?.Kept ?? registry.Find(who)) with { Aliases = [] };
    }

    /// <summary>A merged record that tells all names of both.</summary>
    private static Actor Mixed(Actor kept, Registry registry, string other) => registry.TryFind(new Id<Actor>(other), out Actor? second)
        ? kept with { Aliases = [.. kept.Aliases.Concat(second.Aliases).Append(second.Name).Distinct()] }
        : kept;

    private static string Name(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}");

    private static int Number(string id) => int.Parse(id.AsSpan(6), CultureInfo.InvariantCulture);

    private static (RegistryChange Change, string? Refused) Done(RegistryChange change, string? refused, Action happen)
    {
        if (refused is null)
        {
            happen();
        }

        return (change, refused);
    }

    private string? Owner(string item, Func<Row, HashSet<string>> items) =>
        _rows.Where(pair => items(pair.Value).Contains(item)).Select(pair => pair.Key).FirstOrDefault();

    private static bool Fears(Registry registry, string id, string other) =>
        registry.ProfileOf(new Id<Actor>(id))?.SafetyLimits?.Contains(new SafetyLimit.ByActor(new Id<Actor>(other))) == true;

    /// <summary>Somebody else who is registered, to have a post at and to keep away from.</summary>
    private Id<Actor>? At(int number, string id) =>
        Name("actor-", number) is var other && other != id && _rows.ContainsKey(other) ? new Id<Actor>(other) : null;

    private void Merge(string kept, Row row, string other, Row second, bool isMixed, LocalDate on)
    {
        Row before = row.Copy();
        if (isMixed)
        {
            row.Aliases.UnionWith(second.Aliases.Append(other));
            MarkChanged(kept, before, row);
        }

        _mergers.Add((kept, before, other, second.Copy(), false));
        _rows.Remove(other);
        row.Needs.UnionWith(second.Needs);
        row.Offers.UnionWith(second.Offers);
        row.Revoke(purpose => second.Says(purpose) && !second.Allows(purpose), on);
        row.IsBlocked |= second.IsBlocked && row.Kind != ActorKind.Organisation;
        Merged++;
    }

    private void MarkChanged(string kept, Row before, Row after)
    {
        for (int i = 0; i < _mergers.Count; i++)
        {
            if (_mergers[i].Kept == kept && !before.Aliases.SetEquals(after.Aliases))
            {
                _mergers[i] = _mergers[i] with { IsChanged = true };
            }
        }
    }

    private void Unmerge(int at, Row now, bool isPlain, LocalDate on)
    {
        (string kept, Row before, string other, Row row, _) = _mergers[at];
        _mergers.RemoveAt(at);
        if (isPlain)
        {
            Row plain = before with { Aliases = [] };
            MarkChanged(kept, before, plain);
            before = plain;
        }

        before = before.Copy();
        before.Consents.UnionWith(now.Consents.Where(consent => !IsOf(before, consent) && !IsOf(row, consent)).ToArray());
        _rows[kept] = before.After(now, on) with { Needs = [.. now.Needs.Except(row.Needs)], Offers = [.. now.Offers.Except(row.Offers)] };
        _rows[other] = row.After(now, on) with { Needs = [.. row.Needs.Intersect(now.Needs)], Offers = [.. row.Offers.Intersect(now.Offers)] };
        Unmerged++;

        static bool IsOf(Row source, (Purpose Purpose, LocalDate GivenOn, LocalDate? RevokedOn) consent) =>
            source.Consents.Contains(consent) || source.Consents.Contains((consent.Purpose, consent.GivenOn, null));
    }

    private sealed record Row(ActorKind Kind, HashSet<string> Needs, HashSet<string> Offers)
    {
        public HashSet<(Purpose Purpose, LocalDate GivenOn, LocalDate? RevokedOn)> Consents { get; init; } = [];

        public HashSet<string> Aliases { get; init; } = [];

        public bool IsBlocked { get; set; }

        public bool IsLapsed => Says(Purpose.Registration) && !Allows(Purpose.Registration);

        public Row Copy() => this with { Needs = [.. Needs], Offers = [.. Offers], Consents = [.. Consents], Aliases = [.. Aliases] };

        /// <summary>What is left of a record after the merged one was used for a while.</summary>
        public Row After(Row merged, LocalDate on)
        {
            Row after = Copy();
            after.Revoke(purpose => !merged.Allows(purpose), on);
            after.IsBlocked = IsBlocked || (merged.IsBlocked && Kind != ActorKind.Organisation);
            return after;
        }

        public bool Says(Purpose purpose) => Consents.Any(consent => consent.Purpose == purpose);

        public bool Allows(Purpose purpose) => Consents.Any(consent => consent.Purpose == purpose && consent.RevokedOn is null);

        public void Revoke(Func<Purpose, bool> isMeant, LocalDate on)
        {
            (Purpose Purpose, LocalDate GivenOn, LocalDate? RevokedOn)[] open = [.. Consents.Where(consent => consent.RevokedOn is null && isMeant(consent.Purpose))];
            Consents.ExceptWith(open);
            Consents.UnionWith(open.Select(consent => (consent.Purpose, consent.GivenOn, (LocalDate?)on)));
        }
    }
}
