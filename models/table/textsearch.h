// Which cells hold a text, as they are displayed: Find's matcher. Pure, for any thread.
#pragma once

#include "models/table/rowquery.h"
#include "models/table/viewcells.h"

#include <QRegularExpression>
#include <QString>

#include <compare>
#include <optional>
#include <vector>

namespace lineitems {

struct TextQuery
{
    QString text;
    bool matchCase = false;
    bool wholeCell = false;
    bool isRegex = false;

    friend bool operator==(const TextQuery &, const TextQuery &) = default;
};

/// Why a regular expression cannot be read, and where: a position in the text, from 0.
struct RegexError
{
    QString message;
    qsizetype position = 0;
};

class TextMatcher final
{
public:
    explicit TextMatcher(const TextQuery &query);

    /// A matcher with an error matches nothing; one without a text neither.
    const std::optional<RegexError> &error() const { return m_error; }
    bool matches(const QString &text) const;

private:
    TextQuery m_query;
    QRegularExpression m_regex;
    std::optional<RegexError> m_error;
};

/// A cell that matches, by its positions in ViewCells::rows and ViewCells::parts.
struct CellMatch
{
    int row = 0;
    int part = 0;

    friend auto operator<=>(const CellMatch &, const CellMatch &) = default;
};

/// In the order in which a person reads: row by row, from left to right. Nothing on `cancelled`.
std::vector<CellMatch> findText(const TableSnapshot &table, const ViewCells &cells, const TextQuery &query,
                                const ValueFormat &format, const CancelCheck &cancelled = {});

} // namespace lineitems
