// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Menu entries, file dialogs, clipboard.
#include "ui/lists/listfiles.h"
#include "ui/lists/listexport.h"
#include "ui/lists/listpaper.h"
#include "ui/reports/printpreview.h"
#include "ui/style/icons.h"
#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct ListTexts {
    Q_DECLARE_TR_FUNCTIONS(ListTexts)
};

void chooseFile(QWidget *parent, const ListTable &table, const std::function<void(const QString &)> &done)
{
    const QString name = QDir::home().filePath(QString(table.title).replace(u'/', u'-') + u".xlsx"_s);
    const QString path = QFileDialog::getSaveFileName(parent, ListTexts::tr("Save the list"), name,
                                                      ListTexts::tr("Spreadsheet (*.xlsx);;Text table (*.csv)"));
    if (!path.isEmpty())
        done(saveList(table, path));
}

} // namespace

QString saveList(const ListTable &table, const QString &path)
{
    if (!path.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        const auto failure = writeXlsx(table, path);
        return failure ? ListTexts::tr("The file %1 cannot be written").arg(path) : ListTexts::tr("Saved as %1").arg(path);
    }
    QSaveFile file(path);
    const QByteArray text = csvOf(table);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    return written ? ListTexts::tr("Saved as %1").arg(path) : ListTexts::tr("The file %1 cannot be written").arg(path);
}

void addListActions(QMenu &menu, QWidget *parent, ListSource source, std::function<void(const QString &)> done)
{
    menu.addAction(icon(u"save"_s), ListTexts::tr("Save as a spreadsheet…"), parent,
                   [parent, source, done] { chooseFile(parent, source.table(), done); });
    menu.addAction(icon(u"copy"_s), ListTexts::tr("Copy the list"), parent, [source, done] {
        QGuiApplication::clipboard()->setText(tsvOf(source.table()));
        done(ListTexts::tr("The list is on the clipboard"));
    });
    menu.addAction(icon(u"print"_s), ListTexts::tr("Print…"), parent, [parent, source] {
        showPreview(parent, paperOf(source.table(), source.asOf ? source.asOf() : QString(),
                                    source.watermark ? source.watermark() : QString()));
    });
}

} // namespace parta
