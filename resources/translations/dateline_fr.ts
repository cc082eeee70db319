<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message>
        <source>Bars: several values of one measure, side by side</source>
        <translation>Barres : plusieurs valeurs d’un même indicateur, côte à côte</translation>
    </message>
    <message>
        <source>Bars round zero: changes, up and down</source>
        <translation>Barres autour de zéro : hausses et baisses</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>Graphique en barres</translation>
    </message>
    <message>
        <source>Bar chart of changes</source>
        <translation>Graphique en barres des variations</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Image (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Dessin (SVG)</translation>
    </message>
    <message>
        <source>Page (PDF)</source>
        <translation>Page (PDF)</translation>
    </message>
    <message>
        <source>Table with sentences (CSV)</source>
        <translation>Tableau avec les phrases (CSV)</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 à %2 sur %3</translation>
    </message>
    <message>
        <source>Figures without a measure</source>
        <translation>Chiffres sans indicateur</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculé</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>Computed from: %1</source>
        <translation>Calculé à partir de : %1</translation>
    </message>
    <message>
        <source>Columns: one measure in a few periods</source>
        <translation>Colonnes : un indicateur sur quelques périodes</translation>
    </message>
    <message>
        <source>Column chart</source>
        <translation>Graphique en colonnes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>%2: %1</source>
        <translation>%2 : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln valeur</numerusform>
            <numerusform>%Ln valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>premier %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>dernier %1</translation>
    </message>
    <message>
        <source>lowest %1</source>
        <translation>le plus bas %1</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>le plus haut %1</translation>
    </message>
    <message>
        <source>Change, %1</source>
        <translation>Variation, %1</translation>
    </message>
    <message>
        <source>Logarithmic scale: from line to line %1 times as much</source>
        <translation>Échelle logarithmique : d’une ligne à l’autre, %1 fois plus</translation>
    </message>
    <message>
        <source>Dots on a logarithmic scale: the largest is over a thousand times the smallest</source>
        <translation>Points sur une échelle logarithmique : le plus grand dépasse mille fois le plus petit</translation>
    </message>
    <message>
        <source>Dot chart</source>
        <translation>Graphique à points</translation>
    </message>
    <message>
        <source>What rose and what fell</source>
        <translation>Ce qui a augmenté et ce qui a baissé</translation>
    </message>
    <message>
        <source>What rose</source>
        <translation>Ce qui a augmenté</translation>
    </message>
    <message>
        <source>What fell</source>
        <translation>Ce qui a baissé</translation>
    </message>
    <message>
        <source>The scale starts at %1</source>
        <translation>L’échelle commence à %1</translation>
    </message>
    <message>
        <source>Line: one measure over time</source>
        <translation>Ligne : un indicateur au fil du temps</translation>
    </message>
    <message>
        <source>Lines: a few things over the same time</source>
        <translation>Lignes : plusieurs séries sur la même période</translation>
    </message>
    <message>
        <source>Panels: each on its own, on the same scale and time</source>
        <translation>Vignettes : chaque série à part, même échelle et même période</translation>
    </message>
    <message>
        <source>Line chart</source>
        <translation>Graphique linéaire</translation>
    </message>
    <message>
        <source>Chart of several lines</source>
        <translation>Graphique à plusieurs lignes</translation>
    </message>
    <message>
        <source>Line charts side by side</source>
        <translation>Graphiques linéaires côte à côte</translation>
    </message>
    <message>
        <source>Number: a single value</source>
        <translation>Nombre : une seule valeur</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>As high as it needs, 1280 wide</source>
        <translation>Aussi haut que nécessaire, 1280 de large</translation>
    </message>
    <message>
        <source>Web, 1200 × 675</source>
        <translation>Web, 1200 × 675</translation>
    </message>
    <message>
        <source>Square, 1080 × 1080</source>
        <translation>Carré, 1080 × 1080</translation>
    </message>
    <message>
        <source>Screen, 1920 × 1080</source>
        <translation>Écran, 1920 × 1080</translation>
    </message>
    <message>
        <source>Half a page of A4 at 300 dots an inch</source>
        <translation>Une demi-page A4 à 300 ppp</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Majorité</translation>
    </message>
    <message>
        <source>Minority</source>
        <translation>Minorité</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>paragraphe %1</translation>
    </message>
    <message>
        <source>One bar: the parts of a whole</source>
        <translation>Une barre : les parts d’un tout</translation>
    </message>
    <message>
        <source>Bar of shares</source>
        <translation>Barre de parts</translation>
    </message>
    <message>
        <source>paragraph&#xa0;%1</source>
        <translation>paragraphe %1</translation>
    </message>
    <message>
        <source>paragraphs&#xa0;%1</source>
        <translation>paragraphes %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source : %1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Sources : %1</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>points de pourcentage</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>pour cent</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>It is kept as %1.old once you correct something.</source>
        <translation>Il est conservé sous %1.old dès que vous corrigez quelque chose.</translation>
    </message>
    <message>
        <source>A later Dateline wrote it.</source>
        <translation>Il a été écrit par une version plus récente de Dateline.</translation>
    </message>
    <message>
        <source>It is far too large.</source>
        <translation>Il est beaucoup trop volumineux.</translation>
    </message>
    <message>
        <source>It is damaged or not Dateline&apos;s.</source>
        <translation>Il est endommagé ou ne vient pas de Dateline.</translation>
    </message>
    <message>
        <source>You may not read it, or the disk refused.</source>
        <translation>Vous n’avez pas le droit de le lire, ou le disque a refusé.</translation>
    </message>
    <message>
        <source>new title</source>
        <translation>nouveau titre</translation>
    </message>
    <message>
        <source>new date</source>
        <translation>nouvelle date</translation>
    </message>
    <message>
        <source>hidden event</source>
        <translation>événement masqué</translation>
    </message>
    <message>
        <source>merged events</source>
        <translation>événements fusionnés</translation>
    </message>
    <message>
        <source>split event</source>
        <translation>événement scindé</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>new speaker</source>
        <translation>nouveau locuteur</translation>
    </message>
    <message>
        <source>“not a quote”</source>
        <translation>« pas une citation »</translation>
    </message>
    <message>
        <source>moved quote</source>
        <translation>citation déplacée</translation>
    </message>
    <message>
        <source>new measure</source>
        <translation>nouvel indicateur</translation>
    </message>
    <message>
        <source>moved figure</source>
        <translation>chiffre déplacé</translation>
    </message>
    <message>
        <source>publication date</source>
        <translation>date de publication</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>signet</translation>
    </message>
    <message>
        <source>article title</source>
        <translation>titre de l’article</translation>
    </message>
    <message>
        <source>block put back</source>
        <translation>bloc rétabli</translation>
    </message>
    <message>
        <source>New title %1</source>
        <translation>Nouveau titre %1</translation>
    </message>
    <message>
        <source>New date %1</source>
        <translation>Nouvelle date %1</translation>
    </message>
    <message>
        <source>Hidden event</source>
        <translation>Événement masqué</translation>
    </message>
    <message>
        <source>Two events as one</source>
        <translation>Deux événements réunis en un</translation>
    </message>
    <message>
        <source>One event as two</source>
        <translation>Un événement scindé en deux</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>Note %1</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sans locuteur</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <translation>Locuteur %1</translation>
    </message>
    <message>
        <source>Not a quote</source>
        <translation>Pas une citation</translation>
    </message>
    <message>
        <source>Quote moved to another event</source>
        <translation>Citation déplacée vers un autre événement</translation>
    </message>
    <message>
        <source>New measure %1</source>
        <translation>Nouvel indicateur %1</translation>
    </message>
    <message>
        <source>Figure moved to another event</source>
        <translation>Chiffre déplacé vers un autre événement</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Publié %1</translation>
    </message>
    <message>
        <source>Bookmark taken away</source>
        <translation>Signet retiré</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Article title %1</source>
        <translation>Titre de l’article %1</translation>
    </message>
    <message>
        <source>Block put back</source>
        <translation>Bloc rétabli</translation>
    </message>
    <message>
        <source>The corrections of %1 could not be read.</source>
        <translation>Les corrections de %1 n’ont pas pu être lues.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) of %1 could not be read.</source>
        <translation>
            <numerusform>%Ln correction de %1 n’a pas pu être lue.</numerusform>
            <numerusform>%Ln corrections de %1 n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) no longer fit the text.</source>
        <translation>
            <numerusform>%Ln correction ne correspond plus au texte.</numerusform>
            <numerusform>%Ln corrections ne correspondent plus au texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words it was made for are not there now. It is kept.</source>
        <translation>Les mots pour lesquels elle a été faite ne s’y trouvent plus. Elle est conservée.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>%1 has changed since you corrected it.</source>
        <translation>%1 a changé depuis votre correction.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) of yours were found again.</source>
        <translation>
            <numerusform>Votre correction a été retrouvée.</numerusform>
            <numerusform>Vos %Ln corrections ont toutes été retrouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The corrections of %1 could not be saved.</source>
        <translation>Les corrections de %1 n’ont pas pu être enregistrées.</translation>
    </message>
    <message>
        <source>They hold until you close the window.</source>
        <translation>Elles tiennent jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) find nothing to correct now.</source>
        <translation>
            <numerusform>%Ln correction ne trouve plus rien à corriger.</numerusform>
            <numerusform>%Ln corrections ne trouvent plus rien à corriger.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it was made for is not found any more. It is kept.</source>
        <translation>Ce pour quoi elle a été faite est introuvable. Elle est conservée.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>January</source>
        <comment>month, in full</comment>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <comment>month, in full</comment>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <comment>month, in full</comment>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <comment>month, in full</comment>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month, in full</comment>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <comment>month, in full</comment>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <comment>month, in full</comment>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <comment>month, in full</comment>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <comment>month, in full</comment>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <comment>month, in full</comment>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <comment>month, in full</comment>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <comment>month, in full</comment>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>month, short</comment>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>month, short</comment>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>month, short</comment>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>month, short</comment>
        <translation>avr.</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month, short</comment>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <comment>month, short</comment>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <comment>month, short</comment>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>month, short</comment>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>month, short</comment>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>month, short</comment>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>month, short</comment>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>month, short</comment>
        <translation>déc.</translation>
    </message>
    <message>
        <source>winter %1</source>
        <comment>1 year or years</comment>
        <translation>hiver %1</translation>
    </message>
    <message>
        <source>spring %1</source>
        <comment>1 year or years</comment>
        <translation>printemps %1</translation>
    </message>
    <message>
        <source>summer %1</source>
        <comment>1 year or years</comment>
        <translation>été %1</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <comment>1 year or years</comment>
        <translation>automne %1</translation>
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
        <translation>%1–%2 %3 %4</translation>
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
        <translation>premier semestre %1</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <comment>1 year</comment>
        <translation>second semestre %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>1 and 2 years: 2003–2005</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>1 the decade&apos;s first year: 1990s</comment>
        <translation>années %1</translation>
    </message>
    <message>
        <source>{ordinal} century</source>
        <comment>19th century; {number} gives 19, {roman} XIX</comment>
        <translation>{roman}e siècle</translation>
    </message>
    <message>
        <source>{ordinal} millennium</source>
        <comment>2nd millennium; {number} gives 2, {roman} II</comment>
        <translation>{roman}e millénaire</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <comment>1 year</comment>
        <translation>%1 av. J.-C.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one date to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>1 a date</comment>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>early %1</source>
        <comment>1 a date: early 2020</comment>
        <translation>début %1</translation>
    </message>
    <message>
        <source>mid-%1</source>
        <comment>1 a date: mid-2020</comment>
        <translation>mi-%1</translation>
    </message>
    <message>
        <source>late %1</source>
        <comment>1 a date: late 2020</comment>
        <translation>fin %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>1 a date</comment>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>1 a date</comment>
        <translation>après %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>1 a date, not later</comment>
        <translation>au plus tard %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>1 a date, not earlier</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>1 day, 2 month in full, 3 year: 20 April 2021</comment>
        <translation>%1 %2 %3</translation>
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
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>Rapport HTML</translation>
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
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>It is not an ordinary file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>You may not read it, or the disk refused.</source>
        <translation>Vous n’avez pas le droit de le lire, ou le disque a refusé.</translation>
    </message>
    <message>
        <source>It is larger than %1 MB, more than any article.</source>
        <translation>Il dépasse %1 Mo, plus qu’aucun article.</translation>
    </message>
    <message>
        <source>It holds more than any article does.</source>
        <translation>Il contient plus qu’aucun article.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Il ne contient aucun texte.</translation>
    </message>
    <message>
        <source>It holds no text that could be read.</source>
        <translation>Il ne contient aucun texte lisible.</translation>
    </message>
    <message>
        <source>It is locked. Save it without a password first.</source>
        <translation>Il est verrouillé. Enregistrez-le d’abord sans mot de passe.</translation>
    </message>
    <message>
        <source>Line %1 is damaged, or not as Dateline writes it.</source>
        <translation>La ligne %1 est endommagée, ou n’est pas telle que Dateline l’écrit.</translation>
    </message>
    <message>
        <source>It is damaged or not what its name says.</source>
        <translation>Il est endommagé ou n’est pas ce que dit son nom.</translation>
    </message>
    <message>
        <source>The article it corrects, %1, does not lie beside it.</source>
        <translation>L’article qu’il corrige, %1, ne se trouve pas à côté.</translation>
    </message>
    <message>
        <source>This kind of file is not known here.</source>
        <translation>Ce type de fichier n’est pas connu ici.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>The disk refused.</source>
        <translation>Le disque a refusé.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The password does not open it.</source>
        <translation>Le mot de passe ne l’ouvre pas.</translation>
    </message>
    <message>
        <source>It is locked with a password.</source>
        <translation>Il est verrouillé par un mot de passe.</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <source>%1 has changed on disk.</source>
        <translation>%1 a changé sur le disque.</translation>
    </message>
    <message>
        <source>%1 of the open files have changed on disk.</source>
        <translation>%1 des fichiers ouverts ont changé sur le disque.</translation>
    </message>
    <message>
        <source>What is shown is what was there before.</source>
        <translation>Ce qui s’affiche est l’état d’avant.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Et %1 de plus.</translation>
    </message>
    <message>
        <source>None of the %1 files could be opened.</source>
        <translation>Aucun des %1 fichiers n’a pu être ouvert.</translation>
    </message>
    <message>
        <source>%1 of %2 files could not be opened.</source>
        <translation>%1 fichiers sur %2 n’ont pas pu être ouverts.</translation>
    </message>
    <message>
        <source>No publication date was found in this text.</source>
        <translation>Aucune date de publication n’a été trouvée dans ce texte.</translation>
    </message>
    <message>
        <source>This text has no publication date, so “%1” has nothing to count from.</source>
        <translation>Ce texte n’a pas de date de publication : « %1 » n’a rien à partir de quoi compter.</translation>
    </message>
    <message>
        <source>No event could be placed yet.</source>
        <translation>Aucun événement n’a encore pu être placé.</translation>
    </message>
    <message>
        <source>When was this published?</source>
        <translation>Quand cet article a-t-il été publié ?</translation>
    </message>
    <message>
        <source>Set date…</source>
        <translation>Indiquer la date…</translation>
    </message>
    <message>
        <source>Some of %1 is no text.</source>
        <translation>Une partie de %1 n’est pas du texte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) could not be read and are shown as �.</source>
        <translation>
            <numerusform>%Ln octet n’a pas pu être lu et s’affiche comme �.</numerusform>
            <numerusform>%Ln octets n’ont pas pu être lus et s’affichent comme �.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 of %2 pages are shown.</source>
        <translation>Seules les %1 premières pages sur %2 sont affichées.</translation>
    </message>
    <message>
        <source>Only the first %1 events are shown.</source>
        <translation>Seuls les %1 premiers événements sont affichés.</translation>
    </message>
    <message>
        <source>Only the first %1 quotes are shown.</source>
        <translation>Seules les %1 premières citations sont affichées.</translation>
    </message>
    <message>
        <source>%1 holds more than fits.</source>
        <translation>%1 contient plus que ce qui peut être affiché.</translation>
    </message>
    <message>
        <source>The old file is intact.</source>
        <translation>L’ancien fichier est intact.</translation>
    </message>
    <message>
        <source>Nothing was left behind.</source>
        <translation>Rien n’a été laissé derrière.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>%1 is not in English.</source>
        <translation>%1 n’est pas en anglais.</translation>
    </message>
    <message>
        <source>%1 of %2 articles are not in English.</source>
        <translation>%1 articles sur %2 ne sont pas en anglais.</translation>
    </message>
    <message>
        <source>Dateline reads English only so far: no dates, quotes or figures were looked for.</source>
        <translation>Dateline ne lit que l’anglais pour l’instant : dates, citations et chiffres n’ont pas été cherchés.</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sans locuteur</translation>
    </message>
    <message>
        <source>Print events and quotes</source>
        <translation>Imprimer événements et citations</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Imprimer %1</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>no cue</source>
        <translation>sans verbe introducteur</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>corrigé par vous</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Directe</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>Indirecte</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixte</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%Ln later</source>
        <translation>
            <numerusform>%Ln plus tard</numerusform>
            <numerusform>%Ln plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <translation>
            <numerusform>%Ln plus tôt</numerusform>
            <numerusform>%Ln plus tôt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 BCE</source>
        <translation>%1 av. J.-C.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
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
        <translation>le même jour</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln citation</numerusform>
            <numerusform>%Ln citations</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>&amp;Locuteurs</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sans locuteur</translation>
    </message>
    <message>
        <source>&amp;Measures</source>
        <translation>&amp;Indicateurs</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Sans chiffre</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>Lie&amp;ux</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Sans lieu</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Articles</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>Sans article</translation>
    </message>
    <message>
        <source>S&amp;ections</source>
        <translation>&amp;Sections</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Sans section</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing dated yet</source>
        <translation>Rien de daté pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest article %1</source>
        <translation>Dernier article : %1</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Publié le %1</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>One bar is about %1. Its height is the number of events, on the same scale in every lane.</source>
        <translation>Une barre couvre environ %1. Sa hauteur est le nombre d’événements, à la même échelle sur chaque piste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring from here: select another event</source>
        <translation>Mesure à partir d’ici : choisissez un autre événement</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Image (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Dessin (SVG)</translation>
    </message>
    <message>
        <source>Pages (PDF)</source>
        <translation>Pages (PDF)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A timeline of %Ln event(s)</source>
        <translation>
            <numerusform>Une chronologie de %Ln événement</numerusform>
            <numerusform>Une chronologie de %Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the timeline</source>
        <translation>Imprimer la chronologie</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>avec signet</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>avec note</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>weekend</source>
        <translation>week-end</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>trimestre</translation>
    </message>
    <message>
        <source>season</source>
        <translation>saison</translation>
    </message>
    <message>
        <source>half year</source>
        <translation>semestre</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>décennie</translation>
    </message>
    <message>
        <source>century</source>
        <translation>siècle</translation>
    </message>
    <message>
        <source>millennium</source>
        <translation>millénaire</translation>
    </message>
    <message>
        <source>exact day</source>
        <translation>jour exact</translation>
    </message>
    <message>
        <source>from day to day</source>
        <translation>d’un jour à l’autre</translation>
    </message>
    <message>
        <source>in front of it</source>
        <translation>devant lui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) above</source>
        <translation>
            <numerusform>%Ln phrase plus haut</numerusform>
            <numerusform>%Ln phrases plus haut</numerusform>
        </translation>
    </message>
    <message>
        <source>worked out from the publication date</source>
        <translation>calculé à partir de la date de publication</translation>
    </message>
    <message>
        <source>worked out from the heading, %1</source>
        <translation>calculé à partir de l’intertitre, %1</translation>
    </message>
    <message>
        <source>worked out from the date told before it, %1</source>
        <translation>calculé à partir de la date citée avant, %1</translation>
    </message>
    <message>
        <source>Dated by the file opened</source>
        <translation>Daté par le fichier ouvert</translation>
    </message>
    <message>
        <source>Dated by the publication date</source>
        <translation>Daté par la date de publication</translation>
    </message>
    <message>
        <source>Dated by the heading</source>
        <translation>Daté par l’intertitre</translation>
    </message>
    <message>
        <source>Dated by</source>
        <translation>Daté par</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>about</source>
        <translation>approximatif</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>Corrigé par vous</translation>
    </message>
    <message>
        <source>Corrected by you; the text says</source>
        <translation>Corrigé par vous ; le texte dit</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>indiqué par vous</translation>
    </message>
    <message>
        <source>from the page&apos;s linked data</source>
        <translation>des données liées de la page</translation>
    </message>
    <message>
        <source>from the page&apos;s metadata</source>
        <translation>des métadonnées de la page</translation>
    </message>
    <message>
        <source>marked as such on the page</source>
        <translation>balisé ainsi dans la page</translation>
    </message>
    <message>
        <source>from the page&apos;s heading</source>
        <translation>du titre principal de la page</translation>
    </message>
    <message>
        <source>from the page&apos;s window title</source>
        <translation>du titre de fenêtre de la page</translation>
    </message>
    <message>
        <source>from a line at the headline</source>
        <translation>d’une ligne près du titre</translation>
    </message>
    <message>
        <source>from the page&apos;s address</source>
        <translation>de l’adresse de la page</translation>
    </message>
    <message>
        <source>from a line of the text</source>
        <translation>d’une ligne du texte</translation>
    </message>
    <message>
        <source>from the file&apos;s properties</source>
        <translation>des propriétés du fichier</translation>
    </message>
    <message>
        <source>from the mail&apos;s header</source>
        <translation>de l’en-tête du message</translation>
    </message>
