using System.Diagnostics;

namespace SolidarityEconomy.Benchmarks.Measuring;

/// <summary>The stages of one run, each with its seconds and what the process has needed of memory up to its end.</summary>
internal sealed class Stages
{
    private readonly List<(string Name, object Value)> _figures = [];

    /// <summary>The seconds of all stages that count.</summary>
    public double Seconds { get; private set; }

    /// <summary>Each stage: seconds, and the peak of memory in MB.</summary>
    public IEnumerable<(string Name, object Value)> Figures => _figures;

    /// <summary>Runs a stage.</summary>
    /// <param name="name">What it is called in the line.</param>
    /// <param name="work">What is done.</param>
    /// <param name="counts">False for what belongs to making the instance.</param>
    public T Run<T>(string name, Func<T> work, bool counts = true)
    {
        long start = Stopwatch.GetTimestamp();
        T result = work();
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Seconds += counts ? seconds : 0;
        _figures.Add((name + "_s", Math.Round(seconds, 3)));
        _figures.Add((name + "_peak_mb", PeakMegabytes()));
        return result;
    }

    /// <summary>The most memory that the process has had at a time.</summary>
    public static long PeakMegabytes()
    {
        using Process process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1_000_000;
    }
}
