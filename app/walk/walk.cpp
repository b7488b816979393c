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
#include <QTextStream>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int rowsWanted = 8;
constexpr int loadingTime = 900; ///< a page has read its list by then

class Walk
{
public:
    Walk(Theme &theme, const ClientOptions &options, const QString &folder, const QString &credentials)
        : m_theme(theme), m_stage(theme, options, folder), m_credentials(credentials)
    {
    }

    /// Empty when every step did what it should.
    QString run()
    {
        const bool done = m_stage.open() && readCredentials() && enterAsTeacher() && openOwnPage() && typeMarks()
            && typeLesson() && showBothShades() && meetARefusal() && workInStep() && printAsDirector()
            && lookRound(u"Deputy"_s) && lookRound(u"Administrator"_s);
        return done ? QString() : m_stage.fault();
    }

private:
    bool readCredentials();
    /// nullptr after a failure.
    Visitor *visitor(const QString &role);
    /// A signed-in client of that role in a window of the smallest size; nullptr after a failure.
    Client *enter(const QString &role);
    bool enterAsTeacher();
    bool openOwnPage();
    bool openListed(QTreeWidgetItem *item);
    void chooseLessons();
    void chooseRows();
    bool typeMarks();
    bool typeLesson();
    bool showBothShades();
    bool meetARefusal();
    bool workInStep();
    bool shootBoth(MainWindow &other);
    bool printAsDirector();
    bool lookRound(const QString &role);
    void setCell(int row, int lesson);
    GridTable &grid() { return pane().view().board().lessons(); }
    MainWindow &window() { return *m_teacher->window(); }
    GradebookPane &pane() { return window().gradebook()->pane(); }
    const Gradebook &page() { return pane().model().ledger().page(); }
    bool awaitSaved();

    Theme &m_theme;
    Stage m_stage;
    QString m_credentials;
    QList<Visitor> m_visitors;
    Client *m_teacher = nullptr;
    GroupId m_group;
    int m_held = -1;     ///< the last lesson that has begun
    int m_future = -1;
    int m_first = 0;         ///< from this row on, pupils belong to the group on both days
};

bool Walk::readCredentials()
{
    QFile file(m_credentials);
    if (!file.open(QIODevice::ReadOnly))
        return m_stage.fail(u"cannot read the credentials "_s + m_credentials);
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &value : array) {
        const QJsonObject one = value.toObject();
        m_visitors += {one[u"role"].toString(), one[u"login"].toString(), one[u"password"].toString()};
    }
    return true;
}

Visitor *Walk::visitor(const QString &role)
{
    for (Visitor &one : m_visitors) {
        if (one.role == role)
            return &one;
    }
    m_stage.fail(u"the credentials have no "_s + role);
    return nullptr;
}

Client *Walk::enter(const QString &role)
{
    Visitor *one = visitor(role);
    if (!one)
        return nullptr;
    Client &client = m_stage.arrive(*one);
    if (!m_stage.signIn(client, *one))
        return nullptr;
    client.window()->resize(1366, 728);
    return &client;
}

bool Walk::enterAsTeacher()
{
    Visitor *teacher = visitor(u"SubjectTeacher"_s);
    if (!teacher)
        return false;
    m_teacher = &m_stage.arrive(*teacher);
    auto *password = m_teacher->signInDialog()->findChild<QWidget *>(u"password"_s);
    Stage::typeText(*password, u"········"_s);
    const bool shot = m_stage.shoot(*m_teacher->signInDialog(), u"01-sign-in.png"_s);
    Stage::press(*password, Qt::Key_A, Qt::ControlModifier);
    if (!shot || !m_stage.signIn(*m_teacher, *teacher))
        return false;
    window().resize(1366, 728);
    return true;
}

