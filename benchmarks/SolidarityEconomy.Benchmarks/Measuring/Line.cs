using System.Text.Json;

namespace SolidarityEconomy.Benchmarks.Measuring;

/// <summary>One line of output: a JSON object.</summary>
internal static class Line
{
    public static void Print(params IEnumerable<(string Name, object Value)> members) =>
        Console.WriteLine(JsonSerializer.Serialize(members.ToDictionary(member => member.Name, member => member.Value)));
}
