package org.colloquy.attendance.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.attendance.BroughtReport;
import org.colloquy.attendance.entity.AttendanceReport;
import org.colloquy.files.StoredFileView;
import org.colloquy.files.boundary.FileStore;
import org.colloquy.permissions.Caller;
import org.colloquy.reports.ParticipantReport;
import org.colloquy.reports.ParticipantReports;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.sql.LostRace;
import org.colloquy.tenants.time.BusinessClock;

/**
 * Takes a report in. It lies in a temporary file until it is known that it is one: what is refused
 * is kept nowhere.
 */
@Dependent
public class Bringing {

  @Inject private TickedList list;
  @Inject private ReportCount counts;
  @Inject private ReportReader reader;
  @Inject private ReportSteps steps;
  @Inject private FileStore files;
  @Inject private BusinessClock clock;

  /** What a request asks for that brings a report. */
  private record NewReport(UUID session, String name) {}

  /** A report as it came over the line. */
  private record Arrived(Path file, String sha256) {}

  /** Outside of a transaction: it takes as long as the line it comes over. */
  public BroughtReport bring(
      PlannedSession session, RequestKey key, String name, InputStream content) {
    requireBegun(session);
    counts.requireCountable(session.id());
    UUID caller = Caller.current().id();
    UUID id = key.idFor("report " + caller, new NewReport(session.id(), name));
    Path file = null;
    try {
      file = Files.createTempFile("colloquy-report", null);
      return bring(session, id, key, name, new Arrived(file, save(content, file)));
    } catch (IOException e) {
      throw new Conflict("upload-broken");
    } finally {
      delete(file);
    }
  }

  /** A report is made when people leave; a list of who is there may be earlier than that. */
  private void requireBegun(PlannedSession session) {
    list.requireOpen(session);
    if (clock.now().isBefore(session.startsAt())) {
      throw new Conflict("report-early");
    }
  }

  private BroughtReport bring(
      PlannedSession session, UUID id, RequestKey key, String name, Arrived arrived)
      throws IOException {
    Optional<UUID> there = steps.there(session.id(), id, arrived.sha256());
    if (there.isPresent()) {
      return new BroughtReport(there.get(), !there.get().equals(id));
    }
    ParticipantReport read;
    try (InputStream again = Files.newInputStream(arrived.file())) {
      read = reader.readNew(session, again);
    }
    StoredFileView kept;
    try (InputStream again = Files.newInputStream(arrived.file())) {
      kept = files.keep(key, ReportFiles.of(session.id()), name, again);
    }
    AttendanceReport.Source source =
        new AttendanceReport.Source(kept.id(), kept.name(), arrived.sha256());
    UUID caller = Caller.current().id();
    return LostRace.settle(
            () -> steps.keep(session.id(), id, source, read.layout(), read.rows().size(), caller))
        .map(made -> new BroughtReport(made, false))
        .orElseGet(
            () ->
                new BroughtReport(
                    steps.there(session.id(), id, arrived.sha256()).orElseThrow(), true));
  }

  /** No more of it than {@link ParticipantReports} reads; what is longer is refused there. */
  private static String save(InputStream content, Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(content, digest)) {
      long most = ParticipantReports.MOST_BYTES + 1L;
      byte[] some = new byte[1 << 16];
      try (var out = Files.newOutputStream(file)) {
        for (int count = in.read(some); count >= 0 && most > 0; count = in.read(some)) {
          out.write(some, 0, (int) Math.min(count, most));
          most -= count;
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void delete(Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // It lies among the temporary files, which nobody keeps.
      file.toFile().deleteOnExit();
    }
  }
}
