// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses the class level for every Year of the tree by itself: one file may hold classes and single pupils.
#include "common/import/timetable/timetableclasses.h"
#include "common/domain/timetable/pupilsets.h"
#include "common/import/externalid.h"
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

constexpr int largestClass = 45;      ///< more pupils than that are a year level, not a class
constexpr int usualClass = 25;
constexpr int mostPlaceholders = 60;  ///< of one class
constexpr int usualLevel = 5;         ///< when no name tells: marks exist there (2.10)
constexpr int highestLevel = 13;

bool looksLikeAClass(const QString &name)
{
    static const QRegularExpression form(u"^\\s*\\d{1,2}\\s*[-–«\"]?\\s*\\p{L}{1,2}[»\"]?\\s*$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return form.match(name).hasMatch();
}

bool mostLookLikeClasses(const TimetableFile &file, const QList<int> &sets)
{
    const auto fit = std::count_if(sets.begin(), sets.end(), [&](int set) { return looksLikeAClass(file.sets.at(set).name); });
    return fit > 0 && fit * 2 >= sets.size();
}

QString nameOf(SetLevel level)
{
    return level == SetLevel::Year ? u"year"_s : level == SetLevel::Group ? u"group"_s : u"subgroup"_s;
}

std::optional<SetLevel> levelFromName(const QString &name)
{
    for (const SetLevel level : {SetLevel::Year, SetLevel::Group, SetLevel::Subgroup}) {
        if (nameOf(level) == name)
            return level;
    }
    return std::nullopt;
}

/// Sets of one level under a set; a branch that ends earlier counts with its last set.
void collectLevel(const TimetableFile &file, int set, SetLevel level, QList<int> &found)
{
    const TimetableSet &here = file.sets.at(set);
    if (here.level >= level || here.children.isEmpty()) {
        if (!found.contains(set))
            found.append(set);
        return;
    }
    for (const int child : here.children)
        collectLevel(file, child, level, found);
}

/// Year level and letter of a class name: «07A», «8 а», «12 IB».
struct ClassName {
    int level = 0;
    QString letter;
};

ClassName parsed(const QString &name)
{
    static const QRegularExpression form(u"^\\s*(\\d{1,2})(?!\\d)\\s*[-–]?\\s*(.*?)\\s*$"_s);
    const auto match = form.match(name);
    const int level = match.hasMatch() ? match.captured(1).toInt() : 0;
    return level >= 1 && level <= highestLevel ? ClassName{level, match.captured(2)} : ClassName{0, name};
}

class ClassPlanner
{
public:
    ClassPlanner(const TimetableFile &file, const ImportOptions &options, ImportPlan &plan, FindingLog &log)
        : m_file(file), m_options(options), m_plan(plan), m_log(log)
    {
    }

    TimetableClasses make(QList<ImportChoice> &choices);

private:
    void choose(QList<ImportChoice> &choices);
    void addClass(int set);
    void addPupils(int planned);
    void addSubgroups();

    const TimetableFile &m_file;
    const ImportOptions &m_options;
    ImportPlan &m_plan;
    FindingLog &m_log;
    TimetableClasses m_classes;
    QList<int> m_classSets;
};

void ClassPlanner::choose(QList<ImportChoice> &choices)
{
    std::optional<SetLevel> given;
    if (m_options.classLevel) {
        given = levelFromName(*m_options.classLevel);
        if (!given)
            m_log.error({}, u"class-level"_s, u"bad_option"_s, *m_options.classLevel, u"year, group, subgroup"_s);
    }
    QStringList guesses;
    for (int set = 0; set < m_file.sets.size(); ++set) {
        if (m_file.sets.at(set).level != SetLevel::Year)
            continue;
        const SetLevel level = given ? *given : guessClassLevel(m_file, set);
        collectLevel(m_file, set, level, m_classSets);
        if (!guesses.contains(nameOf(level)))
            guesses.append(nameOf(level));
    }
    choices.append({u"class-level"_s, guesses.join(u", "_s), given ? u"given"_s : u"by_names_and_sizes"_s});
}

void ClassPlanner::addClass(int set)
{
    const TimetableSet &source = m_file.sets.at(set);
    const QList<int> &atoms = m_classes.atoms.at(set);
    // Pupils belong to one class: a set that takes them from another class is a subgroup.
    if (std::any_of(atoms.begin(), atoms.end(), [this](int atom) { return m_classes.classOfAtom.contains(atom); })) {
        if (!std::all_of(atoms.begin(), atoms.end(), [this](int atom) { return m_classes.classOfAtom.contains(atom); }))
            m_log.warning({source.row, 0, u"Students"_s}, u"Name"_s, u"set_outside_classes"_s, source.name);
        return;
    }
    ClassName name = parsed(source.name);
    if (name.level == 0) {
        name.level = std::clamp(m_options.yearLevel.value_or(usualLevel), 1, highestLevel);
        if (!m_options.yearLevel)
            m_log.warning({source.row, 0, u"Students"_s}, u"Name"_s, u"no_year_level"_s, source.name, QString::number(name.level));
    }
    const int planned = int(m_plan.classes.size());
    m_plan.classes.append({externalId(m_plan.source, u"class"_s, {source.name}), source.name, name.level, name.letter,
                           source.size});
    m_classes.classByAtoms.insert(atoms, planned);
    for (const int atom : atoms)
        m_classes.classOfAtom.insert(atom, planned);
}

/// Pupils of a class, dealt out to its atoms by their numbers; at least one to each.
void ClassPlanner::addPupils(int planned)
{
    QList<int> atoms;
    for (auto it = m_classes.classOfAtom.cbegin(); it != m_classes.classOfAtom.cend(); ++it) {
        if (it.value() == planned)
            atoms.append(it.key());
    }
    std::sort(atoms.begin(), atoms.end());
    const PlannedClass &schoolClass = m_plan.classes.at(planned);
    const int wanted = schoolClass.size > 0 ? schoolClass.size : usualClass;
    const int count = std::clamp<int>(qMax<int>(wanted, int(atoms.size())), 1, qMax<int>(mostPlaceholders, int(atoms.size())));
    for (int i = 0; i < count && !atoms.isEmpty(); ++i) {
        const QString number = QString::number(i + 1).rightJustified(2, u'0');
        m_classes.pupilsOfAtom[atoms.at(i % atoms.size())].append(int(m_plan.pupils.size()));
        m_plan.pupils.append({externalId(m_plan.source, u"pupil"_s, {schoolClass.name, number}),
                              {u"Ученик"_s, number, {}}, planned});
    }
}

/// Every part of one class becomes a Subgroup; parts of several classes do when a lesson needs them.
void ClassPlanner::addSubgroups()
{
    for (const SetLevel level : {SetLevel::Year, SetLevel::Group, SetLevel::Subgroup}) {
        for (int set = 0; set < m_file.sets.size(); ++set) {
            const QList<int> &atoms = m_classes.atoms.at(set);
            // A set of one pupil becomes a subgroup only when a lesson is for this pupil alone.
            if (m_file.sets.at(set).level != level || m_file.sets.at(set).size == 1 || m_classes.classByAtoms.contains(atoms))
                continue;
            const int owner = m_classes.classOfAtom.value(atoms.constFirst(), -1);
            const bool isPart = owner >= 0 && std::all_of(atoms.begin(), atoms.end(), [this, owner](int atom) {
                return m_classes.classOfAtom.value(atom, -1) == owner;
            });
            if (isPart)
                pupilsOf(m_file, {set}, m_classes, m_plan);
        }
    }
}

TimetableClasses ClassPlanner::make(QList<ImportChoice> &choices)
{
    QList<PupilSet> sets;
    for (const TimetableSet &set : m_file.sets)
        sets.append({set.name, set.children});
    m_classes.atoms = atomsOf(sets);
    choose(choices);
    std::stable_partition(m_classSets.begin(), m_classSets.end(),
                          [this](int set) { return looksLikeAClass(m_file.sets.at(set).name); });
    for (const int set : std::as_const(m_classSets))
        addClass(set);
    const bool withPupils = m_options.placeholderPupils.value_or(false);
    for (int planned = 0; withPupils && planned < m_plan.classes.size(); ++planned)
        addPupils(planned);
    choices.append({u"placeholder-pupils"_s, withPupils ? u"yes"_s : u"no"_s,
                    m_options.placeholderPupils ? u"given"_s : u"default"_s});
    addSubgroups();
    return m_classes;
}

/// «13: Student 1, Student 2 (+7)»
QString jointName(const TimetableFile &file, const QList<int> &sets)
{
    QStringList names;
    for (const int set : sets.mid(0, 3))
        names.append(file.sets.at(set).name);
    const qsizetype more = sets.size() - names.size();
    return names.join(u", "_s) + (more > 0 ? u" (+%1)"_s.arg(more) : QString());
}

} // namespace

