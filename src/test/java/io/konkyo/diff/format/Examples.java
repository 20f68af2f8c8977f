package io.konkyo.diff.format;

import io.konkyo.article.InputException;
import io.konkyo.diff.ClaimDifference;
import io.konkyo.diff.Counts;
import io.konkyo.diff.DocumentDifference;
import io.konkyo.diff.FieldChange;
import io.konkyo.diff.Kind;
import io.konkyo.diff.RunDifference;
import io.konkyo.diff.Summary;
import io.konkyo.run.FieldValue;
import io.konkyo.run.StoredClaim;
import io.konkyo.text.CodePoints;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Differences made by hand. */
final class Examples {

  /** Text that would do harm where it is not made harmless. */
  static final String HOSTILE =
      "</p></script><script>alert('\"&')</script> @org/team #12 `x` *b* |c| [l](http://x.y) \u202E逆\u2069 😀\r\nx\ud83d";

  private Examples() {}

  /**
   * A claim.
   *
   * @param place {@code doc:line:column:offset} of the beginning of its sentence
   * @param sentence with the mention between 《 and 》
   * @param fields names and values in turns
   */
  static StoredClaim claim(
      String id, String type, String place, String sentence, Object... fields) {
    String[] parts = place.split(":");
    int line = Integer.parseInt(parts[1]);
    int column = Integer.parseInt(parts[2]);
    int offset = Integer.parseInt(parts[3]);
    int begin = sentence.indexOf('《');
    String mention = sentence.substring(begin + 1, sentence.indexOf('》'));
    String text = sentence.replace("《", "").replace("》", "");
    CodePoints points = new CodePoints(text);
    int start = offset + points.offset(begin);
    int lines = points.line(begin) - 1;
    return new StoredClaim(
        id,
        type,
        parts[0],
        new FieldValue.Place(start, start + mention.codePointCount(0, mention.length()), mention),
        line + lines,
        lines == 0 ? column + points.column(begin) - 1 : points.column(begin),
        new FieldValue.Place(offset, offset + points.count(), text),
        Optional.empty(),
        fields(fields),
        Map.of(),
        type + ".rule");
  }

