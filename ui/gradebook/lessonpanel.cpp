// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of the lesson and their way to a proposal.
#include "ui/gradebook/lessonpanel.h"
#include "common/protocol/checks.h"
#include "ui/gradebook/celllooks.h"
#include "ui/gradebook/pagerules.h"
#include "ui/gradebook/refusaltext.h"
#include "ui/style/icons.h"
#include "ui/style/palettes.h"
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int panelWidth = 272;
constexpr int signSize = 16;

QString stamp(const Gradebook &page, const LessonRecord &record)
{
    if (!record.writtenAt)
        return record.author;
    const QTimeZone zone(page.head.timeZone.toLatin1());
    const QDateTime local = zone.isValid() ? record.writtenAt->toTimeZone(zone) : *record.writtenAt;
    return record.author + u", "_s + QLocale().toString(local, u"d MMM, HH:mm"_s);
}

} // namespace

LessonPanel::LessonPanel(GradebookModel &model, QWidget *parent)
    : QFrame(parent), m_model(model), m_title(new QLabel(this)), m_subtitle(new QLabel(this)), m_kind(new QComboBox(this)),
      m_minutesRow(new QWidget(this)), m_minutes(new QSpinBox(m_minutesRow)), m_sign(new QLabel(this)),
      m_state(new QLabel(this)), m_plan(new QLabel(this)), m_next(new QPushButton(tr("Save, next lesson"), this))
{
    setAccessibleName(tr("Lesson"));
    setFrameShape(QFrame::StyledPanel);
    setFixedWidth(qMax(panelWidth, fontMetrics().averageCharWidth() * 36));
    build();
    connect(m_next, &QPushButton::clicked, this, [this] {
        confirmTopic();
        Q_EMIT nextWanted();
    });
    connect(m_topic, &QPlainTextEdit::textChanged, this, &LessonPanel::showOffer);
    connect(m_kind, &QComboBox::activated, this, &LessonPanel::chooseKind);
    connect(&m_model, &GradebookModel::lessonChanged, this, &LessonPanel::lessonChanged);
    connect(m_state, &QLabel::linkActivated, this, [this] { m_model.dismissLesson(m_lesson); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LessonPanel::reload);
    reload();
}

void LessonPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(4);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(6);
    auto *kind = new QLabel(tr("&Work type"), this);
    kind->setBuddy(m_kind);
    m_kind->setAccessibleName(tr("Work type"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(kind);
    column->addWidget(m_kind);
    m_topic = addText(tr("&Topic"), 3);
    m_homework = addText(tr("&Homework"), 4);
    auto *row = new QHBoxLayout(m_minutesRow);
    row->setContentsMargins(0, 4, 0, 0);
    auto *minutes = new QLabel(tr("&Minutes at home"), m_minutesRow);
    minutes->setBuddy(m_minutes);
    m_minutes->setRange(0, 240);
    m_minutes->setSingleStep(5);
    m_minutes->setSpecialValueText(u"—"_s);
    m_minutes->setFocusPolicy(Qt::StrongFocus);
    m_minutes->setAccessibleName(tr("Minutes at home"));
    row->addWidget(minutes, 1);
    row->addWidget(m_minutes);
    column->addWidget(m_minutesRow);
    buildFoot();
    for (QWidget *field : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_minutes)})
        field->installEventFilter(this);
}

void LessonPanel::buildFoot()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addSpacing(6);
    auto *state = new QHBoxLayout;
    m_sign->setFixedSize(signSize, signSize);
    m_state->setWordWrap(true);
    m_state->setAccessibleName(tr("State of the lesson's record"));
    state->addWidget(m_sign, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    column->addLayout(state);
    column->addStretch(1);
    m_plan->setObjectName(u"planProgress"_s);
    m_plan->setWordWrap(true);
    m_plan->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_plan);
    m_next->setToolTip(tr("Ctrl+Enter"));
    m_next->setAutoDefault(false);
    column->addWidget(m_next);
}

QPlainTextEdit *LessonPanel::addText(const QString &label, int lines)
{
    auto *caption = new QLabel(label, this);
    auto *field = new QPlainTextEdit(this);
    caption->setBuddy(field);
    field->setTabChangesFocus(true);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setFixedHeight(fontMetrics().lineSpacing() * lines + 14);
    field->installEventFilter(this);
    layout()->addWidget(caption);
    layout()->addWidget(field);
    if (lines == 4)
        m_homeworkLabel = caption;
    return field;
}

const GradebookLesson *LessonPanel::held() const
{
    const int index = m_model.ledger().lessonIndex(m_lesson);
    return index < 0 ? nullptr : &m_model.ledger().page().lessons.at(index);
}

void LessonPanel::showLesson(LessonId lesson)
{
    if (lesson == m_lesson)
        return;
    save();
    m_confirmed.reset();
    m_local.clear();
    m_lesson = lesson;
    reload();
}

