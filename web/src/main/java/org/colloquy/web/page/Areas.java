package org.colloquy.web.page;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gives every folder that could be asked for to the {@link AreaServlet}. */
@WebListener
public class Areas implements ServletContextListener {

  /** Nothing in these is a page: one answer for all that lies there. */
  private static final Set<String> CLOSED = Set.of("/WEB-INF/", "/META-INF/", "/webjars/");

  private static final String ROOT = "/";

  @Override
  public void contextInitialized(ServletContextEvent event) {
    var context = event.getServletContext();
    var servlet = context.addServlet("areas", AreaServlet.class);
    servlet.addMapping("");
    for (var folder : foldersIn(context, ROOT)) {
      var path = folder.substring(0, folder.length() - 1);
      servlet.addMapping(path, CLOSED.contains(folder) ? folder + "*" : folder);
    }
  }

  private static List<String> foldersIn(ServletContext context, String parent) {
    var all = new ArrayList<String>();
    for (var path : context.getResourcePaths(parent)) {
      if (path.endsWith("/")) {
        all.add(path);
        if (!CLOSED.contains(path)) {
          all.addAll(foldersIn(context, path));
        }
      }
    }
    return all;
  }
}
