using System.Collections.Frozen;
using System.Globalization;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Actors;

/// <summary>The registers whose numbers we know how to read, by their codes in the IATI list of registers where it has them.</summary>
internal static class IdentifierTable
{
    private static readonly int[] TenWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
    private static readonly int[] CnpjWeights = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
    private static readonly int[] CpfWeights = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2];
    private static readonly int[] NitWeights = [71, 67, 59, 53, 47, 43, 41, 37, 29, 23, 19, 17, 13, 7, 3];

    public static IReadOnlyList<IdentifierForm> Forms { get; } =
    [
        new("AR-CUIT", Digits(11, "30-54668997-9"), Masked("99999999999"), number => number[..10]
            + CheckDigits.Eleven(CheckDigits.Sum(number.AsSpan(0, 10), TenWeights), forTen: '9')),
        new(
            "BR-CNPJ",
            new Text(
                "12 digits or letters and 2 digits such as 00.000.000/0001-91",
                "12 dígitos o letras y 2 dígitos, como 00.000.000/0001-91",
                "12 dígitos ou letras e 2 dígitos, como 00.000.000/0001-91"),
            Masked("XXXXXXXXXXXX99"),
            number => WithTwo(number[..12], CnpjWeights)),
        new("BR-CPF", Digits(11, "111.444.777-35"), Masked("99999999999"), number => WithTwo(number[..9], CpfWeights)),
        new(
            "CL-RUT",
            new Text("digits and a digit or K such as 61704000-K", "dígitos y un dígito o K, como 61704000-K", "dígitos e um dígito ou K, como 61704000-K"),
            words => ReadWithCheck(words, 6, 9),
            number => $"{number[..^2]}-{CheckDigits.Eleven(CheckDigits.SumFromRight(number.AsSpan(0, number.Length - 2), 7), forTen: 'K')}"),
        new(
            "CO-NIT",
            new Text("9 digits and one more such as 899999068-1", "9 dígitos y uno más, como 899999068-1", "9 dígitos e mais um, como 899999068-1"),
            ReadNit,
            WithNitDigit),
        new("EC-RUC", Digits(13, "1760013210001"), ReadRucOfEcuador, WithCedulaDigit),
        new(
            "ES-NIF",
            new Text(
                "9 digits and letters such as A28015865 or 12345678Z",
                "9 dígitos y letras, como A28015865 o 12345678Z",
                "9 dígitos e letras, como A28015865 ou 12345678Z"),
            Masked("A9999999X", "99999999A"),
            WithNifLetter),
        new(
            "GB-COH",
            new Text(
                "8 digits, or letters and digits, such as 01234567 or SC123456",
                "8 dígitos, o letras y dígitos, como 01234567 o SC123456",
                "8 dígitos, ou letras e dígitos, como 01234567 ou SC123456"),
            ReadCompanyNumber),
        new(
            "GT-NIT",
            new Text("digits and a digit or K such as 576937-K", "dígitos y un dígito o K, como 576937-K", "dígitos e um dígito ou K, como 576937-K"),
            words => ReadWithCheck(words, 1, 11),
            number => $"{number[..^2]}-{CheckDigits.Eleven(CheckDigits.SumFromRight(number.AsSpan(0, number.Length - 2), 99), forTen: 'K')}"),
        new("PE-RUC", Digits(11, "20131312955"), ReadRucOfPeru, number => number[..10]
            + CheckDigits.Eleven(CheckDigits.Sum(number.AsSpan(0, 10), TenWeights), forTen: '0', forEleven: '1')),
        new("PT-NIPPC", Digits(9, "500697256"), Masked("999999999"), number => number[..8]
            + CheckDigits.Eleven(CheckDigits.SumFromRight(number.AsSpan(0, 8), 9), forTen: '0')) { AlsoKnownAs = ["PT-NIF"] },
        new("US-EIN", Digits(9, "12-3456789"), Masked("999999999")),
        new(
            "XI-IATI",
            new Text(
                "the code of a register, a hyphen and a number such as GB-COH-01234567",
                "el código de un registro, un guion y un número, como GB-COH-01234567",
                "o código de um registro, um hífen e um número, como GB-COH-01234567"),
            OrgIdPrefixes.Read) { AlsoKnownAs = ["IATI", "org-id"] },
        new(
            "XI-LEI",
            new Text(
                "18 digits or letters and 2 digits such as 7LTWFZYICNSX8D621K86",
                "18 dígitos o letras y 2 dígitos, como 7LTWFZYICNSX8D621K86",
                "18 dígitos ou letras e 2 dígitos, como 7LTWFZYICNSX8D621K86"),
            Masked("XXXXXXXXXXXXXXXXXX99"),
            number => number[..18] + CheckDigits.NinetySeven(number.AsSpan(0, 18))) { AlsoKnownAs = ["LEI"] },
        new(
            "XI-WIKIDATA",
            new Text("Q and a number such as Q189", "Q y un número, como Q189", "Q e um número, como Q189"),
            ReadWikidata) { AlsoKnownAs = ["wikidata"] },
        new(
            "orcid",
            new Text(
                "16 digits such as 0000-0002-1825-0097, the last may be X",
                "16 dígitos, como 0000-0002-1825-0097; el último puede ser X",
                "16 dígitos, como 0000-0002-1825-0097; o último pode ser X"),
            ReadOrcid,
            number => number[..18] + CheckDigits.ElevenTwo(number[..18].Replace("-", string.Empty, StringComparison.Ordinal))),
        new(
            "domain",
            new Text("a domain such as example.org", "un dominio como example.org", "um domínio como example.org"),
            ReadDomain),
        new("url", ActorTexts.AWebAddress, ReadAddress),
    ];

    private static readonly FrozenDictionary<string, IdentifierForm> ByCode = Forms
        .SelectMany(form => form.AlsoKnownAs.Prepend(form.Code).Select(code => (code, form)))
        .ToFrozenDictionary(pair => pair.code, pair => pair.form, StringComparer.OrdinalIgnoreCase);

    public static IdentifierForm? Find(string scheme) => ByCode.GetValueOrDefault(scheme);

    private static Text Digits(int count, string example) =>
        new($"{Written(count)} digits such as {example}", $"{Written(count)} dígitos, como {example}", $"{Written(count)} dígitos, como {example}");

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Capitals and digits alone: what stands between them is a matter of taste.
    private static string Compact(string words) => string.Concat(
        words.ToUpperInvariant().Where(c => !char.IsWhiteSpace(c) && c is not ('.' or '-' or '/' or '\u2010' or '\u2011' or '\u2013')));

    private static Func<string, string?> Masked(params string[] masks) =>
        words => Compact(words) is string number && Array.Exists(masks, mask => Fits(number, mask)) ? number : null;

    // 9 stands for a digit, A for a letter, X for both; a row of one and the same character only fills a form.
    private static bool Fits(string number, string mask) =>
        number.Length == mask.Length
        && number.AsSpan().ContainsAnyExcept(number[0])
        && number.Zip(mask).All(pair => pair.Second switch
        {
            '9' => char.IsAsciiDigit(pair.First),
            'A' => char.IsAsciiLetterUpper(pair.First),
            _ => char.IsAsciiDigit(pair.First) || char.IsAsciiLetterUpper(pair.First),
        });

    private static bool AreDigits(ReadOnlySpan<char> words) => !words.ContainsAnyExceptInRange('0', '9');

    private static string WithTwo(string body, ReadOnlySpan<int> weights)
    {
        string withOne = body + CheckDigits.Eleven(CheckDigits.Sum(body, weights[1..]), forTen: '0');
        return withOne + CheckDigits.Eleven(CheckDigits.Sum(withOne, weights), forTen: '0');
    }

    private static string? ReadWithCheck(string words, int least, int most)
    {
        string number = Compact(words).TrimStart('0');
        return number.Length > least && number.Length <= most + 1 && AreDigits(number.AsSpan(0, number.Length - 1))
            && (char.IsAsciiDigit(number[^1]) || number[^1] == 'K')
            ? $"{number[..^1]}-{number[^1]}"
            : null;
    }

    // Written with a hyphen before the check digit, without it, or, of companies, with neither.
    private static string? ReadNit(string words)
    {
        string digits = Compact(words);
        int hyphen = words.AsSpan().TrimEnd().LastIndexOf('-');
        return digits.Length is < 6 or > 16 || !AreDigits(digits) ? null
            : hyphen > 0 && hyphen == words.AsSpan().TrimEnd().Length - 2 ? $"{digits[..^1]}-{digits[^1]}"
            : digits[0] is not ('8' or '9') ? digits
            : digits.Length == 10 ? $"{digits[..9]}-{digits[9]}"
            : digits.Length == 9 ? WithNitDigit(digits + "-0")
            : digits;
    }

    private static string WithNitDigit(string number) => number is [.. string body, '-', _]
        ? $"{body}-{CheckDigits.Eleven(CheckDigits.Sum(body, NitWeights.AsSpan()[^body.Length..]), forTen: '1')}"
        : number;

    // Two digits of a province, one of the kind of taxpayer, and at the end the number of the branch.
    private static string? ReadRucOfEcuador(string words) =>
        Compact(words) is { Length: 13 } number && AreDigits(number)
            && (string.CompareOrdinal(number[..2], "01") >= 0 && string.CompareOrdinal(number[..2], "24") <= 0 || number[..2] == "30")
            && number[2] is not ('7' or '8') && number[10..] != "000"
            ? number
            : null;

    // Of natural persons alone; those of companies have been given out without regard to their check digit.
    private static string WithCedulaDigit(string number) => number[2] >= '6'
        ? number
        : number[..9] + CheckDigits.Luhn(number.AsSpan(0, 9)) + number[10..];

    private static string? ReadRucOfPeru(string words) =>
        Compact(words) is { Length: 11 } number && AreDigits(number) && number[..2] is "10" or "15" or "16" or "17" or "20" ? number : null;

    private static string WithNifLetter(string number) => number[0] switch
    {
        >= '0' and <= '9' => number[..8] + CheckDigits.Dni(number.AsSpan(0, 8)),
        >= 'X' and <= 'Z' => number[..8] + CheckDigits.Dni(CheckDigits.Digit(number[0] - 'X') + number[1..8]),
        'K' or 'L' or 'M' => number[..8] + CheckDigits.Dni(number.AsSpan(1, 7)),
        'N' or 'P' or 'Q' or 'R' or 'S' or 'W' => number[..8] + CheckDigits.Cif(number.AsSpan(1, 7), asLetter: true),
        'A' or 'B' or 'E' or 'H' => number[..8] + CheckDigits.Cif(number.AsSpan(1, 7), asLetter: false),
        _ => number[..8] + CheckDigits.Cif(number.AsSpan(1, 7), asLetter: char.IsAsciiLetterUpper(number[8])),
    };

    private static string? ReadCompanyNumber(string words)
    {
        string number = Compact(words);
        number = number.Length is > 0 and < 8 && AreDigits(number) ? number.PadLeft(8, '0') : number;
        return Array.Exists(["99999999", "AA999999", "AA99999A", "AA9999AA", "A9999999"], mask => Fits(number, mask)) ? number : null;
    }

    private static string AfterTheLast(string words, char mark) => words.TrimEnd(mark)[(words.TrimEnd(mark).LastIndexOf(mark) + 1)..];

    private static string? ReadWikidata(string words) =>
        AfterTheLast(words, '/').ToUpperInvariant() is ['Q', >= '1' and <= '9', ..] number && number.Length <= 12 && AreDigits(number.AsSpan(1))
            ? number
            : null;

    private static string? ReadOrcid(string words) =>
        Compact(AfterTheLast(words, '/')) is { Length: 16 } number && AreDigits(number.AsSpan(0, 15)) && (char.IsAsciiDigit(number[15]) || number[15] == 'X')
            ? $"{number[..4]}-{number[4..8]}-{number[8..12]}-{number[12..]}"
            : null;

    private static string? ReadDomain(string words)
    {
        string[] labels = words.ToLowerInvariant().TrimEnd('.').Split('.');
        return labels.Length > 1 && Array.TrueForAll(labels, IsLabel) ? string.Join('.', labels) : null;
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-' && label.All(c => char.IsLetterOrDigit(c) || c == '-');

    private static string? ReadAddress(string words) =>
        Uri.TryCreate(words, UriKind.Absolute, out Uri? address) && Actor.IsWebsite(address) ? address.AbsoluteUri : null;
}
