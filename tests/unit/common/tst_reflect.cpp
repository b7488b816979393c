// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about reflection: field counts, names, enumerator names.
#include "common/base/error.h"
#include "common/base/id.h"
#include "common/reflect/enums.h"
#include "common/reflect/fields.h"

using namespace parta;
using namespace Qt::StringLiterals;

namespace {
struct Cell {
    Id<struct PupilTag> pupil;
    std::optional<QString> grade;
    int revision = 0;
    QList<int> works;
    struct Reply {};
};
struct Nothing {};
} // namespace

class ReflectTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesFieldsInTheirOrder()
    {
        QCOMPARE(reflect::fieldCount<Cell>, 4u);
        QCOMPARE(reflect::fieldNames<Cell>[0], std::string_view("pupil"));
        QCOMPARE(reflect::fieldNames<Cell>[3], std::string_view("works"));
        QCOMPARE(reflect::fieldCount<Nothing>, 0u);
    }
    void tiesToTheObjectItself()
    {
        Cell cell;
        std::get<2>(reflect::tie(cell)) = 7;
        QCOMPARE(cell.revision, 7);
    }
    void namesTypes()
    {
        QCOMPARE(reflect::typeName<Cell>(), std::string_view("Cell"));
        QCOMPARE(reflect::typeName<Failure>(), std::string_view("Failure"));
    }
    void everyErrorCodeHasANameAndAMeaning()
    {
        QCOMPARE(reflect::enumText(ErrorCode::Malformed), u"Malformed"_s);
        QCOMPARE(reflect::enumText(ErrorCode::Internal), u"Internal"_s);
        QCOMPARE(int(ErrorCode::Internal), reflect::enumCount<ErrorCode> - 1);
        for (int i = 0; i < reflect::enumCount<ErrorCode>; ++i)
            QVERIFY2(!meaningOf(ErrorCode(i)).isEmpty(), qPrintable(reflect::enumText(ErrorCode(i))));
    }
    void refusesAnUnknownEnumerator()
    {
        QVERIFY(!reflect::enumFromName<ErrorCode>(u"Nonsense"));
        QVERIFY(!reflect::enumFromName<ErrorCode>(u""));
        QCOMPARE(*reflect::enumFromName<ErrorCode>("TooLarge"), ErrorCode::TooLarge);
    }
};

QTEST_APPLESS_MAIN(ReflectTest)
#include "tst_reflect.moc"
