using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Profiles;

/// <summary>Collects actors, needs, offers and profiles and makes a <see cref="Registry"/> of them, all or nothing.</summary>
/// <remarks>Mutable; for one thread. A builder can go on after it has built.</remarks>
public sealed class RegistryBuilder
{
    private readonly List<Actor> _actors = [];
    private readonly List<Need> _needs = [];
    private readonly List<Offer> _offers = [];
    private readonly List<Profile> _profiles = [];
    private readonly List<ReportedFigure> _figures = [];

    /// <summary>Adds actors, before or after their needs and offers.</summary>
    /// <param name="actors">Whom to register, in the order that the registry keeps.</param>
    /// <returns>This builder.</returns>
    public RegistryBuilder Add(params IEnumerable<Actor> actors) => Append(_actors, actors);

    /// <summary>Adds needs, before or after the actors who ask.</summary>
    /// <param name="needs">What is asked for, in the order that the registry keeps.</param>
    /// <returns>This builder.</returns>
    public RegistryBuilder Add(params IEnumerable<Need> needs) => Append(_needs, needs);

    /// <summary>Adds offers, before or after the actors who give.</summary>
    /// <param name="offers">What is given, in the order that the registry keeps.</param>
    /// <returns>This builder.</returns>
    public RegistryBuilder Add(params IEnumerable<Offer> offers) => Append(_offers, offers);

    /// <summary>Adds profiles, before or after the actors whose they are.</summary>
    /// <param name="profiles">What actors can do, one for an actor at most, in the order that the registry keeps.</param>
    /// <returns>This builder.</returns>
    public RegistryBuilder Add(params IEnumerable<Profile> profiles) => Append(_profiles, profiles);

    /// <summary>Adds figures that sources report, side by side where they disagree.</summary>
    /// <param name="figures">Each with its matter, in the order that the registry keeps.</param>
    /// <returns>This builder.</returns>
    public RegistryBuilder Add(params IEnumerable<ReportedFigure> figures) => Append(_figures, figures);

    /// <summary>Makes the registry, or reports everything that is wrong.</summary>
    /// <param name="registry">The registry, or null.</param>
    /// <param name="report">
    /// Ids that stand twice, then actors that are not there, then figures without a matter or standing twice, with paths such as
    /// <c>needs[2].by</c>.
    /// </param>
    /// <returns>True when nothing is wrong.</returns>
    public bool TryBuild([NotNullWhen(true)] out Registry? registry, out InputReport report)
    {
        List<InputFault> faults = [];
        HashIndex actors = HashIndex.Of(_actors, actor => actor.Id);
        Check("actors", _actors, "id", actor => actor.Id, actors, faults);
        Check("needs", _needs, "id", need => need.Id, HashIndex.Of(_needs, need => need.Id), faults);
        Check("offers", _offers, "id", offer => offer.Id, HashIndex.Of(_offers, offer => offer.Id), faults);
        Check("profiles", _profiles, "of", profile => profile.Of, HashIndex.Of(_profiles, profile => profile.Of), faults);
        Seek("needs", _needs, "by", need => need.By, actors, faults);
        Seek("offers", _offers, "by", offer => offer.By, actors, faults);
        Seek("profiles", _profiles, "of", profile => profile.Of, actors, faults);
        faults.AddRange(FigureList.Faults(_figures));
        report = faults.Count == 0 ? InputReport.Clean : new InputReport(faults);
        registry = report.IsValid ? Registry.Of([.. _actors], [.. _profiles], [.. _needs], [.. _offers], figures: [.. _figures]) : null;
        return registry is not null;
    }

    /// <summary>Makes the registry.</summary>
    /// <returns>The registry.</returns>
    /// <exception cref="ArgumentException">
    /// An id stands twice, an actor is not there, or a figure has no matter or stands twice; the message is the whole report.
    /// </exception>
    public Registry Build() => TryBuild(out Registry? registry, out InputReport report)
        ? registry
        : throw new ArgumentException(report.ToString());

    private static void Check<T, TId>(
        string list, List<T> items, string member, Func<T, Id<TId>> id, HashIndex ids, List<InputFault> faults)
        where TId : class
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (IndexOf(items, id(items[i]), id, ids) < i)
            {
                faults.Add(new InputFault(Path(list, i, member), InputTexts.Duplicate(id(items[i]).ToString())));
            }
        }
    }

    private static int IndexOf<T, TId>(List<T> items, Id<TId> id, Func<T, Id<TId>> idOf, HashIndex ids)
        where TId : class
    {
        foreach (int row in ids.Rows(id.GetHashCode()))
        {
            if (idOf(items[row]) == id)
            {
                return row;
            }
        }

        return -1;
    }

    private static string Path(string list, int index, string member) =>
        string.Create(CultureInfo.InvariantCulture, $"{list}[{index}].{member}");

    private void Seek<T>(
        string list, List<T> items, string member, Func<T, Id<Actor>> by, HashIndex actors, List<InputFault> faults)
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (IndexOf(_actors, by(items[i]), actor => actor.Id, actors) < 0)
            {
                faults.Add(new InputFault(Path(list, i, member), ActorTexts.UnknownActor(by(items[i]).ToString())));
            }
        }
    }

    private RegistryBuilder Append<T>(List<T> list, IEnumerable<T> items)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(items);
        foreach (T item in items)
        {
            ArgumentNullException.ThrowIfNull(item, nameof(items));
            list.Add(item);
        }

        return this;
    }
}
