// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of keys.
#include "ui/gradebook/gridkeys.h"
#include <QGuiApplication>
#include <QHash>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

// The keys of attendance: Latin letter at the position, Russian letter there, evdev code.
struct LetterKey {
    char16_t latin;
    char16_t russian;
    int position;
};

constexpr LetterKey letterKeys[] = {{u'y', u'н', 21}, {u',', u'б', 51}, {u'e', u'у', 18}, {u'g', u'п', 34},
                                    {u'r', u'к', 19}, {u'l', u'д', 38}, {u'b', u'и', 48}, {u'j', u'о', 36}};

bool isCyrillic(QChar c)
{
    return c.script() == QChar::Script_Cyrillic;
}

std::optional<AttendanceCode> letterOf(const KeyStroke &stroke, QChar c)
{
    if (isCyrillic(c))
        return attendanceFromText(QString(c));
    const bool comma = c == u',' && !stroke.modifiers.testFlag(Qt::ShiftModifier);
    if (!comma && !c.isLetter())
        return std::nullopt;
    for (const LetterKey &key : letterKeys) {
        // On QWERTZ and the like the letter differs from the position; the position decides.
        const bool here = stroke.position && !comma ? stroke.position == key.position : c == key.latin;
        if (here)
            return attendanceFromText(QString(QChar(key.russian)));
    }
    return std::nullopt;
}

GridKey characterKey(const KeyStroke &stroke)
{
    const QChar c = stroke.text.at(0).toLower();
    if (c >= u'1' && c <= u'5')
        return {.act = GridAct::Grade, .grade = Grade(c.unicode() - u'1')};
    // The decimal key of the number block is a comma on a Russian desktop; it is meant as the dot.
    if (c == u'.' || (c == u',' && stroke.modifiers.testFlag(Qt::KeypadModifier)))
        return {.act = GridAct::Grade, .grade = Grade::Debt};
    if (c == u'/')
        return {.act = GridAct::Second};
    if (const auto letter = letterOf(stroke, c))
        return {.act = GridAct::Letter, .letter = *letter};
    return {.act = c.isPrint() && c != u' ' ? GridAct::Unknown : GridAct::None};
}

std::optional<GridStep> stepOf(const KeyStroke &stroke)
{
    static const QHash<int, GridStep> plain = {
        {Qt::Key_Up, GridStep::Up}, {Qt::Key_Down, GridStep::Down}, {Qt::Key_Left, GridStep::Left},
        {Qt::Key_Right, GridStep::Right}, {Qt::Key_Home, GridStep::RowStart}, {Qt::Key_End, GridStep::RowEnd},
        {Qt::Key_PageUp, GridStep::PageUp}, {Qt::Key_PageDown, GridStep::PageDown}};
    static const QHash<int, GridStep> withControl = {
        {Qt::Key_Up, GridStep::EdgeUp}, {Qt::Key_Down, GridStep::EdgeDown}, {Qt::Key_Left, GridStep::EdgeLeft},
        {Qt::Key_Right, GridStep::EdgeRight}, {Qt::Key_Home, GridStep::First}, {Qt::Key_End, GridStep::Last}};
    const auto &table = stroke.modifiers.testFlag(Qt::ControlModifier) ? withControl : plain;
    const auto found = table.constFind(stroke.key);
    return found == table.constEnd() ? std::nullopt : std::optional(*found);
}

GridKey namedKey(const KeyStroke &stroke)
{
    const bool shift = stroke.modifiers.testFlag(Qt::ShiftModifier);
    const bool control = stroke.modifiers.testFlag(Qt::ControlModifier);
    switch (stroke.key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return {.act = control ? GridAct::None : GridAct::Go, .step = shift ? GridStep::Up : GridStep::Down};
    case Qt::Key_Tab: return {.act = control ? GridAct::None : GridAct::Go, .step = GridStep::Right};
    case Qt::Key_Backtab: return {.act = control ? GridAct::None : GridAct::Go, .step = GridStep::Left};
    case Qt::Key_F2: return {.act = GridAct::Edit};
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return {.act = control ? GridAct::None : GridAct::Clear};
    case Qt::Key_Escape: return {.act = GridAct::Cancel};
    default: break;
    }
    if (const auto step = stepOf(stroke))
        return {.act = GridAct::Go, .step = *step, .extend = shift};
    return {};
}

} // namespace

KeyStroke strokeOf(const QKeyEvent &event)
{
    // X11 and Wayland count from 8, Windows gives the same codes from 0; elsewhere positions are not known.
    const QString platform = QGuiApplication::platformName();
    const int scan = int(event.nativeScanCode());
    int position = 0;
    if (platform == u"xcb" || platform.startsWith(u"wayland"))
        position = qMax(0, scan - 8);
    else if (platform == u"windows")
        position = scan;
    return {event.key(), event.modifiers(), event.text(), position};
}

GridKey gridKeyOf(const KeyStroke &stroke)
{
    if (stroke.key == Qt::Key_Down && stroke.modifiers.testFlag(Qt::AltModifier))
        return {.act = GridAct::Choices};
    if (stroke.modifiers & (Qt::AltModifier | Qt::MetaModifier))
        return {};
    const GridKey named = namedKey(stroke);
    if (named.act != GridAct::None || stroke.text.isEmpty() || stroke.modifiers.testFlag(Qt::ControlModifier))
        return named;
    return characterKey(stroke);
}

} // namespace parta
