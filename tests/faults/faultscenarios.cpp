#include "tests/faults/faultscenarios.h"

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

/// Each alone: nothing of it keeps a row from being saved in the end.
const QStringList harmless = {u"429"_s,          u"429-retry-after"_s,
                              u"429-secondly"_s, u"423"_s,
                              u"477"_s,          u"503-retry-after"_s,
                              u"500"_s,          u"502"_s,
                              u"503"_s,          u"504"_s,
                              u"521"_s,          u"523"_s,
                              u"524"_s,          u"500-applied"_s,
                              u"502-applied"_s,  u"503-applied"_s,
                              u"504-applied"_s,  u"521-applied"_s,
                              u"523-applied"_s,  u"524-applied"_s,
                              u"reset"_s,        u"reset-applied"_s,

                              u"hang"_s,         u"hang-applied"_s,
                              u"drip"_s,         u"truncated"_s,
                              u"malformed"_s,    u"malformed-dropped"_s,
                              u"html-200"_s,     u"wrong-type"_s,
                              u"empty"_s,        u"empty-dropped"_s,
                              u"canceled"_s,     u"pending"_s,
                              u"processing"_s,   u"shuffled"_s,
                              u"strangers"_s,    u"extra-fields"_s,
                              u"nulls"_s,        u"json-numbers"_s,
                              u"no-echo"_s,      u"altered"_s,
                              u"401"_s};

/// Each alone: some rows, or all that follow, cannot be saved.
const QStringList harmful = {
    u"429-daily"_s,     u"refuse"_s,         u"row-by-trace"_s,   u"row-by-ids"_s,      u"row-by-id"_s,
    u"row-blank-ids"_s, u"row-by-message"_s, u"row-num-errors"_s, u"row-in-200"_s,      u"unique-conflict"_s,
    u"archived"_s,      u"read:colleague"_s, u"403-map"_s,        u"403-text"_s,        u"redirect"_s,
    u"bad-value"_s,     u"bad-property"_s,   u"bad-nameless"_s,   u"bad-ids"_s,         u"huge-error"_s,
    u"bad-crash"_s,     u"huge-207"_s,       u"column-gone"_s,    u"column-read-only"_s};

FaultScenario alone(const QString &fault, bool allSaved)
{
    FaultScenario scenario;
    scenario.faults = {fault};
    scenario.allSaved = allSaved;
    return scenario;
}

void addMixtures(std::vector<FaultScenario> &scenarios)
{
    const QStringList trouble{u"500"_s,           u"502-applied"_s, u"reset"_s,
                              u"reset-applied"_s, u"truncated"_s,   u"hang-applied"_s,
                              u"empty"_s,         u"processing"_s,  u"429"_s};
    scenarios.push_back({.faults = trouble, .rate = 0.5});
    scenarios.push_back(
        {.faults = trouble + QStringList{u"row-by-ids"_s, u"bad-value"_s, u"read:colleague"_s}, .rate = 0.4});
    scenarios.push_back(
        {.faults = trouble + QStringList{u"archived"_s, u"row-blank-ids"_s, u"bad-nameless"_s}, .rate = 0.4});
    scenarios.push_back({.faults = trouble, .rate = 0.3, .checkConflicts = false});
    // Reading fails as writing does.
    scenarios.push_back({.faults = trouble
                             + QStringList{u"read:500"_s, u"read:reset"_s, u"read:malformed"_s,
                                           u"read:hang"_s, u"read:empty"_s, u"read:429"_s},
                         .rate = 0.5,
                         .mayBeUnknown = true});
    scenarios.push_back({.faults = {u"502-applied"_s, u"read:502"_s}, .rate = 0.9, .mayBeUnknown = true});
    scenarios.push_back({.faults = {u"all"_s}, .rate = 0.2, .mayBeUnknown = true});
    scenarios.push_back({.faults = {u"all"_s, u"read:all"_s}, .rate = 0.3, .mayBeUnknown = true});
}

void addWires(std::vector<FaultScenario> &scenarios)
{
    const QStringList faults{u"500-applied"_s, u"reset-applied"_s, u"row-by-trace"_s, u"bad-nameless"_s,
                             u"empty"_s};
    for (const ApiVersion version : {ApiVersion::V2025_09, ApiVersion::V2026_03, ApiVersion::V2026_09})
        scenarios.push_back({.faults = faults, .rate = 0.3, .version = version});
    scenarios.push_back({.faults = {u"500-applied"_s, u"reset-applied"_s, u"bad-nameless"_s, u"empty"_s,
                                    u"html-200"_s, u"429"_s},
                         .rate = 0.3,
                         .version = ApiVersion::V1});
    for (const QString &fault : {u"row-by-value"_s, u"row-by-trace"_s, u"row-by-ids"_s, u"shuffled"_s,
                                 u"no-echo"_s, u"502-applied"_s, u"reset"_s})
        scenarios.push_back({.faults = {fault}, .rate = 0.3, .byUniqueValue = true, .mayBeUnknown = true});
}

} // namespace

QString FaultScenario::name() const
{
    QString name = faults.join(u'+');
    if (version != ApiVersion::V3)
        name += u" @"_s + apiVersionName(version);
    if (byUniqueValue)
        name += u" by unique value"_s;
    if (!checkConflicts)
        name += u" unchecked"_s;
    return name;
}

std::vector<FaultScenario> faultScenarios()
{
    std::vector<FaultScenario> scenarios;
    for (const QString &fault : harmless)
        scenarios.push_back(alone(fault, true));
    for (const QString &fault : harmful)
        scenarios.push_back(alone(fault, false));
    addMixtures(scenarios);
    addWires(scenarios);
    return scenarios;
}

} // namespace lineitems
