package io.konkyo.block;

import io.konkyo.model.ModelException;
import io.konkyo.model.ModelFiles;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads the fields of a row of the tables under {@code models/blocks}. */
final class TableFields {

  private TableFields() {}

  /** Returns the fields, of which there must be {@code count}, none of them empty. */
  static List<String> of(ModelFiles.Line line, int count, String names) {
    List<String> fields = line.fields();
    if (fields.size() != count || fields.contains("")) {
      throw line.fault(
          "needs " + count + " fields between tabs (" + names + "), has " + fields.size());
    }
    return fields;
  }

  /** Returns the constant of {@code type} that {@code name} names in lower case. */
  static <E extends Enum<E>> E constant(ModelFiles.Line line, Class<E> type, String name) {
    List<E> constants = Arrays.asList(type.getEnumConstants());
    for (E constant : constants) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(name)) {
        return constant;
      }
    }
    throw line.fault(
        "has the unknown kind \""
            + name
            + "\"; known are "
            + String.join(
                ", ", constants.stream().map(c -> c.name().toLowerCase(Locale.ROOT)).toList()));
  }

  /** Returns the compiled pattern. */
  static Pattern pattern(ModelFiles.Line line, String expression) {
    try {
      return Pattern.compile(expression);
    } catch (PatternSyntaxException e) {
      ModelException fault =
          line.fault(
              "has a broken regular expression at character "
                  + (e.getIndex() + 1)
                  + ": "
                  + e.getDescription());
      fault.initCause(e);
      throw fault;
    }
  }
}
