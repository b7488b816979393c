// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the small parts around the pages: settings, quick jump, keys, rail, badge, guide, waiting list.
#include "app/pages/gradebookpage.h"
#include "app/pages/journalpage.h"
#include "app/session/proposalform.h"
#include "app/shell/connectionbadge.h"
#include "app/shell/helpwindow.h"
#include "app/shell/navigationrail.h"
#include "app/shell/questions.h"
#include "app/shell/quickjump.h"
#include "app/shell/settings.h"
#include "app/shell/shortcutlist.h"
#include "app/shell/waitinglist.h"
#include "ui/style/theme.h"
#include "ui/style/translations.h"
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QtTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

const QList<Setting> allSettings{Setting::LastServer, Setting::LastLogin, Setting::Scheme, Setting::Zoom, Setting::RailCollapsed,
                                 Setting::WindowGeometry, Setting::WindowState, Setting::LastPage, Setting::LessonPanel};

/// A value of the setting's own type that is not its default.
QVariant otherValue(Setting setting)
{
    const QVariant standard = Settings::defaultValue(setting);
    switch (standard.typeId()) {
    case QMetaType::Bool: return !standard.toBool();
    case QMetaType::Int: return standard.toInt() + 25;
    case QMetaType::QByteArray: return QByteArray("\0\1geometry", 10);
    default: return u"Другое значение, %1"_s.arg(int(setting));
    }
}

OutboxEntry leftOver(int pupil, const QString &caption)
{
    const SetMark mark{.lesson = {7}, .work = 1, .pupil = {pupil}, .grade = Grade::Five, .revision = 0,
                       .request = RequestId::random(), .reason = {}};
    return {.request = mark.request, .page = {1}, .caption = caption,
            .queuedAt = QDateTime(QDate(2026, 10, 12), QTime(6, 0), Qt::UTC), .kind = kindOf(mark), .body = bodyOf(mark)};
}

/// Keys and texts of the lines on the sheet of keys, headings left out.
QList<std::pair<QString, QString>> keyLines(const ShortcutList &list)
{
    QList<std::pair<QString, QString>> lines;
    for (const QGridLayout *grid : list.findChildren<QGridLayout *>()) {
        for (int row = 0; row < grid->rowCount(); ++row) {
            const QLayoutItem *left = grid->itemAtPosition(row, 0);
            const QLayoutItem *right = grid->itemAtPosition(row, 1);
            auto *keys = left ? qobject_cast<QLabel *>(left->widget()) : nullptr;
            auto *text = right ? qobject_cast<QLabel *>(right->widget()) : nullptr;
            if (keys && text && keys != text)
                lines += {keys->text(), text->text()};
        }
    }
    return lines;
}

} // namespace

class ShellPartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        installTranslations(*qApp);
        m_theme = std::make_unique<Theme>(*qApp, Scheme::Light);
    }

    void everySettingHasItsOwnKeyAndADefault()
    {
        QSet<QString> keys;
        const QTemporaryDir folder;
        const Settings fresh(folder.path());
        for (const Setting setting : allSettings) {
            keys += Settings::key(setting);
            QVERIFY(Settings::key(setting).contains(u'/'));
            QVERIFY(Settings::defaultValue(setting).isValid());
            QCOMPARE(fresh.value(setting), Settings::defaultValue(setting));
            QVERIFY(!Settings::key(setting).contains(u"passw"_s, Qt::CaseInsensitive));
            QVERIFY(!Settings::key(setting).contains(u"token"_s, Qt::CaseInsensitive));
        }
        QCOMPARE(keys.size(), allSettings.size());
        QCOMPARE(Settings::defaultValue(Setting::Zoom).toInt(), 100);
    }

    void settingsSurviveReopening()
    {
        const QTemporaryDir folder;
        {
            Settings written(folder.path());
            for (const Setting setting : allSettings)
                written.setValue(setting, otherValue(setting));
        }
        const Settings read(folder.path());
        for (const Setting setting : allSettings) {
            const QVariant expected = otherValue(setting);
            QVERIFY(expected != Settings::defaultValue(setting));
            QVariant found = read.value(setting);
            QVERIFY(found.convert(expected.metaType()));
            QCOMPARE(found, expected);
        }
    }

    void eachSettingLiesInItsPlace()
    {
        const QTemporaryDir folder;
        {
            Settings written(folder.path());
            for (const Setting setting : allSettings)
                written.setValue(setting, otherValue(setting));
        }
        const QSettings person(folder.filePath(u"parta.ini"_s), QSettings::IniFormat);
        const QSettings machine(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        for (const Setting setting : allSettings) {
            const bool personal = Settings::place(setting) == SettingPlace::Person;
            QCOMPARE(person.contains(Settings::key(setting)), personal);
            QCOMPARE(machine.contains(Settings::key(setting)), !personal);
        }
        QCOMPARE(Settings::place(Setting::LastLogin), SettingPlace::Person);
        QCOMPARE(Settings::place(Setting::WindowGeometry), SettingPlace::Machine);
        QCOMPARE(Settings(folder.path()).identitiesFile(), folder.filePath(u"servers.ini"_s));
    }

    void quickJumpFindsTolerantly_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<int>>("found");
        QTest::newRow("all") << QString() << QList<int>{0, 1, 2, 3};
        QTest::newRow("case") << u"АЛГЕБРА"_s << QList<int>{0, 1};
        QTest::newRow("latin keys") << u"Fkut,hf"_s << QList<int>{0, 1};
        QTest::newRow("е for ё") << u"отчет"_s << QList<int>{2};
        QTest::newRow("beginning first") << u"8а"_s << QList<int>{1, 3};
        QTest::newRow("front before order") << u"пере"_s << QList<int>{3, 2};
        QTest::newRow("words apart") << u"алг  7"_s << QList<int>{0};
        QTest::newRow("hint") << u"пеналов"_s << QList<int>{1};
        QTest::newRow("nothing") << u"химия"_s << QList<int>{};
    }

    void quickJumpFindsTolerantly()
    {
        QFETCH(QString, typed);
        QFETCH(QList<int>, found);
        QCOMPARE(QuickJump::matches(targets(), typed), found);
    }

    void quickJumpGoesWhereTheKeyboardPoints()
    {
        QWidget window;
        window.resize(900, 700);
        auto *jump = new QuickJump(targets(), &window);
        auto *line = jump->findChild<QLineEdit *>();
        auto *list = jump->findChild<QListWidget *>();
        QCOMPARE(list->count(), 4);
        line->setText(u"алгебра"_s);
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(1)->text().contains(u"Пеналов"_s));
        QTest::keyClick(line, Qt::Key_Up); // stays at the first
        QCOMPARE(list->currentRow(), 0);
        QTest::keyClick(line, Qt::Key_Down);
        m_went = -1;
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(m_went, 1);
    }

    void quickJumpTakesOtherTargetsWhileItIsOpen()
    {
        QWidget window;
        window.resize(900, 700);
        auto *jump = new QuickJump({}, &window);
        auto *line = jump->findChild<QLineEdit *>();
        auto *list = jump->findChild<QListWidget *>();
        line->setText(u"пеналов"_s);
        QCOMPARE(list->count(), 0);
        jump->setTargets(targets());
        QCOMPARE(list->count(), 1); // what was typed still counts
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(m_went, 1);
    }

    void theSheetListsEveryCommandOnce()
    {
        const ShortcutList list;
        const auto lines = keyLines(list);
        QSet<QString> keys;
        QSet<QString> texts;
        for (const auto &[key, text] : lines) {
            QVERIFY(!key.trimmed().isEmpty());
            QVERIFY(!text.trimmed().isEmpty());
            keys += key;
            texts += text;
        }
        QCOMPARE(keys.size(), lines.size());
        QCOMPARE(texts.size(), lines.size());
        for (const QString &wanted : {u"F1"_s, u"F5"_s, u"Ctrl+K"_s, u"Ctrl+P"_s, u"Ctrl+/"_s, u"Ctrl+D"_s, u"Delete"_s})
            QVERIFY2(keys.contains(wanted), qPrintable(wanted));
    }

    void theRailTellsWhatWasChosen()
    {
        NavigationRail rail;
        rail.addPlace(u"own"_s, u"Мои страницы"_s, u"journal"_s, Qt::CTRL | Qt::Key_1);
        rail.addPlace(u"all"_s, u"Все страницы"_s, u"journal"_s);
        int done = 0;
        rail.addAction(u"Печать"_s, u"print"_s, {}, [&done] { ++done; });
        QSignalSpy chosen(&rail, &NavigationRail::chosen);
        auto *all = rail.findChild<QToolButton *>(u"place-all"_s);
        auto *own = rail.findChild<QToolButton *>(u"place-own"_s);
        all->click();
        QCOMPARE(chosen, (QList<QVariantList>{{u"all"_s}}));
        rail.findChild<QToolButton *>(u"action-print"_s)->click();
        QCOMPARE(done, 1);
        rail.setCurrent(u"own"_s);
        QVERIFY(own->isChecked() && !all->isChecked());
        rail.setCurrent(u"elsewhere"_s);
        QVERIFY(!own->isChecked() && !all->isChecked());
        QVERIFY(own->toolTip().contains(u'1') && own->toolTip().startsWith(u"Мои страницы"_s));
        QCOMPARE(rail.places().size(), 2);
        QVERIFY(rail.places().contains({u"all"_s, u"Все страницы"_s}));
        rail.clear();
        QVERIFY(rail.places().isEmpty() && rail.current().isEmpty());
        QVERIFY(!rail.findChild<QToolButton *>(u"action-print"_s));
        QVERIFY(rail.findChild<QToolButton *>(u"railToggle"_s));
    }

    void theRailShrinksToIcons()
    {
        NavigationRail rail;
        rail.addPlace(u"own"_s, u"Мои страницы"_s, u"journal"_s);
        auto *own = rail.findChild<QToolButton *>(u"place-own"_s);
        QSignalSpy told(&rail, &NavigationRail::collapsedChanged);
        QCOMPARE(own->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        rail.findChild<QToolButton *>(u"railToggle"_s)->click();
        QCOMPARE(told, (QList<QVariantList>{{true}}));
        QVERIFY(rail.isCollapsed());
        QCOMPARE(own->toolButtonStyle(), Qt::ToolButtonIconOnly);
        QCOMPARE(own->accessibleName(), u"Мои страницы"_s);
        rail.setCollapsed(false);
        QCOMPARE(told.size(), 1); // only what a person did is told
        QCOMPARE(own->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    }

    void theBadgeSaysTheState_data()
    {
        QTest::addColumn<SessionState>("state");
        QTest::addColumn<int>("waiting");
        QTest::addColumn<QString>("text");
        QTest::newRow("saved") << SessionState::Online << 0 << u"Всё сохранено"_s;
        QTest::newRow("saving") << SessionState::Online << 3 << u"Сохраняется: 3"_s;
        QTest::newRow("connecting") << SessionState::Connecting << 3 << u"Подключение…"_s;
        QTest::newRow("offline") << SessionState::Offline << 0 << u"Нет связи"_s;
        QTest::newRow("offline, one") << SessionState::Offline << 1 << u"Нет связи, ждёт: 1"_s;
        QTest::newRow("offline, five") << SessionState::Offline << 5 << u"Нет связи, ждут: 5"_s;
        QTest::newRow("signed out") << SessionState::SignedOut << 0 << u"Вход не выполнен"_s;
        QTest::newRow("signed out, 21") << SessionState::SignedOut << 21 << u"Вход не выполнен, ждёт: 21"_s;
    }

    void theBadgeSaysTheState()
    {
        QFETCH(SessionState, state);
        QFETCH(int, waiting);
        QFETCH(QString, text);
        ConnectionBadge badge;
        badge.setWaiting(waiting);
        badge.setState(state);
        QCOMPARE(badge.text(), text);
        QCOMPARE(badge.accessibleName(), text);
        QVERIFY(!badge.icon().isNull());
    }

    void theGuideHasThePageOfEveryPage()
    {
        const QTemporaryDir folder;
        Workplace place(folder.path(), SecretStore::Avoid);
        Settings settings(folder.path());
        PageCatalogue catalogue(place.session());
        const QString journal = JournalPage(catalogue, PageScope::All).guidePage();
        const QString gradebook = GradebookPage(place, catalogue, settings).guidePage();
        for (const QString &page : {u"index"_s, gradebook, journal})
            QVERIFY2(HelpWindow::guideText(page).startsWith(u'#'), qPrintable(page));
        QVERIFY(HelpWindow::guideText(journal) != HelpWindow::guideText(gradebook));
        QVERIFY(HelpWindow::guideText(u"nowhere"_s).isEmpty());
        HelpWindow help;
        help.open(journal);
        QCOMPARE(help.page(), u"journal"_s);
        QVERIFY(!help.findChild<QTextBrowser *>()->toPlainText().startsWith(u'#'));
        help.open(u"nowhere"_s);
        QCOMPARE(help.page(), u"index"_s);
    }

    void theWaitingListNamesWhatIsLeftOver()
    {
        Outbox outbox([](const Proposal &, QObject *, auto) {});
        const WaitingList list(outbox);
        auto *tree = list.findChild<QTreeWidget *>();
        const QString saved = list.findChild<QLabel *>()->text();
        QCOMPARE(saved, u"Всё сохранено на сервере."_s);
        outbox.adopt({leftOver(1, u"Тетрадкина — 5"_s), leftOver(2, u"Ластиков — 5"_s)});
        QCOMPARE(tree->topLevelItemCount(), 2);
        QCOMPARE(tree->topLevelItem(1)->text(1), u"Ластиков — 5"_s);
        QCOMPARE(tree->topLevelItem(0)->text(2), u"осталось с прошлого раза"_s);
        QVERIFY(list.findChild<QLabel *>()->text() != saved);
        outbox.release();
        QCOMPARE(outbox.heldCount(), 0);
        QCOMPARE(outbox.count(), 2);
    }

    void leftOversGoOnlyAfterAYes()
    {
        Outbox outbox([](const Proposal &, QObject *, auto) {});
        outbox.adopt({leftOver(1, u"Тетрадкина — 5"_s)});
        const WaitingList list(outbox);
        QPushButton *discard = nullptr;
        for (QPushButton *button : list.findChildren<QPushButton *>()) {
            if (button->text().endsWith(u'…'))
                discard = button;
        }
        QVERIFY(discard && !discard->isHidden());
        setNextAnswer(0);
        discard->click();
        QCOMPARE(outbox.count(), 1);
        setNextAnswer(1);
        discard->click();
        QVERIFY(lastQuestion().contains(u'1'));
        QCOMPARE(outbox.count(), 0);
        QCOMPARE(list.findChild<QTreeWidget *>()->topLevelItemCount(), 0);
        QVERIFY(discard->isHidden());
    }

private:
    QList<JumpTarget> targets()
    {
        const auto to = [this](int place) { return [this, place] { m_went = place; }; };
        return {{u"7Б — Алгебра"_s, {}, to(0)}, {u"8А — Алгебра"_s, u"Пеналов"_s, to(1)},
                {u"Отчёт"_s, u"не передан"_s, to(2)}, {u"Перейти в 8А"_s, {}, to(3)}};
    }

    std::unique_ptr<Theme> m_theme;
    int m_went = -1;
};

QTEST_MAIN(ShellPartsTest)
#include "tst_shellparts.moc"
