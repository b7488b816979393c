// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Manifest, file names and headers.
#include "common/import/oneroster/onerosterset.h"
#include "common/import/table/csvreader.h"
#include "common/import/table/nearestname.h"
#include "common/import/table/tablereader.h"
#include "common/import/table/zipbundle.h"

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

/// One reading of one bundle.
class SetReader
{
public:
    SetReader(const ZipBundle &bundle, const MappingProfile *profile, OneRosterLog &log)
        : m_bundle(bundle), m_profile(profile), m_log(log), m_setName(log.plain().file())
    {
    }

    std::optional<OneRosterSet> read()
    {
        collectNames();
        readManifest();
        for (auto it = m_paths.begin(); it != m_paths.end(); ++it)
            readFile(it.key(), it.value());
        m_log.setFile(m_setName);
        tellMissing();
        if (m_set.files.empty() && m_passed == 0) {
            m_log.error({}, {}, u"not_oneroster"_s, m_setName);
            return std::nullopt;
        }
        return m_set;
    }

private:
    /// Base names of the CSV files; a folder around them is tolerated.
    void collectNames()
    {
        for (const QString &path : m_bundle.names()) {
            const QString base = path.section(u'/', -1);
            if (path.startsWith(u"__MACOSX/") || base.startsWith(u'.'))
                continue;
            if (path.contains(u'/'))
                m_log.lenientOnce({}, path, u"folder_in_bundle"_s, path);
            if (m_paths.contains(base))
                m_log.lenient({}, path, u"repeated_file"_s, base);
            else
                m_paths.insert(base, path);
        }
    }

    void readManifest()
    {
        const QString path = m_paths.take(u"manifest.csv"_s);
        m_set.version = m_paths.contains(u"roles.csv"_s) ? OneRosterVersion::V12 : OneRosterVersion::V11;
        if (path.isEmpty()) {
            if (m_profile == nullptr)
                m_log.lenient({}, u"manifest.csv"_s, u"no_manifest"_s);
            return;
        }
        const auto bytes = m_bundle.read(path, m_log.plain());
        m_log.setFile(u"manifest.csv"_s);
        const auto table = bytes ? readCsv({path, *bytes}, {}, m_log.plain()) : std::nullopt;
        for (const TableRow &row : table ? table->rows : QList<TableRow>())
            m_manifest.insert(row.cells.value(0).trimmed(), row.cells.value(1).trimmed());
        takeVersion();
        for (auto it = m_manifest.begin(); it != m_manifest.end(); ++it) {
            if (it.key().startsWith(u"file.") && it.value().isEmpty())
                m_log.lenient({}, it.key(), u"blank_mode"_s, it.key());
            else if (it.key().startsWith(u"file.") && !isMode(it.value()))
                m_log.error({}, it.key(), u"bad_value"_s, it.value(), u"bulk, delta, absent"_s);
        }
        m_log.setFile(m_setName);
    }

    static bool isMode(const QString &mode) { return mode == u"bulk" || mode == u"delta" || mode == u"absent"; }

    void takeVersion()
    {
        const QString version = m_manifest.value(u"oneroster.version"_s);
        if (version == u"1.1")
            m_set.version = OneRosterVersion::V11;
        else if (version == u"1.2")
            m_set.version = OneRosterVersion::V12;
        else
            m_log.error({}, u"oneroster.version"_s, u"bad_value"_s, version, u"1.1, 1.2"_s);
        if (m_manifest.value(u"manifest.version"_s) != u"1.0")
            m_log.lenient({}, u"manifest.version"_s, u"bad_value"_s, m_manifest.value(u"manifest.version"_s), u"1.0"_s);
    }

    void tellMissing()
    {
        for (auto it = m_manifest.begin(); it != m_manifest.end(); ++it) {
            const bool isAnnounced = it.value() == u"bulk" || it.value() == u"delta";
            if (it.key().startsWith(u"file.") && isAnnounced && !m_seen.contains(it.key().mid(5)))
                m_log.error({}, it.key(), u"file_missing"_s, it.key().mid(5) + u".csv"_s);
        }
    }

    void readFile(const QString &base, const QString &path)
    {
        m_log.setFile(base);
        const MappedFile *mapped = m_profile == nullptr ? nullptr : m_profile->forFile(base);
        if (m_profile != nullptr && mapped == nullptr) {
            m_log.note(u"file_not_mapped"_s, base);
            return;
        }
        const auto spec = mapped != nullptr ? mappedSpec(*mapped) : specOf(base);
        if (!spec)
            return;
        m_seen.append(spec->name);
        checkMode(*spec);
        if (!spec->isRead) {
            ++m_passed;
            m_log.note(u"read_past"_s, base);
            return;
        }
        const auto bytes = m_bundle.read(path, m_log.plain());
        auto table = bytes ? readCsv({base, *bytes}, {}, m_log.plain()) : std::nullopt;
        if (table)
            takeTable(base, *spec, std::move(*table), mapped);
    }

    std::optional<OneRosterSpec> mappedSpec(const MappedFile &mapped)
    {
        const auto spec = oneRosterSpec(mapped.meaning, m_set.version);
        if (!spec)
            m_log.error({}, u"concept"_s, u"bad_option"_s, mapped.meaning, oneRosterFiles(m_set.version).join(u", "_s));
        return spec;
    }

