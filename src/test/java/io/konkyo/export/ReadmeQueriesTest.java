package io.konkyo.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.Readme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The queries of the READMEs are those that are tested, and answer what is shown behind them. */
class ReadmeQueriesTest {

  @ParameterizedTest
  @EnumSource
  void theQueriesAreThoseOfTheFile(Readme readme) throws IOException {
    assertEquals(
        Files.readString(Path.of("src/test/resources/analytics.sql")),
        String.join("\n", readme.blocks("sql")));
  }

  @ParameterizedTest
  @EnumSource
  void theSamplesAnswerWhatIsShown(Readme readme) throws IOException, SQLException {
    List<String> shown = new ArrayList<>();
    List<String> answered = new ArrayList<>();
    try (DuckDb database = new DuckDb()) {
      List<String> statements = readme.blocks("sql");
      database.run(statements.get(0));
      for (int i = 1; i < statements.size(); i++) {
        shown.addAll(readme.blocks("text").get(i - 1).lines().skip(1).toList());
        answered.addAll(database.rows(statements.get(i)));
      }
    }
    assertEquals(String.join("\n", answered), String.join("\n", shown));
  }
}
