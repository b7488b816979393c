// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of 2,000 pupils: from the question to the server (a typed one, over TLS on loopback) to the painted list, and
// every letter typed into the search line to the painted result. Prints one JSON line per figure. Option: --quick.
#include "app/pages/pupilspage.h"
#include "tests/bench/figure.h"
#include "support/fakeschool.h"
#include "ui/style/theme.h"
#include "ui/style/translations.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPixmap>
#include <QRandomGenerator>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

constexpr int pupils = 2000;

QList<PupilLine> invented()
{
    const QStringList stems{u"Тетрадк"_s, u"Глобус"_s, u"Ёлк"_s, u"Циркул"_s, u"Указк"_s, u"Звонк"_s, u"Пенал"_s, u"Линейк"_s};
    const QStringList names{u"Анна"_s, u"Пётр"_s, u"Мария"_s, u"Юрий"_s, u"Ольга"_s, u"Семён"_s};
    QRandomGenerator random(1);
    QList<PupilLine> lines;
    for (int i = 0; i < pupils; ++i) {
        PupilLine line;
        line.id = {i + 1};
        line.name = {stems.at(random.bounded(int(stems.size()))) + u"ин%1"_s.arg(i),
                     names.at(random.bounded(int(names.size()))), u"Партович"_s};
        line.yearLevel = 1 + i % 11;
        line.className = u"%1%2"_s.arg(line.yearLevel).arg(QChar(0x0410 + i / 11 % 6));
        line.personalFile = u"Т/%1"_s.arg(i);
        line.born = QDate(2010, 1, 1).addDays(i);
        line.phone = u"+7 (000) %1-00-00"_s.arg(100 + i % 900);
        line.full = true;
        lines.append(line);
    }
    return lines;
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void paint(QWidget &widget)
{
    QCoreApplication::sendPostedEvents();
    (void)widget.grab();
}

template<class Done>
bool waitFor(const Done &done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < 10'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
    return done();
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    installTranslations(app, QLocale(QLocale::Russian));
    const Theme theme(app, Scheme::Light);
    const int repetitions = app.arguments().contains(u"--quick"_s) ? 5 : 15;

    FakeSchool school;
    const ListPupils::Reply reply{invented(), {}, QDate(2026, 9, 1), {}};
    school.server().answer<ListPupils>([&](const ListPupils &) { return reply; });
    Session session;
    session.setServer({u"127.0.0.1"_s, school.server().serverPort()}, school.server().fingerprint());
    session.signIn(u"globusova"_s, Secret<QString>(FakeSchool::password()));
    if (!waitFor([&] { return session.isOnline(); }))
        return 1;

    QList<double> shown, searched;
    for (int i = 0; i < repetitions; ++i) {
        PupilsPage page(session);
        page.resize(1120, 640);
        page.show();
        QElapsedTimer timer;
        timer.start();
        page.refresh();
        if (!waitFor([&] { return page.list().model().rowCount() == pupils; }))
            return 1;
        paint(page);
        shown.append(milliseconds(timer));

        double worst = 0;
        const QString typed = u"глобусин1"_s;
        for (int letters = 1; letters <= typed.size(); ++letters) {
            timer.restart();
            page.list().search(typed.left(letters));
            paint(page);
            worst = qMax(worst, milliseconds(timer));
        }
        searched.append(worst);
    }
    bench::print({u"pupils_list_painted_ms"_s, shown, {}, 150, bench::Better::Less});
    bench::print({u"pupils_search_slowest_letter_ms"_s, searched, {}, 50, bench::Better::Less});
    return 0;
}
