using Chancery.Contracts.Engagement.V1;
using Google.Protobuf.WellKnownTypes;

namespace Chancery.Ingestion.Correcting;

internal static class MaskedFields
{
    private static readonly FieldMask.MergeOptions Replace = new()
    {
        ReplaceMessageFields = true,
        ReplacePrimitiveFields = true,
        ReplaceRepeatedFields = true,
    };

    /// <summary>Sets the fields that the mask names, as they stand in <paramref name="values"/>: those that are absent there are cleared.</summary>
    public static Engagement Set(Engagement engagement, Engagement values, FieldMask fields)
    {
        fields.Merge(values, engagement, Replace);
        return engagement;
    }
}
