package io.konkyo.claim.about;

import io.konkyo.block.Block;
import io.konkyo.block.BlockKind;
import io.konkyo.claim.figure.Filled;
import io.konkyo.claim.phrase.BesideWords;
import io.konkyo.claim.phrase.NounKind;
import io.konkyo.claim.phrase.Phrase;
import io.konkyo.claim.phrase.SentenceFrame;
import io.konkyo.claim.phrase.VerbWords;
import io.konkyo.mention.Mention;
import io.konkyo.mention.MentionType;
import io.konkyo.model.Shortcuts;
import io.konkyo.text.Span;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a figure measures: of all phrases that stand to the figure as what is measured can
 * stand, the one that does so most plainly.
 *
 * <p>Immutable; may be shared by threads.
 */
public final class AboutFinder {

  private static final int MAX_DEPTH = 3;

  /** From this score on a phrase needs no other figure's help. */
  private static final int PLAIN = 90;

  /** Below this score the figure before knows better, where the two belong together. */
  private static final int UNSURE = 85;

  /** Likewise, of counts and sums, whose own subject is seldom the share of another. */
  private static final int VAGUE = 70;

  /** The score of a head of a column where the row has none, the highest of all heads'. */
  private static final int COLUMN = 85;

  /** A head of a row that names nothing measured. */
  private static final Set<NounKind> NO_MEASURES =
      Set.of(NounKind.AGENT, NounKind.TIME, NounKind.GENERIC, NounKind.FIGURE, NounKind.STAND);

  private final VerbWords verbs;
  private final BesideWords words;
  private final Shortcuts shortcuts;

  /**
   * Knows the verbs that say a level, and the words beside figures.
   *
   * @param shortcuts whether phrases that cannot win may be left out
   */
  public AboutFinder(VerbWords verbs, BesideWords words, Shortcuts shortcuts) {
    this.verbs = verbs;
    this.words = words;
    this.shortcuts = shortcuts;
  }

  /**
   * Returns where the phrase stands that names what a figure of the sentence measures.
   *
   * @param frame the parts of the figure's sentence
   */
  public Optional<Filled<Span>> find(SentenceFrame frame, Mention figure) {
    return find(frame, figure, MAX_DEPTH);
  }

  private Optional<Filled<Span>> find(SentenceFrame frame, Mention figure, int depth) {
    Neighbours neighbours = new Neighbours(frame, figure, words);
    if (depth > 0) {
      Optional<Filled<Span>> ofOther =
          neighbours
              .bracketHost()
              .or(
                  () ->
                      neighbours.refersBack() && !neighbours.isGenitive()
                          ? before(frame, figure)
                          : Optional.empty())
              .flatMap(other -> find(frame, other, depth - 1));
      if (ofOther.isPresent()) {
        return Optional.of(new Filled<>(ofOther.get().value(), "about.shared"));
      }
    }
    Ranking ranking = new Ranking(figure, words, shortcuts);
    neighbours.whole().ifPresent(p -> ranking.add(p, 91, "about.whole"));
    neighbours.fused().ifPresent(p -> ranking.add(p, 97, "about.compound"));
    int beside = figure.type() == MentionType.NUMBER ? 120 : 112;
    neighbours.left().ifPresent(p -> ranking.add(p, beside, "about.apposition"));
    if (ranking.mayWin(94)) {
      neighbours
          .hostPhrase()
          .ifPresent(p -> ranking.add(p, isHolder(figure, p) ? 60 : 94, "about.bracket"));
      neighbours.gloss().ifPresent(p -> ranking.add(p, 93, "about.gloss"));
    }
    neighbours.modified().ifPresent(p -> ranking.add(p, 100, "about.modified"));
    Climb climb = new Climb(frame, figure, neighbours, ranking, verbs);
    Optional<Mention> modified = climb.modified();
    climb.run();
    if (ranking.mayWin(79)) {
      neighbours.label().ifPresent(p -> ranking.add(p, 79, "about.label"));
    }
    if (ranking.mayWin(COLUMN)) {
      heads(frame, ranking);
    }
    if (modified.isPresent() && depth > 0 && ranking.bestScore() < PLAIN) {
      Optional<Filled<Span>> ofOther = find(frame, modified.get(), depth - 1);
      if (ofOther.isPresent()) {
        return ofOther;
      }
    }
    if (depth > 0 && isUnsure(figure, ranking, neighbours)) {
      Optional<Filled<Span>> ofOther =
          before(frame, figure).flatMap(other -> find(frame, other, depth - 1));
      if (ofOther.isPresent()) {
        return Optional.of(new Filled<>(ofOther.get().value(), "about.shared"));
      }
    }
    return ranking.best();
  }

  private static boolean isUnsure(Mention figure, Ranking ranking, Neighbours neighbours) {
    int enough = figure.type() == MentionType.PERCENT || neighbours.isGoal() ? UNSURE : VAGUE;
    return ranking.bestScore() < enough && (neighbours.isPart() || neighbours.isGoal());
  }

  /** 高齢世帯(87.5%): a share is not of those who stand before the bracket. */
  private static boolean isHolder(Mention figure, Phrase host) {
    boolean people = host.kind() == NounKind.GROUP || host.kind() == NounKind.AGENT;
    return people && figure.type() != MentionType.NUMBER;
  }

  private static Optional<Mention> before(SentenceFrame frame, Mention figure) {
    int at = frame.figures().lastBy(figure.span().start());
    return at < 0 ? Optional.empty() : Optional.of(frame.figures().mentions().get(at));
  }

  /** The heads of a table, and the heading of a list. */
  private static void heads(SentenceFrame frame, Ranking ranking) {
    Block block = frame.sentence().block();
    block
        .cell()
        .ifPresent(
            cell -> {
              Optional<Phrase> row =
                  cell.rowHead()
                      .map(head -> frame.phrases().headPhrase(head))
                      .filter(p -> !NO_MEASURES.contains(p.kind()))
                      .filter(p -> !frame.text().startsWith("第", p.span().start()));
              row.ifPresent(p -> ranking.add(p, 75, "about.row"));
              cell.columnHead()
                  .map(head -> frame.phrases().headPhrase(head))
                  .filter(p -> !frame.textOf(p).endsWith("比"))
                  .ifPresent(
                      p -> {
                        boolean names = p.kind() == NounKind.MEASURE || p.kind() == NounKind.GROUP;
                        int base = names && !frame.phrases().isColumn(p) ? 80 : 60;
                        ranking.add(p, row.isEmpty() ? COLUMN : base, "about.column");
                      });
            });
    if (block.kind() == BlockKind.TABLE_CELL || block.kind() == BlockKind.LIST_ITEM) {
      block
          .section()
          .ifPresent(h -> ranking.add(frame.phrases().headPhrase(h), 45, "about.heading"));
    }
  }
}
