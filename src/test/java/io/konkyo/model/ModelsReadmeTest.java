package io.konkyo.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the description of the models to the files that there are. */
class ModelsReadmeTest {

  private static final Path MODELS = Path.of("models");
  private static final Pattern NAMED =
      Pattern.compile("`(?:[a-z]+/)?([a-z-]+\\.(?:tsv|csv|rules|bin))`");

  @Test
  void namesEveryFileAndNoOther() throws IOException {
    Set<String> named =
        NAMED
            .matcher(Files.readString(MODELS.resolve("README.md")))
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> present = new TreeSet<>();
    try (Stream<Path> files = Files.walk(MODELS)) {
      files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("README.md"))
          .forEach(present::add);
    }
    assertEquals(present, named);
  }
}
