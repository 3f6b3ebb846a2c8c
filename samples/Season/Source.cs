namespace SolidarityEconomy.Samples.Season;

/// <summary>What the population is drawn from: corridors and skills, read from tables or as they stand in the sample.</summary>
internal sealed record Source(IReadOnlyList<Corridor> Corridors, SkillList Skills, bool IsRetyped)
{
    /// <summary>Reads the tables below a folder; without them takes the short list of corridors and the skills that come with the library.</summary>
    public static Source Below(string folder) => File.Exists(Path.Combine(folder, Season.Corridors.Stock))
        ? new Source(Season.Corridors.Read(folder), SkillList.Read(folder), IsRetyped: false)
        : new Source(Season.Corridors.Retyped, SkillList.BuiltIn, IsRetyped: true);
}
