#include "app/exports/importer.h"

#include "app/chronology/order.h"
#include "app/language/language.h"
#include "app/text/limits.h"
#include "app/text/prose.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr std::array<const Importer*, 2> table{&csvImporter, &jsonLinesImporter};

/// What follows from the rest: sentences, and what hangs on each event.
void complete(Account& account) {
    const Language& language = languageOf(account.article.language);
    const Prose prose = cutProse(account.article.text, language.lexicon, account.article.furniture);
    for (const Sentence& sentence : prose.sentences) {
        account.sentences.push_back(sentence.span);
    }
    const auto sentenceAt = [&](int position) { return std::max(0, prose.sentenceOf(prose.tokenAt(position))); };
    for (TimeMention& time : account.times) {
        time.sentence = sentenceAt(time.span.begin);
    }
    for (Figure& figure : account.figures) {
        figure.sentence = sentenceAt(figure.span.begin);
    }
    orderEvents(account);
}

} // namespace

std::span<const Importer* const> importers() {
    return table;
}

const Importer* importerFor(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto fits = [&](const Importer* importer) { return suffix == QLatin1String(importer->suffix); };
    const auto found = std::ranges::find_if(table, fits);
    return found == table.end() ? nullptr : *found;
}

Result<std::vector<Account>> importAccounts(const Importer& importer, const QString& path, const QByteArray& bytes) {
    if (bytes.size() > limits::importBytes) {
        return Error{ErrorCode::TooLarge, path};
    }
    Result<std::vector<Account>> accounts = importer.read(bytes);
    if (!accounts) {
        return accounts;
    }
    if (accounts->empty()) {
        return Error{ErrorCode::Empty, path};
    }
    for (Account& account : *accounts) {
        account.importedFrom = path;
        complete(account);
    }
    return accounts;
}

} // namespace dateline
