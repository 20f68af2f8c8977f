package io.konkyo.claim.about;

import io.konkyo.claim.phrase.Case;
import io.konkyo.claim.phrase.Constituent;
import io.konkyo.claim.phrase.NounKind;
import io.konkyo.claim.phrase.Phrase;
import io.konkyo.claim.phrase.SentenceFrame;
import io.konkyo.claim.phrase.VerbWords;
import io.konkyo.mention.Fields;
import io.konkyo.mention.Mention;
import io.konkyo.mention.MentionType;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Walks from a figure up its sentence and takes the phrases beside the way into account. */
final class Climb {

  private static final int MOST_OWNERS = 3;

  private static final int CASES = Case.values().length;

  /** The highest base score beside the figure itself. */
  private static final int MOST_BESIDE = 96;

  /** The highest base score at the first step up; a step farther up it is lower by the next. */
  private static final int MOST_ABOVE = 93;

  private static final int STEP = 6;

  /** The base score of what an earlier clause is told of. */
  private static final int EARLIER = 56;

  /** What a subject names where no other clause's subject is measured. */
  private static final Set<NounKind> NAMING =
      Set.of(NounKind.MEASURE, NounKind.THING, NounKind.GROUP);

  private final SentenceFrame frame;
  private final Constituent own;

  /** Whether the figure is a count or a measure, and neither a ratio nor a sum. */
  private final boolean figureCounts;

  /** Whether the figure counts how many times another it is: 平均の2倍. */
  private final boolean times;

  /** Whether the figure itself is who does something, so that no other subject is counted. */
  private final boolean counted;

  private final Neighbours neighbours;
  private final Ranking ranking;
  private final boolean ratio;
  private final boolean money;

  /** Whether a clause below has named a quantity. */
  private boolean toldMeasure;

  private final VerbWords verbs;

  Climb(
      SentenceFrame frame,
      Mention figure,
      Neighbours neighbours,
      Ranking ranking,
      VerbWords verbs) {
    this.frame = frame;
    this.own = frame.partOf(figure);
    this.figureCounts = figure.type() == MentionType.NUMBER;
    this.money = figure.type() == MentionType.MONEY;
    this.ratio = figure.type() == MentionType.PERCENT;
    this.times =
        figure.fields() instanceof Fields.OfNumber number
            && number.counter().filter("倍"::equals).isPresent();
    this.counted =
        figure.type() == MentionType.NUMBER
            && own.is(NounKind.FIGURE)
            && (own.marker() == Case.SUBJECT || own.marker() == Case.TOPIC);
    this.neighbours = neighbours;
    this.ranking = ranking;
    this.verbs = verbs;
  }

  /**
   * Takes the noun that the figure modifies into account; returns the figure that stands there
   * instead of one: 6.8%増の1,245億円.
   */
  Optional<Mention> modified() {
    if (own.head() < 0) {
      return Optional.empty();
    }
    if (neighbours.isGenitive()) {
      Constituent last = frame.parts().get(frame.tree().indexAt(neighbours.behind()));
      if (last.head() < 0) {
        return Optional.empty();
      }
      Constituent head = frame.parts().get(last.head());
      Optional<Mention> other = figureOf(head);
      if (other.isEmpty()) {
        add(head, figureCounts ? 108 : 100, "about.modified");
      }
      return other;
    }
    Constituent head = frame.parts().get(own.head());
    if (own.adnominal()) {
      add(head, 80, "about.modified");
      return figureOf(head);
    }
    if (head.adnominal() && head.head() >= 0 && isReached(head)) {
      Constituent above = frame.parts().get(head.head());
      add(above, hasSubject(head) ? 80 : 97, "about.modified");
      return figureOf(above);
    }
    return Optional.empty();
  }

  private boolean hasSubject(Constituent part) {
    for (int index : frame.dependentsOf(part.index())) {
      if (frame.parts().get(index).marker() == Case.SUBJECT) {
        return true;
      }
    }
    return false;
  }

  /** 3兆円に上る歳出. */
  private boolean isReached(Constituent verb) {
    boolean argument =
        own.marker() == Case.DATIVE || own.marker() == Case.OBJECT || own.marker() == Case.NONE;
    return argument && verb.predicate().filter(verbs::isLevel).isPresent();
  }

  private Optional<Mention> figureOf(Constituent part) {
    return part.index() == own.index() ? Optional.empty() : frame.figureOf(part.index());
  }

  /** Takes everything beside the way up into account. */
  void run() {
    if (!ranking.mayWin(MOST_BESIDE)) {
      return;
    }
    boolean object = neighbours.isObject();
    boolean told = addDependents(own.index(), own.index(), 0, object, false);
    int from = own.index();
    int at = own.head();
    int level = 0;
    // What is farther up than the best can be beaten from is not looked at.
    while (at >= 0 && ranking.mayWin(MOST_ABOVE - STEP * level)) {
      Constituent part = frame.parts().get(at);
      level++;
      told = addDependents(at, from, level, object, told && !frame.parts().get(from).adnominal());
      if (object && level == 1) {
        part.action()
            .filter(p -> p.kind() == NounKind.MEASURE)
            .ifPresent(p -> ranking.add(p, 62, "about.action"));
      }
      if (level == 2 && frame.parts().get(from).adnominal()) {
        add(part, 54, "about.head");
      }
      from = at;
      at = part.head();
    }
    if (!counted) {
      earlier();
    }
  }

