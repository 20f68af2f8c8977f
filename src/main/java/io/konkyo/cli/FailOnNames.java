package io.konkyo.cli;

import io.konkyo.diff.FailOn;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** The names of what may make a difference a failure. */
final class FailOnNames implements CommandLine.ITypeConverter<FailOn> {

  @Override
  public FailOn convert(String name) {
    return Arrays.stream(FailOn.values())
        .filter(value -> label(value).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new CommandLine.TypeConversionException(
                    "'%s' is none of %s"
                        .formatted(
                            name,
                            Arrays.stream(FailOn.values())
                                .map(FailOnNames::label)
                                .collect(Collectors.joining(", ")))));
  }

  static String label(FailOn value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
