package io.konkyo.mention.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every case of {@code cases.txt}, and what the cases cannot tell. */
class StatementFinderTest {

  private static final Path CASES = Path.of("src/test/resources/statements/cases.txt");

  @TestFactory
  Stream<DynamicTest> everyCase() throws IOException {
    String cases =
        Files.readAllLines(CASES).stream()
            .filter(line -> !line.startsWith("#"))
            .collect(Collectors.joining("\n"));
    return Stream.of(cases.split("\n{2,}"))
        .map(String::strip)
        .filter(paragraph -> !paragraph.isEmpty())
        .map(
            paragraph -> {
              List<String> lines = paragraph.lines().toList();
              return DynamicTest.dynamicTest(
                  lines.get(0), () -> assertFound(lines.get(0), lines.subList(1, lines.size())));
            });
  }

  private static void assertFound(String marked, List<String> expected) {
    StringBuilder text = new StringBuilder();
    List<Span> persons = new ArrayList<>();
    int open = 0;
    for (char c : marked.replace('/', '\n').toCharArray()) {
      if (c == '〈') {
        open = text.length();
      } else if (c == '〉') {
        persons.add(new Span(open, text.length()));
      } else {
        text.append(c);
      }
    }
    assertEquals(String.join("\n", expected), told(text.toString(), persons));
  }

  private static String told(String text, List<Span> persons) {
    return Statements.of(text, persons).stream()
        .map(
            statement ->
                Stream.of(statement.span(), statement.speaker(), statement.cue())
                    .map(span -> span.of(text).replace('\n', '/'))
                    .collect(Collectors.joining(" | ")))
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "首相は「行く」と述べた。,                  statement.quote",
    "首相は、行くと述べた。,                    statement.clause",
    "首相は、行くとの考えを示した。,            statement.view",
    "首相は、行くとの談話を発表した。,          statement.comment",
    "首相は、行くとしている。,                  statement.hold",
    "首相によれば、行くという。,                statement.according",
    "首相が述べたように、行く。,                statement.as-said",
  })
  void namesItsRule(String text, String rule) {
    assertEquals(
        List.of(rule), Statements.of(text, List.of()).stream().map(Statement::rule).toList());
  }

  @Test
  void belongsToTheSentenceInWhichItBegins() {
    String text = "首相は「行く。\n必ず行く」と述べた。";
    Statement statement = Statements.of(text, List.of()).get(0);
    assertEquals("行く。\n必ず行く", statement.span().of(text));
    assertEquals("首相は「行く。", statement.sentence().span().of(text));
  }

  @Test
  void aSpeakerIsNotTakenOverAHeading() {
    String text = "石破首相は視察した。\n\n# 経済\n\n「行く」と述べた。";
    assertEquals("", told(text, List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"「", "「」", "首相は「", "『によれば、", "「行く」と述べ、", "は が も と 」と述べた", "と述べた", "報告の"})
  void findsNothingInScraps(String scrap) {
    assertEquals("", told(scrap.repeat(300), List.of()));
  }

  @Test
  void aBracketThatIsNeverClosedSwallowsNothing() {
    String text = "「" + "長い話が続く。\n".repeat(300) + "」首相は「行く」と述べた。";
    assertTrue(told(text, List.of()).startsWith("行く | 首相 | 述べた"), told(text, List.of()));
  }
}
