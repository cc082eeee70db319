#include "ui/charts/unittext.h"

#include "ui/plaintext.h"
#include "ui/texts.h"
#include "ui/windowlanguage.h"

#include <unicode/ucurr.h>

#include <algorithm>

namespace dateline {

namespace {

bool isCurrencyCode(const QString& unit) {
    return unit.size() == 3 && std::ranges::all_of(unit, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace

QString unitText(const QString& unit) {
    if (unit == u"percentage point") {
        return ChartText::tr("percentage points");
    }
    if (unit == u"percent") {
        return ChartText::tr("percent");
    }
    if (isCurrencyCode(unit)) {
        UErrorCode status = U_ZERO_ERROR;
        int32_t length = 0;
        const auto* code = reinterpret_cast<const UChar*>(unit.utf16());
        const UChar* name = ucurr_getPluralName(code, spokenLanguage().code, nullptr, "other", &length, &status);
        if (U_SUCCESS(status) && name) {
            return QString::fromUtf16(reinterpret_cast<const char16_t*>(name), length);
        }
    }
    return oneLine(unit);
}

QString currencySign(const QString& unit) {
    if (!isCurrencyCode(unit)) {
        return {};
    }
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = 0;
    const auto* code = reinterpret_cast<const UChar*>(unit.utf16());
    const UChar* sign = ucurr_getName(code, spokenLanguage().code, UCURR_SYMBOL_NAME, nullptr, &length, &status);
    return U_SUCCESS(status) && sign ? QString::fromUtf16(reinterpret_cast<const char16_t*>(sign), length) : unit;
}

} // namespace dateline
