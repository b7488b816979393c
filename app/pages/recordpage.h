// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RecordPage: a list at the left, the form of the current record at the right. What most jobs of a deputy look like.
#pragma once
#include "app/session/session.h"
#include "app/shell/page.h"
#include "ui/forms/recordform.h"
#include "ui/lists/listfiles.h"
#include "ui/lists/recordlist.h"
#include "ui/widgets/noticeline.h"

class QPushButton;
class QSplitter;

namespace parta {

/// A page of its own says how to read the list (load), how to show a record (showRecord) and how to save one (save).
/// What a person typed is never lost by moving on: the page asks first. Ctrl+S saves, Ctrl+N begins a new record,
/// Ctrl+Z after a save brings the former values back as a new change.
class RecordPage : public Page
{
    Q_OBJECT
public:
    /// `session` outlives the page.
    explicit RecordPage(Session &session, QWidget *parent = nullptr);

    void refresh() override { load(); }
    void takeFocus() override { m_list->takeFocus(); }
    /// What was searched for gives way: the record has to be seen.
    void showId(qint64 id) override;
    RecordList &list() { return *m_list; }
    RecordForm &form() const { return *m_form; }
    NoticeLine &notice() { return *m_notice; }
    /// The record in the form; 0 for a new one.
    qint64 shownId() const { return m_shown; }
    bool isNew() const { return m_new; }

protected:
    /// Asks the server for the list; the answer goes to showTable().
    virtual void load() = 0;
    /// Fills the form with a record of the list; 0 empties it.
    virtual void showRecord(qint64 id) = 0;
    /// Sends what the form holds; call saved() or explain() with the answer.
    virtual void save() = 0;

    Session &session() const { return m_session; }
    void showTable(const ListTable &table);
    /// Opens the form for a new record; `values` are proposed.
    void beginNew(const QVariantMap &values = {});
    /// The server took it: tells so, reads the list anew and goes to `id`.
    void saved(qint64 id);
    /// Says a refusal: under the field it is about, and in the line below.
    virtual void explain(const Failure &failure);
    /// Says a fault the page found by itself under the field; nothing was sent.
    void refuse(const QString &field, const QString &text);
    /// The same, for any other success.
    void tell(const QString &text) { m_notice->show(NoticeKind::Info, text); }
    /// A button above the list, left to right.
    QPushButton *addAction(const QString &text, const QString &iconName, std::function<void()> action);
    /// «New …» with Ctrl+N.
    QPushButton *addNewAction(const QString &text, const QVariantMap &values = {});
    /// Nobody edits here: the form only shows.
    void setEditable(bool editable);
    /// Calls the server; a refusal is explained, `then` gets the reply.
    template<class R>
    void ask(const R &request, std::function<void(const typename R::Reply &)> then)
    {
        m_session.call<R>(request, this, [this, then = std::move(then)](const Result<typename R::Reply> &answer) {
            if (answer)
                then(*answer);
            else
                explain(answer.error());
        });
    }

private:
    QWidget *buildSide();
    void moveTo(qint64 id);
    void trySave();
    void discard();
    void showButtons();
    void undo();

    Session &m_session;
    RecordList *m_list;
    RecordForm *m_form;
    NoticeLine *m_notice;
    QSplitter *m_splitter;
    QPushButton *m_save;
    QPushButton *m_discard;
    qint64 m_shown = 0;
    bool m_new = false;
    bool m_editable = true;
    bool m_wasNew = false;
    QVariantMap m_sent;     ///< what stood in the form before the save under way
    QVariantMap m_undo;     ///< what undo brings back; empty where nothing can be
    qint64 m_goTo = 0;
};

} // namespace parta
