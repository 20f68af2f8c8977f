package io.konkyo.mention.context;

import io.konkyo.mention.Bound;
import io.konkyo.mention.context.ContextWords.Role;
import io.konkyo.mention.context.ContextWords.Sequel;
import io.konkyo.mention.lexicon.Lexeme;
import io.konkyo.mention.lexicon.Lexicons;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds how the words beside a figure limit it: 約, 以上, を超える. An inequality wins over "about"; the
 * one nearest behind the figure wins over one before it.
 */
public final class Limits {

  private static final String OPENING = "「『（(\"“〈《 　";
  private static final int MAX_MODIFIERS = 3;

  private final Lexicons lexicons;
  private final ContextWords words;

  /** Works with the modifiers of the lexicons and the words of context. */
  public Limits(Lexicons lexicons, ContextWords words) {
    this.lexicons = lexicons;
    this.words = words;
  }

  /**
   * Returns the bound of a figure.
   *
   * @param text the article's text
   * @param span the figure's mention
   * @param sentence its sentence; nothing outside it is looked at
   * @param vague whether the figure itself is one of the 数X kind
   * @param share whether the figure may be a share of what stands before it with の
   */
  public Bound of(String text, Span span, Span sentence, boolean vague, boolean share) {
    List<Bound> bounds = new ArrayList<>();
    int at = span.end();
    for (int i = 0; i < MAX_MODIFIERS; i++) {
      Optional<Lexeme> modifier = behind(text, span, at, sentence, share);
      if (modifier.isEmpty() && at == span.end() && text.startsWith("分", at)) {
        // 24時間分に満たない limits the 24 hours.
        at++;
        modifier = behind(text, span, at, sentence, share);
      }
      if (modifier.isEmpty()) {
        break;
      }
      bounds.add(bound(modifier.get()));
      at += modifier.get().surface().length();
    }
    int start = span.start();
    for (int i = 0; i < MAX_MODIFIERS; i++) {
      start = skipOpening(text, start, sentence);
      Optional<Lexeme> modifier = before(text, start, sentence);
      if (modifier.isEmpty()) {
        start -= words.lengthBefore(Role.PERIOD, text, start, sentence.start());
        modifier = before(text, start, sentence);
      }
      if (modifier.isEmpty()) {
        break;
      }
      bounds.add(bound(modifier.get()));
      start -= modifier.get().surface().length();
    }
    for (Bound bound : bounds) {
      if (isInequality(bound)) {
        return bound;
      }
    }
    return vague || bounds.contains(Bound.APPROX) ? Bound.APPROX : Bound.EQ;
  }

  /** Returns the index before the modifiers that stand in front of a mention. */
  public int beforeModifiers(String text, Span span, Span sentence) {
    int start = span.start();
    for (int i = 0; i < MAX_MODIFIERS; i++) {
      int opened = skipOpening(text, start, sentence);
      Optional<Lexeme> modifier = before(text, opened, sentence);
      if (modifier.isEmpty()) {
        return opened;
      }
      start = opened - modifier.get().surface().length();
    }
    return start;
  }

  /** Returns the index behind the modifiers, verbs left out, that follow a mention. */
  public int behindModifiers(String text, Span span, Span sentence) {
    int at = span.end();
    for (int i = 0; i < MAX_MODIFIERS; i++) {
      int from = at;
      for (Lexeme modifier : lexicons.behind().at(text, from, sentence.end())) {
        if (!modifier.is("form", "verb") && "をにはが".indexOf(modifier.surface().charAt(0)) < 0) {
          at += modifier.surface().length();
          break;
        }
      }
      if (at == from) {
        break;
      }
    }
    return at;
  }

  private Optional<Lexeme> behind(String text, Span span, int at, Span sentence, boolean share) {
    List<Lexeme> candidates = lexicons.behind().at(text, at, sentence.end());
    for (Lexeme candidate : candidates) {
      if (holds(candidate, text, span, at, sentence, share)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private boolean holds(
      Lexeme modifier, String text, Span span, int at, Span sentence, boolean share) {
    int end = at + modifier.surface().length();
    return switch (modifier.label("form").orElse("-")) {
      case "verb" -> !comparesWithAnother(text, span, sentence, share);
      // 5%まで上昇 is a level reached, 5万円までを非課税 a limit, 0歳から2歳まで a range alone.
      case "limit" ->
          !text.substring(span.start(), span.end()).contains("から")
              && words.goesOn(Sequel.LIMIT, text, end, sentence.end());
      // 強化, 弱点, 余剰, 超過 and their like begin with a modifier and are none.
      case "single" -> words.goesOn(Sequel.MODIFIER, text, end, sentence.end());
      default -> true;
    };
  }

  /** In 前政権の1.2%を超えた the figure is another's, and exact; in 全体の6割を超えた it is not. */
  private boolean comparesWithAnother(String text, Span span, Span sentence, boolean share) {
    int start = beforeModifiers(text, span, sentence);
    if (start == sentence.start() || text.charAt(start - 1) != 'の') {
      return false;
    }
    return !share
        || words.lengthBefore(Role.TIME, text, start - 1, sentence.start()) > 0
        || words.lengthBefore(Role.COMPARED, text, start - 1, sentence.start()) > 0;
  }

  private Optional<Lexeme> before(String text, int end, Span sentence) {
    List<Lexeme> modifiers = lexicons.before().endingAt(text, end, sentence.start());
    return modifiers.isEmpty() ? Optional.empty() : Optional.of(modifiers.get(0));
  }

  private static int skipOpening(String text, int start, Span sentence) {
    int at = start;
    while (at > sentence.start() && OPENING.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  private static Bound bound(Lexeme modifier) {
    return Bound.valueOf(modifier.label("bound").orElse("eq").toUpperCase(Locale.ROOT));
  }

  private static boolean isInequality(Bound bound) {
    return bound != Bound.EQ && bound != Bound.APPROX;
  }
}
