namespace SolidarityEconomy.Samples.Quickstart;

/// <summary>Says things in the chosen language; numbers, dates and money look as the library renders them there.</summary>
internal sealed class Speaker(LanguageTag language)
{
    public LanguageTag Language { get; } = language;

    public string Say(Text pattern, params (string Name, Argument Value)[] arguments) =>
        new Message("quickstart.text", pattern, arguments).In(Language);

    public string Say(Argument value) => value.In(Language);

    /// <summary>Writes a number with at most so many digits after the point, half to even.</summary>
    public string Number(decimal value, int digits) => Say(decimal.Round(value, digits, MidpointRounding.ToEven));
}
