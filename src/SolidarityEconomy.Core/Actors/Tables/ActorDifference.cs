namespace SolidarityEconomy.Actors.Tables;

/// <summary>Names the fields in which two actors differ.</summary>
internal static class ActorDifference
{
    private static readonly (string Path, Text Label, Func<Actor, Actor, bool> IsSame)[] Fields =
    [
        ("id", new Text("id", "identificador", "identificador"), (a, b) => a.Id == b.Id),
        ("kind", new Text("kind of actor", "tipo de actor", "tipo de ator"), (a, b) => a.Kind == b.Kind),
        ("name", new Text("name", "nombre", "nome"), (a, b) => a.Name.Equals(b.Name)),
        ("identifiers", new Text("identifiers", "números de registro", "números de registro"), (a, b) => a.Identifiers.SequenceEqual(b.Identifiers)),
        ("place", new Text("place", "lugar", "lugar"), (a, b) => a.Place == b.Place),
        ("legalForm", new Text("legal form", "forma jurídica", "forma jurídica"), (a, b) => a.LegalForm == b.LegalForm),
        (
            "membershipType", new Text("membership type", "tipo de base social", "tipo de quadro social"),
            (a, b) => Equals(a.MembershipType, b.MembershipType)),
        (
            "organisationalStructure", new Text("organisational structure", "estructura organizativa", "estrutura organizativa"),
            (a, b) => Equals(a.OrganisationalStructure, b.OrganisationalStructure)),
        ("activities", new Text("activities", "actividades", "atividades"), (a, b) => a.Activities.SequenceEqual(b.Activities)),
        ("qualifiers", new Text("qualities", "cualidades", "qualidades"), (a, b) => a.Qualifiers.SequenceEqual(b.Qualifiers)),
        ("website", new Text("web address", "dirección web", "endereço web"), (a, b) => a.Website?.OriginalString == b.Website?.OriginalString),
        ("languages", new Text("languages", "idiomas", "idiomas"), (a, b) => a.Languages.SequenceEqual(b.Languages)),
        ("description", new Text("description", "descripción", "descrição"), (a, b) => Equals(a.Description, b.Description)),
        ("aliases", new Text("other names", "otros nombres", "outros nomes"), (a, b) => a.Aliases.SequenceEqual(b.Aliases)),
        ("sectors", new Text("sectors", "sectores", "setores"), (a, b) => a.Sectors.SequenceEqual(b.Sectors)),
        ("positions", new Text("positions", "cargos", "cargos exercidos"), (a, b) => a.Positions.SequenceEqual(b.Positions)),
        ("contacts", new Text("contacts", "contactos", "contatos"), (a, b) => a.Contacts.SequenceEqual(b.Contacts)),
        ("existence", new Text("years of existence", "años de existencia", "anos de existência"), (a, b) => a.Existence == b.Existence),
        (
            "hidesRequests", new Text("whether needs and offers are hidden", "si oculta necesidades y ofertas", "se oculta necessidades e ofertas"),
            (a, b) => a.HidesRequests == b.HidesRequests),
        ("personal", new Text("personal file", "ficha personal", "ficha pessoal"), (a, b) => Equals(a.Personal, b.Personal)),
    ];

    public static IEnumerable<(string Path, Text Label)> Between(Actor one, Actor other) =>
        Fields.Where(field => !field.IsSame(one, other)).Select(field => (field.Path, field.Label));
}
