using System.Reflection;
using System.Runtime.CompilerServices;

namespace SolidarityEconomy.Architecture.Tests;

/// <summary>What holds for every public type: sealed, immutable, no tasks, and exact where money and votes are.</summary>
public class PublicTypeTests
{
    private const BindingFlags Instance =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private const BindingFlags Visible =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void PublicClass_IsSealed_OrAClosedHierarchy() =>
        Rule.HasNoOffenders(Packages.PublicTypes
            .Where(type => type.IsClass && !type.IsSealed && !IsClosedHierarchy(type))
            .Select(type => type.FullName));

    [Fact]
    public void PublicStruct_IsReadOnly() =>
        Rule.HasNoOffenders(Packages.PublicTypes
            .Where(type => type is { IsValueType: true, IsEnum: false } && !type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false))
            .Select(type => type.FullName));

    [Fact]
    public void PublicType_HasNoSetter_UnlessItBuilds() =>
        Rule.HasNoOffenders(
            from type in Packages.PublicTypes
            where !IsMutableByName(type)
            from property in type.GetProperties(Visible)
            where property.SetMethod is { IsPublic: true } setter && !IsInit(setter)
            select $"{type.FullName}.{property.Name}");

    [Fact]
    public void Field_OfAPublicType_IsReadOnly() =>
        Rule.HasNoOffenders(
            from type in Packages.PublicTypes
            where type is { IsEnum: false, IsInterface: false } && !IsMutableByName(type)
            from field in type.GetFields(Instance | BindingFlags.Static)
            where field is { IsInitOnly: false, IsLiteral: false } && !IsInitBacked(type, field)
            select $"{type.FullName}.{field.Name}");

    [Fact]
    public void Field_ThatIsPublic_IsAConstant() =>
        Rule.HasNoOffenders(
            from type in Packages.PublicTypes
            where !type.IsEnum
            from field in type.GetFields(Visible)
            where !field.IsLiteral && !field.IsDefined(typeof(DecimalConstantAttribute), inherit: false)
            select $"{type.FullName}.{field.Name}");

    [Fact]
    public void PublicMember_ExposesNoMutableCollection() =>
        Rule.HasNoOffenders(
            from type in Packages.PublicTypes
            from member in type.GetMembers(Visible)
            let exposed = member switch
            {
                PropertyInfo property => property.PropertyType,
                MethodInfo { IsSpecialName: false } method => method.ReturnType,
                _ => typeof(void),
            }
            where IsMutableCollection(exposed)
            select $"{type.FullName}.{member.Name}: {exposed.Name}");

    [Fact]
    public void PublicType_HasNoParameterlessConstructor_UnlessItBuilds() =>
        Rule.HasNoOffenders(Packages.PublicTypes
            .Where(type => type.IsClass && !IsMutableByName(type) && type.GetConstructor(Type.EmptyTypes) is not null)
            .Where(type => !type.IsSubclassOf(typeof(System.Text.Json.Serialization.JsonConverter)))
            .Select(type => type.FullName));

    [Fact]
    public void PublicMember_OfFinanceAndGovernance_UsesNoBinaryFloatingPoint() =>
        Rule.HasNoOffenders(
            from type in Packages.PublicTypes
            where type.Assembly.GetName().Name == Packages.Finance
                || type.Namespace!.StartsWith("SolidarityEconomy.Governance", StringComparison.Ordinal)
            from mentioned in Signature(type)
            where IsFloatingPoint(mentioned.Type)
            select $"{type.FullName}.{mentioned.Member.Name}");

    [Fact]
    public void PublicMember_ReturnsNoTask() =>
        Rule.HasNoOffenders(
            from type in Packages.PublicTypes
            from mentioned in Signature(type)
            where mentioned.Type.Namespace == typeof(Task).Namespace
                || mentioned.Member.Name.EndsWith("Async", StringComparison.Ordinal)
            select $"{type.FullName}.{mentioned.Member.Name}");

    [Fact]
    public void PublicSignature_MentionsOnlyOurOwnTypesNodaTimeAndTheBaseLibrary() =>
        Rule.HasNoOffenders(
            from type in Packages.PublicTypes
            from mentioned in Signature(type).Append((Member: type, Type: type.BaseType ?? typeof(object)))
            from element in Elements(mentioned.Type)
            let home = element.Assembly.GetName().Name!
            where !home.StartsWith("System.", StringComparison.Ordinal)
                && !home.StartsWith("SolidarityEconomy.", StringComparison.Ordinal) && home != "NodaTime"
            select $"{type.FullName}.{mentioned.Member.Name}: {element.FullName}");

    /// <summary>An abstract class whose constructors are private: only the cases nested in it can derive.</summary>
    private static bool IsClosedHierarchy(Type type) =>
        type.IsAbstract && type.GetConstructors(Instance).All(constructor =>
            constructor.IsPrivate || constructor.IsFamilyAndAssembly || IsCopyConstructor(constructor));

    private static bool IsCopyConstructor(ConstructorInfo constructor) =>
        constructor.GetParameters() is [{ } only] && only.ParameterType == constructor.DeclaringType
        && constructor.DeclaringType!.GetMethod("<Clone>$") is not null;

    private static bool IsMutableByName(Type type) =>
        type.Name.EndsWith("Builder", StringComparison.Ordinal) || type.Name == "CandidateIndex";

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    /// <summary>The compiler's field behind an init-only property is written once, by the initialiser.</summary>
    private static bool IsInitBacked(Type type, FieldInfo field) =>
        type.GetProperties(Instance | BindingFlags.Static)
            .Any(property => field.Name == $"<{property.Name}>k__BackingField" && (property.SetMethod is null || IsInit(property.SetMethod)));

    private static bool IsMutableCollection(Type type) =>
        type.IsArray
        || (type.IsGenericType && (type.GetGenericTypeDefinition() is { } open)
            && (open == typeof(List<>) || open == typeof(IList<>) || open == typeof(ICollection<>) || open == typeof(Dictionary<,>)
                || open == typeof(IDictionary<,>) || open == typeof(HashSet<>) || open == typeof(ISet<>)));

    private static bool IsFloatingPoint(Type type) =>
        Elements(type).Any(element => element == typeof(double) || element == typeof(float) || element == typeof(Half));

    private static IEnumerable<Type> Elements(Type type) =>
        type.IsGenericParameter ? []
        : type.HasElementType ? Elements(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Elements).Append(type.GetGenericTypeDefinition())
        : [type];

    private static IEnumerable<(MemberInfo Member, Type Type)> Signature(Type type) =>
        type.GetMembers(Visible).SelectMany(member => (member switch
        {
            PropertyInfo property => [property.PropertyType],
            FieldInfo field => [field.FieldType],
            MethodInfo method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType),
            ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
            _ => [],
        }).Select(mentioned => (member, mentioned)));
}
