#:project Season/Season.csproj
using System.Text;
using SolidarityEconomy.Samples.Season;

// Three rounds of mentoring over an invented diaspora along real corridors: dotnet run samples/mentoring-season.cs -- --help
// The people are made in Season/Population.cs, the rounds played in Season/MentoringSeason.cs (policy, inclusion, engagements,
// re-matching), and the page written by Season/SeasonPage.cs and Season/InclusionChapter.cs.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return SeasonRun.Start(args, Console.Out, Console.Error);
