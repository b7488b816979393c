<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>parta::GradebookEditor</name>
    <message>
        <source>A term mark cannot be a debt</source>
        <translation>Отметка за период не может быть задолженностью</translation>
    </message>
    <message>
        <source>mark %1</source>
        <translation>отметка %1</translation>
    </message>
    <message>
        <source>%1 was absent: a mark here is only for work written later</source>
        <translation>%1: отсутствие на уроке. Отметка здесь – только за работу, написанную позже</translation>
    </message>
    <message>
        <source>second mark %1</source>
        <translation>вторая отметка %1</translation>
    </message>
    <message>
        <source>Attendance is kept by lesson</source>
        <translation>Посещаемость ведётся по урокам</translation>
    </message>
    <message>
        <source>attendance %1</source>
        <translation>посещаемость %1</translation>
    </message>
    <message>
        <source>“%1” is no mark and no letter of attendance</source>
        <translation>«%1» – не отметка и не буква посещаемости</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>запись %1</translation>
    </message>
    <message>
        <source>clearing</source>
        <translation>очистка</translation>
    </message>
    <message>
        <source>filling</source>
        <translation>заполнение</translation>
    </message>
    <message numerus="yes">
        <source>%n cells filled</source>
        <translation>
            <numerusform>Заполнена %n клетка</numerusform>
            <numerusform>Заполнено %n клетки</numerusform>
            <numerusform>Заполнено %n клеток</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to fill with</source>
        <translation>Заполнять нечем</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: absent or not open</source>
        <translation>
            <numerusform>пропущена %n: отсутствие или закрыта</numerusform>
            <numerusform>пропущено %n: отсутствие или закрыты</numerusform>
            <numerusform>пропущено %n: отсутствие или закрыты</numerusform>
        </translation>
    </message>
    <message>
        <source>pasting</source>
        <translation>вставка</translation>
    </message>
    <message numerus="yes">
        <source>%n entries pasted</source>
        <translation>
            <numerusform>Вставлена %n запись</numerusform>
            <numerusform>Вставлено %n записи</numerusform>
            <numerusform>Вставлено %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: not open for writing</source>
        <translation>
            <numerusform>пропущена %n: закрыта для записи</numerusform>
            <numerusform>пропущено %n: закрыты для записи</numerusform>
            <numerusform>пропущено %n: закрыты для записи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside the page</source>
        <translation>
            <numerusform>%n за пределами страницы</numerusform>
            <numerusform>%n за пределами страницы</numerusform>
            <numerusform>%n за пределами страницы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not understood: “%1”</source>
        <translation>
            <numerusform>не понята %n: «%1»</numerusform>
            <numerusform>не понято %n: «%1»</numerusform>
            <numerusform>не понято %n: «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Возвращено: %1</translation>
    </message>
</context>
<context>
    <name>parta::GradebookPane</name>
    <message>
        <source>Choose a class and a subject</source>
        <translation>Выберите класс и предмет</translation>
    </message>
    <message>
        <source>goes with every change you make on this page</source>
        <translation>сопровождает каждое ваше изменение на этой странице</translation>
    </message>
    <message>
        <source>&amp;Reason of the changes</source>
        <translation>&amp;Причина изменений</translation>
    </message>
    <message>
        <source>Reason of the changes</source>
        <translation>Причина изменений</translation>
    </message>
    <message>
        <source>The group has no pupils in this term</source>
        <translation>В этом учебном периоде в группе нет обучающихся</translation>
    </message>
    <message>
        <source>Pupils appear from the day of their enrolment into the group</source>
        <translation>Обучающиеся появляются со дня зачисления в группу</translation>
    </message>
    <message>
        <source>The group has no lessons in this term</source>
        <translation>В этом учебном периоде у группы нет уроков</translation>
    </message>
    <message>
        <source>Choose another term or ask the deputy about the timetable</source>
        <translation>Выберите другой период или уточните расписание у заместителя директора</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message numerus="yes">
        <source>The paste would replace %n filled cells</source>
        <translation>
            <numerusform>Вставка заменит %n заполненную клетку</numerusform>
            <numerusform>Вставка заменит %n заполненные клетки</numerusform>
            <numerusform>Вставка заменит %n заполненных клеток</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Only empty cells</source>
        <translation>Только пустые</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>parta::GradebookView</name>
    <message>
        <source>No such mark. Marks are 1 to 5, F2 opens the line for others, Alt+↓ lists all</source>
        <translation>Такой отметки нет. Отметки 1–5, остальные – через F2, весь список – Alt+↓</translation>
    </message>
    <message>
        <source>A second mark needs a first one in the cell</source>
        <translation>Вторая отметка ставится после первой</translation>
    </message>
    <message>
        <source>Second mark of %1: type it</source>
        <translation>%1: введите вторую отметку</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
