using System.Reflection;

namespace GbDocs.Tests.Architecture;

/// <summary>No type of a foreign library crosses the border of a project.</summary>
public sealed class BorderTypesTests
{
    private static readonly string[] Ours = ["GbDocs.", "gbdocs"];
    private static readonly string[] OfTheRuntime = ["System.", "netstandard", "mscorlib"];
    private static readonly string[] ForeignAmongThose = ["System.CommandLine", "System.IO.Packaging"];

    public static TheoryData<string> Projects { get; } =
        ["GbDocs.Model", "GbDocs.Fonts", "GbDocs.Templates", "GbDocs.Reading", "GbDocs.Resolution", "GbDocs.Layout", "GbDocs.Rendering", "GbDocs.Review", "gbdocs"];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_public_member_shows_only_types_of_ours_and_of_the_runtime(string project)
    {
        var foreign =
            from type in Assembly.Load(project).GetExportedTypes()
            from shown in TypesShownBy(type)
            where IsForeign(shown)
            select $"{type.FullName} shows {shown.FullName}";
        Assert.Empty(foreign.Distinct());
    }

    [Fact]
    public void A_foreign_type_would_be_found() => Assert.True(IsForeign(typeof(System.CommandLine.Command)));

    private static IEnumerable<Type> TypesShownBy(Type type)
    {
        const BindingFlags visible = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var shown = new List<Type>(type.GetInterfaces());
        if (type.BaseType is { } parent)
            shown.Add(parent);
        shown.AddRange(type.GetFields(visible).Where(field => field.IsPublic || field.IsFamily).Select(field => field.FieldType));
        foreach (var method in type.GetMethods(visible).Cast<MethodBase>().Concat(type.GetConstructors(visible)).Where(IsVisible))
        {
            shown.AddRange(method.GetParameters().Select(parameter => parameter.ParameterType));
            if (method is MethodInfo { ReturnType: var returned })
                shown.Add(returned);
        }
        return shown.SelectMany(Parts);
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    // List<Foreign[]> shows List, and Foreign.
    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
            return Parts(type.GetElementType()!);
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()) : [type];
    }

    private static bool IsForeign(Type type)
    {
        var assembly = type.Assembly.GetName().Name!;
        if (ForeignAmongThose.Contains(assembly))
            return true;
        return !Ours.Concat(OfTheRuntime).Any(known => assembly.StartsWith(known, StringComparison.Ordinal));
    }
}
