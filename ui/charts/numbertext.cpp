#include "ui/charts/numbertext.h"

#include "ui/texts.h"
#include "ui/windowlanguage.h"

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr int digits = 12;
constexpr int compactDecimals = 3;
constexpr double largest = 1e18; // from here on, and below its inverse, powers of ten

const NumberForm& form() {
    return spokenLanguage().numbers;
}

/// With a point and nothing between thousands.
QString plainDigits(double value) {
    const int whole = value < 1 ? 1 : int(std::log10(value)) + 1;
    QString text = QString::number(value, 'f', std::max(0, digits - whole));
    if (text.contains(u'.')) {
        while (text.endsWith(u'0')) {
            text.chop(1);
        }
        if (text.endsWith(u'.')) {
            text.chop(1);
        }
    }
    return text;
}

/// As the language writes them.
QString grouped(QString text) {
    const qsizetype point = text.indexOf(u'.');
    const qsizetype whole = point < 0 ? text.size() : point;
    if (point >= 0) {
        text[point] = form().point;
    }
    for (qsizetype i = whole - 3; i > 0 && whole >= form().grouped; i -= 3) {
        text.insert(i, form().group);
    }
    return text;
}

qsizetype decimals(const QString& text) {
    const qsizetype point = text.indexOf(u'.');
    return point < 0 ? 0 : text.size() - point - 1;
}

double rounded(double value) {
    if (value == 0 || !std::isfinite(value)) {
        return value;
    }
    const double unit = std::pow(10, std::floor(std::log10(std::abs(value))) - 2);
    return unit > 0 && std::isfinite(value / unit) ? std::round(value / unit) * unit : value;
}

const Magnitude* magnitudeOf(double size) {
    for (const Magnitude& magnitude : form().magnitudes) {
        if (size >= magnitude.size && decimals(plainDigits(size / magnitude.size)) <= compactDecimals) {
            return &magnitude;
        }
    }
    return nullptr;
}

QString suffix(const Magnitude& magnitude, double count, Scale scale) {
    const bool several = count >= form().pluralFrom && count != 1;
    return QString::fromUtf8(scale == Scale::Short ? magnitude.shortForm : several ? magnitude.many : magnitude.one);
}

QString unsignedText(double size, Scale scale, double like) {
    if (size >= largest || (size > 0 && size < 1 / largest)) {
        return QString::number(size, 'g', 4).remove(u'+');
    }
    const Magnitude* magnitude = size > 0 && like > size ? magnitudeOf(like) : magnitudeOf(size);
    if (magnitude && decimals(plainDigits(size / magnitude->size)) > compactDecimals) {
        magnitude = nullptr;
    }
    if (!magnitude) {
        return grouped(plainDigits(size));
    }
    const double count = size / magnitude->size;
    return grouped(plainDigits(count)) + suffix(*magnitude, count, scale);
}

/// "24–33bn": the magnitude once where both ends share it.
QString rangeText(double low, double high, Scale scale) {
    if (low < 0) {
        return ChartText::tr("%1 to %2").arg(numberText(low, scale), numberText(high, scale));
    }
    const Magnitude* lowMagnitude = magnitudeOf(low);
    const Magnitude* highMagnitude = magnitudeOf(high);
    const bool shared = lowMagnitude && lowMagnitude == highMagnitude && high < largest;
    return (shared ? grouped(plainDigits(low / lowMagnitude->size)) : numberText(low, scale)) + QChar(0x2013)
        + numberText(high, scale);
}

/// "7.6m" of metres would be misread.
Scale scaleFor(const QString& unit, Scale wanted) {
    const bool metres = unit == u"m" || unit.startsWith(u"metre") || unit.startsWith(u"meter");
    return metres ? Scale::Words : wanted;
}

QString qualified(Qualifier qualifier, const QString& text) {
    switch (qualifier) {
    case Qualifier::Exact: return text;
    case Qualifier::About: return ChartText::tr("about %1").arg(text);
    case Qualifier::MoreThan: return ChartText::tr("over %1").arg(text);
    case Qualifier::LessThan: return ChartText::tr("under %1").arg(text);
    }
    return text;
}

} // namespace

QString numberText(double value, Scale scale, double like) {
    const QString text = unsignedText(std::abs(value), scale, std::abs(like));
    return value < 0 ? QChar(0x2212) + text : text;
}

namespace {

QString withoutSign(const Amount& amount, Scale wanted) {
    const Scale scale = scaleFor(amount.unit, wanted);
    const bool percent = amount.unit == u"percent";
    const auto withUnit
        = [&](const QString& number) { return percent ? ChartText::tr("%1%", "a percentage").arg(number) : number; };
    if (amount.low && amount.high) {
        return qualified(amount.qualifier, withUnit(rangeText(*amount.low, *amount.high, scale)));
    }
    const double value = amount.derived ? rounded(amount.value) : amount.value;
    const QString sign = amount.change && value > 0 ? QStringLiteral("+") : QString();
    const QString text = withUnit(sign + numberText(value, scale, amount.like));
    if (amount.qualifier == Qualifier::Exact && (amount.low || amount.high)) {
        return qualified(amount.low ? Qualifier::MoreThan : Qualifier::LessThan, text);
    }
    return qualified(amount.qualifier, text);
}

} // namespace

QString amountText(const Amount& amount, Scale scale) {
    QString text = withoutSign(amount, scale);
    if (amount.sign.isEmpty()) {
        return text;
    }
    if (form().signBehind) {
        return text + u'\u00A0' + amount.sign;
    }
    const auto digit = std::ranges::find_if(text, [](QChar c) { return c.isDigit(); });
    return text.insert(digit - text.begin(), amount.sign.back().isLetter() ? amount.sign + u'\u00A0' : amount.sign);
}

} // namespace dateline