</context>
<context>
    <name>dateline::About</name>
    <message>
        <source>About Dateline</source>
        <translation>À propos de Dateline</translation>
    </message>
    <message>
        <source>Dateline %1</source>
        <translation>Dateline %1</translation>
    </message>
    <message>
        <source>A timeline viewer for news articles. It works on your machine alone and never uses the network.</source>
        <translation>Une visionneuse de chronologies pour articles de presse. Elle fonctionne sur votre seule machine et n’utilise jamais le réseau.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Dateline is free software under the GNU General Public License, version 3 or later, and comes without any warranty.

It is made with Qt %1 (LGPL 3), gumbo (Apache 2.0), uchardet (MPL 1.1) and ICU (Unicode licence), and carries two families of type:

</source>
        <translation>Dateline est un logiciel libre sous licence publique générale GNU, version 3 ou ultérieure, fourni sans aucune garantie.

Il s’appuie sur Qt %1 (LGPL 3), gumbo (Apache 2.0), uchardet (MPL 1.1) et ICU (licence Unicode), et embarque deux familles de caractères :

</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>dateline::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open one or more articles</source>
        <translation>Ouvrir un ou plusieurs articles</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open all articles of a folder as one timeline</source>
        <translation>Ouvrir tous les articles d’un dossier en une seule chronologie</translation>
    </message>
    <message>
        <source>&amp;Add articles…</source>
        <translation>&amp;Ajouter des articles…</translation>
    </message>
    <message>
        <source>Open more articles beside those that are open, as one timeline</source>
        <translation>Ouvrir d’autres articles à côté de ceux déjà ouverts, en une seule chronologie</translation>
    </message>
    <message>
        <source>Paste te&amp;xt</source>
        <translation>Co&amp;ller du texte</translation>
    </message>
    <message>
        <source>Open the text on the clipboard as an article</source>
        <translation>Ouvrir le texte du presse-papiers comme article</translation>
    </message>
    <message>
        <source>Open the exa&amp;mple article</source>
        <translation>Ouvrir l’article d’exe&amp;mple</translation>
    </message>
    <message>
        <source>Open the article that comes with the program</source>
        <translation>Ouvrir l’article fourni avec le programme</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>Ouvrir une autre fenêtre</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Rechar&amp;ger</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>Relire les fichiers</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close the article</source>
        <translation>Fermer l’article</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Fermer toutes les fenêtres</translation>
    </message>
    <message>
        <source>Export c&amp;hart…</source>
        <translation>Exporter le grap&amp;hique…</translation>
    </message>
    <message>
        <source>Save the chart on show as a picture, drawing, page or table</source>
        <translation>Enregistrer le graphique affiché comme image, dessin, page ou tableau</translation>
    </message>
    <message>
        <source>Export &amp;timeline…</source>
        <translation>Exporter la &amp;chronologie…</translation>
    </message>
    <message>
        <source>Save the timeline with all events as a picture, drawing or pages</source>
        <translation>Enregistrer la chronologie avec tous les événements comme image, dessin ou pages</translation>
    </message>
    <message>
        <source>Export the part in &amp;view…</source>
        <translation>Exporter la partie &amp;visible…</translation>
    </message>
    <message>
        <source>Save what the timeline shows now as a picture, drawing or pages</source>
        <translation>Enregistrer ce que la chronologie montre en ce moment comme image, dessin ou pages</translation>
    </message>
    <message>
        <source>&amp;Print timeline…</source>
        <translation>&amp;Imprimer la chronologie…</translation>
    </message>
    <message>
        <source>See the timeline on pages and print them</source>
        <translation>Voir la chronologie en pages et l’imprimer</translation>
    </message>
    <message>
        <source>Print events an&amp;d quotes…</source>
        <translation>Imprimer événements e&amp;t citations…</translation>
    </message>
    <message>
        <source>See the events with their quotes and figures on pages and print them</source>
        <translation>Voir en pages les événements avec leurs citations et chiffres, et les imprimer</translation>
    </message>
    <message>
        <source>Print art&amp;icle…</source>
        <translation>Im&amp;primer l’article…</translation>
    </message>
    <message>
        <source>See the article on pages and print it</source>
        <translation>Voir l’article en pages et l’imprimer</translation>
    </message>
    <message>
        <source>Copy &amp;chart</source>
        <translation>Copier le &amp;graphique</translation>
    </message>
    <message>
        <source>Copy the chart on show as a picture and a table</source>
        <translation>Copier le graphique affiché comme image et tableau</translation>
    </message>
    <message>
        <source>Copy &amp;quote with citation</source>
        <translation>Copier la &amp;citation avec sa source</translation>
    </message>
    <message>
        <source>Copy the selected quote with its speaker, date and source</source>
        <translation>Copier la citation choisie avec son locuteur, sa date et sa source</translation>
    </message>
    <message>
        <source>Change pub&amp;lication date…</source>
        <translation>Changer la date de p&amp;ublication…</translation>
    </message>
    <message>
        <source>Set the day that words such as “last month” are counted from</source>
        <translation>Fixer le jour à partir duquel comptent des mots comme « last month »</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>R&amp;echercher</translation>
    </message>
    <message>
        <source>Find words, a speaker, a number or a date</source>
        <translation>Rechercher des mots, un locuteur, un nombre ou une date</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>The next place of what is looked for</source>
        <translation>Le résultat suivant</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>Le résultat précédent</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>Montrer moins de temps</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Montrer plus de temps</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>T&amp;out afficher</translation>
    </message>
    <message>
        <source>Show every event</source>
        <translation>Montrer tous les événements</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>Ajuster à la &amp;sélection</translation>
    </message>
    <message>
        <source>Zoom to the selected event or period</source>
        <translation>Zoomer sur l’événement ou la période choisis</translation>
    </message>
    <message>
        <source>Pre&amp;vious view</source>
        <translation>Vue &amp;précédente</translation>
    </message>
    <message>
        <source>Back to the part of the timeline seen before</source>
        <translation>Revenir à la partie de la chronologie vue avant</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>V&amp;ue suivante</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Avancer de nouveau</translation>
    </message>
    <message>
        <source>&amp;Measure from this event</source>
        <translation>&amp;Mesurer depuis cet événement</translation>
    </message>
    <message>
        <source>Show how long it is from this event to the one selected next</source>
        <translation>Montrer le temps écoulé de cet événement à celui choisi ensuite</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>A&amp;grandir le texte</translation>
    </message>
    <message>
        <source>Larger letters in the article</source>
        <translation>Caractères plus grands dans l’article</translation>
    </message>
    <message>
        <source>Sm&amp;aller text</source>
        <translation>Ré&amp;duire le texte</translation>
    </message>
    <message>
        <source>Smaller letters in the article</source>
        <translation>Caractères plus petits dans l’article</translation>
    </message>
    <message>
        <source>Full s&amp;creen</source>
        <translation>Plein écr&amp;an</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Utiliser tout l’écran</translation>
    </message>
    <message>
        <source>F&amp;igures</source>
        <translation>&amp;Chiffres</translation>
    </message>
    <message>
        <source>Show or hide the charts</source>
        <translation>Afficher ou masquer les graphiques</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>É&amp;vénement</translation>
    </message>
    <message>
        <source>Show or hide the selected event</source>
        <translation>Afficher ou masquer l’événement choisi</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>Show or hide the article&apos;s text</source>
        <translation>Afficher ou masquer le texte de l’article</translation>
    </message>
    <message>
        <source>S&amp;peakers</source>
        <translation>&amp;Locuteurs</translation>
    </message>
    <message>
        <source>Show or hide who is quoted</source>
        <translation>Afficher ou masquer qui est cité</translation>
    </message>
    <message>
        <source>Fig&amp;ures as a table</source>
        <translation>Chi&amp;ffres en tableau</translation>
    </message>
    <message>
        <source>Show the figures as rows instead of charts</source>
        <translation>Montrer les chiffres en lignes plutôt qu’en graphiques</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Chronologie</translation>
    </message>
    <message>
        <source>Show the events on their lanes in time</source>
        <translation>Montrer les événements sur leurs pistes au fil du temps</translation>
    </message>
    <message>
        <source>Table of &amp;events</source>
        <translation>Tableau des évé&amp;nements</translation>
    </message>
    <message>
        <source>Show the events as rows that can be sorted</source>
        <translation>Montrer les événements en lignes triables</translation>
    </message>
    <message>
        <source>Table of &amp;quotes</source>
        <translation>Tableau des ci&amp;tations</translation>
    </message>
    <message>
        <source>Show the quotes as rows that can be sorted</source>
        <translation>Montrer les citations en lignes triables</translation>
    </message>
    <message>
        <source>Speakers &amp;by period</source>
        <translation>&amp;Locuteurs par période</translation>
    </message>
    <message>
        <source>Show how often everybody is quoted in each period</source>
        <translation>Montrer combien de fois chacun est cité à chaque période</translation>
    </message>
    <message>
        <source>&amp;Reading mode</source>
        <translation>Mod&amp;e lecture</translation>
    </message>
    <message>
        <source>Read event by event: the arrow keys walk, Esc leaves</source>
        <translation>Lire événement par événement : les flèches avancent, Échap quitte</translation>
    </message>
    <message>
        <source>Only this &amp;period</source>
        <translation>Seulement cette &amp;période</translation>
    </message>
    <message>
        <source>Show only events of the selected period, or else of the part in view</source>
        <translation>Ne montrer que les événements de la période choisie, sinon de la partie visible</translation>
    </message>
    <message>
        <source>Only this &amp;article</source>
        <translation>Seulement cet &amp;article</translation>
    </message>
    <message>
        <source>Show only what the article beside the timeline tells</source>
        <translation>Ne montrer que ce que raconte l’article à côté de la chronologie</translation>
    </message>
    <message>
        <source>Only &amp;bookmarked events</source>
        <translation>Seulement avec &amp;signet</translation>
    </message>
    <message>
        <source>Show only events with a bookmark</source>
        <translation>Ne montrer que les événements avec un signet</translation>
    </message>
    <message>
        <source>&amp;Without unsure dates</source>
        <translation>Sans dates &amp;incertaines</translation>
    </message>
    <message>
        <source>Show no event whose date is a guess</source>
        <translation>Ne montrer aucun événement dont la date est une supposition</translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Drop every filter</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>Événement &amp;suivant</translation>
    </message>
    <message>
        <source>The next event in time</source>
        <translation>L’événement suivant dans le temps</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>Événement &amp;précédent</translation>
    </message>
    <message>
        <source>The event before in time</source>
        <translation>L’événement précédent dans le temps</translation>
    </message>
    <message>
        <source>&amp;First event</source>
        <translation>P&amp;remier événement</translation>
    </message>
    <message>
        <source>The earliest event</source>
        <translation>Le plus ancien événement</translation>
    </message>
    <message>
        <source>&amp;Last event</source>
        <translation>&amp;Dernier événement</translation>
    </message>
    <message>
        <source>The latest event</source>
        <translation>Le plus récent événement</translation>
    </message>
    <message>
        <source>Next &amp;quote</source>
        <translation>&amp;Citation suivante</translation>
    </message>
    <message>
        <source>The next quote, on to the next event</source>
        <translation>La citation suivante, puis l’événement suivant</translation>
    </message>
    <message>
        <source>P&amp;revious quote</source>
        <translation>Cita&amp;tion précédente</translation>
    </message>
    <message>
        <source>The quote before</source>
        <translation>La citation d’avant</translation>
    </message>
    <message>
        <source>Next p&amp;anel</source>
        <translation>Panneau suiv&amp;ant</translation>
    </message>
    <message>
        <source>Move the keyboard to the next panel</source>
        <translation>Passer le clavier au panneau suivant</translation>
    </message>
    <message>
        <source>&amp;Without a date</source>
        <translation>Sa&amp;ns date</translation>
    </message>
    <message>
        <source>Quotes and figures that belong to no dated event</source>
        <translation>Citations et chiffres qui n’appartiennent à aucun événement daté</translation>
    </message>
    <message>
        <source>Next &amp;unsure event</source>
        <translation>Événement &amp;incertain suivant</translation>
    </message>
    <message>
        <source>The next event whose date is worth a look</source>
        <translation>L’événement suivant dont la date mérite un coup d’œil</translation>
    </message>
    <message>
        <source>Next &amp;bookmark</source>
        <translation>Si&amp;gnet suivant</translation>
    </message>
    <message>
        <source>The next event with a bookmark</source>
        <translation>L’événement suivant avec un signet</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take the last correction back</source>
        <translation>Revenir sur la dernière correction</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>La refaire</translation>
    </message>
    <message>
        <source>Undo &amp;history…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>See all corrections and go back to any of them</source>
        <translation>Voir toutes les corrections et revenir à n’importe laquelle</translation>
    </message>
    <message>
        <source>&amp;Rename event</source>
        <translation>&amp;Renommer l’événement</translation>
    </message>
    <message>
        <source>Give the selected event another title</source>
        <translation>Donner un autre titre à l’événement choisi</translation>
    </message>
    <message>
        <source>Change the event&apos;s &amp;date…</source>
        <translation>Changer la &amp;date de l’événement…</translation>
    </message>
    <message>
        <source>Give the selected event another date</source>
        <translation>Donner une autre date à l’événement choisi</translation>
    </message>
    <message>
        <source>&amp;Note on the event</source>
        <translation>&amp;Note sur l’événement</translation>
    </message>
    <message>
        <source>Write down your own words on the event</source>
        <translation>Noter vos propres mots sur l’événement</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Signet</translation>
    </message>
    <message>
        <source>Mark the event to come back to it, or take the mark away</source>
        <translation>Marquer l’événement pour y revenir, ou retirer la marque</translation>
    </message>
    <message>
        <source>&amp;Merge with the next event</source>
        <translation>&amp;Fusionner avec l’événement suivant</translation>
    </message>
    <message>
        <source>Make one event of this and the next in time</source>
        <translation>Réunir cet événement et le suivant en un seul</translation>
    </message>
    <message>
        <source>&amp;Split event…</source>
        <translation>S&amp;cinder l’événement…</translation>
    </message>
    <message>
        <source>Make two events of one, at a sentence</source>
        <translation>Faire deux événements d’un seul, à une phrase</translation>
    </message>
    <message>
        <source>&amp;Hide event</source>
        <translation>&amp;Masquer l’événement</translation>
    </message>
    <message>
        <source>Take the event off the timeline; its quotes and figures stay</source>
        <translation>Retirer l’événement de la chronologie ; ses citations et chiffres restent</translation>
    </message>
    <message>
        <source>Change s&amp;peaker…</source>
        <translation>Changer de &amp;locuteur…</translation>
    </message>
    <message>
        <source>Say who said the selected quote</source>
        <translation>Dire qui a prononcé la citation choisie</translation>
    </message>
    <message>
        <source>Not a q&amp;uote</source>
        <translation>&amp;Pas une citation</translation>
    </message>
    <message>
        <source>Take the selected quote off the list of quotes</source>
        <translation>Retirer la citation choisie de la liste</translation>
    </message>
    <message>
        <source>R&amp;ename measure…</source>
        <translation>Renommer l’ind&amp;icateur…</translation>
    </message>
    <message>
        <source>Say what the selected figure measures</source>
        <translation>Dire ce que mesure le chiffre choisi</translation>
    </message>
    <message>
        <source>&amp;Attach to an event…</source>
        <translation>Ra&amp;ttacher à un événement…</translation>
    </message>
    <message>
        <source>Move the selected quote or figure to an event</source>
        <translation>Déplacer la citation ou le chiffre choisis vers un événement</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>Choose theme, dates, numbers and letters</source>
        <translation>Choisir thème, dates, nombres et caractères</translation>
    </message>
    <message>
        <source>&amp;Toolbar…</source>
        <translation>&amp;Barre d’outils…</translation>
    </message>
    <message>
        <source>Choose which actions have a button under the menus</source>
        <translation>Choisir quelles actions ont un bouton sous les menus</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Tous les raccourcis</translation>
    </message>
    <message>
        <source>&amp;About Dateline</source>
        <translation>À &amp;propos de Dateline</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version et licences</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>Export &amp;events</source>
        <translation>E&amp;xporter les événements</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>P&amp;istes</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>Fil&amp;tre</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Corriger</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Panneau&amp;x</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Som&amp;bre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Con&amp;traste élevé</translation>
    </message>
    <message>
        <source>Put the events into lanes by these</source>
        <translation>Répartir les événements sur des pistes selon ce critère</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guide d’utilisation</translation>
    </message>
    <message>
        <source>How to work with Dateline, page by page</source>
        <translation>Comment travailler avec Dateline, page par page</translation>
    </message>
