using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Taxonomies;

public class TaxonomySearchTests
{
    private static readonly Taxonomy Topics = new(
        "topics",
        Hierarchies.Name,
        [
            Row("food", "Food safety", "Inocuidad de los alimentos", "Handling of food safely"),
            Row("costing", "Costing", "Costeo", "Cálculo de costos", "Food costs"),
            Row("pricing", "Pricing", "Fijación de precios", "Costeo"),
            Row("safety", "Safety at work", "Seguridad en el trabajo"),
            Row("accounts", "Accounting", "Contabilidad", "Book-keeping", "Accounts"),
            Row("rtl", "קואופרטיב", "تعاونية"),
        ]);

    [Fact]
    public void FindByLabel_AlternativeLabels_CountToo()
    {
        Assert.Equal(["costing", "pricing"], Codes(Topics.FindByLabel("COSTEO")));
        Assert.Equal(["accounts"], Codes(Topics.FindByLabel("book keeping")));
        Assert.Equal(["rtl"], Codes(Topics.FindByLabel("تعاونية")));
        Assert.Empty(Topics.FindByLabel("food"));
        Assert.Empty(Topics.FindByLabel("..."));
        Assert.Throws<ArgumentNullException>(() => Topics.FindByLabel(null!));
    }

    [Fact]
    public void Search_TwoEntriesOfOneName_AreTwoHits() =>
        Assert.Equal(
            [("costing", LabelMatch.Label, 0), ("pricing", LabelMatch.Alternative, 0)],
            Topics.Search("costeo").Select(hit => (hit.Concept.Notation, hit.Match, hit.Distance)));

    [Fact]
    public void Search_Ranks_FollowTheDocumentedOrder()
    {
        // Its beginning, shorter label first; then the word elsewhere.
        Assert.Equal(
            [("food", "Food safety", LabelMatch.Start), ("costing", "Food costs", LabelMatch.Start)],
            Topics.Search("food").Select(hit => (hit.Concept.Notation, hit.Label, hit.Match)));
        Assert.Equal(
            [("safety", LabelMatch.Start), ("food", LabelMatch.Words)],
            Topics.Search("safety").Select(hit => (hit.Concept.Notation, hit.Match)));
        Assert.Equal(["safety"], Codes(Topics.Search("work saf").Select(hit => hit.Concept)));
        Assert.Equal(["safety"], Codes(Topics.Search("safety", 1).Select(hit => hit.Concept)));
    }

    [Theory]
    [InlineData("acounting", "accounts", "Accounting", 1)]
    [InlineData("acuonting", "accounts", "Accounting", 2)]
    [InlineData("foof saftey", "food", "Food safety", 2)]
    [InlineData("contavilidat", "accounts", "Contabilidad", 2)]
    [InlineData("inosuidad alimento", "food", "Inocuidad de los alimentos", 1)]
    [InlineData("تعاونيه", "rtl", "تعاونية", 1)]
    public void Search_CommonMisspellings_AreForgiven(string words, string code, string label, int distance)
    {
        LabelHit hit = Topics.Search(words)[0];
        Assert.Equal((code, label, LabelMatch.Misspelt, distance), (hit.Concept.Notation, hit.Label, hit.Match, hit.Distance));
    }

    [Fact]
    public void Search_Hit_TellsTheLanguage()
    {
        Assert.Equal(LanguageTag.Spanish, Topics.Search("seguridad")[0].Language);
        Assert.Equal(LanguageTag.English, Topics.Search("safety at")[0].Language);
        Assert.Equal(Topics.Search("costing")[0], Topics.Search("Costing!")[0]);
    }

