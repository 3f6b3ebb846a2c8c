using System.Text.Json.Serialization;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Linkage;
using SolidarityEconomy.Actors.Tables;
using SolidarityEconomy.Optimization;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Json;

/// <summary>Why a public type has no JSON of its own.</summary>
internal static class Reasons
{
    private const string OfTheRegistry = "stands in the registry document, where it is checked with the rest";

    private static readonly Dictionary<Type, string> Listed = new()
    {
        [typeof(Availability)] = OfTheRegistry,
        [typeof(Consent)] = OfTheRegistry,
        [typeof(ContactPoint)] = OfTheRegistry,
        [typeof(CountryTie)] = OfTheRegistry,
        [typeof(Declaration)] = OfTheRegistry,
        [typeof(Identifier)] = OfTheRegistry,
        [typeof(IdentityEvidence)] = OfTheRegistry,
        [typeof(LanguageClaim)] = OfTheRegistry,
        [typeof(PersonalFile)] = OfTheRegistry,
        [typeof(Place)] = OfTheRegistry,
        [typeof(Position)] = OfTheRegistry,
        [typeof(Registry)] = "is made of its document, so that every fault of it is told at once",
        [typeof(SkillClaim)] = OfTheRegistry,
        [typeof(Stay)] = OfTheRegistry,
        [typeof(Subject)] = OfTheRegistry,
        [typeof(WeeklyWindow)] = OfTheRegistry,
        [typeof(RegistryBuilder)] = "builds; what it builds has a document",
        [typeof(LinkageIndex)] = "is made of actors, and as fast to make as to read",
        [typeof(Crosswalk)] = "is made of two lists and its mappings, which are written",
        [typeof(TaxonomyTable)] = "holds the cells of a table, which is a document already",
        [typeof(TaxonomyTableLayout)] = "is code about a table: which columns it has",
        [typeof(ActorColumn)] = "is code about a table: which columns it has",
        [typeof(ActorTableLayout)] = "is code about a table: which columns it has",
        [typeof(ActorTableExport)] = "is a table, which is a document already",
        [typeof(ActorTableImport)] = "its report is written, and its actors go into the registry document",
        [typeof(Allocation)] = "is a result inside a call; its money is written",
        [typeof(Apportionment)] = "is a result inside a call; its numbers are the caller's to keep",
        [typeof(Redenomination)] = "is a row of a built-in table",
        [typeof(Lottery)] = "is a source of numbers, made anew of its seed",
        [typeof(Outcome<,>)] = "is taken apart at once: state, events and refusal are written",
        [typeof(RefusedException)] = "is thrown; its refusal is written",
        [typeof(WorkProgress)] = "is told to IProgress while a call runs",
    };

    /// <summary>The reason; null for a type that is written and read by itself.</summary>
    public static string? Of(Type type) =>
        Listed.TryGetValue(type, out string? reason) ? reason
        : type.IsSubclassOf(typeof(JsonConverter)) ? "reads and writes others"
        : type.DeclaringType == typeof(RegistryInput) || type.DeclaringType == typeof(PublicView) ? "is a part of its document"
        : Belongs(type, typeof(RegistryChange)) ? "is a command; what came of it is written as an event"
        : Belongs(type, typeof(SafetyLimit)) ? OfTheRegistry
        : type.Namespace == typeof(FlowNetwork).Namespace && !type.IsEnum ? "is a problem or result inside an engine, made anew and not stored"
        : null;

    private static bool Belongs(Type type, Type family) => type == family || type.DeclaringType == family;
}
