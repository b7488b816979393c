// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Versions of the timetable: drafts are worked on and saved, one is put in force from a day on, all are read and printed.
#pragma once
#include "app/session/session.h"
#include "app/shell/page.h"
#include "common/protocol/timetable.h"
#include "ui/reports/timetablesheet.h"
#include "ui/timetable/timetablepane.h"

class QComboBox;
class QPushButton;

namespace parta {

class EmptyState;

class TimetablePage : public Page
{
    Q_OBJECT
public:
    explicit TimetablePage(Session &session, QWidget *parent = nullptr);

    void refresh() override { load(); }
    QString guidePage() const override { return QStringLiteral("timetable"); }
    QWidget *head() override { return m_head; }
    void takeFocus() override { m_pane->view().setFocus(); }
    TimetablePane &pane() { return *m_pane; }
    const QList<TimetableLine> &versions() const { return m_versions; }

    /// Opens a version of the list.
    void open(TimetableId id);
    /// A new draft; with the slots of the version in sight, or empty.
    void copy();
    void begin();
    void save(std::function<void()> then = {});
    /// Asks for the first day, shows what would change, then does it.
    void putInForce(QDate since);
    void drop();
    void print();
    /// Writes the dated lessons of the class or teacher in sight as iCalendar.
    void saveCalendar(const QString &path);

Q_SIGNALS:
    /// The version stands on the page.
    void opened();

private:
    void buildHead();
    void buildPaper(QPushButton &button);
    TimetablePrint paperOf() const;
    void mark(const TimetableSubject &subject, const QList<CycleCell> &cells);
    void load();
    void showVersions();
    void show(const OpenTimetable::Reply &reply);
    void create(const SaveTimetable &draft);
    void confirm(const MadeLessons &lessons, QDate since);
    void showState();
    void explain(const Failure &failure);
    void leave(std::function<void()> then);
    std::optional<QDate> askDay();
    template<class R>
    void ask(const R &request, std::function<void(const typename R::Reply &)> then)
    {
        m_session.call<R>(request, this, [this, then = std::move(then)](const Result<typename R::Reply> &answer) {
            answer ? then(*answer) : explain(answer.error());
        });
    }

    Session &m_session;
    QWidget *m_head;
    QComboBox *m_picker;
    QPushButton *m_new = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_force = nullptr;
    QPushButton *m_drop = nullptr;
    TimetablePane *m_pane;
    QList<TimetableLine> m_versions;
    YearId m_year;
    TimetableId m_shown;
    bool m_deputy;
};

/// «Основное, с 01.09.2026 по 31.10.2026, действует»
QString versionText(const TimetableLine &version, QDate today);

} // namespace parta
