using GbDocs.Model.Papers;

namespace GbDocs.Resolution.References;

/// <summary>How and where a reference is worded.</summary>
/// <param name="Form">What the drafter asked for.</param>
/// <param name="StartsSentence">Whether a sentence begins with it.</param>
/// <param name="Order">Its own place in reading order.</param>
/// <param name="Text">The appendix or reproduced text that it stands in; <see cref="NodeId.None"/> in the body.</param>
internal sealed record Wording(ReferenceForm Form, bool StartsSentence, int Order, NodeId Text)
{
    /// <summary>A plain reference in the middle of a sentence of the body.</summary>
    public static Wording Plain { get; } = new(ReferenceForm.Standard, StartsSentence: false, Order: 0, NodeId.None);

    /// <summary>Whether the first word takes a capital.</summary>
    public bool HasCapital => Has(ReferenceForm.Capital) || (StartsSentence && !Has(ReferenceForm.Lower));

    /// <summary>Whether the form has a trait.</summary>
    public bool Has(ReferenceForm trait) => Form.HasFlag(trait);
}
