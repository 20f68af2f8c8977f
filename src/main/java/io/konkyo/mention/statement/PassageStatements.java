package io.konkyo.mention.statement;

import io.konkyo.mention.statement.Cue.Form;
import io.konkyo.mention.statement.CueWords.WordClass;
import io.konkyo.mention.statement.Speaker.Sort;
import io.konkyo.mention.statement.Subject.Marker;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds the statements of one passage, from its last cue to its first, so that the clause of an
 * outer saying is known before the sayings inside it.
 */
final class PassageStatements {

  /** The most UTF-16 units between によれば and a quotation that is all it gives. */
  private static final int SHORT_TOPIC = 12;

  /** The most cues before a clause of which one may share its speaker. */
  private static final int MOST_EARLIER = 4;

  private final CueWords words;
  private final CueFinder pointers;
  private final NounPhrases phrases;
  private final ClauseStart clauseStart;
  private final Passage passage;
  private final List<Cue> cues;
  private final List<Subject> subjects;
  private final SpeakerChooser chooser;
  private final List<Said> said = new ArrayList<>();

  /** Prepares a passage with its cues. */
  PassageStatements(
      CueWords words, CueFinder finder, NounPhrases phrases, Passage passage, List<Cue> cues) {
    this.words = words;
    this.pointers = finder;
    this.phrases = phrases;
    this.passage = passage;
    this.cues = cues;
    this.clauseStart = new ClauseStart(words);
    this.subjects = new SubjectFinder(phrases).find(passage);
    this.chooser = new SpeakerChooser(words, passage, subjects, cues);
  }

  /**
   * A statement before its sentence is known.
   *
   * @param span what is said
   * @param speaker who says it
   * @param cue the verb or form of saying
   * @param rule the rule's name
   * @param from the index of the first piece of what is said
   * @param to the index behind its last piece
   */
  record Said(Span span, Speaker speaker, Span cue, String rule, int from, int to) {

    boolean isQuoted() {
      return rule.equals(Form.QUOTE.rule());
    }

    Said startingAt(int start) {
      return new Said(new Span(start, span.end()), speaker, cue, rule, from, to);
    }
  }

  /**
   * Returns the statements.
   *
   * @param fallback who speaks where a quotation's sentence names nobody
   */
  List<Said> find(Supplier<Optional<Speaker>> fallback) {
    for (int i = cues.size() - 1; i >= 0; i--) {
      Cue cue = cues.get(i);
      switch (cue.form()) {
        case ACCORDING -> according(cue);
        case AS_SAID -> asSaid(cue);
        case ALONE -> introduces(cue);
        default -> linked(i, fallback);
      }
    }
    return said;
  }

  private void linked(int index, Supplier<Optional<Speaker>> fallback) {
    Cue cue = cues.get(index);
    Optional<Speaker> head = behind(cue);
    if (head.filter(speaker -> speaker.is(Sort.CROWD) || speaker.is(Sort.DOCUMENT)).isPresent()) {
      return;
    }
    int scope = scope(cue);
    Optional<Subject> subject = chooser.choose(cue, scope);
    int quotation = Grammar.quotationBefore(passage, cue.link());
    Optional<Speaker> speaker = subject.map(Subject::speaker);
    if (subject.isEmpty()) {
      speaker = head;
      if (speaker.isEmpty() && quotation >= 0 && scope == 0 && !hasOtherSubject(quotation)) {
        speaker = fallback.get();
      }
    }
    if (speaker.isEmpty() || !mayBe(cue, speaker.get(), quotation >= 0)) {
      return;
    }
    Speaker who = speaker.get();
    if (quotation >= 0 && !(isPassiveHold(cue) && isInside(quotation))) {
      int first = firstQuotation(quotation);
      add(
          new Span(
              passage.bracketed(first).orElseThrow().inside().start(),
              passage.bracketed(quotation).orElseThrow().inside().end()),
          who,
          cue,
          Form.QUOTE.rule(),
          first,
          quotation + 1);
      return;
    }
    int from = clauseFrom(index, subject, scope);
    int to = cue.link();
    while (to > from && passage.isOneOf(to - 1, "など", "等", "、")) {
      to--;
    }
    if (from < to) {
      add(passage.span(from, to), who, cue, cue.form().rule(), from, to);
    }
  }

  private void add(Span span, Speaker speaker, Cue cue, String rule, int from, int to) {
    if (!span.isEmpty()) {
      said.add(new Said(span, speaker, passage.span(cue.from(), cue.to()), rule, from, to));
    }
  }

  /** Returns where the tightest clause begins that an outer saying reports and the cue is in. */
  private int scope(Cue cue) {
    int scope = 0;
    for (Said outer : said) {
      if (outer.from() <= cue.link() && cue.from() < outer.to()) {
        scope = Math.max(scope, outer.from());
      }
    }
    return scope;
  }

  private static boolean isPassiveHold(Cue cue) {
    return cue.is(Form.HOLD) && cue.passive();
  }

