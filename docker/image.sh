#!/usr/bin/env bash
# Builds the image of Keycloak with Cittadino: docker/image.sh [tag]
# The official Keycloak image is the base when it is here or can be had; otherwise base-image.sh makes one.
#
#   KEYCLOAK_VERSION  version of Keycloak (26.7.4)
#   KEYCLOAK_ZIP      distribution zip for the self-made base
#   BASE              base image to use, no questions asked
#   KC_DB             database the image is built for (postgres; dev-mem for a throwaway)
set -euo pipefail
cd "$(dirname "$0")"

version=${KEYCLOAK_VERSION:-26.7.4}
tag=${1:-cittadino:latest}
official=quay.io/keycloak/keycloak:$version

say() { echo "$*" >&2; }
[ -d target/providers ] || { say "There are no provider JARs yet: run 'mvn -DskipTests package' first."; exit 1; }
docker info >/dev/null 2>&1 || { say "No Docker engine answers: start it, or check that you may use it."; exit 1; }

registry_answers() { curl -s -o /dev/null -m 5 https://quay.io/v2/; }

base=${BASE:-}
if [ -z "$base" ]; then
    if docker image inspect "$official" >/dev/null 2>&1; then
        base=$official
    elif registry_answers && timeout 600 docker pull -q "$official" >/dev/null 2>&1; then
        base=$official
    else
        say "The official image cannot be had; using a base made of Debian packages."
        base=$(./base-image.sh)
    fi
fi

say "Building $tag on $base ..."
# The classic builder is in every client; the newer one is a plug-in that may be missing.
DOCKER_BUILDKIT=0 docker build --build-arg BASE="$base" --build-arg DB="${KC_DB:-postgres}" -t "$tag" . >&2
say "Built $tag."
