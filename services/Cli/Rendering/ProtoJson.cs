using Google.Protobuf;
using Google.Protobuf.Reflection;
using Google.Rpc;

namespace Chancery.Cli.Rendering;

/// <summary>Proto3 JSON, as the services' own HTTP endpoints write it.</summary>
internal static class ProtoJson
{
    private static readonly JsonFormatter.Settings Settings =
        JsonFormatter.Settings.Default.WithTypeRegistry(TypeRegistry.FromFiles(ErrorDetailsReflection.Descriptor));

    private static readonly JsonFormatter OneLine = new(Settings);
    private static readonly JsonFormatter Indented = new(Settings.WithIndentation());

    /// <summary>Without a line break: for lines of JSON.</summary>
    public static string Line(IMessage message) => OneLine.Format(message);

    /// <summary>For people to read too.</summary>
    public static string Pretty(IMessage message) => Indented.Format(message);
}
