using System.Linq.Expressions;
using System.Reflection;
using FluentValidation;
using FluentValidation.Results;

namespace SolidarityEconomy.Testing;

/// <summary>
/// Sets FluentValidation's global options as an unfriendly host would; disposing puts the former ones back. Only in the collection
/// <see cref="RunsAlone"/>.
/// </summary>
internal sealed class HostSettings : IDisposable
{
    private readonly CascadeMode _class = ValidatorOptions.Global.DefaultClassLevelCascadeMode;
    private readonly CascadeMode _rule = ValidatorOptions.Global.DefaultRuleLevelCascadeMode;
    private readonly Func<Type, MemberInfo, LambdaExpression, string> _names =
        ValidatorOptions.Global.PropertyNameResolver;

    private readonly string _separator = ValidatorOptions.Global.PropertyChainSeparator;

    private HostSettings()
    {
        ValidatorOptions.Global.DefaultClassLevelCascadeMode = CascadeMode.Stop;
        ValidatorOptions.Global.DefaultRuleLevelCascadeMode = CascadeMode.Stop;
        ValidatorOptions.Global.PropertyNameResolver = (_, member, _) => "HOST_" + member?.Name;
        ValidatorOptions.Global.PropertyChainSeparator = "/";
        ValidatorOptions.Global.OnFailureCreated = (_, _, _, _, _) => new ValidationFailure("host", "host");
    }

    public static HostSettings Unfriendly() => new();

    public void Dispose()
    {
        ValidatorOptions.Global.DefaultClassLevelCascadeMode = _class;
        ValidatorOptions.Global.DefaultRuleLevelCascadeMode = _rule;
        ValidatorOptions.Global.PropertyNameResolver = _names;
        ValidatorOptions.Global.PropertyChainSeparator = _separator;
        ValidatorOptions.Global.OnFailureCreated = null;
    }
}
