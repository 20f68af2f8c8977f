package io.konkyo.claim.about;

import io.konkyo.block.Block;
import io.konkyo.block.BlockKind;
import io.konkyo.claim.figure.Filled;
import io.konkyo.claim.phrase.Case;
import io.konkyo.claim.phrase.Constituent;
import io.konkyo.claim.phrase.NounKind;
import io.konkyo.claim.phrase.SentenceFrame;
import io.konkyo.claim.phrase.VerbWords;
import io.konkyo.mention.Fields;
import io.konkyo.mention.Mention;
import io.konkyo.text.Span;
import java.util.Optional;

/**
 * Finds what a figure measures: of all phrases that stand to the figure as what is measured can
 * stand, the one that does so most plainly.
 *
 * <p>Immutable; may be shared by threads.
 */
public final class AboutFinder {

  private static final int MAX_DEPTH = 3;

  private final VerbWords verbs;

  /** Knows the verbs that say a level. */
  public AboutFinder(VerbWords verbs) {
    this.verbs = verbs;
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
    Ranking ranking = new Ranking(figure);
    Neighbours neighbours = new Neighbours(frame, figure);
    Constituent own = frame.partOf(figure);
    Optional<Mention> host = neighbours.bracketHost();
    if (host.isPresent() && depth > 0) {
      Optional<Filled<Span>> ofHost = find(frame, host.get(), depth - 1);
      if (ofHost.isPresent()) {
        return Optional.of(new Filled<>(ofHost.get().value(), "about.bracket"));
      }
    }
    neighbours.hostPhrase().ifPresent(p -> ranking.add(p, 94, "about.bracket"));
    neighbours.fused().ifPresent(p -> ranking.add(p, 97, "about.compound"));
    neighbours.left().ifPresent(p -> ranking.add(p, 96, "about.apposition"));
    neighbours.whole().ifPresent(p -> ranking.add(p, 98, "about.whole"));
    neighbours.modified().ifPresent(p -> ranking.add(p, 100, "about.modified"));
    Optional<Constituent> modified = modified(frame, own, neighbours);
    Optional<Mention> shared =
        modified.flatMap(part -> figureOf(frame, part)).filter(other -> other != figure);
    if (shared.isEmpty()) {
      modified.flatMap(Constituent::phrase).ifPresent(p -> ranking.add(p, 100, "about.modified"));
    }
    climb(frame, figure, neighbours.isObject(), ranking);
    heads(frame, ranking);
    Optional<Filled<Span>> best = ranking.best();
    if (shared.isPresent() && depth > 0 && ranking.bestScore() < 90) {
      Optional<Filled<Span>> ofOther = find(frame, shared.get(), depth - 1);
      if (ofOther.isPresent()) {
        return ofOther;
      }
    }
    return best;
  }

  /** The noun of 3人の委員 and of 3兆円に上る歳出. */
  private Optional<Constituent> modified(
      SentenceFrame frame, Constituent own, Neighbours neighbours) {
    if (own.head() < 0) {
      return Optional.empty();
    }
    Constituent head = frame.parts().get(own.head());
    if (neighbours.isGenitive() || own.adnominal()) {
      return Optional.of(head);
    }
    boolean level = head.adnominal() && head.head() >= 0 && reaches(frame, own, head);
    return level ? Optional.of(frame.parts().get(head.head())) : Optional.empty();
  }

  private boolean reaches(SentenceFrame frame, Constituent own, Constituent verb) {
    boolean argument =
        own.marker() == Case.DATIVE || own.marker() == Case.OBJECT || own.marker() == Case.NONE;
    return argument && verb.predicate().filter(verbs::isLevel).isPresent();
  }

  private static Optional<Mention> figureOf(SentenceFrame frame, Constituent part) {
    if (!part.is(NounKind.FIGURE)) {
      return Optional.empty();
    }
    return frame.sentence().mentions().stream()
        .filter(m -> m.fields() instanceof Fields.OfFigure)
        .filter(m -> frame.partOf(m).index() == part.index())
        .reduce((a, b) -> b);
  }

