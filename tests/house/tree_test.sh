#!/bin/bash
# Tests of the sources as text: tree_test.sh ROOT. Prints each finding, fails if there is one.
set -euo pipefail
cd "$1"
findings=0

# report RULE: each line on stdin is a finding against RULE.
report() {
    while IFS= read -r line; do
        echo "$1: $line"
        findings=$((findings + 1))
    done
}

# Which rooms the files of a room may include, besides their own.
declare -A may_include=(
    [models/record]=""
    [models/table]="models/record"
    [models/changes]="models/record models/table"
    [models/files]="models/record models/table"
    [models/bulk]="models/record models/table models/files"
    [models/storage]="models/record models/table"
    [models/hubspot]="models/record models/changes"
    [models/session]="models/[a-z]+"
    [ui]="models/[a-z]+"
    [app]="models/[a-z]+ ui"
)

all_sources() { find app models ui tests -name '*.h' -o -name '*.cpp'; }

wrong_includes() {
    local room allowed
    for room in "${!may_include[@]}"; do
        [ -d "$room" ] || continue
        allowed="$room ${may_include[$room]}"
        allowed=${allowed% }
        # version.h and .moc files are generated and stand in no room.
        grep -rnE '^\s*#\s*include\s+"' --include='*.h' --include='*.cpp' "$room" |
            grep -vE "\"((${allowed// /|})/[^\"]+|version\.h|[a-z_]+\.moc)\"" || true
    done
}

# A room that nobody listed would be free to include anything.
unknown_rooms() {
    for folder in models/*/; do
        [ -n "${may_include[${folder%/}]+listed}" ] || echo "$folder"
    done
}

widgets_in_models() {
    grep -rnE '#\s*include\s+<(QtWidgets|QApplication|QMessageBox|Q[A-Za-z]*(Widget|Dialog|ItemDelegate|TableView|ItemView))\b' \
        --include='*.h' --include='*.cpp' models || true
    grep -rn 'Qt6::Widgets' --include=CMakeLists.txt models || true
}

string_connects() {
    all_sources | xargs grep -nE '\b(SIGNAL|SLOT)\s*\(' || true
}

long_files() {
    all_sources | xargs wc -l | awk '$2 != "total" && $1 > 500 { print $2 " has " $1 " lines" }'
}

# What belongs to one machine or one person: absolute paths, and what looks like a real access token.
# Patterns are bracketed so that this file is no finding itself.
private_matter() {
    grep -rnIE '(^|[^a-zA-Z0-9_.<-])/([w]ork|[h]ome|[r]oot)/|[p]at-(na|eu|ap)[0-9]-[0-9a-f]{8}-[0-9a-f]{4}-' \
        --exclude-dir=.git --exclude-dir=build . || true
}

report "wrong include" < <(wrong_includes)
report "room without a rule" < <(unknown_rooms)
report "widget in models" < <(widgets_in_models)
report "string-based connect" < <(string_connects)
report "too long" < <(long_files)
report "private matter" < <(private_matter)

[ "$findings" = 0 ] || { echo "$findings findings"; exit 1; }
