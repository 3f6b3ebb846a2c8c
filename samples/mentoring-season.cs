#:project Season/Season.csproj
using SolidarityEconomy.Samples.Season;

return SeasonRun.Start(args, Console.Out, Console.Error);