</context>
<context>
    <name>dateline::ArticleTabs</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Close this article</source>
        <translation>Fermer cet article</translation>
    </message>
</context>
<context>
    <name>dateline::ArticleView</name>
    <message>
        <source>Source text</source>
        <translation>Texte source</translation>
    </message>
</context>
<context>
    <name>dateline::ChartHead</name>
    <message>
        <source>Form of the chart</source>
        <translation>Forme du graphique</translation>
    </message>
    <message>
        <source>Previous chart (Page Up)</source>
        <translation>Graphique précédent (Page préc.)</translation>
    </message>
    <message>
        <source>Next chart (Page Down)</source>
        <translation>Graphique suivant (Page suiv.)</translation>
    </message>
    <message>
        <source>Figures as a table (Ctrl+T)</source>
        <translation>Chiffres en tableau (Ctrl+T)</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>%1 in %2 charts</source>
        <translation>%1 dans %2 graphiques</translation>
    </message>
    <message>
        <source>%1, %2 of them in %3 charts</source>
        <translation>%1, dont %2 dans %3 graphiques</translation>
    </message>
    <message>
        <source>The %1 charts most worth showing; the table holds the other figures too</source>
        <translation>Les %1 graphiques les plus parlants ; le tableau contient aussi les autres chiffres</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>dateline::ChartPanel</name>
    <message>
        <source>The charts are being drawn up…</source>
        <translation>Préparation des graphiques…</translation>
    </message>
    <message>
        <source>No figures in this article.</source>
        <translation>Aucun chiffre dans cet article.</translation>
    </message>
    <message>
        <source>Nothing here for a chart. The figures stand with their events.</source>
        <translation>Rien à mettre en graphique. Les chiffres figurent avec leurs événements.</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Copier le graphique</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>Enregistrer le graphique…</translation>
    </message>
