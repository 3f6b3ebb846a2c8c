using System.Collections.Immutable;
using System.Text;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Json;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Samples.Intake;
using SolidarityEconomy.Samples.Shared;
using SolidarityEconomy.Samples.Tests.Quickstart;

namespace SolidarityEconomy.Samples.Tests.Intake;

public sealed class IntakeTests
{
    private static readonly string Table = Path.Combine(AppContext.BaseDirectory, "ingreso.csv");
    private static readonly Lazy<SampleRun> Once = new(() => Run("--show", "all"));

    /// <summary>What was planted in the sheet, as it has to be told.</summary>
    public static TheoryData<string> Planted =>
    [
        "Fila 5, nombre: sin nombre",
        "Fila 6, vive_en: «Españia» no está en la lista. ¿Será «España»?",
        "Fila 6, documento: «CIF»",
        "«estatutos de la cooperativa» tiene 0 de 1 emparejamiento pedido",
        "Fila 14, documento: «Reisepass»",
        "Fila 14, horas_al_mes: «900»",
        "Fila 15, folio: el folio F-014 ya está en otra fila",
        "Fila 17, fecha: «2026-02-30»",
        "Fila 19, horas_al_mes: «unas 15»",
        "Fila 23, ofrece: «enfermería» no se entiende",
        "Fila 18, documento: ",
        "Fila 27, situacion: «retornada» no se guarda",
        "Fila 30, vive_en: «Wakanda» no se entiende",
        "Fila 30, necesita: «xyzzy» no se entiende",
        "F-009, mesa 2: ¿Nos permite anotarle",
        "F-017, mesa 1: ¿Qué día y de qué manera dijo que sí?",
        "Dijo que no: 1;",
        "F-001 · F-011: ¿son una misma ficha? La coordinadora llamó: sí.",
        "F-003 · F-022: son una misma ficha.",
        "F-027 · F-030: ¿son una misma ficha? La coordinadora llamó: no, son dos.",
        "Lugar: Madrid, España (F-001) o Getafe, España (F-011)",
        "Horas al mes: 8 (F-001) o 4 (F-011)",
        "No hay nadie registrado en África, Asia y Oceanía.",
        "30 filas = 24 en el registro + 3 unidas a otra ficha + 2 a la espera + 1 que dijo que no.",
        "ahora no aparecen en ninguno",
    ];

    [Theory]
    [MemberData(nameof(Planted))]
    public void Start_TheSheet_TellsWhatIsDoubtful(string words) =>
        Assert.Contains(words, OnOneLine(Once.Value.Output), StringComparison.Ordinal);

