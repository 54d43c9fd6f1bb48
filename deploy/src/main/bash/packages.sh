# Sourced by deploy/up and deploy/test: what the system has to have beside JDK and Maven.

# need WHO PACKAGES...: installs them as root with apt, or refuses and says the command.
need() {
  local who=$1
  shift
  [ $# -gt 0 ] || return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get -q update
    DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends "$@"
  else
    echo "$who needs: $*. Install with: sudo apt-get install -y $*" >&2
    exit 1
  fi
}

# has_library NAME: whether programs find it.
has_library() {
  local ldconfig
  ldconfig=$(command -v ldconfig || echo /sbin/ldconfig)
  grep -qF "$1 " <<<"$("$ldconfig" -p)"
}

# Packages without which Java draws no letters, and papers cannot be made; none where they are here.
font_packages() {
  has_library libfontconfig.so.1 || echo fontconfig
  [ -n "$(find -L /usr/share/fonts /usr/local/share/fonts -name '*.[to]tf' -print -quit 2>/dev/null)" ] || echo fonts-dejavu-core
}
