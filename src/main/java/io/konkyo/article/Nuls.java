package io.konkyo.article;

import java.nio.charset.Charset;
import java.util.OptionalInt;

/** Looks for NUL characters in undecoded bytes, where their offset is known. */
final class Nuls {

  private Nuls() {}

  /** Returns the byte offset of the first NUL character. */
  static OptionalInt first(byte[] bytes, Charset charset) {
    int unit = unit(charset);
    for (int i = 0; i + unit <= bytes.length; i += unit) {
      if (isZero(bytes, i, unit)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static int unit(Charset charset) {
    if (charset.name().contains("UTF-16")) {
      return 2;
    }
    return charset.name().contains("UTF-32") ? 4 : 1;
  }

  private static boolean isZero(byte[] bytes, int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return true;
  }
}
