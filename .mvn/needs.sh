# Read by ./run and ./test: ends with one line unless what the build needs is there; the JDK's java is "$java".
fail() { printf 'bagalau: %s\n' "$*" >&2; exit 1; }

java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
command -v "$java" >/dev/null 2>&1 || fail "No Java was found: install a JDK 17 or newer, or set JAVA_HOME to one."
version="$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)"
[ "${version:-0}" -ge 17 ] || fail "Java ${version:-?} is too old: install a JDK 17 or newer, or set JAVA_HOME to one."
command -v "${java}c" >/dev/null 2>&1 || fail "This Java is no JDK (javac is missing): install a JDK 17 or newer, or set JAVA_HOME to one."

# Maven keeps what it fetches in the home directory; where none is named the system knows it.
require_home() {
    [ -n "${HOME:-}" ] || { unset HOME; HOME=~; export HOME; }
    local kept="${MAVEN_USER_HOME:-$HOME/.m2}"
    mkdir -p "$kept" 2>/dev/null && [ -w "$kept" ] \
        || fail "Maven cannot keep what it fetches in $kept: make that folder writable, or set HOME to a folder of yours."
}
