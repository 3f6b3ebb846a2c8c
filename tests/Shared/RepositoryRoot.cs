namespace SolidarityEconomy.Testing;

/// <summary>Finds files of the repository from the folder of the test binary, also in a deterministic build.</summary>
internal static class RepositoryRoot
{
    private static readonly Lazy<string> Root = new(Find);

    /// <summary>Gets the absolute path of the folder that holds the solution.</summary>
    public static string Path => Root.Value;

    /// <summary>Combines the root with path segments below it.</summary>
    public static string Combine(params string[] segments) => System.IO.Path.Combine([Root.Value, .. segments]);

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "SolidarityEconomy.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new InvalidOperationException("No folder above the test binary holds SolidarityEconomy.sln.");
    }
}
