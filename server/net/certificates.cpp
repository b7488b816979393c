// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates by OpenSSL's X509 API.
#include "server/net/certificates.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QSaveFile>
#include <QSslSocket>
#include <QSysInfo>
#include <memory>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

// Pinned by its fingerprint, so it changes rarely; the log warns 30 days before the end.
constexpr int serverDays = 3650;
constexpr int authorityDays = 7300;
constexpr int serialBits = 127;

template<auto Free>
struct Freed {
    template<class T> void operator()(T *object) const { Free(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Memory = std::unique_ptr<BIO, Freed<BIO_free_all>>;

Failure fault(const QString &detail)
{
    Failure failure;
    failure.detail = detail;
    return failure;
}

struct Wanted {
    QByteArray commonName;
    QByteArray alternativeNames; ///< empty for an authority
    int days = 0;
    QDateTime now;
};

bool extend(X509 *certificate, X509 *issuer, int extension, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>> made(
        X509V3_EXT_conf_nid(nullptr, &context, extension, value.constData()));
    return made && X509_add_ext(certificate, made.get(), -1) == 1;
}

bool setSerial(X509 *certificate)
{
    std::unique_ptr<BIGNUM, Freed<BN_free>> serial(BN_new());
    return serial && BN_rand(serial.get(), serialBits, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY) == 1
        && BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setDates(X509 *certificate, const Wanted &wanted)
{
    // An hour back: the client's clock may be a little behind.
    const auto start = time_t(wanted.now.addSecs(-3600).toSecsSinceEpoch());
    const auto end = time_t(wanted.now.addDays(wanted.days).toSecsSinceEpoch());
    return ASN1_TIME_set(X509_getm_notBefore(certificate), start) != nullptr
        && ASN1_TIME_set(X509_getm_notAfter(certificate), end) != nullptr;
}

bool setExtensions(X509 *certificate, X509 *issuer, const Wanted &wanted)
{
    const bool authority = wanted.alternativeNames.isEmpty();
    if (!extend(certificate, issuer, NID_basic_constraints, authority ? "critical,CA:TRUE,pathlen:0" : "critical,CA:FALSE")
        || !extend(certificate, issuer, NID_key_usage,
                   authority ? "critical,keyCertSign,cRLSign" : "critical,digitalSignature")
        || !extend(certificate, issuer, NID_subject_key_identifier, "hash"))
        return false;
    if (authority)
        return true;
    return extend(certificate, issuer, NID_ext_key_usage, "serverAuth")
        && extend(certificate, issuer, NID_authority_key_identifier, "keyid")
        && extend(certificate, issuer, NID_subject_alt_name, wanted.alternativeNames);
}

/// Signed by `issuer`, or by itself where that is null.
Certificate issue(const Wanted &wanted, EVP_PKEY *key, X509 *issuer, EVP_PKEY *issuerKey)
{
    Certificate certificate(X509_new());
    X509 *raw = certificate.get();
    X509 *signer = issuer ? issuer : raw;
    X509_NAME *name = raw ? X509_get_subject_name(raw) : nullptr;
    const bool good = raw && X509_set_version(raw, X509_VERSION_3) == 1 && setSerial(raw) && setDates(raw, wanted)
        && X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                                      reinterpret_cast<const uchar *>(wanted.commonName.constData()),
                                      int(wanted.commonName.size()), -1, 0) == 1
        && X509_set_issuer_name(raw, X509_get_subject_name(signer)) == 1 && X509_set_pubkey(raw, key) == 1
        && setExtensions(raw, signer, wanted) && X509_sign(raw, issuerKey, EVP_sha256()) > 0;
    return good ? std::move(certificate) : nullptr;
}

QByteArray bytesOf(BIO *memory)
{
    char *start = nullptr;
    const long size = BIO_get_mem_data(memory, &start);
    return QByteArray(start, qsizetype(size));
}

QByteArray pem(X509 *certificate)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    return PEM_write_bio_X509(memory.get(), certificate) == 1 ? bytesOf(memory.get()) : QByteArray();
}

QByteArray pem(EVP_PKEY *key)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    const bool good = PEM_write_bio_PrivateKey(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr) == 1;
    return good ? bytesOf(memory.get()) : QByteArray();
}

bool store(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return !bytes.isEmpty() && file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(bytes) == bytes.size()
        && file.commit();
}

/// «DNS:localhost,IP:127.0.0.1,…»; a name with other signs than a host name has is left out.
QByteArray alternativeNames(const QStringList &names)
{
    QStringList all{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s, QSysInfo::machineHostName()};
    all += names;
    all.removeDuplicates();
    QStringList parts;
    for (const QString &name : std::as_const(all)) {
        const bool plain = !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
            return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'*' || c == u':');
        });
        if (!QHostAddress(name).isNull())
            parts += u"IP:"_s + name;
        else if (plain && !name.contains(u':'))
            parts += u"DNS:"_s + name;
    }
    return parts.join(u',').toLatin1();
}

