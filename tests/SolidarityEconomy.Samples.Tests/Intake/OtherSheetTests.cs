using System.Text;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Samples.Intake;
using SolidarityEconomy.Samples.Shared;
using SolidarityEconomy.Samples.Tests.Quickstart;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Samples.Tests.Intake;

/// <summary>Sheets of other networks, as they come: with the same columns, and otherwise as people write.</summary>
public sealed class OtherSheetTests
{
    public static TheoryData<string, string> BadSheets => new()
    {
        { "", "está vacío" },
        { IntakeSheets.Header + "\n", "ninguna fila" },
        { IntakeSheets.Header + "\n;;;;;;;;;;;;;;;;;;\n", "ninguna fila" },
        { "folio;nombre\nF-1;Ana\n", "faltan columnas: clase, nacio_en" },
        { "Identifier,Name,Website\n1,Minga,minga.ec\n", "faltan columnas: folio, nombre" },
        { IntakeSheets.Header + ";FOLIO\nF-1;Ana\n", "columnas repetidas: folio" },
        { IntakeSheets.Header + "\n\"F-1;Ana", "cortado o dañado" },
        { IntakeSheets.Header + "\nF-1;Ana;per", "cortado" },
        { "{}", "no una tabla CSV" },
    };

    [Theory]
    [MemberData(nameof(BadSheets))]
    public void Start_SheetOfNoUse_SaysWhyInOneLine(string content, string words)
    {
        using TemporaryFolder folder = new();
        Refused(folder.File("hoja.csv", content), words);
    }

    [Fact]
    public void Start_SheetInLatin1_AsksForUtf8()
    {
        using TemporaryFolder folder = new();
        Refused(folder.File("hoja.csv", Encoding.Latin1.GetBytes(IntakeSheets.Of(IntakeSheets.Row()))), "UTF-8");
    }

    [Trait("Runs", "once")]
    [Fact]
    public void Start_SheetOfAHundredThousandRows_AsksToDivideIt()
    {
        using TemporaryFolder folder = new();
        string row = IntakeSheets.Row(("folio", "A-0"));
        IEnumerable<string> rows = Enumerable.Range(1, 100_000).Select(i => row.Replace("A-0", $"A-{i}", StringComparison.Ordinal));
        Refused(folder.File("hoja.csv", IntakeSheets.Of(rows)), "100.000 filas");
    }

    [Fact]
    public void Tell_WhatPeopleWrite_IsCompletedFittedOrAsked()
    {
        Month month = Told(
            IntakeSheets.Row(("folio", "A 1"), ("nota", ""), ("anota", "")),
            IntakeSheets.Row(("folio", ""), ("nombre", "Luz Rey")),
            IntakeSheets.Row(
                ("folio", "A-1"), ("nombre", "Casa Común"), ("clase", "ORGANIZACION"), ("pagina", "www.casa.example"),
                ("documento", "RUC: 20100000001")),
            IntakeSheets.Row(("folio", "ñandú/3"), ("nombre", "Red Sur"), ("clase", "organización"), ("pagina", "no tiene"), ("documento", "RUC")));
        Assert.Equal(["A-1", "fila:2", "A-1:3", "-and--3"], month.Entries.Select(entry => $"{entry.Actor?.Id}"));
        Actor house = month.Entries[2].Actor!;
        Assert.Equal("http://www.casa.example/", house.Website?.AbsoluteUri);
        Assert.Equal("PE-RUC-20100000001", $"{Assert.Single(house.Identifiers)}");
        Assert.Null(month.Entries[3].Actor!.Website);
        Assert.Equal("no consta", month.Entries[0].Actor!.Personal!.Consents[0].Collector);
        Assert.Equal(4, month.Book.Registry.Actors.Length);
    }

    [Fact]
    public void Read_WhatPeopleWrite_IsReportedByRowAndColumn()
    {
        using TemporaryFolder folder = new();
        Sheet sheet = Sheet.Of(folder.File("hoja.csv", IntakeSheets.Of(
            IntakeSheets.Row(("folio", "A 1"), ("anota", "")),
            IntakeSheets.Row(("folio", "")),
            IntakeSheets.Row(("folio", "A-1"), ("clase", "organización"), ("pagina", "no tiene"), ("documento", "RUC"), ("vive_en", "")))));
        Assert.Equal(
            ["1 folio", "1 anota", "2 folio", "3 folio", "3 documento", "3 pagina"],
            sheet.Read(Answers.None, IntakeSheets.Today).Doubts.Faults.Select(fault => $"{fault.Row} {fault.Path}"));
    }

