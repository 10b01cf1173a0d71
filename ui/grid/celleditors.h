// Editors for one cell, by the property's type. All speak text: what LineItemModel's EditRole gives and
// takes. What does not fit is taken too; the model marks it.
#pragma once

#include "models/record/property.h"

#include <QSize>
#include <QString>

class QWidget;

namespace lineitems {

/// `text` is what it will be filled with: one of several lines gets the pop-up, whatever the property is.
QWidget *createCellEditor(const Property &property, QWidget *parent, const QString &text = {});
void setCellEditorText(QWidget *editor, const QString &text);
QString cellEditorText(const QWidget *editor);
/// To write on behind the text, which setCellEditorText() selects to be overwritten.
void putCellCursorAtEnd(QWidget *editor);
/// Whether the text was begun by typing over the cell: then the arrows lead to the next cell, as in spreadsheets.
void setTypedOver(QWidget *editor, bool typedOver);
bool isTypedOver(const QWidget *editor);
/// The least size it needs; empty if it fits the cell.
QSize cellEditorSize(const QWidget *editor, const QString &text);
/// It can hold a line break as it is.
bool holdsLines(const QWidget *editor);
/// A line break at the cursor, in editors that can hold one.
void insertNewLine(QWidget *editor);

} // namespace lineitems
