package io.konkyo.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.model.ModelFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternNeedsTest {

  @Test
  void ofLiteralsTheFirstAndAllPairs() {
    PatternNeeds needs = PatternNeeds.of("写真.*");
    assertEquals(Optional.of(Set.of('写')), needs.first());
    assertEquals(List.of(Set.of("写"), Set.of("真"), Set.of("写真")), needs.inside());
  }

  @Test
  void whatMayBeLeftOutIsNotNeeded() {
    PatternNeeds needs = PatternNeeds.of("[(（]?写*真{0,2}影+");
    assertEquals(Optional.of(Set.of('(', '（', '写', '真', '影')), needs.first());
    assertEquals(List.of(Set.of("影")), needs.inside());
  }

  @Test
  void ofAlternativesOneIsNeeded() {
    PatternNeeds needs = PatternNeeds.of("(?:出典|[a-c]x?|(?!よ)提供)[:：].*");
    assertEquals(Optional.of(Set.of('出', 'a', 'b', 'c', '提')), needs.first());
    assertEquals(List.of(Set.of("出典", "a", "b", "c", "提供"), Set.of(":", "：")), needs.inside());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[^a]b", ".b", "a*", "(?:a|)", "(?=a)", "^", "a?.", "[a-z]{0}"})
  void whereTheFirstIsNotKnownItMayBeAny(String expression) {
    assertEquals(Optional.empty(), PatternNeeds.of(expression).first());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(a)b", "(?i:a)b", "(?<n>a)b", "\\db", "[a[b]]c", "[a&&b]c", "\\Qa\\E", "𠮷a"})
  void otherSyntaxNeedsNothing(String expression) {
    assertEquals(PatternNeeds.NOTHING, PatternNeeds.of(expression));
  }

  static List<String> expressions() {
    List<String> expressions = new ArrayList<>();
    for (String file : List.of(MarkerTable.FILE, WordingTable.FILE)) {
      for (ModelFiles.Line line : ModelFiles.bundled().lines(file)) {
        expressions.add(line.fields().get(line.fields().size() - 1));
      }
    }
    return expressions;
  }

  /** The engine says by {@code hitEnd} whether more behind a character could make a match. */
  @ParameterizedTest
  @MethodSource("expressions")
  void everyCharacterThatAMatchMayBeginWithIsKnown(String expression) {
    Optional<Set<Character>> first = PatternNeeds.of(expression).first();
    Pattern pattern = Pattern.compile(expression);
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      Matcher matcher = pattern.matcher(String.valueOf((char) c));
      if (matcher.lookingAt() || matcher.hitEnd()) {
        boolean known = first.isEmpty() || first.get().contains((char) c);
        assertTrue(known, () -> expression + " may begin with " + matcher);
      }
    }
  }
}
