<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountsSection</name>
    <message numerus="yes">
        <source>On, %n people</source>
        <translation>
            <numerusform>On, %n person</numerusform>
            <numerusform>On, %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; the window locks after %n minutes without a key</source>
        <translation>
            <numerusform>; the window locks after %n minute without a key</numerusform>
            <numerusform>; the window locks after %n minutes without a key</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message numerus="yes">
        <source>the railway&apos;s number into the records of %n load(s)</source>
        <translation>
            <numerusform>the railway&apos;s number into the records of %n load</numerusform>
            <numerusform>the railway&apos;s number into the records of %n loads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) into train {train}</source>
        <translation>
            <numerusform>%n number into train {train}</numerusform>
            <numerusform>%n numbers into train {train}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) made in Cargo on {day}: F8 there goes to them.</source>
        <translation>
            <numerusform>%n draft made in Cargo on {day}: F8 there goes to it.</numerusform>
            <numerusform>%n drafts made in Cargo on {day}: F8 there goes to them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Carbon</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CargoTab</name>
    <message numerus="yes">
        <source>void of %n record(s)</source>
        <translation>
            <numerusform>void of %n record</numerusform>
            <numerusform>void of %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) voided. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n record voided. Ctrl+Z brings it back.</numerusform>
            <numerusform>%n records voided. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reason to void %n record(s):</source>
        <translation>
            <numerusform>Reason to void %n record:</numerusform>
            <numerusform>Reason to void %n records:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore of %n record(s)</source>
        <translation>
            <numerusform>restore of %n record</numerusform>
            <numerusform>restore of %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) not printed</source>
        <translation>
            <numerusform>%n draft not printed</numerusform>
            <numerusform>%n drafts not printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) pasted.</source>
        <translation>
            <numerusform>%n record pasted.</numerusform>
            <numerusform>%n records pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors wait as drafts: F8 goes to the next.</source>
        <translation>
            <numerusform>%n with errors waits as a draft: F8 goes to the next.</numerusform>
            <numerusform>%n with errors wait as drafts: F8 goes to the next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) saved</source>
        <translation>
            <numerusform>%n record saved</numerusform>
            <numerusform>%n records saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellWords</name>
    <message numerus="yes">
        <source>%n pasted reading(s) wait together, not saved yet.</source>
        <translation>
            <numerusform>%n pasted reading wait together, not saved yet.</numerusform>
            <numerusform>%n pasted readings wait together, not saved yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are wrong.</source>
        <translation>
            <numerusform>%n of them is wrong.</numerusform>
            <numerusform>%n of them are wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{quantity} flowed in %n day(s), since {stood} on {before}</source>
        <translation>
            <numerusform>{quantity} flowed in %n day, since {stood} on {before}</numerusform>
            <numerusform>{quantity} flowed in %n days, since {stood} on {before}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelsSection</name>
    <message numerus="yes">
        <source>The inbox and %n more</source>
        <translation>
            <numerusform>The inbox and %n more</numerusform>
            <numerusform>The inbox and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message numerus="yes">
        <source>%n line(s) open</source>
        <translation>
            <numerusform>%n line open</numerusform>
            <numerusform>%n lines open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not settled: {lines}.</source>
        <translation>
            <numerusform>%n line is not settled: {lines}.</numerusform>
            <numerusform>%n lines are not settled: {lines}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClearanceTab</name>
    <message numerus="yes">
        <source>%n consignment(s)</source>
        <translation>
            <numerusform>%n consignment</numerusform>
            <numerusform>%n consignments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filtered away</source>
        <translation>
            <numerusform>%n filtered away</numerusform>
            <numerusform>%n filtered away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s) have {number}: choose with ↑ ↓, then press the stage&apos;s key.</source>
        <translation>
            <numerusform>%n consignment has {number}: choose it with ↑ ↓, then press the stage&apos;s key.</numerusform>
            <numerusform>%n consignments have {number}: choose with ↑ ↓, then press the stage&apos;s key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s) of train {train} selected</source>
        <translation>
            <numerusform>%n consignment of train {train} selected</numerusform>
            <numerusform>%n consignments of train {train} selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message numerus="yes">
        <source>%n consignment(s) copied</source>
        <translation>
            <numerusform>%n consignment copied</numerusform>
            <numerusform>%n consignments copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste of %n consignment(s)</source>
        <translation>
            <numerusform>paste of %n consignment</numerusform>
            <numerusform>paste of %n consignments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s) pasted.</source>
        <translation>
            <numerusform>%n consignment pasted.</numerusform>
            <numerusform>%n consignments pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out: {why}</source>
        <translation>
            <numerusform>%n row left out: {why}</numerusform>
            <numerusform>%n rows left out: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s) selected</source>
        <translation>
            <numerusform>%n consignment selected</numerusform>
            <numerusform>%n consignments selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are not on the board: {names}</source>
        <translation>
            <numerusform>%n number is not on the board: {names}</numerusform>
            <numerusform>%n numbers are not on the board: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) copied</source>
        <translation>
            <numerusform>%n cell copied</numerusform>
            <numerusform>%n cells copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message numerus="yes">
        <source>%n change(s) to months that were returned, and not reported by a return yet:</source>
        <translation>
            <numerusform>%n change to months that were returned, and not reported by a return yet:</numerusform>
            <numerusform>%n changes to months that were returned, and not reported by a return yet:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) differ</source>
        <translation>
            <numerusform>%n figure differs</numerusform>
            <numerusform>%n figures differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n change(s) of records</source>
        <translation>
            <numerusform>by %n change of records</numerusform>
            <numerusform>by %n changes of records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not by changes alone: {reasons}.</source>
        <translation>
            <numerusform>%n of them not by changes alone: {reasons}.</numerusform>
            <numerusform>%n of them not by changes alone: {reasons}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n cell(s) of words differ.</source>
        <translation>
            <numerusform>Besides, %n cell of words differs.</numerusform>
            <numerusform>Besides, %n cells of words differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContestWords</name>
    <message numerus="yes">
        <source>%n wagon(s)</source>
        <translation>
            <numerusform>%n wagon</numerusform>
            <numerusform>%n wagons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contests</name>
    <message numerus="yes">
        <source>%n contest(s) settled lately</source>
        <translation>
            <numerusform>%n contest settled lately</numerusform>
            <numerusform>%n contests settled lately</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contest(s) wait</source>
        <translation>
            <numerusform>%n contest waits</numerusform>
            <numerusform>%n contests wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contests chosen</source>
        <translation>
            <numerusform>%n contest chosen</numerusform>
            <numerusform>%n contests chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose first, for %n field(s): 1 stored, 2 waiting.</source>
        <translation>
            <numerusform>Choose first, for %n field: 1 stored, 2 waiting.</numerusform>
            <numerusform>Choose first, for %n fields: 1 stored, 2 waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled as stored</source>
        <translation>
            <numerusform>%n settled as stored</numerusform>
            <numerusform>%n settled as stored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EncryptionSection</name>
    <message numerus="yes">
        <source>; %n copies beside it can be read by anybody</source>
        <translation>
            <numerusform>; %n copy beside it can be read by anybody</numerusform>
            <numerusform>; %n copies beside it can be read by anybody</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Factors</name>
    <message numerus="yes">
        <source>Saved: {what}. It weighs %n cargo record(s) anew.</source>
        <translation>
            <numerusform>Saved: {what}. It weighs %n cargo record anew.</numerusform>
            <numerusform>Saved: {what}. It weighs %n cargo records anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message numerus="yes">
        <source>%n chosen record(s)</source>
        <translation>
            <numerusform>%n chosen record</numerusform>
            <numerusform>%n chosen records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HubDialog</name>
    <message numerus="yes">
        <source>    and %n more: horgosdesk hub verify</source>
        <translation>
            <numerusform>    and %n more: horgosdesk hub verify</numerusform>
            <numerusform>    and %n more: horgosdesk hub verify</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are not sent yet and stay only here.</source>
        <translation>
            <numerusform>%n entry is not sent yet and stays only here.</numerusform>
            <numerusform>%n entries are not sent yet and stay only here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HubWord</name>
    <message numerus="yes">
        <source>%n contest(s) wait</source>
        <translation>
            <numerusform>%n contest waits</numerusform>
            <numerusform>%n contests wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HubWords</name>
    <message numerus="yes">
        <source>Hub: %n to send</source>
        <translation>
            <numerusform>Hub: %n to send</numerusform>
            <numerusform>Hub: %n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n wait to be sent</source>
        <translation>
            <numerusform>, %n waits to be sent</numerusform>
            <numerusform>, %n wait to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message numerus="yes">
        <source>void of %n consignment(s)</source>
        <translation>
            <numerusform>void of %n consignment</numerusform>
            <numerusform>void of %n consignments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s) voided. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n consignment voided. Ctrl+Z brings it back.</numerusform>
            <numerusform>%n consignments voided. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reason to void %n consignment(s):</source>
        <translation>
            <numerusform>Reason to void %n consignment:</numerusform>
            <numerusform>Reason to void %n consignments:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore of %n consignment(s)</source>
        <translation>
            <numerusform>restore of %n consignment</numerusform>
            <numerusform>restore of %n consignments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s) restored. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n consignment restored. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n consignments restored. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>quiet for %n consignment(s)</source>
        <translation>
            <numerusform>quiet for %n consignment</numerusform>
            <numerusform>quiet for %n consignments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told of again: %n consignment(s). Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Told of again: %n consignment. Ctrl+Z takes it back.</numerusform>
            <numerusform>Told of again: %n consignments. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quiet until {time}: %n consignment(s). Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Quiet until {time}: %n consignment. Ctrl+Z takes it back.</numerusform>
            <numerusform>Quiet until {time}: %n consignments. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeterPage</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetersTab</name>
    <message numerus="yes">
        <source>%n not read (F4 goes there)</source>
        <translation>
            <numerusform>%n not read (F4 goes there)</numerusform>
            <numerusform>%n not read (F4 goes there)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed and not saved</source>
        <translation>
            <numerusform>%n typed and not saved</numerusform>
            <numerusform>%n typed and not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Occasions</name>
    <message numerus="yes">
        <source>%n holiday(s) added; Ctrl+Z takes them back</source>
        <translation>
            <numerusform>%n holiday added; Ctrl+Z takes them back</numerusform>
            <numerusform>%n holidays added; Ctrl+Z takes them back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message numerus="yes">
        <source>%n consignment(s) selected: a stage&apos;s key is for all of them.</source>
        <translation>
            <numerusform>%n consignment selected: a stage&apos;s key is for it.</numerusform>
            <numerusform>%n consignments selected: a stage&apos;s key is for all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cargo record(s), {tonnes} t</source>
        <translation>
            <numerusform>%n cargo record, {tonnes} t</numerusform>
            <numerusform>%n cargo records, {tonnes} t</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperModel</name>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n to settle</numerusform>
            <numerusform>%n to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message numerus="yes">
        <source>Checking %n row(s)…</source>
        <translation>
            <numerusform>Checking %n row…</numerusform>
            <numerusform>Checking %n rows…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message numerus="yes">
        <source>&amp;Try %n again</source>
        <translation>
            <numerusform>&amp;Try %n again</numerusform>
            <numerusform>&amp;Try %n again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in</source>
        <translation>
            <numerusform>%n file taken in</numerusform>
            <numerusform>%n files taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still wrong: see the reason</source>
        <translation>
            <numerusform>%n file still wrong: see the reason</numerusform>
            <numerusform>%n files still wrong: see the reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read now</source>
        <translation>
            <numerusform>%n file cannot be read now</numerusform>
            <numerusform>%n files cannot be read now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RateModel</name>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n to settle</numerusform>
            <numerusform>%n to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message numerus="yes">
        <source>%n consignment(s)</source>
        <translation>
            <numerusform>%n consignment</numerusform>
            <numerusform>%n consignments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more doubt(s).</source>
        <translation>
            <numerusform>%n more doubt.</numerusform>
            <numerusform>%n more doubts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{stage} of %n consignment(s)</source>
        <translation>
            <numerusform>{stage} of %n consignment</numerusform>
            <numerusform>{stage} of %n consignments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reason to correct %n reading(s):</source>
        <translation>
            <numerusform>Reason to correct %n reading:</numerusform>
            <numerusform>Reason to correct %n readings:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) voided. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n reading voided. Ctrl+Z brings them back.</numerusform>
            <numerusform>%n readings voided. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reason to void %n reading(s):</source>
        <translation>
            <numerusform>Reason to void %n reading:</numerusform>
            <numerusform>Reason to void %n readings:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) saved</source>
        <translation>
            <numerusform>%n reading saved</numerusform>
            <numerusform>%n readings saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>%n reading</numerusform>
            <numerusform>%n readings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n return</numerusform>
            <numerusform>%n returns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnPage</name>
    <message numerus="yes">
        <source>%n change(s) to months that were returned: this return has to report them.</source>
        <translation>
            <numerusform>%n change to months that were returned: this return has to report them.</numerusform>
            <numerusform>%n changes to months that were returned: this return has to report them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of this month wait in the tab Cargo; they count once they are whole.</source>
        <translation>
            <numerusform>%n draft of this month wait in the tab Cargo; they count once they are whole.</numerusform>
            <numerusform>%n drafts of this month wait in the tab Cargo; they count once they are whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) of last year were never returned, and are as they are now: {months}</source>
        <translation>
            <numerusform>%n month of last year was never returned, and is as it is now: {months}</numerusform>
            <numerusform>%n months of last year were never returned, and are as they are now: {months}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondPage</name>
    <message numerus="yes">
        <source>%n to key</source>
        <translation>
            <numerusform>%n to key</numerusform>
            <numerusform>%n to key</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n to settle</numerusform>
            <numerusform>%n to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) drawn</source>
        <translation>
            <numerusform>%n record drawn</numerusform>
            <numerusform>%n records drawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n new record</numerusform>
            <numerusform>%n new records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n not saved yet</source>
        <translation>
            <numerusform>%n not saved yet</numerusform>
            <numerusform>%n not saved yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stringline</name>
    <message numerus="yes">
        <source>%n train(s) are not on this route</source>
        <translation>
            <numerusform>%n train is not on this route</numerusform>
            <numerusform>%n trains are not on this route</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message numerus="yes">
        <source>{gauge}: %n wagon(s)</source>
        <translation>
            <numerusform>{gauge}: %n wagon</numerusform>
            <numerusform>{gauge}: %n wagons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableEditor</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message numerus="yes">
        <source>%n train(s) copied</source>
        <translation>
            <numerusform>%n train copied</numerusform>
            <numerusform>%n trains copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainModel</name>
    <message numerus="yes">
        <source>{place}: from %n train(s) before it</source>
        <translation>
            <numerusform>{place}: from %n train before it</numerusform>
            <numerusform>{place}: from %n trains before it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message numerus="yes">
        <source>All %n load(s) are declared, and the weights agree.</source>
        <translation>
            <numerusform>The one load is declared, and the weights agree.</numerusform>
            <numerusform>All %n loads are declared, and the weights agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wagon(s)</source>
        <translation>
            <numerusform>%n wagon</numerusform>
            <numerusform>%n wagons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In brackets when eight of ten such trains came, from %n train(s) before it.</source>
        <translation>
            <numerusform>In brackets when eight of ten such trains came, from %n train before it.</numerusform>
            <numerusform>In brackets when eight of ten such trains came, from %n trains before it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clearance: %n consignment(s)</source>
        <translation>
            <numerusform>Clearance: %n consignment</numerusform>
            <numerusform>Clearance: %n consignments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Enter&lt;/b&gt; does what each of the %n selected row(s) says.</source>
        <translation>
            <numerusform>&lt;b&gt;Enter&lt;/b&gt; does what the selected row says.</numerusform>
            <numerusform>&lt;b&gt;Enter&lt;/b&gt; does what each of the %n selected rows says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) copied</source>
        <translation>
            <numerusform>%n number copied</numerusform>
            <numerusform>%n numbers copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undeclared load(s) copied</source>
        <translation>
            <numerusform>%n undeclared load copied</numerusform>
            <numerusform>%n undeclared loads copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n probable slip(s) not among them</source>
        <translation>
            <numerusform>%n probable slip not among them</numerusform>
            <numerusform>%n probable slips not among them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undeclared load(s) saved as {file}</source>
        <translation>
            <numerusform>%n undeclared load saved as {file}</numerusform>
            <numerusform>%n undeclared loads saved as {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainsTab</name>
    <message numerus="yes">
        <source>Stringline: %n hour(s)</source>
        <translation>
            <numerusform>Stringline: %n hour</numerusform>
            <numerusform>Stringline: %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undeclared load(s)</source>
        <translation>
            <numerusform>%n undeclared load</numerusform>
            <numerusform>%n undeclared loads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filtered away</source>
        <translation>
            <numerusform>%n filtered away</numerusform>
            <numerusform>%n filtered away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n train(s) before that.</source>
        <translation>
            <numerusform>On %n train before that.</numerusform>
            <numerusform>On %n trains before that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendsTab</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message numerus="yes">
        <source>%n consignment(s) late: {names}</source>
        <translation>
            <numerusform>%n consignment late: {names}</numerusform>
            <numerusform>%n consignments late: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s) soon late: {names}</source>
        <translation>
            <numerusform>%n consignment soon late: {names}</numerusform>
            <numerusform>%n consignments soon late: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n record(s) could not be stored yet. Close again to leave without them.</source>
        <translation>
            <numerusform>%n record could not be stored yet. Close again to leave without them.</numerusform>
            <numerusform>%n records could not be stored yet. Close again to leave without them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message numerus="yes">
        <source>&amp;Import %n good row(s)</source>
        <translation>
            <numerusform>&amp;Import %n good row</numerusform>
            <numerusform>&amp;Import %n good rows</numerusform>
        </translation>
    </message>
</context>
</TS>
