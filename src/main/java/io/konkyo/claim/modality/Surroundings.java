package io.konkyo.claim.modality;

import io.konkyo.claim.clause.Clauses;
import io.konkyo.claim.clause.Link;
import io.konkyo.claim.clause.Phrase;
import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.claim.figure.Filled;
import io.konkyo.claim.figure.Modality;
import io.konkyo.claim.modality.CueTable.Place;
import io.konkyo.dependency.Bunsetsu;
import io.konkyo.mention.Fields;
import io.konkyo.mention.Mention;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads how sure a figure is from what stands around its clause: topics, frames, heads. */
final class Surroundings {

  /** The most UTF-16 units before a figure in which a word for the present is looked for. */
  private static final int BEFORE = 8;

  /** The most bunsetsu between a thing and the level that it is changed to. */
  private static final int CLOSE = 6;

  /** The most links of の that are followed from a topic to what it belongs to. */
  private static final int POSSESSORS = 3;

  private static final List<String> LIMITS = List.of("約", "およそ", "ほぼ");

  private static final Set<String> ACCORDING = Set.of("よる", "依る", "基づく");

  private final CueTable table;

  Surroundings(CueTable table) {
    this.table = table;
  }

  /** Returns whether a word for the present stands right before the figure: 現行の10%. */
  boolean isNow(FigureSentence sentence, Mention figure) {
    int from = Math.max(sentence.span().start(), figure.span().start() - BEFORE);
    int to = figure.span().start();
    String text = sentence.text();
    for (String limit : LIMITS) {
      if (to - limit.length() >= from && text.startsWith(limit, to - limit.length())) {
        to -= limit.length();
      }
    }
    int end = figure.span().end();
    if (text.charAt(end - 1) == '倍'
        || figure.span().length() > 2 && text.startsWith("分の1", end - 3)) {
      // 現行の1.5倍 is no level that holds.
      return false;
    }
    return table.ending(Place.NOW, text, from, to).isPresent()
        || to > from
            && text.charAt(to - 1) == 'の'
            && table.ending(Place.NOW, text, from, to - 1).isPresent();
  }

  /** Returns whether the figure counts things that are told apart: 3つ, 5件. */
  boolean counts(Mention figure) {
    return figure.fields() instanceof Fields.OfNumber number
        && number.counter().filter(c -> table.is(Place.COUNTER, c)).isPresent();
  }

  /** 目標は2%だ, 予算案の総額は3兆円となる. */
  Optional<Filled<Modality>> topic(Clauses clauses, int figure) {
    Link told = clauses.at(figure).link();
    if (told == Link.OBJECT || told == Link.SUBJECT || told == Link.OF || told == Link.TOPIC) {
      return Optional.empty();
    }
    for (int i = clauses.spanning(figure, figure, "はが", false);
        i >= 0;
        i = clauses.spanning(i, figure, "はが", false)) {
      Phrase topic = clauses.at(i);
      if (topic.link() == Link.SUBJECT && isYear(topic.noun())) {
        // 見通しは、2030年度が2%、2031年度が3%だ.
        continue;
      }
      if (topic.link() == Link.TOPIC || topic.link() == Link.SUBJECT) {
        return possessed(clauses, topic);
      }
    }
    return Optional.empty();
  }

  private static boolean isYear(String noun) {
    return noun.endsWith("年") || noun.endsWith("年度");
  }

  private Optional<Filled<Modality>> possessed(Clauses clauses, Phrase topic) {
    Phrase at = topic;
    for (int links = 0; links <= POSSESSORS; links++) {
      Optional<Modality> given = table.ending(Place.NOUN, at.noun());
      if (given.isPresent()) {
        return given.map(m -> new Filled<>(m, "modality.topic"));
      }
      int before = at.index() - 1;
      if (before < 0 || clauses.head(before) != at.index()) {
        break;
      }
      at = clauses.at(before);
      if (at.link() == Link.ATTRIBUTE && at.isPast()) {
        return table.verb(at, Place.VERB).map(m -> new Filled<>(m, "modality.topic"));
      }
      if (at.link() != Link.OF) {
        break;
      }
    }
    return Optional.empty();
  }

  /** 試算では, 推計によると, 世界経済見通しで. */
  Optional<Filled<Modality>> frame(Clauses clauses, int figure) {
    for (int i = clauses.spanning(figure, figure, "はとばで", true);
        i >= 0;
        i = clauses.spanning(i, figure, "はとばで", true)) {
      Phrase frame = clauses.at(i);
      if (frame.link() == Link.CONDITION && table.is(Place.ASIDE, frame.predicate())) {
        // 計画をみると, 見通しの平均でみると: what the clause tells is read there.
        Optional<Modality> read =
            frame.index() > 0 && isReadFrom(clauses.at(frame.index() - 1).link())
                ? possessed(clauses, clauses.at(frame.index() - 1)).map(Filled::value)
                : Optional.empty();
        if (read.filter(m -> m == Modality.FORECAST || m == Modality.PLANNED).isPresent()) {
          return read.map(m -> new Filled<>(m, "modality.frame"));
        }
      }
      boolean according = ACCORDING.contains(frame.predicate());
      boolean within = frame.link() == Link.FRAME || frame.link() == Link.MEANS;
      if (!within && !according && !frame.tail().contains("によ")) {
        continue;
      }
      String noun =
          according && frame.noun().isEmpty() && frame.index() > 0
              ? clauses.at(frame.index() - 1).noun()
              : frame.noun();
      Optional<Modality> given =
          table
              .ending(Place.NOUN, noun)
              .filter(
                  m ->
                      m == Modality.FORECAST
                          || (m == Modality.PLANNED && frame.link() == Link.FRAME));
      if (given.isPresent()) {
        return given.map(m -> new Filled<>(m, "modality.frame"));
      }
    }
    return Optional.empty();
  }

