#include "app/sandbox/statefile.h"

#include "app/sandbox/json.h"

#include <QFile>
#include <QSaveFile>

namespace lineitems::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *formatName = "line-item-editor sandbox state 1";

struct KeptRecord
{
    qint64 id = 0;
    RecordChange change;
};

/// Nothing if the entry is no record of this portal.
std::optional<KeptRecord> keptRecord(const Portal &portal, const rapidjson::Value &json)
{
    bool idIsNumber = false;
    bool timeIsNumber = false;
    KeptRecord kept;
    kept.id = jsonMemberText(json, "id").toLongLong(&idIsNumber);
    kept.change.updatedAt = jsonMemberText(json, "updatedAt").toLongLong(&timeIsNumber);
    kept.change.archived = jsonMemberTrue(json, "archived");
    const rapidjson::Value *properties = jsonMember(json, "properties");
    if (!idIsNumber || !timeIsNumber || !properties || !properties->IsObject())
        return std::nullopt;
    for (const auto &member : properties->GetObject()) {
        const int property = portal.table().indexOf(jsonText(member.name));
        if (property < 0 || !member.value.IsString())
            return std::nullopt;
        kept.change.values[property] = jsonText(member.value);
    }
    return kept;
}

std::optional<std::vector<KeptRecord>> keptRecords(const Portal &portal, const rapidjson::Value &document)
{
    const rapidjson::Value *records = jsonMember(document, "records");
    if (!records || !records->IsArray())
        return std::nullopt;
    std::vector<KeptRecord> all;
    for (const rapidjson::Value &json : records->GetArray()) {
        std::optional<KeptRecord> kept = keptRecord(portal, json);
        if (!kept)
            return std::nullopt;
        all.push_back(std::move(*kept));
    }
    return all;
}

void writeRecord(JsonWriter &json, const Portal &portal, qint64 id, const RecordChange &change)
{
    json.StartObject();
    writeMember(json, "id", QByteArray::number(id));
    writeMember(json, "updatedAt", QByteArray::number(change.updatedAt));
    if (change.archived) {
        writeKey(json, "archived");
        json.Bool(true);
    }
    writeKey(json, "properties");
    json.StartObject();
    for (const auto &[property, value] : change.values)
        writeMember(json, portal.table().at(property).name, value);
    json.EndObject();
    json.EndObject();
}

QByteArray stateJson(const SampleIdentity &identity, const Portal &portal, const QByteArray &token)
{
    rapidjson::StringBuffer buffer;
    JsonWriter json(buffer);
    json.StartObject();
    writeMember(json, "format", formatName);
    writeMember(json, "seed", QByteArray::number(identity.seed));
    writeMember(json, "rows", QByteArray::number(identity.rows));
    writeMember(json, "token", token);
    writeKey(json, "records");
    json.StartArray();
    for (const auto &[id, change] : portal.changes())
        writeRecord(json, portal, id, change);
    json.EndArray();
    json.EndObject();
    return written(buffer);
}

QString damaged(const QString &path)
{
    return u"%1 is no state file of the sandbox, or it is damaged. It was left as it is; "
           u"name another file, or remove this one to start afresh."_s.arg(path);
}

QString otherSample(const QString &path, const SampleIdentity &kept)
{
    return u"%1 belongs to a sandbox of %2 rows with seed %3. Start it with these, or name another file."_s
        .arg(path)
        .arg(kept.rows)
        .arg(kept.seed);
}

} // namespace

bool loadState(const QString &path, const SampleIdentity &identity, Portal *portal, QByteArray *token,
               QString *error)
{
    QFile file(path);
    if (!file.exists())
        return true;
    if (!file.open(QIODevice::ReadOnly)) {
        *error = u"%1 cannot be read: %2"_s.arg(path, file.errorString());
        return false;
    }
    rapidjson::Document document;
    parseJson(document, file.readAll());
    if (document.HasParseError() || jsonMemberText(document, "format") != formatName) {
        *error = damaged(path);
        return false;
    }
    const SampleIdentity kept{jsonMemberText(document, "seed").toUInt(),
                              jsonMemberText(document, "rows").toInt()};
    if (kept != identity) {
        *error = otherSample(path, kept);
        return false;
    }
    std::optional<std::vector<KeptRecord>> records = keptRecords(*portal, document);
    const QByteArray keptToken = jsonMemberText(document, "token");
    if (!records || keptToken.isEmpty()) {
        *error = damaged(path);
        return false;
    }
    for (KeptRecord &each : *records)
        portal->restore(each.id, std::move(each.change));
    *token = keptToken;
    return true;
}

bool saveState(const QString &path, const SampleIdentity &identity, const Portal &portal,
               const QByteArray &token)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    // Before the token goes in; the file that is replaced may have been open to others.
    if (!file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return false;
    file.write(stateJson(identity, portal, token));
    return file.commit();
}

} // namespace lineitems::sandbox
