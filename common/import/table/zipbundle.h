// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads an untrusted ZIP from memory into memory: nothing of it is ever written to disk.
#pragma once
#include "common/domain/importing/findings.h"
#include "common/import/inputfile.h"
#include <memory>
#include <optional>

struct zip;

namespace parta::import {

struct BundleLimits {
    qint64 bytes = 64 * 1024 * 1024;
    qint64 unpacked = 200 * 1024 * 1024;
    int files = 2'000;
    int ratio = 100;                 ///< unpacked to packed, of each entry and of the whole
    qint64 alwaysAllowed = 64 * 1024; ///< so much unpacked is harmless whatever the ratio
};

/// True for bytes that begin as a ZIP does.
bool looksLikeZip(const QByteArray &bytes);

class ZipBundle
{
public:
    /// Opens and checks the directory: size, number, ratio, names, links, encryption. Nothing with one error in
    /// the log otherwise. `bytes` must outlive the bundle.
    static std::optional<ZipBundle> open(const QByteArray &bytes, FindingLog &log, const BundleLimits &limits = {});

    /// Paths of the files, folders left out, in their order.
    QStringList names() const { return m_names; }
    /// Unpacks one file; nothing with an error in the log where it is damaged.
    std::optional<QByteArray> read(const QString &name, FindingLog &log) const;

private:
    struct Closer {
        void operator()(zip *archive) const;
    };
    bool checkEntries(const QByteArray &bytes, FindingLog &log, const BundleLimits &limits);
    bool checkEntry(qint64 index, FindingLog &log, const BundleLimits &limits);

    std::unique_ptr<zip, Closer> m_archive;
    QStringList m_names;
    QList<qint64> m_indexes;
    QList<qint64> m_sizes;
    qint64 m_total = 0;
};

/// Packs files into a ZIP in memory, e.g. a folder on its way to the server. Empty when the library fails.
QByteArray packBundle(const QList<InputFile> &files);

} // namespace parta::import
