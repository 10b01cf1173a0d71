#!/bin/bash
# Breaks each rule of tree_test.sh in a small tree of its own, and expects exactly that to be found.
set -euo pipefail
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
failures=0

fresh_tree() {
    rm -rf "$tree" && mkdir -p "$tree"/{app,ui,tests,models/{record,table,hubspot,session}}
    echo '#include "models/record/property.h"' >"$tree/models/table/edits.h"
    printf '#include "ui/window.h"\n#include "version.h"\n' >"$tree/app/main.cpp"
}

# finds TEXT: the tree is refused, and TEXT is why. fresh_tree prepares the next one.
finds() {
    local said
    if said=$("$here/tree_test.sh" "$tree") || ! grep -qF "$1" <<<"$said"; then
        echo "not found: $1; said: $said"
        failures=$((failures + 1))
    fi
    fresh_tree
}

fresh_tree
"$here/tree_test.sh" "$tree" || { echo "refused a tree that is right"; failures=1; }

echo '#include "models/table/edits.h"' >"$tree/models/record/a.h"
finds "wrong include: models/record/a.h"
echo '#include "models/session/session.h"' >"$tree/models/hubspot/a.cpp"
finds "wrong include: models/hubspot/a.cpp"
echo '#include "models/table/edits.h"' >"$tree/models/hubspot/a.cpp"
finds "wrong include: models/hubspot/a.cpp"
echo '#include "ui/window.h"' >"$tree/models/session/a.cpp"
finds "wrong include: models/session/a.cpp"
echo '#include "app/cli/a.h"' >"$tree/ui/a.cpp"
finds "wrong include: ui/a.cpp"
echo '#include "edits.h"' >"$tree/models/table/a.cpp" # not rooted
finds "wrong include: models/table/a.cpp"
mkdir "$tree/models/cellar"
finds "room without a rule: models/cellar"
echo '#include <QTableView>' >"$tree/models/table/a.h"
finds "widget in models: models/table/a.h"
echo 'connect(a, SIGNAL (b()), c, SLOT(d()));' >"$tree/ui/a.cpp"
finds "string-based connect: ui/a.cpp"
seq 501 >"$tree/tests/a.cpp"
finds "too long: tests/a.cpp has 501 lines"
echo "token pat-""na1-01234567-89ab-cdef-0123-456789abcdef" >"$tree/notes.md"
finds "private matter: ./notes.md"
echo "see /""home/somebody/notes" >"$tree/notes.md"
finds "private matter: ./notes.md"

exit $((failures > 0))
