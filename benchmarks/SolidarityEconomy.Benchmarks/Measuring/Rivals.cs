using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace SolidarityEconomy.Benchmarks.Measuring;

/// <summary>Well-known solvers on the same instance, in processes of their own, which stop after 20 seconds of work; one that is not installed is named on standard error.</summary>
internal static class Rivals
{
    private const string NoScipy = "SciPy is not installed: apt-get install python3-scipy";

    private const string DenseScript = """
        import sys, time, json, numpy as np
        from scipy.optimize import linear_sum_assignment as solve
        c = np.fromfile(sys.argv[1]).reshape(int(sys.argv[2]), -1)
        t = time.perf_counter(); solve(c); w = time.perf_counter() - t
        if w < 0.01:
            t = time.perf_counter()
            for n in range(1000): solve(c)
            w = (time.perf_counter() - t) / 1000
        b = max(1, int(0.002 / w))
        s = []
        def turn():
            global r
            for k in range(int(sys.argv[3])):
                t = time.perf_counter()
                for n in range(b): r = solve(c)
                s.append((time.perf_counter() - t) / b)
                if sum(s) > 20: break
        for line in sys.stdin:
            turn()
            print(flush=True)
        if not s: turn()
        print(json.dumps(dict(objective=float(c[r].sum()), seconds=s)))
        """;

    private const string SparseScript = """
        import sys, time, json, numpy as np
        from scipy.sparse import csr_matrix
        from scipy.sparse.csgraph import min_weight_full_bipartite_matching as solve
        n, d = int(sys.argv[2]), int(sys.argv[3])
        a = np.fromfile(sys.argv[1], dtype=np.int64); m = n * d
        s = []
        for k in range(int(sys.argv[4])):
            t = time.perf_counter()
            g = csr_matrix((a[m:].astype(float), a[:m], np.arange(0, m + 1, d)), shape=(n, n))
            r = solve(g); s.append(time.perf_counter() - t)
            if sum(s) > 20: break
        print(json.dumps(dict(objective=int(g[r].sum()), seconds=s)))
        """;

    /// <summary>Seconds under which ours and the rival take turns of a few milliseconds, since a machine changes its pace within a second.</summary>
    private const double Quick = 0.001;

    private const int Turns = 20;

    public static void Compare(
        MeasureOptions options, Measurement ours, (string, object)[] instance, double[] costs, int n, bool isCertified)
    {
        if (!options.HasRivals)
        {
            ours.Write(("certified", isCertified));
            return;
        }

        string file = Path.GetTempFileName();
        File.WriteAllBytes(file, MemoryMarshal.AsBytes(costs.AsSpan()));
        string? said = ours.Median < Quick
            ? OnOneCore(() => Scipy(DenseScript, file, [n, options.Times], Turns, ours.Again))
            : Scipy(DenseScript, file, [n, options.Times]);
        File.Delete(file);
        ours.Write(("certified", isCertified));
        Take(new Measurement("dense", "scipy", instance), ours, said, NoScipy);
    }

    public static void Compare(
        MeasureOptions options, Measurement ours, string family, (string, object)[] instance, SparseInstance given)
    {
        if (!options.HasRivals)
        {
            return;
        }

        long[] numbers = [.. given.Columns.Select(column => (long)column), .. given.Costs];
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(numbers.AsSpan());
        string file = Path.GetTempFileName();
        File.WriteAllBytes(file, bytes);
        if (given.Left == given.Right)
        {
            string? scipy = Scipy(SparseScript, file, [given.Left, given.Degree, options.Times]);
            Take(new Measurement(family, "scipy", instance), ours, scipy, NoScipy);
        }

        foreach (string method in (string[])["simplex", "scaling"])
        {
            Take(
                new Measurement(family, "lemon-" + method, instance),
                ours,
                Lemon.Solve(method, file, given, options.Times),
                "LEMON cannot be built here: apt-get install g++ liblemon-dev");
        }

        File.Delete(file);
    }

    /// <summary>Does something on one core, and what it starts, too: each core has a pace of its own.</summary>
    private static T OnOneCore<T>(Func<T> work)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsWindows())
        {
            return work();
        }

        using Process own = Process.GetCurrentProcess();
        nint all = own.ProcessorAffinity;
        own.ProcessorAffinity = all & -all;
        try
        {
            return work();
        }
        finally
        {
            own.ProcessorAffinity = all;
        }
    }

    private static string? Scipy(string script, string file, int[] numbers, int turns = 0, Action? between = null) =>
        Answer("/usr/bin/python3", ["-c", script, file, .. Texts(numbers)], turns, between);

    public static IEnumerable<string> Texts(params IEnumerable<int> numbers) =>
        numbers.Select(number => number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Prints what a rival said, and how it compares; when it said nothing, what is missing.</summary>
    private static void Take(Measurement rival, Measurement ours, string? answer, string missing)
    {
        if (answer is null)
        {
            Console.Error.WriteLine(missing);
            return;
        }

        using JsonDocument said = JsonDocument.Parse(answer);
        rival.Take(
            said.RootElement.GetProperty("objective").GetDouble(),
            [.. said.RootElement.GetProperty("seconds").EnumerateArray().Select(time => time.GetDouble())]);
        rival.Write();
        rival.WriteRatio(ours);
    }

    /// <summary>What a program printed in the end; null when it is not there or fails.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">What it is called with.</param>
    /// <param name="turns">How many lines it is given, one after the other; it answers each with one.</param>
    /// <param name="between">What is done before each of them.</param>
    public static string? Answer(string program, string[] arguments, int turns = 0, Action? between = null)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            Task<string> error = process.StandardError.ReadToEndAsync();
            for (int turn = 0; turn < turns; turn++)
            {
                between?.Invoke();
                process.StandardInput.WriteLine();
                if (process.StandardOutput.ReadLine() is null)
                {
                    return null;
                }
            }

            process.StandardInput.Close();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : null;
        }
        catch (Exception fault) when (fault is Win32Exception or IOException)
        {
            return null;
        }
    }
}
