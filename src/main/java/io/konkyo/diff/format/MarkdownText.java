package io.konkyo.diff.format;

/**
 * Makes text harmless inside a line of GitHub's Markdown: it shows as it is, builds nothing, links
 * nowhere and calls nobody.
 */
final class MarkdownText {

  /** Shows nothing; stands between characters that would be read as a name or a number together. */
  private static final char JOINER = '\u2060';

  private static final String ESCAPED = "\\`*_[]|~^#";

  private MarkdownText() {}

  /** Returns the text for the middle of a line, with at most {@code most} code points of it. */
  static String of(String text, int most) {
    return of(Passage.clipped(text, most));
  }

  /** Returns the text for the middle of a line. */
  static String of(String text) {
    String line = Printable.line(text);
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      add(line, i, safe);
    }
    return safe.toString();
  }

  private static void add(String line, int i, StringBuilder safe) {
    char c = line.charAt(i);
    boolean goesOn = i + 1 < line.length() && isWord(line.charAt(i + 1));
    switch (c) {
      case '&' -> safe.append("&amp;");
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      // GitHub's own way of telling a dollar sign from mathematics.
      case '$' -> safe.append("<span>$</span>");
      case '@' -> safe.append('@').append(JOINER);
      case '.' -> safe.append(line.startsWith("www", i - 3) ? "\\." : ".");
      case ':' -> {
        if (line.startsWith("//", i + 1)) {
          safe.append("\\:");
        } else {
          safe.append(isShortcode(line, i) ? ":" + JOINER : ":");
        }
      }
      case '-' ->
          safe.append(goesOn && line.regionMatches(true, i - 2, "GH", 0, 2) ? "-" + JOINER : "-");
      default -> {
        if (ESCAPED.indexOf(c) >= 0) {
          safe.append('\\');
        }
        safe.append(c);
        if (c == '#' && goesOn) {
          safe.append(JOINER);
        }
      }
    }
  }

  /** Whether a picture's name, such as {@code :tada:}, begins at the colon. */
  private static boolean isShortcode(String line, int colon) {
    int end = colon + 1;
    while (end < line.length() && isWord(line.charAt(end))) {
      end++;
    }
    return end > colon + 1 && end < line.length() && line.charAt(end) == ':';
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '+'
        || c == '-';
  }
}
