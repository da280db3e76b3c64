namespace GbDocs.Model.Diagnostics;

/// <summary>One kind of fault that an author can make.</summary>
/// <param name="Code">Stable code, <c>GB</c> and four digits; the first two digits name the stage.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">What is wrong, in the drafter's words, with <c>{0}</c>, <c>{1}</c> for the particulars.</param>
/// <param name="Hint">The way out, with the same particulars; printed only when every particular it names is given and not empty.</param>
public sealed record DiagnosticDescriptor(string Code, Severity Severity, string Message, string? Hint = null);
