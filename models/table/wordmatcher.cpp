#include "models/table/wordmatcher.h"

#include "models/record/billingterm.h"
#include "models/table/valuetext.h"

#include <QRegularExpression>

#include <algorithm>

namespace lineitems {

namespace {

/// Displayed as it is on the wire.
bool isPlainText(const Property &property)
{
    const PropertyType type = property.type;
    return type == PropertyType::PhoneNumber || type == PropertyType::Number
        || (type == PropertyType::String && !isBillingTerm(property));
}

bool isAscii(QByteArrayView utf8)
{
    return std::all_of(utf8.begin(), utf8.end(), [](char c) { return static_cast<uchar>(c) < 0x80; });
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// `needle` is lowered and not empty.
bool containsAscii(QByteArrayView text, QByteArrayView needle)
{
    const qsizetype lastStart = text.size() - needle.size();
    for (qsizetype start = 0; start <= lastStart; ++start) {
        qsizetype same = 0;
        while (same < needle.size() && lowered(text[start + same]) == needle[same])
            ++same;
        if (same == needle.size())
            return true;
    }
    return false;
}

bool isTimeCharacter(QChar c)
{
    return (c >= u'0' && c <= u'9') || c == u'-' || c == u':' || c == u'.';
}

bool endsWithZeroPlaces(const QString &word)
{
    static const QRegularExpression zeros(QStringLiteral("^-?[0-9]*\\.[0-9]*0$"));
    return zeros.match(word).hasMatch();
}

} // namespace

WordMatcher::WordMatcher(const QString &word, const Schema &columns, const ValueFormat &format)
    : m_word(word), m_lowered(word.toLower().toUtf8()), m_isAscii(isAscii(word.toUtf8())),
      m_mayBeTime(std::all_of(word.begin(), word.end(), isTimeCharacter)),
      m_mayBeMoney(endsWithZeroPlaces(word)), m_columns(columns), m_format(format),
      m_momentText(format.timeZone)
{
    for (const Property &property : columns.properties()) {
        // A slot that was never filled answers for key 0, the empty cell: not found, which is right.
        m_answers.emplace_back(isPlainText(property) ? 0 : answerSlots);
    }
}

bool WordMatcher::isIn(int column, QByteArrayView wire)
{
    const Property &property = m_columns.at(column);
    if (isPlainText(property))
        return isInText(wire);
    if (property.type == PropertyType::DateTime)
        return isInMoment(property, wire);
    return displayValue(property, wire, m_format).contains(m_word, Qt::CaseInsensitive);
}

bool WordMatcher::isInCell(int column, const Column &cells, int row)
{
    std::vector<Answer> &answers = m_answers[static_cast<std::size_t>(column)];
    if (answers.empty())
        return isInText(cells.value(row));
    const quint32 key = cells.cellKey(row);
    Answer &answer = answers[key % answerSlots];
    if (answer.key != key)
        answer = {key, isIn(column, cells.value(row))};
    return answer.found;
}

bool WordMatcher::isInMoney(const TableSnapshot &table, int row, int column, QByteArrayView wire) const
{
    // The whole units are the same in both; few cells have them, and only these are worth the writing.
    if (!isInUnits(wire))
        return false;
    const QStringList writings = moneyWritings(table, row, column, wire);
    return !writings.isEmpty() && writings.last().contains(m_word);
}

bool WordMatcher::isInUnits(QByteArrayView wire) const
{
    const QByteArrayView units = QByteArrayView(m_lowered).first(m_lowered.indexOf('.'));
    return units.isEmpty() || containsAscii(wire, units);
}

bool WordMatcher::isInText(QByteArrayView utf8) const
{
    if (m_isAscii)
        return containsAscii(utf8, m_lowered);
    return !isAscii(utf8) && QString::fromUtf8(utf8).contains(m_word, Qt::CaseInsensitive);
}

bool WordMatcher::isInMoment(const Property &property, QByteArrayView wire)
{
    // Letters show only where the wire value is no date-time and so is displayed as it is.
    if (!m_mayBeTime && !isInText(wire))
        return false;
    if (const auto text = m_momentText.of(wire))
        return isInText(*text);
    return displayValue(property, wire, m_format).contains(m_word, Qt::CaseInsensitive);
}

} // namespace lineitems
