package org.colloquy.deploy.networks;

import java.net.URI;
import java.util.List;

/** A loaded network and the example accounts with which a person can try it. */
public record NetworkAccounts(String name, String slug, URI url, List<Account> accounts) {

  public NetworkAccounts {
    accounts = List.copyOf(accounts);
  }

  /**
   * An account of the network's own realm.
   *
   * @param role {@code network-admin}, {@code convener}, {@code exchange-steward} or {@code member}
   */
  public record Account(String role, String username, String password) {}
}
