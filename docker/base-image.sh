#!/usr/bin/env bash
# Makes a base image with Keycloak from Debian packages, a trimmed Java and the Keycloak distribution, for machines
# that reach no image registry. Prints the name of the image; does nothing when it is there already.
#
#   KEYCLOAK_VERSION  version of Keycloak (26.7.4)
#   KEYCLOAK_ZIP      distribution zip to use instead of the one Maven finds
set -euo pipefail
cd "$(dirname "$0")"

version=${KEYCLOAK_VERSION:-26.7.4}
recipe=$(sha256sum <base-image.sh | cut -c1-8)
tag=cittadino-base:$version-$recipe

if docker image inspect "$tag" >/dev/null 2>&1; then
    echo "$tag"
    exit 0
fi
say() { echo "$*" >&2; }
for tool in apt-get dpkg-deb jlink jar tar; do
    command -v "$tool" >/dev/null || { say "The base image needs the command '$tool' (Debian or Ubuntu with a JDK)."; exit 1; }
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root
mkdir -p "$root" "$work/debs"
chmod 755 "$root" "$work" "$work/debs"

zip=${KEYCLOAK_ZIP:-}
if [ -z "$zip" ]; then
    say "Fetching Keycloak $version ..."
    (cd .. && mvn -q -B -N org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
        -Dartifact="org.keycloak:keycloak-quarkus-dist:$version:zip" -DoutputDirectory="$work") >&2
    zip=$work/keycloak-quarkus-dist-$version.zip
fi
[ -f "$zip" ] || { say "There is no Keycloak distribution at $zip."; exit 1; }
zip=$(realpath "$zip")

say "Fetching Debian packages ..."
# The last two are what Debian's Java reads pictures and their colours with: scans of documents need them.
(cd "$work/debs" && apt-get -q download \
    base-files bash dash coreutils libc6 libc-bin libtinfo6 libgcc-s1 libstdc++6 libselinux1 \
    libpcre2-8-0 libacl1 libattr1 libgmp10 zlib1g sed grep findutils ca-certificates libjpeg62-turbo liblcms2-2) >&2
for deb in "$work"/debs/*.deb; do
    dpkg-deb -x "$deb" "$root"
done

say "Trimming Java ..."
mkdir -p "$root/opt"
jlink --strip-debug --no-man-pages --no-header-files --compress=1 --output "$root/opt/java" --add-modules \
java.se,jdk.unsupported,jdk.crypto.ec,jdk.crypto.cryptoki,jdk.localedata,jdk.zipfs,jdk.management,\
jdk.management.agent,jdk.net,jdk.naming.dns,jdk.security.auth,jdk.security.jgss,jdk.xml.dom,jdk.jdwp.agent,\
jdk.charsets,jdk.jfr,jdk.httpserver,jdk.nio.mapmode,jdk.accessibility
# Debian's Java only links to the trusted certificates of the machine; mail over TLS needs them in the image.
java_home=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.home = //p')
rm -f "$root/opt/java/lib/security/cacerts"
cp -L "$java_home/lib/security/cacerts" "$root/opt/java/lib/security/cacerts"

say "Unpacking Keycloak ..."
(cd "$root/opt" && jar xf "$zip" && mv "keycloak-$version" keycloak && chmod +x keycloak/bin/*.sh)
# Were Docker to make this folder for a mount, root would own it, and Keycloak wait half a minute for its own files.
mkdir -p "$root/opt/keycloak/data/import"

echo 'root:x:0:0:root:/root:/bin/bash
keycloak:x:1000:0:keycloak:/opt/keycloak:/bin/bash' >"$root/etc/passwd"
echo 'root:x:0:' >"$root/etc/group"
# Without this file a container asks DNS for its own name first, and waits ten seconds for every answer.
echo 'hosts: files dns' >"$root/etc/nsswitch.conf"
mkdir -p "$root/tmp" "$root/root"
chmod 1777 "$root/tmp"

say "Importing $tag ..."
tar -C "$root" --numeric-owner --owner=0 --group=0 --exclude=./opt/keycloak -cf "$work/image.tar" .
tar -C "$root" --numeric-owner --owner=1000 --group=0 -rf "$work/image.tar" ./opt/keycloak
docker import \
    --change 'ENV LANG=C.UTF-8 JAVA_HOME=/opt/java KC_RUN_IN_CONTAINER=true PATH=/opt/java/bin:/usr/local/bin:/usr/bin:/bin' \
    --change 'USER 1000' --change 'WORKDIR /opt/keycloak' --change 'ENTRYPOINT ["/opt/keycloak/bin/kc.sh"]' \
    "$work/image.tar" "$tag" >/dev/null
echo "$tag"
