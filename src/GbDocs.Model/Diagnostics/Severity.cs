namespace GbDocs.Model.Diagnostics;

/// <summary>How grave a diagnostic is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing needs to be done.</summary>
    Note,

    /// <summary>Probably a fault; the paper is built.</summary>
    Warning,

    /// <summary>A fault; the paper is not built.</summary>
    Error,
}
