namespace GbDocs.Model.Rules;

/// <summary>The marks of notes below tables and figures.</summary>
public enum LocalNoteMarks
{
    /// <summary>*, **, ***.</summary>
    Asterisks,

    /// <summary>a, b, c, raised.</summary>
    Letters,
}
