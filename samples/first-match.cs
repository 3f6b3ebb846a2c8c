#:package SolidarityEconomy.Matching
using SolidarityEconomy;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;
Need need = new(new("n-1"), new("Rosa"), new("topics", "sales", new("Sales", "Ventas", "Vendas")), Text.Of(default, "Sell cocoa"));
Offer offer = new(new("o-1"), new("Luis"), [need.Topic!], Text.Of(default, "Selling in markets and online"), capacity: 2);
Actor[] people = [.. new[] { "Rosa", "Luis" }.Select(name => new Actor(new(name), ActorKind.Person, Text.Of(default, name)))];
MatchPlan plan = Matcher.Match(new RegistryBuilder().Add(people).Add(need).Add(offer).Build(), new([new(Criteria.Topic(), 1)]));
Console.WriteLine(plan.Explain(plan.Matches[0]).In(LanguageTag.English));
