// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Editors by kind, their values, their errors.
#include "ui/forms/recordform.h"
#include "ui/forms/choicesfield.h"
#include "ui/forms/datefield.h"
#include "ui/style/palettes.h"
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace parta {

struct RecordForm::Field {
    FieldShape shape;
    QWidget *editor = nullptr;
    QLabel *error = nullptr;
};

namespace {

constexpr int lastRow = 1000; ///< takes the room below the fields

QVariant valueOf(const QWidget *editor)
{
    if (const auto *day = qobject_cast<const DateField *>(editor))
        return day->day().value_or(QDate());
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text().trimmed();
    if (const auto *note = qobject_cast<const QPlainTextEdit *>(editor))
        return note->toPlainText().trimmed();
    if (const auto *flag = qobject_cast<const QCheckBox *>(editor))
        return flag->isChecked();
    if (const auto *number = qobject_cast<const QSpinBox *>(editor))
        return number->value();
    if (const auto *choice = qobject_cast<const QComboBox *>(editor))
        return choice->currentData();
    if (const auto *choices = qobject_cast<const ChoicesField *>(editor))
        return choices->values();
    return {};
}

void setValueOf(QWidget *editor, const QVariant &value)
{
    if (auto *day = qobject_cast<DateField *>(editor))
        day->setDay(value.toDate().isValid() ? std::optional(value.toDate()) : std::nullopt);
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(value.toString());
    else if (auto *note = qobject_cast<QPlainTextEdit *>(editor))
        note->setPlainText(value.toString());
    else if (auto *flag = qobject_cast<QCheckBox *>(editor))
        flag->setChecked(value.toBool());
    else if (auto *number = qobject_cast<QSpinBox *>(editor))
        number->setValue(value.toInt());
    else if (auto *choice = qobject_cast<QComboBox *>(editor))
        choice->setCurrentIndex(qMax(0, choice->findData(value)));
    else if (auto *choices = qobject_cast<ChoicesField *>(editor))
        choices->setValues(value.toList());
}

bool isMissing(const QVariant &value)
{
    if (value.typeId() == QMetaType::QVariantList)
        return value.toList().isEmpty();
    return !value.isValid() || value.toString().isEmpty() || (value.typeId() == QMetaType::QDate && !value.toDate().isValid());
}

} // namespace

RecordForm::RecordForm(QWidget *parent) : QScrollArea(parent), m_body(new QWidget(this)), m_grid(new QGridLayout(m_body))
{
    setObjectName(u"recordForm"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setContentsMargins(12, 8, 12, 8);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(lastRow, 1);
    setWidget(m_body);
}

void RecordForm::place(QWidget *widget, FieldWidth width)
{
    if (width == FieldWidth::Half && m_column == 1) {
        m_grid->addWidget(widget, m_row - 1, 1);
        m_column = 0;
        return;
    }
    m_column = width == FieldWidth::Half ? 1 : 0;
    m_grid->addWidget(widget, m_row++, 0, 1, width == FieldWidth::Half ? 1 : 2);
}

void RecordForm::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, m_body);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setContentsMargins(0, 8, 0, 0);
    place(heading, FieldWidth::Full);
}

void RecordForm::addWidgetRow(QWidget *widget)
{
    place(widget, FieldWidth::Full);
}

