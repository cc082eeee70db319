<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message>
        <source>Bars: several values of one measure, side by side</source>
        <translation>Balken: mehrere Werte einer Messgröße nebeneinander</translation>
    </message>
    <message>
        <source>Bars round zero: changes, up and down</source>
        <translation>Balken um die Null: Veränderungen nach oben und unten</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>Balkendiagramm</translation>
    </message>
    <message>
        <source>Bar chart of changes</source>
        <translation>Balkendiagramm von Veränderungen</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Zeichnung (SVG)</translation>
    </message>
    <message>
        <source>Page (PDF)</source>
        <translation>Seite (PDF)</translation>
    </message>
    <message>
        <source>Table with sentences (CSV)</source>
        <translation>Tabelle mit Sätzen (CSV)</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 bis %2 von %3</translation>
    </message>
    <message>
        <source>Figures without a measure</source>
        <translation>Zahlen ohne Messgröße</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>Computed from: %1</source>
        <translation>Berechnet aus: %1</translation>
    </message>
    <message>
        <source>Columns: one measure in a few periods</source>
        <translation>Säulen: eine Messgröße in wenigen Zeiträumen</translation>
    </message>
    <message>
        <source>Column chart</source>
        <translation>Säulendiagramm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>%2: %1</source>
        <translation>%2: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln Wert</numerusform>
            <numerusform>%Ln Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>erster Wert %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>letzter Wert %1</translation>
    </message>
    <message>
        <source>lowest %1</source>
        <translation>niedrigster Wert %1</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>höchster Wert %1</translation>
    </message>
    <message>
        <source>Change, %1</source>
        <translation>Veränderung, %1</translation>
    </message>
    <message>
        <source>Logarithmic scale: from line to line %1 times as much</source>
        <translation>Logarithmische Skala: von Linie zu Linie das %1-Fache</translation>
    </message>
    <message>
        <source>Dots on a logarithmic scale: the largest is over a thousand times the smallest</source>
        <translation>Punkte auf logarithmischer Skala: der größte Wert ist mehr als tausendmal so groß wie der kleinste</translation>
    </message>
    <message>
        <source>Dot chart</source>
        <translation>Punktdiagramm</translation>
    </message>
    <message>
        <source>What rose and what fell</source>
        <translation>Was stieg und was fiel</translation>
    </message>
    <message>
        <source>What rose</source>
        <translation>Was stieg</translation>
    </message>
    <message>
        <source>What fell</source>
        <translation>Was fiel</translation>
    </message>
    <message>
        <source>The scale starts at %1</source>
        <translation>Die Skala beginnt bei %1</translation>
    </message>
    <message>
        <source>Line: one measure over time</source>
        <translation>Linie: eine Messgröße im Zeitverlauf</translation>
    </message>
    <message>
        <source>Lines: a few things over the same time</source>
        <translation>Linien: einige Größen über denselben Zeitraum</translation>
    </message>
    <message>
        <source>Panels: each on its own, on the same scale and time</source>
        <translation>Teilbilder: jede Größe für sich, mit gleicher Skala und Zeit</translation>
    </message>
    <message>
        <source>Line chart</source>
        <translation>Liniendiagramm</translation>
    </message>
    <message>
        <source>Chart of several lines</source>
        <translation>Diagramm mit mehreren Linien</translation>
    </message>
    <message>
        <source>Line charts side by side</source>
        <translation>Liniendiagramme nebeneinander</translation>
    </message>
    <message>
        <source>Number: a single value</source>
        <translation>Zahl: ein einzelner Wert</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>As high as it needs, 1280 wide</source>
        <translation>So hoch wie nötig, 1280 breit</translation>
    </message>
    <message>
        <source>Web, 1200 × 675</source>
        <translation>Web, 1200 × 675</translation>
    </message>
    <message>
        <source>Square, 1080 × 1080</source>
        <translation>Quadrat, 1080 × 1080</translation>
    </message>
    <message>
        <source>Screen, 1920 × 1080</source>
        <translation>Bildschirm, 1920 × 1080</translation>
    </message>
    <message>
        <source>Half a page of A4 at 300 dots an inch</source>
        <translation>Eine halbe A4-Seite mit 300 dpi</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Mehrheit</translation>
    </message>
    <message>
        <source>Minority</source>
        <translation>Minderheit</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>Absatz %1</translation>
    </message>
    <message>
        <source>One bar: the parts of a whole</source>
        <translation>Ein Balken: die Teile eines Ganzen</translation>
    </message>
    <message>
        <source>Bar of shares</source>
        <translation>Anteilsbalken</translation>
    </message>
    <message>
        <source>paragraph&#xa0;%1</source>
        <translation>Absatz %1</translation>
    </message>
    <message>
        <source>paragraphs&#xa0;%1</source>
        <translation>Absätze %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>Prozentpunkte</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>It is kept as %1.old once you correct something.</source>
        <translation>Die Datei bleibt als %1.old erhalten, sobald Sie etwas korrigieren.</translation>
    </message>
    <message>
        <source>A later Dateline wrote it.</source>
        <translation>Eine neuere Version von Dateline hat sie geschrieben.</translation>
    </message>
    <message>
        <source>It is far too large.</source>
        <translation>Sie ist viel zu groß.</translation>
    </message>
    <message>
        <source>It is damaged or not Dateline&apos;s.</source>
        <translation>Sie ist beschädigt oder stammt nicht von Dateline.</translation>
    </message>
    <message>
        <source>You may not read it, or the disk refused.</source>
        <translation>Sie dürfen sie nicht lesen, oder der Datenträger verweigert es.</translation>
    </message>
    <message>
        <source>new title</source>
        <translation>neuer Titel</translation>
    </message>
    <message>
        <source>new date</source>
        <translation>neues Datum</translation>
    </message>
    <message>
        <source>hidden event</source>
        <translation>Ereignis ausgeblendet</translation>
    </message>
    <message>
        <source>merged events</source>
        <translation>Ereignisse zusammengelegt</translation>
    </message>
    <message>
        <source>split event</source>
        <translation>Ereignis geteilt</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>new speaker</source>
        <translation>neuer Sprecher</translation>
    </message>
    <message>
        <source>“not a quote”</source>
        <translation>„kein Zitat“</translation>
    </message>
    <message>
        <source>moved quote</source>
        <translation>Zitat verschoben</translation>
    </message>
    <message>
        <source>new measure</source>
        <translation>neue Messgröße</translation>
    </message>
    <message>
        <source>moved figure</source>
        <translation>Zahl verschoben</translation>
    </message>
    <message>
        <source>publication date</source>
        <translation>Veröffentlichungsdatum</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>article title</source>
        <translation>Titel des Artikels</translation>
    </message>
    <message>
        <source>block put back</source>
        <translation>Block zurückgeholt</translation>
    </message>
    <message>
        <source>New title %1</source>
        <translation>Neuer Titel %1</translation>
    </message>
    <message>
        <source>New date %1</source>
        <translation>Neues Datum %1</translation>
    </message>
    <message>
        <source>Hidden event</source>
        <translation>Ereignis ausgeblendet</translation>
    </message>
    <message>
        <source>Two events as one</source>
        <translation>Zwei Ereignisse zu einem zusammengelegt</translation>
    </message>
    <message>
        <source>One event as two</source>
        <translation>Ein Ereignis in zwei geteilt</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>Notiz %1</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Kein Sprecher</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <translation>Sprecher %1</translation>
    </message>
    <message>
        <source>Not a quote</source>
        <translation>Kein Zitat</translation>
    </message>
    <message>
        <source>Quote moved to another event</source>
        <translation>Zitat zu einem anderen Ereignis verschoben</translation>
    </message>
    <message>
        <source>New measure %1</source>
        <translation>Neue Messgröße %1</translation>
    </message>
    <message>
        <source>Figure moved to another event</source>
        <translation>Zahl zu einem anderen Ereignis verschoben</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Veröffentlicht %1</translation>
    </message>
    <message>
        <source>Bookmark taken away</source>
        <translation>Lesezeichen entfernt</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Article title %1</source>
        <translation>Titel des Artikels %1</translation>
    </message>
    <message>
        <source>Block put back</source>
        <translation>Block zurückgeholt</translation>
    </message>
    <message>
        <source>The corrections of %1 could not be read.</source>
        <translation>Die Korrekturen zu %1 konnten nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) of %1 could not be read.</source>
        <translation>
            <numerusform>%Ln Korrektur zu %1 konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Korrekturen zu %1 konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) no longer fit the text.</source>
        <translation>
            <numerusform>%Ln Korrektur passt nicht mehr zum Text.</numerusform>
            <numerusform>%Ln Korrekturen passen nicht mehr zum Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words it was made for are not there now. It is kept.</source>
        <translation>Die Wörter, für die sie gemacht wurde, stehen nicht mehr da. Sie bleibt aufbewahrt.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1 has changed since you corrected it.</source>
        <translation>%1 hat sich seit Ihrer Korrektur geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) of yours were found again.</source>
        <translation>
            <numerusform>Ihre Korrektur wurde wiedergefunden.</numerusform>
            <numerusform>Alle %Ln Korrekturen wurden wiedergefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The corrections of %1 could not be saved.</source>
        <translation>Die Korrekturen zu %1 konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>They hold until you close the window.</source>
        <translation>Sie gelten, bis Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) find nothing to correct now.</source>
        <translation>
            <numerusform>%Ln Korrektur findet nichts mehr zu korrigieren.</numerusform>
            <numerusform>%Ln Korrekturen finden nichts mehr zu korrigieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it was made for is not found any more. It is kept.</source>
        <translation>Wofür sie gemacht wurde, ist nicht mehr zu finden. Sie bleibt aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>January</source>
        <comment>month, in full</comment>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <comment>month, in full</comment>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <comment>month, in full</comment>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <comment>month, in full</comment>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month, in full</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <comment>month, in full</comment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <comment>month, in full</comment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <comment>month, in full</comment>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <comment>month, in full</comment>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <comment>month, in full</comment>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <comment>month, in full</comment>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <comment>month, in full</comment>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>month, short</comment>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>month, short</comment>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>month, short</comment>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>month, short</comment>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month, short</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <comment>month, short</comment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <comment>month, short</comment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>month, short</comment>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>month, short</comment>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>month, short</comment>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>month, short</comment>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>month, short</comment>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>winter %1</source>
        <comment>1 year or years</comment>
        <translation>Winter %1</translation>
    </message>
    <message>
        <source>spring %1</source>
        <comment>1 year or years</comment>
        <translation>Frühjahr %1</translation>
    </message>
    <message>
        <source>summer %1</source>
        <comment>1 year or years</comment>
        <translation>Sommer %1</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <comment>1 year or years</comment>
        <translation>Herbst %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>1 day, 2 month, 3 year: 20 Apr 2021</comment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>1 day, 2 month: 20 Apr</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1–%2 %3 %4</source>
        <comment>1 first day, 2 last day, 3 month, 4 year: 5–7 Sep 2017</comment>
        <translation>%1.–%2. %3 %4</translation>
    </message>
    <message>
        <source>%1 %2 – %3 %4 %5</source>
        <comment>1 day, 2 month, 3 day, 4 month, 5 year: 28 Sep – 2 Oct 2017</comment>
        <translation>%1. %2 – %3. %4 %5</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>1 month, 2 year: May 2010</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2 %3</source>
        <comment>1 month, 2 month, 3 year: Jan – June 2016</comment>
        <translation>%1 – %2 %3</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>1 number of the quarter, 2 year: Q1 2021</comment>
        <translation>%1. Quartal %2</translation>
    </message>
    <message>
        <source>Q%1 – Q%2 %3</source>
        <comment>1 and 2 numbers of quarters, 3 year: Q1 – Q3 2021</comment>
        <translation>%1.–%2. Quartal %3</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <comment>1 year</comment>
        <translation>1. Halbjahr %1</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <comment>1 year</comment>
        <translation>2. Halbjahr %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>1 and 2 years: 2003–2005</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>1 the decade&apos;s first year: 1990s</comment>
        <translation>%1er-Jahre</translation>
    </message>
    <message>
        <source>{ordinal} century</source>
        <comment>19th century; {number} gives 19, {roman} XIX</comment>
        <translation>{number}. Jahrhundert</translation>
    </message>
    <message>
        <source>{ordinal} millennium</source>
        <comment>2nd millennium; {number} gives 2, {roman} II</comment>
        <translation>{number}. Jahrtausend</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <comment>1 year</comment>
        <translation>%1 v. Chr.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one date to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>1 a date</comment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>early %1</source>
        <comment>1 a date: early 2020</comment>
        <translation>Anfang %1</translation>
    </message>
    <message>
        <source>mid-%1</source>
        <comment>1 a date: mid-2020</comment>
        <translation>Mitte %1</translation>
    </message>
    <message>
        <source>late %1</source>
        <comment>1 a date: late 2020</comment>
        <translation>Ende %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>1 a date</comment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>1 a date</comment>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>1 a date, not later</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>1 a date, not earlier</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>1 day, 2 month in full, 3 year: 20 April 2021</comment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>1 a year by itself</comment>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>Exporters</name>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>HTML-Bericht</translation>
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
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>It is not an ordinary file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>You may not read it, or the disk refused.</source>
        <translation>Sie dürfen sie nicht lesen, oder der Datenträger verweigert es.</translation>
    </message>
    <message>
        <source>It is larger than %1 MB, more than any article.</source>
        <translation>Sie ist größer als %1 MB, mehr als jeder Artikel.</translation>
    </message>
    <message>
        <source>It holds more than any article does.</source>
        <translation>Sie enthält mehr als jeder Artikel.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Sie enthält keinen Text.</translation>
    </message>
    <message>
        <source>It holds no text that could be read.</source>
        <translation>Sie enthält keinen lesbaren Text.</translation>
    </message>
    <message>
        <source>It is locked. Save it without a password first.</source>
        <translation>Sie ist gesperrt. Speichern Sie sie zuerst ohne Kennwort.</translation>
    </message>
    <message>
        <source>Line %1 is damaged, or not as Dateline writes it.</source>
        <translation>Zeile %1 ist beschädigt oder nicht so, wie Dateline sie schreibt.</translation>
    </message>
    <message>
        <source>It is damaged or not what its name says.</source>
        <translation>Sie ist beschädigt oder nicht das, was ihr Name sagt.</translation>
    </message>
    <message>
        <source>The article it corrects, %1, does not lie beside it.</source>
        <translation>Der Artikel %1, den sie korrigiert, liegt nicht daneben.</translation>
    </message>
    <message>
        <source>This kind of file is not known here.</source>
        <translation>Diese Art von Datei ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The disk refused.</source>
        <translation>Der Datenträger verweigert es.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The password does not open it.</source>
        <translation>Das Kennwort öffnet die Datei nicht.</translation>
    </message>
    <message>
        <source>It is locked with a password.</source>
        <translation>Sie ist mit einem Kennwort gesperrt.</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Kennwort eingeben…</translation>
    </message>
    <message>
        <source>%1 has changed on disk.</source>
        <translation>%1 hat sich auf dem Datenträger geändert.</translation>
    </message>
    <message>
        <source>%1 of the open files have changed on disk.</source>
        <translation>%1 der geöffneten Dateien haben sich auf dem Datenträger geändert.</translation>
    </message>
    <message>
        <source>What is shown is what was there before.</source>
        <translation>Gezeigt wird der frühere Stand.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <source>None of the %1 files could be opened.</source>
        <translation>Keine der %1 Dateien konnte geöffnet werden.</translation>
    </message>
    <message>
        <source>%1 of %2 files could not be opened.</source>
        <translation>%1 von %2 Dateien konnten nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>No publication date was found in this text.</source>
        <translation>In diesem Text wurde kein Veröffentlichungsdatum gefunden.</translation>
    </message>
    <message>
        <source>This text has no publication date, so “%1” has nothing to count from.</source>
        <translation>Dieser Text hat kein Veröffentlichungsdatum, daher lässt sich „%1“ nicht zurückrechnen.</translation>
    </message>
    <message>
        <source>No event could be placed yet.</source>
        <translation>Noch kein Ereignis ließ sich einordnen.</translation>
    </message>
    <message>
        <source>When was this published?</source>
        <translation>Wann wurde dies veröffentlicht?</translation>
    </message>
    <message>
        <source>Set date…</source>
        <translation>Datum angeben…</translation>
    </message>
    <message>
        <source>Some of %1 is no text.</source>
        <translation>Ein Teil von %1 ist kein Text.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) could not be read and are shown as �.</source>
        <translation>
            <numerusform>%Ln Byte konnte nicht gelesen werden und erscheint als �.</numerusform>
            <numerusform>%Ln Bytes konnten nicht gelesen werden und erscheinen als �.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 of %2 pages are shown.</source>
        <translation>Nur die ersten %1 von %2 Seiten werden gezeigt.</translation>
    </message>
    <message>
        <source>Only the first %1 events are shown.</source>
        <translation>Nur die ersten %1 Ereignisse werden gezeigt.</translation>
    </message>
    <message>
        <source>Only the first %1 quotes are shown.</source>
        <translation>Nur die ersten %1 Zitate werden gezeigt.</translation>
    </message>
    <message>
        <source>%1 holds more than fits.</source>
        <translation>%1 enthält mehr, als hineinpasst.</translation>
    </message>
    <message>
        <source>The old file is intact.</source>
        <translation>Die alte Datei ist unversehrt.</translation>
    </message>
    <message>
        <source>Nothing was left behind.</source>
        <translation>Es ist nichts zurückgeblieben.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 is not in English.</source>
        <translation>%1 ist nicht auf Englisch.</translation>
    </message>
    <message>
        <source>%1 of %2 articles are not in English.</source>
        <translation>%1 von %2 Artikeln sind nicht auf Englisch.</translation>
    </message>
    <message>
        <source>Dateline reads English only so far: no dates, quotes or figures were looked for.</source>
        <translation>Dateline liest bisher nur Englisch: Daten, Zitate und Zahlen wurden nicht gesucht.</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Kein Sprecher</translation>
    </message>
    <message>
        <source>Print events and quotes</source>
        <translation>Ereignisse und Zitate drucken</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>%1 drucken</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>no cue</source>
        <translation>ohne Redeverb</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>von Ihnen korrigiert</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>Indirekt</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%Ln later</source>
        <translation>
            <numerusform>%Ln später</numerusform>
            <numerusform>%Ln später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <translation>
            <numerusform>%Ln früher</numerusform>
            <numerusform>%Ln früher</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 BCE</source>
        <translation>%1 v. Chr.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>derselbe Tag</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>&amp;Sprecher</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Kein Sprecher</translation>
    </message>
    <message>
        <source>&amp;Measures</source>
        <translation>&amp;Messgrößen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Orte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Kein Ort</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>Kein Artikel</translation>
    </message>
    <message>
        <source>S&amp;ections</source>
        <translation>A&amp;bschnitte</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Kein Abschnitt</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing dated yet</source>
        <translation>Noch nichts datiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest article %1</source>
        <translation>Neuester Artikel %1</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Veröffentlicht am %1</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>One bar is about %1. Its height is the number of events, on the same scale in every lane.</source>
        <translation>Ein Balken steht für etwa %1. Seine Höhe ist die Zahl der Ereignisse, in jeder Spur im selben Maßstab.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring from here: select another event</source>
        <translation>Messung ab hier: wählen Sie ein anderes Ereignis</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Zeichnung (SVG)</translation>
    </message>
    <message>
        <source>Pages (PDF)</source>
        <translation>Seiten (PDF)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A timeline of %Ln event(s)</source>
        <translation>
            <numerusform>Eine Zeitleiste mit %Ln Ereignis</numerusform>
            <numerusform>Eine Zeitleiste mit %Ln Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the timeline</source>
        <translation>Zeitleiste drucken</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>mit Lesezeichen</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>season</source>
        <translation>Jahreszeit</translation>
    </message>
    <message>
        <source>half year</source>
        <translation>Halbjahr</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>Jahrzehnt</translation>
    </message>
    <message>
        <source>century</source>
        <translation>Jahrhundert</translation>
    </message>
    <message>
        <source>millennium</source>
        <translation>Jahrtausend</translation>
    </message>
    <message>
        <source>exact day</source>
        <translation>genauer Tag</translation>
    </message>
    <message>
        <source>from day to day</source>
        <translation>von Tag zu Tag</translation>
    </message>
    <message>
        <source>in front of it</source>
        <translation>davor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) above</source>
        <translation>
            <numerusform>einen Satz darüber</numerusform>
            <numerusform>%Ln Sätze darüber</numerusform>
        </translation>
    </message>
    <message>
        <source>worked out from the publication date</source>
        <translation>errechnet aus dem Veröffentlichungsdatum</translation>
    </message>
    <message>
        <source>worked out from the heading, %1</source>
        <translation>errechnet aus der Überschrift, %1</translation>
    </message>
    <message>
        <source>worked out from the date told before it, %1</source>
        <translation>errechnet aus dem zuvor genannten Datum, %1</translation>
    </message>
    <message>
        <source>Dated by the file opened</source>
        <translation>Datiert durch die geöffnete Datei</translation>
    </message>
    <message>
        <source>Dated by the publication date</source>
        <translation>Datiert durch das Veröffentlichungsdatum</translation>
    </message>
    <message>
        <source>Dated by the heading</source>
        <translation>Datiert durch die Überschrift</translation>
    </message>
    <message>
        <source>Dated by</source>
        <translation>Datiert durch</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>about</source>
        <translation>ungefähr</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>Von Ihnen korrigiert</translation>
    </message>
    <message>
        <source>Corrected by you; the text says</source>
        <translation>Von Ihnen korrigiert; im Text steht</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>von Ihnen angegeben</translation>
    </message>
    <message>
        <source>from the page&apos;s linked data</source>
        <translation>aus den verknüpften Daten der Seite</translation>
    </message>
    <message>
        <source>from the page&apos;s metadata</source>
        <translation>aus den Metadaten der Seite</translation>
    </message>
    <message>
        <source>marked as such on the page</source>
        <translation>auf der Seite so ausgezeichnet</translation>
    </message>
    <message>
        <source>from the page&apos;s heading</source>
        <translation>aus der Überschrift der Seite</translation>
    </message>
    <message>
        <source>from the page&apos;s window title</source>
        <translation>aus dem Fenstertitel der Seite</translation>
    </message>
    <message>
        <source>from a line at the headline</source>
        <translation>aus einer Zeile bei der Schlagzeile</translation>
    </message>
    <message>
        <source>from the page&apos;s address</source>
        <translation>aus der Adresse der Seite</translation>
    </message>
    <message>
        <source>from a line of the text</source>
        <translation>aus einer Zeile des Textes</translation>
    </message>
    <message>
        <source>from the file&apos;s properties</source>
        <translation>aus den Eigenschaften der Datei</translation>
    </message>
    <message>
        <source>from the mail&apos;s header</source>
        <translation>aus dem Kopf der E-Mail</translation>
    </message>
