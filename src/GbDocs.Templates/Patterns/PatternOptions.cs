namespace GbDocs.Templates.Patterns;

/// <summary>The options of a regular expression, as letters give them.</summary>
[Flags]
internal enum PatternOptions
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary><c>i</c>: upper and lower case are the same.</summary>
    IgnoreCase = 1,

    /// <summary><c>m</c>: <c>^</c> and <c>$</c> stand for lines.</summary>
    Multiline = 2,

    /// <summary><c>s</c>: <c>.</c> stands for line ends too.</summary>
    Singleline = 4,

    /// <summary><c>x</c>: white space and comments say nothing.</summary>
    Spaced = 8,

    /// <summary><c>n</c>, within a pattern only: parentheses without a name make no group.</summary>
    NamedGroupsOnly = 16,
}
