namespace GbDocs.Templates;

/// <summary>What a render is given: all that a template can see, and how much it may do.</summary>
public sealed record RenderContext
{
    /// <summary>The values that the template finds under their names; a built-in of the same name is hidden by them.</summary>
    public ObjectValue Globals { get; init; } = Value.Object([]);

    /// <summary>
    /// Whether the name of no variable or member is an error, as papers want it (default), or nothing, as Scriban has it.
    /// Behind <c>?.</c> and before <c>??</c> a missing name is nothing in both.
    /// </summary>
    public bool IsStrict { get; init; } = true;

    /// <summary>How much the render may do.</summary>
    public RenderLimits Limits { get; init; } = RenderLimits.Default;

    /// <summary>Where <c>include</c> finds templates; null where there are none.</summary>
    public ITemplateLoader? Loader { get; init; }

    /// <summary>What <c>date.now</c> says; null where templates may not ask for it.</summary>
    public DateTimeOffset? Now { get; init; }

    /// <summary>The clock that measures <see cref="RenderLimits.Time"/>; null where time is not measured.</summary>
    public TimeProvider? Clock { get; init; }

    /// <summary>Stops the render from outside.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Whether the white space before a block of code goes before each line of its result (default).</summary>
    public bool KeepsIndent { get; init; } = true;

    /// <summary>Where the numbers of <c>math.random</c> and <c>math.uuid</c> begin: the same seed gives the same numbers.</summary>
    public ulong Seed { get; init; }
}
