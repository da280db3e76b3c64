using System.Globalization;
using BenchmarkDotNet.Running;

namespace GbDocs.Benchmarks;

internal static class Program
{
    private static void Main(string[] args)
    {
        if (args is ["long", var paragraphs])
            LongPaper.Run(int.Parse(paragraphs, CultureInfo.InvariantCulture));
        else
            BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    }
}
