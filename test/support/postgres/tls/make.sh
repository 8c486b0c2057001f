#!/bin/sh
# Makes the certificates of the tests anew: an authority, another one, and three servers of the first.
set -eu
cd "$(dirname "$0")"
authority() {
  openssl req -x509 -utf8 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 36500 \
    -subj "/CN=$2" -keyout "$1.key" -out "$1.pem" 2>/dev/null
}
server() {
  openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj "/CN=$2" -keyout "$1.key" -out "$1.csr" 2>/dev/null
  printf 'subjectAltName=%s\n' "$3" > "$1.ext"
  shift_name=$1; shift 3
  openssl x509 -req -in "$shift_name.csr" -CA authority.pem -CAkey authority.key -CAcreateserial \
    -extfile "$shift_name.ext" -out "$shift_name.pem" "$@" 2>/dev/null
  rm "$shift_name.csr" "$shift_name.ext"
}
authority authority 'Autorité des essais'
authority stranger 'Autre autorité des essais'
server localhost localhost 'DNS:localhost,IP:127.0.0.1' -days 36500
server other-name serveur.example 'DNS:serveur.example' -days 36500
server expired localhost 'DNS:localhost,IP:127.0.0.1' -days -1
rm -f authority.key stranger.key authority.srl
