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
    return reference(m[0].entry->note);
}

/// The adjective: "current plans", but "the current quarter" is a date of its own.
std::optional<Draft> adjective(const Match& m) {
    return reference(m[0].is(Recent) ? QStringLiteral("PAST_REF") : QStringLiteral("PRESENT_REF"));
}

constexpr Rule rules[] = {
    {"now", {{Ref}}, word},
    {"current", {{Current | Recent}}, adjective},
};

} // namespace

const RuleTable vagueRules = rules;

} // namespace dateline
