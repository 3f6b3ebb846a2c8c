using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace SolidarityEconomy.Architecture.Tests;

/// <summary>Lists the members and types that a type mentions: in its signatures and in the code of its methods.</summary>
internal static class TypeReferences
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
        | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    /// <summary>The types that a type mentions anywhere, each once, taken apart to their elements and arguments.</summary>
    public static IReadOnlyCollection<Type> Of(Type type)
    {
        HashSet<Type> found = [];
        Add(found, type.BaseType);
        AddAll(found, type.GetInterfaces());
        AddAll(found, type.GetCustomAttributesData().Select(attribute => attribute.AttributeType));
        AddAll(found, type.GetFields(Declared).Select(field => field.FieldType));
        foreach (MethodBase method in Methods(type))
        {
            AddAll(found, method.GetParameters().Select(parameter => parameter.ParameterType));
            Add(found, (method as MethodInfo)?.ReturnType);
            AddAll(found, method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? []);
            foreach (MemberInfo member in Members(method))
            {
                Add(found, member as Type ?? member.DeclaringType);
                AddSignature(found, member);
            }
        }

        return found;
    }

    /// <summary>The methods and constructors that a type declares, with those of its compiler-made helpers.</summary>
    public static IEnumerable<MethodBase> Methods(Type type) =>
        type.GetConstructors(Declared).Cast<MethodBase>().Concat(type.GetMethods(Declared))
            .Concat(type.GetNestedTypes(BindingFlags.NonPublic)
                .Where(nested => nested.Name.Contains('<', StringComparison.Ordinal)
                    || nested.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
                .SelectMany(Methods));

    /// <summary>The members that the code of a method mentions, in order.</summary>
    public static IEnumerable<MemberInfo> Members(MethodBase method)
    {
        byte[]? code = method.GetMethodBody()?.GetILAsByteArray();
        if (code is null)
        {
            yield break;
        }

        Type[] typeArguments = method.DeclaringType?.GetGenericArguments() ?? [];
        Type[] methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : [];
        int at = 0;
        while (at < code.Length)
        {
            short value = code[at++];
            if (value == 0xFE)
            {
                value = unchecked((short)(0xFE00 | code[at++]));
            }

            OpCode operation = OpCodesByValue[value];
            if (operation.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineType
                or OperandType.InlineTok)
            {
                int token = BitConverter.ToInt32(code, at);
                if (method.Module.ResolveMember(token, typeArguments, methodArguments) is { } member)
                {
                    yield return member;
                }
            }

            at += OperandSize(operation.OperandType, code, at);
        }
    }

    private static int OperandSize(OperandType operand, byte[] code, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };

    private static void AddSignature(HashSet<Type> found, MemberInfo member)
    {
        switch (member)
        {
            case FieldInfo field:
                Add(found, field.FieldType);
                break;
            case MethodBase method:
                AddAll(found, method.GetParameters().Select(parameter => parameter.ParameterType));
                AddAll(found, method.IsGenericMethod ? method.GetGenericArguments() : []);
                Add(found, (method as MethodInfo)?.ReturnType);
                break;
            default:
                break;
        }
    }

    private static void AddAll(HashSet<Type> found, IEnumerable<Type> types)
    {
        foreach (Type type in types)
        {
            Add(found, type);
        }
    }

    private static void Add(HashSet<Type> found, Type? type)
    {
        if (type is null || type.IsGenericParameter)
        {
            return;
        }

        if (type.HasElementType)
        {
            Add(found, type.GetElementType());
            return;
        }

        Type definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        if (found.Add(definition) || type.IsGenericType)
        {
            AddAll(found, type.GetGenericArguments());
        }
    }
}
