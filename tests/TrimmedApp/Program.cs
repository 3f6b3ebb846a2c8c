using SolidarityEconomy;
using SolidarityEconomy.Json;
using SolidarityEconomy.Optimization;

// Uses the packages where trimming could hurt: JSON by the façade, texts in three languages, the solver.
Money amount = Money.Parse("USD 12.34");
string json = CoreJson.Write(new Text("need", "necesidad", "demanda"));
Text text = CoreJson.Read<Text>(json);
FlowNetworkBuilder network = new();
int from = network.AddNode(3);
int to = network.AddNode(-3);
_ = network.AddArc(from, to, cost: 2, upper: 5);
FlowResult flow = network.Build().Solve();

Console.WriteLine($"{amount} {json} {text.In(LanguageTag.Parse("es-EC"))} {flow.Status} {flow.Objective}");
return text.In(LanguageTag.Portuguese) == "demanda" && flow.Objective == 6 ? 0 : 1;
