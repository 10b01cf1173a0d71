#include "ui/grid/celldelegate.h"

#include "ui/grid/celleditors.h"
#include "ui/grid/celllook.h"
#include "ui/grid/gridmodel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace lineitems {

namespace {

constexpr int cornerSize = 7;
constexpr int glyphSize = 14;
constexpr int textMargin = 8;
/// The dynamic property that holds what an editor was filled with.
constexpr char filledText[] = "filledText";

const Property *propertyOf(const QModelIndex &index)
{
    const auto *grid = qobject_cast<const GridModel *>(index.model());
    return grid ? grid->propertyAt(index.column()) : nullptr;
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

void paintText(QPainter &painter, QRect rect, const QModelIndex &index, const QStyleOptionViewItem &option,
               const CellLook &look)
{
    rect.adjust(textMargin, 0, -textMargin, 0);
    if (look.glyph != Glyph::None) {
        paintGlyph(painter, look.glyph, QRectF(rect.left(), rect.top(), glyphSize, rect.height()), look.text);
        rect.setLeft(rect.left() + glyphSize + textMargin - 2);
    }
    QFont font = option.font;
    font.setBold(look.bold);
    painter.setFont(font);
    painter.setPen(look.text);
    // A line break would draw over the rows beside; the editor and the tooltip show all lines.
    QString text = index.data(Qt::DisplayRole).toString().left(500);
    text.replace(u'\n', u' ');
    const QString elided = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    const auto alignment = wanted.isValid() ? wanted.value<Qt::Alignment>()
                                            : Qt::AlignLeft | Qt::AlignVCenter;
    painter.drawText(rect, int(alignment) | Qt::TextSingleLine, elided);
}

bool isEnter(const QKeyEvent &press)
{
    return press.key() == Qt::Key_Return || press.key() == Qt::Key_Enter;
}

bool isArrow(const QKeyEvent &press)
{
    return press.key() == Qt::Key_Up || press.key() == Qt::Key_Down || press.key() == Qt::Key_Left
        || press.key() == Qt::Key_Right;
}

/// Keys that mean one thing in the window, and in an editor only the editor's own.
bool isEditorsOwn(const QKeyEvent &press)
{
    return press.modifiers().testFlag(Qt::ControlModifier)
        && (press.key() == Qt::Key_Backspace || press.key() == Qt::Key_Y || press.key() == Qt::Key_Z
            || isEnter(press));
}

} // namespace

CellDelegate::CellDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &theme = themeFor(option.palette);
    const CellLook look = cellLook(index, theme, option.state.testFlag(QStyle::State_Selected));
    painter->save();
    painter->fillRect(option.rect, look.background);
    paintText(*painter, option.rect, index, option, look);
    if (look.border.isValid())
        paintFrame(*painter, option.rect, look.border, 1);
    if (look.corner.isValid())
        paintCorner(*painter, option.rect, look.corner);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFrame(*painter, option.rect, theme.dark ? theme.infoText : theme.accent, 2);
    painter->restore();
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    const Property *property = propertyOf(index);
    if (!property)
        return nullptr;
    QWidget *editor = createCellEditor(*property, parent);
    editor->setAccessibleName(property->label);
    return editor;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // Once: the view asks again whenever something about the row changes, in the middle of what is typed.
    if (editor->property(filledText).isValid())
        return;
    setCellEditorText(editor, index.data(Qt::EditRole).toString());
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
    if (widget && event->type() == QEvent::ShortcutOverride && isEditorsOwn(*static_cast<QKeyEvent *>(event)))
        event->accept();
    if (widget && event->type() == QEvent::KeyPress && pressKey(widget, *static_cast<QKeyEvent *>(event)))
        return true;
    return QStyledItemDelegate::eventFilter(editor, event);
}

bool CellDelegate::pressKey(QWidget *editor, const QKeyEvent &press)
{
    const auto key = static_cast<Qt::Key>(press.key());
    // Alt+Enter is the new line of a long text, as in spreadsheets.
    if (isEnter(press) && press.modifiers().testFlag(Qt::AltModifier))
        return insertNewLine(editor);
    if (key == Qt::Key_F2 && isTypedOver(editor)) {
        setTypedOver(editor, false);
        return true;
    }
    const bool isTab = key == Qt::Key_Tab || key == Qt::Key_Backtab;
    const bool leaves = isEnter(press) || isTab
        || (isArrow(press) && isTypedOver(editor) && !(press.modifiers() & ~Qt::KeypadModifier));
    if (!leaves)
        return false;
    if (isEnter(press) && press.modifiers().testFlag(Qt::ControlModifier))
        enterForAll(editor);
    else
        commitAndLeave(editor, isEnter(press) ? Qt::Key_Return : key, press.modifiers());
    return true;
}

void CellDelegate::enterForAll(QWidget *editor)
{
    const QString text = cellEditorText(editor);
    Q_EMIT closeEditor(editor, QAbstractItemDelegate::NoHint);
    Q_EMIT enteredForAll(text);
}

void CellDelegate::commitAndLeave(QWidget *editor, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, QAbstractItemDelegate::NoHint);
    Q_EMIT leftByKey(key, modifiers);
}

} // namespace lineitems
