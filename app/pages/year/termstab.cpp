// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Six pairs of days under each other; what is left empty is no term.
#include "app/pages/year/termstab.h"
#include "ui/calendar/yearpicture.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int mostTerms = 6;

QString field(int index, const QString &end)
{
    return u"terms[%1].%2"_s.arg(index).arg(end);
}

QList<FormChoice> kinds()
{
    return {{QVariant::fromValue(int(TermKind::Quarter)), TermsTab::tr("quarters")},
            {QVariant::fromValue(int(TermKind::Trimester)), TermsTab::tr("trimesters")},
            {QVariant::fromValue(int(TermKind::HalfYear)), TermsTab::tr("half-years")}};
}

QString datesOf(const TermSetLine &set)
{
    QStringList texts;
    for (const TermDates &term : set.terms) {
        if (term.kind != TermKind::Year)
            texts += u"%1 – %2"_s.arg(term.first.toString(u"dd.MM.yy"_s), term.last.toString(u"dd.MM.yy"_s));
    }
    return texts.join(u";  "_s);
}

} // namespace

TermsTab::TermsTab(YearBoard &board, Session &session, QWidget *parent) : YearTab(board, session, parent)
{
    list().explainEmptiness(tr("The year has no terms yet."),
                            tr("«Propose a usual year» on the tab «Year» makes usual ones, «New set» begins with an empty form."));
    form().addText({u"name"_s, tr("Name"), FieldWidth::Full, FieldNeed::Required});
    form().addNumber({u"levelFrom"_s, tr("From year level"), FieldWidth::Half, FieldNeed::Required}, 1, 13);
    form().addNumber({u"levelTo"_s, tr("To year level"), FieldWidth::Half, FieldNeed::Required}, 1, 13);
    form().addChoice({u"kind"_s, tr("Divided into")}, kinds());
    for (int i = 0; i < mostTerms; ++i) {
        form().addDay({field(i, u"first"_s), tr("%1: first day").arg(i + 1), FieldWidth::Half});
        form().addDay({field(i, u"last"_s), tr("%1: last day").arg(i + 1), FieldWidth::Half});
    }
    addEditing(tr("New set"), {{u"levelFrom"_s, 1}, {u"levelTo"_s, 11}, {u"kind"_s, int(TermKind::Quarter)}}, CalendarPart::TermSet);
}

ListTable TermsTab::tableOf(const YearCalendar &calendar) const
{
    ListShape<TermSetLine> shape;
    shape.text(tr("Year levels"), 9, [](const TermSetLine &set) { return levelsText(set.levelFrom, set.levelTo); })
        .text(tr("Name"), 14, [](const TermSetLine &set) { return set.name; })
        .number(tr("Terms"), 6, [](const TermSetLine &set) { return double(set.terms.size() - 1); })
        .text(tr("Dates"), 60, datesOf);
    return shape.table(tr("Terms"), calendar.termSets, [](const TermSetLine &set) { return set.id.value; });
}

QVariantMap TermsTab::valuesOf(qint64 id) const
{
    const TermSetLine set = lineOf(calendar().termSets, id);
    QVariantMap values{{u"name"_s, set.name}, {u"levelFrom"_s, set.levelFrom}, {u"levelTo"_s, set.levelTo},
                       {u"kind"_s, int(set.terms.isEmpty() ? TermKind::Quarter : set.terms.constFirst().kind)}};
    for (const TermDates &term : set.terms) {
        if (term.kind == TermKind::Year)
            continue;
        values.insert(field(term.number - 1, u"first"_s), term.first);
        values.insert(field(term.number - 1, u"last"_s), term.last);
    }
    return values;
}

SaveTermSet TermsTab::wanted()
{
    const RecordForm &shown = form();
    SaveTermSet set;
    if (!isNew())
        set.id = TermSetId{shownId()};
    set.year = calendar().year.id;
    set.name = shown.value(u"name"_s).toString();
    set.levelFrom = shown.value(u"levelFrom"_s).toInt();
    set.levelTo = shown.value(u"levelTo"_s).toInt();
    set.kind = TermKind(shown.value(u"kind"_s).toInt());
    for (int i = 0; i < mostTerms; ++i) {
        const TermSpan span{shown.value(field(i, u"first"_s)).toDate(), shown.value(field(i, u"last"_s)).toDate()};
        if (span.first.isValid() || span.last.isValid())
            set.terms.append(span);
    }
    set.revision = isNew() ? 0 : revisionOf(shownId());
    set.request = RequestId::random();
    return set;
}

void TermsTab::save()
{
    ask<SaveTermSet>(wanted(), [this](const SaveTermSet::Reply &reply) { saved(reply.set.id.value); });
}

} // namespace parta
