// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A school of one engine into which tests import: counts of its rows and their digest.
#pragma once
#include "common/import/importreading.h"
#include "support/testdatabase.h"
#include <functional>

namespace parta {

class ImportSchool
{
public:
    explicit ImportSchool(Engine engine);
    ~ImportSchool();

    /// Reads and applies as the server does, in one transaction; what must not be applied is rolled back.
    ImportReport import(const import::ImportInput &input);
    ImportReport import(ImportKind kind, const QByteArray &bytes, const ImportOptions &options = {},
                        const QString &name = QStringLiteral("x.csv"));
    /// Why the last import was refused.
    const std::optional<Failure> &failure() const { return m_failure; }

    qint64 count(const QString &fromWhere);
    QString text(const QString &sql);
    bool run(const QString &sql);
    /// SHA-256 of all rows of every table an import writes.
    QByteArray digest();
    void setNow(const QDateTime &instant) { m_now = instant; }
    QDate today() const { return m_now.date(); }

private:
    TestDatabase m_test;
    std::shared_ptr<Database> m_database;
    QDateTime m_now{QDate(2026, 9, 14), QTime(12, 0), Qt::UTC};
    std::optional<Failure> m_failure;
};

} // namespace parta
