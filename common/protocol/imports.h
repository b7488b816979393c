// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls about imports: bringing a file in, looking at what it would do, doing it.
#pragma once
#include "common/domain/calendar/calendarpreview.h"
#include "common/domain/ids.h"
#include "common/domain/importing/importoptions.h"
#include "common/domain/importing/importreport.h"

namespace parta {

/// A part of a file larger than a frame. Parts come in order; the first one has offset 0. What is not used within
/// a quarter of an hour is forgotten.
struct UploadPart {
    RequestId upload;  ///< chosen by the client, the same for all parts of a file
    QString name;      ///< of the file, without folders
    qint64 size = 0;   ///< of the whole file, at most 64 MiB
    qint64 offset = 0;
    QByteArray bytes;  ///< at most 512 KiB

    struct Reply {
        qint64 received = 0; ///< equal to size: complete
    };
};

/// Reads an uploaded file and tells what an import would bring. Writes nothing.
struct PreviewImport {
    ImportKind kind = ImportKind::Fet;
    RequestId file;
    std::optional<RequestId> companion; ///< fet: the solved timetable
    ImportOptions options;

    struct Reply {
        ImportReport report;
        std::optional<CalendarPreview> calendar; ///< of the kind Calendar: the year and what it would change
    };
};

/// Imports an uploaded file in one transaction: all of it or, with options.takeTheRest, all rows without errors.
/// Refuses ImportRejected otherwise. The same file again changes nothing.
struct ApplyImport {
    ImportKind kind = ImportKind::Fet;
    RequestId file;
    std::optional<RequestId> companion;
    ImportOptions options;
    QByteArray digest;   ///< SHA-256 of the file, for the audit log
    RequestId request;   ///< the same request sent twice is applied once

    struct Reply {
        ImportReport report;
    };
};

} // namespace parta
