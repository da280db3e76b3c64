// Tasks of the repository for Cake (https://cakebuild.net): dotnet tool restore && dotnet cake --target=NAME
// Every one is a short name for plain dotnet commands, which work without Cake too.

var target = Argument("target", "Default");
var configuration = Argument("configuration", "Debug");

const string Solution = "GbDocs.sln";
const string Tool = "src/GbDocs.Cli/GbDocs.Cli.csproj";

void DotNet(params string[] arguments)
{
    var settings = new ProcessSettings { Arguments = new ProcessArgumentBuilder() };
    foreach (var argument in arguments)
        settings.Arguments.AppendQuoted(argument);
    var code = StartProcess("dotnet", settings);
    if (code != 0)
        throw new CakeException(code, $"dotnet {string.Join(' ', arguments)} ended with {code}.");
}

Task("Clean")
    .Description("Removes everything that builds have made.")
    .Does(() => CleanDirectories(new[] { "artifacts", "out" }));

Task("Restore")
    .Description("Fetches the packages that the lock files name.")
    .Does(() => DotNet("restore", Solution));

Task("Build")
    .Description("Builds all projects; a warning is an error.")
    .IsDependentOn("Restore")
    .Does(() => DotNet("build", Solution, "--no-restore", "--nologo", "--configuration", configuration));

Task("Format")
    .Description("Checks that the code is laid out as .editorconfig says; what the build itself checks is not checked again.")
    .Does(() => DotNet("format", "whitespace", ".", "--folder", "--verify-no-changes", "--exclude", "artifacts"));

Task("Test")
    .Description("Runs all tests.")
    .IsDependentOn("Build")
    .Does(() => DotNet("test", Solution, "--no-build", "--nologo", "--configuration", configuration));

Task("Papers")
    .Description("Builds all papers of content/ into out/, and checks that they are what their manifests say.")
    .IsDependentOn("Build")
    .Does(() =>
    {
        DotNet("run", "--project", Tool, "--no-build", "--configuration", configuration, "--", "build", "--format", "docx,pdf,text");
        DotNet("run", "--project", Tool, "--no-build", "--configuration", configuration, "--", "verify", "out");
    });

Task("Checks")
    .Description("What the build server runs beside the tests.")
    .IsDependentOn("Format")
    .IsDependentOn("Papers");

Task("Default")
    .Description("Format, Test, Papers.")
    .IsDependentOn("Format")
    .IsDependentOn("Test")
    .IsDependentOn("Papers");

RunTarget(target);
