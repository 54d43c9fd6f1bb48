package org.colloquy.attendance;

/** Where somebody was while they took part. */
public enum AttendanceMode {
  ROOM,
  ONLINE
}
