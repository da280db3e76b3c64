using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GbDocs.Templates.Builtins;

/// <summary><c>string</c>: numbers read from texts, hashes, Base64.</summary>
internal static class StringConversions
{
    public static KeyValuePair<string, Value>[] All { get; } =
    [
        Define.Function("to_int", "text", call => ToWhole(call, int.MinValue, int.MaxValue)),
        Define.Function("to_long", "text", call => ToWhole(call, long.MinValue, long.MaxValue)),
        Define.Function("to_float", "text", call => ToNumber(call) is { } number ? Value.Of((float)number) : Value.Null),
        Define.Function("to_double", "text", call => ToNumber(call) is { } number ? Value.Of(number) : Value.Null),
        Define.Function("md5", "text", call => Hash(call, Md5)),
        Define.Function("sha1", "text", call => Hash(call, Sha1)),
        Define.Function("sha256", "text", call => Hash(call, SHA256.HashData)),
        Define.Function("sha512", "text", call => Hash(call, SHA512.HashData)),
        Define.Function("hmac_sha1", "text secret_key", call => Hash(call, text => HmacSha1(Bytes(call, 1), text))),
        Define.Function("hmac_sha256", "text secret_key", call => Hash(call, text => HMACSHA256.HashData(Bytes(call, 1), text))),
        Define.Function("hmac_sha512", "text secret_key", call => Hash(call, text => HMACSHA512.HashData(Bytes(call, 1), text))),
        Define.Function("base64_encode", "text", call => Value.Text(Convert.ToBase64String(Bytes(call, 0)))),
        Define.Function("base64_decode", "text", Decode),
    ];

    private static Value ToWhole(FunctionCall call, long minimum, long maximum) =>
        long.TryParse(call.Text(0).Content, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
        && number >= minimum && number <= maximum
            ? Value.Of(number)
            : Value.Null;

    private static double? ToNumber(FunctionCall call) =>
        double.TryParse(call.Text(0).Content, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static TextValue Hash(FunctionCall call, Func<byte[], byte[]> hash) =>
        Value.Text(Convert.ToHexStringLower(hash(Bytes(call, 0))));

    private static byte[] Bytes(FunctionCall call, int parameter)
    {
        var text = call.Text(parameter).Content;
        call.Budget.ChargeText(text.Length * 4L);
        return Encoding.UTF8.GetBytes(text);
    }

    private static TextValue Decode(FunctionCall call)
    {
        var text = call.Text(0).Content;
        call.Budget.ChargeText(text.Length);
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length)
            ? Value.Text(Encoding.UTF8.GetString(bytes, 0, length))
            : throw call.FaultIn(0, RenderDiagnostics.Unreadable, Evaluation.Conversions.Abbreviate(text), "Base64");
    }

    // The language has these; they name and compare texts here and protect nothing.
    [SuppressMessage("Security", "CA5351", Justification = "A function of the language, no protection.")]
    private static byte[] Md5(byte[] text) => MD5.HashData(text);

    [SuppressMessage("Security", "CA5350", Justification = "A function of the language, no protection.")]
    private static byte[] Sha1(byte[] text) => SHA1.HashData(text);

    [SuppressMessage("Security", "CA5350", Justification = "A function of the language, no protection.")]
    private static byte[] HmacSha1(byte[] key, byte[] text) => HMACSHA1.HashData(key, text);
}
