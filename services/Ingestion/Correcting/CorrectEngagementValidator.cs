using System.Collections.Frozen;
using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Ingestion.V1;
using Chancery.Ingestion.Engagements;
using Chancery.Ingestion.Identity;
using Chancery.ServiceDefaults;
using FluentValidation;
using Google.Protobuf.WellKnownTypes;

namespace Chancery.Ingestion.Correcting;

internal sealed class CorrectEngagementValidator : AbstractValidator<CorrectEngagementRequest>
{
    private static readonly FrozenSet<string> Correctable = FrozenSet.Create(
        "type", "mode", "status", "title", "parties", "participants", "start_date", "end_date", "place", "delegation_count", "topics",
        "actions", "confidence");

    public CorrectEngagementValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(request => request.RequestId).IsRequestId();
        RuleFor(request => request.Reason).IsReason();
        RuleFor(request => request.UpdateMask)
            .Must(mask => mask is { Paths.Count: > 0 }).WithReason(ErrorReason.UpdateMaskInvalid).WithMessage("It names no field.")
            .Must(mask => mask.Paths.All(Correctable.Contains))
                .WithReason(ErrorReason.UpdateMaskInvalid).WithMessage($"It may name {string.Join(", ", Correctable.Order())}.");
        RuleFor(request => request.Engagement)
            .NotNull().WithReason(ErrorReason.FieldRequired).WithMessage("An engagement is needed.")
            .IsWithinSize();
        When(request => request.Engagement is not null, () =>
        {
            RuleFor(request => request.Engagement.EngagementId)
                .Must(Identifiers.EngagementForm().IsMatch).WithMessage("It is no engagement id ('eng-' and 26 characters).");
            RuleFor(request => request.Engagement.Etag).IsEtag();
            RuleFor(request => request.Engagement.Type).NotEqual(EngagementType.Unspecified).When(Sets("type"))
                .WithReason(ErrorReason.FieldRequired).WithMessage("A type is needed.");
            RuleFor(request => request.Engagement.Status).NotEqual(EngagementStatus.Unspecified).When(Sets("status"))
                .WithReason(ErrorReason.FieldRequired).WithMessage("A status is needed.");
            RuleFor(request => request.Engagement.Parties).NotEmpty().When(Sets("parties"))
                .WithReason(ErrorReason.FieldRequired).WithMessage("At least one party is needed.");
            RuleFor(request => Taken(request)).SetValidator(new EngagementValidator()).OverridePropertyName("Engagement");
        });
    }

    private static Func<CorrectEngagementRequest, bool> Sets(string field) =>
        request => request.UpdateMask?.Paths.Contains(field) == true;

    /// <summary>The fields that will be taken, and no others: what else the caller left in the message is not looked at.</summary>
    private static Engagement Taken(CorrectEngagementRequest request) => MaskedFields.Set(
        new Engagement(), request.Engagement, new FieldMask { Paths = { request.UpdateMask?.Paths.Where(Correctable.Contains) ?? [] } });
}
