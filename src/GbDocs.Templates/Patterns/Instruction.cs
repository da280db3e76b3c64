namespace GbDocs.Templates.Patterns;

/// <summary>What a step of a match does.</summary>
internal enum Step
{
    /// <summary>The pattern, or the inner pattern, has matched.</summary>
    Accept,

    /// <summary>One character of the set; backwards where <see cref="Instruction.B"/> is 1.</summary>
    Character,

    /// <summary>Goes on at <see cref="Instruction.A"/>; should that fail, at <see cref="Instruction.B"/>.</summary>
    Split,

    /// <summary>Goes on at <see cref="Instruction.A"/>.</summary>
    Jump,

    /// <summary>Notes the position in the register <see cref="Instruction.A"/>.</summary>
    Save,

    /// <summary>The group <see cref="Instruction.A"/> lies between the register <see cref="Instruction.B"/> and here, whichever is first.</summary>
    Capture,

    /// <summary>Goes to <see cref="Instruction.B"/> where nothing was matched since the register <see cref="Instruction.A"/> was saved.</summary>
    LeaveIfEmpty,

    /// <summary>The anchor <see cref="Instruction.A"/>, an <see cref="AnchorKind"/>.</summary>
    Anchor,

    /// <summary>The inner pattern behind this must match here; goes on at <see cref="Instruction.A"/>, where this stands.</summary>
    Look,

    /// <summary>The inner pattern behind this must not match here; goes on at <see cref="Instruction.A"/>.</summary>
    LookNot,

    /// <summary>The inner pattern behind this matches in its first way; goes on at <see cref="Instruction.A"/>, behind it.</summary>
    Atomic,

    /// <summary>The text of the group <see cref="Instruction.A"/> again; backwards where <see cref="Instruction.B"/> is 1.</summary>
    Reference,

    /// <summary>As <see cref="Reference"/>, whatever the case.</summary>
    ReferenceIgnoringCase,
}

/// <summary>One step of a compiled pattern.</summary>
internal readonly record struct Instruction(Step Step, int A = 0, int B = 0, CharacterSet? Set = null);
