using BenchmarkDotNet.Attributes;
using Chancery.Contracts.Entity.V1;
using Chancery.Entities;

namespace Chancery.Benchmarks.Names;

/// <summary>The time and memory of one comparison, averaged over names of several sorts.</summary>
// In this process: BenchmarkDotNet looks for a project with the name of the assembly.
[InProcess, MemoryDiagnoser]
public class NameComparerBenchmark
{
    private readonly (string A, string B)[] _persons =
    [
        ("H.E. Dr. Nadim bin Khalid Al-Rubai", "Al Rubai, Nadim Khaled"), ("Farrukh Mukhiddinov", "Фаррух Мухиддинов"), ("Anna Berg", "Anna Holm"),
        ("Henrik van der Meulen", "H. Meulen"), ("Pak Min-su", "박민수"), ("سالم الحداد", "Salem Haddad"), ("Olga Ivanovna Sidorova", "Sidorova, O. I."), ("Tomas Lindqvist", "Gunnar Lindqvist"),
    ];

    private readonly (string A, string B)[] _organisations =
    [
        ("Nordwind Shipping GmbH", "Nordwind Shipping Gesellschaft mit beschränkter Haftung"), ("Ministry of Finance of Norway", "Ministry of Finance of Sweden"),
        ("NSDF", "Northern Shipbuilders Development Fund"), ("OOO Severny Veter", "ООО «Северный Ветер»"), ("Harbour Fund 12", "Harbour Fund XIII"), ("The Lindqvist Trading Co.", "Lindquist Trading Company"),
    ];

    [Benchmark(OperationsPerInvoke = 8)]
    public double PersonPair() => _persons.Sum(pair => NameComparer.Compare(pair.A, pair.B, EntityKind.Person).Score);

    [Benchmark(OperationsPerInvoke = 6)]
    public double OrganisationPair() => _organisations.Sum(pair => NameComparer.Compare(pair.A, pair.B, EntityKind.Organisation).Score);
}
