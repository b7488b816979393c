// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A type of a namespace is defined once. Two of one name are no error of the compiler or the linker: templates made
// from them – the reflection, the wire – get the same symbol, and one program silently uses the fields of the other.
#include "tests/architecture/sourcetree.h"
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parta::architecture;

namespace {

/// Server and client never meet in one program.
QString sideOf(const TreeFile &file)
{
    return file.isUnder(u"server"_s) ? u"server"_s : file.isUnder(u"ui"_s) || file.isUnder(u"app"_s) ? u"client"_s : QString();
}

/// «namespace::Type» of every definition at the outer level of a header.
QStringList definedIn(const TreeFile &header)
{
    static const QRegularExpression opening(u"^namespace ([\\w:]+) \\{"_s);
    static const QRegularExpression type(u"^(?:struct|class|enum class) (\\w+)(?: final)?\\s*(?::[^:;]|\\{|$)"_s);
    QString space;
    QStringList found;
    for (const QString &line : takeApart(header.text).code.split(u'\n')) {
        if (const auto match = opening.match(line); match.hasMatch())
            space = match.captured(1);
        else if (const auto defined = type.match(line); defined.hasMatch())
            found.append(space + u"::"_s + defined.captured(1));
    }
    return found;
}

struct Place {
    QString path;
    QString side;

    bool mayMeet(const QString &other) const { return side.isEmpty() || other.isEmpty() || side == other; }
};

/// Notes the types of a header beside those seen before.
void compare(const TreeFile &header, QMap<QString, QList<Place>> &places, QStringList &faults)
{
    const Place here{header.path, sideOf(header)};
    for (const QString &name : definedIn(header)) {
        for (const Place &other : std::as_const(places[name])) {
            if (other.mayMeet(here.side))
                faults << header.path + u": "_s + name + u" is defined in "_s + other.path + u" too"_s;
        }
        places[name].append(here);
    }
}

} // namespace

class TypeNamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsDefinitions()
    {
        const TreeFile header{u"common/x.h"_s, u"namespace parta {\nstruct A {\n    int b;\n};\nclass C;\nclass D : public E\n{\n};\n"
                                               "enum class F : quint8 { One };\nstruct G\n{\n};\n} // namespace parta\n"_s};
        QCOMPARE(definedIn(header), (QStringList{u"parta::A"_s, u"parta::D"_s, u"parta::F"_s, u"parta::G"_s}));
    }

    void noTwoTypesOfAProgramShareAName()
    {
        QMap<QString, QList<Place>> places;
        QStringList faults;
        for (const TreeFile &file : programSources()) {
            if (file.isHeader())
                compare(file, places, faults);
        }
        QVERIFY(places.size() > 200);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(TypeNamesTest)
#include "tst_typenames.moc"
