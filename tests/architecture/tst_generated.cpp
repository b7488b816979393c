// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the server says of itself equals docs/generated, and a released message form does not change unnoticed.
#include "common/base/error.h"
#include "common/protocol/version.h"
#include "common/reflect/enums.h"
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

QString source(const QString &path)
{
    return QStringLiteral(PARTA_SOURCE_DIR) + u'/' + path;
}

QString read(const QString &path)
{
    QFile file(source(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The first line in which two texts differ.
QString difference(const QString &present, const QString &expected)
{
    const QStringList left = present.split(u'\n');
    const QStringList right = expected.split(u'\n');
    for (qsizetype i = 0; i < qMax(left.size(), right.size()); ++i)
        if (left.value(i) != right.value(i))
            return u"line %1\n  now:  %2\n  file: %3"_s.arg(i + 1).arg(left.value(i), right.value(i));
    return {};
}

/// Calls, events and types: what travels. The words of the rules and the schema may change without a new version.
QString wireForm(const QString &description)
{
    QString form = u"version %1\n"_s.arg(protocolVersion);
    bool schema = false;
    for (QString line : description.split(u'\n')) {
        if (line.startsWith(u"# "))
            schema = line == u"# Schema";
        if (schema || line.trimmed().isEmpty())
            continue;
        const qsizetype rule = line.lastIndexOf(u"  [");
        form += (rule > 0 && line.endsWith(u']') ? line.first(rule) : line) + u'\n';
    }
    return form;
}

} // namespace

class GeneratedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QProcess server;
        server.start(QStringLiteral(PARTA_BIN_DIR) + u"/partad"_s, {u"--describe"_s});
        QVERIFY(server.waitForFinished(30000));
        QCOMPARE(server.exitCode(), 0);
        m_description = QString::fromUtf8(server.readAllStandardOutput());
        QVERIFY(m_description.contains(u"SetMark{"_s));
    }

    void describesTheServerAsItIs()
    {
        const QString differs = difference(m_description, read(u"docs/generated/server.txt"_s));
        QVERIFY2(differs.isEmpty(), qPrintable(u"run: partad --describe > docs/generated/server.txt\n"_s + differs));
    }

    void listsTheErrorsAsTheyAre()
    {
        QString list = u"# Errors\n\nA closed list; the client owns the Russian wording.\n\n| Code | Clause | Meaning |\n|---|---|---|\n"_s;
        for (int i = 0; i < reflect::enumCount<ErrorCode>; ++i)
            list += u"| %1 | %2 | %3 |\n"_s.arg(reflect::enumText(ErrorCode(i)), clauseOf(ErrorCode(i)), meaningOf(ErrorCode(i)));
        keepOrWrite(u"docs/generated/errors.md"_s, list);
        const QString differs = difference(list, read(u"docs/generated/errors.md"_s));
        QVERIFY2(differs.isEmpty(), qPrintable(u"run this test with PARTA_WRITE_GENERATED=1\n"_s + differs));
    }

    void changesNoReleasedMessageUnnoticed()
    {
        const QString form = wireForm(m_description);
        keepOrWrite(u"tests/data/protocol.txt"_s, form);
        const QString differs = difference(form, read(u"tests/data/protocol.txt"_s));
        QVERIFY2(differs.isEmpty(), qPrintable(u"the wire form changed: raise common/protocol/version.h if a release "
            "knows the old one, then run this test with PARTA_WRITE_GENERATED=1\n"_s + differs));
    }

private:
    static void keepOrWrite(const QString &path, const QString &text)
    {
        if (qEnvironmentVariableIsEmpty("PARTA_WRITE_GENERATED"))
            return;
        QFile file(source(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    QString m_description;
};

QTEST_GUILESS_MAIN(GeneratedTest)
#include "tst_generated.moc"
