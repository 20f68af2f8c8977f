package io.konkyo.extract;

import io.konkyo.article.InputException;
import io.konkyo.mention.MentionType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Types of claims as a call names them: names between commas, or {@code all}. */
public final class TypeSelection {

  /** The types that are written where none are named. */
  public static final String DEFAULT = "number,percent,money,official,person,statement";

  private static final String ALL = "all";

  private TypeSelection() {}

  /**
   * Returns the types named.
   *
   * @throws InputException if there is no type of one of the names
   */
  public static Set<MentionType> parse(String value) throws InputException {
    Set<MentionType> types = EnumSet.noneOf(MentionType.class);
    for (String name : value.split(",", -1)) {
      if (ALL.equals(name)) {
        types.addAll(EnumSet.allOf(MentionType.class));
      } else {
        types.add(named(name));
      }
    }
    return types;
  }

  private static MentionType named(String name) throws InputException {
    return Arrays.stream(MentionType.values())
        .filter(type -> type.label().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new InputException(
                    "unknown type '%s'; give all or some of %s".formatted(name, known())));
  }

  private static String known() {
    return Arrays.stream(MentionType.values())
        .map(MentionType::label)
        .collect(Collectors.joining(","));
  }
}
