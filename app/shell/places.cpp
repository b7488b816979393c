// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One line a page.
#include "app/shell/places.h"
#include "app/pages/accountspage.h"
#include "app/pages/alphabetpage.h"
#include "app/pages/bellspage.h"
#include "app/pages/classespage.h"
#include "app/pages/curriculumpage.h"
#include "app/pages/loadpage.h"
#include "app/pages/markscalespage.h"
#include "app/pages/movementpage.h"
#include "app/pages/pupilspage.h"
#include "app/pages/roomspage.h"
#include "app/pages/settingspage.h"
#include "app/pages/setuppage.h"
#include "app/pages/staffpage.h"
#include "app/pages/subgroupspage.h"
#include "app/pages/subjectspage.h"
#include "app/pages/substitutionspage.h"
#include "app/pages/timetablepage.h"
#include "app/pages/topicplanspage.h"
#include "app/pages/worktypespage.h"
#include "app/pages/year/yearpage.h"
#include "app/pages/yearspage.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct PlaceTexts {
    Q_DECLARE_TR_FUNCTIONS(PlaceTexts)
};

const QList<Role> leaders{Role::Deputy, Role::Director, Role::Administrator};
const QList<Role> planners = leaders + QList{Role::SubjectTeacher};
const QList<Role> teachers = planners + QList{Role::ClassTeacher};
const QList<Role> wholeStaff = teachers + QList{Role::Substitute};

/// A page that needs the session alone.
template<class P>
std::function<Page *(Workplace &, QWidget *)> page()
{
    return [](Workplace &place, QWidget *parent) -> Page * { return new P(place.session(), parent); };
}

/// The set-up page leads to the places of whoever reads it.
Page *setupPage(Workplace &place, QWidget *parent)
{
    QStringList names;
    for (const PlaceSpec &one : placesFor(place.session().me().roles))
        names.append(one.name);
    return new SetupPage(place.session(), names, parent);
}

QList<PlaceSpec> peoplePlaces()
{
    constexpr PlaceGroup group = PlaceGroup::People;
    return {
        {u"pupils"_s, PlaceTexts::tr("Pupils"), u"people"_s, group, teachers, page<PupilsPage>()},
        {u"classes"_s, PlaceTexts::tr("Classes"), u"class"_s, group, leaders, page<ClassesPage>()},
        {u"movement"_s, PlaceTexts::tr("Movement"), u"movement"_s, group, leaders + QList{Role::ClassTeacher}, page<MovementPage>()},
        {u"alphabet"_s, PlaceTexts::tr("Alphabet book"), u"book"_s, group, leaders, page<AlphabetPage>()},
        {u"staff"_s, PlaceTexts::tr("Staff"), u"staff"_s, group, wholeStaff, page<StaffPage>()},
    };
}

QList<PlaceSpec> yearPlaces()
{
    constexpr PlaceGroup group = PlaceGroup::Year;
    return {
        {u"setup"_s, PlaceTexts::tr("Preparing the year"), u"check"_s, group, leaders, setupPage},
        {u"year"_s, PlaceTexts::tr("School year"), u"calendar"_s, group, teachers, page<YearPage>()},
        {u"subjects"_s, PlaceTexts::tr("Subjects"), u"subject"_s, group, leaders, page<SubjectsPage>()},
        {u"curriculum"_s, PlaceTexts::tr("Curriculum"), u"hours"_s, group, teachers, page<CurriculumPage>()},
        {u"load"_s, PlaceTexts::tr("Teaching load"), u"person"_s, group, teachers, page<LoadPage>()},
        {u"subgroups"_s, PlaceTexts::tr("Subgroups"), u"panel"_s, group, leaders, page<SubgroupsPage>()},
        {u"markscales"_s, PlaceTexts::tr("Mark scales"), u"saved"_s, group, leaders, page<MarkScalesPage>()},
        {u"worktypes"_s, PlaceTexts::tr("Work types"), u"list"_s, group, leaders, page<WorkTypesPage>()},
    };
}

QList<PlaceSpec> lessonPlaces()
{
    constexpr PlaceGroup group = PlaceGroup::Lessons;
    return {
        {u"timetable"_s, PlaceTexts::tr("Timetable"), u"timetable"_s, group, wholeStaff, page<TimetablePage>()},
        {u"substitutions"_s, PlaceTexts::tr("Substitutions"), u"swap"_s, group, wholeStaff, page<SubstitutionsPage>()},
        {u"topicplans"_s, PlaceTexts::tr("Topic plans"), u"list"_s, group, planners, page<TopicPlansPage>()},
        {u"bells"_s, PlaceTexts::tr("Bells"), u"bell"_s, group, leaders, page<BellsPage>()},
        {u"rooms"_s, PlaceTexts::tr("Rooms"), u"room"_s, group, leaders, page<RoomsPage>()},
    };
}

QList<PlaceSpec> systemPlaces()
{
    constexpr PlaceGroup group = PlaceGroup::System;
    return {
        {u"accounts"_s, PlaceTexts::tr("Accounts"), u"key"_s, group, leaders, page<AccountsPage>()},
        {u"years"_s, PlaceTexts::tr("School years"), u"calendar"_s, group, leaders, page<YearsPage>()},
        {u"settings"_s, PlaceTexts::tr("Settings"), u"settings"_s, group, leaders, page<SettingsPage>()},
    };
}

} // namespace

QList<PlaceSpec> placesFor(const QList<Role> &roles)
{
    QList<PlaceSpec> places;
    const QList<PlaceSpec> all = peoplePlaces() + yearPlaces() + lessonPlaces() + systemPlaces();
    for (const PlaceSpec &place : all) {
        const auto acts = [&](Role role) { return roles.contains(role); };
        if (std::any_of(place.roles.begin(), place.roles.end(), acts))
            places.append(place);
    }
    return places;
}

QString headingOf(PlaceGroup group)
{
    switch (group) {
    case PlaceGroup::Journal: return PlaceTexts::tr("Journal");
    case PlaceGroup::People: return PlaceTexts::tr("People");
    case PlaceGroup::Year: return PlaceTexts::tr("School year");
    case PlaceGroup::Lessons: return PlaceTexts::tr("Lessons");
    case PlaceGroup::System: return PlaceTexts::tr("System");
    }
    return {};
}

} // namespace parta
