package io.konkyo.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.sentdetect.EndOfSentenceScanner;

/**
 * Lists the end marks that are worth a decision: the last of a run, and of those inside brackets
 * the one at the closing bracket alone. A model that was trained on the others too would learn from
 * asides that a full stop ends nothing.
 */
final class JapaneseEndMarkScanner implements EndOfSentenceScanner {

  @Override
  public List<Integer> getPositions(CharSequence text) {
    String line = text.toString();
    Brackets brackets = Brackets.of(line, 0, line.length());
    List<Integer> positions = new ArrayList<>();
    int enclosedUntil = -1;
    for (int i = 0; i < line.length(); i++) {
      enclosedUntil = Math.max(enclosedUntil, brackets.closerOf(i));
      boolean last = i + 1 == line.length() || !EndMarks.is(line.charAt(i + 1));
      if (EndMarks.is(line.charAt(i)) && last && i + 1 >= enclosedUntil) {
        positions.add(i);
      }
    }
    return positions;
  }

  @Override
  public List<Integer> getPositions(StringBuffer text) {
    return getPositions((CharSequence) text);
  }

  @Override
  public List<Integer> getPositions(char[] text) {
    return getPositions(new String(text));
  }

  @Override
  public Set<Character> getEOSCharacters() {
    Set<Character> signs = new TreeSet<>();
    EndMarks.SIGNS.chars().forEach(sign -> signs.add((char) sign));
    return signs;
  }
}
