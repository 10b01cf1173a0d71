#include "models/files/planfile.h"

#include "models/record/utf8text.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

const QString formatName = u"line-item-editor-plan"_s;
const QString formatVersion = u"1"_s;

/// Each text with its length before it, so that no two plans have the same content.
class Digest
{
public:
    void add(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        m_hash.addData(QByteArray::number(utf8.size()) + ':');
        m_hash.addData(utf8);
    }
    /// As it is written: a file holds nothing that is no UTF-8.
    void add(const QByteArray &value) { add(textOfUtf8(value)); }
    QString result() const { return u"sha256:"_s + QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

QString momentText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString checksumOf(const PlanFile &plan)
{
    Digest digest;
    for (const QString &text : {formatName, formatVersion, plan.portalId, plan.portalName, plan.savedBy,
                                momentText(plan.savedAtMs), QString::number(plan.rows.size())})
        digest.add(text);
    for (const PlanRow &row : plan.rows) {
        digest.add(row.change.id);
        digest.add(row.name);
        digest.add(QString::number(row.change.cells.size()));
        for (const CellChange &cell : row.change.cells) {
            digest.add(cell.property);
            digest.add(cell.before);
            digest.add(cell.after);
        }
    }
    return digest.result();
}

QJsonObject encodeRow(const PlanRow &row)
{
    QJsonArray cells;
    for (const CellChange &cell : row.change.cells) {
        cells.append(QJsonObject{{u"property"_s, cell.property},
                                 {u"old"_s, textOfUtf8(cell.before)},
                                 {u"new"_s, textOfUtf8(cell.after)}});
    }
    return {{u"id"_s, textOfUtf8(row.change.id)}, {u"name"_s, row.name}, {u"changes"_s, cells}};
}

/// The text at that key; `isWhole` becomes false if there is none.
QString textAt(const QJsonObject &object, QLatin1StringView key, bool &isWhole)
{
    const QJsonValue value = object.value(key);
    isWhole = isWhole && value.isString();
    return value.toString();
}

PlanRow decodeRow(const QJsonObject &object, bool &isWhole)
{
    PlanRow row;
    row.change.id = textAt(object, "id"_L1, isWhole).toUtf8();
    row.name = textAt(object, "name"_L1, isWhole);
    const QJsonArray cells = object.value("changes"_L1).toArray();
    for (const QJsonValue &value : cells) {
        const QJsonObject cell = value.toObject();
        row.change.cells.push_back({textAt(cell, "property"_L1, isWhole),
                                    textAt(cell, "old"_L1, isWhole).toUtf8(),
                                    textAt(cell, "new"_L1, isWhole).toUtf8()});
    }
    isWhole = isWhole && !row.change.id.isEmpty() && !row.change.cells.empty();
    return row;
}

PlanFile decodeContent(const QJsonObject &object, bool &isWhole)
{
    PlanFile plan;
    plan.portalId = textAt(object, "portalId"_L1, isWhole);
    plan.portalName = textAt(object, "portalName"_L1, isWhole);
    plan.savedBy = textAt(object, "savedBy"_L1, isWhole);
    plan.savedAtMs = QDateTime::fromString(textAt(object, "savedAt"_L1, isWhole), Qt::ISODateWithMs)
                         .toMSecsSinceEpoch();
    const QJsonArray rows = object.value("rows"_L1).toArray();
    plan.rows.reserve(static_cast<std::size_t>(rows.size()));
    QSet<QByteArray> ids;
    for (const QJsonValue &row : rows) {
        plan.rows.push_back(decodeRow(row.toObject(), isWhole));
        ids.insert(plan.rows.back().change.id);
    }
    // HubSpot refuses a batch that names a record twice.
    isWhole = isWhole && ids.size() == rows.size();
    return plan;
}

} // namespace

QByteArray encodePlan(const PlanFile &plan)
{
    QJsonArray rows;
    for (const PlanRow &row : plan.rows)
        rows.append(encodeRow(row));
    const QJsonObject object{{u"format"_s, formatName},
                             {u"version"_s, formatVersion},
                             {u"portalId"_s, plan.portalId},
                             {u"portalName"_s, plan.portalName},
                             {u"savedBy"_s, plan.savedBy},
                             {u"savedAt"_s, momentText(plan.savedAtMs)},
                             {u"rows"_s, rows},
                             {u"checksum"_s, checksumOf(plan)}};
    return withEscapedMarks(QJsonDocument(object).toJson());
}

PlanResult decodePlan(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value("format"_L1).toString() != formatName)
        return {{}, PlanProblem::NotAPlan};
    if (object.value("version"_L1).toString() != formatVersion)
        return {{}, PlanProblem::OtherVersion};
    bool isWhole = true;
    PlanFile plan = decodeContent(object, isWhole);
    if (object.value("checksum"_L1).toString() != checksumOf(plan))
        return {{}, PlanProblem::Changed};
    if (!isWhole)
        return {{}, PlanProblem::NotAPlan};
    return {std::move(plan), PlanProblem::None};
}

} // namespace lineitems
