using System.Diagnostics;
using System.Diagnostics.Metrics;
using Chancery.Contracts.Entity.V1;

namespace Chancery.Entities;

/// <summary>How long batches take, and what their mentions come to.</summary>
internal sealed class ResolveTelemetry
{
    private readonly TimeProvider _clock;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _mentions;

    public ResolveTelemetry(IMeterFactory meters, TimeProvider clock)
    {
        _clock = clock;
        var meter = meters.Create(EntityTelemetry.Name);
        _duration = meter.CreateHistogram<double>("chancery.entity.resolve.duration", "s", "From the call of a batch to its answer.",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] });
        _mentions = meter.CreateCounter<long>("chancery.entity.mentions", "{mention}", "Mentions resolved, by verdict and kind.");
    }

    public Measured Start(ResolveMentionsRequest request)
    {
        var activity = EntityTelemetry.Source.StartActivity("resolve mentions");
        activity?.SetTag("chancery.entity.mentions", request.Mentions.Count);
        return new Measured(this, request, activity, _clock.GetTimestamp());
    }

    public sealed class Measured(ResolveTelemetry telemetry, ResolveMentionsRequest request, Activity? activity, long started) : IDisposable
    {
        public ResolveMentionsResponse Done(ResolveMentionsResponse response)
        {
            foreach (var (mention, resolution) in request.Mentions.Zip(response.Resolutions))
            {
                telemetry._mentions.Add(1,
                    new("verdict", resolution.Verdict.ToString().ToLowerInvariant()), new("kind", mention.Kind.ToString().ToLowerInvariant()));
            }
            activity?.SetTag("chancery.log.position", response.Position);
            return response;
        }

        public void Dispose()
        {
            telemetry._duration.Record(telemetry._clock.GetElapsedTime(started).TotalSeconds);
            activity?.Dispose();
        }
    }
}
