// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Encoding and cutting of frames.
#include "common/rpc/frame.h"
#include <QtEndian>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace parta {

namespace frame {

namespace {

// Level 1 costs a third of the default for a tenth more bytes on a journal page.
constexpr int compressionLevel = 1;

bool mayCompress(const Frame &frame)
{
    return (frame.kind == FrameKind::Reply || frame.kind == FrameKind::Event)
        && frame.payload.size() > compressFrom;
}

} // namespace

QByteArray encode(const Frame &frame, Packing packing)
{
    QByteArray packed;
    if (packing == Packing::Compressed && mayCompress(frame))
        packed = qCompress(frame.payload, compressionLevel);
    const bool smaller = !packed.isEmpty() && packed.size() < frame.payload.size();
    const QByteArray &payload = smaller ? packed : frame.payload;

    uchar head[4 + headSize];
    qToBigEndian(quint32(payload.size()) + headSize, head);
    head[4] = uchar(quint8(frame.kind) | (smaller ? compressedFlag : 0));
    qToBigEndian(frame.id, head + 5);
    QByteArray bytes;
    bytes.reserve(qsizetype(sizeof head) + payload.size());
    bytes.append(reinterpret_cast<const char *>(head), sizeof head);
    bytes.append(payload);
    return bytes;
}

std::optional<QByteArray> inflate(QByteArrayView packed, quint32 limit)
{
    if (packed.size() < 5)
        return std::nullopt;
    const auto size = qFromBigEndian<quint32>(packed.data());
    if (size == 0 || size > limit)
        return std::nullopt;
    // Not qUncompress: it grows its buffer when the stored size was a lie.
    QByteArray plain(qsizetype(size), Qt::Uninitialized);
    uLongf written = size;
    const int status = ::uncompress(reinterpret_cast<Bytef *>(plain.data()), &written,
                                    reinterpret_cast<const Bytef *>(packed.data() + 4), uLong(packed.size() - 4));
    if (status != Z_OK || written != size)
        return std::nullopt;
    return plain;
}

} // namespace frame

bool FrameReader::refuse(ErrorCode code, const char *why)
{
    Failure failure;
    failure.code = code;
    failure.detail = QString::fromLatin1(why);
    m_refusal = failure;
    m_payload.clear();
    m_headUsed = 0;
    return false;
}

bool FrameReader::allows(FrameKind kind, bool compressed) const
{
    switch (kind) {
    case FrameKind::Ping:
    case FrameKind::Pong: return !compressed;
    case FrameKind::Request: return m_side == FrameSide::Server && !compressed;
    case FrameKind::Failure: return m_side == FrameSide::Client && !compressed;
    case FrameKind::Reply:
    case FrameKind::Event: return m_side == FrameSide::Client;
    }
    return false;
}

bool FrameReader::feed(QByteArrayView bytes, QList<Frame> &frames)
{
    if (m_refusal)
        return false;
    while (!bytes.isEmpty()) {
        if (m_headUsed < sizeof m_head && !takeHead(bytes))
            return false;
        if (m_headUsed == sizeof m_head && !takePayload(bytes, frames))
            return false;
    }
    return true;
}

bool FrameReader::takeHead(QByteArrayView &bytes)
{
    const auto count = qMin(bytes.size(), qsizetype(sizeof m_head) - m_headUsed);
    const bool hadLength = m_headUsed >= 4;
    std::copy_n(bytes.data(), count, m_head + m_headUsed);
    m_headUsed = quint8(m_headUsed + count);
    bytes = bytes.sliced(count);
    if (!hadLength && m_headUsed >= 4) {
        const auto length = qFromBigEndian<quint32>(m_head);
        if (length < frame::headSize)
            return refuse(ErrorCode::Malformed, "frame shorter than its head");
        if (length > m_limit)
            return refuse(ErrorCode::TooLarge, "frame over the limit");
        m_left = length - frame::headSize;
    }
    return m_headUsed < sizeof m_head || checkHead();
}

bool FrameReader::checkHead()
{
    const auto kind = FrameKind(m_head[4] & ~frame::compressedFlag);
    if (!allows(kind, (m_head[4] & frame::compressedFlag) != 0))
        return refuse(ErrorCode::Malformed, "unexpected kind of frame");
    if ((kind == FrameKind::Ping || kind == FrameKind::Pong) && m_left > 0)
        return refuse(ErrorCode::Malformed, "ping with a payload");
    return true;
}

bool FrameReader::takePayload(QByteArrayView &bytes, QList<Frame> &frames)
{
    const auto count = qMin(bytes.size(), qsizetype(m_left));
    m_payload.append(bytes.first(count));
    m_left -= quint32(count);
    bytes = bytes.sliced(count);
    if (m_left > 0)
        return true;

    Frame frame;
    frame.kind = FrameKind(m_head[4] & ~frame::compressedFlag);
    frame.id = qFromBigEndian<quint32>(m_head + 5);
    frame.payload = std::exchange(m_payload, {});
    if (m_head[4] & frame::compressedFlag) {
        auto plain = frame::inflate(frame.payload, frame::answerLimit);
        if (!plain)
            return refuse(ErrorCode::Malformed, "compressed payload does not inflate within the limit");
        frame.payload = *std::move(plain);
    }
    m_headUsed = 0;
    frames.append(std::move(frame));
    return true;
}

namespace {

constexpr qsizetype maxNameLength = 64;
constexpr uchar cborText = 0x60;
constexpr uchar cborOneByteLength = 24;

} // namespace

QByteArray joinMessage(std::string_view name, const QByteArray &body)
{
    QByteArray payload;
    payload.reserve(qsizetype(name.size()) + 2 + body.size());
    if (name.size() < cborOneByteLength) {
        payload.append(char(cborText | name.size()));
    } else {
        payload.append(char(cborText | cborOneByteLength));
        payload.append(char(name.size()));
    }
    payload.append(name.data(), qsizetype(name.size()));
    payload.append(body);
    return payload;
}

std::optional<NamedBody> splitMessage(const QByteArray &payload)
{
    if (payload.size() < 2 || (uchar(payload[0]) & 0xe0) != cborText)
        return std::nullopt;
    qsizetype length = uchar(payload[0]) & 0x1f;
    qsizetype start = 1;
    if (length == cborOneByteLength) {
        length = uchar(payload[1]);
        start = 2;
    }
    if (length < 1 || (start == 1 && length > cborOneByteLength) || length > maxNameLength
        || start + length > payload.size())
        return std::nullopt;
    return NamedBody{payload.mid(start, length), payload.mid(start + length)};
}

} // namespace parta
