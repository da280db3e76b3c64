using System.Collections.Immutable;
using System.Diagnostics;

namespace GbDocs.Templates.Patterns;

/// <summary>
/// One search: tries the ways through a pattern in their order, as .NET's backtracking does, but remembers which forks led
/// nowhere, so that the work grows with the length of the pattern times that of the text.
/// </summary>
/// <param name="pattern">The pattern.</param>
/// <param name="text">The text that is searched.</param>
/// <param name="budget">Is charged with each step.</param>
/// <param name="lastEnd">Where the match before ended, for <c>\G</c>; 0 before the first.</param>
internal sealed class PatternMatcher(Pattern pattern, string text, WorkBudget budget, int lastEnd)
{
    private const int WorkOfStep = 4;
    private const int WorkOfSearch = 300;
    private const int NoMatch = -1;

    // With references back no dead end is remembered; a match of so many steps is one that multiplies.
    private const int MaximumSteps = 1_000_000;

    private readonly int[] registers = new int[pattern.Registers];

    // Where to go on after a dead end; and what a register held, at a step of ~register.
    private readonly Stack<(int Step, int Position)> ways = new();
    private int steps;

    /// <summary>The first match at or behind a position.</summary>
    public PatternMatch? Search(int start)
    {
        budget.Charge(WorkOfSearch + (registers.Length * WorkOfStep));
        var deadEnds = new HashSet<long>();
        for (var position = start; position <= text.Length; position++)
        {
            Array.Fill(registers, NoMatch);
            if (Run(0, position, deadEnds) != NoMatch)
                return ToMatch();
        }
        return null;
    }

    private PatternMatch ToMatch()
    {
        var groups = ImmutableArray.CreateBuilder<(int Start, int Length)>(pattern.Groups.Length);
        for (var i = 0; i < pattern.Groups.Length; i++)
        {
            var start = registers[i * 2];
            groups.Add(start == NoMatch ? (NoMatch, 0) : (start, registers[(i * 2) + 1] - start));
        }
        return new PatternMatch(groups.MoveToImmutable());
    }

    /// <summary>Where a match from a step and a position ends; -1 where there is none.</summary>
    private int Run(int first, int from, HashSet<long> deadEnds)
    {
        var outermost = ways.Count;
        var (step, position) = (first, from);
        while (true)
        {
            Charge(WorkOfStep);
            var instruction = pattern.Program[step];
            if (instruction.Step == Step.Accept)
            {
                KeepRegisters(outermost);
                return position;
            }
            if (!TryStep(instruction, deadEnds, ref step, ref position) && !TryGoBack(outermost, ref step, ref position))
                return NoMatch;
        }
    }

    private bool TryStep(Instruction instruction, HashSet<long> deadEnds, ref int step, ref int position)
    {
        switch (instruction.Step)
        {
            case Step.Character:
                var at = position - instruction.B;
                if (at < 0 || at >= text.Length || !instruction.Set!.Contains(text[at]))
                    return false;
                position = instruction.B == 0 ? position + 1 : at;
                step++;
                return true;
            case Step.Split:
                if (!IsNew(step, position, deadEnds))
                    return false;
                ways.Push((instruction.B, position));
                step = instruction.A;
                return true;
            case Step.Jump:
                step = instruction.A;
                return true;
            case Step.Save:
                Save(instruction.A, position);
                step++;
                return true;
            case Step.Capture:
                Save(instruction.A * 2, Math.Min(registers[instruction.B], position));
                Save((instruction.A * 2) + 1, Math.Max(registers[instruction.B], position));
                step++;
                return true;
            case Step.LeaveIfEmpty:
                step = registers[instruction.A] == position ? instruction.B : step + 1;
                return true;
            case Step.Anchor:
                step++;
                return IsAt((AnchorKind)instruction.A, position);
            case Step.Look or Step.LookNot or Step.Atomic:
                return TryInner(instruction, ref step, ref position);
            case Step.Reference or Step.ReferenceIgnoringCase:
                step++;
                return TryReference(instruction, ref position);
            default:
                throw new UnreachableException();
        }
    }

    private bool IsNew(int step, int position, HashSet<long> deadEnds)
    {
        if (pattern.HasReferences)
            return true;
        budget.ChargeItems(1);
        return deadEnds.Add(((long)step << 32) | (uint)position);
    }

    private void Save(int register, int position)
    {
        ways.Push((~register, registers[register]));
        registers[register] = position;
    }

    private bool TryGoBack(int outermost, ref int step, ref int position)
    {
        while (ways.Count > outermost)
        {
            (step, position) = ways.Pop();
            if (step >= 0)
                return true;
            registers[~step] = position;
        }
        return false;
    }

    // The ways that were not taken are forgotten; what the registers held is not, for a way further out may still be taken.
    private void KeepRegisters(int outermost)
    {
        if (outermost == 0)
        {
            ways.Clear();
            return;
        }
        var kept = new Stack<(int Step, int Position)>();
        while (ways.Count > outermost)
        {
            if (ways.Pop() is { Step: < 0 } saved)
                kept.Push(saved);
        }
        while (kept.TryPop(out var saved))
            ways.Push(saved);
    }

    /// <summary>An inner pattern has dead ends of its own: what fails within it may not fail without.</summary>
    private bool TryInner(Instruction instruction, ref int step, ref int position)
    {
        budget.Charge(WorkOfSearch);
        var mark = ways.Count;
        var end = Run(step + 1, position, []);
        if (end != NoMatch && instruction.Step == Step.LookNot)
            Undo(mark);
        step = instruction.A;
        if (end != NoMatch && instruction.Step == Step.Atomic)
            position = end;
        return (end != NoMatch) == (instruction.Step != Step.LookNot);
    }

    private void Undo(int mark)
    {
        while (ways.Count > mark)
        {
            var (register, held) = ways.Pop();
            registers[~register] = held;
        }
    }

    private bool TryReference(Instruction instruction, ref int position)
    {
        var start = registers[instruction.A * 2];
        if (start == NoMatch)
            return false;
        var length = registers[(instruction.A * 2) + 1] - start;
        var at = instruction.B == 0 ? position : position - length;
        if (at < 0 || at + length > text.Length)
            return false;
        Charge(length);
        position = instruction.B == 0 ? position + length : at;
        var comparison = instruction.Step == Step.Reference ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return text.AsSpan(start, length).Equals(text.AsSpan(at, length), comparison);
    }

    private bool IsAt(AnchorKind kind, int position) => kind switch
    {
        AnchorKind.TextStart => position == 0,
        AnchorKind.TextEnd => position == text.Length,
        AnchorKind.TextEndOrLastLineEnd => position == text.Length || (position == text.Length - 1 && text[position] == '\n'),
        AnchorKind.LineStart => position == 0 || text[position - 1] == '\n',
        AnchorKind.LineEnd => position == text.Length || text[position] == '\n',
        AnchorKind.WordBoundary => IsWord(position - 1) != IsWord(position),
        AnchorKind.NoWordBoundary => IsWord(position - 1) == IsWord(position),
        AnchorKind.LastEnd => position == lastEnd,
        _ => throw new UnreachableException(),
    };

    // Joiners hold a word together, as .NET has it.
    private bool IsWord(int position) =>
        position >= 0 && position < text.Length && (CharacterSet.Words.Contains(text[position]) || text[position] is '\u200C' or '\u200D');

    private void Charge(int units)
    {
        budget.Charge(units);
        if (pattern.HasReferences && (steps += units) > MaximumSteps * WorkOfStep)
            throw new SlowPatternException();
    }
}
