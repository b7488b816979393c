// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The scalar half of the decoder.
#include "common/wire/decode.h"

using namespace Qt::StringLiterals;

namespace parta::wire {

namespace {

// The deepest nesting an unknown field may have before it is refused.
constexpr int maxSkippedDepth = 16;

template<class Result>
bool isOk(const Result &chunk)
{
    return chunk.status == QCborStreamReader::Ok;
}

} // namespace

bool Decoder::atEnd()
{
    if (m_reader.currentOffset() == m_size)
        return true;
    return fail("nothing after the message");
}

Failure Decoder::failure() const
{
    Failure failure;
    failure.code = ErrorCode::Malformed;
    failure.field = m_failedPath;
    failure.detail = u"expected "_s + QString::fromLatin1(m_expected ? m_expected : "well-formed CBOR");
    return failure;
}

bool Decoder::fail(const char *expected)
{
    if (m_expected)
        return false;
    m_expected = expected;
    for (const Step &step : std::as_const(m_path)) {
        if (step.index >= 0)
            m_failedPath += u'[' + QString::number(step.index) + u']';
        else
            m_failedPath += (m_failedPath.isEmpty() ? u""_s : u"."_s)
                + QString::fromLatin1(step.name.data(), qsizetype(step.name.size()));
    }
    return false;
}

bool Decoder::readBool(bool &value)
{
    if (!m_reader.isBool())
        return fail("true or false");
    value = m_reader.toBool();
    return advance();
}

bool Decoder::readWide(qint64 &value)
{
    if (m_reader.isUnsignedInteger()) {
        if (m_reader.toUnsignedInteger() > quint64(std::numeric_limits<qint64>::max()))
            return fail("a number in range");
    } else if (!m_reader.isNegativeInteger()
               || quint64(m_reader.toNegativeInteger()) > quint64(std::numeric_limits<qint64>::max())
               || quint64(m_reader.toNegativeInteger()) == 0) {
        return fail("a number");
    }
    value = m_reader.toInteger();
    return advance();
}

bool Decoder::readUtf8(QByteArray &text)
{
    if (!m_reader.isString() || !m_reader.isLengthKnown() || m_reader.length() > 64)
        return fail("a short text");
    char buffer[64];
    qsizetype used = 0;
    for (;;) {
        const auto chunk = m_reader.readStringChunk(buffer + used, qsizetype(sizeof buffer) - used);
        if (chunk.status == QCborStreamReader::EndOfString)
            break;
        if (!isOk(chunk))
            return fail("well-formed CBOR");
        used += chunk.data;
    }
    text = QByteArray(buffer, used);
    return true;
}

bool Decoder::readScalar(QString &text)
{
    if (!m_reader.isString() || !m_reader.isLengthKnown())
        return fail("a text");
    text.clear();
    auto chunk = m_reader.readString();
    for (; isOk(chunk); chunk = m_reader.readString())
        text += chunk.data;
    return chunk.status == QCborStreamReader::EndOfString || fail("a text in UTF-8");
}

bool Decoder::readScalar(QByteArray &bytes)
{
    if (!m_reader.isByteArray() || !m_reader.isLengthKnown())
        return fail("bytes");
    bytes.clear();
    auto chunk = m_reader.readByteArray();
    for (; isOk(chunk); chunk = m_reader.readByteArray())
        bytes += chunk.data;
    return chunk.status == QCborStreamReader::EndOfString || fail("bytes");
}

bool Decoder::readScalar(QDate &day)
{
    day = {};
    if (m_reader.isNull())
        return advance();
    QByteArray text;
    if (!readUtf8(text))
        return false;
    day = QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
    return (text.size() == 10 && day.isValid()) || fail("a day as yyyy-mm-dd");
}

bool Decoder::readScalar(QTime &time)
{
    time = {};
    if (m_reader.isNull())
        return advance();
    QByteArray text;
    if (!readUtf8(text))
        return false;
    time = QTime::fromString(QString::fromLatin1(text), Qt::ISODate);
    return time.isValid() || fail("a time as hh:mm:ss");
}

bool Decoder::readScalar(QDateTime &instant)
{
    instant = {};
    if (m_reader.isNull())
        return advance();
    qint64 milliseconds = 0;
    if (!readWide(milliseconds))
        return false;
    // 1970 to 9999: what a school can mean, and what every database can store.
    if (milliseconds < 0 || milliseconds > 253402300799999)
        return fail("an instant in range");
    instant = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    return true;
}

bool Decoder::enter(QCborStreamReader::Type type)
{
    if (m_reader.type() != type || !m_reader.isLengthKnown())
        return fail(type == QCborStreamReader::Map ? "a map" : "an array");
    m_entered = m_reader.length();
    return m_reader.enterContainer() || fail("well-formed CBOR");
}

bool Decoder::leave()
{
    if (m_reader.lastError() != QCborError::NoError)
        return fail("well-formed CBOR");
    return m_reader.leaveContainer() || fail("well-formed CBOR");
}

bool Decoder::advance()
{
    return m_reader.next() || fail("well-formed CBOR");
}

bool Decoder::skip()
{
    return m_reader.next(maxSkippedDepth) || fail("well-formed CBOR");
}

} // namespace parta::wire
