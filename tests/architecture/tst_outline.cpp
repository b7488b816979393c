// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the reader of C++ texts that the limits are measured with.
#include "tests/architecture/outline.h"
#include "tests/architecture/sourcetree.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parta::architecture;

namespace {

Outline outline(const QString &text)
{
    return outlineOf(takeApart(text).code);
}

} // namespace

class OutlineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsCommentsAndLiteralsFromCode()
    {
        const Source source = takeApart(u"int a = 1'000; // \"no\"\nauto b = u\"{ // }\"_s; char c = '}';\n"_s);
        QCOMPARE(source.comments.size(), 1);
        QCOMPARE(source.literals.size(), 2);
        QCOMPARE(source.literals[0].line, 2);
        QVERIFY(!source.code.contains(u'}'));
        QVERIFY(source.code.startsWith(u"int a = 1'000;"));
    }
    void readsARawLiteralToItsOwnEnd()
    {
        const Source source = takeApart(u"auto q = R\"x(a )\" \n{)x\"; int z;"_s);
        QCOMPARE(source.literals.size(), 1);
        QVERIFY(source.code.endsWith(u"; int z;"));
        QCOMPARE(source.code.count(u'\n'), 1);
    }
    void measuresAFunctionFromItsSignatureToItsBrace()
    {
        const Outline o = outline(u"\nint Page::sum(int a, const QHash<int, QString> &b,\n        int c) const\n{\n"
                                  "    return a;\n}\n"_s);
        QCOMPARE(o.functions.size(), 1);
        QCOMPARE(o.functions[0].name, u"sum"_s);
        QCOMPARE(o.functions[0].line, 2);
        QCOMPARE(o.functions[0].length, 5);
        QCOMPARE(o.functions[0].parameters, 3);
    }
    void seesAConstructorBehindItsInitializers()
    {
        const Outline o = outline(u"Page::Page(QWidget *p)\n    : QWidget(p), m_a{1}, m_b(f({2, 3}))\n{\n    g();\n}"_s);
        QCOMPARE(o.functions.size(), 1);
        QCOMPARE(o.functions[0].name, u"Page"_s);
        QCOMPARE(o.functions[0].length, 5);
        QCOMPARE(o.functions[0].parameters, 1);
    }
    void takesATableForNoFunction()
    {
        const Outline o = outline(u"const QHash<int, int> t = {\n {1, 2},\n};\nint x{3};\nenum class E : int { A, B };"_s);
        QCOMPARE(o.functions.size(), 0);
        QVERIFY(o.balanced);
    }
    void countsNestingOfControlStatementsOnly_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("nesting");
        QTest::newRow("none") << u"a = {1}; { b(); }"_s << 0;
        QTest::newRow("one") << u"if (a) { b(); } else if (c) { d(); } else { e(); }"_s << 1;
        QTest::newRow("unbraced") << u"for (int i = 0; i < 3; ++i)\n if (a)\n  b();"_s << 2;
        QTest::newRow("case") << u"switch (a) { case 1: { if (b) c(); break; } default: { } }"_s << 2;
        QTest::newRow("four") << u"for (;;) { while (a) { if (b) { do { c(); } while (d); } } }"_s << 4;
        QTest::newRow("lambda starts anew") << u"if (a) { call([this](int b) { if (b) c(); }); }"_s << 1;
    }
    void countsNestingOfControlStatementsOnly()
    {
        QFETCH(QString, body);
        const Outline o = outline(u"void f()\n{\n"_s + body + u"\n}\n"_s);
        QCOMPARE(o.functions.size(), 1);
        QTEST(o.functions[0].nesting, "nesting");
        QVERIFY(o.balanced);
    }
    void countsTheLambdaWithinItsFunction()
    {
        const Outline o = outline(u"void f()\n{\n    call(x, [=] {\n        a();\n    });\n}\n"_s);
        QCOMPARE(o.functions.size(), 1);
        QCOMPARE(o.functions[0].length, 6);
    }
    void countsPublicMethodsAndFields()
    {
        const Outline o = outline(u"class Page : public QWidget\n{\n    Q_OBJECT\npublic:\n    explicit Page(int a = {});\n"
                                  "    ~Page() override;\n    Page(const Page &) = delete;\n    int a() const { return m_a; }\n"
                                  "    template<class T> void b(T t);\n    bool operator()(int) const;\n"
                                  "    using X = int;\n    std::function<void(int)> done;\n"
                                  "public Q_SLOTS:\n    void c();\nQ_SIGNALS:\n    void changed();\nprivate:\n    void d();\n"
                                  "    static int s_a;\n    int m_a = f(), m_b;\n};\n"_s);
        QCOMPARE(o.classes.size(), 1);
        QCOMPARE(o.classes[0].name, u"Page"_s);
        QCOMPARE(o.classes[0].publicMethods, 4);
        QCOMPARE(o.classes[0].fields, 3);
    }
    void countsFieldsOfAMessageApartFromItsReply()
    {
        const Outline o = outline(u"struct SetMark {\n    WorkId work;\n    std::optional<QMap<int, int>> grade;\n"
                                  "    int revision = 0;\n    struct Reply { MarkCell cell; };\n};\n"_s);
        QCOMPARE(o.classes.size(), 2);
        QCOMPARE(o.classes[0].fields, 3);
        QCOMPARE(o.classes[1].name, u"Reply"_s);
        QCOMPARE(o.classes[1].fields, 1);
    }
    void tellsWhenBracesDoNotMatch()
    {
        QVERIFY(!outline(u"void f() { if (a) { }"_s).balanced);
        QVERIFY(!outline(u"void f() { } }"_s).balanced);
    }
};

QTEST_APPLESS_MAIN(OutlineTest)
#include "tst_outline.moc"