  /** From the figure upwards, the parts beside the way. */
  private static void climb(SentenceFrame frame, Mention figure, boolean object, Ranking ranking) {
    Constituent own = frame.partOf(figure);
    int from = own.index();
    int level = 0;
    addDependents(frame, own.index(), own.index(), 0, object, ranking);
    int at = own.head();
    while (at >= 0) {
      Constituent part = frame.parts().get(at);
      level++;
      addDependents(frame, at, from, level, object, ranking);
      Constituent below = frame.parts().get(from);
      if (object && level == 1) {
        part.action()
            .filter(p -> p.kind() == NounKind.MEASURE)
            .ifPresent(p -> ranking.add(p, 62, "about.action"));
      }
      if (below.marker() == Case.GENITIVE && level == 1) {
        part.phrase().ifPresent(p -> ranking.add(p, 20, "about.modified"));
      }
      from = at;
      at = part.head();
    }
    earlierTopics(frame, figure, ranking);
  }

  private static void addDependents(
      SentenceFrame frame, int of, int branch, int level, boolean object, Ranking ranking) {
    for (int index : frame.dependentsOf(of)) {
      if (index == branch) {
        continue;
      }
      Constituent part = frame.parts().get(index);
      if (part.phrase().isEmpty()) {
        continue;
      }
      if (part.adnominal()) {
        // 基準である2%
        if (level == 0) {
          ranking.add(part.phrase().get(), 92, "about.identity");
        }
        continue;
      }
      int base = base(part.marker(), level, object);
      int behind = index > branch ? 12 : 0;
      if (base > 0) {
        ranking.add(part.phrase().get(), base - 6 * Math.max(0, level - 1) - behind, rule(part));
      }
    }
  }

  private static int base(Case marker, int level, boolean object) {
    return switch (marker) {
      case OBJECT -> 86;
      case SUBJECT -> 84;
      case TOPIC -> 82;
      case SIDE_TOPIC -> 55;
      case GENITIVE -> level == 0 ? 90 : 0;
      case AS -> object ? 88 : 40;
      case DATIVE -> object ? 70 : 40;
      case LOCATIVE -> 25;
      case FROM, UNTIL, WITH, NONE, OTHER -> 0;
    };
  }

  private static String rule(Constituent part) {
    return switch (part.marker()) {
      case OBJECT -> "about.object";
      case SUBJECT -> "about.subject";
      case TOPIC, SIDE_TOPIC -> "about.topic";
      case GENITIVE -> "about.genitive";
      default -> "about.adjunct";
    };
  }

  /** What an earlier clause is told of holds on where a later one names nothing. */
  private static void earlierTopics(SentenceFrame frame, Mention figure, Ranking ranking) {
    int own = frame.partOf(figure).index();
    for (int i = own - 1; i >= 0; i--) {
      Constituent part = frame.parts().get(i);
      boolean topic = part.marker() == Case.TOPIC || part.marker() == Case.SUBJECT;
      if (topic && part.phrase().isPresent()) {
        int far = Math.min(15, own - i);
        int base = part.marker() == Case.TOPIC ? 56 : 52;
        ranking.add(part.phrase().get(), base - far, "about.earlier");
      }
    }
  }

  /** The heads of a table, and the heading of a list. */
  private static void heads(SentenceFrame frame, Ranking ranking) {
    Block block = frame.sentence().block();
    block
        .cell()
        .ifPresent(
            cell -> {
              cell.columnHead()
                  .ifPresent(h -> ranking.add(frame.phrases().headPhrase(h), 60, "about.column"));
              cell.rowHead()
                  .ifPresent(h -> ranking.add(frame.phrases().headPhrase(h), 58, "about.row"));
            });
    if (block.kind() == BlockKind.TABLE_CELL || block.kind() == BlockKind.LIST_ITEM) {
      block
          .section()
          .ifPresent(h -> ranking.add(frame.phrases().headPhrase(h), 45, "about.heading"));
    }
  }
}
