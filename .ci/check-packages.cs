#!/usr/bin/env dotnet
// Checks packed packages: dotnet run .ci/check-packages.cs FOLDER [SECOND-FOLDER]
// With one folder: what each package holds and depends on. With two: that both hold the same files, byte for byte.
using System.IO.Compression;
using System.Security.Cryptography;
using System.Xml.Linq;

Dictionary<string, string[]> allowed = new()
{
    ["SolidarityEconomy.Core"] = ["FluentValidation", "NodaTime"],
    ["SolidarityEconomy.Matching"] = ["FluentValidation", "NodaTime", "SolidarityEconomy.Core"],
    ["SolidarityEconomy.Finance"] = ["FluentValidation", "NodaTime", "SolidarityEconomy.Core"],
};
List<string> faults = [];
if (args is [string first, string second])
{
    Compare(Packages(first), Packages(second));
}
else
{
    string[] packages = [.. Packages(args[0]).Where(path => path.EndsWith(".nupkg", StringComparison.Ordinal))];
    if (packages.Length != allowed.Count)
    {
        faults.Add($"{packages.Length} packages instead of {allowed.Count}");
    }

    Array.ForEach(packages, Inspect);
}

faults.ForEach(fault => Console.WriteLine("FAULT " + fault));
return faults.Count == 0 ? 0 : 1;

static string[] Packages(string folder) =>
    [.. Directory.EnumerateFiles(folder, "*.*nupkg").Order(StringComparer.Ordinal)];

void Compare(string[] left, string[] right)
{
    if (left.Length == 0 || !left.Select(Path.GetFileName).SequenceEqual(right.Select(Path.GetFileName)))
    {
        faults.Add($"the folders hold {left.Length} and {right.Length} packages of other names");
        return;
    }

    foreach ((string one, string other) in left.Zip(right))
    {
        string hash = Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(one)));
        bool same = hash == Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(other)));
        Console.WriteLine($"{Path.GetFileName(one)} sha256 {hash[..16]} {(same ? "equal" : "DIFFERENT")}");
        if (!same)
        {
            faults.Add($"{Path.GetFileName(one)} differs: {string.Join(", ", Differences(one, other))}");
        }
    }
}

static IEnumerable<string> Differences(string one, string other)
{
    using ZipArchive left = ZipFile.OpenRead(one);
    using ZipArchive right = ZipFile.OpenRead(other);
    ILookup<string, uint> sums = right.Entries.ToLookup(entry => entry.FullName, entry => entry.Crc32);
    return [.. left.Entries.Where(entry => !sums[entry.FullName].Contains(entry.Crc32)).Select(entry => entry.FullName)];
}

void Inspect(string path)
{
    using ZipArchive package = ZipFile.OpenRead(path);
    ZipArchiveEntry manifest = package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal));
    using Stream stream = manifest.Open();
    XElement metadata = XDocument.Load(stream).Root!.Elements().Single();
    string Value(string name) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value ?? "";
    string id = Value("id");
    string[] needed = ["README.md", "LICENSE", "NOTICE", $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml"];
    string[] missing = [.. needed.Where(name => package.GetEntry(name) is not { Length: > 0 })];
    string[] dependencies = [.. metadata.Descendants().Where(element => element.Name.LocalName == "dependency")
        .Select(element => (string)element.Attribute("id")!).Order(StringComparer.Ordinal)];
    faults.AddRange(missing.Select(name => $"{id} lacks {name}"));
    faults.AddRange(package.Entries.Select(entry => entry.FullName)
        .Where(name => name.StartsWith("lib/", StringComparison.Ordinal) && !needed.Contains(name))
        .Select(name => $"{id} holds {name}"));
    faults.AddRange(dependencies.Except(allowed.GetValueOrDefault(id, [])).Select(name => $"{id} depends on {name}"));
    faults.AddRange(new[] { "description", "license", "readme", "tags" }.Where(name => Value(name).Length == 0)
        .Select(name => $"{id} has no {name} in its manifest"));
    if (!File.Exists(Path.ChangeExtension(path, ".snupkg")))
    {
        faults.Add($"{id} has no symbols beside it");
    }

    Console.WriteLine($"{id}: {package.Entries.Count} files, {new FileInfo(path).Length} bytes, depends on {string.Join(", ", dependencies)}");
}