</context>
<context>
    <name>dateline::About</name>
    <message>
        <source>About Dateline</source>
        <translation>Über Dateline</translation>
    </message>
    <message>
        <source>Dateline %1</source>
        <translation>Dateline %1</translation>
    </message>
    <message>
        <source>A timeline viewer for news articles. It works on your machine alone and never uses the network.</source>
        <translation>Zeigt Nachrichtenartikel als Zeitleiste. Arbeitet allein auf Ihrem Rechner und nutzt nie das Netz.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Dateline is free software under the GNU General Public License, version 3 or later, and comes without any warranty.

It is made with Qt %1 (LGPL 3), gumbo (Apache 2.0), uchardet (MPL 1.1) and ICU (Unicode licence), and carries two families of type:

</source>
        <translation>Dateline ist freie Software unter der GNU General Public License, Version 3 oder später, ohne jede Gewährleistung.

Es beruht auf Qt %1 (LGPL 3), gumbo (Apache 2.0), uchardet (MPL 1.1) und ICU (Unicode-Lizenz) und enthält zwei Schriftfamilien:

</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>dateline::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open one or more articles</source>
        <translation>Einen oder mehrere Artikel öffnen</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open all articles of a folder as one timeline</source>
        <translation>Alle Artikel eines Ordners als eine Zeitleiste öffnen</translation>
    </message>
    <message>
        <source>&amp;Add articles…</source>
        <translation>Artikel &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Open more articles beside those that are open, as one timeline</source>
        <translation>Weitere Artikel zu den geöffneten hinzunehmen, als eine Zeitleiste</translation>
    </message>
    <message>
        <source>Paste te&amp;xt</source>
        <translation>Te&amp;xt einfügen</translation>
    </message>
    <message>
        <source>Open the text on the clipboard as an article</source>
        <translation>Den Text der Zwischenablage als Artikel öffnen</translation>
    </message>
    <message>
        <source>Open the exa&amp;mple article</source>
        <translation>Beis&amp;pielartikel öffnen</translation>
    </message>
    <message>
        <source>Open the article that comes with the program</source>
        <translation>Den mitgelieferten Artikel öffnen</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>Ein weiteres Fenster öffnen</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>Die Dateien neu einlesen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close the article</source>
        <translation>Den Artikel schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Alle Fenster schließen</translation>
    </message>
    <message>
        <source>Export c&amp;hart…</source>
        <translation>Dia&amp;gramm exportieren…</translation>
    </message>
    <message>
        <source>Save the chart on show as a picture, drawing, page or table</source>
        <translation>Das gezeigte Diagramm als Bild, Zeichnung, Seite oder Tabelle speichern</translation>
    </message>
    <message>
        <source>Export &amp;timeline…</source>
        <translation>Zeitleis&amp;te exportieren…</translation>
    </message>
    <message>
        <source>Save the timeline with all events as a picture, drawing or pages</source>
        <translation>Die Zeitleiste mit allen Ereignissen als Bild, Zeichnung oder Seiten speichern</translation>
    </message>
    <message>
        <source>Export the part in &amp;view…</source>
        <translation>&amp;Sichtbaren Teil exportieren…</translation>
    </message>
    <message>
        <source>Save what the timeline shows now as a picture, drawing or pages</source>
        <translation>Den jetzt sichtbaren Teil der Zeitleiste als Bild, Zeichnung oder Seiten speichern</translation>
    </message>
    <message>
        <source>&amp;Print timeline…</source>
        <translation>Zeitleiste &amp;drucken…</translation>
    </message>
    <message>
        <source>See the timeline on pages and print them</source>
        <translation>Die Zeitleiste auf Seiten ansehen und drucken</translation>
    </message>
    <message>
        <source>Print events an&amp;d quotes…</source>
        <translation>Ereignisse &amp;und Zitate drucken…</translation>
    </message>
    <message>
        <source>See the events with their quotes and figures on pages and print them</source>
        <translation>Die Ereignisse mit ihren Zitaten und Zahlen auf Seiten ansehen und drucken</translation>
    </message>
    <message>
        <source>Print art&amp;icle…</source>
        <translation>&amp;Artikel drucken…</translation>
    </message>
    <message>
        <source>See the article on pages and print it</source>
        <translation>Den Artikel auf Seiten ansehen und drucken</translation>
    </message>
    <message>
        <source>Copy &amp;chart</source>
        <translation>Diagra&amp;mm kopieren</translation>
    </message>
    <message>
        <source>Copy the chart on show as a picture and a table</source>
        <translation>Das gezeigte Diagramm als Bild und Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;quote with citation</source>
        <translation>&amp;Zitat mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Copy the selected quote with its speaker, date and source</source>
        <translation>Das gewählte Zitat mit Sprecher, Datum und Quelle kopieren</translation>
    </message>
    <message>
        <source>Change pub&amp;lication date…</source>
        <translation>&amp;Veröffentlichungsdatum ändern…</translation>
    </message>
    <message>
        <source>Set the day that words such as “last month” are counted from</source>
        <translation>Den Tag festlegen, von dem aus „last month“ und Ähnliches gezählt wird</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Find words, a speaker, a number or a date</source>
        <translation>Wörter, einen Sprecher, eine Zahl oder ein Datum suchen</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>W&amp;eitersuchen</translation>
    </message>
    <message>
        <source>The next place of what is looked for</source>
        <translation>Die nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Vorheri&amp;ge Fundstelle</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>Die Fundstelle davor</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>Weniger Zeit zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Mehr Zeit zeigen</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>&amp;Alles einpassen</translation>
    </message>
    <message>
        <source>Show every event</source>
        <translation>Jedes Ereignis zeigen</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>A&amp;uswahl einpassen</translation>
    </message>
    <message>
        <source>Zoom to the selected event or period</source>
        <translation>Auf das gewählte Ereignis oder den Zeitraum vergrößern</translation>
    </message>
    <message>
        <source>Pre&amp;vious view</source>
        <translation>&amp;Vorherige Ansicht</translation>
    </message>
    <message>
        <source>Back to the part of the timeline seen before</source>
        <translation>Zurück zum vorher gesehenen Teil der Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>&amp;Nächste Ansicht</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>&amp;Measure from this event</source>
        <translation>Ab diesem Ereignis &amp;messen</translation>
    </message>
    <message>
        <source>Show how long it is from this event to the one selected next</source>
        <translation>Zeigen, wie viel Zeit von diesem bis zum nächsten gewählten Ereignis vergeht</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Größere &amp;Schrift</translation>
    </message>
    <message>
        <source>Larger letters in the article</source>
        <translation>Größere Buchstaben im Artikel</translation>
    </message>
    <message>
        <source>Sm&amp;aller text</source>
        <translation>Kleinere S&amp;chrift</translation>
    </message>
    <message>
        <source>Smaller letters in the article</source>
        <translation>Kleinere Buchstaben im Artikel</translation>
    </message>
    <message>
        <source>Full s&amp;creen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Den ganzen Bildschirm nutzen</translation>
    </message>
    <message>
        <source>F&amp;igures</source>
        <translation>&amp;Zahlen</translation>
    </message>
    <message>
        <source>Show or hide the charts</source>
        <translation>Diagramme ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Ereignis</translation>
    </message>
    <message>
        <source>Show or hide the selected event</source>
        <translation>Das gewählte Ereignis ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Show or hide the article&apos;s text</source>
        <translation>Den Text des Artikels ein- oder ausblenden</translation>
    </message>
    <message>
        <source>S&amp;peakers</source>
        <translation>&amp;Sprecher</translation>
    </message>
    <message>
        <source>Show or hide who is quoted</source>
        <translation>Ein- oder ausblenden, wer zitiert wird</translation>
    </message>
    <message>
        <source>Fig&amp;ures as a table</source>
        <translation>Zahlen als &amp;Tabelle</translation>
    </message>
    <message>
        <source>Show the figures as rows instead of charts</source>
        <translation>Die Zahlen als Zeilen statt als Diagramme zeigen</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>Show the events on their lanes in time</source>
        <translation>Die Ereignisse auf ihren Spuren im Zeitverlauf zeigen</translation>
    </message>
    <message>
        <source>Table of &amp;events</source>
        <translation>Tabelle der &amp;Ereignisse</translation>
    </message>
    <message>
        <source>Show the events as rows that can be sorted</source>
        <translation>Die Ereignisse als sortierbare Zeilen zeigen</translation>
    </message>
    <message>
        <source>Table of &amp;quotes</source>
        <translation>Tabelle der Z&amp;itate</translation>
    </message>
    <message>
        <source>Show the quotes as rows that can be sorted</source>
        <translation>Die Zitate als sortierbare Zeilen zeigen</translation>
    </message>
    <message>
        <source>Speakers &amp;by period</source>
        <translation>S&amp;precher nach Zeitraum</translation>
    </message>
    <message>
        <source>Show how often everybody is quoted in each period</source>
        <translation>Zeigen, wie oft jede Person in jedem Zeitraum zitiert wird</translation>
    </message>
    <message>
        <source>&amp;Reading mode</source>
        <translation>&amp;Lesemodus</translation>
    </message>
    <message>
        <source>Read event by event: the arrow keys walk, Esc leaves</source>
        <translation>Ereignis für Ereignis lesen: Pfeiltasten blättern, Esc beendet</translation>
    </message>
    <message>
        <source>Only this &amp;period</source>
        <translation>Nur dieser &amp;Zeitraum</translation>
    </message>
    <message>
        <source>Show only events of the selected period, or else of the part in view</source>
        <translation>Nur Ereignisse des gewählten Zeitraums zeigen, sonst des sichtbaren Teils</translation>
    </message>
    <message>
        <source>Only this &amp;article</source>
        <translation>Nur dieser &amp;Artikel</translation>
    </message>
    <message>
        <source>Show only what the article beside the timeline tells</source>
        <translation>Nur zeigen, was der Artikel neben der Zeitleiste berichtet</translation>
    </message>
    <message>
        <source>Only &amp;bookmarked events</source>
        <translation>Nur mit &amp;Lesezeichen</translation>
    </message>
    <message>
        <source>Show only events with a bookmark</source>
        <translation>Nur Ereignisse mit Lesezeichen zeigen</translation>
    </message>
    <message>
        <source>&amp;Without unsure dates</source>
        <translation>Ohne &amp;unsichere Daten</translation>
    </message>
    <message>
        <source>Show no event whose date is a guess</source>
        <translation>Kein Ereignis zeigen, dessen Datum geraten ist</translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation>All&amp;es zeigen</translation>
    </message>
    <message>
        <source>Drop every filter</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>&amp;Nächstes Ereignis</translation>
    </message>
    <message>
        <source>The next event in time</source>
        <translation>Das zeitlich nächste Ereignis</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>&amp;Voriges Ereignis</translation>
    </message>
    <message>
        <source>The event before in time</source>
        <translation>Das zeitlich vorige Ereignis</translation>
    </message>
    <message>
        <source>&amp;First event</source>
        <translation>&amp;Erstes Ereignis</translation>
    </message>
    <message>
        <source>The earliest event</source>
        <translation>Das früheste Ereignis</translation>
    </message>
    <message>
        <source>&amp;Last event</source>
        <translation>&amp;Letztes Ereignis</translation>
    </message>
    <message>
        <source>The latest event</source>
        <translation>Das späteste Ereignis</translation>
    </message>
    <message>
        <source>Next &amp;quote</source>
        <translation>Nächstes &amp;Zitat</translation>
    </message>
    <message>
        <source>The next quote, on to the next event</source>
        <translation>Das nächste Zitat, weiter zum nächsten Ereignis</translation>
    </message>
    <message>
        <source>P&amp;revious quote</source>
        <translation>V&amp;origes Zitat</translation>
    </message>
    <message>
        <source>The quote before</source>
        <translation>Das Zitat davor</translation>
    </message>
    <message>
        <source>Next p&amp;anel</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Move the keyboard to the next panel</source>
        <translation>Die Tastatur in den nächsten Bereich bewegen</translation>
    </message>
    <message>
        <source>&amp;Without a date</source>
        <translation>Ohne &amp;Datum</translation>
    </message>
    <message>
        <source>Quotes and figures that belong to no dated event</source>
        <translation>Zitate und Zahlen, die zu keinem datierten Ereignis gehören</translation>
    </message>
    <message>
        <source>Next &amp;unsure event</source>
        <translation>Nächstes &amp;unsicheres Ereignis</translation>
    </message>
    <message>
        <source>The next event whose date is worth a look</source>
        <translation>Das nächste Ereignis, dessen Datum einen Blick wert ist</translation>
    </message>
    <message>
        <source>Next &amp;bookmark</source>
        <translation>Nächstes Lesezei&amp;chen</translation>
    </message>
    <message>
        <source>The next event with a bookmark</source>
        <translation>Das nächste Ereignis mit Lesezeichen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last correction back</source>
        <translation>Die letzte Korrektur zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Sie wieder ausführen</translation>
    </message>
    <message>
        <source>Undo &amp;history…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>See all corrections and go back to any of them</source>
        <translation>Alle Korrekturen sehen und zu jeder zurückkehren</translation>
    </message>
    <message>
        <source>&amp;Rename event</source>
        <translation>Ereignis &amp;umbenennen</translation>
    </message>
    <message>
        <source>Give the selected event another title</source>
        <translation>Dem gewählten Ereignis einen anderen Titel geben</translation>
    </message>
    <message>
        <source>Change the event&apos;s &amp;date…</source>
        <translation>&amp;Datum des Ereignisses ändern…</translation>
    </message>
    <message>
        <source>Give the selected event another date</source>
        <translation>Dem gewählten Ereignis ein anderes Datum geben</translation>
    </message>
    <message>
        <source>&amp;Note on the event</source>
        <translation>&amp;Notiz zum Ereignis</translation>
    </message>
    <message>
        <source>Write down your own words on the event</source>
        <translation>Eigene Worte zum Ereignis notieren</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <source>Mark the event to come back to it, or take the mark away</source>
        <translation>Das Ereignis zum Wiederfinden markieren oder die Markierung entfernen</translation>
    </message>
    <message>
        <source>&amp;Merge with the next event</source>
        <translation>&amp;Mit dem nächsten Ereignis zusammenlegen</translation>
    </message>
    <message>
        <source>Make one event of this and the next in time</source>
        <translation>Aus diesem und dem zeitlich nächsten ein Ereignis machen</translation>
    </message>
    <message>
        <source>&amp;Split event…</source>
        <translation>Ereignis &amp;teilen…</translation>
    </message>
    <message>
        <source>Make two events of one, at a sentence</source>
        <translation>Aus einem Ereignis zwei machen, bei einem Satz</translation>
    </message>
    <message>
        <source>&amp;Hide event</source>
        <translation>Ereignis aus&amp;blenden</translation>
    </message>
    <message>
        <source>Take the event off the timeline; its quotes and figures stay</source>
        <translation>Das Ereignis von der Zeitleiste nehmen; Zitate und Zahlen bleiben</translation>
    </message>
    <message>
        <source>Change s&amp;peaker…</source>
        <translation>&amp;Sprecher ändern…</translation>
    </message>
    <message>
        <source>Say who said the selected quote</source>
        <translation>Angeben, wer das gewählte Zitat gesagt hat</translation>
    </message>
    <message>
        <source>Not a q&amp;uote</source>
        <translation>Kein &amp;Zitat</translation>
    </message>
    <message>
        <source>Take the selected quote off the list of quotes</source>
        <translation>Das gewählte Zitat aus der Liste der Zitate nehmen</translation>
    </message>
    <message>
        <source>R&amp;ename measure…</source>
        <translation>Messgröße umb&amp;enennen…</translation>
    </message>
    <message>
        <source>Say what the selected figure measures</source>
        <translation>Angeben, was die gewählte Zahl misst</translation>
    </message>
    <message>
        <source>&amp;Attach to an event…</source>
        <translation>Einem Ereignis zu&amp;ordnen…</translation>
    </message>
    <message>
        <source>Move the selected quote or figure to an event</source>
        <translation>Das gewählte Zitat oder die Zahl zu einem Ereignis verschieben</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Choose theme, dates, numbers and letters</source>
        <translation>Farbschema, Datum, Zahlen und Schrift wählen</translation>
    </message>
    <message>
        <source>&amp;Toolbar…</source>
        <translation>Symbolleis&amp;te…</translation>
    </message>
    <message>
        <source>Choose which actions have a button under the menus</source>
        <translation>Wählen, welche Aktionen eine Schaltfläche unter den Menüs haben</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Dateline</source>
        <translation>Ü&amp;ber Dateline</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version und Lizenzen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Export &amp;events</source>
        <translation>&amp;Ereignisse exportieren</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>Spu&amp;ren</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Korrigieren</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Put the events into lanes by these</source>
        <translation>Die Ereignisse danach in Spuren legen</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>Benutzer&amp;handbuch</translation>
    </message>
    <message>
        <source>How to work with Dateline, page by page</source>
        <translation>Wie man mit Dateline arbeitet, Seite für Seite</translation>
    </message>
