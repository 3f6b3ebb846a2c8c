using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Tables;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Actors.Tables;

public class ActorTableLayoutTests
{
    private static readonly ActorColumn Name = new("Name", ActorField.Name);

    private static readonly Taxonomy Themes = new(
        "themes",
        new Text("Themes", "Temas", "Temas"),
        [new("t1", new Text("Water", "Agua", "Água"), uri: new Uri("https://example.org/t1")), new("t2", new Text("Seeds", "Semillas", "Sementes"))]);

    private static readonly ActorTableLayout Own = new(
        "red-andina",
        [
            new("Código", ActorField.Id),
            new("RUC", ActorField.Identifier, scheme: "EC-RUC"),
            new("Otros", ActorField.Identifier, scheme: "other", separators: "|"),
            new("Nombre", ActorField.Name),
            new("Shuti", ActorField.Name, language: LanguageTag.Parse("qu")),
            new("País", ActorField.Country, style: ActorCellStyle.Named),
            new("Calle", ActorField.Address),
            new("Número", ActorField.Address, style: ActorCellStyle.SameLine),
            new("Barrio", ActorField.Address),
            new("Temas", ActorField.Qualifiers, list: Themes, separators: ";"),
            new("Talleres", ActorField.Qualifiers, terms: [("sí", Themes.Concepts[0]), ("no", null)]),
            new("Idiomas", ActorField.Languages, separators: "/"),
            new("Siglas", ActorField.Alias, separators: ","),
            new("Siglas en inglés", ActorField.Alias, language: LanguageTag.English),
            new("Sector", ActorField.Sectors, separators: ";"),
            new("WhatsApp", ActorField.Contact, separators: ";", channel: ContactChannel.WhatsApp),
            new("Correo", ActorField.Contact, channel: ContactChannel.Email),
        ],
        LanguageTag.Spanish,
        World.Country("EC"));

    [Fact]
    public void Import_LayoutOfOnesOwn_ReadsItsColumns()
    {
        ActorTableImport import = TableSamples.Import(
            Own,
            ["codigo", "RUC", "OTROS", "nombre", "shuti", "pais", "calle", "numero", "barrio", "temas", "talleres", "idiomas", "siglas", "Siglas en ingles", "sector", "WHATSAPP", "correo"],
            ["a1", "1790012345001", "x 1|y|x 1", "Minga", "Minka", "", "Calle Ñ", "5 bis", "San Juan", "Semillas;T9;t2", "SÍ", "es/qu/español/klingon", "ACI, A.C.I.,ACI", "ICA", "academia;Sector público;x", "+593 99 123;n/a;call me", "ana@red.ec"],
            ["a2", "", "", "Otra", "", "Perú", "", "", "", "https://example.org/t1", "no", "", "", "", "", "", "ana at red"]);
        Actor actor = import.Actors[0];
        Assert.Equal(["EC-RUC-1790012345001", "other-x 1", "other-y"], actor.Identifiers.Select(id => id.ToString()));
        Assert.Equal("Minka", actor.Name.In(LanguageTag.Parse("qu-EC")));
        Assert.Equal(new Place(World.Country("EC"), address: "Calle Ñ 5 bis\nSan Juan"), actor.Place);
        Assert.Equal(["t2", "t1"], actor.Qualifiers.Select(concept => concept.Notation));
        Assert.Equal(["es", "qu"], actor.Languages.Select(language => language.ToString()));
        _ = Expect.Fault(import.Report, "Temas", "input.unknown", 1);
        _ = Expect.Fault(import.Report, "Idiomas", "input.malformed", 1);
        Assert.Equal(["ACI", "A.C.I.", "ICA"], actor.Aliases.Select(alias => alias.Values.Values.Single()));
        Assert.Equal([Sectors.Academia, Sectors.Public], actor.Sectors);
        Assert.Equal(
            [new ContactPoint(ContactChannel.WhatsApp, "+593 99 123"), new ContactPoint(ContactChannel.Email, "ana@red.ec")], actor.Contacts);
        Assert.Empty(actor.ContactsFor(Audience.Participant));
        _ = Expect.Fault(import.Report, "Sector", "input.unknown", 1);
        _ = Expect.Fault(import.Report, "WhatsApp", "table.placeholder", 1);
        _ = Expect.Fault(import.Report, "WhatsApp", "input.malformed", 1);
        _ = Expect.Fault(import.Report, "Correo", "input.malformed", 2);
        Assert.Equal(6, import.Report.Faults.Length);
        Assert.Equal(("PE", "t1"), (import.Actors[1].Alpha2(), import.Actors[1].Qualifiers.Single().Notation));
        TableSamples.ComesBack(import);
    }

