using Spectre.Console;

namespace SolidarityEconomy.Samples.Quickstart;

/// <summary>Shows progress on the error stream, so that the result can be redirected; only for a terminal.</summary>
internal static class ProgressLine
{
    private static readonly Text Reading = new("Reading rows", "Leyendo filas", "Lendo linhas");
    private static readonly Text Planning = new("Planning pairs", "Planificando parejas", "Planejando pares");

    /// <summary>Does the work, with a bar for each of its stages when there is a terminal to show it.</summary>
    public static T Show<T>(TextWriter errors, bool isShown, LanguageTag language, Func<IProgress<WorkProgress>?, T> work)
    {
        if (!isShown)
        {
            return work(null);
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(errors) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context => work(new Bars(context, language)));
    }

    private sealed class Bars(ProgressContext context, LanguageTag language) : IProgress<WorkProgress>
    {
        private readonly Dictionary<string, ProgressTask> _tasks = new(StringComparer.Ordinal);

        public void Report(WorkProgress value)
        {
            if (!_tasks.TryGetValue(value.Stage, out ProgressTask? task))
            {
                Text name = value.Stage.StartsWith("match", StringComparison.Ordinal) ? Planning : Reading;
                task = context.AddTask(name.In(language));
                _tasks.Add(value.Stage, task);
            }

            task.IsIndeterminate = value.Total <= 0;
            task.MaxValue = Math.Max(value.Total, 1);
            task.Value = value.Total <= 0 ? 0 : value.Done;
        }
    }
}
