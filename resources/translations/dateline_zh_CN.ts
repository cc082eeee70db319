<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message>
        <source>Bars: several values of one measure, side by side</source>
        <translation>条形：同一指标的多个数值并列</translation>
    </message>
    <message>
        <source>Bars round zero: changes, up and down</source>
        <translation>零线两侧的条形：上升与下降</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>条形图</translation>
    </message>
    <message>
        <source>Bar chart of changes</source>
        <translation>变化条形图</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>图片 (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>矢量图 (SVG)</translation>
    </message>
    <message>
        <source>Page (PDF)</source>
        <translation>页面 (PDF)</translation>
    </message>
    <message>
        <source>Table with sentences (CSV)</source>
        <translation>附原句的表格 (CSV)</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>第 %1 至 %2 项，共 %3 项</translation>
    </message>
    <message>
        <source>Figures without a measure</source>
        <translation>没有指标的数据</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>Computed from: %1</source>
        <translation>推算自：%1</translation>
    </message>
    <message>
        <source>Columns: one measure in a few periods</source>
        <translation>柱形：同一指标在少数几个时段</translation>
    </message>
    <message>
        <source>Column chart</source>
        <translation>柱形图</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>%2: %1</source>
        <translation>%2：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln 个数值</numerusform>
        </translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>首个 %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>末个 %1</translation>
    </message>
    <message>
        <source>lowest %1</source>
        <translation>最低 %1</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>最高 %1</translation>
    </message>
    <message>
        <source>Change, %1</source>
        <translation>变化，%1</translation>
    </message>
    <message>
        <source>Logarithmic scale: from line to line %1 times as much</source>
        <translation>对数刻度：相邻两线相差 %1 倍</translation>
    </message>
    <message>
        <source>Dots on a logarithmic scale: the largest is over a thousand times the smallest</source>
        <translation>对数刻度上的点：最大值超过最小值的一千倍</translation>
    </message>
    <message>
        <source>Dot chart</source>
        <translation>点图</translation>
    </message>
    <message>
        <source>What rose and what fell</source>
        <translation>上升与下降的项目</translation>
    </message>
    <message>
        <source>What rose</source>
        <translation>上升的项目</translation>
    </message>
    <message>
        <source>What fell</source>
        <translation>下降的项目</translation>
    </message>
    <message>
        <source>The scale starts at %1</source>
        <translation>刻度从 %1 开始</translation>
    </message>
    <message>
        <source>Line: one measure over time</source>
        <translation>折线：同一指标随时间的变化</translation>
    </message>
    <message>
        <source>Lines: a few things over the same time</source>
        <translation>多条折线：几个对象在同一时段</translation>
    </message>
    <message>
        <source>Panels: each on its own, on the same scale and time</source>
        <translation>分格：各自一格，刻度与时段相同</translation>
    </message>
    <message>
        <source>Line chart</source>
        <translation>折线图</translation>
    </message>
    <message>
        <source>Chart of several lines</source>
        <translation>多条折线图</translation>
    </message>
    <message>
        <source>Line charts side by side</source>
        <translation>并列的折线图</translation>
    </message>
    <message>
        <source>Number: a single value</source>
        <translation>数字：单个数值</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约%1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>超过%1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>不到%1</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>As high as it needs, 1280 wide</source>
        <translation>高度自适应，宽 1280</translation>
    </message>
    <message>
        <source>Web, 1200 × 675</source>
        <translation>网页，1200 × 675</translation>
    </message>
    <message>
        <source>Square, 1080 × 1080</source>
        <translation>方形，1080 × 1080</translation>
    </message>
    <message>
        <source>Screen, 1920 × 1080</source>
        <translation>屏幕，1920 × 1080</translation>
    </message>
    <message>
        <source>Half a page of A4 at 300 dots an inch</source>
        <translation>半张 A4，300 dpi</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>多数</translation>
    </message>
    <message>
        <source>Minority</source>
        <translation>少数</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>One bar: the parts of a whole</source>
        <translation>一根条形：整体的各个部分</translation>
    </message>
    <message>
        <source>Bar of shares</source>
        <translation>占比条形图</translation>
    </message>
    <message>
        <source>paragraph&#xa0;%1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>paragraphs&#xa0;%1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>个百分点</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分比</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>It is kept as %1.old once you correct something.</source>
        <translation>一旦您作出更正，它会保留为 %1.old。</translation>
    </message>
    <message>
        <source>A later Dateline wrote it.</source>
        <translation>它由较新版本的 Dateline 写成。</translation>
    </message>
    <message>
        <source>It is far too large.</source>
        <translation>文件太大。</translation>
    </message>
    <message>
        <source>It is damaged or not Dateline&apos;s.</source>
        <translation>文件已损坏，或不是 Dateline 的文件。</translation>
    </message>
    <message>
        <source>You may not read it, or the disk refused.</source>
        <translation>您没有读取权限，或磁盘拒绝读取。</translation>
    </message>
    <message>
        <source>new title</source>
        <translation>新标题</translation>
    </message>
    <message>
        <source>new date</source>
        <translation>新日期</translation>
    </message>
    <message>
        <source>hidden event</source>
        <translation>隐藏事件</translation>
    </message>
    <message>
        <source>merged events</source>
        <translation>合并事件</translation>
    </message>
    <message>
        <source>split event</source>
        <translation>拆分事件</translation>
    </message>
    <message>
        <source>note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>new speaker</source>
        <translation>新发言者</translation>
    </message>
    <message>
        <source>“not a quote”</source>
        <translation>“非引语”</translation>
    </message>
    <message>
        <source>moved quote</source>
        <translation>移动引语</translation>
    </message>
    <message>
        <source>new measure</source>
        <translation>新指标</translation>
    </message>
    <message>
        <source>moved figure</source>
        <translation>移动数据</translation>
    </message>
    <message>
        <source>publication date</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>article title</source>
        <translation>文章标题</translation>
    </message>
    <message>
        <source>block put back</source>
        <translation>恢复段落</translation>
    </message>
    <message>
        <source>New title %1</source>
        <translation>新标题 %1</translation>
    </message>
    <message>
        <source>New date %1</source>
        <translation>新日期 %1</translation>
    </message>
    <message>
        <source>Hidden event</source>
        <translation>已隐藏事件</translation>
    </message>
    <message>
        <source>Two events as one</source>
        <translation>两个事件合为一个</translation>
    </message>
    <message>
        <source>One event as two</source>
        <translation>一个事件拆成两个</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>笔记 %1</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>无发言者</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <translation>发言者 %1</translation>
    </message>
    <message>
        <source>Not a quote</source>
        <translation>非引语</translation>
    </message>
    <message>
        <source>Quote moved to another event</source>
        <translation>引语已移到另一事件</translation>
    </message>
    <message>
        <source>New measure %1</source>
        <translation>新指标 %1</translation>
    </message>
    <message>
        <source>Figure moved to another event</source>
        <translation>数据已移到另一事件</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>发布于 %1</translation>
    </message>
    <message>
        <source>Bookmark taken away</source>
        <translation>已移除书签</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Article title %1</source>
        <translation>文章标题 %1</translation>
    </message>
    <message>
        <source>Block put back</source>
        <translation>已恢复段落</translation>
    </message>
    <message>
        <source>The corrections of %1 could not be read.</source>
        <translation>无法读取 %1 的更正。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) of %1 could not be read.</source>
        <translation>
            <numerusform>%1 的 %Ln 处更正无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) no longer fit the text.</source>
        <translation>
            <numerusform>%Ln 处更正已与文本不符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The words it was made for are not there now. It is kept.</source>
        <translation>所对应的文字已不在文中。更正仍予保留。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>%1 has changed since you corrected it.</source>
        <translation>%1 在您更正之后有改动。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) of yours were found again.</source>
        <translation>
            <numerusform>您的 %Ln 处更正都已重新对上。</numerusform>
        </translation>
    </message>
    <message>
        <source>The corrections of %1 could not be saved.</source>
        <translation>无法保存 %1 的更正。</translation>
    </message>
    <message>
        <source>They hold until you close the window.</source>
        <translation>更正在关闭窗口之前有效。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) find nothing to correct now.</source>
        <translation>
            <numerusform>%Ln 处更正现在找不到可更正的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>What it was made for is not found any more. It is kept.</source>
        <translation>所对应的内容已找不到。更正仍予保留。</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>January</source>
        <comment>month, in full</comment>
        <translation>1月</translation>
    </message>
    <message>
        <source>February</source>
        <comment>month, in full</comment>
        <translation>2月</translation>
    </message>
    <message>
        <source>March</source>
        <comment>month, in full</comment>
        <translation>3月</translation>
    </message>
    <message>
        <source>April</source>
        <comment>month, in full</comment>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month, in full</comment>
        <translation>5月</translation>
    </message>
    <message>
        <source>June</source>
        <comment>month, in full</comment>
        <translation>6月</translation>
    </message>
    <message>
        <source>July</source>
        <comment>month, in full</comment>
        <translation>7月</translation>
    </message>
    <message>
        <source>August</source>
        <comment>month, in full</comment>
        <translation>8月</translation>
    </message>
    <message>
        <source>September</source>
        <comment>month, in full</comment>
        <translation>9月</translation>
    </message>
    <message>
        <source>October</source>
        <comment>month, in full</comment>
        <translation>10月</translation>
    </message>
    <message>
        <source>November</source>
        <comment>month, in full</comment>
        <translation>11月</translation>
    </message>
    <message>
        <source>December</source>
        <comment>month, in full</comment>
        <translation>12月</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>month, short</comment>
        <translation>1月</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>month, short</comment>
        <translation>2月</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>month, short</comment>
        <translation>3月</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>month, short</comment>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month, short</comment>
        <translation>5月</translation>
    </message>
    <message>
        <source>June</source>
        <comment>month, short</comment>
        <translation>6月</translation>
    </message>
    <message>
        <source>July</source>
        <comment>month, short</comment>
        <translation>7月</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>month, short</comment>
        <translation>8月</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>month, short</comment>
        <translation>9月</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>month, short</comment>
        <translation>10月</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>month, short</comment>
        <translation>11月</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>month, short</comment>
        <translation>12月</translation>
    </message>
    <message>
        <source>winter %1</source>
        <comment>1 year or years</comment>
        <translation>%1冬季</translation>
    </message>
    <message>
        <source>spring %1</source>
        <comment>1 year or years</comment>
        <translation>%1春季</translation>
    </message>
    <message>
        <source>summer %1</source>
        <comment>1 year or years</comment>
        <translation>%1夏季</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <comment>1 year or years</comment>
        <translation>%1秋季</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>1 day, 2 month, 3 year: 20 Apr 2021</comment>
        <translation>%3年%2%1日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>1 day, 2 month: 20 Apr</comment>
        <translation>%2%1日</translation>
    </message>
    <message>
        <source>%1–%2 %3 %4</source>
        <comment>1 first day, 2 last day, 3 month, 4 year: 5–7 Sep 2017</comment>
        <translation>%4年%3%1日–%2日</translation>
    </message>
    <message>
        <source>%1 %2 – %3 %4 %5</source>
        <comment>1 day, 2 month, 3 day, 4 month, 5 year: 28 Sep – 2 Oct 2017</comment>
        <translation>%5年%2%1日 – %4%3日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>1 month, 2 year: May 2010</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>%1 – %2 %3</source>
        <comment>1 month, 2 month, 3 year: Jan – June 2016</comment>
        <translation>%3年%1 – %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>1 number of the quarter, 2 year: Q1 2021</comment>
        <translation>%2年第%1季度</translation>
    </message>
    <message>
        <source>Q%1 – Q%2 %3</source>
        <comment>1 and 2 numbers of quarters, 3 year: Q1 – Q3 2021</comment>
        <translation>%3年第%1–%2季度</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <comment>1 year</comment>
        <translation>%1年上半年</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <comment>1 year</comment>
        <translation>%1年下半年</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>1 and 2 years: 2003–2005</comment>
        <translation>%1–%2年</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>1 the decade&apos;s first year: 1990s</comment>
        <translation>%1年代</translation>
    </message>
    <message>
        <source>{ordinal} century</source>
        <comment>19th century; {number} gives 19, {roman} XIX</comment>
        <translation>{number}世纪</translation>
    </message>
    <message>
        <source>{ordinal} millennium</source>
        <comment>2nd millennium; {number} gives 2, {roman} II</comment>
        <translation>第{number}个千年</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <comment>1 year</comment>
        <translation>公元前%1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one date to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>1 a date</comment>
        <translation>约%1</translation>
    </message>
    <message>
        <source>early %1</source>
        <comment>1 a date: early 2020</comment>
        <translation>%1初</translation>
    </message>
    <message>
        <source>mid-%1</source>
        <comment>1 a date: mid-2020</comment>
        <translation>%1中</translation>
    </message>
    <message>
        <source>late %1</source>
        <comment>1 a date: late 2020</comment>
        <translation>%1末</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>1 a date</comment>
        <translation>%1之前</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>1 a date</comment>
        <translation>%1之后</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>1 a date, not later</comment>
        <translation>不晚于%1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>1 a date, not earlier</comment>
        <translation>自%1起</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>1 day, 2 month in full, 3 year: 20 April 2021</comment>
        <translation>%3年%2%1日</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>1 a year by itself</comment>
        <translation>%1年</translation>
    </message>
