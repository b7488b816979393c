// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bells are typed as lines, as they hang in the corridor.
#include "app/pages/bellspage.h"
#include "ui/forms/datefield.h"
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

const QString usualBells = QStringLiteral("1 08:30–09:15\n2 09:25–10:10\n3 10:30–11:15\n4 11:35–12:20\n5 12:30–13:15\n6 13:25–14:10\n7 14:20–15:05");

QString dayText(int weekday)
{
    return weekday == 0 ? BellsPage::tr("every day") : QLocale().standaloneDayName(weekday);
}

QString daysText(const QList<QDate> &days)
{
    QStringList texts;
    for (const QDate day : days)
        texts += day.toString(u"dd.MM.yyyy"_s);
    return texts.join(u", "_s);
}

std::optional<QList<QDate>> daysFrom(const QString &text, QDate today)
{
    QList<QDate> days;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto day = dayFromText(part.trimmed(), today);
        if (!day)
            return std::nullopt;
        days.append(*day);
    }
    return days;
}

} // namespace

QStringList findingTexts(const BellSchedule &schedule, const BellNorms &norms)
{
    QStringList texts;
    for (const BellFinding &finding : findingsOf(schedule, norms)) {
        const QString day = dayText(finding.weekday);
        switch (finding.kind) {
        case BellFindingKind::ShortBreak:
            texts += BellsPage::tr("%1 – break after lesson %2: %3 min, less than %4").arg(day).arg(finding.number).arg(finding.minutes).arg(*norms.leastBreak);
            break;
        case BellFindingKind::NoLongBreak:
            texts += BellsPage::tr("%1 – no break of %2 min after lesson 2 or 3").arg(day).arg(*norms.longBreak);
            break;
        case BellFindingKind::StartsEarly:
            texts += BellsPage::tr("%1 – lesson %2 begins before %3").arg(day).arg(finding.number).arg(norms.earliest->toString(u"HH:mm"_s));
            break;
        case BellFindingKind::EndsLate:
            texts += BellsPage::tr("%1 – lesson %2 ends after %3").arg(day).arg(finding.number).arg(norms.latest->toString(u"HH:mm"_s));
            break;
        }
    }
    return texts;
}

BellsPage::BellsPage(Session &session, QWidget *parent)
    : RecordPage(session, parent), m_years(new QComboBox(this)), m_findings(new QLabel(this)),
      m_isDeputy(session.me().roles.contains(Role::Deputy))
{
    m_years->setObjectName(u"years"_s);
    m_years->setAccessibleName(tr("School year of the bells"));
    m_years->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_years, &QComboBox::activated, this, &BellsPage::loadBells);
    list().explainEmptiness(tr("No bell schedule yet."), m_isDeputy ? tr("«New schedule» begins with usual bells.") : QString());
    addFields();
    m_tools = {addAction(tr("New schedule"), u"add"_s, [this] {
                   const SchoolYear *present = year();
                   beginNew({{u"schedule.shift"_s, 1}, {u"schedule.levelFrom"_s, 1}, {u"schedule.levelTo"_s, 11}, {u"schedule.bells"_s, usualBells},
                             {u"schedule.since"_s, present ? present->since : QDate()}});
               }),
               addAction(tr("Remove"), u"remove"_s, [this] { remove(); })};
    m_tools.constFirst()->setObjectName(u"new"_s);
    m_tools.constFirst()->setShortcut(QKeySequence::New);
}

void BellsPage::addFields()
{
    form().addText({u"schedule.name"_s, tr("Name"), FieldWidth::Full, FieldNeed::Required});
    form().addChoice({u"schedule.kind"_s, tr("Kind"), FieldWidth::Half},
                     {{int(BellKind::Usual), tr("for every study day")}, {int(BellKind::Short), tr("shortened: on single days only")}});
    form().addChoice({u"schedule.shift"_s, tr("Shift"), FieldWidth::Half}, {{1, tr("1st shift")}, {2, tr("2nd shift")}});
    form().addNumber({u"schedule.levelFrom"_s, tr("From year level"), FieldWidth::Half}, 1, 13);
    form().addNumber({u"schedule.levelTo"_s, tr("To year level"), FieldWidth::Half}, 1, 13);
    form().addDay({u"schedule.since"_s, tr("First day"), FieldWidth::Half, FieldNeed::Required});
    form().addDay({u"schedule.until"_s, tr("Last day (empty: open)"), FieldWidth::Half});
    form().addNote({u"schedule.bells"_s, tr("Bells, a line a lesson: 1 08:30–09:15"), FieldWidth::Full, FieldNeed::Required});
    form().field(u"schedule.bells"_s)->setFixedHeight(form().fontMetrics().lineSpacing() * 8 + 12);
    form().field(u"schedule.bells"_s)->setToolTip(tr("Lines of one weekday begin with it: сб 1 08:30–09:10"));
    form().addText({u"schedule.days"_s, tr("On single days, e.g. 30.12.2026, 07.03.2027")});
    m_findings->setObjectName(u"findings"_s);
    m_findings->setWordWrap(true);
    form().addWidgetRow(m_findings);
}

const SchoolYear *BellsPage::year() const
{
    for (const SchoolYear &one : m_yearLines) {
        if (one.id.value == m_years->currentData().toLongLong())
            return &one;
    }
    return nullptr;
}

