// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// NameList: the names of pupils, staff and classes that the quick jump searches, kept between two questions.
#pragma once
#include "app/session/session.h"
#include "common/protocol/names.h"

namespace parta {

class NameList : public QObject
{
    Q_OBJECT
public:
    /// `session` outlives the list.
    explicit NameList(Session &session, QObject *parent = nullptr) : QObject(parent), m_session(session) {}

    const QList<NamedRecord> &names() const { return m_names; }
    /// Asks the server; a refusal leaves what is known.
    void refresh();
    /// Another person signs in: nothing of the former one stays.
    void clear() { m_names.clear(); }

Q_SIGNALS:
    /// Other names than before.
    void changed();

private:
    Session &m_session;
    QList<NamedRecord> m_names;
};

} // namespace parta
