using Chancery.Client;
using Grpc.Core;

namespace Chancery.Cli.Rendering;

/// <summary>What went wrong, for a person: what, which fields, what to do.</summary>
/// <param name="What">One or two sentences.</param>
/// <param name="Reason">The contract's name of it; empty when it has none.</param>
/// <param name="Fields">Fields at fault, each with what is wrong and right.</param>
/// <param name="Remedy">What to do; empty when the fields tell it.</param>
internal sealed record Problem(string What, string Reason = "", IReadOnlyList<FieldViolation>? Fields = null, string Remedy = "")
{
    /// <param name="error">The failure.</param>
    /// <param name="service">Whom the call went to.</param>
    /// <param name="address">Where that was looked for.</param>
    public static Problem From(ChanceryError error, Service service, Uri address)
    {
        var name = service.ToString().ToLowerInvariant();
        if (error.IsUnreachable)
            return new Problem(
                $"The {name} service does not answer at {address.GetLeftPart(UriPartial.Authority)} ({error.Message.TrimEnd('.')}).",
                Remedy: "Start the platform with deploy/up, or say where it runs with --host and --port-offset.");
        if (error.Status == StatusCode.DeadlineExceeded)
            return new Problem($"The {name} service did not answer in time.",
                Remedy: "Repeat the command, which is safe; allow it more time with --timeout SECONDS.");
        return From(error);
    }

    public static Problem From(ChanceryError error) =>
        error.Fields.Count > 0
            ? new Problem("The request was refused.", error.Reason, error.Fields)
            : new Problem(error.Message, error.Reason.Length > 0 ? error.Reason : error.Status.ToString(), Remedy: error.Remedy);
}