  private static boolean isMeasure(Constituent part) {
    return part.marker() == Case.TOPIC && part.is(NounKind.MEASURE);
  }

  /**
   * Takes the dependents of a part into account.
   *
   * @param told whether the figure's own clause has named its subject
   * @return whether it has now
   */
  private boolean addDependents(int of, int branch, int level, boolean object, boolean told) {
    boolean tells = told;
    boolean measures = toldMeasure;
    boolean says = isSaying(frame.parts().get(of));
    int[] dependents = frame.dependentsOf(of);
    // How many of each case stand nearer to the figure.
    int[] nearer = new int[CASES];
    for (int i = dependents.length - 1; i >= 0; i--) {
      int index = dependents[i];
      Constituent part = frame.parts().get(index);
      boolean behind = index > own.index();
      boolean alone =
          counted
              && (level > 1
                  || part.marker() != Case.GENITIVE && !isMeasure(part) && !isAmong(part));
      if (index == branch || alone || behind && (level > 1 || own.predicate().isPresent())) {
        continue;
      }
      if (part.phrase().isEmpty() || part.is(NounKind.GENERIC)) {
        among(index, level);
      }
      if (part.phrase().isEmpty()) {
        if (level == 0 && part.adnominal()) {
          relative(part);
        }
        continue;
      }
      if (part.adnominal()) {
        if (level == 0) {
          // 基準である2%
          ranking.add(part.phrase().get(), 92, "about.identity");
          relative(part);
        }
        continue;
      }
      int base = base(part, frame.parts().get(of), level, object);
      if (base > 0) {
        boolean subject = part.marker() == Case.TOPIC || part.marker() == Case.SUBJECT;
        if (subject && says && (part.is(NounKind.AGENT) || part.is(NounKind.GROUP))) {
          continue;
        }
        boolean owned =
            part.marker() == Case.OBJECT && !is(frame.parts().get(of), verbs::isComparing);
        boolean names = NAMING.contains(part.phrase().get().kind());
        tells |= (subject || owned) && !behind && names;
        measures |= (subject || owned) && !behind && part.is(NounKind.MEASURE);
        boolean named = subject || part.marker() == Case.OBJECT;
        boolean measure = part.is(NounKind.MEASURE) && ratio && !toldMeasure;
        int outer = named && told && !measure ? 20 : 0;
        int less = outer + (behind ? 25 : 0);
        if (!behind) {
          less += 5 * nearer[part.marker().ordinal()]++;
        }
        boolean doer =
            part.is(NounKind.AGENT)
                && level > 0
                && !is(frame.parts().get(of), p -> verbs.isLevel(p) || verbs.isMoving(p));
        boolean count = subject && level == 0 && figureCounts;
        String by = doer ? "about.doer" : count ? "about.count" : rule(part);
        add(part, base - STEP * Math.max(0, level - 1) - less - (doer ? 10 : 0), by);
      }
    }
    toldMeasure = measures;
    return tells;
  }

  /** 利用者数が2割少ない51万人. */
  private void relative(Constituent clause) {
    for (int inner : frame.dependentsOf(clause.index())) {
      Constituent subject = frame.parts().get(inner);
      if (subject.marker() == Case.SUBJECT && !subject.is(NounKind.AGENT)) {
        add(subject, 86, "about.subject");
      }
      if (subject.is(NounKind.FIGURE) && is(clause, verbs::isLevel)) {
        // 従業員の15%に当たる2万人
        for (int whole : frame.dependentsOf(inner)) {
          if (frame.parts().get(whole).marker() == Case.GENITIVE) {
            add(frame.parts().get(whole), 90, "about.among");
          }
        }
      }
    }
  }

  private boolean isSaying(Constituent part) {
    return part.predicate().filter(p -> verbs.isSaying(p) || verbs.isReckoning(p)).isPresent();
  }

  /** 加盟国のうち目標を満たしたのは23か国. */
  private void among(int index, int level) {
    for (int inner : frame.dependentsOf(index)) {
      Constituent part = frame.parts().get(inner);
      if (isAmong(part)) {
        add(part, 84 - STEP * level, "about.among");
      } else if (part.adnominal() && inner < own.index()) {
        for (int within : frame.dependentsOf(inner)) {
          if (isAmong(frame.parts().get(within))) {
            add(frame.parts().get(within), 84 - STEP * level, "about.among");
          }
        }
      }
    }
  }

