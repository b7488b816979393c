// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Founding and closing the small school.
#include "tests/support/callstand.h"
#include "server/handlers/routes.h"
#include <QTest>

using namespace Qt::StringLiterals;

namespace parta {

void CallStand::setUpEmpty(const QDateTime &now)
{
    QFETCH_GLOBAL(Engine, engine);
    if (!TestDatabase::isAvailable(engine))
        QSKIP("PARTA_TEST_PG_OWNER and PARTA_TEST_PG_APP are not set");
    m_test = std::make_unique<TestDatabase>(engine);
    m_database = m_test->open();
    m_clock = std::make_unique<FixedClock>(now);
    m_listener = std::make_unique<Listener>();
    m_router = std::make_unique<Router>(m_database, *m_clock, m_listener.get());
    serveAll(*m_router);
}

void CallStand::setUp()
{
    setUpEmpty(smallSchoolNow());
    if (!m_database)
        return; // skipped
    const auto failure = changeNow(*m_database, [this](Transaction &tx) { m_school = foundSmallSchool(tx); });
    QVERIFY2(!failure, failure ? qPrintable(failure->detail) : "");
}

void CallStand::tearDown()
{
    if (m_database)
        m_database->close();
    m_router.reset();
    m_database.reset();
    m_test.reset();
}

qint64 CallStand::count(const QString &table)
{
    qint64 rows = 0;
    queryNow(*m_database, [&](Transaction &tx) { rows = *tx.first<qint64>(u"SELECT COUNT(*) FROM %1"_s.arg(table)); });
    return rows;
}

std::shared_ptr<const Actor> CallStand::actor(const QString &name) const
{
    const QHash<QString, std::shared_ptr<const Actor>> known = {
        {u"teacher"_s, m_school.teacher}, {u"substitute"_s, m_school.substitute}, {u"primary"_s, m_school.primary},
        {u"classTeacher"_s, m_school.classTeacher}, {u"former"_s, m_school.formerTeacher},
        {u"deputy"_s, m_school.deputy}, {u"director"_s, m_school.director}, {u"administrator"_s, m_school.administrator},
        {u"guardian"_s, m_school.guardian}, {u"pupil"_s, m_school.pupil}};
    return known.value(name);
}

} // namespace parta
