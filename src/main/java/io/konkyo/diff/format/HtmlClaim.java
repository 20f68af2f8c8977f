package io.konkyo.diff.format;

import io.konkyo.diff.ClaimDifference;
import io.konkyo.diff.FieldChange;
import io.konkyo.diff.Kind;
import io.konkyo.run.FieldValue;
import io.konkyo.run.StoredClaim;
import io.konkyo.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One difference on the page: what was on the left, what is on the right. */
final class HtmlClaim {

  private HtmlClaim() {}

  /**
   * Returns the difference.
   *
   * @param typeClass what its type's filter acts upon
   */
  static String of(ClaimDifference difference, String typeClass) {
    StoredClaim claim = difference.shown();
    Kind kind = difference.kind();
    StringBuilder html = new StringBuilder("<article class=\"claim ");
    html.append(kind.label()).append(' ').append(typeClass).append("\">\n<h3><b>");
    html.append(Marks.of(kind)).append(' ').append(kind.label()).append("</b> ");
    html.append(HtmlText.isolated(claim.mention().text())).append(" <small>");
    html.append(HtmlText.of(claim.type())).append("</small> <small>");
    html.append(HtmlText.of(claim.rule())).append("</small></h3>\n");
    html.append(sides(difference));
    html.append(difference.fields().isEmpty() ? facts(difference) : fields(difference.fields()));
    return html.append("</article>\n").toString();
  }

  private static String sides(ClaimDifference difference) {
    Optional<Passage> base = difference.base().map(Passage::of);
    Optional<Passage> now = difference.now().map(Passage::of);
    CharacterMarks marks =
        base.isPresent() && now.isPresent()
            ? CharacterMarks.of(base.get().text(), now.get().text())
            : new CharacterMarks(List.of(), List.of());
    return "<div class=\"two\">"
        + difference
            .base()
            .map(claim -> side("before", claim, "del", marks.base()))
            .orElse("<div class=\"side empty\">not there before</div>")
        + difference
            .now()
            .map(claim -> side("now", claim, "ins", marks.now()))
            .orElse("<div class=\"side empty\">not there now</div>")
        + "</div>\n";
  }

  private static String side(String name, StoredClaim claim, String element, List<Span> marks) {
    return "<div class=\"side\"><small>%s · line %d</small><p>%s</p></div>"
        .formatted(name, claim.line(), HtmlText.sentence(Passage.of(claim), element, marks));
  }

  private static String fields(List<FieldChange> changes) {
    StringBuilder html =
        new StringBuilder("<table class=\"fields\"><thead><tr><th scope=\"col\">field</th>");
    html.append("<th scope=\"col\">before</th><th scope=\"col\">now</th></tr></thead><tbody>");
    for (FieldChange change : changes) {
      Values values = Values.of(change);
      html.append("<tr><th scope=\"row\">").append(HtmlText.of(change.field())).append("</th>");
      html.append(cell("del", values.base())).append(cell("ins", values.now())).append("</tr>");
    }
    return html.append("</tbody></table>\n").toString();
  }

  private static String cell(String element, Optional<String> value) {
    String shown =
        value
            .map(text -> "<%1$s>%2$s</%1$s>".formatted(element, HtmlText.isolated(text)))
            .orElse("<em>none</em>");
    return "<td>" + shown + "</td>";
  }

  /** What a claim says that came or went; one that was reworded says what it said. */
  private static String facts(ClaimDifference difference) {
    Map<String, FieldValue> fields = difference.shown().fields();
    if (difference.kind() == Kind.REWORDED || fields.isEmpty()) {
      return "";
    }
    StringBuilder html = new StringBuilder("<dl class=\"facts\">");
    fields.forEach(
        (name, value) ->
            html.append("<div><dt>")
                .append(HtmlText.of(name))
                .append("</dt><dd>")
                .append(HtmlText.isolated(value.display()))
                .append("</dd></div>"));
    return html.append("</dl>\n").toString();
  }
}
