using System;
using System.Collections.Generic;

namespace Thresholds;

/// <summary>The same answers, with the texts of the document in another language.</summary>
internal sealed class TranslatedAssessment : IAssessment
{
    private readonly IAssessment _assessment;
    private readonly AuthorityTranslation _translation;

    public TranslatedAssessment(IAssessment assessment, string language)
        : this(assessment, language, AuthorityTranslation.To(assessment.Authority, language))
    {
    }

    private TranslatedAssessment(IAssessment assessment, string? language, AuthorityTranslation translation)
    {
        _assessment = assessment;
        _translation = translation;
        Language = language;
    }

    /// <summary>The tag of the language; null when the texts are those of the main one.</summary>
    public string? Language { get; }

    /// <summary>The same answers with each text marked by its language, for a page that tells it; the answers themselves where all is in English.</summary>
    public static IAssessment Marked(IAssessment assessment)
    {
        var translated = assessment as TranslatedAssessment;
        var answers = translated?._assessment ?? assessment;
        var main = answers.Authority.Languages.Count > 0 ? answers.Authority.Languages[0] : null;
        return (translated?.Language ?? main) is { } language ? new TranslatedAssessment(answers, translated?.Language, AuthorityTranslation.Marked(answers.Authority, language)) : assessment;
    }

    public Authority Authority => _translation.Authority;

    public LevelOfNeed? IndicatedLevel => Of(_assessment.IndicatedLevel);

    public LevelOfNeed? PossibleLevel => Of(_assessment.PossibleLevel);

    /// <summary>How much of the document is in the language, in words.</summary>
    public string InWords() => _translation.InWords();

    public DateTime? AsOf => _assessment.AsOf;

    public Truth Decide(int decision) => _assessment.Decide(decision);

    public FactValue? ValueOf(string fact) => _assessment.ValueOf(fact);

    public IAssessment Reassess(IReadOnlyDictionary<string, FactValue> facts) => new TranslatedAssessment(_assessment.Reassess(facts), Language, _translation);

    private LevelOfNeed? Of(LevelOfNeed? level) => level is null ? null : Authority.Levels[level.Order - 1];
}
