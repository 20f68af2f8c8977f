package io.konkyo.mention.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.mention.chunk.Chunk;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OnlyWayTest {

  private static final List<String> GROUPS = List.of("$a", "$b");

  /** A pattern, words from which it is walked, and the ways; of one its end and its groups. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          [{word:"人"}] ; 人 は ; 1
          [{word:"人"}] ; は 人 ; none
          [{word:"人"}] [{word:"は"}] ; 人 ; none
          [{word:"人"}] [{word:"は"}]? ; 人 は ; several
          [{word:"人"}] [{word:"は"}]? ; 人 機 ; 1
          [{word:"人"}]? [{word:"は"}] ; 人 は ; 2
          [{word:"人"}]* [{word:"は"}] ; 人 人 人 は ; 4
          [{word:"人"}]* [{word:"は"}] ; 人 人 人 機 ; none
          [{word:"人"}]+ ; 人 人 ; several
          [{word:"人"}]+ ; 人 機 ; 1
          (?$a [{word:"人"}]) (?$b [{word:"は"}]) ; 人 は ; 2 a 0-1 b 1-2
          (?$a [{word:"人"}]) ((?$b [{word:"は"}]) | [{word:"機"}]) ; 人 機 ; 2 a 0-1
          (?$a [{word:"人"}] | [{word:/人/}]) ; 人 ; 1 a 0-1
          (?$a [{word:"人"}]) | [{word:"人"}] ; 人 ; several
          (?$a [{word:"人"}] (?$b [{word:"は"}])?) [{word:"機"}] ; 人 は 機 ; 3 a 0-2 b 1-2
          """)
  void tellsTheWays(String pattern, String words, String expected) {
    OnlyWay ways = ways(pattern).orElseThrow();
    Chunk[] row = row(words.split(" "));
    OnlyWay.Trace trace = new OnlyWay.Trace(GROUPS.size());
    String told =
        switch (ways.walk(row, 0, row.length, trace)) {
          case NONE -> "none";
          case SEVERAL -> "several";
          case ONE -> trace.end() + group(trace, 0) + group(trace, 1);
        };
    assertEquals(expected, told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "([{word:\"人\"}]* [{word:\"は\"}])*",
        "([{word:\"人\"}]?)*",
        "(?$a [{word:\"人\"}])+",
        "[{word:\"人\"}]? [{word:\"は\"}]?",
        "[{word:\"人\"}] (?$a [{word:\"は\"}]?)",
        "(?$a [{word:\"人\"}]) (?$a [{word:\"は\"}])",
      })
  void whatCannotBeToldIsLeftToTheMatcher(String pattern) {
    assertEquals(Optional.empty(), ways(pattern));
  }

  private static Optional<OnlyWay> ways(String pattern) {
    return OnlyWay.of(new PatternReader().read(pattern).orElseThrow().tree(), GROUPS);
  }

  private static String group(OnlyWay.Trace trace, int group) {
    return trace.start(group) < 0
        ? ""
        : " %s %d-%d"
            .formatted(GROUPS.get(group).substring(1), trace.start(group), trace.end(group));
  }

  private static Chunk[] row(String... words) {
    List<Chunk> row = new ArrayList<>();
    for (String word : words) {
      Span span = new Span(row.size(), row.size() + 1);
      row.add(new Chunk(span, word, Optional.empty(), Optional.empty(), Map.of()));
    }
    return row.toArray(Chunk[]::new);
  }
}
