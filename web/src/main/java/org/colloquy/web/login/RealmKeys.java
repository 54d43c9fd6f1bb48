package org.colloquy.web.login;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.URL;
import java.time.Duration;

/**
 * The public keys of a realm: kept for some minutes, asked for again when a token names a key that
 * is not there (but not at anybody's pace), and still used for an hour while the realm is away.
 */
final class RealmKeys {

  private static final int CONNECT_MILLIS = 3_000;
  private static final int READ_MILLIS = 5_000;
  private static final int LARGEST = 100_000;
  private static final Duration FRESH = Duration.ofMinutes(10);
  private static final Duration REFRESH = Duration.ofSeconds(15);
  private static final Duration LEAST_BETWEEN = Duration.ofSeconds(10);
  private static final Duration OUTAGE = Duration.ofHours(1);

  private RealmKeys() {}

  static JWKSource<SecurityContext> of(URL address) {
    return JWKSourceBuilder.create(
            address, new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, LARGEST))
        .cache(FRESH.toMillis(), REFRESH.toMillis())
        .rateLimited(LEAST_BETWEEN.toMillis())
        .retrying(true)
        .outageTolerant(OUTAGE.toMillis())
        .build();
  }
}
