// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parameters of the journal: value of today, the regulation's own, and what holds from which day (3.1).
#pragma once
#include "app/pages/recordpage.h"
#include "common/protocol/settings.h"

namespace parta {

class SettingsPage : public RecordPage
{
    Q_OBJECT
public:
    /// `session` outlives the page.
    explicit SettingsPage(Session &session, QWidget *parent = nullptr);

    QString guidePage() const override { return QStringLiteral("settings"); }

protected:
    void load() override;
    void showRecord(qint64 id) override;
    void save() override;

private:
    const SettingSpec *specOf(qint64 id) const;
    SettingLine lineOf(const SettingSpec &spec) const;
    void offerValues(const SettingSpec &spec);

    QList<SettingLine> m_lines;
    QLabel *m_about;
    QLabel *m_history;
};

/// Name of a parameter for people.
QString settingTitle(const QString &name);
/// «шестидневная», «да», «15:00».
QString settingValueText(const SettingSpec &spec, const QString &value);

} // namespace parta
