#!/usr/bin/env bash
# How long the published program takes from the first instruction to the finished paper: medians in milliseconds.
# Usage: benchmarks/startup.sh [RUNS]   (11 where none is given)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

runs=${1:-11}
program=artifacts/gbdocs/gbdocs
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

dotnet publish src/GbDocs.Cli --use-current-runtime --output artifacts/gbdocs --nologo -v q

median() {
  local name=$1 i start times=()
  shift
  "$@" >/dev/null 2>&1 # The first run fills the caches of the disk.
  for ((i = 0; i < runs; i++)); do
    start=$(date +%s%N)
    "$@" >/dev/null 2>&1
    times+=($((($(date +%s%N) - start) / 1000000)))
  done
  printf '%-44s %6d ms\n' "$name" "$(printf '%s\n' "${times[@]}" | sort -n | sed -n "$((runs / 2 + 1))p")"
}

echo "$(nproc) processors, .NET $(dotnet --version), medians of $runs runs"
median "--version" "$program" --version
median "check content/gb-328/pol-8" "$program" check content/gb-328/pol-8
for format in text pdf docx docx,pdf; do
  median "build content/gb-328/pol-8 --format $format" "$program" build content/gb-328/pol-8 --format "$format" --out "$out"
done
median "build (all sample papers)" "$program" build --out "$out"
