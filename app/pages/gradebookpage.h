// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One journal page: what is typed goes to the outbox, what others write arrives as events.
#pragma once
#include "app/pages/pagepicker.h"
#include "app/session/workplace.h"
#include "app/shell/page.h"
#include "app/shell/settings.h"
#include "ui/gradebook/gradebookpane.h"
#include <QSet>

namespace parta {

class GradebookPage : public Page
{
    Q_OBJECT
public:
    /// All three outlive the page.
    GradebookPage(Workplace &place, PageCatalogue &catalogue, Settings &settings, QWidget *parent = nullptr);
    ~GradebookPage() override;

    /// Opens a page; without a term the server chooses the present one.
    void open(GroupId group, std::optional<TermId> term = {});
    GroupId group() const { return m_group; }
    /// Asks the server for the page to print (it is entered in the audit log) and shows the preview.
    void print();
    GradebookPane &pane() { return *m_pane; }

    void refresh() override;
    QString guidePage() const override { return QStringLiteral("gradebook"); }
    QWidget *head() override { return m_picker; }
    void takeFocus() override;

Q_SIGNALS:
    /// The page is painted for the first time after open().
    void opened();
    /// The preview shows this page.
    void printed(const parta::Gradebook &page);

private:
    void buildHead();
    void connectPane();
    void listen();
    void ask();
    void askTopics();
    void show(const Gradebook &page);
    void close();
    void propose(const Proposal &proposal);
    void settle(const Proposal &proposal, const Result<Answer> &answer);
    void readHistory(LessonId lesson, PupilId pupil);
    void explain(const Failure &failure);

    Workplace &m_place;
    PageCatalogue &m_catalogue;
    Settings &m_settings;
    PagePicker *m_picker;
    GradebookPane *m_pane;
    QWidget *m_print = nullptr;
    GroupId m_group;
    std::optional<TermId> m_term;
    QSet<RequestId> m_shown;  ///< proposals the grid shows as waiting
    quint64 m_asked = 0;      ///< number of the last OpenPage: older answers are dropped
};

} // namespace parta
