using Chancery.Contracts.Engagement.V1;
using Xunit;

namespace Chancery.Extraction.Tests.Assembly;

/// <summary>The words that name each topic, and those that only look as if they did.</summary>
public sealed class TopicWordTests
{
    private static Topic[] TopicsOf(string subject) =>
        [.. Told.By("NO", $"Foreign Minister Lena Okafor met Swedish Foreign Minister Anna Berg. They discussed {subject}.").Engagements[0].Topics];

    [Theory]
    [InlineData(Topic.CounterTerrorism, "the fight against terrorism", "violent extremism", "foreign fighters", "the defeat of Daesh")]
    [InlineData(Topic.SecurityDefence, "defence industries", "military training", "maritime security", "joint exercises", "hybrid threats")]
    [InlineData(Topic.OrganisedCrimeDrugs, "trafficking in narcotics", "organised crime", "money laundering", "smuggling")]
    [InlineData(Topic.TradeInvestment, "trade", "mutual investments", "economic cooperation", "tariffs", "free trade", "double taxation", "the business climate for textiles")]
    [InlineData(Topic.Energy, "renewables", "deliveries of gas", "wind farms", "the electrical interconnection", "a hydrogen pipeline")]
    [InlineData(Topic.TransportConnectivity, "direct flights", "a new railway", "ports", "connectivity", "civil aviation", "a ferry line", "road links")]
    [InlineData(Topic.MigrationConsular, "visas", "the return of migrants", "seasonal workers", "consular matters", "readmission", "labour mobility")]
    [InlineData(Topic.HumanRights, "human rights", "the freedom of the press", "democratic governance", "minorities", "the rights of women", "election observation")]
    [InlineData(Topic.HumanitarianAid, "humanitarian access", "earthquake relief", "shelter for refugees", "disaster response")]
    [InlineData(Topic.Development, "sustainable development", "reconstruction", "capacity building", "technical assistance", "poverty")]
    [InlineData(Topic.ClimateEnvironment, "climate change", "the protection of the environment", "biodiversity", "emissions", "pollution")]
    [InlineData(Topic.WaterAgriculture, "fisheries", "irrigation", "food security", "the sharing of rivers", "wheat")]
    [InlineData(Topic.Health, "vaccines", "hospitals", "medicines", "public health", "the pandemic")]
    [InlineData(Topic.EducationScience, "scholarships", "universities", "vocational training", "the exchange of students", "space")]
    [InlineData(Topic.CultureTourismSport, "tourism", "museums", "cultural heritage", "football", "people-to-people contacts")]
    [InlineData(Topic.MultilateralUn, "reform of the Security Council", "mutual support in international organizations", "the candidacies of both", "the EU accession", "multilateral formats")]
    [InlineData(Topic.PeaceConflict, "a ceasefire", "the situation in Sudan", "the war in Ukraine", "the Palestinian cause", "mediation", "developments in the Middle East")]
    [InlineData(Topic.NuclearArmsControl, "non-proliferation", "arms control", "the nuclear programme of Iran", "weapons of mass destruction")]
    [InlineData(Topic.BorderTerritory, "border crossings", "the delimitation of the shelf", "maritime boundaries", "territorial integrity")]
    [InlineData(Topic.LegalJudicial, "extradition", "mutual legal assistance", "the rule of law", "arbitration")]
    [InlineData(Topic.DigitalCyber, "artificial intelligence", "cybersecurity", "digital services", "telecommunications", "roaming charges")]
    [InlineData(Topic.BilateralRelations, "bilateral relations", "ways to strengthen cooperation", "the friendly ties between the two countries", "relations in all fields")]
    [InlineData(Topic.CounterTerrorism, "the remnants of Daesh", "suicide attacks", "jihadist networks", "the coalition against ISIS")]
    [InlineData(Topic.SecurityDefence, "air policing", "collective defence", "the arms embargo", "the security sector reform", "civil protection", "unexploded munitions")]
    [InlineData(Topic.OrganisedCrimeDrugs, "asset recovery", "online scams", "people smuggling", "drug cartels", "cattle rustling")]
    [InlineData(Topic.TradeInvestment, "market access", "joint ventures", "critical minerals", "customs procedures", "the trade turnover", "intellectual property")]
    [InlineData(Topic.Energy, "oil exports", "the price of electricity", "power cuts", "natural gas", "green hydrogen")]
    [InlineData(Topic.TransportConnectivity, "air services", "direct air communication", "rail links", "the Northern Corridor", "road haulage")]
    [InlineData(Topic.MigrationConsular, "the abolition of visas", "dual citizenship", "overseas workers", "social security", "honorary consuls", "the repatriation of its nationals")]
    [InlineData(Topic.HumanRights, "gender equality", "the rights of children", "electoral reform", "religious freedom", "torture")]
    [InlineData(Topic.HumanitarianAid, "search and rescue", "the victims of the cyclone", "refugee camps", "famine", "humanitarian corridors")]
    [InlineData(Topic.Development, "institutional capacity", "twinning projects", "the reform agenda", "triangular cooperation", "developing countries")]
    [InlineData(Topic.ClimateEnvironment, "marine litter", "wetlands", "national parks", "rising seas", "reforestation")]
    [InlineData(Topic.WaterAgriculture, "water resources", "the grain deal", "fishing rights", "olive groves and vineyards", "desalination", "cattle")]
    [InlineData(Topic.Health, "medical equipment", "pandemic preparedness", "tuberculosis", "the treatment of the wounded", "midwives")]
    [InlineData(Topic.EducationScience, "student exchanges", "space exploration", "the recognition of diplomas", "the training of teachers", "fellowships")]
    [InlineData(Topic.CultureTourismSport, "the Olympic Games", "sister cities", "the restitution of artefacts", "cinematography", "tourist arrivals")]
    [InlineData(Topic.MultilateralUn, "elections to bodies of the UN", "the accession negotiations", "Euro-Atlantic integration", "support to one another")]
    [InlineData(Topic.PeaceConflict, "the conflict in Sudan", "the release of hostages", "the cessation of hostilities", "the two-state solution", "constitutional order", "Russia's war")]
    [InlineData(Topic.NuclearArmsControl, "nuclear weapons", "missile launches", "dual-use goods", "uranium enrichment", "warheads")]
    [InlineData(Topic.BorderTerritory, "land borders", "border gates", "the line of control", "disputed waters", "the reopening of the border")]
    [InlineData(Topic.LegalJudicial, "the transfer of convicts", "impunity", "legal cooperation", "war crimes", "the judicial reform")]
    [InlineData(Topic.DigitalCyber, "quantum computers and AI", "undersea fibre and data protection", "deepfakes", "smart cities", "e-governance", "social media platforms")]
    [InlineData(Topic.BilateralRelations, "strategic partnership", "the excellent ties", "political dialogue", "mutual visits")]
    public void Each_topic_has_its_words(Topic topic, params string[] subjects) => Assert.All(subjects, subject => Assert.Equal([topic], TopicsOf(subject)));

    [Theory]
    [InlineData("the post of the Minister of Trade")]
    [InlineData("the letter of the Energy Minister")]
    [InlineData("the National Bank of Agriculture")]
    [InlineData("the road ahead")]
    [InlineData("the wish for good health")]
    [InlineData("the role of the national security adviser")]
    public void Names_of_posts_and_bodies_and_idioms_are_no_topics(string subject) => Assert.Empty(TopicsOf(subject));

    [Theory]
    [InlineData("cooperation between the two countries in the field of trade", Topic.TradeInvestment)]
    [InlineData("ways to deepen economic ties", Topic.TradeInvestment)]
    [InlineData("smuggling across the borders", Topic.OrganisedCrimeDrugs)]
    [InlineData("energy security", Topic.Energy)]
    public void The_more_special_topic_is_meant(string subject, Topic topic) => Assert.Equal([topic], TopicsOf(subject));
}
