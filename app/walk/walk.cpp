// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main job from signing in to the printed page.
#include "app/walk/walk.h"
#include "app/shell/mainwindow.h"
#include "app/shell/signindialog.h"
#include "app/walk/stage.h"
#include "ui/reports/journalspread.h"
#include "ui/reports/layout/pagepainter.h"
#include "ui/style/theme.h"
#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

class Walk
{
public:
    Walk(Theme &theme, const ClientOptions &options, const QString &folder, const QString &credentials)
        : m_theme(theme), m_stage(theme, options, folder), m_visitors(read(credentials))
    {
    }

    void run()
    {
        enterAsTeacher();
        openOwnPage();
        typeMarks();
        typeLesson();
        m_stage.shoot(window(), u"02-gradebook-light.png"_s);
        m_theme.setScheme(Scheme::Dark);
        m_stage.shoot(window(), u"03-gradebook-dark.png"_s);
        m_theme.setScheme(Scheme::Light);
        meetARefusal();
        workInStep();
        printAsDirector();
    }

private:
    static QList<Visitor> read(const QString &path);
    Visitor &visitor(const QString &role);
    void enterAsTeacher();
    void openOwnPage();
    void chooseLessons();
    void typeMarks();
    void typeLesson();
    void meetARefusal();
    void workInStep();
    void printAsDirector();
    void setCell(int row, int lesson);
    GridTable &grid() { return pane().view().board().lessons(); }
    MainWindow &window() { return *m_teacher->window(); }
    GradebookPane &pane() { return window().gradebook()->pane(); }
    const Gradebook &page() { return pane().model().ledger().page(); }
    void awaitSaved();

    Theme &m_theme;
    Stage m_stage;
    QList<Visitor> m_visitors;
    Client *m_teacher = nullptr;
    GroupId m_group;
    int m_held = -1;     ///< the last lesson that has begun
    int m_future = -1;
};

QList<Visitor> Walk::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        failWalk(u"cannot read the credentials "_s + path);
    QList<Visitor> visitors;
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &value : array) {
        const QJsonObject one = value.toObject();
        visitors += {one[u"role"].toString(), one[u"login"].toString(), one[u"password"].toString()};
    }
    return visitors;
}

Visitor &Walk::visitor(const QString &role)
{
    for (Visitor &one : m_visitors) {
        if (one.role == role)
            return one;
    }
    failWalk(u"the credentials have no "_s + role);
}

void Walk::enterAsTeacher()
{
    Visitor &teacher = visitor(u"SubjectTeacher"_s);
    m_teacher = &m_stage.arrive(teacher);
    Stage::typeText(*m_teacher->signInDialog()->findChild<QWidget *>(u"password"_s), u"········"_s);
    m_stage.shoot(*m_teacher->signInDialog(), u"01-sign-in.png"_s);
    Stage::press(*m_teacher->signInDialog()->findChild<QWidget *>(u"password"_s), Qt::Key_A, Qt::ControlModifier);
    m_stage.signIn(*m_teacher, teacher);
    window().resize(1366, 728);
}

/// The first own page that has a held lesson to write about and one that is still to come.
void Walk::openOwnPage()
{
    auto *tree = window().findChild<QTreeWidget *>(u"pageTree"_s);
    Stage::await(u"the list of pages"_s, [&] { return tree->topLevelItemCount() > 0; });
    m_stage.shoot(window(), u"08-journal.png"_s);
    for (QTreeWidgetItemIterator it(tree, QTreeWidgetItemIterator::NoChildren); *it && m_held < 0; ++it) {
        tree->expandItem((*it)->parent());
        tree->scrollToItem(*it);
        Stage::click(*tree->viewport(), tree->visualItemRect(*it).center());
        bool opened = false;
        QObject::connect(window().gradebook(), &GradebookPage::opened, window().gradebook(), [&] { opened = true; }, Qt::SingleShotConnection);
        Stage::await(u"the journal page"_s, [&] { return opened; });
        chooseLessons();
        if (m_held < 0)
            window().goTo(u"own"_s);
    }
    if (m_held < 0)
        failWalk(u"no own page has a held and a coming lesson"_s);
    m_group = window().gradebook()->group();
}

void Walk::chooseLessons()
{
    const QDateTime now = m_teacher->workplace().session().clock().now();
    m_held = m_future = -1;
    for (int i = 0; i < page().lessons.size(); ++i) {
        const GradebookLesson &lesson = page().lessons.at(i);
        if (!lesson.mayWrite || lesson.state != LessonState::Planned)
            continue;
        if (lesson.starts <= now)
            m_held = i;
        else if (m_future < 0)
            m_future = i;
    }
    if (m_future < 0 || page().head.yearLevel == 1)
        m_held = -1;
}

void Walk::setCell(int row, int lesson)
{
    const int column = pane().model().face().columns().columnOf(lesson);
    pane().view().setCurrentCell(pane().model().index(row, column));
}

