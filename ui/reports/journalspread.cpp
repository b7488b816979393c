// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Divides a term into spreads: by date columns on the left and by the height of the texts on the right.
#include "ui/reports/journalspread.h"
#include "ui/reports/journaltables.h"
#include "ui/reports/layout/balance.h"
#include "ui/reports/layout/pagelayout.h"
#include "ui/reports/layout/tablelayout.h"
#include <algorithm>
#include <numeric>

namespace parta {

using namespace paper;

namespace {

class SpreadBuilder
{
public:
    SpreadBuilder(const Gradebook &page, const SpreadOptions &options)
        : m_page(page), m_options(options), m_tables(page, options), m_lessons(printedLessons())
    {
    }

    Document document();

private:
    QList<GradebookLesson> printedLessons() const;
    QList<int> spreads();
    bool endsWell(const QList<int> &counts, const QList<double> &heights, double room, double tail) const;
    QList<int> taken(const QList<double> &heights, double room, int most) const;
    void addLeft(Document &document, const QList<GradebookLesson> &lessons, bool last);
    void addRight(Document &document, const QList<GradebookLesson> &lessons, bool last);
    Section section(Binding binding) const;
    double nameWidth();
    double rowHeight(const Section &page, int pupils);

    const Gradebook &m_page;
    SpreadOptions m_options;
    JournalTables m_tables;
    QList<GradebookLesson> m_lessons;
    Typesetter m_typesetter;
};

QList<GradebookLesson> SpreadBuilder::printedLessons() const
{
    QList<GradebookLesson> lessons;
    for (const GradebookLesson &lesson : m_page.lessons) {
        const bool begun = !m_page.head.asOf.isValid() || lesson.starts <= m_page.head.asOf;
        if (lesson.state != LessonState::Cancelled && (begun || m_options.lessons == LessonScope::All))
            lessons.append(lesson);
    }
    return lessons;
}

Section SpreadBuilder::section(Binding binding) const
{
    Section section;
    section.format.paper = m_options.paper;
    section.format.binding = binding;
    section.head = {{m_tables.head()}, {Spacer{1.5}}};
    return section;
}

/// Greedy: lessons of each spread, where a right page has `room` dots and a left one `most` columns.
QList<int> SpreadBuilder::taken(const QList<double> &heights, double room, int most) const
{
    QList<int> counts;
    double left = 0;
    for (const double height : heights) {
        if (counts.isEmpty() || counts.last() == most || height > left) {
            counts.append(0);
            left = room;
        }
        ++counts.last();
        left -= height;
    }
    return counts;
}

/// Whether the signatures have room below the last lessons.
bool SpreadBuilder::endsWell(const QList<int> &counts, const QList<double> &heights, double room, double tail) const
{
    const double last = std::accumulate(heights.end() - counts.last(), heights.end(), 0.0);
    return last + tail <= room;
}

QList<int> SpreadBuilder::spreads()
{
    if (m_lessons.isEmpty())
        return {0};
    const QSizeF room = roomOf(section(Binding::Left), m_typesetter);
    const TableLayout table(m_tables.lessons(m_lessons, room.width() / dotsPerMm), room.width(), 1e9, m_typesetter);
    const double body = room.height() - table.headerHeight();
    const double tail = heightOf({m_tables.signatures()}, room.width(), m_typesetter);
    QList<double> heights;
    for (int row = 0; row < table.bodyRowCount(); ++row)
        heights.append(table.rowHeight(row));

    const int most = std::max(1, m_options.dateColumns), lessons = int(heights.size());
    const QList<int> fewest = taken(heights, body, most);
    // As even as possible, in as few spreads as possible, one more if the signatures need it.
    for (qsizetype parts = fewest.size(); parts <= fewest.size() + 1; ++parts) {
        for (int each = (lessons + int(parts) - 1) / int(parts); each <= most; ++each) {
            const QList<int> counts = taken(heights, body, each);
            if (counts.size() == parts && endsWell(counts, heights, body, tail))
                return counts;
        }
    }
    return fewest;
}

double SpreadBuilder::nameWidth()
{
    constexpr double narrowest = 34, widest = 52;
    double natural = 0;
    for (const GradebookPupil &pupil : m_page.pupils)
        natural = std::max(natural, m_typesetter.naturalWidth(pupil.name.listed(), {Face::Sans, 8, Align::Left}));
    return std::clamp((natural + 2 * paddingX) / dotsPerMm + 0.5, narrowest, widest);
}

/// A short list gets air, a long one still fits: mm.
double SpreadBuilder::rowHeight(const Section &page, int pupils)
{
    constexpr double lowest = 4.1, highest = 5, aside = 18; // two heading rows and the legend
    const double room = roomOf(page, m_typesetter).height() / dotsPerMm - aside;
    return std::clamp(room / std::max(1, pupils), lowest, highest);
}

void SpreadBuilder::addLeft(Document &document, const QList<GradebookLesson> &lessons, bool last)
{
    const int most = std::max(1, m_options.pupilsPerPage);
    QList<double> each(m_page.pupils.size(), 1.0);
    int first = 0;
    for (const int count : balanced(each, most, most)) {
        Section page = section(m_options.binding == SpreadBinding::Facing ? Binding::Right : Binding::Left);
        const GridPart part{m_page.pupils.mid(first, count), lessons, first + 1, last && m_tables.hasMarks(),
                            nameWidth(), rowHeight(page, count)};
        const QString legend = first == 0 ? m_tables.legend(lessons) : QString();
        page.blocks.append({m_tables.grid(part), !legend.isEmpty()});
        if (!legend.isEmpty())
            page.blocks += {{Spacer{1}, true}, {Paragraph{legend, {Face::Sans, 7.5, Align::Left}}}};
        const QString brought = first == 0 && last ? m_tables.broughtNote() : QString();
        if (!brought.isEmpty())
            page.blocks += {{Spacer{1}, true}, {Paragraph{brought, {Face::Sans, 7.5, Align::Left}}}};
        document.sections.append(page);
        first += count;
    }
}

void SpreadBuilder::addRight(Document &document, const QList<GradebookLesson> &lessons, bool last)
{
    Section page = section(Binding::Left);
    const double width = roomOf(page, m_typesetter).width() / dotsPerMm;
    page.blocks.append({m_tables.lessons(lessons, width), last});
    if (last)
        page.blocks.append({m_tables.signatures()});
    document.sections.append(page);
}

Document SpreadBuilder::document()
{
    Document document{m_tables.title(), m_tables.watermark(), {}};
    qsizetype first = 0;
    const QList<int> counts = spreads();
    for (qsizetype i = 0; i < counts.size(); ++i) {
        const QList<GradebookLesson> part = m_lessons.mid(first, counts[i]);
        addLeft(document, part, i + 1 == counts.size());
        addRight(document, part, i + 1 == counts.size());
        first += counts[i];
    }
    return document;
}

} // namespace

Document journalSpread(const Gradebook &page, const SpreadOptions &options)
{
    return SpreadBuilder(page, options).document();
}

} // namespace parta
