// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Columns, fields and calls of the mark scales.
#include "app/pages/markscalespage.h"
#include "common/reflect/enums.h"
#include <QLabel>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

template<class E>
E chosen(const RecordForm &form, const QString &name)
{
    return reflect::enumFromName<E>(form.value(name).toString()).value_or(E{});
}

QString kindText(ScaleKind kind)
{
    switch (kind) {
    case ScaleKind::FivePoint: return MarkScalesPage::tr("five-point");
    case ScaleKind::PassFail: return MarkScalesPage::tr("pass / fail");
    case ScaleKind::NotGraded: return MarkScalesPage::tr("not graded");
    case ScaleKind::Behaviour: return MarkScalesPage::tr("behaviour");
    }
    return {};
}

QString roundingText(Rounding rounding)
{
    switch (rounding) {
    case Rounding::Arithmetic: return MarkScalesPage::tr("arithmetic");
    case Rounding::Strict: return MarkScalesPage::tr("strict");
    case Rounding::Mixed: return MarkScalesPage::tr("mixed");
    }
    return {};
}

QString modelText(BehaviourModel model)
{
    switch (model) {
    case BehaviourModel::PassFail: return MarkScalesPage::tr("pass / fail");
    case BehaviourModel::ThreeLevels: return MarkScalesPage::tr("three levels");
    case BehaviourModel::FivePoints: return MarkScalesPage::tr("five points");
    }
    return {};
}

template<class E>
QList<FormChoice> choices(std::initializer_list<E> values, QString (*text)(E))
{
    QList<FormChoice> list;
    for (const E value : values)
        list.append({reflect::enumText(value), text(value)});
    return list;
}

QString bound(int hundredths)
{
    return Ratio{hundredths, 100}.text();
}

} // namespace

MarkScalesPage::MarkScalesPage(Session &session, QWidget *parent) : RecordPage(session, parent), m_meaning(new QLabel(this))
{
    setObjectName(u"markScalesPage"_s);
    form().addText({u"name"_s, tr("Name"), FieldWidth::Full, FieldNeed::Required});
    form().addChoice({u"kind"_s, tr("Kind")}, choices({ScaleKind::FivePoint, ScaleKind::PassFail, ScaleKind::NotGraded,
                                                       ScaleKind::Behaviour}, kindText));
    form().addChoice({u"rounding"_s, tr("Rounding of the proposed mark")},
                     choices({Rounding::Arithmetic, Rounding::Strict, Rounding::Mixed}, roundingText));
    form().addChoice({u"model"_s, tr("Behaviour is marked by")},
                     choices({BehaviourModel::PassFail, BehaviourModel::ThreeLevels, BehaviourModel::FivePoints}, modelText));
    form().addFlag({u"active"_s, tr("Offered to subjects")});
    m_meaning->setObjectName(u"scaleMeaning"_s);
    m_meaning->setWordWrap(true);
    m_meaning->setForegroundRole(QPalette::PlaceholderText);
    form().addWidgetRow(m_meaning);
    connect(&form(), &RecordForm::edited, this, &MarkScalesPage::explainScale);
    list().explainEmptiness(tr("There are no mark scales"));
    if (session.me().roles.contains(Role::Deputy))
        addNewAction(tr("New scale"), {{u"active"_s, true}});
    else
        setEditable(false);
}

void MarkScalesPage::load()
{
    ask<ListSubjects>({}, [this](const ListSubjects::Reply &reply) { show(reply.scales); });
}

void MarkScalesPage::show(const QList<MarkScaleLine> &scales)
{
    m_scales = scales;
    ListShape<MarkScaleLine> shape;
    shape.text(tr("Scale"), 26, [](const MarkScaleLine &s) { return s.name; })
        .choice(tr("Kind"), 14, [](const MarkScaleLine &s) { return kindText(s.kind); })
        .text(tr("Rounding"), 16, [](const MarkScaleLine &s) {
            return s.kind == ScaleKind::FivePoint ? roundingText(s.rounding) : QString();
        })
        .text(tr("Grades"), 18, [](const MarkScaleLine &s) {
            QStringList grades;
            for (const ScaleGrade &grade : gradesOf(s.kind, s.model))
                grades.append(text(grade.grade));
            return grades.isEmpty() ? u"—"_s : grades.join(u", "_s);
        })
        .number(tr("Subjects"), 9, [](const MarkScaleLine &s) { return s.subjects; })
        .choice(tr("State"), 10, [](const MarkScaleLine &s) { return s.active ? tr("in use") : tr("off"); })
        .tone([](const MarkScaleLine &s) { return s.active ? RowTone::Normal : RowTone::Quiet; });
    showTable(shape.table(tr("Mark scales"), scales, [](const MarkScaleLine &s) { return s.id.value; }));
}

const MarkScaleLine *MarkScalesPage::line(qint64 id) const
{
    const auto found = std::find_if(m_scales.cbegin(), m_scales.cend(), [id](const MarkScaleLine &s) { return s.id.value == id; });
    return found == m_scales.cend() ? nullptr : &*found;
}

void MarkScalesPage::showRecord(qint64 id)
{
    const MarkScaleLine *scale = line(id);
    if (scale)
        form().setValues({{u"name"_s, scale->name}, {u"kind"_s, reflect::enumText(scale->kind)},
                          {u"rounding"_s, reflect::enumText(scale->rounding)}, {u"model"_s, reflect::enumText(scale->model)},
                          {u"active"_s, scale->active}});
    else
        form().setValues({});
    explainScale();
}

void MarkScalesPage::explainScale()
{
    const auto kind = chosen<ScaleKind>(form(), u"kind"_s);
    const RoundingRule bounds = boundsOf(chosen<Rounding>(form(), u"rounding"_s));
    form().field(u"rounding"_s)->parentWidget()->setVisible(kind == ScaleKind::FivePoint);
    form().field(u"model"_s)->parentWidget()->setVisible(kind == ScaleKind::Behaviour);
    if (kind == ScaleKind::FivePoint)
        m_meaning->setText(tr("Proposed: «5» from %1, «4» from %2, «3» from %3, compared exactly, not as rounded on the screen. "
                              "The teacher confirms every term mark.")
                               .arg(bound(bounds.five), bound(bounds.four), bound(bounds.three)));
    else if (kind == ScaleKind::Behaviour)
        m_meaning->setText(tr("Never enters averages, percentages and categories of pupils."));
    else
        m_meaning->setText(tr("No term mark is proposed."));
}

void MarkScalesPage::save()
{
    SaveMarkScale wanted;
    if (const MarkScaleLine *present = isNew() ? nullptr : line(shownId())) {
        wanted.id = present->id;
        wanted.revision = present->revision;
    }
    wanted.name = form().value(u"name"_s).toString();
    wanted.kind = chosen<ScaleKind>(form(), u"kind"_s);
    wanted.rounding = chosen<Rounding>(form(), u"rounding"_s);
    wanted.model = chosen<BehaviourModel>(form(), u"model"_s);
    wanted.active = form().value(u"active"_s).toBool();
    wanted.request = RequestId::random();
    ask(wanted, [this](const SaveMarkScale::Reply &reply) { saved(reply.scale.id.value); });
}

} // namespace parta