</context>
<context>
    <name>dateline::ArticleTabs</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Close this article</source>
        <translation>Diesen Artikel schließen</translation>
    </message>
</context>
<context>
    <name>dateline::ArticleView</name>
    <message>
        <source>Source text</source>
        <translation>Text des Artikels</translation>
    </message>
</context>
<context>
    <name>dateline::ChartHead</name>
    <message>
        <source>Form of the chart</source>
        <translation>Form des Diagramms</translation>
    </message>
    <message>
        <source>Previous chart (Page Up)</source>
        <translation>Voriges Diagramm (Bild auf)</translation>
    </message>
    <message>
        <source>Next chart (Page Down)</source>
        <translation>Nächstes Diagramm (Bild ab)</translation>
    </message>
    <message>
        <source>Figures as a table (Ctrl+T)</source>
        <translation>Zahlen als Tabelle (Strg+T)</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>%1 in %2 charts</source>
        <translation>%1 in %2 Diagrammen</translation>
    </message>
    <message>
        <source>%1, %2 of them in %3 charts</source>
        <translation>%1, davon %2 in %3 Diagrammen</translation>
    </message>
    <message>
        <source>The %1 charts most worth showing; the table holds the other figures too</source>
        <translation>Die %1 sehenswertesten Diagramme; die Tabelle enthält auch die übrigen Zahlen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>dateline::ChartPanel</name>
    <message>
        <source>The charts are being drawn up…</source>
        <translation>Die Diagramme werden gezeichnet…</translation>
    </message>
    <message>
        <source>No figures in this article.</source>
        <translation>Keine Zahlen in diesem Artikel.</translation>
    </message>
    <message>
        <source>Nothing here for a chart. The figures stand with their events.</source>
        <translation>Nichts für ein Diagramm. Die Zahlen stehen bei ihren Ereignissen.</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Diagramm kopieren</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>Diagramm speichern…</translation>
    </message>