</context>
<context>
    <name>parta::GridActions</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Заполнить вниз</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Заполнить вправо</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Work type of the lesson</source>
        <translation>Вид работы на уроке</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>History of the cell</source>
        <translation>История клетки</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Обычный размер</translation>
    </message>
    <message>
        <source>Topic and homework</source>
        <translation>Тема и домашнее задание</translation>
    </message>
    <message>
        <source>Save the lesson and go to the next</source>
        <translation>Сохранить урок и перейти к следующему</translation>
    </message>
</context>
<context>
    <name>parta::GridBoard</name>
    <message>
        <source>Pupils</source>
        <translation>Обучающиеся</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Уроки</translation>
    </message>
    <message>
        <source>Totals of the term</source>
        <translation>Итоги периода</translation>
    </message>
    <message>
        <source>Scroll pupils</source>
        <translation>Прокрутка списка</translation>
    </message>
    <message>
        <source>Scroll lessons</source>
        <translation>Прокрутка уроков</translation>
    </message>
</context>
<context>
    <name>parta::GridMenus</name>
    <message>
        <source>passed</source>
        <translation>зачёт</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>незачёт</translation>
    </message>
    <message>
        <source>not attested</source>
        <translation>не аттестован</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>освобождён</translation>
    </message>
    <message>
        <source>work still to be done</source>
        <translation>задолженность</translation>
    </message>
    <message>
        <source>absent, reason not known</source>
        <translation>нет на уроке, причина не указана</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>болезнь</translation>
    </message>
    <message>
        <source>absent with good reason</source>
        <translation>уважительная причина</translation>
    </message>
    <message>
        <source>absent without good reason</source>
        <translation>без уважительной причины</translation>
    </message>
    <message>
        <source>absent by order</source>
        <translation>по приказу</translation>
    </message>
    <message>
        <source>taught at a distance</source>
        <translation>дистанционно</translation>
    </message>
    <message>
        <source>individual plan</source>
        <translation>индивидуальный график</translation>
    </message>
    <message>
        <source>late</source>
        <translation>опоздание</translation>
    </message>
    <message>
        <source>Values of the cell</source>
        <translation>Значения клетки</translation>
    </message>
    <message>
        <source>Work type of the lesson</source>
        <translation>Вид работы на уроке</translation>
    </message>
    <message>
        <source>Second work</source>
        <translation>Вторая работа</translation>
    </message>
</context>
<context>
    <name>parta::HistoryPopup</name>
    <message>
        <source>History of the cell</source>
        <translation>История клетки</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>%1: nothing was written here</source>
        <translation>%1: записей не было</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>очищено</translation>
    </message>
    <message>
        <source>director</source>
        <translation>директор</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>администратор</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>заместитель директора</translation>
    </message>
    <message>
        <source>class teacher</source>
        <translation>классный руководитель</translation>
    </message>
    <message>
        <source>subject teacher</source>
        <translation>учитель</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>замещающий учитель</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>родитель</translation>
    </message>
    <message>
        <source>pupil</source>
        <translation>обучающийся</translation>
    </message>
</context>
<context>
    <name>parta::JournalTables</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Урок</translation>
    </message>
    <message>
        <source>Topic of the lesson</source>
        <translation>Тема урока</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Домашнее задание</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Вид работы</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>Замена</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Quarter %1</source>
        <translation>%1 четверть</translation>
    </message>
    <message>
        <source>Trimester %1</source>
        <translation>%1 триместр</translation>
    </message>
    <message>
        <source>Half-year %1</source>
        <translation>%1 полугодие</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>class %1 · %2 school year · %3 (%4 – %5)</source>
        <translation>%1 класс · %2 учебный год · %3 (%4 – %5)</translation>
    </message>
    <message>
        <source>Teacher: %1</source>
        <translation>Учитель: %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>по состоянию на %1</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>М. П.</translation>
    </message>
    <message>
        <source>“___” ______________ 20___</source>
        <translation>«___» ______________ 20___ г.</translation>
    </message>
    <message>
        <source>Class journal: %1</source>
        <translation>Классный журнал: %1</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>ДЕМО</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Surname, name</source>
        <translation>Фамилия, имя</translation>
    </message>
    <message>
        <source>Av.</source>
        <translation>Ср.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметка</translation>
    </message>
    <message>
        <source>Kinds of work: %1.</source>
        <translation>Виды работ: %1.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>янв</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Январь</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>фев</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Февраль</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>мар</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Март</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>апр</translation>
    </message>
    <message>
        <source>April</source>
        <translation>Апрель</translation>
    </message>
    <message>
        <source>May</source>
        <comment>abbreviated</comment>
        <translation>май</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Май</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>июн</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Июнь</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>июл</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Июль</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>авг</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Август</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>сен</translation>
    </message>
    <message>
        <source>September</source>
        <translation>Сентябрь</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>окт</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Октябрь</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>ноя</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Ноябрь</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>дек</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Декабрь</translation>
    </message>
