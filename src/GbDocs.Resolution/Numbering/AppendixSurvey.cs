using GbDocs.Model.Papers;

namespace GbDocs.Resolution.Numbering;

/// <summary>What must be known of the appendices before they are numbered.</summary>
internal sealed class AppendixSurvey : PaperWalker
{
    private readonly Dictionary<NodeId, int> shallowest = [];
    private readonly HashSet<NodeId> withAnnexes = [];
    private NodeId text = NodeId.None;
    private NodeId appendix = NodeId.None;

    /// <summary>How many appendices take a number.</summary>
    public int Appendices { get; private set; }

    /// <summary>Whether annexes stand in more than one appendix, so that their own number does not tell them apart.</summary>
    public bool HasAnnexesInSeveral => withAnnexes.Count > 1;

    /// <summary>Surveys a paper.</summary>
    public static AppendixSurvey Of(Paper paper)
    {
        var survey = new AppendixSurvey();
        survey.VisitBlocks(paper.Blocks);
        return survey;
    }

    /// <summary>The level of the shallowest heading in an appendix, annex or reproduced text; 1 where it has none.</summary>
    public int ShallowestIn(NodeId opener) => shallowest.GetValueOrDefault(opener, 1);

    /// <inheritdoc/>
    protected override void VisitBlock(Block block)
    {
        switch (block)
        {
            case Heading heading: See(heading); break;
            case Reproduced: Enter(block); break;
            case Landscape: base.VisitBlock(block); break;
            default: break;
        }
    }

    private void Enter(Block reproduced)
    {
        var outer = text;
        text = reproduced.Id;
        base.VisitBlock(reproduced);
        text = outer;
    }

    private void See(Heading heading)
    {
        if (heading.Role == HeadingRole.Section && text != NodeId.None)
            shallowest[text] = Math.Min(heading.Level, shallowest.GetValueOrDefault(text, heading.Level));
        if (heading.Role is not (HeadingRole.Appendix or HeadingRole.Annex))
            return;
        text = heading.Id;
        if (heading.Role == HeadingRole.Annex)
            withAnnexes.Add(appendix);
        else
            appendix = heading.Id;
        if (heading is { Role: HeadingRole.Appendix, IsNumbered: true })
            Appendices++;
    }
}
