namespace GbDocs.Layout.Galleys;

/// <summary>The opening of a chapter, appendix or other part that running heads name.</summary>
/// <param name="RunningTitle">Its number and title on one line.</param>
/// <param name="IsChapter">Whether it is a chapter or appendix, whose opening pages may have heads and feet of their own.</param>
internal sealed record ChapterOpening(string RunningTitle, bool IsChapter);
