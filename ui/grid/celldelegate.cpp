#include "ui/grid/celldelegate.h"

#include "ui/grid/celleditors.h"
#include "ui/grid/celllook.h"
#include "ui/grid/gridmodel.h"
#include "ui/grid/longtexteditor.h"
#include "ui/grid/ticks.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace lineitems {

namespace {

constexpr int cornerSize = 7;
constexpr int glyphSize = 14;
constexpr int textMargin = 8;
/// The dynamic property that holds what an editor was filled with.
constexpr char filledText[] = "filledText";
constexpr char givenText[] = "givenText"; ///< of the cell, before the editor had it

const Property *propertyOf(const QModelIndex &index)
{
    const auto *grid = qobject_cast<const GridModel *>(index.model());
    return grid ? grid->propertyAt(index.column())
                : index.data(CellDelegate::propertyRole).value<const Property *>();
}

void paintCorner(QPainter &painter, const QRect &rect, const QColor &color)
{
    QPainterPath corner(rect.topRight() + QPointF(1, 0));
    corner.lineTo(corner.currentPosition() - QPointF(cornerSize, 0));
    corner.lineTo(rect.topRight() + QPointF(1, cornerSize));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(corner, color);
}

void paintFrame(QPainter &painter, const QRect &rect, const QColor &color, int width)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int inset = 0; inset < width; ++inset) {
        painter.setPen(color);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(inset, inset, -1 - inset, -1 - inset));
    }
}

QRect glyphRect(const QRect &cell)
{
    return {cell.left() + textMargin, cell.top(), glyphSize, cell.height()};
}

/// What stands in the cell. A box needs no word beside it, unless the property has words of its own.
QString cellText(const QModelIndex &index, const CellLook &look)
{
    const bool isBox = look.glyph == Glyph::Ticked || look.glyph == Glyph::Unticked;
    const QString text = shownText(index).left(500);
    return isBox && boolFromWire(text.toUtf8()) ? QString() : text;
}

void paintText(QPainter &painter, QRect rect, const QModelIndex &index, const QStyleOptionViewItem &option,
               const CellLook &look)
{
    rect.adjust(textMargin, 0, -textMargin, 0);
    if (look.glyph != Glyph::None) {
        paintGlyph(painter, look.glyph, glyphRect(option.rect), look.text);
        rect.setLeft(rect.left() + glyphSize + textMargin - 2);
    }
    QFont font = option.font;
    font.setBold(look.bold);
    font.setItalic(look.italic);
    font.setUnderline(look.underlined);
    painter.setFont(font);
    painter.setPen(look.text);
    // A line break would draw over the rows beside; the editor and the tooltip show all lines.
    QString text = cellText(index, look);
    text.replace(u'\n', u' ');
    const QString elided = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    const auto alignment = wanted.isValid() ? wanted.value<Qt::Alignment>()
                                            : Qt::AlignLeft | Qt::AlignVCenter;
    painter.drawText(rect, int(alignment) | Qt::TextSingleLine, elided);
}

/// Also while the keys go elsewhere, as in Find's bar.
bool isCurrent(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->currentIndex() == index;
}

bool isArrow(const QKeyEvent *press)
{
    return press->key() == Qt::Key_Up || press->key() == Qt::Key_Down || press->key() == Qt::Key_Left
        || press->key() == Qt::Key_Right;
}

bool isEnterKey(const QKeyEvent *press)
{
    return press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
}

/// Keys that mean one thing in the grid, and in an editor only the editor's own.
bool isEditorsOwn(const QKeyEvent *press)
{
    if (!press->modifiers().testFlag(Qt::ControlModifier))
        return false;
    return press->key() == Qt::Key_Backspace || press->key() == Qt::Key_Y || press->key() == Qt::Key_Z
        || isEnterKey(press);
}

/// Alt+Enter, and Ctrl+Enter where the text has several lines: a new line, as in spreadsheets.
bool isNewLine(const QKeyEvent *press, const QWidget *editor)
{
    const Qt::KeyboardModifiers keys = press->modifiers();
    return isEnterKey(press)
        && (keys.testFlag(Qt::AltModifier) || (keys.testFlag(Qt::ControlModifier) && holdsLines(editor)));
}

} // namespace

