using System.Linq.Expressions;
using System.Text.Json;
using FluentValidation;

namespace SolidarityEconomy.Texts;

/// <summary>
/// What every validator starts from: all faults are found and paths are those of the document, whatever the host of this library has
/// set for validators of its own.
/// </summary>
internal abstract class Rules<T> : AbstractValidator<T>
{
    protected Rules()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Continue;
    }

    /// <summary>Starts a rule for a member, or for the whole value.</summary>
    protected new IRuleBuilderInitial<T, TProperty> RuleFor<TProperty>(Expression<Func<T, TProperty>> member) =>
        base.RuleFor(member).Configure(rule => rule.PropertyName = Name(member));

    /// <summary>Starts a rule for every item of a list.</summary>
    protected new IRuleBuilderInitialCollection<T, TItem> RuleForEach<TItem>(Expression<Func<T, IEnumerable<TItem>?>> list) =>
        base.RuleForEach(list).Configure(rule => rule.PropertyName = Name(list));

    private static string? Name(LambdaExpression path) => path.Body switch
    {
        MemberExpression member => JsonNamingPolicy.CamelCase.ConvertName(member.Member.Name),
        ParameterExpression => null,
        _ => throw new ArgumentException($"'{path}' names no member.", nameof(path)),
    };
}