/// The first own page that has a held lesson to write about and one that is still to come.
bool Walk::openOwnPage()
{
    auto *tree = window().findChild<QTreeWidget *>(u"pageTree"_s);
    if (!m_stage.await(u"the list of pages"_s, [&] { return tree->topLevelItemCount() > 0; })
        || !m_stage.shoot(window(), u"08-journal.png"_s))
        return false;
    for (QTreeWidgetItemIterator it(tree, QTreeWidgetItemIterator::NoChildren); *it; ++it) {
        if (!openListed(*it))
            return false;
        m_group = window().gradebook()->group();
        if (m_held >= 0)
            return true;
        window().goTo(u"own"_s);
    }
    return m_stage.fail(u"no own page has a held and a coming lesson"_s);
}

bool Walk::openListed(QTreeWidgetItem *item)
{
    QTreeWidget *tree = item->treeWidget();
    tree->expandItem(item->parent());
    tree->scrollToItem(item);
    Stage::click(*tree->viewport(), tree->visualItemRect(item).center());
    GradebookPage *gradebook = window().gradebook();
    if (!gradebook)
        return m_stage.fail(u"a click on a page opened none"_s);
    bool opened = false;
    QObject context;
    QObject::connect(gradebook, &GradebookPage::opened, &context, [&] { opened = true; });
    if (!m_stage.await(u"the journal page"_s, [&] { return opened; }))
        return false;
    chooseLessons();
    return true;
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
    if (m_held >= 0)
        chooseRows();
}

/// Rows enough to type into: nobody among them came or left between the two lessons.
void Walk::chooseRows()
{
    int fitting = 0;
    for (int row = 0; row < page().pupils.size() && fitting < rowsWanted; ++row) {
        const auto &stays = page().pupils.at(row).membership;
        const bool fits = std::any_of(stays.begin(), stays.end(), [this](const DateRange &stay) {
            return stay.covers(page().lessons.at(m_held).day) && stay.covers(page().lessons.at(m_future).day);
        });
        fitting = fits ? fitting + 1 : 0;
        m_first = row + 1 - fitting;
    }
    if (fitting < rowsWanted)
        m_held = -1;
}

void Walk::setCell(int row, int lesson)
{
    const int column = pane().model().face().columns().columnOf(lesson);
    pane().view().setCurrentCell(pane().model().index(m_first + row, column));
}

bool Walk::awaitSaved()
{
    return m_stage.await(u"the server's word on what was typed"_s, [this] { return m_teacher->workplace().outbox().count() == 0; });
}

bool Walk::typeMarks()
{
    setCell(0, m_held);
    Stage::typeText(grid(), u"5435"_s);
    Stage::typeText(grid(), u"нб"_s);
    if (!awaitSaved())
        return false;
    const CellKey key{page().lessons.at(m_held).id, page().pupils.at(m_first).id, CellPart::FirstMark, {}, {}};
    const bool written = pane().model().ledger().saved(key).value.grade == Grade::Five;
    return written || m_stage.fail(u"the mark was not written: "_s + pane().notice());
}

bool Walk::typeLesson()
{
    const auto revision = [this] { return page().lessons.at(m_held).record.revision; };
    const int before = revision();
    const auto texts = pane().panel().findChildren<QPlainTextEdit *>();
    for (int i = 0; i < 2 && i < texts.size(); ++i) {
        texts.at(i)->setFocus();
        Stage::press(*texts.at(i), Qt::Key_A, Qt::ControlModifier);
        Stage::typeText(*texts.at(i), i == 0 ? u"Повторение: решение задач"_s : u"Параграф 12, задачи 3 и 5"_s);
    }
    pane().flush();
    if (!m_stage.await(u"topic and homework"_s, [&] { return revision() > before; }) || !awaitSaved())
        return false;
    grid().setFocus();
    setCell(6, m_held);
    return true;
}

bool Walk::showBothShades()
{
    if (!m_stage.shoot(window(), u"02-gradebook-light.png"_s))
        return false;
    m_theme.setScheme(Scheme::Dark);
    const bool dark = m_stage.shoot(window(), u"03-gradebook-dark.png"_s);
    m_theme.setScheme(Scheme::Light);
    return dark;
}

