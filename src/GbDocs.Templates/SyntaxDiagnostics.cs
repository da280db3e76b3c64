using GbDocs.Model.Diagnostics;

namespace GbDocs.Templates;

/// <summary>The faults that are found when a template is read: GB0100 to GB0119.</summary>
public static class SyntaxDiagnostics
{
    /// <summary>Something else was expected.</summary>
    public static readonly DiagnosticDescriptor Unexpected =
        new("GB0100", Severity.Error, "Expected {0}, but found {1}.");

    /// <summary>A block of code is not closed.</summary>
    public static readonly DiagnosticDescriptor UnclosedCode =
        new("GB0101", Severity.Error, "The code that begins here is not closed.", "Close it with “}}}}”.");

    /// <summary>An escape block is not closed.</summary>
    public static readonly DiagnosticDescriptor UnclosedEscape =
        new("GB0102", Severity.Error, "The escaped text that begins here is not closed.", "Close it with “{0}”.");

    /// <summary>A text literal is not closed.</summary>
    public static readonly DiagnosticDescriptor UnclosedString =
        new("GB0103", Severity.Error, "The text that begins here is not closed.", "Close it with {0}.");

    /// <summary>A block has no end.</summary>
    public static readonly DiagnosticDescriptor UnclosedBlock =
        new("GB0104", Severity.Error, "“{0}” has no “end”.", "Every “{0}” needs an “end” of its own.");

    /// <summary>An end closes nothing.</summary>
    public static readonly DiagnosticDescriptor StrayEnd =
        new("GB0105", Severity.Error, "This “{0}” closes nothing.", "Remove it, or look for the block that was closed too early.");

    /// <summary>An else or a when belongs to nothing.</summary>
    public static readonly DiagnosticDescriptor StrayBranch =
        new("GB0106", Severity.Error, "This “{0}” belongs to no block.", "“else” belongs to if, case and for; “when” to case.");

    /// <summary>The left side cannot take a value.</summary>
    public static readonly DiagnosticDescriptor NotAssignable =
        new("GB0107", Severity.Error, "Only a variable, a member or an item of a list can take a value.");

    /// <summary>A number is malformed or beyond measure.</summary>
    public static readonly DiagnosticDescriptor BadNumber =
        new("GB0108", Severity.Error, "“{0}” is not a number that can be held.");

    /// <summary>A value was piped into a value.</summary>
    public static readonly DiagnosticDescriptor PipeIntoValue =
        new("GB0109", Severity.Error, "A value can be piped only into a function.");

    /// <summary>Parameters stand in the wrong order.</summary>
    public static readonly DiagnosticDescriptor ParameterOrder =
        new("GB0110", Severity.Error, "The parameter “{0}” stands in the wrong place.", "Required parameters come first, then optional ones, then one with “...”.");

    /// <summary>A default is computed.</summary>
    public static readonly DiagnosticDescriptor DefaultNotLiteral =
        new("GB0111", Severity.Error, "The default of a parameter must be a number, a text, true, false or null.");

    /// <summary>The template is nested too deeply.</summary>
    public static readonly DiagnosticDescriptor TooDeep =
        new("GB0112", Severity.Error, "The template is nested more than {0} levels deep here.", "Move inner parts into functions or includes.");
}
