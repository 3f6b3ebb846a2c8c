using System.Reflection;

namespace SolidarityEconomy.Architecture.Tests;

/// <summary>The three packages as the tests see them: assembly, documentation file and sources.</summary>
internal static class Packages
{
    public const string Core = "SolidarityEconomy.Core";
    public const string Matching = "SolidarityEconomy.Matching";
    public const string Finance = "SolidarityEconomy.Finance";

    private static readonly string[] BuildFolders = ["bin", "obj", "artifacts"];

    public static IReadOnlyList<string> Names { get; } = [Core, Matching, Finance];

    public static IEnumerable<Assembly> Assemblies => Names.Select(Assembly.Load);

    /// <summary>The types that a consumer sees, nested ones too.</summary>
    public static IEnumerable<Type> PublicTypes => Assemblies.SelectMany(assembly => assembly.GetExportedTypes());

    /// <summary>The folder of a package's sources.</summary>
    public static string SourceFolder(string package) => RepositoryRoot.Combine("src", package);

    /// <summary>The namespace at the root of a package's sources.</summary>
    public static string RootNamespace(string package) => package == Core ? "SolidarityEconomy" : package;

    /// <summary>The C# files below a folder of the repository, as paths from its root, without build results.</summary>
    public static IEnumerable<string> SourceFiles(string folder) =>
        Directory.Exists(RepositoryRoot.Combine(folder))
            ? Directory.EnumerateFiles(RepositoryRoot.Combine(folder), "*.cs", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(RepositoryRoot.Path, path).Replace(Path.DirectorySeparatorChar, '/'))
                .Where(path => !path.Split('/').Any(BuildFolders.Contains))
                .Order(StringComparer.Ordinal)
            : [];

    /// <summary>The types of an assembly that somebody wrote, not those that a compiler or a source generator made.</summary>
    public static IEnumerable<Type> WrittenTypes(Assembly assembly) =>
        assembly.GetTypes().Where(type => type.Namespace is { } space
            && space.StartsWith("SolidarityEconomy", StringComparison.Ordinal)
            && !type.FullName!.Contains('<', StringComparison.Ordinal));
}
