// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls around the editor.
#include "app/pages/timetablepage.h"
#include "app/pages/lessoncalendar.h"
#include "app/shell/questions.h"
#include "app/shell/wording.h"
#include "common/protocol/lessonchanges.h"
#include "ui/forms/datefield.h"
#include "ui/lists/listfiles.h"
#include "ui/reports/printpreview.h"
#include "ui/style/icons.h"
#include "ui/timetable/timetablelist.h"
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int DaysBack = 60;   ///< of a calendar
constexpr int DaysAhead = 330;

} // namespace

QString versionText(const TimetableLine &version, QDate today)
{
    const QString days = version.until ? TimetablePage::tr("from %1 to %2").arg(dayText(version.since), dayText(*version.until))
                                       : TimetablePage::tr("from %1").arg(dayText(version.since));
    QString state = TimetablePage::tr("in force");
    if (version.state == TimetableState::Draft)
        state = TimetablePage::tr("draft");
    else if (version.state == TimetableState::Superseded || (version.until && *version.until < today))
        state = TimetablePage::tr("past");
    else if (version.since > today)
        state = TimetablePage::tr("to come");
    return version.name + u", "_s + days + u", "_s + state;
}

TimetablePage::TimetablePage(Session &session, QWidget *parent)
    : Page(parent), m_session(session), m_head(new QWidget(this)), m_picker(new QComboBox(m_head)),
      m_pane(new TimetablePane(this)), m_deputy(session.me().roles.contains(Role::Deputy))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 4);
    layout->addWidget(m_head);
    layout->addWidget(m_pane, 1);
    buildHead();
    connect(m_pane, &TimetablePane::dirtyChanged, this, &TimetablePage::showState);
    connect(m_pane, &TimetablePane::marksWanted, this, &TimetablePage::mark);
    m_pane->setMayMark(m_deputy);
    new QShortcut(QKeySequence::Save, this, [this] { save(); }, Qt::WidgetWithChildrenShortcut);
    new QShortcut(QKeySequence::Print, this, [this] { print(); }, Qt::WidgetWithChildrenShortcut);
    showState();
}

void TimetablePage::buildHead()
{
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins({});
    m_picker->setObjectName(u"version"_s);
    m_picker->setMinimumContentsLength(14);
    m_picker->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_picker->setAccessibleName(tr("Version of the timetable"));
    row->addWidget(m_picker, 1);
    connect(m_picker, &QComboBox::activated, this, [this] {
        const TimetableId wanted{m_picker->currentData().toLongLong()};
        leave([this, wanted] { open(wanted); });
    });
    const auto add = [&](const QString &name, const QString &text, const QString &sign, std::function<void()> action) {
        auto *button = new QPushButton(icon(sign), text, m_head);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [action = std::move(action)] { action(); });
        row->addWidget(button);
        return button;
    };
    if (m_deputy) {
        m_new = add(u"new"_s, tr("New draft"), u"add"_s, [this] { leave([this] { begin(); }); });
        m_copy = add(u"copy"_s, tr("Copy as draft"), u"copy"_s, [this] { leave([this] { copy(); }); });
        m_save = add(u"save"_s, tr("Save"), u"save"_s, [this] { save(); });
        m_force = add(u"force"_s, tr("Put in force…"), u"check"_s, [this] {
            if (const auto day = askDay())
                putInForce(*day);
        });
        m_drop = add(u"drop"_s, {}, u"delete"_s, [this] { drop(); }); // seldom wanted: its sign is enough
        m_drop->setToolTip(tr("Delete draft"));
        m_drop->setAccessibleName(m_drop->toolTip());
    }
    buildPaper(*add(u"print"_s, tr("Print, save"), u"print"_s, [] {}));
}

void TimetablePage::buildPaper(QPushButton &button)
{
    auto *menu = new QMenu(&button);
    menu->addAction(tr("This week"), this, [this] { print(); });
    menu->addAction(tr("All weeks, a page each"), this, [this] { showPreview(window(), timetableBook(paperOf())); });
    menu->addAction(tr("The whole school (A3)"), this, [this] { showPreview(window(), schoolSheet(paperOf())); });
    menu->addSeparator();
    addListActions(*menu, this,
                   {[this] { return timetableList(m_pane->draft()); },
                    [this] { return versionText(m_pane->draft().version(), m_session.clock().today()); },
                    [this] { return m_session.me().demo ? tr("DEMO") : QString(); }},
                   [this](const QString &text) { m_pane->tell(NoticeKind::Info, text); });
    menu->addAction(tr("Calendar of this class or teacher (iCalendar)…"), this, [this] {
        const QString path = QFileDialog::getSaveFileName(this, tr("Save the calendar"), m_pane->subjectName() + u".ics"_s, u"iCalendar (*.ics)"_s);
        if (!path.isEmpty())
            saveCalendar(path);
    });
    button.setMenu(menu);
}

