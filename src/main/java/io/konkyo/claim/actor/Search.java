package io.konkyo.claim.actor;

import io.konkyo.block.Block;
import io.konkyo.claim.figure.Filled;
import io.konkyo.claim.phrase.BesideWords;
import io.konkyo.claim.phrase.BesideWords.WordClass;
import io.konkyo.claim.phrase.Case;
import io.konkyo.claim.phrase.Constituent;
import io.konkyo.claim.phrase.NounKind;
import io.konkyo.claim.phrase.Phrase;
import io.konkyo.claim.phrase.SentenceFrame;
import io.konkyo.claim.phrase.VerbWords;
import io.konkyo.mention.Fields;
import io.konkyo.mention.Mention;
import io.konkyo.model.Shortcuts;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The search for one figure's actor: of all who can be, the one that stands to it most plainly. */
final class Search {

  private static final int LEAST = 50;
  private static final int MOST_OWNERS = 3;

  /** The highest scores of those who are told to do, of those who do, and of those who say. */
  private static final int ADDRESSEE = 102;

  private static final int SUBJECT = 84;
  private static final int SAYER = 70;

  /** From this level on depth says no more. */
  private static final int DEEPEST = 5;

  private final BesideWords words;
  private final Shortcuts shortcuts;
  private final SentenceFrame frame;
  private final Mention figure;
  private final Optional<Span> about;
  private final VerbWords verbs;
  private final List<Span> covering;

  /** Who says what the figure stands in. */
  private final List<Span> speakers;

  private final Constituent own;
  private final boolean persons;
  private final Optional<Constituent> measured;
  private Optional<Filled<Span>> best = Optional.empty();
  private int bestScore = LEAST - 1;

  Search(
      SentenceFrame frame,
      Mention figure,
      Optional<Span> about,
      VerbWords verbs,
      BesideWords words,
      Shortcuts shortcuts) {
    this.words = words;
    this.shortcuts = shortcuts;
    this.frame = frame;
    this.figure = figure;
    this.about = about;
    this.verbs = verbs;
    this.own = frame.partOf(figure);
    this.persons =
        figure.fields() instanceof Fields.OfNumber number
            && number.counter().filter(c -> words.is(WordClass.PERSON, c)).isPresent();
    this.covering = new ArrayList<>(2);
    this.speakers = new ArrayList<>(2);
    for (Mention statement : frame.sentence().statements()) {
      if (statement.span().overlaps(figure.span())) {
        covering.add(statement.span());
        if (statement.fields() instanceof Fields.OfStatement said) {
          speakers.add(said.speaker());
        }
      }
    }
    this.measured =
        about
            .filter(span -> frame.sentence().span().contains(span))
            .map(span -> frame.parts().get(frame.tree().lastOf(span)));
  }

  Optional<Filled<Span>> run() {
    measured.ifPresent(
        part -> {
          owners(part, 0, MOST_OWNERS);
          clauses(part, 4);
        });
    owners(own, 0, 1);
    goal();
    clauses(own, 0);
    heads();
    return best;
  }

  /** 政府が掲げる2%の目標. */
  private void goal() {
    Constituent head = headOf(own);
    if (own.marker() == Case.GENITIVE && head.is(NounKind.STAND)) {
      owners(head, 2, 1);
    }
    boolean beside = measured.filter(part -> part.index() == own.index()).isPresent();
    if (own.marker() == Case.GENITIVE && beside && !head.is(NounKind.FIGURE)) {
      // 従業員300人以上の企業
      boolean body = head.is(NounKind.AGENT) || head.is(NounKind.GROUP);
      head.phrase()
          .filter(phrase -> body)
          .ifPresent(phrase -> add(new Phrase(phrase.span(), NounKind.AGENT), 86, "actor.holder"));
    }
  }

