namespace Chancery.Query.Pages;

internal static class PageSize
{
    private const int Default = 50;
    private const int Most = 1_000;

    public static int Of(int asked) => asked == 0 ? Default : Math.Min(asked, Most);
}
