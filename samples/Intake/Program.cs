using System.Security.Cryptography;
using System.Text;
using NodaTime;
using SolidarityEconomy;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Samples.Intake;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
LocalDate today = LocalDate.FromDateTime(DateTime.Now); // nothing below this file looks at a clock
return IntakeRun.Start(args, Console.Out, Console.Error, today, NewSubject);

// The library draws nothing: name and salt in the log come from here, out of a source that nobody can guess. A random name that
// could be computed from a list would lead back to the person for ever. Tests hand over another source, so that they can repeat
// a run; what is printed shows neither, and so is the same each time.
static Subject NewSubject() => new(
    new Id<Subject>(RandomNumberGenerator.GetHexString(32, lowercase: true)), RandomNumberGenerator.GetHexString(44, lowercase: true));
