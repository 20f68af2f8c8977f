package io.konkyo.mention.figure;

import io.konkyo.mention.lexicon.Lexicons;
import io.konkyo.model.ModelFiles;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Finds what holds figures but is none: addresses and markers by the patterns of {@value #FILE},
 * codes of letters and digits (F-35, CO2, 5G) and the frozen words of the lexicon (一方, 三権).
 *
 * <p>Instances are immutable and may be shared.
 */
public final class LookAlikes {

  /** The patterns' file, below {@code models/}. */
  public static final String FILE = "rules/look-alikes.tsv";

  /** All files read beside the lexicons, below {@code models/}. */
  public static final List<String> FILES = List.of(FILE, FrozenWords.FILE);

  /** Patterns with nested choices get no more than this much of a line. */
  private static final int MAX_STRETCH = 20_000;

  private final List<Named> patterns;
  private final CharacterWatch watch;
  private final Codes codes;
  private final FrozenWords frozenWords;

  private LookAlikes(
      List<Named> patterns, CharacterWatch watch, Codes codes, FrozenWords frozenWords) {
    this.patterns = patterns;
    this.watch = watch;
    this.codes = codes;
    this.frozenWords = frozenWords;
  }

  /**
   * Reads the patterns, and what opens frozen words.
   *
   * @throws io.konkyo.model.ModelException at the first line that is not as its file's head says
   */
  public static LookAlikes load(ModelFiles models, Lexicons lexicons) {
    List<Named> patterns = new ArrayList<>();
    CharacterWatch watch = new CharacterWatch();
    for (ModelFiles.Line line : models.lines(FILE)) {
      List<String> fields = line.fields();
      if (fields.size() != 3) {
        throw line.fault("needs a name, what the text must have, and a pattern between tabs");
      }
      try {
        patterns.add(
            new Named(fields.get(0), watch.need(fields.get(1)), Pattern.compile(fields.get(2))));
      } catch (PatternSyntaxException e) {
        throw line.fault("not a regular expression: " + e.getDescription(), e);
      }
    }
    return new LookAlikes(
        List.copyOf(patterns), watch, new Codes(lexicons), FrozenWords.load(models, lexicons));
  }

  /** Returns every look-alike of a stretch; they may overlap. */
  public List<Masked> find(String text, Span stretch) {
    List<Masked> found = new ArrayList<>();
    for (int start = stretch.start(); start < stretch.end(); start += MAX_STRETCH) {
      Span part = new Span(start, Math.min(stretch.end(), start + MAX_STRETCH));
      long seen = watch.seen(text, part);
      for (Named named : patterns) {
        if ((seen & named.needs) != named.needs) {
          continue;
        }
        Matcher matcher = named.pattern.matcher(text);
        matcher.region(part.start(), part.end()).useTransparentBounds(true);
        while (matcher.find()) {
          found.add(new Masked(new Span(matcher.start(), matcher.end()), named.name));
        }
      }
    }
    codes.find(text, stretch, found);
    frozenWords.find(text, stretch, found);
    return found;
  }

  private record Named(String name, long needs, Pattern pattern) {}
}
