// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a topic plan (КТП) from CSV or XLSX (formats.md 7). What becomes of it is decided elsewhere.
#pragma once
#include "common/domain/importing/findings.h"
#include "common/import/inputfile.h"
#include <QDate>
#include <optional>

namespace parta::import {

/// One hour of the plan; a topic of n hours is n of them.
struct TopicPlanReadItem {
    int number = 0;               ///< of the topic: as the file has it, else counted
    int hour = 1;                 ///< of the topic, 1 … hours
    int hours = 1;                ///< of the whole topic
    QString section;              ///< the last one named above, when the cell is blank
    QString topic;
    QString controlForm;          ///< «контрольная работа», …; stands at the last hour of its topic
    QString homework;
    std::optional<int> minutes;   ///< of the homework
    std::optional<QDate> plannedDay; ///< of the first hour only

    friend bool operator==(const TopicPlanReadItem &, const TopicPlanReadItem &) = default;
};

struct TopicPlanReading {
    bool isReadable = false;      ///< false: no such table; one error tells why
    QList<TopicPlanReadItem> items;
    int topics = 0;               ///< accepted rows
    int hours = 0;                ///< sum of their hours, to be compared with the curriculum
    int rejected = 0;             ///< rows with an error
    QList<ImportFinding> findings;
};

/// `sheet` names the sheet of a workbook; empty is the first one. Never throws.
TopicPlanReading readTopicPlan(const InputFile &file, const QString &sheet = {});

} // namespace parta::import
