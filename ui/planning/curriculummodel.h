// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Table model of the Curriculum: subjects × levels or classes, with the sums below.
#pragma once
#include "ui/lists/listtable.h"
#include "ui/planning/curriculumsheet.h"
#include <QAbstractTableModel>

namespace parta {

enum class CurriculumColumns : quint8 { Levels, Classes };
enum class HoursUnit : quint8 { Weekly, Yearly };

/// What the grid shows of the sheet.
struct CurriculumView {
    CurriculumColumns columns = CurriculumColumns::Levels;
    HoursUnit unit = HoursUnit::Weekly;
    CurriculumPart part = CurriculumPart::Mandatory;
};

/// A thin view: setData() and changesOf() only say what would change, proposed() carries it with what stood before.
class CurriculumModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit CurriculumModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setSheet(const CurriculumSheet &sheet);
    void setView(const CurriculumView &view);
    const CurriculumView &view() const { return m_view; }
    void setEditable(bool editable) { m_editable = editable; }
    /// Cells by row and column as they would be; an empty map ends the preview.
    void setPreview(const QMap<std::pair<int, int>, QString> &cells);
    /// The list for export and paper.
    ListTable table(const QString &title) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Hours a typed text makes of a cell; nullopt where it is no hours or the cell is a sum.
    std::optional<std::pair<CurriculumKey, CellHours>> hoursOf(int row, int column, const QString &typed) const;

Q_SIGNALS:
    void proposed(const parta::CurriculumCells &cells);

private:
    CurriculumKey keyAt(int row, int column) const;
    QString cellText(int row, int column) const;
    QString sumText(int row, int column) const;
    int sumAt(int column, std::optional<CurriculumPart> part) const;
    bool isOver(int column) const;
    bool isInherited(int row, int column) const;
    QVariant look(const QModelIndex &index, int role) const;

    struct Column {
        int level = 1;
        ClassId schoolClass;
        QString title;
    };
    CurriculumSheet m_sheet;
    CurriculumView m_view;
    QList<Column> m_columns;
    QList<PlanSubject> m_subjects;
    QMap<std::pair<int, int>, QString> m_preview;
    bool m_editable = false;
};

} // namespace parta