  /** Returns whether a source behind the subject already gives the quotation: によれば「…」とされている. */
  private boolean isInside(int quotation) {
    return cues.stream().anyMatch(cue -> cue.is(Form.ACCORDING) && cue.to() <= quotation);
  }

  private boolean mayBe(Cue cue, Speaker speaker, boolean quoted) {
    if (speaker.is(Sort.CROWD) || (speaker.is(Sort.COMPOUND) && !quoted)) {
      return false;
    }
    if (cue.passive()) {
      // とされている tells hearsay, which a paper gives that names its own source.
      return cue.is(Form.HOLD)
          ? speaker.is(Sort.MEDIUM) && cues.stream().anyMatch(c -> c.is(Form.ACCORDING))
          : speaker.is(Sort.PERSON) || speaker.is(Sort.ROLE);
    }
    return true;
  }

  /** Returns whether something that cannot speak is the subject before an index. */
  private boolean hasOtherSubject(int index) {
    for (int i = 1; i < index; i++) {
      boolean marked = passage.isOneOf(i, "は", "が") && passage.isPart(i, Part.PARTICLE);
      if (marked && passage.isPart(i - 1, Part.NOUN)) {
        return true;
      }
    }
    return false;
  }

  /** 「…」と語るのは鈴木氏だ; 「…」と語る鈴木氏は. */
  private Optional<Speaker> behind(Cue cue) {
    int from = cue.to();
    boolean cleft = passage.is(from, "の") && passage.isOneOf(from + 1, "は", "が");
    if (cleft) {
      from += 2;
    } else if (passage.isOneOf(from - 1, "て", "で")
        || (!passage.isPart(from, Part.NOUN) && !passage.isPart(from, Part.ADNOMINAL))) {
      return Optional.empty();
    }
    for (int i = from + 1; i < passage.size(); i++) {
      boolean end =
          cleft
              ? passage.isPart(i, Part.AUXILIARY) || passage.isOneOf(i, "。")
              : passage.isPart(i, Part.PARTICLE) && !passage.isOneOf(i, "の", "と");
      if (end) {
        int start = from;
        return phrases.before(passage, i).filter(speaker -> speaker.from() >= start);
      }
    }
    return cleft ? phrases.before(passage, passage.size()) : Optional.empty();
  }

  /** Returns the first of the quotations of one act of speech: 「…」「…」, 「…」、「…」. */
  private int firstQuotation(int last) {
    int first = last;
    int i = last - 1;
    while (i >= 0) {
      if (passage.isQuotation(i)) {
        first = i;
      } else if (!passage.isOneOf(i, "、", "と", "や", "・", "。", "また", "さらに")) {
        break;
      }
      i--;
    }
    return first;
  }

  private int clauseFrom(int index, Optional<Subject> subject, int scope) {
    Cue cue = cues.get(index);
    boolean before = subject.isPresent() && subject.get().at() < cue.link();
    int from = before ? subject.get().at() + 1 : scope;
    for (int i = index - 1; i >= 0 && i >= index - MOST_EARLIER; i--) {
      Cue earlier = cues.get(i);
      if (earlier.link() < from || !earlier.form().isLinked()) {
        continue;
      }
      if (isCoordinated(earlier, cue, subject)) {
        return clauseStart.of(passage, behindConnector(earlier), cue.link());
      }
    }
    return clauseStart.of(passage, from, cue.link());
  }

  /** …と述べ、…と語った: the two have one speaker. */
  private boolean isCoordinated(Cue earlier, Cue later, Optional<Subject> subject) {
    int behind = behindConnector(earlier);
    if (behind == earlier.to() || behind >= later.link()) {
      return false;
    }
    Optional<Subject> own = chooser.choose(earlier, scope(earlier));
    return own.equals(subject);
  }

  /** Returns the index behind what joins the sentence's next part to a cue, or the cue's end. */
  private int behindConnector(Cue cue) {
    int i = cue.to();
    int limit = Math.min(passage.size(), i + 6);
    while (i < limit) {
      if (passage.isComma(i)) {
        return i + 1;
      }
      if (passage.isPart(i, Part.VERB) || passage.bracketed(i).isPresent()) {
        return cue.to();
      }
      i++;
    }
    return cue.to();
  }

  /** NHKの報道によれば、… */
  private void according(Cue cue) {
    int noun = cue.from();
    boolean act = passage.is(noun - 1, "ところ");
    Optional<Speaker> speaker =
        (act ? phrases.publisher(passage, noun - 1) : phrases.before(passage, noun))
            .filter(s -> !s.is(Sort.CROWD) && !s.is(Sort.DOCUMENT) && !s.is(Sort.PLACE));
    if (speaker.isEmpty()) {
      return;
    }
    int from = clauseStart.of(passage, cue.to(), passage.size());
    int to = beforeOtherSource(cue);
    for (Said outer : said) {
      if (outer.from() <= cue.from() && cue.to() < outer.to()) {
        to = Math.min(to, outer.to());
      }
    }
    add(cue, speaker.get(), from, withoutEnd(from, to), cue.form().rule());
  }

