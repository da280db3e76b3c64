using System.Xml.Linq;

namespace GbDocs.Rendering.Docx.Checking;

/// <summary>Fields: each begins, has an instruction and a result, and ends, within its story; none asks to be updated.</summary>
internal static class FieldRules
{
    private const int DeepestNesting = 20;

    public static IEnumerable<string> Check(WordFile file)
    {
        foreach (var (name, root) in file.Stories)
        {
            foreach (var fault in CheckStory(root))
                yield return $"{name}: {fault}";
        }
        if (file.Root("word/settings.xml").Elements(WordFile.W + "updateFields").Any())
            yield return "The settings ask to update fields.";
    }

    private static IEnumerable<string> CheckStory(XElement root)
    {
        var open = new Stack<FieldState>();
        foreach (var element in root.Descendants().Where(e => e.Name.Namespace == WordFile.W))
        {
            switch (element.Name.LocalName)
            {
                case "fldChar" when WordFile.Value(element, "fldCharType") is { } type:
                    if (element.Attribute(WordFile.W + "dirty") is not null)
                        yield return "a field is dirty.";
                    if (Turn(open, type) is { } fault)
                        yield return fault;
                    break;
                case "instrText" when open.TryPeek(out var field):
                    field.Instruction += element.Value;
                    break;
                case "t" or "tab" or "sym" or "footnoteRef" when open.TryPeek(out var field):
                    field.HasResult |= field.IsSeparated;
                    break;
            }
            if (open.Count > DeepestNesting)
                yield return "fields are nested too deep.";
        }
        foreach (var field in open)
            yield return $"the field “{field.Instruction.Trim()}” does not end.";
    }

    private static string? Turn(Stack<FieldState> open, string type)
    {
        if (type == "begin")
        {
            open.Push(new FieldState());
            return null;
        }
        if (!open.TryPeek(out var field))
            return $"a field has “{type}” without a beginning.";
        field.IsSeparated |= type == "separate";
        if (type != "end")
            return null;
        open.Pop();
        if (open.TryPeek(out var outer))
            outer.HasResult |= field.HasResult && outer.IsSeparated;
        return field.HasResult || IsEmptyAllowed(field) ? null : $"the field “{field.Instruction.Trim()}” has no result.";
    }

    // A page is unknown where the paper was not laid out; a caption without a number is in its list by a field that shows nothing.
    private static bool IsEmptyAllowed(FieldState field) => field.IsSeparated && field.Instruction.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        ["PAGEREF", ..] => true,
        ["SEQ", ..] words => words.Contains("\\h"),
        _ => false,
    };

    private sealed class FieldState
    {
        public string Instruction { get; set; } = string.Empty;

        public bool IsSeparated { get; set; }

        public bool HasResult { get; set; }
    }
}