  /** 日本の防衛費; 日本側が負担する経費. */
  private void owners(Constituent noun, int less, int depth) {
    for (int index : frame.dependentsOf(noun.index())) {
      Constituent part = frame.parts().get(index);
      if (part.marker() == Case.GENITIVE) {
        boolean people = persons && noun.is(NounKind.GROUP);
        if (!people && (!part.is(NounKind.GROUP) || noun.is(NounKind.MEASURE))) {
          add(part, 92 - less, "actor.owner");
        }
        if (depth > 1) {
          owners(part, less + 4, depth - 1);
        }
      }
      if (part.adnominal() && !isSaying(part) && !isReckoning(part)) {
        for (int inner : frame.dependentsOf(index)) {
          Constituent subject = frame.parts().get(inner);
          if (subject.marker() == Case.SUBJECT) {
            add(subject, 88 - less, "actor.relative");
          } else if (subject.predicate().isPresent() && !subject.adnominal()) {
            relatives(subject, 80 - less);
          }
        }
      }
    }
  }

  /** 欧州が改革に向けて投じる資金. */
  private void relatives(Constituent clause, int base) {
    for (int inner : frame.dependentsOf(clause.index())) {
      Constituent subject = frame.parts().get(inner);
      if (subject.marker() == Case.SUBJECT) {
        add(subject, base, "actor.relative");
      }
    }
  }

  /** The subjects on the way up from a part. */
  private void clauses(Constituent start, int less) {
    for (int index : frame.dependentsOf(start.index())) {
      if (start.predicate().isPresent() && start.index() == own.index()) {
        subject(frame.parts().get(index), start, start, 0, less);
      }
    }
    Constituent from = start;
    // Whether the clause that the figure stands in has a subject, so that it needs no other's.
    boolean told = false;
    // Farther up than the best can be beaten from there is nobody to look for.
    for (int step = 1; from.head() >= 0; step++) {
      int level = Math.min(step, DEEPEST);
      if (shortcuts == Shortcuts.ON && bestScore >= most(level)) {
        return;
      }
      Constituent part = frame.parts().get(from.head());
      told = !from.adnominal() && (told || isSubject(from));
      boolean named = false;
      int[] dependents = frame.dependentsOf(part.index());
      for (int i = dependents.length - 1; i >= 0; i--) {
        int index = dependents[i];
        Constituent subject = frame.parts().get(index);
        boolean beyond =
            index > own.index()
                && (level > 1 || start.index() != own.index() || start.predicate().isPresent());
        told |= index != from.index() && index < own.index() && isSubject(subject);
        if (index == from.index() || beyond || named && isSubject(subject)) {
          continue;
        }
        subject(subject, from, part, level, less);
        if (!told) {
          coordinate(subject, part, level, less);
        }
        named |= index < own.index() && isSubject(subject) && subject.is(NounKind.AGENT);
      }
      if (from.adnominal() && !part.is(NounKind.GROUP)) {
        add(part, 76 - less - 3 * level, "actor.head");
      }
      from = part;
    }
  }

  /** Returns the highest score of all that are looked at from a level on. */
  private static int most(int level) {
    return Math.max(SAYER, Math.max(ADDRESSEE - 6 * level, SUBJECT - 3 * level));
  }

  /** 政府は防衛を柱とし、3兆円を計上した: the subject of the clause before is shared. */
  private void coordinate(Constituent clause, Constituent verb, int level, int less) {
    if (clause.index() > own.index() || clause.adnominal()) {
      return;
    }
    if (clause.phrase().filter(p -> frame.isWritten(p, "ため")).isPresent()) {
      // 制度を動かすため、3兆円を出した
      for (int inner : frame.dependentsOf(clause.index())) {
        Constituent purpose = frame.parts().get(inner);
        if (purpose.adnominal()) {
          shared(purpose, 64 - less - 3 * level, verb);
        }
      }
    } else if (clause.predicate().isPresent()) {
      shared(clause, 76 - less - 3 * level, verb);
    }
  }