template<class W>
W *RecordForm::add(const FieldShape &shape, W *editor)
{
    auto *box = new QWidget(m_body);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(2);
    if (!qobject_cast<QCheckBox *>(editor)) {
        auto *label = new QLabel(shape.need == FieldNeed::Required ? shape.label + u" *"_s : shape.label, box);
        label->setBuddy(editor);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    editor->setObjectName(shape.name);
    editor->setAccessibleName(shape.label);
    column->addWidget(editor);
    auto *error = new QLabel(box);
    error->setObjectName(shape.name + u"-error"_s);
    error->setTextFormat(Qt::PlainText);
    error->setWordWrap(true);
    error->hide();
    column->addWidget(error);
    column->addStretch(1);
    place(box, shape.width);
    m_fields.insert(shape.name, std::make_shared<Field>(Field{shape, editor, error}));
    if (m_order.isEmpty())
        setFocusProxy(editor);
    m_order.append(shape.name);
    m_shown.insert(shape.name, valueOf(editor));
    return editor;
}

void RecordForm::addText(const FieldShape &shape)
{
    auto *line = add(shape, new QLineEdit(m_body));
    connect(line, &QLineEdit::textChanged, this, [this, name = shape.name] {
        setError(name, {});
        Q_EMIT edited();
    });
}

void RecordForm::addNote(const FieldShape &shape)
{
    auto *note = add(shape, new QPlainTextEdit(m_body));
    note->setTabChangesFocus(true);
    note->setFixedHeight(note->fontMetrics().lineSpacing() * 3 + 12);
    connect(note, &QPlainTextEdit::textChanged, this, &RecordForm::edited);
}

void RecordForm::addDay(const FieldShape &shape)
{
    auto *day = add(shape, new DateField(m_body));
    day->setToday(m_today);
    connect(day, &QLineEdit::textChanged, this, [this, name = shape.name] {
        setError(name, {});
        Q_EMIT edited();
    });
}

void RecordForm::addFlag(const FieldShape &shape)
{
    auto *flag = add(shape, new QCheckBox(shape.label, m_body));
    connect(flag, &QCheckBox::toggled, this, &RecordForm::edited);
}

void RecordForm::addNumber(const FieldShape &shape, int least, int most)
{
    auto *number = new QSpinBox(m_body);
    number->setRange(least, most);
    add(shape, number);
    connect(number, &QSpinBox::valueChanged, this, &RecordForm::edited);
}

void RecordForm::addChoice(const FieldShape &shape, const QList<FormChoice> &choices, ChoiceCount count)
{
    if (count == ChoiceCount::Many)
        return addTicks(shape, choices);
    auto *box = add(shape, new QComboBox(m_body));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    setChoices(shape.name, choices);
    connect(box, &QComboBox::currentIndexChanged, this, [this, name = shape.name] {
        setError(name, {});
        Q_EMIT edited();
    });
}

void RecordForm::addTicks(const FieldShape &shape, const QList<FormChoice> &choices)
{
    auto *several = add(shape, new ChoicesField(m_body));
    several->setChoices(choices);
    connect(several, &ChoicesField::changed, this, [this, name = shape.name] {
        setError(name, {});
        Q_EMIT edited();
    });
}

void RecordForm::setChoices(const QString &name, const QList<FormChoice> &choices)
{
    if (auto *several = qobject_cast<ChoicesField *>(field(name))) {
        const bool dirty = isDirty();
        several->setChoices(choices);
        if (!dirty)
            m_shown.insert(name, several->values());
        return;
    }
    auto *box = qobject_cast<QComboBox *>(field(name));
    if (!box)
        return;
    const QVariant before = box->currentData();
    const QSignalBlocker quiet(box);
    box->clear();
    for (const FormChoice &choice : choices)
        box->addItem(choice.text, choice.value);
    box->setCurrentIndex(qMax(0, box->findData(before)));
    if (!isDirty() || !m_shown.value(name).isValid())
        m_shown.insert(name, box->currentData());
}

QWidget *RecordForm::field(const QString &name) const
{
    const auto known = m_fields.value(name);
    return known ? known->editor : nullptr;
}

QVariant RecordForm::value(const QString &name) const
{
    return valueOf(field(name));
}

QVariantMap RecordForm::values() const
{
    QVariantMap all;
    for (const QString &name : m_order)
        all.insert(name, value(name));
    return all;
}

void RecordForm::setValues(const QVariantMap &values)
{
    clearErrors();
    for (const QString &name : std::as_const(m_order)) {
        const QSignalBlocker quiet(field(name));
        setValueOf(field(name), values.value(name));
    }
    m_shown = this->values();
    Q_EMIT edited();
}

void RecordForm::enter(const QVariantMap &values)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (QWidget *editor = field(it.key()))
            setValueOf(editor, it.value());
    }
    Q_EMIT edited();
}

bool RecordForm::isDirty() const
{
    return values() != m_shown
        || std::any_of(m_fields.begin(), m_fields.end(), [](const auto &field) {
               const auto *day = qobject_cast<const DateField *>(field->editor);
               return day && day->isUnreadable();
           });
}

void RecordForm::setReadOnly(bool readOnly)
{
    for (const auto &known : std::as_const(m_fields)) {
        if (auto *line = qobject_cast<QLineEdit *>(known->editor))
            line->setReadOnly(readOnly);
        else if (auto *note = qobject_cast<QPlainTextEdit *>(known->editor))
            note->setReadOnly(readOnly);
        else
            known->editor->setEnabled(!readOnly);
    }
}

bool RecordForm::check()
{
    clearErrors();
    QWidget *first = nullptr;
    for (const QString &name : std::as_const(m_order)) {
        Field &known = *m_fields.value(name);
        const auto *day = qobject_cast<const DateField *>(known.editor);
        const bool unreadable = day && day->isUnreadable();
        if (unreadable)
            sayError(known, tr("Not a day: type it as 12.09.2026"));
        else if (known.shape.need == FieldNeed::Required && isMissing(valueOf(known.editor)))
            sayError(known, tr("Has to be filled in"));
        else
            continue;
        first = first ? first : known.editor;
    }
    if (first)
        first->setFocus();
    return !first;
}

bool RecordForm::setError(const QString &name, const QString &text)
{
    // The path of a nested field ends with the name the form knows: "name.surname" is "surname".
    const QString last = name.section(u'.', -1);
    const auto known = m_fields.value(m_fields.contains(name) ? name : last);
    if (!known)
        return false;
    sayError(*known, text);
    return true;
}

void RecordForm::sayError(Field &field, const QString &text)
{
    field.error->setText(text);
    field.error->setVisible(!text.isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, gridColours(shadeOf(colours)).refused);
    field.error->setPalette(colours);
}

void RecordForm::clearErrors()
{
    for (const auto &known : std::as_const(m_fields))
        sayError(*known, {});
}

void RecordForm::setToday(QDate today)
{
    m_today = today;
    for (const auto &known : std::as_const(m_fields)) {
        if (auto *day = qobject_cast<DateField *>(known->editor))
            day->setToday(today);
    }
}

} // namespace parta
