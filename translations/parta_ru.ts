<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>CalendarTexts</name>
    <message>
        <source>study %1 · working %2</source>
        <translation>учебных %1 · рабочих %2</translation>
    </message>
    <message>
        <source>Study days of the terms</source>
        <translation>Учебные дни по периодам</translation>
    </message>
    <message>
        <source>no terms yet</source>
        <translation>периодов пока нет</translation>
    </message>
    <message>
        <source>In the year</source>
        <translation>За год</translation>
    </message>
    <message>
        <source>Working days of the staff</source>
        <translation>Рабочие дни сотрудников</translation>
    </message>
    <message>
        <source>Vacations are working days.</source>
        <translation>Каникулы – рабочие дни.</translation>
    </message>
    <message>
        <source>* by weekends only</source>
        <translation>* только по выходным</translation>
    </message>
    <message>
        <source>day off moved from %1</source>
        <translation>выходной перенесён с %1</translation>
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
        <source>Study day</source>
        <translation>Учебный день</translation>
    </message>
    <message>
        <source>Lessons moved here or extra</source>
        <translation>Уроки перенесены сюда</translation>
    </message>
    <message>
        <source>Distance learning</source>
        <translation>Дистанционное обучение</translation>
    </message>
    <message>
        <source>Lessons cancelled or moved away</source>
        <translation>Уроки отменены или перенесены</translation>
    </message>
    <message>
        <source>Vacation</source>
        <translation>Каникулы</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Выходной или праздник</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Выходной</translation>
    </message>
    <message>
        <source>Outside the terms</source>
        <translation>Вне учебных периодов</translation>
    </message>
    <message>
        <source>Year level %1</source>
        <translation>%1-я параллель</translation>
    </message>
</context>
<context>
    <name>ImportFinding</name>
    <message>
        <source>the file has %1 bytes, at most %2 are read</source>
        <translation>в файле %1 байт, читается не больше %2</translation>
    </message>
    <message>
        <source>this is not well-formed XML: %1</source>
        <translation>это не правильный XML: %1</translation>
    </message>
    <message>
        <source>the file begins with «%1», expected «%2»</source>
        <translation>файл начинается с «%1», ожидалось «%2»</translation>
    </message>
    <message>
        <source>the file declares a document type or entities; such files are not read</source>
        <translation>файл объявляет тип документа или сущности; такие файлы не читаются</translation>
    </message>
    <message>
        <source>elements are nested deeper than %1</source>
        <translation>вложенность элементов больше %1</translation>
    </message>
    <message>
        <source>more than %1 entries; such files are not read</source>
        <translation>больше %1 записей; такие файлы не читаются</translation>
    </message>
    <message>
        <source>a text is longer than %1 characters</source>
        <translation>текст длиннее %1 знаков</translation>
    </message>
    <message>
        <source>the list «%1» is missing or empty</source>
        <translation>список «%1» отсутствует или пуст</translation>
    </message>
    <message>
        <source>the file does not tell its version</source>
        <translation>в файле не указана версия</translation>
    </message>
    <message>
        <source>the file announces %1, but has %2</source>
        <translation>в файле объявлено %1, а есть %2</translation>
    </message>
    <message>
        <source>and %1 more findings «%2»</source>
        <translation>и ещё %1 таких замечаний «%2»</translation>
    </message>
    <message>
        <source>the name is blank</source>
        <translation>имя пустое</translation>
    </message>
    <message>
        <source>the name is longer than %2 characters: «%1»</source>
        <translation>имя длиннее %2 знаков: «%1»</translation>
    </message>
    <message>
        <source>the name «%1» stands already in row %2</source>
        <translation>имя «%1» уже есть в строке %2</translation>
    </message>
    <message>
        <source>«%1» is already the name of another kind of student set: %2</source>
        <translation>«%1» — уже имя другого уровня списка учащихся: %2</translation>
    </message>
    <message>
        <source>«%1» stands elsewhere with another number of pupils: %2</source>
        <translation>«%1» стоит в другом месте с другим числом учащихся: %2</translation>
    </message>
    <message>
        <source>the name «%1» begins or ends with a space; it is compared as it is</source>
        <translation>имя «%1» начинается или кончается пробелом; сравнивается как есть</translation>
    </message>
    <message>
        <source>the value is missing</source>
        <translation>нет значения</translation>
    </message>
    <message>
        <source>«%1» is not a number from %2</source>
        <translation>«%1» — не число из %2</translation>
    </message>
    <message>
        <source>«%1» is not in the list of the file</source>
        <translation>«%1» нет в списке файла</translation>
    </message>
    <message>
        <source>«%1» is named twice</source>
        <translation>«%1» названо дважды</translation>
    </message>
    <message>
        <source>only one value may stand here, found «%1» and «%2»</source>
        <translation>здесь может быть одно значение, найдены «%1» и «%2»</translation>
    </message>
    <message>
        <source>the number %1 belongs already to row %2</source>
        <translation>номер %1 уже занят строкой %2</translation>
    </message>
    <message>
        <source>activity %1 has no teacher</source>
        <translation>у занятия %1 нет учителя</translation>
    </message>
    <message>
        <source>activity %1 has no pupils</source>
        <translation>у занятия %1 нет учащихся</translation>
    </message>
    <message>
        <source>there is no activity %1</source>
        <translation>занятия %1 нет</translation>
    </message>
    <message>
        <source>activity %1 would run past the last hour: %2</source>
        <translation>занятие %1 вышло бы за последний урок дня: %2</translation>
    </message>
    <message>
        <source>activity %1 is already placed elsewhere: %2</source>
        <translation>занятие %1 уже стоит в другом месте: %2</translation>
    </message>
    <message>
        <source>activity %1 has already another room: %2</source>
        <translation>у занятия %1 уже есть другой кабинет: %2</translation>
    </message>
    <message>
        <source>activity %1 is not in the solved timetable and counts as not placed</source>
        <translation>занятия %1 нет в готовом расписании, оно считается не расставленным</translation>
    </message>
    <message>
        <source>activity %1 stands where this is marked as not available: %2</source>
        <translation>занятие %1 стоит на времени, отмеченном как недоступное: %2</translation>
    </message>
    <message>
        <source>teacher «%1» has two lessons at once: %2</source>
        <translation>у учителя «%1» два урока сразу: %2</translation>
    </message>
    <message>
        <source>pupils «%1» have two lessons at once: %2</source>
        <translation>у учащихся «%1» два урока сразу: %2</translation>
    </message>
    <message>
        <source>room «%1» has two lessons at once: %2</source>
        <translation>в кабинете «%1» два урока сразу: %2</translation>
    </message>
    <message>
        <source>%1 lessons are not placed: %2</source>
        <translation>не расставлены, занятий: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 inactive activities are skipped</source>
        <translation>пропущены отключённые занятия: %1</translation>
    </message>
    <message>
        <source>%1 wishes for a time or a room are not placements and are ignored</source>
        <translation>пожелания о времени или кабинете — не расстановка, пропущено: %1</translation>
    </message>
    <message>
        <source>%1 other constraints are ignored: %2</source>
        <translation>прочие ограничения пропущены: %1 (%2)</translation>
    </message>
    <message>
        <source>the option does not fit this file: «%1»; expected %2</source>
        <translation>параметр не подходит к файлу: «%1»; ожидается %2</translation>
    </message>
    <message>
        <source>no year level (1 to 11) is seen in the class name «%1»; taken as %2</source>
        <translation>по имени класса «%1» не видна параллель (1–11); принята %2</translation>
    </message>
    <message>
        <source>«%1» belongs to no class at the chosen level</source>
        <translation>«%1» не входит ни в один класс выбранного уровня</translation>
    </message>
    <message>
        <source>%1 journal pages have several teachers; each of them may write</source>
        <translation>предметных страниц с несколькими учителями: %1; писать может каждый из них</translation>
    </message>
    <message>
        <source>%1 journal pages have no teacher; the deputy appoints one</source>
        <translation>предметных страниц без учителя: %1; его назначает заместитель директора</translation>
    </message>
    <message>
        <source>%1 activities without pupils make no journal page</source>
        <translation>занятия без учащихся не дают предметной страницы: %1</translation>
    </message>
    <message>
        <source>activity %1 has several rooms; the timetable shows «%2»</source>
        <translation>у занятия %1 несколько кабинетов; в расписании показан «%2»</translation>
    </message>
    <message>
        <source>there is another member of staff of the name «%1»; check whether it is the same person</source>
        <translation>есть другой сотрудник с именем «%1»; проверьте, не один ли это человек</translation>
    </message>
    <message>
        <source>no lesson falls on a study day after %1; check terms and bells</source>
        <translation>после %1 ни один урок не попадает на учебный день; проверьте учебные периоды и звонки</translation>
    </message>
    <message>
        <source>another timetable was in force: lessons are made from %1 on, earlier ones stay as they are</source>
        <translation>действовало другое расписание: уроки создаются с %1, прежние остаются как есть</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>строка файла %1</translation>
    </message>
    <message>
        <source>«%1» is no day of %2 in the form MM.DD</source>
        <translation>«%1» – не день %2 года в виде ММ.ДД</translation>
    </message>
    <message>
        <source>the day %1 stands already in row %2</source>
        <translation>день %1 уже указан в строке %2</translation>
    </message>
    <message>
        <source>%2 is no day off; that it was moved from %1 is ignored</source>
        <translation>%2 – не выходной; указание о переносе с %1 не учтено</translation>
    </message>
    <message>
        <source>the day off %1 is moved from %2, which is no Saturday or Sunday</source>
        <translation>выходной %1 перенесён с %2, а это не суббота и не воскресенье</translation>
    </message>
    <message>
        <source>%1 is listed as a worked Saturday or Sunday, but is neither</source>
        <translation>%1 указан как рабочая суббота или воскресенье, но это будний день</translation>
    </message>
    <message>
        <source>this is the calendar of another country: «%1»</source>
        <translation>это календарь другой страны: «%1»</translation>
    </message>
    <message>
        <source>«%1» is neither teacher, class, pupil nor room but «%2»; it is left out</source>
        <translation>«%1» – не учитель, не класс, не ученик и не кабинет, а «%2»; пропущено</translation>
    </message>
    <message>
        <source>the solution leaves out %2 hours of «%1»; they count as not placed</source>
        <translation>в решении не хватает часов занятия «%1»: %2; они считаются не расставленными</translation>
    </message>
    <message>
        <source>the parts of «%1» are longer than its %2 hours</source>
        <translation>части занятия «%1» длиннее его самого: часов в нём %2</translation>
    </message>
    <message>
        <source>%1 resources of events are still to be assigned</source>
        <translation>ещё не назначено кабинетов, учителей или классов: %1</translation>
    </message>
    <message>
        <source>a row has more than %1 columns</source>
        <translation>в строке больше %1 столбцов</translation>
    </message>
    <message>
        <source>control characters in «%1»: this is not text</source>
        <translation>управляющие символы в «%1»: это не текст</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed: %1</source>
        <translation>кавычка открыта и не закрыта: %1</translation>
    </message>
    <message>
        <source>text stands behind a closing quotation mark: %1</source>
        <translation>после закрывающей кавычки стоит текст: %1</translation>
    </message>
    <message>
        <source>there is no header row</source>
        <translation>нет строки заголовков</translation>
    </message>
    <message>
        <source>the archive is damaged or cut off: %1</source>
        <translation>архив повреждён или обрезан: %1</translation>
    </message>
    <message>
        <source>the archive has more than %1 files</source>
        <translation>в архиве больше %1 файлов</translation>
    </message>
    <message>
        <source>the archive unpacks to more than %1 times its size; such archives are not read</source>
        <translation>архив при распаковке больше своего размера более чем в %1 раз; такие архивы не читаются</translation>
    </message>
    <message>
        <source>the archive unpacks to more than %1 bytes</source>
        <translation>архив распаковывается более чем в %1 байт</translation>
    </message>
    <message>
        <source>the archive holds a link or a name that leads out of its folder: «%1»</source>
        <translation>в архиве есть ссылка или имя, ведущее за пределы папки: «%1»</translation>
    </message>
    <message>
        <source>«%1» is encrypted</source>
        <translation>«%1» зашифрован</translation>
    </message>
    <message>
        <source>the archive holds «%1» twice</source>
        <translation>файл «%1» есть в архиве дважды</translation>
    </message>
    <message>
        <source>this is not a sound XLSX file: %1 %2</source>
        <translation>это не исправный файл XLSX: %1 %2</translation>
    </message>
    <message>
        <source>there is no sheet «%1»</source>
        <translation>нет листа «%1»</translation>
    </message>
    <message>
        <source>this is a workbook of the old form (.xls); save it as .xlsx or .csv</source>
        <translation>это книга старого формата (.xls); сохраните её как .xlsx или .csv</translation>
    </message>
    <message>
        <source>column %1 has no header and is not read</source>
        <translation>у столбца %1 нет заголовка, он не читается</translation>
    </message>
    <message>
        <source>the column «%1» is not known and not read; nearest known name: «%2»</source>
        <translation>столбец «%1» не распознан и не читается; ближайшее известное имя: «%2»</translation>
    </message>
    <message>
        <source>the column «%1» stands twice; the first one is read</source>
        <translation>столбец «%1» есть дважды; читается первый</translation>
    </message>
    <message>
        <source>columns are missing: %1</source>
        <translation>нет столбцов: %1</translation>
    </message>
    <message>
        <source>the row has %1 fields, the header %2</source>
        <translation>в строке полей: %1, в заголовке: %2</translation>
    </message>
    <message>
        <source>the row has only %1 fields, the header %2; the others count as blank</source>
        <translation>в строке только полей: %1, в заголовке: %2; остальные считаются пустыми</translation>
    </message>
    <message>
        <source>«%1» looks like a formula; it is kept as text</source>
        <translation>«%1» похоже на формулу; оставлено как текст</translation>
    </message>
    <message>
        <source>Latin letters stand among Cyrillic ones in «%1»; taken as «%2»</source>
        <translation>в «%1» среди русских букв есть латинские; прочитано как «%2»</translation>
    </message>
    <message>
        <source>«%1» is not a day</source>
        <translation>«%1» – не дата</translation>
    </message>
    <message>
        <source>the year of «%1» has two digits; taken as %2</source>
        <translation>в «%1» год из двух цифр; прочитано как %2</translation>
    </message>
    <message>
        <source>«%1» is not a sex: м or ж</source>
        <translation>«%1» – не пол: нужно «м» или «ж»</translation>
    </message>
    <message>
        <source>«%1» is not a class: a year level and a letter</source>
        <translation>«%1» – не класс: нужны параллель и литера</translation>
    </message>
    <message>
        <source>the year level of «%1» is not from 1 to 11</source>
        <translation>параллель в «%1» не от 1 до 11</translation>
    </message>
    <message>
        <source>the letter «%2» of the class «%1» cannot stand in a file name or is too long</source>
        <translation>литера «%2» класса «%1» недопустима в имени файла или слишком длинна</translation>
    </message>
    <message>
        <source>born %1: on 1 September %2 years old, expected 6 to 20</source>
        <translation>дата рождения %1: на 1 сентября полных лет %2, ожидается от 6 до 20</translation>
    </message>
    <message>
        <source>«%1» is not an e-mail address; left out</source>
        <translation>«%1» – не адрес электронной почты; пропущено</translation>
    </message>
    <message>
        <source>the person stands already in row %2: %1</source>
        <translation>этот человек уже есть в строке %2: %1</translation>
    </message>
    <message>
        <source>the number %1 belongs already to row %2; left out</source>
        <translation>номер %1 уже есть в строке %2; пропущено</translation>
    </message>
    <message>
        <source>a phone or an e-mail without a name is left out: %1</source>
        <translation>телефон или почта без имени пропущены: %1</translation>
    </message>
    <message>
        <source>%1 passwords are never taken over; credentials are issued here</source>
        <translation>пароли (%1) не переносятся: реквизиты доступа выдаются здесь</translation>
    </message>
    <message>
        <source>%1 values of the column «%2» are not imported: they are entered with their order</source>
        <translation>значения столбца «%2» (%1) не загружаются: их вносят вместе с приказом</translation>
    </message>
    <message>
        <source>the school has «%1» already (%2): the same person or a namesake?</source>
        <translation>в школе уже есть «%1» (%2): тот же человек или однофамилец?</translation>
    </message>
    <message>
        <source>«%1» was taken for the person of the same name (%2)</source>
        <translation>«%1» сочтён тем же человеком (%2)</translation>
    </message>
    <message>
        <source>the school has several people of the name «%1»; which one is meant?</source>
        <translation>в школе несколько человек с именем «%1»; о ком речь?</translation>
    </message>
    <message>
        <source>«%1» is in class %2; a transfer needs an order and is not imported</source>
        <translation>«%1» учится в классе %2; для перевода нужен приказ, перевод не загружается</translation>
    </message>
    <message>
        <source>the school has another value than «%1» and keeps its own: «%2»</source>
        <translation>в школе указано иное, чем «%1»; оставлено прежнее: «%2»</translation>
    </message>
    <message>
        <source>the number %1 belongs to another pupil of the school; left out</source>
        <translation>номер %1 принадлежит другому обучающемуся школы; пропущено</translation>
    </message>
    <message>
        <source>the number %1 comes after %2; taken as it stands</source>
        <translation>номер %1 идёт после %2; принято как есть</translation>
    </message>
    <message>
        <source>class %1 has another class teacher; the appointment stays</source>
        <translation>у класса %1 другой классный руководитель; назначение не изменено</translation>
    </message>
    <message>
        <source>«%1» is not a OneRoster set: a ZIP or a folder with manifest.csv</source>
        <translation>«%1» – не набор OneRoster: нужен архив ZIP или папка с manifest.csv</translation>
    </message>
    <message>
        <source>the set has no manifest.csv</source>
        <translation>в наборе нет manifest.csv</translation>
    </message>
    <message>
        <source>the manifest does not tell the mode of «%1»; it counts as absent unless the file is there</source>
        <translation>в манифесте не указан режим «%1»; если файла нет, он считается отсутствующим</translation>
    </message>
    <message>
        <source>«%1» is not one of: %2</source>
        <translation>«%1» – не одно из значений: %2</translation>
    </message>
    <message>
        <source>the manifest announces «%1», but the set does not hold it</source>
        <translation>манифест обещает «%1», но в наборе его нет</translation>
    </message>
    <message>
        <source>the set holds «%1», but the manifest does not announce it</source>
        <translation>в наборе есть «%1», но в манифесте его нет</translation>
    </message>
    <message>
        <source>the files stand in a folder of the archive: %1</source>
        <translation>файлы лежат в папке архива: %1</translation>
    </message>
    <message>
        <source>the file «%1» should be called «%2»</source>
        <translation>файл «%1» должен называться «%2»</translation>
    </message>
    <message>
        <source>the file «%1» is not known and not read; nearest known name: «%2»</source>
        <translation>файл «%1» не распознан и не читается; ближайшее известное имя: «%2»</translation>
    </message>
    <message>
        <source>the mapping profile does not speak of «%1»; the file is not read</source>
        <translation>в профиле соответствий нет «%1»; файл не читается</translation>
    </message>
    <message>
        <source>«%1» is not imported</source>
        <translation>«%1» не загружается</translation>
    </message>
    <message>
        <source>the content is not that of «%1»: the column «%2» is missing; the file is not read</source>
        <translation>содержимое не соответствует «%1»: нет столбца «%2»; файл не читается</translation>
    </message>
    <message>
        <source>the columns of «%1» are not in the published order</source>
        <translation>столбцы «%1» стоят не в установленном порядке</translation>
    </message>
    <message>
        <source>«%1» has a header and no rows</source>
        <translation>в «%1» есть заголовок, но нет строк</translation>
    </message>
    <message>
        <source>a field of «%1» holds a line break</source>
        <translation>в поле «%1» есть перевод строки</translation>
    </message>
    <message>
        <source>«%1» has no line end after the last row</source>
        <translation>в «%1» нет перевода строки после последней строки</translation>
    </message>
    <message>
        <source>%1 rows have fewer fields than the header (%2)</source>
        <translation>строк, где полей меньше, чем в заголовке (%2): %1</translation>
    </message>
    <message>
        <source>status or dateLastModified is filled in %1 rows of a full list</source>
        <translation>в полном списке заполнены status или dateLastModified, строк: %1</translation>
    </message>
    <message>
        <source>«%1» is not a time stamp (rows: %2); it is not used</source>
        <translation>«%1» – не отметка времени (строк: %2); она не используется</translation>
    </message>
    <message>
        <source>«%1» is written in another letter case; taken all the same</source>
        <translation>«%1» написано в другом регистре; принято</translation>
    </message>
    <message>
        <source>the end %1 is before the beginning %2</source>
        <translation>конец %1 раньше начала %2</translation>
    </message>
    <message>
        <source>«%1» is not in the set; the reference is dropped</source>
        <translation>«%1» нет в наборе; ссылка опущена</translation>
    </message>
    <message>
        <source>the school year «%1» stands inside the term «%2»</source>
        <translation>учебный год «%1» вложен в период «%2»</translation>
    </message>
    <message>
        <source>the course «%1» is not in the set; the subject «%2» is made</source>
        <translation>курса «%1» нет в наборе; создаётся предмет «%2»</translation>
    </message>
    <message>
        <source>the terms «%1» are not in the set; the chosen school year is taken</source>
        <translation>периодов «%1» нет в наборе; взят выбранный учебный год</translation>
    </message>
    <message>
        <source>the login «%1» stands twice; another one will be proposed</source>
        <translation>логин «%1» есть дважды; будет предложен другой</translation>
    </message>
    <message>
        <source>enrolled as %1, but user «%2» has no such role</source>
        <translation>зачислен как %1, но у пользователя «%2» нет такой роли</translation>
    </message>
    <message>
        <source>from %1 to %2 is outside the terms of the class; taken as it stands</source>
        <translation>с %1 по %2 – вне периодов класса; принято как есть</translation>
    </message>
    <message>
        <source>user «%1» belongs to another school than the class (%2)</source>
        <translation>пользователь «%1» из другой школы, чем класс (%2)</translation>
    </message>
    <message>
        <source>%1: the role %2 is granted only by an order of the director (3.1)</source>
        <translation>%1: роль %2 даётся только приказом директора (п. 3.1)</translation>
    </message>
    <message>
        <source>surnames with a space: %1</source>
        <translation>фамилий с пробелом: %1</translation>
    </message>
    <message>
        <source>surnames with an apostrophe: %1</source>
        <translation>фамилий с апострофом: %1</translation>
    </message>
    <message>
        <source>«%1» and «%2» are not a pupil and a guardian; the link is ignored</source>
        <translation>«%1» и «%2» – не обучающийся и законный представитель; связь не учтена</translation>
    </message>
    <message>
        <source>%1 is proposed as class teacher of %2; the deputy appoints</source>
        <translation>%1 предлагается классным руководителем %2; назначает заместитель директора</translation>
    </message>
    <message>
        <source>an enrollment as «%1» gives no journal page</source>
        <translation>зачисление с ролью «%1» не даёт страницы журнала</translation>
    </message>
    <message>
        <source>«%1» has %2 primary teachers; all are kept, none is primary</source>
        <translation>у «%1» основных учителей: %2; все сохранены, основного нет</translation>
    </message>
    <message>
        <source>more than %1 rows have errors; such files are not read</source>
        <translation>больше %1 строк с ошибками; такие файлы не читаются</translation>
    </message>
