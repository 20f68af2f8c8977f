package io.konkyo.sentence;

import io.konkyo.model.ModelException;
import io.konkyo.model.ModelFiles;
import io.konkyo.model.Shortcuts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;
import opennlp.tools.util.StringUtil;

/**
 * The trained model of {@code models/sentence/ja-sent.bin}, asked about one end mark at a time.
 *
 * <p>Immutable; may be shared by threads, each with a {@link Judge} of its own.
 */
final class EndMarkModel {

  static final String FILE = "sentence/ja-sent.bin";

  private final SentenceModel model;

  /** Whether a mark may be judged without the windows around it being searched for others. */
  private final boolean direct;

  EndMarkModel(SentenceModel model, Shortcuts shortcuts) {
    this.model = model;
    this.direct =
        shortcuts == Shortcuts.ON
            && model.getFactory() instanceof JapaneseSentenceDetectorFactory
            && model.useTokenEnd()
            && model.getAbbreviations() == null;
  }

  /**
   * Reads the model.
   *
   * @throws ModelException if it is missing or no model of this program's
   */
  static EndMarkModel read(ModelFiles models, Shortcuts shortcuts) {
    JapaneseSentenceDetectorFactory.register();
    byte[] bytes = models.bytes(FILE);
    try {
      if (!isArchive(bytes)) {
        throw new ModelException(FILE, "is no OpenNLP model");
      }
      return new EndMarkModel(new SentenceModel(new ByteArrayInputStream(bytes)), shortcuts);
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
    return new Judge(new SentenceDetectorME(model), model.getMaxentModel(), direct);
  }

  /** Decides about end marks; not safe for use by several threads at once. */
  static final class Judge {

    private static final int REACH = JapaneseContextGenerator.REACH;

    private final SentenceDetectorME detector;
    private final MaxentModel decision;
    private final boolean direct;
    private final JapaneseContextGenerator contexts = new JapaneseContextGenerator();

    private Judge(SentenceDetectorME detector, MaxentModel decision, boolean direct) {
      this.detector = detector;
      this.decision = decision;
      this.direct = direct;
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
      int space = before.length() + tail - mark;
      return direct && isUndisputed(window, before.length(), space)
          ? isSplit(window, before.length())
          : detects(window, space);
    }

    /**
     * Returns whether the detector is sure to ask the model about the mark, and to end a span at
     * the space exactly where the model says that the text is split there: no other mark stands
     * before the space, nothing but brackets that close between the two, the mark is in no brackets
     * and not the first character, and something other than white space follows.
     */
    private static boolean isUndisputed(String window, int mark, int space) {
      boolean open = false;
      for (int i = 0; i < mark; i++) {
        char c = window.charAt(i);
        if (EndMarks.is(c)) {
          return false;
        }
        open = open || Brackets.isOpener(c);
      }
      for (int i = mark + 1; i < space; i++) {
        if (!EndMarks.isCloser(window.charAt(i))) {
          return false;
        }
      }
      return mark > 0
          && space + 1 < window.length()
          && !StringUtil.isWhitespace(window.charAt(space + 1))
          && !(open && hasCloser(window, mark + 2));
    }

    private static boolean hasCloser(String window, int from) {
      for (int i = from; i < window.length(); i++) {
        if (EndMarks.isCloser(window.charAt(i))) {
          return true;
        }
      }
      return false;
    }

    private boolean isSplit(String window, int mark) {
      double[] probabilities = decision.eval(contexts.getContext(window, mark));
      return decision.getBestOutcome(probabilities).equals(SentenceDetectorME.SPLIT);
    }

    private boolean detects(String window, int space) {
      for (Span span : detector.sentPosDetect(window)) {
        if (span.getEnd() == space) {
          return true;
        }
      }
      return false;
    }
  }
}
