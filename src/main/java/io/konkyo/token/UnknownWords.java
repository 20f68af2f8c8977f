package io.konkyo.token;

import java.io.IOException;

/**
 * What a word that the dictionary lacks may be, by the category of its characters.
 *
 * @param byCategory the numbers of the words that each category may be
 * @param contexts a word's context, by its number
 * @param costs a word's cost, by its number
 * @param partsOfSpeech a word's part of speech, by its number
 */
record UnknownWords(int[][] byCategory, int[] contexts, int[] costs, PartOfSpeech[] partsOfSpeech) {

  /** Reads them from kuromoji's {@code unknownDictionary.bin}. */
  static UnknownWords read(NumberReader in) throws IOException {
    int[][] infos = readTable(in);
    int[][] byCategory = readTable(in);
    int count = in.readInt();
    PartOfSpeech[] partsOfSpeech = new PartOfSpeech[count];
    int[] contexts = new int[count];
    int[] costs = new int[count];
    for (int word = 0; word < count; word++) {
      String[] features = new String[in.readInt()];
      for (int i = 0; i < features.length; i++) {
        features[i] = in.readString();
      }
      partsOfSpeech[word] = new PartOfSpeech(features[0], features[1], features[2]);
      contexts[word] = Entries.onlyContext(infos[word][0], infos[word][1]);
      costs[word] = infos[word][2];
    }
    return new UnknownWords(byCategory, contexts, costs, partsOfSpeech);
  }

  private static int[][] readTable(NumberReader in) throws IOException {
    int[][] table = new int[in.readInt()][];
    for (int row = 0; row < table.length; row++) {
      table[row] = in.readInts(in.readInt());
    }
    return table;
  }
}
