namespace Chancery.Ingestion.Documents;

internal static class MediaTypes
{
    public const string PlainText = "text/plain";
    public const string Html = "text/html";

    /// <summary>Empty stands for plain text.</summary>
    public static bool IsKnown(string mediaType) => mediaType is "" or PlainText or Html;
}
