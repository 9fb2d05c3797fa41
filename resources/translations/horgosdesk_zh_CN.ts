<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About HorgosDesk</source>
        <translation>关于 HorgosDesk</translation>
    </message>
    <message>
        <source>The logistics desk of a land port: cargo, clearance times, trains, trends and returns</source>
        <translation>陆路口岸物流工作台：货物、通关时效、列车、趋势与报表</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>复制信息(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Sample data: all records here are made up and stand for nothing real.</source>
        <translation>示例数据：这里的记录全是虚构的，不代表任何真实业务。</translation>
    </message>
    <message>
        <source>Back to my own desk</source>
        <translation>回到我的工作台</translation>
    </message>
</context>
<context>
    <name>Cargo</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HS code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trader&apos;s credit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wagon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (not imported)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cargo records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CargoTab</name>
    <message>
        <source>Cargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a voided record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the field above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the record above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only records like this cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the filters under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry this field over to the next record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show voided records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which days the sheet shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day before (PgUp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day after (PgDn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a number, goods, trader, remark (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} contains:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name for these filters:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter is in force. Add one, then save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to day (3 · 11-3 · 2025-11-03):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>void of %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) voided. Ctrl+Z brings them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reason to void %n record(s):</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore of %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select voided records first; “Show voided records” in the menu shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a stored record first; a draft has no history yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to paste: copy cells in Excel or WPS first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sheet of one day to paste records into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) pasted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors wait as drafts: F8 goes to the next.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>vehicles {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A draft waits on {day}: F8 goes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in the row marked * — Enter goes on, F1 shows all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another program is writing; what you typed is saved as soon as it is done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacked bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shape}, {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {value} (last year {base})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Import cargo records from .xlsx, .xls, .ods, .csv or .tsv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row of the headings, as Excel counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a remembered mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of rows that name none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add nothing, only tell what would be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a wrong row does: skip keeps it out, abort keeps its whole file out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the wrong rows and why to this .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--rejects takes the rows of one file; import them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {accepted} added, {duplicates} there already, {rejected} rejected, {skipped_totals} totals rows passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {accepted} would be added, {duplicates} are there already, {rejected} rejected, {skipped_totals} totals rows passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}, {column}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more; --rejects FILE writes them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write cargo records to a workbook or a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this transport mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file; it ends in .xlsx or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} records written to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the return of a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month, as 2025-11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template&apos;s name or file; the monthly one if not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook, .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return {register_no} of {month} written to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something went wrong in the program ({error}); what happened is in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is none of: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not between {least} and {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{last} is before {first}, the first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup, also while the desk is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file; in the folder backups if not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup written to {file}, and read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a backup in place of what is stored, which is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is restored; what it replaced is {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, folders, space, libraries: what to send when asking for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tab to show first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open a window on. Every other command works without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the first entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file, the journal&apos;s chain, the records against it, and the totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIFFERS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no journal entry was changed or taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each record is what the journal says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the totals equal a recount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock a month against changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} is closed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why; the journal keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with one JSON document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell progress as lines of JSON on standard error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is one word too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “{name}”. There are: {commands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is used wrongly: it lacks a value, or takes none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} “{command} --help” says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HorgosDesk: the logistics desk of a land port. Without a command it opens the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s folder; else $HORGOSDESK_DATA, else the user&apos;s data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of all words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take records in from files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write records and returns to files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done is missing. There are: {commands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill an empty folder with synthetic records, marked as such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cargo records on a usual day; 40 if not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number gives the same records on every machine; 1 if not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{records} synthetic records from {first} to {last} in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact sums of the final records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut by some of direction,mode,category,country,month,day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the same days of the year before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year before t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence for the press.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month alone, or the year to its end (ytd) if not said.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>出错了</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>程序出错了</translation>
    </message>
    <message>
        <source>What was saved is safe, and you can go on working. If it comes again, send the text below to whoever looks after this program.</source>
        <translation>已保存的数据安全，可以继续工作。如再次出现，请把下面的文字发给程序维护人员。</translation>
    </message>
    <message>
        <source>Log: {file}</source>
        <translation>日志：{file}</translation>
    </message>
    <message>
        <source>Newest backup: {file}</source>
        <translation>最近备份：{file}</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>尚无备份。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>打开日志文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>Go on &amp;working</source>
        <translation>继续工作(&amp;W)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only some records (Ctrl+L: only those like the current cell)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} with “{values}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} from {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} up to {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Day sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Enter takes {fix}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter once more saves it as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys</source>
        <translation>按键一览</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Making sample data…</source>
        <translation>正在生成示例数据…</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open the desk&apos;s &amp;folder</source>
        <translation>打开数据文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;another desk…</source>
        <translation>打开其他工作台(&amp;A)…</translation>
    </message>
    <message>
        <source>Look around with &amp;sample data</source>
        <translation>用示例数据看看(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Port and unit…</source>
        <translation>口岸与填报单位(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>查找命令(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键一览(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About HorgosDesk</source>
        <translation>关于 HorgosDesk(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy details for support</source>
        <translation>复制程序信息(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>工作台(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>撤销(&amp;U) {what}</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>重做(&amp;R) {what}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What do you want to do? Type a few letters</source>
        <translation>要做什么？输入几个字或拼音首字母</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
</context>
<context>
    <name>PortDialog</name>
    <message>
        <source>Port and unit</source>
        <translation>口岸与填报单位</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>They stand on the cover of each return from now on.</source>
        <translation>此后每份报表的封面都印这些名称。</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>口岸(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Unit that reports</source>
        <translation>填报单位(&amp;U)</translation>
    </message>
    <message>
        <source>Kept: {port}</source>
        <translation>已保存：{port}</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>“{value}” can mean two days. Write it with the year first: 2025-11-03.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year in “{value}” is not between 2000 and 2100. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a day. Write it as 2025-11-03.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a month. Write it as 2025-11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a time. Write it as 2025-11-03T14:30+08:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field must be filled in before the record can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is in the future; today is {today}. Correct the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} is closed. Choose another day, or ask the supervisor to reopen the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HS code {hs_code} belongs to “{fix}”, not to “{category}”. Correct the one that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration {value} already has a line with these goods and weight. Save only if it is another line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net weight {net} kg is more than gross weight {gross} kg. Correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gross weight is zero. Save only if nothing was carried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{usual} kg is usual for these goods and this mode. Is {value} in tonnes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{usual} kg is usual for these goods and this mode. Is {value} in grams?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{usual} kg is usual for these goods and this mode. Has {value} a 0 too many or too few?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{usual} kg is usual for these goods and this mode; {value} kg is far from it. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value needs its currency. Type it, for example CNY or USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quantity needs its unit. Type it, for example 辆 or 台.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” does not go with this transport mode. Correct the mode, or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line} cannot be read as a table ({detail}). Save it as CSV UTF-8 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line 1: the column {columns} is missing. Copy the heading of the original file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: {found} cells where the heading has {wanted}. Put a text that holds a comma between quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: a code and a name in one language are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: {value} is there already. Take one of the two lines out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: the prefix {value} is not digits or belongs to another category already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a control character ({char}) in the text. Type the text again without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has {length} characters; at most {limit} fit. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not in the list. Choose one of the list: type part of a name or code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not in the list. Did you mean {fix}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An HS code is 4, 6, 8 or 10 digits; “{value}” is not. Type digits, or part of the name and choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HS code {value} has {length} digits; it must have 4, 6, 8 or 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HS code {value} does not exist in HS 2022. Look at the digits again, or type part of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is below zero. Type a number of zero or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a container number: 4 letters (the last U, J or Z) and 7 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a container number: 4 letters (the last U, J or Z) and 7 digits. Did you mean {fix}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container {value}: the check digit does not fit. Compare each character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container {value}: the check digit does not fit. Did you mean {fix}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container {value}: ISO advises against numbers with this check digit. Compare it with the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a wagon number: 8 digits (1520 mm), 12 (UIC), or class and 7 digits (China).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wagon {value}: the check digit does not fit. Compare each digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wagon {value}: the check digit does not fit. Did you mean {fix}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wagon {value}: 8-digit numbers of freight wagons do not begin with {first}. Compare it with the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a declaration number: it has 18 digits (9 on old paper).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration {value} is of the year {year}; the record is of {day}. Correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration {value}: the ninth digit must be 1 (import) or 0 (export).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration {value} is one of import by its ninth digit; the record says export. Correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration {value} is one of export by its ninth digit; the record says import. Correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customs district {district} is not in the table. Compare it with the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a unified social credit code: it has 18 characters, the last one to check the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a unified social credit code. Did you mean {fix}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a number as it is written here. Did you mean {fix}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a number. Type digits, with “{mark}” before decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” has more than {most} digits. Look at the number again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is finer than a gram. Round it to whole grams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is more than any cargo weighs. Look at the unit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” has more than two decimals. Round it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” has more than three decimals. Round it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a whole number. Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”. The file has: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no row of headings that could be understood in its first {rows} rows. Give the columns headings such as 日期, 进出口, HS编码, 毛重.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mapping “{name}”. Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: another program has it open, or you lack the right. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it in Excel, save it without the password, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a workbook, whatever its name says. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} unpacks to far more than it should and was not opened. Copy its rows into a new workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds XML entities, which no honest workbook does. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has a sheet that reaches to row {row} with only {cells} filled cells. Delete the empty rows below the table, save, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a table: it holds bytes that no text has. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no columns: no commas, tabs or semicolons were found. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read as a table ({why}). Open it in Excel and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is neither UTF-8 nor GB18030. Save it as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} must end in .xlsx or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}). Close it in other programs, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a backup that this program can read. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged ({why}). Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is open for reading only; nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({why}). Choose another with --data, or get the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written by a newer HorgosDesk. Update the program; the file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a HorgosDesk file, or its head is damaged. It was not touched. Choose another folder with --data, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to {file}. Nothing was changed; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Free some space on the disk of {file} and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written. Nothing was changed; get the right to write there, or choose another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {file} reports an error ({why}). Nothing was changed; check the disk and the space on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged ({why}). Restore the newest good backup from the folder backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was changed meanwhile by {who}. Nothing was saved; look at it as it is now and change it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} is not over yet. Close it from the first day of the next month on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} still has {count} drafts. Complete or drop them, then close the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} is closed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopening a month needs a reason. Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} is not closed, so it needs no reopening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings cannot be kept in {folder} ({why}). They hold until the program ends; the data are not concerned.</source>
        <translation>设置无法保存到 {folder}（{why}），仅在本次运行期间有效；数据不受影响。</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read ({why}). The usual ones hold; the data are not concerned.</source>
        <translation>无法读取设置文件 {file}（{why}），已改用默认设置；数据不受影响。</translation>
    </message>
    <message>
        <source>The settings in {file} were damaged and set aside as {aside}. The usual ones hold; the data are not concerned.</source>
        <translation>设置文件 {file} 已损坏，另存为 {aside}；已改用默认设置，数据不受影响。</translation>
    </message>
    <message>
        <source>Type a reason; it is kept in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work ended before it was done; nothing was changed. Start it again. It said: {said}</source>
        <translation>任务中途结束，数据未作任何更改，请重新执行。返回信息：{said}</translation>
    </message>
    <message>
        <source>{folder} has records already. Synthetic ones go into an empty folder only; choose another with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day, {first}, is after the last, {last}. Exchange them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template {file} has {count} sheets; the return needs {needed}: cover, tables 1 to 4, checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template {file}. Give the name of one, or an .xlsx file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template {file} cannot be read as an .xlsx workbook ({why}). Save it anew from Excel, or remove it to use the shipped one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template {file} does not fit: sheet “{sheet}”, {what}. Mend it after the shipped one, or remove it to use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another return was entered as {number} meanwhile. Export this one again to get its own number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same month of last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year to date of last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {table}, {span}: the rows add up to the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 4: the days of each direction add up to table 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 4: the days add up to the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The months before and this one make the year to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records of the days are those of the month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnsTab</name>
    <message>
        <source>Returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the return, to scroll and select in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen month…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the sentence for the press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return as it will print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence for the press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No return yet. As soon as the tab Cargo (Ctrl+1) has records of a month, its return stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of this month wait in the tab Cargo; they count once they are whole.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {table}: all {count} sums tie out to the gram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported as {file}. Register no. {number}, SHA-256 {sha256}. A copy is in the folder of returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} is closed. To change it again, reopen it with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is {month} reopened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} is open again. The journal keeps your reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished">已复制</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sentence copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These sums differ from their records: {lines}. Restore the newest good backup, or ask for help with this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recount finds every sum equal to its records. Look at the return again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>The next record starts with this value (F4 changes that)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message>
        <source>{year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>pattern of a day, as Qt writes patterns</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}</source>
        <comment>day of the month, under an axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} {year}</source>
        <comment>months of a year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} {month} {year}</source>
        <comment>days of a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>pattern of a day without its year, as Qt writes patterns</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>全部已保存</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已保存 {time}</translation>
    </message>
    <message>
        <source>Each record is on the disk as soon as it is entered</source>
        <translation>每条记录录入后立即写入磁盘</translation>
    </message>
    <message>
        <source>Records are entered under this name</source>
        <translation>记录以此姓名录入</translation>
    </message>
    <message>
        <source>Desk › Back up now makes one</source>
        <translation>“工作台 › 立即备份”可备份</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>Backup {time}</source>
        <translation>备份 {time}</translation>
    </message>
    <message>
        <source>Backup {day}</source>
        <translation>备份 {day}</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>&amp;Cargo</source>
        <translation>货物(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Trends</source>
        <translation>趋势(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Returns</source>
        <translation>报表(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value in {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 000 {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 million {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>million {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billion {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 000 t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 000 {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>million {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} pts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample data, all made up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cargo yet. Type or import the first records in the tab Cargo (Ctrl+1); they are drawn here as they come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record has a value yet. Type values and currencies in the tab Cargo (Ctrl+1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this in {period}. Choose another period or measure at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span}: nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span}: {now}. Last year: –.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span}: {now}, {change} under the same days of last year ({base}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span}: {now}, {change} over the same days of last year ({base}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span}: {now}, as much as on the same days of last year ({base}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span}: {now}, {change} under last year ({base}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span}: {now}, {change} over last year ({base}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span}: {now}, as much as last year ({base}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{direction} by {mode} of {category} explains {points} points of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span}: {part} is the largest part with {share} (last year {base}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendsTab</name>
    <message>
        <source>Trends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a month or day; the sentence tells it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the days of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in, zoom out, show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chart says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This desk cannot be opened</source>
        <translation>无法打开此工作台</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Choose another &amp;folder…</source>
        <translation>选择其他文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open the &amp;backups</source>
        <translation>打开备份文件夹(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Folder of a desk</source>
        <translation>工作台文件夹</translation>
    </message>
</context>
<context>
    <name>Wants</name>
    <message>
        <source>A day: 2025-11-03, 20251103, or 3 for the third of this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import, export or transit: i, e or t is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rail, road, pipeline, air, post or other: the first letters are enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4, 6, 8 or 10 digits, or part of the name, or its pinyin initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods in words; left empty, the HS code&apos;s name is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, it follows from the HS code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin of imports, destination of exports: code, name or customs number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trader&apos;s name; one known already completes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unified social credit code, 18 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 digits (1520 mm), 12 digits (UIC), or class and 7 digits (China)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 letters and 7 digits, such as CSQU3054383</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The truck&apos;s plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross weight in kg; 25 t is understood too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net weight in kg, at most the gross weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the goods, in the currency beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CNY, USD, EUR, KZT, RUB …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the unit beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>辆, 台, 件 … or the customs&apos; number of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The train&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 digits: district, year, 1 import or 0 export, serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the line in the declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision mode: code or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything worth keeping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Cargo is entered, checked and stored here, drawn as trends, and leaves as Excel returns.</source>
        <translation>在这里录入、校验、保存货物记录，查看趋势，导出 Excel 报表。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>口岸(&amp;P)</translation>
    </message>
    <message>
        <source>As it shall stand on the returns. It can be changed later in the menu Desk.</source>
        <translation>报表上印的口岸名称，以后可在“工作台”菜单中修改。</translation>
    </message>
    <message>
        <source>Start with an &amp;empty day sheet</source>
        <translation>从空白日表开始(&amp;E)</translation>
    </message>
    <message>
        <source>Type the first record, paste rows from Excel, or import a file.</source>
        <translation>录入第一条记录，或从 Excel 粘贴，或导入文件。</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>用示例数据看看(&amp;L)</translation>
    </message>
    <message>
        <source>Made-up records in a folder of their own, marked as such everywhere. Your desk stays empty.</source>
        <translation>虚构的记录，单独存放，处处标明；您的工作台保持空白。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Tabs</source>
        <translation>标签页</translation>
    </message>
    <message>
        <source>{title} (sample data)</source>
        <translation>{title}（示例数据）</translation>
    </message>
    <message>
        <source>Folder of a desk</source>
        <translation>工作台文件夹</translation>
    </message>
    <message>
        <source>Backed up as {file}</source>
        <translation>已备份为 {file}</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Copied: versions, folders, screens. Paste it into your message.</source>
        <translation>已复制版本、文件夹、屏幕信息，可粘贴到消息中。</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Import cargo records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Headings in row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows with &amp;errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write bad rows to a workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n good row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
    <message>
        <source>Tables ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading and checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{good} good rows · {duplicates} there already · {bad} with errors · {totals} totals rows passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– leave out –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 000 t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: {messages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added} records added, {duplicates} were there already, {bad} rows left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write bad rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad rows written to {file}. Correct them there and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
