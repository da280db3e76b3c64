namespace GbDocs.Templates;

/// <summary>How much one render may do. The limits can be moved, not switched off.</summary>
public sealed record RenderLimits
{
    /// <summary>The limits for papers.</summary>
    public static RenderLimits Default { get; } = new();

    /// <summary>
    /// Units of work, over includes, loops and calls together: about 10 for each step of evaluation, 2 for each character
    /// that is made, 32 for each item of a list. The default allows some 30 million characters.
    /// </summary>
    public long Work { get; init; } = 64_000_000;

    /// <summary>How many calls of functions and includes may lie in each other.</summary>
    public int CallDepth { get; init; } = 100;

    /// <summary>How deeply lists and objects are printed and converted.</summary>
    public int ValueDepth { get; init; } = 32;

    /// <summary>How long the render may take, where <see cref="RenderContext.Clock"/> measures it.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(10);
}