</context>
<context>
    <name>Exporters</name>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>HTML 报告</translation>
    </message>
    <message>
        <source>iCalendar</source>
        <translation>iCalendar</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>TimelineJS</source>
        <translation>TimelineJS</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>It is not an ordinary file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>You may not read it, or the disk refused.</source>
        <translation>您没有读取权限，或磁盘拒绝读取。</translation>
    </message>
    <message>
        <source>It is larger than %1 MB, more than any article.</source>
        <translation>文件大于 %1 MB，超过任何文章。</translation>
    </message>
    <message>
        <source>It holds more than any article does.</source>
        <translation>内容超过任何文章。</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>其中没有文字。</translation>
    </message>
    <message>
        <source>It holds no text that could be read.</source>
        <translation>其中没有可读的文字。</translation>
    </message>
    <message>
        <source>It is locked. Save it without a password first.</source>
        <translation>文件已加锁。请先另存为无密码的文件。</translation>
    </message>
    <message>
        <source>Line %1 is damaged, or not as Dateline writes it.</source>
        <translation>第 %1 行已损坏，或不是 Dateline 写出的样子。</translation>
    </message>
    <message>
        <source>It is damaged or not what its name says.</source>
        <translation>文件已损坏，或与其名称不符。</translation>
    </message>
    <message>
        <source>The article it corrects, %1, does not lie beside it.</source>
        <translation>它所更正的文章 %1 不在同一位置。</translation>
    </message>
    <message>
        <source>This kind of file is not known here.</source>
        <translation>不支持这种文件。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The disk refused.</source>
        <translation>磁盘拒绝。</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>The password does not open it.</source>
        <translation>密码不正确。</translation>
    </message>
    <message>
        <source>It is locked with a password.</source>
        <translation>文件已用密码锁定。</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>输入密码…</translation>
    </message>
    <message>
        <source>%1 has changed on disk.</source>
        <translation>%1 在磁盘上已改动。</translation>
    </message>
    <message>
        <source>%1 of the open files have changed on disk.</source>
        <translation>已打开的文件中有 %1 个在磁盘上已改动。</translation>
    </message>
    <message>
        <source>What is shown is what was there before.</source>
        <translation>当前显示的是之前的内容。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>另有 %1 个。</translation>
    </message>
    <message>
        <source>None of the %1 files could be opened.</source>
        <translation>%1 个文件均无法打开。</translation>
    </message>
    <message>
        <source>%1 of %2 files could not be opened.</source>
        <translation>%2 个文件中有 %1 个无法打开。</translation>
    </message>
    <message>
        <source>No publication date was found in this text.</source>
        <translation>文中没有找到发布日期。</translation>
    </message>
    <message>
        <source>This text has no publication date, so “%1” has nothing to count from.</source>
        <translation>文中没有发布日期，“%1”无从推算。</translation>
    </message>
    <message>
        <source>No event could be placed yet.</source>
        <translation>还没有可以定位的事件。</translation>
    </message>
    <message>
        <source>When was this published?</source>
        <translation>这是什么时候发布的？</translation>
    </message>
    <message>
        <source>Set date…</source>
        <translation>设置日期…</translation>
    </message>
    <message>
        <source>Some of %1 is no text.</source>
        <translation>%1 有一部分不是文字。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) could not be read and are shown as �.</source>
        <translation>
            <numerusform>%Ln 个字节无法读取，显示为 �。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 of %2 pages are shown.</source>
        <translation>只显示 %2 页中的前 %1 页。</translation>
    </message>
    <message>
        <source>Only the first %1 events are shown.</source>
        <translation>只显示前 %1 个事件。</translation>
    </message>
    <message>
        <source>Only the first %1 quotes are shown.</source>
        <translation>只显示前 %1 条引语。</translation>
    </message>
    <message>
        <source>%1 holds more than fits.</source>
        <translation>%1 的内容过多，无法全部显示。</translation>
    </message>
    <message>
        <source>The old file is intact.</source>
        <translation>原文件完好无损。</translation>
    </message>
    <message>
        <source>Nothing was left behind.</source>
        <translation>没有留下残余文件。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>%1 is not in English.</source>
        <translation>%1 不是英文。</translation>
    </message>
    <message>
        <source>%1 of %2 articles are not in English.</source>
        <translation>%2 篇文章中有 %1 篇不是英文。</translation>
    </message>
    <message>
        <source>Dateline reads English only so far: no dates, quotes or figures were looked for.</source>
        <translation>Dateline 目前只读英文：没有查找日期、引语和数据。</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>无发言者</translation>
    </message>
    <message>
        <source>Print events and quotes</source>
        <translation>打印事件和引语</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>打印 %1</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>no cue</source>
        <translation>无引述词</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>由您更正</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>间接</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混合</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%Ln later</source>
        <translation>
            <numerusform>之后 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <translation>
            <numerusform>之前 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 BCE</source>
        <translation>前%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>同一天</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln 条引语</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>发言者(&amp;S)</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>无发言者</translation>
    </message>
    <message>
        <source>&amp;Measures</source>
        <translation>指标(&amp;M)</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>地点(&amp;P)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>无地点</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>文章(&amp;A)</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>无文章</translation>
    </message>
    <message>
        <source>S&amp;ections</source>
        <translation>章节(&amp;E)</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>无章节</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>其他 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing dated yet</source>
        <translation>还没有带日期的内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest article %1</source>
        <translation>最新文章 %1</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>发布于 %1</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>One bar is about %1. Its height is the number of events, on the same scale in every lane.</source>
        <translation>每根条形约为 %1。高度是事件数量，各泳道刻度相同。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring from here: select another event</source>
        <translation>从这里开始测量：请选择另一事件</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>图片 (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>矢量图 (SVG)</translation>
    </message>
    <message>
        <source>Pages (PDF)</source>
        <translation>页面 (PDF)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A timeline of %Ln event(s)</source>
        <translation>
            <numerusform>包含 %Ln 个事件的时间线</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the timeline</source>
        <translation>打印时间线</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>有书签</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>有笔记</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>season</source>
        <translation>季节</translation>
    </message>
    <message>
        <source>half year</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>century</source>
        <translation>世纪</translation>
    </message>
    <message>
        <source>millennium</source>
        <translation>千年</translation>
    </message>
    <message>
        <source>exact day</source>
        <translation>确切日期</translation>
    </message>
    <message>
        <source>from day to day</source>
        <translation>起止日期</translation>
    </message>
    <message>
        <source>in front of it</source>
        <translation>就在前面</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) above</source>
        <translation>
            <numerusform>上方第 %Ln 句</numerusform>
        </translation>
    </message>
    <message>
        <source>worked out from the publication date</source>
        <translation>由发布日期推算</translation>
    </message>
    <message>
        <source>worked out from the heading, %1</source>
        <translation>由标题推算，%1</translation>
    </message>
    <message>
        <source>worked out from the date told before it, %1</source>
        <translation>由前文日期推算，%1</translation>
    </message>
    <message>
        <source>Dated by the file opened</source>
        <translation>日期来自所打开的文件</translation>
    </message>
    <message>
        <source>Dated by the publication date</source>
        <translation>日期来自发布日期</translation>
    </message>
    <message>
        <source>Dated by the heading</source>
        <translation>日期依据标题</translation>
    </message>
    <message>
        <source>Dated by</source>
        <translation>日期依据</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>about</source>
        <translation>大约</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>由您更正</translation>
    </message>
    <message>
        <source>Corrected by you; the text says</source>
        <translation>由您更正；原文为</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>由您设置</translation>
    </message>
    <message>
        <source>from the page&apos;s linked data</source>
        <translation>来自网页的关联数据</translation>
    </message>
    <message>
        <source>from the page&apos;s metadata</source>
        <translation>来自网页的元数据</translation>
    </message>
    <message>
        <source>marked as such on the page</source>
        <translation>网页上如此标记</translation>
    </message>
    <message>
        <source>from the page&apos;s heading</source>
        <translation>来自网页的标题</translation>
    </message>
    <message>
        <source>from the page&apos;s window title</source>
        <translation>来自网页的窗口标题</translation>
    </message>
    <message>
        <source>from a line at the headline</source>
        <translation>来自标题旁的一行</translation>
    </message>
    <message>
        <source>from the page&apos;s address</source>
        <translation>来自网页地址</translation>
    </message>
    <message>
        <source>from a line of the text</source>
        <translation>来自正文的一行</translation>
    </message>
    <message>
        <source>from the file&apos;s properties</source>
        <translation>来自文件属性</translation>
    </message>
    <message>
        <source>from the mail&apos;s header</source>
        <translation>来自邮件头</translation>
    </message>
