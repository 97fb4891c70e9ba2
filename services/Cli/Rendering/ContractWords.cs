using Chancery.Contracts.Engagement.V1;
using Chancery.Contracts.Entity.V1;
using Google.Protobuf.Reflection;

namespace Chancery.Cli.Rendering;

/// <summary>The values of an enum of the contract in the words of people: TOPIC_COUNTER_TERRORISM is "counter-terrorism".</summary>
internal sealed class ContractWords<T>
    where T : struct, Enum
{
    private readonly Dictionary<T, string> _words = [];
    private readonly Dictionary<string, T> _values = new(StringComparer.OrdinalIgnoreCase);

    public ContractWords(FileDescriptor file)
    {
        var values = file.EnumTypes.Single(type => type.ClrType == typeof(T)).Values;
        var prefix = values.Single(value => value.Number == 0).Name[..^"UNSPECIFIED".Length];
        foreach (var value in values.Where(value => value.Number != 0))
        {
            var word = value.Name[prefix.Length..].ToLowerInvariant().Replace('_', '-');
            _words.Add((T)(object)value.Number, word);
            _values.Add(word, (T)(object)value.Number);
        }
    }

    /// <summary>Every word, in the order of the contract.</summary>
    public IReadOnlyCollection<string> All => _words.Values;

    /// <summary>The word; empty for UNSPECIFIED.</summary>
    public string Of(T value) => _words.GetValueOrDefault(value, "");

    /// <summary>Case does not count, and "_" is as good as "-".</summary>
    public T? Find(string word) => _values.TryGetValue(word.Replace('_', '-'), out var value) ? value : null;

    /// <summary>As <see cref="Find"/>.</summary>
    /// <exception cref="UsageException">There is no such word.</exception>
    public T Require(string word) =>
        Find(word) ?? throw new UsageException($"'{word}' is not known here.", $"Use one of {string.Join(", ", All)}.");
}

internal static class ContractWords
{
    public static ContractWords<EngagementType> EngagementTypes { get; } = new(EngagementReflection.Descriptor);

    public static ContractWords<EngagementMode> Modes { get; } = new(EngagementReflection.Descriptor);

    public static ContractWords<EngagementStatus> Statuses { get; } = new(EngagementReflection.Descriptor);

    public static ContractWords<Topic> Topics { get; } = new(EngagementReflection.Descriptor);

    public static ContractWords<ActionType> ActionTypes { get; } = new(EngagementReflection.Descriptor);

    public static ContractWords<Role> Roles { get; } = new(EngagementReflection.Descriptor);

    public static ContractWords<EntityKind> EntityKinds { get; } = new(EntityReflection.Descriptor);

    public static ContractWords<NameVerdict> NameVerdicts { get; } = new(EntityServiceReflection.Descriptor);

    public static ContractWords<ResolutionVerdict> ResolutionVerdicts { get; } = new(EntityServiceReflection.Descriptor);

    public static ContractWords<NameKind> NameKinds { get; } = new(EntityReflection.Descriptor);

    public static ContractWords<TenureCapacity> Capacities { get; } = new(EntityReflection.Descriptor);
}
