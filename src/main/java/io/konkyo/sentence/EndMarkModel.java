package io.konkyo.sentence;

import io.konkyo.model.ModelException;
import io.konkyo.model.ModelFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * The trained model of {@code models/sentence/ja-sent.bin}, asked about one end mark at a time.
 *
 * <p>Immutable; may be shared by threads, each with a {@link Judge} of its own.
 */
final class EndMarkModel {

  static final String FILE = "sentence/ja-sent.bin";

  private final SentenceModel model;

  EndMarkModel(SentenceModel model) {
    this.model = model;
  }

  /**
   * Reads the model.
   *
   * @throws ModelException if it is missing or no model of this program's
   */
  static EndMarkModel read(ModelFiles models) {
    JapaneseSentenceDetectorFactory.register();
    byte[] bytes = models.bytes(FILE);
    try {
      if (!isArchive(bytes)) {
        throw new ModelException(FILE, "is no OpenNLP model");
      }
      return new EndMarkModel(new SentenceModel(new ByteArrayInputStream(bytes)));
    } catch (IOException | IllegalArgumentException e) {
      throw new ModelException(FILE, "is no sentence model: " + e.getMessage(), e);
    }
  }

  /** OpenNLP itself trips over a file that is no archive with a manifest. */
  private static boolean isArchive(byte[] bytes) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals("manifest.properties")) {
          return true;
        }
      }
      return false;
    }
  }

  /** Returns a judge for the calling thread. */
  Judge judge() {
    return new Judge(new SentenceDetectorME(model));
  }

  /** Decides about end marks; not safe for use by several threads at once. */
  static final class Judge {

    private static final int REACH = JapaneseContextGenerator.REACH;

    private final SentenceDetectorME detector;

    private Judge(SentenceDetectorME detector) {
      this.detector = detector;
    }

    /**
     * Returns whether a sentence ends at an end mark. The detector is shown a window with a space
     * after the mark, because it considers only the last mark before white space, and because a
     * window keeps its work the same however long the line is.
     *
     * @param mark index of the mark
     * @param after index after the brackets that close behind the mark
     */
    boolean ends(String text, int start, int mark, int after, int end) {
      String before = text.substring(Math.max(start, mark - REACH), mark);
      int tail = Math.min(after, mark + REACH);
      String window =
          before
              + text.substring(mark, tail)
              + " "
              + text.substring(tail, Math.min(end, tail + REACH));
      int wanted = before.length() + tail - mark;
      for (Span span : detector.sentPosDetect(window)) {
        if (span.getEnd() == wanted) {
          return true;
        }
      }
      return false;
    }
  }
}
