package io.konkyo.review;

import com.fasterxml.jackson.core.JsonGenerator;
import io.konkyo.output.ProgramVersion;
import io.konkyo.review.DocumentData.Words;
import io.konkyo.run.StoredClaim;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers what the page must know of all documents before any is opened, and writes it. */
final class IndexData {

  /** How many values of a field are offered to choose from. */
  private static final int MAX_VALUES = 200;

  private static final Comparator<Map.Entry<String, Integer>> MOST_FREQUENT_FIRST =
      Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
          .thenComparing(Map.Entry.comparingByKey());

  private final Words words;
  private final CorpusTally tally = new CorpusTally();
  private final StringBuilder documents = new StringBuilder();

  IndexData(Words words) {
    this.words = words;
  }

  /** Takes a document in; returns the counts of it alone. */
  CorpusTally add(ReviewedDocument document) throws IOException {
    CorpusTally own = new CorpusTally();
    Map<Integer, Integer> types = new TreeMap<>();
    for (StoredClaim claim : document.claims()) {
      own.add(claim);
      tally.add(claim);
      types.merge(words.types().number(claim.type()), 1, Integer::sum);
    }
    int[] gaps = new int[Gap.Kind.values().length];
    document.gaps().forEach(gap -> gaps[gap.kind().ordinal()]++);
    documents.append(documents.isEmpty() ? "" : ",\n");
    documents.append(DataJson.of(json -> line(json, document, types, gaps)));
    return own;
  }

  private static void line(
      JsonGenerator json, ReviewedDocument document, Map<Integer, Integer> types, int[] gaps)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("name", document.doc());
    json.writeStringField("state", document.state().label());
    if (document.message().isPresent()) {
      json.writeStringField("message", document.message().get());
    }
    if (document.chars().isPresent()) {
      json.writeNumberField("chars", document.chars().getAsInt());
    }
    if (document.encoding().isPresent()) {
      json.writeStringField("encoding", document.encoding().get());
    }
    json.writeArrayFieldStart("types");
    for (Map.Entry<Integer, Integer> type : types.entrySet()) {
      json.writeNumber(type.getKey());
      json.writeNumber(type.getValue());
    }
    json.writeEndArray();
    json.writeFieldName("gaps");
    json.writeArray(gaps, 0, gaps.length);
    json.writeEndObject();
  }

  /** Returns the data. */
  String json() throws IOException {
    return DataJson.of(this::write);
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("version", ProgramVersion.current());
    DocumentData.strings(json, "types", words.types().words());
    DocumentData.strings(json, "fields", words.fields().words());
    DocumentData.strings(json, "common", words.common().words());
    DocumentData.strings(
        json, "gaps", Arrays.stream(Gap.Kind.values()).map(Gap.Kind::label).toList());
    json.writeObjectFieldStart("values");
    for (Map.Entry<String, Map<String, Integer>> field : tally.values().entrySet()) {
      json.writeArrayFieldStart(field.getKey());
      for (Map.Entry<String, Integer> value : frequent(field.getValue())) {
        json.writeStartArray();
        json.writeString(value.getKey());
        json.writeNumber(value.getValue());
        json.writeEndArray();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeFieldName("sums");
    DocumentData.sums(json, tally.sums());
    json.writeFieldName("docs");
    json.writeRawValue("[" + documents + "]");
    json.writeEndObject();
  }

  private static List<Map.Entry<String, Integer>> frequent(Map<String, Integer> values) {
    return values.entrySet().stream().sorted(MOST_FREQUENT_FIRST).limit(MAX_VALUES).toList();
  }
}
