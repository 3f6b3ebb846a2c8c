using System.Globalization;
using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace SolidarityEconomy.Architecture.Tests;

/// <summary>
/// Nothing is formatted or parsed by the culture of the thread. The analysers see calls without a provider; what they do
/// not see, the compiled code shows: numbers and dates inside an interpolated string that has no provider.
/// </summary>
public class CultureTests
{
    // Whole numbers are left out: cultures differ only in their minus sign, and messages to people render by language tag.
    private static readonly Type[] Sensitive =
    [
        typeof(decimal), typeof(double), typeof(float), typeof(Half), typeof(BigInteger), typeof(DateTime),
        typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan),
    ];

    [Fact]
    public void InterpolatedString_WithNumbersOrDates_NamesItsProvider() =>
        Rule.HasNoOffenders(
            from assembly in Packages.Assemblies
            from type in Packages.WrittenTypes(assembly)
            from method in TypeReferences.Methods(type)
            where FormatsByTheThread(method)
            select $"{type.FullName}.{method.Name}");

    [Fact]
    public void Run_WithInvariantGlobalisation_KnowsNoCultures()
    {
        bool invariant = Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") is "1" or "true";

        Assert.Equal(invariant, Record.Exception(() => new CultureInfo("es-EC")) is CultureNotFoundException);
    }

    [Fact]
    public void Run_WithALanguageOfItsOwn_HasThatCulture()
    {
        string? language = Environment.GetEnvironmentVariable("LANG");
        bool invariant = Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") is "1" or "true";
        string expected = language == "tr_TR.UTF-8" && !invariant ? "tr-TR" : CultureInfo.CurrentCulture.Name;

        Assert.Equal(expected, CultureInfo.CurrentCulture.Name);
    }

    [Fact]
    public void Run_InSamoa_HasItsTime()
    {
        DateTimeOffset july = new(2026, 7, 1, 0, 0, 0, TimeSpan.Zero);
        TimeSpan expected = Environment.GetEnvironmentVariable("TZ") == "Pacific/Apia"
            ? TimeSpan.FromHours(13)
            : TimeZoneInfo.Local.GetUtcOffset(july);

        Assert.Equal(expected, TimeZoneInfo.Local.GetUtcOffset(july));
    }

    private static bool FormatsByTheThread(MethodBase method)
    {
        bool withoutProvider = false;
        bool sensitive = false;
        foreach (MethodBase called in TypeReferences.Members(method).OfType<MethodBase>())
        {
            if (called.DeclaringType != typeof(DefaultInterpolatedStringHandler))
            {
                continue;
            }

            withoutProvider |= called.IsConstructor && called.GetParameters().Length == 2;
            sensitive |= called is MethodInfo { Name: "AppendFormatted", IsGenericMethod: true } append
                && IsSensitive(append.GetGenericArguments()[0]);
        }

        return withoutProvider && sensitive;
    }

    private static bool IsSensitive(Type type)
    {
        Type value = Nullable.GetUnderlyingType(type) ?? type;
        return Sensitive.Contains(value) || value.Namespace == nameof(NodaTime);
    }
}
