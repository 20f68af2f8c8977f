package io.konkyo.diff.format;

import io.konkyo.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Text inside an HTML page: it shows as it is and does nothing. */
final class HtmlText {

  private HtmlText() {}

  /** Returns the text with nothing in it that begins or ends an element. */
  static String of(String text) {
    StringBuilder html = new StringBuilder();
    Printable.unixLines(text).codePoints().forEach(point -> add(point, html));
    return html.toString();
  }

  /** Returns a text that sets its own direction of writing and no other's. */
  static String isolated(String text) {
    return "<bdi lang=\"ja\">" + of(text) + "</bdi>";
  }

  /**
   * Returns a sentence with its mention and its marks.
   *
   * @param element the element that stands around each mark
   * @param marks stretches of the sentence in UTF-16 units, none over another
   */
  static String sentence(Passage passage, String element, List<Span> marks) {
    String text = passage.text();
    int begin = passage.before().length();
    int end = begin + passage.mention().length();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, begin, end, text.length()));
    marks.forEach(mark -> cuts.addAll(List.of(mark.start(), mark.end())));
    StringBuilder html = new StringBuilder("<bdi lang=\"ja\">");
    for (int cut : cuts) {
      if (cut == end && begin < end) {
        html.append("</mark>");
      }
      if (cut == begin && begin < end) {
        html.append("<mark>");
      }
      Integer next = cuts.higher(cut);
      if (next != null) {
        String piece = of(text.substring(cut, next));
        boolean marked = marks.stream().anyMatch(mark -> mark.contains(cut));
        html.append(marked ? "<" + element + ">" + piece + "</" + element + ">" : piece);
      }
    }
    return html.append("</bdi>").toString();
  }

  private static void add(int codePoint, StringBuilder html) {
    Optional<String> sign = Printable.instead(codePoint);
    if (sign.isPresent()) {
      html.append("<i>").append(sign.get()).append("</i>");
      return;
    }
    switch (codePoint) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '"' -> html.append("&quot;");
      case '\'' -> html.append("&#39;");
      default -> html.appendCodePoint(codePoint);
    }
  }
}
