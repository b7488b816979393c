// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The hard limits of docs/architecture.md, held against every C++ file of the tree.
#include "tests/architecture/outline.h"
#include "tests/architecture/sourcetree.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parta::architecture;

namespace {

struct Measured {
    TreeFile file;
    Outline outline;
};

const QList<Measured> &measured()
{
    static const QList<Measured> files = [] {
        QList<Measured> result;
        for (const TreeFile &file : tree()) {
            if (file.isCpp())
                result.append({file, outlineOf(takeApart(file.text).code)});
        }
        return result;
    }();
    return files;
}

int lineLimit(const TreeFile &file)
{
    const QString name = file.path.section(u'/', -1);
    const bool program = !file.isUnder(u"tests"_s);
    if (file.isHeader())
        return 250;
    if (program && name.endsWith(u"delegate.cpp"))
        return 150;
    if (program && name.endsWith(u"model.cpp"))
        return 250;
    if (program && name.endsWith(u"page.cpp"))
        return 400;
    return 500;
}

QString tooMuch(const QString &what, int value, int limit)
{
    return u"%1 is %2, the limit is %3"_s.arg(what).arg(value).arg(limit);
}

// One fault per function for which value(function) is over limit(file).
template<class Limit, class Value>
QStringList overLimit(const QString &what, Limit limit, Value value)
{
    QStringList faults;
    for (const Measured &m : measured()) {
        for (const FunctionOutline &function : m.outline.functions) {
            if (value(function) > limit(m.file))
                faults << fault(m.file.path, function.line,
                                tooMuch(what.arg(function.name), value(function), limit(m.file)));
        }
    }
    return faults;
}

int linesUnder(const QStringList &folders)
{
    int lines = 0;
    for (const TreeFile &file : tree()) {
        if (file.isCpp() && folders.contains(file.path.section(u'/', 0, 0)))
            lines += int(file.lines().size());
    }
    return lines;
}

} // namespace

#define NO_FAULTS(faults) QVERIFY2((faults).isEmpty(), qPrintable(u"\n"_s + (faults).join(u'\n')))

class LimitsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheWholeTree()
    {
        QVERIFY(measured().size() > 20);
        QStringList faults;
        for (const Measured &m : measured()) {
            if (!m.outline.balanced)
                faults << fault(m.file.path, 1, u"braces do not match"_s);
        }
        NO_FAULTS(faults);
    }
    void keepsFilesShort()
    {
        QStringList faults;
        for (const Measured &m : measured()) {
            const int lines = int(m.file.lines().size());
            if (lines > lineLimit(m.file))
                faults << fault(m.file.path, lines, tooMuch(u"the number of lines"_s, lines, lineLimit(m.file)));
        }
        NO_FAULTS(faults);
    }
    void keepsFunctionsShort()
    {
        const auto limit = [](const TreeFile &file) { return file.isUnder(u"server/handlers"_s) ? 30 : 50; };
        const QStringList faults = overLimit(u"the length of %1()"_s, limit, [](const auto &f) { return f.length; });
        NO_FAULTS(faults);
    }
    void keepsNestingShallow()
    {
        const QStringList faults = overLimit(u"the nesting of %1()"_s, [](const TreeFile &) { return 3; },
                                             [](const auto &f) { return f.nesting; });
        NO_FAULTS(faults);
    }
    void keepsParametersFew()
    {
        const QStringList faults = overLimit(u"the number of parameters of %1()"_s, [](const TreeFile &) { return 5; },
                                             [](const auto &f) { return f.parameters; });
        NO_FAULTS(faults);
    }
    void keepsInterfacesNarrow()
    {
        QStringList faults;
        for (const Measured &m : measured()) {
            for (const ClassOutline &c : m.outline.classes) {
                if (c.publicMethods > 20)
                    faults << fault(m.file.path, c.line, tooMuch(u"the number of public methods of "_s + c.name,
                                                                 c.publicMethods, 20));
            }
        }
        NO_FAULTS(faults);
    }
    void keepsMessagesSmall()
    {
        QStringList faults;
        for (const Measured &m : measured()) {
            for (const ClassOutline &c : m.outline.classes) {
                if (m.file.isUnder(u"common/protocol"_s) && c.fields > 12)
                    faults << fault(m.file.path, c.line, tooMuch(u"the number of fields of "_s + c.name, c.fields, 12));
            }
        }
        NO_FAULTS(faults);
    }
    void hasEnoughTests()
    {
        const int sources = linesUnder({u"common"_s, u"server"_s, u"ui"_s, u"app"_s});
        const int tests = linesUnder({u"tests"_s});
        const QString text = u"%1 lines of tests to %2 lines of sources: %3"_s.arg(tests).arg(sources)
                                 .arg(double(tests) / sources, 0, 'f', 2);
        qInfo("%s", qPrintable(text));
        QVERIFY2(tests * 2 >= sources, qPrintable(text));
    }
};

QTEST_APPLESS_MAIN(LimitsTest)
#include "tst_limits.moc"
