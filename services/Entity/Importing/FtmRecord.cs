using System.Collections.Immutable;

namespace Chancery.Entities;

/// <summary>A FollowTheMoney entity as its line has it: every property has values, in the order of the line.</summary>
/// <param name="Id">In its data set.</param>
/// <param name="Schema">"Person".</param>
/// <param name="Referents">Former ids of it.</param>
/// <param name="LastSeen">When its publisher still had it; empty when the line does not tell.</param>
/// <param name="Properties">By name.</param>
internal sealed record FtmRecord(
    string Id, string Schema, ImmutableArray<string> Referents, string LastSeen, ImmutableDictionary<string, ImmutableArray<string>> Properties)
{
    /// <summary>The values of properties that mean the same here, each once.</summary>
    public ImmutableArray<FtmValue> Of(params ReadOnlySpan<string> properties)
    {
        var values = ImmutableArray.CreateBuilder<FtmValue>();
        foreach (var property in properties)
        {
            foreach (var value in Properties.GetValueOrDefault(property, []))
            {
                if (!values.Any(known => known.Text == value))
                    values.Add(new FtmValue(property, value));
            }
        }
        return values.ToImmutable();
    }
}

/// <summary>One value of a property.</summary>
internal readonly record struct FtmValue(string Property, string Text);