    [Fact]
    public void Import_LanguagesInCapitals_AreReadAsNamesBeforeTags()
    {
        ActorTableLayout layout = new("red", [Name, new("Idiomas", ActorField.Languages, separators: "/")], LanguageTag.Spanish);
        ActorTableImport import = TableSamples.Import(layout, [Name.Header, "Idiomas"], ["Manos", "ASL/LSE/ES/asl/Pt-BR"]);
        Assert.Equal(["ase", "ssp", "es", "asl", "pt-BR"], import.Actors[0].Languages.Select(language => language.ToString()));
        TableSamples.ComesBack(import);
    }

    [Fact]
    public void Layout_ThatIsNone_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new ActorTableLayout("a b", [Name]));
        Assert.Throws<ArgumentException>(() => new ActorTableLayout(new string('a', 41), [Name]));
        Assert.Throws<ArgumentException>(() => new ActorTableLayout("a", []));
        Assert.Throws<ArgumentException>(() => new ActorTableLayout("a", [Name, null!]));
        Assert.Throws<ArgumentException>(() => new ActorTableLayout("a", [Name, new("x", ActorField.Latitude)]));
        Assert.Throws<ArgumentException>(() => new ActorTableLayout("a", [Name, new("x", ActorField.Id), new("y", ActorField.Id)]));
        Assert.Throws<ArgumentException>(() => new ActorTableLayout("a", [Name, new("NÁME!", ActorField.Name)]));
        Assert.Throws<ArgumentException>(() => new ActorTableLayout("a", [Name], country: World.Regions[0]));
        Assert.Throws<ArgumentException>(() => ActorTableLayout.Susy.With(new ActorColumn("id", ActorField.Id)));
    }

    [Fact]
    public void Column_ThatIsNone_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new ActorColumn(" ", ActorField.Name));
        Assert.Throws<ArgumentException>(() => new ActorColumn("--", ActorField.Name));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ActorColumn("a", (ActorField)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ActorColumn("a", ActorField.Name, style: (ActorCellStyle)99));
        Assert.Throws<ArgumentException>(() => new ActorColumn("a", ActorField.Identifier));
        Assert.Throws<ArgumentException>(() => new ActorColumn("a", ActorField.Name, scheme: "s"));
        Assert.Throws<ArgumentException>(() => new ActorColumn("a", ActorField.Name, list: Themes));
        Assert.Throws<ArgumentException>(() => new ActorColumn("a", ActorField.Qualifiers, scheme: "s", list: Themes));
        Assert.Throws<ArgumentException>(() => new ActorColumn("a", ActorField.Area, language: LanguageTag.Spanish));
        Assert.Throws<ArgumentException>(() => new ActorColumn("a", ActorField.Area, separators: ";"));
        Assert.Throws<ArgumentException>(() => new ActorColumn("a", ActorField.Qualifiers, separators: "; "));
        Assert.Throws<ArgumentException>(() => new ActorColumn("a", ActorField.Area, terms: [("x", null)]));
        Assert.Throws<ArgumentException>(() => new ActorColumn("a", ActorField.Qualifiers, terms: [("x", null), ("X", null)]));
        Assert.Throws<ArgumentException>(() => new ActorColumn("a", ActorField.Qualifiers, terms: [("-", null)]));
        Assert.Throws<ArgumentException>(() => new ActorColumn("a", ActorField.Area, style: ActorCellStyle.Fitted));
        Assert.Equal("Name (Name)", Name.ToString());
        Assert.Throws<ArgumentException>(() => new ActorColumn("a", ActorField.Contact));
        Assert.Throws<ArgumentException>(() => new ActorColumn("a", ActorField.Contact, channel: (ContactChannel)99));
        Assert.Throws<ArgumentException>(() => new ActorColumn("a", ActorField.Name, channel: ContactChannel.Email));
        Assert.Equal("red-andina (17 columns)", Own.ToString());
    }

    [Fact]
    public void Import_LayoutWithoutIds_NumbersTheRows()
    {
        ActorTableImport import = TableSamples.Import(new ActorTableLayout("list", [Name]), ["name"], [["A"], [""], ["B"]]);
        Assert.Equal(["list:1", "list:3"], import.Actors.Select(actor => actor.Id.ToString()));
        _ = Expect.Fault(import.Report, string.Empty, "table.row-empty", 2);
    }

    [Fact]
    public void Import_CellWithNothingToRead_IsUnknownApartFromNames()
    {
        ActorTableImport import = TableSamples.Import(
            ActorTableLayout.DigitalCommons, ["Identifier", "Name", "Locality", "Legal Form"], [["1", "!?", "-", "??"]]);
        _ = Expect.Fault(import.Report, "Locality", "table.placeholder", 1);
        _ = Expect.Fault(import.Report, "Legal Form", "table.placeholder", 1);
        Assert.Equal("!?", import.Actors[0].Name.ToString());
        Assert.Null(import.Actors[0].Place);
    }

    [Theory]
    [InlineData("n/a")]
    [InlineData("None")]
    [InlineData("-")]
    [InlineData("s/d")]
    [InlineData("desconocido")]
    public void Import_PlaceholderInIdentifierOrPlace_CountsAsEmpty(string cell)
    {
        ActorTableLayout layout = new(
            "own",
            [
                Name, new("Tax", ActorField.Identifier, scheme: "EC-RUC"), new("Town", ActorField.Locality),
                new("Post", ActorField.Postcode), new("Area", ActorField.Area), new("Street", ActorField.Address),
            ]);
        string[] header = ["Name", "Tax", "Town", "Post", "Area", "Street"];
        ActorTableImport import = TableSamples.Import(layout, header, [["A", cell, cell, cell, cell, cell]]);
        Assert.Empty(import.Actors[0].Identifiers);
        Assert.Null(import.Actors[0].Place);
        foreach (string column in header[1..])
        {
            _ = Expect.Fault(import.Report, column, "table.placeholder", 1);
        }

        Assert.Equal(5, import.Report.Faults.Length);
    }

    [Fact]
    public void Import_OnlyEmptyRows_IsAnError()
    {
        ActorTableImport import = TableSamples.Import(new ActorTableLayout("list", [Name]), ["name"], [[""], [null], []]);
        InputFault fault = Expect.Fault(import.Report, string.Empty, "table.no-rows");
        Assert.Equal((FaultSeverity.Error, null), (fault.Severity, fault.Row));
        Assert.Equal(3, import.RowsRejected);
    }

    [Fact]
    public void Import_NothingBelowTheHeader_IsAWarning()
    {
        ActorTableImport import = TableSamples.Import(new ActorTableLayout("list", [Name]), ["name"], []);
        InputFault fault = Expect.Fault(import.Report, string.Empty, "table.no-rows");
        Assert.Equal((FaultSeverity.Warning, null), (fault.Severity, fault.Row));
        Assert.Equal((0, 0), (import.RowsRead, import.RowsRejected));
    }

    [Fact]
    public void BestFor_HeaderOfAPublishedTable_IsItsLayout()
    {
        Assert.Equal(4, ActorTableLayout.All.Length);
        foreach (ActorTableLayout layout in ActorTableLayout.All)
        {
            string[] header = [.. layout.Columns.Select(column => column.Header.ToUpperInvariant()).Distinct(StringComparer.Ordinal)];
            Assert.Same(layout, ActorTableLayout.BestFor(header));
            Assert.Same(layout, ActorTableLayout.BestFor([.. header.Reverse(), "something else", null]));
        }

        Assert.Null(ActorTableLayout.BestFor([]));
        Assert.Null(ActorTableLayout.BestFor([null, " "]));
        Assert.Null(ActorTableLayout.BestFor(["código", "nombre", "país"]));
        Assert.Throws<ArgumentNullException>(() => ActorTableLayout.BestFor(null!));
    }

    [Fact]
    public void Import_OpenList_KeepsWordsInTheLanguageOfTheTable()
    {
        ActorTableLayout layout = new(
            "own", [Name, new("Rubro", ActorField.Activities, scheme: "own/rubro", separators: ",")], LanguageTag.Spanish);
        ActorTableImport import = TableSamples.Import(layout, ["Name", "Rubro"], [["A", " Pan  y Café ,-, PAN Y CAFÉ"]]);
        Concept only = import.Actors[0].Activities.Single();
        Assert.Equal(("own/rubro", "pan y café"), (only.Scheme, only.Notation));
        Assert.Equal("Pan y Café", only.Label.Values[LanguageTag.Spanish]);
        _ = Expect.Fault(import.Report, "Rubro", "table.placeholder", 1);
    }

    [Fact]
    public void Import_NamesOfOtherScripts_AreKeptAsTheyAre()
    {
        string[] names = ["תעاونية الزيتون", "קואופרטיב", "СМИ \u202Eabc", "合作社", "Čačak", "=1+1", "O'Brien \"Ltd\""];
        ActorTableImport import = TableSamples.Import(
            ActorTableLayout.Susy, ["id", "name"], names.Select((name, i) => new[] { $"{i}", name }));
        Assert.Equal(names, import.Actors.Select(actor => actor.Name.ToString()));
        TableSamples.ComesBack(import);
    }
}
