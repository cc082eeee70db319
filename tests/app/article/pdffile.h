// PDF files made for tests.
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QCryptographicHash>

#include <array>
#include <numeric>

namespace dateline {

/// A PDF file of objects, the first of them the catalogue; `trailer` goes into its own.
inline QByteArray pdfOfObjects(const QByteArrayList& objects, const QByteArray& trailer = {}) {
    QByteArray pdf = "%PDF-1.4\n";
    const QByteArray size = QByteArray::number(objects.size() + 1);
    QByteArray table = "xref\n0 " + size + "\n0000000000 65535 f \n";
    for (int i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const qsizetype start = pdf.size();
    return pdf + table + "trailer << /Size " + size + " /Root 1 0 R " + trailer + " >>\nstartxref\n"
        + QByteArray::number(start) + "\n%%EOF\n";
}

inline QByteArray streamOf(const QByteArray& content) {
    return "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "\nendstream";
}

/// Pages of the same content, which is object 3, in Helvetica.
inline QByteArrayList pagesOf(const QByteArray& content, int pages = 1) {
    QByteArray kids;
    QByteArrayList objects{"<< /Type /Catalog /Pages 2 0 R >>", {}, streamOf(content),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    for (int i = 0; i < pages; ++i) {
        objects
            << "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 3 0 R /Resources << /Font << /F1 4 0 R "
               ">> >> >>";
        kids += ' ' + QByteArray::number(objects.size()) + " 0 R";
    }
    objects[1] = "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(pages) + " >>";
    return objects;
}

inline QByteArray pdfWith(const QByteArray& content) {
    return pdfOfObjects(pagesOf(content));
}

inline QByteArray rc4(const QByteArray& key, QByteArray bytes) {
    std::array<unsigned char, 256> s;
    std::iota(s.begin(), s.end(), 0);
    for (int i = 0, j = 0; i < 256; ++i) {
        j = (j + s[i] + static_cast<unsigned char>(key[i % key.size()])) % 256;
        std::swap(s[i], s[j]);
    }
    int i = 0;
    int j = 0;
    for (char& c : bytes) {
        i = (i + 1) % 256;
        j = (j + s[i]) % 256;
        std::swap(s[i], s[j]);
        c = char(c ^ s[(s[i] + s[j]) % 256]);
    }
    return bytes;
}

inline QByteArray md5(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
}

/// Encrypted with 40 bits (ISO 32000-1, 7.6): old, and enough to be locked.
inline QByteArray lockedPdf(const QByteArray& content, const QByteArray& password) {
    const QByteArray fill = QByteArray::fromHex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");
    const QByteArray padded = (password + fill).first(32);
    const QByteArray owner = rc4(md5(padded).first(5), padded);
    const QByteArray key = md5(padded + owner + QByteArray::fromHex("FCFFFFFF") + "id").first(5);
    QByteArrayList objects = pagesOf({});
    objects[2] = streamOf(rc4(md5(key + QByteArray::fromHex("0300000000")).first(10), content));
    objects << "<< /Filter /Standard /V 1 /R 2 /P -4 /O <" + owner.toHex() + "> /U <" + rc4(key, fill).toHex() + "> >>";
    return pdfOfObjects(objects,
        "/Encrypt " + QByteArray::number(objects.size()) + " 0 R /ID [<" + QByteArray("id").toHex() + "> <6964>]");
}

/// One line for each text.
inline QByteArray linesOf(const QByteArrayList& texts) {
    QByteArray content = "BT /F1 12 Tf 72 720 Td 0 -30 Td";
    for (const QByteArray& text : texts) {
        content += " (" + text + ") Tj 0 -30 Td";
    }
    return content + " ET";
}

inline QByteArray pdfOf(const QByteArrayList& texts) {
    return pdfWith(linesOf(texts));
}

} // namespace dateline
