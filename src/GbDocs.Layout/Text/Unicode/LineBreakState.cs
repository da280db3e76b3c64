using static GbDocs.Layout.Text.Unicode.LineBreakClass;

namespace GbDocs.Layout.Text.Unicode;

/// <summary>What the rules of UAX #14 remember of the characters before a place.</summary>
internal struct LineBreakState
{
    private LineBreakClass previous;
    private LineBreakClass beforePrevious;
    private LineBreakClass beforeSpaces; // the last that is no space
    private bool isAfterJoiner;
    private bool isOddRegional;
    private int number; // 0 none, 1 in a number (NU SY IS), 2 after its closing bracket

    public void Start(LineBreakClass first)
    {
        isAfterJoiner = first == ZWJ;
        Advance(first is CM or ZWJ ? AL : first); // LB10
    }

    /// <summary>Whether a line may end before <paramref name="current"/>; then goes on behind it.</summary>
    public LineBreakKind Step(LineBreakClass current, LineBreakClass next)
    {
        if (previous is BK or LF or NL || (previous == CR && current != LF)) // LB4, LB5
            return Restart(current);
        if (current is CM or ZWJ && previous is not (SP or ZW or CR)) // LB9
        {
            isAfterJoiner = current == ZWJ;
            return LineBreakKind.Prohibited;
        }
        var resolved = current is CM or ZWJ ? AL : current; // LB10
        var kind = MayBreak(resolved, next) ? LineBreakKind.Allowed : LineBreakKind.Prohibited;
        isAfterJoiner = current == ZWJ;
        Advance(resolved);
        return kind;
    }

    private LineBreakKind Restart(LineBreakClass current)
    {
        this = default;
        Start(current);
        return LineBreakKind.Mandatory;
    }

    private void Advance(LineBreakClass current)
    {
        beforePrevious = previous;
        previous = current;
        if (current != SP)
            beforeSpaces = current;
        isOddRegional = current == RI && !isOddRegional;
        number = current switch
        {
            NU => 1,
            SY or IS when number == 1 => 1,
            CL or CP or WideCP when number == 1 => 2,
            _ => 0,
        };
    }

    private readonly bool MayBreak(LineBreakClass current, LineBreakClass next)
    {
        if (previous == AL && current == AL)
            return false; // LB28, the common case first
        if (current is BK or CR or LF or NL or SP or ZW) // LB6, LB7
            return false;
        if (beforeSpaces == ZW) // LB8
            return true;
        if (isAfterJoiner || current == WJ || previous is WJ or GL) // LB8a, LB11, LB12
            return false;
        if (current == GL && previous is not (SP or BA or HY)) // LB12a
            return false;
        if (current == EX || (current is CL or CP or WideCP or IS or SY && previous != NU)) // LB13
            return false;
        if (IsTiedOverSpaces(current))
            return false;
        return previous == SP || MayBreakBetween(current, next); // LB18
    }

    private readonly bool IsTiedOverSpaces(LineBreakClass current) => beforeSpaces switch
    {
        OP or WideOP => true, // LB14
        QU => current is OP or WideOP, // LB15
        CL or CP or WideCP => current == NS, // LB16
        B2 => current == B2, // LB17
        _ => false,
    };

    private readonly bool MayBreakBetween(LineBreakClass current, LineBreakClass next)
    {
        if (current == QU || previous == QU) // LB19
            return false;
        if (current == CB || previous == CB) // LB20
            return true;
        if (current is BA or HY or NS or IN || previous == BB) // LB21, LB22
            return false;
        if (beforePrevious == HL && previous is HY or BA) // LB21a
            return false;
        if (previous == SY && current == HL) // LB21b
            return false;
        return !IsNumber(current, next)
            && !LineBreakPairs.AreTied(previous, current)
            && !(previous == RI && current == RI && isOddRegional); // LB30a
    }

    // LB25 as in example 7: prefix, bracket or sign, digits with separators, closing bracket, suffix.
    private readonly bool IsNumber(LineBreakClass current, LineBreakClass next) => current switch
    {
        NU => previous is PR or PO or OP or WideOP or HY || number == 1,
        SY or IS or CL or CP or WideCP => number == 1,
        PO or PR => number > 0,
        OP or WideOP or HY => previous is PR or PO && next == NU,
        _ => false,
    };
}
