// The rows panels are made of: a head 44 px high on `alt`, a band as high as its contents; each ends in a hairline.
#pragma once

#include <QHBoxLayout>
#include <QWidget>

namespace dateline {

class Band : public QWidget {
    Q_OBJECT

public:
    explicit Band(QWidget* parent = nullptr);

    QHBoxLayout* row() const { return m_row; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_row;
};

class PanelHead : public Band {
    Q_OBJECT

public:
    explicit PanelHead(QWidget* parent = nullptr);
};

} // namespace dateline
