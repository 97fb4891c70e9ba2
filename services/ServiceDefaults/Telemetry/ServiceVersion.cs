using System.Reflection;

namespace Chancery.ServiceDefaults;

internal static class ServiceVersion
{
    /// <summary>The product's version, with the commit where the build knew it.</summary>
    public static string Informational { get; } =
        Assembly.GetEntryAssembly()?.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
