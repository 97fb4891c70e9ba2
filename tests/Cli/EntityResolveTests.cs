using Chancery.Contracts.Entity.V1;
using Chancery.Fakes;

namespace Chancery.Cli.Tests;

public sealed class EntityResolveTests
{
    [Fact]
    public async Task Words_are_sent_with_what_is_told_and_the_answer_shows_who_and_why()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Entities.Resolution = new Resolution
        {
            Verdict = ResolutionVerdict.Linked,
            EntityId = "ent-a",
            Candidates =
            {
                new Candidate
                {
                    EntityId = "ent-a",
                    Name = "Hamza Tursunov",
                    Score = 1,
                    Features = { new Feature { Name = "tenure", Value = 1, Description = "Foreign Minister of TJ from 2018-01-01 to 2021-03-04" } },
                },
            },
        };

        var run = await Tool.RunAsync(platform, "entity", "resolve", "the Foreign Minister", "--date", "2019-05", "--publisher", "TJ", "--beside", "Olim Sharifi");

        Assert.Equal("linked  ent-a", run.Lines[0].TrimEnd());
        Assert.Contains("Hamza Tursunov", run.Out);
        Assert.Contains("tenure 1.00", run.Out);
        var sent = Assert.IsType<ResolveMentionsRequest>(platform.Entities.Requests.Single());
        var date = new Google.Type.Date { Year = 2019, Month = 5 };
        Assert.False(sent.RegisterNew);
        Assert.Equal(
            [
                new Mention { Kind = EntityKind.Person, Name = "the Foreign Minister", Publisher = "TJ", Date = date },
                new Mention { Kind = EntityKind.Person, Name = "Olim Sharifi", Date = date },
            ],
            sent.Mentions);
    }

    [Fact]
    public async Task A_post_needs_no_words_and_json_is_the_whole_answer()
    {
        await using var platform = await FakePlatform.StartAsync();

        var run = await Tool.RunAsync(platform, "entity", "resolve", "--post", "Foreign Minister", "--represents", "TJ", "--date", "2019-05-16", "--json");

        Assert.Equal(ResolutionVerdict.New, ResolveMentionsResponse.Parser.ParseJson(run.Out).Resolutions.Single().Verdict);
        var mention = Assert.IsType<ResolveMentionsRequest>(platform.Entities.Requests.Single()).Mentions.Single();
        Assert.Equal(("", "Foreign Minister", "TJ"), (mention.Name, mention.Post, mention.Represents));
    }
}
