namespace GbDocs.Layout.Fonts;

/// <summary>A font file is broken, or of a kind that is not read here.</summary>
public sealed class FontFormatException : Exception
{
    /// <summary>A fault without particulars.</summary>
    public FontFormatException() : base("The font file is broken.")
    {
    }

    /// <summary>A fault with its particulars.</summary>
    public FontFormatException(string message) : base(message)
    {
    }

    /// <summary>A fault with its particulars and its cause.</summary>
    public FontFormatException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
