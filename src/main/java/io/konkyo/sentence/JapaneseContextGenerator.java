package io.konkyo.sentence;

import io.konkyo.text.WhiteSpace;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SDContextGenerator;

/**
 * What the model sees of an end mark: the characters around it, the brackets that close after it,
 * and their scripts. OpenNLP's own generator takes everything up to the next white space, which in
 * Japanese is the whole line.
 *
 * <p>Holds no state, unlike OpenNLP's.
 */
final class JapaneseContextGenerator implements SDContextGenerator {

  /** How many characters to either side of a mark a feature may look at, white space included. */
  static final int REACH = 12;

  private static final String NONE = "#";

  @Override
  public String[] getContext(CharSequence text, int position) {
    int end = Math.min(text.length(), position + 1 + REACH);
    int next = position + 1;
    while (next < end && isEndOrCloser(text.charAt(next))) {
      next++;
    }
    String tail = text.subSequence(position + 1, next).toString();
    boolean space = next < end && WhiteSpace.is(text.charAt(next));
    while (next < end && WhiteSpace.is(text.charAt(next))) {
      next++;
    }
    String after = text.subSequence(next, Math.min(end, next + 3)).toString();
    String before = text.subSequence(Math.max(0, position - 3), position).toString();

    // What the surroundings say depends on the mark and the bracket: と after 。 begins a sentence
    // and after 。」 goes on with it. So every feature names both.
    String key = kind(text.charAt(position)) + (tail.isEmpty() ? NONE : tail.substring(0, 1)) + "=";
    List<String> features = new ArrayList<>();
    features.add(key);
    features.add(key + "space" + space);
    features.add(key + script(before, before.length() - 1) + "/" + script(after, 0));
    for (int length = 1; length <= before.length(); length++) {
      features.add(key + before.substring(before.length() - length) + "<");
    }
    for (int length = 1; length <= after.length(); length++) {
      features.add(key + ">" + after.substring(0, length));
    }
    return features.toArray(String[]::new);
  }

  private static char kind(char mark) {
    return switch (mark) {
      case '!', '！' -> '!';
      case '?', '？' -> '?';
      default -> '。';
    };
  }

  private static boolean isEndOrCloser(char c) {
    return EndMarks.is(c) || EndMarks.isCloser(c);
  }

  private static String script(String text, int index) {
    return index < 0 || index >= text.length() ? NONE : UnicodeScript.of(text.charAt(index)).name();
  }
}
