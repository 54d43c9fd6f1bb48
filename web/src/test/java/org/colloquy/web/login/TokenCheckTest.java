package org.colloquy.web.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchException;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TokenCheckTest {

  private static final String EDEN = "https://sso.example/realms/eden";
  private static final String CLIENT = "colloquy-web";
  private static final String PROGRAM = "colloquy-api";
  private static ECKey key;
  private static TokenCheck check;

  @BeforeAll
  static void makeKeys() throws JOSEException {
    key = new ECKeyGenerator(Curve.P_256).keyID("one").generate();
    var keys = new ImmutableJWKSet<SecurityContext>(new JWKSet(key.toPublicJWK()));
    check = new TokenCheck(EDEN, CLIENT, Set.of(PROGRAM), keys);
  }

  @Test
  void takesTheIdTokenOfThisSignIn() throws Exception {
    var claims = check.idToken(signed(idClaims().build()), "nonce");
    assertThat(claims.getSubject()).isEqualTo("somebody");
  }

  @Test
  void refusesAnotherNonce() {
    assertThatThrownBy(() -> check.idToken(signed(idClaims().build()), "other"))
        .hasMessageContaining("nonce");
  }

  @Test
  void refusesAnotherRealmAnotherClientAndAnotherParty() {
    var foreign = idClaims().issuer("https://sso.example/realms/mcln").build();
    var forOthers = idClaims().audience("colloquy-api").build();
    var byOthers = idClaims().claim("azp", "colloquy-api").build();
    for (var claims : List.of(foreign, forOthers, byOthers)) {
      assertThatThrownBy(() -> check.idToken(signed(claims), "nonce")).isNotNull();
    }
  }

  @Test
  void allowsAMinuteBetweenTheClocksAndNoMore() throws Exception {
    var now = Instant.now();
    var justOver = idClaims().expirationTime(Date.from(now.minusSeconds(30))).build();
    assertThat(check.idToken(signed(justOver), "nonce").getSubject()).isEqualTo("somebody");
    var over = idClaims().expirationTime(Date.from(now.minusSeconds(90))).build();
    assertThatThrownBy(() -> check.idToken(signed(over), "nonce"))
        .hasMessageContainingAll("xpired");
  }

  @Test
  void knowsWhenOnlyTheClocksAreToBlame() {
    var now = Instant.now();
    var slow = idClaims().expirationTime(Date.from(now.minusSeconds(90))).build();
    var fast = idClaims().issueTime(Date.from(now.plusSeconds(90))).build();
    var other = idClaims().claim("nonce", "of another sign-in").build();
    assertThat(TokenCheck.isAboutTime(refusalOf(slow))).isTrue();
    assertThat(TokenCheck.isAboutTime(refusalOf(fast))).isTrue();
    assertThat(TokenCheck.isAboutTime(refusalOf(other))).isFalse();
  }

  private static Exception refusalOf(JWTClaimsSet claims) {
    return catchException(() -> check.idToken(signed(claims), "nonce"));
  }

  @Test
  void refusesASignatureOfAnotherKeyAndOfAnotherKind() throws Exception {
    var other = new ECKeyGenerator(Curve.P_256).keyID("one").generate();
    assertThatThrownBy(() -> check.accessToken(signed(accessClaims().build(), other).serialize()))
        .isNotNull();
    var shared = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), accessClaims().build());
    shared.sign(new MACSigner(key.toPublicJWK().toString().getBytes(StandardCharsets.UTF_8)));
    assertThatThrownBy(() -> check.accessToken(shared.serialize())).isNotNull();
  }

  @Test
  void takesAnAccessTokenForUsAndNoIdTokenInItsPlace() throws Exception {
    assertThat(check.accessToken(signed(accessClaims().build()).serialize()).getSubject())
        .isEqualTo("somebody");
    var id = accessClaims().claim("typ", "ID").build();
    assertThatThrownBy(() -> check.accessToken(signed(id).serialize()))
        .hasMessageContaining("access token");
    var forOthers = accessClaims().audience("account").build();
    assertThatThrownBy(() -> check.accessToken(signed(forOthers).serialize())).isNotNull();
    var foreign = accessClaims().issuer("https://sso.example/realms/mcln").build();
    assertThatThrownBy(() -> check.accessToken(signed(foreign).serialize())).isNotNull();
  }

  @Test
  void takesTheMessageThatASessionEndedForTheSiteAndForProgramsAndForNobodyElse() throws Exception {
    for (var audience : List.of(CLIENT, PROGRAM)) {
      var message = signed(logoutClaims(audience).build()).serialize();
      assertThat(check.logoutToken(message)).isEqualTo("session");
    }
    var forOthers = signed(logoutClaims("account").build()).serialize();
    assertThatThrownBy(() -> check.logoutToken(forOthers)).isInstanceOf(BadJOSEException.class);
  }

  private static JWTClaimsSet.Builder logoutClaims(String audience) {
    return claims()
        .audience(audience)
        .jwtID("message")
        .claim("sid", "session")
        .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
  }

  private static JWTClaimsSet.Builder idClaims() {
    return claims().audience(CLIENT).claim("nonce", "nonce").claim("azp", CLIENT);
  }

  private static JWTClaimsSet.Builder accessClaims() {
    return claims().audience(TokenCheck.AUDIENCE).claim("typ", "Bearer");
  }

  private static JWTClaimsSet.Builder claims() {
    var now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(EDEN)
        .subject("somebody")
        .issueTime(Date.from(now.minusSeconds(120)))
        .expirationTime(Date.from(now.plusSeconds(300)));
  }

  private static SignedJWT signed(JWTClaimsSet claims) throws JOSEException {
    return signed(claims, key);
  }

  private static SignedJWT signed(JWTClaimsSet claims, ECKey by) throws JOSEException {
    var token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(by.getKeyID()).build(), claims);
    token.sign(new ECDSASigner(by));
    return token;
  }
}
