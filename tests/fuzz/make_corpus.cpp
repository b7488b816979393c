// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes one good request of every call as a seed of the fuzzer. Usage: make_corpus DIR
#include "common/protocol/checks.h"
#include "common/protocol/journal.h"
#include "common/protocol/session.h"
#include "common/rpc/frame.h"
#include "common/wire/encode.h"
#include <QDir>
#include <QFile>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

const RequestId request{QByteArray(16, 'r')};

template<class M>
void write(const QDir &folder, const M &message, char who = 0)
{
    constexpr auto name = reflect::typeName<M>();
    QFile file(folder.filePath(QString::fromLatin1(name.data(), qsizetype(name.size()))));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(file.fileName()));
    file.write(&who, 1);
    file.write(frame::encode({FrameKind::Request, 7, joinMessage(name, wire::encode(message))}));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        qFatal("usage: make_corpus DIR");
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(u"."_s);
    write(folder, Hello{1, u"parta"_s});
    write(folder, SignIn{u"algebra"_s, Secret<QString>(u"secret"_s)});
    write(folder, ListPages{}, 4);
    write(folder, OpenPage{{1}, TermId{1}, true});
    write(folder, ClosePage{{1}});
    write(folder, ListCellHistory{{3}, {1}});
    write(folder, PrintPage{{1}, {1}, request}, 5);
    write(folder, SetMark{{3}, 1, {1}, Grade::Five, 0, request, u"x"_s});
    write(folder, SetAttendance{{3}, {1}, AttendanceCode::Late, 5, 0, request, {}});
    write(folder, SetCells{{1}, {{{3}, 1, {2}, Grade::Two, 0}}, {{{3}, {3}, AttendanceCode::Illness, {}, 0}}, request, {}});
    write(folder, SetTermMark{{1}, {1}, {1}, Grade::Four, 0, request, {}});
    write(folder, SetLessonRecord{{3}, u"Тема"_s, u"№ 5"_s, 20, 0, request, {}});
    write(folder, SetWork{{3}, 1, {2}, u"Тест"_s, request, {}});
    return 0;
}
