// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PupilPanel: what belongs to a pupil's card – classes, guardians, consents, exemptions, health sheet, login.
#pragma once
#include "app/session/session.h"
#include "common/protocol/pupils.h"
#include <QWidget>

class QLabel;
class QPushButton;

namespace parta {

class CardList;
class FormDialog;

class PupilPanel : public QWidget
{
    Q_OBJECT
public:
    /// `session` outlives the panel.
    explicit PupilPanel(Session &session, QWidget *parent = nullptr);

    void showCard(const PupilCard &card, const QList<SubjectName> &subjects);
    /// No card is shown, or its reader sees names only.
    void clear();

Q_SIGNALS:
    void refused(const Failure &failure);
    void told(const QString &text);

private:
    void fill();
    void fillPapers();
    void openGuardian(qint64 link);
    void openConsent(qint64 id);
    void openExemption(qint64 id);
    void readHealth();
    void openHealth(const HealthSheet &sheet);
    void openLogin();
    FormDialog *dialog(const QString &title, const QString &name);
    void finish(FormDialog *dialog);
    template<class R>
    void send(FormDialog *dialog, const R &request, std::function<void(const typename R::Reply &)> then);

    Session &m_session;
    PupilCard m_card;
    QList<SubjectName> m_subjects;
    QLabel *m_stays;
    CardList *m_guardians;
    CardList *m_consents;
    CardList *m_exemptions;
    QPushButton *m_health;
    QPushButton *m_login;
};

} // namespace parta
