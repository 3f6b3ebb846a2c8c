using SolidarityEconomy;
using SolidarityEconomy.Finance.Json;
using SolidarityEconomy.Finance.Loans;
using SolidarityEconomy.Json;
using SolidarityEconomy.Matching;
using SolidarityEconomy.Matching.Json;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Optimization;
using SolidarityEconomy.Profiles;

// Uses the packages where trimming could hurt: the JSON of all three, validation, texts in three languages, the solver.
Money amount = Money.Parse("USD 12.34");
string json = CoreJson.Write(new Text("need", "necesidad", "demanda"));
Text text = CoreJson.Read<Text>(json);

FlowNetworkBuilder network = new();
int from = network.AddNode(3);
int to = network.AddNode(-3);
_ = network.AddArc(from, to, cost: 2, upper: 5);
FlowResult flow = network.Build().Solve();

MatchPlan plan = Matcher.Match(new RegistryBuilder().Build(), new([new(Criteria.Topic(), 1)]));
MatchPlan read = MatchingJson.Read<MatchPlan>(MatchingJson.Write(plan));

RegistryInput registry = CoreJson.Read<RegistryInput>("""{"schema":"solidarity-economy/registry","version":"1.0","actors":[{"id":"?","kind":"nobody","name":{"es":"Nadie"}}]}""");
bool isRegistry = Registry.TryCreate(registry, out _, out InputReport faults);
LoanTermsInput input = FinanceJson.Read<LoanTermsInput>("""{"schema":"solidarity-economy/loan-terms","version":"1.0"}""");
bool isLoan = LoanTerms.TryCreate(input, out _, out InputReport report);

Console.WriteLine($"{amount} {json} {text.In(LanguageTag.Parse("es-EC"))} {flow.Status} {flow.Objective} {read.Status}");
Console.WriteLine(faults.In(LanguageTag.Spanish));
Console.WriteLine(report.In(LanguageTag.Portuguese));
bool isRight = text.In(LanguageTag.Portuguese) == "demanda" && flow.Objective == 6 && read.Matches.IsEmpty
    && !isRegistry && faults.Faults.Length > 1 && !isLoan && report.Faults.Length > 1;
return isRight ? 0 : 1;
