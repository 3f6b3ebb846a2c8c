using System.Collections.Concurrent;
using System.Reflection;

namespace SolidarityEconomy.Testing;

/// <summary>
/// Collects the codes of refusals, faults and explanations that the library returned during this run, and the tests that ran.
/// </summary>
internal static class CodeLog
{
    private static readonly ConcurrentDictionary<string, byte> Returned = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<MethodInfo, byte> Ran = new();

    /// <summary>Records a message that the library returned.</summary>
    public static void Record(Message message) => Returned.TryAdd(message.Code, 0);

    /// <summary>Records an explanation that the library returned, with the reasons below it.</summary>
    public static void Record(Explanation explanation)
    {
        Record(explanation.Message);
        foreach (Explanation reason in explanation.Because)
        {
            Record(reason);
        }
    }

    /// <summary>Records that a test ran.</summary>
    public static void Record(MethodInfo test) => Ran.TryAdd(test, 0);

    /// <summary>Asserts that each code was returned; skips when a filter left tests of the assembly out, and fails then in CI.</summary>
    public static void CoversEach(IEnumerable<string> codes, Assembly tests)
    {
        int missed = TestsOf(tests).Count(test => !Ran.ContainsKey(test));
        Assert.False(
            missed > 0 && Environment.GetEnvironmentVariable("CI") == "true",
            $"{missed} tests of this project did not run, though nothing may be left out here.");
        Assert.SkipWhen(missed > 0, $"{missed} tests of this project did not run, so their codes are not known.");

        string[] silent = [.. codes.Where(code => !Returned.ContainsKey(code)).Order(StringComparer.Ordinal)];
        Assert.True(
            silent.Length == 0,
            $"No test made the library return these {silent.Length} codes (assert with {nameof(Expect)}):\n  {string.Join("\n  ", silent)}");
    }

    private static IEnumerable<MethodInfo> TestsOf(Assembly assembly) => assembly.GetTypes()
        .SelectMany(type => type.GetMethods())
        .Where(method => method.GetCustomAttribute<FactAttribute>() is { Skip: null });
}
