using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>What the coordinator found out by calling back: what a word meant, and whether two are one.</summary>
internal sealed class Answers
{
    private readonly Dictionary<(string Folio, string Column, string Words), string> _meanings;
    private readonly Dictionary<(string One, string Other), bool> _same;

    private Answers(
        IEnumerable<(string Folio, string Column, string Words, string Meaning)> meanings,
        IEnumerable<(string One, string Other, bool AreSame)> same)
    {
        _meanings = meanings.ToDictionary(answer => (answer.Folio, answer.Column, answer.Words), answer => answer.Meaning);
        _same = same.ToDictionary(answer => (answer.One, answer.Other), answer => answer.AreSame);
    }

    /// <summary>Before anybody has called back.</summary>
    public static Answers None { get; } = new([], []);

    /// <summary>After two afternoons on the telephone.</summary>
    public static Answers OfTheTeam { get; } = new(
        [
            ("F-004", "ofrece", "cocina", "Cocina y comida para la venta"),
            ("F-006", "vive_en", "Españia", "España"),
            ("F-008", "ofrece", "vendas pela internet", "Tienda en línea"),
            ("F-016", "necesita", "ventas digitales", "Tienda en línea"),
            ("F-019", "ofrece", "costura", "Costura y confección"),
            ("F-019", "horas_al_mes", "unas 15", "15"),
            ("F-025", "necesita", "registro legal", "Formalizar el negocio"),
            ("F-014", "documento", "Reisepass", "pasaporte"),
        ],
        [("F-001", "F-011", true), ("F-002", "F-021", true), ("F-027", "F-030", false)]);

    public int Meanings => _meanings.Count;

    /// <summary>Takes what a word means: what the person said when asked, else the word itself.</summary>
    public string Meaning(IntakeRow row, string column, string words) =>
        _meanings.GetValueOrDefault((row.Folio, column, words), words);

    /// <summary>Tells whether two entries are of one actor; null when nobody could say.</summary>
    public bool? AreSame(Id<Actor> one, Id<Actor> other) =>
        _same.TryGetValue((one.ToString(), other.ToString()), out bool same) ? same : null;
}
