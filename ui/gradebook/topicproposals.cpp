// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The next topic and how far the page is.
#include "ui/gradebook/topicproposals.h"
#include <QCoreApplication>

namespace parta {

namespace {

struct ProgressTexts {
    Q_DECLARE_TR_FUNCTIONS(parta::TopicProposals)
};

} // namespace

void TopicProposals::set(const ReadTopicProgress::Reply &known)
{
    m_known = known;
    m_taken.clear();
}

QString TopicProposals::progressText() const
{
    const TopicProgress &progress = m_known.progress;
    if (progress.planned == 0)
        return {};
    if (progress.behind() > 0)
        return ProgressTexts::tr("Plan: held %1 of %2, behind by %3").arg(progress.held).arg(progress.planned).arg(progress.behind());
    return ProgressTexts::tr("Plan: held %1 of %2").arg(progress.held).arg(progress.planned);
}

} // namespace parta
