<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message>
        <source>Bars: several values of one measure, side by side</source>
        <translation>Barras: varios valores de un indicador, uno junto a otro</translation>
    </message>
    <message>
        <source>Bars round zero: changes, up and down</source>
        <translation>Barras en torno al cero: cambios al alza y a la baja</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>Gráfico de barras</translation>
    </message>
    <message>
        <source>Bar chart of changes</source>
        <translation>Gráfico de barras de cambios</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Imagen (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Dibujo (SVG)</translation>
    </message>
    <message>
        <source>Page (PDF)</source>
        <translation>Página (PDF)</translation>
    </message>
    <message>
        <source>Table with sentences (CSV)</source>
        <translation>Tabla con las frases (CSV)</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 a %2 de %3</translation>
    </message>
    <message>
        <source>Figures without a measure</source>
        <translation>Cifras sin indicador</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculado</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>Computed from: %1</source>
        <translation>Calculado a partir de: %1</translation>
    </message>
    <message>
        <source>Columns: one measure in a few periods</source>
        <translation>Columnas: un indicador en pocos periodos</translation>
    </message>
    <message>
        <source>Column chart</source>
        <translation>Gráfico de columnas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>%2: %1</source>
        <translation>%2: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln valor</numerusform>
            <numerusform>%Ln valores</numerusform>
        </translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>primero %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>último %1</translation>
    </message>
    <message>
        <source>lowest %1</source>
        <translation>mínimo %1</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>máximo %1</translation>
    </message>
    <message>
        <source>Change, %1</source>
        <translation>Cambio, %1</translation>
    </message>
    <message>
        <source>Logarithmic scale: from line to line %1 times as much</source>
        <translation>Escala logarítmica: de una línea a la siguiente, %1 veces más</translation>
    </message>
    <message>
        <source>Dots on a logarithmic scale: the largest is over a thousand times the smallest</source>
        <translation>Puntos en escala logarítmica: el mayor es más de mil veces el menor</translation>
    </message>
    <message>
        <source>Dot chart</source>
        <translation>Gráfico de puntos</translation>
    </message>
    <message>
        <source>What rose and what fell</source>
        <translation>Lo que subió y lo que bajó</translation>
    </message>
    <message>
        <source>What rose</source>
        <translation>Lo que subió</translation>
    </message>
    <message>
        <source>What fell</source>
        <translation>Lo que bajó</translation>
    </message>
    <message>
        <source>The scale starts at %1</source>
        <translation>La escala empieza en %1</translation>
    </message>
    <message>
        <source>Line: one measure over time</source>
        <translation>Línea: un indicador a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Lines: a few things over the same time</source>
        <translation>Líneas: varias series en el mismo periodo</translation>
    </message>
    <message>
        <source>Panels: each on its own, on the same scale and time</source>
        <translation>Paneles: cada serie por separado, con la misma escala y el mismo tiempo</translation>
    </message>
    <message>
        <source>Line chart</source>
        <translation>Gráfico de líneas</translation>
    </message>
    <message>
        <source>Chart of several lines</source>
        <translation>Gráfico de varias líneas</translation>
    </message>
    <message>
        <source>Line charts side by side</source>
        <translation>Gráficos de líneas, uno junto a otro</translation>
    </message>
    <message>
        <source>Number: a single value</source>
        <translation>Número: un solo valor</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>As high as it needs, 1280 wide</source>
        <translation>De la altura necesaria, 1280 de ancho</translation>
    </message>
    <message>
        <source>Web, 1200 × 675</source>
        <translation>Web, 1200 × 675</translation>
    </message>
    <message>
        <source>Square, 1080 × 1080</source>
        <translation>Cuadrado, 1080 × 1080</translation>
    </message>
    <message>
        <source>Screen, 1920 × 1080</source>
        <translation>Pantalla, 1920 × 1080</translation>
    </message>
    <message>
        <source>Half a page of A4 at 300 dots an inch</source>
        <translation>Media página A4 a 300 ppp</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Mayoría</translation>
    </message>
    <message>
        <source>Minority</source>
        <translation>Minoría</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>párrafo %1</translation>
    </message>
    <message>
        <source>One bar: the parts of a whole</source>
        <translation>Una barra: las partes de un todo</translation>
    </message>
    <message>
        <source>Bar of shares</source>
        <translation>Barra de partes</translation>
    </message>
    <message>
        <source>paragraph&#xa0;%1</source>
        <translation>párrafo %1</translation>
    </message>
    <message>
        <source>paragraphs&#xa0;%1</source>
        <translation>párrafos %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Fuentes: %1</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>puntos porcentuales</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>por ciento</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>It is kept as %1.old once you correct something.</source>
        <translation>Se conserva como %1.old en cuanto corrija algo.</translation>
    </message>
    <message>
        <source>A later Dateline wrote it.</source>
        <translation>Lo escribió una versión posterior de Dateline.</translation>
    </message>
    <message>
        <source>It is far too large.</source>
        <translation>Es demasiado grande.</translation>
    </message>
    <message>
        <source>It is damaged or not Dateline&apos;s.</source>
        <translation>Está dañado o no es de Dateline.</translation>
    </message>
    <message>
        <source>You may not read it, or the disk refused.</source>
        <translation>No tiene permiso para leerlo o el disco lo rechazó.</translation>
    </message>
    <message>
        <source>new title</source>
        <translation>nuevo título</translation>
    </message>
    <message>
        <source>new date</source>
        <translation>nueva fecha</translation>
    </message>
    <message>
        <source>hidden event</source>
        <translation>evento oculto</translation>
    </message>
    <message>
        <source>merged events</source>
        <translation>eventos unidos</translation>
    </message>
    <message>
        <source>split event</source>
        <translation>evento dividido</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>new speaker</source>
        <translation>nuevo declarante</translation>
    </message>
    <message>
        <source>“not a quote”</source>
        <translation>«no es una cita»</translation>
    </message>
    <message>
        <source>moved quote</source>
        <translation>cita movida</translation>
    </message>
    <message>
        <source>new measure</source>
        <translation>nuevo indicador</translation>
    </message>
    <message>
        <source>moved figure</source>
        <translation>cifra movida</translation>
    </message>
    <message>
        <source>publication date</source>
        <translation>fecha de publicación</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>marcador</translation>
    </message>
    <message>
        <source>article title</source>
        <translation>título del artículo</translation>
    </message>
    <message>
        <source>block put back</source>
        <translation>bloque recuperado</translation>
    </message>
    <message>
        <source>New title %1</source>
        <translation>Nuevo título %1</translation>
    </message>
    <message>
        <source>New date %1</source>
        <translation>Nueva fecha %1</translation>
    </message>
    <message>
        <source>Hidden event</source>
        <translation>Evento oculto</translation>
    </message>
    <message>
        <source>Two events as one</source>
        <translation>Dos eventos unidos en uno</translation>
    </message>
    <message>
        <source>One event as two</source>
        <translation>Un evento dividido en dos</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>Nota %1</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sin declarante</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <translation>Declarante %1</translation>
    </message>
    <message>
        <source>Not a quote</source>
        <translation>No es una cita</translation>
    </message>
    <message>
        <source>Quote moved to another event</source>
        <translation>Cita movida a otro evento</translation>
    </message>
    <message>
        <source>New measure %1</source>
        <translation>Nuevo indicador %1</translation>
    </message>
    <message>
        <source>Figure moved to another event</source>
        <translation>Cifra movida a otro evento</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Publicado %1</translation>
    </message>
    <message>
        <source>Bookmark taken away</source>
        <translation>Marcador quitado</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Article title %1</source>
        <translation>Título del artículo %1</translation>
    </message>
    <message>
        <source>Block put back</source>
        <translation>Bloque recuperado</translation>
    </message>
    <message>
        <source>The corrections of %1 could not be read.</source>
        <translation>No se pudieron leer las correcciones de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) of %1 could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %Ln corrección de %1.</numerusform>
            <numerusform>No se pudieron leer %Ln correcciones de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) no longer fit the text.</source>
        <translation>
            <numerusform>%Ln corrección ya no encaja con el texto.</numerusform>
            <numerusform>%Ln correcciones ya no encajan con el texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words it was made for are not there now. It is kept.</source>
        <translation>Las palabras para las que se hizo ya no están. Se conserva.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1 has changed since you corrected it.</source>
        <translation>%1 ha cambiado desde que lo corrigió.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) of yours were found again.</source>
        <translation>
            <numerusform>Se volvió a encontrar su corrección.</numerusform>
            <numerusform>Se volvieron a encontrar las %Ln correcciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The corrections of %1 could not be saved.</source>
        <translation>No se pudieron guardar las correcciones de %1.</translation>
    </message>
    <message>
        <source>They hold until you close the window.</source>
        <translation>Valen hasta que cierre la ventana.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) find nothing to correct now.</source>
        <translation>
            <numerusform>%Ln corrección ya no encuentra nada que corregir.</numerusform>
            <numerusform>%Ln correcciones ya no encuentran nada que corregir.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it was made for is not found any more. It is kept.</source>
        <translation>Aquello para lo que se hizo ya no se encuentra. Se conserva.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>January</source>
        <comment>month, in full</comment>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <comment>month, in full</comment>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <comment>month, in full</comment>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <comment>month, in full</comment>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month, in full</comment>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <comment>month, in full</comment>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <comment>month, in full</comment>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <comment>month, in full</comment>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <comment>month, in full</comment>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <comment>month, in full</comment>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <comment>month, in full</comment>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <comment>month, in full</comment>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>month, short</comment>
        <translation>ene</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>month, short</comment>
        <translation>feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>month, short</comment>
        <translation>mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>month, short</comment>
        <translation>abr</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month, short</comment>
        <translation>may</translation>
    </message>
    <message>
        <source>June</source>
        <comment>month, short</comment>
        <translation>jun</translation>
    </message>
    <message>
        <source>July</source>
        <comment>month, short</comment>
        <translation>jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>month, short</comment>
        <translation>ago</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>month, short</comment>
        <translation>sept</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>month, short</comment>
        <translation>oct</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>month, short</comment>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>month, short</comment>
        <translation>dic</translation>
    </message>
    <message>
        <source>winter %1</source>
        <comment>1 year or years</comment>
        <translation>invierno de %1</translation>
    </message>
    <message>
        <source>spring %1</source>
        <comment>1 year or years</comment>
        <translation>primavera de %1</translation>
    </message>
    <message>
        <source>summer %1</source>
        <comment>1 year or years</comment>
        <translation>verano de %1</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <comment>1 year or years</comment>
        <translation>otoño de %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>1 day, 2 month, 3 year: 20 Apr 2021</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>1 day, 2 month: 20 Apr</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1–%2 %3 %4</source>
        <comment>1 first day, 2 last day, 3 month, 4 year: 5–7 Sep 2017</comment>
        <translation>%1–%2 de %3 de %4</translation>
    </message>
    <message>
        <source>%1 %2 – %3 %4 %5</source>
        <comment>1 day, 2 month, 3 day, 4 month, 5 year: 28 Sep – 2 Oct 2017</comment>
        <translation>%1 %2 – %3 %4 %5</translation>
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
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>Q%1 – Q%2 %3</source>
        <comment>1 and 2 numbers of quarters, 3 year: Q1 – Q3 2021</comment>
        <translation>T%1 – T%2 %3</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <comment>1 year</comment>
        <translation>primer semestre de %1</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <comment>1 year</comment>
        <translation>segundo semestre de %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>1 and 2 years: 2003–2005</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>1 the decade&apos;s first year: 1990s</comment>
        <translation>años %1</translation>
    </message>
    <message>
        <source>{ordinal} century</source>
        <comment>19th century; {number} gives 19, {roman} XIX</comment>
        <translation>siglo {roman}</translation>
    </message>
    <message>
        <source>{ordinal} millennium</source>
        <comment>2nd millennium; {number} gives 2, {roman} II</comment>
        <translation>milenio {roman}</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <comment>1 year</comment>
        <translation>%1 a. C.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one date to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>1 a date</comment>
        <translation>hacia %1</translation>
    </message>
    <message>
        <source>early %1</source>
        <comment>1 a date: early 2020</comment>
        <translation>principios de %1</translation>
    </message>
    <message>
        <source>mid-%1</source>
        <comment>1 a date: mid-2020</comment>
        <translation>mediados de %1</translation>
    </message>
    <message>
        <source>late %1</source>
        <comment>1 a date: late 2020</comment>
        <translation>finales de %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>1 a date</comment>
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>1 a date</comment>
        <translation>después de %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>1 a date, not later</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>1 a date, not earlier</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>1 day, 2 month in full, 3 year: 20 April 2021</comment>
        <translation>%1 de %2 de %3</translation>
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
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>Informe HTML</translation>
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
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>It is not an ordinary file.</source>
        <translation>No es un archivo normal.</translation>
    </message>
    <message>
        <source>You may not read it, or the disk refused.</source>
        <translation>No tiene permiso para leerlo o el disco lo rechazó.</translation>
    </message>
    <message>
        <source>It is larger than %1 MB, more than any article.</source>
        <translation>Ocupa más de %1 MB, más que cualquier artículo.</translation>
    </message>
    <message>
        <source>It holds more than any article does.</source>
        <translation>Contiene más que cualquier artículo.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>No contiene texto.</translation>
    </message>
    <message>
        <source>It holds no text that could be read.</source>
        <translation>No contiene texto que se pueda leer.</translation>
    </message>
    <message>
        <source>It is locked. Save it without a password first.</source>
        <translation>Está bloqueado. Guárdelo antes sin contraseña.</translation>
    </message>
    <message>
        <source>Line %1 is damaged, or not as Dateline writes it.</source>
        <translation>La línea %1 está dañada o no es como la escribe Dateline.</translation>
    </message>
    <message>
        <source>It is damaged or not what its name says.</source>
        <translation>Está dañado o no es lo que indica su nombre.</translation>
    </message>
    <message>
        <source>The article it corrects, %1, does not lie beside it.</source>
        <translation>El artículo que corrige, %1, no está junto a él.</translation>
    </message>
    <message>
        <source>This kind of file is not known here.</source>
        <translation>Este tipo de archivo no se conoce aquí.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>The disk refused.</source>
        <translation>El disco lo rechazó.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>No se pudo abrir %1.</translation>
    </message>
    <message>
        <source>The password does not open it.</source>
        <translation>La contraseña no lo abre.</translation>
    </message>
    <message>
        <source>It is locked with a password.</source>
        <translation>Está bloqueado con contraseña.</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Introducir contraseña…</translation>
    </message>
    <message>
        <source>%1 has changed on disk.</source>
        <translation>%1 ha cambiado en el disco.</translation>
    </message>
    <message>
        <source>%1 of the open files have changed on disk.</source>
        <translation>%1 de los archivos abiertos han cambiado en el disco.</translation>
    </message>
    <message>
        <source>What is shown is what was there before.</source>
        <translation>Se muestra lo que había antes.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Volver a cargar</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Y %1 más.</translation>
    </message>
    <message>
        <source>None of the %1 files could be opened.</source>
        <translation>No se pudo abrir ninguno de los %1 archivos.</translation>
    </message>
    <message>
        <source>%1 of %2 files could not be opened.</source>
        <translation>No se pudieron abrir %1 de %2 archivos.</translation>
    </message>
    <message>
        <source>No publication date was found in this text.</source>
        <translation>No se encontró fecha de publicación en este texto.</translation>
    </message>
    <message>
        <source>This text has no publication date, so “%1” has nothing to count from.</source>
        <translation>Este texto no tiene fecha de publicación, así que «%1» no tiene desde dónde contar.</translation>
    </message>
    <message>
        <source>No event could be placed yet.</source>
        <translation>Aún no se pudo situar ningún evento.</translation>
    </message>
    <message>
        <source>When was this published?</source>
        <translation>¿Cuándo se publicó?</translation>
    </message>
    <message>
        <source>Set date…</source>
        <translation>Indicar fecha…</translation>
    </message>
    <message>
        <source>Some of %1 is no text.</source>
        <translation>Parte de %1 no es texto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) could not be read and are shown as �.</source>
        <translation>
            <numerusform>No se pudo leer %Ln byte y se muestra como �.</numerusform>
            <numerusform>No se pudieron leer %Ln bytes y se muestran como �.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 of %2 pages are shown.</source>
        <translation>Solo se muestran las primeras %1 de %2 páginas.</translation>
    </message>
    <message>
        <source>Only the first %1 events are shown.</source>
        <translation>Solo se muestran los primeros %1 eventos.</translation>
    </message>
    <message>
        <source>Only the first %1 quotes are shown.</source>
        <translation>Solo se muestran las primeras %1 citas.</translation>
    </message>
    <message>
        <source>%1 holds more than fits.</source>
        <translation>%1 contiene más de lo que cabe.</translation>
    </message>
    <message>
        <source>The old file is intact.</source>
        <translation>El archivo anterior sigue intacto.</translation>
    </message>
    <message>
        <source>Nothing was left behind.</source>
        <translation>No quedó nada a medias.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
    <message>
        <source>%1 is not in English.</source>
        <translation>%1 no está en inglés.</translation>
    </message>
    <message>
        <source>%1 of %2 articles are not in English.</source>
        <translation>%1 de %2 artículos no están en inglés.</translation>
    </message>
    <message>
        <source>Dateline reads English only so far: no dates, quotes or figures were looked for.</source>
        <translation>Dateline solo lee inglés por ahora: no se buscaron fechas, citas ni cifras.</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sin declarante</translation>
    </message>
    <message>
        <source>Print events and quotes</source>
        <translation>Imprimir eventos y citas</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Imprimir %1</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>no cue</source>
        <translation>sin verbo introductor</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>corregido por usted</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Directa</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>Indirecta</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixta</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%Ln later</source>
        <translation>
            <numerusform>%Ln después</numerusform>
            <numerusform>%Ln después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <translation>
            <numerusform>%Ln antes</numerusform>
            <numerusform>%Ln antes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 BCE</source>
        <translation>%1 a. C.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
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
        <translation>el mismo día</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln cita</numerusform>
            <numerusform>%Ln citas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>&amp;Declarantes</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sin declarante</translation>
    </message>
    <message>
        <source>&amp;Measures</source>
        <translation>&amp;Indicadores</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Sin cifra</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Lugares</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Sin lugar</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Artículos</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>Sin artículo</translation>
    </message>
    <message>
        <source>S&amp;ections</source>
        <translation>&amp;Secciones</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Sin sección</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln otro</numerusform>
            <numerusform>%Ln otros</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing dated yet</source>
        <translation>Aún no hay nada fechado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest article %1</source>
        <translation>Último artículo: %1</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Publicado el %1</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>One bar is about %1. Its height is the number of events, on the same scale in every lane.</source>
        <translation>Cada barra abarca %1 aproximadamente. Su altura es el número de eventos, con la misma escala en todos los carriles.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring from here: select another event</source>
        <translation>Midiendo desde aquí: elija otro evento</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Imagen (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Dibujo (SVG)</translation>
    </message>
    <message>
        <source>Pages (PDF)</source>
        <translation>Páginas (PDF)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A timeline of %Ln event(s)</source>
        <translation>
            <numerusform>Una cronología de %Ln evento</numerusform>
            <numerusform>Una cronología de %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the timeline</source>
        <translation>Imprimir la cronología</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>con marcador</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>con nota</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>weekend</source>
        <translation>fin de semana</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>trimestre</translation>
    </message>
    <message>
        <source>season</source>
        <translation>estación</translation>
    </message>
    <message>
        <source>half year</source>
        <translation>semestre</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>década</translation>
    </message>
    <message>
        <source>century</source>
        <translation>siglo</translation>
    </message>
    <message>
        <source>millennium</source>
        <translation>milenio</translation>
    </message>
    <message>
        <source>exact day</source>
        <translation>día exacto</translation>
    </message>
    <message>
        <source>from day to day</source>
        <translation>de un día a otro</translation>
    </message>
    <message>
        <source>in front of it</source>
        <translation>delante de él</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) above</source>
        <translation>
            <numerusform>%Ln frase más arriba</numerusform>
            <numerusform>%Ln frases más arriba</numerusform>
        </translation>
    </message>
    <message>
        <source>worked out from the publication date</source>
        <translation>calculado desde la fecha de publicación</translation>
    </message>
    <message>
        <source>worked out from the heading, %1</source>
        <translation>calculado desde el encabezado, %1</translation>
    </message>
    <message>
        <source>worked out from the date told before it, %1</source>
        <translation>calculado desde la fecha anterior, %1</translation>
    </message>
    <message>
        <source>Dated by the file opened</source>
        <translation>Fechado por el archivo abierto</translation>
    </message>
    <message>
        <source>Dated by the publication date</source>
        <translation>Fechado por la fecha de publicación</translation>
    </message>
    <message>
        <source>Dated by the heading</source>
        <translation>Fechado por el encabezado</translation>
    </message>
    <message>
        <source>Dated by</source>
        <translation>Fechado por</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>about</source>
        <translation>aproximado</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>Corregido por usted</translation>
    </message>
    <message>
        <source>Corrected by you; the text says</source>
        <translation>Corregido por usted; el texto dice</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>indicado por usted</translation>
    </message>
    <message>
        <source>from the page&apos;s linked data</source>
        <translation>de los datos enlazados de la página</translation>
    </message>
    <message>
        <source>from the page&apos;s metadata</source>
        <translation>de los metadatos de la página</translation>
    </message>
    <message>
        <source>marked as such on the page</source>
        <translation>marcado así en la página</translation>
    </message>
    <message>
        <source>from the page&apos;s heading</source>
        <translation>del encabezado de la página</translation>
    </message>
    <message>
        <source>from the page&apos;s window title</source>
        <translation>del título de ventana de la página</translation>
    </message>
    <message>
        <source>from a line at the headline</source>
        <translation>de una línea junto al titular</translation>
    </message>
    <message>
        <source>from the page&apos;s address</source>
        <translation>de la dirección de la página</translation>
    </message>
    <message>
        <source>from a line of the text</source>
        <translation>de una línea del texto</translation>
    </message>
    <message>
        <source>from the file&apos;s properties</source>
        <translation>de las propiedades del archivo</translation>
    </message>
    <message>
        <source>from the mail&apos;s header</source>
        <translation>de la cabecera del correo</translation>
    </message>