</context>
<context>
    <name>dateline::Correcting</name>
    <message>
        <source>The article&apos;s folder cannot be written.</source>
        <translation>Impossible d’écrire dans le dossier de l’article.</translation>
    </message>
    <message>
        <source>Your corrections are kept in your own folder.</source>
        <translation>Vos corrections sont conservées dans votre propre dossier.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir : %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A day, a month, a year: 22 June 2021, about March 2016, late 2020</source>
        <translation>Un jour, un mois ou une année : 2021-06-22, ou en anglais : about March 2016, late 2020</translation>
    </message>
    <message>
        <source>That is no date yet.</source>
        <translation>Ce n’est pas encore une date.</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Date de l’événement</translation>
    </message>
    <message>
        <source>Two events are one now.</source>
        <translation>Deux événements n’en font plus qu’un.</translation>
    </message>
    <message>
        <source>“%1” belongs to this one.</source>
        <translation>« %1 » appartient à celui-ci.</translation>
    </message>
    <message>
        <source>The second event begins with</source>
        <translation>Le second événement commence par</translation>
    </message>
    <message>
        <source>One event is two now.</source>
        <translation>Un événement en fait maintenant deux.</translation>
    </message>
    <message>
        <source>Both keep the date.</source>
        <translation>Les deux gardent la date.</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln quote(s) and figure(s) have no date now.</source>
        <translation>
            <numerusform>Sa citation ou son chiffre n’a plus de date.</numerusform>
            <numerusform>Ses %Ln citations et chiffres n’ont plus de date.</numerusform>
        </translation>
    </message>
    <message>
        <source>The event is hidden.</source>
        <translation>L’événement est masqué.</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Personne de connu</translation>
    </message>
    <message>
        <source>Who said this?</source>
        <translation>Qui a dit cela ?</translation>
    </message>
    <message>
        <source>That is no quote any more.</source>
        <translation>Ce n’est plus une citation.</translation>
    </message>
    <message>
        <source>The words stay in the article.</source>
        <translation>Les mots restent dans l’article.</translation>
    </message>
    <message>
        <source>What does %1 measure?</source>
        <translation>Que mesure %1 ?</translation>
    </message>
    <message>
        <source>Which event does it belong to?</source>
        <translation>À quel événement cela appartient-il ?</translation>
    </message>
    <message>
        <source>Date or words of the title</source>
        <translation>Date ou mots du titre</translation>
    </message>
    <message>
        <source>The quote is moved.</source>
        <translation>La citation est déplacée.</translation>
    </message>
    <message>
        <source>The figure is moved.</source>
        <translation>Le chiffre est déplacé.</translation>
    </message>
    <message>
        <source>It belongs to “%1” now.</source>
        <translation>L’élément appartient maintenant à « %1 ».</translation>
    </message>
    <message>
        <source>That event is another article&apos;s.</source>
        <translation>Cet événement est celui d’un autre article.</translation>
    </message>
    <message>
        <source>A quote or figure can only move within its own article.</source>
        <translation>Une citation ou un chiffre ne se déplace que dans son propre article.</translation>
    </message>
