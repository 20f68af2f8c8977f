package io.konkyo.token;

/**
 * A word as a dictionary knows it: what morphemes of the same entry share.
 *
 * <p>An entry's word is made once, at its first use, so that a later stage may keep what it derives
 * from a word under its {@link #number()} instead of deriving it at every place it stands.
 */
public final class Word {

  /** The number of a word that is no entry of the dictionary. */
  public static final int NO_NUMBER = -1;

  private final int number;
  private final String surface;
  private final PartOfSpeech partOfSpeech;
  private final String base;

  /**
   * Makes a word that is no entry of the dictionary.
   *
   * @param surface the word as it is written; never empty
   * @param partOfSpeech its part of speech
   * @param base the dictionary form; the surface where the dictionary has none
   */
  public Word(String surface, PartOfSpeech partOfSpeech, String base) {
    this(NO_NUMBER, surface, partOfSpeech, base);
  }

  Word(int number, String surface, PartOfSpeech partOfSpeech, String base) {
    this.number = number;
    this.surface = surface;
    this.partOfSpeech = partOfSpeech;
    this.base = base;
  }

  /**
   * Returns the number of the dictionary's entry, from 0 and below {@link Morphology#entries()}; or
   * {@link #NO_NUMBER} for a word that is unknown or of the user dictionary. Two words of the same
   * number are equal.
   */
  public int number() {
    return number;
  }

  /** Returns the word as it is written. */
  public String surface() {
    return surface;
  }

  /** Returns the part of speech. */
  public PartOfSpeech partOfSpeech() {
    return partOfSpeech;
  }

  /** Returns the dictionary form; the surface where the dictionary has none. */
  public String base() {
    return base;
  }

  /** Returns whether all but the number is equal: the number tells where it was found, not what. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Word that
            && surface.equals(that.surface)
            && partOfSpeech.equals(that.partOfSpeech)
            && base.equals(that.base);
  }

  @Override
  public int hashCode() {
    return surface.hashCode() * 31 + partOfSpeech.hashCode();
  }

  @Override
  public String toString() {
    return surface + "/" + partOfSpeech + "/" + base;
  }
}
