// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may include whom, and what may be named where.
#include "tests/architecture/sourcetree.h"
#include <QDir>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parta::architecture;

namespace {

// What a folder may include of the project; the longest fitting folder decides. "x/" stands for all below x.
struct Layer {
    QString folder;
    QStringList mayInclude;
};

const QStringList core{u"common/base/"_s, u"common/reflect/"_s};

const QList<Layer> &layers()
{
    static const QList<Layer> table{
        {u"common/base"_s, core},
        {u"common/reflect"_s, core},
        {u"common/wire"_s, core + QStringList{u"common/wire/"_s}},
        {u"common/domain"_s, core + QStringList{u"common/domain/"_s}},
        {u"common/protocol"_s, core + QStringList{u"common/domain/"_s, u"common/protocol/"_s}},
        {u"common/export"_s, core + QStringList{u"common/domain/"_s, u"common/export/"_s}},
        {u"common/import"_s, core + QStringList{u"common/domain/"_s, u"common/import/"_s}},
        {u"common/crypto"_s, core + QStringList{u"common/crypto/"_s}},
        {u"common/rpc"_s, core + QStringList{u"common/wire/"_s, u"common/domain/"_s, u"common/protocol/"_s, u"common/rpc/"_s}},
        {u"server/storage"_s, {u"common/"_s, u"server/storage/"_s}},
        {u"server/audit"_s, {u"common/"_s, u"server/storage/"_s, u"server/audit/"_s}},
        {u"server/access"_s, {u"common/"_s, u"server/storage/"_s, u"server/audit/"_s, u"server/access/"_s}},
        {u"server/net"_s, {u"common/"_s, u"server/"_s}},
        {u"server"_s, {u"common/"_s, u"server/"_s}},
        {u"ui"_s, core + QStringList{u"common/domain/"_s, u"common/protocol/"_s, u"ui/"_s}},
        {u"app/session"_s, {u"common/"_s, u"ui/gradebook/"_s, u"app/session/"_s}},
        {u"app/ctl"_s, {u"common/"_s, u"app/session/"_s, u"app/shell/wording.h"_s, u"app/ctl/"_s}},
        {u"app"_s, {u"common/"_s, u"ui/"_s, u"app/"_s}},
    };
    return table;
}

// Qt modules of a top-level folder. partactl runs where there is no display.
QStringList modulesOf(const TreeFile &file)
{
    if (file.isUnder(u"common"_s))
        return {u"QtCore"_s, u"QtNetwork"_s};
    if (file.isUnder(u"server"_s))
        return {u"QtCore"_s, u"QtNetwork"_s, u"QtSql"_s};
    if (file.isUnder(u"app/session"_s) || file.isUnder(u"app/ctl"_s))
        return {u"QtCore"_s, u"QtNetwork"_s};
    return {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtPrintSupport"_s, u"QtSvg"_s, u"QtSvgWidgets"_s};
}

const Layer *layerOf(const TreeFile &file)
{
    const Layer *best = nullptr;
    for (const Layer &layer : layers()) {
        if (file.isUnder(layer.folder) && (!best || layer.folder.size() > best->folder.size()))
            best = &layer;
    }
    return best;
}

struct Include {
    int line = 1;
    QString path;
    bool own = false;    ///< in quotes
};

QList<Include> includesOf(const TreeFile &file)
{
    // \x22 is the quote: moc loses its way in a raw literal that holds one.
    static const QRegularExpression include(uR"(^\s*#\s*include\s+([<\x22])([^>\x22]+)[>\x22])"_s);
    QList<Include> includes;
    int line = 0;
    for (const QString &text : file.lines()) {
        ++line;
        if (const auto match = include.match(text); match.hasMatch())
            includes.append({line, match.captured(2), match.captured(1) == u'"'});
    }
    return includes;
}

// Header name of a Qt class -> its module, read off the installed Qt.
const QHash<QString, QString> &qtModules()
{
    static const QHash<QString, QString> modules = [] {
        QHash<QString, QString> found;
        const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
        for (const QString &module : headers.entryList({u"Qt*"_s}, QDir::Dirs)) {
            for (const QString &header : QDir(headers.filePath(module)).entryList({u"Q*"_s}, QDir::Files))
                found.insert(header, module);
        }
        return found;
    }();
    return modules;
}

// One fault for each use of a pattern in the code of a program outside the folders it belongs to.
QStringList namedOutside(const QString &pattern, const QStringList &folders, const QString &reason)
{
    const QRegularExpression name(pattern);
    QStringList faults = name.isValid() ? QStringList() : QStringList{name.errorString()};
    for (const TreeFile &file : programSources()) {
        const auto isHome = [&](const QString &home) { return file.isUnder(home) || file.path == home; };
        if (std::any_of(folders.begin(), folders.end(), isHome))
            continue;
        int line = 0;
        for (const QString &text : takeApart(file.text).code.split(u'\n')) {
            ++line;
            if (const auto match = name.match(text); match.hasMatch())
                faults << fault(file.path, line, match.captured() + u": "_s + reason);
        }
    }
    return faults;
}

bool isSql(const TreeFile &file, const QString &literal)
{
    static const QString statement(uR"(\b(SELECT\b.*\bFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM)"
                                   uR"(|(CREATE|ALTER|DROP)\s+(UNIQUE\s+)?(TABLE|INDEX|TRIGGER|VIEW))\b)"_s);
    static const QRegularExpression anyCase(statement, QRegularExpression::CaseInsensitiveOption
                                                           | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression upperCase(statement, QRegularExpression::DotMatchesEverythingOption);
    const bool below = file.isUnder(u"server"_s) || file.isUnder(u"common"_s);
    return literal.contains(below ? anyCase : upperCase);
}

// Statements about the session and not about data; the engine's own folder needs them.
bool isSessionSql(const QString &literal)
{
    static const QRegularExpression statement(uR"(^.{0,3}\x22\(?\s*(PRAGMA|BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|GRANT|SET)\s)"_s);
    return literal.contains(statement);
}

} // namespace

#define NO_FAULTS(faults) QVERIFY2((faults).isEmpty(), qPrintable(u"\n"_s + (faults).join(u'\n')))

class LayersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheTree()
    {
        QVERIFY(programSources().size() > 10);
        QCOMPARE(qtModules().value(u"QWidget"_s), u"QtWidgets"_s);
        QCOMPARE(qtModules().value(u"QString"_s), u"QtCore"_s);
    }
    void includesOnlyWhatTheLayerMay()
    {
        QStringList faults;
        for (const TreeFile &file : programSources()) {
            const Layer *layer = layerOf(file);
            if (!layer) {
                faults << fault(file.path, 1, u"its folder belongs to no layer"_s);
                continue;
            }
            const auto allowed = [&](const QString &path) {
                return std::any_of(layer->mayInclude.begin(), layer->mayInclude.end(),
                                   [&](const QString &may) { return path.startsWith(may); });
            };
            for (const Include &include : includesOf(file)) {
                if (include.own && !include.path.startsWith(u"ui_") && !allowed(include.path))
                    faults << fault(file.path, include.line, u"%1/ may not include %2"_s.arg(layer->folder, include.path));
            }
        }
        NO_FAULTS(faults);
    }
    void includesOnlyTheQtModulesOfItsSide()
    {
        QStringList faults;
        for (const TreeFile &file : programSources()) {
            for (const Include &include : includesOf(file)) {
                const QString module = qtModules().value(include.path);
                if (!module.isEmpty() && !modulesOf(file).contains(module))
                    faults << fault(file.path, include.line, u"<%1> is of %2"_s.arg(include.path, module));
            }
        }
        NO_FAULTS(faults);
    }
    void namesSqlClassesOnlyInStorage()
    {
        const QStringList faults = namedOutside(uR"(\bQSql\w+)"_s, {u"server/storage"_s},
                                                u"only server/storage talks to the database"_s);
        NO_FAULTS(faults);
    }
    void writesSqlOnlyInRepositories()
    {
        QStringList faults;
        for (const TreeFile &file : programSources()) {
            if (file.isUnder(u"server/storage/repositories"_s) || file.isUnder(u"server/migrations"_s))
                continue;
            for (const Piece &literal : takeApart(file.text).literals) {
                const bool session = isSessionSql(literal.text);
                if (isSql(file, literal.text) || (session && !file.isUnder(u"server/storage"_s)))
                    faults << fault(file.path, literal.line, u"SQL belongs in server/storage/repositories"_s);
            }
        }
        NO_FAULTS(faults);
    }
    void namesNetworkTypesOnlyAtTheEdges()
    {
        const QStringList faults = namedOutside(
            uR"(\bQ(SslSocket|SslServer|TcpSocket|TcpServer|UdpSocket|LocalSocket|LocalServer|AbstractSocket|NetworkAccessManager)\b)"_s,
            {u"common/rpc"_s, u"server/net"_s, u"app/session"_s}, u"sockets live in rpc, net and session"_s);
        NO_FAULTS(faults);
    }
    void namesQcaOnlyBehindItsInterface()
    {
        const QStringList faults = namedOutside(uR"(\b(QtCrypto|QCA::|QCA\b))"_s, {u"common/crypto/qca"_s},
                                                u"QCA stays behind common/crypto"_s);
        NO_FAULTS(faults);
    }
    void asksOnlyTheClockForTheTime()
    {
        const QStringList faults = namedOutside(uR"(\b(currentDateTime\w*|QDate::currentDate|QTime::currentTime|system_clock)\b)"_s,
                                                {u"common/base/clock.h"_s, u"common/base/clock.cpp"_s}, u"ask Clock"_s);
        NO_FAULTS(faults);
    }
    void catchesOnlyWhereRequestsAreDispatched()
    {
        const QStringList faults = namedOutside(uR"(\bcatch\s*\()"_s, {u"common/rpc"_s, u"server"_s},
                                                u"exceptions live on the server below Router::dispatch"_s);
        NO_FAULTS(faults);
    }
    void usesNoWeakCryptography()
    {
        const QStringList faults = namedOutside(uR"(\b(mt19937\w*|random_device|s?rand|qrand|Md5|Md4|Sha1|EVP_md5|EVP_sha1)\b)"_s, {},
                                                u"use QRandomGenerator::system() and SHA-256"_s);
        NO_FAULTS(faults);
    }
};

QTEST_APPLESS_MAIN(LayersTest)
#include "tst_layers.moc"
