using System.Collections.Immutable;

namespace Chancery.Entities;

/// <summary>A score in the making, that notes what each step added or took away.</summary>
internal sealed class ScoreSheet
{
    private readonly ImmutableArray<Ground>.Builder _features = ImmutableArray.CreateBuilder<Ground>(6);

    public double Score { get; private set; }

    public void Add(string feature, double contribution, string a = "", string b = "")
    {
        if (contribution == 0)
            return;
        Score += contribution;
        _features.Add(new Ground(feature, contribution, a, b));
    }

    /// <summary>Takes away all but a part of the score.</summary>
    public void Times(double factor, string feature, string a = "", string b = "") => Add(feature, Score * (factor - 1), a, b);

    /// <summary>Takes away what is above a limit.</summary>
    public void AtMost(double limit, string feature, string a = "", string b = "") => Add(feature, Math.Min(0, limit - Score), a, b);

    public NameLikeness Close() => new(Math.Clamp(Math.Round(Score, 6), 0, 1), _features.ToImmutable());
}
