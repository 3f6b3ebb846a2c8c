using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>
/// Divides needs and offers by the keys of the dividing rule: whatever is joined by a key, directly or through others, is
/// one block. Without such a rule there is one block.
/// </summary>
internal static class BlockPartition
{
    /// <summary>The blocks with at least one need, in the order of their first needs; one may be without offers.</summary>
    public static List<Block> Divide(Population population, CompiledRules rules)
    {
        int needs = population.Needs.Length;
        int[] roots = new int[needs + population.Offers.Length];
        for (int i = 0; i < roots.Length; i++)
        {
            roots[i] = rules.Dividing == CompiledRules.None ? 0 : i;
        }

        if (rules.Dividing != CompiledRules.None)
        {
            Join(roots, needs, rules[rules.Dividing]);
        }

        Dictionary<int, (List<int> Needs, List<int> Offers)> blocks = [];
        List<(List<int> Needs, List<int> Offers)> ordered = [];
        for (int i = 0; i < roots.Length; i++)
        {
            int root = Root(roots, i);
            if (!blocks.TryGetValue(root, out (List<int> Needs, List<int> Offers) block))
            {
                block = ([], []);
                blocks.Add(root, block);
                ordered.Add(block);
            }

            if (i < needs)
            {
                block.Needs.Add(i);
            }
            else
            {
                block.Offers.Add(i - needs);
            }
        }

        return [.. ordered.Where(block => block.Needs.Count > 0).Select(block => new Block([.. block.Needs], [.. block.Offers]))];
    }

    private static void Join(int[] roots, int needs, CompiledRule rule)
    {
        Dictionary<string, int> firstWithKey = new(StringComparer.Ordinal);
        for (int i = 0; i < roots.Length; i++)
        {
            foreach (string key in i < needs ? rule.KeysOfNeed(i) : rule.KeysOfOffer(i - needs))
            {
                if (!firstWithKey.TryAdd(key, i))
                {
                    roots[Root(roots, i)] = Root(roots, firstWithKey[key]);
                }
            }
        }
    }

    private static int Root(int[] roots, int i)
    {
        while (roots[i] != i)
        {
            roots[i] = roots[roots[i]];
            i = roots[i];
        }

        return i;
    }
}
