// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The outline of a C++ text by counting braces: its functions and classes with their sizes.
#pragma once
#include <QList>
#include <QString>

namespace parta::architecture {

/// A function definition; a lambda belongs to the function around it.
struct FunctionOutline {
    QString name;
    int line = 1;        ///< where its signature starts
    int length = 0;      ///< lines from the signature to the closing brace
    int parameters = 0;
    int nesting = 0;     ///< deepest control statement within; a lambda starts anew
};

/// A class or struct.
struct ClassOutline {
    QString name;
    int line = 1;
    int publicMethods = 0;  ///< without constructors, destructors, signals and deleted ones
    int fields = 0;         ///< non-static data members
};

struct Outline {
    QList<FunctionOutline> functions;
    QList<ClassOutline> classes;
    bool balanced = true;   ///< every brace found its partner
};

/// The outline of code whose comments and literals are blanked (takeApart).
Outline outlineOf(const QString &code);

} // namespace parta::architecture