</context>
<context>
    <name>ListTexts</name>
    <message>
        <source>Save the list</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text table (*.csv)</source>
        <translation>Электронная таблица (*.xlsx);;Текстовая таблица (*.csv)</translation>
    </message>
    <message>
        <source>The file %1 cannot be written</source>
        <translation>Файл %1 не удаётся записать</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Save as a spreadsheet…</source>
        <translation>Сохранить как таблицу…</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Скопировать список</translation>
    </message>
    <message>
        <source>The list is on the clipboard</source>
        <translation>Список в буфере обмена</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
</context>
<context>
    <name>PlaceTexts</name>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Учебный год</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Уроки</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Preparing the year</source>
        <translation>Подготовка к году</translation>
    </message>
    <message>
        <source>School years</source>
        <translation>Учебные годы</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Кабинеты</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Alphabet book</source>
        <translation>Алфавитная книга</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Обучающиеся</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>Substitutions</source>
        <translation>Замены</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Предметы</translation>
    </message>
    <message>
        <source>Mark scales</source>
        <translation>Системы оценивания</translation>
    </message>
    <message>
        <source>Work types</source>
        <translation>Виды работ</translation>
    </message>
    <message>
        <source>Curriculum</source>
        <translation>Учебный план</translation>
    </message>
    <message>
        <source>Subgroups</source>
        <translation>Подгруппы</translation>
    </message>
    <message>
        <source>Teaching load</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>Topic plans</source>
        <translation>Темы (КТП)</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Show the password</source>
        <translation>Показать пароль</translation>
    </message>
</context>
<context>
    <name>parta::AbsencesPage</name>
    <message>
        <source>Teacher</source>
        <translation>Учитель</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ №</translation>
    </message>
    <message>
        <source>of</source>
        <translation>от</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Отсутствие</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Номер приказа</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Дата приказа</translation>
    </message>
    <message>
        <source>Cancelled: the teacher is there</source>
        <translation>Отменено: учитель на месте</translation>
    </message>
    <message>
        <source>New absence</source>
        <translation>Новое отсутствие</translation>
    </message>
    <message>
        <source>No absences are entered</source>
        <translation>Отсутствия не внесены</translation>
    </message>
    <message>
        <source>Enter the first one with «New absence» (Ctrl+N)</source>
        <translation>Внесите первое кнопкой «Новое отсутствие» (Ctrl+N)</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Отсутствия</translation>
    </message>
</context>
<context>
    <name>parta::AccountCard</name>
    <message>
        <source>Issue a new password…</source>
        <translation>Выдать новый пароль…</translation>
    </message>
    <message>
        <source>Give a role by order…</source>
        <translation>Дать роль по приказу…</translation>
    </message>
    <message>
        <source>Block the account</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>%1, good until %2</source>
        <translation>%1, действует до %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Последний вход</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ещё не входил</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Уволен</translation>
    </message>
    <message>
        <source>The account is still open: block it.</source>
        <translation>Учётная запись ещё открыта: её пора заблокировать.</translation>
    </message>
    <message>
        <source>Roles by order</source>
        <translation>Роли по приказу</translation>
    </message>
    <message>
        <source>What a teacher and a class teacher may do follows from load and classes, without an order.</source>
        <translation>Права учителя и классного руководителя следуют из нагрузки и назначений, приказ о роли для них не нужен.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>приказ %1</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Прекратить…</translation>
    </message>
    <message>
        <source>End the role: %1</source>
        <translation>Прекратить роль: %1</translation>
    </message>
    <message>
        <source>Open the account again</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Appoint as administrator…</source>
        <translation>Назначить администратором…</translation>
    </message>
</context>
<context>
    <name>parta::AccountTexts</name>
    <message>
        <source>in use</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>password issued</source>
        <translation>пароль выдан</translation>
    </message>
    <message>
        <source>password expired</source>
        <translation>пароль просрочен</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>заблокирована</translation>
    </message>
    <message>
        <source>No. %1 of %2</source>
        <translation>№ %1 от %2</translation>
    </message>
    <message>
        <source>Entered on %1, due on %2 (cl. %3)</source>
        <translation>Внесено %1, срок – %2 (п. %3)</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 с %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 по %2</translation>
    </message>
</context>
<context>
    <name>parta::AccountsPage</name>
    <message>
        <source>No account of the staff yet</source>
        <translation>Учётных записей сотрудников ещё нет</translation>
    </message>
    <message>
        <source>Make the first one on the director&apos;s order (cl. 3.1).</source>
        <translation>Создайте первую по приказу директора (п. 3.1).</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Новая учётная запись</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>По состоянию на %1</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>ДЕМО</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Последний вход</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Director&apos;s order</source>
        <translation>Приказ директора</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Cl. 3.1: on the director&apos;s order, within two working days of it.</source>
        <translation>П. 3.1: по приказу директора, в течение двух рабочих дней с его даты.</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>новый человек</translation>
    </message>
    <message>
        <source>Member of staff</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Role by order</source>
        <translation>Роль по приказу</translation>
    </message>
    <message>
        <source>none (teacher)</source>
        <translation>нет (учитель)</translation>
    </message>
    <message>
        <source>Make account</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>The account is signed out and has the role from its next sign-in on.</source>
        <translation>Сотрудник будет выведен из программы; роль действует со следующего входа.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until, if dated</source>
        <translation>По (если на срок)</translation>
    </message>
    <message>
        <source>The role is given</source>
        <translation>Роль дана</translation>
    </message>
    <message>
        <source>End of a role</source>
        <translation>Прекращение роли</translation>
    </message>
    <message>
        <source>The account is signed out; the role holds until the end of the last day.</source>
        <translation>Сотрудник будет выведен из программы; роль действует до конца последнего дня.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>The role has an end</source>
        <translation>Роль прекращается</translation>
    </message>
    <message>
        <source>A new password?</source>
        <translation>Выдать новый пароль?</translation>
    </message>
    <message>
        <source>The present password of %1 stops working at once, and the account is signed out everywhere.</source>
        <translation>Прежний пароль (%1) сразу перестанет действовать, все сеансы завершатся.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Block the account?</source>
        <translation>Заблокировать учётную запись?</translation>
    </message>
    <message>
        <source>%1 is signed out at once and cannot sign in any more.</source>
        <translation>%1: все сеансы сразу завершатся, войти больше нельзя.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>The account is blocked</source>
        <translation>Учётная запись заблокирована</translation>
    </message>
    <message>
        <source>The account is open again</source>
        <translation>Учётная запись разблокирована</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
</context>
<context>
    <name>parta::AlphabetPage</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>Зачислен</translation>
    </message>
    <message>
        <source>Into class</source>
        <translation>В класс</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Выбыл</translation>
    </message>
    <message>
        <source>Out of class</source>
        <translation>Из класса</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Order about the departure</source>
        <translation>Приказ о выбытии</translation>
    </message>
    <message>
        <source>Name, number</source>
        <translation>ФИО, номер</translation>
    </message>
    <message>
        <source>The alphabet book is empty</source>
        <translation>Алфавитная книга пуста</translation>
    </message>
    <message>
        <source>A line appears with every enrolment on the page «Movement».</source>
        <translation>Запись появляется при каждом зачислении на странице «Движение».</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Буква</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рожд.</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Зачислен</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Выбыл</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Alphabet book</source>
        <translation>Алфавитная книга</translation>
    </message>
</context>
<context>
    <name>parta::AttestationList</name>
    <message>
        <source>has run out</source>
        <translation>срок истёк</translation>
    </message>
    <message>
        <source>falls due within three months</source>
        <translation>срок наступает в ближайшие три месяца</translation>
    </message>
    <message>
        <source>entered on %1, due on %2 (cl. 3.3)</source>
        <translation>внесено %1, срок – %2 (п. 3.3)</translation>
    </message>
    <message>
        <source>first category</source>
        <translation>первая категория</translation>
    </message>
    <message>
        <source>highest category</source>
        <translation>высшая категория</translation>
    </message>
    <message>
        <source>conformity with the post</source>
        <translation>соответствие занимаемой должности</translation>
    </message>
    <message>
        <source>teacher-methodologist</source>
        <translation>педагог-методист</translation>
    </message>
    <message>
        <source>teacher-mentor</source>
        <translation>педагог-наставник</translation>
    </message>
    <message>
        <source>%1, %2, order No. %3 of %4</source>
        <translation>%1, %2, приказ № %3 от %4</translation>
    </message>
    <message>
        <source>; valid until %1</source>
        <translation>; действует до %1</translation>
    </message>
    <message>
        <source>; next on %1</source>
        <translation>; следующая – %1</translation>
    </message>
    <message>
        <source>Add an attestation…</source>
        <translation>Добавить аттестацию…</translation>
    </message>
    <message>
        <source>No attestation entered</source>
        <translation>Аттестация не внесена</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Изменить: %1</translation>
    </message>
</context>
<context>
    <name>parta::BellsPage</name>
    <message>
        <source>every day</source>
        <translation>все дни</translation>
    </message>
    <message>
        <source>%1 – break after lesson %2: %3 min, less than %4</source>
        <translation>%1 – перемена после %2-го урока: %3 мин, меньше %4</translation>
    </message>
    <message>
        <source>%1 – no break of %2 min after lesson 2 or 3</source>
        <translation>%1 – нет перемены в %2 мин после 2-го или 3-го урока</translation>
    </message>
    <message>
        <source>%1 – lesson %2 begins before %3</source>
        <translation>%1 – %2-й урок начинается раньше %3</translation>
    </message>
    <message>
        <source>%1 – lesson %2 ends after %3</source>
        <translation>%1 – %2-й урок кончается позже %3</translation>
    </message>
    <message>
        <source>School year of the bells</source>
        <translation>Учебный год звонков</translation>
    </message>
    <message>
        <source>No bell schedule yet.</source>
        <translation>Расписания звонков ещё нет.</translation>
    </message>
    <message>
        <source>«New schedule» begins with usual bells.</source>
        <translation>«Новое расписание» начнёт с обычных звонков.</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Новое расписание</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>for every study day</source>
        <translation>на все учебные дни</translation>
    </message>
    <message>
        <source>shortened: on single days only</source>
        <translation>сокращённое: только на отдельные дни</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Смена</translation>
    </message>
    <message>
        <source>1st shift</source>
        <translation>1-я смена</translation>
    </message>
    <message>
        <source>2nd shift</source>
        <translation>2-я смена</translation>
    </message>
    <message>
        <source>From year level</source>
        <translation>С параллели</translation>
    </message>
    <message>
        <source>To year level</source>
        <translation>По параллель</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day (empty: open)</source>
        <translation>Последний день (пусто: не ограничен)</translation>
    </message>
    <message>
        <source>Bells, a line a lesson: 1 08:30–09:15</source>
        <translation>Звонки, строка на урок: 1 08:30–09:15</translation>
    </message>
    <message>
        <source>Lines of one weekday begin with it: сб 1 08:30–09:10</source>
        <translation>Строки одного дня недели начинаются с него: сб 1 08:30–09:10</translation>
    </message>
    <message>
        <source>On single days, e.g. 30.12.2026, 07.03.2027</source>
        <translation>В отдельные дни, например 30.12.2026, 07.03.2027</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>обычное</translation>
    </message>
    <message>
        <source>shortened</source>
        <translation>сокращённое</translation>
    </message>
    <message>
        <source>Year levels</source>
        <translation>Параллели</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Уроков</translation>
    </message>
    <message>
        <source>Single days</source>
        <translation>Отдельных дней</translation>
    </message>
    <message>
        <source>Bell schedules</source>
        <translation>Расписания звонков</translation>
    </message>
    <message>
        <source>Lessons that are made keep their times until the timetable makes them anew.</source>
        <translation>У созданных уроков время остаётся прежним, пока расписание не создаст их заново.</translation>
    </message>
    <message>
        <source>By the norms (%1):</source>
        <translation>По нормам (%1):</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Убрано</translation>
    </message>
</context>
<context>
    <name>parta::Captions</name>
    <message>
        <source>cleared</source>
        <translation>очищено</translation>
    </message>
    <message numerus="yes">
        <source>%n cells at once</source>
        <translation>
            <numerusform>%n клетка сразу</numerusform>
            <numerusform>%n клетки сразу</numerusform>
            <numerusform>%n клеток сразу</numerusform>
        </translation>
    </message>
    <message>
        <source>term mark</source>
        <translation>отметка за период</translation>
    </message>
    <message>
        <source>topic and homework</source>
        <translation>тема и домашнее задание</translation>
    </message>
    <message>
        <source>kind of work</source>
        <translation>вид работы</translation>
    </message>
</context>
<context>
    <name>parta::CardList</name>
    <message>
        <source>Add: %1</source>
        <translation>Добавить: %1</translation>
    </message>
</context>
<context>
    <name>parta::ChangedIdentityDialog</name>
    <message>
        <source>Connection blocked</source>
        <translation>Соединение заблокировано</translation>
    </message>
    <message>
        <source>%1 is not the server this computer knows</source>
        <translation>%1 — не тот сервер, который известен этому компьютеру</translation>
    </message>
    <message>
        <source>Its fingerprint has changed. Nothing was sent: neither login nor password nor marks. Either the administrator has set the server up anew, or somebody pretends to be the server.</source>
        <translation>Его отпечаток изменился. Ничего не отправлено: ни логин, ни пароль, ни отметки. Либо администратор установил сервер заново, либо кто-то выдаёт себя за сервер школы.</translation>
    </message>
    <message>
        <source>Ask the administrator of the journal by telephone or in person. Only with a new slip compare the fingerprint again.</source>
        <translation>Спросите администратора журнала лично или по телефону. Сравнивать отпечаток заново можно только с новым листком.</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Известный</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Показан сейчас</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Не подключаться</translation>
    </message>
    <message>
        <source>I have a new slip, compare again…</source>
        <translation>У меня новый листок, сравнить заново…</translation>
    </message>
