// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RecordForm: the fields of one record under each other, with what is wrong said under the field it is about.
#pragma once
#include <QDate>
#include <QHash>
#include <QScrollArea>
#include <QVariantMap>

class QGridLayout;
class QLabel;

namespace parta {

/// A value to choose and how it reads.
struct FormChoice {
    QVariant value;
    QString text;
};

/// Half: two fields stand side by side.
enum class FieldWidth : quint8 { Full, Half };
enum class ChoiceCount : quint8 { One, Many };
enum class FieldNeed : quint8 { Optional, Required };

struct FieldShape {
    QString name;   ///< of the request's field, so that a Failure finds its place
    QString label;
    FieldWidth width = FieldWidth::Full;
    FieldNeed need = FieldNeed::Optional;
};

/// Taking the focus, it gives it to its first field.
class RecordForm : public QScrollArea
{
    Q_OBJECT
public:
    explicit RecordForm(QWidget *parent = nullptr);

    void addHeading(const QString &text);
    void addText(const FieldShape &shape);
    void addNote(const FieldShape &shape);                      ///< several lines
    void addDay(const FieldShape &shape);                       ///< QDate, null where empty
    void addFlag(const FieldShape &shape);                      ///< bool
    void addNumber(const FieldShape &shape, int least, int most); ///< int
    /// The value chosen; with Many a QVariantList of all that are ticked.
    void addChoice(const FieldShape &shape, const QList<FormChoice> &choices, ChoiceCount count = ChoiceCount::One);
    void setChoices(const QString &name, const QList<FormChoice> &choices);
    /// A widget of the page's own over both columns.
    void addWidgetRow(QWidget *widget);

    QVariant value(const QString &name) const;
    QVariantMap values() const;
    /// Shows a record; what the map lacks becomes empty. The form is not dirty afterwards.
    void setValues(const QVariantMap &values);
    /// What setValues() showed.
    const QVariantMap &shownValues() const { return m_shown; }
    /// Fills in as a person would: the form is dirty where a value differs from what is shown.
    void enter(const QVariantMap &values);
    /// Changed by the person since setValues().
    bool isDirty() const;
    void setReadOnly(bool readOnly);
    /// Marks required fields that are empty and days that cannot be read; true when there are none.
    bool check();
    /// Says what is wrong under the field, or under the nearest one its path names; false if the form has none such.
    bool setError(const QString &name, const QString &text);
    QWidget *field(const QString &name) const;
    void setToday(QDate today);

Q_SIGNALS:
    void edited();

private:
    struct Field;
    void clearErrors();
    void addTicks(const FieldShape &shape, const QList<FormChoice> &choices);
    template<class W> W *add(const FieldShape &shape, W *editor);
    void place(QWidget *widget, FieldWidth width);
    void sayError(Field &field, const QString &text);

    QWidget *m_body;
    QGridLayout *m_grid;
    QStringList m_order;
    QHash<QString, std::shared_ptr<Field>> m_fields;
    QVariantMap m_shown;
    QDate m_today;
    int m_row = 0;
    int m_column = 0;  ///< 1 while a place beside a half field is free
};

} // namespace parta
