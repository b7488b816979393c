// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads SQLITE_… codes and SQLSTATEs.
#include "server/storage/storageerror.h"
#include "common/base/log.h"
#include "common/reflect/enums.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

StorageFault sqliteFault(int extended)
{
    switch (extended) {
    case 2067: // SQLITE_CONSTRAINT_UNIQUE
    case 1555: // SQLITE_CONSTRAINT_PRIMARYKEY
    case 2579: // SQLITE_CONSTRAINT_ROWID
        return StorageFault::Unique;
    case 787: return StorageFault::ForeignKey;
    case 275:  // SQLITE_CONSTRAINT_CHECK
    case 1299: // SQLITE_CONSTRAINT_NOTNULL
        return StorageFault::Check;
    case 1811: return StorageFault::Raised; // SQLITE_CONSTRAINT_TRIGGER
    default: break;
    }
    switch (extended & 0xff) {
    case 5:  // SQLITE_BUSY
    case 6:  // SQLITE_LOCKED
        return StorageFault::Busy;
    case 10: // SQLITE_IOERR
    case 14: // SQLITE_CANTOPEN: also a journal that cannot be made
        return StorageFault::InputOutput;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return StorageFault::Damaged;
    case 7: return StorageFault::Busy; // SQLITE_NOMEM
    case 13: return StorageFault::DiskFull;
    default: return StorageFault::Other;
    }
}

StorageFault postgresFault(const QString &state)
{
    if (state.isEmpty() || state.startsWith("08"_L1) || state.startsWith("57P"_L1))
        return StorageFault::ConnectionLost;
    if (state == "23505"_L1 || state == "23P01"_L1)
        return StorageFault::Unique;
    if (state == "23503"_L1)
        return StorageFault::ForeignKey;
    if (state == "23514"_L1 || state == "23502"_L1)
        return StorageFault::Check;
    if (state == "P0001"_L1)
        return StorageFault::Raised;
    if (state == "40001"_L1 || state == "40P01"_L1)
        return StorageFault::Serialization;
    if (state == "57014"_L1 || state == "55P03"_L1)
        return StorageFault::Busy;
    if (state.startsWith("53"_L1))
        return state == "53100"_L1 ? StorageFault::DiskFull : StorageFault::Busy;
    if (state.startsWith("58"_L1) || state.startsWith("XX"_L1))
        return StorageFault::Damaged;
    return StorageFault::Other;
}

/// «YearClosed: …» of a trigger, wherever the engine puts it in its message.
std::optional<Failure> raisedFailure(const QString &text)
{
    const QStringList parts = text.split(u':');
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        const auto code = reflect::enumFromName<ErrorCode>(parts[i].trimmed().section(u' ', -1));
        if (!code)
            continue;
        const QString detail = parts.mid(i + 1).join(u':').section(u'\n', 0, 0).trimmed();
        return Failure{.code = *code, .clause = clauseOf(*code), .field = {}, .detail = detail,
                       .retryAfter = {}, .current = {}};
    }
    return std::nullopt;
}

ErrorCode codeOf(StorageFault kind)
{
    switch (kind) {
    case StorageFault::Unique: return ErrorCode::AlreadyExists;
    case StorageFault::ForeignKey: return ErrorCode::NotFound;
    case StorageFault::Busy:
    case StorageFault::Serialization:
    case StorageFault::ConnectionLost: return ErrorCode::Busy;
    case StorageFault::DiskFull: return ErrorCode::DiskFull;
    case StorageFault::Check:
    case StorageFault::Raised:
    case StorageFault::InputOutput:
    case StorageFault::Damaged:
    case StorageFault::Mapping:
    case StorageFault::Other: return ErrorCode::Internal;
    }
    return ErrorCode::Internal;
}

} // namespace

StorageError classify(const QSqlError &error, Engine engine)
{
    const QString native = error.nativeErrorCode();
    const auto kind = engine == Engine::Sqlite ? sqliteFault(native.toInt()) : postgresFault(native);
    return {kind, u"%1 (%2) %3"_s.arg(error.databaseText(), native, error.driverText())};
}

Failure failureOf(const StorageError &error)
{
    if (error.kind == StorageFault::Raised) {
        if (auto failure = raisedFailure(error.text))
            return *failure;
    }
    const ErrorCode code = codeOf(error.kind);
    if (code == ErrorCode::Internal)
        qCCritical(lcStorage).noquote() << "database error:" << error.text;
    Failure failure{.code = code, .clause = {}, .field = {}, .detail = error.text, .retryAfter = {}, .current = {}};
    if (code == ErrorCode::Busy)
        failure.retryAfter = 1000;
    return failure;
}

Failure failureOf(const std::exception_ptr &thrown)
{
    const auto internal = [](const QString &what) {
        qCCritical(lcStorage).noquote() << "unforeseen exception:" << what;
        return Failure{.code = ErrorCode::Internal, .clause = {}, .field = {}, .detail = what,
                       .retryAfter = {}, .current = {}};
    };
    try {
        std::rethrow_exception(thrown);
    } catch (const Refusal &refusal) {
        return refusal.failure;
    } catch (const StorageError &error) {
        return failureOf(error);
    } catch (const std::exception &error) {
        return internal(QString::fromUtf8(error.what()));
    } catch (...) {
        return internal(u"not an exception class"_s);
    }
}

} // namespace parta
