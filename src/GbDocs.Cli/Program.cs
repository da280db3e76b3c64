using GbDocs.Cli.Building;
using GbDocs.Cli.Output;
using GbDocs.Cli.Publication;

namespace GbDocs.Cli;

internal static class Program
{
    // As OrderedWork: the command itself walks folders and prints, and must not fail where its workers do not.
    private const int StackSize = 16 << 20;

    private static int Main(string[] arguments)
    {
        using var interruption = new Interruption();
        using var output = ConsoleText.Open(Console.OpenStandardOutput());
        using var error = ConsoleText.Open(Console.OpenStandardError());
        var environment = new ToolEnvironment(output, error, Environment.CurrentDirectory, Environment.GetEnvironmentVariable)
        {
            Palette = Palette.For(!Console.IsErrorRedirected, Environment.GetEnvironmentVariable),
        };
        var code = ExitCode.Fault;
        var work = new Thread(() => code = Run(arguments, new RunContext(environment, interruption.Token)), StackSize);
        work.Start();
        work.Join();
        if (!interruption.Token.IsCancellationRequested)
            return code;
        Publisher.Close(TimeSpan.FromMilliseconds(800));
        return interruption.Code;
    }

    private static int Run(string[] arguments, RunContext context)
    {
        try
        {
            return Tool.Run(arguments, PaperPipeline.Render, context);
        }
        catch (OperationCanceledException)
        {
            context.Environment.Error.WriteLine("Stopped.");
            return ExitCode.Interrupted;
        }
        catch (Exception fault)
        {
            context.Environment.Error.WriteLine($"A fault of gbdocs. Please report it with this text:\n{SafeText.Lines(fault.ToString())}");
            return ExitCode.Fault;
        }
    }
}
