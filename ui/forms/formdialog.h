// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FormDialog: a few fields asked for at once, open until the server has taken them.
#pragma once
#include "ui/forms/recordform.h"
#include "ui/widgets/noticeline.h"
#include <QDialog>

class QLabel;
class QPushButton;

namespace parta {

/// Whoever opens it sends what was typed at submitted() and answers with accept() or explain(). Deletes itself when closed.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    FormDialog(const QString &title, QWidget *parent);

    RecordForm &form() { return *m_form; }
    /// Stands above the form; may name the clause.
    void setExplanation(const QString &text);
    void setAcceptText(const QString &text);
    /// Shows the form only.
    void setReadOnly();
    /// Opens the dialog as high as the form wants.
    void begin();
    /// Says a refusal under its field and in the line below; the dialog stays open.
    void explain(const QString &field, const QString &text);
    /// Presses the button.
    void submit();
    QString notice() const { return m_notice->text(); }

Q_SIGNALS:
    /// All fields are filled in as they have to be.
    void submitted();

private:
    QLabel *m_explanation;
    RecordForm *m_form;
    NoticeLine *m_notice;
    QPushButton *m_accept;
};

} // namespace parta
