namespace Chancery.Extraction.Tests.Genre;

/// <summary>Makes releases about a conference and two meetings beside it, with other names, countries, dates and order each time.</summary>
internal sealed record ConferenceRelease(
    string Home, string HomeCode, string Host, string Demonym, string HostCode, string City,
    string Envoy, string FirstHost, string SecondHost, string ThirdHost, string Absent,
    string Subject, string Dates, string Start, string End, int Count, int Order)
{
    private static readonly (string Name, string Demonym, string Code, string City)[] Countries =
    [
        ("Norway", "Norwegian", "NO", "Oslo"), ("Chad", "Chadian", "TD", "N'Djamena"), ("Portugal", "Portuguese", "PT", "Lisbon"), ("Kenya", "Kenyan", "KE", "Nairobi"),
        ("Mongolia", "Mongolian", "MN", "Ulaanbaatar"), ("Chile", "Chilean", "CL", "Santiago"), ("Jordan", "Jordanian", "JO", "Amman"), ("Vietnam", "Vietnamese", "VN", "Hanoi"),
    ];

    private static readonly string[] Given = ["Karim", "Lena", "Tomas", "Amina", "Batu", "Rosa", "Yusuf", "Linh"];
    private static readonly string[] Family = ["Al-Tamimi", "Okafor", "B. Lindqvist", "Mwangi", "Ganbold", "Errazuriz", "bin Rashid", "Nguyen"];
    private static readonly (string Words, string Start, string End)[] Periods =
    [
        ("for the period 11-12 / 9/2022", "2022-09-11", "2022-09-12"), ("on 11-12 September 2022", "2022-09-11", "2022-09-12"),
        ("from 3 to 5 March 2021", "2021-03-03", "2021-03-05"), ("on March 3-5, 2021", "2021-03-03", "2021-03-05"), ("on 2023-06-20", "2023-06-20", ""),
    ];

    public static ConferenceRelease Number(int number)
    {
        var home = Countries[number % Countries.Length];
        var host = Countries[(number + 1 + number / Countries.Length) % Countries.Length];
        var period = Periods[number % Periods.Length];
        string Name(int offset) => $"{Given[(number + offset) % Given.Length]} {Family[(number * 3 + offset * 2 + offset / 4) % Family.Length]}";
        return new ConferenceRelease(home.Name, home.Code, host.Name, host.Demonym, host.Code, host.City,
            Name(0), Name(1), Name(2), Name(3), Name(4), number % 2 == 0 ? "terrorism and its financing" : "drug trafficking and organized crime",
            period.Words, period.Start, period.End, 20 + number, number % 2);
    }

    public string Text => $"""
        {Home} Takes Part in the Regional Conference on Security in {Host}

        {Home} took part in the regional conference on cooperation against {Subject}, which was held in {City} the capital of {Host} in the presence of {Count} countries, represented by Mr. {Envoy}, Foreign Ministry Undersecretary of Legal Affairs {Dates}.

        The Undersecretary delivered {Home}’s speech at the conference, in which he called for more cooperation against {Subject}.

        {(Order == 0 ? Ministers : Interior)}

        {(Order == 0 ? Interior : Ministers)}
        """;

    private string Ministers => $"The Undersecretary met with the Foreign Minister of the Republic of {Host}, Mr. {FirstHost}, and the Undersecretary of the Foreign Ministry of {Host} Mr. {SecondHost}, in which he conveyed the greetings of Foreign Minister {Absent} , and reviewed the prospects of cooperation between the two countries. Mr. {FirstHost.Split(' ')[^1]}, expressed his thanks and appreciation for {Home}’s efforts in the repatriation of {Demonym} children.";

    private string Interior => $"Mr. {Envoy.Split(' ')[^1]} also met with the Minister of the Interior of {Host}, Mr. {ThirdHost}, in which he stressed the possibility of concluding a memorandum of understanding in the fight against {Subject}.";
}
