// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Spreads the topics over the year and fills in the numbers of paragraphs and exercises.
#include "server/demo/syllabus.h"
#include "server/demo/wordlist.h"

namespace parta::demo {

using namespace Qt::StringLiterals;

namespace {
constexpr int Levels = 11;

QStringList cut(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    }
    return parts;
}

/// 0, 1 or 2 for levels 1-4, 5-8, 9-11.
size_t stage(int level)
{
    return level <= 4 ? 0 : level <= 8 ? 1 : 2;
}
} // namespace

Syllabus::Syllabus()
{
    const WordList topics(u"topics"_s);
    for (const QString &section : topics.sections()) {
        const QStringList name = section.split(u' ');
        const QStringList levels = name[1].split(u'-');
        QList<QStringList> &byLevel = m_topics[name[0]];
        byLevel.resize(Levels + 1);
        for (int level = levels.first().toInt(); level <= levels.last().toInt(); ++level)
            byLevel[level] = cut(topics.lines(section).join(u' '));
    }
    const WordList habits(u"homework"_s);
    for (const QStringList &row : habits.rows(u"homework"_s)) {
        const QStringList minutes = row[2].split(u' ');
        m_homework[row[0]] = {row[1].toInt(), {minutes[0].toInt(), minutes[1].toInt(), minutes[2].toInt()}, cut(row[3])};
    }
    for (const QStringList &row : habits.rows(u"practice"_s))
        m_practice[row[0]] = cut(row[1]);
    for (const QStringList &row : habits.rows(u"works"_s))
        m_works[row[0]] = {row[1].split(u' '), row[2].split(u' '), row[3].toInt()};
}

const QStringList &Syllabus::topics(const QString &subject, int level) const
{
    static const QStringList none;
    const auto found = m_topics.constFind(subject);
    return found == m_topics.constEnd() ? none : found->at(level);
}

QString Syllabus::chapter(const QString &subject, int level, YearPlace place) const
{
    const QStringList &all = topics(subject, level);
    return all.at(place.index * int(all.size()) / place.total);
}

QString Syllabus::topic(const QString &subject, int level, YearPlace place) const
{
    const int count = int(topics(subject, level).size());
    const int chapterIndex = place.index * count / place.total;
    const int begins = (chapterIndex * place.total + count - 1) / count;
    const QString name = chapter(subject, level, place);
    if (place.index == begins)
        return name;
    const auto practice = m_practice.contains(subject) ? m_practice[subject] : m_practice[u"*"_s];
    QString text = practice.at((place.index - begins - 1 + chapterIndex) % practice.size());
    return text.replace(u"{}"_s, name);
}

std::optional<Task> Syllabus::homework(const QString &subject, int level, YearPlace place, Random &random) const
{
    const Habit habit = m_homework.value(subject);
    if (!random.chance(habit.permille))
        return std::nullopt;
    QString text = random.pick(habit.texts);
    const int exercise = 1 + place.index * 700 / place.total + random.below(4);
    const int page = 4 + place.index * 180 / place.total;
    const auto put = [&text](QStringView mark, int number) { text.replace(mark.toString(), QString::number(number)); };
    put(u"{p}", 1 + place.index * 58 / place.total);
    put(u"{n}", exercise);
    put(u"{m}", exercise + 2 + random.below(5));
    put(u"{s}", page);
    put(u"{t}", page + 2 + random.below(4));
    put(u"{k}", random.between(1, 9));
    put(u"{w}", 3 + place.index * 60 / place.total);
    put(u"{v}", random.between(1, 20));
    return Task{text, habit.minutes[stage(level)]};
}

} // namespace parta::demo
