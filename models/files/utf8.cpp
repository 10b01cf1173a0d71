#include "models/files/utf8.h"

#include <algorithm>

namespace lineitems {

namespace {

struct Lead
{
    int length = 0; ///< of the whole sequence; 0 for a byte that cannot begin one
    uchar secondMin = 0x80; ///< the second byte's range keeps out overlong forms and surrogates
    uchar secondMax = 0xBF;
};

Lead leadOf(uchar byte)
{
    if (byte < 0x80)
        return {1};
    if (byte >= 0xC2 && byte <= 0xDF)
        return {2};
    if (byte >= 0xE0 && byte <= 0xEF)
        return {3, byte == 0xE0 ? uchar(0xA0) : uchar(0x80), byte == 0xED ? uchar(0x9F) : uchar(0xBF)};
    if (byte >= 0xF0 && byte <= 0xF4)
        return {4, byte == 0xF0 ? uchar(0x90) : uchar(0x80), byte == 0xF4 ? uchar(0x8F) : uchar(0xBF)};
    return {};
}

} // namespace

qsizetype firstInvalidUtf8(QByteArrayView text)
{
    const auto byteAt = [&](qsizetype at) { return static_cast<uchar>(text[at]); };
    for (qsizetype at = 0; at < text.size();) {
        const Lead lead = leadOf(byteAt(at));
        if (lead.length == 0 || byteAt(at) == 0 || at + lead.length > text.size())
            return at;
        for (int i = 1; i < lead.length; ++i) {
            const uchar low = i == 1 ? lead.secondMin : uchar(0x80);
            const uchar high = i == 1 ? lead.secondMax : uchar(0xBF);
            if (byteAt(at + i) < low || byteAt(at + i) > high)
                return at;
        }
        at += lead.length;
    }
    return -1;
}

qsizetype characterCount(QByteArrayView text)
{
    return std::count_if(text.begin(), text.end(),
                         [](char c) { return (static_cast<uchar>(c) & 0xC0) != 0x80; });
}

} // namespace lineitems
