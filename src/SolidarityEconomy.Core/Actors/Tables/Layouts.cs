using SolidarityEconomy.Taxonomies;
using Field = SolidarityEconomy.Actors.Tables.ActorField;

namespace SolidarityEconomy.Actors.Tables;

/// <summary>The columns of the published tables.</summary>
internal static class Layouts
{
    public static ActorTableLayout DigitalCommons() => new(
        "digital-commons",
        [
            new("Identifier", Field.Id),
            new("Name", Field.Name),
            new("Description", Field.Description),
            new("Organisational Structure", Field.OrganisationalStructure),
            new("Primary Activity", Field.Activities),
            new("Activities", Field.Activities, separators: ";"),
            new("Street Address", Field.Address),
            new("Locality", Field.Locality),
            new("Region", Field.Area),
            new("Postcode", Field.Postcode),
            new("Country ID", Field.Country),
            new("Country Name", Field.Country, style: ActorCellStyle.Named),
            new("Website", Field.Website),
            new("Companies House Number", Field.Identifier, scheme: "GB-COH"),
            new("Domains", Field.Identifier, scheme: "domain", separators: ";"),
            new("Twitter", Field.Identifier, scheme: "twitter"),
            new("Facebook", Field.Identifier, scheme: "facebook"),
            new("Qualifiers", Field.Qualifiers, separators: ";"),
            new("Membership Type", Field.MembershipType),
            new("Latitude", Field.Latitude),
            new("Longitude", Field.Longitude),
            new("Geo Container Latitude", Field.Latitude),
            new("Geo Container Longitude", Field.Longitude),
            new("Legal Form", Field.LegalForm),
            .. NotTakenIn(
                "Territory ID", "Phone", "Email", "Geo Container", "Geo Container Confidence", "Geocoded Address", "Dataset",
                "Sector", "SIC Section", "SIC Code", "Ownership Classification"),
        ]);

    private static IEnumerable<ActorColumn> NotTakenIn(params IEnumerable<string> headers) =>
        headers.Select(header => new ActorColumn(header, Field.NotTaken));
}
