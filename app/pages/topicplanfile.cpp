// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the reader's rows to those of a plan.
#include "app/pages/topicplanfile.h"
#include "common/domain/importing/wording.h"
#include "common/import/topicplan/topicplanreader.h"

namespace parta {

TopicPaste readTopicFile(const QString &name, const QByteArray &bytes, const QList<WorkType> &workTypes)
{
    const import::TopicPlanReading reading = import::readTopicPlan({name, bytes});
    TopicPaste paste;
    paste.topics = reading.topics;
    for (const ImportFinding &finding : reading.findings)
        paste.faults.append(textOf(finding));
    for (const import::TopicPlanReadItem &row : reading.items) {
        TopicPlanSheet sheet({{{}, row.section, row.topic, {}, row.homework, row.minutes, row.plannedDay}}, workTypes);
        if (!sheet.setText(0, TopicColumn::WorkType, row.controlForm))
            paste.faults.append(row.controlForm);
        paste.items += sheet.items();
    }
    return paste;
}

} // namespace parta