    [Fact]
    public void Search_NothingOrTooMuch_IsNoProblem()
    {
        Assert.Empty(Topics.Search(string.Empty));
        Assert.Empty(Topics.Search(" -- "));
        Assert.Empty(Topics.Search("xyz"));
        Assert.Empty(Topics.Search(new string('a', 100_000)));
        Assert.Empty(Topics.Search(string.Join(' ', Enumerable.Range(0, 10_000))));
        Assert.Equal("food", Topics.Search(string.Concat(Enumerable.Repeat("food safety ", 1_000)))[0].Concept.Notation);
        Assert.Empty(new Taxonomy("none", Hierarchies.Name, []).Search("food"));
        Assert.Throws<ArgumentNullException>(() => Topics.Search(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => Topics.Search("food", 0));
    }

    [Fact]
    public void Search_ParticlesThatNoLabelHas_DoNotCount()
    {
        Assert.Equal(("food", LabelMatch.Words), Best("safety with my food"));
        Assert.Equal(("accounts", LabelMatch.Words), Best("la contabilidad"));
        Assert.Equal(("safety", LabelMatch.Start), Best("safety at"));
        Assert.Empty(Topics.Search("con mi"));
    }

    [Fact]
    public void Search_NoLabelHasAllWords_TheRarestWordsComeFirst()
    {
        Assert.Equal(("food", LabelMatch.Partly), Best("food xyz"));
        Assert.Equal(
            [("accounts", "Accounting"), ("food", "Food safety"), ("costing", "Food costs")],
            Topics.Search("food accounting").Select(hit => (hit.Concept.Notation, hit.Label)));
        Assert.Equal([LabelMatch.Partly, LabelMatch.Partly, LabelMatch.Partly], Topics.Search("food accounting").Select(hit => hit.Match));
        Assert.Equal(("accounts", LabelMatch.Partly), Best("llamar contavilidad"));
        Assert.Equal(("accounts", LabelMatch.Misspelt), Best("necesito contavilidad"));
    }

    [Fact]
    public void Search_WordsWithDigitsAndShortOnes_AreTakenAsTheyAre()
    {
        Taxonomy codes = new("codes", Hierarchies.Name, [Row("a", "Agenda 2030", "x"), Row("b", "Tax law", "y")]);
        Assert.Equal(LabelMatch.Partly, Assert.Single(codes.Search("agenda 2063")).Match);
        Assert.Empty(codes.Search("tex"));
        Assert.Equal("a", Assert.Single(codes.Search("agnda 2030")).Concept.Notation);
    }

    [Fact]
    public void Search_RandomLists_EqualsTheDefinition()
    {
        Gen<string> word = Gen.ArrayOf(Gen.Elements('x', 'z', 'k', '1'), 9).SelectMany(letters =>
            Gen.Choose(1, 9).Select(length => new string(letters[..length])));
        Gen<string> words = Gen.Choose(1, 3).SelectMany(count => Gen.ArrayOf(word, count)).Select(parts => string.Join(' ', parts));
        Gen<string[]> labels = Gen.Choose(1, 12).SelectMany(count => Gen.ArrayOf(words, count));
        Prop.ForAll(labels.ToArbitrary(), words.ToArbitrary(), (list, asked) =>
        {
            Taxonomy taxonomy = new(
                "list",
                Hierarchies.Name,
                list.Chunk(2).Select((pair, i) => new TaxonomyRow($"n{i}", Text.Of(LanguageTag.English, pair[0]))
                {
                    AlternativeLabels = pair.Length > 1 ? [Text.Of(LanguageTag.English, pair[1])] : [],
                }));

            (int, string, LabelMatch, int)[] expected = [.. Expected(list, asked)];
            ImmutableArray<LabelHit> hits = taxonomy.Search(asked, 100);
            if (expected.Length > 0)
            {
                Assert.Equal(expected, hits.Select(hit => (taxonomy.IndexOf(hit.Concept), hit.Label, hit.Match, hit.Distance)));
            }
            else
            {
                Assert.All(hits, hit => Assert.Equal(LabelMatch.Partly, hit.Match));
                Assert.Equal(
                    Enumerable.Range(0, list.Length).Where(i => asked.Split(' ').Any(word => list[i].Split(' ').Any(own => Faults(word, own) < 100)))
                        .Select(i => i / 2).Distinct(),
                    hits.Select(hit => taxonomy.IndexOf(hit.Concept)).Order());
            }
        }).Holds(400);
    }

    [Fact]
    public void Search_OneFaultInALongWord_StillFindsIt()
    {
        const string Letters = "abcdefghijklmnopqrstuvwxyz";
        Gen<string> word = Gen.ArrayOf(Gen.Elements(Letters.ToCharArray()), 10).Select(letters => new string(letters));
        Gen<(string, int, int, char)> fault =
            from written in word
            from kind in Gen.Choose(0, 3)
            from at in Gen.Choose(0, 8)
            from letter in Gen.Elements(Letters.ToCharArray())
            select (written, kind, at, letter);
        Prop.ForAll(fault.ToArbitrary(), sample =>
        {
            (string written, int kind, int at, char letter) = sample;
            StringBuilder wrong = new(written);
            _ = kind switch
            {
                0 => wrong.Remove(at, 1),
                1 => wrong.Insert(at, letter),
                2 => wrong.Remove(at, 1).Insert(at, letter),
                _ => wrong.Remove(at, 1).Insert(at + 1, written[at]),
            };
            Taxonomy taxonomy = new("list", Hierarchies.Name, [Row("a", $"the {written} of it", "x"), Row("b", "else", "y")]);
            Assert.InRange(Assert.Single(taxonomy.Search(wrong.ToString())).Distance, 0, 1);
        }).Holds();
    }

    // Straight from the documentation: every label is looked at with every word.
    private static IEnumerable<(int, string, LabelMatch, int)> Expected(string[] labels, string asked)
    {
        string[] words = [.. asked.Split(' ').Distinct()];
        IEnumerable<(int Concept, string Label, LabelMatch Match, int Faults)> ranked =
            from i in Enumerable.Range(0, labels.Length)
            let own = labels[i].Split(' ').Distinct().ToArray()
            let faults = words.Select(word => own.Min(other => Faults(word, other))).ToArray()
            where faults.All(count => count < 100)
            let match = labels[i] == asked ? i % 2 == 0 ? LabelMatch.Label : LabelMatch.Alternative
                : faults.Sum() > 0 ? LabelMatch.Misspelt
                : labels[i].StartsWith(asked, StringComparison.Ordinal) ? LabelMatch.Start
                : LabelMatch.Words
            orderby match, faults.Sum(), match <= LabelMatch.Alternative ? 0 : Math.Max(0, own.Length - words.Length), i % 2, i
            select (Concept: i / 2, labels[i], match, faults.Sum());
        return ranked.DistinctBy(hit => hit.Concept);
    }

    private static int Faults(string word, string other)
    {
        int allowed = word.Contains('1', StringComparison.Ordinal) || word.Length < 4 ? 0 : word.Length < 8 ? 1 : 2;
        return word == other || (word.Length >= 3 && other.StartsWith(word, StringComparison.Ordinal)) ? 0 : Alignment(word, other, allowed);
    }

    // Every way to make one word of the other with so many faults at most; 100 when there is none.
    private static int Alignment(string one, string other, int allowed)
    {
        if (allowed < 0)
        {
            return 100;
        }

        if (one.Length == 0 || other.Length == 0)
        {
            return one.Length + other.Length <= allowed ? one.Length + other.Length : 100;
        }

        int cost = one[0] == other[0] ? 0 : 1;
        int best = Math.Min(
            Alignment(one[1..], other[1..], allowed - cost) + cost,
            Math.Min(Alignment(one[1..], other, allowed - 1), Alignment(one, other[1..], allowed - 1)) + 1);
        return one.Length > 1 && other.Length > 1 && one[0] == other[1] && one[1] == other[0]
            ? Math.Min(best, Alignment(one[2..], other[2..], allowed - 1) + 1)
            : best;
    }

    private static (string, LabelMatch) Best(string words) => (Topics.Search(words)[0].Concept.Notation, Topics.Search(words)[0].Match);

    private static string[] Codes(IEnumerable<Concept> concepts) => [.. concepts.Select(concept => concept.Notation)];

    private static TaxonomyRow Row(string code, string english, string spanish, params string[] alternatives) =>
        new(code, Text.Of([(LanguageTag.English, english), (LanguageTag.Spanish, spanish)]))
        {
            AlternativeLabels = [.. alternatives.Select(label => Text.Of(LanguageTag.English, label))],
        };
}
