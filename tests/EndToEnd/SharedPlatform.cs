using Chancery.EndToEnd.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(SharedPlatform))]
// Each platform is eight processes; two cores are enough for one at a time.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace Chancery.EndToEnd.Tests;

/// <summary>A platform that the classes share whose tests do not harm it.</summary>
public sealed class SharedPlatform : RunningPlatform;
