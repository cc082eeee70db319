// The part of the unit reader that reads signs and symbols: 10", 164p, 5 in, 12 kg.
#include "app/figures/unit.h"

#include <algorithm>
#include <iterator>

namespace dateline {

using namespace literals;

/// 10", 10'' and 30': inches and feet, where no quotation is open.
Unit UnitReader::primeBehind(int at) const {
    constexpr int reach = 60;
    const QChar mark = m_prose.text[m_prose.tokens[at].begin];
    const bool inches = mark == u'"' || mark == u'\u2033';
    const bool twice = mark == u'\'' && m_grammar.isWord(at + 1, u"'"_w) && m_prose.tokens[at + 1].glued;
    const bool feet = mark == u'\'' || mark == u'\u2032';
    if (!followsDigits(at) || (!inches && !feet) || (feet && !m_prose.tokens[at].glued)) {
        return {};
    }
    int open = 0;
    for (int i = at - 1; i >= 0 && i > at - reach; --i) {
        const QChar c = m_prose.text[m_prose.tokens[i].begin];
        open += c == mark || c == u'\u2018' || c == u'\u201C';
    }
    if (open % 2 != 0) {
        return {};
    }
    return {inches || twice ? QStringLiteral("inches") : QStringLiteral("feet"), UnitKind::Measure, at,
        at + (twice ? 2 : 1)};
}

/// "164p": pence of a share, but not the lines of a screen ("1080p").
Unit UnitReader::penceBehind(int at) const {
    static constexpr WordId screens[]{u"240"_w, u"360"_w, u"480"_w, u"576"_w, u"720"_w, u"1080"_w, u"1440"_w, u"2160"_w};
    const Token& token = m_prose.tokens[at];
    const bool glued = token.glued && token.length() == 1 && token.word == u"p"_w && token.casing == Casing::Lower
        && at > 0 && m_prose.tokens[at - 1].isNumber()
        && std::ranges::find(screens, m_prose.tokens[at - 1].word) == std::end(screens);
    return glued ? Unit{QStringLiteral("pence"), UnitKind::Subunit, at, at + 1} : Unit{};
}

/// "12 ft 2 in", "2 1/2 in thick", "above 5 in.": the preposition as a unit.
Unit UnitReader::inchesBehind(int at) const {
    static constexpr WordId sizes[]{u"thick"_w, u"wide"_w, u"long"_w, u"tall"_w, u"high"_w, u"deep"_w, u"across"_w,
        u"by"_w, u"x"_w, u"diameter"_w, u"more"_w};
    if (!m_grammar.isWord(at, u"in"_w) || m_prose.tokens[at].casing != Casing::Lower || !followsDigits(at)) {
        return {};
    }
    const bool closes = !m_grammar.inText(at + 1) || !m_prose.tokens[at + 1].isWord();
    const bool size = !closes && std::ranges::find(sizes, m_prose.tokens[at + 1].word) != std::end(sizes);
    const bool ahead = closes && m_grammar.inText(at + 1) && m_prose.tokens[at + 1].isNumber();
    return (closes || size) && !ahead ? Unit{QStringLiteral("inches"), UnitKind::Measure, at, at + 1} : Unit{};
}

/// "35C", "95F": as warm as weather gets; other letters behind digits are names.
bool UnitReader::isWeather(int at, bool fahrenheit) const {
    const int degrees = at > 0 ? m_prose.word(at - 1).toInt() : 0;
    return fahrenheit ? degrees >= 20 && degrees <= 130 : degrees > 14 && degrees <= 60;
}

bool UnitReader::symbolFits(int at, const LexiconEntry& entry, int length) const {
    const Span span{m_prose.tokens[at].begin, m_prose.tokens[at + length - 1].end};
    const QStringView text = span.of(m_prose.text);
    const bool glued = m_prose.tokens[at].glued;
    if (glued && (text == u"C" || text == u"F") && !isWeather(at, text == u"F")) {
        return false; // Fig. 3C, 14C dating
    }
    if (!followsDigits(at) && text.size() < 3 && m_prose.tokens[at].isWord()) {
        return false;
    }
    if (text == u"s" && glued) {
        return false; // the 80s
    }
    const auto micro = [](QStringView symbol) { return symbol.toString().replace(u'\u00B5', u'\u03BC'); };
    if (!entry.phrase.contains(u' ') && text.contains(u' ')) {
        return false; // "12 ft 2" is no area
    }
    const bool same
        = micro(text) == micro(entry.phrase) || QString(entry.phrase).remove(u' ') == text.toString().remove(u' ');
    if (entry.phrase == u"eV" && !same) {
        return false; // "20 EV models"
    }
    const bool capital = entry.phrase.toLower() != entry.phrase;
    return same || (text.size() > 1 && (glued || capital || text.size() > 2));
}

} // namespace dateline
