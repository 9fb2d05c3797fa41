<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About HorgosDesk</source>
        <translation>О программе HorgosDesk</translation>
    </message>
    <message>
        <source>The logistics desk of a land port: cargo, clearance times, trains, trends and returns</source>
        <translation>Рабочее место логиста сухопутного пункта пропуска: грузы, время оформления, поезда, динамика и отчёты</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Сбор сведений…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Копировать сведения</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Who signs in</source>
        <translation>Кто входит в программу</translation>
    </message>
    <message>
        <source>people roles sign in lock user password</source>
        <translation>люди роли вход блокировка пользователь пароль</translation>
    </message>
    <message>
        <source>Own password</source>
        <translation>Свой пароль</translation>
    </message>
    <message>
        <source>Cha&amp;nge…</source>
        <translation>Из&amp;менить…</translation>
    </message>
    <message>
        <source>Off: whoever opens this desk may do everything</source>
        <translation>Выключены: кто открыл рабочее место, может всё</translation>
    </message>
    <message numerus="yes">
        <source>On, %n people</source>
        <translation>
            <numerusform>Включены, %n человек</numerusform>
            <numerusform>Включены, %n человека</numerusform>
            <numerusform>Включены, %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; the window locks after %n minutes without a key</source>
        <translation>
            <numerusform>; окно блокируется через %n минуту без нажатий</numerusform>
            <numerusform>; окно блокируется через %n минуты без нажатий</numerusform>
            <numerusform>; окно блокируется через %n минут без нажатий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>Choose a difference first.</source>
        <translation>Сначала выберите расхождение.</translation>
    </message>
    <message>
        <source>Open records one by one: choose a single row.</source>
        <translation>Записи открываются по одной: выберите одну строку.</translation>
    </message>
    <message>
        <source>{number} into the record</source>
        <translation>{number} в запись</translation>
    </message>
    <message numerus="yes">
        <source>the railway&apos;s number into the records of %n load(s)</source>
        <translation>
            <numerusform>номер ж/д в записи: %n отправка</numerusform>
            <numerusform>номера ж/д в записи: %n отправки</numerusform>
            <numerusform>номера ж/д в записи: %n отправок</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected: {what}. Ctrl+Z takes it back.</source>
        <translation>Исправлено: {what}. Ctrl+Z отменяет.</translation>
    </message>
    <message>
        <source>Choose a probable slip: only there the record may be right.</source>
        <translation>Выберите вероятную описку: только в этом случае верной может быть запись.</translation>
    </message>
    <message>
        <source>{number} into train {train}</source>
        <translation>{number} в поезд {train}</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) into train {train}</source>
        <translation>
            <numerusform>%n номер в поезд {train}</numerusform>
            <numerusform>%n номера в поезд {train}</numerusform>
            <numerusform>%n номеров в поезд {train}</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft waits in Cargo on {day} already: F8 there goes to it.</source>
        <translation>Черновик уже есть в «Грузах» за {day}: F8 там переходит к нему.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n черновик</numerusform>
            <numerusform>%n черновика</numerusform>
            <numerusform>%n черновиков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) made in Cargo on {day}: F8 there goes to them.</source>
        <translation>
            <numerusform>В «Грузах» за {day} создан %n черновик: F8 там переходит к нему.</numerusform>
            <numerusform>В «Грузах» за {day} создано %n черновика: F8 там переходит к ним.</numerusform>
            <numerusform>В «Грузах» за {day} создано %n черновиков: F8 там переходит к ним.</numerusform>
        </translation>
    </message>
    <message>
        <source>The railway has not told the wagons of this train yet.</source>
        <translation>Железная дорога ещё не сообщила вагоны этого поезда.</translation>
    </message>
    <message>
        <source>All that is left are probable slips: decide on those first.</source>
        <translation>Остались только вероятные описки: сначала примите решение по ним.</translation>
    </message>
    <message>
        <source>All wagons of this train are declared.</source>
        <translation>Все вагоны этого поезда задекларированы.</translation>
    </message>
    <message>
        <source>Nobody has declared it: there is no record to open. Enter makes a draft.</source>
        <translation>Не задекларировано, записи для открытия нет. Enter создаёт черновик.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>This takes the role of {role}.</source>
        <translation>Для этого нужна роль: {role}.</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Backer</name>
    <message>
        <source>Backing up before closing: about {seconds} s. Close again to leave without it.</source>
        <translation>Перед закрытием создаётся резервная копия: около {seconds} с. Закройте ещё раз, чтобы выйти без неё.</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>restore copies</source>
        <translation>восстановить копии</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>Вторая папка</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>И&amp;зменить…</translation>
    </message>
    <message>
        <source>stick share second copy</source>
        <translation>флешка сетевая папка вторая копия</translation>
    </message>
    <message>
        <source>Which are kept</source>
        <translation>Какие хранятся</translation>
    </message>
    <message>
        <source>rule days weeks months</source>
        <translation>правило дни недели месяцы</translation>
    </message>
    <message>
        <source>The last backup failed: {why}</source>
        <translation>Последняя копия не удалась: {why}</translation>
    </message>
    <message>
        <source>There is no good backup yet.</source>
        <translation>Исправной резервной копии ещё нет.</translation>
    </message>
    <message>
        <source>The last good one is of {at}</source>
        <translation>Последняя исправная: {at}</translation>
    </message>
    <message>
        <source>None: a stick or a share keeps a copy where this disk cannot take it along</source>
        <translation>Нет: флешка или сетевая папка сохранит копию, если откажет этот диск</translation>
    </message>
    <message>
        <source>Second copies in {folder}</source>
        <translation>Вторые копии: {folder}</translation>
    </message>
    <message>
        <source>The newest of each of the last {days} days, {weeks} weeks and {months} months; those made by hand {own_days} days, and the last {own_least} for ever.</source>
        <translation>Самая новая за каждый из последних {days} дн., {weeks} нед. и {months} мес.; сделанные вручную – {own_days} дн., последние {own_least} – всегда.</translation>
    </message>
</context>
<context>
    <name>BackupWord</name>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>Копия не создана</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Резервной копии ещё нет</translation>
    </message>
    <message>
        <source>Backup {when}, second missing</source>
        <translation>Копия {when}, второй нет</translation>
    </message>
    <message>
        <source>Backup {when}, too old</source>
        <translation>Копия {when}, устарела</translation>
    </message>
    <message>
        <source>Backup {when}, twice</source>
        <translation>Копия {when}, две</translation>
    </message>
    <message>
        <source>Backup {when}</source>
        <translation>Копия {when}</translation>
    </message>
    <message>
        <source>Last good backup: {file}</source>
        <translation>Последняя исправная копия: {file}</translation>
    </message>
    <message>
        <source>Desk › Back up now makes one</source>
        <translation>«Рабочее место › Создать резервную копию» создаёт её</translation>
    </message>
    <message>
        <source>Second folder: {folder}</source>
        <translation>Вторая папка: {folder}</translation>
    </message>
    <message>
        <source>Click: all backups, and restoring one</source>
        <translation>Щелчок: все резервные копии и восстановление из них</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>&amp;Second folder…</source>
        <translation>&amp;Вторая папка…</translation>
    </message>
    <message>
        <source>&amp;No second folder</source>
        <translation>&amp;Без второй папки</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Резервные копии, сначала новые</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Создать копию</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Открыть папку</translation>
    </message>
    <message>
        <source>&amp;Restore this one…</source>
        <translation>Восс&amp;тановить эту…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Size, MB</source>
        <translation>Размер, МБ</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Последняя запись</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>There is no backup yet. “Back up now” makes the first.</source>
        <translation>Резервных копий ещё нет. «Создать копию» создаст первую.</translation>
    </message>
    <message>
        <source>The last backup failed: {why}</source>
        <translation>Последнее копирование не удалось: {why}</translation>
    </message>
    <message>
        <source>There is no good backup yet.</source>
        <translation>Исправной резервной копии ещё нет.</translation>
    </message>
    <message>
        <source>The last good backup is of {at}.</source>
        <translation>Последняя исправная копия: {at}.</translation>
    </message>
    <message>
        <source>No second folder: a stick or a share keeps a copy where this disk cannot take it along.</source>
        <translation>Вторая папка не задана: копия на флеш-накопителе или сетевом ресурсе сохранится, даже если откажет этот диск.</translation>
    </message>
    <message>
        <source>Second copies in {folder}</source>
        <translation>Вторые копии: {folder}</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>автоматически</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>перед обновлением</translation>
    </message>
    <message>
        <source>replaced by a restore</source>
        <translation>заменена при восстановлении</translation>
    </message>
    <message>
        <source>salvaged</source>
        <translation>спасённые данные</translation>
    </message>
    <message>
        <source>put there</source>
        <translation>помещена извне</translation>
    </message>
    <message>
        <source>✓ good</source>
        <translation>✓ исправна</translation>
    </message>
    <message>
        <source>✗ damaged</source>
        <translation>✗ повреждена</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>не проверялась</translation>
    </message>
    <message>
        <source>Looking inside…</source>
        <translation>Просмотр содержимого…</translation>
    </message>
    <message>
        <source>Put the desk back to {day}? {lost} What is stored now stays among the backups.</source>
        <translation>Вернуть рабочее место к {day}? {lost} Нынешние данные останутся среди резервных копий.</translation>
    </message>
    <message>
        <source>&amp;Yes, restore</source>
        <translation>&amp;Да, восстановить</translation>
    </message>
    <message>
        <source>&amp;Keep what is there</source>
        <translation>Оставить &amp;как есть</translation>
    </message>
    <message>
        <source>The journal of this backup was changed, or has a gap, at no. {no}. Restore it all the same? The journal will say so.</source>
        <translation>Журнал этой копии изменён или имеет пропуск: № {no}. Всё равно восстановить? Журнал это отметит.</translation>
    </message>
    <message>
        <source>Restore &amp;all the same</source>
        <translation>Всё &amp;равно восстановить</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Восстановление…</translation>
    </message>
    <message>
        <source>Restored. What it replaced is {file}.</source>
        <translation>Восстановлено. Заменённые данные: {file}.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Создаётся резервная копия…</translation>
    </message>
    <message>
        <source>Backed up as {file}</source>
        <translation>Резервная копия создана: {file}</translation>
    </message>
    <message>
        <source>Folder for the second copies</source>
        <translation>Папка для вторых копий</translation>
    </message>
    <message>
        <source>Backups have no second folder any more.</source>
        <translation>Вторая папка для резервных копий больше не используется.</translation>
    </message>
    <message>
        <source>Copying the newest backup…</source>
        <translation>Копируется последняя резервная копия…</translation>
    </message>
    <message>
        <source>Each backup is copied there from now on.</source>
        <translation>Теперь каждая резервная копия дублируется туда.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Sample data: all records here are made up and stand for nothing real.</source>
        <translation>Демонстрационные данные: все записи вымышлены и ничего действительного не отражают.</translation>
    </message>
    <message>
        <source>Back to my own desk</source>
        <translation>Вернуться на своё рабочее место</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>{text} · quiet</source>
        <translation>{text} · без напоминаний</translation>
    </message>
</context>
<context>
    <name>BlindForm</name>
    <message>
        <source>Alt+Enter takes {fix}</source>
        <translation>Alt+Enter принимает {fix}</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>{wall} · {working} working</source>
        <translation>{wall} · рабочих {working}</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>In stage, h</source>
        <translation>На этапе, ч</translation>
    </message>
    <message>
        <source>Time left to target, h</source>
        <translation>До норматива, ч</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Вероятность</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Напр. · вид</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Коридор</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Участник ВЭД</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>всё пройдено</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value} %</translation>
    </message>
    <message>
        <source>not arrived yet</source>
        <translation>ещё не прибыла</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>нет норматива</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>осталось {time}</translation>
    </message>
    <message>
        <source>{time} left, soon late</source>
        <translation>осталось {time}, скоро просрочка</translation>
    </message>
    <message>
        <source>late by {time}</source>
        <translation>просрочено на {time}</translation>
    </message>
    <message>
        <source>released after {time}</source>
        <translation>выпуск через {time}</translation>
    </message>
</context>
<context>
    <name>BoardPaper</name>
    <message>
        <source>Clearance board {time}</source>
        <translation>Табло оформления {time}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>No consignment.</source>
        <translation>Партий нет.</translation>
    </message>
</context>
<context>
    <name>Carbon</name>
    <message>
        <source>After the structure of ISO 14083: each transport chain element is a gross weight moved by one mode over one leg, its activity in tonne-kilometres times the intensity of the mode, well-to-wheel.</source>
        <translation>По структуре ISO 14083: каждый элемент транспортной цепи – вес брутто, перевезённый одним видом транспорта на одном участке; транспортная работа в тонно-километрах умножается на удельные выбросы вида транспорта, «от скважины до колеса».</translation>
    </message>
    <message>
        <source>Rail goods whose train and its route are known are counted over the train&apos;s whole way, all others over the border leg.</source>
        <translation>Ж/д грузы, поезд и маршрут которых известны, считаются по всему пути поезда, остальные – по приграничному участку.</translation>
    </message>
    <message>
        <source>Only the border leg is counted.</source>
        <translation>Учитывается только приграничный участок.</translation>
    </message>
    <message>
        <source>Estimated: intensities are averages, no measurements of these trains and lorries; for what road would emit, the same distance is assumed.</source>
        <translation>Оценка: удельные выбросы – средние величины, а не замеры этих поездов и автомобилей; для сравнения с автотранспортом принято то же расстояние.</translation>
    </message>
    <message>
        <source>Not counted: modes without an intensity or a border leg, such as pipelines, and the work at the port (change of gauge, reloading, storing).</source>
        <translation>Не учтено: виды транспорта без удельных выбросов или приграничного участка, например трубопроводы, и работы в пункте пропуска (смена колеи, перегрузка, хранение).</translation>
    </message>
    <message>
        <source>move the crosshair; the box tells the figures</source>
        <translation>двигать перекрестие; цифры – в рамке</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>the records of the month</source>
        <translation>записи месяца</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>from a consignment to the months, then back</source>
        <translation>от партии к месяцам, затем назад</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Consignment…</source>
        <translation>Партия…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Сохранить рисунок…</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>Сохранить в Excel…</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Копировать фразу</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Choose one, or type any: 2025-11, 2025Q3, 2025, 2025-01..11, two days with .. between them; Enter</source>
        <translation>Выберите или введите: 2025-11, 2025Q3, 2025, 2025-01..11, два дня через ..; Enter</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Border leg</source>
        <translation>Приграничный участок</translation>
    </message>
    <message>
        <source>Whole leg where known</source>
        <translation>Весь путь, где известен</translation>
    </message>
    <message>
        <source>All directions</source>
        <translation>Все направления</translation>
    </message>
    <message>
        <source>What the columns say</source>
        <translation>Что показывают столбцы</translation>
    </message>
    <message>
        <source>The last {count} months</source>
        <translation>Последние месяцы: {count}</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Все месяцы</translation>
    </message>
    <message>
        <source>No cargo yet. Type or import the first records in the tab Cargo (Ctrl+1); what their transport emits is reckoned from their weight.</source>
        <translation>Грузов ещё нет. Введите или импортируйте первые записи на вкладке «Грузы» (Ctrl+1); выбросы их перевозки считаются по весу.</translation>
    </message>
    <message>
        <source>Declaration number of the consignment:</source>
        <translation>№ ДТ партии:</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>Скопирована %n строка</numerusform>
            <numerusform>Скопировано %n строки</numerusform>
            <numerusform>Скопировано %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Рисунок скопирован</translation>
    </message>
    <message>
        <source>Sentence copied</source>
        <translation>Фраза скопирована</translation>
    </message>
    <message>
        <source>Declaration {number}, {amount}: its mode has no intensity or no border leg, so nothing is reckoned.</source>
        <translation>ДТ {number}, {amount}: для вида транспорта нет удельных выбросов или приграничного участка, расчёт не выполняется.</translation>
    </message>
    <message>
        <source>Declaration {number}, {amount}: {activity}, {emitted} emitted, where road would have emitted {road}: {saved} saved, {share} less.</source>
        <translation>ДТ {number}, {amount}: {activity}, выбросы {emitted}; автотранспортом было бы {road}: сокращение {saved}, на {share} меньше.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Вид транспорта</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Поезд</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Элемент</translation>
    </message>
    <message>
        <source>Gross, t</source>
        <translation>Брутто, т</translation>
    </message>
    <message>
        <source>km</source>
        <translation>км</translation>
    </message>
    <message>
        <source>Tonne-kilometres</source>
        <translation>Тонно-километры</translation>
    </message>
    <message>
        <source>Emitted, kg CO2e</source>
        <translation>Выбросы, кг CO2-экв.</translation>
    </message>
    <message>
        <source>By road, kg CO2e</source>
        <translation>Автотранспортом, кг CO2-экв.</translation>
    </message>
    <message>
        <source>Saved, kg CO2e</source>
        <translation>Сокращение, кг CO2-экв.</translation>
    </message>
    <message>
        <source>{origin} – {destination}</source>
        <translation>{origin} – {destination}</translation>
    </message>
    <message>
        <source>{ends}, beyond the border leg</source>
        <translation>{ends}, за приграничным участком</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Выбросы</translation>
    </message>
    <message>
        <source>10 000 t CO2e</source>
        <translation>10 тыс. т CO2-экв.</translation>
    </message>
    <message>
        <source>Mt CO2e</source>
        <translation>млн т CO2-экв.</translation>
    </message>
    <message>
        <source>kg CO2e</source>
        <translation>кг CO2-экв.</translation>
    </message>
    <message>
        <source>t CO2e</source>
        <translation>т CO2-экв.</translation>
    </message>
    <message>
        <source>10 000 tkm</source>
        <translation>10 тыс. т·км</translation>
    </message>
    <message>
        <source>100 million tkm</source>
        <translation>100 млн т·км</translation>
    </message>
    <message>
        <source>million tkm</source>
        <translation>млн т·км</translation>
    </message>
    <message>
        <source>billion tkm</source>
        <translation>млрд т·км</translation>
    </message>
    <message>
        <source>tkm</source>
        <translation>т·км</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>by rail {amount}</source>
        <translation>по ж/д {amount}</translation>
    </message>
    <message>
        <source>{grams} g a tonne-kilometre</source>
        <translation>{grams} г на тонно-километр</translation>
    </message>
    <message>
        <source>{share} less than by road</source>
        <translation>на {share} меньше, чем автотранспортом</translation>
    </message>
    <message>
        <source>Emitted</source>
        <translation>Выбросы</translation>
    </message>
    <message>
        <source>Saved by rail against road</source>
        <translation>Сокращение за счёт ж/д против автотранспорта</translation>
    </message>
    <message>
        <source>Weight that is covered</source>
        <translation>Учтённый вес</translation>
    </message>
    <message>
        <source>not covered: {amount} ({modes})</source>
        <translation>не учтено: {amount} ({modes})</translation>
    </message>
    <message>
        <source>No border leg is known for rail at {port}: write it into a carbon_legs.csv in the desk&apos;s folder, after the shipped one.</source>
        <translation>Для ж/д не задан приграничный участок, пункт пропуска: {port}. Запишите его в carbon_legs.csv в папке рабочего места по образцу поставляемого файла.</translation>
    </message>
    <message>
        <source>{days}: no rail goods.</source>
        <translation>{days}: ж/д грузов нет.</translation>
    </message>
    <message>
        <source>{days}: over the border leg of {km} km rail emitted {emitted}, where road would have emitted {road}: {saved} saved, {share} less.</source>
        <translation>{days}: на приграничном участке ({km} км) выбросы ж/д – {emitted}; автотранспортом было бы {road}: сокращение {saved}, на {share} меньше.</translation>
    </message>
    <message>
        <source>{days}: rail emitted {emitted}, where road would have emitted {road}: {saved} saved, {share} less. The whole leg is known of {known} of rail&apos;s weight; the other {amount} count over the border leg only.</source>
        <translation>{days}: выбросы ж/д – {emitted}; автотранспортом было бы {road}: сокращение {saved}, на {share} меньше. Весь путь известен для {known} веса ж/д грузов; остальное ({amount}) считается только по приграничному участку.</translation>
    </message>
    <message>
        <source>{mode} {grams}</source>
        <translation>{mode} {grams}</translation>
    </message>
    <message>
        <source>Intensities in g CO2e per tonne-kilometre: {modes} ({source}, {year}).</source>
        <translation>Удельные выбросы, г CO2-экв. на тонно-километр: {modes} ({source}, {year}).</translation>
    </message>
    <message>
        <source>Not checked at the source: {modes}; carbon.csv says what.</source>
        <translation>Не сверено с источником: {modes}; подробности в carbon.csv.</translation>
    </message>
    <message>
        <source>journal no. {number}, {port}</source>
        <translation>журнал № {number}, {port}</translation>
    </message>
    <message>
        <source>Emission by month, and what rail saved</source>
        <translation>Выбросы по месяцам и сокращение за счёт ж/д</translation>
    </message>
    <message>
        <source>Nothing that is covered in these days.</source>
        <translation>За эти дни учитывать нечего.</translation>
    </message>
    <message>
        <source>Route known, t</source>
        <translation>Маршрут известен, т</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Covered, t</source>
        <translation>Учтено, т</translation>
    </message>
    <message>
        <source>Emitted, t CO2e</source>
        <translation>Выбросы, т CO2-экв.</translation>
    </message>
    <message>
        <source>of it rail</source>
        <translation>в т. ч. ж/д</translation>
    </message>
    <message>
        <source>Rail&apos;s goods by road</source>
        <translation>Ж/д грузы автотранспортом</translation>
    </message>
    <message>
        <source>Saved by rail</source>
        <translation>Сокращение за счёт ж/д</translation>
    </message>
    <message>
        <source>Border leg by {mode}: {km} km, {origin} – {destination}. {source}</source>
        <translation>Приграничный участок, {mode}: {km} км, {origin} – {destination}. {source}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
</context>
<context>
    <name>Cargo</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Вид транспорта</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Код ТН ВЭД</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Участник ВЭД</translation>
    </message>
    <message>
        <source>Trader&apos;s credit code</source>
        <translation>Код участника ВЭД</translation>
    </message>
    <message>
        <source>Wagon</source>
        <translation>Вагон</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Автомобиль</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Мест</translation>
    </message>
    <message>
        <source>Gross kg</source>
        <translation>Брутто, кг</translation>
    </message>
    <message>
        <source>Net kg</source>
        <translation>Нетто, кг</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Поезд</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>ДТ</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>№ товара</translation>
    </message>
    <message>
        <source>Supervision mode</source>
        <translation>Вид торговли</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Cargo records</source>
        <translation>Записи о грузах</translation>
    </message>
    <message>
        <source>Reason (not imported)</source>
        <translation>Причина (не импортировано)</translation>
    </message>
</context>
<context>
    <name>CargoPaper</name>
    <message>
        <source>Day sheet of cargo</source>
        <translation>Лист грузов за день</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>No records.</source>
        <translation>Записей нет.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Автомобилей</translation>
    </message>
    <message>
        <source>Gross kg</source>
        <translation>Брутто, кг</translation>
    </message>
    <message>
        <source>Net kg</source>
        <translation>Нетто, кг</translation>
    </message>
    <message>
        <source>Value {currency}</source>
        <translation>Стоимость, {currency}</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Всего</translation>
    </message>
</context>
<context>
    <name>CargoTab</name>
    <message>
        <source>Cargo</source>
        <translation>Грузы</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>on to the next field that wants typing; after the last one the record is saved</source>
        <translation>к следующему полю для ввода; после последнего запись сохраняется</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>the field beside, forward and back</source>
        <translation>соседнее поле, вперёд и назад</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>save the record now; on several selected rows: put the text into all of them</source>
        <translation>сохранить запись сразу; при нескольких выделенных строках – внести текст во все</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Enter</translation>
    </message>
    <message>
        <source>take what was probably meant</source>
        <translation>принять предложенное исправление</translation>
    </message>
    <message>
        <source>↑ ↓ while typing</source>
        <translation>↑ ↓ при вводе</translation>
    </message>
    <message>
        <source>choose in the look-up</source>
        <translation>выбрать из подсказки</translation>
    </message>
    <message>
        <source>edit the cell</source>
        <translation>изменить ячейку</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave the cell as it was</source>
        <translation>оставить ячейку без изменений</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>empty the selected cells</source>
        <translation>очистить выделенные ячейки</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>PgUp, PgDn</translation>
    </message>
    <message>
        <source>the day before, the day after</source>
        <translation>предыдущий день, следующий день</translation>
    </message>
    <message>
        <source>Ctrl+End</source>
        <translation>Ctrl+End</translation>
    </message>
    <message>
        <source>to the waiting row</source>
        <translation>к строке ввода</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Аннулировать</translation>
    </message>
    <message>
        <source>Restore a voided record</source>
        <translation>Восстановить аннулированную запись</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Перейти к дню</translation>
    </message>
    <message>
        <source>Copy the field above</source>
        <translation>Копировать поле сверху</translation>
    </message>
    <message>
        <source>Copy the record above</source>
        <translation>Копировать запись сверху</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Order by this column</source>
        <translation>Сортировать по этому столбцу</translation>
    </message>
    <message>
        <source>Only records like this cell</source>
        <translation>Только записи с этим значением</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Снять все фильтры</translation>
    </message>
    <message>
        <source>Save the filters under a name</source>
        <translation>Сохранить фильтры под именем</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Сохранённые фильтры</translation>
    </message>
    <message>
        <source>Carry this field over to the next record</source>
        <translation>Переносить это поле в следующую запись</translation>
    </message>
    <message>
        <source>Show voided records</source>
        <translation>Показывать аннулированные записи</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>Go to the next draft</source>
        <translation>К следующему черновику</translation>
    </message>
    <message>
        <source>Export the records shown…</source>
        <translation>Экспорт показанных записей…</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Печать листа…</translation>
    </message>
    <message>
        <source>Double entry</source>
        <translation>Двойной ввод</translation>
    </message>
    <message>
        <source>Go to the meter&apos;s reading</source>
        <translation>Перейти к показанию счётчика</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Все дни</translation>
    </message>
    <message>
        <source>Which days the sheet shows</source>
        <translation>За какие дни показаны записи</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>The day before (PgUp)</source>
        <translation>Предыдущий день (PgUp)</translation>
    </message>
    <message>
        <source>The day after (PgDn)</source>
        <translation>Следующий день (PgDn)</translation>
    </message>
    <message>
        <source>Find a number, goods, trader, remark (Ctrl+F)</source>
        <translation>Поиск: номер, товар, участник ВЭД, примечание (Ctrl+F)</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Показанные дни</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Leave it at the records found by now (Esc)</source>
        <translation>Ограничиться уже найденными записями (Esc)</translation>
    </message>
    <message>
        <source>{title} contains:</source>
        <translation>{title} содержит:</translation>
    </message>
    <message>
        <source>Name for these filters:</source>
        <translation>Имя для этих фильтров:</translation>
    </message>
    <message>
        <source>No filter is in force. Add one, then save it.</source>
        <translation>Фильтров нет. Сначала задайте фильтр, затем сохраните.</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Сохранённых пока нет</translation>
    </message>
    <message>
        <source>Go to day (3 · 11-3 · 2025-11-03):</source>
        <translation>Перейти к дню (3 · 11-3 · 2025-11-03):</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Отменено: {what}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>Made again: {what}</source>
        <translation>Повторено: {what}</translation>
    </message>
    <message numerus="yes">
        <source>void of %n record(s)</source>
        <translation>
            <numerusform>аннулирование %n записи</numerusform>
            <numerusform>аннулирование %n записей</numerusform>
            <numerusform>аннулирование %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) voided. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>Аннулирована %n запись. Ctrl+Z восстанавливает.</numerusform>
            <numerusform>Аннулировано %n записи. Ctrl+Z восстанавливает.</numerusform>
            <numerusform>Аннулировано %n записей. Ctrl+Z восстанавливает.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reason to void %n record(s):</source>
        <translation>
            <numerusform>Причина аннулирования %n записи:</numerusform>
            <numerusform>Причина аннулирования %n записей:</numerusform>
            <numerusform>Причина аннулирования %n записей:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore of %n record(s)</source>
        <translation>
            <numerusform>восстановление %n записи</numerusform>
            <numerusform>восстановление %n записей</numerusform>
            <numerusform>восстановление %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Select voided records first; “Show voided records” in the menu shows them.</source>
        <translation>Сначала выделите аннулированные записи; их показывает команда меню «Показывать аннулированные записи».</translation>
    </message>
    <message>
        <source>There are no drafts.</source>
        <translation>Черновиков нет.</translation>
    </message>
    <message>
        <source>This record follows from no meter&apos;s reading.</source>
        <translation>Эта запись не получена из показания счётчика.</translation>
    </message>
    <message>
        <source>Choose a stored record first; a draft has no history yet.</source>
        <translation>Сначала выберите сохранённую запись; у черновика ещё нет истории.</translation>
    </message>
    <message>
        <source>An export is under way: wait for it, or stop it.</source>
        <translation>Идёт экспорт: дождитесь окончания или остановите его.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Text (*.csv)</source>
        <translation>Книга Excel (*.xlsx);;Текст (*.csv)</translation>
    </message>
    <message>
        <source>Export the records shown</source>
        <translation>Экспорт показанных записей</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Аннулировано</translation>
    </message>
    <message>
        <source>voided records are struck through and not in the sums</source>
        <translation>аннулированные записи зачёркнуты и не входят в итоги</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) not printed</source>
        <translation>
            <numerusform>%n черновик не напечатан</numerusform>
            <numerusform>%n черновика не напечатаны</numerusform>
            <numerusform>%n черновиков не напечатано</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to paste: copy cells in Excel or WPS first.</source>
        <translation>Вставлять нечего: сначала скопируйте ячейки в Excel или WPS.</translation>
    </message>
    <message>
        <source>Open the sheet of one day to paste records into it.</source>
        <translation>Чтобы вставить записи, откройте лист за один день.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) pasted.</source>
        <translation>
            <numerusform>Вставлена %n запись.</numerusform>
            <numerusform>Вставлено %n записи.</numerusform>
            <numerusform>Вставлено %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors wait as drafts: F8 goes to the next.</source>
        <translation>
            <numerusform>%n с ошибками осталась черновиком: F8 переходит к ней.</numerusform>
            <numerusform>%n с ошибками остались черновиками: F8 – к следующей.</numerusform>
            <numerusform>%n с ошибками остались черновиками: F8 – к следующей.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is too much for the clipboard: select fewer rows, or export the days.</source>
        <translation>Для буфера обмена это слишком много: выделите меньше строк или экспортируйте дни.</translation>
    </message>
    <message>
        <source>looking through the records: {percent} %</source>
        <translation>просмотр записей: {percent} %</translation>
    </message>
    <message>
        <source>{count} found so far</source>
        <translation>пока найдено: {count}</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>подсчёт…</translation>
    </message>
    <message>
        <source>stopped: {count} are listed</source>
        <translation>остановлено, в списке: {count}</translation>
    </message>
    <message>
        <source>the newest {count} are listed: fewer days or a filter show the rest</source>
        <translation>в списке последние {count}: остальные видны за меньшее число дней или с фильтром</translation>
    </message>
    <message>
        <source>the first {count} are listed: the other way round, or a filter, shows others</source>
        <translation>в списке первые {count}: другие видны при обратном порядке или с фильтром</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>vehicles {count}</source>
        <translation>автомобилей: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n черновик</numerusform>
            <numerusform>%n черновика</numerusform>
            <numerusform>%n черновиков</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft waits on {day}: F8 goes there</source>
        <translation>Есть черновик за {day}: F8 переходит к нему</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>выделена %n</numerusform>
            <numerusform>выделены %n</numerusform>
            <numerusform>выделено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here fits what is looked for. Ctrl+Shift+L takes all filters away.</source>
        <translation>Ничего не подходит под условия поиска. Ctrl+Shift+L снимает все фильтры.</translation>
    </message>
    <message>
        <source>Enter looks through all days.</source>
        <translation>Enter ищет по всем дням.</translation>
    </message>
    <message>
        <source>No record in these days. Ctrl+G goes to a day, where the first one can be typed.</source>
        <translation>За эти дни записей нет. Ctrl+G ведёт к дню, где можно ввести первую.</translation>
    </message>
    <message>
        <source>No record of this day yet. Type in the row marked *, paste rows from Excel (Ctrl+V), or import a file (Ctrl+I).</source>
        <translation>За этот день записей ещё нет. Вводите в строку с *, вставьте строки из Excel (Ctrl+V) или импортируйте файл (Ctrl+I).</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) saved</source>
        <translation>
            <numerusform>Сохранена %n запись</numerusform>
            <numerusform>Сохранено %n записи</numerusform>
            <numerusform>Сохранено %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>F9 goes there.</source>
        <translation>F9 переходит туда.</translation>
    </message>
    <message>
        <source>What had to wait is saved now.</source>
        <translation>Отложенное теперь сохранено.</translation>
    </message>
    <message>
        <source>Another program is writing; what you typed is saved as soon as it is done.</source>
        <translation>Идёт запись из другой программы; введённое сохранится сразу после её окончания.</translation>
    </message>
    <message>
        <source>{why} What you typed stays here and is saved by itself then.</source>
        <translation>{why} Введённое остаётся здесь и тогда сохранится само.</translation>
    </message>
</context>
<context>
    <name>CellWords</name>
    <message>
        <source>{meter}, {day}: not read.</source>
        <translation>{meter}, {day}: показание не снято.</translation>
    </message>
    <message>
        <source>F6: it began anew at {at}</source>
        <translation>F6: обнулился на {at}</translation>
    </message>
    <message>
        <source>F6: it began anew…</source>
        <translation>F6: обнулился…</translation>
    </message>
    <message>
        <source>F7: it was replaced…</source>
        <translation>F7: заменён…</translation>
    </message>
    <message>
        <source>F2: correct the number</source>
        <translation>F2: исправить число</translation>
    </message>
    <message>
        <source>F8: enter the factor</source>
        <translation>F8: ввести коэффициент</translation>
    </message>
    <message>
        <source>F2: correct the number · Esc: leave it as it was</source>
        <translation>F2: исправить число · Esc: оставить как было</translation>
    </message>
    <message>
        <source>Enter twice saves it as it is · Esc: leave it as it was</source>
        <translation>Enter дважды сохраняет как есть · Esc: оставить как было</translation>
    </message>
    <message>
        <source>Enter once more saves it as it is · F2: correct it · Esc: leave it as it was</source>
        <translation>Enter ещё раз сохраняет как есть · F2: исправить · Esc: оставить как было</translation>
    </message>
    <message>
        <source>Enter saves it · Esc: leave it as it was</source>
        <translation>Enter сохраняет · Esc: оставить как было</translation>
    </message>
    <message>
        <source>{meter}, {day}:</source>
        <translation>{meter}, {day}:</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted reading(s) wait together, not saved yet.</source>
        <translation>
            <numerusform>%n вставленное показание ждёт, ещё не сохранено.</numerusform>
            <numerusform>%n вставленных показания ждут вместе, ещё не сохранены.</numerusform>
            <numerusform>%n вставленных показаний ждут вместе, ещё не сохранены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are wrong.</source>
        <translation>
            <numerusform>Из них с ошибкой: %n.</numerusform>
            <numerusform>Из них с ошибкой: %n.</numerusform>
            <numerusform>Из них с ошибкой: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>the counter began anew at {at}</source>
        <translation>счётчик обнулился на {at}</translation>
    </message>
    <message>
        <source>the counter was replaced: the old one stood at {old}, the new one began at {new}</source>
        <translation>счётчик заменён: старый остановился на {old}, новый начал с {new}</translation>
    </message>
    <message>
        <source>entered by {who}</source>
        <translation>ввод: {who}</translation>
    </message>
    <message>
        <source>the first reading of this counter: what flows is counted from here</source>
        <translation>первое показание этого счётчика: расход считается отсюда</translation>
    </message>
    <message numerus="yes">
        <source>{quantity} flowed in %n day(s), since {stood} on {before}</source>
        <translation>
            <numerusform>{quantity} за %n день, от {stood} на {before}</numerusform>
            <numerusform>{quantity} за %n дня, от {stood} на {before}</numerusform>
            <numerusform>{quantity} за %n дней, от {stood} на {before}</numerusform>
        </translation>
    </message>
    <message>
        <source>no factor yet: F8 enters it</source>
        <translation>коэффициента ещё нет: F8 вводит его</translation>
    </message>
    <message>
        <source>{tonnes} t by {factor} from {day} ({source})</source>
        <translation>{tonnes} т по коэффициенту {factor} с {day} ({source})</translation>
    </message>
    <message>
        <source>The counter stood at {stood} on {day}.</source>
        <translation>Счётчик на {day}: {stood}.</translation>
    </message>
    <message>
        <source>The reading before: {stood} on {day}.</source>
        <translation>Предыдущее показание: {stood} на {day}.</translation>
    </message>
    <message>
        <source>Type where the counter stands; what flows is counted from there.</source>
        <translation>Введите, что сейчас на счётчике; расход считается отсюда.</translation>
    </message>
    <message>
        <source>Type what came to on that day, in {unit}.</source>
        <translation>Введите количество за этот день, единица: {unit}.</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>Paste</source>
        <translation>Вставка</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Очистка ячеек</translation>
    </message>
</context>
<context>
    <name>ChannelForm</name>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>Broker or f&amp;older</source>
        <translation>&amp;Брокер или папка</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Темы</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Пользователь</translation>
    </message>
    <message>
        <source>Set &amp;password</source>
        <translation>Задать п&amp;ароль</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>&amp;Файл CA</translation>
    </message>
    <message>
        <source>Certi&amp;ficate</source>
        <translation>&amp;Сертификат</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Ключ</translation>
    </message>
    <message>
        <source>P&amp;rotocol</source>
        <translation>Прот&amp;окол</translation>
    </message>
    <message>
        <source>none: those that the computer trusts</source>
        <translation>не задан: те, которым доверяет компьютер</translation>
    </message>
    <message>
        <source>only where the broker asks for one</source>
        <translation>только если их требует брокер</translation>
    </message>
    <message>
        <source>only with a certificate</source>
        <translation>только вместе с сертификатом</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выбор папки</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбор файла</translation>
    </message>
    <message>
        <source>MQTT 3.1.1, which all brokers speak</source>
        <translation>MQTT 3.1.1, его понимают все брокеры</translation>
    </message>
    <message>
        <source>A broker&apos;s address, or the path of a folder that is to be watched.</source>
        <translation>Адрес брокера или путь к отслеживаемой папке.</translation>
    </message>
    <message>
        <source>a folder. Its files are moved to the desk&apos;s inbox/done when they are taken in.</source>
        <translation>папка. Принятые файлы перемещаются в inbox/done рабочего места.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>с шифрованием</translation>
    </message>
    <message>
        <source>Goes into the computer&apos;s keyring when it is saved, and is never shown again.</source>
        <translation>При сохранении попадает в связку ключей компьютера и больше не показывается.</translation>
    </message>
    <message>
        <source>Left empty, the one in the keyring stays.</source>
        <translation>Если оставить пустым, действует пароль из связки ключей.</translation>
    </message>
    <message>
        <source>The folder to watch</source>
        <translation>Отслеживаемая папка</translation>
    </message>
</context>
<context>
    <name>ChannelTable</name>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>Последнее сообщение</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Повторов</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>В карантине</translation>
    </message>
    <message>
        <source>Since the messages are being taken in</source>
        <translation>С начала приёма сообщений</translation>
    </message>
    <message>
        <source>New channel • not saved</source>
        <translation>Новый канал • не сохранён</translation>
    </message>
    <message>
        <source>{name} • not saved</source>
        <translation>{name} • не сохранён</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>папка</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>не запущен</translation>
    </message>
    <message>
        <source>about to start</source>
        <translation>запускается</translation>
    </message>
    <message>
        <source>down, next try {time}</source>
        <translation>нет связи, попытка {time}</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>запуск</translation>
    </message>
    <message>
        <source>works</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>down</source>
        <translation>нет связи</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлен</translation>
    </message>
    <message>
        <source>works, but not all</source>
        <translation>работает частично</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>{count} d ago</source>
        <translation>{count} дн. назад</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>{count} ч назад</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>{count} мин назад</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message>
        <source>newest message sent {time}</source>
        <translation>последнее сообщение отправлено {time}</translation>
    </message>
    <message>
        <source>the last came {time}</source>
        <translation>последнее получено {time}</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Channels of the railway&apos;s messages</source>
        <translation>Каналы сообщений ж/д</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Откр&amp;ыть папку</translation>
    </message>
    <message>
        <source>&amp;New channel</source>
        <translation>Но&amp;вый канал</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>У&amp;далить</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Отб&amp;росить</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Channe&amp;ls</source>
        <translation>Кана&amp;лы</translation>
    </message>
    <message>
        <source>Save the channel (Ctrl+S)</source>
        <translation>Сохранить канал (Ctrl+S)</translation>
    </message>
    <message>
        <source>Back to what is stored</source>
        <translation>Вернуть сохранённое</translation>
    </message>
    <message>
        <source>Set up another broker or folder (Ctrl+N)</source>
        <translation>Настроить ещё один брокер или папку (Ctrl+N)</translation>
    </message>
    <message>
        <source>Take the channel out (Delete)</source>
        <translation>Удалить канал (Delete)</translation>
    </message>
    <message>
        <source>Put files into {folder}: they are taken in by themselves, whatever their format, and moved to inbox/done. This folder is always watched.

To hear a broker, or to watch another folder such as a network share, set up a channel with Ctrl+N.</source>
        <translation>Кладите файлы в {folder}: они принимаются сами, в любом формате, и перемещаются в inbox/done. Эта папка отслеживается всегда.

Чтобы получать сообщения брокера или следить за другой папкой, например сетевой, настройте канал: Ctrl+N.</translation>
    </message>
    <message>
        <source>Messages are being taken in.</source>
        <translation>Идёт приём сообщений.</translation>
    </message>
    <message>
        <source>Nothing takes messages in just now; they wait and are not lost.</source>
        <translation>Сейчас сообщения никто не принимает; они ждут и не теряются.</translation>
    </message>
    <message>
        <source>&amp;Quarantine {count}</source>
        <translation>Кара&amp;нтин: {count}</translation>
    </message>
    <message>
        <source>&amp;Quarantine</source>
        <translation>Кара&amp;нтин</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Изменений нет.</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>Ожидание связки ключей…</translation>
    </message>
    <message>
        <source>The channel {name} is saved.</source>
        <translation>Канал {name} сохранён.</translation>
    </message>
    <message>
        <source>{name} is taken out.</source>
        <translation>Удалено: {name}.</translation>
    </message>
    <message>
        <source>{name} is taken out. Save puts it back; its password has to be set again then.</source>
        <translation>Удалено: {name}. «Сохранить» вернёт канал; пароль тогда нужно задать заново.</translation>
    </message>
    <message>
        <source>What was typed before is here again, not saved yet.</source>
        <translation>Введённое ранее снова здесь, ещё не сохранено.</translation>
    </message>
    <message>
        <source>The password is not stored yet. Save stores it; Esc again forgets it.</source>
        <translation>Пароль ещё не записан. «Сохранить» запишет его; повторный Esc отбросит.</translation>
    </message>
    <message>
        <source>What was typed of a channel is kept, not saved: Channels… shows it again.</source>
        <translation>Введённое для канала удержано, но не сохранено: команда «Каналы…» покажет его снова.</translation>
    </message>
</context>
<context>
    <name>ChannelsSection</name>
    <message>
        <source>Channels of the railway&apos;s messages</source>
        <translation>Каналы сообщений ж/д</translation>
    </message>
    <message>
        <source>broker MQTT inbox folder quarantine feed</source>
        <translation>брокер MQTT входящие папка карантин поток</translation>
    </message>
    <message numerus="yes">
        <source>The inbox and %n more</source>
        <translation>
            <numerusform>Папка входящих и ещё %n канал</numerusform>
            <numerusform>Папка входящих и ещё %n канала</numerusform>
            <numerusform>Папка входящих и ещё %n каналов</numerusform>
        </translation>
    </message>
    <message>
        <source>The inbox only</source>
        <translation>Только папка входящих</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Curves</source>
        <translation>Кривые</translation>
    </message>
    <message>
        <source>Bars side by side</source>
        <translation>Столбцы рядом</translation>
    </message>
    <message>
        <source>Stacked bars</source>
        <translation>Столбцы с накоплением</translation>
    </message>
    <message>
        <source>{shape}, {unit}.</source>
        <translation>{shape}, {unit}.</translation>
    </message>
    <message>
        <source>{title} {value} (last year {base})</source>
        <translation>{title} {value} (прошлый год {base})</translation>
    </message>
    <message>
        <source>{title} {value}</source>
        <translation>{title} {value}</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Days without records</source>
        <translation>Дни без записей</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Warnings not answered</source>
        <translation>Предупреждения без ответа</translation>
    </message>
    <message>
        <source>Records that look alike</source>
        <translation>Похожие записи</translation>
    </message>
    <message>
        <source>Odd weights</source>
        <translation>Необычный вес</translation>
    </message>
    <message>
        <source>Wagons and containers not declared</source>
        <translation>Незадекларированные вагоны и контейнеры</translation>
    </message>
    <message>
        <source>Consignments not released</source>
        <translation>Невыпущенные партии</translation>
    </message>
    <message>
        <source>Meters not read</source>
        <translation>Счётчики без показаний</translation>
    </message>
    <message>
        <source>Double entry</source>
        <translation>Двойной ввод</translation>
    </message>
    <message>
        <source>Totals against the railway&apos;s</source>
        <translation>Итоги против данных ж/д</translation>
    </message>
    <message>
        <source>Totals against a recount</source>
        <translation>Итоги против пересчёта</translation>
    </message>
    <message>
        <source>Changed since the return</source>
        <translation>Изменено после сдачи отчёта</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Нет.</translation>
    </message>
    <message>
        <source>No day of this month is over yet.</source>
        <translation>Ни один день этого месяца ещё не закончился.</translation>
    </message>
    <message>
        <source>a working day without any final record</source>
        <translation>рабочий день без единой окончательной записи</translation>
    </message>
    <message>
        <source>Days off without records: {count}.</source>
        <translation>Выходных без записей: {count}.</translation>
    </message>
    <message>
        <source>Every working day has records.</source>
        <translation>Записи есть за каждый рабочий день.</translation>
    </message>
    <message>
        <source>Working days without records: {days}.</source>
        <translation>Рабочие дни без записей: {days}.</translation>
    </message>
    <message>
        <source>Counted twice, if they are the same: {tonnes} t; groups: {groups}.</source>
        <translation>Если это одно и то же, учтено дважды: {tonnes} т; групп: {groups}.</translation>
    </message>
    <message>
        <source>{count} records, HS {hs_code}, {kg} kg each</source>
        <translation>записей: {count}, ТН ВЭД {hs_code}, по {kg} кг</translation>
    </message>
    <message>
        <source>No consist of this month is known.</source>
        <translation>Ни одного состава за этот месяц не известно.</translation>
    </message>
    <message>
        <source>All are declared; loads: {count}, trains: {trains}.</source>
        <translation>Всё задекларировано; отправок: {count}, поездов: {trains}.</translation>
    </message>
    <message>
        <source>Loads on the month&apos;s trains: {count}; trains: {trains}.</source>
        <translation>Отправок в поездах месяца: {count}; поездов: {trains}.</translation>
    </message>
    <message>
        <source>{count} of {of} not declared: {numbers}</source>
        <translation>не задекларировано {count} из {of}: {numbers}</translation>
    </message>
    <message>
        <source>No reading is missing.</source>
        <translation>Все показания на месте.</translation>
    </message>
    <message>
        <source>Readings missing: {count}, of {meters}.</source>
        <translation>Недостаёт показаний: {count}; счётчики: {meters}.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>показание не снято</translation>
    </message>
    <message>
        <source>No consist of this month is known, so there is nothing to compare with.</source>
        <translation>Ни одного состава за этот месяц не известно, сравнивать не с чем.</translation>
    </message>
    <message>
        <source>In all directions within {pct} % of the railway&apos;s weight and wagons.</source>
        <translation>По всем направлениям расхождение с ж/д по весу и вагонам в пределах {pct} %.</translation>
    </message>
    <message>
        <source>More than {pct} % from the railway&apos;s weight or wagons: {directions}.</source>
        <translation>Расхождение с ж/д по весу или вагонам более {pct} %: {directions}.</translation>
    </message>
    <message>
        <source>direction not known</source>
        <translation>направление неизвестно</translation>
    </message>
    <message>
        <source>cargo {ours} t, railway {theirs} t, difference {apart} t ({pct}); wagons {wagons} and {rail_wagons}</source>
        <translation>грузы {ours} т, ж/д {theirs} т, разница {apart} т ({pct}); вагонов {wagons} и {rail_wagons}</translation>
    </message>
    <message>
        <source>cargo that names neither wagon nor container: {tonnes} t</source>
        <translation>грузы без номера вагона и контейнера: {tonnes} т</translation>
    </message>
    <message>
        <source>loads without the railway&apos;s weight: {count}</source>
        <translation>отправок без веса ж/д: {count}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Not returned yet.</source>
        <translation>Ещё не сдано.</translation>
    </message>
    <message>
        <source>No figure was changed since return {number}.</source>
        <translation>После отчёта {number} цифры не менялись.</translation>
    </message>
    <message>
        <source>Changes of figures since return {number}; the next return reports them.</source>
        <translation>Изменения цифр после отчёта {number}; их покажет следующий отчёт.</translation>
    </message>
    <message>
        <source>added by {who}, {at}</source>
        <translation>добавлено: {who}, {at}</translation>
    </message>
    <message>
        <source>changed by {who}, {at}</source>
        <translation>изменено: {who}, {at}</translation>
    </message>
    <message>
        <source>voided by {who}, {at}</source>
        <translation>аннулировано: {who}, {at}</translation>
    </message>
    <message>
        <source>restored by {who}, {at}</source>
        <translation>восстановлено: {who}, {at}</translation>
    </message>
    <message>
        <source>No sample was drawn.</source>
        <translation>Выборка не делалась.</translation>
    </message>
    <message>
        <source>Drawn {drawn}, keyed {keyed}, differences not settled {open}.</source>
        <translation>Отобрано {drawn}, введено повторно {keyed}, нерешённых расхождений {open}.</translation>
    </message>
    <message>
        <source>{rate} % of {compared} fields agree ({low} to {high} %).</source>
        <translation>Совпало {rate} % полей из {compared} (от {low} до {high} %).</translation>
    </message>
    <message>
        <source>First entry by {who}</source>
        <translation>Первый ввод: {who}</translation>
    </message>
    <message>
        <source>not keyed a second time yet</source>
        <translation>повторно ещё не введено</translation>
    </message>
    <message>
        <source>not settled: {fields}</source>
        <translation>не решено: {fields}</translation>
    </message>
    <message>
        <source>A recount ties out to the gram; records: {count}.</source>
        <translation>Пересчёт сходится до грамма; записей: {count}.</translation>
    </message>
    <message>
        <source>Sums differ from their records. Restore the newest good backup, or ask for help.</source>
        <translation>Суммы расходятся со своими записями. Восстановите последнюю исправную копию или обратитесь за помощью.</translation>
    </message>
    <message>
        <source>Complete or drop them: the month cannot be closed with drafts.</source>
        <translation>Завершите или удалите их: с черновиками месяц закрыть нельзя.</translation>
    </message>
    <message>
        <source>begun by {who}</source>
        <translation>начат: {who}</translation>
    </message>
    <message>
        <source>All that arrived in the month is released.</source>
        <translation>Всё прибывшее за месяц выпущено.</translation>
    </message>
    <message>
        <source>Arrived in the month and not released; the first arrived {time}.</source>
        <translation>Прибыло за месяц и не выпущено; первая партия прибыла {time}.</translation>
    </message>
    <message>
        <source>arrived {time}, waits for: {stage}</source>
        <translation>прибытие {time}, ожидается: {stage}</translation>
    </message>
    <message>
        <source>The checks have nothing against any record.</source>
        <translation>Проверки не имеют замечаний ни к одной записи.</translation>
    </message>
    <message>
        <source>By column: {kinds}.</source>
        <translation>По столбцам: {kinds}.</translation>
    </message>
    <message>
        <source>By column: {kinds}. Could not be saved as they are, so mend them: {count}.</source>
        <translation>По столбцам: {kinds}. В нынешнем виде сохранить нельзя, исправьте: {count}.</translation>
    </message>
    <message>
        <source>All weights are usual and can be carried.</source>
        <translation>Все веса обычные и в пределах грузоподъёмности.</translation>
    </message>
    <message>
        <source>Far from what is usual, or more than can be carried.</source>
        <translation>Далеко от обычного или больше грузоподъёмности.</translation>
    </message>
    <message>
        <source>With a net weight above the gross weight, so mend them: {count}.</source>
        <translation>Нетто больше брутто, исправьте: {count}.</translation>
    </message>
    <message>
        <source>{kg} kg on {number}: more than the {most} t that can be carried.</source>
        <translation>{kg} кг на {number}: больше допустимых {most} т.</translation>
    </message>
</context>
<context>
    <name>ChecklistItems</name>
    <message>
        <source>Which</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What about it</source>
        <translation>Замечание</translation>
    </message>
</context>
<context>
    <name>ChecklistLines</name>
    <message>
        <source>Asked</source>
        <translation>Проверяется</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation>Отмечено</translation>
    </message>
    <message>
        <source>being worked through…</source>
        <translation>проверяется…</translation>
    </message>
    <message>
        <source>not worked through yet</source>
        <translation>ещё не проверено</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>исправить</translation>
    </message>
    <message>
        <source>ticked at {then}, now others</source>
        <translation>отмечено при {then}, теперь другие</translation>
    </message>
    <message>
        <source>ticked at {then}, now {now}</source>
        <translation>отмечено при {then}, теперь {now}</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>проверить</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>choose a line, or one of the records it found</source>
        <translation>выбрать пункт или одну из найденных им записей</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open the records concerned</source>
        <translation>открыть эти записи</translation>
    </message>
    <message>
        <source>from the lines to the records</source>
        <translation>от пунктов к записям</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>stop working through; else back to the returns</source>
        <translation>прервать проверку; иначе назад к отчётам</translation>
    </message>
    <message>
        <source>Work through again</source>
        <translation>Проверить заново</translation>
    </message>
    <message>
        <source>Tick off</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>Tick the line off as it is, or take its tick away</source>
        <translation>Отметить пункт как есть или снять отметку</translation>
    </message>
    <message>
        <source>Tick with a note…</source>
        <translation>Отметить с примечанием…</translation>
    </message>
    <message>
        <source>Open records</source>
        <translation>Открыть записи</translation>
    </message>
    <message>
        <source>Open the records concerned (Enter)</source>
        <translation>Открыть эти записи (Enter)</translation>
    </message>
    <message>
        <source>Close month</source>
        <translation>Закрыть месяц</translation>
    </message>
    <message>
        <source>Lock the month against changes</source>
        <translation>Запретить изменения за месяц</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Back to the returns (Esc)</source>
        <translation>Назад к отчётам (Esc)</translation>
    </message>
    <message>
        <source>Trains or consignments changed since: work through again ({keys})</source>
        <translation>Поезда или партии с тех пор изменились: проверьте заново ({keys})</translation>
    </message>
    <message>
        <source>Lines of the checklist</source>
        <translation>Пункты контрольного списка</translation>
    </message>
    <message>
        <source>The records that the line found</source>
        <translation>Записи, найденные этим пунктом</translation>
    </message>
    <message>
        <source>How much is worked through</source>
        <translation>Сколько проверено</translation>
    </message>
    <message>
        <source>{month}: closed</source>
        <translation>{month}: закрыт</translation>
    </message>
    <message>
        <source>{month}: before closing</source>
        <translation>{month}: перед закрытием</translation>
    </message>
    <message>
        <source>{done} of {all} lines</source>
        <translation>пунктов: {done} из {all}</translation>
    </message>
    <message>
        <source>stopped after {done} of {all} lines</source>
        <translation>остановлено, пунктов: {done} из {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) open</source>
        <translation>
            <numerusform>открыт %n пункт</numerusform>
            <numerusform>открыто %n пункта</numerusform>
            <numerusform>открыто %n пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>all lines settled</source>
        <translation>все пункты закрыты</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>Снять отметку</translation>
    </message>
    <message>
        <source>Not worked through yet.</source>
        <translation>Ещё не проверено.</translation>
    </message>
    <message>
        <source>Note of {who}: {note}</source>
        <translation>Примечание ({who}): {note}</translation>
    </message>
    <message>
        <source>The first {count}:</source>
        <translation>Первые {count}:</translation>
    </message>
    <message>
        <source>No record stands against it.</source>
        <translation>Ни одна запись этому не мешает.</translation>
    </message>
    <message>
        <source>Note to “{line}”:</source>
        <translation>Примечание к пункту «{line}»:</translation>
    </message>
    <message>
        <source>This line is not worked through yet.</source>
        <translation>Этот пункт ещё не проверен.</translation>
    </message>
    <message>
        <source>“{line}” must be mended; no tick settles it.</source>
        <translation>«{line}» нужно исправить; отметки недостаточно.</translation>
    </message>
    <message>
        <source>“{line}” is in order: nothing to tick off.</source>
        <translation>«{line}» в порядке: отмечать нечего.</translation>
    </message>
    <message>
        <source>There is nothing to open.</source>
        <translation>Открывать нечего.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not settled: {lines}.</source>
        <translation>
            <numerusform>Не закрыт %n пункт: {lines}.</numerusform>
            <numerusform>Не закрыто %n пункта: {lines}.</numerusform>
            <numerusform>Не закрыто %n пунктов: {lines}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close {month} anyway, because:</source>
        <translation>Всё равно закрыть месяц ({month}), причина:</translation>
    </message>
    <message>
        <source>{month} is closed. To change it again, reopen it with a reason.</source>
        <translation>Месяц {month} закрыт. Чтобы изменить его, снова откройте с указанием причины.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>What differs?</source>
        <translation>Что расходится?</translation>
    </message>
    <message>
        <source>Table {table}: all {count} sums tie out to the gram</source>
        <translation>Таблица {table}: все суммы ({count}) сходятся до грамма</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>First month</source>
        <translation>Первый месяц</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Последние 12 мес.</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Все годы</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Снять этот фильтр</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Разбивка</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>100 is</source>
        <translation>За 100 принят</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Только</translation>
    </message>
    <message>
        <source>Keep one part…</source>
        <translation>Оставить одну часть…</translation>
    </message>
    <message>
        <source>Show only one of the parts (Ctrl+L)</source>
        <translation>Показать только одну из частей (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>Clearance</name>
    <message>
        <source>Declaration</source>
        <translation>ДТ</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Вид транспорта</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Коридор</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Участник ВЭД</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Wagon</source>
        <translation>Вагон</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Автомобиль</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Поезд</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Прибытие</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Подана ДТ</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>ДТ принята</translation>
    </message>
    <message>
        <source>Documents reviewed</source>
        <translation>Проверка документов</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Досмотр</translation>
    </message>
    <message>
        <source>Duty paid</source>
        <translation>Пошлина уплачена</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Выпуск</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>Убытие</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
</context>
<context>
    <name>ClearanceTab</name>
    <message>
        <source>Clearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>{stage}: now, for the selected consignments</source>
        <translation>{stage}: сейчас, для выбранных партий</translation>
    </message>
    <message>
        <source>Shift+F2 … Shift+F9</source>
        <translation>Shift+F2 … Shift+F9</translation>
    </message>
    <message>
        <source>the same at another time</source>
        <translation>то же на другое время</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>the next stage of the consignment: Enter again takes the time now</source>
        <translation>следующий этап партии: ещё раз Enter – текущее время</translation>
    </message>
    <message>
        <source>Letters, digits</source>
        <translation>Буквы, цифры</translation>
    </message>
    <message>
        <source>on the board: go to the line for scanning</source>
        <translation>на табло: перейти в строку сканирования</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to the board and all that is open</source>
        <translation>назад к табло и всему открытому</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Новая…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Whole train</source>
        <translation>Весь поезд</translation>
    </message>
    <message>
        <source>Quiet…</source>
        <translation>Не напоминать…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Исследование</translation>
    </message>
    <message>
        <source>Next stage…</source>
        <translation>Следующий этап…</translation>
    </message>
    <message>
        <source>Correct the consignment…</source>
        <translation>Исправить партию…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Find or scan</source>
        <translation>Найти или сканировать</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Аннулировать</translation>
    </message>
    <message>
        <source>Restore a voided consignment</source>
        <translation>Восстановить аннулированную партию</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Снять все фильтры</translation>
    </message>
    <message>
        <source>When a consignment is soon late…</source>
        <translation>Когда партия считается близкой к просрочке…</translation>
    </message>
    <message>
        <source>A sound when one is late</source>
        <translation>Звук при просрочке</translation>
    </message>
    <message>
        <source>Print the board…</source>
        <translation>Печать табло…</translation>
    </message>
    <message>
        <source>Record a stage now</source>
        <translation>Записать этап сейчас</translation>
    </message>
    <message>
        <source>Record a stage at a time</source>
        <translation>Записать этап на время</translation>
    </message>
    <message>
        <source>{stage}: now</source>
        <translation>{stage}: сейчас</translation>
    </message>
    <message>
        <source>{stage}: at a time…</source>
        <translation>{stage}: на время…</translation>
    </message>
    <message>
        <source>Consignments</source>
        <translation>Партии</translation>
    </message>
    <message>
        <source>Type a number above: Enter finds it wherever it is. Esc goes back to what is open.</source>
        <translation>Введите номер выше: Enter найдёт его, где бы он ни был. Esc – назад к открытым.</translation>
    </message>
    <message>
        <source>Nothing fits the filters. Ctrl+Shift+L takes them away.</source>
        <translation>Фильтрам ничего не соответствует. Ctrl+Shift+L снимает их.</translation>
    </message>
    <message>
        <source>Enter looks among the released ones too.</source>
        <translation>Enter ищет и среди выпущенных.</translation>
    </message>
    <message>
        <source>Nothing was released in the last 24 hours. Ctrl+Shift+L goes back to what is open.</source>
        <translation>За последние 24 часа ничего не выпущено. Ctrl+Shift+L – назад к открытым.</translation>
    </message>
    <message>
        <source>No consignment waits. Ctrl+N enters one, Ctrl+I imports a file, Ctrl+V pastes rows from Excel.</source>
        <translation>Ни одна партия не ждёт. Ctrl+N – ввести, Ctrl+I – импорт файла, Ctrl+V – вставить строки из Excel.</translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s)</source>
        <translation>
            <numerusform>%n партия</numerusform>
            <numerusform>%n партии</numerusform>
            <numerusform>%n партий</numerusform>
        </translation>
    </message>
    <message>
        <source>late {count}</source>
        <translation>просрочено: {count}</translation>
    </message>
    <message>
        <source>soon late {count}</source>
        <translation>скоро просрочка: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n filtered away</source>
        <translation>
            <numerusform>скрыта фильтром %n</numerusform>
            <numerusform>скрыто фильтром %n</numerusform>
            <numerusform>скрыто фильтром %n</numerusform>
        </translation>
    </message>
    <message>
        <source>F2 … F9 record a stage now · Enter the next one · F1 help</source>
        <translation>F2 … F9 – записать этап сейчас · Enter – следующий этап · F1 – справка</translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s) have {number}: choose with ↑ ↓, then press the stage&apos;s key.</source>
        <translation>
            <numerusform>Номеру {number} соответствует %n партия: выберите ↑ ↓ и нажмите клавишу этапа.</numerusform>
            <numerusform>Номеру {number} соответствуют %n партии: выберите ↑ ↓ и нажмите клавишу этапа.</numerusform>
            <numerusform>Номеру {number} соответствует %n партий: выберите ↑ ↓ и нажмите клавишу этапа.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is not known, nothing is recorded. Scan the next, or Ctrl+N enters this one.</source>
        <translation>Номер {number} не найден, ничего не записано. Сканируйте следующий или введите эту партию: Ctrl+N.</translation>
    </message>
    <message>
        <source>{number} is not known: enter it now, or Esc.</source>
        <translation>Номер {number} не найден: введите партию сейчас или нажмите Esc.</translation>
    </message>
    <message>
        <source>Choose a consignment that came on a train.</source>
        <translation>Выберите партию, прибывшую поездом.</translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s) of train {train} selected</source>
        <translation>
            <numerusform>Поезд {train}: выбрана %n партия</numerusform>
            <numerusform>Поезд {train}: выбрано %n партии</numerusform>
            <numerusform>Поезд {train}: выбрано %n партий</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a consignment that waits for a stage.</source>
        <translation>Выберите партию, которая ожидает этапа.</translation>
    </message>
    <message>
        <source>Choose a consignment first.</source>
        <translation>Сначала выберите партию.</translation>
    </message>
    <message>
        <source>Not saved. Ctrl+N brings back what was typed.</source>
        <translation>Не сохранено. Ctrl+N вернёт введённое.</translation>
    </message>
    <message>
        <source>Not saved. Ctrl+E on {number} brings back what was typed.</source>
        <translation>Не сохранено. Ctrl+E на {number} вернёт введённое.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Показано</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Soon late from how many percent of the target&apos;s time on? ({usual} is usual)</source>
        <translation>С какого процента нормативного времени считать, что скоро просрочка? (обычно {usual})</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>What was typed, or stands in the environment, is no text in UTF-8.</source>
        <translation>Введённое или заданное в переменных среды – не текст в UTF-8.</translation>
    </message>
    <message>
        <source>something went wrong in the program ({error}); what happened is in {file}</source>
        <translation>сбой в программе ({error}); что произошло, записано в {file}</translation>
    </message>
    <message>
        <source>The name as people are called, such as 张伟.</source>
        <translation>Имя, как обращаются к человеку, например 张伟.</translation>
    </message>
    <message>
        <source>A file with the new password; else $HORGOSDESK_NEW_PASSWORD, else it is asked for.</source>
        <translation>Файл с новым паролем; иначе $HORGOSDESK_NEW_PASSWORD, иначе будет запрошен.</translation>
    </message>
    <message>
        <source>Recovery code: {code}
Write it down and lock it away; it is not shown again. It lets an administrator in who forgot the password.</source>
        <translation>Код восстановления: {code}
Запишите его и держите под замком; больше он не показывается. По нему войдёт администратор, забывший пароль.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>Switch accounts on; NAME is the first administrator.</source>
        <translation>Включить учётные записи; NAME – первый администратор.</translation>
    </message>
    <message>
        <source>Accounts are on; {name} is administrator.</source>
        <translation>Учётные записи включены; администратор: {name}.</translation>
    </message>
    <message>
        <source>Switch accounts off: whoever opens the desk may do all.</source>
        <translation>Отключить учётные записи: любому, кто откроет рабочее место, доступно всё.</translation>
    </message>
    <message>
        <source>Accounts are off.</source>
        <translation>Учётные записи отключены.</translation>
    </message>
    <message>
        <source>Let another person in.</source>
        <translation>Добавить сотрудника.</translation>
    </message>
    <message>
        <source>clerk, supervisor or administrator.</source>
        <translation>clerk (оператор), supervisor (начальник смены) или administrator (администратор).</translation>
    </message>
    <message>
        <source>Give a person another role.</source>
        <translation>Дать сотруднику другую роль.</translation>
    </message>
    <message>
        <source>Change one&apos;s own password, or set that of another.</source>
        <translation>Сменить свой пароль или задать пароль другого.</translation>
    </message>
    <message>
        <source>The password of {name} is changed.</source>
        <translation>Пароль изменён: {name}.</translation>
    </message>
    <message>
        <source>Call a person otherwise; the sign-in name stays.</source>
        <translation>Изменить показываемое имя; имя для входа остаётся.</translation>
    </message>
    <message>
        <source>Let a person in no more.</source>
        <translation>Больше не допускать сотрудника.</translation>
    </message>
    <message>
        <source>Let a person in again.</source>
        <translation>Снова допустить сотрудника.</translation>
    </message>
    <message>
        <source>Forget a person&apos;s wrong passwords.</source>
        <translation>Сбросить неверные попытки ввода пароля.</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>Список учётных записей.</translation>
    </message>
    <message>
        <source>Accounts are on.</source>
        <translation>Учётные записи включены.</translation>
    </message>
    <message>
        <source>Set a new password for an administrator by the recovery code.</source>
        <translation>Задать администратору новый пароль по коду восстановления.</translation>
    </message>
    <message>
        <source>A file with the recovery code; else $HORGOSDESK_RECOVERY_CODE, else it is asked for.</source>
        <translation>Файл с кодом восстановления; иначе $HORGOSDESK_RECOVERY_CODE, иначе будет запрошен.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>Make a new recovery code; the one before holds no more.</source>
        <translation>Создать новый код восстановления; прежний больше не действует.</translation>
    </message>
    <message>
        <source>The recovery code of before holds no more.</source>
        <translation>Прежний код восстановления больше не действует.</translation>
    </message>
    <message>
        <source>After how many minutes without a key the window locks; 0: never.</source>
        <translation>Через сколько минут без нажатий блокируется окно; 0 – никогда.</translation>
    </message>
    <message>
        <source>The window locks after {minutes} min without a key.</source>
        <translation>Окно блокируется после {minutes} мин без нажатий.</translation>
    </message>
    <message>
        <source>The window does not lock by itself.</source>
        <translation>Окно само не блокируется.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
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
        <source>Wrong tries</source>
        <translation>Неудачные попытки</translation>
    </message>
    <message>
        <source>active</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>отключена</translation>
    </message>
    <message>
        <source>“{value}” is none of: {choices}.</source>
        <translation>«{value}» не входит в список: {choices}.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation>«{value}» – не целое число.</translation>
    </message>
    <message>
        <source>{value} is not between {least} and {most}.</source>
        <translation>{value} вне пределов от {least} до {most}.</translation>
    </message>
    <message>
        <source>First day.</source>
        <translation>Первый день.</translation>
    </message>
    <message>
        <source>Last day.</source>
        <translation>Последний день.</translation>
    </message>
    <message>
        <source>{last} is before {first}, the first day.</source>
        <translation>Последний день ({last}) раньше первого ({first}).</translation>
    </message>
    <message>
        <source>Make a backup, also while the desk is in use.</source>
        <translation>Создать резервную копию, в том числе во время работы.</translation>
    </message>
    <message>
        <source>The file; in the folder backups if not said.</source>
        <translation>Файл; если не указано, в папке backups.</translation>
    </message>
    <message>
        <source>Keep it for 90 days as one made by hand, whatever the rule of days, weeks and months.</source>
        <translation>Хранить 90 дней как созданную вручную, независимо от правила дней, недель и месяцев.</translation>
    </message>
    <message>
        <source>Set the second folder, on a stick or a share, that each backup is copied to; or off.</source>
        <translation>Задать вторую папку, на флеш-накопителе или сетевом ресурсе, куда дублируется каждая резервная копия; off – без неё.</translation>
    </message>
    <message>
        <source>List the backups that there are, newest first.</source>
        <translation>Список резервных копий, сначала новые.</translation>
    </message>
    <message>
        <source>Backup written to {file}, and read to its end.</source>
        <translation>Резервная копия записана в {file} и прочитана до конца.</translation>
    </message>
    <message>
        <source>Second copy in {file}, read there again.</source>
        <translation>Вторая копия в {file}, прочитана и там.</translation>
    </message>
    <message>
        <source>Backups have no second folder any more.</source>
        <translation>Вторая папка для резервных копий больше не используется.</translation>
    </message>
    <message>
        <source>Each backup is copied to {folder} from now on.</source>
        <translation>Теперь каждая резервная копия дублируется в {folder}.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>Last entry by</source>
        <translation>Последняя запись</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>автоматически</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>перед обновлением</translation>
    </message>
    <message>
        <source>replaced by a restore</source>
        <translation>заменена при восстановлении</translation>
    </message>
    <message>
        <source>salvaged</source>
        <translation>спасённые данные</translation>
    </message>
    <message>
        <source>put there</source>
        <translation>помещена извне</translation>
    </message>
    <message>
        <source>good</source>
        <translation>исправна</translation>
    </message>
    <message>
        <source>DAMAGED</source>
        <translation>ПОВРЕЖДЕНА</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>не проверялась</translation>
    </message>
    <message>
        <source>Put a backup in place of what is stored, which is kept beside it.</source>
        <translation>Поставить резервную копию на место нынешних данных; они сохраняются рядом.</translation>
    </message>
    <message>
        <source>Only tell what is in it, and what would be lost.</source>
        <translation>Только сообщить, что в ней и что было бы потеряно.</translation>
    </message>
    <message>
        <source>Also a backup whose journal was changed.</source>
        <translation>Также копию с изменённым журналом.</translation>
    </message>
    <message>
        <source>{file} is restored; what it replaced is {kept}.</source>
        <translation>Восстановлено: {file}; заменённые данные: {kept}.</translation>
    </message>
    <message>
        <source>{records} records; last entry no. {no}, {at}, by {who}</source>
        <translation>записей: {records}; последняя запись журнала № {no}, {at}, {who}</translation>
    </message>
    <message>
        <source>Its journal does not hold at no. {no}.</source>
        <translation>Её журнал не сходится: № {no}.</translation>
    </message>
    <message>
        <source>The desk&apos;s own file cannot be read, so nothing can be compared.</source>
        <translation>Собственный файл рабочего места не читается, сравнивать не с чем.</translation>
    </message>
    <message>
        <source>Would be lost: {count} entries of {records} records ({by})</source>
        <translation>Было бы потеряно записей журнала: {count}, записей о грузах: {records} ({by})</translation>
    </message>
    <message>
        <source>Only in the backup: {count} entries</source>
        <translation>Только в резервной копии, записей журнала: {count}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged desk into a fresh file, with a list of what could not; restore takes it.</source>
        <translation>Сохранить то, что читается из повреждённого рабочего места, в новый файл со списком непрочитанного; restore восстанавливает из него.</translation>
    </message>
    <message>
        <source>Salvaged into {file}; this report is {report}.</source>
        <translation>Данные спасены в {file}; этот протокол: {report}.</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>Пароль, {name}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Вид транспорта</translation>
    </message>
    <message>
        <source>What transport emits, by tonne-kilometres, and what rail saves against road.</source>
        <translation>Выбросы перевозок по тонно-километрам и их сокращение за счёт ж/д против автотранспорта.</translation>
    </message>
    <message>
        <source>The transport chain of one consignment, by its declaration; takes no days.</source>
        <translation>Транспортная цепь одной партии по её ДТ; дни не указываются.</translation>
    </message>
    <message>
        <source>Cut by some of month,direction,mode.</source>
        <translation>Разбивка по одному или нескольким: month,direction,mode.</translation>
    </message>
    <message>
        <source>The border leg, which is usual, or the whole leg where the train&apos;s route is known (whole).</source>
        <translation>Приграничный участок, как обычно, или весь путь, где известен маршрут поезда (whole).</translation>
    </message>
    <message>
        <source>--declaration stands alone: of one consignment there are no days and no cuts.</source>
        <translation>--declaration указывается отдельно: для одной партии нет ни дней, ни разбивки.</translation>
    </message>
    <message>
        <source>Give --from and --to, or --declaration.</source>
        <translation>Укажите --from и --to или --declaration.</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Элемент</translation>
    </message>
    <message>
        <source>Gross t</source>
        <translation>Брутто, т</translation>
    </message>
    <message>
        <source>km</source>
        <translation>км</translation>
    </message>
    <message>
        <source>tkm</source>
        <translation>т·км</translation>
    </message>
    <message>
        <source>kg CO2e</source>
        <translation>кг CO2-экв.</translation>
    </message>
    <message>
        <source>By road kg CO2e</source>
        <translation>Автотранспортом, кг CO2-экв.</translation>
    </message>
    <message>
        <source>Saved kg CO2e</source>
        <translation>Сокращение, кг CO2-экв.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Covered t</source>
        <translation>Учтено, т</translation>
    </message>
    <message>
        <source>Route known t</source>
        <translation>Маршрут известен, т</translation>
    </message>
    <message>
        <source>{mode}: {grams} g CO2e per tonne-kilometre, {year}: {source}</source>
        <translation>{mode}: {grams} г CO2-экв. на тонно-километр, {year}: {source}</translation>
    </message>
    <message>
        <source>{mode}: border leg {km} km, {origin} – {destination}</source>
        <translation>{mode}: приграничный участок {km} км, {origin} – {destination}</translation>
    </message>
    <message>
        <source>{said} (not verified: {what})</source>
        <translation>{said} (не сверено: {what})</translation>
    </message>
    <message>
        <source>Write cargo records to a workbook or a text file.</source>
        <translation>Выгрузить записи о грузах в книгу Excel или текстовый файл.</translation>
    </message>
    <message>
        <source>Only this direction.</source>
        <translation>Только это направление.</translation>
    </message>
    <message>
        <source>Only this transport mode.</source>
        <translation>Только этот вид транспорта.</translation>
    </message>
    <message>
        <source>The file; it ends in .xlsx or .csv.</source>
        <translation>Файл; имя оканчивается на .xlsx или .csv.</translation>
    </message>
    <message>
        <source>{rows} records written to {file}</source>
        <translation>Записано в {file}, записей: {rows}</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Коридор</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Участник ВЭД</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % интервал</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Партий</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Не выпущено</translation>
    </message>
    <message>
        <source>Median h</source>
        <translation>Медиана, ч</translation>
    </message>
    <message>
        <source>Mean of the finished h</source>
        <translation>Среднее завершённых, ч</translation>
    </message>
    <message>
        <source>Within target %</source>
        <translation>В нормативе, %</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Only this lane.</source>
        <translation>Только этот коридор.</translation>
    </message>
    <message>
        <source>What was known at this time, as 2025-11-03T14:30; now if not said.</source>
        <translation>Что было известно на этот момент, например 2025-11-03T14:30; если не указано, сейчас.</translation>
    </message>
    <message>
        <source>All hours (wall, if not said), or those in which the post is open (working).</source>
        <translation>Все часы (wall, если не указано) или только часы работы пункта пропуска (working).</translation>
    </message>
    <message>
        <source>Cut by some of direction,mode,lane,category,trader.</source>
        <translation>Разбивка по одному или нескольким: direction,mode,lane,category,trader.</translation>
    </message>
    <message>
        <source>Release times of the consignments that arrived in these days.</source>
        <translation>Время выпуска партий, прибывших в эти дни.</translation>
    </message>
    <message>
        <source>75 % in h</source>
        <translation>75 % за, ч</translation>
    </message>
    <message>
        <source>90 % in h</source>
        <translation>90 % за, ч</translation>
    </message>
    <message>
        <source>Target h</source>
        <translation>Норматив, ч</translation>
    </message>
    <message>
        <source>Part of the mean h</source>
        <translation>Вклад в среднее, ч</translation>
    </message>
    <message>
        <source>{open} of {cases} consignments were not released at {as_of}. They count as censored: their time so far is a least time, neither left out nor taken for done.</source>
        <translation>На {as_of} не выпущено партий: {open} из {cases}. Они учтены как цензурированные: прошедшее время – нижняя граница; они не отброшены и не приняты за завершённые.</translation>
    </message>
    <message>
        <source>{count} consignments had not arrived by then and are not counted.</source>
        <translation>К тому времени ещё не прибыло и не учтено партий: {count}.</translation>
    </message>
    <message>
        <source>Hours are those in which the post was open (hours.csv, days.csv).</source>
        <translation>Считаются часы работы пункта пропуска (hours.csv, days.csv).</translation>
    </message>
    <message>
        <source>Release times before a day and from it on, with a test.</source>
        <translation>Время выпуска до указанного дня и начиная с него, с проверкой значимости.</translation>
    </message>
    <message>
        <source>The first day of the new procedure; that of baselines.csv if not said.</source>
        <translation>Первый день нового порядка; если не указано, день из baselines.csv.</translation>
    </message>
    <message>
        <source>--split is missing, and the desk&apos;s baselines.csv names no day.</source>
        <translation>Не указан --split, и в baselines.csv рабочего места нет дня.</translation>
    </message>
    <message>
        <source>Before {day}</source>
        <translation>До {day}</translation>
    </message>
    <message>
        <source>From {day} on</source>
        <translation>С {day}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Log-rank test: nothing to compare.</source>
        <translation>Логранговый критерий: сравнивать нечего.</translation>
    </message>
    <message>
        <source>Log-rank test that both sides are alike: {p}</source>
        <translation>Логранговый критерий (гипотеза: различий нет): {p}</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Mean hours saved</source>
        <translation>Сэкономлено в среднем, ч</translation>
    </message>
    <message>
        <source>Before h</source>
        <translation>До, ч</translation>
    </message>
    <message>
        <source>After h</source>
        <translation>После, ч</translation>
    </message>
    <message>
        <source>Change %</source>
        <translation>Изменение, %</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Reckoned from the published hours</source>
        <translation>Рассчитано по опубликованным часам</translation>
    </message>
    <message>
        <source>Measured here, medians</source>
        <translation>Измерено здесь, медианы</translation>
    </message>
    <message>
        <source>Not verified: {what}</source>
        <translation>Не сверено: {what}</translation>
    </message>
    <message>
        <source>Write the Time Release Study of these days to a workbook.</source>
        <translation>Записать исследование времени выпуска за эти дни в книгу.</translation>
    </message>
    <message>
        <source>Compare before this day with it and later; that of baselines.csv if not said and within the days.</source>
        <translation>Сравнить время до этого дня и начиная с него; если не указано, день из baselines.csv, когда он попадает в период.</translation>
    </message>
    <message>
        <source>The workbook, .xlsx.</source>
        <translation>Книга .xlsx.</translation>
    </message>
    <message>
        <source>Study of {cases} consignments, {open} of them open, written to {file}</source>
        <translation>Исследование записано в {file}: партий {cases}, из них не выпущено {open}</translation>
    </message>
    <message>
        <source>Versions, folders, space, libraries: what to send when asking for help.</source>
        <translation>Версии, папки, место, библиотеки: что прислать, обращаясь за помощью.</translation>
    </message>
    <message>
        <source>Load every library, which takes seconds, and name those that cannot be.</source>
        <translation>Загрузить все библиотеки (несколько секунд) и назвать те, что не загружаются.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>Read the new passphrase from the first line of this file.</source>
        <translation>Взять новую парольную фразу из первой строки этого файла.</translation>
    </message>
    <message>
        <source>Recovery key, shown once: {recovery}. Write it down and keep it elsewhere; it opens the data when the passphrase is lost.</source>
        <translation>Ключ восстановления, показывается один раз: {recovery}. Запишите и храните в другом месте; он откроет данные, если парольная фраза утрачена.</translation>
    </message>
    <message>
        <source>Encrypt the desk by a passphrase; on one that is encrypted: --new-key, --backups.</source>
        <translation>Зашифровать рабочее место парольной фразой; для уже зашифрованного: --new-key, --backups.</translation>
    </message>
    <message>
        <source>Have this computer&apos;s keyring open it too.</source>
        <translation>Открывать также связкой ключей этого компьютера.</translation>
    </message>
    <message>
        <source>Write all data anew under another key.</source>
        <translation>Переписать все данные с другим ключом.</translation>
    </message>
    <message>
        <source>Encrypt the plain backups in the folder backups too.</source>
        <translation>Зашифровать и незашифрованные резервные копии в папке backups.</translation>
    </message>
    <message>
        <source>Make the desk plain again; backups stay as they are.</source>
        <translation>Снять шифрование рабочего места; резервные копии остаются как есть.</translation>
    </message>
    <message>
        <source>Change the passphrase of an encrypted desk, or what else unlocks it; no data are written anew.</source>
        <translation>Сменить парольную фразу зашифрованного рабочего места или иной способ открытия; данные не переписываются.</translation>
    </message>
    <message>
        <source>The old passphrase is lost: ask for the recovery key.</source>
        <translation>Старая парольная фраза утрачена: запросить ключ восстановления.</translation>
    </message>
    <message>
        <source>Read the recovery key from the first line of this file.</source>
        <translation>Взять ключ восстановления из первой строки этого файла.</translation>
    </message>
    <message>
        <source>Make a new recovery key instead; the old one opens nothing any more.</source>
        <translation>Вместо этого создать новый ключ восстановления; старый больше ничего не открывает.</translation>
    </message>
    <message>
        <source>Have this computer&apos;s keyring open the desk, or no more, instead.</source>
        <translation>Вместо этого включить или выключить открытие связкой ключей этого компьютера.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>The data of {folder} are encrypted. Exports, returns and messages beside them are not; and what lay on the disk before may stay readable to experts, on SSDs above all.</source>
        <translation>Данные в {folder} зашифрованы. Выгрузки, отчёты и сообщения рядом с ними – нет; а то, что лежало на диске раньше, специалист может прочитать, прежде всего на SSD.</translation>
    </message>
    <message>
        <source>The data of {folder} are not encrypted.</source>
        <translation>Данные в {folder} не зашифрованы.</translation>
    </message>
    <message>
        <source>Copies in the folder that are still plain: {number}. Encrypt them with “horgosdesk encrypt --backups”, or remove them.</source>
        <translation>Незашифрованных копий в папке: {number}. Зашифруйте их командой «horgosdesk encrypt --backups» или удалите.</translation>
    </message>
    <message>
        <source>{applied} applied, {duplicate} there already, {quarantined} quarantined</source>
        <translation>принято {applied}, уже есть {duplicate}, в карантине {quarantined}</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>запуск</translation>
    </message>
    <message>
        <source>up</source>
        <translation>на связи</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидание</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлен</translation>
    </message>
    <message>
        <source>Take in the railway&apos;s messages that are in some files.</source>
        <translation>Принять сообщения железной дороги из указанных файлов.</translation>
    </message>
    <message>
        <source>Take quarantined files in again, all of them if none is named.</source>
        <translation>Снова принять файлы из карантина; если не названы, все.</translation>
    </message>
    <message>
        <source>Run the channels that are set up, until Ctrl+C; what is bad is quarantined.</source>
        <translation>Запустить настроенные каналы до Ctrl+C; ошибочное попадает в карантин.</translation>
    </message>
    <message>
        <source>Only take what is in the watched folders now, and end.</source>
        <translation>Только принять то, что сейчас есть в отслеживаемых папках, и завершить.</translation>
    </message>
    <message>
        <source>List the channels that are set up, and how they are doing.</source>
        <translation>Список настроенных каналов и их состояние.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Set up a channel, or change it: a broker as mqtts://host:8883, or a folder to be watched.</source>
        <translation>Настроить или изменить канал: брокер вида mqtts://host:8883 или отслеживаемая папка.</translation>
    </message>
    <message>
        <source>Topics to subscribe to, parted by “|”.</source>
        <translation>Темы подписки через «|».</translation>
    </message>
    <message>
        <source>The user&apos;s name at the broker.</source>
        <translation>Имя пользователя у брокера.</translation>
    </message>
    <message>
        <source>The authority that vouches for the broker.</source>
        <translation>Центр сертификации, удостоверяющий брокера.</translation>
    </message>
    <message>
        <source>The desk&apos;s own certificate.</source>
        <translation>Собственный сертификат рабочего места.</translation>
    </message>
    <message>
        <source>The key of the desk&apos;s certificate.</source>
        <translation>Ключ сертификата рабочего места.</translation>
    </message>
    <message>
        <source>The version of MQTT that the broker speaks.</source>
        <translation>Версия MQTT, которую понимает брокер.</translation>
    </message>
    <message>
        <source>The channel {name} is set up in {file}.</source>
        <translation>Канал {name} настроен в {file}.</translation>
    </message>
    <message>
        <source>Store its password: horgosdesk feed password {name}</source>
        <translation>Сохраните его пароль: horgosdesk feed password {name}</translation>
    </message>
    <message>
        <source>This connection is not encrypted: others on the network can read the password. Better use {scheme}s://.</source>
        <translation>Соединение не зашифровано: пароль могут прочитать другие в сети. Лучше {scheme}s://.</translation>
    </message>
    <message>
        <source>Take a channel out, and its password.</source>
        <translation>Удалить канал и его пароль.</translation>
    </message>
    <message>
        <source>The channel {name} is taken out.</source>
        <translation>Канал {name} удалён.</translation>
    </message>
    <message>
        <source>Store the password of a channel in the computer&apos;s keyring.</source>
        <translation>Сохранить пароль канала в связке ключей компьютера.</translation>
    </message>
    <message>
        <source>Password of {user} at {address}</source>
        <translation>Пароль {user}, {address}</translation>
    </message>
    <message>
        <source>The password is in the keyring; the channel uses it from its next connection.</source>
        <translation>Пароль в связке ключей; канал использует его со следующего подключения.</translation>
    </message>
    <message>
        <source>Open the window; of the desk that a file desk.sqlite3 belongs to, if one is named.</source>
        <translation>Открыть окно; если назван файл desk.sqlite3 – рабочего места, которому он принадлежит.</translation>
    </message>
    <message>
        <source>The tab to show first.</source>
        <translation>Какую вкладку показать первой.</translation>
    </message>
    <message>
        <source>Light or dark.</source>
        <translation>Светлая или тёмная.</translation>
    </message>
    <message>
        <source>Have this desk work in a register of a hub: postgresql://user@host/database. A desk without records is filled from it.</source>
        <translation>Подключить это рабочее место к общему реестру центральной базы: postgresql://user@host/database. Рабочее место без записей заполняется из неё.</translation>
    </message>
    <message>
        <source>The register, where there are several.</source>
        <translation>Общий реестр, если их несколько.</translation>
    </message>
    <message>
        <source>This desk is {code} in the register {register} of {url}.</source>
        <translation>Это рабочее место – {code} в общем реестре {register}, {url}.</translation>
    </message>
    <message>
        <source>Exchange nothing any more; all records stay here.</source>
        <translation>Прекратить обмен; все записи остаются здесь.</translation>
    </message>
    <message>
        <source>This desk left {url}. Entries that the hub does not have: {count}.</source>
        <translation>Рабочее место отключено от {url}. Записей журнала, которых нет в центральной базе: {count}.</translation>
    </message>
    <message>
        <source>Exchange with the hub once.</source>
        <translation>Однократный обмен с центральной базой.</translation>
    </message>
    <message>
        <source>Exchange with the hub until Ctrl+C, at once when something is entered anywhere.</source>
        <translation>Обмен с центральной базой до Ctrl+C, сразу после любого ввода где бы то ни было.</translation>
    </message>
    <message>
        <source>Exchange, then check that this desk and its hub have the same, record by record.</source>
        <translation>Обменяться и затем сверить, что на этом рабочем месте и в центральной базе одно и то же, запись за записью.</translation>
    </message>
    <message>
        <source>How this desk and its hub stand; asks no hub.</source>
        <translation>Состояние рабочего места и центральной базы; без обращения к ней.</translation>
    </message>
    <message>
        <source>This desk has joined no hub.</source>
        <translation>Это рабочее место не подключено к центральной базе.</translation>
    </message>
    <message>
        <source>{state}; all exchanged last: {at}; to be sent: {unsent}; contests that wait: {contests}</source>
        <translation>{state}; последний полный обмен: {at}; к отправке: {unsent}; ожидающих конфликтов: {contests}</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>подключение</translation>
    </message>
    <message>
        <source>the desk is being filled</source>
        <translation>рабочее место заполняется</translation>
    </message>
    <message>
        <source>taking</source>
        <translation>приём</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>отправка</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>подключено</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>недоступна</translation>
    </message>
    <message>
        <source>no exchange runs</source>
        <translation>обмен не идёт</translation>
    </message>
    <message>
        <source>Entries taken: {taken}, sent: {sent}.</source>
        <translation>Записей журнала принято: {taken}, отправлено: {sent}.</translation>
    </message>
    <message>
        <source>Changes that met another desk&apos;s and wait for a person: {count}. See “hub contests”.</source>
        <translation>Изменений, столкнувшихся с другим рабочим местом и ждущих решения человека: {count}. См. «hub contests».</translation>
    </message>
    <message>
        <source>What waits because two desks changed the same thing without knowing of one another.</source>
        <translation>Что ждёт, потому что два рабочих места изменили одно и то же, не зная друг о друге.</translation>
    </message>
    <message>
        <source>Those that were settled, the newest first.</source>
        <translation>Решённые, сначала новые.</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Конфликт</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>both changed it</source>
        <translation>изменили обе стороны</translation>
    </message>
    <message>
        <source>another record has its number, name or day</source>
        <translation>номер, имя или день уже у другой записи</translation>
    </message>
    <message>
        <source>its month was closed meanwhile</source>
        <translation>месяц за это время закрыт</translation>
    </message>
    <message>
        <source>other desks entered records in this month meanwhile</source>
        <translation>за это время другие рабочие места ввели записи за этот месяц</translation>
    </message>
    <message>
        <source>Say what holds: what is stored, the version that waits, or of each field one of them.</source>
        <translation>Указать, что действует: сохранённое, ожидающая версия или, по каждому полю, одно из двух.</translation>
    </message>
    <message>
        <source>Of one field; those that are not named stay as they are stored.</source>
        <translation>Для одного поля; не названные остаются как сохранены.</translation>
    </message>
    <message>
        <source>Why, for the journal.</source>
        <translation>Причина, для журнала.</translation>
    </message>
    <message>
        <source>Settled: {settled}. Records changed: {count}.</source>
        <translation>Решено: {settled}. Изменено записей: {count}.</translation>
    </message>
    <message>
        <source>Print the SQL that makes a database a hub, for its administrator.</source>
        <translation>Вывести SQL, который делает базу данных центральной, для её администратора.</translation>
    </message>
    <message>
        <source>Without partitions, roles and row-level security, for engines that lack these.</source>
        <translation>Без секций, ролей и защиты на уровне строк, для СУБД, где их нет.</translation>
    </message>
    <message>
        <source>The hub, where it is not this desk&apos;s own.</source>
        <translation>Центральная база, если это не база данного рабочего места.</translation>
    </message>
    <message>
        <source>Print the SQL instead, for the administrator.</source>
        <translation>Вместо этого вывести SQL, для администратора.</translation>
    </message>
    <message>
        <source>Let a role of the database work in a register, or only read it; it is made if need be.</source>
        <translation>Разрешить роли базы данных работать в общем реестре или только читать его; при необходимости роль создаётся.</translation>
    </message>
    <message>
        <source>The register.</source>
        <translation>Общий реестр.</translation>
    </message>
    <message>
        <source>Only for reports: the views, and nothing else.</source>
        <translation>Только для отчётности: представления и ничего больше.</translation>
    </message>
    <message>
        <source>{role} may work in the register {register}.</source>
        <translation>{role} может работать в общем реестре {register}.</translation>
    </message>
    <message>
        <source>Its password, which is shown this once: {password}</source>
        <translation>Пароль, показывается только сейчас: {password}</translation>
    </message>
    <message>
        <source>Keep a role out from now on: of a desk that was lost.</source>
        <translation>Впредь не допускать роль: рабочего места, которое утрачено.</translation>
    </message>
    <message>
        <source>{role} is kept out. Sessions that were ended: {count}.</source>
        <translation>{role} больше не допускается. Завершено сеансов: {count}.</translation>
    </message>
    <message>
        <source>The desks of the hub&apos;s registers, and how far each one is.</source>
        <translation>Рабочие места общих реестров центральной базы и насколько каждое отстаёт.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Общий реестр</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Пункт пропуска</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Последняя связь</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Отставание</translation>
    </message>
    <message>
        <source>Write the wrong rows and why to this .xlsx.</source>
        <translation>Записать ошибочные строки с причинами в этот .xlsx.</translation>
    </message>
    <message>
        <source>What a wrong row does: skip keeps it out, abort keeps its whole file out.</source>
        <translation>Что делать при ошибочной строке: skip – пропустить её, abort – не импортировать весь её файл.</translation>
    </message>
    <message>
        <source>Add nothing, only tell what would be done.</source>
        <translation>Ничего не добавлять, только сообщить, что было бы сделано.</translation>
    </message>
    <message>
        <source>The day of rows that name none.</source>
        <translation>День для строк, в которых он не указан.</translation>
    </message>
    <message>
        <source>The name of a remembered mapping.</source>
        <translation>Имя сохранённого соответствия столбцов.</translation>
    </message>
    <message>
        <source>The row of the headings, as Excel counts.</source>
        <translation>Строка заголовков, по нумерации Excel.</translation>
    </message>
    <message>
        <source>The sheet&apos;s name.</source>
        <translation>Имя листа.</translation>
    </message>
    <message>
        <source>Import cargo records from .xlsx, .xls, .ods, .csv or .tsv.</source>
        <translation>Импортировать записи о грузах из .xlsx, .xls, .ods, .csv или .tsv.</translation>
    </message>
    <message>
        <source>Import times of clearances from .xlsx, .xls, .ods, .csv or .tsv; rows add to what is known.</source>
        <translation>Импортировать время этапов оформления из .xlsx, .xls, .ods, .csv или .tsv; строки дополняют известное.</translation>
    </message>
    <message>
        <source>Import events and wagons of trains from .xlsx, .xls, .ods, .csv or .tsv, as stations mail them.</source>
        <translation>Импортировать события и вагоны поездов из .xlsx, .xls, .ods, .csv или .tsv, присланных станциями.</translation>
    </message>
    <message>
        <source>Import readings of meters from .xlsx, .xls, .ods, .csv or .tsv.</source>
        <translation>Импортировать показания счётчиков из .xlsx, .xls, .ods, .csv или .tsv.</translation>
    </message>
    <message>
        <source>Import factors of meters, by which readings are weighed, from such files.</source>
        <translation>Импортировать из таких же файлов коэффициенты счётчиков, по которым показания пересчитываются в вес.</translation>
    </message>
    <message>
        <source>--rejects takes the rows of one file; import them one by one.</source>
        <translation>--rejects принимает строки одного файла; импортируйте файлы по одному.</translation>
    </message>
    <message>
        <source>{file}: {accepted} added, {duplicates} there already, {rejected} rejected, {skipped_totals} totals rows passed over</source>
        <translation>{file}: добавлено {accepted}, уже есть {duplicates}, отклонено {rejected}, пропущено итоговых строк {skipped_totals}</translation>
    </message>
    <message>
        <source>{file}: {accepted} would be added, {duplicates} are there already, {rejected} rejected, {skipped_totals} totals rows passed over</source>
        <translation>{file}: было бы добавлено {accepted}, уже есть {duplicates}, отклонено {rejected}, пропущено итоговых строк {skipped_totals}</translation>
    </message>
    <message>
        <source>{changed} of the rows added tell more of a consignment that was known already.</source>
        <translation>Из добавленных строк дополняют уже известные партии: {changed}.</translation>
    </message>
    <message>
        <source>Its times name no zone; they were read as those of {zone}.</source>
        <translation>Часовой пояс в файле не указан; время прочитано по поясу {zone}.</translation>
    </message>
    <message>
        <source>Columns that were not read, since their headings are not known: {columns}</source>
        <translation>Столбцы с незнакомыми заголовками не прочитаны: {columns}</translation>
    </message>
    <message>
        <source>row {row}, {column}, added, but look: {message}</source>
        <translation>строка {row}, {column}, добавлено, но проверьте: {message}</translation>
    </message>
    <message>
        <source>row {row}, {column}: {message}</source>
        <translation>строка {row}, {column}: {message}</translation>
    </message>
    <message>
        <source>and {count} more; --rejects FILE writes them all</source>
        <translation>и ещё {count}; все запишет --rejects FILE</translation>
    </message>
    <message>
        <source>Read the journal.</source>
        <translation>Читать журнал.</translation>
    </message>
    <message>
        <source>The number of the first entry.</source>
        <translation>Номер первой записи.</translation>
    </message>
    <message>
        <source>At most so many entries.</source>
        <translation>Не больше стольких записей.</translation>
    </message>
    <message>
        <source>Check the file, the journal&apos;s chain, all that is kept against it, and the totals.</source>
        <translation>Проверить файл, цепочку журнала, всё сверяемое с ним и итоги.</translation>
    </message>
    <message>
        <source>Also hold the journal against what a return says of it: a workbook, a folder of them (the desk&apos;s returns), or number and hash as printed. May be given several times.</source>
        <translation>Также сверить журнал с тем, что говорит о нём отчёт: книга, папка с книгами (returns рабочего места) или номер и хеш с распечатки. Можно указать несколько раз.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>DIFFERS</source>
        <translation>РАСХОЖДЕНИЕ</translation>
    </message>
    <message>
        <source>All meters, and when each was last read.</source>
        <translation>Все счётчики и дата последнего показания каждого.</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Последнее показание</translation>
    </message>
    <message>
        <source>What flowed through a meter, day by day.</source>
        <translation>Расход по счётчику, по дням.</translation>
    </message>
    <message>
        <source>Add a meter or change one: FIELD=VALUE …, such as unit=m3 shows=counter direction=import.</source>
        <translation>Добавить или изменить счётчик: FIELD=VALUE …, например unit=m3 shows=counter direction=import.</translation>
    </message>
    <message>
        <source>Enter what a meter showed at the end of a day, or correct it with --reason.</source>
        <translation>Ввести показание счётчика на конец дня или исправить его с --reason.</translation>
    </message>
    <message>
        <source>The counter began anew at this number.</source>
        <translation>Счётчик обнулился на этом числе.</translation>
    </message>
    <message>
        <source>It was replaced: where the old counter stood.</source>
        <translation>Счётчик заменён: на чём остановился старый.</translation>
    </message>
    <message>
        <source>It was replaced: from what the new one counts.</source>
        <translation>Счётчик заменён: с чего начал новый.</translation>
    </message>
    <message>
        <source>A remark to it.</source>
        <translation>Примечание.</translation>
    </message>
    <message>
        <source>Why it is corrected; the journal keeps it.</source>
        <translation>Причина исправления; остаётся в журнале.</translation>
    </message>
    <message>
        <source>{name}, {day}: {quantity} {unit}.</source>
        <translation>{name}, {day}: {quantity} {unit}.</translation>
    </message>
    <message>
        <source>Take a meter&apos;s reading of a day out again.</source>
        <translation>Аннулировать показание счётчика за день.</translation>
    </message>
    <message>
        <source>Why; the journal keeps it.</source>
        <translation>Причина; остаётся в журнале.</translation>
    </message>
    <message>
        <source>{name}, {day}: taken out.</source>
        <translation>{name}, {day}: аннулировано.</translation>
    </message>
    <message>
        <source>Say by what the readings of a meter are weighed from a day on, and where it is from.</source>
        <translation>Задать, по какому коэффициенту пересчитываются показания счётчика с указанного дня и откуда он взят.</translation>
    </message>
    <message>
        <source>Such as the number of the laboratory&apos;s paper.</source>
        <translation>Например, номер протокола лаборатории.</translation>
    </message>
    <message>
        <source>{meter}, from {day}: {factor} ({source}).</source>
        <translation>{meter}, с {day}: {factor} ({source}).</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>Сохранено: {name}.</translation>
    </message>
    <message>
        <source>“{word}” is no FIELD=VALUE. Fields: {known}.</source>
        <translation>«{word}» – не FIELD=VALUE. Поля: {known}.</translation>
    </message>
    <message>
        <source>There is no meter yet. “horgosdesk meters set NAME …” adds one.</source>
        <translation>Счётчиков ещё нет. «horgosdesk meters set NAME …» добавляет счётчик.</translation>
    </message>
    <message>
        <source>Flowed ({unit})</source>
        <translation>Расход ({unit})</translation>
    </message>
    <message>
        <source>Tonnes</source>
        <translation>Тонны</translation>
    </message>
    <message>
        <source>Not read: {days}</source>
        <translation>Нет показаний: {days}</translation>
    </message>
    <message>
        <source>Work through what is to be looked at before closing a month.</source>
        <translation>Пройти всё, что нужно проверить перед закрытием месяца.</translation>
    </message>
    <message>
        <source>Tick a line of a month&apos;s checklist off.</source>
        <translation>Отметить пункт контрольного списка месяца.</translation>
    </message>
    <message>
        <source>A note to it.</source>
        <translation>Примечание.</translation>
    </message>
    <message>
        <source>{month}, {title}: ticked off at {count}.</source>
        <translation>{month}, {title}: отмечено при {count}.</translation>
    </message>
    <message>
        <source>Take the tick of a line away again.</source>
        <translation>Снять отметку с пункта.</translation>
    </message>
    <message>
        <source>{month}, {title}: not ticked off.</source>
        <translation>{month}, {title}: отметка снята.</translation>
    </message>
    <message>
        <source>Lock a month against changes.</source>
        <translation>Закрыть месяц для изменений.</translation>
    </message>
    <message>
        <source>{month} is closed now.</source>
        <translation>Месяц {month} закрыт.</translation>
    </message>
    <message>
        <source>{month} was closed with lines of its checklist not ticked off: {lines}.</source>
        <translation>Месяц {month} закрыт с неотмеченными пунктами контрольного списка: {lines}.</translation>
    </message>
    <message>
        <source>Unlock a month.</source>
        <translation>Снова открыть месяц.</translation>
    </message>
    <message>
        <source>{month} is open again.</source>
        <translation>Месяц {month} снова открыт.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation>Отмечено</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>ticked at {then}, now {now}: tick again</source>
        <translation>отмечено при {then}, теперь {now}: отметьте заново</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Every other command works without one.</source>
        <translation>Нет дисплея, чтобы открыть окно. Все остальные команды работают без него.</translation>
    </message>
    <message>
        <source>Answer with one JSON document.</source>
        <translation>Ответить одним документом JSON.</translation>
    </message>
    <message>
        <source>Tell progress as lines of JSON on standard error.</source>
        <translation>Сообщать о ходе работы строками JSON в стандартный поток ошибок.</translation>
    </message>
    <message>
        <source>Show this and exit.</source>
        <translation>Показать эту справку и выйти.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Использование:</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>“{word}” is one word too many.</source>
        <translation>«{word}» – лишнее слово.</translation>
    </message>
    <message>
        <source>There is no command “{name}”. There are: {commands}.</source>
        <translation>Нет команды «{name}». Есть: {commands}.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>Не указано: {name}.</translation>
    </message>
    <message>
        <source>There is no option {name}.</source>
        <translation>Нет параметра {name}.</translation>
    </message>
    <message>
        <source>{name} is used wrongly: it lacks a value, or takes none.</source>
        <translation>{name} использован неверно: не хватает значения или оно лишнее.</translation>
    </message>
    <message>
        <source>{text} “{command} --help” says more.</source>
        <translation>{text} Подробнее: «{command} --help».</translation>
    </message>
    <message>
        <source>HorgosDesk: the logistics desk of a land port. Without a command it opens the window.</source>
        <translation>HorgosDesk: рабочее место логиста сухопутного пункта пропуска. Без команды открывает окно.</translation>
    </message>
    <message>
        <source>The desk&apos;s folder; else $HORGOSDESK_DATA, else the user&apos;s data folder.</source>
        <translation>Папка рабочего места; иначе $HORGOSDESK_DATA, иначе папка данных пользователя.</translation>
    </message>
    <message>
        <source>The language of all words.</source>
        <translation>Язык всех текстов.</translation>
    </message>
    <message>
        <source>Who signs in, on a desk with accounts; reading needs nobody.</source>
        <translation>Кто входит, если включены учётные записи; для чтения вход не нужен.</translation>
    </message>
    <message>
        <source>A file with the password; else $HORGOSDESK_PASSWORD, else it is asked for.</source>
        <translation>Файл с паролем; иначе $HORGOSDESK_PASSWORD, иначе будет запрошен.</translation>
    </message>
    <message>
        <source>The first line is the passphrase of an encrypted desk; else $HORGOSDESK_PASSPHRASE, the keyring, the terminal.</source>
        <translation>Первая строка – парольная фраза зашифрованного рабочего места; иначе $HORGOSDESK_PASSPHRASE, связка ключей, терминал.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Показать версию и выйти.</translation>
    </message>
    <message>
        <source>Take records in from files.</source>
        <translation>Принять записи из файлов.</translation>
    </message>
    <message>
        <source>Write records and returns to files.</source>
        <translation>Выгрузить записи и отчёты в файлы.</translation>
    </message>
    <message>
        <source>Study the release times of consignments.</source>
        <translation>Исследовать время выпуска партий.</translation>
    </message>
    <message>
        <source>Take in the railway&apos;s messages.</source>
        <translation>Принять сообщения железной дороги.</translation>
    </message>
    <message>
        <source>Read meters, and what flowed through them.</source>
        <translation>Показания счётчиков и расход по ним.</translation>
    </message>
    <message>
        <source>Follow the trains.</source>
        <translation>Следить за поездами.</translation>
    </message>
    <message>
        <source>The register of returns: what was handed out, and what differs.</source>
        <translation>Реестр отчётов: что сдано и в чём различия.</translation>
    </message>
    <message>
        <source>Who may sign in at this desk, and as what; off until it is switched on.</source>
        <translation>Кто может входить на это рабочее место и в какой роли; выключено, пока не включат.</translation>
    </message>
    <message>
        <source>Double entry: a sample of records that a second clerk keys blind.</source>
        <translation>Двойной ввод: выборка записей, которые второй оператор вводит вслепую.</translation>
    </message>
    <message>
        <source>Many desks, one register: exchange with a PostgreSQL hub.</source>
        <translation>Много рабочих мест, один общий реестр: обмен с центральной базой PostgreSQL.</translation>
    </message>
    <message>
        <source>What is to be done is missing. There are: {commands}.</source>
        <translation>Не указано, что делать. Есть: {commands}.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>хранится</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>ОТСУТСТВУЕТ</translation>
    </message>
    <message>
        <source>ALTERED</source>
        <translation>ИЗМЕНЁН</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>здесь ещё нет</translation>
    </message>
    <message>
        <source>last year is compared as something else</source>
        <translation>прошлый год взят на другой основе</translation>
    </message>
    <message>
        <source>another template</source>
        <translation>другой шаблон</translation>
    </message>
    <message>
        <source>another last day</source>
        <translation>другой последний день</translation>
    </message>
    <message>
        <source>another month</source>
        <translation>другой месяц</translation>
    </message>
    <message>
        <source>another version of the program</source>
        <translation>другая версия программы</translation>
    </message>
    <message>
        <source>the table of the largest has other rows</source>
        <translation>в таблице крупнейших другие строки</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>округление</translation>
    </message>
    <message>
        <source>Write the return of a month.</source>
        <translation>Составить отчёт за месяц.</translation>
    </message>
    <message>
        <source>The month, as 2025-11; last: the one before today.</source>
        <translation>Месяц, например 2025-11; last – предыдущий относительно сегодняшнего дня.</translation>
    </message>
    <message>
        <source>The template&apos;s name or file; the monthly one if not said.</source>
        <translation>Имя или файл шаблона; если не указано, месячный.</translation>
    </message>
    <message>
        <source>Make the return as of this instant; now if not said.</source>
        <translation>Составить отчёт по состоянию на этот момент; если не указано, на текущий.</translation>
    </message>
    <message>
        <source>Last year as restated, which is usual, or as first published.</source>
        <translation>Прошлый год с учётом пересмотра (restated, обычно) или как впервые опубликован (first).</translation>
    </message>
    <message>
        <source>With a sheet on what transport emits (carbon); none if not said.</source>
        <translation>С листом о выбросах транспорта (carbon); если не указано, без него.</translation>
    </message>
    <message>
        <source>The workbook, .xlsx; {month} in its name becomes the month.</source>
        <translation>Книга .xlsx; {month} в имени заменяется месяцем.</translation>
    </message>
    <message>
        <source>Return {register_no} of {month} written to {file}</source>
        <translation>Отчёт {register_no} ({month}) записан в {file}</translation>
    </message>
    <message>
        <source>The register of the returns that were handed out.</source>
        <translation>Реестр сданных отчётов.</translation>
    </message>
    <message>
        <source>Those of a month, as 2025-11; all if not said.</source>
        <translation>За месяц, например 2025-11; если не указано, все.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Основа</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Выгружен</translation>
    </message>
    <message>
        <source>Journal no.</source>
        <translation>№ в журнале</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Compare two returns cell by cell, with the changes between.</source>
        <translation>Сравнить два отчёта по ячейкам, с изменениями между ними.</translation>
    </message>
    <message>
        <source>The restatements that the return of a month must report.</source>
        <translation>Пересмотры, о которых должен сообщить отчёт за месяц.</translation>
    </message>
    <message>
        <source>Nothing was changed in the months that were returned.</source>
        <translation>В месяцах, по которым сданы отчёты, ничего не менялось.</translation>
    </message>
    <message>
        <source>{number}: the copy that was kept is {kept}; the return was made again.</source>
        <translation>{number}: состояние хранимой копии – {kept}; отчёт составлен заново.</translation>
    </message>
    <message>
        <source>All figures are equal.</source>
        <translation>Все цифры равны.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Чем вызвано</translation>
    </message>
    <message>
        <source>NOT EXPLAINED</source>
        <translation>НЕ ОБЪЯСНЕНО</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Gross kg</source>
        <translation>Брутто, кг</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Fill an empty folder with synthetic records, marked as such.</source>
        <translation>Заполнить пустую папку вымышленными записями с соответствующей пометкой.</translation>
    </message>
    <message>
        <source>Cargo records on a usual day; 40 if not said.</source>
        <translation>Записей о грузах в обычный день; если не указано, 40.</translation>
    </message>
    <message>
        <source>The same number gives the same records on every machine; 1 if not said.</source>
        <translation>Одно и то же число даёт одни и те же записи на любом компьютере; если не указано, 1.</translation>
    </message>
    <message>
        <source>{records} synthetic cargo records, {clearances} clearances and {trains} trains from {first} to {last} in {folder}</source>
        <translation>Вымышленные данные: записей о грузах {records}, оформлений {clearances}, поездов {trains}, с {first} по {last}, папка {folder}</translation>
    </message>
    <message>
        <source>Draw a random sample of records to be keyed a second time.</source>
        <translation>Сделать случайную выборку записей для повторного ввода.</translation>
    </message>
    <message>
        <source>How many records.</source>
        <translation>Сколько записей.</translation>
    </message>
    <message>
        <source>What the lots are drawn with; else one is made up and told.</source>
        <translation>Чем определяется жребий; если не указано, выбирается и сообщается.</translation>
    </message>
    <message>
        <source>Keep the shares of some of mode,direction,entered_by,day.</source>
        <translation>Сохранять доли по одному или нескольким: mode,direction,entered_by,day.</translation>
    </message>
    <message>
        <source>What a paper is found by, and therefore not compared; none: day and number alone.</source>
        <translation>По чему находят документ (поэтому не сравнивается); none – только день и номер.</translation>
    </message>
    <message>
        <source>What was drawn, and what of it waits; newest first.</source>
        <translation>Что отобрано и что из этого ждёт; сначала новые.</translation>
    </message>
    <message>
        <source>How far the two entries agree, by field and by clerk.</source>
        <translation>Насколько совпадают два ввода, по полям и операторам.</translation>
    </message>
    <message>
        <source>The month.</source>
        <translation>Месяц.</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Все поля</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Сравнено</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Совпало</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Совпадение</translation>
    </message>
    <message>
        <source>First entry wrong</source>
        <translation>Ошибка в первом вводе</translation>
    </message>
    <message>
        <source>{month}: drawn {drawn}, keyed {keyed}, waiting {waiting}</source>
        <translation>{month}: отобрано {drawn}, введено повторно {keyed}, ждёт {waiting}</translation>
    </message>
    <message>
        <source>Whether returns tell of double entry; off at first.</source>
        <translation>Сообщать ли в отчётах о двойном вводе; сначала выключено.</translation>
    </message>
    <message>
        <source>Returns tell of double entry from now on.</source>
        <translation>Теперь отчёты сообщают о двойном вводе.</translation>
    </message>
    <message>
        <source>Returns do not tell of double entry.</source>
        <translation>Отчёты не сообщают о двойном вводе.</translation>
    </message>
    <message>
        <source>{first} … {last}: {size} records, seed {seed}, drawn by {who}; keyed {keyed}, waiting {waiting}  {uid}</source>
        <translation>{first} … {last}: записей {size}, начальное число {seed}, отбор: {who}; введено повторно {keyed}, ждёт {waiting}  {uid}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>No. of the day</source>
        <translation>№ за день</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Поиск по</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>То же ещё раз</translation>
    </message>
    <message>
        <source>The year before is not whole: records begin on {day}, so that changes are against a part of it.</source>
        <translation>Прошлый год неполон: записи начинаются с {day}, поэтому сравнение идёт с его частью.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Exact sums of the final records.</source>
        <translation>Точные суммы окончательных записей.</translation>
    </message>
    <message>
        <source>Cut by some of direction,mode,category,country,month,day.</source>
        <translation>Разбивка по одному или нескольким: direction,mode,category,country,month,day.</translation>
    </message>
    <message>
        <source>Compare with the same days of the year before.</source>
        <translation>Сравнить с теми же днями прошлого года.</translation>
    </message>
    <message>
        <source>Net t</source>
        <translation>Нетто, т</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Автомобилей</translation>
    </message>
    <message>
        <source>Value {currency}</source>
        <translation>Стоимость, {currency}</translation>
    </message>
    <message>
        <source>Year before t</source>
        <translation>Прошлый год, т</translation>
    </message>
    <message>
        <source>The sentence for the press.</source>
        <translation>Фраза для прессы.</translation>
    </message>
    <message>
        <source>The month alone, or the year to its end (ytd) if not said.</source>
        <translation>Только месяц или, если не указано, с начала года по его конец (ytd).</translation>
    </message>
    <message>
        <source>Weights further apart than so many percent differ; 3 if not said.</source>
        <translation>Вес считается расходящимся, если разница больше стольких процентов; если не указано, 3.</translation>
    </message>
    <message>
        <source>The trains that are due, at the port and gone.</source>
        <translation>Поезда ожидаемые, в пункте пропуска и ушедшие.</translation>
    </message>
    <message>
        <source>As it was known at this time, as 2025-11-03T14:30; now if not said.</source>
        <translation>Как было известно на этот момент, например 2025-11-03T14:30; если не указано, сейчас.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Поезд</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Где отмечен</translation>
    </message>
    <message>
        <source>Delay min</source>
        <translation>Опоздание, мин</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>10 to 90 %</source>
        <translation>10–90 %</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Задекларировано</translation>
    </message>
    <message>
        <source>Undeclared</source>
        <translation>Не задекларировано</translation>
    </message>
    <message>
        <source>One train: its times, its wagons, when it will come.</source>
        <translation>Один поезд: время, вагоны, когда прибудет.</translation>
    </message>
    <message>
        <source>The service day; the newest run if not said.</source>
        <translation>День отправления; если не указано, последний рейс.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Местное время</translation>
    </message>
    <message>
        <source>Trains before</source>
        <translation>Поездов до него</translation>
    </message>
    <message>
        <source>Wagons and containers of the trains against the declarations.</source>
        <translation>Вагоны и контейнеры поездов против деклараций.</translation>
    </message>
    <message>
        <source>Declared by rail, on no train:</source>
        <translation>Задекларировано по ж/д, нет ни в одном поезде:</translation>
    </message>
    <message>
        <source>Wagon</source>
        <translation>Вагон</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Declared kg</source>
        <translation>По ДТ, кг</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>ДТ</translation>
    </message>
    <message>
        <source>Undo the last step that you made today at this desk, an import too, by inverse entries.</source>
        <translation>Отменить последний шаг, сделанный вами сегодня на этом рабочем месте, в том числе импорт, обратными записями.</translation>
    </message>
    <message>
        <source>Only list what can be undone, newest first.</source>
        <translation>Только показать, что можно отменить, сначала новое.</translation>
    </message>
    <message>
        <source>Undone: {what} (journal no. {first} to {last})</source>
        <translation>Отменено: {what} (журнал, № {first}–{last})</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>То же ещё раз</translation>
    </message>
    <message>
        <source>Passphrase of {folder}</source>
        <translation>Парольная фраза, {folder}</translation>
    </message>
    <message>
        <source>it is a link that leads out of the folder; put the file itself there</source>
        <translation>это ссылка, ведущая за пределы папки; поместите туда сам файл</translation>
    </message>
    <message>
        <source>{file} has to wait: {why}</source>
        <translation>{file} ждёт: {why}</translation>
    </message>
    <message>
        <source>{count} of {total} messages could not be taken in. The others were taken.</source>
        <translation>Не удалось принять сообщений: {count} из {total}. Остальные приняты.</translation>
    </message>
    <message>
        <source>This could not be taken in.</source>
        <translation>Это принять не удалось.</translation>
    </message>
    <message>
        <source>When that is put right, in the file or in the desk&apos;s tables: horgosdesk feed retry {file}</source>
        <translation>Когда это исправлено, в файле или в таблицах рабочего места: horgosdesk feed retry {file}</translation>
    </message>
    <message>
        <source>The help that F1 shows: of a topic, or which topics there are.</source>
        <translation>Справка, которую показывает F1: по теме или список тем.</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message numerus="yes">
        <source>%n consignment(s) copied</source>
        <translation>
            <numerusform>Скопирована %n партия</numerusform>
            <numerusform>Скопировано %n партии</numerusform>
            <numerusform>Скопировано %n партий</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to paste: copy cells in Excel or WPS first.</source>
        <translation>Вставлять нечего: сначала скопируйте ячейки в Excel или WPS.</translation>
    </message>
    <message numerus="yes">
        <source>paste of %n consignment(s)</source>
        <translation>
            <numerusform>вставка %n партии</numerusform>
            <numerusform>вставка %n партий</numerusform>
            <numerusform>вставка %n партий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s) pasted.</source>
        <translation>
            <numerusform>Вставлена %n партия.</numerusform>
            <numerusform>Вставлено %n партии.</numerusform>
            <numerusform>Вставлено %n партий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out: {why}</source>
        <translation>
            <numerusform>Пропущена %n строка: {why}</numerusform>
            <numerusform>Пропущено %n строки: {why}</numerusform>
            <numerusform>Пропущено %n строк: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>буфер обмена</translation>
    </message>
    <message>
        <source>None of these numbers is on the board. To paste times, copy their headings too.</source>
        <translation>Этих номеров на табло нет. Чтобы вставить время, скопируйте и заголовки.</translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s) selected</source>
        <translation>
            <numerusform>Выбрана %n партия</numerusform>
            <numerusform>Выбрано %n партии</numerusform>
            <numerusform>Выбрано %n партий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are not on the board: {names}</source>
        <translation>
            <numerusform>На табло нет %n номера: {names}</numerusform>
            <numerusform>На табло нет %n номеров: {names}</numerusform>
            <numerusform>На табло нет %n номеров: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}. {more}</source>
        <translation>{said}. {more}</translation>
    </message>
    <message>
        <source>The block of {down} by {right} cells does not fit: from here there are {days} days and {meters} meters.</source>
        <translation>Блок ячеек {down} на {right} не помещается: отсюда осталось дней {days}, счётчиков {meters}.</translation>
    </message>
    <message>
        <source>Nothing was pasted. {why}</source>
        <translation>Ничего не вставлено. {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) copied</source>
        <translation>
            <numerusform>Скопирована %n ячейка</numerusform>
            <numerusform>Скопировано %n ячейки</numerusform>
            <numerusform>Скопировано %n ячеек</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>{meter}, reading ({unit})</source>
        <translation>{meter}, показание ({unit})</translation>
    </message>
    <message>
        <source>{meter}, flowed ({unit})</source>
        <translation>{meter}, расход ({unit})</translation>
    </message>
    <message>
        <source>{meter}, t</source>
        <translation>{meter}, т</translation>
    </message>
    <message>
        <source>The month is copied, with its totals.</source>
        <translation>Месяц скопирован, с итогами.</translation>
    </message>
</context>
<context>
    <name>CodeShown</name>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>Write it down and lock it away: it is not shown again. It lets an administrator in who forgot the password. Whoever has it and this computer can do everything here.</source>
        <translation>Запишите его и держите под замком: больше он не показывается. По нему войдёт администратор, забывший пароль. Тот, у кого есть код и этот компьютер, может здесь всё.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>It is &amp;written down</source>
        <translation>&amp;Записано</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Продолжить</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>C&amp;hanges of records</source>
        <translation>&amp;Изменения записей</translation>
    </message>
    <message>
        <source>&amp;Figures that differ</source>
        <translation>Р&amp;азличающиеся показатели</translation>
    </message>
    <message>
        <source>Figures that differ</source>
        <translation>Различающиеся показатели</translation>
    </message>
    <message>
        <source>Changes of records</source>
        <translation>Изменения записей</translation>
    </message>
    <message>
        <source>Comparing {one} with {other}…</source>
        <translation>Сравнение: {one} и {other}…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to months that were returned, and not reported by a return yet:</source>
        <translation>
            <numerusform>%n изменение в месяцах, по которым сданы отчёты; новый отчёт о нём ещё не сообщил:</numerusform>
            <numerusform>%n изменения в месяцах, по которым сданы отчёты; новый отчёт о них ещё не сообщил:</numerusform>
            <numerusform>%n изменений в месяцах, по которым сданы отчёты; новый отчёт о них ещё не сообщил:</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a return and press Ctrl+D: what it differs in from the one before stands here.</source>
        <translation>Выберите отчёт и нажмите Ctrl+D: здесь появятся отличия от предыдущего.</translation>
    </message>
    <message>
        <source>{other} has the same figures as {one}.</source>
        <translation>В отчётах {other} и {one} те же цифры.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) differ</source>
        <translation>
            <numerusform>отличается %n показатель</numerusform>
            <numerusform>отличаются %n показателя</numerusform>
            <numerusform>отличается %n показателей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n change(s) of records</source>
        <translation>
            <numerusform>из-за %n изменения записей</numerusform>
            <numerusform>из-за %n изменений записей</numerusform>
            <numerusform>из-за %n изменений записей</numerusform>
        </translation>
    </message>
    <message>
        <source>{other} against {one}: {figures}, {changes}.</source>
        <translation>{other} против {one}: {figures}, {changes}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them not by changes alone: {reasons}.</source>
        <translation>
            <numerusform>Из них %n не только из-за изменений: {reasons}.</numerusform>
            <numerusform>Из них %n не только из-за изменений: {reasons}.</numerusform>
            <numerusform>Из них %n не только из-за изменений: {reasons}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n cell(s) of words differ.</source>
        <translation>
            <numerusform>Кроме того, отличается %n ячейка с текстом.</numerusform>
            <numerusform>Кроме того, отличаются %n ячейки с текстом.</numerusform>
            <numerusform>Кроме того, отличается %n ячеек с текстом.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy of {number} is gone; it was made again from the journal.</source>
        <translation>Копии {number} больше нет; отчёт составлен заново по журналу.</translation>
    </message>
    <message>
        <source>The copy of {number} was altered; it was made again from the journal.</source>
        <translation>Копия {number} изменена; отчёт составлен заново по журналу.</translation>
    </message>
    <message>
        <source>The copy of {number} has not come from its desk yet; it was made again of what was known here.</source>
        <translation>Копия {number} ещё не поступила со своего рабочего места; она составлена заново по тому, что известно здесь.</translation>
    </message>
    <message>
        <source>last year is another base</source>
        <translation>прошлый год взят на другой основе</translation>
    </message>
    <message>
        <source>the form is another</source>
        <translation>другая форма</translation>
    </message>
    <message>
        <source>the days are others</source>
        <translation>другие дни</translation>
    </message>
    <message>
        <source>the month is another</source>
        <translation>другой месяц</translation>
    </message>
    <message>
        <source>the program is of another version</source>
        <translation>другая версия программы</translation>
    </message>
    <message>
        <source>the table of the largest has other rows</source>
        <translation>в таблице крупнейших другие строки</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>округление</translation>
    </message>
    <message>
        <source>C&amp;hanges of records in {figure}</source>
        <translation>&amp;Изменения записей: {figure}</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>the changes add up to it</source>
        <translation>изменения дают её в сумме</translation>
    </message>
    <message>
        <source>not explained by changes</source>
        <translation>изменениями не объясняется</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Journal no.</source>
        <translation>№ в журнале</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Что изменено</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>аннулировано</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>восстановлено</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
</context>
<context>
    <name>ComparedModel</name>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>До обоих изменений</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>расходится</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>совпадает</translation>
    </message>
    <message>
        <source>← 1 stored</source>
        <translation>← 1 сохранено</translation>
    </message>
    <message>
        <source>→ 2 waiting</source>
        <translation>→ 2 ожидает</translation>
    </message>
    <message>
        <source>1 or 2?</source>
        <translation>1 или 2?</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>с тех пор изменено</translation>
    </message>
    <message>
        <source>1 First: {who}</source>
        <translation>1 Первый: {who}</translation>
    </message>
    <message>
        <source>2 Second: {who}</source>
        <translation>2 Второй: {who}</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>1, 2 or type it</source>
        <translation>1, 2 или введите</translation>
    </message>
    <message>
        <source>the first was right</source>
        <translation>верен первый</translation>
    </message>
    <message>
        <source>the second was right</source>
        <translation>верен второй</translation>
    </message>
    <message>
        <source>right is {value}</source>
        <translation>верно: {value}</translation>
    </message>
</context>
<context>
    <name>ComparedTable</name>
    <message>
        <source>The two versions</source>
        <translation>Две версии</translation>
    </message>
    <message>
        <source>First and second entry</source>
        <translation>Первый и второй ввод</translation>
    </message>
</context>
<context>
    <name>Contest</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Почему ждёт</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Кто изменил</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Когда изменено</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Решение</translation>
    </message>
</context>
<context>
    <name>ContestWords</name>
    <message>
        <source>Cargo record</source>
        <translation>Запись о грузе</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Message of a train</source>
        <translation>Сообщение о поезде</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Счётчик</translation>
    </message>
    <message>
        <source>Meter reading</source>
        <translation>Показание счётчика</translation>
    </message>
    <message>
        <source>Factor of a meter</source>
        <translation>Коэффициент счётчика</translation>
    </message>
    <message>
        <source>Yardstick of a meter</source>
        <translation>Ориентир счётчика</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Запись хроники</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Выборка</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>Повторный ввод</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Контрольный список</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Пункт пропуска</translation>
    </message>
    <message>
        <source>Unit that reports</source>
        <translation>Отчитывающаяся организация</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>tonnes</source>
        <translation>тонны</translation>
    </message>
    <message>
        <source>value</source>
        <translation>стоимость</translation>
    </message>
    <message>
        <source>vehicles</source>
        <translation>авт.</translation>
    </message>
    <message>
        <source>records</source>
        <translation>записей</translation>
    </message>
    <message>
        <source>Another record has taken the number, name or day that it needs.</source>
        <translation>Номер, название или день, которые ей нужны, уже заняты другой записью.</translation>
    </message>
    <message>
        <source>It counts in a month that another desk closed meanwhile.</source>
        <translation>Она относится к месяцу, который тем временем закрыли на другом рабочем месте.</translation>
    </message>
    <message>
        <source>Other desks entered records in this month meanwhile.</source>
        <translation>На других рабочих местах тем временем ввели записи за этот месяц.</translation>
    </message>
    <message>
        <source>Two desks changed it without knowing of one another.</source>
        <translation>Два рабочих места изменили это, не зная друг о друге.</translation>
    </message>
    <message>
        <source>number taken</source>
        <translation>номер занят</translation>
    </message>
    <message>
        <source>month closed</source>
        <translation>месяц закрыт</translation>
    </message>
    <message>
        <source>month not at rest</source>
        <translation>месяц ещё меняется</translation>
    </message>
    <message>
        <source>both changed</source>
        <translation>изменили оба</translation>
    </message>
    <message>
        <source>what was stored</source>
        <translation>сохранённое</translation>
    </message>
    <message>
        <source>what waited</source>
        <translation>ожидавшее</translation>
    </message>
    <message>
        <source>some of each</source>
        <translation>часть от каждого</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Без напоминаний до</translation>
    </message>
    <message>
        <source>Quiet because</source>
        <translation>Без напоминаний, причина</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Поезд</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>аннулировано</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>учитывается</translation>
    </message>
    <message numerus="yes">
        <source>%n wagon(s)</source>
        <translation>
            <numerusform>%n вагон</numerusform>
            <numerusform>%n вагона</numerusform>
            <numerusform>%n вагонов</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыт</translation>
    </message>
    <message>
        <source>not ticked off</source>
        <translation>не отмечено</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>нет норматива</translation>
    </message>
    <message>
        <source>ticked off</source>
        <translation>отмечено</translation>
    </message>
</context>
<context>
    <name>Contests</name>
    <message>
        <source>Contests</source>
        <translation>Конфликты</translation>
    </message>
    <message>
        <source>Those that are se&amp;ttled</source>
        <translation>&amp;Решённые</translation>
    </message>
    <message>
        <source>W&amp;hy</source>
        <translation>По&amp;чему</translation>
    </message>
    <message>
        <source>for the journal; may stay empty</source>
        <translation>для журнала; можно не заполнять</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Кто изменил</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Когда изменено</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>Кто решил</translation>
    </message>
    <message numerus="yes">
        <source>%n contest(s) settled lately</source>
        <translation>
            <numerusform>Недавно решён %n конфликт</numerusform>
            <numerusform>Недавно решены %n конфликта</numerusform>
            <numerusform>Недавно решено %n конфликтов</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest first. What was decided stands in the journal too.</source>
        <translation>Сначала новые. Решение записано и в журнале.</translation>
    </message>
    <message numerus="yes">
        <source>%n contest(s) wait</source>
        <translation>
            <numerusform>Ожидает %n конфликт</numerusform>
            <numerusform>Ожидают %n конфликта</numerusform>
            <numerusform>Ожидают %n конфликтов</numerusform>
        </translation>
    </message>
    <message>
        <source>Two desks changed the same thing. Until somebody says what holds, what is stored holds.</source>
        <translation>Два рабочих места изменили одно и то же. Пока никто не решил, что верно, действует сохранённое.</translation>
    </message>
    <message>
        <source>Nothing waits. What two desks change without knowing of one another comes here.</source>
        <translation>Ничего не ожидает. Сюда попадает то, что два рабочих места изменили, не зная друг о друге.</translation>
    </message>
    <message numerus="yes">
        <source>%n contests chosen</source>
        <translation>
            <numerusform>Выбран %n конфликт</numerusform>
            <numerusform>Выбрано %n конфликта</numerusform>
            <numerusform>Выбрано %n конфликтов</numerusform>
        </translation>
    </message>
    <message>
        <source>Together they can only be left as they are stored; what waited goes.</source>
        <translation>Вместе их можно только оставить как сохранено; ожидавшее отбрасывается.</translation>
    </message>
    <message>
        <source>It was changed since: here it stands against what is stored now.</source>
        <translation>С тех пор это изменили: здесь оно сопоставлено с тем, что сохранено сейчас.</translation>
    </message>
    <message>
        <source>By now both say the same; Enter takes it off the list.</source>
        <translation>Теперь обе версии совпадают; Enter убирает конфликт из списка.</translation>
    </message>
    <message>
        <source>1 Stored: {who}</source>
        <translation>1 Сохранено: {who}</translation>
    </message>
    <message>
        <source>1 Stored</source>
        <translation>1 Сохранено</translation>
    </message>
    <message>
        <source>2 Waits: {who}</source>
        <translation>2 Ожидает: {who}</translation>
    </message>
    <message>
        <source>All &amp;stored</source>
        <translation>Всё &amp;сохранённое</translation>
    </message>
    <message>
        <source>All &amp;waiting</source>
        <translation>Всё &amp;ожидающее</translation>
    </message>
    <message>
        <source>What only one chan&amp;ged</source>
        <translation>&amp;Изменённое одним</translation>
    </message>
    <message>
        <source>Leave all as &amp;stored</source>
        <translation>Оставить всё как &amp;сохранено</translation>
    </message>
    <message>
        <source>S&amp;ettle</source>
        <translation>Р&amp;ешить</translation>
    </message>
    <message>
        <source>↑ ↓ another one · Esc closes</source>
        <translation>↑ ↓ другой · Esc закрывает</translation>
    </message>
    <message>
        <source>Enter leaves all of them as they are stored · Esc closes</source>
        <translation>Enter оставляет все как сохранено · Esc закрывает</translation>
    </message>
    <message>
        <source>↑ ↓ another one · Shift+↓ several · Enter its fields · S, W or G all of it · Esc closes</source>
        <translation>↑ ↓ другой · Shift+↓ несколько · Enter поля · S, W или G целиком · Esc закрывает</translation>
    </message>
    <message>
        <source>↑ ↓ field · 1 or ← stored · 2 or → waiting · S, W or G all · Enter settles · Esc the list</source>
        <translation>↑ ↓ поле · 1 или ← сохранённое · 2 или → ожидающее · S, W или G всё · Enter решить · Esc к списку</translation>
    </message>
    <message numerus="yes">
        <source>Choose first, for %n field(s): 1 stored, 2 waiting.</source>
        <translation>
            <numerusform>Сначала выберите для %n поля: 1 сохранённое, 2 ожидающее.</numerusform>
            <numerusform>Сначала выберите для %n полей: 1 сохранённое, 2 ожидающее.</numerusform>
            <numerusform>Сначала выберите для %n полей: 1 сохранённое, 2 ожидающее.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settled: {name}</source>
        <translation>Решено: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n settled as stored</source>
        <translation>
            <numerusform>%n решён: оставлено сохранённое</numerusform>
            <numerusform>%n решены: оставлено сохранённое</numerusform>
            <numerusform>%n решено: оставлено сохранённое</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>a day before or after</source>
        <translation>на день назад или вперёд</translation>
    </message>
    <message>
        <source>a week before or after</source>
        <translation>на неделю назад или вперёд</translation>
    </message>
    <message>
        <source>a month before or after</source>
        <translation>на месяц назад или вперёд</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>the records of the day</source>
        <translation>записи этого дня</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back</source>
        <translation>назад</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Next odd day</source>
        <translation>Следующий необычный</translation>
    </message>
    <message>
        <source>The odd day before</source>
        <translation>Предыдущий необычный день</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Сохранить рисунок…</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>Сохранить в Excel…</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>All directions</source>
        <translation>Все направления</translation>
    </message>
    <message>
        <source>What the calendar says</source>
        <translation>Что говорит календарь</translation>
    </message>
    <message>
        <source>The day in focus</source>
        <translation>Выбранный день</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} и {last}</translation>
    </message>
    <message>
        <source>No day stands out.</source>
        <translation>Необычных дней нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>Скопирована %n строка</numerusform>
            <numerusform>Скопировано %n строки</numerusform>
            <numerusform>Скопировано %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Рисунок скопирован</translation>
    </message>
    <message>
        <source>A day is odd when it is further than {far} robust standard deviations (1.4826 × the median absolute deviation) from the median of the same weekday up to {weeks} weeks before and after; holidays and days on which the post was closed are left out. A day without records is missing when there usually are some on that weekday and it is no holiday.</source>
        <translation>День необычен, если он дальше чем на {far} робастных стандартных отклонений (1,4826 × медиана абсолютных отклонений) от медианы того же дня недели за {weeks} недель до и после; праздники и дни закрытия пункта пропуска не учитываются. День без записей – пропуск, если в этот день недели они обычно есть и это не праздник.</translation>
    </message>
    <message>
        <source>{measure}, {direction}</source>
        <translation>{measure}, {direction}</translation>
    </message>
    <message>
        <source>missing: no records, though there usually are some</source>
        <translation>пропуск: записей нет, хотя обычно бывают</translation>
    </message>
    <message>
        <source>day off, no records</source>
        <translation>выходной, записей нет</translation>
    </message>
    <message>
        <source>no records, as is usual</source>
        <translation>записей нет, как обычно</translation>
    </message>
    <message>
        <source>no records yet</source>
        <translation>записей ещё нет</translation>
    </message>
    <message>
        <source>oddly high</source>
        <translation>необычно много</translation>
    </message>
    <message>
        <source>oddly low</source>
        <translation>необычно мало</translation>
    </message>
    <message>
        <source>usually {low} to {high}</source>
        <translation>обычно от {low} до {high}</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{weekday}, {day}</translation>
    </message>
    <message>
        <source>{day}: {facts}</source>
        <translation>{day}: {facts}</translation>
    </message>
    <message>
        <source>{count} records, journal no. {number}, {port}</source>
        <translation>записей: {count}, журнал № {number}, {port}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>пропуск</translation>
    </message>
    <message>
        <source>day off, none</source>
        <translation>выходной, нет</translation>
    </message>
    <message>
        <source>none, as is usual</source>
        <translation>нет, как обычно</translation>
    </message>
    <message>
        <source>holiday or event</source>
        <translation>праздник или событие</translation>
    </message>
    <message>
        <source>No cargo in these years. Type or import records in the tab Cargo (Ctrl+1); each day is then a square here.</source>
        <translation>За эти годы грузов нет. Введите или импортируйте записи на вкладке «Грузы» (Ctrl+1); каждый день станет здесь квадратом.</translation>
    </message>
    <message>
        <source>{days} days, {span}: {missing} missing, {high} oddly high, {low} oddly low.</source>
        <translation>{span}, дней: {days}; пропусков {missing}, необычно много {high}, необычно мало {low}.</translation>
    </message>
    <message>
        <source>{heading}, {unit}</source>
        <translation>{heading}, {unit}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Что выделяется</translation>
    </message>
    <message>
        <source>Usually from</source>
        <translation>Обычно от</translation>
    </message>
    <message>
        <source>Usually to</source>
        <translation>Обычно до</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The desk is there again.</source>
        <translation>Рабочее место снова доступно.</translation>
    </message>
</context>
<context>
    <name>DeskSection</name>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Пункт пропуска</translation>
    </message>
    <message>
        <source>It stands on the cover of each return from now on.</source>
        <translation>Отныне стоит на обложке каждого отчёта.</translation>
    </message>
    <message>
        <source>&amp;Unit that reports</source>
        <translation>Отчитываю&amp;щаяся организация</translation>
    </message>
    <message>
        <source>It stands under each return.</source>
        <translation>Стоит под каждым отчётом.</translation>
    </message>
    <message>
        <source>Clock of the desk</source>
        <translation>Часовой пояс рабочего места</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>часовой пояс время</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>files data disk</source>
        <translation>файлы данные диск</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Kept: {text}</source>
        <translation>Сохранено: {text}</translation>
    </message>
    <message>
        <source>{zone}, now {time}. Days and months are those of this clock, so that it stays as it is.</source>
        <translation>{zone}, сейчас {time}. По этому поясу считаются дни и месяцы, поэтому он не меняется.</translation>
    </message>
</context>
<context>
    <name>Desks</name>
    <message>
        <source>this one</source>
        <translation>это</translation>
    </message>
    <message>
        <source>{letter}, this one</source>
        <translation>{letter}, это</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>Enter: correct {number}</source>
        <translation>Enter: исправить {number}</translation>
    </message>
    <message>
        <source>A draft waits in Cargo</source>
        <translation>Черновик уже в «Грузах»</translation>
    </message>
    <message>
        <source>Enter: make a draft</source>
        <translation>Enter: создать черновик</translation>
    </message>
    <message>
        <source>Enter: open the record</source>
        <translation>Enter: открыть запись</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt;: the railway is right, {railway}{check} goes into the record. &lt;b&gt;Shift+Enter&lt;/b&gt;: the record is right, {record}{other} goes into the train.</source>
        <translation>&lt;b&gt;Enter&lt;/b&gt;: верны данные ж/д, {railway}{check} вносится в запись. &lt;b&gt;Shift+Enter&lt;/b&gt;: верна запись, {record}{other} вносится в поезд.</translation>
    </message>
    <message>
        <source>Its draft waits in Cargo on {day}: &lt;b&gt;F8&lt;/b&gt; there goes to it.</source>
        <translation>Черновик уже в «Грузах» за {day}: &lt;b&gt;F8&lt;/b&gt; там переходит к нему.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt;: make a draft of a cargo record for it. &lt;b&gt;Ctrl+D&lt;/b&gt;: for all that are not declared.</source>
        <translation>&lt;b&gt;Enter&lt;/b&gt;: создать черновик записи о грузе. &lt;b&gt;Ctrl+D&lt;/b&gt;: для всех незадекларированных.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt;: open the record. It is shared: the weights are of all its wagons together.</source>
        <translation>&lt;b&gt;Enter&lt;/b&gt;: открыть запись. Она общая: вес указан для всех её вагонов вместе.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt;: open the record.</source>
        <translation>&lt;b&gt;Enter&lt;/b&gt;: открыть запись.</translation>
    </message>
    <message>
        <source>(check digit wrong)</source>
        <translation>(контрольная цифра неверна)</translation>
    </message>
    <message>
        <source>(check digit right)</source>
        <translation>(контрольная цифра верна)</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Wagon</source>
        <translation>Вагон</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Railway kg</source>
        <translation>По ж/д, кг</translation>
    </message>
    <message>
        <source>Declared kg</source>
        <translation>По ДТ, кг</translation>
    </message>
    <message>
        <source>Difference kg</source>
        <translation>Разница, кг</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
</context>
<context>
    <name>Draw</name>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Начальное число</translation>
    </message>
    <message>
        <source>Parted by</source>
        <translation>Доли по</translation>
    </message>
    <message>
        <source>Paper found by</source>
        <translation>Поиск документа по</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>DrawPanel</name>
    <message>
        <source>Clerk</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>day and number alone</source>
        <translation>только день и номер</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>Ото&amp;брать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>Сменить парольную &amp;фразу…</translation>
    </message>
    <message>
        <source>New &amp;recovery key…</source>
        <translation>Новый &amp;ключ восстановления…</translation>
    </message>
    <message>
        <source>New &amp;data key…</source>
        <translation>Новый ключ &amp;данных…</translation>
    </message>
    <message>
        <source>Encrypt the &amp;backups too</source>
        <translation>Зашифровать и &amp;резервные копии</translation>
    </message>
    <message>
        <source>Make it plain a&amp;gain…</source>
        <translation>Снять &amp;шифрование…</translation>
    </message>
    <message>
        <source>This computer&apos;s &amp;keyring opens the desk; nobody needs to type the passphrase here</source>
        <translation>&amp;Связка ключей этого компьютера открывает рабочее место; вводить здесь парольную фразу не нужно</translation>
    </message>
    <message>
        <source>The data stay as they are; it takes a moment.</source>
        <translation>Сами данные не меняются; это быстро.</translation>
    </message>
    <message>
        <source>When the paper is lost, or somebody has seen it.</source>
        <translation>Если лист потерян или его кто-то видел.</translation>
    </message>
    <message>
        <source>All data are written anew under another key: when the old one or a copy of it may be in wrong hands.</source>
        <translation>Все данные переписываются с другим ключом: на случай, если старый ключ или его копия попали в чужие руки.</translation>
    </message>
    <message>
        <source>Whoever gets hold of the disk can read the data then.</source>
        <translation>Тогда любой, кто получит диск, сможет прочитать данные.</translation>
    </message>
    <message>
        <source>Have this computer&apos;s &amp;keyring open it too, so that nobody needs to type it here</source>
        <translation>Открывать также &amp;связкой ключей этого компьютера, чтобы не вводить здесь парольную фразу</translation>
    </message>
    <message>
        <source>Then it protects a stolen disk or backup, not a computer on which somebody is logged in.</source>
        <translation>Тогда защищены украденный диск или копия, но не компьютер, на котором уже кто-то вошёл в систему.</translation>
    </message>
    <message>
        <source>Stopped; the desk is as it was.</source>
        <translation>Остановлено; рабочее место осталось прежним.</translation>
    </message>
    <message>
        <source>The data of this desk are encrypted</source>
        <translation>Данные этого рабочего места зашифрованы</translation>
    </message>
    <message>
        <source>The data of this desk are not encrypted</source>
        <translation>Данные этого рабочего места не зашифрованы</translation>
    </message>
    <message>
        <source>&amp;Encrypt…</source>
        <translation>&amp;Зашифровать…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Encryption protects the database and its backups on a disk, a computer or a USB stick that is stolen, sold or repaired: without the passphrase nobody reads them.</source>
        <translation>Шифрование защищает базу данных и её резервные копии на диске, компьютере или флеш-накопителе, который украден, продан или отдан в ремонт: без парольной фразы их никто не прочитает.</translation>
    </message>
    <message>
        <source>It does not protect against who works on this computer while the desk is open, and not what leaves it: returns, exports, printed sheets, and the railway&apos;s messages in the folder inbox stay plain files. What was plain before may stay readable to experts in freed places of the disk, on SSDs above all.</source>
        <translation>Оно не защищает от того, кто работает на этом компьютере, пока рабочее место открыто, и не распространяется на то, что из него выходит: отчёты, выгрузки, распечатки и сообщения железной дороги в папке inbox остаются обычными файлами. Прежние незашифрованные данные специалист может прочитать в освободившихся местах диска, прежде всего на SSD.</translation>
    </message>
    <message>
        <source>Data key {key}, made {made}. SQLCipher 4, AES-256.</source>
        <translation>Ключ данных {key}, создан {made}. SQLCipher 4, AES-256.</translation>
    </message>
    <message>
        <source>Copies that are still plain, in the folder backups and beside the database: {number}.</source>
        <translation>Незашифрованных копий в папке backups и рядом с базой данных: {number}.</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>The passphrase is changed. The old one opens older backups only where their key file is old too.</source>
        <translation>Парольная фраза изменена. Старая открывает прежние резервные копии только там, где и файл ключа прежний.</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Парольная фраза меняется…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>Making a recovery key…</source>
        <translation>Создаётся ключ восстановления…</translation>
    </message>
    <message>
        <source>&amp;Encrypt now</source>
        <translation>&amp;Зашифровать сейчас</translation>
    </message>
    <message>
        <source>Making a key…</source>
        <translation>Создаётся ключ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>Make the data plain again?</source>
        <translation>Снять шифрование?</translation>
    </message>
    <message>
        <source>&amp;Make it plain</source>
        <translation>С&amp;нять шифрование</translation>
    </message>
    <message>
        <source>Whoever gets hold of the disk can read the data then. Backups that are encrypted stay so, and need the passphrase and their key file in the folder backups.</source>
        <translation>Тогда любой, кто получит диск, сможет прочитать данные. Зашифрованные резервные копии такими и останутся; для них нужны парольная фраза и их файл ключа в папке backups.</translation>
    </message>
    <message>
        <source>&amp;Leave it encrypted</source>
        <translation>Ос&amp;тавить</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation>Данные шифруются…</translation>
    </message>
    <message>
        <source>Making the data plain…</source>
        <translation>Шифрование снимается…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>A whole copy is made beside the database and compared with it row by row; you can go on working meanwhile. Then the window closes for a moment, the copy takes the old file&apos;s place, and the window opens again. Until that has worked the old file is kept.</source>
        <translation>Рядом с базой данных создаётся полная копия и сверяется с ней построчно; тем временем можно работать. Затем окно ненадолго закроется, копия займёт место старого файла, и окно откроется снова. До успешного завершения старый файл сохраняется.</translation>
    </message>
    <message>
        <source>All backups here are encrypted. Copies elsewhere, such as on a USB stick, are as they were.</source>
        <translation>Все резервные копии здесь зашифрованы. Копии в других местах, например на флеш-накопителе, остались прежними.</translation>
    </message>
    <message>
        <source>Encrypting the backups…</source>
        <translation>Резервные копии шифруются…</translation>
    </message>
    <message>
        <source>The keyring opens it.</source>
        <translation>Связка ключей открывает рабочее место.</translation>
    </message>
    <message>
        <source>The keyring has forgotten it.</source>
        <translation>Связка ключей больше не хранит ключ.</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>Запрос к связке ключей…</translation>
    </message>
</context>
<context>
    <name>EncryptionSection</name>
    <message>
        <source>Encryption of the desk</source>
        <translation>Шифрование рабочего места</translation>
    </message>
    <message>
        <source>passphrase key recovery code keyring</source>
        <translation>парольная фраза ключ код восстановления связка ключей</translation>
    </message>
    <message>
        <source>Off: whoever has the file can read it</source>
        <translation>Выключено: файл прочтёт любой, у кого он есть</translation>
    </message>
    <message>
        <source>On, opened by this computer&apos;s keyring</source>
        <translation>Включено, открывается связкой ключей этого компьютера</translation>
    </message>
    <message>
        <source>On, by a passphrase</source>
        <translation>Включено, по парольной фразе</translation>
    </message>
    <message numerus="yes">
        <source>; %n copies beside it can be read by anybody</source>
        <translation>
            <numerusform>; %n копию рядом прочтёт любой</numerusform>
            <numerusform>; %n копии рядом прочтёт любой</numerusform>
            <numerusform>; %n копий рядом прочтёт любой</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>message {id}</source>
        <translation>сообщение {id}</translation>
    </message>
    <message>
        <source>sent {time}</source>
        <translation>отправлено {time}</translation>
    </message>
    <message>
        <source>received {time}, {who}</source>
        <translation>получено {time}, {who}</translation>
    </message>
</context>
<context>
    <name>Explorer</name>
    <message>
        <source>Working it out…</source>
        <translation>Расчёт…</translation>
    </message>
    <message>
        <source>What the chart says</source>
        <translation>Что говорит график</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>Откуда взяты цифры</translation>
    </message>
    <message>
        <source>There are no parts. Choose under Parts what to tell apart.</source>
        <translation>Частей нет. В поле «Разбивка» выберите, что различать.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>{count} records written to {file}</source>
        <translation>Записано в {file}, записей: {count}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop the export; no file is left</source>
        <translation>Остановить экспорт; файл не останется</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Экспорт остановлен; файл не записан.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Экспорт…</translation>
    </message>
</context>
<context>
    <name>Factor</name>
    <message>
        <source>Meter</source>
        <translation>Счётчик</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Коэффициент</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
</context>
<context>
    <name>Factors</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>such as the number of the laboratory&apos;s paper</source>
        <translation>например, номер протокола лаборатории</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>&amp;Void</source>
        <translation>&amp;Аннулировать</translation>
    </message>
    <message>
        <source>Take the factor of this day out (Delete in the table)</source>
        <translation>Аннулировать коэффициент этого дня (Delete в таблице)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Void the factor</source>
        <translation>Аннулировать коэффициент</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Коэффициенты</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Кто ввёл</translation>
    </message>
    <message>
        <source>Entered at</source>
        <translation>Когда введено</translation>
    </message>
    <message>
        <source>factor of {meter} from {day}</source>
        <translation>коэффициент: {meter}, с {day}</translation>
    </message>
    <message>
        <source>void of the factor of {meter} from {day}</source>
        <translation>аннулирование коэффициента: {meter}, с {day}</translation>
    </message>
    <message numerus="yes">
        <source>Saved: {what}. It weighs %n cargo record(s) anew.</source>
        <translation>
            <numerusform>Сохранено: {what}. Пересчитан вес %n записи о грузе.</numerusform>
            <numerusform>Сохранено: {what}. Пересчитан вес %n записей о грузах.</numerusform>
            <numerusform>Сохранено: {what}. Пересчитан вес %n записей о грузах.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Произошёл сбой</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>В программе произошёл сбой</translation>
    </message>
    <message>
        <source>What was saved is safe, and you can go on working. If it comes again, send the text below to whoever looks after this program.</source>
        <translation>Всё сохранённое цело, можно работать дальше. Если сбой повторится, отправьте текст ниже тому, кто сопровождает программу.</translation>
    </message>
    <message>
        <source>Log: {file}</source>
        <translation>Протокол: {file}</translation>
    </message>
    <message>
        <source>Newest backup: {file}</source>
        <translation>Последняя резервная копия: {file}</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Резервной копии ещё нет.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Открыть папку &amp;протоколов</translation>
    </message>
    <message>
        <source>Go on &amp;working</source>
        <translation>Продолжить &amp;работу</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <translation>{number} {unit}</translation>
    </message>
    <message>
        <source>{number} t</source>
        <translation>{number} т</translation>
    </message>
    <message>
        <source>{number} kg</source>
        <translation>{number} кг</translation>
    </message>
    <message>
        <source>t</source>
        <translation>т</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>кг</translation>
    </message>
    <message>
        <source>m³</source>
        <translation>м³</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>кВт·ч</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Show only some records (Ctrl+L: only those like the current cell)</source>
        <translation>Показать только часть записей (Ctrl+L: только со значением текущей ячейки)</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen record(s)</source>
        <translation>
            <numerusform>выбрана %n запись</numerusform>
            <numerusform>выбрано %n записи</numerusform>
            <numerusform>выбрано %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} with “{values}”</source>
        <translation>{title} содержит «{values}»</translation>
    </message>
    <message>
        <source>{title} from {values}</source>
        <translation>{title} от {values}</translation>
    </message>
    <message>
        <source>{title} up to {values}</source>
        <translation>{title} до {values}</translation>
    </message>
    <message>
        <source>{title}: empty</source>
        <translation>{title}: пусто</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Снять этот фильтр</translation>
    </message>
    <message>
        <source>contains…</source>
        <translation>содержит…</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Released in 24 h</source>
        <translation>Выпущены за 24 ч</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Which consignments are shown; “Ever” shows those that the line above finds</source>
        <translation>Какие партии показаны; «Все» показывает найденные строкой выше</translation>
    </message>
    <message>
        <source>All directions</source>
        <translation>Все направления</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Все виды транспорта</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>Все коридоры</translation>
    </message>
    <message>
        <source>Train, place, wagon or container: where is it? (Ctrl+F)</source>
        <translation>Где находится: поезд, место, вагон или контейнер? (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find a train, a wagon or a container</source>
        <translation>Найти поезд, вагон или контейнер</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Ожидаются</translation>
    </message>
    <message>
        <source>At the port</source>
        <translation>В пункте пропуска</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ушли</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Требуют внимания</translation>
    </message>
    <message>
        <source>Which trains are shown</source>
        <translation>Какие поезда показаны</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>What was typed before is here again, not saved yet.</source>
        <translation>Введённое ранее снова здесь, ещё не сохранено.</translation>
    </message>
    <message>
        <source>14:30 · 3 14:30 · 2025-11-03 14:30</source>
        <translation>14:30 · 3 14:30 · 2025-11-03 14:30</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>{doubt} Save again if it is right.</source>
        <translation>{doubt} Если всё верно, сохраните ещё раз.</translation>
    </message>
    <message>
        <source>New consignment</source>
        <translation>Новая партия</translation>
    </message>
    <message>
        <source>Correct the consignment</source>
        <translation>Исправление партии</translation>
    </message>
    <message>
        <source>correction of {number}</source>
        <translation>исправление {number}</translation>
    </message>
    <message>
        <source>entry of {number}</source>
        <translation>ввод {number}</translation>
    </message>
    <message>
        <source>{number} saved</source>
        <translation>Сохранено: {number}</translation>
    </message>
    <message>
        <source>correction of {title}</source>
        <translation>исправление: {title}</translation>
    </message>
    <message>
        <source>entry of {title}</source>
        <translation>ввод: {title}</translation>
    </message>
    <message>
        <source>{title} saved</source>
        <translation>Сохранено: {title}</translation>
    </message>
    <message>
        <source>Enter an event of a train</source>
        <translation>Ввод события поезда</translation>
    </message>
    <message>
        <source>Nothing new: all of it is known already.</source>
        <translation>Ничего нового: всё это уже известно.</translation>
    </message>
    <message>
        <source>entry of train {number}</source>
        <translation>ввод поезда {number}</translation>
    </message>
    <message>
        <source>Saved. Type the next event, or Esc.</source>
        <translation>Сохранено. Введите следующее событие или нажмите Esc.</translation>
    </message>
</context>
<context>
    <name>Graph</name>
    <message>
        <source>n</source>
        <comment>number of cases, beside the numbers under an axis</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>{low} – {high}</source>
        <translation>{low} – {high}</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>График</translation>
    </message>
    <message>
        <source>n {count}</source>
        <comment>number of cases</comment>
        <translation>n {count}</translation>
    </message>
    <message>
        <source>Week {week}, {days}</source>
        <translation>Неделя {week}, {days}</translation>
    </message>
    <message>
        <source>{height} over {across}.</source>
        <translation>{height}, по горизонтали: {across}.</translation>
    </message>
    <message>
        <source>{height}.</source>
        <translation>{height}.</translation>
    </message>
    <message>
        <source>Line: {label}.</source>
        <translation>Линия: {label}.</translation>
    </message>
    <message>
        <source>{title} {value}</source>
        <translation>{title} {value}</translation>
    </message>
    <message>
        <source>{words} ({aside})</source>
        <translation>{words} ({aside})</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Day sheet</source>
        <translation>Лист за день</translation>
    </message>
    <message>
        <source>Alt+Enter takes {fix}</source>
        <translation>Alt+Enter принимает {fix}</translation>
    </message>
    <message>
        <source>Ctrl+Enter once more saves it as it is</source>
        <translation>Ctrl+Enter ещё раз сохраняет как есть</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>Shipped: {text}</source>
        <translation>Исходно: {text}</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>The copy takes the old file&apos;s place…</source>
        <translation>Копия занимает место старого файла…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>The data are plain again.</source>
        <translation>Шифрование данных снято.</translation>
    </message>
    <message>
        <source>The data are encrypted. The older backups are not yet: Desk › Encryption…</source>
        <translation>Данные зашифрованы. Прежние резервные копии – ещё нет: Рабочее место › Шифрование…</translation>
    </message>
    <message>
        <source>The data are encrypted.</source>
        <translation>Данные зашифрованы.</translation>
    </message>
    <message>
        <source>Stopped. Desk › Encryption… says how the data are now.</source>
        <translation>Остановлено. Нынешнее состояние данных: «Рабочее место › Шифрование…».</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>as of {time}, journal no. {number}</source>
        <translation>по состоянию на {time}, запись журнала № {number}</translation>
    </message>
    <message>
        <source>SAMPLE DATA, all made up</source>
        <translation>ПРИМЕР: данные вымышлены</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Подготовка страниц…</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>only kept</source>
        <translation>только учёт</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Search all pages (Ctrl+F)</source>
        <translation>Искать на всех страницах (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Поиск в справке</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Страница справки</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>Предыдущая страница (Alt+Left)</translation>
    </message>
    <message>
        <source>&amp;All pages</source>
        <translation>&amp;Все страницы</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Все страницы</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>No page has these words. Try fewer or shorter ones, or look through all pages.</source>
        <translation>Ни на одной странице нет этих слов. Попробуйте меньше слов или короче, либо просмотрите все страницы.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History of {name}</source>
        <translation>История: {name}</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>История записи</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>аннулировано</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>восстановлено</translation>
    </message>
    <message>
        <source>keyed a second time</source>
        <translation>введено повторно</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Без напоминаний до</translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message>
        <source>{name} was not sent to the other desks, since it cannot be read: {why}</source>
        <translation>{name}: файл не отправлен на другие рабочие места, так как его нельзя прочитать: {why}</translation>
    </message>
    <message>
        <source>{name} was not taken from the hub, since it cannot be read here: {why}</source>
        <translation>{name}: файл не взят из центральной базы, так как здесь его нельзя прочитать: {why}</translation>
    </message>
    <message>
        <source>{name} is not exchanged: it has {size} MB, and up to {most} MB go to other desks.</source>
        <translation>{name}: файл не участвует в обмене: в нём {size} МБ, а на другие рабочие места передаётся до {most} МБ.</translation>
    </message>
    <message>
        <source>{name} is not exchanged: another file has this name but for capital letters. Give one of them another name.</source>
        <translation>{name}: файл не участвует в обмене: имя другого файла отличается только прописными буквами. Переименуйте один из них.</translation>
    </message>
    <message>
        <source>{name} could not be exchanged ({why}). It is tried again.</source>
        <translation>{name}: обменяться файлом не удалось ({why}). Попытка повторится.</translation>
    </message>
    <message>
        <source>{name} was changed at another desk too, and that holds. What was here is in {kept}.</source>
        <translation>{name}: файл изменили и на другом рабочем месте, действует та версия. Здешняя сохранена в {kept}.</translation>
    </message>
    <message>
        <source>{name} was deleted at another desk. What was here is in {kept}.</source>
        <translation>{name}: файл удалён на другом рабочем месте. Здешняя версия сохранена в {kept}.</translation>
    </message>
</context>
<context>
    <name>HubDialog</name>
    <message>
        <source>Hub</source>
        <translation>Центральная база</translation>
    </message>
    <message>
        <source>S&amp;how them…</source>
        <translation>&amp;Показать…</translation>
    </message>
    <message>
        <source>Exchange &amp;now</source>
        <translation>О&amp;бменяться сейчас</translation>
    </message>
    <message>
        <source>&amp;Verify against the hub</source>
        <translation>&amp;Сверить с базой</translation>
    </message>
    <message>
        <source>&amp;Leave the hub…</source>
        <translation>&amp;Отключиться от базы…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Общий реестр</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Это рабочее место</translation>
    </message>
    <message>
        <source>All exchanged last</source>
        <translation>Последний полный обмен</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>К отправке</translation>
    </message>
    <message>
        <source>Contests</source>
        <translation>Конфликты</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>Verifying against the hub…</source>
        <translation>Сверка с центральной базой…</translation>
    </message>
    <message>
        <source>Verifying against the hub… {percent} %</source>
        <translation>Сверка с центральной базой… {percent} %</translation>
    </message>
    <message numerus="yes">
        <source>    and %n more: horgosdesk hub verify</source>
        <translation>
            <numerusform>    и ещё %n: horgosdesk hub verify</numerusform>
            <numerusform>    и ещё %n: horgosdesk hub verify</numerusform>
            <numerusform>    и ещё %n: horgosdesk hub verify</numerusform>
        </translation>
    </message>
    <message>
        <source>All records stay here, and all that was sent stays at the hub; nothing is exchanged any more.</source>
        <translation>Все записи остаются здесь, а всё отправленное – в центральной базе; обмена больше не будет.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are not sent yet and stay only here.</source>
        <translation>
            <numerusform>%n запись журнала ещё не отправлена и остаётся только здесь.</numerusform>
            <numerusform>%n записи журнала ещё не отправлены и остаются только здесь.</numerusform>
            <numerusform>%n записей журнала ещё не отправлены и остаются только здесь.</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk can join again and goes on where it was.</source>
        <translation>Рабочее место может подключиться снова и продолжит с того же места.</translation>
    </message>
    <message>
        <source>L&amp;eave it</source>
        <translation>От&amp;ключиться</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>Ост&amp;аться</translation>
    </message>
</context>
<context>
    <name>HubSection</name>
    <message>
        <source>Exchange with other desks</source>
        <translation>Обмен с другими рабочими местами</translation>
    </message>
    <message>
        <source>PostgreSQL other desks exchange register join</source>
        <translation>PostgreSQL другие рабочие места обмен реестр присоединить</translation>
    </message>
    <message>
        <source>None: this desk works by itself</source>
        <translation>Нет: рабочее место работает само по себе</translation>
    </message>
    <message>
        <source>Joined {register} as {desk}</source>
        <translation>В реестре {register}, обозначение {desk}</translation>
    </message>
</context>
<context>
    <name>HubWord</name>
    <message>
        <source>Two desks changed the same thing; somebody has to say what holds. Click: show them</source>
        <translation>Два рабочих места изменили одно и то же; нужно решить, что верно. Щелчок: показать</translation>
    </message>
    <message numerus="yes">
        <source>%n contest(s) wait</source>
        <translation>
            <numerusform>ожидает %n конфликт</numerusform>
            <numerusform>ожидают %n конфликта</numerusform>
            <numerusform>ожидают %n конфликтов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HubWords</name>
    <message>
        <source>All was exchanged last: {when}</source>
        <translation>Последний полный обмен: {when}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>Hub: taking {done} of {total}</source>
        <translation>База: получено {done} из {total}</translation>
    </message>
    <message>
        <source>Hub: sending {done} of {total}</source>
        <translation>База: отправлено {done} из {total}</translation>
    </message>
    <message numerus="yes">
        <source>Hub: %n to send</source>
        <translation>
            <numerusform>База: к отправке %n</numerusform>
            <numerusform>База: к отправке %n</numerusform>
            <numerusform>База: к отправке %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Hub: connecting…</source>
        <translation>База: подключение…</translation>
    </message>
    <message>
        <source>Hub: all exchanged {when}</source>
        <translation>База: обмен завершён {when}</translation>
    </message>
    <message>
        <source>Click: the hub, and exchanging now</source>
        <translation>Щелчок: центральная база и обмен сейчас</translation>
    </message>
    <message>
        <source>Hub: look what is wrong</source>
        <translation>База: посмотрите, что не так</translation>
    </message>
    <message>
        <source>Hub: not reachable since {when}</source>
        <translation>База: недоступна с {when}</translation>
    </message>
    <message>
        <source>Hub: not reachable</source>
        <translation>База: недоступна</translation>
    </message>
    <message numerus="yes">
        <source>, %n wait to be sent</source>
        <translation>
            <numerusform>, ожидает отправки: %n</numerusform>
            <numerusform>, ожидают отправки: %n</numerusform>
            <numerusform>, ожидают отправки: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It is tried again at {when}.</source>
        <translation>Следующая попытка: {when}.</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Records by month, in the backup and now</source>
        <translation>Записи по месяцам, в резервной копии и сейчас</translation>
    </message>
    <message>
        <source>Its journal was changed, or has a gap, at no. {no}: it may hold figures that nobody entered.</source>
        <translation>Её журнал изменён или имеет пропуск, № {no}: в ней могут быть цифры, которых никто не вводил.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Join a hub</source>
        <translation>Подключиться к центральной базе</translation>
    </message>
    <message>
        <source>A hub is a PostgreSQL server where several desks of a port keep one register together. Each goes on working in its own file, with or without network, and exchanges what was entered in the background.</source>
        <translation>Центральная база – это сервер PostgreSQL, где несколько рабочих мест пункта пропуска ведут один общий реестр. Каждое продолжает работать в своём файле, с сетью или без неё, и обменивается введённым в фоне.</translation>
    </message>
    <message>
        <source>kept in the computer&apos;s keyring</source>
        <translation>хранится в связке ключей компьютера</translation>
    </message>
    <message>
        <source>only where the hub has several</source>
        <translation>только если в базе их несколько</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>По&amp;дключиться</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>Общий &amp;реестр</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>This desk is open for reading only.</source>
        <translation>Это рабочее место открыто только для чтения.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Taking what the hub has: {done} of {total}</source>
        <translation>Получение данных из центральной базы: {done} из {total}</translation>
    </message>
    <message>
        <source>Stopped: the desk has joined no hub. What it took by then stays; joining again goes on from there.</source>
        <translation>Остановлено: рабочее место не подключено к центральной базе. Полученное остаётся; повторное подключение продолжит с этого места.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>The accounts of this desk were changed. Sign in to go on.</source>
        <translation>Учётные записи рабочего места изменены. Чтобы продолжить, войдите.</translation>
    </message>
    <message>
        <source>Signed in: {name}</source>
        <translation>Вход выполнен: {name}</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message numerus="yes">
        <source>void of %n consignment(s)</source>
        <translation>
            <numerusform>аннулирование %n партии</numerusform>
            <numerusform>аннулирование %n партий</numerusform>
            <numerusform>аннулирование %n партий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s) voided. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>Аннулирована %n партия. Ctrl+Z восстанавливает.</numerusform>
            <numerusform>Аннулировано %n партии. Ctrl+Z восстанавливает.</numerusform>
            <numerusform>Аннулировано %n партий. Ctrl+Z восстанавливает.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reason to void %n consignment(s):</source>
        <translation>
            <numerusform>Причина аннулирования %n партии:</numerusform>
            <numerusform>Причина аннулирования %n партий:</numerusform>
            <numerusform>Причина аннулирования %n партий:</numerusform>
        </translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Аннулировать</translation>
    </message>
    <message>
        <source>Select voided consignments first; “Ever” finds them by their number.</source>
        <translation>Сначала выберите аннулированные партии; «Все» находит их по номеру.</translation>
    </message>
    <message numerus="yes">
        <source>restore of %n consignment(s)</source>
        <translation>
            <numerusform>восстановление %n партии</numerusform>
            <numerusform>восстановление %n партий</numerusform>
            <numerusform>восстановление %n партий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s) restored. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Восстановлена %n партия. Ctrl+Z отменяет.</numerusform>
            <numerusform>Восстановлено %n партии. Ctrl+Z отменяет.</numerusform>
            <numerusform>Восстановлено %n партий. Ctrl+Z отменяет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>quiet for %n consignment(s)</source>
        <translation>
            <numerusform>без напоминаний: %n партия</numerusform>
            <numerusform>без напоминаний: %n партии</numerusform>
            <numerusform>без напоминаний: %n партий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told of again: %n consignment(s). Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Напоминания включены снова: %n партия. Ctrl+Z отменяет.</numerusform>
            <numerusform>Напоминания включены снова: %n партии. Ctrl+Z отменяет.</numerusform>
            <numerusform>Напоминания включены снова: %n партий. Ctrl+Z отменяет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quiet until {time}: %n consignment(s). Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Без напоминаний до {time}: %n партия. Ctrl+Z отменяет.</numerusform>
            <numerusform>Без напоминаний до {time}: %n партии. Ctrl+Z отменяет.</numerusform>
            <numerusform>Без напоминаний до {time}: %n партий. Ctrl+Z отменяет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet for how long, and why?</source>
        <translation>Сколько не напоминать и почему?</translation>
    </message>
    <message>
        <source>2h waiting for a certificate · 30m … · –: ends it</source>
        <translation>2ч ждём сертификат · 30м … · –: снова напоминать</translation>
    </message>
    <message>
        <source>Choose a consignment first.</source>
        <translation>Сначала выберите партию.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>goes on: to the next field, into what is chosen</source>
        <translation>ведёт дальше: к следующему полю, внутрь выбранного</translation>
    </message>
    <message>
        <source>one step back; nothing is lost by it</source>
        <translation>на шаг назад; ничего не теряется</translation>
    </message>
    <message>
        <source>to the next part of the page; with Shift back</source>
        <translation>к следующей части страницы; с Shift – назад</translation>
    </message>
    <message>
        <source>with an underlined letter: that menu, button or field</source>
        <translation>с подчёркнутой буквой: то меню, кнопка или поле</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>All keys that work here</source>
        <translation>Все клавиши, которые здесь работают</translation>
    </message>
    <message>
        <source>Also those that only work inside a table or a field</source>
        <translation>И те, что действуют только внутри таблицы или поля</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Hide {title}</source>
        <translation>Скрыть: {title}</translation>
    </message>
    <message>
        <source>Show {title}</source>
        <translation>Показать: {title}</translation>
    </message>
</context>
<context>
    <name>Life</name>
    <message>
        <source>Times of the train by place</source>
        <translation>Время поезда по местам</translation>
    </message>
    <message>
        <source>planned {time}</source>
        <translation>план {time}</translation>
    </message>
    <message>
        <source>expected {time}</source>
        <translation>ожидается {time}</translation>
    </message>
    <message>
        <source>really {time}</source>
        <translation>факт {time}</translation>
    </message>
    <message>
        <source>eight of ten trains: {time}</source>
        <translation>восемь поездов из десяти: {time}</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Досмотр</translation>
    </message>
    <message>
        <source>Transhipment</source>
        <translation>Перегрузка</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>с {time}</translation>
    </message>
    <message>
        <source>{work}, planned</source>
        <translation>{work}, план</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>No time of this train is known yet.</source>
        <translation>Время этого поезда пока не известно.</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>megabytes of a workbook or a text file</source>
        <translation>размер книги или текстового файла, МБ</translation>
    </message>
    <message>
        <source>megabytes of a workbook when it is unpacked</source>
        <translation>размер распакованной книги, МБ</translation>
    </message>
    <message>
        <source>how many times larger a part of a workbook may be unpacked than packed</source>
        <translation>во сколько раз распакованная часть книги может быть больше упакованной</translation>
    </message>
    <message>
        <source>parts of a workbook&apos;s package</source>
        <translation>число частей пакета книги</translation>
    </message>
    <message>
        <source>different texts of a workbook</source>
        <translation>число разных текстов книги</translation>
    </message>
    <message>
        <source>XML elements within one another</source>
        <translation>вложенность элементов XML</translation>
    </message>
    <message>
        <source>rows of a table</source>
        <translation>число строк таблицы</translation>
    </message>
    <message>
        <source>columns of a table</source>
        <translation>число столбцов таблицы</translation>
    </message>
    <message>
        <source>filled cells of a table</source>
        <translation>число заполненных ячеек таблицы</translation>
    </message>
    <message>
        <source>cells of a sheet of which hardly any are filled</source>
        <translation>число ячеек почти пустого листа</translation>
    </message>
    <message>
        <source>characters of a cell</source>
        <translation>число знаков в ячейке</translation>
    </message>
    <message>
        <source>megabytes of a template or a form when it is unpacked</source>
        <translation>размер распакованного шаблона или формы, МБ</translation>
    </message>
    <message>
        <source>megabytes of a file of messages</source>
        <translation>размер файла сообщений, МБ</translation>
    </message>
    <message>
        <source>elements, attributes and values of a file of messages</source>
        <translation>число элементов, атрибутов и значений файла сообщений</translation>
    </message>
    <message>
        <source>cells of a table of messages</source>
        <translation>число ячеек таблицы сообщений</translation>
    </message>
    <message>
        <source>megabytes of a table of messages when it is unpacked</source>
        <translation>размер распакованной таблицы сообщений, МБ</translation>
    </message>
    <message>
        <source>segments of an EDIFACT file</source>
        <translation>число сегментов файла EDIFACT</translation>
    </message>
    <message>
        <source>JSON lists and objects within one another</source>
        <translation>вложенность списков и объектов JSON</translation>
    </message>
    <message>
        <source>megabytes of one of the desk&apos;s own .csv tables</source>
        <translation>размер собственной таблицы .csv рабочего места, МБ</translation>
    </message>
    <message>
        <source>megabytes of a file of settings or of a remembered mapping</source>
        <translation>размер файла настроек или сохранённого соответствия столбцов, МБ</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it</source>
        <translation>Светлая, тёмная или как в системе</translation>
    </message>
    <message>
        <source>colours dark light night</source>
        <translation>цвета тёмная светлая ночь</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Размер текста</translation>
    </message>
    <message>
        <source>Of what the system has; tables, icons and distances go with it</source>
        <translation>От системного; таблицы, значки и отступы меняются вместе с ним</translation>
    </message>
    <message>
        <source>scale zoom font large small letters</source>
        <translation>масштаб увеличить шрифт крупный мелкий буквы</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Making sample data…</source>
        <translation>Создаются демонстрационные данные…</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>{measure}, change %</source>
        <translation>{measure}, изменение, %</translation>
    </message>
    <message>
        <source>{measure}, share %</source>
        <translation>{measure}, доля, %</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>все прочие</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Брутто</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Нетто</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Автомобили</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>Поезда</translation>
    </message>
    <message>
        <source>Wagons</source>
        <translation>Вагоны</translation>
    </message>
    <message>
        <source>Consignments</source>
        <translation>Партии</translation>
    </message>
    <message>
        <source>Release time</source>
        <translation>Время выпуска</translation>
    </message>
    <message>
        <source>Within the target</source>
        <translation>В пределах норматива</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open the desk&apos;s &amp;folder</source>
        <translation>Открыть п&amp;апку рабочего места</translation>
    </message>
    <message>
        <source>Open &amp;another desk…</source>
        <translation>Открыть &amp;другое рабочее место…</translation>
    </message>
    <message>
        <source>Look around with &amp;sample data</source>
        <translation>Посмотреть на д&amp;емонстрационных данных</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Создать резервную копию</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>&amp;Резервные копии…</translation>
    </message>
    <message>
        <source>&amp;Encryption…</source>
        <translation>&amp;Шифрование…</translation>
    </message>
    <message>
        <source>&amp;Verify everything…</source>
        <translation>Проверить вс&amp;ё…</translation>
    </message>
    <message>
        <source>&amp;Hub…</source>
        <translation>&amp;Центральная база…</translation>
    </message>
    <message>
        <source>C&amp;ontests…</source>
        <translation>Кон&amp;фликты…</translation>
    </message>
    <message>
        <source>What can be &amp;done…</source>
        <translation>Что мо&amp;жно сделать…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Port and unit…</source>
        <translation>Пункт пропуска и &amp;организация…</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>&amp;Учётные записи…</translation>
    </message>
    <message>
        <source>Chan&amp;ge password…</source>
        <translation>С&amp;менить пароль…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>За&amp;блокировать</translation>
    </message>
    <message>
        <source>S&amp;witch user</source>
        <translation>Сменить пользовате&amp;ля</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Найти команду…</translation>
    </message>
    <message>
        <source>&amp;Help on this</source>
        <translation>&amp;Справка об этом</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>Об&amp;зор</translation>
    </message>
    <message>
        <source>&amp;What changed</source>
        <translation>&amp;Что нового</translation>
    </message>
    <message>
        <source>&amp;About HorgosDesk</source>
        <translation>&amp;О программе HorgosDesk</translation>
    </message>
    <message>
        <source>&amp;Copy details for support</source>
        <translation>Копировать сведения &amp;для поддержки</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Как в системе</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Рабочее место</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Отменить: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Повторить: {what}</translation>
    </message>
    <message>
        <source>Back to {tab}</source>
        <translation>Назад: {tab}</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Учитывается как</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Показывает</translation>
    </message>
    <message>
        <source>Begins anew at</source>
        <translation>Обнуляется на</translation>
    </message>
    <message>
        <source>Factor says</source>
        <translation>Коэффициент – это</translation>
    </message>
    <message>
        <source>Usual a day, from</source>
        <translation>Обычно за сутки, от</translation>
    </message>
    <message>
        <source>Usual a day, to</source>
        <translation>Обычно за сутки, до</translation>
    </message>
    <message>
        <source>Last day read</source>
        <translation>Последний день показаний</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Код ТН ВЭД</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Участник ВЭД</translation>
    </message>
    <message>
        <source>Trader&apos;s code</source>
        <translation>Код участника ВЭД</translation>
    </message>
    <message>
        <source>Supervision mode</source>
        <translation>Вид торговли</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>MeterForm</name>
    <message>
        <source>New meter</source>
        <translation>Новый счётчик</translation>
    </message>
    <message>
        <source>Meter {name}</source>
        <translation>Счётчик {name}</translation>
    </message>
    <message>
        <source>correction of meter {name}</source>
        <translation>исправление счётчика {name}</translation>
    </message>
    <message>
        <source>meter {name}</source>
        <translation>счётчик {name}</translation>
    </message>
    <message>
        <source>Meter {name} is saved.</source>
        <translation>Счётчик {name} сохранён.</translation>
    </message>
</context>
<context>
    <name>MeterPage</name>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>move the crosshair of a graph; the box tells the exact figures</source>
        <translation>двигать перекрестие графика; точные цифры – в рамке</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>in the target&apos;s field: keep it; on a yardstick: correct it</source>
        <translation>в поле плана – сохранить план; на ориентире – исправить его</translation>
    </message>
    <message>
        <source>choices, target, yardsticks, graphs</source>
        <translation>поля выбора, план, ориентиры, графики</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave the form, which keeps what was typed; then back to the sheet</source>
        <translation>выйти из формы, введённое удержится; затем назад к листу</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Target…</source>
        <translation>План…</translation>
    </message>
    <message>
        <source>New yardstick…</source>
        <translation>Новый ориентир…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Сохранить рисунок…</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Предыдущий период</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>Следующий период</translation>
    </message>
    <message>
        <source>Correct yardstick…</source>
        <translation>Исправить ориентир…</translation>
    </message>
    <message>
        <source>Void yardstick</source>
        <translation>Аннулировать ориентир</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Копировать данные</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Копировать фразу</translation>
    </message>
    <message>
        <source>Back to the sheet (Esc)</source>
        <translation>Назад к листу (Esc)</translation>
    </message>
    <message>
        <source>Every reading of the period behind the graphs</source>
        <translation>Все показания периода, по которым построены графики</translation>
    </message>
    <message>
        <source>Copy the graph in focus as a picture, the table, or the yardsticks</source>
        <translation>Копировать выбранный график рисунком, таблицу или ориентиры</translation>
    </message>
    <message>
        <source>Copy every reading of the period, exactly</source>
        <translation>Копировать все показания периода, точно</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Все дни</translation>
    </message>
    <message>
        <source>What the figures say</source>
        <translation>Что говорят цифры</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Показания</translation>
    </message>
    <message>
        <source>There is no reading before.</source>
        <translation>Предыдущих показаний нет.</translation>
    </message>
    <message>
        <source>There is no reading after.</source>
        <translation>Следующих показаний нет.</translation>
    </message>
    <message>
        <source>Ctrl+N adds one, F2 corrects, Del voids.</source>
        <translation>Ctrl+N – добавить, F2 – исправить, Del – аннулировать.</translation>
    </message>
    <message>
        <source>None yet: so much a day is meant, so much in all, or so much stands for one car&apos;s year. Ctrl+N adds one.</source>
        <translation>Пока нет: сколько нужно за сутки, сколько всего или сколько приходится на автомобиль в год. Ctrl+N добавляет ориентир.</translation>
    </message>
    <message>
        <source>No meter yet. Go back to the sheet (Esc) and add the first one there.</source>
        <translation>Счётчиков ещё нет. Вернитесь к листу (Esc) и добавьте первый там.</translation>
    </message>
    <message>
        <source>Choose a meter at the left.</source>
        <translation>Выберите счётчик слева.</translation>
    </message>
    <message>
        <source>{meter} has no two readings yet. Go back to the sheet (Esc) and type them; what flowed between two is drawn here.</source>
        <translation>{meter}: двух показаний ещё нет. Вернитесь к листу (Esc) и введите их; здесь появится расход между двумя показаниями.</translation>
    </message>
    <message>
        <source>{meter} was not read yet. Go back to the sheet (Esc) and type the first days.</source>
        <translation>{meter}: показания ещё не снимались. Вернитесь к листу (Esc) и введите первые дни.</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation>П&amp;лан</translation>
    </message>
    <message>
        <source>Tar&amp;get for {year}</source>
        <translation>П&amp;лан на {year}</translation>
    </message>
    <message>
        <source>Enter takes it away</source>
        <translation>Enter убирает план</translation>
    </message>
    <message>
        <source>{amount}: Enter keeps it</source>
        <translation>{amount}: Enter сохраняет</translation>
    </message>
    <message>
        <source>No target for {year} any more</source>
        <translation>Плана на {year} больше нет</translation>
    </message>
    <message>
        <source>Target for {year}: {amount}</source>
        <translation>План на {year}: {amount}</translation>
    </message>
    <message>
        <source>Not saved; what was typed is there again when the form is opened.</source>
        <translation>Не сохранено; введённое появится снова, когда откроется форма.</translation>
    </message>
    <message>
        <source>voiding of {title}</source>
        <translation>аннулирование: {title}</translation>
    </message>
    <message>
        <source>{title} is voided; Ctrl+Z puts it back</source>
        <translation>Аннулировано: {title}; Ctrl+Z восстанавливает</translation>
    </message>
    <message>
        <source>Yardsticks copied</source>
        <translation>Ориентиры скопированы</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>Скопирована %n строка</numerusform>
            <numerusform>Скопировано %n строки</numerusform>
            <numerusform>Скопировано %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Рисунок скопирован</translation>
    </message>
    <message>
        <source>Data copied</source>
        <translation>Данные скопированы</translation>
    </message>
    <message>
        <source>Sentence copied</source>
        <translation>Фраза скопирована</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Сохранить рисунок</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}). Choose another folder.</source>
        <translation>Не удалось записать {file} ({why}). Выберите другую папку.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>&amp;Meter</source>
        <translation>Счётчи&amp;к</translation>
    </message>
    <message>
        <source>Sh&amp;own</source>
        <translation>Пока&amp;зано</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>Пер&amp;иод</translation>
    </message>
    <message>
        <source>To&amp;ld in</source>
        <translation>Единиц&amp;ы</translation>
    </message>
    <message>
        <source>&amp;Yardsticks</source>
        <translation>Орие&amp;нтиры</translation>
    </message>
    <message>
        <source>such as 38,000 t</source>
        <translation>например, 38 000 т</translation>
    </message>
    <message>
        <source>The target of the year; Enter keeps it, an empty field takes it away</source>
        <translation>План года; Enter сохраняет, пустое поле убирает его</translation>
    </message>
    <message>
        <source>Nothing flowed in these days.</source>
        <translation>За эти дни расхода нет.</translation>
    </message>
    <message>
        <source>{what}, {unit}</source>
        <translation>{what}, {unit}</translation>
    </message>
    <message>
        <source>Mean a day of the month</source>
        <translation>Среднее за сутки в месяце</translation>
    </message>
    <message>
        <source>Read that day</source>
        <translation>Снято в этот день</translation>
    </message>
    <message>
        <source>Equal share of a reading for several days</source>
        <translation>Равная доля показания за несколько дней</translation>
    </message>
    <message>
        <source>A day, by month</source>
        <translation>За сутки, по месяцам</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>По дням</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>За сутки</translation>
    </message>
    <message>
        <source>Since the first reading</source>
        <translation>С первого показания</translation>
    </message>
    <message>
        <source>At the pace of the last days, estimated</source>
        <translation>В темпе последних дней, оценка</translation>
    </message>
    <message>
        <source>target {amount}</source>
        <translation>план {amount}</translation>
    </message>
    <message>
        <source>Running sum since the first reading</source>
        <translation>Нарастающий итог с первого показания</translation>
    </message>
    <message>
        <source>Running sum of {year}</source>
        <translation>Нарастающий итог, {year}</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дней</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Показание</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Коэффициент</translation>
    </message>
    <message>
        <source>Weight, t</source>
        <translation>Вес, т</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Last reading, for {count} days: {days}</source>
        <translation>Последнее показание, дней {count}: {days}</translation>
    </message>
    <message>
        <source>Last day read, {day}</source>
        <translation>Последнее показание, {day}</translation>
    </message>
    <message>
        <source>Mean of 7 days {week}, of 28 {month}</source>
        <translation>Среднее за 7 дней {week}, за 28 – {month}</translation>
    </message>
    <message>
        <source>No record of these days a year before</source>
        <translation>За эти дни год назад записей нет</translation>
    </message>
    <message>
        <source>{change} against {base} a year before</source>
        <translation>{change} к прошлому году ({base})</translation>
    </message>
    <message>
        <source>By the end of {year}, estimated</source>
        <translation>К концу {year} г., оценка</translation>
    </message>
    <message>
        <source>The whole of {year}</source>
        <translation>Весь {year} год</translation>
    </message>
    <message>
        <source>No target for {year}: Ctrl+G sets one</source>
        <translation>Плана на {year} нет: Ctrl+G задаёт его</translation>
    </message>
    <message>
        <source>Targets are weights</source>
        <translation>Планы задаются по весу</translation>
    </message>
    <message>
        <source>Target {goal}: reached on {day}</source>
        <translation>План {goal}: выполнен {day}</translation>
    </message>
    <message>
        <source>Target {goal}: missed by {left}</source>
        <translation>План {goal}: не хватило {left}</translation>
    </message>
    <message>
        <source>Target {goal}: needs {needed} a day</source>
        <translation>План {goal}: нужно {needed} в сутки</translation>
    </message>
    <message>
        <source>{name}: {amount} in {days}.</source>
        <translation>{name}: {amount} за {days}.</translation>
    </message>
    <message>
        <source>{name}: {amount} in {days}, {change} less than a year before.</source>
        <translation>{name}: {amount} за {days}, на {change} меньше, чем год назад.</translation>
    </message>
    <message>
        <source>{name}: {amount} in {days}, {change} more than a year before.</source>
        <translation>{name}: {amount} за {days}, на {change} больше, чем год назад.</translation>
    </message>
    <message>
        <source>The year&apos;s target is reached; at the pace of {a_day} a day it will come to about {projected}.</source>
        <translation>План года выполнен; в темпе {a_day} в сутки год даст около {projected}.</translation>
    </message>
    <message>
        <source>At the pace of {a_day} a day the year&apos;s target will be reached about {day}.</source>
        <translation>В темпе {a_day} в сутки план года будет выполнен примерно {day}.</translation>
    </message>
    <message>
        <source>At the pace of {a_day} a day the year will come to about {projected}, {left} short of the target.</source>
        <translation>В темпе {a_day} в сутки год даст около {projected}; до плана не хватит {left}.</translation>
    </message>
    <message>
        <source>{meter}, {count} readings, journal no. {number}, {port}</source>
        <translation>{meter}, показаний: {count}, журнал № {number}, {port}</translation>
    </message>
    <message>
        <source>= {pieces} {title}</source>
        <translation>= {pieces} {title}</translation>
    </message>
    <message>
        <source>{title} {amount}</source>
        <translation>{title} {amount}</translation>
    </message>
    <message>
        <source>{days} of {of} days, {share}</source>
        <translation>дней: {days} из {of}, {share}</translation>
    </message>
    <message>
        <source>not in sight</source>
        <translation>не предвидится</translation>
    </message>
    <message>
        <source>about {month}</source>
        <translation>примерно {month}</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{title}: {amount} or more came on {days} of the {of} days read in {period}; shared days by their mean.</source>
        <translation>{title}: {amount} и более – дней {days} из {of} с показаниями ({period}); дни с общим показанием – по среднему.</translation>
    </message>
    <message>
        <source>{whole} in {period} = {pieces} {title}: {amount} each.</source>
        <translation>{whole} за {period} = {pieces} {title}: по {amount}.</translation>
    </message>
    <message>
        <source>{title}: {amount}. Yardsticks are weights, and measure nothing in another unit.</source>
        <translation>{title}: {amount}. Ориентиры – это вес; в других единицах ими не измеряют.</translation>
    </message>
    <message>
        <source>{title}: {amount}, reached on {day}.</source>
        <translation>{title}: {amount}, достигнуто {day}.</translation>
    </message>
    <message>
        <source>{title}: {so_far} of {amount} since the first reading; at the pace of the last days reached about {day}, an estimate.</source>
        <translation>{title}: {so_far} из {amount} с первого показания; в темпе последних дней – примерно {day}, оценка.</translation>
    </message>
    <message>
        <source>{title}: {so_far} of {amount} since the first reading; at this pace never reached.</source>
        <translation>{title}: {so_far} из {amount} с первого показания; в таком темпе не будет достигнуто.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Источник: {source}</translation>
    </message>
    <message>
        <source>Yardstick</source>
        <translation>Ориентир</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Что получается</translation>
    </message>
</context>
<context>
    <name>MeterSheet</name>
    <message>
        <source>Reading</source>
        <translation>Показание</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>За сутки</translation>
    </message>
    <message>
        <source>Flowed</source>
        <translation>Расход</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
</context>
<context>
    <name>MetersPaper</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>{meter}, reading ({unit})</source>
        <translation>{meter}, показание ({unit})</translation>
    </message>
    <message>
        <source>flowed ({unit})</source>
        <translation>расход ({unit})</translation>
    </message>
    <message>
        <source>tonnes</source>
        <translation>тонн</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Meter readings {month}</source>
        <translation>Показания счётчиков, {month}</translation>
    </message>
</context>
<context>
    <name>MetersTab</name>
    <message>
        <source>Meters</source>
        <translation>Счётчики</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>type the reading of the cell in focus</source>
        <translation>ввести показание в текущую ячейку</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>save, and on to the next day; once more accepts what is doubtful</source>
        <translation>сохранить и перейти к следующему дню; ещё раз – принять сомнительное</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>save, and on to the next meter of the day, or back</source>
        <translation>сохранить и перейти к следующему счётчику того же дня или назад</translation>
    </message>
    <message>
        <source>correct what stands in the cell</source>
        <translation>исправить содержимое ячейки</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>give up what was typed</source>
        <translation>отказаться от введённого</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>PgUp, PgDn</translation>
    </message>
    <message>
        <source>the month before, the month after</source>
        <translation>предыдущий месяц, следующий месяц</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Factor…</source>
        <translation>Коэффициент…</translation>
    </message>
    <message>
        <source>Counter replaced…</source>
        <translation>Счётчик заменён…</translation>
    </message>
    <message>
        <source>New meter…</source>
        <translation>Новый счётчик…</translation>
    </message>
    <message>
        <source>The meter&apos;s page</source>
        <translation>Страница счётчика</translation>
    </message>
    <message>
        <source>The counter began anew</source>
        <translation>Счётчик обнулился</translation>
    </message>
    <message>
        <source>Void the readings</source>
        <translation>Аннулировать показания</translation>
    </message>
    <message>
        <source>Go to the next missing day</source>
        <translation>К следующему пропущенному дню</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the month with totals</source>
        <translation>Копировать месяц с итогами</translation>
    </message>
    <message>
        <source>Go to a month</source>
        <translation>Перейти к месяцу</translation>
    </message>
    <message>
        <source>Correct the meter…</source>
        <translation>Исправить счётчик…</translation>
    </message>
    <message>
        <source>Void the meter</source>
        <translation>Аннулировать счётчик</translation>
    </message>
    <message>
        <source>Import factors…</source>
        <translation>Импорт коэффициентов…</translation>
    </message>
    <message>
        <source>Print the month…</source>
        <translation>Печать месяца…</translation>
    </message>
    <message>
        <source>The month before (PgUp)</source>
        <translation>Предыдущий месяц (PgUp)</translation>
    </message>
    <message>
        <source>The month after (PgDn)</source>
        <translation>Следующий месяц (PgDn)</translation>
    </message>
    <message>
        <source>Readings by day and meter</source>
        <translation>Показания по дням и счётчикам</translation>
    </message>
    <message>
        <source>Totals of the month</source>
        <translation>Итоги месяца</translation>
    </message>
    <message>
        <source>Go to month (2025-11):</source>
        <translation>Перейти к месяцу (2025-11):</translation>
    </message>
    <message>
        <source>No day of {month} is missing.</source>
        <translation>Месяц {month}: пропущенных дней нет.</translation>
    </message>
    <message>
        <source>No meter yet. Ctrl+N adds the first: its name, its unit, and what it counts as.</source>
        <translation>Счётчиков пока нет. Ctrl+N добавит первый: его название, единицу и то, чем считать его показания.</translation>
    </message>
    <message>
        <source>No meter yet. A supervisor adds the first.</source>
        <translation>Счётчиков пока нет. Первый добавляет начальник смены.</translation>
    </message>
    <message>
        <source>closed: only read</source>
        <translation>закрыт: только чтение</translation>
    </message>
    <message numerus="yes">
        <source>%n not read (F4 goes there)</source>
        <translation>
            <numerusform>%n показание не снято (F4 – перейти)</numerusform>
            <numerusform>%n показания не сняты (F4 – перейти)</numerusform>
            <numerusform>%n показаний не снято (F4 – перейти)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed and not saved</source>
        <translation>
            <numerusform>%n введённое не сохранено</numerusform>
            <numerusform>%n введённых не сохранены</numerusform>
            <numerusform>%n введённых не сохранено</numerusform>
        </translation>
    </message>
    <message>
        <source>{meter} is read in {unit}, which is a weight: it needs no factor.</source>
        <translation>{meter}: единица {unit} – это вес, коэффициент не нужен.</translation>
    </message>
    <message>
        <source>Factor of {meter}, {unit}</source>
        <translation>Коэффициент: {meter}, {unit}</translation>
    </message>
    <message>
        <source>Not saved; what was typed is there again when the form is opened.</source>
        <translation>Не сохранено; введённое появится снова, когда откроется форма.</translation>
    </message>
    <message>
        <source>Meter {name} is saved. F8 enters by which factor it is weighed.</source>
        <translation>Счётчик {name} сохранён. F8 – ввести коэффициент пересчёта в вес.</translation>
    </message>
    <message>
        <source>void of meter {name}</source>
        <translation>аннулирование счётчика {name}</translation>
    </message>
    <message>
        <source>Meter {name} is voided. Ctrl+Z brings it back.</source>
        <translation>Счётчик {name} аннулирован. Ctrl+Z вернёт его.</translation>
    </message>
    <message>
        <source>Reason to void the meter {name}:</source>
        <translation>Причина аннулирования счётчика {name}:</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Аннулировать</translation>
    </message>
    <message>
        <source>There is no stored reading here.</source>
        <translation>Здесь нет сохранённого показания.</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message>
        <source>{month} is closed: a supervisor can reopen it, with a reason.</source>
        <translation>Месяц {month} закрыт: начальник смены может снова открыть его, указав причину.</translation>
    </message>
    <message>
        <source>{day} is still to come.</source>
        <translation>Дата {day} ещё не наступила.</translation>
    </message>
    <message>
        <source>{meter} was last read on {day}.</source>
        <translation>Последний день показаний счётчика {meter}: {day}.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Показывать ввод</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Парольная &amp;фраза</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>&amp;Ещё раз</translation>
    </message>
    <message>
        <source>A sentence that nobody else says is best: long, and easy to type.</source>
        <translation>Лучше всего фраза, которую больше никто не скажет: длинная и удобная для ввода.</translation>
    </message>
    <message>
        <source>The two lines differ.</source>
        <translation>Строки не совпадают.</translation>
    </message>
    <message>
        <source>At least {least} characters.</source>
        <translation>Символов – не меньше {least}.</translation>
    </message>
    <message>
        <source>Weak: a thief&apos;s computer guesses it in days. More words make it better.</source>
        <translation>Слабая: компьютер злоумышленника подберёт её за несколько дней. Добавьте слов.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Приемлемая.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Надёжная.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>HorgosDesk is version {version} now.</source>
        <translation>HorgosDesk теперь версии {version}.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Occasion</name>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>Occasions</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>correct the line; in the form: the next field, and save behind the last</source>
        <translation>исправить строку; в форме: следующее поле, после последнего – сохранить</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave the form, which keeps what was typed; then back</source>
        <translation>выйти из формы, сохранив введённое; затем назад</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Создать…</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Аннулировать</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Reforms, holidays, closures</source>
        <translation>Реформы, праздники, закрытия</translation>
    </message>
    <message>
        <source>Charts draw them as lines with their names; the calendar of days marks them.</source>
        <translation>На графиках они показаны линиями с названиями, в календаре – отметками.</translation>
    </message>
    <message>
        <source>&amp;Holidays of</source>
        <translation>&amp;Праздники</translation>
    </message>
    <message>
        <source>Nothing is remembered yet. Ctrl+N: a reform, a closure of the post, anything that a figure may owe its size to. {keys}: the public holidays of {year}.</source>
        <translation>Пока ничего не записано. Ctrl+N: реформа, закрытие пункта пропуска – всё, что могло повлиять на показатели. {keys}: праздничные дни, {year}.</translation>
    </message>
    <message>
        <source>Add the holidays of {year}</source>
        <translation>Добавить праздники: {year}</translation>
    </message>
    <message>
        <source>Not saved; what was typed is there again when the form is opened.</source>
        <translation>Не сохранено; введённое появится снова, когда откроется форма.</translation>
    </message>
    <message>
        <source>voiding of {title}</source>
        <translation>аннулирование: {title}</translation>
    </message>
    <message>
        <source>{title} is voided; Ctrl+Z puts it back</source>
        <translation>Аннулировано: {title}; Ctrl+Z восстанавливает</translation>
    </message>
    <message>
        <source>Looking up the holidays…</source>
        <translation>Поиск праздничных дней…</translation>
    </message>
    <message>
        <source>All holidays of {year} are there.</source>
        <translation>Все праздники за {year} г. уже внесены.</translation>
    </message>
    <message>
        <source>holidays of {year}</source>
        <translation>праздники: {year}</translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s) added; Ctrl+Z takes them back</source>
        <translation>
            <numerusform>добавлен %n праздник; Ctrl+Z отменит</numerusform>
            <numerusform>добавлены %n праздника; Ctrl+Z отменит</numerusform>
            <numerusform>добавлено %n праздников; Ctrl+Z отменит</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>Скопирована %n строка</numerusform>
            <numerusform>Скопировано %n строки</numerusform>
            <numerusform>Скопировано %n строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>No view stands here. Open the explorer with Ctrl+Shift+E, choose what to see, save it with Ctrl+D and put it here with Ctrl+Shift+P.</source>
        <translation>Здесь пока нет ни одного вида. Откройте анализ (Ctrl+Shift+E), выберите нужное, сохраните (Ctrl+D) и поместите сюда (Ctrl+Shift+P).</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Это не удалось прочитать.</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>move the crosshair; the box tells the figures</source>
        <translation>двигать перекрестие; цифры – в рамке</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>in the target&apos;s field: keep it; empty: take it away</source>
        <translation>в поле плана: сохранить; пустое поле – убрать план</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back</source>
        <translation>назад</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Target…</source>
        <translation>План…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Сохранить рисунок…</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>Сохранить в Excel…</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Копировать фразу</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>such as 45.6 Mt, 4560万吨</source>
        <translation>например 45,6 млн т</translation>
    </message>
    <message>
        <source>The target of the year; Enter keeps it, an empty field takes it away</source>
        <translation>План года; Enter сохраняет, пустое поле убирает его</translation>
    </message>
    <message>
        <source>How good such estimates were, at the same time of past years</source>
        <translation>Насколько точны были такие оценки в те же сроки прошлых лет</translation>
    </message>
    <message>
        <source>What the curves say</source>
        <translation>Что говорят кривые</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;План</translation>
    </message>
    <message>
        <source>&amp;Target for {year}</source>
        <translation>&amp;План на {year}</translation>
    </message>
    <message>
        <source>No cargo yet. Type or import the first records in the tab Cargo (Ctrl+1); with whole months the year&apos;s end can be estimated.</source>
        <translation>Грузов пока нет. Введите или импортируйте первые записи на вкладке «Грузы» (Ctrl+1); когда будут полные месяцы, можно оценить итог года.</translation>
    </message>
    <message>
        <source>No record has a value yet. Type values and currencies in the tab Cargo (Ctrl+1).</source>
        <translation>Ни в одной записи пока нет стоимости. Введите стоимость и валюту на вкладке «Грузы» (Ctrl+1).</translation>
    </message>
    <message>
        <source>No whole month yet. The year&apos;s end is estimated from whole months.</source>
        <translation>Полных месяцев пока нет. Итог года оценивается по полным месяцам.</translation>
    </message>
    <message>
        <source>{amount}: Enter keeps it</source>
        <translation>{amount}: Enter сохраняет</translation>
    </message>
    <message>
        <source>No target for {year} any more</source>
        <translation>Плана на {year} больше нет</translation>
    </message>
    <message>
        <source>Target for {year}: {amount}</source>
        <translation>План на {year}: {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>Скопирована %n строка</numerusform>
            <numerusform>Скопировано %n строки</numerusform>
            <numerusform>Скопировано %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Рисунок скопирован</translation>
    </message>
    <message>
        <source>Sentence copied</source>
        <translation>Фраза скопирована</translation>
    </message>
    <message>
        <source>seasonal smoothing (ETS)</source>
        <translation>сезонное сглаживание (ETS)</translation>
    </message>
    <message>
        <source>last year&apos;s rest of the year × this year&apos;s run</source>
        <translation>остаток прошлого года × темп этого года</translation>
    </message>
    <message>
        <source>as last year</source>
        <translation>как в прошлом году</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>от {low} до {high}</translation>
    </message>
    <message>
        <source>counted to {day}</source>
        <translation>по {day} включительно</translation>
    </message>
    <message>
        <source>{year} so far</source>
        <translation>{year}: на сегодня</translation>
    </message>
    <message>
        <source>End of {year}, estimated</source>
        <translation>{year}: итог, оценка</translation>
    </message>
    <message>
        <source>too few whole months</source>
        <translation>мало полных месяцев</translation>
    </message>
    <message>
        <source>8 of 10: {band}</source>
        <translation>8 из 10: {band}</translation>
    </message>
    <message>
        <source>Target {year}</source>
        <translation>План {year}</translation>
    </message>
    <message>
        <source>type it above</source>
        <translation>введите выше</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>{share} done</source>
        <translation>выполнено {share}</translation>
    </message>
    <message>
        <source>{amount} over</source>
        <translation>сверх плана {amount}</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>выполнен</translation>
    </message>
    <message>
        <source>the year is over</source>
        <translation>год завершён</translation>
    </message>
    <message>
        <source>{amount} a day</source>
        <translation>{amount} в сутки</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} в месяц</translation>
    </message>
    <message>
        <source>{sentence} {next}</source>
        <translation>{sentence} {next}</translation>
    </message>
    <message>
        <source>No estimate yet: there are {count} whole months, and it takes 12 of last year and the year&apos;s own.</source>
        <translation>Оценки пока нет: полных месяцев – {count}, а нужны 12 месяцев прошлого года и месяцы текущего.</translation>
    </message>
    <message>
        <source>{year} will come to about {total} ({band} in 8 of 10 cases)</source>
        <translation>Итог {year} г. составит около {total} (в 8 случаях из 10 – {band})</translation>
    </message>
    <message>
        <source>{year} will come to about {total}</source>
        <translation>Итог {year} г. составит около {total}</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>{words}, {change} over last year.</source>
        <translation>{words}, на {change} больше прошлого года.</translation>
    </message>
    <message>
        <source>{words}, {change} under last year.</source>
        <translation>{words}, на {change} меньше прошлого года.</translation>
    </message>
    <message>
        <source>{words}, as much as last year.</source>
        <translation>{words}, столько же, сколько в прошлом году.</translation>
    </message>
    <message>
        <source>The target of {goal} is reached, {left} over.</source>
        <translation>План {goal} выполнен, сверх плана {left}.</translation>
    </message>
    <message>
        <source>The year is over; the target of {goal} was missed by {left}.</source>
        <translation>Год завершён; до плана {goal} не хватило {left}.</translation>
    </message>
    <message>
        <source>The target of {goal} is out of reach: it needs {a_day} a day, and the best month brought {best} a day.</source>
        <translation>План {goal} недостижим: нужно {a_day} в сутки, а лучший месяц дал {best} в сутки.</translation>
    </message>
    <message>
        <source>The target of {goal} still needs {left}: {a_day} a day, against {lately_a_day} in the last 3 months and {yearly_a_day} in the last 12.</source>
        <translation>До плана {goal} осталось {left}: {a_day} в сутки против {lately_a_day} за последние 3 месяца и {yearly_a_day} за последние 12.</translation>
    </message>
    <message>
        <source>The target of {goal} still needs {a_month} a month ({a_day} a day), against {lately} in the last 3 months and {yearly} in the last 12.</source>
        <translation>Для плана {goal} нужно ещё {a_month} в месяц ({a_day} в сутки) против {lately} за последние 3 месяца и {yearly} за последние 12.</translation>
    </message>
    <message>
        <source>Estimated from {count} whole months to {month}: exponential smoothing with seasons (ETS), 2 000 simulated years; the band holds 8 of 10 of them.</source>
        <translation>Оценка по полным месяцам ({count}, последний – {month}): экспоненциальное сглаживание с сезонностью (ETS), 2 000 смоделированных лет; в полосу попадают 8 из 10.</translation>
    </message>
    <message>
        <source>Estimated from {count} whole months to {month}, too few for a seasonal estimate, which takes {least}: last year&apos;s rest of the year × this year&apos;s run against the same months. It has no band.</source>
        <translation>Оценка по полным месяцам ({count}, последний – {month}); для сезонной оценки их мало, нужно {least}: остаток прошлого года × темп этого года к тем же месяцам. Полосы нет.</translation>
    </message>
    <message>
        <source>{month} is under way and does not count for the estimate.</source>
        <translation>Месяц {month} ещё не завершён и в оценке не учитывается.</translation>
    </message>
    <message>
        <source>There is no past year with enough months before it to try the method on.</source>
        <translation>Нет прошлого года, перед которым хватило бы месяцев для проверки метода.</translation>
    </message>
    <message>
        <source>Tried at the same time of past years ({count}) it was {error} off on average; “as last year” was {naive} off.</source>
        <translation>Проверка на те же сроки прошлых лет ({count}): средняя ошибка {error}; у оценки «как в прошлом году» – {naive}.</translation>
    </message>
    <message>
        <source>{count} records of the year, journal no. {number}, {port}</source>
        <translation>записей за год: {count}, журнал № {number}, {port}</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Target {amount}</source>
        <translation>План {amount}</translation>
    </message>
    <message>
        <source>{measure}, running sum of {year}</source>
        <translation>{measure}, нарастающим итогом, {year}</translation>
    </message>
    <message>
        <source>{heading}, {unit}</source>
        <translation>{heading}, {unit}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Estimated then</source>
        <translation>Оценка тогда</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>In the band</source>
        <translation>В полосе</translation>
    </message>
    <message>
        <source>Error of “as last year”</source>
        <translation>Ошибка «как в прошлом году»</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Средняя ошибка</translation>
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
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Running sum</source>
        <translation>Нарастающий итог</translation>
    </message>
    <message>
        <source>Estimate, running sum</source>
        <translation>Оценка, нарастающий итог</translation>
    </message>
    <message>
        <source>Outlook {year}</source>
        <translation>Прогноз {year}</translation>
    </message>
    <message>
        <source>Past years</source>
        <translation>Прошлые годы</translation>
    </message>
</context>
<context>
    <name>OwnPassword</name>
    <message>
        <source>Change password</source>
        <translation>Смена пароля</translation>
    </message>
    <message>
        <source>At least 8 characters; three words are good. No other rules.</source>
        <translation>Не меньше 8 символов; хороши три слова. Других правил нет.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Сменить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Password &amp;now</source>
        <translation>&amp;Текущий пароль</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>&amp;Новый пароль</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Ещё раз</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Пароль изменён.</translation>
    </message>
</context>
<context>
    <name>PageReading</name>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Save picture</source>
        <translation>Сохранить рисунок</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}). Choose another folder.</source>
        <translation>Не удалось записать {file} ({why}). Выберите другую папку.</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What do you want to do? Type a few letters</source>
        <translation>Что нужно сделать? Введите несколько букв</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Найти команду</translation>
    </message>
    <message>
        <source>Nothing is called so. Fewer letters find more.</source>
        <translation>Ничего не найдено. С меньшим числом букв найдётся больше.</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message numerus="yes">
        <source>%n consignment(s) selected: a stage&apos;s key is for all of them.</source>
        <translation>
            <numerusform>Выбрана %n партия: клавиша этапа действует на все.</numerusform>
            <numerusform>Выбраны %n партии: клавиша этапа действует на все.</numerusform>
            <numerusform>Выбрано %n партий: клавиша этапа действует на все.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cargo record(s), {tonnes} t</source>
        <translation>
            <numerusform>%n запись о грузе, {tonnes} т</numerusform>
            <numerusform>%n записи о грузе, {tonnes} т</numerusform>
            <numerusform>%n записей о грузе, {tonnes} т</numerusform>
        </translation>
    </message>
    <message>
        <source>No cargo record yet</source>
        <translation>Записей о грузе пока нет</translation>
    </message>
    <message>
        <source>Quiet until {time}: {reason}</source>
        <translation>Без напоминаний до {time}: {reason}</translation>
    </message>
    <message>
        <source>Voided: it counts nowhere.</source>
        <translation>Аннулировано: нигде не учитывается.</translation>
    </message>
</context>
<context>
    <name>PaperModel</name>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Поиск по</translation>
    </message>
    <message>
        <source>to key</source>
        <translation>ждёт ввода</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>начат</translation>
    </message>
    <message>
        <source>another clerk&apos;s</source>
        <translation>для другого оператора</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>к решению: %n</numerusform>
            <numerusform>к решению: %n</numerusform>
            <numerusform>к решению: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>settled</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>совпадает</translation>
    </message>
</context>
<context>
    <name>PaperTable</name>
    <message>
        <source>Papers of the sample</source>
        <translation>Документы выборки</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Paste</source>
        <translation>Вставка</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message numerus="yes">
        <source>Checking %n row(s)…</source>
        <translation>
            <numerusform>Проверка: %n строка…</numerusform>
            <numerusform>Проверка: %n строки…</numerusform>
            <numerusform>Проверка: %n строк…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; nothing was pasted.</source>
        <translation>Остановлено; ничего не вставлено.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>&amp;Lock the window after</source>
        <translation>&amp;Блокировать окно через</translation>
    </message>
    <message>
        <source>Switch accounts &amp;on…</source>
        <translation>В&amp;ключить учётные записи…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Добавить…</translation>
    </message>
    <message>
        <source>&amp;Role…</source>
        <translation>&amp;Роль…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Пере&amp;именовать…</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>&amp;Пароль…</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>&amp;Отключить</translation>
    </message>
    <message>
        <source>Act&amp;ivate</source>
        <translation>Вкл&amp;ючить</translation>
    </message>
    <message>
        <source>Forget wrong &amp;tries</source>
        <translation>Сбросить &amp;неудачные попытки</translation>
    </message>
    <message>
        <source>New recovery &amp;code…</source>
        <translation>Новый код &amp;восстановления…</translation>
    </message>
    <message>
        <source>Switch accounts o&amp;ff…</source>
        <translation>Отключить у&amp;чётные записи…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Имя для входа</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
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
        <source>Wrong tries</source>
        <translation>Неудачные попытки</translation>
    </message>
    <message>
        <source> min without a key</source>
        <translation> мин без нажатий</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Everybody signs in with a name and a password. Clerks enter records; supervisors also close months, export returns, set targets and channels; administrators also look after accounts, backups and encryption.</source>
        <translation>Каждый входит под своим именем и паролем. Операторы вводят записи; начальники смены, кроме того, закрывают месяцы, выгружают отчёты, задают планы, нормативы и каналы; администраторы ещё и ведут учётные записи, резервные копии и шифрование.</translation>
    </message>
    <message>
        <source>Accounts are off: whoever opens this desk may do everything, and records are entered under the name of the computer&apos;s user. Switch them on where several people work here and not all of them sign the figures.</source>
        <translation>Учётные записи отключены: любой, кто откроет это рабочее место, может делать всё, а записи вносятся под именем пользователя компьютера. Включите их, если здесь работают несколько человек и не все подписывают показатели.</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>отключена</translation>
    </message>
    <message>
        <source>waits {minutes} min</source>
        <translation>ждёт {minutes} мин</translation>
    </message>
    <message>
        <source>active</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>Первый администратор</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>В&amp;ключить</translation>
    </message>
    <message>
        <source>That is you. Others are added afterwards; then a code is shown for the day the password is forgotten.</source>
        <translation>Это вы. Остальных добавите потом; затем будет показан код на случай, если пароль забыт.</translation>
    </message>
    <message>
        <source>{name} may sign in now.</source>
        <translation>Вход открыт: {name}.</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Новый пользователь</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>Give the password to nobody else. It can be changed in the menu Desk after signing in.</source>
        <translation>Больше никому не сообщайте пароль. После входа его можно сменить в меню «Рабочее место».</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Name of {name}</source>
        <translation>Имя: {name}</translation>
    </message>
    <message>
        <source>{name} has a new password.</source>
        <translation>Новый пароль задан: {name}.</translation>
    </message>
    <message>
        <source>New password for {name}</source>
        <translation>Новый пароль: {name}</translation>
    </message>
    <message>
        <source>Whoever is signed in with the old one has to sign in again.</source>
        <translation>Кто вошёл со старым паролем, должен войти заново.</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>От&amp;ключить</translation>
    </message>
    <message>
        <source>L&amp;eave them on</source>
        <translation>Ост&amp;авить</translation>
    </message>
    <message>
        <source>Switch accounts off?</source>
        <translation>Отключить учётные записи?</translation>
    </message>
    <message>
        <source>Accounts are off.</source>
        <translation>Учётные записи отключены.</translation>
    </message>
    <message>
        <source>Whoever opens this desk may do everything then. The accounts stay, for when they are switched on again.</source>
        <translation>Тогда любой, кто откроет это рабочее место, сможет делать всё. Учётные записи сохранятся до следующего включения.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Сохранено.</translation>
    </message>
</context>
<context>
    <name>PeriodBox</name>
    <message>
        <source>Q{quarter} {year}</source>
        <comment>a quarter of a year</comment>
        <translation>{quarter} кв. {year}</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>&amp;Name to sign in with</source>
        <translation>&amp;Имя для входа</translation>
    </message>
    <message>
        <source>Name &amp;shown</source>
        <translation>&amp;Отображаемое имя</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Роль</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Ещё раз</translation>
    </message>
    <message>
        <source>such as zhangwei; it never changes</source>
        <translation>например zhangwei; оно никогда не меняется</translation>
    </message>
    <message>
        <source>such as 张伟</source>
        <translation>например Ахметов А. Б.</translation>
    </message>
    <message>
        <source>At least 8 characters; three words are good. No other rules.</source>
        <translation>Не меньше 8 символов; хороши три слова. Других правил нет.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;PDF (*.pdf)</source>
        <translation>Рисунок (*.png);;Векторный рисунок (*.svg);;PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PortDialog</name>
    <message>
        <source>Port and unit</source>
        <translation>Пункт пропуска и организация</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>They stand on the cover of each return from now on.</source>
        <translation>С этого момента они указываются на титульном листе каждого отчёта.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Пункт пропуска</translation>
    </message>
    <message>
        <source>&amp;Unit that reports</source>
        <translation>&amp;Отчитывающаяся организация</translation>
    </message>
    <message>
        <source>Kept: {port}</source>
        <translation>Сохранено: {port}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>Save the pages as a PDF (Ctrl+S)</source>
        <translation>Сохранить страницы в PDF (Ctrl+S)</translation>
    </message>
    <message>
        <source>Size of the pages on the screen</source>
        <translation>Масштаб страниц на экране</translation>
    </message>
    <message>
        <source>Page shown</source>
        <translation>Показанная страница</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}). Choose another folder.</source>
        <translation>Не удалось записать {file} ({why}). Выберите другую папку.</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Запись в {file}…</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>There is no backup of {day}. “horgosdesk backup --list” names them all.</source>
        <translation>Резервной копии за {day} нет. Все копии показывает «horgosdesk backup --list».</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Файла {file} нет.</translation>
    </message>
    <message>
        <source>{file} exists already. Choose another name.</source>
        <translation>{file} уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>Accounts are off on this desk. Leave --user out, or switch them on first.</source>
        <translation>Учётные записи на этом рабочем месте отключены. Уберите --user или сначала включите их.</translation>
    </message>
    <message>
        <source>{folder} is encrypted already. With --new-key it is written anew under another key, with --backups its plain backups are encrypted.</source>
        <translation>{folder} уже зашифрована. С --new-key она перезаписывается под новым ключом, с --backups шифруются её незашифрованные резервные копии.</translation>
    </message>
    <message>
        <source>{folder} is not encrypted.</source>
        <translation>{folder} не зашифрована.</translation>
    </message>
    <message>
        <source>The recovery key is missing. Give it at the terminal, or with --recovery-file.</source>
        <translation>Не указан ключ восстановления. Введите его в терминале или с помощью --recovery-file.</translation>
    </message>
    <message>
        <source>{file} is not in {folder}. Take it in with “horgosdesk feed ingest”.</source>
        <translation>{file} лежит не в {folder}. Примите его командой «horgosdesk feed ingest».</translation>
    </message>
    <message>
        <source>The channel {channel} names no user. Set it up with --user first.</source>
        <translation>У канала {channel} не указан пользователь. Сначала задайте его с помощью --user.</translation>
    </message>
    <message>
        <source>There is no channel {channel} in {file}. There are: {known}.</source>
        <translation>Канала {channel} в {file} нет. Есть: {known}.</translation>
    </message>
    <message>
        <source>The exchange that runs already waits: {why}</source>
        <translation>Обмен, который уже идёт, ждёт: {why}</translation>
    </message>
    <message>
        <source>The exchange that runs already did not end. Look at “hub status”.</source>
        <translation>Обмен, который уже шёл, не завершился. Проверьте «hub status».</translation>
    </message>
    <message>
        <source>Say what holds: stored, waiting, or some --field NAME=waiting.</source>
        <translation>Укажите, что верно: stored, waiting или отдельные --field NAME=waiting.</translation>
    </message>
    <message>
        <source>“{said}” is no field of it and what holds there, such as gross_kg=waiting.</source>
        <translation>«{said}» не задаёт поле и то, что в нём верно. Нужно, например: gross_kg=waiting.</translation>
    </message>
    <message>
        <source>{folder} has no workbook to hold the journal against. Give the folder with the returns that were handed out.</source>
        <translation>В {folder} нет книги, которую можно сверить с журналом. Укажите папку со сданными отчётами.</translation>
    </message>
    <message>
        <source>{meter} has no reading of {day}.</source>
        <translation>{meter}: показания за {day} нет.</translation>
    </message>
    <message>
        <source>{title}: {said}</source>
        <translation>{title}: {said}</translation>
    </message>
    <message>
        <source>{day} has one already. To correct it say why, by --reason.</source>
        <translation>За {day} показание уже есть. Чтобы исправить, укажите причину с помощью --reason.</translation>
    </message>
    <message>
        <source>A password is needed. Put it into ${variable} or into a file, or call this in a terminal.</source>
        <translation>Нужен пароль. Поместите его в ${variable} или в файл либо запустите команду в терминале.</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>Введённое не совпадает. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Others may read {file}, so it keeps no password. Take that right away: chmod 600 {file}</source>
        <translation>Файл {file} могут читать другие, пароль в нём хранить нельзя. Закройте доступ: chmod 600 {file}</translation>
    </message>
    <message>
        <source>{file} is no text in UTF-8.</source>
        <translation>{file} – не текст в UTF-8.</translation>
    </message>
    <message>
        <source>Nothing is known of a train {number}. `trains board` lists those that are.</source>
        <translation>О поезде {number} ничего не известно. Известные показывает `trains board`.</translation>
    </message>
    <message>
        <source>Train {number} did not run on {day}. It did on: {days}.</source>
        <translation>Поезд {number} в день {day} не ходил. Дни, когда он ходил: {days}.</translation>
    </message>
    <message>
        <source>There is nothing to undo: {who} changed nothing today at this desk.</source>
        <translation>Отменять нечего: сегодня на этом рабочем месте изменений нет ({who}).</translation>
    </message>
    <message>
        <source>The new passphrase is missing. Give it at the terminal, in $HORGOSDESK_NEW_PASSPHRASE, or with --new-passphrase-file.</source>
        <translation>Не указана новая парольная фраза. Введите её в терминале, в $HORGOSDESK_NEW_PASSPHRASE или с помощью --new-passphrase-file.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed; start again.</source>
        <translation>Парольные фразы не совпадают. Ничего не изменено; начните заново.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is not a day. Write it as 2025-05-01.</source>
        <translation>{file}, строка {line}: «{value}» – не дата. Напишите в виде 2025-05-01.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no {column}. Write its code, or nothing for any.</source>
        <translation>{file}, строка {line}: «{value}» не подходит для столбца {column}. Напишите код или ничего – тогда подходит любой.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {low} to {high} hours run backwards. Write the shorter time first.</source>
        <translation>{file}, строка {line}: часы от {low} до {high} идут в обратном порядке. Сначала напишите меньшее.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no number of hours. Write 16 or 0.5.</source>
        <translation>{file}, строка {line}: «{value}» – не число часов. Напишите 16 или 0.5.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no change in percent. Write -70 for 70 % less.</source>
        <translation>{file}, строка {line}: «{value}» – не изменение в процентах. Для снижения на 70 % напишите -70.</translation>
    </message>
    <message>
        <source>“{value}” does not say which part is the year. Write it with four digits: 2025-11-03.</source>
        <translation>В «{value}» непонятно, где год. Напишите его четырьмя цифрами: 2025-11-03.</translation>
    </message>
    <message>
        <source>“{value}” can mean {first} or {second}. Write it with the year first.</source>
        <translation>«{value}» может означать {first} или {second}. Напишите дату, начиная с года.</translation>
    </message>
    <message>
        <source>The year in “{value}” is not between 2000 and 2100. Correct it.</source>
        <translation>Год в «{value}» не попадает в промежуток 2000–2100. Исправьте его.</translation>
    </message>
    <message>
        <source>“{value}” is not a day. Write it as 2025-11-03.</source>
        <translation>«{value}» – не дата. Напишите в виде 2025-11-03.</translation>
    </message>
    <message>
        <source>“{value}” is not a month. Write it as 2025-11.</source>
        <translation>«{value}» – не месяц. Напишите в виде 2025-11.</translation>
    </message>
    <message>
        <source>“{value}” is not a time. Write it as 2025-11-03T14:30+08:00.</source>
        <translation>«{value}» – не время. Напишите в виде 2025-11-03T14:30+08:00.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no intensity. Write grams of CO2e per tonne-kilometre above zero, as in 24 or 137.5.</source>
        <translation>{file}, строка {line}: «{value}» – не удельные выбросы. Напишите граммы CO2-экв. на тонно-километр больше нуля, например 24 или 137.5.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the intensity of {mode} has no source. Write where the figure is from: nobody can vouch for one without.</source>
        <translation>{file}, строка {line}: у удельных выбросов {mode} нет источника. Напишите, откуда цифра: без этого за неё нельзя поручиться.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no year. Write the year that the figure is of, as 2018.</source>
        <translation>{file}, строка {line}: «{value}» – не год. Напишите год, к которому относится цифра, например 2018.</translation>
    </message>
    <message>
        <source>{file} has no line of {mode}, against which the saving is reckoned. Copy it from the original file.</source>
        <translation>В {file} нет строки {mode}, с которой сравнивается экономия. Скопируйте её из исходного файла.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” does not fit. A leg goes from one location of locations.csv to another.</source>
        <translation>{file}, строка {line}: «{value}» не подходит. Участок идёт от одного места из locations.csv до другого.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no distance. Write whole kilometres above zero, or nothing where routes.csv has a route from {origin} to {destination}.</source>
        <translation>{file}, строка {line}: «{value}» – не расстояние. Напишите целые километры больше нуля или ничего, если в routes.csv есть маршрут {origin} – {destination}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the leg of {mode} has no source. Write where the distance is from, or under unverified that it is an estimate.</source>
        <translation>{file}, строка {line}: у участка {mode} нет источника. Напишите, откуда расстояние, или в столбце unverified – что это оценка.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no mode, or stands here twice. Write the code of modes.csv, once.</source>
        <translation>{file}, строка {line}: «{value}» – не вид транспорта или указан здесь дважды. Напишите код из modes.csv один раз.</translation>
    </message>
    <message>
        <source>HS code {hs_code} belongs to “{fix}”, not to “{category}”. Correct the one that is wrong.</source>
        <translation>Код ТН ВЭД {hs_code} относится к категории «{fix}», а не «{category}». Исправьте то, что неверно.</translation>
    </message>
    <message>
        <source>Declaration {value} already has a line with these goods and weight. Save only if it is another line.</source>
        <translation>В декларации {value} уже есть строка с таким товаром и весом. Сохраняйте, только если это другая строка.</translation>
    </message>
    <message>
        <source>Net weight {net} kg is more than gross weight {gross} kg. Correct one of them.</source>
        <translation>Вес нетто {net} кг больше веса брутто {gross} кг. Исправьте один из них.</translation>
    </message>
    <message>
        <source>The gross weight is zero. Save only if nothing was carried.</source>
        <translation>Вес брутто равен нулю. Сохраняйте, только если груза не было.</translation>
    </message>
    <message>
        <source>{usual} kg is usual for these goods and this mode. Is {value} in tonnes?</source>
        <translation>Обычно для этого товара и вида транспорта – {usual} кг. Не в тоннах ли {value}?</translation>
    </message>
    <message>
        <source>{usual} kg is usual for these goods and this mode. Is {value} in grams?</source>
        <translation>Обычно для этого товара и вида транспорта – {usual} кг. Не в граммах ли {value}?</translation>
    </message>
    <message>
        <source>{usual} kg is usual for these goods and this mode. Has {value} a 0 too many or too few?</source>
        <translation>Обычно для этого товара и вида транспорта – {usual} кг. Нет ли в {value} лишнего или пропущенного 0?</translation>
    </message>
    <message>
        <source>{usual} kg is usual for these goods and this mode; {value} kg is far from it. Look again.</source>
        <translation>Обычно для этого товара и вида транспорта – {usual} кг; {value} кг сильно отличается. Проверьте ещё раз.</translation>
    </message>
    <message>
        <source>A value needs its currency. Type it, for example CNY or USD.</source>
        <translation>К стоимости нужна валюта. Введите её, например CNY или USD.</translation>
    </message>
    <message>
        <source>A quantity needs its unit. Type it, for example 辆 or 台.</source>
        <translation>К количеству нужна единица. Введите её, например шт или ед.</translation>
    </message>
    <message>
        <source>Nothing says which consignment this is. Give its declaration number, or its wagon, container, truck or train.</source>
        <translation>Непонятно, какая это партия. Укажите номер декларации либо вагон, контейнер, автомобиль или поезд.</translation>
    </message>
    <message>
        <source>A stage needs its time, and a time its stage. Give both.</source>
        <translation>Этапу нужно время, а времени – этап. Укажите и то и другое.</translation>
    </message>
    <message>
        <source>Declaration {value} is there already, as another consignment. Record its stages there.</source>
        <translation>Декларация {value} уже есть – у другой партии. Отмечайте этапы там.</translation>
    </message>
    <message>
        <source>{stage}: {value} is in the future. Look at the day and the time again.</source>
        <translation>{stage}: {value} ещё не наступило. Проверьте дату и время.</translation>
    </message>
    <message>
        <source>{stage} at {value} cannot be before {before} at {other}. Correct the one that is wrong.</source>
        <translation>{stage} ({value}) не может быть раньше, чем {before} ({other}). Исправьте то, что неверно.</translation>
    </message>
    <message>
        <source>{stage} at {value} is before {before} at {other}. Save only if that is how it was.</source>
        <translation>{stage} ({value}) раньше, чем {before} ({other}). Сохраняйте, только если так и было.</translation>
    </message>
    <message>
        <source>{stage} does not belong to the lane “{lane}”. Correct the lane if it changed.</source>
        <translation>Этапа «{stage}» нет в коридоре «{lane}». Исправьте коридор, если он изменился.</translation>
    </message>
    <message>
        <source>{stage}: {value} since the stage before; {usual} is usual. Look at the day and the time again.</source>
        <translation>{stage}: после предыдущего этапа прошло {value}, обычно {usual}. Проверьте дату и время.</translation>
    </message>
    <message>
        <source>{file}, line {line}: a code and a name in one language are needed.</source>
        <translation>{file}, строка {line}: нужны код и название хотя бы на одном языке.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {value} is there already. Take one of the two lines out.</source>
        <translation>{file}, строка {line}: {value} уже есть. Уберите одну из двух строк.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the prefix {value} is not digits or belongs to another category already.</source>
        <translation>{file}, строка {line}: начало кода {value} состоит не из цифр или уже относится к другой категории.</translation>
    </message>
    <message>
        <source>Say where the factor is from, such as the number of the laboratory&apos;s paper.</source>
        <translation>Укажите, откуда коэффициент, например номер протокола лаборатории.</translation>
    </message>
    <message>
        <source>By a factor of zero nothing weighs anything. Type the factor of the day.</source>
        <translation>С нулевым коэффициентом вес всегда ноль. Введите коэффициент этого дня.</translation>
    </message>
    <message>
        <source>There is a control character ({char}) in the text. Type the text again without it.</source>
        <translation>В тексте есть управляющий символ ({char}). Введите текст заново без него.</translation>
    </message>
    <message>
        <source>The text has {length} characters; at most {limit} fit. Shorten it.</source>
        <translation>Символов в тексте: {length}, помещается не больше {limit}. Сократите его.</translation>
    </message>
    <message>
        <source>“{value}” is not in the list. Choose one of the list: type part of a name or code.</source>
        <translation>«{value}» нет в списке. Выберите из списка: введите часть названия или кода.</translation>
    </message>
    <message>
        <source>“{value}” is not in the list. Did you mean {fix}?</source>
        <translation>«{value}» нет в списке. Может быть, {fix}?</translation>
    </message>
    <message>
        <source>An HS code is 4, 6, 8 or 10 digits; “{value}” is not. Type digits, or part of the name and choose.</source>
        <translation>В коде ТН ВЭД 4, 6, 8 или 10 цифр; «{value}» не подходит. Введите цифры или часть названия и выберите.</translation>
    </message>
    <message>
        <source>HS code {value} has {length} digits; it must have 4, 6, 8 or 10.</source>
        <translation>Цифр в коде ТН ВЭД {value}: {length}; должно быть 4, 6, 8 или 10.</translation>
    </message>
    <message>
        <source>HS code {value} does not exist in HS 2022. Look at the digits again, or type part of the name.</source>
        <translation>Кода ТН ВЭД {value} нет в ГС 2022. Проверьте цифры или введите часть названия.</translation>
    </message>
    <message>
        <source>{value} is below zero. Type a number of zero or more.</source>
        <translation>{value} меньше нуля. Введите нуль или положительное число.</translation>
    </message>
    <message>
        <source>“{name}” is no name of a file in {folder}: somebody has changed the data. Run “horgosdesk verify”.</source>
        <translation>«{name}» – не имя файла в {folder}: кто-то изменил данные. Запустите «horgosdesk verify».</translation>
    </message>
    <message>
        <source>“{value}” is too fine for a target. Round it.</source>
        <translation>«{value}» – слишком дробно для плана. Округлите.</translation>
    </message>
    <message>
        <source>“{value}” is more than this desk can hold. Look at the number and its unit.</source>
        <translation>«{value}» больше, чем вмещает это рабочее место. Проверьте число и единицу.</translation>
    </message>
    <message>
        <source>“{value}” is no target. Write a number, with a unit: 45.6 Mt, 4560万吨, 60 000.</source>
        <translation>«{value}» – не план. Напишите число с единицей: 45,6 млн т, 4560万吨, 60 000.</translation>
    </message>
    <message>
        <source>“{value}” was typed with Cyrillic letters. It is kept with Latin ones.</source>
        <translation>«{value}» введено кириллицей. Сохраняется латиницей.</translation>
    </message>
    <message>
        <source>“{value}” is not a container number: 4 letters (the last U, J or Z) and 7 digits.</source>
        <translation>«{value}» – не номер контейнера: нужны 4 буквы (последняя U, J или Z) и 7 цифр.</translation>
    </message>
    <message>
        <source>“{value}” is not a container number: 4 letters (the last U, J or Z) and 7 digits. Did you mean {fix}?</source>
        <translation>«{value}» – не номер контейнера: нужны 4 буквы (последняя U, J или Z) и 7 цифр. Может быть, {fix}?</translation>
    </message>
    <message>
        <source>“{value}” is not a container number: 4 letters (the last U, J or Z) and 7 digits. Did you mean {fix}, or {others}?</source>
        <translation>«{value}» – не номер контейнера: нужны 4 буквы (последняя U, J или Z) и 7 цифр. Может быть, {fix} или {others}?</translation>
    </message>
    <message>
        <source>Container {value}: the check digit does not fit. Compare each character.</source>
        <translation>Контейнер {value}: контрольная цифра не сходится. Сверьте каждый символ.</translation>
    </message>
    <message>
        <source>Container {value}: the check digit does not fit. Did you mean {fix}?</source>
        <translation>Контейнер {value}: контрольная цифра не сходится. Может быть, {fix}?</translation>
    </message>
    <message>
        <source>Container {value}: the check digit does not fit. Did you mean {fix}, or {others}?</source>
        <translation>Контейнер {value}: контрольная цифра не сходится. Может быть, {fix} или {others}?</translation>
    </message>
    <message>
        <source>Container {value}: ISO advises against numbers with this check digit. Compare it with the paper.</source>
        <translation>Контейнер {value}: ISO не рекомендует номера с такой контрольной цифрой. Сверьте с документом.</translation>
    </message>
    <message>
        <source>“{value}” is not a wagon number: 8 digits (1520 mm), 12 (UIC), or class and 7 digits (China). Did you mean {fix}?</source>
        <translation>«{value}» – не номер вагона: нужны 8 цифр (1520 мм), 12 (UIC) либо тип и 7 цифр (Китай). Может быть, {fix}?</translation>
    </message>
    <message>
        <source>“{value}” is not a wagon number: 8 digits (1520 mm), 12 (UIC), or class and 7 digits (China).</source>
        <translation>«{value}» – не номер вагона: нужны 8 цифр (1520 мм), 12 (UIC) либо тип и 7 цифр (Китай).</translation>
    </message>
    <message>
        <source>Wagon {value}: the check digit does not fit. Compare each digit.</source>
        <translation>Вагон {value}: контрольная цифра не сходится. Сверьте каждую цифру.</translation>
    </message>
    <message>
        <source>Wagon {value}: the check digit does not fit. Did you mean {fix}?</source>
        <translation>Вагон {value}: контрольная цифра не сходится. Может быть, {fix}?</translation>
    </message>
    <message>
        <source>Wagon {value}: the check digit does not fit. Did you mean {fix}, or {others}?</source>
        <translation>Вагон {value}: контрольная цифра не сходится. Может быть, {fix} или {others}?</translation>
    </message>
    <message>
        <source>Wagon {value}: 8-digit numbers of freight wagons do not begin with {first}. Compare it with the paper.</source>
        <translation>Вагон {value}: 8-значные номера грузовых вагонов не начинаются с {first}. Сверьте с документом.</translation>
    </message>
    <message>
        <source>“{value}” is not a declaration number: it has 18 digits (9 on old paper).</source>
        <translation>«{value}» – не номер декларации: в нём 18 цифр (в старых документах 9).</translation>
    </message>
    <message>
        <source>Declaration {value}: digits 5 to 8 ({year}) are not a year. Compare them.</source>
        <translation>Декларация {value}: цифры с 5-й по 8-ю ({year}) – не год. Сверьте их.</translation>
    </message>
    <message>
        <source>Declaration {value} is of the year {year}; the record is of {day}. Correct one of them.</source>
        <translation>Декларация {value} – {year} года, а дата записи – {day}. Исправьте одно из двух.</translation>
    </message>
    <message>
        <source>Declaration {value}: the ninth digit must be 1 (import) or 0 (export).</source>
        <translation>Декларация {value}: девятой цифрой должна быть 1 (импорт) или 0 (экспорт).</translation>
    </message>
    <message>
        <source>Declaration {value} is one of import by its ninth digit; the record says export. Correct one of them.</source>
        <translation>Декларация {value} по девятой цифре импортная, а в записи указан экспорт. Исправьте одно из двух.</translation>
    </message>
    <message>
        <source>Declaration {value} is one of export by its ninth digit; the record says import. Correct one of them.</source>
        <translation>Декларация {value} по девятой цифре экспортная, а в записи указан импорт. Исправьте одно из двух.</translation>
    </message>
    <message>
        <source>Customs district {district} is not in the table. Compare it with the paper.</source>
        <translation>Таможенного округа {district} нет в таблице. Сверьте с документом.</translation>
    </message>
    <message>
        <source>“{value}” is not a unified social credit code: it has 18 characters, the last one to check the others.</source>
        <translation>«{value}» – не единый код социального кредита: в нём 18 символов, последний – контрольный.</translation>
    </message>
    <message>
        <source>“{value}” is not a unified social credit code. Did you mean {fix}?</source>
        <translation>«{value}» – не единый код социального кредита. Может быть, {fix}?</translation>
    </message>
    <message>
        <source>“{value}” is not a unified social credit code. Did you mean {fix}, or {others}?</source>
        <translation>«{value}» – не единый код социального кредита. Может быть, {fix} или {others}?</translation>
    </message>
    <message>
        <source>The year {year} in “{value}” cannot be right. Did you mean {fix}?</source>
        <translation>Год {year} в «{value}» не может быть верным. Может быть, {fix}?</translation>
    </message>
    <message>
        <source>The year {year} in “{value}” cannot be right. Correct it.</source>
        <translation>Год {year} в «{value}» не может быть верным. Исправьте его.</translation>
    </message>
    <message>
        <source>The time in “{value}” does not exist: a day runs from 00:00 to 24:00. Correct it.</source>
        <translation>Такого времени, как в «{value}», нет: сутки длятся с 00:00 до 24:00. Исправьте его.</translation>
    </message>
    <message>
        <source>“{value}”: {zone} was at {offset} then. Take one of the two out.</source>
        <translation>«{value}»: в поясе {zone} тогда было {offset}. Уберите одно из двух.</translation>
    </message>
    <message>
        <source>“{value}” did not exist in {zone}: the clocks went from {before} straight to {after}. Correct the time.</source>
        <translation>Времени «{value}» в поясе {zone} не было: часы перевели с {before} сразу на {after}. Исправьте время.</translation>
    </message>
    <message>
        <source>“{value}” came twice in {zone}, as the clocks were set back: first at {first}, then at {second}. Write one of the two behind it.</source>
        <translation>Время «{value}» в поясе {zone} было дважды, так как часы переводили назад: сначала {first}, потом {second}. Допишите одно из двух.</translation>
    </message>
    <message>
        <source>“{value}” has no time of day. Write one behind it: 2025-11-03 14:30.</source>
        <translation>В «{value}» нет времени суток. Допишите его: 2025-11-03 14:30.</translation>
    </message>
    <message>
        <source>“{value}” has no day with its year. Write it as 2025-11-03 14:30.</source>
        <translation>В «{value}» нет даты с годом. Напишите в виде 2025-11-03 14:30.</translation>
    </message>
    <message>
        <source>{year} has no 29 February (“{value}”). Correct the day or the year.</source>
        <translation>В {year} году нет 29 февраля («{value}»). Исправьте день или год.</translation>
    </message>
    <message>
        <source>“{zone}” in “{value}” does not say which zone is meant. Write the difference from UTC instead: +08:00.</source>
        <translation>По «{zone}» в «{value}» непонятно, какой это пояс. Напишите разницу с UTC: +08:00.</translation>
    </message>
    <message>
        <source>“{value}” is not a day with a time. Write it as 2025-11-03 14:30.</source>
        <translation>«{value}» – не дата со временем. Напишите в виде 2025-11-03 14:30.</translation>
    </message>
    <message>
        <source>{file} was not read: it has more than {most} ({limit}: {what}). Split the file, or raise {limit} in limits.csv in the desk&apos;s folder.</source>
        <translation>{file} не прочитан: превышен предел {most} ({limit}: {what}). Разделите файл или увеличьте {limit} в файле limits.csv в папке рабочего места.</translation>
    </message>
    <message>
        <source>{file} was not read: it has {found}, and up to {most} are allowed ({limit}: {what}). Split the file, or raise {limit} in limits.csv in the desk&apos;s folder.</source>
        <translation>{file} не прочитан: в нём {found}, а допускается до {most} ({limit}: {what}). Разделите файл или увеличьте {limit} в файле limits.csv в папке рабочего места.</translation>
    </message>
    <message>
        <source>{file}, line {line}: there is no limit “{name}”, or it stands here twice. Known: {known}.</source>
        <translation>{file}, строка {line}: предела «{name}» нет, или он указан дважды. Есть: {known}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no limit. Write a whole number from 1 to {most}.</source>
        <translation>{file}, строка {line}: «{value}» – не предел. Напишите целое число от 1 до {most}.</translation>
    </message>
    <message>
        <source>“{word}” begins a mark that is not closed. Write {close} behind it.</source>
        <translation>«{word}» начинает метку, которая не закрыта. Напишите после неё {close}.</translation>
    </message>
    <message>
        <source>“today” is not allowed, for a return must come out the same on any day. Take as_of, month or days.</source>
        <translation>«today» не допускается: отчёт должен получаться одинаковым в любой день. Используйте as_of, month или days.</translation>
    </message>
    <message>
        <source>“{word}” needs a measure behind it, such as {word} gross_t.</source>
        <translation>После «{word}» нужен показатель, например {word} gross_t.</translation>
    </message>
    <message>
        <source>“{word}” cannot be read. Write name=value without spaces, and a value that has spaces between quotation marks.</source>
        <translation>«{word}» не удаётся прочитать. Пишите имя=значение без пробелов, а значение с пробелами – в кавычках.</translation>
    </message>
    <message>
        <source>A mark says nothing. Write what it asks for, such as {example}.</source>
        <translation>Метка пуста. Напишите, что она запрашивает, например {example}.</translation>
    </message>
    <message>
        <source>within_pct is a percentage itself; “{how}” of it means nothing. Ask for it plainly.</source>
        <translation>within_pct уже процент; «{how}» к нему не имеет смысла. Укажите его без этого слова.</translation>
    </message>
    <message>
        <source>{measure} does not add up, so nothing has a share in it. Ask for a share of cases.</source>
        <translation>{measure} не складывается, поэтому долей в нём нет. Запросите долю от cases.</translation>
    </message>
    <message>
        <source>“rows” needs by=, which says what the rows are, such as by=country.</source>
        <translation>Для «rows» нужно by=, которое говорит, чему соответствуют строки, например by=country.</translation>
    </message>
    <message>
        <source>others=yes needs top=, and rows that are no days or months: it holds what comes behind the top.</source>
        <translation>Для others=yes нужно top= и строки, которые не дни и не месяцы: туда входит всё, что ниже первых мест.</translation>
    </message>
    <message>
        <source>{name}={value}: a whole number from {least} to {most} is needed.</source>
        <translation>{name}={value}: нужно целое число от {least} до {most}.</translation>
    </message>
    <message>
        <source>hs={value}: 2 to 10 digits of an HS code are needed, such as hs=1001.</source>
        <translation>hs={value}: нужны от 2 до 10 цифр кода ТН ВЭД, например hs=1001.</translation>
    </message>
    <message>
        <source>“{word}” does not go with {of}, which takes {known}.</source>
        <translation>«{word}» не подходит к {of}; подходит: {known}.</translation>
    </message>
    <message>
        <source>“{word}” is not known here. Did you mean {fix}?</source>
        <translation>«{word}» здесь неизвестно. Может быть, {fix}?</translation>
    </message>
    <message>
        <source>“{word}” is not known here. Take one of these: {known}.</source>
        <translation>«{word}» здесь неизвестно. Выберите одно из: {known}.</translation>
    </message>
    <message>
        <source>“{word}” is not in the code table. Write the code, or the name as the table has it.</source>
        <translation>«{word}» нет в таблице кодов. Напишите код или название, как в таблице.</translation>
    </message>
    <message>
        <source>{name}= is said twice. Once is enough; join several values by |.</source>
        <translation>{name}= указано дважды. Достаточно одного раза; несколько значений соединяйте знаком |.</translation>
    </message>
    <message>
        <source>“{word}” does not belong here. Options are written name=value; a value that has spaces stands between quotation marks.</source>
        <translation>«{word}» здесь лишнее. Параметры пишутся имя=значение; значение с пробелами – в кавычках.</translation>
    </message>
    <message>
        <source>{measure} needs {needs}= with one value, for unlike ones do not add up: {example}.</source>
        <translation>Для {measure} нужно {needs}= с одним значением: разное не складывается. Например: {example}.</translation>
    </message>
    <message>
        <source>What is usual a day ends below where it begins. Change one of the two.</source>
        <translation>Верхняя граница обычного за сутки ниже нижней. Измените одну из них.</translation>
    </message>
    <message>
        <source>A meter that shows the quantity of the day never begins anew. Leave this empty.</source>
        <translation>Счётчик, который показывает количество за сутки, не обнуляется. Оставьте поле пустым.</translation>
    </message>
    <message>
        <source>A counter begins anew at a number above zero, such as 1000000.</source>
        <translation>Счётчик обнуляется на числе больше нуля, например 1000000.</translation>
    </message>
    <message>
        <source>{quantity} in {days} days is outside what is usual ({low} to {high}). Look again.</source>
        <translation>{quantity} за дней: {days} – вне обычных пределов ({low} – {high}). Проверьте.</translation>
    </message>
    <message>
        <source>{quantity} a day is outside what is usual ({low} to {high}). Look again.</source>
        <translation>{quantity} за сутки – вне обычных пределов ({low} – {high}). Проверьте.</translation>
    </message>
    <message>
        <source>The meter says that its counter begins anew at {capacity}. Look again.</source>
        <translation>По данным счётчика он обнуляется на {capacity}. Проверьте.</translation>
    </message>
    <message>
        <source>This counter begins anew at {capacity} and cannot stand there. Is there a digit too many?</source>
        <translation>Этот счётчик обнуляется на {capacity}, такого показания быть не может. Нет ли лишней цифры?</translation>
    </message>
    <message>
        <source>{meter}, {day}: {quantity} comes to {weight} t, more than one record can hold. Look at the reading and at the factor.</source>
        <translation>{meter}, {day}: {quantity} – это {weight} т, больше, чем помещается в одну запись. Проверьте показание и коэффициент.</translation>
    </message>
    <message>
        <source>{meter} has no factor for {day}, by which it could be weighed. Enter one first.</source>
        <translation>{meter}: на {day} нет коэффициента для пересчёта в вес. Сначала введите его.</translation>
    </message>
    <message>
        <source>{day}: {value} cannot be, since the counter stood at {than} on {before}. Correct one of the two, or say that the counter began anew or was replaced.</source>
        <translation>{day}: {value} быть не может, так как {before} на счётчике было {than}. Исправьте одно из двух или укажите, что счётчик обнулился или заменён.</translation>
    </message>
    <message>
        <source>{day}: the new counter began at {than}, higher than it stands here. Correct one of the two.</source>
        <translation>{day}: новый счётчик начал с {than}, а это больше указанного здесь. Исправьте одно из двух.</translation>
    </message>
    <message>
        <source>{day}: the counter is said to have begun anew, but stands no lower than {than} on {before}. Correct the number, or take that back.</source>
        <translation>{day}: указано, что счётчик обнулился, но показание не ниже {than} ({before}). Исправьте число или снимите отметку об обнулении.</translation>
    </message>
    <message>
        <source>{day}: say where the old counter stood when it was taken away.</source>
        <translation>{day}: укажите, на чём остановился старый счётчик, когда его сняли.</translation>
    </message>
    <message>
        <source>{day}: {quantity} is more than one record can hold. Is there a digit too many in one of the numbers?</source>
        <translation>{day}: {quantity} больше, чем помещается в одну запись. Нет ли в одном из чисел лишней цифры?</translation>
    </message>
    <message>
        <source>{day}: this meter shows the quantity of the day; it has no counter to be replaced or to begin anew.</source>
        <translation>{day}: этот счётчик показывает количество за сутки; накопленного показания, которое обнуляется или сменяется, у него нет.</translation>
    </message>
    <message>
        <source>{day}: the counter cannot have begun anew at {at}: it stood at {than} on {before}. Correct one of them.</source>
        <translation>{day}: счётчик не мог обнулиться на {at}: {before} на нём было {than}. Исправьте одно из двух.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Change one of them.</source>
        <translation>Последний день раньше первого. Измените один из них.</translation>
    </message>
    <message>
        <source>A passphrase has at least {least} characters. A sentence is best.</source>
        <translation>В парольной фразе должно быть символов не меньше {least}. Лучше всего – целое предложение.</translation>
    </message>
    <message>
        <source>This is not a recovery key, or a character of it is mistyped: it has seven groups of four. Compare it with the paper.</source>
        <translation>Это не ключ восстановления, или в нём опечатка: в ключе семь групп по четыре символа. Сверьте с бумагой.</translation>
    </message>
    <message>
        <source>The password is too short: it needs at least {least} characters.</source>
        <translation>Пароль слишком короткий: нужно символов не меньше {least}.</translation>
    </message>
    <message>
        <source>The password is too long: it may have {most} characters.</source>
        <translation>Пароль слишком длинный: допускается символов не больше {most}.</translation>
    </message>
    <message>
        <source>The password must not be the name. Choose another.</source>
        <translation>Пароль не должен совпадать с именем. Выберите другой.</translation>
    </message>
    <message>
        <source>Many people use this password, so it is tried first. Choose another: three words are good.</source>
        <translation>Этот пароль у многих, поэтому его пробуют первым. Выберите другой: хороши три слова.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no time zone. Write one such as Asia/Almaty.</source>
        <translation>{file}, строка {line}: «{value}» – не часовой пояс. Напишите его имя, например Asia/Almaty.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the code {value} belongs to {other} already. Take one out.</source>
        <translation>{file}, строка {line}: код {value} уже занят: {other}. Уберите один из двух.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” does not fit. A stop is a location of locations.csv that the route has once, and its kilometres grow from stop to stop.</source>
        <translation>{file}, строка {line}: «{value}» не подходит. Остановка – это место из locations.csv, которое встречается на маршруте один раз, а километры растут от остановки к остановке.</translation>
    </message>
    <message>
        <source>A sample has at least one record. Type how many are to be keyed a second time.</source>
        <translation>В выборке должна быть хотя бы одна запись. Введите, сколько записей ввести повторно.</translation>
    </message>
    <message>
        <source>A sample cannot be parted by “{value}”; it can by {choices}.</source>
        <translation>Разбить выборку по «{value}» нельзя; можно по: {choices}.</translation>
    </message>
    <message>
        <source>A paper cannot be found by “{value}”; it can by {choices}, or nothing.</source>
        <translation>Искать документ по «{value}» нельзя; можно по: {choices} или ничего.</translation>
    </message>
    <message>
        <source>There are {count} records to draw from, and {size} were asked for. Ask for fewer, or more days.</source>
        <translation>Всего записей для выборки: {count}, а запрошено {size}. Запросите меньше или больше дней.</translation>
    </message>
    <message>
        <source>{file}, line {line}: there is no stage “{value}”. There are: {known}.</source>
        <translation>{file}, строка {line}: этапа «{value}» нет. Есть: {known}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is not in the list of codes. Correct it.</source>
        <translation>{file}, строка {line}: «{value}» нет в списке кодов. Исправьте.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the stages must begin with arrived, have released, and each only once.</source>
        <translation>{file}, строка {line}: этапы должны начинаться с arrived, содержать released, и каждый – только один раз.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no event, or has no type. Events: {events}; types: {types}; none where it is no event of a train.</source>
        <translation>{file}, строка {line}: «{value}» – не событие или не имеет вида времени. События: {events}; виды: {types}; если это не событие поезда, оставьте пусто.</translation>
    </message>
    <message>
        <source>“{value}” ends before it begins.</source>
        <translation>«{value}» заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>“{value}” is no period. Write a month (2025-11), a quarter (2025Q4), a year, or two days with .. between them.</source>
        <translation>«{value}» – не период. Напишите месяц (2025-11), квартал (2025Q4), год или два дня через .. между ними.</translation>
    </message>
    <message>
        <source>This field must be filled in before the record can be saved.</source>
        <translation>Без этого поля запись нельзя сохранить. Заполните его.</translation>
    </message>
    <message>
        <source>{day} is in the future; today is {today}. Correct the day.</source>
        <translation>Дата {day} ещё не наступила; сегодня {today}. Исправьте дату.</translation>
    </message>
    <message>
        <source>{month} is closed. Choose another day, or ask the supervisor to reopen the month.</source>
        <translation>Месяц {month} закрыт. Выберите другой день или попросите начальника смены снова открыть месяц.</translation>
    </message>
    <message>
        <source>{file}, line 1: the column {columns} is missing. Copy the heading of the original file.</source>
        <translation>{file}, строка 1: не хватает столбца {columns}. Скопируйте заголовок исходного файла.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {found} cells where the heading has {wanted}. Put a text that holds a comma between quotation marks.</source>
        <translation>{file}, строка {line}: ячеек {found}, а в заголовке {wanted}. Текст с запятой заключите в кавычки.</translation>
    </message>
    <message>
        <source>{file}, line {line} cannot be read as a table ({detail}). Save it as CSV UTF-8 again.</source>
        <translation>{file}, строка {line}: не удаётся прочитать как таблицу ({detail}). Сохраните файл ещё раз как CSV UTF-8.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the target is “{value}”. Write hours, as in 16 or 0.5.</source>
        <translation>{file}, строка {line}: норматив «{value}» не подходит. Напишите часы, например 16 или 0.5.</translation>
    </message>
    <message>
        <source>{value} is in the future, and this is said to have happened. Look at the time again.</source>
        <translation>{value} ещё не наступило, а событие указано как свершившееся. Проверьте время.</translation>
    </message>
    <message>
        <source>The train would leave before it comes: the other time there is {other}. Look at both.</source>
        <translation>Получается, что поезд уходит раньше, чем прибывает: второе время там – {other}. Проверьте оба.</translation>
    </message>
    <message>
        <source>“{value}” is a day without its year. Write it as 2025-11-03.</source>
        <translation>«{value}» – день без года. Напишите в виде 2025-11-03.</translation>
    </message>
    <message>
        <source>“{value}” is more than a train has. Look at the column again.</source>
        <translation>«{value}» – больше, чем бывает у поезда. Проверьте столбец.</translation>
    </message>
    <message>
        <source>“{value}” is no number of a train: there is no digit in it.</source>
        <translation>«{value}» – не номер поезда: в нём нет ни одной цифры.</translation>
    </message>
    <message>
        <source>The event has no time. Give it, or leave the row out until it has one.</source>
        <translation>У события нет времени. Укажите его или не вносите строку, пока оно не станет известно.</translation>
    </message>
    <message>
        <source>Nothing says where this happened. Give the station.</source>
        <translation>Не указано, где это произошло. Укажите станцию.</translation>
    </message>
    <message>
        <source>Nothing says what happened then: arrival, departure, hand-over. Give the event.</source>
        <translation>Не указано, что тогда произошло: прибытие, отправление, передача. Укажите событие.</translation>
    </message>
    <message>
        <source>The row says nothing of the train. Give a wagon or container, or an event with its station and time.</source>
        <translation>В строке нет ничего о поезде. Укажите вагон или контейнер либо событие со станцией и временем.</translation>
    </message>
    <message>
        <source>Nothing says which run of the train this is. Give the day on which the train starts, or a time.</source>
        <translation>Непонятно, какой это рейс поезда. Укажите день отправления поезда или время.</translation>
    </message>
    <message>
        <source>{count} containers share one weight, so it is kept for none of them. Give each a row of its own.</source>
        <translation>Общий вес указан сразу на несколько контейнеров ({count}), поэтому не записан ни для одного. Дайте каждому свою строку.</translation>
    </message>
    <message>
        <source>{value} is in the future. Correct it, or say in the row that it is planned or forecast.</source>
        <translation>{value} ещё не наступило. Исправьте время или укажите в строке, что это план или прогноз.</translation>
    </message>
    <message>
        <source>“{value}” does not go with this transport mode. Correct the mode, or leave the field empty.</source>
        <translation>«{value}» не подходит к этому виду транспорта. Исправьте вид транспорта или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>“{value}” has more than {most} digits. Look at the number again.</source>
        <translation>В «{value}» слишком много цифр: допускается {most}. Проверьте число.</translation>
    </message>
    <message>
        <source>“{value}” has more than {most} decimals. Round it.</source>
        <translation>В «{value}» слишком много знаков после запятой: допускается {most}. Округлите.</translation>
    </message>
    <message>
        <source>“{value}” can mean {fix} or {other}. Type the one that is meant.</source>
        <translation>«{value}» может означать {fix} или {other}. Введите то, что имеется в виду.</translation>
    </message>
    <message>
        <source>“{value}” is not a number as it is written here. Did you mean {fix}?</source>
        <translation>«{value}» – здесь числа пишут иначе. Может быть, {fix}?</translation>
    </message>
    <message>
        <source>“{value}” is not a number. Type digits, with “{mark}” before decimals.</source>
        <translation>«{value}» – не число. Введите цифры; дробная часть – после «{mark}».</translation>
    </message>
    <message>
        <source>“{value}” is more than one record can hold. Look at the number and its unit.</source>
        <translation>«{value}» больше, чем помещается в одну запись. Проверьте число и единицу.</translation>
    </message>
    <message>
        <source>“{unit}” behind the number is not a weight unit here. Type g, kg, t or 万吨, or no unit.</source>
        <translation>«{unit}» после числа – не единица веса. Введите г, кг, т или 万吨 либо уберите единицу.</translation>
    </message>
    <message>
        <source>“{value}” is finer than a gram. Round it to whole grams.</source>
        <translation>«{value}» точнее грамма. Округлите до целых граммов.</translation>
    </message>
    <message>
        <source>“{value}” has more than two decimals. Round it.</source>
        <translation>В «{value}» больше двух знаков после запятой. Округлите.</translation>
    </message>
    <message>
        <source>“{value}” has more than three decimals. Round it.</source>
        <translation>В «{value}» больше трёх знаков после запятой. Округлите.</translation>
    </message>
    <message>
        <source>“{value}” has more than six decimals. Round it.</source>
        <translation>В «{value}» больше шести знаков после запятой. Округлите.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number. Type one.</source>
        <translation>«{value}» – не целое число. Введите целое.</translation>
    </message>
    <message>
        <source>hours.csv has no opening hours of {country}. Add a line with them.</source>
        <translation>В hours.csv нет часов работы для страны {country}. Добавьте строку с ними.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no transport mode. Write a code such as rail or road, or nothing for all.</source>
        <translation>{file}, строка {line}: «{value}» – не вид транспорта. Напишите код, например rail или road, или ничего – тогда подходят все.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no time zone. Write its name as in Asia/Shanghai or Asia/Almaty.</source>
        <translation>{file}, строка {line}: «{value}» – не часовой пояс. Напишите его имя, например Asia/Shanghai или Asia/Almaty.</translation>
    </message>
    <message>
        <source>{file}, line {line}: it opens at {opens} and closes at {closes}. Closing comes later, within a day; for two o&apos;clock next morning write 26:00.</source>
        <translation>{file}, строка {line}: открытие в {opens}, закрытие в {closes}. Закрытие должно быть позже, в пределах суток; для двух часов следующей ночи напишите 26:00.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is not a day. Write it as 2025-11-03.</source>
        <translation>{file}, строка {line}: «{value}» – не дата. Напишите в виде 2025-11-03.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the kind is “{value}”. Write work for a working day, rest for a day off.</source>
        <translation>{file}, строка {line}: вид «{value}» не подходит. Напишите work для рабочего дня, rest для выходного.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no country. Write its two letters, as in CN or KZ.</source>
        <translation>{file}, строка {line}: «{value}» – не страна. Напишите две её буквы, например CN или KZ.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is not a time of day. Write it as 09:00.</source>
        <translation>{file}, строка {line}: «{value}» – не время суток. Напишите в виде 09:00.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the days are “{value}”. Write work, rest, or weekdays from 1 for Monday to 7: 1 2 3.</source>
        <translation>{file}, строка {line}: дни «{value}» не подходят. Напишите work, rest или дни недели от 1 (понедельник) до 7: 1 2 3.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the months are “{value}”. Write their numbers one by one: 5 6 7 8 9.</source>
        <translation>{file}, строка {line}: месяцы «{value}» не подходят. Напишите их номера по одному: 5 6 7 8 9.</translation>
    </message>
    <message>
        <source>{file}, line {line}: another zone than in line {other} for the same country and mode. Write one of the two.</source>
        <translation>{file}, строка {line}: для той же страны и вида транспорта пояс другой, чем в строке {other}. Оставьте один из двух.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the hours overlap with those of line {other}. Correct one of the two.</source>
        <translation>{file}, строка {line}: часы пересекаются с часами строки {other}. Исправьте одни из двух.</translation>
    </message>
    <message>
        <source>By nothing nothing can be measured. Type a weight above zero.</source>
        <translation>Нулём ничего не измерить. Введите вес больше нуля.</translation>
    </message>
    <message>
        <source>{file} must end in .xlsx or .csv.</source>
        <translation>{file}: имя должно заканчиваться на .xlsx или .csv.</translation>
    </message>
    <message>
        <source>{file}, row {row}, holds NUL bytes, which no text has. Choose another file, or save it again as .xlsx.</source>
        <translation>{file}, строка {row}: есть нулевые байты, которых в тексте не бывает. Выберите другой файл или сохраните этот заново как .xlsx.</translation>
    </message>
    <message>
        <source>{file}, row {row}: a cell there has more than {most} characters (limit cell_characters). Most likely a quotation mark opens it and nothing closes it: close it, or save the file again as .xlsx.</source>
        <translation>{file}, строка {row}: в одной из ячеек символов больше {most} (предел cell_characters). Скорее всего, её открывает кавычка, которую ничто не закрывает: закройте её или сохраните файл заново как .xlsx.</translation>
    </message>
    <message>
        <source>{file}, row {row}: a quotation mark opens there and nothing closes it. Close it, or save the file again as .xlsx.</source>
        <translation>{file}, строка {row}: здесь открыта кавычка, которую ничто не закрывает. Закройте её или сохраните файл заново как .xlsx.</translation>
    </message>
    <message>
        <source>{file} is neither UTF-8 nor GB18030 from row {row} on. Save it again as “CSV UTF-8” or .xlsx.</source>
        <translation>{file}: начиная со строки {row} – не UTF-8 и не GB18030. Сохраните файл заново как «CSV UTF-8» или .xlsx.</translation>
    </message>
    <message>
        <source>The form has {count} mistakes to mend.{between}{mistakes}</source>
        <translation>Ошибок в форме, которые нужно исправить: {count}.{between}{mistakes}</translation>
    </message>
    <message>
        <source>{file} has no marks, so there is nothing to fill. Write marks such as {example} into its cells (see the help on marks).</source>
        <translation>В {file} нет меток, поэтому заполнять нечего. Впишите в ячейки метки, например {example} (см. справку о метках).</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: {why}</source>
        <translation>{file}, лист «{sheet}», ячейка {cell}: {why}</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, header or footer: {why}</source>
        <translation>{file}, лист «{sheet}», верхний или нижний колонтитул: {why}</translation>
    </message>
    <message>
        <source>a mark within a formula is not filled. Put the mark into a cell of its own and refer to that.</source>
        <translation>метка внутри формулы не заполняется. Поместите её в отдельную ячейку и сошлитесь на неё.</translation>
    </message>
    <message>
        <source>the cell is hidden under merged cells. Put the mark into {first}.</source>
        <translation>ячейка скрыта под объединёнными. Поместите метку в {first}.</translation>
    </message>
    <message>
        <source>the cell is a heading of a table, which Excel keeps apart from the cell. Turn the table into a range, or put the mark elsewhere.</source>
        <translation>ячейка – заголовок таблицы, который Excel хранит отдельно от неё. Превратите таблицу в диапазон или поместите метку в другом месте.</translation>
    </message>
    <message>
        <source>two tables begin in one cell. Leave one rows mark.</source>
        <translation>в одной ячейке начинаются две таблицы. Оставьте одну метку rows.</translation>
    </message>
    <message>
        <source>the table has no columns. Write {example} into cells of this row.</source>
        <translation>в таблице нет столбцов. Впишите {example} в ячейки этой строки.</translation>
    </message>
    <message>
        <source>row.date is only for by=day and by=month. Take row.name.</source>
        <translation>row.date – только для by=day и by=month. Используйте row.name.</translation>
    </message>
    <message>
        <source>the sheet has no {count} rows left.</source>
        <translation>на листе не осталось нужных строк: {count}.</translation>
    </message>
    <message>
        <source>the table that begins in {start} needs {count} rows, and this cell is not free. Give the form more empty rows, or say top={most} in {start}.</source>
        <translation>таблице, которая начинается в {start}, нужно строк: {count}, а эта ячейка занята. Дайте форме больше пустых строк или укажите top={most} в {start}.</translation>
    </message>
    <message>
        <source>a table&apos;s row needs {example} in the same row of the sheet, where the table begins.</source>
        <translation>строке таблицы нужна метка {example} в той же строке листа, где таблица начинается.</translation>
    </message>
    <message>
        <source>with all that is to be printed there it has over {most} characters. Shorten it.</source>
        <translation>вместе со всем, что там печатается, символов больше {most}. Сократите.</translation>
    </message>
    <message>
        <source>{file} holds macros, which no return may carry. Open it in Excel and save it as .xlsx.</source>
        <translation>{file} содержит макросы, а в отчёте их быть не должно. Откройте его в Excel и сохраните как .xlsx.</translation>
    </message>
    <message>
        <source>{file} is a “Strict Open XML” workbook. Save it in Excel as “Excel workbook (.xlsx)”.</source>
        <translation>{file} – книга «Strict Open XML». Сохраните её в Excel как «Книга Excel (.xlsx)».</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell} takes its value from another file, which no one will have. Break the link (Data › Edit Links) and save.</source>
        <translation>{file}, лист «{sheet}», ячейка {cell}: значение берётся из другого файла, которого ни у кого не будет. Разорвите связь (Данные › Изменить связи) и сохраните.</translation>
    </message>
    <message>
        <source>{file} has links to other files in a name, a chart or a rule. Break them (Data › Edit Links) and save.</source>
        <translation>{file}: есть связи с другими файлами в имени, диаграмме или правиле. Разорвите их (Данные › Изменить связи) и сохраните.</translation>
    </message>
    <message>
        <source>{file} is no .xlsx workbook. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>{file} – не книга .xlsx. Откройте файл в Excel или WPS и сохраните как .xlsx.</translation>
    </message>
    <message>
        <source>{file}: by its heading “{heading}” this is not the factor of one unit. Convert the column to one, such as kg/m³, and name that in the heading.</source>
        <translation>{file}: судя по заголовку «{heading}», это коэффициент не для одной единицы. Пересчитайте столбец на одну, например кг/м³, и укажите её в заголовке.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”. The file has: {names}.</source>
        <translation>Листа «{sheet}» нет. В файле есть: {names}.</translation>
    </message>
    <message>
        <source>{file} has no row of headings that could be understood in its first {rows} rows. Give the columns headings such as 日期, 进出口, HS编码, 毛重.</source>
        <translation>{file}: в начале файла (строк: {rows}) нет понятной строки заголовков. Дайте столбцам заголовки, например «Дата», «Направление», «Код ТН ВЭД», «Вес брутто».</translation>
    </message>
    <message>
        <source>{file} has no row of headings that could be understood in its first {rows} rows. Give the columns headings such as 车次, 车站, 事件, 时间 or 车次, 发车日期, 车号, 箱号.</source>
        <translation>{file}: в начале файла (строк: {rows}) нет понятной строки заголовков. Дайте столбцам заголовки, например «Поезд», «Станция», «Событие», «Время» или «Поезд», «Дата отправления», «Вагон», «Контейнер».</translation>
    </message>
    <message>
        <source>{file} has no row of headings that could be understood in its first {rows} rows. Give the columns headings such as 日期, 计量表, 读数: one row for each day of each meter.</source>
        <translation>{file}: в начале файла (строк: {rows}) нет понятной строки заголовков. Дайте столбцам заголовки, например «Дата», «Счётчик», «Показание»: на каждый день каждого счётчика – одна строка.</translation>
    </message>
    <message>
        <source>{file} has no row of headings that could be understood in its first {rows} rows. Give the columns headings such as 日期, 计量表, 系数, 来源.</source>
        <translation>{file}: в начале файла (строк: {rows}) нет понятной строки заголовков. Дайте столбцам заголовки, например «Дата», «Счётчик», «Коэффициент», «Источник».</translation>
    </message>
    <message>
        <source>{file} has no row of headings that could be understood in its first {rows} rows. Give the columns headings such as 报关单号, 运抵, 申报, 放行.</source>
        <translation>{file}: в начале файла (строк: {rows}) нет понятной строки заголовков. Дайте столбцам заголовки, например «Номер декларации», «Прибытие», «Подача», «Выпуск».</translation>
    </message>
    <message>
        <source>{file}: the heading “{heading}” names a weight unit that is not known here. Convert the column to kg, t or 万吨, and name that in the heading.</source>
        <translation>{file}: в заголовке «{heading}» неизвестная единица веса. Пересчитайте столбец в кг, т или 万吨 и укажите это в заголовке.</translation>
    </message>
    <message>
        <source>There is no mapping “{name}”. Known: {known}.</source>
        <translation>Соответствия столбцов «{name}» нет. Есть: {known}.</translation>
    </message>
    <message>
        <source>The remembered mapping {file} cannot be read. Delete it, and choose again.</source>
        <translation>Сохранённое соответствие столбцов {file} не читается. Удалите его и выберите заново.</translation>
    </message>
    <message>
        <source>The template {file} has no marks such as {example}, and {count} sheets where the monthly return needs {needed}: cover, tables 1 to 4, checks. Write marks into its cells (resources/docs/marks.md), or take the shipped one.</source>
        <translation>В шаблоне {file} нет меток вида {example}, а листов {count}, тогда как месячному отчёту нужно {needed}: титул, таблицы 1–4, контроль. Впишите метки (resources/docs/marks.md) или возьмите шаблон из комплекта.</translation>
    </message>
    <message>
        <source>{file} tells no hash of the journal, so it cannot be held against it. Give a return, or type NO:HASH as it is printed.</source>
        <translation>В {file} нет хеша журнала, поэтому сверить его с журналом нельзя. Укажите отчёт или введите НОМЕР:ХЕШ, как напечатано.</translation>
    </message>
    <message>
        <source>{file} cannot be read as an .xlsx workbook ({why}). Give the file as it was handed out.</source>
        <translation>{file} не читается как книга .xlsx ({why}). Укажите файл в том виде, в каком он был сдан.</translation>
    </message>
    <message>
        <source>{file} is a folder or a device. Choose a file.</source>
        <translation>{file} – папка или устройство. Выберите файл.</translation>
    </message>
    <message>
        <source>{file} cannot be read: another program has it open, or you lack the right. Close it there and try again.</source>
        <translation>Не удалось прочитать {file}: файл открыт в другой программе или нет прав. Закройте его там и повторите.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}). Copy it to this computer and try again.</source>
        <translation>Не удалось прочитать {file} ({why}). Скопируйте файл на этот компьютер и повторите.</translation>
    </message>
    <message>
        <source>{file} is empty. Choose another file.</source>
        <translation>{file} – пустой файл. Выберите другой.</translation>
    </message>
    <message>
        <source>{file} is only Excel&apos;s note that the workbook is open. Choose the workbook itself: {meant}.</source>
        <translation>{file} – лишь пометка Excel о том, что книга открыта. Выберите саму книгу: {meant}.</translation>
    </message>
    <message>
        <source>{file} is a web page or XML, whatever its name says. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>{file} на самом деле – веб-страница или XML. Откройте файл в Excel или WPS и сохраните как .xlsx.</translation>
    </message>
    <message>
        <source>{file} has no columns: no commas, tabs or semicolons were found. Choose another file.</source>
        <translation>{file}: столбцов нет – не найдено ни запятых, ни табуляций, ни точек с запятой. Выберите другой файл.</translation>
    </message>
    <message>
        <source>The study is a workbook: {file} must end in .xlsx.</source>
        <translation>Исследование – книга Excel: имя {file} должно заканчиваться на .xlsx.</translation>
    </message>
    <message>
        <source>A return is an Excel workbook: {file} must end in .xlsx.</source>
        <translation>Отчёт – книга Excel: имя {file} должно заканчиваться на .xlsx.</translation>
    </message>
    <message>
        <source>{month} has not begun yet, so there is nothing to return. Check the month.</source>
        <translation>Месяц {month} ещё не начался, отчитываться не о чем. Проверьте месяц.</translation>
    </message>
    <message>
        <source>Return {number} cannot be made again: its template {template} was changed and no copy was kept.</source>
        <translation>Отчёт {number} нельзя составить заново: его шаблон {template} изменён, а копия не сохранилась.</translation>
    </message>
    <message>
        <source>The annex on carbon goes with the monthly return; the form {name} has marks of its own. Export it without the annex.</source>
        <translation>Приложение о выбросах идёт с месячным отчётом; у формы {name} свои метки. Выгрузите её без приложения.</translation>
    </message>
    <message>
        <source>There is no template {file}. Give the name of one, or an .xlsx file.</source>
        <translation>Шаблона {file} нет. Укажите имя имеющегося или файл .xlsx.</translation>
    </message>
    <message>
        <source>The unit that this row names for its weights is not known. Write g, kg, t or 万吨.</source>
        <translation>Единица веса, указанная в этой строке, неизвестна. Напишите г, кг, т или 万吨.</translation>
    </message>
    <message>
        <source>“{value}” names no time zone, and other times of this file do. Write the zone behind it, as in +08:00.</source>
        <translation>В «{value}» нет часового пояса, а в других значениях этого файла он есть. Допишите пояс, например +08:00.</translation>
    </message>
    <message>
        <source>Excel kept this as a number ({value}) and lost its last digits. Format the column as text and type it again.</source>
        <translation>Excel сохранил это как число ({value}) и потерял последние цифры. Задайте столбцу текстовый формат и введите заново.</translation>
    </message>
    <message>
        <source>Cell {cell} holds a formula without its value ({value}). Open the file in Excel or WPS and save it.</source>
        <translation>В ячейке {cell} формула без значения ({value}). Откройте файл в Excel или WPS и сохраните.</translation>
    </message>
    <message>
        <source>Cell {cell} holds the error {value}. Mend its formula in Excel, or type the value.</source>
        <translation>В ячейке {cell} ошибка {value}. Исправьте формулу в Excel или введите значение.</translation>
    </message>
    <message>
        <source>{file} is not a workbook, whatever its name says. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>{file} на самом деле не книга Excel. Откройте файл в Excel или WPS и сохраните как .xlsx.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it in Excel, save it without the password, and try again.</source>
        <translation>{file} защищён паролем. Откройте его в Excel, сохраните без пароля и повторите.</translation>
    </message>
    <message>
        <source>{file} does not say the truth about the sizes of its parts and was not opened. Copy its rows into a new workbook.</source>
        <translation>В {file} неверно указаны размеры его частей; файл не открыт. Скопируйте его строки в новую книгу.</translation>
    </message>
    <message>
        <source>{file} holds XML entities, which no honest workbook does. It was not opened.</source>
        <translation>{file} содержит сущности XML, чего в обычной книге не бывает. Файл не открыт.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” of {file} reaches to row {row} with only {cells} filled cells (limit sheet_empty_cells: {most}). Delete the empty rows and columns beside the table, save, and try again.</source>
        <translation>Лист «{sheet}» файла {file} доходит до строки {row}, а заполненных ячеек всего {cells} (предел sheet_empty_cells: {most}). Удалите пустые строки и столбцы рядом с таблицей, сохраните и повторите.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}). Close it in other programs, or choose another place.</source>
        <translation>Не удалось записать {file} ({why}). Закройте файл в других программах или выберите другое место.</translation>
    </message>
    <message>
        <source>The template {file} cannot be read as an .xlsx workbook ({why}). Save it anew from Excel, or remove it to use the shipped one.</source>
        <translation>Шаблон {file} не читается как книга .xlsx ({why}). Сохраните его заново из Excel или удалите, чтобы использовать шаблон из комплекта.</translation>
    </message>
    <message>
        <source>The template {file} does not fit: sheet “{sheet}”, {what}. Mend it after the shipped one, or remove it to use that.</source>
        <translation>Шаблон {file} не подходит: лист «{sheet}», {what}. Исправьте его по образцу шаблона из комплекта или удалите, чтобы использовать тот.</translation>
    </message>
    <message>
        <source>A table of trends is a workbook: {file} must end in .xlsx.</source>
        <translation>Таблица динамики – книга Excel: имя {file} должно заканчиваться на .xlsx.</translation>
    </message>
    <message>
        <source>The list is a workbook: {file} must end in .xlsx.</source>
        <translation>Список – книга Excel: имя {file} должно заканчиваться на .xlsx.</translation>
    </message>
    <message>
        <source>What the hub has is not what was sent there.</source>
        <translation>В центральной базе не то, что туда отправили.</translation>
    </message>
    <message>
        <source>This desk has not joined a hub. Join one with “hub join ADDRESS”, or in the menu Desk.</source>
        <translation>Это рабочее место не подключено к центральной базе. Подключите его командой «hub join ADDRESS» или в меню «Рабочее место».</translation>
    </message>
    <message>
        <source>The hub does not know this desk in the register {register}. Ask its administrator, or leave the hub and join it again; nothing that was entered here is lost.</source>
        <translation>Центральная база не знает этого рабочего места в общем реестре {register}. Обратитесь к её администратору или отключитесь и подключитесь снова; введённое здесь не пропадёт.</translation>
    </message>
    <message>
        <source>This desk has joined {url} already. Leave that hub first.</source>
        <translation>Это рабочее место уже подключено к {url}. Сначала отключитесь от той центральной базы.</translation>
    </message>
    <message>
        <source>This desk may not work in a register {register}. It may in: {known}. Ask the hub&apos;s administrator.</source>
        <translation>Этому рабочему месту нельзя работать в общем реестре {register}. Можно в: {known}. Обратитесь к администратору центральной базы.</translation>
    </message>
    <message>
        <source>The hub has several registers. Say which one with --register: {known}.</source>
        <translation>В центральной базе несколько общих реестров. Укажите нужный с помощью --register: {known}.</translation>
    </message>
    <message>
        <source>The hub&apos;s administrator has not admitted this desk to any register. Ask for: horgosdesk hub admit {role}</source>
        <translation>Администратор центральной базы не допустил это рабочее место ни к одному общему реестру. Запросите: horgosdesk hub admit {role}</translation>
    </message>
    <message>
        <source>The sample&apos;s made-up records and a port&apos;s real ones must not meet in one register. Join with an empty desk, or in another register.</source>
        <translation>Вымышленные демонстрационные записи и настоящие записи пункта пропуска не должны встречаться в одном общем реестре. Подключите пустое рабочее место или выберите другой реестр.</translation>
    </message>
    <message>
        <source>This desk has accounts and the register {register} has none, so that everybody at the other desks would have to sign in at once. Switch accounts off here and join; then switch them on at one desk, which holds for all.</source>
        <translation>На этом рабочем месте есть учётные записи, а в реестре {register} их нет, поэтому на всех других местах сразу потребовалось бы входить. Отключите здесь учётные записи и подключитесь; затем включите их на одном рабочем месте, это подействует на все.</translation>
    </message>
    <message>
        <source>This is no address of a hub. It reads postgresql://user@host:5432/database; special characters of a password are written as %40 for @ and so on.</source>
        <translation>Это не адрес центральной базы. Он выглядит так: postgresql://user@host:5432/database; особые символы пароля пишутся кодом: %40 вместо @ и так далее.</translation>
    </message>
    <message>
        <source>The computer&apos;s keyring, which keeps the hub&apos;s password, is locked or missing ({why}). Unlock it by logging in at the screen, or write the password into the file .pgpass or the variable HORGOSDESK_HUB_PASSWORD.</source>
        <translation>Связка ключей компьютера, где хранится пароль центральной базы, заблокирована или отсутствует ({why}). Разблокируйте её, войдя в систему за этим компьютером, или запишите пароль в файл .pgpass или в переменную HORGOSDESK_HUB_PASSWORD.</translation>
    </message>
    <message>
        <source>The hub at {host} cannot be reached ({why}). The desk works on without it; look at the network, and whether the address is right.</source>
        <translation>Нет связи с центральной базой на {host} ({why}). Рабочее место работает без неё; проверьте сеть и правильность адреса.</translation>
    </message>
    <message>
        <source>The hub at {host} broke off ({why}). The desk works on without it, and nothing is lost; try again later.</source>
        <translation>Связь с центральной базой на {host} прервалась ({why}). Рабочее место работает без неё, ничего не потеряно; повторите позже.</translation>
    </message>
    <message>
        <source>The hub at {host} asks for a password of {user}, and none is stored. Join the hub again with the password, or write it into the file .pgpass.</source>
        <translation>Центральная база на {host} требует пароль пользователя {user}, а он не сохранён. Подключитесь снова с паролем или запишите его в файл .pgpass.</translation>
    </message>
    <message>
        <source>The hub at {host} does not take the password of {user}. Join the hub again with the right one, or ask its administrator.</source>
        <translation>Центральная база на {host} не принимает пароль пользователя {user}. Подключитесь снова с верным паролем или обратитесь к её администратору.</translation>
    </message>
    <message>
        <source>No encrypted connection to the hub at {host} ({why}). Ask its administrator to switch TLS on; only in a network that nobody else can read, add sslmode=disable to the address.</source>
        <translation>Нет шифрованного соединения с центральной базой на {host} ({why}). Попросите её администратора включить TLS; добавлять к адресу sslmode=disable можно только в сети, которую больше никто не может прослушать.</translation>
    </message>
    <message>
        <source>The hub at {host} has no database {database}. Look at the address, or ask its administrator to create the database.</source>
        <translation>На {host} нет базы данных {database}. Проверьте адрес или попросите администратора центральной базы создать её.</translation>
    </message>
    <message>
        <source>The hub at {host} does not let {user} in any more ({why}): this desk was cut off, or never admitted. Ask the hub&apos;s administrator. What is entered here stays here until then.</source>
        <translation>Центральная база на {host} больше не пускает пользователя {user} ({why}): это рабочее место отключили или не допускали. Обратитесь к администратору центральной базы. До этого всё введённое остаётся здесь.</translation>
    </message>
    <message>
        <source>The hub at {host} can only be read ({why}): it is a copy, or is being repaired. Ask its administrator for the address of the main server.</source>
        <translation>Центральная база на {host} доступна только для чтения ({why}): это копия или идёт ремонт. Узнайте у её администратора адрес основного сервера.</translation>
    </message>
    <message>
        <source>The hub at {host} refuses the connection ({why}). Ask its administrator; the desk works on without it.</source>
        <translation>Центральная база на {host} отклоняет соединение ({why}). Обратитесь к её администратору; рабочее место работает без неё.</translation>
    </message>
    <message>
        <source>The database at {host} has not been made ready for desks. Ask its administrator to run what this prints: horgosdesk hub sql</source>
        <translation>База данных на {host} не подготовлена для рабочих мест. Попросите её администратора выполнить то, что выводит команда: horgosdesk hub sql</translation>
    </message>
    <message>
        <source>The hub knows no role {user}.</source>
        <translation>Центральная база не знает роли {user}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be a name at the hub: it needs 1 to 63 bytes, without blanks around.</source>
        <translation>«{name}» не может быть именем в центральной базе: нужно от 1 до 63 байт, без пробелов по краям.</translation>
    </message>
    <message>
        <source>The role {user} has not the right to do this at the hub ({why}). Ask the hub&apos;s administrator to do it, by the SQL that this command prints with --sql.</source>
        <translation>У роли {user} нет права сделать это в центральной базе ({why}). Попросите её администратора выполнить SQL, который эта команда выводит с --sql.</translation>
    </message>
    <message>
        <source>The hub at {host} is older than this program. Ask its administrator to run what this prints: horgosdesk hub sql</source>
        <translation>Центральная база на {host} старее этой программы. Попросите её администратора выполнить то, что выводит команда: horgosdesk hub sql</translation>
    </message>
    <message>
        <source>The hub at {host} was made by a newer HorgosDesk. Update the program on this computer; until then the desk works on without the hub.</source>
        <translation>Центральная база на {host} создана более новой версией HorgosDesk. Обновите программу на этом компьютере; до этого рабочее место работает без центральной базы.</translation>
    </message>
    <message>
        <source>The role {user} may not make the hub&apos;s tables ({why}). Ask the hub&apos;s administrator to run what this prints: horgosdesk hub sql</source>
        <translation>Роли {user} нельзя создавать таблицы центральной базы ({why}). Попросите её администратора выполнить то, что выводит команда: horgosdesk hub sql</translation>
    </message>
    <message>
        <source>The database keeps its text as {encoding}, which lacks letters that desks use. Ask the administrator for a database with the encoding UTF8.</source>
        <translation>База данных хранит текст в кодировке {encoding}, где нет букв, нужных рабочим местам. Попросите администратора дать базу в кодировке UTF8.</translation>
    </message>
    <message>
        <source>The desk {folder} exchanges with its hub already, by the window or another “horgosdesk hub watch”. Nothing needs to be done.</source>
        <translation>Рабочее место {folder} уже обменивается с центральной базой через окно или другую команду «horgosdesk hub watch». Делать ничего не нужно.</translation>
    </message>
    <message>
        <source>{address} does not let the desk in ({why}). Look at the user and the password: horgosdesk feed password {channel}</source>
        <translation>{address} не пускает рабочее место ({why}). Проверьте пользователя и пароль: horgosdesk feed password {channel}</translation>
    </message>
    <message>
        <source>{address} does not give the desk the topics {topics}. Ask who runs it, or take them out.</source>
        <translation>{address} не даёт рабочему месту темы {topics}. Обратитесь к администратору сервера или уберите их.</translation>
    </message>
    <message>
        <source>A certificate or key of the channel {channel} cannot be read ({why}). They are to be PEM files, the key without a password.</source>
        <translation>Сертификат или ключ канала {channel} не читается ({why}). Нужны файлы PEM, ключ – без пароля.</translation>
    </message>
    <message>
        <source>{address} shows a certificate that is not trusted ({why}). Give the file of its authority with --ca; if it never was so before, somebody may be in between.</source>
        <translation>{address} предъявляет сертификат, которому нет доверия ({why}). Укажите файл его удостоверяющего центра с помощью --ca; если раньше такого не было, возможно, соединение перехватывают.</translation>
    </message>
    <message>
        <source>{address} does not speak TLS as it should ({why}). Is it the port for encrypted connections, and does it ask for a certificate of ours?</source>
        <translation>{address}: сбой протокола TLS ({why}). Тот ли это порт для шифрованных соединений и не требует ли он нашего сертификата?</translation>
    </message>
    <message>
        <source>{address} cannot be reached ({why}). It is tried again by itself.</source>
        <translation>Нет связи с {address} ({why}). Попытки повторяются сами.</translation>
    </message>
    <message>
        <source>The connection to {address} broke off ({why}). It is tried again by itself.</source>
        <translation>Соединение с {address} прервалось ({why}). Попытки повторяются сами.</translation>
    </message>
    <message>
        <source>{file}, line {line}: there is a channel {value} already. Give one of the two another name.</source>
        <translation>{file}, строка {line}: канал {value} уже есть. Дайте одному из двух другое имя.</translation>
    </message>
    <message>
        <source>“{value}” cannot be the name of a channel. Use up to 40 letters, digits, “-” and “_”; “inbox” is the desk&apos;s own.</source>
        <translation>«{value}» не может быть именем канала. Допустимы до 40 букв, цифр, «-» и «_»; «inbox» – собственный канал рабочего места.</translation>
    </message>
    <message>
        <source>“{value}” is no kind of channel. There are: inbox, mqtt, mqtt5.</source>
        <translation>«{value}» – не вид канала. Есть: inbox, mqtt, mqtt5.</translation>
    </message>
    <message>
        <source>The channel {value} names no folder. Write its path as the address.</source>
        <translation>У канала {value} не указана папка. Напишите её путь вместо адреса.</translation>
    </message>
    <message>
        <source>“{value}” is no address of a broker. Write it as mqtts://host:8883 (encrypted), mqtt://host:1883, wss://host/path or ws://host/path.</source>
        <translation>«{value}» – не адрес брокера. Напишите в виде mqtts://host:8883 (с шифрованием), mqtt://host:1883, wss://host/path или ws://host/path.</translation>
    </message>
    <message>
        <source>The address of {value} holds a user or a password. Take it out: the user has a column of its own, the password is stored by “horgosdesk feed password {value}”.</source>
        <translation>В адресе канала {value} есть пользователь или пароль. Уберите их: для пользователя есть отдельный столбец, пароль сохраняет команда «horgosdesk feed password {value}».</translation>
    </message>
    <message>
        <source>The channel {value} has no topics. Name those to subscribe to, parted by “|”.</source>
        <translation>У канала {value} нет тем. Перечислите те, на которые нужно подписаться, через «|».</translation>
    </message>
    <message>
        <source>“{value}” is no topic filter: “+” stands for one whole level, “#” for all below, at the end.</source>
        <translation>«{value}» – не фильтр тем: «+» заменяет ровно один уровень, «#» – всё, что ниже, и стоит в конце.</translation>
    </message>
    <message>
        <source>The channel {value} has a certificate without its key, or a key alone. Name both.</source>
        <translation>У канала {value} есть сертификат без ключа или один ключ. Укажите оба.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {detail}</source>
        <translation>{file}, строка {line}: {detail}</translation>
    </message>
    <message>
        <source>The messages of {folder} are being taken in already, by the window or another “horgosdesk feed watch”. Nothing needs to be done.</source>
        <translation>Сообщения из {folder} уже принимает окно или другая команда «horgosdesk feed watch». Делать ничего не нужно.</translation>
    </message>
    <message>
        <source>{file}: this is none of the formats that are understood (TAF TSI XML, IFTSTA, Digitraffic JSON, tables). Ask the sender what it is.</source>
        <translation>{file}: это не один из известных форматов (TAF TSI XML, IFTSTA, Digitraffic JSON, таблицы). Спросите отправителя, что это.</translation>
    </message>
    <message>
        <source>{file} is empty. Ask the sender to send it again.</source>
        <translation>{file} – пустой файл. Попросите отправителя прислать его снова.</translation>
    </message>
    <message>
        <source>{file}: the JSON is broken or cut short ({detail}). Ask the sender to send it again.</source>
        <translation>{file}: JSON повреждён или обрезан ({detail}). Попросите отправителя прислать файл снова.</translation>
    </message>
    <message>
        <source>{file} is EDIFACT but has no message in it (UNH). Ask the sender to send it again.</source>
        <translation>{file} – EDIFACT, но без единого сообщения (UNH). Попросите отправителя прислать файл снова.</translation>
    </message>
    <message>
        <source>The message or its interchange is cut short: UNT or UNZ is missing. Ask the sender to send it again.</source>
        <translation>Сообщение или его обменный пакет обрезан: нет UNT или UNZ. Попросите отправителя прислать его снова.</translation>
    </message>
    <message>
        <source>{tag} counts {told} where there are {found}: something was lost on the way. Ask the sender to send it again.</source>
        <translation>В {tag} указано {told}, а на деле {found}: что-то потеряно в пути. Попросите отправителя прислать файл снова.</translation>
    </message>
    <message>
        <source>{file}: one message tells of more than {most} loads. Ask the sender for it in several messages.</source>
        <translation>{file}: в одном сообщении отправок больше {most}. Попросите отправителя разбить его на несколько сообщений.</translation>
    </message>
    <message>
        <source>The status {status} (STS) is not in the table {file}. Ask the sender what it means and add a line for it.</source>
        <translation>Статуса {status} (STS) нет в таблице {file}. Спросите отправителя, что он означает, и добавьте строку.</translation>
    </message>
    <message>
        <source>{file} has headings and no row of a train under them. Ask the sender for the rows.</source>
        <translation>В {file} есть заголовки, но под ними нет ни одной строки о поезде. Запросите строки у отправителя.</translation>
    </message>
    <message>
        <source>{sheet}, row {row}: {detail}</source>
        <translation>{sheet}, строка {row}: {detail}</translation>
    </message>
    <message>
        <source>{file} has a DOCTYPE, which no railway message needs and by which files do harm. It was not opened; ask the sender why it is there.</source>
        <translation>В {file} есть DOCTYPE, который в сообщениях железной дороги не нужен и может причинить вред. Файл не открыт; спросите отправителя, зачем он там.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the XML is broken or cut short ({detail}). Ask the sender to send it again.</source>
        <translation>{file}, строка {line}: XML повреждён или обрезан ({detail}). Попросите отправителя прислать файл снова.</translation>
    </message>
    <message>
        <source>{file} holds no message about a train; it is a “{root}”. Ask the sender what it is.</source>
        <translation>В {file} нет сообщения о поезде; это «{root}». Спросите отправителя, что это.</translation>
    </message>
    <message>
        <source>{file} is still being written. Try again when it is whole.</source>
        <translation>{file} ещё записывается. Повторите, когда он будет готов целиком.</translation>
    </message>
    <message>
        <source>The program failed over this message ({error}); what happened is in {file}. Send both to who looks after the program.</source>
        <translation>Сбой программы на этом сообщении ({error}); подробности в {file}. Отправьте то и другое тому, кто сопровождает программу.</translation>
    </message>
    <message>
        <source>No password is stored for the channel {channel}. Store it: horgosdesk feed password {channel}</source>
        <translation>Для канала {channel} пароль не сохранён. Сохраните его: horgosdesk feed password {channel}</translation>
    </message>
    <message>
        <source>The computer&apos;s keyring, which keeps the passwords, is locked or missing ({why}). Unlock it by logging in at the screen; on Linux it comes with GNOME Keyring or KWallet.</source>
        <translation>Связка ключей компьютера, где хранятся пароли, заблокирована или отсутствует ({why}). Разблокируйте её, войдя в систему за этим компьютером; в Linux она входит в GNOME Keyring или KWallet.</translation>
    </message>
    <message>
        <source>“{value}” is no day of the train: 2025-11-03 is one. Ask the sender to correct it.</source>
        <translation>«{value}» – не день поезда; нужно так: 2025-11-03. Попросите отправителя исправить.</translation>
    </message>
    <message>
        <source>“{value}” is no weight. Ask the sender to correct it.</source>
        <translation>«{value}» – не вес. Попросите отправителя исправить.</translation>
    </message>
    <message>
        <source>The message has no {what}. Ask the sender to send it whole.</source>
        <translation>В сообщении нет {what}. Попросите отправителя прислать его целиком.</translation>
    </message>
    <message>
        <source>{what} “{value}” is not one that is understood. Ask the sender what it means.</source>
        <translation>{what} «{value}»: такое значение неизвестно. Спросите отправителя, что оно означает.</translation>
    </message>
    <message>
        <source>The message deletes another one, but neither names it nor repeats its times. Ask the sender which one is meant.</source>
        <translation>Сообщение удаляет другое, но не называет его и не повторяет его времени. Спросите отправителя, какое имеется в виду.</translation>
    </message>
    <message>
        <source>{file} is neither UTF-8 nor GB18030. Save it as “CSV UTF-8”.</source>
        <translation>{file} – не UTF-8 и не GB18030. Сохраните его как «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The first day, {first}, is after the last, {last}. Exchange them.</source>
        <translation>Первый день ({first}) позже последнего ({last}). Поменяйте их местами.</translation>
    </message>
    <message>
        <source>{folder} has records already. Synthetic ones go into an empty folder only; choose another with --data.</source>
        <translation>В папке {folder} уже есть записи. Искусственные данные помещают только в пустую папку; выберите другую с помощью --data.</translation>
    </message>
    <message>
        <source>There is no account “{name}”. There are: {known}.</source>
        <translation>Учётной записи «{name}» нет. Есть: {known}.</translation>
    </message>
    <message>
        <source>Accounts are on already.</source>
        <translation>Учётные записи уже включены.</translation>
    </message>
    <message>
        <source>Accounts are off on this desk. Switch them on first.</source>
        <translation>Учётные записи на этом рабочем месте отключены. Сначала включите их.</translation>
    </message>
    <message>
        <source>There is an account “{name}” already; a name is never given to another person. Choose another.</source>
        <translation>Учётная запись «{name}» уже есть; имя никогда не передаётся другому человеку. Выберите другое.</translation>
    </message>
    <message>
        <source>{name} is no administrator. The code lets an administrator in; who can set the passwords of others then.</source>
        <translation>{name} – не администратор. По коду входит только администратор; он может задать пароли остальным.</translation>
    </message>
    <message>
        <source>From 1 to {most} minutes, or 0 for never.</source>
        <translation>От 1 до {most} минут или 0 – никогда.</translation>
    </message>
    <message>
        <source>A sign-in name has 1 to 64 characters and no spaces, such as zhangwei. Type one.</source>
        <translation>Имя для входа: от 1 до 64 символов без пробелов, например zhangwei. Введите его.</translation>
    </message>
    <message>
        <source>A name has up to 64 characters in one line. Shorten it.</source>
        <translation>Имя – не длиннее 64 символов, в одну строку. Сократите его.</translation>
    </message>
    <message>
        <source>{name} is the last administrator, so nobody could look after the accounts any more. Make another one administrator first.</source>
        <translation>{name} – последний администратор; без него вести учётные записи будет некому. Сначала назначьте другого администратора.</translation>
    </message>
    <message>
        <source>{at} is still to come. Give an instant that has passed.</source>
        <translation>{at} ещё не наступило. Укажите прошедший момент.</translation>
    </message>
    <message>
        <source>The backup needs {need} MB in {folder}, and {free} MB are free. Free some space there; the data are not concerned.</source>
        <translation>Для резервной копии в папке {folder} нужно {need} МБ, свободно {free} МБ. Освободите там место; данные не затронуты.</translation>
    </message>
    <message>
        <source>{file} is damaged ({why}). Choose another backup.</source>
        <translation>{file} повреждён ({why}). Выберите другую резервную копию.</translation>
    </message>
    <message>
        <source>{file} is not a backup that this program can read. Nothing was changed.</source>
        <translation>{file} – не та резервная копия, которую может прочитать эта программа. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{file} holds what this program never makes, and is not restored: {names}. Nothing was changed; choose another backup.</source>
        <translation>{file} содержит то, чего эта программа не создаёт, и не восстанавливается: {names}. Ничего не изменено; выберите другую резервную копию.</translation>
    </message>
    <message>
        <source>{file} was written by a newer HorgosDesk. Update the program; the file was not touched.</source>
        <translation>{file} записан более новой версией HorgosDesk. Обновите программу; файл не тронут.</translation>
    </message>
    <message>
        <source>The journal of {file} was changed, or has a gap, at no. {no}. It may hold figures that nobody entered. Choose another backup; restore this one only by saying so twice (--force).</source>
        <translation>Журнал файла {file} изменён или имеет пропуск на № {no}. В нём могут быть данные, которых никто не вводил. Выберите другую резервную копию; эту можно восстановить только с повторным подтверждением (--force).</translation>
    </message>
    <message>
        <source>{folder} is in the desk&apos;s own folder. A second copy is worth something only on another disk: choose a stick or a share.</source>
        <translation>{folder} находится в папке самого рабочего места. Вторая копия полезна только на другом диске: выберите флеш-накопитель или сетевую папку.</translation>
    </message>
    <message>
        <source>What was written to {folder} reads differently there: the stick or the share is faulty. Use another one; the first backup is good.</source>
        <translation>Записанное в {folder} читается там иначе: накопитель или сетевая папка неисправны. Используйте другие; первая резервная копия исправна.</translation>
    </message>
    <message>
        <source>The second folder for backups {folder} is not there. Plug the stick in or connect the share: what is missing is copied then. The first backup is good.</source>
        <translation>Второй папки для резервных копий {folder} нет. Вставьте накопитель или подключите сетевую папку: тогда скопируется недостающее. Первая резервная копия исправна.</translation>
    </message>
    <message>
        <source>The second folder for backups {folder} cannot be written ({why}). Get the right to write there, or choose another one. The first backup is good.</source>
        <translation>Запись во вторую папку для резервных копий {folder} невозможна ({why}). Получите право на запись или выберите другую. Первая резервная копия исправна.</translation>
    </message>
    <message>
        <source>No final cargo record has the declaration number {number}. Compare it with the paper.</source>
        <translation>Окончательной записи о грузе с номером декларации {number} нет. Сверьте с документом.</translation>
    </message>
    <message>
        <source>“{title}” cannot be ticked off: {detail}</source>
        <translation>«{title}» нельзя отметить: {detail}</translation>
    </message>
    <message>
        <source>Another consignment has this declaration number already. Record its stages there.</source>
        <translation>Этот номер декларации уже есть у другой партии. Отмечайте этапы там.</translation>
    </message>
    <message>
        <source>There is no contest {uid}. “hub contests” lists those that wait.</source>
        <translation>Конфликта {uid} нет. Ожидающие показывает «hub contests».</translation>
    </message>
    <message>
        <source>This contest was settled meanwhile by {who}. Nothing was changed.</source>
        <translation>Этот конфликт тем временем решён ({who}). Ничего не изменено.</translation>
    </message>
    <message>
        <source>The copy {file} is not what was copied ({why}). Nothing was changed; check the disk, then try again.</source>
        <translation>Копия {file} отличается от того, что копировалось ({why}). Ничего не изменено; проверьте диск и повторите.</translation>
    </message>
    <message>
        <source>The desk is open for reading only; nothing can be changed.</source>
        <translation>Рабочее место открыто только для чтения; ничего изменить нельзя.</translation>
    </message>
    <message>
        <source>Nobody is signed in who may do this: it takes the role of {role}. Nothing was changed; sign in first (on the command line: --user NAME).</source>
        <translation>Не вошёл никто, кому это разрешено; нужна роль: {role}. Ничего не изменено; сначала войдите (в командной строке: --user NAME).</translation>
    </message>
    <message>
        <source>{who} may not do this: it takes the role of {role}. Nothing was changed; ask one to sign in.</source>
        <translation>Пользователю {who} это не разрешено; нужна роль: {role}. Ничего не изменено; попросите войти того, у кого она есть.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({why}). Choose another with --data, or get the right to write there.</source>
        <translation>Запись в папку {folder} невозможна ({why}). Выберите другую с помощью --data или получите право на запись.</translation>
    </message>
    <message>
        <source>{file} cannot be brought up to this program: what is in it is not what its list of steps says ({why}). Nothing was changed; restore a backup.</source>
        <translation>{file} не удаётся обновить до этой программы: содержимое не соответствует списку выполненных шагов ({why}). Ничего не изменено; восстановите резервную копию.</translation>
    </message>
    <message>
        <source>Another desk entered this record: {who} may fill in what is empty there, but altering it takes the role of {role}. Nothing was changed; ask one to sign in.</source>
        <translation>Эту запись ввели на другом рабочем месте: {who} может заполнить в ней пустое, но для исправления нужна роль: {role}. Ничего не изменено; попросите войти того, у кого она есть.</translation>
    </message>
    <message>
        <source>This record was changed meanwhile by {who}. Nothing was saved; look at it as it is now and change it again.</source>
        <translation>Эту запись тем временем изменил пользователь {who}. Ничего не сохранено; посмотрите её нынешний вид и внесите изменение заново.</translation>
    </message>
    <message>
        <source>The encryption of {folder} is being changed by another window or command. Wait until that has ended, then try again.</source>
        <translation>Шифрование папки {folder} сейчас меняет другое окно или команда. Дождитесь завершения и повторите.</translation>
    </message>
    <message>
        <source>{file} is not encrypted, but the key file {key} lies beside it, which is there for encrypted data only. Move the key file away and start again; nothing was touched.</source>
        <translation>{file} не зашифрован, но рядом лежит файл ключа {key}, который нужен только для зашифрованных данных. Уберите файл ключа и запустите снова; ничего не тронуто.</translation>
    </message>
    <message>
        <source>The key file of {file} is gone, or is another desk&apos;s. Copy {copy} to {key} and start again; nothing was touched.</source>
        <translation>Файл ключа для {file} пропал или относится к другому рабочему месту. Скопируйте {copy} как {key} и запустите снова; ничего не тронуто.</translation>
    </message>
    <message>
        <source>{file} is not a HorgosDesk file, or its head is damaged. It was not touched. Choose another folder with --data, or restore a backup.</source>
        <translation>{file} – не файл HorgosDesk, или его начало повреждено. Файл не тронут. Выберите другую папку с помощью --data или восстановите резервную копию.</translation>
    </message>
    <message>
        <source>SQLCipher, which opens encrypted desks, cannot be loaded here ({why}). Install sqlcipher3.</source>
        <translation>Не удаётся загрузить SQLCipher, который открывает зашифрованные рабочие места ({why}). Установите sqlcipher3.</translation>
    </message>
    <message>
        <source>A target must be more than nothing.</source>
        <translation>План должен быть больше нуля.</translation>
    </message>
    <message>
        <source>{file} is damaged ({why}). Restore the newest good backup from the folder backups.</source>
        <translation>{file} повреждён ({why}). Восстановите последнюю исправную резервную копию из папки backups.</translation>
    </message>
    <message>
        <source>{number} stands in this file before, with another {what} ({stored}; here {value}). Leave one of the two rows.</source>
        <translation>{number} уже встречается в этом файле, но поле «{what}» отличается ({stored}; здесь {value}). Оставьте одну из двух строк.</translation>
    </message>
    <message>
        <source>{number} is stored with another {what} ({stored}; here {value}). If the file is right, correct it on the board.</source>
        <translation>{number} уже сохранено, но поле «{what}» отличается ({stored}; здесь {value}). Если прав файл, исправьте это на табло.</translation>
    </message>
    <message>
        <source>{folder} is encrypted. Give its passphrase: at the terminal, in $HORGOSDESK_PASSPHRASE, or with --passphrase-file.</source>
        <translation>{folder} зашифрована. Укажите парольную фразу: в терминале, в $HORGOSDESK_PASSPHRASE или с помощью --passphrase-file.</translation>
    </message>
    <message>
        <source>The copy is encrypted under another key, that of {file}. Give the passphrase that the desk had then: at the terminal, in $HORGOSDESK_PASSPHRASE, or with --passphrase-file.</source>
        <translation>Копия зашифрована другим ключом – из {file}. Укажите парольную фразу, которая была у рабочего места тогда: в терминале, в $HORGOSDESK_PASSPHRASE или с помощью --passphrase-file.</translation>
    </message>
    <message>
        <source>{file} was written by a newer HorgosDesk. Update the program; nothing was touched.</source>
        <translation>{file} записан более новой версией HorgosDesk. Обновите программу; ничего не тронуто.</translation>
    </message>
    <message>
        <source>The key file {file} is damaged. Put a copy of it (desk-….key from the folder backups, or from the second folder) in its place under the name desk.key; without it nothing opens the data.</source>
        <translation>Файл ключа {file} повреждён. Положите на его место копию (desk-….key из папки backups или из второй папки) под именем desk.key; без него данные не открыть ничем.</translation>
    </message>
    <message>
        <source>The key file {file} cannot be unlocked in this way ({why}). Take the passphrase or the recovery key, or a copy of the file from the folder backups.</source>
        <translation>Файл ключа {file} так не разблокировать ({why}). Используйте парольную фразу или ключ восстановления либо копию файла из папки backups.</translation>
    </message>
    <message>
        <source>This is the recovery key of another desk, or an older one. Nothing was opened.</source>
        <translation>Это ключ восстановления другого рабочего места или более старый. Ничего не открыто.</translation>
    </message>
    <message>
        <source>What the computer&apos;s keyring keeps does not open this desk. Give the passphrase.</source>
        <translation>То, что хранит связка ключей компьютера, не открывает это рабочее место. Введите парольную фразу.</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Mind capitals and the input method; if it is lost, the recovery key opens the desk.</source>
        <translation>Парольная фраза неверна. Проверьте регистр и раскладку; если она утеряна, рабочее место откроет ключ восстановления.</translation>
    </message>
    <message>
        <source>The heading says {unit}, and {meter} is read in {own}. Convert the column, or correct the heading or the meter.</source>
        <translation>В заголовке единица {unit}, а у счётчика {meter} – {own}. Пересчитайте столбец либо исправьте заголовок или счётчик.</translation>
    </message>
    <message>
        <source>{meter} has {stored} of {day} already, and here {value}. If this is right, correct it on the page of meters.</source>
        <translation>{meter}: за {day} уже есть {stored}, а здесь {value}. Если верно это, исправьте на вкладке счётчиков.</translation>
    </message>
    <message>
        <source>There is no meter “{name}”. There are: {known}.</source>
        <translation>Счётчика «{name}» нет. Есть: {known}.</translation>
    </message>
    <message>
        <source>{meter} has readings and stays. Say with the meter on which day it was last read.</source>
        <translation>{meter}: есть показания, поэтому счётчик остаётся. Укажите у счётчика день последнего показания.</translation>
    </message>
    <message>
        <source>{month} is closed, and the records of {meter} in it would change with this. Ask the supervisor to reopen the month first.</source>
        <translation>Месяц {month} закрыт, а записи счётчика {meter} за него изменились бы. Сначала попросите начальника смены снова открыть месяц.</translation>
    </message>
    <message>
        <source>This record follows from the reading of a meter. Correct that reading; the record changes with it.</source>
        <translation>Эта запись получена из показания счётчика. Исправьте показание – запись изменится вместе с ним.</translation>
    </message>
    <message>
        <source>This meter has a reading of this day already. Correct that one.</source>
        <translation>У этого счётчика уже есть показание за этот день. Исправьте его.</translation>
    </message>
    <message>
        <source>This meter has a factor from this day on already. Correct that one.</source>
        <translation>У этого счётчика уже есть коэффициент с этого дня. Исправьте его.</translation>
    </message>
    <message>
        <source>Another meter has this name already. Give this one another.</source>
        <translation>Такое имя уже есть у другого счётчика. Дайте этому другое.</translation>
    </message>
    <message>
        <source>{month} is not over yet. Close it from the first day of the next month on.</source>
        <translation>Месяц {month} ещё не завершён. Закрыть его можно с первого дня следующего месяца.</translation>
    </message>
    <message>
        <source>{month} still has drafts: {count}. Complete or drop them, then close the month.</source>
        <translation>В месяце {month} остались черновики: {count}. Дополните или удалите их, затем закройте месяц.</translation>
    </message>
    <message>
        <source>{month} is closed already.</source>
        <translation>Месяц {month} уже закрыт.</translation>
    </message>
    <message>
        <source>Reopening a month needs a reason. Type one.</source>
        <translation>Чтобы снова открыть месяц, нужна причина. Введите её.</translation>
    </message>
    <message>
        <source>{month} is not closed, so it needs no reopening.</source>
        <translation>Месяц {month} не закрыт, открывать его снова не нужно.</translation>
    </message>
    <message>
        <source>“{value}” is not a number and hash of the journal. Type them as NO:HASH, at least {digits} digits of the hash, as they stand on the return.</source>
        <translation>«{value}» – не номер и хеш журнала. Введите их как НОМЕР:ХЕШ, не меньше {digits} знаков хеша, как указано в отчёте.</translation>
    </message>
    <message>
        <source>{folder} is on a network share ({kind}). Two computers that write there damage the desk, and a broken connection may too. Move the folder to a disk of this computer and let backups go to the share.</source>
        <translation>{folder} – на сетевом диске ({kind}). Если туда пишут два компьютера, рабочее место повреждается; обрыв связи тоже может навредить. Перенесите папку на диск этого компьютера, а на сетевой отправляйте резервные копии.</translation>
    </message>
    <message>
        <source>Only {free} MB are left on the disk of {folder}. Delete or move files there soon; records cannot be stored once it is full.</source>
        <translation>На диске папки {folder} осталось всего {free} МБ. Скорее удалите или перенесите оттуда файлы: когда диск заполнится, записи не сохранить.</translation>
    </message>
    <message>
        <source>The register has no return {number}. “returns list” shows those that it has.</source>
        <translation>В реестре нет отчёта {number}. Имеющиеся показывает «returns list».</translation>
    </message>
    <message>
        <source>Another return was entered as {number} meanwhile. Export this one again to get its own number.</source>
        <translation>Номер {number} тем временем получил другой отчёт. Выгрузите этот ещё раз, чтобы он получил свой номер.</translation>
    </message>
    <message>
        <source>The computer&apos;s keyring, which keeps the key, is locked or missing ({why}). Give the passphrase, or unlock it by logging in at the screen; on Linux it comes with GNOME Keyring or KWallet.</source>
        <translation>Связка ключей компьютера, где хранится ключ, заблокирована или отсутствует ({why}). Введите парольную фразу или разблокируйте связку, войдя в систему за этим компьютером; в Linux она входит в GNOME Keyring или KWallet.</translation>
    </message>
    <message>
        <source>Not one row could be read from {file}. Restore a backup; the damaged file was not touched.</source>
        <translation>Из {file} не удалось прочитать ни одной строки. Восстановите резервную копию; повреждённый файл не тронут.</translation>
    </message>
    <message>
        <source>The two entries do not differ here.</source>
        <translation>Здесь вводы не различаются.</translation>
    </message>
    <message>
        <source>The record of paper {number} was changed since the sample was drawn, and this desk, which was set up from the hub later, does not know how it was. Key this paper at a desk that was there then.</source>
        <translation>Запись по документу {number} изменили после выборки, а это рабочее место создано из центральной базы позже и не знает, какой она была. Введите этот документ на рабочем месте, которое уже существовало тогда.</translation>
    </message>
    <message>
        <source>This sample is keyed already, in part at least, and stays: what it found counts. Draw another.</source>
        <translation>Эта выборка уже хотя бы частично введена и остаётся: её результат учитывается. Сделайте другую.</translation>
    </message>
    <message>
        <source>A second entry that is saved is never changed. Settle the difference: 1, 2, or type what is right.</source>
        <translation>Сохранённый повторный ввод не меняется никогда. Решите, что верно: 1, 2 или введите верное значение.</translation>
    </message>
    <message>
        <source>{who} had a hand in the first entry of this record; somebody else keys it a second time.</source>
        <translation>Пользователь {who} участвовал в первом вводе этой записи; повторно её вводит кто-то другой.</translation>
    </message>
    <message>
        <source>What was drawn stays as it was drawn. Void the sample and draw another.</source>
        <translation>Выборка остаётся такой, какой сделана. Аннулируйте её и сделайте другую.</translation>
    </message>
    <message>
        <source>This account is switched off. An administrator can switch it on again.</source>
        <translation>Эта учётная запись отключена. Включить её может администратор.</translation>
    </message>
    <message>
        <source>This is not the recovery code. Nothing was changed.</source>
        <translation>Это не код восстановления. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Too many wrong tries. The next one is possible in {seconds} s.</source>
        <translation>Слишком много неудачных попыток. Следующая возможна через {seconds} с.</translation>
    </message>
    <message>
        <source>Wrong name or password. The next try is possible in {seconds} s.</source>
        <translation>Неверное имя или пароль. Следующая попытка возможна через {seconds} с.</translation>
    </message>
    <message>
        <source>Wrong name or password. Nothing was changed.</source>
        <translation>Неверное имя или пароль. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Who started this is not signed in any more. Sign in and start it again.</source>
        <translation>Тот, кто это запустил, больше не в системе. Войдите и запустите снова.</translation>
    </message>
    <message>
        <source>The desk is no longer at {folder}: it was moved, deleted, or its drive was unplugged. Nothing was changed; put it back and go on.</source>
        <translation>Рабочего места больше нет в папке {folder}: её переместили, удалили или отключили диск. Ничего не изменено; верните папку на место и продолжайте.</translation>
    </message>
    <message>
        <source>The disk is full, or its quota used up ({why}). Nothing was changed; delete or move files there and go on.</source>
        <translation>Диск заполнен или исчерпана квота ({why}). Ничего не изменено; удалите или перенесите оттуда файлы и продолжайте.</translation>
    </message>
    <message>
        <source>Too many files are open at once ({why}). Nothing was changed; close other programs and windows and go on.</source>
        <translation>Открыто слишком много файлов ({why}). Ничего не изменено; закройте другие программы и окна и продолжайте.</translation>
    </message>
    <message>
        <source>The computer&apos;s memory does not suffice. Nothing was changed; close other programs, or do the work in smaller parts.</source>
        <translation>Не хватает памяти компьютера. Ничего не изменено; закройте другие программы или выполните работу по частям.</translation>
    </message>
    <message>
        <source>The disk reports an error ({why}). Nothing was changed; check the drive and its cable or network, and go on.</source>
        <translation>Диск сообщает об ошибке ({why}). Ничего не изменено; проверьте диск и его кабель или сеть и продолжайте.</translation>
    </message>
    <message>
        <source>{file} may not be read or written ({why}). Nothing was changed; close it in other programs, or get the right to it.</source>
        <translation>Нет доступа на чтение или запись: {file} ({why}). Ничего не изменено; закройте файл в других программах или получите права на него.</translation>
    </message>
    <message>
        <source>the desk&apos;s file</source>
        <translation>файл рабочего места</translation>
    </message>
    <message>
        <source>Another program is writing to {file}. Nothing was changed; try again in a moment.</source>
        <translation>Другая программа записывает в {file}. Ничего не изменено; повторите чуть позже.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Nothing was changed; get the right to write there, or choose another folder with --data.</source>
        <translation>Запись в {file} невозможна. Ничего не изменено; получите право на запись или выберите другую папку с помощью --data.</translation>
    </message>
    <message>
        <source>The encryption of {folder} is being changed already. Wait until it is done.</source>
        <translation>Шифрование папки {folder} уже меняется. Дождитесь завершения.</translation>
    </message>
    <message>
        <source>{file} is a link to {target}, which would stay as it is. Put the file itself into the folder, then try again; nothing was changed.</source>
        <translation>{file} – ссылка на {target}, который остался бы как есть. Положите в папку сам файл и повторите; ничего не изменено.</translation>
    </message>
    <message>
        <source>The data are kept twice for a while, and the disk has no room for {megabytes} MB more. Free some space; nothing was changed.</source>
        <translation>Некоторое время данные хранятся дважды, а на диске не хватает места: нужно ещё {megabytes} МБ. Освободите место; ничего не изменено.</translation>
    </message>
    <message>
        <source>Another window or command has {folder} open. Close it, then try again; nothing was changed.</source>
        <translation>{folder} открыта в другом окне или командой. Закройте её там и повторите; ничего не изменено.</translation>
    </message>
    <message>
        <source>Entry {position} of the hub is of a newer HorgosDesk than this one ({subject}). Update the program; until then nothing is taken from the hub.</source>
        <translation>Запись {position} центральной базы сделана более новой версией HorgosDesk ({subject}). Обновите программу; до этого из центральной базы ничего не принимается.</translation>
    </message>
    <message>
        <source>{month} is closed, and its checklist with it. Reopen the month to change what is ticked.</source>
        <translation>Месяц {month} закрыт вместе с контрольным списком. Чтобы изменить отметки, снова откройте месяц.</translation>
    </message>
    <message>
        <source>Message {id} of {source} was received before with other content. A correction must have an identifier of its own; ask the sender for one.</source>
        <translation>Сообщение {id} (отправитель {source}) уже было принято с другим содержанием. У исправления должен быть свой идентификатор; запросите его у отправителя.</translation>
    </message>
    <message>
        <source>This changed {count} records at once, and no more than {most} are undone at once. Void those that are wrong, or restore a backup.</source>
        <translation>Здесь за один раз изменено записей: {count}, а отменить сразу можно не больше {most}. Аннулируйте неверные или восстановите резервную копию.</translation>
    </message>
    <message>
        <source>Settings cannot be kept in {folder} ({why}). They hold until the program ends; the data are not concerned.</source>
        <translation>Не удалось сохранить настройки в {folder} ({why}). Они действуют до закрытия программы; данные не затронуты.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read ({why}). The usual ones hold; the data are not concerned.</source>
        <translation>Не удалось прочитать настройки из {file} ({why}). Действуют обычные; данные не затронуты.</translation>
    </message>
    <message>
        <source>The settings in {file} were damaged and set aside as {aside}. The usual ones hold; the data are not concerned.</source>
        <translation>Настройки в {file} были повреждены и отложены в {aside}. Действуют обычные; данные не затронуты.</translation>
    </message>
    <message>
        <source>The window of {folder} is open already and does not answer. Wait until it does, or end it in the system&apos;s list of programs; then try again.</source>
        <translation>Окно для {folder} уже открыто и не отвечает. Подождите или завершите его через список программ системы, затем повторите.</translation>
    </message>
    <message>
        <source>{count} rows are selected, and no more than {most} are changed at once. Select fewer of them.</source>
        <translation>Выбрано строк: {count}, а менять сразу можно не больше {most}. Выберите меньше.</translation>
    </message>
    <message>
        <source>Type a reason; it is kept in the journal.</source>
        <translation>Введите причину; она сохранится в журнале.</translation>
    </message>
    <message>
        <source>Type how long and why, as in “2h waiting for a certificate” or “30m 等证书”.</source>
        <translation>Введите, на сколько и почему, например «2 ч ждём сертификат» или «30 мин ждём декларанта».</translation>
    </message>
    <message>
        <source>{doubt} Enter again if it is right.</source>
        <translation>{doubt} Если всё верно, нажмите Enter ещё раз.</translation>
    </message>
    <message>
        <source>{number}: {stage} is recorded already, at {value}. The journal keeps the old time.</source>
        <translation>{number}: {stage} – уже отмечено, {value}. Прежнее время останется в журнале.</translation>
    </message>
    <message>
        <source>Type a whole percentage from 1 to 99.</source>
        <translation>Введите целое число процентов от 1 до 99.</translation>
    </message>
    <message>
        <source>{count} cargo records of this meter will change with it.</source>
        <translation>Вместе с ним изменятся записи о грузе этого счётчика: {count}.</translation>
    </message>
    <message>
        <source>Closing with open lines needs a reason, which the journal keeps. Type one.</source>
        <translation>Чтобы закрыть месяц с незакрытыми пунктами, нужна причина; она сохранится в журнале. Введите её.</translation>
    </message>
    <message>
        <source>A shipped form is called {name} already. Give the file another name.</source>
        <translation>Форма {name} уже есть в комплекте. Дайте файлу другое имя.</translation>
    </message>
    <message>
        <source>There is a channel {value} already. Give this one another name.</source>
        <translation>Канал {value} уже есть. Дайте этому другое имя.</translation>
    </message>
    <message>
        <source>{folder} belongs to the desk&apos;s inbox, which is watched already. Choose another folder.</source>
        <translation>{folder} относится к папке inbox рабочего места, за которой программа уже следит. Выберите другую папку.</translation>
    </message>
    <message>
        <source>A password needs a user. Type the user&apos;s name at the broker.</source>
        <translation>Паролю нужен пользователь. Введите имя пользователя на брокере.</translation>
    </message>
    <message>
        <source>This connection is not encrypted: others on the network can read the password. Better use {scheme}s://.</source>
        <translation>Соединение не зашифровано: пароль могут прочитать другие в сети. Лучше {scheme}s://.</translation>
    </message>
    <message>
        <source>There is no folder {folder} now. It is watched as soon as it is there.</source>
        <translation>Папки {folder} сейчас нет. Слежение начнётся, как только она появится.</translation>
    </message>
    <message>
        <source>The password of {channel} could not be taken out of the keyring: {why}</source>
        <translation>Не удалось убрать пароль канала {channel} из связки ключей: {why}</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}). Look at the rights of its folder.</source>
        <translation>Не удалось записать {file} ({why}). Проверьте права на папку.</translation>
    </message>
    <message>
        <source>“{value}” is no place of locations.csv. Write the time, then a place that is in it.</source>
        <translation>«{value}» – не место из locations.csv. Напишите время, затем место, которое там есть.</translation>
    </message>
    <message>
        <source>Another view is called “{name}”. Choose another name.</source>
        <translation>Другой вид уже называется «{name}». Выберите другое имя.</translation>
    </message>
    <message>
        <source>The opening page has {most} views already. Take one off with Ctrl+Shift+P there first.</source>
        <translation>На начальной странице уже видов: {most}. Сначала уберите там один (Ctrl+Shift+P).</translation>
    </message>
    <message>
        <source>A view needs a name. Type one, or press Esc.</source>
        <translation>У вида должно быть имя. Введите его или нажмите Esc.</translation>
    </message>
    <message>
        <source>The work ended before it was done; nothing was changed. Start it again. It said: {said}</source>
        <translation>Работа прервалась до завершения; ничего не изменено. Запустите её снова. Сообщение: {said}</translation>
    </message>
    <message>
        <source>What was recorded before waits to be stored. Press again when it is, or Esc takes it back.</source>
        <translation>Отмеченное раньше ещё ждёт сохранения. Нажмите снова, когда оно сохранится; Esc отменит его.</translation>
    </message>
    <message>
        <source>{file} is not the file {name} of a desk. Name that one; backups are looked into at Desk › Backups….</source>
        <translation>{file} – не файл {name} рабочего места. Укажите его; резервные копии можно посмотреть в меню «Рабочее место › Резервные копии…».</translation>
    </message>
    <message>
        <source>There is no help about “{topic}”. There is help about: {topics}.</source>
        <translation>Справки по теме «{topic}» нет. Есть по темам: {topics}.</translation>
    </message>
    <message>
        <source>{count} records are more than is printed at once ({most}). Show fewer days, or export them (Ctrl+E).</source>
        <translation>Записей: {count}, это больше, чем печатается за раз ({most}). Покажите меньше дней или выгрузите их (Ctrl+E).</translation>
    </message>
    <message>
        <source>{count} consignments are more than is printed at once ({most}). Filter the board first.</source>
        <translation>Партий: {count}, это больше, чем печатается за раз ({most}). Сначала отфильтруйте табло.</translation>
    </message>
    <message>
        <source>{file} has no row with the headings of this table. It needs: {columns}. Export the table first, and change that file.</source>
        <translation>В файле {file} нет строки с заголовками этой таблицы. Нужны: {columns}. Сначала экспортируйте таблицу и правьте тот файл.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Not all of this can be read: the file is damaged. Desk › What can be done…</source>
        <translation>Прочитать можно не всё: файл повреждён. Выберите «Рабочее место › Что можно сделать…»</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Verify everything</source>
        <translation>Проверить всё</translation>
    </message>
    <message>
        <source>number:hash, as they are printed on it</source>
        <translation>номер:хеш, как на распечатке</translation>
    </message>
    <message>
        <source>&amp;Workbook…</source>
        <translation>&amp;Книга…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>К&amp;опировать</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Against a printed return</source>
        <translation>С&amp;верить с распечатанным отчётом</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Что проверено</translation>
    </message>
    <message>
        <source>Type number and hash as they are printed on a return, or choose its workbook.</source>
        <translation>Введите номер и хеш, как они напечатаны на отчёте, или выберите его книгу.</translation>
    </message>
    <message>
        <source>A return</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Stopped before the end: nothing is proven.</source>
        <translation>Остановлено до завершения: ничего не доказано.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>О&amp;становить</translation>
    </message>
    <message>
        <source>&amp;Verify everything</source>
        <translation>&amp;Проверить всё</translation>
    </message>
    <message>
        <source>Everything is as it was entered: no check found anything.</source>
        <translation>Всё так, как было введено: ни одна проверка ничего не нашла.</translation>
    </message>
    <message>
        <source>Something was changed beside the program. The first place: {place}. Keep this file as it is, copy this list, and restore a backup from before.</source>
        <translation>Что-то изменено помимо программы. Первое место: {place}. Сохраните этот файл как есть, скопируйте этот список и восстановите более раннюю резервную копию.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Nothing in the window shows this place; copy the list for whoever helps.</source>
        <translation>В окне это место не показано; скопируйте список для того, кто помогает.</translation>
    </message>
</context>
<context>
    <name>QCoreApplication.self</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>move the crosshair of a graph; the box tells the exact figures</source>
        <translation>двигать перекрестие графика; точные цифры – в рамке</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>enlarge the graph</source>
        <translation>увеличить график</translation>
    </message>
    <message>
        <source>graphs, table, choices</source>
        <translation>графики, таблица, поля выбора</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to both graphs, then to the board</source>
        <translation>назад к обоим графикам, затем к табло</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Прочитать заново</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Сохранить рисунок…</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Копировать таблицу</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Копировать данные</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Копировать фразу</translation>
    </message>
    <message>
        <source>Judge the estimates anew, with the trains that came since</source>
        <translation>Проверить прогнозы заново, с прибывшими с тех пор поездами</translation>
    </message>
    <message>
        <source>Copy the graph in focus as a picture, or the table</source>
        <translation>Копировать выбранный график рисунком или таблицу</translation>
    </message>
    <message>
        <source>Save the graph in focus as a picture</source>
        <translation>Сохранить выбранный график рисунком</translation>
    </message>
    <message>
        <source>Copy the exact table behind the graph in focus</source>
        <translation>Копировать точную таблицу выбранного графика</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Табло</translation>
    </message>
    <message>
        <source>Back to the board (Esc)</source>
        <translation>Назад к табло (Esc)</translation>
    </message>
    <message>
        <source>How good the estimates were</source>
        <translation>Насколько точны были прогнозы</translation>
    </message>
    <message>
        <source>What the figures say</source>
        <translation>Что говорят цифры</translation>
    </message>
    <message>
        <source>Each time a train was seen on its way, its arrivals ahead are estimated as they would have been then, from earlier trains only, and judged by what came. The plan-based estimate is the planned arrival, moved by the delay of that moment. The band goes from p10 to p90, so that eight of ten arrivals should fall inside. Hours to go are as the estimate had them.</source>
        <translation>Каждый раз, когда поезд был замечен в пути, время его предстоящих прибытий прогнозируется так, как это было бы сделано тогда, только по более ранним поездам, и сверяется с тем, что произошло. Прогноз по плану – плановое прибытие, сдвинутое на опоздание в тот момент. Полоса идёт от p10 до p90, то есть в неё должны попасть восемь прибытий из десяти. Оставшиеся часы – по прогнозу.</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Прибытия</translation>
    </message>
    <message>
        <source>Of which arrivals the estimates are judged</source>
        <translation>Для каких прибытий проверяются прогнозы</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>When the estimates would have been made</source>
        <translation>Когда были бы сделаны прогнозы</translation>
    </message>
    <message>
        <source>Both graphs</source>
        <translation>Оба графика</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Reading… {share}</source>
        <translation>Чтение… {share}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Reading the trains and judging each estimate by what came…</source>
        <translation>Поезда читаются, и каждый прогноз сверяется с тем, что произошло…</translation>
    </message>
    <message>
        <source>New trains since {time}: read anew ({keys})</source>
        <translation>Новые поезда с {time}: прочитайте заново ({keys})</translation>
    </message>
    <message>
        <source>Copied as a picture: {title}</source>
        <translation>Скопировано рисунком: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>Скопирована %n строка</numerusform>
            <numerusform>Скопировано %n строки</numerusform>
            <numerusform>Скопировано %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Data copied: {title}</source>
        <translation>Данные скопированы: {title}</translation>
    </message>
    <message>
        <source>Sentence copied</source>
        <translation>Фраза скопирована</translation>
    </message>
    <message>
        <source>Save the graph</source>
        <translation>Сохранить график</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}). Choose another folder.</source>
        <translation>Не удалось записать {file} ({why}). Выберите другую папку.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Hours to go</source>
        <translation>Осталось, ч</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Прогнозов</translation>
    </message>
    <message>
        <source>Off by, min</source>
        <translation>Ошибка, мин</translation>
    </message>
    <message>
        <source>With a plan</source>
        <translation>С планом</translation>
    </message>
    <message>
        <source>Off by with a plan, min</source>
        <translation>Ошибка с планом, мин</translation>
    </message>
    <message>
        <source>The plan off by, min</source>
        <translation>Ошибка плана, мин</translation>
    </message>
    <message>
        <source>Against the plan, %</source>
        <translation>Против плана, %</translation>
    </message>
    <message>
        <source>Inside the band, %</source>
        <translation>В полосе, %</translation>
    </message>
    <message>
        <source>95 % from, %</source>
        <translation>95 % от, %</translation>
    </message>
    <message>
        <source>95 % to, %</source>
        <translation>95 % до, %</translation>
    </message>
    <message>
        <source>Width of the band, min</source>
        <translation>Ширина полосы, мин</translation>
    </message>
    <message>
        <source>Hours to go when the estimate was made</source>
        <translation>Часов до прибытия на момент прогноза</translation>
    </message>
    <message>
        <source>No band could be told yet.</source>
        <translation>Полосу пока определить нельзя.</translation>
    </message>
    <message>
        <source>How far off, by hours to go</source>
        <translation>Величина ошибки, по оставшимся часам</translation>
    </message>
    <message>
        <source>Mean absolute error, min</source>
        <translation>Средняя абсолютная ошибка, мин</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>Plan with its delay</source>
        <translation>План с опозданием</translation>
    </message>
    <message>
        <source>{share} is right</source>
        <translation>должно быть {share}</translation>
    </message>
    <message>
        <source>Arrivals inside the band, by hours to go</source>
        <translation>Прибытия в полосе, по оставшимся часам</translation>
    </message>
    <message>
        <source>From p10 to p90, %</source>
        <translation>От p10 до p90, %</translation>
    </message>
    <message>
        <source>Share with 95 % interval</source>
        <translation>Доля с 95 % интервалом</translation>
    </message>
    <message>
        <source>Too few to go by</source>
        <translation>Слишком мало для выводов</translation>
    </message>
    <message>
        <source>Quality of the estimates by hours to go</source>
        <translation>Качество прогнозов по оставшимся часам</translation>
    </message>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>At the port</source>
        <translation>В пункт пропуска</translation>
    </message>
    <message>
        <source>At all locations</source>
        <translation>Во все места</translation>
    </message>
    <message>
        <source>All that is known</source>
        <translation>Всё известное</translation>
    </message>
    <message>
        <source>Last {days} days</source>
        <translation>Последние дни: {days}</translation>
    </message>
    <message>
        <source>{hours} h and more</source>
        <translation>{hours} ч и более</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>under {hours} h</source>
        <translation>менее {hours} ч</translation>
    </message>
    <message>
        <source>{low} to {high} h</source>
        <translation>от {low} до {high} ч</translation>
    </message>
    <message>
        <source>trains: {count}</source>
        <translation>поездов: {count}</translation>
    </message>
    <message>
        <source>from the newest {count} trains</source>
        <translation>по последним поездам: {count}</translation>
    </message>
    <message>
        <source>sample data, all made up</source>
        <translation>демонстрационные данные, всё вымышлено</translation>
    </message>
    <message>
        <source>Estimates judged</source>
        <translation>Проверено прогнозов</translation>
    </message>
    <message>
        <source>Off by, on average</source>
        <translation>Ошибка в среднем</translation>
    </message>
    <message>
        <source>mean absolute error, early or late</source>
        <translation>средняя абсолютная ошибка, рано или поздно</translation>
    </message>
    <message>
        <source>The plan with its delay, off by</source>
        <translation>План с опозданием, ошибка</translation>
    </message>
    <message>
        <source>Arrivals inside the band</source>
        <translation>Прибытия в полосе</translation>
    </message>
    <message>
        <source>95 %: {interval} · 80 % is right</source>
        <translation>95 %: {interval} · должно быть 80 %</translation>
    </message>
    <message>
        <source>no train had a plan</source>
        <translation>ни у одного поезда не было плана</translation>
    </message>
    <message>
        <source>on the same estimates</source>
        <translation>на тех же прогнозах</translation>
    </message>
    <message>
        <source>on {count} with a plan, where ours were off by {error}</source>
        <translation>на {count} с планом, где ошибка наших – {error}</translation>
    </message>
    <message>
        <source>{said} {next}</source>
        <translation>{said} {next}</translation>
    </message>
    <message>
        <source>With so few trains ({count}) all this may be chance.</source>
        <translation>При столь малом числе поездов ({count}) всё это может быть случайностью.</translation>
    </message>
    <message>
        <source>Estimates were off by {error} on average; too few trains had a plan to compare with.</source>
        <translation>Ошибка прогнозов в среднем {error}; поездов с планом для сравнения слишком мало.</translation>
    </message>
    <message>
        <source>Estimates were off by {error} on average, no more and no less than the plan with its delay.</source>
        <translation>Ошибка прогнозов в среднем {error}, ровно столько же, сколько у плана с опозданием.</translation>
    </message>
    <message>
        <source>Estimates were off by {error} on average, {share} less than the plan with its delay.</source>
        <translation>Ошибка прогнозов в среднем {error}, на {share} меньше, чем у плана с опозданием.</translation>
    </message>
    <message>
        <source>Estimates were off by {error} on average, {share} more than the plan with its delay, which was the better guide.</source>
        <translation>Ошибка прогнозов в среднем {error}, на {share} больше, чем у плана с опозданием; план оказался точнее.</translation>
    </message>
    <message>
        <source>No band could be told: too few trains had gone the same ways before.</source>
        <translation>Полосу определить нельзя: слишком мало поездов прошло раньше тем же путём.</translation>
    </message>
    <message>
        <source>{share} of the arrivals fell into the band (80 % is right).</source>
        <translation>В полосу попало {share} прибытий (должно быть 80 %).</translation>
    </message>
    <message>
        <source>{share} of the arrivals fell into the band (80 % is right); too few to judge it by.</source>
        <translation>В полосу попало {share} прибытий (должно быть 80 %); для выводов слишком мало.</translation>
    </message>
    <message>
        <source>Only {share} of the arrivals fell into the band, where 80 % is right: trust it less than it says.</source>
        <translation>В полосу попало только {share} прибытий, а должно быть 80 %: доверяйте ей меньше, чем она обещает.</translation>
    </message>
    <message>
        <source>{share} of the arrivals fell into the band, where 80 % is right: it is wider than it need be.</source>
        <translation>В полосу попало {share} прибытий, а должно быть 80 %: она шире, чем нужно.</translation>
    </message>
    <message>
        <source>No location belongs to the port {port}. Name the port as it is called in the table locations.csv, or choose all locations.</source>
        <translation>Ни одно место не относится к пункту пропуска {port}. Назовите его так, как в таблице locations.csv, или выберите все места.</translation>
    </message>
    <message>
        <source>No trains yet. Estimates are judged as soon as trains have arrived: take in the railway&apos;s messages, import a table of trains, or enter events.</source>
        <translation>Поездов ещё нет. Прогнозы проверяются, как только поезда прибудут: примите сообщения железной дороги, импортируйте таблицу поездов или введите события.</translation>
    </message>
    <message>
        <source>No train that was estimated has arrived in this time. Choose a longer one.</source>
        <translation>За это время не прибыл ни один поезд, для которого был прогноз. Выберите более длительный период.</translation>
    </message>
    <message>
        <source>Nothing to judge yet (trains known: {count}). It takes one that was seen on its way and then arrived, and a plan of it or an earlier train that went the same way.</source>
        <translation>Проверять пока нечего (известно поездов: {count}). Нужен поезд, замеченный в пути и затем прибывший, а также его план или более ранний поезд по тому же пути.</translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message>
        <source>Try &amp;all again</source>
        <translation>Повторить в&amp;се</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Открыть па&amp;пку</translation>
    </message>
    <message>
        <source>&amp;Copy reason</source>
        <translation>&amp;Копировать причину</translation>
    </message>
    <message>
        <source>Files in quarantine</source>
        <translation>Файлы в карантине</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Nothing is quarantined.</source>
        <translation>В карантине ничего нет.</translation>
    </message>
    <message>
        <source>What cannot be taken in is kept here whole, with its reason, until it is put right.</source>
        <translation>То, что не удалось принять, хранится здесь целиком, с причиной, пока не будет исправлено.</translation>
    </message>
    <message>
        <source>Take the chosen files in again, after what is wrong was put right (Enter)</source>
        <translation>Снова принять выбранные файлы, когда ошибка исправлена (Enter)</translation>
    </message>
    <message>
        <source>Take all files in again</source>
        <translation>Снова принять все файлы</translation>
    </message>
    <message>
        <source>Copy the reason (Ctrl+C)</source>
        <translation>Копировать причину (Ctrl+C)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Try %n again</source>
        <translation>
            <numerusform>Повто&amp;рить %n</numerusform>
            <numerusform>Повто&amp;рить %n</numerusform>
            <numerusform>Повто&amp;рить %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Повто&amp;рить</translation>
    </message>
    <message>
        <source>Reason copied</source>
        <translation>Причина скопирована</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Повторный приём…</translation>
    </message>
    <message>
        <source>Trying again… {done} of {total}</source>
        <translation>Повторный приём… {done} из {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in</source>
        <translation>
            <numerusform>принят %n файл</numerusform>
            <numerusform>принято %n файла</numerusform>
            <numerusform>принято %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still wrong: see the reason</source>
        <translation>
            <numerusform>%n файл всё ещё с ошибкой: см. причину</numerusform>
            <numerusform>%n файла всё ещё с ошибкой: см. причину</numerusform>
            <numerusform>%n файлов всё ещё с ошибкой: см. причину</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read now</source>
        <translation>
            <numerusform>%n файл сейчас не читается</numerusform>
            <numerusform>%n файла сейчас не читаются</numerusform>
            <numerusform>%n файлов сейчас не читаются</numerusform>
        </translation>
    </message>
    <message>
        <source>They are gone already.</source>
        <translation>Их уже нет.</translation>
    </message>
</context>
<context>
    <name>QuarantineModel</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>No reason stands beside it: somebody else has put it here.</source>
        <translation>Причина рядом не указана: файл положил сюда кто-то другой.</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} байт</translation>
    </message>
    <message>
        <source>{count} kB</source>
        <translation>{count} КБ</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} МБ</translation>
    </message>
</context>
<context>
    <name>RateModel</name>
    <message>
        <source>All fields</source>
        <translation>Все поля</translation>
    </message>
    <message>
        <source>First entry: {who}</source>
        <translation>Первый ввод: {who}</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Сравнено</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Совпало</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Совпадение</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % интервал</translation>
    </message>
    <message>
        <source>First entry wrong</source>
        <translation>Ошибка в первом вводе</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>к решению: %n</numerusform>
            <numerusform>к решению: %n</numerusform>
            <numerusform>к решению: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RateTable</name>
    <message>
        <source>Agreement by field and clerk</source>
        <translation>Совпадение по полям и операторам</translation>
    </message>
</context>
<context>
    <name>ReadOnly</name>
    <message>
        <source>For reading only: the desk&apos;s file is damaged. Nothing can be entered until it is mended.</source>
        <translation>Только чтение: файл рабочего места повреждён. Пока он не исправлен, ввод невозможен.</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Что можно сделать…</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading</source>
        <translation>Показание</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Счётчик</translation>
    </message>
    <message>
        <source>Began anew at</source>
        <translation>Обнулился на</translation>
    </message>
    <message>
        <source>Old counter at</source>
        <translation>Старый остановился на</translation>
    </message>
    <message>
        <source>New counter from</source>
        <translation>Новый начал с</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Choose a consignment first.</source>
        <translation>Сначала выберите партию.</translation>
    </message>
    <message>
        <source>{doubt} Scan it again if it is right.</source>
        <translation>{doubt} Если всё верно, сканируйте ещё раз.</translation>
    </message>
    <message>
        <source>{doubt} Press again if it is right.</source>
        <translation>{doubt} Если всё верно, нажмите ещё раз.</translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s)</source>
        <translation>
            <numerusform>%n партия</numerusform>
            <numerusform>%n партии</numerusform>
            <numerusform>%n партий</numerusform>
        </translation>
    </message>
    <message>
        <source>{stage}, {who}: when?</source>
        <translation>{stage}, {who}: когда?</translation>
    </message>
    <message>
        <source>Enter: now · 14:30 · 3 14:30 · -20: 20 minutes ago · –: takes it away</source>
        <translation>Enter: сейчас · 14:30 · 3 14:30 · -20: 20 минут назад · –: убрать</translation>
    </message>
    <message numerus="yes">
        <source>%n more doubt(s).</source>
        <translation>
            <numerusform>Ещё %n сомнение.</numerusform>
            <numerusform>Ещё %n сомнения.</numerusform>
            <numerusform>Ещё %n сомнений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed: the time is recorded already.</source>
        <translation>Без изменений: это время уже записано.</translation>
    </message>
    <message>
        <source>{stage} of {number}</source>
        <translation>{stage}: {number}</translation>
    </message>
    <message numerus="yes">
        <source>{stage} of %n consignment(s)</source>
        <translation>
            <numerusform>{stage}: %n партия</numerusform>
            <numerusform>{stage}: %n партии</numerusform>
            <numerusform>{stage}: %n партий</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded: {what}. Ctrl+Z takes it back.</source>
        <translation>Записано: {what}. Ctrl+Z отменяет.</translation>
    </message>
    <message numerus="yes">
        <source>Reason to correct %n reading(s):</source>
        <translation>
            <numerusform>Причина исправления %n показания:</numerusform>
            <numerusform>Причина исправления %n показаний:</numerusform>
            <numerusform>Причина исправления %n показаний:</numerusform>
        </translation>
    </message>
    <message>
        <source>such as: misread, typed wrong</source>
        <translation>например: неверно снято, опечатка</translation>
    </message>
    <message>
        <source>There is no reading here to void.</source>
        <translation>Здесь нет показания, которое можно аннулировать.</translation>
    </message>
    <message>
        <source>void</source>
        <translation>аннулирование</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) voided. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>Аннулировано %n показание. Ctrl+Z восстанавливает.</numerusform>
            <numerusform>Аннулировано %n показания. Ctrl+Z восстанавливает.</numerusform>
            <numerusform>Аннулировано %n показаний. Ctrl+Z восстанавливает.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reason to void %n reading(s):</source>
        <translation>
            <numerusform>Причина аннулирования %n показания:</numerusform>
            <numerusform>Причина аннулирования %n показаний:</numerusform>
            <numerusform>Причина аннулирования %n показаний:</numerusform>
        </translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Аннулировать</translation>
    </message>
    <message>
        <source>The counter began anew at which number?</source>
        <translation>На каком числе обнулился счётчик?</translation>
    </message>
    <message>
        <source>The counter was replaced.</source>
        <translation>Счётчик заменён.</translation>
    </message>
    <message>
        <source>Old one stood at</source>
        <translation>Старый остановился на</translation>
    </message>
    <message>
        <source>New one began at</source>
        <translation>Новый начал с</translation>
    </message>
    <message>
        <source>{meter} shows the quantity of the day: it has no counter that begins anew or is replaced.</source>
        <translation>{meter}: показывается количество за сутки, такой счётчик не обнуляется и не заменяется.</translation>
    </message>
    <message>
        <source>Type first where the counter stands now, then say what happened to it.</source>
        <translation>Сначала введите, что сейчас на счётчике, затем – что с ним произошло.</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>показание</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) saved</source>
        <translation>
            <numerusform>Сохранено %n показание</numerusform>
            <numerusform>Сохранено %n показания</numerusform>
            <numerusform>Сохранено %n показаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>%n показание</numerusform>
            <numerusform>%n показания</numerusform>
            <numerusform>%n показаний</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: {meter}, {day}</source>
        <translation>{what}: {meter}, {day}</translation>
    </message>
    <message>
        <source>{event}, train {train}: when?</source>
        <translation>{event}, поезд {train}: когда?</translation>
    </message>
    <message>
        <source>Enter: now here · 14:30 · 14:30 Altynkol · -20: 20 minutes ago · –: takes it away</source>
        <translation>Enter: сейчас здесь · 14:30 · 14:30 Алтынколь · -20: 20 минут назад · –: убрать</translation>
    </message>
    <message>
        <source>Choose a train first.</source>
        <translation>Сначала выберите поезд.</translation>
    </message>
    <message>
        <source>locations.csv has no place of this port. Add one, then times can be recorded.</source>
        <translation>В locations.csv нет места этого пункта пропуска. Добавьте его, и можно будет записывать время.</translation>
    </message>
    <message>
        <source>{event} of {train}</source>
        <translation>{event}: {train}</translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <source>Let an administrator in by the recovery code</source>
        <translation>Вход администратора по коду восстановления</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Код</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>&amp;Новый пароль</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Ещё раз</translation>
    </message>
    <message>
        <source>&amp;Set the password</source>
        <translation>&amp;Задать пароль</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Н&amp;азад</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Who loses the passphrase opens the data with this recovery key, and in no other way. It is shown this once and kept nowhere: write it down or print it, and lock the paper away from this computer.</source>
        <translation>Если парольная фраза утрачена, данные открывает этот ключ восстановления, и только он. Он показывается один раз и нигде не хранится: запишите или напечатайте его и держите лист под замком отдельно от этого компьютера.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>I have &amp;written it down</source>
        <translation>Запи&amp;сано</translation>
    </message>
    <message>
        <source>HorgosDesk: recovery key</source>
        <translation>HorgosDesk: ключ восстановления</translation>
    </message>
    <message>
        <source>Start HorgosDesk, choose “Recovery key…” where it asks for the passphrase, and type this. Keep this sheet locked away, not beside the computer.</source>
        <translation>Запустите HorgosDesk, там, где запрашивается парольная фраза, выберите «Ключ восстановления…» и введите это. Храните лист под замком, не рядом с компьютером.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Returns</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Back to the returns (Esc)</source>
        <translation>Назад к отчётам (Esc)</translation>
    </message>
    <message>
        <source>Register of returns</source>
        <translation>Реестр отчётов</translation>
    </message>
    <message>
        <source>Returns that were handed out</source>
        <translation>Сданные отчёты</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Открыть копию</translation>
    </message>
    <message>
        <source>Open the workbook as it was handed out (Enter)</source>
        <translation>Открыть книгу в том виде, как она сдана (Enter)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Compare two selected returns, or one with that before it</source>
        <translation>Сравнить два выбранных отчёта или один с предыдущим</translation>
    </message>
    <message>
        <source>Check against a printed return…</source>
        <translation>Сверить с распечатанным отчётом…</translation>
    </message>
    <message>
        <source>Whether the journal still is the one that a return was made of</source>
        <translation>Тот ли это журнал, по которому составлен отчёт</translation>
    </message>
    <message>
        <source>Make again…</source>
        <translation>Составить заново…</translation>
    </message>
    <message>
        <source>Make it again from the journal, as of its day</source>
        <translation>Составить заново по журналу, по состоянию на тот день</translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n отчёт</numerusform>
            <numerusform>%n отчёта</numerusform>
            <numerusform>%n отчётов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was handed out yet. Export a month&apos;s workbook (Ctrl+E); it is entered here.</source>
        <translation>Сданных отчётов ещё нет. Выгрузите книгу за месяц (Ctrl+E); она будет внесена сюда.</translation>
    </message>
    <message>
        <source>as first published</source>
        <translation>как впервые опубликовано</translation>
    </message>
    <message>
        <source>as restated</source>
        <translation>с учётом пересмотра</translation>
    </message>
    <message>
        <source>Handed out at the desk {desk}</source>
        <translation>Выдано на рабочем месте {desk}</translation>
    </message>
    <message>
        <source>Register no.</source>
        <translation>№ в реестре</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Прошлый год</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Сдан</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Journal no.</source>
        <translation>№ в журнале</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>✓ as handed out</source>
        <translation>✓ как при сдаче</translation>
    </message>
    <message>
        <source>✗ was altered</source>
        <translation>✗ изменена</translation>
    </message>
    <message>
        <source>✗ is gone</source>
        <translation>✗ отсутствует</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>здесь ещё нет</translation>
    </message>
    <message>
        <source>No program here opens workbooks. The copy is {file}.</source>
        <translation>Здесь нет программы, открывающей книги. Копия: {file}.</translation>
    </message>
    <message>
        <source>Another desk handed out {number}. Its copy comes with the next exchange with the hub.</source>
        <translation>{number} выдан на другом рабочем месте. Его копия поступит при следующем обмене с центральной базой.</translation>
    </message>
    <message>
        <source>{file} is not there any more. Make it again (Ctrl+M).</source>
        <translation>Файла {file} больше нет. Составьте отчёт заново (Ctrl+M).</translation>
    </message>
    <message>
        <source>Select two returns of the same form (Ctrl+click, Shift+↓), then compare them.</source>
        <translation>Выберите два отчёта одной формы (Ctrl+щелчок, Shift+↓), затем сравните.</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Составить заново</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>{number} was made again from the journal: byte for byte what was handed out.</source>
        <translation>{number}: составлено заново по журналу, байт в байт как при сдаче.</translation>
    </message>
    <message>
        <source>{number} was made again of what this desk knew when it came from the desk that handed it out. What was handed out is the copy in the register.</source>
        <translation>{number} составлен заново по тому, что это рабочее место знало, когда он поступил с места, выдавшего его. Выдана была копия из реестра.</translation>
    </message>
    <message>
        <source>{number} was made again, but differs from what was handed out: the program or a code table is another now.</source>
        <translation>{number}: составлено заново, но отличается от сданного: теперь другая программа или таблица кодов.</translation>
    </message>
    <message>
        <source>Making {number} again…</source>
        <translation>Составляется заново: {number}…</translation>
    </message>
</context>
<context>
    <name>Restated</name>
    <message>
        <source>{month} was returned as {number}: the next return has to report this change.</source>
        <translation>За {month} сдан отчёт {number}: следующий отчёт должен сообщить об этом изменении.</translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>{parts}, {span}: the parts add up to the total</source>
        <translation>{parts}, {span}: части дают в сумме итог</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Направления</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>месяц</translation>
    </message>
    <message>
        <source>the year to date</source>
        <translation>с начала года</translation>
    </message>
    <message>
        <source>The records of the month, counted anew, are its totals</source>
        <translation>Записи месяца, подсчитанные заново, равны его итогам</translation>
    </message>
    <message>
        <source>records</source>
        <translation>записей</translation>
    </message>
    <message>
        <source>the same month of last year</source>
        <translation>тот же месяц прошлого года</translation>
    </message>
    <message>
        <source>the year to date of last year</source>
        <translation>с начала прошлого года</translation>
    </message>
    <message>
        <source>Table {table}, {span}: the rows add up to the total</source>
        <translation>Таблица {table}, {span}: строки дают в сумме итог</translation>
    </message>
    <message>
        <source>Table 4: the days of each direction add up to table 1</source>
        <translation>Таблица 4: дни каждого направления дают в сумме таблицу 1</translation>
    </message>
    <message>
        <source>Table 4: the days add up to the month</source>
        <translation>Таблица 4: дни дают в сумме месяц</translation>
    </message>
    <message>
        <source>The months before and this one make the year to date</source>
        <translation>Прошлые месяцы и этот дают итог с начала года</translation>
    </message>
    <message>
        <source>The records of the days are those of the month</source>
        <translation>Записи по дням – это записи месяца</translation>
    </message>
    <message>
        <source>The month is what its records add up to</source>
        <translation>Месяц равен сумме своих записей</translation>
    </message>
    <message>
        <source>The month has as many records as are counted</source>
        <translation>В месяце столько записей, сколько насчитано</translation>
    </message>
    <message>
        <source>Year to date of return {register_no}, the months since and the restatements make the year to date</source>
        <translation>Итог с начала года из отчёта {register_no}, последующие месяцы и пересмотры дают итог с начала года</translation>
    </message>
</context>
<context>
    <name>ReturnPage</name>
    <message>
        <source>For&amp;m</source>
        <translation>Фор&amp;ма</translation>
    </message>
    <message>
        <source>&amp;Last year</source>
        <translation>Прошл&amp;ый год</translation>
    </message>
    <message>
        <source>The return as it will print</source>
        <translation>Отчёт, каким он будет напечатан</translation>
    </message>
    <message>
        <source>Sentence for the press</source>
        <translation>Фраза для прессы</translation>
    </message>
    <message>
        <source>as restated</source>
        <translation>с учётом пересмотра</translation>
    </message>
    <message>
        <source>as first published</source>
        <translation>как впервые опубликовано</translation>
    </message>
    <message>
        <source>Last year&apos;s figures as they are known now, or as the first return of each month told them</source>
        <translation>Цифры прошлого года, какими они известны сейчас или какими их дал первый отчёт каждого месяца</translation>
    </message>
    <message>
        <source>Carbon anne&amp;x</source>
        <translation>Приложение о вы&amp;бросах</translation>
    </message>
    <message>
        <source>A further sheet on what the month&apos;s transport emits over the border leg; goes with the monthly return only</source>
        <translation>Дополнительный лист о выбросах транспорта за месяц на приграничном участке; только к месячному отчёту</translation>
    </message>
    <message>
        <source>Monthly throughput</source>
        <translation>Грузопоток за месяц</translation>
    </message>
    <message>
        <source>Goods and countries, as the bulletin has them</source>
        <translation>Товары и страны, как в бюллетене</translation>
    </message>
    <message>
        <source>Clearance times</source>
        <translation>Время оформления</translation>
    </message>
    <message>
        <source>Train runs</source>
        <translation>Рейсы поездов</translation>
    </message>
    <message>
        <source>Add a form…</source>
        <translation>Добавить форму…</translation>
    </message>
    <message>
        <source>No return yet. As soon as the tab Cargo (Ctrl+1) has records of a month, its return stands here.</source>
        <translation>Отчётов ещё нет. Как только на вкладке «Грузы» (Ctrl+1) появятся записи за месяц, здесь будет отчёт.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to months that were returned: this return has to report them.</source>
        <translation>
            <numerusform>%n изменение в месяцах, по которым сданы отчёты: этот отчёт должен о нём сообщить.</numerusform>
            <numerusform>%n изменения в месяцах, по которым сданы отчёты: этот отчёт должен о них сообщить.</numerusform>
            <numerusform>%n изменений в месяцах, по которым сданы отчёты: этот отчёт должен о них сообщить.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which?</source>
        <translation>Какие?</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of this month wait in the tab Cargo; they count once they are whole.</source>
        <translation>
            <numerusform>На вкладке «Грузы» ждёт %n черновик этого месяца; он учитывается, когда будет завершён.</numerusform>
            <numerusform>На вкладке «Грузы» ждут %n черновика этого месяца; они учитываются, когда будут завершены.</numerusform>
            <numerusform>На вкладке «Грузы» ждут %n черновиков этого месяца; они учитываются, когда будут завершены.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form&apos;s own formulas (ƒ) are reckoned in Excel: print it from there.</source>
        <translation>Собственные формулы формы (ƒ) вычисляет Excel: печатайте оттуда.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) of last year were never returned, and are as they are now: {months}</source>
        <translation>
            <numerusform>%n месяц прошлого года не сдавался и взят в нынешнем виде: {months}</numerusform>
            <numerusform>%n месяца прошлого года не сдавались и взяты в нынешнем виде: {months}</numerusform>
            <numerusform>%n месяцев прошлого года не сдавались и взяты в нынешнем виде: {months}</numerusform>
        </translation>
    </message>
    <message>
        <source>The records begin on {day}: changes against last year are against a part of it.</source>
        <translation>Записи начинаются с {day}: сравнение с прошлым годом идёт с его частью.</translation>
    </message>
    <message>
        <source>These sums differ from their records: {lines}. Restore the newest good backup, or ask for help with this line.</source>
        <translation>Эти суммы расходятся со своими записями: {lines}. Восстановите последнюю исправную копию или обратитесь за помощью с этой строкой.</translation>
    </message>
    <message>
        <source>A recount finds every sum equal to its records. Look at the return again.</source>
        <translation>При пересчёте все суммы равны своим записям. Откройте отчёт ещё раз.</translation>
    </message>
    <message>
        <source>Add a form</source>
        <translation>Добавить форму</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}).</source>
        <translation>Не удалось прочитать {file} ({why}).</translation>
    </message>
    <message>
        <source>{file} is among the forms now, as a copy in the desk&apos;s folder templates.</source>
        <translation>Файл {file} добавлен к формам, копия в папке templates рабочего места.</translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation>Выгрузить книгу</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Запись в {file}…</translation>
    </message>
    <message>
        <source>Exported as {file}. Register no. {number}, SHA-256 {sha256}. A copy is in the folder of returns.</source>
        <translation>Выгружено: {file}. № в реестре {number}, SHA-256 {sha256}. Копия – в папке отчётов.</translation>
    </message>
    <message>
        <source>{month} exported</source>
        <translation>Выгружено: {month}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}). Choose another folder.</source>
        <translation>Не удалось записать {file} ({why}). Выберите другую папку.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>Скопирована %n строка</numerusform>
            <numerusform>Скопировано %n строки</numerusform>
            <numerusform>Скопировано %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentence copied, with its figures: {sentence}</source>
        <translation>Фраза скопирована, с её цифрами: {sentence}</translation>
    </message>
</context>
<context>
    <name>ReturnsTab</name>
    <message>
        <source>Returns</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Choose a month</source>
        <translation>Выбрать месяц</translation>
    </message>
    <message>
        <source>To the return, to scroll and select in it</source>
        <translation>К отчёту, чтобы прокручивать и выделять</translation>
    </message>
    <message>
        <source>Export workbook…</source>
        <translation>Выгрузить книгу…</translation>
    </message>
    <message>
        <source>Checklist, close…</source>
        <translation>Проверить и закрыть…</translation>
    </message>
    <message>
        <source>Reopen month…</source>
        <translation>Снова открыть месяц…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Реестр</translation>
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
        <source>Copy table</source>
        <translation>Копировать таблицу</translation>
    </message>
    <message>
        <source>Folder of returns</source>
        <translation>Папка отчётов</translation>
    </message>
    <message>
        <source>Copy the sentence for the press in {language}</source>
        <translation>Копировать фразу для прессы ({language})</translation>
    </message>
    <message>
        <source>Add a form…</source>
        <translation>Добавить форму…</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыт</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>предварительный</translation>
    </message>
    <message>
        <source>{state}, exported</source>
        <translation>{state}, выгружен</translation>
    </message>
    <message>
        <source>{month} is closed. To change it again, reopen it with a reason.</source>
        <translation>Месяц {month} закрыт. Чтобы изменить его, снова откройте с указанием причины.</translation>
    </message>
    <message>
        <source>Why is {month} reopened?</source>
        <translation>Почему снова открывается месяц {month}?</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Снова открыть</translation>
    </message>
    <message>
        <source>{month} is open again. The journal keeps your reason.</source>
        <translation>Месяц {month} снова открыт. Причина сохранена в журнале.</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>clerk</source>
        <translation>оператор</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>начальник смены</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>администратор</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>Journal: {count} entries</source>
        <translation>Журнал, записей: {count}</translation>
    </message>
    <message>
        <source>    missing, {count} in all: no. {numbers}</source>
        <translation>    отсутствуют, всего {count}: № {numbers}</translation>
    </message>
    <message>
        <source>    not fitting their hash: no. {numbers}</source>
        <translation>    не соответствуют своему хешу: № {numbers}</translation>
    </message>
    <message>
        <source>Other rows: {rows}</source>
        <translation>Прочие строки: {rows}</translation>
    </message>
    <message>
        <source>The write-ahead log beside the file does not belong to it, and was left out.</source>
        <translation>Журнал упреждающей записи рядом с файлом к нему не относится и пропущен.</translation>
    </message>
    <message>
        <source>The file could only be read row by row, since it is encrypted or unknown.</source>
        <translation>Файл удалось прочитать только построчно: он зашифрован или неизвестен.</translation>
    </message>
    <message>
        <source>Nothing is lost: what could not be read was rebuilt from the journal, whose chain is whole.</source>
        <translation>Ничего не потеряно: непрочитанное восстановлено по журналу, цепочка которого цела.</translation>
    </message>
    <message>
        <source>Nothing is lost: all records and the whole journal were read.</source>
        <translation>Ничего не потеряно: прочитаны все записи и весь журнал.</translation>
    </message>
    <message>
        <source>{saved} records are saved. {missing} entries of the journal are lost, and with each one change at most; {doubt} records are in doubt. Compare them with the papers.</source>
        <translation>Спасено записей: {saved}. Утрачено записей журнала: {missing}, с каждой – не более одного изменения; записей под сомнением: {doubt}. Сверьте их с документами.</translation>
    </message>
    <message>
        <source>Salvaged from {source} into {file}</source>
        <translation>Данные спасены из {source} в {file}</translation>
    </message>
    <message>
        <source>{kind}: {saved} saved, {read} of them read, {journal} from the journal</source>
        <translation>{kind}: спасено {saved}, из них прочитано {read}, по журналу {journal}</translation>
    </message>
    <message>
        <source>The journal&apos;s chain is whole</source>
        <translation>Цепочка журнала цела</translation>
    </message>
    <message>
        <source>The journal&apos;s chain is broken at no. {no}</source>
        <translation>Цепочка журнала прервана на № {no}</translation>
    </message>
    <message>
        <source>Cargo records</source>
        <translation>Записи о грузах</translation>
    </message>
    <message>
        <source>Clearances</source>
        <translation>Оформления</translation>
    </message>
    <message>
        <source>Railway messages</source>
        <translation>Сообщения ж/д</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Хроника</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Счётчики</translation>
    </message>
    <message>
        <source>Meters&apos; readings</source>
        <translation>Показания счётчиков</translation>
    </message>
    <message>
        <source>Meters&apos; factors</source>
        <translation>Коэффициенты счётчиков</translation>
    </message>
    <message>
        <source>Meters&apos; yardsticks</source>
        <translation>Ориентиры счётчиков</translation>
    </message>
    <message>
        <source>Samples for double entry</source>
        <translation>Выборки для двойного ввода</translation>
    </message>
    <message>
        <source>Papers keyed twice</source>
        <translation>Документы, введённые дважды</translation>
    </message>
    <message>
        <source>Contests between desks</source>
        <translation>Конфликты рабочих мест</translation>
    </message>
    <message>
        <source>in doubt, the journal does not confirm it</source>
        <translation>под сомнением, журнал не подтверждает</translation>
    </message>
    <message>
        <source>could not be kept</source>
        <translation>сохранить не удалось</translation>
    </message>
    <message>
        <source>Pages that could not be read: {tables}</source>
        <translation>Непрочитанные страницы: {tables}</translation>
    </message>
    <message>
        <source>Rows that could not be read: {tables}</source>
        <translation>Непрочитанные строки: {tables}</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Scan or type a number, a trader, a train (Ctrl+F)</source>
        <translation>Скан или поиск (Ctrl+F)</translation>
    </message>
    <message>
        <source>Scan or find</source>
        <translation>Сканировать или найти</translation>
    </message>
    <message>
        <source>Enter: {stage}</source>
        <translation>Enter: {stage}</translation>
    </message>
    <message>
        <source>Enter: find</source>
        <translation>Enter: найти</translation>
    </message>
    <message>
        <source>What Enter does with a number that was scanned or typed</source>
        <translation>Что делает Enter со сканированным или введённым номером</translation>
    </message>
</context>
<context>
    <name>Second</name>
    <message>
        <source>Sample</source>
        <translation>Выборка</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>№ в выборке</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>No. of the day</source>
        <translation>№ за день</translation>
    </message>
    <message>
        <source>Revision drawn</source>
        <translation>Версия при отборе</translation>
    </message>
    <message>
        <source>First entry by</source>
        <translation>Первый ввод</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Поиск по</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>Повторный ввод</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Первый ввод</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Подставлено</translation>
    </message>
    <message>
        <source>Second entry by</source>
        <translation>Повторно ввёл</translation>
    </message>
    <message>
        <source>Second entry at</source>
        <translation>Время повторного ввода</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Решение</translation>
    </message>
</context>
<context>
    <name>SecondPage</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>in the list: to the paper; in the form: the next field, behind the last one save</source>
        <translation>в списке: к документу; в форме: следующее поле, после последнего – сохранить</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>save the second entry; it never changes after that</source>
        <translation>сохранить повторный ввод; после этого он не меняется</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Enter</translation>
    </message>
    <message>
        <source>take what was probably meant</source>
        <translation>принять предложенное исправление</translation>
    </message>
    <message>
        <source>1, 2</source>
        <translation>1, 2</translation>
    </message>
    <message>
        <source>the first entry was right; the second was, and the record is corrected</source>
        <translation>верен первый ввод; верен второй, и запись исправляется</translation>
    </message>
    <message>
        <source>3, or the right value</source>
        <translation>3 или верное значение</translation>
    </message>
    <message>
        <source>both were wrong: what is typed is right</source>
        <translation>оба неверны: верно введённое</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to the list, with what was typed kept; from the list back to the day sheet</source>
        <translation>назад к списку, введённое сохраняется; из списка – назад к листу дня</translation>
    </message>
    <message>
        <source>Draw a sample…</source>
        <translation>Сделать выборку…</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Совпадение</translation>
    </message>
    <message>
        <source>Take the sample back</source>
        <translation>Отозвать выборку</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Tell of double entry on the monthly return</source>
        <translation>Указывать двойной ввод в месячном отчёте</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Выборка</translation>
    </message>
    <message>
        <source>{days} · {size} records · seed {seed} · {who}</source>
        <translation>{days} · записей: {size} · начальное число {seed} · {who}</translation>
    </message>
    <message>
        <source>{agree} of {compared} fields</source>
        <translation>полей {agree} из {compared}</translation>
    </message>
    <message>
        <source>nothing is compared yet</source>
        <translation>ещё ничего не сверено</translation>
    </message>
    <message>
        <source>told when all is settled</source>
        <translation>станет известно, когда всё решено</translation>
    </message>
    <message numerus="yes">
        <source>%n to key</source>
        <translation>
            <numerusform>ввести повторно: %n</numerusform>
            <numerusform>ввести повторно: %n</numerusform>
            <numerusform>ввести повторно: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>к решению: %n</numerusform>
            <numerusform>к решению: %n</numerusform>
            <numerusform>к решению: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyed twice</source>
        <translation>Введено дважды</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>First entry wrong</source>
        <translation>Ошибка в первом вводе</translation>
    </message>
    <message>
        <source>Agreement by field and by clerk</source>
        <translation>Совпадение по полям и операторам</translation>
    </message>
    <message>
        <source>Double entry</source>
        <translation>Двойной ввод</translation>
    </message>
    <message>
        <source>You had a hand in the first entry of this record; somebody else keys it a second time.</source>
        <translation>Вы участвовали в первом вводе этой записи; повторно её вводит кто-то другой.</translation>
    </message>
    <message>
        <source>Enter goes on, Ctrl+Enter saves: after that the second entry never changes. Esc keeps it.</source>
        <translation>Enter – дальше, Ctrl+Enter – сохранить: после этого повторный ввод не меняется. Esc – выйти, сохранив введённое.</translation>
    </message>
    <message>
        <source>Ctrl+N draws a random sample of a day&apos;s or month&apos;s records. A second clerk keys them from the paper without seeing the first entry; then the two settle what differs.</source>
        <translation>Ctrl+N делает случайную выборку записей дня или месяца. Второй оператор вводит их с документа, не видя первого ввода; затем оба решают, что верно там, где вводы расходятся.</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Shares kept of: {parts}. Seed {seed}; drawn by {who}. Intervals: Wilson, 95 %.</source>
        <translation>Доли сохранены по: {parts}. Начальное число {seed}; выборку делал {who}. Интервалы: Уилсон, 95 %.</translation>
    </message>
    <message>
        <source>Paper {place} of {size} · {day} · no. {number} of the day</source>
        <translation>Документ {place} из {size} · {day} · № за день {number}</translation>
    </message>
    <message>
        <source>Both entries bear the name {who}: without accounts the program cannot tell who keys.</source>
        <translation>Под обоими вводами имя {who}: без учётных записей программа не различает, кто вводит.</translation>
    </message>
    <message>
        <source>Key it from the paper. What was entered first is shown after it is saved.</source>
        <translation>Введите с документа. Первый ввод будет показан после сохранения.</translation>
    </message>
    <message>
        <source>The record is voided meanwhile: what is settled corrects nothing.</source>
        <translation>Запись тем временем аннулирована: решение ничего не исправит.</translation>
    </message>
    <message>
        <source>Compared as it was when it was drawn; the record was changed since.</source>
        <translation>Сравнение с состоянием на момент отбора; с тех пор запись изменилась.</translation>
    </message>
    <message>
        <source>Both entries bear the name {who}.</source>
        <translation>Под обоими вводами имя {who}.</translation>
    </message>
    <message>
        <source>1: the first was right · 2: the second was right, the record is corrected · or type what is right</source>
        <translation>1: верен первый · 2: верен второй, запись исправляется · или введите верное</translation>
    </message>
    <message>
        <source>Nothing to settle. Enter goes on to the next paper.</source>
        <translation>Решать нечего. Enter – к следующему документу.</translation>
    </message>
    <message>
        <source>Nothing is left to do in this sample.</source>
        <translation>В этой выборке всё сделано.</translation>
    </message>
    <message>
        <source>draw of a sample</source>
        <translation>отбор выборки</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) drawn</source>
        <translation>
            <numerusform>отобрана %n запись</numerusform>
            <numerusform>отобраны %n записи</numerusform>
            <numerusform>отобрано %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>taking back of a sample</source>
        <translation>отзыв выборки</translation>
    </message>
    <message>
        <source>Monthly returns tell of double entry from now on.</source>
        <translation>С этого момента в месячных отчётах указывается двойной ввод.</translation>
    </message>
    <message>
        <source>Monthly returns do not tell of double entry.</source>
        <translation>Двойной ввод в месячных отчётах не указывается.</translation>
    </message>
    <message>
        <source>Paper {place}: both entries agree</source>
        <translation>Документ {place}: оба ввода совпадают</translation>
    </message>
    <message>
        <source>The two entries differ: look here first. What was typed since is not taken.</source>
        <translation>Вводы различаются: сначала посмотрите сюда. Введённое с тех пор не принято.</translation>
    </message>
    <message>
        <source>Both wrong: the right value of {title}:</source>
        <translation>Оба неверны; верное значение поля «{title}»:</translation>
    </message>
    <message>
        <source>empty, if the paper says nothing</source>
        <translation>пусто, если в документе ничего нет</translation>
    </message>
    <message>
        <source>settling of {title}</source>
        <translation>решение: {title}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Отменено: {what}</translation>
    </message>
</context>
<context>
    <name>SettingColumns</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Китайский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Казахский</translation>
    </message>
    <message>
        <source>Pinyin initials</source>
        <translation>Буквы пиньиня</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Другие написания</translation>
    </message>
    <message>
        <source>HS codes that begin with</source>
        <translation>Начало кода ТН ВЭД</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Направления</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>Виды транспорта</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Коридоры</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Пункт пропуска</translation>
    </message>
    <message>
        <source>Codes in messages</source>
        <translation>Коды в сообщениях</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Не сверено</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Километры</translation>
    </message>
    <message>
        <source>Code list</source>
        <translation>Список кодов</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Вид транспорта</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Коридор</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Target, hours</source>
        <translation>Норматив, ч</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Открытие</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Закрытие</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>С дня</translation>
    </message>
    <message>
        <source>Before, least hours</source>
        <translation>До, не менее ч</translation>
    </message>
    <message>
        <source>Before, most hours</source>
        <translation>До, не более ч</translation>
    </message>
    <message>
        <source>After, hours</source>
        <translation>После, ч</translation>
    </message>
    <message>
        <source>Published change, %</source>
        <translation>Опубликовано, %</translation>
    </message>
    <message>
        <source>g CO2e per tkm</source>
        <translation>г CO2-экв. на т·км</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
</context>
<context>
    <name>SettingTables</name>
    <message>
        <source>Target times of clearance</source>
        <translation>Нормативы времени оформления</translation>
    </message>
    <message>
        <source>Hours by direction, mode, lane and stage.</source>
        <translation>Часы по направлению, виду транспорта, коридору и этапу.</translation>
    </message>
    <message>
        <source>Published figures of before and after</source>
        <translation>Опубликованные данные до и после</translation>
    </message>
    <message>
        <source>What the study of clearances is held against.</source>
        <translation>С ними сравнивается исследование оформления.</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Особые дни</translation>
    </message>
    <message>
        <source>Days on which a post does not follow its country&apos;s calendar.</source>
        <translation>Дни, когда пункт пропуска работает не по календарю своей страны.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>When the posts work, by country, mode and season.</source>
        <translation>Когда работают пункты пропуска: по стране, виду транспорта и сезону.</translation>
    </message>
    <message>
        <source>Kinds of occasions</source>
        <translation>Виды записей хроники</translation>
    </message>
    <message>
        <source>What is marked in the trends: reforms, holidays.</source>
        <translation>Что отмечается в динамике: реформы, праздники.</translation>
    </message>
    <message>
        <source>HS codes</source>
        <translation>Коды ТН ВЭД</translation>
    </message>
    <message>
        <source>Goods of two, four and six digits.</source>
        <translation>Товары по двум, четырём и шести знакам.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Names, customs&apos; numbers and other spellings.</source>
        <translation>Названия, номера таможни и другие написания.</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Валюты</translation>
    </message>
    <message>
        <source>Units of quantity</source>
        <translation>Единицы количества</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Направления</translation>
    </message>
    <message>
        <source>Import, export, transit and how people write them.</source>
        <translation>Импорт, экспорт, транзит и как их пишут.</translation>
    </message>
    <message>
        <source>Transport modes</source>
        <translation>Виды транспорта</translation>
    </message>
    <message>
        <source>Rail, road, pipeline and how people write them.</source>
        <translation>Ж/д, авто, трубопровод и как их пишут.</translation>
    </message>
    <message>
        <source>Customs regimes</source>
        <translation>Виды торговли (коды надзора)</translation>
    </message>
    <message>
        <source>Supervision modes of China&apos;s customs, four digits.</source>
        <translation>Коды надзора таможни Китая, четыре цифры.</translation>
    </message>
    <message>
        <source>Customs districts</source>
        <translation>Таможенные округа</translation>
    </message>
    <message>
        <source>Customs of China, four digits.</source>
        <translation>Таможни Китая, четыре цифры.</translation>
    </message>
    <message>
        <source>Lanes of clearance</source>
        <translation>Коридоры оформления</translation>
    </message>
    <message>
        <source>Green, document check, inspection.</source>
        <translation>Зелёный, документы, досмотр.</translation>
    </message>
    <message>
        <source>Stages of clearance</source>
        <translation>Этапы оформления</translation>
    </message>
    <message>
        <source>Their order, what each applies to, whose calendar it keeps.</source>
        <translation>Их порядок, к чему каждый относится, чей календарь.</translation>
    </message>
    <message>
        <source>Events of trains</source>
        <translation>События поездов</translation>
    </message>
    <message>
        <source>Arrival, departure, gauge change and how messages write them.</source>
        <translation>Прибытие, отправление, смена колеи и как их пишут в сообщениях.</translation>
    </message>
    <message>
        <source>Types of events</source>
        <translation>Типы событий</translation>
    </message>
    <message>
        <source>Planned, forecast, actual.</source>
        <translation>План, прогноз, факт.</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>Колеи</translation>
    </message>
    <message>
        <source>1435 and 1520 mm and how people write them.</source>
        <translation>1435 и 1520 мм и как их пишут.</translation>
    </message>
    <message>
        <source>What a meter shows</source>
        <translation>Что показывает счётчик</translation>
    </message>
    <message>
        <source>A running counter, or the quantity of the day.</source>
        <translation>Нарастающий итог или количество за сутки.</translation>
    </message>
    <message>
        <source>Conversions of meters</source>
        <translation>Пересчёт счётчиков</translation>
    </message>
    <message>
        <source>Which way a factor goes.</source>
        <translation>В какую сторону действует коэффициент.</translation>
    </message>
    <message>
        <source>Yardsticks of meters</source>
        <translation>Ориентиры счётчиков</translation>
    </message>
    <message>
        <source>A day, or in all.</source>
        <translation>За сутки или всего.</translation>
    </message>
    <message>
        <source>Headings understood on import</source>
        <translation>Заголовки, понятные при импорте</translation>
    </message>
    <message>
        <source>Which heading of a file means which field.</source>
        <translation>Какой заголовок файла что означает.</translation>
    </message>
    <message>
        <source>Emissions of transport</source>
        <translation>Выбросы транспорта</translation>
    </message>
    <message>
        <source>Grams of CO2e per tonne-kilometre by mode.</source>
        <translation>Граммы CO2-экв. на тонно-километр по видам транспорта.</translation>
    </message>
    <message>
        <source>Limits of this computer</source>
        <translation>Пределы этого компьютера</translation>
    </message>
    <message>
        <source>How large files may be that are taken in here; not shared with other desks.</source>
        <translation>Насколько большие файлы здесь принимаются; на другие рабочие места не передаётся.</translation>
    </message>
    <message>
        <source>Categories of goods</source>
        <translation>Категории товаров</translation>
    </message>
    <message>
        <source>Which HS codes fall into which.</source>
        <translation>Какие коды ТН ВЭД относятся к какой категории.</translation>
    </message>
    <message>
        <source>Stations and other places</source>
        <translation>Станции и другие места</translation>
    </message>
    <message>
        <source>Names, clocks and what messages call them.</source>
        <translation>Названия, часовые пояса и обозначения в сообщениях.</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Маршруты</translation>
    </message>
    <message>
        <source>Stops in order from the east, with kilometres.</source>
        <translation>Остановки по порядку с востока, с километрами.</translation>
    </message>
    <message>
        <source>Legs over the border</source>
        <translation>Приграничные участки</translation>
    </message>
    <message>
        <source>Which way is counted for emissions.</source>
        <translation>Какой путь считается для выбросов.</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Пункты пропуска</translation>
    </message>
    <message>
        <source>What a port is called in each language.</source>
        <translation>Как пункт называется на каждом языке.</translation>
    </message>
    <message>
        <source>Statuses in messages</source>
        <translation>Статусы в сообщениях</translation>
    </message>
    <message>
        <source>What the codes of a status mean.</source>
        <translation>Что значат коды статуса.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>{purpose} The desk&apos;s own since {when}.</source>
        <translation>{purpose} Своя с {when}.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Desk</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Нормативы и планы</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Календари</translation>
    </message>
    <message>
        <source>Code tables</source>
        <translation>Таблицы кодов</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Stations and routes</source>
        <translation>Станции и маршруты</translation>
    </message>
    <message>
        <source>Railway channels</source>
        <translation>Каналы сообщений ж/д</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Центральная база</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Find a setting: type a few letters</source>
        <translation>Найти настройку: введите несколько букв</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Найти настройку</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word.</source>
        <translation>Ничего с таким названием нет. Попробуйте другое слово.</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>The next record starts with this value (F4 changes that)</source>
        <translation>Следующая запись начнётся с этого значения (F4 меняет это)</translation>
    </message>
    <message>
        <source>edit of a record</source>
        <translation>правка записи</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n новая запись</numerusform>
            <numerusform>%n новые записи</numerusform>
            <numerusform>%n новых записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Locked by {name}. What was typed is kept; another person may sign in as well.</source>
        <translation>Заблокировано: {name}. Введённое сохранено; войти может и другой пользователь.</translation>
    </message>
    <message>
        <source>Sign in to work at this desk.</source>
        <translation>Войдите, чтобы работать на этом рабочем месте.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>The caps lock seems to be on</source>
        <translation>Похоже, включён Caps Lock</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Войти</translation>
    </message>
    <message>
        <source>&amp;Recovery code…</source>
        <translation>&amp;Код восстановления…</translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message>
        <source>{year}</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>pattern of a day, as Qt writes patterns</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>{day}</source>
        <comment>day of the month, under an axis</comment>
        <translation>{day}</translation>
    </message>
    <message>
        <source>Q{quarter} {year}</source>
        <comment>a quarter of a year</comment>
        <translation>{quarter} кв. {year}</translation>
    </message>
    <message>
        <source>Week {week}, {year}</source>
        <comment>an ISO week</comment>
        <translation>{week}-я неделя {year}</translation>
    </message>
    <message>
        <source>{first} to {last} {year}</source>
        <comment>months of a year</comment>
        <translation>{first} – {last} {year}</translation>
    </message>
    <message>
        <source>{first} to {last} {month} {year}</source>
        <comment>days of a month</comment>
        <translation>{first}–{last} {month} {year}</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>pattern of a day without its year, as Qt writes patterns</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Q{quarter}</source>
        <comment>a quarter, under an axis</comment>
        <translation>{quarter} кв.</translation>
    </message>
    <message>
        <source>W{week}</source>
        <comment>a week, under an axis</comment>
        <translation>нед. {week}</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>{key}: {stage} now; Shift+{key}: at another time</source>
        <translation>{key}: {stage} сейчас; Shift+{key}: в другое время</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n not saved yet</source>
        <translation>
            <numerusform>не сохранена %n</numerusform>
            <numerusform>не сохранены %n</numerusform>
            <numerusform>не сохранено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Всё сохранено</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено {time}</translation>
    </message>
    <message>
        <source>Each record is on the disk as soon as it is entered</source>
        <translation>Каждая запись попадает на диск сразу после ввода</translation>
    </message>
    <message>
        <source>Records are entered under this name</source>
        <translation>Под этим именем вносятся записи</translation>
    </message>
    <message>
        <source>No railway message yet</source>
        <translation>Сообщений ж/д пока нет</translation>
    </message>
    <message>
        <source>Railway {age} ago</source>
        <translation>Ж/д: {age} назад</translation>
    </message>
    <message>
        <source>Age of the newest message of the railway; Trains › Channels… says more</source>
        <translation>Возраст последнего сообщения железной дороги; подробнее – «Поезда › Каналы…»</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} мин</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} ч</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} сут</translation>
    </message>
</context>
<context>
    <name>StepStack</name>
    <message>
        <source>One moment: a step of many records is still under way.</source>
        <translation>Минуту: ещё выполняется шаг с большим числом записей.</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Выполнено: {what}</translation>
    </message>
    <message>
        <source>Under way: {what}…</source>
        <translation>Выполняется: {what}…</translation>
    </message>
    <message>
        <source>“{what}” stays as it is. {why}</source>
        <translation>«{what}» остаётся как есть. {why}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>import of {what} from {file}</source>
        <translation>импорт ({what}) из {file}</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 запись</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>записей: {count}</translation>
    </message>
    <message>
        <source>1 consignment</source>
        <translation>1 партия</translation>
    </message>
    <message>
        <source>{count} consignments</source>
        <translation>партий: {count}</translation>
    </message>
    <message>
        <source>1 train event</source>
        <translation>1 событие поезда</translation>
    </message>
    <message>
        <source>{count} train events</source>
        <translation>событий поездов: {count}</translation>
    </message>
    <message>
        <source>1 reading</source>
        <translation>1 показание</translation>
    </message>
    <message>
        <source>{count} readings</source>
        <translation>показаний: {count}</translation>
    </message>
    <message>
        <source>1 meter</source>
        <translation>1 счётчик</translation>
    </message>
    <message>
        <source>{count} meters</source>
        <translation>счётчиков: {count}</translation>
    </message>
    <message>
        <source>1 factor</source>
        <translation>1 коэффициент</translation>
    </message>
    <message>
        <source>{count} factors</source>
        <translation>коэффициентов: {count}</translation>
    </message>
    <message>
        <source>1 yardstick</source>
        <translation>1 ориентир</translation>
    </message>
    <message>
        <source>{count} yardsticks</source>
        <translation>ориентиров: {count}</translation>
    </message>
    <message>
        <source>1 occasion</source>
        <translation>1 запись хроники</translation>
    </message>
    <message>
        <source>{count} occasions</source>
        <translation>записей хроники: {count}</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 выборка</translation>
    </message>
    <message>
        <source>{count} samples</source>
        <translation>выборок: {count}</translation>
    </message>
    <message>
        <source>1 paper keyed twice</source>
        <translation>1 документ, введённый дважды</translation>
    </message>
    <message>
        <source>{count} papers keyed twice</source>
        <translation>документов, введённых дважды: {count}</translation>
    </message>
    <message>
        <source>1 contest</source>
        <translation>1 конфликт</translation>
    </message>
    <message>
        <source>{count} contests</source>
        <translation>конфликтов: {count}</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 изменение</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>изменений: {count}</translation>
    </message>
    <message>
        <source>add of {what}</source>
        <translation>добавление ({what})</translation>
    </message>
    <message>
        <source>edit of {what}</source>
        <translation>правка ({what})</translation>
    </message>
    <message>
        <source>void of {what}</source>
        <translation>аннулирование ({what})</translation>
    </message>
    <message>
        <source>restore of {what}</source>
        <translation>восстановление ({what})</translation>
    </message>
    <message>
        <source>change of {what}</source>
        <translation>изменение ({what})</translation>
    </message>
</context>
<context>
    <name>Stringline</name>
    <message>
        <source>Now {time}</source>
        <translation>Сейчас {time}</translation>
    </message>
    <message>
        <source>{route}  ({count})</source>
        <translation>{route}  ({count})</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>The route that is drawn, and how many trains are on it</source>
        <translation>Показанный маршрут и число поездов на нём</translation>
    </message>
    <message>
        <source>Expected, 10 to 90 %</source>
        <translation>Ожидается (10–90 %)</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Проследовал</translation>
    </message>
    <message>
        <source>No train is at the port or expected, nor left lately.</source>
        <translation>Нет поездов в пункте пропуска, ожидаемых или недавно ушедших.</translation>
    </message>
    <message>
        <source>No trains yet. Drop a railway file into the inbox folder, and its trains are drawn here.</source>
        <translation>Поездов пока нет. Положите файл железной дороги в папку inbox – его поезда появятся здесь.</translation>
    </message>
    <message>
        <source>No train is known at two places of one route yet. The routes are in routes.csv; a copy of it in the desk&apos;s folder counts instead.</source>
        <translation>Пока ни один поезд не отмечен в двух местах одного маршрута. Маршруты – в routes.csv; копия этого файла в папке рабочего места его заменяет.</translation>
    </message>
    <message numerus="yes">
        <source>%n train(s) are not on this route</source>
        <translation>
            <numerusform>%n поезд не на этом маршруте</numerusform>
            <numerusform>%n поезда не на этом маршруте</numerusform>
            <numerusform>%n поездов не на этом маршруте</numerusform>
        </translation>
    </message>
    <message>
        <source>Train {train_no} is not on this route</source>
        <translation>Поезд {train_no} не на этом маршруте</translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation>раньше, позже</translation>
    </message>
    <message>
        <source>less time, more time</source>
        <translation>меньше времени, больше времени</translation>
    </message>
    <message>
        <source>all the time there is</source>
        <translation>всё время целиком</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>the next train up or down the line of now</source>
        <translation>следующий поезд вверх или вниз по линии «сейчас»</translation>
    </message>
    <message>
        <source>open the train</source>
        <translation>открыть поезд</translation>
    </message>
    <message>
        <source>no train</source>
        <translation>снять выбор поезда</translation>
    </message>
    <message>
        <source>Trains, {route}</source>
        <translation>Поезда, {route}</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>Поезда</translation>
    </message>
    <message>
        <source>As of {time}, {zone}. A hair is the plan; solid is what happened; dashed is expected, with 10 to 90 %.</source>
        <translation>На {time}, {zone}. Тонкая линия – план, сплошная – факт, пунктир – ожидание с границами 10–90 %.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>pattern of a day, as Qt writes patterns</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>pattern of a day, as Qt writes patterns</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Beijing time</source>
        <translation>Пекинское время</translation>
    </message>
    <message>
        <source>{place} time</source>
        <translation>{place}, местное время</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Direction not known</source>
        <translation>Направление неизвестно</translation>
    </message>
    <message>
        <source>{place} at {time}</source>
        <translation>{place}: {time}</translation>
    </message>
    <message>
        <source>10 to 90 %</source>
        <translation>10–90 %</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Опоздание</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>стоит</translation>
    </message>
    <message>
        <source>km</source>
        <translation>км</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Wagons of the train</source>
        <translation>Вагоны поезда</translation>
    </message>
    <message numerus="yes">
        <source>{gauge}: %n wagon(s)</source>
        <translation>
            <numerusform>{gauge}: %n вагон</numerusform>
            <numerusform>{gauge}: %n вагона</numerusform>
            <numerusform>{gauge}: %n вагонов</numerusform>
        </translation>
    </message>
    <message>
        <source>{gauge} mm</source>
        <translation>{gauge} мм</translation>
    </message>
    <message>
        <source>Wagons</source>
        <translation>Вагоны</translation>
    </message>
    <message>
        <source>On this gauge only</source>
        <translation>Только на этой колее</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>wagon {number}</source>
        <translation>вагон {number}</translation>
    </message>
    <message>
        <source>container {number}</source>
        <translation>контейнер {number}</translation>
    </message>
    <message>
        <source>seal {number}</source>
        <translation>пломба {number}</translation>
    </message>
    <message>
        <source>railway {weight} kg</source>
        <translation>ж/д {weight} кг</translation>
    </message>
    <message>
        <source>on the record wagon {number}</source>
        <translation>в записи вагон {number}</translation>
    </message>
    <message>
        <source>on the record container {number}</source>
        <translation>в записи контейнер {number}</translation>
    </message>
    <message>
        <source>declared {weight} kg</source>
        <translation>по ДТ {weight} кг</translation>
    </message>
    <message>
        <source>difference {weight} kg ({share})</source>
        <translation>разница {weight} кг ({share})</translation>
    </message>
    <message>
        <source>declaration {number}</source>
        <translation>ДТ {number}</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>Arrived in</source>
        <translation>Прибытие за</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Вид транспорта</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Коридор</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Участник ВЭД</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Разбивка</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Недели</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Отсчёт</translation>
    </message>
    <message>
        <source>All hours</source>
        <translation>Все часы</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Рабочие часы</translation>
    </message>
    <message>
        <source>All directions</source>
        <translation>Все направления</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Все виды транспорта</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>Все коридоры</translation>
    </message>
    <message>
        <source>All traders</source>
        <translation>Все участники ВЭД</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Последние 12 месяцев</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Прошлый год</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>С {day}</translation>
    </message>
    <message>
        <source>Release time, h</source>
        <translation>Время выпуска, ч</translation>
    </message>
    <message>
        <source>Nothing is released yet.</source>
        <translation>Выпуска пока нет.</translation>
    </message>
    <message>
        <source>target {target}</source>
        <translation>норматив {target}</translation>
    </message>
    <message>
        <source>{name} {target}</source>
        <translation>{name} {target}</translation>
    </message>
    <message>
        <source>reform {day}</source>
        <translation>реформа {day}</translation>
    </message>
    <message>
        <source>{what}, h</source>
        <translation>{what}, ч</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>Consignments</source>
        <translation>Партий</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Не выпущено</translation>
    </message>
    <message>
        <source>Mean of the released</source>
        <translation>Среднее по выпущенным</translation>
    </message>
    <message>
        <source>Median, 95 % from</source>
        <translation>Медиана, 95 % от</translation>
    </message>
    <message>
        <source>Median, 95 % to</source>
        <translation>Медиана, 95 % до</translation>
    </message>
    <message>
        <source>75 % released in</source>
        <translation>75 % выпущено за</translation>
    </message>
    <message>
        <source>90 % released in</source>
        <translation>90 % выпущено за</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Норматив</translation>
    </message>
    <message>
        <source>Within target, %</source>
        <translation>В нормативе, %</translation>
    </message>
    <message>
        <source>Within target, 95 % from, %</source>
        <translation>В нормативе, 95 % от, %</translation>
    </message>
    <message>
        <source>Within target, 95 % to, %</source>
        <translation>В нормативе, 95 % до, %</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>С дня</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Median with 95 % interval</source>
        <translation>Медиана с 95-процентным интервалом</translation>
    </message>
    <message>
        <source>Median release time by month</source>
        <translation>Медиана времени выпуска по месяцам</translation>
    </message>
    <message>
        <source>Median release time by week</source>
        <translation>Медиана времени выпуска по неделям</translation>
    </message>
    <message>
        <source>Control chart of the monthly medians</source>
        <translation>Контрольная карта месячных медиан</translation>
    </message>
    <message>
        <source>Control chart of the weekly medians</source>
        <translation>Контрольная карта недельных медиан</translation>
    </message>
    <message>
        <source>Monthly median</source>
        <translation>Месячная медиана</translation>
    </message>
    <message>
        <source>Weekly median</source>
        <translation>Недельная медиана</translation>
    </message>
    <message>
        <source>Moving range</source>
        <translation>Скользящий размах</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Нижняя граница</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Верхняя граница</translation>
    </message>
    <message>
        <source>Upper limit of the ranges</source>
        <translation>Верхняя граница размахов</translation>
    </message>
    <message>
        <source>Special cause</source>
        <translation>Особая причина</translation>
    </message>
    <message>
        <source>Centre and limits</source>
        <translation>Центр и границы</translation>
    </message>
    <message>
        <source>limit {hours}</source>
        <translation>граница {hours}</translation>
    </message>
    <message>
        <source>centre {hours}</source>
        <translation>центр {hours}</translation>
    </message>
    <message>
        <source>{stage} {change}</source>
        <translation>{stage} {change}</translation>
    </message>
    <message>
        <source>Mean release time by stage, before and since</source>
        <translation>Среднее время выпуска по этапам, до и после</translation>
    </message>
    <message>
        <source>Mean release time by stage and part</source>
        <translation>Среднее время выпуска по этапам и частям</translation>
    </message>
    <message>
        <source>Mean release time by stage and month</source>
        <translation>Среднее время выпуска по этапам и месяцам</translation>
    </message>
    <message>
        <source>Mean release time by stage and week</source>
        <translation>Среднее время выпуска по этапам и неделям</translation>
    </message>
    <message>
        <source>Mean of the released, h</source>
        <translation>Среднее по выпущенным, ч</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Все этапы</translation>
    </message>
    <message>
        <source>{side}, n {cases}</source>
        <translation>{side}, партий {cases}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Экономия</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>75 % done in</source>
        <translation>75 % пройдено за</translation>
    </message>
    <message>
        <source>90 % done in</source>
        <translation>90 % пройдено за</translation>
    </message>
    <message>
        <source>Mean of the done</source>
        <translation>Среднее по пройденным</translation>
    </message>
    <message>
        <source>Part of the mean release time</source>
        <translation>Вклад в среднее время выпуска</translation>
    </message>
    <message>
        <source>{name}: {share} within target</source>
        <translation>{name}: {share} в нормативе</translation>
    </message>
    <message>
        <source>{name} {share}</source>
        <translation>{name} {share}</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Released, %</source>
        <translation>Выпущено, %</translation>
    </message>
    <message>
        <source>95 % from, %</source>
        <translation>95 % от, %</translation>
    </message>
    <message>
        <source>95 % to, %</source>
        <translation>95 % до, %</translation>
    </message>
    <message>
        <source>Released within so many hours</source>
        <translation>Выпущено за столько часов</translation>
    </message>
    <message>
        <source>Released within so many hours, and within target</source>
        <translation>Выпущено за столько часов и в пределах норматива</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Запись в {file}…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Рисунок</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Векторный рисунок</translation>
    </message>
    <message>
        <source>Data, Excel</source>
        <translation>Данные, Excel</translation>
    </message>
    <message>
        <source>Data, text</source>
        <translation>Данные, текст</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>День перемены</translation>
    </message>
    <message>
        <source>First day of the new procedure</source>
        <translation>Первый день нового порядка</translation>
    </message>
    <message>
        <source>From arrival, or of a stage</source>
        <translation>С прибытия или по этапу</translation>
    </message>
    <message>
        <source>Mean of the done, h</source>
        <translation>Среднее по пройденным, ч</translation>
    </message>
    <message>
        <source>Median, h</source>
        <translation>Медиана, ч</translation>
    </message>
    <message>
        <source>95 % from, h</source>
        <translation>95 % от, ч</translation>
    </message>
    <message>
        <source>95 % to, h</source>
        <translation>95 % до, ч</translation>
    </message>
    <message>
        <source>75 %, h</source>
        <translation>75 %, ч</translation>
    </message>
    <message>
        <source>90 %, h</source>
        <translation>90 %, ч</translation>
    </message>
    <message>
        <source>Target, h</source>
        <translation>Норматив, ч</translation>
    </message>
    <message>
        <source>Part of the mean, h</source>
        <translation>Вклад в среднее, ч</translation>
    </message>
    <message>
        <source>Release time</source>
        <translation>Время выпуска</translation>
    </message>
    <message>
        <source>Release time and stages, by part</source>
        <translation>Время выпуска и этапы, по частям</translation>
    </message>
    <message>
        <source>h</source>
        <translation>ч</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>от {low} до {high}</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>После</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Без разбивки</translation>
    </message>
    <message>
        <source>By direction</source>
        <translation>По направлениям</translation>
    </message>
    <message>
        <source>By mode</source>
        <translation>По видам транспорта</translation>
    </message>
    <message>
        <source>By lane</source>
        <translation>По коридорам</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>По категориям</translation>
    </message>
    <message>
        <source>By trader</source>
        <translation>По участникам ВЭД</translation>
    </message>
    <message>
        <source>beyond a limit</source>
        <translation>за границей</translation>
    </message>
    <message>
        <source>eight on one side</source>
        <translation>восемь по одну сторону</translation>
    </message>
    <message>
        <source>three of four near a limit</source>
        <translation>три из четырёх у границы</translation>
    </message>
    <message>
        <source>a jump</source>
        <translation>скачок</translation>
    </message>
    <message>
        <source>{cases} consignments, {open} of them open</source>
        <translation>партий: {cases}, из них не выпущено: {open}</translation>
    </message>
    <message>
        <source>as of {day} {time}</source>
        <translation>на {day} {time}</translation>
    </message>
    <message>
        <source>journal no. {number}</source>
        <translation>журнал № {number}</translation>
    </message>
    <message>
        <source>working hours of the post</source>
        <translation>рабочие часы пункта пропуска</translation>
    </message>
    <message>
        <source>all hours</source>
        <translation>все часы</translation>
    </message>
    <message>
        <source>sample data, all made up</source>
        <translation>демонстрационные данные, всё вымышлено</translation>
    </message>
    <message>
        <source>no target is set for them</source>
        <translation>норматив для них не задан</translation>
    </message>
    <message>
        <source>of {cases} · counted as not yet released</source>
        <translation>из {cases} · считаются ещё не выпущенными</translation>
    </message>
    <message>
        <source>Median release time</source>
        <translation>Медиана времени выпуска</translation>
    </message>
    <message>
        <source>Nine of ten released in</source>
        <translation>Девять из десяти выпущены за</translation>
    </message>
    <message>
        <source>Within target</source>
        <translation>В нормативе</translation>
    </message>
    <message>
        <source>Within the target of {target}</source>
        <translation>В пределах норматива {target}</translation>
    </message>
    <message>
        <source>95 %: {interval}</source>
        <translation>95 %: {interval}</translation>
    </message>
    <message>
        <source>of {before} before and {after} since</source>
        <translation>до – {before}, после – {after}</translation>
    </message>
    <message>
        <source>points</source>
        <translation>п. п.</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{change}, 95 %: {interval}</source>
        <translation>{change}, 95 %: {interval}</translation>
    </message>
    <message>
        <source>{said} {next}</source>
        <translation>{said} {next}</translation>
    </message>
    <message>
        <source>{period}: of {cases} consignments {open} are still open, too many to tell a median.</source>
        <translation>{period}: партий {cases}, из них ещё не выпущено {open} – слишком много, чтобы указать медиану.</translation>
    </message>
    <message>
        <source>{period}: half were released within {median}, nine of ten within {p90}.</source>
        <translation>{period}: половина выпущена за {median}, девять из десяти – за {p90}.</translation>
    </message>
    <message>
        <source>{period}: half were released within {median}, nine of ten within {p90}; {share} met their target.</source>
        <translation>{period}: половина выпущена за {median}, девять из десяти – за {p90}; в норматив уложились {share}.</translation>
    </message>
    <message>
        <source>{slow} takes longest (median {most}), {fast} is quickest ({least}).</source>
        <translation>Дольше всего – {slow} (медиана {most}), быстрее всего – {fast} ({least}).</translation>
    </message>
    <message>
        <source>Of the mean of {mean}, “{stage}” takes most: {hours}.</source>
        <translation>Из среднего {mean} больше всего занимает этап «{stage}»: {hours}.</translation>
    </message>
    <message>
        <source>“{stage}” saved most, {hours}.</source>
        <translation>Больше всего сэкономил этап «{stage}»: {hours}.</translation>
    </message>
    <message>
        <source>“{stage}” costs most, {hours} more.</source>
        <translation>Больше всего прибавил этап «{stage}»: на {hours} больше.</translation>
    </message>
    <message>
        <source>{odd} of {steps} months stand out.</source>
        <translation>Выделяющихся месяцев: {odd} из {steps}.</translation>
    </message>
    <message>
        <source>{odd} of {steps} weeks stand out.</source>
        <translation>Выделяющихся недель: {odd} из {steps}.</translation>
    </message>
    <message>
        <source>Nothing arrived before {day} in this period: choose a later day.</source>
        <translation>До {day} в этом периоде прибытий не было: выберите более поздний день.</translation>
    </message>
    <message>
        <source>Nothing arrived from {day} on in this period: choose an earlier day.</source>
        <translation>С {day} в этом периоде прибытий не было: выберите более ранний день.</translation>
    </message>
    <message>
        <source>Since {day}: on one side too many are still open to tell a median ({test}).</source>
        <translation>С {day}: с одной стороны слишком много ещё не выпущено, чтобы указать медиану ({test}).</translation>
    </message>
    <message>
        <source>Since {day} the median fell from {before} to {after} ({change}, 95 %: {interval}; {test}){within}.</source>
        <translation>С {day} медиана снизилась с {before} до {after} ({change}, 95 %: {interval}; {test}){within}.</translation>
    </message>
    <message>
        <source>Since {day} the median rose from {before} to {after} ({change}, 95 %: {interval}; {test}){within}.</source>
        <translation>С {day} медиана выросла с {before} до {after} ({change}, 95 %: {interval}; {test}){within}.</translation>
    </message>
    <message>
        <source>Since {day} the median is {after}, as it was before ({change}, 95 %: {interval}; {test}){within}.</source>
        <translation>С {day} медиана {after}, как и прежде ({change}, 95 %: {interval}; {test}){within}.</translation>
    </message>
    <message>
        <source>Such a difference may be chance.</source>
        <translation>Такая разница может быть случайной.</translation>
    </message>
    <message>
        <source>; within target {before} → {after}</source>
        <translation>; в нормативе {before} → {after}</translation>
    </message>
    <message>
        <source>nothing to test</source>
        <translation>проверять нечего</translation>
    </message>
    <message>
        <source>log-rank p &lt; {p}</source>
        <translation>логранговый критерий, p &lt; {p}</translation>
    </message>
    <message>
        <source>log-rank p = {p}</source>
        <translation>логранговый критерий, p = {p}</translation>
    </message>
    <message>
        <source>Published: {before} to {after} (computed {computed}). Measured here, medians: {measured}.</source>
        <translation>Опубликовано: {before} → {after} (расчёт: {computed}). Измерено здесь, медианы: {measured}.</translation>
    </message>
    <message>
        <source>Published: {before} to {after}, called {called} (computed {computed}). Measured here, medians: {measured}.</source>
        <translation>Опубликовано: {before} → {after}, названо {called} (расчёт: {computed}). Измерено здесь, медианы: {measured}.</translation>
    </message>
    <message>
        <source>{name}. {said}</source>
        <translation>{name}. {said}</translation>
    </message>
    <message>
        <source>{source}
Not verified: {what}</source>
        <translation>{source}
Не сверено: {what}</translation>
    </message>
    <message>
        <source>No consignment has arrived yet. Record arrivals on the board (Ctrl+T), or import a file of times there (Ctrl+I).</source>
        <translation>Пока ни одна партия не прибыла. Отметьте прибытие на табло (Ctrl+T) или импортируйте там файл с временем (Ctrl+I).</translation>
    </message>
    <message>
        <source>None that arrived in {period} is of the kind chosen. Choose “All” or another period at the left.</source>
        <translation>Среди прибывших за период {period} нет выбранного вида. Выберите слева «Все» или другой период.</translation>
    </message>
    <message>
        <source>No consignment arrived in {period}. The first one arrived on {day}: choose another period at the left.</source>
        <translation>За период {period} ни одна партия не прибыла. Первое прибытие: {day}; выберите слева другой период.</translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message>
        <source>Move the crosshair of a graph; the box tells the exact figures</source>
        <translation>Двигать перекрестие графика; точные цифры – в рамке</translation>
    </message>
    <message>
        <source>Shift+← →</source>
        <translation>Shift+← →</translation>
    </message>
    <message>
        <source>Move the day of the change</source>
        <translation>Сдвинуть день перемены</translation>
    </message>
    <message>
        <source>Enlarge the graph</source>
        <translation>Увеличить график</translation>
    </message>
    <message>
        <source>Back to all four graphs</source>
        <translation>Назад ко всем четырём графикам</translation>
    </message>
    <message>
        <source>Esc while it reads</source>
        <translation>Esc во время чтения</translation>
    </message>
    <message>
        <source>Stop reading; what was shown stays</source>
        <translation>Остановить чтение; показанное остаётся</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>До и после</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Workbook…</source>
        <translation>Книга Excel…</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Копировать данные</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Копировать фразу</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать заново</translation>
    </message>
    <message>
        <source>Compare before and after a day</source>
        <translation>Сравнить до и после выбранного дня</translation>
    </message>
    <message>
        <source>All figures of the parts and their stages</source>
        <translation>Все цифры частей и их этапов</translation>
    </message>
    <message>
        <source>Copy the graph in focus as a picture, or the figures of the table</source>
        <translation>Копировать выбранный график рисунком или цифры таблицы</translation>
    </message>
    <message>
        <source>Save the graph in focus as a picture or its data, or the table</source>
        <translation>Сохранить выбранный график рисунком или его данные либо таблицу</translation>
    </message>
    <message>
        <source>Write the Time Release Study as a workbook</source>
        <translation>Записать исследование времени выпуска как книгу Excel</translation>
    </message>
    <message>
        <source>Copy the exact table behind the graph in focus</source>
        <translation>Копировать точную таблицу выбранного графика</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>What the charts say</source>
        <translation>Что говорят графики</translation>
    </message>
    <message>
        <source>All graphs</source>
        <translation>Все графики</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Stopped. F5 reads it again.</source>
        <translation>Остановлено. F5 – прочитать заново.</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Расчёт…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>Скопирована %n строка</numerusform>
            <numerusform>Скопировано %n строки</numerusform>
            <numerusform>Скопировано %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture copied: {title}</source>
        <translation>Рисунок скопирован: {title}</translation>
    </message>
    <message>
        <source>Data copied: {title}</source>
        <translation>Данные скопированы: {title}</translation>
    </message>
    <message>
        <source>Sentence copied</source>
        <translation>Фраза скопирована</translation>
    </message>
    <message>
        <source>Save the graph</source>
        <translation>Сохранить график</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Исследование</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <source>Write the workbook</source>
        <translation>Записать книгу</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Книга (*.xlsx)</translation>
    </message>
    <message>
        <source>A file is still being written. Wait for it, or stop it.</source>
        <translation>Файл ещё записывается. Дождитесь окончания или остановите.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Остановлено; ничего не записано.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}). Choose another folder.</source>
        <translation>Не удалось записать {file} ({why}). Выберите другую папку.</translation>
    </message>
</context>
<context>
    <name>TableEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Удалить строки</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>As shipped…</source>
        <translation>Вернуть исходную…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Next that is wrong</source>
        <translation>Следующая ошибка</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
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
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Find in the table (Ctrl+F)</source>
        <translation>Найти в таблице (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>Найти в таблице</translation>
    </message>
    <message>
        <source>“{text}” is nowhere in this table.</source>
        <translation>«{text}» в этой таблице нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>как исходная</translation>
    </message>
    <message>
        <source>against the shipped table: {what}</source>
        <translation>против исходной: {what}</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>добавлено {count}</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>изменено {count}</translation>
    </message>
    <message>
        <source>{count} gone</source>
        <translation>убрано {count}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>all rows the same</source>
        <translation>строки те же</translation>
    </message>
    <message>
        <source>{file}: {what}.</source>
        <translation>{file}: {what}.</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Продолжить правку</translation>
    </message>
    <message>
        <source>, in another order</source>
        <translation>, в другом порядке</translation>
    </message>
    <message>
        <source>This table was changed meanwhile, perhaps by another desk. Yours takes its place; that one is kept in {folder}.</source>
        <translation>Таблица тем временем изменена, возможно, на другом рабочем месте. Ваша встанет на её место; прежняя сохранится в {folder}.</translation>
    </message>
    <message>
        <source>Save &amp;mine</source>
        <translation>Сохранить &amp;мою</translation>
    </message>
    <message>
        <source>Kept. Everything goes by it from now on.</source>
        <translation>Сохранено и уже действует.</translation>
    </message>
    <message>
        <source>Kept: {table}</source>
        <translation>Сохранено: {table}</translation>
    </message>
    <message>
        <source>Use the shipped table again? The desk&apos;s own is kept in {folder}.</source>
        <translation>Вернуть исходную таблицу? Таблица рабочего места сохранится в {folder}.</translation>
    </message>
    <message>
        <source>&amp;Yes, as shipped</source>
        <translation>&amp;Да, вернуть исходную</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Возврат исходной</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV text (*.csv)</source>
        <translation>Книга Excel (*.xlsx);;Текст CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Экспорт таблицы</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Записано: {file}</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv)</source>
        <translation>Таблицы (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv)</translation>
    </message>
    <message>
        <source>Import the table</source>
        <translation>Импорт таблицы</translation>
    </message>
    <message>
        <source>{file} says the same as this table.</source>
        <translation>{file} совпадает с этой таблицей.</translation>
    </message>
    <message>
        <source>Take them? They are kept with Save.</source>
        <translation>Принять? Сохранятся кнопкой «Сохранить».</translation>
    </message>
    <message>
        <source>&amp;Take them</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Импорт {file}</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <source>What you changed is not kept yet.</source>
        <translation>Ваши изменения ещё не сохранены.</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>&amp;Выйти без них</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>&amp;Cargo</source>
        <translation>&amp;Грузы</translation>
    </message>
    <message>
        <source>&amp;Meters</source>
        <translation>С&amp;чётчики</translation>
    </message>
    <message>
        <source>C&amp;learance</source>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <source>Trai&amp;ns</source>
        <translation>По&amp;езда</translation>
    </message>
    <message>
        <source>&amp;Trends</source>
        <translation>&amp;Динамика</translation>
    </message>
    <message>
        <source>&amp;Returns</source>
        <translation>О&amp;тчёты</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Picture copied</source>
        <translation>Рисунок скопирован</translation>
    </message>
    <message>
        <source>Train {train} copied</source>
        <translation>Поезд {train} скопирован</translation>
    </message>
    <message numerus="yes">
        <source>%n train(s) copied</source>
        <translation>
            <numerusform>скопирован %n поезд</numerusform>
            <numerusform>скопированы %n поезда</numerusform>
            <numerusform>скопировано %n поездов</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the stringline</source>
        <translation>Сохранить график движения</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}). Choose another folder.</source>
        <translation>Не удалось записать {file} ({why}). Выберите другую папку.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Stringline</source>
        <translation>График движения</translation>
    </message>
</context>
<context>
    <name>TargetsSection</name>
    <message>
        <source>Gross &amp;weight of {year}</source>
        <translation>План на {year} г.: &amp;брутто</translation>
    </message>
    <message>
        <source>year target plan tonnes</source>
        <translation>годовой план тонны</translation>
    </message>
    <message>
        <source>none, or as 45.6 Mt</source>
        <translation>нет или, например, 45,6 млн т</translation>
    </message>
    <message>
        <source>Other targets of the year</source>
        <translation>Другие планы года</translation>
    </message>
    <message>
        <source>Value, vehicles and each meter have theirs where they are drawn.</source>
        <translation>Планы по стоимости, автомобилям и каждому счётчику задаются там, где они показаны.</translation>
    </message>
    <message>
        <source>To T&amp;rends</source>
        <translation>К &amp;динамике</translation>
    </message>
    <message>
        <source>The whole port, import, export and transit together. Enter keeps it; empty: no target.</source>
        <translation>Весь пункт пропуска: импорт, экспорт и транзит вместе. Enter сохраняет; пусто – без плана.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>No target any more.</source>
        <translation>Плана больше нет.</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>What the desk&apos;s own file holds cannot be read; all that was entered after this backup is missing.</source>
        <translation>Файл самого рабочего места не читается; всё, что введено после этой копии, в ней отсутствует.</translation>
    </message>
    <message>
        <source>Half-typed records that would be lost: {count}.</source>
        <translation>Пропадёт незаконченных записей: {count}.</translation>
    </message>
    <message>
        <source>Nothing would be lost: the desk holds nothing that this backup has not.</source>
        <translation>Ничего не пропадёт: на рабочем месте нет ничего, чего нет в этой копии.</translation>
    </message>
    <message>
        <source>Would be lost: {count} in the journal, records concerned: {records} ({by}).</source>
        <translation>Пропадёт: записей журнала {count}, затронуто записей {records} ({by}).</translation>
    </message>
    <message>
        <source>{records} records; the last entry is no. {no}, {at}, by {who}.</source>
        <translation>Записей: {records}; последняя запись журнала – №&#xa0;{no}, {at}, {who}.</translation>
    </message>
    <message>
        <source>Only in this backup, put aside by another restore: {count} in the journal.</source>
        <translation>Только в этой копии, отложено при другом восстановлении: записей журнала {count}.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
    <message>
        <source>Since then {name} was closed by {who}, {at}.</source>
        <translation>С тех пор закрыт месяц {name}: {who}, {at}.</translation>
    </message>
    <message>
        <source>Since then {name} was reopened by {who}, {at}.</source>
        <translation>С тех пор снова открыт месяц {name}: {who}, {at}.</translation>
    </message>
    <message>
        <source>Since then the return {name} was handed out by {who}, {at}.</source>
        <translation>С тех пор сдан отчёт {name}: {who}, {at}.</translation>
    </message>
    <message>
        <source>Since then: {name}, {who}, {at}.</source>
        <translation>С тех пор: {name}, {who}, {at}.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A day on one sheet</source>
        <translation>День на одном листе</translation>
    </message>
    <message>
        <source>Each line is a cargo record. PgUp and PgDn turn to the day before and the day after.</source>
        <translation>Каждая строка – запись о грузе. PgUp и PgDn листают к предыдущему и следующему дню.</translation>
    </message>
    <message>
        <source>Enter a record</source>
        <translation>Ввести запись</translation>
    </message>
    <message>
        <source>Ctrl+End leads to the blank row. Type; Enter goes from field to field and saves behind the last. Try it now, if you like.</source>
        <translation>Ctrl+End ведёт к пустой строке. Вводите; Enter ведёт от поля к полю и после последнего сохраняет. Можно попробовать прямо сейчас.</translation>
    </message>
    <message>
        <source>Everything can be taken back</source>
        <translation>Всё можно отменить</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes the last step, also one of this morning. The journal keeps both.</source>
        <translation>Ctrl+Z отменяет последний шаг, даже утренний. Журнал хранит и то и другое.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Найти что угодно</translation>
    </message>
    <message>
        <source>Ctrl+F, then a number, goods, a trader, a remark: Chinese words by their pinyin too.</source>
        <translation>Ctrl+F, затем номер, товар, участник ВЭД, примечание; китайские слова – и по пиньиню.</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Who is late stands on top. F2 to F9 say that a stage has just happened, for all chosen lines.</source>
        <translation>Опаздывающие сверху. F2 – F9 отмечают, что этап только что произошёл, для всех выделенных строк.</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>Поезда</translation>
    </message>
    <message>
        <source>What is due, what is here, what has gone. Enter opens a train: its wagons against the declarations.</source>
        <translation>Что ожидается, что здесь, что ушло. Enter открывает поезд: вагоны против деклараций.</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Динамика</translation>
    </message>
    <message>
        <source>The sentence says what the chart shows. Enter leads on: from the year to the month, the day, the records.</source>
        <translation>Фраза говорит, что показывает график. Enter ведёт дальше: от года к месяцу, дню, записям.</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E works through the checklist and closes the month, Ctrl+E writes the Excel return.</source>
        <translation>Ctrl+Shift+E проходит контрольный список и закрывает месяц, Ctrl+E пишет отчёт Excel.</translation>
    </message>
    <message>
        <source>Any command by a few letters</source>
        <translation>Любая команда по нескольким буквам</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command and tells its key; next time press that.</source>
        <translation>Ctrl+K находит любую команду и называет её клавишу; в следующий раз нажмите её.</translation>
    </message>
    <message>
        <source>Help is one key away</source>
        <translation>Справка – по одной клавише</translation>
    </message>
    <message>
        <source>F1 explains what is in front of you, Shift+F1 shows all keys. This tour stays in the menu Help.</source>
        <translation>F1 объясняет то, что перед вами, Shift+F1 показывает все клавиши. Этот обзор остаётся в меню «Справка».</translation>
    </message>
    <message>
        <source>{number} · Enter goes on, Esc leaves</source>
        <translation>{number} · Enter – дальше, Esc – выйти</translation>
    </message>
    <message>
        <source>Lea&amp;ve the tour</source>
        <translation>&amp;Выйти из обзора</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>&amp;Готово</translation>
    </message>
</context>
<context>
    <name>Train</name>
    <message>
        <source>Due</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>At the port</source>
        <translation>В пункте пропуска</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ушёл</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>В другом месте</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Задекларировано</translation>
    </message>
    <message>
        <source>Weight differs</source>
        <translation>Вес расходится</translation>
    </message>
    <message>
        <source>Probably a slip</source>
        <translation>Вероятная описка</translation>
    </message>
    <message>
        <source>Not declared</source>
        <translation>Не задекларировано</translation>
    </message>
    <message>
        <source>Not on the train</source>
        <translation>Нет в поезде</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>план</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>прогноз</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>факт</translation>
    </message>
    <message>
        <source>left before it came</source>
        <translation>ушёл раньше прибытия</translation>
    </message>
    <message>
        <source>not announced</source>
        <translation>не объявлен</translation>
    </message>
    <message>
        <source>undeclared wagons</source>
        <translation>вагоны без ДТ</translation>
    </message>
    <message>
        <source>weights differ</source>
        <translation>вес расходится</translation>
    </message>
    <message>
        <source>no list of wagons</source>
        <translation>нет списка вагонов</translation>
    </message>
    <message>
        <source>not heard of</source>
        <translation>нет сведений</translation>
    </message>
    <message>
        <source>late</source>
        <translation>опаздывает</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>№ п/п</translation>
    </message>
    <message>
        <source>Wagon</source>
        <translation>Вагон</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Пломба</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Груз</translation>
    </message>
    <message>
        <source>Gross kg</source>
        <translation>Брутто, кг</translation>
    </message>
    <message>
        <source>Tare kg</source>
        <translation>Тара, кг</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>введено здесь</translation>
    </message>
</context>
<context>
    <name>TrainBoard</name>
    <message>
        <source>Train</source>
        <translation>Поезд</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Напр.</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Откуда → куда</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Где отмечен</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Опозд.</translation>
    </message>
    <message>
        <source>Expected (10 to 90 %)</source>
        <translation>Ожидается (10–90 %)</translation>
    </message>
    <message>
        <source>Almaty time</source>
        <translation>Алматы</translation>
    </message>
    <message>
        <source>Wagons declared</source>
        <translation>Вагонов с ДТ</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Внимание</translation>
    </message>
</context>
<context>
    <name>TrainEvents</name>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
</context>
<context>
    <name>TrainModel</name>
    <message>
        <source>there since {time}</source>
        <translation>там с {time}</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>ушёл {time}</translation>
    </message>
    <message>
        <source>{time}, by the plan</source>
        <translation>{time}, по плану</translation>
    </message>
    <message>
        <source>{declared} of {all}</source>
        <translation>{declared} из {all}</translation>
    </message>
    <message>
        <source>{place}: by the plan and the delay; too few trains have gone this way</source>
        <translation>{place}: по плану и опозданию; этим путём прошло слишком мало поездов</translation>
    </message>
    <message>
        <source>{place}: no train before was silent for so long</source>
        <translation>{place}: ни об одном поезде прежде так долго не было сведений</translation>
    </message>
    <message numerus="yes">
        <source>{place}: from %n train(s) before it</source>
        <translation>
            <numerusform>{place}: по %n прежнему поезду</numerusform>
            <numerusform>{place}: по %n прежним поездам</numerusform>
            <numerusform>{place}: по %n прежним поездам</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>what the row says: take the railway&apos;s number, make a draft, open the record</source>
        <translation>то, что указано в строке: взять номер ж/д, создать черновик, открыть запись</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>on a probable slip: the record is right, correct the train</source>
        <translation>на вероятной описке: запись верна, исправить поезд</translation>
    </message>
    <message>
        <source>Shift+↑ ↓</source>
        <translation>Shift+↑ ↓</translation>
    </message>
    <message>
        <source>choose several differences</source>
        <translation>выбрать несколько расхождений</translation>
    </message>
    <message>
        <source>along the wagons</source>
        <translation>вдоль вагонов</translation>
    </message>
    <message>
        <source>on the wagons: to the other gauge&apos;s wagon of the load</source>
        <translation>на вагонах: к вагону другой колеи с тем же грузом</translation>
    </message>
    <message>
        <source>differences, wagons, events</source>
        <translation>расхождения, вагоны, события</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to the board</source>
        <translation>назад к табло</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Табло</translation>
    </message>
    <message>
        <source>Make drafts</source>
        <translation>Создать черновики</translation>
    </message>
    <message>
        <source>Copy undeclared</source>
        <translation>Копировать без ДТ</translation>
    </message>
    <message>
        <source>Export undeclared…</source>
        <translation>Экспорт без ДТ…</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Do what the row says</source>
        <translation>Сделать указанное в строке</translation>
    </message>
    <message>
        <source>The record is right</source>
        <translation>Запись верна</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Копировать номера</translation>
    </message>
    <message>
        <source>Its consignments</source>
        <translation>Партии поезда</translation>
    </message>
    <message>
        <source>Print the train…</source>
        <translation>Печать поезда…</translation>
    </message>
    <message>
        <source>Back to the board (Esc)</source>
        <translation>Назад к табло (Esc)</translation>
    </message>
    <message>
        <source>Make drafts of cargo records for all wagons that are not declared (Ctrl+D)</source>
        <translation>Создать черновики записей о грузе для всех вагонов без ДТ (Ctrl+D)</translation>
    </message>
    <message>
        <source>Do what the row says (Enter)</source>
        <translation>Сделать указанное в строке (Enter)</translation>
    </message>
    <message>
        <source>The record is right: correct the train (Shift+Enter)</source>
        <translation>Запись верна: исправить поезд (Shift+Enter)</translation>
    </message>
    <message>
        <source>Copy the numbers of the selected rows, or the events (Ctrl+C)</source>
        <translation>Копировать номера выбранных строк или события (Ctrl+C)</translation>
    </message>
    <message>
        <source>Wagons</source>
        <translation>Вагоны</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Differences between train and declarations</source>
        <translation>Расхождения между поездом и декларациями</translation>
    </message>
    <message>
        <source>Events of the train</source>
        <translation>События поезда</translation>
    </message>
    <message>
        <source>Open in Clearance</source>
        <translation>Открыть в оформлении</translation>
    </message>
    <message>
        <source>The railway has not told the wagons of this train yet. They stand here as soon as its list has come.</source>
        <translation>Железная дорога ещё не сообщила вагоны этого поезда. Они появятся здесь, как только придёт список.</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>Сравнивать пока нечего.</translation>
    </message>
    <message numerus="yes">
        <source>All %n load(s) are declared, and the weights agree.</source>
        <translation>
            <numerusform>Задекларировано отправок: %n – все, вес совпадает.</numerusform>
            <numerusform>Задекларировано отправок: %n – все, вес совпадает.</numerusform>
            <numerusform>Задекларировано отправок: %n – все, вес совпадает.</numerusform>
        </translation>
    </message>
    <message>
        <source>{source}, {time}</source>
        <translation>{source}, {time}</translation>
    </message>
    <message>
        <source>{status} since {time}</source>
        <translation>{status} с {time}</translation>
    </message>
    <message>
        <source>{status}, left {place} {time}</source>
        <translation>{status}, отправление: {place}, {time}</translation>
    </message>
    <message>
        <source>{status}, at {place} since {time}</source>
        <translation>{status}, {place}, с {time}</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>по графику</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>опоздание {time}</translation>
    </message>
    <message>
        <source>{time} early</source>
        <translation>раньше на {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n wagon(s)</source>
        <translation>
            <numerusform>%n вагон</numerusform>
            <numerusform>%n вагона</numerusform>
            <numerusform>%n вагонов</numerusform>
        </translation>
    </message>
    <message>
        <source>{tonnes} t gross</source>
        <translation>брутто {tonnes} т</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>порожний</translation>
    </message>
    <message>
        <source>{place} not before {times}</source>
        <translation>{place}: не раньше {times}</translation>
    </message>
    <message>
        <source>{place} expected {times}</source>
        <translation>{place}: ожидается {times}</translation>
    </message>
    <message>
        <source>No train before was silent for so long; this is the earliest that is left.</source>
        <translation>Ни об одном поезде прежде так долго не было сведений; это самое раннее из оставшегося.</translation>
    </message>
    <message>
        <source>By the plan and the delay: too few trains have gone this way to tell a span.</source>
        <translation>По плану и опозданию: этим путём прошло слишком мало поездов, чтобы указать интервал.</translation>
    </message>
    <message numerus="yes">
        <source>In brackets when eight of ten such trains came, from %n train(s) before it.</source>
        <translation>
            <numerusform>В скобках – когда приходили восемь из десяти таких поездов, по %n прежнему поезду.</numerusform>
            <numerusform>В скобках – когда приходили восемь из десяти таких поездов, по %n прежним поездам.</numerusform>
            <numerusform>В скобках – когда приходили восемь из десяти таких поездов, по %n прежним поездам.</numerusform>
        </translation>
    </message>
    <message>
        <source>Train {number}, {day}</source>
        <translation>Поезд {number}, {day}</translation>
    </message>
    <message>
        <source>Clearance: no consignment of this train yet.</source>
        <translation>Оформление: партий этого поезда пока нет.</translation>
    </message>
    <message numerus="yes">
        <source>Clearance: %n consignment(s)</source>
        <translation>
            <numerusform>Оформление: %n партия</numerusform>
            <numerusform>Оформление: %n партии</numerusform>
            <numerusform>Оформление: %n партий</numerusform>
        </translation>
    </message>
    <message>
        <source>released {count}</source>
        <translation>выпущено {count}</translation>
    </message>
    <message>
        <source>open {count} (waiting for: {stages})</source>
        <translation>не выпущено {count} (ожидается: {stages})</translation>
    </message>
    <message>
        <source>open {count}</source>
        <translation>не выпущено {count}</translation>
    </message>
    <message>
        <source>late {count}</source>
        <translation>просрочено {count}</translation>
    </message>
    <message>
        <source>first arrived {time}</source>
        <translation>первое прибытие {time}</translation>
    </message>
    <message>
        <source>last released {time}</source>
        <translation>последний выпуск {time}</translation>
    </message>
    <message>
        <source>No consignment of this train yet.</source>
        <translation>Партий этого поезда пока нет.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Enter&lt;/b&gt; does what each of the %n selected row(s) says.</source>
        <translation>
            <numerusform>&lt;b&gt;Enter&lt;/b&gt; делает указанное в %n выбранной строке.</numerusform>
            <numerusform>&lt;b&gt;Enter&lt;/b&gt; делает указанное в каждой из %n выбранных строк.</numerusform>
            <numerusform>&lt;b&gt;Enter&lt;/b&gt; делает указанное в каждой из %n выбранных строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a wagon first.</source>
        <translation>Сначала выберите вагон.</translation>
    </message>
    <message>
        <source>Choose a wagon that has a record.</source>
        <translation>Выберите вагон, у которого есть запись.</translation>
    </message>
    <message>
        <source>Events copied</source>
        <translation>События скопированы</translation>
    </message>
    <message>
        <source>Choose a difference first.</source>
        <translation>Сначала выберите расхождение.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) copied</source>
        <translation>
            <numerusform>скопирован %n номер</numerusform>
            <numerusform>скопированы %n номера</numerusform>
            <numerusform>скопировано %n номеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undeclared load(s) copied</source>
        <translation>
            <numerusform>скопирована %n отправка без ДТ</numerusform>
            <numerusform>скопированы %n отправки без ДТ</numerusform>
            <numerusform>скопировано %n отправок без ДТ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n probable slip(s) not among them</source>
        <translation>
            <numerusform>не вошла %n вероятная описка</numerusform>
            <numerusform>не вошли %n вероятные описки</numerusform>
            <numerusform>не вошло %n вероятных описок</numerusform>
        </translation>
    </message>
    <message>
        <source>Export undeclared</source>
        <translation>Экспорт отправок без ДТ</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Книга (*.xlsx)</translation>
    </message>
    <message>
        <source>Train {number}: not declared</source>
        <translation>Поезд {number}: не задекларировано</translation>
    </message>
    <message numerus="yes">
        <source>%n undeclared load(s) saved as {file}</source>
        <translation>
            <numerusform>%n отправка без ДТ сохранена: {file}</numerusform>
            <numerusform>%n отправки без ДТ сохранены: {file}</numerusform>
            <numerusform>%n отправок без ДТ сохранено: {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Поезд</translation>
    </message>
    <message>
        <source>Service day</source>
        <translation>День отправления</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>At the port</source>
        <translation>В пункте пропуска</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Отправок</translation>
    </message>
    <message>
        <source>Gross kg</source>
        <translation>Брутто, кг</translation>
    </message>
</context>
<context>
    <name>TrainPaper</name>
    <message>
        <source>Times</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>No event is known.</source>
        <translation>Событий нет.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Расхождений нет.</translation>
    </message>
    <message>
        <source>Wagons</source>
        <translation>Вагоны</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Wagon</source>
        <translation>Вагон</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Груз</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Railway kg</source>
        <translation>Ж/д, кг</translation>
    </message>
    <message>
        <source>Declared kg</source>
        <translation>По ДТ, кг</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>ДТ</translation>
    </message>
    <message>
        <source>The railway has not told the wagons of this train yet.</source>
        <translation>Железная дорога ещё не сообщила вагоны этого поезда.</translation>
    </message>
    <message>
        <source>Loaded from</source>
        <translation>Перегружен из</translation>
    </message>
</context>
<context>
    <name>TrainRow</name>
    <message>
        <source>Train</source>
        <translation>Поезд</translation>
    </message>
    <message>
        <source>Service day</source>
        <translation>День отправления</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Перевозчик</translation>
    </message>
    <message>
        <source>Wagons</source>
        <translation>Вагонов</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Станция</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Planned or actual</source>
        <translation>План или факт</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Planned arrival</source>
        <translation>Прибытие, план</translation>
    </message>
    <message>
        <source>Forecast arrival</source>
        <translation>Прибытие, прогноз</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Прибытие</translation>
    </message>
    <message>
        <source>Planned departure</source>
        <translation>Отправление, план</translation>
    </message>
    <message>
        <source>Forecast departure</source>
        <translation>Отправление, прогноз</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Отправление</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>Колея</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>№ по порядку</translation>
    </message>
    <message>
        <source>Wagon</source>
        <translation>Вагон</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Пломба</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Груз</translation>
    </message>
    <message>
        <source>Gross kg</source>
        <translation>Брутто, кг</translation>
    </message>
    <message>
        <source>Tare kg</source>
        <translation>Тара, кг</translation>
    </message>
    <message>
        <source>Loaded from wagon</source>
        <translation>Перегружен из вагона</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>Составлено</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
</context>
<context>
    <name>TrainsTab</name>
    <message>
        <source>Trains</source>
        <translation>Поезда</translation>
    </message>
    <message>
        <source>{event}: now, at the port</source>
        <translation>{event}: сейчас, в пункте пропуска</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open the train: its wagons, its times, what differs</source>
        <translation>открыть поезд: вагоны, время, расхождения</translation>
    </message>
    <message>
        <source>Shift+F2 … Shift+F9</source>
        <translation>Shift+F2 … Shift+F9</translation>
    </message>
    <message>
        <source>the same at another time or place</source>
        <translation>то же в другое время или в другом месте</translation>
    </message>
    <message>
        <source>Letters, digits</source>
        <translation>Буквы, цифры</translation>
    </message>
    <message>
        <source>on the board: go to the line that finds trains, wagons and containers</source>
        <translation>на табло: перейти в строку поиска поездов, вагонов и контейнеров</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to the board and all trains</source>
        <translation>назад к табло и ко всем поездам</translation>
    </message>
    <message>
        <source>Open train</source>
        <translation>Открыть поезд</translation>
    </message>
    <message>
        <source>Enter event…</source>
        <translation>Ввести событие…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Find a train, wagon or container</source>
        <translation>Найти поезд, вагон или контейнер</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Точность прогнозов</translation>
    </message>
    <message>
        <source>Channels…</source>
        <translation>Каналы…</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Снять все фильтры</translation>
    </message>
    <message>
        <source>Copy the train, or the stringline in focus as a picture</source>
        <translation>Копировать поезд или, если активен график движения, рисунок</translation>
    </message>
    <message>
        <source>Copy the board</source>
        <translation>Копировать табло</translation>
    </message>
    <message>
        <source>Save the stringline as a picture…</source>
        <translation>Сохранить график движения как рисунок…</translation>
    </message>
    <message>
        <source>Print the stringline…</source>
        <translation>Печать графика движения…</translation>
    </message>
    <message>
        <source>Stringline: go to now</source>
        <translation>График движения: к текущему времени</translation>
    </message>
    <message>
        <source>Stringline: all the time there is</source>
        <translation>График движения: всё время целиком</translation>
    </message>
    <message numerus="yes">
        <source>Stringline: %n hour(s)</source>
        <translation>
            <numerusform>График движения: %n час</numerusform>
            <numerusform>График движения: %n часа</numerusform>
            <numerusform>График движения: %n часов</numerusform>
        </translation>
    </message>
    <message>
        <source>Record an event now</source>
        <translation>Отметить событие сейчас</translation>
    </message>
    <message>
        <source>Record an event at a time</source>
        <translation>Отметить событие с указанием времени</translation>
    </message>
    <message>
        <source>{event}: now</source>
        <translation>{event}: сейчас</translation>
    </message>
    <message>
        <source>{event}: at a time…</source>
        <translation>{event}: указать время…</translation>
    </message>
    <message>
        <source>Open train (Enter)</source>
        <translation>Открыть поезд (Enter)</translation>
    </message>
    <message>
        <source>No train on the board fits. Ctrl+Shift+L shows all.</source>
        <translation>На табло нет подходящего поезда. Ctrl+Shift+L – показать все.</translation>
    </message>
    <message>
        <source>Enter looks among all trains that ever were.</source>
        <translation>Enter – искать среди всех поездов за всё время.</translation>
    </message>
    <message>
        <source>No train is at the port or expected, nor left lately. Type a number and press Enter to look among all trains that ever were.</source>
        <translation>Нет поездов в пункте пропуска, ожидаемых или недавно ушедших. Введите номер и нажмите Enter, чтобы искать среди всех поездов за всё время.</translation>
    </message>
    <message>
        <source>No trains yet. Put the railway&apos;s files into the folder {inbox}, set up a channel, import a table with Ctrl+I, or enter an event with Ctrl+N.</source>
        <translation>Поездов пока нет. Положите файлы железной дороги в папку {inbox}, настройте канал, импортируйте таблицу (Ctrl+I) или введите событие (Ctrl+N).</translation>
    </message>
    <message>
        <source>at the port {count}</source>
        <translation>в пункте пропуска {count}</translation>
    </message>
    <message>
        <source>due {count}</source>
        <translation>ожидается {count}</translation>
    </message>
    <message>
        <source>gone {count}</source>
        <translation>ушло {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n undeclared load(s)</source>
        <translation>
            <numerusform>без ДТ: %n отправка</numerusform>
            <numerusform>без ДТ: %n отправки</numerusform>
            <numerusform>без ДТ: %n отправок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filtered away</source>
        <translation>
            <numerusform>скрыт фильтром %n</numerusform>
            <numerusform>скрыто фильтром %n</numerusform>
            <numerusform>скрыто фильтром %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens a train · F2 … F9 record an event now · F1 help</source>
        <translation>Enter – открыть поезд · F2 … F9 – отметить событие сейчас · F1 – справка</translation>
    </message>
    <message>
        <source>{number} was on train {train} of {day}, position {position}.</source>
        <translation>{number}: поезд {train}, {day}, № по порядку {position}.</translation>
    </message>
    <message>
        <source>{number} is on no train that is known.</source>
        <translation>{number}: ни в одном известном поезде.</translation>
    </message>
    <message numerus="yes">
        <source>On %n train(s) before that.</source>
        <translation>
            <numerusform>До этого ещё в %n поезде.</numerusform>
            <numerusform>До этого ещё в %n поездах.</numerusform>
            <numerusform>До этого ещё в %n поездах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a train first.</source>
        <translation>Сначала выберите поезд.</translation>
    </message>
</context>
<context>
    <name>TrendPages</name>
    <message>
        <source>Why…</source>
        <translation>Почему…</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Выбросы</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Хроника</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source>10 000 t</source>
        <translation>10 тыс. т</translation>
    </message>
    <message>
        <source>Mt</source>
        <translation>млн т</translation>
    </message>
    <message>
        <source>10 000 {things}</source>
        <translation>10 тыс. {things}</translation>
    </message>
    <message>
        <source>million {things}</source>
        <translation>млн {things}</translation>
    </message>
    <message>
        <source>t</source>
        <translation>т</translation>
    </message>
    <message>
        <source>sample data, all made up</source>
        <translation>демонстрационные данные, всё вымышлено</translation>
    </message>
    <message>
        <source>Value in {currency}</source>
        <translation>Стоимость, {currency}</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Автомобили</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Tonnes</source>
        <translation>Тонны</translation>
    </message>
    <message>
        <source>vehicles</source>
        <translation>авт.</translation>
    </message>
    <message>
        <source>records</source>
        <translation>записей</translation>
    </message>
    <message>
        <source>10 000 {currency}</source>
        <translation>10 тыс. {currency}</translation>
    </message>
    <message>
        <source>100 million {currency}</source>
        <translation>100 млн {currency}</translation>
    </message>
    <message>
        <source>million {currency}</source>
        <translation>млн {currency}</translation>
    </message>
    <message>
        <source>billion {currency}</source>
        <translation>млрд {currency}</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Недели</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Кварталы</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>Against last year</source>
        <translation>К прошлому году</translation>
    </message>
    <message>
        <source>Change in percent</source>
        <translation>Изменение в процентах</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>С начала года</translation>
    </message>
    <message>
        <source>Mix in percent</source>
        <translation>Структура в процентах</translation>
    </message>
    <message>
        <source>Index, a month = 100</source>
        <translation>Индекс, месяц = 100</translation>
    </message>
    <message>
        <source>Twelve months rolling</source>
        <translation>Скользящие 12 месяцев</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Прочие</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Без разбивки</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Вид транспорта</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>HS chapter</source>
        <translation>Группа ТН ВЭД</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Участник ВЭД</translation>
    </message>
    <message>
        <source>Supervision mode</source>
        <translation>Вид торговли</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Коридор</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Net tonnes</source>
        <translation>Тонны нетто</translation>
    </message>
    <message>
        <source>Quantity: {unit}</source>
        <translation>Количество: {unit}</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>Поезда</translation>
    </message>
    <message>
        <source>Wagons</source>
        <translation>Вагоны</translation>
    </message>
    <message>
        <source>TEU</source>
        <translation>ДФЭ</translation>
    </message>
    <message>
        <source>Release time, median</source>
        <translation>Время выпуска, медиана</translation>
    </message>
    <message>
        <source>trains</source>
        <translation>поездов</translation>
    </message>
    <message>
        <source>wagons</source>
        <translation>вагонов</translation>
    </message>
    <message>
        <source>h</source>
        <translation>ч</translation>
    </message>
    <message>
        <source>{measure} by day</source>
        <translation>{measure} по дням</translation>
    </message>
    <message>
        <source>{measure} by week</source>
        <translation>{measure} по неделям</translation>
    </message>
    <message>
        <source>{measure} by month</source>
        <translation>{measure} по месяцам</translation>
    </message>
    <message>
        <source>{measure} by quarter</source>
        <translation>{measure} по кварталам</translation>
    </message>
    <message>
        <source>{measure} by year</source>
        <translation>{measure} по годам</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Последние 12 месяцев</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Все годы</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>{span}: nothing.</source>
        <translation>{span}: ничего.</translation>
    </message>
    <message>
        <source>{sentence} {next}</source>
        <translation>{sentence} {next}</translation>
    </message>
    <message>
        <source>{direction} by {mode} of {category} explains {points} points of it.</source>
        <translation>{direction}, {mode}, {category}: {points} п. п. этого изменения.</translation>
    </message>
    <message>
        <source>{part} explains {points} points of it.</source>
        <translation>{part}: {points} п. п. этого изменения.</translation>
    </message>
    <message>
        <source>{span}: {now}. Last year: –.</source>
        <translation>{span}: {now}. В прошлом году: –.</translation>
    </message>
    <message>
        <source>{span}: {now}, {change} under the same days of last year ({base}).</source>
        <translation>{span}: {now}, на {change} меньше, чем за те же дни прошлого года ({base}).</translation>
    </message>
    <message>
        <source>{span}: {now}, {change} over the same days of last year ({base}).</source>
        <translation>{span}: {now}, на {change} больше, чем за те же дни прошлого года ({base}).</translation>
    </message>
    <message>
        <source>{span}: {now}, as much as on the same days of last year ({base}).</source>
        <translation>{span}: {now}, столько же, сколько за те же дни прошлого года ({base}).</translation>
    </message>
    <message>
        <source>{span}: {now}, {change} under last year ({base}).</source>
        <translation>{span}: {now}, на {change} меньше, чем в прошлом году ({base}).</translation>
    </message>
    <message>
        <source>{span}: {now}, {change} over last year ({base}).</source>
        <translation>{span}: {now}, на {change} больше, чем в прошлом году ({base}).</translation>
    </message>
    <message>
        <source>{span}: {now}, as much as last year ({base}).</source>
        <translation>{span}: {now}, столько же, сколько в прошлом году ({base}).</translation>
    </message>
    <message>
        <source>{span}: {part} is the largest part with {share} (last year {base}).</source>
        <translation>{span}: наибольшая доля – {part}, {share} (в прошлом году {base}).</translation>
    </message>
    <message>
        <source>{part} {index}</source>
        <translation>{part} {index}</translation>
    </message>
    <message>
        <source>{span}: {parts} ({month} = 100).</source>
        <translation>{span}: {parts} ({month} = 100).</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>{part}: {sentence}</source>
        <translation>{part}: {sentence}</translation>
    </message>
    <message>
        <source>Tonnes by direction</source>
        <translation>Тонны по направлениям</translation>
    </message>
    <message>
        <source>Release times</source>
        <translation>Время выпуска</translation>
    </message>
    <message>
        <source>Top countries</source>
        <translation>Основные страны</translation>
    </message>
    <message>
        <source>{number} pts</source>
        <translation>{number} п. п.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>{month} = 100</source>
        <translation>{month} = 100</translation>
    </message>
    <message>
        <source>% against last year</source>
        <translation>% к прошлому году</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Текущий год</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Годом ранее</translation>
    </message>
    <message>
        <source>{count} trains, journal no. {no}, as of {instant}</source>
        <translation>поездов: {count}, журнал № {no}, на {instant}</translation>
    </message>
    <message>
        <source>{count} consignments, journal no. {no}, as of {instant}</source>
        <translation>партий: {count}, журнал № {no}, на {instant}</translation>
    </message>
    <message>
        <source>{count} containers, journal no. {no}, as of {instant}</source>
        <translation>контейнеров: {count}, журнал № {no}, на {instant}</translation>
    </message>
    <message>
        <source>{count} records, journal no. {no}, as of {instant}</source>
        <translation>записей: {count}, журнал № {no}, на {instant}</translation>
    </message>
    <message>
        <source>containers, size not recorded; counted as {count} TEU each (40 ft), once a day and direction</source>
        <translation>контейнеры без указания размера; каждый считается за {count} ДФЭ (40 футов), один раз за день и направление</translation>
    </message>
    <message>
        <source>wagons of the consists; without one, the number that the train was announced with</source>
        <translation>вагоны составов; если состава нет – число, с которым поезд был объявлен</translation>
    </message>
    <message>
        <source>from arrival to release, by the day of arrival; median of the Kaplan-Meier curve, as in the Study</source>
        <translation>от прибытия до выпуска, по дню прибытия; медиана кривой Каплана – Мейера, как на странице «Исследование»</translation>
    </message>
    <message>
        <source>No cargo yet. Type or import the first records in the tab Cargo (Ctrl+1); they are drawn here as they come in.</source>
        <translation>Грузов пока нет. Введите или импортируйте первые записи на вкладке «Грузы» (Ctrl+1); они появятся здесь по мере поступления.</translation>
    </message>
    <message>
        <source>Nothing in {month}, which is to be 100. Choose another month.</source>
        <translation>За месяц {month}, который принимается за 100, ничего нет. Выберите другой месяц.</translation>
    </message>
    <message>
        <source>Nothing of {measure} in {period}. Choose another period or measure.</source>
        <translation>Нет данных: {measure}, {period}. Выберите другой период или показатель.</translation>
    </message>
    <message>
        <source>No record has a value yet. Type values and currencies in the tab Cargo (Ctrl+1).</source>
        <translation>Ни в одной записи пока нет стоимости. Введите стоимость и валюту на вкладке «Грузы» (Ctrl+1).</translation>
    </message>
    <message>
        <source>No year before to compare {period} with. Choose another period, or how it is shown.</source>
        <translation>Период {period} не с чем сравнить: предыдущего года нет. Выберите другой период или способ показа.</translation>
    </message>
    <message>
        <source>Nothing of this in {period}. Take a filter away, or choose another period or measure.</source>
        <translation>За период {period} таких данных нет. Снимите фильтр или выберите другой период или показатель.</translation>
    </message>
    <message>
        <source>Nothing of this in {period}. Choose another period or measure.</source>
        <translation>За период {period} таких данных нет. Выберите другой период или показатель.</translation>
    </message>
</context>
<context>
    <name>TrendsTab</name>
    <message>
        <source>Trends</source>
        <translation>Динамика</translation>
    </message>
    <message>
        <source>Choose a month or day; the sentence tells it</source>
        <translation>Выбрать месяц или день; о нём скажет фраза</translation>
    </message>
    <message>
        <source>Look into what is chosen: the months of a year, the days of a month, the records of a day</source>
        <translation>Раскрыть выбранное: месяцы года, дни месяца, записи дня</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Снять выбор</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, show all</source>
        <translation>Крупнее, мельче, показать всё</translation>
    </message>
    <message>
        <source>Enter in the legend</source>
        <translation>Enter в легенде</translation>
    </message>
    <message>
        <source>Keep only this part; also Shift and a double-click on its bar</source>
        <translation>Оставить только эту часть; также Shift и двойной щелчок по её столбику</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Сохранить вид…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Сохранить рисунок…</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Копировать фразу</translation>
    </message>
    <message>
        <source>Keep one part…</source>
        <translation>Оставить одну часть…</translation>
    </message>
    <message>
        <source>Earlier period</source>
        <translation>Более ранний период</translation>
    </message>
    <message>
        <source>Later period</source>
        <translation>Более поздний период</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Показать весь период</translation>
    </message>
    <message>
        <source>Opening page</source>
        <translation>Начальная страница</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Анализ</translation>
    </message>
    <message>
        <source>On the opening page</source>
        <translation>На начальной странице</translation>
    </message>
    <message>
        <source>Rename view…</source>
        <translation>Переименовать вид…</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Удалить вид</translation>
    </message>
    <message>
        <source>Open a saved view</source>
        <translation>Открыть сохранённый вид</translation>
    </message>
    <message>
        <source>Save what is on the screen under a name</source>
        <translation>Сохранить под именем то, что на экране</translation>
    </message>
    <message>
        <source>Write the table behind the chart as an Excel workbook</source>
        <translation>Записать таблицу графика как книгу Excel</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Пока ничего не сохранено</translation>
    </message>
    <message>
        <source>Saved as “{name}”. Ctrl+Shift+P puts it on the opening page.</source>
        <translation>Сохранено как «{name}». Ctrl+Shift+P поместит на начальную страницу.</translation>
    </message>
    <message>
        <source>Name for this view:</source>
        <translation>Имя этого вида:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Grain by country</source>
        <translation>Зерно по странам</translation>
    </message>
    <message>
        <source>New name of “{name}”:</source>
        <translation>Новое имя для «{name}»:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Remove view “{name}”</source>
        <translation>Удаление вида «{name}»</translation>
    </message>
    <message>
        <source>Removed “{name}”. Undo brings it back.</source>
        <translation>Вид «{name}» удалён. Отмена вернёт его.</translation>
    </message>
    <message>
        <source>On the opening page: {name}</source>
        <translation>На начальной странице: {name}</translation>
    </message>
    <message>
        <source>Off the opening page: {name}</source>
        <translation>Убрано с начальной страницы: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>Скопирована %n строка</numerusform>
            <numerusform>Скопировано %n строки</numerusform>
            <numerusform>Скопировано %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Рисунок скопирован</translation>
    </message>
    <message>
        <source>Sentence copied</source>
        <translation>Фраза скопирована</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Запись в {file}…</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Nothing was changed. The backups, the returns handed out and the messages of the railway are safe.</source>
        <translation>Ничего не изменено. Резервные копии, сданные отчёты и сообщения железной дороги целы.</translation>
    </message>
    <message>
        <source>Open for &amp;reading only</source>
        <translation>Открыть только для &amp;чтения</translation>
    </message>
    <message>
        <source>Restore the newest &amp;backup</source>
        <translation>Восстановить последнюю &amp;копию</translation>
    </message>
    <message>
        <source>&amp;Save what can be read…</source>
        <translation>&amp;Спасти читаемое…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Choose another &amp;folder…</source>
        <translation>Выбрать &amp;другую папку…</translation>
    </message>
    <message>
        <source>&amp;Open the backups</source>
        <translation>&amp;Открыть копии</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>Looking for a good backup…</source>
        <translation>Поиск исправной резервной копии…</translation>
    </message>
    <message>
        <source>&amp;Use the salvaged file</source>
        <translation>&amp;Использовать спасённый файл</translation>
    </message>
    <message>
        <source>Not possible: too much of the file is damaged.</source>
        <translation>Невозможно: повреждена слишком большая часть файла.</translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged</source>
        <translation>Файл рабочего места повреждён</translation>
    </message>
    <message>
        <source>This desk cannot be opened</source>
        <translation>Это рабочее место не удаётся открыть</translation>
    </message>
    <message>
        <source>For support: {why}</source>
        <translation>Для службы поддержки: {why}</translation>
    </message>
    <message>
        <source>What was saved and what was not</source>
        <translation>Что сохранено, а что нет</translation>
    </message>
    <message>
        <source>{file} is not a file of this program, or its beginning is destroyed.</source>
        <translation>{file} – не файл этой программы, или его начало разрушено.</translation>
    </message>
    <message>
        <source>{file} can no longer be read whole.</source>
        <translation>{file} больше не читается целиком.</translation>
    </message>
    <message>
        <source>To look up and print. Nothing can be entered until the file is mended.</source>
        <translation>Для просмотра и печати. Ввод невозможен, пока файл не исправлен.</translation>
    </message>
    <message>
        <source>Takes from the damaged file every record that can still be read, into a fresh file, and lists what is lost. Worth trying when the backup is old.</source>
        <translation>Переносит из повреждённого файла в новый все записи, которые ещё читаются, и перечисляет утраченное. Стоит попробовать, если резервная копия старая.</translation>
    </message>
    <message>
        <source>There is no good backup in this desk&apos;s folder, nor in the second one.</source>
        <translation>Исправной резервной копии нет ни в папке этого рабочего места, ни во второй.</translation>
    </message>
    <message>
        <source>Of {at}, proven: {records} records, the last entry by {who}, {last}. {lost}</source>
        <translation>За {at}, проверена; записей: {records}, последний ввод – {who}, {last}. {lost}</translation>
    </message>
    <message>
        <source>The newest backup has a changed journal. Open the backups and choose another one.</source>
        <translation>В последней резервной копии изменён журнал. Откройте копии и выберите другую.</translation>
    </message>
    <message>
        <source>The backups cannot be read.</source>
        <translation>Резервные копии не читаются.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Восстановление…</translation>
    </message>
    <message>
        <source>Reading the damaged file page by page…</source>
        <translation>Повреждённый файл читается страница за страницей…</translation>
    </message>
    <message>
        <source>Report: {file}</source>
        <translation>Протокол: {file}</translation>
    </message>
    <message>
        <source>Folder of a desk</source>
        <translation>Папка рабочего места</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>This desk is encrypted</source>
        <translation>Это рабочее место зашифровано</translation>
    </message>
    <message>
        <source>Have this computer&apos;s &amp;keyring open it from now on</source>
        <translation>Впредь открывать &amp;связкой ключей этого компьютера</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Другая &amp;папка…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>&amp;Recovery key, from the paper</source>
        <translation>&amp;Ключ восстановления, с бумаги</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Парольная &amp;фраза</translation>
    </message>
    <message>
        <source>Pass&amp;phrase…</source>
        <translation>Парольная &amp;фраза…</translation>
    </message>
    <message>
        <source>&amp;Recovery key…</source>
        <translation>&amp;Ключ восстановления…</translation>
    </message>
    <message>
        <source>Folder of a desk</source>
        <translation>Папка рабочего места</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>the hub has this desk&apos;s entries as they were made</source>
        <translation>записи журнала этого рабочего места в центральной базе такие, какими были сделаны</translation>
    </message>
    <message>
        <source>each record here is the hub&apos;s</source>
        <translation>каждая запись здесь совпадает с центральной базой</translation>
    </message>
    <message>
        <source>months, targets, ticks, settings, accounts and returns here are the hub&apos;s</source>
        <translation>месяцы, планы, отметки, настройки, учётные записи и отчёты здесь совпадают с центральной базой</translation>
    </message>
    <message>
        <source>journal no. {no} is another at the hub: somebody changed it there or here</source>
        <translation>запись журнала № {no} в центральной базе другая: её изменили там или здесь</translation>
    </message>
    <message>
        <source>journal no. {no} was sent, and the hub does not have it any more</source>
        <translation>запись журнала № {no} была отправлена, но в центральной базе её больше нет</translation>
    </message>
    <message>
        <source>the hub has an entry no. {no} of this desk that this desk never sent</source>
        <translation>в центральной базе есть запись журнала № {no} этого рабочего места, которую оно не отправляло</translation>
    </message>
    <message>
        <source>{subject} {key} is here only, not at the hub</source>
        <translation>{subject} {key}: есть только здесь, в центральной базе нет</translation>
    </message>
    <message>
        <source>{subject} {key} is at the hub only, not here</source>
        <translation>{subject} {key}: есть только в центральной базе, здесь нет</translation>
    </message>
    <message>
        <source>{subject} {key} is another at the hub: {columns}</source>
        <translation>{subject} {key}: в центральной базе иначе: {columns}</translation>
    </message>
    <message>
        <source>{subject} {key} is “{here}” here, and “{there}” at the hub</source>
        <translation>{subject} {key}: здесь «{here}», в центральной базе «{there}»</translation>
    </message>
    <message>
        <source>entries that are older than the one before them: {count}</source>
        <translation>записи журнала, которые старше предыдущих: {count}</translation>
    </message>
    <message>
        <source>journal no. {no} ({subject} {key}) does not begin where no. {before} ended</source>
        <translation>журнал, № {no} ({subject} {key}): не начинается там, где закончился № {before}</translation>
    </message>
    <message>
        <source>journal no. {no} is missing</source>
        <translation>журнал, № {no}: отсутствует</translation>
    </message>
    <message>
        <source>journal no. {no} is not numbered as it must be</source>
        <translation>журнал, № {no}: нумерация неправильная</translation>
    </message>
    <message>
        <source>journal no. {no} does not fit its hash</source>
        <translation>журнал, № {no}: не соответствует своему хешу</translation>
    </message>
    <message>
        <source>the journal ends at no. {no}, its head says {head}</source>
        <translation>журнал заканчивается на № {no}, а в его заголовке указано {head}</translation>
    </message>
    <message>
        <source>journal no. {no} is of {at}, the one before it of {before}: the clock was set</source>
        <translation>журнал, № {no}: {at}, а предыдущий – {before}: часы переводили</translation>
    </message>
    <message>
        <source>journal no. {no} names a {subject} by what is no uid: {key}</source>
        <translation>журнал, № {no}: {subject} – указано не uid, а {key}</translation>
    </message>
    <message>
        <source>return {key} was made of a history that is not this one (journal no. {position})</source>
        <translation>отчёт {key} составлен не по этой истории (журнал, № {position})</translation>
    </message>
    <message>
        <source>the copy of return {key} is gone: returns/{file}</source>
        <translation>копия отчёта {key} пропала: returns/{file}</translation>
    </message>
    <message>
        <source>the copy of return {key} was altered: returns/{file}</source>
        <translation>копия отчёта {key} изменена: returns/{file}</translation>
    </message>
    <message>
        <source>returns/{file} was handed out and stands in no register: the database that told of it was replaced by another</source>
        <translation>returns/{file}: сдан, но ни в каком реестре не значится – базу данных, где он был указан, заменили другой</translation>
    </message>
    <message>
        <source>{subject} {key} is in the journal only (no. {no})</source>
        <translation>{subject} {key}: только в журнале (№ {no})</translation>
    </message>
    <message>
        <source>{subject} {key} is there, but not by the journal</source>
        <translation>{subject} {key}: есть, но не по журналу</translation>
    </message>
    <message>
        <source>the setting {key} is not by the journal</source>
        <translation>настройка {key}: не по журналу</translation>
    </message>
    <message>
        <source>{subject} {key} is not what the journal says (no. {no})</source>
        <translation>{subject} {key}: не то, что в журнале (№ {no})</translation>
    </message>
    <message>
        <source>drafts, which count in no figure and stand in no journal, so that nothing proves them: {count}</source>
        <translation>черновики – в показатели и журнал не входят, поэтому ничем не подтверждены: {count}</translation>
    </message>
    <message>
        <source>cargo record</source>
        <translation>запись о грузе</translation>
    </message>
    <message>
        <source>consignment</source>
        <translation>партия</translation>
    </message>
    <message>
        <source>train message</source>
        <translation>сообщение о поезде</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>запись хроники</translation>
    </message>
    <message>
        <source>meter</source>
        <translation>счётчик</translation>
    </message>
    <message>
        <source>meter&apos;s reading</source>
        <translation>показание счётчика</translation>
    </message>
    <message>
        <source>meter&apos;s factor</source>
        <translation>коэффициент счётчика</translation>
    </message>
    <message>
        <source>meter&apos;s yardstick</source>
        <translation>ориентир счётчика</translation>
    </message>
    <message>
        <source>sample for double entry</source>
        <translation>выборка для двойного ввода</translation>
    </message>
    <message>
        <source>paper keyed twice</source>
        <translation>документ, введённый дважды</translation>
    </message>
    <message>
        <source>contest between desks</source>
        <translation>конфликт между рабочими местами</translation>
    </message>
    <message>
        <source>month</source>
        <translation>месяц</translation>
    </message>
    <message>
        <source>target</source>
        <translation>план</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>отметка</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>настройка</translation>
    </message>
    <message>
        <source>account</source>
        <translation>учётная запись</translation>
    </message>
    <message>
        <source>return</source>
        <translation>отчёт</translation>
    </message>
    <message>
        <source>journal no. {no} changes {subject} {key}, which no entry added</source>
        <translation>журнал, № {no}: изменяет {subject} {key}, но добавления в журнале нет</translation>
    </message>
    <message>
        <source>{subject} {key} is not in the journal: nobody added it</source>
        <translation>{subject} {key}: в журнале нет, никто этого не добавлял</translation>
    </message>
    <message>
        <source>{subject} {key} is in the journal only</source>
        <translation>{subject} {key}: только в журнале</translation>
    </message>
    <message>
        <source>{subject} {key} is not row {row}, as which it was added (no. {no}): next comes row {other_row}, {other}</source>
        <translation>{subject} {key}: это не строка {row}, под которой сделано добавление (№ {no}); следующая – строка {other_row}, {other}</translation>
    </message>
    <message>
        <source>{kind} {name} is missing</source>
        <translation>{kind} {name}: отсутствует</translation>
    </message>
    <message>
        <source>{kind} {name} is not as the program makes it</source>
        <translation>{kind} {name}: не такое, каким его создаёт программа</translation>
    </message>
    <message>
        <source>{kind} {name} is none of the program&apos;s</source>
        <translation>{kind} {name}: создано не программой</translation>
    </message>
    <message>
        <source>{name} is {value}, and must be {wanted}</source>
        <translation>{name} = {value}, а должно быть {wanted}</translation>
    </message>
    <message>
        <source>the list of migrations is not that of the program</source>
        <translation>список миграций не такой, как у программы</translation>
    </message>
    <message>
        <source>the search of {subject} is not led to all that was entered</source>
        <translation>поиск ({subject}) охватывает не всё введённое</translation>
    </message>
    <message>
        <source>the search of {subject} is damaged: {why}</source>
        <translation>поиск ({subject}) повреждён: {why}</translation>
    </message>
    <message>
        <source>the search of {subject} finds row {row}, which is not there</source>
        <translation>поиск ({subject}) находит строку {row}, которой нет</translation>
    </message>
    <message>
        <source>the search of {subject} does not find {key} by what it says</source>
        <translation>поиск ({subject}) не находит {key} по содержанию</translation>
    </message>
    <message>
        <source>the file is whole</source>
        <translation>файл цел</translation>
    </message>
    <message>
        <source>tables, views and triggers are the program&apos;s</source>
        <translation>таблицы, представления и триггеры – те, что создаёт программа</translation>
    </message>
    <message>
        <source>no journal entry was changed or taken out</source>
        <translation>ни одна запись журнала не изменена и не изъята</translation>
    </message>
    <message>
        <source>each record and setting is what the journal says</source>
        <translation>каждая запись и настройка соответствует журналу</translation>
    </message>
    <message>
        <source>a search finds what is there</source>
        <translation>поиск находит всё, что есть</translation>
    </message>
    <message>
        <source>the totals equal a recount</source>
        <translation>итоги совпадают с пересчётом</translation>
    </message>
    <message>
        <source>the cargo of each meter is what its readings tell</source>
        <translation>грузы каждого счётчика соответствуют его показаниям</translation>
    </message>
    <message>
        <source>each train is what its messages tell</source>
        <translation>каждый поезд соответствует своим сообщениям</translation>
    </message>
    <message>
        <source>the copies of the returns are what was handed out</source>
        <translation>копии отчётов совпадают со сданными</translation>
    </message>
    <message>
        <source>the history is the one that the papers were made of</source>
        <translation>история – та же, по которой составлены документы</translation>
    </message>
    <message>
        <source>{said}</source>
        <translation>{said}</translation>
    </message>
    <message>
        <source>{table}, row {row}, refers to a {other} that is not there</source>
        <translation>{table}, строка {row}: ссылается на {other}, а такой записи нет</translation>
    </message>
    <message>
        <source>{line} differs from a recount</source>
        <translation>{line}: расходится с пересчётом</translation>
    </message>
    <message>
        <source>{meter}, {day}: the cargo record is not what the readings tell. {why}</source>
        <translation>{meter}, {day}: запись о грузе не соответствует показаниям. {why}</translation>
    </message>
    <message>
        <source>train {number} of {day} is not what its messages tell</source>
        <translation>поезд {number}, {day}: не соответствует своим сообщениям</translation>
    </message>
    <message>
        <source>{where}: journal no. {no} is not the one that it was made of. The history up to there was rewritten, or it is another desk&apos;s</source>
        <translation>{where}: журнал, № {no} – не тот, по которому составлен документ. История до этого места переписана, или она другого рабочего места</translation>
    </message>
    <message>
        <source>{where}: the journal has no entry with this hash. Its history was rewritten, or it is another desk&apos;s</source>
        <translation>{where}: в журнале нет записи с таким хешем. История переписана, или она другого рабочего места</translation>
    </message>
    <message>
        <source>{where}: journal no. {no} is there, but the chain breaks before it</source>
        <translation>{where}: журнал, № {no} есть, но цепочка до него нарушена</translation>
    </message>
    <message>
        <source>{where}: the history up to journal no. {no} is the one that it was made of</source>
        <translation>{where}: история до № {no} журнала – та, по которой составлен документ</translation>
    </message>
    <message>
        <source>what is there cannot be read as the program writes it: {why}</source>
        <translation>содержимое не читается так, как его записывает программа: {why}</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Not stored: {what}. {why}</source>
        <translation>Не сохранено: {what}. {why}</translation>
    </message>
    <message>
        <source>Stored now: {what}. Ctrl+Z takes it back.</source>
        <translation>Теперь сохранено: {what}. Ctrl+Z – отменить.</translation>
    </message>
    <message>
        <source>Taken back, not stored: {what}</source>
        <translation>Отменено, не сохранено: {what}</translation>
    </message>
    <message>
        <source>Another program is writing. Stored as soon as it lets go: {what}. Esc takes it back.</source>
        <translation>Запись ведёт другая программа. Будет сохранено, как только она закончит: {what}. Esc – отменить.</translation>
    </message>
    <message>
        <source>{why} Tried again by itself until then: {what}. Esc takes it back.</source>
        <translation>{why} До тех пор попытки повторяются сами: {what}. Esc – отменить.</translation>
    </message>
</context>
<context>
    <name>Wants</name>
    <message>
        <source>A day: 2025-11-03, 20251103, or 3 for the third of this month</source>
        <translation>День: 2025-11-03, 20251103 или 3 – третье число этого месяца</translation>
    </message>
    <message>
        <source>Import, export or transit: i, e or t is enough</source>
        <translation>Импорт, экспорт или транзит: достаточно и, э или т</translation>
    </message>
    <message>
        <source>Rail, road, pipeline, air, post or other: the first letters are enough</source>
        <translation>Ж/д, авто, трубопровод, воздух, почта или прочее: достаточно первых букв</translation>
    </message>
    <message>
        <source>4, 6, 8 or 10 digits, or part of the name, or its pinyin initials</source>
        <translation>4, 6, 8 или 10 цифр, часть названия или первые буквы пиньиня</translation>
    </message>
    <message>
        <source>The goods in words; left empty, the HS code&apos;s name is taken</source>
        <translation>Товар словами; если оставить пустым, берётся название кода ТН ВЭД</translation>
    </message>
    <message>
        <source>Left empty, it follows from the HS code</source>
        <translation>Если оставить пустым, определяется по коду ТН ВЭД</translation>
    </message>
    <message>
        <source>Origin of imports, destination of exports: code, name or customs number</source>
        <translation>Импорт – страна происхождения, экспорт – страна назначения: код, название или таможенный номер</translation>
    </message>
    <message>
        <source>The trader&apos;s name; one known already completes</source>
        <translation>Название участника ВЭД; известное дополняется само</translation>
    </message>
    <message>
        <source>Unified social credit code, 18 characters</source>
        <translation>Единый код социального кредита, 18 символов</translation>
    </message>
    <message>
        <source>8 digits (1520 mm), 12 digits (UIC), or class and 7 digits (China)</source>
        <translation>8 цифр (1520 мм), 12 цифр (UIC) либо тип и 7 цифр (Китай)</translation>
    </message>
    <message>
        <source>4 letters and 7 digits, such as CSQU3054383</source>
        <translation>4 буквы и 7 цифр, например CSQU3054383</translation>
    </message>
    <message>
        <source>The truck&apos;s plate</source>
        <translation>Госномер автомобиля</translation>
    </message>
    <message>
        <source>The number of packages</source>
        <translation>Количество мест</translation>
    </message>
    <message>
        <source>Gross weight in kg; 25 t is understood too</source>
        <translation>Вес брутто в кг; понимается и 25 т</translation>
    </message>
    <message>
        <source>Net weight in kg, at most the gross weight</source>
        <translation>Вес нетто в кг, не больше веса брутто</translation>
    </message>
    <message>
        <source>The value of the goods, in the currency beside it</source>
        <translation>Стоимость товара в валюте, указанной рядом</translation>
    </message>
    <message>
        <source>CNY, USD, EUR, KZT, RUB …</source>
        <translation>CNY, USD, EUR, KZT, RUB …</translation>
    </message>
    <message>
        <source>How many of the unit beside it</source>
        <translation>Сколько единиц, указанных рядом</translation>
    </message>
    <message>
        <source>辆, 台, 件 … or the customs&apos; number of the unit</source>
        <translation>шт, ед, компл … или таможенный номер единицы</translation>
    </message>
    <message>
        <source>The train&apos;s number</source>
        <translation>Номер поезда</translation>
    </message>
    <message>
        <source>18 digits: district, year, 1 import or 0 export, serial</source>
        <translation>18 цифр: таможня, год, 1 – импорт или 0 – экспорт, порядковый номер</translation>
    </message>
    <message>
        <source>The number of the line in the declaration</source>
        <translation>Номер строки в декларации</translation>
    </message>
    <message>
        <source>Supervision mode: code or name</source>
        <translation>Вид торговли (код надзора КНР): код или название</translation>
    </message>
    <message>
        <source>Anything worth keeping</source>
        <translation>Всё, что стоит запомнить</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message numerus="yes">
        <source>%n consignment(s) late: {names}</source>
        <translation>
            <numerusform>Просрочена %n партия: {names}</numerusform>
            <numerusform>Просрочены %n партии: {names}</numerusform>
            <numerusform>Просрочено %n партий: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s) soon late: {names}</source>
        <translation>
            <numerusform>Скоро просрочка, %n партия: {names}</numerusform>
            <numerusform>Скоро просрочка, %n партии: {names}</numerusform>
            <numerusform>Скоро просрочка, %n партий: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Оформление</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Cargo is entered, checked and stored here, drawn as trends, and leaves as Excel returns.</source>
        <translation>Здесь грузы вводятся, проверяются и хранятся, показываются в динамике и выгружаются отчётами Excel.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Пункт пропуска</translation>
    </message>
    <message>
        <source>As it shall stand on the returns. It can be changed later in the menu Desk.</source>
        <translation>Как он должен называться в отчётах. Потом можно изменить в меню «Рабочее место».</translation>
    </message>
    <message>
        <source>Start with an &amp;empty day sheet</source>
        <translation>Начать с пустого &amp;листа дня</translation>
    </message>
    <message>
        <source>Type the first record, paste rows from Excel, or import a file.</source>
        <translation>Введите первую запись, вставьте строки из Excel или импортируйте файл.</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>Посмотреть на &amp;демонстрационных данных</translation>
    </message>
    <message>
        <source>Made-up records in a folder of their own, marked as such everywhere. Your desk stays empty.</source>
        <translation>Вымышленные записи в отдельной папке, везде помеченные как таковые. Ваше рабочее место остаётся пустым.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>go from bar to bar</source>
        <translation>переходить от столбика к столбику</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>look into a part; below the traders are the records</source>
        <translation>раскрыть часть; после участников ВЭД идут записи</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>one step up, then back</source>
        <translation>на уровень выше, затем назад</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Сохранить рисунок…</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>Сохранить в Excel…</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Предыдущий период</translation>
    </message>
    <message>
        <source>The next period</source>
        <translation>Следующий период</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Копировать фразу</translation>
    </message>
    <message>
        <source>&amp;Why is</source>
        <translation>&amp;Период</translation>
    </message>
    <message>
        <source>a&amp;gainst</source>
        <translation>п&amp;ротив</translation>
    </message>
    <message>
        <source>Choose one, or type any: 2025-11, 2025Q3, 2025, 2025-01..11, two days with .. between them; Enter</source>
        <translation>Выберите или введите: 2025-11, 2025Q3, 2025, 2025-01..11, два дня через ..; Enter</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>В сравнении с</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Broken down</source>
        <translation>Разбивка</translation>
    </message>
    <message>
        <source>What the bars say</source>
        <translation>Что говорят столбики</translation>
    </message>
    <message>
        <source>Same days of last year</source>
        <translation>Те же дни прошлого года</translation>
    </message>
    <message>
        <source>One step up (Alt+Left)</source>
        <translation>На уровень выше (Alt+Left)</translation>
    </message>
    <message>
        <source>No cargo yet. Type or import the first records in the tab Cargo (Ctrl+1); this page says why a month is up or down.</source>
        <translation>Грузов пока нет. Введите или импортируйте первые записи на вкладке «Грузы» (Ctrl+1); эта страница показывает, почему месяц вырос или снизился.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>Скопирована %n строка</numerusform>
            <numerusform>Скопировано %n строки</numerusform>
            <numerusform>Скопировано %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Рисунок скопирован</translation>
    </message>
    <message>
        <source>Sentence copied</source>
        <translation>Фраза скопирована</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>По категориям</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>По странам</translation>
    </message>
    <message>
        <source>By trader</source>
        <translation>По участникам ВЭД</translation>
    </message>
    <message>
        <source>By direction</source>
        <translation>По направлениям</translation>
    </message>
    <message>
        <source>By mode</source>
        <translation>По видам транспорта</translation>
    </message>
    <message>
        <source>By HS chapter</source>
        <translation>По группам ТН ВЭД</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Участник ВЭД</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Вид транспорта</translation>
    </message>
    <message>
        <source>HS chapter</source>
        <translation>Группа ТН ВЭД</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Mix of goods</source>
        <translation>Структура товаров</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>New goods</source>
        <translation>Новые товары</translation>
    </message>
    <message>
        <source>Goods gone</source>
        <translation>Выбывшие товары</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Несопоставимо</translation>
    </message>
    <message>
        <source>{now_days}: {now}. In {base_days} there was nothing to compare it with.</source>
        <translation>{now_days}: {now}. За {base_days} сравнить не с чем.</translation>
    </message>
    <message>
        <source>{now_days}: {now}, {change} under {base_days} ({base}).</source>
        <translation>{now_days}: {now}, на {change} меньше, чем за {base_days} ({base}).</translation>
    </message>
    <message>
        <source>{now_days}: {now}, {change} over {base_days} ({base}).</source>
        <translation>{now_days}: {now}, на {change} больше, чем за {base_days} ({base}).</translation>
    </message>
    <message>
        <source>{now_days}: {now}, as much as {base_days} ({base}).</source>
        <translation>{now_days}: {now}, столько же, сколько за {base_days} ({base}).</translation>
    </message>
    <message>
        <source>{sentence} Of {base_days} there are records from {day} on only.</source>
        <translation>{sentence} За {base_days} записи есть только с {day}.</translation>
    </message>
    <message>
        <source>{path}. {sentence}</source>
        <translation>{path}. {sentence}</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts with their amounts</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts that are told one after the other</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>{part} {amount}</source>
        <translation>{part} {amount}</translation>
    </message>
    <message>
        <source>{sentence} The largest parts: {parts}.</source>
        <translation>{sentence} Наибольший вклад: {parts}.</translation>
    </message>
    <message>
        <source>{sentence} {next}</source>
        <translation>{sentence} {next}</translation>
    </message>
    <message>
        <source>In {days}: {titles}</source>
        <translation>За {days}: {titles}</translation>
    </message>
    <message>
        <source>Of the change: {effects}.</source>
        <translation>Из этого изменения: {effects}.</translation>
    </message>
    <message>
        <source>{now} and {base} records, journal no. {number}, {port}</source>
        <translation>записей: {now} и {base}, журнал № {number}, {port}</translation>
    </message>
    <message>
        <source>{measure}, {cut}</source>
        <translation>{measure}, {cut}</translation>
    </message>
    <message>
        <source>Nothing of this on either side. Choose other periods or another measure.</source>
        <translation>Ни в одном из периодов этого нет. Выберите другие периоды или показатель.</translation>
    </message>
    <message>
        <source>each column rounded so that it adds up; exact figures in tool tips, copied tables and Excel</source>
        <translation>каждый столбец округлён так, что сходится с итогом; точные числа – в подсказках, скопированных таблицах и Excel</translation>
    </message>
    <message>
        <source>All others ({count})</source>
        <translation>Прочие ({count})</translation>
    </message>
    <message>
        <source>Volume and price apart</source>
        <translation>Объём и цена отдельно</translation>
    </message>
    <message>
        <source>Volume: the change of weight at the mean value per tonne of all goods. Mix: the change of weight towards dearer or cheaper goods. Price: the change of the value per tonne within each kind of goods (direction and category). Means are those of both periods, so all add up exactly (Bennet 1920). Not comparable: records without value or weight on one side.</source>
        <translation>Объём: изменение веса по средней стоимости тонны всех товаров. Структура: сдвиг веса к более дорогим или дешёвым товарам. Цена: изменение стоимости тонны внутри каждого вида товаров (направление и категория). Средние – по обоим периодам, поэтому сумма сходится точно (Bennet, 1920). Несопоставимо: записи без стоимости или веса в одном из периодов.</translation>
    </message>
    <message>
        <source>{heading}, {unit}</source>
        <translation>{heading}, {unit}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Part in the change</source>
        <translation>Вклад в изменение</translation>
    </message>
    <message>
        <source>points</source>
        <translation>п. п.</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>{direction}: {category}</source>
        <translation>{direction}: {category}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Tabs</source>
        <translation>Вкладки</translation>
    </message>
    <message>
        <source>HorgosDesk – locked</source>
        <translation>HorgosDesk – заблокировано</translation>
    </message>
    <message>
        <source>{title} (sample data)</source>
        <translation>{title} (демонстрационные данные)</translation>
    </message>
    <message>
        <source>Folder of a desk</source>
        <translation>Папка рабочего места</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Создаётся резервная копия…</translation>
    </message>
    <message>
        <source>Backed up as {file}</source>
        <translation>Резервная копия создана: {file}</translation>
    </message>
    <message>
        <source>Copied: versions, folders, screens. Paste it into your message.</source>
        <translation>Скопировано: версии, папки, экраны. Вставьте в своё сообщение.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be stored yet. Close again to leave without them.</source>
        <translation>
            <numerusform>%n запись пока не удалось сохранить. Закройте ещё раз, чтобы выйти без неё.</numerusform>
            <numerusform>%n записи пока не удалось сохранить. Закройте ещё раз, чтобы выйти без них.</numerusform>
            <numerusform>%n записей пока не удалось сохранить. Закройте ещё раз, чтобы выйти без них.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Import cargo records</source>
        <translation>Импорт записей о грузах</translation>
    </message>
    <message>
        <source>Import times of clearances</source>
        <translation>Импорт времени этапов оформления</translation>
    </message>
    <message>
        <source>Import tables of trains</source>
        <translation>Импорт таблиц поездов</translation>
    </message>
    <message>
        <source>Import readings of meters</source>
        <translation>Импорт показаний счётчиков</translation>
    </message>
    <message>
        <source>Import factors of meters</source>
        <translation>Импорт коэффициентов счётчиков</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Лист</translation>
    </message>
    <message>
        <source>&amp;Headings in row</source>
        <translation>&amp;Заголовки в строке</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Строки файла</translation>
    </message>
    <message>
        <source>Only rows with &amp;errors</source>
        <translation>Только строки с &amp;ошибками</translation>
    </message>
    <message>
        <source>&amp;Write bad rows to a workbook…</source>
        <translation>Записать строки с ошибками в &amp;книгу…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n good row(s)</source>
        <translation>
            <numerusform>&amp;Импортировать %n верную строку</numerusform>
            <numerusform>&amp;Импортировать %n верные строки</numerusform>
            <numerusform>&amp;Импортировать %n верных строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Tables ({kinds})</source>
        <translation>Таблицы ({kinds})</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Импорт файла</translation>
    </message>
    <message>
        <source>Reading and checking…</source>
        <translation>Чтение и проверка…</translation>
    </message>
    <message>
        <source>{good} good rows · {duplicates} there already · {bad} with errors · {totals} totals rows passed over</source>
        <translation>Верных строк {good} · уже есть {duplicates} · с ошибками {bad} · пропущено итоговых строк {totals}</translation>
    </message>
    <message>
        <source>times without a zone are read as those of {zone}</source>
        <translation>время без пояса читается по поясу {zone}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>– leave out –</source>
        <translation>– не импортировать –</translation>
    </message>
    <message>
        <source>Field of column {column}</source>
        <translation>Поле столбца {column}</translation>
    </message>
    <message>
        <source>10 000 t</source>
        <translation>10 тыс. т</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>кг</translation>
    </message>
    <message>
        <source>t</source>
        <translation>т</translation>
    </message>
    <message>
        <source>g</source>
        <translation>г</translation>
    </message>
    <message>
        <source>Row {row}: {messages}</source>
        <translation>Строка {row}: {messages}</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>{added} records added, {duplicates} were there already, {bad} rows left out.</source>
        <translation>Добавлено записей: {added}, уже были: {duplicates}, пропущено строк: {bad}.</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>Write bad rows</source>
        <translation>Записать строки с ошибками</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Книга (*.xlsx)</translation>
    </message>
    <message>
        <source>Bad rows written to {file}. Correct them there and import that file.</source>
        <translation>Строки с ошибками записаны в {file}. Исправьте их там и импортируйте этот файл.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was added.</source>
        <translation>Отменено: ничего не добавлено.</translation>
    </message>
</context>
<context>
    <name>Yardstick</name>
    <message>
        <source>Meter</source>
        <translation>Счётчик</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Вид ориентира</translation>
    </message>
    <message>
        <source>Weight kg</source>
        <translation>Вес, кг</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
</context>
</TS>
