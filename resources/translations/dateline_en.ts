<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message numerus="yes">
        <source>%Ln correction(s) of %1 could not be read.</source>
        <translation>
            <numerusform>%Ln correction of %1 could not be read.</numerusform>
            <numerusform>%Ln corrections of %1 could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) no longer fit the text.</source>
        <translation>
            <numerusform>%Ln correction no longer fits the text.</numerusform>
            <numerusform>%Ln corrections no longer fit the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) of yours were found again.</source>
        <translation>
            <numerusform>Your correction was found again.</numerusform>
            <numerusform>All %Ln corrections were found again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) find nothing to correct now.</source>
        <translation>
            <numerusform>%Ln correction finds nothing to correct now.</numerusform>
            <numerusform>%Ln corrections find nothing to correct now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%Ln byte(s) could not be read and are shown as �.</source>
        <translation>
            <numerusform>%Ln byte could not be read and is shown as �.</numerusform>
            <numerusform>%Ln bytes could not be read and are shown as �.</numerusform>
        </translation>
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
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%Ln later</source>
        <translation>
            <numerusform>%Ln later</numerusform>
            <numerusform>%Ln later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <translation>
            <numerusform>%Ln earlier</numerusform>
            <numerusform>%Ln earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
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
            <numerusform>A timeline of %Ln event</numerusform>
            <numerusform>A timeline of %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message numerus="yes">
        <source>%Ln sentence(s) above</source>
        <translation>
            <numerusform>one line above</numerusform>
            <numerusform>%Ln sentences above</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::Correcting</name>
    <message numerus="yes">
        <source>Its %Ln quote(s) and figure(s) have no date now.</source>
        <translation>
            <numerusform>Its quote or figure has no date now.</numerusform>
            <numerusform>Its %Ln quotes and figures have no date now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::Filter</name>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln speaker</numerusform>
            <numerusform>%Ln speakers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::HoverCard</name>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln figure</numerusform>
            <numerusform>%Ln figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::LeftOutPanel</name>
    <message numerus="yes">
        <source>%Ln block(s) of the page left out</source>
        <translation>
            <numerusform>%Ln block of the page left out</numerusform>
            <numerusform>%Ln blocks of the page left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::MainWindow</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) before the year 1 left out: the form has no such dates.</source>
        <translation>
            <numerusform>%Ln event before the year 1 left out: the form has no such dates.</numerusform>
            <numerusform>%Ln events before the year 1 left out: the form has no such dates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::MatrixModel</name>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::MessageBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages that wait</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::QuoteReader</name>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln figure</numerusform>
            <numerusform>%Ln figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::SpeakersPanel</name>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln speaker</numerusform>
            <numerusform>%Ln speakers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::StatusLine</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln figure</numerusform>
            <numerusform>%Ln figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsure</source>
        <translation>
            <numerusform>%Ln unsure</numerusform>
            <numerusform>%Ln unsure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) without a date</source>
        <translation>
            <numerusform>%Ln quote without a date</numerusform>
            <numerusform>%Ln quotes without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) without a date</source>
        <translation>
            <numerusform>%Ln figure without a date</numerusform>
            <numerusform>%Ln figures without a date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::TimelineView</name>
    <message numerus="yes">
        <source>%Ln event(s) in one place</source>
        <translation>
            <numerusform>%Ln event in one place</numerusform>
            <numerusform>%Ln events in one place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) from %1 to %2</source>
        <translation>
            <numerusform>%Ln event from %1 to %2</numerusform>
            <numerusform>%Ln events from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::Workspace</name>
    <message numerus="yes">
        <source>%Ln event(s) outside the view</source>
        <translation>
            <numerusform>%Ln event outside the view</numerusform>
            <numerusform>%Ln events outside the view</numerusform>
        </translation>
    </message>
</context>
</TS>
