using Xunit;

namespace Chancery.Parties.Tests;

/// <summary>What must hold of the tables whoever edits them.</summary>
public sealed class TablesTests
{
    /// <summary>Spellings that belong to several parties, on purpose: a reader decides from the text around them.</summary>
    private static readonly string[] ambiguousNames = ["congo", "guam", "korea", "virgin islands"];

    private static readonly string[] ambiguousDemonyms =
        ["congolese", "dominican", "dominicans", "korean", "koreans", "virgin islander", "virgin islanders"];

    private static readonly string[] withoutPeople = ["AQ", "BV", "GS", "HM", "SJ", "TF", "UM"];
    private static readonly string[] withoutCapital = ["AQ", "BV", "HM", "UM"];

    [Fact]
    public void All_of_ISO_3166_1_and_Kosovo_are_there()
    {
        string[] codes =
        [
            "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ",
            "DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM",
            "JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR",
            "NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT",
            "TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW",
        ];

        Assert.Equal(codes.SelectMany(line => line.Split(' ')), KnownParties.Countries.Select(country => country.Code));
        Assert.Equal(250, KnownParties.Countries.Select(country => country.Alpha3).Distinct().Count());
    }

    [Fact]
    public void Every_country_has_demonyms_but_those_where_no_one_lives() =>
        Assert.Equal(withoutPeople, KnownParties.Countries.Where(country => country.Demonyms.IsEmpty).Select(country => country.Code));

    [Fact]
    public void Every_country_has_a_capital_but_those_that_have_none() =>
        Assert.Equal(withoutCapital, KnownParties.Countries.Where(country => country.Capitals.IsEmpty).Select(country => country.Code));

    [Fact]
    public void Codes_of_organisations_are_unique_and_no_country_s()
    {
        var codes = KnownParties.Organisations.Concat(KnownParties.Countries).Select(party => party.Code.ToUpperInvariant()).ToList();

        Assert.Equal(codes.Distinct(), codes);
    }

    [Fact]
    public void Wikidata_ids_are_of_one_party_each_and_countries_have_them()
    {
        var ids = KnownParties.Countries.Concat(KnownParties.Organisations).Select(party => party.WikidataId).Where(id => id.Length > 0).ToList();

        Assert.Equal(ids.Distinct(), ids);
        Assert.DoesNotContain(KnownParties.Countries, country => country.WikidataId.Length == 0);
    }

    [Fact]
    public void No_name_belongs_to_two_parties_but_the_declared_ones()
    {
        var shared = Shared(KnownParties.Countries.Concat(KnownParties.Organisations), party => party.Names);

        Assert.Equal(ambiguousNames, shared);
    }

    [Fact]
    public void No_demonym_belongs_to_two_countries_but_the_declared_ones() =>
        Assert.Equal(ambiguousDemonyms, Shared(KnownParties.Countries, country => country.Demonyms));

    [Fact]
    public void No_demonym_is_the_name_of_another_country()
    {
        var taken = KnownParties.Countries.SelectMany(country => country.Demonyms.Where(word => KnownParties.ByName(word) is { } other && other != country));

        Assert.Empty(taken);
    }

    [Fact]
    public void Every_city_is_in_a_known_country() =>
        Assert.Empty(KnownParties.Cities.Where(city => KnownParties.ByCode(city.CountryCode) is not { Kind: PartyKind.Country }));

    [Fact]
    public void The_capitals_of_countries_are_the_capitals_among_cities()
    {
        var ofCountries = KnownParties.Countries.SelectMany(country => country.Capitals.Select(name => (name, country.Code)));
        var amongCities = KnownParties.Cities.Where(city => city.IsCapital).Select(city => (city.Name, city.CountryCode));

        Assert.Equal(ofCountries.Order(), amongCities.Order());
    }

    [Fact]
    public void No_spelling_belongs_to_two_cities_of_a_country() =>
        Assert.Empty(Shared(KnownParties.Cities, city => city.Names.Select(name => $"{city.CountryCode} {name}")));

    [Fact]
    public void No_row_lists_a_spelling_twice()
    {
        var names = KnownParties.Countries.Concat(KnownParties.Organisations).Select(party => party.Names);
        var rows = names.Concat(KnownParties.Countries.Select(country => country.Demonyms)).Concat(KnownParties.Cities.Select(city => city.Names));

        var twice = rows.SelectMany(row => row.GroupBy(name => (WithoutThe(name), Folding.IsInCapitals(name))).Where(same => same.Count() > 1));

        Assert.Empty(twice.Select(same => string.Join(" = ", same)));
    }

    private static IEnumerable<string> Shared<T>(IEnumerable<T> all, Func<T, IEnumerable<string>> spellings) =>
        all.SelectMany(bearer => spellings(bearer).Select(WithoutThe).Distinct())
            .GroupBy(key => key)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key)
            .Order(StringComparer.Ordinal);

    private static string WithoutThe(string name) =>
        Folding.Fold(name) is var key && key.StartsWith("the ", StringComparison.Ordinal) ? key[4..] : key;
}
