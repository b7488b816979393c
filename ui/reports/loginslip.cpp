// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the slip.
#include "ui/reports/loginslip.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct SlipTexts {
    Q_DECLARE_TR_FUNCTIONS(parta::LoginSlip)
};

constexpr double textSize = 10.5;
constexpr double secretSize = 14;

paper::Row row(const QString &name, const QString &value, double size = textSize)
{
    return {{{name, {paper::Face::Sans, textSize, paper::Align::Left}},
             {value, {size > textSize ? paper::Face::SansBold : paper::Face::Sans, size, paper::Align::Left}}}, true};
}

paper::Block paragraph(const QString &text, paper::TextStyle style)
{
    return {paper::Paragraph{text, style}, true};
}

} // namespace

paper::Document loginSlipPaper(const LoginSlip &slip, const LoginSlipPlace &place)
{
    const paper::TextStyle text{paper::Face::Sans, textSize, paper::Align::Left};
    paper::Table table;
    table.columns = {{55, 0, 0}, {0, 1, 0}};
    table.rowHeight = 9;
    table.rows = {row(SlipTexts::tr("Server"), place.server), row(SlipTexts::tr("Login"), slip.login, secretSize),
                  row(SlipTexts::tr("One-time password"), slip.password.reveal(), secretSize),
                  row(SlipTexts::tr("Good until"), place.validUntil),
                  row(SlipTexts::tr("Fingerprint of the server"), place.fingerprint)};
    paper::Section section;
    section.format.orientation = paper::Orientation::Portrait;
    section.blocks = {
        paragraph(place.schoolName, {paper::Face::Sans, textSize, paper::Align::Center}), {paper::Spacer{2}, true},
        paragraph(SlipTexts::tr("Access to the electronic journal"), {paper::Face::SansBold, 14, paper::Align::Center}),
        {paper::Spacer{4}, true}, paragraph(slip.person.full(), {paper::Face::SansBold, 12, paper::Align::Left}),
        {paper::Spacer{3}, true}, {table, true}, {paper::Spacer{4}, true},
        paragraph(SlipTexts::tr("1. Open the program and enter the address of the server, the login and the password."), text),
        paragraph(SlipTexts::tr("2. Compare the first line of the fingerprint with this slip: it is the proof that this is the "
                                "school's server."), text),
        paragraph(SlipTexts::tr("3. Choose a password of your own. Then destroy this slip."), text), {paper::Spacer{3}, true},
        {paper::Paragraph{SlipTexts::tr("Cl. 2.5, 4.1: you answer for your login and password. Give them to nobody."),
                          {paper::Face::SansBold, textSize, paper::Align::Left}}, false}};
    return {SlipTexts::tr("Access slip"), place.demo ? SlipTexts::tr("DEMO") : QString(), {section}};
}

} // namespace parta
