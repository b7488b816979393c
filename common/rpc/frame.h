// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of the wire: u32 length | u8 kind | u32 id | payload, big endian; length counts what follows it.
// Pure functions of bytes; no socket.
#pragma once
#include "common/base/result.h"
#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <optional>

namespace parta {

enum class FrameKind : quint8 { Request = 1, Reply, Failure, Event, Ping, Pong };

/// One complete frame. Ping and Pong have no payload; the payload is already inflated.
struct Frame {
    FrameKind kind = FrameKind::Ping;
    quint32 id = 0; ///< chosen by the caller of a Request, repeated in its answer; 0 for events
    QByteArray payload;
};

namespace frame {

inline constexpr quint32 headSize = 5;                ///< kind and id, counted by the length
inline constexpr quint8 compressedFlag = 0x80;
inline constexpr quint32 strangerLimit = 16 * 1024;   ///< requests before sign-in
inline constexpr quint32 requestLimit = 1024 * 1024;  ///< requests after sign-in
inline constexpr quint32 answerLimit = 16 * 1024 * 1024; ///< replies and events, also when inflated
inline constexpr qsizetype compressFrom = 4 * 1024;   ///< smaller payloads travel as they are

enum class Packing { Plain, Compressed };

/// Bytes of one frame. Compressed packs a Reply or Event over `compressFrom` if that makes it smaller.
QByteArray encode(const Frame &frame, Packing packing = Packing::Plain);

/// The 4-byte size and zlib stream of qCompress, inflated; nothing when larger than `limit`, lying or broken.
std::optional<QByteArray> inflate(QByteArrayView packed, quint32 limit);

} // namespace frame

/// What the other end may send.
enum class FrameSide : quint8 {
    Server, ///< reads Request, Ping, Pong; never compressed
    Client, ///< reads Reply, Failure, Event, Ping, Pong
};

/// Cuts a byte stream into frames. Refuses at the header and never holds more than one frame of the limit.
class FrameReader
{
public:
    FrameReader(FrameSide side, quint32 limit) : m_side(side), m_limit(limit) {}

    /// Longest frame taken from now on (the value of its length field).
    void setLimit(quint32 limit) { m_limit = limit; }
    /// Appends the frames completed by `bytes`; false when the stream is refused, for good.
    bool feed(QByteArrayView bytes, QList<Frame> &frames);
    /// A frame has begun and is not complete.
    bool isMidFrame() const { return m_headUsed > 0; }
    /// Why the stream was refused; TooLarge or Malformed.
    const std::optional<Failure> &refusal() const { return m_refusal; }

private:
    bool takeHead(QByteArrayView &bytes);
    bool checkHead();
    bool takePayload(QByteArrayView &bytes, QList<Frame> &frames);
    bool refuse(ErrorCode code, const char *why);
    bool allows(FrameKind kind, bool compressed) const;

    FrameSide m_side;
    quint8 m_headUsed = 0;
    uchar m_head[9] = {};
    quint32 m_limit;
    quint32 m_left = 0;
    QByteArray m_payload;
    std::optional<Failure> m_refusal;
};

/// Payload of a Request or Event: the message's name as CBOR text, then its body.
QByteArray joinMessage(std::string_view name, const QByteArray &body);

/// A payload cut in two; nothing when it does not begin with a text of 1 to 64 bytes.
struct NamedBody {
    QByteArray name;
    QByteArray body;
};
std::optional<NamedBody> splitMessage(const QByteArray &payload);

} // namespace parta
