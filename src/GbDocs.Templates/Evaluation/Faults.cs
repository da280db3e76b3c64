using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;

namespace GbDocs.Templates;

/// <summary>A fault of the template ends the evaluation of one statement; the next one goes on.</summary>
internal sealed class TemplateFaultException(DiagnosticDescriptor descriptor, SourceSpan span, params string[] arguments) : Exception
{
    public Diagnostic Diagnostic { get; } = new(descriptor, span, [.. arguments]);
}

/// <summary>A value whose fault was reported already was used; nothing more is said of it.</summary>
internal sealed class SilentFaultException : Exception;

/// <summary>The render is over its limits and ends.</summary>
internal sealed class RenderAbortedException(DiagnosticDescriptor descriptor, params string[] arguments) : Exception
{
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    public string[] Arguments { get; } = arguments;
}
