// One word of the quick filter against cells, without regard to case, as the cells are displayed.
#pragma once

#include "models/record/cellvalue.h"
#include "models/table/column.h"
#include "models/table/momenttext.h"
#include "models/table/tablesnapshot.h"

#include <vector>

namespace lineitems {

class WordMatcher
{
public:
    WordMatcher(const QString &word, const Schema &columns, const ValueFormat &format);

    /// Whether the word stands in what is displayed for this wire value.
    bool isIn(int column, QByteArrayView wire);
    /// The same for a cell of the baseline; remembers what it found for repeated values.
    bool isInCell(int column, const Column &cells, int row);
    /// What is no part of the number 1234.5 may be one of the 1234.50 that the grid makes of it: whether that is to be
    /// looked at in the cells of that column.
    bool mayBeInMoney(int column) const { return m_mayBeMoney && m_columns.at(column).isMoney(); }
    /// Whether the word stands in that cell's wire value as the grid shows it, with its currency's digits, without
    /// groups.
    bool isInMoney(const TableSnapshot &table, int row, int column, QByteArrayView wire) const;

private:
    bool isInText(QByteArrayView utf8) const;
    bool isInUnits(QByteArrayView wire) const;
    bool isInMoment(const Property &property, QByteArrayView wire);

    /// The last answer for a cell key, in a slot that keys share: equal keys hold equal values.
    struct Answer
    {
        quint32 key = 0;
        bool found = false;
    };
    static constexpr std::size_t answerSlots = 4096;

    QString m_word;
    QByteArray m_lowered; ///< UTF-8
    bool m_isAscii;
    bool m_mayBeTime; ///< has nothing but what a displayed date-time is made of
    bool m_mayBeMoney; ///< ends with a zero behind a point: others are in the number itself, or nowhere
    Schema m_columns;
    ValueFormat m_format;
    MomentText m_momentText;
    std::vector<std::vector<Answer>> m_answers; ///< by column; empty where cells are compared as bytes
};

} // namespace lineitems
