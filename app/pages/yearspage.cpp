// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Columns, fields and calls of school years.
#include "app/pages/yearspage.h"
#include "app/shell/questions.h"
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int firstMonth = 9;

QString stateText(YearState state)
{
    switch (state) {
    case YearState::Planned: return YearsPage::tr("being prepared");
    case YearState::Open: return YearsPage::tr("open");
    case YearState::Checked: return YearsPage::tr("checked");
    case YearState::Closed: return YearsPage::tr("closed");
    case YearState::Archived: return YearsPage::tr("archived");
    }
    return {};
}

QString remarkOf(const SchoolYear &year, QDate today)
{
    if (year.isCreatedLate())
        return YearsPage::tr("created later than 1 July (cl. 3.1)");
    if (year.isCloseLate(today))
        return YearsPage::tr("should have been closed by 30 August (cl. 3.1)");
    return {};
}

} // namespace

YearsPage::YearsPage(Session &session, QWidget *parent) : RecordPage(session, parent)
{
    list().explainEmptiness(tr("No school year yet"), tr("The administrator creates it every year before 1 July (cl. 3.1)."));
    form().addText({u"name"_s, tr("Name"), FieldWidth::Full, FieldNeed::Required});
    form().addDay({u"since"_s, tr("First day"), FieldWidth::Half, FieldNeed::Required});
    form().addDay({u"until"_s, tr("Last day"), FieldWidth::Half, FieldNeed::Required});
    if (session.me().roles.contains(Role::Administrator)) {
        QPushButton *make = addAction(tr("New year"), u"add"_s, [this] { beginYear(); });
        make->setObjectName(u"new"_s);
        make->setShortcut(QKeySequence::New);
        m_open = addAction(tr("Open the year"), u"check"_s, [this] { openYear(); });
        m_open->setObjectName(u"openYear"_s);
        m_open->setEnabled(false);
    }
    setEditable(false);
}

void YearsPage::load()
{
    ask<ListYears>({}, [this](const ListYears::Reply &reply) { showYears(reply.years); });
}

void YearsPage::showYears(const QList<SchoolYear> &years)
{
    m_years = years;
    const QDate today = session().clock().today();
    ListShape<SchoolYear> shape;
    shape.text(tr("School year"), 14, [](const SchoolYear &y) { return y.name; })
        .day(tr("First day"), [](const SchoolYear &y) { return y.since; })
        .day(tr("Last day"), [](const SchoolYear &y) { return y.until; })
        .text(tr("State"), 14, [](const SchoolYear &y) { return stateText(y.state); })
        .day(tr("Created"), [](const SchoolYear &y) { return y.createdOn; })
        .text(tr("Remark"), 40, [today](const SchoolYear &y) { return remarkOf(y, today); })
        .tone([today](const SchoolYear &y) {
            if (y.state > YearState::Checked)
                return RowTone::Quiet;
            return remarkOf(y, today).isEmpty() ? RowTone::Normal : RowTone::Warning;
        });
    showTable(shape.table(tr("School years"), m_years, [](const SchoolYear &y) { return y.id.value; }));
}

void YearsPage::showRecord(qint64 id)
{
    setEditable(false);
    const auto found = std::find_if(m_years.begin(), m_years.end(), [id](const SchoolYear &y) { return y.id.value == id; });
    const bool known = found != m_years.end();
    form().setValues(known ? QVariantMap{{u"name"_s, found->name}, {u"since"_s, found->since}, {u"until"_s, found->until}} : QVariantMap());
    if (m_open)
        m_open->setEnabled(known && found->state == YearState::Planned);
}

/// The year after the latest; the first of all is the one whose autumn comes next or has begun.
void YearsPage::beginYear()
{
    const QDate today = session().clock().today();
    QDate since(today.month() < 6 ? today.year() - 1 : today.year(), firstMonth, 1);
    if (!m_years.isEmpty())
        since = m_years.first().until.addDays(1);
    setEditable(true);
    beginNew({{u"name"_s, u"%1/%2"_s.arg(since.year()).arg(since.year() + 1)}, {u"since"_s, since}, {u"until"_s, since.addYears(1).addDays(-1)}});
    if (m_open)
        m_open->setEnabled(false);
}

void YearsPage::save()
{
    const CreateYear wanted{form().value(u"name"_s).toString(), form().value(u"since"_s).toDate(), form().value(u"until"_s).toDate(),
                            RequestId::random()};
    if (const auto fault = check(wanted))
        return explain(*fault);
    ask<CreateYear>(wanted, [this](const CreateYear::Reply &reply) { saved(reply.year.id.value); });
}

void YearsPage::openYear()
{
    const auto found = std::find_if(m_years.begin(), m_years.end(), [this](const SchoolYear &y) { return y.id.value == shownId(); });
    if (found == m_years.end())
        return;
    const QString text = tr("Lessons and marks of %1 can be entered from its first day on. An older year stays open until it is closed "
                            "by 30 August (cl. 3.1).").arg(found->name);
    if (parta::ask(this, tr("Open the year?"), text, {tr("Open"), tr("Cancel")}) != 0)
        return;
    ask<OpenYear>({found->id, found->revision, RequestId::random()}, [this](const OpenYear::Reply &reply) {
        tell(tr("The year %1 is open").arg(reply.year.name));
        load();
    });
}

} // namespace parta