</context>
<context>
    <name>dateline::About</name>
    <message>
        <source>About Dateline</source>
        <translation>Acerca de Dateline</translation>
    </message>
    <message>
        <source>Dateline %1</source>
        <translation>Dateline %1</translation>
    </message>
    <message>
        <source>A timeline viewer for news articles. It works on your machine alone and never uses the network.</source>
        <translation>Un visor de cronologías de artículos de prensa. Trabaja solo en su equipo y nunca usa la red.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Dateline is free software under the GNU General Public License, version 3 or later, and comes without any warranty.

It is made with Qt %1 (LGPL 3), gumbo (Apache 2.0), uchardet (MPL 1.1) and ICU (Unicode licence), and carries two families of type:

</source>
        <translation>Dateline es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior, y se ofrece sin garantía alguna.

Está hecho con Qt %1 (LGPL 3), gumbo (Apache 2.0), uchardet (MPL 1.1) e ICU (licencia Unicode), e incluye dos familias tipográficas:

</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>dateline::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open one or more articles</source>
        <translation>Abrir uno o varios artículos</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open all articles of a folder as one timeline</source>
        <translation>Abrir todos los artículos de una carpeta como una sola cronología</translation>
    </message>
    <message>
        <source>&amp;Add articles…</source>
        <translation>Aña&amp;dir artículos…</translation>
    </message>
    <message>
        <source>Open more articles beside those that are open, as one timeline</source>
        <translation>Abrir más artículos junto a los abiertos, como una sola cronología</translation>
    </message>
    <message>
        <source>Paste te&amp;xt</source>
        <translation>&amp;Pegar texto</translation>
    </message>
    <message>
        <source>Open the text on the clipboard as an article</source>
        <translation>Abrir como artículo el texto del portapapeles</translation>
    </message>
    <message>
        <source>Open the exa&amp;mple article</source>
        <translation>Abrir el artículo de e&amp;jemplo</translation>
    </message>
    <message>
        <source>Open the article that comes with the program</source>
        <translation>Abrir el artículo que acompaña al programa</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>Abrir otra ventana</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Vo&amp;lver a cargar</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>Leer de nuevo los archivos</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Close the article</source>
        <translation>Cerrar el artículo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Cerrar todas las ventanas</translation>
    </message>
    <message>
        <source>Export c&amp;hart…</source>
        <translation>Exportar &amp;gráfico…</translation>
    </message>
    <message>
        <source>Save the chart on show as a picture, drawing, page or table</source>
        <translation>Guardar el gráfico visible como imagen, dibujo, página o tabla</translation>
    </message>
    <message>
        <source>Export &amp;timeline…</source>
        <translation>Exportar cr&amp;onología…</translation>
    </message>
    <message>
        <source>Save the timeline with all events as a picture, drawing or pages</source>
        <translation>Guardar la cronología con todos los eventos como imagen, dibujo o páginas</translation>
    </message>
    <message>
        <source>Export the part in &amp;view…</source>
        <translation>Exportar la parte &amp;visible…</translation>
    </message>
    <message>
        <source>Save what the timeline shows now as a picture, drawing or pages</source>
        <translation>Guardar lo que muestra ahora la cronología como imagen, dibujo o páginas</translation>
    </message>
    <message>
        <source>&amp;Print timeline…</source>
        <translation>&amp;Imprimir cronología…</translation>
    </message>
    <message>
        <source>See the timeline on pages and print them</source>
        <translation>Ver la cronología en páginas e imprimirla</translation>
    </message>
    <message>
        <source>Print events an&amp;d quotes…</source>
        <translation>Imprimir eventos &amp;y citas…</translation>
    </message>
    <message>
        <source>See the events with their quotes and figures on pages and print them</source>
        <translation>Ver en páginas los eventos con sus citas y cifras, e imprimirlos</translation>
    </message>
    <message>
        <source>Print art&amp;icle…</source>
        <translation>Impri&amp;mir artículo…</translation>
    </message>
    <message>
        <source>See the article on pages and print it</source>
        <translation>Ver el artículo en páginas e imprimirlo</translation>
    </message>
    <message>
        <source>Copy &amp;chart</source>
        <translation>Copiar grá&amp;fico</translation>
    </message>
    <message>
        <source>Copy the chart on show as a picture and a table</source>
        <translation>Copiar el gráfico visible como imagen y tabla</translation>
    </message>
    <message>
        <source>Copy &amp;quote with citation</source>
        <translation>Copiar &amp;cita con su fuente</translation>
    </message>
    <message>
        <source>Copy the selected quote with its speaker, date and source</source>
        <translation>Copiar la cita elegida con su declarante, fecha y fuente</translation>
    </message>
    <message>
        <source>Change pub&amp;lication date…</source>
        <translation>Cambiar la fecha de &amp;publicación…</translation>
    </message>
    <message>
        <source>Set the day that words such as “last month” are counted from</source>
        <translation>Fijar el día desde el que se cuentan expresiones como «last month»</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Find words, a speaker, a number or a date</source>
        <translation>Buscar palabras, un declarante, un número o una fecha</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>The next place of what is looked for</source>
        <translation>El siguiente resultado</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>El resultado anterior</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Aumentar &amp;zoom</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>Mostrar menos tiempo</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir zoom</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Mostrar más tiempo</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>Ver t&amp;odo</translation>
    </message>
    <message>
        <source>Show every event</source>
        <translation>Mostrar todos los eventos</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>Ajustar a la &amp;selección</translation>
    </message>
    <message>
        <source>Zoom to the selected event or period</source>
        <translation>Acercar al evento o periodo elegido</translation>
    </message>
    <message>
        <source>Pre&amp;vious view</source>
        <translation>Vista &amp;anterior</translation>
    </message>
    <message>
        <source>Back to the part of the timeline seen before</source>
        <translation>Volver a la parte de la cronología vista antes</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>Vista s&amp;iguiente</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Adelante otra vez</translation>
    </message>
    <message>
        <source>&amp;Measure from this event</source>
        <translation>Medir &amp;desde este evento</translation>
    </message>
    <message>
        <source>Show how long it is from this event to the one selected next</source>
        <translation>Mostrar cuánto va de este evento al que se elija después</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>Larger letters in the article</source>
        <translation>Letra más grande en el artículo</translation>
    </message>
    <message>
        <source>Sm&amp;aller text</source>
        <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
        <source>Smaller letters in the article</source>
        <translation>Letra más pequeña en el artículo</translation>
    </message>
    <message>
        <source>Full s&amp;creen</source>
        <translation>Pantalla co&amp;mpleta</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Usar toda la pantalla</translation>
    </message>
    <message>
        <source>F&amp;igures</source>
        <translation>&amp;Cifras</translation>
    </message>
    <message>
        <source>Show or hide the charts</source>
        <translation>Mostrar u ocultar los gráficos</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Evento</translation>
    </message>
    <message>
        <source>Show or hide the selected event</source>
        <translation>Mostrar u ocultar el evento elegido</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>Show or hide the article&apos;s text</source>
        <translation>Mostrar u ocultar el texto del artículo</translation>
    </message>
    <message>
        <source>S&amp;peakers</source>
        <translation>&amp;Declarantes</translation>
    </message>
    <message>
        <source>Show or hide who is quoted</source>
        <translation>Mostrar u ocultar a quién se cita</translation>
    </message>
    <message>
        <source>Fig&amp;ures as a table</source>
        <translation>Cifras como ta&amp;bla</translation>
    </message>
    <message>
        <source>Show the figures as rows instead of charts</source>
        <translation>Mostrar las cifras en filas en vez de gráficos</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Cronología</translation>
    </message>
    <message>
        <source>Show the events on their lanes in time</source>
        <translation>Mostrar los eventos en sus carriles a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Table of &amp;events</source>
        <translation>Tabla de &amp;eventos</translation>
    </message>
    <message>
        <source>Show the events as rows that can be sorted</source>
        <translation>Mostrar los eventos en filas que se pueden ordenar</translation>
    </message>
    <message>
        <source>Table of &amp;quotes</source>
        <translation>Tabla de ci&amp;tas</translation>
    </message>
    <message>
        <source>Show the quotes as rows that can be sorted</source>
        <translation>Mostrar las citas en filas que se pueden ordenar</translation>
    </message>
    <message>
        <source>Speakers &amp;by period</source>
        <translation>Declarantes &amp;por periodo</translation>
    </message>
    <message>
        <source>Show how often everybody is quoted in each period</source>
        <translation>Mostrar cuántas veces se cita a cada uno en cada periodo</translation>
    </message>
    <message>
        <source>&amp;Reading mode</source>
        <translation>Modo de lect&amp;ura</translation>
    </message>
    <message>
        <source>Read event by event: the arrow keys walk, Esc leaves</source>
        <translation>Leer evento a evento: las flechas avanzan, Esc sale</translation>
    </message>
    <message>
        <source>Only this &amp;period</source>
        <translation>Solo este &amp;periodo</translation>
    </message>
    <message>
        <source>Show only events of the selected period, or else of the part in view</source>
        <translation>Mostrar solo los eventos del periodo elegido o, si no, de la parte visible</translation>
    </message>
    <message>
        <source>Only this &amp;article</source>
        <translation>Solo este &amp;artículo</translation>
    </message>
    <message>
        <source>Show only what the article beside the timeline tells</source>
        <translation>Mostrar solo lo que cuenta el artículo junto a la cronología</translation>
    </message>
    <message>
        <source>Only &amp;bookmarked events</source>
        <translation>Solo con &amp;marcador</translation>
    </message>
    <message>
        <source>Show only events with a bookmark</source>
        <translation>Mostrar solo los eventos con marcador</translation>
    </message>
    <message>
        <source>&amp;Without unsure dates</source>
        <translation>Sin fechas &amp;dudosas</translation>
    </message>
    <message>
        <source>Show no event whose date is a guess</source>
        <translation>No mostrar eventos cuya fecha sea una conjetura</translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>Drop every filter</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>Evento &amp;siguiente</translation>
    </message>
    <message>
        <source>The next event in time</source>
        <translation>El evento siguiente en el tiempo</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>Evento &amp;anterior</translation>
    </message>
    <message>
        <source>The event before in time</source>
        <translation>El evento anterior en el tiempo</translation>
    </message>
    <message>
        <source>&amp;First event</source>
        <translation>&amp;Primer evento</translation>
    </message>
    <message>
        <source>The earliest event</source>
        <translation>El evento más antiguo</translation>
    </message>
    <message>
        <source>&amp;Last event</source>
        <translation>Ú&amp;ltimo evento</translation>
    </message>
    <message>
        <source>The latest event</source>
        <translation>El evento más reciente</translation>
    </message>
    <message>
        <source>Next &amp;quote</source>
        <translation>&amp;Cita siguiente</translation>
    </message>
    <message>
        <source>The next quote, on to the next event</source>
        <translation>La cita siguiente, y de ahí al evento siguiente</translation>
    </message>
    <message>
        <source>P&amp;revious quote</source>
        <translation>Cita an&amp;terior</translation>
    </message>
    <message>
        <source>The quote before</source>
        <translation>La cita anterior</translation>
    </message>
    <message>
        <source>Next p&amp;anel</source>
        <translation>Pa&amp;nel siguiente</translation>
    </message>
    <message>
        <source>Move the keyboard to the next panel</source>
        <translation>Llevar el teclado al panel siguiente</translation>
    </message>
    <message>
        <source>&amp;Without a date</source>
        <translation>Sin &amp;fecha</translation>
    </message>
    <message>
        <source>Quotes and figures that belong to no dated event</source>
        <translation>Citas y cifras que no pertenecen a ningún evento fechado</translation>
    </message>
    <message>
        <source>Next &amp;unsure event</source>
        <translation>Siguiente evento &amp;dudoso</translation>
    </message>
    <message>
        <source>The next event whose date is worth a look</source>
        <translation>El siguiente evento cuya fecha conviene revisar</translation>
    </message>
    <message>
        <source>Next &amp;bookmark</source>
        <translation>Siguiente &amp;marcador</translation>
    </message>
    <message>
        <source>The next event with a bookmark</source>
        <translation>El siguiente evento con marcador</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take the last correction back</source>
        <translation>Deshacer la última corrección</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Volver a hacerla</translation>
    </message>
    <message>
        <source>Undo &amp;history…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>See all corrections and go back to any of them</source>
        <translation>Ver todas las correcciones y volver a cualquiera</translation>
    </message>
    <message>
        <source>&amp;Rename event</source>
        <translation>&amp;Renombrar evento</translation>
    </message>
    <message>
        <source>Give the selected event another title</source>
        <translation>Dar otro título al evento elegido</translation>
    </message>
    <message>
        <source>Change the event&apos;s &amp;date…</source>
        <translation>Cambiar la &amp;fecha del evento…</translation>
    </message>
    <message>
        <source>Give the selected event another date</source>
        <translation>Dar otra fecha al evento elegido</translation>
    </message>
    <message>
        <source>&amp;Note on the event</source>
        <translation>&amp;Nota sobre el evento</translation>
    </message>
    <message>
        <source>Write down your own words on the event</source>
        <translation>Anotar sus propias palabras sobre el evento</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Marcador</translation>
    </message>
    <message>
        <source>Mark the event to come back to it, or take the mark away</source>
        <translation>Marcar el evento para volver a él, o quitar la marca</translation>
    </message>
    <message>
        <source>&amp;Merge with the next event</source>
        <translation>&amp;Unir con el evento siguiente</translation>
    </message>
    <message>
        <source>Make one event of this and the next in time</source>
        <translation>Hacer un solo evento de este y el siguiente</translation>
    </message>
    <message>
        <source>&amp;Split event…</source>
        <translation>&amp;Dividir evento…</translation>
    </message>
    <message>
        <source>Make two events of one, at a sentence</source>
        <translation>Hacer dos eventos de uno, a partir de una frase</translation>
    </message>
    <message>
        <source>&amp;Hide event</source>
        <translation>&amp;Ocultar evento</translation>
    </message>
    <message>
        <source>Take the event off the timeline; its quotes and figures stay</source>
        <translation>Quitar el evento de la cronología; sus citas y cifras se quedan</translation>
    </message>
    <message>
        <source>Change s&amp;peaker…</source>
        <translation>Cambiar declaran&amp;te…</translation>
    </message>
    <message>
        <source>Say who said the selected quote</source>
        <translation>Indicar quién dijo la cita elegida</translation>
    </message>
    <message>
        <source>Not a q&amp;uote</source>
        <translation>No es una &amp;cita</translation>
    </message>
    <message>
        <source>Take the selected quote off the list of quotes</source>
        <translation>Quitar la cita elegida de la lista de citas</translation>
    </message>
    <message>
        <source>R&amp;ename measure…</source>
        <translation>Renombrar &amp;indicador…</translation>
    </message>
    <message>
        <source>Say what the selected figure measures</source>
        <translation>Indicar qué mide la cifra elegida</translation>
    </message>
    <message>
        <source>&amp;Attach to an event…</source>
        <translation>&amp;Asignar a un evento…</translation>
    </message>
    <message>
        <source>Move the selected quote or figure to an event</source>
        <translation>Mover la cita o cifra elegida a un evento</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Prefere&amp;ncias…</translation>
    </message>
    <message>
        <source>Choose theme, dates, numbers and letters</source>
        <translation>Elegir tema, fechas, números y letra</translation>
    </message>
    <message>
        <source>&amp;Toolbar…</source>
        <translation>Barra de herra&amp;mientas…</translation>
    </message>
    <message>
        <source>Choose which actions have a button under the menus</source>
        <translation>Elegir qué acciones tienen un botón bajo los menús</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>&amp;About Dateline</source>
        <translation>&amp;Acerca de Dateline</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Versión y licencias</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir recien&amp;te</translation>
    </message>
    <message>
        <source>Export &amp;events</source>
        <translation>Exportar &amp;eventos</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>Carri&amp;les</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Corregir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Pa&amp;neles</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Tema &amp;visual</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Alto co&amp;ntraste</translation>
    </message>
    <message>
        <source>Put the events into lanes by these</source>
        <translation>Repartir los eventos en carriles según esto</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>Man&amp;ual de uso</translation>
    </message>
    <message>
        <source>How to work with Dateline, page by page</source>
        <translation>Cómo trabajar con Dateline, página a página</translation>
    </message>