</context>
<context>
    <name>parta::ChangesTab</name>
    <message>
        <source>lessons cancelled</source>
        <translation>уроки отменены</translation>
    </message>
    <message>
        <source>lessons moved to another day</source>
        <translation>уроки перенесены на другой день</translation>
    </message>
    <message>
        <source>extra study day</source>
        <translation>дополнительный учебный день</translation>
    </message>
    <message>
        <source>distance learning</source>
        <translation>дистанционное обучение</translation>
    </message>
    <message>
        <source>No study day of this year is changed by order.</source>
        <translation>Ни один учебный день этого года не изменён приказом.</translation>
    </message>
    <message>
        <source>«New change» cancels, moves or adds a day.</source>
        <translation>«Новое изменение» отменяет, переносит или добавляет день.</translation>
    </message>
    <message>
        <source>of its own weekday</source>
        <translation>своего дня недели</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что происходит</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>Перенесено на</translation>
    </message>
    <message>
        <source>Extra day: lessons</source>
        <translation>Доп. день: уроки</translation>
    </message>
    <message>
        <source>From year level</source>
        <translation>С параллели</translation>
    </message>
    <message>
        <source>To year level</source>
        <translation>По параллель</translation>
    </message>
    <message>
        <source>Or one class only</source>
        <translation>Или только один класс</translation>
    </message>
    <message>
        <source>all classes of the levels</source>
        <translation>все классы параллелей</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Order No.</source>
        <translation>Приказ №</translation>
    </message>
    <message>
        <source>New change</source>
        <translation>Новое изменение</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Changed study days</source>
        <translation>Изменённые учебные дни</translation>
    </message>
</context>
<context>
    <name>parta::ChoicesField</name>
    <message>
        <source>none</source>
        <translation>не выбраны</translation>
    </message>
</context>
<context>
    <name>parta::ClassesPage</name>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>по %1</translation>
    </message>
    <message>
        <source>order No. %1</source>
        <translation>приказ № %1</translation>
    </message>
    <message>
        <source>No class teacher is appointed yet.</source>
        <translation>Классный руководитель ещё не назначен.</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Учебный год</translation>
    </message>
    <message>
        <source>The year has no classes yet.</source>
        <translation>В этом году ещё нет классов.</translation>
    </message>
    <message>
        <source>Type «1А–1В, 2А» above and press «Create».</source>
        <translation>Наберите вверху «1А–1В, 2А» и нажмите «Создать».</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Новый класс</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Several classes at once: 1А–1В, 2А, 2Б</source>
        <translation>Несколько классов сразу: 1А–1В, 2А, 2Б</translation>
    </message>
    <message>
        <source>Names of classes to create</source>
        <translation>Названия создаваемых классов</translation>
    </message>
    <message>
        <source>1st shift</source>
        <translation>1-я смена</translation>
    </message>
    <message>
        <source>2nd shift</source>
        <translation>2-я смена</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>From the year before</source>
        <translation>Из прошлого года</translation>
    </message>
    <message>
        <source>Year level</source>
        <translation>Параллель</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Литера</translation>
    </message>
    <message>
        <source>Name (empty: level and letter)</source>
        <translation>Название (пусто: номер и литера)</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Смена</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Периоды</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Кабинет</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Class for pupils with special needs</source>
        <translation>Класс для обучающихся с ОВЗ</translation>
    </message>
    <message>
        <source>Class teacher</source>
        <translation>Классный руководитель</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Order No.</source>
        <translation>Приказ №</translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation>Дата приказа</translation>
    </message>
    <message>
        <source>No school year is created yet.</source>
        <translation>Учебный год ещё не создан.</translation>
    </message>
    <message>
        <source>The administrator creates it by 1 July (clause 3.1).</source>
        <translation>Его создаёт администратор журнала до 1 июля (п. 3.1).</translation>
    </message>
    <message>
        <source>by the level</source>
        <translation>по параллели</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Учеников</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
    <message>
        <source>No new class was needed.</source>
        <translation>Новых классов не понадобилось.</translation>
    </message>
    <message>
        <source>Created: %1.</source>
        <translation>Созданы: %1.</translation>
    </message>
    <message>
        <source>There already: %1.</source>
        <translation>Уже были: %1.</translation>
    </message>
    <message>
        <source>There is no year before this one.</source>
        <translation>Года перед этим нет.</translation>
    </message>
    <message>
        <source>Classes from the year before</source>
        <translation>Классы из прошлого года</translation>
    </message>
    <message>
        <source>Make the classes of %1 from those of %2, each a year level higher? Class teachers are appointed anew.</source>
        <translation>Создать классы %1 учебного года из классов %2, каждый на год старше? Классные руководители назначаются заново.</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Убрано</translation>
    </message>
</context>
<context>
    <name>parta::Client</name>
    <message>
        <source>Changes cannot be kept on this computer&apos;s disk. Do not close the window before they are saved.</source>
        <translation>Изменения не удаётся хранить на диске этого компьютера. Не закрывайте окно, пока они не сохранены на сервере.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes have not reached the server yet. They are kept encrypted on this computer and are offered at the next sign-in.</source>
        <translation>
            <numerusform>%n изменение ещё не дошло до сервера. Оно хранится на этом компьютере в зашифрованном виде и будет предложено при следующем входе.</numerusform>
            <numerusform>%n изменения ещё не дошли до сервера. Они хранятся на этом компьютере в зашифрованном виде и будут предложены при следующем входе.</numerusform>
            <numerusform>%n изменений ещё не дошли до сервера. Они хранятся на этом компьютере в зашифрованном виде и будут предложены при следующем входе.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Выйти?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>parta::CompareDialog</name>
    <message>
        <source>Is this the school&apos;s server?</source>
        <translation>Это сервер школы?</translation>
    </message>
    <message>
        <source>This computer meets the server %1 for the first time</source>
        <translation>Этот компьютер впервые видит сервер %1</translation>
    </message>
    <message>
        <source>The slip with your login also shows the server&apos;s fingerprint: 64 letters and digits. Type its first line (16 characters) from the slip. If they agree, this is the school&apos;s server and not somebody in between.</source>
        <translation>На листке с вашим логином напечатан и отпечаток сервера: 64 буквы и цифры. Перепишите с листка его первую строку (16 знаков). Если они совпадут, это сервер школы, а не кто-то посередине.</translation>
    </message>
    <message>
        <source>First line of the fingerprint</source>
        <translation>Первая строка отпечатка</translation>
    </message>
    <message>
        <source>It is the school&apos;s server</source>
        <translation>Это сервер школы</translation>
    </message>
    <message>
        <source>They agree.</source>
        <translation>Совпадает.</translation>
    </message>
    <message>
        <source>They do not agree. Check what you typed. If it is right, do not sign in and tell the administrator of the journal.</source>
        <translation>Не совпадает. Проверьте набранное. Если всё набрано верно, не входите и сообщите администратору журнала.</translation>
    </message>
</context>
<context>
    <name>parta::ConnectionBadge</name>
    <message numerus="yes">
        <source>Saving %n</source>
        <translation>
            <numerusform>Сохраняется: %n</numerusform>
            <numerusform>Сохраняется: %n</numerusform>
            <numerusform>Сохраняется: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Всё сохранено</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message numerus="yes">
        <source>No connection, %n waiting</source>
        <translation>
            <numerusform>Нет связи, ждёт: %n</numerusform>
            <numerusform>Нет связи, ждут: %n</numerusform>
            <numerusform>Нет связи, ждут: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Нет связи</translation>
    </message>
    <message numerus="yes">
        <source>Signed out, %n waiting</source>
        <translation>
            <numerusform>Вход не выполнен, ждёт: %n</numerusform>
            <numerusform>Вход не выполнен, ждут: %n</numerusform>
            <numerusform>Вход не выполнен, ждут: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Вход не выполнен</translation>
    </message>
    <message>
        <source>What waits for the server</source>
        <translation>Что ждёт отправки на сервер</translation>
    </message>
</context>
<context>
    <name>parta::CoverPage</name>
    <message>
        <source>merges both parts</source>
        <translation>объединит обе группы</translation>
    </message>
    <message>
        <source>teaches the subject</source>
        <translation>ведёт этот предмет</translation>
    </message>
    <message>
        <source>teaches the class</source>
        <translation>ведёт в этом классе</translation>
    </message>
    <message>
        <source>free</source>
        <translation>свободен</translation>
    </message>
    <message numerus="yes">
        <source>%n substitution(s) this month</source>
        <translation>
            <numerusform>%n замена за месяц</numerusform>
            <numerusform>%n замены за месяц</numerusform>
            <numerusform>%n замен за месяц</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Who gives the lesson</source>
        <translation>Кто проведёт урок</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Учитель</translation>
    </message>
    <message>
        <source>Task for the substitute</source>
        <translation>Задание замещающему учителю</translation>
    </message>
    <message>
        <source>No lesson is without its teacher on these days</source>
        <translation>В эти дни все уроки обеспечены учителями</translation>
    </message>
    <message>
        <source>Enter the absence of a teacher first</source>
        <translation>Сначала внесите отсутствие учителя на соседней вкладке</translation>
    </message>
    <message>
        <source>Assign the first</source>
        <translation>Назначить первого</translation>
    </message>
    <message>
        <source>Gives the lesson to the teacher who stands first in the list</source>
        <translation>Отдаёт урок учителю, который стоит в списке первым</translation>
    </message>
    <message>
        <source>All proposals</source>
        <translation>Назначить всех</translation>
    </message>
    <message>
        <source>Gives every uncovered lesson of these days to a free teacher</source>
        <translation>Отдаёт каждый непокрытый урок этих дней свободному учителю</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Снять замену</translation>
    </message>
    <message>
        <source>Cancel the lesson</source>
        <translation>Отменить урок</translation>
    </message>
    <message>
        <source>Sheet for the board</source>
        <translation>Лист на доску</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Урок</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Замещает</translation>
    </message>
    <message>
        <source>Lessons of absent teachers</source>
        <translation>Уроки отсутствующих учителей</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пока никто</translation>
    </message>
    <message>
        <source>nobody is free</source>
        <translation>свободных нет</translation>
    </message>
    <message>
        <source>choose a teacher</source>
        <translation>выберите учителя</translation>
    </message>
    <message>
        <source>Choose a teacher first</source>
        <translation>Сначала выберите учителя</translation>
    </message>
    <message>
        <source>Nobody is free at that hour: cancel the lesson or merge it</source>
        <translation>В этот час никто не свободен: отмените урок или объедините группы</translation>
    </message>
    <message>
        <source>%1 gives the lesson</source>
        <translation>Урок проведёт %1</translation>
    </message>
    <message>
        <source>There is nothing to assign</source>
        <translation>Назначать нечего</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) assigned</source>
        <translation>
            <numerusform>Назначен %n урок</numerusform>
            <numerusform>Назначено %n урока</numerusform>
            <numerusform>Назначено %n уроков</numerusform>
        </translation>
    </message>
    <message>
        <source>The lesson has no substitute</source>
        <translation>Замены у этого урока нет</translation>
    </message>
    <message>
        <source>The substitution is taken back</source>
        <translation>Замена снята</translation>
    </message>
    <message>
        <source>%1, %2, lesson %3 will not be held.</source>
        <translation>%1, %2, %3-й урок проведён не будет.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>No substitute for %1</source>
        <translation>Некем заменить: %1</translation>
    </message>
    <message>
        <source>The lesson is cancelled</source>
        <translation>Урок отменён</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>ДЕМО</translation>
    </message>
</context>
<context>
    <name>parta::CurriculumModel</name>
    <message>
        <source>At most %1 hours in a %2-day week: %3</source>
        <translation>Не более %1 ч при %2-дневной неделе: %3</translation>
    </message>
    <message>
        <source>As the level has it; type to give this class its own hours</source>
        <translation>Как в параллели; введите число, чтобы задать часы этого класса</translation>
    </message>
    <message>
        <source>Sum of this part</source>
        <translation>Итого по этой части</translation>
    </message>
    <message>
        <source>Mandatory and school part</source>
        <translation>Обязательная и школьная части</translation>
    </message>
    <message>
        <source>Weekly maximum</source>
        <translation>Предельная нагрузка</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
</context>
<context>
    <name>parta::CurriculumPage</name>
    <message>
        <source>Curriculum</source>
        <translation>Учебный план</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Учебный год</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>Часть учебного плана</translation>
    </message>
    <message>
        <source>Mandatory part</source>
        <translation>Обязательная часть</translation>
    </message>
    <message>
        <source>School part</source>
        <translation>Формируется школой</translation>
    </message>
    <message>
        <source>Extracurricular</source>
        <translation>Внеурочная деятельность</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>By levels</source>
        <translation>По параллелям</translation>
    </message>
    <message>
        <source>By classes</source>
        <translation>По классам</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Часов в неделю</translation>
    </message>
    <message>
        <source>Hours a year</source>
        <translation>Часов в год</translation>
    </message>
    <message>
        <source>Undo, save, print</source>
        <translation>Отмена, сохранение, печать</translation>
    </message>
    <message>
        <source>Undo	Ctrl+Z</source>
        <translation>Отменить	Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo	Ctrl+Shift+Z</source>
        <translation>Вернуть	Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>По состоянию на %1</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>ДЕМО</translation>
    </message>
    <message>
        <source>The year has no classes yet: enter them in «Classes», or import a list.</source>
        <translation>В этом году ещё нет классов: внесите их в разделе «Классы» или загрузите список.</translation>
    </message>
    <message>
        <source>The school has no subjects yet: enter them in «Subjects».</source>
        <translation>В школе ещё нет предметов: внесите их в разделе «Предметы».</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Сохраняется</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Nothing can be pasted here</source>
        <translation>Сюда вставить нельзя</translation>
    </message>
    <message>
        <source>The clipboard has no hours to paste</source>
        <translation>В буфере обмена нет часов</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cells?</source>
        <translation>
            <numerusform>Вставить %n клетку?</numerusform>
            <numerusform>Вставить %n клетки?</numerusform>
            <numerusform>Вставить %n клеток?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are no hours or lie outside the grid and are left out.</source>
        <translation>
            <numerusform>Ещё %n не число часов или за краем таблицы – пропускается.</numerusform>
            <numerusform>Ещё %n не число часов или за краем таблицы – пропускаются.</numerusform>
            <numerusform>Ещё %n не число часов или за краем таблицы – пропускаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>parta::CurriculumSheet</name>
    <message>
        <source>%1: %2 hours a week, the most are %3 (%4-day week; %5)</source>
        <translation>%1: %2 ч в неделю, допускается не более %3 (%4-дневная неделя; %5)</translation>
    </message>
    <message>
        <source>to be looked up</source>
        <translation>уточните норму</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>%1 классы</translation>
    </message>
</context>
<context>
    <name>parta::DateField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>Calendar (F4)</source>
        <translation>Календарь (F4)</translation>
    </message>
</context>
<context>
    <name>parta::DayLessonsPage</name>
    <message>
        <source>cancelled</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>moved from %1, lesson %2</source>
        <translation>перенесён с %1, %2-й урок</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>дополнительный</translation>
    </message>
    <message>
        <source>substituted</source>
        <translation>замена</translation>
    </message>
    <message>
        <source>by the timetable</source>
        <translation>по расписанию</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Extra lesson</source>
        <translation>Дополнительный урок</translation>
    </message>
    <message>
        <source>Cancel the lesson</source>
        <translation>Отменить урок</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Вернуть урок</translation>
    </message>
    <message>
        <source>No lessons on this day</source>
        <translation>В этот день уроков нет</translation>
    </message>
    <message>
        <source>It may be a day off, or no timetable is in force</source>
        <translation>Возможно, это выходной или расписание ещё не введено в действие</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Урок</translation>
    </message>
    <message>
        <source>Class and subject</source>
        <translation>Класс и предмет</translation>
    </message>
    <message>
        <source>Lesson number</source>
        <translation>Номер урока</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Кабинет</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Причина изменения</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>без кабинета</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Учитель</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Lessons of the day</source>
        <translation>Уроки дня</translation>
    </message>
    <message>
        <source>A lesson keeps its class: cancel it and add an extra one</source>
        <translation>Класс у урока не меняется: отмените его и добавьте дополнительный</translation>
    </message>
    <message>
        <source>The teacher is taken</source>
        <translation>Учитель занят</translation>
    </message>
    <message>
        <source>The pupils are taken</source>
        <translation>Обучающиеся заняты</translation>
    </message>
    <message>
        <source>The room is taken</source>
        <translation>Кабинет занят</translation>
    </message>
    <message>
        <source>The lesson is not cancelled</source>
        <translation>Этот урок не отменён</translation>
    </message>
</context>
<context>
    <name>parta::FormDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Some fields need a look</source>
        <translation>Проверьте отмеченные поля</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправляется…</translation>
    </message>
</context>
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
    <name>parta::GradebookPage</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Print preview (Ctrl+P)</source>
        <translation>Просмотр печати (Ctrl+P)</translation>
    </message>
    <message>
        <source>Choose another page or press F5 to try again</source>
        <translation>Выберите другую страницу или нажмите F5, чтобы повторить</translation>
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
    <name>parta::GuardianDialog</name>
    <message>
        <source>New guardian</source>
        <translation>Новый родитель (законный представитель)</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Родитель (законный представитель)</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Is the person known already?</source>
        <translation>Человек уже есть в списке?</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>With regard to this pupil</source>
        <translation>По отношению к этому обучающемуся</translation>
    </message>
    <message>
        <source>Who it is (mother, father, guardian …)</source>
        <translation>Кем приходится (мать, отец, опекун …)</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Access to the child&apos;s data is suspended</source>
        <translation>Доступ к данным ребёнка приостановлен</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
</context>
<context>
    <name>parta::HeadBar</name>
    <message>
        <source>DEMO SCHOOL</source>
        <translation>ДЕМО-ШКОЛА</translation>
    </message>
    <message>
        <source>Invented people and marks, for trying out</source>
        <translation>Вымышленные люди и отметки, чтобы попробовать программу</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Вход выполнен: %1</translation>
    </message>
