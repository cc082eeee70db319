#include "app/time/length.h"

#include <array>
#include <cmath>

namespace dateline {

namespace {

struct Letter {
    Grain unit;
    QStringView time; // stands in front: PT5H
    QStringView letters;
};

constexpr std::array<Letter, 12> letters{{{Grain::Second, u"T", u"S"}, {Grain::Minute, u"T", u"M"},
    {Grain::Hour, u"T", u"H"}, {Grain::Day, u"", u"D"}, {Grain::Weekend, u"", u"WE"}, {Grain::Week, u"", u"W"},
    {Grain::Month, u"", u"M"}, {Grain::Quarter, u"", u"Q"}, {Grain::Year, u"", u"Y"}, {Grain::Decade, u"", u"DE"},
    {Grain::Century, u"", u"CE"}, {Grain::Millennium, u"", u"L"}}};

Letter letterOf(Grain unit) {
    const auto found = std::ranges::find(letters, unit, &Letter::unit);
    return found == letters.end() ? letters[3] : *found;
}

/// P5D, PTXH
QString joined(const Letter& letter, const QString& amount) {
    QString value(u'P');
    return value.append(letter.time).append(amount).append(letter.letters);
}

} // namespace

Split splitOf(Grain unit) {
    switch (unit) {
    case Grain::Hour: return {Grain::Minute, 60};
    case Grain::Day: return {Grain::Hour, 24};
    case Grain::Week: return {Grain::Day, 7};
    case Grain::Year: return {Grain::Month, 12};
    case Grain::Decade: return {Grain::Year, 10};
    case Grain::Century: return {Grain::Year, 100};
    default: return {};
    }
}

QString lengthValue(double amount, Grain unit) {
    const Letter letter = letterOf(unit);
    const double whole = std::floor(amount);
    const bool quarters = amount - whole == 0.25 || amount - whole == 0.75;
    const Split split = splitOf(unit);
    const double parts = amount * split.parts;
    if (amount != whole && split.parts != 0 && parts == std::floor(parts) && (quarters || unit >= Grain::Decade)) {
        return lengthValue(parts, split.smaller);
    }
    if (amount - whole == 0.5) {
        const QString first = whole > 0 ? QStringLiteral("%1%2").arg(whole).arg(letter.letters) : QString();
        switch (unit) {
        case Grain::Year: return u'P' + first + QStringLiteral("6M");
        case Grain::Hour: return QStringLiteral("PT") + first + QStringLiteral("30M");
        case Grain::Minute: return QStringLiteral("PT") + first + QStringLiteral("30S");
        case Grain::Day: return u'P' + first + QStringLiteral("T12H");
        default: break;
        }
    }
    const QString number = amount == whole ? QString::number(qint64(whole)) : QString::number(amount, 'g', 12);
    return joined(letter, number);
}

QString vagueLength(Grain unit) {
    const Letter letter = letterOf(unit);
    return joined(letter, QStringLiteral("X"));
}

std::optional<Length> wholeLength(QStringView value) {
    if (!value.startsWith(u'P')) {
        return {};
    }
    const bool clock = value.startsWith(u"PT");
    value = value.sliced(clock ? 2 : 1);
    const auto end = std::ranges::find_if(value, [](QChar c) { return c < u'0' || c > u'9'; });
    const qsizetype digits = end - value.begin();
    if (digits == 0 || digits > 5) {
        return {};
    }
    const QStringView unit = value.sliced(digits);
    const auto found = std::ranges::find_if(
        letters, [&](const Letter& letter) { return letter.letters == unit && letter.time.isEmpty() != clock; });
    return found == letters.end() ? std::nullopt : std::optional(Length{value.first(digits).toInt(), found->unit});
}

QString addedLength(QStringView longer, QStringView shorter) {
    const QStringView last = longer.sliced(std::max<qsizetype>(longer.size() - 1, 0));
    const std::optional<Length> b = wholeLength(shorter);
    const bool clock = longer.contains(u'T');
    const bool months = last == u"M" && !clock;
    static constexpr QStringView order = u"SMHDWOY"; // O: months of the calendar
    const auto rank = [](QChar letter) { return order.indexOf(letter); };
    if (!b || longer.contains(u'X') || longer.contains(u'.') || last.isEmpty() || rank(last.front()) < 0) {
        return {};
    }
    const QChar unit = b->unit == Grain::Month ? QChar(u'O') : shorter.back();
    const qsizetype before = rank(months ? QChar(u'O') : last.front());
    if (rank(unit) < 0 || before <= rank(unit)) {
        return {};
    }
    return longer.toString() + shorter.sliced(clock ? 2 : 1).toString(); // the T of hours stands once
}

} // namespace dateline
