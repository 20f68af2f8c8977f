package io.konkyo.mention.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.mention.chunk.Chunk;
import io.konkyo.model.ModelFiles;
import io.konkyo.model.Shortcuts;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Patterns read here match as those that TokensRegex reads itself, tried at every place without
 * sketches.
 */
class ChunkPatternPropertyTest {

  private static final String[] NODES = {
    "[{fig:exact}]",
    "[{fig:exact} | {fig:vague}]",
    "[{month:yes}]",
    "[{fig:exact} & !{month:yes} | {fig:vague}]",
    "[{month:yes} | {length:/.*/} & {word:\"年\"} | {word:\"月\"}]",
    "[{length:/Y|M/}]",
    "[{length:/[YD]/}]",
    "[{link:list}]",
    "[{link:list} | {word:\"の\"}]",
    "[{word:/年|月/} & {length:Y}]",
    "[!{fig:exact}]",
    "[{word:\"の\"}]",
    "$FIGURE",
    "$LENGTH",
  };

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  @Property(tries = 5000)
  void matchesAsTokensRegexDoes(@ForAll("seeds") long seed) {
    Random random = new Random(seed);
    StringBuilder file = new StringBuilder();
    file.append("$FIGURE = [{fig:exact} | {fig:vague}]\n");
    file.append("$LENGTH = (?$unit [{length:/.*/}])\n");
    for (int i = 0; i < 4; i++) {
      file.append("rule.r")
          .append(i)
          .append(" number ")
          .append(random.nextBoolean() ? "fig" : "link");
      file.append("\n    ").append(sequence(random, 0, true)).append("\n    > 【3】だ\n");
    }
    List<ModelFiles.Line> lines = lines(file.toString());
    RuleBook fast = new RuleParser(lines, Shortcuts.ON).parse();
    RuleBook plain = new RuleParser(lines, Shortcuts.OFF).parse();
    for (int i = 0; i < 4; i++) {
      List<Chunk> row = row(random);
      assertEquals(told(plain, row), told(fast, row), () -> file + "on " + row);
    }
  }

  /** The rules of a test must be read here, or nothing is compared. */
  @Property(tries = 300)
  void readsAllThatTheTestMakes(@ForAll("seeds") long seed) {
    PatternReader reader = new PatternReader();
    for (String macro : List.of("$FIGURE", "$LENGTH")) {
      reader.define(macro, reader.read("[{fig:exact}]").orElseThrow());
    }
    String pattern = sequence(new Random(seed), 0, true);
    assertTrue(reader.read(pattern).isPresent(), pattern);
  }

  private static String sequence(Random random, int depth, boolean repeats) {
    StringBuilder sequence = new StringBuilder();
    int length = 1 + random.nextInt(3);
    for (int i = 0; i < length; i++) {
      sequence.append(i == 0 ? "" : " ").append(part(random, depth, repeats));
    }
    return sequence.toString();
  }

  /** TokensRegex overflows its stack where something that may be empty is repeated. */
  private static String part(Random random, int depth, boolean repeats) {
    String often = repeats ? new String[] {"", "", "", "", "?", "*", "+"}[random.nextInt(7)] : "";
    if (depth == 2 || random.nextInt(3) != 0) {
      return NODES[random.nextInt(NODES.length)] + often;
    }
    String inner = sequence(random, depth + 1, often.isEmpty() && repeats);
    if (random.nextBoolean()) {
      inner += " | " + sequence(random, depth + 1, often.isEmpty() && repeats);
    }
    String name = random.nextBoolean() ? "?$" + "abc".charAt(random.nextInt(3)) + " " : "";
    return "(" + name + inner + ")" + often;
  }

  private static List<Chunk> row(Random random) {
    List<Chunk> row = new ArrayList<>();
    int length = 1 + random.nextInt(7);
    for (int i = 0; i < length; i++) {
      Map<String, String> labels = new HashMap<>();
      String word =
          switch (random.nextInt(4)) {
            case 0, 1 -> {
              labels.put("fig", random.nextInt(4) == 0 ? "vague" : "exact");
              if (random.nextBoolean()) {
                labels.put("month", "yes");
              }
              yield "3";
            }
            case 2 -> {
              labels.put("length", new String[] {"Y", "M", "D"}[random.nextInt(3)]);
              yield random.nextBoolean() ? "年" : "月";
            }
            default -> {
              labels.put("link", "list");
              yield random.nextBoolean() ? "の" : "、";
            }
          };
      row.add(new Chunk(new Span(i, i + 1), word, Optional.empty(), Optional.empty(), labels));
    }
    return row;
  }

  private static String told(RuleBook rules, List<Chunk> row) {
    return rules.match(row).stream()
        .map(
            m ->
                "%s at %d: %s %s"
                    .formatted(
                        m.rule().name(),
                        m.anchor(),
                        m.span(),
                        m.groups().entrySet().stream()
                            .map(g -> g.getKey() + g.getValue().stream().map(Chunk::span).toList())
                            .toList()))
        .collect(Collectors.joining("\n"));
  }

  private static List<ModelFiles.Line> lines(String text) {
    List<ModelFiles.Line> lines = new ArrayList<>();
    for (String line : text.split("\n")) {
      lines.add(new ModelFiles.Line("test.rules", lines.size() + 1, line));
    }
    return lines;
  }
}
