package org.colloquy.look.entity;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.colloquy.columns.Unlogged;

/**
 * What holds for a whole network: how it looks, from how many people on it says numbers of them,
 * what share of a session makes somebody present, and whether who is next in line is asked first.
 * There is one row, made with the schema.
 */
@Entity
@Table(name = "network_settings")
public class NetworkSettings {

  /** The id of the one row. */
  public static final int ONLY = 1;

  @Id private int id;

  @Version private int version;

  private String accent;

  @Basic(fetch = FetchType.LAZY)
  private byte[] logo;

  @Column(name = "logo_type")
  private String logoType;

  @Unlogged
  @Column(name = "logo_hash")
  private String logoHash;

  @Column(name = "smallest_count")
  private int smallestCount;

  @Column(name = "present_share")
  private int presentShare;

  @Column(name = "ask_first")
  private boolean askFirst;

  /** For JPA. */
  protected NetworkSettings() {}

  /** Six digits without a hash; null goes back to the platform's own colour. */
  public void paint(String colour) {
    accent = colour;
  }

  public void showLogo(byte[] content, String type, String hash) {
    logo = content.clone();
    logoType = type;
    logoHash = hash;
  }

  public void dropLogo() {
    logo = null;
    logoType = null;
    logoHash = null;
  }

  public void sayNumbersFrom(int people) {
    smallestCount = people;
  }

  public int smallestCount() {
    return smallestCount;
  }

  public void sayPresentFrom(int percent) {
    presentShare = percent;
  }

  public int presentShare() {
    return presentShare;
  }

  /** Whether who is next in line is asked before a place is theirs. */
  public void askFirst(boolean asked) {
    askFirst = asked;
  }

  public Optional<String> accent() {
    return Optional.ofNullable(accent);
  }

  public Optional<String> logoHash() {
    return Optional.ofNullable(logoHash);
  }

  public String logoType() {
    return logoType;
  }

  public byte[] logo() {
    return logo.clone();
  }
}
