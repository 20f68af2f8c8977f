package io.konkyo.mention.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.konkyo.article.Article;
import io.konkyo.claim.Claim;
import io.konkyo.mention.MentionType;
import io.konkyo.model.ModelException;
import io.konkyo.model.ModelFiles;
import io.konkyo.pipeline.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleBookTest {

  private static final String FILE = "rules/figures.rules";
  private static final Pipeline PIPELINE = Pipeline.load(ModelFiles.bundled());

  static Stream<Arguments> examples() {
    return PIPELINE.rules().stream()
        .flatMap(rule -> rule.examples().stream().map(e -> Arguments.of(rule.name(), e, rule)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examples")
  void everyRuleMakesTheMentionOfItsExample(String name, String example, Rule rule) {
    int start = example.indexOf('【');
    int end = example.indexOf('】') - 1;
    String text = example.replaceAll("[【】]", "");
    List<String> made =
        PIPELINE.analyze(new Article("example.txt", text)).claims().stream()
            .map(Claim::mention)
            .filter(m -> m.type().isFigure() == rule.type().isFigure())
            .filter(m -> m.type() != MentionType.STATEMENT)
            .filter(m -> m.span().start() < end && start < m.span().end())
            .map(m -> "%s by %s".formatted(m.span().of(text), m.rule()))
            .toList();
    assertEquals(List.of("%s by %s".formatted(text.substring(start, end), name)), made);
  }

  @Test
  void bothFilesAreInUse() {
    assertEquals(
        Set.of("rules/figures.rules", "rules/people.rules"),
        PIPELINE.rules().stream().map(Rule::file).collect(Collectors.toSet()));
    assertEquals(
        PIPELINE.rules().size(), PIPELINE.rules().stream().map(Rule::name).distinct().count());
  }

  static Stream<Arguments> brokenFiles() {
    String good = "good.rule number fig\n    [{fig:exact}]\n    > 【3】だ\n";
    return Stream.of(
        Arguments.of("", "What is this", "1: neither a macro ($NAME = …) nor a head of a rule"),
        Arguments.of("", "  indented", "1: an indented line belongs below the head of a rule"),
        Arguments.of(good, good, "4: the rule good.rule stands here a second time"),
        Arguments.of("", "a.b colour fig\n    [{fig:exact}]\n    > 【3】", "1: unknown type colour"),
        Arguments.of(
            "", "a.b number figure\n    [{fig:exact}]\n    > 【3】", "1: unknown anchor figure"),
        Arguments.of("", "a.b number fig\n    > 【3】", "1: the rule a.b has no pattern"),
        Arguments.of("", "a.b number fig\n    [{fig:exact}]", "1: the rule a.b needs an example"),
        Arguments.of(
            good,
            "a.b number fig\n    [{fig:exact}]\n    > 3だ",
            "6: an example marks its mention with 【 and 】"),
        Arguments.of(
            "# a comment\n\n",
            "a.b number fig\n    [{figg:exact}]\n    > 【3】",
            "3: unknown label figg"),
        Arguments.of("", "$A = [{shape:round}]", "1: unknown label shape"),
        Arguments.of("", "a.b number fig\n    $FIGURE\n    > 【3】", "1: unknown macro $FIGURE"),
        Arguments.of(good, "$A = $B", "4: unknown macro $B"),
        Arguments.of(
            good, "a.b number fig\n    ([{fig:exact}]\n    > 【3】", "4: not a TokensRegex pattern"),
        Arguments.of("", "$A = [{fig:", "1: not a TokensRegex pattern"));
  }

  @ParameterizedTest
  @MethodSource("brokenFiles")
  void aBrokenFileIsToldByFileAndLine(
      String before, String broken, String fault, @TempDir Path models) throws IOException {
    Files.createDirectories(models.resolve("rules"));
    Files.writeString(models.resolve(FILE), before + broken + "\n");
    ModelException thrown =
        assertThrows(ModelException.class, () -> RuleBook.load(ModelFiles.in(models), FILE));
    String message = thrown.getMessage();
    String expected = "models/" + FILE + ":" + fault;
    assertEquals(expected, message.substring(0, Math.min(expected.length(), message.length())));
  }
}