  private static Map<String, FieldValue> fields(Object... fields) {
    Map<String, FieldValue> values = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      values.put((String) fields[i], value(fields[i + 1]));
    }
    return values;
  }

  /** A number, a text or a value as it is. */
  static FieldValue value(Object value) {
    if (value instanceof Number number) {
      return new FieldValue.Decimal(new BigDecimal(number.toString()));
    }
    return value instanceof String text ? new FieldValue.Text(text) : (FieldValue) value;
  }

  static ClaimDifference added(StoredClaim claim) {
    return new ClaimDifference(Kind.ADDED, Optional.empty(), Optional.of(claim), List.of());
  }

  static ClaimDifference removed(StoredClaim claim) {
    return new ClaimDifference(Kind.REMOVED, Optional.of(claim), Optional.empty(), List.of());
  }

  static ClaimDifference reworded(StoredClaim base, StoredClaim now) {
    return new ClaimDifference(Kind.REWORDED, Optional.of(base), Optional.of(now), List.of());
  }

  /** A change of the fields that the two claims have and of the mention's text. */
  static ClaimDifference changed(StoredClaim base, StoredClaim now) {
    List<FieldChange> changes = new ArrayList<>();
    if (!base.mention().text().equals(now.mention().text())) {
      changes.add(
          new FieldChange(
              "text",
              Optional.of(new FieldValue.Text(base.mention().text())),
              Optional.of(new FieldValue.Text(now.mention().text()))));
    }
    Map<String, FieldValue> names = new LinkedHashMap<>(base.fields());
    names.putAll(now.fields());
    for (String name : names.keySet()) {
      Optional<FieldValue> was = Optional.ofNullable(base.fields().get(name));
      Optional<FieldValue> is = Optional.ofNullable(now.fields().get(name));
      if (!was.equals(is)) {
        changes.add(new FieldChange(name, was, is));
      }
    }
    return new ClaimDifference(Kind.CHANGED, Optional.of(base), Optional.of(now), changes);
  }

  static DocumentDifference document(String doc, ClaimDifference... claims) {
    return document(doc, DocumentDifference.State.KEPT, claims);
  }

  static DocumentDifference document(
      String doc, DocumentDifference.State state, ClaimDifference... claims) {
    return new DocumentDifference(
        doc, state, Optional.empty(), Optional.empty(), counts(List.of(claims)), List.of(claims));
  }

  static DocumentDifference renamed(String doc, String from, ClaimDifference... claims) {
    return new DocumentDifference(
        doc,
        DocumentDifference.State.KEPT,
        Optional.of(from),
        Optional.empty(),
        counts(List.of(claims)),
        List.of(claims));
  }

  static DocumentDifference failed(String doc, String why, ClaimDifference... claims) {
    return new DocumentDifference(
        doc,
        DocumentDifference.State.KEPT,
        Optional.empty(),
        Optional.of(why),
        counts(List.of(claims)),
        List.of(claims));
  }

  private static Counts counts(List<ClaimDifference> claims) {
    Counts counts = Counts.NONE;
    for (ClaimDifference claim : claims) {
      counts = counts.and(claim.kind());
    }
    return counts;
  }

  static RunDifference run(DocumentDifference... documents) {
    Map<String, Counts> byType = new TreeMap<>();
    int renamed = 0;
    Counts total = Counts.NONE;
    for (DocumentDifference document : documents) {
      renamed += document.renamedFrom().isPresent() ? 1 : 0;
      total = total.plus(document.counts());
      for (ClaimDifference claim : document.claims()) {
        byType.merge(claim.shown().type(), Counts.NONE.and(claim.kind()), (a, b) -> a.plus(b));
      }
    }
    Summary summary = new Summary(byType, total, documents.length, renamed);
    return new RunDifference() {
      @Override
      public Summary summary() {
        return summary;
      }

      @Override
      public void forEach(Receiver receiver) throws IOException, InputException {
        for (DocumentDifference document : documents) {
          receiver.accept(document);
        }
      }
    };
  }

  /** One difference of each kind, and documents that came, went, failed and got another name. */
  static RunDifference oneOfEach() {
    return run(
        document(
            "budget/令和 7.txt",
            changed(
                claim(
                    "c0",
                    "money",
                    "budget/令和 7.txt:3:1:20",
                    "分担金は年《2,110億円》である。",
                    "value",
                    211000000000L,
                    "bound",
                    "eq"),
                claim(
                    "c1",
                    "money",
                    "budget/令和 7.txt:4:1:31",
                    "分担金は年《2,130億円》である。",
                    "value",
                    213000000000L,
                    "bound",
                    "eq",
                    "currency",
                    "JPY")),
            added(
                claim(
                    "a1",
                    "percent",
                    "budget/令和 7.txt:6:1:50",
                    "うち《三割》を県が負う。",
                    "value",
                    30,
                    "unit",
                    "%"))),
        renamed(
            "minutes.txt",
            "old/minutes.txt",
            reworded(
                claim("w0", "person", "old/minutes.txt:1:1:0", "《真砂井　透》氏が述べた。", "name", "真砂井透"),
                claim("w1", "person", "minutes.txt:1:1:0", "きのう《真砂井　透》氏が述べた。", "name", "真砂井透"))),
        document(
            "tide.txt",
            DocumentDifference.State.REMOVED,
            removed(
                claim(
                    "r0", "number", "tide.txt:2:1:8", "船は《12隻》ある。", "value", 12, "counter", "隻"))));
  }

  static RunDifference hostile() {
    return run(
        failed(
            HOSTILE,
            HOSTILE,
            changed(
                claim(
                    "h0", HOSTILE, "h.txt:1:1:0", HOSTILE + "《" + HOSTILE + "》", HOSTILE, HOSTILE),
                claim("h1", HOSTILE, "h.txt:1:1:0", "《" + HOSTILE + "》" + HOSTILE, HOSTILE, "x"))));
  }

  static String written(DiffFormat format, RunDifference difference)
      throws IOException, InputException {
    StringWriter out = new StringWriter();
    format.write(difference, out);
    return out.toString();
  }
}
