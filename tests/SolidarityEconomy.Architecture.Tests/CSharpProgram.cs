using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SolidarityEconomy.Architecture.Tests;

/// <summary>Compiles a program in memory against the packages, as a file-based app would be, and runs it.</summary>
internal static class CSharpProgram
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        """;

    private static readonly CSharpParseOptions Syntax = new(LanguageVersion.Preview);

    private static readonly Lazy<IReadOnlyList<MetadataReference>> References = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path))]);

    /// <summary>Runs a program and gives what it printed; fails the test when it does not compile or ends with an error.</summary>
    public static string Run(string source)
    {
        using MemoryStream image = Compile(source);
        AssemblyLoadContext context = new("documentation", isCollectible: true);
        TextWriter before = Console.Out;
        using StringWriter printed = new() { NewLine = "\n" };
        try
        {
            Console.SetOut(printed);
            MethodInfo entry = context.LoadFromStream(image).EntryPoint!;
            object? code = entry.Invoke(null, entry.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
            Assert.Equal(0, code ?? 0);
        }
        finally
        {
            Console.SetOut(before);
            context.Unload();
        }

        return printed.ToString();
    }

    private static MemoryStream Compile(string source)
    {
        // The directives of a file-based app (#!, #:) stay as empty lines, so that messages name the right line.
        string program = string.Join('\n', source.Split('\n').Select(line =>
            line.StartsWith("#!", StringComparison.Ordinal) || line.StartsWith("#:", StringComparison.Ordinal) ? string.Empty : line));
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Documentation",
            [CSharpSyntaxTree.ParseText(ImplicitUsings, Syntax), CSharpSyntaxTree.ParseText(program, Syntax)],
            References.Value,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        MemoryStream image = new();
        IEnumerable<Diagnostic> faults = compilation.Emit(image).Diagnostics
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Rule.HasNoOffenders(faults.Select(fault => fault.ToString()));
        image.Position = 0;
        return image;
    }
}