</context>
<context>
    <name>dateline::ArticleTabs</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>Close this article</source>
        <translation>Cerrar este artículo</translation>
    </message>
</context>
<context>
    <name>dateline::ArticleView</name>
    <message>
        <source>Source text</source>
        <translation>Texto de la fuente</translation>
    </message>
</context>
<context>
    <name>dateline::ChartHead</name>
    <message>
        <source>Form of the chart</source>
        <translation>Forma del gráfico</translation>
    </message>
    <message>
        <source>Previous chart (Page Up)</source>
        <translation>Gráfico anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Next chart (Page Down)</source>
        <translation>Gráfico siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Figures as a table (Ctrl+T)</source>
        <translation>Cifras como tabla (Ctrl+T)</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>%1 in %2 charts</source>
        <translation>%1 en %2 gráficos</translation>
    </message>
    <message>
        <source>%1, %2 of them in %3 charts</source>
        <translation>%1, de ellas %2 en %3 gráficos</translation>
    </message>
    <message>
        <source>The %1 charts most worth showing; the table holds the other figures too</source>
        <translation>Los %1 gráficos más interesantes; la tabla contiene también las demás cifras</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>dateline::ChartPanel</name>
    <message>
        <source>The charts are being drawn up…</source>
        <translation>Preparando los gráficos…</translation>
    </message>
    <message>
        <source>No figures in this article.</source>
        <translation>No hay cifras en este artículo.</translation>
    </message>
    <message>
        <source>Nothing here for a chart. The figures stand with their events.</source>
        <translation>Nada para un gráfico. Las cifras están con sus eventos.</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Copiar gráfico</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>Guardar gráfico…</translation>
    </message>
