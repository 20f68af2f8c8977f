package io.konkyo.mention.context;

import io.konkyo.mention.Fields.Change;
import io.konkyo.mention.context.ContextWords.Role;
import io.konkyo.mention.lexicon.Lexeme;
import io.konkyo.mention.lexicon.LexemeTable;
import io.konkyo.model.ModelFiles;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds whether a ratio is a rise or a fall. */
final class Changes {

  /** The words of change, below {@code models/}. */
  static final String FILE = "lexicon/changes.tsv";

  /** How long an amount may be that tells a difference again, in UTF-16 units. */
  private static final int LONGEST_AMOUNT = 20;

  /** How far behind a ratio the next of its list may end, in UTF-16 units. */
  private static final int LONGEST_ITEM = 24;

  private final LexemeTable words;
  private final ContextWords context;
  private final Limits limits;

  private Changes(LexemeTable words, ContextWords context, Limits limits) {
    this.words = words;
    this.context = context;
    this.limits = limits;
  }

  /**
   * Reads the words of change.
   *
   * @throws io.konkyo.model.ModelException at the first line that is not as the file's head says
   */
  static Changes load(ModelFiles models, ContextWords context, Limits limits) {
    List<Lexeme> words = new ArrayList<>();
    for (ModelFiles.Line line : models.lines(FILE)) {
      List<String> fields = line.fields();
      if (fields.size() != 2 || !List.of("increase", "decrease", "none").contains(fields.get(1))) {
        throw line.fault("needs a word and increase, decrease or none between tabs");
      }
      words.add(new Lexeme(fields.get(0), Map.of("change", fields.get(1))));
    }
    return new Changes(new LexemeTable(words), context, limits);
  }

  /** Returns the direction where the words behind the ratio make it a difference. */
  Optional<Change> of(String text, Span span, Span sentence) {
    Optional<Change> told = toldBefore(text, span, sentence);
    if (told.isPresent()) {
      return told;
    }
    int at = limits.behindModifiers(text, span, sentence);
    if (at < sentence.end() && ")）".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (text.startsWith("まで", at - 2) && at - 2 >= span.end()) {
      // 5%まで上昇 tells the level that was reached.
      return Optional.empty();
    }
    at =
        behindRestated(
            text, at + context.lengthAt(Role.PARTWAY, text, at, sentence.end()), sentence);
    for (String particle : List.of("ずつの", "の", "も", "ほど", "ずつ", "分", "を", "")) {
      if (!text.startsWith(particle, at) || at + particle.length() > sentence.end()) {
        continue;
      }
      Optional<Lexeme> word =
          words.at(text, at + particle.length(), sentence.end()).stream().findFirst();
      if (word.isEmpty()) {
        continue;
      }
      boolean passed = particle.equals("を") && word.get().surface().endsWith("回");
      return passed ? Optional.empty() : direction(word.get());
    }
    return withNext(text, at, sentence);
  }

  /** 2035年度に60%、2040年度に73%減らす: the two ratios share what is told behind the second. */
  private Optional<Change> withNext(String text, int behind, Span sentence) {
    if (!text.startsWith("、", behind)) {
      return Optional.empty();
    }
    int limit = Math.min(sentence.end() - 1, behind + LONGEST_ITEM);
    int at = behind + 1;
    while (at < limit && "%％割、。，,;；（(「".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    int number = at;
    while (number > behind && "0123456789０１２３４５６７８９.．".indexOf(text.charAt(number - 1)) >= 0) {
      number--;
    }
    boolean ratio = at < limit && "%％割".indexOf(text.charAt(at)) >= 0 && number < at;
    boolean member = ratio && "がはもをに約".indexOf(text.charAt(number - 1)) >= 0;
    int next = at + 1;
    if (member && text.startsWith("の", next)) {
      next++;
    }
    return member
        ? words.at(text, next, sentence.end()).stream().findFirst().flatMap(Changes::direction)
        : Optional.empty();
  }

  private static Optional<Change> direction(Lexeme word) {
    return switch (word.label("change").orElse("none")) {
      case "increase" -> Optional.of(Change.INCREASE);
      case "decrease" -> Optional.of(Change.DECREASE);
      default -> Optional.empty();
    };
  }

  /** 2.3%、金額にして189億円の増加: the change is told behind the same difference as an amount. */
  private int behindRestated(String text, int at, Span sentence) {
    int start = text.startsWith("、", at) ? at + 1 : at;
    int restated =
        start < sentence.end() ? context.lengthAt(Role.RESTATED, text, start, sentence.end()) : 0;
    if (restated == 0) {
      return at;
    }
    int limit = Math.min(sentence.end(), start + restated + LONGEST_AMOUNT);
    for (int i = start + restated; i < limit && "。、".indexOf(text.charAt(i)) < 0; i++) {
      if (!words.at(text, i, sentence.end()).isEmpty()) {
        return text.charAt(i - 1) == 'の' ? i - 1 : i;
      }
    }
    return at;
  }

  /** △5.7% and 下げ幅は1.75ポイント say it in front of the figure. */
  private Optional<Change> toldBefore(String text, Span span, Span sentence) {
    if ("△▲".indexOf(text.charAt(span.start())) >= 0) {
      return Optional.of(Change.DECREASE);
    }
    int end = limits.beforeModifiers(text, span, sentence);
    for (String particle : List.of("は", "が")) {
      if (end - particle.length() > sentence.start()
          && text.startsWith(particle, end - particle.length())) {
        int topic = end - particle.length();
        int noun = topic - context.lengthBefore(Role.SUM, text, topic, sentence.start());
        if (context.lengthBefore(Role.RISE, text, noun, sentence.start()) > 0) {
          return Optional.of(Change.INCREASE);
        }
        if (context.lengthBefore(Role.FALL, text, noun, sentence.start()) > 0) {
          return Optional.of(Change.DECREASE);
        }
      }
    }
    return Optional.empty();
  }
}
