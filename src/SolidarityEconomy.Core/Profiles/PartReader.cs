using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Profiles;

/// <summary>
/// Makes values of the parts of a document and collects what is wrong with them, each fault with its path. A value comes out
/// exactly when nothing is wrong with its part.
/// </summary>
internal sealed partial class PartReader(Vocabulary vocabulary)
{
    private readonly List<(string Path, Message Message)> _faults = [];

    public IReadOnlyList<(string Path, Message Message)> Faults => _faults;

    private void Fault(string path, Message message) => _faults.Add((path, message));

    private void Faulty(string path, IEnumerable<(string Below, Message Message)> faults)
    {
        foreach ((string below, Message message) in faults)
        {
            Fault(path + below, message);
        }
    }

    /// <summary>Makes the value of a part unless reading it left faults.</summary>
    private T? Sound<T>(int faultsBefore, Func<T> make)
        where T : class => _faults.Count == faultsBefore ? make() : null;

    private string Word(string? value, string path)
    {
        Faulty(path, InputRules.RequiredWord(value));
        return value ?? string.Empty;
    }

    private string? SoundWord(string value, string path)
    {
        int before = _faults.Count;
        string word = Word(value, path);
        return Sound(before, () => word);
    }

    private string? WordOrNull(string? value, string path)
    {
        Faulty(path, InputRules.OptionalWord(value));
        return value;
    }

    private Text? Words(IReadOnlyDictionary<string, string>? value, string path)
    {
        Faulty(path, InputRules.RequiredText(value));
        return Parsing.ToText(value);
    }

    private Text? WordsOrNull(IReadOnlyDictionary<string, string>? value, string path)
    {
        Faulty(path, InputRules.OptionalText(value));
        return value is null ? null : Parsing.ToText(value);
    }

    private TEnum One<TEnum>(string? word, string path)
        where TEnum : struct, Enum
    {
        if (word is null)
        {
            Fault(path, InputTexts.Required());
        }

        return OneOrNull<TEnum>(word, path) ?? default;
    }

    private TEnum? OneOrNull<TEnum>(string? word, string path)
        where TEnum : struct, Enum
    {
        TEnum? value = EnumWords<TEnum>.Find(word);
        if (word is not null && value is null)
        {
            Fault(path, InputTexts.Unknown(word));
        }

        return value;
    }

    private Id<Actor> ActorId(string? value, string path)
    {
        Faulty(path, InputRules.RequiredId<Actor>(value));
        _ = Id<Actor>.TryParse(value, out Id<Actor> id);
        return id;
    }

    private LanguageTag Language(string? value, string path)
    {
        if (string.IsNullOrEmpty(value))
        {
            Fault(path, InputTexts.Required());
        }
        else if (!LanguageTag.TryParse(value, out _))
        {
            Fault(path, InputTexts.Malformed(value, RegistryTexts.ALanguage));
        }

        _ = LanguageTag.TryParse(value, out LanguageTag tag);
        return tag;
    }

    private Concept? Concept(RegistryInput.ConceptReference? reference, string path)
    {
        if (reference is null)
        {
            Fault(path, InputTexts.Required());
        }

        return ConceptOrNull(reference, path);
    }

    private Concept? ConceptOrNull(RegistryInput.ConceptReference? reference, string path)
    {
        Faulty(path, InputRules.Reference(reference, vocabulary));
        return vocabulary.Find(reference);
    }

    private ImmutableArray<Concept> Concepts(IReadOnlyList<RegistryInput.ConceptReference?>? references, string path) =>
        Distinct(references, path, Concept, concept => concept);

    private Concept? Country(string? code, string path)
    {
        if (string.IsNullOrEmpty(code))
        {
            Fault(path, InputTexts.Required());
        }
        else if (!World.TryFindCountry(code, out _))
        {
            Fault(path, InputTexts.Unknown(code));
        }

        _ = World.TryFindCountry(code, out Concept? country);
        return country;
    }

    private DateRange Range(RegistryInput.RangePart? part, string path)
    {
        LocalDate? from = Day(part?.From, path + ".from");
        LocalDate? until = NotBefore(Day(part?.Until, path + ".until"), from, path + ".until");
        return until < from ? default : new DateRange(from, until);
    }

    private LocalDate? Day(LocalDate? day, string path)
    {
        if (day is { } known && known.Calendar != CalendarSystem.Iso)
        {
            Fault(path, InputTexts.Malformed(known.ToString(null, CultureInfo.InvariantCulture), RegistryTexts.ADay));
            return null;
        }

        return day;
    }

    private LocalDate? NotBefore(LocalDate? day, LocalDate? first, string path)
    {
        if (day is { } later && first is { } earlier && later < earlier)
        {
            Fault(path, RegistryTexts.DayBefore(later, earlier));
        }

        return day;
    }

    private ImmutableArray<T> All<TPart, T>(IReadOnlyList<TPart?>? parts, string path, Func<TPart, string, T?> read)
        where TPart : class
        where T : class
    {
        ImmutableArray<T>.Builder list = ImmutableArray.CreateBuilder<T>();
        for (int i = 0; i < (parts?.Count ?? 0); i++)
        {
            string at = path + InputRules.At(i, string.Empty);
            if (parts![i] is not { } part)
            {
                Fault(at, InputTexts.Required());
            }
            else if (read(part, at) is { } value)
            {
                list.Add(value);
            }
        }

        return list.ToImmutable();
    }

    private ImmutableArray<T> Distinct<TPart, T>(
        IReadOnlyList<TPart?>? parts, string path, Func<TPart, string, T?> read, Func<T, object>? key = null)
        where TPart : class
        where T : class
    {
        HashSet<object> seen = [];
        return All(parts, path, (TPart part, string at) =>
        {
            T? value = read(part, at);
            if (value is not null && !seen.Add(key?.Invoke(value) ?? value))
            {
                Fault(at, InputTexts.Duplicate((key?.Invoke(value) ?? value).ToString()!));
            }

            return value;
        });
    }

    private ImmutableArray<T>? DistinctOrNull<TPart, T>(
        IReadOnlyList<TPart?>? parts, string path, Func<TPart, string, T?> read, Func<T, object>? key = null)
        where TPart : class
        where T : class => parts is null ? null : Distinct(parts, path, read, key);
}
