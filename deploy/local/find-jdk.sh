#!/bin/sh
# Prints the home of a JDK of at least 21: JAVA_HOME if that is one, otherwise the newest on this machine.
# Prints nothing when there is none.

version() { # the first number of a JDK's version, or nothing: a JDK has a compiler and a file named release
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

if [ -n "$JAVA_HOME" ]; then
    given=$(version "$JAVA_HOME")
    if [ "${given:-0}" -ge 21 ]; then
        printf '%s\n' "$JAVA_HOME"
        exit
    fi
fi

on_path=$(command -v javac)
[ -n "$on_path" ] && on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")

best=20
for home in "$on_path" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    found=$(version "$home")
    if [ "${found:-0}" -gt "$best" ]; then
        best=$found
        newest=$home
    fi
done
[ -n "$newest" ] && printf '%s\n' "$newest"
