using GbDocs.Model.Diagnostics;
using GbDocs.Reading.Data;
using GbDocs.Reading.Diagnostics;

namespace GbDocs.Reading.Shapes;

/// <summary>Reports every place where a file differs from its shape; readers may then take what is right and leave the rest.</summary>
internal sealed class ShapeChecker(DiagnosticBag diagnostics)
{
    /// <summary>Checks a value and all within it.</summary>
    public void Check(DataNode node, ValueShape shape)
    {
        switch (shape)
        {
            case ScalarShape scalar:
                CheckScalar(node, scalar);
                break;
            case ChoiceShape choice:
                CheckChoice(node, choice);
                break;
            case ListShape list:
                CheckList(node, list);
                break;
            case GroupShape group:
                CheckGroup(node, group);
                break;
            case NamedShape named:
                CheckNamed(node, named);
                break;
            case EitherShape either:
                Check(node, ShapeMatch.Best(node, either));
                break;
        }
    }

    private void CheckScalar(DataNode node, ScalarShape shape)
    {
        if (node is not DataScalar scalar || scalar.IsNull)
            ReportType(node, shape);
        else if (!shape.Accepts(scalar.Value) || (scalar.IsQuoted && shape.JsonType != "string"))
            diagnostics.Report(shape.Fault, scalar.Span, scalar.Value);
    }

    private void CheckChoice(DataNode node, ChoiceShape shape)
    {
        if (node is not DataScalar scalar || scalar.IsNull)
            ReportType(node, shape);
        else if (!shape.Words.Contains(scalar.Value))
            diagnostics.Report(ShapeDiagnostics.UnknownWord, scalar.Span, scalar.Value, Nearest.To(scalar.Value, shape.Words), string.Join(", ", shape.Words));
    }

    private void CheckList(DataNode node, ListShape shape)
    {
        if (node is not DataList list)
        {
            ReportType(node, shape);
            return;
        }
        foreach (var item in list.Items)
            Check(item, shape.Item);
    }

    private void CheckGroup(DataNode node, GroupShape shape)
    {
        if (node is not DataMap map)
        {
            ReportType(node, shape);
            return;
        }
        foreach (var entry in map.Entries)
            CheckEntry(entry, shape);
        foreach (var key in shape.Keys)
        {
            if (key.IsRequired && map.Find(key.Name) is null)
                diagnostics.Report(ShapeDiagnostics.MissingKey, map.Span with { Length = 0 }, shape.Name, key.Name, key.Value.Expected);
        }
    }

    private void CheckEntry(DataEntry entry, GroupShape shape)
    {
        var name = entry.Key.Value;
        if (shape.Keys.FirstOrDefault(k => k.Name == name) is { } key)
            Check(entry.Value, key.Value);
        else if (!shape.IsOpen)
            diagnostics.Report(ShapeDiagnostics.UnknownKey, entry.Key.Span, name, shape.Name, Nearest.To(name, shape.Keys.Select(k => k.Name)));
    }

    private void CheckNamed(DataNode node, NamedShape shape)
    {
        if (node is not DataMap map)
        {
            ReportType(node, shape);
            return;
        }
        foreach (var entry in map.Entries)
            Check(entry.Value, shape.Value);
    }

    private void ReportType(DataNode node, ValueShape shape) =>
        diagnostics.Report(ShapeDiagnostics.WrongType, node.Span, shape.Expected, ShapeMatch.NameOf(node));
}
