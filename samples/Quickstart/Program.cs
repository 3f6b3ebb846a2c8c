using System.Text;
using SolidarityEconomy.Samples.Quickstart;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return QuickstartRun.Start(args, Console.Out, Console.Error, !Console.IsOutputRedirected, !Console.IsErrorRedirected);
