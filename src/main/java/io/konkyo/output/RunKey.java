package io.konkyo.output;

import io.konkyo.mention.MentionType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything beside the documents that decides what a run writes. Two runs with equal keys write
 * the same for the same document.
 *
 * @param version the program's
 * @param modelsHash the SHA-256 of models and rules, in lower-case hexadecimal
 * @param types the types of claims that are written, by name in the order of the types
 * @param encoding {@code auto} or the charset that all documents are in
 */
public record RunKey(String version, String modelsHash, List<String> types, String encoding) {

  /** Copies the list. */
  public RunKey {
    types = List.copyOf(types);
  }

  /** The key of this program's runs. */
  public static RunKey of(String modelsHash, Set<MentionType> types, String encoding) {
    List<String> names = new TreeSet<>(types).stream().map(MentionType::label).toList();
    return new RunKey(ProgramVersion.current(), modelsHash, names, encoding);
  }
}
