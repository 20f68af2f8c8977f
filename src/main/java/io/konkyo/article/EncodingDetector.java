package io.konkyo.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the charset of a Japanese document. The first of these that holds decides:
 *
 * <ol>
 *   <li>A byte-order mark (UTF-8, UTF-16, UTF-32).
 *   <li>The escapes of ISO-2022-JP in a document of bytes below 0x80.
 *   <li>UTF-8, where every byte is valid in it and none is NUL.
 *   <li>UTF-16 without a mark, where {@link Plausibility#isClearlyUtf16} says so.
 *   <li>UTF-8 all the same, where {@link Utf8Share#isMostlyUtf8} says so: a damaged UTF-8 document
 *       often is valid windows-31j, as nonsense.
 *   <li>Of windows-31j and EUC-JP those in which every byte is valid, the one whose text is the
 *       likelier Japanese by {@link Plausibility#score}; where both are equally likely the one that
 *       juniversalchardet names, else windows-31j.
 * </ol>
 */
final class EncodingDetector {

  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
  private static final Charset EUC_JP = Charset.forName("EUC-JP");
  private static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");
  private static final List<Charset> LEGACY = List.of(WINDOWS_31J, EUC_JP);

  private EncodingDetector() {}

  /**
   * Returns the charset of {@code bytes}; that every byte is valid in it is not promised.
   *
   * @throws UndecodableException if no charset fits
   */
  static Charset detect(byte[] bytes) throws UndecodableException {
    Optional<Charset> marked = ByteOrderMark.charset(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    if (hasIso2022JpEscapes(bytes)) {
      return ISO_2022_JP;
    }
    StrictDecoding utf8 = StrictDecoding.of(bytes, StandardCharsets.UTF_8);
    boolean hasNul = Nuls.first(bytes, StandardCharsets.UTF_8).isPresent();
    if (utf8 instanceof StrictDecoding.Valid && !hasNul) {
      return StandardCharsets.UTF_8;
    }
    for (Charset utf16 : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      if (bytes.length % 2 == 0
          && StrictDecoding.of(bytes, utf16) instanceof StrictDecoding.Valid valid
          && Plausibility.isClearlyUtf16(valid.text())) {
        return utf16;
      }
    }
    // A NUL is reported as such, whatever the other bytes are.
    if (utf8 instanceof StrictDecoding.Invalid invalid
        && !hasNul
        && !Utf8Share.isMostlyUtf8(bytes)) {
      return legacy(bytes, invalid.offset());
    }
    return StandardCharsets.UTF_8;
  }

  private static Charset legacy(byte[] bytes, int utf8Fault) throws UndecodableException {
    List<Charset> best = new ArrayList<>();
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Charset charset : LEGACY) {
      if (StrictDecoding.of(bytes, charset) instanceof StrictDecoding.Valid valid) {
        double score = Plausibility.score(valid.text());
        if (score > bestScore) {
          best.clear();
          bestScore = score;
        }
        if (score >= bestScore) {
          best.add(charset);
        }
      }
    }
    Optional<String> guess = guess(bytes);
    if (best.isEmpty()) {
      throw new UndecodableException(
          "is not text in UTF-8 (byte %d, counted from 0, is 0x%02X), windows-31j, EUC-JP, ISO-2022-JP or UTF-16; %s"
              .formatted(
                  utf8Fault,
                  bytes[utf8Fault],
                  guess
                      .map(name -> "it may be " + name + ": try --encoding " + name)
                      .orElse("if it is text, give its encoding with --encoding")));
    }
    return guess
        .filter(Charset::isSupported)
        .map(Charset::forName)
        .map(EncodingDetector::widest)
        .filter(best::contains)
        .orElse(best.get(0));
  }

  /** Shift_JIS files are nearly always written in Microsoft's superset. */
  private static Charset widest(Charset charset) {
    return "Shift_JIS".equals(charset.name()) ? WINDOWS_31J : charset;
  }

  private static Optional<String> guess(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes);
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset());
  }

  private static boolean hasIso2022JpEscapes(byte[] bytes) {
    boolean escapes = false;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        return false;
      }
      escapes = escapes || (bytes[i] == 0x1B && i + 2 < bytes.length && selectsJapanese(bytes, i));
    }
    return escapes;
  }

  /** Returns whether the escape selects JIS X 0208, 0212 or 0201. */
  private static boolean selectsJapanese(byte[] bytes, int escape) {
    char intermediate = (char) bytes[escape + 1];
    char last = (char) bytes[escape + 2];
    return (intermediate == '$' && (last == '@' || last == 'B' || last == '('))
        || (intermediate == '(' && (last == 'J' || last == 'I'));
  }
}
