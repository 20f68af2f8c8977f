package io.konkyo.cli;

import io.konkyo.article.InputException;
import io.konkyo.diff.format.DiffFormat;
import io.konkyo.diff.format.HtmlFormat;
import io.konkyo.diff.format.JsonFormat;
import io.konkyo.diff.format.LinePrefixes;
import io.konkyo.diff.format.MarkdownFormat;
import io.konkyo.diff.format.RdjsonlFormat;
import io.konkyo.diff.format.SarifFormat;
import io.konkyo.diff.format.SentenceLinePrefixes;
import io.konkyo.diff.format.SourceLinePrefixes;
import io.konkyo.diff.format.TextFormat;
import io.konkyo.run.Sources;
import io.konkyo.run.StoredRun;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
      case MARKDOWN -> new MarkdownFormat();
      case HTML -> new HtmlFormat();
      case SARIF -> new SarifFormat(prefix(source));
      case RDJSONL -> new RdjsonlFormat(prefix(source), prefixes(source, in, now));
    };
  }

  private static LinePrefixes prefixes(Optional<String> source, InputStream in, StoredRun now)
      throws InputException {
    return source.isPresent()
        ? new SourceLinePrefixes(Sources.of(List.of(source.get()), in), now)
        : new SentenceLinePrefixes(now.claims());
  }

  /**
   * The folder of the articles seen from the working folder, which is where code review looks them
   * up; nothing where it lies elsewhere, since no path of this machine belongs into the output.
   */
  static String prefix(Optional<String> source) {
    if (source.isEmpty() || source.get().equals("-")) {
      return "";
    }
    Path here = Path.of("").toAbsolutePath().normalize();
    Path given = here.resolve(source.get()).normalize();
    Path folder = Files.isRegularFile(given) ? given.getParent() : given;
    return folder.startsWith(here)
        ? here.relativize(folder).toString().replace(File.separatorChar, '/')
        : "";
  }
}
