#include "models/record/datereadings.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

/// In English and Spanish; three letters and more of any of them are enough.
constexpr struct
{
    QLatin1StringView name;
    int month;
} monthNames[] = {
    {"january"_L1, 1},   {"enero"_L1, 1},      {"february"_L1, 2},  {"febrero"_L1, 2},
    {"march"_L1, 3},     {"marzo"_L1, 3},      {"april"_L1, 4},     {"abril"_L1, 4},
    {"may"_L1, 5},       {"mayo"_L1, 5},       {"june"_L1, 6},      {"junio"_L1, 6},
    {"july"_L1, 7},      {"julio"_L1, 7},      {"august"_L1, 8},    {"agosto"_L1, 8},
    {"september"_L1, 9}, {"septiembre"_L1, 9}, {"sept"_L1, 9},      {"setiembre"_L1, 9},
    {"october"_L1, 10},  {"octubre"_L1, 10},   {"november"_L1, 11}, {"noviembre"_L1, 11},
    {"december"_L1, 12}, {"diciembre"_L1, 12},
};

int monthNamed(QStringView word)
{
    if (word.size() < 3)
        return 0;
    for (const auto &[name, month] : monthNames) {
        if (QLatin1StringView(name).startsWith(word, Qt::CaseInsensitive))
            return month;
    }
    return 0;
}

bool isNumber(QStringView piece)
{
    return std::all_of(piece.begin(), piece.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

int yearOf(QStringView piece)
{
    const int year = piece.toInt();
    if (piece.size() == 2)
        return year < 70 ? 2000 + year : 1900 + year;
    return piece.size() == 4 ? year : 0;
}

QDate dateOf(QStringView year, int month, QStringView day)
{
    const bool isDay = day.size() <= 2 && yearOf(year) > 0;
    return isDay ? QDate(yearOf(year), month, day.toInt()) : QDate();
}

QDate dateOf(QStringView year, QStringView month, QStringView day)
{
    return month.size() <= 2 ? dateOf(year, month.toInt(), day) : QDate();
}

/// The words and numbers of a text, and what stands between them.
struct Pieces
{
    QList<QStringView> words;
    QList<QStringView> separators;
};

Pieces piecesOf(QStringView text)
{
    Pieces pieces;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool isSplit = at > begin && at < text.size()
            && text[at].isLetterOrNumber() != text[begin].isLetterOrNumber();
        if (at < text.size() && !isSplit)
            continue;
        if (at > begin)
            (text[begin].isLetterOrNumber() ? pieces.words : pieces.separators)
                << text.sliced(begin, at - begin).trimmed();
        begin = at;
    }
    return pieces;
}

std::array<QDate, 3> inEveryOrder(QDate date)
{
    return {date, date, date};
}

std::array<QDate, 3> readNumbers(const Pieces &pieces)
{
    const QStringView first = pieces.words[0];
    const QStringView second = pieces.words[1];
    const QStringView third = pieces.words[2];
    const QStringView separator = pieces.separators[0];
    const bool isOne = separator == pieces.separators[1]
        && (separator == u"/" || separator == u"-" || separator == u".");
    if (!isOne)
        return {};
    if (first.size() == 4)
        return inEveryOrder(dateOf(first, second, third));
    if (separator == u".")
        return inEveryOrder(dateOf(third, second, first));
    const bool isYearFirst = first.size() == 2 && third.size() == 2;
    return {dateOf(third, second, first), dateOf(third, first, second),
            isYearFirst ? dateOf(first, second, third) : QDate()};
}

/// 26-Nov-26, 2026 Nov 26, Nov 26, 2026
QDate readNamed(const QList<QStringView> &words)
{
    if (const int month = monthNamed(words[0]); month > 0 && isNumber(words[1]) && isNumber(words[2]))
        return dateOf(words[2], month, words[1]);
    const int month = isNumber(words[0]) && isNumber(words[2]) ? monthNamed(words[1]) : 0;
    if (month == 0)
        return {};
    return words[0].size() == 4 ? dateOf(words[0], month, words[2]) : dateOf(words[2], month, words[0]);
}

void readDay(QStringView text, DateReadings &readings)
{
    Pieces pieces = piecesOf(text);
    const bool isNumeric = std::all_of(pieces.words.begin(), pieces.words.end(), isNumber);
    pieces.words.removeIf([](QStringView word) { return word == u"de" || word == u"del" || word == u"of"; });
    if (pieces.words.size() != 3)
        return;
    if (isNumeric && pieces.separators.size() == 2)
        readings.dates = readNumbers(pieces);
    else if (!isNumeric)
        readings.dates = inEveryOrder(readNamed(pieces.words));
    readings.hasShortYear = std::none_of(pieces.words.begin(), pieces.words.end(),
                                         [](QStringView word) { return word.size() == 4 && isNumber(word); });
}

/// Takes a time of day from the end.
QStringView withoutTime(QStringView text, QTime &time)
{
    static const QRegularExpression behind(
        u"[ ,T\u00a0\u202f]+(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?(?:[ \u00a0\u202f]*([ap])\\.?[ \u00a0\u202f]?m\\.?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!text.contains(u':'))
        return text;
    const QRegularExpressionMatch match = behind.match(text.toString());
    if (!match.hasMatch())
        return text;
    int hour = match.capturedView(1).toInt();
    if (match.hasCaptured(4)) {
        if (hour < 1 || hour > 12)
            return text;
        hour = hour % 12 + (match.capturedView(4).compare(u"p", Qt::CaseInsensitive) == 0 ? 12 : 0);
    }
    time = QTime(hour, match.capturedView(2).toInt(), match.capturedView(3).toInt());
    return time.isValid() ? text.first(match.capturedStart()) : text;
}

/// Takes the readings away that are not what the spreadsheet holds.
void decide(DateReadings &readings, QByteArrayView held)
{
    const qsizetype point = held.indexOf('.');
    bool isDays = false;
    const qint64 days = held.first(point < 0 ? held.size() : point).toLongLong(&isDays);
    const QDate exact = isDays ? QDate(1899, 12, 30).addDays(days) : QDate();
    const auto &dates = readings.dates;
    // Of a workbook that counts from 1904 none is: then the number tells nothing.
    if (!exact.isValid() || std::find(dates.begin(), dates.end(), exact) == dates.end())
        return;
    readings.isShortened = point >= 0 && !readings.time.isValid();
    readings.dates = inEveryOrder(exact);
}

} // namespace

bool DateReadings::isDate() const
{
    return std::any_of(dates.begin(), dates.end(), [](QDate date) { return date.isValid(); });
}

bool DateReadings::isAmbiguous() const
{
    return isDate() && !in(std::nullopt);
}

bool DateReadings::isClear() const
{
    return dates[0].isValid() && dates[0] == dates[1] && dates[0] == dates[2];
}

std::optional<QDate> DateReadings::in(std::optional<DateOrder> order) const
{
    if (order && at(*order).isValid())
        return at(*order);
    std::optional<QDate> only;
    for (const QDate date : dates) {
        if (!date.isValid() || date == only)
            continue;
        if (only)
            return std::nullopt;
        only = date;
    }
    return only;
}

DateReadings readDate(QStringView text, QByteArrayView held)
{
    DateReadings readings;
    text = withoutTime(text.trimmed(), readings.time);
    // Any other text is soon told apart.
    if (text.size() > 40 || std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
        return readings;
    readDay(text, readings);
    decide(readings, held);
    return readings;
}

} // namespace lineitems
