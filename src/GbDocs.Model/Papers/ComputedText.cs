namespace GbDocs.Model.Papers;

/// <summary>Words that only the resolved paper knows.</summary>
public enum ComputedText
{
    /// <summary>"paragraph 9", or "paragraphs 12 and 17": the paper's points for decision.</summary>
    DecisionParagraphs,

    /// <summary>"draft decision in paragraph 9", or "draft decisions in paragraphs 12 and 17".</summary>
    DraftDecisions,

    /// <summary>"Point for decision: Paragraph 17.", or "Points for decision: Paragraphs 12 and 17."</summary>
    PointsForDecision,
}
