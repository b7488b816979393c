// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A day whose meaning is in doubt is not taken: a wrong day off moves deadlines.
#include "common/import/calendar/calendarreader.h"
#include "common/domain/calendar/calendarpreview.h"
#include "common/import/xmlcursor.h"
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

constexpr int earliestYear = 1990;
constexpr int latestYear = 2100;
constexpr int mostRows = 1000; ///< a year has 366 days

/// Attributes of one <day> as they stand in the file.
struct DayText {
    FindingPlace place;
    QString day, type, holiday, from;
};

/// Digits alone, so that «+3» and « 3» are not numbers.
int numberOf(const QString &text, int most)
{
    static const QRegularExpression form(u"^\\d{1,4}$"_s);
    const int number = form.match(text).hasMatch() ? text.toInt() : -1;
    return number <= most ? number : -1;
}

/// «MM.DD»; invalid when the year has no such day.
QDate dateOf(const QString &text, int year)
{
    static const QRegularExpression form(u"^(\\d{2})\\.(\\d{2})$"_s);
    const auto match = form.match(text);
    return match.hasMatch() ? QDate(year, match.captured(1).toInt(), match.captured(2).toInt()) : QDate();
}

class CalendarReader
{
public:
    explicit CalendarReader(const InputFile &file) : m_cursor(file.bytes), m_log(file.name) { m_name = file.name; }

    CalendarReading read();

private:
    XmlFailure readRoot();
    void readHolidays();
    void readDays();
    void take(const DayText &text);
    std::optional<CalendarDay> checked(const DayText &text);
    bool takeOrigin(const DayText &text, CalendarDay &day);
    bool isWeekend(QDate day) const { return day.dayOfWeek() > 5; }

    XmlCursor m_cursor;
    FindingLog m_log;
    QString m_name;
    int m_year = 0;
    int m_row = 0;
    int m_rejected = 0;
    QHash<QString, QString> m_titles;
    QHash<QDate, int> m_rowOfDay;
    QList<DayText> m_texts; ///< the holidays may stand behind the days
    QList<CalendarDay> m_days;
};

XmlFailure CalendarReader::readRoot()
{
    if (!m_cursor.enterRoot(u"calendar"_s))
        return m_cursor.failure();
    const QString year = m_cursor.attribute(u"year"_s);
    m_year = numberOf(year, latestYear);
    if (m_year < earliestYear)
        return {u"bad_number"_s, year, u"%1…%2"_s.arg(earliestYear).arg(latestYear), m_cursor.line()};
    if (const QString country = m_cursor.attribute(u"country"_s); !country.isEmpty() && country.toLower() != u"ru")
        m_log.warning({0, m_cursor.line(), {}}, u"country"_s, u"other_country"_s, country);
    while (m_cursor.nextChild()) {
        if (m_cursor.name() == u"holidays")
            readHolidays();
        else if (m_cursor.name() == u"days")
            readDays();
        else
            m_cursor.skip();
    }
    m_cursor.finish();
    if (m_texts.size() > mostRows)
        return {u"too_many"_s, QString::number(mostRows), {}, 0};
    return m_cursor.failure();
}

void CalendarReader::readHolidays()
{
    while (m_cursor.nextChild()) {
        if (m_cursor.name() == u"holiday")
            m_titles.insert(m_cursor.attribute(u"id"_s), m_cursor.attribute(u"title"_s).trimmed().left(200));
        m_cursor.skip();
    }
}

void CalendarReader::readDays()
{
    while (m_cursor.nextChild()) {
        if (m_cursor.name() == u"day" && m_texts.size() <= mostRows)
            m_texts.append({{++m_row, m_cursor.line(), u"day"_s}, m_cursor.attribute(u"d"_s), m_cursor.attribute(u"t"_s),
                            m_cursor.attribute(u"h"_s), m_cursor.attribute(u"f"_s)});
        m_cursor.skip();
    }
}

