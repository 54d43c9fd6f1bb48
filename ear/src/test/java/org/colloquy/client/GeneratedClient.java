package org.colloquy.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.colloquy.deploy.machine.Folders;
import org.colloquy.running.RunningStack;

/**
 * Java that OpenAPI Generator makes of a description, and the program that is written against it:
 * the two are compiled together, so what the description no longer says does not compile.
 */
final class GeneratedClient {

  private static final Path GENERATOR = Path.of(System.getProperty("colloquy.openapi-generator"));
  private static final Path HOME =
      Path.of(System.getProperty("colloquy.output"), "generated-client");
  private static final String PACKAGE = "org.colloquy.client.generated";
  private static final String PROGRAM = "Program";
  private static final List<String> PARTS =
      List.of(PROGRAM, "AdminsWork", "JointWork", "CostWork", "Site", "Refusals");

  private final Path classes;

  private GeneratedClient(Path classes) {
    this.classes = classes;
  }

  /** Generates and compiles; fails with what the tools say. */
  static GeneratedClient of(String description) {
    try {
      Folders.delete(HOME);
      Files.createDirectories(HOME);
      Path document = Files.writeString(HOME.resolve("openapi.json"), description);
      Path sources = HOME.resolve("sources");
      generate(document, sources);
      for (String part : PARTS) {
        try (InputStream source = GeneratedClient.class.getResourceAsStream(part + ".java")) {
          Files.copy(source, sources.resolve(part + ".java"));
        }
      }
      Path classes = Files.createDirectories(HOME.resolve("classes"));
      compile(sources, classes);
      return new GeneratedClient(classes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void generate(Path document, Path sources)
      throws IOException, InterruptedException {
    Path log = HOME.resolve("generator.log");
    int status =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-jar",
                GENERATOR.toString(),
                "generate",
                "--input-spec=" + document,
                "--generator-name=java",
                "--library=native",
                "--output=" + sources,
                "--invoker-package=" + PACKAGE,
                "--api-package=" + PACKAGE + ".api",
                "--model-package=" + PACKAGE + ".model",
                "--additional-properties=openApiNullable=false,useJakartaEe=true",
                "--global-property=apiTests=false,modelTests=false,apiDocs=false,modelDocs=false")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    if (status != 0) {
      throw new AssertionError("No client can be generated: " + Files.readString(log));
    }
  }

  private static void compile(Path sources, Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> found = Files.walk(sources)) {
      List<Path> java = found.filter(file -> file.toString().endsWith(".java")).toList();
      StringWriter said = new StringWriter();
      List<String> options =
          new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", classes.toString()));
      options.addAll(List.of("-classpath", System.getProperty("java.class.path")));
      boolean compiled =
          compiler
              .getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(java))
              .call();
      if (!compiled) {
        throw new AssertionError("The client does not compile: " + said);
      }
    }
  }

  /** Lets the program call the services of a stack, through this wire. */
  void run(RunningStack stack, HttpClient wire) {
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {url(classes)}, GeneratedClient.class.getClassLoader())) {
      loader
          .loadClass(PACKAGE + "." + PROGRAM)
          .getMethod("run", RunningStack.class, HttpClient.class)
          .invoke(null, stack, wire);
    } catch (InvocationTargetException e) {
      throw new AssertionError("The program failed: " + e.getCause(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL url(Path folder) throws MalformedURLException {
    return folder.toUri().toURL();
  }
}
