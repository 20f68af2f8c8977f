package io.konkyo.review;

import com.fasterxml.jackson.core.JsonGenerator;
import io.konkyo.json.JsonObjectWriter;
import io.konkyo.run.FieldValue;
import io.konkyo.run.StoredClaim;
import io.konkyo.text.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes one document as the page's script reads it: the text once, claims and gaps as places in
 * it, counted in code points, and numbers of words in place of the words that come again and again.
 * Where the text does not say what a place says, the place carries its own text.
 */
final class DocumentData {

  /** JavaScript keeps every whole number and decimal of so many digits as it is. */
  private static final int SAFE_DIGITS = 15;

  private static final int SAFE_SCALE = 6;

  private final Words words;
  private final ReviewedDocument document;
  private final Optional<Slices> slices;
  private final Map<FieldValue.Place, Integer> sentences = new LinkedHashMap<>();

  /** The words of the whole page. */
  record Words(Vocabulary types, Vocabulary fields, Vocabulary common) {

    Words() {
      this(new Vocabulary(), new Vocabulary(), new Vocabulary());
    }
  }

  private DocumentData(ReviewedDocument document, Words words) {
    this.document = document;
    this.words = words;
    this.slices = document.text().map(Slices::new);
  }

  /** Returns the document's data. */
  static String of(ReviewedDocument document, CorpusTally tally, Words words) throws IOException {
    DocumentData data = new DocumentData(document, words);
    return DataJson.of(json -> data.write(json, tally));
  }

  private void write(JsonGenerator json, CorpusTally tally) throws IOException {
    json.writeStartObject();
    if (document.text().isPresent()) {
      json.writeStringField("text", document.text().get());
    }
    json.writeArrayFieldStart("claims");
    for (StoredClaim claim : document.claims()) {
      claim(json, claim);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("sentences");
    for (FieldValue.Place sentence : sentences.keySet()) {
      place(json, sentence);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("gaps");
    for (Gap gap : document.gaps()) {
      gap(json, gap.kind().ordinal(), gap.span(), gap.reason());
    }
    json.writeEndArray();
    json.writeFieldName("sums");
    sums(json, tally.sums());
    json.writeEndObject();
  }

  private void claim(JsonGenerator json, StoredClaim claim) throws IOException {
    json.writeStartArray();
    json.writeString(claim.id());
    json.writeNumber(words.types().number(claim.type()));
    place(json, claim.mention());
    json.writeNumber(claim.line());
    json.writeNumber(claim.column());
    json.writeNumber(sentences.computeIfAbsent(claim.sentence(), fresh -> sentences.size()));
    json.writeNumber(claim.section().map(words.common()::number).orElse(-1));
    json.writeNumber(words.common().number(claim.rule()));
    json.writeStartArray();
    for (Map.Entry<String, FieldValue> field : claim.fields().entrySet()) {
      json.writeNumber(words.fields().number(field.getKey()));
      value(json, field.getValue());
    }
    json.writeEndArray();
    if (!claim.links().isEmpty()) {
      json.writeStartObject();
      for (Map.Entry<String, String> link : claim.links().entrySet()) {
        json.writeStringField(link.getKey(), link.getValue());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void value(JsonGenerator json, FieldValue value) throws IOException {
    if (value instanceof FieldValue.Place place) {
      place(json, place);
    } else if (value instanceof FieldValue.Decimal decimal) {
      decimal(json, decimal.value());
    } else if (value instanceof FieldValue.Flag flag) {
      json.writeBoolean(flag.value());
    } else if (value instanceof FieldValue.Time time) {
      json.writeStartObject();
      json.writeStringField("iso", time.iso());
      if (time.place().isPresent()) {
        json.writeFieldName("place");
        place(json, time.place().get());
      }
      if (time.fiscal()) {
        json.writeBooleanField("fiscal", true);
      }
      json.writeEndObject();
    } else {
      json.writeString(value.display());
    }
  }

  private static void decimal(JsonGenerator json, BigDecimal value) throws IOException {
    String plain = JsonObjectWriter.plain(value);
    long digits = plain.chars().filter(Character::isDigit).count();
    if (digits <= SAFE_DIGITS && value.scale() <= SAFE_SCALE) {
      json.writeNumber(plain);
    } else {
      json.writeStartArray();
      json.writeString(plain);
      json.writeEndArray();
    }
  }

  private void place(JsonGenerator json, FieldValue.Place place) throws IOException {
    json.writeStartArray();
    json.writeNumber(place.start());
    json.writeNumber(place.end());
    if (slices.flatMap(text -> text.find(place)).isEmpty()) {
      json.writeString(place.text());
    }
    json.writeEndArray();
  }

  private void gap(JsonGenerator json, int kind, Span span, Optional<String> reason)
      throws IOException {
    json.writeStartArray();
    json.writeNumber(kind);
    json.writeNumber(span.start());
    json.writeNumber(span.end());
    json.writeNumber(reason.map(words.common()::number).orElse(-1));
    json.writeEndArray();
  }

  /** Writes the sums of money: currency, total, number of amounts. */
  static void sums(JsonGenerator json, Map<String, CorpusTally.Sum> sums) throws IOException {
    json.writeStartArray();
    for (Map.Entry<String, CorpusTally.Sum> sum : sums.entrySet()) {
      json.writeStartArray();
      json.writeString(sum.getKey());
      json.writeString(JsonObjectWriter.plain(sum.getValue().total()));
      json.writeNumber(sum.getValue().amounts());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /** Returns the words of a collection as an array. */
  static void strings(JsonGenerator json, String name, Collection<String> strings)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String string : strings) {
      json.writeString(string);
    }
    json.writeEndArray();
  }
}
