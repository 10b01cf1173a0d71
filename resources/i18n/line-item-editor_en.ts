<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>lineitems::ActiveFilters</name>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln more…</numerusform>
            <numerusform>%Ln more…</numerusform>
        </translation>
    </message>
</context>
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
    <name>lineitems::ChangeDialog</name>
    <message numerus="yes">
        <source>&amp;Change %Ln cell(s)</source>
        <translation>
            <numerusform>&amp;Change %Ln cell</numerusform>
            <numerusform>&amp;Change %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected cell(s)</source>
        <translation>
            <numerusform>%Ln selected cell</numerusform>
            <numerusform>%Ln selected cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::ChangeWords</name>
    <message numerus="yes">
        <source>%Ln stay(s) as it is</source>
        <translation>
            <numerusform>%Ln stays as it is</numerusform>
            <numerusform>%Ln stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone: read-only</source>
        <translation>
            <numerusform>%Ln left alone: read-only</numerusform>
            <numerusform>%Ln left alone: read-only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone: empty</source>
        <translation>
            <numerusform>%Ln left alone: empty</numerusform>
            <numerusform>%Ln left alone: empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone: another kind of column</source>
        <translation>
            <numerusform>%Ln left alone: another kind of column</numerusform>
            <numerusform>%Ln left alone: another kind of column</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone: no number or date</source>
        <translation>
            <numerusform>%Ln left alone: no number or date</numerusform>
            <numerusform>%Ln left alone: no number or date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone: the new value would not be valid</source>
        <translation>
            <numerusform>%Ln left alone: the new value would not be valid</numerusform>
            <numerusform>%Ln left alone: the new value would not be valid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone: cannot be worked out</source>
        <translation>
            <numerusform>%Ln left alone: cannot be worked out</numerusform>
            <numerusform>%Ln left alone: cannot be worked out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone: the pattern takes too long</source>
        <translation>
            <numerusform>%Ln left alone: the pattern takes too long</numerusform>
            <numerusform>%Ln left alone: the pattern takes too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) change(s)</source>
        <translation>
            <numerusform>%Ln cell changes</numerusform>
            <numerusform>%Ln cells change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) changed</source>
        <translation>
            <numerusform>%Ln cell changed</numerusform>
            <numerusform>%Ln cells changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln whole number(s) get(s) a fraction</source>
        <translation>
            <numerusform>%Ln whole number gets a fraction</numerusform>
            <numerusform>%Ln whole numbers get a fraction</numerusform>
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
    <name>lineitems::ColumnFilterPopup</name>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
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
    <message numerus="yes">
        <source>%Ln value(s) left out: they do not fit</source>
        <translation>
            <numerusform>%Ln value left out: it does not fit</numerusform>
            <numerusform>%Ln values left out: they do not fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series not begun: the first cell is empty</source>
        <translation>
            <numerusform>%Ln series not begun: the first cell is empty</numerusform>
            <numerusform>%Ln series not begun: the first cell is empty</numerusform>
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
    <name>lineitems::FilterWords</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in the last %Ln day(s)</source>
        <translation>
            <numerusform>%1 in the last day</numerusform>
            <numerusform>%1 in the last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in the next %Ln day(s)</source>
        <translation>
            <numerusform>%1 in the next day</numerusform>
            <numerusform>%1 in the next %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::FindBar</name>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
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
    <message numerus="yes">
        <source>%Ln cell(s) left alone: not changed</source>
        <translation>
            <numerusform>%Ln cell left alone: not changed</numerusform>
            <numerusform>%Ln cells left alone: not changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left alone: not changed</source>
        <translation>
            <numerusform>%Ln row left alone: not changed</numerusform>
            <numerusform>%Ln rows left alone: not changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them estimated: not saved yet</source>
        <translation>
            <numerusform>%Ln of them estimated: not saved yet</numerusform>
            <numerusform>%Ln of them estimated: not saved yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::GroupModel</name>
    <message numerus="yes">
        <source>%Ln cell(s) left out: no number, or not known before it is saved.</source>
        <translation>
            <numerusform>%Ln cell left out: no number, or not known before it is saved.</numerusform>
            <numerusform>%Ln cells left out: no numbers, or not known before they are saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::GroupsPanel</name>
    <message numerus="yes">
        <source>%Ln group(s). Click or press Enter to see the rows of one.</source>
        <translation>
            <numerusform>%Ln group. Click or press Enter to see its rows.</numerusform>
            <numerusform>%Ln groups. Click or press Enter to see the rows of one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::GuardStrip</name>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation>
            <numerusform>%1: %Ln row</numerusform>
            <numerusform>%1: %Ln rows</numerusform>
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
    <name>lineitems::JoinDialog</name>
    <message numerus="yes">
        <source>%1 · %Ln row(s). All line items that are loaded are looked at, also those that the filter hides.</source>
        <translation>
            <numerusform>%1 · %Ln row. All line items that are loaded are looked at, also those that the filter hides.</numerusform>
            <numerusform>%1 · %Ln rows. All line items that are loaded are looked at, also those that the filter hides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) will change</source>
        <translation>
            <numerusform>%Ln cell will change</numerusform>
            <numerusform>%Ln cells will change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line item(s)</source>
        <translation>
            <numerusform>%Ln line item</numerusform>
            <numerusform>%Ln line items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hange %Ln cell(s)</source>
        <translation>
            <numerusform>C&amp;hange %Ln cell</numerusform>
            <numerusform>C&amp;hange %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln row(s) taken</source>
        <translation>
            <numerusform>%L1 of %Ln row taken</numerusform>
            <numerusform>%L1 of %Ln rows taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) hold the value already</source>
        <translation>
            <numerusform>%Ln cell holds the value already</numerusform>
            <numerusform>%Ln cells hold the value already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) changed</source>
        <translation>
            <numerusform>%Ln cell changed</numerusform>
            <numerusform>%Ln cells changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::JoinWords</name>
    <message numerus="yes">
        <source>%Ln row(s) without a key</source>
        <translation>
            <numerusform>%Ln row without a key</numerusform>
            <numerusform>%Ln rows without a key</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) that cannot be read</source>
        <translation>
            <numerusform>%Ln key that cannot be read</numerusform>
            <numerusform>%Ln keys that cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) not found</source>
        <translation>
            <numerusform>%Ln key not found</numerusform>
            <numerusform>%Ln keys not found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) that differ only in capital letters</source>
        <translation>
            <numerusform>%Ln key that differs only in capital letters</numerusform>
            <numerusform>%Ln keys that differ only in capital letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) of several line items</source>
        <translation>
            <numerusform>%Ln key of several line items</numerusform>
            <numerusform>%Ln keys of several line items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with the key of another row and other values</source>
        <translation>
            <numerusform>%Ln row with the key of another row and other values</numerusform>
            <numerusform>%Ln rows with the key of another row and other values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with more cells than headings</source>
        <translation>
            <numerusform>%Ln row with more cells than headings</numerusform>
            <numerusform>%Ln rows with more cells than headings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) that do not fit</source>
        <translation>
            <numerusform>%Ln value that does not fit</numerusform>
            <numerusform>%Ln values that do not fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line item(s) have this key.</source>
        <translation>
            <numerusform>%Ln line item has this key.</numerusform>
            <numerusform>%Ln line items have this key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s) in another currency</source>
        <translation>
            <numerusform>%Ln amount in another currency</numerusform>
            <numerusform>%Ln amounts in another currency</numerusform>
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
    <name>lineitems::MoneyTotalsModel</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::MoneyTotalsView</name>
    <message numerus="yes">
        <source>%Ln row(s) are not in the totals, since it is not known what HubSpot will compute.</source>
        <translation>
            <numerusform>%Ln row is not in the totals, since it is not known what HubSpot will compute.</numerusform>
            <numerusform>%Ln rows are not in the totals, since it is not known what HubSpot will compute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::PasteDialog</name>
    <message numerus="yes">
        <source>%Ln value(s) can be pasted.</source>
        <translation>
            <numerusform>%Ln value can be pasted.</numerusform>
            <numerusform>%Ln values can be pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) do not fit the type of their column.</source>
        <translation>
            <numerusform>%Ln value does not fit the type of its column.</numerusform>
            <numerusform>%Ln values do not fit the type of their column.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are read-only and stay as they are.</source>
        <translation>
            <numerusform>%Ln cell is read-only and stays as it is.</numerusform>
            <numerusform>%Ln cells are read-only and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are left out: there is no row or column for them.</source>
        <translation>
            <numerusform>%Ln value is left out: there is no row or column for it.</numerusform>
            <numerusform>%Ln values are left out: there is no row or column for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) may not be what you see in the spreadsheet.</source>
        <translation>
            <numerusform>%Ln value may not be what you see in the spreadsheet.</numerusform>
            <numerusform>%Ln values may not be what you see in the spreadsheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also paste the %Ln value(s) that do not fit, marked as not valid</source>
        <translation>
            <numerusform>Also paste the %Ln value that does not fit, marked as not valid</numerusform>
            <numerusform>Also paste the %Ln values that do not fit, marked as not valid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::PlanOpener</name>
    <message numerus="yes">
        <source>A plan is submitted as it is, with nothing beside it. Submit or revert your own changes first (%Ln row(s)), then open it again.</source>
        <translation>
            <numerusform>A plan is submitted as it is, with nothing beside it. Submit or revert your own changes first (%Ln row), then open it again.</numerusform>
            <numerusform>A plan is submitted as it is, with nothing beside it. Submit or revert your own changes first (%Ln rows), then open it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan of %1, saved by %2: %Ln row(s)</source>
        <translation>
            <numerusform>Plan of %1, saved by %2: %Ln row</numerusform>
            <numerusform>Plan of %1, saved by %2: %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) hold its values already</source>
        <translation>
            <numerusform>%Ln row holds its values already</numerusform>
            <numerusform>%Ln rows hold its values already</numerusform>
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
    <name>lineitems::QuotedRows</name>
    <message numerus="yes">
        <source>%Ln row(s) belong to a quote.</source>
        <translation>
            <numerusform>%Ln row belongs to a quote.</numerusform>
            <numerusform>%Ln rows belong to a quote.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) belong to an invoice.</source>
        <translation>
            <numerusform>%Ln row belongs to an invoice.</numerusform>
            <numerusform>%Ln rows belong to an invoice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln row(s) belong to a quote.</source>
        <translation>
            <numerusform>At least %Ln row belongs to a quote.</numerusform>
            <numerusform>At least %Ln rows belong to a quote.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln row(s) belong to an invoice.</source>
        <translation>
            <numerusform>At least %Ln row belongs to an invoice.</numerusform>
            <numerusform>At least %Ln rows belong to an invoice.</numerusform>
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
    <message numerus="yes">
        <source>Going through the changes of %Ln row(s)…</source>
        <translation>
            <numerusform>Going through the changes of %Ln row…</numerusform>
            <numerusform>Going through the changes of %Ln rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) trip a guard rail and are not confirmed yet: check them in the list, or all of a kind above.</source>
        <translation>
            <numerusform>%Ln row trips a guard rail and is not confirmed yet: check it in the list, or all of a kind above.</numerusform>
            <numerusform>%Ln rows trip a guard rail and are not confirmed yet: check them in the list, or all of a kind above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) not listed: sent as well</source>
        <translation>
            <numerusform>%Ln row not listed: sent as well</numerusform>
            <numerusform>%Ln rows not listed: sent as well</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::RowCopier</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
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
    <message numerus="yes">
        <source>%1 of %Ln line item(s)</source>
        <translation>
            <numerusform>%1 of %Ln line item</numerusform>
            <numerusform>%1 of %Ln line items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::SummaryWords</name>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::TermWords</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::UndoHistoryModel</name>
    <message numerus="yes">
        <source>%1 (%Ln cell(s))</source>
        <translation>
            <numerusform>%1 (%Ln cell)</numerusform>
            <numerusform>%1 (%Ln cells)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::ValueListModel</name>
    <message numerus="yes">
        <source>%1, in %Ln row(s)</source>
        <translation>
            <numerusform>%1, in %Ln row</numerusform>
            <numerusform>%1, in %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::ValuePages</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
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