</context>
<context>
    <name>dateline::Correcting</name>
    <message>
        <source>The article&apos;s folder cannot be written.</source>
        <translation>In den Ordner des Artikels kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Your corrections are kept in your own folder.</source>
        <translation>Ihre Korrekturen werden in Ihrem eigenen Ordner aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>A day, a month, a year: 22 June 2021, about March 2016, late 2020</source>
        <translation>Tag, Monat oder Jahr: 2021-06-22, oder englisch: about March 2016, late 2020</translation>
    </message>
    <message>
        <source>That is no date yet.</source>
        <translation>Das ist noch kein Datum.</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Datum des Ereignisses</translation>
    </message>
    <message>
        <source>Two events are one now.</source>
        <translation>Zwei Ereignisse sind jetzt eines.</translation>
    </message>
    <message>
        <source>“%1” belongs to this one.</source>
        <translation>„%1“ gehört zu diesem.</translation>
    </message>
    <message>
        <source>The second event begins with</source>
        <translation>Das zweite Ereignis beginnt mit</translation>
    </message>
    <message>
        <source>One event is two now.</source>
        <translation>Ein Ereignis ist jetzt zwei.</translation>
    </message>
    <message>
        <source>Both keep the date.</source>
        <translation>Beide behalten das Datum.</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln quote(s) and figure(s) have no date now.</source>
        <translation>
            <numerusform>Sein Zitat oder seine Zahl hat jetzt kein Datum.</numerusform>
            <numerusform>Seine %Ln Zitate und Zahlen haben jetzt kein Datum.</numerusform>
        </translation>
    </message>
    <message>
        <source>The event is hidden.</source>
        <translation>Das Ereignis ist ausgeblendet.</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Niemand Bekanntes</translation>
    </message>
    <message>
        <source>Who said this?</source>
        <translation>Wer hat das gesagt?</translation>
    </message>
    <message>
        <source>That is no quote any more.</source>
        <translation>Das ist kein Zitat mehr.</translation>
    </message>
    <message>
        <source>The words stay in the article.</source>
        <translation>Die Wörter bleiben im Artikel.</translation>
    </message>
    <message>
        <source>What does %1 measure?</source>
        <translation>Was misst %1?</translation>
    </message>
    <message>
        <source>Which event does it belong to?</source>
        <translation>Zu welchem Ereignis gehört es?</translation>
    </message>
    <message>
        <source>Date or words of the title</source>
        <translation>Datum oder Wörter des Titels</translation>
    </message>
    <message>
        <source>The quote is moved.</source>
        <translation>Das Zitat ist verschoben.</translation>
    </message>
    <message>
        <source>The figure is moved.</source>
        <translation>Die Zahl ist verschoben.</translation>
    </message>
    <message>
        <source>It belongs to “%1” now.</source>
        <translation>Es gehört jetzt zu „%1“.</translation>
    </message>
    <message>
        <source>That event is another article&apos;s.</source>
        <translation>Dieses Ereignis gehört zu einem anderen Artikel.</translation>
    </message>
    <message>
        <source>A quote or figure can only move within its own article.</source>
        <translation>Ein Zitat oder eine Zahl lässt sich nur innerhalb des eigenen Artikels verschieben.</translation>
    </message>
