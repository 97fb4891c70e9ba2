namespace Chancery.Client;

/// <summary>One field of a request that was not acceptable.</summary>
/// <param name="Field">Path in the names of the contract: "document.published_date".</param>
/// <param name="Reason">Name of an ErrorReason without its prefix: "DATE_IN_FUTURE".</param>
/// <param name="Description">What is wrong and what to do about it.</param>
public sealed record FieldViolation(string Field, string Reason, string Description);
