using System.Text;
using SolidarityEconomy.Samples.RegisterQuality;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return QualityRun.Start(args, Console.Out, Console.Error);
