using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace SolidarityEconomy.Benchmarks.Measuring;

/// <summary>Well-known engines on the same profiles and queries, each in a process of its own that builds its index once.</summary>
/// <remarks>
/// Each query is asked once, and after 20 seconds of answers no further one; the line of an engine says how many it answered, and is
/// compared with our answers to the same ones. Xapian and PostgreSQL weigh as we do, so their sums have to be ours. SQLite's FTS5 knows
/// no weights: it ranks by BM25, so only its time compares.
/// </remarks>
internal static class RetrievalRivals
{
    private const string Python = "/usr/bin/python3";

    private const string ReadScript = """
        import sys, time, json, array, os
        a = array.array('i')
        with open(sys.argv[1], 'rb') as f: a.frombytes(f.read())
        top = int(sys.argv[2])
        at = 0
        def take(count):
            global at
            at += count
            return a[at - count:at]
        n, s, q, queries = take(4)
        skills, weights, country, spoken = take(n * s), take(n * s), take(n), take(2 * n)
        asked = [(take(q), take(q), take(take(1)[0]), take(1)[0]) for _ in range(queries)]
        def measure(build, ask, step=1):
            answers = []
            for filtered in (False, True):
                seconds, objective = [], 0
                while len(seconds) < queries and sum(seconds) < 20:
                    for took, total in ask(filtered, asked[len(seconds):len(seconds) + step]):
                        seconds.append(took)
                        objective += total
                answers.append(dict(seconds=seconds, objective=objective))
            print(json.dumps(dict(build=build, answers=answers)))

        """;

    private const string SqliteScript = ReadScript + """
        import sqlite3
        t = time.perf_counter()
        db = sqlite3.connect(':memory:')
        db.execute("create virtual table p using fts5(x, content='', detail=none)")
        words = lambda i: ' '.join(f's{c}' for c in skills[i * s:i * s + s]) + f' c{country[i]} l{spoken[2 * i]} l{spoken[2 * i + 1]}'
        db.executemany('insert into p(rowid, x) values (?, ?)', ((i + 1, words(i)) for i in range(n)))
        db.execute("insert into p(p) values ('optimize')")
        def ask(filtered, queries):
            for wished, _, lands, language in queries:
                match = '(' + ' OR '.join(f's{c}' for c in wished) + ')'
                if filtered: match += ' AND (' + ' OR '.join(f'c{c}' for c in lands) + f') AND l{language}'
                t = time.perf_counter()
                db.execute('select rowid from p where p match ? order by rank limit ?', (match, top)).fetchall()
                yield time.perf_counter() - t, 0
        measure(time.perf_counter() - t, ask)
        """;

    private const string XapianScript = ReadScript + """
        import xapian
        t = time.perf_counter()
        db = xapian.WritableDatabase('', xapian.DB_BACKEND_INMEMORY) if n < 50000 else xapian.WritableDatabase(sys.argv[1] + '.db', xapian.DB_CREATE_OR_OVERWRITE)
        for i in range(n):
            d = xapian.Document()
            for k in range(i * s, i * s + s): d.add_term(f's{skills[k]}', weights[k])
            d.add_boolean_term(f'c{country[i]}'); d.add_boolean_term(f'l{spoken[2 * i]}'); d.add_boolean_term(f'l{spoken[2 * i + 1]}')
            db.add_document(d)
        db.commit()
        Q = xapian.Query
        def ask(filtered, queries):
            for wished, worth, lands, language in queries:
                t = time.perf_counter()
                query = Q(Q.OP_OR, [Q(Q.OP_SCALE_WEIGHT, Q(f's{c}'), w) for c, w in zip(wished, worth)])
                if filtered: query = Q(Q.OP_FILTER, query, Q(Q.OP_AND, Q(Q.OP_OR, [Q(f'c{c}') for c in lands]), Q(f'l{language}')))
                e = xapian.Enquire(db); e.set_query(query); e.set_weighting_scheme(xapian.TfIdfWeight('nnn'))
                found = [m.weight for m in e.get_mset(0, top)]
                yield time.perf_counter() - t, round(sum(found))
        measure(time.perf_counter() - t, ask)
        """;

