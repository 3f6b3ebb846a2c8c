using SolidarityEconomy.Samples.Quickstart;

namespace SolidarityEconomy.Samples.Tests.Quickstart;

/// <summary>One run of the quickstart inside the test process, as if redirected to files.</summary>
internal sealed record SampleRun(int Code, string Output, string Errors)
{
    public static SampleRun Of(params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter errors = new();
        int code = QuickstartRun.Start(arguments, output, errors, isTerminal: false, showsProgress: false);
        return new SampleRun(code, output.ToString().ReplaceLineEndings("\n"), errors.ToString().ReplaceLineEndings("\n"));
    }
}