</context>
<context>
    <name>parta::HelpWindow</name>
    <message>
        <source>Parta guide</source>
        <translation>Парта: руководство</translation>
    </message>
    <message>
        <source>Guide text</source>
        <translation>Текст руководства</translation>
    </message>
    <message>
        <source>This page of the guide is not installed.</source>
        <translation>Эта страница руководства не установлена.</translation>
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
    <name>parta::JournalPage</name>
    <message>
        <source>Press F5 to try again</source>
        <translation>Нажмите F5, чтобы повторить</translation>
    </message>
    <message>
        <source>Search: class, subject, teacher</source>
        <translation>Поиск: класс, предмет, учитель</translation>
    </message>
    <message>
        <source>Journal pages</source>
        <translation>Страницы журнала</translation>
    </message>
    <message>
        <source>Class and subject</source>
        <translation>Класс и предмет</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Учитель</translation>
    </message>
    <message>
        <source>substitution</source>
        <translation>замена</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Печать: %1</translation>
    </message>
    <message>
        <source>You have no teaching groups this year</source>
        <translation>В этом году у вас нет учебных групп</translation>
    </message>
    <message>
        <source>The deputy director assigns them; after that they appear here.</source>
        <translation>Их назначает заместитель директора; после этого они появятся здесь.</translation>
    </message>
    <message>
        <source>You are not a class teacher today</source>
        <translation>Сегодня вы не классный руководитель</translation>
    </message>
    <message>
        <source>The deputy director appoints class teachers.</source>
        <translation>Классных руководителей назначает заместитель директора.</translation>
    </message>
    <message>
        <source>The school has no journal pages yet</source>
        <translation>В школе ещё нет страниц журнала</translation>
    </message>
    <message>
        <source>Import a timetable: partactl import fet FILE.</source>
        <translation>Загрузите расписание: partactl import fet ФАЙЛ.</translation>
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
    <message>
        <source>%1, from %2: %3</source>
        <translation>%1, из %2: %3</translation>
    </message>
    <message>
        <source>Marks brought along, counted in the average: %1.</source>
        <translation>Перенесённые отметки, учтены в среднем балле: %1.</translation>
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
    <message>
        <source>Enter as planned (Ctrl+Enter)</source>
        <translation>Записать по плану (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>parta::LoadPage</name>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>%1: from %2</source>
        <translation>%1: с %2</translation>
    </message>
    <message>
        <source>Nobody has been appointed yet.</source>
        <translation>Учитель ещё не назначен.</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Учебный год</translation>
    </message>
    <message>
        <source>The year has no teaching groups yet</source>
        <translation>В этом году ещё нет учебных групп</translation>
    </message>
    <message>
        <source>Enter the curriculum and create the pages from it, or add a group with Ctrl+N.</source>
        <translation>Внесите учебный план и создайте страницы по нему или добавьте группу: Ctrl+N.</translation>
    </message>
    <message>
        <source>Class, subject, teacher</source>
        <translation>Класс, предмет, учитель</translation>
    </message>
    <message>
        <source>Totals by teacher…</source>
        <translation>Итоги по учителям…</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Subgroup</source>
        <translation>Подгруппа</translation>
    </message>
    <message>
        <source>Lessons a week</source>
        <translation>Уроков в неделю</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Учитель</translation>
    </message>
    <message>
        <source>Subject teacher</source>
        <translation>Учитель-предметник</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Новая группа</translation>
    </message>
    <message>
        <source>From the curriculum</source>
        <translation>По учебному плану</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Удалить группу</translation>
    </message>
    <message>
        <source>not appointed</source>
        <translation>не назначен</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Уроки</translation>
    </message>
    <message>
        <source>By plan</source>
        <translation>По плану</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Ученики</translation>
    </message>
    <message>
        <source>Teaching load</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>The curriculum gives %1 hours a week</source>
        <translation>По учебному плану – %1 ч в неделю</translation>
    </message>
    <message>
        <source>Nobody teaches this group today</source>
        <translation>Сегодня группу никто не ведёт</translation>
    </message>
    <message>
        <source>Every subject of the curriculum has its page</source>
        <translation>У каждого предмета учебного плана есть страница</translation>
    </message>
    <message numerus="yes">
        <source>Create %n pages the curriculum asks for</source>
        <translation>
            <numerusform>Создать %n страницу по учебному плану</numerusform>
            <numerusform>Создать %n страницы по учебному плану</numerusform>
            <numerusform>Создать %n страниц по учебному плану</numerusform>
        </translation>
    </message>
    <message>
        <source>of several classes</source>
        <translation>из разных классов</translation>
    </message>
    <message>
        <source>whole class</source>
        <translation>весь класс</translation>
    </message>
    <message>
        <source>From which day on?</source>
        <translation>С какого дня?</translation>
    </message>
    <message numerus="yes">
        <source>The curriculum asks for %n pages that do not exist yet: %1</source>
        <translation>
            <numerusform>По учебному плану не хватает %n страницы: %1</numerusform>
            <numerusform>По учебному плану не хватает %n страниц: %1</numerusform>
            <numerusform>По учебному плану не хватает %n страниц: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages from the curriculum</source>
        <translation>Страницы по учебному плану</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>%n pages created. Appoint their teachers.</source>
        <translation>
            <numerusform>Создана %n страница. Назначьте учителя.</numerusform>
            <numerusform>Созданы %n страницы. Назначьте учителей.</numerusform>
            <numerusform>Создано %n страниц. Назначьте учителей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the page %1, %2? It has no lessons yet, nothing is lost.</source>
        <translation>Удалить страницу «%1, %2»? Уроков на ней ещё нет, ничего не пропадёт.</translation>
    </message>
    <message>
        <source>The page has lessons. End the teacher&apos;s turn instead; the page stays in the journal.</source>
        <translation>На странице есть уроки: её нельзя удалить. Завершите работу учителя, страница останется в журнале.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Classes and subjects</source>
        <translation>Классы и предметы</translation>
    </message>
    <message>
        <source>Load of the teachers</source>
        <translation>Нагрузка учителей</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>По состоянию на %1</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>ДЕМО</translation>
    </message>
</context>
<context>
    <name>parta::LoginSlip</name>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Одноразовый пароль</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Fingerprint of the server</source>
        <translation>Отпечаток сервера</translation>
    </message>
    <message>
        <source>Access to the electronic journal</source>
        <translation>Реквизиты доступа к электронному журналу</translation>
    </message>
    <message>
        <source>1. Open the program and enter the address of the server, the login and the password.</source>
        <translation>1. Откройте программу и введите адрес сервера, логин и пароль.</translation>
    </message>
    <message>
        <source>2. Compare the first line of the fingerprint with this slip: it is the proof that this is the school&apos;s server.</source>
        <translation>2. Сверьте первую строку отпечатка с этим листком: так вы убедитесь, что это сервер школы.</translation>
    </message>
    <message>
        <source>3. Choose a password of your own. Then destroy this slip.</source>
        <translation>3. Придумайте собственный пароль. После этого уничтожьте листок.</translation>
    </message>
    <message>
        <source>Cl. 2.5, 4.1: you answer for your login and password. Give them to nobody.</source>
        <translation>П. 2.5, 4.1: вы отвечаете за сохранность логина и пароля. Никому их не передавайте.</translation>
    </message>
    <message>
        <source>Access slip</source>
        <translation>Реквизиты доступа</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>ДЕМО</translation>
    </message>
</context>
<context>
    <name>parta::LoginSlipDialog</name>
    <message>
        <source>Access for %1</source>
        <translation>Доступ: %1</translation>
    </message>
    <message>
        <source>The password is shown only now and is kept nowhere. Print the slip and hand it over in person (cl. 2.4).</source>
        <translation>Пароль показан только сейчас и нигде не хранится. Напечатайте листок и отдайте лично (п. 2.4).</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Одноразовый пароль</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Отпечаток</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
    <message>
        <source>Moved here from %1, lesson %2</source>
        <translation>Перенесён с %1, %2-й урок</translation>
    </message>
    <message>
        <source>Extra lesson</source>
        <translation>Дополнительный урок</translation>
    </message>
    <message>
        <source>The lesson was not held: %1</source>
        <translation>Урок не проведён: %1</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Задание: %1</translation>
    </message>
</context>
<context>
    <name>parta::MainWindow</name>
    <message>
        <source>Change password…</source>
        <translation>Сменить пароль…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Quick jump</source>
        <translation>Быстрый переход</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Светлая или тёмная тема</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Все классы</translation>
    </message>
    <message>
        <source>My pages</source>
        <translation>Мои страницы</translation>
    </message>
    <message>
        <source>My class</source>
        <translation>Мой класс</translation>
    </message>
    <message>
        <source>Parta</source>
        <translation>Парта</translation>
    </message>
    <message>
        <source>The journal is kept by the school&apos;s staff</source>
        <translation>Журнал ведут сотрудники школы</translation>
    </message>
    <message>
        <source>Cl. 2.9: parents see the marks, attendance and timetable of their own child. The class teacher gives them to you, also on paper every week (cl. 3.4).</source>
        <translation>П. 2.9: родителям доступны успеваемость, посещаемость и расписание только своего ребёнка. Их сообщает классный руководитель, по желанию — на бумаге каждую неделю (п. 3.4).</translation>
    </message>
    <message>
        <source>The journal is not open to pupils</source>
        <translation>Журнал не открывается обучающимся</translation>
    </message>
    <message>
        <source>Cl. 2.13: only the staff of the school works with the journal. Ask your class teacher about your marks.</source>
        <translation>П. 2.13: с журналом работают только сотрудники школы. О своих отметках спросите классного руководителя.</translation>
    </message>
    <message>
        <source>section</source>
        <translation>раздел</translation>
    </message>
    <message>
        <source>command</source>
        <translation>команда</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Ждёт отправки</translation>
    </message>
    <message numerus="yes">
        <source>%n changes typed earlier on this computer have not reached the server.</source>
        <translation>
            <numerusform>%n изменение, введённое на этом компьютере раньше, не дошло до сервера.</numerusform>
            <numerusform>%n изменения, введённые на этом компьютере раньше, не дошли до сервера.</numerusform>
            <numerusform>%n изменений, введённых на этом компьютере раньше, не дошли до сервера.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Former password</source>
        <translation>Прежний пароль</translation>
    </message>
    <message>
        <source>The password you had before:</source>
        <translation>Пароль, который был у вас раньше:</translation>
    </message>
    <message>
        <source>Unsent changes on this computer are locked with your former password.</source>
        <translation>Неотправленные изменения на этом компьютере заперты вашим прежним паролем.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Отпереть…</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message numerus="yes">
        <source>%n changes have not reached the server yet. They are kept encrypted on this computer and are offered at the next sign-in.</source>
        <translation>
            <numerusform>%n изменение ещё не дошло до сервера. Оно хранится на этом компьютере в зашифрованном виде и будет предложено при следующем входе.</numerusform>
            <numerusform>%n изменения ещё не дошли до сервера. Они хранятся на этом компьютере в зашифрованном виде и будут предложены при следующем входе.</numerusform>
            <numerusform>%n изменений ещё не дошли до сервера. Они хранятся на этом компьютере в зашифрованном виде и будут предложены при следующем входе.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Parta?</source>
        <translation>Закрыть Парту?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>parta::MarkScalesPage</name>
    <message>
        <source>five-point</source>
        <translation>пятибалльная</translation>
    </message>
    <message>
        <source>pass / fail</source>
        <translation>зачёт / незачёт</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>без отметок</translation>
    </message>
    <message>
        <source>behaviour</source>
        <translation>поведение</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>арифметическое</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>строгое</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>смешанное</translation>
    </message>
    <message>
        <source>three levels</source>
        <translation>три уровня</translation>
    </message>
    <message>
        <source>five points</source>
        <translation>пять баллов</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Rounding of the proposed mark</source>
        <translation>Округление предлагаемой отметки</translation>
    </message>
    <message>
        <source>Behaviour is marked by</source>
        <translation>Поведение оценивается</translation>
    </message>
    <message>
        <source>Offered to subjects</source>
        <translation>Можно выбирать для предметов</translation>
    </message>
    <message>
        <source>There are no mark scales</source>
        <translation>Систем оценивания нет</translation>
    </message>
    <message>
        <source>New scale</source>
        <translation>Новая система</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Округление</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Предметы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключена</translation>
    </message>
    <message>
        <source>Mark scales</source>
        <translation>Системы оценивания</translation>
    </message>
    <message>
        <source>Proposed: «5» from %1, «4» from %2, «3» from %3, compared exactly, not as rounded on the screen. The teacher confirms every term mark.</source>
        <translation>Предлагается: «5» от %1, «4» от %2, «3» от %3; сравнивается точное среднее, а не округлённое на экране. Каждую отметку за период подтверждает учитель.</translation>
    </message>
    <message>
        <source>Never enters averages, percentages and categories of pupils.</source>
        <translation>Не входит в средние баллы, проценты и группы успеваемости.</translation>
    </message>
    <message>
        <source>No term mark is proposed.</source>
        <translation>Отметка за период не предлагается.</translation>
    </message>
</context>
<context>
    <name>parta::MovementPage</name>
    <message>
        <source>No. %1 of %2</source>
        <translation>№ %1 от %2</translation>
    </message>
    <message>
        <source>annulled</source>
        <translation>отменена</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>опоздание %n день</numerusform>
            <numerusform>опоздание %n дня</numerusform>
            <numerusform>опоздание %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>in time</source>
        <translation>в срок</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Name, order, class</source>
        <translation>ФИО, приказ, класс</translation>
    </message>
    <message>
        <source>The book of movement is empty</source>
        <translation>Книга движения пуста</translation>
    </message>
    <message>
        <source>An order about enrolment, departure or a change of class begins it.</source>
        <translation>Её начинает приказ о зачислении, выбытии или переводе.</translation>
    </message>
    <message>
        <source>New order …</source>
        <translation>Новый приказ …</translation>
    </message>
    <message>
        <source>Annul …</source>
        <translation>Отменить запись …</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Обучающийся</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Вид движения</translation>
    </message>
    <message>
        <source>Out of class</source>
        <translation>Из класса</translation>
    </message>
    <message>
        <source>Into class</source>
        <translation>В класс</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>Дата события</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>From where, where to</source>
        <translation>Откуда, куда</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Basis (application, minutes, certificate)</source>
        <translation>Основание (заявление, протокол, справка)</translation>
    </message>
    <message>
        <source>Learnt of on</source>
        <translation>Сведения получены</translation>
    </message>
    <message>
        <source>To be entered by (cl. 3.3)</source>
        <translation>Внести до (п. 3.3)</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Внёс</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Из</translation>
    </message>
    <message>
        <source>To</source>
        <translation>В</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Откуда, куда</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>Book of pupils&apos; movement</source>
        <translation>Книга движения учащихся</translation>
    </message>
    <message numerus="yes">
        <source>%n lines entered</source>
        <translation>
            <numerusform>Внесена %n запись</numerusform>
            <numerusform>Внесены %n записи</numerusform>
            <numerusform>Внесено %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. To be put into subgroups: %2</source>
        <translation>%1. Распределите по подгруппам: %2</translation>
    </message>
    <message>
        <source>Annulment of a line</source>
        <translation>Отмена записи</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Order No.</source>
        <translation>№ приказа</translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation>Дата приказа</translation>
    </message>
    <message>
        <source>Why the line is wrong</source>
        <translation>В чём ошибка записи</translation>
    </message>
    <message>
        <source>A later line or entries of the journal stand on it: only the pupil&apos;s last line can be annulled, and only without marks in those days.</source>
        <translation>На этой записи держится более поздняя или отметки журнала: отменить можно только последнюю запись обучающегося и только если за эти дни нет отметок и пропусков.</translation>
    </message>
    <message>
        <source>The line is annulled</source>
        <translation>Запись отменена</translation>
    </message>
</context>
<context>
    <name>parta::NavigationRail</name>
    <message>
        <source>Navigation</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Parta</source>
        <translation>Парта</translation>
    </message>
    <message>
        <source>Show or hide the names</source>
        <translation>Показать или скрыть названия</translation>
    </message>
</context>
<context>
    <name>parta::NormWarnings</name>
    <message>
        <source>%1 lessons a day, at most %2</source>
        <translation>уроков в день %1, норма – не больше %2</translation>
    </message>
    <message>
        <source>%1 lessons a day, at most %2 and only once a week with physical education</source>
        <translation>уроков в день %1, норма – не больше %2 и только раз в неделю за счёт физической культуры</translation>
    </message>
    <message>
        <source>%1 hours a week, at most %2</source>
        <translation>часов в неделю %1, норма – не больше %2</translation>
    </message>
    <message>
        <source>%1 study days a week, at most %2</source>
        <translation>учебных дней в неделю %1, норма – не больше %2</translation>
    </message>
    <message>
        <source>a lesson with number %1</source>
        <translation>урок с номером %1</translation>
    </message>
    <message>
        <source>no easier day in the middle of the week</source>
        <translation>нет облегчённого дня в середине недели</translation>
    </message>
    <message>
        <source>%1 shifts, at most %2</source>
        <translation>смен %1, норма – не больше %2</translation>
    </message>
    <message>
        <source>studies in the first shift only</source>
        <translation>учится только в первую смену</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
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
    <name>parta::OrderDialog</name>
    <message>
        <source>enrolment</source>
        <translation>зачисление</translation>
    </message>
    <message>
        <source>departure</source>
        <translation>выбытие</translation>
    </message>
    <message>
        <source>change of class</source>
        <translation>перевод в другой класс</translation>
    </message>
    <message>
        <source>promotion to the next year</source>
        <translation>перевод на следующий год</translation>
    </message>
    <message>
        <source>conditional promotion</source>
        <translation>условный перевод</translation>
    </message>
    <message>
        <source>repeats the year</source>
        <translation>оставлен на повторный год</translation>
    </message>
    <message>
        <source>completion of level 9</source>
        <translation>завершение программы 9 класса</translation>
    </message>
    <message>
        <source>graduation</source>
        <translation>выпуск</translation>
    </message>
    <message>
        <source>annulment of a line</source>
        <translation>отмена записи</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Новый приказ</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Вид движения</translation>
    </message>
    <message>
        <source>Was never at this school</source>
        <translation>Раньше в этой школе не учился</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указан</translation>
    </message>
    <message>
        <source>male</source>
        <translation>мужской</translation>
    </message>
    <message>
        <source>female</source>
        <translation>женский</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>none</source>
        <translation>не выбран</translation>
    </message>
    <message>
        <source>Into class</source>
        <translation>В класс</translation>
    </message>
    <message>
        <source>Day of the event (first day of the new state)</source>
        <translation>Дата события (с этого дня)</translation>
    </message>
    <message>
        <source>Learnt of on (5 working days run from here)</source>
        <translation>Сведения получены (5 рабочих дней отсюда)</translation>
    </message>
    <message>
        <source>Order No.</source>
        <translation>№ приказа</translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation>Дата приказа</translation>
    </message>
    <message>
        <source>From where, where to</source>
        <translation>Откуда, куда</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Basis (application, minutes, certificate)</source>
        <translation>Основание (заявление, протокол, справка)</translation>
    </message>
    <message>
        <source>A chosen pupil is at school already on that day.</source>
        <translation>Выбранный обучающийся на эту дату уже числится в школе.</translation>
    </message>
    <message>
        <source>A chosen pupil is in no class on the day before.</source>
        <translation>Выбранный обучающийся накануне этой даты не числится в классе.</translation>
    </message>
    <message>
        <source>Choose at least one pupil.</source>
        <translation>Выберите хотя бы одного обучающегося.</translation>
    </message>
    <message>
        <source>This class does not fit: check its level and year.</source>
        <translation>Класс не подходит: проверьте параллель и учебный год.</translation>
    </message>
    <message>
        <source>This does not happen to pupils of that level.</source>
        <translation>Для этой параллели такого движения нет.</translation>
    </message>
    <message>
        <source>A later line of the pupil stands in the book, or the day is outside the school year.</source>
        <translation>В книге есть более поздняя запись обучающегося, или дата не входит в учебный год.</translation>
    </message>
    <message>
        <source>Has to be filled in</source>
        <translation>Нужно заполнить</translation>
    </message>
</context>
<context>
    <name>parta::PageCatalogue</name>
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
    <message>
        <source>Mark of the year</source>
        <translation>Годовая отметка</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>Перен.</translation>
    </message>
    <message>
        <source>Marks of this subject and term from the group before; they count in the average and are written there</source>
        <translation>Перенесённые отметки: получены по этому предмету в прежней группе, входят в средний балл и меняются только там</translation>
    </message>
</context>
<context>
    <name>parta::PagePicker</name>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Учебный период</translation>
    </message>
</context>
<context>
    <name>parta::PasswordDialog</name>
    <message>
        <source>Your own password</source>
        <translation>Свой пароль</translation>
    </message>
    <message>
        <source>The new password counts from the next sign-in on; all your other windows are signed out.</source>
        <translation>Новый пароль действует со следующего входа; все другие ваши окна потребуют войти заново.</translation>
    </message>
    <message>
        <source>You signed in with a one-time password. Choose your own before the journal opens: you answer for it personally (cl. 2.5).</source>
        <translation>Вы вошли с одноразовым паролем. Придумайте свой, прежде чем откроется журнал: за его сохранность вы отвечаете лично (п. 2.5).</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Нынешний пароль</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>A phrase of several words is best. Any letters, digits, blanks and signs will do; no common passwords, no school, login or name in it.</source>
        <translation>Лучше всего фраза из нескольких слов. Подходят любые буквы, цифры, пробелы и знаки; не подходят распространённые пароли, название школы, логин и имя.</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Установить пароль</translation>
    </message>
    <message numerus="yes">
        <source>at least %n characters</source>
        <translation>
            <numerusform>не короче %n знака</numerusform>
            <numerusform>не короче %n знаков</numerusform>
            <numerusform>не короче %n знаков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed</source>
        <translation>
            <numerusform>набран %n</numerusform>
            <numerusform>набрано %n</numerusform>
            <numerusform>набрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>typed twice the same</source>
        <translation>оба раза набрано одинаково</translation>
    </message>
    <message>
        <source>Setting…</source>
        <translation>Устанавливается…</translation>
    </message>
</context>
<context>
    <name>parta::PictureTab</name>
    <message>
        <source>The year has no terms yet; they are due by 10 September (clause 3.3).</source>
        <translation>В этом году ещё нет учебных периодов; их вводят до 10 сентября (п. 3.3).</translation>
    </message>
    <message>
        <source>Year level %1 has classes but no terms (clause 3.3).</source>
        <translation>В параллели %1 есть классы, но нет учебных периодов (п. 3.3).</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n weekday(s) from %2 to %3 lie in no term and in no vacation.</source>
        <translation>
            <numerusform>%1: %n будний день с %2 по %3 не входит ни в период, ни в каникулы.</numerusform>
            <numerusform>%1: %n будних дня с %2 по %3 не входят ни в период, ни в каникулы.</numerusform>
            <numerusform>%1: %n будних дней с %2 по %3 не входят ни в период, ни в каникулы.</numerusform>
        </translation>
    </message>
    <message>
        <source>The production calendar of %1 is not loaded: working days are counted by weekends only.</source>
        <translation>Производственный календарь на %1 год не загружен: рабочие дни считаются только по выходным.</translation>
    </message>
    <message>
        <source>Lessons of %1 are moved to %2, which has lessons of its own.</source>
        <translation>Уроки %1 перенесены на %2, а в этот день есть свои уроки.</translation>
    </message>
    <message>
        <source>Propose a usual year</source>
        <translation>Предложить обычный год</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Year level or class of the picture</source>
        <translation>Параллель или класс на картинке</translation>
    </message>
    <message>
        <source>No school year is created yet.</source>
        <translation>Учебный год ещё не создан.</translation>
    </message>
    <message>
        <source>The administrator creates it by 1 July (clause 3.1).</source>
        <translation>Его создаёт администратор журнала до 1 июля (п. 3.1).</translation>
    </message>
    <message>
        <source>Year level %1</source>
        <translation>%1-я параллель</translation>
    </message>
    <message>
        <source>Usual terms and vacations are entered. Compare them with the school&apos;s own act.</source>
        <translation>Введены обычные периоды и каникулы. Сверьте их с приказом школы.</translation>
    </message>
    <message>
        <source>School year %1: %2</source>
        <translation>Учебный год %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s); a vacation is longer by the norm.</source>
        <translation>
            <numerusform>%1: %n день; по норме каникулы длиннее.</numerusform>
            <numerusform>%1: %n дня; по норме каникулы длиннее.</numerusform>
            <numerusform>%1: %n дней; по норме каникулы длиннее.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
        </translation>
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
    <name>parta::PupilPanel</name>
    <message>
        <source>Guardians</source>
        <translation>Родители (законные представители)</translation>
    </message>
    <message>
        <source>No guardian is entered.</source>
        <translation>Родители не внесены.</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>No consent is registered.</source>
        <translation>Согласий нет.</translation>
    </message>
    <message>
        <source>Exemptions</source>
        <translation>Освобождения</translation>
    </message>
    <message>
        <source>Not exempt from any subject.</source>
        <translation>Освобождений нет.</translation>
    </message>
    <message>
        <source>Health sheet …</source>
        <translation>Листок здоровья …</translation>
    </message>
    <message>
        <source>Change login …</source>
        <translation>Изменить логин …</translation>
    </message>
    <message>
        <source>Reading is entered in the log</source>
        <translation>Просмотр записывается в журнал изменений</translation>
    </message>
    <message>
        <source>%1 (%2): since %3</source>
        <translation>%1 (%2): с %3</translation>
    </message>
    <message>
        <source>In no class yet</source>
        <translation>Пока не числится в классе</translation>
    </message>
    <message>
        <source>access suspended</source>
        <translation>доступ приостановлен</translation>
    </message>
    <message>
        <source>%1
