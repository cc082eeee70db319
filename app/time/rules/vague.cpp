#include "app/time/rules/rules.h"

namespace dateline {

using namespace lex;

namespace {

Draft reference(const QString& value) {
    Draft draft;
    draft.value = value;
    return draft;
}

std::optional<Draft> word(const Match& m) {
    Draft draft = reference(m[0].entry->note);
    draft.ahead = m[0].entry->phrase == u"soon";
    return draft;
}

/// The adjective: "current plans", but "the current quarter" is a date of its own.
std::optional<Draft> adjective(const Match&) {
    return reference(QStringLiteral("PRESENT_REF"));
}

std::optional<Draft> thePast(const Match&) {
    return reference(QStringLiteral("PAST_REF"));
}

constexpr Rule rules[] = {
    {"now", {{Ref}}, word},
    {"the past", {{The}, opt(Recent), {Past}}, thePast},
    {"current", {{Current}}, adjective},
};

} // namespace

const RuleTable vagueRules = rules;

} // namespace dateline
