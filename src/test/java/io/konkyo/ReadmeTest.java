package io.konkyo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what the READMEs quote to the files that it is quoted from. */
class ReadmeTest {

  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w*)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.ja.md"})
  void theQueriesAreThoseOfTheFile(String readme) throws IOException {
    String file = Files.readString(Path.of("src/test/resources/analytics.sql"));
    assertEquals(file, String.join("\n", blocks(readme, "sql")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.ja.md"})
  void theWorkflowIsThatOfTheFile(String readme) throws IOException {
    String file = Files.readString(Path.of(".ci/claims-workflow.yml"));
    assertEquals(List.of(file), blocks(readme, "yaml"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.ja.md"})
  void theLanguagesShowTheSameCode(String readme) throws IOException {
    for (String language : List.of("console", "java", "javascript", "python", "text")) {
      assertEquals(blocks("README.md", language), blocks(readme, language));
    }
  }

  /** Returns the blocks of a README that are in a language. */
  private static List<String> blocks(String readme, String language) throws IOException {
    List<String> blocks =
        BLOCK
            .matcher(Files.readString(Path.of(readme)))
            .results()
            .filter(block -> block.group(1).equals(language))
            .map(block -> block.group(2))
            .toList();
    assertTrue(!blocks.isEmpty(), "%s has no block of %s".formatted(readme, language));
    return blocks;
  }
}
