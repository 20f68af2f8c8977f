package io.konkyo.mention.context;

import io.konkyo.mention.context.ContextWords.Sequel;
import io.konkyo.model.ModelFiles;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What follows a mention directly, as patterns by name; read from {@value #FILE}. */
final class Sequels {

  /** The file, below {@code models/}. */
  static final String FILE = "rules/sequels.tsv";

  private final Map<Sequel, List<Pattern>> patterns;

  private Sequels(Map<Sequel, List<Pattern>> patterns) {
    this.patterns = patterns;
  }

  /**
   * Reads the patterns.
   *
   * @throws io.konkyo.model.ModelException at the first line that is not as the file's head says
   */
  static Sequels load(ModelFiles models) {
    Map<Sequel, List<Pattern>> patterns = new EnumMap<>(Sequel.class);
    for (Sequel sequel : Sequel.values()) {
      patterns.put(sequel, new ArrayList<>());
    }
    for (ModelFiles.Line line : models.lines(FILE)) {
      List<String> fields = line.fields();
      if (fields.size() != 2) {
        throw line.fault("needs a name and a pattern between tabs");
      }
      try {
        patterns.get(named(line, fields.get(0))).add(Pattern.compile(fields.get(1)));
      } catch (PatternSyntaxException e) {
        throw line.fault("not a regular expression: " + e.getDescription(), e);
      }
    }
    return new Sequels(patterns);
  }

  private static Sequel named(ModelFiles.Line line, String name) {
    for (Sequel sequel : Sequel.values()) {
      if (sequel.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
        return sequel;
      }
    }
    throw line.fault("unknown name " + name);
  }

  /** Returns whether the text begins with what the name stands for. */
  boolean begins(Sequel sequel, String text) {
    for (Pattern pattern : patterns.get(sequel)) {
      if (pattern.matcher(text).lookingAt()) {
        return true;
      }
    }
    return false;
  }
}
