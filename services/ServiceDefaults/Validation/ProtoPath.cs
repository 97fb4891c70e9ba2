using System.Text;

namespace Chancery.ServiceDefaults;

/// <summary>Names fields as the proto does: "Document.PublishedDate" becomes "document.published_date".</summary>
public static class ProtoPath
{
    public static string Of(string propertyPath)
    {
        var path = new StringBuilder(propertyPath.Length + 8);
        for (var i = 0; i < propertyPath.Length; i++)
        {
            var c = propertyPath[i];
            if (char.IsAsciiLetterUpper(c) && i > 0 && char.IsAsciiLetterOrDigit(propertyPath[i - 1]))
                path.Append('_');
            path.Append(char.ToLowerInvariant(c));
        }
        return path.ToString();
    }
}
