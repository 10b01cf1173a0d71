#include "models/bulk/texttemplate.h"

namespace lineitems {

namespace {

void addText(TextTemplate &made, QStringView text)
{
    if (made.pieces.empty() || made.pieces.back().column >= 0)
        made.pieces.push_back({});
    made.pieces.back().text += text;
}

bool isDoubled(QStringView text, qsizetype at)
{
    return at + 1 < text.size() && text.at(at + 1) == text.at(at);
}

} // namespace

TemplatePlan planTemplate(QStringView text, const Schema &columns)
{
    if (text.trimmed().isEmpty())
        return {{}, TemplateProblem::Empty, {}};
    TextTemplate made;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if ((c == u'{' || c == u'}') && isDoubled(text, at)) {
            addText(made, text.sliced(at++, 1));
        } else if (c == u'}') {
            return {{}, TemplateProblem::NotOpened, {}};
        } else if (c == u'{') {
            const qsizetype end = text.indexOf(u'}', at);
            if (end < 0)
                return {{}, TemplateProblem::NotClosed, {}};
            const QString name = text.sliced(at + 1, end - at - 1).trimmed().toString();
            const int column = columns.indexOf(name);
            if (column < 0)
                return {{}, TemplateProblem::UnknownProperty, name};
            made.pieces.push_back({{}, column});
            at = end;
        } else {
            addText(made, text.sliced(at, 1));
        }
    }
    return {made, TemplateProblem::None, {}};
}

NewValue changed(const TextTemplate &step, const CellView &cell)
{
    QString text;
    for (const TextTemplate::Piece &piece : step.pieces) {
        text += piece.column < 0 ? piece.text
                                 : CellView{cell.table, cell.format, {cell.at.row, piece.column}}.text();
    }
    return {parseValue(cell.property(), text, cell.format)};
}

} // namespace lineitems
