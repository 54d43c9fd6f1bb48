# Sourced by deploy/up, deploy/down, deploy/bench and deploy/audit: finds JDK 17 and Maven, builds the launcher when it is stale and
# becomes it. Everything else is Java.

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# launch CLASS ARGUMENTS...
launch() {
  local repository java settings version home
  repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../../.." && pwd)
  java=${JAVA_HOME:+$JAVA_HOME/bin/}java
  settings=$("$java" -XshowSettings:properties -version 2>&1) ||
    fail "No Java was found (looked for $java). Colloquy needs JDK 17: sudo apt-get install -y openjdk-17-jdk-headless"
  version=$(sed -n 's/^ *java\.specification\.version = //p' <<<"$settings")
  home=$(sed -n 's/^ *java\.home = //p' <<<"$settings")
  [ "$version" = 17 ] && [ -x "$home/bin/javac" ] ||
    fail "Colloquy needs JDK 17, and $java is version $version${home:+ in $home}$([ -x "$home/bin/javac" ] || printf ' without a compiler'). Install it (sudo apt-get install -y openjdk-17-jdk-headless) and set JAVA_HOME to it"
  command -v mvn >/dev/null || [ -x "${MAVEN_HOME:-}/bin/mvn" ] ||
    fail "Maven was not found. Colloquy needs Maven 3.8.6 or later: sudo apt-get install -y maven"
  mkdir -p "$repository/deploy/target"
  (
    flock 9
    cd "$repository"
    built=deploy/target/lib/.built
    if [ ! -e "$built" ] || [ -n "$(find pom.xml deploy/pom.xml deploy/src/main deploy/mysql -newer "$built" -print -quit)" ]; then
      echo "Building the launcher" >&2
      "${MAVEN_HOME:+$MAVEN_HOME/bin/}mvn" -B -q -pl deploy package -Dmaven.test.skip=true -Dspotless.check.skip=true </dev/null >&2 &&
        # Run from a copy: a build of the application later packs this module again. Put in place by its name, for a
        # stack that runs still reads the one before.
        cp deploy/target/colloquy-deploy-*.jar deploy/target/lib/.next &&
        mv -f deploy/target/lib/.next deploy/target/lib/colloquy-deploy.jar &&
        touch "$built"
    fi
  ) 9>"$repository/deploy/target/.lock" || fail "The launcher could not be built"
  exec "$home/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx64m -Dcolloquy.repository="$repository" \
    -cp "$repository/deploy/target/lib/*" "$@"
}
