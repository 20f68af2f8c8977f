package io.konkyo.sentence;

import opennlp.tools.sentdetect.EndOfSentenceScanner;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.util.ext.ExtensionLoader;

/**
 * Tells OpenNLP the Japanese end marks and features. A model names this class in its manifest and
 * OpenNLP makes an instance when it reads the model.
 */
public final class JapaneseSentenceDetectorFactory extends SentenceDetectorFactory {

  /** The language code, ISO 639-3. */
  public static final String LANGUAGE = "jpn";

  /** For OpenNLP, and for training. */
  public JapaneseSentenceDetectorFactory() {
    super(LANGUAGE, true, null, EndMarks.SIGNS.toCharArray());
  }

  /**
   * Lets OpenNLP make instances of this class. It makes none of any class whose package was not
   * named to it, so this comes before a model is trained or read; once more does no harm.
   */
  public static void register() {
    ExtensionLoader.registerAllowedPackage(
        JapaneseSentenceDetectorFactory.class.getPackageName() + ".");
  }

  @Override
  public EndOfSentenceScanner getEndOfSentenceScanner() {
    return new JapaneseEndMarkScanner();
  }

  @Override
  public SDContextGenerator getSDContextGenerator() {
    return new JapaneseContextGenerator();
  }
}
