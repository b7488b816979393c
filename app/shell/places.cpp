// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One line a page.
#include "app/shell/places.h"
#include "app/pages/accountspage.h"
#include "app/pages/bellspage.h"
#include "app/pages/classespage.h"
#include "app/pages/roomspage.h"
#include "app/pages/settingspage.h"
#include "app/pages/setuppage.h"
#include "app/pages/staffpage.h"
#include "app/pages/substitutionspage.h"
#include "app/pages/timetablepage.h"
#include "app/pages/year/yearpage.h"
#include "app/pages/yearspage.h"
#include "app/pages/alphabetpage.h"
#include "app/pages/movementpage.h"
#include "app/pages/pupilspage.h"
#include "app/pages/curriculumpage.h"
#include "app/pages/loadpage.h"
#include "app/pages/markscalespage.h"
#include "app/pages/subgroupspage.h"
#include "app/pages/subjectspage.h"
#include "app/pages/topicplanspage.h"
#include "app/pages/worktypespage.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct PlaceTexts {
    Q_DECLARE_TR_FUNCTIONS(PlaceTexts)
};

const QList<Role> leaders{Role::Deputy, Role::Director, Role::Administrator};
const QList<Role> wholeStaff{Role::Deputy, Role::Director, Role::Administrator, Role::ClassTeacher, Role::SubjectTeacher, Role::Substitute};
const QList<Role> teachers{Role::ClassTeacher, Role::SubjectTeacher};
const QList<Role> teachers{Role::Deputy, Role::Director, Role::Administrator, Role::ClassTeacher, Role::SubjectTeacher};
const QList<Role> planners{Role::Deputy, Role::Director, Role::Administrator, Role::SubjectTeacher};

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

QList<PlaceSpec> allPlaces()
{
    return {
        {u"alphabet"_s, PlaceTexts::tr("Alphabet book"), u"list"_s, PlaceGroup::People, leaders, page<AlphabetPage>()},
        {u"movement"_s, PlaceTexts::tr("Movement"), u"movement"_s, PlaceGroup::People, leaders + QList{Role::ClassTeacher}, page<MovementPage>()},
        {u"pupils"_s, PlaceTexts::tr("Pupils"), u"people"_s, PlaceGroup::People, leaders + teachers, page<PupilsPage>()},
        {u"staff"_s, PlaceTexts::tr("Staff"), u"staff"_s, PlaceGroup::People, wholeStaff, page<StaffPage>()},
        {u"setup"_s, PlaceTexts::tr("Preparing the year"), u"check"_s, PlaceGroup::Year, leaders, setupPage},
        {u"years"_s, PlaceTexts::tr("School years"), u"calendar"_s, PlaceGroup::System, leaders, page<YearsPage>()},
        {u"accounts"_s, PlaceTexts::tr("Accounts"), u"key"_s, PlaceGroup::System, leaders, page<AccountsPage>()},
        {u"classes"_s, PlaceTexts::tr("Classes"), u"class"_s, PlaceGroup::People, leaders, page<ClassesPage>()},
        {u"bells"_s, PlaceTexts::tr("Bells"), u"bell"_s, PlaceGroup::Lessons, leaders, page<BellsPage>()},
        {u"rooms"_s, PlaceTexts::tr("Rooms"), u"room"_s, PlaceGroup::Lessons, leaders, page<RoomsPage>()},
        {u"year"_s, PlaceTexts::tr("School year"), u"calendar"_s, PlaceGroup::Year, leaders + teachers, page<YearPage>()},
        {u"settings"_s, PlaceTexts::tr("Settings"), u"settings"_s, PlaceGroup::System, leaders, page<SettingsPage>()},
        {u"timetable"_s, PlaceTexts::tr("Timetable"), u"timetable"_s, PlaceGroup::Lessons, wholeStaff, page<TimetablePage>()},
        {u"substitutions"_s, PlaceTexts::tr("Substitutions"), u"swap"_s, PlaceGroup::Lessons, wholeStaff, page<SubstitutionsPage>()},
QList<PlaceSpec> allPlaces()
{
    return {
        {u"subjects"_s, PlaceTexts::tr("Subjects"), u"subject"_s, PlaceGroup::Year, leaders, page<SubjectsPage>()},
        {u"markscales"_s, PlaceTexts::tr("Mark scales"), u"check"_s, PlaceGroup::Year, leaders, page<MarkScalesPage>()},
        {u"worktypes"_s, PlaceTexts::tr("Work types"), u"list"_s, PlaceGroup::Year, leaders, page<WorkTypesPage>()},
        {u"curriculum"_s, PlaceTexts::tr("Curriculum"), u"hours"_s, PlaceGroup::Year, teachers, page<CurriculumPage>()},
        {u"subgroups"_s, PlaceTexts::tr("Subgroups"), u"swap"_s, PlaceGroup::Year, leaders, page<SubgroupsPage>()},
        {u"load"_s, PlaceTexts::tr("Teaching load"), u"staff"_s, PlaceGroup::Year, teachers, page<LoadPage>()},
        {u"topicplans"_s, PlaceTexts::tr("Topic plans"), u"book"_s, PlaceGroup::Lessons, planners, page<TopicPlansPage>()},
    };
}

} // namespace

QList<PlaceSpec> placesFor(const QList<Role> &roles)
{
    QList<PlaceSpec> places;
    for (const PlaceSpec &place : allPlaces()) {
        const auto acts = [&](Role role) { return roles.contains(role); };
        if (std::any_of(place.roles.begin(), place.roles.end(), acts))
            places.append(place);
    }
    std::stable_sort(places.begin(), places.end(), [](const PlaceSpec &a, const PlaceSpec &b) { return a.group < b.group; });
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