    [Fact]
    public void Tell_CellsThatAreEmpty_StayUnknown()
    {
        Entry entry = Told(IntakeSheets.Row(("vive_en", ""), ("necesita", "costeo"), ("ofrece", "una cosa rara"))).Entries[0];
        Assert.Null(entry.Profile!.Languages);
        Assert.Null(entry.Profile.Availability);
        Assert.Null(entry.Actor!.Place);
        Need need = Assert.Single(entry.Needs);
        Assert.NotNull(need.Topic);
        Assert.Null(need.Languages);
        Assert.Null(need.Places);
        Assert.Null(need.Quantity);
        Offer offer = Assert.Single(entry.Offers);
        Assert.Empty(offer.Topics);
        Assert.Null(offer.Languages);
        Assert.Null(offer.Capacity);
    }

    [Fact]
    public void Start_CommasCapitalsAndAnotherOrder_ReadTheSame()
    {
        using TemporaryFolder folder = new();
        string[] row = IntakeSheets.Row(("nota", "")).Split(';');
        string[] header = IntakeSheets.Header.ToUpperInvariant().Split(';');
        string turned = $"{string.Join(',', header.Reverse())}\n{string.Join(',', row.Select(cell => $"\"{cell}\"").Reverse())}\n";
        string one = folder.File("hoja.csv", IntakeSheets.Of(IntakeSheets.Row()));
        string other = folder.File("otra.csv", turned);
        Assert.Equal(Run("--sheet", one), Run("--sheet", other));
        Assert.Equal(0, Run("--sheet", other, "--show", "all").Code);
    }

    [Fact]
    public void Start_NobodySaidYes_RegistersNobodyAndEndsWell()
    {
        using TemporaryFolder folder = new();
        string sheet = folder.File("hoja.csv", IntakeSheets.Of(IntakeSheets.Row(("consiente", "no")), IntakeSheets.Row(("consiente", ""))));
        SampleRun run = Run("--sheet", sheet, "--json", folder.Path);
        Assert.Equal(0, run.Code);
        Assert.Contains("2 filas = 0 en el registro + 0 unidas a otra ficha + 1 a la espera + 1 que dijo que no.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Ana", File.ReadAllText(folder.File("registro.json")), StringComparison.Ordinal);
    }

    /// <summary>Whatever people write, in whatever column: every row is accounted for, and nothing breaks off.</summary>
    [Fact]
    public void Start_AnyCells_AccountsForEveryRow()
    {
        string[] odd =
        [
            "", " ", "sí", "sí, firmado", "no", "persona", "grupo", "organización", "Perú", "Salvador", "Perú, Chile", "español, quechua",
            "costeo", "costeo, costeo, COSTEO", "2025-03-01", "1999-12-31", "2099-12-31", "1/3/2025", "600-111-222", "744", "745", "-1", "1,5",
            "http://", "www.a.example", "a@b.example", "RUC", "RUC 20100000001", "RUC: 1-2-3", "{0} {name}", "<b>&amp;", "\u202Eabc", "名前", "A-1",
            "contacto, apoyos, estadística, publicar, inclusión", "retornada", "pasaporte", "huella", "ñ", new string('x', 3_000),
        ];
        Lottery lottery = new("odd cells");
        int drawn = 0;
        int Next(int below) => (int)(lottery.Lot($"{drawn++}") % (ulong)below);
        for (int sheet = 0; sheet < 40; sheet++)
        {
            string[] columns = IntakeSheets.Header.Split(';');
            string[] rows =
            [
                .. Enumerable.Range(0, 12).Select(row => IntakeSheets.Row(
                    [.. columns.Where(_ => Next(3) == 0).Select(column => (column, odd[Next(odd.Length)]))])),
            ];
            Month month = Told(rows);
            Assert.Equal(12, month.Entries.Count);
            int registered = month.Entries.Count(entry => entry.Fate == Fate.Registered) - month.Mergings.Count;
            Assert.Equal(registered, month.Book.Registry.Actors.Length);
        }
    }

    [Fact]
    public void Tell_ThreeEntriesOfOne_BecomeOneAndCanWithdraw()
    {
        using TemporaryFolder folder = new();
        string answers = folder.File("r.csv", "folio;columna;dice;significa\nA-1;misma ficha;A-2;sí\nA-2;misma ficha;A-3;sí\n");
        string sheet = folder.File("hoja.csv", IntakeSheets.Of(Enumerable.Range(1, 3).Select(i => IntakeSheets.Row(
            ("folio", $"A-{i}"),
            ("nombre", i == 1 ? "Ana Torres" : "Ana Torres R."),
            ("telefono", "600-111-222"),
            ("necesita", "costeo"),
            ("fecha", $"2025-03-0{i}")))));
        Month month = new(Sheet.Of(sheet), Answers.Of(answers), Days.AllOn(IntakeSheets.Today), IntakeSheets.Subjects(0))
        {
            Withdrawing = "A-3",
        };
        using StringWriter told = new();
        month.Tell(new Telling(new Pages(told), LanguageTag.English, all: true));
        Assert.Equal(["A-2 A-1", "A-3 A-1"], month.Mergings.Select(merging => $"{merging.Change.Other} {merging.Change.Of}"));
        Assert.Empty(month.Book.Registry.Actors);
        Assert.Contains("3 rows = 1 in the registry + 2 merged", told.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Tell_AnswersThatContradictEachOther_MergeNothingAgainstANo()
    {
        using TemporaryFolder folder = new();
        string answers = folder.File(
            "r.csv", "folio;columna;dice;significa\nA-1;misma ficha;A-2;sí\nA-2;misma ficha;A-3;sí\nA-1;misma ficha;A-3;no\n");
        string sheet = folder.File("hoja.csv", IntakeSheets.Of(Enumerable.Range(1, 3).Select(i => IntakeSheets.Row(
            ("folio", $"A-{i}"), ("telefono", "600-111-222")))));
        Month month = new(Sheet.Of(sheet), Answers.Of(answers), Days.AllOn(IntakeSheets.Today), IntakeSheets.Subjects(0));
        month.Tell(new Telling(new Pages(TextWriter.Null), LanguageTag.English, all: false));
        Assert.Single(month.Mergings);
    }

    [Fact]
    public void Start_ASheetOfOnesOwn_LetsNobodyWithdrawWhoWasNotNamed()
    {
        using TemporaryFolder folder = new();
        string sheet = folder.File("hoja.csv", IntakeSheets.Of(IntakeSheets.Row(), IntakeSheets.Row(("folio", "A-2"), ("nombre", "Luz Rey"))));
        SampleRun run = Run("--sheet", sheet, "--json", folder.Path);
        Assert.Equal(0, run.Code);
        Assert.DoesNotContain("retir", run.Output, StringComparison.Ordinal);
        Assert.Contains("Ana Torres", File.ReadAllText(folder.File("registro.json")), StringComparison.Ordinal);
        run = Run("--sheet", sheet, "--withdraw", "A-1", "--json", folder.Path);
        Assert.Equal(0, run.Code);
        Assert.Contains("después del retiro, queda 1", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Ana Torres", File.ReadAllText(folder.File("registro.json")), StringComparison.Ordinal);
        Assert.Contains("Luz Rey", File.ReadAllText(folder.File("registro.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-09-01")]
    [InlineData("01/09/2026")]
    [InlineData("1/9/2026")]
    [InlineData("1.9.2026")]
    [InlineData("1-9-2026")]
    public void Read_DatesAsPeopleWriteThem_HaveTheDayFirst(string cell) =>
        Assert.Equal(new LocalDate(2026, 9, 1), Told(IntakeSheets.Row(("fecha", cell))).Entries[0].Day);

    [Theory]
    [InlineData("9/13/2026")]
    [InlineData("31/02/2026")]
    [InlineData("1/9/26")]
    [InlineData("2062-09-01")]
    [InlineData("21/9/2026")]
    public void Start_DateThatCannotBe_IsAskedAndMovesNothing(string cell)
    {
        using TemporaryFolder folder = new();
        string sheet = folder.File("hoja.csv", IntakeSheets.Of(
            IntakeSheets.Row(("fecha", "2026-09-18")), IntakeSheets.Row(("folio", "A-2"), ("nombre", "Luz Rey"), ("fecha", cell))));
        SampleRun run = Run("--sheet", sheet, "--show", "all");
        Assert.Equal(0, run.Code);
        Assert.Contains("tomadas hasta el 18 de septiembre de 2026", run.Output, StringComparison.Ordinal);
        Assert.Contains("El 20 de septiembre de 2026 se anota 1 ficha", run.Output, StringComparison.Ordinal);
        Assert.Contains($"Fila 2, fecha: «{cell}»", run.Output, StringComparison.Ordinal);
        string answers = folder.File("r.csv", $"folio;columna;dice;significa\nA-2;fecha;{cell};19/9/2026\n");
        Assert.Contains("se anotan 2 fichas", Run("--sheet", sheet, "--answers", answers).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Start_TodayBeforeTheSheet_TakesLaterDatesForSlips()
    {
        using TemporaryFolder folder = new();
        string sheet = folder.File("hoja.csv", IntakeSheets.Of(IntakeSheets.Row(("fecha", "2026-09-18"))));
        SampleRun run = Run("--sheet", sheet, "--today", "17/9/2026");
        Assert.Contains("«2026-09-18» es posterior al 17 de septiembre de 2026", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("USA", "US")]
    [InlineData("EE. UU.", "US")]
    [InlineData("PE", "PE")]
    [InlineData("per", "PE")]
    [InlineData("Inglaterra", "GB")]
    [InlineData("Deutschland", "DE")]
    [InlineData("Brasil", "BR")]
    [InlineData("Españia", null)]
    [InlineData("si", null)]
    [InlineData("No", null)]
    [InlineData("n/a", null)]
    public void Read_CountriesAsPeopleWriteThem_AreReadAsInTables(string cell, string? code)
    {
        Concept? country = Told(IntakeSheets.Row(("vive_en", cell))).Entries[0].Actor!.Place?.Country;
        Assert.Equal(code, country is null ? null : World.Alpha2(country));
    }

    [Fact]
    public void Start_AnswersToNoCell_AreNotCountedButListed()
    {
        using TemporaryFolder folder = new();
        string sheet = folder.File("hoja.csv", IntakeSheets.Of(IntakeSheets.Row(("vive_en", "Perucito"))));
        string answers = folder.File(
            "r.csv", "folio;columna;dice;significa\nA-1;vive_en;Perucito;Perú\nA-7;vive_en;x;Perú\nA-1;horas_al_mes;unas 9;9\n");
        string output = Run("--sheet", sheet, "--answers", answers).Output;
        Assert.Contains("con 1 respuesta, siguen dudosas 0 celdas", output, StringComparison.Ordinal);
        Assert.Contains("2 respuestas no corresponden a ninguna celda", output, StringComparison.Ordinal);
        Assert.Contains("A-7, vive_en: x", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Start_YesWithoutHow_NamesTheWordsThatAreKnownAndAnAnswerMendsIt()
    {
        using TemporaryFolder folder = new();
        string sheet = folder.File("hoja.csv", IntakeSheets.Of(
            IntakeSheets.Row(("consiente", "sí")), IntakeSheets.Row(("folio", "A-2"), ("nombre", "Luz Rey"), ("consiente", ""))));
        string line = string.Join(' ', Run("--sheet", sheet).Output.Split('\n').Select(words => words.Trim()));
        Assert.Contains(
            "«sí» no es una palabra que esta columna conozca. Conoce «sí, firmado» o «sí, por mensaje» o «sí, de palabra» o «huella».",
            line,
            StringComparison.Ordinal);
        string answers = folder.File(
            "r.csv", "folio;columna;dice;significa\nA-1;consiente;sí;huella\nA-2;consiente;;sí, de palabra\n");
        Assert.Contains("se anotan 2 fichas", Run("--sheet", sheet, "--answers", answers).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Start_AnswerAboutTwoThatNothingBroughtTogether_CountsAllTheSame()
    {
        using TemporaryFolder folder = new();
        string sheet = folder.File("hoja.csv", IntakeSheets.Of(
            IntakeSheets.Row(), IntakeSheets.Row(("folio", "A-2"), ("nombre", "Chabuca Rey"), ("vive_en", "Chile"))));
        string answers = folder.File("r.csv", "folio;columna;dice;significa\nA-1;misma ficha;A-2;sí\nA-1;misma ficha;A-9;sí\n");
        string output = Run("--sheet", sheet, "--answers", answers).Output;
        Assert.Contains("2 filas = 1 en el registro + 1 unidas a otra ficha", output, StringComparison.Ordinal);
        Assert.Contains("1 respuesta no corresponde", output, StringComparison.Ordinal);
        Assert.Contains("A-1 · A-9", output, StringComparison.Ordinal);
    }

    private static Month Told(params string[] rows)
    {
        using TemporaryFolder folder = new();
        Month month = new(Sheet.Of(folder.File("hoja.csv", IntakeSheets.Of(rows))), Answers.None, Days.AllOn(IntakeSheets.Today), IntakeSheets.Subjects(0));
        month.Tell(new Telling(new Pages(TextWriter.Null), LanguageTag.English, all: false));
        return month;
    }

    private static void Refused(string file, string words)
    {
        SampleRun run = Run("--sheet", file);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(words, Assert.Single(run.Errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    private static SampleRun Run(params string[] arguments) => IntakeSheets.Run(0, arguments);
}
