// The sandbox's memory between runs: what was changed, and the token, in one JSON file.
#pragma once

#include "app/sandbox/portal.h"

#include <QString>

namespace lineitems::sandbox {

/// What the file's changes are changes of; they fit no other sample.
struct SampleIdentity
{
    quint32 seed = 1;
    int rows = 0;

    friend bool operator==(const SampleIdentity &, const SampleIdentity &) = default;
};

/// Takes the file's changes into the portal, and its token. A file that is not there is no error.
/// False, with a sentence in `error`, if it is unreadable, damaged or of another sample: then the
/// portal and `token` are as they were, and the file must not be written.
bool loadState(const QString &path, const SampleIdentity &identity, Portal *portal, QByteArray *token,
               QString *error);

/// Replaces the file in one step; only its owner may read it.
bool saveState(const QString &path, const SampleIdentity &identity, const Portal &portal,
               const QByteArray &token);

} // namespace lineitems::sandbox
