package io.konkyo.cli;

import io.konkyo.mention.MentionType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** Reads the types that an option names: names between commas, or {@code all}. */
final class TypeNames implements CommandLine.ITypeConverter<Set<MentionType>> {

  /** The types that are written where none are named. */
  static final String DEFAULT = "number,percent,money,official,person,statement";

  private static final String ALL = "all";

  @Override
  public Set<MentionType> convert(String value) {
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

  private static MentionType named(String name) {
    return Arrays.stream(MentionType.values())
        .filter(type -> type.label().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new CommandLine.TypeConversionException(
                    "unknown type '%s'; give all or some of %s".formatted(name, known())));
  }

  private static String known() {
    return Arrays.stream(MentionType.values())
        .map(MentionType::label)
        .collect(Collectors.joining(","));
  }
}