/// False when the row must not be taken: without its origin a moved day off would be off in the six-day week too.
bool CalendarReader::takeOrigin(const DayText &text, CalendarDay &day)
{
    if (text.from.isEmpty())
        return true;
    const QDate from = dateOf(text.from, m_year);
    if (!from.isValid()) {
        m_log.error(text.place, u"f"_s, u"bad_calendar_date"_s, text.from, QString::number(m_year));
        return false;
    }
    if (day.kind != CalendarDayKind::Off) {
        m_log.warning(text.place, u"f"_s, u"origin_ignored"_s, text.from, text.day);
        return true;
    }
    if (!isWeekend(from))
        m_log.warning(text.place, u"f"_s, u"origin_no_weekend"_s, text.day, text.from);
    day.movedFrom = from;
    return true;
}

std::optional<CalendarDay> CalendarReader::checked(const DayText &text)
{
    CalendarDay day{dateOf(text.day, m_year), CalendarDayKind::Off, {}, {}};
    if (!day.day.isValid()) {
        m_log.error(text.place, u"d"_s, u"bad_calendar_date"_s, text.day, QString::number(m_year));
        return std::nullopt;
    }
    const int type = numberOf(text.type, 3);
    if (type < 1) {
        m_log.error(text.place, u"t"_s, u"bad_number"_s, text.type, u"1…3"_s);
        return std::nullopt;
    }
    day.kind = type == 1 ? CalendarDayKind::Off : type == 2 ? CalendarDayKind::Short : CalendarDayKind::Working;
    if (!takeOrigin(text, day))
        return std::nullopt;
    if (m_rowOfDay.contains(day.day)) {
        m_log.error(text.place, u"d"_s, u"repeated_day"_s, text.day, QString::number(m_rowOfDay.value(day.day)));
        return std::nullopt;
    }
    if (day.kind == CalendarDayKind::Working && !isWeekend(day.day))
        m_log.warning(text.place, u"t"_s, u"worked_weekday"_s, text.day);
    if (!text.holiday.isEmpty() && !m_titles.contains(text.holiday))
        m_log.warning(text.place, u"h"_s, u"unknown_reference"_s, text.holiday);
    day.title = m_titles.value(text.holiday);
    return day;
}

void CalendarReader::take(const DayText &text)
{
    const auto day = checked(text);
    m_rejected += day ? 0 : 1;
    if (!day)
        return;
    m_rowOfDay.insert(day->day, text.place.row);
    m_days.append(*day);
}

CalendarReading CalendarReader::read()
{
    CalendarReading reading;
    reading.report.kind = u"calendar"_s;
    reading.report.file = m_name;
    const XmlFailure failure = readRoot();
    reading.report.isReadable = failure.code.isEmpty();
    if (!reading.report.isReadable) {
        m_log.error({0, failure.line, {}}, {}, failure.code, failure.value, failure.detail);
        reading.report.findings = m_log.findings();
        return reading;
    }
    for (const DayText &text : std::as_const(m_texts))
        take(text);
    if (m_texts.isEmpty())
        m_log.error({}, u"days"_s, u"missing_list"_s, u"days"_s);
    std::sort(m_days.begin(), m_days.end(), [](const CalendarDay &a, const CalendarDay &b) { return a.day < b.day; });
    reading.year = m_year;
    reading.days = m_days;
    const CalendarPreview preview = previewOf(reading.calendar(), m_year);
    reading.report.accepted = {{u"days"_s, int(m_days.size())}, {u"working5"_s, preview.working5},
                               {u"working6"_s, preview.working6}};
    if (m_rejected > 0)
        reading.report.rejected = {{u"days"_s, m_rejected}};
    reading.report.findings = m_log.findings();
    return reading;
}

} // namespace

CalendarReading readCalendar(const InputFile &file)
{
    return CalendarReader(file).read();
}

} // namespace parta::import
