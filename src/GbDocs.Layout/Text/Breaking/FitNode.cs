namespace GbDocs.Layout.Text.Breaking;

/// <summary>The best way found to end a line at a place.</summary>
/// <param name="Place">Index of the place.</param>
/// <param name="Line">How many lines end up to there.</param>
/// <param name="Fitness">How tight or loose the last of them is.</param>
/// <param name="Demerits">The sum over all of them.</param>
/// <param name="Previous">Index of the node at which the last of them begins; −1 at the start.</param>
/// <param name="Badness">The badness of the last of them.</param>
internal readonly record struct FitNode(int Place, int Line, int Fitness, long Demerits, int Previous, int Badness);