/// Of dated lessons, not of the version: what is moved, cancelled or substituted is right in the calendar.
void TimetablePage::saveCalendar(const QString &path)
{
    const TimetableSubject subject = m_pane->model().subject();
    const QDate today = m_session.clock().today();
    ListLessons wanted{today.addDays(-DaysBack), today.addDays(DaysAhead), {}, {}};
    if (subject.axis == TimetableAxis::Teacher)
        wanted.staff = StaffId{subject.id};
    else if (subject.axis == TimetableAxis::Class)
        wanted.schoolClass = ClassId{subject.id};
    else
        return m_pane->tell(NoticeKind::Warning, tr("A calendar is made for a class or a teacher: choose one above the grid"));
    ask(wanted, [this, subject, path](const ListLessons::Reply &reply) {
        const Me &me = m_session.me();
        QSaveFile file(path);
        const bool saved = file.open(QIODevice::WriteOnly)
            && file.write(icalOf({reply.lessons, subject.axis, m_pane->subjectName(), me.schoolName, me.timeZone, m_session.clock().now()})) >= 0
            && file.commit();
        if (saved)
            m_pane->tell(NoticeKind::Info, tr("%n lesson(s) saved to %1", nullptr, int(reply.lessons.size())).arg(path));
        else
            m_pane->tell(NoticeKind::Refusal, tr("The file could not be written: %1").arg(file.errorString()));
    });
}

TimetablePrint TimetablePage::paperOf() const
{
    const TimetableDraft &draft = m_pane->draft();
    return {draft.version(), draft.slotList(), draft.board(), m_pane->model().subject(), m_session.me().schoolName,
            m_session.me().demo ? tr("DEMO") : QString()};
}

void TimetablePage::load()
{
    ask(ListTimetables{}, [this](const ListTimetables::Reply &reply) {
        m_year = reply.year;
        m_versions = reply.versions;
        showVersions();
    });
}

/// Stays at the version in sight; else the one in force today, else the last.
void TimetablePage::showVersions()
{
    m_picker->clear();
    const QDate today = m_session.clock().today();
    TimetableId best;
    bool known = false;
    for (const TimetableLine &version : std::as_const(m_versions)) {
        m_picker->addItem(versionText(version, today), version.id.value);
        const bool inForce = version.state == TimetableState::Active && version.since <= today
            && (!version.until || today <= *version.until);
        if (inForce || !best)
            best = version.id;
        known = known || version.id == m_shown;
    }
    if (m_versions.isEmpty()) {
        m_shown = {};
        m_pane->tell(NoticeKind::Info, m_deputy ? tr("There is no timetable yet: begin with «New draft» or import one")
                                                : tr("There is no timetable in force yet"));
        return showState();
    }
    const TimetableId wanted = known ? m_shown : best;
    m_picker->setCurrentIndex(m_picker->findData(wanted.value));
    if (!m_pane->draft().isDirty() || wanted != m_shown)
        open(wanted);
}

void TimetablePage::open(TimetableId id)
{
    m_shown = id;
    m_picker->setCurrentIndex(m_picker->findData(id.value));
    ask(OpenTimetable{id}, [this, id](const OpenTimetable::Reply &reply) {
        if (id == m_shown)
            show(reply);
    });
}

void TimetablePage::show(const OpenTimetable::Reply &reply)
{
    m_pane->setVersion(reply.version, reply.slotList, reply.board, m_deputy && reply.version.state == TimetableState::Draft);
    showState();
    if (m_deputy && reply.version.state == TimetableState::Active)
        m_pane->tell(NoticeKind::Info, tr("This version is in force: change a copy of it"));
    Q_EMIT titleChanged(tr("Timetable – %1").arg(reply.version.name));
    Q_EMIT opened();
}

void TimetablePage::create(const SaveTimetable &draft)
{
    ask(draft, [this](const SaveTimetable::Reply &reply) {
        m_shown = reply.version.id;
        m_pane->draft().undoStack().clear();
        load();
    });
}

void TimetablePage::begin()
{
    const QDate day = m_session.clock().today().addDays(1);
    create({{}, m_year, tr("Draft of %1").arg(dayText(m_session.clock().today())), day, 1, {}, 0, RequestId::random()});
}

void TimetablePage::copy()
{
    const TimetableLine version = m_pane->draft().version();
    if (!version.id)
        return begin();
    create({{}, version.year, tr("Copy: %1").arg(version.name).left(100), m_session.clock().today().addDays(1), version.weeks,
            m_pane->draft().slotList(), 0, RequestId::random()});
}

