using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Checking;

/// <summary>Walks through the content of one page (PDF/UA-1 7.1; PDF/A-2 6.1.13, 6.2.2).</summary>
internal sealed class PageScan(Inspection inspection, PdfDictionary page, string name)
{
    private const int DeepestSave = 28;

    private readonly PdfFile file = inspection.File;
    private readonly List<PdfObject> operands = [];
    private readonly Stack<(string Tag, PdfDictionary? Properties)> marks = new();
    private readonly Stack<PdfDictionary?> saved = new();
    private PdfDictionary? font;

    /// <summary>The numbers of the marked content on the page, in the order of painting.</summary>
    public List<long> Identifiers { get; } = [];

    public void Run()
    {
        if (file.Resolve(page["Contents"]) is not PdfStream content)
            return;
        var parser = new PdfParser(PdfStrings.Decode(content));
        while (parser.Next() is { } next)
        {
            if (next.Value is { } operand)
            {
                operands.Add(operand);
                continue;
            }
            Operate(next.Keyword!.Value.Value);
            operands.Clear();
        }
        inspection.Require(marks.Count == 0 && saved.Count == 0, "PDF 14.6", $"{name} does not close what it opens.");
    }

    private void Operate(string operation)
    {
        inspection.Require(Operators.All.Contains(operation), "A2 6.2.2-1", $"{name} uses the unknown operator {operation}.");
        if (Operators.Painting.Contains(operation))
            CheckMeaning();
        if (Operators.ColourOf(operation) is { } colours)
            inspection.DeviceColours.Add(colours);
        switch (operation)
        {
            case "q":
                saved.Push(font);
                inspection.Require(saved.Count <= DeepestSave, "A2 6.1.13-8", $"{name} saves its state more than 28 times.");
                break;
            case "Q" when saved.Count > 0:
                font = saved.Pop();
                break;
            case "BMC" or "BDC":
                Begin();
                break;
            case "EMC" when marks.Count > 0:
                marks.Pop();
                break;
            case "Tf" or "Do" or "gs":
                Use(operation switch { "Tf" => "Font", "Do" => "XObject", _ => "ExtGState" });
                break;
            case "Tj" or "TJ" or "'" or "\"":
                Show();
                break;
        }
    }

    private bool IsTagged => marks.Any(mark => mark.Properties?["MCID"] is not null);

    private bool IsArtifact => marks.Any(mark => mark.Tag == "Artifact");

    private void CheckMeaning() =>
        inspection.Require(IsTagged || IsArtifact, "UA1 7.1-3", $"{name} shows something that is neither tagged nor an artifact.");

    private void Begin()
    {
        var tag = operands.FirstOrDefault() is PdfName tagName ? tagName.Value : string.Empty;
        var properties = operands.Count > 1 ? file.Dictionary(operands[1]) : null;
        inspection.Require(tag != "Artifact" || !IsTagged, "UA1 7.1-1", $"{name} has an artifact within tagged content.");
        inspection.Require(properties?["MCID"] is null || !IsArtifact, "UA1 7.1-2", $"{name} has tagged content within an artifact.");
        if (file.Integer(properties?["MCID"]) is { } identifier)
            Identifiers.Add(identifier);
        marks.Push((tag, properties));
    }

    private void Use(string kind)
    {
        var resource = operands.OfType<PdfName>().FirstOrDefault()?.Value ?? string.Empty;
        var found = file.Dictionary(file.Dictionary(file.Dictionary(page["Resources"])?[kind])?[resource]);
        inspection.Require(found is not null, "A2 6.2.2-2", $"{name} uses {resource}, which is not among its resources.");
        if (kind == "Font")
            font = found;
        if (kind == "XObject" && found?["SMask"] is not null)
            CheckGroup();
    }

    private void CheckGroup() =>
        inspection.Require(file.Dictionary(page["Group"])?["CS"] is not null, "A2 6.2.10-2", $"{name} has transparency without a colour space to mix in.");

    private void Show()
    {
        if (font is null)
        {
            inspection.Report("PDF 9.3", $"{name} shows text without a font.");
            return;
        }
        var hasActualText = marks.Any(mark => mark.Properties?["ActualText"] is not null)
            || marks.Any(mark => file.Integer(mark.Properties?["MCID"]) is { } identifier && HasActualText(identifier));
        foreach (var text in operands.SelectMany(operand => file.Resolve(operand) is PdfArray array ? array.Items : [operand]).OfType<PdfString>())
            inspection.Text.Add(font, text, hasActualText);
    }

    private bool HasActualText(long identifier)
    {
        var key = file.Integer(page["StructParents"]) ?? -1;
        var entry = inspection.ParentOf(key);
        var element = file.Array(entry) is var parents && identifier < parents.Count ? inspection.Structure.Find(parents[(int)identifier]) : null;
        for (; element is not null; element = element.Parent)
        {
            if (element.Dictionary["ActualText"] is not null)
                return true;
        }
        return false;
    }
}