</context>
<context>
    <name>dateline::Correcting</name>
    <message>
        <source>The article&apos;s folder cannot be written.</source>
        <translation>No se puede escribir en la carpeta del artículo.</translation>
    </message>
    <message>
        <source>Your corrections are kept in your own folder.</source>
        <translation>Sus correcciones se guardan en su propia carpeta.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>A day, a month, a year: 22 June 2021, about March 2016, late 2020</source>
        <translation>Un día, mes o año: 2021-06-22, o en inglés: about March 2016, late 2020</translation>
    </message>
    <message>
        <source>That is no date yet.</source>
        <translation>Eso aún no es una fecha.</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Fecha del evento</translation>
    </message>
    <message>
        <source>Two events are one now.</source>
        <translation>Dos eventos son ahora uno.</translation>
    </message>
    <message>
        <source>“%1” belongs to this one.</source>
        <translation>«%1» pertenece a este.</translation>
    </message>
    <message>
        <source>The second event begins with</source>
        <translation>El segundo evento empieza con</translation>
    </message>
    <message>
        <source>One event is two now.</source>
        <translation>Un evento es ahora dos.</translation>
    </message>
    <message>
        <source>Both keep the date.</source>
        <translation>Ambos conservan la fecha.</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln quote(s) and figure(s) have no date now.</source>
        <translation>
            <numerusform>Su cita o cifra queda sin fecha.</numerusform>
            <numerusform>Sus %Ln citas y cifras quedan sin fecha.</numerusform>
        </translation>
    </message>
    <message>
        <source>The event is hidden.</source>
        <translation>El evento está oculto.</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Nadie conocido</translation>
    </message>
    <message>
        <source>Who said this?</source>
        <translation>¿Quién dijo esto?</translation>
    </message>
    <message>
        <source>That is no quote any more.</source>
        <translation>Eso ya no es una cita.</translation>
    </message>
    <message>
        <source>The words stay in the article.</source>
        <translation>Las palabras siguen en el artículo.</translation>
    </message>
    <message>
        <source>What does %1 measure?</source>
        <translation>¿Qué mide %1?</translation>
    </message>
    <message>
        <source>Which event does it belong to?</source>
        <translation>¿A qué evento pertenece?</translation>
    </message>
    <message>
        <source>Date or words of the title</source>
        <translation>Fecha o palabras del título</translation>
    </message>
    <message>
        <source>The quote is moved.</source>
        <translation>La cita se ha movido.</translation>
    </message>
    <message>
        <source>The figure is moved.</source>
        <translation>La cifra se ha movido.</translation>
    </message>
    <message>
        <source>It belongs to “%1” now.</source>
        <translation>Ahora pertenece a «%1».</translation>
    </message>
    <message>
        <source>That event is another article&apos;s.</source>
        <translation>Ese evento es de otro artículo.</translation>
    </message>
    <message>
        <source>A quote or figure can only move within its own article.</source>
        <translation>Una cita o cifra solo puede moverse dentro de su propio artículo.</translation>
    </message>
