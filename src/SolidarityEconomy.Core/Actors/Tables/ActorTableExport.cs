using System.Collections.Immutable;
using NodaTime;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Actors.Tables;

/// <summary>A table of organisations as it is written: the header, the rows while they are read, and what does not fit.</summary>
/// <remarks>Immutable, as far as the actors are; each reading of the rows reads the actors again.</remarks>
public sealed class ActorTableExport
{
    private readonly IEnumerable<Actor> _actors;
    private readonly LanguageTag _language;
    private readonly RowWriter _writer;
    private readonly LocalDate? _on;

    internal ActorTableExport(ActorTableLayout layout, IEnumerable<Actor> actors, LanguageTag language, Audience audience, LocalDate? on)
    {
        _on = on;
        Layout = layout;
        _actors = actors;
        _language = language;
        _writer = new RowWriter(layout, language, audience);
    }

    /// <summary>The layout by which the table is written.</summary>
    public ActorTableLayout Layout { get; }

    /// <summary>The names of the columns, each once, in the order of the layout.</summary>
    public ImmutableArray<string> Header => _writer.Header;

    /// <summary>
    /// A row for each organisation, and for each collective that allows it, in their order, each made when it is asked for; as many
    /// cells as the header has.
    /// </summary>
    public IEnumerable<IReadOnlyList<string>> Rows => _actors.Where(actor => LeftOut(actor) is null).Select(_writer.Write);

    /// <summary>Finds what somebody who imports the table would not get back, by reading each row again.</summary>
    /// <param name="cancellationToken">Looked at before every row.</param>
    /// <returns>
    /// Warnings with the number of the row, the field as path, and what is lost; a person or collective that was left out has no row; a row
    /// that could not be imported has an error. No fault at all means that an import gives the same actors.
    /// </returns>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public InputReport FindLosses(CancellationToken cancellationToken = default)
    {
        List<InputFault> losses = [];
        TableFaults faults = new();
        RowReader reader = new(Layout, TableHeader.Read(Layout, Header, faults), _language, faults);
        _ = faults.Drain();
        int number = 0;
        foreach (Actor actor in _actors)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (LeftOut(actor) is { } fault)
            {
                losses.Add(fault);
                continue;
            }

            number++;
            Actor? read = reader.Read(_writer.Write(actor), number);
            losses.AddRange(faults.Drain().Where(one => one.Severity == FaultSeverity.Error));
            foreach ((string path, Text label) in read is null ? [] : ActorDifference.Between(actor, read))
            {
                losses.Add(new InputFault(path, TableTexts.ValueLost(label, actor.Id.ToString()), FaultSeverity.Warning, number));
            }
        }

        return new InputReport(losses);
    }

    private InputFault? LeftOut(Actor actor) => actor.Kind switch
    {
        ActorKind.Organisation => null,
        ActorKind.Person => new InputFault("kind", TableTexts.PersonLeftOut(actor.Id.ToString()), FaultSeverity.Warning),
        _ when _on is { } day && actor.Personal?.Allows(Purpose.Export, day) == true => null,
        _ => new InputFault("personal", TableTexts.ConsentLeftOut(actor.Id.ToString()), FaultSeverity.Warning),
    };
}
