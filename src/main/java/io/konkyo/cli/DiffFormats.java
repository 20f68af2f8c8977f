package io.konkyo.cli;

import io.konkyo.article.InputException;
import io.konkyo.diff.format.DiffFormat;
import io.konkyo.diff.format.JsonFormat;
import io.konkyo.diff.format.TextFormat;
import io.konkyo.run.StoredRun;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** The forms of a difference by their names. */
final class DiffFormats implements CommandLine.ITypeConverter<DiffFormats.Name> {

  /** The names. */
  enum Name {
    TEXT,
    MARKDOWN,
    JSON,
    HTML,
    SARIF,
    RDJSONL;

    private String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Name convert(String name) {
    return Arrays.stream(Name.values())
        .filter(value -> value.label().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new CommandLine.TypeConversionException(
                    "'%s' is none of %s"
                        .formatted(
                            name,
                            Arrays.stream(Name.values())
                                .map(Name::label)
                                .collect(Collectors.joining(", ")))));
  }

  static DiffFormat of(
      Name name, boolean colour, Optional<String> source, InputStream in, StoredRun now)
      throws InputException {
    return switch (name) {
      case TEXT -> new TextFormat(colour);
      case JSON -> new JsonFormat();
      default -> throw new InputException("not yet");
    };
  }
}
