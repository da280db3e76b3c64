namespace GbDocs.Model.Sources;

/// <summary>A place in a text as people name it.</summary>
/// <param name="Line">Line, counted from 1.</param>
/// <param name="Column">UTF-16 column, counted from 1.</param>
public readonly record struct LinePosition(int Line, int Column);
