// Any bytes as a word list, and a text made of the same words looked up in it.
#include "app/text/lexicon.h"
#include "app/text/limits.h"
#include "app/text/prose.h"
#include "tests/fuzz/oracle.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace dateline;

namespace {

void writeList(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    demand(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "the list could not be written");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const QTemporaryDir folder;
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    writeList(folder.filePath(QStringLiteral("abbreviations.tsv")), bytes);
    const Lexicon lexicon = Lexicon::load(folder.path());
    for (const LexiconEntry& entry : lexicon.tables().front().entries()) {
        demand(
            !entry.words.empty() && int(entry.words.size()) <= limits::phraseWords, "a phrase of no or too many words");
        Token first;
        first.word = entry.words.front();
        lexicon.lookUp({&first, 1});
        demand(first.tables & 1, "an entry that no word leads to");
    }
    const QString text = QString::fromUtf8(bytes);
    const Prose prose = cutProse(text, lexicon);
    for (int i = 0; i < int(prose.tokens.size()); ++i) {
        const PhraseMatch match = lexicon.tables().front().longest(prose.tokens, i);
        demand(!match || i + match.length <= int(prose.tokens.size()), "a match beyond the last token");
    }
    return 0;
}
