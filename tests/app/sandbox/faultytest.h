// A portal that misbehaves, asked without a socket: nine rows are updated and counted afterwards.
#pragma once

#include "app/sandbox/faultyapi.h"
#include "app/sandbox/sampleportal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <set>

namespace lineitems::sandbox {

using namespace Qt::StringLiterals;

class FaultyTest : public testing::Test
{
protected:
    static constexpr int firstRow = 100;
    static constexpr int rowCount = 9;

    /// Fresh records, and these faults at every request.
    void start(const QStringList &names, FaultOptions options = {.rate = 1})
    {
        QString error;
        const auto faults = parseFaults(names, &error);
        ASSERT_TRUE(faults) << error.toStdString();
        options.faults = *faults;
        faulty.reset();
        api.emplace(samplePortal(1, 0), samplePropertiesJson(), sampleValidationsJson(), "token",
                    Api::Keep());
        faulty.emplace(*api, options, [this] { return clock; });
    }

    HttpReply send(const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
    {
        const qsizetype mark = path.indexOf('?');
        return faulty->handle({method, mark < 0 ? path : path.first(mark),
                               mark < 0 ? QByteArray() : path.sliced(mark + 1), "Bearer token", body});
    }

    QByteArray id(int i) const { return QByteArray::number(api->idOf(firstRow + i)); }

    QJsonObject input(int i) const
    {
        return {{u"id"_s, QString::fromLatin1(id(i))},
                {u"objectWriteTraceId"_s, u"trace-%1"_s.arg(i)},
                {u"properties"_s, QJsonObject{{u"name"_s, u"new name"_s}, {u"price"_s, u"12.34"_s}}}};
    }

    HttpReply update(const QByteArray &version = "/crm/v3/objects")
    {
        QJsonArray inputs;
        for (int i = 0; i < rowCount; ++i)
            inputs.append(input(i));
        return send("POST", version + "/line_items/batch/update", bodyOf(inputs));
    }

    static QByteArray bodyOf(const QJsonArray &inputs)
    {
        return QJsonDocument(QJsonObject{{u"inputs"_s, inputs}}).toJson(QJsonDocument::Compact);
    }

    static QJsonObject jsonOf(const HttpReply &reply) { return QJsonDocument::fromJson(reply.body).object(); }

    static QByteArray headerOf(const HttpReply &reply, const QByteArray &name)
    {
        QByteArray value;
        for (const auto &[each, text] : reply.headers) {
            if (each.compare(name, Qt::CaseInsensitive) == 0)
                value = text;
        }
        return value;
    }

    /// The ids of the rows that were written, each once, with every value as sent.
    std::set<QByteArray> written() const
    {
        std::set<QByteArray> ids;
        for (int i = 0; i < rowCount; ++i) {
            const int writes = api->writesOf(id(i).toLongLong());
            EXPECT_LE(writes, 1);
            EXPECT_EQ(api->valueOf(id(i), "price") == "12.34", writes == 1);
            if (writes == 1)
                ids.insert(id(i));
        }
        return ids;
    }

    static std::set<QByteArray> resultIds(const HttpReply &reply)
    {
        std::set<QByteArray> ids;
        for (const QJsonValue &result : jsonOf(reply)["results"_L1].toArray())
            ids.insert(result["id"_L1].toString().toLatin1());
        return ids;
    }

    qint64 clock = 1000;
    std::optional<Api> api;
    std::optional<FaultyApi> faulty;
};

} // namespace lineitems::sandbox
