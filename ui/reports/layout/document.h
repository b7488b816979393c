// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be printed, as plain values: sections of blocks. Nothing here knows a position yet.
// Lengths are millimetres, font sizes points.
#pragma once
#include <QList>
#include <QString>
#include <QStringList>
#include <variant>

namespace parta::paper {

/// Smallest size a text may shrink to (reports.md 6).
inline constexpr double smallestSize = 7;

enum class Face : quint8 { Sans, SansBold, Serif, SerifBold };
enum class Align : quint8 { Left, Center, Right };
/// Upwards: the text reads from bottom to top, as the heading of a narrow column.
enum class Turn : quint8 { None, Upwards };
/// Only an empty cell is hatched: lines would make a text hard to read.
enum class Fill : quint8 { None, Hatched };
enum class Ruling : quint8 { Grid, None };
/// Where the texts of body cells stand in a higher row.
enum class Vertical : quint8 { Middle, Top };
enum class Orientation : quint8 { Portrait, Landscape };
enum class PaperSize : quint8 { A4, A3 };
/// The side of the wide margin.
enum class Binding : quint8 { Left, Right };

struct TextStyle {
    Face face = Face::Sans;
    double size = 9;
    Align align = Align::Left;
};

struct Cell {
    QString text;       ///< a line feed starts a new line
    TextStyle style;
    int columns = 1;    ///< spanned to the right
    int rows = 1;       ///< spanned downwards
    Turn turn = Turn::None;
    Fill fill = Fill::None;
};

/// Cells from left to right; places covered by a span from above or from the left are left out, as in HTML.
struct Row {
    QList<Cell> cells;
    bool keepWithNext = false; ///< never torn from the row below
};

struct Column {
    double width = 0;   ///< fixed; 0 takes what the texts need
    double share = 0;   ///< part of the width that is left over
    double least = 0;   ///< not narrower than this, however short the texts
};

/// Wraps, then shrinks, then splits over sheets – columns left to right, rows top down – but never clips.
struct Table {
    QList<Column> columns;
    QList<Row> rows;
    int headerRows = 0;     ///< repeated on every page
    int leadingColumns = 0; ///< repeated on every sheet when the columns have to be split
    double rowHeight = 0;   ///< least height of a row
    Ruling ruling = Ruling::Grid;
    Vertical vertical = Vertical::Middle;
};

struct Paragraph {
    QString text;
    TextStyle style;
};

struct Spacer {
    double height = 0;
};

/// «Директор ________ /И. О. Фамилия/»
struct SignatureLine {
    QString role;
    QString name;
};

/// Lines to sign on and the place of the stamp. Never torn.
struct Signatures {
    QList<SignatureLine> lines;
    QString stamp;  ///< «М.П.»; empty where none is due
    QString date;   ///< the line for the date, ready to print
};

struct Block {
    std::variant<Paragraph, Spacer, Table, Signatures> content;
    bool keepWithNext = false; ///< on one page with the next block, or with its last rows if this is a table
};

struct PageFormat {
    PaperSize paper = PaperSize::A4;
    Orientation orientation = Orientation::Landscape;
    Binding binding = Binding::Left;
    double margin = 10;
    double bindingMargin = 20;
};

/// Starts on a new page; `head` is repeated on each of its pages.
struct Section {
    PageFormat format;
    QList<Block> head;
    QList<Block> blocks;
};

struct Document {
    QString title;      ///< of the file, and the left end of every footer
    QString watermark;  ///< behind every page; empty for none
    QList<Section> sections;
};

} // namespace parta::paper