  private void shared(Constituent clause, int base, Constituent verb) {
    if (isReckoning(clause) || isSaying(clause)) {
      return;
    }
    for (int index : frame.dependentsOf(clause.index())) {
      Constituent subject = frame.parts().get(index);
      boolean told = isReckoning(verb) || isSaying(verb);
      boolean inside = subject.phrase().filter(this::isCovered).isPresent();
      int more = inside ? 8 : 0;
      int less = subject.marker() == Case.TOPIC ? 0 : 4;
      boolean topic = subject.marker() == Case.TOPIC || subject.marker() == Case.SUBJECT;
      if (topic && (inside || !told)) {
        add(subject, base + more - less, "actor.shared");
        if (subject.marker() == Case.TOPIC && !subject.is(NounKind.AGENT)) {
          // 我が国の財政は厳しく、残高が3兆円に上る
          topicOwners(subject, 6);
        }
      }
    }
  }

  private void subject(
      Constituent subject, Constituent from, Constituent verb, int level, int less) {
    int base =
        switch (subject.marker()) {
          case SUBJECT -> SUBJECT;
          case TOPIC -> 82;
          case SIDE_TOPIC -> isDemander(subject) ? 78 : 60;
          case FROM -> isPassive(verb) || isPassive(headOf(verb)) ? 66 : 0;
          default -> 0;
        };
    if (base == 0 || subject.phrase().isEmpty()) {
      return;
    }
    boolean inside = isCovered(subject.phrase().get());
    if (!inside && isReckoning(verb) && !isPassive(verb)) {
      return;
    }
    if (!inside && isSaying(verb)) {
      if (isIntended(from)) {
        add(subject, 78 - less - 3 * level, "actor.planner");
      } else if (isDone()) {
        add(subject, 54, "actor.sayer");
      }
      return;
    }
    if (verb.predicate().filter(verbs::isDemanding).isPresent()
        && (subject.marker() == Case.TOPIC || subject.marker() == Case.SUBJECT)) {
      add(subject, 98 - 6 * level, "actor.demander");
      addressee(from, verb, level);
    }
    boolean same = verb.index() == own.index();
    boolean counted = same && persons || subject.is(NounKind.GROUP) && (same || persons);
    if (isSpeaker(subject.phrase().get()) && isDone()) {
      add(subject, SAYER - less, "actor.sayer");
    }
    if (!counted) {
      add(subject, base - less - 3 * level, "actor.subject");
    }
    boolean acts = subject.is(NounKind.AGENT);
    if (subject.marker() == Case.TOPIC && !inside && !acts) {
      topicOwners(subject, less);
    }
  }

  /** 我が国の財政は; 東都自動車が発表した決算は. */
  private void topicOwners(Constituent topic, int less) {
    boolean results =
        topic.phrase().map(frame::textOf).filter(t -> words.isIn(WordClass.RESULTS, t)).isPresent();
    for (int index : frame.dependentsOf(topic.index())) {
      Constituent part = frame.parts().get(index);
      if (part.marker() == Case.GENITIVE && !part.is(NounKind.GROUP)) {
        add(part, 58 - less, "actor.owner");
      }
      if (results) {
        publisher(part, less);
        for (int inner : frame.dependentsOf(index)) {
          publisher(frame.parts().get(inner), less);
        }
      }
    }
  }

  private void publisher(Constituent clause, int less) {
    if (clause.adnominal()) {
      for (int inner : frame.dependentsOf(clause.index())) {
        if (frame.parts().get(inner).marker() == Case.SUBJECT) {
          add(frame.parts().get(inner), 62 - less, "actor.results");
        }
      }
    }
  }

  /** 100億円を投じる計画を発表した: who tells of a plan has it. */
  private boolean isIntended(Constituent from) {
    return from.marker() == Case.OBJECT
        && from.index() != own.index()
        && (from.is(NounKind.STAND) || from.is(NounKind.ABSTRACT));
  }

