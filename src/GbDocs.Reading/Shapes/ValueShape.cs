using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;

namespace GbDocs.Reading.Shapes;

/// <summary>
/// What a value of a file may be: a closed family. One table of shapes drives the checks, the JSON Schemas that editors use,
/// and the tests of the manuals, so that they cannot disagree.
/// </summary>
/// <param name="Expected">What a message says is expected: "a length such as 11pt".</param>
internal abstract record ValueShape(string Expected);

/// <summary>A single value.</summary>
/// <param name="Expected">What a message says is expected.</param>
/// <param name="Fault">What is reported for any other value; takes the value as {0}.</param>
/// <param name="Accepts">Whether a value is one of these.</param>
internal sealed record ScalarShape(string Expected, DiagnosticDescriptor Fault, Func<string, bool> Accepts) : ValueShape(Expected)
{
    /// <summary>Regular expression of the values for editors; empty for any text.</summary>
    public string Pattern { get; init; } = string.Empty;

    /// <summary>The bounds of a number; null for none.</summary>
    public (int Least, int Greatest)? Bounds { get; init; }

    /// <summary>Its type in JSON Schema.</summary>
    public string JsonType { get; init; } = "string";

    /// <summary>Whether a YAML number stands for it as well as a text.</summary>
    public bool MayBeNumber { get; init; }
}

/// <summary>One word of a fixed set.</summary>
internal sealed record ChoiceShape(ImmutableArray<string> Words) : ValueShape("one of " + string.Join(", ", Words));

/// <summary>A list of values of one shape.</summary>
internal sealed record ListShape(ValueShape Item) : ValueShape("a list");

/// <summary>A group with fixed keys.</summary>
/// <param name="Name">What the group is, with its article, for messages: "the front matter".</param>
/// <param name="Keys">The keys that it may hold, in the order of the manual.</param>
internal sealed record GroupShape(string Name, ImmutableArray<KeyShape> Keys) : ValueShape("a group of keys")
{
    /// <summary>Whether other keys are allowed as well: they are the template's business.</summary>
    public bool IsOpen { get; init; }
}

/// <summary>A group whose keys are names that the author chooses.</summary>
/// <param name="Key">What the names are: "a style's name".</param>
/// <param name="Value">What each is.</param>
internal sealed record NamedShape(string Key, ValueShape Value) : ValueShape("a group of names");

/// <summary>A value that may be written in several ways.</summary>
internal sealed record EitherShape(ImmutableArray<ValueShape> Ways) : ValueShape(string.Join(", or ", Ways.Select(w => w.Expected)));

/// <summary>Anything; the template knows what it is.</summary>
internal sealed record AnyShape() : ValueShape("anything");

/// <summary>A key of a group.</summary>
/// <param name="Name">The key, in kebab case.</param>
/// <param name="Value">What its value is.</param>
/// <param name="Meaning">What it does, for editors and manuals.</param>
internal sealed record KeyShape(string Name, ValueShape Value, string Meaning)
{
    /// <summary>Whether the group makes no sense without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What holds when it is not given, as the manuals print it; empty where the meaning says it.</summary>
    public string Default { get; init; } = string.Empty;
}
