using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Profiles;

/// <summary>How well somebody masters a skill, as he or she sees it.</summary>
[JsonConverter(typeof(EnumNameConverter<SkillLevel>))]
public enum SkillLevel
{
    /// <summary>Has begun and works with help.</summary>
    Beginner = 0,

    /// <summary>Does usual tasks alone.</summary>
    Intermediate = 1,

    /// <summary>Does difficult tasks and shows others.</summary>
    Advanced = 2,

    /// <summary>Others come for advice.</summary>
    Expert = 3,
}
