package io.konkyo.claim.time;

import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.claim.figure.Filled;
import io.konkyo.claim.figure.PhraseTable;
import io.konkyo.claim.figure.TimeReference;
import io.konkyo.claim.link.FigurePairs;
import io.konkyo.mention.Mention;
import io.konkyo.model.ModelFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds when a figure holds: a date in brackets behind it, the nearest date before it that governs
 * it, a date behind it in the same clause, the heads of its table or list.
 *
 * <p>Immutable; may be shared by threads.
 */
public final class TimeFinder {

  private static final String FILE = "claims/times.tsv";

  private final TimeWords words;
  private final BracketDates brackets;

  private TimeFinder(TimeWords words) {
    this.words = words;
    this.brackets = new BracketDates(words);
  }

  /**
   * Loads the cues.
   *
   * @param pairs tells which figures belong together
   * @throws io.konkyo.model.ModelException at the first file that is missing or broken
   */
  public static TimeFinder load(ModelFiles models, FigurePairs pairs) {
    return new TimeFinder(
        new TimeWords(PhraseTable.load(models, FILE, TimeCue.class), pairs.margins(), pairs));
  }

  /** Returns the files that are loaded, below {@code models/}. */
  public static List<String> modelFiles() {
    List<String> files = new ArrayList<>(FigurePairs.FILES);
    files.add(FILE);
    return List.copyOf(files);
  }

  /** Returns the time that a figure of the sentence holds for. */
  public Optional<Filled<TimeReference>> find(FigureSentence sentence, Mention figure) {
    Optional<Filled<TimeReference>> bracket = brackets.find(sentence, figure);
    if (bracket.isPresent()) {
      return bracket;
    }
    Optional<Mention> told = words.pairs().toldAgain(sentence, figure);
    if (told.isPresent()) {
      bracket = brackets.find(sentence, told.get());
    }
    return bracket.isPresent()
        ? bracket
        : new DateSearch(words, sentence, told.orElse(figure)).run();
  }
}
