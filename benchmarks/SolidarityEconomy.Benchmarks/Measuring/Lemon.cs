namespace SolidarityEconomy.Benchmarks.Measuring;

/// <summary>LEMON (Dezső, Jüttner and Kovács 2011), a C++ library of graph algorithms: its network simplex and its cost scaling.</summary>
/// <remarks>The time is that of building the graph from the lists and of solving.</remarks>
internal static class Lemon
{
    private const string Program = """
        #include <chrono>
        #include <cstdint>
        #include <cstdio>
        #include <cstdlib>
        #include <cstring>
        #include <vector>
        #include <lemon/cost_scaling.h>
        #include <lemon/network_simplex.h>
        #include <lemon/smart_graph.h>
        using namespace lemon;
        typedef SmartDigraph Graph;
        static double now() {
          return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
        }
        template <class Solver> static void run(int left, int right, int degree, int each, int room, int least, const std::vector<int64_t>& data, int times) {
          std::vector<double> seconds;
          long long total = 0;
          double began = now();
          size_t count = (size_t)left * degree;
          for (int t = 0; t < times; t++) {
            double start = now();
            Graph graph;
            graph.reserveNode(left + right + 1);
            graph.reserveArc(count + right);
            for (int i = 0; i < left + right + 1; i++) graph.addNode();
            std::vector<Graph::Arc> arcs;
            arcs.reserve(count + right);
            for (int i = 0; i < left; i++)
              for (int k = 0; k < degree; k++)
                arcs.push_back(graph.addArc(graph.nodeFromId(i), graph.nodeFromId(left + (int)data[(size_t)i * degree + k])));
            for (int j = 0; j < right; j++) arcs.push_back(graph.addArc(graph.nodeFromId(left + j), graph.nodeFromId(left + right)));
            Graph::ArcMap<int64_t> cost(graph, 0), upper(graph, 1), lower(graph, 0);
            Graph::NodeMap<int64_t> supply(graph, 0);
            for (size_t e = 0; e < count; e++) cost[arcs[e]] = data[count + e];
            for (int j = 0; j < right; j++) upper[arcs[count + j]] = room, lower[arcs[count + j]] = least;
            for (int i = 0; i < left; i++) supply[graph.nodeFromId(i)] = each;
            supply[graph.nodeFromId(left + right)] = -left * each;
            Solver solver(graph);
            solver.lowerMap(lower).upperMap(upper).costMap(cost).supplyMap(supply);
            if (solver.run() != Solver::OPTIMAL) return;
            total = solver.totalCost();
            seconds.push_back(now() - start);
            if (now() - began > 20) break;
          }
          printf("{\"objective\":%lld,\"seconds\":[", total);
          for (size_t t = 0; t < seconds.size(); t++) printf("%s%.6f", t ? "," : "", seconds[t]);
          printf("]}\n");
        }
        int main(int, char** a) {
          int left = atoi(a[3]), right = atoi(a[4]), degree = atoi(a[5]), each = atoi(a[6]), room = atoi(a[7]), least = atoi(a[8]), times = atoi(a[9]);
          std::vector<int64_t> data(2 * (size_t)left * degree);
          FILE* file = fopen(a[2], "rb");
          if (!file || fread(data.data(), 8, data.size(), file) != data.size()) return 1;
          if (!strcmp(a[1], "simplex")) run<NetworkSimplex<Graph, int64_t, int64_t> >(left, right, degree, each, room, least, data, times);
          else run<CostScaling<Graph, int64_t, int64_t> >(left, right, degree, each, room, least, data, times);
        }
        """;

    private static readonly Lazy<string?> Built = new(Build);

    /// <summary>What the solver said of the instance; null when it cannot be built here.</summary>
    public static string? Solve(string method, string file, SparseInstance given, int times) => Built.Value is { } program
        ? Rivals.Answer(program, [method, file, .. Rivals.Texts(given.Left, given.Right, given.Degree, given.Each, given.Capacity, given.Least, times)])
        : null;

    private static string? Build()
    {
        string source = Path.Combine(Directory.CreateTempSubdirectory().FullName, "rival.cpp");
        File.WriteAllText(source, Program);
        string program = Path.ChangeExtension(source, ".out");
        return Rivals.Answer("g++", ["-O3", "-march=native", "-DNDEBUG", "-o", program, source, "-llemon"]) is null ? null : program;
    }
}