void TimetablePage::save(std::function<void()> then)
{
    const TimetableLine version = m_pane->draft().version();
    if (!m_deputy || version.state != TimetableState::Draft || !version.id)
        return;
    if (!m_pane->draft().isDirty())
        return then ? then() : void();
    ask(SaveTimetable{version.id, version.year, version.name, version.since, version.weeks, m_pane->draft().slotList(),
                      version.revision, RequestId::random()},
        [this, then = std::move(then)](const SaveTimetable::Reply &reply) {
            m_pane->draft().setSaved(reply.version);
            m_pane->tell(NoticeKind::Info, tr("Saved"));
            showState();
            if (then)
                then();
        });
}

std::optional<QDate> TimetablePage::askDay()
{
    QDialog dialog(this);
    dialog.setWindowTitle(tr("Put in force"));
    auto *form = new QFormLayout(&dialog);
    auto *day = new DateField(&dialog);
    day->setToday(m_session.clock().today());
    day->setDay(m_session.clock().today().addDays(1));
    form->addRow(tr("From"), day);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Show what changes"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return dialog.exec() == QDialog::Accepted ? day->day() : std::nullopt;
}

void TimetablePage::putInForce(QDate since)
{
    save([this, since] {
        ask(PreviewTimetable{m_shown, since}, [this, since](const PreviewTimetable::Reply &reply) { confirm(reply.lessons, since); });
    });
}

void TimetablePage::confirm(const MadeLessons &lessons, QDate since)
{
    QStringList lines{tr("From %1 on:").arg(dayText(lessons.firstDay)), tr("new lessons: %1").arg(lessons.made),
                      tr("lessons that stay: %1").arg(lessons.kept), tr("planned lessons taken back: %1").arg(lessons.takenBack),
                      tr("lessons with entries, untouched: %1").arg(lessons.untouched)};
    if (!m_pane->draft().conflicts().isEmpty())
        lines.append(tr("The timetable has %n clash(es).", nullptr, int(m_pane->draft().conflicts().size())));
    if (parta::ask(this, tr("Put in force"), lines.join(u'\n'), {tr("Put in force"), tr("Not yet")}) != 0)
        return;
    ask(PutTimetableInForce{m_shown, since, m_pane->draft().version().revision, RequestId::random()},
        [this](const PutTimetableInForce::Reply &reply) {
            m_pane->tell(NoticeKind::Info, tr("In force from %1: %n lesson(s) made", nullptr, reply.lessons.made)
                                               .arg(dayText(reply.version.since)));
            load();
        });
}

/// Marks belong to the year, not to the version: they are written at once.
void TimetablePage::mark(const TimetableSubject &subject, const QList<CycleCell> &cells)
{
    SetNotAvailable wanted{m_year, {}, {}, {}, cells, RequestId::random()};
    switch (subject.axis) {
    case TimetableAxis::Class: wanted.schoolClass = ClassId{subject.id}; break;
    case TimetableAxis::Teacher: wanted.staff = StaffId{subject.id}; break;
    case TimetableAxis::Room: wanted.room = RoomId{subject.id}; break;
    }
    ask(wanted, [this](const SetNotAvailable::Reply &reply) { m_pane->draft().setNotAvailable(reply.notAvailable); });
}

void TimetablePage::drop()
{
    const TimetableLine version = m_pane->draft().version();
    if (parta::ask(this, tr("Delete draft"), tr("The draft «%1» will be deleted.").arg(version.name),
                   {tr("Delete draft"), tr("Keep it")}) != 0)
        return;
    ask(DropTimetable{version.id, version.revision, RequestId::random()}, [this](const DropTimetable::Reply &) {
        m_shown = {};
        m_pane->draft().undoStack().clear();
        load();
    });
}

void TimetablePage::print()
{
    if (m_shown)
        showPreview(window(), timetableSheet(paperOf()));
}

/// What is not saved is asked for before another version takes its place.
void TimetablePage::leave(std::function<void()> then)
{
    if (!m_pane->draft().isDirty())
        return then();
    const int answer = parta::ask(this, tr("Not saved yet"), tr("The draft was changed and is not saved."),
                                  {tr("Save"), tr("Discard"), tr("Go on editing")});
    if (answer == 0)
        return save(std::move(then));
    m_picker->setCurrentIndex(m_picker->findData(m_shown.value));
    if (answer == 1) {
        m_pane->draft().undoStack().setClean();
        then();
    }
}

void TimetablePage::showState()
{
    if (!m_deputy)
        return;
    const bool isDraft = m_shown && m_pane->draft().version().state == TimetableState::Draft;
    m_new->setEnabled(bool(m_year));
    m_copy->setEnabled(bool(m_shown));
    m_save->setEnabled(isDraft && m_pane->draft().isDirty());
    m_force->setEnabled(isDraft);
    m_drop->setEnabled(isDraft);
}

void TimetablePage::explain(const Failure &failure)
{
    QString text = wording(failure);
    if (failure.code == ErrorCode::Conflict)
        text = tr("Someone else changed this draft meanwhile. Copy your state as a new draft, then open theirs.");
    m_pane->tell(NoticeKind::Refusal, text);
}

} // namespace parta
