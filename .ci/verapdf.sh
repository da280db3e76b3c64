#!/usr/bin/env bash
# Judges PDF files by veraPDF: .ci/verapdf.sh FILE...   FLAVOURS=ua1,3a .ci/verapdf.sh FILE...
# The library is a part of an npm package; it is fetched once into artifacts/verapdf. Needs npm, a JDK from 17 on and Debian's libjaxb-java.
set -euo pipefail
cd "$(dirname "$0")/.." || exit 2
package='@opendataloader/pdf'
version='2.5.0'
cache="$PWD/artifacts/verapdf"
library="$cache/node_modules/$package/lib/opendataloader-pdf-cli.jar"
jaxb=/usr/share/java

[ $# -gt 0 ] || { echo "usage: $0 FILE..." >&2; exit 2; }
if [ ! -f "$library" ]; then
  mkdir -p "$cache"
  npm install --prefix "$cache" --ignore-scripts --no-audit --no-fund --no-save --loglevel=error "$package@$version" >&2
fi
classpath="$cache:$library:$jaxb/jaxb-api.jar:$jaxb/jaxb-runtime.jar:$jaxb/jaxb-core.jar:$jaxb/jaxb-impl.jar:$jaxb/istack-commons-runtime.jar:$jaxb/javax.activation.jar"
if [ ! -f "$cache/Judge.class" ] || [ tests/verapdf/Judge.java -nt "$cache/Judge.class" ]; then
  javac -cp "$classpath" -d "$cache" tests/verapdf/Judge.java
fi
# The files' names are relative to where the caller stands.
exec java -Xmx512m -cp "$classpath" Judge "${FLAVOURS:-ua1,2a}" "${@/#/}"