</context>
<context>
    <name>dateline::DateDialog</name>
    <message>
        <source>Set date</source>
        <translation>Indiquer la date</translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>When was this article published? Words such as “last month” are counted from that day.</source>
        <translation>Quand cet article a-t-il été publié ? Des mots comme « last month » comptent à partir de ce jour.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A day, a month or a year: 22 June 2021, 2021-06-22</source>
        <translation>Un jour, un mois ou une année : 2021-06-22, ou en anglais : 22 June 2021</translation>
    </message>
    <message>
        <source>That is no date yet.</source>
        <translation>Ce n’est pas encore une date.</translation>
    </message>
</context>
<context>
    <name>dateline::DropChip</name>
    <message>
        <source>Drop the filter “%1”</source>
        <translation>Retirer le filtre « %1 »</translation>
    </message>
</context>
<context>
    <name>dateline::EditPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>dateline::EmptyState</name>
    <message>
        <source>Dateline lays its dated events on a timeline, lists who said what, and plots the figures it cites.</source>
        <translation>Dateline place les événements datés sur une chronologie, liste qui a dit quoi et trace les chiffres cités.</translation>
    </message>
    <message>
        <source>Or drop a file, a folder or some text anywhere in this window.</source>
        <translation>Ou déposez un fichier, un dossier ou du texte n’importe où dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Try the example article</source>
        <translation>Essayer l’article d’exemple</translation>
    </message>
    <message>
        <source>Open a news article</source>
        <translation>Ouvrir un article de presse</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