void LessonPanel::lessonChanged(LessonId lesson)
{
    if (lesson != m_lesson)
        return;
    if (!isChanged())
        return reload();
    // Somebody is typing: the text stays. Where the change is their own earlier save, it is the new base.
    const LessonRecord &saved = held()->record;
    if (saved.topic == m_loaded.topic && saved.homework == m_loaded.homework)
        m_loaded.revision = saved.revision;
    showState();
}

void LessonPanel::reload()
{
    const GradebookLesson *lesson = held();
    setEnabled(lesson != nullptr);
    LessonRecord record = lesson ? m_model.lessonLedger().shown(m_lesson, lesson->record) : LessonRecord();
    m_loaded = {.lesson = m_lesson, .topic = record.topic, .homework = record.homework,
                .homeworkMinutes = record.homeworkMinutes, .revision = lesson ? lesson->record.revision : 0,
                .request = {}, .reason = {}};
    if (const auto kept = m_kept.constFind(m_lesson); kept != m_kept.constEnd()) {
        record.topic = kept->topic;
        record.homework = kept->homework;
        record.homeworkMinutes = kept->homeworkMinutes;
    }
    m_topic->setPlainText(record.topic);
    m_homework->setPlainText(record.homework);
    m_minutes->setValue(record.homeworkMinutes.value_or(0));
    if (!lesson) {
        m_title->setText(tr("No lesson chosen"));
        m_subtitle->clear();
        m_kind->clear();
        return showState();
    }
    const QString day = QLocale().toString(lesson->day, u"d MMMM, dddd"_s);
    m_title->setText(day);
    m_subtitle->setText(lesson->substitute.isEmpty()
                            ? tr("lesson %1").arg(lesson->number)
                            : tr("lesson %1, substitute %2").arg(lesson->number).arg(lesson->substitute));
    const bool firstLevel = m_model.ledger().page().head.yearLevel == 1;
    for (QWidget *field : {static_cast<QWidget *>(m_homework), static_cast<QWidget *>(m_homeworkLabel), m_minutesRow})
        field->setVisible(!firstLevel);
    setOpen(!refusal(LessonEntry::Topic));
    fillKinds(*lesson);
    showState();
    showOffer();
}

void LessonPanel::setTopics(const ReadTopicProgress::Reply &topics)
{
    m_topics.set(topics);
    showOffer();
}

/// Nothing is offered where nothing may be written: before the lesson, in a closed term (3.5).
const TopicPlanItem *LessonPanel::offered() const
{
    const bool empty = held() && m_topic->toPlainText().trimmed().isEmpty() && m_loaded.topic.isEmpty();
    return empty && !m_topic->isReadOnly() ? m_topics.next() : nullptr;
}

/// The offer stands greyed in the empty fields: it is no record.
void LessonPanel::showOffer()
{
    const TopicPlanItem *item = offered();
    const bool homework = item && !refusal(LessonEntry::Homework);
    m_topic->setPlaceholderText(item ? item->topic : QString());
    m_homework->setPlaceholderText(homework ? item->homework : QString());
    m_plan->setText(m_topics.progressText());
    m_plan->setVisible(!m_plan->text().isEmpty());
    m_next->setText(item ? tr("Enter as planned (Ctrl+Enter)") : tr("Save, next lesson"));
}

bool LessonPanel::confirmTopic()
{
    const TopicPlanItem *item = offered();
    if (!item)
        return false;
    m_confirmed = *item;
    if (!refusal(LessonEntry::Homework) && m_homework->toPlainText().trimmed().isEmpty()) {
        m_homework->setPlainText(m_confirmed->homework);
        if (m_minutes->value() == 0)
            m_minutes->setValue(m_confirmed->minutes.value_or(0));
    }
    m_topic->setPlainText(m_confirmed->topic);
    return true;
}

/// A planned control work becomes the kind of the lesson's first work, unless it has one.
void LessonPanel::proposeKind()
{
    const GradebookLesson *lesson = held();
    if (!m_confirmed || !m_confirmed->workType || !lesson || !lesson->works.isEmpty() || refusal(LessonEntry::Mark))
        return;
    chooseKind(m_kind->findData(m_confirmed->workType->value));
}

// Closed fields can still be read and copied, but do not look like fields to type in.
void LessonPanel::setOpen(bool open)
{
    QPalette colours = palette();
    colours.setColor(QPalette::Base, colours.color(open ? QPalette::Base : QPalette::Window));
    for (QPlainTextEdit *field : {m_topic, m_homework}) {
        field->setReadOnly(!open);
        field->setPalette(colours);
    }
    m_minutes->setReadOnly(!open);
    m_minutes->setPalette(colours);
    m_minutes->setButtonSymbols(open ? QSpinBox::UpDownArrows : QSpinBox::NoButtons);
    m_kind->setEnabled(open);
}

