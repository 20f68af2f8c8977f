package io.konkyo.mention.lexicon;

import io.konkyo.model.ModelFiles;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the lines of lexicons and holds them to their form. */
public final class LexiconLines {

  private LexiconLines() {}

  /**
   * Returns the lines of a file.
   *
   * @throws io.konkyo.model.ModelException if a surface is empty or stands there a second time
   */
  public static List<ModelFiles.Line> unique(ModelFiles models, String file) {
    List<ModelFiles.Line> lines = models.lines(file);
    Set<String> seen = new HashSet<>();
    for (ModelFiles.Line line : lines) {
      String surface = line.firstField();
      if (surface.isEmpty()) {
        throw line.fault("the first column is empty");
      }
      if (!seen.add(surface)) {
        throw line.fault(surface + " stands here a second time");
      }
    }
    return lines;
  }

  /**
   * Returns the columns of a line.
   *
   * @throws io.konkyo.model.ModelException if there are not as many as wanted
   */
  public static List<String> columns(ModelFiles.Line line, int wanted) {
    List<String> fields = line.fields();
    if (fields.size() != wanted) {
      throw line.fault("needs " + wanted + " columns between tabs, has " + fields.size());
    }
    return fields;
  }

  /**
   * Returns the value.
   *
   * @throws io.konkyo.model.ModelException if it is none of those allowed
   */
  public static String oneOf(ModelFiles.Line line, String value, String... allowed) {
    if (!Arrays.asList(allowed).contains(value)) {
      throw line.fault("must be one of " + String.join(", ", allowed) + ", not " + value);
    }
    return value;
  }

  /** Returns a word with one to three labels, each a name and a value in turn. */
  public static Lexeme lexeme(String surface, String... pairs) {
    return new Lexeme(
        surface,
        switch (pairs.length) {
          case 2 -> Map.of(pairs[0], pairs[1]);
          case 4 -> Map.of(pairs[0], pairs[1], pairs[2], pairs[3]);
          case 6 -> Map.of(pairs[0], pairs[1], pairs[2], pairs[3], pairs[4], pairs[5]);
          default -> throw new IllegalArgumentException("one to three labels");
        });
  }
}
