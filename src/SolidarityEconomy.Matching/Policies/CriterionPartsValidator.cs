using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>Finds the faults of what a criterion of a policy document says beside its weight.</summary>
/// <param name="catalogue">The criteria that may be named.</param>
/// <param name="reader">Notes the faults, with paths inside the criterion.</param>
internal sealed class CriterionPartsValidator(PolicyCatalogue catalogue, InputReader reader)
{
    public void Look(CriterionInput input)
    {
        CriterionParts takes = CriterionParts.None;
        if (!catalogue.IsOwn(input))
        {
            if (BuiltInCriteria.Takes(input.Code) is not { } parts)
            {
                _ = reader.Fail("code", InputTexts.Unknown(input.Code!));
                return;
            }

            takes = parts;
        }

        LookAtPlaces(input, takes);
        LookAtFigures(input);
        LookAtLists(input);
        if (takes.HasFlag(CriterionParts.FullAfterHours) && !catalogue.BuiltIn.HasZones)
        {
            _ = reader.Fail("code", MatchingTexts.Message(PolicyTexts.ZonesNeeded));
        }

        if (takes.HasFlag(CriterionParts.Taxonomy) && input.Taxonomy is { } scheme && catalogue.BuiltIn.List(scheme) is null)
        {
            _ = reader.Fail("taxonomy", InputTexts.Unknown(scheme));
        }
    }

    /// <summary>What stands where it does not belong, and what is not there and has to be.</summary>
    private void LookAtPlaces(CriterionInput input, CriterionParts takes)
    {
        (string Name, bool IsThere, CriterionParts Part)[] parts =
        [
            ("asOf", input.AsOf is not null, CriterionParts.AsOf),
            ("fullAfterDays", input.FullAfterDays is not null, CriterionParts.FullAfterDays),
            ("fullAfterHours", input.FullAfterHours is not null, CriterionParts.FullAfterHours),
            ("taxonomy", input.Taxonomy is not null, CriterionParts.Taxonomy),
            ("leastYears", input.LeastYears is not null, CriterionParts.Years),
            ("mostYears", input.MostYears is not null, CriterionParts.Years),
            ("wishes", input.Wishes is not null, CriterionParts.Wishes),
            ("stages", input.Stages is not null, CriterionParts.Stages),
            ("pairs", input.Pairs is not null, CriterionParts.Pairs),
        ];
        foreach ((string name, bool isThere, CriterionParts part) in parts)
        {
            reader.Forbid(isThere && !takes.HasFlag(part), name);
            if (!isThere && takes.HasFlag(part) && BuiltInCriteria.Needed.HasFlag(part))
            {
                _ = reader.Fail(name, InputTexts.Required());
            }
        }
    }

    private void LookAtFigures(CriterionInput input)
    {
        RequireRange("fullAfterDays", input.FullAfterDays, 1, WaitingCriterion.MaxDays);
        RequireRange("leastYears", input.LeastYears, 0, SkillClaim.MaxYears);
        int least = Math.Clamp(input.LeastYears ?? BuiltInCriteria.DefaultLeastYears, 0, SkillClaim.MaxYears);
        int? most = input.MostYears ?? (input.LeastYears is null ? null : BuiltInCriteria.DefaultMostYears);
        RequireRange("mostYears", most, least, SkillClaim.MaxYears);
        if (input.FullAfterHours is { } hours)
        {
            _ = reader.IsExact(hours, 1m / Points.One, WeekTrait.MaxHours, "fullAfterHours");
        }
    }

    private void LookAtLists(CriterionInput input)
    {
        HashSet<(Id<Need>, Concept)> wished = [];
        reader.Each(input.Wishes, "wishes", (wish, at) =>
        {
            Require(at + ".need", wish.Need is { IsEmpty: false });
            Require(at + ".skill", wish.Skill is not null);
            RequireRange(at + ".leastYears", wish.LeastYears, 0, SkillClaim.MaxYears);
            if (wish.LeastLevel is { } level && !Enum.IsDefined(level))
            {
                _ = reader.Fail(at + ".leastLevel", InputTexts.Unknown(level.ToString()));
            }

            if (wish is { Need: { } need, Skill: { } skill } && !wished.Add((need, skill)))
            {
                _ = reader.Fail(at, InputTexts.Duplicate($"{need} {skill}"));
            }
        });
        reader.Each(input.Stages, "stages", (entry, at) =>
        {
            Require(at + ".actor", entry.Actor is { IsEmpty: false });
            Require(at + ".stage", entry.Stage is not null);
            if (entry.Stage is { } stage && catalogue.BuiltIn.Order(input) is { } order && !order.TryIndexOf(stage, out _))
            {
                _ = reader.Fail(at + ".stage", InputTexts.Unknown(stage.ToString()));
            }
        });
        reader.Each(input.Pairs, "pairs", (pair, at) =>
        {
            Require(at + ".one", pair.One is { IsEmpty: false });
            Require(at + ".other", pair.Other is { IsEmpty: false });
            if (pair is { One: { IsEmpty: false } one, Other: { } other } && one == other)
            {
                _ = reader.Fail(at + ".other", InputTexts.Duplicate(other.ToString()));
            }
        });
    }

    private void Require(string name, bool isThere)
    {
        if (!isThere)
        {
            _ = reader.Fail(name, InputTexts.Required());
        }
    }

    private void RequireRange(string name, int? value, int minimum, int maximum)
    {
        if (value is { } figure)
        {
            _ = reader.IsInRange(figure, minimum, maximum, name);
        }
    }
}
