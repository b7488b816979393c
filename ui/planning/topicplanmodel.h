// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Table model of a topic plan: a view of a TopicPlanSheet, with what lessons have used greyed.
#pragma once
#include "ui/lists/listtable.h"
#include "ui/planning/topicplansheet.h"
#include <QAbstractTableModel>
#include <QMap>

namespace parta {

class TopicPlanModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit TopicPlanModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setSheet(const TopicPlanSheet &sheet);
    const TopicPlanSheet &sheet() const { return m_sheet; }
    void setUses(const QList<TopicUse> &uses);
    void setEditable(bool editable) { m_editable = editable; }
    /// Days on which lessons used the items.
    const QMap<TopicPlanItemId, QDate> &uses() const { return m_uses; }
    /// Rows that a paste would insert, shown in another ground; count 0 ends it.
    void setPreview(int row, int count);
    /// Number, section, topic, hours, work type, homework, minutes, planned day, day held: what export reads.
    ListTable table(const QString &title) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// A cell was typed into; `sheet` is the plan as it would be.
    void edited(const parta::TopicPlanSheet &sheet);
    /// What was typed cannot be read.
    void unreadable(const QString &text);

private:
    TopicPlanSheet m_sheet;
    QMap<TopicPlanItemId, QDate> m_uses;
    int m_previewRow = 0;
    int m_previewCount = 0;
    bool m_editable = false;
};

} // namespace parta
