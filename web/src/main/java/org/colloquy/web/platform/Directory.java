package org.colloquy.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.colloquy.networks.boundary.NetworkDirectory;
import org.colloquy.networks.boundary.NetworkLine;
import org.colloquy.shared.Page;
import org.colloquy.web.page.Numbers;

/** The platform's home: the networks that there are. */
@Named("directory")
@RequestScoped
public class Directory {

  private static final int SIZE = 30;

  @Inject private NetworkDirectory directory;
  @Inject private HttpServletRequest request;

  private Page<NetworkLine> page;

  @PostConstruct
  void load() {
    page = directory.list(Numbers.page(request.getParameter("page"), SIZE));
  }

  public Page<NetworkLine> getPage() {
    return page;
  }
}
