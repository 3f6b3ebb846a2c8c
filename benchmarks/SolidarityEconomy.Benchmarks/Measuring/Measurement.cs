using System.Diagnostics;
using System.Text.Json;

namespace SolidarityEconomy.Benchmarks.Measuring;

/// <summary>One line of output: a family, who solved it, the instance, the answer and how long it took.</summary>
internal sealed class Measurement(string family, string implementation, params (string Name, object Value)[] instance)
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);
    /// <summary>Seconds that a figure is taken from at least.</summary>
    private const double Least = 0.002;

    private static readonly TimeSpan ForTheCompiler = TimeSpan.FromMilliseconds(200);

    private double[] _seconds = [];
    private (double Seconds, long Answer)[] _each = [];
    private long _allocated;
    private Action _again = () => { };

    public double Median => _seconds[_seconds.Length / 2];

    public double Objective { get; private set; }

    /// <summary>Runs to warm up, until the compiler has had its time, and then so many times; the work gives the objective.</summary>
    public Measurement Run<T>(int times, Func<T> work, Func<T, double> objective)
    {
        long began = Stopwatch.GetTimestamp();
        int done = 0;
        do
        {
            Objective = objective(work());
            done++;
        }
        while (Stopwatch.GetElapsedTime(began) < WarmUp);
        Thread.Sleep(ForTheCompiler);

        // What takes microseconds is done many times for one figure.
        int batch = (int)Math.Ceiling(Least * done / Stopwatch.GetElapsedTime(began).TotalSeconds);
        _again = () =>
        {
            double[] seconds = new double[times];
            for (int k = 0; k < times; k++)
            {
                GC.Collect();
                long before = GC.GetAllocatedBytesForCurrentThread();
                long start = Stopwatch.GetTimestamp();
                T answer = work();
                for (int n = 1; n < batch; n++)
                {
                    answer = work();
                }

                seconds[k] = Stopwatch.GetElapsedTime(start).TotalSeconds / batch;
                _allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / batch;
                if (objective(answer) != Objective)
                {
                    throw new InvalidOperationException(
                        FormattableString.Invariant($"{family}: one run gave {objective(answer)}, another {Objective}."));
                }
            }

            _seconds = [.. _seconds.Concat(seconds).Order()];
        };
        if (batch > 1)
        {
            // The first runs of the loop itself are the compiler's.
            Again();
            Thread.Sleep(ForTheCompiler);
            Again();
            Thread.Sleep(ForTheCompiler);
            _seconds = [];
        }

        Again();
        return this;
    }

    /// <summary>As many runs once more, beside those so far.</summary>
    public void Again() => _again();

    /// <summary>
    /// Answers so many questions so many times, after once to warm up. A question's time is the median of its times, and the objective
    /// the sum over the questions.
    /// </summary>
    public Measurement RunEach(int times, int questions, Func<int, long> work)
    {
        double[][] seconds = [.. Enumerable.Range(0, questions).Select(_ => new double[times])];
        long[] answers = new long[questions];
        for (int round = -1; round < times; round++)
        {
            long sum = 0;
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int q = 0; q < questions; q++)
            {
                long start = Stopwatch.GetTimestamp();
                answers[q] = work(q);
                seconds[q][Math.Max(round, 0)] = Stopwatch.GetElapsedTime(start).TotalSeconds;
                sum += answers[q];
            }

            _allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Objective = round <= 0 || Objective == sum
                ? sum
                : throw new InvalidOperationException(FormattableString.Invariant($"{family}: one round gave {Objective}, another {sum}."));
        }

        _each = [.. seconds.Select((ofQuestion, q) => (ofQuestion.Order().ElementAt(times / 2), answers[q]))];
        _seconds = [.. _each.Select(question => question.Seconds).Order()];
        return this;
    }

    /// <summary>The same of the first few questions only.</summary>
    public Measurement First(int questions) => new Measurement(family, implementation, instance)
        .Take(_each.Take(questions).Sum(question => question.Answer), [.. _each.Take(questions).Select(question => question.Seconds)]);

    /// <summary>So many of a hundred times are not above.</summary>
    public double Percentile(int percent) => Round(_seconds[_seconds.Length * percent / 100]);

    /// <summary>Takes over what a rival said of itself.</summary>
    public Measurement Take(double objective, double[] seconds)
    {
        Objective = objective;
        _seconds = [.. seconds.Order()];
        return this;
    }

    public void Write(params (string Name, object Value)[] more) => Print(
    [
        ("family", family),
        ("impl", implementation),
        .. instance,
        ("objective", Objective),
        ("median_s", Round(Median)),
        ("min_s", Round(_seconds[0])),
        ("reps", _seconds.Length),
        ("threads", 1),
        .. _allocated > 0 ? [("allocated_bytes", _allocated)] : Array.Empty<(string, object)>(),
        .. more,
    ]);

    /// <summary>How many times as long the rival took.</summary>
    public void WriteRatio(Measurement ours) => Print(
    [
        ("family", family),
        ("ratio", $"{implementation}/ours"),
        .. instance,
        ("value", Math.Round(Median / ours.Median, 2)),
        ("same_objective", Math.Abs(Objective - ours.Objective) <= 1e-9 * Math.Max(1, Math.Abs(ours.Objective))),
    ]);

    private static void Print((string Name, object Value)[] members) =>
        Console.WriteLine(JsonSerializer.Serialize(members.ToDictionary(member => member.Name, member => member.Value)));

    private static double Round(double seconds) => Math.Round(seconds, 9);
}
