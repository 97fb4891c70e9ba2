using System.Reflection;
using Xunit;

namespace Chancery.Architecture.Tests;

/// <summary>Who may depend on whom. An assembly that is missing here may depend on nothing of ours.</summary>
public sealed class DependencyTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Contracts"] = [],
        ["Parties"] = [],
        ["EventLog"] = ["Contracts"],
        ["ServiceDefaults"] = ["Contracts"],
        ["Client"] = ["Contracts"],
        ["Extraction"] = ["Contracts", "Parties"],
        ["Migrator"] = ["EventLog", "Contracts"],
        ["Cli"] = ["Client", "Contracts"],
        ["Ingestion"] = ["Contracts", "Parties", "EventLog", "ServiceDefaults", "Extraction"],
        ["Entity"] = ["Contracts", "Parties", "EventLog", "ServiceDefaults"],
        ["Query"] = ["Contracts", "EventLog", "ServiceDefaults"],
    };

    public static TheoryData<string> Projects => new(Allowed.Keys);

    [Theory, MemberData(nameof(Projects))]
    public void A_project_depends_only_on_those_it_may(string project)
    {
        var used = Assembly.Load($"Chancery.{project}").GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => name.StartsWith("Chancery.", StringComparison.Ordinal))
            .Select(name => name["Chancery.".Length..]);

        Assert.Empty(used.Except(Allowed[project]));
    }

    [Fact]
    public void Every_project_of_ours_has_a_rule()
    {
        var ours = Directory.GetFiles(AppContext.BaseDirectory, "Chancery.*.dll")
            .Select(file => Path.GetFileNameWithoutExtension(file)["Chancery.".Length..])
            .Where(name => !name.EndsWith(".Tests", StringComparison.Ordinal));

        Assert.Equal(Allowed.Keys.Order(), ours.Order());
    }

    [Theory]
    [InlineData("Marten", "EventLog", "Migrator")]
    [InlineData("MassTransit", "Query")]
    [InlineData("AngleSharp", "Extraction")]
    [InlineData("Lingua", "Extraction")]
    [InlineData("Spectre.Console", "Cli")]
    public void A_library_stays_behind_the_project_that_needs_it(string library, params string[] users)
    {
        var found = Allowed.Keys.Where(project => Assembly.Load($"Chancery.{project}").GetReferencedAssemblies()
            .Any(reference => reference.Name == library || reference.Name!.StartsWith(library + ".", StringComparison.Ordinal)));

        Assert.Empty(found.Except(users));
    }
}
