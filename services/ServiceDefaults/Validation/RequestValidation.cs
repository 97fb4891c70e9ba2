using System.Reflection;
using Chancery.Contracts.Engagement.V1;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.ServiceDefaults;

/// <summary>Validators of requests: what they say, how they are registered, how they are asked.</summary>
public static class RequestValidation
{
    /// <summary>The reason that a caller is given when the rule before it fails; FIELD_MALFORMED where none is set.</summary>
    public static IRuleBuilderOptions<T, TProperty> WithReason<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, ErrorReason reason) =>
        rule.WithErrorCode(reason.ToString());

    /// <summary>Every validator of an assembly; an interceptor asks them before a method is entered.</summary>
    public static IServiceCollection AddValidators(this IServiceCollection services, Assembly assembly)
    {
        foreach (var found in AssemblyScanner.FindValidatorsInAssembly(assembly, includeInternalTypes: true))
            services.AddSingleton(found.InterfaceType, found.ValidatorType);
        return services;
    }

    /// <summary>Throws INVALID_REQUEST with every bad field of the request.</summary>
    public static void Check<T>(IValidator<T> validator, T request)
    {
        var result = validator.Validate(request);
        if (result.IsValid)
            return;
        throw Errors.InvalidRequest([.. result.Errors.Select(failure => new FieldError(
            ProtoPath.Of(failure.PropertyName),
            Enum.TryParse<ErrorReason>(failure.ErrorCode, out var reason) ? reason : ErrorReason.FieldMalformed,
            failure.ErrorMessage))]);
    }
}
