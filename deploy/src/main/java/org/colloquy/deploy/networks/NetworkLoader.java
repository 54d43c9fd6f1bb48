package org.colloquy.deploy.networks;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.colloquy.deploy.machine.StackFailure;

/**
 * Loads the example networks into a running Colloquy, through the same REST services that people
 * and programs use.
 *
 * <pre>{@code
 * List<NetworkAccounts> accounts = NetworkLoader.load(target, System.out::println);
 * }</pre>
 *
 * <p>Loading twice adds nothing twice; loading that was interrupted goes on where it stopped.
 * Whatever cannot be loaded ends with a {@link StackFailure} that says where and why. What the
 * files hold and nothing serves yet is named as kept for later.
 */
public final class NetworkLoader {

  private NetworkLoader() {}

  /**
   * Loads every network of the folder, side by side.
   *
   * @param progress gets one line for each thing done, from several threads
   * @return the example accounts, in the order of the folders' names
   */
  public static List<NetworkAccounts> load(LoaderTarget target, Consumer<String> progress) {
    NetworkFiles files = new NetworkFiles(target.folder());
    List<ExampleNetwork> networks = files.networks();
    JointSessionsFile joint = files.jointSessions();
    Loading loading = Loading.of(target, progress);
    new ProvisioningStep(loading).load(networks);
    sideBySide(networks, network -> loadContent(loading, network));
    new JointSessionsStep(loading, networks).load(joint);
    return networks.stream().map(network -> accounts(target, network)).toList();
  }

  private static void loadContent(Loading loading, ExampleNetwork network) {
    new PeopleStep(loading, network).load();
    new CommunitiesStep(loading, network).load();
    new SessionsStep(loading, network).load();
    new LegacyStep(loading, network).load();
    network.keptForLater().forEach(part -> loading.say(network, "kept for later: " + part));
  }

  private static void sideBySide(List<ExampleNetwork> networks, Consumer<ExampleNetwork> work) {
    ExecutorService threads = Executors.newFixedThreadPool(networks.size());
    try {
      CompletableFuture.allOf(
              networks.stream()
                  .map(network -> CompletableFuture.runAsync(() -> work.accept(network), threads))
                  .toArray(CompletableFuture<?>[]::new))
          .join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof StackFailure failed
          ? failed
          : new StackFailure("Loading the example networks failed: " + e.getCause(), e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static NetworkAccounts accounts(LoaderTarget target, ExampleNetwork example) {
    NetworkFile network = example.network();
    List<NetworkAccounts.Account> accounts =
        example.people().people().stream()
            .map(
                person ->
                    new NetworkAccounts.Account(
                        person.roles().stream().sorted().findFirst().orElse("member"),
                        person.email(),
                        target.examplePassword()))
            .toList();
    return new NetworkAccounts(
        network.name(), network.slug(), Site.address(target.platform(), network.slug()), accounts);
  }
}
