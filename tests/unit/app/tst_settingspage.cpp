// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the page of parameters: what is shown, what is sent, who may set.
#include "app/pages/settingspage.h"
#include "support/fakeschool.h"
#include "ui/style/theme.h"
#include "ui/style/translations.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace parta;
using namespace Qt::StringLiterals;

class SettingsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        installTranslations(*qApp);
        m_theme = std::make_unique<Theme>(*qApp, Scheme::Light);
    }
    void init()
    {
        m_school = std::make_unique<FakeSchool>();
        m_lines.clear();
        for (const SettingSpec &spec : settingSpecs())
            m_lines.append({spec.name, spec.standard, {}});
        m_sent.reset();
        m_school->server().answer<ListSettings>([this](const ListSettings &) { return ListSettings::Reply{m_lines}; });
        m_school->server().answer<SetSetting>([this](const SetSetting &wanted) -> Result<SetSetting::Reply> {
            m_sent = wanted;
            if (m_refusal)
                return *m_refusal;
            for (SettingLine &line : m_lines) {
                if (line.name == wanted.name)
                    line = {wanted.name, wanted.value, {{wanted.since, wanted.value, u"Мышкина В. П."_s, 1}}};
            }
            return SetSetting::Reply{};
        });
        m_refusal.reset();
        start(Role::Administrator);
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_school.reset();
    }

    void listsEveryParameterWithItsClause()
    {
        const ListTable table = m_page->list().shownTable();
        QCOMPARE(table.rows.size(), settingSpecs().size());
        for (const ListRow &row : table.rows)
            QVERIFY(row.cells.first().text != settingSpecs().at(row.id - 1).name); // each has a name for people
        QCOMPARE(table.rows.at(1).cells.at(1).text, u"15:00"_s);
        QCOMPARE(table.rows.at(1).cells.at(3).text, u"3.5"_s);
    }
    void setsANumberFromADay()
    {
        m_page->list().setCurrentId(4);
        QCOMPARE(m_page->form().value(u"value"_s).toString(), u"5"_s);
        m_page->form().enter({{u"value"_s, u"4"_s}, {u"since"_s, QDate(2026, 10, 1)}});
        save();
        QTRY_VERIFY(m_sent);
        QCOMPARE(m_sent->name, setting::writtenDays);
        QCOMPARE(m_sent->value, u"4"_s);
        QCOMPARE(m_sent->since, QDate(2026, 10, 1));
        QCOMPARE(m_sent->revision, 0);
        QTRY_VERIFY(m_page->findChild<QLabel *>(u"history"_s)->text().contains(u"01.10.2026"_s));
    }
    void choosesAWord()
    {
        m_page->list().setCurrentId(1);
        QVERIFY(m_page->form().field(u"choice"_s)->isVisibleTo(&m_page->form()));
        QVERIFY(!m_page->form().field(u"value"_s)->isVisibleTo(&m_page->form()));
        m_page->form().enter({{u"choice"_s, u"SixDays"_s}});
        save();
        QTRY_VERIFY(m_sent);
        QCOMPARE(m_sent->value, u"SixDays"_s);
        QTRY_COMPARE(m_page->list().shownTable().rows.first().cells.at(1).text, SettingsPage::tr("six days"));
    }
    void replacesTheValueOfTheSameDay()
    {
        m_lines[3].values = {{QDate(2026, 10, 1), u"4"_s, u"Мышкина В. П."_s, 3}};
        m_page->refresh();
        QTRY_COMPARE(m_page->list().shownTable().rows.at(3).cells.at(4).text, u"Мышкина В. П."_s);
        m_page->list().setCurrentId(4);
        m_page->form().enter({{u"value"_s, u"3"_s}, {u"since"_s, QDate(2026, 10, 1)}});
        save();
        QTRY_VERIFY(m_sent);
        QCOMPARE(m_sent->revision, 3);
    }
    void saysARefusalUnderTheValue()
    {
        m_refusal = refusal(ErrorCode::Malformed);
        m_refusal->field = u"value"_s;
        m_page->list().setCurrentId(2);
        m_page->form().enter({{u"value"_s, u"25:00"_s}});
        save();
        QTRY_VERIFY(!m_page->form().findChild<QLabel *>(u"value-error"_s)->text().isEmpty());
    }
    void othersOnlyRead()
    {
        start(Role::Deputy);
        QVERIFY(!m_page->findChild<QPushButton *>(u"save"_s)->isVisibleTo(m_page.get()));
        QCOMPARE(m_page->list().shownTable().rows.size(), settingSpecs().size());
    }

private:
    void start(Role role)
    {
        m_page.reset();
        m_school->setRoles({role});
        m_session = std::make_unique<Session>();
        m_session->setServer({u"127.0.0.1"_s, m_school->server().serverPort()}, m_school->server().fingerprint());
        m_session->signIn(u"admin"_s, Secret<QString>(FakeSchool::password()));
        QTRY_VERIFY(m_session->isOnline());
        m_page = std::make_unique<SettingsPage>(*m_session);
        m_page->show();
        m_page->refresh();
        QTRY_COMPARE(m_page->list().shownTable().rows.size(), settingSpecs().size());
    }
    void save() { m_page->findChild<QPushButton *>(u"save"_s)->click(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FakeSchool> m_school;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SettingsPage> m_page;
    QList<SettingLine> m_lines;
    std::optional<SetSetting> m_sent;
    std::optional<Failure> m_refusal;
};

QTEST_MAIN(SettingsPageTest)
#include "tst_settingspage.moc"
