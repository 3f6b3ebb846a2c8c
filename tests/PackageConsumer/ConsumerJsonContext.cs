using System.Text.Json.Serialization;
using SolidarityEconomy;
using SolidarityEconomy.Finance.Loans;
using SolidarityEconomy.Taxonomies;

namespace PackageConsumer;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Money))]
[JsonSerializable(typeof(Ratio))]
[JsonSerializable(typeof(Currency))]
[JsonSerializable(typeof(LanguageTag))]
[JsonSerializable(typeof(Id<Thing>))]
[JsonSerializable(typeof(Text))]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(Explanation))]
[JsonSerializable(typeof(Concept))]
[JsonSerializable(typeof(Amortization))]
[JsonSerializable(typeof(Dossier))]
internal sealed partial class ConsumerJsonContext : JsonSerializerContext;
