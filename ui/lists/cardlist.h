// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CardList: a short list inside a card, with a button to add a line; Enter or a double click opens one.
#pragma once
#include <QList>
#include <QWidget>
#include <optional>

class QLabel;
class QListWidget;
class QToolButton;

namespace parta {

struct CardLine {
    qint64 id = 0;
    QString text;
    bool over = false;      ///< no longer in force: shown quiet
    QString hint;
};

class CardList : public QWidget
{
    Q_OBJECT
public:
    /// `empty` is said where there is no line.
    CardList(const QString &title, const QString &empty, QWidget *parent = nullptr);

    void setLines(const QList<CardLine> &lines);
    QList<CardLine> lines() const { return m_lines; }
    void setEditable(bool editable);

Q_SIGNALS:
    void addWanted();
    void opened(qint64 id);

private:
    QList<CardLine> m_lines;
    QLabel *m_empty;
    QListWidget *m_list;
    QToolButton *m_add;
};

} // namespace parta
