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

} // namespace

QByteArray toUtf8(const QByteArray &bytes)
{
    std::optional<QStringConverter::Encoding> encoding;
    if (bytes.startsWith("\xFF\xFE"))
        encoding = QStringConverter::Utf16LE;
    else if (bytes.startsWith("\xFE\xFF"))
        encoding = QStringConverter::Utf16BE;
    if (!encoding)
        return bytes;
    QStringDecoder decoder(*encoding);
    const QString text = decoder.decode(QByteArrayView(bytes).sliced(2));
    return text.toUtf8();
}

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

CsvTable readTable(const QByteArray &bytes)
{
    const QByteArray utf8 = toUtf8(bytes);
    const auto named = namedDelimiter(utf8);
    CsvTable table = readCsv(utf8, named.value_or(delimiterOf(utf8)));
    if (named && !table.records.empty())
        table.records.erase(table.records.begin());
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
