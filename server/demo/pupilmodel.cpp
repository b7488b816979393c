// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bounds give about 32 % fives, 45 % fours, 20 % threes and 3 % twos.
#include "server/demo/pupilmodel.h"

namespace parta::demo {

namespace {
constexpr int Liking = 150;
constexpr int Luck = 260;
constexpr int EasySubject = 110;
constexpr int FiveFrom = 640, FourFrom = 430, ThreeFrom = 220;
} // namespace

Grade gradeOf(const SchoolPlan &plan, int pupil, int subject, int strictness, Random &random)
{
    Random own(plan.seed, u"liking", quint64(pupil) * 64 + quint64(subject));
    const QString &chair = plan.subjects[subject].chair;
    const bool easy = chair == u"music" || chair == u"art" || chair == u"tech" || chair == u"pe";
    const int score = plan.pupils[pupil].ability + own.deviation(Liking) + random.deviation(Luck)
                      + (easy ? EasySubject : 0) - strictness;
    if (score >= FiveFrom)
        return Grade::Five;
    if (score >= FourFrom)
        return Grade::Four;
    return score >= ThreeFrom ? Grade::Three : Grade::Two;
}

} // namespace parta::demo
