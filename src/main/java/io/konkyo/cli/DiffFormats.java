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
import java.util.List;
import java.util.Optional;
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
    RDJSONL
  }

  @Override
  public Name convert(String name) {
    return Labels.constant(Name.class, name);
  }

  /**
   * Makes a form.
   *
   * @param colour whether a terminal's colours are wanted
   * @param source the input that the new run was made from, as the user gave it
   * @param in standard input, which may be that input
   * @throws InputException if there is no such input
   */
  static DiffFormat of(
      Name name, boolean colour, Optional<String> source, InputStream in, StoredRun now)
      throws InputException {
    return switch (name) {
      case TEXT -> new TextFormat(colour);
      case MARKDOWN -> new MarkdownFormat();
      case JSON -> new JsonFormat();
      case HTML -> new HtmlFormat();
      case SARIF -> new SarifFormat(root(source));
      case RDJSONL -> new RdjsonlFormat(root(source), prefixes(source, in, now));
    };
  }

  private static LinePrefixes prefixes(Optional<String> source, InputStream in, StoredRun now)
      throws InputException {
    return source.isPresent()
        ? new SourceLinePrefixes(Sources.of(List.of(source.get()), in), now)
        : new SentenceLinePrefixes(now.claims());
  }

  /** Returns the folder of the articles as a repository names it: below the current one. */
  private static String root(Optional<String> source) throws InputException {
    if (source.isEmpty()) {
      return "";
    }
    Path given = Path.of(source.get());
    if (Files.notExists(given)) {
      throw new InputException("no such file or folder: " + given);
    }
    Path folder = Files.isDirectory(given) ? given : given.toAbsolutePath().getParent();
    Path here = Path.of("").toAbsolutePath();
    Path absolute = folder.toAbsolutePath().normalize();
    return absolute.startsWith(here)
        ? here.relativize(absolute).toString().replace(File.separatorChar, '/')
        : "";
  }
}
