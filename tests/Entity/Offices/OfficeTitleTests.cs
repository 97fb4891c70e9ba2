using Xunit;

namespace Chancery.Entities.Tests.Offices;

public sealed class OfficeTitleTests
{
    [Theory]
    [InlineData("Foreign Minister")]
    [InlineData("Minister of Foreign Affairs")]
    [InlineData("Minister for Foreign Affairs and Trade")]
    [InlineData("Minister of Foreign Relations, International Trade, and Worship")]
    [InlineData("Federal Minister for European and Foreign Affairs")]
    [InlineData("Minister of External Affairs")]
    [InlineData("Deputy Prime Minister and Minister of Foreign Affairs")]
    [InlineData("Minister of State, Minister of Foreign Affairs and Cooperation")]
    [InlineData("Minister of State and Foreign Affairs")]
    [InlineData("Minister of Finance and Foreign Affairs")]
    [InlineData("Foreign Affairs Minister of Tajikistan")]
    [InlineData("Minister of Foreign Affairs of the Republic of Tajikistan")]
    [InlineData("Minister of Foreign Affairs \"Acting\"")]
    [InlineData("Minister of Foreign Affairs, in charge of Tajiks Abroad")]
    public void Titles_of_a_foreign_minister(string title) => Assert.Contains("minister: foreign affairs", OfficeReader.Read(title, "TJ").Offices);

    [Theory]
    [InlineData("Deputy Foreign Minister")]
    [InlineData("First Deputy Minister of Foreign Affairs")]
    [InlineData("Vice Minister for Foreign Affairs")]
    [InlineData("Minister of State for Foreign Affairs")]
    [InlineData("State Minister for Foreign Affairs")]
    [InlineData("Minister Delegate to the Minister of Foreign Affairs in Charge of Integration")]
    [InlineData("Minister of State, Ministry of Foreign Affairs, in Charge of Cooperation")]
    [InlineData("Secretary of State for Foreign Affairs")]
    [InlineData("State Secretary in the Ministry for Foreign Affairs")]
    [InlineData("Shadow Foreign Minister")]
    [InlineData("Minister of Foreign Trade")]
    [InlineData("Chairman of the Committee on Foreign Affairs")]
    [InlineData("Adviser to the President for Foreign Affairs")]
    [InlineData("")]
    public void Titles_of_others_in_foreign_affairs(string title) => Assert.DoesNotContain("minister: foreign affairs", OfficeReader.Read(title, "TJ").Offices);

    [Theory]
    [InlineData("Secretary of State", "US", "minister: foreign affairs")]
    [InlineData("Secretary of Foreign Affairs", "PH", "minister: foreign affairs")]
    [InlineData("Foreign Secretary", "GB", "minister: foreign affairs")]
    [InlineData("Foreign Secretary", "IN", "secretary: foreign affairs")]
    [InlineData("Secretary of Defense", "US", "minister: defence")]
    [InlineData("Chancellor of the Exchequer", "GB", "minister: finance")]
    [InlineData("Chancellor", "AT", "prime minister")]
    [InlineData("President of the Government", "ES", "prime minister")]
    public void What_an_office_is_depends_on_the_country(string title, string party, string office) =>
        Assert.Equal(office, OfficeReader.Read(title, party).Offices[0]);

    [Theory]
    [InlineData("President", "president")]
    [InlineData("President of the Republic", "president")]
    [InlineData("Prime Minister, First Lord of the Treasury, and Minister for the Civil Service", "prime minister")]
    [InlineData("Vice President", "vice president")]
    [InlineData("Ambassador to the US", "ambassador: US")]
    [InlineData("Ambassador of Tajikistan to Germany", "ambassador: DE")]
    [InlineData("Permanent Representative to the UN, New York", "permanent representative: UN")]
    [InlineData("King", "monarch")]
    public void Offices_that_have_no_portfolio(string title, string office) => Assert.Equal(office, OfficeReader.Read(title, "TJ").Offices[0]);

    [Theory]
    [InlineData("President, Central Bank")]
    [InlineData("President of the Chamber of Commerce")]
    [InlineData("Secretary General of the Presidency")]
    [InlineData("Chairman, State Committee on Tourism")]
    public void An_office_of_another_body_is_not_that_of_the_state(string title)
    {
        var read = OfficeReader.Read(title, "TJ");
        Assert.Empty(read.Offices.Intersect(["president", "secretary general", "chairman"]));
        Assert.NotEmpty(read.Offices);
    }

    [Theory]
    [InlineData("Prime Minister of the Kurdistan Region", "prime minister of kurdistan region")]
    [InlineData("Deputy Prime Minister of Bavaria", "deputy prime minister of bavaria")]
    [InlineData("Finance Minister of Bavaria", "minister: finance of bavaria")]
    [InlineData("President of the Government of Catalonia", "prime minister of catalonia")]
    [InlineData("Prime Minister of the Government of National Unity", "prime minister")]
    [InlineData("Prime Minister of Tajikistan and Minister of Finance", "prime minister")]
    public void A_part_of_the_country_has_ministers_of_its_own(string title, string office) => Assert.Equal(office, OfficeReader.Read(title, "TJ").Offices[0]);

    [Theory]
    [InlineData("Acting Foreign Minister", Standing.Acting)]
    [InlineData("Foreign Minister ad interim", Standing.Acting)]
    [InlineData("Minister-Designate", Standing.Designate)]
    [InlineData("former President", Standing.Former)]
    [InlineData("Minister of Defence and Former Fighters", Standing.InFull)]
    internal void How_it_is_held(string title, Standing standing) => Assert.Equal(standing, OfficeReader.Read(title, "TJ").Standing);

    [Fact]
    public void Titles_share_an_office_by_a_joined_portfolio_and_a_head_of_state_by_a_president()
    {
        Assert.True(Shares("Foreign Minister", "Minister of Finance and Foreign Affairs"));
        Assert.True(Shares("Head of State", "President"));
        Assert.False(Shares("Foreign Minister", "Deputy Foreign Minister"));
        Assert.False(Shares("Foreign Minister", "Minister of Finance"));
        Assert.True(Shares("Chairman, State Committee on Tourism", "Chairman of the State Committee on Tourism"));
    }

    private static bool Shares(string one, string other) => OfficeReader.Read(one, "TJ").Shares(OfficeReader.Read(other, "TJ"));
}