Other children: %2</source>
        <translation>%1
Другие дети: %2</translation>
    </message>
    <message>
        <source>Login: %1 – change …</source>
        <translation>Логин: %1 – изменить …</translation>
    </message>
    <message>
        <source>%1: given on %2</source>
        <translation>%1: дано %2</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>отозвано %1</translation>
    </message>
    <message>
        <source> (practical part)</source>
        <translation> (практическая часть)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>the pupil himself</source>
        <translation>сам обучающийся</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Кто дал</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Дано</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Exemption</source>
        <translation>Освобождение</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>From the practical part only</source>
        <translation>Только от практической части</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Document (number, date)</source>
        <translation>Документ (номер, дата)</translation>
    </message>
    <message>
        <source>Health sheet</source>
        <translation>Листок здоровья</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указана</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>основная</translation>
    </message>
    <message>
        <source>preparatory</source>
        <translation>подготовительная</translation>
    </message>
    <message>
        <source>special A</source>
        <translation>специальная А</translation>
    </message>
    <message>
        <source>special B</source>
        <translation>специальная Б</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>освобождён</translation>
    </message>
    <message>
        <source>Health group</source>
        <translation>Группа здоровья</translation>
    </message>
    <message>
        <source>PE group</source>
        <translation>Физкультурная группа</translation>
    </message>
    <message>
        <source>Special educational needs</source>
        <translation>Ограниченные возможности здоровья (ОВЗ)</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Login of the pupil</source>
        <translation>Логин обучающегося</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
</context>
<context>
    <name>parta::PupilPicker</name>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Search a pupil</source>
        <translation>Поиск обучающегося</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Обучающиеся</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>Выбрать показанных</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>все классы</translation>
    </message>
    <message>
        <source>in no class</source>
        <translation>без класса</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Выбрано: %1</translation>
    </message>
</context>
<context>
    <name>parta::PupilsPage</name>
    <message>
        <source>Surname, class, file number</source>
        <translation>Фамилия, класс, личное дело</translation>
    </message>
    <message>
        <source>You have no pupils to see here</source>
        <translation>Здесь нет обучающихся, которых вы можете видеть</translation>
    </message>
    <message>
        <source>Pupils appear when they are enrolled on the page «Movement» or imported.</source>
        <translation>Обучающиеся появляются после зачисления на странице «Движение» или загрузки списков.</translation>
    </message>
    <message>
        <source>Class data checked</source>
        <translation>Данные класса проверены</translation>
    </message>
    <message>
        <source>Enters the monthly check of the data of pupils and guardians (cl. 3.4)</source>
        <translation>Записывает ежемесячную проверку данных обучающихся и родителей (п. 3.4)</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Personal file No.</source>
        <translation>№ личного дела</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указан</translation>
    </message>
    <message>
        <source>male</source>
        <translation>мужской</translation>
    </message>
    <message>
        <source>female</source>
        <translation>женский</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Guardians are informed</source>
        <translation>Информирование родителей</translation>
    </message>
    <message>
        <source>in the journal</source>
        <translation>в журнале</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>на бумаге</translation>
    </message>
    <message>
        <source>Individual plan</source>
        <translation>Индивидуальный план</translation>
    </message>
    <message>
        <source>Taught at home</source>
        <translation>Обучение на дому</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Личное дело</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рожд.</translation>
    </message>
    <message>
        <source>Informing</source>
        <translation>Информирование</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>Особенности</translation>
    </message>
    <message>
        <source>individual plan</source>
        <translation>индивидуальный план</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>на дому</translation>
    </message>
    <message>
        <source>left, last day %1</source>
        <translation>выбыл, последний день %1</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Обучающиеся</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Класс %1</translation>
    </message>
    <message>
        <source>checked on %1</source>
        <translation>проверен %1</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>ещё не проверялся</translation>
    </message>
    <message>
        <source>next by %1</source>
        <translation>следующая проверка до %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>At least once a month (cl. 3.4)</source>
        <translation>Не реже раза в месяц (п. 3.4)</translation>
    </message>
    <message numerus="yes">
        <source>Checks late: %n classes</source>
        <translation>
            <numerusform>Просрочена проверка: %n класс</numerusform>
            <numerusform>Просрочена проверка: %n класса</numerusform>
            <numerusform>Просрочена проверка: %n классов</numerusform>
        </translation>
    </message>
    <message>
        <source>The check of class %1 is entered</source>
        <translation>Проверка данных класса %1 записана</translation>
    </message>
</context>
<context>
    <name>parta::QuickJump</name>
    <message>
        <source>Quick jump</source>
        <translation>Быстрый переход</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Найденные места</translation>
    </message>
    <message>
        <source>Class, subject, person or command</source>
        <translation>Класс, предмет, человек или команда</translation>
    </message>
</context>
<context>
    <name>parta::RecordForm</name>
    <message>
        <source>Not a day: type it as 12.09.2026</source>
        <translation>Это не дата: наберите её как 12.09.2026</translation>
    </message>
    <message>
        <source>Has to be filled in</source>
        <translation>Нужно заполнить</translation>
    </message>
</context>
<context>
    <name>parta::RecordList</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Copy, save, print</source>
        <translation>Копировать, сохранить, печатать</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Nothing fits the search</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Clear the search line or the filters.</source>
        <translation>Очистите строку поиска или фильтры.</translation>
    </message>
</context>
<context>
    <name>parta::RecordPage</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>По состоянию на %1</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>ДЕМО</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Сохранить (%1)</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>What was typed in the form is not saved.</source>
        <translation>Набранное в карточке не сохранено.</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Продолжить ввод</translation>
    </message>
    <message>
        <source>Some fields need a look</source>
        <translation>Некоторые поля нужно поправить</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
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
        <source>Changed by someone else (%1): was %2, is %3. %4 was not written</source>
        <translation>Изменено другим (%1): было %2, стало %3. Запись «%4» не внесена</translation>
    </message>
    <message>
        <source>Changed by someone else (%1), now: “%2”. Your text was not written</source>
        <translation>Изменено другим (%1), теперь: «%2». Ваш текст не записан</translation>
    </message>
</context>
<context>
    <name>parta::RoomsPage</name>
    <message>
        <source>No room is entered yet.</source>
        <translation>Кабинеты ещё не введены.</translation>
    </message>
    <message>
        <source>«New room» adds one.</source>
        <translation>Кабинет добавляет кнопка «Новый кабинет».</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Название или номер</translation>
    </message>
    <message>
        <source>Seats (0: not known)</source>
        <translation>Мест (0: не известно)</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Новый кабинет</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Кабинет</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Мест</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Кабинеты</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Убрано</translation>
    </message>
</context>
<context>
    <name>parta::SettingsPage</name>
    <message>
        <source>Working week of the staff</source>
        <translation>Рабочая неделя сотрудников</translation>
    </message>
    <message>
        <source>All deadlines in working days are counted by it and by the production calendar.</source>
        <translation>По ней и по производственному календарю считаются все сроки в рабочих днях.</translation>
    </message>
    <message>
        <source>The page is filled by</source>
        <translation>Страница заполняется до</translation>
    </message>
    <message>
        <source>A record made later on the lesson&apos;s day is marked late.</source>
        <translation>Запись, сделанная в день урока позже, отмечается как сделанная с опозданием.</translation>
    </message>
    <message>
        <source>After late lessons, minutes more</source>
        <translation>После поздних уроков – ещё минут</translation>
    </message>
    <message>
        <source>Where lessons end after 14:00, the page is in time for so many minutes after the pupils&apos; last lesson.</source>
        <translation>Если уроки кончаются после 14:00, страница заполнена вовремя ещё столько минут после последнего урока этих учеников.</translation>
    </message>
    <message>
        <source>Marks of written works, working days</source>
        <translation>Отметки за письменные работы, рабочих дней</translation>
    </message>
    <message>
        <source>Year levels 2 to 11; the day of the work is not counted.</source>
        <translation>2–11 классы; день работы не считается.</translation>
    </message>
    <message>
        <source>Homework after the last lesson, minutes</source>
        <translation>Домашнее задание после последнего урока, минут</translation>
    </message>
    <message>
        <source>Homework is published within this time after the last lesson of those pupils.</source>
        <translation>За это время после последнего урока этих учеников задание должно быть внесено.</translation>
    </message>
    <message>
        <source>Rounding of the proposed mark</source>
        <translation>Округление предлагаемой отметки</translation>
    </message>
    <message>
        <source>The mark of a term is only proposed; the teacher sets it.</source>
        <translation>Отметка за период только предлагается, ставит её учитель.</translation>
    </message>
    <message>
        <source>Marks a pupil has in a term, at least</source>
        <translation>Отметок у ученика за период, не меньше</translation>
    </message>
    <message>
        <source>Fewer marks are shown to the deputy.</source>
        <translation>Если отметок меньше, это видит заместитель директора.</translation>
    </message>
    <message>
        <source>Pupils sign in to their diary</source>
        <translation>Ученики входят в свой дневник</translation>
    </message>
    <message>
        <source>Work with the journal itself is forbidden to pupils in any case.</source>
        <translation>Работать с самим журналом ученикам запрещено в любом случае.</translation>
    </message>
    <message>
        <source>One account on two computers at once</source>
        <translation>Одна учётная запись на двух компьютерах сразу</translation>
    </message>
    <message>
        <source>Passwords are not handed on; such use is noted in any case.</source>
        <translation>Пароль никому не передают; такая работа в любом случае отмечается.</translation>
    </message>
    <message>
        <source>five days</source>
        <translation>пять дней</translation>
    </message>
    <message>
        <source>six days</source>
        <translation>шесть дней</translation>
    </message>
    <message>
        <source>arithmetic: 3.50 gives 4</source>
        <translation>арифметическое (3,50)</translation>
    </message>
    <message>
        <source>strict: 3.65 gives 4</source>
        <translation>строгое (3,65)</translation>
    </message>
    <message>
        <source>mixed: 3.51 gives 4, 2.70 gives 3</source>
        <translation>смешанное (3,51; 2,70)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Параметр</translation>
    </message>
    <message>
        <source>By the regulation</source>
        <translation>По регламенту</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Кто установил</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>By the regulation: %1</source>
        <translation>По регламенту: %1</translation>
    </message>
    <message>
        <source>from %1: %2 (%3)</source>
        <translation>с %1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>parta::SetupList</name>
    <message>
        <source>director</source>
        <translation>директор</translation>
    </message>
    <message>
        <source>deputy director</source>
        <translation>заместитель директора</translation>
    </message>
    <message>
        <source>nothing entered yet</source>
        <translation>ещё ничего не внесено</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>не хватает: %1</translation>
    </message>
    <message>
        <source>director and deputy can sign in</source>
        <translation>директор и заместитель могут войти</translation>
    </message>
    <message>
        <source>the year is open</source>
        <translation>год открыт</translation>
    </message>
    <message>
        <source>both calendar years are loaded</source>
        <translation>загружены оба календарных года</translation>
    </message>
    <message>
        <source>entered: %1</source>
        <translation>внесено: %1</translation>
    </message>
    <message>
        <source>Accounts of the director and a deputy</source>
        <translation>Учётные записи директора и заместителя</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Учебный год</translation>
    </message>
    <message>
        <source>Terms of every class</source>
        <translation>Периоды для всех классов</translation>
    </message>
    <message>
        <source>Vacations</source>
        <translation>Каникулы</translation>
    </message>
    <message>
        <source>Production calendar</source>
        <translation>Производственный календарь</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Classes and class teachers</source>
        <translation>Классы и классные руководители</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Предметы</translation>
    </message>
    <message>
        <source>Curriculum</source>
        <translation>Учебный план</translation>
    </message>
    <message>
        <source>Pupils in classes</source>
        <translation>Ученики в классах</translation>
    </message>
    <message>
        <source>Load: who teaches whom</source>
        <translation>Нагрузка: кто кого учит</translation>
    </message>
    <message>
        <source>Topic plans</source>
        <translation>КТП</translation>
    </message>
    <message>
        <source>Timetable in force</source>
        <translation>Действующее расписание</translation>
    </message>
    <message>
        <source>Lessons by the timetable</source>
        <translation>Уроки по расписанию</translation>
    </message>
    <message>
        <source>%1 – late since %2 (cl. %3)</source>
        <translation>%1 – просрочено с %2 (п. %3)</translation>
    </message>
    <message>
        <source>%1 – by %2 (cl. %3)</source>
        <translation>%1 – до %2 (п. %3)</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Перейти: %1</translation>
    </message>
</context>
<context>
    <name>parta::SetupPage</name>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>Выполнено шагов: %1 из %2</translation>
    </message>
    <message>
        <source>There is no school year to prepare: the administrator creates it (cl. 3.1). %1.</source>
        <translation>Учебного года, который надо готовить, нет: его создаёт администратор (п. 3.1). %1.</translation>
    </message>
    <message>
        <source>%1: the school is ready to teach.</source>
        <translation>%1: школа готова к занятиям.</translation>
    </message>
    <message>
        <source>%1: to be entered by %2 (cl. 3.3). %3.</source>
        <translation>%1: внести до %2 (п. 3.3). %3.</translation>
    </message>
