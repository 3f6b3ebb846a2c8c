using System.Globalization;

namespace SolidarityEconomy.Benchmarks.Measuring;

/// <summary>What stands behind <c>measure FAMILY</c>: options with values, and flags.</summary>
internal sealed class MeasureOptions
{
    private static readonly string[] Flags = ["rivals"];

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public MeasureOptions(ReadOnlySpan<string> arguments)
    {
        for (int k = 0; k < arguments.Length; k++)
        {
            string name = arguments[k].StartsWith("--", StringComparison.Ordinal)
                ? arguments[k][2..]
                : throw new ArgumentException($"'{arguments[k]}' is no option.", nameof(arguments));
            if (Flags.Contains(name))
            {
                _values[name] = string.Empty;
            }
            else
            {
                _values[name] = ++k < arguments.Length
                    ? arguments[k]
                    : throw new ArgumentException($"--{name} has no value.", nameof(arguments));
            }
        }
    }

    /// <summary>These options, and others that go before them.</summary>
    public MeasureOptions With(ReadOnlySpan<string> arguments)
    {
        MeasureOptions options = new(arguments);
        foreach ((string name, string value) in _values.Where(own => !options._values.ContainsKey(own.Key)))
        {
            options._values.Add(name, value);
        }

        return options;
    }

    public int Times => Number("reps", 5);

    public ulong Seed => (ulong)Number("seed", 1);

    public bool HasRivals => _values.ContainsKey("rivals");

    public int Number(string name, int otherwise) => (int)Numbers(name, otherwise)[0];

    public long[] Numbers(string name, params long[] otherwise) => _values.TryGetValue(name, out string? list)
        ? [.. list.Split(',').Select(number => long.Parse(number, CultureInfo.InvariantCulture))]
        : otherwise;

    public string[] Words(string name, params string[] otherwise) =>
        _values.TryGetValue(name, out string? list) ? list.Split(',') : otherwise;
}