struct Paths {
    explicit Paths(const QString &folder)
        : authority(QDir(folder).filePath(u"school-ca.pem"_s)), authorityKey(QDir(folder).filePath(u"school-ca-key.pem"_s)),
          certificate(QDir(folder).filePath(u"server.pem"_s)), key(QDir(folder).filePath(u"server-key.pem"_s)) {}
    QString authority;
    QString authorityKey;
    QString certificate;
    QString key;
};

std::optional<Failure> make(const Paths &paths, const QStringList &names, const QDateTime &now)
{
    const Key authorityKey(EVP_EC_gen("P-256"));
    const Key key(EVP_EC_gen("P-256"));
    if (!authorityKey || !key)
        return fault(u"OpenSSL makes no P-256 key"_s);
    const Certificate authority = issue({"Parta school CA", {}, authorityDays, now}, authorityKey.get(), nullptr,
                                        authorityKey.get());
    if (!authority)
        return fault(u"OpenSSL makes no certificate of the authority"_s);
    const Certificate certificate = issue({"Parta server", alternativeNames(names), serverDays, now}, key.get(),
                                          authority.get(), authorityKey.get());
    if (!certificate)
        return fault(u"OpenSSL makes no certificate for these names: "_s + names.join(u", "_s));
    // The certificate last: it is what says that all is there.
    if (!store(paths.authorityKey, pem(authorityKey.get())) || !store(paths.authority, pem(authority.get()))
        || !store(paths.key, pem(key.get())) || !store(paths.certificate, pem(certificate.get())))
        return fault(u"cannot write the certificates beside "_s + paths.certificate);
    return std::nullopt;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QByteArray ServerIdentity::fingerprint() const
{
    return certificate.digest(QCryptographicHash::Sha256);
}

QSslConfiguration ServerIdentity::tls() const
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_3OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setCaCertificates({});
    configuration.setLocalCertificateChain({certificate, authority});
    configuration.setPrivateKey(key);
    // Every connection has a context of its own, so a ticket could never be redeemed.
    configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    return configuration;
}

Result<ServerIdentity> loadOrMakeIdentity(const QString &folder, const QStringList &names, const QDateTime &now)
{
    const Paths paths(folder);
    if (!QFile::exists(paths.certificate)) {
        if (const auto failure = make(paths, names, now))
            return *failure;
    }
    ServerIdentity identity;
    identity.certificate = QSslCertificate(contents(paths.certificate));
    identity.authority = QSslCertificate(contents(paths.authority));
    identity.key = QSslKey(contents(paths.key), QSsl::Ec);
    if (identity.certificate.isNull())
        return fault(u"not a certificate: "_s + paths.certificate);
    if (identity.key.isNull())
        return fault(u"missing or not an EC key: "_s + paths.key);
    if (identity.authority.isNull())
        return fault(u"not a certificate: "_s + paths.authority);
    return identity;
}

} // namespace parta
