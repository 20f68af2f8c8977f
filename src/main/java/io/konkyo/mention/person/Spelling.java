package io.konkyo.mention.person;

import io.konkyo.mention.lexicon.Lexeme;
import io.konkyo.mention.lexicon.LexemeTable;
import io.konkyo.model.ModelFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Brings spellings of one name to a common form, so that they can be compared. */
final class Spelling {

  /** The file read, below {@code models/}. */
  static final String FILE = "people/spellings.tsv";

  private static final String COMMON = "common";

  private final LexemeTable variants;

  private Spelling(LexemeTable variants) {
    this.variants = variants;
  }

  /**
   * Reads the variants.
   *
   * @throws io.konkyo.model.ModelException at the first line that is not as the file's head says
   */
  static Spelling load(ModelFiles models) {
    List<Lexeme> variants = new ArrayList<>();
    for (ModelFiles.Line line : models.lines(FILE)) {
      List<String> fields = line.fields();
      if (fields.size() != 2 || fields.get(0).isEmpty() || fields.get(1).isEmpty()) {
        throw line.fault("needs 2 columns between tabs: what is written and its common form");
      }
      variants.add(new Lexeme(fields.get(0), Map.of(COMMON, fields.get(1))));
    }
    return new Spelling(new LexemeTable(variants));
  }

  /** Returns the common form of a name or a part of one. */
  String common(String name) {
    StringBuilder common = new StringBuilder();
    int at = 0;
    while (at < name.length()) {
      List<Lexeme> variant = variants.at(name, at, name.length());
      if (variant.isEmpty()) {
        common.append(name.charAt(at));
        at++;
      } else {
        String form = variant.get(0).label(COMMON).orElseThrow();
        common.append(form.equals("-") ? "" : form);
        at += variant.get(0).surface().length();
      }
    }
    return common.toString();
  }
}