CellDelegate::CellDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &theme = themeFor(option.palette);
    CellLook look = cellLook(index, theme, option.state.testFlag(QStyle::State_Selected));
    const bool found = m_highlight && m_highlight(index);
    if (found) {
        look.background = theme.foundBase;
        look.underlined = true;
    }
    painter->save();
    painter->fillRect(option.rect, look.background);
    paintText(*painter, option.rect, index, option, look);
    if (look.border.isValid())
        paintFrame(*painter, option.rect, look.border, 1);
    if (look.corner.isValid())
        paintCorner(*painter, option.rect, look.corner);
    if (option.state.testFlag(QStyle::State_HasFocus) || (found && isCurrent(option, index)))
        paintFrame(*painter, option.rect, theme.dark ? theme.infoText : theme.accent, 2);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int glyph = propertyOf(index) ? 0 : glyphSize + textMargin;
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * textMargin + glyph, 0);
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = shownText(index);
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    const Property *property = propertyOf(index);
    if (!property)
        return nullptr;
    QWidget *editor = createCellEditor(*property, parent, index.data(Qt::EditRole).toString());
    if (auto *lines = qobject_cast<LongTextEditor *>(editor))
        lines->setPopUp();
    editor->setAccessibleName(property->label);
    return editor;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // Once: the view asks again whenever something about the row changes, in the middle of what is typed.
    if (editor->property(filledText).isValid())
        return;
    const QString given = index.data(Qt::EditRole).toString();
    setCellEditorText(editor, given);
    editor->setProperty(givenText, given);
    editor->setProperty(filledText, cellEditorText(editor));
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    // An editor may show a text in another form than it came (its line ends, say): that is no change.
    const QString text = cellEditorText(editor);
    if (text != editor->property(filledText).toString())
        model->setData(index, text, Qt::EditRole);
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    QRect rect = option.rect;
    const QSize wanted = cellEditorSize(editor, index.data(Qt::EditRole).toString());
    rect.setSize(rect.size().expandedTo(wanted));
    // Kept inside the grid: a tall editor in the last row grows upwards.
    const QRect room = editor->parentWidget()->rect();
    rect.moveBottom(qMin(rect.bottom(), qMax(room.bottom(), rect.height() - 1)));
    rect.moveRight(qMin(rect.right(), qMax(room.right(), rect.width() - 1)));
    editor->setGeometry(rect);
}

bool CellDelegate::eventFilter(QObject *editor, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(editor);
    const bool asks = event->type() == QEvent::ShortcutOverride;
    if (!widget || (!asks && event->type() != QEvent::KeyPress))
        return QStyledItemDelegate::eventFilter(editor, event);
    const auto *press = static_cast<const QKeyEvent *>(event);
    if (asks && isEditorsOwn(press)) {
        event->accept();
        return true;
    }
    if (!asks && pressKey(widget, press))
        return true;
    return QStyledItemDelegate::eventFilter(editor, event);
}

bool CellDelegate::pressKey(QWidget *editor, const QKeyEvent *press)
{
    const auto key = static_cast<Qt::Key>(press->key());
    if (isNewLine(press, editor)) {
        insertNewLine(editor);
        return true;
    }
    if (key == Qt::Key_F2 && isTypedOver(editor)) {
        setTypedOver(editor, false);
        return true;
    }
    const bool isEnter = isEnterKey(press);
    const bool isTab = key == Qt::Key_Tab || key == Qt::Key_Backtab;
    const bool leaves = isEnter || isTab
        || (isArrow(press) && isTypedOver(editor) && !(press->modifiers() & ~Qt::KeypadModifier));
    if (!leaves)
        return false;
    if (isEnter && press->modifiers().testFlag(Qt::ControlModifier))
        enterForAll(editor);
    else
        commitAndLeave(editor, isEnter ? Qt::Key_Return : key, press->modifiers());
    return true;
}

void CellDelegate::enterForAll(QWidget *editor)
{
    const QString text = cellEditorText(editor);
    const bool isTyped = text != editor->property(filledText).toString();
    const QString entered = isTyped ? text : editor->property(givenText).toString();
    Q_EMIT closeEditor(editor, QAbstractItemDelegate::NoHint);
    Q_EMIT enteredForAll(entered);
}

bool CellDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool frozen = view && view->editTriggers() == QAbstractItemView::NoEditTriggers;
    const bool isDouble = event->type() == QEvent::MouseButtonDblClick;
    const auto *click = isDouble || event->type() == QEvent::MouseButtonRelease
        ? static_cast<QMouseEvent *>(event)
        : nullptr;
    const auto text = click && !frozen ? tickedText(index) : std::nullopt;
    const bool isBox = text && click->button() == Qt::LeftButton && click->modifiers() == Qt::NoModifier
        && !index.data(WireValueRole).toByteArray().isEmpty()
        && glyphRect(option.rect).contains(click->position().toPoint());
    if (!isBox)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    // The double click itself opens no editor: what the box shows is the value already.
    return isDouble || model->setData(index, *text, Qt::EditRole);
}

void CellDelegate::commitAndLeave(QWidget *editor, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, QAbstractItemDelegate::NoHint);
    Q_EMIT leftByKey(key, modifiers);
}

} // namespace lineitems
