using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Profiles;

/// <summary>What a declaration says, without when and how it was made.</summary>
internal readonly record struct DeclarationKey(DeclarationKind Kind, Concept Concept)
{
    public static DeclarationKey Of(Declaration declaration) => new(declaration.Kind, declaration.Of);
}