</context>
<context>
    <name>dateline::DateDialog</name>
    <message>
        <source>Set date</source>
        <translation>Datum angeben</translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>Veröffentlichungsdatum</translation>
    </message>
    <message>
        <source>When was this article published? Words such as “last month” are counted from that day.</source>
        <translation>Wann wurde dieser Artikel veröffentlicht? Von diesem Tag aus werden Angaben wie „last month“ gezählt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A day, a month or a year: 22 June 2021, 2021-06-22</source>
        <translation>Tag, Monat oder Jahr: 2021-06-22, oder englisch: 22 June 2021</translation>
    </message>
    <message>
        <source>That is no date yet.</source>
        <translation>Das ist noch kein Datum.</translation>
    </message>
</context>
<context>
    <name>dateline::DropChip</name>
    <message>
        <source>Drop the filter “%1”</source>
        <translation>Filter „%1“ aufheben</translation>
    </message>
</context>
<context>
    <name>dateline::EditPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>dateline::EmptyState</name>
    <message>
        <source>Dateline lays its dated events on a timeline, lists who said what, and plots the figures it cites.</source>
        <translation>Dateline legt die datierten Ereignisse auf eine Zeitleiste, führt auf, wer was gesagt hat, und zeichnet die genannten Zahlen.</translation>
    </message>
    <message>
        <source>Or drop a file, a folder or some text anywhere in this window.</source>
        <translation>Oder ziehen Sie eine Datei, einen Ordner oder Text in dieses Fenster.</translation>
    </message>
    <message>
        <source>Try the example article</source>
        <translation>Beispielartikel ausprobieren</translation>
    </message>
    <message>
        <source>Open a news article</source>
        <translation>Nachrichtenartikel öffnen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>dateline::EventPanel</name>
    <message>
        <source>Click an event to read its quotes.</source>
        <translation>Klicken Sie auf ein Ereignis, um seine Zitate zu lesen.</translation>
    </message>
    <message>
        <source>Previous event (Alt+Left)</source>
        <translation>Voriges Ereignis (Alt+Links)</translation>
    </message>
    <message>
        <source>Next event (Alt+Right)</source>
        <translation>Nächstes Ereignis (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Bookmark (Ctrl+B)</source>
        <translation>Lesezeichen (Strg+B)</translation>
    </message>
    <message>
        <source>Correct this event</source>
        <translation>Dieses Ereignis korrigieren</translation>
    </message>
    <message>
        <source>Title of the event</source>
        <translation>Titel des Ereignisses</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Nobody is quoted here.</source>
        <translation>Hier wird niemand zitiert.</translation>
    </message>
    <message>
        <source>Quotes of the event</source>
        <translation>Zitate des Ereignisses</translation>
    </message>
    <message>
        <source>No figures are cited here.</source>
        <translation>Hier werden keine Zahlen genannt.</translation>
    </message>
    <message>
        <source>Figures of the event</source>
        <translation>Zahlen des Ereignisses</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>How the articles tell of the event</source>
        <translation>Wie die Artikel von dem Ereignis berichten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note •</source>
        <translation>Notiz •</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Quotes and figures that belong to no dated event</source>
        <translation>Zitate und Zahlen, die zu keinem datierten Ereignis gehören</translation>
    </message>
    <message>
        <source>The text does not tell when these were said or measured. Drag them to an event if you know.</source>
        <translation>Der Text verrät nicht, wann dies gesagt oder gemessen wurde. Ziehen Sie es auf ein Ereignis, wenn Sie es wissen.</translation>
    </message>
    <message>
        <source>Take the bookmark away</source>
        <translation>Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>filtered out</source>
        <translation>ausgefiltert</translation>
    </message>
</context>
<context>
    <name>dateline::FigureModel</name>
    <message>
        <source>Computed from: %1</source>
        <translation>Berechnet aus: %1</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
</context>
<context>
    <name>dateline::FigureTable</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
</context>
<context>
    <name>dateline::Filter</name>
    <message>
        <source>Bookmarked</source>
        <translation>Mit Lesezeichen</translation>
    </message>
    <message>
        <source>Without unsure dates</source>
        <translation>Ohne unsichere Daten</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln Sprecher</numerusform>
            <numerusform>%Ln Sprecher</numerusform>
        </translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Kein Sprecher</translation>
    </message>
</context>
<context>
    <name>dateline::FilterRow</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Another reason to show less</source>
        <translation>Einen weiteren Filter setzen</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 von %2 Ereignissen</translation>
    </message>
</context>
<context>
    <name>dateline::FindBox</name>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Vorige Fundstelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Nächste Fundstelle (F3)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Words, a speaker, a number or a date. Enter goes to the next hit.</source>
        <translation>Wörter, ein Sprecher, eine Zahl oder ein Datum. Die Eingabetaste geht zur nächsten Fundstelle.</translation>
    </message>
    <message>
        <source>Find word, speaker, number, date</source>
        <translation>Wort, Sprecher, Zahl, Datum suchen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>dateline::Guide</name>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>dateline::HistoryList</name>
    <message>
        <source>Undo history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Choose a step to go back to it. What is undone stands in grey and can come back.</source>
        <translation>Wählen Sie einen Schritt, um dorthin zurückzugehen. Rückgängig Gemachtes steht grau da und kann wiederkommen.</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Wie gefunden</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>dateline::HoverCard</name>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln Zahl</numerusform>
            <numerusform>%Ln Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>about</source>
        <translation>ungefähr</translation>
    </message>
    <message>
        <source>not later</source>
        <translation>nicht später</translation>
    </message>
    <message>
        <source>not earlier</source>
        <translation>nicht früher</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>season</source>
        <translation>Jahreszeit</translation>
    </message>
    <message>
        <source>half year</source>
        <translation>Halbjahr</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>Jahrzehnt</translation>
    </message>
    <message>
        <source>century</source>
        <translation>Jahrhundert</translation>
    </message>
    <message>
        <source>millennium</source>
        <translation>Jahrtausend</translation>
    </message>
    <message>
        <source>exact day</source>
        <translation>genauer Tag</translation>
    </message>
    <message>
        <source>from day to day</source>
        <translation>von Tag zu Tag</translation>
    </message>
</context>
<context>
    <name>dateline::KeyList</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Taste oder Wirkung suchen</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>In der Zeitleiste</translation>
    </message>
    <message>
        <source>Event before, event after</source>
        <translation>Voriges, nächstes Ereignis</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Other lane, nearest in time</source>
        <translation>Andere Spur, zeitlich am nächsten</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>First, last event</source>
        <translation>Erstes, letztes Ereignis</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>One screen earlier, later</source>
        <translation>Einen Bildschirm früher, später</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Mauszeiger zoomen</translation>
    </message>
    <message>
        <source>Ctrl and wheel, or pinch</source>
        <translation>Strg und Mausrad, oder zwei Finger</translation>
    </message>
    <message>
        <source>Move through time</source>
        <translation>Durch die Zeit bewegen</translation>
    </message>
    <message>
        <source>Drag, or Shift and wheel</source>
        <translation>Ziehen, oder Umschalt und Mausrad</translation>
    </message>
    <message>
        <source>Select a period</source>
        <translation>Einen Zeitraum wählen</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Umschalt und ziehen</translation>
    </message>
    <message>
        <source>In tables and lists</source>
        <translation>In Tabellen und Listen</translation>
    </message>
    <message>
        <source>Sort by the column under the keyboard</source>
        <translation>Nach der Spalte unter der Tastatur sortieren</translation>
    </message>
    <message>
        <source>Shift and Space</source>
        <translation>Umschalt und Leertaste</translation>
    </message>
    <message>
        <source>Show the quotes of a cell of speakers by period</source>
        <translation>Zitate einer Zelle von Sprecher und Zeitraum zeigen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Show only the quotes of a speaker</source>
        <translation>Nur die Zitate eines Sprechers zeigen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>While finding</source>
        <translation>Beim Suchen</translation>
    </message>
    <message>
        <source>Next, previous hit</source>
        <translation>Nächste, vorige Fundstelle</translation>
    </message>
    <message>
        <source>Enter, Shift and Enter</source>
        <translation>Eingabe, Umschalt und Eingabe</translation>
    </message>
    <message>
        <source>Stop finding</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In reading mode</source>
        <translation>Im Lesemodus</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Nächstes Ereignis</translation>
    </message>
    <message>
        <source>Right or Space</source>
        <translation>Rechts oder Leertaste</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Voriges Ereignis</translation>
    </message>
    <message>
        <source>Left or Backspace</source>
        <translation>Links oder Rücktaste</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>dateline::LeftOutPanel</name>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Left out of the text</source>
        <translation>Aus dem Text ausgelassen</translation>
    </message>
    <message>
        <source>Enter puts a block back into the text.</source>
        <translation>Die Eingabetaste holt einen Block in den Text zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of the page left out</source>
        <translation>
            <numerusform>%Ln Block der Seite ausgelassen</numerusform>
            <numerusform>%Ln Blöcke der Seite ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>dateline::LineDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>dateline::LowerPanels</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
</context>
<context>
    <name>dateline::MainWindow</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What is the title of this article?</source>
        <translation>Wie lautet der Titel dieses Artikels?</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>%1 is locked. What is its password?</source>
        <translation>%1 ist gesperrt. Wie lautet das Kennwort?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Zeitleiste speichern</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Save the events</source>
        <translation>Ereignisse speichern</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern…</translation>
    </message>
    <message>
        <source>Pasted page</source>
        <translation>Eingefügte Seite</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>There is no text to open.</source>
        <translation>Es gibt keinen Text zum Öffnen.</translation>
    </message>
    <message>
        <source>Copy the text of an article first.</source>
        <translation>Kopieren Sie zuerst den Text eines Artikels.</translation>
    </message>
    <message>
        <source>Articles (%1)</source>
        <translation>Artikel (%1)</translation>
    </message>
    <message>
        <source>Exported events and corrections (%1)</source>
        <translation>Exportierte Ereignisse und Korrekturen (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Open all articles of a folder</source>
        <translation>Alle Artikel eines Ordners öffnen</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1 of %2…</source>
        <translation>%1 von %2 wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) before the year 1 left out: the form has no such dates.</source>
        <translation>
            <numerusform>%Ln Ereignis vor dem Jahr 1 ausgelassen: das Format kennt solche Daten nicht.</numerusform>
            <numerusform>%Ln Ereignisse vor dem Jahr 1 ausgelassen: das Format kennt solche Daten nicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::MarkModel</name>
    <message>
        <source>bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>unsure date</source>
        <translation>unsicheres Datum</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>künftig</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Redeverb</translation>
    </message>
</context>
<context>
    <name>dateline::MarkTable</name>
    <message>
        <source>No event to list.</source>
        <translation>Keine Ereignisse vorhanden.</translation>
    </message>
    <message>
        <source>No quote to list.</source>
        <translation>Keine Zitate vorhanden.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
</context>
<context>
    <name>dateline::MatrixModel</name>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Kein Sprecher</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
</context>
<context>
    <name>dateline::MatrixView</name>
    <message>
        <source>Speakers by period</source>
        <translation>Sprecher nach Zeitraum</translation>
    </message>
    <message>
        <source>How often everybody is quoted in each period. Enter shows the quotes.</source>
        <translation>Wie oft jede Person in jedem Zeitraum zitiert wird. Die Eingabetaste zeigt die Zitate.</translation>
    </message>
</context>
<context>
    <name>dateline::MeasureList</name>
    <message>
        <source>Measures</source>
        <translation>Messgrößen</translation>
    </message>
    <message>
        <source>Dashed outlines are computed from the text, not printed in it.</source>
        <translation>Gestrichelte Umrisse sind aus dem Text berechnet, nicht darin gedruckt.</translation>
    </message>
</context>
<context>
    <name>dateline::MessageBar</name>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Diese Meldung schließen (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages that wait</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::Minimap</name>
    <message>
        <source>Overview of all events</source>
        <translation>Übersicht aller Ereignisse</translation>
    </message>
    <message>
        <source>Left and Right move the part in view, Up and Down make it shorter and longer, Home and End go to the first and the last events</source>
        <translation>Links und Rechts verschieben den sichtbaren Teil, Auf und Ab verkürzen und verlängern ihn, Pos1 und Ende gehen zu den ersten und letzten Ereignissen</translation>
    </message>
    <message>
        <source>Drag the frame to move, its edges to zoom</source>
        <translation>Rahmen ziehen zum Verschieben, Ränder zum Zoomen</translation>
    </message>
</context>
<context>
    <name>dateline::NotePage</name>
    <message>
        <source>Your own words on this event. They are kept beside the article, never in it.</source>
        <translation>Ihre eigenen Worte zu diesem Ereignis. Sie liegen neben dem Artikel, nie darin.</translation>
    </message>
    <message>
        <source>Note on the event</source>
        <translation>Notiz zum Ereignis</translation>
    </message>
</context>
<context>
    <name>dateline::OrphanList</name>
    <message>
        <source>Corrections that no longer fit</source>
        <translation>Korrekturen, die nicht mehr passen</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Made for the words</source>
        <translation>Gemacht für die Wörter</translation>
    </message>
    <message>
        <source>What these were made for is not found in the article now. They are kept, and hold again when it returns.</source>
        <translation>Wofür diese gemacht wurden, ist im Artikel nicht mehr zu finden. Sie bleiben aufbewahrt und gelten wieder, wenn es zurückkehrt.</translation>
    </message>
</context>
<context>
    <name>dateline::PeriodBar</name>
    <message>
        <source>Only this period</source>
        <translation>Nur dieser Zeitraum</translation>
    </message>
    <message>
        <source>Show only events of the selected period</source>
        <translation>Nur Ereignisse des gewählten Zeitraums zeigen</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Darauf vergrößern</translation>
    </message>
    <message>
        <source>Show the selected period in the whole width</source>
        <translation>Den gewählten Zeitraum über die ganze Breite zeigen</translation>
    </message>
    <message>
        <source>Clear the selected period (Esc)</source>
        <translation>Auswahl des Zeitraums aufheben (Esc)</translation>
    </message>
    <message>
        <source>Selected period</source>
        <translation>Gewählter Zeitraum</translation>
    </message>
</context>
<context>
    <name>dateline::QuoteReader</name>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln Zahl</numerusform>
            <numerusform>%Ln Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Kein Sprecher</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>von Ihnen korrigiert</translation>
    </message>
</context>
<context>
    <name>dateline::SaveButton</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the chart as a picture, drawing, page or table</source>
        <translation>Das Diagramm als Bild, Zeichnung, Seite oder Tabelle speichern</translation>
    </message>
    <message>
        <source>On a dark ground</source>
        <translation>Auf dunklem Grund</translation>
    </message>
    <message>
        <source>With computed values</source>
        <translation>Mit berechneten Werten</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Diagramm kopieren</translation>
    </message>
    <message>
        <source>%1× (%2 pixels wide)</source>
        <translation>%1× (%2 Pixel breit)</translation>
    </message>
</context>
<context>
    <name>dateline::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Zahlen</translation>
    </message>
    <message>
        <source>L&amp;etters of the article</source>
        <translation>Schrift des Art&amp;ikels</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Ohne Serifen</translation>
    </message>
    <message>
        <source>&amp;Open what was open last time</source>
        <translation>Zuletzt Geöffnetes &amp;wieder öffnen</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Size of the article</source>
        <translation>&amp;Größe des Artikels</translation>
    </message>
    <message>
        <source>Another language holds from the next start. Charts are drawn in it; files for other programs are the same for everybody.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start. Diagramme werden in ihr gezeichnet; Dateien für andere Programme sind für alle gleich.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As chosen last</source>
        <translation>Wie zuletzt gewählt</translation>
    </message>
    <message>
        <source>L&amp;anes at the start</source>
        <translation>Spuren &amp;beim Start</translation>
    </message>
</context>
<context>
    <name>dateline::SourcePanel</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Show or hide these marks in the text</source>
        <translation>Diese Markierungen im Text ein- oder ausblenden</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Change date</source>
        <translation>Datum ändern</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>Datum angeben</translation>
    </message>
</context>
<context>
    <name>dateline::SpeakersPanel</name>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation>Sprecher suchen</translation>
    </message>
    <message>
        <source>Space shows only the quotes of a speaker, Escape those of everybody.</source>
        <translation>Die Leertaste zeigt nur die Zitate eines Sprechers, Esc die von allen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln Sprecher</numerusform>
            <numerusform>%Ln Sprecher</numerusform>
        </translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Kein Sprecher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop reading (Esc)</source>
        <translation>Lesen anhalten (Esc)</translation>
    </message>
    <message>
        <source>No article open</source>
        <translation>Kein Artikel geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln Zahl</numerusform>
            <numerusform>%Ln Zahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsure</source>
        <translation>
            <numerusform>%Ln unsicher</numerusform>
            <numerusform>%Ln unsicher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) without a date</source>
        <translation>
            <numerusform>%Ln Zitat ohne Datum</numerusform>
            <numerusform>%Ln Zitate ohne Datum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) without a date</source>
        <translation>
            <numerusform>%Ln Zahl ohne Datum</numerusform>
            <numerusform>%Ln Zahlen ohne Datum</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::TimelineView</name>
    <message numerus="yes">
        <source>%Ln event(s) in one place</source>
        <translation>
            <numerusform>%Ln Ereignis an einer Stelle</numerusform>
            <numerusform>%Ln Ereignisse an einer Stelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) from %1 to %2</source>
        <translation>
            <numerusform>%Ln Ereignis von %1 bis %2</numerusform>
            <numerusform>%Ln Ereignisse von %1 bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>dateline::ToolRow</name>
    <message>
        <source>What stands at the top: timeline, tables or speakers by period</source>
        <translation>Was oben steht: Zeitleiste, Tabellen oder Sprecher nach Zeitraum</translation>
    </message>
    <message>
        <source>By what the events are put into lanes</source>
        <translation>Wonach die Ereignisse in Spuren gelegt werden</translation>
    </message>
    <message>
        <source>Save or copy pictures</source>
        <translation>Bilder speichern oder kopieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>Lanes: %1</source>
        <translation>Spuren: %1</translation>
    </message>
</context>
<context>
    <name>dateline::ToolbarDialog</name>
    <message>
        <source>Toolbar</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Actions with a button</source>
        <translation>Aktionen mit Schaltfläche</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie zu Anfang</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>dateline::VersionsList</name>
    <message>
        <source>The figures differ</source>
        <translation>Die Zahlen weichen ab</translation>
    </message>
    <message>
        <source>The wording differs</source>
        <translation>Der Wortlaut weicht ab</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>Show in the text of %1</source>
        <translation>Im Text von %1 zeigen</translation>
    </message>
</context>
<context>
    <name>dateline::Workspace</name>
    <message>
        <source>Nothing dated yet</source>
        <translation>Noch nichts datiert</translation>
    </message>
    <message>
        <source>The text names no day that could be placed.</source>
        <translation>Der Text nennt keinen Tag, der sich einordnen ließe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) outside the view</source>
        <translation>
            <numerusform>%Ln Ereignis außerhalb der Ansicht</numerusform>
            <numerusform>%Ln Ereignisse außerhalb der Ansicht</numerusform>
        </translation>
    </message>
</context>
</TS>
