package io.konkyo.output;

import io.konkyo.json.JsonObjectWriter;
import io.konkyo.mention.MentionType;
import java.util.Map;
import java.util.Optional;

/** One line of {@code documents.jsonl}: what came of a document. */
public sealed interface DocumentRecord {

  /** Returns the document's name. */
  String doc();

  /** Returns the line, with its line end. */
  String line();

  /** Returns the code points of its text, 0 where it was not decoded. */
  int chars();

  /**
   * What is known of a document that could be decoded.
   *
   * @param sha256 the hash of the file's bytes, in lower-case hexadecimal
   * @param chars the code points of its text
   * @param encoding the name of the charset that decoded it
   */
  record Facts(String sha256, int chars, String encoding) {}

  /**
   * A document that was analysed.
   *
   * @param claims how many claims of each type were written
   */
  record Ok(String doc, Facts facts, Map<MentionType, Integer> claims) implements DocumentRecord {

    @Override
    public int chars() {
      return facts.chars();
    }

    @Override
    public String line() {
      JsonObjectWriter json = JsonObjectWriter.onOneLine().text("doc", doc);
      writeFacts(json, facts);
      json.text("status", "ok").beginObject("claims");
      claims.forEach((type, count) -> json.integer(type.label(), count));
      return json.endObject().finish();
    }
  }

  /**
   * A document that could not be read or analysed.
   *
   * @param sha256 the hash of the file's bytes, absent where not all of them could be read
   * @param facts present where it was decoded
   * @param error what is wrong, on one line
   */
  record Failed(String doc, Optional<String> sha256, Optional<Facts> facts, String error)
      implements DocumentRecord {

    @Override
    public int chars() {
      return facts.map(Facts::chars).orElse(0);
    }

    @Override
    public String line() {
      JsonObjectWriter json = JsonObjectWriter.onOneLine().text("doc", doc);
      if (facts.isPresent()) {
        writeFacts(json, facts.get());
      } else {
        sha256.ifPresent(hash -> json.text("sha256", hash));
      }
      return json.text("status", "failed").text("error", error).finish();
    }
  }

  private static void writeFacts(JsonObjectWriter json, Facts facts) {
    json.text("sha256", facts.sha256());
    json.integer("chars", facts.chars());
    json.text("encoding", facts.encoding());
  }
}
