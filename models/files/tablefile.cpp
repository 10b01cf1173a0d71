#include "models/files/tablefile.h"

#include <QFile>
#include <QStringDecoder>

#include <algorithm>

namespace lineitems {

namespace {

constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

QByteArrayView withoutMark(QByteArrayView utf8)
{
    return utf8.startsWith(byteOrderMark) ? utf8.sliced(3) : utf8;
}

/// The delimiter that Excel's "sep=;" names, or nothing.
std::optional<char> namedDelimiter(QByteArrayView utf8)
{
    const QByteArrayView text = withoutMark(utf8);
    const bool isNamed = text.size() >= 5 && text.first(4).compare("sep=", Qt::CaseInsensitive) == 0
        && (text.size() == 5 || text[5] == '\n' || text[5] == '\r');
    return isNamed ? std::optional(text[4]) : std::nullopt;
}

/// Which UTF-16 a byte order mark announces, or nothing.
std::optional<QStringConverter::Encoding> announcedUtf16(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE"))
        return QStringConverter::Utf16LE;
    return bytes.startsWith("\xFE\xFF") ? std::optional(QStringConverter::Utf16BE) : std::nullopt;
}

/// Where a surrogate stands without its other half, or the end.
qsizetype validPart(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size()
            && text[at + 1].isLowSurrogate();
        if (text[at].isSurrogate() && !isPair)
            break;
        at += isPair ? 2 : 1;
    }
    return at;
}

struct DecodedText
{
    QByteArray utf8;
    std::optional<CsvError> error;
};

/// UTF-16 with a byte order mark (either order) as UTF-8; any other text as it is.
DecodedText toUtf8(const QByteArray &bytes)
{
    const auto encoding = announcedUtf16(bytes);
    if (!encoding)
        return {bytes, {}};
    QStringDecoder decoder(*encoding);
    const QString text = decoder.decode(QByteArrayView(bytes).sliced(2));
    const qsizetype valid = validPart(text);
    if (valid == text.size() && bytes.size() % 2 == 0)
        return {text.toUtf8(), {}};
    // What is cut off or broken would come in as another text than was saved.
    const QStringView before = QStringView(text).first(valid);
    const auto line = static_cast<int>(before.count(u'\n')) + 1;
    const auto column = static_cast<int>(valid - before.lastIndexOf(u'\n'));
    return {{}, CsvError{CsvProblem::NotUtf8, line, column}};
}

/// What stands between the cells, by the first line: the most frequent of comma, semicolon and tab outside
/// quotes. A comma where there is none.
char delimiterOf(QByteArrayView utf8)
{
    // Of equals the one that stands in fewer texts.
    constexpr char candidates[] = {'\t', ';', ','};
    int counts[std::size(candidates)] = {};
    bool quoted = false;
    for (const char c : withoutMark(utf8)) {
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == '\n' || c == '\r')
            break;
        for (std::size_t i = 0; i < std::size(candidates); ++i)
            counts[i] += c == candidates[i] ? 1 : 0;
    }
    const auto most = std::max_element(std::begin(counts), std::end(counts));
    return *most == 0 ? ',' : candidates[most - std::begin(counts)];
}

/// How many cells there are up to the last one that holds anything.
std::size_t filledWidth(const CsvRecord &record)
{
    const auto last = std::find_if(record.cells.rbegin(), record.cells.rend(),
                                   [](const QByteArray &cell) { return !cell.trimmed().isEmpty(); });
    return static_cast<std::size_t>(record.cells.rend() - last);
}

} // namespace

CsvTable readTable(const QByteArray &bytes)
{
    const auto [utf8, error] = toUtf8(bytes);
    if (error)
        return {{}, error};
    const auto named = namedDelimiter(utf8);
    CsvTable table = readCsv(utf8, named.value_or(delimiterOf(utf8)));
    if (named && !table.records.empty())
        table.records.erase(table.records.begin());
    return table;
}

CsvTable withoutEmptyColumns(CsvTable table)
{
    std::size_t width = 0;
    for (const CsvRecord &record : table.records)
        width = std::max(width, filledWidth(record));
    for (CsvRecord &record : table.records)
        record.cells.resize(std::min(width, record.cells.size()));
    return table;
}

TableFile readTableFile(const QString &path)
{
    TableFile result;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        result.failure = file.errorString();
        return result;
    }
    const QByteArray bytes = file.read(largestTableFile + 1);
    result.tooLarge = bytes.size() > largestTableFile;
    if (file.error() != QFileDevice::NoError)
        result.failure = file.errorString();
    else if (!result.tooLarge)
        result.table = readTable(bytes);
    return result;
}

} // namespace lineitems
