package io.konkyo.explain;

import io.konkyo.block.Block;
import io.konkyo.claim.Claim;
import io.konkyo.dependency.DependencyTree;
import io.konkyo.mention.MentionType;
import io.konkyo.mention.Outcome;
import io.konkyo.mention.SentenceFindings;
import io.konkyo.mention.chunk.Chunk;
import io.konkyo.mention.figure.Masked;
import io.konkyo.mention.figure.Numeral;
import io.konkyo.mention.rule.Rule;
import io.konkyo.output.ClaimLines;
import io.konkyo.pipeline.Pipeline;
import io.konkyo.sentence.Sentence;
import io.konkyo.text.CodePoints;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Writes an explanation as plain text: blocks, sentences, morphemes; for figures the chunks with
 * their labels, what was kept from being one, the rules tried at each anchor with what became of
 * them, the bunsetsu; and the claims, of people with what was read where and which mentions are one
 * person. Offsets are code points, lines count from 1.
 *
 * <p>Instances are immutable and may be shared by threads.
 */
public final class Explainer {

  /** The types of the people's rules: which of the two a claim has, no rule says. */
  private static final Set<MentionType> PERSONS = Set.of(MentionType.OFFICIAL, MentionType.PERSON);

  private final List<Rule> all;
  private final List<Rule> rules;
  private final Set<MentionType> types;
  private final boolean figures;
  private final Optional<Rule> only;

  /**
   * An explainer of the given rules.
   *
   * @param types the types whose rules and claims are shown; must not be empty
   * @param only the one rule to show, whatever its type, with nothing that does not concern it
   */
  public Explainer(List<Rule> rules, Set<MentionType> types, Optional<Rule> only) {
    this.types = only.map(Explainer::typesOf).orElseGet(() -> Set.copyOf(types));
    this.figures = this.types.stream().anyMatch(MentionType::isFigure);
    this.only = only;
    this.all = List.copyOf(rules);
    this.rules = rules.stream().filter(rule -> rule.type().isFigure() && isShown(rule)).toList();
  }

  /**
   * Writes an explanation, line by line.
   *
   * @param lines takes each line, without its end
   * @throws IllegalArgumentException if the claims together are too large to be written
   */
  public void explain(Pipeline.Explanation explanation, Consumer<String> lines) {
    new Page(explanation, lines).write();
  }

  private static Set<MentionType> typesOf(Rule rule) {
    return rule.type().isFigure() ? Set.of(rule.type()) : PERSONS;
  }

  private boolean isShown(Rule rule) {
    return types.contains(rule.type()) && isAskedFor(rule.name());
  }

  private boolean isShown(Claim claim) {
    return types.contains(claim.mention().type()) && isAskedFor(claim.mention().rule());
  }

  private boolean isAskedFor(String rule) {
    return only.map(wanted -> wanted.name().equals(rule)).orElse(true);
  }

  private static String place(Rule rule) {
    return "models/%s:%d".formatted(rule.file(), rule.line());
  }

  /** The explanation of one article. */
  private final class Page {

    private final Pipeline.Explanation explanation;
    private final String text;
    private final CodePoints codePoints;
    private final Consumer<String> out;
    private final ClaimFields fields;
    private final People people;
    private final Map<Sentence, SentenceFindings> findings = new IdentityHashMap<>();
    private final Map<Sentence, List<Token>> tokens = new IdentityHashMap<>();
    private final Map<Sentence, List<Claim>> claimsOf = new IdentityHashMap<>();
    private final Map<Sentence, DependencyTree> trees = new IdentityHashMap<>();
    private final Set<String> anchorsSeen = new TreeSet<>();

    Page(Pipeline.Explanation explanation, Consumer<String> out) {
      this.explanation = explanation;
      this.text = explanation.analysis().article().text();
      this.codePoints = new CodePoints(text);
      this.out = out;
      this.fields = ClaimFields.of(ClaimLines.of(explanation.analysis(), types));
      this.people = new People(explanation.findings().people(), this::offsets);
      if (figures) {
        explanation.findings().sentences().forEach(f -> findings.put(f.sentence(), f));
      }
      explanation.findings().tokens().forEach(s -> tokens.put(s.sentence(), s.tokens()));
      if (figures) {
        explanation.trees().forEach(tree -> trees.put(tree.sentence().sentence(), tree));
      }
      for (Claim claim : explanation.analysis().claims()) {
        claimsOf.computeIfAbsent(claim.mention().sentence(), s -> new ArrayList<>()).add(claim);
      }
    }

