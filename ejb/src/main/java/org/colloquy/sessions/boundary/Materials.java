package org.colloquy.sessions.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.colloquy.files.StoredFileView;
import org.colloquy.files.boundary.FileStore;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.sessions.control.Organisers;
import org.colloquy.sessions.control.SessionFiles;
import org.colloquy.sessions.control.SessionQueries;
import org.colloquy.shared.RequestKey;

/**
 * The files that belong to a session: slides, hand-outs, a recording. Those who run it keep them, a
 * joint one's those who look after it here; whoever sees the session reads them.
 */
@Boundary
@Stateless
public class Materials {

  @Inject private SessionQueries sessions;
  @Inject private Organisers organisers;
  @Inject private FileStore files;

  @Permit(value = Permission.SESSIONS_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public MaterialsView of(@NotNull UUID sessionId) {
    var session = sessions.get(sessionId);
    organisers.requireVisible(session);
    var keeper = organisers.keepsMaterials(session);
    var owner = SessionFiles.of(sessionId);
    return new MaterialsView(
        sessionId,
        session.title(),
        keeper,
        files.of(owner),
        keeper ? files.removedOf(owner) : List.of());
  }

  /**
   * Reads a file to its end and adds it. Asked for again, it is the one file.
   *
   * @param name as its reader saves it
   */
  @Permit(value = Permission.MATERIALS_KEEP, changes = true)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public StoredFileView add(
      @NotNull UUID sessionId, @NotNull RequestKey key, String name, @NotNull InputStream content) {
    requireKeeper(sessionId);
    return files.keep(key, SessionFiles.of(sessionId), name, content);
  }

  @Permit(value = Permission.MATERIALS_KEEP, changes = true)
  public StoredFileView rename(@NotNull UUID sessionId, @NotNull UUID file, String name) {
    requireKeeper(sessionId);
    return files.rename(SessionFiles.of(sessionId), file, name);
  }

  /** It can be brought back for a week. */
  @Permit(value = Permission.MATERIALS_KEEP, changes = true)
  public void remove(@NotNull UUID sessionId, @NotNull UUID file) {
    requireKeeper(sessionId);
    files.remove(SessionFiles.of(sessionId), file);
  }

  @Permit(value = Permission.MATERIALS_KEEP, changes = true)
  public StoredFileView bringBack(@NotNull UUID sessionId, @NotNull UUID file) {
    requireKeeper(sessionId);
    return files.bringBack(SessionFiles.of(sessionId), file);
  }

  private void requireKeeper(UUID sessionId) {
    organisers.require(Permission.MATERIALS_KEEP, sessions.get(sessionId));
  }
}