</context>
<context>
    <name>dateline::About</name>
    <message>
        <source>About Dateline</source>
        <translation>关于 Dateline</translation>
    </message>
    <message>
        <source>Dateline %1</source>
        <translation>Dateline %1</translation>
    </message>
    <message>
        <source>A timeline viewer for news articles. It works on your machine alone and never uses the network.</source>
        <translation>新闻文章的时间线查看器。只在您的电脑上运行，从不使用网络。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Dateline is free software under the GNU General Public License, version 3 or later, and comes without any warranty.

It is made with Qt %1 (LGPL 3), gumbo (Apache 2.0), uchardet (MPL 1.1) and ICU (Unicode licence), and carries two families of type:

</source>
        <translation>Dateline 是自由软件，采用 GNU 通用公共许可证第 3 版或更新版本，不附带任何担保。

它基于 Qt %1 (LGPL 3)、gumbo (Apache 2.0)、uchardet (MPL 1.1) 和 ICU（Unicode 许可证），并附带两个字体家族：

</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>dateline::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open one or more articles</source>
        <translation>打开一篇或多篇文章</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open all articles of a folder as one timeline</source>
        <translation>把文件夹里的所有文章打开为一条时间线</translation>
    </message>
    <message>
        <source>&amp;Add articles…</source>
        <translation>添加文章(&amp;A)…</translation>
    </message>
    <message>
        <source>Open more articles beside those that are open, as one timeline</source>
        <translation>在已打开的文章之外再打开更多，合为一条时间线</translation>
    </message>
    <message>
        <source>Paste te&amp;xt</source>
        <translation>粘贴文本(&amp;X)</translation>
    </message>
    <message>
        <source>Open the text on the clipboard as an article</source>
        <translation>把剪贴板中的文本作为文章打开</translation>
    </message>
    <message>
        <source>Open the exa&amp;mple article</source>
        <translation>打开示例文章(&amp;M)</translation>
    </message>
    <message>
        <source>Open the article that comes with the program</source>
        <translation>打开程序附带的文章</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>新建窗口(&amp;N)</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>再打开一个窗口</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>重新载入(&amp;L)</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>重新读取文件</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close the article</source>
        <translation>关闭文章</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>关闭所有窗口</translation>
    </message>
    <message>
        <source>Export c&amp;hart…</source>
        <translation>导出图表(&amp;H)…</translation>
    </message>
    <message>
        <source>Save the chart on show as a picture, drawing, page or table</source>
        <translation>把当前图表保存为图片、矢量图、页面或表格</translation>
    </message>
    <message>
        <source>Export &amp;timeline…</source>
        <translation>导出时间线(&amp;T)…</translation>
    </message>
    <message>
        <source>Save the timeline with all events as a picture, drawing or pages</source>
        <translation>把包含所有事件的时间线保存为图片、矢量图或页面</translation>
    </message>
    <message>
        <source>Export the part in &amp;view…</source>
        <translation>导出可见部分(&amp;V)…</translation>
    </message>
    <message>
        <source>Save what the timeline shows now as a picture, drawing or pages</source>
        <translation>把时间线当前显示的部分保存为图片、矢量图或页面</translation>
    </message>
    <message>
        <source>&amp;Print timeline…</source>
        <translation>打印时间线(&amp;P)…</translation>
    </message>
    <message>
        <source>See the timeline on pages and print them</source>
        <translation>分页预览并打印时间线</translation>
    </message>
    <message>
        <source>Print events an&amp;d quotes…</source>
        <translation>打印事件和引语(&amp;D)…</translation>
    </message>
    <message>
        <source>See the events with their quotes and figures on pages and print them</source>
        <translation>分页预览并打印事件及其引语和数据</translation>
    </message>
    <message>
        <source>Print art&amp;icle…</source>
        <translation>打印文章(&amp;I)…</translation>
    </message>
    <message>
        <source>See the article on pages and print it</source>
        <translation>分页预览并打印文章</translation>
    </message>
    <message>
        <source>Copy &amp;chart</source>
        <translation>复制图表(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the chart on show as a picture and a table</source>
        <translation>把当前图表复制为图片和表格</translation>
    </message>
    <message>
        <source>Copy &amp;quote with citation</source>
        <translation>复制引语及出处(&amp;Q)</translation>
    </message>
    <message>
        <source>Copy the selected quote with its speaker, date and source</source>
        <translation>复制所选引语及其发言者、日期和来源</translation>
    </message>
    <message>
        <source>Change pub&amp;lication date…</source>
        <translation>更改发布日期(&amp;L)…</translation>
    </message>
    <message>
        <source>Set the day that words such as “last month” are counted from</source>
        <translation>设置“last month”之类的说法从哪一天算起</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find words, a speaker, a number or a date</source>
        <translation>查找词语、发言者、数字或日期</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>查找下一个(&amp;X)</translation>
    </message>
    <message>
        <source>The next place of what is looked for</source>
        <translation>下一处结果</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>上一处结果</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>显示更短的时间</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>显示更长的时间</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>适合全部(&amp;F)</translation>
    </message>
    <message>
        <source>Show every event</source>
        <translation>显示全部事件</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>适合所选(&amp;S)</translation>
    </message>
    <message>
        <source>Zoom to the selected event or period</source>
        <translation>缩放到所选事件或时段</translation>
    </message>
    <message>
        <source>Pre&amp;vious view</source>
        <translation>上一视图(&amp;V)</translation>
    </message>
    <message>
        <source>Back to the part of the timeline seen before</source>
        <translation>返回之前看过的时间段</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>下一视图(&amp;N)</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>再前进</translation>
    </message>
    <message>
        <source>&amp;Measure from this event</source>
        <translation>从此事件测量(&amp;M)</translation>
    </message>
    <message>
        <source>Show how long it is from this event to the one selected next</source>
        <translation>显示从此事件到接下来所选事件的时间长度</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>放大文字(&amp;G)</translation>
    </message>
    <message>
        <source>Larger letters in the article</source>
        <translation>放大文章的文字</translation>
    </message>
    <message>
        <source>Sm&amp;aller text</source>
        <translation>缩小文字(&amp;A)</translation>
    </message>
    <message>
        <source>Smaller letters in the article</source>
        <translation>缩小文章的文字</translation>
    </message>
    <message>
        <source>Full s&amp;creen</source>
        <translation>全屏(&amp;C)</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>使用整个屏幕</translation>
    </message>
    <message>
        <source>F&amp;igures</source>
        <translation>数据(&amp;I)</translation>
    </message>
    <message>
        <source>Show or hide the charts</source>
        <translation>显示或隐藏图表</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>事件(&amp;E)</translation>
    </message>
    <message>
        <source>Show or hide the selected event</source>
        <translation>显示或隐藏所选事件</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>原文(&amp;S)</translation>
    </message>
    <message>
        <source>Show or hide the article&apos;s text</source>
        <translation>显示或隐藏文章正文</translation>
    </message>
    <message>
        <source>S&amp;peakers</source>
        <translation>发言者(&amp;P)</translation>
    </message>
    <message>
        <source>Show or hide who is quoted</source>
        <translation>显示或隐藏被引述者</translation>
    </message>
    <message>
        <source>Fig&amp;ures as a table</source>
        <translation>数据列为表格(&amp;U)</translation>
    </message>
    <message>
        <source>Show the figures as rows instead of charts</source>
        <translation>以表格行代替图表显示数据</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间线(&amp;T)</translation>
    </message>
    <message>
        <source>Show the events on their lanes in time</source>
        <translation>按时间在泳道上显示事件</translation>
    </message>
    <message>
        <source>Table of &amp;events</source>
        <translation>事件表(&amp;E)</translation>
    </message>
    <message>
        <source>Show the events as rows that can be sorted</source>
        <translation>以可排序的行显示事件</translation>
    </message>
    <message>
        <source>Table of &amp;quotes</source>
        <translation>引语表(&amp;Q)</translation>
    </message>
    <message>
        <source>Show the quotes as rows that can be sorted</source>
        <translation>以可排序的行显示引语</translation>
    </message>
    <message>
        <source>Speakers &amp;by period</source>
        <translation>各时段发言者(&amp;B)</translation>
    </message>
    <message>
        <source>Show how often everybody is quoted in each period</source>
        <translation>显示每人在各时段被引述的次数</translation>
    </message>
    <message>
        <source>&amp;Reading mode</source>
        <translation>阅读模式(&amp;R)</translation>
    </message>
    <message>
        <source>Read event by event: the arrow keys walk, Esc leaves</source>
        <translation>逐个事件阅读：方向键移动，Esc 退出</translation>
    </message>
    <message>
        <source>Only this &amp;period</source>
        <translation>仅此时段(&amp;P)</translation>
    </message>
    <message>
        <source>Show only events of the selected period, or else of the part in view</source>
        <translation>只显示所选时段的事件，未选时段则按可见部分</translation>
    </message>
    <message>
        <source>Only this &amp;article</source>
        <translation>仅此文章(&amp;A)</translation>
    </message>
    <message>
        <source>Show only what the article beside the timeline tells</source>
        <translation>只显示时间线旁这篇文章所讲的内容</translation>
    </message>
    <message>
        <source>Only &amp;bookmarked events</source>
        <translation>仅带书签的事件(&amp;B)</translation>
    </message>
    <message>
        <source>Show only events with a bookmark</source>
        <translation>只显示带书签的事件</translation>
    </message>
    <message>
        <source>&amp;Without unsure dates</source>
        <translation>排除不确定日期(&amp;W)</translation>
    </message>
    <message>
        <source>Show no event whose date is a guess</source>
        <translation>不显示日期为推测的事件</translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation>显示全部(&amp;S)</translation>
    </message>
    <message>
        <source>Drop every filter</source>
        <translation>取消所有筛选</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>下一事件(&amp;N)</translation>
    </message>
    <message>
        <source>The next event in time</source>
        <translation>时间上的下一个事件</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>上一事件(&amp;P)</translation>
    </message>
    <message>
        <source>The event before in time</source>
        <translation>时间上的上一个事件</translation>
    </message>
    <message>
        <source>&amp;First event</source>
        <translation>首个事件(&amp;F)</translation>
    </message>
    <message>
        <source>The earliest event</source>
        <translation>最早的事件</translation>
    </message>
    <message>
        <source>&amp;Last event</source>
        <translation>末个事件(&amp;L)</translation>
    </message>
    <message>
        <source>The latest event</source>
        <translation>最晚的事件</translation>
    </message>
    <message>
        <source>Next &amp;quote</source>
        <translation>下一引语(&amp;Q)</translation>
    </message>
    <message>
        <source>The next quote, on to the next event</source>
        <translation>下一条引语，直至下一事件</translation>
    </message>
    <message>
        <source>P&amp;revious quote</source>
        <translation>上一引语(&amp;R)</translation>
    </message>
    <message>
        <source>The quote before</source>
        <translation>前一条引语</translation>
    </message>
    <message>
        <source>Next p&amp;anel</source>
        <translation>下一面板(&amp;A)</translation>
    </message>
    <message>
        <source>Move the keyboard to the next panel</source>
        <translation>把键盘焦点移到下一面板</translation>
    </message>
    <message>
        <source>&amp;Without a date</source>
        <translation>无日期(&amp;W)</translation>
    </message>
    <message>
        <source>Quotes and figures that belong to no dated event</source>
        <translation>不属于任何带日期事件的引语和数据</translation>
    </message>
    <message>
        <source>Next &amp;unsure event</source>
        <translation>下一个不确定事件(&amp;U)</translation>
    </message>
    <message>
        <source>The next event whose date is worth a look</source>
        <translation>下一个日期值得核对的事件</translation>
    </message>
    <message>
        <source>Next &amp;bookmark</source>
        <translation>下一书签(&amp;B)</translation>
    </message>
    <message>
        <source>The next event with a bookmark</source>
        <translation>下一个带书签的事件</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last correction back</source>
        <translation>撤回上一处更正</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>再次作出更正</translation>
    </message>
    <message>
        <source>Undo &amp;history…</source>
        <translation>撤销历史(&amp;H)…</translation>
    </message>
    <message>
        <source>See all corrections and go back to any of them</source>
        <translation>查看所有更正并回到任意一步</translation>
    </message>
    <message>
        <source>&amp;Rename event</source>
        <translation>重命名事件(&amp;R)</translation>
    </message>
    <message>
        <source>Give the selected event another title</source>
        <translation>为所选事件另取标题</translation>
    </message>
    <message>
        <source>Change the event&apos;s &amp;date…</source>
        <translation>更改事件日期(&amp;D)…</translation>
    </message>
    <message>
        <source>Give the selected event another date</source>
        <translation>为所选事件另设日期</translation>
    </message>
    <message>
        <source>&amp;Note on the event</source>
        <translation>事件笔记(&amp;N)</translation>
    </message>
    <message>
        <source>Write down your own words on the event</source>
        <translation>写下您对事件的笔记</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>书签(&amp;B)</translation>
    </message>
    <message>
        <source>Mark the event to come back to it, or take the mark away</source>
        <translation>标记事件以便返回，或取消标记</translation>
    </message>
    <message>
        <source>&amp;Merge with the next event</source>
        <translation>与下一事件合并(&amp;M)</translation>
    </message>
    <message>
        <source>Make one event of this and the next in time</source>
        <translation>把此事件与时间上的下一事件合为一个</translation>
    </message>
    <message>
        <source>&amp;Split event…</source>
        <translation>拆分事件(&amp;S)…</translation>
    </message>
    <message>
        <source>Make two events of one, at a sentence</source>
        <translation>在某一句处把一个事件拆成两个</translation>
    </message>
    <message>
        <source>&amp;Hide event</source>
        <translation>隐藏事件(&amp;H)</translation>
    </message>
    <message>
        <source>Take the event off the timeline; its quotes and figures stay</source>
        <translation>把事件移出时间线；其引语和数据保留</translation>
    </message>
    <message>
        <source>Change s&amp;peaker…</source>
        <translation>更改发言者(&amp;P)…</translation>
    </message>
    <message>
        <source>Say who said the selected quote</source>
        <translation>指明所选引语出自谁口</translation>
    </message>
    <message>
        <source>Not a q&amp;uote</source>
        <translation>非引语(&amp;U)</translation>
    </message>
    <message>
        <source>Take the selected quote off the list of quotes</source>
        <translation>把所选引语移出引语列表</translation>
    </message>
    <message>
        <source>R&amp;ename measure…</source>
        <translation>重命名指标(&amp;E)…</translation>
    </message>
    <message>
        <source>Say what the selected figure measures</source>
        <translation>指明所选数据衡量什么</translation>
    </message>
    <message>
        <source>&amp;Attach to an event…</source>
        <translation>归入某一事件(&amp;A)…</translation>
    </message>
    <message>
        <source>Move the selected quote or figure to an event</source>
        <translation>把所选引语或数据移到某一事件</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>设置(&amp;G)…</translation>
    </message>
    <message>
        <source>Choose theme, dates, numbers and letters</source>
        <translation>选择主题、日期、数字和字体</translation>
    </message>
    <message>
        <source>&amp;Toolbar…</source>
        <translation>工具栏(&amp;T)…</translation>
    </message>
    <message>
        <source>Choose which actions have a button under the menus</source>
        <translation>选择哪些操作在菜单下方有按钮</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>键盘(&amp;K)</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>所有快捷键</translation>
    </message>
    <message>
        <source>&amp;About Dateline</source>
        <translation>关于 Dateline(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Export &amp;events</source>
        <translation>导出事件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>泳道(&amp;L)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>筛选(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>更正(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>系统(&amp;S)</translation>
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
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>Put the events into lanes by these</source>
        <translation>按此把事件分入泳道</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>用户指南(&amp;G)</translation>
    </message>
    <message>
        <source>How to work with Dateline, page by page</source>
        <translation>如何使用 Dateline，分页说明</translation>
    </message>
</context>
<context>
    <name>dateline::ArticleTabs</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>所有文章</translation>
    </message>
    <message>
        <source>Close this article</source>
        <translation>关闭此文章</translation>
    </message>
</context>
<context>
    <name>dateline::ArticleView</name>
    <message>
        <source>Source text</source>
        <translation>原文文本</translation>
    </message>
</context>
<context>
    <name>dateline::ChartHead</name>
    <message>
        <source>Form of the chart</source>
        <translation>图表形式</translation>
    </message>
    <message>
        <source>Previous chart (Page Up)</source>
        <translation>上一图表 (Page Up)</translation>
    </message>
    <message>
        <source>Next chart (Page Down)</source>
        <translation>下一图表 (Page Down)</translation>
    </message>
    <message>
        <source>Figures as a table (Ctrl+T)</source>
        <translation>数据列为表格 (Ctrl+T)</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>%1 in %2 charts</source>
        <translation>%1 项，%2 张图表</translation>
    </message>
    <message>
        <source>%1, %2 of them in %3 charts</source>
        <translation>%1 项，其中 %2 项见于 %3 张图表</translation>
    </message>
    <message>
        <source>The %1 charts most worth showing; the table holds the other figures too</source>
        <translation>最值得展示的 %1 张图表；其余数据见表格</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>dateline::ChartPanel</name>
    <message>
        <source>The charts are being drawn up…</source>
        <translation>正在绘制图表…</translation>
    </message>
    <message>
        <source>No figures in this article.</source>
        <translation>本文没有数据。</translation>
    </message>
    <message>
        <source>Nothing here for a chart. The figures stand with their events.</source>
        <translation>没有可制成图表的内容。数据列在各自的事件下。</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>复制图表</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>保存图表…</translation>
    </message>
</context>
<context>
    <name>dateline::Correcting</name>
    <message>
        <source>The article&apos;s folder cannot be written.</source>
        <translation>文章所在的文件夹无法写入。</translation>
    </message>
    <message>
        <source>Your corrections are kept in your own folder.</source>
        <translation>您的更正保存在您自己的文件夹中。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>A day, a month, a year: 22 June 2021, about March 2016, late 2020</source>
        <translation>某日、某月或某年：2021-06-22，或用英文：about March 2016、late 2020</translation>
    </message>
    <message>
        <source>That is no date yet.</source>
        <translation>这还不是日期。</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>事件日期</translation>
    </message>
    <message>
        <source>Two events are one now.</source>
        <translation>两个事件现已合为一个。</translation>
    </message>
    <message>
        <source>“%1” belongs to this one.</source>
        <translation>“%1”归入此事件。</translation>
    </message>
    <message>
        <source>The second event begins with</source>
        <translation>第二个事件开始于</translation>
    </message>
    <message>
        <source>One event is two now.</source>
        <translation>一个事件现已分为两个。</translation>
    </message>
    <message>
        <source>Both keep the date.</source>
        <translation>两者都保留原日期。</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln quote(s) and figure(s) have no date now.</source>
        <translation>
            <numerusform>其 %Ln 条引语和数据现在没有日期。</numerusform>
        </translation>
    </message>
    <message>
        <source>The event is hidden.</source>
        <translation>事件已隐藏。</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Who said this?</source>
        <translation>这话是谁说的？</translation>
    </message>
    <message>
        <source>That is no quote any more.</source>
        <translation>这不再是引语。</translation>
    </message>
    <message>
        <source>The words stay in the article.</source>
        <translation>文字仍留在文章中。</translation>
    </message>
    <message>
        <source>What does %1 measure?</source>
        <translation>%1 衡量的是什么？</translation>
    </message>
    <message>
        <source>Which event does it belong to?</source>
        <translation>它属于哪个事件？</translation>
    </message>
    <message>
        <source>Date or words of the title</source>
        <translation>日期或标题中的词</translation>
    </message>
    <message>
        <source>The quote is moved.</source>
        <translation>引语已移动。</translation>
    </message>
    <message>
        <source>The figure is moved.</source>
        <translation>数据已移动。</translation>
    </message>
    <message>
        <source>It belongs to “%1” now.</source>
        <translation>现归入“%1”。</translation>
    </message>
    <message>
        <source>That event is another article&apos;s.</source>
        <translation>该事件属于另一篇文章。</translation>
    </message>
    <message>
        <source>A quote or figure can only move within its own article.</source>
        <translation>引语或数据只能在所属文章内移动。</translation>
    </message>
</context>
<context>
    <name>dateline::DateDialog</name>
    <message>
        <source>Set date</source>
        <translation>设置日期</translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>When was this article published? Words such as “last month” are counted from that day.</source>
        <translation>本文是什么时候发布的？“last month”之类的说法从这一天算起。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A day, a month or a year: 22 June 2021, 2021-06-22</source>
        <translation>某日、某月或某年：2021-06-22，或用英文：22 June 2021</translation>
    </message>
    <message>
        <source>That is no date yet.</source>
        <translation>这还不是日期。</translation>
    </message>
</context>
<context>
    <name>dateline::DropChip</name>
    <message>
        <source>Drop the filter “%1”</source>
        <translation>取消筛选“%1”</translation>
    </message>
</context>
<context>
    <name>dateline::EditPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>dateline::EmptyState</name>
    <message>
        <source>Dateline lays its dated events on a timeline, lists who said what, and plots the figures it cites.</source>
        <translation>Dateline 把带日期的事件放上时间线，列出谁说了什么，并为所引数据绘图。</translation>
    </message>
    <message>
        <source>Or drop a file, a folder or some text anywhere in this window.</source>
        <translation>也可以把文件、文件夹或文字拖到此窗口的任意位置。</translation>
    </message>
    <message>
        <source>Try the example article</source>
        <translation>试试示例文章</translation>
    </message>
    <message>
        <source>Open a news article</source>
        <translation>打开新闻文章</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>dateline::EventPanel</name>
    <message>
        <source>Click an event to read its quotes.</source>
        <translation>点击事件即可阅读其引语。</translation>
    </message>
    <message>
        <source>Previous event (Alt+Left)</source>
        <translation>上一事件 (Alt+左)</translation>
    </message>
    <message>
        <source>Next event (Alt+Right)</source>
        <translation>下一事件 (Alt+右)</translation>
    </message>
    <message>
        <source>Bookmark (Ctrl+B)</source>
        <translation>书签 (Ctrl+B)</translation>
    </message>
    <message>
        <source>Correct this event</source>
        <translation>更正此事件</translation>
    </message>
    <message>
        <source>Title of the event</source>
        <translation>事件标题</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Nobody is quoted here.</source>
        <translation>这里没有引述任何人。</translation>
    </message>
    <message>
        <source>Quotes of the event</source>
        <translation>事件的引语</translation>
    </message>
    <message>
        <source>No figures are cited here.</source>
        <translation>这里没有引用数据。</translation>
    </message>
    <message>
        <source>Figures of the event</source>
        <translation>事件的数据</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>各家说法</translation>
    </message>
    <message>
        <source>How the articles tell of the event</source>
        <translation>各篇文章如何讲述此事件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Note •</source>
        <translation>笔记 •</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Quotes and figures that belong to no dated event</source>
        <translation>不属于任何带日期事件的引语和数据</translation>
    </message>
    <message>
        <source>The text does not tell when these were said or measured. Drag them to an event if you know.</source>
        <translation>文中没有说明这些话或数据的时间。如果您知道，请拖到相应事件上。</translation>
    </message>
    <message>
        <source>Take the bookmark away</source>
        <translation>移除书签</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>filtered out</source>
        <translation>已被筛除</translation>
    </message>
</context>
<context>
    <name>dateline::FigureModel</name>
    <message>
        <source>Computed from: %1</source>
        <translation>推算自：%1</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
</context>
<context>
    <name>dateline::FigureTable</name>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>dateline::Filter</name>
    <message>
        <source>Bookmarked</source>
        <translation>带书签</translation>
    </message>
    <message>
        <source>Without unsure dates</source>
        <translation>排除不确定日期</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>无日期</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln 位发言者</numerusform>
        </translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>无发言者</translation>
    </message>
</context>
<context>
    <name>dateline::FilterRow</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Another reason to show less</source>
        <translation>再加一个筛选条件</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%2 个事件中的 %1 个</translation>
    </message>
</context>
<context>
    <name>dateline::FindBox</name>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>上一处 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>下一处 (F3)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Words, a speaker, a number or a date. Enter goes to the next hit.</source>
        <translation>词语、发言者、数字或日期。按回车到下一处。</translation>
    </message>
    <message>
        <source>Find word, speaker, number, date</source>
        <translation>查找词语、发言者、数字、日期</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>dateline::Guide</name>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>dateline::HistoryList</name>
    <message>
        <source>Undo history</source>
        <translation>撤销历史</translation>
    </message>
    <message>
        <source>Choose a step to go back to it. What is undone stands in grey and can come back.</source>
        <translation>选择一步即可返回该处。已撤销的以灰色显示，仍可恢复。</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>最初状态</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1，已撤销</translation>
    </message>
</context>
<context>
    <name>dateline::HoverCard</name>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln 项数据</numerusform>
        </translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>about</source>
        <translation>大约</translation>
    </message>
    <message>
        <source>not later</source>
        <translation>不晚于</translation>
    </message>
    <message>
        <source>not earlier</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>season</source>
        <translation>季节</translation>
    </message>
    <message>
        <source>half year</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>century</source>
        <translation>世纪</translation>
    </message>
    <message>
        <source>millennium</source>
        <translation>千年</translation>
    </message>
    <message>
        <source>exact day</source>
        <translation>确切日期</translation>
    </message>
    <message>
        <source>from day to day</source>
        <translation>起止日期</translation>
    </message>
</context>
<context>
    <name>dateline::KeyList</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>查找按键或其作用</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>在时间线中</translation>
    </message>
    <message>
        <source>Event before, event after</source>
        <translation>上一事件、下一事件</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右</translation>
    </message>
    <message>
        <source>Other lane, nearest in time</source>
        <translation>另一泳道中时间最近的</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上、下</translation>
    </message>
    <message>
        <source>First, last event</source>
        <translation>首个、末个事件</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>One screen earlier, later</source>
        <translation>前一屏、后一屏</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>在指针处缩放</translation>
    </message>
    <message>
        <source>Ctrl and wheel, or pinch</source>
        <translation>Ctrl 加滚轮，或双指捏合</translation>
    </message>
    <message>
        <source>Move through time</source>
        <translation>在时间上移动</translation>
    </message>
    <message>
        <source>Drag, or Shift and wheel</source>
        <translation>拖动，或 Shift 加滚轮</translation>
    </message>
    <message>
        <source>Select a period</source>
        <translation>选择时段</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>按住 Shift 拖动</translation>
    </message>
    <message>
        <source>In tables and lists</source>
        <translation>在表格和列表中</translation>
    </message>
    <message>
        <source>Sort by the column under the keyboard</source>
        <translation>按当前列排序</translation>
    </message>
    <message>
        <source>Shift and Space</source>
        <translation>Shift 加空格</translation>
    </message>
    <message>
        <source>Show the quotes of a cell of speakers by period</source>
        <translation>显示某发言者某时段单元格的引语</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Show only the quotes of a speaker</source>
        <translation>只显示某位发言者的引语</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>While finding</source>
        <translation>查找时</translation>
    </message>
    <message>
        <source>Next, previous hit</source>
        <translation>下一处、上一处</translation>
    </message>
    <message>
        <source>Enter, Shift and Enter</source>
        <translation>回车、Shift 加回车</translation>
    </message>
    <message>
        <source>Stop finding</source>
        <translation>结束查找</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In reading mode</source>
        <translation>在阅读模式中</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>下一事件</translation>
    </message>
    <message>
        <source>Right or Space</source>
        <translation>右或空格</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>上一事件</translation>
    </message>
    <message>
        <source>Left or Backspace</source>
        <translation>左或退格</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>dateline::LeftOutPanel</name>
    <message>
        <source>Put back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Left out of the text</source>
        <translation>未列入正文的内容</translation>
    </message>
    <message>
        <source>Enter puts a block back into the text.</source>
        <translation>按回车把一段恢复到正文。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of the page left out</source>
        <translation>
            <numerusform>网页中有 %Ln 段未列入</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>dateline::LineDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>dateline::LowerPanels</name>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>dateline::MainWindow</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What is the title of this article?</source>
        <translation>这篇文章的标题是什么？</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>更改标题</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>%1 is locked. What is its password?</source>
        <translation>%1 已加锁。密码是什么？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>保存时间线</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Save the events</source>
        <translation>保存事件</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>保存到别处…</translation>
    </message>
    <message>
        <source>Pasted page</source>
        <translation>粘贴的网页</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>There is no text to open.</source>
        <translation>没有可打开的文字。</translation>
    </message>
    <message>
        <source>Copy the text of an article first.</source>
        <translation>请先复制一篇文章的文字。</translation>
    </message>
    <message>
        <source>Articles (%1)</source>
        <translation>文章 (%1)</translation>
    </message>
    <message>
        <source>Exported events and corrections (%1)</source>
        <translation>导出的事件和更正 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>Open all articles of a folder</source>
        <translation>打开文件夹里的所有文章</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>添加文章</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1 of %2…</source>
        <translation>正在读取第 %1 个，共 %2 个…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) before the year 1 left out: the form has no such dates.</source>
        <translation>
            <numerusform>公元 1 年之前的 %Ln 个事件未列入：该格式没有这样的日期。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::MarkModel</name>
    <message>
        <source>bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>unsure date</source>
        <translation>日期不确定</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>将来</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>引述词</translation>
    </message>
</context>
<context>
    <name>dateline::MarkTable</name>
    <message>
        <source>No event to list.</source>
        <translation>没有可列出的事件。</translation>
    </message>
    <message>
        <source>No quote to list.</source>
        <translation>没有可列出的引语。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引语</translation>
    </message>
</context>
<context>
    <name>dateline::MatrixModel</name>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln 条引语</numerusform>
        </translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>无发言者</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
</context>
<context>
    <name>dateline::MatrixView</name>
    <message>
        <source>Speakers by period</source>
        <translation>各时段发言者</translation>
    </message>
    <message>
        <source>How often everybody is quoted in each period. Enter shows the quotes.</source>
        <translation>每人在各时段被引述的次数。按回车显示引语。</translation>
    </message>
</context>
<context>
    <name>dateline::MeasureList</name>
    <message>
        <source>Measures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Dashed outlines are computed from the text, not printed in it.</source>
        <translation>虚线轮廓是由文中推算的，并非原文所载。</translation>
    </message>
</context>
<context>
    <name>dateline::MessageBar</name>
    <message>
        <source>Close this message (Esc)</source>
        <translation>关闭此消息 (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages that wait</comment>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::Minimap</name>
    <message>
        <source>Overview of all events</source>
        <translation>所有事件总览</translation>
    </message>
    <message>
        <source>Left and Right move the part in view, Up and Down make it shorter and longer, Home and End go to the first and the last events</source>
        <translation>左右键移动可见部分，上下键缩短或延长，Home 和 End 到首个和末个事件</translation>
    </message>
    <message>
        <source>Drag the frame to move, its edges to zoom</source>
        <translation>拖动方框以移动，拖动边缘以缩放</translation>
    </message>
</context>
<context>
    <name>dateline::NotePage</name>
    <message>
        <source>Your own words on this event. They are kept beside the article, never in it.</source>
        <translation>您对此事件的笔记。保存在文章旁边，绝不写入文章。</translation>
    </message>
    <message>
        <source>Note on the event</source>
        <translation>事件笔记</translation>
    </message>
</context>
<context>
    <name>dateline::OrphanList</name>
    <message>
        <source>Corrections that no longer fit</source>
        <translation>已不相符的更正</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Made for the words</source>
        <translation>对应的文字</translation>
    </message>
    <message>
        <source>What these were made for is not found in the article now. They are kept, and hold again when it returns.</source>
        <translation>这些更正所对应的内容已不在文中。更正仍予保留，内容恢复后重新生效。</translation>
    </message>
</context>
<context>
    <name>dateline::PeriodBar</name>
    <message>
        <source>Only this period</source>
        <translation>仅此时段</translation>
    </message>
    <message>
        <source>Show only events of the selected period</source>
        <translation>只显示所选时段的事件</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>缩放到此</translation>
    </message>
    <message>
        <source>Show the selected period in the whole width</source>
        <translation>以整个宽度显示所选时段</translation>
    </message>
    <message>
        <source>Clear the selected period (Esc)</source>
        <translation>取消所选时段 (Esc)</translation>
    </message>
    <message>
        <source>Selected period</source>
        <translation>所选时段</translation>
    </message>
</context>
<context>
    <name>dateline::QuoteReader</name>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln 项数据</numerusform>
        </translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>无发言者</translation>
    </message>
    <message>
        <source>change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>由您更正</translation>
    </message>
</context>
<context>
    <name>dateline::SaveButton</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the chart as a picture, drawing, page or table</source>
        <translation>把图表保存为图片、矢量图、页面或表格</translation>
    </message>
    <message>
        <source>On a dark ground</source>
        <translation>深色背景</translation>
    </message>
    <message>
        <source>With computed values</source>
        <translation>包含推算值</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>复制图表</translation>
    </message>
    <message>
        <source>%1× (%2 pixels wide)</source>
        <translation>%1×（宽 %2 像素）</translation>
    </message>
</context>
<context>
    <name>dateline::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
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
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>数字(&amp;N)</translation>
    </message>
    <message>
        <source>L&amp;etters of the article</source>
        <translation>文章字体(&amp;E)</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>有衬线</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>无衬线</translation>
    </message>
    <message>
        <source>&amp;Open what was open last time</source>
        <translation>打开上次的内容(&amp;O)</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>启动时</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>&amp;Size of the article</source>
        <translation>文章字号(&amp;S)</translation>
    </message>
    <message>
        <source>Another language holds from the next start. Charts are drawn in it; files for other programs are the same for everybody.</source>
        <translation>更换语言在下次启动后生效。图表用该语言绘制；供其他程序使用的文件对所有人都相同。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As chosen last</source>
        <translation>沿用上次的选择</translation>
    </message>
    <message>
        <source>L&amp;anes at the start</source>
        <translation>启动时的泳道(&amp;A)</translation>
    </message>
</context>
<context>
    <name>dateline::SourcePanel</name>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>更改标题</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布于</translation>
    </message>
    <message>
        <source>Show or hide these marks in the text</source>
        <translation>在文中显示或隐藏这些标记</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Change date</source>
        <translation>更改日期</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>设置日期</translation>
    </message>
</context>
<context>
    <name>dateline::SpeakersPanel</name>
    <message>
        <source>Speakers</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation>查找发言者</translation>
    </message>
    <message>
        <source>Space shows only the quotes of a speaker, Escape those of everybody.</source>
        <translation>空格只显示某位发言者的引语，Esc 显示所有人的。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln 位发言者</numerusform>
        </translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>无发言者</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln 条引语</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop reading (Esc)</source>
        <translation>停止读取 (Esc)</translation>
    </message>
    <message>
        <source>No article open</source>
        <translation>没有打开的文章</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln 条引语</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln 项数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsure</source>
        <translation>
            <numerusform>%Ln 个不确定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) without a date</source>
        <translation>
            <numerusform>%Ln 条引语无日期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) without a date</source>
        <translation>
            <numerusform>%Ln 项数据无日期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::TimelineView</name>
    <message numerus="yes">
        <source>%Ln event(s) in one place</source>
        <translation>
            <numerusform>同一位置的 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) from %1 to %2</source>
        <translation>
            <numerusform>%1至%2 共 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>dateline::ToolRow</name>
    <message>
        <source>What stands at the top: timeline, tables or speakers by period</source>
        <translation>上方显示的内容：时间线、表格或各时段发言者</translation>
    </message>
    <message>
        <source>By what the events are put into lanes</source>
        <translation>按什么把事件分入泳道</translation>
    </message>
    <message>
        <source>Save or copy pictures</source>
        <translation>保存或复制图片</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>视图：%1</translation>
    </message>
    <message>
        <source>Lanes: %1</source>
        <translation>泳道：%1</translation>
    </message>
</context>
<context>
    <name>dateline::ToolbarDialog</name>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>Actions with a button</source>
        <translation>带按钮的操作</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>dateline::VersionsList</name>
    <message>
        <source>The figures differ</source>
        <translation>数据不一致</translation>
    </message>
    <message>
        <source>The wording differs</source>
        <translation>措辞不一致</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>在文中显示</translation>
    </message>
    <message>
        <source>Show in the text of %1</source>
        <translation>在 %1 的文中显示</translation>
    </message>
</context>
<context>
    <name>dateline::Workspace</name>
    <message>
        <source>Nothing dated yet</source>
        <translation>还没有带日期的内容</translation>
    </message>
    <message>
        <source>The text names no day that could be placed.</source>
        <translation>文中没有可定位的日期。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) outside the view</source>
        <translation>
            <numerusform>视图之外有 %Ln 个事件</numerusform>
        </translation>
    </message>
</context>
</TS>
