package io.konkyo.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** Constants by the names that they have on the command line: in lower case. */
final class Labels {

  private Labels() {}

  /** Returns a constant's name. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the constant of a name.
   *
   * @throws CommandLine.TypeConversionException if there is none
   */
  static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> of(constant).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new CommandLine.TypeConversionException(
                    "'%s' is none of %s"
                        .formatted(
                            name,
                            Arrays.stream(type.getEnumConstants())
                                .map(Labels::of)
                                .collect(Collectors.joining(", ")))));
  }
}