bool Walk::meetARefusal()
{
    setCell(2, m_future);
    Stage::typeText(grid(), u"5"_s);
    const bool shown = m_stage.await(u"the refusal of an entry in advance (3.5)"_s,
                                     [this] { return pane().notice().contains(u"3.5"_s); });
    if (!shown || !m_stage.shoot(window(), u"04-refusal.png"_s))
        return false;
    Stage::press(grid(), Qt::Key_Escape);
    return true;
}

/// The deputy looks at the same page while the teacher types.
bool Walk::workInStep()
{
    Client *other = enter(u"Deputy"_s);
    if (!other)
        return false;
    other->window()->openPage(m_group);
    GradebookPane &seen = other->window()->gradebook()->pane();
    if (!m_stage.await(u"the same page at the deputy's"_s, [&] { return seen.model().ledger().page().head.group == m_group; }))
        return false;
    const CellKey key{page().lessons.at(m_held).id, page().pupils.at(m_first + 7).id, CellPart::FirstMark, {}, {}};
    const bool four = pane().model().ledger().saved(key).value.grade == Grade::Four;
    const Grade wanted = four ? Grade::Three : Grade::Four;
    setCell(7, m_held);
    Stage::typeText(grid(), text(wanted));
    return m_stage.await(u"the mark at the deputy's"_s, [&] { return seen.model().ledger().shown(key).grade == wanted; })
        && awaitSaved() && shootBoth(*other->window());
}

bool Walk::shootBoth(MainWindow &other)
{
    Stage::pause(150);
    const QImage above = window().grab().toImage();
    const QImage below = other.grab().toImage();
    QImage both(above.width(), above.height() + below.height() + 8, QImage::Format_RGB32);
    both.fill(Qt::black);
    QPainter painter(&both);
    painter.drawImage(0, 0, above);
    painter.drawImage(0, above.height() + 8, below);
    painter.end();
    return m_stage.save(both, u"05-two-clients.png"_s);
}

/// Two clicks from the list: the page, then Print.
bool Walk::printAsDirector()
{
    Client *client = enter(u"Director"_s);
    if (!client)
        return false;
    client->window()->openPage(m_group);
    GradebookPage *gradebook = client->window()->gradebook();
    if (!m_stage.await(u"the page at the director's"_s, [&] { return gradebook->pane().model().ledger().page().head.group == m_group; }))
        return false;
    std::optional<Gradebook> printed;
    QObject context;
    QObject::connect(gradebook, &GradebookPage::printed, &context, [&](const Gradebook &page) { printed = page; });
    Stage::click(*gradebook->head()->findChild<QToolButton *>(u"print"_s));
    if (!m_stage.await(u"the print preview"_s, [&] { return printed && Stage::dialog(u"parta::PrintPreview"_s); }))
        return false;
    Stage::pause(300);
    if (!m_stage.shoot(*Stage::dialog(u"parta::PrintPreview"_s), u"06-print-preview.png"_s))
        return false;
    if (!paper::writePdf(journalSpread(*printed), m_stage.path(u"journal-page.pdf"_s)))
        return m_stage.fail(u"journal-page.pdf cannot be written"_s);
    Stage::dialog(u"parta::PrintPreview"_s)->close();
    return true;
}

/// Every place of the role that was not seen before, as it opens.
bool Walk::lookRound(const QString &role)
{
    Client *client = enter(role);
    if (!client)
        return false;
    MainWindow &seen = *client->window();
    for (const PlaceSpec &place : placesFor(client->workplace().session().me().roles)) {
        const QString picture = u"place-"_s + place.name + u".png"_s;
        if (QFile::exists(m_stage.path(picture)))
            continue;
        seen.goTo(place.name);
        Stage::pause(loadingTime);
        if (!m_stage.shoot(seen, picture))
            return false;
    }
    return true;
}

} // namespace

int walk(QApplication &app, const ClientOptions &options, const QString &folder, const QString &credentials)
{
    Theme theme(app, Scheme::Light);
    app.setQuitOnLastWindowClosed(false);
    const QString fault = Walk(theme, options, folder, credentials).run();
    if (!fault.isEmpty())
        QTextStream(stderr) << u"walk: "_s << fault << Qt::endl;
    return fault.isEmpty() ? 0 : 1;
}

} // namespace parta
