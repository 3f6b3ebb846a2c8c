using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Samples.Quickstart.Story;

/// <summary>A criterion of this sample's own: does the mentor name the topic first, or beside another one?</summary>
internal sealed class MainTopic : ICriterion
{
    private static readonly Text First = new(
        "{topic} is what the mentor knows best.",
        "{topic} es el fuerte de quien acompaña.",
        "{topic} é o forte de quem orienta.");

    private static readonly Text Beside = new(
        "The mentor also offers {topic}, after another topic.",
        "Quien acompaña también ofrece {topic}, después de otro tema.",
        "Quem orienta também oferece {topic}, depois de outro tema.");

    private static readonly Text Other = new(
        "The mentor does not offer {topic}.",
        "Quien acompaña no ofrece {topic}.",
        "Quem orienta não oferece {topic}.");

    public string Code => "main-topic";

    public Text Name => new("Topic of the mentor", "Tema de la mentoría", "Tema da mentoria");

    public decimal? WhenMissing => 0;

    public object? NeedTrait(NeedSide need) => need.Need.Topic;

    public object? OfferTrait(OfferSide offer) => offer.Offer.Topics.IsEmpty ? null : new Offered(offer.Offer.Topics[0], offer.Offer.Topics.ElementAtOrDefault(1));

    public decimal? Evaluate(object? needTrait, object? offerTrait)
    {
        return needTrait is not Concept asked || offerTrait is not Offered offered ? null
            : offered.First.Equals(asked) ? 1m
            : offered.Second?.Equals(asked) == true ? 0.6m
            : 0m;
    }

    public Message Describe(object? needTrait, object? offerTrait)
    {
        Text pattern = Evaluate(needTrait, offerTrait) switch { 1m => First, 0m => Other, _ => Beside };
        return new Message("quickstart.reason.main-topic", pattern, ("topic", ((Concept)needTrait!).Label));
    }

    private sealed record Offered(Concept First, Concept? Second);
}
