package io.konkyo.token;

import com.atilika.kuromoji.ipadic.Tokenizer;
import io.konkyo.model.ModelException;
import io.konkyo.model.ModelFiles;
import io.konkyo.model.Shortcuts;
import io.konkyo.sentence.Sentence;
import io.konkyo.text.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts text into morphemes with kuromoji's IPADIC and the project's user dictionary.
 *
 * <p>Instances may be shared by threads: kuromoji's tokenizer may, and holds the dictionary once.
 */
public final class Morphology {

  /** The user dictionary's path below {@code models/}. */
  public static final String USER_DICTIONARY = "morphology/user-dictionary.csv";

  /**
   * The longest stretch handed to the tokenizer at once. Its cost grows faster than the length for
   * runs of one unknown word, so a hostile line is cut; real sentences are far shorter.
   */
  private static final int MAX_STRETCH = 1024;

  /** Words whose dictionary form may differ from what is written; it costs time to look up. */
  private static final Set<String> INFLECTED = Set.of("動詞", "形容詞", "助動詞");

  private final Tokenizer tokenizer;

  private Morphology(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  /**
   * Loads the dictionary with short cuts on.
   *
   * @throws ModelException if the user dictionary is missing or broken
   */
  public static Morphology load(ModelFiles models) {
    return load(models, Shortcuts.ON);
  }

  /**
   * Loads the dictionary.
   *
   * @param shortcuts whether to read it through tables of our own rather than kuromoji's
   * @throws ModelException if the user dictionary is missing or broken
   */
  public static Morphology load(ModelFiles models, Shortcuts shortcuts) {
    checkUserDictionary(models);
    try {
      return new Morphology(
          new Tokenizer.Builder()
              .userDictionary(new ByteArrayInputStream(models.bytes(USER_DICTIONARY)))
              .build());
    } catch (IOException e) {
      throw new ModelException(USER_DICTIONARY, "cannot be read: " + e.getMessage(), e);
    }
  }

  private static void checkUserDictionary(ModelFiles models) {
    for (ModelFiles.Line line : models.lines(USER_DICTIONARY)) {
      String[] columns = line.text().split(",", -1);
      if (columns.length != 4) {
        throw line.fault("needs 4 columns: surface,segmentation,readings,part of speech");
      }
      if (!columns[1].replace(" ", "").equals(columns[0])) {
        throw line.fault("the segmentation " + columns[1] + " is not the surface " + columns[0]);
      }
      if (columns[1].split(" ").length != columns[2].split(" ").length) {
        throw line.fault("needs one reading for each segment");
      }
    }
  }

  /** Returns the morphemes of every sentence, in the sentences' order. */
  public List<TokenizedSentence> tokenize(String text, List<Sentence> sentences) {
    return sentences.stream()
        .map(sentence -> new TokenizedSentence(sentence, tokenize(text, sentence.span())))
        .toList();
  }

  /** Returns the morphemes of a stretch of text; they cover it without gaps. */
  public List<Token> tokenize(String text, Span stretch) {
    List<Token> tokens = new ArrayList<>();
    int start = stretch.start();
    while (start < stretch.end()) {
      int end = Math.min(stretch.end(), start + MAX_STRETCH);
      if (end < stretch.end() && Character.isLowSurrogate(text.charAt(end))) {
        end--;
      }
      String part = text.substring(start, end);
      for (com.atilika.kuromoji.ipadic.Token token : tokenizer.tokenize(part)) {
        int tokenStart = start + token.getPosition();
        String surface = token.getSurface();
        List<String> levels = levels(token);
        String base = INFLECTED.contains(levels.get(0)) ? token.getBaseForm() : surface;
        tokens.add(
            new Token(
                new Span(tokenStart, tokenStart + surface.length()),
                surface,
                levels.get(0),
                levels.get(1),
                levels.get(2),
                "*".equals(base) || base == null ? surface : base));
      }
      start = end;
    }
    return tokens;
  }

  /** The first three levels of the part of speech; a user word has them all in the first. */
  private static List<String> levels(com.atilika.kuromoji.ipadic.Token token) {
    String first = token.getPartOfSpeechLevel1();
    if (first.indexOf('-') < 0) {
      return List.of(first, token.getPartOfSpeechLevel2(), token.getPartOfSpeechLevel3());
    }
    String[] ofUser = first.split("-");
    return List.of(
        ofUser[0],
        ofUser.length > 1 ? ofUser[1] : token.getPartOfSpeechLevel2(),
        ofUser.length > 2 ? ofUser[2] : token.getPartOfSpeechLevel3());
  }
}
