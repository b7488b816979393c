// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words and rows of the set-up.
#include "ui/setup/setuplist.h"
#include "ui/style/icons.h"
#include "ui/style/palettes.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int signSize = 20;

QString clauseOf(SetupStep step)
{
    return step <= SetupStep::Year ? u"3.1"_s : u"3.3"_s;
}

/// Roles stand by their enumerator, everything else by its own name.
QString nameText(const QString &name)
{
    if (name == u"Director")
        return SetupList::tr("director");
    if (name == u"Deputy")
        return SetupList::tr("deputy director");
    return name;
}

QString missingText(const SetupLine &line)
{
    if (line.missing == 0)
        return SetupList::tr("nothing entered yet");
    QStringList names;
    for (const QString &name : line.names)
        names.append(nameText(name));
    QString list = names.join(u", "_s);
    if (line.missing > line.names.size())
        list = SetupList::tr("%1 and %n more", nullptr, line.missing - int(line.names.size())).arg(list);
    return SetupList::tr("missing: %1").arg(list);
}

QString haveText(const SetupLine &line)
{
    switch (line.step) {
    case SetupStep::Accounts: return SetupList::tr("director and deputy can sign in");
    case SetupStep::Year: return SetupList::tr("the year is open");
    case SetupStep::Calendar: return SetupList::tr("both calendar years are loaded");
    default: return SetupList::tr("entered: %1").arg(line.have);
    }
}

} // namespace

QString titleOf(SetupStep step)
{
    switch (step) {
    case SetupStep::Accounts: return SetupList::tr("Accounts of the director and a deputy");
    case SetupStep::Year: return SetupList::tr("School year");
    case SetupStep::Terms: return SetupList::tr("Terms of every class");
    case SetupStep::Vacations: return SetupList::tr("Vacations");
    case SetupStep::Calendar: return SetupList::tr("Production calendar");
    case SetupStep::Bells: return SetupList::tr("Bells");
    case SetupStep::Classes: return SetupList::tr("Classes and class teachers");
    case SetupStep::Subjects: return SetupList::tr("Subjects");
    case SetupStep::Curriculum: return SetupList::tr("Curriculum");
    case SetupStep::Pupils: return SetupList::tr("Pupils in classes");
    case SetupStep::Load: return SetupList::tr("Load: who teaches whom");
    case SetupStep::TopicPlans: return SetupList::tr("Topic plans");
    case SetupStep::Timetable: return SetupList::tr("Timetable in force");
    case SetupStep::Lessons: return SetupList::tr("Lessons by the timetable");
    }
    return {};
}

QString reasonOf(const SetupLine &line, QDate today)
{
    if (line.isDone())
        return haveText(line);
    const QString what = missingText(line);
    if (!line.due)
        return what;
    const QString day = line.due->toString(u"dd.MM.yyyy"_s);
    return line.isLate(today) ? SetupList::tr("%1 – late since %2 (cl. %3)").arg(what, day, clauseOf(line.step))
                              : SetupList::tr("%1 – by %2 (cl. %3)").arg(what, day, clauseOf(line.step));
}

SetupList::SetupList(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"setupList"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void SetupList::show(const QList<SetupLine> &lines, QDate today, const std::function<bool(SetupStep)> &leadsOn)
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 4, 8, 4);
    column->setSpacing(2);
    for (const SetupLine &line : lines)
        column->addWidget(row(line, today, leadsOn(line.step)));
    column->addStretch(1);
    setWidget(body); // the former one is deleted
}

QWidget *SetupList::row(const SetupLine &line, QDate today, bool leadsOn)
{
    auto *frame = new QWidget(this);
    frame->setObjectName(u"step-%1"_s.arg(int(line.step)));
    auto *layout = new QHBoxLayout(frame);
    layout->setContentsMargins(4, 3, 4, 3);
    layout->setSpacing(12);
    const QString sign = line.isDone() ? u"saved"_s : line.isLate(today) ? u"warning"_s : u"waiting"_s;
    auto *picture = new QLabel(frame);
    picture->setPixmap(icon(sign).pixmap(QSize(signSize, signSize), devicePixelRatioF()));
    layout->addWidget(picture);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    auto *title = new QLabel(titleOf(line.step), frame);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *reason = new QLabel(reasonOf(line, today), frame);
    reason->setObjectName(u"reason"_s);
    reason->setTextFormat(Qt::PlainText);
    reason->setWordWrap(true);
    if (line.isLate(today)) {
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, gridColours(shadeOf(colours)).refused);
        reason->setPalette(colours);
    }
    words->addWidget(title);
    words->addWidget(reason);
    layout->addLayout(words, 1);
    if (leadsOn) {
        auto *go = new QPushButton(tr("Go there"), frame);
        go->setAccessibleName(tr("Go to: %1").arg(titleOf(line.step)));
        connect(go, &QPushButton::clicked, this, [this, step = line.step] { Q_EMIT stepWanted(step); });
        layout->addWidget(go);
    }
    return frame;
}

} // namespace parta
