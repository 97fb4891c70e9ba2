using System.Diagnostics;

namespace Chancery.Entities;

/// <summary>Under which name the service's own spans and metrics go.</summary>
internal static class EntityTelemetry
{
    public const string Name = "Chancery.Entity";

    public static readonly ActivitySource Source = new(Name);
}
