<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About HorgosDesk</source>
        <translation>HorgosDesk туралы</translation>
    </message>
    <message>
        <source>The logistics desk of a land port: cargo, clearance times, trains, trends and returns</source>
        <translation>Құрлықтағы өткізу пункті логистінің жұмыс орны: жүктер, ресімдеу уақыты, пойыздар, серпін және есептер</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Мәлімет жиналуда…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Мәлімет</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Мәліметті көшіру</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Жабу</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Who signs in</source>
        <translation>Кімдер кіреді</translation>
    </message>
    <message>
        <source>people roles sign in lock user password</source>
        <translation>адамдар рөлдер кіру құлыптау пайдаланушы құпиясөз</translation>
    </message>
    <message>
        <source>Own password</source>
        <translation>Өз құпиясөзі</translation>
    </message>
    <message>
        <source>Cha&amp;nge…</source>
        <translation>Өз&amp;герту…</translation>
    </message>
    <message>
        <source>Off: whoever opens this desk may do everything</source>
        <translation>Өшірулі: жұмыс орнын ашқан адам бәрін істей алады</translation>
    </message>
    <message numerus="yes">
        <source>On, %n people</source>
        <translation>
            <numerusform>Қосулы, %n адам</numerusform>
            <numerusform>Қосулы, %n адам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; the window locks after %n minutes without a key</source>
        <translation>
            <numerusform>; терезе пернесіз %n минуттан кейін құлыпталады</numerusform>
            <numerusform>; терезе пернесіз %n минуттан кейін құлыпталады</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>Choose a difference first.</source>
        <translation>Алдымен айырмашылықты таңдаңыз.</translation>
    </message>
    <message>
        <source>Open records one by one: choose a single row.</source>
        <translation>Жазбалар бір-бірлеп ашылады: бір ғана жолды таңдаңыз.</translation>
    </message>
    <message>
        <source>{number} into the record</source>
        <translation>жазбаға енгізілді: {number}</translation>
    </message>
    <message numerus="yes">
        <source>the railway&apos;s number into the records of %n load(s)</source>
        <translation>
            <numerusform>%n жүктің жазбасына теміржол берген нөмір енгізілді</numerusform>
            <numerusform>%n жүктің жазбасына теміржол берген нөмір енгізілді</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected: {what}. Ctrl+Z takes it back.</source>
        <translation>Түзетілді: {what}. Ctrl+Z қайтарады.</translation>
    </message>
    <message>
        <source>Choose a probable slip: only there the record may be right.</source>
        <translation>Ықтимал қатені таңдаңыз: тек сонда ғана жазба дұрыс болуы мүмкін.</translation>
    </message>
    <message>
        <source>{number} into train {train}</source>
        <translation>пойыз {train}: {number} енгізілді</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) into train {train}</source>
        <translation>
            <numerusform>пойыз {train}: %n нөмір енгізілді</numerusform>
            <numerusform>пойыз {train}: %n нөмір енгізілді</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft waits in Cargo on {day} already: F8 there goes to it.</source>
        <translation>{day} күні бойынша «Жүктер» ішінде нобай бар: сонда F8 пернесі оған апарады.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n нобай</numerusform>
            <numerusform>%n нобай</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) made in Cargo on {day}: F8 there goes to them.</source>
        <translation>
            <numerusform>{day} күні бойынша «Жүктер» ішінде %n нобай жасалды: сонда F8 пернесі оларға апарады.</numerusform>
            <numerusform>{day} күні бойынша «Жүктер» ішінде %n нобай жасалды: сонда F8 пернесі оларға апарады.</numerusform>
        </translation>
    </message>
    <message>
        <source>The railway has not told the wagons of this train yet.</source>
        <translation>Теміржол бұл пойыздың вагондарын әлі хабарлаған жоқ.</translation>
    </message>
    <message>
        <source>All that is left are probable slips: decide on those first.</source>
        <translation>Қалғандары – ықтимал қателер: алдымен солар бойынша шешім қабылдаңыз.</translation>
    </message>
    <message>
        <source>All wagons of this train are declared.</source>
        <translation>Бұл пойыздың барлық вагонына ТД берілген.</translation>
    </message>
    <message>
        <source>Nobody has declared it: there is no record to open. Enter makes a draft.</source>
        <translation>Оған ТД берілмеген: ашатын жазба жоқ. Enter нобай жасайды.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>This takes the role of {role}.</source>
        <translation>Бұл үшін «{role}» рөлі қажет.</translation>
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
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>Backer</name>
    <message>
        <source>Backing up before closing: about {seconds} s. Close again to leave without it.</source>
        <translation>Жабу алдында сақтық көшірме жасалуда: шамамен {seconds} с. Көшірмесіз шығу үшін қайта жабыңыз.</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>restore copies</source>
        <translation>қалпына келтіру көшірмелер</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>Екінші қалта</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ө&amp;згерту…</translation>
    </message>
    <message>
        <source>stick share second copy</source>
        <translation>флешка ортақ қалта екінші көшірме</translation>
    </message>
    <message>
        <source>Which are kept</source>
        <translation>Қайсылары сақталады</translation>
    </message>
    <message>
        <source>rule days weeks months</source>
        <translation>ереже күндер апталар айлар</translation>
    </message>
    <message>
        <source>The last backup failed: {why}</source>
        <translation>Соңғы көшірме сәтсіз болды: {why}</translation>
    </message>
    <message>
        <source>There is no good backup yet.</source>
        <translation>Жарамды сақтық көшірме әлі жоқ.</translation>
    </message>
    <message>
        <source>The last good one is of {at}</source>
        <translation>Соңғы жарамдысы: {at}</translation>
    </message>
    <message>
        <source>None: a stick or a share keeps a copy where this disk cannot take it along</source>
        <translation>Жоқ: флешка не ортақ қалта бұл диск істен шықса да көшірмені сақтайды</translation>
    </message>
    <message>
        <source>Second copies in {folder}</source>
        <translation>Екінші көшірмелер: {folder}</translation>
    </message>
    <message>
        <source>The newest of each of the last {days} days, {weeks} weeks and {months} months; those made by hand {own_days} days, and the last {own_least} for ever.</source>
        <translation>Соңғы {days} күннің, {weeks} аптаның және {months} айдың әрқайсысынан ең жаңасы; қолмен жасалғандары {own_days} күн, соңғы {own_least} – үнемі.</translation>
    </message>
</context>
<context>
    <name>BackupWord</name>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>Сақтық көшірме жасалмады</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Сақтық көшірме әлі жоқ</translation>
    </message>
    <message>
        <source>Backup {when}, second missing</source>
        <translation>Көшірме {when}, екіншісі жоқ</translation>
    </message>
    <message>
        <source>Backup {when}, too old</source>
        <translation>Көшірме {when}, тым ескі</translation>
    </message>
    <message>
        <source>Backup {when}, twice</source>
        <translation>Көшірме {when}, екі дана</translation>
    </message>
    <message>
        <source>Backup {when}</source>
        <translation>Көшірме {when}</translation>
    </message>
    <message>
        <source>Last good backup: {file}</source>
        <translation>Соңғы жарамды көшірме: {file}</translation>
    </message>
    <message>
        <source>Desk › Back up now makes one</source>
        <translation>Жасау үшін: «Жұмыс орны › Қазір көшірме жасау»</translation>
    </message>
    <message>
        <source>Second folder: {folder}</source>
        <translation>Екінші қалта: {folder}</translation>
    </message>
    <message>
        <source>Click: all backups, and restoring one</source>
        <translation>Басыңыз: барлық көшірмелер және бірін қалпына келтіру</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>&amp;Second folder…</source>
        <translation>&amp;Екінші қалта…</translation>
    </message>
    <message>
        <source>&amp;No second folder</source>
        <translation>Екінші қалта&amp;сыз</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Сақтық көшірмелер, жаңалары жоғарыда</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Қазір көшірме жасау</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Қалтаны &amp;ашу</translation>
    </message>
    <message>
        <source>&amp;Restore this one…</source>
        <translation>Осыны қалпына &amp;келтіру…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Жасалған уақыты</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Size, MB</source>
        <translation>Көлемі, МБ</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Соңғы жазба</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кім жасады</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Тексерілуі</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>There is no backup yet. “Back up now” makes the first.</source>
        <translation>Сақтық көшірме әлі жоқ. Алғашқысын «Қазір көшірме жасау» түймесі жасайды.</translation>
    </message>
    <message>
        <source>The last backup failed: {why}</source>
        <translation>Соңғы сақтық көшірме жасалмады: {why}</translation>
    </message>
    <message>
        <source>There is no good backup yet.</source>
        <translation>Жарамды сақтық көшірме әлі жоқ.</translation>
    </message>
    <message>
        <source>The last good backup is of {at}.</source>
        <translation>Соңғы жарамды сақтық көшірме: {at}.</translation>
    </message>
    <message>
        <source>No second folder: a stick or a share keeps a copy where this disk cannot take it along.</source>
        <translation>Екінші қалта жоқ: USB жинақтағыштағы немесе желілік қалтадағы көшірме осы диск істен шықса да сақталады.</translation>
    </message>
    <message>
        <source>Second copies in {folder}</source>
        <translation>Екінші көшірмелер: {folder}</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>автоматты</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>қолмен</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>жаңарту алдында</translation>
    </message>
    <message>
        <source>replaced by a restore</source>
        <translation>қалпына келтірумен ауыстырылған</translation>
    </message>
    <message>
        <source>salvaged</source>
        <translation>құтқарып алынған</translation>
    </message>
    <message>
        <source>put there</source>
        <translation>сырттан салынған</translation>
    </message>
    <message>
        <source>✓ good</source>
        <translation>✓ жарамды</translation>
    </message>
    <message>
        <source>✗ damaged</source>
        <translation>✗ бүлінген</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>тексерілмеген</translation>
    </message>
    <message>
        <source>Looking inside…</source>
        <translation>Ішін қарау…</translation>
    </message>
    <message>
        <source>Put the desk back to {day}? {lost} What is stored now stays among the backups.</source>
        <translation>Жұмыс орнын {day} күйіне қайтару керек пе? {lost} Қазіргі деректер сақтық көшірмелер арасында қалады.</translation>
    </message>
    <message>
        <source>&amp;Yes, restore</source>
        <translation>&amp;Иә, қалпына келтіру</translation>
    </message>
    <message>
        <source>&amp;Keep what is there</source>
        <translation>Қазіргісін қал&amp;дыру</translation>
    </message>
    <message>
        <source>The journal of this backup was changed, or has a gap, at no. {no}. Restore it all the same? The journal will say so.</source>
        <translation>Бұл көшірменің журналы № {no} тұста өзгертілген немесе үзілген. Соған қарамастан қалпына келтіру керек пе? Бұл журналға жазылады.</translation>
    </message>
    <message>
        <source>Restore &amp;all the same</source>
        <translation>&amp;Бәрібір қалпына келтіру</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Қалпына келтірілуде…</translation>
    </message>
    <message>
        <source>Restored. What it replaced is {file}.</source>
        <translation>Қалпына келтірілді. Ауыстырылған деректер файлы: {file}.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Сақтық көшірме жасалуда…</translation>
    </message>
    <message>
        <source>Backed up as {file}</source>
        <translation>Сақтық көшірме жасалды: {file}</translation>
    </message>
    <message>
        <source>Folder for the second copies</source>
        <translation>Екінші көшірмелер қалтасы</translation>
    </message>
    <message>
        <source>Backups have no second folder any more.</source>
        <translation>Сақтық көшірмелердің енді екінші қалтасы жоқ.</translation>
    </message>
    <message>
        <source>Copying the newest backup…</source>
        <translation>Ең жаңа сақтық көшірме көшірілуде…</translation>
    </message>
    <message>
        <source>Each backup is copied there from now on.</source>
        <translation>Енді әр сақтық көшірме соған да көшіріледі.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Sample data: all records here are made up and stand for nothing real.</source>
        <translation>Мысал деректер: мұндағы барлық жазбалар ойдан шығарылған, ешқандай нақты деректі білдірмейді.</translation>
    </message>
    <message>
        <source>Back to my own desk</source>
        <translation>Өз жұмыс орныма оралу</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>{text} · quiet</source>
        <translation>{text} · ескертусіз</translation>
    </message>
</context>
<context>
    <name>BlindForm</name>
    <message>
        <source>Alt+Enter takes {fix}</source>
        <translation>Alt+Enter қабылдайды: {fix}</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>{wall} · {working} working</source>
        <translation>{wall} · жұмыс уақыты {working}</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Күтетін кезеңі</translation>
    </message>
    <message>
        <source>In stage, h</source>
        <translation>Кезеңде, сағ</translation>
    </message>
    <message>
        <source>Time left to target, h</source>
        <translation>Нормативке дейін, сағ</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Ықтималдық</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Бағыт · көлік</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Дәліз</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>СЭҚ қатысушысы</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Көлік құралы</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>бәрі аяқталды</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value} %</translation>
    </message>
    <message>
        <source>not arrived yet</source>
        <translation>әлі келген жоқ</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>норматив жоқ</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} қалды</translation>
    </message>
    <message>
        <source>{time} left, soon late</source>
        <translation>{time} қалды, кешігуге жақын</translation>
    </message>
    <message>
        <source>late by {time}</source>
        <translation>{time} кешікті</translation>
    </message>
    <message>
        <source>released after {time}</source>
        <translation>{time} өткенде шығарылды</translation>
    </message>
</context>
<context>
    <name>BoardPaper</name>
    <message>
        <source>Clearance board {time}</source>
        <translation>Ресімдеу тақтасы {time}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>No consignment.</source>
        <translation>Партия жоқ.</translation>
    </message>
</context>
<context>
    <name>Carbon</name>
    <message>
        <source>After the structure of ISO 14083: each transport chain element is a gross weight moved by one mode over one leg, its activity in tonne-kilometres times the intensity of the mode, well-to-wheel.</source>
        <translation>ISO 14083 құрылымы бойынша: тасымал тізбегінің әр элементі – бір учаске бойынша бір көлік түрімен тасымалданған брутто салмақ; оның тонна-километрмен өлшенген жүк айналымы көлік түрінің шығарынды қарқындылығына көбейтіледі («ұңғымадан доңғалаққа дейін»).</translation>
    </message>
    <message>
        <source>Rail goods whose train and its route are known are counted over the train&apos;s whole way, all others over the border leg.</source>
        <translation>Пойызы мен оның маршруты белгілі теміржол жүктері пойыздың бүкіл жолы бойынша, қалғандары тек шекаралық учаске бойынша есептеледі.</translation>
    </message>
    <message>
        <source>Only the border leg is counted.</source>
        <translation>Тек шекаралық учаске есептеледі.</translation>
    </message>
    <message>
        <source>Estimated: intensities are averages, no measurements of these trains and lorries; for what road would emit, the same distance is assumed.</source>
        <translation>Бағалау: қарқындылықтар – орташа мәндер, осы пойыздар мен жүк көліктері бойынша өлшенбеген; автокөліктің ықтимал шығарындысы сол қашықтық үшін есептелген.</translation>
    </message>
    <message>
        <source>Not counted: modes without an intensity or a border leg, such as pipelines, and the work at the port (change of gauge, reloading, storing).</source>
        <translation>Есепке алынбаған: қарқындылығы немесе шекаралық учаскесі жоқ көлік түрлері, мысалы құбыр, және өткізу пунктіндегі жұмыстар (жол табанын ауыстыру, қайта тиеу, сақтау).</translation>
    </message>
    <message>
        <source>move the crosshair; the box tells the figures</source>
        <translation>айқасты жылжытыңыз; терезешеде сандар көрсетіледі</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>the records of the month</source>
        <translation>айдың жазбалары</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>from a consignment to the months, then back</source>
        <translation>партиядан айларға, сосын кері</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Consignment…</source>
        <translation>Партия…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Суретті сақтау…</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>Excel-ге сақтау…</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Сөйлемді көшіру</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Choose one, or type any: 2025-11, 2025Q3, 2025, 2025-01..11, two days with .. between them; Enter</source>
        <translation>Тізімнен таңдаңыз немесе теріңіз: 2025-11, 2025Q3, 2025, 2025-01..11 немесе арасына .. қойылған екі күн; Enter</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Учаске</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Бағыт</translation>
    </message>
    <message>
        <source>Border leg</source>
        <translation>Шекаралық учаске</translation>
    </message>
    <message>
        <source>Whole leg where known</source>
        <translation>Белгілісі – бүкіл жол</translation>
    </message>
    <message>
        <source>All directions</source>
        <translation>Барлық бағыттар</translation>
    </message>
    <message>
        <source>What the columns say</source>
        <translation>Бағандарда не көрсетілген</translation>
    </message>
    <message>
        <source>The last {count} months</source>
        <translation>Соңғы {count} ай</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Барлық айлар</translation>
    </message>
    <message>
        <source>No cargo yet. Type or import the first records in the tab Cargo (Ctrl+1); what their transport emits is reckoned from their weight.</source>
        <translation>Жүк әлі жоқ. Алғашқы жазбаларды «Жүктер» қойындысында (Ctrl+1) теріңіз немесе импорттаңыз; тасымал шығарындылары олардың салмағы бойынша есептеледі.</translation>
    </message>
    <message>
        <source>Declaration number of the consignment:</source>
        <translation>Партияның ТД №:</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n жол көшірілді</numerusform>
            <numerusform>%n жол көшірілді</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Сурет көшірілді</translation>
    </message>
    <message>
        <source>Sentence copied</source>
        <translation>Сөйлем көшірілді</translation>
    </message>
    <message>
        <source>Declaration {number}, {amount}: its mode has no intensity or no border leg, so nothing is reckoned.</source>
        <translation>ТД {number}, {amount}: көлік түрінің қарқындылығы немесе шекаралық учаскесі жоқ, сондықтан есептелмейді.</translation>
    </message>
    <message>
        <source>Declaration {number}, {amount}: {activity}, {emitted} emitted, where road would have emitted {road}: {saved} saved, {share} less.</source>
        <translation>ТД {number}, {amount}: жүк айналымы {activity}, шығарынды {emitted}; автокөлікпен {road} болар еді: үнем {saved}, {share} кем.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Көлік түрі</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Пойыз</translation>
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
        <translation>Тонна-километр</translation>
    </message>
    <message>
        <source>Emitted, kg CO2e</source>
        <translation>Шығарынды, кг CO2-экв.</translation>
    </message>
    <message>
        <source>By road, kg CO2e</source>
        <translation>Автокөлікпен, кг CO2-экв.</translation>
    </message>
    <message>
        <source>Saved, kg CO2e</source>
        <translation>Үнемделді, кг CO2-экв.</translation>
    </message>
    <message>
        <source>{origin} – {destination}</source>
        <translation>{origin} – {destination}</translation>
    </message>
    <message>
        <source>{ends}, beyond the border leg</source>
        <translation>{ends}, шекаралық учаскеден тыс</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Шығарындылар</translation>
    </message>
    <message>
        <source>10 000 t CO2e</source>
        <translation>10 мың т CO2-экв.</translation>
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
        <translation>10 мың т·км</translation>
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
        <translation>теміржолмен {amount}</translation>
    </message>
    <message>
        <source>{grams} g a tonne-kilometre</source>
        <translation>тонна-километрге {grams} г</translation>
    </message>
    <message>
        <source>{share} less than by road</source>
        <translation>автокөліктен {share} кем</translation>
    </message>
    <message>
        <source>Emitted</source>
        <translation>Шығарынды</translation>
    </message>
    <message>
        <source>Saved by rail against road</source>
        <translation>Теміржолдың автокөлікке қарағандағы үнемі</translation>
    </message>
    <message>
        <source>Weight that is covered</source>
        <translation>Қамтылған салмақ</translation>
    </message>
    <message>
        <source>not covered: {amount} ({modes})</source>
        <translation>қамтылмаған: {amount} ({modes})</translation>
    </message>
    <message>
        <source>No border leg is known for rail at {port}: write it into a carbon_legs.csv in the desk&apos;s folder, after the shipped one.</source>
        <translation>{port}: теміржолдың шекаралық учаскесі белгісіз. Оны бағдарламамен бірге келген файл үлгісімен жұмыс орнының қалтасындағы carbon_legs.csv файлына жазыңыз.</translation>
    </message>
    <message>
        <source>{days}: no rail goods.</source>
        <translation>{days}: теміржол жүктері жоқ.</translation>
    </message>
    <message>
        <source>{days}: over the border leg of {km} km rail emitted {emitted}, where road would have emitted {road}: {saved} saved, {share} less.</source>
        <translation>{days}: {km} км шекаралық учаскеде теміржол шығарындысы {emitted}; автокөлікпен {road} болар еді: үнем {saved}, {share} кем.</translation>
    </message>
    <message>
        <source>{days}: rail emitted {emitted}, where road would have emitted {road}: {saved} saved, {share} less. The whole leg is known of {known} of rail&apos;s weight; the other {amount} count over the border leg only.</source>
        <translation>{days}: теміржол шығарындысы {emitted}; автокөлікпен {road} болар еді: үнем {saved}, {share} кем. Теміржол жүгі салмағының {known} үшін бүкіл жол белгілі; қалған {amount} тек шекаралық учаске бойынша есептелген.</translation>
    </message>
    <message>
        <source>{mode} {grams}</source>
        <translation>{mode} {grams}</translation>
    </message>
    <message>
        <source>Intensities in g CO2e per tonne-kilometre: {modes} ({source}, {year}).</source>
        <translation>Қарқындылықтар, тонна-километрге г CO2-экв.: {modes} ({source}, {year}).</translation>
    </message>
    <message>
        <source>Not checked at the source: {modes}; carbon.csv says what.</source>
        <translation>Дереккөзбен салыстырылмаған: {modes}; толығырақ carbon.csv файлында.</translation>
    </message>
    <message>
        <source>journal no. {number}, {port}</source>
        <translation>журнал № {number}, {port}</translation>
    </message>
    <message>
        <source>Emission by month, and what rail saved</source>
        <translation>Айлар бойынша шығарынды және теміржолдың үнемі</translation>
    </message>
    <message>
        <source>Nothing that is covered in these days.</source>
        <translation>Бұл күндері қамтылған жүк жоқ.</translation>
    </message>
    <message>
        <source>Route known, t</source>
        <translation>Маршруты белгілі, т</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>Covered, t</source>
        <translation>Қамтылған, т</translation>
    </message>
    <message>
        <source>Emitted, t CO2e</source>
        <translation>Шығарынды, т CO2-экв.</translation>
    </message>
    <message>
        <source>of it rail</source>
        <translation>оның ішінде теміржол</translation>
    </message>
    <message>
        <source>Rail&apos;s goods by road</source>
        <translation>Теміржол жүктері автокөлікпен</translation>
    </message>
    <message>
        <source>Saved by rail</source>
        <translation>Теміржол үнемі</translation>
    </message>
    <message>
        <source>Border leg by {mode}: {km} km, {origin} – {destination}. {source}</source>
        <translation>Шекаралық учаске ({mode}): {km} км, {origin} – {destination}. {source}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Reading…</source>
        <translation>Оқылуда…</translation>
    </message>
</context>
<context>
    <name>Cargo</name>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Бағыт</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Көлік түрі</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>СЭҚ ТН коды</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Тауар</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санат</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>СЭҚ қатысушысы</translation>
    </message>
    <message>
        <source>Trader&apos;s credit code</source>
        <translation>СЭҚ қатысушысының коды</translation>
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
        <translation>Орын саны</translation>
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
        <translation>Құны</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Өлшем бірл.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Пойыз</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>ТД №</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Тауар №</translation>
    </message>
    <message>
        <source>Supervision mode</source>
        <translation>Сауда түрі</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Cargo records</source>
        <translation>Жүк жазбалары</translation>
    </message>
    <message>
        <source>Reason (not imported)</source>
        <translation>Себебі (импортталмаған)</translation>
    </message>
</context>
<context>
    <name>CargoPaper</name>
    <message>
        <source>Day sheet of cargo</source>
        <translation>Күндік жүк парағы</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>No records.</source>
        <translation>Жазба жоқ.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Көлік құралдары</translation>
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
        <translation>Құны, {currency}</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Бағыты</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Барлығы</translation>
    </message>
</context>
<context>
    <name>CargoTab</name>
    <message>
        <source>Cargo</source>
        <translation>Жүктер</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>on to the next field that wants typing; after the last one the record is saved</source>
        <translation>толтырылатын келесі өріске; соңғысынан кейін жазба сақталады</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>the field beside, forward and back</source>
        <translation>көрші өріс, алға және артқа</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>save the record now; on several selected rows: put the text into all of them</source>
        <translation>жазбаны қазір сақтау; бірнеше жол таңдалғанда – мәтінді бәріне енгізу</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Enter</translation>
    </message>
    <message>
        <source>take what was probably meant</source>
        <translation>ұсынылған түзетуді қабылдау</translation>
    </message>
    <message>
        <source>↑ ↓ while typing</source>
        <translation>Теру кезінде ↑ ↓</translation>
    </message>
    <message>
        <source>choose in the look-up</source>
        <translation>ұсынылғандардан таңдау</translation>
    </message>
    <message>
        <source>edit the cell</source>
        <translation>ұяшықты өңдеу</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave the cell as it was</source>
        <translation>ұяшықты бұрынғы қалпында қалдыру</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>empty the selected cells</source>
        <translation>таңдалған ұяшықтарды тазалау</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>PgUp, PgDn</translation>
    </message>
    <message>
        <source>the day before, the day after</source>
        <translation>алдыңғы күн, келесі күн</translation>
    </message>
    <message>
        <source>Ctrl+End</source>
        <translation>Ctrl+End</translation>
    </message>
    <message>
        <source>to the waiting row</source>
        <translation>теру жолына</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорттау…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Қою</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Күшін жою</translation>
    </message>
    <message>
        <source>Restore a voided record</source>
        <translation>Күші жойылған жазбаны қалпына келтіру</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарихы</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Күнге өту</translation>
    </message>
    <message>
        <source>Copy the field above</source>
        <translation>Жоғарыдағы өрісті көшіру</translation>
    </message>
    <message>
        <source>Copy the record above</source>
        <translation>Жоғарыдағы жазбаны көшіру</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Order by this column</source>
        <translation>Осы баған бойынша реттеу</translation>
    </message>
    <message>
        <source>Only records like this cell</source>
        <translation>Осы ұяшықпен бірдей жазбалар ғана</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Барлық сүзгілерді алып тастау</translation>
    </message>
    <message>
        <source>Save the filters under a name</source>
        <translation>Сүзгілерді атпен сақтау</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Сақталған сүзгілер</translation>
    </message>
    <message>
        <source>Carry this field over to the next record</source>
        <translation>Бұл өрісті келесі жазбаға көшіріп отыру</translation>
    </message>
    <message>
        <source>Show voided records</source>
        <translation>Күші жойылған жазбаларды көрсету</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Нобайды жою</translation>
    </message>
    <message>
        <source>Go to the next draft</source>
        <translation>Келесі нобайға өту</translation>
    </message>
    <message>
        <source>Export the records shown…</source>
        <translation>Көрсетілген жазбаларды экспорттау…</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Парақты басып шығару…</translation>
    </message>
    <message>
        <source>Double entry</source>
        <translation>Қосарлы енгізу</translation>
    </message>
    <message>
        <source>Go to the meter&apos;s reading</source>
        <translation>Есептегіш көрсетіліміне өту</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Барлық күндер</translation>
    </message>
    <message>
        <source>Which days the sheet shows</source>
        <translation>Парақта қай күндер көрсетіледі</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>The day before (PgUp)</source>
        <translation>Алдыңғы күн (PgUp)</translation>
    </message>
    <message>
        <source>The day after (PgDn)</source>
        <translation>Келесі күн (PgDn)</translation>
    </message>
    <message>
        <source>Find a number, goods, trader, remark (Ctrl+F)</source>
        <translation>Нөмірді, тауарды, СЭҚ қатысушысын, ескертпені іздеу (Ctrl+F)</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Көрсетілген күндер</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Leave it at the records found by now (Esc)</source>
        <translation>Осы сәтке дейін табылған жазбалармен қалдыру (Esc)</translation>
    </message>
    <message>
        <source>{title} contains:</source>
        <translation>{title}, құрамында бар:</translation>
    </message>
    <message>
        <source>Name for these filters:</source>
        <translation>Осы сүзгілердің аты:</translation>
    </message>
    <message>
        <source>No filter is in force. Add one, then save it.</source>
        <translation>Қолданыста сүзгі жоқ. Алдымен сүзгі қосып, сосын сақтаңыз.</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Әлі сақталмаған</translation>
    </message>
    <message>
        <source>Go to day (3 · 11-3 · 2025-11-03):</source>
        <translation>Күнге өту (3 · 11-3 · 2025-11-03):</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Кері қайтарылды: {what}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Қайтаратын әрекет жоқ.</translation>
    </message>
    <message>
        <source>Made again: {what}</source>
        <translation>Қайталанды: {what}</translation>
    </message>
    <message numerus="yes">
        <source>void of %n record(s)</source>
        <translation>
            <numerusform>%n жазбаның күшін жою</numerusform>
            <numerusform>%n жазбаның күшін жою</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) voided. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n жазбаның күші жойылды. Ctrl+Z қайтарады.</numerusform>
            <numerusform>%n жазбаның күші жойылды. Ctrl+Z қайтарады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reason to void %n record(s):</source>
        <translation>
            <numerusform>%n жазбаның күшін жою себебі:</numerusform>
            <numerusform>%n жазбаның күшін жою себебі:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore of %n record(s)</source>
        <translation>
            <numerusform>%n жазбаны қалпына келтіру</numerusform>
            <numerusform>%n жазбаны қалпына келтіру</numerusform>
        </translation>
    </message>
    <message>
        <source>Select voided records first; “Show voided records” in the menu shows them.</source>
        <translation>Алдымен күші жойылған жазбаларды таңдаңыз; оларды мәзірдегі «Күші жойылған жазбаларды көрсету» көрсетеді.</translation>
    </message>
    <message>
        <source>There are no drafts.</source>
        <translation>Нобайлар жоқ.</translation>
    </message>
    <message>
        <source>This record follows from no meter&apos;s reading.</source>
        <translation>Бұл жазба есептегіш көрсетілімінен алынбаған.</translation>
    </message>
    <message>
        <source>Choose a stored record first; a draft has no history yet.</source>
        <translation>Алдымен сақталған жазбаны таңдаңыз; нобайдың тарихы әлі жоқ.</translation>
    </message>
    <message>
        <source>An export is under way: wait for it, or stop it.</source>
        <translation>Экспорттау жүріп жатыр: аяқталуын күтіңіз немесе тоқтатыңыз.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Text (*.csv)</source>
        <translation>Excel кітабы (*.xlsx);;Мәтін (*.csv)</translation>
    </message>
    <message>
        <source>Export the records shown</source>
        <translation>Көрсетілген жазбаларды экспорттау</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Сүзгілер</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Реті</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Күші жойылған</translation>
    </message>
    <message>
        <source>voided records are struck through and not in the sums</source>
        <translation>күші жойылған жазбалар сызып тасталған және қорытындыға кірмейді</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Нобайлар</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) not printed</source>
        <translation>
            <numerusform>%n нобай басылмады</numerusform>
            <numerusform>%n нобай басылмады</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to paste: copy cells in Excel or WPS first.</source>
        <translation>Қоятын ештеңе жоқ: алдымен Excel немесе WPS бағдарламасында ұяшықтарды көшіріңіз.</translation>
    </message>
    <message>
        <source>Open the sheet of one day to paste records into it.</source>
        <translation>Жазбаларды қою үшін бір күннің парағын ашыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) pasted.</source>
        <translation>
            <numerusform>%n жазба қойылды.</numerusform>
            <numerusform>%n жазба қойылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors wait as drafts: F8 goes to the next.</source>
        <translation>
            <numerusform>қатесі бар %n жазба нобай болып қалды: F8 келесісіне апарады.</numerusform>
            <numerusform>қатесі бар %n жазба нобай болып қалды: F8 келесісіне апарады.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is too much for the clipboard: select fewer rows, or export the days.</source>
        <translation>Алмасу буфері үшін тым көп: азырақ жол таңдаңыз немесе күндерді экспорттаңыз.</translation>
    </message>
    <message>
        <source>looking through the records: {percent} %</source>
        <translation>жазбалар қаралуда: {percent} %</translation>
    </message>
    <message>
        <source>{count} found so far</source>
        <translation>әзірге табылғаны: {count}</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>саналуда…</translation>
    </message>
    <message>
        <source>stopped: {count} are listed</source>
        <translation>тоқтатылды: тізімде {count}</translation>
    </message>
    <message>
        <source>the newest {count} are listed: fewer days or a filter show the rest</source>
        <translation>тізімде ең жаңалары, {count}: қалғандарын көру үшін күндерді азайтыңыз немесе сүзгі қойыңыз</translation>
    </message>
    <message>
        <source>the first {count} are listed: the other way round, or a filter, shows others</source>
        <translation>тізімде алғашқылары, {count}: басқаларын көру үшін кері реттеңіз немесе сүзгі қойыңыз</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n жазба</numerusform>
            <numerusform>%n жазба</numerusform>
        </translation>
    </message>
    <message>
        <source>vehicles {count}</source>
        <translation>көлік құралдары: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n нобай</numerusform>
            <numerusform>%n нобай</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft waits on {day}: F8 goes there</source>
        <translation>{day} күнгі нобай күтіп тұр: F8 соған апарады</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>таңдалды: %n</numerusform>
            <numerusform>таңдалды: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here fits what is looked for. Ctrl+Shift+L takes all filters away.</source>
        <translation>Іздегенге сәйкес ештеңе жоқ. Ctrl+Shift+L барлық сүзгіні алып тастайды.</translation>
    </message>
    <message>
        <source>Enter looks through all days.</source>
        <translation>Enter барлық күннен іздейді.</translation>
    </message>
    <message>
        <source>No record in these days. Ctrl+G goes to a day, where the first one can be typed.</source>
        <translation>Бұл күндерде жазба жоқ. Ctrl+G күнге апарады, сонда біріншісін теруге болады.</translation>
    </message>
    <message>
        <source>No record of this day yet. Type in the row marked *, paste rows from Excel (Ctrl+V), or import a file (Ctrl+I).</source>
        <translation>Бұл күнде әлі жазба жоқ. * белгісі бар жолға теріңіз, Excel жолдарын қойыңыз (Ctrl+V) немесе файлды импорттаңыз (Ctrl+I).</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) saved</source>
        <translation>
            <numerusform>%n жазба сақталды</numerusform>
            <numerusform>%n жазба сақталды</numerusform>
        </translation>
    </message>
    <message>
        <source>F9 goes there.</source>
        <translation>F9 соған апарады.</translation>
    </message>
    <message>
        <source>What had to wait is saved now.</source>
        <translation>Күтіп тұрған деректер енді сақталды.</translation>
    </message>
    <message>
        <source>Another program is writing; what you typed is saved as soon as it is done.</source>
        <translation>Басқа бағдарлама жазып жатыр; ол аяқталысымен терілгеніңіз сақталады.</translation>
    </message>
    <message>
        <source>{why} What you typed stays here and is saved by itself then.</source>
        <translation>{why} Терілгеніңіз осында қалады және сол кезде өздігінен сақталады.</translation>
    </message>
</context>
<context>
    <name>CellWords</name>
    <message>
        <source>{meter}, {day}: not read.</source>
        <translation>{meter}, {day}: көрсетілім алынбаған.</translation>
    </message>
    <message>
        <source>F6: it began anew at {at}</source>
        <translation>F6: {at} мәнінде есеп қайта басталды</translation>
    </message>
    <message>
        <source>F6: it began anew…</source>
        <translation>F6: есеп қайта басталды…</translation>
    </message>
    <message>
        <source>F7: it was replaced…</source>
        <translation>F7: есептегіш ауыстырылды…</translation>
    </message>
    <message>
        <source>F2: correct the number</source>
        <translation>F2: санды түзету</translation>
    </message>
    <message>
        <source>F8: enter the factor</source>
        <translation>F8: коэффициентті енгізу</translation>
    </message>
    <message>
        <source>F2: correct the number · Esc: leave it as it was</source>
        <translation>F2: санды түзету · Esc: бұрынғыша қалдыру</translation>
    </message>
    <message>
        <source>Enter twice saves it as it is · Esc: leave it as it was</source>
        <translation>Enter екі рет: осы күйінде сақтау · Esc: бұрынғыша қалдыру</translation>
    </message>
    <message>
        <source>Enter once more saves it as it is · F2: correct it · Esc: leave it as it was</source>
        <translation>Тағы бір Enter: осы күйінде сақтау · F2: түзету · Esc: бұрынғыша қалдыру</translation>
    </message>
    <message>
        <source>Enter saves it · Esc: leave it as it was</source>
        <translation>Enter: сақтау · Esc: бұрынғыша қалдыру</translation>
    </message>
    <message>
        <source>{meter}, {day}:</source>
        <translation>{meter}, {day}:</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted reading(s) wait together, not saved yet.</source>
        <translation>
            <numerusform>Қойылған %n көрсетілім бірге күтіп тұр, әлі сақталмаған.</numerusform>
            <numerusform>Қойылған %n көрсетілім бірге күтіп тұр, әлі сақталмаған.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are wrong.</source>
        <translation>
            <numerusform>Олардың %n данасы қате.</numerusform>
            <numerusform>Олардың %n данасы қате.</numerusform>
        </translation>
    </message>
    <message>
        <source>the counter began anew at {at}</source>
        <translation>есептегіш {at} мәнінде қайта басталды</translation>
    </message>
    <message>
        <source>the counter was replaced: the old one stood at {old}, the new one began at {new}</source>
        <translation>есептегіш ауыстырылды: ескісі {old} мәнінде тоқтады, жаңасы {new} мәнінен басталды</translation>
    </message>
    <message>
        <source>entered by {who}</source>
        <translation>енгізген: {who}</translation>
    </message>
    <message>
        <source>the first reading of this counter: what flows is counted from here</source>
        <translation>бұл есептегіштің алғашқы көрсетілімі: ағын осыдан бастап есептеледі</translation>
    </message>
    <message numerus="yes">
        <source>{quantity} flowed in %n day(s), since {stood} on {before}</source>
        <translation>
            <numerusform>%n күнде {quantity} өтті, басы: {before}, көрсетілім {stood}</numerusform>
            <numerusform>%n күнде {quantity} өтті, басы: {before}, көрсетілім {stood}</numerusform>
        </translation>
    </message>
    <message>
        <source>no factor yet: F8 enters it</source>
        <translation>коэффициент әлі жоқ: F8 арқылы енгізіңіз</translation>
    </message>
    <message>
        <source>{tonnes} t by {factor} from {day} ({source})</source>
        <translation>{tonnes} т, коэффициент {factor}, {day} күнінен бастап ({source})</translation>
    </message>
    <message>
        <source>The counter stood at {stood} on {day}.</source>
        <translation>{day} күні есептегіш көрсетілімі: {stood}.</translation>
    </message>
    <message>
        <source>The reading before: {stood} on {day}.</source>
        <translation>Алдыңғы көрсетілім: {stood}, {day}.</translation>
    </message>
    <message>
        <source>Type where the counter stands; what flows is counted from there.</source>
        <translation>Есептегіштің қазіргі көрсетілімін теріңіз; ағын осыдан бастап есептеледі.</translation>
    </message>
    <message>
        <source>Type what came to on that day, in {unit}.</source>
        <translation>Сол күнгі мөлшерді теріңіз, өлшем бірлігі: {unit}.</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>Paste</source>
        <translation>Қою</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Ұяшықтарды тазарту</translation>
    </message>
</context>
<context>
    <name>ChannelForm</name>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Аты</translation>
    </message>
    <message>
        <source>Broker or f&amp;older</source>
        <translation>&amp;Брокер не қалта</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Тақырыптар</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Пайдаланушы</translation>
    </message>
    <message>
        <source>Set &amp;password</source>
        <translation>Құпиясөз о&amp;рнату</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>&amp;CA файлы</translation>
    </message>
    <message>
        <source>Certi&amp;ficate</source>
        <translation>С&amp;ертификат</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Кілт</translation>
    </message>
    <message>
        <source>P&amp;rotocol</source>
        <translation>&amp;Хаттама</translation>
    </message>
    <message>
        <source>none: those that the computer trusts</source>
        <translation>бос болса: компьютер сенетіндер</translation>
    </message>
    <message>
        <source>only where the broker asks for one</source>
        <translation>брокер талап етсе ғана</translation>
    </message>
    <message>
        <source>only with a certificate</source>
        <translation>сертификатпен бірге ғана</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Қалтаны таңдау</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Файлды таңдау</translation>
    </message>
    <message>
        <source>MQTT 3.1.1, which all brokers speak</source>
        <translation>MQTT 3.1.1, барлық брокерлер қолдайды</translation>
    </message>
    <message>
        <source>A broker&apos;s address, or the path of a folder that is to be watched.</source>
        <translation>Брокердің мекенжайы немесе бақыланатын қалтаның жолы.</translation>
    </message>
    <message>
        <source>a folder. Its files are moved to the desk&apos;s inbox/done when they are taken in.</source>
        <translation>қалта. Қабылданған файлдары жұмыс орнының inbox/done қалтасына ауыстырылады.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>шифрланған</translation>
    </message>
    <message>
        <source>Goes into the computer&apos;s keyring when it is saved, and is never shown again.</source>
        <translation>Сақталғанда компьютердің кілттер қоймасына жазылады және қайта ешқашан көрсетілмейді.</translation>
    </message>
    <message>
        <source>Left empty, the one in the keyring stays.</source>
        <translation>Бос қалса, кілттер қоймасындағысы өзгермейді.</translation>
    </message>
    <message>
        <source>The folder to watch</source>
        <translation>Бақыланатын қалта</translation>
    </message>
</context>
<context>
    <name>ChannelTable</name>
    <message>
        <source>Channel</source>
        <translation>Арна</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Тақырыптар</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>Соңғы хабар</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Қолданылды</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Қайталанған</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>Карантинде</translation>
    </message>
    <message>
        <source>Since the messages are being taken in</source>
        <translation>Хабарларды қабылдау басталғаннан бері</translation>
    </message>
    <message>
        <source>New channel • not saved</source>
        <translation>Жаңа арна • сақталмаған</translation>
    </message>
    <message>
        <source>{name} • not saved</source>
        <translation>{name} • сақталмаған</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Кіріс қалтасы</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>қалта</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>іске қосылмаған</translation>
    </message>
    <message>
        <source>about to start</source>
        <translation>іске қосылады</translation>
    </message>
    <message>
        <source>down, next try {time}</source>
        <translation>байланыс жоқ, келесі әрекет {time}</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>іске қосылуда</translation>
    </message>
    <message>
        <source>works</source>
        <translation>жұмыс істейді</translation>
    </message>
    <message>
        <source>down</source>
        <translation>байланыс жоқ</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>тоқтатылған</translation>
    </message>
    <message>
        <source>works, but not all</source>
        <translation>жұмыс істейді, бірақ толық емес</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>әлі жоқ</translation>
    </message>
    <message>
        <source>{count} d ago</source>
        <translation>{count} күн бұрын</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>{count} сағ бұрын</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>{count} мин бұрын</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>жаңа ғана</translation>
    </message>
    <message>
        <source>newest message sent {time}</source>
        <translation>соңғы хабар жіберілді: {time}</translation>
    </message>
    <message>
        <source>the last came {time}</source>
        <translation>соңғысы келді: {time}</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Арналар</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Channels of the railway&apos;s messages</source>
        <translation>Теміржол хабарларының арналары</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Қалтаны ашу</translation>
    </message>
    <message>
        <source>&amp;New channel</source>
        <translation>&amp;Жаңа арна</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Жо&amp;ю</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Өзгерістен бас тарту</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Channe&amp;ls</source>
        <translation>Арна&amp;лар</translation>
    </message>
    <message>
        <source>Save the channel (Ctrl+S)</source>
        <translation>Арнаны сақтау (Ctrl+S)</translation>
    </message>
    <message>
        <source>Back to what is stored</source>
        <translation>Сақталған күйге оралу</translation>
    </message>
    <message>
        <source>Set up another broker or folder (Ctrl+N)</source>
        <translation>Тағы бір брокер немесе қалта қосу (Ctrl+N)</translation>
    </message>
    <message>
        <source>Take the channel out (Delete)</source>
        <translation>Арнаны жою (Delete)</translation>
    </message>
    <message>
        <source>Put files into {folder}: they are taken in by themselves, whatever their format, and moved to inbox/done. This folder is always watched.

To hear a broker, or to watch another folder such as a network share, set up a channel with Ctrl+N.</source>
        <translation>Файлдарды {folder} қалтасына салыңыз: пішімі қандай болса да, олар өздігінен қабылданып, inbox/done қалтасына ауыстырылады. Бұл қалта әрқашан бақыланады.

Брокерден хабар алу немесе басқа қалтаны, мысалы желілік қалтаны, бақылау үшін Ctrl+N арқылы арна қосыңыз.</translation>
    </message>
    <message>
        <source>Messages are being taken in.</source>
        <translation>Хабарлар қабылдануда.</translation>
    </message>
    <message>
        <source>Nothing takes messages in just now; they wait and are not lost.</source>
        <translation>Қазір хабарлар қабылданбайды; олар күтіп тұр, жоғалмайды.</translation>
    </message>
    <message>
        <source>&amp;Quarantine {count}</source>
        <translation>Кара&amp;нтин {count}</translation>
    </message>
    <message>
        <source>&amp;Quarantine</source>
        <translation>Кара&amp;нтин</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>Кілттер қоймасы күтілуде…</translation>
    </message>
    <message>
        <source>The channel {name} is saved.</source>
        <translation>Арна сақталды: {name}.</translation>
    </message>
    <message>
        <source>{name} is taken out.</source>
        <translation>Арна жойылды: {name}.</translation>
    </message>
    <message>
        <source>{name} is taken out. Save puts it back; its password has to be set again then.</source>
        <translation>Арна жойылды: {name}. «Сақтау» оны қайтарады; ол кезде құпиясөзді қайта орнату қажет.</translation>
    </message>
    <message>
        <source>What was typed before is here again, not saved yet.</source>
        <translation>Бұрын терілгені қайта көрсетілді, әлі сақталмаған.</translation>
    </message>
    <message>
        <source>The password is not stored yet. Save stores it; Esc again forgets it.</source>
        <translation>Құпиясөз әлі сақталмаған. «Сақтау» оны сақтайды; Esc қайта басылса, ұмытылады.</translation>
    </message>
    <message>
        <source>What was typed of a channel is kept, not saved: Channels… shows it again.</source>
        <translation>Арна туралы терілгені сақтаусыз тұр: оны «Арналар…» қайта көрсетеді.</translation>
    </message>
</context>
<context>
    <name>ChannelsSection</name>
    <message>
        <source>Channels of the railway&apos;s messages</source>
        <translation>Теміржол хабарларының арналары</translation>
    </message>
    <message>
        <source>broker MQTT inbox folder quarantine feed</source>
        <translation>брокер MQTT кіріс қалта карантин ағын</translation>
    </message>
    <message numerus="yes">
        <source>The inbox and %n more</source>
        <translation>
            <numerusform>Кіріс қалтасы және тағы %n арна</numerusform>
            <numerusform>Кіріс қалтасы және тағы %n арна</numerusform>
        </translation>
    </message>
    <message>
        <source>The inbox only</source>
        <translation>Тек кіріс қалтасы</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Curves</source>
        <translation>Қисықтар</translation>
    </message>
    <message>
        <source>Bars side by side</source>
        <translation>Қатар бағандар</translation>
    </message>
    <message>
        <source>Stacked bars</source>
        <translation>Жинақталған бағандар</translation>
    </message>
    <message>
        <source>{shape}, {unit}.</source>
        <translation>{shape}, {unit}.</translation>
    </message>
    <message>
        <source>{title} {value} (last year {base})</source>
        <translation>{title} {value} (өткен жылы {base})</translation>
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
        <translation>Жазбасыз күндер</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Нобайлар</translation>
    </message>
    <message>
        <source>Warnings not answered</source>
        <translation>Жауапсыз ескертулер</translation>
    </message>
    <message>
        <source>Records that look alike</source>
        <translation>Ұқсас жазбалар</translation>
    </message>
    <message>
        <source>Odd weights</source>
        <translation>Күмәнді салмақтар</translation>
    </message>
    <message>
        <source>Wagons and containers not declared</source>
        <translation>ТД берілмеген вагондар мен контейнерлер</translation>
    </message>
    <message>
        <source>Consignments not released</source>
        <translation>Шығарылмаған партиялар</translation>
    </message>
    <message>
        <source>Meters not read</source>
        <translation>Көрсетілімі алынбаған есептегіштер</translation>
    </message>
    <message>
        <source>Double entry</source>
        <translation>Қосарлы енгізу</translation>
    </message>
    <message>
        <source>Totals against the railway&apos;s</source>
        <translation>Теміржол деректерімен салыстыру</translation>
    </message>
    <message>
        <source>Totals against a recount</source>
        <translation>Қорытындыны қайта санаумен салыстыру</translation>
    </message>
    <message>
        <source>Changed since the return</source>
        <translation>Есептен кейінгі өзгерістер</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Жоқ.</translation>
    </message>
    <message>
        <source>No day of this month is over yet.</source>
        <translation>Бұл айда аяқталған күн әлі жоқ.</translation>
    </message>
    <message>
        <source>a working day without any final record</source>
        <translation>түпкілікті жазбасы жоқ жұмыс күні</translation>
    </message>
    <message>
        <source>Days off without records: {count}.</source>
        <translation>Жазбасыз демалыс күндері: {count}.</translation>
    </message>
    <message>
        <source>Every working day has records.</source>
        <translation>Әр жұмыс күнінің жазбалары бар.</translation>
    </message>
    <message>
        <source>Working days without records: {days}.</source>
        <translation>Жазбасыз жұмыс күндері: {days}.</translation>
    </message>
    <message>
        <source>Counted twice, if they are the same: {tonnes} t; groups: {groups}.</source>
        <translation>Бірдей болса, екі рет есептелгені: {tonnes} т; топтар: {groups}.</translation>
    </message>
    <message>
        <source>{count} records, HS {hs_code}, {kg} kg each</source>
        <translation>жазбалар: {count}, СЭҚ ТН {hs_code}, әрқайсысы {kg} кг</translation>
    </message>
    <message>
        <source>No consist of this month is known.</source>
        <translation>Бұл айдың бірде-бір құрамы белгісіз.</translation>
    </message>
    <message>
        <source>All are declared; loads: {count}, trains: {trains}.</source>
        <translation>Бәріне ТД берілген; жүктер: {count}, пойыздар: {trains}.</translation>
    </message>
    <message>
        <source>Loads on the month&apos;s trains: {count}; trains: {trains}.</source>
        <translation>Ай пойыздарындағы жүктер: {count}; пойыздар: {trains}.</translation>
    </message>
    <message>
        <source>{count} of {of} not declared: {numbers}</source>
        <translation>{of} жүктің ТД берілмегені – {count}: {numbers}</translation>
    </message>
    <message>
        <source>No reading is missing.</source>
        <translation>Барлық көрсетілім бар.</translation>
    </message>
    <message>
        <source>Readings missing: {count}, of {meters}.</source>
        <translation>Жетіспейтін көрсетілімдер: {count}, есептегіштер: {meters}.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>көрсетілім алынбаған</translation>
    </message>
    <message>
        <source>No consist of this month is known, so there is nothing to compare with.</source>
        <translation>Бұл айдың бірде-бір құрамы белгісіз, салыстыратын дерек жоқ.</translation>
    </message>
    <message>
        <source>In all directions within {pct} % of the railway&apos;s weight and wagons.</source>
        <translation>Барлық бағытта теміржол салмағы мен вагондарынан айырма {pct} % шегінде.</translation>
    </message>
    <message>
        <source>More than {pct} % from the railway&apos;s weight or wagons: {directions}.</source>
        <translation>Теміржол салмағынан немесе вагондарынан айырма {pct} % шегінен асады: {directions}.</translation>
    </message>
    <message>
        <source>direction not known</source>
        <translation>бағыты белгісіз</translation>
    </message>
    <message>
        <source>cargo {ours} t, railway {theirs} t, difference {apart} t ({pct}); wagons {wagons} and {rail_wagons}</source>
        <translation>жүк жазбалары {ours} т, теміржол {theirs} т, айырма {apart} т ({pct}); вагондар {wagons} және {rail_wagons}</translation>
    </message>
    <message>
        <source>cargo that names neither wagon nor container: {tonnes} t</source>
        <translation>вагоны да, контейнері де көрсетілмеген жүк: {tonnes} т</translation>
    </message>
    <message>
        <source>loads without the railway&apos;s weight: {count}</source>
        <translation>теміржол салмағы жоқ жүктер: {count}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Not returned yet.</source>
        <translation>Әлі тапсырылмаған.</translation>
    </message>
    <message>
        <source>No figure was changed since return {number}.</source>
        <translation>Есеп № {number}: содан бері бірде-бір көрсеткіш өзгертілмеген.</translation>
    </message>
    <message>
        <source>Changes of figures since return {number}; the next return reports them.</source>
        <translation>Есеп № {number}: содан бері көрсеткіштер өзгерген; олар келесі есепте көрсетіледі.</translation>
    </message>
    <message>
        <source>added by {who}, {at}</source>
        <translation>қосты: {who}, {at}</translation>
    </message>
    <message>
        <source>changed by {who}, {at}</source>
        <translation>өзгертті: {who}, {at}</translation>
    </message>
    <message>
        <source>voided by {who}, {at}</source>
        <translation>күшін жойды: {who}, {at}</translation>
    </message>
    <message>
        <source>restored by {who}, {at}</source>
        <translation>қалпына келтірді: {who}, {at}</translation>
    </message>
    <message>
        <source>No sample was drawn.</source>
        <translation>Іріктеме жасалмаған.</translation>
    </message>
    <message>
        <source>Drawn {drawn}, keyed {keyed}, differences not settled {open}.</source>
        <translation>Іріктелді {drawn}, терілді {keyed}, шешілмеген айырмашылықтар {open}.</translation>
    </message>
    <message>
        <source>{rate} % of {compared} fields agree ({low} to {high} %).</source>
        <translation>Салыстырылған {compared} өрістің {rate} % сәйкес ({low}–{high} %).</translation>
    </message>
    <message>
        <source>First entry by {who}</source>
        <translation>Алғаш енгізген: {who}</translation>
    </message>
    <message>
        <source>not keyed a second time yet</source>
        <translation>екінші рет әлі терілмеген</translation>
    </message>
    <message>
        <source>not settled: {fields}</source>
        <translation>шешілмеген: {fields}</translation>
    </message>
    <message>
        <source>A recount ties out to the gram; records: {count}.</source>
        <translation>Қайта санау грамына дейін сәйкес келді; жазбалар: {count}.</translation>
    </message>
    <message>
        <source>Sums differ from their records. Restore the newest good backup, or ask for help.</source>
        <translation>Қорытындылар жазбалармен сәйкес келмейді. Соңғы жарамды сақтық көшірмені қалпына келтіріңіз немесе көмек сұраңыз.</translation>
    </message>
    <message>
        <source>Complete or drop them: the month cannot be closed with drafts.</source>
        <translation>Толықтырыңыз немесе жойыңыз: нобайлары бар айды жабуға болмайды.</translation>
    </message>
    <message>
        <source>begun by {who}</source>
        <translation>бастаған: {who}</translation>
    </message>
    <message>
        <source>All that arrived in the month is released.</source>
        <translation>Осы айда келгендердің бәрі шығарылды.</translation>
    </message>
    <message>
        <source>Arrived in the month and not released; the first arrived {time}.</source>
        <translation>Осы айда келіп, шығарылмағандар; алғашқысы келді: {time}.</translation>
    </message>
    <message>
        <source>arrived {time}, waits for: {stage}</source>
        <translation>келді: {time}, күтетін кезеңі: {stage}</translation>
    </message>
    <message>
        <source>The checks have nothing against any record.</source>
        <translation>Тексерістер ешбір жазбадан қате таппады.</translation>
    </message>
    <message>
        <source>By column: {kinds}.</source>
        <translation>Бағандар бойынша: {kinds}.</translation>
    </message>
    <message>
        <source>By column: {kinds}. Could not be saved as they are, so mend them: {count}.</source>
        <translation>Бағандар бойынша: {kinds}. Осы күйінде сақталмайтындар, түзетіңіз: {count}.</translation>
    </message>
    <message>
        <source>All weights are usual and can be carried.</source>
        <translation>Барлық салмақ қалыпты және жүк көтергіштіктен аспайды.</translation>
    </message>
    <message>
        <source>Far from what is usual, or more than can be carried.</source>
        <translation>Қалыптыдан көп ауытқиды немесе жүк көтергіштіктен асады.</translation>
    </message>
    <message>
        <source>With a net weight above the gross weight, so mend them: {count}.</source>
        <translation>Нетто салмағы бруттодан асатындар, түзетіңіз: {count}.</translation>
    </message>
    <message>
        <source>{kg} kg on {number}: more than the {most} t that can be carried.</source>
        <translation>{number}: {kg} кг, шекті жүк көтергіштіктен ({most} т) артық.</translation>
    </message>
</context>
<context>
    <name>ChecklistItems</name>
    <message>
        <source>Which</source>
        <translation>Қайсысы</translation>
    </message>
    <message>
        <source>What about it</source>
        <translation>Түсіндірме</translation>
    </message>
</context>
<context>
    <name>ChecklistLines</name>
    <message>
        <source>Asked</source>
        <translation>Тексерілетіні</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Табылды</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation>Белгіленді</translation>
    </message>
    <message>
        <source>being worked through…</source>
        <translation>тексерілуде…</translation>
    </message>
    <message>
        <source>not worked through yet</source>
        <translation>әлі тексерілмеген</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>түзету керек</translation>
    </message>
    <message>
        <source>ticked at {then}, now others</source>
        <translation>{then} болғанда белгіленген, қазір басқалары</translation>
    </message>
    <message>
        <source>ticked at {then}, now {now}</source>
        <translation>{then} болғанда белгіленген, қазір {now}</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>дұрыс</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>қарап шығу керек</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>choose a line, or one of the records it found</source>
        <translation>тармақты немесе ол тапқан жазбалардың бірін таңдау</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open the records concerned</source>
        <translation>тиісті жазбаларды ашу</translation>
    </message>
    <message>
        <source>from the lines to the records</source>
        <translation>тармақтардан жазбаларға</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>stop working through; else back to the returns</source>
        <translation>тексеруді тоқтату; әйтпесе есептерге оралу</translation>
    </message>
    <message>
        <source>Work through again</source>
        <translation>Қайта тексеру</translation>
    </message>
    <message>
        <source>Tick off</source>
        <translation>Белгілеу</translation>
    </message>
    <message>
        <source>Tick the line off as it is, or take its tick away</source>
        <translation>Тармақты осы күйінде белгілеу немесе белгісін алып тастау</translation>
    </message>
    <message>
        <source>Tick with a note…</source>
        <translation>Ескертпемен белгілеу…</translation>
    </message>
    <message>
        <source>Open records</source>
        <translation>Жазбаларды ашу</translation>
    </message>
    <message>
        <source>Open the records concerned (Enter)</source>
        <translation>Тиісті жазбаларды ашу (Enter)</translation>
    </message>
    <message>
        <source>Close month</source>
        <translation>Айды жабу</translation>
    </message>
    <message>
        <source>Lock the month against changes</source>
        <translation>Айды өзгерістерден құлыптау</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Есептер</translation>
    </message>
    <message>
        <source>Back to the returns (Esc)</source>
        <translation>Есептерге оралу (Esc)</translation>
    </message>
    <message>
        <source>Trains or consignments changed since: work through again ({keys})</source>
        <translation>Пойыздар немесе партиялар өзгерді: қайта тексеріңіз ({keys})</translation>
    </message>
    <message>
        <source>Lines of the checklist</source>
        <translation>Тексеру тізімінің тармақтары</translation>
    </message>
    <message>
        <source>The records that the line found</source>
        <translation>Тармақ тапқан жазбалар</translation>
    </message>
    <message>
        <source>How much is worked through</source>
        <translation>Тексеру барысы</translation>
    </message>
    <message>
        <source>{month}: closed</source>
        <translation>{month}: жабылған</translation>
    </message>
    <message>
        <source>{month}: before closing</source>
        <translation>{month}: жабу алдында</translation>
    </message>
    <message>
        <source>{done} of {all} lines</source>
        <translation>тексерілген тармақтар: {done} / {all}</translation>
    </message>
    <message>
        <source>stopped after {done} of {all} lines</source>
        <translation>тоқтатылды, тексерілген тармақтар: {done} / {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) open</source>
        <translation>
            <numerusform>%n тармақ шешілмеген</numerusform>
            <numerusform>%n тармақ шешілмеген</numerusform>
        </translation>
    </message>
    <message>
        <source>all lines settled</source>
        <translation>барлық тармақ шешілген</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>Белгіні алу</translation>
    </message>
    <message>
        <source>Not worked through yet.</source>
        <translation>Әлі тексерілмеген.</translation>
    </message>
    <message>
        <source>Note of {who}: {note}</source>
        <translation>Ескертпе ({who}): {note}</translation>
    </message>
    <message>
        <source>The first {count}:</source>
        <translation>Алғашқылары, {count}:</translation>
    </message>
    <message>
        <source>No record stands against it.</source>
        <translation>Қарайтын жазба жоқ.</translation>
    </message>
    <message>
        <source>Note to “{line}”:</source>
        <translation>«{line}» тармағына ескертпе:</translation>
    </message>
    <message>
        <source>This line is not worked through yet.</source>
        <translation>Бұл тармақ әлі тексерілмеген.</translation>
    </message>
    <message>
        <source>“{line}” must be mended; no tick settles it.</source>
        <translation>«{line}» түзетілуі керек; белгі қою жеткіліксіз.</translation>
    </message>
    <message>
        <source>“{line}” is in order: nothing to tick off.</source>
        <translation>«{line}» дұрыс: белгілеудің қажеті жоқ.</translation>
    </message>
    <message>
        <source>There is nothing to open.</source>
        <translation>Ашатын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not settled: {lines}.</source>
        <translation>
            <numerusform>%n тармақ шешілмеген: {lines}.</numerusform>
            <numerusform>%n тармақ шешілмеген: {lines}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close {month} anyway, because:</source>
        <translation>Соған қарамастан жабылатын ай: {month}. Себебі:</translation>
    </message>
    <message>
        <source>{month} is closed. To change it again, reopen it with a reason.</source>
        <translation>{month} жабылған. Оны қайта өзгерту үшін себебін көрсетіп, қайта ашыңыз.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Checks</source>
        <translation>Тексерістер</translation>
    </message>
    <message>
        <source>What differs?</source>
        <translation>Айырмашылық неде?</translation>
    </message>
    <message>
        <source>Table {table}: all {count} sums tie out to the gram</source>
        <translation>{table}-кесте: барлық {count} қорытынды грамына дейін сәйкес</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>First month</source>
        <translation>Бірінші ай</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Құны</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Соңғы 12 ай</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Барлық жылдар</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Осы сүзгіні алып тастау</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Қадам</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Топтар</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Көрінісі</translation>
    </message>
    <message>
        <source>100 is</source>
        <translation>100 деп алынған</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Тек</translation>
    </message>
    <message>
        <source>Keep one part…</source>
        <translation>Бір топты қалдыру…</translation>
    </message>
    <message>
        <source>Show only one of the parts (Ctrl+L)</source>
        <translation>Топтардың біреуін ғана көрсету (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>Clearance</name>
    <message>
        <source>Declaration</source>
        <translation>ТД №</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Бағыт</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Көлік түрі</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Дәліз</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санат</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>СЭҚ қатысушысы</translation>
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
        <translation>Пойыз</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Келді</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>ТД берілді</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>ТД қабылданды</translation>
    </message>
    <message>
        <source>Documents reviewed</source>
        <translation>Құжаттар тексерілді</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Жете тексерілді</translation>
    </message>
    <message>
        <source>Duty paid</source>
        <translation>Баж төленді</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Шығарылды</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>Кетті</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыт</translation>
    </message>
</context>
<context>
    <name>ClearanceTab</name>
    <message>
        <source>Clearance</source>
        <translation>Ресімдеу</translation>
    </message>
    <message>
        <source>{stage}: now, for the selected consignments</source>
        <translation>{stage}: қазір, таңдалған партияларға</translation>
    </message>
    <message>
        <source>Shift+F2 … Shift+F9</source>
        <translation>Shift+F2 … Shift+F9</translation>
    </message>
    <message>
        <source>the same at another time</source>
        <translation>сол кезең, басқа уақытпен</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>the next stage of the consignment: Enter again takes the time now</source>
        <translation>партияның келесі кезеңі: Enter қайта басылса, қазіргі уақыт алынады</translation>
    </message>
    <message>
        <source>Letters, digits</source>
        <translation>Әріптер, сандар</translation>
    </message>
    <message>
        <source>on the board: go to the line for scanning</source>
        <translation>тақтада: сканерлеу жолына өту</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to the board and all that is open</source>
        <translation>тақтаға және барлық шығарылмағандарға оралу</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Жаңа…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорттау…</translation>
    </message>
    <message>
        <source>Whole train</source>
        <translation>Бүкіл пойыз</translation>
    </message>
    <message>
        <source>Quiet…</source>
        <translation>Ескертусіз…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарихы</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Зерттеу</translation>
    </message>
    <message>
        <source>Next stage…</source>
        <translation>Келесі кезең…</translation>
    </message>
    <message>
        <source>Correct the consignment…</source>
        <translation>Партияны түзету…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Қою</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Find or scan</source>
        <translation>Іздеу не сканерлеу</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Күшін жою</translation>
    </message>
    <message>
        <source>Restore a voided consignment</source>
        <translation>Күші жойылған партияны қалпына келтіру</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Барлық сүзгілерді алып тастау</translation>
    </message>
    <message>
        <source>When a consignment is soon late…</source>
        <translation>Партия қашан кешігуге жақын саналады…</translation>
    </message>
    <message>
        <source>A sound when one is late</source>
        <translation>Партия кешіккенде дыбыс беру</translation>
    </message>
    <message>
        <source>Print the board…</source>
        <translation>Тақтаны басып шығару…</translation>
    </message>
    <message>
        <source>Record a stage now</source>
        <translation>Кезеңді жазу (қазір)</translation>
    </message>
    <message>
        <source>Record a stage at a time</source>
        <translation>Кезеңді жазу (уақытпен)</translation>
    </message>
    <message>
        <source>{stage}: now</source>
        <translation>{stage}: қазір</translation>
    </message>
    <message>
        <source>{stage}: at a time…</source>
        <translation>{stage}: уақытпен…</translation>
    </message>
    <message>
        <source>Consignments</source>
        <translation>Партиялар</translation>
    </message>
    <message>
        <source>Type a number above: Enter finds it wherever it is. Esc goes back to what is open.</source>
        <translation>Нөмірді жоғарыға теріңіз: Enter оны қайда болса да табады. Esc шығарылмағандарға оралтады.</translation>
    </message>
    <message>
        <source>Nothing fits the filters. Ctrl+Shift+L takes them away.</source>
        <translation>Сүзгілерге сай келетіні жоқ. Ctrl+Shift+L оларды алып тастайды.</translation>
    </message>
    <message>
        <source>Enter looks among the released ones too.</source>
        <translation>Enter шығарылғандардың ішінен де іздейді.</translation>
    </message>
    <message>
        <source>Nothing was released in the last 24 hours. Ctrl+Shift+L goes back to what is open.</source>
        <translation>Соңғы 24 сағатта шығарылғаны жоқ. Ctrl+Shift+L шығарылмағандарға оралтады.</translation>
    </message>
    <message>
        <source>No consignment waits. Ctrl+N enters one, Ctrl+I imports a file, Ctrl+V pastes rows from Excel.</source>
        <translation>Күтіп тұрған партия жоқ. Ctrl+N – жаңасын енгізу, Ctrl+I – файлды импорттау, Ctrl+V – Excel жолдарын қою.</translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s)</source>
        <translation>
            <numerusform>%n партия</numerusform>
            <numerusform>%n партия</numerusform>
        </translation>
    </message>
    <message>
        <source>late {count}</source>
        <translation>кешіккені {count}</translation>
    </message>
    <message>
        <source>soon late {count}</source>
        <translation>кешігуге жақын {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n filtered away</source>
        <translation>
            <numerusform>сүзгіден тыс %n партия</numerusform>
            <numerusform>сүзгіден тыс %n партия</numerusform>
        </translation>
    </message>
    <message>
        <source>F2 … F9 record a stage now · Enter the next one · F1 help</source>
        <translation>F2 … F9 кезеңді қазір жазу · Enter келесі кезең · F1 анықтама</translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s) have {number}: choose with ↑ ↓, then press the stage&apos;s key.</source>
        <translation>
            <numerusform>{number}: %n партия табылды. ↑ ↓ арқылы таңдап, кезең пернесін басыңыз.</numerusform>
            <numerusform>{number}: %n партия табылды. ↑ ↓ арқылы таңдап, кезең пернесін басыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is not known, nothing is recorded. Scan the next, or Ctrl+N enters this one.</source>
        <translation>{number} табылмады, ештеңе жазылған жоқ. Келесісін сканерлеңіз немесе Ctrl+N арқылы осыны енгізіңіз.</translation>
    </message>
    <message>
        <source>{number} is not known: enter it now, or Esc.</source>
        <translation>{number} табылмады: қазір енгізіңіз немесе Esc.</translation>
    </message>
    <message>
        <source>Choose a consignment that came on a train.</source>
        <translation>Пойызбен келген партияны таңдаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s) of train {train} selected</source>
        <translation>
            <numerusform>пойыз {train}: %n партия таңдалды</numerusform>
            <numerusform>пойыз {train}: %n партия таңдалды</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a consignment that waits for a stage.</source>
        <translation>Кезең күтіп тұрған партияны таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose a consignment first.</source>
        <translation>Алдымен партияны таңдаңыз.</translation>
    </message>
    <message>
        <source>Not saved. Ctrl+N brings back what was typed.</source>
        <translation>Сақталмады. Ctrl+N терілгенін қайтарады.</translation>
    </message>
    <message>
        <source>Not saved. Ctrl+E on {number} brings back what was typed.</source>
        <translation>Сақталмады. {number} партиясында Ctrl+E терілгенін қайтарады.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Көрсетілгені</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Soon late from how many percent of the target&apos;s time on? ({usual} is usual)</source>
        <translation>Норматив уақытының неше пайызынан бастап кешігуге жақын саналады? (әдетте {usual})</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>What was typed, or stands in the environment, is no text in UTF-8.</source>
        <translation>Терілген немесе орта айнымалысындағы мәтін UTF-8 емес.</translation>
    </message>
    <message>
        <source>something went wrong in the program ({error}); what happened is in {file}</source>
        <translation>бағдарламада қате шықты ({error}); не болғаны {file} файлында</translation>
    </message>
    <message>
        <source>The name as people are called, such as 张伟.</source>
        <translation>Адамның аты-жөні, мысалы 张伟.</translation>
    </message>
    <message>
        <source>A file with the new password; else $HORGOSDESK_NEW_PASSWORD, else it is asked for.</source>
        <translation>Жаңа құпиясөз файлы; әйтпесе $HORGOSDESK_NEW_PASSWORD, әйтпесе сұралады.</translation>
    </message>
    <message>
        <source>Recovery code: {code}
Write it down and lock it away; it is not shown again. It lets an administrator in who forgot the password.</source>
        <translation>Қалпына келтіру коды: {code}
Жазып алып, құлыптап қойыңыз; ол қайта көрсетілмейді. Құпиясөзін ұмытқан әкімші осымен кіреді.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Жаңа құпиясөз</translation>
    </message>
    <message>
        <source>Switch accounts on; NAME is the first administrator.</source>
        <translation>Есептік жазбаларды қосу; NAME – бірінші әкімші.</translation>
    </message>
    <message>
        <source>Accounts are on; {name} is administrator.</source>
        <translation>Есептік жазбалар қосулы; әкімші: {name}.</translation>
    </message>
    <message>
        <source>Switch accounts off: whoever opens the desk may do all.</source>
        <translation>Есептік жазбаларды өшіру: жұмыс орнын ашқан адамға бәріне рұқсат.</translation>
    </message>
    <message>
        <source>Accounts are off.</source>
        <translation>Есептік жазбалар өшірулі.</translation>
    </message>
    <message>
        <source>Let another person in.</source>
        <translation>Тағы бір адамға кіруге рұқсат беру.</translation>
    </message>
    <message>
        <source>clerk, supervisor or administrator.</source>
        <translation>clerk (оператор), supervisor (ауысым бастығы) немесе administrator (әкімші).</translation>
    </message>
    <message>
        <source>Give a person another role.</source>
        <translation>Адамға басқа рөл беру.</translation>
    </message>
    <message>
        <source>Change one&apos;s own password, or set that of another.</source>
        <translation>Өз құпиясөзін өзгерту немесе басқа адамдікін орнату.</translation>
    </message>
    <message>
        <source>The password of {name} is changed.</source>
        <translation>Құпиясөз өзгертілді: {name}.</translation>
    </message>
    <message>
        <source>Call a person otherwise; the sign-in name stays.</source>
        <translation>Адамның көрсетілетін атын өзгерту; кіру аты өзгермейді.</translation>
    </message>
    <message>
        <source>Let a person in no more.</source>
        <translation>Адамға кіруге тыйым салу.</translation>
    </message>
    <message>
        <source>Let a person in again.</source>
        <translation>Адамға кіруге қайта рұқсат беру.</translation>
    </message>
    <message>
        <source>Forget a person&apos;s wrong passwords.</source>
        <translation>Адамның қате құпиясөздерін есептен шығару.</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>Есептік жазбалар тізімі.</translation>
    </message>
    <message>
        <source>Accounts are on.</source>
        <translation>Есептік жазбалар қосулы.</translation>
    </message>
    <message>
        <source>Set a new password for an administrator by the recovery code.</source>
        <translation>Қалпына келтіру коды арқылы әкімшіге жаңа құпиясөз орнату.</translation>
    </message>
    <message>
        <source>A file with the recovery code; else $HORGOSDESK_RECOVERY_CODE, else it is asked for.</source>
        <translation>Қалпына келтіру коды файлы; әйтпесе $HORGOSDESK_RECOVERY_CODE, әйтпесе сұралады.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Қалпына келтіру коды</translation>
    </message>
    <message>
        <source>Make a new recovery code; the one before holds no more.</source>
        <translation>Жаңа қалпына келтіру кодын жасау; бұрынғысы жарамсыз болады.</translation>
    </message>
    <message>
        <source>The recovery code of before holds no more.</source>
        <translation>Бұрынғы қалпына келтіру коды енді жарамсыз.</translation>
    </message>
    <message>
        <source>After how many minutes without a key the window locks; 0: never.</source>
        <translation>Пернесіз неше минуттан кейін терезе құлыпталады; 0 – ешқашан.</translation>
    </message>
    <message>
        <source>The window locks after {minutes} min without a key.</source>
        <translation>Перне басылмаса, терезе {minutes} мин өткенде құлыпталады.</translation>
    </message>
    <message>
        <source>The window does not lock by itself.</source>
        <translation>Терезе өздігінен құлыпталмайды.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Есептік жазба</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Соңғы кіруі</translation>
    </message>
    <message>
        <source>Wrong tries</source>
        <translation>Қате енгізулер</translation>
    </message>
    <message>
        <source>active</source>
        <translation>белсенді</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ажыратылған</translation>
    </message>
    <message>
        <source>“{value}” is none of: {choices}.</source>
        <translation>«{value}» мыналардың бірі емес: {choices}.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation>«{value}» бүтін сан емес.</translation>
    </message>
    <message>
        <source>{value} is not between {least} and {most}.</source>
        <translation>{value} мына аралықта емес: {least} – {most}.</translation>
    </message>
    <message>
        <source>First day.</source>
        <translation>Бірінші күн.</translation>
    </message>
    <message>
        <source>Last day.</source>
        <translation>Соңғы күн.</translation>
    </message>
    <message>
        <source>{last} is before {first}, the first day.</source>
        <translation>Соңғы күн {last} бірінші күннен ({first}) бұрын.</translation>
    </message>
    <message>
        <source>Make a backup, also while the desk is in use.</source>
        <translation>Сақтық көшірме жасау, жұмыс кезінде де болады.</translation>
    </message>
    <message>
        <source>The file; in the folder backups if not said.</source>
        <translation>Файл; көрсетілмесе, backups қалтасында.</translation>
    </message>
    <message>
        <source>Keep it for 90 days as one made by hand, whatever the rule of days, weeks and months.</source>
        <translation>Күн, апта және ай ережесіне қарамай, қолмен жасалған көшірме ретінде 90 күн сақтау.</translation>
    </message>
    <message>
        <source>Set the second folder, on a stick or a share, that each backup is copied to; or off.</source>
        <translation>Әр көшірме қоса көшірілетін екінші қалтаны (USB жинақтағышта немесе желіде) орнату; off – өшіру.</translation>
    </message>
    <message>
        <source>List the backups that there are, newest first.</source>
        <translation>Бар сақтық көшірмелердің тізімі, жаңалары жоғарыда.</translation>
    </message>
    <message>
        <source>Backup written to {file}, and read to its end.</source>
        <translation>Сақтық көшірме {file} файлына жазылды және соңына дейін оқып тексерілді.</translation>
    </message>
    <message>
        <source>Second copy in {file}, read there again.</source>
        <translation>Екінші көшірме {file} файлында, сонда қайта оқып тексерілді.</translation>
    </message>
    <message>
        <source>Backups have no second folder any more.</source>
        <translation>Сақтық көшірмелердің енді екінші қалтасы жоқ.</translation>
    </message>
    <message>
        <source>Each backup is copied to {folder} from now on.</source>
        <translation>Енді әр сақтық көшірме {folder} қалтасына да көшіріледі.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Жасалған уақыты</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Last entry by</source>
        <translation>Соңғы жазбаны енгізген</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Тексерілуі</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>автоматты</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>қолмен</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>жаңарту алдында</translation>
    </message>
    <message>
        <source>replaced by a restore</source>
        <translation>қалпына келтірумен ауыстырылған</translation>
    </message>
    <message>
        <source>salvaged</source>
        <translation>құтқарып алынған</translation>
    </message>
    <message>
        <source>put there</source>
        <translation>сырттан салынған</translation>
    </message>
    <message>
        <source>good</source>
        <translation>жарамды</translation>
    </message>
    <message>
        <source>DAMAGED</source>
        <translation>БҮЛІНГЕН</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>тексерілмеген</translation>
    </message>
    <message>
        <source>Put a backup in place of what is stored, which is kept beside it.</source>
        <translation>Қазіргі деректердің орнына сақтық көшірмені қою; олар жанында сақталады.</translation>
    </message>
    <message>
        <source>Only tell what is in it, and what would be lost.</source>
        <translation>Тек ішінде не барын және не жоғалатынын айту.</translation>
    </message>
    <message>
        <source>Also a backup whose journal was changed.</source>
        <translation>Журналы өзгертілген көшірмені де.</translation>
    </message>
    <message>
        <source>{file} is restored; what it replaced is {kept}.</source>
        <translation>{file} қалпына келтірілді; ауыстырылған деректер файлы: {kept}.</translation>
    </message>
    <message>
        <source>{records} records; last entry no. {no}, {at}, by {who}</source>
        <translation>жазбалар: {records}; соңғы журнал жазбасы № {no}, {at}, {who}</translation>
    </message>
    <message>
        <source>Its journal does not hold at no. {no}.</source>
        <translation>Журналы № {no} тұста дұрыс емес.</translation>
    </message>
    <message>
        <source>The desk&apos;s own file cannot be read, so nothing can be compared.</source>
        <translation>Жұмыс орнының өз файлын оқу мүмкін емес, сондықтан салыстырылмайды.</translation>
    </message>
    <message>
        <source>Would be lost: {count} entries of {records} records ({by})</source>
        <translation>Жоғалатыны: журнал жазбалары {count}, жүк жазбалары {records} ({by})</translation>
    </message>
    <message>
        <source>Only in the backup: {count} entries</source>
        <translation>Тек көшірмеде бары: журнал жазбалары {count}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Сақтық көшірме</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged desk into a fresh file, with a list of what could not; restore takes it.</source>
        <translation>Бүлінген жұмыс орнынан оқылатынын жаңа файлға сақтап, оқылмағандардың тізімін беру; оны restore қабылдайды.</translation>
    </message>
    <message>
        <source>Salvaged into {file}; this report is {report}.</source>
        <translation>Құтқарылған деректер файлы: {file}; осы баяндама: {report}.</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>Құпиясөз: {name}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Бағыт</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Көлік түрі</translation>
    </message>
    <message>
        <source>What transport emits, by tonne-kilometres, and what rail saves against road.</source>
        <translation>Тасымал шығарындылары тонна-километр бойынша және теміржолдың автокөлікке қарағандағы үнемі.</translation>
    </message>
    <message>
        <source>The transport chain of one consignment, by its declaration; takes no days.</source>
        <translation>Бір партияның тасымал тізбегі, ТД нөмірі бойынша; күндер берілмейді.</translation>
    </message>
    <message>
        <source>Cut by some of month,direction,mode.</source>
        <translation>Топтау: month,direction,mode ішінен таңдалғандары.</translation>
    </message>
    <message>
        <source>The border leg, which is usual, or the whole leg where the train&apos;s route is known (whole).</source>
        <translation>Шекаралық учаске (border, әдеттегісі) немесе пойыз маршруты белгілі болса бүкіл жол (whole).</translation>
    </message>
    <message>
        <source>--declaration stands alone: of one consignment there are no days and no cuts.</source>
        <translation>--declaration жеке қолданылады: бір партия үшін күндер де, топтау да жоқ.</translation>
    </message>
    <message>
        <source>Give --from and --to, or --declaration.</source>
        <translation>--from мен --to немесе --declaration көрсетіңіз.</translation>
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
        <translation>Автокөлікпен, кг CO2-экв.</translation>
    </message>
    <message>
        <source>Saved kg CO2e</source>
        <translation>Үнемделді, кг CO2-экв.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Covered t</source>
        <translation>Қамтылған, т</translation>
    </message>
    <message>
        <source>Route known t</source>
        <translation>Маршруты белгілі, т</translation>
    </message>
    <message>
        <source>{mode}: {grams} g CO2e per tonne-kilometre, {year}: {source}</source>
        <translation>{mode}: тонна-километрге {grams} г CO2-экв., {year}: {source}</translation>
    </message>
    <message>
        <source>{mode}: border leg {km} km, {origin} – {destination}</source>
        <translation>{mode}: шекаралық учаске {km} км, {origin} – {destination}</translation>
    </message>
    <message>
        <source>{said} (not verified: {what})</source>
        <translation>{said} (тексерілмеген: {what})</translation>
    </message>
    <message>
        <source>Write cargo records to a workbook or a text file.</source>
        <translation>Жүк жазбаларын кітапқа немесе мәтіндік файлға жазу.</translation>
    </message>
    <message>
        <source>Only this direction.</source>
        <translation>Тек осы бағыт.</translation>
    </message>
    <message>
        <source>Only this transport mode.</source>
        <translation>Тек осы көлік түрі.</translation>
    </message>
    <message>
        <source>The file; it ends in .xlsx or .csv.</source>
        <translation>Файл; аты .xlsx немесе .csv деп аяқталады.</translation>
    </message>
    <message>
        <source>{rows} records written to {file}</source>
        <translation>жазылған жазбалар: {rows}, файл: {file}</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Дәліз</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санат</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>СЭҚ қатысушысы</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % аралық</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Партия саны</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Шығарылмаған</translation>
    </message>
    <message>
        <source>Median h</source>
        <translation>Медиана, сағ</translation>
    </message>
    <message>
        <source>Mean of the finished h</source>
        <translation>Шығарылғандар орташасы, сағ</translation>
    </message>
    <message>
        <source>Within target %</source>
        <translation>Норматив шегінде, %</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Only this lane.</source>
        <translation>Тек осы дәліз.</translation>
    </message>
    <message>
        <source>What was known at this time, as 2025-11-03T14:30; now if not said.</source>
        <translation>Осы уақытта белгілі болғаны, мысалы 2025-11-03T14:30; көрсетілмесе, қазір.</translation>
    </message>
    <message>
        <source>All hours (wall, if not said), or those in which the post is open (working).</source>
        <translation>Барлық сағаттар (wall, көрсетілмесе) немесе өткізу пункті жұмыс істейтін сағаттар (working).</translation>
    </message>
    <message>
        <source>Cut by some of direction,mode,lane,category,trader.</source>
        <translation>Топтау: direction,mode,lane,category,trader ішінен таңдалғандары.</translation>
    </message>
    <message>
        <source>Release times of the consignments that arrived in these days.</source>
        <translation>Осы күндері келген партиялардың шығару уақыты.</translation>
    </message>
    <message>
        <source>75 % in h</source>
        <translation>75 %, сағ</translation>
    </message>
    <message>
        <source>90 % in h</source>
        <translation>90 %, сағ</translation>
    </message>
    <message>
        <source>Target h</source>
        <translation>Норматив, сағ</translation>
    </message>
    <message>
        <source>Part of the mean h</source>
        <translation>Орташадағы үлесі, сағ</translation>
    </message>
    <message>
        <source>{open} of {cases} consignments were not released at {as_of}. They count as censored: their time so far is a least time, neither left out nor taken for done.</source>
        <translation>{as_of} сәтінде {cases} партияның {open} данасы шығарылмаған. Олар цензураланған деп есептеледі: әзірге өткен уақыты – ең аз уақыт, олар алынып тасталмайды да, аяқталған деп те саналмайды.</translation>
    </message>
    <message>
        <source>{count} consignments had not arrived by then and are not counted.</source>
        <translation>Ол кезде әлі келмегендіктен есепке алынбаған партиялар: {count}.</translation>
    </message>
    <message>
        <source>Hours are those in which the post was open (hours.csv, days.csv).</source>
        <translation>Тек өткізу пункті жұмыс істеген сағаттар саналады (hours.csv, days.csv).</translation>
    </message>
    <message>
        <source>Release times before a day and from it on, with a test.</source>
        <translation>Белгілі бір күнге дейінгі және сол күннен бергі шығару уақыты, критериймен.</translation>
    </message>
    <message>
        <source>The first day of the new procedure; that of baselines.csv if not said.</source>
        <translation>Жаңа тәртіптің бірінші күні; көрсетілмесе, baselines.csv файлындағысы.</translation>
    </message>
    <message>
        <source>--split is missing, and the desk&apos;s baselines.csv names no day.</source>
        <translation>--split жоқ, ал жұмыс орнының baselines.csv файлында күн көрсетілмеген.</translation>
    </message>
    <message>
        <source>Before {day}</source>
        <translation>{day} күніне дейін</translation>
    </message>
    <message>
        <source>From {day} on</source>
        <translation>{day} күнінен бастап</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгеріс</translation>
    </message>
    <message>
        <source>Log-rank test: nothing to compare.</source>
        <translation>Лог-ранг критерийі: салыстыратын дерек жоқ.</translation>
    </message>
    <message>
        <source>Log-rank test that both sides are alike: {p}</source>
        <translation>Екі жақ бірдей деген болжамның лог-ранг критерийі: {p}</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Mean hours saved</source>
        <translation>Орташа үнемделген сағат</translation>
    </message>
    <message>
        <source>Before h</source>
        <translation>Дейін, сағ</translation>
    </message>
    <message>
        <source>After h</source>
        <translation>Кейін, сағ</translation>
    </message>
    <message>
        <source>Change %</source>
        <translation>Өзгеріс, %</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарияланған</translation>
    </message>
    <message>
        <source>Reckoned from the published hours</source>
        <translation>Жарияланған сағаттар бойынша есептелген</translation>
    </message>
    <message>
        <source>Measured here, medians</source>
        <translation>Осында өлшенген, медианалар</translation>
    </message>
    <message>
        <source>Not verified: {what}</source>
        <translation>Тексерілмеген: {what}</translation>
    </message>
    <message>
        <source>Write the Time Release Study of these days to a workbook.</source>
        <translation>Осы күндердің шығару уақытын зерттеуін кітапқа жазу.</translation>
    </message>
    <message>
        <source>Compare before this day with it and later; that of baselines.csv if not said and within the days.</source>
        <translation>Осы күнге дейінгісін сол күннен бергісімен салыстыру; көрсетілмесе, baselines.csv файлындағы күн, егер ол кезең ішінде болса.</translation>
    </message>
    <message>
        <source>The workbook, .xlsx.</source>
        <translation>Кітап, .xlsx.</translation>
    </message>
    <message>
        <source>Study of {cases} consignments, {open} of them open, written to {file}</source>
        <translation>Партиялар: {cases}, оның ішінде шығарылмағаны {open}; зерттеу жазылған файл: {file}</translation>
    </message>
    <message>
        <source>Versions, folders, space, libraries: what to send when asking for help.</source>
        <translation>Нұсқалар, қалталар, бос орын, кітапханалар: көмек сұрағанда жіберілетін мәліметтер.</translation>
    </message>
    <message>
        <source>Load every library, which takes seconds, and name those that cannot be.</source>
        <translation>Барлық кітапхананы жүктеу (бірнеше секунд) және жүктелмейтіндерін атау.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Жаңа құпия тіркес</translation>
    </message>
    <message>
        <source>Read the new passphrase from the first line of this file.</source>
        <translation>Жаңа құпия тіркесті осы файлдың бірінші жолынан оқу.</translation>
    </message>
    <message>
        <source>Recovery key, shown once: {recovery}. Write it down and keep it elsewhere; it opens the data when the passphrase is lost.</source>
        <translation>Қалпына келтіру кілті, бір рет көрсетіледі: {recovery}. Жазып алып, басқа жерде сақтаңыз; құпия тіркес жоғалғанда деректерді осы ашады.</translation>
    </message>
    <message>
        <source>Encrypt the desk by a passphrase; on one that is encrypted: --new-key, --backups.</source>
        <translation>Жұмыс орнын құпия тіркеспен шифрлау; шифрланғаны үшін: --new-key, --backups.</translation>
    </message>
    <message>
        <source>Have this computer&apos;s keyring open it too.</source>
        <translation>Осы компьютердің кілттер қоймасы да ашатын болсын.</translation>
    </message>
    <message>
        <source>Write all data anew under another key.</source>
        <translation>Барлық деректі басқа кілтпен қайта жазу.</translation>
    </message>
    <message>
        <source>Encrypt the plain backups in the folder backups too.</source>
        <translation>backups қалтасындағы шифрланбаған көшірмелерді де шифрлау.</translation>
    </message>
    <message>
        <source>Make the desk plain again; backups stay as they are.</source>
        <translation>Жұмыс орнының шифрын алып тастау; сақтық көшірмелер сол күйінде қалады.</translation>
    </message>
    <message>
        <source>Change the passphrase of an encrypted desk, or what else unlocks it; no data are written anew.</source>
        <translation>Шифрланған жұмыс орнының құпия тіркесін немесе басқа ашу тәсілін өзгерту; деректер қайта жазылмайды.</translation>
    </message>
    <message>
        <source>The old passphrase is lost: ask for the recovery key.</source>
        <translation>Ескі құпия тіркес жоғалған: қалпына келтіру кілті сұралсын.</translation>
    </message>
    <message>
        <source>Read the recovery key from the first line of this file.</source>
        <translation>Қалпына келтіру кілтін осы файлдың бірінші жолынан оқу.</translation>
    </message>
    <message>
        <source>Make a new recovery key instead; the old one opens nothing any more.</source>
        <translation>Оның орнына жаңа қалпына келтіру кілтін жасау; ескісі енді ештеңені ашпайды.</translation>
    </message>
    <message>
        <source>Have this computer&apos;s keyring open the desk, or no more, instead.</source>
        <translation>Оның орнына жұмыс орнын осы компьютердің кілттер қоймасы ашуын қосу немесе өшіру.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Қалпына келтіру кілті</translation>
    </message>
    <message>
        <source>The data of {folder} are encrypted. Exports, returns and messages beside them are not; and what lay on the disk before may stay readable to experts, on SSDs above all.</source>
        <translation>{folder} деректері шифрланған. Жанындағы экспорттар, есептер мен хабарлар шифрланбаған; ал бұрын дискіде болғанын мамандар оқи алуы мүмкін, әсіресе SSD дискілерінде.</translation>
    </message>
    <message>
        <source>The data of {folder} are not encrypted.</source>
        <translation>{folder} деректері шифрланбаған.</translation>
    </message>
    <message>
        <source>Copies in the folder that are still plain: {number}. Encrypt them with “horgosdesk encrypt --backups”, or remove them.</source>
        <translation>Қалтадағы әлі шифрланбаған көшірмелер: {number}. Оларды «horgosdesk encrypt --backups» арқылы шифрлаңыз немесе жойыңыз.</translation>
    </message>
    <message>
        <source>{applied} applied, {duplicate} there already, {quarantined} quarantined</source>
        <translation>қолданылды {applied}, бұрыннан бар {duplicate}, карантинде {quarantined}</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>іске қосылуда</translation>
    </message>
    <message>
        <source>up</source>
        <translation>байланыс бар</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>күтуде</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>тоқтатылған</translation>
    </message>
    <message>
        <source>Take in the railway&apos;s messages that are in some files.</source>
        <translation>Көрсетілген файлдардағы теміржол хабарларын қабылдау.</translation>
    </message>
    <message>
        <source>Take quarantined files in again, all of them if none is named.</source>
        <translation>Карантиндегі файлдарды қайта қабылдау; аталмаса, бәрін.</translation>
    </message>
    <message>
        <source>Run the channels that are set up, until Ctrl+C; what is bad is quarantined.</source>
        <translation>Орнатылған арналарды Ctrl+C басылғанша іске қосу; қатесі барлар карантинге түседі.</translation>
    </message>
    <message>
        <source>Only take what is in the watched folders now, and end.</source>
        <translation>Тек бақыланатын қалталарда қазір барын қабылдап, аяқтау.</translation>
    </message>
    <message>
        <source>List the channels that are set up, and how they are doing.</source>
        <translation>Орнатылған арналардың тізімі және күйі.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Арна</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Тақырыптар</translation>
    </message>
    <message>
        <source>Set up a channel, or change it: a broker as mqtts://host:8883, or a folder to be watched.</source>
        <translation>Арнаны қосу немесе өзгерту: mqtts://host:8883 түріндегі брокер немесе бақыланатын қалта.</translation>
    </message>
    <message>
        <source>Topics to subscribe to, parted by “|”.</source>
        <translation>Жазылатын тақырыптар, «|» арқылы бөлінеді.</translation>
    </message>
    <message>
        <source>The user&apos;s name at the broker.</source>
        <translation>Брокердегі пайдаланушы аты.</translation>
    </message>
    <message>
        <source>The authority that vouches for the broker.</source>
        <translation>Брокерге кепіл болатын куәландыру орталығы.</translation>
    </message>
    <message>
        <source>The desk&apos;s own certificate.</source>
        <translation>Жұмыс орнының өз сертификаты.</translation>
    </message>
    <message>
        <source>The key of the desk&apos;s certificate.</source>
        <translation>Жұмыс орны сертификатының кілті.</translation>
    </message>
    <message>
        <source>The version of MQTT that the broker speaks.</source>
        <translation>Брокер қолданатын MQTT нұсқасы.</translation>
    </message>
    <message>
        <source>The channel {name} is set up in {file}.</source>
        <translation>{name} арнасы {file} файлында орнатылды.</translation>
    </message>
    <message>
        <source>Store its password: horgosdesk feed password {name}</source>
        <translation>Құпиясөзін сақтаңыз: horgosdesk feed password {name}</translation>
    </message>
    <message>
        <source>This connection is not encrypted: others on the network can read the password. Better use {scheme}s://.</source>
        <translation>Бұл қосылым шифрланбаған: желідегі басқалар құпиясөзді оқи алады. {scheme}s:// қолданған дұрыс.</translation>
    </message>
    <message>
        <source>Take a channel out, and its password.</source>
        <translation>Арнаны құпиясөзімен бірге жою.</translation>
    </message>
    <message>
        <source>The channel {name} is taken out.</source>
        <translation>Арна жойылды: {name}.</translation>
    </message>
    <message>
        <source>Store the password of a channel in the computer&apos;s keyring.</source>
        <translation>Арна құпиясөзін компьютердің кілттер қоймасында сақтау.</translation>
    </message>
    <message>
        <source>Password of {user} at {address}</source>
        <translation>Құпиясөз: {user}, {address}</translation>
    </message>
    <message>
        <source>The password is in the keyring; the channel uses it from its next connection.</source>
        <translation>Құпиясөз кілттер қоймасында; арна оны келесі қосылымнан бастап қолданады.</translation>
    </message>
    <message>
        <source>Open the window; of the desk that a file desk.sqlite3 belongs to, if one is named.</source>
        <translation>Терезені ашу; desk.sqlite3 файлы аталса – сол файл тиесілі жұмыс орнының терезесін.</translation>
    </message>
    <message>
        <source>The tab to show first.</source>
        <translation>Алдымен көрсетілетін қойынды.</translation>
    </message>
    <message>
        <source>Light or dark.</source>
        <translation>Ашық немесе қараңғы.</translation>
    </message>
    <message>
        <source>Have this desk work in a register of a hub: postgresql://user@host/database. A desk without records is filled from it.</source>
        <translation>Осы жұмыс орнын орталық базаның тізіліміне қосу: postgresql://user@host/database. Жазбасы жоқ жұмыс орны содан толтырылады.</translation>
    </message>
    <message>
        <source>The register, where there are several.</source>
        <translation>Тізілім, егер олар бірнешеу болса.</translation>
    </message>
    <message>
        <source>This desk is {code} in the register {register} of {url}.</source>
        <translation>Бұл жұмыс орны – {code}, тізілім {register}, {url}.</translation>
    </message>
    <message>
        <source>Exchange nothing any more; all records stay here.</source>
        <translation>Алмасуды тоқтату; барлық жазбалар осында қалады.</translation>
    </message>
    <message>
        <source>This desk left {url}. Entries that the hub does not have: {count}.</source>
        <translation>Бұл жұмыс орны {url} базасынан шықты. Орталық базада жоқ журнал жазбалары: {count}.</translation>
    </message>
    <message>
        <source>Exchange with the hub once.</source>
        <translation>Орталық базамен бір рет алмасу.</translation>
    </message>
    <message>
        <source>Exchange with the hub until Ctrl+C, at once when something is entered anywhere.</source>
        <translation>Орталық базамен Ctrl+C басылғанша алмасу; кез келген жерде дерек енгізілгенде бірден.</translation>
    </message>
    <message>
        <source>Exchange, then check that this desk and its hub have the same, record by record.</source>
        <translation>Алмасып, содан кейін осы жұмыс орны мен орталық базадағы деректердің бірдей екенін жазба бойынша тексеру.</translation>
    </message>
    <message>
        <source>How this desk and its hub stand; asks no hub.</source>
        <translation>Бұл жұмыс орны мен орталық базаның күйі; базаға сұрау жіберілмейді.</translation>
    </message>
    <message>
        <source>This desk has joined no hub.</source>
        <translation>Бұл жұмыс орны ешбір орталық базаға қосылмаған.</translation>
    </message>
    <message>
        <source>{state}; all exchanged last: {at}; to be sent: {unsent}; contests that wait: {contests}</source>
        <translation>{state}; соңғы толық алмасу: {at}; жіберілетіні: {unsent}; күтіп тұрған қайшылықтар: {contests}</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>қосылуда</translation>
    </message>
    <message>
        <source>the desk is being filled</source>
        <translation>жұмыс орны толтырылуда</translation>
    </message>
    <message>
        <source>taking</source>
        <translation>қабылдануда</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>жіберілуде</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>қосылған</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>қолжетімсіз</translation>
    </message>
    <message>
        <source>no exchange runs</source>
        <translation>алмасу жүріп жатқан жоқ</translation>
    </message>
    <message>
        <source>Entries taken: {taken}, sent: {sent}.</source>
        <translation>Журнал жазбалары: қабылданды {taken}, жіберілді {sent}.</translation>
    </message>
    <message>
        <source>Changes that met another desk&apos;s and wait for a person: {count}. See “hub contests”.</source>
        <translation>Басқа жұмыс орнының өзгерісіне қайшы келіп, адам шешімін күтетін өзгерістер: {count}. «hub contests» қараңыз.</translation>
    </message>
    <message>
        <source>What waits because two desks changed the same thing without knowing of one another.</source>
        <translation>Екі жұмыс орны бір деректі бірінен-бірі бейхабар өзгерткендіктен күтіп тұрғандар.</translation>
    </message>
    <message>
        <source>Those that were settled, the newest first.</source>
        <translation>Шешілген қайшылықтар, жаңалары жоғарыда.</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Қайшылық</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Қайсысы</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Жұмыс орны</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>Айырмашылығы</translation>
    </message>
    <message>
        <source>both changed it</source>
        <translation>екеуі де өзгерткен</translation>
    </message>
    <message>
        <source>another record has its number, name or day</source>
        <translation>нөмірі, аты немесе күні басқа жазбада бар</translation>
    </message>
    <message>
        <source>its month was closed meanwhile</source>
        <translation>осы арада айы жабылған</translation>
    </message>
    <message>
        <source>other desks entered records in this month meanwhile</source>
        <translation>осы арада басқа жұмыс орындары осы айға жазба енгізген</translation>
    </message>
    <message>
        <source>Say what holds: what is stored, the version that waits, or of each field one of them.</source>
        <translation>Не қалатынын көрсету: сақталғаны, күтіп тұрған нұсқа немесе әр өріс бойынша біреуі.</translation>
    </message>
    <message>
        <source>Of one field; those that are not named stay as they are stored.</source>
        <translation>Бір өріс бойынша; аталмағандары сақталған күйінде қалады.</translation>
    </message>
    <message>
        <source>Why, for the journal.</source>
        <translation>Себебі, журнал үшін.</translation>
    </message>
    <message>
        <source>Settled: {settled}. Records changed: {count}.</source>
        <translation>Шешілді: {settled}. Өзгертілген жазбалар: {count}.</translation>
    </message>
    <message>
        <source>Print the SQL that makes a database a hub, for its administrator.</source>
        <translation>Дерекқорды орталық базаға айналдыратын SQL мәтінін әкімшісі үшін шығару.</translation>
    </message>
    <message>
        <source>Without partitions, roles and row-level security, for engines that lack these.</source>
        <translation>Бөлімдерсіз, рөлдерсіз және жол деңгейіндегі қауіпсіздіксіз – бұлар жоқ дерекқорлар үшін.</translation>
    </message>
    <message>
        <source>The hub, where it is not this desk&apos;s own.</source>
        <translation>Орталық база, егер ол осы жұмыс орнынікі болмаса.</translation>
    </message>
    <message>
        <source>Print the SQL instead, for the administrator.</source>
        <translation>Орындаудың орнына әкімші үшін SQL мәтінін шығару.</translation>
    </message>
    <message>
        <source>Let a role of the database work in a register, or only read it; it is made if need be.</source>
        <translation>Дерекқор рөліне тізілімде жұмыс істеуге немесе тек оқуға рұқсат беру; қажет болса, рөл жасалады.</translation>
    </message>
    <message>
        <source>The register.</source>
        <translation>Тізілім.</translation>
    </message>
    <message>
        <source>Only for reports: the views, and nothing else.</source>
        <translation>Тек есептілікке: көріністер ғана, басқа ештеңе емес.</translation>
    </message>
    <message>
        <source>{role} may work in the register {register}.</source>
        <translation>{role} рөлі {register} тізілімінде жұмыс істей алады.</translation>
    </message>
    <message>
        <source>Its password, which is shown this once: {password}</source>
        <translation>Оның құпиясөзі, осы бір рет қана көрсетіледі: {password}</translation>
    </message>
    <message>
        <source>Keep a role out from now on: of a desk that was lost.</source>
        <translation>Рөлге бұдан былай кіруге тыйым салу: жоғалған жұмыс орны үшін.</translation>
    </message>
    <message>
        <source>{role} is kept out. Sessions that were ended: {count}.</source>
        <translation>{role} рөліне кіруге тыйым салынды. Аяқталған сеанстар: {count}.</translation>
    </message>
    <message>
        <source>The desks of the hub&apos;s registers, and how far each one is.</source>
        <translation>Орталық база тізілімдеріндегі жұмыс орындары және әрқайсысының барысы.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Тізілім</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Өткізу пункті</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Соңғы байланыс</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Қалып қойғаны</translation>
    </message>
    <message>
        <source>Write the wrong rows and why to this .xlsx.</source>
        <translation>Қате жолдар мен себептерін осы .xlsx файлына жазу.</translation>
    </message>
    <message>
        <source>What a wrong row does: skip keeps it out, abort keeps its whole file out.</source>
        <translation>Қате жол болса: skip – сол жол алынбайды, abort – бүкіл файлы алынбайды.</translation>
    </message>
    <message>
        <source>Add nothing, only tell what would be done.</source>
        <translation>Ештеңе қоспау, тек не істелетінін айту.</translation>
    </message>
    <message>
        <source>The day of rows that name none.</source>
        <translation>Күні көрсетілмеген жолдардың күні.</translation>
    </message>
    <message>
        <source>The name of a remembered mapping.</source>
        <translation>Сақталған баған сәйкестігінің аты.</translation>
    </message>
    <message>
        <source>The row of the headings, as Excel counts.</source>
        <translation>Тақырыптар жолы, Excel нөмірі бойынша.</translation>
    </message>
    <message>
        <source>The sheet&apos;s name.</source>
        <translation>Парақтың аты.</translation>
    </message>
    <message>
        <source>Import cargo records from .xlsx, .xls, .ods, .csv or .tsv.</source>
        <translation>Жүк жазбаларын .xlsx, .xls, .ods, .csv немесе .tsv файлынан импорттау.</translation>
    </message>
    <message>
        <source>Import times of clearances from .xlsx, .xls, .ods, .csv or .tsv; rows add to what is known.</source>
        <translation>Ресімдеу уақыттарын .xlsx, .xls, .ods, .csv немесе .tsv файлынан импорттау; жолдар бұрынғы деректерді толықтырады.</translation>
    </message>
    <message>
        <source>Import events and wagons of trains from .xlsx, .xls, .ods, .csv or .tsv, as stations mail them.</source>
        <translation>Станциялар жіберетін пойыз оқиғалары мен вагондарын .xlsx, .xls, .ods, .csv немесе .tsv файлынан импорттау.</translation>
    </message>
    <message>
        <source>Import readings of meters from .xlsx, .xls, .ods, .csv or .tsv.</source>
        <translation>Есептегіш көрсетілімдерін .xlsx, .xls, .ods, .csv немесе .tsv файлынан импорттау.</translation>
    </message>
    <message>
        <source>Import factors of meters, by which readings are weighed, from such files.</source>
        <translation>Көрсетілімдерді салмаққа айналдыратын есептегіш коэффициенттерін осындай файлдардан импорттау.</translation>
    </message>
    <message>
        <source>--rejects takes the rows of one file; import them one by one.</source>
        <translation>--rejects бір ғана файлдың жолдарын қабылдайды; файлдарды бір-бірлеп импорттаңыз.</translation>
    </message>
    <message>
        <source>{file}: {accepted} added, {duplicates} there already, {rejected} rejected, {skipped_totals} totals rows passed over</source>
        <translation>{file}: қосылды {accepted}, бұрыннан бар {duplicates}, қабылданбады {rejected}, алынбаған қорытынды жолдар {skipped_totals}</translation>
    </message>
    <message>
        <source>{file}: {accepted} would be added, {duplicates} are there already, {rejected} rejected, {skipped_totals} totals rows passed over</source>
        <translation>{file}: қосылады {accepted}, бұрыннан бар {duplicates}, қабылданбайды {rejected}, алынбайтын қорытынды жолдар {skipped_totals}</translation>
    </message>
    <message>
        <source>{changed} of the rows added tell more of a consignment that was known already.</source>
        <translation>Қосылған жолдардың {changed} данасы бұрыннан белгілі партияны толықтырды.</translation>
    </message>
    <message>
        <source>Its times name no zone; they were read as those of {zone}.</source>
        <translation>Файлдағы уақыттардың белдеуі көрсетілмеген; олар {zone} уақыты деп оқылды.</translation>
    </message>
    <message>
        <source>Columns that were not read, since their headings are not known: {columns}</source>
        <translation>Тақырыбы белгісіз болғандықтан оқылмаған бағандар: {columns}</translation>
    </message>
    <message>
        <source>row {row}, {column}, added, but look: {message}</source>
        <translation>{row}-жол, {column}, қосылды, бірақ қарап шығыңыз: {message}</translation>
    </message>
    <message>
        <source>row {row}, {column}: {message}</source>
        <translation>{row}-жол, {column}: {message}</translation>
    </message>
    <message>
        <source>and {count} more; --rejects FILE writes them all</source>
        <translation>тағы {count}; --rejects FILE бәрін жазады</translation>
    </message>
    <message>
        <source>Read the journal.</source>
        <translation>Журналды оқу.</translation>
    </message>
    <message>
        <source>The number of the first entry.</source>
        <translation>Бірінші журнал жазбасының нөмірі.</translation>
    </message>
    <message>
        <source>At most so many entries.</source>
        <translation>Журнал жазбаларының ең көп саны.</translation>
    </message>
    <message>
        <source>Check the file, the journal&apos;s chain, all that is kept against it, and the totals.</source>
        <translation>Файлды, журнал тізбегін, журналмен байланысты барлық деректі және қорытындыларды тексеру.</translation>
    </message>
    <message>
        <source>Also hold the journal against what a return says of it: a workbook, a folder of them (the desk&apos;s returns), or number and hash as printed. May be given several times.</source>
        <translation>Журналды есепте ол туралы жазылғанмен де салыстыру: кітап, кітаптар қалтасы (жұмыс орнының returns қалтасы) немесе басылған нөмір мен хеш. Бірнеше рет көрсетуге болады.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>дұрыс</translation>
    </message>
    <message>
        <source>DIFFERS</source>
        <translation>СӘЙКЕС ЕМЕС</translation>
    </message>
    <message>
        <source>All meters, and when each was last read.</source>
        <translation>Барлық есептегіштер және соңғы көрсетілім күндері.</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Соңғы көрсетілім</translation>
    </message>
    <message>
        <source>What flowed through a meter, day by day.</source>
        <translation>Есептегіштен өткен ағын, күн сайын.</translation>
    </message>
    <message>
        <source>Add a meter or change one: FIELD=VALUE …, such as unit=m3 shows=counter direction=import.</source>
        <translation>Есептегішті қосу немесе өзгерту: FIELD=VALUE …, мысалы unit=m3 shows=counter direction=import.</translation>
    </message>
    <message>
        <source>Enter what a meter showed at the end of a day, or correct it with --reason.</source>
        <translation>Есептегіштің күн соңындағы көрсетілімін енгізу немесе --reason арқылы түзету.</translation>
    </message>
    <message>
        <source>The counter began anew at this number.</source>
        <translation>Есептегіш осы саннан кейін қайта басталды.</translation>
    </message>
    <message>
        <source>It was replaced: where the old counter stood.</source>
        <translation>Ауыстырылды: ескі есептегіштің соңғы көрсетілімі.</translation>
    </message>
    <message>
        <source>It was replaced: from what the new one counts.</source>
        <translation>Ауыстырылды: жаңасы қай саннан басталады.</translation>
    </message>
    <message>
        <source>A remark to it.</source>
        <translation>Оған ескертпе.</translation>
    </message>
    <message>
        <source>Why it is corrected; the journal keeps it.</source>
        <translation>Түзету себебі; журналда сақталады.</translation>
    </message>
    <message>
        <source>{name}, {day}: {quantity} {unit}.</source>
        <translation>{name}, {day}: {quantity} {unit}.</translation>
    </message>
    <message>
        <source>Take a meter&apos;s reading of a day out again.</source>
        <translation>Есептегіштің бір күнгі көрсетілімін алып тастау.</translation>
    </message>
    <message>
        <source>Why; the journal keeps it.</source>
        <translation>Себебі; журналда сақталады.</translation>
    </message>
    <message>
        <source>{name}, {day}: taken out.</source>
        <translation>{name}, {day}: алып тасталды.</translation>
    </message>
    <message>
        <source>Say by what the readings of a meter are weighed from a day on, and where it is from.</source>
        <translation>Есептегіш көрсетілімдері белгілі бір күннен бастап қандай коэффициентпен салмаққа айналатынын және оның дереккөзін көрсету.</translation>
    </message>
    <message>
        <source>Such as the number of the laboratory&apos;s paper.</source>
        <translation>Мысалы, зертхана құжатының нөмірі.</translation>
    </message>
    <message>
        <source>{meter}, from {day}: {factor} ({source}).</source>
        <translation>{meter}, {day} күнінен бастап: {factor} ({source}).</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} сақталды.</translation>
    </message>
    <message>
        <source>“{word}” is no FIELD=VALUE. Fields: {known}.</source>
        <translation>«{word}» FIELD=VALUE түрінде емес. Өрістер: {known}.</translation>
    </message>
    <message>
        <source>There is no meter yet. “horgosdesk meters set NAME …” adds one.</source>
        <translation>Есептегіш әлі жоқ. «horgosdesk meters set NAME …» қосады.</translation>
    </message>
    <message>
        <source>Flowed ({unit})</source>
        <translation>Ағын ({unit})</translation>
    </message>
    <message>
        <source>Tonnes</source>
        <translation>Тонна</translation>
    </message>
    <message>
        <source>Not read: {days}</source>
        <translation>Көрсетілім жоқ күндер: {days}</translation>
    </message>
    <message>
        <source>Work through what is to be looked at before closing a month.</source>
        <translation>Айды жабу алдында қаралатын барлық тармақты тексеру.</translation>
    </message>
    <message>
        <source>Tick a line of a month&apos;s checklist off.</source>
        <translation>Айдың тексеру тізіміндегі тармақты белгілеу.</translation>
    </message>
    <message>
        <source>A note to it.</source>
        <translation>Оған ескертпе.</translation>
    </message>
    <message>
        <source>{month}, {title}: ticked off at {count}.</source>
        <translation>{month}, {title}: белгіленді, табылғаны {count}.</translation>
    </message>
    <message>
        <source>Take the tick of a line away again.</source>
        <translation>Тармақтың белгісін алып тастау.</translation>
    </message>
    <message>
        <source>{month}, {title}: not ticked off.</source>
        <translation>{month}, {title}: белгіленбеген.</translation>
    </message>
    <message>
        <source>Lock a month against changes.</source>
        <translation>Айды өзгерістерден құлыптау.</translation>
    </message>
    <message>
        <source>{month} is closed now.</source>
        <translation>{month} жабылды.</translation>
    </message>
    <message>
        <source>{month} was closed with lines of its checklist not ticked off: {lines}.</source>
        <translation>{month} тексеру тізімінің белгіленбеген тармақтарымен жабылды: {lines}.</translation>
    </message>
    <message>
        <source>Unlock a month.</source>
        <translation>Айдың құлпын ашу.</translation>
    </message>
    <message>
        <source>{month} is open again.</source>
        <translation>{month} қайта ашылды.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Тармақ</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Табылды</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation>Белгіленді</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Мәлімет</translation>
    </message>
    <message>
        <source>ticked at {then}, now {now}: tick again</source>
        <translation>{then} болғанда белгіленген, қазір {now}: қайта белгілеңіз</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Every other command works without one.</source>
        <translation>Терезе ашатын экран жоқ. Басқа командалардың бәрі онсыз жұмыс істейді.</translation>
    </message>
    <message>
        <source>Answer with one JSON document.</source>
        <translation>Жауапты бір JSON құжатымен беру.</translation>
    </message>
    <message>
        <source>Tell progress as lines of JSON on standard error.</source>
        <translation>Барысты стандартты қате ағынына JSON жолдарымен жазу.</translation>
    </message>
    <message>
        <source>Show this and exit.</source>
        <translation>Осыны көрсетіп, шығу.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Қолданылуы:</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметрлер</translation>
    </message>
    <message>
        <source>“{word}” is one word too many.</source>
        <translation>«{word}» – артық сөз.</translation>
    </message>
    <message>
        <source>There is no command “{name}”. There are: {commands}.</source>
        <translation>«{name}» командасы жоқ. Бары: {commands}.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Командалар</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} көрсетілмеген.</translation>
    </message>
    <message>
        <source>There is no option {name}.</source>
        <translation>{name} параметрі жоқ.</translation>
    </message>
    <message>
        <source>{name} is used wrongly: it lacks a value, or takes none.</source>
        <translation>{name} қате қолданылған: мәні жетіспейді немесе мән қабылдамайды.</translation>
    </message>
    <message>
        <source>{text} “{command} --help” says more.</source>
        <translation>{text} Толығырақ: «{command} --help».</translation>
    </message>
    <message>
        <source>HorgosDesk: the logistics desk of a land port. Without a command it opens the window.</source>
        <translation>HorgosDesk: құрлықтағы өткізу пункті логистінің жұмыс орны. Командасыз терезені ашады.</translation>
    </message>
    <message>
        <source>The desk&apos;s folder; else $HORGOSDESK_DATA, else the user&apos;s data folder.</source>
        <translation>Жұмыс орнының қалтасы; әйтпесе $HORGOSDESK_DATA, әйтпесе пайдаланушының деректер қалтасы.</translation>
    </message>
    <message>
        <source>The language of all words.</source>
        <translation>Барлық мәтіннің тілі.</translation>
    </message>
    <message>
        <source>Who signs in, on a desk with accounts; reading needs nobody.</source>
        <translation>Есептік жазбалары бар жұмыс орнына кім кіреді; оқуға кірудің қажеті жоқ.</translation>
    </message>
    <message>
        <source>A file with the password; else $HORGOSDESK_PASSWORD, else it is asked for.</source>
        <translation>Құпиясөз файлы; әйтпесе $HORGOSDESK_PASSWORD, әйтпесе сұралады.</translation>
    </message>
    <message>
        <source>The first line is the passphrase of an encrypted desk; else $HORGOSDESK_PASSPHRASE, the keyring, the terminal.</source>
        <translation>Бірінші жолы – шифрланған жұмыс орнының құпия тіркесі; әйтпесе $HORGOSDESK_PASSPHRASE, кілттер қоймасы, терминал.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Нұсқаны көрсетіп, шығу.</translation>
    </message>
    <message>
        <source>Take records in from files.</source>
        <translation>Жазбаларды файлдардан қабылдау.</translation>
    </message>
    <message>
        <source>Write records and returns to files.</source>
        <translation>Жазбалар мен есептерді файлдарға жазу.</translation>
    </message>
    <message>
        <source>Study the release times of consignments.</source>
        <translation>Партиялардың шығару уақытын зерттеу.</translation>
    </message>
    <message>
        <source>Take in the railway&apos;s messages.</source>
        <translation>Теміржол хабарларын қабылдау.</translation>
    </message>
    <message>
        <source>Read meters, and what flowed through them.</source>
        <translation>Есептегіш көрсетілімдері және олардан өткен ағын.</translation>
    </message>
    <message>
        <source>Follow the trains.</source>
        <translation>Пойыздарды қадағалау.</translation>
    </message>
    <message>
        <source>The register of returns: what was handed out, and what differs.</source>
        <translation>Есептер тізілімі: не берілген және айырмашылығы неде.</translation>
    </message>
    <message>
        <source>Who may sign in at this desk, and as what; off until it is switched on.</source>
        <translation>Осы жұмыс орнына кім және қандай рөлмен кіре алады; қосылғанша өшірулі.</translation>
    </message>
    <message>
        <source>Double entry: a sample of records that a second clerk keys blind.</source>
        <translation>Қосарлы енгізу: екінші оператор алғашқысын көрмей теретін жазбалар іріктемесі.</translation>
    </message>
    <message>
        <source>Many desks, one register: exchange with a PostgreSQL hub.</source>
        <translation>Көп жұмыс орны, бір тізілім: PostgreSQL орталық базасымен алмасу.</translation>
    </message>
    <message>
        <source>What is to be done is missing. There are: {commands}.</source>
        <translation>Не істеу керегі көрсетілмеген. Бары: {commands}.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>сақталған</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>ЖОҚ</translation>
    </message>
    <message>
        <source>ALTERED</source>
        <translation>ӨЗГЕРТІЛГЕН</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>мұнда әлі жоқ</translation>
    </message>
    <message>
        <source>last year is compared as something else</source>
        <translation>өткен жылдың базасы басқа</translation>
    </message>
    <message>
        <source>another template</source>
        <translation>басқа үлгі</translation>
    </message>
    <message>
        <source>another last day</source>
        <translation>соңғы күні басқа</translation>
    </message>
    <message>
        <source>another month</source>
        <translation>айы басқа</translation>
    </message>
    <message>
        <source>another version of the program</source>
        <translation>бағдарлама нұсқасы басқа</translation>
    </message>
    <message>
        <source>the table of the largest has other rows</source>
        <translation>ең ірілер кестесінің жолдары басқа</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>дөңгелектеу</translation>
    </message>
    <message>
        <source>Write the return of a month.</source>
        <translation>Айлық есепті жасау.</translation>
    </message>
    <message>
        <source>The month, as 2025-11; last: the one before today.</source>
        <translation>Ай, мысалы 2025-11; last – бүгінгінің алдындағы ай.</translation>
    </message>
    <message>
        <source>The template&apos;s name or file; the monthly one if not said.</source>
        <translation>Үлгінің аты немесе файлы; көрсетілмесе, айлық үлгі.</translation>
    </message>
    <message>
        <source>Make the return as of this instant; now if not said.</source>
        <translation>Есепті осы сәттегі деректер бойынша жасау; көрсетілмесе, қазіргі.</translation>
    </message>
    <message>
        <source>Last year as restated, which is usual, or as first published.</source>
        <translation>Өткен жыл: қайта қаралған түрінде (restated, әдеттегісі) немесе алғаш жарияланған түрінде (first).</translation>
    </message>
    <message>
        <source>With a sheet on what transport emits (carbon); none if not said.</source>
        <translation>Тасымал шығарындылары парағымен (carbon); көрсетілмесе, онсыз.</translation>
    </message>
    <message>
        <source>The workbook, .xlsx; {month} in its name becomes the month.</source>
        <translation>Кітап, .xlsx; атындағы {month} аймен ауыстырылады.</translation>
    </message>
    <message>
        <source>Return {register_no} of {month} written to {file}</source>
        <translation>Есеп {register_no}, {month}, жазылған файл: {file}</translation>
    </message>
    <message>
        <source>The register of the returns that were handed out.</source>
        <translation>Берілген есептердің тізілімі.</translation>
    </message>
    <message>
        <source>Those of a month, as 2025-11; all if not said.</source>
        <translation>Бір айдың есептері, мысалы 2025-11; көрсетілмесе, бәрі.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Үлгі</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>База</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Деректер күні</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Экспортталды</translation>
    </message>
    <message>
        <source>Journal no.</source>
        <translation>Журнал №</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшірме</translation>
    </message>
    <message>
        <source>Compare two returns cell by cell, with the changes between.</source>
        <translation>Екі есепті ұяшықтап салыстыру және арадағы өзгерістерді көрсету.</translation>
    </message>
    <message>
        <source>The restatements that the return of a month must report.</source>
        <translation>Айлық есеп көрсетуге тиіс қайта қараулар.</translation>
    </message>
    <message>
        <source>Nothing was changed in the months that were returned.</source>
        <translation>Есебі тапсырылған айларда ештеңе өзгертілмеген.</translation>
    </message>
    <message>
        <source>{number}: the copy that was kept is {kept}; the return was made again.</source>
        <translation>{number}: сақтаудағы көшірме – {kept}; есеп қайта жасалды.</translation>
    </message>
    <message>
        <source>All figures are equal.</source>
        <translation>Барлық көрсеткіштер тең.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ұяшық</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Айырма</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Не өзгертті</translation>
    </message>
    <message>
        <source>NOT EXPLAINED</source>
        <translation>ТҮСІНДІРІЛМЕГЕН</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Gross kg</source>
        <translation>Брутто, кг</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Fill an empty folder with synthetic records, marked as such.</source>
        <translation>Бос қалтаны жасанды деп белгіленген жазбалармен толтыру.</translation>
    </message>
    <message>
        <source>Cargo records on a usual day; 40 if not said.</source>
        <translation>Әдеттегі күнгі жүк жазбалары; көрсетілмесе, 40.</translation>
    </message>
    <message>
        <source>The same number gives the same records on every machine; 1 if not said.</source>
        <translation>Бірдей сан кез келген компьютерде бірдей жазбалар береді; көрсетілмесе, 1.</translation>
    </message>
    <message>
        <source>{records} synthetic cargo records, {clearances} clearances and {trains} trains from {first} to {last} in {folder}</source>
        <translation>жасанды жүк жазбалары: {records}, ресімдеулер: {clearances}, пойыздар: {trains}; {first} – {last}, қалта: {folder}</translation>
    </message>
    <message>
        <source>Draw a random sample of records to be keyed a second time.</source>
        <translation>Екінші рет терілетін жазбалардың кездейсоқ іріктемесін жасау.</translation>
    </message>
    <message>
        <source>How many records.</source>
        <translation>Жазбалар саны.</translation>
    </message>
    <message>
        <source>What the lots are drawn with; else one is made up and told.</source>
        <translation>Кездейсоқ іріктеменің бастапқы саны; көрсетілмесе, жасалып, айтылады.</translation>
    </message>
    <message>
        <source>Keep the shares of some of mode,direction,entered_by,day.</source>
        <translation>mode,direction,entered_by,day ішінен таңдалғандарының үлестерін сақтау.</translation>
    </message>
    <message>
        <source>What a paper is found by, and therefore not compared; none: day and number alone.</source>
        <translation>Құжат қай өріс бойынша табылады, сондықтан ол салыстырылмайды; none: тек күні мен нөмірі.</translation>
    </message>
    <message>
        <source>What was drawn, and what of it waits; newest first.</source>
        <translation>Жасалған іріктемелер және олардың күтіп тұрғаны; жаңалары жоғарыда.</translation>
    </message>
    <message>
        <source>How far the two entries agree, by field and by clerk.</source>
        <translation>Екі енгізудің сәйкестігі, өрістер мен операторлар бойынша.</translation>
    </message>
    <message>
        <source>The month.</source>
        <translation>Ай.</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Барлық өрістер</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Салыстырылды</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Сәйкес</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Сәйкестік</translation>
    </message>
    <message>
        <source>First entry wrong</source>
        <translation>Алғашқысы қате</translation>
    </message>
    <message>
        <source>{month}: drawn {drawn}, keyed {keyed}, waiting {waiting}</source>
        <translation>{month}: іріктелді {drawn}, терілді {keyed}, күтуде {waiting}</translation>
    </message>
    <message>
        <source>Whether returns tell of double entry; off at first.</source>
        <translation>Есептерде қосарлы енгізу көрсетіле ме; әуелде жоқ.</translation>
    </message>
    <message>
        <source>Returns tell of double entry from now on.</source>
        <translation>Енді есептерде қосарлы енгізу көрсетіледі.</translation>
    </message>
    <message>
        <source>Returns do not tell of double entry.</source>
        <translation>Есептерде қосарлы енгізу көрсетілмейді.</translation>
    </message>
    <message>
        <source>{first} … {last}: {size} records, seed {seed}, drawn by {who}; keyed {keyed}, waiting {waiting}  {uid}</source>
        <translation>{first} … {last}: жазбалар {size}, бастапқы сан {seed}, іріктеген {who}; терілді {keyed}, күтуде {waiting}  {uid}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>No. of the day</source>
        <translation>Күндік №</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Іздеу белгісі</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Тағы бір рет</translation>
    </message>
    <message>
        <source>The year before is not whole: records begin on {day}, so that changes are against a part of it.</source>
        <translation>Өткен жыл толық емес: жазбалар {day} күні басталады, сондықтан өзгеріс оның бір бөлігімен салыстырылған.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>Exact sums of the final records.</source>
        <translation>Түпкілікті жазбалардың дәл қорытындысы.</translation>
    </message>
    <message>
        <source>Cut by some of direction,mode,category,country,month,day.</source>
        <translation>Топтау: direction,mode,category,country,month,day ішінен таңдалғандары.</translation>
    </message>
    <message>
        <source>Compare with the same days of the year before.</source>
        <translation>Өткен жылдың сәйкес күндерімен салыстыру.</translation>
    </message>
    <message>
        <source>Net t</source>
        <translation>Нетто, т</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Көлік құралдары</translation>
    </message>
    <message>
        <source>Value {currency}</source>
        <translation>Құны, {currency}</translation>
    </message>
    <message>
        <source>Year before t</source>
        <translation>Өткен жыл, т</translation>
    </message>
    <message>
        <source>The sentence for the press.</source>
        <translation>Баспасөзге арналған сөйлем.</translation>
    </message>
    <message>
        <source>The month alone, or the year to its end (ytd) if not said.</source>
        <translation>Тек айдың өзі немесе, көрсетілмесе, жыл басынан ай соңына дейін (ytd).</translation>
    </message>
    <message>
        <source>Weights further apart than so many percent differ; 3 if not said.</source>
        <translation>Осынша пайыздан артық айырмасы бар салмақтар сәйкес емес саналады; көрсетілмесе, 3.</translation>
    </message>
    <message>
        <source>The trains that are due, at the port and gone.</source>
        <translation>Күтілетін, станциядағы және кеткен пойыздар.</translation>
    </message>
    <message>
        <source>As it was known at this time, as 2025-11-03T14:30; now if not said.</source>
        <translation>Осы уақытта белгілі болғаны, мысалы 2025-11-03T14:30; көрсетілмесе, қазір.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Пойыз</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Қайдан</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Тұрған жері</translation>
    </message>
    <message>
        <source>Delay min</source>
        <translation>Кешігу, мин</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Күтіледі</translation>
    </message>
    <message>
        <source>10 to 90 %</source>
        <translation>10–90 %</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>ТД берілген</translation>
    </message>
    <message>
        <source>Undeclared</source>
        <translation>ТД берілмеген</translation>
    </message>
    <message>
        <source>One train: its times, its wagons, when it will come.</source>
        <translation>Бір пойыз: уақыты, вагондары, қашан келетіні.</translation>
    </message>
    <message>
        <source>The service day; the newest run if not said.</source>
        <translation>Жүру күні; көрсетілмесе, соңғысы.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Станция</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Жергілікті уақыт</translation>
    </message>
    <message>
        <source>Trains before</source>
        <translation>Ескерілген пойыздар</translation>
    </message>
    <message>
        <source>Wagons and containers of the trains against the declarations.</source>
        <translation>Пойыз вагондары мен контейнерлерін ТД-мен салыстыру.</translation>
    </message>
    <message>
        <source>Declared by rail, on no train:</source>
        <translation>Теміржолмен деп ТД берілген, бірақ ешбір пойызда жоқ:</translation>
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
        <translation>ТД бойынша, кг</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>ТД</translation>
    </message>
    <message>
        <source>Undo the last step that you made today at this desk, an import too, by inverse entries.</source>
        <translation>Бүгін осы жұмыс орнында жасаған соңғы қадамыңызды, импортты да, кері журнал жазбаларымен болдырмау.</translation>
    </message>
    <message>
        <source>Only list what can be undone, newest first.</source>
        <translation>Тек қайтаруға болатындарды көрсету, жаңалары жоғарыда.</translation>
    </message>
    <message>
        <source>Undone: {what} (journal no. {first} to {last})</source>
        <translation>Кері қайтарылды: {what} (журнал № {first} – {last})</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Тағы бір рет</translation>
    </message>
    <message>
        <source>Passphrase of {folder}</source>
        <translation>Құпия тіркес: {folder}</translation>
    </message>
    <message>
        <source>it is a link that leads out of the folder; put the file itself there</source>
        <translation>бұл – қалтадан тыс жерге апаратын сілтеме; файлдың өзін соған салыңыз</translation>
    </message>
    <message>
        <source>{file} has to wait: {why}</source>
        <translation>{file} күте тұруы керек: {why}</translation>
    </message>
    <message>
        <source>{count} of {total} messages could not be taken in. The others were taken.</source>
        <translation>{total} хабардың {count} данасын қабылдау мүмкін болмады. Қалғандары қабылданды.</translation>
    </message>
    <message>
        <source>This could not be taken in.</source>
        <translation>Мұны қабылдау мүмкін болмады.</translation>
    </message>
    <message>
        <source>When that is put right, in the file or in the desk&apos;s tables: horgosdesk feed retry {file}</source>
        <translation>Бұл файлда немесе жұмыс орнының кестелерінде түзетілгеннен кейін: horgosdesk feed retry {file}</translation>
    </message>
    <message>
        <source>The help that F1 shows: of a topic, or which topics there are.</source>
        <translation>F1 көрсететін анықтама: тақырып бойынша немесе тақырыптар тізімі.</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message numerus="yes">
        <source>%n consignment(s) copied</source>
        <translation>
            <numerusform>%n партия көшірілді</numerusform>
            <numerusform>%n партия көшірілді</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to paste: copy cells in Excel or WPS first.</source>
        <translation>Қоятын ештеңе жоқ: алдымен Excel немесе WPS бағдарламасында ұяшықтарды көшіріңіз.</translation>
    </message>
    <message numerus="yes">
        <source>paste of %n consignment(s)</source>
        <translation>
            <numerusform>%n партияны қою</numerusform>
            <numerusform>%n партияны қою</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s) pasted.</source>
        <translation>
            <numerusform>%n партия қойылды.</numerusform>
            <numerusform>%n партия қойылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out: {why}</source>
        <translation>
            <numerusform>%n жол алынбады: {why}</numerusform>
            <numerusform>%n жол алынбады: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>алмасу буфері</translation>
    </message>
    <message>
        <source>None of these numbers is on the board. To paste times, copy their headings too.</source>
        <translation>Бұл нөмірлердің ешқайсысы тақтада жоқ. Уақыттарды қою үшін тақырыптарын да көшіріңіз.</translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s) selected</source>
        <translation>
            <numerusform>%n партия таңдалды</numerusform>
            <numerusform>%n партия таңдалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are not on the board: {names}</source>
        <translation>
            <numerusform>тақтада жоқ %n нөмір: {names}</numerusform>
            <numerusform>тақтада жоқ %n нөмір: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}. {more}</source>
        <translation>{said}. {more}</translation>
    </message>
    <message>
        <source>The block of {down} by {right} cells does not fit: from here there are {days} days and {meters} meters.</source>
        <translation>Ұяшықтар блогы ({down} × {right}) сыймайды: осы жерден бастап күндер – {days}, есептегіштер – {meters}.</translation>
    </message>
    <message>
        <source>Nothing was pasted. {why}</source>
        <translation>Ештеңе қойылмады. {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) copied</source>
        <translation>
            <numerusform>%n ұяшық көшірілді</numerusform>
            <numerusform>%n ұяшық көшірілді</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>{meter}, reading ({unit})</source>
        <translation>{meter}, көрсетілім ({unit})</translation>
    </message>
    <message>
        <source>{meter}, flowed ({unit})</source>
        <translation>{meter}, ағын ({unit})</translation>
    </message>
    <message>
        <source>{meter}, t</source>
        <translation>{meter}, т</translation>
    </message>
    <message>
        <source>The month is copied, with its totals.</source>
        <translation>Ай қорытындыларымен бірге көшірілді.</translation>
    </message>
</context>
<context>
    <name>CodeShown</name>
    <message>
        <source>Recovery code</source>
        <translation>Қалпына келтіру коды</translation>
    </message>
    <message>
        <source>Write it down and lock it away: it is not shown again. It lets an administrator in who forgot the password. Whoever has it and this computer can do everything here.</source>
        <translation>Жазып алып, құлыптап қойыңыз: ол қайта көрсетілмейді. Құпиясөзін ұмытқан әкімші осымен кіреді. Осы код пен осы компьютер қолында бар адам мұнда бәрін жасай алады.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көшіру</translation>
    </message>
    <message>
        <source>It is &amp;written down</source>
        <translation>&amp;Жазып алынды</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Жал&amp;ғастыру</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>C&amp;hanges of records</source>
        <translation>&amp;Жазбалар өзгерістері</translation>
    </message>
    <message>
        <source>&amp;Figures that differ</source>
        <translation>&amp;Айырмасы бар көрсеткіштер</translation>
    </message>
    <message>
        <source>Figures that differ</source>
        <translation>Айырмасы бар көрсеткіштер</translation>
    </message>
    <message>
        <source>Changes of records</source>
        <translation>Жазбалар өзгерістері</translation>
    </message>
    <message>
        <source>Comparing {one} with {other}…</source>
        <translation>Салыстырылуда: {one} және {other}…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to months that were returned, and not reported by a return yet:</source>
        <translation>
            <numerusform>Есебі тапсырылған айларға енгізілген, бірақ есепте әлі көрсетілмеген %n өзгеріс:</numerusform>
            <numerusform>Есебі тапсырылған айларға енгізілген, бірақ есепте әлі көрсетілмеген %n өзгеріс:</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a return and press Ctrl+D: what it differs in from the one before stands here.</source>
        <translation>Есепті таңдап, Ctrl+D басыңыз: оның алдыңғысынан айырмашылығы осында көрсетіледі.</translation>
    </message>
    <message>
        <source>{other} has the same figures as {one}.</source>
        <translation>Көрсеткіштері бірдей: {other} және {one}.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) differ</source>
        <translation>
            <numerusform>%n көрсеткіште айырма бар</numerusform>
            <numerusform>%n көрсеткіште айырма бар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n change(s) of records</source>
        <translation>
            <numerusform>себебі – жазбалардағы %n өзгеріс</numerusform>
            <numerusform>себебі – жазбалардағы %n өзгеріс</numerusform>
        </translation>
    </message>
    <message>
        <source>{other} against {one}: {figures}, {changes}.</source>
        <translation>{other} және {one} салыстырмасы: {figures}, {changes}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them not by changes alone: {reasons}.</source>
        <translation>
            <numerusform>Олардың %n данасы тек өзгерістерден емес: {reasons}.</numerusform>
            <numerusform>Олардың %n данасы тек өзгерістерден емес: {reasons}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n cell(s) of words differ.</source>
        <translation>
            <numerusform>Бұдан басқа, мәтіні өзгеше %n ұяшық бар.</numerusform>
            <numerusform>Бұдан басқа, мәтіні өзгеше %n ұяшық бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy of {number} is gone; it was made again from the journal.</source>
        <translation>Есеп көшірмесі жоғалған: {number}; ол журнал бойынша қайта жасалды.</translation>
    </message>
    <message>
        <source>The copy of {number} was altered; it was made again from the journal.</source>
        <translation>Есеп көшірмесі өзгертілген: {number}; ол журнал бойынша қайта жасалды.</translation>
    </message>
    <message>
        <source>The copy of {number} has not come from its desk yet; it was made again of what was known here.</source>
        <translation>{number} көшірмесі өз жұмыс орнынан әлі келген жоқ; ол осында белгілі деректер бойынша қайта жасалды.</translation>
    </message>
    <message>
        <source>last year is another base</source>
        <translation>өткен жылдың базасы басқа</translation>
    </message>
    <message>
        <source>the form is another</source>
        <translation>есеп нысаны басқа</translation>
    </message>
    <message>
        <source>the days are others</source>
        <translation>күндері басқа</translation>
    </message>
    <message>
        <source>the month is another</source>
        <translation>айы басқа</translation>
    </message>
    <message>
        <source>the program is of another version</source>
        <translation>бағдарлама нұсқасы басқа</translation>
    </message>
    <message>
        <source>the table of the largest has other rows</source>
        <translation>ең ірілер кестесінің жолдары басқа</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>дөңгелектеу</translation>
    </message>
    <message>
        <source>C&amp;hanges of records in {figure}</source>
        <translation>&amp;Жазбалар өзгерістері: {figure}</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ұяшық</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Айырма</translation>
    </message>
    <message>
        <source>the changes add up to it</source>
        <translation>өзгерістердің қосындысы сәйкес</translation>
    </message>
    <message>
        <source>not explained by changes</source>
        <translation>өзгерістермен түсіндірілмейді</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Journal no.</source>
        <translation>Журнал №</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Не өзгертілді</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>күші жойылған</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>қалпына келтірілген</translation>
    </message>
    <message>
        <source>added</source>
        <translation>қосылған</translation>
    </message>
</context>
<context>
    <name>ComparedModel</name>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>Екі өзгеріске дейін</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Күшінде</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>таңдалды</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>сәйкес емес</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>сәйкес</translation>
    </message>
    <message>
        <source>← 1 stored</source>
        <translation>← 1 сақталған</translation>
    </message>
    <message>
        <source>→ 2 waiting</source>
        <translation>→ 2 күтуде</translation>
    </message>
    <message>
        <source>1 or 2?</source>
        <translation>1 әлде 2?</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>содан бері өзгерді</translation>
    </message>
    <message>
        <source>1 First: {who}</source>
        <translation>1 Алғашқы: {who}</translation>
    </message>
    <message>
        <source>2 Second: {who}</source>
        <translation>2 Екінші: {who}</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>шешілді</translation>
    </message>
    <message>
        <source>1, 2 or type it</source>
        <translation>1, 2 немесе теріңіз</translation>
    </message>
    <message>
        <source>the first was right</source>
        <translation>алғашқысы дұрыс</translation>
    </message>
    <message>
        <source>the second was right</source>
        <translation>екіншісі дұрыс</translation>
    </message>
    <message>
        <source>right is {value}</source>
        <translation>дұрысы: {value}</translation>
    </message>
</context>
<context>
    <name>ComparedTable</name>
    <message>
        <source>The two versions</source>
        <translation>Екі нұсқа</translation>
    </message>
    <message>
        <source>First and second entry</source>
        <translation>Алғашқы және екінші енгізу</translation>
    </message>
</context>
<context>
    <name>Contest</name>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Кілті</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Күту себебі</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Бұрынғысы</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Күтіп тұрғаны</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Сақталғаны</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Өзгерткен</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Өзгертілген уақыты</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Жұмыс орны</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Шешім</translation>
    </message>
</context>
<context>
    <name>ContestWords</name>
    <message>
        <source>Cargo record</source>
        <translation>Жүк жазбасы</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Message of a train</source>
        <translation>Пойыз хабары</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Есептегіш</translation>
    </message>
    <message>
        <source>Meter reading</source>
        <translation>Есептегіш көрсетілімі</translation>
    </message>
    <message>
        <source>Factor of a meter</source>
        <translation>Есептегіш коэффициенті</translation>
    </message>
    <message>
        <source>Yardstick of a meter</source>
        <translation>Есептегіш бағдары</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Іріктеме</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>Екінші енгізу</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Жоспар</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Тексеру тізімі</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Баптау</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Өткізу пункті</translation>
    </message>
    <message>
        <source>Unit that reports</source>
        <translation>Есеп беретін ұйым</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>tonnes</source>
        <translation>тонна</translation>
    </message>
    <message>
        <source>value</source>
        <translation>құны</translation>
    </message>
    <message>
        <source>vehicles</source>
        <translation>көлік</translation>
    </message>
    <message>
        <source>records</source>
        <translation>жазба</translation>
    </message>
    <message>
        <source>Another record has taken the number, name or day that it needs.</source>
        <translation>Оған керек нөмірді, атауды немесе күнді басқа жазба алып қойған.</translation>
    </message>
    <message>
        <source>It counts in a month that another desk closed meanwhile.</source>
        <translation>Ол осы аралықта басқа жұмыс орнында жабылған айға жатады.</translation>
    </message>
    <message>
        <source>Other desks entered records in this month meanwhile.</source>
        <translation>Осы аралықта басқа жұмыс орындары бұл айға жазбалар енгізді.</translation>
    </message>
    <message>
        <source>Two desks changed it without knowing of one another.</source>
        <translation>Екі жұмыс орны мұны бір-бірінен бейхабар өзгертті.</translation>
    </message>
    <message>
        <source>number taken</source>
        <translation>нөмір бос емес</translation>
    </message>
    <message>
        <source>month closed</source>
        <translation>ай жабылған</translation>
    </message>
    <message>
        <source>month not at rest</source>
        <translation>ай әлі өзгеруде</translation>
    </message>
    <message>
        <source>both changed</source>
        <translation>екеуі де өзгертті</translation>
    </message>
    <message>
        <source>what was stored</source>
        <translation>сақталғаны</translation>
    </message>
    <message>
        <source>what waited</source>
        <translation>күтіп тұрғаны</translation>
    </message>
    <message>
        <source>some of each</source>
        <translation>әрқайсысынан бір бөлігі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ескертусіз, мерзімі</translation>
    </message>
    <message>
        <source>Quiet because</source>
        <translation>Ескертусіз, себебі</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөзі</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Хабар</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Пойыз</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Жіберілді</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>күші жойылған</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>есепке алынады</translation>
    </message>
    <message numerus="yes">
        <source>%n wagon(s)</source>
        <translation>
            <numerusform>%n вагон</numerusform>
            <numerusform>%n вагон</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабылған</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашық</translation>
    </message>
    <message>
        <source>not ticked off</source>
        <translation>белгіленбеген</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>норматив жоқ</translation>
    </message>
    <message>
        <source>ticked off</source>
        <translation>белгіленген</translation>
    </message>
</context>
<context>
    <name>Contests</name>
    <message>
        <source>Contests</source>
        <translation>Қайшылықтар</translation>
    </message>
    <message>
        <source>Those that are se&amp;ttled</source>
        <translation>Шешіл&amp;гендері</translation>
    </message>
    <message>
        <source>W&amp;hy</source>
        <translation>&amp;Неліктен</translation>
    </message>
    <message>
        <source>for the journal; may stay empty</source>
        <translation>журнал үшін; бос қалдыруға болады</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Қайсысы</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Кім өзгертті</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Өзгертілген уақыты</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Жұмыс орны</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Күшінде</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>Шешкен</translation>
    </message>
    <message numerus="yes">
        <source>%n contest(s) settled lately</source>
        <translation>
            <numerusform>Жақында %n қайшылық шешілді</numerusform>
            <numerusform>Жақында %n қайшылық шешілді</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest first. What was decided stands in the journal too.</source>
        <translation>Алдымен жаңалары. Шешім журналда да жазылған.</translation>
    </message>
    <message numerus="yes">
        <source>%n contest(s) wait</source>
        <translation>
            <numerusform>%n қайшылық күтуде</numerusform>
            <numerusform>%n қайшылық күтуде</numerusform>
        </translation>
    </message>
    <message>
        <source>Two desks changed the same thing. Until somebody says what holds, what is stored holds.</source>
        <translation>Екі жұмыс орны бір нәрсені өзгертті. Қайсысы дұрыс екенін біреу шешкенше, сақталғаны күшінде.</translation>
    </message>
    <message>
        <source>Nothing waits. What two desks change without knowing of one another comes here.</source>
        <translation>Күтіп тұрған ештеңе жоқ. Екі жұмыс орны бір-бірінен бейхабар өзгерткен нәрсе осында түседі.</translation>
    </message>
    <message numerus="yes">
        <source>%n contests chosen</source>
        <translation>
            <numerusform>%n қайшылық таңдалды</numerusform>
            <numerusform>%n қайшылық таңдалды</numerusform>
        </translation>
    </message>
    <message>
        <source>Together they can only be left as they are stored; what waited goes.</source>
        <translation>Бірге оларды тек сақталған күйінде қалдыруға болады; күтіп тұрғаны алынып тасталады.</translation>
    </message>
    <message>
        <source>It was changed since: here it stands against what is stored now.</source>
        <translation>Содан бері бұл өзгертілді: мұнда ол қазір сақталғанмен салыстырылған.</translation>
    </message>
    <message>
        <source>By now both say the same; Enter takes it off the list.</source>
        <translation>Қазір екі нұсқа да бірдей; Enter оны тізімнен алып тастайды.</translation>
    </message>
    <message>
        <source>1 Stored: {who}</source>
        <translation>1 Сақталған: {who}</translation>
    </message>
    <message>
        <source>1 Stored</source>
        <translation>1 Сақталған</translation>
    </message>
    <message>
        <source>2 Waits: {who}</source>
        <translation>2 Күтуде: {who}</translation>
    </message>
    <message>
        <source>All &amp;stored</source>
        <translation>&amp;Сақталғанның бәрі</translation>
    </message>
    <message>
        <source>All &amp;waiting</source>
        <translation>&amp;Күтіп тұрғанның бәрі</translation>
    </message>
    <message>
        <source>What only one chan&amp;ged</source>
        <translation>&amp;Бір жақ өзгерткені</translation>
    </message>
    <message>
        <source>Leave all as &amp;stored</source>
        <translation>Бәрін &amp;сақталғандай қалдыру</translation>
    </message>
    <message>
        <source>S&amp;ettle</source>
        <translation>&amp;Шешу</translation>
    </message>
    <message>
        <source>↑ ↓ another one · Esc closes</source>
        <translation>↑ ↓ басқасы · Esc жабады</translation>
    </message>
    <message>
        <source>Enter leaves all of them as they are stored · Esc closes</source>
        <translation>Enter бәрін сақталған күйінде қалдырады · Esc жабады</translation>
    </message>
    <message>
        <source>↑ ↓ another one · Shift+↓ several · Enter its fields · S, W or G all of it · Esc closes</source>
        <translation>↑ ↓ басқасы · Shift+↓ бірнешеуі · Enter өрістері · S, W не G түгел · Esc жабады</translation>
    </message>
    <message>
        <source>↑ ↓ field · 1 or ← stored · 2 or → waiting · S, W or G all · Enter settles · Esc the list</source>
        <translation>↑ ↓ өріс · 1 не ← сақталғаны · 2 не → күткені · S, W не G бәрі · Enter шешеді · Esc тізімге</translation>
    </message>
    <message numerus="yes">
        <source>Choose first, for %n field(s): 1 stored, 2 waiting.</source>
        <translation>
            <numerusform>Алдымен %n өріс үшін таңдаңыз: 1 сақталғаны, 2 күткені.</numerusform>
            <numerusform>Алдымен %n өріс үшін таңдаңыз: 1 сақталғаны, 2 күткені.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settled: {name}</source>
        <translation>Шешілді: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n settled as stored</source>
        <translation>
            <numerusform>%n сақталғандай шешілді</numerusform>
            <numerusform>%n сақталғандай шешілді</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>a day before or after</source>
        <translation>бір күн артқа немесе алға</translation>
    </message>
    <message>
        <source>a week before or after</source>
        <translation>бір апта артқа немесе алға</translation>
    </message>
    <message>
        <source>a month before or after</source>
        <translation>бір ай артқа немесе алға</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>the records of the day</source>
        <translation>күннің жазбалары</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back</source>
        <translation>артқа</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Next odd day</source>
        <translation>Келесі ерекше күн</translation>
    </message>
    <message>
        <source>The odd day before</source>
        <translation>Алдыңғы ерекше күн</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Суретті сақтау…</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>Excel-ге сақтау…</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Жылдар</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Бағыт</translation>
    </message>
    <message>
        <source>All directions</source>
        <translation>Барлық бағыттар</translation>
    </message>
    <message>
        <source>What the calendar says</source>
        <translation>Күнтізбе не айтады</translation>
    </message>
    <message>
        <source>The day in focus</source>
        <translation>Таңдалған күн</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} және {last}</translation>
    </message>
    <message>
        <source>No day stands out.</source>
        <translation>Ерекше күн жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n жол көшірілді</numerusform>
            <numerusform>%n жол көшірілді</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Сурет көшірілді</translation>
    </message>
    <message>
        <source>A day is odd when it is further than {far} robust standard deviations (1.4826 × the median absolute deviation) from the median of the same weekday up to {weeks} weeks before and after; holidays and days on which the post was closed are left out. A day without records is missing when there usually are some on that weekday and it is no holiday.</source>
        <translation>Егер күннің мәні алдыңғы және кейінгі {weeks} аптадағы аптаның дәл сондай күндерінің медианасынан {far} робаст стандартты ауытқудан (1,4826 × медианалық абсолют ауытқу) артық алшақ болса, ол ерекше күн саналады; мерекелер мен өткізу пункті жабық күндер есепке алынбайды. Аптаның сол күнінде әдетте жазба болып, ол мереке болмаса, жазбасыз күн жетіспейтін күн саналады.</translation>
    </message>
    <message>
        <source>{measure}, {direction}</source>
        <translation>{measure}, {direction}</translation>
    </message>
    <message>
        <source>missing: no records, though there usually are some</source>
        <translation>жетіспейді: әдетте жазба болады, бұл күні жоқ</translation>
    </message>
    <message>
        <source>day off, no records</source>
        <translation>демалыс күні, жазба жоқ</translation>
    </message>
    <message>
        <source>no records, as is usual</source>
        <translation>жазба жоқ, бұл қалыпты</translation>
    </message>
    <message>
        <source>no records yet</source>
        <translation>жазба әлі жоқ</translation>
    </message>
    <message>
        <source>oddly high</source>
        <translation>тым жоғары</translation>
    </message>
    <message>
        <source>oddly low</source>
        <translation>тым төмен</translation>
    </message>
    <message>
        <source>usually {low} to {high}</source>
        <translation>әдетте {low} – {high}</translation>
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
        <translation>жазбалар: {count}, журнал № {number}, {port}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>жетіспейді</translation>
    </message>
    <message>
        <source>day off, none</source>
        <translation>демалыс, жазбасыз</translation>
    </message>
    <message>
        <source>none, as is usual</source>
        <translation>жазбасыз, қалыпты</translation>
    </message>
    <message>
        <source>holiday or event</source>
        <translation>мереке немесе оқиға</translation>
    </message>
    <message>
        <source>No cargo in these years. Type or import records in the tab Cargo (Ctrl+1); each day is then a square here.</source>
        <translation>Бұл жылдарда жүк жоқ. Жазбаларды «Жүктер» қойындысында (Ctrl+1) теріңіз немесе импорттаңыз; сонда мұнда әр күн бір шаршы болады.</translation>
    </message>
    <message>
        <source>{days} days, {span}: {missing} missing, {high} oddly high, {low} oddly low.</source>
        <translation>{span}, күндер: {days}; жетіспейтіні {missing}, тым жоғары {high}, тым төмен {low}.</translation>
    </message>
    <message>
        <source>{heading}, {unit}</source>
        <translation>{heading}, {unit}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Ерекшелігі</translation>
    </message>
    <message>
        <source>Usually from</source>
        <translation>Әдеттегі төменгі шек</translation>
    </message>
    <message>
        <source>Usually to</source>
        <translation>Әдеттегі жоғарғы шек</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The desk is there again.</source>
        <translation>Жұмыс орнының қалтасы қайта қолжетімді.</translation>
    </message>
</context>
<context>
    <name>DeskSection</name>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Өткізу пункті</translation>
    </message>
    <message>
        <source>It stands on the cover of each return from now on.</source>
        <translation>Бұдан былай әр есептің мұқабасында тұрады.</translation>
    </message>
    <message>
        <source>&amp;Unit that reports</source>
        <translation>&amp;Есеп беретін ұйым</translation>
    </message>
    <message>
        <source>It stands under each return.</source>
        <translation>Әр есептің астында тұрады.</translation>
    </message>
    <message>
        <source>Clock of the desk</source>
        <translation>Жұмыс орнының уақыт белдеуі</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>уақыт белдеуі</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ашу</translation>
    </message>
    <message>
        <source>files data disk</source>
        <translation>файлдар деректер диск</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Сақталды.</translation>
    </message>
    <message>
        <source>Kept: {text}</source>
        <translation>Сақталды: {text}</translation>
    </message>
    <message>
        <source>{zone}, now {time}. Days and months are those of this clock, so that it stays as it is.</source>
        <translation>{zone}, қазір {time}. Күндер мен айлар осы белдеумен есептеледі, сондықтан ол өзгермейді.</translation>
    </message>
</context>
<context>
    <name>Desks</name>
    <message>
        <source>this one</source>
        <translation>осы</translation>
    </message>
    <message>
        <source>{letter}, this one</source>
        <translation>{letter}, осы</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>Enter: correct {number}</source>
        <translation>Enter: түзету: {number}</translation>
    </message>
    <message>
        <source>A draft waits in Cargo</source>
        <translation>Нобайы «Жүктер» ішінде</translation>
    </message>
    <message>
        <source>Enter: make a draft</source>
        <translation>Enter: нобай жасау</translation>
    </message>
    <message>
        <source>Enter: open the record</source>
        <translation>Enter: жазбаны ашу</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt;: the railway is right, {railway}{check} goes into the record. &lt;b&gt;Shift+Enter&lt;/b&gt;: the record is right, {record}{other} goes into the train.</source>
        <translation>&lt;b&gt;Enter&lt;/b&gt;: теміржол дұрыс, жазбаға {railway}{check} енгізіледі. &lt;b&gt;Shift+Enter&lt;/b&gt;: жазба дұрыс, пойызға {record}{other} енгізіледі.</translation>
    </message>
    <message>
        <source>Its draft waits in Cargo on {day}: &lt;b&gt;F8&lt;/b&gt; there goes to it.</source>
        <translation>Нобайы «Жүктер» ішінде, {day}: сонда &lt;b&gt;F8&lt;/b&gt; оған апарады.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt;: make a draft of a cargo record for it. &lt;b&gt;Ctrl+D&lt;/b&gt;: for all that are not declared.</source>
        <translation>&lt;b&gt;Enter&lt;/b&gt;: ол үшін жүк жазбасының нобайын жасау. &lt;b&gt;Ctrl+D&lt;/b&gt;: ТД берілмегендердің бәрі үшін.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt;: open the record. It is shared: the weights are of all its wagons together.</source>
        <translation>&lt;b&gt;Enter&lt;/b&gt;: жазбаны ашу. Ол ортақ: салмақтар барлық вагондары бойынша бірге берілген.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt;: open the record.</source>
        <translation>&lt;b&gt;Enter&lt;/b&gt;: жазбаны ашу.</translation>
    </message>
    <message>
        <source>(check digit wrong)</source>
        <translation>(бақылау цифры қате)</translation>
    </message>
    <message>
        <source>(check digit right)</source>
        <translation>(бақылау цифры дұрыс)</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
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
        <translation>Теміржол, кг</translation>
    </message>
    <message>
        <source>Declared kg</source>
        <translation>ТД бойынша, кг</translation>
    </message>
    <message>
        <source>Difference kg</source>
        <translation>Айырма, кг</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Не істеу керек</translation>
    </message>
</context>
<context>
    <name>Draw</name>
    <message>
        <source>First day</source>
        <translation>Бірінші күн</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күн</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Бастапқы сан</translation>
    </message>
    <message>
        <source>Parted by</source>
        <translation>Топтарға бөлу</translation>
    </message>
    <message>
        <source>Paper found by</source>
        <translation>Құжатты іздеу белгісі</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескертпе</translation>
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
        <translation>тек күні мен нөмірі</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Іріктеу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>Encryption</source>
        <translation>Шифрлау</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>&amp;Құпия тіркесті өзгерту…</translation>
    </message>
    <message>
        <source>New &amp;recovery key…</source>
        <translation>Жаңа қалпына &amp;келтіру кілті…</translation>
    </message>
    <message>
        <source>New &amp;data key…</source>
        <translation>Жаңа &amp;деректер кілті…</translation>
    </message>
    <message>
        <source>Encrypt the &amp;backups too</source>
        <translation>&amp;Сақтық көшірмелерді де шифрлау</translation>
    </message>
    <message>
        <source>Make it plain a&amp;gain…</source>
        <translation>&amp;Шифрды алып тастау…</translation>
    </message>
    <message>
        <source>This computer&apos;s &amp;keyring opens the desk; nobody needs to type the passphrase here</source>
        <translation>Жұмыс орнын осы компьютердің кілттер қо&amp;ймасы ашады; мұнда құпия тіркесті терудің қажеті жоқ</translation>
    </message>
    <message>
        <source>The data stay as they are; it takes a moment.</source>
        <translation>Деректердің өзі өзгермейді; бұл тез.</translation>
    </message>
    <message>
        <source>When the paper is lost, or somebody has seen it.</source>
        <translation>Қағаз жоғалса немесе оны біреу көрсе.</translation>
    </message>
    <message>
        <source>All data are written anew under another key: when the old one or a copy of it may be in wrong hands.</source>
        <translation>Барлық дерек басқа кілтпен қайта жазылады: ескі кілт немесе оның көшірмесі бөгде қолға түсуі мүмкін болғанда.</translation>
    </message>
    <message>
        <source>Whoever gets hold of the disk can read the data then.</source>
        <translation>Онда дискіні қолына түсірген адам деректерді оқи алады.</translation>
    </message>
    <message>
        <source>Have this computer&apos;s &amp;keyring open it too, so that nobody needs to type it here</source>
        <translation>Осы компьютердің кілттер қо&amp;ймасы да ашатын болсын, сонда мұнда теру қажет болмайды</translation>
    </message>
    <message>
        <source>Then it protects a stolen disk or backup, not a computer on which somebody is logged in.</source>
        <translation>Онда бұл ұрланған диск пен сақтық көшірмені қорғайды, бірақ біреу жүйеге кіріп қойған компьютерді қорғамайды.</translation>
    </message>
    <message>
        <source>Stopped; the desk is as it was.</source>
        <translation>Тоқтатылды; жұмыс орны бұрынғы күйінде.</translation>
    </message>
    <message>
        <source>The data of this desk are encrypted</source>
        <translation>Бұл жұмыс орнының деректері шифрланған</translation>
    </message>
    <message>
        <source>The data of this desk are not encrypted</source>
        <translation>Бұл жұмыс орнының деректері шифрланбаған</translation>
    </message>
    <message>
        <source>&amp;Encrypt…</source>
        <translation>&amp;Шифрлау…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Encryption protects the database and its backups on a disk, a computer or a USB stick that is stolen, sold or repaired: without the passphrase nobody reads them.</source>
        <translation>Шифрлау дерекқор мен оның сақтық көшірмелерін диск, компьютер немесе USB жинақтағыш ұрланғанда, сатылғанда не жөндеуге берілгенде қорғайды: құпия тіркессіз оларды ешкім оқи алмайды.</translation>
    </message>
    <message>
        <source>It does not protect against who works on this computer while the desk is open, and not what leaves it: returns, exports, printed sheets, and the railway&apos;s messages in the folder inbox stay plain files. What was plain before may stay readable to experts in freed places of the disk, on SSDs above all.</source>
        <translation>Ол жұмыс орны ашық тұрғанда осы компьютерде отырған адамнан қорғамайды және сыртқа шығатын деректерді де қорғамайды: есептер, экспорттар, басылған парақтар және inbox қалтасындағы теміржол хабарлары шифрланбаған файл күйінде қалады. Бұрын шифрланбай тұрғанын мамандар дискінің босаған жерлерінен оқи алуы мүмкін, әсіресе SSD дискілерінде.</translation>
    </message>
    <message>
        <source>Data key {key}, made {made}. SQLCipher 4, AES-256.</source>
        <translation>Деректер кілті {key}, жасалған күні {made}. SQLCipher 4, AES-256.</translation>
    </message>
    <message>
        <source>Copies that are still plain, in the folder backups and beside the database: {number}.</source>
        <translation>backups қалтасындағы және дерекқор жанындағы әлі шифрланбаған көшірмелер: {number}.</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Жаңа құпия тіркес</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Ке&amp;лесі</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>The passphrase is changed. The old one opens older backups only where their key file is old too.</source>
        <translation>Құпия тіркес өзгертілді. Ескісі бұрынғы сақтық көшірмелерді кілт файлы да ескі болғанда ғана ашады.</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Құпия тіркес өзгертілуде…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Дайын</translation>
    </message>
    <message>
        <source>Making a recovery key…</source>
        <translation>Қалпына келтіру кілті жасалуда…</translation>
    </message>
    <message>
        <source>&amp;Encrypt now</source>
        <translation>&amp;Қазір шифрлау</translation>
    </message>
    <message>
        <source>Making a key…</source>
        <translation>Кілт жасалуда…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>Қалпына келтіру кілті</translation>
    </message>
    <message>
        <source>Make the data plain again?</source>
        <translation>Шифр алып тасталсын ба?</translation>
    </message>
    <message>
        <source>&amp;Make it plain</source>
        <translation>Шифрды &amp;алып тастау</translation>
    </message>
    <message>
        <source>Whoever gets hold of the disk can read the data then. Backups that are encrypted stay so, and need the passphrase and their key file in the folder backups.</source>
        <translation>Онда дискіні қолына түсірген адам деректерді оқи алады. Шифрланған сақтық көшірмелер сол күйінде қалады; оларға құпия тіркес пен backups қалтасындағы кілт файлы қажет.</translation>
    </message>
    <message>
        <source>&amp;Leave it encrypted</source>
        <translation>Қалды&amp;ру</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation>Шифрлануда…</translation>
    </message>
    <message>
        <source>Making the data plain…</source>
        <translation>Шифр алынып тасталуда…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Тоқтату</translation>
    </message>
    <message>
        <source>A whole copy is made beside the database and compared with it row by row; you can go on working meanwhile. Then the window closes for a moment, the copy takes the old file&apos;s place, and the window opens again. Until that has worked the old file is kept.</source>
        <translation>Дерекқор жанында толық көшірме жасалып, онымен жолма-жол салыстырылады; бұл кезде жұмысты жалғастыра аласыз. Сосын терезе бір сәтке жабылып, көшірме ескі файлдың орнын басады да, терезе қайта ашылады. Бұл сәтті аяқталғанша ескі файл сақталады.</translation>
    </message>
    <message>
        <source>All backups here are encrypted. Copies elsewhere, such as on a USB stick, are as they were.</source>
        <translation>Мұндағы барлық сақтық көшірме шифрланған. Басқа жердегі, мысалы USB жинақтағыштағы көшірмелер бұрынғы күйінде.</translation>
    </message>
    <message>
        <source>Encrypting the backups…</source>
        <translation>Сақтық көшірмелер шифрлануда…</translation>
    </message>
    <message>
        <source>The keyring opens it.</source>
        <translation>Енді кілттер қоймасы ашады.</translation>
    </message>
    <message>
        <source>The keyring has forgotten it.</source>
        <translation>Кілттер қоймасынан өшірілді.</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>Кілттер қоймасына сұрау жіберілуде…</translation>
    </message>
</context>
<context>
    <name>EncryptionSection</name>
    <message>
        <source>Encryption of the desk</source>
        <translation>Жұмыс орнын шифрлау</translation>
    </message>
    <message>
        <source>passphrase key recovery code keyring</source>
        <translation>құпия тіркес кілт қалпына келтіру коды кілттер қоймасы</translation>
    </message>
    <message>
        <source>Off: whoever has the file can read it</source>
        <translation>Өшірулі: файл қолында бар адам оны оқи алады</translation>
    </message>
    <message>
        <source>On, opened by this computer&apos;s keyring</source>
        <translation>Қосулы, осы компьютердің кілттер қоймасы ашады</translation>
    </message>
    <message>
        <source>On, by a passphrase</source>
        <translation>Қосулы, құпия тіркеспен</translation>
    </message>
    <message numerus="yes">
        <source>; %n copies beside it can be read by anybody</source>
        <translation>
            <numerusform>; жанындағы %n көшірмені кез келген адам оқи алады</numerusform>
            <numerusform>; жанындағы %n көшірмені кез келген адам оқи алады</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>message {id}</source>
        <translation>хабар {id}</translation>
    </message>
    <message>
        <source>sent {time}</source>
        <translation>жіберілді {time}</translation>
    </message>
    <message>
        <source>received {time}, {who}</source>
        <translation>алынды {time}, {who}</translation>
    </message>
</context>
<context>
    <name>Explorer</name>
    <message>
        <source>Working it out…</source>
        <translation>Есептелуде…</translation>
    </message>
    <message>
        <source>What the chart says</source>
        <translation>Диаграмма не айтады</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>Көрсеткіштер қайдан алынған</translation>
    </message>
    <message>
        <source>There are no parts. Choose under Parts what to tell apart.</source>
        <translation>Топтар жоқ. Нені бөліп көрсету керегін «Топтар» ішінен таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>{count} records written to {file}</source>
        <translation>жазылған жазбалар: {count}, файл: {file}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Stop the export; no file is left</source>
        <translation>Экспортты тоқтату; файл қалмайды</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Экспорт тоқтатылды; файл жазылмады.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Экспортталуда…</translation>
    </message>
</context>
<context>
    <name>Factor</name>
    <message>
        <source>Meter</source>
        <translation>Есептегіш</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Коэффициент</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөзі</translation>
    </message>
</context>
<context>
    <name>Factors</name>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>such as the number of the laboratory&apos;s paper</source>
        <translation>мысалы, зертхана құжатының нөмірі</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>&amp;Void</source>
        <translation>&amp;Күшін жою</translation>
    </message>
    <message>
        <source>Take the factor of this day out (Delete in the table)</source>
        <translation>Осы күнгі коэффициентті алып тастау (кестеде Delete)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Void the factor</source>
        <translation>Коэффициенттің күшін жою</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Коэффициенттер</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Енгізген</translation>
    </message>
    <message>
        <source>Entered at</source>
        <translation>Енгізілген уақыты</translation>
    </message>
    <message>
        <source>factor of {meter} from {day}</source>
        <translation>коэффициент: {meter}, {day} күнінен бастап</translation>
    </message>
    <message>
        <source>void of the factor of {meter} from {day}</source>
        <translation>коэффициент күшін жою: {meter}, {day} күнінен бастап</translation>
    </message>
    <message numerus="yes">
        <source>Saved: {what}. It weighs %n cargo record(s) anew.</source>
        <translation>
            <numerusform>Сақталды: {what}. Бұл %n жүк жазбасының салмағын қайта есептейді.</numerusform>
            <numerusform>Сақталды: {what}. Бұл %n жүк жазбасының салмағын қайта есептейді.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Қате шықты</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Бағдарламада қате шықты</translation>
    </message>
    <message>
        <source>What was saved is safe, and you can go on working. If it comes again, send the text below to whoever looks after this program.</source>
        <translation>Сақталған деректер аман, жұмысты жалғастыра аласыз. Қате қайталанса, төмендегі мәтінді осы бағдарламаға жауапты адамға жіберіңіз.</translation>
    </message>
    <message>
        <source>Log: {file}</source>
        <translation>Хаттама: {file}</translation>
    </message>
    <message>
        <source>Newest backup: {file}</source>
        <translation>Ең жаңа сақтық көшірме: {file}</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Сақтық көшірме әлі жоқ.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Толығырақ</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көшіру</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Хаттама &amp;қалтасын ашу</translation>
    </message>
    <message>
        <source>Go on &amp;working</source>
        <translation>&amp;Жұмысты жалғастыру</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Көшірілді</translation>
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
        <translation>Бас тарту</translation>
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
        <translation>кВт·сағ</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filter</source>
        <translation>Сүзгі</translation>
    </message>
    <message>
        <source>Show only some records (Ctrl+L: only those like the current cell)</source>
        <translation>Кейбір жазбаларды ғана көрсету (Ctrl+L: тек ағымдағы ұяшықпен бірдейлері)</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen record(s)</source>
        <translation>
            <numerusform>таңдалған %n жазба</numerusform>
            <numerusform>таңдалған %n жазба</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} with “{values}”</source>
        <translation>{title}, құрамында «{values}»</translation>
    </message>
    <message>
        <source>{title} from {values}</source>
        <translation>{title} ≥ {values}</translation>
    </message>
    <message>
        <source>{title} up to {values}</source>
        <translation>{title} ≤ {values}</translation>
    </message>
    <message>
        <source>{title}: empty</source>
        <translation>{title}: бос</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Осы сүзгіні алып тастау</translation>
    </message>
    <message>
        <source>contains…</source>
        <translation>құрамында…</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>бос</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Open</source>
        <translation>Шығарылмаған</translation>
    </message>
    <message>
        <source>Released in 24 h</source>
        <translation>24 сағатта шығарылған</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>Барлық уақыт</translation>
    </message>
    <message>
        <source>Which consignments are shown; “Ever” shows those that the line above finds</source>
        <translation>Қай партиялар көрсетіледі; «Барлық уақыт» жоғарыдағы жол тапқандарын көрсетеді</translation>
    </message>
    <message>
        <source>All directions</source>
        <translation>Барлық бағыттар</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Барлық көлік түрлері</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>Барлық дәліздер</translation>
    </message>
    <message>
        <source>Train, place, wagon or container: where is it? (Ctrl+F)</source>
        <translation>Пойыз, станция, вагон немесе контейнер: ол қайда? (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find a train, a wagon or a container</source>
        <translation>Пойызды, вагонды немесе контейнерді іздеу</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Күтілетін</translation>
    </message>
    <message>
        <source>At the port</source>
        <translation>Станцияда</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Кеткен</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Қарауды қажет етеді</translation>
    </message>
    <message>
        <source>Which trains are shown</source>
        <translation>Қай пойыздар көрсетіледі</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Бағыт</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>What was typed before is here again, not saved yet.</source>
        <translation>Бұрын терілгені қайта көрсетілді, әлі сақталмаған.</translation>
    </message>
    <message>
        <source>14:30 · 3 14:30 · 2025-11-03 14:30</source>
        <translation>14:30 · 3 14:30 · 2025-11-03 14:30</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>{doubt} Save again if it is right.</source>
        <translation>{doubt} Дұрыс болса, қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>New consignment</source>
        <translation>Жаңа партия</translation>
    </message>
    <message>
        <source>Correct the consignment</source>
        <translation>Партияны түзету</translation>
    </message>
    <message>
        <source>correction of {number}</source>
        <translation>түзету: {number}</translation>
    </message>
    <message>
        <source>entry of {number}</source>
        <translation>енгізу: {number}</translation>
    </message>
    <message>
        <source>{number} saved</source>
        <translation>{number} сақталды</translation>
    </message>
    <message>
        <source>correction of {title}</source>
        <translation>түзету: «{title}»</translation>
    </message>
    <message>
        <source>entry of {title}</source>
        <translation>енгізу: «{title}»</translation>
    </message>
    <message>
        <source>{title} saved</source>
        <translation>«{title}» сақталды</translation>
    </message>
    <message>
        <source>Enter an event of a train</source>
        <translation>Пойыз оқиғасын енгізу</translation>
    </message>
    <message>
        <source>Nothing new: all of it is known already.</source>
        <translation>Жаңа ештеңе жоқ: бәрі бұрыннан белгілі.</translation>
    </message>
    <message>
        <source>entry of train {number}</source>
        <translation>пойызды енгізу: {number}</translation>
    </message>
    <message>
        <source>Saved. Type the next event, or Esc.</source>
        <translation>Сақталды. Келесі оқиғаны теріңіз немесе Esc.</translation>
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
        <translation>{week}-апта, {days}</translation>
    </message>
    <message>
        <source>{height} over {across}.</source>
        <translation>{height}; көлденең ось: {across}.</translation>
    </message>
    <message>
        <source>{height}.</source>
        <translation>{height}.</translation>
    </message>
    <message>
        <source>Line: {label}.</source>
        <translation>Сызық: {label}.</translation>
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
        <translation>Күн парағы</translation>
    </message>
    <message>
        <source>Alt+Enter takes {fix}</source>
        <translation>Alt+Enter қабылдайды: {fix}</translation>
    </message>
    <message>
        <source>Ctrl+Enter once more saves it as it is</source>
        <translation>Ctrl+Enter тағы бір рет: осы күйінде сақтау</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>Shipped: {text}</source>
        <translation>Бастапқы: {text}</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>The copy takes the old file&apos;s place…</source>
        <translation>Көшірме ескі файлдың орнын басуда…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Тоқтату</translation>
    </message>
    <message>
        <source>The data are plain again.</source>
        <translation>Деректердің шифры алынып тасталды.</translation>
    </message>
    <message>
        <source>The data are encrypted. The older backups are not yet: Desk › Encryption…</source>
        <translation>Деректер шифрланды. Бұрынғы сақтық көшірмелер әлі шифрланбаған: Жұмыс орны › Шифрлау…</translation>
    </message>
    <message>
        <source>The data are encrypted.</source>
        <translation>Деректер шифрланды.</translation>
    </message>
    <message>
        <source>Stopped. Desk › Encryption… says how the data are now.</source>
        <translation>Тоқтатылды. Деректердің қазіргі күйі: Жұмыс орны › Шифрлау… мәзірінде.</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>as of {time}, journal no. {number}</source>
        <translation>{time} жағдайы бойынша, журнал жазбасы № {number}</translation>
    </message>
    <message>
        <source>SAMPLE DATA, all made up</source>
        <translation>МЫСАЛ: деректер ойдан шығарылған</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Беттер дайындалуда…</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>only kept</source>
        <translation>тек сақталады</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Search all pages (Ctrl+F)</source>
        <translation>Барлық беттен іздеу (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Анықтамадан іздеу</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Анықтама беті</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Артқа</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>Алдыңғы бет (Alt+Left)</translation>
    </message>
    <message>
        <source>&amp;All pages</source>
        <translation>&amp;Барлық беттер</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Барлық беттер</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Не өзгерді</translation>
    </message>
    <message>
        <source>No page has these words. Try fewer or shorter ones, or look through all pages.</source>
        <translation>Ешбір бетте бұл сөздер жоқ. Азырақ не қысқарақ сөз теріп көріңіз немесе барлық бетті қараңыз.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History of {name}</source>
        <translation>Тарихы: {name}</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>Жазба тарихы</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Бұрынғысы</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Кейінгісі</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Жұмыс орны</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>added</source>
        <translation>қосылды</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өзгертілді</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>күші жойылды</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>қалпына келтірілді</translation>
    </message>
    <message>
        <source>keyed a second time</source>
        <translation>екінші рет терілді</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ескертусіз, мерзімі</translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message>
        <source>{name} was not sent to the other desks, since it cannot be read: {why}</source>
        <translation>{name}: файл оқылмайтындықтан, басқа жұмыс орындарына жіберілмеді: {why}</translation>
    </message>
    <message>
        <source>{name} was not taken from the hub, since it cannot be read here: {why}</source>
        <translation>{name}: файл мұнда оқылмайтындықтан, орталық базадан алынбады: {why}</translation>
    </message>
    <message>
        <source>{name} is not exchanged: it has {size} MB, and up to {most} MB go to other desks.</source>
        <translation>{name}: файл алмасуға қатыспайды: оның көлемі {size} МБ, ал басқа жұмыс орындарына {most} МБ-қа дейін жіберіледі.</translation>
    </message>
    <message>
        <source>{name} is not exchanged: another file has this name but for capital letters. Give one of them another name.</source>
        <translation>{name}: файл алмасуға қатыспайды: басқа файлдың атауы тек бас әріптермен ерекшеленеді. Бірінің атауын өзгертіңіз.</translation>
    </message>
    <message>
        <source>{name} could not be exchanged ({why}). It is tried again.</source>
        <translation>{name}: файл алмастырылмады ({why}). Әрекет қайталанады.</translation>
    </message>
    <message>
        <source>{name} was changed at another desk too, and that holds. What was here is in {kept}.</source>
        <translation>{name}: файл басқа жұмыс орнында да өзгертілді, сол нұсқа күшінде. Мұндағысы {kept} ішінде.</translation>
    </message>
    <message>
        <source>{name} was deleted at another desk. What was here is in {kept}.</source>
        <translation>{name}: файл басқа жұмыс орнында жойылды. Мұндағысы {kept} ішінде.</translation>
    </message>
</context>
<context>
    <name>HubDialog</name>
    <message>
        <source>Hub</source>
        <translation>Орталық база</translation>
    </message>
    <message>
        <source>S&amp;how them…</source>
        <translation>&amp;Көрсету…</translation>
    </message>
    <message>
        <source>Exchange &amp;now</source>
        <translation>Қазір &amp;алмасу</translation>
    </message>
    <message>
        <source>&amp;Verify against the hub</source>
        <translation>Орталық базамен &amp;салыстыру</translation>
    </message>
    <message>
        <source>&amp;Leave the hub…</source>
        <translation>Базадан аж&amp;ырау…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Тізілім</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Осы жұмыс орны</translation>
    </message>
    <message>
        <source>All exchanged last</source>
        <translation>Соңғы толық алмасу</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Жіберілетіні</translation>
    </message>
    <message>
        <source>Contests</source>
        <translation>Қайшылықтар</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ешқашан</translation>
    </message>
    <message>
        <source>Verifying against the hub…</source>
        <translation>Орталық базамен салыстырылуда…</translation>
    </message>
    <message>
        <source>Verifying against the hub… {percent} %</source>
        <translation>Орталық базамен салыстырылуда… {percent} %</translation>
    </message>
    <message numerus="yes">
        <source>    and %n more: horgosdesk hub verify</source>
        <translation>
            <numerusform>    және тағы %n: horgosdesk hub verify</numerusform>
            <numerusform>    және тағы %n: horgosdesk hub verify</numerusform>
        </translation>
    </message>
    <message>
        <source>All records stay here, and all that was sent stays at the hub; nothing is exchanged any more.</source>
        <translation>Барлық жазбалар осында, ал жіберілгеннің бәрі орталық базада қалады; бұдан былай алмасу болмайды.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are not sent yet and stay only here.</source>
        <translation>
            <numerusform>%n журнал жазбасы әлі жіберілген жоқ және тек осында қалады.</numerusform>
            <numerusform>%n журнал жазбасы әлі жіберілген жоқ және тек осында қалады.</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk can join again and goes on where it was.</source>
        <translation>Жұмыс орны қайта қосылып, тоқтаған жерінен жалғастыра алады.</translation>
    </message>
    <message>
        <source>L&amp;eave it</source>
        <translation>Ажы&amp;рау</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Қалу</translation>
    </message>
</context>
<context>
    <name>HubSection</name>
    <message>
        <source>Exchange with other desks</source>
        <translation>Басқа жұмыс орындарымен алмасу</translation>
    </message>
    <message>
        <source>PostgreSQL other desks exchange register join</source>
        <translation>PostgreSQL басқа жұмыс орындары алмасу тізілім қосылу</translation>
    </message>
    <message>
        <source>None: this desk works by itself</source>
        <translation>Жоқ: жұмыс орны өз бетімен жұмыс істейді</translation>
    </message>
    <message>
        <source>Joined {register} as {desk}</source>
        <translation>{register} тізілімінде, белгісі {desk}</translation>
    </message>
</context>
<context>
    <name>HubWord</name>
    <message>
        <source>Two desks changed the same thing; somebody has to say what holds. Click: show them</source>
        <translation>Екі жұмыс орны бір нәрсені өзгертті; қайсысы дұрыс екенін шешу керек. Басу: көрсету</translation>
    </message>
    <message numerus="yes">
        <source>%n contest(s) wait</source>
        <translation>
            <numerusform>%n қайшылық күтуде</numerusform>
            <numerusform>%n қайшылық күтуде</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HubWords</name>
    <message>
        <source>All was exchanged last: {when}</source>
        <translation>Соңғы толық алмасу: {when}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ешқашан</translation>
    </message>
    <message>
        <source>Hub: taking {done} of {total}</source>
        <translation>База: {total} ішінен {done} алынды</translation>
    </message>
    <message>
        <source>Hub: sending {done} of {total}</source>
        <translation>База: {total} ішінен {done} жіберілді</translation>
    </message>
    <message numerus="yes">
        <source>Hub: %n to send</source>
        <translation>
            <numerusform>База: жіберілетіні %n</numerusform>
            <numerusform>База: жіберілетіні %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Hub: connecting…</source>
        <translation>База: қосылуда…</translation>
    </message>
    <message>
        <source>Hub: all exchanged {when}</source>
        <translation>База: алмасу аяқталды {when}</translation>
    </message>
    <message>
        <source>Click: the hub, and exchanging now</source>
        <translation>Басу: орталық база және қазір алмасу</translation>
    </message>
    <message>
        <source>Hub: look what is wrong</source>
        <translation>База: не болғанын қараңыз</translation>
    </message>
    <message>
        <source>Hub: not reachable since {when}</source>
        <translation>База: қолжетімсіз, басталуы {when}</translation>
    </message>
    <message>
        <source>Hub: not reachable</source>
        <translation>База: қолжетімсіз</translation>
    </message>
    <message numerus="yes">
        <source>, %n wait to be sent</source>
        <translation>
            <numerusform>, жіберуді күтуде: %n</numerusform>
            <numerusform>, жіберуді күтуде: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It is tried again at {when}.</source>
        <translation>Келесі әрекет: {when}.</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Records by month, in the backup and now</source>
        <translation>Айлар бойынша жазбалар: көшірмеде және қазір</translation>
    </message>
    <message>
        <source>Its journal was changed, or has a gap, at no. {no}: it may hold figures that nobody entered.</source>
        <translation>Журналы № {no} тұста өзгертілген немесе үзілген: онда ешкім енгізбеген көрсеткіштер болуы мүмкін.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Көшірме</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Айырма</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Join a hub</source>
        <translation>Орталық базаға қосылу</translation>
    </message>
    <message>
        <source>A hub is a PostgreSQL server where several desks of a port keep one register together. Each goes on working in its own file, with or without network, and exchanges what was entered in the background.</source>
        <translation>Орталық база – өткізу пунктінің бірнеше жұмыс орны бір ортақ тізілім жүргізетін PostgreSQL сервері. Әрқайсысы желі болса да, болмаса да өз файлында жұмыс істей береді және енгізілгенді фонда алмасады.</translation>
    </message>
    <message>
        <source>kept in the computer&apos;s keyring</source>
        <translation>компьютердің кілттер қоймасында сақталады</translation>
    </message>
    <message>
        <source>only where the hub has several</source>
        <translation>тек базада бірнешеуі болса</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>Қос&amp;ылу</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Мекенжай</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Құпия&amp;сөз</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Тізілім</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Тоқт&amp;ату</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>This desk is open for reading only.</source>
        <translation>Бұл жұмыс орны тек оқу үшін ашылған.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Қосылуда…</translation>
    </message>
    <message>
        <source>Taking what the hub has: {done} of {total}</source>
        <translation>Орталық базадағы деректер алынуда: {total} ішінен {done}</translation>
    </message>
    <message>
        <source>Stopped: the desk has joined no hub. What it took by then stays; joining again goes on from there.</source>
        <translation>Тоқтатылды: жұмыс орны орталық базаға қосылған жоқ. Алынғаны қалады; қайта қосылғанда сол жерден жалғасады.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>The accounts of this desk were changed. Sign in to go on.</source>
        <translation>Бұл жұмыс орнының есептік жазбалары өзгертілді. Жалғастыру үшін кіріңіз.</translation>
    </message>
    <message>
        <source>Signed in: {name}</source>
        <translation>Кірген: {name}</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message numerus="yes">
        <source>void of %n consignment(s)</source>
        <translation>
            <numerusform>%n партияның күшін жою</numerusform>
            <numerusform>%n партияның күшін жою</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s) voided. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n партияның күші жойылды. Ctrl+Z қайтарады.</numerusform>
            <numerusform>%n партияның күші жойылды. Ctrl+Z қайтарады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reason to void %n consignment(s):</source>
        <translation>
            <numerusform>%n партияның күшін жою себебі:</numerusform>
            <numerusform>%n партияның күшін жою себебі:</numerusform>
        </translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Күшін жою</translation>
    </message>
    <message>
        <source>Select voided consignments first; “Ever” finds them by their number.</source>
        <translation>Алдымен күші жойылған партияларды таңдаңыз; «Барлық уақыт» оларды нөмірі бойынша табады.</translation>
    </message>
    <message numerus="yes">
        <source>restore of %n consignment(s)</source>
        <translation>
            <numerusform>%n партияны қалпына келтіру</numerusform>
            <numerusform>%n партияны қалпына келтіру</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s) restored. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n партия қалпына келтірілді. Ctrl+Z болдырмайды.</numerusform>
            <numerusform>%n партия қалпына келтірілді. Ctrl+Z болдырмайды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>quiet for %n consignment(s)</source>
        <translation>
            <numerusform>%n партия үшін ескертпеу</numerusform>
            <numerusform>%n партия үшін ескертпеу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told of again: %n consignment(s). Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Қайта ескертіледі: %n партия. Ctrl+Z болдырмайды.</numerusform>
            <numerusform>Қайта ескертіледі: %n партия. Ctrl+Z болдырмайды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quiet until {time}: %n consignment(s). Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Ескертусіз, мерзімі {time}: %n партия. Ctrl+Z болдырмайды.</numerusform>
            <numerusform>Ескертусіз, мерзімі {time}: %n партия. Ctrl+Z болдырмайды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet for how long, and why?</source>
        <translation>Қанша уақыт ескертпеу керек және неге?</translation>
    </message>
    <message>
        <source>2h waiting for a certificate · 30m … · –: ends it</source>
        <translation>2 сағ сертификат күтілуде · 30 мин … · –: қайта ескерту</translation>
    </message>
    <message>
        <source>Choose a consignment first.</source>
        <translation>Алдымен партияны таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>goes on: to the next field, into what is chosen</source>
        <translation>алға апарады: келесі өріске, таңдалғанның ішіне</translation>
    </message>
    <message>
        <source>one step back; nothing is lost by it</source>
        <translation>бір қадам артқа; ештеңе жоғалмайды</translation>
    </message>
    <message>
        <source>to the next part of the page; with Shift back</source>
        <translation>беттің келесі бөлігіне; Shift-пен кері</translation>
    </message>
    <message>
        <source>with an underlined letter: that menu, button or field</source>
        <translation>асты сызылған әріппен: сол мәзір, түйме не өріс</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Барлық жерде</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Басып шығару…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Жабу</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>All keys that work here</source>
        <translation>Осында істейтін барлық пернелер</translation>
    </message>
    <message>
        <source>Also those that only work inside a table or a field</source>
        <translation>Тек кесте не өріс ішінде істейтіндері де</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Hide {title}</source>
        <translation>Жасыру: {title}</translation>
    </message>
    <message>
        <source>Show {title}</source>
        <translation>Көрсету: {title}</translation>
    </message>
</context>
<context>
    <name>Life</name>
    <message>
        <source>Times of the train by place</source>
        <translation>Пойыз уақыты станциялар бойынша</translation>
    </message>
    <message>
        <source>planned {time}</source>
        <translation>жоспар {time}</translation>
    </message>
    <message>
        <source>expected {time}</source>
        <translation>күтіледі {time}</translation>
    </message>
    <message>
        <source>really {time}</source>
        <translation>нақты {time}</translation>
    </message>
    <message>
        <source>eight of ten trains: {time}</source>
        <translation>он пойыздың сегізі: {time}</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Жете тексеру</translation>
    </message>
    <message>
        <source>Transhipment</source>
        <translation>Қайта тиеу</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>басталуы {time}</translation>
    </message>
    <message>
        <source>{work}, planned</source>
        <translation>{work}, жоспар</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Жоспар</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Нақты</translation>
    </message>
    <message>
        <source>No time of this train is known yet.</source>
        <translation>Бұл пойыздың уақыты әлі белгісіз.</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>megabytes of a workbook or a text file</source>
        <translation>кітаптың немесе мәтіндік файлдың көлемі, МБ</translation>
    </message>
    <message>
        <source>megabytes of a workbook when it is unpacked</source>
        <translation>ашып жайылған кітаптың көлемі, МБ</translation>
    </message>
    <message>
        <source>how many times larger a part of a workbook may be unpacked than packed</source>
        <translation>кітап бөлігінің ашылғандағы көлемі сығылғандағысынан неше есе үлкен</translation>
    </message>
    <message>
        <source>parts of a workbook&apos;s package</source>
        <translation>кітап пакетіндегі бөліктер</translation>
    </message>
    <message>
        <source>different texts of a workbook</source>
        <translation>кітаптағы әртүрлі мәтіндер</translation>
    </message>
    <message>
        <source>XML elements within one another</source>
        <translation>бір-біріне енгізілген XML элементтері</translation>
    </message>
    <message>
        <source>rows of a table</source>
        <translation>кестенің жолдары</translation>
    </message>
    <message>
        <source>columns of a table</source>
        <translation>кестенің бағандары</translation>
    </message>
    <message>
        <source>filled cells of a table</source>
        <translation>кестенің толтырылған ұяшықтары</translation>
    </message>
    <message>
        <source>cells of a sheet of which hardly any are filled</source>
        <translation>ұяшықтары дерлік бос парақтың ұяшықтары</translation>
    </message>
    <message>
        <source>characters of a cell</source>
        <translation>ұяшықтағы таңбалар</translation>
    </message>
    <message>
        <source>megabytes of a template or a form when it is unpacked</source>
        <translation>ашып жайылған үлгінің немесе нысанның көлемі, МБ</translation>
    </message>
    <message>
        <source>megabytes of a file of messages</source>
        <translation>хабарлар файлының көлемі, МБ</translation>
    </message>
    <message>
        <source>elements, attributes and values of a file of messages</source>
        <translation>хабарлар файлының элементтері, атрибуттары мен мәндері</translation>
    </message>
    <message>
        <source>cells of a table of messages</source>
        <translation>хабарлар кестесінің ұяшықтары</translation>
    </message>
    <message>
        <source>megabytes of a table of messages when it is unpacked</source>
        <translation>ашып жайылған хабарлар кестесінің көлемі, МБ</translation>
    </message>
    <message>
        <source>segments of an EDIFACT file</source>
        <translation>EDIFACT файлының сегменттері</translation>
    </message>
    <message>
        <source>JSON lists and objects within one another</source>
        <translation>бір-біріне енгізілген JSON тізімдері мен объектілері</translation>
    </message>
    <message>
        <source>megabytes of one of the desk&apos;s own .csv tables</source>
        <translation>жұмыс орнының өз .csv кестесінің көлемі, МБ</translation>
    </message>
    <message>
        <source>megabytes of a file of settings or of a remembered mapping</source>
        <translation>баптаулар файлының немесе сақталған баған сәйкестігінің көлемі, МБ</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>As the system</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Безендіру</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it</source>
        <translation>Ашық, қараңғы не жүйедегідей</translation>
    </message>
    <message>
        <source>colours dark light night</source>
        <translation>түстер қараңғы ашық түн</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Т&amp;іл</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Мәтін өлшемі</translation>
    </message>
    <message>
        <source>Of what the system has; tables, icons and distances go with it</source>
        <translation>Жүйедегіге қатысты; кестелер, белгішелер мен аралықтар бірге өзгереді</translation>
    </message>
    <message>
        <source>scale zoom font large small letters</source>
        <translation>масштаб үлкейту қаріп ірі ұсақ әріптер</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Making sample data…</source>
        <translation>Мысал деректер жасалуда…</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>{measure}, change %</source>
        <translation>{measure}, өзгеріс, %</translation>
    </message>
    <message>
        <source>{measure}, share %</source>
        <translation>{measure}, үлес, %</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>қалғандары</translation>
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
        <translation>Құны</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Көлік құралдары</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>Пойыздар</translation>
    </message>
    <message>
        <source>Wagons</source>
        <translation>Вагондар</translation>
    </message>
    <message>
        <source>Consignments</source>
        <translation>Партиялар</translation>
    </message>
    <message>
        <source>Release time</source>
        <translation>Шығару уақыты</translation>
    </message>
    <message>
        <source>Within the target</source>
        <translation>Норматив шегінде</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open the desk&apos;s &amp;folder</source>
        <translation>Жұмыс орнының &amp;қалтасын ашу</translation>
    </message>
    <message>
        <source>Open &amp;another desk…</source>
        <translation>&amp;Басқа жұмыс орнын ашу…</translation>
    </message>
    <message>
        <source>Look around with &amp;sample data</source>
        <translation>&amp;Мысал деректермен танысу</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Қазір &amp;көшірме жасау</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>&amp;Сақтық көшірмелер…</translation>
    </message>
    <message>
        <source>&amp;Encryption…</source>
        <translation>&amp;Шифрлау…</translation>
    </message>
    <message>
        <source>&amp;Verify everything…</source>
        <translation>Бә&amp;рін тексеру…</translation>
    </message>
    <message>
        <source>&amp;Hub…</source>
        <translation>&amp;Орталық база…</translation>
    </message>
    <message>
        <source>C&amp;ontests…</source>
        <translation>Қа&amp;йшылықтар…</translation>
    </message>
    <message>
        <source>What can be &amp;done…</source>
        <translation>&amp;Не істеуге болады…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Бап&amp;таулар…</translation>
    </message>
    <message>
        <source>&amp;Port and unit…</source>
        <translation>&amp;Өткізу пункті және ұйым…</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>&amp;Есептік жазбалар…</translation>
    </message>
    <message>
        <source>Chan&amp;ge password…</source>
        <translation>Құпиясө&amp;зді өзгерту…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Қазір құ&amp;лыптау</translation>
    </message>
    <message>
        <source>S&amp;witch user</source>
        <translation>&amp;Пайдаланушыны ауыстыру</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Шы&amp;ғу</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>Команданы &amp;іздеу…</translation>
    </message>
    <message>
        <source>&amp;Help on this</source>
        <translation>&amp;Осы туралы анықтама</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Пернелер</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Шолу</translation>
    </message>
    <message>
        <source>&amp;What changed</source>
        <translation>Не &amp;өзгерді</translation>
    </message>
    <message>
        <source>&amp;About HorgosDesk</source>
        <translation>HorgosDesk &amp;туралы</translation>
    </message>
    <message>
        <source>&amp;Copy details for support</source>
        <translation>Қолдау үшін &amp;мәліметті көшіру</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ашық</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Қараңғы</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Жүйедегідей</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Жұмыс орны</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Өңдеу</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Анықтама</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Безендіру</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Т&amp;іл</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Болдырмау: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Қайталау: {what}</translation>
    </message>
    <message>
        <source>Back to {tab}</source>
        <translation>Оралу: {tab}</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Өлшем бірлігі</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Есепке алынуы</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Көрсетілім түрі</translation>
    </message>
    <message>
        <source>Begins anew at</source>
        <translation>Қайта басталатын мән</translation>
    </message>
    <message>
        <source>Factor says</source>
        <translation>Коэффициент мәні</translation>
    </message>
    <message>
        <source>Usual a day, from</source>
        <translation>Күндік қалыпты, төменгі</translation>
    </message>
    <message>
        <source>Usual a day, to</source>
        <translation>Күндік қалыпты, жоғарғы</translation>
    </message>
    <message>
        <source>Last day read</source>
        <translation>Соңғы көрсетілім күні</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>СЭҚ ТН коды</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Тауар</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санат</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>СЭҚ қатысушысы</translation>
    </message>
    <message>
        <source>Trader&apos;s code</source>
        <translation>Қатысушы коды</translation>
    </message>
    <message>
        <source>Supervision mode</source>
        <translation>Сауда түрі</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескертпе</translation>
    </message>
</context>
<context>
    <name>MeterForm</name>
    <message>
        <source>New meter</source>
        <translation>Жаңа есептегіш</translation>
    </message>
    <message>
        <source>Meter {name}</source>
        <translation>Есептегіш {name}</translation>
    </message>
    <message>
        <source>correction of meter {name}</source>
        <translation>есептегішті түзету: {name}</translation>
    </message>
    <message>
        <source>meter {name}</source>
        <translation>есептегіш {name}</translation>
    </message>
    <message>
        <source>Meter {name} is saved.</source>
        <translation>Есептегіш сақталды: {name}.</translation>
    </message>
</context>
<context>
    <name>MeterPage</name>
    <message>
        <source>Reading…</source>
        <translation>Оқылуда…</translation>
    </message>
    <message>
        <source>move the crosshair of a graph; the box tells the exact figures</source>
        <translation>графиктің айқас сызығын жылжытыңыз; терезешеде нақты сандар көрсетіледі</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>in the target&apos;s field: keep it; on a yardstick: correct it</source>
        <translation>жоспар өрісінде: сақтау; бағдарда: түзету</translation>
    </message>
    <message>
        <source>choices, target, yardsticks, graphs</source>
        <translation>таңдаулар, жоспар, бағдарлар, графиктер</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave the form, which keeps what was typed; then back to the sheet</source>
        <translation>терілгенін сақтай отырып, нысаннан шығу; сосын параққа оралу</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Target…</source>
        <translation>Жоспар…</translation>
    </message>
    <message>
        <source>New yardstick…</source>
        <translation>Жаңа бағдар…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Суретті сақтау…</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Алдыңғы кезең</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>Келесі кезең</translation>
    </message>
    <message>
        <source>Correct yardstick…</source>
        <translation>Бағдарды түзету…</translation>
    </message>
    <message>
        <source>Void yardstick</source>
        <translation>Бағдардың күшін жою</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Деректерді көшіру</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Сөйлемді көшіру</translation>
    </message>
    <message>
        <source>Back to the sheet (Esc)</source>
        <translation>Параққа оралу (Esc)</translation>
    </message>
    <message>
        <source>Every reading of the period behind the graphs</source>
        <translation>Графиктер негізіндегі кезеңнің барлық көрсетілімі</translation>
    </message>
    <message>
        <source>Copy the graph in focus as a picture, the table, or the yardsticks</source>
        <translation>Таңдалған графикті сурет ретінде, кестені немесе бағдарларды көшіру</translation>
    </message>
    <message>
        <source>Copy every reading of the period, exactly</source>
        <translation>Кезеңнің барлық көрсетілімін дәл көшіру</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Барлық күндер</translation>
    </message>
    <message>
        <source>What the figures say</source>
        <translation>Көрсеткіштер не айтады</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Көрсетілімдер</translation>
    </message>
    <message>
        <source>There is no reading before.</source>
        <translation>Бұған дейін көрсетілім жоқ.</translation>
    </message>
    <message>
        <source>There is no reading after.</source>
        <translation>Бұдан кейін көрсетілім жоқ.</translation>
    </message>
    <message>
        <source>Ctrl+N adds one, F2 corrects, Del voids.</source>
        <translation>Ctrl+N – қосу, F2 – түзету, Del – күшін жою.</translation>
    </message>
    <message>
        <source>None yet: so much a day is meant, so much in all, or so much stands for one car&apos;s year. Ctrl+N adds one.</source>
        <translation>Әлі жоқ: күніне қанша болуы керек, барлығы қанша немесе қаншасы бір автомобильдің жылдық шығарындысына тең. Ctrl+N қосады.</translation>
    </message>
    <message>
        <source>No meter yet. Go back to the sheet (Esc) and add the first one there.</source>
        <translation>Есептегіш әлі жоқ. Параққа оралып (Esc), сонда алғашқысын қосыңыз.</translation>
    </message>
    <message>
        <source>Choose a meter at the left.</source>
        <translation>Сол жақтан есептегішті таңдаңыз.</translation>
    </message>
    <message>
        <source>{meter} has no two readings yet. Go back to the sheet (Esc) and type them; what flowed between two is drawn here.</source>
        <translation>{meter}: әлі екі көрсетілім жоқ. Параққа оралып (Esc), оларды теріңіз; екеуінің арасында өткен ағын осында салынады.</translation>
    </message>
    <message>
        <source>{meter} was not read yet. Go back to the sheet (Esc) and type the first days.</source>
        <translation>{meter}: көрсетілім әлі алынбаған. Параққа оралып (Esc), алғашқы күндерді теріңіз.</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation>Ж&amp;оспар</translation>
    </message>
    <message>
        <source>Tar&amp;get for {year}</source>
        <translation>Ж&amp;оспар, {year}</translation>
    </message>
    <message>
        <source>Enter takes it away</source>
        <translation>Enter оны алып тастайды</translation>
    </message>
    <message>
        <source>{amount}: Enter keeps it</source>
        <translation>{amount}: Enter сақтайды</translation>
    </message>
    <message>
        <source>No target for {year} any more</source>
        <translation>{year}: жоспар алынып тасталды</translation>
    </message>
    <message>
        <source>Target for {year}: {amount}</source>
        <translation>Жоспар, {year}: {amount}</translation>
    </message>
    <message>
        <source>Not saved; what was typed is there again when the form is opened.</source>
        <translation>Сақталмады; терілгені нысан қайта ашылғанда орнында болады.</translation>
    </message>
    <message>
        <source>voiding of {title}</source>
        <translation>күшін жою: «{title}»</translation>
    </message>
    <message>
        <source>{title} is voided; Ctrl+Z puts it back</source>
        <translation>Күші жойылды: «{title}»; Ctrl+Z қайтарады</translation>
    </message>
    <message>
        <source>Yardsticks copied</source>
        <translation>Бағдарлар көшірілді</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n жол көшірілді</numerusform>
            <numerusform>%n жол көшірілді</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Сурет көшірілді</translation>
    </message>
    <message>
        <source>Data copied</source>
        <translation>Деректер көшірілді</translation>
    </message>
    <message>
        <source>Sentence copied</source>
        <translation>Сөйлем көшірілді</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Суретті сақтау</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}). Choose another folder.</source>
        <translation>{file} файлын жазу мүмкін емес ({why}). Басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Сақталды: {file}</translation>
    </message>
    <message>
        <source>&amp;Meter</source>
        <translation>Есепте&amp;гіш</translation>
    </message>
    <message>
        <source>Sh&amp;own</source>
        <translation>Көрсет&amp;у</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>Ке&amp;зең</translation>
    </message>
    <message>
        <source>To&amp;ld in</source>
        <translation>Өл&amp;шем бірлігі</translation>
    </message>
    <message>
        <source>&amp;Yardsticks</source>
        <translation>&amp;Бағдарлар</translation>
    </message>
    <message>
        <source>such as 38,000 t</source>
        <translation>мысалы, 38 000 т</translation>
    </message>
    <message>
        <source>The target of the year; Enter keeps it, an empty field takes it away</source>
        <translation>Жылдық жоспар; Enter сақтайды, бос өріс алып тастайды</translation>
    </message>
    <message>
        <source>Nothing flowed in these days.</source>
        <translation>Бұл күндері ағын болмаған.</translation>
    </message>
    <message>
        <source>{what}, {unit}</source>
        <translation>{what}, {unit}</translation>
    </message>
    <message>
        <source>Mean a day of the month</source>
        <translation>Айдың күндік орташасы</translation>
    </message>
    <message>
        <source>Read that day</source>
        <translation>Сол күнгі көрсетілім</translation>
    </message>
    <message>
        <source>Equal share of a reading for several days</source>
        <translation>Бірнеше күндік көрсетілімнің тең үлесі</translation>
    </message>
    <message>
        <source>A day, by month</source>
        <translation>Күндік мөлшер, айлар бойынша</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Күн сайын</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Күніне</translation>
    </message>
    <message>
        <source>Since the first reading</source>
        <translation>Алғашқы көрсетілімнен бері</translation>
    </message>
    <message>
        <source>At the pace of the last days, estimated</source>
        <translation>Соңғы күндер қарқынымен, болжам</translation>
    </message>
    <message>
        <source>target {amount}</source>
        <translation>жоспар {amount}</translation>
    </message>
    <message>
        <source>Running sum since the first reading</source>
        <translation>Алғашқы көрсетілімнен бергі жинақталған сома</translation>
    </message>
    <message>
        <source>Running sum of {year}</source>
        <translation>Жинақталған сома, {year}</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Көрсетілім күні</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Күндер</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Көрсетілім</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Мөлшері</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Коэффициент</translation>
    </message>
    <message>
        <source>Weight, t</source>
        <translation>Салмағы, т</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Last reading, for {count} days: {days}</source>
        <translation>Соңғы көрсетілім, {count} күн үшін: {days}</translation>
    </message>
    <message>
        <source>Last day read, {day}</source>
        <translation>Соңғы көрсетілім күні, {day}</translation>
    </message>
    <message>
        <source>Mean of 7 days {week}, of 28 {month}</source>
        <translation>Орташа: 7 күн {week}, 28 күн {month}</translation>
    </message>
    <message>
        <source>No record of these days a year before</source>
        <translation>Өткен жылғы жазба жоқ</translation>
    </message>
    <message>
        <source>{change} against {base} a year before</source>
        <translation>{change}, өткен жылы {base}</translation>
    </message>
    <message>
        <source>By the end of {year}, estimated</source>
        <translation>Жыл соңына дейін, болжам: {year}</translation>
    </message>
    <message>
        <source>The whole of {year}</source>
        <translation>Бүкіл жыл: {year}</translation>
    </message>
    <message>
        <source>No target for {year}: Ctrl+G sets one</source>
        <translation>Жоспар жоқ ({year}): Ctrl+G орнатады</translation>
    </message>
    <message>
        <source>Targets are weights</source>
        <translation>Жоспар салмақпен беріледі</translation>
    </message>
    <message>
        <source>Target {goal}: reached on {day}</source>
        <translation>Жоспар {goal}: {day} күні орындалды</translation>
    </message>
    <message>
        <source>Target {goal}: missed by {left}</source>
        <translation>Жоспар {goal}: {left} жетпеді</translation>
    </message>
    <message>
        <source>Target {goal}: needs {needed} a day</source>
        <translation>Жоспар {goal}: күніне {needed} қажет</translation>
    </message>
    <message>
        <source>{name}: {amount} in {days}.</source>
        <translation>{name}: {days}, барлығы {amount}.</translation>
    </message>
    <message>
        <source>{name}: {amount} in {days}, {change} less than a year before.</source>
        <translation>{name}: {days}, барлығы {amount}, өткен жылдан {change} кем.</translation>
    </message>
    <message>
        <source>{name}: {amount} in {days}, {change} more than a year before.</source>
        <translation>{name}: {days}, барлығы {amount}, өткен жылдан {change} артық.</translation>
    </message>
    <message>
        <source>The year&apos;s target is reached; at the pace of {a_day} a day it will come to about {projected}.</source>
        <translation>Жылдық жоспар орындалды; күніне {a_day} қарқынымен жыл қорытындысы шамамен {projected} болады.</translation>
    </message>
    <message>
        <source>At the pace of {a_day} a day the year&apos;s target will be reached about {day}.</source>
        <translation>Күніне {a_day} қарқынымен жылдық жоспар шамамен {day} күні орындалады.</translation>
    </message>
    <message>
        <source>At the pace of {a_day} a day the year will come to about {projected}, {left} short of the target.</source>
        <translation>Күніне {a_day} қарқынымен жыл қорытындысы шамамен {projected} болады, жоспарға {left} жетпейді.</translation>
    </message>
    <message>
        <source>{meter}, {count} readings, journal no. {number}, {port}</source>
        <translation>{meter}, көрсетілімдер: {count}, журнал № {number}, {port}</translation>
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
        <translation>{days}/{of} күн, {share}</translation>
    </message>
    <message>
        <source>not in sight</source>
        <translation>болжанбайды</translation>
    </message>
    <message>
        <source>about {month}</source>
        <translation>шамамен {month}</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{title}: {amount} or more came on {days} of the {of} days read in {period}; shared days by their mean.</source>
        <translation>{title}: {period}, көрсетілім алынған {of} күннің {days} күнінде {amount} немесе одан артық; бірнеше күндік көрсетілім орташасымен алынған.</translation>
    </message>
    <message>
        <source>{whole} in {period} = {pieces} {title}: {amount} each.</source>
        <translation>{period}: барлығы {whole} = {pieces} {title}, әрқайсысы {amount}.</translation>
    </message>
    <message>
        <source>{title}: {amount}. Yardsticks are weights, and measure nothing in another unit.</source>
        <translation>{title}: {amount}. Бағдарлар салмақпен беріледі, басқа бірлікпен ештеңені өлшемейді.</translation>
    </message>
    <message>
        <source>{title}: {amount}, reached on {day}.</source>
        <translation>{title}: {amount}, {day} күні жетті.</translation>
    </message>
    <message>
        <source>{title}: {so_far} of {amount} since the first reading; at the pace of the last days reached about {day}, an estimate.</source>
        <translation>{title}: алғашқы көрсетілімнен бері {so_far}, керегі {amount}; соңғы күндер қарқынымен шамамен {day} күні жетеді (болжам).</translation>
    </message>
    <message>
        <source>{title}: {so_far} of {amount} since the first reading; at this pace never reached.</source>
        <translation>{title}: алғашқы көрсетілімнен бері {so_far}, керегі {amount}; бұл қарқынмен ешқашан жетпейді.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Дереккөзі: {source}</translation>
    </message>
    <message>
        <source>Yardstick</source>
        <translation>Бағдар</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Нәтижесі</translation>
    </message>
</context>
<context>
    <name>MeterSheet</name>
    <message>
        <source>Reading</source>
        <translation>Көрсетілім</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>Тәуліктік</translation>
    </message>
    <message>
        <source>Flowed</source>
        <translation>Мөлшері</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Барлығы</translation>
    </message>
</context>
<context>
    <name>MetersPaper</name>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>{meter}, reading ({unit})</source>
        <translation>{meter}, көрсетілім ({unit})</translation>
    </message>
    <message>
        <source>flowed ({unit})</source>
        <translation>ағын ({unit})</translation>
    </message>
    <message>
        <source>tonnes</source>
        <translation>тонна</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Meter readings {month}</source>
        <translation>Есептегіш көрсетілімдері, {month}</translation>
    </message>
</context>
<context>
    <name>MetersTab</name>
    <message>
        <source>Meters</source>
        <translation>Есептегіштер</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Цифрлар</translation>
    </message>
    <message>
        <source>type the reading of the cell in focus</source>
        <translation>белсенді ұяшыққа көрсетілім теру</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>save, and on to the next day; once more accepts what is doubtful</source>
        <translation>сақтап, келесі күнге өту; қайта басқанда күмәнді мән қабылданады</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>save, and on to the next meter of the day, or back</source>
        <translation>сақтап, сол күннің келесі не алдыңғы есептегішіне өту</translation>
    </message>
    <message>
        <source>correct what stands in the cell</source>
        <translation>ұяшықтағы мәнді түзету</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>give up what was typed</source>
        <translation>терілгеннен бас тарту</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>PgUp, PgDn</translation>
    </message>
    <message>
        <source>the month before, the month after</source>
        <translation>алдыңғы ай, келесі ай</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорттау…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Қою</translation>
    </message>
    <message>
        <source>Factor…</source>
        <translation>Коэффициент…</translation>
    </message>
    <message>
        <source>Counter replaced…</source>
        <translation>Есептегіш ауыстырылды…</translation>
    </message>
    <message>
        <source>New meter…</source>
        <translation>Жаңа есептегіш…</translation>
    </message>
    <message>
        <source>The meter&apos;s page</source>
        <translation>Есептегіш беті</translation>
    </message>
    <message>
        <source>The counter began anew</source>
        <translation>Есептегіш нөлден басталды</translation>
    </message>
    <message>
        <source>Void the readings</source>
        <translation>Көрсетілімдердің күшін жою</translation>
    </message>
    <message>
        <source>Go to the next missing day</source>
        <translation>Көрсетілімі жоқ келесі күнге өту</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарихы</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Copy the month with totals</source>
        <translation>Айды қорытындысымен көшіру</translation>
    </message>
    <message>
        <source>Go to a month</source>
        <translation>Айға өту</translation>
    </message>
    <message>
        <source>Correct the meter…</source>
        <translation>Есептегішті түзету…</translation>
    </message>
    <message>
        <source>Void the meter</source>
        <translation>Есептегіштің күшін жою</translation>
    </message>
    <message>
        <source>Import factors…</source>
        <translation>Коэффициенттерді импорттау…</translation>
    </message>
    <message>
        <source>Print the month…</source>
        <translation>Айды басып шығару…</translation>
    </message>
    <message>
        <source>The month before (PgUp)</source>
        <translation>Алдыңғы ай (PgUp)</translation>
    </message>
    <message>
        <source>The month after (PgDn)</source>
        <translation>Келесі ай (PgDn)</translation>
    </message>
    <message>
        <source>Readings by day and meter</source>
        <translation>Күндер мен есептегіштер бойынша көрсетілімдер</translation>
    </message>
    <message>
        <source>Totals of the month</source>
        <translation>Ай қорытындысы</translation>
    </message>
    <message>
        <source>Go to month (2025-11):</source>
        <translation>Өтетін ай (2025-11):</translation>
    </message>
    <message>
        <source>No day of {month} is missing.</source>
        <translation>{month}: көрсетілімі жоқ күн қалмаған.</translation>
    </message>
    <message>
        <source>No meter yet. Ctrl+N adds the first: its name, its unit, and what it counts as.</source>
        <translation>Әзірге есептегіш жоқ. Ctrl+N біріншісін қосады: аты, өлшем бірлігі және қандай жүк деп есептелетіні.</translation>
    </message>
    <message>
        <source>No meter yet. A supervisor adds the first.</source>
        <translation>Әзірге есептегіш жоқ. Біріншісін ауысым бастығы қосады.</translation>
    </message>
    <message>
        <source>closed: only read</source>
        <translation>жабық: тек қарауға болады</translation>
    </message>
    <message numerus="yes">
        <source>%n not read (F4 goes there)</source>
        <translation>
            <numerusform>%n көрсетілім жоқ (F4 – өту)</numerusform>
            <numerusform>%n көрсетілім жоқ (F4 – өту)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed and not saved</source>
        <translation>
            <numerusform>%n мән терілген, сақталмаған</numerusform>
            <numerusform>%n мән терілген, сақталмаған</numerusform>
        </translation>
    </message>
    <message>
        <source>{meter} is read in {unit}, which is a weight: it needs no factor.</source>
        <translation>{meter} есептегішінің бірлігі – {unit}, бұл салмақ бірлігі: коэффициент қажет емес.</translation>
    </message>
    <message>
        <source>Factor of {meter}, {unit}</source>
        <translation>{meter} есептегішінің коэффициенті, {unit}</translation>
    </message>
    <message>
        <source>Not saved; what was typed is there again when the form is opened.</source>
        <translation>Сақталмады; терілгені нысан қайта ашылғанда орнында болады.</translation>
    </message>
    <message>
        <source>Meter {name} is saved. F8 enters by which factor it is weighed.</source>
        <translation>{name} есептегіші сақталды. F8 салмаққа айналдыру коэффициентін енгізеді.</translation>
    </message>
    <message>
        <source>void of meter {name}</source>
        <translation>{name} есептегішінің күшін жою</translation>
    </message>
    <message>
        <source>Meter {name} is voided. Ctrl+Z brings it back.</source>
        <translation>{name} есептегішінің күші жойылды. Ctrl+Z оны қайтарады.</translation>
    </message>
    <message>
        <source>Reason to void the meter {name}:</source>
        <translation>{name} есептегішінің күшін жою себебі:</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Күшін жою</translation>
    </message>
    <message>
        <source>There is no stored reading here.</source>
        <translation>Бұл ұяшықта сақталған көрсетілім жоқ.</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message>
        <source>{month} is closed: a supervisor can reopen it, with a reason.</source>
        <translation>{month} айы жабық: ауысым бастығы себебін көрсетіп, оны қайта аша алады.</translation>
    </message>
    <message>
        <source>{day} is still to come.</source>
        <translation>{day} әлі келген жоқ.</translation>
    </message>
    <message>
        <source>{meter} was last read on {day}.</source>
        <translation>{meter} бойынша соңғы көрсетілім: {day}.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>Терілгенді &amp;көрсету</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Құпия &amp;тіркес</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>Тағы &amp;бір рет</translation>
    </message>
    <message>
        <source>A sentence that nobody else says is best: long, and easy to type.</source>
        <translation>Ешкім айтпайтын сөйлем – ең дұрысы: ұзын әрі теруге оңай.</translation>
    </message>
    <message>
        <source>The two lines differ.</source>
        <translation>Екі жол бірдей емес.</translation>
    </message>
    <message>
        <source>At least {least} characters.</source>
        <translation>Кемінде {least} таңба.</translation>
    </message>
    <message>
        <source>Weak: a thief&apos;s computer guesses it in days. More words make it better.</source>
        <translation>Әлсіз: қаскөйдің компьютері бірнеше күнде табады. Сөз қоссаңыз, күштірек болады.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Қанағаттанарлық.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Күшті.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>HorgosDesk is version {version} now.</source>
        <translation>HorgosDesk енді {version} нұсқасы.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Не өзгерді</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>Occasion</name>
    <message>
        <source>First day</source>
        <translation>Бірінші күн</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күн</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескертпе</translation>
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
        <translation>жолды түзету; нысанда: келесі өріс, соңғысынан кейін – сақтау</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave the form, which keeps what was typed; then back</source>
        <translation>нысаннан шығу (терілгені сақталады); содан кейін – артқа</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Жаңа…</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Күшін жою</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Reforms, holidays, closures</source>
        <translation>Реформалар, мерекелер, жабылулар</translation>
    </message>
    <message>
        <source>Charts draw them as lines with their names; the calendar of days marks them.</source>
        <translation>Диаграммаларда атауы бар сызықтар болып салынады; күндер күнтізбесінде белгіленеді.</translation>
    </message>
    <message>
        <source>&amp;Holidays of</source>
        <translation>&amp;Мерекелер жылы</translation>
    </message>
    <message>
        <source>Nothing is remembered yet. Ctrl+N: a reform, a closure of the post, anything that a figure may owe its size to. {keys}: the public holidays of {year}.</source>
        <translation>Әзірге ештеңе тіркелмеген. Ctrl+N: реформа, өткізу пунктінің жабылуы – сандарға әсер етуі мүмкін кез келген оқиға. {keys}: {year} жылғы мемлекеттік мерекелер.</translation>
    </message>
    <message>
        <source>Add the holidays of {year}</source>
        <translation>{year} жылғы мерекелерді қосу</translation>
    </message>
    <message>
        <source>Not saved; what was typed is there again when the form is opened.</source>
        <translation>Сақталмады; терілгені нысан қайта ашылғанда орнында болады.</translation>
    </message>
    <message>
        <source>voiding of {title}</source>
        <translation>күшін жою: «{title}»</translation>
    </message>
    <message>
        <source>{title} is voided; Ctrl+Z puts it back</source>
        <translation>Күші жойылды: «{title}»; Ctrl+Z қайтарады</translation>
    </message>
    <message>
        <source>Looking up the holidays…</source>
        <translation>Мерекелер ізделуде…</translation>
    </message>
    <message>
        <source>All holidays of {year} are there.</source>
        <translation>{year} жылғы мерекелердің бәрі бар.</translation>
    </message>
    <message>
        <source>holidays of {year}</source>
        <translation>{year} жылғы мерекелер</translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s) added; Ctrl+Z takes them back</source>
        <translation>
            <numerusform>%n мереке қосылды; Ctrl+Z қайтып алады</numerusform>
            <numerusform>%n мереке қосылды; Ctrl+Z қайтып алады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n жол көшірілді</numerusform>
            <numerusform>%n жол көшірілді</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>No view stands here. Open the explorer with Ctrl+Shift+E, choose what to see, save it with Ctrl+D and put it here with Ctrl+Shift+P.</source>
        <translation>Мұнда көрініс жоқ. Ctrl+Shift+E арқылы талдауды ашып, не көретініңізді таңдаңыз, Ctrl+D арқылы сақтап, Ctrl+Shift+P арқылы осыған қойыңыз.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Мұны оқу мүмкін болмады.</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>move the crosshair; the box tells the figures</source>
        <translation>айқастырғышты жылжыту; сандар терезешеде көрінеді</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>in the target&apos;s field: keep it; empty: take it away</source>
        <translation>жоспар өрісінде: сақтау; бос болса – алып тастау</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back</source>
        <translation>артқа</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Target…</source>
        <translation>Жоспар…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Суретті сақтау…</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>Excel-ге сақтау…</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Сөйлемді көшіру</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>such as 45.6 Mt, 4560万吨</source>
        <translation>мысалы 45,6 млн т</translation>
    </message>
    <message>
        <source>The target of the year; Enter keeps it, an empty field takes it away</source>
        <translation>Жылдық жоспар; Enter сақтайды, бос өріс алып тастайды</translation>
    </message>
    <message>
        <source>How good such estimates were, at the same time of past years</source>
        <translation>Өткен жылдардың осы кезіндегі болжамдар қаншалықты дәл болды</translation>
    </message>
    <message>
        <source>What the curves say</source>
        <translation>Қисықтардың мәні</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Жоспар</translation>
    </message>
    <message>
        <source>&amp;Target for {year}</source>
        <translation>&amp;Жоспар, {year}</translation>
    </message>
    <message>
        <source>No cargo yet. Type or import the first records in the tab Cargo (Ctrl+1); with whole months the year&apos;s end can be estimated.</source>
        <translation>Әзірге жүк жоқ. Алғашқы жазбаларды «Жүктер» қойындысында (Ctrl+1) теріңіз немесе импорттаңыз; толық айлар болғанда жыл соңын болжауға болады.</translation>
    </message>
    <message>
        <source>No record has a value yet. Type values and currencies in the tab Cargo (Ctrl+1).</source>
        <translation>Әзірге бірде-бір жазбада құн жоқ. Құны мен валютасын «Жүктер» қойындысында (Ctrl+1) теріңіз.</translation>
    </message>
    <message>
        <source>No whole month yet. The year&apos;s end is estimated from whole months.</source>
        <translation>Әзірге толық ай жоқ. Жыл соңы толық айлар бойынша болжанады.</translation>
    </message>
    <message>
        <source>{amount}: Enter keeps it</source>
        <translation>{amount}: Enter сақтайды</translation>
    </message>
    <message>
        <source>No target for {year} any more</source>
        <translation>{year}: жоспар алынып тасталды</translation>
    </message>
    <message>
        <source>Target for {year}: {amount}</source>
        <translation>Жоспар, {year}: {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n жол көшірілді</numerusform>
            <numerusform>%n жол көшірілді</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Сурет көшірілді</translation>
    </message>
    <message>
        <source>Sentence copied</source>
        <translation>Сөйлем көшірілді</translation>
    </message>
    <message>
        <source>seasonal smoothing (ETS)</source>
        <translation>маусымдық тегістеу (ETS)</translation>
    </message>
    <message>
        <source>last year&apos;s rest of the year × this year&apos;s run</source>
        <translation>өткен жылдың қалған бөлігі × осы жылдың қарқыны</translation>
    </message>
    <message>
        <source>as last year</source>
        <translation>өткен жылғыдай</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} – {high}</translation>
    </message>
    <message>
        <source>counted to {day}</source>
        <translation>соңғы есептелген күн: {day}</translation>
    </message>
    <message>
        <source>{year} so far</source>
        <translation>{year} жыл басынан</translation>
    </message>
    <message>
        <source>End of {year}, estimated</source>
        <translation>{year} жылдың соңы, болжам</translation>
    </message>
    <message>
        <source>too few whole months</source>
        <translation>толық айлар тым аз</translation>
    </message>
    <message>
        <source>8 of 10: {band}</source>
        <translation>10-нан 8: {band}</translation>
    </message>
    <message>
        <source>Target {year}</source>
        <translation>Жоспар, {year}</translation>
    </message>
    <message>
        <source>type it above</source>
        <translation>жоғарыда теріңіз</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Әлі қажет</translation>
    </message>
    <message>
        <source>{share} done</source>
        <translation>орындалғаны {share}</translation>
    </message>
    <message>
        <source>{amount} over</source>
        <translation>{amount} артық</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>орындалды</translation>
    </message>
    <message>
        <source>the year is over</source>
        <translation>жыл аяқталды</translation>
    </message>
    <message>
        <source>{amount} a day</source>
        <translation>күніне {amount}</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>айына {amount}</translation>
    </message>
    <message>
        <source>{sentence} {next}</source>
        <translation>{sentence} {next}</translation>
    </message>
    <message>
        <source>No estimate yet: there are {count} whole months, and it takes 12 of last year and the year&apos;s own.</source>
        <translation>Әзірге болжам жоқ: {count} толық ай бар, ал өткен жылдың 12 айы мен осы жылдың айлары керек.</translation>
    </message>
    <message>
        <source>{year} will come to about {total} ({band} in 8 of 10 cases)</source>
        <translation>{year} жылдың қорытындысы шамамен {total} болады (10 жағдайдың 8-інде {band})</translation>
    </message>
    <message>
        <source>{year} will come to about {total}</source>
        <translation>{year} жылдың қорытындысы шамамен {total} болады</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>{words}, {change} over last year.</source>
        <translation>{words}, бұл өткен жылдан {change} көп.</translation>
    </message>
    <message>
        <source>{words}, {change} under last year.</source>
        <translation>{words}, бұл өткен жылдан {change} аз.</translation>
    </message>
    <message>
        <source>{words}, as much as last year.</source>
        <translation>{words}, бұл өткен жылмен бірдей.</translation>
    </message>
    <message>
        <source>The target of {goal} is reached, {left} over.</source>
        <translation>{goal} жоспары орындалды, {left} артық.</translation>
    </message>
    <message>
        <source>The year is over; the target of {goal} was missed by {left}.</source>
        <translation>Жыл аяқталды; {goal} жоспарына {left} жетпеді.</translation>
    </message>
    <message>
        <source>The target of {goal} is out of reach: it needs {a_day} a day, and the best month brought {best} a day.</source>
        <translation>{goal} жоспарына жету мүмкін емес: күніне {a_day} керек, ал ең жақсы айда күніне {best} болған.</translation>
    </message>
    <message>
        <source>The target of {goal} still needs {left}: {a_day} a day, against {lately_a_day} in the last 3 months and {yearly_a_day} in the last 12.</source>
        <translation>{goal} жоспарына тағы {left} керек: күніне {a_day}; соңғы 3 айда күніне {lately_a_day}, соңғы 12 айда {yearly_a_day} болды.</translation>
    </message>
    <message>
        <source>The target of {goal} still needs {a_month} a month ({a_day} a day), against {lately} in the last 3 months and {yearly} in the last 12.</source>
        <translation>{goal} жоспары үшін айына тағы {a_month} (күніне {a_day}) керек; соңғы 3 айда айына {lately}, соңғы 12 айда {yearly} болды.</translation>
    </message>
    <message>
        <source>Estimated from {count} whole months to {month}: exponential smoothing with seasons (ETS), 2 000 simulated years; the band holds 8 of 10 of them.</source>
        <translation>{count} толық ай бойынша болжанған, соңғысы – {month}: маусымдылығы бар экспоненциалды тегістеу (ETS), 2 000 модельденген жыл; аралыққа олардың 10-нан 8-і кіреді.</translation>
    </message>
    <message>
        <source>Estimated from {count} whole months to {month}, too few for a seasonal estimate, which takes {least}: last year&apos;s rest of the year × this year&apos;s run against the same months. It has no band.</source>
        <translation>{count} толық ай бойынша болжанған, соңғысы – {month}; маусымдық болжамға {least} ай керек, сондықтан: өткен жылдың қалған бөлігі × осы жылдың сол айлармен салыстырғандағы қарқыны. Аралығы жоқ.</translation>
    </message>
    <message>
        <source>{month} is under way and does not count for the estimate.</source>
        <translation>{month} әлі аяқталған жоқ, болжамға кірмейді.</translation>
    </message>
    <message>
        <source>There is no past year with enough months before it to try the method on.</source>
        <translation>Әдісті сынап көретін, алдында айлары жеткілікті өткен жыл жоқ.</translation>
    </message>
    <message>
        <source>Tried at the same time of past years ({count}) it was {error} off on average; “as last year” was {naive} off.</source>
        <translation>Өткен жылдардың ({count}) осы кезінде сыналды: орташа қателігі {error}; «өткен жылғыдай» болжамның қателігі {naive}.</translation>
    </message>
    <message>
        <source>{count} records of the year, journal no. {number}, {port}</source>
        <translation>жыл бойғы жазба: {count}, журнал № {number}, {port}</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Болжам</translation>
    </message>
    <message>
        <source>Target {amount}</source>
        <translation>Жоспар {amount}</translation>
    </message>
    <message>
        <source>{measure}, running sum of {year}</source>
        <translation>{measure}, өспелі қорытынды, {year}</translation>
    </message>
    <message>
        <source>{heading}, {unit}</source>
        <translation>{heading}, {unit}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Estimated then</source>
        <translation>Сол кездегі болжам</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Төменгі шегі</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Жоғарғы шегі</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Нақты</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Қателігі</translation>
    </message>
    <message>
        <source>In the band</source>
        <translation>Аралықта</translation>
    </message>
    <message>
        <source>Error of “as last year”</source>
        <translation>«Өткен жылғыдай» қателігі</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Орташа қателік</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>Running sum</source>
        <translation>Өспелі қорытынды</translation>
    </message>
    <message>
        <source>Estimate, running sum</source>
        <translation>Болжам, өспелі қорытынды</translation>
    </message>
    <message>
        <source>Outlook {year}</source>
        <translation>Болжам, {year}</translation>
    </message>
    <message>
        <source>Past years</source>
        <translation>Өткен жылдар</translation>
    </message>
</context>
<context>
    <name>OwnPassword</name>
    <message>
        <source>Change password</source>
        <translation>Құпиясөзді өзгерту</translation>
    </message>
    <message>
        <source>At least 8 characters; three words are good. No other rules.</source>
        <translation>Кемінде 8 таңба; үш сөз болса жақсы. Басқа талап жоқ.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Өзгерту</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Password &amp;now</source>
        <translation>&amp;Қазіргі құпиясөз</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>&amp;Жаңа құпиясөз</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Тағы &amp;бір рет</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Құпиясөз өзгертілді.</translation>
    </message>
</context>
<context>
    <name>PageReading</name>
    <message>
        <source>Reading…</source>
        <translation>Оқылуда…</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Save picture</source>
        <translation>Суретті сақтау</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}). Choose another folder.</source>
        <translation>{file} файлын жазу мүмкін емес ({why}). Басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Кестені сақтау</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Сақталды: {file}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What do you want to do? Type a few letters</source>
        <translation>Не істегіңіз келеді? Бірнеше әріп теріңіз</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Команданы іздеу</translation>
    </message>
    <message>
        <source>Nothing is called so. Fewer letters find more.</source>
        <translation>Ештеңе табылмады. Азырақ әріппен көбірек табылады.</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message numerus="yes">
        <source>%n consignment(s) selected: a stage&apos;s key is for all of them.</source>
        <translation>
            <numerusform>%n партия таңдалған: кезең пернесі олардың бәріне әсер етеді.</numerusform>
            <numerusform>%n партия таңдалған: кезең пернесі олардың бәріне әсер етеді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cargo record(s), {tonnes} t</source>
        <translation>
            <numerusform>%n жүк жазбасы, {tonnes} т</numerusform>
            <numerusform>%n жүк жазбасы, {tonnes} т</numerusform>
        </translation>
    </message>
    <message>
        <source>No cargo record yet</source>
        <translation>Әзірге жүк жазбасы жоқ</translation>
    </message>
    <message>
        <source>Quiet until {time}: {reason}</source>
        <translation>Ескертусіз, мерзімі {time}: {reason}</translation>
    </message>
    <message>
        <source>Voided: it counts nowhere.</source>
        <translation>Күші жойылған: еш жерде есептелмейді.</translation>
    </message>
</context>
<context>
    <name>PaperModel</name>
    <message>
        <source>Paper</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Барысы</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Іздеу белгісі</translation>
    </message>
    <message>
        <source>to key</source>
        <translation>терілмеген</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>басталған</translation>
    </message>
    <message>
        <source>another clerk&apos;s</source>
        <translation>басқа оператор тереді</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n шешілмеген</numerusform>
            <numerusform>%n шешілмеген</numerusform>
        </translation>
    </message>
    <message>
        <source>settled</source>
        <translation>шешілді</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>сәйкес</translation>
    </message>
</context>
<context>
    <name>PaperTable</name>
    <message>
        <source>Papers of the sample</source>
        <translation>Іріктеме құжаттары</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Paste</source>
        <translation>Қою</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message numerus="yes">
        <source>Checking %n row(s)…</source>
        <translation>
            <numerusform>%n жол тексерілуде…</numerusform>
            <numerusform>%n жол тексерілуде…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; nothing was pasted.</source>
        <translation>Тоқтатылды; ештеңе қойылған жоқ.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Accounts</source>
        <translation>Есептік жазбалар</translation>
    </message>
    <message>
        <source>&amp;Lock the window after</source>
        <translation>&amp;Терезені құлыптау</translation>
    </message>
    <message>
        <source>Switch accounts &amp;on…</source>
        <translation>Есептік жазбаларды &amp;іске қосу…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Қосу…</translation>
    </message>
    <message>
        <source>&amp;Role…</source>
        <translation>&amp;Рөлі…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Атын өзгерту…</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>Құпия&amp;сөз…</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>А&amp;жырату</translation>
    </message>
    <message>
        <source>Act&amp;ivate</source>
        <translation>&amp;Белсендіру</translation>
    </message>
    <message>
        <source>Forget wrong &amp;tries</source>
        <translation>Қате &amp;енгізулерді тазалау</translation>
    </message>
    <message>
        <source>New recovery &amp;code…</source>
        <translation>Жаңа қалпына келтіру &amp;коды…</translation>
    </message>
    <message>
        <source>Switch accounts o&amp;ff…</source>
        <translation>Есептік жазбаларды &amp;өшіру…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Кіру аты</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Соңғы кіруі</translation>
    </message>
    <message>
        <source>Wrong tries</source>
        <translation>Қате енгізулер</translation>
    </message>
    <message>
        <source> min without a key</source>
        <translation> мин әрекетсіздіктен кейін</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ешқашан</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Everybody signs in with a name and a password. Clerks enter records; supervisors also close months, export returns, set targets and channels; administrators also look after accounts, backups and encryption.</source>
        <translation>Әркім өз аты мен құпиясөзі арқылы кіреді. Операторлар жазба енгізеді; ауысым бастықтары оған қоса айды жабады, есептерді экспорттайды, жоспарларды, нормативтер мен арналарды белгілейді; әкімшілер бұған қоса есептік жазбаларды, сақтық көшірмелер мен шифрлауды жүргізеді.</translation>
    </message>
    <message>
        <source>Accounts are off: whoever opens this desk may do everything, and records are entered under the name of the computer&apos;s user. Switch them on where several people work here and not all of them sign the figures.</source>
        <translation>Есептік жазбалар өшірулі: осы жұмыс орнын ашқан кез келген адам бәрін істей алады, жазбалар компьютер пайдаланушысының атынан енгізіледі. Мұнда бірнеше адам жұмыс істеп, деректерге бәрі бірдей қол қоймайтын болса, іске қосыңыз.</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ажыратылған</translation>
    </message>
    <message>
        <source>waits {minutes} min</source>
        <translation>{minutes} мин күтеді</translation>
    </message>
    <message>
        <source>active</source>
        <translation>белсенді</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>Бірінші әкімші</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>&amp;Іске қосу</translation>
    </message>
    <message>
        <source>That is you. Others are added afterwards; then a code is shown for the day the password is forgotten.</source>
        <translation>Бұл – сіз. Басқалар кейін қосылады; содан соң құпиясөз ұмытылған күнге арналған код көрсетіледі.</translation>
    </message>
    <message>
        <source>{name} may sign in now.</source>
        <translation>{name} енді кіре алады.</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Тағы бір адам</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Қос&amp;у</translation>
    </message>
    <message>
        <source>Give the password to nobody else. It can be changed in the menu Desk after signing in.</source>
        <translation>Құпиясөзді басқа ешкімге бермеңіз. Кіргеннен кейін оны «Жұмыс орны» мәзірінде өзгертуге болады.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Сақта&amp;у</translation>
    </message>
    <message>
        <source>Name of {name}</source>
        <translation>Аты-жөні: {name}</translation>
    </message>
    <message>
        <source>{name} has a new password.</source>
        <translation>{name}: құпиясөз жаңартылды.</translation>
    </message>
    <message>
        <source>New password for {name}</source>
        <translation>Жаңа құпиясөз: {name}</translation>
    </message>
    <message>
        <source>Whoever is signed in with the old one has to sign in again.</source>
        <translation>Ескі құпиясөзбен кіргендер қайта кіруі керек.</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>Өш&amp;іру</translation>
    </message>
    <message>
        <source>L&amp;eave them on</source>
        <translation>Қосулы қал&amp;дыру</translation>
    </message>
    <message>
        <source>Switch accounts off?</source>
        <translation>Есептік жазбалар өшірілсін бе?</translation>
    </message>
    <message>
        <source>Accounts are off.</source>
        <translation>Есептік жазбалар өшірілді.</translation>
    </message>
    <message>
        <source>Whoever opens this desk may do everything then. The accounts stay, for when they are switched on again.</source>
        <translation>Сонда осы жұмыс орнын ашқан кез келген адам бәрін істей алады. Есептік жазбалар қайта іске қосылғанға дейін сақталады.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Сақталды.</translation>
    </message>
</context>
<context>
    <name>PeriodBox</name>
    <message>
        <source>Q{quarter} {year}</source>
        <comment>a quarter of a year</comment>
        <translation>{year} ж. {quarter}-тоқсан</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>&amp;Name to sign in with</source>
        <translation>Кіру &amp;аты</translation>
    </message>
    <message>
        <source>Name &amp;shown</source>
        <translation>Көрсетілетін а&amp;т</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Рөлі</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Құпиясөз</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Тағы &amp;бір рет</translation>
    </message>
    <message>
        <source>such as zhangwei; it never changes</source>
        <translation>мысалы, zhangwei; кейін өзгермейді</translation>
    </message>
    <message>
        <source>such as 张伟</source>
        <translation>мысалы, Айгүл Серікқызы</translation>
    </message>
    <message>
        <source>At least 8 characters; three words are good. No other rules.</source>
        <translation>Кемінде 8 таңба; үш сөз болса жақсы. Басқа талап жоқ.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;PDF (*.pdf)</source>
        <translation>Сурет (*.png);;Сызба (*.svg);;PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PortDialog</name>
    <message>
        <source>Port and unit</source>
        <translation>Өткізу пункті және ұйым</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>They stand on the cover of each return from now on.</source>
        <translation>Енді олар әр есептің мұқабасында тұрады.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>Өткізу &amp;пункті</translation>
    </message>
    <message>
        <source>&amp;Unit that reports</source>
        <translation>&amp;Есеп беретін ұйым</translation>
    </message>
    <message>
        <source>Kept: {port}</source>
        <translation>Сақталды: {port}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF-ке сақтау</translation>
    </message>
    <message>
        <source>Save the pages as a PDF (Ctrl+S)</source>
        <translation>Беттерді PDF ретінде сақтау (Ctrl+S)</translation>
    </message>
    <message>
        <source>Size of the pages on the screen</source>
        <translation>Беттердің экрандағы масштабы</translation>
    </message>
    <message>
        <source>Page shown</source>
        <translation>Көрсетілген бет</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Сақталды: {file}</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}). Choose another folder.</source>
        <translation>{file} файлын жазу мүмкін емес ({why}). Басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} жазылуда…</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>There is no backup of {day}. “horgosdesk backup --list” names them all.</source>
        <translation>{day} күнінің сақтық көшірмесі жоқ. «horgosdesk backup --list» барлығын көрсетеді.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>{file} файлы жоқ.</translation>
    </message>
    <message>
        <source>{file} exists already. Choose another name.</source>
        <translation>{file} бұрыннан бар. Басқа ат таңдаңыз.</translation>
    </message>
    <message>
        <source>Accounts are off on this desk. Leave --user out, or switch them on first.</source>
        <translation>Бұл жұмыс орнында есептік жазбалар өшірулі. --user параметрін алып тастаңыз немесе алдымен оларды іске қосыңыз.</translation>
    </message>
    <message>
        <source>{folder} is encrypted already. With --new-key it is written anew under another key, with --backups its plain backups are encrypted.</source>
        <translation>{folder} қалтасы бұрын шифрланған. --new-key оны басқа кілтпен қайта жазады, --backups шифрланбаған сақтық көшірмелерін шифрлайды.</translation>
    </message>
    <message>
        <source>{folder} is not encrypted.</source>
        <translation>{folder} қалтасы шифрланбаған.</translation>
    </message>
    <message>
        <source>The recovery key is missing. Give it at the terminal, or with --recovery-file.</source>
        <translation>Қалпына келтіру кілті жоқ. Оны терминалда немесе --recovery-file арқылы көрсетіңіз.</translation>
    </message>
    <message>
        <source>{file} is not in {folder}. Take it in with “horgosdesk feed ingest”.</source>
        <translation>{file} {folder} қалтасында жоқ. Оны «horgosdesk feed ingest» арқылы қабылдаңыз.</translation>
    </message>
    <message>
        <source>The channel {channel} names no user. Set it up with --user first.</source>
        <translation>{channel} арнасында пайдаланушы көрсетілмеген. Алдымен --user арқылы орнатыңыз.</translation>
    </message>
    <message>
        <source>There is no channel {channel} in {file}. There are: {known}.</source>
        <translation>{file} файлында {channel} арнасы жоқ. Барлары: {known}.</translation>
    </message>
    <message>
        <source>The exchange that runs already waits: {why}</source>
        <translation>Жүріп жатқан алмасу күтіп тұр: {why}</translation>
    </message>
    <message>
        <source>The exchange that runs already did not end. Look at “hub status”.</source>
        <translation>Жүріп жатқан алмасу аяқталмады. «hub status» арқылы қараңыз.</translation>
    </message>
    <message>
        <source>Say what holds: stored, waiting, or some --field NAME=waiting.</source>
        <translation>Қайсысы күшінде екенін көрсетіңіз: stored, waiting немесе бірнеше --field ӨРІС=waiting.</translation>
    </message>
    <message>
        <source>“{said}” is no field of it and what holds there, such as gross_kg=waiting.</source>
        <translation>«{said}» өріс пен онда күшінде болатын мәнді білдірмейді, мысалы gross_kg=waiting.</translation>
    </message>
    <message>
        <source>{folder} has no workbook to hold the journal against. Give the folder with the returns that were handed out.</source>
        <translation>{folder} қалтасында журналды салыстыратын жұмыс кітабы жоқ. Тапсырылған есептер жатқан қалтаны көрсетіңіз.</translation>
    </message>
    <message>
        <source>{meter} has no reading of {day}.</source>
        <translation>{meter} есептегішінде {day} күнгі көрсетілім жоқ.</translation>
    </message>
    <message>
        <source>{title}: {said}</source>
        <translation>{title}: {said}</translation>
    </message>
    <message>
        <source>{day} has one already. To correct it say why, by --reason.</source>
        <translation>{day} күні үшін бұрыннан бар. Түзету үшін себебін --reason арқылы көрсетіңіз.</translation>
    </message>
    <message>
        <source>A password is needed. Put it into ${variable} or into a file, or call this in a terminal.</source>
        <translation>Құпиясөз керек. Оны ${variable} айнымалысына не файлға салыңыз немесе команданы терминалда іске қосыңыз.</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>Екеуі бірдей емес. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>Others may read {file}, so it keeps no password. Take that right away: chmod 600 {file}</source>
        <translation>{file} файлын басқалар оқи алады, сондықтан оған құпиясөз сақталмайды. Бұл құқықты алып тастаңыз: chmod 600 {file}</translation>
    </message>
    <message>
        <source>{file} is no text in UTF-8.</source>
        <translation>{file} – UTF-8 мәтіні емес.</translation>
    </message>
    <message>
        <source>Nothing is known of a train {number}. `trains board` lists those that are.</source>
        <translation>{number} пойызы туралы ештеңе белгісіз. `trains board` белгілі пойыздарды көрсетеді.</translation>
    </message>
    <message>
        <source>Train {number} did not run on {day}. It did on: {days}.</source>
        <translation>{number} пойызы {day} күні жүрген жоқ. Жүрген күндері: {days}.</translation>
    </message>
    <message>
        <source>There is nothing to undo: {who} changed nothing today at this desk.</source>
        <translation>Қайтаратын ештеңе жоқ: {who} бүгін осы жұмыс орнында ештеңе өзгертпеген.</translation>
    </message>
    <message>
        <source>The new passphrase is missing. Give it at the terminal, in $HORGOSDESK_NEW_PASSPHRASE, or with --new-passphrase-file.</source>
        <translation>Жаңа құпия тіркес жоқ. Оны терминалда, $HORGOSDESK_NEW_PASSPHRASE айнымалысында немесе --new-passphrase-file арқылы көрсетіңіз.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed; start again.</source>
        <translation>Екі құпия тіркес бірдей емес. Ештеңе өзгертілген жоқ; қайтадан бастаңыз.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is not a day. Write it as 2025-05-01.</source>
        <translation>{file}, {line}-жол: «{value}» – күн емес. 2025-05-01 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no {column}. Write its code, or nothing for any.</source>
        <translation>{file}, {line}-жол: «{value}» мәні {column} бағанына жарамайды. Оның кодын жазыңыз немесе кез келгені үшін бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {low} to {high} hours run backwards. Write the shorter time first.</source>
        <translation>{file}, {line}-жол: {low} – {high} сағат кері жазылған. Алдымен қысқа уақытты жазыңыз.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no number of hours. Write 16 or 0.5.</source>
        <translation>{file}, {line}-жол: «{value}» – сағат саны емес. 16 немесе 0.5 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no change in percent. Write -70 for 70 % less.</source>
        <translation>{file}, {line}-жол: «{value}» – пайызбен берілген өзгеріс емес. 70 % кему үшін -70 деп жазыңыз.</translation>
    </message>
    <message>
        <source>“{value}” does not say which part is the year. Write it with four digits: 2025-11-03.</source>
        <translation>«{value}» мәнінде жылдың қайсысы екені белгісіз. Жылды төрт цифрмен жазыңыз: 2025-11-03.</translation>
    </message>
    <message>
        <source>“{value}” can mean {first} or {second}. Write it with the year first.</source>
        <translation>«{value}» мәнін {first} немесе {second} деп түсінуге болады. Алдымен жылды жазыңыз.</translation>
    </message>
    <message>
        <source>The year in “{value}” is not between 2000 and 2100. Correct it.</source>
        <translation>«{value}» мәніндегі жыл 2000–2100 аралығында емес. Түзетіңіз.</translation>
    </message>
    <message>
        <source>“{value}” is not a day. Write it as 2025-11-03.</source>
        <translation>«{value}» – күн емес. 2025-11-03 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>“{value}” is not a month. Write it as 2025-11.</source>
        <translation>«{value}» – ай емес. 2025-11 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>“{value}” is not a time. Write it as 2025-11-03T14:30+08:00.</source>
        <translation>«{value}» – уақыт емес. 2025-11-03T14:30+08:00 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no intensity. Write grams of CO2e per tonne-kilometre above zero, as in 24 or 137.5.</source>
        <translation>{file}, {line}-жол: «{value}» – шығарындылар қарқындылығы емес. Тонна-километрге шаққандағы CO2-экв. граммын жазыңыз, ол нөлден үлкен болуы керек, мысалы 24 немесе 137.5.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the intensity of {mode} has no source. Write where the figure is from: nobody can vouch for one without.</source>
        <translation>{file}, {line}-жол: {mode} қарқындылығының дереккөзі жоқ. Сан қайдан алынғанын жазыңыз: дереккөзсіз санға ешкім кепіл бола алмайды.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no year. Write the year that the figure is of, as 2018.</source>
        <translation>{file}, {line}-жол: «{value}» – жыл емес. Сан қай жылғы екенін жазыңыз, мысалы 2018.</translation>
    </message>
    <message>
        <source>{file} has no line of {mode}, against which the saving is reckoned. Copy it from the original file.</source>
        <translation>{file} файлында {mode} жолы жоқ, ал үнем сонымен салыстырып есептеледі. Оны бастапқы файлдан көшіріңіз.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” does not fit. A leg goes from one location of locations.csv to another.</source>
        <translation>{file}, {line}-жол: «{value}» жарамайды. Учаске locations.csv файлындағы бір орыннан екіншісіне барады.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no distance. Write whole kilometres above zero, or nothing where routes.csv has a route from {origin} to {destination}.</source>
        <translation>{file}, {line}-жол: «{value}» – қашықтық емес. Нөлден үлкен бүтін километрді жазыңыз; routes.csv файлында {origin} – {destination} маршруты болса, бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the leg of {mode} has no source. Write where the distance is from, or under unverified that it is an estimate.</source>
        <translation>{file}, {line}-жол: {mode} учаскесінің дереккөзі жоқ. Қашықтық қайдан алынғанын жазыңыз немесе unverified бағанында бағалау екенін көрсетіңіз.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no mode, or stands here twice. Write the code of modes.csv, once.</source>
        <translation>{file}, {line}-жол: «{value}» – көлік түрі емес немесе мұнда екі рет тұр. modes.csv файлындағы кодты бір рет жазыңыз.</translation>
    </message>
    <message>
        <source>HS code {hs_code} belongs to “{fix}”, not to “{category}”. Correct the one that is wrong.</source>
        <translation>{hs_code} СЭҚ ТН коды «{category}» емес, «{fix}» санатына жатады. Қатесін түзетіңіз.</translation>
    </message>
    <message>
        <source>Declaration {value} already has a line with these goods and weight. Save only if it is another line.</source>
        <translation>ТД {value} ішінде тауары мен салмағы дәл осындай жол бар. Бұл басқа жол болса ғана сақтаңыз.</translation>
    </message>
    <message>
        <source>Net weight {net} kg is more than gross weight {gross} kg. Correct one of them.</source>
        <translation>Нетто салмағы {net} кг, брутто салмағынан {gross} кг артық. Біреуін түзетіңіз.</translation>
    </message>
    <message>
        <source>The gross weight is zero. Save only if nothing was carried.</source>
        <translation>Брутто салмағы нөлге тең. Шынымен ештеңе тасымалданбаса ғана сақтаңыз.</translation>
    </message>
    <message>
        <source>{usual} kg is usual for these goods and this mode. Is {value} in tonnes?</source>
        <translation>Бұл тауар мен көлік түріне тән салмақ – {usual} кг. {value} тоннамен берілген бе?</translation>
    </message>
    <message>
        <source>{usual} kg is usual for these goods and this mode. Is {value} in grams?</source>
        <translation>Бұл тауар мен көлік түріне тән салмақ – {usual} кг. {value} граммен берілген бе?</translation>
    </message>
    <message>
        <source>{usual} kg is usual for these goods and this mode. Has {value} a 0 too many or too few?</source>
        <translation>Бұл тауар мен көлік түріне тән салмақ – {usual} кг. {value} санында бір 0 артық не кем емес пе?</translation>
    </message>
    <message>
        <source>{usual} kg is usual for these goods and this mode; {value} kg is far from it. Look again.</source>
        <translation>Бұл тауар мен көлік түріне тән салмақ – {usual} кг; {value} кг одан тым алшақ. Қайта қараңыз.</translation>
    </message>
    <message>
        <source>A value needs its currency. Type it, for example CNY or USD.</source>
        <translation>Құн болса, валютасы да керек. Теріңіз, мысалы CNY немесе USD.</translation>
    </message>
    <message>
        <source>A quantity needs its unit. Type it, for example 辆 or 台.</source>
        <translation>Мөлшер болса, бірлігі де керек. Теріңіз, мысалы автомобиль немесе дана.</translation>
    </message>
    <message>
        <source>Nothing says which consignment this is. Give its declaration number, or its wagon, container, truck or train.</source>
        <translation>Қай партия екені көрсетілмеген. ТД нөмірін немесе вагонын, контейнерін, автомобилін не пойызын көрсетіңіз.</translation>
    </message>
    <message>
        <source>A stage needs its time, and a time its stage. Give both.</source>
        <translation>Кезеңнің уақыты, ал уақыттың кезеңі болуы керек. Екеуін де көрсетіңіз.</translation>
    </message>
    <message>
        <source>Declaration {value} is there already, as another consignment. Record its stages there.</source>
        <translation>ТД {value} басқа партия ретінде бұрыннан бар. Кезеңдерін сол жерге жазыңыз.</translation>
    </message>
    <message>
        <source>{stage}: {value} is in the future. Look at the day and the time again.</source>
        <translation>{stage}: {value} әлі келген жоқ. Күні мен уақытын қайта қараңыз.</translation>
    </message>
    <message>
        <source>{stage} at {value} cannot be before {before} at {other}. Correct the one that is wrong.</source>
        <translation>«{stage}» ({value}) кезеңі «{before}» ({other}) кезеңінен бұрын бола алмайды. Қатесін түзетіңіз.</translation>
    </message>
    <message>
        <source>{stage} at {value} is before {before} at {other}. Save only if that is how it was.</source>
        <translation>«{stage}» ({value}) кезеңі «{before}» ({other}) кезеңінен бұрын тұр. Шынымен солай болса ғана сақтаңыз.</translation>
    </message>
    <message>
        <source>{stage} does not belong to the lane “{lane}”. Correct the lane if it changed.</source>
        <translation>«{stage}» кезеңі «{lane}» дәлізіне жатпайды. Дәліз өзгерген болса, оны түзетіңіз.</translation>
    </message>
    <message>
        <source>{stage}: {value} since the stage before; {usual} is usual. Look at the day and the time again.</source>
        <translation>{stage}: алдыңғы кезеңнен бері {value} өтті; әдетте {usual}. Күні мен уақытын қайта қараңыз.</translation>
    </message>
    <message>
        <source>{file}, line {line}: a code and a name in one language are needed.</source>
        <translation>{file}, {line}-жол: код және кемінде бір тілдегі атау керек.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {value} is there already. Take one of the two lines out.</source>
        <translation>{file}, {line}-жол: {value} бұрыннан бар. Екі жолдың бірін алып тастаңыз.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the prefix {value} is not digits or belongs to another category already.</source>
        <translation>{file}, {line}-жол: {value} префиксі цифрлардан тұрмайды немесе басқа санатқа тиесілі.</translation>
    </message>
    <message>
        <source>Say where the factor is from, such as the number of the laboratory&apos;s paper.</source>
        <translation>Коэффициенттің дереккөзін көрсетіңіз, мысалы зертхана хаттамасының нөмірі.</translation>
    </message>
    <message>
        <source>By a factor of zero nothing weighs anything. Type the factor of the day.</source>
        <translation>Коэффициент нөл болса, салмақ та нөл болады. Сол күнгі коэффициентті теріңіз.</translation>
    </message>
    <message>
        <source>There is a control character ({char}) in the text. Type the text again without it.</source>
        <translation>Мәтінде басқару таңбасы бар ({char}). Мәтінді онсыз қайта теріңіз.</translation>
    </message>
    <message>
        <source>The text has {length} characters; at most {limit} fit. Shorten it.</source>
        <translation>Мәтінде {length} таңба бар; ең көбі {limit} сыяды. Қысқартыңыз.</translation>
    </message>
    <message>
        <source>“{value}” is not in the list. Choose one of the list: type part of a name or code.</source>
        <translation>«{value}» тізімде жоқ. Атаудың не кодтың бір бөлігін теріп, тізімнен таңдаңыз.</translation>
    </message>
    <message>
        <source>“{value}” is not in the list. Did you mean {fix}?</source>
        <translation>«{value}» тізімде жоқ. {fix} дегіңіз келді ме?</translation>
    </message>
    <message>
        <source>An HS code is 4, 6, 8 or 10 digits; “{value}” is not. Type digits, or part of the name and choose.</source>
        <translation>СЭҚ ТН коды 4, 6, 8 немесе 10 цифрдан тұрады; «{value}» олай емес. Цифрларды теріңіз немесе атаудың бір бөлігін теріп, таңдаңыз.</translation>
    </message>
    <message>
        <source>HS code {value} has {length} digits; it must have 4, 6, 8 or 10.</source>
        <translation>{value} СЭҚ ТН кодында {length} цифр бар; 4, 6, 8 немесе 10 болуы керек.</translation>
    </message>
    <message>
        <source>HS code {value} does not exist in HS 2022. Look at the digits again, or type part of the name.</source>
        <translation>СЭҚ ТН (HS 2022) ішінде {value} коды жоқ. Цифрларын қайта қараңыз немесе атаудың бір бөлігін теріңіз.</translation>
    </message>
    <message>
        <source>{value} is below zero. Type a number of zero or more.</source>
        <translation>{value} нөлден кіші. Нөлді немесе оң санды теріңіз.</translation>
    </message>
    <message>
        <source>“{name}” is no name of a file in {folder}: somebody has changed the data. Run “horgosdesk verify”.</source>
        <translation>«{name}» – {folder} қалтасындағы файл аты емес: деректерді біреу өзгерткен. «horgosdesk verify» іске қосыңыз.</translation>
    </message>
    <message>
        <source>“{value}” is too fine for a target. Round it.</source>
        <translation>«{value}» жоспар үшін тым ұсақ. Дөңгелектеңіз.</translation>
    </message>
    <message>
        <source>“{value}” is more than this desk can hold. Look at the number and its unit.</source>
        <translation>«{value}» бұл жұмыс орнына сыймайды. Сан мен бірлігін қайта қараңыз.</translation>
    </message>
    <message>
        <source>“{value}” is no target. Write a number, with a unit: 45.6 Mt, 4560万吨, 60 000.</source>
        <translation>«{value}» – жоспар емес. Санды бірлігімен жазыңыз: 45,6 млн т, 456 мың т, 60 000.</translation>
    </message>
    <message>
        <source>“{value}” was typed with Cyrillic letters. It is kept with Latin ones.</source>
        <translation>«{value}» кирилл әріптерімен терілген. Латын әріптерімен сақталады.</translation>
    </message>
    <message>
        <source>“{value}” is not a container number: 4 letters (the last U, J or Z) and 7 digits.</source>
        <translation>«{value}» – контейнер нөмірі емес: 4 әріп (соңғысы U, J немесе Z) және 7 цифр болуы керек.</translation>
    </message>
    <message>
        <source>“{value}” is not a container number: 4 letters (the last U, J or Z) and 7 digits. Did you mean {fix}?</source>
        <translation>«{value}» – контейнер нөмірі емес: 4 әріп (соңғысы U, J немесе Z) және 7 цифр болуы керек. {fix} дегіңіз келді ме?</translation>
    </message>
    <message>
        <source>“{value}” is not a container number: 4 letters (the last U, J or Z) and 7 digits. Did you mean {fix}, or {others}?</source>
        <translation>«{value}» – контейнер нөмірі емес: 4 әріп (соңғысы U, J немесе Z) және 7 цифр болуы керек. {fix} әлде {others} дегіңіз келді ме?</translation>
    </message>
    <message>
        <source>Container {value}: the check digit does not fit. Compare each character.</source>
        <translation>Контейнер {value}: бақылау цифры сәйкес емес. Әр таңбасын салыстырыңыз.</translation>
    </message>
    <message>
        <source>Container {value}: the check digit does not fit. Did you mean {fix}?</source>
        <translation>Контейнер {value}: бақылау цифры сәйкес емес. {fix} дегіңіз келді ме?</translation>
    </message>
    <message>
        <source>Container {value}: the check digit does not fit. Did you mean {fix}, or {others}?</source>
        <translation>Контейнер {value}: бақылау цифры сәйкес емес. {fix} әлде {others} дегіңіз келді ме?</translation>
    </message>
    <message>
        <source>Container {value}: ISO advises against numbers with this check digit. Compare it with the paper.</source>
        <translation>Контейнер {value}: ISO мұндай бақылау цифры бар нөмірлерді ұсынбайды. Құжатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>“{value}” is not a wagon number: 8 digits (1520 mm), 12 (UIC), or class and 7 digits (China). Did you mean {fix}?</source>
        <translation>«{value}» – вагон нөмірі емес: 8 цифр (1520 мм), 12 цифр (UIC) немесе түрі мен 7 цифр (Қытай) болуы керек. {fix} дегіңіз келді ме?</translation>
    </message>
    <message>
        <source>“{value}” is not a wagon number: 8 digits (1520 mm), 12 (UIC), or class and 7 digits (China).</source>
        <translation>«{value}» – вагон нөмірі емес: 8 цифр (1520 мм), 12 цифр (UIC) немесе түрі мен 7 цифр (Қытай) болуы керек.</translation>
    </message>
    <message>
        <source>Wagon {value}: the check digit does not fit. Compare each digit.</source>
        <translation>Вагон {value}: бақылау цифры сәйкес емес. Әр цифрын салыстырыңыз.</translation>
    </message>
    <message>
        <source>Wagon {value}: the check digit does not fit. Did you mean {fix}?</source>
        <translation>Вагон {value}: бақылау цифры сәйкес емес. {fix} дегіңіз келді ме?</translation>
    </message>
    <message>
        <source>Wagon {value}: the check digit does not fit. Did you mean {fix}, or {others}?</source>
        <translation>Вагон {value}: бақылау цифры сәйкес емес. {fix} әлде {others} дегіңіз келді ме?</translation>
    </message>
    <message>
        <source>Wagon {value}: 8-digit numbers of freight wagons do not begin with {first}. Compare it with the paper.</source>
        <translation>Вагон {value}: жүк вагондарының 8 цифрлы нөмірі {first} цифрынан басталмайды. Құжатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>“{value}” is not a declaration number: it has 18 digits (9 on old paper).</source>
        <translation>«{value}» – ТД нөмірі емес: 18 цифрдан тұруы керек (ескі құжаттарда 9).</translation>
    </message>
    <message>
        <source>Declaration {value}: digits 5 to 8 ({year}) are not a year. Compare them.</source>
        <translation>ТД {value}: 5–8-цифрлар ({year}) жыл емес. Салыстырыңыз.</translation>
    </message>
    <message>
        <source>Declaration {value} is of the year {year}; the record is of {day}. Correct one of them.</source>
        <translation>ТД {value} – {year} жылғы, ал жазба күні – {day}. Біреуін түзетіңіз.</translation>
    </message>
    <message>
        <source>Declaration {value}: the ninth digit must be 1 (import) or 0 (export).</source>
        <translation>ТД {value}: тоғызыншы цифр 1 (импорт) немесе 0 (экспорт) болуы керек.</translation>
    </message>
    <message>
        <source>Declaration {value} is one of import by its ninth digit; the record says export. Correct one of them.</source>
        <translation>ТД {value} тоғызыншы цифры бойынша импорттық, ал жазбада экспорт тұр. Біреуін түзетіңіз.</translation>
    </message>
    <message>
        <source>Declaration {value} is one of export by its ninth digit; the record says import. Correct one of them.</source>
        <translation>ТД {value} тоғызыншы цифры бойынша экспорттық, ал жазбада импорт тұр. Біреуін түзетіңіз.</translation>
    </message>
    <message>
        <source>Customs district {district} is not in the table. Compare it with the paper.</source>
        <translation>{district} кеден округі кестеде жоқ. Құжатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>“{value}” is not a unified social credit code: it has 18 characters, the last one to check the others.</source>
        <translation>«{value}» – әлеуметтік кредиттің бірыңғай коды емес: ол 18 таңбадан тұрады, соңғысы – бақылау таңбасы.</translation>
    </message>
    <message>
        <source>“{value}” is not a unified social credit code. Did you mean {fix}?</source>
        <translation>«{value}» – әлеуметтік кредиттің бірыңғай коды емес. {fix} дегіңіз келді ме?</translation>
    </message>
    <message>
        <source>“{value}” is not a unified social credit code. Did you mean {fix}, or {others}?</source>
        <translation>«{value}» – әлеуметтік кредиттің бірыңғай коды емес. {fix} әлде {others} дегіңіз келді ме?</translation>
    </message>
    <message>
        <source>The year {year} in “{value}” cannot be right. Did you mean {fix}?</source>
        <translation>«{value}» мәніндегі {year} жылы дұрыс емес. {fix} дегіңіз келді ме?</translation>
    </message>
    <message>
        <source>The year {year} in “{value}” cannot be right. Correct it.</source>
        <translation>«{value}» мәніндегі {year} жылы дұрыс емес. Түзетіңіз.</translation>
    </message>
    <message>
        <source>The time in “{value}” does not exist: a day runs from 00:00 to 24:00. Correct it.</source>
        <translation>«{value}» мәніндегі уақыт болмайды: тәулік 00:00–24:00 аралығында. Түзетіңіз.</translation>
    </message>
    <message>
        <source>“{value}”: {zone} was at {offset} then. Take one of the two out.</source>
        <translation>«{value}»: {zone} белдеуінде ол кезде {offset} болған. Екеуінің бірін алып тастаңыз.</translation>
    </message>
    <message>
        <source>“{value}” did not exist in {zone}: the clocks went from {before} straight to {after}. Correct the time.</source>
        <translation>«{value}» уақыты {zone} белдеуінде болған жоқ: сағат тілі {before} көрсеткішінен бірден {after} көрсеткішіне жылжытылды. Уақытты түзетіңіз.</translation>
    </message>
    <message>
        <source>“{value}” came twice in {zone}, as the clocks were set back: first at {first}, then at {second}. Write one of the two behind it.</source>
        <translation>«{value}» уақыты {zone} белдеуінде екі рет болды, өйткені сағат кері жылжытылды: алдымен {first}, кейін {second}. Соңына екеуінің бірін жазыңыз.</translation>
    </message>
    <message>
        <source>“{value}” has no time of day. Write one behind it: 2025-11-03 14:30.</source>
        <translation>«{value}» мәнінде сағаты жоқ. Соңына жазыңыз: 2025-11-03 14:30.</translation>
    </message>
    <message>
        <source>“{value}” has no day with its year. Write it as 2025-11-03 14:30.</source>
        <translation>«{value}» мәнінде жылы көрсетілген күн жоқ. 2025-11-03 14:30 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>{year} has no 29 February (“{value}”). Correct the day or the year.</source>
        <translation>{year} жылында 29 ақпан жоқ («{value}»). Күнін немесе жылын түзетіңіз.</translation>
    </message>
    <message>
        <source>“{zone}” in “{value}” does not say which zone is meant. Write the difference from UTC instead: +08:00.</source>
        <translation>«{value}» мәніндегі «{zone}» қай белдеу екені белгісіз. Орнына UTC уақытынан айырмасын жазыңыз: +08:00.</translation>
    </message>
    <message>
        <source>“{value}” is not a day with a time. Write it as 2025-11-03 14:30.</source>
        <translation>«{value}» – күн мен уақыт емес. 2025-11-03 14:30 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>{file} was not read: it has more than {most} ({limit}: {what}). Split the file, or raise {limit} in limits.csv in the desk&apos;s folder.</source>
        <translation>{file} оқылмады: ол {most} шегінен асады ({limit}: {what}). Файлды бөліңіз немесе жұмыс орнының қалтасындағы limits.csv файлында {limit} шегін көтеріңіз.</translation>
    </message>
    <message>
        <source>{file} was not read: it has {found}, and up to {most} are allowed ({limit}: {what}). Split the file, or raise {limit} in limits.csv in the desk&apos;s folder.</source>
        <translation>{file} оқылмады: нақтысы {found}, рұқсат етілгені {most} ({limit}: {what}). Файлды бөліңіз немесе жұмыс орнының қалтасындағы limits.csv файлында {limit} шегін көтеріңіз.</translation>
    </message>
    <message>
        <source>{file}, line {line}: there is no limit “{name}”, or it stands here twice. Known: {known}.</source>
        <translation>{file}, {line}-жол: «{name}» деген шек жоқ немесе мұнда екі рет тұр. Барлары: {known}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no limit. Write a whole number from 1 to {most}.</source>
        <translation>{file}, {line}-жол: «{value}» – шек емес. 1–{most} аралығындағы бүтін санды жазыңыз.</translation>
    </message>
    <message>
        <source>“{word}” begins a mark that is not closed. Write {close} behind it.</source>
        <translation>«{word}» ашқан белгі жабылмаған. Соңына {close} жазыңыз.</translation>
    </message>
    <message>
        <source>“today” is not allowed, for a return must come out the same on any day. Take as_of, month or days.</source>
        <translation>«today» қолдануға болмайды: есеп кез келген күні бірдей шығуы керек. as_of, month немесе days қолданыңыз.</translation>
    </message>
    <message>
        <source>“{word}” needs a measure behind it, such as {word} gross_t.</source>
        <translation>«{word}» сөзінен кейін көрсеткіш керек, мысалы {word} gross_t.</translation>
    </message>
    <message>
        <source>“{word}” cannot be read. Write name=value without spaces, and a value that has spaces between quotation marks.</source>
        <translation>«{word}» түсініксіз. Бос орынсыз атау=мән түрінде жазыңыз; бос орны бар мәнді тырнақшаға алыңыз.</translation>
    </message>
    <message>
        <source>A mark says nothing. Write what it asks for, such as {example}.</source>
        <translation>Белгі ішінде ештеңе жоқ. Не керек екенін жазыңыз, мысалы {example}.</translation>
    </message>
    <message>
        <source>within_pct is a percentage itself; “{how}” of it means nothing. Ask for it plainly.</source>
        <translation>within_pct өзі пайыз; одан «{how}» есептеудің мәні жоқ. Оны жай ғана сұраңыз.</translation>
    </message>
    <message>
        <source>{measure} does not add up, so nothing has a share in it. Ask for a share of cases.</source>
        <translation>{measure} қосылмайды, сондықтан онда үлес болмайды. cases үлесін сұраңыз.</translation>
    </message>
    <message>
        <source>“rows” needs by=, which says what the rows are, such as by=country.</source>
        <translation>«rows» үшін by= керек, ол жолдардың не екенін білдіреді, мысалы by=country.</translation>
    </message>
    <message>
        <source>others=yes needs top=, and rows that are no days or months: it holds what comes behind the top.</source>
        <translation>others=yes үшін top= және күн не ай емес жолдар керек: онда алғашқылардан кейінгілердің бәрі жиналады.</translation>
    </message>
    <message>
        <source>{name}={value}: a whole number from {least} to {most} is needed.</source>
        <translation>{name}={value}: {least}–{most} аралығындағы бүтін сан керек.</translation>
    </message>
    <message>
        <source>hs={value}: 2 to 10 digits of an HS code are needed, such as hs=1001.</source>
        <translation>hs={value}: СЭҚ ТН кодының 2–10 цифры керек, мысалы hs=1001.</translation>
    </message>
    <message>
        <source>“{word}” does not go with {of}, which takes {known}.</source>
        <translation>«{word}» сөзін {of} ішінде қолдануға болмайды, болатындары: {known}.</translation>
    </message>
    <message>
        <source>“{word}” is not known here. Did you mean {fix}?</source>
        <translation>«{word}» мұнда белгісіз. {fix} дегіңіз келді ме?</translation>
    </message>
    <message>
        <source>“{word}” is not known here. Take one of these: {known}.</source>
        <translation>«{word}» мұнда белгісіз. Мыналардың бірін алыңыз: {known}.</translation>
    </message>
    <message>
        <source>“{word}” is not in the code table. Write the code, or the name as the table has it.</source>
        <translation>«{word}» кодтар кестесінде жоқ. Кодын немесе атауын кестедегідей жазыңыз.</translation>
    </message>
    <message>
        <source>{name}= is said twice. Once is enough; join several values by |.</source>
        <translation>{name}= екі рет жазылған. Бір рет жеткілікті; бірнеше мәнді | арқылы біріктіріңіз.</translation>
    </message>
    <message>
        <source>“{word}” does not belong here. Options are written name=value; a value that has spaces stands between quotation marks.</source>
        <translation>«{word}» бұл жерге жатпайды. Параметрлер атау=мән түрінде жазылады; бос орны бар мән тырнақшаға алынады.</translation>
    </message>
    <message>
        <source>{measure} needs {needs}= with one value, for unlike ones do not add up: {example}.</source>
        <translation>{measure} үшін бір мәнді {needs}= керек, өйткені әртүрлі мәндер қосылмайды: {example}.</translation>
    </message>
    <message>
        <source>What is usual a day ends below where it begins. Change one of the two.</source>
        <translation>Әдеттегі тәуліктік мөлшердің жоғарғы шегі төменгісінен кіші. Біреуін өзгертіңіз.</translation>
    </message>
    <message>
        <source>A meter that shows the quantity of the day never begins anew. Leave this empty.</source>
        <translation>Тәуліктік мөлшерді көрсететін есептегіш ешқашан нөлден басталмайды. Мұны бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>A counter begins anew at a number above zero, such as 1000000.</source>
        <translation>Есептегіш нөлден үлкен санға жеткенде қайта басталады, мысалы 1000000.</translation>
    </message>
    <message>
        <source>{quantity} in {days} days is outside what is usual ({low} to {high}). Look again.</source>
        <translation>{days} күнде {quantity} – әдеттегіден тыс ({low} – {high}). Қайта қараңыз.</translation>
    </message>
    <message>
        <source>{quantity} a day is outside what is usual ({low} to {high}). Look again.</source>
        <translation>Күніне {quantity} – әдеттегіден тыс ({low} – {high}). Қайта қараңыз.</translation>
    </message>
    <message>
        <source>The meter says that its counter begins anew at {capacity}. Look again.</source>
        <translation>Есептегіш деректері бойынша ол {capacity} мәніне жеткенде нөлден басталады. Қайта қараңыз.</translation>
    </message>
    <message>
        <source>This counter begins anew at {capacity} and cannot stand there. Is there a digit too many?</source>
        <translation>Бұл есептегіш {capacity} мәніне жеткенде нөлден басталады, сондықтан ондай көрсетілім болмайды. Бір цифр артық емес пе?</translation>
    </message>
    <message>
        <source>{meter}, {day}: {quantity} comes to {weight} t, more than one record can hold. Look at the reading and at the factor.</source>
        <translation>{meter}, {day}: {quantity} {weight} т болады, бұл бір жазбаға сыймайды. Көрсетілім мен коэффициентті қайта қараңыз.</translation>
    </message>
    <message>
        <source>{meter} has no factor for {day}, by which it could be weighed. Enter one first.</source>
        <translation>{meter} есептегішінің {day} күнгі коэффициенті жоқ, салмағын есептеу мүмкін емес. Алдымен коэффициентті енгізіңіз.</translation>
    </message>
    <message>
        <source>{day}: {value} cannot be, since the counter stood at {than} on {before}. Correct one of the two, or say that the counter began anew or was replaced.</source>
        <translation>{day}: {value} болуы мүмкін емес, өйткені {before} күні есептегіш {than} көрсеткен. Біреуін түзетіңіз немесе есептегіш нөлден басталғанын не ауыстырылғанын көрсетіңіз.</translation>
    </message>
    <message>
        <source>{day}: the new counter began at {than}, higher than it stands here. Correct one of the two.</source>
        <translation>{day}: жаңа есептегіш {than} мәнінен басталған, бұл мұндағы көрсетілімнен үлкен. Біреуін түзетіңіз.</translation>
    </message>
    <message>
        <source>{day}: the counter is said to have begun anew, but stands no lower than {than} on {before}. Correct the number, or take that back.</source>
        <translation>{day}: есептегіш нөлден басталды делінген, бірақ {before} күнгі {than} көрсетілімінен кем емес. Санды түзетіңіз немесе ол белгіні алып тастаңыз.</translation>
    </message>
    <message>
        <source>{day}: say where the old counter stood when it was taken away.</source>
        <translation>{day}: ескі есептегіштің алынған кездегі көрсетілімін жазыңыз.</translation>
    </message>
    <message>
        <source>{day}: {quantity} is more than one record can hold. Is there a digit too many in one of the numbers?</source>
        <translation>{day}: {quantity} бір жазбаға сыймайды. Сандардың бірінде артық цифр жоқ па?</translation>
    </message>
    <message>
        <source>{day}: this meter shows the quantity of the day; it has no counter to be replaced or to begin anew.</source>
        <translation>{day}: бұл есептегіш тәуліктік мөлшерді көрсетеді; оның ауыстырылатын не нөлден басталатын жинақтаушы көрсетілімі жоқ.</translation>
    </message>
    <message>
        <source>{day}: the counter cannot have begun anew at {at}: it stood at {than} on {before}. Correct one of them.</source>
        <translation>{day}: есептегіш {at} мәнінде нөлден басталуы мүмкін емес: {before} күні {than} болған. Біреуін түзетіңіз.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Change one of them.</source>
        <translation>Соңғы күн бірінші күннен бұрын тұр. Біреуін өзгертіңіз.</translation>
    </message>
    <message>
        <source>A passphrase has at least {least} characters. A sentence is best.</source>
        <translation>Құпия тіркес кемінде {least} таңбадан тұрады. Сөйлем болғаны дұрыс.</translation>
    </message>
    <message>
        <source>This is not a recovery key, or a character of it is mistyped: it has seven groups of four. Compare it with the paper.</source>
        <translation>Бұл – қалпына келтіру кілті емес немесе бір таңбасы қате терілген: ол төрт таңбадан жеті топ. Қағаздағысымен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The password is too short: it needs at least {least} characters.</source>
        <translation>Құпиясөз тым қысқа: кемінде {least} таңба керек.</translation>
    </message>
    <message>
        <source>The password is too long: it may have {most} characters.</source>
        <translation>Құпиясөз тым ұзын: ең көбі {most} таңба болуы мүмкін.</translation>
    </message>
    <message>
        <source>The password must not be the name. Choose another.</source>
        <translation>Құпиясөз атпен бірдей болмауы керек. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>Many people use this password, so it is tried first. Choose another: three words are good.</source>
        <translation>Бұл құпиясөзді көп адам қолданады, сондықтан ең алдымен сыналады. Басқасын таңдаңыз: үш сөз болса жақсы.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no time zone. Write one such as Asia/Almaty.</source>
        <translation>{file}, {line}-жол: «{value}» – уақыт белдеуі емес. Asia/Almaty сияқты атын жазыңыз.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the code {value} belongs to {other} already. Take one out.</source>
        <translation>{file}, {line}-жол: {value} коды {other} үшін бұрын берілген. Біреуін алып тастаңыз.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” does not fit. A stop is a location of locations.csv that the route has once, and its kilometres grow from stop to stop.</source>
        <translation>{file}, {line}-жол: «{value}» жарамайды. Аялдама – locations.csv файлындағы орын, маршрутта бір рет кездеседі, километрлері аялдамадан аялдамаға өседі.</translation>
    </message>
    <message>
        <source>A sample has at least one record. Type how many are to be keyed a second time.</source>
        <translation>Іріктемеде кемінде бір жазба болады. Екінші рет енгізілетін жазбалар санын теріңіз.</translation>
    </message>
    <message>
        <source>A sample cannot be parted by “{value}”; it can by {choices}.</source>
        <translation>Іріктемені «{value}» бойынша бөлуге болмайды; болатындары: {choices}.</translation>
    </message>
    <message>
        <source>A paper cannot be found by “{value}”; it can by {choices}, or nothing.</source>
        <translation>Құжатты «{value}» бойынша іздеуге болмайды; болатындары: {choices} немесе ештеңе.</translation>
    </message>
    <message>
        <source>There are {count} records to draw from, and {size} were asked for. Ask for fewer, or more days.</source>
        <translation>Іріктелетін {count} жазба бар, ал {size} сұралды. Азырақ сұраңыз немесе күндерді көбейтіңіз.</translation>
    </message>
    <message>
        <source>{file}, line {line}: there is no stage “{value}”. There are: {known}.</source>
        <translation>{file}, {line}-жол: «{value}» деген кезең жоқ. Барлары: {known}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is not in the list of codes. Correct it.</source>
        <translation>{file}, {line}-жол: «{value}» кодтар тізімінде жоқ. Түзетіңіз.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the stages must begin with arrived, have released, and each only once.</source>
        <translation>{file}, {line}-жол: кезеңдер arrived кодынан басталып, released кодын қамтып, әрқайсысы бір рет қана тұруы керек.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no event, or has no type. Events: {events}; types: {types}; none where it is no event of a train.</source>
        <translation>{file}, {line}-жол: «{value}» – оқиға емес немесе түрі жоқ. Оқиғалар: {events}; түрлері: {types}; пойыз оқиғасы болмаса, бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>“{value}” ends before it begins.</source>
        <translation>«{value}» басталмай тұрып аяқталады.</translation>
    </message>
    <message>
        <source>“{value}” is no period. Write a month (2025-11), a quarter (2025Q4), a year, or two days with .. between them.</source>
        <translation>«{value}» – кезең емес. Айды (2025-11), тоқсанды (2025Q4), жылды немесе арасына .. қойылған екі күнді жазыңыз.</translation>
    </message>
    <message>
        <source>This field must be filled in before the record can be saved.</source>
        <translation>Бұл өрісті толтырмай жазбаны сақтау мүмкін емес.</translation>
    </message>
    <message>
        <source>{day} is in the future; today is {today}. Correct the day.</source>
        <translation>{day} әлі келген жоқ; бүгін – {today}. Күнді түзетіңіз.</translation>
    </message>
    <message>
        <source>{month} is closed. Choose another day, or ask the supervisor to reopen the month.</source>
        <translation>{month} айы жабық. Басқа күнді таңдаңыз немесе ауысым бастығынан айды қайта ашуды сұраңыз.</translation>
    </message>
    <message>
        <source>{file}, line 1: the column {columns} is missing. Copy the heading of the original file.</source>
        <translation>{file}, 1-жол: {columns} бағаны жоқ. Бастапқы файлдың тақырып жолын көшіріп алыңыз.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {found} cells where the heading has {wanted}. Put a text that holds a comma between quotation marks.</source>
        <translation>{file}, {line}-жол: {found} ұяшық бар, ал тақырып жолында {wanted}. Үтірі бар мәтінді тырнақшаға алыңыз.</translation>
    </message>
    <message>
        <source>{file}, line {line} cannot be read as a table ({detail}). Save it as CSV UTF-8 again.</source>
        <translation>{file}, {line}-жол: кесте ретінде оқылмайды ({detail}). Файлды CSV UTF-8 түрінде қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the target is “{value}”. Write hours, as in 16 or 0.5.</source>
        <translation>{file}, {line}-жол: норматив – «{value}». Сағатпен жазыңыз, мысалы 16 немесе 0.5.</translation>
    </message>
    <message>
        <source>{value} is in the future, and this is said to have happened. Look at the time again.</source>
        <translation>{value} әлі келген жоқ, ал бұл болды делінген. Уақытты қайта қараңыз.</translation>
    </message>
    <message>
        <source>The train would leave before it comes: the other time there is {other}. Look at both.</source>
        <translation>Пойыз келмей тұрып кетіп қалатын болады: ондағы екінші уақыт – {other}. Екеуін де қараңыз.</translation>
    </message>
    <message>
        <source>“{value}” is a day without its year. Write it as 2025-11-03.</source>
        <translation>«{value}» – жылы жоқ күн. 2025-11-03 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>“{value}” is more than a train has. Look at the column again.</source>
        <translation>«{value}» пойызда болатын саннан көп. Бағанды қайта қараңыз.</translation>
    </message>
    <message>
        <source>“{value}” is no number of a train: there is no digit in it.</source>
        <translation>«{value}» – пойыз нөмірі емес: онда бірде-бір цифр жоқ.</translation>
    </message>
    <message>
        <source>The event has no time. Give it, or leave the row out until it has one.</source>
        <translation>Оқиғаның уақыты жоқ. Көрсетіңіз немесе белгілі болғанша жолды енгізбеңіз.</translation>
    </message>
    <message>
        <source>Nothing says where this happened. Give the station.</source>
        <translation>Бұл қай жерде болғаны айтылмаған. Станцияны көрсетіңіз.</translation>
    </message>
    <message>
        <source>Nothing says what happened then: arrival, departure, hand-over. Give the event.</source>
        <translation>Сол кезде не болғаны айтылмаған: келу, жөнелу, тапсыру. Оқиғаны көрсетіңіз.</translation>
    </message>
    <message>
        <source>The row says nothing of the train. Give a wagon or container, or an event with its station and time.</source>
        <translation>Жолда пойыз туралы ештеңе жоқ. Вагонды не контейнерді, немесе станциясы мен уақыты бар оқиғаны көрсетіңіз.</translation>
    </message>
    <message>
        <source>Nothing says which run of the train this is. Give the day on which the train starts, or a time.</source>
        <translation>Пойыздың қай күнгі жүрісі екені айтылмаған. Пойыз жолға шығатын күнді немесе уақытты көрсетіңіз.</translation>
    </message>
    <message>
        <source>{count} containers share one weight, so it is kept for none of them. Give each a row of its own.</source>
        <translation>{count} контейнерге бір салмақ берілген, сондықтан ол ешқайсысына сақталмайды. Әрқайсысына бөлек жол беріңіз.</translation>
    </message>
    <message>
        <source>{value} is in the future. Correct it, or say in the row that it is planned or forecast.</source>
        <translation>{value} әлі келген жоқ. Түзетіңіз немесе жолда жоспар не болжам екенін көрсетіңіз.</translation>
    </message>
    <message>
        <source>“{value}” does not go with this transport mode. Correct the mode, or leave the field empty.</source>
        <translation>«{value}» бұл көлік түріне сәйкес келмейді. Көлік түрін түзетіңіз немесе өрісті бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>“{value}” has more than {most} digits. Look at the number again.</source>
        <translation>«{value}»: {most} цифрдан көп. Санды қайта қараңыз.</translation>
    </message>
    <message>
        <source>“{value}” has more than {most} decimals. Round it.</source>
        <translation>«{value}»: ондық таңбалары {most} шегінен асады. Дөңгелектеңіз.</translation>
    </message>
    <message>
        <source>“{value}” can mean {fix} or {other}. Type the one that is meant.</source>
        <translation>«{value}» мәнін {fix} немесе {other} деп түсінуге болады. Керегін теріңіз.</translation>
    </message>
    <message>
        <source>“{value}” is not a number as it is written here. Did you mean {fix}?</source>
        <translation>«{value}» – мұнда қолданылатын жазуы бойынша сан емес. {fix} дегіңіз келді ме?</translation>
    </message>
    <message>
        <source>“{value}” is not a number. Type digits, with “{mark}” before decimals.</source>
        <translation>«{value}» – сан емес. Цифрларды теріңіз, ондық бөлшектің алдына «{mark}» қойыңыз.</translation>
    </message>
    <message>
        <source>“{value}” is more than one record can hold. Look at the number and its unit.</source>
        <translation>«{value}» бір жазбаға сыймайды. Сан мен бірлігін қайта қараңыз.</translation>
    </message>
    <message>
        <source>“{unit}” behind the number is not a weight unit here. Type g, kg, t or 万吨, or no unit.</source>
        <translation>Саннан кейінгі «{unit}» мұнда салмақ бірлігі емес. г, кг, т немесе 万吨 деп теріңіз немесе бірлік жазбаңыз.</translation>
    </message>
    <message>
        <source>“{value}” is finer than a gram. Round it to whole grams.</source>
        <translation>«{value}» граммнан да ұсақ. Бүтін граммға дейін дөңгелектеңіз.</translation>
    </message>
    <message>
        <source>“{value}” has more than two decimals. Round it.</source>
        <translation>«{value}» санында екіден көп ондық таңба бар. Дөңгелектеңіз.</translation>
    </message>
    <message>
        <source>“{value}” has more than three decimals. Round it.</source>
        <translation>«{value}» санында үштен көп ондық таңба бар. Дөңгелектеңіз.</translation>
    </message>
    <message>
        <source>“{value}” has more than six decimals. Round it.</source>
        <translation>«{value}» санында алтыдан көп ондық таңба бар. Дөңгелектеңіз.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number. Type one.</source>
        <translation>«{value}» – бүтін сан емес. Бүтін сан теріңіз.</translation>
    </message>
    <message>
        <source>hours.csv has no opening hours of {country}. Add a line with them.</source>
        <translation>hours.csv файлында {country} үшін жұмыс уақыты жоқ. Ол жазылған жол қосыңыз.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no transport mode. Write a code such as rail or road, or nothing for all.</source>
        <translation>{file}, {line}-жол: «{value}» – көлік түрі емес. Кодын жазыңыз, мысалы rail немесе road, барлығы үшін бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no time zone. Write its name as in Asia/Shanghai or Asia/Almaty.</source>
        <translation>{file}, {line}-жол: «{value}» – уақыт белдеуі емес. Атын жазыңыз, мысалы Asia/Shanghai немесе Asia/Almaty.</translation>
    </message>
    <message>
        <source>{file}, line {line}: it opens at {opens} and closes at {closes}. Closing comes later, within a day; for two o&apos;clock next morning write 26:00.</source>
        <translation>{file}, {line}-жол: {opens} ашылады, {closes} жабылады. Жабылуы бір тәулік ішінде кейінірек болуы керек; келесі күнгі түнгі екі үшін 26:00 деп жазыңыз.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is not a day. Write it as 2025-11-03.</source>
        <translation>{file}, {line}-жол: «{value}» – күн емес. 2025-11-03 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the kind is “{value}”. Write work for a working day, rest for a day off.</source>
        <translation>{file}, {line}-жол: түрі – «{value}». Жұмыс күні үшін work, демалыс күні үшін rest деп жазыңыз.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no country. Write its two letters, as in CN or KZ.</source>
        <translation>{file}, {line}-жол: «{value}» – ел емес. Екі әріпті кодын жазыңыз, мысалы CN немесе KZ.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is not a time of day. Write it as 09:00.</source>
        <translation>{file}, {line}-жол: «{value}» – тәулік уақыты емес. 09:00 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the days are “{value}”. Write work, rest, or weekdays from 1 for Monday to 7: 1 2 3.</source>
        <translation>{file}, {line}-жол: күндері – «{value}». work, rest немесе апта күндерін 1 (дүйсенбі) – 7 аралығында жазыңыз: 1 2 3.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the months are “{value}”. Write their numbers one by one: 5 6 7 8 9.</source>
        <translation>{file}, {line}-жол: айлары – «{value}». Нөмірлерін бір-бірлеп жазыңыз: 5 6 7 8 9.</translation>
    </message>
    <message>
        <source>{file}, line {line}: another zone than in line {other} for the same country and mode. Write one of the two.</source>
        <translation>{file}, {line}-жол: сол ел мен көлік түрі үшін {other}-жолдағыдан басқа белдеу. Біреуін ғана жазыңыз.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the hours overlap with those of line {other}. Correct one of the two.</source>
        <translation>{file}, {line}-жол: уақыты {other}-жолдағы уақытпен қиылысады. Біреуін түзетіңіз.</translation>
    </message>
    <message>
        <source>By nothing nothing can be measured. Type a weight above zero.</source>
        <translation>Нөлмен ештеңені өлшеуге болмайды. Нөлден үлкен салмақты теріңіз.</translation>
    </message>
    <message>
        <source>{file} must end in .xlsx or .csv.</source>
        <translation>{file} атауы .xlsx немесе .csv деп аяқталуы керек.</translation>
    </message>
    <message>
        <source>{file}, row {row}, holds NUL bytes, which no text has. Choose another file, or save it again as .xlsx.</source>
        <translation>{file}, {row}-жол: мәтінде болмайтын NUL байттары бар. Басқа файлды таңдаңыз немесе .xlsx түрінде қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>{file}, row {row}: a cell there has more than {most} characters (limit cell_characters). Most likely a quotation mark opens it and nothing closes it: close it, or save the file again as .xlsx.</source>
        <translation>{file}, {row}-жол: бір ұяшықта {most} таңбадан көп (шек cell_characters). Ашылған тырнақша жабылмаған болуы мүмкін: оны жабыңыз немесе файлды .xlsx түрінде қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>{file}, row {row}: a quotation mark opens there and nothing closes it. Close it, or save the file again as .xlsx.</source>
        <translation>{file}, {row}-жол: тырнақша ашылған, бірақ жабылмаған. Оны жабыңыз немесе файлды .xlsx түрінде қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>{file} is neither UTF-8 nor GB18030 from row {row} on. Save it again as “CSV UTF-8” or .xlsx.</source>
        <translation>{file} кодтамасы {row}-жолдан бастап UTF-8 де, GB18030 да емес. «CSV UTF-8» немесе .xlsx түрінде қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>The form has {count} mistakes to mend.{between}{mistakes}</source>
        <translation>Нысанда түзетілетін қателер: {count}.{between}{mistakes}</translation>
    </message>
    <message>
        <source>{file} has no marks, so there is nothing to fill. Write marks such as {example} into its cells (see the help on marks).</source>
        <translation>{file} файлында белгілер жоқ, сондықтан толтыратын ештеңе жоқ. Ұяшықтарына {example} сияқты белгілер жазыңыз (белгілер туралы анықтаманы қараңыз).</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: {why}</source>
        <translation>{file}, «{sheet}» парағы, {cell} ұяшығы: {why}</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, header or footer: {why}</source>
        <translation>{file}, «{sheet}» парағы, жоғарғы немесе төменгі колонтитул: {why}</translation>
    </message>
    <message>
        <source>a mark within a formula is not filled. Put the mark into a cell of its own and refer to that.</source>
        <translation>формула ішіндегі белгі толтырылмайды. Белгіні бөлек ұяшыққа қойып, соған сілтеме жасаңыз.</translation>
    </message>
    <message>
        <source>the cell is hidden under merged cells. Put the mark into {first}.</source>
        <translation>ұяшық біріктірілген ұяшықтардың астында жасырын. Белгіні {first} ұяшығына қойыңыз.</translation>
    </message>
    <message>
        <source>the cell is a heading of a table, which Excel keeps apart from the cell. Turn the table into a range, or put the mark elsewhere.</source>
        <translation>ұяшық – кесте тақырыбы, Excel оны ұяшықтан бөлек сақтайды. Кестені ауқымға айналдырыңыз немесе белгіні басқа жерге қойыңыз.</translation>
    </message>
    <message>
        <source>two tables begin in one cell. Leave one rows mark.</source>
        <translation>бір ұяшықта екі кесте басталады. rows белгісінің бірін ғана қалдырыңыз.</translation>
    </message>
    <message>
        <source>the table has no columns. Write {example} into cells of this row.</source>
        <translation>кестеде бағандар жоқ. Осы жолдың ұяшықтарына {example} жазыңыз.</translation>
    </message>
    <message>
        <source>row.date is only for by=day and by=month. Take row.name.</source>
        <translation>row.date тек by=day және by=month үшін. row.name қолданыңыз.</translation>
    </message>
    <message>
        <source>the sheet has no {count} rows left.</source>
        <translation>парақта {count} бос жол қалмаған.</translation>
    </message>
    <message>
        <source>the table that begins in {start} needs {count} rows, and this cell is not free. Give the form more empty rows, or say top={most} in {start}.</source>
        <translation>{start} ұяшығынан басталатын кестеге {count} жол керек, ал бұл ұяшық бос емес. Нысанға бос жолдар қосыңыз немесе {start} ұяшығында top={most} деп жазыңыз.</translation>
    </message>
    <message>
        <source>a table&apos;s row needs {example} in the same row of the sheet, where the table begins.</source>
        <translation>кесте жолы үшін парақтың сол жолында, кесте басталатын жерде, {example} керек.</translation>
    </message>
    <message>
        <source>with all that is to be printed there it has over {most} characters. Shorten it.</source>
        <translation>басып шығарылатынымен қоса мұнда {most} таңбадан асады. Қысқартыңыз.</translation>
    </message>
    <message>
        <source>{file} holds macros, which no return may carry. Open it in Excel and save it as .xlsx.</source>
        <translation>{file} ішінде макростар бар, есепте олар болмауы керек. Excel бағдарламасында ашып, .xlsx түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>{file} is a “Strict Open XML” workbook. Save it in Excel as “Excel workbook (.xlsx)”.</source>
        <translation>{file} – «Strict Open XML» жұмыс кітабы. Excel бағдарламасында «Excel жұмыс кітабы (.xlsx)» түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell} takes its value from another file, which no one will have. Break the link (Data › Edit Links) and save.</source>
        <translation>{file}, «{sheet}» парағы, {cell} ұяшығы мәнін басқа файлдан алады, ол ешкімде болмайды. Байланысты үзіп (Деректер › Байланыстарды өңдеу), сақтаңыз.</translation>
    </message>
    <message>
        <source>{file} has links to other files in a name, a chart or a rule. Break them (Data › Edit Links) and save.</source>
        <translation>{file} ішіндегі атауда, диаграммада немесе ережеде басқа файлдарға сілтемелер бар. Оларды үзіп (Деректер › Байланыстарды өңдеу), сақтаңыз.</translation>
    </message>
    <message>
        <source>{file} is no .xlsx workbook. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>{file} – .xlsx жұмыс кітабы емес. Excel не WPS бағдарламасында ашып, .xlsx түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>{file}: by its heading “{heading}” this is not the factor of one unit. Convert the column to one, such as kg/m³, and name that in the heading.</source>
        <translation>{file}: «{heading}» тақырыбы бойынша бұл бір бірліктің коэффициенті емес. Бағанды бір бірлікке айналдырып, мысалы кг/м³, оны тақырыпта көрсетіңіз.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”. The file has: {names}.</source>
        <translation>«{sheet}» парағы жоқ. Файлдағы парақтар: {names}.</translation>
    </message>
    <message>
        <source>{file} has no row of headings that could be understood in its first {rows} rows. Give the columns headings such as 日期, 进出口, HS编码, 毛重.</source>
        <translation>{file} файлының алғашқы {rows} жолында түсінікті тақырып жолы жоқ. Бағандарға тақырып беріңіз, мысалы: күні, бағыты, СЭҚ ТН коды, брутто салмағы.</translation>
    </message>
    <message>
        <source>{file} has no row of headings that could be understood in its first {rows} rows. Give the columns headings such as 车次, 车站, 事件, 时间 or 车次, 发车日期, 车号, 箱号.</source>
        <translation>{file} файлының алғашқы {rows} жолында түсінікті тақырып жолы жоқ. Бағандарға тақырып беріңіз, мысалы: пойыз нөмірі, станция, оқиға, уақыты немесе пойыз нөмірі, жөнелу күні, вагон нөмірі, контейнер нөмірі.</translation>
    </message>
    <message>
        <source>{file} has no row of headings that could be understood in its first {rows} rows. Give the columns headings such as 日期, 计量表, 读数: one row for each day of each meter.</source>
        <translation>{file} файлының алғашқы {rows} жолында түсінікті тақырып жолы жоқ. Бағандарға тақырып беріңіз, мысалы: күні, есептегіш, есептегіш көрсеткіші; әр есептегіштің әр күніне – бір жол.</translation>
    </message>
    <message>
        <source>{file} has no row of headings that could be understood in its first {rows} rows. Give the columns headings such as 日期, 计量表, 系数, 来源.</source>
        <translation>{file} файлының алғашқы {rows} жолында түсінікті тақырып жолы жоқ. Бағандарға тақырып беріңіз, мысалы: күні, есептегіш, коэффициент, дереккөз.</translation>
    </message>
    <message>
        <source>{file} has no row of headings that could be understood in its first {rows} rows. Give the columns headings such as 报关单号, 运抵, 申报, 放行.</source>
        <translation>{file} файлының алғашқы {rows} жолында түсінікті тақырып жолы жоқ. Бағандарға тақырып беріңіз, мысалы: ТД нөмірі, келді, ТД берілді, шығарылды.</translation>
    </message>
    <message>
        <source>{file}: the heading “{heading}” names a weight unit that is not known here. Convert the column to kg, t or 万吨, and name that in the heading.</source>
        <translation>{file}: «{heading}» тақырыбында мұнда белгісіз салмақ бірлігі көрсетілген. Бағанды кг, т немесе 万吨 бірлігіне айналдырып, оны тақырыпта көрсетіңіз.</translation>
    </message>
    <message>
        <source>There is no mapping “{name}”. Known: {known}.</source>
        <translation>«{name}» деген сәйкестендіру жоқ. Барлары: {known}.</translation>
    </message>
    <message>
        <source>The remembered mapping {file} cannot be read. Delete it, and choose again.</source>
        <translation>Сақталған {file} сәйкестендіруі оқылмайды. Оны жойып, қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>The template {file} has no marks such as {example}, and {count} sheets where the monthly return needs {needed}: cover, tables 1 to 4, checks. Write marks into its cells (resources/docs/marks.md), or take the shipped one.</source>
        <translation>{file} үлгісінде {example} сияқты белгілер жоқ, ал парақтары {count}; айлық есепке {needed} керек: мұқаба, 1–4-кестелер, тексерулер. Ұяшықтарына белгілер жазыңыз (resources/docs/marks.md) немесе бірге келген үлгіні алыңыз.</translation>
    </message>
    <message>
        <source>{file} tells no hash of the journal, so it cannot be held against it. Give a return, or type NO:HASH as it is printed.</source>
        <translation>{file} ішінде журнал хеші жоқ, сондықтан онымен салыстыру мүмкін емес. Есепті көрсетіңіз немесе басылғандай НӨМІР:ХЕШ теріңіз.</translation>
    </message>
    <message>
        <source>{file} cannot be read as an .xlsx workbook ({why}). Give the file as it was handed out.</source>
        <translation>{file} .xlsx жұмыс кітабы ретінде оқылмайды ({why}). Файлды тапсырылған күйінде көрсетіңіз.</translation>
    </message>
    <message>
        <source>{file} is a folder or a device. Choose a file.</source>
        <translation>{file} – қалта немесе құрылғы. Файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>{file} cannot be read: another program has it open, or you lack the right. Close it there and try again.</source>
        <translation>{file} файлын оқу мүмкін емес: оны басқа бағдарлама ашқан немесе құқығыңыз жоқ. Оны сол жерде жауып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}). Copy it to this computer and try again.</source>
        <translation>{file} файлын оқу мүмкін емес ({why}). Осы компьютерге көшіріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>{file} is empty. Choose another file.</source>
        <translation>{file} файлы бос. Басқа файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>{file} is only Excel&apos;s note that the workbook is open. Choose the workbook itself: {meant}.</source>
        <translation>{file} – жұмыс кітабы ашық екенін білдіретін Excel белгісі ғана. Кітаптың өзін таңдаңыз: {meant}.</translation>
    </message>
    <message>
        <source>{file} is a web page or XML, whatever its name says. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>{file} – атына қарамастан, веб-бет немесе XML. Excel не WPS бағдарламасында ашып, .xlsx түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>{file} has no columns: no commas, tabs or semicolons were found. Choose another file.</source>
        <translation>{file} файлында бағандар жоқ: үтір, табуляция немесе нүктелі үтір табылмады. Басқа файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>The study is a workbook: {file} must end in .xlsx.</source>
        <translation>Зерттеу – жұмыс кітабы: {file} атауы .xlsx деп аяқталуы керек.</translation>
    </message>
    <message>
        <source>A return is an Excel workbook: {file} must end in .xlsx.</source>
        <translation>Есеп – Excel жұмыс кітабы: {file} атауы .xlsx деп аяқталуы керек.</translation>
    </message>
    <message>
        <source>{month} has not begun yet, so there is nothing to return. Check the month.</source>
        <translation>{month} айы әлі басталған жоқ, сондықтан есеп беретін ештеңе жоқ. Айды тексеріңіз.</translation>
    </message>
    <message>
        <source>Return {number} cannot be made again: its template {template} was changed and no copy was kept.</source>
        <translation>{number} есебін қайта жасау мүмкін емес: оның {template} үлгісі өзгертілген, көшірмесі сақталмаған.</translation>
    </message>
    <message>
        <source>The annex on carbon goes with the monthly return; the form {name} has marks of its own. Export it without the annex.</source>
        <translation>Шығарындылар қосымшасы айлық есепке тіркеледі; {name} нысанының өз белгілері бар. Оны қосымшасыз экспорттаңыз.</translation>
    </message>
    <message>
        <source>There is no template {file}. Give the name of one, or an .xlsx file.</source>
        <translation>{file} үлгісі жоқ. Үлгінің атын немесе .xlsx файлын көрсетіңіз.</translation>
    </message>
    <message>
        <source>The unit that this row names for its weights is not known. Write g, kg, t or 万吨.</source>
        <translation>Бұл жолда көрсетілген салмақ бірлігі белгісіз. г, кг, т немесе 万吨 деп жазыңыз.</translation>
    </message>
    <message>
        <source>“{value}” names no time zone, and other times of this file do. Write the zone behind it, as in +08:00.</source>
        <translation>«{value}» уақыт белдеуін көрсетпейді, ал осы файлдың басқа уақыттары көрсетеді. Белдеуін соңына жазыңыз, мысалы +08:00.</translation>
    </message>
    <message>
        <source>Excel kept this as a number ({value}) and lost its last digits. Format the column as text and type it again.</source>
        <translation>Excel мұны сан ретінде сақтап ({value}), соңғы цифрларын жоғалтқан. Бағанды мәтін пішіміне ауыстырып, қайта теріңіз.</translation>
    </message>
    <message>
        <source>Cell {cell} holds a formula without its value ({value}). Open the file in Excel or WPS and save it.</source>
        <translation>{cell} ұяшығында мәні жоқ формула тұр ({value}). Файлды Excel не WPS бағдарламасында ашып, сақтаңыз.</translation>
    </message>
    <message>
        <source>Cell {cell} holds the error {value}. Mend its formula in Excel, or type the value.</source>
        <translation>{cell} ұяшығында {value} қатесі тұр. Формуласын Excel бағдарламасында түзетіңіз немесе мәнін теріңіз.</translation>
    </message>
    <message>
        <source>{file} is not a workbook, whatever its name says. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>{file} – атына қарамастан, жұмыс кітабы емес. Excel не WPS бағдарламасында ашып, .xlsx түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it in Excel, save it without the password, and try again.</source>
        <translation>{file} құпиясөзбен қорғалған. Excel бағдарламасында ашып, құпиясөзсіз сақтаңыз да, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>{file} does not say the truth about the sizes of its parts and was not opened. Copy its rows into a new workbook.</source>
        <translation>{file} файлында бөліктерінің көлемі бұрыс көрсетілген, сондықтан ол ашылмады. Жолдарын жаңа жұмыс кітабына көшіріңіз.</translation>
    </message>
    <message>
        <source>{file} holds XML entities, which no honest workbook does. It was not opened.</source>
        <translation>{file} файлында кәдімгі жұмыс кітабында болмайтын XML мәндері (entities) бар. Ол ашылмады.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” of {file} reaches to row {row} with only {cells} filled cells (limit sheet_empty_cells: {most}). Delete the empty rows and columns beside the table, save, and try again.</source>
        <translation>{file} файлының «{sheet}» парағы {row}-жолға дейін созылған, ал толтырылған ұяшықтары {cells} ғана (шек sheet_empty_cells: {most}). Кестенің жанындағы бос жолдар мен бағандарды жойып, сақтаңыз да, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}). Close it in other programs, or choose another place.</source>
        <translation>{file} файлын жазу мүмкін емес ({why}). Басқа бағдарламаларда жабыңыз немесе басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <source>The template {file} cannot be read as an .xlsx workbook ({why}). Save it anew from Excel, or remove it to use the shipped one.</source>
        <translation>{file} үлгісі .xlsx жұмыс кітабы ретінде оқылмайды ({why}). Excel бағдарламасынан қайта сақтаңыз немесе бірге келген үлгіні қолдану үшін оны жойыңыз.</translation>
    </message>
    <message>
        <source>The template {file} does not fit: sheet “{sheet}”, {what}. Mend it after the shipped one, or remove it to use that.</source>
        <translation>{file} үлгісі сәйкес емес: «{sheet}» парағы, {what}. Бірге келген үлгі бойынша түзетіңіз немесе соны қолдану үшін бұл файлды жойыңыз.</translation>
    </message>
    <message>
        <source>A table of trends is a workbook: {file} must end in .xlsx.</source>
        <translation>Серпін кестесі – жұмыс кітабы: {file} атауы .xlsx деп аяқталуы керек.</translation>
    </message>
    <message>
        <source>The list is a workbook: {file} must end in .xlsx.</source>
        <translation>Тізім – жұмыс кітабы: {file} атауы .xlsx деп аяқталуы керек.</translation>
    </message>
    <message>
        <source>What the hub has is not what was sent there.</source>
        <translation>Орталық базадағы деректер жіберілгенмен сәйкес емес.</translation>
    </message>
    <message>
        <source>This desk has not joined a hub. Join one with “hub join ADDRESS”, or in the menu Desk.</source>
        <translation>Бұл жұмыс орны орталық базаға қосылмаған. «hub join МЕКЕНЖАЙ» арқылы немесе «Жұмыс орны» мәзірінде қосылыңыз.</translation>
    </message>
    <message>
        <source>The hub does not know this desk in the register {register}. Ask its administrator, or leave the hub and join it again; nothing that was entered here is lost.</source>
        <translation>Орталық база бұл жұмыс орнын {register} ортақ тізілімінде танымайды. Оның әкімшісінен сұраңыз немесе орталық базадан шығып, қайта қосылыңыз; мұнда енгізілгеннің ештеңесі жоғалмайды.</translation>
    </message>
    <message>
        <source>This desk has joined {url} already. Leave that hub first.</source>
        <translation>Бұл жұмыс орны {url} орталық базасына қосылған. Алдымен одан шығыңыз.</translation>
    </message>
    <message>
        <source>This desk may not work in a register {register}. It may in: {known}. Ask the hub&apos;s administrator.</source>
        <translation>Бұл жұмыс орнына {register} ортақ тізілімінде жұмыс істеуге болмайды. Болатындары: {known}. Орталық базаның әкімшісінен сұраңыз.</translation>
    </message>
    <message>
        <source>The hub has several registers. Say which one with --register: {known}.</source>
        <translation>Орталық базада бірнеше ортақ тізілім бар. Қайсысы екенін --register арқылы көрсетіңіз: {known}.</translation>
    </message>
    <message>
        <source>The hub&apos;s administrator has not admitted this desk to any register. Ask for: horgosdesk hub admit {role}</source>
        <translation>Орталық базаның әкімшісі бұл жұмыс орнын ешбір ортақ тізілімге жібермеген. Мынаны сұраңыз: horgosdesk hub admit {role}</translation>
    </message>
    <message>
        <source>The sample&apos;s made-up records and a port&apos;s real ones must not meet in one register. Join with an empty desk, or in another register.</source>
        <translation>Мысалдың ойдан шығарылған жазбалары мен өткізу пунктінің нақты жазбалары бір ортақ тізілімде болмауы керек. Бос жұмыс орнымен немесе басқа ортақ тізілімге қосылыңыз.</translation>
    </message>
    <message>
        <source>This desk has accounts and the register {register} has none, so that everybody at the other desks would have to sign in at once. Switch accounts off here and join; then switch them on at one desk, which holds for all.</source>
        <translation>Бұл жұмыс орнында есептік жазбалар бар, ал {register} тізілімінде жоқ, сондықтан басқа жұмыс орындарында барлығы бірден кіруге мәжбүр болар еді. Мұнда есептік жазбаларды өшіріп, қосылыңыз; содан кейін оларды бір жұмыс орнында қосыңыз, ол бәріне қолданылады.</translation>
    </message>
    <message>
        <source>This is no address of a hub. It reads postgresql://user@host:5432/database; special characters of a password are written as %40 for @ and so on.</source>
        <translation>Бұл – орталық база мекенжайы емес. Ол postgresql://user@host:5432/database түрінде; құпиясөздің арнайы таңбалары @ орнына %40 сияқты жазылады.</translation>
    </message>
    <message>
        <source>The computer&apos;s keyring, which keeps the hub&apos;s password, is locked or missing ({why}). Unlock it by logging in at the screen, or write the password into the file .pgpass or the variable HORGOSDESK_HUB_PASSWORD.</source>
        <translation>Орталық базаның құпиясөзі сақталатын компьютердің кілттер қоймасы құлыптаулы немесе жоқ ({why}). Оны компьютер экранында жүйеге кіріп ашыңыз немесе құпиясөзді .pgpass файлына не HORGOSDESK_HUB_PASSWORD айнымалысына жазыңыз.</translation>
    </message>
    <message>
        <source>The hub at {host} cannot be reached ({why}). The desk works on without it; look at the network, and whether the address is right.</source>
        <translation>{host} торабындағы орталық базаға қосылу мүмкін емес ({why}). Жұмыс орны онсыз да істей береді; желіні және мекенжайдың дұрыстығын тексеріңіз.</translation>
    </message>
    <message>
        <source>The hub at {host} broke off ({why}). The desk works on without it, and nothing is lost; try again later.</source>
        <translation>{host} торабындағы орталық базамен байланыс үзілді ({why}). Жұмыс орны онсыз да істей береді, ештеңе жоғалмайды; кейінірек қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The hub at {host} asks for a password of {user}, and none is stored. Join the hub again with the password, or write it into the file .pgpass.</source>
        <translation>{host} торабындағы орталық база {user} пайдаланушысының құпиясөзін сұрайды, ал ол сақталмаған. Орталық базаға құпиясөзбен қайта қосылыңыз немесе оны .pgpass файлына жазыңыз.</translation>
    </message>
    <message>
        <source>The hub at {host} does not take the password of {user}. Join the hub again with the right one, or ask its administrator.</source>
        <translation>{host} торабындағы орталық база {user} пайдаланушысының құпиясөзін қабылдамайды. Дұрыс құпиясөзбен қайта қосылыңыз немесе оның әкімшісінен сұраңыз.</translation>
    </message>
    <message>
        <source>No encrypted connection to the hub at {host} ({why}). Ask its administrator to switch TLS on; only in a network that nobody else can read, add sslmode=disable to the address.</source>
        <translation>{host} торабындағы орталық базамен шифрланған қосылым орнамайды ({why}). Әкімшісінен TLS қосуын сұраңыз; басқа ешкім оқи алмайтын желіде ғана мекенжайға sslmode=disable қосыңыз.</translation>
    </message>
    <message>
        <source>The hub at {host} has no database {database}. Look at the address, or ask its administrator to create the database.</source>
        <translation>{host} торабындағы орталық базада {database} дерекқоры жоқ. Мекенжайды тексеріңіз немесе әкімшісінен дерекқорды құруды сұраңыз.</translation>
    </message>
    <message>
        <source>The hub at {host} does not let {user} in any more ({why}): this desk was cut off, or never admitted. Ask the hub&apos;s administrator. What is entered here stays here until then.</source>
        <translation>{host} торабындағы орталық база {user} пайдаланушысын енді кіргізбейді ({why}): бұл жұмыс орны ажыратылған немесе ешқашан жіберілмеген. Орталық базаның әкімшісінен сұраңыз. Мұнда енгізілгені әзірше осында қалады.</translation>
    </message>
    <message>
        <source>The hub at {host} can only be read ({why}): it is a copy, or is being repaired. Ask its administrator for the address of the main server.</source>
        <translation>{host} торабындағы орталық базаны тек оқуға болады ({why}): ол – көшірме немесе жөнделіп жатыр. Негізгі сервердің мекенжайын әкімшісінен сұраңыз.</translation>
    </message>
    <message>
        <source>The hub at {host} refuses the connection ({why}). Ask its administrator; the desk works on without it.</source>
        <translation>{host} торабындағы орталық база қосылымнан бас тартады ({why}). Әкімшісінен сұраңыз; жұмыс орны онсыз да істей береді.</translation>
    </message>
    <message>
        <source>The database at {host} has not been made ready for desks. Ask its administrator to run what this prints: horgosdesk hub sql</source>
        <translation>{host} торабындағы дерекқор жұмыс орындарына дайындалмаған. Әкімшісінен мына команда шығаратынын орындауды сұраңыз: horgosdesk hub sql</translation>
    </message>
    <message>
        <source>The hub knows no role {user}.</source>
        <translation>Орталық базада {user} рөлі жоқ.</translation>
    </message>
    <message>
        <source>“{name}” cannot be a name at the hub: it needs 1 to 63 bytes, without blanks around.</source>
        <translation>«{name}» орталық базада ат бола алмайды: шетінде бос орны жоқ 1–63 байт керек.</translation>
    </message>
    <message>
        <source>The role {user} has not the right to do this at the hub ({why}). Ask the hub&apos;s administrator to do it, by the SQL that this command prints with --sql.</source>
        <translation>{user} рөлінің орталық базада мұны істеуге құқығы жоқ ({why}). Орталық базаның әкімшісінен мұны осы команда --sql параметрімен шығаратын SQL арқылы істеуді сұраңыз.</translation>
    </message>
    <message>
        <source>The hub at {host} is older than this program. Ask its administrator to run what this prints: horgosdesk hub sql</source>
        <translation>{host} торабындағы орталық база бұл бағдарламадан ескі. Әкімшісінен мына команда шығаратынын орындауды сұраңыз: horgosdesk hub sql</translation>
    </message>
    <message>
        <source>The hub at {host} was made by a newer HorgosDesk. Update the program on this computer; until then the desk works on without the hub.</source>
        <translation>{host} торабындағы орталық базаны HorgosDesk бағдарламасының жаңарақ нұсқасы жасаған. Осы компьютердегі бағдарламаны жаңартыңыз; әзірше жұмыс орны орталық базасыз істей береді.</translation>
    </message>
    <message>
        <source>The role {user} may not make the hub&apos;s tables ({why}). Ask the hub&apos;s administrator to run what this prints: horgosdesk hub sql</source>
        <translation>{user} рөліне орталық база кестелерін жасауға болмайды ({why}). Орталық базаның әкімшісінен мына команда шығаратынын орындауды сұраңыз: horgosdesk hub sql</translation>
    </message>
    <message>
        <source>The database keeps its text as {encoding}, which lacks letters that desks use. Ask the administrator for a database with the encoding UTF8.</source>
        <translation>Дерекқор мәтінді {encoding} кодтамасында сақтайды, онда жұмыс орындары қолданатын әріптер жоқ. Әкімшіден UTF8 кодтамасындағы дерекқорды сұраңыз.</translation>
    </message>
    <message>
        <source>The desk {folder} exchanges with its hub already, by the window or another “horgosdesk hub watch”. Nothing needs to be done.</source>
        <translation>{folder} жұмыс орны орталық базасымен терезе немесе басқа «horgosdesk hub watch» арқылы алмасып жатыр. Ештеңе істеудің қажеті жоқ.</translation>
    </message>
    <message>
        <source>{address} does not let the desk in ({why}). Look at the user and the password: horgosdesk feed password {channel}</source>
        <translation>{address} жұмыс орнын кіргізбейді ({why}). Пайдаланушы мен құпиясөзді тексеріңіз: horgosdesk feed password {channel}</translation>
    </message>
    <message>
        <source>{address} does not give the desk the topics {topics}. Ask who runs it, or take them out.</source>
        <translation>{address} жұмыс орнына {topics} тақырыптарын бермейді. Оны жүргізетін адамнан сұраңыз немесе тақырыптарды алып тастаңыз.</translation>
    </message>
    <message>
        <source>A certificate or key of the channel {channel} cannot be read ({why}). They are to be PEM files, the key without a password.</source>
        <translation>{channel} арнасының сертификаты немесе кілті оқылмайды ({why}). Олар PEM файлдары болуы, кілті құпиясөзсіз болуы керек.</translation>
    </message>
    <message>
        <source>{address} shows a certificate that is not trusted ({why}). Give the file of its authority with --ca; if it never was so before, somebody may be in between.</source>
        <translation>{address} сенімсіз сертификат көрсетіп тұр ({why}). Оны берген орталықтың файлын --ca арқылы көрсетіңіз; бұрын мұндай болмаса, біреу байланысты тыңдап тұруы мүмкін.</translation>
    </message>
    <message>
        <source>{address} does not speak TLS as it should ({why}). Is it the port for encrypted connections, and does it ask for a certificate of ours?</source>
        <translation>{address} TLS хаттамасымен дұрыс жұмыс істемейді ({why}). Бұл порт шифрланған қосылымдарға арналған ба, біздің сертификатты сұрай ма?</translation>
    </message>
    <message>
        <source>{address} cannot be reached ({why}). It is tried again by itself.</source>
        <translation>{address} мекенжайына қосылу мүмкін емес ({why}). Қайталап көру автоматты түрде жүреді.</translation>
    </message>
    <message>
        <source>The connection to {address} broke off ({why}). It is tried again by itself.</source>
        <translation>{address} мекенжайымен қосылым үзілді ({why}). Қайталап көру автоматты түрде жүреді.</translation>
    </message>
    <message>
        <source>{file}, line {line}: there is a channel {value} already. Give one of the two another name.</source>
        <translation>{file}, {line}-жол: {value} арнасы бұрыннан бар. Екеуінің біріне басқа ат беріңіз.</translation>
    </message>
    <message>
        <source>“{value}” cannot be the name of a channel. Use up to 40 letters, digits, “-” and “_”; “inbox” is the desk&apos;s own.</source>
        <translation>«{value}» арна аты бола алмайды. 40-қа дейін әріп, цифр, «-» және «_» қолданыңыз; «inbox» – жұмыс орнының өзінікі.</translation>
    </message>
    <message>
        <source>“{value}” is no kind of channel. There are: inbox, mqtt, mqtt5.</source>
        <translation>«{value}» – арна түрі емес. Барлары: inbox, mqtt, mqtt5.</translation>
    </message>
    <message>
        <source>The channel {value} names no folder. Write its path as the address.</source>
        <translation>{value} арнасында қалта көрсетілмеген. Мекенжай ретінде оның жолын жазыңыз.</translation>
    </message>
    <message>
        <source>“{value}” is no address of a broker. Write it as mqtts://host:8883 (encrypted), mqtt://host:1883, wss://host/path or ws://host/path.</source>
        <translation>«{value}» – брокер мекенжайы емес. mqtts://host:8883 (шифрланған), mqtt://host:1883, wss://host/path немесе ws://host/path түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>The address of {value} holds a user or a password. Take it out: the user has a column of its own, the password is stored by “horgosdesk feed password {value}”.</source>
        <translation>{value} арнасының мекенжайында пайдаланушы немесе құпиясөз бар. Оны алып тастаңыз: пайдаланушының өз бағаны бар, құпиясөзді «horgosdesk feed password {value}» сақтайды.</translation>
    </message>
    <message>
        <source>The channel {value} has no topics. Name those to subscribe to, parted by “|”.</source>
        <translation>{value} арнасында тақырыптар жоқ. Жазылатын тақырыптарды «|» белгісімен бөліп көрсетіңіз.</translation>
    </message>
    <message>
        <source>“{value}” is no topic filter: “+” stands for one whole level, “#” for all below, at the end.</source>
        <translation>«{value}» – тақырып сүзгісі емес: «+» бір тұтас деңгейді, «#» соңында тұрып, одан төменгінің бәрін білдіреді.</translation>
    </message>
    <message>
        <source>The channel {value} has a certificate without its key, or a key alone. Name both.</source>
        <translation>{value} арнасында кілтсіз сертификат немесе тек кілт бар. Екеуін де көрсетіңіз.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {detail}</source>
        <translation>{file}, {line}-жол: {detail}</translation>
    </message>
    <message>
        <source>The messages of {folder} are being taken in already, by the window or another “horgosdesk feed watch”. Nothing needs to be done.</source>
        <translation>{folder} хабарларын терезе немесе басқа «horgosdesk feed watch» қабылдап жатыр. Ештеңе істеудің қажеті жоқ.</translation>
    </message>
    <message>
        <source>{file}: this is none of the formats that are understood (TAF TSI XML, IFTSTA, Digitraffic JSON, tables). Ask the sender what it is.</source>
        <translation>{file}: белгілі пішімдердің ешқайсысы емес (TAF TSI XML, IFTSTA, Digitraffic JSON, кестелер). Не екенін жіберушіден сұраңыз.</translation>
    </message>
    <message>
        <source>{file} is empty. Ask the sender to send it again.</source>
        <translation>{file} файлы бос. Жіберушіден қайта жіберуін сұраңыз.</translation>
    </message>
    <message>
        <source>{file}: the JSON is broken or cut short ({detail}). Ask the sender to send it again.</source>
        <translation>{file}: JSON бүлінген немесе толық емес ({detail}). Жіберушіден қайта жіберуін сұраңыз.</translation>
    </message>
    <message>
        <source>{file} is EDIFACT but has no message in it (UNH). Ask the sender to send it again.</source>
        <translation>{file} – EDIFACT, бірақ ішінде хабар жоқ (UNH). Жіберушіден қайта жіберуін сұраңыз.</translation>
    </message>
    <message>
        <source>The message or its interchange is cut short: UNT or UNZ is missing. Ask the sender to send it again.</source>
        <translation>Хабар немесе оның алмасу пакеті толық емес: UNT немесе UNZ жоқ. Жіберушіден қайта жіберуін сұраңыз.</translation>
    </message>
    <message>
        <source>{tag} counts {told} where there are {found}: something was lost on the way. Ask the sender to send it again.</source>
        <translation>{tag} бойынша {told} болуы керек, ал нақтысы {found}: жолда бірдеңе жоғалған. Жіберушіден қайта жіберуін сұраңыз.</translation>
    </message>
    <message>
        <source>{file}: one message tells of more than {most} loads. Ask the sender for it in several messages.</source>
        <translation>{file}: бір хабарда жүк саны {most} шегінен асады. Жіберушіден бірнеше хабарға бөлуін сұраңыз.</translation>
    </message>
    <message>
        <source>The status {status} (STS) is not in the table {file}. Ask the sender what it means and add a line for it.</source>
        <translation>{status} күйі (STS) {file} кестесінде жоқ. Мағынасын жіберушіден сұрап, кестеге жол қосыңыз.</translation>
    </message>
    <message>
        <source>{file} has headings and no row of a train under them. Ask the sender for the rows.</source>
        <translation>{file} файлында тақырыптар бар, бірақ астында пойыз жолдары жоқ. Жолдарды жіберушіден сұраңыз.</translation>
    </message>
    <message>
        <source>{sheet}, row {row}: {detail}</source>
        <translation>{sheet}, {row}-жол: {detail}</translation>
    </message>
    <message>
        <source>{file} has a DOCTYPE, which no railway message needs and by which files do harm. It was not opened; ask the sender why it is there.</source>
        <translation>{file} ішінде DOCTYPE бар: ол теміржол хабарына қажет емес әрі зиян келтіру үшін қолданылады. Файл ашылмады; не үшін тұрғанын жіберушіден сұраңыз.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the XML is broken or cut short ({detail}). Ask the sender to send it again.</source>
        <translation>{file}, {line}-жол: XML бүлінген немесе толық емес ({detail}). Жіберушіден қайта жіберуін сұраңыз.</translation>
    </message>
    <message>
        <source>{file} holds no message about a train; it is a “{root}”. Ask the sender what it is.</source>
        <translation>{file} ішінде пойыз туралы хабар жоқ; бұл – «{root}». Не екенін жіберушіден сұраңыз.</translation>
    </message>
    <message>
        <source>{file} is still being written. Try again when it is whole.</source>
        <translation>{file} әлі жазылып жатыр. Толық болғанда қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The program failed over this message ({error}); what happened is in {file}. Send both to who looks after the program.</source>
        <translation>Бұл хабарды өңдегенде бағдарлама қате берді ({error}); не болғаны {file} файлында. Екеуін де бағдарламаны жүргізетін адамға жіберіңіз.</translation>
    </message>
    <message>
        <source>No password is stored for the channel {channel}. Store it: horgosdesk feed password {channel}</source>
        <translation>{channel} арнасының құпиясөзі сақталмаған. Сақтаңыз: horgosdesk feed password {channel}</translation>
    </message>
    <message>
        <source>The computer&apos;s keyring, which keeps the passwords, is locked or missing ({why}). Unlock it by logging in at the screen; on Linux it comes with GNOME Keyring or KWallet.</source>
        <translation>Құпиясөздер сақталатын компьютердің кілттер қоймасы құлыптаулы немесе жоқ ({why}). Оны компьютер экранында жүйеге кіріп ашыңыз; Linux жүйесінде ол GNOME Keyring немесе KWallet құрамында болады.</translation>
    </message>
    <message>
        <source>“{value}” is no day of the train: 2025-11-03 is one. Ask the sender to correct it.</source>
        <translation>«{value}» – пойыз күні емес: 2025-11-03 түрінде болуы керек. Жіберушіден түзетуін сұраңыз.</translation>
    </message>
    <message>
        <source>“{value}” is no weight. Ask the sender to correct it.</source>
        <translation>«{value}» – салмақ емес. Жіберушіден түзетуін сұраңыз.</translation>
    </message>
    <message>
        <source>The message has no {what}. Ask the sender to send it whole.</source>
        <translation>Хабарда жоқ: {what}. Жіберушіден толық жіберуін сұраңыз.</translation>
    </message>
    <message>
        <source>{what} “{value}” is not one that is understood. Ask the sender what it means.</source>
        <translation>{what} «{value}» түсініксіз. Мағынасын жіберушіден сұраңыз.</translation>
    </message>
    <message>
        <source>The message deletes another one, but neither names it nor repeats its times. Ask the sender which one is meant.</source>
        <translation>Хабар басқа хабарды жояды, бірақ оны атамайды да, уақыттарын қайталамайды да. Қайсысы екенін жіберушіден сұраңыз.</translation>
    </message>
    <message>
        <source>{file} is neither UTF-8 nor GB18030. Save it as “CSV UTF-8”.</source>
        <translation>{file} кодтамасы UTF-8 де, GB18030 да емес. «CSV UTF-8» түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>The first day, {first}, is after the last, {last}. Exchange them.</source>
        <translation>Бірінші күн ({first}) соңғы күннен ({last}) кейін тұр. Орындарын ауыстырыңыз.</translation>
    </message>
    <message>
        <source>{folder} has records already. Synthetic ones go into an empty folder only; choose another with --data.</source>
        <translation>{folder} қалтасында жазбалар бар. Жасанды деректер тек бос қалтаға салынады; --data арқылы басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no account “{name}”. There are: {known}.</source>
        <translation>«{name}» есептік жазбасы жоқ. Барлары: {known}.</translation>
    </message>
    <message>
        <source>Accounts are on already.</source>
        <translation>Есептік жазбалар бұрыннан іске қосулы.</translation>
    </message>
    <message>
        <source>Accounts are off on this desk. Switch them on first.</source>
        <translation>Бұл жұмыс орнында есептік жазбалар өшірулі. Алдымен іске қосыңыз.</translation>
    </message>
    <message>
        <source>There is an account “{name}” already; a name is never given to another person. Choose another.</source>
        <translation>«{name}» есептік жазбасы бұрыннан бар; кіру аты басқа адамға ешқашан берілмейді. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>{name} is no administrator. The code lets an administrator in; who can set the passwords of others then.</source>
        <translation>{name} – әкімші емес. Код әкімшіні кіргізеді; содан соң ол басқалардың құпиясөзін белгілей алады.</translation>
    </message>
    <message>
        <source>From 1 to {most} minutes, or 0 for never.</source>
        <translation>1–{most} минут немесе ешқашан үшін 0.</translation>
    </message>
    <message>
        <source>A sign-in name has 1 to 64 characters and no spaces, such as zhangwei. Type one.</source>
        <translation>Кіру аты бос орынсыз 1–64 таңбадан тұрады, мысалы zhangwei. Теріңіз.</translation>
    </message>
    <message>
        <source>A name has up to 64 characters in one line. Shorten it.</source>
        <translation>Аты-жөні бір жолда 64 таңбаға дейін. Қысқартыңыз.</translation>
    </message>
    <message>
        <source>{name} is the last administrator, so nobody could look after the accounts any more. Make another one administrator first.</source>
        <translation>{name} – соңғы әкімші, сондықтан есептік жазбаларды жүргізетін ешкім қалмайды. Алдымен басқа біреуді әкімші етіңіз.</translation>
    </message>
    <message>
        <source>{at} is still to come. Give an instant that has passed.</source>
        <translation>{at} әлі келген жоқ. Өтіп кеткен сәтті көрсетіңіз.</translation>
    </message>
    <message>
        <source>The backup needs {need} MB in {folder}, and {free} MB are free. Free some space there; the data are not concerned.</source>
        <translation>Сақтық көшірмеге {folder} қалтасында {need} МБ керек, бос орын – {free} МБ. Сол жерде орын босатыңыз; деректерге әсері жоқ.</translation>
    </message>
    <message>
        <source>{file} is damaged ({why}). Choose another backup.</source>
        <translation>{file} бүлінген ({why}). Басқа сақтық көшірмені таңдаңыз.</translation>
    </message>
    <message>
        <source>{file} is not a backup that this program can read. Nothing was changed.</source>
        <translation>{file} – осы бағдарлама оқи алатын сақтық көшірме емес. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>{file} holds what this program never makes, and is not restored: {names}. Nothing was changed; choose another backup.</source>
        <translation>{file} ішінде бұл бағдарлама ешқашан жасамайтын нәрсе бар, ол қалпына келтірілмейді: {names}. Ештеңе өзгертілген жоқ; басқа сақтық көшірмені таңдаңыз.</translation>
    </message>
    <message>
        <source>{file} was written by a newer HorgosDesk. Update the program; the file was not touched.</source>
        <translation>{file} файлын HorgosDesk бағдарламасының жаңарақ нұсқасы жазған. Бағдарламаны жаңартыңыз; файл сол күйінде қалды.</translation>
    </message>
    <message>
        <source>The journal of {file} was changed, or has a gap, at no. {no}. It may hold figures that nobody entered. Choose another backup; restore this one only by saying so twice (--force).</source>
        <translation>{file} журналы № {no} жазбада өзгертілген немесе үзілген. Онда ешкім енгізбеген сандар болуы мүмкін. Басқа сақтық көшірмені таңдаңыз; мұны қалпына келтіру үшін екі рет растау керек (--force).</translation>
    </message>
    <message>
        <source>{folder} is in the desk&apos;s own folder. A second copy is worth something only on another disk: choose a stick or a share.</source>
        <translation>{folder} жұмыс орнының өз қалтасында. Екінші көшірменің басқа дискіде ғана пайдасы бар: USB жинақтағышты немесе желілік қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>What was written to {folder} reads differently there: the stick or the share is faulty. Use another one; the first backup is good.</source>
        <translation>{folder} қалтасына жазылғаны ол жерде басқаша оқылады: USB жинақтағыш немесе желілік қалта ақаулы. Басқасын қолданыңыз; бірінші сақтық көшірме жарамды.</translation>
    </message>
    <message>
        <source>The second folder for backups {folder} is not there. Plug the stick in or connect the share: what is missing is copied then. The first backup is good.</source>
        <translation>Екінші сақтық көшірме қалтасы жоқ: {folder}. USB жинақтағышты салыңыз немесе желілік қалтаны қосыңыз: жетпегені сонда көшіріледі. Бірінші сақтық көшірме жарамды.</translation>
    </message>
    <message>
        <source>The second folder for backups {folder} cannot be written ({why}). Get the right to write there, or choose another one. The first backup is good.</source>
        <translation>Екінші сақтық көшірме қалтасына жазу мүмкін емес: {folder} ({why}). Жазу құқығын алыңыз немесе басқасын таңдаңыз. Бірінші сақтық көшірме жарамды.</translation>
    </message>
    <message>
        <source>No final cargo record has the declaration number {number}. Compare it with the paper.</source>
        <translation>ТД нөмірі {number} болатын бірде-бір аяқталған жүк жазбасы жоқ. Құжатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>“{title}” cannot be ticked off: {detail}</source>
        <translation>«{title}» тармағын белгілеу мүмкін емес: {detail}</translation>
    </message>
    <message>
        <source>Another consignment has this declaration number already. Record its stages there.</source>
        <translation>Бұл ТД нөмірі басқа партияда бар. Кезеңдерін сол жерге жазыңыз.</translation>
    </message>
    <message>
        <source>There is no contest {uid}. “hub contests” lists those that wait.</source>
        <translation>{uid} қайшылығы жоқ. «hub contests» күтіп тұрғандарын көрсетеді.</translation>
    </message>
    <message>
        <source>This contest was settled meanwhile by {who}. Nothing was changed.</source>
        <translation>Бұл қайшылықты осы арада {who} шешті. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>The copy {file} is not what was copied ({why}). Nothing was changed; check the disk, then try again.</source>
        <translation>{file} көшірмесі түпнұсқасына сәйкес емес ({why}). Ештеңе өзгертілген жоқ; дискіні тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The desk is open for reading only; nothing can be changed.</source>
        <translation>Жұмыс орны тек оқу үшін ашылған; ештеңені өзгертуге болмайды.</translation>
    </message>
    <message>
        <source>Nobody is signed in who may do this: it takes the role of {role}. Nothing was changed; sign in first (on the command line: --user NAME).</source>
        <translation>Мұны істей алатын ешкім кірмеген: «{role}» рөлі керек. Ештеңе өзгертілген жоқ; алдымен кіріңіз (команда жолында: --user АТ).</translation>
    </message>
    <message>
        <source>{who} may not do this: it takes the role of {role}. Nothing was changed; ask one to sign in.</source>
        <translation>{who} мұны істей алмайды: «{role}» рөлі керек. Ештеңе өзгертілген жоқ; осы рөлі бар адамнан кіруін сұраңыз.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({why}). Choose another with --data, or get the right to write there.</source>
        <translation>{folder} қалтасына жазу мүмкін емес ({why}). --data арқылы басқасын таңдаңыз немесе оған жазу құқығын алыңыз.</translation>
    </message>
    <message>
        <source>{file} cannot be brought up to this program: what is in it is not what its list of steps says ({why}). Nothing was changed; restore a backup.</source>
        <translation>{file} файлын осы бағдарламаның нұсқасына жаңарту мүмкін емес: оның мазмұны жаңарту қадамдарының тізіміне сай келмейді ({why}). Ештеңе өзгертілген жоқ; сақтық көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>Another desk entered this record: {who} may fill in what is empty there, but altering it takes the role of {role}. Nothing was changed; ask one to sign in.</source>
        <translation>Бұл жазбаны басқа жұмыс орны енгізген: {who} ондағы бос жерлерді толтыра алады, бірақ өзгерту үшін мына рөл керек: {role}. Ештеңе өзгертілген жоқ; осындай рөлі бар адамнан кіруді сұраңыз.</translation>
    </message>
    <message>
        <source>This record was changed meanwhile by {who}. Nothing was saved; look at it as it is now and change it again.</source>
        <translation>Бұл жазбаны осы арада {who} өзгертті. Ештеңе сақталған жоқ; қазіргі күйін қарап, қайта өзгертіңіз.</translation>
    </message>
    <message>
        <source>The encryption of {folder} is being changed by another window or command. Wait until that has ended, then try again.</source>
        <translation>{folder} қалтасының шифрлауын басқа терезе немесе команда өзгертіп жатыр. Аяқталғанын күтіп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>{file} is not encrypted, but the key file {key} lies beside it, which is there for encrypted data only. Move the key file away and start again; nothing was touched.</source>
        <translation>{file} шифрланбаған, бірақ жанында тек шифрланған деректерге арналған {key} кілт файлы жатыр. Кілт файлын басқа жерге жылжытып, қайта іске қосыңыз; ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>The key file of {file} is gone, or is another desk&apos;s. Copy {copy} to {key} and start again; nothing was touched.</source>
        <translation>{file} кілтінің файлы жоқ немесе ол басқа жұмыс орнынікі. {copy} файлын {key} ретінде көшіріп, қайта іске қосыңыз; ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>{file} is not a HorgosDesk file, or its head is damaged. It was not touched. Choose another folder with --data, or restore a backup.</source>
        <translation>{file} – HorgosDesk файлы емес немесе оның басы бүлінген. Ол өзгертілген жоқ. --data арқылы басқа қалта таңдаңыз немесе сақтық көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>SQLCipher, which opens encrypted desks, cannot be loaded here ({why}). Install sqlcipher3.</source>
        <translation>Шифрланған жұмыс орындарын ашатын SQLCipher мұнда жүктелмейді ({why}). sqlcipher3 орнатыңыз.</translation>
    </message>
    <message>
        <source>A target must be more than nothing.</source>
        <translation>Жоспар нөлден үлкен болуы керек.</translation>
    </message>
    <message>
        <source>{file} is damaged ({why}). Restore the newest good backup from the folder backups.</source>
        <translation>{file} бүлінген ({why}). backups қалтасынан ең соңғы жарамды сақтық көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>{number} stands in this file before, with another {what} ({stored}; here {value}). Leave one of the two rows.</source>
        <translation>{number} осы файлда бұрын кездескен, бірақ басқа мәнмен: {what} ({stored}; мұнда {value}). Екі жолдың бірін ғана қалдырыңыз.</translation>
    </message>
    <message>
        <source>{number} is stored with another {what} ({stored}; here {value}). If the file is right, correct it on the board.</source>
        <translation>{number} басқа мәнмен сақталған: {what} ({stored}; мұнда {value}). Файл дұрыс болса, тақтада түзетіңіз.</translation>
    </message>
    <message>
        <source>{folder} is encrypted. Give its passphrase: at the terminal, in $HORGOSDESK_PASSPHRASE, or with --passphrase-file.</source>
        <translation>{folder} шифрланған. Құпия тіркесін терминалда, $HORGOSDESK_PASSPHRASE айнымалысында немесе --passphrase-file арқылы көрсетіңіз.</translation>
    </message>
    <message>
        <source>The copy is encrypted under another key, that of {file}. Give the passphrase that the desk had then: at the terminal, in $HORGOSDESK_PASSPHRASE, or with --passphrase-file.</source>
        <translation>Көшірме басқа кілтпен, {file} кілтімен шифрланған. Жұмыс орнының сол кездегі құпия тіркесін терминалда, $HORGOSDESK_PASSPHRASE айнымалысында немесе --passphrase-file арқылы көрсетіңіз.</translation>
    </message>
    <message>
        <source>{file} was written by a newer HorgosDesk. Update the program; nothing was touched.</source>
        <translation>{file} файлын HorgosDesk бағдарламасының жаңарақ нұсқасы жазған. Бағдарламаны жаңартыңыз; ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>The key file {file} is damaged. Put a copy of it (desk-….key from the folder backups, or from the second folder) in its place under the name desk.key; without it nothing opens the data.</source>
        <translation>{file} кілт файлы бүлінген. Орнына көшірмесін (backups қалтасындағы немесе екінші қалтадағы desk-….key) desk.key атымен қойыңыз; онсыз деректерді ештеңе аша алмайды.</translation>
    </message>
    <message>
        <source>The key file {file} cannot be unlocked in this way ({why}). Take the passphrase or the recovery key, or a copy of the file from the folder backups.</source>
        <translation>{file} кілт файлы бұлай ашылмайды ({why}). Құпия тіркесті, қалпына келтіру кілтін немесе backups қалтасындағы көшірмесін қолданыңыз.</translation>
    </message>
    <message>
        <source>This is the recovery key of another desk, or an older one. Nothing was opened.</source>
        <translation>Бұл – басқа жұмыс орнының немесе ескі қалпына келтіру кілті. Ештеңе ашылған жоқ.</translation>
    </message>
    <message>
        <source>What the computer&apos;s keyring keeps does not open this desk. Give the passphrase.</source>
        <translation>Компьютердің кілттер қоймасында сақталғаны бұл жұмыс орнын ашпайды. Құпия тіркесті көрсетіңіз.</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Mind capitals and the input method; if it is lost, the recovery key opens the desk.</source>
        <translation>Құпия тіркес қате. Бас әріптер мен енгізу тілін тексеріңіз; ол жоғалса, жұмыс орнын қалпына келтіру кілті ашады.</translation>
    </message>
    <message>
        <source>The heading says {unit}, and {meter} is read in {own}. Convert the column, or correct the heading or the meter.</source>
        <translation>Тақырыпта {unit} тұр, ал {meter} есептегішінің бірлігі – {own}. Бағанды айналдырыңыз немесе тақырыпты не есептегішті түзетіңіз.</translation>
    </message>
    <message>
        <source>{meter} has {stored} of {day} already, and here {value}. If this is right, correct it on the page of meters.</source>
        <translation>{meter} есептегішінде {day} күнгі {stored} бар, ал мұнда {value}. Осысы дұрыс болса, есептегіштер бетінде түзетіңіз.</translation>
    </message>
    <message>
        <source>There is no meter “{name}”. There are: {known}.</source>
        <translation>«{name}» есептегіші жоқ. Барлары: {known}.</translation>
    </message>
    <message>
        <source>{meter} has readings and stays. Say with the meter on which day it was last read.</source>
        <translation>{meter} есептегішінің көрсетілімдері бар, сондықтан ол қалады. Оның соңғы көрсетілімі қай күні алынғанын есептегіште көрсетіңіз.</translation>
    </message>
    <message>
        <source>{month} is closed, and the records of {meter} in it would change with this. Ask the supervisor to reopen the month first.</source>
        <translation>{month} айы жабық, ал бұл {meter} есептегішінің сол айдағы жазбаларын өзгертер еді. Алдымен ауысым бастығынан айды қайта ашуды сұраңыз.</translation>
    </message>
    <message>
        <source>This record follows from the reading of a meter. Correct that reading; the record changes with it.</source>
        <translation>Бұл жазба есептегіш көрсетілімінен шығады. Сол көрсетілімді түзетіңіз; жазба бірге өзгереді.</translation>
    </message>
    <message>
        <source>This meter has a reading of this day already. Correct that one.</source>
        <translation>Бұл есептегіштің осы күнгі көрсетілімі бар. Соны түзетіңіз.</translation>
    </message>
    <message>
        <source>This meter has a factor from this day on already. Correct that one.</source>
        <translation>Бұл есептегіштің осы күннен басталатын коэффициенті бар. Соны түзетіңіз.</translation>
    </message>
    <message>
        <source>Another meter has this name already. Give this one another.</source>
        <translation>Мұндай атты басқа есептегіш бар. Бұған басқа ат беріңіз.</translation>
    </message>
    <message>
        <source>{month} is not over yet. Close it from the first day of the next month on.</source>
        <translation>{month} айы әлі аяқталған жоқ. Оны келесі айдың бірінші күнінен бастап жабыңыз.</translation>
    </message>
    <message>
        <source>{month} still has drafts: {count}. Complete or drop them, then close the month.</source>
        <translation>{month} айында әлі нобайлар бар: {count}. Оларды толықтырыңыз немесе алып тастаңыз, содан кейін айды жабыңыз.</translation>
    </message>
    <message>
        <source>{month} is closed already.</source>
        <translation>{month} айы бұрын жабылған.</translation>
    </message>
    <message>
        <source>Reopening a month needs a reason. Type one.</source>
        <translation>Айды қайта ашу үшін себеп керек. Теріңіз.</translation>
    </message>
    <message>
        <source>{month} is not closed, so it needs no reopening.</source>
        <translation>{month} айы жабылмаған, сондықтан қайта ашудың қажеті жоқ.</translation>
    </message>
    <message>
        <source>“{value}” is not a number and hash of the journal. Type them as NO:HASH, at least {digits} digits of the hash, as they stand on the return.</source>
        <translation>«{value}» – журнал нөмірі мен хеші емес. Есептегідей НӨМІР:ХЕШ түрінде теріңіз, хештің кемінде {digits} таңбасы болсын.</translation>
    </message>
    <message>
        <source>{folder} is on a network share ({kind}). Two computers that write there damage the desk, and a broken connection may too. Move the folder to a disk of this computer and let backups go to the share.</source>
        <translation>{folder} желілік қалтада ({kind}) жатыр. Оған екі компьютер жазса, жұмыс орны бүлінеді, байланыс үзілсе де бүлінуі мүмкін. Қалтаны осы компьютердің дискісіне жылжытып, желілік қалтаға тек сақтық көшірмелерді жіберіңіз.</translation>
    </message>
    <message>
        <source>Only {free} MB are left on the disk of {folder}. Delete or move files there soon; records cannot be stored once it is full.</source>
        <translation>{folder} дискісінде бар болғаны {free} МБ қалды. Ондағы файлдарды тезірек жойыңыз не жылжытыңыз; толғанда жазбалар сақталмайды.</translation>
    </message>
    <message>
        <source>The register has no return {number}. “returns list” shows those that it has.</source>
        <translation>Тізілімде {number} есебі жоқ. «returns list» барларын көрсетеді.</translation>
    </message>
    <message>
        <source>Another return was entered as {number} meanwhile. Export this one again to get its own number.</source>
        <translation>Осы арада {number} нөмірімен басқа есеп тіркелді. Өз нөмірін алу үшін мұны қайта экспорттаңыз.</translation>
    </message>
    <message>
        <source>The computer&apos;s keyring, which keeps the key, is locked or missing ({why}). Give the passphrase, or unlock it by logging in at the screen; on Linux it comes with GNOME Keyring or KWallet.</source>
        <translation>Кілт сақталатын компьютердің кілттер қоймасы құлыптаулы немесе жоқ ({why}). Құпия тіркесті көрсетіңіз немесе қойманы компьютер экранында жүйеге кіріп ашыңыз; Linux жүйесінде ол GNOME Keyring немесе KWallet құрамында болады.</translation>
    </message>
    <message>
        <source>Not one row could be read from {file}. Restore a backup; the damaged file was not touched.</source>
        <translation>{file} файлынан бірде-бір жол оқылмады. Сақтық көшірмені қалпына келтіріңіз; бүлінген файл сол күйінде қалды.</translation>
    </message>
    <message>
        <source>The two entries do not differ here.</source>
        <translation>Екі енгізудің мұнда айырмасы жоқ.</translation>
    </message>
    <message>
        <source>The record of paper {number} was changed since the sample was drawn, and this desk, which was set up from the hub later, does not know how it was. Key this paper at a desk that was there then.</source>
        <translation>{number} құжатының жазбасы іріктемеден кейін өзгертілген, ал орталық базадан кейінірек құрылған бұл жұмыс орны оның бұрын қандай болғанын білмейді. Бұл құжатты сол кезде болған жұмыс орнында енгізіңіз.</translation>
    </message>
    <message>
        <source>This sample is keyed already, in part at least, and stays: what it found counts. Draw another.</source>
        <translation>Бұл іріктеме ішінара болса да енгізілген, сондықтан қалады: тапқаны есепке алынады. Басқасын іріктеңіз.</translation>
    </message>
    <message>
        <source>A second entry that is saved is never changed. Settle the difference: 1, 2, or type what is right.</source>
        <translation>Сақталған екінші енгізу ешқашан өзгертілмейді. Айырманы шешіңіз: 1, 2 немесе дұрысын теріңіз.</translation>
    </message>
    <message>
        <source>{who} had a hand in the first entry of this record; somebody else keys it a second time.</source>
        <translation>{who} бұл жазбаны бірінші енгізуге қатысқан; екінші рет басқа адам енгізеді.</translation>
    </message>
    <message>
        <source>What was drawn stays as it was drawn. Void the sample and draw another.</source>
        <translation>Іріктелгені сол күйінде қалады. Іріктеменің күшін жойып, басқасын іріктеңіз.</translation>
    </message>
    <message>
        <source>This account is switched off. An administrator can switch it on again.</source>
        <translation>Бұл есептік жазба ажыратылған. Әкімші оны қайта қоса алады.</translation>
    </message>
    <message>
        <source>This is not the recovery code. Nothing was changed.</source>
        <translation>Бұл – қалпына келтіру коды емес. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>Too many wrong tries. The next one is possible in {seconds} s.</source>
        <translation>Қате енгізулер тым көп. Келесісіне {seconds} с қалды.</translation>
    </message>
    <message>
        <source>Wrong name or password. The next try is possible in {seconds} s.</source>
        <translation>Аты немесе құпиясөзі қате. Келесі енгізуге {seconds} с қалды.</translation>
    </message>
    <message>
        <source>Wrong name or password. Nothing was changed.</source>
        <translation>Аты немесе құпиясөзі қате. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>Who started this is not signed in any more. Sign in and start it again.</source>
        <translation>Мұны бастаған адам енді жүйеде жоқ. Кіріп, қайта бастаңыз.</translation>
    </message>
    <message>
        <source>The desk is no longer at {folder}: it was moved, deleted, or its drive was unplugged. Nothing was changed; put it back and go on.</source>
        <translation>Жұмыс орны енді {folder} қалтасында жоқ: жылжытылған, жойылған немесе дискі ажыратылған. Ештеңе өзгертілген жоқ; орнына қайтарып, жалғастырыңыз.</translation>
    </message>
    <message>
        <source>The disk is full, or its quota used up ({why}). Nothing was changed; delete or move files there and go on.</source>
        <translation>Диск толған немесе квотасы біткен ({why}). Ештеңе өзгертілген жоқ; сол жердегі файлдарды жойып не жылжытып, жалғастырыңыз.</translation>
    </message>
    <message>
        <source>Too many files are open at once ({why}). Nothing was changed; close other programs and windows and go on.</source>
        <translation>Бір мезгілде тым көп файл ашық ({why}). Ештеңе өзгертілген жоқ; басқа бағдарламалар мен терезелерді жауып, жалғастырыңыз.</translation>
    </message>
    <message>
        <source>The computer&apos;s memory does not suffice. Nothing was changed; close other programs, or do the work in smaller parts.</source>
        <translation>Компьютердің жады жетпейді. Ештеңе өзгертілген жоқ; басқа бағдарламаларды жабыңыз немесе жұмысты кіші бөліктерге бөліп орындаңыз.</translation>
    </message>
    <message>
        <source>The disk reports an error ({why}). Nothing was changed; check the drive and its cable or network, and go on.</source>
        <translation>Диск қате хабарлады ({why}). Ештеңе өзгертілген жоқ; дискіні, оның кабелін не желіні тексеріп, жалғастырыңыз.</translation>
    </message>
    <message>
        <source>{file} may not be read or written ({why}). Nothing was changed; close it in other programs, or get the right to it.</source>
        <translation>{file} файлын оқуға не жазуға рұқсат жоқ ({why}). Ештеңе өзгертілген жоқ; басқа бағдарламаларда жабыңыз немесе құқық алыңыз.</translation>
    </message>
    <message>
        <source>the desk&apos;s file</source>
        <translation>жұмыс орнының файлы</translation>
    </message>
    <message>
        <source>Another program is writing to {file}. Nothing was changed; try again in a moment.</source>
        <translation>{file} файлына басқа бағдарлама жазып жатыр. Ештеңе өзгертілген жоқ; сәлден соң қайталап көріңіз.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Nothing was changed; get the right to write there, or choose another folder with --data.</source>
        <translation>{file} файлын жазу мүмкін емес. Ештеңе өзгертілген жоқ; оған жазу құқығын алыңыз немесе --data арқылы басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>The encryption of {folder} is being changed already. Wait until it is done.</source>
        <translation>{folder} қалтасының шифрлауы қазір өзгертіліп жатыр. Аяқталғанын күтіңіз.</translation>
    </message>
    <message>
        <source>{file} is a link to {target}, which would stay as it is. Put the file itself into the folder, then try again; nothing was changed.</source>
        <translation>{file} – {target} файлына сілтеме, ал ол сол күйінде қалады. Қалтаға файлдың өзін салып, қайталап көріңіз; ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>The data are kept twice for a while, and the disk has no room for {megabytes} MB more. Free some space; nothing was changed.</source>
        <translation>Деректер біраз уақыт екі дана болып сақталады, дискіде тағы {megabytes} МБ орын жоқ. Орын босатыңыз; ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>Another window or command has {folder} open. Close it, then try again; nothing was changed.</source>
        <translation>{folder} қалтасын басқа терезе немесе команда ашып тұр. Оны жауып, қайталап көріңіз; ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>Entry {position} of the hub is of a newer HorgosDesk than this one ({subject}). Update the program; until then nothing is taken from the hub.</source>
        <translation>Орталық базаның {position}-жазбасын осыдан жаңарақ HorgosDesk жазған ({subject}). Бағдарламаны жаңартыңыз; әзірше орталық базадан ештеңе алынбайды.</translation>
    </message>
    <message>
        <source>{month} is closed, and its checklist with it. Reopen the month to change what is ticked.</source>
        <translation>{month} айы мен оның тексеру тізімі жабық. Белгілерді өзгерту үшін айды қайта ашыңыз.</translation>
    </message>
    <message>
        <source>Message {id} of {source} was received before with other content. A correction must have an identifier of its own; ask the sender for one.</source>
        <translation>{source} жіберген {id} хабары бұрын басқа мазмұнмен алынған. Түзетудің өз идентификаторы болуы керек; оны жіберушіден сұраңыз.</translation>
    </message>
    <message>
        <source>This changed {count} records at once, and no more than {most} are undone at once. Void those that are wrong, or restore a backup.</source>
        <translation>Бұл қадам бірден {count} жазбаны өзгертті, ал бірден ең көбі {most} жазба қайтарылады. Қателерінің күшін жойыңыз немесе сақтық көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>Settings cannot be kept in {folder} ({why}). They hold until the program ends; the data are not concerned.</source>
        <translation>Баптауларды {folder} қалтасында сақтау мүмкін емес ({why}). Олар бағдарлама жабылғанша күшінде болады; деректерге әсері жоқ.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read ({why}). The usual ones hold; the data are not concerned.</source>
        <translation>{file} файлындағы баптаулар оқылмайды ({why}). Әдепкі баптаулар қолданылады; деректерге әсері жоқ.</translation>
    </message>
    <message>
        <source>The settings in {file} were damaged and set aside as {aside}. The usual ones hold; the data are not concerned.</source>
        <translation>{file} файлындағы баптаулар бүлінген, {aside} ретінде бөлек қойылды. Әдепкі баптаулар қолданылады; деректерге әсері жоқ.</translation>
    </message>
    <message>
        <source>The window of {folder} is open already and does not answer. Wait until it does, or end it in the system&apos;s list of programs; then try again.</source>
        <translation>{folder} терезесі ашық, бірақ жауап бермейді. Жауап бергенше күтіңіз немесе оны жүйенің бағдарламалар тізімінде аяқтап, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>{count} rows are selected, and no more than {most} are changed at once. Select fewer of them.</source>
        <translation>{count} жол таңдалған, ал бірден ең көбі {most} жол өзгертіледі. Азырақ таңдаңыз.</translation>
    </message>
    <message>
        <source>Type a reason; it is kept in the journal.</source>
        <translation>Себебін теріңіз; ол журналда сақталады.</translation>
    </message>
    <message>
        <source>Type how long and why, as in “2h waiting for a certificate” or “30m 等证书”.</source>
        <translation>Қанша уақыт және неге екенін теріңіз, мысалы «2 сағ сертификат күтілуде» немесе «30 мин құжат күтілуде».</translation>
    </message>
    <message>
        <source>{doubt} Enter again if it is right.</source>
        <translation>{doubt} Дұрыс болса, Enter пернесін қайта басыңыз.</translation>
    </message>
    <message>
        <source>{number}: {stage} is recorded already, at {value}. The journal keeps the old time.</source>
        <translation>{number}: {stage} бұрын жазылған, уақыты {value}. Журнал ескі уақытты сақтайды.</translation>
    </message>
    <message>
        <source>Type a whole percentage from 1 to 99.</source>
        <translation>1 мен 99 аралығындағы бүтін пайызды теріңіз.</translation>
    </message>
    <message>
        <source>{count} cargo records of this meter will change with it.</source>
        <translation>Бірге бұл есептегіштің {count} жүк жазбасы өзгереді.</translation>
    </message>
    <message>
        <source>Closing with open lines needs a reason, which the journal keeps. Type one.</source>
        <translation>Шешілмеген тармақтары бар айды жабу үшін себеп керек, ол журналда сақталады. Себебін теріңіз.</translation>
    </message>
    <message>
        <source>A shipped form is called {name} already. Give the file another name.</source>
        <translation>Бағдарламамен бірге келген нысанның аты да {name}. Файлға басқа ат беріңіз.</translation>
    </message>
    <message>
        <source>There is a channel {value} already. Give this one another name.</source>
        <translation>{value} арнасы бұрыннан бар. Бұған басқа ат беріңіз.</translation>
    </message>
    <message>
        <source>{folder} belongs to the desk&apos;s inbox, which is watched already. Choose another folder.</source>
        <translation>{folder} жұмыс орнының кіріс қалтасына жатады, ол онсыз да бақыланады. Басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>A password needs a user. Type the user&apos;s name at the broker.</source>
        <translation>Құпиясөзге пайдаланушы керек. Брокердегі пайдаланушы атын теріңіз.</translation>
    </message>
    <message>
        <source>This connection is not encrypted: others on the network can read the password. Better use {scheme}s://.</source>
        <translation>Бұл қосылым шифрланбаған: желідегі басқалар құпиясөзді оқи алады. {scheme}s:// қолданған дұрыс.</translation>
    </message>
    <message>
        <source>There is no folder {folder} now. It is watched as soon as it is there.</source>
        <translation>{folder} қалтасы қазір жоқ. Пайда болғанда бірден бақылауға алынады.</translation>
    </message>
    <message>
        <source>The password of {channel} could not be taken out of the keyring: {why}</source>
        <translation>{channel} құпиясөзін кілттер қоймасынан алып тастау мүмкін болмады: {why}</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}). Look at the rights of its folder.</source>
        <translation>{file} файлын жазу мүмкін емес ({why}). Қалтасының құқықтарын тексеріңіз.</translation>
    </message>
    <message>
        <source>“{value}” is no place of locations.csv. Write the time, then a place that is in it.</source>
        <translation>«{value}» – locations.csv файлындағы орын емес. Уақытты, содан соң сол файлдағы орынды жазыңыз.</translation>
    </message>
    <message>
        <source>Another view is called “{name}”. Choose another name.</source>
        <translation>«{name}» деген басқа көрініс бар. Басқа ат таңдаңыз.</translation>
    </message>
    <message>
        <source>The opening page has {most} views already. Take one off with Ctrl+Shift+P there first.</source>
        <translation>Бастапқы бетте {most} көрініс бар, орын жоқ. Алдымен сол жерде Ctrl+Shift+P арқылы біреуін алып тастаңыз.</translation>
    </message>
    <message>
        <source>A view needs a name. Type one, or press Esc.</source>
        <translation>Көріністің аты болуы керек. Теріңіз немесе Esc басыңыз.</translation>
    </message>
    <message>
        <source>The work ended before it was done; nothing was changed. Start it again. It said: {said}</source>
        <translation>Жұмыс аяқталмай үзілді; ештеңе өзгертілген жоқ. Қайта бастаңыз. Хабары: {said}</translation>
    </message>
    <message>
        <source>What was recorded before waits to be stored. Press again when it is, or Esc takes it back.</source>
        <translation>Бұған дейін жазылғаны сақталуын күтіп тұр. Сақталғанда қайта басыңыз немесе Esc оны қайтып алады.</translation>
    </message>
    <message>
        <source>{file} is not the file {name} of a desk. Name that one; backups are looked into at Desk › Backups….</source>
        <translation>{file} – жұмыс орнының {name} файлы емес. Сол файлды көрсетіңіз; сақтық көшірмелерді «Жұмыс орны › Сақтық көшірмелер…» мәзірінде қарауға болады.</translation>
    </message>
    <message>
        <source>There is no help about “{topic}”. There is help about: {topics}.</source>
        <translation>«{topic}» туралы анықтама жоқ. Мына тақырыптар бар: {topics}.</translation>
    </message>
    <message>
        <source>{count} records are more than is printed at once ({most}). Show fewer days, or export them (Ctrl+E).</source>
        <translation>Жазбалар: {count}, бұл бір рет басылатыннан көп ({most}). Азырақ күнді көрсетіңіз немесе экспорттаңыз (Ctrl+E).</translation>
    </message>
    <message>
        <source>{count} consignments are more than is printed at once ({most}). Filter the board first.</source>
        <translation>Партиялар: {count}, бұл бір рет басылатыннан көп ({most}). Алдымен тақтаны сүзгіден өткізіңіз.</translation>
    </message>
    <message>
        <source>{file} has no row with the headings of this table. It needs: {columns}. Export the table first, and change that file.</source>
        <translation>{file} файлында осы кестенің тақырып жолы жоқ. Керегі: {columns}. Алдымен кестені экспорттап, сол файлды өзгертіңіз.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Not all of this can be read: the file is damaged. Desk › What can be done…</source>
        <translation>Толық оқылмайды: файл бүлінген. Жұмыс орны › Не істеуге болады…</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Verify everything</source>
        <translation>Бәрін тексеру</translation>
    </message>
    <message>
        <source>number:hash, as they are printed on it</source>
        <translation>нөмір:хеш, есепте басылғандай</translation>
    </message>
    <message>
        <source>&amp;Workbook…</source>
        <translation>&amp;Кітап…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>К&amp;өшіру</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>&amp;Against a printed return</source>
        <translation>Басылған &amp;есеппен салыстыру</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Не тексерілді</translation>
    </message>
    <message>
        <source>Type number and hash as they are printed on a return, or choose its workbook.</source>
        <translation>Есепте басылған нөмір мен хешті теріңіз немесе оның кітабын таңдаңыз.</translation>
    </message>
    <message>
        <source>A return</source>
        <translation>Есеп</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel кітабы (*.xlsx)</translation>
    </message>
    <message>
        <source>Stopped before the end: nothing is proven.</source>
        <translation>Соңына дейін жетпей тоқтатылды: ештеңе дәлелденбеді.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Оқылуда…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Тоқтату</translation>
    </message>
    <message>
        <source>&amp;Verify everything</source>
        <translation>&amp;Бәрін тексеру</translation>
    </message>
    <message>
        <source>Everything is as it was entered: no check found anything.</source>
        <translation>Бәрі енгізілген қалпында: тексерістер ештеңе таппады.</translation>
    </message>
    <message>
        <source>Something was changed beside the program. The first place: {place}. Keep this file as it is, copy this list, and restore a backup from before.</source>
        <translation>Бағдарламадан тыс бірдеңе өзгертілген. Бірінші орны: {place}. Бұл файлды сол күйінде сақтап, осы тізімді көшіріп алыңыз да, бұған дейінгі сақтық көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеріс</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Көшірілді</translation>
    </message>
    <message>
        <source>Nothing in the window shows this place; copy the list for whoever helps.</source>
        <translation>Терезеде бұл орынды көрсететін ештеңе жоқ; тізімді көмектесетін адамға көшіріп беріңіз.</translation>
    </message>
</context>
<context>
    <name>QCoreApplication.self</name>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>move the crosshair of a graph; the box tells the exact figures</source>
        <translation>графиктің айқас сызығын жылжытыңыз; терезешеде нақты сандар көрсетіледі</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>enlarge the graph</source>
        <translation>графикті үлкейту</translation>
    </message>
    <message>
        <source>graphs, table, choices</source>
        <translation>графиктер, кесте, таңдаулар</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to both graphs, then to the board</source>
        <translation>екі графикке, сосын тақтаға оралу</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Қайта оқу</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Суретті сақтау…</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Кестені көшіру</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Деректерді көшіру</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Сөйлемді көшіру</translation>
    </message>
    <message>
        <source>Judge the estimates anew, with the trains that came since</source>
        <translation>Содан бері келген пойыздарды қосып, болжамдарды қайта бағалау</translation>
    </message>
    <message>
        <source>Copy the graph in focus as a picture, or the table</source>
        <translation>Таңдалған графикті сурет ретінде немесе кестені көшіру</translation>
    </message>
    <message>
        <source>Save the graph in focus as a picture</source>
        <translation>Таңдалған графикті сурет ретінде сақтау</translation>
    </message>
    <message>
        <source>Copy the exact table behind the graph in focus</source>
        <translation>Таңдалған график негізіндегі дәл кестені көшіру</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Тақта</translation>
    </message>
    <message>
        <source>Back to the board (Esc)</source>
        <translation>Тақтаға оралу (Esc)</translation>
    </message>
    <message>
        <source>How good the estimates were</source>
        <translation>Болжам дәлдігі</translation>
    </message>
    <message>
        <source>What the figures say</source>
        <translation>Көрсеткіштер не айтады</translation>
    </message>
    <message>
        <source>Each time a train was seen on its way, its arrivals ahead are estimated as they would have been then, from earlier trains only, and judged by what came. The plan-based estimate is the planned arrival, moved by the delay of that moment. The band goes from p10 to p90, so that eight of ten arrivals should fall inside. Hours to go are as the estimate had them.</source>
        <translation>Пойыз жолда байқалған сайын оның алдағы келулері сол сәттегідей, тек бұрынғы пойыздар бойынша болжанып, нақты уақытпен салыстырылады. Жоспар бойынша болжам – жоспарлы келу уақыты мен сол сәттегі кешігу. Аралық – p10–p90: он келудің сегізі ішіне түсуі тиіс. Қалған сағат болжам бойынша.</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Келулер</translation>
    </message>
    <message>
        <source>Of which arrivals the estimates are judged</source>
        <translation>Қай келулердің болжамдары бағаланады</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыт</translation>
    </message>
    <message>
        <source>When the estimates would have been made</source>
        <translation>Болжам жасалған деп есептелетін кезең</translation>
    </message>
    <message>
        <source>Both graphs</source>
        <translation>Екі график</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Үлкейту</translation>
    </message>
    <message>
        <source>Reading… {share}</source>
        <translation>Оқылуда… {share}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Оқылуда…</translation>
    </message>
    <message>
        <source>Reading the trains and judging each estimate by what came…</source>
        <translation>Пойыздар оқылып, әр болжам нақты келумен салыстырылуда…</translation>
    </message>
    <message>
        <source>New trains since {time}: read anew ({keys})</source>
        <translation>{time} сәтінен бері жаңа пойыздар бар: қайта оқыңыз ({keys})</translation>
    </message>
    <message>
        <source>Copied as a picture: {title}</source>
        <translation>Сурет ретінде көшірілді: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n жол көшірілді</numerusform>
            <numerusform>%n жол көшірілді</numerusform>
        </translation>
    </message>
    <message>
        <source>Data copied: {title}</source>
        <translation>Деректер көшірілді: {title}</translation>
    </message>
    <message>
        <source>Sentence copied</source>
        <translation>Сөйлем көшірілді</translation>
    </message>
    <message>
        <source>Save the graph</source>
        <translation>Графикті сақтау</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}). Choose another folder.</source>
        <translation>{file} файлын жазу мүмкін емес ({why}). Басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Сақталды: {file}</translation>
    </message>
    <message>
        <source>Hours to go</source>
        <translation>Қалған сағат</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Болжамдар</translation>
    </message>
    <message>
        <source>Off by, min</source>
        <translation>Қателік, мин</translation>
    </message>
    <message>
        <source>With a plan</source>
        <translation>Жоспары бар</translation>
    </message>
    <message>
        <source>Off by with a plan, min</source>
        <translation>Жоспары барының қателігі, мин</translation>
    </message>
    <message>
        <source>The plan off by, min</source>
        <translation>Жоспар қателігі, мин</translation>
    </message>
    <message>
        <source>Against the plan, %</source>
        <translation>Жоспармен салыстырғанда, %</translation>
    </message>
    <message>
        <source>Inside the band, %</source>
        <translation>Аралыққа түскені, %</translation>
    </message>
    <message>
        <source>95 % from, %</source>
        <translation>95 % төменгі шек, %</translation>
    </message>
    <message>
        <source>95 % to, %</source>
        <translation>95 % жоғарғы шек, %</translation>
    </message>
    <message>
        <source>Width of the band, min</source>
        <translation>Аралық ені, мин</translation>
    </message>
    <message>
        <source>Hours to go when the estimate was made</source>
        <translation>Болжам жасалғандағы қалған сағат</translation>
    </message>
    <message>
        <source>No band could be told yet.</source>
        <translation>Аралықты әлі анықтау мүмкін болмады.</translation>
    </message>
    <message>
        <source>How far off, by hours to go</source>
        <translation>Қателік, қалған сағат бойынша</translation>
    </message>
    <message>
        <source>Mean absolute error, min</source>
        <translation>Орташа абсолют қателік, мин</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Болжам</translation>
    </message>
    <message>
        <source>Plan with its delay</source>
        <translation>Жоспар және кешігу</translation>
    </message>
    <message>
        <source>{share} is right</source>
        <translation>{share} болуы тиіс</translation>
    </message>
    <message>
        <source>Arrivals inside the band, by hours to go</source>
        <translation>Аралыққа түскен келулер, қалған сағат бойынша</translation>
    </message>
    <message>
        <source>From p10 to p90, %</source>
        <translation>p10-нан p90-ға дейін, %</translation>
    </message>
    <message>
        <source>Share with 95 % interval</source>
        <translation>95 % сенім аралығымен үлес</translation>
    </message>
    <message>
        <source>Too few to go by</source>
        <translation>Сүйенуге тым аз</translation>
    </message>
    <message>
        <source>Quality of the estimates by hours to go</source>
        <translation>Болжам сапасы, қалған сағат бойынша</translation>
    </message>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>At the port</source>
        <translation>Өткізу пунктіне</translation>
    </message>
    <message>
        <source>At all locations</source>
        <translation>Барлық орындарға</translation>
    </message>
    <message>
        <source>All that is known</source>
        <translation>Белгілінің бәрі</translation>
    </message>
    <message>
        <source>Last {days} days</source>
        <translation>Соңғы {days} күн</translation>
    </message>
    <message>
        <source>{hours} h and more</source>
        <translation>{hours} сағ және одан көп</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>under {hours} h</source>
        <translation>{hours} сағатқа дейін</translation>
    </message>
    <message>
        <source>{low} to {high} h</source>
        <translation>{low}–{high} сағ</translation>
    </message>
    <message>
        <source>trains: {count}</source>
        <translation>пойыздар: {count}</translation>
    </message>
    <message>
        <source>from the newest {count} trains</source>
        <translation>ең жаңа {count} пойыз бойынша</translation>
    </message>
    <message>
        <source>sample data, all made up</source>
        <translation>мысал деректер, бәрі ойдан шығарылған</translation>
    </message>
    <message>
        <source>Estimates judged</source>
        <translation>Бағаланған болжамдар</translation>
    </message>
    <message>
        <source>Off by, on average</source>
        <translation>Орташа қателік</translation>
    </message>
    <message>
        <source>mean absolute error, early or late</source>
        <translation>орташа абсолют қателік, ерте не кеш</translation>
    </message>
    <message>
        <source>The plan with its delay, off by</source>
        <translation>Жоспар және кешігу қателігі</translation>
    </message>
    <message>
        <source>Arrivals inside the band</source>
        <translation>Аралыққа түскен келулер</translation>
    </message>
    <message>
        <source>95 %: {interval} · 80 % is right</source>
        <translation>95 %: {interval} · 80 % болуы тиіс</translation>
    </message>
    <message>
        <source>no train had a plan</source>
        <translation>ешбір пойыздың жоспары болмаған</translation>
    </message>
    <message>
        <source>on the same estimates</source>
        <translation>сол болжамдар бойынша</translation>
    </message>
    <message>
        <source>on {count} with a plan, where ours were off by {error}</source>
        <translation>жоспары бар {count} болжамда; ондағы біздің қателік {error}</translation>
    </message>
    <message>
        <source>{said} {next}</source>
        <translation>{said} {next}</translation>
    </message>
    <message>
        <source>With so few trains ({count}) all this may be chance.</source>
        <translation>Пойыз саны тым аз ({count}), бұл кездейсоқ болуы мүмкін.</translation>
    </message>
    <message>
        <source>Estimates were off by {error} on average; too few trains had a plan to compare with.</source>
        <translation>Болжамдардың орташа қателігі {error}; салыстыруға жоспары бар пойыз тым аз.</translation>
    </message>
    <message>
        <source>Estimates were off by {error} on average, no more and no less than the plan with its delay.</source>
        <translation>Болжамдардың орташа қателігі {error}, жоспар мен кешігу қателігіне тең.</translation>
    </message>
    <message>
        <source>Estimates were off by {error} on average, {share} less than the plan with its delay.</source>
        <translation>Болжамдардың орташа қателігі {error}, жоспар мен кешігу қателігінен {share} кем.</translation>
    </message>
    <message>
        <source>Estimates were off by {error} on average, {share} more than the plan with its delay, which was the better guide.</source>
        <translation>Болжамдардың орташа қателігі {error}, жоспар мен кешігу қателігінен {share} артық: жоспар дәлірек болған.</translation>
    </message>
    <message>
        <source>No band could be told: too few trains had gone the same ways before.</source>
        <translation>Аралықты анықтау мүмкін болмады: бұрын сол жолдармен жүрген пойыз тым аз.</translation>
    </message>
    <message>
        <source>{share} of the arrivals fell into the band (80 % is right).</source>
        <translation>Келулердің {share} аралыққа түсті (80 % болуы тиіс).</translation>
    </message>
    <message>
        <source>{share} of the arrivals fell into the band (80 % is right); too few to judge it by.</source>
        <translation>Келулердің {share} аралыққа түсті (80 % болуы тиіс); баға беру үшін тым аз.</translation>
    </message>
    <message>
        <source>Only {share} of the arrivals fell into the band, where 80 % is right: trust it less than it says.</source>
        <translation>Келулердің небәрі {share} аралыққа түсті, ал 80 % болуы тиіс: оған көрсетілгендей сенуге болмайды.</translation>
    </message>
    <message>
        <source>{share} of the arrivals fell into the band, where 80 % is right: it is wider than it need be.</source>
        <translation>Келулердің {share} аралыққа түсті, ал 80 % болуы тиіс: аралық қажетінен кең.</translation>
    </message>
    <message>
        <source>No location belongs to the port {port}. Name the port as it is called in the table locations.csv, or choose all locations.</source>
        <translation>Өткізу пунктіне ({port}) жататын орын жоқ. Өткізу пунктін locations.csv кестесіндегідей атаңыз немесе барлық орындарды таңдаңыз.</translation>
    </message>
    <message>
        <source>No trains yet. Estimates are judged as soon as trains have arrived: take in the railway&apos;s messages, import a table of trains, or enter events.</source>
        <translation>Пойыздар әлі жоқ. Пойыздар келген соң болжамдар бағаланады: теміржол хабарларын қабылдаңыз, пойыздар кестесін импорттаңыз немесе оқиғаларды енгізіңіз.</translation>
    </message>
    <message>
        <source>No train that was estimated has arrived in this time. Choose a longer one.</source>
        <translation>Бұл уақытта болжам жасалған бірде-бір пойыз келмеген. Ұзағырақ уақытты таңдаңыз.</translation>
    </message>
    <message>
        <source>Nothing to judge yet (trains known: {count}). It takes one that was seen on its way and then arrived, and a plan of it or an earlier train that went the same way.</source>
        <translation>Бағалайтын дерек әлі жоқ (белгілі пойыздар: {count}). Ол үшін жолда байқалып, кейін келген пойыз және оның жоспары немесе сол жолмен бұрын жүрген пойыз қажет.</translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message>
        <source>Try &amp;all again</source>
        <translation>&amp;Бәрін қайталап көру</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Қалтаны ашу</translation>
    </message>
    <message>
        <source>&amp;Copy reason</source>
        <translation>Себебін к&amp;өшіру</translation>
    </message>
    <message>
        <source>Files in quarantine</source>
        <translation>Карантиндегі файлдар</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Nothing is quarantined.</source>
        <translation>Карантинде ештеңе жоқ.</translation>
    </message>
    <message>
        <source>What cannot be taken in is kept here whole, with its reason, until it is put right.</source>
        <translation>Қабылданбағандар түзетілгенше осында себебімен бірге толық сақталады.</translation>
    </message>
    <message>
        <source>Take the chosen files in again, after what is wrong was put right (Enter)</source>
        <translation>Қатесі түзетілгеннен кейін таңдалған файлдарды қайта қабылдау (Enter)</translation>
    </message>
    <message>
        <source>Take all files in again</source>
        <translation>Барлық файлды қайта қабылдау</translation>
    </message>
    <message>
        <source>Copy the reason (Ctrl+C)</source>
        <translation>Себебін көшіру (Ctrl+C)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Try %n again</source>
        <translation>
            <numerusform>%n файлды қ&amp;айталап көру</numerusform>
            <numerusform>%n файлды қ&amp;айталап көру</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Қ&amp;айталап көру</translation>
    </message>
    <message>
        <source>Reason copied</source>
        <translation>Себебі көшірілді</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Қайталап көру…</translation>
    </message>
    <message>
        <source>Trying again… {done} of {total}</source>
        <translation>Қайталап көру… {done} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in</source>
        <translation>
            <numerusform>%n файл қабылданды</numerusform>
            <numerusform>%n файл қабылданды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still wrong: see the reason</source>
        <translation>
            <numerusform>%n файл әлі қате: себебін қараңыз</numerusform>
            <numerusform>%n файл әлі қате: себебін қараңыз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read now</source>
        <translation>
            <numerusform>%n файлды қазір оқу мүмкін емес</numerusform>
            <numerusform>%n файлды қазір оқу мүмкін емес</numerusform>
        </translation>
    </message>
    <message>
        <source>They are gone already.</source>
        <translation>Олар енді жоқ.</translation>
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
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Қашаннан бері</translation>
    </message>
    <message>
        <source>No reason stands beside it: somebody else has put it here.</source>
        <translation>Жанында себебі жазылмаған: оны мұнда басқа біреу салған.</translation>
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
        <translation>Барлық өрістер</translation>
    </message>
    <message>
        <source>First entry: {who}</source>
        <translation>Алғаш енгізген: {who}</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Қайсысы</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Салыстырылды</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Сәйкес</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Сәйкестік</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % аралық</translation>
    </message>
    <message>
        <source>First entry wrong</source>
        <translation>Алғашқысы қате</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n шешілмеген</numerusform>
            <numerusform>%n шешілмеген</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RateTable</name>
    <message>
        <source>Agreement by field and clerk</source>
        <translation>Өрістер мен операторлар бойынша сәйкестік</translation>
    </message>
</context>
<context>
    <name>ReadOnly</name>
    <message>
        <source>For reading only: the desk&apos;s file is damaged. Nothing can be entered until it is mended.</source>
        <translation>Тек оқуға: жұмыс орнының файлы бүлінген. Түзетілгенше ештеңе енгізуге болмайды.</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Не істеуге болады…</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading</source>
        <translation>Көрсетілім</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Есептегіш</translation>
    </message>
    <message>
        <source>Began anew at</source>
        <translation>Қайта басталған мәні</translation>
    </message>
    <message>
        <source>Old counter at</source>
        <translation>Ескісінің соңғы мәні</translation>
    </message>
    <message>
        <source>New counter from</source>
        <translation>Жаңасының бастапқы мәні</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескертпе</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Choose a consignment first.</source>
        <translation>Алдымен партияны таңдаңыз.</translation>
    </message>
    <message>
        <source>{doubt} Scan it again if it is right.</source>
        <translation>{doubt} Дұрыс болса, қайта сканерлеңіз.</translation>
    </message>
    <message>
        <source>{doubt} Press again if it is right.</source>
        <translation>{doubt} Дұрыс болса, қайта басыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s)</source>
        <translation>
            <numerusform>%n партия</numerusform>
            <numerusform>%n партия</numerusform>
        </translation>
    </message>
    <message>
        <source>{stage}, {who}: when?</source>
        <translation>{stage}, {who}: қашан?</translation>
    </message>
    <message>
        <source>Enter: now · 14:30 · 3 14:30 · -20: 20 minutes ago · –: takes it away</source>
        <translation>Enter: қазір · 14:30 · 3 14:30 · -20: 20 минут бұрын · –: алып тастау</translation>
    </message>
    <message numerus="yes">
        <source>%n more doubt(s).</source>
        <translation>
            <numerusform>Тағы %n күмән бар.</numerusform>
            <numerusform>Тағы %n күмән бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed: the time is recorded already.</source>
        <translation>Ештеңе өзгермеді: уақыт бұрыннан жазылған.</translation>
    </message>
    <message>
        <source>{stage} of {number}</source>
        <translation>{stage}: {number}</translation>
    </message>
    <message numerus="yes">
        <source>{stage} of %n consignment(s)</source>
        <translation>
            <numerusform>{stage}: %n партия</numerusform>
            <numerusform>{stage}: %n партия</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded: {what}. Ctrl+Z takes it back.</source>
        <translation>Жазылды: {what}. Ctrl+Z болдырмайды.</translation>
    </message>
    <message numerus="yes">
        <source>Reason to correct %n reading(s):</source>
        <translation>
            <numerusform>%n көрсетілімді түзету себебі:</numerusform>
            <numerusform>%n көрсетілімді түзету себебі:</numerusform>
        </translation>
    </message>
    <message>
        <source>such as: misread, typed wrong</source>
        <translation>мысалы: қате оқылған, қате терілген</translation>
    </message>
    <message>
        <source>There is no reading here to void.</source>
        <translation>Мұнда күшін жоятын көрсетілім жоқ.</translation>
    </message>
    <message>
        <source>void</source>
        <translation>күшін жою</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) voided. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n көрсетілімнің күші жойылды. Ctrl+Z қайтарады.</numerusform>
            <numerusform>%n көрсетілімнің күші жойылды. Ctrl+Z қайтарады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reason to void %n reading(s):</source>
        <translation>
            <numerusform>%n көрсетілімнің күшін жою себебі:</numerusform>
            <numerusform>%n көрсетілімнің күшін жою себебі:</numerusform>
        </translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Күшін жою</translation>
    </message>
    <message>
        <source>The counter began anew at which number?</source>
        <translation>Есептегіш қай саннан кейін қайта басталды?</translation>
    </message>
    <message>
        <source>The counter was replaced.</source>
        <translation>Есептегіш ауыстырылды.</translation>
    </message>
    <message>
        <source>Old one stood at</source>
        <translation>Ескісінің соңғы мәні</translation>
    </message>
    <message>
        <source>New one began at</source>
        <translation>Жаңасының бастапқы мәні</translation>
    </message>
    <message>
        <source>{meter} shows the quantity of the day: it has no counter that begins anew or is replaced.</source>
        <translation>{meter} күндік мөлшерді көрсетеді: оның қайта басталатын немесе ауыстырылатын санағышы жоқ.</translation>
    </message>
    <message>
        <source>Type first where the counter stands now, then say what happened to it.</source>
        <translation>Алдымен есептегіштің қазіргі көрсетілімін теріп, сосын не болғанын көрсетіңіз.</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>көрсетілім</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) saved</source>
        <translation>
            <numerusform>%n көрсетілім сақталды</numerusform>
            <numerusform>%n көрсетілім сақталды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>%n көрсетілім</numerusform>
            <numerusform>%n көрсетілім</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: {meter}, {day}</source>
        <translation>{what}: {meter}, {day}</translation>
    </message>
    <message>
        <source>{event}, train {train}: when?</source>
        <translation>{event}, пойыз {train}: қашан?</translation>
    </message>
    <message>
        <source>Enter: now here · 14:30 · 14:30 Altynkol · -20: 20 minutes ago · –: takes it away</source>
        <translation>Enter: қазір осында · 14:30 · 14:30 Алтынкөл · -20: 20 минут бұрын · –: алып тастау</translation>
    </message>
    <message>
        <source>Choose a train first.</source>
        <translation>Алдымен пойызды таңдаңыз.</translation>
    </message>
    <message>
        <source>locations.csv has no place of this port. Add one, then times can be recorded.</source>
        <translation>locations.csv файлында осы өткізу пунктінің орны жоқ. Қосқаннан кейін уақыттарды жазуға болады.</translation>
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
        <translation>Әкімшіні қалпына келтіру кодымен кіргізу</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Код</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Аты</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Жаңа құпия&amp;сөз</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Тағы бір рет</translation>
    </message>
    <message>
        <source>&amp;Set the password</source>
        <translation>Құпиясөзді &amp;орнату</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>А&amp;ртқа</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Who loses the passphrase opens the data with this recovery key, and in no other way. It is shown this once and kept nowhere: write it down or print it, and lock the paper away from this computer.</source>
        <translation>Құпия тіркесін жоғалтқан адам деректерді тек осы қалпына келтіру кілтімен ғана аша алады. Ол осы бір рет қана көрсетіледі және еш жерде сақталмайды: жазып алыңыз немесе басып шығарыңыз да, қағазды осы компьютерден бөлек құлыптап қойыңыз.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көшіру</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Басып шығару…</translation>
    </message>
    <message>
        <source>I have &amp;written it down</source>
        <translation>&amp;Жазып алдым</translation>
    </message>
    <message>
        <source>HorgosDesk: recovery key</source>
        <translation>HorgosDesk: қалпына келтіру кілті</translation>
    </message>
    <message>
        <source>Start HorgosDesk, choose “Recovery key…” where it asks for the passphrase, and type this. Keep this sheet locked away, not beside the computer.</source>
        <translation>HorgosDesk бағдарламасын іске қосып, құпия тіркес сұралғанда «Қалпына келтіру кілті…» таңдаңыз да, осыны теріңіз. Бұл парақты компьютердің жанында емес, құлыптаулы жерде сақтаңыз.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Returns</source>
        <translation>Есептер</translation>
    </message>
    <message>
        <source>Back to the returns (Esc)</source>
        <translation>Есептерге оралу (Esc)</translation>
    </message>
    <message>
        <source>Register of returns</source>
        <translation>Есептер тізілімі</translation>
    </message>
    <message>
        <source>Returns that were handed out</source>
        <translation>Берілген есептер</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Көшірмені ашу</translation>
    </message>
    <message>
        <source>Open the workbook as it was handed out (Enter)</source>
        <translation>Кітапты берілген күйінде ашу (Enter)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Compare two selected returns, or one with that before it</source>
        <translation>Таңдалған екі есепті немесе біреуін алдыңғысымен салыстыру</translation>
    </message>
    <message>
        <source>Check against a printed return…</source>
        <translation>Басылған есеппен салыстыру…</translation>
    </message>
    <message>
        <source>Whether the journal still is the one that a return was made of</source>
        <translation>Журнал есеп жасалған кездегі журналмен бірдей ме</translation>
    </message>
    <message>
        <source>Make again…</source>
        <translation>Қайта жасау…</translation>
    </message>
    <message>
        <source>Make it again from the journal, as of its day</source>
        <translation>Журнал бойынша, сол күнгі күйінде қайта жасау</translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n есеп</numerusform>
            <numerusform>%n есеп</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was handed out yet. Export a month&apos;s workbook (Ctrl+E); it is entered here.</source>
        <translation>Әлі ештеңе берілген жоқ. Айдың кітабын экспорттаңыз (Ctrl+E); ол осында тіркеледі.</translation>
    </message>
    <message>
        <source>as first published</source>
        <translation>алғаш жарияланғандай</translation>
    </message>
    <message>
        <source>as restated</source>
        <translation>қайта қаралғандай</translation>
    </message>
    <message>
        <source>Handed out at the desk {desk}</source>
        <translation>{desk} жұмыс орнында берілген</translation>
    </message>
    <message>
        <source>Register no.</source>
        <translation>Тіркеу №</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Өткен жыл</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Берілген уақыты</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Journal no.</source>
        <translation>Журнал №</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшірме</translation>
    </message>
    <message>
        <source>✓ as handed out</source>
        <translation>✓ берілген күйінде</translation>
    </message>
    <message>
        <source>✗ was altered</source>
        <translation>✗ өзгертілген</translation>
    </message>
    <message>
        <source>✗ is gone</source>
        <translation>✗ жоқ</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>мұнда әлі жоқ</translation>
    </message>
    <message>
        <source>No program here opens workbooks. The copy is {file}.</source>
        <translation>Мұнда кітапты ашатын бағдарлама жоқ. Көшірме: {file}.</translation>
    </message>
    <message>
        <source>Another desk handed out {number}. Its copy comes with the next exchange with the hub.</source>
        <translation>{number} басқа жұмыс орнында берілген. Оның көшірмесі орталық базамен келесі алмасуда келеді.</translation>
    </message>
    <message>
        <source>{file} is not there any more. Make it again (Ctrl+M).</source>
        <translation>{file} енді жоқ. Оны қайта жасаңыз (Ctrl+M).</translation>
    </message>
    <message>
        <source>Select two returns of the same form (Ctrl+click, Shift+↓), then compare them.</source>
        <translation>Нысаны бірдей екі есепті таңдап (Ctrl+шерту, Shift+↓), салыстырыңыз.</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Қайта жасау</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel кітабы (*.xlsx)</translation>
    </message>
    <message>
        <source>{number} was made again from the journal: byte for byte what was handed out.</source>
        <translation>{number} журнал бойынша қайта жасалды: берілгенімен байтына дейін бірдей.</translation>
    </message>
    <message>
        <source>{number} was made again of what this desk knew when it came from the desk that handed it out. What was handed out is the copy in the register.</source>
        <translation>{number} оны берген жұмыс орнынан келген кезде осы жұмыс орнына белгілі деректер бойынша қайта жасалды. Берілгені – тізілімдегі көшірме.</translation>
    </message>
    <message>
        <source>{number} was made again, but differs from what was handed out: the program or a code table is another now.</source>
        <translation>{number} қайта жасалды, бірақ берілгенінен өзгеше: бағдарлама немесе код кестесі қазір басқа.</translation>
    </message>
    <message>
        <source>Making {number} again…</source>
        <translation>{number} қайта жасалуда…</translation>
    </message>
</context>
<context>
    <name>Restated</name>
    <message>
        <source>{month} was returned as {number}: the next return has to report this change.</source>
        <translation>{month}: есебі {number} нөмірімен тапсырылған, бұл өзгеріс келесі есепте көрсетілуі керек.</translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>{parts}, {span}: the parts add up to the total</source>
        <translation>{parts}, {span}: бөліктердің қосындысы жиынтыққа тең</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Бағыттар</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Елдер</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>ай</translation>
    </message>
    <message>
        <source>the year to date</source>
        <translation>жыл басынан бері</translation>
    </message>
    <message>
        <source>The records of the month, counted anew, are its totals</source>
        <translation>Айдың қайта саналған жазбалары оның қорытындысына тең</translation>
    </message>
    <message>
        <source>records</source>
        <translation>жазба</translation>
    </message>
    <message>
        <source>the same month of last year</source>
        <translation>өткен жылдың сол айы</translation>
    </message>
    <message>
        <source>the year to date of last year</source>
        <translation>өткен жылдың басынан бері</translation>
    </message>
    <message>
        <source>Table {table}, {span}: the rows add up to the total</source>
        <translation>{table}-кесте, {span}: жолдардың қосындысы жиынтыққа тең</translation>
    </message>
    <message>
        <source>Table 4: the days of each direction add up to table 1</source>
        <translation>4-кесте: әр бағыттың күндерінің қосындысы 1-кестеге тең</translation>
    </message>
    <message>
        <source>Table 4: the days add up to the month</source>
        <translation>4-кесте: күндердің қосындысы айға тең</translation>
    </message>
    <message>
        <source>The months before and this one make the year to date</source>
        <translation>Алдыңғы айлар мен осы айдың қосындысы жыл басынан бергіге тең</translation>
    </message>
    <message>
        <source>The records of the days are those of the month</source>
        <translation>Күндердің жазбалары айдың жазбаларына тең</translation>
    </message>
    <message>
        <source>The month is what its records add up to</source>
        <translation>Ай көрсеткіші жазбаларының қосындысына тең</translation>
    </message>
    <message>
        <source>The month has as many records as are counted</source>
        <translation>Айдың жазбалары саналған жазба санына тең</translation>
    </message>
    <message>
        <source>Year to date of return {register_no}, the months since and the restatements make the year to date</source>
        <translation>{register_no} есебінің жыл басынан бергі көрсеткіші, одан кейінгі айлар және қайта қараулар жыл басынан бергіге тең</translation>
    </message>
</context>
<context>
    <name>ReturnPage</name>
    <message>
        <source>For&amp;m</source>
        <translation>&amp;Нысан</translation>
    </message>
    <message>
        <source>&amp;Last year</source>
        <translation>Өткен ж&amp;ыл</translation>
    </message>
    <message>
        <source>The return as it will print</source>
        <translation>Есеп басылатын түрінде</translation>
    </message>
    <message>
        <source>Sentence for the press</source>
        <translation>Баспасөзге арналған сөйлем</translation>
    </message>
    <message>
        <source>as restated</source>
        <translation>қайта қаралғандай</translation>
    </message>
    <message>
        <source>as first published</source>
        <translation>алғаш жарияланғандай</translation>
    </message>
    <message>
        <source>Last year&apos;s figures as they are known now, or as the first return of each month told them</source>
        <translation>Өткен жылдың көрсеткіштері: қазір белгілі болғандай немесе әр айдың алғашқы есебіндегідей</translation>
    </message>
    <message>
        <source>Carbon anne&amp;x</source>
        <translation>Шығарынды &amp;қосымшасы</translation>
    </message>
    <message>
        <source>A further sheet on what the month&apos;s transport emits over the border leg; goes with the monthly return only</source>
        <translation>Айдағы тасымалдың шекаралық учаскедегі шығарындылары туралы қосымша парақ; тек айлық есеппен бірге беріледі</translation>
    </message>
    <message>
        <source>Monthly throughput</source>
        <translation>Айлық жүк айналымы</translation>
    </message>
    <message>
        <source>Goods and countries, as the bulletin has them</source>
        <translation>Тауарлар мен елдер, бюллетень үлгісімен</translation>
    </message>
    <message>
        <source>Clearance times</source>
        <translation>Ресімдеу уақыты</translation>
    </message>
    <message>
        <source>Train runs</source>
        <translation>Пойыздар қозғалысы</translation>
    </message>
    <message>
        <source>Add a form…</source>
        <translation>Нысан қосу…</translation>
    </message>
    <message>
        <source>No return yet. As soon as the tab Cargo (Ctrl+1) has records of a month, its return stands here.</source>
        <translation>Есеп әлі жоқ. «Жүктер» қойындысында (Ctrl+1) айдың жазбалары пайда болысымен, оның есебі осында тұрады.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to months that were returned: this return has to report them.</source>
        <translation>
            <numerusform>Есебі тапсырылған айларда %n өзгеріс бар: осы есепте көрсетілуі керек.</numerusform>
            <numerusform>Есебі тапсырылған айларда %n өзгеріс бар: осы есепте көрсетілуі керек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which?</source>
        <translation>Қайсысы?</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of this month wait in the tab Cargo; they count once they are whole.</source>
        <translation>
            <numerusform>Осы айдың %n нобайы «Жүктер» қойындысында күтіп тұр; толықтырылғаннан кейін есепке алынады.</numerusform>
            <numerusform>Осы айдың %n нобайы «Жүктер» қойындысында күтіп тұр; толықтырылғаннан кейін есепке алынады.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form&apos;s own formulas (ƒ) are reckoned in Excel: print it from there.</source>
        <translation>Нысанның өз формулаларын (ƒ) Excel есептейді: содан басып шығарыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) of last year were never returned, and are as they are now: {months}</source>
        <translation>
            <numerusform>Өткен жылдың %n айының есебі тапсырылмаған, көрсеткіштері қазіргі күйінде: {months}</numerusform>
            <numerusform>Өткен жылдың %n айының есебі тапсырылмаған, көрсеткіштері қазіргі күйінде: {months}</numerusform>
        </translation>
    </message>
    <message>
        <source>The records begin on {day}: changes against last year are against a part of it.</source>
        <translation>Жазбалар {day} күні басталады: өткен жылмен салыстырғандағы өзгеріс оның бір бөлігімен есептелген.</translation>
    </message>
    <message>
        <source>These sums differ from their records: {lines}. Restore the newest good backup, or ask for help with this line.</source>
        <translation>Бұл сомалар жазбаларына сәйкес емес: {lines}. Соңғы жарамды сақтық көшірмені қалпына келтіріңіз немесе осы жолмен көмек сұраңыз.</translation>
    </message>
    <message>
        <source>A recount finds every sum equal to its records. Look at the return again.</source>
        <translation>Қайта санау барлық соманың жазбаларға тең екенін көрсетті. Есепті қайта қараңыз.</translation>
    </message>
    <message>
        <source>Add a form</source>
        <translation>Нысан қосу</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel кітабы (*.xlsx)</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}).</source>
        <translation>{file} файлын оқу мүмкін емес ({why}).</translation>
    </message>
    <message>
        <source>{file} is among the forms now, as a copy in the desk&apos;s folder templates.</source>
        <translation>{file} енді нысандар арасында, көшірмесі жұмыс орнының templates қалтасында.</translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation>Кітапты экспорттау</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} жазылуда…</translation>
    </message>
    <message>
        <source>Exported as {file}. Register no. {number}, SHA-256 {sha256}. A copy is in the folder of returns.</source>
        <translation>Экспортталды: {file}. Тіркеу № {number}, SHA-256 {sha256}. Көшірмесі есептер қалтасында.</translation>
    </message>
    <message>
        <source>{month} exported</source>
        <translation>{month} экспортталды</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF-ке сақтау</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Сақталды: {file}</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}). Choose another folder.</source>
        <translation>{file} файлын жазу мүмкін емес ({why}). Басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Көшірілді</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n жол көшірілді</numerusform>
            <numerusform>%n жол көшірілді</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentence copied, with its figures: {sentence}</source>
        <translation>Сөйлем сандарымен бірге көшірілді: {sentence}</translation>
    </message>
</context>
<context>
    <name>ReturnsTab</name>
    <message>
        <source>Returns</source>
        <translation>Есептер</translation>
    </message>
    <message>
        <source>Choose a month</source>
        <translation>Айды таңдау</translation>
    </message>
    <message>
        <source>To the return, to scroll and select in it</source>
        <translation>Есепке өту, онда айналдыру және таңдау</translation>
    </message>
    <message>
        <source>Export workbook…</source>
        <translation>Кітапты экспорттау…</translation>
    </message>
    <message>
        <source>Checklist, close…</source>
        <translation>Тексеру тізімі, жабу…</translation>
    </message>
    <message>
        <source>Reopen month…</source>
        <translation>Айды қайта ашу…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Тізілім</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF-ке сақтау…</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Кестені көшіру</translation>
    </message>
    <message>
        <source>Folder of returns</source>
        <translation>Есептер қалтасы</translation>
    </message>
    <message>
        <source>Copy the sentence for the press in {language}</source>
        <translation>Баспасөзге арналған сөйлемді көшіру ({language})</translation>
    </message>
    <message>
        <source>Add a form…</source>
        <translation>Нысан қосу…</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Айлар</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабылған</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашық</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>алдын ала</translation>
    </message>
    <message>
        <source>{state}, exported</source>
        <translation>{state}, экспортталған</translation>
    </message>
    <message>
        <source>{month} is closed. To change it again, reopen it with a reason.</source>
        <translation>{month} жабылған. Оны қайта өзгерту үшін себебін көрсетіп, қайта ашыңыз.</translation>
    </message>
    <message>
        <source>Why is {month} reopened?</source>
        <translation>{month} неге қайта ашылады?</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Қайта ашу</translation>
    </message>
    <message>
        <source>{month} is open again. The journal keeps your reason.</source>
        <translation>{month} қайта ашылды. Себебіңіз журналда сақталады.</translation>
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
        <translation>ауысым бастығы</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>әкімші</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>Journal: {count} entries</source>
        <translation>Журнал жазбалары: {count}</translation>
    </message>
    <message>
        <source>    missing, {count} in all: no. {numbers}</source>
        <translation>    жоғы, барлығы {count}: № {numbers}</translation>
    </message>
    <message>
        <source>    not fitting their hash: no. {numbers}</source>
        <translation>    хешіне сәйкес еместері: № {numbers}</translation>
    </message>
    <message>
        <source>Other rows: {rows}</source>
        <translation>Басқа жолдар: {rows}</translation>
    </message>
    <message>
        <source>The write-ahead log beside the file does not belong to it, and was left out.</source>
        <translation>Файл жанындағы алдын ала жазу журналы оған тиесілі емес, сондықтан алынбады.</translation>
    </message>
    <message>
        <source>The file could only be read row by row, since it is encrypted or unknown.</source>
        <translation>Файл шифрланған немесе белгісіз болғандықтан, оны тек жол-жолымен оқуға болды.</translation>
    </message>
    <message>
        <source>Nothing is lost: what could not be read was rebuilt from the journal, whose chain is whole.</source>
        <translation>Ештеңе жоғалған жоқ: оқылмағандары тізбегі бүтін журнал бойынша қалпына келтірілді.</translation>
    </message>
    <message>
        <source>Nothing is lost: all records and the whole journal were read.</source>
        <translation>Ештеңе жоғалған жоқ: барлық жазба мен бүкіл журнал оқылды.</translation>
    </message>
    <message>
        <source>{saved} records are saved. {missing} entries of the journal are lost, and with each one change at most; {doubt} records are in doubt. Compare them with the papers.</source>
        <translation>Сақталған жазбалар: {saved}. Журналдан жоғалғаны: {missing}, әрқайсысымен бірге ең көбі бір өзгеріс; күмәнді жазбалар: {doubt}. Оларды құжаттармен салыстырыңыз.</translation>
    </message>
    <message>
        <source>Salvaged from {source} into {file}</source>
        <translation>Құтқару: {source}, жаңа файл: {file}</translation>
    </message>
    <message>
        <source>{kind}: {saved} saved, {read} of them read, {journal} from the journal</source>
        <translation>{kind}: сақталғаны {saved}, оның оқылғаны {read}, журналдан алынғаны {journal}</translation>
    </message>
    <message>
        <source>The journal&apos;s chain is whole</source>
        <translation>Журнал тізбегі бүтін</translation>
    </message>
    <message>
        <source>The journal&apos;s chain is broken at no. {no}</source>
        <translation>Журнал тізбегі № {no} тұста үзілген</translation>
    </message>
    <message>
        <source>Cargo records</source>
        <translation>Жүк жазбалары</translation>
    </message>
    <message>
        <source>Clearances</source>
        <translation>Ресімдеулер</translation>
    </message>
    <message>
        <source>Railway messages</source>
        <translation>Теміржол хабарлары</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Есептегіштер</translation>
    </message>
    <message>
        <source>Meters&apos; readings</source>
        <translation>Есептегіш көрсетілімдері</translation>
    </message>
    <message>
        <source>Meters&apos; factors</source>
        <translation>Есептегіш коэффициенттері</translation>
    </message>
    <message>
        <source>Meters&apos; yardsticks</source>
        <translation>Есептегіш бағдарлары</translation>
    </message>
    <message>
        <source>Samples for double entry</source>
        <translation>Қосарлы енгізу іріктемелері</translation>
    </message>
    <message>
        <source>Papers keyed twice</source>
        <translation>Екі рет терілген құжаттар</translation>
    </message>
    <message>
        <source>Contests between desks</source>
        <translation>Жұмыс орындары арасындағы қайшылықтар</translation>
    </message>
    <message>
        <source>in doubt, the journal does not confirm it</source>
        <translation>күмәнді, журнал растамайды</translation>
    </message>
    <message>
        <source>could not be kept</source>
        <translation>сақтау мүмкін болмады</translation>
    </message>
    <message>
        <source>Pages that could not be read: {tables}</source>
        <translation>Оқылмаған беттер: {tables}</translation>
    </message>
    <message>
        <source>Rows that could not be read: {tables}</source>
        <translation>Оқылмаған жолдар: {tables}</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Scan or type a number, a trader, a train (Ctrl+F)</source>
        <translation>Скан не іздеу (Ctrl+F)</translation>
    </message>
    <message>
        <source>Scan or find</source>
        <translation>Сканерлеу не іздеу</translation>
    </message>
    <message>
        <source>Enter: {stage}</source>
        <translation>Enter: {stage}</translation>
    </message>
    <message>
        <source>Enter: find</source>
        <translation>Enter: іздеу</translation>
    </message>
    <message>
        <source>What Enter does with a number that was scanned or typed</source>
        <translation>Сканерленген немесе терілген нөмірмен Enter не істейді</translation>
    </message>
</context>
<context>
    <name>Second</name>
    <message>
        <source>Sample</source>
        <translation>Іріктеме</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Реті</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>No. of the day</source>
        <translation>Күндік №</translation>
    </message>
    <message>
        <source>Revision drawn</source>
        <translation>Іріктелген нұсқа</translation>
    </message>
    <message>
        <source>First entry by</source>
        <translation>Алғаш енгізген</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Іздеу белгісі</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>Екінші енгізу</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Алғашқы енгізу</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Толтырылған</translation>
    </message>
    <message>
        <source>Second entry by</source>
        <translation>Екінші енгізген</translation>
    </message>
    <message>
        <source>Second entry at</source>
        <translation>Екінші енгізу уақыты</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Шешім</translation>
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
        <translation>тізімде: құжатқа өту; нысанда: келесі өріс, соңғысынан кейін сақтау</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>save the second entry; it never changes after that</source>
        <translation>екінші енгізуді сақтау; одан кейін ол өзгермейді</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Enter</translation>
    </message>
    <message>
        <source>take what was probably meant</source>
        <translation>ұсынылған түзетуді қабылдау</translation>
    </message>
    <message>
        <source>1, 2</source>
        <translation>1, 2</translation>
    </message>
    <message>
        <source>the first entry was right; the second was, and the record is corrected</source>
        <translation>алғашқы енгізу дұрыс; екіншісі дұрыс, жазба түзетіледі</translation>
    </message>
    <message>
        <source>3, or the right value</source>
        <translation>3 немесе дұрыс мәні</translation>
    </message>
    <message>
        <source>both were wrong: what is typed is right</source>
        <translation>екеуі де қате: терілгені дұрыс</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to the list, with what was typed kept; from the list back to the day sheet</source>
        <translation>тізімге оралу, терілгені сақталады; тізімнен күн парағына оралу</translation>
    </message>
    <message>
        <source>Draw a sample…</source>
        <translation>Іріктеме жасау…</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Сәйкестік</translation>
    </message>
    <message>
        <source>Take the sample back</source>
        <translation>Іріктемені қайтару</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Tell of double entry on the monthly return</source>
        <translation>Айлық есепте қосарлы енгізуді көрсету</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Іріктеме</translation>
    </message>
    <message>
        <source>{days} · {size} records · seed {seed} · {who}</source>
        <translation>{days} · жазбалар {size} · бастапқы сан {seed} · {who}</translation>
    </message>
    <message>
        <source>{agree} of {compared} fields</source>
        <translation>{compared} өрістің {agree} өрісі</translation>
    </message>
    <message>
        <source>nothing is compared yet</source>
        <translation>әлі ештеңе салыстырылмаған</translation>
    </message>
    <message>
        <source>told when all is settled</source>
        <translation>бәрі шешілгенде айтылады</translation>
    </message>
    <message numerus="yes">
        <source>%n to key</source>
        <translation>
            <numerusform>теретіні %n</numerusform>
            <numerusform>теретіні %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n шешілмеген</numerusform>
            <numerusform>%n шешілмеген</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyed twice</source>
        <translation>Екі рет терілген</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Айырмашылықтар</translation>
    </message>
    <message>
        <source>First entry wrong</source>
        <translation>Алғашқысы қате</translation>
    </message>
    <message>
        <source>Agreement by field and by clerk</source>
        <translation>Өрістер мен операторлар бойынша сәйкестік</translation>
    </message>
    <message>
        <source>Double entry</source>
        <translation>Қосарлы енгізу</translation>
    </message>
    <message>
        <source>You had a hand in the first entry of this record; somebody else keys it a second time.</source>
        <translation>Сіз бұл жазбаны алғаш енгізуге қатысқансыз; оны екінші рет басқа адам тереді.</translation>
    </message>
    <message>
        <source>Enter goes on, Ctrl+Enter saves: after that the second entry never changes. Esc keeps it.</source>
        <translation>Enter келесіге өтеді, Ctrl+Enter сақтайды: содан кейін екінші енгізу өзгермейді. Esc терілгенін сақтап шығады.</translation>
    </message>
    <message>
        <source>Ctrl+N draws a random sample of a day&apos;s or month&apos;s records. A second clerk keys them from the paper without seeing the first entry; then the two settle what differs.</source>
        <translation>Ctrl+N күн немесе ай жазбаларынан кездейсоқ іріктеме жасайды. Екінші оператор алғашқы енгізуді көрмей, оларды құжаттан тереді; сосын екеуі айырмашылықтарды шешеді.</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Shares kept of: {parts}. Seed {seed}; drawn by {who}. Intervals: Wilson, 95 %.</source>
        <translation>Үлестері сақталғаны: {parts}. Бастапқы сан {seed}; іріктеген {who}. Аралықтар: Уилсон, 95 %.</translation>
    </message>
    <message>
        <source>Paper {place} of {size} · {day} · no. {number} of the day</source>
        <translation>Құжат {place} / {size} · {day} · күндік № {number}</translation>
    </message>
    <message>
        <source>Both entries bear the name {who}: without accounts the program cannot tell who keys.</source>
        <translation>Екі енгізуде де бір ат тұр: {who}. Есептік жазбаларсыз бағдарлама кімнің теретінін ажырата алмайды.</translation>
    </message>
    <message>
        <source>Key it from the paper. What was entered first is shown after it is saved.</source>
        <translation>Құжаттан теріңіз. Алғаш енгізілгені сақталғаннан кейін көрсетіледі.</translation>
    </message>
    <message>
        <source>The record is voided meanwhile: what is settled corrects nothing.</source>
        <translation>Бұл арада жазбаның күші жойылған: шешім ештеңені түзетпейді.</translation>
    </message>
    <message>
        <source>Compared as it was when it was drawn; the record was changed since.</source>
        <translation>Іріктелген кездегі күйімен салыстырылған; содан бері жазба өзгертілген.</translation>
    </message>
    <message>
        <source>Both entries bear the name {who}.</source>
        <translation>Екі енгізуде де бір ат тұр: {who}.</translation>
    </message>
    <message>
        <source>1: the first was right · 2: the second was right, the record is corrected · or type what is right</source>
        <translation>1: алғашқысы дұрыс · 2: екіншісі дұрыс, жазба түзетіледі · немесе дұрысын теріңіз</translation>
    </message>
    <message>
        <source>Nothing to settle. Enter goes on to the next paper.</source>
        <translation>Шешетін ештеңе жоқ. Enter келесі құжатқа өтеді.</translation>
    </message>
    <message>
        <source>Nothing is left to do in this sample.</source>
        <translation>Бұл іріктемеде істейтін ештеңе қалмады.</translation>
    </message>
    <message>
        <source>draw of a sample</source>
        <translation>іріктеме жасау</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) drawn</source>
        <translation>
            <numerusform>%n жазба іріктелді</numerusform>
            <numerusform>%n жазба іріктелді</numerusform>
        </translation>
    </message>
    <message>
        <source>taking back of a sample</source>
        <translation>іріктемені қайтару</translation>
    </message>
    <message>
        <source>Monthly returns tell of double entry from now on.</source>
        <translation>Енді айлық есептерде қосарлы енгізу көрсетіледі.</translation>
    </message>
    <message>
        <source>Monthly returns do not tell of double entry.</source>
        <translation>Айлық есептерде қосарлы енгізу көрсетілмейді.</translation>
    </message>
    <message>
        <source>Paper {place}: both entries agree</source>
        <translation>Құжат {place}: екі енгізу сәйкес</translation>
    </message>
    <message>
        <source>The two entries differ: look here first. What was typed since is not taken.</source>
        <translation>Екі енгізу сәйкес емес: алдымен осында қараңыз. Содан бері терілгені алынбады.</translation>
    </message>
    <message>
        <source>Both wrong: the right value of {title}:</source>
        <translation>Екеуі де қате, дұрыс мәні ({title}):</translation>
    </message>
    <message>
        <source>empty, if the paper says nothing</source>
        <translation>құжатта жоқ болса, бос</translation>
    </message>
    <message>
        <source>settling of {title}</source>
        <translation>шешім: {title}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Қайтаратын әрекет жоқ.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Кері қайтарылды: {what}</translation>
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
        <translation>Қытайша</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Ағылшынша</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>Pinyin initials</source>
        <translation>Пиньинь әріптері</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Басқа жазылуы</translation>
    </message>
    <message>
        <source>HS codes that begin with</source>
        <translation>СЭҚ ТН кодының басы</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Бағыттар</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>Көлік түрлері</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Дәліздер</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Елдер</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Уақыт белдеуі</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Өткізу пункті</translation>
    </message>
    <message>
        <source>Codes in messages</source>
        <translation>Хабарлардағы кодтар</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Тексерілмеген</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орын</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Километр</translation>
    </message>
    <message>
        <source>Code list</source>
        <translation>Код тізімі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Бағыт</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Көлік түрі</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Дәліз</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Target, hours</source>
        <translation>Норматив, сағ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Күндер</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түр</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Айлар</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ашылады</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Жабылады</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Күннен бастап</translation>
    </message>
    <message>
        <source>Before, least hours</source>
        <translation>Дейін, кемінде сағ</translation>
    </message>
    <message>
        <source>Before, most hours</source>
        <translation>Дейін, ең көбі сағ</translation>
    </message>
    <message>
        <source>After, hours</source>
        <translation>Кейін, сағ</translation>
    </message>
    <message>
        <source>Published change, %</source>
        <translation>Жарияланған өзгеріс, %</translation>
    </message>
    <message>
        <source>g CO2e per tkm</source>
        <translation>г CO2-экв./т·км</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Қайдан</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Тақырыптар</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Бұл не</translation>
    </message>
</context>
<context>
    <name>SettingTables</name>
    <message>
        <source>Target times of clearance</source>
        <translation>Ресімдеу уақытының нормативтері</translation>
    </message>
    <message>
        <source>Hours by direction, mode, lane and stage.</source>
        <translation>Бағыт, көлік түрі, дәліз және кезең бойынша сағаттар.</translation>
    </message>
    <message>
        <source>Published figures of before and after</source>
        <translation>Жарияланған бұрынғы және кейінгі деректер</translation>
    </message>
    <message>
        <source>What the study of clearances is held against.</source>
        <translation>Ресімдеу зерттеуі осымен салыстырылады.</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Ерекше күндер</translation>
    </message>
    <message>
        <source>Days on which a post does not follow its country&apos;s calendar.</source>
        <translation>Өткізу пункті өз елінің күнтізбесі бойынша жұмыс істемейтін күндер.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Жұмыс сағаттары</translation>
    </message>
    <message>
        <source>When the posts work, by country, mode and season.</source>
        <translation>Өткізу пункттерінің жұмыс уақыты: ел, көлік түрі және маусым бойынша.</translation>
    </message>
    <message>
        <source>Kinds of occasions</source>
        <translation>Оқиға түрлері</translation>
    </message>
    <message>
        <source>What is marked in the trends: reforms, holidays.</source>
        <translation>Серпінде белгіленетіні: реформалар, мерекелер.</translation>
    </message>
    <message>
        <source>HS codes</source>
        <translation>СЭҚ ТН кодтары</translation>
    </message>
    <message>
        <source>Goods of two, four and six digits.</source>
        <translation>Тауарлар: екі, төрт және алты таңбалы кодтар.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Елдер</translation>
    </message>
    <message>
        <source>Names, customs&apos; numbers and other spellings.</source>
        <translation>Атаулары, кеден нөмірлері және басқа жазылуы.</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Валюталар</translation>
    </message>
    <message>
        <source>Units of quantity</source>
        <translation>Мөлшер бірліктері</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Бағыттар</translation>
    </message>
    <message>
        <source>Import, export, transit and how people write them.</source>
        <translation>Импорт, экспорт, транзит және олардың жазылуы.</translation>
    </message>
    <message>
        <source>Transport modes</source>
        <translation>Көлік түрлері</translation>
    </message>
    <message>
        <source>Rail, road, pipeline and how people write them.</source>
        <translation>Теміржол, автокөлік, құбыр және олардың жазылуы.</translation>
    </message>
    <message>
        <source>Customs regimes</source>
        <translation>Сауда түрлері (қадағалау кодтары)</translation>
    </message>
    <message>
        <source>Supervision modes of China&apos;s customs, four digits.</source>
        <translation>Қытай кеденінің қадағалау кодтары, төрт цифр.</translation>
    </message>
    <message>
        <source>Customs districts</source>
        <translation>Кеден округтері</translation>
    </message>
    <message>
        <source>Customs of China, four digits.</source>
        <translation>Қытай кедендері, төрт цифрлы код.</translation>
    </message>
    <message>
        <source>Lanes of clearance</source>
        <translation>Ресімдеу дәліздері</translation>
    </message>
    <message>
        <source>Green, document check, inspection.</source>
        <translation>Жасыл, құжаттар, тексеру.</translation>
    </message>
    <message>
        <source>Stages of clearance</source>
        <translation>Ресімдеу кезеңдері</translation>
    </message>
    <message>
        <source>Their order, what each applies to, whose calendar it keeps.</source>
        <translation>Реті, неге қатысты, кімнің күнтізбесі.</translation>
    </message>
    <message>
        <source>Events of trains</source>
        <translation>Пойыз оқиғалары</translation>
    </message>
    <message>
        <source>Arrival, departure, gauge change and how messages write them.</source>
        <translation>Келу, жөнелу, жол табанын ауыстыру және хабарлардағы жазылуы.</translation>
    </message>
    <message>
        <source>Types of events</source>
        <translation>Оқиға типтері</translation>
    </message>
    <message>
        <source>Planned, forecast, actual.</source>
        <translation>Жоспар, болжам, нақты.</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>Жол табандары</translation>
    </message>
    <message>
        <source>1435 and 1520 mm and how people write them.</source>
        <translation>1435 және 1520 мм және олардың жазылуы.</translation>
    </message>
    <message>
        <source>What a meter shows</source>
        <translation>Есептегіш не көрсетеді</translation>
    </message>
    <message>
        <source>A running counter, or the quantity of the day.</source>
        <translation>Өспелі көрсеткіш не тәуліктік мөлшер.</translation>
    </message>
    <message>
        <source>Conversions of meters</source>
        <translation>Есептегіштерді қайта есептеу</translation>
    </message>
    <message>
        <source>Which way a factor goes.</source>
        <translation>Коэффициент қай бағытта қолданылады.</translation>
    </message>
    <message>
        <source>Yardsticks of meters</source>
        <translation>Есептегіш бағдарлары</translation>
    </message>
    <message>
        <source>A day, or in all.</source>
        <translation>Тәулігіне не барлығы.</translation>
    </message>
    <message>
        <source>Headings understood on import</source>
        <translation>Импортта танылатын тақырыптар</translation>
    </message>
    <message>
        <source>Which heading of a file means which field.</source>
        <translation>Файлдың қай тақырыбы қай өрісті білдіреді.</translation>
    </message>
    <message>
        <source>Emissions of transport</source>
        <translation>Көлік шығарындылары</translation>
    </message>
    <message>
        <source>Grams of CO2e per tonne-kilometre by mode.</source>
        <translation>Көлік түрлері бойынша тонна-километрге CO2-экв. граммы.</translation>
    </message>
    <message>
        <source>Limits of this computer</source>
        <translation>Осы компьютердің шектері</translation>
    </message>
    <message>
        <source>How large files may be that are taken in here; not shared with other desks.</source>
        <translation>Мұнда қандай көлемдегі файл қабылданады; басқа жұмыс орындарына берілмейді.</translation>
    </message>
    <message>
        <source>Categories of goods</source>
        <translation>Тауар санаттары</translation>
    </message>
    <message>
        <source>Which HS codes fall into which.</source>
        <translation>Қай СЭҚ ТН коды қайсысына жатады.</translation>
    </message>
    <message>
        <source>Stations and other places</source>
        <translation>Станциялар және басқа орындар</translation>
    </message>
    <message>
        <source>Names, clocks and what messages call them.</source>
        <translation>Атаулары, уақыт белдеулері және хабарлардағы аталуы.</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Маршруттар</translation>
    </message>
    <message>
        <source>Stops in order from the east, with kilometres.</source>
        <translation>Шығыстан ретімен аялдамалар, километрімен.</translation>
    </message>
    <message>
        <source>Legs over the border</source>
        <translation>Шекаралық учаскелер</translation>
    </message>
    <message>
        <source>Which way is counted for emissions.</source>
        <translation>Шығарынды үшін қай жол есептеледі.</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Өткізу пункттері</translation>
    </message>
    <message>
        <source>What a port is called in each language.</source>
        <translation>Пункт әр тілде қалай аталады.</translation>
    </message>
    <message>
        <source>Statuses in messages</source>
        <translation>Хабарлардағы күйлер</translation>
    </message>
    <message>
        <source>What the codes of a status mean.</source>
        <translation>Күй кодтары нені білдіреді.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>{purpose} The desk&apos;s own since {when}.</source>
        <translation>{purpose} Өзіндік нұсқа, күні: {when}.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Desk</source>
        <translation>Жұмыс орны</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Нормативтер мен жоспарлар</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Күнтізбелер</translation>
    </message>
    <message>
        <source>Code tables</source>
        <translation>Код кестелері</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Санаттар</translation>
    </message>
    <message>
        <source>Stations and routes</source>
        <translation>Станциялар мен маршруттар</translation>
    </message>
    <message>
        <source>Railway channels</source>
        <translation>Т/ж хабарларының арналары</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Есептік жазбалар</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрлау</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Орталық база</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Көрініс</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ашу…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Find a setting: type a few letters</source>
        <translation>Баптауды іздеу: бірнеше әріп теріңіз</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Баптауды іздеу</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Бөлімдер</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word.</source>
        <translation>Мұндай атаумен ештеңе жоқ. Басқа сөзді байқап көріңіз.</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>The next record starts with this value (F4 changes that)</source>
        <translation>Келесі жазба осы мәннен басталады (F4 өзгертеді)</translation>
    </message>
    <message>
        <source>edit of a record</source>
        <translation>жазбаны өзгерту</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n жаңа жазба</numerusform>
            <numerusform>%n жаңа жазба</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Locked by {name}. What was typed is kept; another person may sign in as well.</source>
        <translation>Құлыптаған: {name}. Терілгені сақталған; басқа адам да кіре алады.</translation>
    </message>
    <message>
        <source>Sign in to work at this desk.</source>
        <translation>Осы жұмыс орнында жұмыс істеу үшін кіріңіз.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Аты</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Құпия&amp;сөз</translation>
    </message>
    <message>
        <source>The caps lock seems to be on</source>
        <translation>Caps Lock қосулы сияқты</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Кіру</translation>
    </message>
    <message>
        <source>&amp;Recovery code…</source>
        <translation>Қалпына келтіру к&amp;оды…</translation>
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
        <translation>{year} ж. {month}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>pattern of a day, as Qt writes patterns</comment>
        <translation>yyyy &apos;ж.&apos; d MMM</translation>
    </message>
    <message>
        <source>{day}</source>
        <comment>day of the month, under an axis</comment>
        <translation>{day}</translation>
    </message>
    <message>
        <source>Q{quarter} {year}</source>
        <comment>a quarter of a year</comment>
        <translation>{year} ж. {quarter}-тоқсан</translation>
    </message>
    <message>
        <source>Week {week}, {year}</source>
        <comment>an ISO week</comment>
        <translation>{year} ж. {week}-апта</translation>
    </message>
    <message>
        <source>{first} to {last} {year}</source>
        <comment>months of a year</comment>
        <translation>{year} ж. {first} – {last}</translation>
    </message>
    <message>
        <source>{first} to {last} {month} {year}</source>
        <comment>days of a month</comment>
        <translation>{year} ж. {first}–{last} {month}</translation>
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
        <translation>{quarter}-тоқ.</translation>
    </message>
    <message>
        <source>W{week}</source>
        <comment>a week, under an axis</comment>
        <translation>{week}-апта</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>{key}: {stage} now; Shift+{key}: at another time</source>
        <translation>{key}: {stage}, қазір; Shift+{key}: басқа уақытпен</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n not saved yet</source>
        <translation>
            <numerusform>%n сақталмаған</numerusform>
            <numerusform>%n сақталмаған</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Тек оқуға</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Бәрі сақталған</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сақталды {time}</translation>
    </message>
    <message>
        <source>Each record is on the disk as soon as it is entered</source>
        <translation>Әр жазба енгізілген бойда дискіге жазылады</translation>
    </message>
    <message>
        <source>Records are entered under this name</source>
        <translation>Жазбалар осы атпен енгізіледі</translation>
    </message>
    <message>
        <source>No railway message yet</source>
        <translation>Теміржол хабары әлі жоқ</translation>
    </message>
    <message>
        <source>Railway {age} ago</source>
        <translation>Теміржол: {age} бұрын</translation>
    </message>
    <message>
        <source>Age of the newest message of the railway; Trains › Channels… says more</source>
        <translation>Теміржолдың соңғы хабарының уақыты; толығырақ Пойыздар › Арналар… терезесінде</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} мин</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} сағ</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} күн</translation>
    </message>
</context>
<context>
    <name>StepStack</name>
    <message>
        <source>One moment: a step of many records is still under way.</source>
        <translation>Бір сәт: көп жазбалы қадам әлі орындалуда.</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Орындалды: {what}</translation>
    </message>
    <message>
        <source>Under way: {what}…</source>
        <translation>Орындалуда: {what}…</translation>
    </message>
    <message>
        <source>“{what}” stays as it is. {why}</source>
        <translation>«{what}» бұрынғы күйінде қалды. {why}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>import of {what} from {file}</source>
        <translation>импорттау: {what}, {file}</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 жазба</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count} жазба</translation>
    </message>
    <message>
        <source>1 consignment</source>
        <translation>1 партия</translation>
    </message>
    <message>
        <source>{count} consignments</source>
        <translation>{count} партия</translation>
    </message>
    <message>
        <source>1 train event</source>
        <translation>1 пойыз оқиғасы</translation>
    </message>
    <message>
        <source>{count} train events</source>
        <translation>{count} пойыз оқиғасы</translation>
    </message>
    <message>
        <source>1 reading</source>
        <translation>1 көрсетілім</translation>
    </message>
    <message>
        <source>{count} readings</source>
        <translation>{count} көрсетілім</translation>
    </message>
    <message>
        <source>1 meter</source>
        <translation>1 есептегіш</translation>
    </message>
    <message>
        <source>{count} meters</source>
        <translation>{count} есептегіш</translation>
    </message>
    <message>
        <source>1 factor</source>
        <translation>1 коэффициент</translation>
    </message>
    <message>
        <source>{count} factors</source>
        <translation>{count} коэффициент</translation>
    </message>
    <message>
        <source>1 yardstick</source>
        <translation>1 бағдар</translation>
    </message>
    <message>
        <source>{count} yardsticks</source>
        <translation>{count} бағдар</translation>
    </message>
    <message>
        <source>1 occasion</source>
        <translation>1 оқиға</translation>
    </message>
    <message>
        <source>{count} occasions</source>
        <translation>{count} оқиға</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 іріктеме</translation>
    </message>
    <message>
        <source>{count} samples</source>
        <translation>{count} іріктеме</translation>
    </message>
    <message>
        <source>1 paper keyed twice</source>
        <translation>екі рет терілген 1 құжат</translation>
    </message>
    <message>
        <source>{count} papers keyed twice</source>
        <translation>екі рет терілген {count} құжат</translation>
    </message>
    <message>
        <source>1 contest</source>
        <translation>1 қайшылық</translation>
    </message>
    <message>
        <source>{count} contests</source>
        <translation>{count} қайшылық</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 өзгеріс</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} өзгеріс</translation>
    </message>
    <message>
        <source>add of {what}</source>
        <translation>қосу: {what}</translation>
    </message>
    <message>
        <source>edit of {what}</source>
        <translation>түзету: {what}</translation>
    </message>
    <message>
        <source>void of {what}</source>
        <translation>күшін жою: {what}</translation>
    </message>
    <message>
        <source>restore of {what}</source>
        <translation>қалпына келтіру: {what}</translation>
    </message>
    <message>
        <source>change of {what}</source>
        <translation>өзгерту: {what}</translation>
    </message>
</context>
<context>
    <name>Stringline</name>
    <message>
        <source>Now {time}</source>
        <translation>Қазір {time}</translation>
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
        <translation>Салынған маршрут және ондағы пойыздар саны</translation>
    </message>
    <message>
        <source>Expected, 10 to 90 %</source>
        <translation>Күтіледі, 10–90 %</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Өтті</translation>
    </message>
    <message>
        <source>No train is at the port or expected, nor left lately.</source>
        <translation>Станцияда, күтілетін немесе жақында кеткен пойыз жоқ.</translation>
    </message>
    <message>
        <source>No trains yet. Drop a railway file into the inbox folder, and its trains are drawn here.</source>
        <translation>Пойыздар әлі жоқ. Теміржол файлын inbox қалтасына салыңыз, сонда оның пойыздары осында салынады.</translation>
    </message>
    <message>
        <source>No train is known at two places of one route yet. The routes are in routes.csv; a copy of it in the desk&apos;s folder counts instead.</source>
        <translation>Бір маршруттың екі орнында белгілі пойыз әлі жоқ. Маршруттар routes.csv файлында; жұмыс орнының қалтасында оның көшірмесі болса, сол қолданылады.</translation>
    </message>
    <message numerus="yes">
        <source>%n train(s) are not on this route</source>
        <translation>
            <numerusform>%n пойыз бұл маршрутта емес</numerusform>
            <numerusform>%n пойыз бұл маршрутта емес</numerusform>
        </translation>
    </message>
    <message>
        <source>Train {train_no} is not on this route</source>
        <translation>Пойыз {train_no} бұл маршрутта емес</translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation>ертерек, кейінірек</translation>
    </message>
    <message>
        <source>less time, more time</source>
        <translation>уақыт аралығын азайту, көбейту</translation>
    </message>
    <message>
        <source>all the time there is</source>
        <translation>бүкіл уақыт</translation>
    </message>
    <message>
        <source>now</source>
        <translation>қазір</translation>
    </message>
    <message>
        <source>the next train up or down the line of now</source>
        <translation>қазіргі сәт сызығы бойымен жоғарғы немесе төменгі пойыз</translation>
    </message>
    <message>
        <source>open the train</source>
        <translation>пойызды ашу</translation>
    </message>
    <message>
        <source>no train</source>
        <translation>таңдауды алу</translation>
    </message>
    <message>
        <source>Trains, {route}</source>
        <translation>Пойыздар, {route}</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>Пойыздар</translation>
    </message>
    <message>
        <source>As of {time}, {zone}. A hair is the plan; solid is what happened; dashed is expected, with 10 to 90 %.</source>
        <translation>{time} жағдайы, {zone}. Жіңішке сызық – жоспар; тұтас – болғаны; үзік – күтілетіні, 10–90 % аралығымен.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>pattern of a day, as Qt writes patterns</comment>
        <translation>d MMM, ddd</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>pattern of a day, as Qt writes patterns</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Beijing time</source>
        <translation>Бейжің уақыты</translation>
    </message>
    <message>
        <source>{place} time</source>
        <translation>{place} уақыты</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Жоспар</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Нақты</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Күтіледі</translation>
    </message>
    <message>
        <source>Direction not known</source>
        <translation>Бағыты белгісіз</translation>
    </message>
    <message>
        <source>{place} at {time}</source>
        <translation>{place}, {time}</translation>
    </message>
    <message>
        <source>10 to 90 %</source>
        <translation>10–90 %</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Кешігу</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>тұрады</translation>
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
        <translation>Пойыз вагондары</translation>
    </message>
    <message numerus="yes">
        <source>{gauge}: %n wagon(s)</source>
        <translation>
            <numerusform>{gauge}: %n вагон</numerusform>
            <numerusform>{gauge}: %n вагон</numerusform>
        </translation>
    </message>
    <message>
        <source>{gauge} mm</source>
        <translation>{gauge} мм</translation>
    </message>
    <message>
        <source>Wagons</source>
        <translation>Вагондар</translation>
    </message>
    <message>
        <source>On this gauge only</source>
        <translation>Тек осы жол табанында</translation>
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
        <translation>теміржол {weight} кг</translation>
    </message>
    <message>
        <source>on the record wagon {number}</source>
        <translation>жазбада вагон {number}</translation>
    </message>
    <message>
        <source>on the record container {number}</source>
        <translation>жазбада контейнер {number}</translation>
    </message>
    <message>
        <source>declared {weight} kg</source>
        <translation>ТД бойынша {weight} кг</translation>
    </message>
    <message>
        <source>difference {weight} kg ({share})</source>
        <translation>айырма {weight} кг ({share})</translation>
    </message>
    <message>
        <source>declaration {number}</source>
        <translation>ТД {number}</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>Arrived in</source>
        <translation>Келген кезеңі</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Бағыт</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Көлік түрі</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Дәліз</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>СЭҚ қатысушысы</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Топтар</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Қадам</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Апталар</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Айлар</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Уақыт есебі</translation>
    </message>
    <message>
        <source>All hours</source>
        <translation>Барлық сағаттар</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Жұмыс сағаттары</translation>
    </message>
    <message>
        <source>All directions</source>
        <translation>Барлық бағыттар</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Барлық көлік түрлері</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>Барлық дәліздер</translation>
    </message>
    <message>
        <source>All traders</source>
        <translation>Барлық қатысушылар</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Соңғы 12 ай</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Осы жыл</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Өткен жыл</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>{day} күнінен бері</translation>
    </message>
    <message>
        <source>Release time, h</source>
        <translation>Шығару уақыты, сағ</translation>
    </message>
    <message>
        <source>Nothing is released yet.</source>
        <translation>Әлі ештеңе шығарылмаған.</translation>
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
        <translation>{what}, сағ</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>Consignments</source>
        <translation>Партиялар</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Шығарылмаған</translation>
    </message>
    <message>
        <source>Mean of the released</source>
        <translation>Шығарылғандар орташасы</translation>
    </message>
    <message>
        <source>Median, 95 % from</source>
        <translation>Медиана, 95 % төменгі</translation>
    </message>
    <message>
        <source>Median, 95 % to</source>
        <translation>Медиана, 95 % жоғарғы</translation>
    </message>
    <message>
        <source>75 % released in</source>
        <translation>75 % шығарылған уақыт</translation>
    </message>
    <message>
        <source>90 % released in</source>
        <translation>90 % шығарылған уақыт</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Норматив</translation>
    </message>
    <message>
        <source>Within target, %</source>
        <translation>Норматив шегінде, %</translation>
    </message>
    <message>
        <source>Within target, 95 % from, %</source>
        <translation>Норматив шегінде, 95 % төменгі, %</translation>
    </message>
    <message>
        <source>Within target, 95 % to, %</source>
        <translation>Норматив шегінде, 95 % жоғарғы, %</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Бастапқы күн</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>Median with 95 % interval</source>
        <translation>95 % аралығымен медиана</translation>
    </message>
    <message>
        <source>Median release time by month</source>
        <translation>Шығару уақытының медианасы, айлар бойынша</translation>
    </message>
    <message>
        <source>Median release time by week</source>
        <translation>Шығару уақытының медианасы, апталар бойынша</translation>
    </message>
    <message>
        <source>Control chart of the monthly medians</source>
        <translation>Айлық медианалардың бақылау картасы</translation>
    </message>
    <message>
        <source>Control chart of the weekly medians</source>
        <translation>Апталық медианалардың бақылау картасы</translation>
    </message>
    <message>
        <source>Monthly median</source>
        <translation>Айлық медиана</translation>
    </message>
    <message>
        <source>Weekly median</source>
        <translation>Апталық медиана</translation>
    </message>
    <message>
        <source>Moving range</source>
        <translation>Жылжымалы ауқым</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Орталық сызық</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Төменгі шек</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Жоғарғы шек</translation>
    </message>
    <message>
        <source>Upper limit of the ranges</source>
        <translation>Ауқымның жоғарғы шегі</translation>
    </message>
    <message>
        <source>Special cause</source>
        <translation>Ерекше себеп</translation>
    </message>
    <message>
        <source>Centre and limits</source>
        <translation>Орталық сызық және шектер</translation>
    </message>
    <message>
        <source>limit {hours}</source>
        <translation>шек {hours}</translation>
    </message>
    <message>
        <source>centre {hours}</source>
        <translation>орталық {hours}</translation>
    </message>
    <message>
        <source>{stage} {change}</source>
        <translation>{stage} {change}</translation>
    </message>
    <message>
        <source>Mean release time by stage, before and since</source>
        <translation>Кезеңдердің орташа уақыты, дейін және кейін</translation>
    </message>
    <message>
        <source>Mean release time by stage and part</source>
        <translation>Орташа шығару уақыты, кезеңдер мен топтар бойынша</translation>
    </message>
    <message>
        <source>Mean release time by stage and month</source>
        <translation>Орташа шығару уақыты, кезеңдер мен айлар бойынша</translation>
    </message>
    <message>
        <source>Mean release time by stage and week</source>
        <translation>Орташа шығару уақыты, кезеңдер мен апталар бойынша</translation>
    </message>
    <message>
        <source>Mean of the released, h</source>
        <translation>Шығарылғандар орташасы, сағ</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Барлық кезеңдер</translation>
    </message>
    <message>
        <source>{side}, n {cases}</source>
        <translation>{side}, n {cases}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Үнемделді</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>75 % done in</source>
        <translation>75 % аяқталған уақыт</translation>
    </message>
    <message>
        <source>90 % done in</source>
        <translation>90 % аяқталған уақыт</translation>
    </message>
    <message>
        <source>Mean of the done</source>
        <translation>Аяқталғандар орташасы</translation>
    </message>
    <message>
        <source>Part of the mean release time</source>
        <translation>Орташа шығару уақытындағы үлесі</translation>
    </message>
    <message>
        <source>{name}: {share} within target</source>
        <translation>{name}: {share} норматив шегінде</translation>
    </message>
    <message>
        <source>{name} {share}</source>
        <translation>{name} {share}</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Сағат</translation>
    </message>
    <message>
        <source>Released, %</source>
        <translation>Шығарылды, %</translation>
    </message>
    <message>
        <source>95 % from, %</source>
        <translation>95 % төменгі шек, %</translation>
    </message>
    <message>
        <source>95 % to, %</source>
        <translation>95 % жоғарғы шек, %</translation>
    </message>
    <message>
        <source>Released within so many hours</source>
        <translation>Көрсетілген сағат ішінде шығарылғандар</translation>
    </message>
    <message>
        <source>Released within so many hours, and within target</source>
        <translation>Көрсетілген сағат ішінде және норматив шегінде шығарылғандар</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} жазылуда…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Сурет</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Сызба</translation>
    </message>
    <message>
        <source>Data, Excel</source>
        <translation>Деректер, Excel</translation>
    </message>
    <message>
        <source>Data, text</source>
        <translation>Деректер, мәтін</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Өзгеріс күні</translation>
    </message>
    <message>
        <source>First day of the new procedure</source>
        <translation>Жаңа тәртіптің бірінші күні</translation>
    </message>
    <message>
        <source>From arrival, or of a stage</source>
        <translation>Келуден бастап немесе кезеңнің</translation>
    </message>
    <message>
        <source>Mean of the done, h</source>
        <translation>Аяқталғандар орташасы, сағ</translation>
    </message>
    <message>
        <source>Median, h</source>
        <translation>Медиана, сағ</translation>
    </message>
    <message>
        <source>95 % from, h</source>
        <translation>95 % төменгі, сағ</translation>
    </message>
    <message>
        <source>95 % to, h</source>
        <translation>95 % жоғарғы, сағ</translation>
    </message>
    <message>
        <source>75 %, h</source>
        <translation>75 %, сағ</translation>
    </message>
    <message>
        <source>90 %, h</source>
        <translation>90 %, сағ</translation>
    </message>
    <message>
        <source>Target, h</source>
        <translation>Норматив, сағ</translation>
    </message>
    <message>
        <source>Part of the mean, h</source>
        <translation>Орташадағы үлесі, сағ</translation>
    </message>
    <message>
        <source>Release time</source>
        <translation>Шығару уақыты</translation>
    </message>
    <message>
        <source>Release time and stages, by part</source>
        <translation>Шығару уақыты мен кезеңдер, топтар бойынша</translation>
    </message>
    <message>
        <source>h</source>
        <translation>сағ</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} – {high}</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Көрсетілмеген</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Дейін</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Бөлінбеген</translation>
    </message>
    <message>
        <source>By direction</source>
        <translation>Бағыттар бойынша</translation>
    </message>
    <message>
        <source>By mode</source>
        <translation>Көлік түрлері бойынша</translation>
    </message>
    <message>
        <source>By lane</source>
        <translation>Дәліздер бойынша</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Санаттар бойынша</translation>
    </message>
    <message>
        <source>By trader</source>
        <translation>Қатысушылар бойынша</translation>
    </message>
    <message>
        <source>beyond a limit</source>
        <translation>шектен тыс</translation>
    </message>
    <message>
        <source>eight on one side</source>
        <translation>сегізі бір жақта</translation>
    </message>
    <message>
        <source>three of four near a limit</source>
        <translation>төртеудің үшеуі шекке жақын</translation>
    </message>
    <message>
        <source>a jump</source>
        <translation>секіріс</translation>
    </message>
    <message>
        <source>{cases} consignments, {open} of them open</source>
        <translation>партиялар: {cases}, оның ішінде шығарылмағаны {open}</translation>
    </message>
    <message>
        <source>as of {day} {time}</source>
        <translation>{day} {time} жағдайы бойынша</translation>
    </message>
    <message>
        <source>journal no. {number}</source>
        <translation>журнал № {number}</translation>
    </message>
    <message>
        <source>working hours of the post</source>
        <translation>өткізу пунктінің жұмыс сағаттары</translation>
    </message>
    <message>
        <source>all hours</source>
        <translation>барлық сағаттар</translation>
    </message>
    <message>
        <source>sample data, all made up</source>
        <translation>мысал деректер, бәрі ойдан шығарылған</translation>
    </message>
    <message>
        <source>no target is set for them</source>
        <translation>олар үшін норматив белгіленбеген</translation>
    </message>
    <message>
        <source>of {cases} · counted as not yet released</source>
        <translation>барлығы {cases} · әлі шығарылмаған</translation>
    </message>
    <message>
        <source>Median release time</source>
        <translation>Шығару уақытының медианасы</translation>
    </message>
    <message>
        <source>Nine of ten released in</source>
        <translation>Он партияның тоғызы шығарылған уақыт</translation>
    </message>
    <message>
        <source>Within target</source>
        <translation>Норматив шегінде</translation>
    </message>
    <message>
        <source>Within the target of {target}</source>
        <translation>Норматив шегінде: {target}</translation>
    </message>
    <message>
        <source>95 %: {interval}</source>
        <translation>95 %: {interval}</translation>
    </message>
    <message>
        <source>of {before} before and {after} since</source>
        <translation>дейін {before}, кейін {after}</translation>
    </message>
    <message>
        <source>points</source>
        <translation>п. т.</translation>
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
        <translation>{period}: {cases} партияның {open} данасы әлі шығарылмаған, медиананы айту үшін тым көп.</translation>
    </message>
    <message>
        <source>{period}: half were released within {median}, nine of ten within {p90}.</source>
        <translation>{period}: жартысы шығарылған уақыт – {median}, он партияның тоғызы – {p90}.</translation>
    </message>
    <message>
        <source>{period}: half were released within {median}, nine of ten within {p90}; {share} met their target.</source>
        <translation>{period}: жартысы шығарылған уақыт – {median}, он партияның тоғызы – {p90}; норматив шегінде {share}.</translation>
    </message>
    <message>
        <source>{slow} takes longest (median {most}), {fast} is quickest ({least}).</source>
        <translation>Ең ұзағы – {slow} (медиана {most}), ең жылдамы – {fast} ({least}).</translation>
    </message>
    <message>
        <source>Of the mean of {mean}, “{stage}” takes most: {hours}.</source>
        <translation>Орташа {mean} ішінде ең көп уақыт алатын кезең – «{stage}»: {hours}.</translation>
    </message>
    <message>
        <source>“{stage}” saved most, {hours}.</source>
        <translation>Ең көп үнемделген кезең – «{stage}»: {hours}.</translation>
    </message>
    <message>
        <source>“{stage}” costs most, {hours} more.</source>
        <translation>Ең көп ұзарған кезең – «{stage}»: {hours} артық.</translation>
    </message>
    <message>
        <source>{odd} of {steps} months stand out.</source>
        <translation>{steps} айдың {odd} айы ерекше.</translation>
    </message>
    <message>
        <source>{odd} of {steps} weeks stand out.</source>
        <translation>{steps} аптаның {odd} аптасы ерекше.</translation>
    </message>
    <message>
        <source>Nothing arrived before {day} in this period: choose a later day.</source>
        <translation>Бұл кезеңде {day} күніне дейін ештеңе келмеген: кейінірек күнді таңдаңыз.</translation>
    </message>
    <message>
        <source>Nothing arrived from {day} on in this period: choose an earlier day.</source>
        <translation>Бұл кезеңде {day} күнінен бастап ештеңе келмеген: ертерек күнді таңдаңыз.</translation>
    </message>
    <message>
        <source>Since {day}: on one side too many are still open to tell a median ({test}).</source>
        <translation>{day} күнінен бері: бір жақта шығарылмағаны тым көп, медиананы айту мүмкін емес ({test}).</translation>
    </message>
    <message>
        <source>Since {day} the median fell from {before} to {after} ({change}, 95 %: {interval}; {test}){within}.</source>
        <translation>{day} күнінен бері медиана төмендеді: {before} → {after} ({change}, 95 %: {interval}; {test}){within}.</translation>
    </message>
    <message>
        <source>Since {day} the median rose from {before} to {after} ({change}, 95 %: {interval}; {test}){within}.</source>
        <translation>{day} күнінен бері медиана өсті: {before} → {after} ({change}, 95 %: {interval}; {test}){within}.</translation>
    </message>
    <message>
        <source>Since {day} the median is {after}, as it was before ({change}, 95 %: {interval}; {test}){within}.</source>
        <translation>{day} күнінен бері медиана {after}, бұрынғыдай ({change}, 95 %: {interval}; {test}){within}.</translation>
    </message>
    <message>
        <source>Such a difference may be chance.</source>
        <translation>Мұндай айырма кездейсоқ болуы мүмкін.</translation>
    </message>
    <message>
        <source>; within target {before} → {after}</source>
        <translation>; норматив шегінде {before} → {after}</translation>
    </message>
    <message>
        <source>nothing to test</source>
        <translation>тексеретін дерек жоқ</translation>
    </message>
    <message>
        <source>log-rank p &lt; {p}</source>
        <translation>лог-ранг критерийі p &lt; {p}</translation>
    </message>
    <message>
        <source>log-rank p = {p}</source>
        <translation>лог-ранг критерийі p = {p}</translation>
    </message>
    <message>
        <source>Published: {before} to {after} (computed {computed}). Measured here, medians: {measured}.</source>
        <translation>Жарияланған: {before} → {after} (есептелгені {computed}). Осында өлшенген медианалар: {measured}.</translation>
    </message>
    <message>
        <source>Published: {before} to {after}, called {called} (computed {computed}). Measured here, medians: {measured}.</source>
        <translation>Жарияланған: {before} → {after}, аталғаны {called} (есептелгені {computed}). Осында өлшенген медианалар: {measured}.</translation>
    </message>
    <message>
        <source>{name}. {said}</source>
        <translation>{name}. {said}</translation>
    </message>
    <message>
        <source>{source}
Not verified: {what}</source>
        <translation>{source}
Тексерілмеген: {what}</translation>
    </message>
    <message>
        <source>No consignment has arrived yet. Record arrivals on the board (Ctrl+T), or import a file of times there (Ctrl+I).</source>
        <translation>Әлі бірде-бір партия келмеген. Келгендерін тақтада жазыңыз (Ctrl+T) немесе сонда уақыттар файлын импорттаңыз (Ctrl+I).</translation>
    </message>
    <message>
        <source>None that arrived in {period} is of the kind chosen. Choose “All” or another period at the left.</source>
        <translation>{period}: келгендердің ішінде таңдалған түрі жоқ. Сол жақтан «Барлығы» немесе басқа кезеңді таңдаңыз.</translation>
    </message>
    <message>
        <source>No consignment arrived in {period}. The first one arrived on {day}: choose another period at the left.</source>
        <translation>{period}: бірде-бір партия келмеген. Алғашқысы {day} күні келген: сол жақтан басқа кезеңді таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message>
        <source>Move the crosshair of a graph; the box tells the exact figures</source>
        <translation>Графиктің айқас сызығын жылжытыңыз; терезешеде нақты сандар көрсетіледі</translation>
    </message>
    <message>
        <source>Shift+← →</source>
        <translation>Shift+← →</translation>
    </message>
    <message>
        <source>Move the day of the change</source>
        <translation>Өзгеріс күнін жылжыту</translation>
    </message>
    <message>
        <source>Enlarge the graph</source>
        <translation>Графикті үлкейту</translation>
    </message>
    <message>
        <source>Back to all four graphs</source>
        <translation>Барлық төрт графикке оралу</translation>
    </message>
    <message>
        <source>Esc while it reads</source>
        <translation>Оқу кезінде Esc</translation>
    </message>
    <message>
        <source>Stop reading; what was shown stays</source>
        <translation>Оқуды тоқтату; көрсетілгені қалады</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Дейін және кейін</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сақтау…</translation>
    </message>
    <message>
        <source>Workbook…</source>
        <translation>Кітап…</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Деректерді көшіру</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Сөйлемді көшіру</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Қайта оқу</translation>
    </message>
    <message>
        <source>Compare before and after a day</source>
        <translation>Күнге дейінгі мен кейінгіні салыстыру</translation>
    </message>
    <message>
        <source>All figures of the parts and their stages</source>
        <translation>Топтар мен олардың кезеңдерінің барлық көрсеткіштері</translation>
    </message>
    <message>
        <source>Copy the graph in focus as a picture, or the figures of the table</source>
        <translation>Таңдалған графикті сурет ретінде немесе кесте көрсеткіштерін көшіру</translation>
    </message>
    <message>
        <source>Save the graph in focus as a picture or its data, or the table</source>
        <translation>Таңдалған графикті сурет не дерек ретінде немесе кестені сақтау</translation>
    </message>
    <message>
        <source>Write the Time Release Study as a workbook</source>
        <translation>Шығару уақытын зерттеуді кітап ретінде жазу</translation>
    </message>
    <message>
        <source>Copy the exact table behind the graph in focus</source>
        <translation>Таңдалған график негізіндегі дәл кестені көшіру</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>What the charts say</source>
        <translation>Диаграммалар не айтады</translation>
    </message>
    <message>
        <source>All graphs</source>
        <translation>Барлық графиктер</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Үлкейту</translation>
    </message>
    <message>
        <source>Stopped. F5 reads it again.</source>
        <translation>Тоқтатылды. F5 қайта оқиды.</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Есептелуде…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Оқылуда…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n жол көшірілді</numerusform>
            <numerusform>%n жол көшірілді</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture copied: {title}</source>
        <translation>Сурет көшірілді: {title}</translation>
    </message>
    <message>
        <source>Data copied: {title}</source>
        <translation>Деректер көшірілді: {title}</translation>
    </message>
    <message>
        <source>Sentence copied</source>
        <translation>Сөйлем көшірілді</translation>
    </message>
    <message>
        <source>Save the graph</source>
        <translation>Графикті сақтау</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Сақталды: {file}</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Зерттеу</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Кестені сақтау</translation>
    </message>
    <message>
        <source>Write the workbook</source>
        <translation>Кітапты жазу</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Кітап (*.xlsx)</translation>
    </message>
    <message>
        <source>A file is still being written. Wait for it, or stop it.</source>
        <translation>Файл әлі жазылуда. Күтіңіз немесе тоқтатыңыз.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Тоқтатылды; ештеңе жазылмады.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}). Choose another folder.</source>
        <translation>{file} файлын жазу мүмкін емес ({why}). Басқа қалтаны таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>TableEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Жол қосу</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Жолдарды жою</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорттау…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорттау…</translation>
    </message>
    <message>
        <source>As shipped…</source>
        <translation>Бастапқыға қайтару…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Next that is wrong</source>
        <translation>Келесі қате</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Қою</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Не дұрыс емес</translation>
    </message>
    <message>
        <source>Find in the table (Ctrl+F)</source>
        <translation>Кестеден іздеу (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>Кестеден іздеу</translation>
    </message>
    <message>
        <source>“{text}” is nowhere in this table.</source>
        <translation>Бұл кестеде «{text}» жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n жол</numerusform>
            <numerusform>%n жол</numerusform>
        </translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>бастапқыдай</translation>
    </message>
    <message>
        <source>against the shipped table: {what}</source>
        <translation>бастапқыға қарағанда: {what}</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>қосылған {count}</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>өзгерген {count}</translation>
    </message>
    <message>
        <source>{count} gone</source>
        <translation>алынған {count}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>all rows the same</source>
        <translation>жолдары бірдей</translation>
    </message>
    <message>
        <source>{file}: {what}.</source>
        <translation>{file}: {what}.</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>Ө&amp;ңдеуді жалғастыру</translation>
    </message>
    <message>
        <source>, in another order</source>
        <translation>, реті басқа</translation>
    </message>
    <message>
        <source>This table was changed meanwhile, perhaps by another desk. Yours takes its place; that one is kept in {folder}.</source>
        <translation>Кесте осы арада өзгертілген, мүмкін, басқа жұмыс орнында. Сіздікі орнына қойылады; бұрынғысы {folder} ішінде сақталады.</translation>
    </message>
    <message>
        <source>Save &amp;mine</source>
        <translation>&amp;Менікін сақтау</translation>
    </message>
    <message>
        <source>Kept. Everything goes by it from now on.</source>
        <translation>Сақталды, енді осы қолданылады.</translation>
    </message>
    <message>
        <source>Kept: {table}</source>
        <translation>Сақталды: {table}</translation>
    </message>
    <message>
        <source>Use the shipped table again? The desk&apos;s own is kept in {folder}.</source>
        <translation>Бастапқы кестеге қайту керек пе? Өзіндік нұсқасы {folder} ішінде сақталады.</translation>
    </message>
    <message>
        <source>&amp;Yes, as shipped</source>
        <translation>&amp;Иә, бастапқысы</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Бастапқыға қайту</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV text (*.csv)</source>
        <translation>Excel кітабы (*.xlsx);;CSV мәтіні (*.csv)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Кестені экспорттау</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Жазылды: {file}</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv)</source>
        <translation>Кестелер (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv)</translation>
    </message>
    <message>
        <source>Import the table</source>
        <translation>Кестені импорттау</translation>
    </message>
    <message>
        <source>{file} says the same as this table.</source>
        <translation>{file} осы кестемен бірдей.</translation>
    </message>
    <message>
        <source>Take them? They are kept with Save.</source>
        <translation>Қабылдау керек пе? «Сақтау» арқылы сақталады.</translation>
    </message>
    <message>
        <source>&amp;Take them</source>
        <translation>&amp;Қабылдау</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Импорт: {file}</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Жоқ</translation>
    </message>
    <message>
        <source>What you changed is not kept yet.</source>
        <translation>Өзгертулеріңіз әлі сақталмаған.</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>С&amp;ақтамай шығу</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>&amp;Cargo</source>
        <translation>Ж&amp;үктер</translation>
    </message>
    <message>
        <source>&amp;Meters</source>
        <translation>&amp;Есептегіштер</translation>
    </message>
    <message>
        <source>C&amp;learance</source>
        <translation>&amp;Ресімдеу</translation>
    </message>
    <message>
        <source>Trai&amp;ns</source>
        <translation>&amp;Пойыздар</translation>
    </message>
    <message>
        <source>&amp;Trends</source>
        <translation>&amp;Серпін</translation>
    </message>
    <message>
        <source>&amp;Returns</source>
        <translation>Есеп&amp;тер</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Picture copied</source>
        <translation>Сурет көшірілді</translation>
    </message>
    <message>
        <source>Train {train} copied</source>
        <translation>Пойыз {train} көшірілді</translation>
    </message>
    <message numerus="yes">
        <source>%n train(s) copied</source>
        <translation>
            <numerusform>%n пойыз көшірілді</numerusform>
            <numerusform>%n пойыз көшірілді</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the stringline</source>
        <translation>Қозғалыс графигін сақтау</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}). Choose another folder.</source>
        <translation>{file} файлын жазу мүмкін емес ({why}). Басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Сақталды: {file}</translation>
    </message>
    <message>
        <source>Stringline</source>
        <translation>Қозғалыс графигі</translation>
    </message>
</context>
<context>
    <name>TargetsSection</name>
    <message>
        <source>Gross &amp;weight of {year}</source>
        <translation>{year} ж. жоспары: &amp;брутто</translation>
    </message>
    <message>
        <source>year target plan tonnes</source>
        <translation>жылдық жоспар тонна</translation>
    </message>
    <message>
        <source>none, or as 45.6 Mt</source>
        <translation>жоқ немесе, мысалы, 45,6 млн т</translation>
    </message>
    <message>
        <source>Other targets of the year</source>
        <translation>Жылдың басқа жоспарлары</translation>
    </message>
    <message>
        <source>Value, vehicles and each meter have theirs where they are drawn.</source>
        <translation>Құн, автокөлік және әр есептегіш жоспарлары өз графигінде беріледі.</translation>
    </message>
    <message>
        <source>To T&amp;rends</source>
        <translation>&amp;Серпінге</translation>
    </message>
    <message>
        <source>The whole port, import, export and transit together. Enter keeps it; empty: no target.</source>
        <translation>Бүкіл пункт: импорт, экспорт және транзит бірге. Enter сақтайды; бос – жоспар жоқ.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Сақталды.</translation>
    </message>
    <message>
        <source>No target any more.</source>
        <translation>Жоспар енді жоқ.</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>What the desk&apos;s own file holds cannot be read; all that was entered after this backup is missing.</source>
        <translation>Жұмыс орнының өз файлын оқу мүмкін емес; осы көшірмеден кейін енгізілгеннің бәрі жоқ.</translation>
    </message>
    <message>
        <source>Half-typed records that would be lost: {count}.</source>
        <translation>Жоғалатын аяқталмаған жазбалар: {count}.</translation>
    </message>
    <message>
        <source>Nothing would be lost: the desk holds nothing that this backup has not.</source>
        <translation>Ештеңе жоғалмайды: жұмыс орнындағының бәрі осы көшірмеде бар.</translation>
    </message>
    <message>
        <source>Would be lost: {count} in the journal, records concerned: {records} ({by}).</source>
        <translation>Жоғалатыны: журнал жазбалары {count}, қатысты жазбалар {records} ({by}).</translation>
    </message>
    <message>
        <source>{records} records; the last entry is no. {no}, {at}, by {who}.</source>
        <translation>Жазбалар: {records}; соңғы журнал жазбасы №&#xa0;{no}, {at}, {who}.</translation>
    </message>
    <message>
        <source>Only in this backup, put aside by another restore: {count} in the journal.</source>
        <translation>Тек осы көшірмеде бары (басқа қалпына келтіру ығыстырған): журнал жазбалары {count}.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>және тағы {count}</translation>
    </message>
    <message>
        <source>Since then {name} was closed by {who}, {at}.</source>
        <translation>Содан бері {name} жабылды: {who}, {at}.</translation>
    </message>
    <message>
        <source>Since then {name} was reopened by {who}, {at}.</source>
        <translation>Содан бері {name} қайта ашылды: {who}, {at}.</translation>
    </message>
    <message>
        <source>Since then the return {name} was handed out by {who}, {at}.</source>
        <translation>Содан бері {name} есебі берілді: {who}, {at}.</translation>
    </message>
    <message>
        <source>Since then: {name}, {who}, {at}.</source>
        <translation>Содан бері: {name}, {who}, {at}.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A day on one sheet</source>
        <translation>Бір күн – бір парақ</translation>
    </message>
    <message>
        <source>Each line is a cargo record. PgUp and PgDn turn to the day before and the day after.</source>
        <translation>Әр жол – жүк жазбасы. PgUp пен PgDn алдыңғы және келесі күнге өтеді.</translation>
    </message>
    <message>
        <source>Enter a record</source>
        <translation>Жазба енгізу</translation>
    </message>
    <message>
        <source>Ctrl+End leads to the blank row. Type; Enter goes from field to field and saves behind the last. Try it now, if you like.</source>
        <translation>Ctrl+End бос жолға апарады. Теріңіз; Enter өрістен өріске өтіп, соңғысынан кейін сақтайды. Қаласаңыз, қазір байқап көріңіз.</translation>
    </message>
    <message>
        <source>Everything can be taken back</source>
        <translation>Бәрін қайтаруға болады</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes the last step, also one of this morning. The journal keeps both.</source>
        <translation>Ctrl+Z соңғы қадамды, таңертеңгісін де болдырмайды. Журнал екеуін де сақтайды.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Кез келгенін табу</translation>
    </message>
    <message>
        <source>Ctrl+F, then a number, goods, a trader, a remark: Chinese words by their pinyin too.</source>
        <translation>Ctrl+F, содан кейін нөмір, тауар, СЭҚ қатысушысы, ескертпе; қытай сөздері пиньиньмен де табылады.</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Ресімдеу</translation>
    </message>
    <message>
        <source>Who is late stands on top. F2 to F9 say that a stage has just happened, for all chosen lines.</source>
        <translation>Кешіккендері жоғарыда. F2 – F9 таңдалған барлық жол үшін кезең жаңа ғана болғанын жазады.</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>Пойыздар</translation>
    </message>
    <message>
        <source>What is due, what is here, what has gone. Enter opens a train: its wagons against the declarations.</source>
        <translation>Не күтіледі, не осында, не кетті. Enter пойызды ашады: вагондары ТД-мен салыстырылады.</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Серпін</translation>
    </message>
    <message>
        <source>The sentence says what the chart shows. Enter leads on: from the year to the month, the day, the records.</source>
        <translation>Сөйлем график не көрсететінін айтады. Enter әрі апарады: жылдан айға, күнге, жазбаларға.</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Есептер</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E works through the checklist and closes the month, Ctrl+E writes the Excel return.</source>
        <translation>Ctrl+Shift+E тексеру тізімін қарап, айды жабады, Ctrl+E Excel есебін жазады.</translation>
    </message>
    <message>
        <source>Any command by a few letters</source>
        <translation>Кез келген команда бірнеше әріппен</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command and tells its key; next time press that.</source>
        <translation>Ctrl+K кез келген команданы тауып, пернесін айтады; келесіде соны басыңыз.</translation>
    </message>
    <message>
        <source>Help is one key away</source>
        <translation>Анықтама бір пернеде</translation>
    </message>
    <message>
        <source>F1 explains what is in front of you, Shift+F1 shows all keys. This tour stays in the menu Help.</source>
        <translation>F1 алдыңыздағыны түсіндіреді, Shift+F1 барлық пернелерді көрсетеді. Бұл шолу «Анықтама» мәзірінде қалады.</translation>
    </message>
    <message>
        <source>{number} · Enter goes on, Esc leaves</source>
        <translation>{number} · Enter – әрі, Esc – шығу</translation>
    </message>
    <message>
        <source>Lea&amp;ve the tour</source>
        <translation>Шолудан &amp;шығу</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Артқа</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Келесі</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>&amp;Дайын</translation>
    </message>
</context>
<context>
    <name>Train</name>
    <message>
        <source>Due</source>
        <translation>Күтілетін</translation>
    </message>
    <message>
        <source>At the port</source>
        <translation>Станцияда</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Кеткен</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Жойылған</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Басқа жолмен</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>ТД берілген</translation>
    </message>
    <message>
        <source>Weight differs</source>
        <translation>Салмағы өзгеше</translation>
    </message>
    <message>
        <source>Probably a slip</source>
        <translation>Ықтимал қате</translation>
    </message>
    <message>
        <source>Not declared</source>
        <translation>ТД берілмеген</translation>
    </message>
    <message>
        <source>Not on the train</source>
        <translation>Пойызда жоқ</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>жоспар</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>болжам</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>нақты</translation>
    </message>
    <message>
        <source>left before it came</source>
        <translation>келмей тұрып кеткен</translation>
    </message>
    <message>
        <source>not announced</source>
        <translation>алдын ала хабарланбаған</translation>
    </message>
    <message>
        <source>undeclared wagons</source>
        <translation>ТД берілмеген вагондар</translation>
    </message>
    <message>
        <source>weights differ</source>
        <translation>салмақ өзгеше</translation>
    </message>
    <message>
        <source>no list of wagons</source>
        <translation>вагондар тізімі жоқ</translation>
    </message>
    <message>
        <source>not heard of</source>
        <translation>хабар жоқ</translation>
    </message>
    <message>
        <source>late</source>
        <translation>кешікті</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Реті</translation>
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
        <translation>Тауар</translation>
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
        <translation>осында терілген</translation>
    </message>
</context>
<context>
    <name>TrainBoard</name>
    <message>
        <source>Train</source>
        <translation>Пойыз</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Бағыты</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Қайдан → қайда</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Тұрған жері</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Кешігу</translation>
    </message>
    <message>
        <source>Expected (10 to 90 %)</source>
        <translation>Күтіледі (10–90 %)</translation>
    </message>
    <message>
        <source>Almaty time</source>
        <translation>Алматы</translation>
    </message>
    <message>
        <source>Wagons declared</source>
        <translation>ТД бар вагон</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Назар</translation>
    </message>
</context>
<context>
    <name>TrainEvents</name>
    <message>
        <source>Place</source>
        <translation>Станция</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Жоспар</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Нақты</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөзі</translation>
    </message>
</context>
<context>
    <name>TrainModel</name>
    <message>
        <source>there since {time}</source>
        <translation>{time} уақытынан бері сонда</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>кетті {time}</translation>
    </message>
    <message>
        <source>{time}, by the plan</source>
        <translation>{time}, жоспар бойынша</translation>
    </message>
    <message>
        <source>{declared} of {all}</source>
        <translation>{declared} / {all}</translation>
    </message>
    <message>
        <source>{place}: by the plan and the delay; too few trains have gone this way</source>
        <translation>{place}: жоспар мен кешігу бойынша; бұл жолмен жүрген пойыз тым аз</translation>
    </message>
    <message>
        <source>{place}: no train before was silent for so long</source>
        <translation>{place}: бұрын ешбір пойыз мұнша ұзақ хабарсыз болмаған</translation>
    </message>
    <message numerus="yes">
        <source>{place}: from %n train(s) before it</source>
        <translation>
            <numerusform>{place}: бұған дейінгі %n пойыз бойынша</numerusform>
            <numerusform>{place}: бұған дейінгі %n пойыз бойынша</numerusform>
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
        <translation>жолда айтылғаны: теміржол нөмірін алу, нобай жасау, жазбаны ашу</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>on a probable slip: the record is right, correct the train</source>
        <translation>ықтимал қатеде: жазба дұрыс, пойызды түзету</translation>
    </message>
    <message>
        <source>Shift+↑ ↓</source>
        <translation>Shift+↑ ↓</translation>
    </message>
    <message>
        <source>choose several differences</source>
        <translation>бірнеше айырмашылықты таңдау</translation>
    </message>
    <message>
        <source>along the wagons</source>
        <translation>вагондар бойымен</translation>
    </message>
    <message>
        <source>on the wagons: to the other gauge&apos;s wagon of the load</source>
        <translation>вагондарда: жүктің басқа жол табанындағы вагонына өту</translation>
    </message>
    <message>
        <source>differences, wagons, events</source>
        <translation>айырмашылықтар, вагондар, оқиғалар</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to the board</source>
        <translation>тақтаға оралу</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Тақта</translation>
    </message>
    <message>
        <source>Make drafts</source>
        <translation>Нобайлар жасау</translation>
    </message>
    <message>
        <source>Copy undeclared</source>
        <translation>ТД берілмегендерді көшіру</translation>
    </message>
    <message>
        <source>Export undeclared…</source>
        <translation>ТД берілмегендерді экспорттау…</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Жазбаны ашу</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарихы</translation>
    </message>
    <message>
        <source>Do what the row says</source>
        <translation>Жолда айтылғанды орындау</translation>
    </message>
    <message>
        <source>The record is right</source>
        <translation>Жазба дұрыс</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Нөмірлерді көшіру</translation>
    </message>
    <message>
        <source>Its consignments</source>
        <translation>Оның партиялары</translation>
    </message>
    <message>
        <source>Print the train…</source>
        <translation>Пойызды басып шығару…</translation>
    </message>
    <message>
        <source>Back to the board (Esc)</source>
        <translation>Тақтаға оралу (Esc)</translation>
    </message>
    <message>
        <source>Make drafts of cargo records for all wagons that are not declared (Ctrl+D)</source>
        <translation>ТД берілмеген барлық вагонға жүк жазбаларының нобайын жасау (Ctrl+D)</translation>
    </message>
    <message>
        <source>Do what the row says (Enter)</source>
        <translation>Жолда айтылғанды орындау (Enter)</translation>
    </message>
    <message>
        <source>The record is right: correct the train (Shift+Enter)</source>
        <translation>Жазба дұрыс: пойызды түзету (Shift+Enter)</translation>
    </message>
    <message>
        <source>Copy the numbers of the selected rows, or the events (Ctrl+C)</source>
        <translation>Таңдалған жолдардың нөмірлерін немесе оқиғаларды көшіру (Ctrl+C)</translation>
    </message>
    <message>
        <source>Wagons</source>
        <translation>Вагондар</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Айырмашылықтар</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <source>Differences between train and declarations</source>
        <translation>Пойыз бен ТД арасындағы айырмашылықтар</translation>
    </message>
    <message>
        <source>Events of the train</source>
        <translation>Пойыз оқиғалары</translation>
    </message>
    <message>
        <source>Open in Clearance</source>
        <translation>Ресімдеуде ашу</translation>
    </message>
    <message>
        <source>The railway has not told the wagons of this train yet. They stand here as soon as its list has come.</source>
        <translation>Теміржол бұл пойыздың вагондарын әлі хабарлаған жоқ. Тізімі келісімен, олар осында тұрады.</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>Әлі салыстыратын ештеңе жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>All %n load(s) are declared, and the weights agree.</source>
        <translation>
            <numerusform>%n жүктің бәріне ТД берілген, салмақтары сәйкес.</numerusform>
            <numerusform>%n жүктің бәріне ТД берілген, салмақтары сәйкес.</numerusform>
        </translation>
    </message>
    <message>
        <source>{source}, {time}</source>
        <translation>{source}, {time}</translation>
    </message>
    <message>
        <source>{status} since {time}</source>
        <translation>{status}, {time} уақытынан бері</translation>
    </message>
    <message>
        <source>{status}, left {place} {time}</source>
        <translation>{status}, кеткен жері мен уақыты: {place} {time}</translation>
    </message>
    <message>
        <source>{status}, at {place} since {time}</source>
        <translation>{status}, тұрған жері: {place}, {time} уақытынан бері</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>уақытында</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} кешікті</translation>
    </message>
    <message>
        <source>{time} early</source>
        <translation>{time} ерте</translation>
    </message>
    <message numerus="yes">
        <source>%n wagon(s)</source>
        <translation>
            <numerusform>%n вагон</numerusform>
            <numerusform>%n вагон</numerusform>
        </translation>
    </message>
    <message>
        <source>{tonnes} t gross</source>
        <translation>брутто {tonnes} т</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>бос</translation>
    </message>
    <message>
        <source>{place} not before {times}</source>
        <translation>{place}: ең ерте {times}</translation>
    </message>
    <message>
        <source>{place} expected {times}</source>
        <translation>{place}: күтіледі {times}</translation>
    </message>
    <message>
        <source>No train before was silent for so long; this is the earliest that is left.</source>
        <translation>Бұрын ешбір пойыз мұнша ұзақ хабарсыз болмаған; бұл – қалған ең ерте уақыт.</translation>
    </message>
    <message>
        <source>By the plan and the delay: too few trains have gone this way to tell a span.</source>
        <translation>Жоспар мен кешігу бойынша: бұл жолмен жүрген пойыз аралықты айтуға тым аз.</translation>
    </message>
    <message numerus="yes">
        <source>In brackets when eight of ten such trains came, from %n train(s) before it.</source>
        <translation>
            <numerusform>Жақша ішінде – осындай он пойыздың сегізі келген уақыт, бұған дейінгі %n пойыз бойынша.</numerusform>
            <numerusform>Жақша ішінде – осындай он пойыздың сегізі келген уақыт, бұған дейінгі %n пойыз бойынша.</numerusform>
        </translation>
    </message>
    <message>
        <source>Train {number}, {day}</source>
        <translation>Пойыз {number}, {day}</translation>
    </message>
    <message>
        <source>Clearance: no consignment of this train yet.</source>
        <translation>Ресімдеу: бұл пойыздың партиясы әлі жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>Clearance: %n consignment(s)</source>
        <translation>
            <numerusform>Ресімдеу: %n партия</numerusform>
            <numerusform>Ресімдеу: %n партия</numerusform>
        </translation>
    </message>
    <message>
        <source>released {count}</source>
        <translation>шығарылған {count}</translation>
    </message>
    <message>
        <source>open {count} (waiting for: {stages})</source>
        <translation>шығарылмаған {count} (күтетін кезеңі: {stages})</translation>
    </message>
    <message>
        <source>open {count}</source>
        <translation>шығарылмаған {count}</translation>
    </message>
    <message>
        <source>late {count}</source>
        <translation>кешіккен {count}</translation>
    </message>
    <message>
        <source>first arrived {time}</source>
        <translation>алғашқысы келді {time}</translation>
    </message>
    <message>
        <source>last released {time}</source>
        <translation>соңғысы шығарылды {time}</translation>
    </message>
    <message>
        <source>No consignment of this train yet.</source>
        <translation>Бұл пойыздың партиясы әлі жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Enter&lt;/b&gt; does what each of the %n selected row(s) says.</source>
        <translation>
            <numerusform>&lt;b&gt;Enter&lt;/b&gt; таңдалған %n жолдың әрқайсысында айтылғанды орындайды.</numerusform>
            <numerusform>&lt;b&gt;Enter&lt;/b&gt; таңдалған %n жолдың әрқайсысында айтылғанды орындайды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a wagon first.</source>
        <translation>Алдымен вагонды таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose a wagon that has a record.</source>
        <translation>Жазбасы бар вагонды таңдаңыз.</translation>
    </message>
    <message>
        <source>Events copied</source>
        <translation>Оқиғалар көшірілді</translation>
    </message>
    <message>
        <source>Choose a difference first.</source>
        <translation>Алдымен айырмашылықты таңдаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) copied</source>
        <translation>
            <numerusform>%n нөмір көшірілді</numerusform>
            <numerusform>%n нөмір көшірілді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undeclared load(s) copied</source>
        <translation>
            <numerusform>ТД берілмеген %n жүк көшірілді</numerusform>
            <numerusform>ТД берілмеген %n жүк көшірілді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n probable slip(s) not among them</source>
        <translation>
            <numerusform>олардың ішінде жоқ ықтимал қате: %n</numerusform>
            <numerusform>олардың ішінде жоқ ықтимал қате: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Export undeclared</source>
        <translation>ТД берілмегендерді экспорттау</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Кітап (*.xlsx)</translation>
    </message>
    <message>
        <source>Train {number}: not declared</source>
        <translation>Пойыз {number}: ТД берілмегендер</translation>
    </message>
    <message numerus="yes">
        <source>%n undeclared load(s) saved as {file}</source>
        <translation>
            <numerusform>ТД берілмеген %n жүк сақталды: {file}</numerusform>
            <numerusform>ТД берілмеген %n жүк сақталды: {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Пойыз</translation>
    </message>
    <message>
        <source>Service day</source>
        <translation>Жүру күні</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Бағыты</translation>
    </message>
    <message>
        <source>At the port</source>
        <translation>Станцияда</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Жүктер</translation>
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
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>No event is known.</source>
        <translation>Оқиғалар белгісіз.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Айырмашылықтар</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Айырмашылық жоқ.</translation>
    </message>
    <message>
        <source>Wagons</source>
        <translation>Вагондар</translation>
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
        <translation>Жүк</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Railway kg</source>
        <translation>Т/ж, кг</translation>
    </message>
    <message>
        <source>Declared kg</source>
        <translation>ТД бойынша, кг</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>ТД</translation>
    </message>
    <message>
        <source>The railway has not told the wagons of this train yet.</source>
        <translation>Теміржол бұл пойыздың вагондарын әлі хабарлаған жоқ.</translation>
    </message>
    <message>
        <source>Loaded from</source>
        <translation>Қай вагоннан тиелді</translation>
    </message>
</context>
<context>
    <name>TrainRow</name>
    <message>
        <source>Train</source>
        <translation>Пойыз</translation>
    </message>
    <message>
        <source>Service day</source>
        <translation>Жүру күні</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Бағыт</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Қайдан</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Тасымалдаушы</translation>
    </message>
    <message>
        <source>Wagons</source>
        <translation>Вагон саны</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Станция</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <source>Planned or actual</source>
        <translation>Жоспар не нақты</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыт</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Жоспар</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Болжам</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Нақты</translation>
    </message>
    <message>
        <source>Planned arrival</source>
        <translation>Келу, жоспар</translation>
    </message>
    <message>
        <source>Forecast arrival</source>
        <translation>Келу, болжам</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Келу</translation>
    </message>
    <message>
        <source>Planned departure</source>
        <translation>Жөнелу, жоспар</translation>
    </message>
    <message>
        <source>Forecast departure</source>
        <translation>Жөнелу, болжам</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Жөнелу</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>Жол табаны</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Реті</translation>
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
        <translation>Жүк</translation>
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
        <translation>Бастапқы вагон</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>Жасалған уақыты</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
</context>
<context>
    <name>TrainsTab</name>
    <message>
        <source>Trains</source>
        <translation>Пойыздар</translation>
    </message>
    <message>
        <source>{event}: now, at the port</source>
        <translation>{event}: қазір, осы станцияда</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open the train: its wagons, its times, what differs</source>
        <translation>пойызды ашу: вагондары, уақыттары, айырмашылықтары</translation>
    </message>
    <message>
        <source>Shift+F2 … Shift+F9</source>
        <translation>Shift+F2 … Shift+F9</translation>
    </message>
    <message>
        <source>the same at another time or place</source>
        <translation>дәл сол, басқа уақытта не станцияда</translation>
    </message>
    <message>
        <source>Letters, digits</source>
        <translation>Әріптер, сандар</translation>
    </message>
    <message>
        <source>on the board: go to the line that finds trains, wagons and containers</source>
        <translation>тақтада: пойыз, вагон және контейнер іздеу жолына өту</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to the board and all trains</source>
        <translation>тақтаға және барлық пойызға оралу</translation>
    </message>
    <message>
        <source>Open train</source>
        <translation>Пойызды ашу</translation>
    </message>
    <message>
        <source>Enter event…</source>
        <translation>Оқиғаны енгізу…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорттау…</translation>
    </message>
    <message>
        <source>Find a train, wagon or container</source>
        <translation>Пойызды, вагонды не контейнерді іздеу</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Болжам дәлдігі</translation>
    </message>
    <message>
        <source>Channels…</source>
        <translation>Арналар…</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Барлық сүзгілерді алып тастау</translation>
    </message>
    <message>
        <source>Copy the train, or the stringline in focus as a picture</source>
        <translation>Пойызды немесе таңдалған қозғалыс графигін сурет ретінде көшіру</translation>
    </message>
    <message>
        <source>Copy the board</source>
        <translation>Тақтаны көшіру</translation>
    </message>
    <message>
        <source>Save the stringline as a picture…</source>
        <translation>Қозғалыс графигін сурет ретінде сақтау…</translation>
    </message>
    <message>
        <source>Print the stringline…</source>
        <translation>Қозғалыс графигін басып шығару…</translation>
    </message>
    <message>
        <source>Stringline: go to now</source>
        <translation>Қозғалыс графигі: қазіргі уақытқа өту</translation>
    </message>
    <message>
        <source>Stringline: all the time there is</source>
        <translation>Қозғалыс графигі: бүкіл уақыт</translation>
    </message>
    <message numerus="yes">
        <source>Stringline: %n hour(s)</source>
        <translation>
            <numerusform>Қозғалыс графигі: %n сағат</numerusform>
            <numerusform>Қозғалыс графигі: %n сағат</numerusform>
        </translation>
    </message>
    <message>
        <source>Record an event now</source>
        <translation>Оқиғаны қазіргі уақытпен жазу</translation>
    </message>
    <message>
        <source>Record an event at a time</source>
        <translation>Оқиғаны уақытын көрсетіп жазу</translation>
    </message>
    <message>
        <source>{event}: now</source>
        <translation>{event}: қазір</translation>
    </message>
    <message>
        <source>{event}: at a time…</source>
        <translation>{event}: уақытын көрсету…</translation>
    </message>
    <message>
        <source>Open train (Enter)</source>
        <translation>Пойызды ашу (Enter)</translation>
    </message>
    <message>
        <source>No train on the board fits. Ctrl+Shift+L shows all.</source>
        <translation>Тақтада сәйкес пойыз жоқ. Ctrl+Shift+L барлығын көрсетеді.</translation>
    </message>
    <message>
        <source>Enter looks among all trains that ever were.</source>
        <translation>Enter бұрын болған барлық пойыздың ішінен іздейді.</translation>
    </message>
    <message>
        <source>No train is at the port or expected, nor left lately. Type a number and press Enter to look among all trains that ever were.</source>
        <translation>Станцияда тұрған, күтілетін немесе жақында кеткен пойыз жоқ. Бұрын болған барлық пойыздың ішінен іздеу үшін нөмірін теріп, Enter басыңыз.</translation>
    </message>
    <message>
        <source>No trains yet. Put the railway&apos;s files into the folder {inbox}, set up a channel, import a table with Ctrl+I, or enter an event with Ctrl+N.</source>
        <translation>Әзірге пойыз жоқ. Теміржолдың файлдарын {inbox} қалтасына салыңыз, арна қосыңыз, Ctrl+I арқылы кесте импорттаңыз немесе Ctrl+N арқылы оқиға енгізіңіз.</translation>
    </message>
    <message>
        <source>at the port {count}</source>
        <translation>станцияда {count}</translation>
    </message>
    <message>
        <source>due {count}</source>
        <translation>күтіледі {count}</translation>
    </message>
    <message>
        <source>gone {count}</source>
        <translation>кетті {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n undeclared load(s)</source>
        <translation>
            <numerusform>ТД берілмеген %n жүк</numerusform>
            <numerusform>ТД берілмеген %n жүк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filtered away</source>
        <translation>
            <numerusform>сүзгіден тыс %n пойыз</numerusform>
            <numerusform>сүзгіден тыс %n пойыз</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens a train · F2 … F9 record an event now · F1 help</source>
        <translation>Enter пойызды ашады · F2 … F9 оқиғаны қазір жазу · F1 анықтама</translation>
    </message>
    <message>
        <source>{number} was on train {train} of {day}, position {position}.</source>
        <translation>{number}: {day} күнгі {train} пойызы, реті {position}.</translation>
    </message>
    <message>
        <source>{number} is on no train that is known.</source>
        <translation>{number} белгілі пойыздардың ешқайсысында жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>On %n train(s) before that.</source>
        <translation>
            <numerusform>Бұған дейін тағы %n пойызда болған.</numerusform>
            <numerusform>Бұған дейін тағы %n пойызда болған.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a train first.</source>
        <translation>Алдымен пойызды таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>TrendPages</name>
    <message>
        <source>Why…</source>
        <translation>Себебі…</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Болжам</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Күндер</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Шығарындылар</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Оқиғалар</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source>10 000 t</source>
        <translation>10 мың т</translation>
    </message>
    <message>
        <source>Mt</source>
        <translation>млн т</translation>
    </message>
    <message>
        <source>10 000 {things}</source>
        <translation>10 мың {things}</translation>
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
        <translation>мысал деректер, бәрі ойдан шығарылған</translation>
    </message>
    <message>
        <source>Value in {currency}</source>
        <translation>Құны, {currency}</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Көлік құралдары</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Tonnes</source>
        <translation>Тонна</translation>
    </message>
    <message>
        <source>vehicles</source>
        <translation>көлік</translation>
    </message>
    <message>
        <source>records</source>
        <translation>жазба</translation>
    </message>
    <message>
        <source>10 000 {currency}</source>
        <translation>10 мың {currency}</translation>
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
        <translation>Күндер</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Апталар</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Айлар</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Тоқсандар</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Жылдар</translation>
    </message>
    <message>
        <source>Against last year</source>
        <translation>Өткен жылмен</translation>
    </message>
    <message>
        <source>Change in percent</source>
        <translation>Өзгеріс, %</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Жыл басынан бері</translation>
    </message>
    <message>
        <source>Mix in percent</source>
        <translation>Құрылымы, %</translation>
    </message>
    <message>
        <source>Index, a month = 100</source>
        <translation>Индекс, бір ай = 100</translation>
    </message>
    <message>
        <source>Twelve months rolling</source>
        <translation>Жылжымалы он екі ай</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Қалғандары</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Көрсетілмеген</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Бөлінбеген</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Бағыт</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Көлік түрі</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санат</translation>
    </message>
    <message>
        <source>HS chapter</source>
        <translation>СЭҚ ТН тобы</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>СЭҚ қатысушысы</translation>
    </message>
    <message>
        <source>Supervision mode</source>
        <translation>Сауда түрі</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Дәліз</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Net tonnes</source>
        <translation>Нетто, тонна</translation>
    </message>
    <message>
        <source>Quantity: {unit}</source>
        <translation>Мөлшері: {unit}</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>Пойыздар</translation>
    </message>
    <message>
        <source>Wagons</source>
        <translation>Вагондар</translation>
    </message>
    <message>
        <source>TEU</source>
        <translation>ЖФЭ (TEU)</translation>
    </message>
    <message>
        <source>Release time, median</source>
        <translation>Шығару уақыты, медиана</translation>
    </message>
    <message>
        <source>trains</source>
        <translation>пойыз</translation>
    </message>
    <message>
        <source>wagons</source>
        <translation>вагон</translation>
    </message>
    <message>
        <source>h</source>
        <translation>сағ</translation>
    </message>
    <message>
        <source>{measure} by day</source>
        <translation>{measure}, күндер бойынша</translation>
    </message>
    <message>
        <source>{measure} by week</source>
        <translation>{measure}, апталар бойынша</translation>
    </message>
    <message>
        <source>{measure} by month</source>
        <translation>{measure}, айлар бойынша</translation>
    </message>
    <message>
        <source>{measure} by quarter</source>
        <translation>{measure}, тоқсандар бойынша</translation>
    </message>
    <message>
        <source>{measure} by year</source>
        <translation>{measure}, жылдар бойынша</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Соңғы 12 ай</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Барлық жылдар</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Құны</translation>
    </message>
    <message>
        <source>{span}: nothing.</source>
        <translation>{span}: ештеңе жоқ.</translation>
    </message>
    <message>
        <source>{sentence} {next}</source>
        <translation>{sentence} {next}</translation>
    </message>
    <message>
        <source>{direction} by {mode} of {category} explains {points} points of it.</source>
        <translation>{direction}, {mode}, {category}: осы өзгерістің {points} п. т.</translation>
    </message>
    <message>
        <source>{part} explains {points} points of it.</source>
        <translation>{part}: осы өзгерістің {points} п. т.</translation>
    </message>
    <message>
        <source>{span}: {now}. Last year: –.</source>
        <translation>{span}: {now}. Өткен жылы: –.</translation>
    </message>
    <message>
        <source>{span}: {now}, {change} under the same days of last year ({base}).</source>
        <translation>{span}: {now}, бұл өткен жылдың сәйкес күндеріндегіден ({base}) {change} аз.</translation>
    </message>
    <message>
        <source>{span}: {now}, {change} over the same days of last year ({base}).</source>
        <translation>{span}: {now}, бұл өткен жылдың сәйкес күндеріндегіден ({base}) {change} көп.</translation>
    </message>
    <message>
        <source>{span}: {now}, as much as on the same days of last year ({base}).</source>
        <translation>{span}: {now}, бұл өткен жылдың сәйкес күндеріндегімен ({base}) бірдей.</translation>
    </message>
    <message>
        <source>{span}: {now}, {change} under last year ({base}).</source>
        <translation>{span}: {now}, бұл өткен жылдан ({base}) {change} аз.</translation>
    </message>
    <message>
        <source>{span}: {now}, {change} over last year ({base}).</source>
        <translation>{span}: {now}, бұл өткен жылдан ({base}) {change} көп.</translation>
    </message>
    <message>
        <source>{span}: {now}, as much as last year ({base}).</source>
        <translation>{span}: {now}, бұл өткен жылмен ({base}) бірдей.</translation>
    </message>
    <message>
        <source>{span}: {part} is the largest part with {share} (last year {base}).</source>
        <translation>{span}: ең үлкен үлес – {part}, {share} (өткен жылы {base}).</translation>
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
        <translation>Тонна, бағыттар бойынша</translation>
    </message>
    <message>
        <source>Release times</source>
        <translation>Шығару уақыты</translation>
    </message>
    <message>
        <source>Top countries</source>
        <translation>Негізгі елдер</translation>
    </message>
    <message>
        <source>{number} pts</source>
        <translation>{number} п. т.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>{month} = 100</source>
        <translation>{month} = 100</translation>
    </message>
    <message>
        <source>% against last year</source>
        <translation>өткен жылға қатысты өзгеріс, %</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Осы жыл</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Бір жыл бұрын</translation>
    </message>
    <message>
        <source>{count} trains, journal no. {no}, as of {instant}</source>
        <translation>пойыздар: {count}, журнал № {no}, {instant} жағдайы бойынша</translation>
    </message>
    <message>
        <source>{count} consignments, journal no. {no}, as of {instant}</source>
        <translation>партиялар: {count}, журнал № {no}, {instant} жағдайы бойынша</translation>
    </message>
    <message>
        <source>{count} containers, journal no. {no}, as of {instant}</source>
        <translation>контейнерлер: {count}, журнал № {no}, {instant} жағдайы бойынша</translation>
    </message>
    <message>
        <source>{count} records, journal no. {no}, as of {instant}</source>
        <translation>жазбалар: {count}, журнал № {no}, {instant} жағдайы бойынша</translation>
    </message>
    <message>
        <source>containers, size not recorded; counted as {count} TEU each (40 ft), once a day and direction</source>
        <translation>өлшемі жазылмаған контейнерлер; әрқайсысы {count} ЖФЭ (40 фут) деп, күні мен бағыты бойынша бір рет саналады</translation>
    </message>
    <message>
        <source>wagons of the consists; without one, the number that the train was announced with</source>
        <translation>құрамдардағы вагондар; құрамы жоқ болса – пойыз туралы алдын ала хабарланған сан</translation>
    </message>
    <message>
        <source>from arrival to release, by the day of arrival; median of the Kaplan-Meier curve, as in the Study</source>
        <translation>келуден шығаруға дейін, келген күні бойынша; Каплан – Мейер қисығының медианасы, «Зерттеу» бетіндегідей</translation>
    </message>
    <message>
        <source>No cargo yet. Type or import the first records in the tab Cargo (Ctrl+1); they are drawn here as they come in.</source>
        <translation>Әзірге жүк жоқ. Алғашқы жазбаларды «Жүктер» қойындысында (Ctrl+1) теріңіз немесе импорттаңыз; түскен сайын олар осында салынады.</translation>
    </message>
    <message>
        <source>Nothing in {month}, which is to be 100. Choose another month.</source>
        <translation>100 деп алынатын айда ({month}) ештеңе жоқ. Басқа айды таңдаңыз.</translation>
    </message>
    <message>
        <source>Nothing of {measure} in {period}. Choose another period or measure.</source>
        <translation>{period}: деректер жоқ ({measure}). Басқа кезеңді немесе көрсеткішті таңдаңыз.</translation>
    </message>
    <message>
        <source>No record has a value yet. Type values and currencies in the tab Cargo (Ctrl+1).</source>
        <translation>Әзірге бірде-бір жазбада құн жоқ. Құны мен валютасын «Жүктер» қойындысында (Ctrl+1) теріңіз.</translation>
    </message>
    <message>
        <source>No year before to compare {period} with. Choose another period, or how it is shown.</source>
        <translation>{period}: салыстыратын алдыңғы жыл жоқ. Басқа кезеңді немесе көріністі таңдаңыз.</translation>
    </message>
    <message>
        <source>Nothing of this in {period}. Take a filter away, or choose another period or measure.</source>
        <translation>{period}: мұндай деректер жоқ. Сүзгіні алып тастаңыз немесе басқа кезеңді не көрсеткішті таңдаңыз.</translation>
    </message>
    <message>
        <source>Nothing of this in {period}. Choose another period or measure.</source>
        <translation>{period}: мұндай деректер жоқ. Басқа кезеңді немесе көрсеткішті таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>TrendsTab</name>
    <message>
        <source>Trends</source>
        <translation>Серпін</translation>
    </message>
    <message>
        <source>Choose a month or day; the sentence tells it</source>
        <translation>Айды не күнді таңдау; сөйлем соны айтады</translation>
    </message>
    <message>
        <source>Look into what is chosen: the months of a year, the days of a month, the records of a day</source>
        <translation>Таңдалғанға тереңдеу: жылдың айлары, айдың күндері, күннің жазбалары</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Таңдауды алып тастау</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, show all</source>
        <translation>Үлкейту, кішірейту, бәрін көрсету</translation>
    </message>
    <message>
        <source>Enter in the legend</source>
        <translation>Шартты белгілерде Enter</translation>
    </message>
    <message>
        <source>Keep only this part; also Shift and a double-click on its bar</source>
        <translation>Тек осы топты қалдыру; Shift басып, диаграмма бағанын қос шертсе де болады</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Көріністер</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Көріністі сақтау…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Суретті сақтау…</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Сөйлемді көшіру</translation>
    </message>
    <message>
        <source>Keep one part…</source>
        <translation>Бір топты қалдыру…</translation>
    </message>
    <message>
        <source>Earlier period</source>
        <translation>Алдыңғы кезең</translation>
    </message>
    <message>
        <source>Later period</source>
        <translation>Келесі кезең</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Бүкіл кезеңді көрсету</translation>
    </message>
    <message>
        <source>Opening page</source>
        <translation>Бастапқы бет</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Талдау</translation>
    </message>
    <message>
        <source>On the opening page</source>
        <translation>Бастапқы бетте</translation>
    </message>
    <message>
        <source>Rename view…</source>
        <translation>Көріністің атын өзгерту…</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Көріністі жою</translation>
    </message>
    <message>
        <source>Open a saved view</source>
        <translation>Сақталған көріністі ашу</translation>
    </message>
    <message>
        <source>Save what is on the screen under a name</source>
        <translation>Экрандағыны атымен сақтау</translation>
    </message>
    <message>
        <source>Write the table behind the chart as an Excel workbook</source>
        <translation>Диаграмма негізіндегі кестені Excel кітабы етіп жазу</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Әлі сақталмаған</translation>
    </message>
    <message>
        <source>Saved as “{name}”. Ctrl+Shift+P puts it on the opening page.</source>
        <translation>«{name}» атымен сақталды. Ctrl+Shift+P оны бастапқы бетке қояды.</translation>
    </message>
    <message>
        <source>Name for this view:</source>
        <translation>Көрініс аты:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Grain by country</source>
        <translation>Астық, елдер бойынша</translation>
    </message>
    <message>
        <source>New name of “{name}”:</source>
        <translation>«{name}» көрінісінің жаңа аты:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Атын өзгерту</translation>
    </message>
    <message>
        <source>Remove view “{name}”</source>
        <translation>«{name}» көрінісін жою</translation>
    </message>
    <message>
        <source>Removed “{name}”. Undo brings it back.</source>
        <translation>«{name}» жойылды. Болдырмау оны қайтарады.</translation>
    </message>
    <message>
        <source>On the opening page: {name}</source>
        <translation>Бастапқы бетке қойылды: {name}</translation>
    </message>
    <message>
        <source>Off the opening page: {name}</source>
        <translation>Бастапқы беттен алынды: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n жол көшірілді</numerusform>
            <numerusform>%n жол көшірілді</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Сурет көшірілді</translation>
    </message>
    <message>
        <source>Sentence copied</source>
        <translation>Сөйлем көшірілді</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel кітабы (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Сақталды: {file}</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} жазылуда…</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Nothing was changed. The backups, the returns handed out and the messages of the railway are safe.</source>
        <translation>Ештеңе өзгертілген жоқ. Сақтық көшірмелер, тапсырылған есептер және теміржол хабарлары аман.</translation>
    </message>
    <message>
        <source>Open for &amp;reading only</source>
        <translation>Тек &amp;оқу үшін ашу</translation>
    </message>
    <message>
        <source>Restore the newest &amp;backup</source>
        <translation>Соңғы &amp;сақтық көшірмені қалпына келтіру</translation>
    </message>
    <message>
        <source>&amp;Save what can be read…</source>
        <translation>Оқылатынын құ&amp;тқару…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Қайталап көру</translation>
    </message>
    <message>
        <source>Choose another &amp;folder…</source>
        <translation>&amp;Басқа қалтаны таңдау…</translation>
    </message>
    <message>
        <source>&amp;Open the backups</source>
        <translation>Сақтық көшірмелерді &amp;ашу</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Шы&amp;ғу</translation>
    </message>
    <message>
        <source>Looking for a good backup…</source>
        <translation>Жарамды сақтық көшірме ізделуде…</translation>
    </message>
    <message>
        <source>&amp;Use the salvaged file</source>
        <translation>Құтқарылған файлды қол&amp;дану</translation>
    </message>
    <message>
        <source>Not possible: too much of the file is damaged.</source>
        <translation>Мүмкін емес: файлдың тым көп бөлігі бүлінген.</translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged</source>
        <translation>Жұмыс орнының файлы бүлінген</translation>
    </message>
    <message>
        <source>This desk cannot be opened</source>
        <translation>Бұл жұмыс орнын ашу мүмкін емес</translation>
    </message>
    <message>
        <source>For support: {why}</source>
        <translation>Қолдау қызметі үшін: {why}</translation>
    </message>
    <message>
        <source>What was saved and what was not</source>
        <translation>Не құтқарылды, не құтқарылмады</translation>
    </message>
    <message>
        <source>{file} is not a file of this program, or its beginning is destroyed.</source>
        <translation>{file} – бұл бағдарламаның файлы емес немесе оның басы бүлінген.</translation>
    </message>
    <message>
        <source>{file} can no longer be read whole.</source>
        <translation>{file} файлын енді толық оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>To look up and print. Nothing can be entered until the file is mended.</source>
        <translation>Іздеу және басып шығару үшін. Файл түзетілгенше ештеңе енгізуге болмайды.</translation>
    </message>
    <message>
        <source>Takes from the damaged file every record that can still be read, into a fresh file, and lists what is lost. Worth trying when the backup is old.</source>
        <translation>Бүлінген файлдан әлі оқылатын әр жазбаны жаңа файлға алып, жоғалғанының тізімін жасайды. Сақтық көшірме ескі болса, көріп байқаған жөн.</translation>
    </message>
    <message>
        <source>There is no good backup in this desk&apos;s folder, nor in the second one.</source>
        <translation>Жұмыс орнының қалтасында да, екінші қалтада да жарамды сақтық көшірме жоқ.</translation>
    </message>
    <message>
        <source>Of {at}, proven: {records} records, the last entry by {who}, {last}. {lost}</source>
        <translation>{at} көшірмесі, тексерілген: {records} жазба, соңғысын енгізген {who}, {last}. {lost}</translation>
    </message>
    <message>
        <source>The newest backup has a changed journal. Open the backups and choose another one.</source>
        <translation>Ең соңғы сақтық көшірменің журналы өзгертілген. Сақтық көшірмелерді ашып, басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The backups cannot be read.</source>
        <translation>Сақтық көшірмелер оқылмайды.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Қалпына келтірілуде…</translation>
    </message>
    <message>
        <source>Reading the damaged file page by page…</source>
        <translation>Бүлінген файл бет-бетімен оқылуда…</translation>
    </message>
    <message>
        <source>Report: {file}</source>
        <translation>Баяндама: {file}</translation>
    </message>
    <message>
        <source>Folder of a desk</source>
        <translation>Жұмыс орнының қалтасы</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>This desk is encrypted</source>
        <translation>Бұл жұмыс орны шифрланған</translation>
    </message>
    <message>
        <source>Have this computer&apos;s &amp;keyring open it from now on</source>
        <translation>Енді осы компьютердің кілттер қо&amp;ймасы ашсын</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ашу</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>&amp;Басқа қалта…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Шы&amp;ғу</translation>
    </message>
    <message>
        <source>&amp;Recovery key, from the paper</source>
        <translation>&amp;Қалпына келтіру кілті, қағаздан</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Құпия &amp;тіркес</translation>
    </message>
    <message>
        <source>Pass&amp;phrase…</source>
        <translation>Құпия &amp;тіркес…</translation>
    </message>
    <message>
        <source>&amp;Recovery key…</source>
        <translation>&amp;Қалпына келтіру кілті…</translation>
    </message>
    <message>
        <source>Folder of a desk</source>
        <translation>Жұмыс орнының қалтасы</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>the hub has this desk&apos;s entries as they were made</source>
        <translation>осы жұмыс орнының журнал жазбалары орталық базада жасалған күйінде</translation>
    </message>
    <message>
        <source>each record here is the hub&apos;s</source>
        <translation>мұндағы әр жазба орталық базадағымен бірдей</translation>
    </message>
    <message>
        <source>months, targets, ticks, settings, accounts and returns here are the hub&apos;s</source>
        <translation>мұндағы айлар, жоспарлар, белгілер, баптаулар, есептік жазбалар мен есептер орталық базадағымен бірдей</translation>
    </message>
    <message>
        <source>journal no. {no} is another at the hub: somebody changed it there or here</source>
        <translation>№ {no} журнал жазбасы орталық базада басқаша: оны сонда не осында біреу өзгерткен</translation>
    </message>
    <message>
        <source>journal no. {no} was sent, and the hub does not have it any more</source>
        <translation>№ {no} журнал жазбасы жіберілген, бірақ орталық базада енді жоқ</translation>
    </message>
    <message>
        <source>the hub has an entry no. {no} of this desk that this desk never sent</source>
        <translation>орталық базада осы жұмыс орны ешқашан жібермеген оның № {no} журнал жазбасы бар</translation>
    </message>
    <message>
        <source>{subject} {key} is here only, not at the hub</source>
        <translation>{subject} {key}: тек осында бар, орталық базада жоқ</translation>
    </message>
    <message>
        <source>{subject} {key} is at the hub only, not here</source>
        <translation>{subject} {key}: тек орталық базада бар, мұнда жоқ</translation>
    </message>
    <message>
        <source>{subject} {key} is another at the hub: {columns}</source>
        <translation>{subject} {key}: орталық базада басқаша: {columns}</translation>
    </message>
    <message>
        <source>{subject} {key} is “{here}” here, and “{there}” at the hub</source>
        <translation>{subject} {key}: мұнда «{here}», орталық базада «{there}»</translation>
    </message>
    <message>
        <source>entries that are older than the one before them: {count}</source>
        <translation>алдыңғысынан ескі жазбалар: {count}</translation>
    </message>
    <message>
        <source>journal no. {no} ({subject} {key}) does not begin where no. {before} ended</source>
        <translation>журнал № {no} ({subject} {key}) № {before} аяқталған жерден басталмайды</translation>
    </message>
    <message>
        <source>journal no. {no} is missing</source>
        <translation>журнал № {no} жоқ</translation>
    </message>
    <message>
        <source>journal no. {no} is not numbered as it must be</source>
        <translation>журнал № {no} дұрыс нөмірленбеген</translation>
    </message>
    <message>
        <source>journal no. {no} does not fit its hash</source>
        <translation>журнал № {no} өз хешіне сәйкес емес</translation>
    </message>
    <message>
        <source>the journal ends at no. {no}, its head says {head}</source>
        <translation>журнал № {no} жазбасымен аяқталады, ал басында {head} тұр</translation>
    </message>
    <message>
        <source>journal no. {no} is of {at}, the one before it of {before}: the clock was set</source>
        <translation>журнал № {no} уақыты {at}, алдыңғысыныкі {before}: сағат ауыстырылған</translation>
    </message>
    <message>
        <source>journal no. {no} names a {subject} by what is no uid: {key}</source>
        <translation>журнал № {no}: {subject} uid емес мәнмен аталған: {key}</translation>
    </message>
    <message>
        <source>return {key} was made of a history that is not this one (journal no. {position})</source>
        <translation>{key} есебі бұл емес, басқа тарихтан жасалған (журнал № {position})</translation>
    </message>
    <message>
        <source>the copy of return {key} is gone: returns/{file}</source>
        <translation>{key} есебінің көшірмесі жоқ: returns/{file}</translation>
    </message>
    <message>
        <source>the copy of return {key} was altered: returns/{file}</source>
        <translation>{key} есебінің көшірмесі өзгертілген: returns/{file}</translation>
    </message>
    <message>
        <source>returns/{file} was handed out and stands in no register: the database that told of it was replaced by another</source>
        <translation>returns/{file} тапсырылған, бірақ ешбір тізілімде жоқ: ол туралы дерекқор басқасымен ауыстырылған</translation>
    </message>
    <message>
        <source>{subject} {key} is in the journal only (no. {no})</source>
        <translation>{subject} {key} тек журналда бар (№ {no})</translation>
    </message>
    <message>
        <source>{subject} {key} is there, but not by the journal</source>
        <translation>{subject} {key} бар, бірақ журналда жоқ</translation>
    </message>
    <message>
        <source>the setting {key} is not by the journal</source>
        <translation>{key} баптауы журнал арқылы өзгертілмеген</translation>
    </message>
    <message>
        <source>{subject} {key} is not what the journal says (no. {no})</source>
        <translation>{subject} {key} журналға сәйкес емес (№ {no})</translation>
    </message>
    <message>
        <source>drafts, which count in no figure and stand in no journal, so that nothing proves them: {count}</source>
        <translation>ешбір санға кірмейтін, журналда жоқ, сондықтан ештеңемен расталмайтын нобайлар: {count}</translation>
    </message>
    <message>
        <source>cargo record</source>
        <translation>жүк жазбасы</translation>
    </message>
    <message>
        <source>consignment</source>
        <translation>партия</translation>
    </message>
    <message>
        <source>train message</source>
        <translation>пойыз хабары</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>оқиға</translation>
    </message>
    <message>
        <source>meter</source>
        <translation>есептегіш</translation>
    </message>
    <message>
        <source>meter&apos;s reading</source>
        <translation>есептегіш көрсетілімі</translation>
    </message>
    <message>
        <source>meter&apos;s factor</source>
        <translation>есептегіш коэффициенті</translation>
    </message>
    <message>
        <source>meter&apos;s yardstick</source>
        <translation>есептегіш бағдары</translation>
    </message>
    <message>
        <source>sample for double entry</source>
        <translation>қосарлы енгізу іріктемесі</translation>
    </message>
    <message>
        <source>paper keyed twice</source>
        <translation>екі рет терілген құжат</translation>
    </message>
    <message>
        <source>contest between desks</source>
        <translation>жұмыс орындары арасындағы қайшылық</translation>
    </message>
    <message>
        <source>month</source>
        <translation>ай</translation>
    </message>
    <message>
        <source>target</source>
        <translation>жоспар</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>белгі</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>баптау</translation>
    </message>
    <message>
        <source>account</source>
        <translation>есептік жазба</translation>
    </message>
    <message>
        <source>return</source>
        <translation>есеп</translation>
    </message>
    <message>
        <source>journal no. {no} changes {subject} {key}, which no entry added</source>
        <translation>журнал № {no}: {subject} {key} өзгертілген, бірақ оны қосқан жазба жоқ</translation>
    </message>
    <message>
        <source>{subject} {key} is not in the journal: nobody added it</source>
        <translation>{subject} {key} журналда жоқ: оны ешкім қоспаған</translation>
    </message>
    <message>
        <source>{subject} {key} is in the journal only</source>
        <translation>{subject} {key} тек журналда бар</translation>
    </message>
    <message>
        <source>{subject} {key} is not row {row}, as which it was added (no. {no}): next comes row {other_row}, {other}</source>
        <translation>{subject} {key} өзі қосылған {row}-жолда емес (№ {no}): келесісі {other_row}-жол, {other}</translation>
    </message>
    <message>
        <source>{kind} {name} is missing</source>
        <translation>{kind} {name} жоқ</translation>
    </message>
    <message>
        <source>{kind} {name} is not as the program makes it</source>
        <translation>{kind} {name} бағдарлама жасағандай емес</translation>
    </message>
    <message>
        <source>{kind} {name} is none of the program&apos;s</source>
        <translation>{kind} {name} бағдарламанікі емес</translation>
    </message>
    <message>
        <source>{name} is {value}, and must be {wanted}</source>
        <translation>{name} мәні {value}, ал {wanted} болуы керек</translation>
    </message>
    <message>
        <source>the list of migrations is not that of the program</source>
        <translation>жаңарту қадамдарының тізімі бағдарламанікімен сәйкес емес</translation>
    </message>
    <message>
        <source>the search of {subject} is not led to all that was entered</source>
        <translation>іздеу ({subject}) енгізілгеннің бәрін қамтымайды</translation>
    </message>
    <message>
        <source>the search of {subject} is damaged: {why}</source>
        <translation>іздеу ({subject}) бүлінген: {why}</translation>
    </message>
    <message>
        <source>the search of {subject} finds row {row}, which is not there</source>
        <translation>іздеу ({subject}) жоқ {row}-жолды табады</translation>
    </message>
    <message>
        <source>the search of {subject} does not find {key} by what it says</source>
        <translation>іздеу ({subject}) мазмұны бойынша таппайды: {key}</translation>
    </message>
    <message>
        <source>the file is whole</source>
        <translation>файл бүтін</translation>
    </message>
    <message>
        <source>tables, views and triggers are the program&apos;s</source>
        <translation>кестелер, көріністер және триггерлер бағдарламанікі</translation>
    </message>
    <message>
        <source>no journal entry was changed or taken out</source>
        <translation>журналдың бірде-бір жазбасы өзгертілмеген, алып тасталмаған</translation>
    </message>
    <message>
        <source>each record and setting is what the journal says</source>
        <translation>әр жазба мен баптау журналға сәйкес</translation>
    </message>
    <message>
        <source>a search finds what is there</source>
        <translation>іздеу бар нәрсені табады</translation>
    </message>
    <message>
        <source>the totals equal a recount</source>
        <translation>қорытындылар қайта санаумен бірдей</translation>
    </message>
    <message>
        <source>the cargo of each meter is what its readings tell</source>
        <translation>әр есептегіштің жүгі көрсетілімдеріне сәйкес</translation>
    </message>
    <message>
        <source>each train is what its messages tell</source>
        <translation>әр пойыз хабарларына сәйкес</translation>
    </message>
    <message>
        <source>the copies of the returns are what was handed out</source>
        <translation>есептердің көшірмелері тапсырылғанымен бірдей</translation>
    </message>
    <message>
        <source>the history is the one that the papers were made of</source>
        <translation>тарих қағаздар жасалған тарихпен бірдей</translation>
    </message>
    <message>
        <source>{said}</source>
        <translation>{said}</translation>
    </message>
    <message>
        <source>{table}, row {row}, refers to a {other} that is not there</source>
        <translation>{table}, {row}-жол: сілтеме жасалған {other} жоқ</translation>
    </message>
    <message>
        <source>{line} differs from a recount</source>
        <translation>{line} қайта санаудан өзгеше</translation>
    </message>
    <message>
        <source>{meter}, {day}: the cargo record is not what the readings tell. {why}</source>
        <translation>{meter}, {day}: жүк жазбасы көрсетілімдерге сәйкес емес. {why}</translation>
    </message>
    <message>
        <source>train {number} of {day} is not what its messages tell</source>
        <translation>{day} күнгі {number} пойызы хабарларына сәйкес емес</translation>
    </message>
    <message>
        <source>{where}: journal no. {no} is not the one that it was made of. The history up to there was rewritten, or it is another desk&apos;s</source>
        <translation>{where}: журнал № {no} бұл жасалған кездегі жазба емес. Оған дейінгі тарих қайта жазылған немесе бұл басқа жұмыс орнынікі</translation>
    </message>
    <message>
        <source>{where}: the journal has no entry with this hash. Its history was rewritten, or it is another desk&apos;s</source>
        <translation>{where}: журналда мұндай хеші бар жазба жоқ. Тарихы қайта жазылған немесе бұл басқа жұмыс орнынікі</translation>
    </message>
    <message>
        <source>{where}: journal no. {no} is there, but the chain breaks before it</source>
        <translation>{where}: журнал № {no} бар, бірақ оған дейін тізбек үзілген</translation>
    </message>
    <message>
        <source>{where}: the history up to journal no. {no} is the one that it was made of</source>
        <translation>{where}: журнал № {no} жазбасына дейінгі тарих – дәл бұл жасалған тарих</translation>
    </message>
    <message>
        <source>what is there cannot be read as the program writes it: {why}</source>
        <translation>барын бағдарлама жазатындай оқу мүмкін емес: {why}</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Not stored: {what}. {why}</source>
        <translation>Сақталған жоқ: {what}. {why}</translation>
    </message>
    <message>
        <source>Stored now: {what}. Ctrl+Z takes it back.</source>
        <translation>Енді сақталды: {what}. Ctrl+Z қайтып алады.</translation>
    </message>
    <message>
        <source>Taken back, not stored: {what}</source>
        <translation>Қайтып алынды, сақталған жоқ: {what}</translation>
    </message>
    <message>
        <source>Another program is writing. Stored as soon as it lets go: {what}. Esc takes it back.</source>
        <translation>Басқа бағдарлама жазып жатыр. Ол босатқанда сақталады: {what}. Esc қайтып алады.</translation>
    </message>
    <message>
        <source>{why} Tried again by itself until then: {what}. Esc takes it back.</source>
        <translation>{why} Оған дейін автоматты түрде қайталанады: {what}. Esc қайтып алады.</translation>
    </message>
</context>
<context>
    <name>Wants</name>
    <message>
        <source>A day: 2025-11-03, 20251103, or 3 for the third of this month</source>
        <translation>Күн: 2025-11-03, 20251103 немесе осы айдың үшінші күні үшін 3</translation>
    </message>
    <message>
        <source>Import, export or transit: i, e or t is enough</source>
        <translation>Импорт, экспорт немесе транзит: и, э немесе т жеткілікті</translation>
    </message>
    <message>
        <source>Rail, road, pipeline, air, post or other: the first letters are enough</source>
        <translation>Теміржол, автокөлік, құбыр, әуе, пошта немесе басқа: алғашқы әріптері жеткілікті</translation>
    </message>
    <message>
        <source>4, 6, 8 or 10 digits, or part of the name, or its pinyin initials</source>
        <translation>4, 6, 8 немесе 10 цифр, атаудың бір бөлігі немесе пиньинь бас әріптері</translation>
    </message>
    <message>
        <source>The goods in words; left empty, the HS code&apos;s name is taken</source>
        <translation>Тауардың сөзбен сипаттамасы; бос қалса, СЭҚ ТН кодының атауы алынады</translation>
    </message>
    <message>
        <source>Left empty, it follows from the HS code</source>
        <translation>Бос қалса, СЭҚ ТН кодынан шығады</translation>
    </message>
    <message>
        <source>Origin of imports, destination of exports: code, name or customs number</source>
        <translation>Импорттың шыққан елі, экспорттың баратын елі: коды, атауы немесе кедендік нөмірі</translation>
    </message>
    <message>
        <source>The trader&apos;s name; one known already completes</source>
        <translation>СЭҚ қатысушысының атауы; бұрыннан белгілісі толықтырылады</translation>
    </message>
    <message>
        <source>Unified social credit code, 18 characters</source>
        <translation>Әлеуметтік кредиттің бірыңғай коды, 18 таңба</translation>
    </message>
    <message>
        <source>8 digits (1520 mm), 12 digits (UIC), or class and 7 digits (China)</source>
        <translation>8 цифр (1520 мм), 12 цифр (UIC) немесе түрі мен 7 цифр (Қытай)</translation>
    </message>
    <message>
        <source>4 letters and 7 digits, such as CSQU3054383</source>
        <translation>4 әріп және 7 цифр, мысалы CSQU3054383</translation>
    </message>
    <message>
        <source>The truck&apos;s plate</source>
        <translation>Жүк көлігінің нөмірі</translation>
    </message>
    <message>
        <source>The number of packages</source>
        <translation>Орын саны</translation>
    </message>
    <message>
        <source>Gross weight in kg; 25 t is understood too</source>
        <translation>Брутто салмағы, кг; 25 т деп те теруге болады</translation>
    </message>
    <message>
        <source>Net weight in kg, at most the gross weight</source>
        <translation>Нетто салмағы, кг; бруттодан аспайды</translation>
    </message>
    <message>
        <source>The value of the goods, in the currency beside it</source>
        <translation>Тауардың құны, жанындағы валютамен</translation>
    </message>
    <message>
        <source>CNY, USD, EUR, KZT, RUB …</source>
        <translation>CNY, USD, EUR, KZT, RUB …</translation>
    </message>
    <message>
        <source>How many of the unit beside it</source>
        <translation>Жанындағы бірлікпен мөлшері</translation>
    </message>
    <message>
        <source>辆, 台, 件 … or the customs&apos; number of the unit</source>
        <translation>автомобиль, дана, зат … немесе бірліктің кедендік нөмірі</translation>
    </message>
    <message>
        <source>The train&apos;s number</source>
        <translation>Пойыз нөмірі</translation>
    </message>
    <message>
        <source>18 digits: district, year, 1 import or 0 export, serial</source>
        <translation>18 цифр: кеден округі, жыл, 1 импорт не 0 экспорт, реттік нөмір</translation>
    </message>
    <message>
        <source>The number of the line in the declaration</source>
        <translation>ТД-дағы тауар жолының нөмірі</translation>
    </message>
    <message>
        <source>Supervision mode: code or name</source>
        <translation>Сауда түрі (ҚХР қадағалау коды): коды немесе атауы</translation>
    </message>
    <message>
        <source>Anything worth keeping</source>
        <translation>Есте сақтауға тұрарлық кез келген нәрсе</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message numerus="yes">
        <source>%n consignment(s) late: {names}</source>
        <translation>
            <numerusform>%n партия кешікті: {names}</numerusform>
            <numerusform>%n партия кешікті: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s) soon late: {names}</source>
        <translation>
            <numerusform>%n партия кешігуге жақын: {names}</numerusform>
            <numerusform>%n партия кешігуге жақын: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Ресімдеу</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Cargo is entered, checked and stored here, drawn as trends, and leaves as Excel returns.</source>
        <translation>Мұнда жүк енгізіліп, тексеріліп, сақталады, серпіні көрсетіледі және Excel есептері шығарылады.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>Өткізу &amp;пункті</translation>
    </message>
    <message>
        <source>As it shall stand on the returns. It can be changed later in the menu Desk.</source>
        <translation>Есептерде жазылатындай. Кейін «Жұмыс орны» мәзірінде өзгертуге болады.</translation>
    </message>
    <message>
        <source>Start with an &amp;empty day sheet</source>
        <translation>&amp;Бос күн парағынан бастау</translation>
    </message>
    <message>
        <source>Type the first record, paste rows from Excel, or import a file.</source>
        <translation>Алғашқы жазбаны теріңіз, Excel жолдарын қойыңыз немесе файлды импорттаңыз.</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>&amp;Мысал деректермен танысу</translation>
    </message>
    <message>
        <source>Made-up records in a folder of their own, marked as such everywhere. Your desk stays empty.</source>
        <translation>Өз қалтасындағы ойдан шығарылған жазбалар, барлық жерде солай белгіленген. Жұмыс орныңыз бос қалады.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>go from bar to bar</source>
        <translation>бағаннан бағанға өту</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>look into a part; below the traders are the records</source>
        <translation>топтың ішіне үңілу; СЭҚ қатысушыларынан төмен – жазбалар</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>one step up, then back</source>
        <translation>бір деңгей жоғары, содан кейін артқа</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Суретті сақтау…</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>Excel-ге сақтау…</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Алдыңғы кезең</translation>
    </message>
    <message>
        <source>The next period</source>
        <translation>Келесі кезең</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Сөйлемді көшіру</translation>
    </message>
    <message>
        <source>&amp;Why is</source>
        <translation>&amp;Қай кезең</translation>
    </message>
    <message>
        <source>a&amp;gainst</source>
        <translation>неме&amp;н салыстыру</translation>
    </message>
    <message>
        <source>Choose one, or type any: 2025-11, 2025Q3, 2025, 2025-01..11, two days with .. between them; Enter</source>
        <translation>Тізімнен таңдаңыз немесе теріңіз: 2025-11, 2025Q3, 2025, 2025-01..11 немесе арасына .. қойылған екі күн; Enter</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Салыстыру кезеңі</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Broken down</source>
        <translation>Бөлінуі</translation>
    </message>
    <message>
        <source>What the bars say</source>
        <translation>Диаграмма не айтады</translation>
    </message>
    <message>
        <source>Same days of last year</source>
        <translation>Өткен жылдың сәйкес күндері</translation>
    </message>
    <message>
        <source>One step up (Alt+Left)</source>
        <translation>Бір деңгей жоғары (Alt+Left)</translation>
    </message>
    <message>
        <source>No cargo yet. Type or import the first records in the tab Cargo (Ctrl+1); this page says why a month is up or down.</source>
        <translation>Әзірге жүк жоқ. Алғашқы жазбаларды «Жүктер» қойындысында (Ctrl+1) теріңіз немесе импорттаңыз; бұл бет айдың неге өскенін не кемігенін айтады.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n жол көшірілді</numerusform>
            <numerusform>%n жол көшірілді</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Сурет көшірілді</translation>
    </message>
    <message>
        <source>Sentence copied</source>
        <translation>Сөйлем көшірілді</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Санат бойынша</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Ел бойынша</translation>
    </message>
    <message>
        <source>By trader</source>
        <translation>СЭҚ қатысушысы бойынша</translation>
    </message>
    <message>
        <source>By direction</source>
        <translation>Бағыт бойынша</translation>
    </message>
    <message>
        <source>By mode</source>
        <translation>Көлік түрі бойынша</translation>
    </message>
    <message>
        <source>By HS chapter</source>
        <translation>СЭҚ ТН тобы бойынша</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санат</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>СЭҚ қатысушысы</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Бағыт</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Көлік түрі</translation>
    </message>
    <message>
        <source>HS chapter</source>
        <translation>СЭҚ ТН тобы</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Көлем</translation>
    </message>
    <message>
        <source>Mix of goods</source>
        <translation>Тауар құрылымы</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Баға</translation>
    </message>
    <message>
        <source>New goods</source>
        <translation>Жаңа тауарлар</translation>
    </message>
    <message>
        <source>Goods gone</source>
        <translation>Тоқтаған тауарлар</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Салыстырылмайды</translation>
    </message>
    <message>
        <source>{now_days}: {now}. In {base_days} there was nothing to compare it with.</source>
        <translation>{now_days}: {now}. {base_days}: салыстыратын ештеңе болған жоқ.</translation>
    </message>
    <message>
        <source>{now_days}: {now}, {change} under {base_days} ({base}).</source>
        <translation>{now_days}: {now}, бұл {base_days} көрсеткішінен ({base}) {change} аз.</translation>
    </message>
    <message>
        <source>{now_days}: {now}, {change} over {base_days} ({base}).</source>
        <translation>{now_days}: {now}, бұл {base_days} көрсеткішінен ({base}) {change} көп.</translation>
    </message>
    <message>
        <source>{now_days}: {now}, as much as {base_days} ({base}).</source>
        <translation>{now_days}: {now}, бұл {base_days} көрсеткішімен ({base}) бірдей.</translation>
    </message>
    <message>
        <source>{sentence} Of {base_days} there are records from {day} on only.</source>
        <translation>{sentence} {base_days}: жазбалар тек {day} күнінен басталады.</translation>
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
        <translation>{sentence} Ең көп өзгергендері: {parts}.</translation>
    </message>
    <message>
        <source>{sentence} {next}</source>
        <translation>{sentence} {next}</translation>
    </message>
    <message>
        <source>In {days}: {titles}</source>
        <translation>{days}: {titles}</translation>
    </message>
    <message>
        <source>Of the change: {effects}.</source>
        <translation>Өзгерістің ішінде: {effects}.</translation>
    </message>
    <message>
        <source>{now} and {base} records, journal no. {number}, {port}</source>
        <translation>жазбалар: {now} және {base}, журнал № {number}, {port}</translation>
    </message>
    <message>
        <source>{measure}, {cut}</source>
        <translation>{measure}, {cut}</translation>
    </message>
    <message>
        <source>Nothing of this on either side. Choose other periods or another measure.</source>
        <translation>Екі кезеңде де мұндай дерек жоқ. Басқа кезеңдерді немесе көрсеткішті таңдаңыз.</translation>
    </message>
    <message>
        <source>each column rounded so that it adds up; exact figures in tool tips, copied tables and Excel</source>
        <translation>әр баған қосындысы сәйкес келетіндей дөңгелектелген; дәл сандар – көмек мәтіндерде, көшірілген кестелерде және Excel-де</translation>
    </message>
    <message>
        <source>All others ({count})</source>
        <translation>Қалғандары ({count})</translation>
    </message>
    <message>
        <source>Volume and price apart</source>
        <translation>Көлем мен бағаны бөлу</translation>
    </message>
    <message>
        <source>Volume: the change of weight at the mean value per tonne of all goods. Mix: the change of weight towards dearer or cheaper goods. Price: the change of the value per tonne within each kind of goods (direction and category). Means are those of both periods, so all add up exactly (Bennet 1920). Not comparable: records without value or weight on one side.</source>
        <translation>Көлем: барлық тауардың бір тоннаға шаққандағы орташа құны бойынша салмақ өзгерісі. Құрылым: салмақтың қымбатырақ не арзанырақ тауарларға ауысуы. Баға: әр тауар түрі (бағыты мен санаты) ішінде бір тонна құнының өзгерісі. Орташалар екі кезеңнен алынады, сондықтан қосындысы дәл шығады (Bennet 1920). Салыстырылмайды: бір кезеңде құны не салмағы жоқ жазбалар.</translation>
    </message>
    <message>
        <source>{heading}, {unit}</source>
        <translation>{heading}, {unit}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгеріс</translation>
    </message>
    <message>
        <source>Part in the change</source>
        <translation>Өзгерістегі үлесі</translation>
    </message>
    <message>
        <source>points</source>
        <translation>п. т.</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Тауар</translation>
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
        <translation>Қойындылар</translation>
    </message>
    <message>
        <source>HorgosDesk – locked</source>
        <translation>HorgosDesk – құлыптаулы</translation>
    </message>
    <message>
        <source>{title} (sample data)</source>
        <translation>{title} (мысал деректер)</translation>
    </message>
    <message>
        <source>Folder of a desk</source>
        <translation>Жұмыс орнының қалтасы</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Сақтық көшірме жасалуда…</translation>
    </message>
    <message>
        <source>Backed up as {file}</source>
        <translation>Сақтық көшірме жасалды: {file}</translation>
    </message>
    <message>
        <source>Copied: versions, folders, screens. Paste it into your message.</source>
        <translation>Көшірілді: нұсқалар, қалталар, экрандар. Хабарламаңызға қойыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be stored yet. Close again to leave without them.</source>
        <translation>
            <numerusform>Әзірге %n жазба сақталған жоқ. Оларсыз шығу үшін тағы бір рет жабыңыз.</numerusform>
            <numerusform>Әзірге %n жазба сақталған жоқ. Оларсыз шығу үшін тағы бір рет жабыңыз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Import cargo records</source>
        <translation>Жүк жазбаларын импорттау</translation>
    </message>
    <message>
        <source>Import times of clearances</source>
        <translation>Ресімдеу уақыттарын импорттау</translation>
    </message>
    <message>
        <source>Import tables of trains</source>
        <translation>Пойыз кестелерін импорттау</translation>
    </message>
    <message>
        <source>Import readings of meters</source>
        <translation>Есептегіш көрсетілімдерін импорттау</translation>
    </message>
    <message>
        <source>Import factors of meters</source>
        <translation>Есептегіш коэффициенттерін импорттау</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Файлды таңдау…</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Парақ</translation>
    </message>
    <message>
        <source>&amp;Headings in row</source>
        <translation>&amp;Тақырып жолы</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Файл жолдары</translation>
    </message>
    <message>
        <source>Only rows with &amp;errors</source>
        <translation>Тек &amp;қате жолдар</translation>
    </message>
    <message>
        <source>&amp;Write bad rows to a workbook…</source>
        <translation>Қате жолдарды &amp;кітапқа жазу…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n good row(s)</source>
        <translation>
            <numerusform>%n дұрыс жолды &amp;импорттау</numerusform>
            <numerusform>%n дұрыс жолды &amp;импорттау</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Tables ({kinds})</source>
        <translation>Кестелер ({kinds})</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Файлды импорттау</translation>
    </message>
    <message>
        <source>Reading and checking…</source>
        <translation>Оқылып, тексерілуде…</translation>
    </message>
    <message>
        <source>{good} good rows · {duplicates} there already · {bad} with errors · {totals} totals rows passed over</source>
        <translation>Дұрыс жолдар: {good} · бұрыннан бар: {duplicates} · қате: {bad} · алынбайтын қорытынды жолдар: {totals}</translation>
    </message>
    <message>
        <source>times without a zone are read as those of {zone}</source>
        <translation>белдеуі жоқ уақыттар {zone} белдеуінің уақыты деп оқылады</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бірлік</translation>
    </message>
    <message>
        <source>– leave out –</source>
        <translation>– алмау –</translation>
    </message>
    <message>
        <source>Field of column {column}</source>
        <translation>{column} бағанының өрісі</translation>
    </message>
    <message>
        <source>10 000 t</source>
        <translation>10 мың т</translation>
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
        <translation>{row}-жол: {messages}</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Импортталуда…</translation>
    </message>
    <message>
        <source>{added} records added, {duplicates} were there already, {bad} rows left out.</source>
        <translation>Қосылған жазбалар: {added}, бұрыннан бары: {duplicates}, алынбаған жолдар: {bad}.</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>алынбады</translation>
    </message>
    <message>
        <source>Write bad rows</source>
        <translation>Қате жолдарды жазу</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Кітап (*.xlsx)</translation>
    </message>
    <message>
        <source>Bad rows written to {file}. Correct them there and import that file.</source>
        <translation>Қате жолдар {file} файлына жазылды. Сонда түзетіп, сол файлды импорттаңыз.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was added.</source>
        <translation>Бас тартылды: ештеңе қосылған жоқ.</translation>
    </message>
</context>
<context>
    <name>Yardstick</name>
    <message>
        <source>Meter</source>
        <translation>Есептегіш</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Өлшеу түрі</translation>
    </message>
    <message>
        <source>Weight kg</source>
        <translation>Салмағы, кг</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Сөзбен</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөзі</translation>
    </message>
</context>
</TS>
