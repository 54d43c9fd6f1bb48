package org.colloquy.web.login;

import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import org.colloquy.tenants.realms.WebClient;
import org.colloquy.web.login.SignInFailure.Reason;

/** One site's client at its realm, with what the realm says of itself. */
final class RealmClient {

  private static final int CONNECT_MILLIS = 3_000;
  private static final int READ_MILLIS = 10_000;

  private final WebClient client;
  private final URI callback;
  private final OIDCProviderMetadata realm;
  private final TokenCheck tokens;

  private RealmClient(WebClient client, URI site, OIDCProviderMetadata realm) throws IOException {
    this.client = client;
    this.callback = site.resolve("/login/callback");
    this.realm = realm;
    this.tokens =
        new TokenCheck(
            client.issuer().toString(),
            client.clientId(),
            client.programs(),
            RealmKeys.of(realm.getJWKSetURI().toURL()));
  }

  /** Asks the realm where its doors are; throws where it does not answer. */
  static RealmClient discover(WebClient client, URI site) throws SignInFailure {
    try {
      var issuer = new Issuer(client.issuer().toString());
      var realm = OIDCProviderMetadata.resolve(issuer, CONNECT_MILLIS, READ_MILLIS);
      return new RealmClient(client, site, realm);
    } catch (MalformedURLException | GeneralException e) {
      throw new SignInFailure(Reason.REALM_AWAY, "The realm answers with something else", e);
    } catch (IOException e) {
      throw new SignInFailure(Reason.REALM_AWAY, "The realm does not answer", e);
    }
  }

  TokenCheck tokens() {
    return tokens;
  }

  String issuer() {
    return client.issuer().toString();
  }

  /**
   * Where the browser goes to sign in.
   *
   * @param anew whether to ask for name and password even where the realm knows the browser
   */
  URI door(PendingLogin login, boolean anew) {
    var request =
        new AuthenticationRequest.Builder(
                ResponseType.CODE,
                new Scope("openid", "profile", "email"),
                new ClientID(client.clientId()),
                callback)
            .endpointURI(realm.getAuthorizationEndpointURI())
            .state(new State(login.state()))
            .nonce(new Nonce(login.nonce()))
            .codeChallenge(new CodeVerifier(login.verifier()), CodeChallengeMethod.S256);
    if (anew) {
      request.prompt(new Prompt(Prompt.Type.LOGIN));
    }
    return request.build().toURI();
  }

  /** Redeems the code; the ID token is not checked yet. */
  JWT redeem(String code, PendingLogin login) throws SignInFailure {
    var request =
        new TokenRequest.Builder(
                realm.getTokenEndpointURI(),
                new ClientSecretBasic(new ClientID(client.clientId()), new Secret(client.secret())),
                new AuthorizationCodeGrant(
                    new AuthorizationCode(code), callback, new CodeVerifier(login.verifier())))
            .build()
            .toHTTPRequest();
    request.setConnectTimeout(CONNECT_MILLIS);
    request.setReadTimeout(READ_MILLIS);
    try {
      var response = OIDCTokenResponseParser.parse(request.send());
      if (response instanceof OIDCTokenResponse success) {
        return success.getOIDCTokens().getIDToken();
      }
      var error = response.toErrorResponse().getErrorObject();
      var reason = "invalid_grant".equals(error.getCode()) ? Reason.STALE : Reason.OTHER;
      throw new SignInFailure(
          reason, "The realm refuses the code: " + error.getCode() + " " + error.getDescription());
    } catch (IOException e) {
      throw new SignInFailure(Reason.REALM_AWAY, "The realm does not answer", e);
    } catch (ParseException e) {
      throw new SignInFailure(Reason.REALM_AWAY, "The realm answers with something else", e);
    }
  }

  /** Where the browser goes to sign out at the realm too. */
  URI exit(JWT idToken, URI after) {
    return new LogoutRequest(realm.getEndSessionEndpointURI(), idToken, after, null).toURI();
  }
}
