using Chancery.Contracts.Engagement.V1;

namespace Chancery.ServiceDefaults;

/// <summary>One field of a request that is not acceptable.</summary>
/// <param name="Field">Path in the names of the proto: "document.published_date", "engagement.parties[1].code".</param>
/// <param name="Reason">Why; a reason whose description says of_field.</param>
/// <param name="Description">One sentence for the caller: what is wrong with this value and what is right.</param>
public sealed record FieldError(string Field, ErrorReason Reason, string Description);
