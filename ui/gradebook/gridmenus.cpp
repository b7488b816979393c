// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Filling of the menus.
#include "ui/gradebook/gridmenus.h"
#include "ui/gradebook/pagerules.h"
#include <QActionGroup>
#include <QCoreApplication>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct Menus {
    Q_DECLARE_TR_FUNCTIONS(parta::GridMenus)
public:
    static QString meaning(Grade grade);
    static QString meaning(AttendanceCode code);
};

QString Menus::meaning(Grade grade)
{
    switch (grade) {
    case Grade::Pass: return tr("passed");
    case Grade::Fail: return tr("not passed");
    case Grade::NotAttested: return tr("not attested");
    case Grade::Exempt: return tr("exempt");
    case Grade::Debt: return tr("work still to be done");
    default: return {};
    }
}

QString Menus::meaning(AttendanceCode code)
{
    switch (code) {
    case AttendanceCode::Unknown: return tr("absent, reason not known");
    case AttendanceCode::Illness: return tr("ill");
    case AttendanceCode::Excused: return tr("absent with good reason");
    case AttendanceCode::Unexcused: return tr("absent without good reason");
    case AttendanceCode::Order: return tr("absent by order");
    case AttendanceCode::Distance: return tr("taught at a distance");
    case AttendanceCode::IndividualPlan: return tr("individual plan");
    case AttendanceCode::Late: return tr("late");
    }
    return {};
}

QString line(const QString &value, const QString &meaning)
{
    return meaning.isEmpty() ? value : value + u" – "_s + meaning;
}

QMenu *newMenu(QWidget *parent, const QString &name)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(name);
    return menu;
}

void addWork(QMenu &menu, GradebookModel &model, const GradebookLesson &lesson, int position)
{
    const auto work = std::find_if(lesson.works.cbegin(), lesson.works.cend(),
                                   [position](const LessonWork &w) { return w.position == position; });
    const QString title = work == lesson.works.cend() ? QString() : work->title;
    auto *group = new QActionGroup(&menu);
    for (const WorkType &type : model.ledger().page().workTypes) {
        const QString weight = QLocale().toString(type.weight / 100.0, 'f', 1);
        QAction *action = menu.addAction(u"%1\t%2 · %3"_s.arg(type.name, type.abbreviation, weight));
        action->setCheckable(true);
        action->setChecked(work != lesson.works.cend() && work->type == type.id);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &model, [&model, title, id = lesson.id, position, kind = type.id] {
            model.proposeLesson(SetWork{.lesson = id, .position = position, .type = kind, .title = title, .request = {},
                                        .reason = {}});
        });
    }
}

} // namespace

QMenu *valueMenu(QWidget *parent, const GradebookModel &model, GradebookEditor &editor, const QModelIndex &cell)
{
    QMenu *menu = newMenu(parent, Menus::tr("Values of the cell"));
    const bool termMark = model.face().keys(cell.row(), cell.column()).size() == 1;
    const QPersistentModelIndex place(cell);
    for (const Grade grade : {Grade::Five, Grade::Four, Grade::Three, Grade::Two, Grade::One, Grade::Pass, Grade::Fail,
                              Grade::NotAttested, Grade::Exempt, Grade::Debt}) {
        if (model.ledger().page().head.yearLevel == 1 || (termMark && grade == Grade::Debt))
            continue;
        menu->addAction(line(text(grade), Menus::meaning(grade)), &editor,
                        [&editor, place, grade] { editor.enterGrade(place, grade); });
    }
    if (termMark)
        return menu;
    menu->addSeparator();
    for (int code = 0; code <= int(AttendanceCode::Late); ++code) {
        const auto letter = AttendanceCode(code);
        menu->addAction(line(text(letter), Menus::meaning(letter)), &editor,
                        [&editor, place, letter] { editor.enterLetter(place, letter); });
    }
    return menu;
}

QMenu *workTypeMenu(QWidget *parent, GradebookModel &model, LessonId lesson)
{
    QMenu *menu = newMenu(parent, Menus::tr("Work type of the lesson"));
    const int index = model.ledger().lessonIndex(lesson);
    if (index < 0)
        return menu;
    const GradebookLesson &held = model.ledger().page().lessons.at(index);
    addWork(*menu, model, held, 1);
    if (held.works.size() > 1) {
        menu->addSeparator();
        addWork(*menu->addMenu(Menus::tr("Second work")), model, held, 2);
    }
    const bool open = !refusalOf(model.ledger().page(), held, LessonEntry::Topic, model.ledger().now());
    for (QAction *action : menu->actions())
        action->setEnabled(open);
    return menu;
}

} // namespace parta
