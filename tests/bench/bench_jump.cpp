// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Figure of the quick jump: a key typed over 2,000 names to the painted list. Usage: bench_jump [--quick]
#include "app/shell/quickjump.h"
#include "tests/bench/figure.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>

using namespace parta;
using namespace parta::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 2000;

QList<JumpTarget> targets()
{
    const QStringList surnames{u"Азбукин"_s, u"Букварёв"_s, u"Веткина"_s, u"Глобусов"_s, u"Досочкина"_s, u"Ёлкин"_s, u"Журналова"_s};
    const QStringList names{u"Анна"_s, u"Пётр"_s, u"Алёна"_s, u"Глеб"_s, u"Ирина"_s};
    QList<JumpTarget> all;
    for (int i = 0; i < people; ++i)
        all.append({surnames.at(i % surnames.size()) + QString::number(i) + u' ' + names.at(i % names.size()),
                    u"%1Б"_s.arg(1 + i % 11), [] {}});
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int rounds = application.arguments().contains(u"--quick"_s) ? 2 : 7;
    QWidget window;
    window.resize(1366, 728);
    window.show();
    auto *jump = new QuickJump(targets(), &window);
    jump->show();
    auto *line = jump->findChild<QLineEdit *>();
    Figure key{u"quick jump over 2,000 names, key to painted list, ms"_s, {}, {}, 50, Better::Less};
    for (int round = 0; round < rounds; ++round) {
        QList<double> taken;
        for (const QString &typed : {u"ё"_s, u"ёл"_s, u"ёлк"_s, u"ёлкин 3"_s, u",erd"_s, u"анна 7б"_s, u""_s}) {
            QElapsedTimer timer;
            timer.start();
            line->setText(typed);
            jump->repaint();
            taken.append(double(timer.nsecsElapsed()) / 1e6);
        }
        key.product.append(percentile(taken, 0.95));
    }
    print(key);
    return 0;
}
