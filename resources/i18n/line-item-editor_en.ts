<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>lineitems::BroughtBackWords</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them was/were changed by somebody else meanwhile: decide whose value stays.</source>
        <translation>
            <numerusform>%Ln of them was changed by somebody else meanwhile: decide whose value stays.</numerusform>
            <numerusform>%Ln of them were changed by somebody else meanwhile: decide whose value stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) could not come back: the line item or the property is not there any more.</source>
        <translation>
            <numerusform>%Ln cell could not come back: the line item or the property is not there any more.</numerusform>
            <numerusform>%Ln cells could not come back: the line item or the property is not there any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) could not come back: the old value was never read.</source>
        <translation>
            <numerusform>%Ln cell could not come back: the old value was never read.</numerusform>
            <numerusform>%Ln cells could not come back: the old value was never read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>%Ln saved</numerusform>
            <numerusform>%Ln saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unclear: look at them before you send them again</source>
        <translation>
            <numerusform>%Ln unclear: look at it before you send it again</numerusform>
            <numerusform>%Ln unclear: look at them before you send them again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed cell(s)</source>
        <translation>
            <numerusform>%Ln changed cell</numerusform>
            <numerusform>%Ln changed cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) came back as unsaved edits.</source>
        <translation>
            <numerusform>%Ln cell came back as an unsaved edit.</numerusform>
            <numerusform>%Ln cells came back as unsaved edits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) have their old value again, as unsaved edits. Nothing is sent until you submit.</source>
        <translation>
            <numerusform>%Ln cell has its old value again, as an unsaved edit. Nothing is sent until you submit.</numerusform>
            <numerusform>%Ln cells have their old values again, as unsaved edits. Nothing is sent until you submit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::ClusterModel</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::ConflictDialog</name>
    <message numerus="yes">
        <source>%Ln cell(s) in conflict</source>
        <translation>
            <numerusform>%Ln cell in conflict</numerusform>
            <numerusform>%Ln cells in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided</source>
        <translation>
            <numerusform>%Ln decided</numerusform>
            <numerusform>%Ln decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided</source>
        <translation>
            <numerusform>%Ln undecided</numerusform>
            <numerusform>%Ln undecided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::EditReport</name>
    <message numerus="yes">
        <source>%Ln cell(s) changed</source>
        <translation>
            <numerusform>%Ln cell changed</numerusform>
            <numerusform>%Ln cells changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) left alone: read-only</source>
        <translation>
            <numerusform>%Ln cell left alone: read-only</numerusform>
            <numerusform>%Ln cells left alone: read-only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) left out: no cell for them</source>
        <translation>
            <numerusform>%Ln value left out: no cell for them</numerusform>
            <numerusform>%Ln values left out: no cell for them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::ErrorWords</name>
    <message numerus="yes">
        <source>%Ln row(s) saved</source>
        <translation>
            <numerusform>%Ln row saved</numerusform>
            <numerusform>%Ln rows saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in conflict</source>
        <translation>
            <numerusform>%Ln in conflict</numerusform>
            <numerusform>%Ln in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held back (not valid)</source>
        <translation>
            <numerusform>%Ln held back (not valid)</numerusform>
            <numerusform>%Ln held back (not valid)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::GridView</name>
    <message numerus="yes">
        <source>%Ln cell(s) copied</source>
        <translation>
            <numerusform>%Ln cell copied</numerusform>
            <numerusform>%Ln cells copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) reverted</source>
        <translation>
            <numerusform>%Ln cell reverted</numerusform>
            <numerusform>%Ln cells reverted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::HistoryDialog</name>
    <message numerus="yes">
        <source>Run of %1: %Ln row(s)</source>
        <translation>
            <numerusform>Run of %1: %Ln row</numerusform>
            <numerusform>Run of %1: %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln row written to %1</numerusform>
            <numerusform>%Ln rows written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::MainWindow</name>
    <message numerus="yes">
        <source>The saved cells of %Ln row(s) become edits back to their old values. Nothing is sent until you submit.</source>
        <translation>
            <numerusform>The saved cells of %Ln row become edits back to their old values. Nothing is sent until you submit.</numerusform>
            <numerusform>The saved cells of %Ln rows become edits back to their old values. Nothing is sent until you submit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::PromptWords</name>
    <message numerus="yes">
        <source>%Ln row(s) have changes that are not in HubSpot.</source>
        <translation>
            <numerusform>%Ln row has changes that are not in HubSpot.</numerusform>
            <numerusform>%Ln rows have changes that are not in HubSpot.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::ReviewDialog</name>
    <message numerus="yes">
        <source>Submit %Ln row(s) to %1</source>
        <translation>
            <numerusform>Submit %Ln row to %1</numerusform>
            <numerusform>Submit %Ln rows to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed cell(s)</source>
        <translation>
            <numerusform>%Ln changed cell</numerusform>
            <numerusform>%Ln changed cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) held back</source>
        <translation>
            <numerusform>%Ln row held back</numerusform>
            <numerusform>%Ln rows held back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::SetValueDialog</name>
    <message numerus="yes">
        <source>One value for %Ln selected cell(s)</source>
        <translation>
            <numerusform>One value for %Ln selected cell</numerusform>
            <numerusform>One value for %Ln selected cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::StatusLine</name>
    <message numerus="yes">
        <source>%Ln line item(s)</source>
        <translation>
            <numerusform>%Ln line item</numerusform>
            <numerusform>%Ln line items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed cell(s)</source>
        <translation>
            <numerusform>%Ln changed cell</numerusform>
            <numerusform>%Ln changed cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::Workspace</name>
    <message numerus="yes">
        <source>%Ln cell(s) reverted</source>
        <translation>
            <numerusform>%Ln cell reverted</numerusform>
            <numerusform>%Ln cells reverted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) loaded</source>
        <translation>
            <numerusform>%Ln row loaded</numerusform>
            <numerusform>%Ln rows loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line item(s) loaded</source>
        <translation>
            <numerusform>%Ln line item loaded</numerusform>
            <numerusform>%Ln line items loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln row(s) loaded, the others are missing.</source>
        <translation>
            <numerusform>Stopped: %Ln row loaded, the others are missing.</numerusform>
            <numerusform>Stopped: %Ln rows loaded, the others are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading stopped after %Ln row(s): %1</source>
        <translation>
            <numerusform>Loading stopped after %Ln row: %1</numerusform>
            <numerusform>Loading stopped after %Ln rows: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of yours kept: submit again to send them</source>
        <translation>
            <numerusform>%Ln value of yours kept: submit again to send it</numerusform>
            <numerusform>%Ln values of yours kept: submit again to send them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of theirs taken</source>
        <translation>
            <numerusform>%Ln value of theirs taken</numerusform>
            <numerusform>%Ln values of theirs taken</numerusform>
        </translation>
    </message>
</context>
</TS>
