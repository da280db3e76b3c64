using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;

namespace GbDocs.Templates.Syntax;

/// <summary>
/// Reads the tokens of a template into statements. After a fault it goes on at the next statement, so that one run tells
/// of several.
/// </summary>
internal sealed partial class Parser
{
    /// <summary>How deeply expressions and blocks may lie in each other; a deeper tree could exhaust the stack.</summary>
    internal const int MaximumDepth = 200;

    private readonly SourceText source;
    private readonly DiagnosticBag diagnostics;
    private readonly List<Token> tokens;
    private int index;
    private int depth;

    // Inside brackets the end of a line is white space.
    private int brackets;

    // Set by a fault, unset at the next statement: what follows in the same statement would only be its consequence.
    private bool isPanicking;
    private SourceSpan indent;

    private Parser(SourceText source, List<Token> tokens, DiagnosticBag diagnostics)
    {
        this.source = source;
        this.tokens = tokens;
        this.diagnostics = diagnostics;
    }

    /// <summary>The statements of a template.</summary>
    public static ImmutableArray<Statement> Parse(SourceText source, DiagnosticBag diagnostics) =>
        new Parser(source, Lexer.Lex(source, diagnostics), diagnostics).ParseAll();

    /// <summary>The statements of code alone.</summary>
    public static ImmutableArray<Statement> ParseCode(SourceText source, DiagnosticBag diagnostics) =>
        new Parser(source, Lexer.LexCode(source, diagnostics), diagnostics).ParseAll();

    private ImmutableArray<Statement> ParseAll()
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        while (true)
        {
            statements.AddRange(ParseStatements());
            if (Current.Kind == TokenKind.End)
                return statements.DrainToImmutable();
            var keyword = TextOf(Take());
            diagnostics.Report(keyword == "end" ? SyntaxDiagnostics.StrayEnd : SyntaxDiagnostics.StrayBranch, SpanOf(Previous), keyword);
        }
    }

    private Token Current
    {
        get
        {
            while (brackets > 0 && tokens[index].Kind == TokenKind.NewLine)
                index++;
            return tokens[index];
        }
    }

    private Token Previous => tokens[index - 1];

    private Token Peek(int distance = 1) => tokens[Math.Min(index + distance, tokens.Count - 1)];

    private Token Take()
    {
        var token = Current;
        if (token.Kind != TokenKind.End)
            index++;
        return token;
    }

    private bool TryTake(TokenKind kind)
    {
        if (Current.Kind != kind)
            return false;
        Take();
        return true;
    }

    private bool Expect(TokenKind kind, string what)
    {
        if (TryTake(kind))
            return true;
        ReportUnexpected(what);
        return false;
    }

    private string TextOf(Token token) => source.Text.Substring(token.Start, token.Length);

    private SourceSpan SpanOf(Token token) => new(source, token.Start, token.Length);

    private SourceSpan SpanFrom(int start) => new(source, start, Math.Max(0, (index > 0 ? Previous.End : 0) - start));

    private void Report(DiagnosticDescriptor descriptor, SourceSpan span, params ReadOnlySpan<string> arguments)
    {
        if (!isPanicking)
            diagnostics.Report(descriptor, span, arguments);
        isPanicking = true;
    }

    private void ReportUnexpected(string expected)
    {
        var token = Current;
        var found = token.Kind switch
        {
            TokenKind.End => "the end of the template",
            TokenKind.NewLine => "the end of the line",
            TokenKind.CodeExit => "the end of the code",
            _ => $"“{TextOf(token)}”",
        };
        Report(SyntaxDiagnostics.Unexpected, SpanOf(token), expected, found);
    }

    /// <summary>Goes one level deeper; false, once reported, where the template is nested beyond measure.</summary>
    private bool Enter()
    {
        depth++;
        if (depth <= MaximumDepth && RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return true;
        Report(SyntaxDiagnostics.TooDeep, SpanOf(Current), MaximumDepth.ToString(System.Globalization.CultureInfo.InvariantCulture));

        // Nothing of such a template is worth reading further.
        index = tokens.Count - 1;
        return false;
    }
}
