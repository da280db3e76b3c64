using GbDocs.Model.Sources;

namespace GbDocs.Templates;

/// <summary>
/// Finds the templates that <c>include</c> names. The names that it is asked for were checked by <see cref="TemplateName"/>:
/// they cannot lead out of a root by their spelling.
/// </summary>
public interface ITemplateLoader
{
    /// <summary>The names that can be included, for hints; may be empty where they are not known.</summary>
    IEnumerable<string> Names { get; }

    /// <summary>The text of a template, or null where there is none of that name.</summary>
    /// <param name="name">Path relative to the root, with <c>/</c> between its parts.</param>
    /// <param name="from">Where the template asks for it.</param>
    SourceText? Load(string name, SourceSpan from);
}
