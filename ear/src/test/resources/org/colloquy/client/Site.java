package org.colloquy.client.generated;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.colloquy.client.generated.api.*;

/**
 * The services of a site as the generated client has them, for whoever gets such tokens, which are
 * good for a minute; for nobody where there are none.
 */
final class Site {

  private static final Duration GOOD = Duration.ofSeconds(30);

  private final ApiClient client;
  private final Supplier<String> tokens;
  private String token;
  private Instant since = Instant.EPOCH;

  Site(URI address, Supplier<String> tokens, HttpClient wire) {
    this.tokens = tokens;
    client =
        new ApiClient() {
          @Override
          public HttpClient getHttpClient() {
            return wire;
          }
        };
    client.updateBaseUri(address.toString());
    client.setObjectMapper(
        ApiClient.createDefaultObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .registerModule(new SimpleModule().addSerializer(File.class, new Content())));
    if (tokens != null) {
      client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token()));
    }
  }

  /** A file as what it holds; the generator's client would send where it lies. */
  private static final class Content extends JsonSerializer<File> {

    @Override
    public void serialize(File file, JsonGenerator to, SerializerProvider provider)
        throws IOException {
      to.writeRaw(Files.readString(file.toPath()));
    }
  }

  private String token() {
    Instant now = Instant.now();
    if (since.plus(GOOD).isBefore(now)) {
      token = tokens.get();
      since = now;
    }
    return token;
  }

  NetworksApi networks() {
    return new NetworksApi(client);
  }

  MeApi me() {
    return new MeApi(client);
  }

  FiguresApi figures() {
    return new FiguresApi(client);
  }

  TotalsApi totals() {
    return new TotalsApi(client);
  }

  CertificatesApi certificates() {
    return new CertificatesApi(client);
  }

  CostsApi costs() {
    return new CostsApi(client);
  }

  SearchApi search() {
    return new SearchApi(client);
  }

  MembersApi members() {
    return new MembersApi(client);
  }

  RegionsApi regions() {
    return new RegionsApi(client);
  }

  MergesApi merges() {
    return new MergesApi(client);
  }

  ContactsApi contacts() {
    return new ContactsApi(client);
  }

  TasksApi tasks() {
    return new TasksApi(client);
  }

  NetworkApi words() {
    return new NetworkApi(client);
  }

  CommunitiesApi communities() {
    return new CommunitiesApi(client);
  }

  SessionsApi sessions() {
    return new SessionsApi(client);
  }

  ImportsApi imports() {
    return new ImportsApi(client);
  }

  FilesApi files() {
    return new FilesApi(client);
  }

  JointSessionsOperatorApi joint() {
    return new JointSessionsOperatorApi(client);
  }

  InvitationsToJointSessionsNetworkApi invitations() {
    return new InvitationsToJointSessionsNetworkApi(client);
  }

  /** A call that may be refused. */
  interface Call<T> {
    T send() throws ApiException;
  }

  /** Of one that is not. */
  static <T> T unchecked(Call<T> call) {
    try {
      return call.send();
    } catch (ApiException e) {
      throw new AssertionError(e);
    }
  }
}
