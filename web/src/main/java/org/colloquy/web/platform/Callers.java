package org.colloquy.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.colloquy.tenants.config.Setting;
import org.colloquy.tenants.config.Settings;

/** Where a request comes from, also when it came through the installation's reverse proxies. */
@ApplicationScoped
public class Callers {

  @Inject private Settings settings;

  private Set<String> proxies;

  @PostConstruct
  void open() {
    proxies = settings.addresses(Setting.PROXIES);
  }

  /** The nearest address that is no proxy of ours. */
  public String addressOf(HttpServletRequest request) {
    var forwarded =
        Collections.list(request.getHeaders("X-Forwarded-For")).stream()
            .flatMap(line -> Arrays.stream(line.split(",", -1)))
            .map(String::strip)
            .toList();
    return nearest(request.getRemoteAddr(), forwarded, proxies);
  }

  /**
   * Goes back from the one that we see as long as its word can be taken: each proxy adds at the end
   * whom it saw, and what a caller wrote there stands before that.
   */
  static String nearest(String seen, List<String> forwarded, Set<String> proxies) {
    var address = seen;
    for (int i = forwarded.size() - 1; i >= 0 && proxies.contains(address); i--) {
      address = forwarded.get(i);
    }
    return address;
  }
}
