using System.Text.Unicode;
using Chancery.Contracts.Engagement.V1;
using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace Chancery.ServiceDefaults;

/// <summary>What is wrong with bytes that could not be read as a message.</summary>
internal static class MalformedFields
{
    private static readonly FieldDescriptor Content = Document.Descriptor.FindFieldByNumber(Document.ContentFieldNumber);

    /// <summary>Every text that is not UTF-8, by its path; or that the message as a whole cannot be read.</summary>
    public static IReadOnlyCollection<FieldError> Of(MessageDescriptor message, byte[] bytes)
    {
        var found = new List<FieldError>();
        try
        {
            Find(message, bytes, "", found);
        }
        catch (InvalidProtocolBufferException)
        {
            found.Clear();
        }
        return found.Count > 0 ? found : [new FieldError("", ErrorReason.FieldMalformed, $"The bytes are no {message.FullName}.")];
    }

    private static void Find(MessageDescriptor message, byte[] bytes, string parent, List<FieldError> found)
    {
        var seen = new Dictionary<int, int>();
        var input = new CodedInputStream(bytes);
        while (input.ReadTag() is var tag and not 0)
        {
            if (message.FindFieldByNumber(WireFormat.GetTagFieldNumber(tag)) is not { } field
                || WireFormat.GetTagWireType(tag) != WireFormat.WireType.LengthDelimited
                || field.FieldType is not (FieldType.String or FieldType.Message))
            {
                input.SkipLastField();
                continue;
            }
            var value = input.ReadBytes();
            var index = seen[field.FieldNumber] = seen.TryGetValue(field.FieldNumber, out var last) ? last + 1 : 0;
            var path = parent + field.Name + (field.IsRepeated ? $"[{index}]" : "");
            if (field.FieldType == FieldType.Message)
                Find(field.MessageType, value.ToByteArray(), path + ".", found);
            else if (!Utf8.IsValid(value.Span))
                found.Add(new FieldError(path, field == Content ? ErrorReason.DocumentNotUtf8 : ErrorReason.FieldMalformed, "The text is not valid UTF-8."));
        }
    }
}
