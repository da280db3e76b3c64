namespace GbDocs.Layout.Text.Breaking;

/// <summary>What a line costs. Spaces stretch by half and shrink by a third of their width; badness and demerits are TeX's.</summary>
internal sealed class LineCost(ParagraphShape shape)
{
    /// <summary>Tight, normal, loose, very loose.</summary>
    public const int FitnessClasses = 4;

    public const int NormalFitness = 1;

    private const int LinePenalty = 10;
    private const int WorstBadness = 1_000_000;
    private const long WorstRatio = 21_544; // in thousandths; its cube is the worst badness
    private const int UnlikeNeighbours = 10_000;
    private const int TwoDivided = 10_000;
    private const int DividedBeforeLast = 5_000;
    private const long ShortLast = 10_000_000_000; // only a line with next to nothing in it is worse

    // An empty end of a tenth of the room is to a ragged line what spaces stretched to their limit are to a justified one.
    private const int RaggedStretchParts = 10;

    private readonly bool isJustified = shape.Alignment == TextAlignment.Justified;
    private readonly long leastLastLine = (shape.MinimumLastLine ?? new Model.Measures.Length(Math.Abs(shape.FirstLineIndent.Emu))).Emu;

    public bool Fits(LineContent line) => line.Width - (isJustified ? line.Space / 3 : 0) <= line.Room;

    /// <summary>The badness of a line and its class of fitness.</summary>
    public (int Badness, int Fitness) Of(LineContent line, bool isLast)
    {
        if (line.Slack >= 0 && isLast)
            return (0, NormalFitness);
        if (!isJustified)
            return (Badness(line.Slack, Math.Max(1, line.Room / RaggedStretchParts)), NormalFitness);
        if (line.Slack < 0)
            return Badness(-line.Slack, line.Space / 3) is var tight && tight > 12 ? (tight, 0) : (tight, NormalFitness);
        var badness = Badness(line.Slack, line.Space / 2);
        return (badness, badness > 100 ? 3 : badness > 12 ? 2 : NormalFitness); // 12 is the badness of half the stretch
    }

    public static long Demerits(int badness, in Breakpoint end)
    {
        long sum = LinePenalty + badness + end.Penalty;
        return sum * sum;
    }

    /// <summary>What a line costs beside the one before it.</summary>
    public static long Neighbours(FitNode before, int fitness, bool isDividedBefore, in Breakpoint end)
    {
        var unlike = Math.Abs(before.Fitness - fitness) > 1 ? UnlikeNeighbours : 0;
        if (!isDividedBefore)
            return unlike;
        return unlike + (end.IsForced ? DividedBeforeLast : end.IsDivided ? TwoDivided : 0);
    }

    public long ShortLastLine(LineContent line) => line.Width < leastLastLine ? ShortLast : 0;

    // 100 times the cube of how far the stretch or shrink is used.
    private static int Badness(long used, long available)
    {
        if (used == 0)
            return 0;
        if (available <= 0)
            return WorstBadness;
        var ratio = Math.Min(WorstRatio, used * 1000 / available);
        return (int)Math.Min(WorstBadness, ratio * ratio * ratio / 10_000_000);
    }
}