  private static boolean isReadFrom(Link link) {
    return link == Link.OBJECT || link == Link.MEANS;
  }

  /** 見通しを1.5%から0.8%へ下方修正した: the thing that the verb changes. */
  Optional<Filled<Modality>> changed(Clauses clauses, int figure) {
    Phrase at = clauses.at(figure);
    if (at.link() == Link.FROM
        && at.head() == figure + 1
        && clauses.at(figure + 1).link() == Link.TARGET) {
      at = clauses.at(figure + 1);
    }
    if (at.head() == Bunsetsu.ROOT || at.link() != Link.FROM && at.link() != Link.TARGET) {
      return Optional.empty();
    }
    for (int i = figure - 1; i >= 0 && i >= figure - CLOSE; i--) {
      Phrase thing = clauses.at(i);
      if (thing.link() == Link.OBJECT) {
        return thing.head() == at.head()
            ? table
                .ending(Place.NOUN, thing.noun())
                .filter(m -> m == Modality.FORECAST || m == Modality.PLANNED)
                .map(m -> new Filled<>(m, "modality.changed"))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** …に引き上げるには: what would be needed for it is supposed as well as the thing itself. */
  static boolean isMeans(Phrase clause) {
    return clause.isPredicate()
        && clause.link() == Link.TARGET
        && clause.formal().isEmpty()
        && clause.tail().equals("には");
  }

  /** …が続けば, …した場合: what the figure's clause tells follows from a supposition. */
  Optional<Filled<Modality>> supposed(Clauses clauses, int figure, int last) {
    for (int i = clauses.spanning(figure, figure, "ばらとはにもで合", false);
        i >= 0;
        i = clauses.spanning(i, figure, "ばらとはにもで合", false)) {
      Phrase clause = clauses.at(i);
      if (clause.head() > last) {
        continue;
      }
      if (clause.link() == Link.CONDITION
          && table.verb(clause, Place.VERB).filter(m -> m == Modality.FORECAST).isPresent()) {
        return Optional.of(new Filled<>(Modality.FORECAST, "modality.frame"));
      }
      boolean supposes =
          (isMeans(clause) || isEvent(clause)) && needs(clauses, clause.head())
              || clause.link() == Link.CONDITION
                  && !table.is(Place.ASIDE, clause.predicate())
                  && !clause.tail().contains("によ")
                  && !isOnce(clauses, clause)
              || clause.link() != Link.CONDITION
                  && clause.link() != Link.OBJECT
                  && table
                      .ending(Place.CONTENT, clause.noun())
                      .filter(m -> m == Modality.HYPOTHETICAL)
                      .isPresent();
      if (supposes) {
        return Optional.of(new Filled<>(Modality.HYPOTHETICAL, "modality.supposed"));
      }
    }
    return Optional.empty();
  }

  /** 調べると、3割だった: what was found, once. */
  private static boolean isOnce(Clauses clauses, Phrase clause) {
    return clause.tail().endsWith("と")
        && clause.head() != Bunsetsu.ROOT
        && clauses.at(clause.head()).isPast()
        && clauses.at(clause.head()).formal().isEmpty();
  }

  /** 5%への引き上げは3兆円の支出を意味する. */
  private boolean isEvent(Phrase clause) {
    return clause.link() == Link.TOPIC
        && !clause.isPredicate()
        && table.ending(Place.EVENT, clause.noun()).isPresent();
  }

  private boolean needs(Clauses clauses, int index) {
    if (index == Bunsetsu.ROOT || clauses.at(index).isPast()) {
      return false;
    }
    Phrase before = clauses.at(index - 1);
    return table.verb(clauses.at(index), Place.NEED).isPresent()
        || before.head() == index && table.ending(Place.NEED, before.noun()).isPresent();
  }

  /** Returns whether what is told of the figure is a result, though the verb may plan. */
  boolean isFact(Clauses clauses, int figure) {
    Phrase at = clauses.at(figure);
    for (int steps = 0;
        steps < POSSESSORS && at.link() == Link.OF && at.head() != Bunsetsu.ROOT;
        steps++) {
      at = clauses.at(at.head());
      if (table.ending(Place.FACT, at.noun()).isPresent()) {
        return true;
      }
    }
    if (at.head() == Bunsetsu.ROOT) {
      return false;
    }
    for (int dependent = clauses.nearestDependent(at.head());
        dependent >= 0;
        dependent = clauses.nextDependent(dependent)) {
      Phrase phrase = clauses.at(dependent);
      if ((phrase.link() == Link.MEANS || phrase.link() == Link.FRAME)
          && table.ending(Place.FACT, phrase.noun()).isPresent()
          && !clauses.breaksBetween(dependent, figure)) {
        return true;
      }
    }
    return false;
  }
}
