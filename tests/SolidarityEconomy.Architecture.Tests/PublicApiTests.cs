using System.Reflection;

namespace SolidarityEconomy.Architecture.Tests;

public class PublicApiTests
{
    public static TheoryData<string> PackageNames => [.. Packages.Names];

    [Theory]
    [MemberData(nameof(PackageNames))]
    public void PublicApi_OfEachPackage_IsTheApprovedText(string package)
    {
        string actual = PublicApiText.Of(Assembly.Load(package));
        string path = RepositoryRoot.Combine("tests", "SolidarityEconomy.Architecture.Tests", "Approved", package + ".txt");
        if (Environment.GetEnvironmentVariable("APPROVE_API") == "1")
        {
            File.WriteAllText(path, actual);
        }

        string approved = File.Exists(path) ? File.ReadAllText(path) : string.Empty;
        Assert.True(
            approved == actual,
            $"The public API of {package} changed:\n{Difference(approved, actual)}\n"
                + "If it was meant: APPROVE_API=1 dotnet test tests/SolidarityEconomy.Architecture.Tests, then review the difference.");
    }

    private static string Difference(string approved, string actual)
    {
        string[] before = approved.Split('\n');
        string[] after = actual.Split('\n');
        IEnumerable<string> lines = before.Except(after, StringComparer.Ordinal).Select(line => "- " + line.Trim())
            .Concat(after.Except(before, StringComparer.Ordinal).Select(line => "+ " + line.Trim()));
        return string.Join('\n', lines.Take(20));
    }
}
