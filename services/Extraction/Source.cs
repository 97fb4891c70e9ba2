using Google.Type;

namespace Chancery.Reading;

/// <summary>One document as the reader takes it.</summary>
/// <param name="Text">The kept text, headline included: what evidence counts its Unicode code points in.</param>
/// <param name="Publisher">Who issued it: an ISO 3166-1 alpha-2 code, an organisation's code, or empty.</param>
/// <param name="PublishedDate">The day that "today" and "on Wednesday" are told from.</param>
/// <param name="Title">The headline where it is known apart from the text.</param>
public sealed record Source(string Text, string Publisher = "", Date? PublishedDate = null, string Title = "");
