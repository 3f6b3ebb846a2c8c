using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Actors.Tables;

/// <summary>Reads contacts; telephone numbers and mail addresses must look like such.</summary>
internal static class ContactCells
{
    private const int FewestDigits = 3;

    public static List<ContactPoint> Read(BoundColumn[] columns, TableCells cells, TableFaults faults)
    {
        List<ContactPoint> contacts = [];
        foreach (BoundColumn column in columns)
        {
            foreach (string value in cells.OneLine(column) is null ? [] : cells.Values(column))
            {
                if (Read(column.Column, TableCells.InOneLine(value), faults) is { } contact && !contacts.Contains(contact))
                {
                    contacts.Add(contact);
                }
            }
        }

        return contacts;
    }

    private static ContactPoint? Read(ActorColumn column, string value, TableFaults faults)
    {
        ContactChannel channel = column.Channel!.Value;
        Message? fault = channel switch
        {
            _ when Placeholders.Is(value) => TableTexts.Placeholder(value),
            ContactChannel.Email when !IsMail(value) => InputTexts.Malformed(value, TableTexts.AMailAddress),
            ContactChannel.Phone or ContactChannel.Sms or ContactChannel.WhatsApp when !IsNumber(value) =>
                InputTexts.Malformed(value, TableTexts.ATelephoneNumber),
            _ => null,
        };
        if (fault is not null)
        {
            faults.Warn(column.Header, fault);
            return null;
        }

        return new ContactPoint(channel, value);
    }

    private static bool IsMail(string value)
    {
        int at = value.IndexOf('@', StringComparison.Ordinal);
        return at > 0
            && at == value.LastIndexOf('@')
            && value.IndexOf('.', at) > at + 1
            && !value.EndsWith('.')
            && !value.Any(char.IsWhiteSpace);
    }

    // Digits with signs between them, perhaps "ext. 12" after them.
    private static bool IsNumber(string value) =>
        value.Count(char.IsDigit) >= FewestDigits && (char.IsDigit(value[0]) || value[0] is '+' or '(');
}
