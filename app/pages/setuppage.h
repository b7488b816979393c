// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SetupPage: what is missing before 10 September, and the way there (3.3).
#pragma once
#include "app/session/session.h"
#include "app/shell/page.h"
#include "common/protocol/years.h"

class QLabel;

namespace parta {

class NoticeLine;
class SetupList;

class SetupPage : public Page
{
    Q_OBJECT
public:
    /// `places` are those the person has; a step without a place there has no button.
    SetupPage(Session &session, QStringList places, QWidget *parent = nullptr);

    void refresh() override;
    QString guidePage() const override { return QStringLiteral("setup"); }
    /// Where a step is done; the first that the person has counts.
    static QStringList placesOf(SetupStep step);

private:
    void showState(const SetupState::Reply &reply);
    QString placeOf(SetupStep step) const;

    Session &m_session;
    QStringList m_places;
    QLabel *m_head;
    SetupList *m_list;
    NoticeLine *m_notice;
};

} // namespace parta
