using Chancery.Contracts.Engagement.V1;
using Xunit;

namespace Chancery.Extraction.Tests.Genre;

/// <summary>What is read of a conference release holds for any names, countries, dates and order of sentences.</summary>
public sealed class ConferenceReleaseTests
{
    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, 32)];

    [Theory, MemberData(nameof(Numbers))]
    public void Persons_have_posts_and_countries(int number)
    {
        var release = ConferenceRelease.Number(number);

        string[] expected =
        [
            $"{release.Envoy}, Undersecretary of Legal Affairs, {release.HomeCode}", $"{release.FirstHost}, Foreign Minister, {release.HostCode}",
            $"{release.SecondHost}, Undersecretary of the Foreign Ministry, {release.HostCode}", $"{release.Absent}, Foreign Minister, {release.HomeCode}",
            $"{release.ThirdHost}, Minister of the Interior, {release.HostCode}",
        ];
        Assert.Equal(expected.Order(), Told.By(release.HomeCode, release.Text).Persons().Order());
    }

    [Theory, MemberData(nameof(Numbers))]
    public void Engagements_have_those_who_took_part(int number)
    {
        var release = ConferenceRelease.Number(number);

        var engagements = Told.By(release.HomeCode, release.Text).Engagements;

        string[] both = [.. new[] { release.HomeCode, release.HostCode }.Order(StringComparer.Ordinal)];
        Assert.Equal(["Conference", "Statement", "Meeting", "Meeting"], engagements.Select(engagement => engagement.Type.ToString()));
        Assert.Equal(([release.Envoy], both, release.Count), (engagements[0].Names(), engagements[0].Codes(), engagements[0].DelegationCount), new Whole());
        Assert.Equal(([release.Envoy], [release.HomeCode], 0), (engagements[1].Names(), engagements[1].Codes(), 0), new Whole());
        var (ministers, interior) = release.Order == 0 ? (engagements[2], engagements[3]) : (engagements[3], engagements[2]);
        Assert.Equal((Sorted(release.Envoy, release.FirstHost, release.SecondHost), both, 0), (ministers.Names(), ministers.Codes(), 0), new Whole());
        Assert.Equal((Sorted(release.Envoy, release.ThirdHost), both, 0), (interior.Names(), interior.Codes(), 0), new Whole());
    }

    [Theory, MemberData(nameof(Numbers))]
    public void Place_and_dates_are_the_conferences(int number)
    {
        var release = ConferenceRelease.Number(number);

        Assert.All(Told.By(release.HomeCode, release.Text).Engagements, engagement =>
            Assert.Equal((release.City, release.HostCode, release.Start, release.End),
                (engagement.Place.City.Replace('’', '\''), engagement.Place.CountryCode, Told.Day(engagement.StartDate), Told.Day(engagement.EndDate))));
    }

    [Theory, MemberData(nameof(Numbers))]
    public void The_thanks_are_the_one_action(int number)
    {
        var release = ConferenceRelease.Number(number);

        Assert.Equal([$"{release.HostCode} Support {release.HomeCode}"], Told.By(release.HomeCode, release.Text).Actions());
    }

    [Theory, MemberData(nameof(Numbers))]
    public void Topics_are_those_of_each(int number)
    {
        var release = ConferenceRelease.Number(number);

        var wanted = number % 2 == 0 ? Topic.CounterTerrorism : Topic.OrganisedCrimeDrugs;
        Assert.Contains(wanted, Told.By(release.HomeCode, release.Text).Engagements[0].Topics);
        Assert.Contains(Told.By(release.HomeCode, release.Text).Engagements, engagement => engagement.Topics.Contains(Topic.BilateralRelations) && engagement.Topics.Contains(Topic.MigrationConsular));
    }

    private static string[] Sorted(params string[] names) => [.. names.Order(StringComparer.Ordinal)];

    private sealed class Whole : IEqualityComparer<(string[] Names, string[] Codes, int Count)>
    {
        public bool Equals((string[] Names, string[] Codes, int Count) x, (string[] Names, string[] Codes, int Count) y) =>
            x.Names.SequenceEqual(y.Names) && x.Codes.SequenceEqual(y.Codes) && x.Count == y.Count;

        public int GetHashCode((string[] Names, string[] Codes, int Count) value) => value.Count;
    }
}