</context>
<context>
    <name>dateline::DateDialog</name>
    <message>
        <source>Set date</source>
        <translation>Indicar fecha</translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>Fecha de publicación</translation>
    </message>
    <message>
        <source>When was this article published? Words such as “last month” are counted from that day.</source>
        <translation>¿Cuándo se publicó este artículo? Desde ese día se cuentan expresiones como «last month».</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A day, a month or a year: 22 June 2021, 2021-06-22</source>
        <translation>Un día, mes o año: 2021-06-22, o en inglés: 22 June 2021</translation>
    </message>
    <message>
        <source>That is no date yet.</source>
        <translation>Eso aún no es una fecha.</translation>
    </message>
</context>
<context>
    <name>dateline::DropChip</name>
    <message>
        <source>Drop the filter “%1”</source>
        <translation>Quitar el filtro «%1»</translation>
    </message>
</context>
<context>
    <name>dateline::EditPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>dateline::EmptyState</name>
    <message>
        <source>Dateline lays its dated events on a timeline, lists who said what, and plots the figures it cites.</source>
        <translation>Dateline sitúa los eventos fechados en una cronología, muestra quién dijo qué y representa las cifras citadas.</translation>
    </message>
    <message>
        <source>Or drop a file, a folder or some text anywhere in this window.</source>
        <translation>O suelte un archivo, una carpeta o un texto en cualquier lugar de esta ventana.</translation>
    </message>
    <message>
        <source>Try the example article</source>
        <translation>Probar el artículo de ejemplo</translation>
    </message>
    <message>
        <source>Open a news article</source>
        <translation>Abrir un artículo de prensa</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>dateline::EventPanel</name>
    <message>
        <source>Click an event to read its quotes.</source>
        <translation>Haga clic en un evento para leer sus citas.</translation>
    </message>
    <message>
        <source>Previous event (Alt+Left)</source>
        <translation>Evento anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Next event (Alt+Right)</source>
        <translation>Evento siguiente (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Bookmark (Ctrl+B)</source>
        <translation>Marcador (Ctrl+B)</translation>
    </message>
    <message>
        <source>Correct this event</source>
        <translation>Corregir este evento</translation>
    </message>
    <message>
        <source>Title of the event</source>
        <translation>Título del evento</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Nobody is quoted here.</source>
        <translation>Aquí no se cita a nadie.</translation>
    </message>
    <message>
        <source>Quotes of the event</source>
        <translation>Citas del evento</translation>
    </message>
    <message>
        <source>No figures are cited here.</source>
        <translation>Aquí no se citan cifras.</translation>
    </message>
    <message>
        <source>Figures of the event</source>
        <translation>Cifras del evento</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>How the articles tell of the event</source>
        <translation>Cómo cuentan el evento los artículos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note •</source>
        <translation>Nota •</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Quotes and figures that belong to no dated event</source>
        <translation>Citas y cifras que no pertenecen a ningún evento fechado</translation>
    </message>
    <message>
        <source>The text does not tell when these were said or measured. Drag them to an event if you know.</source>
        <translation>El texto no dice cuándo se dijo o midió esto. Arrástrelo a un evento si lo sabe.</translation>
    </message>
    <message>
        <source>Take the bookmark away</source>
        <translation>Quitar el marcador</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>filtered out</source>
        <translation>filtrado</translation>
    </message>
</context>
<context>
    <name>dateline::FigureModel</name>
    <message>
        <source>Computed from: %1</source>
        <translation>Calculado a partir de: %1</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
</context>
<context>
    <name>dateline::FigureTable</name>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
</context>
<context>
    <name>dateline::Filter</name>
    <message>
        <source>Bookmarked</source>
        <translation>Con marcador</translation>
    </message>
    <message>
        <source>Without unsure dates</source>
        <translation>Sin fechas dudosas</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln declarante</numerusform>
            <numerusform>%Ln declarantes</numerusform>
        </translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sin declarante</translation>
    </message>
</context>
<context>
    <name>dateline::FilterRow</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Another reason to show less</source>
        <translation>Otro motivo para mostrar menos</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 de %2 eventos</translation>
    </message>
</context>
<context>
    <name>dateline::FindBox</name>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Resultado anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Resultado siguiente (F3)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Words, a speaker, a number or a date. Enter goes to the next hit.</source>
        <translation>Palabras, un declarante, un número o una fecha. Intro va al siguiente resultado.</translation>
    </message>
    <message>
        <source>Find word, speaker, number, date</source>
        <translation>Palabra, declarante, número, fecha</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>dateline::Guide</name>
    <message>
        <source>User guide</source>
        <translation>Manual de uso</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
</context>
<context>
    <name>dateline::HistoryList</name>
    <message>
        <source>Undo history</source>
        <translation>Historial de cambios</translation>
    </message>
    <message>
        <source>Choose a step to go back to it. What is undone stands in grey and can come back.</source>
        <translation>Elija un paso para volver a él. Lo deshecho aparece en gris y puede recuperarse.</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Como se encontró</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, deshecho</translation>
    </message>
</context>
<context>
    <name>dateline::HoverCard</name>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln cifra</numerusform>
            <numerusform>%Ln cifras</numerusform>
        </translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>marcador</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>about</source>
        <translation>aproximado</translation>
    </message>
    <message>
        <source>not later</source>
        <translation>no después</translation>
    </message>
    <message>
        <source>not earlier</source>
        <translation>no antes</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>fin de semana</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>trimestre</translation>
    </message>
    <message>
        <source>season</source>
        <translation>estación</translation>
    </message>
    <message>
        <source>half year</source>
        <translation>semestre</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>década</translation>
    </message>
    <message>
        <source>century</source>
        <translation>siglo</translation>
    </message>
    <message>
        <source>millennium</source>
        <translation>milenio</translation>
    </message>
    <message>
        <source>exact day</source>
        <translation>día exacto</translation>
    </message>
    <message>
        <source>from day to day</source>
        <translation>de un día a otro</translation>
    </message>
</context>
<context>
    <name>dateline::KeyList</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Buscar una tecla o su función</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>En la cronología</translation>
    </message>
    <message>
        <source>Event before, event after</source>
        <translation>Evento anterior, siguiente</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <source>Other lane, nearest in time</source>
        <translation>Otro carril, lo más cercano en el tiempo</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Arriba, Abajo</translation>
    </message>
    <message>
        <source>First, last event</source>
        <translation>Primer, último evento</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>One screen earlier, later</source>
        <translation>Una pantalla antes, después</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom en el puntero</translation>
    </message>
    <message>
        <source>Ctrl and wheel, or pinch</source>
        <translation>Ctrl y rueda, o pellizcar</translation>
    </message>
    <message>
        <source>Move through time</source>
        <translation>Moverse por el tiempo</translation>
    </message>
    <message>
        <source>Drag, or Shift and wheel</source>
        <translation>Arrastrar, o Mayús y rueda</translation>
    </message>
    <message>
        <source>Select a period</source>
        <translation>Elegir un periodo</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Mayús y arrastrar</translation>
    </message>
    <message>
        <source>In tables and lists</source>
        <translation>En tablas y listas</translation>
    </message>
    <message>
        <source>Sort by the column under the keyboard</source>
        <translation>Ordenar por la columna del teclado</translation>
    </message>
    <message>
        <source>Shift and Space</source>
        <translation>Mayús y Espacio</translation>
    </message>
    <message>
        <source>Show the quotes of a cell of speakers by period</source>
        <translation>Mostrar las citas de una celda de declarantes por periodo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Show only the quotes of a speaker</source>
        <translation>Mostrar solo las citas de un declarante</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>While finding</source>
        <translation>Al buscar</translation>
    </message>
    <message>
        <source>Next, previous hit</source>
        <translation>Resultado siguiente, anterior</translation>
    </message>
    <message>
        <source>Enter, Shift and Enter</source>
        <translation>Intro, Mayús e Intro</translation>
    </message>
    <message>
        <source>Stop finding</source>
        <translation>Dejar de buscar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In reading mode</source>
        <translation>En el modo de lectura</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Evento siguiente</translation>
    </message>
    <message>
        <source>Right or Space</source>
        <translation>Derecha o Espacio</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Evento anterior</translation>
    </message>
    <message>
        <source>Left or Backspace</source>
        <translation>Izquierda o Retroceso</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>dateline::LeftOutPanel</name>
    <message>
        <source>Put back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Left out of the text</source>
        <translation>Omitido del texto</translation>
    </message>
    <message>
        <source>Enter puts a block back into the text.</source>
        <translation>Intro devuelve un bloque al texto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of the page left out</source>
        <translation>
            <numerusform>%Ln bloque de la página omitido</numerusform>
            <numerusform>%Ln bloques de la página omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>dateline::LineDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>dateline::LowerPanels</name>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
</context>
<context>
    <name>dateline::MainWindow</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What is the title of this article?</source>
        <translation>¿Cuál es el título de este artículo?</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Cambiar título</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>%1 is locked. What is its password?</source>
        <translation>%1 está bloqueado. ¿Cuál es la contraseña?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Guardar la cronología</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Save the events</source>
        <translation>Guardar los eventos</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 se ha guardado.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>Pasted page</source>
        <translation>Página pegada</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>There is no text to open.</source>
        <translation>No hay texto que abrir.</translation>
    </message>
    <message>
        <source>Copy the text of an article first.</source>
        <translation>Copie antes el texto de un artículo.</translation>
    </message>
    <message>
        <source>Articles (%1)</source>
        <translation>Artículos (%1)</translation>
    </message>
    <message>
        <source>Exported events and corrections (%1)</source>
        <translation>Eventos exportados y correcciones (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Abrir artículos</translation>
    </message>
    <message>
        <source>Open all articles of a folder</source>
        <translation>Abrir todos los artículos de una carpeta</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>Añadir artículos</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1 of %2…</source>
        <translation>Leyendo %1 de %2…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) before the year 1 left out: the form has no such dates.</source>
        <translation>
            <numerusform>Se omitió %Ln evento anterior al año 1: el formato no admite esas fechas.</numerusform>
            <numerusform>Se omitieron %Ln eventos anteriores al año 1: el formato no admite esas fechas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::MarkModel</name>
    <message>
        <source>bookmark</source>
        <translation>marcador</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>unsure date</source>
        <translation>fecha dudosa</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>futuro</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Declarantes</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Verbo introductor</translation>
    </message>
</context>
<context>
    <name>dateline::MarkTable</name>
    <message>
        <source>No event to list.</source>
        <translation>No hay eventos que mostrar.</translation>
    </message>
    <message>
        <source>No quote to list.</source>
        <translation>No hay citas que mostrar.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
</context>
<context>
    <name>dateline::MatrixModel</name>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln cita</numerusform>
            <numerusform>%Ln citas</numerusform>
        </translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sin declarante</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
</context>
<context>
    <name>dateline::MatrixView</name>
    <message>
        <source>Speakers by period</source>
        <translation>Declarantes por periodo</translation>
    </message>
    <message>
        <source>How often everybody is quoted in each period. Enter shows the quotes.</source>
        <translation>Cuántas veces se cita a cada uno en cada periodo. Intro muestra las citas.</translation>
    </message>
</context>
<context>
    <name>dateline::MeasureList</name>
    <message>
        <source>Measures</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Dashed outlines are computed from the text, not printed in it.</source>
        <translation>Los contornos discontinuos se calculan a partir del texto, no figuran en él.</translation>
    </message>
</context>
<context>
    <name>dateline::MessageBar</name>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Cerrar este mensaje (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages that wait</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::Minimap</name>
    <message>
        <source>Overview of all events</source>
        <translation>Vista general de todos los eventos</translation>
    </message>
    <message>
        <source>Left and Right move the part in view, Up and Down make it shorter and longer, Home and End go to the first and the last events</source>
        <translation>Izquierda y Derecha mueven la parte visible, Arriba y Abajo la acortan y alargan, Inicio y Fin van a los primeros y últimos eventos</translation>
    </message>
    <message>
        <source>Drag the frame to move, its edges to zoom</source>
        <translation>Arrastre el marco para moverse, sus bordes para el zoom</translation>
    </message>
</context>
<context>
    <name>dateline::NotePage</name>
    <message>
        <source>Your own words on this event. They are kept beside the article, never in it.</source>
        <translation>Sus propias palabras sobre este evento. Se guardan junto al artículo, nunca en él.</translation>
    </message>
    <message>
        <source>Note on the event</source>
        <translation>Nota sobre el evento</translation>
    </message>
</context>
<context>
    <name>dateline::OrphanList</name>
    <message>
        <source>Corrections that no longer fit</source>
        <translation>Correcciones que ya no encajan</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Made for the words</source>
        <translation>Hecha para las palabras</translation>
    </message>
    <message>
        <source>What these were made for is not found in the article now. They are kept, and hold again when it returns.</source>
        <translation>Aquello para lo que se hicieron ya no se encuentra en el artículo. Se conservan y vuelven a valer si reaparece.</translation>
    </message>
</context>
<context>
    <name>dateline::PeriodBar</name>
    <message>
        <source>Only this period</source>
        <translation>Solo este periodo</translation>
    </message>
    <message>
        <source>Show only events of the selected period</source>
        <translation>Mostrar solo los eventos del periodo elegido</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Show the selected period in the whole width</source>
        <translation>Mostrar el periodo elegido en todo el ancho</translation>
    </message>
    <message>
        <source>Clear the selected period (Esc)</source>
        <translation>Quitar el periodo elegido (Esc)</translation>
    </message>
    <message>
        <source>Selected period</source>
        <translation>Periodo elegido</translation>
    </message>
</context>
<context>
    <name>dateline::QuoteReader</name>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln cifra</numerusform>
            <numerusform>%Ln cifras</numerusform>
        </translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sin declarante</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>corregido por usted</translation>
    </message>
</context>
<context>
    <name>dateline::SaveButton</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the chart as a picture, drawing, page or table</source>
        <translation>Guardar el gráfico como imagen, dibujo, página o tabla</translation>
    </message>
    <message>
        <source>On a dark ground</source>
        <translation>Sobre fondo oscuro</translation>
    </message>
    <message>
        <source>With computed values</source>
        <translation>Con valores calculados</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Copiar gráfico</translation>
    </message>
    <message>
        <source>%1× (%2 pixels wide)</source>
        <translation>%1× (%2 píxeles de ancho)</translation>
    </message>
</context>
<context>
    <name>dateline::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Tema &amp;visual</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>F&amp;echas</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Números</translation>
    </message>
    <message>
        <source>L&amp;etters of the article</source>
        <translation>Le&amp;tra del artículo</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Con remates</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Sin remates</translation>
    </message>
    <message>
        <source>&amp;Open what was open last time</source>
        <translation>&amp;Abrir lo que estaba abierto</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Al iniciar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Size of the article</source>
        <translation>Ta&amp;maño del artículo</translation>
    </message>
    <message>
        <source>Another language holds from the next start. Charts are drawn in it; files for other programs are the same for everybody.</source>
        <translation>Otro idioma se aplica desde el próximo inicio. Los gráficos se dibujan en él; los archivos para otros programas son iguales para todos.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As chosen last</source>
        <translation>Como la última vez</translation>
    </message>
    <message>
        <source>L&amp;anes at the start</source>
        <translation>&amp;Carriles al iniciar</translation>
    </message>
</context>
<context>
    <name>dateline::SourcePanel</name>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Cambiar título</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Show or hide these marks in the text</source>
        <translation>Mostrar u ocultar estas marcas en el texto</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encontró</translation>
    </message>
    <message>
        <source>Change date</source>
        <translation>Cambiar fecha</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>Indicar fecha</translation>
    </message>
</context>
<context>
    <name>dateline::SpeakersPanel</name>
    <message>
        <source>Speakers</source>
        <translation>Declarantes</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation>Buscar un declarante</translation>
    </message>
    <message>
        <source>Space shows only the quotes of a speaker, Escape those of everybody.</source>
        <translation>Espacio muestra solo las citas de un declarante, Esc las de todos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln declarante</numerusform>
            <numerusform>%Ln declarantes</numerusform>
        </translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sin declarante</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln cita</numerusform>
            <numerusform>%Ln citas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop reading (Esc)</source>
        <translation>Detener la lectura (Esc)</translation>
    </message>
    <message>
        <source>No article open</source>
        <translation>Ningún artículo abierto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln cita</numerusform>
            <numerusform>%Ln citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln cifra</numerusform>
            <numerusform>%Ln cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsure</source>
        <translation>
            <numerusform>%Ln dudoso</numerusform>
            <numerusform>%Ln dudosos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) without a date</source>
        <translation>
            <numerusform>%Ln cita sin fecha</numerusform>
            <numerusform>%Ln citas sin fecha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) without a date</source>
        <translation>
            <numerusform>%Ln cifra sin fecha</numerusform>
            <numerusform>%Ln cifras sin fecha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::TimelineView</name>
    <message numerus="yes">
        <source>%Ln event(s) in one place</source>
        <translation>
            <numerusform>%Ln evento en un lugar</numerusform>
            <numerusform>%Ln eventos en un lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) from %1 to %2</source>
        <translation>
            <numerusform>%Ln evento de %1 a %2</numerusform>
            <numerusform>%Ln eventos de %1 a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