void BellsPage::load()
{
    ask<ListYears>({}, [this](const ListYears::Reply &reply) {
        const qint64 before = m_years->currentData().toLongLong();
        m_yearLines = reply.years;
        m_years->clear();
        for (const SchoolYear &one : std::as_const(m_yearLines))
            m_years->addItem(one.name, one.id.value);
        const SchoolYear *today = presentYear(m_yearLines, session().clock().today());
        const int kept = m_years->findData(before);
        m_years->setCurrentIndex(kept >= 0 || !today ? qMax(0, kept) : m_years->findData(today->id.value));
        loadBells();
    });
}

void BellsPage::loadBells()
{
    const SchoolYear *present = year();
    const bool isOpen = present && !isClosed(*present) && m_isDeputy;
    setEditable(isOpen);
    for (QPushButton *tool : std::as_const(m_tools))
        tool->setVisible(isOpen);
    if (!present)
        return showSchedules({});
    ask<ListBells>({present->id}, [this](const ListBells::Reply &reply) { showSchedules(reply.schedules); });
}

void BellsPage::showSchedules(const QList<BellScheduleLine> &lines)
{
    m_lines = lines;
    ListShape<BellScheduleLine> shape;
    shape.text(tr("Name"), 24, [](const BellScheduleLine &l) { return l.schedule.name; })
        .text(tr("Kind"), 12, [](const BellScheduleLine &l) { return l.schedule.kind == BellKind::Usual ? tr("usual") : tr("shortened"); })
        .number(tr("Shift"), 6, [](const BellScheduleLine &l) { return l.schedule.shift; })
        .text(tr("Year levels"), 9, [](const BellScheduleLine &l) { return u"%1–%2"_s.arg(l.schedule.levelFrom).arg(l.schedule.levelTo); })
        .number(tr("Lessons"), 7, [](const BellScheduleLine &l) { return double(rowsOf(l.schedule, 1).size()); })
        .day(tr("First day"), [](const BellScheduleLine &l) { return std::optional(l.schedule.since); })
        .number(tr("Single days"), 9, [](const BellScheduleLine &l) { return double(l.schedule.days.size()); })
        .tone([](const BellScheduleLine &l) { return findingsOf(l.schedule, l.norms).isEmpty() ? RowTone::Normal : RowTone::Warning; });
    showTable(shape.table(tr("Bell schedules"), m_lines, [](const BellScheduleLine &l) { return l.id.value; }));
}

BellScheduleLine BellsPage::lineOf(qint64 id) const
{
    for (const BellScheduleLine &line : m_lines) {
        if (line.id.value == id)
            return line;
    }
    return {};
}

void BellsPage::showRecord(qint64 id)
{
    const BellScheduleLine line = lineOf(id);
    const BellSchedule &schedule = line.schedule;
    const QStringList texts = findingTexts(schedule, line.norms);
    const QString note = id ? tr("Lessons that are made keep their times until the timetable makes them anew.") : QString();
    m_findings->setText(texts.isEmpty() ? note : tr("By the norms (%1):").arg(line.norms.basis) + u"\n⚠ "_s + texts.join(u"\n⚠ "_s));
    if (!id)
        return form().setValues({});
    form().setValues({{u"schedule.name"_s, schedule.name}, {u"schedule.kind"_s, int(schedule.kind)}, {u"schedule.shift"_s, schedule.shift},
                      {u"schedule.levelFrom"_s, schedule.levelFrom}, {u"schedule.levelTo"_s, schedule.levelTo},
                      {u"schedule.since"_s, schedule.since}, {u"schedule.until"_s, schedule.until.value_or(QDate())},
                      {u"schedule.bells"_s, bellText(schedule.bells)}, {u"schedule.days"_s, daysText(schedule.days)}});
}

void BellsPage::refuseLocally(const QString &field)
{
    Failure failure;
    failure.code = ErrorCode::Malformed;
    failure.field = field;
    explain(failure);
}

void BellsPage::save()
{
    const auto value = [this](const QString &name) { return form().value(u"schedule."_s + name); };
    const auto bells = bellsFromText(value(u"bells"_s).toString());
    if (!bells)
        return refuseLocally(u"schedule.bells"_s);
    const auto days = daysFrom(value(u"days"_s).toString(), session().clock().today());
    if (!days)
        return refuseLocally(u"schedule.days"_s);
    SaveBellSchedule wanted;
    if (!isNew())
        wanted.id = BellScheduleId{shownId()};
    wanted.year = year()->id;
    wanted.schedule = {value(u"name"_s).toString(), BellKind(value(u"kind"_s).toInt()), value(u"shift"_s).toInt(), value(u"levelFrom"_s).toInt(),
                       value(u"levelTo"_s).toInt(), value(u"since"_s).toDate(), {}, *bells, *days};
    if (const QDate until = value(u"until"_s).toDate(); until.isValid())
        wanted.schedule.until = until;
    wanted.revision = isNew() ? 0 : lineOf(shownId()).revision;
    wanted.request = RequestId::random();
    ask<SaveBellSchedule>(wanted, [this](const SaveBellSchedule::Reply &reply) { saved(reply.line.id.value); });
}

void BellsPage::remove()
{
    if (isNew() || shownId() == 0)
        return;
    ask<RemoveBellSchedule>({BellScheduleId{shownId()}, lineOf(shownId()).revision, RequestId::random()},
                            [this](const RemoveBellSchedule::Reply &) {
                                form().setValues({});
                                tell(tr("Removed"));
                                load();
                            });
}

} // namespace parta
