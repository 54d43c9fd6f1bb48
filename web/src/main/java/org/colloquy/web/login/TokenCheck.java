package org.colloquy.web.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import java.text.ParseException;
import java.util.Locale;
import java.util.Set;

/**
 * Checks the tokens of one realm for one client: signed by one of the realm's keys with ES256 or
 * RS256, issued by exactly this realm, for exactly us, now, give or take a minute.
 */
final class TokenCheck {

  /** Whom the access tokens are for. */
  static final String AUDIENCE = "colloquy";

  static final int CLOCK_SKEW_SECONDS = 60;

  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(JWSAlgorithm.ES256, JWSAlgorithm.RS256);

  private final Issuer issuer;
  private final ClientID client;
  private final Set<String> programs;
  private final JWSKeySelector<SecurityContext> keys;

  /** Takes the client of the web site, and those of programs, which hear of ended sessions too. */
  TokenCheck(
      String issuer, String clientId, Set<String> programs, JWKSource<SecurityContext> keys) {
    this.issuer = new Issuer(issuer);
    this.client = new ClientID(clientId);
    this.programs = Set.copyOf(programs);
    this.keys = new JWSVerificationKeySelector<>(ALGORITHMS, keys);
  }

  /** Throws where the token is not one that this sign-in may end with. */
  JWTClaimsSet idToken(SignedJWT token, String nonce) throws BadJOSEException, JOSEException {
    var validator = new IDTokenValidator(issuer, client, keys, null);
    validator.setMaxClockSkew(CLOCK_SKEW_SECONDS);
    try {
      var claims = validator.validate(token, new Nonce(nonce)).toJWTClaimsSet();
      requireParty(claims);
      return claims;
    } catch (com.nimbusds.oauth2.sdk.ParseException e) {
      throw new BadJOSEException("The claims of the token do not read", e);
    }
  }

  /**
   * Whether a token was refused for the one fault that comes from the machines and not from
   * anybody's doing. The library tells it by its words alone.
   */
  static boolean isAboutTime(Exception refusal) {
    var message = String.valueOf(refusal.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("expired")
        || message.contains("ahead of")
        || message.contains("before");
  }

  /** Throws where a program may not come in with this token. */
  JWTClaimsSet accessToken(String text) throws BadJOSEException, JOSEException, ParseException {
    var processor = new DefaultJWTProcessor<SecurityContext>();
    processor.setJWSKeySelector(keys);
    var verifier =
        new DefaultJWTClaimsVerifier<SecurityContext>(
            AUDIENCE,
            new JWTClaimsSet.Builder().issuer(issuer.getValue()).build(),
            Set.of("sub", "exp", "iat"));
    verifier.setMaxClockSkew(CLOCK_SKEW_SECONDS);
    processor.setJWTClaimsSetVerifier(verifier);
    var claims = processor.process(ofThisRealm(SignedJWT.parse(text)), null);
    if (!"Bearer".equals(claims.getClaim("typ"))) {
      throw new BadJOSEException("Not an access token: typ is " + claims.getClaim("typ"));
    }
    return claims;
  }

  /**
   * The same token, unless it says itself that another realm gave it: that is no reason to ask this
   * realm for a key it never had.
   */
  private SignedJWT ofThisRealm(SignedJWT token) throws BadJOSEException, ParseException {
    if (!issuer.getValue().equals(token.getJWTClaimsSet().getIssuer())) {
      throw new BadJOSEException("The token is of another realm");
    }
    return token;
  }

  /** The realm's message that a session ended; returns that session's id. */
  String logoutToken(String text) throws BadJOSEException, JOSEException, ParseException {
    var token = SignedJWT.parse(text);
    var validator = new LogoutTokenValidator(issuer, addressee(token), false, keys, null);
    var session = validator.validate(token).getSessionID();
    if (session == null) {
      throw new BadJOSEException("The message names no session");
    }
    return session.getValue();
  }

  /** For which of our clients the message says it is. */
  private ClientID addressee(SignedJWT token) throws ParseException {
    return token.getJWTClaimsSet().getAudience().stream()
        .filter(programs::contains)
        .findFirst()
        .map(ClientID::new)
        .orElse(client);
  }

  private void requireParty(JWTClaimsSet claims) throws BadJOSEException {
    var party = claims.getClaim("azp");
    if (party != null && !party.equals(client.getValue())) {
      throw new BadJOSEException("The token was made for " + party);
    }
  }
}