void LessonPanel::fillKinds(const GradebookLesson &lesson)
{
    m_kind->clear();
    WorkTypeId used;
    for (const LessonWork &work : lesson.works)
        if (work.position == 1)
            used = work.type;
    for (const WorkType &type : m_model.ledger().page().workTypes)
        if (!type.archived || type.id == used)
            m_kind->addItem(type.name, type.id.value);
    m_kind->setCurrentIndex(used ? m_kind->findData(used.value) : -1);
    m_kind->setToolTip(m_kind->currentText());
}

std::optional<ErrorCode> LessonPanel::refusal(LessonEntry entry) const
{
    const GradebookLesson *lesson = held();
    if (!lesson)
        return ErrorCode::NotFound;
    return refusalOf(m_model.ledger().page(), *lesson, entry, m_model.ledger().now());
}

void LessonPanel::showState()
{
    const GradebookLesson *lesson = held();
    QString name;
    QString line;
    bool refused = true;
    const CellState state = lesson ? m_model.lessonLedger().state(m_lesson) : CellState::Saved;
    if (!m_local.isEmpty()) {
        name = u"error"_s;
        line = m_local;
    } else if (state == CellState::Refused) {
        name = u"error"_s;
        line = m_model.lessonLedger().refusal(m_lesson).toHtmlEscaped() + u" <a href=\"#\">"_s
            + tr("Show what is written") + u"</a>"_s;
    } else if (const auto code = lesson ? refusal(LessonEntry::Topic) : std::nullopt) {
        name = u"lock"_s;
        line = refusalText(*code);
        refused = false;
    } else {
        refused = false;
        name = state == CellState::Pending ? u"waiting"_s : u"saved"_s;
        const bool written = lesson && lesson->record.revision > 0;
        line = state == CellState::Pending ? tr("Waiting to be saved")
            : written ? tr("Saved: %1").arg(stamp(m_model.ledger().page(), lesson->record)) : QString();
    }
    m_sign->setPixmap(line.isEmpty() ? QPixmap() : icon(name).pixmap(QSize(signSize, signSize), devicePixelRatioF()));
    m_state->setText(line);
    QPalette colours = palette();
    if (refused)
        colours.setColor(QPalette::WindowText, gridColours(shadeOf(colours)).refused);
    m_state->setPalette(colours);
}

SetLessonRecord LessonPanel::draft() const
{
    SetLessonRecord record = m_loaded;
    record.topic = m_topic->toPlainText().trimmed();
    record.homework = m_homework->toPlainText().trimmed();
    record.homeworkMinutes = m_minutes->value() > 0 ? std::optional(m_minutes->value()) : std::nullopt;
    record.item = m_confirmed && !record.topic.isEmpty() ? std::optional(m_confirmed->id) : std::nullopt;
    return record;
}

bool LessonPanel::isChanged() const
{
    const SetLessonRecord now = draft();
    return held() && (now.topic != m_loaded.topic || now.homework != m_loaded.homework
                      || now.homeworkMinutes != m_loaded.homeworkMinutes);
}

bool LessonPanel::save()
{
    if (!isChanged())
        return true;
    const SetLessonRecord record = draft();
    auto code = refusal(LessonEntry::Topic);
    if (!code && m_model.ledger().page().head.rights.reasonNeeded && !m_model.ledger().reason())
        code = ErrorCode::ReasonRequired;
    if (!code && check(record))
        code = ErrorCode::TooLarge;
    m_local = code ? refusalText(*code) : QString();
    if (code) {
        m_kept.insert(m_lesson, record);
    } else {
        m_kept.remove(m_lesson);
        m_loaded = record;
        m_model.proposeLesson(record);
        proposeKind();
        if (m_confirmed)
            m_topics.take(m_confirmed->id);
        m_confirmed.reset();
    }
    showState();
    return !code;
}

void LessonPanel::chooseKind(int row)
{
    const GradebookLesson *lesson = held();
    if (!lesson || row < 0)
        return;
    const bool unexplained = m_model.ledger().page().head.rights.reasonNeeded && !m_model.ledger().reason();
    m_local = unexplained ? refusalText(ErrorCode::ReasonRequired) : QString();
    if (unexplained)
        fillKinds(*lesson);
    else
        m_model.proposeLesson(SetWork{.lesson = lesson->id, .position = 1, .type = {m_kind->itemData(row).toLongLong()},
                                      .title = {}, .request = {}, .reason = {}});
    showState();
}

void LessonPanel::focusTopic()
{
    m_topic->setFocus();
    m_topic->moveCursor(QTextCursor::End);
}

bool LessonPanel::eventFilter(QObject *watched, QEvent *event)
{
    auto *field = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && !field->hasFocus())
        return event->ignore(), true; // a wheel that passes over changes nothing
    if (event->type() == QEvent::FocusOut && !isAncestorOf(QApplication::focusWidget()))
        save();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
        confirmTopic();
        Q_EMIT nextWanted();
        return true;
    }
    if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_F6) {
        Q_EMIT left();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void LessonPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_homework)
        return;
    setOpen(!m_topic->isReadOnly());
    showState();
}

} // namespace parta
