package io.konkyo.token;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * IPADIC as kuromoji's jar holds it, laid out for {@link Lattice}.
 *
 * @param trie the surfaces
 * @param entries what is said of them
 * @param connections the cost of a word behind another: that of context {@code r} behind context
 *     {@code l} at {@code l * contexts + r}
 * @param contexts the number of contexts
 * @param characters the categories of characters
 * @param unknown the words that a stretch without a word may be
 */
record Dictionary(
    WordTrie trie,
    Entries entries,
    short[] connections,
    int contexts,
    CharacterClasses characters,
    UnknownWords unknown) {

  private static final String FOLDER = "/com/atilika/kuromoji/ipadic/";
  private static final int WORD_HEADER = 5;

  /**
   * Reads the dictionary, on two threads, for the files are large and independent.
   *
   * @throws UncheckedIOException if kuromoji's jar lacks a file or holds one of another format
   */
  static Dictionary load() {
    FutureTask<Surfaces> surfaces = new FutureTask<>(Surfaces::read);
    Thread reader = new Thread(surfaces, "dictionary");
    reader.start();
    try {
      int[] infos = readInfos();
      StringTable levels = readStrings("tokenInfoPartOfSpeechMap.bin");
      StringTable features = readStrings("tokenInfoFeaturesMap.bin");
      Surfaces found = surfaces.get();
      return new Dictionary(
          found.trie,
          Entries.of(found.wordLists, infos, levels, features),
          found.connections,
          found.contexts,
          readCharacters(),
          readUnknown());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ExecutionException e) {
      throw new UncheckedIOException(new IOException("the dictionary could not be read", e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the dictionary was read", e);
    }
  }

  private static InputStream open(String file) throws IOException {
    InputStream in = Dictionary.class.getResourceAsStream(FOLDER + file);
    if (in == null) {
      throw new FileNotFoundException("kuromoji-ipadic holds no " + file);
    }
    return in;
  }

  private static int[] readInfos() throws IOException {
    try (InputStream in = open("tokenInfoDictionary.bin")) {
      NumberReader numbers = new NumberReader(in);
      int size = numbers.readInt();
      int[] header = numbers.readInts(WORD_HEADER);
      if (!Arrays.equals(header, 2, WORD_HEADER, new int[] {3, 6, 3}, 0, 3)) {
        throw new IOException("words have other features than expected");
      }
      return numbers.readInts(size / Integer.BYTES - WORD_HEADER);
    }
  }

  private static StringTable readStrings(String file) throws IOException {
    try (InputStream in = open(file)) {
      return StringTable.read(new NumberReader(in));
    }
  }

  private static CharacterClasses readCharacters() throws IOException {
    try (InputStream in = open("characterDefinitions.bin")) {
      return CharacterClasses.read(in.readAllBytes());
    }
  }

  private static UnknownWords readUnknown() throws IOException {
    try (InputStream in = open("unknownDictionary.bin")) {
      return UnknownWords.read(new NumberReader(in));
    }
  }

  /** The tables that the second thread reads. */
  private record Surfaces(WordTrie trie, int[] wordLists, short[] connections, int contexts) {

    static Surfaces read() throws IOException {
      int[] firstEntries;
      int[] wordLists;
      try (InputStream in = open("tokenInfoTargetMap.bin")) {
        NumberReader numbers = new NumberReader(in);
        firstEntries = numbers.readInts(numbers.readInt());
        wordLists = numbers.readInts(numbers.readInt());
      }
      countEntries(firstEntries, wordLists);
      WordTrie trie;
      try (InputStream in = open("doubleArrayTrie.bin")) {
        trie = WordTrie.read(new NumberReader(in), firstEntries);
      }
      try (InputStream in = open("connectionCosts.bin")) {
        NumberReader numbers = new NumberReader(in);
        int contexts = numbers.readInt();
        short[] costs = numbers.readShorts(numbers.readInt() / Short.BYTES);
        return new Surfaces(trie, wordLists, costs, contexts);
      }
    }

    /** Turns the place of a list, by the cell that it belongs to, into the number of its entry. */
    private static void countEntries(int[] placesOfLists, int[] wordLists) throws IOException {
      int list = 0;
      int entry = 0;
      for (int cell = 0; cell < placesOfLists.length; cell++) {
        if (placesOfLists[cell] >= 0) {
          if (placesOfLists[cell] != list) {
            throw new IOException("the words are not in the order of their surfaces");
          }
          placesOfLists[cell] = entry;
          entry += wordLists[list];
          list += 1 + wordLists[list];
        }
      }
    }
  }
}
