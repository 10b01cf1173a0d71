// A text made of other cells of its row: `{name} ({hs_sku})`.
#pragma once

#include "models/bulk/newvalue.h"

#include <optional>
#include <vector>

namespace lineitems {

struct TextTemplate
{
    struct Piece
    {
        QString text;
        int column = -1; ///< -1: the text
    };

    std::vector<Piece> pieces;
};

enum class TemplateProblem { None, Empty, UnknownProperty, NotClosed, NotOpened };

struct TemplatePlan
{
    std::optional<TextTemplate> text;
    TemplateProblem problem = TemplateProblem::None;
    QString name; ///< of the property that there is not
};

/// Property names stand in braces; {{ and }} are the braces themselves.
TemplatePlan planTemplate(QStringView text, const Schema &columns);

/// Cells come as people see them: labels, dates as 2026-03-31; an empty one gives nothing.
NewValue changed(const TextTemplate &step, const CellView &cell);

} // namespace lineitems