</context>
<context>
    <name>dateline::EventPanel</name>
    <message>
        <source>Click an event to read its quotes.</source>
        <translation>Cliquez sur un événement pour lire ses citations.</translation>
    </message>
    <message>
        <source>Previous event (Alt+Left)</source>
        <translation>Événement précédent (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Next event (Alt+Right)</source>
        <translation>Événement suivant (Alt+Droite)</translation>
    </message>
    <message>
        <source>Bookmark (Ctrl+B)</source>
        <translation>Signet (Ctrl+B)</translation>
    </message>
    <message>
        <source>Correct this event</source>
        <translation>Corriger cet événement</translation>
    </message>
    <message>
        <source>Title of the event</source>
        <translation>Titre de l’événement</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Nobody is quoted here.</source>
        <translation>Personne n’est cité ici.</translation>
    </message>
    <message>
        <source>Quotes of the event</source>
        <translation>Citations de l’événement</translation>
    </message>
    <message>
        <source>No figures are cited here.</source>
        <translation>Aucun chiffre n’est cité ici.</translation>
    </message>
    <message>
        <source>Figures of the event</source>
        <translation>Chiffres de l’événement</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>How the articles tell of the event</source>
        <translation>Comment les articles racontent l’événement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note •</source>
        <translation>Note •</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Quotes and figures that belong to no dated event</source>
        <translation>Citations et chiffres qui n’appartiennent à aucun événement daté</translation>
    </message>
    <message>
        <source>The text does not tell when these were said or measured. Drag them to an event if you know.</source>
        <translation>Le texte ne dit pas quand cela a été dit ou mesuré. Faites-le glisser vers un événement si vous le savez.</translation>
    </message>
    <message>
        <source>Take the bookmark away</source>
        <translation>Retirer le signet</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>filtered out</source>
        <translation>filtré</translation>
    </message>
</context>
<context>
    <name>dateline::FigureModel</name>
    <message>
        <source>Computed from: %1</source>
        <translation>Calculé à partir de : %1</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
</context>
<context>
    <name>dateline::FigureTable</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
</context>
<context>
    <name>dateline::Filter</name>
    <message>
        <source>Bookmarked</source>
        <translation>Avec signet</translation>
    </message>
    <message>
        <source>Without unsure dates</source>
        <translation>Sans dates incertaines</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln locuteur</numerusform>
            <numerusform>%Ln locuteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sans locuteur</translation>
    </message>
</context>
<context>
    <name>dateline::FilterRow</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Another reason to show less</source>
        <translation>Un autre critère pour en montrer moins</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 événements sur %2</translation>
    </message>
</context>
<context>
    <name>dateline::FindBox</name>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Résultat précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Résultat suivant (F3)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Words, a speaker, a number or a date. Enter goes to the next hit.</source>
        <translation>Des mots, un locuteur, un nombre ou une date. Entrée va au résultat suivant.</translation>
    </message>
    <message>
        <source>Find word, speaker, number, date</source>
        <translation>Mot, locuteur, nombre, date</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>dateline::Guide</name>
    <message>
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
</context>
<context>
    <name>dateline::HistoryList</name>
    <message>
        <source>Undo history</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Choose a step to go back to it. What is undone stands in grey and can come back.</source>
        <translation>Choisissez une étape pour y revenir. Ce qui est annulé apparaît en gris et peut revenir.</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Tel que trouvé</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, annulé</translation>
    </message>
</context>
<context>
    <name>dateline::HoverCard</name>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln chiffre</numerusform>
            <numerusform>%Ln chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>signet</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>about</source>
        <translation>approximatif</translation>
    </message>
    <message>
        <source>not later</source>
        <translation>pas plus tard</translation>
    </message>
    <message>
        <source>not earlier</source>
        <translation>pas plus tôt</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>week-end</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>trimestre</translation>
    </message>
    <message>
        <source>season</source>
        <translation>saison</translation>
    </message>
    <message>
        <source>half year</source>
        <translation>semestre</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>décennie</translation>
    </message>
    <message>
        <source>century</source>
        <translation>siècle</translation>
    </message>
    <message>
        <source>millennium</source>
        <translation>millénaire</translation>
    </message>
    <message>
        <source>exact day</source>
        <translation>jour exact</translation>
    </message>
    <message>
        <source>from day to day</source>
        <translation>d’un jour à l’autre</translation>
    </message>
</context>
<context>
    <name>dateline::KeyList</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Chercher une touche ou son action</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>Dans la chronologie</translation>
    </message>
    <message>
        <source>Event before, event after</source>
        <translation>Événement précédent, suivant</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>Other lane, nearest in time</source>
        <translation>Autre piste, au plus près dans le temps</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>First, last event</source>
        <translation>Premier, dernier événement</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Origine, Fin</translation>
    </message>
    <message>
        <source>One screen earlier, later</source>
        <translation>Un écran plus tôt, plus tard</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoomer au pointeur</translation>
    </message>
    <message>
        <source>Ctrl and wheel, or pinch</source>
        <translation>Ctrl et molette, ou pincement</translation>
    </message>
    <message>
        <source>Move through time</source>
        <translation>Se déplacer dans le temps</translation>
    </message>
    <message>
        <source>Drag, or Shift and wheel</source>
        <translation>Glisser, ou Maj et molette</translation>
    </message>
    <message>
        <source>Select a period</source>
        <translation>Choisir une période</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Maj et glisser</translation>
    </message>
    <message>
        <source>In tables and lists</source>
        <translation>Dans les tableaux et listes</translation>
    </message>
    <message>
        <source>Sort by the column under the keyboard</source>
        <translation>Trier selon la colonne du clavier</translation>
    </message>
    <message>
        <source>Shift and Space</source>
        <translation>Maj et Espace</translation>
    </message>
    <message>
        <source>Show the quotes of a cell of speakers by period</source>
        <translation>Montrer les citations d’une case locuteur-période</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Show only the quotes of a speaker</source>
        <translation>Ne montrer que les citations d’un locuteur</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>While finding</source>
        <translation>Pendant la recherche</translation>
    </message>
    <message>
        <source>Next, previous hit</source>
        <translation>Résultat suivant, précédent</translation>
    </message>
    <message>
        <source>Enter, Shift and Enter</source>
        <translation>Entrée, Maj et Entrée</translation>
    </message>
    <message>
        <source>Stop finding</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>In reading mode</source>
        <translation>En mode lecture</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Événement suivant</translation>
    </message>
    <message>
        <source>Right or Space</source>
        <translation>Droite ou Espace</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Événement précédent</translation>
    </message>
    <message>
        <source>Left or Backspace</source>
        <translation>Gauche ou Retour arrière</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>dateline::LeftOutPanel</name>
    <message>
        <source>Put back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Left out of the text</source>
        <translation>Laissé hors du texte</translation>
    </message>
    <message>
        <source>Enter puts a block back into the text.</source>
        <translation>Entrée remet un bloc dans le texte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of the page left out</source>
        <translation>
            <numerusform>%Ln bloc de la page écarté</numerusform>
            <numerusform>%Ln blocs de la page écartés</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>dateline::LineDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>dateline::LowerPanels</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
</context>
<context>
    <name>dateline::MainWindow</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What is the title of this article?</source>
        <translation>Quel est le titre de cet article ?</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Changer le titre</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>%1 is locked. What is its password?</source>
        <translation>%1 est verrouillé. Quel est son mot de passe ?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Enregistrer la chronologie</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Save the events</source>
        <translation>Enregistrer les événements</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Pasted page</source>
        <translation>Page collée</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>There is no text to open.</source>
        <translation>Il n’y a pas de texte à ouvrir.</translation>
    </message>
    <message>
        <source>Copy the text of an article first.</source>
        <translation>Copiez d’abord le texte d’un article.</translation>
    </message>
    <message>
        <source>Articles (%1)</source>
        <translation>Articles (%1)</translation>
    </message>
    <message>
        <source>Exported events and corrections (%1)</source>
        <translation>Événements exportés et corrections (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Ouvrir des articles</translation>
    </message>
    <message>
        <source>Open all articles of a folder</source>
        <translation>Ouvrir tous les articles d’un dossier</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>Ajouter des articles</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1 of %2…</source>
        <translation>Lecture de %1 sur %2…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) before the year 1 left out: the form has no such dates.</source>
        <translation>
            <numerusform>%Ln événement antérieur à l’an 1 laissé de côté : ce format n’a pas de telles dates.</numerusform>
            <numerusform>%Ln événements antérieurs à l’an 1 laissés de côté : ce format n’a pas de telles dates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::MarkModel</name>
    <message>
        <source>bookmark</source>
        <translation>signet</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>unsure date</source>
        <translation>date incertaine</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Verbe introducteur</translation>
    </message>
</context>
<context>
    <name>dateline::MarkTable</name>
    <message>
        <source>No event to list.</source>
        <translation>Aucun événement à lister.</translation>
    </message>
    <message>
        <source>No quote to list.</source>
        <translation>Aucune citation à lister.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
</context>
<context>
    <name>dateline::MatrixModel</name>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln citation</numerusform>
            <numerusform>%Ln citations</numerusform>
        </translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sans locuteur</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
</context>
<context>
    <name>dateline::MatrixView</name>
    <message>
        <source>Speakers by period</source>
        <translation>Locuteurs par période</translation>
    </message>
    <message>
        <source>How often everybody is quoted in each period. Enter shows the quotes.</source>
        <translation>Combien de fois chacun est cité à chaque période. Entrée montre les citations.</translation>
    </message>
</context>
<context>
    <name>dateline::MeasureList</name>
    <message>
        <source>Measures</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Dashed outlines are computed from the text, not printed in it.</source>
        <translation>Les contours en tirets sont calculés à partir du texte, ils n’y figurent pas.</translation>
    </message>
</context>
<context>
    <name>dateline::MessageBar</name>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Fermer ce message (Échap)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages that wait</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::Minimap</name>
    <message>
        <source>Overview of all events</source>
        <translation>Vue d’ensemble de tous les événements</translation>
    </message>
    <message>
        <source>Left and Right move the part in view, Up and Down make it shorter and longer, Home and End go to the first and the last events</source>
        <translation>Gauche et Droite déplacent la partie visible, Haut et Bas la raccourcissent et l’allongent, Origine et Fin vont aux premiers et aux derniers événements</translation>
    </message>
    <message>
        <source>Drag the frame to move, its edges to zoom</source>
        <translation>Glissez le cadre pour vous déplacer, ses bords pour zoomer</translation>
    </message>
</context>
<context>
    <name>dateline::NotePage</name>
    <message>
        <source>Your own words on this event. They are kept beside the article, never in it.</source>
        <translation>Vos propres mots sur cet événement. Ils sont conservés à côté de l’article, jamais dedans.</translation>
    </message>
    <message>
        <source>Note on the event</source>
        <translation>Note sur l’événement</translation>
    </message>
</context>
<context>
    <name>dateline::OrphanList</name>
    <message>
        <source>Corrections that no longer fit</source>
        <translation>Corrections qui ne correspondent plus</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Made for the words</source>
        <translation>Faite pour les mots</translation>
    </message>
    <message>
        <source>What these were made for is not found in the article now. They are kept, and hold again when it returns.</source>
        <translation>Ce pour quoi elles ont été faites est introuvable dans l’article. Elles sont conservées et s’appliquent de nouveau s’il revient.</translation>
    </message>
</context>
<context>
    <name>dateline::PeriodBar</name>
    <message>
        <source>Only this period</source>
        <translation>Seulement cette période</translation>
    </message>
    <message>
        <source>Show only events of the selected period</source>
        <translation>Ne montrer que les événements de la période choisie</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Zoomer dessus</translation>
    </message>
    <message>
        <source>Show the selected period in the whole width</source>
        <translation>Montrer la période choisie sur toute la largeur</translation>
    </message>
    <message>
        <source>Clear the selected period (Esc)</source>
        <translation>Effacer la période choisie (Échap)</translation>
    </message>
    <message>
        <source>Selected period</source>
        <translation>Période choisie</translation>
    </message>
</context>
<context>
    <name>dateline::QuoteReader</name>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln chiffre</numerusform>
            <numerusform>%Ln chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sans locuteur</translation>
    </message>
    <message>
        <source>change</source>
        <translation>variation</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>corrigé par vous</translation>
    </message>
</context>
<context>
    <name>dateline::SaveButton</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the chart as a picture, drawing, page or table</source>
        <translation>Enregistrer le graphique comme image, dessin, page ou tableau</translation>
    </message>
    <message>
        <source>On a dark ground</source>
        <translation>Sur fond sombre</translation>
    </message>
    <message>
        <source>With computed values</source>
        <translation>Avec les valeurs calculées</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Copier le graphique</translation>
    </message>
    <message>
        <source>%1× (%2 pixels wide)</source>
        <translation>%1× (%2 pixels de large)</translation>
    </message>
</context>
<context>
    <name>dateline::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Dates</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>L&amp;etters of the article</source>
        <translation>Caractères d&amp;e l’article</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Avec empattements</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Sans empattements</translation>
    </message>
    <message>
        <source>&amp;Open what was open last time</source>
        <translation>&amp;Rouvrir ce qui était ouvert</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Au démarrage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Size of the article</source>
        <translation>T&amp;aille de l’article</translation>
    </message>
    <message>
        <source>Another language holds from the next start. Charts are drawn in it; files for other programs are the same for everybody.</source>
        <translation>Une autre langue s’applique au prochain démarrage. Les graphiques l’utilisent ; les fichiers pour d’autres programmes sont les mêmes pour tous.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As chosen last</source>
        <translation>Comme la dernière fois</translation>
    </message>
    <message>
        <source>L&amp;anes at the start</source>
        <translation>&amp;Pistes au démarrage</translation>
    </message>
</context>
<context>
    <name>dateline::SourcePanel</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Changer le titre</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Show or hide these marks in the text</source>
        <translation>Afficher ou masquer ces marques dans le texte</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>Change date</source>
        <translation>Changer la date</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>Indiquer la date</translation>
    </message>
</context>
<context>
    <name>dateline::SpeakersPanel</name>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation>Chercher un locuteur</translation>
    </message>
    <message>
        <source>Space shows only the quotes of a speaker, Escape those of everybody.</source>
        <translation>Espace ne montre que les citations d’un locuteur, Échap celles de tous.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln locuteur</numerusform>
            <numerusform>%Ln locuteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sans locuteur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln citation</numerusform>
            <numerusform>%Ln citations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop reading (Esc)</source>
        <translation>Arrêter la lecture (Échap)</translation>
    </message>
    <message>
        <source>No article open</source>
        <translation>Aucun article ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln citation</numerusform>
            <numerusform>%Ln citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln chiffre</numerusform>
            <numerusform>%Ln chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsure</source>
        <translation>
            <numerusform>%Ln incertain</numerusform>
            <numerusform>%Ln incertains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) without a date</source>
        <translation>
            <numerusform>%Ln citation sans date</numerusform>
            <numerusform>%Ln citations sans date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) without a date</source>
        <translation>
            <numerusform>%Ln chiffre sans date</numerusform>
            <numerusform>%Ln chiffres sans date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::TimelineView</name>
    <message numerus="yes">
        <source>%Ln event(s) in one place</source>
        <translation>
            <numerusform>%Ln événement au même endroit</numerusform>
            <numerusform>%Ln événements au même endroit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) from %1 to %2</source>
        <translation>
            <numerusform>%Ln événement du %1 au %2</numerusform>
            <numerusform>%Ln événements du %1 au %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>dateline::ToolRow</name>
    <message>
        <source>What stands at the top: timeline, tables or speakers by period</source>
        <translation>Ce qui s’affiche en haut : chronologie, tableaux ou locuteurs par période</translation>
    </message>
    <message>
        <source>By what the events are put into lanes</source>
        <translation>Selon quoi les événements sont répartis sur des pistes</translation>
    </message>
    <message>
        <source>Save or copy pictures</source>
        <translation>Enregistrer ou copier des images</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vue : %1</translation>
    </message>
    <message>
        <source>Lanes: %1</source>
        <translation>Pistes : %1</translation>
    </message>
</context>
<context>
    <name>dateline::ToolbarDialog</name>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Chercher une action</translation>
    </message>
    <message>
        <source>Actions with a button</source>
        <translation>Actions avec un bouton</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>dateline::VersionsList</name>
    <message>
        <source>The figures differ</source>
        <translation>Les chiffres diffèrent</translation>
    </message>
    <message>
        <source>The wording differs</source>
        <translation>La formulation diffère</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Montrer dans le texte</translation>
    </message>
    <message>
        <source>Show in the text of %1</source>
        <translation>Montrer dans le texte de %1</translation>
    </message>
</context>
<context>
    <name>dateline::Workspace</name>
    <message>
        <source>Nothing dated yet</source>
        <translation>Rien de daté pour l’instant</translation>
    </message>
    <message>
        <source>The text names no day that could be placed.</source>
        <translation>Le texte ne nomme aucun jour qui ait pu être placé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) outside the view</source>
        <translation>
            <numerusform>%Ln événement hors de la vue</numerusform>
            <numerusform>%Ln événements hors de la vue</numerusform>
        </translation>
    </message>
</context>
</TS>
