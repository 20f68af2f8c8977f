package io.konkyo.token;

import io.konkyo.model.ModelException;
import io.konkyo.model.ModelFiles;
import io.konkyo.model.Shortcuts;
import io.konkyo.sentence.Sentence;
import io.konkyo.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Cuts text into morphemes with kuromoji's IPADIC and the project's user dictionary: by {@link
 * Lattice}, or with short cuts off by kuromoji itself.
 *
 * <p>Instances hold the dictionary once and may be shared by threads.
 */
public final class Morphology {

  /** The user dictionary's path below {@code models/}. */
  public static final String USER_DICTIONARY = "morphology/user-dictionary.csv";

  /**
   * The longest stretch handed to the tokenizer at once. Its cost grows faster than the length for
   * runs of one unknown word, so a hostile line is cut; real sentences are far shorter.
   */
  static final int MAX_STRETCH = 1024;

  private final int entries;
  private final Supplier<StretchCutter> cutters;

  private Morphology(int entries, Supplier<StretchCutter> cutters) {
    this.entries = entries;
    this.cutters = cutters;
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
    byte[] userDictionary = models.bytes(USER_DICTIONARY);
    if (shortcuts == Shortcuts.OFF) {
      return plain(userDictionary);
    }
    UserWords user = UserWords.read(userDictionary);
    Dictionary dictionary = Dictionary.load();
    return new Morphology(dictionary.entries().count(), () -> new Lattice(dictionary, user));
  }

  private static Morphology plain(byte[] userDictionary) {
    try {
      KuromojiCutter cutter = new KuromojiCutter(userDictionary);
      return new Morphology(0, () -> cutter);
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

  /** Returns the number of the dictionary's entries that words are numbered by. */
  public int entries() {
    return entries;
  }

  /** Returns the morphemes of every sentence, in the sentences' order. */
  public List<TokenizedSentence> tokenize(String text, List<Sentence> sentences) {
    StretchCutter cutter = cutters.get();
    List<TokenizedSentence> tokenized = new ArrayList<>(sentences.size());
    List<Token> tokens = new ArrayList<>();
    for (Sentence sentence : sentences) {
      tokens.clear();
      cut(cutter, text, sentence.span(), tokens);
      tokenized.add(new TokenizedSentence(sentence, tokens));
    }
    return List.copyOf(tokenized);
  }

  /** Returns the morphemes of a stretch of text; they cover it without gaps. */
  public List<Token> tokenize(String text, Span stretch) {
    List<Token> tokens = new ArrayList<>();
    cut(cutters.get(), text, stretch, tokens);
    return List.copyOf(tokens);
  }

  private static void cut(StretchCutter cutter, String text, Span stretch, List<Token> tokens) {
    int start = stretch.start();
    while (start < stretch.end()) {
      int end = Math.min(stretch.end(), start + MAX_STRETCH);
      if (end < stretch.end() && Character.isLowSurrogate(text.charAt(end))) {
        end--;
      }
      cutter.cut(text, start, end, tokens);
      start = end;
    }
  }
}