</context>
<context>
    <name>parta::ShortcutList</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Entering</source>
        <translation>Ввод</translation>
    </message>
    <message>
        <source>mark, then one down</source>
        <translation>отметка и шаг вниз</translation>
    </message>
    <message>
        <source>absence by its letter</source>
        <translation>пропуск: его буква</translation>
    </message>
    <message>
        <source>late</source>
        <translation>опоздание</translation>
    </message>
    <message>
        <source>debt: work still to be done</source>
        <translation>точка: работа ещё не сдана</translation>
    </message>
    <message>
        <source>after a mark: a second one in the same cell</source>
        <translation>сразу после отметки: вторая в той же клетке</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>очистить</translation>
    </message>
    <message>
        <source>type or choose: pass, fail, not attested, exempt</source>
        <translation>ввести или выбрать: зач, незач, н/а, осв</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>заполнить вниз</translation>
    </message>
    <message>
        <source>kind of work</source>
        <translation>вид работы</translation>
    </message>
    <message>
        <source>save the lesson, go to the next</source>
        <translation>сохранить урок и перейти к следующему</translation>
    </message>
    <message>
        <source>Moving and editing</source>
        <translation>Движение и правка</translation>
    </message>
    <message>
        <source>from cell to cell</source>
        <translation>от клетки к клетке</translation>
    </message>
    <message>
        <source>first, last, upper left cell</source>
        <translation>первая, последняя, левая верхняя клетка</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>отменить, вернуть</translation>
    </message>
    <message>
        <source>copy, cut, paste as in a spreadsheet</source>
        <translation>копировать, вырезать, вставить, как в электронной таблице</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>quick jump to a class or command</source>
        <translation>быстрый переход к классу или команде</translation>
    </message>
    <message>
        <source>help on this page</source>
        <translation>справка об этой странице</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>обновить</translation>
    </message>
    <message>
        <source>print preview</source>
        <translation>просмотр печати</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>масштаб</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>этот список</translation>
    </message>
</context>
<context>
    <name>parta::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Parta — sign in</source>
        <translation>Парта — вход</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Войдите снова</translation>
    </message>
    <message>
        <source>Parta</source>
        <translation>Парта</translation>
    </message>
    <message>
        <source>Electronic class journal of the school</source>
        <translation>Электронный классный журнал школы</translation>
    </message>
    <message>
        <source>The session has ended. The page stays as it is; what you typed is kept.</source>
        <translation>Сеанс закончился. Страница остаётся как есть, введённое сохранено.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>name or address, e.g. journal.school:7420</source>
        <translation>имя или адрес, например journal.school:7420</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Many people are signing in. You are number %1 in the queue.</source>
        <translation>Сейчас входят многие. Вы %1-й в очереди.</translation>
    </message>
    <message>
        <source>This is no address of a server. It looks like journal.school or 192.168.1.5:7420.</source>
        <translation>Это не адрес сервера. Он выглядит так: journal.school или 192.168.1.5:7420.</translation>
    </message>
    <message>
        <source>Enter login and password.</source>
        <translation>Введите логин и пароль.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Connection blocked: this is not the known server. Nothing was sent.</source>
        <translation>Соединение заблокировано: это не тот сервер. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The server was not confirmed. Nothing was sent.</source>
        <translation>Сервер не подтверждён. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Without a password of your own the journal does not open.</source>
        <translation>Без своего пароля журнал не откроется.</translation>
    </message>
</context>
<context>
    <name>parta::StaffPage</name>
    <message>
        <source>No staff entered yet</source>
        <translation>Сотрудников ещё нет</translation>
    </message>
    <message>
        <source>Ctrl+N begins a card. The deputy enters whom the school hires within two working days (cl. 3.3).</source>
        <translation>Ctrl+N – новая карточка. Заместитель директора вносит принятых на работу в течение двух рабочих дней (п. 3.3).</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Новая карточка</translation>
    </message>
    <message>
        <source>Attestations that fall due</source>
        <translation>Сроки аттестации</translation>
    </message>
    <message>
        <source>Attestation: all</source>
        <translation>Аттестация: все</translation>
    </message>
    <message>
        <source>due within 12 months</source>
        <translation>срок до 12 месяцев</translation>
    </message>
    <message>
        <source>due within 6 months</source>
        <translation>срок до 6 месяцев</translation>
    </message>
    <message>
        <source>due within 3 months</source>
        <translation>срок до 3 месяцев</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>срок истёк</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Subjects, by qualification</source>
        <translation>Предметы по квалификации</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Приём на работу</translation>
    </message>
    <message>
        <source>First day of work</source>
        <translation>Первый день работы</translation>
    </message>
    <message>
        <source>Order No.</source>
        <translation>Приказ №</translation>
    </message>
    <message>
        <source>of</source>
        <translation>от</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Увольнение</translation>
    </message>
    <message>
        <source>Last day of work</source>
        <translation>Последний день работы</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Аттестация</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Предметы</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Falls due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Works since</source>
        <translation>Работает с</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>уволен</translation>
    </message>
    <message>
        <source>works</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>The account %1 is still open: the administrator has to block it.</source>
        <translation>Учётная запись %1 ещё открыта: администратору пора её заблокировать.</translation>
    </message>
    <message>
        <source>New attestation</source>
        <translation>Новая аттестация</translation>
    </message>
    <message>
        <source>Cl. 3.3: entered within two working days of the day on which the school learned of it.</source>
        <translation>П. 3.3: вносится в течение двух рабочих дней с момента, когда школа узнала о решении.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Date of the attestation</source>
        <translation>Дата аттестации</translation>
    </message>
    <message>
        <source>School learned of it on</source>
        <translation>Школа узнала</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Next attestation</source>
        <translation>Следующая аттестация</translation>
    </message>
    <message>
        <source>The attestation is entered</source>
        <translation>Аттестация внесена</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
</context>
<context>
    <name>parta::StaffTab</name>
    <message>
        <source>day off</source>
        <translation>выходной</translation>
    </message>
    <message>
        <source>working day, an hour shorter</source>
        <translation>рабочий день, на час короче</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>рабочий день</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>перенесён с %1</translation>
    </message>
    <message>
        <source>order No. %1</source>
        <translation>приказ № %1</translation>
    </message>
    <message>
        <source>Neither a production calendar nor an order changes a day of this year.</source>
        <translation>Ни производственный календарь, ни приказ не меняют дней этого года.</translation>
    </message>
    <message>
        <source>The administrator loads the production calendar: partactl import calendar.</source>
        <translation>Производственный календарь загружает администратор: partactl import calendar.</translation>
    </message>
    <message>
        <source>A day set by order</source>
        <translation>День по приказу школы</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Какой это день</translation>
    </message>
    <message>
        <source>Order No.</source>
        <translation>Приказ №</translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation>Дата приказа</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Новый день</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить день</translation>
    </message>
    <message>
        <source>six-day week</source>
        <translation>шестидневная неделя</translation>
    </message>
    <message>
        <source>five-day week</source>
        <translation>пятидневная неделя</translation>
    </message>
    <message>
        <source>Working days of the year: %1 (%2).</source>
        <translation>Рабочих дней за учебный год: %1 (%2).</translation>
    </message>
    <message>
        <source>Production calendar loaded: %1.</source>
        <translation>Производственный календарь загружен: %1.</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>ни на один год</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>День недели</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Working days of the staff</source>
        <translation>Рабочие дни сотрудников</translation>
    </message>
    <message>
        <source>Only a day set by order can be taken back.</source>
        <translation>Отменить можно только день, установленный приказом школы.</translation>
    </message>
    <message>
        <source>The day is again what the calendar says.</source>
        <translation>День снова такой, как в календаре.</translation>
    </message>
</context>
<context>
    <name>parta::SubgroupsPage</name>
    <message>
        <source>New subgroup</source>
        <translation>Новая подгруппа</translation>
    </message>
    <message>
        <source>Divide in half by the alphabet</source>
        <translation>Поделить пополам по алфавиту</translation>
    </message>
    <message>
        <source>Drag pupils between the columns, or carry the chosen ones with Alt+← and Alt+→.</source>
        <translation>Перетаскивайте учеников между столбцами или переносите выбранных клавишами Alt+← и Alt+→.</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>&amp;Класс</translation>
    </message>
    <message>
        <source>As &amp;from</source>
        <translation>&amp;С какого дня</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>of several classes</source>
        <translation>из разных классов</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Ученики</translation>
    </message>
    <message>
        <source>In none of them</source>
        <translation>Ни в одной</translation>
    </message>
    <message>
        <source>Choose two columns to divide the class over</source>
        <translation>Выберите два столбца, чтобы поделить класс</translation>
    </message>
    <message>
        <source>Moved back</source>
        <translation>Возвращено</translation>
    </message>
    <message numerus="yes">
        <source>%n pupils moved from %1 on</source>
        <translation>
            <numerusform>%n ученик переведён с %1</numerusform>
            <numerusform>%n ученика переведены с %1</numerusform>
            <numerusform>%n учеников переведены с %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Name, such as «group 1»</source>
        <translation>Название, например «группа 1»</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Subgroup</source>
        <translation>Подгруппа</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Новое название</translation>
    </message>
    <message>
        <source>group 1</source>
        <translation>группа 1</translation>
    </message>
    <message>
        <source>group 2</source>
        <translation>группа 2</translation>
    </message>
</context>
<context>
    <name>parta::SubjectsPage</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое название</translation>
    </message>
    <message>
        <source>Place in lists</source>
        <translation>Место в списках</translation>
    </message>
    <message>
        <source>Subject area</source>
        <translation>Предметная область</translation>
    </message>
    <message>
        <source>Mark scale</source>
        <translation>Система оценивания</translation>
    </message>
    <message>
        <source>Archived: offered to no new group</source>
        <translation>В архиве: для новых групп не предлагается</translation>
    </message>
    <message>
        <source>The school has no subjects yet</source>
        <translation>В школе ещё нет предметов</translation>
    </message>
    <message>
        <source>Add one with Ctrl+N, or import a timetable or a list.</source>
        <translation>Добавьте предмет: Ctrl+N – или загрузите расписание либо список.</translation>
    </message>
    <message>
        <source>New subject</source>
        <translation>Новый предмет</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>в архиве</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Предметы</translation>
    </message>
</context>
<context>
    <name>parta::SubstitutionRegister</name>
    <message>
        <source>merged</source>
        <translation>объединение</translation>
    </message>
    <message>
        <source>substitution</source>
        <translation>замена</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>No substitutions in these days</source>
        <translation>В эти дни замен нет</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation>Считать нечего</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>ДЕМО</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Урок</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Замещает</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Register of substitutions</source>
        <translation>Журнал замен</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Учитель</translation>
    </message>
    <message>
        <source>Gave</source>
        <translation>Провёл</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Объединил</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропустил</translation>
    </message>
    <message>
        <source>Totals of substitutions</source>
        <translation>Итоги замен</translation>
    </message>
</context>
<context>
    <name>parta::SubstitutionSheet</name>
    <message>
        <source>Lesson</source>
        <translation>Урок</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>Вместо</translation>
    </message>
    <message>
        <source>Gives the lesson</source>
        <translation>Урок ведёт</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Кабинет</translation>
    </message>
    <message>
        <source>lesson cancelled</source>
        <translation>урока нет</translation>
    </message>
    <message>
        <source>Substitutions on %1</source>
        <translation>Замены на %1</translation>
    </message>
    <message>
        <source>All lessons by the timetable</source>
        <translation>Все уроки по расписанию</translation>
    </message>
</context>
<context>
    <name>parta::SubstitutionsPage</name>
    <message>
        <source>Lessons to cover</source>
        <translation>Замены на день</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Отсутствия</translation>
    </message>
    <message>
        <source>Lessons of the day</source>
        <translation>Уроки дня</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Журнал замен</translation>
    </message>
</context>
<context>
    <name>parta::TermsTab</name>
    <message>
        <source>quarters</source>
        <translation>четверти</translation>
    </message>
    <message>
        <source>trimesters</source>
        <translation>триместры</translation>
    </message>
    <message>
        <source>half-years</source>
        <translation>полугодия</translation>
    </message>
    <message>
        <source>The year has no terms yet.</source>
        <translation>В этом году ещё нет учебных периодов.</translation>
    </message>
    <message>
        <source>«Propose a usual year» on the tab «Year» makes usual ones, «New set» begins with an empty form.</source>
        <translation>«Предложить обычный год» на вкладке «Год» введёт обычные, «Новый набор» откроет пустую форму.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>From year level</source>
        <translation>С параллели</translation>
    </message>
    <message>
        <source>To year level</source>
        <translation>По параллель</translation>
    </message>
    <message>
        <source>Divided into</source>
        <translation>Делится на</translation>
    </message>
    <message>
        <source>%1: first day</source>
        <translation>%1: первый день</translation>
    </message>
    <message>
        <source>%1: last day</source>
        <translation>%1: последний день</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Новый набор</translation>
    </message>
    <message>
        <source>Year levels</source>
        <translation>Параллели</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Периоды</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
</context>
<context>
    <name>parta::TimetableDraft</name>
    <message>
        <source>week %1, %2</source>
        <translation>%1-я нед., %2</translation>
    </message>
    <message>
        <source>Marked as not available</source>
        <translation>Отмечено как недоступное время</translation>
    </message>
    <message>
        <source>teacher %1</source>
        <translation>учитель %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>каб. %1</translation>
    </message>
    <message>
        <source>pupils of %1</source>
        <translation>обучающиеся %1</translation>
    </message>
    <message>
        <source>%1 there: %2</source>
        <translation>там %1: %2</translation>
    </message>
    <message>
        <source>%1, lesson %2: %3 and %4 – %5</source>
        <translation>%1, %2-й урок: «%3» и «%4» – %5</translation>
    </message>
    <message>
        <source>%1 to %2, lesson %3</source>
        <translation>%1 → %2, %3-й урок</translation>
    </message>
    <message>
        <source>%1 taken off</source>
        <translation>%1: снят с расписания</translation>
    </message>
    <message>
        <source>%1: another room</source>
        <translation>%1: другой кабинет</translation>
    </message>
</context>
<context>
    <name>parta::TimetableList</name>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Урок</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Учитель</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Кабинет</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Расписание</translation>
    </message>
</context>
<context>
    <name>parta::TimetableModel</name>
    <message>
        <source>free</source>
        <translation>свободно</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>недоступно</translation>
    </message>
    <message>
        <source>clash</source>
        <translation>накладка</translation>
    </message>
    <message>
        <source>window</source>
        <translation>окно</translation>
    </message>
    <message>
        <source>no lesson</source>
        <translation>урока нет</translation>
    </message>
    <message>
        <source>for the lesson in hand: %1</source>
        <translation>для взятого урока: %1</translation>
    </message>
</context>
<context>
    <name>parta::TimetablePage</name>
    <message>
        <source>from %1 to %2</source>
        <translation>с %1 по %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>past</source>
        <translation>прошло</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>вступит в силу</translation>
    </message>
    <message>
        <source>Version of the timetable</source>
        <translation>Версия расписания</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Новый черновик</translation>
    </message>
    <message>
        <source>Copy as draft</source>
        <translation>Копия в черновик</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Put in force…</source>
        <translation>Ввести в действие…</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>Print, save</source>
        <translation>Печать, файл</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Эта неделя</translation>
    </message>
    <message>
        <source>All weeks, a page each</source>
        <translation>Все недели, по странице</translation>
    </message>
    <message>
        <source>The whole school (A3)</source>
        <translation>Вся школа (А3)</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>ДЕМО</translation>
    </message>
    <message>
        <source>There is no timetable yet: begin with «New draft» or import one</source>
        <translation>Расписания ещё нет: начните с «Нового черновика» или загрузите файл</translation>
    </message>
    <message>
        <source>There is no timetable in force yet</source>
        <translation>Расписание ещё не введено в действие</translation>
    </message>
    <message>
        <source>This version is in force: change a copy of it</source>
        <translation>Эта версия действует: меняйте её копию</translation>
    </message>
    <message>
        <source>Timetable – %1</source>
        <translation>Расписание – %1</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>Черновик от %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Копия: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Ввести в действие</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Show what changes</source>
        <translation>Показать, что изменится</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>From %1 on:</source>
        <translation>С %1:</translation>
    </message>
    <message>
        <source>new lessons: %1</source>
        <translation>новых уроков: %1</translation>
    </message>
    <message>
        <source>lessons that stay: %1</source>
        <translation>уроков без изменений: %1</translation>
    </message>
    <message>
        <source>planned lessons taken back: %1</source>
        <translation>запланированных уроков снято: %1</translation>
    </message>
    <message>
        <source>lessons with entries, untouched: %1</source>
        <translation>уроков с записями, не изменятся: %1</translation>
    </message>
    <message numerus="yes">
        <source>The timetable has %n clash(es).</source>
        <translation>
            <numerusform>В расписании %n накладка.</numerusform>
            <numerusform>В расписании %n накладки.</numerusform>
            <numerusform>В расписании %n накладок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Пока нет</translation>
    </message>
    <message numerus="yes">
        <source>In force from %1: %n lesson(s) made</source>
        <translation>
            <numerusform>Действует с %1: создан %n урок</numerusform>
            <numerusform>Действует с %1: создано %n урока</numerusform>
            <numerusform>Действует с %1: создано %n уроков</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft «%1» will be deleted.</source>
        <translation>Черновик «%1» будет удалён.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>The draft was changed and is not saved.</source>
        <translation>Черновик изменён и не сохранён.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Продолжить правку</translation>
    </message>
    <message>
        <source>Someone else changed this draft meanwhile. Copy your state as a new draft, then open theirs.</source>
        <translation>Этот черновик тем временем изменил кто-то другой. Сохраните своё состояние кнопкой «Копия в черновик», затем откройте чужое.</translation>
    </message>
    <message>
        <source>Calendar of this class or teacher (iCalendar)…</source>
        <translation>Календарь класса или учителя (iCalendar)…</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Сохранить календарь</translation>
    </message>
    <message>
        <source>A calendar is made for a class or a teacher: choose one above the grid</source>
        <translation>Календарь делается для класса или учителя: выберите над сеткой</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) saved to %1</source>
        <translation>
            <numerusform>%n урок сохранён в %1</numerusform>
            <numerusform>%n урока сохранены в %1</numerusform>
            <numerusform>%n уроков сохранены в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Файл не записан: %1</translation>
    </message>