    void write() {
      out.accept(
          "%d characters, %d blocks, %d sentences, %d claims"
              .formatted(
                  codePoints.count(),
                  explanation.analysis().blocks().size(),
                  explanation.analysis().sentences().size(),
                  fields.size()));
      only.ifPresent(this::writeRule);
      boolean concerned = false;
      Optional<Block> last = Optional.empty();
      for (Sentence sentence : explanation.analysis().sentences()) {
        if (only.isPresent() && !concernsRule(sentence)) {
          continue;
        }
        concerned = true;
        if (last.isEmpty() || last.get() != sentence.block()) {
          writeBlock(sentence.block());
          last = Optional.of(sentence.block());
        }
        writeSentence(sentence);
      }
      if (only.isEmpty()) {
        writeTried();
      } else if (!concerned) {
        out.accept("");
        out.accept(
            figures ? "its anchor stands nowhere in this text" : "it makes no claim in this text");
      }
    }

    private void writeRule(Rule rule) {
      out.accept("");
      out.accept("rule %s, type %s, %s".formatted(rule.name(), rule.type().label(), place(rule)));
      out.accept("  anchor   " + rule.anchor());
      rule.examples().forEach(example -> out.accept("  example  " + example));
    }

    private boolean concernsRule(Sentence sentence) {
      return !shownClaims(sentence).isEmpty()
          || findings.containsKey(sentence)
              && findings.get(sentence).chunks().chunks().stream()
                  .anyMatch(chunk -> rules.stream().anyMatch(rule -> chunk.has(rule.anchor())));
    }

    private void writeBlock(Block block) {
      out.accept("");
      out.accept(
          "%s %s%s"
              .formatted(
                  block.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                  offsets(block.span()),
                  block.section().map(s -> ", section 「" + visible(s) + "」").orElse("")));
    }

    private void writeSentence(Sentence sentence) {
      out.accept(
          "  sentence %s, line %d"
              .formatted(offsets(sentence.span()), codePoints.line(sentence.span().start())));
      out.accept("    " + visible(sentence.span()));
      if (!figures || findings.containsKey(sentence) || !shownClaims(sentence).isEmpty()) {
        writeTokens(tokens.get(sentence));
      }
      if (findings.containsKey(sentence)) {
        SentenceFindings found = findings.get(sentence);
        writeChunks(found.chunks().chunks());
        writeMasked(found.chunks().masked());
        writeAnchors(found, claimsOf.getOrDefault(sentence, List.of()));
      } else if (figures) {
        out.accept(
            "    no numeral and no word that could begin a date: not looked at further for figures");
      }
      if (trees.containsKey(sentence)) {
        out.accept("    bunsetsu");
        TreeDrawing.of(trees.get(sentence), text).forEach(line -> out.accept("      " + line));
      }
      writeClaims(sentence);
    }

    private void writeTokens(List<Token> tokens) {
      Table table = new Table("tokens");
      for (Token token : tokens) {
        List<String> parts = new ArrayList<>(List.of(token.partOfSpeech()));
        List.of(token.subtype(), token.detail()).stream()
            .filter(part -> !part.equals("*"))
            .forEach(parts::add);
        table.row(offsets(token.span()), visible(token.span()), String.join("-", parts));
      }
      table.writeTo(out);
    }

    private void writeChunks(List<Chunk> chunks) {
      Table table = new Table("chunks");
      for (Chunk chunk : chunks) {
        Map<String, String> labels = chunk.labels().asMap();
        chunk.lexeme().ifPresent(lexeme -> lexeme.labels().forEach(labels::putIfAbsent));
        List<String> shown = new ArrayList<>();
        chunk.numeral().ifPresent(numeral -> shown.add(value(numeral)));
        labels.forEach((name, value) -> shown.add(name + "=" + value));
        table.row(offsets(chunk.span()), visible(chunk.span()), String.join(" ", shown));
      }
      table.writeTo(out);
    }

    private void writeMasked(List<Masked> masked) {
      Table table = new Table("kept from being figures");
      masked.stream()
          .sorted(Comparator.comparing(Masked::span))
          .forEach(m -> table.row(offsets(m.span()), visible(m.span()), m.reason()));
      table.writeTo(out);
    }

