#include "ui/about.h"

#include "ui/fonts.h"

#include <QFile>
#include <QIcon>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dateline {

namespace {

QString licence(const char* name) {
    QFile file(QStringLiteral(":/fonts/%1").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

About::About(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("About Dateline"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* sign = new QLabel(this);
    sign->setPixmap(QIcon(QStringLiteral(":/icons/dateline.svg")).pixmap(QSize(56, 56), devicePixelRatioF()));
    auto* name = new QLabel(tr("Dateline %1").arg(QStringLiteral(DATELINE_VERSION)), this);
    name->setFont(fontOf(TextStyle::Display, textScale()));
    auto* promise = new QLabel(
        tr("A timeline viewer for news articles. It works on your machine alone and never uses the network."), this);
    promise->setWordWrap(true);
    auto* licences = new QPlainTextEdit(this);
    licences->setReadOnly(true);
    licences->setAccessibleName(tr("Licences"));
    licences->setPlainText(
        tr("Dateline is free software under the GNU General Public License, version 3 or later, and comes "
           "without any warranty.\n\nIt is made with Qt %1 (LGPL 3), gumbo (Apache 2.0), uchardet "
           "(MPL 1.1) and ICU (Unicode licence), and carries two families of type:\n\n")
            .arg(QStringLiteral(QT_VERSION_STR))
        + licence("Inter-LICENSE.txt") + QStringLiteral("\n\n") + licence("CharisSIL-LICENSE.txt"));
    auto* close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(12);
    column->addWidget(sign);
    column->addWidget(name);
    column->addWidget(promise);
    column->addWidget(licences, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    resize(560, 520);
}

} // namespace dateline
