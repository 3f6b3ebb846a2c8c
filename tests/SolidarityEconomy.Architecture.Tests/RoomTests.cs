using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace SolidarityEconomy.Architecture.Tests;

/// <summary>Holds the room table: a room uses only the rooms below it, and a package only those it may.</summary>
public class RoomTests
{
    private const double TopFloor = double.PositiveInfinity;

    public static TheoryData<string> PackageNames => [.. Packages.Names];

    [Theory]
    [MemberData(nameof(PackageNames))]
    public void Package_References_OnlyWhatItMayUse(string package)
    {
        IEnumerable<string> strangers = Assembly.Load(package).GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && !Rooms.MayUse[package].Contains(name));

        Rule.HasNoOffenders(strangers);
    }

    [Theory]
    [MemberData(nameof(PackageNames))]
    public void Room_OfEachType_IsInTheTable(string package)
    {
        IEnumerable<string> strays = Packages.WrittenTypes(Assembly.Load(package))
            .Where(type => !IsKnown(package, Path(package, type)))
            .Select(type => type.FullName!);

        Rule.HasNoOffenders(strays);
    }

    [Theory]
    [MemberData(nameof(PackageNames))]
    public void Room_UsedByAnother_LiesBelowIt(string package)
    {
        IEnumerable<string> upward =
            from type in Packages.WrittenTypes(Assembly.Load(package))
            from used in TypeReferences.Of(type)
            where used.Assembly == type.Assembly && used.Namespace is not null && IsUpward(package, type, used)
            select $"{type.FullName} uses {used.FullName}";

        Rule.HasNoOffenders(upward);
    }

    [Fact]
    public void Using_OfARoom_LiesBelowIt()
    {
        // A constant or an enumeration member leaves no trace in the compiled code, but it needs a using or its full name.
        Regex mention = new(@"\bSolidarityEconomy(\.\w+)+", RegexOptions.CultureInvariant);
        IEnumerable<string> upward =
            from package in Packages.Names
            from file in Packages.SourceFiles("src/" + package)
            let here = file.Split('/')[2..^1]
            where here.Length > 0 && !Rooms.Foundations.Contains(here[0]) && !IsFacade(file)
            from Match match in mention.Matches(File.ReadAllText(RepositoryRoot.Combine(file)))
            let space = match.Value
            where IsForeign(package, space) || IsAbove(package, here, space)
            select $"{file} mentions {space}";

        Rule.HasNoOffenders(upward);
    }

    private static bool IsFacade(string file) =>
        System.IO.Path.GetFileNameWithoutExtension(file) is string name
        && (name.EndsWith("Json", StringComparison.Ordinal) || name.EndsWith("JsonContext", StringComparison.Ordinal));

    private static bool IsForeign(string package, string space) =>
        Packages.Names.Any(other => other != package && other != Packages.Core
            && (space == other || space.StartsWith(other + ".", StringComparison.Ordinal)));

    private static bool IsAbove(string package, string[] here, string space)
    {
        string root = Packages.RootNamespace(package) + ".";
        if (!space.StartsWith(root, StringComparison.Ordinal))
        {
            return false;
        }

        string[] there = space[root.Length..].Split('.');
        return Rooms.Of(package).Contains(there[0]) && Floor(package, there) > Floor(package, here);
    }

    private static bool IsUpward(string package, Type user, Type used) =>
        !IsFacade(user) && !IsFacade(used) && Floor(package, Path(package, used)) > Floor(package, Path(package, user));

    /// <summary>A JSON façade and its contexts name the types of all rooms, and every room may use them to read and write.</summary>
    private static bool IsFacade(Type type) =>
        type.DeclaringType is { } outer
            ? IsFacade(outer)
            : type.Name.EndsWith("Json", StringComparison.Ordinal) || type.IsSubclassOf(typeof(JsonSerializerContext));

    /// <summary>A number that grows from the ground floor up; the root is the ground floor of Core and the roof of the others.</summary>
    private static double Floor(string package, string[] path)
    {
        if (path.Length == 0)
        {
            return package == Packages.Core ? 0 : TopFloor;
        }

        if (Rooms.Foundations.Contains(path[0]))
        {
            return 0;
        }

        int room = IndexOf(Rooms.Of(package), path[0]) + 1;
        IReadOnlyList<string> chambers = Rooms.Chambers(path[0]);
        return path.Length == 1 || chambers.Count == 0
            ? room
            : room + ((IndexOf(chambers, path[1]) + 1) / (double)(chambers.Count + 1));
    }

    private static bool IsKnown(string package, string[] path) =>
        path.Length == 0
        || (path.Length == 1 && (Rooms.Foundations.Contains(path[0]) || Rooms.Of(package).Contains(path[0])))
        || (path.Length == 2 && Rooms.Chambers(path[0]).Contains(path[1]));

    private static string[] Path(string package, Type type)
    {
        string root = Packages.RootNamespace(package);
        return type.Namespace == root ? []
            : Rooms.Foundations.Any(foundation => type.Namespace == $"SolidarityEconomy.{foundation}") ? [type.Namespace!.Split('.')[1]]
            : type.Namespace!.StartsWith(root + ".", StringComparison.Ordinal) ? type.Namespace[(root.Length + 1)..].Split('.')
            : ["outside " + root];
    }

    private static int IndexOf(IReadOnlyList<string> list, string item) => list.TakeWhile(other => other != item).Count();
}
