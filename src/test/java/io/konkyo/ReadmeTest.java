package io.konkyo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the READMEs show is the same in both, and is what the repository holds. */
class ReadmeTest {

  @ParameterizedTest
  @EnumSource
  void theWorkflowIsThatOfTheFile(Readme readme) throws IOException {
    assertEquals(
        List.of(Files.readString(Path.of(".ci/claims-workflow.yml"))), readme.blocks("yaml"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"console", "java", "javascript", "python", "sql", "text", "yaml"})
  void bothLanguagesShowTheSame(String language) throws IOException {
    assertEquals(Readme.ENGLISH.blocks(language), Readme.JAPANESE.blocks(language));
  }
}
