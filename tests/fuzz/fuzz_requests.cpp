// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer: bytes of a connection -> frames -> CBOR -> requests over the real router and a real SQLite database.
// The first byte chooses who is asking and how the stream is cut into reads; the rest is the stream.
#include "common/protocol/journal.h"
#include "common/protocol/lessons.h"
#include "common/protocol/marks.h"
#include "common/protocol/session.h"
#include "common/rpc/frame.h"
#include "server/access/router.h"
#include "server/handlers/routes.h"
#include "tests/support/smallschool.h"
#include "tests/support/testdatabase.h"
#include <QCoreApplication>
#include <QLoggingCategory>
#include <future>

using namespace parta;

namespace {

/// The server below its sockets.
class Target
{
public:
    Target() : m_test(Engine::Sqlite), m_database(m_test.open()), m_clock(smallSchoolNow()), m_router(m_database, m_clock, nullptr)
    {
        serveAll(m_router);
        changeNow(*m_database, [this](Transaction &tx) { m_school = foundSmallSchool(tx); });
        m_actors = {m_school.teacher, m_school.substitute, m_school.primary, m_school.classTeacher,
                    m_school.deputy, m_school.director, m_school.guardian, m_school.pupil};
    }
    ~Target() { m_database->close(); }

    void serve(const Frame &frame, std::size_t who)
    {
        const auto message = splitMessage(frame.payload);
        if (!message)
            return;
        decodeSessionCall(*message);
        std::promise<Answer> promise;
        m_router.dispatch({message->name, message->body, m_actors[who % m_actors.size()]},
                          [&](Answer answer) { promise.set_value(std::move(answer)); });
        const Answer answer = promise.get_future().get();
        // A hostile request may be refused in many ways, but never by a fault of ours.
        if (answer.failure && answer.failure->code == ErrorCode::Internal)
            __builtin_trap();
    }

private:
    void decodeSessionCall(const NamedBody &message)
    {
        if (message.name == "SignIn")
            (void)wire::decode<SignIn>(message.body);
        else if (message.name == "Hello")
            (void)wire::decode<Hello>(message.body);
        else if (message.name == "Resume")
            (void)wire::decode<Resume>(message.body);
    }

    TestDatabase m_test;
    std::shared_ptr<Database> m_database;
    FixedClock m_clock;
    Router m_router;
    SmallSchool m_school;
    std::vector<std::shared_ptr<const Actor>> m_actors;
};

void readAsClient(QByteArrayView stream)
{
    FrameReader reader(FrameSide::Client, frame::answerLimit);
    QList<Frame> frames;
    if (!reader.feed(stream, frames))
        return;
    for (const Frame &answer : std::as_const(frames)) {
        Failure failure;
        (void)wire::Decoder(answer.payload).read(failure);
        (void)wire::decode<OpenPage::Reply>(answer.payload);
        if (const auto event = splitMessage(answer.payload))
            (void)wire::decode<CellsChanged>(event->body);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz";
    static char *argv[] = {name, nullptr};
    static QCoreApplication application(argc, argv);
    static const bool quiet = [] { QLoggingCategory::setFilterRules(QStringLiteral("*=false")); return true; }();
    static Target target;
    if (size == 0 || !quiet)
        return 0;
    const std::size_t choice = data[0];
    const QByteArrayView stream(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    readAsClient(stream);
    FrameReader reader(FrameSide::Server, choice & 0x80 ? frame::strangerLimit : frame::requestLimit);
    const qsizetype cut = stream.isEmpty() ? 0 : qsizetype(choice >> 3) % stream.size();
    QList<Frame> frames;
    if (reader.feed(stream.first(cut), frames))
        reader.feed(stream.sliced(cut), frames);
    for (const Frame &frame : std::as_const(frames))
        target.serve(frame, choice & 7);
    return 0;
}