  /** Aによると…だが、Bによると…: the first source's clause ends before the second source. */
  private int beforeOtherSource(Cue cue) {
    for (Said other : said) {
      int comma = other.speaker().from() - 1;
      if (other.rule().equals(Form.ACCORDING.rule())
          && comma > cue.to()
          && comma < other.from()
          && passage.isComma(comma)) {
        boolean but = passage.isOneOf(comma - 1, "が", "けれど", "けれども");
        int last = but ? comma - 2 : comma - 1;
        if (passage.isPart(last, Part.VERB) || passage.isPart(last, Part.AUXILIARY)) {
          return last + 1;
        }
      }
    }
    return passage.size();
  }

  /** 森下教授が指摘するように、… */
  private void asSaid(Cue cue) {
    Optional<Subject> subject = nearestSubject(cue.from());
    int from = behindConnector(cue);
    if (subject.isEmpty() || from == cue.to() || subject.get().speaker().is(Sort.CROWD)) {
      return;
    }
    add(cue, subject.get().speaker(), from, withoutEnd(from, passage.size()), cue.form().rule());
  }

  private Optional<Subject> nearestSubject(int index) {
    Optional<Subject> nearest = Optional.empty();
    for (Subject subject : subjects) {
      if (subject.at() < index && subject.marker() != Marker.PLACE) {
        nearest = Optional.of(subject);
      }
    }
    return nearest;
  }

  /** Adds the clause, or the quotation that is all of it. */
  private void add(Cue cue, Speaker speaker, int from, int to, String rule) {
    if (from >= to) {
      return;
    }
    for (int i = from; i < to; i++) {
      if (passage.isQuotation(i)
          && passage.start(i) - passage.start(from) <= SHORT_TOPIC
          && isHearsay(i + 1, to)) {
        Span inside = passage.bracketed(i).orElseThrow().inside();
        add(inside, speaker, cue, rule, i, i + 1);
        return;
      }
    }
    add(passage.span(from, to), speaker, cue, rule, from, to);
  }

  /** Returns whether nothing stands there but what marks hearsay, or nothing at all. */
  private boolean isHearsay(int from, int to) {
    return from >= to || words.is(WordClass.HEARSAY, written(from, to));
  }

  private String written(int from, int to) {
    return passage.text().substring(passage.start(from), passage.end(to - 1));
  }

  /** Returns the index behind a clause without the stop and という at its end. */
  private int withoutEnd(int from, int to) {
    int end = to;
    while (end > from && passage.isBoundary(end - 1)) {
      end--;
    }
    for (int start = Math.max(from, end - 6); start < end; start++) {
      if (!passage.isQuotation(start - 1) && words.is(WordClass.HEARSAY, written(start, end))) {
        return start;
      }
    }
    return end;
  }

  /** 首相はこう述べた――「…」 */
  private void introduces(Cue cue) {
    int quotation = cue.to();
    while (passage.has(quotation) && passage.isOneOf(quotation, "：", ":", "―", "—", "─", "――")) {
      quotation++;
    }
    if (quotation > cue.to() && passage.isQuotation(quotation) && !passage.is(quotation + 1, "と")) {
      int at = quotation;
      chooser
          .choose(cue, 0)
          .map(Subject::speaker)
          .filter(speaker -> !speaker.is(Sort.CROWD))
          .ifPresent(
              speaker ->
                  add(
                      passage.bracketed(at).orElseThrow().inside(),
                      speaker,
                      cue,
                      Form.QUOTE.rule(),
                      at,
                      at + 1));
    }
  }

  /** Returns who speaks in the passage without saying what: ある交渉参加者が語った. */
  Optional<Introduction> introduction() {
    for (int i = cues.size() - 1; i >= 0; i--) {
      Cue cue = cues.get(i);
      if (!cue.is(Form.ALONE)) {
        continue;
      }
      Optional<Speaker> speaker =
          chooser.choose(cue, 0).map(Subject::speaker).or(() -> behind(cue));
      if (speaker.isPresent() && !speaker.get().is(Sort.CROWD)) {
        String pointer = pointers.pointer(passage, cue.from()).orElse("");
        return Optional.of(
            new Introduction(
                speaker.get(),
                passage.span(cue.from(), cue.to()),
                words.is(WordClass.AHEAD, pointer),
                words.is(WordClass.BACK, pointer)));
      }
    }
    return Optional.empty();
  }

  /**
   * A saying whose words stand in another sentence.
   *
   * @param ahead whether it points to the next sentence
   * @param back whether it points to the one before
   */
  record Introduction(Speaker speaker, Span cue, boolean ahead, boolean back) {

    boolean mayPointBack() {
      return back || !ahead;
    }
  }

  /** Returns the passage's topic, if it may speak on in the next sentence. */
  Optional<Speaker> topic() {
    return subjects.stream()
        .filter(Subject::isTopic)
        .map(Subject::speaker)
        .findFirst()
        .filter(speaker -> !speaker.is(Sort.CROWD) && !speaker.is(Sort.PLACE));
  }
}
