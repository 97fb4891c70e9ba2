using System.Security.Cryptography;
using Chancery.Contracts.Engagement.V1;
using Google.Protobuf;

namespace Chancery.Cli.Input;

internal static class RequestIds
{
    /// <summary>The same for the same content and facts, so that a submission may be repeated; another for any other.</summary>
    public static string Of(Document document) =>
        "sha256-" + Convert.ToHexStringLower(SHA256.HashData(document.ToByteArray()));
}
