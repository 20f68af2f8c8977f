package io.konkyo.diff.format;

import io.konkyo.diff.Kind;

/** The colours of a terminal, or none. */
final class Ink {

  private static final String RESET = "\u001B[0m";
  private static final String BOLD = "\u001B[1m";
  private static final String FAINT = "\u001B[2m";
  private static final String RED = "\u001B[31m";
  private static final String GREEN = "\u001B[32m";
  private static final String YELLOW = "\u001B[33m";
  private static final String CYAN = "\u001B[36m";

  private final boolean colour;

  Ink(boolean colour) {
    this.colour = colour;
  }

  String of(Kind kind, String text) {
    return switch (kind) {
      case ADDED -> coloured(GREEN, text);
      case REMOVED -> coloured(RED, text);
      case CHANGED -> coloured(YELLOW, text);
      case REWORDED -> coloured(CYAN, text);
    };
  }

  String heading(String text) {
    return coloured(BOLD, text);
  }

  String faint(String text) {
    return coloured(FAINT, text);
  }

  private String coloured(String code, String text) {
    return colour ? code + text + RESET : text;
  }
}
