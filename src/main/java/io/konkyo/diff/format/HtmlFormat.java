package io.konkyo.diff.format;

import io.konkyo.article.InputException;
import io.konkyo.diff.ClaimDifference;
import io.konkyo.diff.DocumentDifference;
import io.konkyo.diff.Kind;
import io.konkyo.diff.RunDifference;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A page for reading both runs side by side. It needs no network; nothing that an article says can
 * run in it. Above some thousand differences the browser gets the documents as text that a script
 * unpacks when they are opened, so that a page of hundreds of thousands stays quick.
 */
public final class HtmlFormat implements DiffFormat {

  /** A page with more differences is large. */
  private static final int LARGE = 5_000;

  /** So many differences are unpacked at once. */
  private static final int GROUP = 200;

  /** Up to that many differences all documents are open from the start. */
  private static final int OPEN = 200;

  @Override
  public void write(RunDifference difference, Writer out) throws IOException, InputException {
    int total = difference.summary().total().total();
    boolean large = total > LARGE;
    HtmlPage page = new HtmlPage(difference.summary(), large);
    out.write(page.head());
    difference.forEach(
        document -> {
          out.write(opening(document, page, total <= OPEN));
          if (large) {
            writePacked(document.claims(), page, out);
          } else {
            writeClaims(document.claims(), page, out);
          }
          out.write("</details>\n");
        });
    out.write(page.foot());
  }

  private static void writePacked(List<ClaimDifference> claims, HtmlPage page, Writer out)
      throws IOException {
    boolean grouped = claims.size() > GROUP;
    for (int from = 0; from < claims.size(); from += GROUP) {
      int to = Math.min(from + GROUP, claims.size());
      if (grouped) {
        out.write(
            "<details class=\"group\"><summary>%d to %d of %d</summary>\n"
                .formatted(from + 1, to, claims.size()));
      }
      // No escaped text can hold what would end this element.
      out.write("<script type=\"text/html\">\n");
      writeClaims(claims.subList(from, to), page, out);
      out.write(grouped ? "</script></details>\n" : "</script>\n");
    }
  }

  private static void writeClaims(List<ClaimDifference> claims, HtmlPage page, Writer out)
      throws IOException {
    for (ClaimDifference claim : claims) {
      out.write(HtmlClaim.of(claim, page.typeClass(claim.shown().type())));
    }
  }

  private static String opening(DocumentDifference document, HtmlPage page, boolean open) {
    StringBuilder html = new StringBuilder("<details class=\"doc\" data-counts=\"");
    html.append(counts(document, page)).append(open ? "\" open>" : "\">");
    html.append("<summary><h2>").append(HtmlText.isolated(document.doc())).append("</h2>");
    html.append(state(document)).append("<span class=\"tally\">");
    for (Kind kind : Kind.values()) {
      int count = document.counts().of(kind);
      if (count > 0) {
        html.append("<span class=\"").append(kind.label()).append("\">").append(Marks.of(kind));
        html.append(count).append("<span class=\"spoken\"> ").append(kind.label());
        html.append("</span></span>");
      }
    }
    return html.append("</span></summary>\n").toString();
  }

  private static String state(DocumentDifference document) {
    StringBuilder html = new StringBuilder();
    document
        .renamedFrom()
        .ifPresent(name -> html.append("renamed from ").append(HtmlText.isolated(name)));
    switch (document.state()) {
      case ADDED -> html.append("new document");
      case REMOVED -> html.append("document gone");
      case KEPT -> {}
    }
    document
        .failure()
        .ifPresent(
            reason ->
                html.append(html.isEmpty() ? "" : "; ")
                    .append("failed: ")
                    .append(HtmlText.isolated(reason)));
    return html.isEmpty() ? "" : "<span class=\"state\">" + html + "</span>";
  }

  /** How many differences of which kind and type the document has, for the filters. */
  private static String counts(DocumentDifference document, HtmlPage page) {
    Map<String, Integer> counts = new TreeMap<>();
    for (ClaimDifference claim : document.claims()) {
      String key = claim.kind().label() + ":" + page.typeClass(claim.shown().type());
      counts.merge(key, 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .map(count -> count.getKey() + ":" + count.getValue())
        .collect(Collectors.joining(" "));
  }
}
