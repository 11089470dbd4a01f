#!/usr/bin/env bash
# Installs what the tests of browser, WordPress, Wagtail and docs need beyond our own packages, where it is missing. Idempotent;
# Debian packages are installed only as root.
#   tools/ci_setup.sh [browser] [wordpress] [wagtail] [docs]     without a name: all
set -euo pipefail
cd "$(dirname "$0")/.."

BROWSER=(chromium fonts-noto-core)
DOCS=(curl jq)
WORDPRESS=(wordpress mariadb-server php-cli php-mysql php-gd)

# An environment of its own: Wagtail's hundred megabytes of Django have no business among our packages and their versions.
wagtail() {
  local place=.eval/wagtail lock=integrations/wagtail/requirements.lock
  if cmp -s "$lock" "$place/installed.lock"; then return; fi
  "${PYTHON:-python3}" -m venv --clear "$place"
  "$place/bin/pip" install --quiet --disable-pip-version-check --require-hashes -r "$lock"
  cp "$lock" "$place/installed.lock"
}

# The newest WordPress that a registry carries: npm has it among the builds of the Playground.
newest_wordpress() {
  local cache=${XDG_CACHE_HOME:-$HOME/.cache}/nguon name=wp-playground-wordpress-builds-0.9.19.tgz
  local digest=e62ccde83c48571e7f38b46030f13a9a868e42086b1c7c80b54cde535edd114d
  if [ ! -e "$cache/$name" ]; then
    mkdir -p "$cache"
    npm pack --silent --pack-destination "$cache" @wp-playground/wordpress-builds@0.9.19 >/dev/null
  fi
  echo "$digest  $cache/$name" | sha256sum --quiet --check
}

wanted=()
with_wagtail=
with_wordpress=
for group in "${@:-browser wordpress wagtail docs}"; do
  for name in $group; do
    case $name in
      browser) wanted+=("${BROWSER[@]}") ;;
      wordpress) wanted+=("${WORDPRESS[@]}"); with_wordpress=yes; command -v npm >/dev/null || wanted+=(npm) ;;
      docs) wanted+=("${DOCS[@]}") ;;
      wagtail) with_wagtail=yes ;;
      *) echo "usage: $0 [browser] [wordpress] [wagtail] [docs]" >&2; exit 2 ;;
    esac
  done
done

[ -z "$with_wagtail" ] || wagtail

missing=()
for package in ${wanted[@]+"${wanted[@]}"}; do
  dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
  if [ "$(id -u)" -ne 0 ]; then
    echo "missing: ${missing[*]}; run as root: apt-get install --no-install-recommends ${missing[*]}" >&2
    exit 1
  fi
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -qq -y --no-install-recommends "${missing[@]}" >/dev/null
fi

[ -z "$with_wordpress" ] || newest_wordpress
