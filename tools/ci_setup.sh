#!/usr/bin/env bash
# Installs what the browser and WordPress tests need beyond Python, where it is missing. Idempotent; installs only as root.
#   tools/ci_setup.sh [browser] [wordpress]     without a name: all
set -euo pipefail

BROWSER=(chromium fonts-noto-core)
WORDPRESS=(wordpress mariadb-server php-cli php-mysql php-gd)

wanted=()
for group in "${@:-browser wordpress}"; do
  for name in $group; do
    case $name in
      browser) wanted+=("${BROWSER[@]}") ;;
      wordpress) wanted+=("${WORDPRESS[@]}") ;;
      *) echo "usage: $0 [browser] [wordpress]" >&2; exit 2 ;;
    esac
  done
done

missing=()
for package in "${wanted[@]}"; do
  dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0
if [ "$(id -u)" -ne 0 ]; then
  echo "missing: ${missing[*]}; run as root: apt-get install --no-install-recommends ${missing[*]}" >&2
  exit 1
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -qq -y --no-install-recommends "${missing[@]}" >/dev/null
