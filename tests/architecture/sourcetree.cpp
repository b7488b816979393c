// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the tree and taking a C++ text apart.
#include "tests/architecture/sourcetree.h"
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parta::architecture {

namespace {

const QStringList skipped{u"build"_s, u"out"_s, u".git"_s, u".cache"_s};

// Everything that is not text the project writes itself.
bool isText(const QString &path)
{
    static const QRegularExpression binary(uR"(\.(png|jpg|ico|ttf|otf|pdf|qm|gz|xz|zip|xlsx|bin|cbor)$)"_s);
    return !binary.match(path).hasMatch() && !path.startsWith(u"tests/fuzz/corpus/");
}

QList<TreeFile> readTree()
{
    QList<TreeFile> files;
    const QDir root(QStringLiteral(PARTA_SOURCE_DIR));
    QDirIterator it(root.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = root.relativeFilePath(it.next());
        // A worktree's .git is a file.
        if (skipped.contains(path.section(u'/', 0, 0)) || !isText(path))
            continue;
        QFile file(it.filePath());
        if (file.open(QIODevice::ReadOnly))
            files.append({path, QString::fromUtf8(file.readAll())});
    }
    std::sort(files.begin(), files.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
    return files;
}

void blank(QString &code, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        if (code[i] != u'\n')
            code[i] = u' ';
    }
}

} // namespace

Source takeApart(const QString &text)
{
    // A number comes first: the quotes within 1'000 open nothing.
    static const QRegularExpression piece(
        uR"re((?<number>\b\d[\w.']*)|(?<comment>//[^\n]*|/\*.*?\*/))re"
        uR"re(|(?<raw>R"(?<tag>[^(\s"]*)\(.*?\)\k<tag>")|(?<literal>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'))re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    Source source;
    source.code = text;
    int line = 1;
    qsizetype counted = 0;
    for (auto it = piece.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (match.hasCaptured(u"number"))
            continue;
        line += int(QStringView(text).mid(counted, match.capturedStart() - counted).count(u'\n'));
        counted = match.capturedStart();
        if (match.hasCaptured(u"comment")) {
            source.comments.append({line, match.captured()});
            blank(source.code, match.capturedStart(), match.capturedEnd());
        } else {
            source.literals.append({line, match.captured()});
            const qsizetype quote = match.hasCaptured(u"raw") ? 2 : 1;
            blank(source.code, match.capturedStart() + quote, match.capturedEnd() - 1);
        }
    }
    return source;
}

QStringList TreeFile::lines() const
{
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

const QList<TreeFile> &tree()
{
    static const QList<TreeFile> files = readTree();
    return files;
}

QList<TreeFile> programSources()
{
    QList<TreeFile> sources;
    for (const TreeFile &file : tree()) {
        static const QStringList programs{u"common"_s, u"server"_s, u"ui"_s, u"app"_s};
        if (file.isCpp() && programs.contains(file.path.section(u'/', 0, 0)))
            sources.append(file);
    }
    return sources;
}

QString fault(const QString &path, int line, const QString &what)
{
    return u"%1:%2: %3"_s.arg(path).arg(line).arg(what);
}

} // namespace parta::architecture
