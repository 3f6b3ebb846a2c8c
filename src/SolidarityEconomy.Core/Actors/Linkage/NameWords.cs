namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Takes folded names apart into words, as names are written in registers.</summary>
internal static class NameWords
{
    /// <summary>
    /// The words of folded text. Single letters that follow each other become one word ("s a" is "sa"), "co operative" and
    /// "co op" become one, and "community interest company" becomes "cic".
    /// </summary>
    public static List<string> Words(string folded)
    {
        string[] parts = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        List<string> words = new(parts.Length);
        int at = 0;
        while (at < parts.Length)
        {
            int letters = at;
            while (letters < parts.Length && parts[letters].Length == 1)
            {
                letters++;
            }

            if (letters - at > 1)
            {
                words.Add(string.Concat(parts[at..letters]));
                at = letters;
            }
            else if (parts[at] == "co" && at + 1 < parts.Length && FormWords.IsCooperative("co" + parts[at + 1]))
            {
                words.Add("co" + parts[at + 1]);
                at += 2;
            }
            else if (parts.AsSpan(at) is ["s", "coop", ..])
            {
                words.Add("scoop");
                at += 2;
            }
            else if (parts.AsSpan(at) is ["community", "interest", "company", ..])
            {
                words.Add("cic");
                at += 3;
            }
            else
            {
                words.Add(parts[at]);
                at++;
            }
        }

        return words;
    }

    /// <summary>
    /// Sorts the words of a name: those that tell it from others, each once and in ordinal order, and the legal forms.
    /// A name of nothing but particles and forms keeps its words.
    /// </summary>
    public static (List<string> Own, int Forms, string Initials) Take(string folded)
    {
        List<string> words = Words(folded);
        List<string> own = new(words.Count);
        int forms = 0;
        Span<char> initials = stackalloc char[MostInitials];
        int count = 0;
        foreach (string word in words)
        {
            if (FormWords.IsParticle(word))
            {
                continue;
            }

            int form = FormWords.Form(word);
            forms |= form;
            if (form == 0)
            {
                own.Add(word);
            }

            if (count < MostInitials)
            {
                initials[count++] = word[0];
            }
        }

        own = own.Count > 0 ? own : words;
        own.Sort(StringComparer.Ordinal);
        int kept = 0;
        for (int i = 0; i < own.Count; i++)
        {
            if (i == 0 || own[i] != own[i - 1])
            {
                own[kept++] = own[i];
            }
        }

        own.RemoveRange(kept, own.Count - kept);
        return (own, forms, count >= FewestInitials ? initials[..count].ToString() : string.Empty);
    }

    private const int MostInitials = 8;

    private const int FewestInitials = 3;
}
