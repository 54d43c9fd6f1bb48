package org.colloquy.running;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** What the archive that runs is made of, asked of its own classes. */
public final class Archive {

  private static final String CLASSES = "WEB-INF/classes/";
  private static final String OURS = "WEB-INF/lib/colloquy-";
  private static final String KIND = "org.colloquy.tenants.jobs.JobKind";

  private final Path war;
  private final Path libraries;

  private Archive(Path war, Path libraries) {
    this.war = war;
    this.libraries = libraries;
  }

  /** The one that the build has made. */
  public static Archive built() {
    return new Archive(
        Path.of(System.getProperty("colloquy.war")),
        Path.of(System.getProperty("colloquy.output"), "archive"));
  }

  /**
   * An address in the table of areas.
   *
   * @param site the kind of site that has it: PLATFORM, NETWORK or EVERY_SITE
   * @param who may enter, as the area says it
   * @param view where it lay before pages had addresses
   */
  public record Page(String site, String who, String view, String pattern) {}

  /** A kind of job, with what its jobs carry. */
  public record Kind(String name, List<Component> components) {}

  /** A part of what a job carries; constants where it has one of few values. */
  public record Component(String name, String type, List<String> constants) {}

  /** Every page that has an address. */
  public List<Page> pages() {
    return withClasses(
        classes -> {
          Class<?> area = classes.loadClass("org.colloquy.web.area.Area");
          List<Page> found = new ArrayList<>();
          for (Object each : (List<?>) area.getField("ALL").get(null)) {
            for (Object page : (List<?>) called(each, "pages")) {
              found.add(
                  new Page(
                      called(each, "on").toString(),
                      called(each, "who").toString(),
                      (String) called(page, "view"),
                      (String) called(page, "pattern")));
            }
          }
          return found;
        });
  }

  /** Every kind of job that some class of ours names. */
  public List<Kind> jobKinds() {
    return withClasses(
        classes -> {
          Class<? extends Annotation> mark = classes.loadClass(KIND).asSubclass(Annotation.class);
          List<Kind> found = new ArrayList<>();
          for (String name : classesThatMention(KIND)) {
            Class<?> type = classes.loadClass(name);
            Annotation kind = type.getAnnotation(mark);
            if (kind != null) {
              String kindsName = (String) mark.getMethod("value").invoke(kind);
              found.add(new Kind(kindsName, components(type)));
            }
          }
          return found;
        });
  }

  /** Every role that somebody can have in a network or on the platform. */
  public Set<String> roles() {
    return withClasses(
        classes -> {
          Class<?> roles = classes.loadClass("org.colloquy.tenants.Roles");
          Set<String> found = new TreeSet<>();
          ((Set<?>) roles.getField("TENANT_ROLES").get(null))
              .forEach(role -> found.add(role.toString()));
          found.add((String) roles.getField("OPERATOR").get(null));
          return found;
        });
  }

  private static List<Component> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(
            each ->
                new Component(
                    each.getName(),
                    each.getGenericType().getTypeName(),
                    each.getType().isEnum()
                        ? Arrays.stream(each.getType().getEnumConstants())
                            .map(Object::toString)
                            .toList()
                        : List.of()))
        .toList();
  }

  private static Object called(Object on, String method) throws ReflectiveOperationException {
    return on.getClass().getMethod(method).invoke(on);
  }

  private interface Question<T> {
    T ask(ClassLoader classes) throws ReflectiveOperationException, IOException;
  }

  private <T> T withClasses(Question<T> question) {
    try (URLClassLoader classes =
        new URLClassLoader(
            Stream.concat(
                    Stream.of("jar:" + war.toUri() + "!/" + CLASSES),
                    ours().stream().map(jar -> jar.toUri().toString()))
                .map(Archive::url)
                .toArray(URL[]::new),
            ClassLoader.getPlatformClassLoader())) {
      return question.ask(classes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static URL url(String address) {
    try {
      return URI.create(address).toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The modules in it, taken out, for no class loader reads an archive within another. */
  private List<Path> ours() throws IOException {
    Files.createDirectories(libraries);
    List<Path> found = new ArrayList<>();
    try (ZipFile archive = new ZipFile(war.toFile())) {
      for (ZipEntry entry : entries(archive)) {
        if (entry.getName().startsWith(OURS)) {
          Path jar = libraries.resolve(Path.of(entry.getName()).getFileName());
          try (InputStream in = archive.getInputStream(entry)) {
            Files.write(jar, in.readAllBytes());
          }
          found.add(jar);
        }
      }
    }
    return found;
  }

  private static List<? extends ZipEntry> entries(ZipFile archive) {
    return archive.stream().toList();
  }

  /** Of our classes those that name this one, whatever for. */
  private List<String> classesThatMention(String type) throws IOException {
    String descriptor = "L" + type.replace('.', '/') + ";";
    List<String> found = new ArrayList<>();
    try (ZipFile archive = new ZipFile(war.toFile())) {
      for (ZipEntry entry : entries(archive)) {
        if (entry.getName().startsWith(CLASSES) && entry.getName().endsWith(".class")) {
          try (InputStream in = archive.getInputStream(entry)) {
            note(found, entry.getName().substring(CLASSES.length()), in, descriptor);
          }
        }
      }
    }
    for (Path jar : ours()) {
      try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
          if (entry.getName().endsWith(".class")) {
            note(found, entry.getName(), in, descriptor);
          }
        }
      }
    }
    return found;
  }

  private static void note(List<String> found, String file, InputStream in, String descriptor)
      throws IOException {
    if (new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains(descriptor)) {
      found.add(file.substring(0, file.length() - ".class".length()).replace('/', '.'));
    }
  }
}