    [Fact]
    public void Start_TheSheet_PrintsPlainLinesOfAHundredCharacters()
    {
        SampleRun run = Once.Value;
        Assert.Equal(0, run.Code);
        Assert.Equal("", run.Errors);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 100, line));
    }

    [Fact]
    public void Tell_TheSheet_AccountsForEveryRow()
    {
        Month month = Told();
        Assert.Equal(30, month.Entries.Count);
        Assert.Equal(27, month.Entries.Count(entry => entry.Fate == Fate.Registered));
        Assert.All(month.Entries, entry => Assert.Equal(entry.Fate == Fate.Registered, entry.Actor is not null));
        Assert.All(
            month.Entries.Where(entry => entry.Fate == Fate.Waiting), entry => Assert.NotNull(entry.Question));
        Assert.Equal(27 - month.Mergings.Count - 1, month.Book.Registry.Actors.Length);
    }

    [Fact]
    public void Tell_WithoutConsentToRegistration_RegistersNobody()
    {
        Month month = Told();
        Assert.All(
            month.Book.Registry.Actors.Where(actor => actor.Kind != ActorKind.Organisation),
            actor => Assert.True(actor.Personal!.Allows(Purpose.Registration, month.Days.Today)));
        Documents documents = Documents.Of(month.Book, month.Days.Withdrawn);
        string[] unasked = ["Wilmer", "Marta", "Mejía", "600-000-009", "600-000-013", "600-000-017"];
        Assert.All(unasked, word => Assert.Empty(documents.With(word)));
        Assert.DoesNotContain("Wilmer", Once.Value.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Marta", Once.Value.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Start_WithJson_LeavesNoTraceOfWhoWithdrew()
    {
        using TemporaryFolder folder = new();
        Assert.Equal(0, Run("--json", folder.Path).Code);
        string[] files = Directory.GetFiles(folder.Path);
        Assert.Equal(3, files.Length);
        string[] words = ["Rosa", "Quispe", "600-000-001", "F-001", "F-011", "Getafe"];
        Assert.All(files, file =>
        {
            byte[] bytes = File.ReadAllBytes(file);
            Assert.All(words, word => Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) < 0, $"{file}: {word}"));
        });
    }

    [Fact]
    public void Start_WithJson_WritesARegistryAndALogThatReadBack()
    {
        using TemporaryFolder folder = new();
        Assert.Equal(0, Run("--json", folder.Path).Code);
        RegistryInput input = CoreJson.Read<RegistryInput>(File.ReadAllText(folder.File("registro.json")));
        Assert.True(Registry.TryCreate(input, out Registry? registry, out InputReport report), report.ToString());
        ImmutableArray<RegistryEvent> log =
            CoreJson.Read<ImmutableArray<RegistryEvent>>(File.ReadAllText(folder.File("bitacora.json")));
        Assert.Null(RegistryLog.Verify(log));
        Assert.Equal(registry.Actors.Length, RegistryTotals.Replay(log)!.Closing.Actors);
        PublicView view = CoreJson.Read<PublicView>(File.ReadAllText(folder.File("vista-publica.json")));
        Assert.DoesNotContain(view.Actors, actor => actor.Id == new Id<Actor>("F-002"));
        Assert.Contains(view.Actors, actor => actor.Id == new Id<Actor>("F-012"));
    }

    [Fact]
    public void Start_WithJsonIntoAFolderThatIsNotThere_MakesIt()
    {
        using TemporaryFolder folder = new();
        Assert.Equal(0, Run("--json", Path.Combine(folder.Path, "new", "folder")).Code);
        Assert.Equal(3, Directory.GetFiles(Path.Combine(folder.Path, "new", "folder")).Length);
    }

    [Theory]
    [InlineData("F-011", "Rosa Quispe")] // went into F-001
    [InlineData("F-007", "Grupo de ahorro La Semilla")]
    [InlineData("F-022", "Manos Tejedoras")]
    [InlineData("F-014:15", "Lucía Fernández")]
    public void Start_Withdraw_LetsThatEntryGo(string folio, string name)
    {
        SampleRun run = Run("--withdraw", folio);
        Assert.Equal("", run.Errors);
        Assert.Contains(name, run.Output, StringComparison.Ordinal);
        Assert.Contains("después del retiro, quedan 23 en el registro", OnOneLine(run.Output), StringComparison.Ordinal);
    }

    [Fact]
    public void Start_WithToday_NobodyWithdrawsAndNothingIsSaidOfIt()
    {
        SampleRun run = Run("--today", "2026-09-14");
        Assert.Equal(0, run.Code);
        Assert.DoesNotContain("retir", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Start_TheSheet_CountsTheAnswersThatFitAndListsTheStrongestFirst()
    {
        Assert.Contains("con 8 respuestas", Once.Value.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("no corresponde", Once.Value.Output, StringComparison.Ordinal);
        string page = Run().Output;
        int same = page.IndexOf("F-003 · F-022: son una misma ficha.", StringComparison.Ordinal);
        Assert.True(same > 0 && same < page.IndexOf("F-027 · F-030:", StringComparison.Ordinal));
    }

    [Fact]
    public void Start_EachRunAndEveryCulture_PrintsTheSame()
    {
        string once = Once.Value.Output;
        using (ForeignCulture.Turkish())
        {
            Assert.Equal(once, Run("--show", "all").Output);
        }

        Assert.Equal(once, Run(1000, "--show", "all").Output);
    }

    [Theory]
    [InlineData("--colour", "red")]
    [InlineData("--json")]
    [InlineData("--show", "little")]
    [InlineData("--language", "fr")]
    [InlineData("--answers", "there-is-no-such-file.csv")]
    [InlineData("--sheet", "there-is-no-such-file.csv")]
    [InlineData("--json", "ingreso.csv")]
    [InlineData("--today", "31/02/2026")]
    [InlineData("--today", "tomorrow")]
    [InlineData("--withdraw", "F-009")]
    [InlineData("--withdraw", "nobody")]
    public void Start_CommandLineThatIsNotRight_SaysSoAndEndsWithTwo(params string[] arguments)
    {
        SampleRun run = Run(arguments);
        Assert.Equal(2, run.Code);
        Assert.Equal("", run.Output);
        Assert.Single(run.Errors.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("es-EC", "¿Quién está dos veces?")]
    [InlineData("en", "Who is in it twice?")]
    [InlineData("pt", "Quem está duas vezes?")]
    public void Start_WithoutShowAll_IsOnePageInTheLanguage(string language, string words)
    {
        SampleRun run = Run("--language", language);
        Assert.Equal(0, run.Code);
        string[] lines = run.Output.TrimEnd().Split('\n');
        Assert.InRange(lines.Length, 40, 80);
        Assert.All(lines, line => Assert.True(line.Length <= 100, line));
        Assert.Contains(words, run.Output, StringComparison.Ordinal);
        Assert.Equal(8, lines.Count(line => line.Length > 3 && char.IsAsciiDigit(line[0]) && line[1] == '.'));
    }

    [Fact]
    public void Start_WithoutLanguage_SpeaksSpanish() =>
        Assert.Equal(Run("--language", "es-EC").Output, Run().Output);

    [Fact]
    public void Tell_TheSheet_KeepsNeedsAndOffersWhoseTopicIsNotKnown()
    {
        Registry registry = Told().Book.Registry;
        Need need = registry.Find(new Id<Need>("F-030:necesita-1"));
        Assert.Null(need.Topic);
        Assert.Equal("xyzzy", need.Title.In(IntakeRun.Spanish));
        Assert.Empty(registry.Find(new Id<Offer>("F-023:ofrece-1")).Topics);
        Assert.Equal(2, registry.Statistics(Told().Days.Today).NeedsByTopic.Unknown);
    }

    [Fact]
    public void Start_Help_ListsTheOptions() => Assert.Contains("--json CARPETA", Run("--help").Output, StringComparison.Ordinal);

    private static SampleRun Run(params string[] arguments) => IntakeSheets.Run(0, arguments);

    private static SampleRun Run(int start, params string[] arguments) => IntakeSheets.Run(start, arguments);

    private static Month Told()
    {
        Month month = new(Sheet.Of(Table), Answers.Of(Path.Combine(AppContext.BaseDirectory, "respuestas.csv")), Days.OfTheStory, IntakeSheets.Subjects(0))
        {
            Withdrawing = "F-001",
        };
        month.Tell(new Telling(new Pages(TextWriter.Null), IntakeRun.Spanish, all: true));
        return month;
    }

    private static string OnOneLine(string output) =>
        string.Join(' ', output.Split('\n').Select(line => line.Trim()));
}
