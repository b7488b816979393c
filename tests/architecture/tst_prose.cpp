// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the texts of the tree look like: licence lines, names, comments, and nothing that only one machine has.
#include "tests/architecture/sourcetree.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parta::architecture;

namespace {

bool isSource(const TreeFile &file)
{
    static const QRegularExpression source(uR"(\.(cpp|h|sql|sh|cmake|py|service|conf|desktop)$|(^|/)CMakeLists\.txt$|^\.ci/)"_s);
    return source.match(file.path).hasMatch();
}

// One fault for each line of the tree that matches; documents included.
QStringList linesMatching(const QString &pattern, const QString &reason)
{
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
    QStringList faults = expression.isValid() ? QStringList() : QStringList{expression.errorString()};
    for (const TreeFile &file : tree()) {
        int line = 0;
        for (const QString &text : file.lines()) {
            ++line;
            if (const auto match = expression.match(text); match.hasMatch())
                faults << fault(file.path, line, u"«%1» %2"_s.arg(match.captured(), reason));
        }
    }
    return faults;
}

// One fault for each comment of a C++ file that matches.
QStringList commentsMatching(const QString &pattern, const QString &reason)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList faults = expression.isValid() ? QStringList() : QStringList{expression.errorString()};
    for (const TreeFile &file : tree()) {
        const QList<Piece> comments = file.isCpp() ? takeApart(file.text).comments : QList<Piece>();
        for (const Piece &comment : comments) {
            if (comment.text.contains(expression))
                faults << fault(file.path, comment.line, comment.text.section(u'\n', 0, 0) + u": "_s + reason);
        }
    }
    return faults;
}

} // namespace

#define NO_FAULTS(faults) QVERIFY2((faults).isEmpty(), qPrintable(u"\n"_s + (faults).join(u'\n')))

class ProseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsEverySourceWithItsLicence()
    {
        QStringList faults;
        int sources = 0;
        for (const TreeFile &file : tree()) {
            if (!isSource(file))
                continue;
            ++sources;
            QStringList lines = file.lines();
            if (lines[0].startsWith(u"#!"))
                lines.removeFirst();
            if (!lines.value(0).contains(u" SPDX-FileCopyrightText: 2026 The Parta authors")
                || !lines.value(1).endsWith(u" SPDX-License-Identifier: GPL-3.0-or-later"))
                faults << fault(file.path, 1, u"the two SPDX lines are missing"_s);
            else if (file.isCpp() && !lines.value(2).startsWith(u"// "))
                faults << fault(file.path, 3, u"no line says what the file is for"_s);
        }
        QVERIFY(sources > 20);
        NO_FAULTS(faults);
    }
    void guardsHeadersByPragma()
    {
        QStringList faults;
        for (const TreeFile &file : tree()) {
            if (file.isHeader() && !file.lines().contains(u"#pragma once"_s))
                faults << fault(file.path, 1, u"no #pragma once"_s);
        }
        NO_FAULTS(faults);
    }
    void namesFilesInLowerCase()
    {
        static const QRegularExpression upper(uR"([A-Z])"_s);
        QStringList faults;
        for (const TreeFile &file : tree()) {
            if (file.isCpp() && file.path.contains(upper))
                faults << fault(file.path, 1, u"file names are lower case"_s);
        }
        NO_FAULTS(faults);
    }
    void namesNoPackageRegistry()
    {
        // The mirror comes from the machine's own configuration; a mirror's name in a script ages and leaks.
        const QStringList faults = linesMatching(
            uR"(\b(debian\.(org|net)|ubuntu\.com|pypi\.org|pythonhosted\.org|npmjs\.(org|com)|crates\.io|golang\.org)"
            uR"(|maven\.org|docker\.(io|com)|ghcr\.io|quay\.io|conan\.io|rubygems\.org|snapcraft\.io|flathub\.org)\b)"_s,
            u"is the host of a registry"_s);
        NO_FAULTS(faults);
    }
    void namesNoFolderOfOneMachine()
    {
        const QStringList faults = linesMatching(uR"((?<![\w.])/(work|home/\w+|root)/|/tmp[/]setup)"_s,
                                                 u"exists on one machine only"_s);
        NO_FAULTS(faults);
    }
    void leavesNothingForLater()
    {
        const QStringList faults = commentsMatching(uR"(\b(TO[D]O|FIX[M]E|XX[X]|HAC[K])\b)"_s, u"finish it or open an issue"_s);
        NO_FAULTS(faults);
    }
    void keepsNoBannersAndNoDeadCode()
    {
        QStringList faults = commentsMatching(uR"(^\s*(//|/?\*)\s*([=*#~-])\2{3,})"_s, u"no banners"_s);
        faults += commentsMatching(uR"(^//+\s*((if|for|while|return|delete|auto|const|int|QString)\b.*[;{]|[\w.:>-]+\(.*\);)\s*$)"_s,
                                   u"no commented-out code"_s);
        NO_FAULTS(faults);
    }
    void namesNothingVaguely()
    {
        static const QRegularExpression vague(
            uR"(\b(?:class|struct|enum class|namespace)\s+(\w*(?:Manager|Helper|Helpers|Utils|Util|Data|Info))\b)"_s);
        QStringList faults;
        for (const TreeFile &file : tree()) {
            int line = 0;
            const QStringList lines = file.isCpp() ? takeApart(file.text).code.split(u'\n') : QStringList();
            for (const QString &text : lines) {
                ++line;
                const auto match = vague.match(text);
                if (match.hasMatch() && !match.captured(1).startsWith(u'Q'))
                    faults << fault(file.path, line, match.captured(1) + u" does not say what it is"_s);
            }
        }
        NO_FAULTS(faults);
    }
    void usesNoTabsAndNoTrailingSpaces()
    {
        static const QRegularExpression space(uR"(\t|[ \r]+$)"_s);
        QStringList faults;
        for (const TreeFile &file : tree()) {
            int line = 0;
            const QStringList lines = isSource(file) ? file.lines() : QStringList();
            for (const QString &text : lines) {
                ++line;
                if (text.contains(space))
                    faults << fault(file.path, line, u"a tab or a trailing space"_s);
            }
        }
        NO_FAULTS(faults);
    }
};

QTEST_APPLESS_MAIN(ProseTest)
#include "tst_prose.moc"
