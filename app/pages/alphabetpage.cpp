// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of the alphabet book.
#include "app/pages/alphabetpage.h"
#include "ui/forms/datefield.h"

using namespace Qt::StringLiterals;

namespace parta {

AlphabetPage::AlphabetPage(Session &session, QWidget *parent) : RecordPage(session, parent)
{
    RecordForm &fields = form();
    fields.addText({u"number"_s, tr("Number"), FieldWidth::Half});
    fields.addText({u"born"_s, tr("Birth date"), FieldWidth::Half});
    fields.addText({u"name"_s, tr("Name")});
    fields.addText({u"address"_s, tr("Address")});
    fields.addText({u"enrolledOn"_s, tr("Enrolled on"), FieldWidth::Half});
    fields.addText({u"enrolledTo"_s, tr("Into class"), FieldWidth::Half});
    fields.addText({u"leftOn"_s, tr("Left on"), FieldWidth::Half});
    fields.addText({u"leftFrom"_s, tr("Out of class"), FieldWidth::Half});
    fields.addText({u"place"_s, tr("Where to")});
    fields.addText({u"reason"_s, tr("Reason")});
    fields.addText({u"order"_s, tr("Order about the departure")});
    setEditable(false);
    list().setSearchHint(tr("Name, number"));
    list().explainEmptiness(tr("The alphabet book is empty"), tr("A line appears with every enrolment on the page «Movement»."));
}

void AlphabetPage::load()
{
    ask<ListAlphabet>({}, [this](const ListAlphabet::Reply &reply) {
        m_lines = reply.lines;
        ListShape<AlphabetLine> shape;
        shape.choice(tr("Letter"), 6, [](const AlphabetLine &l) { return l.letter; })
            .column({tr("Number"), 8, ColumnKind::Text},
                    [](const AlphabetLine &l) {
                        // В/9 stands before В/13.
                        return ListCell{l.personalFile(), u"%1/%2"_s.arg(l.letter).arg(l.number, 6, 10, QLatin1Char('0'))};
                    })
            .text(tr("Name"), 30, [](const AlphabetLine &l) { return l.name.full(); })
            .day(tr("Born"), [](const AlphabetLine &l) { return l.born; })
            .day(tr("Enrolled"), [](const AlphabetLine &l) { return std::optional(l.enrolledOn); })
            .text(tr("Into class"), 8, [](const AlphabetLine &l) { return l.enrolledTo; })
            .text(tr("Address"), 24, [](const AlphabetLine &l) { return l.address; })
            .text(tr("Out of class"), 8, [](const AlphabetLine &l) { return l.leftFrom; })
            .day(tr("Left"), [](const AlphabetLine &l) { return l.leftOn; })
            .text(tr("Where to"), 22, [](const AlphabetLine &l) { return l.place; })
            .text(tr("Reason"), 16, [](const AlphabetLine &l) { return l.reason; })
            .text(tr("Order"), 22, [](const AlphabetLine &l) { return l.order; })
            .tone([](const AlphabetLine &l) { return l.leftOn ? RowTone::Quiet : RowTone::Normal; });
        showTable(shape.table(tr("Alphabet book"), m_lines, [](const AlphabetLine &l) { return l.id; }));
    });
}

void AlphabetPage::showRecord(qint64 id)
{
    for (const AlphabetLine &one : std::as_const(m_lines)) {
        if (one.id == id)
            return form().setValues({{u"number"_s, one.personalFile()}, {u"born"_s, one.born ? dayText(*one.born) : QString()},
                                     {u"name"_s, one.name.full()}, {u"address"_s, one.address},
                                     {u"enrolledOn"_s, dayText(one.enrolledOn)}, {u"enrolledTo"_s, one.enrolledTo},
                                     {u"leftOn"_s, one.leftOn ? dayText(*one.leftOn) : QString()},
                                     {u"leftFrom"_s, one.leftFrom}, {u"place"_s, one.place}, {u"reason"_s, one.reason},
                                     {u"order"_s, one.order}});
    }
    form().setValues({});
}

} // namespace parta
