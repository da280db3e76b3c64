using GbDocs.Model.Diagnostics;

namespace GbDocs.Templates;

/// <summary>The faults that are found when a template is rendered: GB0120 to GB0159.</summary>
public static class RenderDiagnostics
{
    /// <summary>No variable has that name.</summary>
    public static readonly DiagnosticDescriptor UnknownVariable =
        new("GB0120", Severity.Error, "No variable is named “{0}”.", "Did you mean “{1}”?");

    /// <summary>An object has no member of that name.</summary>
    public static readonly DiagnosticDescriptor UnknownMember =
        new("GB0121", Severity.Error, "There is no member “{0}” here.", "Did you mean “{1}”?");

    /// <summary>No function has that name.</summary>
    public static readonly DiagnosticDescriptor UnknownFunction =
        new("GB0122", Severity.Error, "No function is named “{0}”.", "Did you mean “{1}”?");

    /// <summary>A member or item of nothing was asked for.</summary>
    public static readonly DiagnosticDescriptor NullTarget =
        new("GB0123", Severity.Error, "“{0}” is null, so it has no “{1}”.", "Write “?.” where it may be missing.");

    /// <summary>What is called is no function.</summary>
    public static readonly DiagnosticDescriptor NotAFunction =
        new("GB0124", Severity.Error, "This is {0}, not a function.");

    /// <summary>An argument is missing.</summary>
    public static readonly DiagnosticDescriptor MissingArgument =
        new("GB0125", Severity.Error, "“{0}” needs the argument “{1}”.", "To hand over the function itself, write “@{0}”.");

    /// <summary>There is one argument too many.</summary>
    public static readonly DiagnosticDescriptor TooManyArguments =
        new("GB0126", Severity.Error, "“{0}” takes {1} arguments, not {2}.");

    /// <summary>No parameter has the name of an argument.</summary>
    public static readonly DiagnosticDescriptor UnknownParameter =
        new("GB0127", Severity.Error, "“{0}” has no parameter “{1}”.", "Did you mean “{2}”?");

    /// <summary>A value is of the wrong kind.</summary>
    public static readonly DiagnosticDescriptor WrongKind =
        new("GB0128", Severity.Error, "This must be {0}, but it is {1}.");

    /// <summary>An operator does not take such values.</summary>
    public static readonly DiagnosticDescriptor BadOperands =
        new("GB0129", Severity.Error, "“{0}” cannot be applied to {1} and {2}.");

    /// <summary>A number was divided by zero.</summary>
    public static readonly DiagnosticDescriptor DivisionByZero =
        new("GB0130", Severity.Error, "This divides by zero.");

    /// <summary>A number is out of its range.</summary>
    public static readonly DiagnosticDescriptor OutOfRange =
        new("GB0131", Severity.Error, "{0} is out of range here.");

    /// <summary>A value may not be changed.</summary>
    public static readonly DiagnosticDescriptor ReadOnly =
        new("GB0132", Severity.Error, "“{0}” cannot be changed.", "It is read-only; give the value another name.");

    /// <summary>A value has no members or items to set.</summary>
    public static readonly DiagnosticDescriptor NotAContainer =
        new("GB0133", Severity.Error, "{0} has no “{1}” that could be set.");

    /// <summary>What is looped over has no items.</summary>
    public static readonly DiagnosticDescriptor NotIterable =
        new("GB0134", Severity.Error, "A loop needs a list, a range, an object or a text, but this is {0}.");

    /// <summary>A loop has no such option.</summary>
    public static readonly DiagnosticDescriptor UnknownLoopOption =
        new("GB0135", Severity.Error, "A loop has no option “{0}”.", "Did you mean “{1}”?");

    /// <summary>A break or continue stands outside a loop.</summary>
    public static readonly DiagnosticDescriptor OutsideLoop =
        new("GB0136", Severity.Error, "“{0}” stands outside a loop.");

    /// <summary>There is no wrapped block.</summary>
    public static readonly DiagnosticDescriptor NoWrappedBlock =
        new("GB0137", Severity.Error, "“$$” stands for the block of a “wrap”, but there is none here.");

    /// <summary>No included template has that name.</summary>
    public static readonly DiagnosticDescriptor UnknownInclude =
        new("GB0138", Severity.Error, "There is no template “{0}”.", "Did you mean “{1}”?");

    /// <summary>The name of an included template is not allowed.</summary>
    public static readonly DiagnosticDescriptor UnsafeInclude =
        new("GB0139", Severity.Error, "“{0}” cannot name a template.", "Give a path below the root, with “/” between its parts and without “..”.");

    /// <summary>Includes call each other without end.</summary>
    public static readonly DiagnosticDescriptor IncludeCycle =
        new("GB0140", Severity.Error, "The templates include each other without end: {0}.");

    /// <summary>Functions call each other without end.</summary>
    public static readonly DiagnosticDescriptor TooManyCalls =
        new("GB0141", Severity.Error, "More than {0} calls lie in each other here.", "Look for a function that calls itself without end.");

    /// <summary>The work budget is used up.</summary>
    public static readonly DiagnosticDescriptor TooMuchWork =
        new("GB0142", Severity.Error, "The template does more than {0} units of work; the render was stopped.", "Look for a loop without end.");

    /// <summary>The time is used up.</summary>
    public static readonly DiagnosticDescriptor TooMuchTime =
        new("GB0143", Severity.Error, "The template runs longer than {0} s; the render was stopped.");

    /// <summary>A regular expression is malformed.</summary>
    public static readonly DiagnosticDescriptor BadPattern =
        new("GB0144", Severity.Error, "This is not a regular expression: {0}");

    /// <summary>A regular expression takes too long.</summary>
    public static readonly DiagnosticDescriptor SlowPattern =
        new("GB0145", Severity.Error, "This regular expression takes too long; the render was stopped.", "Write it without repetitions inside repetitions.");

    /// <summary>A text cannot be read as what it should be.</summary>
    public static readonly DiagnosticDescriptor Unreadable =
        new("GB0146", Severity.Error, "“{0}” cannot be read as {1}.");

    /// <summary>A format is unknown.</summary>
    public static readonly DiagnosticDescriptor BadFormat =
        new("GB0147", Severity.Error, "“{0}” is not a format for {1}.");

    /// <summary>There is no current date.</summary>
    public static readonly DiagnosticDescriptor NoCurrentDate =
        new("GB0148", Severity.Error, "The current date is not given to templates here.", "Take the date from the data of the session.");

    /// <summary>A culture is not at hand.</summary>
    public static readonly DiagnosticDescriptor UnknownCulture =
        new("GB0149", Severity.Error, "The culture “{0}” is not at hand.", "At hand are en, en-GB, en-US, fr, es and the invariant one.");

    /// <summary>Evaluated code has a fault.</summary>
    public static readonly DiagnosticDescriptor BadEvaluation =
        new("GB0150", Severity.Error, "The text that is evaluated here has a fault: {0}");

    /// <summary>A value is nested too deeply.</summary>
    public static readonly DiagnosticDescriptor ValueTooDeep =
        new("GB0151", Severity.Error, "This value is nested more than {0} levels deep.", "Look for a list or an object that holds itself.");
}
