package io.konkyo.token;

import com.atilika.kuromoji.ipadic.Tokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/**
 * Cuts with kuromoji's own tokenizer: the plain path that {@link Lattice} is held to.
 *
 * <p>Instances may be shared by threads, as the tokenizer may.
 */
final class KuromojiCutter implements StretchCutter {

  private final Tokenizer tokenizer;

  /**
   * Loads the dictionary.
   *
   * @param userDictionary the user dictionary in kuromoji's format
   * @throws IOException if it cannot be read
   */
  KuromojiCutter(byte[] userDictionary) throws IOException {
    tokenizer =
        new Tokenizer.Builder().userDictionary(new ByteArrayInputStream(userDictionary)).build();
  }

  @Override
  public void cut(String text, int start, int end, List<Token> tokens) {
    String stretch = text.substring(start, end);
    for (com.atilika.kuromoji.ipadic.Token token : tokenizer.tokenize(stretch)) {
      String surface = token.getSurface();
      PartOfSpeech partOfSpeech = partOfSpeech(token);
      String base = partOfSpeech.isInflected() ? token.getBaseForm() : surface;
      Word word = new Word(surface, partOfSpeech, "*".equals(base) ? surface : base);
      int at = start + token.getPosition() - (isGlue(token) ? 1 : 0);
      tokens.add(new Token(at, at + surface.length(), word));
    }
  }

  /**
   * Returns whether it is a piece that fills a gap beside a user word; kuromoji puts it one late.
   */
  private static boolean isGlue(com.atilika.kuromoji.ipadic.Token token) {
    return !token.isKnown() && !token.isUser() && token.getPartOfSpeechLevel1().equals("*");
  }

  private static PartOfSpeech partOfSpeech(com.atilika.kuromoji.ipadic.Token token) {
    String first = token.getPartOfSpeechLevel1();
    return token.isUser()
        ? UserWords.partOfSpeech(first)
        : new PartOfSpeech(first, token.getPartOfSpeechLevel2(), token.getPartOfSpeechLevel3());
  }
}