</context>
<context>
    <name>parta::Legend</name>
    <message>
        <source>waiting to be saved</source>
        <translation>ждёт записи</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>не принято</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>ещё не открыто</translation>
    </message>
    <message>
        <source>not in the group</source>
        <translation>не в группе</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Обозначения: %1</translation>
    </message>
</context>
<context>
    <name>parta::LessonPanel</name>
    <message>
        <source>Save, next lesson</source>
        <translation>Сохранить и дальше</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Урок</translation>
    </message>
    <message>
        <source>&amp;Work type</source>
        <translation>&amp;Вид работы</translation>
    </message>
    <message>
        <source>Work type</source>
        <translation>Вид работы</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Тема урока</translation>
    </message>
    <message>
        <source>&amp;Homework</source>
        <translation>&amp;Домашнее задание</translation>
    </message>
    <message>
        <source>&amp;Minutes at home</source>
        <translation>&amp;Минут дома</translation>
    </message>
    <message>
        <source>Minutes at home</source>
        <translation>Минут дома</translation>
    </message>
    <message>
        <source>State of the lesson&apos;s record</source>
        <translation>Состояние записи урока</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>No lesson chosen</source>
        <translation>Урок не выбран</translation>
    </message>
    <message>
        <source>lesson %1</source>
        <translation>%1-й урок</translation>
    </message>
    <message>
        <source>lesson %1, substitute %2</source>
        <translation>%1-й урок, замещает %2</translation>
    </message>
    <message>
        <source>Waiting to be saved</source>
        <translation>Ждёт записи</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>Show what is written</source>
        <translation>Показать записанное</translation>
    </message>
</context>
<context>
    <name>parta::Looks</name>
    <message>
        <source>attendance %1</source>
        <translation>посещаемость %1</translation>
    </message>
    <message>
        <source>mark %1</source>
        <translation>отметка %1</translation>
    </message>
    <message>
        <source>debt</source>
        <translation>задолженность</translation>
    </message>
    <message>
        <source>second mark %1</source>
        <translation>вторая отметка %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>waiting to be saved</source>
        <translation>ждёт записи</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>не принято</translation>
    </message>
    <message>
        <source>late</source>
        <translation>опоздание</translation>
    </message>
    <message numerus="yes">
        <source>late by %n min</source>
        <translation>
            <numerusform>опоздание %n минута</numerusform>
            <numerusform>опоздание %n минуты</numerusform>
            <numerusform>опоздание %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, lesson %2</source>
        <translation>%1, %2-й урок</translation>
    </message>
    <message>
        <source>The lesson was not held</source>
        <translation>Урок не состоялся</translation>
    </message>
    <message>
        <source>Substitute: %1</source>
        <translation>Замещает: %1</translation>
    </message>
</context>
<context>
    <name>parta::NoticeLine</name>
    <message>
        <source>Notice</source>
        <translation>Сообщение</translation>
    </message>
</context>
<context>
    <name>parta::PageFace</name>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Обучающийся</translation>
    </message>
    <message>
        <source>Avg</source>
        <translation>Ср.</translation>
    </message>
    <message>
        <source>W. avg</source>
        <translation>Ср. взв.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Average of the term</source>
        <translation>Средний балл за период</translation>
    </message>
    <message>
        <source>Weighted average of the term</source>
        <translation>Средневзвешенный балл за период</translation>
    </message>
    <message>
        <source>Term mark</source>
        <translation>Отметка за период</translation>
    </message>
</context>
<context>
    <name>parta::PrintPreview</name>
    <message>
        <source>Print preview – %1</source>
        <translation>Предварительный просмотр – %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source> %1 of %2 </source>
        <translation> %1 из %2 </translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Отправлено на принтер.</translation>
    </message>
    <message>
        <source>The printer does not accept the document.</source>
        <translation>Принтер не принимает документ.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Файл не записан: %1</translation>
    </message>
