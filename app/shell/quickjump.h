// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: a few letters of a class, subject or command, Enter goes there.
#pragma once
#include <QDialog>
#include <functional>

class QLineEdit;
class QListWidget;

namespace parta {

/// One place the quick jump knows.
struct JumpTarget {
    QString text;               ///< «7Б — Алгебра»
    QString hint;               ///< second, quieter text
    std::function<void()> go;
};

class QuickJump : public QDialog
{
    Q_OBJECT
public:
    QuickJump(QList<JumpTarget> targets, QWidget *parent);

    /// Indexes of the targets that hold every word of `typed`, best first. Case, ё/е and a Latin keyboard
    /// layout do not matter.
    static QList<int> matches(const QList<JumpTarget> &targets, const QString &typed);
    /// The same over texts in search form, made once: thousands of names are searched at every key.
    static QList<int> matches(const QStringList &forms, const QString &typed);
    static QStringList searchForms(const QList<JumpTarget> &targets);
    /// Other targets, while the person types.
    void setTargets(QList<JumpTarget> targets);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &typed);
    void go();

    QList<JumpTarget> m_targets;
    QStringList m_forms;      ///< of the targets, for the search
    QLineEdit *m_line;
    QListWidget *m_list;
};

} // namespace parta