  /** 同盟国に対し5%に増やすよう求める: who is to do it. */
  private void addressee(Constituent from, Constituent verb, int level) {
    if (!frame.isIn(from.index(), "よう")) {
      return;
    }
    for (int index = 0; index < own.index(); index++) {
      Constituent part = frame.parts().get(index);
      String text = frame.spanOf(index).of(frame.text());
      boolean addressed =
          part.marker() == Case.DATIVE && part.head() == verb.index()
              || text.endsWith("に対し、")
              || text.endsWith("に対し")
              || text.endsWith("に対して")
              || text.endsWith("に対しては");
      if (addressed && part.head() <= verb.index()) {
        add(part, ADDRESSEE - 6 * level, "actor.addressee");
      }
    }
  }

  /** Returns whether the figure is what somebody does, and not a state. */
  private boolean isDone() {
    boolean topic =
        own.marker() == Case.TOPIC
            && own.head() >= 0
            && frame.parts().get(own.head()).action().isPresent();
    boolean results = about.filter(a -> words.isIn(WordClass.OWN, a.of(frame.text()))).isPresent();
    return topic
        || results
        || own.marker() == Case.OBJECT
        || measured.filter(part -> part.marker() == Case.OBJECT).isPresent();
  }

  /** 医師会からは補助を求める要望書が出された. */
  private boolean isDemander(Constituent part) {
    return frame.isIn(part.index(), "からは");
  }

  private static boolean isSubject(Constituent part) {
    return part.phrase().isPresent()
        && (part.marker() == Case.TOPIC || part.marker() == Case.SUBJECT);
  }

  private Constituent headOf(Constituent part) {
    return part.head() < 0 ? part : frame.parts().get(part.head());
  }

  private boolean isPassive(Constituent verb) {
    return frame.isIn(verb.index(), "され") || frame.isIn(verb.index(), "られ");
  }

  /** The heads of a table that name who has what stands below and beside them. */
  private void heads() {
    Block block = frame.sentence().block();
    block
        .cell()
        .ifPresent(
            cell -> {
              cell.rowHead().ifPresent(head -> head(head, 60));
              cell.columnHead().ifPresent(head -> head(head, 58));
            });
  }

  private void head(Span head, int base) {
    Phrase last = frame.phrases().headPhrase(head);
    add(last, base, "actor.head-of-table");
    frame.phrases().headOwner(head).ifPresent(owner -> add(owner, base, "actor.head-of-table"));
  }

  private boolean isSaying(Constituent part) {
    return part.predicate().filter(verbs::isSaying).isPresent();
  }

  private boolean isReckoning(Constituent part) {
    return part.predicate().filter(verbs::isReckoning).isPresent();
  }

  private void add(Constituent part, int base, String rule) {
    part.phrase().ifPresent(phrase -> add(phrase, base, rule));
  }

  private void add(Phrase phrase, int base, String rule) {
    int score = base + worth(phrase.kind());
    boolean speaks = isSpeaker(phrase) && !rule.equals("actor.sayer");
    if (score > bestScore && !isMeasured(phrase) && !speaks) {
      bestScore = score;
      best = Optional.of(new Filled<>(phrase.span(), rule));
    }
  }

  private boolean isMeasured(Phrase phrase) {
    return about.filter(span -> span.overlaps(phrase.span())).isPresent()
        || figure.span().overlaps(phrase.span());
  }

  private boolean isSpeaker(Phrase phrase) {
    for (Span speaker : speakers) {
      if (speaker.overlaps(phrase.span())) {
        return true;
      }
    }
    return false;
  }

  private boolean isCovered(Phrase phrase) {
    for (Span span : covering) {
      if (span.contains(phrase.span())) {
        return true;
      }
    }
    return false;
  }

  private static int worth(NounKind kind) {
    return switch (kind) {
      case AGENT -> 0;
      case GROUP -> -14;
      default -> -1000;
    };
  }
}