    private const string PostgresScript = ReadScript + """
        import subprocess, tempfile, shutil, re
        home = tempfile.mkdtemp(dir='/tmp'); data = home + '/data'
        user = ['runuser', '-u', 'postgres', '--'] if os.geteuid() == 0 else []
        if user: shutil.chown(home, 'postgres')
        run = lambda *c, **k: subprocess.run(user + list(c), check=True, capture_output=True, text=True, cwd=home, **k).stdout
        run('initdb', '-D', data, '-A', 'trust', '--no-sync')
        settings = f'-c listen_addresses= -k {home} -c shared_buffers=1GB -c work_mem=256MB -c max_parallel_workers_per_gather=0 -c fsync=off'
        # The server outlives this command and must not hold its pipes.
        subprocess.run(user + ['pg_ctl', '-D', data, '-w', '-l', home + '/log', '-o', settings, 'start'],
            check=True, cwd=home, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            psql = lambda text: run('psql', '-h', home, '-d', 'postgres', '-qAt', '-v', 'ON_ERROR_STOP=1', input=text)
            cell = lambda numbers: '{' + ','.join(map(str, numbers)) + '}'
            rows = lambda: (f'{i}\t{cell(skills[i * s:i * s + s])}\t{cell(weights[i * s:i * s + s])}\t{country[i]}\t{cell(spoken[2 * i:2 * i + 2])}' for i in range(n))
            t = time.perf_counter()
            psql('create table p(id int, s int[], w int[], c int, l int[]);\ncopy p from stdin;\n' + '\n'.join(rows()) + '\n\\.\n'
                'create index on p using gin(s); create index on p using gin(l); create index on p(c); vacuum analyze p;')
            build = time.perf_counter() - t
            def ask(filtered, queries):
                lines = ['select count(*) from p where id = 0;', '\\timing on']
                for wished, worth, lands, language in queries:
                    score = '+'.join(f'coalesce(w[array_position(s,{c})],0)*{v}' for c, v in zip(wished, worth))
                    limit = f" and c = any('{cell(lands)}') and l @> '{{{language}}}'" if filtered else ''
                    lines.append(f"select coalesce(sum(v), 0) from (select {score} as v from p where s && '{cell(wished)}'{limit} order by v desc limit {top}) t;")
                said = psql('\n'.join(lines))
                return zip([float(ms) / 1000 for ms in re.findall(r'Time: ([0-9.]+) ms', said)], [int(x) for x in re.findall(r'^(\d+)$', said, re.M)][1:])
            measure(build, ask, 4)
        finally:
            run('pg_ctl', '-D', data, '-m', 'immediate', 'stop'); shutil.rmtree(home)
        """;

    /// <summary>Asks each engine, and compares what it took with what we took: the first without a filter, the second with one.</summary>
    public static void Compare((Measurement Ours, (string, object)[] Instance)[] measured, RetrievalInstance given, int count)
    {
        string file = Path.GetTempFileName();
        File.WriteAllBytes(file, MemoryMarshal.AsBytes(Numbers(given).AsSpan()));
        foreach ((string name, string script, string install) in (ReadOnlySpan<(string, string, string)>)
        [
            ("sqlite-fts5", SqliteScript, "apt-get install python3"),
            ("xapian", XapianScript, "apt-get install python3-xapian"),
            ("postgresql-gin", PostgresScript, "apt-get install postgresql, with initdb and pg_ctl on the path"),
        ])
        {
            if (Rivals.Answer(Python, ["-c", script, file, .. Rivals.Texts(count)]) is not { } answer)
            {
                Console.Error.WriteLine($"{name} is not installed: {install}");
                continue;
            }

            using JsonDocument said = JsonDocument.Parse(answer);
            foreach (((Measurement ours, (string, object)[] instance), JsonElement part) in
                measured.Zip(said.RootElement.GetProperty("answers").EnumerateArray()))
            {
                double[] seconds = [.. part.GetProperty("seconds").EnumerateArray().Select(time => time.GetDouble())];
                Measurement rival = new Measurement("retrieval", name, instance).Take(part.GetProperty("objective").GetDouble(), seconds);
                rival.Write(
                    ("queries", seconds.Length),
                    ("p99_s", rival.Percentile(99)),
                    ("build_s", Math.Round(said.RootElement.GetProperty("build").GetDouble(), 3)),
                    ("ranking", name == "sqlite-fts5" ? "bm25" : "weights"));
                rival.WriteRatio(ours.First(seconds.Length));
            }
        }

        File.Delete(file);
        if (Directory.Exists(file + ".db"))
        {
            Directory.Delete(file + ".db", recursive: true);
        }
    }

    /// <summary>The instance as whole numbers, one list after another.</summary>
    private static int[] Numbers(RetrievalInstance given)
    {
        List<int> numbers =
        [
            given.Country.Length, given.SkillsEach, given.Asked[0].Skills.Length, given.Asked.Length,
            .. given.Skills, .. given.Weights.Select(weight => (int)weight), .. given.Country.Select(country => (int)country),
        ];
        foreach (ulong spoken in given.Spoken)
        {
            numbers.Add(BitOperations.TrailingZeroCount(spoken));
            numbers.Add(BitOperations.Log2(spoken));
        }

        foreach (RetrievalInstance.Query asked in given.Asked)
        {
            numbers.AddRange(asked.Skills);
            numbers.AddRange(asked.Weights.Select(weight => (int)weight));
            numbers.Add(asked.Countries.Length);
            numbers.AddRange(asked.Countries);
            numbers.Add(asked.Language);
        }

        return [.. numbers];
    }
}
