using System.Text;
using SolidarityEconomy.Samples.SameOrDifferent;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return SameOrDifferentRun.Start(args, Console.Out, Console.Error);
