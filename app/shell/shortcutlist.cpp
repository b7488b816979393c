// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys in two columns.
#include "app/shell/shortcutlist.h"
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct Line {
    QString keys;
    QString text; ///< empty: `keys` is a heading
};

class Sheet : public QWidget
{
public:
    Sheet(const QList<Line> &lines, QWidget *parent) : QWidget(parent)
    {
        auto *grid = new QGridLayout(this);
        grid->setContentsMargins(4, 4, 12, 4);
        grid->setHorizontalSpacing(16);
        for (int row = 0; row < lines.size(); ++row)
            add(grid, row, lines.at(row));
        grid->setColumnStretch(1, 1);
        grid->setRowStretch(int(lines.size()), 1);
    }

private:
    void add(QGridLayout *grid, int row, const Line &line)
    {
        auto *keys = new QLabel(line.keys, this);
        keys->setTextFormat(Qt::PlainText);
        QFont bold = keys->font();
        bold.setBold(true);
        keys->setFont(bold);
        if (line.text.isEmpty()) {
            keys->setContentsMargins(0, row == 0 ? 0 : 10, 0, 2);
            grid->addWidget(keys, row, 0, 1, 2);
            return;
        }
        auto *text = new QLabel(line.text, this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        grid->addWidget(keys, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1);
    }
};

} // namespace

ShortcutList::ShortcutList(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"shortcuts"_s);
    setWindowTitle(tr("Keys"));
    const QList<Line> entry{{tr("Entering"), {}},
        {u"1 … 5"_s, tr("mark, then one down")}, {u"н б у п к д и"_s, tr("absence by its letter")},
        {u"о"_s, tr("late")}, {u"."_s, tr("debt: work still to be done")}, {u"/"_s, tr("after a mark: a second one in the same cell")},
        {u"Delete"_s, tr("clear")}, {u"F2, Alt+↓"_s, tr("type or choose: pass, fail, not attested, exempt")},
        {u"Ctrl+D"_s, tr("fill down")}, {u"Ctrl+Space"_s, tr("kind of work")}, {u"Ctrl+Enter"_s, tr("save the lesson, go to the next")}};
    const QList<Line> move{{tr("Moving and editing"), {}},
        {u"↑ ↓ ← → Tab Enter"_s, tr("from cell to cell")}, {u"Home End Ctrl+Home"_s, tr("first, last, upper left cell")},
        {u"Ctrl+;"_s, tr("today")}, {u"Ctrl+Z, Ctrl+Y"_s, tr("undo, redo")},
        {u"Ctrl+C, Ctrl+X, Ctrl+V"_s, tr("copy, cut, paste as in a spreadsheet")},
        {tr("Window"), {}},
        {u"Ctrl+K"_s, tr("quick jump to a class or command")}, {u"F1"_s, tr("help on this page")}, {u"F5"_s, tr("refresh")},
        {u"Ctrl+P"_s, tr("print preview")}, {u"Ctrl++, Ctrl+−, Ctrl+0"_s, tr("zoom")}, {u"Ctrl+/"_s, tr("this list")}};
    auto *inside = new QWidget(this);
    auto *columns = new QHBoxLayout(inside);
    columns->addWidget(new Sheet(entry, inside));
    columns->addWidget(new Sheet(move, inside));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
    resize(760, 460);
}

} // namespace parta
