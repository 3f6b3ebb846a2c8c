using System.Text.RegularExpressions;

namespace SolidarityEconomy.Architecture.Tests;

/// <summary>Where things lie: one public type per file, folder = namespace, short files, tests beside their subject.</summary>
public partial class SourceFileTests
{
    private const int MaxLines = 400;

    private static readonly string[] Folders = ["src", "tests", "samples", "benchmarks"];

    [Fact]
    public void File_OfAnyProject_HasAtMost400Lines() =>
        Rule.HasNoOffenders(Folders.SelectMany(Packages.SourceFiles)
            .Select(file => (file, lines: File.ReadLines(RepositoryRoot.Combine(file)).Count()))
            .Where(pair => pair.lines > MaxLines)
            .Select(pair => $"{pair.file}: {pair.lines} lines"));

    [Fact]
    public void File_OfAPackage_HasOneTopLevelTypeOfItsName() =>
        Rule.HasNoOffenders(
            from file in Packages.SourceFiles("src")
            let expected = Path.GetFileNameWithoutExtension(file).Split('.', '{')[0]
            let found = TopLevelTypes().Matches(File.ReadAllText(RepositoryRoot.Combine(file)))
                .Select(match => (Name: match.Groups["name"].Value, IsPublic: match.Groups["access"].Value == "public"))
                .ToList()
            where found.Count(type => type.IsPublic) > 1 || (found.Count > 0 && !found.Exists(type => type.Name == expected))
            select $"{file}: {string.Join(", ", found.Select(type => type.Name))}");

    [Fact]
    public void Namespace_OfAPackageFile_IsItsFolder() =>
        Rule.HasNoOffenders(
            from package in Packages.Names
            from file in Packages.SourceFiles("src/" + package)
            let expected = string.Join('.', [Packages.RootNamespace(package), .. file.Split('/')[2..^1]])
            let match = NamespaceLine().Match(File.ReadAllText(RepositoryRoot.Combine(file)))
            where match.Success && match.Groups["name"].Value != expected
            select $"{file}: {match.Groups["name"].Value} instead of {expected}");

    [Fact]
    public void Folder_OfAPackagesTests_MirrorsTheSources() =>
        Rule.HasNoOffenders(
            from package in Packages.Names
            from file in Packages.SourceFiles($"tests/{package}.Tests")
            let folder = string.Join('/', file.Split('/')[2..^1])
            where folder.Length > 0 && !Directory.Exists(Path.Combine(Packages.SourceFolder(package), folder))
            select $"{file}: there is no folder '{folder}' in src/{package}");

    [Fact]
    public void Room_WithSources_HasTests() =>
        Rule.HasNoOffenders(
            from package in Packages.Names
            from folder in Packages.SourceFiles("src/" + package).Select(file => string.Join('/', file.Split('/')[2..^1])).Distinct()
            where !Rooms.Foundations.Contains(folder)
                && !Packages.SourceFiles($"tests/{package}.Tests/{folder}".TrimEnd('/')).Any()
            select $"src/{package}/{folder} has no tests");

    [GeneratedRegex(
        @"^(?<access>public|internal|file)\s+((static|sealed|abstract|readonly|partial|ref|unsafe)\s+)*"
            + @"(record\s+struct|record\s+class|record|class|struct|interface|enum)\s+(?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TopLevelTypes();

    [GeneratedRegex(
        @"^namespace\s+(?<name>[\w.]+);",
        RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NamespaceLine();
}
