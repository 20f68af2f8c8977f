package io.konkyo.diff.format;

import io.konkyo.diff.Counts;
import io.konkyo.diff.Kind;
import io.konkyo.diff.Summary;
import io.konkyo.output.ProgramVersion;
import io.konkyo.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** What stands around the documents on the page: counts, filters, style and script. */
final class HtmlPage {

  /** More types than that are the work of something else than this program. */
  private static final int MOST_TYPES = 50;

  private final String style = resource("page.css");
  private final String script = resource("page.js");
  private final Summary summary;
  private final boolean large;
  private final Map<String, String> typeClasses = new LinkedHashMap<>();

  /**
   * Makes the frame of a page.
   *
   * @param large whether documents are kept as text until they are opened
   */
  HtmlPage(Summary summary, boolean large) {
    this.summary = summary;
    this.large = large;
    summary.byType().keySet().stream()
        .limit(MOST_TYPES)
        .forEach(type -> typeClasses.put(type, "t" + typeClasses.size()));
  }

  /** Returns everything in front of the first document. */
  String head() {
    StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n");
    html.append("<meta charset=\"utf-8\">\n");
    html.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    html.append("style-src '").append(hash(style)).append("'; ");
    html.append("script-src '").append(hash(script)).append("'; ");
    html.append("base-uri 'none'; form-action 'none'\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.append("<title>").append(title()).append("</title>\n");
    html.append("<style>").append(style).append("</style>\n</head>\n<body>\n<main>\n");
    html.append("<header>\n<h1>").append(title()).append("</h1>\n");
    html.append("<p class=\"lead\">").append(lead()).append("</p>\n");
    if (summary.total().total() > 0) {
      html.append(kinds()).append(types()).append("</header>\n").append(filters());
    } else {
      html.append("</header>\n");
    }
    if (large) {
      html.append("<noscript><p>This page is large: its documents open with scripts on. ");
      html.append("The other formats of konkyo diff need none.</p></noscript>\n");
    }
    return html.toString();
  }

  /** Returns everything behind the last document. */
  String foot() {
    return "<footer>konkyo %s</footer>\n</main>\n<script>%s</script>\n</body>\n</html>\n"
        .formatted(HtmlText.of(ProgramVersion.current()), script);
  }

  /** Returns the class of a type's claims; those beyond the filter have none. */
  String typeClass(String type) {
    return typeClasses.getOrDefault(type, "");
  }

  private String title() {
    int claims = summary.total().total();
    return claims == 0
        ? "No claim differs"
        : Marks.count(claims, "claim") + (claims == 1 ? " differs" : " differ");
  }

  private String lead() {
    if (summary.isEmpty()) {
      return "The two runs say the same.";
    }
    String renamed = summary.renamed() > 0 ? ", " + summary.renamed() + " renamed" : "";
    return "in " + Marks.count(summary.documents(), "document") + renamed;
  }

  private String kinds() {
    StringBuilder html = new StringBuilder("<ul class=\"kinds\">\n");
    for (Kind kind : Kind.values()) {
      html.append("<li class=\"").append(kind.label()).append("\"><b>");
      html.append(summary.total().of(kind)).append("</b><span>").append(Marks.of(kind));
      html.append(' ').append(kind.label()).append("</span></li>\n");
    }
    return html.append("</ul>\n").toString();
  }

  private String types() {
    StringBuilder html = new StringBuilder("<div class=\"scroll\"><table class=\"types\">\n");
    html.append("<thead><tr><th scope=\"col\">type</th>");
    for (Kind kind : Kind.values()) {
      html.append("<th scope=\"col\"><b>").append(Marks.of(kind)).append("</b> <span>");
      html.append(kind.label()).append("</span></th>");
    }
    html.append("<th scope=\"col\">total</th></tr></thead>\n<tbody>\n");
    summary.byType().forEach((type, counts) -> html.append(row(HtmlText.of(type), counts)));
    html.append("</tbody>\n<tfoot>\n").append(row("total", summary.total()));
    return html.append("</tfoot>\n</table></div>\n").toString();
  }

  private static String row(String name, Counts counts) {
    StringBuilder html = new StringBuilder("<tr><th scope=\"row\">").append(name).append("</th>");
    for (Kind kind : Kind.values()) {
      html.append(cell(counts.of(kind)));
    }
    return html.append(cell(counts.total())).append("</tr>\n").toString();
  }

  private static String cell(int count) {
    return count == 0 ? "<td class=\"none\">0</td>" : "<td>" + count + "</td>";
  }

  /** Hidden until the script is there that makes them work. */
  private String filters() {
    StringBuilder html =
        new StringBuilder("<div id=\"filters\" hidden>\n<fieldset><legend>Kinds</legend>");
    for (Kind kind : Kind.values()) {
      html.append(box(kind.label(), Marks.of(kind) + " " + kind.label()));
    }
    html.append("</fieldset>\n<fieldset><legend>Types</legend>");
    typeClasses.forEach((type, name) -> html.append(box(name, HtmlText.of(type))));
    html.append("</fieldset>\n");
    if (!large) {
      html.append("<button type=\"button\" value=\"open\">Open all</button>\n");
    }
    html.append("<button type=\"button\" value=\"close\">Close all</button>\n");
    return html.append("<output id=\"shown\"></output>\n</div>\n").toString();
  }

  private static String box(String value, String label) {
    return "<label><input type=\"checkbox\" value=\"%s\" checked><span>%s</span></label>"
        .formatted(value, label);
  }

  private static String hash(String text) {
    MessageDigest digest = Sha256.digest();
    return "sha256-"
        + Base64.getEncoder().encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String resource(String name) {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      // A browser hashes the text with plain line ends, whatever a checkout made of them.
      return Printable.unixLines(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own files cannot be read", e);
    }
  }
}
