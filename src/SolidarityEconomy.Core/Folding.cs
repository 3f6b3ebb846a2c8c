using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace SolidarityEconomy;

/// <summary>Accent and case folding by a table, equal on every machine.</summary>
internal static class Folding
{
    private static readonly FrozenDictionary<char, string> Table = Groups()
        .SelectMany(group => group.Letters.Select(letter => (letter, group.Base)))
        .ToFrozenDictionary(pair => pair.letter, pair => pair.Base);

    public static string Fold(string value)
    {
        StringBuilder folded = new(value.Length);
        bool blank = false;
        foreach (char c in value)
        {
            if (c is (>= '\u0300' and <= '\u036F') or (>= '\uFE00' and <= '\uFE0F') or '\'' or '\u2019')
            {
                continue; // a combining accent, the choice of an emoji's look or an apostrophe leaves no trace
            }

            if (!char.IsLetterOrDigit(c) && !char.IsSurrogate(c) && !IsVowelSign(c))
            {
                blank = true;
                continue;
            }

            if (blank && folded.Length > 0)
            {
                folded.Append(' ');
            }

            blank = false;
            _ = Table.TryGetValue(c, out string? mapped)
                ? folded.Append(mapped)
                : folded.Append(char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c);
        }

        return folded.ToString();
    }

    // Vowel signs, tone marks and the like belong to the words of Indic, Arabic, Thai and other scripts.
    private static bool IsVowelSign(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static (string Base, string Letters)[] Groups() =>
    [
        ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ"),
        ("b", "ƁɓḂḃḄḅḆḇ"),
        ("c", "ÇçĆćĈĉĊċČčḈḉ"),
        ("d", "ÐðĎďĐđƊɗḊḋḌḍḎḏḐḑḒḓ"),
        ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěƏȄȅȆȇȨȩəḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ"),
        ("f", "ƒḞḟ"),
        ("g", "ĜĝĞğĠġĢģǦǧǴǵḠḡ"),
        ("h", "ĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖ"),
        ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐȈȉȊȋḬḭḮḯỈỉỊị"),
        ("j", "Ĵĵǰ"),
        ("k", "ĶķĸƘƙǨǩḰḱḲḳḴḵ"),
        ("l", "ĹĺĻļĽľĿŀŁłḶḷḸḹḺḻḼḽ"),
        ("m", "ḾḿṀṁṂṃ"),
        ("n", "ÑñŃńŅņŇňŉǸǹṄṅṆṇṈṉṊṋ"),
        ("o", "ÒÓÔÕÖØòóôõöøŌōŎŏŐőƠơǑǒǪǫǬǭȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ"),
        ("p", "ṔṕṖṗ"),
        ("r", "ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ"),
        ("s", "ŚśŜŝŞşŠšſȘșṠṡṢṣṤṥṦṧṨṩẛ"),
        ("t", "ŢţŤťŦŧȚțṪṫṬṭṮṯṰṱẗ"),
        ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự"),
        ("v", "ṼṽṾṿ"),
        ("w", "ŴŵẀẁẂẃẄẅẆẇẈẉẘ"),
        ("x", "ẊẋẌẍ"),
        ("y", "ÝýÿŶŷŸƳƴȲȳẎẏẙỲỳỴỵỶỷỸỹ"),
        ("z", "ŹźŻżŽžẐẑẒẓẔẕ"),
        ("ae", "Ææ"),
        ("dz", "ǄǅǆǱǲǳ"),
        ("ij", "Ĳĳ"),
        ("lj", "Ǉǈǉ"),
        ("ng", "Ŋŋ"),
        ("nj", "Ǌǋǌ"),
        ("oe", "Œœ"),
        ("ss", "ßẞ"),
        ("th", "Þþ"),
        ("α", "ΆΑά"),
        ("β", "Β"),
        ("γ", "Γ"),
        ("δ", "Δ"),
        ("ε", "ΈΕέ"),
        ("ζ", "Ζ"),
        ("η", "ΉΗή"),
        ("θ", "Θ"),
        ("ι", "ΊΐΙΪίϊ"),
        ("κ", "Κ"),
        ("λ", "Λ"),
        ("μ", "Μ"),
        ("ν", "Ν"),
        ("ξ", "Ξ"),
        ("ο", "ΌΟό"),
        ("π", "Π"),
        ("ρ", "Ρ"),
        ("σ", "Σς"),
        ("τ", "Τ"),
        ("υ", "ΎΥΫΰϋύ"),
        ("φ", "Φ"),
        ("χ", "Χ"),
        ("ψ", "Ψ"),
        ("ω", "ΏΩώ"),
        ("а", "А"),
        ("б", "Б"),
        ("в", "В"),
        ("г", "Г"),
        ("д", "Д"),
        ("е", "ЁЕё"),
        ("ж", "Ж"),
        ("з", "З"),
        ("и", "ИЙй"),
        ("к", "К"),
        ("л", "Л"),
        ("м", "М"),
        ("н", "Н"),
        ("о", "О"),
        ("п", "П"),
        ("р", "Р"),
        ("с", "С"),
        ("т", "Т"),
        ("у", "У"),
        ("ф", "Ф"),
        ("х", "Х"),
        ("ц", "Ц"),
        ("ч", "Ч"),
        ("ш", "Ш"),
        ("щ", "Щ"),
        ("ъ", "Ъ"),
        ("ы", "Ы"),
        ("ь", "Ь"),
        ("э", "Э"),
        ("ю", "Ю"),
        ("я", "Я"),
        ("ѐ", "Ѐ"),
        ("ђ", "Ђ"),
        ("ѓ", "Ѓ"),
        ("є", "Є"),
        ("ѕ", "Ѕ"),
        ("і", "І"),
        ("ї", "Ї"),
        ("ј", "Ј"),
        ("љ", "Љ"),
        ("њ", "Њ"),
        ("ћ", "Ћ"),
        ("ќ", "Ќ"),
        ("ѝ", "Ѝ"),
        ("ў", "Ў"),
        ("џ", "Џ"),
        ("ґ", "Ґ"),
    ];
}
