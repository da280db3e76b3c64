using System.Collections.Immutable;
using System.Diagnostics;

namespace GbDocs.Templates.Patterns;

/// <summary>Turns the tree of a pattern into steps. A counted repetition becomes so many copies.</summary>
internal sealed class PatternCompiler(ImmutableArray<string> groups)
{
    private const int MaximumSize = 5_000;
    private const int NoRegister = -1;

    private readonly List<Instruction> program = [];
    private int registers = groups.Length * 2;
    private bool hasReferences;

    public Pattern Compile(PatternNode root)
    {
        EmitGroup(0, root, isBackward: false);
        Emit(new Instruction(Step.Accept));
        return new Pattern([.. program], groups, registers, hasReferences);
    }

    private void Emit(PatternNode node, bool isBackward)
    {
        switch (node)
        {
            case PatternNode.Character character:
                Emit(new Instruction(Step.Character, B: isBackward ? 1 : 0, Set: character.Set));
                break;
            case PatternNode.Sequence sequence:
                foreach (var part in isBackward ? sequence.Parts.Reverse() : sequence.Parts)
                    Emit(part, isBackward);
                break;
            case PatternNode.Choice choice:
                EmitChoice(choice.Ways, isBackward);
                break;
            case PatternNode.Group group:
                EmitGroup(IndexOf(group.Name), group.Body, isBackward);
                break;
            case PatternNode.Repeat repeat:
                EmitRepeat(repeat, isBackward);
                break;
            case PatternNode.Look look:
                EmitInner(look.IsNegative ? Step.LookNot : Step.Look, look.Body, look.IsBehind);
                break;
            case PatternNode.Atomic atomic:
                EmitInner(Step.Atomic, atomic.Body, isBackward);
                break;
            case PatternNode.Anchor anchor:
                Emit(new Instruction(Step.Anchor, (int)anchor.Kind));
                break;
            case PatternNode.Reference reference:
                hasReferences = true;
                Emit(new Instruction(reference.IgnoresCase ? Step.ReferenceIgnoringCase : Step.Reference, IndexOf(reference.Name), isBackward ? 1 : 0));
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void EmitGroup(int group, PatternNode body, bool isBackward)
    {
        var begin = registers++;
        Emit(new Instruction(Step.Save, begin));
        Emit(body, isBackward);
        Emit(new Instruction(Step.Capture, group, begin));
    }

    private void EmitChoice(ImmutableArray<PatternNode> ways, bool isBackward)
    {
        var jumps = new List<int>();
        for (var i = 0; i < ways.Length; i++)
        {
            var isLast = i == ways.Length - 1;
            var split = isLast ? -1 : Emit(new Instruction(Step.Split));
            Emit(ways[i], isBackward);
            if (isLast)
                break;
            jumps.Add(Emit(new Instruction(Step.Jump)));
            program[split] = new Instruction(Step.Split, split + 1, program.Count);
        }
        foreach (var jump in jumps)
            program[jump] = new Instruction(Step.Jump, program.Count);
    }

    private void EmitInner(Step step, PatternNode body, bool isBackward)
    {
        var head = Emit(new Instruction(step));
        Emit(body, isBackward);
        Emit(new Instruction(Step.Accept));
        program[head] = new Instruction(step, program.Count);
    }

    private void EmitRepeat(PatternNode.Repeat repeat, bool isBackward)
    {
        var register = MayBeEmpty(repeat.Body) ? registers++ : NoRegister;
        var required = repeat.Maximum is null ? Math.Max(0, repeat.Minimum - 1) : repeat.Minimum;

        // A required round may be empty; only behind the last one an empty round ends the repetition.
        var mayGoOn = repeat.Maximum > repeat.Minimum;
        var exits = new List<int>();
        for (var i = 1; i <= required; i++)
            EmitRound(repeat.Body, isBackward, i == required && mayGoOn ? register : NoRegister, exits);
        if (repeat.Maximum is { } maximum)
            EmitOptionals(repeat, maximum - repeat.Minimum, isBackward, (register, exits));
        else
            EmitLoop(repeat, isBackward, (register, exits));
        foreach (var exit in exits)
            program[exit] = program[exit] with { B = program.Count };
    }

    private void EmitOptionals(PatternNode.Repeat repeat, int count, bool isBackward, (int Register, List<int> Exits) emptiness)
    {
        var splits = new List<int>();
        for (var i = 0; i < count; i++)
        {
            splits.Add(Emit(new Instruction(Step.Split)));
            EmitRound(repeat.Body, isBackward, emptiness.Register, emptiness.Exits);
        }
        foreach (var split in splits)
            program[split] = Fork(split + 1, program.Count, repeat.IsLazy);
    }

    private void EmitLoop(PatternNode.Repeat repeat, bool isBackward, (int Register, List<int> Exits) emptiness)
    {
        var head = repeat.Minimum == 0 ? Emit(new Instruction(Step.Split)) : -1;
        var body = program.Count;
        EmitRound(repeat.Body, isBackward, emptiness.Register, emptiness.Exits);
        var tail = Emit(new Instruction(Step.Split));
        program[tail] = Fork(body, program.Count, repeat.IsLazy);
        if (head >= 0)
            program[head] = Fork(body, program.Count, repeat.IsLazy);
    }

    /// <summary>One round of a repetition; a round that matched nothing is the last, so that a loop always ends.</summary>
    private void EmitRound(PatternNode body, bool isBackward, int register, List<int> exits)
    {
        if (register != NoRegister)
            Emit(new Instruction(Step.Save, register));
        Emit(body, isBackward);
        if (register != NoRegister)
            exits.Add(Emit(new Instruction(Step.LeaveIfEmpty, register)));
    }

    private static bool MayBeEmpty(PatternNode node) => node switch
    {
        PatternNode.Character => false,
        PatternNode.Sequence sequence => sequence.Parts.All(MayBeEmpty),
        PatternNode.Choice choice => choice.Ways.Any(MayBeEmpty),
        PatternNode.Group group => MayBeEmpty(group.Body),
        PatternNode.Repeat repeat => repeat.Minimum == 0 || MayBeEmpty(repeat.Body),
        PatternNode.Atomic atomic => MayBeEmpty(atomic.Body),
        PatternNode.Look or PatternNode.Anchor or PatternNode.Reference => true,
        _ => throw new UnreachableException(),
    };

    private static Instruction Fork(int more, int enough, bool isLazy) =>
        isLazy ? new Instruction(Step.Split, enough, more) : new Instruction(Step.Split, more, enough);

    private int Emit(Instruction instruction)
    {
        if (program.Count == MaximumSize)
            throw new PatternException("it is too large; counted repetitions make it longer.");
        program.Add(instruction);
        return program.Count - 1;
    }

    private int IndexOf(string group) =>
        Pattern.IndexOf(groups, group) is { } index ? index : throw new PatternException($"it has no group {group}.");
}
