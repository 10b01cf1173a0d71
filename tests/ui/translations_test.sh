#!/bin/bash
# Every text of the window is in every language: the files of texts are brought up to date with the
# sources in a copy, and nothing may be new, unfinished or left over there.
# usage: translations_test.sh LUPDATE SOURCE_TREE
set -euo pipefail
lupdate=$1 tree=$2
copies=$(mktemp -d)
trap 'rm -rf "$copies"' EXIT
cp "$tree"/resources/i18n/line-item-editor_*.ts "$copies"
cd "$tree"
failed=0
for file in "$copies"/*.ts; do
    only=()
    # English has its plurals only.
    [[ $file == *_en.ts ]] && only=(-pluralonly)
    "$lupdate" -silent -I . -locations none "${only[@]}" ui/*/*.cpp app/main.cpp app/sandboxportal.cpp -ts "$file"
    if grep -B4 -E 'type="(unfinished|vanished|obsolete)"' "$file"; then
        echo "$(basename "$file"): the messages above are not translated or not used any more;" \
             "run the target lineitems_lupdate and translate them"
        failed=1
    fi
done
exit $failed