</context>
<context>
    <name>dateline::ToolRow</name>
    <message>
        <source>What stands at the top: timeline, tables or speakers by period</source>
        <translation>Qué se ve arriba: cronología, tablas o declarantes por periodo</translation>
    </message>
    <message>
        <source>By what the events are put into lanes</source>
        <translation>Según qué se reparten los eventos en carriles</translation>
    </message>
    <message>
        <source>Save or copy pictures</source>
        <translation>Guardar o copiar imágenes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>Lanes: %1</source>
        <translation>Carriles: %1</translation>
    </message>
</context>
<context>
    <name>dateline::ToolbarDialog</name>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>Actions with a button</source>
        <translation>Acciones con botón</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>dateline::VersionsList</name>
    <message>
        <source>The figures differ</source>
        <translation>Las cifras difieren</translation>
    </message>
    <message>
        <source>The wording differs</source>
        <translation>La redacción difiere</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Mostrar en el texto</translation>
    </message>
    <message>
        <source>Show in the text of %1</source>
        <translation>Mostrar en el texto de %1</translation>
    </message>
</context>
<context>
    <name>dateline::Workspace</name>
    <message>
        <source>Nothing dated yet</source>
        <translation>Aún no hay nada fechado</translation>
    </message>
    <message>
        <source>The text names no day that could be placed.</source>
        <translation>El texto no nombra ningún día que se pudiera situar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) outside the view</source>
        <translation>
            <numerusform>%Ln evento fuera de la vista</numerusform>
            <numerusform>%Ln eventos fuera de la vista</numerusform>
        </translation>
    </message>
</context>
</TS>