  private int base(Constituent part, Constituent verb, int level, boolean object) {
    return switch (part.marker()) {
      case OBJECT -> !object && is(verb, verbs::isComparing) ? 0 : 86;
      case SUBJECT -> 84;
      case TOPIC -> 82;
      case SIDE_TOPIC -> object ? 60 : 45;
      case GENITIVE -> level == 0 && !isBase(part) && !times && !isHeldAgainst(part) ? 96 : 0;
      case MATTER -> ratio && part.is(NounKind.MEASURE) ? 80 : 68;
      case AS -> object ? 88 : 74;
      case DATIVE ->
          level == 0 && money
              ? 86
              : level < 3 && is(verb, verbs::isAllotting) ? 93 : object ? 68 : 0;
      case NONE ->
          isAmong(part)
              ? (part.index() + 1 == own.index() ? 92 : 78)
              : level < 2 && part.is(NounKind.MEASURE) ? 55 : 0;
      case TOWARDS, LOCATIVE, FROM, UNTIL, WITH, OTHER -> 0;
    };
  }

  private static boolean is(Constituent part, Predicate<String> what) {
    return part.predicate().filter(what).isPresent();
  }

  /** 当初目標の6万人. */
  private boolean isHeldAgainst(Constituent part) {
    return neighbours.isBaseWord(frame.textOf(part.phrase().get()));
  }

  /** Returns whether a part is what the ratio is a share of, which is judged by itself. */
  private boolean isBase(Constituent part) {
    return neighbours.base().filter(b -> b.overlaps(part.phrase().get().span())).isPresent();
  }

  /** 加盟国のうち23か国. */
  private boolean isAmong(Constituent part) {
    return part.phrase().filter(p -> frame.isWritten(p, "うち")).isPresent();
  }

  private String rule(Constituent part) {
    return switch (part.marker()) {
      case OBJECT -> "about.object";
      case SUBJECT -> "about.subject";
      case TOPIC, SIDE_TOPIC, MATTER -> "about.topic";
      case GENITIVE -> "about.genitive";
      case NONE -> isAmong(part) ? "about.among" : "about.beside";
      default -> "about.adjunct";
    };
  }

  /** 総額, うち, and as what is told of 上昇. */
  private boolean isVague(Constituent part, String rule) {
    boolean change = part.is(NounKind.CHANGE) && !rule.equals("about.modified");
    return isAmong(part) || part.is(NounKind.STAND) || change;
  }

  /** Takes a part into account; of 歳出の総額 and 加盟国のうち the noun before の. */
  private void add(Constituent part, int base, String rule) {
    Constituent named = part;
    String by = counts(part) ? "about.among" : rule;
    for (int i = 0; i < MOST_OWNERS && isVague(named, rule); i++) {
      Optional<Constituent> owner = owner(named);
      if (owner.isEmpty()) {
        break;
      }
      named = owner.get();
    }
    if (named.is(NounKind.FIGURE)) {
      // 会社7社のうち2社
      Phrase counted = named.phrase().get();
      frame
          .phrases()
          .beforeFigure(counted.span())
          .ifPresent(phrase -> ranking.add(phrase, base, by));
      return;
    }
    String reason = named == part ? rule : by;
    named.phrase().ifPresent(phrase -> ranking.add(phrase, base, reason));
  }

  /** 企業の数, 加盟国のうち: what is counted may be who acts elsewhere. */
  private boolean counts(Constituent part) {
    return part.phrase()
        .filter(p -> frame.text().charAt(p.span().end() - 1) == '数' || frame.isWritten(p, "うち"))
        .isPresent();
  }

  private Optional<Constituent> owner(Constituent part) {
    Optional<Constituent> owner = Optional.empty();
    for (int index : frame.dependentsOf(part.index())) {
      Constituent before = frame.parts().get(index);
      boolean names =
          (before.marker() == Case.GENITIVE || before.marker() == Case.TOWARDS)
              && before.phrase().isPresent()
              && !before.is(NounKind.TIME)
              && (!before.is(NounKind.AGENT) || counts(part))
              && !before.is(NounKind.GENERIC)
              && !before.is(NounKind.PRONOUN);
      if (names && (index != own.index())) {
        owner = Optional.of(before);
      }
    }
    return owner;
  }

  /** What an earlier clause is told of holds on where a later one names nothing. */
  private void earlier() {
    for (int i = own.index() - 1; i >= 0; i--) {
      int far = Math.min(15, own.index() - i);
      if (!ranking.mayWin(EARLIER - far)) {
        return;
      }
      Constituent part = frame.parts().get(i);
      boolean people = part.is(NounKind.AGENT) || part.is(NounKind.GROUP);
      if (people && !figureCounts && !(ratio && part.is(NounKind.GROUP))) {
        continue;
      }
      switch (part.marker()) {
        case TOPIC, MATTER -> add(part, EARLIER - far, "about.earlier");
        case SUBJECT -> add(part, 46 - far, "about.earlier");
        case OBJECT -> add(part, 46 - far, "about.earlier");
        default -> {}
      }
    }
  }
}
