using System.Collections.Frozen;
using System.Collections.Immutable;
using Chancery.Parties;

namespace Chancery.Entities;

/// <summary>Reads the offices of one title, word by word. Used once.</summary>
internal sealed class TitleParser(string party)
{
    /// <summary>What may follow the office of a state's own minister after "of"; anything else is another body's: "Prime Minister of the Kurdistan Region".</summary>
    private static readonly FrozenSet<string> OfTheState =
    [
        "government", "state", "republic", "federation", "union", "kingdom", "country", "nation", "council", "cabinet", "ministers", "national", "unity", "accord",
        "transitional", "transition", "interim", "provisional", "federal", "democratic", "islamic", "peoples", "of", "for",
    ];

    private readonly List<string> _offices = [];
    private string? _rank;
    private bool _isAlone;
    private bool _isMinisterOfState;
    private string[] _words = [];
    private int _at;

    public TitleRest Rest { get; private set; }

    /// <returns>None when no list knows the title.</returns>
    public ImmutableArray<string> Parse(IEnumerable<string[]> segments)
    {
        foreach (var segment in segments)
        {
            (_words, _at) = (segment, 0);
            var isAfterAnd = false;
            while (_at < _words.Length)
            {
                if (_words[_at] == "and" && ++_at > 0)
                    isAfterAnd = true;
                else if (!ReadOffice() && !ReadPortfolio(isAfterAnd) && !SkipOther(isAfterAnd))
                    return [];
            }
        }
        return [.. _offices.Distinct()];
    }

    private bool ReadOffice()
    {
        var (office, length) = Longest(OfficeWordKind.Office, OfficeWordKind.Alone, OfficeWordKind.Rank);
        var named = PortfolioBefore();
        if (named.Length > length)
        {
            Add($"{In("rank ", named.Rank)}: {named.Portfolio}", named.Length);
            ReadWhose();
            return true;
        }
        if (length == 0)
            return false;
        if (office.Kind == OfficeWordKind.Rank)
        {
            (_rank, _isAlone, _isMinisterOfState, _at) = (In("rank ", office.Name), false, false, _at + length);
            return true;
        }
        Add(OfficeLexicon.In(party, office.Name), length);
        (_isAlone, _isMinisterOfState) = (office.Kind == OfficeWordKind.Alone, office.Name == "minister of state");
        ReadWhither();
        if (_offices[^1] is "prime minister" or "deputy prime minister")
            ReadWhose();
        return true;
    }

    private string In(string kind, string name) => OfficeLexicon.In(party, kind + name) is var there && there.StartsWith(kind, StringComparison.Ordinal) ? name : there;

    private void Add(string office, int words)
    {
        _offices.Add(office);
        (_rank, _isAlone, _isMinisterOfState, _at) = (null, false, false, _at + words);
    }

    /// <summary>"to the US": an envoy's office is another in each country.</summary>
    private void ReadWhither()
    {
        if (_at >= _words.Length || _words[_at] is not ("to" or "in" or "at"))
            return;
        var rest = _words[(_at + 1)..];
        for (var count = rest.Length; count > 0; count--)
        {
            if (Party(string.Join(' ', rest.Take(count))) is not { } whither)
                continue;
            _offices[^1] += $": {whither.Code}";
            _at += 1 + count;
            // "New York" behind it says where the seat is.
            if (_at < _words.Length && KnownParties.City(string.Join(' ', _words[_at..])) is not null)
                _at = _words.Length;
            return;
        }
    }

    /// <summary>"of Bavaria": the office is not that of the party.</summary>
    private void ReadWhose()
    {
        if (_at >= _words.Length - 1 || _words[_at] != "of")
            return;
        var end = Array.IndexOf(_words, "and", _at) is >= 0 and var and ? and : _words.Length;
        var whose = _words[(_at + 1)..end];
        if (whose.All(OfTheState.Contains) || Party(string.Join(' ', whose)) is not null)
            return;
        _offices[^1] += $" of {string.Join(' ', whose)}";
        Leave(TitleRest.Words);
        _at = end;
    }

    private static KnownParty? Party(string words) => KnownParties.ByName(words) ?? KnownParties.ByName(words.ToUpperInvariant());

    /// <summary>"foreign minister", "first deputy minister" and the like: a portfolio before its rank.</summary>
    private (string Rank, string Portfolio, int Length) PortfolioBefore()
    {
        var start = _at;
        while (start < _words.Length && _words[start] is "first" or "second" or "senior" or "union" or "federal" or "cabinet")
            start++;
        var rank = start >= _words.Length ? "" : _words[start] switch
        {
            "deputy" or "vice" or "assistant" => "deputy ",
            "state" or "junior" => "junior ",
            "shadow" => "shadow ",
            _ => "",
        };
        if (rank.Length > 0)
            start++;
        for (var end = Math.Min(_words.Length - 1, start + OfficeLexicon.Longest); end > start; end--)
        {
            if (_words[end] is not ("minister" or "secretary") || Array.IndexOf(_words, "of", start, end - start) >= 0)
                continue;
            var portfolio = string.Join(' ', _words[start..end]);
            if (OfficeLexicon.Find(portfolio, OfficeWordKind.Portfolio) is { } known)
                return (RankOf(rank, _words[end]), known.Name, end + 1 - _at);
        }
        return ("", "", 0);
    }

    private static string RankOf(string modifier, string head) => (modifier, head) switch
    {
        ("deputy ", _) => "deputy minister",
        ("junior ", _) => "minister of state",
        ("shadow ", _) => "former minister",
        (_, "secretary") => "secretary",
        _ => "minister",
    };

    private bool ReadPortfolio(bool isAfterAnd)
    {
        if (_rank is null && !(_isMinisterOfState && isAfterAnd))
            return false;
        while (_at < _words.Length && _words[_at] is "of" or "for" or "with")
            _at++;
        if (_at == _words.Length)
            return true;
        var (known, length) = Longest(OfficeWordKind.Portfolio);
        var isWhole = length > 0 && (_at + length == _words.Length || _words[_at + length] is "and" or "in" or "for" or "with" or "to" or "responsible" or "affairs");
        if (_rank is null && !isWhole)
            return false;
        var end = Array.IndexOf(_words, "and", _at) is >= 0 and var and ? and : _words.Length;
        var portfolio = isWhole ? known.Name : string.Join(' ', _words[_at..end]);
        if (!isWhole)
            Leave(length > 0 ? TitleRest.Words : TitleRest.Portfolio);
        _offices.Add($"{_rank ?? "minister"}: {portfolio}");
        _at = isWhole ? _at + length : end;
        return true;
    }

    /// <summary>Words that are no office: they may follow one, but not one that is then another.</summary>
    private bool SkipOther(bool isAfterAnd)
    {
        if (_offices.Count == 0 || (_isAlone && !isAfterAnd))
            return false;
        Leave(TitleRest.Words);
        _at = Array.IndexOf(_words, "and", _at) is >= 0 and var and ? and : _words.Length;
        return true;
    }

    private void Leave(TitleRest rest) => Rest = (TitleRest)Math.Max((int)Rest, (int)rest);

    private (OfficeWord Word, int Length) Longest(params ReadOnlySpan<OfficeWordKind> kinds)
    {
        for (var count = Math.Min(OfficeLexicon.Longest, _words.Length - _at); count > 0; count--)
        {
            var words = string.Join(' ', _words, _at, count);
            foreach (var kind in kinds)
            {
                if (OfficeLexicon.Find(words, kind) is { } word)
                    return (word, count);
            }
        }
        return default;
    }
}
