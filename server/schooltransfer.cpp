// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lock, connection, file.
#include "server/schooltransfer.h"
#include "common/base/clock.h"
#include "server/audit/auditverifier.h"
#include "server/storage/migrator.h"
#include "server/storage/schoolfile.h"
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

/// The owner's connection to a database of this program's schema.
Result<std::unique_ptr<Connection>> openMigrated(const DatabaseConfig &config)
{
    const auto url = DatabaseUrl::parse(config.ownerUrl.isEmpty() ? config.url : config.ownerUrl);
    if (!url)
        return url.error();
    const auto application = DatabaseUrl::parse(config.url);
    if (!application)
        return application.error();
    const auto migrated = Migrator(*url, application->user).run();
    if (!migrated)
        return migrated.error();
    return Connection::open(*url, Connection::Purpose::Migration);
}

ExitCode fail(QString &report, const Failure &failure)
{
    report = failure.detail.isEmpty() ? reflect::enumText(failure.code) : failure.detail;
    return ExitCode::Failed;
}

ExitCode fail(QString &report, const QFileDevice &file)
{
    report = file.fileName() + u": "_s + file.errorString();
    return ExitCode::Failed;
}

void tell(QString &report, const SchoolFileCounts &counts)
{
    qint64 rows = 0;
    for (const qint64 number : counts.rows)
        rows += number;
    report = u"%1: %2 rows in %3 tables, schema %4\n"_s.arg(counts.header.school).arg(rows).arg(counts.rows.size())
                 .arg(counts.header.schema);
}

} // namespace

ExitCode exportSchool(const ServerConfig &config, const QString &path, QString &report)
{
    DataFolder folder;
    if (const ExitCode code = folder.take(dataFolderOf(config), report); code != ExitCode::Done)
        return code;
    const auto connection = openMigrated(databaseOf(config));
    if (!connection)
        return fail(report, connection.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(report, file);
    const auto counts = writeSchoolFile(**connection, file, Clock().now());
    if (!counts)
        return fail(report, counts.error());
    if (!file.commit())
        return fail(report, file);
    tell(report, *counts);
    return ExitCode::Done;
}

ExitCode importSchool(const ServerConfig &config, const QString &path, QString &report)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(report, file);
    DataFolder folder;
    if (const ExitCode code = folder.take(dataFolderOf(config), report); code != ExitCode::Done)
        return code;
    const auto connection = openMigrated(databaseOf(config));
    if (!connection)
        return fail(report, connection.error());
    const auto counts = readSchoolFile(**connection, file);
    if (!counts)
        return fail(report, counts.error());
    tell(report, *counts);
    Transaction transaction(**connection);
    const AuditReport chain = verifyAudit(transaction, {});
    if (!chain.isIntact()) {
        report += u"the audit chain is broken: %1 at record %2\n"_s.arg(reflect::enumText(chain.fault)).arg(chain.firstBroken.value_or(0));
        return ExitCode::Failed;
    }
    report += u"the audit chain is intact, records: %1\n"_s.arg(chain.rows);
    return ExitCode::Done;
}

} // namespace parta
