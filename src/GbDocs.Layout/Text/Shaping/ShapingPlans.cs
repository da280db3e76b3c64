using GbDocs.Layout.Fonts;

namespace GbDocs.Layout.Text.Shaping;

/// <summary>The plans made so far; several styles share them.</summary>
internal sealed class ShapingPlans
{
    private readonly Dictionary<(FontFace, Script, FontFeatures), ShapingPlan> plans = [];

    public ShapingPlan Of(FontFace face, Script script, FontFeatures features)
    {
        if (!plans.TryGetValue((face, script, features), out var plan))
            plans.Add((face, script, features), plan = new ShapingPlan(face, script, features));
        return plan;
    }
}