</context>
<context>
    <name>parta::TimetablePane</name>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Учитель</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Кабинет</translation>
    </message>
    <message>
        <source>By class, teacher or room</source>
        <translation>По классу, учителю или кабинету</translation>
    </message>
    <message>
        <source>Whose week</source>
        <translation>Чья неделя</translation>
    </message>
    <message>
        <source>Room of the lesson</source>
        <translation>Кабинет урока</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Недоступно</translation>
    </message>
    <message>
        <source>Marks the cell as one in which this class, teacher or room is not to be used, or takes the mark off (N)</source>
        <translation>Отмечает, что в этот час класс, учитель или кабинет занимать нельзя, или снимает отметку (N)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Отменить (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Повторить (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Space takes an hour in hand; or drag it to the grid</source>
        <translation>Пробел берёт урок в руку; можно и перетащить его мышью на сетку</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>без кабинета</translation>
    </message>
    <message>
        <source>Not placed: %1</source>
        <translation>Не расставлены: %1</translation>
    </message>
    <message>
        <source>Not placed: %1 of %2</source>
        <translation>Не расставлены: %1 из %2</translation>
    </message>
    <message>
        <source>Clashes: %1</source>
        <translation>Накладки: %1</translation>
    </message>
    <message>
        <source>Norms: %1</source>
        <translation>Нормы: %1</translation>
    </message>
    <message>
        <source>Windows: %1</source>
        <translation>Окна: %1</translation>
    </message>
</context>
<context>
    <name>parta::TimetableSheet</name>
    <message>
        <source>Room %1</source>
        <translation>Кабинет %1</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Класс %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>каб. %1</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>%1-я неделя, %2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, с %2</translation>
    </message>
    <message>
        <source>Timetable. %1</source>
        <translation>Расписание. %1</translation>
    </message>
    <message>
        <source>Timetable of the school</source>
        <translation>Расписание школы</translation>
    </message>
</context>
<context>
    <name>parta::TimetableView</name>
    <message>
        <source>Timetable of the week</source>
        <translation>Расписание недели</translation>
    </message>
    <message>
        <source>Placed with a clash: it is named in the list</source>
        <translation>Поставлен с накладкой: она названа в списке</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Поставлен</translation>
    </message>
    <message>
        <source>Taken off: it stands among the hours without a place</source>
        <translation>Снят: урок стоит в списке нерасставленных</translation>
    </message>
    <message>
        <source>: free here</source>
        <translation>: здесь свободно</translation>
    </message>
</context>
<context>
    <name>parta::TopicPlanEditor</name>
    <message>
        <source>Topic plan</source>
        <translation>Тематический план</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Ввод</translation>
    </message>
    <message>
        <source>«%1» is not understood here</source>
        <translation>«%1» здесь не подходит</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Сохранить (%1)</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Move, copy, save, print</source>
        <translation>Перемещение, копирование, сохранение, печать</translation>
    </message>
    <message>
        <source>Undo	Ctrl+Z</source>
        <translation>Отменить	Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo	Ctrl+Shift+Z</source>
        <translation>Вернуть	Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Rows up	Alt+Up</source>
        <translation>Строки вверх	Alt+↑</translation>
    </message>
    <message>
        <source>Rows down	Alt+Down</source>
        <translation>Строки вниз	Alt+↓</translation>
    </message>
    <message>
        <source>Copy the plan to</source>
        <translation>Скопировать план</translation>
    </message>
    <message>
        <source>Topic plan %1</source>
        <translation>КТП %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>По состоянию на %1</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>ДЕМО</translation>
    </message>
    <message>
        <source>A topic that a lesson has used stays in the plan.</source>
        <translation>Тема, по которой проведён урок, остаётся в плане.</translation>
    </message>
    <message>
        <source>Choose a page</source>
        <translation>Выберите страницу</translation>
    </message>
    <message>
        <source>The plan is empty. Paste topics from a spreadsheet with Ctrl+V, or press «Insert».</source>
        <translation>План пуст. Вставьте темы из электронной таблицы (Ctrl+V) или нажмите «Вставить».</translation>
    </message>
    <message>
        <source>Topics: %1; by the curriculum: %2; lessons of the timetable: %3. </source>
        <translation>Тем: %1; по учебному плану: %2 ч; уроков в расписании: %3. </translation>
    </message>
    <message>
        <source>Held %1 of %2, behind by %3.</source>
        <translation>Пройдено %1 из %2, отставание %3.</translation>
    </message>
    <message>
        <source>Held %1 of %2.</source>
        <translation>Пройдено %1 из %2.</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Новая тема</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перемещение</translation>
    </message>
    <message>
        <source>Choose the rows to merge: Shift with the arrows or the mouse</source>
        <translation>Выделите строки для объединения: Shift и стрелки или мышь</translation>
    </message>
    <message>
        <source>There are no topics to paste</source>
        <translation>Нет тем для вставки</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n rows?</source>
        <translation>
            <numerusform>Вставить %n строку?</numerusform>
            <numerusform>Вставить %n строки?</numerusform>
            <numerusform>Вставить %n строк?</numerusform>
        </translation>
    </message>
    <message>
        <source>Topics of several hours became as many rows.</source>
        <translation>Темы на несколько часов разложены по строкам.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Пропущено: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Сохраняется</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Present plan</source>
        <translation>Нынешний план</translation>
    </message>
    <message>
        <source>Someone else has changed the plan. It is shown as it stands now; yours comes back with Ctrl+Z.</source>
        <translation>План изменил кто-то другой. Показан нынешний вид; ваш вернётся по Ctrl+Z.</translation>
    </message>
    <message>
        <source>No parallel page of this subject</source>
        <translation>Нет параллельных страниц этого предмета</translation>
    </message>
    <message>
        <source>Lessons have already used topics of that plan; it cannot be replaced.</source>
        <translation>По тому плану уже проведены уроки, заменить его нельзя.</translation>
    </message>
    <message numerus="yes">
        <source>Replace the plan of %1 with %n topics of this one?</source>
        <translation>
            <numerusform>Заменить план «%1»: %n тема?</numerusform>
            <numerusform>Заменить план «%1»: %n темы?</numerusform>
            <numerusform>Заменить план «%1»: %n тем?</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the plan</source>
        <translation>Копирование плана</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation>Скопировано: %1</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Таблицы (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Файл не читается: %1</translation>
    </message>
</context>
<context>
    <name>parta::TopicPlanModel</name>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Work type</source>
        <translation>Вид работы</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Домашнее задание</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>Мин</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>По плану</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Пройдено</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Kind of control</source>
        <translation>Вид контроля</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Date (plan)</source>
        <translation>Дата (план)</translation>
    </message>
    <message>
        <source>Date (held)</source>
        <translation>Дата (факт)</translation>
    </message>
</context>
<context>
    <name>parta::TopicPlanSheet</name>
    <message>
        <source>Row %1: «%2» is not understood</source>
        <translation>Строка %1: «%2» не подходит</translation>
    </message>
</context>
<context>
    <name>parta::TopicPlansPage</name>
    <message>
        <source>Class, subject, teacher</source>
        <translation>Класс, предмет, учитель</translation>
    </message>
    <message>
        <source>You have no teaching groups this year</source>
        <translation>В этом году у вас нет учебных групп</translation>
    </message>
    <message>
        <source>The deputy director assigns them in «Load»; after that they appear here.</source>
        <translation>Их назначает заместитель директора в разделе «Нагрузка»; после этого они появятся здесь.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>По состоянию на %1</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>ДЕМО</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Subgroup</source>
        <translation>Подгруппа</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Пройдено</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Уроки</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Учитель</translation>
    </message>
    <message>
        <source>Topic plans</source>
        <translation>Темы (КТП)</translation>
    </message>
    <message>
        <source>The plan has fewer topics than the timetable has lessons</source>
        <translation>Тем в плане меньше, чем уроков в расписании</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>What was changed in the plan is not saved.</source>
        <translation>Изменения плана не сохранены.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Продолжить правку</translation>
    </message>
</context>
<context>
    <name>parta::TopicProposals</name>
    <message>
        <source>Plan: held %1 of %2, behind by %3</source>
        <translation>КТП: пройдено %1 из %2, отставание %3</translation>
    </message>
    <message>
        <source>Plan: held %1 of %2</source>
        <translation>КТП: пройдено %1 из %2</translation>
    </message>
</context>
<context>
    <name>parta::VacationsTab</name>
    <message>
        <source>The year has no vacations yet.</source>
        <translation>В этом году ещё нет каникул.</translation>
    </message>
    <message>
        <source>«New vacation» adds one.</source>
        <translation>Их добавляет кнопка «Новые каникулы».</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>From year level (0: none)</source>
        <translation>С параллели (0: нет)</translation>
    </message>
    <message>
        <source>To year level (0: none)</source>
        <translation>По параллель (0: нет)</translation>
    </message>
    <message>
        <source>Single classes besides, e.g. 1А, 1Б</source>
        <translation>Ещё отдельные классы, например 1А, 1Б</translation>
    </message>
    <message>
        <source>New vacation</source>
        <translation>Новые каникулы</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дней</translation>
    </message>
    <message>
        <source>Year levels</source>
        <translation>Параллели</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
    <message>
        <source>Vacations</source>
        <translation>Каникулы</translation>
    </message>
</context>
<context>
    <name>parta::WaitingList</name>
    <message>
        <source>Waiting for the server</source>
        <translation>Ждёт отправки</translation>
    </message>
    <message>
        <source>Typed at</source>
        <translation>Введено</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Send what is left over</source>
        <translation>Отправить оставшееся</translation>
    </message>
    <message>
        <source>Discard it…</source>
        <translation>Отбросить его…</translation>
    </message>
    <message>
        <source>left over, not sent yet</source>
        <translation>осталось с прошлого раза</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>Everything is saved on the server.</source>
        <translation>Всё сохранено на сервере.</translation>
    </message>
    <message>
        <source>These changes are kept encrypted on this computer until the server has them.</source>
        <translation>Эти изменения хранятся на этом компьютере в зашифрованном виде, пока сервер их не примет.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes typed earlier will never reach the journal. Discard them?</source>
        <translation>
            <numerusform>%n введённое раньше изменение так и не попадёт в журнал. Отбросить его?</numerusform>
            <numerusform>%n введённых раньше изменения так и не попадут в журнал. Отбросить их?</numerusform>
            <numerusform>%n введённых раньше изменений так и не попадут в журнал. Отбросить их?</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>parta::WeeksTab</name>
    <message>
        <source>All year levels study five days a week.</source>
        <translation>Все параллели учатся пять дней в неделю.</translation>
    </message>
    <message>
        <source>«New week» sets six days for some of them.</source>
        <translation>«Новая неделя» устанавливает шесть дней для части параллелей.</translation>
    </message>
    <message>
        <source>From year level</source>
        <translation>С параллели</translation>
    </message>
    <message>
        <source>To year level</source>
        <translation>По параллель</translation>
    </message>
    <message>
        <source>Study days a week</source>
        <translation>Учебных дней в неделю</translation>
    </message>
    <message>
        <source>five, Monday to Friday</source>
        <translation>пять, с понедельника по пятницу</translation>
    </message>
    <message>
        <source>six, Monday to Saturday</source>
        <translation>шесть, с понедельника по субботу</translation>
    </message>
    <message>
        <source>New week</source>
        <translation>Новая неделя</translation>
    </message>
    <message>
        <source>Year levels</source>
        <translation>Параллели</translation>
    </message>
    <message>
        <source>Study weeks</source>
        <translation>Учебная неделя</translation>
    </message>
</context>
<context>
    <name>parta::Wording</name>
    <message>
        <source>The server did not understand this program. Update it or tell the administrator.</source>
        <translation>Сервер не понял эту программу. Обновите её или сообщите администратору журнала.</translation>
    </message>
    <message>
        <source>Too much at once. Send it in smaller parts.</source>
        <translation>Слишком много за один раз. Отправьте частями.</translation>
    </message>
    <message>
        <source>The server is busy. The program will try again by itself.</source>
        <translation>Сервер занят. Программа повторит сама.</translation>
    </message>
    <message>
        <source>This program and the server are of different versions. Update the program.</source>
        <translation>Программа и сервер разных версий. Обновите программу.</translation>
    </message>
    <message>
        <source>The server is being restarted. What you typed is kept and will be sent.</source>
        <translation>Сервер перезапускается. Введённое сохранено и будет отправлено.</translation>
    </message>
    <message>
        <source>No connection to the server. Check the address and the network.</source>
        <translation>Нет связи с сервером. Проверьте адрес и сеть.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Сначала войдите.</translation>
    </message>
    <message>
        <source>Login or password is wrong. Check the keyboard layout and Caps Lock.</source>
        <translation>Логин или пароль неверны. Проверьте раскладку клавиатуры и Caps Lock.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait a little and try again.</source>
        <translation>Слишком много неверных паролей. Подождите немного и повторите.</translation>
    </message>
    <message>
        <source>The account is blocked. Ask the administrator of the journal.</source>
        <translation>Учётная запись заблокирована. Обратитесь к администратору журнала.</translation>
    </message>
    <message>
        <source>The one-time password was not used in its 14 days. Ask the administrator for a new one.</source>
        <translation>Одноразовый пароль не использован за 14 дней. Попросите у администратора новый.</translation>
    </message>
    <message>
        <source>Replace the one-time password by your own first.</source>
        <translation>Сначала замените одноразовый пароль своим.</translation>
    </message>
    <message>
        <source>This password is too short or too common. Take a longer phrase.</source>
        <translation>Этот пароль слишком короткий или слишком распространённый. Возьмите фразу подлиннее.</translation>
    </message>
    <message>
        <source>The session has ended. Sign in again; nothing on the page is lost.</source>
        <translation>Сеанс закончился. Войдите снова: на странице ничего не потеряно.</translation>
    </message>
    <message>
        <source>Your role does not permit this.</source>
        <translation>Ваша роль этого не разрешает.</translation>
    </message>
    <message>
        <source>This is no longer there. Refresh the page.</source>
        <translation>Этого больше нет. Обновите страницу.</translation>
    </message>
    <message>
        <source>Someone else has changed this meanwhile. Look at the present state and decide.</source>
        <translation>Это тем временем изменил кто-то другой. Посмотрите, что стало, и решите.</translation>
    </message>
    <message>
        <source>An entry in advance: the lesson has not begun yet.</source>
        <translation>Запись заранее: урок ещё не начался.</translation>
    </message>
    <message>
        <source>No marks and no homework are given in the first year.</source>
        <translation>В 1-м классе не ставят отметок и не задают домашних заданий.</translation>
    </message>
    <message>
        <source>The pupil does not belong to the group on that day.</source>
        <translation>В этот день ученик не входит в группу.</translation>
    </message>
    <message>
        <source>The lesson was not held.</source>
        <translation>Урок не проводился.</translation>
    </message>
    <message>
        <source>The term is closed. Ask the deputy director.</source>
        <translation>Учебный период закрыт. Обратитесь к заместителю директора.</translation>
    </message>
    <message>
        <source>The school year is closed.</source>
        <translation>Учебный год закрыт.</translation>
    </message>
    <message>
        <source>State the reason of the change.</source>
        <translation>Укажите причину изменения.</translation>
    </message>
    <message>
        <source>This name or number is taken.</source>
        <translation>Такое имя или номер уже есть.</translation>
    </message>
    <message>
        <source>This is a demo school: it does not mix with a real one.</source>
        <translation>Это демо-школа: с настоящей она не смешивается.</translation>
    </message>
    <message>
        <source>The file has errors, nothing was taken over.</source>
        <translation>В файле есть ошибки, ничего не загружено.</translation>
    </message>
    <message>
        <source>The clock of the server is wrong. Writing waits for the administrator.</source>
        <translation>Часы сервера неверны. Запись ждёт администратора.</translation>
    </message>
    <message>
        <source>The disk of the server is full: nothing can be written. What you typed is kept here.</source>
        <translation>Диск сервера заполнен: запись невозможна. Введённое хранится здесь.</translation>
    </message>
    <message>
        <source>A fault of the server. The administrator finds it in the server&apos;s log.</source>
        <translation>Ошибка сервера. Администратор найдёт её в журнале сервера.</translation>
    </message>
    <message>
        <source>Cl. %1. %2</source>
        <translation>П. %1. %2</translation>
    </message>
    <message>
        <source>Try again %1.</source>
        <translation>Повторите %1.</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>через %1 с</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>через %1 мин</translation>
    </message>
    <message>
        <source>Other records depend on it: it can be ended with a date, not deleted.</source>
        <translation>От этой записи зависят другие: её можно завершить датой, но не удалить.</translation>
    </message>
    <message>
        <source>These dates overlap with another record.</source>
        <translation>Эти даты пересекаются с другой записью.</translation>
    </message>
    <message>
        <source>The teacher, the pupils or the room are taken at that hour.</source>
        <translation>Учитель, ученики или кабинет в этот час заняты.</translation>
    </message>
    <message>
        <source>This needs the director&apos;s order: give its number and date.</source>
        <translation>Нужен приказ директора: укажите номер и дату.</translation>
    </message>
    <message>
        <source>The journal would be left without an administrator. Appoint another one first.</source>
        <translation>Журнал останется без администратора. Сначала назначьте другого.</translation>
    </message>
    <message>
        <source>This is your own account. Another administrator has to do it.</source>
        <translation>Это ваша собственная учётная запись. Это должен сделать другой администратор.</translation>
    </message>
    <message>
        <source>The lesson has begun: its day, hour, room and teacher can no longer change.</source>
        <translation>Урок уже начался: день, час, кабинет и учителя изменить нельзя.</translation>
    </message>
</context>
<context>
    <name>parta::WorkTypesPage</name>
    <message>
        <source>oral: on the day</source>
        <translation>устная: в день урока</translation>
    </message>
    <message>
        <source>written: 5 working days</source>
        <translation>письменная: 5 рабочих дней</translation>
    </message>
    <message>
        <source>external: the next working day</source>
        <translation>внешняя: следующий рабочий день</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Сокращение</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Marks are due (cl. 3.5)</source>
        <translation>Срок отметок (п. 3.5)</translation>
    </message>
    <message>
        <source>Place in lists</source>
        <translation>Место в списках</translation>
    </message>
    <message>
        <source>Archived: offered to no new work</source>
        <translation>В архиве: для новых работ не предлагается</translation>
    </message>
    <message>
        <source>There are no work types</source>
        <translation>Видов работ нет</translation>
    </message>
    <message>
        <source>Add one with Ctrl+N.</source>
        <translation>Добавьте: Ctrl+N.</translation>
    </message>
    <message>
        <source>New work type</source>
        <translation>Новый вид работы</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Work type</source>
        <translation>Вид работы</translation>
    </message>
    <message>
        <source>Abbr.</source>
        <translation>Сокр.</translation>
    </message>
    <message>
        <source>Marks are due</source>
        <translation>Срок отметок</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Работы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>в архиве</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>Work types</source>
        <translation>Виды работ</translation>
    </message>
    <message>
        <source>The weight is a number such as 1 or 1,5</source>
        <translation>Вес – это число, например 1 или 1,5</translation>
    </message>
</context>
<context>
    <name>parta::YearPage</name>
    <message>
        <source>School year</source>
        <translation>Учебный год</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Учебные периоды</translation>
    </message>
    <message>
        <source>Vacations</source>
        <translation>Каникулы</translation>
    </message>
    <message>
        <source>Study weeks</source>
        <translation>Учебная неделя</translation>
    </message>
    <message>
        <source>Changed days</source>
        <translation>Изменённые дни</translation>
    </message>
    <message>
        <source>Staff working days</source>
        <translation>Рабочие дни сотрудников</translation>
    </message>
    <message>
        <source>closed, nothing can be changed (clause 3.1)</source>
        <translation>закрыт, изменить ничего нельзя (п. 3.1)</translation>
    </message>
    <message>
        <source>to be entered by %1 (clause 3.3)</source>
        <translation>внести до %1 (п. 3.3)</translation>
    </message>
</context>
<context>
    <name>parta::YearTab</name>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Убрано</translation>
    </message>
</context>
<context>
    <name>parta::YearView</name>
    <message>
        <source>Picture of the school year</source>
        <translation>Картинка учебного года</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n study days</source>
        <translation>
            <numerusform>%1, %2: %n учебный день</numerusform>
            <numerusform>%1, %2: %n учебных дня</numerusform>
            <numerusform>%1, %2: %n учебных дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Working day an hour shorter</source>
        <translation>Рабочий день на час короче</translation>
    </message>
</context>
<context>
    <name>parta::YearsPage</name>
    <message>
        <source>being prepared</source>
        <translation>готовится</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыт</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>проверен</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>в архиве</translation>
    </message>
    <message>
        <source>created later than 1 July (cl. 3.1)</source>
        <translation>создан позже 1 июля (п. 3.1)</translation>
    </message>
    <message>
        <source>should have been closed by 30 August (cl. 3.1)</source>
        <translation>должен был быть закрыт до 30 августа (п. 3.1)</translation>
    </message>
    <message>
        <source>No school year yet</source>
        <translation>Учебных годов ещё нет</translation>
    </message>
    <message>
        <source>The administrator creates it every year before 1 July (cl. 3.1).</source>
        <translation>Администратор создаёт новый год ежегодно до 1 июля (п. 3.1).</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>New year</source>
        <translation>Новый учебный год</translation>
    </message>
    <message>
        <source>Open the year</source>
        <translation>Открыть год</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Учебный год</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>School years</source>
        <translation>Учебные годы</translation>
    </message>
    <message>
        <source>Lessons and marks of %1 can be entered from its first day on. An older year stays open until it is closed by 30 August (cl. 3.1).</source>
        <translation>Уроки и отметки %1 можно вносить с первого дня года. Прежний год остаётся открытым, пока его не закроют, – до 30 августа (п. 3.1).</translation>
    </message>
    <message>
        <source>Open the year?</source>
        <translation>Открыть год?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The year %1 is open</source>
        <translation>Год %1 открыт</translation>
    </message>
</context>
<context>
    <name>parta::ctl</name>
    <message>
        <source>Give the data directory of the server: --data DIR</source>
        <translation>Укажите каталог данных сервера: --data DIR</translation>
    </message>
    <message>
        <source>No server answers in %1. %2</source>
        <translation>В %1 сервер не отвечает. %2</translation>
    </message>
    <message>
        <source>Give the address of the server: --server HOST:PORT</source>
        <translation>Укажите адрес сервера: --server HOST:PORT</translation>
    </message>
    <message>
        <source>The server is not known here. Compare its fingerprint with the slip and give it by --fingerprint:</source>
        <translation>Этот сервер здесь не известен. Сравните его отпечаток с листком и укажите в --fingerprint:</translation>
    </message>
    <message>
        <source>This is not the known server; nothing was sent. It shows the fingerprint:</source>
        <translation>Это не тот сервер; ничего не отправлено. Он показывает отпечаток:</translation>
    </message>
    <message>
        <source>Password (shown while typed)</source>
        <translation>Пароль (виден при наборе)</translation>
    </message>
    <message>
        <source>Give --login and --password-file FILE</source>
        <translation>Укажите --login и --password-file FILE</translation>
    </message>
    <message>
        <source>Data directory of the server.</source>
        <translation>Каталог данных сервера.</translation>
    </message>
    <message>
        <source>Address of the server.</source>
        <translation>Адрес сервера.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the server, compared by you.</source>
        <translation>Отпечаток SHA-256 сервера, который вы сравнили.</translation>
    </message>
    <message>
        <source>Login.</source>
        <translation>Логин.</translation>
    </message>
    <message>
        <source>File whose first line is the password.</source>
        <translation>Файл, первая строка которого — пароль.</translation>
    </message>
</context>
<context>
    <name>parta::ctl::Audit</name>
    <message>
        <source>A record known from outside, by number and hash.</source>
        <translation>Запись, известная со стороны: номер и хеш.</translation>
    </message>
    <message>
        <source>--anchor needs a number, a colon and 64 hexadecimal digits.</source>
        <translation>--anchor: номер, двоеточие и 64 шестнадцатеричные цифры.</translation>
    </message>
    <message>
        <source>The change log is intact: %1 records, head %2</source>
        <translation>Журнал изменений цел: записей %1, последний хеш %2</translation>
    </message>
    <message>
        <source>The change log is BROKEN at record %1: %2</source>
        <translation>Журнал изменений НАРУШЕН на записи %1: %2</translation>
    </message>
    <message>
        <source>check the chain of the change log</source>
        <translation>проверить цепочку журнала изменений</translation>
    </message>
    <message>
        <source>There is no such folder: %1</source>
        <translation>Такой папки нет: %1</translation>
    </message>
</context>
<context>
    <name>parta::ctl::Demo</name>
    <message>
        <source>The same seed and date give the same school.</source>
        <translation>Одинаковые число и дата дают одинаковую школу.</translation>
    </message>
    <message>
        <source>Study day the school has reached.</source>
        <translation>Учебный день, до которого дошла школа.</translation>
    </message>
    <message>
        <source>Also write logins and passwords to FILE as JSON.</source>
        <translation>Записать логины и пароли ещё и в FILE (JSON).</translation>
    </message>
    <message>
        <source>--date needs YYYY-MM-DD, --seed a number.</source>
        <translation>--date: ГГГГ-ММ-ДД, --seed: число.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Не удаётся записать %1.</translation>
    </message>
    <message>
        <source>Demo school: %1 pupils, %2 lessons, %3 marks. Its clock shows %4 (UTC).</source>
        <translation>Демо-школа: учеников %1, уроков %2, отметок %3. Её часы показывают %4 (UTC).</translation>
    </message>
    <message>
        <source>fill an empty data directory with an invented school</source>
        <translation>заполнить пустой каталог данных вымышленной школой</translation>
    </message>
</context>
<context>
    <name>parta::ctl::Import</name>
    <message>
        <source>Show what the file would bring and write nothing; needs no server.</source>
        <translation>Показать, что даст файл, и ничего не записывать; сервер не нужен.</translation>
    </message>
    <message>
        <source>Treat warnings as errors.</source>
        <translation>Считать предупреждения ошибками.</translation>
    </message>
    <message>
        <source>Import all rows without errors although others have some.</source>
        <translation>Взять все строки без ошибок, хотя в других они есть.</translation>
    </message>
    <message>
        <source>Make numbered pupils where the file has only their number.</source>
        <translation>Завести учеников по номерам, если в файле только их число.</translation>
    </message>
    <message>
        <source>Weekday of each day of the file, 1 is Monday: 1,2,3,4,5 or with weeks 1.1,…,2.6.</source>
        <translation>День недели каждого дня файла, 1 — понедельник: 1,2,3,4,5 или с неделями 1.1,…,2.6.</translation>
    </message>
    <message>
        <source>Level of the student sets that is the class: year, group or subgroup.</source>
        <translation>Уровень списка учащихся, который и есть класс: year, group или subgroup.</translation>
    </message>
    <message>
        <source>First day of the new timetable.</source>
        <translation>Первый день нового расписания.</translation>
    </message>
    <message>
        <source>Bells of the hours of the file: 08:30-09:15,09:25-10:10,…</source>
        <translation>Звонки уроков файла: 08:30-09:15,09:25-10:10,…</translation>
    </message>
    <message>
        <source>Lesson number of the first hour of the file.</source>
        <translation>Номер урока для первого часа файла.</translation>
    </message>
    <message>
        <source>Year level of classes whose names tell none.</source>
        <translation>Параллель для классов, по имени которых она не видна.</translation>
    </message>
    <message>
        <source>--first-number and --year-level take a number.</source>
        <translation>--first-number и --year-level принимают число.</translation>
    </message>
    <message>
        <source>--from takes a day as YYYY-MM-DD.</source>
        <translation>--from принимает день вида ГГГГ-ММ-ДД.</translation>
    </message>
    <message>
        <source>The file «%1» or its solved timetable cannot be opened.</source>
        <translation>Файл «%1» или его готовое расписание не открывается.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>уроков в дне</translation>
    </message>
    <message>
        <source>subjects</source>
        <translation>предметов</translation>
    </message>
    <message>
        <source>teachers</source>
        <translation>учителей</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>кабинетов</translation>
    </message>
    <message>
        <source>years</source>
        <translation>годов</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>групп</translation>
    </message>
    <message>
        <source>subgroups</source>
        <translation>подгрупп</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>занятий</translation>
    </message>
    <message>
        <source>hours of activities</source>
        <translation>часов занятий</translation>
    </message>
    <message>
        <source>placed activities</source>
        <translation>расставлено занятий</translation>
    </message>
    <message>
        <source>activities with a room</source>
        <translation>занятий с кабинетом</translation>
    </message>
    <message>
        <source>names</source>
        <translation>имён</translation>
    </message>
    <message>
        <source>placements and marks</source>
        <translation>расстановок и отметок времени</translation>
    </message>
    <message>
        <source>by teacher</source>
        <translation>по учителю</translation>
    </message>
    <message>
        <source>by pupils</source>
        <translation>по учащимся</translation>
    </message>
    <message>
        <source>by room</source>
        <translation>по кабинету</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>классов</translation>
    </message>
    <message>
        <source>journal pages</source>
        <translation>предметных страниц</translation>
    </message>
    <message>
        <source>bells</source>
        <translation>звонков</translation>
    </message>
    <message>
        <source>timetables</source>
        <translation>расписаний</translation>
    </message>
    <message>
        <source>lessons in the timetable</source>
        <translation>уроков в расписании</translation>
    </message>
    <message>
        <source>dated lessons</source>
        <translation>уроков по датам</translation>
    </message>
    <message>
        <source>lessons of the former timetable taken back</source>
        <translation>снято уроков прежнего расписания</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>note</source>
        <translation>к сведению</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файл не читается.</translation>
    </message>
    <message>
        <source>Nothing new: the school has all of it already.</source>
        <translation>Ничего нового: всё это в школе уже есть.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Загружено.</translation>
    </message>
    <message>
        <source>Nothing was written: the file has errors.</source>
        <translation>Ничего не записано: в файле есть ошибки.</translation>
    </message>
    <message>
        <source>Nothing was written (dry run).</source>
        <translation>Ничего не записано (пробный запуск).</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отвергнуто</translation>
    </message>
    <message>
        <source>Clashing cells</source>
        <translation>Накладки (клетки)</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Taken for what the file does not tell (option, value, reason)</source>
        <translation>Принято за то, чего в файле нет (параметр, значение, почему)</translation>
    </message>
    <message>
        <source>Year %1: month, working days of the five-day and of the six-day week, listed days (* shortened, + worked weekend)</source>
        <translation>%1 год: месяц, рабочие дни при пятидневке и при шестидневке, особые дни (* сокращённый, + рабочий выходной)</translation>
    </message>
    <message>
        <source>Expected a kind (%1) and one file.</source>
        <translation>Нужны вид (%1) и один файл.</translation>
    </message>
    <message>
        <source>import a file of another program; --dry-run shows what it would bring</source>
        <translation>загрузить файл другой программы; --dry-run покажет, что получится</translation>
    </message>
    <message>
        <source>days of the calendar</source>
        <translation>дней календаря</translation>
    </message>
    <message>
        <source>days of the calendar taken back</source>
        <translation>дней календаря убрано</translation>
    </message>
    <message>
        <source>working days of the five-day week</source>
        <translation>рабочих дней при пятидневке</translation>
    </message>
    <message>
        <source>working days of the six-day week</source>
        <translation>рабочих дней при шестидневке</translation>
    </message>
    <message>
        <source>xhstt: Id of the instance; without it the first one is taken.</source>
        <translation>xhstt: Id задачи; без него берётся первая.</translation>
    </message>
    <message>
        <source>fet: file of the solved timetable; without it NAME_activities.xml beside the file is taken. xhstt: name of the solution, none for the load alone; without it the first one is taken.</source>
        <translation>fet: файл готового расписания; без него берётся ИМЯ_activities.xml рядом с файлом. xhstt: имя решения, none – только нагрузка; без него берётся первое.</translation>
    </message>
    <message>
        <source>times</source>
        <translation>времён</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>ресурсов</translation>
    </message>
    <message>
        <source>events</source>
        <translation>занятий</translation>
    </message>
    <message>
        <source>hours of events</source>
        <translation>часов занятий</translation>
    </message>
    <message>
        <source>solutions</source>
        <translation>решений</translation>
    </message>
    <message>
        <source>times, resources and events</source>
        <translation>времён, ресурсов и занятий</translation>
    </message>
    <message>
        <source>parts of events</source>
        <translation>частей занятий</translation>
    </message>
    <message>
        <source>at times marked as not available</source>
        <translation>во время, отмеченное как недоступное</translation>
    </message>
    <message>
        <source>oneroster: the school of the set by its sourcedId, or all.</source>
        <translation>oneroster: школа набора по sourcedId или all.</translation>
    </message>
    <message>
        <source>roster, oneroster: profile that tells what files, columns and values mean (JSON).</source>
        <translation>roster, oneroster: профиль соответствий файлов, столбцов и значений (JSON).</translation>
    </message>
    <message>
        <source>roster: sheet of the workbook; without it the first one is read.</source>
        <translation>roster: лист книги; без параметра читается первый.</translation>
    </message>
    <message>
        <source>People whose name alone is known already: same or new; without it they are asked about.</source>
        <translation>Люди, у которых совпало только имя: same – те же, new – другие; без параметра – вопрос.</translation>
    </message>
    <message>
        <source>The mapping profile «%1» cannot be opened.</source>
        <translation>Профиль соответствий «%1» не открывается.</translation>
    </message>
    <message>
        <source>pupils</source>
        <translation>обучающиеся</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>сотрудники</translation>
    </message>
    <message>
        <source>guardians</source>
        <translation>законные представители</translation>
    </message>
    <message>
        <source>guardians of pupils</source>
        <translation>связи с обучающимися</translation>
    </message>
    <message>
        <source>memberships</source>
        <translation>принадлежность к классам и группам</translation>
    </message>
    <message>
        <source>teachers of pages</source>
        <translation>учителя страниц</translation>
    </message>
    <message>
        <source>subjects of staff</source>
        <translation>предметы сотрудников</translation>
    </message>
    <message>
        <source>class teachers</source>
        <translation>классные руководители</translation>
    </message>
    <message>
        <source>cards with blanks filled</source>
        <translation>дополненные карточки</translation>
    </message>
    <message>
        <source>memberships and links ended</source>
        <translation>прекращённые связи</translation>
    </message>
    <message>
        <source>accounts blocked</source>
        <translation>заблокированные учётные записи</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>организации</translation>
    </message>
    <message>
        <source>users</source>
        <translation>пользователи</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>роли</translation>
    </message>
    <message>
        <source>courses</source>
        <translation>курсы</translation>
    </message>
    <message>
        <source>enrolments</source>
        <translation>зачисления</translation>
    </message>
    <message>
        <source>years and terms</source>
        <translation>годы и периоды</translation>
    </message>
    <message>
        <source>birth dates and sexes</source>
        <translation>даты рождения и пол</translation>
    </message>
</context>
<context>
    <name>parta::ctl::Init</name>
    <message>
        <source>Full name of the school.</source>
        <translation>Полное название школы.</translation>
    </message>
    <message>
        <source>Short name, for narrow places.</source>
        <translation>Краткое название.</translation>
    </message>
    <message>
        <source>Town.</source>
        <translation>Населённый пункт.</translation>
    </message>
    <message>
        <source>IANA time zone.</source>
        <translation>Часовой пояс IANA.</translation>
    </message>
    <message>
        <source>Surname, name and patronymic of the director.</source>
        <translation>Фамилия, имя и отчество директора.</translation>
    </message>
    <message>
        <source>The person whom the order appoints as administrator of the journal.</source>
        <translation>Кого приказ назначает администратором журнала.</translation>
    </message>
    <message>
        <source>Number of the director&apos;s order.</source>
        <translation>Номер приказа директора.</translation>
    </message>
    <message>
        <source>Date of the order.</source>
        <translation>Дата приказа.</translation>
    </message>
    <message>
        <source>Full name of the school</source>
        <translation>Полное название школы</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Населённый пункт</translation>
    </message>
    <message>
        <source>Director (surname name patronymic)</source>
        <translation>Директор (фамилия имя отчество)</translation>
    </message>
    <message>
        <source>Administrator of the journal (surname name patronymic)</source>
        <translation>Администратор журнала (фамилия имя отчество)</translation>
    </message>
    <message>
        <source>Number of the director&apos;s order that appoints the administrator</source>
        <translation>Номер приказа директора о назначении администратора</translation>
    </message>
    <message>
        <source>Date of the order (YYYY-MM-DD)</source>
        <translation>Дата приказа (ГГГГ-ММ-ДД)</translation>
    </message>
    <message>
        <source>Needed: --school, --director and --administrator with surname and name.</source>
        <translation>Нужны --school, --director и --administrator с фамилией и именем.</translation>
    </message>
    <message>
        <source>The school is founded. One-time password of the administrator, shown only now:</source>
        <translation>Школа создана. Одноразовый пароль администратора показывается один раз:</translation>
    </message>
    <message>
        <source>found the school and the administrator&apos;s account by the director&apos;s order</source>
        <translation>создать школу и учётную запись администратора по приказу директора</translation>
    </message>
</context>
<context>
    <name>parta::ctl::Main</name>
    <message>
        <source>Usage: partactl COMMAND [options]</source>
        <translation>Использование: partactl КОМАНДА [параметры]</translation>
    </message>
    <message>
        <source>partactl COMMAND --help tells the options. PARTA_LANG=en switches to English.</source>
        <translation>partactl КОМАНДА --help показывает параметры. PARTA_LANG=en переключает на английский.</translation>
    </message>
    <message>
        <source>Answer as one JSON object.</source>
        <translation>Ответить одним объектом JSON.</translation>
    </message>
    <message>
        <source>The encryption library QCA lacks: %1. Install its OpenSSL plugin (libqca-qt6-plugins).</source>
        <translation>Библиотеке шифрования QCA не хватает: %1. Установите её модуль OpenSSL (libqca-qt6-plugins).</translation>
    </message>
</context>
<context>
    <name>parta::ctl::Status</name>
    <message>
        <source>%1, protocol %2, school: %3</source>
        <translation>%1, протокол %2, школа: %3</translation>
    </message>
    <message>
        <source>not founded yet</source>
        <translation>ещё не создана</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>демо</translation>
    </message>
    <message>
        <source>ask a server how it is</source>
        <translation>спросить сервер о его состоянии</translation>
    </message>
</context>
<context>
    <name>parta::main</name>
    <message>
        <source>The encryption library QCA lacks: %1. Install its OpenSSL plugin (libqca-qt6-plugins).</source>
        <translation>Библиотеке шифрования QCA не хватает: %1. Установите её модуль OpenSSL (libqca-qt6-plugins).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>--fingerprint needs 64 hexadecimal digits.</source>
        <translation>--fingerprint: 64 шестнадцатеричные цифры.</translation>
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
