// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Octets first, then lines, then components.
#include "tests/support/strictical.h"
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace parta::test {

namespace {

class Reader
{
public:
    IcalFile read(const QByteArray &bytes)
    {
        const QStringList lines = unfolded(bytes);
        for (const QString &line : lines)
            take(line);
        if (!m_open.isEmpty())
            fault(u"not closed: "_s + m_open.join(u' '));
        check(m_file.calendar, {u"VERSION"_s, u"PRODID"_s}, u"calendar"_s);
        for (const IcalComponent &event : std::as_const(m_file.events))
            checkEvent(event);
        return m_file;
    }

private:
    void fault(const QString &text) { m_file.faults.append(text); }

    QStringList unfolded(const QByteArray &bytes)
    {
        if (!bytes.endsWith("\r\n"))
            fault(u"the last line has no CRLF"_s);
        QStringList lines;
        QByteArray rest = bytes;
        // Split at CRLF only: a bare CR or LF stays inside its line and is a fault there.
        for (qsizetype end = rest.indexOf("\r\n"); end >= 0; end = rest.indexOf("\r\n")) {
            const QByteArray line = rest.left(end);
            rest.remove(0, end + 2);
            if (line.contains('\r') || line.contains('\n') || line.size() > 75 || line.isEmpty())
                fault(u"a line has a bare line end, more than 75 octets or none: "_s + QString::number(line.size()));
            const bool goesOn = line.startsWith(' ') || line.startsWith('\t');
            const QString text = decoded(goesOn ? line.mid(1) : line);
            if (goesOn && !lines.isEmpty())
                lines.last() += text;
            else
                lines.append(text);
        }
        return lines;
    }

    /// Each physical line is UTF-8 by itself: no character is cut in two.
    QString decoded(const QByteArray &line)
    {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(line);
        if (decoder.hasError())
            fault(u"a line is not UTF-8"_s);
        return text;
    }

    void take(const QString &line)
    {
        static const QRegularExpression form(u"^([A-Z0-9-]+(?:;[A-Z0-9-]+=[^:;,\"]+)*):(.*)$"_s);
        static const QRegularExpression control(u"[\\x00-\\x08\\x0a-\\x1f\\x7f]"_s);
        const auto match = form.match(line);
        if (!match.hasMatch() || line.contains(control)) {
            fault(u"no content line: "_s + line);
            return;
        }
        const QString name = match.captured(1), value = match.captured(2);
        if (name == u"BEGIN")
            begin(value);
        else if (name == u"END")
            end(value);
        else if (m_open.isEmpty())
            fault(u"a property outside: "_s + line);
        else
            current().properties[name].append(value);
    }

    IcalComponent &current() { return m_open.size() == 1 ? m_file.calendar : m_file.events.last(); }

    void begin(const QString &name)
    {
        const bool fits = m_open.isEmpty() ? name == u"VCALENDAR" : m_open.size() == 1 && name == u"VEVENT";
        if (!fits)
            fault(u"unexpected BEGIN:"_s + name);
        if (!m_open.isEmpty())
            m_file.events.append({name, {}});
        m_open.append(name);
    }

    void end(const QString &name)
    {
        if (m_open.isEmpty() || m_open.constLast() != name)
            fault(u"unexpected END:"_s + name);
        else
            m_open.removeLast();
    }

    void check(const IcalComponent &component, const QStringList &required, const QString &where)
    {
        for (auto it = component.properties.cbegin(); it != component.properties.cend(); ++it) {
            if (it->size() != 1)
                fault(where + u": several "_s + it.key());
        }
        for (const QString &name : required) {
            if (!component.properties.contains(name))
                fault(where + u": no "_s + name);
        }
    }

    void checkEvent(const IcalComponent &event)
    {
        static const QRegularExpression utc(u"^\\d{8}T\\d{6}Z$"_s), day(u"^\\d{8}$"_s);
        check(event, {u"UID"_s, u"DTSTAMP"_s, u"SEQUENCE"_s}, u"event"_s);
        const bool isDay = event.properties.contains(u"DTSTART;VALUE=DATE"_s);
        const QString suffix = isDay ? u";VALUE=DATE"_s : QString();
        for (const QString &name : QStringList{u"DTSTART"_s + suffix, u"DTEND"_s + suffix}) {
            if (!(isDay ? day : utc).match(event.value(name)).hasMatch())
                fault(u"bad time "_s + name + u' ' + event.value(name));
        }
        if (event.value(u"DTSTART"_s + suffix) > event.value(u"DTEND"_s + suffix))
            fault(u"ends before it starts"_s);
        if (m_uids.contains(event.value(u"UID"_s)))
            fault(u"a UID twice: "_s + event.value(u"UID"_s));
        m_uids.append(event.value(u"UID"_s));
        for (const QString &name : {u"SUMMARY"_s, u"DESCRIPTION"_s, u"LOCATION"_s})
            checkText(event.value(name));
    }

    /// Commas and semicolons only behind a backslash, a backslash only before \ ; , n N.
    void checkText(const QString &value)
    {
        static const QRegularExpression text(u"^(?:[^\\\\;,]|\\\\[\\\\;,nN])*$"_s);
        if (!text.match(value).hasMatch())
            fault(u"badly escaped: "_s + value);
    }

    IcalFile m_file;
    QStringList m_open;
    QStringList m_uids;
};

} // namespace

QString IcalComponent::text(const QString &property) const
{
    const QString escaped = value(property);
    QString plain;
    for (qsizetype i = 0; i < escaped.size(); ++i) {
        const bool isEscape = escaped.at(i) == u'\\' && i + 1 < escaped.size();
        const QChar c = isEscape ? escaped.at(++i) : escaped.at(i);
        plain += isEscape && c.toLower() == u'n' ? QChar(u'\n') : c;
    }
    return plain;
}

IcalFile readStrictly(const QByteArray &bytes)
{
    return Reader().read(bytes);
}

} // namespace parta::test
