// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The directory of a ZIP is checked before anything is unpacked, and what is unpacked is counted again.
#include "common/import/table/zipbundle.h"
#include <algorithm>
#include <sys/stat.h>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

/// A name that could lead out of a folder, on any system.
bool isSafeName(const QString &name)
{
    if (name.isEmpty() || name.size() > 250 || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':'))
        return false;
    const auto isControl = [](QChar letter) { return letter.unicode() < 0x20; };
    return !name.split(u'/').contains(u".."_s) && std::none_of(name.begin(), name.end(), isControl);
}

bool isLink(zip_t *archive, zip_uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(archive, index, 0, &system, &attributes) != 0)
        return false;
    const mode_t mode = mode_t(attributes >> 16);
    return system == ZIP_OPSYS_UNIX && mode != 0 && !S_ISREG(mode) && !S_ISDIR(mode);
}

zip_t *openBytes(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t *archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
    if (archive == nullptr && source != nullptr)
        zip_source_free(source);
    zip_error_fini(&error);
    return archive;
}

bool tell(FindingLog &log, const QString &field, const QString &code, const QString &value = {}, const QString &detail = {})
{
    log.error({}, field, code, value, detail);
    return false;
}

} // namespace

bool looksLikeZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

void ZipBundle::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

std::optional<ZipBundle> ZipBundle::open(const QByteArray &bytes, FindingLog &log, const BundleLimits &limits)
{
    if (bytes.size() > limits.bytes) {
        tell(log, {}, u"too_large"_s, QString::number(bytes.size()), QString::number(limits.bytes));
        return std::nullopt;
    }
    ZipBundle bundle;
    bundle.m_archive.reset(openBytes(bytes));
    if (!bundle.m_archive) {
        tell(log, {}, u"broken_zip"_s);
        return std::nullopt;
    }
    if (!bundle.checkEntries(bytes, log, limits))
        return std::nullopt;
    return bundle;
}

bool ZipBundle::checkEntries(const QByteArray &bytes, FindingLog &log, const BundleLimits &limits)
{
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    if (count > limits.files)
        return tell(log, {}, u"too_many_files"_s, QString::number(limits.files));
    for (qint64 index = 0; index < count; ++index) {
        if (!checkEntry(index, log, limits))
            return false;
    }
    // Entries may share their packed bytes; then only the whole shows the bomb.
    if (m_total > limits.alwaysAllowed && m_total / limits.ratio > bytes.size())
        return tell(log, {}, u"zip_bomb"_s, QString::number(limits.ratio));
    return true;
}

bool ZipBundle::checkEntry(qint64 index, FindingLog &log, const BundleLimits &limits)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
    if (zip_stat_index(m_archive.get(), zip_uint64_t(index), 0, &stat) != 0 || (stat.valid & needed) != needed)
        return tell(log, {}, u"broken_zip"_s);
    const QString name = QString::fromUtf8(stat.name);
    if (!isSafeName(name) || isLink(m_archive.get(), zip_uint64_t(index)))
        return tell(log, {}, u"unsafe_name"_s, name);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return tell(log, name, u"encrypted_zip"_s, name);
    if (stat.size > zip_uint64_t(limits.unpacked) || (m_total += qint64(stat.size)) > limits.unpacked)
        return tell(log, name, u"zip_too_large"_s, QString::number(limits.unpacked));
    if (stat.size > zip_uint64_t(limits.alwaysAllowed) && stat.size / zip_uint64_t(limits.ratio) > stat.comp_size)
        return tell(log, name, u"zip_bomb"_s, QString::number(limits.ratio));
    if (name.endsWith(u'/'))
        return true;
    if (m_names.contains(name))
        return tell(log, name, u"repeated_file"_s, name);
    m_names.append(name);
    m_indexes.append(index);
    m_sizes.append(qint64(stat.size));
    return true;
}

std::optional<QByteArray> ZipBundle::read(const QString &name, FindingLog &log) const
{
    const qsizetype at = m_names.indexOf(name);
    zip_file_t *file = at < 0 ? nullptr : zip_fopen_index(m_archive.get(), zip_uint64_t(m_indexes.at(at)), 0);
    if (file == nullptr) {
        tell(log, name, u"broken_zip"_s, name);
        return std::nullopt;
    }
    QByteArray bytes;
    QByteArray part(64 * 1024, Qt::Uninitialized);
    zip_int64_t got = 0;
    // One byte more than announced is asked for: the end of the stream is where its checksum is compared.
    while (bytes.size() <= m_sizes.at(at) && (got = zip_fread(file, part.data(), zip_uint64_t(part.size()))) > 0)
        bytes.append(part.constData(), qsizetype(got));
    const bool isWhole = got == 0 && bytes.size() == m_sizes.at(at);
    if (zip_fclose(file) != 0 || !isWhole) {
        tell(log, name, u"broken_zip"_s, name);
        return std::nullopt;
    }
    return bytes;
}

QByteArray packBundle(const QList<InputFile> &files)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *archive = target == nullptr ? nullptr : zip_open_from_source(target, ZIP_TRUNCATE, &error);
    zip_error_fini(&error);
    if (archive == nullptr) {
        if (target != nullptr)
            zip_source_free(target);
        return {};
    }
    zip_source_keep(target);
    bool isWritten = true;
    for (const InputFile &file : files) {
        zip_source_t *source = zip_source_buffer(archive, file.bytes.constData(), zip_uint64_t(file.bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, file.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        // The same files give the same bytes: no time of day in them.
        isWritten = isWritten && index >= 0 && zip_file_set_dostime(archive, zip_uint64_t(index), 0, 0x21, 0) == 0;
    }
    QByteArray bytes;
    if (!isWritten || zip_close(archive) != 0) {
        zip_discard(archive);
    } else if (zip_stat_t stat; zip_source_stat(target, &stat) == 0 && zip_source_open(target) == 0) {
        bytes.resize(qsizetype(stat.size));
        bytes.resize(qMax<zip_int64_t>(0, zip_source_read(target, bytes.data(), stat.size)));
        zip_source_close(target);
    }
    zip_source_free(target);
    return bytes;
}

} // namespace parta::import
