using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Optimization;

/// <summary>How the net outflow of every node (what leaves it less what enters it) relates to its supply.</summary>
[JsonConverter(typeof(EnumNameConverter<SupplyForm>))]
public enum SupplyForm
{
    /// <summary>Net outflow equals the supply. A network whose supplies do not sum to zero is infeasible.</summary>
    Equal = 0,

    /// <summary>Net outflow is at least the supply (also written GEQ): demands may be left partly unserved.</summary>
    AtLeast = 1,

    /// <summary>Net outflow is at most the supply (also written LEQ): sources may keep a part of what they have.</summary>
    AtMost = 2,
}
