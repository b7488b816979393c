// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One line per message; control characters of foreign text cannot forge another (CWE-117).
#include "server/logoutput.h"
#include "common/base/clock.h"
#include <QString>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct Level {
    const char *journald;
    const char *word;
};

Level levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return {"<7>", "debug"};
    case QtInfoMsg: return {"<6>", "info"};
    case QtWarningMsg: return {"<4>", "warning"};
    case QtCriticalMsg: return {"<3>", "error"};
    case QtFatalMsg: return {"<2>", "fatal"};
    }
    return {"<5>", "note"};
}

QByteArray onOneLine(const QString &message)
{
    QString line = message;
    for (QChar &c : line) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return line.toUtf8();
}

void writeLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static const bool journald = qEnvironmentVariableIsSet("JOURNAL_STREAM");
    const Level level = levelOf(type);
    QByteArray line;
    if (journald)
        line = level.journald;
    else
        line = Clock().now().toString(Qt::ISODateWithMs).toLatin1() + ' ' + level.word + ' ';
    line += QByteArray(context.category ? context.category : "default") + ": " + onOneLine(message) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

} // namespace

void installLogOutput()
{
    qInstallMessageHandler(writeLine);
}

} // namespace parta
