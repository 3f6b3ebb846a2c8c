using FsCheck;
using FsCheck.Fluent;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Json;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Profiles;

public class RegistryPropertyTests
{
    private static readonly Arbitrary<RegistryInput> Inputs = Registries.Inputs.ToArbitrary();

    [Fact]
    public void TryCreate_AnyDocument_IsAcceptedExactlyWhenItCanBeBuiltByHand()
    {
        int accepted = 0;
        Prop.ForAll(Inputs, input =>
        {
            bool isAccepted = Registry.TryCreate(input, out Registry? registry, out InputReport report);
            Exception? refused = Record.Exception(() => ByHand(input));
            Assert.Equal(isAccepted, report.IsValid);
            Assert.Equal(isAccepted, registry is not null);
            Assert.True(isAccepted == refused is null, $"{report}\n{refused}\n{CoreJson.Write(input)}");
            accepted += isAccepted ? 1 : 0;
        }).Holds(1000);
        Assert.True(accepted > 50, $"Only {accepted} documents were accepted, too few to prove anything.");
    }

    [Fact]
    public void Json_AnyAcceptedDocument_RoundTripsExactly() =>
        Prop.ForAll(Inputs, input =>
        {
            Assert.Equal(CoreJson.Write(input), CoreJson.Write(CoreJson.Read<RegistryInput>(CoreJson.Write(input))));
            if (Registry.TryCreate(input, out Registry? registry, out _))
            {
                string json = CoreJson.Write(registry.ToInput());
                Assert.True(Registry.TryCreate(CoreJson.Read<RegistryInput>(json), out Registry? again, out InputReport report), report.ToString());
                Assert.Equal(json, CoreJson.Write(again.ToInput()));
            }
        }).Holds(300);

    // Only public constructors and the builder; what they do not accept, they throw at.
    private static Registry ByHand(RegistryInput input)
    {
        Dictionary<(string, string), Concept> own = (input.Concepts ?? []).ToDictionary(
            part => (part.Scheme, part.Notation), part => new Concept(part.Scheme, part.Notation, Words(part.Label), part.Uri));
        Taxonomy[] builtIn = [World.Taxonomy, EssGlobal.Activities, EssGlobal.MembershipTypes];
        return new RegistryBuilder()
            .Add(input.Actors.Select(part => new Actor(
                new Id<Actor>(part.Id),
                part.Kind switch
                {
                    "person" => ActorKind.Person,
                    "organisation" => ActorKind.Organisation,
                    "collective" => ActorKind.Collective,
                    _ => (ActorKind)99,
                },
                Words(part.Name),
                part.Identifiers?.Select(one => new Identifier(one.Scheme, one.Value)),
                part.Place is null ? null : new Place(
                    part.Place.Country is null ? null : World.Country(part.Place.Country),
                    part.Place.Area,
                    part.Place.Locality,
                    part.Place.Postcode,
                    part.Place.Address,
                    part.Place.Latitude,
                    part.Place.Longitude),
                part.LegalForm,
                part.MembershipType is null ? null : Find(part.MembershipType),
                null,
                part.Activities?.Select(Find),
                null,
                part.Website is null ? null : new Uri(part.Website),
                part.Languages?.Select(LanguageTag.Parse))))
            .Add((input.Needs ?? []).Select(part => new Need(
                new Id<Need>(part.Id),
                new Id<Actor>(part.By),
                Find(part.Topic),
                Words(part.Title),
                null,
                part.Places?.Select(place => World.TryFindCountry(place, out Concept? country) ? country : World.Taxonomy.Find(place)),
                part.Quantity,
                part.Urgency is null ? null : Enum.Parse<Urgency>(part.Urgency, ignoreCase: true),
                part.WaitingSince)))
            .Add((input.Offers ?? []).Select(part => new Offer(
                new Id<Offer>(part.Id),
                new Id<Actor>(part.By),
                part.Topics.Select(Find),
                Words(part.Title),
                part.Languages?.Select(LanguageTag.Parse),
                null,
                part.Capacity)))
            .Build();

        Concept Find(RegistryInput.ConceptReference reference) =>
            own.TryGetValue((reference.Scheme, reference.Notation), out Concept? concept)
                ? concept
                : builtIn.Single(list => list.Scheme == reference.Scheme).Find(reference.Notation);
    }

    private static Text Words(IReadOnlyDictionary<string, string> words) =>
        Text.Of(words.Select(pair => (LanguageTag.Parse(pair.Key), pair.Value)));
}
