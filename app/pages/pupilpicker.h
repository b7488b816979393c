// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PupilPicker: chooses one or many pupils by search and by class.
#pragma once
#include "common/domain/pupil.h"
#include <QSet>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace parta {

class PupilPicker : public QWidget
{
    Q_OBJECT
public:
    explicit PupilPicker(QWidget *parent = nullptr);

    void setPupils(const QList<PupilLine> &pupils);
    /// In the order of the list.
    QList<PupilId> chosen() const;
    void choose(PupilId pupil, bool chosen);

Q_SIGNALS:
    void changed();

private:
    void fill();
    void note(const QListWidgetItem *item);
    void chooseShown();
    void tellCount();

    QList<PupilLine> m_pupils;
    QSet<PupilId> m_chosen;
    QLineEdit *m_search;
    QComboBox *m_class;
    QListWidget *m_list;
    QLabel *m_count;
};

} // namespace parta
