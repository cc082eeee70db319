#include "app/article/officexml.h"

#include "app/article/composed.h"
#include "app/article/xmlgate.h"

#include <QXmlStreamReader>

namespace dateline {

namespace {

class ParagraphReader {
public:
    ParagraphReader(const QByteArray& xml, const OfficeVocabulary& words) : m_xml(gatedXml(xml)), m_words(words) {}

    Result<QStringList> run() {
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD: return Error{ErrorCode::Malformed, QStringLiteral("document type declaration")};
            case QXmlStreamReader::StartElement: start(); break;
            case QXmlStreamReader::EndElement: end(); break;
            case QXmlStreamReader::Characters: characters(); break;
            default: break;
            }
        }
        if (m_xml.hasError()) {
            return Error{ErrorCode::Malformed, m_xml.errorString()};
        }
        return m_paragraphs;
    }

private:
    void start() {
        const QStringView name = m_xml.name();
        if (m_skipping > 0 || m_words.skipped.contains(name)) {
            ++m_skipping;
        } else if (m_words.paragraphs.contains(name)) {
            finish();
            ++m_open;
        } else if (m_words.breaks.contains(name)) {
            m_text += u'\n';
        } else if (m_words.spaces.contains(name)) {
            m_text += u' ';
        } else if (m_words.texts.contains(name)) {
            ++m_inText;
        }
    }

    void end() {
        const QStringView name = m_xml.name();
        if (m_skipping > 0) {
            --m_skipping;
        } else if (m_words.paragraphs.contains(name)) {
            finish();
            --m_open;
        } else if (m_words.texts.contains(name)) {
            --m_inText;
        }
    }

    void characters() {
        if (m_skipping == 0 && m_open > 0 && (m_words.texts.isEmpty() || m_inText > 0)) {
            m_text += m_xml.text();
        }
    }

    void finish() {
        const QString paragraph = m_text.trimmed();
        if (!paragraph.isEmpty()) {
            m_paragraphs << paragraph;
        }
        m_text.clear();
    }

    QXmlStreamReader m_xml;
    const OfficeVocabulary& m_words;
    QStringList m_paragraphs;
    QString m_text;
    int m_skipping = 0;
    int m_open = 0;
    int m_inText = 0;
};

} // namespace

Result<QStringList> officeParagraphs(const QByteArray& xml, const OfficeVocabulary& words) {
    return ParagraphReader(xml, words).run();
}

void readOfficeMetadata(const QByteArray& xml, Article& about) {
    QXmlStreamReader reader(gatedXml(xml));
    while (!reader.atEnd() && reader.readNext() != QXmlStreamReader::DTD) {
        if (!reader.isStartElement()) {
            continue;
        }
        const QString name = reader.name().toString();
        if (name == u"title" && about.title.isEmpty()) {
            about.title = reader.readElementText(QXmlStreamReader::SkipChildElements).simplified();
        } else if (name == u"creator" && about.byline.isEmpty()) {
            about.byline = reader.readElementText(QXmlStreamReader::SkipChildElements).simplified();
        } else if (name == u"language" && about.language.isEmpty()) {
            about.language = reader.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        }
    }
}

Result<Article> readOfficeArticle(
    const Archive& archive, const QString& body, const QString& metadata, const OfficeVocabulary& words) {
    const Result<QStringList> paragraphs = officeParagraphs(archive.entry(body), words);
    if (!paragraphs) {
        return paragraphs.error();
    }
    Article about;
    readOfficeMetadata(archive.entry(metadata), about);
    return articleFromBlocks(*paragraphs, std::move(about));
}

} // namespace dateline