SetLevel guessClassLevel(const TimetableFile &file, int year)
{
    const TimetableSet &top = file.sets.at(year);
    const QList<int> &groups = top.children;
    if (groups.isEmpty())
        return SetLevel::Year;
    if (mostLookLikeClasses(file, groups))
        return SetLevel::Group;
    const bool areSingles = std::all_of(groups.begin(), groups.end(), [&](int set) { return file.sets.at(set).size == 1; });
    if (areSingles || looksLikeAClass(top.name) || (top.size > 0 && top.size <= largestClass))
        return SetLevel::Year;
    const auto tooLarge = std::count_if(groups.begin(), groups.end(), [&](int set) { return file.sets.at(set).size > largestClass; });
    return tooLarge * 2 >= groups.size() ? SetLevel::Subgroup : SetLevel::Group;
}

TimetableClasses planClasses(const TimetableFile &file, const ImportOptions &options, ImportPlan &plan,
                       QList<ImportChoice> &choices, FindingLog &log)
{
    return ClassPlanner(file, options, plan, log).make(choices);
}

PupilsOfGroup pupilsOf(const TimetableFile &file, const QList<int> &sets, TimetableClasses &classes, ImportPlan &plan)
{
    QSet<int> joined;
    for (const int set : sets)
        joined.unite(QSet<int>(classes.atoms.at(set).begin(), classes.atoms.at(set).end()));
    QList<int> atoms(joined.begin(), joined.end());
    std::sort(atoms.begin(), atoms.end());
    if (const int whole = classes.classByAtoms.value(atoms, -1); whole >= 0)
        return {whole, -1};
    QSet<int> owners;
    for (const int atom : std::as_const(atoms))
        owners.insert(classes.classOfAtom.value(atom, -1));
    const int owner = owners.size() == 1 ? *owners.constBegin() : -1;
    if (const int known = classes.subgroupByAtoms.value(atoms, -1); known >= 0)
        return {owner, known};
    QStringList names;
    QList<int> pupils;
    for (const int set : sets)
        names.append(file.sets.at(set).name);
    for (const int atom : std::as_const(atoms))
        pupils.append(classes.pupilsOfAtom.value(atom));
    std::sort(names.begin(), names.end());
    const int made = int(plan.subgroups.size());
    plan.subgroups.append({externalId(plan.source, u"subgroup"_s, names), jointName(file, sets), owner, pupils});
    classes.subgroupByAtoms.insert(atoms, made);
    return {owner, made};
}

} // namespace parta::import
