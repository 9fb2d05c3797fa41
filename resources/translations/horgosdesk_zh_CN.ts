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
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>程序信息</translation>
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
    <name>AccountsSection</name>
    <message>
        <source>Who signs in</source>
        <translation>登录人员</translation>
    </message>
    <message>
        <source>people roles sign in lock user password</source>
        <translation>人员 角色 登录 锁定 用户 密码</translation>
    </message>
    <message>
        <source>Own password</source>
        <translation>自己的密码</translation>
    </message>
    <message>
        <source>Cha&amp;nge…</source>
        <translation>更改(&amp;N)…</translation>
    </message>
    <message>
        <source>Off: whoever opens this desk may do everything</source>
        <translation>未启用：谁打开本工作台都可以做任何操作</translation>
    </message>
    <message numerus="yes">
        <source>On, %n people</source>
        <translation>
            <numerusform>已启用，%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; the window locks after %n minutes without a key</source>
        <translation>
            <numerusform>；%n 分钟无操作后锁定窗口</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>Choose a difference first.</source>
        <translation>请先选择一项差异。</translation>
    </message>
    <message>
        <source>Open records one by one: choose a single row.</source>
        <translation>记录须逐条打开：请只选一行。</translation>
    </message>
    <message>
        <source>{number} into the record</source>
        <translation>记录改为 {number}</translation>
    </message>
    <message numerus="yes">
        <source>the railway&apos;s number into the records of %n load(s)</source>
        <translation>
            <numerusform>%n 项记录改用铁路号码</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected: {what}. Ctrl+Z takes it back.</source>
        <translation>已更正：{what}。按 Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Choose a probable slip: only there the record may be right.</source>
        <translation>请选择疑似录入错误的一项：只有这种才可能是记录无误。</translation>
    </message>
    <message>
        <source>{number} into train {train}</source>
        <translation>{train} 次列车改为 {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) into train {train}</source>
        <translation>
            <numerusform>{train} 次列车改正 %n 个号码</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft waits in Cargo on {day} already: F8 there goes to it.</source>
        <translation>货物 {day} 中已有草稿：在那里按 F8 即可找到。</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n 条草稿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) made in Cargo on {day}: F8 there goes to them.</source>
        <translation>
            <numerusform>已在货物 {day} 中生成 %n 条草稿：在那里按 F8 即可找到。</numerusform>
        </translation>
    </message>
    <message>
        <source>The railway has not told the wagons of this train yet.</source>
        <translation>铁路尚未提供本列车的编组。</translation>
    </message>
    <message>
        <source>All that is left are probable slips: decide on those first.</source>
        <translation>剩下的都是疑似录入错误：请先逐项确认。</translation>
    </message>
    <message>
        <source>All wagons of this train are declared.</source>
        <translation>本列车的车辆均已申报。</translation>
    </message>
    <message>
        <source>Nobody has declared it: there is no record to open. Enter makes a draft.</source>
        <translation>尚未申报，没有可打开的记录。按 Enter 生成草稿。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>This takes the role of {role}.</source>
        <translation>此操作需要“{role}”角色。</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Backer</name>
    <message>
        <source>Backing up before closing: about {seconds} s. Close again to leave without it.</source>
        <translation>关闭前正在备份：约 {seconds} 秒。再关一次则不备份直接退出。</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>restore copies</source>
        <translation>恢复 副本</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>第二个文件夹</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>更改(&amp;H)…</translation>
    </message>
    <message>
        <source>stick share second copy</source>
        <translation>U盘 U 盘 共享 第二份备份</translation>
    </message>
    <message>
        <source>Which are kept</source>
        <translation>保留规则</translation>
    </message>
    <message>
        <source>rule days weeks months</source>
        <translation>规则 天 周 月</translation>
    </message>
    <message>
        <source>The last backup failed: {why}</source>
        <translation>上次备份失败：{why}</translation>
    </message>
    <message>
        <source>There is no good backup yet.</source>
        <translation>还没有完好的备份。</translation>
    </message>
    <message>
        <source>The last good one is of {at}</source>
        <translation>最近一份完好的备份：{at}</translation>
    </message>
    <message>
        <source>None: a stick or a share keeps a copy where this disk cannot take it along</source>
        <translation>无：在 U 盘或网络共享上另存一份，本机硬盘坏了也还在</translation>
    </message>
    <message>
        <source>Second copies in {folder}</source>
        <translation>第二份备份存于 {folder}</translation>
    </message>
    <message>
        <source>The newest of each of the last {days} days, {weeks} weeks and {months} months; those made by hand {own_days} days, and the last {own_least} for ever.</source>
        <translation>最近 {days} 天、{weeks} 周、{months} 个月，每天、每周、每月各留最新一份；手动备份留 {own_days} 天，最后 {own_least} 份永久保留。</translation>
    </message>
</context>
<context>
    <name>BackupWord</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>备份失败</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>Backup {when}, second missing</source>
        <translation>备份 {when}，缺第二份</translation>
    </message>
    <message>
        <source>Backup {when}, too old</source>
        <translation>备份 {when}，已过旧</translation>
    </message>
    <message>
        <source>Backup {when}, twice</source>
        <translation>备份 {when}，两份</translation>
    </message>
    <message>
        <source>Backup {when}</source>
        <translation>备份 {when}</translation>
    </message>
    <message>
        <source>Last good backup: {file}</source>
        <translation>最近的完好备份：{file}</translation>
    </message>
    <message>
        <source>Desk › Back up now makes one</source>
        <translation>“工作台 › 立即备份”可做一份</translation>
    </message>
    <message>
        <source>Second folder: {folder}</source>
        <translation>第二个备份文件夹：{folder}</translation>
    </message>
    <message>
        <source>Click: all backups, and restoring one</source>
        <translation>单击：查看全部备份，恢复其中一份</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>&amp;Second folder…</source>
        <translation>第二个文件夹(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;No second folder</source>
        <translation>不用第二个文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>备份，新的在前</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Restore this one…</source>
        <translation>恢复这一份(&amp;R)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Size, MB</source>
        <translation>大小，MB</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>最后一笔</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>There is no backup yet. “Back up now” makes the first.</source>
        <translation>还没有备份。“立即备份”做第一份。</translation>
    </message>
    <message>
        <source>The last backup failed: {why}</source>
        <translation>上次备份失败：{why}</translation>
    </message>
    <message>
        <source>There is no good backup yet.</source>
        <translation>还没有完好的备份。</translation>
    </message>
    <message>
        <source>The last good backup is of {at}.</source>
        <translation>最近的完好备份：{at}。</translation>
    </message>
    <message>
        <source>No second folder: a stick or a share keeps a copy where this disk cannot take it along.</source>
        <translation>未设第二个文件夹：U 盘或网络共享上另存一份，本机硬盘坏了也还在。</translation>
    </message>
    <message>
        <source>Second copies in {folder}</source>
        <translation>第二份备份存于 {folder}</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手工</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>升级前</translation>
    </message>
    <message>
        <source>replaced by a restore</source>
        <translation>被恢复替换</translation>
    </message>
    <message>
        <source>salvaged</source>
        <translation>抢救所得</translation>
    </message>
    <message>
        <source>put there</source>
        <translation>外来文件</translation>
    </message>
    <message>
        <source>✓ good</source>
        <translation>✓ 完好</translation>
    </message>
    <message>
        <source>✗ damaged</source>
        <translation>✗ 损坏</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未查</translation>
    </message>
    <message>
        <source>Looking inside…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Put the desk back to {day}? {lost} What is stored now stays among the backups.</source>
        <translation>把工作台恢复到 {day}？{lost}现有数据会留存在备份中。</translation>
    </message>
    <message>
        <source>&amp;Yes, restore</source>
        <translation>是，恢复(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Keep what is there</source>
        <translation>保留现状(&amp;K)</translation>
    </message>
    <message>
        <source>The journal of this backup was changed, or has a gap, at no. {no}. Restore it all the same? The journal will say so.</source>
        <translation>这份备份的台账在第 {no} 号处被改动或有缺失。仍要恢复吗？台账会记下此事。</translation>
    </message>
    <message>
        <source>Restore &amp;all the same</source>
        <translation>仍要恢复(&amp;A)</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>Restored. What it replaced is {file}.</source>
        <translation>已恢复。被替换的数据存为 {file}。</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Backed up as {file}</source>
        <translation>已备份为 {file}</translation>
    </message>
    <message>
        <source>Folder for the second copies</source>
        <translation>第二份备份的文件夹</translation>
    </message>
    <message>
        <source>Backups have no second folder any more.</source>
        <translation>备份不再存第二份。</translation>
    </message>
    <message>
        <source>Copying the newest backup…</source>
        <translation>正在复制最新备份…</translation>
    </message>
    <message>
        <source>Each backup is copied there from now on.</source>
        <translation>今后每份备份都会复制到那里。</translation>
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
    <name>Bar</name>
    <message>
        <source>{text} · quiet</source>
        <translation>{text} · 暂不提醒</translation>
    </message>
</context>
<context>
    <name>BlindForm</name>
    <message>
        <source>Alt+Enter takes {fix}</source>
        <translation>Alt+Enter 采用 {fix}</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Consignment</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待环节</translation>
    </message>
    <message>
        <source>In stage, h</source>
        <translation>本环节，小时</translation>
    </message>
    <message>
        <source>Time left to target, h</source>
        <translation>距目标剩余，小时</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>达标概率</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方向 · 方式</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>收发货人</translation>
    </message>
    <message>
        <source>On</source>
        <translation>运输工具</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value}%</translation>
    </message>
    <message>
        <source>not arrived yet</source>
        <translation>尚未运抵</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>无目标</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩 {time}</translation>
    </message>
    <message>
        <source>{time} left, soon late</source>
        <translation>剩 {time}，将超时</translation>
    </message>
    <message>
        <source>late by {time}</source>
        <translation>超时 {time}</translation>
    </message>
    <message>
        <source>released after {time}</source>
        <translation>{time} 后放行</translation>
    </message>
    <message>
        <source>{wall} · {working} working</source>
        <translation>{wall} · 工作 {working}</translation>
    </message>
</context>
<context>
    <name>BoardPaper</name>
    <message>
        <source>Clearance board {time}</source>
        <translation>通关看板 {time}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>No consignment.</source>
        <translation>没有票货。</translation>
    </message>
</context>
<context>
    <name>Carbon</name>
    <message>
        <source>After the structure of ISO 14083: each transport chain element is a gross weight moved by one mode over one leg, its activity in tonne-kilometres times the intensity of the mode, well-to-wheel.</source>
        <translation>按 ISO 14083 的结构核算：每个运输链要素为一种运输方式在一个区段上运送的毛重，其周转量（吨公里）乘以该方式的排放强度（全生命周期燃料，从油井到车轮）。</translation>
    </message>
    <message>
        <source>Rail goods whose train and its route are known are counted over the train&apos;s whole way, all others over the border leg.</source>
        <translation>已知列车及其线路的铁路货物按列车全程计算，其余货物只计口岸区段。</translation>
    </message>
    <message>
        <source>Only the border leg is counted.</source>
        <translation>只计口岸区段。</translation>
    </message>
    <message>
        <source>Estimated: intensities are averages, no measurements of these trains and lorries; for what road would emit, the same distance is assumed.</source>
        <translation>估算项：排放强度为平均值，并非对本口岸列车和货车的实测；公路的对比排放假定运距相同。</translation>
    </message>
    <message>
        <source>Not counted: modes without an intensity or a border leg, such as pipelines, and the work at the port (change of gauge, reloading, storing).</source>
        <translation>未计入：没有排放强度或口岸区段的运输方式（如管道），以及口岸作业（换轨、换装、仓储）。</translation>
    </message>
    <message>
        <source>move the crosshair; the box tells the figures</source>
        <translation>移动十字线，框内显示数字</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>the records of the month</source>
        <translation>该月的记录</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>from a consignment to the months, then back</source>
        <translation>从单票货物回到各月，再返回</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>Consignment…</source>
        <translation>单票货物…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>另存为 Excel…</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>复制结论</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Choose one, or type any: 2025-11, 2025Q3, 2025, 2025-01..11, two days with .. between them; Enter</source>
        <translation>选择一项，或直接输入：2025-11、2025Q3、2025、2025-01..11，或两个日期中间加 ..；按 Enter</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>区段</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>进出口</translation>
    </message>
    <message>
        <source>Border leg</source>
        <translation>口岸区段</translation>
    </message>
    <message>
        <source>Whole leg where known</source>
        <translation>已知线路的计全程</translation>
    </message>
    <message>
        <source>All directions</source>
        <translation>全部方向</translation>
    </message>
    <message>
        <source>What the columns say</source>
        <translation>图中所示</translation>
    </message>
    <message>
        <source>The last {count} months</source>
        <translation>最近 {count} 个月</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>全部月份</translation>
    </message>
    <message>
        <source>No cargo yet. Type or import the first records in the tab Cargo (Ctrl+1); what their transport emits is reckoned from their weight.</source>
        <translation>还没有货物记录。请在“货物”页（Ctrl+1）录入或导入第一批记录；运输排放按其重量核算。</translation>
    </message>
    <message>
        <source>Declaration number of the consignment:</source>
        <translation>该票货物的报关单号：</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>已复制图片</translation>
    </message>
    <message>
        <source>Sentence copied</source>
        <translation>已复制结论</translation>
    </message>
    <message>
        <source>Declaration {number}, {amount}: its mode has no intensity or no border leg, so nothing is reckoned.</source>
        <translation>报关单 {number}，{amount}：其运输方式没有排放强度或口岸区段，因此不核算。</translation>
    </message>
    <message>
        <source>Declaration {number}, {amount}: {activity}, {emitted} emitted, where road would have emitted {road}: {saved} saved, {share} less.</source>
        <translation>报关单 {number}，{amount}：周转量 {activity}，排放 {emitted}，走公路为 {road}，减排 {saved}，少 {share}。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>运输方式</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>车次</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>运输链要素</translation>
    </message>
    <message>
        <source>Gross, t</source>
        <translation>毛重，吨</translation>
    </message>
    <message>
        <source>km</source>
        <translation>公里</translation>
    </message>
    <message>
        <source>Tonne-kilometres</source>
        <translation>周转量（吨公里）</translation>
    </message>
    <message>
        <source>Emitted, kg CO2e</source>
        <translation>排放量，千克 CO2e</translation>
    </message>
    <message>
        <source>By road, kg CO2e</source>
        <translation>改走公路，千克 CO2e</translation>
    </message>
    <message>
        <source>Saved, kg CO2e</source>
        <translation>减排，千克 CO2e</translation>
    </message>
    <message>
        <source>{origin} – {destination}</source>
        <translation>{origin}—{destination}</translation>
    </message>
    <message>
        <source>{ends}, beyond the border leg</source>
        <translation>{ends}，口岸区段以外</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>碳排放</translation>
    </message>
    <message>
        <source>10 000 t CO2e</source>
        <translation>万吨 CO2e</translation>
    </message>
    <message>
        <source>Mt CO2e</source>
        <translation>百万吨 CO2e</translation>
    </message>
    <message>
        <source>kg CO2e</source>
        <translation>千克 CO2e</translation>
    </message>
    <message>
        <source>t CO2e</source>
        <translation>吨 CO2e</translation>
    </message>
    <message>
        <source>10 000 tkm</source>
        <translation>万吨公里</translation>
    </message>
    <message>
        <source>100 million tkm</source>
        <translation>亿吨公里</translation>
    </message>
    <message>
        <source>million tkm</source>
        <translation>百万吨公里</translation>
    </message>
    <message>
        <source>billion tkm</source>
        <translation>十亿吨公里</translation>
    </message>
    <message>
        <source>tkm</source>
        <translation>吨公里</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>by rail {amount}</source>
        <translation>其中铁路 {amount}</translation>
    </message>
    <message>
        <source>{grams} g a tonne-kilometre</source>
        <translation>每吨公里 {grams} 克</translation>
    </message>
    <message>
        <source>{share} less than by road</source>
        <translation>比公路少 {share}</translation>
    </message>
    <message>
        <source>Emitted</source>
        <translation>排放量</translation>
    </message>
    <message>
        <source>Saved by rail against road</source>
        <translation>铁路比公路减排</translation>
    </message>
    <message>
        <source>Weight that is covered</source>
        <translation>已核算的货重</translation>
    </message>
    <message>
        <source>not covered: {amount} ({modes})</source>
        <translation>未核算：{amount}（{modes}）</translation>
    </message>
    <message>
        <source>No border leg is known for rail at {port}: write it into a carbon_legs.csv in the desk&apos;s folder, after the shipped one.</source>
        <translation>{port}没有铁路口岸区段的数据：请仿照随附的 carbon_legs.csv，在工作台文件夹中写一份。</translation>
    </message>
    <message>
        <source>{days}: no rail goods.</source>
        <translation>{days}：没有铁路货物。</translation>
    </message>
    <message>
        <source>{days}: over the border leg of {km} km rail emitted {emitted}, where road would have emitted {road}: {saved} saved, {share} less.</source>
        <translation>{days}：铁路在 {km} 公里的口岸区段排放 {emitted}，同样货物走公路为 {road}，减排 {saved}，少 {share}。</translation>
    </message>
    <message>
        <source>{days}: rail emitted {emitted}, where road would have emitted {road}: {saved} saved, {share} less. The whole leg is known of {known} of rail&apos;s weight; the other {amount} count over the border leg only.</source>
        <translation>{days}：铁路排放 {emitted}，同样货物走公路为 {road}，减排 {saved}，少 {share}。铁路货重的 {known} 已知全程；其余 {amount} 只计口岸区段。</translation>
    </message>
    <message>
        <source>{mode} {grams}</source>
        <translation>{mode} {grams}</translation>
    </message>
    <message>
        <source>Intensities in g CO2e per tonne-kilometre: {modes} ({source}, {year}).</source>
        <translation>排放强度（克 CO2e/吨公里）：{modes}（{source}，{year} 年）。</translation>
    </message>
    <message>
        <source>Not checked at the source: {modes}; carbon.csv says what.</source>
        <translation>尚未与来源核对：{modes}，详见 carbon.csv。</translation>
    </message>
    <message>
        <source>journal no. {number}, {port}</source>
        <translation>台账第 {number} 号，{port}</translation>
    </message>
    <message>
        <source>Emission by month, and what rail saved</source>
        <translation>各月排放量与铁路减排量</translation>
    </message>
    <message>
        <source>Nothing that is covered in these days.</source>
        <translation>这段时间没有可核算的货物。</translation>
    </message>
    <message>
        <source>Route known, t</source>
        <translation>已知线路，吨</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Covered, t</source>
        <translation>已核算，吨</translation>
    </message>
    <message>
        <source>Emitted, t CO2e</source>
        <translation>排放量，吨 CO2e</translation>
    </message>
    <message>
        <source>of it rail</source>
        <translation>其中铁路</translation>
    </message>
    <message>
        <source>Rail&apos;s goods by road</source>
        <translation>铁路货物改走公路</translation>
    </message>
    <message>
        <source>Saved by rail</source>
        <translation>铁路减排</translation>
    </message>
    <message>
        <source>Border leg by {mode}: {km} km, {origin} – {destination}. {source}</source>
        <translation>{mode}口岸区段：{km} 公里，{origin}—{destination}。{source}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>Cargo</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>进出口</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>运输方式</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>HS编码</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>商品类别</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国别</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>收发货人</translation>
    </message>
    <message>
        <source>Trader&apos;s credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>Wagon</source>
        <translation>车号</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>箱号</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Gross kg</source>
        <translation>毛重 kg</translation>
    </message>
    <message>
        <source>Net kg</source>
        <translation>净重 kg</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币制</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>车次</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>报关单号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项号</translation>
    </message>
    <message>
        <source>Supervision mode</source>
        <translation>监管方式</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason (not imported)</source>
        <translation>原因（未导入）</translation>
    </message>
    <message>
        <source>Cargo records</source>
        <translation>货物记录</translation>
    </message>
</context>
<context>
    <name>CargoPaper</name>
    <message>
        <source>Day sheet of cargo</source>
        <translation>货物日报表</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>No records.</source>
        <translation>没有记录。</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Gross kg</source>
        <translation>毛重 kg</translation>
    </message>
    <message>
        <source>Net kg</source>
        <translation>净重 kg</translation>
    </message>
    <message>
        <source>Value {currency}</source>
        <translation>金额 {currency}</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>进出口</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>CargoTab</name>
    <message>
        <source>Cargo</source>
        <translation>货物</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>on to the next field that wants typing; after the last one the record is saved</source>
        <translation>前进到下一个待录字段；最后一个之后保存记录</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>the field beside, forward and back</source>
        <translation>前一个、后一个字段</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>save the record now; on several selected rows: put the text into all of them</source>
        <translation>立即保存记录；选中多行时：将内容填入所有选中行</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Enter</translation>
    </message>
    <message>
        <source>take what was probably meant</source>
        <translation>采用建议的内容</translation>
    </message>
    <message>
        <source>↑ ↓ while typing</source>
        <translation>录入时 ↑ ↓</translation>
    </message>
    <message>
        <source>choose in the look-up</source>
        <translation>在候选中选择</translation>
    </message>
    <message>
        <source>edit the cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave the cell as it was</source>
        <translation>单元格恢复原样</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>empty the selected cells</source>
        <translation>清空选中的单元格</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>PgUp、PgDn</translation>
    </message>
    <message>
        <source>the day before, the day after</source>
        <translation>前一天、后一天</translation>
    </message>
    <message>
        <source>Ctrl+End</source>
        <translation>Ctrl+End</translation>
    </message>
    <message>
        <source>to the waiting row</source>
        <translation>到待录行</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Restore a voided record</source>
        <translation>恢复作废的记录</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>转到日期</translation>
    </message>
    <message>
        <source>Copy the field above</source>
        <translation>复制上一行的字段</translation>
    </message>
    <message>
        <source>Copy the record above</source>
        <translation>复制上一条记录</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Order by this column</source>
        <translation>按本列排序</translation>
    </message>
    <message>
        <source>Only records like this cell</source>
        <translation>只看与此格相同的记录</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>清除全部筛选</translation>
    </message>
    <message>
        <source>Save the filters under a name</source>
        <translation>将筛选命名保存</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选</translation>
    </message>
    <message>
        <source>Carry this field over to the next record</source>
        <translation>此字段沿用到下一条记录</translation>
    </message>
    <message>
        <source>Show voided records</source>
        <translation>显示作废的记录</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Go to the next draft</source>
        <translation>转到下一条草稿</translation>
    </message>
    <message>
        <source>Export the records shown…</source>
        <translation>导出当前显示的记录…</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>打印日报表…</translation>
    </message>
    <message>
        <source>Double entry</source>
        <translation>双录核对</translation>
    </message>
    <message>
        <source>Go to the meter&apos;s reading</source>
        <translation>转到计量表读数</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <source>Which days the sheet shows</source>
        <translation>表中显示的日期范围</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>The day before (PgUp)</source>
        <translation>前一天（PgUp）</translation>
    </message>
    <message>
        <source>The day after (PgDn)</source>
        <translation>后一天（PgDn）</translation>
    </message>
    <message>
        <source>Find a number, goods, trader, remark (Ctrl+F)</source>
        <translation>查找号码、品名、收发货人、备注（Ctrl+F）</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>显示的日期</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Leave it at the records found by now (Esc)</source>
        <translation>只保留目前已找到的记录（Esc）</translation>
    </message>
    <message>
        <source>{title} contains:</source>
        <translation>{title}包含：</translation>
    </message>
    <message>
        <source>Name for these filters:</source>
        <translation>这组筛选的名称：</translation>
    </message>
    <message>
        <source>No filter is in force. Add one, then save it.</source>
        <translation>当前没有筛选。请先添加，再保存。</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Go to day (3 · 11-3 · 2025-11-03):</source>
        <translation>转到日期（3 · 11-3 · 2025-11-03）：</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Made again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message numerus="yes">
        <source>void of %n record(s)</source>
        <translation>
            <numerusform>作废 %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) voided. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>已作废 %n 条记录，按 Ctrl+Z 可恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reason to void %n record(s):</source>
        <translation>
            <numerusform>作废 %n 条记录的原因：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore of %n record(s)</source>
        <translation>
            <numerusform>恢复 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Select voided records first; “Show voided records” in the menu shows them.</source>
        <translation>请先选择作废的记录；菜单中的“显示作废的记录”可将其显示。</translation>
    </message>
    <message>
        <source>There are no drafts.</source>
        <translation>没有草稿。</translation>
    </message>
    <message>
        <source>This record follows from no meter&apos;s reading.</source>
        <translation>这条记录不是由计量表读数得出的。</translation>
    </message>
    <message>
        <source>Choose a stored record first; a draft has no history yet.</source>
        <translation>请先选择已保存的记录；草稿尚无历史。</translation>
    </message>
    <message>
        <source>An export is under way: wait for it, or stop it.</source>
        <translation>正在导出：请等待完成，或先停止。</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Text (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;文本文件 (*.csv)</translation>
    </message>
    <message>
        <source>Export the records shown</source>
        <translation>导出当前显示的记录</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>voided records are struck through and not in the sums</source>
        <translation>作废的记录加删除线，不计入合计</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) not printed</source>
        <translation>
            <numerusform>%n 条草稿未打印</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to paste: copy cells in Excel or WPS first.</source>
        <translation>没有可粘贴的内容：请先在 Excel 或 WPS 中复制单元格。</translation>
    </message>
    <message>
        <source>Open the sheet of one day to paste records into it.</source>
        <translation>请打开某一天的表再粘贴记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) pasted.</source>
        <translation>
            <numerusform>已粘贴 %n 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors wait as drafts: F8 goes to the next.</source>
        <translation>
            <numerusform>%n 条有错，已存为草稿：按 F8 逐条查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is too much for the clipboard: select fewer rows, or export the days.</source>
        <translation>内容过多，剪贴板放不下：请少选几行，或按日期导出。</translation>
    </message>
    <message>
        <source>looking through the records: {percent} %</source>
        <translation>正在查找记录：{percent}%</translation>
    </message>
    <message>
        <source>{count} found so far</source>
        <translation>目前找到 {count} 条</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>stopped: {count} are listed</source>
        <translation>已停止：列出 {count} 条</translation>
    </message>
    <message>
        <source>the newest {count} are listed: fewer days or a filter show the rest</source>
        <translation>仅列出最新的 {count} 条：缩小日期范围或加筛选可看其余记录</translation>
    </message>
    <message>
        <source>the first {count} are listed: the other way round, or a filter, shows others</source>
        <translation>仅列出最前的 {count} 条：反向排序或加筛选可看其他记录</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>vehicles {count}</source>
        <translation>车辆 {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n 条草稿</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft waits on {day}: F8 goes there</source>
        <translation>{day} 有未完成的草稿：按 F8 前往</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here fits what is looked for. Ctrl+Shift+L takes all filters away.</source>
        <translation>没有符合查找条件的记录。Ctrl+Shift+L 清除全部筛选。</translation>
    </message>
    <message>
        <source>Enter looks through all days.</source>
        <translation>按回车查找全部日期。</translation>
    </message>
    <message>
        <source>No record in these days. Ctrl+G goes to a day, where the first one can be typed.</source>
        <translation>这些日子没有记录。Ctrl+G 转到某天，即可录入第一条。</translation>
    </message>
    <message>
        <source>No record of this day yet. Type in the row marked *, paste rows from Excel (Ctrl+V), or import a file (Ctrl+I).</source>
        <translation>当天还没有记录。请在标有 * 的行录入，从 Excel 粘贴行（Ctrl+V），或导入文件（Ctrl+I）。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) saved</source>
        <translation>
            <numerusform>已保存 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>F9 goes there.</source>
        <translation>按 F9 转到该读数。</translation>
    </message>
    <message>
        <source>What had to wait is saved now.</source>
        <translation>刚才未能保存的内容现已保存。</translation>
    </message>
    <message>
        <source>Another program is writing; what you typed is saved as soon as it is done.</source>
        <translation>另一程序正在写入；您录入的内容会在其完成后立即保存。</translation>
    </message>
    <message>
        <source>{why} What you typed stays here and is saved by itself then.</source>
        <translation>{why} 已录入的内容保留在此，届时自动保存。</translation>
    </message>
</context>
<context>
    <name>CellWords</name>
    <message>
        <source>{meter}, {day}: not read.</source>
        <translation>{meter}，{day}：未抄表。</translation>
    </message>
    <message>
        <source>F6: it began anew at {at}</source>
        <translation>F6：表底在 {at} 处归零</translation>
    </message>
    <message>
        <source>F6: it began anew…</source>
        <translation>F6：表底归零…</translation>
    </message>
    <message>
        <source>F7: it was replaced…</source>
        <translation>F7：已换表…</translation>
    </message>
    <message>
        <source>F2: correct the number</source>
        <translation>F2：改正读数</translation>
    </message>
    <message>
        <source>F8: enter the factor</source>
        <translation>F8：录入换算系数</translation>
    </message>
    <message>
        <source>F2: correct the number · Esc: leave it as it was</source>
        <translation>F2：改正读数 · Esc：保持原样</translation>
    </message>
    <message>
        <source>Enter twice saves it as it is · Esc: leave it as it was</source>
        <translation>按两次 Enter 照此保存 · Esc：保持原样</translation>
    </message>
    <message>
        <source>Enter once more saves it as it is · F2: correct it · Esc: leave it as it was</source>
        <translation>再按 Enter 照此保存 · F2：改正 · Esc：保持原样</translation>
    </message>
    <message>
        <source>Enter saves it · Esc: leave it as it was</source>
        <translation>Enter：保存 · Esc：保持原样</translation>
    </message>
    <message>
        <source>{meter}, {day}:</source>
        <translation>{meter}，{day}：</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted reading(s) wait together, not saved yet.</source>
        <translation>
            <numerusform>粘贴的 %n 个读数尚未保存，将一并保存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are wrong.</source>
        <translation>
            <numerusform>其中 %n 个有误。</numerusform>
        </translation>
    </message>
    <message>
        <source>the counter began anew at {at}</source>
        <translation>表底在 {at} 处归零</translation>
    </message>
    <message>
        <source>the counter was replaced: the old one stood at {old}, the new one began at {new}</source>
        <translation>已换表：旧表止数 {old}，新表起数 {new}</translation>
    </message>
    <message>
        <source>entered by {who}</source>
        <translation>录入人 {who}</translation>
    </message>
    <message>
        <source>the first reading of this counter: what flows is counted from here</source>
        <translation>该表的首次读数：从此开始计量</translation>
    </message>
    <message numerus="yes">
        <source>{quantity} flowed in %n day(s), since {stood} on {before}</source>
        <translation>
            <numerusform>%n 天流量 {quantity}，自 {before} 的 {stood} 起</numerusform>
        </translation>
    </message>
    <message>
        <source>no factor yet: F8 enters it</source>
        <translation>尚无换算系数：按 F8 录入</translation>
    </message>
    <message>
        <source>{tonnes} t by {factor} from {day} ({source})</source>
        <translation>{tonnes} 吨，按 {day} 起的系数 {factor}（{source}）</translation>
    </message>
    <message>
        <source>The counter stood at {stood} on {day}.</source>
        <translation>{day} 表底为 {stood}。</translation>
    </message>
    <message>
        <source>The reading before: {stood} on {day}.</source>
        <translation>上一次读数：{day} 为 {stood}。</translation>
    </message>
    <message>
        <source>Type where the counter stands; what flows is counted from there.</source>
        <translation>请输入当前表底；从此开始计量。</translation>
    </message>
    <message>
        <source>Type what came to on that day, in {unit}.</source>
        <translation>请输入当日数量，单位：{unit}。</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>清空单元格</translation>
    </message>
</context>
<context>
    <name>ChannelForm</name>
    <message>
        <source>N&amp;ame</source>
        <translation>名称(&amp;A)</translation>
    </message>
    <message>
        <source>Broker or f&amp;older</source>
        <translation>消息代理或文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>Set &amp;password</source>
        <translation>设置密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>CA 文件(&amp;C)</translation>
    </message>
    <message>
        <source>Certi&amp;ficate</source>
        <translation>证书(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>私钥(&amp;K)</translation>
    </message>
    <message>
        <source>P&amp;rotocol</source>
        <translation>协议(&amp;R)</translation>
    </message>
    <message>
        <source>none: those that the computer trusts</source>
        <translation>不填：使用本机信任的机构</translation>
    </message>
    <message>
        <source>only where the broker asks for one</source>
        <translation>仅当消息代理要求时填写</translation>
    </message>
    <message>
        <source>only with a certificate</source>
        <translation>与证书一起填写</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>MQTT 3.1.1, which all brokers speak</source>
        <translation>MQTT 3.1.1（所有消息代理都支持）</translation>
    </message>
    <message>
        <source>A broker&apos;s address, or the path of a folder that is to be watched.</source>
        <translation>消息代理的地址，或要监视的文件夹的路径。</translation>
    </message>
    <message>
        <source>a folder. Its files are moved to the desk&apos;s inbox/done when they are taken in.</source>
        <translation>文件夹。其中的文件接收后会移到本台的 inbox/done。</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>Goes into the computer&apos;s keyring when it is saved, and is never shown again.</source>
        <translation>保存时存入本机密钥环，此后不再显示。</translation>
    </message>
    <message>
        <source>Left empty, the one in the keyring stays.</source>
        <translation>留空则沿用密钥环中的密码。</translation>
    </message>
    <message>
        <source>The folder to watch</source>
        <translation>要监视的文件夹</translation>
    </message>
</context>
<context>
    <name>ChannelTable</name>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>最新报文</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已采用</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>已隔离</translation>
    </message>
    <message>
        <source>Since the messages are being taken in</source>
        <translation>自开始接收报文以来</translation>
    </message>
    <message>
        <source>New channel • not saved</source>
        <translation>新通道 • 未保存</translation>
    </message>
    <message>
        <source>{name} • not saved</source>
        <translation>{name} • 未保存</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件夹</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>about to start</source>
        <translation>即将启动</translation>
    </message>
    <message>
        <source>down, next try {time}</source>
        <translation>中断，{time} 再试</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>down</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>works, but not all</source>
        <translation>正常，但有问题</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>{count} d ago</source>
        <translation>{count} 天前</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>{count} 小时前</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>{count} 分钟前</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>newest message sent {time}</source>
        <translation>最新报文发于 {time}</translation>
    </message>
    <message>
        <source>the last came {time}</source>
        <translation>最近一次收到于 {time}</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Channels of the railway&apos;s messages</source>
        <translation>铁路报文的通道</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New channel</source>
        <translation>新建通道(&amp;N)</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>删除(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Channe&amp;ls</source>
        <translation>通道(&amp;L)</translation>
    </message>
    <message>
        <source>Save the channel (Ctrl+S)</source>
        <translation>保存通道（Ctrl+S）</translation>
    </message>
    <message>
        <source>Back to what is stored</source>
        <translation>恢复为已保存的内容</translation>
    </message>
    <message>
        <source>Set up another broker or folder (Ctrl+N)</source>
        <translation>新增消息代理或文件夹（Ctrl+N）</translation>
    </message>
    <message>
        <source>Take the channel out (Delete)</source>
        <translation>删除该通道（Delete）</translation>
    </message>
    <message>
        <source>Put files into {folder}: they are taken in by themselves, whatever their format, and moved to inbox/done. This folder is always watched.

To hear a broker, or to watch another folder such as a network share, set up a channel with Ctrl+N.</source>
        <translation>把文件放入 {folder}：无论何种格式，都会自动接收，并移到 inbox/done。此文件夹始终受监视。

要接收消息代理的报文，或监视其他文件夹（如网络共享），请按 Ctrl+N 新建通道。</translation>
    </message>
    <message>
        <source>Messages are being taken in.</source>
        <translation>正在接收报文。</translation>
    </message>
    <message>
        <source>Nothing takes messages in just now; they wait and are not lost.</source>
        <translation>当前没有接收报文；报文在等待，不会丢失。</translation>
    </message>
    <message>
        <source>&amp;Quarantine {count}</source>
        <translation>隔离 {count}(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quarantine</source>
        <translation>隔离(&amp;Q)</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>没有改动。</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>正在等待密钥环…</translation>
    </message>
    <message>
        <source>The channel {name} is saved.</source>
        <translation>通道 {name} 已保存。</translation>
    </message>
    <message>
        <source>{name} is taken out.</source>
        <translation>{name} 已删除。</translation>
    </message>
    <message>
        <source>{name} is taken out. Save puts it back; its password has to be set again then.</source>
        <translation>{name} 已删除。按“保存”可恢复，届时须重新设置密码。</translation>
    </message>
    <message>
        <source>What was typed before is here again, not saved yet.</source>
        <translation>上次输入的内容已找回，尚未保存。</translation>
    </message>
    <message>
        <source>The password is not stored yet. Save stores it; Esc again forgets it.</source>
        <translation>密码尚未存储。“保存”即存储；再按 Esc 则放弃。</translation>
    </message>
    <message>
        <source>What was typed of a channel is kept, not saved: Channels… shows it again.</source>
        <translation>通道的输入已保留但未保存：打开“通道…”可继续。</translation>
    </message>
</context>
<context>
    <name>ChannelsSection</name>
    <message>
        <source>Channels of the railway&apos;s messages</source>
        <translation>铁路报文的通道</translation>
    </message>
    <message>
        <source>broker MQTT inbox folder quarantine feed</source>
        <translation>代理 MQTT 收件箱 文件夹 隔离 报文</translation>
    </message>
    <message numerus="yes">
        <source>The inbox and %n more</source>
        <translation>
            <numerusform>收件箱和另外 %n 个通道</numerusform>
        </translation>
    </message>
    <message>
        <source>The inbox only</source>
        <translation>只有收件箱</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Bars side by side</source>
        <translation>并列柱形</translation>
    </message>
    <message>
        <source>Stacked bars</source>
        <translation>堆积柱形</translation>
    </message>
    <message>
        <source>{shape}, {unit}.</source>
        <translation>{shape}，{unit}。</translation>
    </message>
    <message>
        <source>{title} {value} (last year {base})</source>
        <translation>{title} {value}（上年 {base}）</translation>
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
        <translation>无记录的日期</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Warnings not answered</source>
        <translation>未处理的警告</translation>
    </message>
    <message>
        <source>Records that look alike</source>
        <translation>疑似重复的记录</translation>
    </message>
    <message>
        <source>Odd weights</source>
        <translation>异常重量</translation>
    </message>
    <message>
        <source>Wagons and containers not declared</source>
        <translation>未申报的货车和集装箱</translation>
    </message>
    <message>
        <source>Consignments not released</source>
        <translation>未放行的货物</translation>
    </message>
    <message>
        <source>Meters not read</source>
        <translation>未抄的计量表</translation>
    </message>
    <message>
        <source>Double entry</source>
        <translation>双录核对</translation>
    </message>
    <message>
        <source>Totals against the railway&apos;s</source>
        <translation>与铁路数据核对</translation>
    </message>
    <message>
        <source>Totals against a recount</source>
        <translation>合计与重新汇总核对</translation>
    </message>
    <message>
        <source>Changed since the return</source>
        <translation>上报后有改动</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>No day of this month is over yet.</source>
        <translation>本月尚无已结束的日期。</translation>
    </message>
    <message>
        <source>a working day without any final record</source>
        <translation>工作日，但没有一条正式记录</translation>
    </message>
    <message>
        <source>Days off without records: {count}.</source>
        <translation>无记录的休息日：{count} 天。</translation>
    </message>
    <message>
        <source>Every working day has records.</source>
        <translation>每个工作日都有记录。</translation>
    </message>
    <message>
        <source>Working days without records: {days}.</source>
        <translation>无记录的工作日：{days} 日。</translation>
    </message>
    <message>
        <source>Counted twice, if they are the same: {tonnes} t; groups: {groups}.</source>
        <translation>若确为重复，则多计 {tonnes} 吨；共 {groups} 组。</translation>
    </message>
    <message>
        <source>{count} records, HS {hs_code}, {kg} kg each</source>
        <translation>{count} 条记录，HS {hs_code}，每条 {kg} kg</translation>
    </message>
    <message>
        <source>No consist of this month is known.</source>
        <translation>本月没有列车编组信息。</translation>
    </message>
    <message>
        <source>All are declared; loads: {count}, trains: {trains}.</source>
        <translation>均已申报；货载 {count} 个，列车 {trains} 列。</translation>
    </message>
    <message>
        <source>Loads on the month&apos;s trains: {count}; trains: {trains}.</source>
        <translation>本月列车 {trains} 列，货载 {count} 个。</translation>
    </message>
    <message>
        <source>{count} of {of} not declared: {numbers}</source>
        <translation>{of} 个中有 {count} 个未申报：{numbers}</translation>
    </message>
    <message>
        <source>No consist of this month is known, so there is nothing to compare with.</source>
        <translation>本月没有列车编组信息，无从核对。</translation>
    </message>
    <message>
        <source>In all directions within {pct} % of the railway&apos;s weight and wagons.</source>
        <translation>各方向的重量和车数与铁路数据相差均在 {pct}% 以内。</translation>
    </message>
    <message>
        <source>More than {pct} % from the railway&apos;s weight or wagons: {directions}.</source>
        <translation>重量或车数与铁路数据相差超过 {pct}%：{directions}。</translation>
    </message>
    <message>
        <source>direction not known</source>
        <translation>方向不明</translation>
    </message>
    <message>
        <source>cargo {ours} t, railway {theirs} t, difference {apart} t ({pct}); wagons {wagons} and {rail_wagons}</source>
        <translation>货物记录 {ours} 吨，铁路 {theirs} 吨，相差 {apart} 吨（{pct}）；车数分别为 {wagons} 和 {rail_wagons}</translation>
    </message>
    <message>
        <source>cargo that names neither wagon nor container: {tonnes} t</source>
        <translation>既无车号也无箱号的货物：{tonnes} 吨</translation>
    </message>
    <message>
        <source>loads without the railway&apos;s weight: {count}</source>
        <translation>铁路未给重量的货载：{count} 个</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Not returned yet.</source>
        <translation>尚未上报。</translation>
    </message>
    <message>
        <source>No figure was changed since return {number}.</source>
        <translation>报表 {number} 之后数据没有改动。</translation>
    </message>
    <message>
        <source>Changes of figures since return {number}; the next return reports them.</source>
        <translation>报表 {number} 之后有数据改动；下一份报表须予以说明。</translation>
    </message>
    <message>
        <source>added by {who}, {at}</source>
        <translation>{who} 于 {at} 新增</translation>
    </message>
    <message>
        <source>changed by {who}, {at}</source>
        <translation>{who} 于 {at} 修改</translation>
    </message>
    <message>
        <source>voided by {who}, {at}</source>
        <translation>{who} 于 {at} 作废</translation>
    </message>
    <message>
        <source>restored by {who}, {at}</source>
        <translation>{who} 于 {at} 恢复</translation>
    </message>
    <message>
        <source>A recount ties out to the gram; records: {count}.</source>
        <translation>重新汇总 {count} 条记录，分毫不差。</translation>
    </message>
    <message>
        <source>Sums differ from their records. Restore the newest good backup, or ask for help.</source>
        <translation>合计与记录不符。请恢复最近一份完好的备份，或寻求帮助。</translation>
    </message>
    <message>
        <source>Complete or drop them: the month cannot be closed with drafts.</source>
        <translation>请补全或删除草稿：有草稿的月份不能结账。</translation>
    </message>
    <message>
        <source>begun by {who}</source>
        <translation>{who} 录入</translation>
    </message>
    <message>
        <source>All that arrived in the month is released.</source>
        <translation>本月到达的货物均已放行。</translation>
    </message>
    <message>
        <source>Arrived in the month and not released; the first arrived {time}.</source>
        <translation>本月到达而未放行；最早一票到达于 {time}。</translation>
    </message>
    <message>
        <source>arrived {time}, waits for: {stage}</source>
        <translation>{time} 到达，等待：{stage}</translation>
    </message>
    <message>
        <source>The checks have nothing against any record.</source>
        <translation>所有记录均通过检查。</translation>
    </message>
    <message>
        <source>By column: {kinds}.</source>
        <translation>按栏目：{kinds}。</translation>
    </message>
    <message>
        <source>By column: {kinds}. Could not be saved as they are, so mend them: {count}.</source>
        <translation>按栏目：{kinds}。其中 {count} 条按现状无法保存，须更正。</translation>
    </message>
    <message>
        <source>All weights are usual and can be carried.</source>
        <translation>重量均属正常，且不超过载重。</translation>
    </message>
    <message>
        <source>Far from what is usual, or more than can be carried.</source>
        <translation>与通常重量相差很大，或超过载重。</translation>
    </message>
    <message>
        <source>With a net weight above the gross weight, so mend them: {count}.</source>
        <translation>净重大于毛重，须更正：{count} 条。</translation>
    </message>
    <message>
        <source>{kg} kg on {number}: more than the {most} t that can be carried.</source>
        <translation>{number} 上共 {kg} kg：超过可承载的 {most} 吨。</translation>
    </message>
    <message>
        <source>No reading is missing.</source>
        <translation>没有缺少的读数。</translation>
    </message>
    <message>
        <source>Readings missing: {count}, of {meters}.</source>
        <translation>缺读数 {count} 处：{meters}。</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未抄表</translation>
    </message>
    <message>
        <source>No sample was drawn.</source>
        <translation>本月未抽样。</translation>
    </message>
    <message>
        <source>Drawn {drawn}, keyed {keyed}, differences not settled {open}.</source>
        <translation>抽取 {drawn} 票，已复录 {keyed} 票，待裁定差异 {open} 项。</translation>
    </message>
    <message>
        <source>{rate} % of {compared} fields agree ({low} to {high} %).</source>
        <translation>{compared} 项中 {rate}% 一致（{low}%～{high}%）。</translation>
    </message>
    <message>
        <source>First entry by {who}</source>
        <translation>初录人 {who}</translation>
    </message>
    <message>
        <source>not keyed a second time yet</source>
        <translation>尚未复录</translation>
    </message>
    <message>
        <source>not settled: {fields}</source>
        <translation>待裁定：{fields}</translation>
    </message>
</context>
<context>
    <name>ChecklistItems</name>
    <message>
        <source>Which</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What about it</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>ChecklistLines</name>
    <message>
        <source>Asked</source>
        <translation>核对项目</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>being worked through…</source>
        <translation>正在核对…</translation>
    </message>
    <message>
        <source>not worked through yet</source>
        <translation>尚未核对</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>须更正</translation>
    </message>
    <message>
        <source>ticked at {then}, now others</source>
        <translation>确认时 {then} 项，现为另外几项</translation>
    </message>
    <message>
        <source>ticked at {then}, now {now}</source>
        <translation>确认时 {then} 项，现 {now} 项</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>待核实</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>choose a line, or one of the records it found</source>
        <translation>选择核对项目，或其中一条记录</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open the records concerned</source>
        <translation>打开相关记录</translation>
    </message>
    <message>
        <source>from the lines to the records</source>
        <translation>从项目到记录</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>stop working through; else back to the returns</source>
        <translation>停止核对；否则返回报表</translation>
    </message>
    <message>
        <source>Work through again</source>
        <translation>重新核对</translation>
    </message>
    <message>
        <source>Tick off</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Tick the line off as it is, or take its tick away</source>
        <translation>按现状确认此项，或取消确认</translation>
    </message>
    <message>
        <source>Tick with a note…</source>
        <translation>附注确认…</translation>
    </message>
    <message>
        <source>Open records</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Open the records concerned (Enter)</source>
        <translation>打开相关记录（Enter）</translation>
    </message>
    <message>
        <source>Close month</source>
        <translation>结账</translation>
    </message>
    <message>
        <source>Lock the month against changes</source>
        <translation>锁定本月，不再允许改动</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Back to the returns (Esc)</source>
        <translation>返回报表（Esc）</translation>
    </message>
    <message>
        <source>Trains or consignments changed since: work through again ({keys})</source>
        <translation>列车或货物通关有变动：重新核对（{keys}）</translation>
    </message>
    <message>
        <source>Lines of the checklist</source>
        <translation>核对项目</translation>
    </message>
    <message>
        <source>The records that the line found</source>
        <translation>此项发现的记录</translation>
    </message>
    <message>
        <source>How much is worked through</source>
        <translation>核对进度</translation>
    </message>
    <message>
        <source>{month}: closed</source>
        <translation>{month}：已结账</translation>
    </message>
    <message>
        <source>{month}: before closing</source>
        <translation>{month}：结账前核对</translation>
    </message>
    <message>
        <source>{done} of {all} lines</source>
        <translation>{all} 项中已核对 {done} 项</translation>
    </message>
    <message>
        <source>stopped after {done} of {all} lines</source>
        <translation>已停止，{all} 项中核对了 {done} 项</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) open</source>
        <translation>
            <numerusform>%n 项未了结</numerusform>
        </translation>
    </message>
    <message>
        <source>all lines settled</source>
        <translation>各项均已了结</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>取消确认</translation>
    </message>
    <message>
        <source>Not worked through yet.</source>
        <translation>尚未核对。</translation>
    </message>
    <message>
        <source>Note of {who}: {note}</source>
        <translation>{who} 附注：{note}</translation>
    </message>
    <message>
        <source>The first {count}:</source>
        <translation>前 {count} 项：</translation>
    </message>
    <message>
        <source>No record stands against it.</source>
        <translation>没有需要核实的记录。</translation>
    </message>
    <message>
        <source>Note to “{line}”:</source>
        <translation>“{line}”的附注：</translation>
    </message>
    <message>
        <source>This line is not worked through yet.</source>
        <translation>此项尚未核对。</translation>
    </message>
    <message>
        <source>“{line}” must be mended; no tick settles it.</source>
        <translation>“{line}”须更正，不能仅作确认。</translation>
    </message>
    <message>
        <source>“{line}” is in order: nothing to tick off.</source>
        <translation>“{line}”正常，无须确认。</translation>
    </message>
    <message>
        <source>There is nothing to open.</source>
        <translation>没有可打开的记录。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not settled: {lines}.</source>
        <translation>
            <numerusform>有 %n 项未了结：{lines}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close {month} anyway, because:</source>
        <translation>仍要结账 {month}，原因：</translation>
    </message>
    <message>
        <source>{month} is closed. To change it again, reopen it with a reason.</source>
        <translation>{month} 已结账。如需更改，请填写原因反结账。</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Checks</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>What differs?</source>
        <translation>哪里不符？</translation>
    </message>
    <message>
        <source>Table {table}: all {count} sums tie out to the gram</source>
        <translation>表{table}：{count} 项合计均核对一致，精确到克</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>First month</source>
        <translation>首月</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>近 12 个月</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>所有年份</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>取消此筛选</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>时间粒度</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>100 is</source>
        <translation>基期（=100）</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>仅限</translation>
    </message>
    <message>
        <source>Keep one part…</source>
        <translation>只看一组…</translation>
    </message>
    <message>
        <source>Show only one of the parts (Ctrl+L)</source>
        <translation>只显示其中一组（Ctrl+L）</translation>
    </message>
</context>
<context>
    <name>Clearance</name>
    <message>
        <source>Declaration</source>
        <translation>报关单号</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>进出口</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>运输方式</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>商品类别</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>收发货人</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>箱号</translation>
    </message>
    <message>
        <source>Wagon</source>
        <translation>车号</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>车次</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>运抵</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接受申报</translation>
    </message>
    <message>
        <source>Documents reviewed</source>
        <translation>审单完成</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>查验完成</translation>
    </message>
    <message>
        <source>Duty paid</source>
        <translation>缴税</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>离场</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>ClearanceTab</name>
    <message>
        <source>Clearance</source>
        <translation>通关</translation>
    </message>
    <message>
        <source>{stage}: now, for the selected consignments</source>
        <translation>{stage}：所选各票，现在</translation>
    </message>
    <message>
        <source>Shift+F2 … Shift+F9</source>
        <translation>Shift+F2 … Shift+F9</translation>
    </message>
    <message>
        <source>the same at another time</source>
        <translation>同上，另填时间</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>the next stage of the consignment: Enter again takes the time now</source>
        <translation>该票的下一环节：再按 Enter 即取现在</translation>
    </message>
    <message>
        <source>Letters, digits</source>
        <translation>字母、数字</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Whole train</source>
        <translation>整列</translation>
    </message>
    <message>
        <source>Quiet…</source>
        <translation>暂不提醒…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>时效研究</translation>
    </message>
    <message>
        <source>Next stage…</source>
        <translation>下一环节…</translation>
    </message>
    <message>
        <source>Correct the consignment…</source>
        <translation>更正该票…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Find or scan</source>
        <translation>查找或扫描</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Restore a voided consignment</source>
        <translation>恢复已作废的一票</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>清除全部筛选</translation>
    </message>
    <message>
        <source>When a consignment is soon late…</source>
        <translation>何时算将超时…</translation>
    </message>
    <message>
        <source>A sound when one is late</source>
        <translation>超时时发出提示音</translation>
    </message>
    <message>
        <source>Print the board…</source>
        <translation>打印看板…</translation>
    </message>
    <message>
        <source>Record a stage now</source>
        <translation>记录环节（现在）</translation>
    </message>
    <message>
        <source>Record a stage at a time</source>
        <translation>记录环节（填时间）</translation>
    </message>
    <message>
        <source>{stage}: now</source>
        <translation>{stage}：现在</translation>
    </message>
    <message>
        <source>{stage}: at a time…</source>
        <translation>{stage}：填时间…</translation>
    </message>
    <message>
        <source>Consignments</source>
        <translation>票货</translation>
    </message>
    <message>
        <source>F2 … F9 record a stage now · Enter the next one · F1 help</source>
        <translation>F2 … F9 记录环节（现在）· Enter：下一环节 · F1 帮助</translation>
    </message>
    <message>
        <source>Not saved. Ctrl+N brings back what was typed.</source>
        <translation>未保存。按 Ctrl+N 可找回已输入的内容。</translation>
    </message>
    <message>
        <source>Not saved. Ctrl+E on {number} brings back what was typed.</source>
        <translation>未保存。在 {number} 上按 Ctrl+E 可找回已输入的内容。</translation>
    </message>
    <message>
        <source>No consignment waits. Ctrl+N enters one, Ctrl+I imports a file, Ctrl+V pastes rows from Excel.</source>
        <translation>没有等待放行的货。按 Ctrl+N 新增一票，Ctrl+I 导入文件，Ctrl+V 粘贴 Excel 中的行。</translation>
    </message>
    <message>
        <source>Nothing fits the filters. Ctrl+Shift+L takes them away.</source>
        <translation>没有符合筛选的货。按 Ctrl+Shift+L 清除筛选。</translation>
    </message>
    <message>
        <source>on the board: go to the line for scanning</source>
        <translation>在看板上：进入扫描行</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to the board and all that is open</source>
        <translation>回到看板，显示未放行的各票</translation>
    </message>
    <message>
        <source>Type a number above: Enter finds it wherever it is. Esc goes back to what is open.</source>
        <translation>请在上方输入号码：按 Enter 即可查到，不论是否已放行。按 Esc 回到未放行的各票。</translation>
    </message>
    <message>
        <source>Enter looks among the released ones too.</source>
        <translation>按 Enter 则连已放行的也一起查找。</translation>
    </message>
    <message>
        <source>Nothing was released in the last 24 hours. Ctrl+Shift+L goes back to what is open.</source>
        <translation>近 24 小时内没有放行。按 Ctrl+Shift+L 回到未放行的各票。</translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s)</source>
        <translation>
            <numerusform>%n 票</numerusform>
        </translation>
    </message>
    <message>
        <source>late {count}</source>
        <translation>超时 {count}</translation>
    </message>
    <message>
        <source>soon late {count}</source>
        <translation>将超时 {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n filtered away</source>
        <translation>
            <numerusform>另有 %n 票被筛去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s) have {number}: choose with ↑ ↓, then press the stage&apos;s key.</source>
        <translation>
            <numerusform>{number} 对应 %n 票：请用 ↑ ↓ 选择，再按环节键。</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is not known, nothing is recorded. Scan the next, or Ctrl+N enters this one.</source>
        <translation>没有 {number}，未作记录。可继续扫描下一个，或按 Ctrl+N 录入这一票。</translation>
    </message>
    <message>
        <source>{number} is not known: enter it now, or Esc.</source>
        <translation>没有 {number}：现在录入，或按 Esc。</translation>
    </message>
    <message>
        <source>Choose a consignment that came on a train.</source>
        <translation>请选择由列车运来的一票。</translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s) of train {train} selected</source>
        <translation>
            <numerusform>已选中车次 {train} 的 %n 票</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a consignment first.</source>
        <translation>请先选择一票。</translation>
    </message>
    <message>
        <source>Choose a consignment that waits for a stage.</source>
        <translation>请选择正在等待某一环节的一票。</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Soon late from how many percent of the target&apos;s time on? ({usual} is usual)</source>
        <translation>用去目标时间的百分之多少起算将超时？（通常 {usual}）</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Import cargo records from .xlsx, .xls, .ods, .csv or .tsv.</source>
        <translation>从 .xlsx、.xls、.ods、.csv 或 .tsv 导入货物记录。</translation>
    </message>
    <message>
        <source>The sheet&apos;s name.</source>
        <translation>工作表名称。</translation>
    </message>
    <message>
        <source>The row of the headings, as Excel counts.</source>
        <translation>表头所在行（按 Excel 行号）。</translation>
    </message>
    <message>
        <source>The name of a remembered mapping.</source>
        <translation>已保存的列对应名称。</translation>
    </message>
    <message>
        <source>The day of rows that name none.</source>
        <translation>未注明日期的行所用的日期。</translation>
    </message>
    <message>
        <source>Add nothing, only tell what would be done.</source>
        <translation>不写入，只说明将会做什么。</translation>
    </message>
    <message>
        <source>What a wrong row does: skip keeps it out, abort keeps its whole file out.</source>
        <translation>遇到错误行时：skip 跳过该行，abort 整个文件不导入。</translation>
    </message>
    <message>
        <source>Write the wrong rows and why to this .xlsx.</source>
        <translation>将错误行及原因写入此 .xlsx。</translation>
    </message>
    <message>
        <source>Import times of clearances from .xlsx, .xls, .ods, .csv or .tsv; rows add to what is known.</source>
        <translation>从 .xlsx、.xls、.ods、.csv 或 .tsv 导入通关时间；各行补充已有的记录。</translation>
    </message>
    <message>
        <source>Import events and wagons of trains from .xlsx, .xls, .ods, .csv or .tsv, as stations mail them.</source>
        <translation>从 .xlsx、.xls、.ods、.csv 或 .tsv 导入车站寄来的列车事件与编组。</translation>
    </message>
    <message>
        <source>Import readings of meters from .xlsx, .xls, .ods, .csv or .tsv.</source>
        <translation>从 .xlsx、.xls、.ods、.csv 或 .tsv 导入计量读数。</translation>
    </message>
    <message>
        <source>Import factors of meters, by which readings are weighed, from such files.</source>
        <translation>从此类文件导入计量表的换算系数。</translation>
    </message>
    <message>
        <source>--rejects takes the rows of one file; import them one by one.</source>
        <translation>--rejects 只接受一个文件的行；请逐个导入。</translation>
    </message>
    <message>
        <source>{file}: {accepted} added, {duplicates} there already, {rejected} rejected, {skipped_totals} totals rows passed over</source>
        <translation>{file}：新增 {accepted}，已存在 {duplicates}，拒收 {rejected}，略过合计行 {skipped_totals}</translation>
    </message>
    <message>
        <source>{file}: {accepted} would be added, {duplicates} are there already, {rejected} rejected, {skipped_totals} totals rows passed over</source>
        <translation>{file}：将新增 {accepted}，已存在 {duplicates}，拒收 {rejected}，略过合计行 {skipped_totals}</translation>
    </message>
    <message>
        <source>{changed} of the rows added tell more of a consignment that was known already.</source>
        <translation>其中 {changed} 行补充了已登记各票的内容。</translation>
    </message>
    <message>
        <source>Its times name no zone; they were read as those of {zone}.</source>
        <translation>文件中的时间没有写明时区；按 {zone} 读取。</translation>
    </message>
    <message>
        <source>Columns that were not read, since their headings are not known: {columns}</source>
        <translation>以下列的标题无法识别，未读取：{columns}</translation>
    </message>
    <message>
        <source>row {row}, {column}, added, but look: {message}</source>
        <translation>第 {row} 行，{column}，已添加，但请核对：{message}</translation>
    </message>
    <message>
        <source>row {row}, {column}: {message}</source>
        <translation>第 {row} 行，{column}：{message}</translation>
    </message>
    <message>
        <source>and {count} more; --rejects FILE writes them all</source>
        <translation>另有 {count} 条；用 --rejects FILE 全部写出</translation>
    </message>
    <message>
        <source>Write cargo records to a workbook or a text file.</source>
        <translation>将货物记录写入工作簿或文本文件。</translation>
    </message>
    <message>
        <source>Only this direction.</source>
        <translation>只限此进出口方向。</translation>
    </message>
    <message>
        <source>Only this transport mode.</source>
        <translation>只限此运输方式。</translation>
    </message>
    <message>
        <source>The file; it ends in .xlsx or .csv.</source>
        <translation>文件，以 .xlsx 或 .csv 结尾。</translation>
    </message>
    <message>
        <source>{rows} records written to {file}</source>
        <translation>已将 {rows} 条记录写入 {file}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>ALTERED</source>
        <translation>被改动</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>尚未收到</translation>
    </message>
    <message>
        <source>last year is compared as something else</source>
        <translation>上年数据口径不同</translation>
    </message>
    <message>
        <source>another template</source>
        <translation>模板不同</translation>
    </message>
    <message>
        <source>another last day</source>
        <translation>截止日不同</translation>
    </message>
    <message>
        <source>another month</source>
        <translation>月份不同</translation>
    </message>
    <message>
        <source>another version of the program</source>
        <translation>程序版本不同</translation>
    </message>
    <message>
        <source>the table of the largest has other rows</source>
        <translation>前列表格所列的行不同</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>Write the return of a month.</source>
        <translation>生成月报表。</translation>
    </message>
    <message>
        <source>The month, as 2025-11; last: the one before today.</source>
        <translation>月份，如 2025-11；last 为上个月。</translation>
    </message>
    <message>
        <source>The template&apos;s name or file; the monthly one if not said.</source>
        <translation>模板名称或文件；不指定则用月报模板。</translation>
    </message>
    <message>
        <source>Make the return as of this instant; now if not said.</source>
        <translation>按此时刻的数据编制报表；不写则按现在。</translation>
    </message>
    <message>
        <source>Last year as restated, which is usual, or as first published.</source>
        <translation>上年数据按订正后（restated，通常）或按首次上报（first）。</translation>
    </message>
    <message>
        <source>With a sheet on what transport emits (carbon); none if not said.</source>
        <translation>附一张运输排放表（carbon）；不写则不附。</translation>
    </message>
    <message>
        <source>The workbook, .xlsx; {month} in its name becomes the month.</source>
        <translation>工作簿（.xlsx）；文件名里的 {month} 会换成月份。</translation>
    </message>
    <message>
        <source>The register of the returns that were handed out.</source>
        <translation>已报出报表的登记簿。</translation>
    </message>
    <message>
        <source>Those of a month, as 2025-11; all if not said.</source>
        <translation>某月的报表，如 2025-11；不写则全部。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>上年口径</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>导出时间</translation>
    </message>
    <message>
        <source>Have this desk work in a register of a hub: postgresql://user@host/database. A desk without records is filled from it.</source>
        <translation>让本工作台加入中心库的一个登记册：postgresql://用户@主机/数据库。没有记录的工作台会从中心库取得全部数据。</translation>
    </message>
    <message>
        <source>The register, where there are several.</source>
        <translation>登记册名称（有多个时须指明）。</translation>
    </message>
    <message>
        <source>This desk is {code} in the register {register} of {url}.</source>
        <translation>本工作台在 {url} 的登记册 {register} 中的代号为 {code}。</translation>
    </message>
    <message>
        <source>Exchange nothing any more; all records stay here.</source>
        <translation>不再交换；所有记录仍留在本机。</translation>
    </message>
    <message>
        <source>This desk left {url}. Entries that the hub does not have: {count}.</source>
        <translation>本工作台已退出 {url}。中心库尚未收到的条目：{count}。</translation>
    </message>
    <message>
        <source>Exchange with the hub once.</source>
        <translation>与中心库交换一次。</translation>
    </message>
    <message>
        <source>Exchange with the hub until Ctrl+C, at once when something is entered anywhere.</source>
        <translation>持续与中心库交换，任何一处有录入即刻进行；按 Ctrl+C 结束。</translation>
    </message>
    <message>
        <source>Exchange, then check that this desk and its hub have the same, record by record.</source>
        <translation>先交换，再逐条核对本工作台与中心库是否一致。</translation>
    </message>
    <message>
        <source>How this desk and its hub stand; asks no hub.</source>
        <translation>本工作台与中心库的状况；不连接中心库。</translation>
    </message>
    <message>
        <source>This desk has joined no hub.</source>
        <translation>本工作台尚未加入中心库。</translation>
    </message>
    <message>
        <source>{state}; all exchanged last: {at}; to be sent: {unsent}; contests that wait: {contests}</source>
        <translation>{state}；上次全部交换：{at}；待发送：{unsent}；待裁定的冲突：{contests}</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>the desk is being filled</source>
        <translation>正在取得全部数据</translation>
    </message>
    <message>
        <source>taking</source>
        <translation>正在接收</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>no exchange runs</source>
        <translation>未在交换</translation>
    </message>
    <message>
        <source>Entries taken: {taken}, sent: {sent}.</source>
        <translation>接收条目：{taken}，发送：{sent}。</translation>
    </message>
    <message>
        <source>Changes that met another desk&apos;s and wait for a person: {count}. See “hub contests”.</source>
        <translation>与其他工作台冲突、待人工裁定的更改：{count}。见“hub contests”。</translation>
    </message>
    <message>
        <source>What waits because two desks changed the same thing without knowing of one another.</source>
        <translation>因两个工作台互不知情地更改同一内容而待裁定的冲突。</translation>
    </message>
    <message>
        <source>Those that were settled, the newest first.</source>
        <translation>已裁定的冲突，最新的在前。</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>不同栏目</translation>
    </message>
    <message>
        <source>both changed it</source>
        <translation>双方都作了更改</translation>
    </message>
    <message>
        <source>another record has its number, name or day</source>
        <translation>其编号、名称或日期已被另一条记录占用</translation>
    </message>
    <message>
        <source>its month was closed meanwhile</source>
        <translation>其所在月份在此期间已结账</translation>
    </message>
    <message>
        <source>other desks entered records in this month meanwhile</source>
        <translation>其他工作台在此期间录入了该月的记录</translation>
    </message>
    <message>
        <source>Say what holds: what is stored, the version that waits, or of each field one of them.</source>
        <translation>决定以何者为准：已存的、待定的，或逐字段选取。</translation>
    </message>
    <message>
        <source>Of one field; those that are not named stay as they are stored.</source>
        <translation>指定一个字段；未指定的保持已存的值。</translation>
    </message>
    <message>
        <source>Why, for the journal.</source>
        <translation>原因，记入台账。</translation>
    </message>
    <message>
        <source>Settled: {settled}. Records changed: {count}.</source>
        <translation>已裁定：{settled}。更改的记录：{count}。</translation>
    </message>
    <message>
        <source>Print the SQL that makes a database a hub, for its administrator.</source>
        <translation>输出把数据库建为中心库的 SQL，供其管理员执行。</translation>
    </message>
    <message>
        <source>Without partitions, roles and row-level security, for engines that lack these.</source>
        <translation>不含分区、角色和行级安全，用于不支持这些功能的数据库。</translation>
    </message>
    <message>
        <source>The hub, where it is not this desk&apos;s own.</source>
        <translation>中心库的地址（不是本工作台所加入的那个时）。</translation>
    </message>
    <message>
        <source>Print the SQL instead, for the administrator.</source>
        <translation>只输出 SQL，供管理员执行。</translation>
    </message>
    <message>
        <source>Let a role of the database work in a register, or only read it; it is made if need be.</source>
        <translation>允许数据库的一个角色在登记册中工作，或只供读取；没有则新建。</translation>
    </message>
    <message>
        <source>The register.</source>
        <translation>登记册。</translation>
    </message>
    <message>
        <source>Only for reports: the views, and nothing else.</source>
        <translation>只用于报表：仅可读取视图。</translation>
    </message>
    <message>
        <source>{role} may work in the register {register}.</source>
        <translation>{role} 可在登记册 {register} 中工作。</translation>
    </message>
    <message>
        <source>Its password, which is shown this once: {password}</source>
        <translation>其密码（只显示这一次）：{password}</translation>
    </message>
    <message>
        <source>Keep a role out from now on: of a desk that was lost.</source>
        <translation>从现在起禁止一个角色进入：用于丢失的工作台。</translation>
    </message>
    <message>
        <source>{role} is kept out. Sessions that were ended: {count}.</source>
        <translation>已禁止 {role} 进入。结束的会话：{count}。</translation>
    </message>
    <message>
        <source>The desks of the hub&apos;s registers, and how far each one is.</source>
        <translation>中心库各登记册中的工作台及其进度。</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记册</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>口岸</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近连接</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>落后</translation>
    </message>
    <message>
        <source>Journal no.</source>
        <translation>台账序号</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Compare two returns cell by cell, with the changes between.</source>
        <translation>逐格比较两份报表，并列出其间的更改。</translation>
    </message>
    <message>
        <source>The restatements that the return of a month must report.</source>
        <translation>某月报表应说明的订正。</translation>
    </message>
    <message>
        <source>Nothing was changed in the months that were returned.</source>
        <translation>已上报的月份没有更改。</translation>
    </message>
    <message>
        <source>{number}: the copy that was kept is {kept}; the return was made again.</source>
        <translation>{number}：留存的副本{kept}；报表已按当时数据重新编制。</translation>
    </message>
    <message>
        <source>All figures are equal.</source>
        <translation>所有数字一致。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>由何更改</translation>
    </message>
    <message>
        <source>NOT EXPLAINED</source>
        <translation>未能说明</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>The workbook, .xlsx.</source>
        <translation>工作簿 .xlsx。</translation>
    </message>
    <message>
        <source>Return {register_no} of {month} written to {file}</source>
        <translation>{month} 报表 {register_no} 已写入 {file}</translation>
    </message>
    <message>
        <source>What was typed, or stands in the environment, is no text in UTF-8.</source>
        <translation>输入的内容或环境变量中的内容不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>something went wrong in the program ({error}); what happened is in {file}</source>
        <translation>程序出错（{error}）；经过记录在 {file}</translation>
    </message>
    <message>
        <source>“{value}” is none of: {choices}.</source>
        <translation>“{value}”不在可选值之内：{choices}。</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation>“{value}”不是整数。</translation>
    </message>
    <message>
        <source>{value} is not between {least} and {most}.</source>
        <translation>{value} 不在 {least} 与 {most} 之间。</translation>
    </message>
    <message>
        <source>First day.</source>
        <translation>起始日期。</translation>
    </message>
    <message>
        <source>Last day.</source>
        <translation>截止日期。</translation>
    </message>
    <message>
        <source>{last} is before {first}, the first day.</source>
        <translation>截止日期 {last} 早于起始日期 {first}。</translation>
    </message>
    <message>
        <source>Make a backup, also while the desk is in use.</source>
        <translation>备份，使用中也可进行。</translation>
    </message>
    <message>
        <source>The file; in the folder backups if not said.</source>
        <translation>文件；不指定则存入 backups 文件夹。</translation>
    </message>
    <message>
        <source>Keep it for 90 days as one made by hand, whatever the rule of days, weeks and months.</source>
        <translation>作为手工备份保留 90 天，不受按日、周、月清理的规则影响。</translation>
    </message>
    <message>
        <source>Set the second folder, on a stick or a share, that each backup is copied to; or off.</source>
        <translation>设定第二个文件夹（U 盘或网络共享），每份备份都复制过去；off 为不用。</translation>
    </message>
    <message>
        <source>List the backups that there are, newest first.</source>
        <translation>列出现有备份，新的在前。</translation>
    </message>
    <message>
        <source>Backup written to {file}, and read to its end.</source>
        <translation>备份已写入 {file}，并已完整核读。</translation>
    </message>
    <message>
        <source>Second copy in {file}, read there again.</source>
        <translation>第二份存于 {file}，已回读核对。</translation>
    </message>
    <message>
        <source>Backups have no second folder any more.</source>
        <translation>备份不再存第二份。</translation>
    </message>
    <message>
        <source>Each backup is copied to {folder} from now on.</source>
        <translation>今后每份备份都会复制到 {folder}。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Last entry by</source>
        <translation>最后经手人</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手工</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>升级前</translation>
    </message>
    <message>
        <source>replaced by a restore</source>
        <translation>被恢复替换</translation>
    </message>
    <message>
        <source>salvaged</source>
        <translation>抢救所得</translation>
    </message>
    <message>
        <source>put there</source>
        <translation>外来文件</translation>
    </message>
    <message>
        <source>good</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>DAMAGED</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未查</translation>
    </message>
    <message>
        <source>Put a backup in place of what is stored, which is kept beside it.</source>
        <translation>用备份替换现有数据，原数据另存保留。</translation>
    </message>
    <message>
        <source>Only tell what is in it, and what would be lost.</source>
        <translation>只查看内容和会丢失什么，不恢复。</translation>
    </message>
    <message>
        <source>Also a backup whose journal was changed.</source>
        <translation>台账被改动过的备份也恢复。</translation>
    </message>
    <message>
        <source>{file} is restored; what it replaced is {kept}.</source>
        <translation>已从 {file} 恢复；被替换的数据保存在 {kept}。</translation>
    </message>
    <message>
        <source>{records} records; last entry no. {no}, {at}, by {who}</source>
        <translation>{records} 条记录；最后一笔为台账第 {no} 号，{at}，{who}</translation>
    </message>
    <message>
        <source>Its journal does not hold at no. {no}.</source>
        <translation>其台账在第 {no} 号处不成立。</translation>
    </message>
    <message>
        <source>The desk&apos;s own file cannot be read, so nothing can be compared.</source>
        <translation>工作台自身的文件无法读取，不能比较。</translation>
    </message>
    <message>
        <source>Would be lost: {count} entries of {records} records ({by})</source>
        <translation>将丢失：{records} 条记录的 {count} 笔台账（{by}）</translation>
    </message>
    <message>
        <source>Only in the backup: {count} entries</source>
        <translation>仅备份中有：{count} 笔台账</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged desk into a fresh file, with a list of what could not; restore takes it.</source>
        <translation>把损坏的工作台中还能读出的内容抢救到新文件，并列出读不出的；可再用 restore 恢复。</translation>
    </message>
    <message>
        <source>Salvaged into {file}; this report is {report}.</source>
        <translation>已抢救到 {file}；本报告为 {report}。</translation>
    </message>
    <message>
        <source>Versions, folders, space, libraries: what to send when asking for help.</source>
        <translation>版本、文件夹、空间、程序库：求助时请发送这些信息。</translation>
    </message>
    <message>
        <source>Load every library, which takes seconds, and name those that cannot be.</source>
        <translation>加载全部程序库（需要几秒），并列出无法加载的。</translation>
    </message>
    <message>
        <source>Open the window; of the desk that a file desk.sqlite3 belongs to, if one is named.</source>
        <translation>打开窗口；若给出 desk.sqlite3 文件，则打开其所属的工作台。</translation>
    </message>
    <message>
        <source>The tab to show first.</source>
        <translation>首先显示的标签页。</translation>
    </message>
    <message>
        <source>Light or dark.</source>
        <translation>浅色或深色。</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Every other command works without one.</source>
        <translation>没有可打开窗口的显示器。其他命令都不需要显示器。</translation>
    </message>
    <message>
        <source>Read the journal.</source>
        <translation>查看台账。</translation>
    </message>
    <message>
        <source>The number of the first entry.</source>
        <translation>首条的序号。</translation>
    </message>
    <message>
        <source>At most so many entries.</source>
        <translation>最多条数。</translation>
    </message>
    <message>
        <source>Check the file, the journal&apos;s chain, all that is kept against it, and the totals.</source>
        <translation>核对文件、台账链、台账所载的一切，以及合计。</translation>
    </message>
    <message>
        <source>Also hold the journal against what a return says of it: a workbook, a folder of them (the desk&apos;s returns), or number and hash as printed. May be given several times.</source>
        <translation>并将台账与报表上所印的相核对：一个工作簿、一个装有工作簿的文件夹（如工作台的 returns），或照印的“序号:哈希”。可多次给出。</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>DIFFERS</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>Work through what is to be looked at before closing a month.</source>
        <translation>核对一个月结账前须查看的各项。</translation>
    </message>
    <message>
        <source>Tick a line of a month&apos;s checklist off.</source>
        <translation>确认某月核对清单中的一项。</translation>
    </message>
    <message>
        <source>A note to it.</source>
        <translation>附注。</translation>
    </message>
    <message>
        <source>{month}, {title}: ticked off at {count}.</source>
        <translation>{month}，{title}：已确认（{count}）。</translation>
    </message>
    <message>
        <source>Take the tick of a line away again.</source>
        <translation>取消某项的确认。</translation>
    </message>
    <message>
        <source>{month}, {title}: not ticked off.</source>
        <translation>{month}，{title}：未确认。</translation>
    </message>
    <message>
        <source>Lock a month against changes.</source>
        <translation>结账，锁定该月。</translation>
    </message>
    <message>
        <source>{month} is closed now.</source>
        <translation>{month} 已结账。</translation>
    </message>
    <message>
        <source>{month} was closed with lines of its checklist not ticked off: {lines}.</source>
        <translation>{month} 已结账，但核对清单中有未确认的项目：{lines}。</translation>
    </message>
    <message>
        <source>Unlock a month.</source>
        <translation>反结账，解锁该月。</translation>
    </message>
    <message>
        <source>All meters, and when each was last read.</source>
        <translation>列出全部计量表及最近一次读数。</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>最近读数日</translation>
    </message>
    <message>
        <source>What flowed through a meter, day by day.</source>
        <translation>逐日列出某计量表的流量。</translation>
    </message>
    <message>
        <source>Add a meter or change one: FIELD=VALUE …, such as unit=m3 shows=counter direction=import.</source>
        <translation>新增或修改计量表：字段=值 …，例如 unit=m3 shows=counter direction=import。</translation>
    </message>
    <message>
        <source>Enter what a meter showed at the end of a day, or correct it with --reason.</source>
        <translation>录入某日终了时的读数；更正时用 --reason 说明原因。</translation>
    </message>
    <message>
        <source>The counter began anew at this number.</source>
        <translation>计数器到此数后归零重新计数。</translation>
    </message>
    <message>
        <source>It was replaced: where the old counter stood.</source>
        <translation>换表：旧表止数。</translation>
    </message>
    <message>
        <source>It was replaced: from what the new one counts.</source>
        <translation>换表：新表起数。</translation>
    </message>
    <message>
        <source>A remark to it.</source>
        <translation>备注。</translation>
    </message>
    <message>
        <source>Why it is corrected; the journal keeps it.</source>
        <translation>更正原因，记入台账。</translation>
    </message>
    <message>
        <source>{name}, {day}: {quantity} {unit}.</source>
        <translation>{name}，{day}：{quantity} {unit}。</translation>
    </message>
    <message>
        <source>Take a meter&apos;s reading of a day out again.</source>
        <translation>作废某计量表某日的读数。</translation>
    </message>
    <message>
        <source>Why; the journal keeps it.</source>
        <translation>原因，记入台账。</translation>
    </message>
    <message>
        <source>{name}, {day}: taken out.</source>
        <translation>{name}，{day}：已作废。</translation>
    </message>
    <message>
        <source>Say by what the readings of a meter are weighed from a day on, and where it is from.</source>
        <translation>设定某计量表自某日起的换算系数及其来源。</translation>
    </message>
    <message>
        <source>Such as the number of the laboratory&apos;s paper.</source>
        <translation>例如化验单编号。</translation>
    </message>
    <message>
        <source>{meter}, from {day}: {factor} ({source}).</source>
        <translation>{meter}，自 {day} 起：{factor}（{source}）。</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} 已保存。</translation>
    </message>
    <message>
        <source>“{word}” is no FIELD=VALUE. Fields: {known}.</source>
        <translation>“{word}”不是“字段=值”。可用字段：{known}。</translation>
    </message>
    <message>
        <source>There is no meter yet. “horgosdesk meters set NAME …” adds one.</source>
        <translation>还没有计量表。用“horgosdesk meters set 名称 …”新增。</translation>
    </message>
    <message>
        <source>Flowed ({unit})</source>
        <translation>流量（{unit}）</translation>
    </message>
    <message>
        <source>Tonnes</source>
        <translation>吨数</translation>
    </message>
    <message>
        <source>Not read: {days}</source>
        <translation>缺读数：{days}</translation>
    </message>
    <message>
        <source>{month} is open again.</source>
        <translation>{month} 已反结账。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>核对项目</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>ticked at {then}, now {now}: tick again</source>
        <translation>确认时 {then} 项，现 {now} 项：须重新确认</translation>
    </message>
    <message>
        <source>Answer with one JSON document.</source>
        <translation>以一个 JSON 文档作答。</translation>
    </message>
    <message>
        <source>Tell progress as lines of JSON on standard error.</source>
        <translation>在标准错误上以 JSON 行报告进度。</translation>
    </message>
    <message>
        <source>Show this and exit.</source>
        <translation>显示本说明并退出。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>“{word}” is one word too many.</source>
        <translation>多了一个词“{word}”。</translation>
    </message>
    <message>
        <source>There is no command “{name}”. There are: {commands}.</source>
        <translation>没有命令“{name}”。可用命令：{commands}。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>缺少 {name}。</translation>
    </message>
    <message>
        <source>There is no option {name}.</source>
        <translation>没有选项 {name}。</translation>
    </message>
    <message>
        <source>{name} is used wrongly: it lacks a value, or takes none.</source>
        <translation>{name} 用法有误：缺少值，或不应带值。</translation>
    </message>
    <message>
        <source>{text} “{command} --help” says more.</source>
        <translation>{text}详见“{command} --help”。</translation>
    </message>
    <message>
        <source>HorgosDesk: the logistics desk of a land port. Without a command it opens the window.</source>
        <translation>HorgosDesk：陆路口岸物流工作台。不带命令时打开窗口。</translation>
    </message>
    <message>
        <source>The desk&apos;s folder; else $HORGOSDESK_DATA, else the user&apos;s data folder.</source>
        <translation>工作台文件夹；否则用 $HORGOSDESK_DATA，再否则用用户数据文件夹。</translation>
    </message>
    <message>
        <source>The language of all words.</source>
        <translation>文字所用语言。</translation>
    </message>
    <message>
        <source>Who signs in, on a desk with accounts; reading needs nobody.</source>
        <translation>在启用账号的工作台上以谁的身份登录；只查看无需登录。</translation>
    </message>
    <message>
        <source>A file with the password; else $HORGOSDESK_PASSWORD, else it is asked for.</source>
        <translation>存放密码的文件；不指定则用 $HORGOSDESK_PASSWORD，再没有则询问。</translation>
    </message>
    <message>
        <source>The first line is the passphrase of an encrypted desk; else $HORGOSDESK_PASSPHRASE, the keyring, the terminal.</source>
        <translation>文件第一行为已加密工作台的口令；否则依次取 $HORGOSDESK_PASSPHRASE、密钥环、终端输入。</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>显示版本并退出。</translation>
    </message>
    <message>
        <source>Take records in from files.</source>
        <translation>从文件导入记录。</translation>
    </message>
    <message>
        <source>Write records and returns to files.</source>
        <translation>将记录和报表写入文件。</translation>
    </message>
    <message>
        <source>Study the release times of consignments.</source>
        <translation>研究货物的放行时间。</translation>
    </message>
    <message>
        <source>Take in the railway&apos;s messages.</source>
        <translation>接收铁路报文。</translation>
    </message>
    <message>
        <source>Read meters, and what flowed through them.</source>
        <translation>计量表读数与流量。</translation>
    </message>
    <message>
        <source>Follow the trains.</source>
        <translation>跟踪列车。</translation>
    </message>
    <message>
        <source>The register of returns: what was handed out, and what differs.</source>
        <translation>报表登记簿：报出了什么、有何差异。</translation>
    </message>
    <message>
        <source>Who may sign in at this desk, and as what; off until it is switched on.</source>
        <translation>谁可以登录本工作台、以何种角色登录；启用之前一律不用登录。</translation>
    </message>
    <message>
        <source>Double entry: a sample of records that a second clerk keys blind.</source>
        <translation>双录核对：抽取样本，由另一名录入员盲录。</translation>
    </message>
    <message>
        <source>Many desks, one register: exchange with a PostgreSQL hub.</source>
        <translation>多个工作台，一本登记册：与 PostgreSQL 中心库交换。</translation>
    </message>
    <message>
        <source>What is to be done is missing. There are: {commands}.</source>
        <translation>缺少要执行的操作。可用：{commands}。</translation>
    </message>
    <message>
        <source>Fill an empty folder with synthetic records, marked as such.</source>
        <translation>向空文件夹填入标明为合成的数据。</translation>
    </message>
    <message>
        <source>Cargo records on a usual day; 40 if not said.</source>
        <translation>平常一天的货物记录数；默认 40。</translation>
    </message>
    <message>
        <source>The same number gives the same records on every machine; 1 if not said.</source>
        <translation>同一数字在任何电脑上生成相同的记录；默认 1。</translation>
    </message>
    <message>
        <source>{records} synthetic cargo records, {clearances} clearances and {trains} trains from {first} to {last} in {folder}</source>
        <translation>{first} 至 {last} 的虚构货物记录 {records} 条、通关 {clearances} 票、列车 {trains} 列，存于 {folder}</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>进出口</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>运输方式</translation>
    </message>
    <message>
        <source>What transport emits, by tonne-kilometres, and what rail saves against road.</source>
        <translation>按吨公里核算运输排放，以及铁路比公路的减排量。</translation>
    </message>
    <message>
        <source>The transport chain of one consignment, by its declaration; takes no days.</source>
        <translation>按报关单号列出一票货物的运输链；不带日期。</translation>
    </message>
    <message>
        <source>Cut by some of month,direction,mode.</source>
        <translation>按 month,direction,mode 中的若干项分列。</translation>
    </message>
    <message>
        <source>The border leg, which is usual, or the whole leg where the train&apos;s route is known (whole).</source>
        <translation>通常只计口岸区段（border）；已知列车线路的也可计全程（whole）。</translation>
    </message>
    <message>
        <source>--declaration stands alone: of one consignment there are no days and no cuts.</source>
        <translation>--declaration 须单独使用：单票货物没有日期和分列。</translation>
    </message>
    <message>
        <source>Give --from and --to, or --declaration.</source>
        <translation>请给出 --from 和 --to，或 --declaration。</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>运输链要素</translation>
    </message>
    <message>
        <source>km</source>
        <translation>公里</translation>
    </message>
    <message>
        <source>tkm</source>
        <translation>吨公里</translation>
    </message>
    <message>
        <source>kg CO2e</source>
        <translation>CO2e 千克</translation>
    </message>
    <message>
        <source>By road kg CO2e</source>
        <translation>改走公路 CO2e 千克</translation>
    </message>
    <message>
        <source>Saved kg CO2e</source>
        <translation>减排 CO2e 千克</translation>
    </message>
    <message>
        <source>Covered t</source>
        <translation>已核算 吨</translation>
    </message>
    <message>
        <source>Route known t</source>
        <translation>已知线路 吨</translation>
    </message>
    <message>
        <source>{mode}: {grams} g CO2e per tonne-kilometre, {year}: {source}</source>
        <translation>{mode}：每吨公里 {grams} 克 CO2e，{year} 年，来源：{source}</translation>
    </message>
    <message>
        <source>{mode}: border leg {km} km, {origin} – {destination}</source>
        <translation>{mode}：口岸区段 {km} 公里，{origin}—{destination}</translation>
    </message>
    <message>
        <source>{said} (not verified: {what})</source>
        <translation>{said}（未核对：{what}）</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>商品类别</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>收发货人</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未放行</translation>
    </message>
    <message>
        <source>Median h</source>
        <translation>中位数 小时</translation>
    </message>
    <message>
        <source>Mean of the finished h</source>
        <translation>已放行的均值 小时</translation>
    </message>
    <message>
        <source>Within target %</source>
        <translation>达标 %</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Only this lane.</source>
        <translation>只看此通道。</translation>
    </message>
    <message>
        <source>What was known at this time, as 2025-11-03T14:30; now if not said.</source>
        <translation>按此时刻所知，如 2025-11-03T14:30；不写则为现在。</translation>
    </message>
    <message>
        <source>All hours (wall, if not said), or those in which the post is open (working).</source>
        <translation>全部时间（wall，不写即此），或只计口岸开放时间（working）。</translation>
    </message>
    <message>
        <source>Cut by some of direction,mode,lane,category,trader.</source>
        <translation>按 direction,mode,lane,category,trader 中的几项分组。</translation>
    </message>
    <message>
        <source>Release times of the consignments that arrived in these days.</source>
        <translation>这些天运抵的货物的放行时间。</translation>
    </message>
    <message>
        <source>75 % in h</source>
        <translation>75% 放行 小时</translation>
    </message>
    <message>
        <source>90 % in h</source>
        <translation>90% 放行 小时</translation>
    </message>
    <message>
        <source>Target h</source>
        <translation>目标 小时</translation>
    </message>
    <message>
        <source>Part of the mean h</source>
        <translation>占均值 小时</translation>
    </message>
    <message>
        <source>{open} of {cases} consignments were not released at {as_of}. They count as censored: their time so far is a least time, neither left out nor taken for done.</source>
        <translation>截至 {as_of}，{cases} 票中有 {open} 票未放行，按删失处理：其至今时间只是下限，既不剔除，也不当作已放行。</translation>
    </message>
    <message>
        <source>{count} consignments had not arrived by then and are not counted.</source>
        <translation>另有 {count} 票届时尚未运抵，不计入。</translation>
    </message>
    <message>
        <source>Hours are those in which the post was open (hours.csv, days.csv).</source>
        <translation>小时数只计口岸开放时间（hours.csv、days.csv）。</translation>
    </message>
    <message>
        <source>Release times before a day and from it on, with a test.</source>
        <translation>某日之前与该日起的放行时间，附检验。</translation>
    </message>
    <message>
        <source>The first day of the new procedure; that of baselines.csv if not said.</source>
        <translation>新办法的首日；不写则取 baselines.csv 中的日期。</translation>
    </message>
    <message>
        <source>--split is missing, and the desk&apos;s baselines.csv names no day.</source>
        <translation>缺少 --split，且本台的 baselines.csv 没有日期。</translation>
    </message>
    <message>
        <source>Before {day}</source>
        <translation>{day} 之前</translation>
    </message>
    <message>
        <source>From {day} on</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Log-rank test: nothing to compare.</source>
        <translation>对数秩检验：没有可比较的。</translation>
    </message>
    <message>
        <source>Log-rank test that both sides are alike: {p}</source>
        <translation>对数秩检验（两侧相同）：{p}</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Mean hours saved</source>
        <translation>平均节省小时</translation>
    </message>
    <message>
        <source>Before h</source>
        <translation>之前 小时</translation>
    </message>
    <message>
        <source>After h</source>
        <translation>之后 小时</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>Reckoned from the published hours</source>
        <translation>按公布小时数算得</translation>
    </message>
    <message>
        <source>Measured here, medians</source>
        <translation>本台实测（中位数）</translation>
    </message>
    <message>
        <source>Not verified: {what}</source>
        <translation>未核实：{what}</translation>
    </message>
    <message>
        <source>Write the Time Release Study of these days to a workbook.</source>
        <translation>将这些天的放行时间研究写入工作簿。</translation>
    </message>
    <message>
        <source>Compare before this day with it and later; that of baselines.csv if not said and within the days.</source>
        <translation>以此日为界比较前后；不写则取 baselines.csv 中落在期内的日期。</translation>
    </message>
    <message>
        <source>Study of {cases} consignments, {open} of them open, written to {file}</source>
        <translation>已将 {cases} 票（其中 {open} 票未放行）的研究写入 {file}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国别</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Exact sums of the final records.</source>
        <translation>正式记录的精确合计。</translation>
    </message>
    <message>
        <source>Cut by some of direction,mode,category,country,month,day.</source>
        <translation>分组：direction,mode,category,country,month,day 中若干项。</translation>
    </message>
    <message>
        <source>Compare with the same days of the year before.</source>
        <translation>与上年同期比较。</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>The year before is not whole: records begin on {day}, so that changes are against a part of it.</source>
        <translation>上年数据不全：记录始于 {day}，同比仅与其中一部分相比。</translation>
    </message>
    <message>
        <source>Gross t</source>
        <translation>毛重 t</translation>
    </message>
    <message>
        <source>Net t</source>
        <translation>净重 t</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Value {currency}</source>
        <translation>金额 {currency}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Year before t</source>
        <translation>上年 t</translation>
    </message>
    <message>
        <source>Change %</source>
        <translation>增减 %</translation>
    </message>
    <message>
        <source>The sentence for the press.</source>
        <translation>新闻稿用语。</translation>
    </message>
    <message>
        <source>The month alone, or the year to its end (ytd) if not said.</source>
        <translation>仅当月；不指定则为年初至该月末（ytd）。</translation>
    </message>
    <message>
        <source>{applied} applied, {duplicate} there already, {quarantined} quarantined</source>
        <translation>采用 {applied}，已有 {duplicate}，隔离 {quarantined}</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>up</source>
        <translation>已连通</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待重试</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Take in the railway&apos;s messages that are in some files.</source>
        <translation>接收若干文件中的铁路报文。</translation>
    </message>
    <message>
        <source>Take quarantined files in again, all of them if none is named.</source>
        <translation>重新接收被隔离的文件；不指明则为全部。</translation>
    </message>
    <message>
        <source>Run the channels that are set up, until Ctrl+C; what is bad is quarantined.</source>
        <translation>运行已设置的通道，直到按 Ctrl+C；有误的报文予以隔离。</translation>
    </message>
    <message>
        <source>Only take what is in the watched folders now, and end.</source>
        <translation>只接收监视文件夹中现有的文件，然后结束。</translation>
    </message>
    <message>
        <source>List the channels that are set up, and how they are doing.</source>
        <translation>列出已设置的通道及其状态。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The name as people are called, such as 张伟.</source>
        <translation>显示的姓名，如 张伟。</translation>
    </message>
    <message>
        <source>A file with the new password; else $HORGOSDESK_NEW_PASSWORD, else it is asked for.</source>
        <translation>存放新密码的文件；不指定则用 $HORGOSDESK_NEW_PASSWORD，再没有则询问。</translation>
    </message>
    <message>
        <source>Recovery code: {code}
Write it down and lock it away; it is not shown again. It lets an administrator in who forgot the password.</source>
        <translation>恢复码：{code}
请抄下并锁好，不会再次显示。管理员忘记密码时可凭它登录。</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Switch accounts on; NAME is the first administrator.</source>
        <translation>启用账号；NAME 为首位管理员。</translation>
    </message>
    <message>
        <source>Accounts are on; {name} is administrator.</source>
        <translation>账号已启用；{name} 为管理员。</translation>
    </message>
    <message>
        <source>Switch accounts off: whoever opens the desk may do all.</source>
        <translation>停用账号：打开工作台的任何人都可进行所有操作。</translation>
    </message>
    <message>
        <source>Accounts are off.</source>
        <translation>账号未启用。</translation>
    </message>
    <message>
        <source>Let another person in.</source>
        <translation>新增一人。</translation>
    </message>
    <message>
        <source>clerk, supervisor or administrator.</source>
        <translation>clerk（录入员）、supervisor（主管）或 administrator（管理员）。</translation>
    </message>
    <message>
        <source>Give a person another role.</source>
        <translation>更改某人的角色。</translation>
    </message>
    <message>
        <source>Change one&apos;s own password, or set that of another.</source>
        <translation>修改自己的密码，或为他人设置密码。</translation>
    </message>
    <message>
        <source>The password of {name} is changed.</source>
        <translation>{name} 的密码已更改。</translation>
    </message>
    <message>
        <source>Call a person otherwise; the sign-in name stays.</source>
        <translation>更改显示的姓名；登录名不变。</translation>
    </message>
    <message>
        <source>Let a person in no more.</source>
        <translation>停用某人的账号。</translation>
    </message>
    <message>
        <source>Let a person in again.</source>
        <translation>重新启用某人的账号。</translation>
    </message>
    <message>
        <source>Forget a person&apos;s wrong passwords.</source>
        <translation>清除某人输错密码的次数。</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>列出账号。</translation>
    </message>
    <message>
        <source>Accounts are on.</source>
        <translation>账号已启用。</translation>
    </message>
    <message>
        <source>Set a new password for an administrator by the recovery code.</source>
        <translation>凭恢复码为管理员设置新密码。</translation>
    </message>
    <message>
        <source>A file with the recovery code; else $HORGOSDESK_RECOVERY_CODE, else it is asked for.</source>
        <translation>存放恢复码的文件；不指定则用 $HORGOSDESK_RECOVERY_CODE，再没有则询问。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Make a new recovery code; the one before holds no more.</source>
        <translation>生成新的恢复码；原恢复码作废。</translation>
    </message>
    <message>
        <source>The recovery code of before holds no more.</source>
        <translation>原恢复码已作废。</translation>
    </message>
    <message>
        <source>After how many minutes without a key the window locks; 0: never.</source>
        <translation>多少分钟无操作后锁定窗口；0 为从不。</translation>
    </message>
    <message>
        <source>The window locks after {minutes} min without a key.</source>
        <translation>无操作 {minutes} 分钟后锁定窗口。</translation>
    </message>
    <message>
        <source>The window does not lock by itself.</source>
        <translation>窗口不自动锁定。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登录</translation>
    </message>
    <message>
        <source>Wrong tries</source>
        <translation>输错次数</translation>
    </message>
    <message>
        <source>active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Set up a channel, or change it: a broker as mqtts://host:8883, or a folder to be watched.</source>
        <translation>设置或修改通道：消息代理（如 mqtts://host:8883），或要监视的文件夹。</translation>
    </message>
    <message>
        <source>Topics to subscribe to, parted by “|”.</source>
        <translation>要订阅的主题，用“|”分隔。</translation>
    </message>
    <message>
        <source>The user&apos;s name at the broker.</source>
        <translation>在消息代理的用户名。</translation>
    </message>
    <message>
        <source>The authority that vouches for the broker.</source>
        <translation>为消息代理担保的证书颁发机构文件。</translation>
    </message>
    <message>
        <source>The desk&apos;s own certificate.</source>
        <translation>本台自己的证书。</translation>
    </message>
    <message>
        <source>The key of the desk&apos;s certificate.</source>
        <translation>本台证书的私钥。</translation>
    </message>
    <message>
        <source>The version of MQTT that the broker speaks.</source>
        <translation>消息代理使用的 MQTT 版本。</translation>
    </message>
    <message>
        <source>The channel {name} is set up in {file}.</source>
        <translation>通道 {name} 已在 {file} 中设置。</translation>
    </message>
    <message>
        <source>Store its password: horgosdesk feed password {name}</source>
        <translation>请存入其密码：horgosdesk feed password {name}</translation>
    </message>
    <message>
        <source>This connection is not encrypted: others on the network can read the password. Better use {scheme}s://.</source>
        <translation>此连接未加密：网络上的他人可读到密码。宜用 {scheme}s://。</translation>
    </message>
    <message>
        <source>Take a channel out, and its password.</source>
        <translation>删除通道及其密码。</translation>
    </message>
    <message>
        <source>The channel {name} is taken out.</source>
        <translation>通道 {name} 已删除。</translation>
    </message>
    <message>
        <source>Store the password of a channel in the computer&apos;s keyring.</source>
        <translation>将通道密码存入计算机的密钥环。</translation>
    </message>
    <message>
        <source>Password of {user} at {address}</source>
        <translation>{user} 在 {address} 的密码</translation>
    </message>
    <message>
        <source>The password is in the keyring; the channel uses it from its next connection.</source>
        <translation>密码已存入密钥环；通道下次连接时起使用。</translation>
    </message>
    <message>
        <source>Weights further apart than so many percent differ; 3 if not said.</source>
        <translation>重量相差超过此百分比即为不符；未指明则为 3。</translation>
    </message>
    <message>
        <source>The trains that are due, at the port and gone.</source>
        <translation>待到、在站与已离的列车。</translation>
    </message>
    <message>
        <source>As it was known at this time, as 2025-11-03T14:30; now if not said.</source>
        <translation>按此时刻所知，如 2025-11-03T14:30；未指明则为现在。</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>车次</translation>
    </message>
    <message>
        <source>From</source>
        <translation>始发</translation>
    </message>
    <message>
        <source>To</source>
        <translation>终到</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>Delay min</source>
        <translation>晚点 分</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>10 to 90 %</source>
        <translation>10%～90%</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>已申报</translation>
    </message>
    <message>
        <source>Undeclared</source>
        <translation>未申报</translation>
    </message>
    <message>
        <source>One train: its times, its wagons, when it will come.</source>
        <translation>一列车：时刻、编组、预计到达。</translation>
    </message>
    <message>
        <source>The service day; the newest run if not said.</source>
        <translation>开行日；未指明则为最近一次。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>车站</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>当地时间</translation>
    </message>
    <message>
        <source>Trains before</source>
        <translation>参考列数</translation>
    </message>
    <message>
        <source>Wagons and containers of the trains against the declarations.</source>
        <translation>列车的车辆与集装箱同申报比对。</translation>
    </message>
    <message>
        <source>Declared by rail, on no train:</source>
        <translation>铁路申报而不在任何列车上：</translation>
    </message>
    <message>
        <source>Draw a random sample of records to be keyed a second time.</source>
        <translation>随机抽取待复录的记录。</translation>
    </message>
    <message>
        <source>How many records.</source>
        <translation>记录数。</translation>
    </message>
    <message>
        <source>What the lots are drawn with; else one is made up and told.</source>
        <translation>抽签用的种子；不给则自动生成并告知。</translation>
    </message>
    <message>
        <source>Keep the shares of some of mode,direction,entered_by,day.</source>
        <translation>按 mode,direction,entered_by,day 中的若干项分层，保持各层比例。</translation>
    </message>
    <message>
        <source>What a paper is found by, and therefore not compared; none: day and number alone.</source>
        <translation>用哪一栏查找单证（该栏不比对）；none：只用日期和序号。</translation>
    </message>
    <message>
        <source>What was drawn, and what of it waits; newest first.</source>
        <translation>已抽的样本及未完成的数目，最新的在前。</translation>
    </message>
    <message>
        <source>How far the two entries agree, by field and by clerk.</source>
        <translation>两次录入的一致率，按栏目和录入员。</translation>
    </message>
    <message>
        <source>The month.</source>
        <translation>月份。</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>全部栏目</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比对项数</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致率</translation>
    </message>
    <message>
        <source>First entry wrong</source>
        <translation>初录有误</translation>
    </message>
    <message>
        <source>{month}: drawn {drawn}, keyed {keyed}, waiting {waiting}</source>
        <translation>{month}：抽取 {drawn}，已复录 {keyed}，未完成 {waiting}</translation>
    </message>
    <message>
        <source>Whether returns tell of double entry; off at first.</source>
        <translation>报表是否列出双录核对结果；初始为否。</translation>
    </message>
    <message>
        <source>Returns tell of double entry from now on.</source>
        <translation>今后报表列出双录核对结果。</translation>
    </message>
    <message>
        <source>Returns do not tell of double entry.</source>
        <translation>报表不列双录核对结果。</translation>
    </message>
    <message>
        <source>{first} … {last}: {size} records, seed {seed}, drawn by {who}; keyed {keyed}, waiting {waiting}  {uid}</source>
        <translation>{first} … {last}：{size} 票，种子 {seed}，抽样人 {who}；已复录 {keyed}，未完成 {waiting}  {uid}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>顺位</translation>
    </message>
    <message>
        <source>No. of the day</source>
        <translation>当日序号</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>查找依据</translation>
    </message>
    <message>
        <source>Wagon</source>
        <translation>车号</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>箱号</translation>
    </message>
    <message>
        <source>Gross kg</source>
        <translation>总重 kg</translation>
    </message>
    <message>
        <source>Declared kg</source>
        <translation>申报 kg</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>报关单</translation>
    </message>
    <message>
        <source>it is a link that leads out of the folder; put the file itself there</source>
        <translation>这是指向文件夹之外的链接；请把文件本身放入该文件夹</translation>
    </message>
    <message>
        <source>{file} has to wait: {why}</source>
        <translation>{file} 须等待：{why}</translation>
    </message>
    <message>
        <source>{count} of {total} messages could not be taken in. The others were taken.</source>
        <translation>{total} 条报文中有 {count} 条无法接收，其余已接收。</translation>
    </message>
    <message>
        <source>This could not be taken in.</source>
        <translation>此文件无法接收。</translation>
    </message>
    <message>
        <source>When that is put right, in the file or in the desk&apos;s tables: horgosdesk feed retry {file}</source>
        <translation>在文件或本台的表中改正后：horgosdesk feed retry {file}</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>{name} 的密码</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>Read the new passphrase from the first line of this file.</source>
        <translation>从此文件的第一行读取新口令。</translation>
    </message>
    <message>
        <source>Recovery key, shown once: {recovery}. Write it down and keep it elsewhere; it opens the data when the passphrase is lost.</source>
        <translation>恢复密钥（仅显示这一次）：{recovery}。请抄下并另处保管；口令遗失时凭它打开数据。</translation>
    </message>
    <message>
        <source>Encrypt the desk by a passphrase; on one that is encrypted: --new-key, --backups.</source>
        <translation>用口令加密本工作台；已加密的可用 --new-key、--backups。</translation>
    </message>
    <message>
        <source>Have this computer&apos;s keyring open it too.</source>
        <translation>同时由本机密钥环自动解锁。</translation>
    </message>
    <message>
        <source>Write all data anew under another key.</source>
        <translation>换用新的数据密钥，重写全部数据。</translation>
    </message>
    <message>
        <source>Encrypt the plain backups in the folder backups too.</source>
        <translation>同时加密 backups 文件夹中未加密的备份。</translation>
    </message>
    <message>
        <source>Make the desk plain again; backups stay as they are.</source>
        <translation>取消加密，恢复为明文；备份保持原样。</translation>
    </message>
    <message>
        <source>Change the passphrase of an encrypted desk, or what else unlocks it; no data are written anew.</source>
        <translation>更改已加密工作台的口令或其他解锁方式；不重写数据。</translation>
    </message>
    <message>
        <source>The old passphrase is lost: ask for the recovery key.</source>
        <translation>原口令已遗失：改用恢复密钥。</translation>
    </message>
    <message>
        <source>Read the recovery key from the first line of this file.</source>
        <translation>从此文件的第一行读取恢复密钥。</translation>
    </message>
    <message>
        <source>Make a new recovery key instead; the old one opens nothing any more.</source>
        <translation>改为生成新的恢复密钥；旧的随即作废。</translation>
    </message>
    <message>
        <source>Have this computer&apos;s keyring open the desk, or no more, instead.</source>
        <translation>改为设置或取消由本机密钥环解锁。</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>The data of {folder} are encrypted. Exports, returns and messages beside them are not; and what lay on the disk before may stay readable to experts, on SSDs above all.</source>
        <translation>{folder} 的数据已加密。旁边的导出文件、报表和报文未加密；此前写在磁盘上的内容，专业人员仍可能恢复，固态硬盘尤其如此。</translation>
    </message>
    <message>
        <source>The data of {folder} are not encrypted.</source>
        <translation>{folder} 的数据未加密。</translation>
    </message>
    <message>
        <source>Copies in the folder that are still plain: {number}. Encrypt them with “horgosdesk encrypt --backups”, or remove them.</source>
        <translation>文件夹中仍未加密的副本：{number} 个。请用“horgosdesk encrypt --backups”加密，或将其删除。</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Undo the last step that you made today at this desk, an import too, by inverse entries.</source>
        <translation>用反向条目撤销您今天在本工作台所做的最后一步，导入也算。</translation>
    </message>
    <message>
        <source>Only list what can be undone, newest first.</source>
        <translation>只列出可撤销的步骤，最新的在前。</translation>
    </message>
    <message>
        <source>Undone: {what} (journal no. {first} to {last})</source>
        <translation>已撤销：{what}（台账第 {first} 至 {last} 号）</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Passphrase of {folder}</source>
        <translation>{folder} 的口令</translation>
    </message>
    <message>
        <source>The help that F1 shows: of a topic, or which topics there are.</source>
        <translation>F1 显示的帮助：某一主题，或列出全部主题。</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message numerus="yes">
        <source>%n consignment(s) copied</source>
        <translation>
            <numerusform>已复制 %n 票</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to paste: copy cells in Excel or WPS first.</source>
        <translation>没有可粘贴的内容：请先在 Excel 或 WPS 中复制单元格。</translation>
    </message>
    <message numerus="yes">
        <source>paste of %n consignment(s)</source>
        <translation>
            <numerusform>粘贴 %n 票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s) pasted.</source>
        <translation>
            <numerusform>已粘贴 %n 票。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out: {why}</source>
        <translation>
            <numerusform>%n 行未采用：{why}</numerusform>
        </translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>None of these numbers is on the board. To paste times, copy their headings too.</source>
        <translation>这些号码都不在看板上。要粘贴时间，请连同表头一起复制。</translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s) selected</source>
        <translation>
            <numerusform>已选中 %n 票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are not on the board: {names}</source>
        <translation>
            <numerusform>有 %n 个号码不在看板上：{names}</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}. {more}</source>
        <translation>{said}。{more}</translation>
    </message>
    <message>
        <source>The block of {down} by {right} cells does not fit: from here there are {days} days and {meters} meters.</source>
        <translation>{down} 行 × {right} 列的区域放不下：从此处起只有 {days} 天、{meters} 块表。</translation>
    </message>
    <message>
        <source>Nothing was pasted. {why}</source>
        <translation>未粘贴。{why}</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) copied</source>
        <translation>
            <numerusform>已复制 %n 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>{meter}, reading ({unit})</source>
        <translation>{meter} 读数（{unit}）</translation>
    </message>
    <message>
        <source>{meter}, flowed ({unit})</source>
        <translation>{meter} 流量（{unit}）</translation>
    </message>
    <message>
        <source>{meter}, t</source>
        <translation>{meter} 吨</translation>
    </message>
    <message>
        <source>The month is copied, with its totals.</source>
        <translation>已复制整月数据及合计。</translation>
    </message>
</context>
<context>
    <name>CodeShown</name>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Write it down and lock it away: it is not shown again. It lets an administrator in who forgot the password. Whoever has it and this computer can do everything here.</source>
        <translation>请抄下并锁好：不会再次显示。管理员忘记密码时可凭它登录。持有恢复码并能使用本机的人可在此进行任何操作。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>It is &amp;written down</source>
        <translation>已抄下(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>C&amp;hanges of records</source>
        <translation>记录的更改(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Figures that differ</source>
        <translation>不同的数字(&amp;F)</translation>
    </message>
    <message>
        <source>Figures that differ</source>
        <translation>不同的数字</translation>
    </message>
    <message>
        <source>Changes of records</source>
        <translation>记录的更改</translation>
    </message>
    <message>
        <source>Comparing {one} with {other}…</source>
        <translation>正在比较 {one} 与 {other}…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to months that were returned, and not reported by a return yet:</source>
        <translation>
            <numerusform>已报月份有 %n 处更改尚未在报表中说明：</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a return and press Ctrl+D: what it differs in from the one before stands here.</source>
        <translation>选择一份报表并按 Ctrl+D，此处显示它与上一份的差异。</translation>
    </message>
    <message>
        <source>{other} has the same figures as {one}.</source>
        <translation>{other} 与 {one} 数字相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) differ</source>
        <translation>
            <numerusform>%n 个数字不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n change(s) of records</source>
        <translation>
            <numerusform>由 %n 处记录更改所致</numerusform>
        </translation>
    </message>
    <message>
        <source>{other} against {one}: {figures}, {changes}.</source>
        <translation>{other} 与 {one} 相比：{figures}，{changes}。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them not by changes alone: {reasons}.</source>
        <translation>
            <numerusform>其中 %n 个并非仅由更改所致：{reasons}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n cell(s) of words differ.</source>
        <translation>
            <numerusform>另有 %n 个文字单元格不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy of {number} is gone; it was made again from the journal.</source>
        <translation>{number} 的副本已不在，已按台账重新生成。</translation>
    </message>
    <message>
        <source>The copy of {number} was altered; it was made again from the journal.</source>
        <translation>{number} 的副本已被改动，已按台账重新生成。</translation>
    </message>
    <message>
        <source>The copy of {number} has not come from its desk yet; it was made again of what was known here.</source>
        <translation>{number} 的副本尚未从报出的工作台送达，现按本台当时掌握的数据重新生成。</translation>
    </message>
    <message>
        <source>last year is another base</source>
        <translation>上年数据口径不同</translation>
    </message>
    <message>
        <source>the form is another</source>
        <translation>表样不同</translation>
    </message>
    <message>
        <source>the days are others</source>
        <translation>起止日期不同</translation>
    </message>
    <message>
        <source>the month is another</source>
        <translation>月份不同</translation>
    </message>
    <message>
        <source>the program is of another version</source>
        <translation>程序版本不同</translation>
    </message>
    <message>
        <source>the table of the largest has other rows</source>
        <translation>前列表格所列的行不同</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>C&amp;hanges of records in {figure}</source>
        <translation>记录的更改(&amp;H)：{figure}</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>the changes add up to it</source>
        <translation>更改之和与差额相符</translation>
    </message>
    <message>
        <source>not explained by changes</source>
        <translation>更改不能解释</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Journal no.</source>
        <translation>台账序号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>ComparedModel</name>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>1 First: {who}</source>
        <translation>1 初录：{who}</translation>
    </message>
    <message>
        <source>2 Second: {who}</source>
        <translation>2 复录：{who}</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已裁定</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>双方修改前</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选定</translation>
    </message>
    <message>
        <source>← 1 stored</source>
        <translation>← 1 现存</translation>
    </message>
    <message>
        <source>→ 2 waiting</source>
        <translation>→ 2 待定</translation>
    </message>
    <message>
        <source>1 or 2?</source>
        <translation>1 还是 2？</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>此后又改过</translation>
    </message>
    <message>
        <source>1, 2 or type it</source>
        <translation>按 1、2 或直接键入</translation>
    </message>
    <message>
        <source>the first was right</source>
        <translation>初录正确</translation>
    </message>
    <message>
        <source>the second was right</source>
        <translation>复录正确</translation>
    </message>
    <message>
        <source>right is {value}</source>
        <translation>正确值为 {value}</translation>
    </message>
</context>
<context>
    <name>ComparedTable</name>
    <message>
        <source>First and second entry</source>
        <translation>初录与复录</translation>
    </message>
    <message>
        <source>The two versions</source>
        <translation>两个版本</translation>
    </message>
</context>
<context>
    <name>Contest</name>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>待定原因</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原先</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>待定的</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已存的</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>更改人</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>裁定结果</translation>
    </message>
</context>
<context>
    <name>ContestWords</name>
    <message>
        <source>Cargo record</source>
        <translation>货物记录</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>报关单（票）</translation>
    </message>
    <message>
        <source>Message of a train</source>
        <translation>列车报文</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>计量表</translation>
    </message>
    <message>
        <source>Meter reading</source>
        <translation>计量表读数</translation>
    </message>
    <message>
        <source>Factor of a meter</source>
        <translation>计量表系数</translation>
    </message>
    <message>
        <source>Yardstick of a meter</source>
        <translation>计量表标尺</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>大事记</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>复录</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>核对清单</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>口岸</translation>
    </message>
    <message>
        <source>Unit that reports</source>
        <translation>填报单位</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>第 {number} 号</translation>
    </message>
    <message>
        <source>tonnes</source>
        <translation>吨数</translation>
    </message>
    <message>
        <source>value</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>vehicles</source>
        <translation>车辆数</translation>
    </message>
    <message>
        <source>records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Another record has taken the number, name or day that it needs.</source>
        <translation>它所用的号码、名称或日期已被另一条记录占用。</translation>
    </message>
    <message>
        <source>It counts in a month that another desk closed meanwhile.</source>
        <translation>它计入的月份在此期间已被另一工作台结账。</translation>
    </message>
    <message>
        <source>Other desks entered records in this month meanwhile.</source>
        <translation>在此期间其他工作台又在该月录入了记录。</translation>
    </message>
    <message>
        <source>Two desks changed it without knowing of one another.</source>
        <translation>两个工作台在互不知情的情况下都改了它。</translation>
    </message>
    <message>
        <source>number taken</source>
        <translation>号码被占</translation>
    </message>
    <message>
        <source>month closed</source>
        <translation>已结账</translation>
    </message>
    <message>
        <source>month not at rest</source>
        <translation>当月仍有录入</translation>
    </message>
    <message>
        <source>both changed</source>
        <translation>双方都改</translation>
    </message>
    <message>
        <source>what was stored</source>
        <translation>采用现存</translation>
    </message>
    <message>
        <source>what waited</source>
        <translation>采用待定</translation>
    </message>
    <message>
        <source>some of each</source>
        <translation>各取一部分</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>不提醒至</translation>
    </message>
    <message>
        <source>Quiet because</source>
        <translation>不提醒原因</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>报文</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>车次</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>有效</translation>
    </message>
    <message numerus="yes">
        <source>%n wagon(s)</source>
        <translation>
            <numerusform>%n 辆</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结账</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未结账</translation>
    </message>
    <message>
        <source>not ticked off</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>无目标</translation>
    </message>
    <message>
        <source>ticked off</source>
        <translation>已确认</translation>
    </message>
</context>
<context>
    <name>Contests</name>
    <message>
        <source>Contests</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Those that are se&amp;ttled</source>
        <translation>已裁定的(&amp;T)</translation>
    </message>
    <message>
        <source>W&amp;hy</source>
        <translation>原因(&amp;H)</translation>
    </message>
    <message>
        <source>for the journal; may stay empty</source>
        <translation>写入台账，可不填</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>修改人</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>裁定人</translation>
    </message>
    <message numerus="yes">
        <source>%n contest(s) settled lately</source>
        <translation>
            <numerusform>最近裁定 %n 项冲突</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest first. What was decided stands in the journal too.</source>
        <translation>最新的在前；裁定结果同样记在台账里。</translation>
    </message>
    <message numerus="yes">
        <source>%n contest(s) wait</source>
        <translation>
            <numerusform>%n 项冲突待裁定</numerusform>
        </translation>
    </message>
    <message>
        <source>Two desks changed the same thing. Until somebody says what holds, what is stored holds.</source>
        <translation>两个工作台改了同一内容。有人裁定之前，以现存的为准。</translation>
    </message>
    <message>
        <source>Nothing waits. What two desks change without knowing of one another comes here.</source>
        <translation>没有待裁定的。两个工作台互不知情地改了同一内容时，会列在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n contests chosen</source>
        <translation>
            <numerusform>已选 %n 项冲突</numerusform>
        </translation>
    </message>
    <message>
        <source>Together they can only be left as they are stored; what waited goes.</source>
        <translation>多项一起只能保持现存内容，待定的版本不再采用。</translation>
    </message>
    <message>
        <source>It was changed since: here it stands against what is stored now.</source>
        <translation>此后又被改过：这里与目前存储的内容对照。</translation>
    </message>
    <message>
        <source>By now both say the same; Enter takes it off the list.</source>
        <translation>双方内容现已一致，按 Enter 从列表中去掉。</translation>
    </message>
    <message>
        <source>1 Stored: {who}</source>
        <translation>1 现存：{who}</translation>
    </message>
    <message>
        <source>1 Stored</source>
        <translation>1 现存</translation>
    </message>
    <message>
        <source>2 Waits: {who}</source>
        <translation>2 待定：{who}</translation>
    </message>
    <message>
        <source>All &amp;stored</source>
        <translation>全部现存(&amp;S)</translation>
    </message>
    <message>
        <source>All &amp;waiting</source>
        <translation>全部待定(&amp;W)</translation>
    </message>
    <message>
        <source>What only one chan&amp;ged</source>
        <translation>只有一方改的(&amp;G)</translation>
    </message>
    <message>
        <source>Leave all as &amp;stored</source>
        <translation>全部保持现存(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ettle</source>
        <translation>裁定(&amp;E)</translation>
    </message>
    <message>
        <source>↑ ↓ another one · Esc closes</source>
        <translation>↑ ↓ 换一项 · Esc 关闭</translation>
    </message>
    <message>
        <source>Enter leaves all of them as they are stored · Esc closes</source>
        <translation>Enter 全部保持现存 · Esc 关闭</translation>
    </message>
    <message>
        <source>↑ ↓ another one · Shift+↓ several · Enter its fields · S, W or G all of it · Esc closes</source>
        <translation>↑ ↓ 换一项 · Shift+↓ 多选 · Enter 进入栏目 · S、W、G 整项选 · Esc 关闭</translation>
    </message>
    <message>
        <source>↑ ↓ field · 1 or ← stored · 2 or → waiting · S, W or G all · Enter settles · Esc the list</source>
        <translation>↑ ↓ 栏目 · 1 或 ← 现存 · 2 或 → 待定 · S、W、G 整项选 · Enter 裁定 · Esc 回列表</translation>
    </message>
    <message numerus="yes">
        <source>Choose first, for %n field(s): 1 stored, 2 waiting.</source>
        <translation>
            <numerusform>还有 %n 个栏目先要选：1 现存，2 待定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Settled: {name}</source>
        <translation>已裁定：{name}</translation>
    </message>
    <message numerus="yes">
        <source>%n settled as stored</source>
        <translation>
            <numerusform>%n 项已按现存裁定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>a day before or after</source>
        <translation>前一天或后一天</translation>
    </message>
    <message>
        <source>a week before or after</source>
        <translation>前一周或后一周</translation>
    </message>
    <message>
        <source>a month before or after</source>
        <translation>前一月或后一月</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>the records of the day</source>
        <translation>当日记录</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>Next odd day</source>
        <translation>下一个异常日</translation>
    </message>
    <message>
        <source>The odd day before</source>
        <translation>上一个异常日</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>另存为 Excel…</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>进出口</translation>
    </message>
    <message>
        <source>All directions</source>
        <translation>全部方向</translation>
    </message>
    <message>
        <source>What the calendar says</source>
        <translation>日历的结论</translation>
    </message>
    <message>
        <source>The day in focus</source>
        <translation>当前日期</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first}、{last}</translation>
    </message>
    <message>
        <source>No day stands out.</source>
        <translation>没有异常的日子。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>已复制图片</translation>
    </message>
    <message>
        <source>A day is odd when it is further than {far} robust standard deviations (1.4826 × the median absolute deviation) from the median of the same weekday up to {weeks} weeks before and after; holidays and days on which the post was closed are left out. A day without records is missing when there usually are some on that weekday and it is no holiday.</source>
        <translation>某日与前后各 {weeks} 周内同一星期几的中位数相差超过 {far} 个稳健标准差（1.4826 × 绝对中位差）即为异常；节假日和闭关日不参与比较。该星期几通常有记录、又非节假日而当日没有记录的，为缺数。</translation>
    </message>
    <message>
        <source>{measure}, {direction}</source>
        <translation>{measure}（{direction}）</translation>
    </message>
    <message>
        <source>missing: no records, though there usually are some</source>
        <translation>缺数：通常有记录，当日没有</translation>
    </message>
    <message>
        <source>day off, no records</source>
        <translation>休息日，无记录</translation>
    </message>
    <message>
        <source>no records, as is usual</source>
        <translation>无记录，属正常</translation>
    </message>
    <message>
        <source>no records yet</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>oddly high</source>
        <translation>异常偏高</translation>
    </message>
    <message>
        <source>oddly low</source>
        <translation>异常偏低</translation>
    </message>
    <message>
        <source>usually {low} to {high}</source>
        <translation>通常为 {low} 至 {high}</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{day}，{weekday}</translation>
    </message>
    <message>
        <source>{day}: {facts}</source>
        <translation>{day}：{facts}</translation>
    </message>
    <message>
        <source>{count} records, journal no. {number}, {port}</source>
        <translation>{count} 条记录，台账第 {number} 号，{port}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺数</translation>
    </message>
    <message>
        <source>day off, none</source>
        <translation>休息日，无记录</translation>
    </message>
    <message>
        <source>none, as is usual</source>
        <translation>无记录，属正常</translation>
    </message>
    <message>
        <source>holiday or event</source>
        <translation>节假日或大事</translation>
    </message>
    <message>
        <source>No cargo in these years. Type or import records in the tab Cargo (Ctrl+1); each day is then a square here.</source>
        <translation>这几年没有货物记录。请在“货物”页（Ctrl+1）录入或导入，此处每天显示为一格。</translation>
    </message>
    <message>
        <source>{days} days, {span}: {missing} missing, {high} oddly high, {low} oddly low.</source>
        <translation>{span}共 {days} 天：缺数 {missing} 天，异常偏高 {high} 天，异常偏低 {low} 天。</translation>
    </message>
    <message>
        <source>{heading}, {unit}</source>
        <translation>{heading}，{unit}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>特别之处</translation>
    </message>
    <message>
        <source>Usually from</source>
        <translation>通常不低于</translation>
    </message>
    <message>
        <source>Usually to</source>
        <translation>通常不高于</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The desk is there again.</source>
        <translation>数据文件夹已恢复。</translation>
    </message>
</context>
<context>
    <name>DeskSection</name>
    <message>
        <source>&amp;Port</source>
        <translation>口岸(&amp;P)</translation>
    </message>
    <message>
        <source>It stands on the cover of each return from now on.</source>
        <translation>今后每份报表的封面上都用此名称。</translation>
    </message>
    <message>
        <source>&amp;Unit that reports</source>
        <translation>填报单位(&amp;U)</translation>
    </message>
    <message>
        <source>It stands under each return.</source>
        <translation>写在每份报表下方。</translation>
    </message>
    <message>
        <source>Clock of the desk</source>
        <translation>工作台时区</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>时区 时间</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>files data disk</source>
        <translation>文件 数据 磁盘</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Kept: {text}</source>
        <translation>已保存：{text}</translation>
    </message>
    <message>
        <source>{zone}, now {time}. Days and months are those of this clock, so that it stays as it is.</source>
        <translation>{zone}，现在 {time}。统计日和月份都按此时区，因此不再更改。</translation>
    </message>
</context>
<context>
    <name>Desks</name>
    <message>
        <source>this one</source>
        <translation>本工作台</translation>
    </message>
    <message>
        <source>{letter}, this one</source>
        <translation>{letter}，本工作台</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>Enter: correct {number}</source>
        <translation>Enter：更正 {number}</translation>
    </message>
    <message>
        <source>A draft waits in Cargo</source>
        <translation>草稿已在货物中</translation>
    </message>
    <message>
        <source>Enter: make a draft</source>
        <translation>Enter：生成草稿</translation>
    </message>
    <message>
        <source>Enter: open the record</source>
        <translation>Enter：打开记录</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt;: the railway is right, {railway}{check} goes into the record. &lt;b&gt;Shift+Enter&lt;/b&gt;: the record is right, {record}{other} goes into the train.</source>
        <translation>&lt;b&gt;Enter&lt;/b&gt;：铁路无误，记录改为 {railway}{check}。&lt;b&gt;Shift+Enter&lt;/b&gt;：记录无误，列车编组改为 {record}{other}。</translation>
    </message>
    <message>
        <source>Its draft waits in Cargo on {day}: &lt;b&gt;F8&lt;/b&gt; there goes to it.</source>
        <translation>其草稿在货物 {day} 中：在那里按 &lt;b&gt;F8&lt;/b&gt; 即可找到。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt;: make a draft of a cargo record for it. &lt;b&gt;Ctrl+D&lt;/b&gt;: for all that are not declared.</source>
        <translation>&lt;b&gt;Enter&lt;/b&gt;：为其生成货物记录草稿。&lt;b&gt;Ctrl+D&lt;/b&gt;：为全部未申报的生成。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt;: open the record. It is shared: the weights are of all its wagons together.</source>
        <translation>&lt;b&gt;Enter&lt;/b&gt;：打开记录。该记录由多车共用：重量为各车合计。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt;: open the record.</source>
        <translation>&lt;b&gt;Enter&lt;/b&gt;：打开记录。</translation>
    </message>
    <message>
        <source>(check digit wrong)</source>
        <translation>（校验码不符）</translation>
    </message>
    <message>
        <source>(check digit right)</source>
        <translation>（校验码正确）</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>顺位</translation>
    </message>
    <message>
        <source>Wagon</source>
        <translation>车号</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>箱号</translation>
    </message>
    <message>
        <source>Railway kg</source>
        <translation>铁路 kg</translation>
    </message>
    <message>
        <source>Declared kg</source>
        <translation>申报 kg</translation>
    </message>
    <message>
        <source>Difference kg</source>
        <translation>差额 kg</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理</translation>
    </message>
</context>
<context>
    <name>Draw</name>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Parted by</source>
        <translation>分层</translation>
    </message>
    <message>
        <source>Paper found by</source>
        <translation>单证查找依据</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>DrawPanel</name>
    <message>
        <source>Clerk</source>
        <translation>录入员</translation>
    </message>
    <message>
        <source>day and number alone</source>
        <translation>只用日期和序号</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>抽样(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>更改口令(&amp;P)…</translation>
    </message>
    <message>
        <source>New &amp;recovery key…</source>
        <translation>新恢复密钥(&amp;R)…</translation>
    </message>
    <message>
        <source>New &amp;data key…</source>
        <translation>换数据密钥(&amp;D)…</translation>
    </message>
    <message>
        <source>Encrypt the &amp;backups too</source>
        <translation>同时加密备份(&amp;B)</translation>
    </message>
    <message>
        <source>Make it plain a&amp;gain…</source>
        <translation>取消加密(&amp;G)…</translation>
    </message>
    <message>
        <source>This computer&apos;s &amp;keyring opens the desk; nobody needs to type the passphrase here</source>
        <translation>由本机密钥环打开工作台，在此无需输入口令(&amp;K)</translation>
    </message>
    <message>
        <source>The data stay as they are; it takes a moment.</source>
        <translation>数据不变，片刻即成。</translation>
    </message>
    <message>
        <source>When the paper is lost, or somebody has seen it.</source>
        <translation>纸条丢失或被他人看到时使用。</translation>
    </message>
    <message>
        <source>All data are written anew under another key: when the old one or a copy of it may be in wrong hands.</source>
        <translation>用新的密钥重写全部数据：适用于旧密钥或其副本可能已外泄的情况。</translation>
    </message>
    <message>
        <source>Whoever gets hold of the disk can read the data then.</source>
        <translation>取消后，拿到磁盘的人就能读取数据。</translation>
    </message>
    <message>
        <source>Have this computer&apos;s &amp;keyring open it too, so that nobody needs to type it here</source>
        <translation>同时由本机密钥环打开，在此无需输入口令(&amp;K)</translation>
    </message>
    <message>
        <source>Then it protects a stolen disk or backup, not a computer on which somebody is logged in.</source>
        <translation>这样能防范磁盘或备份失窃，但防不了已有人登录的电脑。</translation>
    </message>
    <message>
        <source>Stopped; the desk is as it was.</source>
        <translation>已停止；工作台保持原样。</translation>
    </message>
    <message>
        <source>The data of this desk are encrypted</source>
        <translation>本工作台的数据已加密</translation>
    </message>
    <message>
        <source>The data of this desk are not encrypted</source>
        <translation>本工作台的数据未加密</translation>
    </message>
    <message>
        <source>&amp;Encrypt…</source>
        <translation>加密(&amp;E)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Encryption protects the database and its backups on a disk, a computer or a USB stick that is stolen, sold or repaired: without the passphrase nobody reads them.</source>
        <translation>加密保护数据库及其备份：磁盘、电脑或 U 盘失窃、转卖或送修时，没有口令谁也读不了。</translation>
    </message>
    <message>
        <source>It does not protect against who works on this computer while the desk is open, and not what leaves it: returns, exports, printed sheets, and the railway&apos;s messages in the folder inbox stay plain files. What was plain before may stay readable to experts in freed places of the disk, on SSDs above all.</source>
        <translation>加密防不了工作台打开期间操作本机的人，也不保护流出的内容：报表、导出文件、打印件以及 inbox 文件夹中的铁路报文仍是明文。此前的明文可能仍留在磁盘的空闲处，专业人员可以恢复，固态硬盘尤其如此。</translation>
    </message>
    <message>
        <source>Data key {key}, made {made}. SQLCipher 4, AES-256.</source>
        <translation>数据密钥 {key}，生成于 {made}。SQLCipher 4，AES-256。</translation>
    </message>
    <message>
        <source>Copies that are still plain, in the folder backups and beside the database: {number}.</source>
        <translation>backups 文件夹和数据库旁仍未加密的副本：{number} 个。</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The passphrase is changed. The old one opens older backups only where their key file is old too.</source>
        <translation>口令已更改。只有密钥文件也是旧的，旧口令才能打开较早的备份。</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>正在更改口令…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>Making a recovery key…</source>
        <translation>正在生成恢复密钥…</translation>
    </message>
    <message>
        <source>&amp;Encrypt now</source>
        <translation>立即加密(&amp;E)</translation>
    </message>
    <message>
        <source>Making a key…</source>
        <translation>正在生成密钥…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Make the data plain again?</source>
        <translation>要取消加密吗？</translation>
    </message>
    <message>
        <source>&amp;Make it plain</source>
        <translation>取消加密(&amp;M)</translation>
    </message>
    <message>
        <source>Whoever gets hold of the disk can read the data then. Backups that are encrypted stay so, and need the passphrase and their key file in the folder backups.</source>
        <translation>取消后，拿到磁盘的人就能读取数据。已加密的备份仍是加密的，恢复时需要口令以及 backups 文件夹中的密钥文件。</translation>
    </message>
    <message>
        <source>&amp;Leave it encrypted</source>
        <translation>保持加密(&amp;L)</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation>正在加密…</translation>
    </message>
    <message>
        <source>Making the data plain…</source>
        <translation>正在取消加密…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>A whole copy is made beside the database and compared with it row by row; you can go on working meanwhile. Then the window closes for a moment, the copy takes the old file&apos;s place, and the window opens again. Until that has worked the old file is kept.</source>
        <translation>正在数据库旁制作完整副本并逐行比对，期间可以继续工作。随后窗口会短暂关闭，由副本替换旧文件，再重新打开。在确认成功之前，旧文件一直保留。</translation>
    </message>
    <message>
        <source>All backups here are encrypted. Copies elsewhere, such as on a USB stick, are as they were.</source>
        <translation>此处的备份均已加密。其他地方（如 U 盘）的副本保持原样。</translation>
    </message>
    <message>
        <source>Encrypting the backups…</source>
        <translation>正在加密备份…</translation>
    </message>
    <message>
        <source>The keyring opens it.</source>
        <translation>今后由密钥环打开。</translation>
    </message>
    <message>
        <source>The keyring has forgotten it.</source>
        <translation>密钥环已不再保存。</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>正在访问密钥环…</translation>
    </message>
</context>
<context>
    <name>EncryptionSection</name>
    <message>
        <source>Encryption of the desk</source>
        <translation>工作台加密</translation>
    </message>
    <message>
        <source>passphrase key recovery code keyring</source>
        <translation>口令 密钥 恢复码 密钥环</translation>
    </message>
    <message>
        <source>Off: whoever has the file can read it</source>
        <translation>未加密：拿到文件的人都能读</translation>
    </message>
    <message>
        <source>On, opened by this computer&apos;s keyring</source>
        <translation>已加密，由本机密钥环打开</translation>
    </message>
    <message>
        <source>On, by a passphrase</source>
        <translation>已加密，凭口令打开</translation>
    </message>
    <message numerus="yes">
        <source>; %n copies beside it can be read by anybody</source>
        <translation>
            <numerusform>；旁边还有 %n 份副本任何人都能读</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>message {id}</source>
        <translation>报文 {id}</translation>
    </message>
    <message>
        <source>sent {time}</source>
        <translation>发出 {time}</translation>
    </message>
    <message>
        <source>received {time}, {who}</source>
        <translation>收到 {time}，{who}</translation>
    </message>
</context>
<context>
    <name>Explorer</name>
    <message>
        <source>Working it out…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>What the chart says</source>
        <translation>图表说明</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>There are no parts. Choose under Parts what to tell apart.</source>
        <translation>当前没有分组。请在“分组”中选择按什么区分。</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>{count} records written to {file}</source>
        <translation>已将 {count} 条记录写入 {file}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the export; no file is left</source>
        <translation>停止导出，不留下文件</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>导出已停止，未写入文件。</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
</context>
<context>
    <name>Factor</name>
    <message>
        <source>Meter</source>
        <translation>计量表</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>Factors</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>such as the number of the laboratory&apos;s paper</source>
        <translation>例如化验单编号</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Void</source>
        <translation>作废(&amp;V)</translation>
    </message>
    <message>
        <source>Take the factor of this day out (Delete in the table)</source>
        <translation>作废该日起的系数（在表中按 Delete）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Void the factor</source>
        <translation>作废系数</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>换算系数</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Entered at</source>
        <translation>录入时间</translation>
    </message>
    <message>
        <source>factor of {meter} from {day}</source>
        <translation>{meter} 自 {day} 起的系数</translation>
    </message>
    <message>
        <source>void of the factor of {meter} from {day}</source>
        <translation>作废 {meter} 自 {day} 起的系数</translation>
    </message>
    <message numerus="yes">
        <source>Saved: {what}. It weighs %n cargo record(s) anew.</source>
        <translation>
            <numerusform>已保存：{what}。重新计算了 %n 条货物记录的重量。</numerusform>
        </translation>
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
    <name>Fields</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <translation>{number} {unit}</translation>
    </message>
    <message>
        <source>{number} t</source>
        <translation>{number} 吨</translation>
    </message>
    <message>
        <source>{number} kg</source>
        <translation>{number} kg</translation>
    </message>
    <message>
        <source>t</source>
        <translation>吨</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>千克</translation>
    </message>
    <message>
        <source>m³</source>
        <translation>立方米</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>千瓦时</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show only some records (Ctrl+L: only those like the current cell)</source>
        <translation>只显示部分记录（Ctrl+L：与当前格相同者）</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen record(s)</source>
        <translation>
            <numerusform>所选 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} with “{values}”</source>
        <translation>{title}含“{values}”</translation>
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
        <translation>{title}：空</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>取消此筛选</translation>
    </message>
    <message>
        <source>contains…</source>
        <translation>包含…</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Open</source>
        <translation>未放行</translation>
    </message>
    <message>
        <source>Released in 24 h</source>
        <translation>24 小时内放行</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Which consignments are shown; “Ever” shows those that the line above finds</source>
        <translation>显示哪些货；“全部”显示扫描行所查到的</translation>
    </message>
    <message>
        <source>All directions</source>
        <translation>全部方向</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>全部运输方式</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>全部通道</translation>
    </message>
    <message>
        <source>Train, place, wagon or container: where is it? (Ctrl+F)</source>
        <translation>车次、车站、车号或箱号：在哪里？（Ctrl+F）</translation>
    </message>
    <message>
        <source>Find a train, a wagon or a container</source>
        <translation>查找列车、车辆或集装箱</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待到</translation>
    </message>
    <message>
        <source>At the port</source>
        <translation>在站</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已离</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需关注</translation>
    </message>
    <message>
        <source>Which trains are shown</source>
        <translation>显示哪些列车</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>New consignment</source>
        <translation>新增一票</translation>
    </message>
    <message>
        <source>Correct the consignment</source>
        <translation>更正该票</translation>
    </message>
    <message>
        <source>What was typed before is here again, not saved yet.</source>
        <translation>上次输入的内容已找回，尚未保存。</translation>
    </message>
    <message>
        <source>14:30 · 3 14:30 · 2025-11-03 14:30</source>
        <translation>14:30 · 3 14:30 · 2025-11-03 14:30</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{doubt} Save again if it is right.</source>
        <translation>{doubt}若无误请再保存一次。</translation>
    </message>
    <message>
        <source>correction of {number}</source>
        <translation>更正 {number}</translation>
    </message>
    <message>
        <source>entry of {number}</source>
        <translation>录入 {number}</translation>
    </message>
    <message>
        <source>{number} saved</source>
        <translation>{number} 已保存</translation>
    </message>
    <message>
        <source>Enter an event of a train</source>
        <translation>录入列车事件</translation>
    </message>
    <message>
        <source>Nothing new: all of it is known already.</source>
        <translation>没有新内容：均已知。</translation>
    </message>
    <message>
        <source>entry of train {number}</source>
        <translation>录入 {number} 次列车</translation>
    </message>
    <message>
        <source>Saved. Type the next event, or Esc.</source>
        <translation>已保存。请录入下一事件，或按 Esc。</translation>
    </message>
    <message>
        <source>correction of {title}</source>
        <translation>更正“{title}”</translation>
    </message>
    <message>
        <source>entry of {title}</source>
        <translation>录入“{title}”</translation>
    </message>
    <message>
        <source>{title} saved</source>
        <translation>已保存“{title}”</translation>
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
        <translation>图表</translation>
    </message>
    <message>
        <source>n {count}</source>
        <comment>number of cases</comment>
        <translation>n {count}</translation>
    </message>
    <message>
        <source>Week {week}, {days}</source>
        <translation>第 {week} 周，{days}</translation>
    </message>
    <message>
        <source>{height} over {across}.</source>
        <translation>{height}，横轴为{across}。</translation>
    </message>
    <message>
        <source>{height}.</source>
        <translation>{height}。</translation>
    </message>
    <message>
        <source>Line: {label}.</source>
        <translation>线：{label}。</translation>
    </message>
    <message>
        <source>{title} {value}</source>
        <translation>{title} {value}</translation>
    </message>
    <message>
        <source>{words} ({aside})</source>
        <translation>{words}（{aside}）</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Day sheet</source>
        <translation>日报表格</translation>
    </message>
    <message>
        <source>Alt+Enter takes {fix}</source>
        <translation>Alt+Enter 采用 {fix}</translation>
    </message>
    <message>
        <source>Ctrl+Enter once more saves it as it is</source>
        <translation>再按一次 Ctrl+Enter 即按原样保存</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>Shipped: {text}</source>
        <translation>出厂值：{text}</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>The copy takes the old file&apos;s place…</source>
        <translation>正在用副本替换旧文件…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>The data are plain again.</source>
        <translation>数据已恢复为明文。</translation>
    </message>
    <message>
        <source>The data are encrypted. The older backups are not yet: Desk › Encryption…</source>
        <translation>数据已加密。较早的备份尚未加密：工作台 › 加密…</translation>
    </message>
    <message>
        <source>The data are encrypted.</source>
        <translation>数据已加密。</translation>
    </message>
    <message>
        <source>Stopped. Desk › Encryption… says how the data are now.</source>
        <translation>已停止。数据现状见“工作台 › 加密…”。</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>as of {time}, journal no. {number}</source>
        <translation>截至 {time}，台账第 {number} 号</translation>
    </message>
    <message>
        <source>SAMPLE DATA, all made up</source>
        <translation>示例数据，纯属虚构</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>正在排版…</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>only kept</source>
        <translation>仅记录</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search all pages (Ctrl+F)</source>
        <translation>在全部页面中查找（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>查找帮助</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>上一页（Alt+Left）</translation>
    </message>
    <message>
        <source>&amp;All pages</source>
        <translation>全部页面(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>全部页面</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更新内容</translation>
    </message>
    <message>
        <source>No page has these words. Try fewer or shorter ones, or look through all pages.</source>
        <translation>没有页面含有这些词。请少用几个词或用更短的词，或浏览全部页面。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History of the record</source>
        <translation>记录的历史</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translation>{name} 的历史</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>keyed a second time</source>
        <translation>复录</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>不提醒至</translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message>
        <source>{name} was not sent to the other desks, since it cannot be read: {why}</source>
        <translation>{name} 无法读取，未发送给其他工作台：{why}</translation>
    </message>
    <message>
        <source>{name} was not taken from the hub, since it cannot be read here: {why}</source>
        <translation>{name} 在本机无法读取，未从中心库接收：{why}</translation>
    </message>
    <message>
        <source>{name} is not exchanged: it has {size} MB, and up to {most} MB go to other desks.</source>
        <translation>{name} 不参与交换：其大小为 {size} MB，最多可向其他工作台发送 {most} MB。</translation>
    </message>
    <message>
        <source>{name} is not exchanged: another file has this name but for capital letters. Give one of them another name.</source>
        <translation>{name} 不参与交换：另有文件与其同名，仅大小写不同。请将其中一个改名。</translation>
    </message>
    <message>
        <source>{name} could not be exchanged ({why}). It is tried again.</source>
        <translation>{name} 未能交换（{why}），将再次尝试。</translation>
    </message>
    <message>
        <source>{name} was changed at another desk too, and that holds. What was here is in {kept}.</source>
        <translation>{name} 在另一工作台也被修改，以那一份为准；本台原有的内容保存在 {kept}。</translation>
    </message>
    <message>
        <source>{name} was deleted at another desk. What was here is in {kept}.</source>
        <translation>{name} 已在另一工作台删除；本台原有的内容保存在 {kept}。</translation>
    </message>
</context>
<context>
    <name>HubDialog</name>
    <message>
        <source>Hub</source>
        <translation>中心库</translation>
    </message>
    <message>
        <source>S&amp;how them…</source>
        <translation>查看(&amp;H)…</translation>
    </message>
    <message>
        <source>Exchange &amp;now</source>
        <translation>立即交换(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Verify against the hub</source>
        <translation>与中心库核对(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Leave the hub…</source>
        <translation>退出中心库(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记册</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>本工作台</translation>
    </message>
    <message>
        <source>All exchanged last</source>
        <translation>上次全部交换</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Contests</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Verifying against the hub…</source>
        <translation>正在与中心库核对…</translation>
    </message>
    <message>
        <source>Verifying against the hub… {percent} %</source>
        <translation>正在与中心库核对… {percent}%</translation>
    </message>
    <message numerus="yes">
        <source>    and %n more: horgosdesk hub verify</source>
        <translation>
            <numerusform>    另有 %n 处：horgosdesk hub verify</numerusform>
        </translation>
    </message>
    <message>
        <source>All records stay here, and all that was sent stays at the hub; nothing is exchanged any more.</source>
        <translation>全部记录都留在本机，已发送的都留在中心库；以后不再交换。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are not sent yet and stay only here.</source>
        <translation>
            <numerusform>尚有 %n 条未发送，只留在本机。</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk can join again and goes on where it was.</source>
        <translation>以后可重新加入，从中断处继续。</translation>
    </message>
    <message>
        <source>L&amp;eave it</source>
        <translation>退出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>不退出(&amp;S)</translation>
    </message>
</context>
<context>
    <name>HubSection</name>
    <message>
        <source>Exchange with other desks</source>
        <translation>与其他工作台交换</translation>
    </message>
    <message>
        <source>PostgreSQL other desks exchange register join</source>
        <translation>PostgreSQL 其他工作台 交换 登记册 加入</translation>
    </message>
    <message>
        <source>None: this desk works by itself</source>
        <translation>无：本工作台独立工作</translation>
    </message>
    <message>
        <source>Joined {register} as {desk}</source>
        <translation>已加入 {register}，本工作台为 {desk}</translation>
    </message>
</context>
<context>
    <name>HubWord</name>
    <message>
        <source>Two desks changed the same thing; somebody has to say what holds. Click: show them</source>
        <translation>两个工作台改了同一内容，需要有人裁定。点击查看</translation>
    </message>
    <message numerus="yes">
        <source>%n contest(s) wait</source>
        <translation>
            <numerusform>%n 项冲突待裁定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HubWords</name>
    <message>
        <source>All was exchanged last: {when}</source>
        <translation>上次全部交换：{when}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Hub: taking {done} of {total}</source>
        <translation>中心库：正在接收 {done} / {total}</translation>
    </message>
    <message>
        <source>Hub: sending {done} of {total}</source>
        <translation>中心库：正在发送 {done} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>Hub: %n to send</source>
        <translation>
            <numerusform>中心库：%n 条待发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Hub: connecting…</source>
        <translation>中心库：正在连接…</translation>
    </message>
    <message>
        <source>Hub: all exchanged {when}</source>
        <translation>中心库：{when} 已全部交换</translation>
    </message>
    <message>
        <source>Click: the hub, and exchanging now</source>
        <translation>点击：查看中心库，立即交换</translation>
    </message>
    <message>
        <source>Hub: look what is wrong</source>
        <translation>中心库：有问题，请查看</translation>
    </message>
    <message>
        <source>Hub: not reachable since {when}</source>
        <translation>中心库：自 {when} 起连不上</translation>
    </message>
    <message>
        <source>Hub: not reachable</source>
        <translation>中心库：连不上</translation>
    </message>
    <message numerus="yes">
        <source>, %n wait to be sent</source>
        <translation>
            <numerusform>，%n 条待发送</numerusform>
        </translation>
    </message>
    <message>
        <source>It is tried again at {when}.</source>
        <translation>{when} 再试。</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Records by month, in the backup and now</source>
        <translation>各月记录数：备份与现在</translation>
    </message>
    <message>
        <source>Its journal was changed, or has a gap, at no. {no}: it may hold figures that nobody entered.</source>
        <translation>其台账在第 {no} 号处被改动或有缺失：其中可能有无人录入的数字。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Join a hub</source>
        <translation>加入中心库</translation>
    </message>
    <message>
        <source>A hub is a PostgreSQL server where several desks of a port keep one register together. Each goes on working in its own file, with or without network, and exchanges what was entered in the background.</source>
        <translation>中心库是一台 PostgreSQL 服务器，同一口岸的多个工作台在那里共用一本登记册。各工作台照旧在自己的文件里工作，有没有网络都行，录入的内容在后台交换。</translation>
    </message>
    <message>
        <source>kept in the computer&apos;s keyring</source>
        <translation>保存在本机的密钥环里</translation>
    </message>
    <message>
        <source>only where the hub has several</source>
        <translation>中心库有多本时才填</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>加入(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>登记册(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>This desk is open for reading only.</source>
        <translation>本工作台以只读方式打开。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Taking what the hub has: {done} of {total}</source>
        <translation>正在接收中心库的内容：{done} / {total}</translation>
    </message>
    <message>
        <source>Stopped: the desk has joined no hub. What it took by then stays; joining again goes on from there.</source>
        <translation>已停止：本工作台没有加入中心库。已接收的内容保留，再次加入时接着来。</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>The accounts of this desk were changed. Sign in to go on.</source>
        <translation>本工作台的账号有变动，请重新登录。</translation>
    </message>
    <message>
        <source>Signed in: {name}</source>
        <translation>已登录：{name}</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message numerus="yes">
        <source>void of %n consignment(s)</source>
        <translation>
            <numerusform>作废 %n 票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s) voided. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>已作废 %n 票。按 Ctrl+Z 恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reason to void %n consignment(s):</source>
        <translation>
            <numerusform>作废 %n 票的原因：</numerusform>
        </translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Select voided consignments first; “Ever” finds them by their number.</source>
        <translation>请先选择已作废的货；“全部”可按号码查到。</translation>
    </message>
    <message numerus="yes">
        <source>restore of %n consignment(s)</source>
        <translation>
            <numerusform>恢复 %n 票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s) restored. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>已恢复 %n 票。按 Ctrl+Z 撤回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>quiet for %n consignment(s)</source>
        <translation>
            <numerusform>%n 票暂不提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told of again: %n consignment(s). Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>已恢复提醒：%n 票。按 Ctrl+Z 撤回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quiet until {time}: %n consignment(s). Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n 票在 {time} 之前不再提醒。按 Ctrl+Z 撤回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet for how long, and why?</source>
        <translation>多久不提醒，为什么？</translation>
    </message>
    <message>
        <source>2h waiting for a certificate · 30m … · –: ends it</source>
        <translation>2小时等证书 · 30m … · –：恢复提醒</translation>
    </message>
    <message>
        <source>Choose a consignment first.</source>
        <translation>请先选择一票。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>goes on: to the next field, into what is chosen</source>
        <translation>前进：到下一栏，或进入所选内容</translation>
    </message>
    <message>
        <source>one step back; nothing is lost by it</source>
        <translation>退一步，什么都不丢</translation>
    </message>
    <message>
        <source>to the next part of the page; with Shift back</source>
        <translation>到页面的下一部分；加 Shift 往回</translation>
    </message>
    <message>
        <source>with an underlined letter: that menu, button or field</source>
        <translation>加带下划线的字母：该菜单、按钮或栏目</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键一览</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>All keys that work here</source>
        <translation>此处可用的全部按键</translation>
    </message>
    <message>
        <source>Also those that only work inside a table or a field</source>
        <translation>包括只在表格或输入框内起作用的按键</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Hide {title}</source>
        <translation>隐藏{title}</translation>
    </message>
    <message>
        <source>Show {title}</source>
        <translation>显示{title}</translation>
    </message>
</context>
<context>
    <name>Life</name>
    <message>
        <source>Times of the train by place</source>
        <translation>列车在各站的时刻</translation>
    </message>
    <message>
        <source>planned {time}</source>
        <translation>计划 {time}</translation>
    </message>
    <message>
        <source>expected {time}</source>
        <translation>预计 {time}</translation>
    </message>
    <message>
        <source>really {time}</source>
        <translation>实际 {time}</translation>
    </message>
    <message>
        <source>eight of ten trains: {time}</source>
        <translation>十列中八列：{time}</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>查验</translation>
    </message>
    <message>
        <source>Transhipment</source>
        <translation>换装</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>{time} 起</translation>
    </message>
    <message>
        <source>{work}, planned</source>
        <translation>{work}（计划）</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>No time of this train is known yet.</source>
        <translation>尚无本列车的时刻。</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>megabytes of a workbook or a text file</source>
        <translation>工作簿或文本文件的大小（MB）</translation>
    </message>
    <message>
        <source>megabytes of a workbook when it is unpacked</source>
        <translation>工作簿解压后的大小（MB）</translation>
    </message>
    <message>
        <source>how many times larger a part of a workbook may be unpacked than packed</source>
        <translation>工作簿各部分解压后与压缩时的大小倍数</translation>
    </message>
    <message>
        <source>parts of a workbook&apos;s package</source>
        <translation>工作簿压缩包内的部件数</translation>
    </message>
    <message>
        <source>different texts of a workbook</source>
        <translation>工作簿中不同文本的数量</translation>
    </message>
    <message>
        <source>XML elements within one another</source>
        <translation>XML 元素的嵌套层数</translation>
    </message>
    <message>
        <source>rows of a table</source>
        <translation>表格的行数</translation>
    </message>
    <message>
        <source>columns of a table</source>
        <translation>表格的列数</translation>
    </message>
    <message>
        <source>filled cells of a table</source>
        <translation>表格的非空单元格数</translation>
    </message>
    <message>
        <source>cells of a sheet of which hardly any are filled</source>
        <translation>几乎全空的工作表的单元格数</translation>
    </message>
    <message>
        <source>characters of a cell</source>
        <translation>单元格的字符数</translation>
    </message>
    <message>
        <source>megabytes of a template or a form when it is unpacked</source>
        <translation>模板或表样解压后的大小（MB）</translation>
    </message>
    <message>
        <source>megabytes of a file of messages</source>
        <translation>报文文件的大小（MB）</translation>
    </message>
    <message>
        <source>elements, attributes and values of a file of messages</source>
        <translation>报文文件的元素、属性和值的数量</translation>
    </message>
    <message>
        <source>cells of a table of messages</source>
        <translation>表格式报文的单元格数</translation>
    </message>
    <message>
        <source>megabytes of a table of messages when it is unpacked</source>
        <translation>表格式报文解压后的大小（MB）</translation>
    </message>
    <message>
        <source>segments of an EDIFACT file</source>
        <translation>EDIFACT 文件的段数</translation>
    </message>
    <message>
        <source>JSON lists and objects within one another</source>
        <translation>JSON 列表和对象的嵌套层数</translation>
    </message>
    <message>
        <source>megabytes of one of the desk&apos;s own .csv tables</source>
        <translation>工作台自有 .csv 表的大小（MB）</translation>
    </message>
    <message>
        <source>megabytes of a file of settings or of a remembered mapping</source>
        <translation>设置文件或已存列对应的大小（MB）</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it</source>
        <translation>浅色、深色或跟随系统</translation>
    </message>
    <message>
        <source>colours dark light night</source>
        <translation>颜色 深色 浅色 夜间</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source>Of what the system has; tables, icons and distances go with it</source>
        <translation>相对系统字号；表格、图标和间距一起变化</translation>
    </message>
    <message>
        <source>scale zoom font large small letters</source>
        <translation>缩放 放大 字体 大字 小字</translation>
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
    <name>Meaning</name>
    <message>
        <source>{measure}, change %</source>
        <translation>{measure}，增减 %</translation>
    </message>
    <message>
        <source>{measure}, share %</source>
        <translation>{measure}，比重 %</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>其他合计</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>毛重</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净重</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>列车</translation>
    </message>
    <message>
        <source>Wagons</source>
        <translation>铁路货车</translation>
    </message>
    <message>
        <source>Consignments</source>
        <translation>票货</translation>
    </message>
    <message>
        <source>Release time</source>
        <translation>放行时间</translation>
    </message>
    <message>
        <source>Within the target</source>
        <translation>达标</translation>
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
        <source>Back&amp;ups…</source>
        <translation>备份管理(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Encryption…</source>
        <translation>加密(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Verify everything…</source>
        <translation>全面核对(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Hub…</source>
        <translation>中心库(&amp;H)…</translation>
    </message>
    <message>
        <source>C&amp;ontests…</source>
        <translation>冲突(&amp;O)…</translation>
    </message>
    <message>
        <source>What can be &amp;done…</source>
        <translation>可以怎么办(&amp;D)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Port and unit…</source>
        <translation>口岸与填报单位(&amp;P)…</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>账号(&amp;C)…</translation>
    </message>
    <message>
        <source>Chan&amp;ge password…</source>
        <translation>修改密码(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>立即锁定(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;witch user</source>
        <translation>切换用户(&amp;W)</translation>
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
        <source>&amp;Help on this</source>
        <translation>此处的帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键一览(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;What changed</source>
        <translation>更新内容(&amp;W)</translation>
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
    <message>
        <source>Back to {tab}</source>
        <translation>返回{tab}</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>计为</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>读数类型</translation>
    </message>
    <message>
        <source>Begins anew at</source>
        <translation>归零值</translation>
    </message>
    <message>
        <source>Factor says</source>
        <translation>系数含义</translation>
    </message>
    <message>
        <source>Usual a day, from</source>
        <translation>日常量下限</translation>
    </message>
    <message>
        <source>Usual a day, to</source>
        <translation>日常量上限</translation>
    </message>
    <message>
        <source>Last day read</source>
        <translation>停用日（最后读数日）</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>HS编码</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>商品类别</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国别</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>收发货人</translation>
    </message>
    <message>
        <source>Trader&apos;s code</source>
        <translation>企业代码</translation>
    </message>
    <message>
        <source>Supervision mode</source>
        <translation>监管方式</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>MeterForm</name>
    <message>
        <source>New meter</source>
        <translation>新计量表</translation>
    </message>
    <message>
        <source>Meter {name}</source>
        <translation>计量表 {name}</translation>
    </message>
    <message>
        <source>correction of meter {name}</source>
        <translation>更正计量表 {name}</translation>
    </message>
    <message>
        <source>meter {name}</source>
        <translation>计量表 {name}</translation>
    </message>
    <message>
        <source>Meter {name} is saved.</source>
        <translation>计量表 {name} 已保存。</translation>
    </message>
</context>
<context>
    <name>MeterPage</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>move the crosshair of a graph; the box tells the exact figures</source>
        <translation>移动图上的十字线，方框显示准确数字</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>in the target&apos;s field: keep it; on a yardstick: correct it</source>
        <translation>在目标栏：保存目标；在标尺上：更正</translation>
    </message>
    <message>
        <source>choices, target, yardsticks, graphs</source>
        <translation>选项、目标、标尺、图形</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave the form, which keeps what was typed; then back to the sheet</source>
        <translation>离开表单（已输入的内容保留），再按回到日表</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>日表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>Target…</source>
        <translation>目标…</translation>
    </message>
    <message>
        <source>New yardstick…</source>
        <translation>新增标尺…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>Correct yardstick…</source>
        <translation>更正标尺…</translation>
    </message>
    <message>
        <source>Void yardstick</source>
        <translation>作废标尺</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>复制结论</translation>
    </message>
    <message>
        <source>Back to the sheet (Esc)</source>
        <translation>回到日表（Esc）</translation>
    </message>
    <message>
        <source>Every reading of the period behind the graphs</source>
        <translation>图形背后本期的每一条读数</translation>
    </message>
    <message>
        <source>Copy the graph in focus as a picture, the table, or the yardsticks</source>
        <translation>把光标所在的图形复制为图片，或复制表格、标尺</translation>
    </message>
    <message>
        <source>Copy every reading of the period, exactly</source>
        <translation>复制本期每一条读数，数字完整</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>一个月</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <source>What the figures say</source>
        <translation>数字说明</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>There is no reading before.</source>
        <translation>此前没有读数。</translation>
    </message>
    <message>
        <source>There is no reading after.</source>
        <translation>此后没有读数。</translation>
    </message>
    <message>
        <source>Ctrl+N adds one, F2 corrects, Del voids.</source>
        <translation>Ctrl+N 新增，F2 更正，Del 作废。</translation>
    </message>
    <message>
        <source>None yet: so much a day is meant, so much in all, or so much stands for one car&apos;s year. Ctrl+N adds one.</source>
        <translation>还没有标尺：每日应有多少、累计应有多少，或多少折合一辆车的年排放。按 Ctrl+N 新增。</translation>
    </message>
    <message>
        <source>No meter yet. Go back to the sheet (Esc) and add the first one there.</source>
        <translation>还没有计量表。按 Esc 回到日表，在那里新增第一个。</translation>
    </message>
    <message>
        <source>Choose a meter at the left.</source>
        <translation>请在左侧选择一个计量表。</translation>
    </message>
    <message>
        <source>{meter} has no two readings yet. Go back to the sheet (Esc) and type them; what flowed between two is drawn here.</source>
        <translation>{meter}的读数还不足两条。按 Esc 回到日表录入；两次读数之间的流量会画在这里。</translation>
    </message>
    <message>
        <source>{meter} was not read yet. Go back to the sheet (Esc) and type the first days.</source>
        <translation>{meter}还没有读数。按 Esc 回到日表，录入最初几天。</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation>目标(&amp;G)</translation>
    </message>
    <message>
        <source>Tar&amp;get for {year}</source>
        <translation>{year}目标(&amp;G)</translation>
    </message>
    <message>
        <source>Enter takes it away</source>
        <translation>按 Enter 取消目标</translation>
    </message>
    <message>
        <source>{amount}: Enter keeps it</source>
        <translation>{amount}：按 Enter 保存</translation>
    </message>
    <message>
        <source>No target for {year} any more</source>
        <translation>已取消{year}目标</translation>
    </message>
    <message>
        <source>Target for {year}: {amount}</source>
        <translation>{year}目标：{amount}</translation>
    </message>
    <message>
        <source>Not saved; what was typed is there again when the form is opened.</source>
        <translation>未保存；再次打开表单时，已输入的内容仍在。</translation>
    </message>
    <message>
        <source>voiding of {title}</source>
        <translation>作废“{title}”</translation>
    </message>
    <message>
        <source>{title} is voided; Ctrl+Z puts it back</source>
        <translation>“{title}”已作废；Ctrl+Z 可恢复</translation>
    </message>
    <message>
        <source>Yardsticks copied</source>
        <translation>标尺已复制</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>已复制图片</translation>
    </message>
    <message>
        <source>Data copied</source>
        <translation>数据已复制</translation>
    </message>
    <message>
        <source>Sentence copied</source>
        <translation>已复制结论</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}). Choose another folder.</source>
        <translation>无法写入 {file}（{why}）。请另选文件夹。</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已保存为 {file}</translation>
    </message>
    <message>
        <source>&amp;Meter</source>
        <translation>计量表(&amp;M)</translation>
    </message>
    <message>
        <source>Sh&amp;own</source>
        <translation>显示(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>时期(&amp;P)</translation>
    </message>
    <message>
        <source>To&amp;ld in</source>
        <translation>单位(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Yardsticks</source>
        <translation>标尺(&amp;Y)</translation>
    </message>
    <message>
        <source>such as 38,000 t</source>
        <translation>如 38,000 吨、3.8万吨</translation>
    </message>
    <message>
        <source>The target of the year; Enter keeps it, an empty field takes it away</source>
        <translation>全年目标；按 Enter 保存，留空则取消</translation>
    </message>
    <message>
        <source>Nothing flowed in these days.</source>
        <translation>这些天没有流量。</translation>
    </message>
    <message>
        <source>{what}, {unit}</source>
        <translation>{what}，{unit}</translation>
    </message>
    <message>
        <source>Mean a day of the month</source>
        <translation>当月日均</translation>
    </message>
    <message>
        <source>Read that day</source>
        <translation>当日读数</translation>
    </message>
    <message>
        <source>Equal share of a reading for several days</source>
        <translation>多日合一读数的均分</translation>
    </message>
    <message>
        <source>A day, by month</source>
        <translation>各月日均量</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>逐日数量</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>日量</translation>
    </message>
    <message>
        <source>Since the first reading</source>
        <translation>自首次读数起</translation>
    </message>
    <message>
        <source>At the pace of the last days, estimated</source>
        <translation>按近期日均推算</translation>
    </message>
    <message>
        <source>target {amount}</source>
        <translation>目标 {amount}</translation>
    </message>
    <message>
        <source>Running sum since the first reading</source>
        <translation>首次读数以来累计</translation>
    </message>
    <message>
        <source>Running sum of {year}</source>
        <translation>{year}累计</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>读数日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Weight, t</source>
        <translation>重量，吨</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Last reading, for {count} days: {days}</source>
        <translation>最近读数（{count} 天）：{days}</translation>
    </message>
    <message>
        <source>Last day read, {day}</source>
        <translation>最近读数日，{day}</translation>
    </message>
    <message>
        <source>Mean of 7 days {week}, of 28 {month}</source>
        <translation>近 7 日日均 {week}，近 28 日 {month}</translation>
    </message>
    <message>
        <source>No record of these days a year before</source>
        <translation>上年同期无记录</translation>
    </message>
    <message>
        <source>{change} against {base} a year before</source>
        <translation>同比 {change}，上年同期 {base}</translation>
    </message>
    <message>
        <source>By the end of {year}, estimated</source>
        <translation>{year}全年推算</translation>
    </message>
    <message>
        <source>The whole of {year}</source>
        <translation>{year}全年</translation>
    </message>
    <message>
        <source>No target for {year}: Ctrl+G sets one</source>
        <translation>{year}未设目标：按 Ctrl+G 设定</translation>
    </message>
    <message>
        <source>Targets are weights</source>
        <translation>目标按重量设定</translation>
    </message>
    <message>
        <source>Target {goal}: reached on {day}</source>
        <translation>目标 {goal}：已于{day}达成</translation>
    </message>
    <message>
        <source>Target {goal}: missed by {left}</source>
        <translation>目标 {goal}：差 {left}</translation>
    </message>
    <message>
        <source>Target {goal}: needs {needed} a day</source>
        <translation>目标 {goal}：今后每日需 {needed}</translation>
    </message>
    <message>
        <source>{name}: {amount} in {days}.</source>
        <translation>{name}：{days}共 {amount}。</translation>
    </message>
    <message>
        <source>{name}: {amount} in {days}, {change} less than a year before.</source>
        <translation>{name}：{days}共 {amount}，同比下降 {change}。</translation>
    </message>
    <message>
        <source>{name}: {amount} in {days}, {change} more than a year before.</source>
        <translation>{name}：{days}共 {amount}，同比增长 {change}。</translation>
    </message>
    <message>
        <source>The year&apos;s target is reached; at the pace of {a_day} a day it will come to about {projected}.</source>
        <translation>全年目标已达成；按日均 {a_day}推算，全年约 {projected}。</translation>
    </message>
    <message>
        <source>At the pace of {a_day} a day the year&apos;s target will be reached about {day}.</source>
        <translation>按日均 {a_day}推算，约在{day}达成全年目标。</translation>
    </message>
    <message>
        <source>At the pace of {a_day} a day the year will come to about {projected}, {left} short of the target.</source>
        <translation>按日均 {a_day}推算，全年约 {projected}，距目标差 {left}。</translation>
    </message>
    <message>
        <source>{meter}, {count} readings, journal no. {number}, {port}</source>
        <translation>{meter}，{count} 条读数，台账第 {number} 号，{port}</translation>
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
        <translation>{days}/{of} 天，{share}</translation>
    </message>
    <message>
        <source>not in sight</source>
        <translation>无法推算</translation>
    </message>
    <message>
        <source>about {month}</source>
        <translation>约{month}</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{title}: {amount} or more came on {days} of the {of} days read in {period}; shared days by their mean.</source>
        <translation>{title}：{period}有读数的 {of} 天中，{days} 天达到 {amount}；多日合一的按日均计。</translation>
    </message>
    <message>
        <source>{whole} in {period} = {pieces} {title}: {amount} each.</source>
        <translation>{period}共 {whole} = {pieces} {title}，每一单位 {amount}。</translation>
    </message>
    <message>
        <source>{title}: {amount}. Yardsticks are weights, and measure nothing in another unit.</source>
        <translation>{title}：{amount}。标尺按重量计，不衡量其他单位。</translation>
    </message>
    <message>
        <source>{title}: {amount}, reached on {day}.</source>
        <translation>{title}：{amount}，已于{day}达到。</translation>
    </message>
    <message>
        <source>{title}: {so_far} of {amount} since the first reading; at the pace of the last days reached about {day}, an estimate.</source>
        <translation>{title}：首次读数以来 {so_far}，共需 {amount}；按近期日均推算，约在{day}达到。</translation>
    </message>
    <message>
        <source>{title}: {so_far} of {amount} since the first reading; at this pace never reached.</source>
        <translation>{title}：首次读数以来 {so_far}，共需 {amount}；按目前日均无法达到。</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <source>Yardstick</source>
        <translation>标尺</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>折算结果</translation>
    </message>
</context>
<context>
    <name>MeterSheet</name>
    <message>
        <source>Reading</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>当日数量</translation>
    </message>
    <message>
        <source>Flowed</source>
        <translation>计量</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>MetersPaper</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>{meter}, reading ({unit})</source>
        <translation>{meter}，读数（{unit}）</translation>
    </message>
    <message>
        <source>flowed ({unit})</source>
        <translation>流量（{unit}）</translation>
    </message>
    <message>
        <source>tonnes</source>
        <translation>吨</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Meter readings {month}</source>
        <translation>计量读数 {month}</translation>
    </message>
</context>
<context>
    <name>MetersTab</name>
    <message>
        <source>Meters</source>
        <translation>计量</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字键</translation>
    </message>
    <message>
        <source>type the reading of the cell in focus</source>
        <translation>在当前单元格输入读数</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>save, and on to the next day; once more accepts what is doubtful</source>
        <translation>保存并转到下一天；对有疑问的再按一次即确认</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>save, and on to the next meter of the day, or back</source>
        <translation>保存并转到当日的下一块表，或返回上一块</translation>
    </message>
    <message>
        <source>correct what stands in the cell</source>
        <translation>改正单元格内容</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>give up what was typed</source>
        <translation>放弃已输入的内容</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>PgUp、PgDn</translation>
    </message>
    <message>
        <source>the month before, the month after</source>
        <translation>上一月、下一月</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Factor…</source>
        <translation>换算系数…</translation>
    </message>
    <message>
        <source>Counter replaced…</source>
        <translation>换表…</translation>
    </message>
    <message>
        <source>New meter…</source>
        <translation>新计量表…</translation>
    </message>
    <message>
        <source>The meter&apos;s page</source>
        <translation>计量表页面</translation>
    </message>
    <message>
        <source>The counter began anew</source>
        <translation>表底归零</translation>
    </message>
    <message>
        <source>Void the readings</source>
        <translation>作废读数</translation>
    </message>
    <message>
        <source>Go to the next missing day</source>
        <translation>转到下一个未抄表的日子</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the month with totals</source>
        <translation>复制整月数据及合计</translation>
    </message>
    <message>
        <source>Go to a month</source>
        <translation>转到某月</translation>
    </message>
    <message>
        <source>Correct the meter…</source>
        <translation>更正计量表…</translation>
    </message>
    <message>
        <source>Void the meter</source>
        <translation>作废计量表</translation>
    </message>
    <message>
        <source>Import factors…</source>
        <translation>导入换算系数…</translation>
    </message>
    <message>
        <source>Print the month…</source>
        <translation>打印本月…</translation>
    </message>
    <message>
        <source>The month before (PgUp)</source>
        <translation>上一月（PgUp）</translation>
    </message>
    <message>
        <source>The month after (PgDn)</source>
        <translation>下一月（PgDn）</translation>
    </message>
    <message>
        <source>Readings by day and meter</source>
        <translation>按日期和计量表列出的读数</translation>
    </message>
    <message>
        <source>Totals of the month</source>
        <translation>本月合计</translation>
    </message>
    <message>
        <source>Go to month (2025-11):</source>
        <translation>转到月份（2025-11）：</translation>
    </message>
    <message>
        <source>No day of {month} is missing.</source>
        <translation>{month}没有漏抄的日子。</translation>
    </message>
    <message>
        <source>No meter yet. Ctrl+N adds the first: its name, its unit, and what it counts as.</source>
        <translation>还没有计量表。按 Ctrl+N 添加第一块：名称、单位以及计为何种货物。</translation>
    </message>
    <message>
        <source>No meter yet. A supervisor adds the first.</source>
        <translation>还没有计量表。请由主管添加第一块。</translation>
    </message>
    <message>
        <source>closed: only read</source>
        <translation>已结账：只可查看</translation>
    </message>
    <message numerus="yes">
        <source>%n not read (F4 goes there)</source>
        <translation>
            <numerusform>%n 处未抄表（按 F4 前往）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed and not saved</source>
        <translation>
            <numerusform>%n 处已输入但未保存</numerusform>
        </translation>
    </message>
    <message>
        <source>{meter} is read in {unit}, which is a weight: it needs no factor.</source>
        <translation>{meter}的单位是{unit}，本身就是重量：不需要换算系数。</translation>
    </message>
    <message>
        <source>Factor of {meter}, {unit}</source>
        <translation>{meter}的换算系数，{unit}</translation>
    </message>
    <message>
        <source>Not saved; what was typed is there again when the form is opened.</source>
        <translation>未保存；再次打开表单时，已输入的内容仍在。</translation>
    </message>
    <message>
        <source>Meter {name} is saved. F8 enters by which factor it is weighed.</source>
        <translation>计量表 {name} 已保存。按 F8 录入换算系数。</translation>
    </message>
    <message>
        <source>void of meter {name}</source>
        <translation>作废计量表 {name}</translation>
    </message>
    <message>
        <source>Meter {name} is voided. Ctrl+Z brings it back.</source>
        <translation>计量表 {name} 已作废。Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>Reason to void the meter {name}:</source>
        <translation>作废计量表 {name} 的原因：</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>There is no stored reading here.</source>
        <translation>此处没有已保存的读数。</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message>
        <source>{month} is closed: a supervisor can reopen it, with a reason.</source>
        <translation>{month} 已结账：主管可说明原因后反结账。</translation>
    </message>
    <message>
        <source>{day} is still to come.</source>
        <translation>{day} 尚未到来。</translation>
    </message>
    <message>
        <source>{meter} was last read on {day}.</source>
        <translation>{meter} 最后一次抄表是 {day}。</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>显示输入内容(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>再输入一次(&amp;G)</translation>
    </message>
    <message>
        <source>A sentence that nobody else says is best: long, and easy to type.</source>
        <translation>最好用一句只有自己会说的话：够长，又好输入。</translation>
    </message>
    <message>
        <source>The two lines differ.</source>
        <translation>两行不一致。</translation>
    </message>
    <message>
        <source>At least {least} characters.</source>
        <translation>至少 {least} 个字符。</translation>
    </message>
    <message>
        <source>Weak: a thief&apos;s computer guesses it in days. More words make it better.</source>
        <translation>较弱：窃贼的电脑几天就能猜出。多加几个词更好。</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>尚可。</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>很强。</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>HorgosDesk is version {version} now.</source>
        <translation>HorgosDesk 现在是 {version} 版。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更新内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Occasion</name>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
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
        <translation>更正该行；在表单中：到下一栏，在最后一栏时保存</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave the form, which keeps what was typed; then back</source>
        <translation>离开表单（已输入的内容保留）；再按返回</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Add the holidays of {year}</source>
        <translation>添加{year}节假日</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Reforms, holidays, closures</source>
        <translation>改革、节假日、闭关</translation>
    </message>
    <message>
        <source>Charts draw them as lines with their names; the calendar of days marks them.</source>
        <translation>各图表以带名称的线标出，日历中以角标标出。</translation>
    </message>
    <message>
        <source>&amp;Holidays of</source>
        <translation>节假日年份(&amp;H)</translation>
    </message>
    <message>
        <source>Nothing is remembered yet. Ctrl+N: a reform, a closure of the post, anything that a figure may owe its size to. {keys}: the public holidays of {year}.</source>
        <translation>还没有登记任何事项。Ctrl+N：登记改革举措、口岸闭关等可能影响数字大小的事项。{keys}：添加{year}的法定节假日。</translation>
    </message>
    <message>
        <source>Not saved; what was typed is there again when the form is opened.</source>
        <translation>未保存；再次打开表单时，已输入的内容仍在。</translation>
    </message>
    <message>
        <source>voiding of {title}</source>
        <translation>作废“{title}”</translation>
    </message>
    <message>
        <source>{title} is voided; Ctrl+Z puts it back</source>
        <translation>“{title}”已作废；Ctrl+Z 可恢复</translation>
    </message>
    <message>
        <source>Looking up the holidays…</source>
        <translation>正在查找节假日…</translation>
    </message>
    <message>
        <source>All holidays of {year} are there.</source>
        <translation>{year}的节假日均已登记。</translation>
    </message>
    <message>
        <source>holidays of {year}</source>
        <translation>{year}节假日</translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s) added; Ctrl+Z takes them back</source>
        <translation>
            <numerusform>已添加 %n 个节假日；Ctrl+Z 可撤销</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>No view stands here. Open the explorer with Ctrl+Shift+E, choose what to see, save it with Ctrl+D and put it here with Ctrl+Shift+P.</source>
        <translation>首页还没有视图。请按 Ctrl+Shift+E 打开趋势分析，选好要看的内容，按 Ctrl+D 保存，再按 Ctrl+Shift+P 放到首页。</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>无法读取。</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>move the crosshair; the box tells the figures</source>
        <translation>移动十字线，框内显示数字</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>in the target&apos;s field: keep it; empty: take it away</source>
        <translation>在目标栏中：保存目标；留空则取消目标</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Target…</source>
        <translation>目标…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>另存为 Excel…</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>复制结论</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币制</translation>
    </message>
    <message>
        <source>such as 45.6 Mt, 4560万吨</source>
        <translation>如 4560万吨</translation>
    </message>
    <message>
        <source>The target of the year; Enter keeps it, an empty field takes it away</source>
        <translation>全年目标；按 Enter 保存，留空则取消</translation>
    </message>
    <message>
        <source>How good such estimates were, at the same time of past years</source>
        <translation>往年同期预计的准确程度</translation>
    </message>
    <message>
        <source>What the curves say</source>
        <translation>曲线的结论</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>目标(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Target for {year}</source>
        <translation>{year}目标(&amp;T)</translation>
    </message>
    <message>
        <source>No cargo yet. Type or import the first records in the tab Cargo (Ctrl+1); with whole months the year&apos;s end can be estimated.</source>
        <translation>还没有货物记录。请在“货物”页（Ctrl+1）录入或导入；有了完整月份即可预计全年。</translation>
    </message>
    <message>
        <source>No record has a value yet. Type values and currencies in the tab Cargo (Ctrl+1).</source>
        <translation>还没有记录填写金额。请在“货物”页（Ctrl+1）录入金额和币制。</translation>
    </message>
    <message>
        <source>No whole month yet. The year&apos;s end is estimated from whole months.</source>
        <translation>还没有完整的月份。全年预计只用完整月份。</translation>
    </message>
    <message>
        <source>{amount}: Enter keeps it</source>
        <translation>{amount}：按 Enter 保存</translation>
    </message>
    <message>
        <source>No target for {year} any more</source>
        <translation>已取消{year}目标</translation>
    </message>
    <message>
        <source>Target for {year}: {amount}</source>
        <translation>{year}目标：{amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>已复制图片</translation>
    </message>
    <message>
        <source>Sentence copied</source>
        <translation>已复制结论</translation>
    </message>
    <message>
        <source>seasonal smoothing (ETS)</source>
        <translation>季节性指数平滑（ETS）</translation>
    </message>
    <message>
        <source>last year&apos;s rest of the year × this year&apos;s run</source>
        <translation>上年余下月份 × 今年进度</translation>
    </message>
    <message>
        <source>as last year</source>
        <translation>与上年相同</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>counted to {day}</source>
        <translation>统计至{day}</translation>
    </message>
    <message>
        <source>{year} so far</source>
        <translation>{year}累计</translation>
    </message>
    <message>
        <source>End of {year}, estimated</source>
        <translation>{year}全年预计</translation>
    </message>
    <message>
        <source>too few whole months</source>
        <translation>完整月份太少</translation>
    </message>
    <message>
        <source>8 of 10: {band}</source>
        <translation>八成把握：{band}</translation>
    </message>
    <message>
        <source>Target {year}</source>
        <translation>{year}目标</translation>
    </message>
    <message>
        <source>type it above</source>
        <translation>请在上方输入</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>尚需</translation>
    </message>
    <message>
        <source>{share} done</source>
        <translation>已完成 {share}</translation>
    </message>
    <message>
        <source>{amount} over</source>
        <translation>超出 {amount}</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已达到</translation>
    </message>
    <message>
        <source>the year is over</source>
        <translation>本年已结束</translation>
    </message>
    <message>
        <source>{amount} a day</source>
        <translation>每日 {amount}</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>每月 {amount}</translation>
    </message>
    <message>
        <source>{sentence} {next}</source>
        <translation>{sentence}{next}</translation>
    </message>
    <message>
        <source>No estimate yet: there are {count} whole months, and it takes 12 of last year and the year&apos;s own.</source>
        <translation>尚不能预计：现有 {count} 个完整月份，需要上年全部 12 个月及今年各月。</translation>
    </message>
    <message>
        <source>{year} will come to about {total} ({band} in 8 of 10 cases)</source>
        <translation>预计{year}全年约 {total}（八成把握在 {band}之间）</translation>
    </message>
    <message>
        <source>{year} will come to about {total}</source>
        <translation>预计{year}全年约 {total}</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}。</translation>
    </message>
    <message>
        <source>{words}, {change} over last year.</source>
        <translation>{words}，同比增长 {change}。</translation>
    </message>
    <message>
        <source>{words}, {change} under last year.</source>
        <translation>{words}，同比下降 {change}。</translation>
    </message>
    <message>
        <source>{words}, as much as last year.</source>
        <translation>{words}，与上年持平。</translation>
    </message>
    <message>
        <source>The target of {goal} is reached, {left} over.</source>
        <translation>目标 {goal} 已达到，超出 {left}。</translation>
    </message>
    <message>
        <source>The year is over; the target of {goal} was missed by {left}.</source>
        <translation>本年已结束，距目标 {goal} 差 {left}。</translation>
    </message>
    <message>
        <source>The target of {goal} is out of reach: it needs {a_day} a day, and the best month brought {best} a day.</source>
        <translation>目标 {goal} 已难以达到：每日需 {a_day}，而历史最好月份日均仅 {best}。</translation>
    </message>
    <message>
        <source>The target of {goal} still needs {left}: {a_day} a day, against {lately_a_day} in the last 3 months and {yearly_a_day} in the last 12.</source>
        <translation>距目标 {goal} 尚需 {left}：每日 {a_day}；近 3 个月日均 {lately_a_day}，近 12 个月日均 {yearly_a_day}。</translation>
    </message>
    <message>
        <source>The target of {goal} still needs {a_month} a month ({a_day} a day), against {lately} in the last 3 months and {yearly} in the last 12.</source>
        <translation>要达到目标 {goal}，今后每月尚需 {a_month}（每日 {a_day}）；近 3 个月月均 {lately}，近 12 个月月均 {yearly}。</translation>
    </message>
    <message>
        <source>Estimated from {count} whole months to {month}: exponential smoothing with seasons (ETS), 2 000 simulated years; the band holds 8 of 10 of them.</source>
        <translation>根据截至{month}的 {count} 个完整月份预计：季节性指数平滑（ETS），模拟 2 000 次，区间包含其中八成。</translation>
    </message>
    <message>
        <source>Estimated from {count} whole months to {month}, too few for a seasonal estimate, which takes {least}: last year&apos;s rest of the year × this year&apos;s run against the same months. It has no band.</source>
        <translation>根据截至{month}的 {count} 个完整月份预计；不足季节性预计所需的 {least} 个月，故用上年余下月份 × 今年与上年同期之比，没有区间。</translation>
    </message>
    <message>
        <source>{month} is under way and does not count for the estimate.</source>
        <translation>{month}尚未结束，不计入预计。</translation>
    </message>
    <message>
        <source>There is no past year with enough months before it to try the method on.</source>
        <translation>往年的历史月份不足，无法检验该方法。</translation>
    </message>
    <message>
        <source>Tried at the same time of past years ({count}) it was {error} off on average; “as last year” was {naive} off.</source>
        <translation>用往年同期检验（{count} 年），平均误差为 {error}；若简单按“与上年相同”，误差为 {naive}。</translation>
    </message>
    <message>
        <source>{count} records of the year, journal no. {number}, {port}</source>
        <translation>本年 {count} 条记录，台账第 {number} 号，{port}</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>Target {amount}</source>
        <translation>目标 {amount}</translation>
    </message>
    <message>
        <source>{measure}, running sum of {year}</source>
        <translation>{measure}，{year}累计</translation>
    </message>
    <message>
        <source>{heading}, {unit}</source>
        <translation>{heading}，{unit}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Estimated then</source>
        <translation>当时预计</translation>
    </message>
    <message>
        <source>From</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>To</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>In the band</source>
        <translation>在区间内</translation>
    </message>
    <message>
        <source>Error of “as last year”</source>
        <translation>“与上年相同”的误差</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>平均误差</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Running sum</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Estimate, running sum</source>
        <translation>预计累计</translation>
    </message>
    <message>
        <source>Outlook {year}</source>
        <translation>{year}预计</translation>
    </message>
    <message>
        <source>Past years</source>
        <translation>往年</translation>
    </message>
</context>
<context>
    <name>OwnPassword</name>
    <message>
        <source>Change password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>At least 8 characters; three words are good. No other rules.</source>
        <translation>至少 8 个字符，用三个词组成为佳；没有其他要求。</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>修改(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Password &amp;now</source>
        <translation>当前密码(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>新密码(&amp;P)</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>再输入一次(&amp;M)</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>密码已修改。</translation>
    </message>
</context>
<context>
    <name>PageReading</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}). Choose another folder.</source>
        <translation>无法写入 {file}（{why}）。请另选文件夹。</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>保存数据表</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已保存为 {file}</translation>
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
    <message>
        <source>Nothing is called so. Fewer letters find more.</source>
        <translation>没有找到。少输几个字，结果更多。</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message numerus="yes">
        <source>%n consignment(s) selected: a stage&apos;s key is for all of them.</source>
        <translation>
            <numerusform>已选中 %n 票：环节键对它们全部生效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cargo record(s), {tonnes} t</source>
        <translation>
            <numerusform>%n 条货物记录，{tonnes} 吨</numerusform>
        </translation>
    </message>
    <message>
        <source>No cargo record yet</source>
        <translation>尚无货物记录</translation>
    </message>
    <message>
        <source>Quiet until {time}: {reason}</source>
        <translation>至 {time} 不提醒：{reason}</translation>
    </message>
    <message>
        <source>Voided: it counts nowhere.</source>
        <translation>已作废：不计入任何统计。</translation>
    </message>
</context>
<context>
    <name>PaperModel</name>
    <message>
        <source>Paper</source>
        <translation>样本号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>查找依据</translation>
    </message>
    <message>
        <source>to key</source>
        <translation>待复录</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>录入中</translation>
    </message>
    <message>
        <source>another clerk&apos;s</source>
        <translation>须他人复录</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n 项待裁定</numerusform>
        </translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已裁定</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
</context>
<context>
    <name>PaperTable</name>
    <message>
        <source>Papers of the sample</source>
        <translation>样本单证</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>Checking %n row(s)…</source>
        <translation>
            <numerusform>正在检查 %n 行…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; nothing was pasted.</source>
        <translation>已停止，未粘贴任何内容。</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>&amp;Lock the window after</source>
        <translation>锁定窗口(&amp;L)：</translation>
    </message>
    <message>
        <source>Switch accounts &amp;on…</source>
        <translation>启用账号(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>新增(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Role…</source>
        <translation>角色(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>改名(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>密码(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>停用(&amp;D)</translation>
    </message>
    <message>
        <source>Act&amp;ivate</source>
        <translation>启用(&amp;I)</translation>
    </message>
    <message>
        <source>Forget wrong &amp;tries</source>
        <translation>清除输错次数(&amp;T)</translation>
    </message>
    <message>
        <source>New recovery &amp;code…</source>
        <translation>新恢复码(&amp;C)…</translation>
    </message>
    <message>
        <source>Switch accounts o&amp;ff…</source>
        <translation>停用账号功能(&amp;F)…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登录</translation>
    </message>
    <message>
        <source>Wrong tries</source>
        <translation>输错次数</translation>
    </message>
    <message>
        <source> min without a key</source>
        <translation> 分钟无操作后</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Everybody signs in with a name and a password. Clerks enter records; supervisors also close months, export returns, set targets and channels; administrators also look after accounts, backups and encryption.</source>
        <translation>每人凭登录名和密码登录。录入员录入记录；主管还可结账、导出报表、设置目标和通道；管理员还管理账号、备份和加密。</translation>
    </message>
    <message>
        <source>Accounts are off: whoever opens this desk may do everything, and records are entered under the name of the computer&apos;s user. Switch them on where several people work here and not all of them sign the figures.</source>
        <translation>账号未启用：打开本工作台的任何人都可进行所有操作，记录以本机用户名登记。多人共用本工作台、且并非人人都对数据签字负责时，请启用账号。</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>waits {minutes} min</source>
        <translation>需等 {minutes} 分钟</translation>
    </message>
    <message>
        <source>active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>首位管理员</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>启用(&amp;O)</translation>
    </message>
    <message>
        <source>That is you. Others are added afterwards; then a code is shown for the day the password is forgotten.</source>
        <translation>就是您本人，其他人随后再添加。接着会显示一个恢复码，供忘记密码时使用。</translation>
    </message>
    <message>
        <source>{name} may sign in now.</source>
        <translation>{name} 现在可以登录。</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>新增(&amp;A)</translation>
    </message>
    <message>
        <source>Give the password to nobody else. It can be changed in the menu Desk after signing in.</source>
        <translation>密码请只告知本人；登录后可在“工作台”菜单中修改。</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>Name of {name}</source>
        <translation>{name} 的姓名</translation>
    </message>
    <message>
        <source>{name} has a new password.</source>
        <translation>{name} 的密码已重设。</translation>
    </message>
    <message>
        <source>New password for {name}</source>
        <translation>为 {name} 设置新密码</translation>
    </message>
    <message>
        <source>Whoever is signed in with the old one has to sign in again.</source>
        <translation>以旧密码登录着的须重新登录。</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>停用(&amp;S)</translation>
    </message>
    <message>
        <source>L&amp;eave them on</source>
        <translation>保持启用(&amp;E)</translation>
    </message>
    <message>
        <source>Switch accounts off?</source>
        <translation>要停用账号吗？</translation>
    </message>
    <message>
        <source>Accounts are off.</source>
        <translation>账号已停用。</translation>
    </message>
    <message>
        <source>Whoever opens this desk may do everything then. The accounts stay, for when they are switched on again.</source>
        <translation>停用后，打开本工作台的任何人都可进行所有操作。已有账号保留，再次启用时仍然有效。</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>PeriodBox</name>
    <message>
        <source>Q{quarter} {year}</source>
        <comment>a quarter of a year</comment>
        <translation>{year}年{quarter}季度</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>&amp;Name to sign in with</source>
        <translation>登录名(&amp;N)</translation>
    </message>
    <message>
        <source>Name &amp;shown</source>
        <translation>显示姓名(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>再输入一次(&amp;M)</translation>
    </message>
    <message>
        <source>such as zhangwei; it never changes</source>
        <translation>如 zhangwei，以后不能更改</translation>
    </message>
    <message>
        <source>such as 张伟</source>
        <translation>如 张伟</translation>
    </message>
    <message>
        <source>At least 8 characters; three words are good. No other rules.</source>
        <translation>至少 8 个字符，用三个词组成为佳；没有其他要求。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;PDF (*.pdf)</source>
        <translation>图片 (*.png);;矢量图 (*.svg);;PDF (*.pdf)</translation>
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
    <name>Printing</name>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Save the pages as a PDF (Ctrl+S)</source>
        <translation>把各页存为 PDF（Ctrl+S）</translation>
    </message>
    <message>
        <source>Size of the pages on the screen</source>
        <translation>页面显示比例</translation>
    </message>
    <message>
        <source>Page shown</source>
        <translation>当前页</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已保存为 {file}</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}). Choose another folder.</source>
        <translation>无法写入 {file}（{why}）。请另选文件夹。</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>正在写入 {file}…</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>“{value}” does not say which part is the year. Write it with four digits: 2025-11-03.</source>
        <translation>“{value}”看不出哪一部分是年份。请用四位数写年份：2025-11-03。</translation>
    </message>
    <message>
        <source>“{value}” can mean {first} or {second}. Write it with the year first.</source>
        <translation>“{value}”可能是 {first} 或 {second}。请把年份写在前面。</translation>
    </message>
    <message>
        <source>The year in “{value}” is not between 2000 and 2100. Correct it.</source>
        <translation>“{value}”中的年份不在 2000 至 2100 之间，请更正。</translation>
    </message>
    <message>
        <source>“{value}” is not a day. Write it as 2025-11-03.</source>
        <translation>“{value}”不是日期。请写成 2025-11-03。</translation>
    </message>
    <message>
        <source>“{value}” is not a month. Write it as 2025-11.</source>
        <translation>“{value}”不是月份。请写成 2025-11。</translation>
    </message>
    <message>
        <source>“{value}” is not a time. Write it as 2025-11-03T14:30+08:00.</source>
        <translation>“{value}”不是时间。请写成 2025-11-03T14:30+08:00。</translation>
    </message>
    <message>
        <source>This field must be filled in before the record can be saved.</source>
        <translation>此字段必填，填写后记录才能保存。</translation>
    </message>
    <message>
        <source>{day} is in the future; today is {today}. Correct the day.</source>
        <translation>{day} 是将来的日期，今天是 {today}。请更正日期。</translation>
    </message>
    <message>
        <source>{month} is closed. Choose another day, or ask the supervisor to reopen the month.</source>
        <translation>{month} 已结账。请另选日期，或请主管反结账。</translation>
    </message>
    <message>
        <source>HS code {hs_code} belongs to “{fix}”, not to “{category}”. Correct the one that is wrong.</source>
        <translation>HS编码 {hs_code} 属于“{fix}”，不属于“{category}”。请更正有误的一项。</translation>
    </message>
    <message>
        <source>Declaration {value} already has a line with these goods and weight. Save only if it is another line.</source>
        <translation>报关单 {value} 已有相同货物和重量的一行。确为另一行时才保存。</translation>
    </message>
    <message>
        <source>Net weight {net} kg is more than gross weight {gross} kg. Correct one of them.</source>
        <translation>净重 {net} kg 大于毛重 {gross} kg。请更正其一。</translation>
    </message>
    <message>
        <source>The gross weight is zero. Save only if nothing was carried.</source>
        <translation>毛重为零。确实未运货物时才保存。</translation>
    </message>
    <message>
        <source>{usual} kg is usual for these goods and this mode. Is {value} in tonnes?</source>
        <translation>此货物以此方式运输通常为 {usual} kg。{value} 是吨吗？</translation>
    </message>
    <message>
        <source>{usual} kg is usual for these goods and this mode. Is {value} in grams?</source>
        <translation>此货物以此方式运输通常为 {usual} kg。{value} 是克吗？</translation>
    </message>
    <message>
        <source>{usual} kg is usual for these goods and this mode. Has {value} a 0 too many or too few?</source>
        <translation>此货物以此方式运输通常为 {usual} kg。{value} 是否多了或少了一个 0？</translation>
    </message>
    <message>
        <source>{usual} kg is usual for these goods and this mode; {value} kg is far from it. Look again.</source>
        <translation>此货物以此方式运输通常为 {usual} kg；{value} kg 相差很大，请再核对。</translation>
    </message>
    <message>
        <source>A value needs its currency. Type it, for example CNY or USD.</source>
        <translation>有金额就要有币制。请录入，如 CNY 或 USD。</translation>
    </message>
    <message>
        <source>A quantity needs its unit. Type it, for example 辆 or 台.</source>
        <translation>有数量就要有单位。请录入，如 辆 或 台。</translation>
    </message>
    <message>
        <source>“{value}” does not go with this transport mode. Correct the mode, or leave the field empty.</source>
        <translation>“{value}”与此运输方式不符。请更正运输方式，或将此字段留空。</translation>
    </message>
    <message>
        <source>{file}, line {line} cannot be read as a table ({detail}). Save it as CSV UTF-8 again.</source>
        <translation>{file} 第 {line} 行无法按表格读取（{detail}）。请重新另存为 CSV UTF-8。</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is not a day. Write it as 2025-05-01.</source>
        <translation>{file} 第 {line} 行：“{value}”不是日期。请写成 2025-05-01。</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no {column}. Write its code, or nothing for any.</source>
        <translation>{file} 第 {line} 行：“{value}”不是有效的 {column}。请写代码，或留空表示任意。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {low} to {high} hours run backwards. Write the shorter time first.</source>
        <translation>{file} 第 {line} 行：{low} 至 {high} 小时前后颠倒。请先写较短的时间。</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no number of hours. Write 16 or 0.5.</source>
        <translation>{file} 第 {line} 行：“{value}”不是小时数。请写 16 或 0.5。</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no change in percent. Write -70 for 70 % less.</source>
        <translation>{file} 第 {line} 行：“{value}”不是百分比变化。减少 70% 请写 -70。</translation>
    </message>
    <message>
        <source>{file}, line 1: the column {columns} is missing. Copy the heading of the original file.</source>
        <translation>{file} 第 1 行：缺少列 {columns}。请照抄原文件的表头。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {found} cells where the heading has {wanted}. Put a text that holds a comma between quotation marks.</source>
        <translation>{file} 第 {line} 行：有 {found} 格，而表头有 {wanted} 格。含逗号的文字请加引号。</translation>
    </message>
    <message>
        <source>{file}, line {line}: a code and a name in one language are needed.</source>
        <translation>{file} 第 {line} 行：需要代码和至少一种语言的名称。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {value} is there already. Take one of the two lines out.</source>
        <translation>{file} 第 {line} 行：{value} 已存在。请删去其中一行。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the prefix {value} is not digits or belongs to another category already.</source>
        <translation>{file} 第 {line} 行：前缀 {value} 不是数字，或已属于另一商品类别。</translation>
    </message>
    <message>
        <source>There is a control character ({char}) in the text. Type the text again without it.</source>
        <translation>文字中有控制字符（{char}）。请去掉后重新录入。</translation>
    </message>
    <message>
        <source>The text has {length} characters; at most {limit} fit. Shorten it.</source>
        <translation>文字有 {length} 个字符，最多 {limit} 个。请缩短。</translation>
    </message>
    <message>
        <source>“{value}” is not in the list. Choose one of the list: type part of a name or code.</source>
        <translation>“{value}”不在列表中。请录入名称或代码的一部分并从列表选择。</translation>
    </message>
    <message>
        <source>“{value}” is not in the list. Did you mean {fix}?</source>
        <translation>“{value}”不在列表中。是否为 {fix}？</translation>
    </message>
    <message>
        <source>An HS code is 4, 6, 8 or 10 digits; “{value}” is not. Type digits, or part of the name and choose.</source>
        <translation>HS编码为 4、6、8 或 10 位数字，“{value}”不是。请录入数字，或录入名称的一部分再选择。</translation>
    </message>
    <message>
        <source>HS code {value} has {length} digits; it must have 4, 6, 8 or 10.</source>
        <translation>HS编码 {value} 有 {length} 位，应为 4、6、8 或 10 位。</translation>
    </message>
    <message>
        <source>HS code {value} does not exist in HS 2022. Look at the digits again, or type part of the name.</source>
        <translation>HS 2022 中没有编码 {value}。请核对数字，或录入名称的一部分。</translation>
    </message>
    <message>
        <source>{value} is below zero. Type a number of zero or more.</source>
        <translation>{value} 小于零。请录入零或正数。</translation>
    </message>
    <message>
        <source>“{value}” was typed with Cyrillic letters. It is kept with Latin ones.</source>
        <translation>“{value}”是用西里尔字母录入的，已改为拉丁字母保存。</translation>
    </message>
    <message>
        <source>“{value}” is not a container number: 4 letters (the last U, J or Z) and 7 digits.</source>
        <translation>“{value}”不是箱号：应为 4 个字母（末位 U、J 或 Z）和 7 位数字。</translation>
    </message>
    <message>
        <source>“{value}” is not a container number: 4 letters (the last U, J or Z) and 7 digits. Did you mean {fix}?</source>
        <translation>“{value}”不是箱号：应为 4 个字母（末位 U、J 或 Z）和 7 位数字。是否为 {fix}？</translation>
    </message>
    <message>
        <source>“{value}” is not a container number: 4 letters (the last U, J or Z) and 7 digits. Did you mean {fix}, or {others}?</source>
        <translation>“{value}”不是箱号：应为 4 个字母（末位 U、J 或 Z）和 7 位数字。是否为 {fix}，或 {others}？</translation>
    </message>
    <message>
        <source>Container {value}: the check digit does not fit. Compare each character.</source>
        <translation>箱号 {value}：校验码不符。请逐位核对。</translation>
    </message>
    <message>
        <source>Container {value}: the check digit does not fit. Did you mean {fix}?</source>
        <translation>箱号 {value}：校验码不符。是否为 {fix}？</translation>
    </message>
    <message>
        <source>Container {value}: the check digit does not fit. Did you mean {fix}, or {others}?</source>
        <translation>箱号 {value}：校验码不符。是否为 {fix}，或 {others}？</translation>
    </message>
    <message>
        <source>Container {value}: ISO advises against numbers with this check digit. Compare it with the paper.</source>
        <translation>箱号 {value}：ISO 不建议使用此校验码的号码。请与单据核对。</translation>
    </message>
    <message>
        <source>“{value}” is not a wagon number: 8 digits (1520 mm), 12 (UIC), or class and 7 digits (China). Did you mean {fix}?</source>
        <translation>“{value}”不是车号：8 位（1520 mm）、12 位（UIC），或车型加 7 位数字（中国）。是否为 {fix}？</translation>
    </message>
    <message>
        <source>“{value}” is not a wagon number: 8 digits (1520 mm), 12 (UIC), or class and 7 digits (China).</source>
        <translation>“{value}”不是车号：8 位（1520 mm）、12 位（UIC），或车型加 7 位数字（中国）。</translation>
    </message>
    <message>
        <source>Wagon {value}: the check digit does not fit. Compare each digit.</source>
        <translation>车号 {value}：校验码不符。请逐位核对。</translation>
    </message>
    <message>
        <source>Wagon {value}: the check digit does not fit. Did you mean {fix}?</source>
        <translation>车号 {value}：校验码不符。是否为 {fix}？</translation>
    </message>
    <message>
        <source>Wagon {value}: the check digit does not fit. Did you mean {fix}, or {others}?</source>
        <translation>车号 {value}：校验码不符。是否为 {fix}，或 {others}？</translation>
    </message>
    <message>
        <source>Wagon {value}: 8-digit numbers of freight wagons do not begin with {first}. Compare it with the paper.</source>
        <translation>车号 {value}：8 位货车号不以 {first} 开头。请与单据核对。</translation>
    </message>
    <message>
        <source>“{value}” is not a declaration number: it has 18 digits (9 on old paper).</source>
        <translation>“{value}”不是报关单号：应为 18 位数字（旧单据 9 位）。</translation>
    </message>
    <message>
        <source>Declaration {value}: digits 5 to 8 ({year}) are not a year. Compare them.</source>
        <translation>报关单 {value}：第 5 至 8 位（{year}）不是年份。请核对。</translation>
    </message>
    <message>
        <source>Declaration {value} is of the year {year}; the record is of {day}. Correct one of them.</source>
        <translation>报关单 {value} 属于 {year} 年，而记录日期为 {day}。请更正其一。</translation>
    </message>
    <message>
        <source>Declaration {value}: the ninth digit must be 1 (import) or 0 (export).</source>
        <translation>报关单 {value}：第九位应为 1（进口）或 0（出口）。</translation>
    </message>
    <message>
        <source>Declaration {value} is one of import by its ninth digit; the record says export. Correct one of them.</source>
        <translation>报关单 {value} 第九位表示进口，而记录为出口。请更正其一。</translation>
    </message>
    <message>
        <source>Declaration {value} is one of export by its ninth digit; the record says import. Correct one of them.</source>
        <translation>报关单 {value} 第九位表示出口，而记录为进口。请更正其一。</translation>
    </message>
    <message>
        <source>Customs district {district} is not in the table. Compare it with the paper.</source>
        <translation>关区代码 {district} 不在代码表中。请与单据核对。</translation>
    </message>
    <message>
        <source>“{value}” is not a unified social credit code: it has 18 characters, the last one to check the others.</source>
        <translation>“{value}”不是统一社会信用代码：应为 18 位，末位为校验码。</translation>
    </message>
    <message>
        <source>“{value}” is not a unified social credit code. Did you mean {fix}?</source>
        <translation>“{value}”不是统一社会信用代码。是否为 {fix}？</translation>
    </message>
    <message>
        <source>“{value}” is not a unified social credit code. Did you mean {fix}, or {others}?</source>
        <translation>“{value}”不是统一社会信用代码。是否为 {fix}，或 {others}？</translation>
    </message>
    <message>
        <source>“{value}” is not a number as it is written here. Did you mean {fix}?</source>
        <translation>“{value}”的写法不是此处的数字。是否为 {fix}？</translation>
    </message>
    <message>
        <source>“{value}” is not a number. Type digits, with “{mark}” before decimals.</source>
        <translation>“{value}”不是数字。请录入数字，小数点用“{mark}”。</translation>
    </message>
    <message>
        <source>“{value}” has more than {most} digits. Look at the number again.</source>
        <translation>“{value}”超过 {most} 位。请再核对。</translation>
    </message>
    <message>
        <source>“{value}” has more than {most} decimals. Round it.</source>
        <translation>“{value}”超过 {most} 位小数。请取舍。</translation>
    </message>
    <message>
        <source>“{value}” can mean {fix} or {other}. Type the one that is meant.</source>
        <translation>“{value}”可能是 {fix} 或 {other}。请录入所指的一个。</translation>
    </message>
    <message>
        <source>“{value}” is more than one record can hold. Look at the number and its unit.</source>
        <translation>“{value}”超出一条记录所能容纳。请核对数字和单位。</translation>
    </message>
    <message>
        <source>“{unit}” behind the number is not a weight unit here. Type g, kg, t or 万吨, or no unit.</source>
        <translation>数字后的“{unit}”不是此处的重量单位。请用 g、kg、t 或 万吨，或不写单位。</translation>
    </message>
    <message>
        <source>“{value}” is finer than a gram. Round it to whole grams.</source>
        <translation>“{value}”细于一克。请取整到克。</translation>
    </message>
    <message>
        <source>“{value}” has more than two decimals. Round it.</source>
        <translation>“{value}”超过两位小数。请取舍。</translation>
    </message>
    <message>
        <source>“{value}” has more than three decimals. Round it.</source>
        <translation>“{value}”超过三位小数。请取舍。</translation>
    </message>
    <message>
        <source>“{value}” has more than six decimals. Round it.</source>
        <translation>“{value}”的小数超过六位，请取舍后再填。</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number. Type one.</source>
        <translation>“{value}”不是整数。请录入整数。</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”. The file has: {names}.</source>
        <translation>没有工作表“{sheet}”。文件中有：{names}。</translation>
    </message>
    <message>
        <source>{file} has no row of headings that could be understood in its first {rows} rows. Give the columns headings such as 日期, 进出口, HS编码, 毛重.</source>
        <translation>{file} 的前 {rows} 行中没有能识别的表头。请给各列加上表头，如 日期、进出口、HS编码、毛重。</translation>
    </message>
    <message>
        <source>{file} has no row of headings that could be understood in its first {rows} rows. Give the columns headings such as 车次, 车站, 事件, 时间 or 车次, 发车日期, 车号, 箱号.</source>
        <translation>{file} 的前 {rows} 行中没有能识别的表头。请给各列加上表头，如 车次、车站、事件、时间，或 车次、发车日期、车号、箱号。</translation>
    </message>
    <message>
        <source>{file} has no row of headings that could be understood in its first {rows} rows. Give the columns headings such as 日期, 计量表, 读数: one row for each day of each meter.</source>
        <translation>{file} 的前 {rows} 行中没有能看懂的表头。请给各列加上表头，如 日期、计量表、读数：每块表每天一行。</translation>
    </message>
    <message>
        <source>{file} has no row of headings that could be understood in its first {rows} rows. Give the columns headings such as 日期, 计量表, 系数, 来源.</source>
        <translation>{file} 的前 {rows} 行中没有能看懂的表头。请给各列加上表头，如 日期、计量表、系数、来源。</translation>
    </message>
    <message>
        <source>{file} has no row of headings that could be understood in its first {rows} rows. Give the columns headings such as 报关单号, 运抵, 申报, 放行.</source>
        <translation>{file} 的前 {rows} 行中没有能看懂的表头。请给各列加上表头，如 报关单号、运抵、申报、放行。</translation>
    </message>
    <message>
        <source>{file}: the heading “{heading}” names a weight unit that is not known here. Convert the column to kg, t or 万吨, and name that in the heading.</source>
        <translation>{file}：表头“{heading}”中的重量单位无法识别。请将该列换算为 kg、t 或 万吨，并在表头注明。</translation>
    </message>
    <message>
        <source>There is no mapping “{name}”. Known: {known}.</source>
        <translation>没有列对应“{name}”。已有：{known}。</translation>
    </message>
    <message>
        <source>The remembered mapping {file} cannot be read. Delete it, and choose again.</source>
        <translation>已保存的列对应 {file} 无法读取。请删除后重新选择。</translation>
    </message>
    <message>
        <source>{file} is a folder or a device. Choose a file.</source>
        <translation>{file} 是文件夹或设备。请选择文件。</translation>
    </message>
    <message>
        <source>{file} is only Excel&apos;s note that the workbook is open. Choose the workbook itself: {meant}.</source>
        <translation>{file} 只是 Excel 打开工作簿时的临时标记。请选择工作簿本身：{meant}。</translation>
    </message>
    <message>
        <source>{file} cannot be read: another program has it open, or you lack the right. Close it there and try again.</source>
        <translation>无法读取 {file}：另一程序正打开它，或您没有权限。请在那边关闭后重试。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}). Copy it to this computer and try again.</source>
        <translation>无法读取 {file}（{why}）。请复制到本机后重试。</translation>
    </message>
    <message>
        <source>{file} is a web page or XML, whatever its name says. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>{file} 虽有此名，却是网页或 XML。请用 Excel 或 WPS 打开并另存为 .xlsx。</translation>
    </message>
    <message>
        <source>{file} is empty. Choose another file.</source>
        <translation>{file} 是空文件。请另选文件。</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it in Excel, save it without the password, and try again.</source>
        <translation>{file} 有密码保护。请在 Excel 中打开，去掉密码保存后重试。</translation>
    </message>
    <message>
        <source>{file} does not say the truth about the sizes of its parts and was not opened. Copy its rows into a new workbook.</source>
        <translation>{file} 所声明的各部分大小不实，未打开。请将其各行复制到新的工作簿。</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” of {file} reaches to row {row} with only {cells} filled cells (limit sheet_empty_cells: {most}). Delete the empty rows and columns beside the table, save, and try again.</source>
        <translation>{file} 的工作表“{sheet}”延伸到第 {row} 行，却只有 {cells} 个非空单元格（上限 sheet_empty_cells：{most}）。请删除表格旁的空行空列，保存后重试。</translation>
    </message>
    <message>
        <source>{file} is not a workbook, whatever its name says. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>{file} 虽有此名，却不是工作簿。请用 Excel 或 WPS 打开并另存为 .xlsx。</translation>
    </message>
    <message>
        <source>{file} holds XML entities, which no honest workbook does. It was not opened.</source>
        <translation>{file} 含有 XML 实体，正常的工作簿不会有。未予打开。</translation>
    </message>
    <message>
        <source>{file} has no columns: no commas, tabs or semicolons were found. Choose another file.</source>
        <translation>{file} 没有分列：未找到逗号、制表符或分号。请另选文件。</translation>
    </message>
    <message>
        <source>{file} is neither UTF-8 nor GB18030. Save it as “CSV UTF-8”.</source>
        <translation>{file} 既不是 UTF-8 也不是 GB18030。请另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>{file} must end in .xlsx or .csv.</source>
        <translation>{file} 须以 .xlsx 或 .csv 结尾。</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}). Close it in other programs, or choose another place.</source>
        <translation>无法写入 {file}（{why}）。请在其他程序中关闭它，或另选位置。</translation>
    </message>
    <message>
        <source>There is no backup of {day}. “horgosdesk backup --list” names them all.</source>
        <translation>没有 {day} 的备份。“horgosdesk backup --list”列出全部备份。</translation>
    </message>
    <message>
        <source>{file} exists already. Choose another name.</source>
        <translation>{file} 已存在。请另取名称。</translation>
    </message>
    <message>
        <source>{file} is not a backup that this program can read. Nothing was changed.</source>
        <translation>{file} 不是本程序能读取的备份。未作任何更改。</translation>
    </message>
    <message>
        <source>{file} holds what this program never makes, and is not restored: {names}. Nothing was changed; choose another backup.</source>
        <translation>{file} 中有本程序从不创建的内容，不予恢复：{names}。未作任何改动；请选另一份备份。</translation>
    </message>
    <message>
        <source>The backup needs {need} MB in {folder}, and {free} MB are free. Free some space there; the data are not concerned.</source>
        <translation>备份在 {folder} 需要 {need} MB，现剩 {free} MB。请腾出空间；数据不受影响。</translation>
    </message>
    <message>
        <source>{file} is damaged ({why}). Choose another backup.</source>
        <translation>{file} 已损坏（{why}）。请另选备份。</translation>
    </message>
    <message>
        <source>The desk is open for reading only; nothing can be changed.</source>
        <translation>工作台以只读方式打开，不能更改。</translation>
    </message>
    <message>
        <source>Nobody is signed in who may do this: it takes the role of {role}. Nothing was changed; sign in first (on the command line: --user NAME).</source>
        <translation>尚未有可进行此操作的人登录：需要“{role}”角色。未作任何更改；请先登录（命令行：--user 登录名）。</translation>
    </message>
    <message>
        <source>{who} may not do this: it takes the role of {role}. Nothing was changed; ask one to sign in.</source>
        <translation>{who} 无权进行此操作：需要“{role}”角色。未作任何更改；请有此角色的人登录。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({why}). Choose another with --data, or get the right to write there.</source>
        <translation>文件夹 {folder} 无法写入（{why}）。请用 --data 另选，或取得写入权限。</translation>
    </message>
    <message>
        <source>{file} cannot be brought up to this program: what is in it is not what its list of steps says ({why}). Nothing was changed; restore a backup.</source>
        <translation>{file} 无法升级到本程序的版本：文件内容与其升级步骤清单不符（{why}）。未作任何更改，请恢复备份。</translation>
    </message>
    <message>
        <source>{file} was written by a newer HorgosDesk. Update the program; the file was not touched.</source>
        <translation>{file} 由更新版本的 HorgosDesk 写成。请更新程序；文件未被改动。</translation>
    </message>
    <message>
        <source>The journal of {file} was changed, or has a gap, at no. {no}. It may hold figures that nobody entered. Choose another backup; restore this one only by saying so twice (--force).</source>
        <translation>{file} 的台账在第 {no} 号处被改动或有缺失，其中可能有无人录入的数字。请选另一份备份；要恢复这一份须再次确认（--force）。</translation>
    </message>
    <message>
        <source>The encryption of {folder} is being changed by another window or command. Wait until that has ended, then try again.</source>
        <translation>另一个窗口或命令正在更改 {folder} 的加密。请等它结束后再试。</translation>
    </message>
    <message>
        <source>{file} is not encrypted, but the key file {key} lies beside it, which is there for encrypted data only. Move the key file away and start again; nothing was touched.</source>
        <translation>{file} 未加密，旁边却有只用于加密数据的密钥文件 {key}。请移走该密钥文件后重新启动；未动任何内容。</translation>
    </message>
    <message>
        <source>The key file of {file} is gone, or is another desk&apos;s. Copy {copy} to {key} and start again; nothing was touched.</source>
        <translation>{file} 的密钥文件不见了，或属于另一工作台。请把 {copy} 复制为 {key} 后重新启动；未动任何内容。</translation>
    </message>
    <message>
        <source>{file} is not a HorgosDesk file, or its head is damaged. It was not touched. Choose another folder with --data, or restore a backup.</source>
        <translation>{file} 不是 HorgosDesk 的文件，或文件头已损坏。文件未被改动。请用 --data 另选文件夹，或恢复备份。</translation>
    </message>
    <message>
        <source>SQLCipher, which opens encrypted desks, cannot be loaded here ({why}). Install sqlcipher3.</source>
        <translation>无法加载打开加密工作台所需的 SQLCipher（{why}）。请安装 sqlcipher3。</translation>
    </message>
    <message>
        <source>The desk is no longer at {folder}: it was moved, deleted, or its drive was unplugged. Nothing was changed; put it back and go on.</source>
        <translation>数据文件夹已不在 {folder}：可能被移走、删除，或所在磁盘已拔出。未作任何更改；请放回原处后继续。</translation>
    </message>
    <message>
        <source>The disk is full, or its quota used up ({why}). Nothing was changed; delete or move files there and go on.</source>
        <translation>磁盘已满或配额已用完（{why}）。未作任何更改；请删除或移走该处的文件后继续。</translation>
    </message>
    <message>
        <source>Too many files are open at once ({why}). Nothing was changed; close other programs and windows and go on.</source>
        <translation>同时打开的文件过多（{why}）。未作任何更改；请关闭其他程序和窗口后继续。</translation>
    </message>
    <message>
        <source>The computer&apos;s memory does not suffice. Nothing was changed; close other programs, or do the work in smaller parts.</source>
        <translation>计算机内存不足。未作任何更改；请关闭其他程序，或分成较小的部分处理。</translation>
    </message>
    <message>
        <source>The disk reports an error ({why}). Nothing was changed; check the drive and its cable or network, and go on.</source>
        <translation>磁盘报告错误（{why}）。未作任何更改；请检查磁盘及其连线或网络后继续。</translation>
    </message>
    <message>
        <source>{file} may not be read or written ({why}). Nothing was changed; close it in other programs, or get the right to it.</source>
        <translation>{file} 不允许读取或写入（{why}）。未作任何更改；请在其他程序中关闭它，或取得相应权限。</translation>
    </message>
    <message>
        <source>the desk&apos;s file</source>
        <translation>工作台的数据文件</translation>
    </message>
    <message>
        <source>Another program is writing to {file}. Nothing was changed; try again in a moment.</source>
        <translation>另一程序正在写入 {file}。未作任何更改，请稍后再试。</translation>
    </message>
    <message>
        <source>{file} cannot be written. Nothing was changed; get the right to write there, or choose another folder with --data.</source>
        <translation>无法写入 {file}。未作任何更改；请取得写入权限，或用 --data 另选文件夹。</translation>
    </message>
    <message>
        <source>{file} is damaged ({why}). Restore the newest good backup from the folder backups.</source>
        <translation>{file} 已损坏（{why}）。请从 backups 文件夹恢复最近的完好备份。</translation>
    </message>
    <message>
        <source>Another desk entered this record: {who} may fill in what is empty there, but altering it takes the role of {role}. Nothing was changed; ask one to sign in.</source>
        <translation>这条记录由另一工作台录入：{who}可以填写其中空着的栏目，修改已有内容须由{role}来做。什么也没有改；请其登录。</translation>
    </message>
    <message>
        <source>This record was changed meanwhile by {who}. Nothing was saved; look at it as it is now and change it again.</source>
        <translation>此记录刚被 {who} 修改。未保存；请查看现状后重新修改。</translation>
    </message>
    <message>
        <source>{month} is not over yet. Close it from the first day of the next month on.</source>
        <translation>{month} 尚未结束。下月一日起方可结账。</translation>
    </message>
    <message>
        <source>{month} still has drafts: {count}. Complete or drop them, then close the month.</source>
        <translation>{month} 还有 {count} 条草稿。请完成或放弃后再结账。</translation>
    </message>
    <message>
        <source>{month} is closed already.</source>
        <translation>{month} 已经结账。</translation>
    </message>
    <message>
        <source>Reopening a month needs a reason. Type one.</source>
        <translation>反结账需要原因，请填写。</translation>
    </message>
    <message>
        <source>{month} is not closed, so it needs no reopening.</source>
        <translation>{month} 未结账，无需反结账。</translation>
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
        <translation>请填写原因，将记入台账。</translation>
    </message>
    <message>
        <source>The work ended before it was done; nothing was changed. Start it again. It said: {said}</source>
        <translation>任务中途结束，数据未作任何更改，请重新执行。返回信息：{said}</translation>
    </message>
    <message>
        <source>{folder} has records already. Synthetic ones go into an empty folder only; choose another with --data.</source>
        <translation>{folder} 已有记录。合成数据只能填入空文件夹；请用 --data 另选。</translation>
    </message>
    <message>
        <source>The first day, {first}, is after the last, {last}. Exchange them.</source>
        <translation>起始日期 {first} 晚于截止日期 {last}。请对调。</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>没有文件 {file}。</translation>
    </message>
    <message>
        <source>A return is an Excel workbook: {file} must end in .xlsx.</source>
        <translation>报表是 Excel 工作簿：{file} 须以 .xlsx 结尾。</translation>
    </message>
    <message>
        <source>{month} has not begun yet, so there is nothing to return. Check the month.</source>
        <translation>{month} 还没有开始，没有数据可报。请核对月份。</translation>
    </message>
    <message>
        <source>Return {number} cannot be made again: its template {template} was changed and no copy was kept.</source>
        <translation>报表 {number} 无法重新编制：其模板 {template} 已被更改，且没有留存副本。</translation>
    </message>
    <message>
        <source>The annex on carbon goes with the monthly return; the form {name} has marks of its own. Export it without the annex.</source>
        <translation>碳排放附表只用于月报；表样 {name} 有自己的标记。请不附该表导出。</translation>
    </message>
    <message>
        <source>There is no template {file}. Give the name of one, or an .xlsx file.</source>
        <translation>没有模板 {file}。请给出模板名称或 .xlsx 文件。</translation>
    </message>
    <message>
        <source>The template {file} cannot be read as an .xlsx workbook ({why}). Save it anew from Excel, or remove it to use the shipped one.</source>
        <translation>模板 {file} 无法按 .xlsx 工作簿读取（{why}）。请用 Excel 重新保存，或删除它以使用自带模板。</translation>
    </message>
    <message>
        <source>The template {file} does not fit: sheet “{sheet}”, {what}. Mend it after the shipped one, or remove it to use that.</source>
        <translation>模板 {file} 不合用：工作表“{sheet}”，{what}。请参照自带模板修正，或删除它以使用自带模板。</translation>
    </message>
    <message>
        <source>The register has no return {number}. “returns list” shows those that it has.</source>
        <translation>登记簿中没有报表 {number}。用“returns list”可列出已登记的报表。</translation>
    </message>
    <message>
        <source>Another return was entered as {number} meanwhile. Export this one again to get its own number.</source>
        <translation>期间另有报表登记为 {number}。请重新导出以取得自己的编号。</translation>
    </message>
    <message>
        <source>{file}, row {row}, holds NUL bytes, which no text has. Choose another file, or save it again as .xlsx.</source>
        <translation>{file} 第 {row} 行含有文本不会有的 NUL 字节。请另选文件，或重新另存为 .xlsx。</translation>
    </message>
    <message>
        <source>{file}, row {row}: a cell there has more than {most} characters (limit cell_characters). Most likely a quotation mark opens it and nothing closes it: close it, or save the file again as .xlsx.</source>
        <translation>{file} 第 {row} 行：有单元格超过 {most} 个字符（上限 cell_characters）。多半是引号只开未闭：请补上引号，或将文件另存为 .xlsx。</translation>
    </message>
    <message>
        <source>{file}, row {row}: a quotation mark opens there and nothing closes it. Close it, or save the file again as .xlsx.</source>
        <translation>{file} 第 {row} 行的引号没有闭合。请补上，或将文件重新另存为 .xlsx。</translation>
    </message>
    <message>
        <source>{file} is neither UTF-8 nor GB18030 from row {row} on. Save it again as “CSV UTF-8” or .xlsx.</source>
        <translation>{file} 从第 {row} 行起既不是 UTF-8 也不是 GB18030。请重新另存为“CSV UTF-8”或 .xlsx。</translation>
    </message>
    <message>
        <source>The unit that this row names for its weights is not known. Write g, kg, t or 万吨.</source>
        <translation>此行所写的重量单位无法识别。请写 g、kg、t 或 万吨。</translation>
    </message>
    <message>
        <source>“{value}” names no time zone, and other times of this file do. Write the zone behind it, as in +08:00.</source>
        <translation>“{value}”没有写明时区，而本文件的其他时间写了。请在后面写上时区，如 +08:00。</translation>
    </message>
    <message>
        <source>Excel kept this as a number ({value}) and lost its last digits. Format the column as text and type it again.</source>
        <translation>Excel 将其存为数字（{value}）而丢失了末几位。请将该列设为文本格式后重新录入。</translation>
    </message>
    <message>
        <source>Cell {cell} holds a formula without its value ({value}). Open the file in Excel or WPS and save it.</source>
        <translation>单元格 {cell} 的公式没有存值（{value}）。请在 Excel 或 WPS 中打开并保存该文件。</translation>
    </message>
    <message>
        <source>Cell {cell} holds the error {value}. Mend its formula in Excel, or type the value.</source>
        <translation>单元格 {cell} 为错误值 {value}。请在 Excel 中修正公式，或直接录入数值。</translation>
    </message>
    <message>
        <source>Nothing says which consignment this is. Give its declaration number, or its wagon, container, truck or train.</source>
        <translation>看不出是哪一票。请给出报关单号，或车号、箱号、车牌、车次。</translation>
    </message>
    <message>
        <source>A stage needs its time, and a time its stage. Give both.</source>
        <translation>环节要有时间，时间要有环节。请两者都填。</translation>
    </message>
    <message>
        <source>Declaration {value} is there already, as another consignment. Record its stages there.</source>
        <translation>报关单 {value} 已有另一票。请在那一票上记录环节。</translation>
    </message>
    <message>
        <source>{stage}: {value} is in the future. Look at the day and the time again.</source>
        <translation>{stage}：{value} 在将来。请再核对日期和时间。</translation>
    </message>
    <message>
        <source>{stage} at {value} cannot be before {before} at {other}. Correct the one that is wrong.</source>
        <translation>{stage}（{value}）不可能早于{before}（{other}）。请更正有误的一个。</translation>
    </message>
    <message>
        <source>{stage} at {value} is before {before} at {other}. Save only if that is how it was.</source>
        <translation>{stage}（{value}）早于{before}（{other}）。确实如此才保存。</translation>
    </message>
    <message>
        <source>{stage} does not belong to the lane “{lane}”. Correct the lane if it changed.</source>
        <translation>“{lane}”通道没有{stage}这一环节。若通道已变，请更正通道。</translation>
    </message>
    <message>
        <source>{stage}: {value} since the stage before; {usual} is usual. Look at the day and the time again.</source>
        <translation>{stage}：距上一环节 {value}，通常为 {usual}。请再核对日期和时间。</translation>
    </message>
    <message>
        <source>The year {year} in “{value}” cannot be right. Did you mean {fix}?</source>
        <translation>“{value}”中的年份 {year} 不对。是否为 {fix}？</translation>
    </message>
    <message>
        <source>The year {year} in “{value}” cannot be right. Correct it.</source>
        <translation>“{value}”中的年份 {year} 不对。请更正。</translation>
    </message>
    <message>
        <source>The time in “{value}” does not exist: a day runs from 00:00 to 24:00. Correct it.</source>
        <translation>“{value}”中的时间不存在：一天从 00:00 到 24:00。请更正。</translation>
    </message>
    <message>
        <source>“{value}”: {zone} was at {offset} then. Take one of the two out.</source>
        <translation>“{value}”：当时 {zone} 为 {offset}。请去掉其中一个。</translation>
    </message>
    <message>
        <source>“{value}” did not exist in {zone}: the clocks went from {before} straight to {after}. Correct the time.</source>
        <translation>“{value}”在 {zone} 不存在：时钟由 {before} 直接拨到 {after}。请更正时间。</translation>
    </message>
    <message>
        <source>“{value}” came twice in {zone}, as the clocks were set back: first at {first}, then at {second}. Write one of the two behind it.</source>
        <translation>“{value}”在 {zone} 出现过两次，因时钟拨回：先为 {first}，后为 {second}。请在后面写上其中一个。</translation>
    </message>
    <message>
        <source>“{value}” has no time of day. Write one behind it: 2025-11-03 14:30.</source>
        <translation>“{value}”没有时刻。请在后面写上：2025-11-03 14:30。</translation>
    </message>
    <message>
        <source>“{value}” has no day with its year. Write it as 2025-11-03 14:30.</source>
        <translation>“{value}”没有带年份的日期。请写成 2025-11-03 14:30。</translation>
    </message>
    <message>
        <source>{year} has no 29 February (“{value}”). Correct the day or the year.</source>
        <translation>{year} 年没有 2 月 29 日（“{value}”）。请更正日期或年份。</translation>
    </message>
    <message>
        <source>“{zone}” in “{value}” does not say which zone is meant. Write the difference from UTC instead: +08:00.</source>
        <translation>“{value}”中的“{zone}”看不出是哪个时区。请改写与 UTC 的时差：+08:00。</translation>
    </message>
    <message>
        <source>“{value}” is not a day with a time. Write it as 2025-11-03 14:30.</source>
        <translation>“{value}”不是日期加时刻。请写成 2025-11-03 14:30。</translation>
    </message>
    <message>
        <source>{file}, line {line}: there is no stage “{value}”. There are: {known}.</source>
        <translation>{file} 第 {line} 行：没有环节“{value}”。可用的有：{known}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is not in the list of codes. Correct it.</source>
        <translation>{file} 第 {line} 行：“{value}”不在代码表中。请更正。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the stages must begin with arrived, have released, and each only once.</source>
        <translation>{file} 第 {line} 行：环节必须以 arrived 开头，含 released，且各只出现一次。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the target is “{value}”. Write hours, as in 16 or 0.5.</source>
        <translation>{file} 第 {line} 行：目标为“{value}”。请写小时数，如 16 或 0.5。</translation>
    </message>
    <message>
        <source>hours.csv has no opening hours of {country}. Add a line with them.</source>
        <translation>hours.csv 没有 {country} 的开放时间。请加一行。</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no transport mode. Write a code such as rail or road, or nothing for all.</source>
        <translation>{file} 第 {line} 行：“{value}”不是运输方式。请写代码，如 rail、road，或留空表示全部。</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no time zone. Write its name as in Asia/Shanghai or Asia/Almaty.</source>
        <translation>{file} 第 {line} 行：“{value}”不是时区。请写名称，如 Asia/Shanghai、Asia/Almaty。</translation>
    </message>
    <message>
        <source>{file}, line {line}: it opens at {opens} and closes at {closes}. Closing comes later, within a day; for two o&apos;clock next morning write 26:00.</source>
        <translation>{file} 第 {line} 行：{opens} 开、{closes} 关。关闭应在其后一天之内；次日凌晨两点请写 26:00。</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is not a day. Write it as 2025-11-03.</source>
        <translation>{file} 第 {line} 行：“{value}”不是日期。请写成 2025-11-03。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the kind is “{value}”. Write work for a working day, rest for a day off.</source>
        <translation>{file} 第 {line} 行：类型为“{value}”。工作日写 work，休息日写 rest。</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no country. Write its two letters, as in CN or KZ.</source>
        <translation>{file} 第 {line} 行：“{value}”不是国家。请写两位字母，如 CN、KZ。</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is not a time of day. Write it as 09:00.</source>
        <translation>{file} 第 {line} 行：“{value}”不是时刻。请写成 09:00。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the days are “{value}”. Write work, rest, or weekdays from 1 for Monday to 7: 1 2 3.</source>
        <translation>{file} 第 {line} 行：日子为“{value}”。请写 work、rest，或星期几（星期一为 1，至 7）：1 2 3。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the months are “{value}”. Write their numbers one by one: 5 6 7 8 9.</source>
        <translation>{file} 第 {line} 行：月份为“{value}”。请逐个写出：5 6 7 8 9。</translation>
    </message>
    <message>
        <source>{file}, line {line}: another zone than in line {other} for the same country and mode. Write one of the two.</source>
        <translation>{file} 第 {line} 行：与第 {other} 行同一国家和方式，时区却不同。请统一。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the hours overlap with those of line {other}. Correct one of the two.</source>
        <translation>{file} 第 {line} 行：与第 {other} 行的时间重叠。请更正其一。</translation>
    </message>
    <message>
        <source>The study is a workbook: {file} must end in .xlsx.</source>
        <translation>研究结果是工作簿：{file} 必须以 .xlsx 结尾。</translation>
    </message>
    <message>
        <source>Another consignment has this declaration number already. Record its stages there.</source>
        <translation>另一票已有此报关单号。请在那一票上记录环节。</translation>
    </message>
    <message>
        <source>{number} stands in this file before, with another {what} ({stored}; here {value}). Leave one of the two rows.</source>
        <translation>{number} 在本文件前面已出现，{what}不同（{stored}；此处 {value}）。请只保留一行。</translation>
    </message>
    <message>
        <source>{number} is stored with another {what} ({stored}; here {value}). If the file is right, correct it on the board.</source>
        <translation>{number} 已存的{what}不同（{stored}；此处 {value}）。若文件为准，请在看板上更正。</translation>
    </message>
    <message>
        <source>{number}: {stage} is recorded already, at {value}. The journal keeps the old time.</source>
        <translation>{number}：{stage}已记录为 {value}。台账会保留原来的时间。</translation>
    </message>
    <message>
        <source>{doubt} Enter again if it is right.</source>
        <translation>{doubt}若无误请再按 Enter。</translation>
    </message>
    <message>
        <source>Type a whole percentage from 1 to 99.</source>
        <translation>请输入 1 至 99 的整数百分比。</translation>
    </message>
    <message>
        <source>Type how long and why, as in “2h waiting for a certificate” or “30m 等证书”.</source>
        <translation>请输入多久和原因，如“2小时等证书”或“30m 等证书”。</translation>
    </message>
    <message>
        <source>{file} is not in {folder}. Take it in with “horgosdesk feed ingest”.</source>
        <translation>{file} 不在 {folder} 中。请用“horgosdesk feed ingest”接收。</translation>
    </message>
    <message>
        <source>The channel {channel} names no user. Set it up with --user first.</source>
        <translation>通道 {channel} 没有用户名。请先用 --user 设置。</translation>
    </message>
    <message>
        <source>There is no channel {channel} in {file}. There are: {known}.</source>
        <translation>{file} 中没有通道 {channel}。现有：{known}。</translation>
    </message>
    <message>
        <source>Nothing is known of a train {number}. `trains board` lists those that are.</source>
        <translation>没有 {number} 次列车的任何信息。`trains board` 列出已知的列车。</translation>
    </message>
    <message>
        <source>Train {number} did not run on {day}. It did on: {days}.</source>
        <translation>{number} 次列车 {day} 未开行。开行日有：{days}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no time zone. Write one such as Asia/Almaty.</source>
        <translation>{file} 第 {line} 行：“{value}”不是时区。请写成如 Asia/Almaty。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the code {value} belongs to {other} already. Take one out.</source>
        <translation>{file} 第 {line} 行：代码 {value} 已属于 {other}。请去掉其一。</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” does not fit. A stop is a location of locations.csv that the route has once, and its kilometres grow from stop to stop.</source>
        <translation>{file} 第 {line} 行：“{value}”不合要求。停站须是 locations.csv 中的地点，每条线路只出现一次，里程须逐站递增。</translation>
    </message>
    <message>
        <source>{value} is in the future, and this is said to have happened. Look at the time again.</source>
        <translation>{value} 在将来，却说已经发生。请再看一遍时间。</translation>
    </message>
    <message>
        <source>The train would leave before it comes: the other time there is {other}. Look at both.</source>
        <translation>列车会先离后到：该站另一时刻为 {other}。请核对两者。</translation>
    </message>
    <message>
        <source>“{value}” is a day without its year. Write it as 2025-11-03.</source>
        <translation>“{value}”没有年份。请写成 2025-11-03。</translation>
    </message>
    <message>
        <source>“{value}” is more than a train has. Look at the column again.</source>
        <translation>“{value}”超出一列车可能的数目。请再看一遍该列。</translation>
    </message>
    <message>
        <source>“{value}” is no number of a train: there is no digit in it.</source>
        <translation>“{value}”不是车次：其中没有数字。</translation>
    </message>
    <message>
        <source>The event has no time. Give it, or leave the row out until it has one.</source>
        <translation>事件没有时间。请补上，或待有时间后再录该行。</translation>
    </message>
    <message>
        <source>Nothing says where this happened. Give the station.</source>
        <translation>未说明在何处发生。请给出车站。</translation>
    </message>
    <message>
        <source>Nothing says what happened then: arrival, departure, hand-over. Give the event.</source>
        <translation>未说明当时发生了什么：到达、出发、交接。请给出事件。</translation>
    </message>
    <message>
        <source>The row says nothing of the train. Give a wagon or container, or an event with its station and time.</source>
        <translation>该行没有列车信息。请给出车号或箱号，或带车站与时间的事件。</translation>
    </message>
    <message>
        <source>Nothing says which run of the train this is. Give the day on which the train starts, or a time.</source>
        <translation>未说明是哪一天开行的列车。请给出始发日期或一个时间。</translation>
    </message>
    <message>
        <source>{count} containers share one weight, so it is kept for none of them. Give each a row of its own.</source>
        <translation>{count} 个集装箱共用一个重量，因此都不保留。请每箱一行。</translation>
    </message>
    <message>
        <source>{value} is in the future. Correct it, or say in the row that it is planned or forecast.</source>
        <translation>{value} 在将来。请更正，或在该行注明为计划或预计。</translation>
    </message>
    <message>
        <source>The list is a workbook: {file} must end in .xlsx.</source>
        <translation>清单是工作簿：{file} 须以 .xlsx 结尾。</translation>
    </message>
    <message>
        <source>{address} does not let the desk in ({why}). Look at the user and the password: horgosdesk feed password {channel}</source>
        <translation>{address} 拒绝本台登录（{why}）。请核对用户名与密码：horgosdesk feed password {channel}</translation>
    </message>
    <message>
        <source>{address} does not give the desk the topics {topics}. Ask who runs it, or take them out.</source>
        <translation>{address} 不向本台提供主题 {topics}。请询问其管理者，或去掉这些主题。</translation>
    </message>
    <message>
        <source>A certificate or key of the channel {channel} cannot be read ({why}). They are to be PEM files, the key without a password.</source>
        <translation>通道 {channel} 的证书或私钥无法读取（{why}）。须为 PEM 文件，私钥不带密码。</translation>
    </message>
    <message>
        <source>{address} shows a certificate that is not trusted ({why}). Give the file of its authority with --ca; if it never was so before, somebody may be in between.</source>
        <translation>{address} 出示的证书不受信任（{why}）。请用 --ca 给出其颁发机构文件；若以前从未如此，可能有人在中间截听。</translation>
    </message>
    <message>
        <source>{address} does not speak TLS as it should ({why}). Is it the port for encrypted connections, and does it ask for a certificate of ours?</source>
        <translation>{address} 的 TLS 通信不正常（{why}）。该端口是否用于加密连接，是否要求我方证书？</translation>
    </message>
    <message>
        <source>{address} cannot be reached ({why}). It is tried again by itself.</source>
        <translation>无法连接 {address}（{why}）。将自动重试。</translation>
    </message>
    <message>
        <source>The connection to {address} broke off ({why}). It is tried again by itself.</source>
        <translation>与 {address} 的连接中断（{why}）。将自动重试。</translation>
    </message>
    <message>
        <source>{file}, line {line}: there is a channel {value} already. Give one of the two another name.</source>
        <translation>{file} 第 {line} 行：已有通道 {value}。请给其中一个另取名称。</translation>
    </message>
    <message>
        <source>“{value}” cannot be the name of a channel. Use up to 40 letters, digits, “-” and “_”; “inbox” is the desk&apos;s own.</source>
        <translation>“{value}”不能作通道名。请用至多 40 个字母、数字、“-”和“_”；“inbox”为本台自用。</translation>
    </message>
    <message>
        <source>“{value}” is no kind of channel. There are: inbox, mqtt, mqtt5.</source>
        <translation>“{value}”不是通道类型。可用：inbox、mqtt、mqtt5。</translation>
    </message>
    <message>
        <source>The channel {value} names no folder. Write its path as the address.</source>
        <translation>通道 {value} 未指明文件夹。请把路径写作地址。</translation>
    </message>
    <message>
        <source>“{value}” is no address of a broker. Write it as mqtts://host:8883 (encrypted), mqtt://host:1883, wss://host/path or ws://host/path.</source>
        <translation>“{value}”不是消息代理地址。请写成 mqtts://host:8883（加密）、mqtt://host:1883、wss://host/path 或 ws://host/path。</translation>
    </message>
    <message>
        <source>The address of {value} holds a user or a password. Take it out: the user has a column of its own, the password is stored by “horgosdesk feed password {value}”.</source>
        <translation>{value} 的地址中含有用户名或密码。请去掉：用户名另有一列，密码用“horgosdesk feed password {value}”存入。</translation>
    </message>
    <message>
        <source>The channel {value} has no topics. Name those to subscribe to, parted by “|”.</source>
        <translation>通道 {value} 没有主题。请列出要订阅的主题，用“|”分隔。</translation>
    </message>
    <message>
        <source>“{value}” is no topic filter: “+” stands for one whole level, “#” for all below, at the end.</source>
        <translation>“{value}”不是主题过滤器：“+”代表整个一级，“#”代表其下全部，只能在末尾。</translation>
    </message>
    <message>
        <source>The channel {value} has a certificate without its key, or a key alone. Name both.</source>
        <translation>通道 {value} 只有证书或只有私钥。请两者都给出。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {detail}</source>
        <translation>{file} 第 {line} 行：{detail}</translation>
    </message>
    <message>
        <source>The messages of {folder} are being taken in already, by the window or another “horgosdesk feed watch”. Nothing needs to be done.</source>
        <translation>{folder} 的报文已由窗口或另一个“horgosdesk feed watch”接收。无需操作。</translation>
    </message>
    <message>
        <source>{file}: this is none of the formats that are understood (TAF TSI XML, IFTSTA, Digitraffic JSON, tables). Ask the sender what it is.</source>
        <translation>{file}：不是可识别的格式（TAF TSI XML、IFTSTA、Digitraffic JSON、表格）。请询问发送方这是什么。</translation>
    </message>
    <message>
        <source>{file} is empty. Ask the sender to send it again.</source>
        <translation>{file} 是空的。请发送方重发。</translation>
    </message>
    <message>
        <source>{file}: the JSON is broken or cut short ({detail}). Ask the sender to send it again.</source>
        <translation>{file}：JSON 损坏或不完整（{detail}）。请发送方重发。</translation>
    </message>
    <message>
        <source>{file} is EDIFACT but has no message in it (UNH). Ask the sender to send it again.</source>
        <translation>{file} 是 EDIFACT，但其中没有报文（UNH）。请发送方重发。</translation>
    </message>
    <message>
        <source>The message or its interchange is cut short: UNT or UNZ is missing. Ask the sender to send it again.</source>
        <translation>报文或其交换不完整：缺 UNT 或 UNZ。请发送方重发。</translation>
    </message>
    <message>
        <source>{tag} counts {told} where there are {found}: something was lost on the way. Ask the sender to send it again.</source>
        <translation>{tag} 计为 {told}，实有 {found}：途中有丢失。请发送方重发。</translation>
    </message>
    <message>
        <source>{file}: one message tells of more than {most} loads. Ask the sender for it in several messages.</source>
        <translation>{file}：一份报文所列货载超过 {most} 项。请发送方分成多份报文发送。</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no event, or has no type. Events: {events}; types: {types}; none where it is no event of a train.</source>
        <translation>{file} 第 {line} 行：“{value}”不是事件，或缺类型。事件：{events}；类型：{types}；不是列车事件的留空。</translation>
    </message>
    <message>
        <source>The status {status} (STS) is not in the table {file}. Ask the sender what it means and add a line for it.</source>
        <translation>状态 {status}（STS）不在表 {file} 中。请询问发送方其含义，并在表中加一行。</translation>
    </message>
    <message>
        <source>{file} has headings and no row of a train under them. Ask the sender for the rows.</source>
        <translation>{file} 有表头而没有列车的行。请向发送方索取。</translation>
    </message>
    <message>
        <source>{sheet}, row {row}: {detail}</source>
        <translation>{sheet} 第 {row} 行：{detail}</translation>
    </message>
    <message>
        <source>{file} has a DOCTYPE, which no railway message needs and by which files do harm. It was not opened; ask the sender why it is there.</source>
        <translation>{file} 含有 DOCTYPE，铁路报文无此需要，且可被用来作恶。文件未打开；请询问发送方原因。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the XML is broken or cut short ({detail}). Ask the sender to send it again.</source>
        <translation>{file} 第 {line} 行：XML 损坏或不完整（{detail}）。请发送方重发。</translation>
    </message>
    <message>
        <source>{file} holds no message about a train; it is a “{root}”. Ask the sender what it is.</source>
        <translation>{file} 中没有列车报文；它是“{root}”。请询问发送方这是什么。</translation>
    </message>
    <message>
        <source>{file} is still being written. Try again when it is whole.</source>
        <translation>{file} 仍在写入。请待其完整后再试。</translation>
    </message>
    <message>
        <source>The program failed over this message ({error}); what happened is in {file}. Send both to who looks after the program.</source>
        <translation>程序处理此报文时出错（{error}）；经过记录在 {file}。请将两者交给程序维护人员。</translation>
    </message>
    <message>
        <source>No password is stored for the channel {channel}. Store it: horgosdesk feed password {channel}</source>
        <translation>通道 {channel} 没有存入密码。请存入：horgosdesk feed password {channel}</translation>
    </message>
    <message>
        <source>The computer&apos;s keyring, which keeps the passwords, is locked or missing ({why}). Unlock it by logging in at the screen; on Linux it comes with GNOME Keyring or KWallet.</source>
        <translation>保存密码的计算机密钥环已锁定或不存在（{why}）。请在屏幕上登录以解锁；Linux 上由 GNOME Keyring 或 KWallet 提供。</translation>
    </message>
    <message>
        <source>“{value}” is no day of the train: 2025-11-03 is one. Ask the sender to correct it.</source>
        <translation>“{value}”不是列车的日期：应如 2025-11-03。请发送方更正。</translation>
    </message>
    <message>
        <source>“{value}” is no weight. Ask the sender to correct it.</source>
        <translation>“{value}”不是重量。请发送方更正。</translation>
    </message>
    <message>
        <source>The message has no {what}. Ask the sender to send it whole.</source>
        <translation>报文缺少 {what}。请发送方发送完整报文。</translation>
    </message>
    <message>
        <source>{what} “{value}” is not one that is understood. Ask the sender what it means.</source>
        <translation>{what}“{value}”无法识别。请询问发送方其含义。</translation>
    </message>
    <message>
        <source>The message deletes another one, but neither names it nor repeats its times. Ask the sender which one is meant.</source>
        <translation>报文要删除另一报文，但既未指明也未重复其时刻。请询问发送方指的是哪一条。</translation>
    </message>
    <message>
        <source>Message {id} of {source} was received before with other content. A correction must have an identifier of its own; ask the sender for one.</source>
        <translation>{source} 的报文 {id} 先前收到过，内容不同。更正须有自己的标识；请向发送方索取。</translation>
    </message>
    <message>
        <source>There is a channel {value} already. Give this one another name.</source>
        <translation>已有通道 {value}。请另取名称。</translation>
    </message>
    <message>
        <source>{folder} belongs to the desk&apos;s inbox, which is watched already. Choose another folder.</source>
        <translation>{folder} 属于本台收件箱，已在监视。请另选文件夹。</translation>
    </message>
    <message>
        <source>A password needs a user. Type the user&apos;s name at the broker.</source>
        <translation>有密码须有用户名。请输入在消息代理的用户名。</translation>
    </message>
    <message>
        <source>This connection is not encrypted: others on the network can read the password. Better use {scheme}s://.</source>
        <translation>此连接未加密：网络上的他人可读到密码。宜用 {scheme}s://。</translation>
    </message>
    <message>
        <source>There is no folder {folder} now. It is watched as soon as it is there.</source>
        <translation>现在没有文件夹 {folder}。一旦出现即开始监视。</translation>
    </message>
    <message>
        <source>The password of {channel} could not be taken out of the keyring: {why}</source>
        <translation>无法从密钥环中删除 {channel} 的密码：{why}</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}). Look at the rights of its folder.</source>
        <translation>无法写入 {file}（{why}）。请检查其文件夹的权限。</translation>
    </message>
    <message>
        <source>“{value}” is no place of locations.csv. Write the time, then a place that is in it.</source>
        <translation>“{value}”不是 locations.csv 中的地点。请先写时间，再写其中的地点。</translation>
    </message>
    <message>
        <source>The last day lies before the first. Change one of them.</source>
        <translation>末日早于首日，请更正其一。</translation>
    </message>
    <message>
        <source>A target must be more than nothing.</source>
        <translation>目标须大于零。</translation>
    </message>
    <message>
        <source>“{value}” is too fine for a target. Round it.</source>
        <translation>“{value}”作为目标过于精细，请取整。</translation>
    </message>
    <message>
        <source>“{value}” is more than this desk can hold. Look at the number and its unit.</source>
        <translation>“{value}”超出本工作台可容纳的范围，请核对数字和单位。</translation>
    </message>
    <message>
        <source>“{value}” is no target. Write a number, with a unit: 45.6 Mt, 4560万吨, 60 000.</source>
        <translation>“{value}”不是目标。请写数字，可带单位：4560万吨、6万、60000。</translation>
    </message>
    <message>
        <source>“{word}” begins a mark that is not closed. Write {close} behind it.</source>
        <translation>“{word}”处的标记没有结束。请在后面写上 {close}。</translation>
    </message>
    <message>
        <source>“today” is not allowed, for a return must come out the same on any day. Take as_of, month or days.</source>
        <translation>不能用“today”：报表在哪天导出都必须一样。请用 as_of、month 或 days。</translation>
    </message>
    <message>
        <source>“{word}” needs a measure behind it, such as {word} gross_t.</source>
        <translation>“{word}”后面须写要算的数，例如 {word} gross_t。</translation>
    </message>
    <message>
        <source>“{word}” cannot be read. Write name=value without spaces, and a value that has spaces between quotation marks.</source>
        <translation>看不懂“{word}”。请写作 名称=值，中间不留空格；值里有空格时加引号。</translation>
    </message>
    <message>
        <source>A mark says nothing. Write what it asks for, such as {example}.</source>
        <translation>标记是空的。请写明要填什么，例如 {example}。</translation>
    </message>
    <message>
        <source>within_pct is a percentage itself; “{how}” of it means nothing. Ask for it plainly.</source>
        <translation>within_pct 本身就是百分比，“{how}”没有意义。请直接写 within_pct。</translation>
    </message>
    <message>
        <source>{measure} does not add up, so nothing has a share in it. Ask for a share of cases.</source>
        <translation>{measure} 不能相加，没有占比可言。请用票数 cases 的占比。</translation>
    </message>
    <message>
        <source>“rows” needs by=, which says what the rows are, such as by=country.</source>
        <translation>“rows”须写 by=，说明各行是什么，例如 by=country。</translation>
    </message>
    <message>
        <source>others=yes needs top=, and rows that are no days or months: it holds what comes behind the top.</source>
        <translation>others=yes 须与 top= 同用，且各行不是日或月：它汇总前几名以外的其余各项。</translation>
    </message>
    <message>
        <source>{name}={value}: a whole number from {least} to {most} is needed.</source>
        <translation>{name}={value}：须为 {least} 至 {most} 的整数。</translation>
    </message>
    <message>
        <source>hs={value}: 2 to 10 digits of an HS code are needed, such as hs=1001.</source>
        <translation>hs={value}：须为商品编码的前 2 至 10 位数字，例如 hs=1001。</translation>
    </message>
    <message>
        <source>“{word}” does not go with {of}, which takes {known}.</source>
        <translation>“{word}”不能用于 {of}，可用的有：{known}。</translation>
    </message>
    <message>
        <source>“{word}” is not known here. Did you mean {fix}?</source>
        <translation>此处不认识“{word}”。是否应为 {fix}？</translation>
    </message>
    <message>
        <source>“{word}” is not known here. Take one of these: {known}.</source>
        <translation>此处不认识“{word}”。请从中选用：{known}。</translation>
    </message>
    <message>
        <source>“{word}” is not in the code table. Write the code, or the name as the table has it.</source>
        <translation>代码表中没有“{word}”。请写代码，或按代码表写名称。</translation>
    </message>
    <message>
        <source>{name}= is said twice. Once is enough; join several values by |.</source>
        <translation>{name}= 写了两次。写一次即可，多个值用 | 连接。</translation>
    </message>
    <message>
        <source>“{word}” does not belong here. Options are written name=value; a value that has spaces stands between quotation marks.</source>
        <translation>此处不应有“{word}”。选项写作 名称=值；值里有空格时加引号。</translation>
    </message>
    <message>
        <source>{measure} needs {needs}= with one value, for unlike ones do not add up: {example}.</source>
        <translation>{measure} 须写 {needs}= 且只写一个值，不同的不能相加：{example}。</translation>
    </message>
    <message>
        <source>“{value}” ends before it begins.</source>
        <translation>“{value}”的结束早于开始。</translation>
    </message>
    <message>
        <source>“{value}” is no period. Write a month (2025-11), a quarter (2025Q4), a year, or two days with .. between them.</source>
        <translation>“{value}”不是时期。请写月份（2025-11）、季度（2025Q4）、年份，或用 .. 连接的两个日期。</translation>
    </message>
    <message>
        <source>The form has {count} mistakes to mend.{between}{mistakes}</source>
        <translation>表样里有 {count} 处错误需要改正：{between}{mistakes}</translation>
    </message>
    <message>
        <source>{file} has no marks, so there is nothing to fill. Write marks such as {example} into its cells (see the help on marks).</source>
        <translation>{file} 中没有标记，无数可填。请在单元格中写入标记，例如 {example}（见标记说明）。</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell}: {why}</source>
        <translation>{file}，工作表“{sheet}”，单元格 {cell}：{why}</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, header or footer: {why}</source>
        <translation>{file}，工作表“{sheet}”，页眉或页脚：{why}</translation>
    </message>
    <message>
        <source>a mark within a formula is not filled. Put the mark into a cell of its own and refer to that.</source>
        <translation>公式里的标记不能填。请把标记写在单独的单元格里，再由公式引用。</translation>
    </message>
    <message>
        <source>the cell is hidden under merged cells. Put the mark into {first}.</source>
        <translation>该单元格被合并单元格遮住。请把标记写在 {first}。</translation>
    </message>
    <message>
        <source>the cell is a heading of a table, which Excel keeps apart from the cell. Turn the table into a range, or put the mark elsewhere.</source>
        <translation>该单元格是“表格”的标题，Excel 另存有一份。请把表格转换为区域，或把标记写在别处。</translation>
    </message>
    <message>
        <source>two tables begin in one cell. Leave one rows mark.</source>
        <translation>一个单元格里有两个表的开头。请只留一个 rows 标记。</translation>
    </message>
    <message>
        <source>the table has no columns. Write {example} into cells of this row.</source>
        <translation>该表没有列。请在本行的单元格里写 {example} 等。</translation>
    </message>
    <message>
        <source>row.date is only for by=day and by=month. Take row.name.</source>
        <translation>row.date 只用于 by=day 和 by=month。请用 row.name。</translation>
    </message>
    <message>
        <source>the sheet has no {count} rows left.</source>
        <translation>工作表剩余的行不足 {count} 行。</translation>
    </message>
    <message>
        <source>the table that begins in {start} needs {count} rows, and this cell is not free. Give the form more empty rows, or say top={most} in {start}.</source>
        <translation>从 {start} 开始的表需要 {count} 行，而该单元格已被占用。请在表样中多留空行，或在 {start} 中写 top={most}。</translation>
    </message>
    <message>
        <source>a table&apos;s row needs {example} in the same row of the sheet, where the table begins.</source>
        <translation>表格的行标记须在同一行里有表的开头 {example}。</translation>
    </message>
    <message>
        <source>with all that is to be printed there it has over {most} characters. Shorten it.</source>
        <translation>加上要打印的内容后超过 {most} 个字符。请缩短。</translation>
    </message>
    <message>
        <source>{file} holds macros, which no return may carry. Open it in Excel and save it as .xlsx.</source>
        <translation>{file} 含有宏，报表中不得带宏。请用 Excel 打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>{file} is a “Strict Open XML” workbook. Save it in Excel as “Excel workbook (.xlsx)”.</source>
        <translation>{file} 是“Strict Open XML”工作簿。请在 Excel 中另存为“Excel 工作簿 (.xlsx)”。</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, cell {cell} takes its value from another file, which no one will have. Break the link (Data › Edit Links) and save.</source>
        <translation>{file}，工作表“{sheet}”，单元格 {cell} 的值取自另一个文件，收表人没有该文件。请断开链接（数据 › 编辑链接）后保存。</translation>
    </message>
    <message>
        <source>{file} has links to other files in a name, a chart or a rule. Break them (Data › Edit Links) and save.</source>
        <translation>{file} 的名称、图表或规则中有指向其他文件的链接。请断开链接（数据 › 编辑链接）后保存。</translation>
    </message>
    <message>
        <source>{file} is no .xlsx workbook. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>{file} 不是 .xlsx 工作簿。请用 Excel 或 WPS 打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>A table of trends is a workbook: {file} must end in .xlsx.</source>
        <translation>趋势表以工作簿导出：{file} 须以 .xlsx 结尾。</translation>
    </message>
    <message>
        <source>{at} is still to come. Give an instant that has passed.</source>
        <translation>{at} 尚未到来。请给出已经过去的时刻。</translation>
    </message>
    <message>
        <source>“{title}” cannot be ticked off: {detail}</source>
        <translation>“{title}”不能确认：{detail}</translation>
    </message>
    <message>
        <source>{month} is closed, and its checklist with it. Reopen the month to change what is ticked.</source>
        <translation>{month} 已结账，核对清单随之锁定。要更改确认，请先反结账。</translation>
    </message>
    <message>
        <source>Closing with open lines needs a reason, which the journal keeps. Type one.</source>
        <translation>尚有未了结的项目，结账须说明原因（记入台账）。请填写。</translation>
    </message>
    <message>
        <source>A shipped form is called {name} already. Give the file another name.</source>
        <translation>自带表样已用名称 {name}。请给文件另取名称。</translation>
    </message>
    <message>
        <source>Another view is called “{name}”. Choose another name.</source>
        <translation>已有名为“{name}”的视图，请换一个名称。</translation>
    </message>
    <message>
        <source>The opening page has {most} views already. Take one off with Ctrl+Shift+P there first.</source>
        <translation>首页已有 {most} 个视图。请先在首页按 Ctrl+Shift+P 撤下一个。</translation>
    </message>
    <message>
        <source>A view needs a name. Type one, or press Esc.</source>
        <translation>视图需要名称。请输入，或按 Esc 取消。</translation>
    </message>
    <message>
        <source>The template {file} has no marks such as {example}, and {count} sheets where the monthly return needs {needed}: cover, tables 1 to 4, checks. Write marks into its cells (resources/docs/marks.md), or take the shipped one.</source>
        <translation>模板 {file} 中没有 {example} 之类的标记，且只有 {count} 张工作表，而货运量月报需要 {needed} 张：封面、表1至表4、核对。请在单元格中写入标记（见 resources/docs/marks.md），或使用自带模板。</translation>
    </message>
    <message>
        <source>Accounts are off on this desk. Leave --user out, or switch them on first.</source>
        <translation>本工作台未启用账号。请去掉 --user，或先启用账号。</translation>
    </message>
    <message>
        <source>{folder} is encrypted already. With --new-key it is written anew under another key, with --backups its plain backups are encrypted.</source>
        <translation>{folder} 已经加密。用 --new-key 可换新密钥重写，用 --backups 可加密其明文备份。</translation>
    </message>
    <message>
        <source>{folder} is not encrypted.</source>
        <translation>{folder} 未加密。</translation>
    </message>
    <message>
        <source>The recovery key is missing. Give it at the terminal, or with --recovery-file.</source>
        <translation>缺少恢复密钥。请在终端输入，或用 --recovery-file 指定。</translation>
    </message>
    <message>
        <source>A password is needed. Put it into ${variable} or into a file, or call this in a terminal.</source>
        <translation>需要密码。请放入 ${variable} 或文件中，或在终端里运行。</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>两次输入不一致，未作任何更改。</translation>
    </message>
    <message>
        <source>Others may read {file}, so it keeps no password. Take that right away: chmod 600 {file}</source>
        <translation>其他人可以读取 {file}，不能用来存放密码。请收回读取权限：chmod 600 {file}</translation>
    </message>
    <message>
        <source>{file} is no text in UTF-8.</source>
        <translation>{file} 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>There is nothing to undo: {who} changed nothing today at this desk.</source>
        <translation>没有可撤销的：{who} 今天在本工作台没有改动。</translation>
    </message>
    <message>
        <source>The new passphrase is missing. Give it at the terminal, in $HORGOSDESK_NEW_PASSPHRASE, or with --new-passphrase-file.</source>
        <translation>缺少新口令。请在终端输入，或用 $HORGOSDESK_NEW_PASSPHRASE、--new-passphrase-file 给出。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed; start again.</source>
        <translation>两次输入的口令不一致。未作任何更改，请重新开始。</translation>
    </message>
    <message>
        <source>“{name}” is no name of a file in {folder}: somebody has changed the data. Run “horgosdesk verify”.</source>
        <translation>“{name}”不是 {folder} 中的文件名：数据已被他人改动。请运行“horgosdesk verify”核验。</translation>
    </message>
    <message>
        <source>{file} was not read: it has more than {most} ({limit}: {what}). Split the file, or raise {limit} in limits.csv in the desk&apos;s folder.</source>
        <translation>未读取 {file}：超过上限 {most}（{limit}：{what}）。请拆分文件，或在工作台文件夹的 limits.csv 中调高 {limit}。</translation>
    </message>
    <message>
        <source>{file} was not read: it has {found}, and up to {most} are allowed ({limit}: {what}). Split the file, or raise {limit} in limits.csv in the desk&apos;s folder.</source>
        <translation>未读取 {file}：实为 {found}，上限为 {most}（{limit}：{what}）。请拆分文件，或在工作台文件夹的 limits.csv 中调高 {limit}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: there is no limit “{name}”, or it stands here twice. Known: {known}.</source>
        <translation>{file} 第 {line} 行：没有名为“{name}”的上限，或重复列出。可用：{known}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no limit. Write a whole number from 1 to {most}.</source>
        <translation>{file} 第 {line} 行：“{value}”不是有效上限。请填写 1 至 {most} 的整数。</translation>
    </message>
    <message>
        <source>A passphrase has at least {least} characters. A sentence is best.</source>
        <translation>口令至少 {least} 个字符，最好用一句话。</translation>
    </message>
    <message>
        <source>This is not a recovery key, or a character of it is mistyped: it has seven groups of four. Compare it with the paper.</source>
        <translation>这不是恢复密钥，或有字符输错：恢复密钥共七组、每组四个字符。请与纸上核对。</translation>
    </message>
    <message>
        <source>The password is too short: it needs at least {least} characters.</source>
        <translation>密码太短：至少需要 {least} 个字符。</translation>
    </message>
    <message>
        <source>The password is too long: it may have {most} characters.</source>
        <translation>密码太长：最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>The password must not be the name. Choose another.</source>
        <translation>密码不能与姓名或登录名相同，请另选一个。</translation>
    </message>
    <message>
        <source>Many people use this password, so it is tried first. Choose another: three words are good.</source>
        <translation>很多人用这个密码，最容易被猜到。请另选一个，用三个词组成为佳。</translation>
    </message>
    <message>
        <source>{file} tells no hash of the journal, so it cannot be held against it. Give a return, or type NO:HASH as it is printed.</source>
        <translation>{file} 里没有台账哈希，无法核对。请给出报表，或照印的键入“序号:哈希”。</translation>
    </message>
    <message>
        <source>{file} cannot be read as an .xlsx workbook ({why}). Give the file as it was handed out.</source>
        <translation>{file} 无法作为 .xlsx 工作簿读取（{why}）。请给出报出时的原文件。</translation>
    </message>
    <message>
        <source>There is no account “{name}”. There are: {known}.</source>
        <translation>没有账号“{name}”。现有：{known}。</translation>
    </message>
    <message>
        <source>Accounts are on already.</source>
        <translation>账号已经启用。</translation>
    </message>
    <message>
        <source>Accounts are off on this desk. Switch them on first.</source>
        <translation>本工作台未启用账号，请先启用。</translation>
    </message>
    <message>
        <source>There is an account “{name}” already; a name is never given to another person. Choose another.</source>
        <translation>已有账号“{name}”；登录名不能再给别人使用，请另选一个。</translation>
    </message>
    <message>
        <source>{name} is no administrator. The code lets an administrator in; who can set the passwords of others then.</source>
        <translation>{name} 不是管理员。恢复码只供管理员登录；登录后可为他人重设密码。</translation>
    </message>
    <message>
        <source>From 1 to {most} minutes, or 0 for never.</source>
        <translation>1 至 {most} 分钟，0 为从不。</translation>
    </message>
    <message>
        <source>A sign-in name has 1 to 64 characters and no spaces, such as zhangwei. Type one.</source>
        <translation>登录名为 1 至 64 个字符，不含空格，如 zhangwei。请输入。</translation>
    </message>
    <message>
        <source>A name has up to 64 characters in one line. Shorten it.</source>
        <translation>姓名最多 64 个字符，写在一行内。请缩短。</translation>
    </message>
    <message>
        <source>{name} is the last administrator, so nobody could look after the accounts any more. Make another one administrator first.</source>
        <translation>{name} 是最后一位管理员，停用或降级后将无人管理账号。请先指定另一位管理员。</translation>
    </message>
    <message>
        <source>{folder} is in the desk&apos;s own folder. A second copy is worth something only on another disk: choose a stick or a share.</source>
        <translation>{folder} 在工作台自己的文件夹内。第二份放在另一块盘上才有用：请选 U 盘或网络共享。</translation>
    </message>
    <message>
        <source>What was written to {folder} reads differently there: the stick or the share is faulty. Use another one; the first backup is good.</source>
        <translation>写入 {folder} 的内容读回来不一致：U 盘或网络共享有故障。请换一个；第一份备份完好。</translation>
    </message>
    <message>
        <source>The second folder for backups {folder} is not there. Plug the stick in or connect the share: what is missing is copied then. The first backup is good.</source>
        <translation>第二个备份文件夹 {folder} 不在。请插上 U 盘或连上网络共享：缺的会补上。第一份备份完好。</translation>
    </message>
    <message>
        <source>The second folder for backups {folder} cannot be written ({why}). Get the right to write there, or choose another one. The first backup is good.</source>
        <translation>第二个备份文件夹 {folder} 无法写入（{why}）。请取得写入权限，或另选一个。第一份备份完好。</translation>
    </message>
    <message>
        <source>The copy {file} is not what was copied ({why}). Nothing was changed; check the disk, then try again.</source>
        <translation>副本 {file} 与原数据不一致（{why}）。未作任何更改；请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>{folder} is encrypted. Give its passphrase: at the terminal, in $HORGOSDESK_PASSPHRASE, or with --passphrase-file.</source>
        <translation>{folder} 已加密。请给出口令：在终端输入，或用 $HORGOSDESK_PASSPHRASE、--passphrase-file。</translation>
    </message>
    <message>
        <source>The copy is encrypted under another key, that of {file}. Give the passphrase that the desk had then: at the terminal, in $HORGOSDESK_PASSPHRASE, or with --passphrase-file.</source>
        <translation>该副本用另一密钥（{file}）加密。请给出当时的口令：在终端输入，或用 $HORGOSDESK_PASSPHRASE、--passphrase-file。</translation>
    </message>
    <message>
        <source>{file} was written by a newer HorgosDesk. Update the program; nothing was touched.</source>
        <translation>{file} 由更新版本的 HorgosDesk 写成。请升级程序；未动任何内容。</translation>
    </message>
    <message>
        <source>The key file {file} is damaged. Put a copy of it (desk-….key from the folder backups, or from the second folder) in its place under the name desk.key; without it nothing opens the data.</source>
        <translation>密钥文件 {file} 已损坏。请用它的副本（backups 文件夹或第二备份文件夹中的 desk-….key）以 desk.key 之名替换；没有它，数据无法打开。</translation>
    </message>
    <message>
        <source>The key file {file} cannot be unlocked in this way ({why}). Take the passphrase or the recovery key, or a copy of the file from the folder backups.</source>
        <translation>密钥文件 {file} 不能以此方式解锁（{why}）。请改用口令或恢复密钥，或用 backups 文件夹中的副本。</translation>
    </message>
    <message>
        <source>This is the recovery key of another desk, or an older one. Nothing was opened.</source>
        <translation>这是另一工作台的恢复密钥，或已作废的旧密钥。未打开任何内容。</translation>
    </message>
    <message>
        <source>What the computer&apos;s keyring keeps does not open this desk. Give the passphrase.</source>
        <translation>本机密钥环中保存的内容打不开此工作台。请输入口令。</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Mind capitals and the input method; if it is lost, the recovery key opens the desk.</source>
        <translation>口令错误。请注意大小写和输入法；口令遗失时可用恢复密钥打开。</translation>
    </message>
    <message>
        <source>“{value}” is not a number and hash of the journal. Type them as NO:HASH, at least {digits} digits of the hash, as they stand on the return.</source>
        <translation>“{value}”不是台账序号和哈希。请按报表上所印键入“序号:哈希”，哈希至少 {digits} 位。</translation>
    </message>
    <message>
        <source>{folder} is on a network share ({kind}). Two computers that write there damage the desk, and a broken connection may too. Move the folder to a disk of this computer and let backups go to the share.</source>
        <translation>{folder} 位于网络共享（{kind}）上。两台计算机同时写入会损坏数据，连接中断也可能造成损坏。请把文件夹移到本机磁盘，只把备份放到网络共享上。</translation>
    </message>
    <message>
        <source>Only {free} MB are left on the disk of {folder}. Delete or move files there soon; records cannot be stored once it is full.</source>
        <translation>{folder} 所在磁盘仅剩 {free} MB。请尽快删除或移走文件；磁盘满后将无法保存记录。</translation>
    </message>
    <message>
        <source>The computer&apos;s keyring, which keeps the key, is locked or missing ({why}). Give the passphrase, or unlock it by logging in at the screen; on Linux it comes with GNOME Keyring or KWallet.</source>
        <translation>保存密钥的系统密钥环已锁定或不存在（{why}）。请输入口令，或在本机屏幕登录以解锁密钥环；Linux 上由 GNOME 密钥环或 KWallet 提供。</translation>
    </message>
    <message>
        <source>Not one row could be read from {file}. Restore a backup; the damaged file was not touched.</source>
        <translation>{file} 中一行也读不出。请恢复备份；损坏的文件未动。</translation>
    </message>
    <message>
        <source>This account is switched off. An administrator can switch it on again.</source>
        <translation>此账号已停用，管理员可重新启用。</translation>
    </message>
    <message>
        <source>This is not the recovery code. Nothing was changed.</source>
        <translation>恢复码不对，未作任何更改。</translation>
    </message>
    <message>
        <source>Too many wrong tries. The next one is possible in {seconds} s.</source>
        <translation>输错次数过多，{seconds} 秒后可再试。</translation>
    </message>
    <message>
        <source>Wrong name or password. The next try is possible in {seconds} s.</source>
        <translation>登录名或密码错误，{seconds} 秒后可再试。</translation>
    </message>
    <message>
        <source>Wrong name or password. Nothing was changed.</source>
        <translation>登录名或密码错误，未作任何更改。</translation>
    </message>
    <message>
        <source>Who started this is not signed in any more. Sign in and start it again.</source>
        <translation>启动此任务的人已不在登录状态。请登录后重新启动。</translation>
    </message>
    <message>
        <source>The encryption of {folder} is being changed already. Wait until it is done.</source>
        <translation>{folder} 的加密正在更改中。请等待完成。</translation>
    </message>
    <message>
        <source>{file} is a link to {target}, which would stay as it is. Put the file itself into the folder, then try again; nothing was changed.</source>
        <translation>{file} 是指向 {target} 的链接，加密后原文件会原样留在那里。请把文件本身放入该文件夹后再试；未作任何更改。</translation>
    </message>
    <message>
        <source>The data are kept twice for a while, and the disk has no room for {megabytes} MB more. Free some space; nothing was changed.</source>
        <translation>更改期间数据要暂存两份，磁盘还缺 {megabytes} MB 空间。请腾出空间；未作任何更改。</translation>
    </message>
    <message>
        <source>Another window or command has {folder} open. Close it, then try again; nothing was changed.</source>
        <translation>另一个窗口或命令正在使用 {folder}。请关闭后再试；未作任何更改。</translation>
    </message>
    <message>
        <source>This changed {count} records at once, and no more than {most} are undone at once. Void those that are wrong, or restore a backup.</source>
        <translation>这一步一次改动了 {count} 条记录，一次最多撤销 {most} 条。请作废其中有误的，或恢复备份。</translation>
    </message>
    <message>
        <source>The window of {folder} is open already and does not answer. Wait until it does, or end it in the system&apos;s list of programs; then try again.</source>
        <translation>{folder} 的窗口已经打开，但没有响应。请等待其恢复，或在系统的任务管理器中结束它，然后重试。</translation>
    </message>
    <message>
        <source>What was recorded before waits to be stored. Press again when it is, or Esc takes it back.</source>
        <translation>先前记录的内容尚待保存。保存后再按一次，或按 Esc 撤回。</translation>
    </message>
    <message>
        <source>{folder} has no workbook to hold the journal against. Give the folder with the returns that were handed out.</source>
        <translation>{folder} 里没有可与台账相核对的工作簿。请给出存放已报出报表的文件夹。</translation>
    </message>
    <message>
        <source>{count} rows are selected, and no more than {most} are changed at once. Select fewer of them.</source>
        <translation>选中了 {count} 行，一次最多修改 {most} 行，请少选一些。</translation>
    </message>
    <message>
        <source>{meter} has no reading of {day}.</source>
        <translation>{meter} 没有 {day} 的读数。</translation>
    </message>
    <message>
        <source>{title}: {said}</source>
        <translation>{title}：{said}</translation>
    </message>
    <message>
        <source>{day} has one already. To correct it say why, by --reason.</source>
        <translation>{day} 已有数据。如需更正，请用 --reason 说明原因。</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no intensity. Write grams of CO2e per tonne-kilometre above zero, as in 24 or 137.5.</source>
        <translation>{file} 第 {line} 行：“{value}”不是排放强度。请写大于零的每吨公里 CO2e 克数，如 24 或 137.5。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the intensity of {mode} has no source. Write where the figure is from: nobody can vouch for one without.</source>
        <translation>{file} 第 {line} 行：{mode} 的排放强度没有来源。请写明数字出自何处：没有来源的数字无人能担保。</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no year. Write the year that the figure is of, as 2018.</source>
        <translation>{file} 第 {line} 行：“{value}”不是年份。请写该数字所属的年份，如 2018。</translation>
    </message>
    <message>
        <source>{file} has no line of {mode}, against which the saving is reckoned. Copy it from the original file.</source>
        <translation>{file} 中没有 {mode} 一行，而减排量要与它对比。请从原文件中抄回。</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” does not fit. A leg goes from one location of locations.csv to another.</source>
        <translation>{file} 第 {line} 行：“{value}”不合适。区段的两端应是 locations.csv 中两个不同的地点。</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no distance. Write whole kilometres above zero, or nothing where routes.csv has a route from {origin} to {destination}.</source>
        <translation>{file} 第 {line} 行：“{value}”不是距离。请写大于零的整公里数；若 routes.csv 中有从 {origin} 到 {destination} 的线路，也可留空。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the leg of {mode} has no source. Write where the distance is from, or under unverified that it is an estimate.</source>
        <translation>{file} 第 {line} 行：{mode} 的区段没有来源。请写明距离出自何处，或在 unverified 一栏注明是估算。</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no mode, or stands here twice. Write the code of modes.csv, once.</source>
        <translation>{file} 第 {line} 行：“{value}”不是运输方式，或重复出现。请写 modes.csv 中的代码，且只写一次。</translation>
    </message>
    <message>
        <source>Say where the factor is from, such as the number of the laboratory&apos;s paper.</source>
        <translation>请注明系数来源，例如化验单编号。</translation>
    </message>
    <message>
        <source>By a factor of zero nothing weighs anything. Type the factor of the day.</source>
        <translation>系数为零时一切重量都是零。请填写当日系数。</translation>
    </message>
    <message>
        <source>What is usual a day ends below where it begins. Change one of the two.</source>
        <translation>日常量的上限低于下限，请修改其一。</translation>
    </message>
    <message>
        <source>A meter that shows the quantity of the day never begins anew. Leave this empty.</source>
        <translation>显示当日数量的计量表不会归零，请留空。</translation>
    </message>
    <message>
        <source>A counter begins anew at a number above zero, such as 1000000.</source>
        <translation>归零值应大于零，例如 1000000。</translation>
    </message>
    <message>
        <source>{quantity} in {days} days is outside what is usual ({low} to {high}). Look again.</source>
        <translation>{days} 天共 {quantity}，超出常见范围（{low} 至 {high}），请核对。</translation>
    </message>
    <message>
        <source>{quantity} a day is outside what is usual ({low} to {high}). Look again.</source>
        <translation>一天 {quantity}，超出常见范围（{low} 至 {high}），请核对。</translation>
    </message>
    <message>
        <source>The meter says that its counter begins anew at {capacity}. Look again.</source>
        <translation>该计量表登记的归零值是 {capacity}，请核对。</translation>
    </message>
    <message>
        <source>This counter begins anew at {capacity} and cannot stand there. Is there a digit too many?</source>
        <translation>此计数器到 {capacity} 即归零，不可能停在这里。是不是多了一位？</translation>
    </message>
    <message>
        <source>{meter}, {day}: {quantity} comes to {weight} t, more than one record can hold. Look at the reading and at the factor.</source>
        <translation>{meter}，{day}：{quantity} 折合 {weight} 吨，超出一条记录所能容纳的数值。请核对读数和系数。</translation>
    </message>
    <message>
        <source>{meter} has no factor for {day}, by which it could be weighed. Enter one first.</source>
        <translation>{meter} 在 {day} 没有换算系数，无法换算重量。请先录入系数。</translation>
    </message>
    <message>
        <source>{day}: {value} cannot be, since the counter stood at {than} on {before}. Correct one of the two, or say that the counter began anew or was replaced.</source>
        <translation>{day}：{value} 有误，因为 {before} 表底数已为 {than}。请更正其中之一，或注明计数器已归零或已换表。</translation>
    </message>
    <message>
        <source>{day}: the new counter began at {than}, higher than it stands here. Correct one of the two.</source>
        <translation>{day}：新表起数 {than} 高于此处读数，请更正其一。</translation>
    </message>
    <message>
        <source>{day}: the counter is said to have begun anew, but stands no lower than {than} on {before}. Correct the number, or take that back.</source>
        <translation>{day}：注明已归零，但读数不低于 {before} 的 {than}。请更正数字，或取消归零。</translation>
    </message>
    <message>
        <source>{day}: say where the old counter stood when it was taken away.</source>
        <translation>{day}：请填写旧表拆下时的止数。</translation>
    </message>
    <message>
        <source>{day}: {quantity} is more than one record can hold. Is there a digit too many in one of the numbers?</source>
        <translation>{day}：{quantity} 超出一条记录所能容纳的数值。是否有数字多录了一位？</translation>
    </message>
    <message>
        <source>{day}: this meter shows the quantity of the day; it has no counter to be replaced or to begin anew.</source>
        <translation>{day}：此计量表显示当日数量，没有可更换或归零的计数器。</translation>
    </message>
    <message>
        <source>{day}: the counter cannot have begun anew at {at}: it stood at {than} on {before}. Correct one of them.</source>
        <translation>{day}：计数器不可能在 {at} 归零，因为 {before} 已是 {than}。请更正其一。</translation>
    </message>
    <message>
        <source>A sample has at least one record. Type how many are to be keyed a second time.</source>
        <translation>样本至少一票。请键入要复录的票数。</translation>
    </message>
    <message>
        <source>A sample cannot be parted by “{value}”; it can by {choices}.</source>
        <translation>不能按“{value}”分层；可按 {choices}。</translation>
    </message>
    <message>
        <source>A paper cannot be found by “{value}”; it can by {choices}, or nothing.</source>
        <translation>不能用“{value}”查找单证；可用 {choices}，或不用。</translation>
    </message>
    <message>
        <source>There are {count} records to draw from, and {size} were asked for. Ask for fewer, or more days.</source>
        <translation>可抽的记录共 {count} 票，却要抽 {size} 票。请减少票数，或扩大日期范围。</translation>
    </message>
    <message>
        <source>By nothing nothing can be measured. Type a weight above zero.</source>
        <translation>不能以零为标尺。请填写大于零的重量。</translation>
    </message>
    <message>
        <source>No final cargo record has the declaration number {number}. Compare it with the paper.</source>
        <translation>没有正式的货物记录使用报关单号 {number}。请与纸质单据核对。</translation>
    </message>
    <message>
        <source>The heading says {unit}, and {meter} is read in {own}. Convert the column, or correct the heading or the meter.</source>
        <translation>表头的单位是 {unit}，而 {meter} 的计量单位是 {own}。请换算该列，或更正表头或计量表。</translation>
    </message>
    <message>
        <source>{meter} has {stored} of {day} already, and here {value}. If this is right, correct it on the page of meters.</source>
        <translation>{meter} 在 {day} 已有 {stored}，此处为 {value}。若此处正确，请在计量页上更正。</translation>
    </message>
    <message>
        <source>There is no meter “{name}”. There are: {known}.</source>
        <translation>没有计量表“{name}”。现有：{known}。</translation>
    </message>
    <message>
        <source>{meter} has readings and stays. Say with the meter on which day it was last read.</source>
        <translation>{meter} 已有读数，不能作废。请在计量表中填写最后读数日。</translation>
    </message>
    <message>
        <source>{month} is closed, and the records of {meter} in it would change with this. Ask the supervisor to reopen the month first.</source>
        <translation>{month} 已结账，而此项改动会使 {meter} 在该月的记录随之改变。请先由主管反结账。</translation>
    </message>
    <message>
        <source>This record follows from the reading of a meter. Correct that reading; the record changes with it.</source>
        <translation>此记录由计量表读数生成。请更正该读数，记录会随之改变。</translation>
    </message>
    <message>
        <source>This meter has a reading of this day already. Correct that one.</source>
        <translation>此计量表当日已有读数，请更正该读数。</translation>
    </message>
    <message>
        <source>This meter has a factor from this day on already. Correct that one.</source>
        <translation>此计量表自当日起已有系数，请更正该系数。</translation>
    </message>
    <message>
        <source>Another meter has this name already. Give this one another.</source>
        <translation>已有同名计量表，请换一个名称。</translation>
    </message>
    <message>
        <source>The two entries do not differ here.</source>
        <translation>两次录入在此栏并无差异。</translation>
    </message>
    <message>
        <source>The record of paper {number} was changed since the sample was drawn, and this desk, which was set up from the hub later, does not know how it was. Key this paper at a desk that was there then.</source>
        <translation>样本 {number} 的记录在抽样之后被修改过，而本工作台是之后才由中心库建立的，不掌握其原状。请在抽样时已在用的工作台复录此单证。</translation>
    </message>
    <message>
        <source>This sample is keyed already, in part at least, and stays: what it found counts. Draw another.</source>
        <translation>此样本已开始复录，予以保留：其结果算数。请另抽一份。</translation>
    </message>
    <message>
        <source>A second entry that is saved is never changed. Settle the difference: 1, 2, or type what is right.</source>
        <translation>已保存的复录不再更改。请裁定差异：按 1、2，或键入正确值。</translation>
    </message>
    <message>
        <source>{who} had a hand in the first entry of this record; somebody else keys it a second time.</source>
        <translation>{who} 参与过此记录的初录，须由他人复录。</translation>
    </message>
    <message>
        <source>What was drawn stays as it was drawn. Void the sample and draw another.</source>
        <translation>样本抽定后不再更改。请作废该样本，另抽一份。</translation>
    </message>
    <message>
        <source>{count} cargo records of this meter will change with it.</source>
        <translation>该计量表的 {count} 条货物记录将随之改变。</translation>
    </message>
    <message>
        <source>{file}: by its heading “{heading}” this is not the factor of one unit. Convert the column to one, such as kg/m³, and name that in the heading.</source>
        <translation>{file}：表头“{heading}”表示系数不是按一个单位给出的。请换算为一个单位的系数，如 kg/m³，并在表头注明。</translation>
    </message>
    <message>
        <source>The exchange that runs already waits: {why}</source>
        <translation>正在进行的交换在等待：{why}</translation>
    </message>
    <message>
        <source>The exchange that runs already did not end. Look at “hub status”.</source>
        <translation>正在进行的交换没有结束。请看“hub status”。</translation>
    </message>
    <message>
        <source>Say what holds: stored, waiting, or some --field NAME=waiting.</source>
        <translation>请说明以何者为准：stored、waiting，或若干 --field 字段=waiting。</translation>
    </message>
    <message>
        <source>“{said}” is no field of it and what holds there, such as gross_kg=waiting.</source>
        <translation>“{said}”不是“字段=何者为准”，例如 gross_kg=waiting。</translation>
    </message>
    <message>
        <source>This desk has not joined a hub. Join one with “hub join ADDRESS”, or in the menu Desk.</source>
        <translation>本工作台尚未加入中心库。请用“hub join 地址”加入，或在菜单“工作台”中加入。</translation>
    </message>
    <message>
        <source>The hub does not know this desk in the register {register}. Ask its administrator, or leave the hub and join it again; nothing that was entered here is lost.</source>
        <translation>中心库的登记册 {register} 中没有本工作台。请询问其管理员，或退出后重新加入；在此录入的数据不会丢失。</translation>
    </message>
    <message>
        <source>This desk has joined {url} already. Leave that hub first.</source>
        <translation>本工作台已加入 {url}。请先退出。</translation>
    </message>
    <message>
        <source>This desk may not work in a register {register}. It may in: {known}. Ask the hub&apos;s administrator.</source>
        <translation>本工作台不可在登记册 {register} 中工作，可用的有：{known}。请询问中心库管理员。</translation>
    </message>
    <message>
        <source>The hub has several registers. Say which one with --register: {known}.</source>
        <translation>中心库有多个登记册，请用 --register 指明：{known}。</translation>
    </message>
    <message>
        <source>The hub&apos;s administrator has not admitted this desk to any register. Ask for: horgosdesk hub admit {role}</source>
        <translation>中心库管理员尚未准许本工作台进入任何登记册。请其执行：horgosdesk hub admit {role}</translation>
    </message>
    <message>
        <source>The sample&apos;s made-up records and a port&apos;s real ones must not meet in one register. Join with an empty desk, or in another register.</source>
        <translation>示例的虚构记录与口岸的真实记录不得同在一本登记册中。请用空的工作台加入，或加入另一登记册。</translation>
    </message>
    <message>
        <source>This desk has accounts and the register {register} has none, so that everybody at the other desks would have to sign in at once. Switch accounts off here and join; then switch them on at one desk, which holds for all.</source>
        <translation>本工作台启用了账号，而登记册 {register} 没有，其他工作台的所有人将立即需要登录。请先在此停用账号再加入；之后在任一工作台启用，对全部工作台生效。</translation>
    </message>
    <message>
        <source>This is no address of a hub. It reads postgresql://user@host:5432/database; special characters of a password are written as %40 for @ and so on.</source>
        <translation>这不是中心库的地址。正确写法为 postgresql://user@host:5432/database；密码中的特殊字符须转写，例如 @ 写作 %40。</translation>
    </message>
    <message>
        <source>The computer&apos;s keyring, which keeps the hub&apos;s password, is locked or missing ({why}). Unlock it by logging in at the screen, or write the password into the file .pgpass or the variable HORGOSDESK_HUB_PASSWORD.</source>
        <translation>保存中心库密码的系统密钥环已锁定或不存在（{why}）。请在本机屏幕登录以解锁，或将密码写入 .pgpass 文件或环境变量 HORGOSDESK_HUB_PASSWORD。</translation>
    </message>
    <message>
        <source>The hub at {host} cannot be reached ({why}). The desk works on without it; look at the network, and whether the address is right.</source>
        <translation>无法连接到位于 {host} 的中心库（{why}）。本工作台可照常工作；请检查网络以及地址是否正确。</translation>
    </message>
    <message>
        <source>The hub at {host} broke off ({why}). The desk works on without it, and nothing is lost; try again later.</source>
        <translation>与中心库 {host} 的连接中断（{why}）。本工作台可照常工作，数据不会丢失；请稍后再试。</translation>
    </message>
    <message>
        <source>The hub at {host} asks for a password of {user}, and none is stored. Join the hub again with the password, or write it into the file .pgpass.</source>
        <translation>中心库 {host} 要求用户 {user} 的密码，但没有保存密码。请带密码重新加入中心库，或将密码写入 .pgpass 文件。</translation>
    </message>
    <message>
        <source>The hub at {host} does not take the password of {user}. Join the hub again with the right one, or ask its administrator.</source>
        <translation>中心库 {host} 不接受用户 {user} 的密码。请用正确的密码重新加入，或询问其管理员。</translation>
    </message>
    <message>
        <source>No encrypted connection to the hub at {host} ({why}). Ask its administrator to switch TLS on; only in a network that nobody else can read, add sslmode=disable to the address.</source>
        <translation>与中心库 {host} 之间无法建立加密连接（{why}）。请管理员启用 TLS；只有在他人无法窃听的网络中，才可在地址后加 sslmode=disable。</translation>
    </message>
    <message>
        <source>The hub at {host} has no database {database}. Look at the address, or ask its administrator to create the database.</source>
        <translation>中心库 {host} 没有数据库 {database}。请检查地址，或请其管理员建立该数据库。</translation>
    </message>
    <message>
        <source>The hub at {host} does not let {user} in any more ({why}): this desk was cut off, or never admitted. Ask the hub&apos;s administrator. What is entered here stays here until then.</source>
        <translation>中心库 {host} 不再允许 {user} 进入（{why}）：本工作台已被停用，或从未获准加入。请联系中心库管理员。在此之前，这里录入的数据保留在本机。</translation>
    </message>
    <message>
        <source>The hub at {host} can only be read ({why}): it is a copy, or is being repaired. Ask its administrator for the address of the main server.</source>
        <translation>中心库 {host} 目前只能读取（{why}）：它是副本，或正在维修。请向其管理员询问主服务器的地址。</translation>
    </message>
    <message>
        <source>The hub at {host} refuses the connection ({why}). Ask its administrator; the desk works on without it.</source>
        <translation>中心库 {host} 拒绝连接（{why}）。请联系其管理员；本工作台可照常工作。</translation>
    </message>
    <message>
        <source>The database at {host} has not been made ready for desks. Ask its administrator to run what this prints: horgosdesk hub sql</source>
        <translation>位于 {host} 的数据库尚未为工作台做好准备。请其管理员执行此命令输出的内容：horgosdesk hub sql</translation>
    </message>
    <message>
        <source>The hub knows no role {user}.</source>
        <translation>中心库没有角色 {user}。</translation>
    </message>
    <message>
        <source>“{name}” cannot be a name at the hub: it needs 1 to 63 bytes, without blanks around.</source>
        <translation>“{name}”不能用作中心库的名称：须为 1 至 63 字节，且前后没有空格。</translation>
    </message>
    <message>
        <source>The role {user} has not the right to do this at the hub ({why}). Ask the hub&apos;s administrator to do it, by the SQL that this command prints with --sql.</source>
        <translation>角色 {user} 无权在中心库执行此操作（{why}）。请中心库管理员用本命令加 --sql 输出的 SQL 来完成。</translation>
    </message>
    <message>
        <source>The hub at {host} is older than this program. Ask its administrator to run what this prints: horgosdesk hub sql</source>
        <translation>中心库 {host} 的版本比本程序旧。请其管理员执行此命令输出的内容：horgosdesk hub sql</translation>
    </message>
    <message>
        <source>The hub at {host} was made by a newer HorgosDesk. Update the program on this computer; until then the desk works on without the hub.</source>
        <translation>中心库 {host} 由更新版本的 HorgosDesk 建立。请升级本机的程序；在此之前，本工作台可在没有中心库的情况下照常工作。</translation>
    </message>
    <message>
        <source>The role {user} may not make the hub&apos;s tables ({why}). Ask the hub&apos;s administrator to run what this prints: horgosdesk hub sql</source>
        <translation>角色 {user} 无权建立中心库的数据表（{why}）。请中心库管理员执行此命令输出的内容：horgosdesk hub sql</translation>
    </message>
    <message>
        <source>The database keeps its text as {encoding}, which lacks letters that desks use. Ask the administrator for a database with the encoding UTF8.</source>
        <translation>该数据库以 {encoding} 编码保存文本，缺少工作台所用的文字。请管理员提供 UTF8 编码的数据库。</translation>
    </message>
    <message>
        <source>The desk {folder} exchanges with its hub already, by the window or another “horgosdesk hub watch”. Nothing needs to be done.</source>
        <translation>工作台 {folder} 已由窗口或另一个“horgosdesk hub watch”与中心库交换，无需操作。</translation>
    </message>
    <message>
        <source>There is no contest {uid}. “hub contests” lists those that wait.</source>
        <translation>没有冲突 {uid}。“hub contests”列出待裁定的冲突。</translation>
    </message>
    <message>
        <source>This contest was settled meanwhile by {who}. Nothing was changed.</source>
        <translation>此冲突已由 {who} 裁定，未作更改。</translation>
    </message>
    <message>
        <source>Entry {position} of the hub is of a newer HorgosDesk than this one ({subject}). Update the program; until then nothing is taken from the hub.</source>
        <translation>中心库的第 {position} 条由更新版本的 HorgosDesk 写入（{subject}）。请升级程序；在此之前不接收中心库的数据。</translation>
    </message>
    <message>
        <source>What the hub has is not what was sent there.</source>
        <translation>中心库中的内容与当初发送的不一致。</translation>
    </message>
    <message>
        <source>{file} is not the file {name} of a desk. Name that one; backups are looked into at Desk › Backups….</source>
        <translation>{file} 不是工作台的 {name} 文件。请指定该文件；备份可在“工作台 › 备份…”中查看。</translation>
    </message>
    <message>
        <source>There is no help about “{topic}”. There is help about: {topics}.</source>
        <translation>没有关于“{topic}”的帮助。可查的主题：{topics}。</translation>
    </message>
    <message>
        <source>{count} records are more than is printed at once ({most}). Show fewer days, or export them (Ctrl+E).</source>
        <translation>{count} 条记录超过一次可打印的数量（{most}）。请缩小日期范围，或导出（Ctrl+E）。</translation>
    </message>
    <message>
        <source>{count} consignments are more than is printed at once ({most}). Filter the board first.</source>
        <translation>{count} 票超过一次可打印的数量（{most}）。请先筛选看板。</translation>
    </message>
    <message>
        <source>{file} has no row with the headings of this table. It needs: {columns}. Export the table first, and change that file.</source>
        <translation>{file} 中没有本表的表头行。需要：{columns}。请先导出本表，再在该文件上修改。</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Not all of this can be read: the file is damaged. Desk › What can be done…</source>
        <translation>部分内容读不出：文件已损坏。请选“工作台 › 可以怎么办…”。</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Verify everything</source>
        <translation>全面核对</translation>
    </message>
    <message>
        <source>number:hash, as they are printed on it</source>
        <translation>照报表上所印：序号:哈希</translation>
    </message>
    <message>
        <source>&amp;Workbook…</source>
        <translation>工作簿(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Against a printed return</source>
        <translation>与纸质报表核对(&amp;A)</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>核对项目</translation>
    </message>
    <message>
        <source>Type number and hash as they are printed on a return, or choose its workbook.</source>
        <translation>请键入报表上所印的序号和哈希，或选择该报表的工作簿。</translation>
    </message>
    <message>
        <source>A return</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Stopped before the end: nothing is proven.</source>
        <translation>未完成即停止：尚不能证明什么。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Verify everything</source>
        <translation>全面核对(&amp;V)</translation>
    </message>
    <message>
        <source>Everything is as it was entered: no check found anything.</source>
        <translation>一切均如录入时：各项核对均无发现。</translation>
    </message>
    <message>
        <source>Something was changed beside the program. The first place: {place}. Keep this file as it is, copy this list, and restore a backup from before.</source>
        <translation>有内容在本程序之外被改动。第一处：{place}。请保留此文件原样，复制此清单，并恢复之前的备份。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Nothing in the window shows this place; copy the list for whoever helps.</source>
        <translation>窗口里没有显示此处的页面；请复制清单交给维护人员。</translation>
    </message>
</context>
<context>
    <name>QCoreApplication.self</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>move the crosshair of a graph; the box tells the exact figures</source>
        <translation>移动图上的十字线，方框显示准确数字</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>enlarge the graph</source>
        <translation>放大此图</translation>
    </message>
    <message>
        <source>graphs, table, choices</source>
        <translation>图、表、选项</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to both graphs, then to the board</source>
        <translation>回到两幅图，再回到看板</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>复制结论</translation>
    </message>
    <message>
        <source>Judge the estimates anew, with the trains that came since</source>
        <translation>连同此后的列车重新核对预计</translation>
    </message>
    <message>
        <source>Copy the graph in focus as a picture, or the table</source>
        <translation>把当前图复制为图片，或复制表格</translation>
    </message>
    <message>
        <source>Save the graph in focus as a picture</source>
        <translation>把当前图保存为图片</translation>
    </message>
    <message>
        <source>Copy the exact table behind the graph in focus</source>
        <translation>复制当前图的准确数据表</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Back to the board (Esc)</source>
        <translation>回到看板（Esc）</translation>
    </message>
    <message>
        <source>How good the estimates were</source>
        <translation>预计的准确度</translation>
    </message>
    <message>
        <source>What the figures say</source>
        <translation>数字说明</translation>
    </message>
    <message>
        <source>Each time a train was seen on its way, its arrivals ahead are estimated as they would have been then, from earlier trains only, and judged by what came. The plan-based estimate is the planned arrival, moved by the delay of that moment. The band goes from p10 to p90, so that eight of ten arrivals should fall inside. Hours to go are as the estimate had them.</source>
        <translation>列车每次在途中被报告时，都按当时所知（只用更早的列车）预计其前方的到达，再以实际到达核对。按计划的预计是计划到达时刻加上当时的晚点。区间从 p10 到 p90，十次到达应有八次落在其中。剩余小时以预计为准。</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Of which arrivals the estimates are judged</source>
        <translation>核对哪些到达的预计</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When the estimates would have been made</source>
        <translation>作出预计的时间</translation>
    </message>
    <message>
        <source>Both graphs</source>
        <translation>两幅图</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Reading… {share}</source>
        <translation>正在读取… {share}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Reading the trains and judging each estimate by what came…</source>
        <translation>正在读取列车，并以实际到达核对每次预计…</translation>
    </message>
    <message>
        <source>New trains since {time}: read anew ({keys})</source>
        <translation>{time} 之后有新列车：重新读取（{keys}）</translation>
    </message>
    <message>
        <source>Copied as a picture: {title}</source>
        <translation>已复制为图片：{title}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Data copied: {title}</source>
        <translation>已复制数据：{title}</translation>
    </message>
    <message>
        <source>Sentence copied</source>
        <translation>已复制结论</translation>
    </message>
    <message>
        <source>Save the graph</source>
        <translation>保存图</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}). Choose another folder.</source>
        <translation>无法写入 {file}（{why}）。请另选文件夹。</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已保存为 {file}</translation>
    </message>
    <message>
        <source>Hours to go</source>
        <translation>剩余小时</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>预计次数</translation>
    </message>
    <message>
        <source>Off by, min</source>
        <translation>误差，分钟</translation>
    </message>
    <message>
        <source>With a plan</source>
        <translation>有计划</translation>
    </message>
    <message>
        <source>Off by with a plan, min</source>
        <translation>有计划的误差，分钟</translation>
    </message>
    <message>
        <source>The plan off by, min</source>
        <translation>计划的误差，分钟</translation>
    </message>
    <message>
        <source>Against the plan, %</source>
        <translation>与计划相比，%</translation>
    </message>
    <message>
        <source>Inside the band, %</source>
        <translation>落入区间，%</translation>
    </message>
    <message>
        <source>95 % from, %</source>
        <translation>95% 下限，%</translation>
    </message>
    <message>
        <source>95 % to, %</source>
        <translation>95% 上限，%</translation>
    </message>
    <message>
        <source>Width of the band, min</source>
        <translation>区间宽度，分钟</translation>
    </message>
    <message>
        <source>Hours to go when the estimate was made</source>
        <translation>作出预计时的剩余小时</translation>
    </message>
    <message>
        <source>No band could be told yet.</source>
        <translation>还无法给出区间。</translation>
    </message>
    <message>
        <source>How far off, by hours to go</source>
        <translation>误差，按剩余小时</translation>
    </message>
    <message>
        <source>Mean absolute error, min</source>
        <translation>平均绝对误差，分钟</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>Plan with its delay</source>
        <translation>计划时刻加晚点</translation>
    </message>
    <message>
        <source>{share} is right</source>
        <translation>应为 {share}</translation>
    </message>
    <message>
        <source>Arrivals inside the band, by hours to go</source>
        <translation>落入区间的到达，按剩余小时</translation>
    </message>
    <message>
        <source>From p10 to p90, %</source>
        <translation>p10 至 p90，%</translation>
    </message>
    <message>
        <source>Share with 95 % interval</source>
        <translation>占比及 95% 置信区间</translation>
    </message>
    <message>
        <source>Too few to go by</source>
        <translation>数量太少，仅供参考</translation>
    </message>
    <message>
        <source>Quality of the estimates by hours to go</source>
        <translation>按剩余小时的预计质量</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>At the port</source>
        <translation>到本口岸</translation>
    </message>
    <message>
        <source>At all locations</source>
        <translation>到所有地点</translation>
    </message>
    <message>
        <source>All that is known</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Last {days} days</source>
        <translation>最近 {days} 天</translation>
    </message>
    <message>
        <source>{hours} h and more</source>
        <translation>{hours} 小时以上</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>under {hours} h</source>
        <translation>{hours} 小时以内</translation>
    </message>
    <message>
        <source>{low} to {high} h</source>
        <translation>{low} 至 {high} 小时</translation>
    </message>
    <message>
        <source>trains: {count}</source>
        <translation>列车：{count} 列</translation>
    </message>
    <message>
        <source>from the newest {count} trains</source>
        <translation>取自最新 {count} 列车</translation>
    </message>
    <message>
        <source>sample data, all made up</source>
        <translation>示例数据，纯属虚构</translation>
    </message>
    <message>
        <source>Estimates judged</source>
        <translation>已核对的预计</translation>
    </message>
    <message>
        <source>Off by, on average</source>
        <translation>平均误差</translation>
    </message>
    <message>
        <source>mean absolute error, early or late</source>
        <translation>平均绝对误差，早晚均计</translation>
    </message>
    <message>
        <source>The plan with its delay, off by</source>
        <translation>计划时刻加晚点的误差</translation>
    </message>
    <message>
        <source>Arrivals inside the band</source>
        <translation>落入区间的到达</translation>
    </message>
    <message>
        <source>95 %: {interval} · 80 % is right</source>
        <translation>95%：{interval} · 应为 80%</translation>
    </message>
    <message>
        <source>no train had a plan</source>
        <translation>没有列车有计划时刻</translation>
    </message>
    <message>
        <source>on the same estimates</source>
        <translation>同一批预计</translation>
    </message>
    <message>
        <source>on {count} with a plan, where ours were off by {error}</source>
        <translation>有计划的 {count} 次，其中我们的误差为 {error}</translation>
    </message>
    <message>
        <source>{said} {next}</source>
        <translation>{said}{next}</translation>
    </message>
    <message>
        <source>With so few trains ({count}) all this may be chance.</source>
        <translation>列车太少（{count} 列），以上可能出于偶然。</translation>
    </message>
    <message>
        <source>Nothing to judge yet (trains known: {count}). It takes one that was seen on its way and then arrived, and a plan of it or an earlier train that went the same way.</source>
        <translation>尚无可核对的预计（已知列车：{count} 列）。需要有一列在途中被报告过、随后到达的列车，并且它有计划时刻，或此前有列车走过同一路径。</translation>
    </message>
    <message>
        <source>Estimates were off by {error} on average; too few trains had a plan to compare with.</source>
        <translation>预计平均误差 {error}；有计划时刻可比的列车太少。</translation>
    </message>
    <message>
        <source>Estimates were off by {error} on average, no more and no less than the plan with its delay.</source>
        <translation>预计平均误差 {error}，与计划时刻加晚点不相上下。</translation>
    </message>
    <message>
        <source>Estimates were off by {error} on average, {share} less than the plan with its delay.</source>
        <translation>预计平均误差 {error}，比计划时刻加晚点少 {share}。</translation>
    </message>
    <message>
        <source>Estimates were off by {error} on average, {share} more than the plan with its delay, which was the better guide.</source>
        <translation>预计平均误差 {error}，比计划时刻加晚点多 {share}，按计划反而更准。</translation>
    </message>
    <message>
        <source>No band could be told: too few trains had gone the same ways before.</source>
        <translation>无法给出区间：此前走过同一路径的列车太少。</translation>
    </message>
    <message>
        <source>{share} of the arrivals fell into the band (80 % is right).</source>
        <translation>{share} 的到达落入区间（应为 80%）。</translation>
    </message>
    <message>
        <source>{share} of the arrivals fell into the band (80 % is right); too few to judge it by.</source>
        <translation>{share} 的到达落入区间（应为 80%）；数量太少，尚难判断。</translation>
    </message>
    <message>
        <source>Only {share} of the arrivals fell into the band, where 80 % is right: trust it less than it says.</source>
        <translation>仅 {share} 的到达落入区间，而应为 80%：区间偏窄，不可尽信。</translation>
    </message>
    <message>
        <source>{share} of the arrivals fell into the band, where 80 % is right: it is wider than it need be.</source>
        <translation>{share} 的到达落入区间，而应为 80%：区间偏宽。</translation>
    </message>
    <message>
        <source>No location belongs to the port {port}. Name the port as it is called in the table locations.csv, or choose all locations.</source>
        <translation>没有地点属于口岸 {port}。请按 locations.csv 表中的名称填写口岸，或选择所有地点。</translation>
    </message>
    <message>
        <source>No trains yet. Estimates are judged as soon as trains have arrived: take in the railway&apos;s messages, import a table of trains, or enter events.</source>
        <translation>还没有列车。列车到达后即可核对预计：请接收铁路报文、导入列车表，或录入事件。</translation>
    </message>
    <message>
        <source>No train that was estimated has arrived in this time. Choose a longer one.</source>
        <translation>这段时间内没有作过预计的列车到达。请选择更长的时间。</translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message>
        <source>Try &amp;all again</source>
        <translation>全部重试(&amp;A)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy reason</source>
        <translation>复制原因(&amp;C)</translation>
    </message>
    <message>
        <source>Files in quarantine</source>
        <translation>被隔离的文件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Nothing is quarantined.</source>
        <translation>没有被隔离的文件。</translation>
    </message>
    <message>
        <source>What cannot be taken in is kept here whole, with its reason, until it is put right.</source>
        <translation>无法接收的内容会完整保留在这里，并附原因，直到问题改正。</translation>
    </message>
    <message>
        <source>Take the chosen files in again, after what is wrong was put right (Enter)</source>
        <translation>改正问题后，重新接收所选文件（Enter）</translation>
    </message>
    <message>
        <source>Take all files in again</source>
        <translation>重新接收全部文件</translation>
    </message>
    <message>
        <source>Copy the reason (Ctrl+C)</source>
        <translation>复制原因（Ctrl+C）</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Try %n again</source>
        <translation>
            <numerusform>重试 %n 个(&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Reason copied</source>
        <translation>已复制原因</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>正在重试…</translation>
    </message>
    <message>
        <source>Trying again… {done} of {total}</source>
        <translation>正在重试… {done}/{total}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in</source>
        <translation>
            <numerusform>已接收 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still wrong: see the reason</source>
        <translation>
            <numerusform>%n 个文件仍有问题：请看原因</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read now</source>
        <translation>
            <numerusform>%n 个文件目前无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>They are gone already.</source>
        <translation>文件已不在。</translation>
    </message>
</context>
<context>
    <name>QuarantineModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>隔离时间</translation>
    </message>
    <message>
        <source>No reason stands beside it: somebody else has put it here.</source>
        <translation>旁边没有原因说明：是别人放在这里的。</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} 字节</translation>
    </message>
    <message>
        <source>{count} kB</source>
        <translation>{count} kB</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
</context>
<context>
    <name>RateModel</name>
    <message>
        <source>All fields</source>
        <translation>全部栏目</translation>
    </message>
    <message>
        <source>First entry: {who}</source>
        <translation>初录人：{who}</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比对项数</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致率</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>First entry wrong</source>
        <translation>初录有误</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n 项待裁定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RateTable</name>
    <message>
        <source>Agreement by field and clerk</source>
        <translation>按栏目和录入员的一致率</translation>
    </message>
</context>
<context>
    <name>ReadOnly</name>
    <message>
        <source>For reading only: the desk&apos;s file is damaged. Nothing can be entered until it is mended.</source>
        <translation>只读：工作台的文件已损坏。修复之前不能录入。</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>可以怎么办…</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>计量表</translation>
    </message>
    <message>
        <source>Began anew at</source>
        <translation>归零值</translation>
    </message>
    <message>
        <source>Old counter at</source>
        <translation>旧表止数</translation>
    </message>
    <message>
        <source>New counter from</source>
        <translation>新表起数</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Choose a consignment first.</source>
        <translation>请先选择一票。</translation>
    </message>
    <message>
        <source>{doubt} Scan it again if it is right.</source>
        <translation>{doubt}若无误请再扫一次。</translation>
    </message>
    <message>
        <source>{doubt} Press again if it is right.</source>
        <translation>{doubt}若无误请再按一次。</translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s)</source>
        <translation>
            <numerusform>%n 票</numerusform>
        </translation>
    </message>
    <message>
        <source>{stage}, {who}: when?</source>
        <translation>{stage}，{who}：何时？</translation>
    </message>
    <message>
        <source>Enter: now · 14:30 · 3 14:30 · -20: 20 minutes ago · –: takes it away</source>
        <translation>Enter：现在 · 14:30 · 3 14:30 · -20：20 分钟前 · –：删去</translation>
    </message>
    <message numerus="yes">
        <source>%n more doubt(s).</source>
        <translation>
            <numerusform>另有 %n 处疑问。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed: the time is recorded already.</source>
        <translation>没有变化：该时间已记录。</translation>
    </message>
    <message>
        <source>{stage} of {number}</source>
        <translation>{number} 的{stage}</translation>
    </message>
    <message numerus="yes">
        <source>{stage} of %n consignment(s)</source>
        <translation>
            <numerusform>%n 票的{stage}</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded: {what}. Ctrl+Z takes it back.</source>
        <translation>已记录：{what}。按 Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>{event}, train {train}: when?</source>
        <translation>{train} 次列车 {event}：何时？</translation>
    </message>
    <message>
        <source>Enter: now here · 14:30 · 14:30 Altynkol · -20: 20 minutes ago · –: takes it away</source>
        <translation>Enter：此刻在本站 · 14:30 · 14:30 阿腾科里 · -20：20 分钟前 · –：取消该时刻</translation>
    </message>
    <message>
        <source>Choose a train first.</source>
        <translation>请先选择一列车。</translation>
    </message>
    <message>
        <source>locations.csv has no place of this port. Add one, then times can be recorded.</source>
        <translation>locations.csv 中没有本口岸的地点。请添加后再记录时刻。</translation>
    </message>
    <message>
        <source>{event} of {train}</source>
        <translation>{train} 次列车 {event}</translation>
    </message>
    <message numerus="yes">
        <source>Reason to correct %n reading(s):</source>
        <translation>
            <numerusform>更正 %n 个读数的原因：</numerusform>
        </translation>
    </message>
    <message>
        <source>such as: misread, typed wrong</source>
        <translation>例如：看错表、输入有误</translation>
    </message>
    <message>
        <source>There is no reading here to void.</source>
        <translation>此处没有可作废的读数。</translation>
    </message>
    <message>
        <source>void</source>
        <translation>作废</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) voided. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>已作废 %n 个读数。Ctrl+Z 可恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reason to void %n reading(s):</source>
        <translation>
            <numerusform>作废 %n 个读数的原因：</numerusform>
        </translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>The counter began anew at which number?</source>
        <translation>表底在哪个数处归零？</translation>
    </message>
    <message>
        <source>The counter was replaced.</source>
        <translation>已换表。</translation>
    </message>
    <message>
        <source>Old one stood at</source>
        <translation>旧表止码</translation>
    </message>
    <message>
        <source>New one began at</source>
        <translation>新表起码</translation>
    </message>
    <message>
        <source>{meter} shows the quantity of the day: it has no counter that begins anew or is replaced.</source>
        <translation>{meter} 显示的是当日数量：没有会归零或更换的累计表底。</translation>
    </message>
    <message>
        <source>Type first where the counter stands now, then say what happened to it.</source>
        <translation>请先输入当前表底，再说明发生了什么。</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>读数</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) saved</source>
        <translation>
            <numerusform>已保存 %n 个读数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>%n 个读数</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: {meter}, {day}</source>
        <translation>{what}：{meter}，{day}</translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <source>Let an administrator in by the recovery code</source>
        <translation>凭恢复码让管理员登录</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>恢复码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>登录名(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>新密码(&amp;P)</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>再输入一次(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Set the password</source>
        <translation>设置密码(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Who loses the passphrase opens the data with this recovery key, and in no other way. It is shown this once and kept nowhere: write it down or print it, and lock the paper away from this computer.</source>
        <translation>口令遗失时，只能凭此恢复密钥打开数据，别无他法。它仅显示这一次，任何地方都不保存：请抄下或打印，并锁在远离本机的地方。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>I have &amp;written it down</source>
        <translation>我已抄下(&amp;W)</translation>
    </message>
    <message>
        <source>HorgosDesk: recovery key</source>
        <translation>HorgosDesk：恢复密钥</translation>
    </message>
    <message>
        <source>Start HorgosDesk, choose “Recovery key…” where it asks for the passphrase, and type this. Keep this sheet locked away, not beside the computer.</source>
        <translation>启动 HorgosDesk，在询问口令处选择“恢复密钥…”，输入上面的字符。本页请上锁保管，不要放在电脑旁。</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Returns</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Back to the returns (Esc)</source>
        <translation>返回报表（Esc）</translation>
    </message>
    <message>
        <source>Register of returns</source>
        <translation>报表登记簿</translation>
    </message>
    <message>
        <source>Returns that were handed out</source>
        <translation>已报出的报表</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Open the workbook as it was handed out (Enter)</source>
        <translation>打开报出时的工作簿（Enter）</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare two selected returns, or one with that before it</source>
        <translation>比较所选两份报表，或与上一份比较</translation>
    </message>
    <message>
        <source>Check against a printed return…</source>
        <translation>与纸质报表核对…</translation>
    </message>
    <message>
        <source>Whether the journal still is the one that a return was made of</source>
        <translation>台账是否仍是报表当时所依据的那一本</translation>
    </message>
    <message>
        <source>Make again…</source>
        <translation>重新生成…</translation>
    </message>
    <message>
        <source>Make it again from the journal, as of its day</source>
        <translation>按台账重新生成当时的报表</translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n 份报表</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was handed out yet. Export a month&apos;s workbook (Ctrl+E); it is entered here.</source>
        <translation>尚未报出。导出某月工作簿（Ctrl+E）后在此登记。</translation>
    </message>
    <message>
        <source>as first published</source>
        <translation>按首次公布</translation>
    </message>
    <message>
        <source>as restated</source>
        <translation>按订正后</translation>
    </message>
    <message>
        <source>Handed out at the desk {desk}</source>
        <translation>由工作台 {desk} 报出</translation>
    </message>
    <message>
        <source>Register no.</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表样</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年数据</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>报出时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Journal no.</source>
        <translation>台账序号</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>✓ as handed out</source>
        <translation>✓ 与报出时一致</translation>
    </message>
    <message>
        <source>✗ was altered</source>
        <translation>✗ 已被改动</translation>
    </message>
    <message>
        <source>✗ is gone</source>
        <translation>✗ 已不在</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>尚未收到</translation>
    </message>
    <message>
        <source>No program here opens workbooks. The copy is {file}.</source>
        <translation>本机没有可打开工作簿的程序。副本在 {file}。</translation>
    </message>
    <message>
        <source>Another desk handed out {number}. Its copy comes with the next exchange with the hub.</source>
        <translation>{number} 由另一工作台报出，其副本将在下次与中心库交换时送达。</translation>
    </message>
    <message>
        <source>{file} is not there any more. Make it again (Ctrl+M).</source>
        <translation>{file} 已不在。可重新生成（Ctrl+M）。</translation>
    </message>
    <message>
        <source>Select two returns of the same form (Ctrl+click, Shift+↓), then compare them.</source>
        <translation>请选择同一表样的两份报表（Ctrl+单击、Shift+↓），再比较。</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>{number} was made again from the journal: byte for byte what was handed out.</source>
        <translation>{number} 已按台账重新生成，与报出文件逐字节相同。</translation>
    </message>
    <message>
        <source>{number} was made again of what this desk knew when it came from the desk that handed it out. What was handed out is the copy in the register.</source>
        <translation>{number} 已按本台收到该报表时所掌握的数据重新生成；当时实际报出的，以登记簿中的副本为准。</translation>
    </message>
    <message>
        <source>{number} was made again, but differs from what was handed out: the program or a code table is another now.</source>
        <translation>{number} 已重新生成，但与报出文件不同：程序版本或代码表已更改。</translation>
    </message>
    <message>
        <source>Making {number} again…</source>
        <translation>正在重新生成 {number}…</translation>
    </message>
</context>
<context>
    <name>Restated</name>
    <message>
        <source>{month} was returned as {number}: the next return has to report this change.</source>
        <translation>{month}已以 {number} 报出：下一期报表须说明此更改。</translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>records</source>
        <translation>条记录</translation>
    </message>
    <message>
        <source>{parts}, {span}: the parts add up to the total</source>
        <translation>{parts}，{span}：各项之和等于合计</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>各方向</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>各国别（地区）</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>The records of the month, counted anew, are its totals</source>
        <translation>本月记录重新加总，与合计一致</translation>
    </message>
    <message>
        <source>the same month of last year</source>
        <translation>上年同月</translation>
    </message>
    <message>
        <source>the year to date</source>
        <translation>本年累计</translation>
    </message>
    <message>
        <source>the year to date of last year</source>
        <translation>上年同期累计</translation>
    </message>
    <message>
        <source>Table {table}, {span}: the rows add up to the total</source>
        <translation>表{table}，{span}：各行之和等于合计</translation>
    </message>
    <message>
        <source>Table 4: the days of each direction add up to table 1</source>
        <translation>表4：各方向逐日之和等于表1</translation>
    </message>
    <message>
        <source>Table 4: the days add up to the month</source>
        <translation>表4：逐日之和等于本月</translation>
    </message>
    <message>
        <source>The months before and this one make the year to date</source>
        <translation>前几月加本月等于本年累计</translation>
    </message>
    <message>
        <source>The records of the days are those of the month</source>
        <translation>逐日记录数等于本月记录数</translation>
    </message>
    <message>
        <source>The month is what its records add up to</source>
        <translation>本月数等于逐条记录重新汇总</translation>
    </message>
    <message>
        <source>The month has as many records as are counted</source>
        <translation>本月记录数等于逐条清点数</translation>
    </message>
    <message>
        <source>Year to date of return {register_no}, the months since and the restatements make the year to date</source>
        <translation>报表 {register_no} 的累计、其后各月与订正之和等于本年累计</translation>
    </message>
</context>
<context>
    <name>ReturnPage</name>
    <message>
        <source>For&amp;m</source>
        <translation>表样(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Last year</source>
        <translation>上年数据(&amp;L)</translation>
    </message>
    <message>
        <source>The return as it will print</source>
        <translation>报表打印样式</translation>
    </message>
    <message>
        <source>Sentence for the press</source>
        <translation>新闻稿用语</translation>
    </message>
    <message>
        <source>as restated</source>
        <translation>按订正后</translation>
    </message>
    <message>
        <source>as first published</source>
        <translation>按首次公布</translation>
    </message>
    <message>
        <source>Last year&apos;s figures as they are known now, or as the first return of each month told them</source>
        <translation>上年数据取现有（订正后）数字，或取各月首次报表所载数字</translation>
    </message>
    <message>
        <source>Carbon anne&amp;x</source>
        <translation>碳排放附表(&amp;X)</translation>
    </message>
    <message>
        <source>A further sheet on what the month&apos;s transport emits over the border leg; goes with the monthly return only</source>
        <translation>另附一张表，列出本月运输在口岸区段的排放；只用于货运量月报</translation>
    </message>
    <message>
        <source>Monthly throughput</source>
        <translation>货运量月报</translation>
    </message>
    <message>
        <source>Goods and countries, as the bulletin has them</source>
        <translation>商品与国别（按统计月报格式）</translation>
    </message>
    <message>
        <source>Clearance times</source>
        <translation>通关时间</translation>
    </message>
    <message>
        <source>Train runs</source>
        <translation>列车开行</translation>
    </message>
    <message>
        <source>Add a form…</source>
        <translation>添加表样…</translation>
    </message>
    <message>
        <source>No return yet. As soon as the tab Cargo (Ctrl+1) has records of a month, its return stands here.</source>
        <translation>尚无报表。“货物”（Ctrl+1）一有某月的记录，该月报表即显示于此。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to months that were returned: this return has to report them.</source>
        <translation>
            <numerusform>已报月份有 %n 处更改，须在本期报表中说明。</numerusform>
        </translation>
    </message>
    <message>
        <source>Which?</source>
        <translation>查看</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of this month wait in the tab Cargo; they count once they are whole.</source>
        <translation>
            <numerusform>本月有 %n 条草稿在“货物”中待完成，完成后计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The form&apos;s own formulas (ƒ) are reckoned in Excel: print it from there.</source>
        <translation>表样自带的公式（ƒ）由 Excel 计算：请导出后在 Excel 中打印。</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) of last year were never returned, and are as they are now: {months}</source>
        <translation>
            <numerusform>上年有 %n 个月从未报出，取现有数字：{months}</numerusform>
        </translation>
    </message>
    <message>
        <source>The records begin on {day}: changes against last year are against a part of it.</source>
        <translation>记录始于 {day}，上年数据不全，同比仅与其中一部分相比。</translation>
    </message>
    <message>
        <source>These sums differ from their records: {lines}. Restore the newest good backup, or ask for help with this line.</source>
        <translation>以下合计与记录不符：{lines}。请恢复最近的完好备份，或凭此行求助。</translation>
    </message>
    <message>
        <source>A recount finds every sum equal to its records. Look at the return again.</source>
        <translation>重新清点后各合计与记录一致。请再查看报表。</translation>
    </message>
    <message>
        <source>Add a form</source>
        <translation>添加表样</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}).</source>
        <translation>无法读取 {file}（{why}）。</translation>
    </message>
    <message>
        <source>{file} is among the forms now, as a copy in the desk&apos;s folder templates.</source>
        <translation>{file} 已加入表样，副本在工作台的 templates 文件夹中。</translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation>导出工作簿</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>正在写入 {file}…</translation>
    </message>
    <message>
        <source>Exported as {file}. Register no. {number}, SHA-256 {sha256}. A copy is in the folder of returns.</source>
        <translation>已导出为 {file}。登记号 {number}，SHA-256 {sha256}。副本在报表文件夹中。</translation>
    </message>
    <message>
        <source>{month} exported</source>
        <translation>{month} 已导出</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}). Choose another folder.</source>
        <translation>无法写入 {file}（{why}）。请另选文件夹。</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已保存为 {file}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentence copied, with its figures: {sentence}</source>
        <translation>已复制新闻稿一句话及所据数字：{sentence}</translation>
    </message>
</context>
<context>
    <name>ReturnsTab</name>
    <message>
        <source>Returns</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Choose a month</source>
        <translation>选择月份</translation>
    </message>
    <message>
        <source>To the return, to scroll and select in it</source>
        <translation>转到报表，可滚动和选取</translation>
    </message>
    <message>
        <source>Export workbook…</source>
        <translation>导出工作簿…</translation>
    </message>
    <message>
        <source>Checklist, close…</source>
        <translation>核对与结账…</translation>
    </message>
    <message>
        <source>Reopen month…</source>
        <translation>反结账…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记簿</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Folder of returns</source>
        <translation>报表文件夹</translation>
    </message>
    <message>
        <source>Copy the sentence for the press in {language}</source>
        <translation>复制新闻稿一句话（{language}）</translation>
    </message>
    <message>
        <source>Add a form…</source>
        <translation>添加表样…</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结账</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未结账</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>{state}, exported</source>
        <translation>{state}，已导出</translation>
    </message>
    <message>
        <source>{month} is closed. To change it again, reopen it with a reason.</source>
        <translation>{month} 已结账。如需更改，请填写原因反结账。</translation>
    </message>
    <message>
        <source>Why is {month} reopened?</source>
        <translation>{month} 为何反结账？</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>反结账</translation>
    </message>
    <message>
        <source>{month} is open again. The journal keeps your reason.</source>
        <translation>{month} 已反结账。原因已记入台账。</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>clerk</source>
        <translation>录入员</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>Journal: {count} entries</source>
        <translation>台账：{count} 条</translation>
    </message>
    <message>
        <source>    missing, {count} in all: no. {numbers}</source>
        <translation>    缺失，共 {count} 条：第 {numbers} 条</translation>
    </message>
    <message>
        <source>    not fitting their hash: no. {numbers}</source>
        <translation>    与其哈希不符：第 {numbers} 条</translation>
    </message>
    <message>
        <source>Other rows: {rows}</source>
        <translation>其他行：{rows}</translation>
    </message>
    <message>
        <source>The write-ahead log beside the file does not belong to it, and was left out.</source>
        <translation>文件旁的预写日志不属于它，未采用。</translation>
    </message>
    <message>
        <source>The file could only be read row by row, since it is encrypted or unknown.</source>
        <translation>文件已加密或无法识别，只能逐行读取。</translation>
    </message>
    <message>
        <source>Nothing is lost: what could not be read was rebuilt from the journal, whose chain is whole.</source>
        <translation>没有丢失：读不出的已据台账重建，台账链完整。</translation>
    </message>
    <message>
        <source>Nothing is lost: all records and the whole journal were read.</source>
        <translation>没有丢失：全部记录和台账都已读出。</translation>
    </message>
    <message>
        <source>{saved} records are saved. {missing} entries of the journal are lost, and with each one change at most; {doubt} records are in doubt. Compare them with the papers.</source>
        <translation>抢救出 {saved} 条记录。台账缺 {missing} 条，每条至多对应一处更改；{doubt} 条记录存疑。请与单证核对。</translation>
    </message>
    <message>
        <source>Salvaged from {source} into {file}</source>
        <translation>由 {source} 抢救到 {file}</translation>
    </message>
    <message>
        <source>{kind}: {saved} saved, {read} of them read, {journal} from the journal</source>
        <translation>{kind}：救出 {saved}，其中读出 {read}，据台账重建 {journal}</translation>
    </message>
    <message>
        <source>The journal&apos;s chain is whole</source>
        <translation>台账链完整</translation>
    </message>
    <message>
        <source>The journal&apos;s chain is broken at no. {no}</source>
        <translation>台账链在第 {no} 号处断开</translation>
    </message>
    <message>
        <source>Cargo records</source>
        <translation>货物记录</translation>
    </message>
    <message>
        <source>Clearances</source>
        <translation>通关</translation>
    </message>
    <message>
        <source>Railway messages</source>
        <translation>铁路报文</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>大事记</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>计量表</translation>
    </message>
    <message>
        <source>Meters&apos; readings</source>
        <translation>计量读数</translation>
    </message>
    <message>
        <source>Meters&apos; factors</source>
        <translation>换算系数</translation>
    </message>
    <message>
        <source>Meters&apos; yardsticks</source>
        <translation>计量标尺</translation>
    </message>
    <message>
        <source>Samples for double entry</source>
        <translation>双录核对样本</translation>
    </message>
    <message>
        <source>Papers keyed twice</source>
        <translation>复录单证</translation>
    </message>
    <message>
        <source>Contests between desks</source>
        <translation>工作台之间的冲突</translation>
    </message>
    <message>
        <source>in doubt, the journal does not confirm it</source>
        <translation>存疑，台账未证实</translation>
    </message>
    <message>
        <source>could not be kept</source>
        <translation>无法保留</translation>
    </message>
    <message>
        <source>Pages that could not be read: {tables}</source>
        <translation>读不出的页：{tables}</translation>
    </message>
    <message>
        <source>Rows that could not be read: {tables}</source>
        <translation>读不出的行：{tables}</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Scan or type a number, a trader, a train (Ctrl+F)</source>
        <translation>扫描或输入号码、收发货人、车次（Ctrl+F）</translation>
    </message>
    <message>
        <source>Scan or find</source>
        <translation>扫描或查找</translation>
    </message>
    <message>
        <source>Enter: {stage}</source>
        <translation>Enter：{stage}</translation>
    </message>
    <message>
        <source>Enter: find</source>
        <translation>Enter：查找</translation>
    </message>
    <message>
        <source>What Enter does with a number that was scanned or typed</source>
        <translation>扫描或输入号码后，Enter 做什么</translation>
    </message>
</context>
<context>
    <name>Second</name>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>样本号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>No. of the day</source>
        <translation>当日序号</translation>
    </message>
    <message>
        <source>Revision drawn</source>
        <translation>抽取时版本</translation>
    </message>
    <message>
        <source>First entry by</source>
        <translation>初录人</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>查找依据</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>复录</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>初录</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>自动填入</translation>
    </message>
    <message>
        <source>Second entry by</source>
        <translation>复录人</translation>
    </message>
    <message>
        <source>Second entry at</source>
        <translation>复录时间</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>裁定</translation>
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
        <translation>在列表中：进入该票；在表单中：下一栏，最后一栏后保存</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>save the second entry; it never changes after that</source>
        <translation>保存复录；此后不再更改</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Enter</translation>
    </message>
    <message>
        <source>take what was probably meant</source>
        <translation>采用建议的内容</translation>
    </message>
    <message>
        <source>1, 2</source>
        <translation>1、2</translation>
    </message>
    <message>
        <source>the first entry was right; the second was, and the record is corrected</source>
        <translation>初录正确；复录正确并更正记录</translation>
    </message>
    <message>
        <source>3, or the right value</source>
        <translation>3，或正确值</translation>
    </message>
    <message>
        <source>both were wrong: what is typed is right</source>
        <translation>两次均有误：以键入的为准</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to the list, with what was typed kept; from the list back to the day sheet</source>
        <translation>回到列表，已键入的内容保留；在列表中则回到日记录表</translation>
    </message>
    <message>
        <source>Draw a sample…</source>
        <translation>抽样…</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致率</translation>
    </message>
    <message>
        <source>Take the sample back</source>
        <translation>撤回样本</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Tell of double entry on the monthly return</source>
        <translation>在月报上列出双录核对结果</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>{days} · {size} records · seed {seed} · {who}</source>
        <translation>{days} · {size} 票 · 种子 {seed} · {who}</translation>
    </message>
    <message>
        <source>{agree} of {compared} fields</source>
        <translation>{compared} 项中 {agree} 项一致</translation>
    </message>
    <message>
        <source>nothing is compared yet</source>
        <translation>尚无比对</translation>
    </message>
    <message>
        <source>told when all is settled</source>
        <translation>全部裁定后得出</translation>
    </message>
    <message numerus="yes">
        <source>%n to key</source>
        <translation>
            <numerusform>%n 票待复录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n 项待裁定</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyed twice</source>
        <translation>已复录</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>First entry wrong</source>
        <translation>初录有误</translation>
    </message>
    <message>
        <source>Agreement by field and by clerk</source>
        <translation>按栏目和录入员的一致率</translation>
    </message>
    <message>
        <source>Double entry</source>
        <translation>双录核对</translation>
    </message>
    <message>
        <source>You had a hand in the first entry of this record; somebody else keys it a second time.</source>
        <translation>您参与过此记录的初录，须由他人复录。</translation>
    </message>
    <message>
        <source>Enter goes on, Ctrl+Enter saves: after that the second entry never changes. Esc keeps it.</source>
        <translation>Enter 下一栏，Ctrl+Enter 保存：保存后复录不再更改。Esc 离开并保留已键入的内容。</translation>
    </message>
    <message>
        <source>Ctrl+N draws a random sample of a day&apos;s or month&apos;s records. A second clerk keys them from the paper without seeing the first entry; then the two settle what differs.</source>
        <translation>按 Ctrl+N 从某日或某月的记录中随机抽样。另一名录入员看不到初录，凭单证复录；然后两人裁定差异。</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>录入员</translation>
    </message>
    <message>
        <source>Shares kept of: {parts}. Seed {seed}; drawn by {who}. Intervals: Wilson, 95 %.</source>
        <translation>分层：{parts}。种子 {seed}；抽样人 {who}。区间：Wilson，95%。</translation>
    </message>
    <message>
        <source>Paper {place} of {size} · {day} · no. {number} of the day</source>
        <translation>样本 {place}/{size} · {day} · 当日第 {number} 票</translation>
    </message>
    <message>
        <source>Both entries bear the name {who}: without accounts the program cannot tell who keys.</source>
        <translation>两次录入署名均为 {who}：未启用账号时，程序无法分辨是谁在录入。</translation>
    </message>
    <message>
        <source>Key it from the paper. What was entered first is shown after it is saved.</source>
        <translation>请凭单证录入。保存后才显示初录内容。</translation>
    </message>
    <message>
        <source>The record is voided meanwhile: what is settled corrects nothing.</source>
        <translation>该记录此后已作废：裁定不更正任何内容。</translation>
    </message>
    <message>
        <source>Compared as it was when it was drawn; the record was changed since.</source>
        <translation>按抽样时的内容比对；此后该记录有更改。</translation>
    </message>
    <message>
        <source>Both entries bear the name {who}.</source>
        <translation>两次录入署名均为 {who}。</translation>
    </message>
    <message>
        <source>1: the first was right · 2: the second was right, the record is corrected · or type what is right</source>
        <translation>1：初录正确 · 2：复录正确，随即更正记录 · 或直接键入正确值</translation>
    </message>
    <message>
        <source>Nothing to settle. Enter goes on to the next paper.</source>
        <translation>无待裁定项。Enter 到下一票。</translation>
    </message>
    <message>
        <source>Nothing is left to do in this sample.</source>
        <translation>此样本已全部完成。</translation>
    </message>
    <message>
        <source>draw of a sample</source>
        <translation>抽样</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) drawn</source>
        <translation>
            <numerusform>已抽取 %n 票</numerusform>
        </translation>
    </message>
    <message>
        <source>taking back of a sample</source>
        <translation>撤回样本</translation>
    </message>
    <message>
        <source>Monthly returns tell of double entry from now on.</source>
        <translation>今后月报列出双录核对结果。</translation>
    </message>
    <message>
        <source>Monthly returns do not tell of double entry.</source>
        <translation>月报不列双录核对结果。</translation>
    </message>
    <message>
        <source>Paper {place}: both entries agree</source>
        <translation>样本 {place}：两次录入一致</translation>
    </message>
    <message>
        <source>The two entries differ: look here first. What was typed since is not taken.</source>
        <translation>两次录入不一致，请先看这里。此后录入的内容未被采用。</translation>
    </message>
    <message>
        <source>Both wrong: the right value of {title}:</source>
        <translation>两次均有误，{title}的正确值：</translation>
    </message>
    <message>
        <source>empty, if the paper says nothing</source>
        <translation>单证上没有则留空</translation>
    </message>
    <message>
        <source>settling of {title}</source>
        <translation>裁定{title}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
</context>
<context>
    <name>SettingColumns</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄文</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>哈萨克文</translation>
    </message>
    <message>
        <source>Pinyin initials</source>
        <translation>拼音首字母</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>其他写法</translation>
    </message>
    <message>
        <source>HS codes that begin with</source>
        <translation>HS编码开头</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>进出口方向</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>运输方式</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国别</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国别</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>口岸</translation>
    </message>
    <message>
        <source>Codes in messages</source>
        <translation>报文中的代码</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未核实之处</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>公里</translation>
    </message>
    <message>
        <source>Code list</source>
        <translation>代码清单</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>进出口</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>运输方式</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Target, hours</source>
        <translation>目标（小时）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>适用日</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Before, least hours</source>
        <translation>此前最短（小时）</translation>
    </message>
    <message>
        <source>Before, most hours</source>
        <translation>此前最长（小时）</translation>
    </message>
    <message>
        <source>After, hours</source>
        <translation>此后（小时）</translation>
    </message>
    <message>
        <source>Published change, %</source>
        <translation>公布的变化（%）</translation>
    </message>
    <message>
        <source>g CO2e per tkm</source>
        <translation>克 CO2e/吨公里</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>To</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>SettingTables</name>
    <message>
        <source>Target times of clearance</source>
        <translation>通关时限目标</translation>
    </message>
    <message>
        <source>Hours by direction, mode, lane and stage.</source>
        <translation>按进出口、运输方式、通道和环节的小时数。</translation>
    </message>
    <message>
        <source>Published figures of before and after</source>
        <translation>公布的前后数据</translation>
    </message>
    <message>
        <source>What the study of clearances is held against.</source>
        <translation>通关研究与之对照。</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>特殊日期</translation>
    </message>
    <message>
        <source>Days on which a post does not follow its country&apos;s calendar.</source>
        <translation>口岸不按本国日历作息的日子。</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>When the posts work, by country, mode and season.</source>
        <translation>口岸工作时间，按国家、运输方式和季节。</translation>
    </message>
    <message>
        <source>Kinds of occasions</source>
        <translation>大事记种类</translation>
    </message>
    <message>
        <source>What is marked in the trends: reforms, holidays.</source>
        <translation>趋势图上标注的：改革、节假日。</translation>
    </message>
    <message>
        <source>HS codes</source>
        <translation>HS编码</translation>
    </message>
    <message>
        <source>Goods of two, four and six digits.</source>
        <translation>两位、四位和六位编码的商品。</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国别</translation>
    </message>
    <message>
        <source>Names, customs&apos; numbers and other spellings.</source>
        <translation>名称、海关编号和其他写法。</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>币制</translation>
    </message>
    <message>
        <source>Units of quantity</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>进出口方向</translation>
    </message>
    <message>
        <source>Import, export, transit and how people write them.</source>
        <translation>进口、出口、过境及其各种写法。</translation>
    </message>
    <message>
        <source>Transport modes</source>
        <translation>运输方式</translation>
    </message>
    <message>
        <source>Rail, road, pipeline and how people write them.</source>
        <translation>铁路、公路、管道及其各种写法。</translation>
    </message>
    <message>
        <source>Customs regimes</source>
        <translation>监管方式</translation>
    </message>
    <message>
        <source>Supervision modes of China&apos;s customs, four digits.</source>
        <translation>中国海关监管方式，四位代码。</translation>
    </message>
    <message>
        <source>Customs districts</source>
        <translation>关区</translation>
    </message>
    <message>
        <source>Customs of China, four digits.</source>
        <translation>中国海关关区，四位代码。</translation>
    </message>
    <message>
        <source>Lanes of clearance</source>
        <translation>通关通道</translation>
    </message>
    <message>
        <source>Green, document check, inspection.</source>
        <translation>直接放行、单证审核、查验。</translation>
    </message>
    <message>
        <source>Stages of clearance</source>
        <translation>通关环节</translation>
    </message>
    <message>
        <source>Their order, what each applies to, whose calendar it keeps.</source>
        <translation>顺序、适用范围、按哪国日历。</translation>
    </message>
    <message>
        <source>Events of trains</source>
        <translation>列车事件</translation>
    </message>
    <message>
        <source>Arrival, departure, gauge change and how messages write them.</source>
        <translation>到达、发车、换装及报文中的写法。</translation>
    </message>
    <message>
        <source>Types of events</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Planned, forecast, actual.</source>
        <translation>计划、预计、实际。</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>轨距</translation>
    </message>
    <message>
        <source>1435 and 1520 mm and how people write them.</source>
        <translation>1435 与 1520 毫米及其各种写法。</translation>
    </message>
    <message>
        <source>What a meter shows</source>
        <translation>计量表读数类型</translation>
    </message>
    <message>
        <source>A running counter, or the quantity of the day.</source>
        <translation>累计读数或当日数量。</translation>
    </message>
    <message>
        <source>Conversions of meters</source>
        <translation>计量表换算</translation>
    </message>
    <message>
        <source>Which way a factor goes.</source>
        <translation>系数的换算方向。</translation>
    </message>
    <message>
        <source>Yardsticks of meters</source>
        <translation>计量表标尺</translation>
    </message>
    <message>
        <source>A day, or in all.</source>
        <translation>每日或累计。</translation>
    </message>
    <message>
        <source>Headings understood on import</source>
        <translation>导入时识别的表头</translation>
    </message>
    <message>
        <source>Which heading of a file means which field.</source>
        <translation>文件里哪个表头对应哪个字段。</translation>
    </message>
    <message>
        <source>Emissions of transport</source>
        <translation>运输排放</translation>
    </message>
    <message>
        <source>Grams of CO2e per tonne-kilometre by mode.</source>
        <translation>各运输方式每吨公里的 CO2e 克数。</translation>
    </message>
    <message>
        <source>Limits of this computer</source>
        <translation>本机上限</translation>
    </message>
    <message>
        <source>How large files may be that are taken in here; not shared with other desks.</source>
        <translation>本机接收的文件大小上限；不与其他工作台共享。</translation>
    </message>
    <message>
        <source>Categories of goods</source>
        <translation>商品类别</translation>
    </message>
    <message>
        <source>Which HS codes fall into which.</source>
        <translation>哪些 HS编码归入哪一类。</translation>
    </message>
    <message>
        <source>Stations and other places</source>
        <translation>车站及其他地点</translation>
    </message>
    <message>
        <source>Names, clocks and what messages call them.</source>
        <translation>名称、时区及报文中的叫法。</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Stops in order from the east, with kilometres.</source>
        <translation>自东向西各站及公里数。</translation>
    </message>
    <message>
        <source>Legs over the border</source>
        <translation>口岸区段</translation>
    </message>
    <message>
        <source>Which way is counted for emissions.</source>
        <translation>排放按哪一段里程计算。</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>口岸</translation>
    </message>
    <message>
        <source>What a port is called in each language.</source>
        <translation>口岸在各语言中的名称。</translation>
    </message>
    <message>
        <source>Statuses in messages</source>
        <translation>报文状态代码</translation>
    </message>
    <message>
        <source>What the codes of a status mean.</source>
        <translation>状态代码的含义。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>{purpose} The desk&apos;s own since {when}.</source>
        <translation>{purpose}自 {when} 起用本工作台的版本。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Code tables</source>
        <translation>代码表</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>商品类别</translation>
    </message>
    <message>
        <source>Stations and routes</source>
        <translation>车站与线路</translation>
    </message>
    <message>
        <source>Railway channels</source>
        <translation>铁路报文的通道</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>中心库</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Find a setting: type a few letters</source>
        <translation>查找设置：输入几个字或拼音</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word.</source>
        <translation>没有这样的设置，请换个词。</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>The next record starts with this value (F4 changes that)</source>
        <translation>下一条记录沿用此值（F4 更改）</translation>
    </message>
    <message>
        <source>edit of a record</source>
        <translation>修改记录</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>新增 %n 条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Locked by {name}. What was typed is kept; another person may sign in as well.</source>
        <translation>{name} 已锁定窗口。已输入的内容保留；也可由他人登录。</translation>
    </message>
    <message>
        <source>Sign in to work at this desk.</source>
        <translation>请登录后使用本工作台。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>登录名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>The caps lock seems to be on</source>
        <translation>大写锁定似乎已打开</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Recovery code…</source>
        <translation>恢复码(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message>
        <source>{year}</source>
        <translation>{year}年</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>pattern of a day, as Qt writes patterns</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>{day}</source>
        <comment>day of the month, under an axis</comment>
        <translation>{day}</translation>
    </message>
    <message>
        <source>Q{quarter} {year}</source>
        <comment>a quarter of a year</comment>
        <translation>{year}年第{quarter}季度</translation>
    </message>
    <message>
        <source>Week {week}, {year}</source>
        <comment>an ISO week</comment>
        <translation>{year}年第{week}周</translation>
    </message>
    <message>
        <source>{first} to {last} {year}</source>
        <comment>months of a year</comment>
        <translation>{year}年{first}至{last}</translation>
    </message>
    <message>
        <source>{first} to {last} {month} {year}</source>
        <comment>days of a month</comment>
        <translation>{year}年{month}{first}至{last}日</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>pattern of a day without its year, as Qt writes patterns</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>Q{quarter}</source>
        <comment>a quarter, under an axis</comment>
        <translation>{quarter}季度</translation>
    </message>
    <message>
        <source>W{week}</source>
        <comment>a week, under an axis</comment>
        <translation>{week}周</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>{key}: {stage} now; Shift+{key}: at another time</source>
        <translation>{key}：{stage}（现在）；Shift+{key}：另填时间</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n not saved yet</source>
        <translation>
            <numerusform>%n 条尚未保存</numerusform>
        </translation>
    </message>
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
        <source>No railway message yet</source>
        <translation>尚无铁路报文</translation>
    </message>
    <message>
        <source>Railway {age} ago</source>
        <translation>铁路报文 {age}前</translation>
    </message>
    <message>
        <source>Age of the newest message of the railway; Trains › Channels… says more</source>
        <translation>最新铁路报文的时间；详见“列车 › 通道…”</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} 小时</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} 天</translation>
    </message>
</context>
<context>
    <name>StepStack</name>
    <message>
        <source>One moment: a step of many records is still under way.</source>
        <translation>请稍候：一步涉及多条记录的操作仍在进行。</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>已完成：{what}</translation>
    </message>
    <message>
        <source>Under way: {what}…</source>
        <translation>正在进行：{what}…</translation>
    </message>
    <message>
        <source>“{what}” stays as it is. {why}</source>
        <translation>“{what}”保持原样。{why}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>import of {what} from {file}</source>
        <translation>从 {file} 导入{what}</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 条记录</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count} 条记录</translation>
    </message>
    <message>
        <source>1 consignment</source>
        <translation>1 票</translation>
    </message>
    <message>
        <source>{count} consignments</source>
        <translation>{count} 票</translation>
    </message>
    <message>
        <source>1 train event</source>
        <translation>1 个列车事件</translation>
    </message>
    <message>
        <source>{count} train events</source>
        <translation>{count} 个列车事件</translation>
    </message>
    <message>
        <source>1 reading</source>
        <translation>1 条读数</translation>
    </message>
    <message>
        <source>{count} readings</source>
        <translation>{count} 条读数</translation>
    </message>
    <message>
        <source>1 meter</source>
        <translation>1 个计量表</translation>
    </message>
    <message>
        <source>{count} meters</source>
        <translation>{count} 个计量表</translation>
    </message>
    <message>
        <source>1 factor</source>
        <translation>1 个系数</translation>
    </message>
    <message>
        <source>{count} factors</source>
        <translation>{count} 个系数</translation>
    </message>
    <message>
        <source>1 yardstick</source>
        <translation>1 个标尺</translation>
    </message>
    <message>
        <source>{count} yardsticks</source>
        <translation>{count} 个标尺</translation>
    </message>
    <message>
        <source>1 occasion</source>
        <translation>1 条大事记</translation>
    </message>
    <message>
        <source>{count} occasions</source>
        <translation>{count} 条大事记</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 份样本</translation>
    </message>
    <message>
        <source>{count} samples</source>
        <translation>{count} 份样本</translation>
    </message>
    <message>
        <source>1 paper keyed twice</source>
        <translation>1 票复录单证</translation>
    </message>
    <message>
        <source>{count} papers keyed twice</source>
        <translation>{count} 票复录单证</translation>
    </message>
    <message>
        <source>1 contest</source>
        <translation>1 项冲突</translation>
    </message>
    <message>
        <source>{count} contests</source>
        <translation>{count} 项冲突</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 处改动</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} 处改动</translation>
    </message>
    <message>
        <source>add of {what}</source>
        <translation>新增{what}</translation>
    </message>
    <message>
        <source>edit of {what}</source>
        <translation>更改{what}</translation>
    </message>
    <message>
        <source>void of {what}</source>
        <translation>作废{what}</translation>
    </message>
    <message>
        <source>restore of {what}</source>
        <translation>恢复{what}</translation>
    </message>
    <message>
        <source>change of {what}</source>
        <translation>改动{what}</translation>
    </message>
</context>
<context>
    <name>Stringline</name>
    <message>
        <source>Now {time}</source>
        <translation>现在 {time}</translation>
    </message>
    <message>
        <source>Beijing time</source>
        <translation>北京时间</translation>
    </message>
    <message>
        <source>{place} time</source>
        <translation>{place}时间</translation>
    </message>
    <message>
        <source>{route}  ({count})</source>
        <translation>{route}（{count} 列）</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>The route that is drawn, and how many trains are on it</source>
        <translation>所画的线路，以及线路上的列车数</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Expected, 10 to 90 %</source>
        <translation>预计（10%～90%）</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>Direction not known</source>
        <translation>方向不明</translation>
    </message>
    <message>
        <source>No trains yet. Drop a railway file into the inbox folder, and its trains are drawn here.</source>
        <translation>还没有列车。请把铁路文件放入 inbox 文件夹，列车就会画在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n train(s) are not on this route</source>
        <translation>
            <numerusform>%n 列不在本线路上</numerusform>
        </translation>
    </message>
    <message>
        <source>Train {train_no} is not on this route</source>
        <translation>{train_no} 次不在本线路上</translation>
    </message>
    <message>
        <source>{place} at {time}</source>
        <translation>{time} 到 {place}</translation>
    </message>
    <message>
        <source>10 to 90 %</source>
        <translation>10%～90%</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>晚点</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>停留</translation>
    </message>
    <message>
        <source>No train is at the port or expected, nor left lately.</source>
        <translation>目前没有在站、待到或刚离开的列车。</translation>
    </message>
    <message>
        <source>No train is known at two places of one route yet. The routes are in routes.csv; a copy of it in the desk&apos;s folder counts instead.</source>
        <translation>还没有一列车在同一线路上有两个已知地点。线路在 routes.csv 中；数据文件夹里若有同名文件，则以它为准。</translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation>向前、向后</translation>
    </message>
    <message>
        <source>less time, more time</source>
        <translation>缩短、加长时间范围</translation>
    </message>
    <message>
        <source>all the time there is</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>the next train up or down the line of now</source>
        <translation>沿“现在”线的上一列、下一列</translation>
    </message>
    <message>
        <source>open the train</source>
        <translation>打开列车</translation>
    </message>
    <message>
        <source>no train</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Trains, {route}</source>
        <translation>列车运行图：{route}</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>列车</translation>
    </message>
    <message>
        <source>As of {time}, {zone}. A hair is the plan; solid is what happened; dashed is expected, with 10 to 90 %.</source>
        <translation>截至 {time}（{zone}）。细线为计划，实线为实际，虚线为预计及其 10%～90% 范围。</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>pattern of a day, as Qt writes patterns</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>pattern of a day, as Qt writes patterns</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>km</source>
        <translation>公里</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Wagons of the train</source>
        <translation>列车编组</translation>
    </message>
    <message numerus="yes">
        <source>{gauge}: %n wagon(s)</source>
        <translation>
            <numerusform>{gauge}：%n 辆</numerusform>
        </translation>
    </message>
    <message>
        <source>{gauge} mm</source>
        <translation>{gauge} mm</translation>
    </message>
    <message>
        <source>Wagons</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>On this gauge only</source>
        <translation>仅在此轨距</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>顺位 {number}</translation>
    </message>
    <message>
        <source>wagon {number}</source>
        <translation>车号 {number}</translation>
    </message>
    <message>
        <source>container {number}</source>
        <translation>箱号 {number}</translation>
    </message>
    <message>
        <source>seal {number}</source>
        <translation>封号 {number}</translation>
    </message>
    <message>
        <source>railway {weight} kg</source>
        <translation>铁路 {weight} kg</translation>
    </message>
    <message>
        <source>on the record wagon {number}</source>
        <translation>记录车号 {number}</translation>
    </message>
    <message>
        <source>on the record container {number}</source>
        <translation>记录箱号 {number}</translation>
    </message>
    <message>
        <source>declared {weight} kg</source>
        <translation>申报 {weight} kg</translation>
    </message>
    <message>
        <source>difference {weight} kg ({share})</source>
        <translation>差额 {weight} kg（{share}）</translation>
    </message>
    <message>
        <source>declaration {number}</source>
        <translation>报关单 {number}</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>Release time, h</source>
        <translation>放行时间，小时</translation>
    </message>
    <message>
        <source>Nothing is released yet.</source>
        <translation>尚无放行。</translation>
    </message>
    <message>
        <source>target {target}</source>
        <translation>目标 {target}</translation>
    </message>
    <message>
        <source>{name} {target}</source>
        <translation>{name} {target}</translation>
    </message>
    <message>
        <source>reform {day}</source>
        <translation>改革 {day}</translation>
    </message>
    <message>
        <source>{what}, h</source>
        <translation>{what}，小时</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Consignments</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未放行</translation>
    </message>
    <message>
        <source>Mean of the released</source>
        <translation>已放行的均值</translation>
    </message>
    <message>
        <source>Median, 95 % from</source>
        <translation>中位数 95% 下限</translation>
    </message>
    <message>
        <source>Median, 95 % to</source>
        <translation>中位数 95% 上限</translation>
    </message>
    <message>
        <source>75 % released in</source>
        <translation>75% 放行用时</translation>
    </message>
    <message>
        <source>90 % released in</source>
        <translation>90% 放行用时</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Within target, %</source>
        <translation>达标 %</translation>
    </message>
    <message>
        <source>Within target, 95 % from, %</source>
        <translation>达标 95% 下限 %</translation>
    </message>
    <message>
        <source>Within target, 95 % to, %</source>
        <translation>达标 95% 上限 %</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Median with 95 % interval</source>
        <translation>中位数与 95% 区间</translation>
    </message>
    <message>
        <source>Median release time by month</source>
        <translation>各月放行时间中位数</translation>
    </message>
    <message>
        <source>Median release time by week</source>
        <translation>各周放行时间中位数</translation>
    </message>
    <message>
        <source>Control chart of the monthly medians</source>
        <translation>月中位数控制图</translation>
    </message>
    <message>
        <source>Control chart of the weekly medians</source>
        <translation>周中位数控制图</translation>
    </message>
    <message>
        <source>Released within so many hours, and within target</source>
        <translation>若干小时内放行的比例与达标率</translation>
    </message>
    <message>
        <source>Moving range</source>
        <translation>移动极差</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中心线</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>下控制限</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>上控制限</translation>
    </message>
    <message>
        <source>Upper limit of the ranges</source>
        <translation>极差上控制限</translation>
    </message>
    <message>
        <source>Special cause</source>
        <translation>特殊原因</translation>
    </message>
    <message>
        <source>Centre and limits</source>
        <translation>中心线与控制限</translation>
    </message>
    <message>
        <source>limit {hours}</source>
        <translation>控制限 {hours}</translation>
    </message>
    <message>
        <source>centre {hours}</source>
        <translation>中心 {hours}</translation>
    </message>
    <message>
        <source>{stage} {change}</source>
        <translation>{stage} {change}</translation>
    </message>
    <message>
        <source>Mean release time by stage, before and since</source>
        <translation>前后各环节的平均放行时间</translation>
    </message>
    <message>
        <source>Mean release time by stage and part</source>
        <translation>各环节、各部分的平均放行时间</translation>
    </message>
    <message>
        <source>Mean release time by stage and month</source>
        <translation>各月各环节的平均放行时间</translation>
    </message>
    <message>
        <source>Mean release time by stage and week</source>
        <translation>各周各环节的平均放行时间</translation>
    </message>
    <message>
        <source>Mean of the released, h</source>
        <translation>已放行的均值，小时</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>全部环节</translation>
    </message>
    <message>
        <source>{side}, n {cases}</source>
        <translation>{side}，{cases} 票</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>75 % done in</source>
        <translation>75% 完成用时</translation>
    </message>
    <message>
        <source>90 % done in</source>
        <translation>90% 完成用时</translation>
    </message>
    <message>
        <source>Mean of the done</source>
        <translation>已完成的均值</translation>
    </message>
    <message>
        <source>Part of the mean release time</source>
        <translation>占平均放行时间</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>Monthly median</source>
        <translation>月中位数</translation>
    </message>
    <message>
        <source>Weekly median</source>
        <translation>周中位数</translation>
    </message>
    <message>
        <source>{name}: {share} within target</source>
        <translation>{name}：{share} 达标</translation>
    </message>
    <message>
        <source>{name} {share}</source>
        <translation>{name} {share}</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Released, %</source>
        <translation>已放行，%</translation>
    </message>
    <message>
        <source>95 % from, %</source>
        <translation>95% 下限，%</translation>
    </message>
    <message>
        <source>95 % to, %</source>
        <translation>95% 上限，%</translation>
    </message>
    <message>
        <source>Released within so many hours</source>
        <translation>在若干小时内放行</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>Arrived in</source>
        <translation>运抵时期</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>进出口</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>运输方式</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>收发货人</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>时间粒度</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>All hours</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>All directions</source>
        <translation>全部方向</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>全部运输方式</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>全部通道</translation>
    </message>
    <message>
        <source>All traders</source>
        <translation>全部收发货人</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>近 12 个月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>{day}起</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By direction</source>
        <translation>按进出口</translation>
    </message>
    <message>
        <source>By mode</source>
        <translation>按运输方式</translation>
    </message>
    <message>
        <source>By lane</source>
        <translation>按通道</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>按商品类别</translation>
    </message>
    <message>
        <source>By trader</source>
        <translation>按收发货人</translation>
    </message>
    <message>
        <source>beyond a limit</source>
        <translation>超出控制限</translation>
    </message>
    <message>
        <source>eight on one side</source>
        <translation>八点同侧</translation>
    </message>
    <message>
        <source>three of four near a limit</source>
        <translation>四点中三点靠近控制限</translation>
    </message>
    <message>
        <source>a jump</source>
        <translation>跳变</translation>
    </message>
    <message>
        <source>{cases} consignments, {open} of them open</source>
        <translation>{cases} 票，其中 {open} 票未放行</translation>
    </message>
    <message>
        <source>as of {day} {time}</source>
        <translation>截至{day} {time}</translation>
    </message>
    <message>
        <source>journal no. {number}</source>
        <translation>台账第 {number} 号</translation>
    </message>
    <message>
        <source>working hours of the post</source>
        <translation>口岸工作时间</translation>
    </message>
    <message>
        <source>all hours</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>sample data, all made up</source>
        <translation>示例数据，纯属虚构</translation>
    </message>
    <message>
        <source>no target is set for them</source>
        <translation>未设目标</translation>
    </message>
    <message>
        <source>of {cases} · counted as not yet released</source>
        <translation>共 {cases} 票 · 按未放行计</translation>
    </message>
    <message>
        <source>Median release time</source>
        <translation>放行时间中位数</translation>
    </message>
    <message>
        <source>Nine of ten released in</source>
        <translation>九成放行用时</translation>
    </message>
    <message>
        <source>Within target</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>Within the target of {target}</source>
        <translation>达到目标 {target}</translation>
    </message>
    <message>
        <source>95 %: {interval}</source>
        <translation>95%：{interval}</translation>
    </message>
    <message>
        <source>of {before} before and {after} since</source>
        <translation>之前 {before}，之后 {after}</translation>
    </message>
    <message>
        <source>points</source>
        <translation>个百分点</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{change}, 95 %: {interval}</source>
        <translation>{change}，95%：{interval}</translation>
    </message>
    <message>
        <source>{said} {next}</source>
        <translation>{said}{next}</translation>
    </message>
    <message>
        <source>{period}: of {cases} consignments {open} are still open, too many to tell a median.</source>
        <translation>{period}：{cases} 票中 {open} 票仍未放行，过多，无法给出中位数。</translation>
    </message>
    <message>
        <source>{period}: half were released within {median}, nine of ten within {p90}.</source>
        <translation>{period}：半数在 {median}内放行，九成在 {p90}内放行。</translation>
    </message>
    <message>
        <source>{period}: half were released within {median}, nine of ten within {p90}; {share} met their target.</source>
        <translation>{period}：半数在 {median}内放行，九成在 {p90}内放行；{share} 达标。</translation>
    </message>
    <message>
        <source>{slow} takes longest (median {most}), {fast} is quickest ({least}).</source>
        <translation>{slow}最慢（中位数 {most}），{fast}最快（{least}）。</translation>
    </message>
    <message>
        <source>Of the mean of {mean}, “{stage}” takes most: {hours}.</source>
        <translation>均值 {mean}，其中“{stage}”占得最多，为 {hours}。</translation>
    </message>
    <message>
        <source>“{stage}” saved most, {hours}.</source>
        <translation>“{stage}”节省最多：{hours}。</translation>
    </message>
    <message>
        <source>“{stage}” costs most, {hours} more.</source>
        <translation>“{stage}”增加最多：{hours}。</translation>
    </message>
    <message>
        <source>{odd} of {steps} months stand out.</source>
        <translation>{steps} 个月中有 {odd} 个月异常。</translation>
    </message>
    <message>
        <source>{odd} of {steps} weeks stand out.</source>
        <translation>{steps} 周中有 {odd} 周异常。</translation>
    </message>
    <message>
        <source>Nothing arrived before {day} in this period: choose a later day.</source>
        <translation>本期内{day}之前没有运抵的货：请选择更晚的日期。</translation>
    </message>
    <message>
        <source>Nothing arrived from {day} on in this period: choose an earlier day.</source>
        <translation>本期内{day}起没有运抵的货：请选择更早的日期。</translation>
    </message>
    <message>
        <source>Since {day}: on one side too many are still open to tell a median ({test}).</source>
        <translation>{day}起：有一侧未放行的过多，无法给出中位数（{test}）。</translation>
    </message>
    <message>
        <source>Since {day} the median fell from {before} to {after} ({change}, 95 %: {interval}; {test}){within}.</source>
        <translation>{day}起，中位数由 {before} 降至 {after}（{change}，95%：{interval}；{test}）{within}。</translation>
    </message>
    <message>
        <source>Since {day} the median rose from {before} to {after} ({change}, 95 %: {interval}; {test}){within}.</source>
        <translation>{day}起，中位数由 {before} 升至 {after}（{change}，95%：{interval}；{test}）{within}。</translation>
    </message>
    <message>
        <source>Since {day} the median is {after}, as it was before ({change}, 95 %: {interval}; {test}){within}.</source>
        <translation>{day}起，中位数为 {after}，与之前相同（{change}，95%：{interval}；{test}）{within}。</translation>
    </message>
    <message>
        <source>Such a difference may be chance.</source>
        <translation>这样的差异可能出于偶然。</translation>
    </message>
    <message>
        <source>; within target {before} → {after}</source>
        <translation>；达标 {before} → {after}</translation>
    </message>
    <message>
        <source>nothing to test</source>
        <translation>无可检验</translation>
    </message>
    <message>
        <source>log-rank p &lt; {p}</source>
        <translation>对数秩检验 p &lt; {p}</translation>
    </message>
    <message>
        <source>log-rank p = {p}</source>
        <translation>对数秩检验 p = {p}</translation>
    </message>
    <message>
        <source>Published: {before} to {after} (computed {computed}). Measured here, medians: {measured}.</source>
        <translation>公布：{before} 降至 {after}（算得 {computed}）。本台实测（中位数）：{measured}。</translation>
    </message>
    <message>
        <source>Published: {before} to {after}, called {called} (computed {computed}). Measured here, medians: {measured}.</source>
        <translation>公布：{before} 降至 {after}，称 {called}（算得 {computed}）。本台实测（中位数）：{measured}。</translation>
    </message>
    <message>
        <source>{name}. {said}</source>
        <translation>{name}。{said}</translation>
    </message>
    <message>
        <source>{source}
Not verified: {what}</source>
        <translation>{source}
未核实：{what}</translation>
    </message>
    <message>
        <source>No consignment has arrived yet. Record arrivals on the board (Ctrl+T), or import a file of times there (Ctrl+I).</source>
        <translation>还没有运抵的货。请在看板上记录运抵（Ctrl+T），或在那里导入时间文件（Ctrl+I）。</translation>
    </message>
    <message>
        <source>None that arrived in {period} is of the kind chosen. Choose “All” or another period at the left.</source>
        <translation>{period}运抵的货中没有所选的种类。请在左侧选择“全部”或其他时期。</translation>
    </message>
    <message>
        <source>No consignment arrived in {period}. The first one arrived on {day}: choose another period at the left.</source>
        <translation>{period}没有运抵的货。第一票于{day}运抵：请在左侧选择其他时期。</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>正在写入 {file}…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>矢量图</translation>
    </message>
    <message>
        <source>Data, Excel</source>
        <translation>数据（Excel）</translation>
    </message>
    <message>
        <source>Data, text</source>
        <translation>数据（文本）</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>变更日</translation>
    </message>
    <message>
        <source>First day of the new procedure</source>
        <translation>新办法首日</translation>
    </message>
    <message>
        <source>From arrival, or of a stage</source>
        <translation>自运抵起，或某环节</translation>
    </message>
    <message>
        <source>Mean of the done, h</source>
        <translation>已完成的均值，小时</translation>
    </message>
    <message>
        <source>Median, h</source>
        <translation>中位数，小时</translation>
    </message>
    <message>
        <source>95 % from, h</source>
        <translation>95% 下限，小时</translation>
    </message>
    <message>
        <source>95 % to, h</source>
        <translation>95% 上限，小时</translation>
    </message>
    <message>
        <source>75 %, h</source>
        <translation>75%，小时</translation>
    </message>
    <message>
        <source>90 %, h</source>
        <translation>90%，小时</translation>
    </message>
    <message>
        <source>Target, h</source>
        <translation>目标，小时</translation>
    </message>
    <message>
        <source>Part of the mean, h</source>
        <translation>占均值，小时</translation>
    </message>
    <message>
        <source>Release time</source>
        <translation>放行时间</translation>
    </message>
    <message>
        <source>Release time and stages, by part</source>
        <translation>各部分的放行时间与环节</translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message>
        <source>Move the crosshair of a graph; the box tells the exact figures</source>
        <translation>移动图上的十字线，方框显示准确数字</translation>
    </message>
    <message>
        <source>Shift+← →</source>
        <translation>Shift+← →</translation>
    </message>
    <message>
        <source>Move the day of the change</source>
        <translation>移动变更日</translation>
    </message>
    <message>
        <source>Enlarge the graph</source>
        <translation>放大此图</translation>
    </message>
    <message>
        <source>Back to all four graphs</source>
        <translation>回到四幅图</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Workbook…</source>
        <translation>工作簿…</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>复制结论</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Compare before and after a day</source>
        <translation>比较某日前后</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>Esc while it reads</source>
        <translation>读取时按 Esc</translation>
    </message>
    <message>
        <source>Stop reading; what was shown stays</source>
        <translation>停止读取；原来显示的内容保留</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>All figures of the parts and their stages</source>
        <translation>各部分及其环节的全部数值</translation>
    </message>
    <message>
        <source>Copy the graph in focus as a picture, or the figures of the table</source>
        <translation>把当前的图复制为图片，或复制表格中的数值</translation>
    </message>
    <message>
        <source>Save the graph in focus as a picture or its data, or the table</source>
        <translation>保存当前的图（图片或数据），或保存表格</translation>
    </message>
    <message>
        <source>Write the Time Release Study as a workbook</source>
        <translation>将放行时间研究写成工作簿</translation>
    </message>
    <message>
        <source>Copy the exact table behind the graph in focus</source>
        <translation>复制当前图的准确数据表</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What the charts say</source>
        <translation>图表要点</translation>
    </message>
    <message>
        <source>All graphs</source>
        <translation>全部图</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Stopped. F5 reads it again.</source>
        <translation>已停止。按 F5 重新读取。</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture copied: {title}</source>
        <translation>已复制图片：{title}</translation>
    </message>
    <message>
        <source>Data copied: {title}</source>
        <translation>已复制数据：{title}</translation>
    </message>
    <message>
        <source>Sentence copied</source>
        <translation>已复制结论</translation>
    </message>
    <message>
        <source>Save the graph</source>
        <translation>保存图</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已保存为 {file}</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>时效研究</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Write the workbook</source>
        <translation>写工作簿</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>A file is still being written. Wait for it, or stop it.</source>
        <translation>文件仍在写入。请等待，或停止。</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>已停止；没有写入任何内容。</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}). Choose another folder.</source>
        <translation>无法写入 {file}（{why}）。请另选文件夹。</translation>
    </message>
</context>
<context>
    <name>TableEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>添加行</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>As shipped…</source>
        <translation>恢复出厂…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Next that is wrong</source>
        <translation>下一处错误</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Find in the table (Ctrl+F)</source>
        <translation>在表中查找（Ctrl+F）</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>在表中查找</translation>
    </message>
    <message>
        <source>“{text}” is nowhere in this table.</source>
        <translation>表中没有“{text}”。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>与出厂相同</translation>
    </message>
    <message>
        <source>against the shipped table: {what}</source>
        <translation>与出厂表相比：{what}</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>增 {count}</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>改 {count}</translation>
    </message>
    <message>
        <source>{count} gone</source>
        <translation>删 {count}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>all rows the same</source>
        <translation>各行相同</translation>
    </message>
    <message>
        <source>{file}: {what}.</source>
        <translation>{file}：{what}。</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>继续编辑(&amp;K)</translation>
    </message>
    <message>
        <source>, in another order</source>
        <translation>，顺序不同</translation>
    </message>
    <message>
        <source>This table was changed meanwhile, perhaps by another desk. Yours takes its place; that one is kept in {folder}.</source>
        <translation>此表期间已被更改，可能来自其他工作台。将以您的为准；原表保存在 {folder}。</translation>
    </message>
    <message>
        <source>Save &amp;mine</source>
        <translation>保存我的(&amp;M)</translation>
    </message>
    <message>
        <source>Kept. Everything goes by it from now on.</source>
        <translation>已保存，即刻生效。</translation>
    </message>
    <message>
        <source>Kept: {table}</source>
        <translation>已保存：{table}</translation>
    </message>
    <message>
        <source>Use the shipped table again? The desk&apos;s own is kept in {folder}.</source>
        <translation>恢复使用出厂表？本工作台的表保存在 {folder}。</translation>
    </message>
    <message>
        <source>&amp;Yes, as shipped</source>
        <translation>是，恢复出厂(&amp;Y)</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>恢复出厂</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV text (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;CSV 文本 (*.csv)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已写出：{file}</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv)</source>
        <translation>表格 (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv)</translation>
    </message>
    <message>
        <source>Import the table</source>
        <translation>导入表</translation>
    </message>
    <message>
        <source>{file} says the same as this table.</source>
        <translation>{file} 与本表内容相同。</translation>
    </message>
    <message>
        <source>Take them? They are kept with Save.</source>
        <translation>采用吗？点保存后生效。</translation>
    </message>
    <message>
        <source>&amp;Take them</source>
        <translation>采用(&amp;T)</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>导入 {file}</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>What you changed is not kept yet.</source>
        <translation>您的更改尚未保存。</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>不保存离开(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>&amp;Cargo</source>
        <translation>货物(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Meters</source>
        <translation>计量(&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;learance</source>
        <translation>通关(&amp;L)</translation>
    </message>
    <message>
        <source>Trai&amp;ns</source>
        <translation>列车(&amp;N)</translation>
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
    <name>Taking</name>
    <message>
        <source>Picture copied</source>
        <translation>已复制图片</translation>
    </message>
    <message>
        <source>Train {train} copied</source>
        <translation>已复制 {train} 次列车</translation>
    </message>
    <message numerus="yes">
        <source>%n train(s) copied</source>
        <translation>
            <numerusform>已复制 %n 列车</numerusform>
        </translation>
    </message>
    <message>
        <source>Stringline</source>
        <translation>运行图</translation>
    </message>
    <message>
        <source>Save the stringline</source>
        <translation>保存运行图</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}). Choose another folder.</source>
        <translation>无法写入 {file}（{why}）。请另选文件夹。</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已保存为 {file}</translation>
    </message>
</context>
<context>
    <name>TargetsSection</name>
    <message>
        <source>Gross &amp;weight of {year}</source>
        <translation>{year} 年毛重目标(&amp;W)</translation>
    </message>
    <message>
        <source>year target plan tonnes</source>
        <translation>年度目标 计划 吨</translation>
    </message>
    <message>
        <source>none, or as 45.6 Mt</source>
        <translation>无，或如 4560万吨</translation>
    </message>
    <message>
        <source>Other targets of the year</source>
        <translation>本年其他目标</translation>
    </message>
    <message>
        <source>Value, vehicles and each meter have theirs where they are drawn.</source>
        <translation>货值、车辆和各计量表的目标在其图表处设定。</translation>
    </message>
    <message>
        <source>To T&amp;rends</source>
        <translation>转到趋势(&amp;R)</translation>
    </message>
    <message>
        <source>The whole port, import, export and transit together. Enter keeps it; empty: no target.</source>
        <translation>全口岸进口、出口、过境合计。Enter 保存；留空为无目标。</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>No target any more.</source>
        <translation>已取消目标。</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>What the desk&apos;s own file holds cannot be read; all that was entered after this backup is missing.</source>
        <translation>工作台自身的文件无法读取；此备份之后录入的内容都不在其中。</translation>
    </message>
    <message>
        <source>Half-typed records that would be lost: {count}.</source>
        <translation>将丢失未录完的记录 {count} 条。</translation>
    </message>
    <message>
        <source>Nothing would be lost: the desk holds nothing that this backup has not.</source>
        <translation>不会丢失任何内容：工作台现有的，此备份全有。</translation>
    </message>
    <message>
        <source>Would be lost: {count} in the journal, records concerned: {records} ({by}).</source>
        <translation>将丢失 {count} 笔台账，涉及 {records} 条记录（{by}）。</translation>
    </message>
    <message>
        <source>{records} records; the last entry is no. {no}, {at}, by {who}.</source>
        <translation>{records} 条记录；最后一笔为台账第 {no} 号，{at}，{who}。</translation>
    </message>
    <message>
        <source>Only in this backup, put aside by another restore: {count} in the journal.</source>
        <translation>有 {count} 笔台账只在此备份中：此前的一次恢复把它们换下了。</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 项</translation>
    </message>
    <message>
        <source>Since then {name} was closed by {who}, {at}.</source>
        <translation>此后 {name} 由 {who} 结账，{at}。</translation>
    </message>
    <message>
        <source>Since then {name} was reopened by {who}, {at}.</source>
        <translation>此后 {name} 由 {who} 反结账，{at}。</translation>
    </message>
    <message>
        <source>Since then the return {name} was handed out by {who}, {at}.</source>
        <translation>此后报表 {name} 由 {who} 报出，{at}。</translation>
    </message>
    <message>
        <source>Since then: {name}, {who}, {at}.</source>
        <translation>此后：{name}，{who}，{at}。</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A day on one sheet</source>
        <translation>一天一张表</translation>
    </message>
    <message>
        <source>Each line is a cargo record. PgUp and PgDn turn to the day before and the day after.</source>
        <translation>每行是一条货物记录。PgUp 和 PgDn 翻到前一天和后一天。</translation>
    </message>
    <message>
        <source>Enter a record</source>
        <translation>录一条记录</translation>
    </message>
    <message>
        <source>Ctrl+End leads to the blank row. Type; Enter goes from field to field and saves behind the last. Try it now, if you like.</source>
        <translation>Ctrl+End 到待录行。键入后按 Enter 逐栏前进，最后一栏后保存。现在就可以试试。</translation>
    </message>
    <message>
        <source>Everything can be taken back</source>
        <translation>一切都可撤销</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes the last step, also one of this morning. The journal keeps both.</source>
        <translation>Ctrl+Z 撤销上一步，今天早上的也行。台账两者都保留。</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>什么都能找</translation>
    </message>
    <message>
        <source>Ctrl+F, then a number, goods, a trader, a remark: Chinese words by their pinyin too.</source>
        <translation>Ctrl+F，再键入号码、商品、收发货人或备注；中文也可用拼音。</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>通关</translation>
    </message>
    <message>
        <source>Who is late stands on top. F2 to F9 say that a stage has just happened, for all chosen lines.</source>
        <translation>超时的在最上面。F2 到 F9 记下所选各票刚完成的环节。</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>列车</translation>
    </message>
    <message>
        <source>What is due, what is here, what has gone. Enter opens a train: its wagons against the declarations.</source>
        <translation>待到、在站、已离一目了然。Enter 打开列车：车辆与报关逐一对照。</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>The sentence says what the chart shows. Enter leads on: from the year to the month, the day, the records.</source>
        <translation>一句话说出图的意思。Enter 逐级深入：年、月、日、记录。</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E works through the checklist and closes the month, Ctrl+E writes the Excel return.</source>
        <translation>Ctrl+Shift+E 逐项核对并结账，Ctrl+E 写出 Excel 报表。</translation>
    </message>
    <message>
        <source>Any command by a few letters</source>
        <translation>几个字母找到任何命令</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command and tells its key; next time press that.</source>
        <translation>Ctrl+K 找到任何命令并显示其按键，下次直接按。</translation>
    </message>
    <message>
        <source>Help is one key away</source>
        <translation>按一个键就有帮助</translation>
    </message>
    <message>
        <source>F1 explains what is in front of you, Shift+F1 shows all keys. This tour stays in the menu Help.</source>
        <translation>F1 说明眼前的内容，Shift+F1 显示全部按键。本导览在菜单“帮助”里随时可看。</translation>
    </message>
    <message>
        <source>{number} · Enter goes on, Esc leaves</source>
        <translation>{number} · Enter 继续，Esc 离开</translation>
    </message>
    <message>
        <source>Lea&amp;ve the tour</source>
        <translation>离开导览(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>完成(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Train</name>
    <message>
        <source>Due</source>
        <translation>待到</translation>
    </message>
    <message>
        <source>At the port</source>
        <translation>在站</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已离</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>停运</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>不经本站</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>已申报</translation>
    </message>
    <message>
        <source>Weight differs</source>
        <translation>重量不符</translation>
    </message>
    <message>
        <source>Probably a slip</source>
        <translation>疑似录入错误</translation>
    </message>
    <message>
        <source>Not declared</source>
        <translation>未申报</translation>
    </message>
    <message>
        <source>Not on the train</source>
        <translation>不在列车上</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>left before it came</source>
        <translation>先离后到</translation>
    </message>
    <message>
        <source>not announced</source>
        <translation>无预报</translation>
    </message>
    <message>
        <source>undeclared wagons</source>
        <translation>有未申报车辆</translation>
    </message>
    <message>
        <source>weights differ</source>
        <translation>重量不符</translation>
    </message>
    <message>
        <source>no list of wagons</source>
        <translation>无编组</translation>
    </message>
    <message>
        <source>not heard of</source>
        <translation>无消息</translation>
    </message>
    <message>
        <source>late</source>
        <translation>晚点</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>顺位</translation>
    </message>
    <message>
        <source>Wagon</source>
        <translation>车号</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>箱号</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封号</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>Gross kg</source>
        <translation>总重 kg</translation>
    </message>
    <message>
        <source>Tare kg</source>
        <translation>自重 kg</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>本台录入</translation>
    </message>
</context>
<context>
    <name>TrainBoard</name>
    <message>
        <source>Train</source>
        <translation>车次</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>始发 → 终到</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>晚点</translation>
    </message>
    <message>
        <source>Expected (10 to 90 %)</source>
        <translation>预计（10%～90%）</translation>
    </message>
    <message>
        <source>Almaty time</source>
        <translation>阿拉木图时间</translation>
    </message>
    <message>
        <source>Wagons declared</source>
        <translation>已申报车辆</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>关注</translation>
    </message>
</context>
<context>
    <name>TrainEvents</name>
    <message>
        <source>Place</source>
        <translation>车站</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>TrainModel</name>
    <message>
        <source>there since {time}</source>
        <translation>{time} 起在站</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>{time} 离开</translation>
    </message>
    <message>
        <source>{time}, by the plan</source>
        <translation>{time}（按计划）</translation>
    </message>
    <message>
        <source>{declared} of {all}</source>
        <translation>{declared} / {all}</translation>
    </message>
    <message>
        <source>{place}: by the plan and the delay; too few trains have gone this way</source>
        <translation>{place}：按计划与晚点推算；走过此线的列车太少</translation>
    </message>
    <message>
        <source>{place}: no train before was silent for so long</source>
        <translation>{place}：此前没有列车失联这么久</translation>
    </message>
    <message numerus="yes">
        <source>{place}: from %n train(s) before it</source>
        <translation>
            <numerusform>{place}：据此前 %n 列车</numerusform>
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
        <translation>按该行所示处理：采用铁路号码、生成草稿或打开记录</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>on a probable slip: the record is right, correct the train</source>
        <translation>疑似录入错误时：记录无误，更正列车编组</translation>
    </message>
    <message>
        <source>Shift+↑ ↓</source>
        <translation>Shift+↑ ↓</translation>
    </message>
    <message>
        <source>choose several differences</source>
        <translation>选择多项差异</translation>
    </message>
    <message>
        <source>along the wagons</source>
        <translation>沿编组移动</translation>
    </message>
    <message>
        <source>on the wagons: to the other gauge&apos;s wagon of the load</source>
        <translation>在编组上：转到另一轨距上装同一货的车</translation>
    </message>
    <message>
        <source>differences, wagons, events</source>
        <translation>差异、车辆、事件</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to the board</source>
        <translation>回到看板</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Make drafts</source>
        <translation>生成草稿</translation>
    </message>
    <message>
        <source>Copy undeclared</source>
        <translation>复制未申报清单</translation>
    </message>
    <message>
        <source>Export undeclared…</source>
        <translation>导出未申报清单…</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Do what the row says</source>
        <translation>按该行所示处理</translation>
    </message>
    <message>
        <source>The record is right</source>
        <translation>记录无误</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>复制号码</translation>
    </message>
    <message>
        <source>Its consignments</source>
        <translation>本列车各票</translation>
    </message>
    <message>
        <source>Print the train…</source>
        <translation>打印列车…</translation>
    </message>
    <message>
        <source>Back to the board (Esc)</source>
        <translation>回到看板（Esc）</translation>
    </message>
    <message>
        <source>Make drafts of cargo records for all wagons that are not declared (Ctrl+D)</source>
        <translation>为全部未申报的车辆生成货物记录草稿（Ctrl+D）</translation>
    </message>
    <message>
        <source>Do what the row says (Enter)</source>
        <translation>按该行所示处理（Enter）</translation>
    </message>
    <message>
        <source>The record is right: correct the train (Shift+Enter)</source>
        <translation>记录无误：更正列车编组（Shift+Enter）</translation>
    </message>
    <message>
        <source>Copy the numbers of the selected rows, or the events (Ctrl+C)</source>
        <translation>复制所选行的号码，或事件（Ctrl+C）</translation>
    </message>
    <message>
        <source>Wagons</source>
        <translation>编组</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Differences between train and declarations</source>
        <translation>列车与申报的差异</translation>
    </message>
    <message>
        <source>Events of the train</source>
        <translation>列车事件</translation>
    </message>
    <message>
        <source>Open in Clearance</source>
        <translation>在通关中打开</translation>
    </message>
    <message>
        <source>The railway has not told the wagons of this train yet. They stand here as soon as its list has come.</source>
        <translation>铁路尚未提供本列车的编组，收到后即显示于此。</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>尚无可比对的内容。</translation>
    </message>
    <message numerus="yes">
        <source>All %n load(s) are declared, and the weights agree.</source>
        <translation>
            <numerusform>%n 项均已申报，重量相符。</numerusform>
        </translation>
    </message>
    <message>
        <source>{source}, {time}</source>
        <translation>{source}，{time}</translation>
    </message>
    <message>
        <source>{status} since {time}</source>
        <translation>{status}，{time} 起</translation>
    </message>
    <message>
        <source>{status}, left {place} {time}</source>
        <translation>{status}，{time} 离开{place}</translation>
    </message>
    <message>
        <source>{status}, at {place} since {time}</source>
        <translation>{status}，{time} 起在{place}</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>正点</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>晚点 {time}</translation>
    </message>
    <message>
        <source>{time} early</source>
        <translation>早点 {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n wagon(s)</source>
        <translation>
            <numerusform>%n 辆</numerusform>
        </translation>
    </message>
    <message>
        <source>{tonnes} t gross</source>
        <translation>总重 {tonnes} t</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空车</translation>
    </message>
    <message>
        <source>{place} not before {times}</source>
        <translation>{place}最早 {times}</translation>
    </message>
    <message>
        <source>{place} expected {times}</source>
        <translation>预计到达{place}：{times}</translation>
    </message>
    <message>
        <source>No train before was silent for so long; this is the earliest that is left.</source>
        <translation>此前没有列车失联这么久；此为尚可能的最早时刻。</translation>
    </message>
    <message>
        <source>By the plan and the delay: too few trains have gone this way to tell a span.</source>
        <translation>按计划与晚点推算：走过此线的列车太少，给不出区间。</translation>
    </message>
    <message numerus="yes">
        <source>In brackets when eight of ten such trains came, from %n train(s) before it.</source>
        <translation>
            <numerusform>括号内为同类列车十列中八列的到达区间，据此前 %n 列。</numerusform>
        </translation>
    </message>
    <message>
        <source>Train {number}, {day}</source>
        <translation>列车 {number}，{day}</translation>
    </message>
    <message>
        <source>Clearance: no consignment of this train yet.</source>
        <translation>通关：本列车尚无票货。</translation>
    </message>
    <message numerus="yes">
        <source>Clearance: %n consignment(s)</source>
        <translation>
            <numerusform>通关：%n 票</numerusform>
        </translation>
    </message>
    <message>
        <source>released {count}</source>
        <translation>已放行 {count}</translation>
    </message>
    <message>
        <source>open {count} (waiting for: {stages})</source>
        <translation>未放行 {count}（等待：{stages}）</translation>
    </message>
    <message>
        <source>open {count}</source>
        <translation>未放行 {count}</translation>
    </message>
    <message>
        <source>late {count}</source>
        <translation>超时 {count}</translation>
    </message>
    <message>
        <source>first arrived {time}</source>
        <translation>最早运抵 {time}</translation>
    </message>
    <message>
        <source>last released {time}</source>
        <translation>最后放行 {time}</translation>
    </message>
    <message>
        <source>No consignment of this train yet.</source>
        <translation>本列车尚无票货。</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Enter&lt;/b&gt; does what each of the %n selected row(s) says.</source>
        <translation>
            <numerusform>&lt;b&gt;Enter&lt;/b&gt;：所选 %n 行各按所示处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a wagon first.</source>
        <translation>请先选择一辆车。</translation>
    </message>
    <message>
        <source>Choose a wagon that has a record.</source>
        <translation>请选择一辆有记录的车。</translation>
    </message>
    <message>
        <source>Events copied</source>
        <translation>已复制事件</translation>
    </message>
    <message>
        <source>Choose a difference first.</source>
        <translation>请先选择一项差异。</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) copied</source>
        <translation>
            <numerusform>已复制 %n 个号码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undeclared load(s) copied</source>
        <translation>
            <numerusform>已复制 %n 项未申报</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n probable slip(s) not among them</source>
        <translation>
            <numerusform>另有 %n 项疑似录入错误，未列入</numerusform>
        </translation>
    </message>
    <message>
        <source>Export undeclared</source>
        <translation>导出未申报清单</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Train {number}: not declared</source>
        <translation>{number} 次列车：未申报清单</translation>
    </message>
    <message numerus="yes">
        <source>%n undeclared load(s) saved as {file}</source>
        <translation>
            <numerusform>%n 项未申报已存为 {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Train</source>
        <translation>车次</translation>
    </message>
    <message>
        <source>Service day</source>
        <translation>开行日</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>At the port</source>
        <translation>到站日</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>项数</translation>
    </message>
    <message>
        <source>Gross kg</source>
        <translation>总重 kg</translation>
    </message>
</context>
<context>
    <name>TrainPaper</name>
    <message>
        <source>Times</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>No event is known.</source>
        <translation>没有已知的事件。</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>没有差异。</translation>
    </message>
    <message>
        <source>Wagons</source>
        <translation>编组</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Wagon</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>集装箱</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>货物</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Railway kg</source>
        <translation>铁路 kg</translation>
    </message>
    <message>
        <source>Declared kg</source>
        <translation>申报 kg</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>报关单号</translation>
    </message>
    <message>
        <source>The railway has not told the wagons of this train yet.</source>
        <translation>铁路尚未提供本列车的编组。</translation>
    </message>
    <message>
        <source>Loaded from</source>
        <translation>换装自</translation>
    </message>
</context>
<context>
    <name>TrainRow</name>
    <message>
        <source>Train</source>
        <translation>车次</translation>
    </message>
    <message>
        <source>Service day</source>
        <translation>开行日</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>From</source>
        <translation>始发站</translation>
    </message>
    <message>
        <source>To</source>
        <translation>终到站</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>承运人</translation>
    </message>
    <message>
        <source>Wagons</source>
        <translation>车数</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>车站</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Planned or actual</source>
        <translation>计划或实际</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Planned arrival</source>
        <translation>计划到达</translation>
    </message>
    <message>
        <source>Forecast arrival</source>
        <translation>预计到达</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Planned departure</source>
        <translation>计划出发</translation>
    </message>
    <message>
        <source>Forecast departure</source>
        <translation>预计出发</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>出发</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>轨距</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>顺位</translation>
    </message>
    <message>
        <source>Wagon</source>
        <translation>车号</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>箱号</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封号</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>Gross kg</source>
        <translation>总重 kg</translation>
    </message>
    <message>
        <source>Tare kg</source>
        <translation>自重 kg</translation>
    </message>
    <message>
        <source>Loaded from wagon</source>
        <translation>换自车号</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>制表时间</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>TrainsTab</name>
    <message>
        <source>Trains</source>
        <translation>列车</translation>
    </message>
    <message>
        <source>{event}: now, at the port</source>
        <translation>{event}：此刻，在本站</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open the train: its wagons, its times, what differs</source>
        <translation>打开列车：编组、时刻、差异</translation>
    </message>
    <message>
        <source>Shift+F2 … Shift+F9</source>
        <translation>Shift+F2 … Shift+F9</translation>
    </message>
    <message>
        <source>the same at another time or place</source>
        <translation>同上，另定时间或车站</translation>
    </message>
    <message>
        <source>Letters, digits</source>
        <translation>字母、数字</translation>
    </message>
    <message>
        <source>on the board: go to the line that finds trains, wagons and containers</source>
        <translation>在看板上：转到查找列车、车辆、集装箱的输入行</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to the board and all trains</source>
        <translation>回到看板与全部列车</translation>
    </message>
    <message>
        <source>Open train</source>
        <translation>打开列车</translation>
    </message>
    <message>
        <source>Enter event…</source>
        <translation>录入事件…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Find a train, wagon or container</source>
        <translation>查找列车、车辆或集装箱</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>预计效果</translation>
    </message>
    <message>
        <source>Channels…</source>
        <translation>通道…</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>清除全部筛选</translation>
    </message>
    <message>
        <source>Copy the train, or the stringline in focus as a picture</source>
        <translation>复制列车，或将当前运行图复制为图片</translation>
    </message>
    <message>
        <source>Copy the board</source>
        <translation>复制看板</translation>
    </message>
    <message>
        <source>Save the stringline as a picture…</source>
        <translation>将运行图存为图片…</translation>
    </message>
    <message>
        <source>Print the stringline…</source>
        <translation>打印运行图…</translation>
    </message>
    <message>
        <source>Stringline: go to now</source>
        <translation>运行图：转到现在</translation>
    </message>
    <message>
        <source>Stringline: all the time there is</source>
        <translation>运行图：全部时间</translation>
    </message>
    <message numerus="yes">
        <source>Stringline: %n hour(s)</source>
        <translation>
            <numerusform>运行图：%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Record an event now</source>
        <translation>记录事件：此刻</translation>
    </message>
    <message>
        <source>Record an event at a time</source>
        <translation>记录事件：指定时间</translation>
    </message>
    <message>
        <source>{event}: now</source>
        <translation>{event}：此刻</translation>
    </message>
    <message>
        <source>{event}: at a time…</source>
        <translation>{event}：指定时间…</translation>
    </message>
    <message>
        <source>Open train (Enter)</source>
        <translation>打开列车（Enter）</translation>
    </message>
    <message>
        <source>No train on the board fits. Ctrl+Shift+L shows all.</source>
        <translation>看板上没有符合的列车。Ctrl+Shift+L 显示全部。</translation>
    </message>
    <message>
        <source>Enter looks among all trains that ever were.</source>
        <translation>按 Enter 在历来全部列车中查找。</translation>
    </message>
    <message>
        <source>No train is at the port or expected, nor left lately. Type a number and press Enter to look among all trains that ever were.</source>
        <translation>目前没有在站、待到或刚离开的列车。录入号码后按 Enter，可在全部历史列车中查找。</translation>
    </message>
    <message>
        <source>No trains yet. Put the railway&apos;s files into the folder {inbox}, set up a channel, import a table with Ctrl+I, or enter an event with Ctrl+N.</source>
        <translation>尚无列车。请把铁路文件放入 {inbox}，设置通道，按 Ctrl+I 导入表格，或按 Ctrl+N 录入事件。</translation>
    </message>
    <message>
        <source>at the port {count}</source>
        <translation>在站 {count}</translation>
    </message>
    <message>
        <source>due {count}</source>
        <translation>待到 {count}</translation>
    </message>
    <message>
        <source>gone {count}</source>
        <translation>已离 {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n undeclared load(s)</source>
        <translation>
            <numerusform>未申报 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filtered away</source>
        <translation>
            <numerusform>已筛去 %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens a train · F2 … F9 record an event now · F1 help</source>
        <translation>Enter 打开列车 · F2 … F9 记录此刻事件 · F1 帮助</translation>
    </message>
    <message>
        <source>{number} was on train {train} of {day}, position {position}.</source>
        <translation>{number} 在 {day} 开行的 {train} 次列车上，顺位 {position}。</translation>
    </message>
    <message>
        <source>{number} is on no train that is known.</source>
        <translation>已知的列车上都没有 {number}。</translation>
    </message>
    <message numerus="yes">
        <source>On %n train(s) before that.</source>
        <translation>
            <numerusform>此前还在 %n 列车上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a train first.</source>
        <translation>请先选择一列车。</translation>
    </message>
</context>
<context>
    <name>TrendPages</name>
    <message>
        <source>Why…</source>
        <translation>原因…</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>展望</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>碳排放</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>大事记</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>进出口方向</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>运输方式</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>商品类别</translation>
    </message>
    <message>
        <source>HS chapter</source>
        <translation>HS 章</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国别（地区）</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>收发货人</translation>
    </message>
    <message>
        <source>Supervision mode</source>
        <translation>监管方式</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Net tonnes</source>
        <translation>净重吨数</translation>
    </message>
    <message>
        <source>Quantity: {unit}</source>
        <translation>数量：{unit}</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>列车</translation>
    </message>
    <message>
        <source>Wagons</source>
        <translation>铁路货车</translation>
    </message>
    <message>
        <source>TEU</source>
        <translation>标准箱</translation>
    </message>
    <message>
        <source>Release time, median</source>
        <translation>放行时间中位数</translation>
    </message>
    <message>
        <source>trains</source>
        <translation>列</translation>
    </message>
    <message>
        <source>wagons</source>
        <translation>辆</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>{measure} by week</source>
        <translation>按周{measure}</translation>
    </message>
    <message>
        <source>{measure} by quarter</source>
        <translation>按季度{measure}</translation>
    </message>
    <message>
        <source>{measure} by year</source>
        <translation>按年{measure}</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>近 12 个月</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>所有年份</translation>
    </message>
    <message>
        <source>Value in {currency}</source>
        <translation>金额（{currency}）</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Tonnes</source>
        <translation>吨数</translation>
    </message>
    <message>
        <source>10 000 {currency}</source>
        <translation>万{currency}</translation>
    </message>
    <message>
        <source>100 million {currency}</source>
        <translation>亿{currency}</translation>
    </message>
    <message>
        <source>million {currency}</source>
        <translation>百万{currency}</translation>
    </message>
    <message>
        <source>billion {currency}</source>
        <translation>十亿{currency}</translation>
    </message>
    <message>
        <source>vehicles</source>
        <translation>辆</translation>
    </message>
    <message>
        <source>records</source>
        <translation>条</translation>
    </message>
    <message>
        <source>t</source>
        <translation>吨</translation>
    </message>
    <message>
        <source>10 000 t</source>
        <translation>万吨</translation>
    </message>
    <message>
        <source>Mt</source>
        <translation>百万吨</translation>
    </message>
    <message>
        <source>10 000 {things}</source>
        <translation>万{things}</translation>
    </message>
    <message>
        <source>million {things}</source>
        <translation>百万{things}</translation>
    </message>
    <message>
        <source>{number} pts</source>
        <translation>{number} 个百分点</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>{measure} by month</source>
        <translation>按月{measure}</translation>
    </message>
    <message>
        <source>{measure} by day</source>
        <translation>按日{measure}</translation>
    </message>
    <message>
        <source>sample data, all made up</source>
        <translation>示例数据，纯属虚构</translation>
    </message>
    <message>
        <source>{month} = 100</source>
        <translation>{month}=100</translation>
    </message>
    <message>
        <source>% against last year</source>
        <translation>同比 %</translation>
    </message>
    <message>
        <source>{count} trains, journal no. {no}, as of {instant}</source>
        <translation>{count} 列列车，台账第 {no} 号，截至{instant}</translation>
    </message>
    <message>
        <source>{count} consignments, journal no. {no}, as of {instant}</source>
        <translation>{count} 票通关，台账第 {no} 号，截至{instant}</translation>
    </message>
    <message>
        <source>{count} containers, journal no. {no}, as of {instant}</source>
        <translation>{count} 个集装箱，台账第 {no} 号，截至{instant}</translation>
    </message>
    <message>
        <source>{count} records, journal no. {no}, as of {instant}</source>
        <translation>{count} 条记录，台账第 {no} 号，截至{instant}</translation>
    </message>
    <message>
        <source>containers, size not recorded; counted as {count} TEU each (40 ft), once a day and direction</source>
        <translation>未记录箱型，每箱按 {count} 标准箱（40 英尺）计，每日每方向计一次</translation>
    </message>
    <message>
        <source>wagons of the consists; without one, the number that the train was announced with</source>
        <translation>按列车编组的货车数；无编组的按预报车数计</translation>
    </message>
    <message>
        <source>from arrival to release, by the day of arrival; median of the Kaplan-Meier curve, as in the Study</source>
        <translation>运抵至放行，按运抵日计；取 Kaplan-Meier 曲线中位数，与“时效研究”页一致</translation>
    </message>
    <message>
        <source>No cargo yet. Type or import the first records in the tab Cargo (Ctrl+1); they are drawn here as they come in.</source>
        <translation>还没有货物记录。请在“货物”页（Ctrl+1）录入或导入首批记录，随即在此成图。</translation>
    </message>
    <message>
        <source>Nothing in {month}, which is to be 100. Choose another month.</source>
        <translation>{month}无数据，不能作为基期（100）。请选择其他月份。</translation>
    </message>
    <message>
        <source>Nothing of {measure} in {period}. Choose another period or measure.</source>
        <translation>{period}没有{measure}数据。请选择其他时期或指标。</translation>
    </message>
    <message>
        <source>Nothing of this in {period}. Take a filter away, or choose another period or measure.</source>
        <translation>{period}没有此项数据。请取消一项筛选，或选择其他时期或指标。</translation>
    </message>
    <message>
        <source>Nothing of this in {period}. Choose another period or measure.</source>
        <translation>{period}没有此项数据。请选择其他时期或指标。</translation>
    </message>
    <message>
        <source>No record has a value yet. Type values and currencies in the tab Cargo (Ctrl+1).</source>
        <translation>还没有记录填写金额。请在“货物”页（Ctrl+1）录入金额和币制。</translation>
    </message>
    <message>
        <source>No year before to compare {period} with. Choose another period, or how it is shown.</source>
        <translation>{period}没有上年同期可比。请另选时期或显示方式。</translation>
    </message>
    <message>
        <source>{span}: nothing.</source>
        <translation>{span}：无。</translation>
    </message>
    <message>
        <source>{sentence} {next}</source>
        <translation>{sentence}{next}</translation>
    </message>
    <message>
        <source>{part} explains {points} points of it.</source>
        <translation>其中{part}影响 {points} 个百分点。</translation>
    </message>
    <message>
        <source>{span}: {now}. Last year: –.</source>
        <translation>{span}：{now}。上年：–。</translation>
    </message>
    <message>
        <source>{span}: {now}, {change} under the same days of last year ({base}).</source>
        <translation>{span}：{now}，比上年同期（{base}）下降 {change}。</translation>
    </message>
    <message>
        <source>{span}: {now}, {change} over the same days of last year ({base}).</source>
        <translation>{span}：{now}，比上年同期（{base}）增长 {change}。</translation>
    </message>
    <message>
        <source>{span}: {now}, as much as on the same days of last year ({base}).</source>
        <translation>{span}：{now}，与上年同期（{base}）持平。</translation>
    </message>
    <message>
        <source>{span}: {now}, {change} under last year ({base}).</source>
        <translation>{span}：{now}，比上年（{base}）下降 {change}。</translation>
    </message>
    <message>
        <source>{span}: {now}, {change} over last year ({base}).</source>
        <translation>{span}：{now}，比上年（{base}）增长 {change}。</translation>
    </message>
    <message>
        <source>{span}: {now}, as much as last year ({base}).</source>
        <translation>{span}：{now}，与上年（{base}）持平。</translation>
    </message>
    <message>
        <source>{part} {index}</source>
        <translation>{part} {index}</translation>
    </message>
    <message>
        <source>{span}: {parts} ({month} = 100).</source>
        <translation>{span}：{parts}（{month}=100）。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>{part}: {sentence}</source>
        <translation>{part}：{sentence}</translation>
    </message>
    <message>
        <source>{direction} by {mode} of {category} explains {points} points of it.</source>
        <translation>其中{direction}{category}（{mode}）影响 {points} 个百分点。</translation>
    </message>
    <message>
        <source>{span}: {part} is the largest part with {share} (last year {base}).</source>
        <translation>{span}：{part}占比最大，为 {share}（上年 {base}）。</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Against last year</source>
        <translation>与上年同期对比</translation>
    </message>
    <message>
        <source>Change in percent</source>
        <translation>同比增减 %</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>年内累计</translation>
    </message>
    <message>
        <source>Mix in percent</source>
        <translation>构成比重 %</translation>
    </message>
    <message>
        <source>Index, a month = 100</source>
        <translation>指数（某月=100）</translation>
    </message>
    <message>
        <source>Twelve months rolling</source>
        <translation>滚动十二个月</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Tonnes by direction</source>
        <translation>分进出口方向货运量</translation>
    </message>
    <message>
        <source>Release times</source>
        <translation>放行时间</translation>
    </message>
    <message>
        <source>Top countries</source>
        <translation>主要国别（地区）</translation>
    </message>
</context>
<context>
    <name>TrendsTab</name>
    <message>
        <source>Trends</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Choose a month or day; the sentence tells it</source>
        <translation>选择月或日，文字随之说明</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Enter in the legend</source>
        <translation>图例上按 Enter</translation>
    </message>
    <message>
        <source>Keep only this part; also Shift and a double-click on its bar</source>
        <translation>只看这一组；也可按住 Shift 双击柱段</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>保存视图…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>Opening page</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>趋势分析</translation>
    </message>
    <message>
        <source>On the opening page</source>
        <translation>放在首页</translation>
    </message>
    <message>
        <source>Rename view…</source>
        <translation>重命名视图…</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Open a saved view</source>
        <translation>打开已保存的视图</translation>
    </message>
    <message>
        <source>Save what is on the screen under a name</source>
        <translation>将当前画面命名保存</translation>
    </message>
    <message>
        <source>Write the table behind the chart as an Excel workbook</source>
        <translation>将图表数据导出为 Excel 工作簿</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Saved as “{name}”. Ctrl+Shift+P puts it on the opening page.</source>
        <translation>已保存为“{name}”。按 Ctrl+Shift+P 放到首页。</translation>
    </message>
    <message>
        <source>Name for this view:</source>
        <translation>视图名称：</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Grain by country</source>
        <translation>粮食分国别</translation>
    </message>
    <message>
        <source>New name of “{name}”:</source>
        <translation>“{name}”的新名称：</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Remove view “{name}”</source>
        <translation>删除视图“{name}”</translation>
    </message>
    <message>
        <source>Removed “{name}”. Undo brings it back.</source>
        <translation>已删除“{name}”，可撤销恢复。</translation>
    </message>
    <message>
        <source>On the opening page: {name}</source>
        <translation>已放到首页：{name}</translation>
    </message>
    <message>
        <source>Off the opening page: {name}</source>
        <translation>已从首页撤下：{name}</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>正在写入 {file}…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>显示整个时期</translation>
    </message>
    <message>
        <source>Earlier period</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>Look into what is chosen: the months of a year, the days of a month, the records of a day</source>
        <translation>查看所选：年看各月，月看各日，日看记录</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, show all</source>
        <translation>放大、缩小、显示全部</translation>
    </message>
    <message>
        <source>Keep one part…</source>
        <translation>只看一组…</translation>
    </message>
    <message>
        <source>Later period</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>复制结论</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>已复制图片</translation>
    </message>
    <message>
        <source>Sentence copied</source>
        <translation>已复制结论</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已保存为 {file}</translation>
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
        <source>Nothing was changed. The backups, the returns handed out and the messages of the railway are safe.</source>
        <translation>未作任何改动。备份、已报出的报表和铁路报文都完好。</translation>
    </message>
    <message>
        <source>Open for &amp;reading only</source>
        <translation>只读打开(&amp;R)</translation>
    </message>
    <message>
        <source>Restore the newest &amp;backup</source>
        <translation>恢复最新备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save what can be read…</source>
        <translation>抢救可读内容(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose another &amp;folder…</source>
        <translation>选择其他文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Open the backups</source>
        <translation>打开备份文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Looking for a good backup…</source>
        <translation>正在查找完好的备份…</translation>
    </message>
    <message>
        <source>&amp;Use the salvaged file</source>
        <translation>使用抢救出的文件(&amp;U)</translation>
    </message>
    <message>
        <source>Not possible: too much of the file is damaged.</source>
        <translation>无法打开：文件损坏过多。</translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged</source>
        <translation>工作台的文件已损坏</translation>
    </message>
    <message>
        <source>For support: {why}</source>
        <translation>供技术支持：{why}</translation>
    </message>
    <message>
        <source>What was saved and what was not</source>
        <translation>救出了什么，没救出什么</translation>
    </message>
    <message>
        <source>{file} is not a file of this program, or its beginning is destroyed.</source>
        <translation>{file} 不是本程序的文件，或文件头已损坏。</translation>
    </message>
    <message>
        <source>{file} can no longer be read whole.</source>
        <translation>{file} 已无法完整读取。</translation>
    </message>
    <message>
        <source>To look up and print. Nothing can be entered until the file is mended.</source>
        <translation>可查询和打印。修复之前不能录入。</translation>
    </message>
    <message>
        <source>Takes from the damaged file every record that can still be read, into a fresh file, and lists what is lost. Worth trying when the backup is old.</source>
        <translation>把损坏文件中还能读出的每条记录取到新文件，并列出丢失的内容。备份较旧时值得一试。</translation>
    </message>
    <message>
        <source>There is no good backup in this desk&apos;s folder, nor in the second one.</source>
        <translation>工作台的文件夹和第二个文件夹里都没有完好的备份。</translation>
    </message>
    <message>
        <source>Of {at}, proven: {records} records, the last entry by {who}, {last}. {lost}</source>
        <translation>{at} 的备份，已校验：{records} 条记录，最后一笔 {who}，{last}。{lost}</translation>
    </message>
    <message>
        <source>The newest backup has a changed journal. Open the backups and choose another one.</source>
        <translation>最新备份的台账被改动过。请打开备份文件夹另选一份。</translation>
    </message>
    <message>
        <source>The backups cannot be read.</source>
        <translation>备份无法读取。</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>Reading the damaged file page by page…</source>
        <translation>正在逐页读取损坏的文件…</translation>
    </message>
    <message>
        <source>Report: {file}</source>
        <translation>报告：{file}</translation>
    </message>
    <message>
        <source>Folder of a desk</source>
        <translation>工作台文件夹</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>This desk is encrypted</source>
        <translation>本工作台已加密</translation>
    </message>
    <message>
        <source>Have this computer&apos;s &amp;keyring open it from now on</source>
        <translation>今后由本机密钥环打开(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>其他文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Recovery key, from the paper</source>
        <translation>恢复密钥，见纸上(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>Pass&amp;phrase…</source>
        <translation>口令(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Recovery key…</source>
        <translation>恢复密钥(&amp;R)…</translation>
    </message>
    <message>
        <source>Folder of a desk</source>
        <translation>工作台文件夹</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>entries that are older than the one before them: {count}</source>
        <translation>时间早于前一条的台账条目：{count} 条</translation>
    </message>
    <message>
        <source>journal no. {no} ({subject} {key}) does not begin where no. {before} ended</source>
        <translation>台账第 {no} 号（{subject} {key}）的改前内容与第 {before} 号的改后内容不符</translation>
    </message>
    <message>
        <source>journal no. {no} is missing</source>
        <translation>台账第 {no} 号缺失</translation>
    </message>
    <message>
        <source>journal no. {no} is not numbered as it must be</source>
        <translation>台账第 {no} 号的编号不对</translation>
    </message>
    <message>
        <source>journal no. {no} does not fit its hash</source>
        <translation>台账第 {no} 号与其哈希不符</translation>
    </message>
    <message>
        <source>the journal ends at no. {no}, its head says {head}</source>
        <translation>台账止于第 {no} 号，链头记的是 {head}</translation>
    </message>
    <message>
        <source>journal no. {no} is of {at}, the one before it of {before}: the clock was set</source>
        <translation>台账第 {no} 号的时间是 {at}，前一条是 {before}：时钟被调过</translation>
    </message>
    <message>
        <source>journal no. {no} names a {subject} by what is no uid: {key}</source>
        <translation>台账第 {no} 号的{subject}标识不是 uid：{key}</translation>
    </message>
    <message>
        <source>return {key} was made of a history that is not this one (journal no. {position})</source>
        <translation>报表 {key} 所依据的不是这本台账（台账第 {position} 号）</translation>
    </message>
    <message>
        <source>the copy of return {key} is gone: returns/{file}</source>
        <translation>报表 {key} 的副本已不在：returns/{file}</translation>
    </message>
    <message>
        <source>the copy of return {key} was altered: returns/{file}</source>
        <translation>报表 {key} 的副本被改动过：returns/{file}</translation>
    </message>
    <message>
        <source>returns/{file} was handed out and stands in no register: the database that told of it was replaced by another</source>
        <translation>returns/{file} 已报出，但登记簿中没有：记载它的数据库已被另一个替换</translation>
    </message>
    <message>
        <source>{subject} {key} is in the journal only (no. {no})</source>
        <translation>{subject} {key} 只在台账里有（第 {no} 号）</translation>
    </message>
    <message>
        <source>{subject} {key} is there, but not by the journal</source>
        <translation>{subject} {key} 存在，但台账里没有</translation>
    </message>
    <message>
        <source>the setting {key} is not by the journal</source>
        <translation>设置 {key} 不是经台账改的</translation>
    </message>
    <message>
        <source>{subject} {key} is not what the journal says (no. {no})</source>
        <translation>{subject} {key} 与台账不符（第 {no} 号）</translation>
    </message>
    <message>
        <source>drafts, which count in no figure and stand in no journal, so that nothing proves them: {count}</source>
        <translation>草稿不计入任何数字，也不入台账，因此无从核对：{count} 份</translation>
    </message>
    <message>
        <source>cargo record</source>
        <translation>货物记录</translation>
    </message>
    <message>
        <source>consignment</source>
        <translation>报关单（票）</translation>
    </message>
    <message>
        <source>train message</source>
        <translation>列车报文</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>大事记</translation>
    </message>
    <message>
        <source>meter</source>
        <translation>计量表</translation>
    </message>
    <message>
        <source>meter&apos;s reading</source>
        <translation>计量读数</translation>
    </message>
    <message>
        <source>meter&apos;s factor</source>
        <translation>换算系数</translation>
    </message>
    <message>
        <source>meter&apos;s yardstick</source>
        <translation>计量标尺</translation>
    </message>
    <message>
        <source>sample for double entry</source>
        <translation>双录核对样本</translation>
    </message>
    <message>
        <source>paper keyed twice</source>
        <translation>复录单证</translation>
    </message>
    <message>
        <source>contest between desks</source>
        <translation>工作台之间的冲突</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>核对确认</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>return</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>journal no. {no} changes {subject} {key}, which no entry added</source>
        <translation>台账第 {no} 号改动了{subject} {key}，但没有新增它的条目</translation>
    </message>
    <message>
        <source>{subject} {key} is not in the journal: nobody added it</source>
        <translation>{subject} {key} 不在台账里：没有人录入过它</translation>
    </message>
    <message>
        <source>{subject} {key} is in the journal only</source>
        <translation>{subject} {key} 只在台账里有</translation>
    </message>
    <message>
        <source>{subject} {key} is not row {row}, as which it was added (no. {no}): next comes row {other_row}, {other}</source>
        <translation>{subject} {key} 不在录入时的第 {row} 行（台账第 {no} 号）：接着的是第 {other_row} 行，{other}</translation>
    </message>
    <message>
        <source>{kind} {name} is missing</source>
        <translation>缺少 {kind} {name}</translation>
    </message>
    <message>
        <source>{kind} {name} is not as the program makes it</source>
        <translation>{kind} {name} 与程序所建的不同</translation>
    </message>
    <message>
        <source>{kind} {name} is none of the program&apos;s</source>
        <translation>{kind} {name} 不是本程序的</translation>
    </message>
    <message>
        <source>{name} is {value}, and must be {wanted}</source>
        <translation>{name} 是 {value}，应为 {wanted}</translation>
    </message>
    <message>
        <source>the list of migrations is not that of the program</source>
        <translation>升级步骤清单与程序不符</translation>
    </message>
    <message>
        <source>the search of {subject} is not led to all that was entered</source>
        <translation>{subject}的检索索引没有通到全部录入内容</translation>
    </message>
    <message>
        <source>the search of {subject} is damaged: {why}</source>
        <translation>{subject}的检索索引已损坏：{why}</translation>
    </message>
    <message>
        <source>the search of {subject} finds row {row}, which is not there</source>
        <translation>{subject}的检索找到并不存在的第 {row} 行</translation>
    </message>
    <message>
        <source>the search of {subject} does not find {key} by what it says</source>
        <translation>{subject}的检索按内容找不到 {key}</translation>
    </message>
    <message>
        <source>the file is whole</source>
        <translation>文件完好</translation>
    </message>
    <message>
        <source>tables, views and triggers are the program&apos;s</source>
        <translation>表、视图和触发器均为本程序所建</translation>
    </message>
    <message>
        <source>no journal entry was changed or taken out</source>
        <translation>台账无改动、无缺失</translation>
    </message>
    <message>
        <source>each record and setting is what the journal says</source>
        <translation>每条记录和设置与台账一致</translation>
    </message>
    <message>
        <source>a search finds what is there</source>
        <translation>检索与记录一致</translation>
    </message>
    <message>
        <source>the totals equal a recount</source>
        <translation>合计与重新清点一致</translation>
    </message>
    <message>
        <source>the cargo of each meter is what its readings tell</source>
        <translation>各计量表的货物记录与读数相符</translation>
    </message>
    <message>
        <source>each train is what its messages tell</source>
        <translation>各列车与其报文相符</translation>
    </message>
    <message>
        <source>the copies of the returns are what was handed out</source>
        <translation>报表副本与报出时一致</translation>
    </message>
    <message>
        <source>the history is the one that the papers were made of</source>
        <translation>台账与纸质报表所依据的一致</translation>
    </message>
    <message>
        <source>{said}</source>
        <translation>{said}</translation>
    </message>
    <message>
        <source>{table}, row {row}, refers to a {other} that is not there</source>
        <translation>{table} 第 {row} 行指向不存在的 {other}</translation>
    </message>
    <message>
        <source>{line} differs from a recount</source>
        <translation>{line} 与重新清点不符</translation>
    </message>
    <message>
        <source>{meter}, {day}: the cargo record is not what the readings tell. {why}</source>
        <translation>{meter}，{day}：货物记录与读数不符。{why}</translation>
    </message>
    <message>
        <source>train {number} of {day} is not what its messages tell</source>
        <translation>{day} 的 {number} 次列车与其报文不符</translation>
    </message>
    <message>
        <source>{where}: journal no. {no} is not the one that it was made of. The history up to there was rewritten, or it is another desk&apos;s</source>
        <translation>{where}：台账第 {no} 号已不是当时所依据的那一条。此前的历史被改写过，或者这是另一工作台的报表</translation>
    </message>
    <message>
        <source>{where}: the journal has no entry with this hash. Its history was rewritten, or it is another desk&apos;s</source>
        <translation>{where}：台账里没有这个哈希。历史被改写过，或者这是另一工作台的报表</translation>
    </message>
    <message>
        <source>{where}: journal no. {no} is there, but the chain breaks before it</source>
        <translation>{where}：台账第 {no} 号还在，但之前的链已断</translation>
    </message>
    <message>
        <source>{where}: the history up to journal no. {no} is the one that it was made of</source>
        <translation>{where}：截至第 {no} 号的台账正是当时所依据的</translation>
    </message>
    <message>
        <source>what is there cannot be read as the program writes it: {why}</source>
        <translation>内容无法按本程序的写法读出：{why}</translation>
    </message>
    <message>
        <source>the hub has this desk&apos;s entries as they were made</source>
        <translation>中心库中本台的台账条目与原始记录一致</translation>
    </message>
    <message>
        <source>each record here is the hub&apos;s</source>
        <translation>本台每条记录均与中心库一致</translation>
    </message>
    <message>
        <source>months, targets, ticks, settings, accounts and returns here are the hub&apos;s</source>
        <translation>本台的月份、目标、核对确认、设置、账号和报表均与中心库一致</translation>
    </message>
    <message>
        <source>journal no. {no} is another at the hub: somebody changed it there or here</source>
        <translation>台账第 {no} 号在中心库中内容不同：有人在中心库或本台作了改动</translation>
    </message>
    <message>
        <source>journal no. {no} was sent, and the hub does not have it any more</source>
        <translation>台账第 {no} 号已发送，但中心库中已不存在</translation>
    </message>
    <message>
        <source>the hub has an entry no. {no} of this desk that this desk never sent</source>
        <translation>中心库中有本台从未发送过的第 {no} 号条目</translation>
    </message>
    <message>
        <source>{subject} {key} is here only, not at the hub</source>
        <translation>{subject} {key} 仅本台有，中心库没有</translation>
    </message>
    <message>
        <source>{subject} {key} is at the hub only, not here</source>
        <translation>{subject} {key} 仅中心库有，本台没有</translation>
    </message>
    <message>
        <source>{subject} {key} is another at the hub: {columns}</source>
        <translation>{subject} {key} 与中心库不同：{columns}</translation>
    </message>
    <message>
        <source>{subject} {key} is “{here}” here, and “{there}” at the hub</source>
        <translation>{subject} {key} 在本台为“{here}”，在中心库为“{there}”</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Not stored: {what}. {why}</source>
        <translation>未保存：{what}。{why}</translation>
    </message>
    <message>
        <source>Stored now: {what}. Ctrl+Z takes it back.</source>
        <translation>现已保存：{what}。按 Ctrl+Z 可撤回。</translation>
    </message>
    <message>
        <source>Taken back, not stored: {what}</source>
        <translation>已撤回，未保存：{what}</translation>
    </message>
    <message>
        <source>Another program is writing. Stored as soon as it lets go: {what}. Esc takes it back.</source>
        <translation>另一程序正在写入。待其释放后立即保存：{what}。按 Esc 撤回。</translation>
    </message>
    <message>
        <source>{why} Tried again by itself until then: {what}. Esc takes it back.</source>
        <translation>{why} 在此之前会自动重试：{what}。按 Esc 撤回。</translation>
    </message>
</context>
<context>
    <name>Wants</name>
    <message>
        <source>A day: 2025-11-03, 20251103, or 3 for the third of this month</source>
        <translation>日期：2025-11-03、20251103，或 3 表示本月 3 日</translation>
    </message>
    <message>
        <source>Import, export or transit: i, e or t is enough</source>
        <translation>进口、出口或过境：输入 i、e、t 或 j、c、g 即可</translation>
    </message>
    <message>
        <source>Rail, road, pipeline, air, post or other: the first letters are enough</source>
        <translation>铁路、公路、管道、航空、邮运或其他：输入拼音首字母即可</translation>
    </message>
    <message>
        <source>4, 6, 8 or 10 digits, or part of the name, or its pinyin initials</source>
        <translation>4、6、8 或 10 位数字，或名称的一部分，或拼音首字母</translation>
    </message>
    <message>
        <source>The goods in words; left empty, the HS code&apos;s name is taken</source>
        <translation>货物名称；留空则取 HS编码的名称</translation>
    </message>
    <message>
        <source>Left empty, it follows from the HS code</source>
        <translation>留空则由 HS编码得出</translation>
    </message>
    <message>
        <source>Origin of imports, destination of exports: code, name or customs number</source>
        <translation>进口为原产国，出口为目的国：代码、名称或海关数字代码</translation>
    </message>
    <message>
        <source>The trader&apos;s name; one known already completes</source>
        <translation>收发货人名称；录过的会自动补全</translation>
    </message>
    <message>
        <source>Unified social credit code, 18 characters</source>
        <translation>统一社会信用代码，18 位</translation>
    </message>
    <message>
        <source>8 digits (1520 mm), 12 digits (UIC), or class and 7 digits (China)</source>
        <translation>8 位（1520 mm）、12 位（UIC），或车型加 7 位数字（中国）</translation>
    </message>
    <message>
        <source>4 letters and 7 digits, such as CSQU3054383</source>
        <translation>4 个字母加 7 位数字，如 CSQU3054383</translation>
    </message>
    <message>
        <source>The truck&apos;s plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>The number of packages</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Gross weight in kg; 25 t is understood too</source>
        <translation>毛重，单位 kg；也可录入 25 t</translation>
    </message>
    <message>
        <source>Net weight in kg, at most the gross weight</source>
        <translation>净重，单位 kg，不大于毛重</translation>
    </message>
    <message>
        <source>The value of the goods, in the currency beside it</source>
        <translation>货物金额，币制见旁列</translation>
    </message>
    <message>
        <source>CNY, USD, EUR, KZT, RUB …</source>
        <translation>CNY、USD、EUR、KZT、RUB …</translation>
    </message>
    <message>
        <source>How many of the unit beside it</source>
        <translation>数量，单位见旁列</translation>
    </message>
    <message>
        <source>辆, 台, 件 … or the customs&apos; number of the unit</source>
        <translation>辆、台、件 … 或海关计量单位代码</translation>
    </message>
    <message>
        <source>The train&apos;s number</source>
        <translation>车次</translation>
    </message>
    <message>
        <source>18 digits: district, year, 1 import or 0 export, serial</source>
        <translation>18 位：关区、年份、1 进口或 0 出口、流水号</translation>
    </message>
    <message>
        <source>The number of the line in the declaration</source>
        <translation>报关单中的项号</translation>
    </message>
    <message>
        <source>Supervision mode: code or name</source>
        <translation>监管方式：代码或名称</translation>
    </message>
    <message>
        <source>Anything worth keeping</source>
        <translation>其他需要记下的内容</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message numerus="yes">
        <source>%n consignment(s) late: {names}</source>
        <translation>
            <numerusform>%n 票超时：{names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consignment(s) soon late: {names}</source>
        <translation>
            <numerusform>%n 票将超时：{names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>通关</translation>
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
    <name>Why</name>
    <message>
        <source>go from bar to bar</source>
        <translation>逐条移动</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>look into a part; below the traders are the records</source>
        <translation>下钻到该部分；收发货人之下为记录</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>one step up, then back</source>
        <translation>上一层，再返回</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>另存为 Excel…</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>The next period</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>复制结论</translation>
    </message>
    <message>
        <source>&amp;Why is</source>
        <translation>时期(&amp;W)</translation>
    </message>
    <message>
        <source>a&amp;gainst</source>
        <translation>对比(&amp;G)</translation>
    </message>
    <message>
        <source>Choose one, or type any: 2025-11, 2025Q3, 2025, 2025-01..11, two days with .. between them; Enter</source>
        <translation>选择一项，或直接输入：2025-11、2025Q3、2025、2025-01..11，或两个日期中间加 ..；按 Enter</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比时期</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币制</translation>
    </message>
    <message>
        <source>Broken down</source>
        <translation>分解方式</translation>
    </message>
    <message>
        <source>What the bars say</source>
        <translation>图的结论</translation>
    </message>
    <message>
        <source>Same days of last year</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>One step up (Alt+Left)</source>
        <translation>上一层（Alt+Left）</translation>
    </message>
    <message>
        <source>No cargo yet. Type or import the first records in the tab Cargo (Ctrl+1); this page says why a month is up or down.</source>
        <translation>还没有货物记录。请在“货物”页（Ctrl+1）录入或导入；本页说明某月为何增减。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>已复制图片</translation>
    </message>
    <message>
        <source>Sentence copied</source>
        <translation>已复制结论</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>按商品类别</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>按国别</translation>
    </message>
    <message>
        <source>By trader</source>
        <translation>按收发货人</translation>
    </message>
    <message>
        <source>By direction</source>
        <translation>按进出口</translation>
    </message>
    <message>
        <source>By mode</source>
        <translation>按运输方式</translation>
    </message>
    <message>
        <source>By HS chapter</source>
        <translation>按 HS 章</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>商品类别</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国别</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>收发货人</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>进出口</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>运输方式</translation>
    </message>
    <message>
        <source>HS chapter</source>
        <translation>HS 章</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Mix of goods</source>
        <translation>商品结构</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>New goods</source>
        <translation>新增商品</translation>
    </message>
    <message>
        <source>Goods gone</source>
        <translation>消失商品</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>不可比</translation>
    </message>
    <message>
        <source>{now_days}: {now}. In {base_days} there was nothing to compare it with.</source>
        <translation>{now_days}为 {now}；{base_days}没有可比数字。</translation>
    </message>
    <message>
        <source>{now_days}: {now}, {change} under {base_days} ({base}).</source>
        <translation>{now_days}为 {now}，比{base_days}（{base}）下降 {change}。</translation>
    </message>
    <message>
        <source>{now_days}: {now}, {change} over {base_days} ({base}).</source>
        <translation>{now_days}为 {now}，比{base_days}（{base}）增长 {change}。</translation>
    </message>
    <message>
        <source>{now_days}: {now}, as much as {base_days} ({base}).</source>
        <translation>{now_days}为 {now}，与{base_days}（{base}）持平。</translation>
    </message>
    <message>
        <source>{sentence} Of {base_days} there are records from {day} on only.</source>
        <translation>{sentence}{base_days}的记录自{day}才有，基期数据不全。</translation>
    </message>
    <message>
        <source>{path}. {sentence}</source>
        <translation>{path}：{sentence}</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts with their amounts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts that are told one after the other</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>{part} {amount}</source>
        <translation>{part} {amount}</translation>
    </message>
    <message>
        <source>{sentence} The largest parts: {parts}.</source>
        <translation>{sentence}变化最大的：{parts}。</translation>
    </message>
    <message>
        <source>{sentence} {next}</source>
        <translation>{sentence}{next}</translation>
    </message>
    <message>
        <source>In {days}: {titles}</source>
        <translation>{days}：{titles}</translation>
    </message>
    <message>
        <source>Of the change: {effects}.</source>
        <translation>其中{effects}。</translation>
    </message>
    <message>
        <source>{now} and {base} records, journal no. {number}, {port}</source>
        <translation>记录 {now} 条与 {base} 条，台账第 {number} 号，{port}</translation>
    </message>
    <message>
        <source>{measure}, {cut}</source>
        <translation>{measure}，{cut}</translation>
    </message>
    <message>
        <source>Nothing of this on either side. Choose other periods or another measure.</source>
        <translation>两个时期都没有这类数字。请换时期或指标。</translation>
    </message>
    <message>
        <source>each column rounded so that it adds up; exact figures in tool tips, copied tables and Excel</source>
        <translation>各列舍入后合计相符；准确数字见悬停提示、复制的表格和 Excel</translation>
    </message>
    <message>
        <source>All others ({count})</source>
        <translation>其他（{count} 项）</translation>
    </message>
    <message>
        <source>Volume and price apart</source>
        <translation>数量与价格影响</translation>
    </message>
    <message>
        <source>Volume: the change of weight at the mean value per tonne of all goods. Mix: the change of weight towards dearer or cheaper goods. Price: the change of the value per tonne within each kind of goods (direction and category). Means are those of both periods, so all add up exactly (Bennet 1920). Not comparable: records without value or weight on one side.</source>
        <translation>数量：重量变化按全部商品平均每吨金额计算。商品结构：重量转向较贵或较便宜商品的影响。价格：各类商品（进出口、类别）每吨金额变化的影响。均值取两期平均，各项相加与总变化完全相等（Bennet 1920）。不可比：某一期缺金额或缺重量的记录。</translation>
    </message>
    <message>
        <source>{heading}, {unit}</source>
        <translation>{heading}，{unit}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Part in the change</source>
        <translation>拉动</translation>
    </message>
    <message>
        <source>points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>{direction}: {category}</source>
        <translation>{direction}：{category}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Tabs</source>
        <translation>标签页</translation>
    </message>
    <message>
        <source>HorgosDesk – locked</source>
        <translation>HorgosDesk – 已锁定</translation>
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
    <message numerus="yes">
        <source>%n record(s) could not be stored yet. Close again to leave without them.</source>
        <translation>
            <numerusform>尚有 %n 条记录未能保存。再次关闭则不保存并退出。</numerusform>
        </translation>
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
        <translation>导入货物记录</translation>
    </message>
    <message>
        <source>Import times of clearances</source>
        <translation>导入通关时间</translation>
    </message>
    <message>
        <source>Import tables of trains</source>
        <translation>导入列车表格</translation>
    </message>
    <message>
        <source>Import readings of meters</source>
        <translation>导入计量表读数</translation>
    </message>
    <message>
        <source>Import factors of meters</source>
        <translation>导入计量换算系数</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Headings in row</source>
        <translation>表头所在行(&amp;H)</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件中的行</translation>
    </message>
    <message>
        <source>Only rows with &amp;errors</source>
        <translation>只看有错的行(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Write bad rows to a workbook…</source>
        <translation>将错误行写入工作簿(&amp;W)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n good row(s)</source>
        <translation>
            <numerusform>导入 %n 行正确数据(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Tables ({kinds})</source>
        <translation>表格 ({kinds})</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Reading and checking…</source>
        <translation>正在读取和检查…</translation>
    </message>
    <message>
        <source>{good} good rows · {duplicates} there already · {bad} with errors · {totals} totals rows passed over</source>
        <translation>正确 {good} 行 · 已存在 {duplicates} · 有错 {bad} · 略过合计行 {totals}</translation>
    </message>
    <message>
        <source>times without a zone are read as those of {zone}</source>
        <translation>没有时区的时间按 {zone} 读取</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>– leave out –</source>
        <translation>– 不导入 –</translation>
    </message>
    <message>
        <source>Field of column {column}</source>
        <translation>第 {column} 列的字段</translation>
    </message>
    <message>
        <source>10 000 t</source>
        <translation>万吨</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>t</source>
        <translation>吨</translation>
    </message>
    <message>
        <source>g</source>
        <translation>克</translation>
    </message>
    <message>
        <source>Row {row}: {messages}</source>
        <translation>第 {row} 行：{messages}</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>{added} records added, {duplicates} were there already, {bad} rows left out.</source>
        <translation>已新增 {added} 条记录，{duplicates} 条已存在，{bad} 行未导入。</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Write bad rows</source>
        <translation>写出错误行</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Bad rows written to {file}. Correct them there and import that file.</source>
        <translation>错误行已写入 {file}。请在其中更正后导入该文件。</translation>
    </message>
    <message>
        <source>Cancelled: nothing was added.</source>
        <translation>已取消：未新增任何记录。</translation>
    </message>
</context>
<context>
    <name>Yardstick</name>
    <message>
        <source>Meter</source>
        <translation>计量表</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>标尺类型</translation>
    </message>
    <message>
        <source>Weight kg</source>
        <translation>重量 kg</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
</TS>
