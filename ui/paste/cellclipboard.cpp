#include "ui/paste/cellclipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

/// Goes with what this program copies, also to another window of it.
const QString ownFormat = u"application/x-line-item-editor-cells"_s;

} // namespace

CopiedText copiedText()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    if (!data)
        return {};
    return {data->text(), data->html(), data->hasFormat(ownFormat)};
}

void copyCells(const QString &text, const QString &html)
{
    auto *data = new QMimeData;
    data->setText(text);
    if (!html.isEmpty())
        data->setHtml(html);
    data->setData(ownFormat, "1");
    QApplication::clipboard()->setMimeData(data);
}

} // namespace lineitems