</context>
<context>
    <name>parta::Refusals</name>
    <message>
        <source>entry in advance, the lesson has not begun</source>
        <translation>запись заранее, урок ещё не начался</translation>
    </message>
    <message>
        <source>no marks and no homework in the first year</source>
        <translation>в 1 классе нет отметок и домашних заданий</translation>
    </message>
    <message>
        <source>the pupil is not in the group on that day</source>
        <translation>в этот день обучающийся не состоит в группе</translation>
    </message>
    <message>
        <source>the lesson was not held</source>
        <translation>урок не состоялся</translation>
    </message>
    <message>
        <source>the term is closed</source>
        <translation>учебный период закрыт</translation>
    </message>
    <message>
        <source>the school year is closed</source>
        <translation>учебный год закрыт</translation>
    </message>
    <message>
        <source>state the reason of the change first</source>
        <translation>сначала укажите причину изменения</translation>
    </message>
    <message>
        <source>only the teacher of the lesson or the deputy may write here</source>
        <translation>записывать здесь может только учитель этого урока или заместитель директора</translation>
    </message>
    <message>
        <source>changed by someone else meanwhile</source>
        <translation>тем временем изменено другим</translation>
    </message>
    <message>
        <source>the server cannot store at the moment</source>
        <translation>сервер сейчас не может сохранять</translation>
    </message>
    <message>
        <source>the clock of the server is wrong, tell the administrator</source>
        <translation>часы сервера неверны, сообщите администратору</translation>
    </message>
    <message>
        <source>too much at once</source>
        <translation>слишком много за один раз</translation>
    </message>
    <message>
        <source>there is no such lesson or pupil any more</source>
        <translation>такого урока или обучающегося больше нет</translation>
    </message>
    <message>
        <source>the server did not take the entry (%1)</source>
        <translation>сервер не принял запись (%1)</translation>
    </message>
    <message>
        <source>cl. %1: %2</source>
        <translation>п. %1: %2</translation>
    </message>
    <message>
        <source>Changed by someone else: was %1, is %2. %3 was not written</source>
        <translation>Изменено другим: было %1, стало %2. Запись «%3» не внесена</translation>
    </message>
    <message>
        <source>Changed by someone else (%1), now: “%2”. Your text was not written</source>
        <translation>Изменено другим (%1), теперь: «%2». Ваш текст не записан</translation>
    </message>
</context>
<context>
    <name>parta::paper</name>
    <message>
        <source>page %1 of %2</source>
        <translation>стр. %1 из %2</translation>
    </message>
</context>
<context>
    <name>parta::JournalTables</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>№ урока</translation>
    </message>
    <message>
        <source>Topic of the lesson</source>
        <translation>Тема урока (что пройдено)</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Домашнее задание</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Вид работы</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>Замена</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Quarter %1</source>
        <translation>%1 четверть</translation>
    </message>
    <message>
        <source>Trimester %1</source>
        <translation>%1 триместр</translation>
    </message>
    <message>
        <source>Half-year %1</source>
        <translation>%1 полугодие</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>class %1 · %2 school year · %3 (%4 – %5)</source>
        <translation>класс %1 · %2 учебный год · %3 (%4 – %5)</translation>
    </message>
    <message>
        <source>Teacher: %1</source>
        <translation>Учитель: %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>по состоянию на %1</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>М.П.</translation>
    </message>
    <message>
        <source>“___” ______________ 20___</source>
        <translation>«___» ______________ 20___ г.</translation>
    </message>
    <message>
        <source>Class journal: %1</source>
        <translation>Классный журнал: %1</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>ДЕМО</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Surname, name</source>
        <translation>Фамилия, имя</translation>
    </message>
    <message>
        <source>Av.</source>
        <translation>Ср.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Kinds of work: %1.</source>
        <translation>Виды работ: %1.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>янв.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>январь</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>февр.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>февраль</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>март</translation>
    </message>
    <message>
        <source>March</source>
        <translation>март</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>апр.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>апрель</translation>
    </message>
    <message>
        <source>May</source>
        <comment>abbreviated</comment>
        <translation>май</translation>
    </message>
    <message>
        <source>May</source>
        <translation>май</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>июнь</translation>
    </message>
    <message>
        <source>June</source>
        <translation>июнь</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>июль</translation>
    </message>
    <message>
        <source>July</source>
        <translation>июль</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>авг.</translation>
    </message>
    <message>
        <source>August</source>
        <translation>август</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>сент.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>сентябрь</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>окт.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>октябрь</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>нояб.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>ноябрь</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>дек.</translation>
    </message>
    <message>
        <source>December</source>
        <translation>декабрь</translation>
    </message>
</context>
<context>
    <name>parta::PrintPreview</name>
    <message>
        <source>Print preview – %1</source>
        <translation>Просмотр перед печатью – %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source> %1 of %2 </source>
        <translation> %1 из %2 </translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Отправлено на печать.</translation>
    </message>
    <message>
        <source>The printer does not accept the document.</source>
        <translation>Принтер не принимает документ.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Не удалось записать файл: %1</translation>
    </message>
</context>
<context>
    <name>parta::paper</name>
    <message>
        <source>page %1 of %2</source>
        <translation>стр. %1 из %2</translation>
    </message>
</context>
</TS>
