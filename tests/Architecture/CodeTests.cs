using System.Reflection;
using ArchUnitNET.Domain.Extensions;
using ArchUnitNET.Loader;
using Chancery.ServiceDefaults;
using Grpc.Core;
using Xunit;
using Assembly = System.Reflection.Assembly;

namespace Chancery.Architecture.Tests;

public sealed class CodeTests
{
    private static readonly ArchUnitNET.Domain.Architecture Code = new ArchLoader()
        .LoadAssemblies([.. DependencyTests.Projects.Select(row => Assembly.Load($"Chancery.{row.Data}"))])
        .Build();

    [Fact]
    public void The_reader_of_documents_is_pure()
    {
        string[] impure =
        [
            "System.IO.File", "System.IO.Directory", "System.Net.Http.HttpClient", "System.Random", "System.Guid", "System.TimeProvider",
            "System.Environment", "System.Diagnostics.Process", "System.Threading.Tasks.Task", "System.Console",
        ];

        var found = Code.Types
            .Where(type => type.Namespace.FullName.StartsWith("Chancery.Reading", StringComparison.Ordinal))
            .SelectMany(type => type.Dependencies.Where(d => impure.Contains(d.Target.FullName)).Select(d => $"{type.FullName} uses {d.Target.FullName}"));

        Assert.Empty(found.Distinct());
    }

    [Fact]
    public void The_reader_of_documents_is_there_to_be_looked_at() =>
        Assert.Contains(Code.Types, type => type.FullName == "Chancery.Reading.Extractor");

    [Fact]
    public void Only_the_relay_knows_the_broker()
    {
        var users = Code.Types
            .Where(type => type.Dependencies.Any(d => d.Target.FullName.StartsWith("MassTransit", StringComparison.Ordinal) || d.Target.FullName.StartsWith("RabbitMQ", StringComparison.Ordinal)))
            .Select(type => type.Namespace.FullName)
            .Distinct();

        Assert.All(users, name => Assert.StartsWith("Chancery.Query.Relay", name));
    }

    [Fact]
    public void Nothing_is_named_for_being_left_over()
    {
        string[] leftovers = ["Common", "Utils", "Util", "Helpers", "Helper", "Core", "Manager", "Managers", "Misc"];

        var found = Code.Types
            .Where(type => type.FullName.StartsWith("Chancery", StringComparison.Ordinal))
            .Where(type => leftovers.Any(word => type.Name.EndsWith(word, StringComparison.Ordinal) || type.Namespace.FullName.Split('.').Contains(word)));

        Assert.Empty(found.Select(type => type.FullName));
    }

    [Fact]
    public void Time_comes_from_a_TimeProvider()
    {
        string[] clocks = ["get_UtcNow", "get_Now", "get_Today"];

        var found = Code.MethodMembers
            .Where(method => method.FullName.Contains("Chancery", StringComparison.Ordinal))
            .Where(method => method.GetCalledMethods().Any(called =>
                called.DeclaringType.FullName is "System.DateTime" or "System.DateTimeOffset" && clocks.Any(clock => called.Name.StartsWith(clock, StringComparison.Ordinal))));

        Assert.Empty(found.Select(method => method.FullName));
    }

    [Theory, InlineData("Ingestion"), InlineData("Entity"), InlineData("Query")]
    public void Every_service_checks_the_bytes_of_its_requests(string project)
    {
        var services = Assembly.Load($"Chancery.{project}").GetTypes()
            .Where(type => type.BaseType?.GetCustomAttribute<BindServiceMethodAttribute>(inherit: false) is not null).ToArray();

        Assert.NotEmpty(services);
        Assert.All(services, service => Assert.Equal(
            typeof(CheckedRequests<>).MakeGenericType(service.BaseType!), service.GetCustomAttribute<BindServiceMethodAttribute>()!.BindType));
    }
}