void Walk::awaitSaved()
{
    Stage::await(u"the server's word on what was typed"_s, [this] { return m_teacher->workplace().outbox().count() == 0; });
}

void Walk::typeMarks()
{
    setCell(0, m_held);
    Stage::typeText(grid(), u"5435"_s);
    Stage::typeText(grid(), u"нб"_s);
    awaitSaved();
    const CellKey key{page().lessons.at(m_held).id, page().pupils.at(0).id, CellPart::FirstMark, {}, {}};
    const auto &ledger = pane().model().ledger();
    if (ledger.saved(key).value.grade != Grade::Five)
        failWalk(u"the mark was not written: "_s + pane().notice());
}

void Walk::typeLesson()
{
    const LessonId lesson = page().lessons.at(m_held).id;
    const auto record = [&] { return page().lessons.at(m_held).record; };
    const int before = record().revision;
    const auto texts = pane().panel().findChildren<QPlainTextEdit *>();
    for (int i = 0; i < 2 && i < texts.size(); ++i) {
        texts.at(i)->setFocus();
        Stage::press(*texts.at(i), Qt::Key_A, Qt::ControlModifier);
        Stage::typeText(*texts.at(i), i == 0 ? u"Повторение: решение задач"_s : u"Параграф 12, задачи 3 и 5"_s);
    }
    pane().flush();
    Stage::await(u"topic and homework"_s, [&] { return record().lesson == lesson && record().revision > before; });
    awaitSaved();
    grid().setFocus();
    setCell(6, m_held);
}

void Walk::meetARefusal()
{
    setCell(2, m_future);
    Stage::typeText(grid(), u"5"_s);
    Stage::await(u"the refusal of an entry in advance (3.5)"_s, [this] { return pane().notice().contains(u"3.5"_s); });
    m_stage.shoot(window(), u"04-refusal.png"_s);
    Stage::press(grid(), Qt::Key_Escape);
}

/// The deputy looks at the same page while the teacher types.
void Walk::workInStep()
{
    Visitor &deputy = visitor(u"Deputy"_s);
    Client &other = m_stage.arrive(deputy);
    m_stage.signIn(other, deputy);
    other.window()->resize(1366, 728);
    other.window()->openPage(m_group);
    GradebookPane &seen = other.window()->gradebook()->pane();
    Stage::await(u"the same page at the deputy's"_s, [&] { return seen.model().ledger().page().head.group == m_group; });
    const CellKey key{page().lessons.at(m_held).id, page().pupils.at(7).id, CellPart::FirstMark, {}, {}};
    const bool four = pane().model().ledger().saved(key).value.grade == Grade::Four;
    setCell(7, m_held);
    Stage::typeText(grid(), four ? u"3"_s : u"4"_s);
    const Grade wanted = four ? Grade::Three : Grade::Four;
    Stage::await(u"the mark at the deputy's"_s, [&] { return seen.model().ledger().shown(key).grade == wanted; });
    awaitSaved();
    Stage::pause(150);
    const QImage above = window().grab().toImage();
    const QImage below = other.window()->grab().toImage();
    QImage both(above.width(), above.height() + below.height() + 8, QImage::Format_RGB32);
    both.fill(Qt::black);
    QPainter painter(&both);
    painter.drawImage(0, 0, above);
    painter.drawImage(0, above.height() + 8, below);
    painter.end();
    m_stage.save(both, u"05-two-clients.png"_s);
}

/// Two clicks from the list: the page, then Print.
void Walk::printAsDirector()
{
    Visitor &director = visitor(u"Director"_s);
    Client &client = m_stage.arrive(director);
    m_stage.signIn(client, director);
    client.window()->resize(1366, 728);
    client.window()->openPage(m_group);
    GradebookPage *gradebook = client.window()->gradebook();
    Stage::await(u"the page at the director's"_s, [&] { return gradebook->pane().model().ledger().page().head.group == m_group; });
    std::optional<Gradebook> printed;
    QObject::connect(gradebook, &GradebookPage::printed, gradebook, [&](const Gradebook &page) { printed = page; });
    Stage::click(*gradebook->head()->findChild<QToolButton *>(u"print"_s));
    Stage::await(u"the print preview"_s, [&] { return printed && Stage::dialog(u"parta::PrintPreview"_s); });
    Stage::pause(300);
    m_stage.shoot(*Stage::dialog(u"parta::PrintPreview"_s), u"06-print-preview.png"_s);
    if (!paper::writePdf(journalSpread(*printed), m_stage.path(u"journal-page.pdf"_s)))
        failWalk(u"journal-page.pdf cannot be written"_s);
    Stage::dialog(u"parta::PrintPreview"_s)->close();
}

} // namespace

int walk(QApplication &app, const ClientOptions &options, const QString &folder, const QString &credentials)
{
    Theme theme(app, Scheme::Light);
    app.setQuitOnLastWindowClosed(false);
    Walk(theme, options, folder, credentials).run();
    return 0;
}

} // namespace parta
