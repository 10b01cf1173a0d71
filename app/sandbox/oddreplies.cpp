#include "app/sandbox/oddreplies.h"

#include "app/sandbox/refusals.h"

#include <boost/crc.hpp>

#include <QtEndian>

namespace lineitems::sandbox {

namespace {

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes(sizeof number, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

/// RFC 1952 around what qCompress() makes: four bytes of length, then zlib's header, data and checksum.
QByteArray gzip(const QByteArray &body)
{
    boost::crc_32_type crc;
    crc.process_bytes(body.constData(), static_cast<std::size_t>(body.size()));
    const QByteArray header("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10);
    constexpr qsizetype front = 4 + 2;
    constexpr qsizetype checksum = 4;
    const QByteArray compressed = qCompress(body);
    return header + compressed.sliced(front, compressed.size() - front - checksum)
        + littleEndian(crc.checksum()) + littleEndian(static_cast<quint32>(body.size()));
}

HttpReply sent(HttpReply reply, Sending sending)
{
    reply.sending = sending;
    return reply;
}

HttpReply withBody(HttpReply reply, const QByteArray &body)
{
    reply.body = body;
    return reply;
}

HttpReply withHeader(HttpReply reply, const QByteArray &name, const QByteArray &value)
{
    reply.headers.emplace_back(name, value);
    return reply;
}

HttpReply compressed(HttpReply reply)
{
    reply.body = gzip(reply.body);
    return withHeader(std::move(reply), "Content-Encoding", "gzip");
}

} // namespace

HttpReply spoilt(const FaultKind &kind, HttpReply reply, const PropertyTable &table, Random random)
{
    switch (kind.act) {
    case Act::ServerTrouble:
        return htmlReply(kind.status);
    case Act::HtmlPage:
        return htmlReply(200);
    case Act::Reset:
        return sent({}, Sending::Reset);
    case Act::Refuse:
        return sent({}, Sending::Refused);
    case Act::Hang:
        return sent({}, Sending::Never);
    case Act::Drip:
        return sent(std::move(reply), Sending::Drip);
    case Act::Truncate:
        return sent(std::move(reply), Sending::Truncated);
    case Act::Malformed:
        reply.body.chop(reply.body.size() / 2);
        return reply;
    case Act::Empty:
        return withBody(std::move(reply), {});
    case Act::WrongType:
        return withHeader(std::move(reply), "Content-Type", "text/plain");
    case Act::Gzip:
        return compressed(std::move(reply));
    default:
        return withBody(reply, withOddResults(kind.act, reply.body, table, random));
    }
}

} // namespace lineitems::sandbox
