// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two lists over one range of days.
#include "app/pages/substitutionregister.h"
#include "app/shell/wording.h"
#include "ui/forms/datefield.h"
#include "ui/lists/listfiles.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

QString monthName(QDate month)
{
    return QLocale(QLocale::Russian).standaloneMonthName(month.month()) + u' ' + QString::number(month.year());
}

QString kindText(const SubstitutionLine &line)
{
    return line.kind == SubstitutionKind::Merged ? SubstitutionRegister::tr("merged") : SubstitutionRegister::tr("substitution");
}

} // namespace

SubstitutionRegister::SubstitutionRegister(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_since(new DateField(this)), m_until(new DateField(this)),
      m_lines(new RecordList(this)), m_totals(new RecordList(this)), m_notice(new NoticeLine(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 4);
    auto *row = new QHBoxLayout;
    const QDate today = session.clock().today();
    m_since->setDay(QDate(today.year(), today.month(), 1));
    m_until->setDay(QDate(today.year(), today.month(), today.daysInMonth()));
    const QList<std::pair<DateField *, QString>> fields{{m_since, tr("From")}, {m_until, tr("To")}};
    for (const auto &[field, title] : fields) {
        auto *label = new QLabel(title, this);
        label->setBuddy(field);
        field->setToday(today);
        field->setMaximumWidth(110);
        row->addWidget(label);
        row->addWidget(field);
        connect(field, &QLineEdit::editingFinished, this, &SubstitutionRegister::refresh);
    }
    row->addStretch(1);
    layout->addLayout(row);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_lines);
    splitter->addWidget(m_totals);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({760, 420});
    layout->addWidget(splitter, 1);
    layout->addWidget(m_notice);
    m_lines->explainEmptiness(tr("No substitutions in these days"));
    m_totals->explainEmptiness(tr("Nothing to count"));
    addMenu(*m_lines);
    addMenu(*m_totals);
}

void SubstitutionRegister::addMenu(RecordList &list)
{
    addListActions(list.menu(), this,
                   {[&list] { return list.shownTable(); },
                    [this] { return m_since->text() + u" – "_s + m_until->text(); },
                    [this] { return m_session.me().demo ? tr("DEMO") : QString(); }},
                   [this](const QString &text) { m_notice->show(NoticeKind::Info, text); });
}

void SubstitutionRegister::refresh()
{
    const QDate today = m_session.clock().today();
    const QDate since = m_since->day().value_or(today);
    m_session.call<ListSubstitutions>({since, m_until->day().value_or(since)}, this, [this](const Result<ListSubstitutions::Reply> &reply) {
        reply ? show(reply->lines) : m_notice->show(NoticeKind::Refusal, wording(reply.error()));
    });
}

void SubstitutionRegister::show(const QList<SubstitutionLine> &all)
{
    const QList<SubstitutionLine> lines = standing(all);
    ListShape<SubstitutionLine> shape;
    shape.day(tr("Day"), [](const SubstitutionLine &l) { return std::optional(l.place.day); })
        .number(tr("Lesson"), 6, [](const SubstitutionLine &l) { return l.place.number; })
        .choice(tr("Class"), 11, [](const SubstitutionLine &l) {
            return l.groupName.isEmpty() ? l.className : l.className + u" ("_s + l.groupName + u')';
        })
        .text(tr("Subject"), 17, [](const SubstitutionLine &l) { return l.subject; })
        .choice(tr("Absent"), 17, [](const SubstitutionLine &l) { return l.absentName; })
        .choice(tr("Substitute"), 17, [](const SubstitutionLine &l) { return l.substituteName; })
        .choice(tr("Kind"), 10, kindText)
        .text(tr("Reason"), 14, [](const SubstitutionLine &l) { return l.reason; });
    m_lines->setTable(shape.table(tr("Register of substitutions"), lines, [](const SubstitutionLine &l) { return l.id; }));
    const QList<SubstitutionTotal> sums = totalsOf(all);
    ListShape<SubstitutionTotal> total;
    total.choice(tr("Month"), 14, [](const SubstitutionTotal &t) { return monthName(t.month); })
        .text(tr("Teacher"), 17, [](const SubstitutionTotal &t) { return t.name; })
        .number(tr("Gave"), 7, [](const SubstitutionTotal &t) { return t.given; })
        .number(tr("Merged"), 7, [](const SubstitutionTotal &t) { return t.merged; })
        .number(tr("Missed"), 7, [](const SubstitutionTotal &t) { return t.missed; });
    qint64 row = 0;
    m_totals->setTable(total.table(tr("Totals of substitutions"), sums, [&row](const SubstitutionTotal &) { return ++row; }));
}

} // namespace parta
