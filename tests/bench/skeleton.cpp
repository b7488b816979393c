// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The bare server.
#include "tests/bench/skeleton.h"
#include <QFile>
#include <QSslConfiguration>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSslSocket>
#include <QVariant>
#include <future>

using namespace Qt::StringLiterals;

namespace parta::bench {

namespace {

class Server : public QTcpServer
{
public:
    Server(const QSslConfiguration &tls, const QString &file) : m_tls(tls)
    {
        QFile::remove(file);
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"skeleton"_s);
        m_database.setDatabaseName(file);
        if (!m_database.open())
            qFatal("skeleton: cannot open %s", qPrintable(file));
        for (const QString &sql : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s,
                                   u"CREATE TABLE mark (work INTEGER, pupil INTEGER, grade TEXT, PRIMARY KEY (work, pupil))"_s})
            QSqlQuery(m_database).exec(sql);
        m_save = std::make_unique<QSqlQuery>(m_database);
        m_save->prepare(u"INSERT INTO mark VALUES (?, ?, ?) ON CONFLICT (work, pupil) DO UPDATE SET grade = excluded.grade"_s);
    }

    ~Server() override
    {
        m_save.reset();
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"skeleton"_s);
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSslConfiguration(m_tls);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] { serve(*socket); });
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        socket->startServerEncryption();
    }

private:
    void serve(QSslSocket &socket)
    {
        while (socket.bytesAvailable() >= Skeleton::messageSize) {
            const QByteArray message = socket.read(Skeleton::messageSize);
            m_save->bindValue(0, ++m_count % 1200);
            m_save->bindValue(1, m_count % 30);
            m_save->bindValue(2, u"Five"_s);
            if (!m_save->exec())
                qFatal("skeleton: cannot save");
            socket.write(message);
        }
    }

    QSslConfiguration m_tls;
    QSqlDatabase m_database;
    std::unique_ptr<QSqlQuery> m_save;
    qint64 m_count = 0;
};

QSslConfiguration tlsOf(const QString &certificate, const QString &key)
{
    QFile keyFile(key);
    if (!keyFile.open(QIODevice::ReadOnly))
        qFatal("skeleton: no key");
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    tls.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
    return tls;
}

} // namespace

Skeleton::Skeleton(const QString &certificate, const QString &key, const QString &database)
{
    auto *context = new QObject;
    context->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, context, &QObject::deleteLater);
    m_thread.start();
    std::promise<quint16> port;
    QMetaObject::invokeMethod(context, [&] {
        auto *server = new Server(tlsOf(certificate, key), database);
        QObject::connect(context, &QObject::destroyed, server, [server] { delete server; });
        server->listen(QHostAddress::LocalHost);
        port.set_value(server->serverPort());
    });
    m_port = port.get_future().get();
}

Skeleton::~Skeleton()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace parta::bench
