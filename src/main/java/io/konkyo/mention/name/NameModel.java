package io.konkyo.mention.name;

import io.konkyo.model.ModelException;
import io.konkyo.model.ModelFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The trained model of {@code models/person/ja-person.bin}: names of the dictionary, and how much
 * each feature of a character speaks for each label, in one byte a label.
 *
 * <p>Immutable; may be shared by threads.
 */
public final class NameModel {

  /** The model's path below {@code models/}. */
  public static final String FILE = "person/ja-person.bin";

  private static final int MAGIC = 0x4B4E4D31;
  private static final int LABELS = NameLabels.COUNT;

  private final Lexicon lexicon;
  private final int[] transitions;
  private final int[] keys;
  private final long[] rows;
  private final FeatureTable table;

  /**
   * Makes a model.
   *
   * @param lexicon the names
   * @param transitions scores of a label behind another, row by row
   * @param keys hashes of features, ascending
   * @param rows for each of them a byte a label, the first label's the lowest: the weight and 128
   * @throws IllegalArgumentException if the hashes do not ascend or are too many
   */
  public NameModel(Lexicon lexicon, int[] transitions, int[] keys, long[] rows) {
    this.lexicon = lexicon;
    this.transitions = transitions.clone();
    this.keys = keys.clone();
    this.rows = rows.clone();
    table = new FeatureTable(keys, rows);
  }

  /**
   * Reads the model.
   *
   * @throws ModelException if it is missing or no model of this program's
   */
  static NameModel read(ModelFiles models) {
    byte[] bytes = models.bytes(FILE);
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readInt() != MAGIC) {
        throw new ModelException(FILE, "is no model of names");
      }
      int[] words = readInts(in);
      byte[] flags = in.readNBytes(words.length);
      int[] transitions = readInts(in);
      int[] keys = readInts(in);
      long[] rows = new long[keys.length];
      byte[] packed = in.readNBytes(rows.length * Long.BYTES);
      if (transitions.length != LABELS * LABELS || packed.length != rows.length * Long.BYTES) {
        throw new ModelException(FILE, "is cut short");
      }
      ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(rows);
      return new NameModel(Lexicon.of(words, flags), transitions, keys, rows);
    } catch (IOException e) {
      throw new ModelException(FILE, "is cut short", e);
    } catch (IllegalArgumentException e) {
      throw new ModelException(FILE, "is broken: " + e.getMessage(), e);
    }
  }

  private static int[] readInts(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > in.available() / Integer.BYTES) {
      throw new ModelException(FILE, "is cut short");
    }
    int[] values = new int[count];
    ByteBuffer.wrap(in.readNBytes(count * Integer.BYTES)).asIntBuffer().get(values);
    return values;
  }

  /** Returns the bytes of the model file. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      writeInts(out, lexicon.keys());
      out.write(lexicon.allFlags());
      writeInts(out, transitions);
      writeInts(out, keys);
      for (long row : rows) {
        out.writeLong(Long.reverseBytes(row));
      }
    } catch (IOException e) {
      throw new IllegalStateException("memory can always be written to", e);
    }
    return bytes.toByteArray();
  }

  private static void writeInts(DataOutputStream out, int[] values) throws IOException {
    out.writeInt(values.length);
    for (int value : values) {
      out.writeInt(value);
    }
  }

  /** Returns the names. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** Returns the score of a label behind another. */
  int transition(int before, int after) {
    return transitions[before * LABELS + after];
  }

  /**
   * Writes the score of every label, given the features of a character.
   *
   * @param features hashes, of which the first {@code count} are meant
   * @param room as many places, which are overwritten
   * @param scores a place for each label
   */
  void score(int[] features, int count, int[] room, int[] scores) {
    table.sum(features, count, room, scores);
  }
}