    private void writeAnchors(SentenceFindings found, List<Claim> claims) {
      List<Chunk> chunks = found.chunks().chunks();
      Map<Integer, List<Outcome>> outcomes = new TreeMap<>();
      for (Outcome outcome : found.outcomes()) {
        if (isShown(outcome.match().rule())) {
          outcomes
              .computeIfAbsent(outcome.match().anchor(), anchor -> new ArrayList<>())
              .add(outcome);
        }
      }
      for (int i = 0; i < chunks.size(); i++) {
        Chunk chunk = chunks.get(i);
        List<Rule> tried = rules.stream().filter(rule -> chunk.has(rule.anchor())).toList();
        if (!tried.isEmpty()) {
          tried.forEach(rule -> anchorsSeen.add(rule.anchor()));
          writeAnchor(chunk, tried, outcomes.getOrDefault(i, List.of()), claims);
        }
      }
    }

    private void writeAnchor(
        Chunk anchor, List<Rule> tried, List<Outcome> outcomes, List<Claim> claims) {
      String title =
          "anchor %s %s (%s): "
              .formatted(
                  visible(anchor.span()),
                  offsets(anchor.span()),
                  String.join(", ", tried.stream().map(Rule::anchor).distinct().toList()));
      if (outcomes.isEmpty()) {
        out.accept(
            "    "
                + title
                + (only.isPresent()
                    ? "the pattern did not match"
                    : "none of %d rules matched".formatted(tried.size())));
      }
      Table table =
          new Table(title + "%d of %d rules matched".formatted(outcomes.size(), tried.size()));
      for (Outcome outcome : outcomes) {
        Rule rule = outcome.match().rule();
        Span span = outcome.match().span();
        table.row(rule.name(), offsets(span), visible(span), fate(outcome, claims), place(rule));
      }
      table.writeTo(out);
    }

    /** The rules tried are the same wherever a label stands, so they are listed once. */
    private void writeTried() {
      Map<String, List<String>> byAnchor = new TreeMap<>();
      for (Rule rule : rules) {
        if (anchorsSeen.contains(rule.anchor())) {
          String heading =
              "%s, with their lines in models/%s".formatted(rule.anchor(), rule.file());
          byAnchor
              .computeIfAbsent(heading, h -> new ArrayList<>())
              .add(rule.name() + ":" + rule.line());
        }
      }
      byAnchor.forEach(
          (heading, names) -> {
            out.accept("");
            out.accept("rules tried at " + heading);
            Columns.wrapped("  ", names).forEach(out);
          });
    }

    /** What became of a match; a date may have been joined with its neighbour to an interval. */
    private String fate(Outcome outcome, List<Claim> claims) {
      if (outcome.fate() instanceof Outcome.Lost lost) {
        return "lost to " + lost.winner().name();
      }
      if (outcome.fate() instanceof Outcome.Dropped dropped) {
        return "dropped: " + dropped.reason();
      }
      Span span = outcome.match().span();
      return claims.stream()
          .filter(claim -> claim.mention().type().isFigure())
          .map(claim -> claim.mention().span())
          .filter(claimed -> claimed.contains(span) && !claimed.equals(span))
          .findFirst()
          .map(claimed -> "kept, joined to " + offsets(claimed))
          .orElse("kept");
    }

    private List<Claim> shownClaims(Sentence sentence) {
      return claimsOf.getOrDefault(sentence, List.of()).stream()
          .filter(Explainer.this::isShown)
          .toList();
    }

    private void writeClaims(Sentence sentence) {
      for (Claim claim : shownClaims(sentence)) {
        Table table =
            new Table(
                "claim %s %s 「%s」"
                    .formatted(
                        claim.mention().type().label(),
                        offsets(claim.mention().span()),
                        visible(claim.mention().span())));
        fields
            .of(claim.id())
            .forEach(
                (field, value) ->
                    table.row(
                        field, value + people.beyond(claim, field) + Rules.behind(claim, field)));
        String name = claim.mention().rule();
        String place =
            all.stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .map(rule -> "  " + place(rule))
                .orElse("");
        table.row("rule", name + place);
        table.writeTo(out);
      }
    }

    private String offsets(Span span) {
      return codePoints.offset(span.start()) + "-" + codePoints.offset(span.end());
    }

    private String visible(Span span) {
      return Columns.visible(span.of(text));
    }
  }

  private static String value(Numeral numeral) {
    String lower = numeral.lower().toPlainString();
    return numeral.vague() ? lower + ".." + numeral.upper().toPlainString() : "= " + lower;
  }
}
