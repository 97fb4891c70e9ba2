using System.Globalization;

namespace Chancery.Cli.Commands;

/// <summary>Keeps the position up to which a feed was worked off, over restarts. It is replaced as a whole, never half written.</summary>
internal sealed class PositionFile(string path)
{
    /// <returns>Null when there is none yet.</returns>
    /// <exception cref="UsageException">It holds something else.</exception>
    public long? Read()
    {
        if (!File.Exists(path))
            return null;
        var text = File.ReadAllText(path).Trim();
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            ? position
            : throw new UsageException($"The file '{path}' holds no position.", "Name a file that an earlier run wrote, or one that does not exist yet.");
    }

    public void Write(long position)
    {
        var next = path + ".next";
        File.WriteAllText(next, position.ToString(CultureInfo.InvariantCulture) + "\n");
        File.Move(next, path, overwrite: true);
    }
}
