#!/usr/bin/env bash
# How long an import takes, whole process, against `sqlite3 .import` of the same file into a bare table.
#
#   src/benchmark/import.sh [PLACELINE] [PAIRS]
#
# PLACELINE is the program of the image (mvn package -Pdist). The yardstick and the import take turns; medians are
# printed. Two files: 112,710 and 640,900 invented rows in the shape of the published local-authority measures.
set -euo pipefail
cd "$(dirname "$0")/../.."
placeline=${1:-$PWD/target/dist/placeline/bin/placeline}
pairs=${2:-5}
command -v sqlite3 >/dev/null || { echo "The yardstick is missing. Install the sqlite3 command." >&2; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export JAVA_TOOL_OPTIONS=-Xmx512m

# generate MEASURES: ten years of so many measures for every authority, region and England.
generate() {
    "$placeline" areas "$work/areas.placeline" --csv 2>/dev/null | awk -F, -v measures="$1" '
        NR > 1 && $2 ~ /^[0-9]+$/ && $0 !~ /"/ { number[++n] = $2; name[n] = $3 }
        END {
            srand(1)
            print "Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region"
            for (m = 1; m <= measures; m++)
                for (y = 2016; y <= 2025; y++)
                    for (a = 1; a <= n; a++)
                        printf "M%d,Invented measure %d,%d,%s,%.*f,%s,NA\n", m, m, y, name[a], m % 3, 100 * rand(), number[a]
        }'
}

seconds() {
    local start end
    start=$(date +%s%N)
    "$@" >/dev/null 2>&1
    end=$(date +%s%N)
    echo $(((end - start) / 1000000))
}

yardstick() {
    rm -f "$work/bare.db"
    seconds sqlite3 "$work/bare.db" 'CREATE TABLE t (a, b, c, d, e, f, g)' ".import --csv --skip 1 $1 t"
}

import() {
    rm -f "$work"/w*.placeline
    cp "$work/areas.placeline" "$work/w.placeline"
    seconds "$placeline" import "$work/w.placeline" "$1"
}

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

"$placeline" new "$work/areas.placeline" >/dev/null 2>&1
for measures in 65 366; do
    file=$work/measures-$measures.csv
    generate "$measures" >"$file"
    import "$file" >/dev/null
    : >"$work/bare" && : >"$work/ours"
    for _ in $(seq "$pairs"); do
        yardstick "$file" >>"$work/bare"
        import "$file" >>"$work/ours"
    done
    bare=$(median <"$work/bare") ours=$(median <"$work/ours")
    size=$(stat -c %s "$work/w.placeline")
    awk -v rows="$(($(wc -l <"$file") - 1))" -v bare="$bare" -v ours="$ours" -v size="$size" 'BEGIN {
        printf "%d rows: sqlite3 .import %d ms, placeline import %d ms, ratio %.2f, workspace %.1f MB\n",
            rows, bare, ours, ours / bare, size / 1e6 }'
done
