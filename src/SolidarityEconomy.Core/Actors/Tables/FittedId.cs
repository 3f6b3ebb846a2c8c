using System.Text;

namespace SolidarityEconomy.Actors.Tables;

/// <summary>Makes an id of what a register calls an actor.</summary>
internal static class FittedId
{
    /// <summary>Keeps what an id may hold, makes a hyphen of the rest between it, and leaves blanks beside hyphens out.</summary>
    public static string Of(string cell)
    {
        StringBuilder id = new(cell.Length);
        foreach (char c in cell)
        {
            bool fits = char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or ':';
            if (fits)
            {
                id.Append(c);
            }
            else if (id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        return id.ToString().TrimEnd('-');
    }
}
