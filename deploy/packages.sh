# Sourced by the commands of this folder: installs Debian packages that are missing, saying which and why.

# need WHY PACKAGE...
need() {
    local why=$1 package
    local missing=()
    shift
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$' || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            echo "Missing: ${missing[*]} ($why). As root, run: apt-get install ${missing[*]}" >&2
            return 1
        }
        as_root=(sudo)
    fi
    echo "Installing ${missing[*]}: $why."
    "${as_root[@]}" apt-get update -qq
    DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" \
        >/dev/null
}

# Swift cannot come from Debian; say where it does come from.
need_swift() {
    command -v swift >/dev/null || {
        echo "Swift 6.2 or newer is needed: https://www.swift.org/install/linux/" >&2
        return 1
    }
}
