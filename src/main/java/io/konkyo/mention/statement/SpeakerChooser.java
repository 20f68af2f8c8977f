package io.konkyo.mention.statement;

import io.konkyo.mention.statement.Cue.Form;
import io.konkyo.mention.statement.CueWords.WordClass;
import io.konkyo.mention.statement.Speaker.Sort;
import io.konkyo.mention.statement.Subject.Marker;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the subject of a saying among those of its passage.
 *
 * <p>A topic counts for more than a subject, one with 、 behind it for more still; one that an end
 * of a clause parts from the saying for less, and so does one whose verb leads to a noun. Of equals
 * a quotation takes the nearest, a clause the first.
 */
final class SpeakerChooser {

  private static final int SURE = 6;
  private static final int UNSURE = 3;
  private static final int TOPIC = 4;
  private static final int ALSO = 2;
  private static final int COMMA = 3;
  private static final int NEAREST = 2;
  private static final int BREAK = -5;
  private static final int EMBEDDED = -6;

  private static final Set<Sort> UNSURE_SORTS =
      Set.of(Sort.PLACE, Sort.NAME, Sort.COMPOUND, Sort.DOCUMENT);

  private static final int NONE = -1;

  private final Passage passage;
  private final List<Subject> subjects;

  /** The number of ends of clauses before each piece. */
  private final int[] breaksBefore;

  /** Whether the first verb at or behind each piece leads to a noun, and where it ends. */
  private final int[] attributiveEnd;

  /**
   * Prepares a passage.
   *
   * @param subjects those of the passage, in order
   * @param cues those of the passage
   */
  SpeakerChooser(CueWords words, Passage passage, List<Subject> subjects, List<Cue> cues) {
    this.passage = passage;
    this.subjects = subjects;
    breaksBefore = new int[passage.size() + 1];
    attributiveEnd = new int[passage.size() + 1];
    for (Cue cue : cues) {
      if (cue.form().isLinked() && passage.isComma(cue.to())) {
        breaksBefore[cue.to()] = 1;
      }
    }
    for (int i = 0; i < passage.size(); i++) {
      boolean ends = breaksBefore[i] > 0 || (passage.isComma(i) && isBreak(words, passage, i - 1));
      breaksBefore[i] = (i == 0 ? 0 : breaksBefore[i - 1]) + (ends ? 1 : 0);
    }
    attributiveEnd[passage.size()] = NONE;
    for (int i = passage.size() - 1; i >= 0; i--) {
      attributiveEnd[i] = attributiveEnd[i + 1];
      if (passage.isPart(i, Part.VERB)) {
        int to = Grammar.verbEnd(passage, i);
        attributiveEnd[i] = passage.isPart(to, Part.NOUN) ? to : NONE;
      }
    }
  }

  /**
   * Returns the subject of a saying; it may be a crowd.
   *
   * @param from the index before which no subject may stand
   */
  Optional<Subject> choose(Cue cue, int from) {
    boolean quotes = Grammar.quotationBefore(passage, cue.link()) >= 0 || cue.is(Form.ALONE);
    Optional<Subject> best = Optional.empty();
    int bestScore = Integer.MIN_VALUE;
    for (Subject subject : subjects) {
      if (cue.form().isLinked() && subject.at() > cue.link() && subject.at() < cue.from()) {
        return Optional.of(subject);
      }
      if (subject.speaker().from() < from || subject.at() >= cue.link()) {
        continue;
      }
      int score = score(subject, cue);
      if (quotes ? score + NEAREST > bestScore : score > bestScore) {
        best = Optional.of(subject);
        bestScore = score;
      }
    }
    return best;
  }

  private int score(Subject subject, Cue cue) {
    Sort sort = subject.speaker().sort();
    int score = UNSURE_SORTS.contains(sort) ? UNSURE : SURE;
    if (subject.isTopic()) {
      score += TOPIC;
    } else if (subject.marker() == Marker.ALSO) {
      score += ALSO;
    }
    if (passage.isComma(subject.at() + 1)) {
      score += COMMA;
    }
    if (breaksBefore[cue.link()] > breaksBefore[subject.at()]) {
      score += BREAK;
    }
    int attributive = attributiveEnd[subject.at()];
    if (subject.marker() == Marker.SUBJECT && attributive != NONE && attributive < cue.link()) {
      score += EMBEDDED;
    }
    return score;
  }

  private static boolean isBreak(CueWords words, Passage passage, int i) {
    boolean clause =
        passage.isPart(i - 1, Part.AUXILIARY)
            || passage.isPart(i - 1, Part.VERB)
            || passage.isPart(i - 1, Part.ADJECTIVE);
    return (clause && words.is(WordClass.BREAK, passage.surface(i)))
        || words.is(
            WordClass.BREAK, passage.surface(i - 2) + passage.surface(i - 1) + passage.surface(i));
  }
}