    std::optional<OneRosterSpec> specOf(const QString &base)
    {
        const QString name = base.endsWith(u".csv", Qt::CaseInsensitive) ? base.chopped(4) : base;
        if (const auto exact = oneRosterSpec(name, m_set.version))
            return exact;
        for (const QString &known : oneRosterFiles(m_set.version)) {
            if (known.compare(name, Qt::CaseInsensitive) == 0) {
                m_log.lenient({}, base, u"file_name_case"_s, base, known + u".csv"_s);
                return oneRosterSpec(known, m_set.version);
            }
        }
        const QString nearest = nearestName(name, oneRosterFiles(m_set.version));
        m_log.lenient({}, base, u"unknown_file"_s, base, nearest.isEmpty() ? QString() : QString(nearest + u".csv"_s));
        return std::nullopt;
    }

    void checkMode(const OneRosterSpec &spec)
    {
        if (m_profile != nullptr || m_manifest.isEmpty())
            return;
        const QString key = u"file."_s + spec.name;
        if (!m_manifest.contains(key) || m_manifest.value(key) == u"absent")
            m_log.lenient({}, key, u"not_in_manifest"_s, spec.name);
    }

    void takeTable(const QString &base, const OneRosterSpec &spec, Table table, const MappedFile *mapped)
    {
        OneRosterFile file;
        file.fileName = base;
        file.spec = spec;
        file.table = std::move(table);
        file.isDelta = m_manifest.value(u"file."_s + spec.name) == u"delta";
        file.isMapped = mapped != nullptr;
        if (mapped != nullptr)
            file.values = mapped->values;
        takeHeader(file, mapped);
        for (const QString &field : spec.decisive()) {
            if (!file.isMapped && !file.has(field)) {
                m_log.error({}, field, u"file_does_not_fit"_s, spec.name, field);
                return;
            }
        }
        tellShape(file);
        if (m_set.files.count(spec.name) > 0)
            m_log.error({}, {}, u"repeated_file"_s, spec.name);
        else
            m_set.files.insert({spec.name, std::move(file)});
    }

    void takeHeader(OneRosterFile &file, const MappedFile *mapped)
    {
        int last = -1;
        bool isInOrder = true;
        for (int at = 0; at < file.table.header.size(); ++at) {
            const QString header = file.table.header.at(at).trimmed();
            const QString field = mapped == nullptr ? header : mapped->columns.value(headerKey(header), header);
            if (mapped != nullptr && mapped->ignored.contains(headerKey(header)))
                continue;
            const int published = int(file.spec.columns.indexOf(field));
            if (header.isEmpty())
                m_log.lenient({}, QString::number(at + 1), u"empty_header"_s, QString::number(at + 1));
            else if (field.startsWith(u"metadata."))
                continue;
            else if (published < 0)
                m_log.lenient({}, header, u"unknown_header"_s, header, nearestName(header, file.spec.columns));
            else if (file.positions.contains(field))
                m_log.lenient({}, header, u"repeated_header"_s, header);
            else
                file.positions.insert(field, at);
            isInOrder = isInOrder && (published < 0 || published > last);
            last = qMax(last, published);
        }
        if (!isInOrder && mapped == nullptr)
            m_log.lenient({}, {}, u"header_order"_s, file.fileName);
        tellMissingColumns(file);
    }

    void tellMissingColumns(const OneRosterFile &file)
    {
        QStringList missing;
        for (const QString &field : file.spec.required) {
            if (!file.isMapped && !file.has(field) && !file.spec.decisive().contains(field))
                missing.append(field);
        }
        if (!missing.isEmpty())
            m_log.lenient({}, missing.constFirst(), u"missing_columns"_s, missing.join(u", "_s));
    }

    void tellShape(const OneRosterFile &file)
    {
        const Table &table = file.table;
        if (table.rows.isEmpty())
            m_log.lenient({}, {}, u"no_rows"_s, file.fileName);
        if (table.hasInnerBreaks)
            m_log.lenient({}, {}, u"inner_breaks"_s, file.fileName);
        if (!table.endsWithNewline)
            m_log.note(u"no_line_end"_s, file.fileName);
    }

    const ZipBundle &m_bundle;
    const MappingProfile *m_profile;
    OneRosterLog &m_log;
    QString m_setName;
    OneRosterSet m_set;
    QMap<QString, QString> m_paths;    ///< base name to path
    QMap<QString, QString> m_manifest;
    QStringList m_seen;
    int m_passed = 0;
};

} // namespace

QString OneRosterFile::value(const TableRow &row, const QString &field) const
{
    const QString text = row.cells.value(positions.value(field, -1)).trimmed();
    const auto mapping = values.constFind(field);
    return mapping == values.constEnd() ? text : mapping->value(text, text);
}

QStringList OneRosterFile::list(const TableRow &row, const QString &field) const
{
    QStringList parts;
    for (const QString &part : value(row, field).split(u',', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts;
}

const OneRosterFile *OneRosterSet::find(const QString &name) const
{
    const auto found = files.find(name);
    return found == files.end() ? nullptr : &found->second;
}

std::optional<OneRosterSet> readOneRosterSet(const InputFile &file, const MappingProfile *profile, OneRosterLog &log)
{
    if (!looksLikeZip(file.bytes)) {
        log.error({}, {}, u"not_oneroster"_s, file.name);
        return std::nullopt;
    }
    const auto bundle = ZipBundle::open(file.bytes, log.plain());
    return bundle ? SetReader(*bundle, profile, log).read() : std::nullopt;
}

} // namespace parta::import
