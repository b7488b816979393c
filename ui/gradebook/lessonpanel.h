// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Topic, homework, minutes and kind of work of one lesson, beside the grid. Saves when it is left.
#pragma once
#include "common/domain/lessonrules.h"
#include "ui/gradebook/gradebookmodel.h"
#include "ui/gradebook/topicproposals.h"
#include <QFrame>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace parta {

class LessonPanel : public QFrame
{
    Q_OBJECT
public:
    /// \a model outlives the panel.
    explicit LessonPanel(GradebookModel &model, QWidget *parent = nullptr);

    /// Saves what was typed and shows another lesson; 0 shows none.
    void showLesson(LessonId lesson);
    LessonId lesson() const { return m_lesson; }
    /// Proposes what was changed; false where it was refused at once.
    bool save();
    /// Something was typed that has not been proposed.
    bool isChanged() const;
    void focusTopic();
    /// The page's TopicPlan: a lesson without a topic is offered the next one, greyed, until it is confirmed.
    void setTopics(const ReadTopicProgress::Reply &topics);
    /// Takes the offered topic, homework and minutes into the empty fields; false where nothing is offered.
    bool confirmTopic();

Q_SIGNALS:
    /// Ctrl+Enter: saved, on to the next lesson.
    void nextWanted();
    /// Esc or F6: back to the grid.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildFoot();
    void showOffer();
    const TopicPlanItem *offered() const;
    void proposeKind();
    QPlainTextEdit *addText(const QString &label, int lines);
    void reload();
    void setOpen(bool open);
    void fillKinds(const GradebookLesson &lesson);
    void showState();
    void lessonChanged(LessonId lesson);
    void chooseKind(int row);
    SetLessonRecord draft() const;
    const GradebookLesson *held() const;
    std::optional<ErrorCode> refusal(LessonEntry entry) const;

    GradebookModel &m_model;
    LessonId m_lesson;
    SetLessonRecord m_loaded;  ///< what the fields were filled with, and on which revision
    QHash<LessonId, SetLessonRecord> m_kept; ///< typed, but refused before it could be proposed
    QString m_local;           ///< why the last save was refused here
    TopicProposals m_topics;
    std::optional<TopicPlanItem> m_confirmed; ///< topic of the plan in the fields, not proposed yet
    QLabel *m_title;
    QLabel *m_subtitle;
    QComboBox *m_kind;
    QPlainTextEdit *m_topic = nullptr;
    QLabel *m_homeworkLabel = nullptr;
    QPlainTextEdit *m_homework = nullptr;
    QWidget *m_minutesRow;
    QSpinBox *m_minutes;
    QLabel *m_sign;
    QLabel *m_state;
    QLabel *m_plan;
    QPushButton *m_next;
};

} // namespace parta
