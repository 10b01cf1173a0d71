#!/bin/bash
# Installs what the build needs on Debian 12, Ubuntu 24.04 and later, by groups:
#   install-build-deps.sh [build] [test] [bench] [package] [tidy]      (without a group: build)
# When everything is there it only asks dpkg, so it may be called every time, also without a network.
set -euo pipefail

declare -A groups=(
    # GoogleTest stands here because the preset dev builds the tests with the programs.
    [build]="g++ cmake ninja-build ccache ca-certificates
        qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
        libqt6sql6-sqlite qtkeychain-qt6-dev libboost-dev rapidjson-dev libgtest-dev libgmock-dev"
    # A screen without a screen, and what drives and looks at windows on it.
    [test]="xvfb xauth openbox xdotool imagemagick dbus at-spi2-core libgl1-mesa-dri fonts-dejavu-core
        tzdata desktop-file-utils appstream"
    [bench]="time"
    [package]="dpkg-dev file fakeroot desktop-file-utils appstream"
    [tidy]="clang-format clang-tidy"
)

missing_packages() {
    local installed
    # dpkg-query fails when it does not know one of the names; the others it prints all the same.
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)
    for package in "$@"; do
        grep -qx "installed $package" <<<"$installed" || echo "$package"
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "To build, these packages are needed: ${missing[*]}" >&2
        echo "Install them as root, or install sudo, and try again." >&2
        exit 1
    fi
}

apt() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -q "$@" </dev/null
}

wanted=()
for group in "${@:-build}"; do
    if [ -z "${groups[$group]:-}" ]; then
        echo "$0: there is no group \"$group\"; there are: ${!groups[*]}" >&2
        exit 2
    fi
    read -r -d '' -a packages <<<"${groups[$group]}" || true
    wanted+=("${packages[@]}")
done

if ! command -v dpkg-query >/dev/null; then
    echo "No dpkg here: nothing was installed. On Debian the build needs: ${wanted[*]}" >&2
    exit 0
fi

mapfile -t missing < <(missing_packages "${wanted[@]}")
[ ${#missing[@]} -gt 0 ] || exit 0

echo "Installing: ${missing[*]}"
# One source of this machine that does not answer is no reason to stop, if the others have it all.
apt update || echo "apt-get update failed; trying with the package lists that are there." >&2
apt install -y --no-install-recommends "${missing[@]}"
