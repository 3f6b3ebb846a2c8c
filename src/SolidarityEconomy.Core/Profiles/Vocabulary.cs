using FluentValidation;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Profiles;

/// <summary>The concepts that a document may name: its own first, then those that are built in.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<(string Scheme, string Notation), Concept> _own = [];

    /// <summary>Takes what can be taken of the document's own concepts; the validation tells the rest.</summary>
    public Vocabulary(IEnumerable<RegistryInput.ConceptPart?>? own)
    {
        foreach (RegistryInput.ConceptPart part in (own ?? []).OfType<RegistryInput.ConceptPart>())
        {
            if (Parsing.ToConcept(part) is { } concept)
            {
                _own.TryAdd((concept.Scheme, concept.Notation), concept);
            }
        }
    }

    /// <summary>The vocabulary of the document that is being checked; the rules themselves know none and serve every document.</summary>
    public static Vocabulary Of(IValidationContext context) => (Vocabulary)context.RootContextData[nameof(Vocabulary)];

    public static bool IsBuiltIn(Concept concept) =>
        BuiltInLists.TryFind(concept.Scheme, out Taxonomy? taxonomy)
        && taxonomy.TryFind(concept.Notation, out Concept? known)
        && known.Label.Equals(concept.Label)
        && known.Uri == concept.Uri;

    public Concept? Find(RegistryInput.ConceptReference? reference) =>
        reference?.Scheme is null || reference.Notation is null ? null
        : _own.TryGetValue((reference.Scheme, reference.Notation), out Concept? concept) ? concept
        : BuiltInLists.TryFind(reference.Scheme, out Taxonomy? taxonomy) && taxonomy.TryFind(reference.Notation, out concept) ? concept
        : null;
}
