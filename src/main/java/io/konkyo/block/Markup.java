package io.konkyo.block;

import io.konkyo.text.Span;
import io.konkyo.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The marks of Markdown that surround a line or stand alone on one. */
final class Markup {

  private static final String RULE_SIGNS = "|-*_=#>+:~`━─＝―";
  private static final Pattern URL = Pattern.compile("<?https?://[\\x21-\\x7E]+");
  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)]\\([^()\\s]*\\)");
  private static final String WRAPPERS = "*_~【＜〈[";
  private static final int LONGEST_WRAPPED = 400;

  private Markup() {}

  /** Returns whether the line shows nothing to a reader: a rule, a fence, a bare address. */
  static boolean isEmpty(String text, Span line) {
    if (text.startsWith("```", line.start()) || text.startsWith("~~~", line.start())) {
      return true;
    }
    for (int i = line.start(); i < line.end(); i++) {
      if (RULE_SIGNS.indexOf(text.charAt(i)) < 0 && !WhiteSpace.is(text.charAt(i))) {
        return mayBeAddress(text.charAt(line.start()))
            && URL.matcher(text).region(line.start(), line.end()).matches();
      }
    }
    return true;
  }

  /** Returns whether {@link #URL} may begin with the character. */
  private static boolean mayBeAddress(char first) {
    return first == 'h' || first == '<';
  }

  /**
   * Returns the content of a stretch that is emphasized, linked or in title brackets as a whole, or
   * that ends in the closing signs of a Markdown heading; else the stretch itself.
   */
  static Span unwrap(String text, Span span) {
    if (span.length() > LONGEST_WRAPPED || !mayBeWrapped(text, span)) {
      return span;
    }
    Span inner = span;
    Optional<Span> next = unwrapOnce(text, inner);
    while (next.isPresent()) {
      inner = next.get();
      next = unwrapOnce(text, inner);
    }
    return inner;
  }

  /** Returns whether the first or the last character is one that {@link #unwrapOnce} looks for. */
  private static boolean mayBeWrapped(String text, Span span) {
    return !span.isEmpty()
        && (text.charAt(span.end() - 1) == '#' || WRAPPERS.indexOf(text.charAt(span.start())) >= 0);
  }

  private static Optional<Span> unwrapOnce(String text, Span span) {
    String content = span.of(text);
    if (content.endsWith(" #") || content.endsWith("##")) {
      return WhiteSpace.trim(text, span.start(), span.end() - 1);
    }
    for (String sign : List.of("**", "__", "~~")) {
      if (isWrapped(content, sign, sign)) {
        return WhiteSpace.trim(text, span.start() + 2, span.end() - 2);
      }
    }
    for (String brackets : List.of("【】", "＜＞", "〈〉")) {
      if (isWrapped(content, brackets.substring(0, 1), brackets.substring(1))) {
        return WhiteSpace.trim(text, span.start() + 1, span.end() - 1);
      }
    }
    var link = LINK.matcher(content);
    return link.matches()
        ? WhiteSpace.trim(text, span.start() + link.start(1), span.start() + link.end(1))
        : Optional.empty();
  }

  private static boolean isWrapped(String content, String open, String close) {
    return content.length() > open.length() + close.length()
        && content.startsWith(open)
        && content.indexOf(close, open.length()) == content.length() - close.length();
  }

  /**
   * Cuts a line at its Markdown images.
   *
   * @return the stretches of text and, in their places, the alternative texts; addresses left out
   */
  static List<Part> images(String text, Lines.Line whole) {
    Span line = whole.span();
    if (!whole.bang()) {
      return List.of(new Part(line, false));
    }
    List<Part> parts = new ArrayList<>();
    int from = line.start();
    int open = indexOf(text, "![", from, line.end());
    while (open >= 0) {
      int middle = indexOf(text, "](", open, line.end());
      int close = middle < 0 ? -1 : indexOf(text, ")", middle, line.end());
      if (close < 0) {
        break;
      }
      boolean linked =
          open > from && text.charAt(open - 1) == '[' && text.startsWith("](", close + 1);
      int linkEnd = linked ? indexOf(text, ")", close + 1, line.end()) : -1;
      boolean inLink = linkEnd >= 0;
      WhiteSpace.trim(text, from, inLink ? open - 1 : open)
          .ifPresent(span -> parts.add(new Part(span, false)));
      WhiteSpace.trim(text, open + 2, middle).ifPresent(span -> parts.add(new Part(span, true)));
      from = (inLink ? linkEnd : close) + 1;
      open = indexOf(text, "![", from, line.end());
    }
    WhiteSpace.trim(text, from, line.end()).ifPresent(span -> parts.add(new Part(span, false)));
    return parts;
  }

  private static int indexOf(String text, String sought, int from, int end) {
    // String.indexOf knows no end before JDK 21, and the rest of the text may be long.
    for (int i = from; i <= end - sought.length(); i++) {
      if (text.startsWith(sought, i)) {
        return i;
      }
    }
    return -1;
  }

  /** A stretch of a line: text, or the alternative text of an image. */
  record Part(Span span, boolean image) {}
}
