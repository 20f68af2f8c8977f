package io.konkyo.run;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A line of {@code documents.jsonl}.
 *
 * @param doc the path below the input root
 * @param sha256 of the file's bytes, absent where not all of them could be read
 * @param chars code points of the decoded text
 * @param encoding the name of the charset that decoded it
 * @param error why it failed; absent where it did not
 * @param claims how many claims of each type were written, by the types' labels
 */
public record StoredDocument(
    String doc,
    Optional<String> sha256,
    OptionalInt chars,
    Optional<String> encoding,
    Optional<String> error,
    Map<String, Integer> claims) {}
